"""The commands, each as a clerk's script would call it."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from secretariat import __version__
from secretariat.cli import main
from secretariat.db.store import Store
from secretariat.domain import gestures
from secretariat.exchange.meeting_file import read_meeting
from secretariat.resources import resource
from tests.documents.test_annex_check import BREAK_THE_ARCHIVE
from tests.exchange.small_meeting import small_text
from tests.sealed_meeting import opened_for_sealing

SAMPLE = resource("sample/meeting.json")
CASES = Path(__file__).parent / "data" / "cases"
PAS_DE_CALAIS = CASES / "pas-de-calais-2023-03-20.json"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs one command in this process; gives its exit status and what it said on either stream."""

    def run(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as end:  # argparse's own way out
            status = end.code if isinstance(end.code, int) else -1
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


@pytest.fixture
def database(tmp_path: Path, run: Run) -> Path:
    """A database that holds the sample meeting."""
    path = tmp_path / "council.sqlite"
    assert run("import-meeting", SAMPLE, "--database", path)[0] == 0
    return path


def process(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Runs one command in a process of its own, as a terminal does."""
    return subprocess.run(
        [sys.executable, "-m", "secretariat", *map(str, arguments)],
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
        timeout=60,
    )


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_import_says_in_one_line_what_came_in(tmp_path: Path, run: Run) -> None:
    assert run("import-meeting", SAMPLE, "--database", tmp_path / "new" / "council.sqlite") == (
        0,
        "Imported the meeting of 27 March 2025 of Conseil municipal: 30 members, 13 questions, 68 facts, 1 annex.\n",
        "",
    )


@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
def test_the_database_may_be_named_before_or_after_the_command(before: bool, database: Path, run: Run) -> None:
    named = ("--database", database)
    status, said, _ = run(*named, "status") if before else run("status", *named)
    assert status == 0
    assert said.startswith("Conseil municipal, 27 March 2025: 29 seats in office\n")


def test_status_as_a_table(database: Path, run: Run) -> None:
    _, said, _ = run("status", "--database", database)
    assert said == STATUS


STATUS = """\
Conseil municipal, 27 March 2025: 29 seats in office

No.  Present  Recused  Represented  Absent    Quorum  Voters  Vote                             Outcome
  1       20        0            4       5  20 of 15      24  24 for                           adopted unanimously
  2       21        0            5       3  21 of 15      26                                   noted
  3       21        1            4       3  20 of 15      25  20 for, 5 abstaining             adopted, unanimous among the votes cast
  4       23        0            4       2  23 of 15      27  22 for, 5 abstaining             adopted, unanimous among the votes cast
  5       24        0            3       2  24 of 15      27  20 for, 5 against, 2 abstaining  adopted
  6       22        2            2       3  22 of 15      24  24 for                           adopted unanimously
  7       23        0            3       3  24 of 15      26  25 for, 1 not voting             adopted, unanimous among the votes cast
  8       22        0            4       3  22 of 15      26  13 for, 13 against               adopted by the chair's vote
  9       21        0            5       3  21 of 15      26  9 for, 15 against, 2 abstaining  rejected
 10       21        0            5       3  21 of 15      26  secret: 1 blank, 1 void          elected: André GRÉSILLAC
 11       21        0            5       3  21 of 15      26                                   withdrawn
 12       20        0            4       5  20 of 15      24                                   adjourned
 13       20        0            4       5  20 of 15      24  24 for                           adopted unanimously

No problem.
"""  # noqa: E501 - the table is as wide as it is


def test_status_tells_what_is_to_be_rectified(tmp_path: Path, run: Run) -> None:
    store, live, sealing = opened_for_sealing(tmp_path)
    sealing.seal([2])
    live.reload()
    live.record(gestures.leave(live.minutes, "Petit", 2))
    store.close()
    for form in ([], ["--json"]):
        status, said, _ = run("status", *form, "--database", tmp_path / "meeting.sqlite")
        assert status == 0
        assert "extract-to-rectify" in said
        assert "the extract sealed as 2026-002 no longer says what the register does" in said


def test_status_as_json(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "council.sqlite"
    run("import-meeting", PAS_DE_CALAIS, "--database", path)
    status, said, _ = run("status", "--json", "--database", path)
    told = json.loads(said)
    assert status == 0
    assert told["meeting"] == {
        "date": "2023-03-20",
        "assembly": "Commission permanente du Conseil départemental",
        "seats": 42,
    }
    (question,) = told["questions"]
    del question["title"]
    assert question == {
        "number": 1,
        "label": "",
        "added": False,
        "closed_session": False,
        "present": 38,
        "recused": 1,
        "represented": 0,
        "absent": 3,
        "quorum": {"required": 22, "counted": 38, "reached": True},
        "voters": 38,
        "vote": {
            "method": "public",
            "for": 41,
            "against": 0,
            "abstaining": 1,
            "not_voting": 0,
            "blank": 0,
            "void": 0,
            "outcome": "adopted",
            "unanimous": True,
        },
    }
    (problem,) = told["problems"]
    assert (problem["code"], problem["question"], problem["members"]) == ("vote-count-mismatch", 1, [])
    assert problem["message"] == "Question 1: 42 votes were noted for 38 voters."


def test_a_question_with_several_votes_shows_the_last_and_all(database: Path, run: Run) -> None:
    told: dict[str, Any] = json.loads(run("status", "--json", "--database", database)[1])
    question = told["questions"][4]
    assert [(vote["title"], vote["for"], vote["outcome"]) for vote in question["votes"]] == [
        ("Amendement de M. Gilles MALVESIN", 7, "rejected"),
        ("Ensemble de la délibération", 20, "adopted"),
    ]
    assert question["vote"]["for"] == 20
    appointment = told["questions"][9]["vote"]
    assert (appointment["for"], appointment["against"], appointment["outcome"]) == (None, None, "elected")


def test_export_gives_the_same_meeting_elsewhere(database: Path, tmp_path: Path, run: Run) -> None:
    (tmp_path / "usb").mkdir()
    output = tmp_path / "usb" / "copy.json"
    assert run("export-meeting", "--meeting", "2025-03-27", "--output", output, "--database", database) == (
        0,
        f"Wrote the meeting of 27 March 2025 of Conseil municipal to {output}.\n",
        "",
    )
    assert read_meeting(output) == read_meeting(SAMPLE)


def test_extract_of_one_question_with_its_annex(database: Path, tmp_path: Path, run: Run) -> None:
    output = tmp_path / "q7.pdf"
    status, said, _ = run("extract", "--question", "7", "--output", output, "--database", database)
    assert (status, said) == (0, f"Wrote the extract of question 7 to {output}.\n")
    text = text_of(output)
    assert "Délibération n° 2025-024" in " ".join(text.replace("\u202f", " ").replace("\xa0", " ").split())
    assert "CONVENTION DE PARTENARIAT" in text


def test_all_extracts_go_to_one_folder(database: Path, tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "made" / "when needed"
    status, said, _ = run("extract", "--all", "--output-dir", folder, "--database", database)
    assert (status, said) == (0, f"Wrote 13 extracts to {folder}.\n")
    assert sorted(path.name for path in folder.iterdir()) == [f"question-{number:03}.pdf" for number in range(1, 14)]


def held_twice(database: Path, tmp_path: Path, run: Run) -> None:
    file = tmp_path / "second.json"
    file.write_text(small_text(), encoding="utf-8")
    assert run("import-meeting", file, "--database", database)[0] == 0


def test_of_several_meetings_one_is_named(database: Path, tmp_path: Path, run: Run) -> None:
    held_twice(database, tmp_path, run)
    status, _, said = run("status", "--database", database)
    assert status == 2
    assert said == (
        f"{database} holds several meetings, say which with --meeting: "
        "2025-03-27 (Conseil municipal), 2026-03-12 (Conseil municipal).\n"
    )
    assert run("status", "--meeting", "2026-03-12", "--database", database)[0] == 0


def test_the_table_in_french(database: Path, run: Run) -> None:
    said = run("status", "--database", database, "--language", "fr")[1].splitlines()
    assert said[0] == "Conseil municipal, 27 mars 2025\u202f: 29 membres en exercice"
    assert " ".join(said[2].split()) == "N° Présents Déportés Représentés Absents Quorum Votants Vote Résultat"
    assert said[-1] == "Aucune anomalie."
    assert "adoptée à l’unanimité" in " ".join(said)


def test_an_annex_that_did_not_come_is_a_problem_and_a_sentence_in_the_extract(
    database: Path, tmp_path: Path, run: Run
) -> None:
    held_twice(database, tmp_path, run)
    chosen = ("--meeting", "2026-03-12", "--database", database)
    told = json.loads(run("status", "--json", *chosen)[1])
    assert ("annex-missing", 1, "Question 1: the file of annex 1 is missing.") in [
        (problem["code"], problem["question"], problem["message"]) for problem in told["problems"]
    ]
    assert run("extract", "--question", "1", "--output", tmp_path / "q1.pdf", *chosen)[0] == 0
    assert "n'a pas été trouvé" in text_of(tmp_path / "q1.pdf").replace("’", "'")


def test_what_an_annex_breaks_is_said_beside_the_extract(tmp_path: Path, run: Run) -> None:
    database = tmp_path / "annex.sqlite"
    (tmp_path / "annexes").mkdir()
    (tmp_path / "annexes" / "plan.pdf").write_bytes(BREAK_THE_ARCHIVE["CMYK by name"][0])
    file = json.loads(small_text())
    file["questions"][0]["annexes"] = [{"title": "Plan «\u202emasse»", "file": "annexes/plan.pdf"}]
    (tmp_path / "meeting.json").write_text(json.dumps(file), encoding="utf-8")
    assert run("import-meeting", tmp_path / "meeting.json", "--database", database)[0] == 0
    status, _, said = run("extract", "--question", "1", "--output", tmp_path / "q1.pdf", "--database", database)
    assert status == 0
    assert said == (
        "Question 1: with annex 1, “Plan « masse»”, the extract cannot be archived as PDF/A "
        "(CMYK colours without a profile, page 2).\n"
    )


def test_each_refusal_is_one_sentence(
    database: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    foreign = tmp_path / "foreign.sqlite"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE somebody_elses (x)")
    connection.close()
    (tmp_path / "file").write_text("", encoding="utf-8")
    held = f"{database} holds no such meeting, but 2025-03-27 (Conseil municipal)."
    itself = "council.sqlite is the database itself; name another file to write to."
    for command, sentence in {
        "status --database other": "There is no database other; `secretariat import-meeting` makes one.",
        "status --database foreign.sqlite": f"{foreign} is no database of this program.",
        "status --meeting 2020-01-01": held,
        "status --assembly Bureau": held,
        "status --meeting 27/03/2025": "argument --meeting: no date: '27/03/2025' (such as 2024-02-20)",
        "stat": "argument COMMAND: invalid choice: 'stat'",
        "import-meeting none.json": "none.json: No such file or directory",
        "import-meeting .": ".: Is a directory",
        "export-meeting --output council.sqlite": itself,
        "extract": "one of the arguments --question --all is required (see `secretariat extract --help`)",
        "extract --question 1": "--question needs --output, the file to write the extract to, and no --output-dir.",
        "extract --all": "--all needs --output-dir, the folder to write the extracts to, and no --output.",
        "extract --question 14 --output x": "The meeting of 27 March 2025 of Conseil municipal has no question 14.",
        "extract --question 1 --output a/b.pdf": "There is no folder a to write to.",
        "extract --question 1 --output .": ".: Is a directory",
        "extract --question 1 --output council.sqlite": itself,
        "extract --all --output-dir file": "file: File exists",
    }.items():
        before = database.read_bytes()
        words = command.split()
        if "--database" not in words and words[0] != "stat":
            words += ["--database", "council.sqlite"]
        status, said, why = run(*words)
        assert (status, said) == (2, ""), command
        assert why.startswith(sentence), command
        assert len(why.splitlines()) == 1, command
        assert database.read_bytes() == before, command
    assert not (tmp_path / "other").exists()


def test_a_bad_meeting_does_not_leave_a_new_database_behind(tmp_path: Path) -> None:
    """A disk that fills up half-way: the import is refused, and the database that it had begun is gone."""
    big = tmp_path / "big.json"
    meeting = json.loads(SAMPLE.read_text(encoding="utf-8"))
    meeting["questions"][0]["statement"] = "x" * 5_000_000
    big.write_text(json.dumps(meeting), encoding="utf-8")
    command = f'ulimit -f 2000; exec "{sys.executable}" -m secretariat import-meeting big.json --database new.sqlite'
    refused = subprocess.run(["bash", "-c", command], capture_output=True, check=False, cwd=tmp_path, timeout=60)
    assert refused.returncode == 2
    assert b"Traceback" not in refused.stderr
    assert len(refused.stderr.splitlines()) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["big.json"]


def test_help_and_version_are_for_people(run: Run) -> None:
    status, said, _ = run("--help")
    assert status == 0
    for command in ("import-meeting", "export-meeting", "status", "extract", "--database"):
        assert command in said
    assert run("--version") == (0, f"secretariat {__version__}\n", "")


def test_a_terminal_that_knows_no_accents(database: Path) -> None:
    table = process("status", "--database", database, PYTHONIOENCODING="ascii")
    assert (table.returncode, table.stderr) == (0, b"")
    assert b"elected: Andr? GR?SILLAC" in table.stdout
    told = process("status", "--json", "--database", database, PYTHONIOENCODING="latin-1")
    assert json.loads(told.stdout.decode("latin-1"))["questions"][9]["vote"]["elected"] == ["André GRÉSILLAC"]


def test_a_reader_that_goes_away_is_no_accident(database: Path) -> None:
    command = f'"{sys.executable}" -m secretariat status --json --database "{database}" | head -c 10'
    read = subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, check=False, timeout=60)
    assert (read.returncode, read.stdout, read.stderr) == (0, b'{\n "meetin', b"")


def test_an_interrupt_ends_every_process_without_a_word(tmp_path: Path, run: Run) -> None:
    meeting = json.loads(small_text())
    meeting["questions"] += [{"number": number, "title": "Voirie", "vote": {}} for number in range(10, 210)]
    (tmp_path / "long.json").write_text(json.dumps(meeting), encoding="utf-8")
    named = ("--database", tmp_path / "council.sqlite")
    assert run("import-meeting", tmp_path / "long.json", *named)[0] == 0
    folder = tmp_path / "extracts"
    command = [sys.executable, "-m", "secretariat", "extract", "--all", "--output-dir", folder, *named]
    with subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # whoever runs the tests may ignore it
    ) as writing:
        while not (folder.exists() and list(folder.iterdir())):
            time.sleep(0.01)
        time.sleep(0.2)  # its helpers are starting
        os.killpg(writing.pid, signal.SIGINT)  # what a terminal does at Ctrl-C
        _, said = writing.communicate(timeout=60)
    assert (writing.returncode, said, list(folder.iterdir())) == (130, b"", [])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_under_the_output_is_told(database: Path) -> None:
    command = f'"{sys.executable}" -m secretariat status --database "{database}" > /dev/full'
    refused = subprocess.run(["bash", "-c", command], capture_output=True, check=False, timeout=60)
    assert (refused.returncode, refused.stderr) == (2, b"No space left on device\n")


def test_without_a_display_the_window_is_refused_with_a_sentence(tmp_path: Path) -> None:
    refused = process("--database", tmp_path / "x.sqlite", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert refused.returncode == 2
    assert refused.stderr == b"There is no display to open the window on; see `secretariat --help` for the commands.\n"


IN_THE_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from secretariat.cli import main

def tell():
    labels = [label.text() for label in application.allWidgets() if isinstance(label, QLabel) and label.isVisible()]
    if labels:
        print(labels)
        application.quit()

application = QApplication([])
timer = QTimer(interval=50, timeout=tell)
timer.start()
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(("language", "said"), [("fr", "Par quoi"), ("en", "What would you like")])
def test_the_window_speaks_the_language_that_is_named(tmp_path: Path, language: str, said: str) -> None:
    other = {"fr": "en", "en": "fr"}[language]
    told = subprocess.run(
        [sys.executable, "-c", IN_THE_WINDOW, "--database", str(tmp_path / "x.sqlite"), "--language", language],
        capture_output=True,
        check=True,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONIOENCODING": "utf-8",
            "SECRETARIAT_LANGUAGE": other,
            "HOME": str(tmp_path),
            "XDG_CONFIG_HOME": str(tmp_path),
            "XDG_DATA_HOME": str(tmp_path),
        },
        timeout=60,
    )
    assert said in told.stdout.decode()


def test_a_language_that_the_window_does_not_speak_is_refused() -> None:
    refused = process("--language", "de")
    assert (refused.returncode, refused.stdout) == (2, b"")


def test_a_command_loads_nothing_that_it_does_not_need(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "council.sqlite"
    run("import-meeting", PAS_DE_CALAIS, "--database", path)
    script = (
        "import sys; from secretariat.cli import main; "
        f"main(['status', '--database', {str(path)!r}]); "
        "print(sorted({'PySide6', 'reportlab', 'pikepdf'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, timeout=60)
    assert done.stderr == b"[]\n"


@pytest.mark.slow
def test_a_meeting_file_alone_opens_the_window_as_a_double_click_does(tmp_path: Path) -> None:
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    path = tmp_path / "secretariat" / "secretariat.sqlite"
    meeting = tmp_path / "12 mars.seance"
    meeting.write_bytes(SAMPLE.read_bytes())
    with subprocess.Popen([sys.executable, "-m", "secretariat", str(meeting)], env=environment) as window:
        until = time.monotonic() + 40
        while time.monotonic() < until and not (path.with_name("recent.json").exists() and held(path)):
            time.sleep(0.2)
        assert window.poll() is None
        window.terminate()
    assert held(path) == 1


def held(database: Path) -> int:
    """Meetings in a database that another process may be writing."""
    with Store.open(database) as store:
        return len(store.meetings())


READ_AS_NOBODY = """
import os, sys
from secretariat.cli import main

database, another, output = sys.argv[1:]
asked = (["status"], ["extract", "--question", "1", "--output", output])
for command in asked:
    main([*command, "--database", another])  # everything is imported before the rights are given up
os.unlink(output)
os.chmod(database, 0o444)
os.chmod(os.path.dirname(database), 0o555)
if os.getuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
sys.exit(max(main([*command, "--database", database]) for command in asked))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rights are set another way there")
def test_a_register_on_a_closed_medium_is_read_as_it_is(database: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        # pytest's own folders are closed to everybody else, and the rights of root must be given up.
        folder = Path(name)
        folder.chmod(0o755)
        closed, own = folder / "closed", folder / "own"
        for made in (closed, own):
            made.mkdir()
        own.chmod(0o777)
        copy = closed / "council.sqlite"
        with Store.open(database) as store:
            store.backup(copy)
        before = copy.read_bytes()
        asked = [sys.executable, "-c", READ_AS_NOBODY, str(copy), str(database), str(own / "1.pdf")]
        answer = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=60)
        closed.chmod(0o755)
        assert (answer.returncode, answer.stderr) == (0, "")
        assert (own / "1.pdf").read_bytes().startswith(b"%PDF")
        assert (copy.read_bytes(), [file.name for file in closed.iterdir()]) == (before, [copy.name])
