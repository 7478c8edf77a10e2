"""`secretariat audit`: the register is whole, or the first thing in it that is not as it was written is named."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select, update

from secretariat.audit_report import ROWS
from secretariat.cli import main
from secretariat.db.chain import LINKED, digest_of, linked_content
from secretariat.db.connection import connect
from secretariat.db.store import Store
from secretariat.db.tables import CHAIN, ENTRY, LINK, SEALED_EXTRACT
from secretariat.db.triggers import create_triggers, drop_triggers
from secretariat.documents.frozen import imprint_of
from secretariat.domain.chain import GENESIS, link
from secretariat.languages import VARIABLE
from tests.sealed_meeting import opened_for_sealing

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs one command; gives its exit status and what it said on either stream."""

    def run(*arguments: object) -> tuple[int, str, str]:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as end:  # argparse's own way out
            status = end.code if isinstance(end.code, int) else -1
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """A register of one meeting, two extracts of which were issued."""
    store, _, sealing = opened_for_sealing(tmp_path)
    with store:
        sealing.seal([1, 2])
        store.backup(tmp_path / "register.sqlite")
    return tmp_path / "register.sqlite"


def forge(register: Path, statement: str, guard: str) -> None:
    """Take a guard away, alter something, put the guard back."""
    with closing(sqlite3.connect(register)) as plain, plain:
        (written,) = plain.execute("SELECT sql FROM sqlite_master WHERE name = ?", (guard,)).fetchone()
        plain.execute(f"DROP TRIGGER {guard}")
        plain.execute(statement)
        plain.execute(written)


def test_a_whole_register_says_so_in_one_line(register: Path, run: Run) -> None:
    status, said, error = run("audit", "--database", register)
    assert (status, error) == (0, "")
    assert said.count("\n") == 1
    assert " 2 extracts, " in said
    assert said.startswith("The register is whole: ")


def test_the_head_that_was_printed_is_asked_for_later(register: Path, run: Run) -> None:
    head = json.loads(run("audit", "--database", register, "--json")[1])["head"]
    assert run("audit", "--database", register, "--head", head)[0] == 0
    false = head.split(":")[0] + ":" + "0" * 64
    status, said, _ = run("audit", "--database", register, "--head", false)
    assert status == 2
    assert "never had the head given" in said
    status, _, error = run("audit", "--database", register, "--head", "12")
    assert status == 2
    assert error.startswith("argument --head: no head: '12'")


def test_a_paper_in_other_hands_stands_for_what_the_register_said_before(register: Path, run: Run) -> None:
    """
    Altered                           audit        the code on the paper
    a fact, every link made anew      finds it     is known
    and the head in every seal        is content   is not known any more
    """
    with Store.open_to_read(register) as store:
        (first, *_) = store.sealed_extracts(1)
        meeting, _ = store.load(1)
    code = imprint_of(first.content, meeting.date, first.number)
    forge(register, "UPDATE entry SET at = 2 WHERE kind = 'left'", "entry_never_changes")

    make_anew(register, seals=False)
    status, said, _ = run("audit", "--database", register)
    assert status == 2
    assert "was sealed when the chain said something else than it says now" in said
    assert run("verify", "--code", code, "--database", register)[0] == 0

    make_anew(register, seals=True)
    assert run("audit", "--database", register)[0] == 0
    assert run("verify", "--code", code, "--database", register)[0] == 2


