"""Files that the program will not open: each has its refusal, and stays as it was to the byte."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from secretariat.db.migrate import TODAY
from secretariat.db.store import Store
from secretariat.domain.agenda import Meeting
from secretariat.domain.facts import Arrived
from secretariat.errors import StorageError


@pytest.fixture
def full(path: Path, meeting: Meeting, now: datetime) -> Path:
    """A closed database of three hundred entries and an annex of many pages."""
    with Store.open(path) as store:
        store.add_meeting(meeting, [Arrived(member="noel", at=1)] * 300, {(1, 0): b"%PDF" * 25_000}, now)
    return path


def refusal_of(path: Path) -> str:
    """The code with which ``path`` is refused; the folder is compared before and after."""
    before = contents(path.parent)
    with pytest.raises(StorageError) as refused:
        Store.open(path, wait=0.1).close()
    assert contents(path.parent) == before
    assert refused.value.values == {"path": path}
    return refused.value.code


def contents(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_a_database_is_made_where_there_is_none_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "a folder" / "année 2026" / "100 % café.sqlite"
    with Store.open(path) as store:
        assert store.meetings() == ()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_an_empty_file_becomes_a_database(path: Path) -> None:
    path.touch()
    with Store.open(path) as store:
        store.check()


def test_several_posts_may_open_a_new_database_at_once(path: Path) -> None:
    program = "import sys; from secretariat.db.store import Store; Store.open(sys.argv[1]).meetings()"
    posts = [subprocess.Popen([sys.executable, "-c", program, str(path)]) for _ in range(3)]
    assert [post.wait(timeout=60) for post in posts] == [0, 0, 0]


def test_a_file_from_a_newer_program(full: Path) -> None:
    with closing(sqlite3.connect(full)) as connection:
        connection.execute(f"PRAGMA user_version = {int(TODAY.revision) + 1}")
    assert refusal_of(full) == "database-newer"


def test_a_newer_file_whose_header_was_not_written_yet(full: Path) -> None:
    with closing(sqlite3.connect(full)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert refusal_of(full) == "database-newer"


@pytest.mark.parametrize("revision", ["0!01", "0000"])
def test_a_version_that_never_was(full: Path, revision: str) -> None:
    with closing(sqlite3.connect(full)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    assert refusal_of(full) == "database-damaged"


def test_a_database_of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE meeting (id INTEGER)")
    assert refusal_of(path) == "database-foreign"


@pytest.mark.parametrize("content", [b"Dear Sir,\n", b"\0" * 5_000, b"%PDF-1.7" + b"\n" * 500])
def test_a_file_that_is_no_database(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert refusal_of(path) == "database-foreign"


def test_a_folder(path: Path) -> None:
    path.mkdir()
    assert refusal_of(path) == "database-foreign"


def cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def first_page_alone(content: bytes) -> bytes:
    return content[:4096]


def header_cut(content: bytes) -> bytes:
    return content[:50]


def scribbled(content: bytes) -> bytes:
    return content[:4096] + b"\xa5" * 16_384 + content[20_480:]


def tables_gone(content: bytes) -> bytes:
    return content[:100] + b"\0" * 3_996 + content[4096:]


@pytest.mark.parametrize("damage", [cut, first_page_alone, header_cut, scribbled, tables_gone])
def test_a_damaged_file(full: Path, damage: Callable[[bytes], bytes]) -> None:
    full.write_bytes(damage(full.read_bytes()))
    assert refusal_of(full) == "database-damaged"


def test_a_damaged_annex_is_found_by_the_check_and_does_not_keep_the_meeting_closed(full: Path) -> None:
    content = full.read_bytes()
    # Each page of the annex but its first begins with the number of the next one.
    place = content.index(b"%PDF" * 500) // 4096 * 4096 + 3 * 4096
    full.write_bytes(content[:place] + b"\xff\xff\xff\xff" + content[place + 4 :])

    with Store.open(full) as store:
        assert len(store.load(1)[1]) == 300
        for ask in (store.check, lambda: store.annex_content(1, 1, 0)):
            with pytest.raises(StorageError) as refused:
                ask()
            assert refused.value.code == "database-damaged"


def test_wherever_a_file_is_scribbled_on_it_is_read_or_refused(full: Path) -> None:
    whole = full.read_bytes()
    chance = random.Random(1789)
    said = set()
    for _ in range(150):
        place = chance.randrange(len(whole))
        full.write_bytes(whole[:place] + chance.randbytes(chance.choice((1, 8, 200))) + whole[place:])
        full.write_bytes(full.read_bytes()[: len(whole)])
        try:
            with Store.open(full) as store:
                store.load(1)
                store.annex_content(1, 1, 0)
        except StorageError as refused:
            said.add(refused.code)
    assert "database-damaged" in said
    assert said <= {"database-damaged", "database-foreign", "database-newer"}


@pytest.fixture
def other_program(full: Path) -> Iterator[None]:
    """Another process in the middle of writing to the file."""
    program = (
        "import sqlite3, sys; connection = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "connection.execute('BEGIN IMMEDIATE'); print('writing', flush=True); sys.stdin.read()"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", program, str(full)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdin is not None
    child.stdout.readline()
    yield
    child.stdin.close()
    child.stdout.close()
    child.wait()


@pytest.mark.usefixtures("other_program")
def test_a_file_that_another_program_is_writing(full: Path) -> None:
    with pytest.raises(StorageError) as refused:
        Store.open(full, wait=0.1)
    assert refused.value.code == "database-locked"


def test_opening_the_file_again_does_not_give_up_a_lock_that_this_program_holds(
    full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that closes a file loses all its locks on it: in the slower journal's mode, the one it writes under."""
    monkeypatch.setattr("secretariat.db.opening.on_network_share", lambda _: True)
    program = (
        "import sqlite3, sys; connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=0)\n"
        "connection.execute('BEGIN IMMEDIATE')"
    )
    with Store.open(full) as store, store._writer.connect() as connection, connection.begin():
        with pytest.raises(StorageError, match="database-locked"):
            Store.open(full, wait=0.1)
        other = subprocess.run([sys.executable, "-c", program, str(full)], capture_output=True, text=True, check=False)
    assert "database is locked" in other.stderr


