"""`secretariat audit`: the register is whole, or the first thing in it that is not as it was written is named."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from secretariat.cli import main
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
    assert said.endswith(": whole.\n")


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


def test_an_altered_entry_is_named_with_the_extracts_that_rest_on_it(register: Path, run: Run) -> None:
    forge(register, "UPDATE entry SET at = 2 WHERE kind = 'left'", "entry_never_changes")
    status, said, _ = run("audit", "--database", register)
    assert status == 2
    counts, altered, touched = said.splitlines()
    assert counts.endswith(": not whole.")
    assert altered.startswith("Link ")
    assert ": entry " in altered
    assert altered.endswith("does not say what was written.")
    assert touched.startswith("  Extracts touched: 2026-001, question 1 of 2026-")
    assert "; 2026-002, question 2 of " in touched


def test_the_same_as_json_and_of_one_meeting(register: Path, run: Run) -> None:
    forge(register, "UPDATE sealed_extract SET pdf = x'00' WHERE question = 2", "extract_never_changes")
    day = json.loads(run("audit", "--database", register, "--json")[1])["breaks"][0]["meeting"]["date"]
    status, said, _ = run("audit", "--database", register, "--json", "--meeting", day)
    told = json.loads(said)
    assert (status, told["whole"], told["extracts"]) == (2, False, 2)
    (found,) = told["breaks"]
    assert (found["code"], found["table"]) == ("row-changed", "sealed_extract")
    assert [extract["number"] for extract in found["extracts"]] == ["2026-002"]


def test_what_cannot_be_walked_is_one_sentence(register: Path, tmp_path: Path, run: Run) -> None:
    content = register.read_bytes()
    (tmp_path / "cut.sqlite").write_bytes(content[: len(content) // 2])
    (tmp_path / "letter.sqlite").write_bytes(b"Bonjour")
    for name, sentence in (("cut", "is damaged"), ("letter", "is no database"), ("none", "There is no database")):
        status, said, error = run("audit", "--database", tmp_path / f"{name}.sqlite")
        assert (status, said, error.count("\n")) == (2, "", 1)
        assert sentence in error
    assert not (tmp_path / "none.sqlite").exists()