def make_anew(register: Path, *, seals: bool) -> None:
    """Make every link from what the rows say now, as a forger would who knows this program."""
    engine = connect(register, wait=1)
    with engine.connect() as connection, connection.begin():
        drop_triggers(connection)
        links = connection.execute(select(LINK).order_by(LINK.c.number)).mappings().all()
        heads = [GENESIS]
        for row in links:
            says = row["digest"]
            table = {"entry": ENTRY, "sealed_extract": SEALED_EXTRACT}.get(row["kind"])
            if table is not None:
                mine = table.c.id == int(row["subject"].split("/")[-1])
                kept = connection.execute(select(table).where(mine)).mappings().one()
                if table is SEALED_EXTRACT and seals:
                    length = int(kept["content"]["chain"].split(":")[0])
                    content = {**kept["content"], "chain": f"{length}:{heads[length].hex()}"}
                    connection.execute(update(table).where(mine).values(content=content))
                    kept = connection.execute(select(table).where(mine)).mappings().one()
                says = digest_of(table, kept, row["form"])
            heads.append(link(heads[-1], linked_content(row["form"], row["kind"], row["subject"], says)))
            made = {"digest": says, "link": heads[-1].hex()}
            connection.execute(update(LINK).where(LINK.c.number == row["number"]).values(made))
        connection.execute(update(CHAIN).values(head=heads[-1].hex()))
        create_triggers(connection)
    engine.dispose()


def test_an_altered_entry_is_named_with_the_extracts_that_rest_on_it(register: Path, run: Run) -> None:
    forge(register, "UPDATE entry SET at = 2 WHERE kind = 'left'", "entry_never_changes")
    status, said, _ = run("audit", "--database", register)
    assert status == 2
    counts, altered, touched = said.splitlines()
    assert counts.startswith("The register is not whole: ")
    assert altered.startswith("Link ")
    assert ": entry " in altered
    assert altered.endswith("does not say what was written.")
    assert touched.startswith("  Extracts touched: 2026-001, question 1 (meeting of ")
    assert "; 2026-002, question 2 (meeting of " in touched


def test_the_same_as_json_and_of_one_meeting(register: Path, run: Run) -> None:
    forge(register, "UPDATE sealed_extract SET pdf = x'00' WHERE question = 2", "extract_never_changes")
    day = json.loads(run("audit", "--database", register, "--json")[1])["breaks"][0]["meeting"]["date"]
    status, said, _ = run("audit", "--database", register, "--json", "--meeting", day)
    told = json.loads(said)
    assert (status, told["whole"], told["extracts"]) == (2, False, 2)
    (found,) = told["breaks"]
    assert (found["code"], found["table"]) == ("row-changed", "sealed_extract")
    assert [extract["number"] for extract in found["extracts"]] == ["2026-002"]


@pytest.mark.parametrize("asked", [("--language", "fr"), ()])
def test_on_a_french_system_the_register_answers_in_french(
    register: Path, run: Run, monkeypatch: pytest.MonkeyPatch, asked: tuple[str, ...]
) -> None:
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8" if asked else "fr_FR.UTF-8")
    assert run("audit", "--database", register, *asked)[1].startswith("Le registre est intact\u202f: ")
    forge(register, "UPDATE sealed_extract SET pdf = x'00' WHERE question = 2", "extract_never_changes")
    status, said, _ = run("audit", "--database", register, *asked)
    assert status == 2
    assert "l’extrait scellé 2026-002, question 2 (séance du 20 mars 2026, Conseil)" in said
    status, _, why = run("audit", "--database", register.parent / "none", *asked)
    assert (status, why) == (2, f"La base {register.parent / 'none'} n’existe pas.\n")


def test_what_cannot_be_walked_is_one_sentence(register: Path, tmp_path: Path, run: Run) -> None:
    content = register.read_bytes()
    (tmp_path / "cut.sqlite").write_bytes(content[: len(content) // 2])
    (tmp_path / "letter.sqlite").write_bytes(b"Bonjour")
    for name, sentence in (("cut", "is damaged"), ("letter", "is no database"), ("none", "There is no database")):
        status, said, error = run("audit", "--database", tmp_path / f"{name}.sqlite")
        assert (status, said, error.count("\n")) == (2, "", 1)
        assert sentence in error
    assert not (tmp_path / "none.sqlite").exists()


def test_a_row_of_every_table_is_called_something() -> None:
    assert ROWS.keys() == LINKED.keys()