AS_NOBODY = """
import os, sys
from pathlib import Path
from secretariat.db.store import Store
from secretariat.errors import StorageError

Store.open(Path(sys.argv[1])).close()  # everything is imported before the rights are given up
if os.getuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
for path in sys.argv[2:]:
    try:
        Store.open(Path(path), wait=0.1)
        print("opened")
    except StorageError as refused:
        print(refused.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rights are set another way there")
def test_a_file_or_a_folder_that_cannot_be_written(meeting: Meeting, now: datetime) -> None:
    with tempfile.TemporaryDirectory() as name:
        # pytest's own folders are closed to everybody else, and the rights of root must be given up.
        folder = Path(name)
        folder.chmod(0o755)
        database, closed, own = folder / "shut" / "council.sqlite", folder / "file" / "council.sqlite", folder / "own"
        for path in (database, closed):
            with Store.open(path) as store:
                store.add_meeting(meeting, (), {}, now)
        closed.parent.chmod(0o777)
        closed.chmod(0o444)
        database.chmod(0o666)
        database.parent.chmod(0o555)
        before = contents(database.parent) | contents(closed.parent)

        answer = subprocess.run(
            [sys.executable, "-c", AS_NOBODY, own, database, closed, database.parent / "new.sqlite"],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )

        database.parent.chmod(0o755)
        assert answer.stdout.split() == ["database-read-only"] * 3
        assert contents(database.parent) | contents(closed.parent) == before


WITH_NO_ROOM = """
import resource, sys
from pathlib import Path
from secretariat.db.store import Store
from secretariat.errors import StorageError

limit = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    store = Store.open(Path(sys.argv[2]))
    if len(sys.argv) > 3:
        store.backup(Path(sys.argv[3]))
except StorageError as refused:
    print(refused.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit can be set there")
def test_no_room_for_a_new_database_or_for_a_copy(full: Path, tmp_path: Path) -> None:
    before = contents(tmp_path)
    for told in ([20_000, tmp_path / "new.sqlite"], [100_000, full, tmp_path / "copy.sqlite"]):
        answer = subprocess.run(
            [sys.executable, "-c", WITH_NO_ROOM, *map(str, told)], capture_output=True, text=True, check=True
        )
        assert answer.stdout.split() == ["disk-full"]
    assert contents(tmp_path) == before


def test_a_disk_that_fills_up_during_the_sitting_takes_the_gesture_whole_or_not(full: Path, now: datetime) -> None:
    with Store.open(full) as store:
        written = 300
        with store._engine.connect() as connection:
            # The pool has one connection as long as one thread asks: the limit stays on it.
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
        refusals: list[str] = []
        while not refusals:
            try:
                written += len(store.append(1, [Arrived(member="noel", at=1)] * 7, now=now))
            except StorageError as refused:
                refusals.append(refused.code)
        assert refusals == ["disk-full"]
        assert written > 300
        assert len(store.load(1)[1]) == written
    with Store.open(full) as store:
        assert len(store.load(1)[1]) == written
        store.append(1, [Arrived(member="noel", at=1)], now=now)


def test_the_program_can_be_run_from_a_file_named_relatively(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Store.open(Path("council.sqlite")) as store:
        os.chdir("/")
        store.check()
        assert store.path == tmp_path / "council.sqlite"
