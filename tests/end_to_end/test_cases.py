"""Real meetings, from the file to the printed extract: what the council printed comes out again, word for word.

Each case is a public document put into a meeting file; beside it stands what its printed header says.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

CASES = Path(__file__).parent.parent / "data" / "cases"
AGGLOMERATION = ("bethune-bruay-2023-12-12", "bethune-bruay-2024-02-20", "bethune-bruay-2025-09-30")
DEPARTMENT = "pas-de-calais-2023-03-20"


@dataclass(frozen=True)
class Case:
    """What was expected of one meeting, and what the commands said and printed."""

    expected: dict[str, Any]
    status: dict[str, Any]
    extract: str

    def between(self, start: str, end: str) -> str:
        """What the extract prints after ``start`` and before the next ``end``."""
        found = re.search(f"{re.escape(start)}(.*?){re.escape(end)}", self.extract)
        assert found is not None, (start, end, self.extract)
        return found.group(1).strip()


def words_of(pdf: Path) -> str:
    """The text of the PDF on one line: the running foot, line breaks and kinds of spaces are the printer's affair."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    lines = [line for page in pages for line in page.splitlines() if not re.search(r"page \d+/\d+$", line)]
    return " ".join(" ".join(lines).split())


def run_through(name: str, folder: Path) -> Case:
    """One case, through import-meeting, status and extract, as a script would."""
    expected = json.loads((CASES / f"{name}.expected.json").read_text(encoding="utf-8"))
    pdf = folder / "extract.pdf"
    status = b""
    for command in (
        ["import-meeting", CASES / f"{name}.json"],
        ["extract", "--question", str(expected.get("question", 1)), "--output", pdf],
        ["status", "--json"],
    ):
        arguments = [sys.executable, "-m", "secretariat", "--database", folder / "council.sqlite", *command]
        status = subprocess.run(arguments, capture_output=True, check=True, timeout=60).stdout
    return Case(expected, json.loads(status), words_of(pdf))


@pytest.fixture(scope="module", params=AGGLOMERATION)
def agglomeration(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Case:
    """A meeting of Béthune-Bruay."""
    return run_through(request.param, tmp_path_factory.mktemp("case"))


@pytest.fixture(scope="module")
def department(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """The standing committee of the Pas-de-Calais."""
    return run_through(DEPARTMENT, tmp_path_factory.mktemp("case"))


def check_counts(case: Case) -> None:
    """At every question: the four counts, their sum, the voters, and the quorum."""
    assert case.status["meeting"]["seats"] == case.expected["members"]
    for interval in case.expected["intervals"]:
        questions = [item for item in case.status["questions"] if interval["from"] <= item["number"] <= interval["to"]]
        assert len(questions) == interval["to"] - interval["from"] + 1
        for question in questions:
            counts = {key: question[key] for key in ("present", "recused", "represented", "absent")}
            assert counts == {key: interval.get(key, 0) for key in counts}
            assert sum(counts.values()) == case.expected["members"]
            assert question["voters"] == counts["present"] + counts["represented"]
            assert question["quorum"]["required"] == case.expected["quorum"]
            assert question["quorum"]["reached"]


def test_agglomeration_counts(agglomeration: Case) -> None:
    check_counts(agglomeration)
    assert agglomeration.status["problems"] == []


def test_agglomeration_lists_as_printed(agglomeration: Case) -> None:
    expected = agglomeration.expected
    for start, end, key in (
        ("ETAIENT PRESENTS :", "PROCURATIONS :", "present"),
        ("PROCURATIONS :", "ETAIENT ABSENTS EXCUSES :", "proxies"),
        ("ETAIENT ABSENTS EXCUSES :", expected["secretary"], "excused"),
    ):
        assert agglomeration.between(start, end) == ", ".join(expected[key])


def test_agglomeration_decision_signature_and_stamps(agglomeration: Case) -> None:
    expected = agglomeration.expected
    decided = agglomeration.between("A la majorité absolue,", "Ainsi fait et délibéré")
    assert re.findall(r"\b[A-Z]{6,}\b", decided) == expected["operative"]
    received, published = expected["stamps"]
    certified = agglomeration.between("Certifié exécutoire par le Président", "Pour extrait conforme,")
    assert certified.startswith(
        f"Compte tenu de la réception en Sous-préfecture le : {received} Et de la publication le : {published}"
    )
    assert agglomeration.extract.endswith(expected["signatory"])


def test_department_counts(department: Case) -> None:
    check_counts(department)
    assert [problem["code"] for problem in department.status["problems"]] == ["vote-count-mismatch"]


def test_department_lists_as_printed(department: Case) -> None:
    expected = department.expected
    for start, end, key in (
        ("Étaient présents :", "Excusé(s) :", "present"),
        ("Excusé(s) :", "Assistant également sans voix délibérative :", "excused"),
        (
            "Assistant également sans voix délibérative :",
            "Excusé(s) sans voix délibérative :",
            "attending_without_vote",
        ),
        ("Excusé(s) sans voix délibérative :", "ACTEURS POUR UNE", "excused_without_vote"),
    ):
        assert department.between(start, end).removesuffix(".") == ", ".join(expected[key])
    assert expected["secretary"] in department.extract
    assert expected["recused_sentence"] in department.extract
    assert department.extract.endswith(expected["signatory"])


def test_a_vote_that_does_not_add_up_is_never_printed_as_right(department: Case) -> None:
    printed = department.between("Dans les conditions de vote ci-dessous :", "LE PRESIDENT")
    assert printed == (
        "Pour : 41 voix Contre : 0 voix Abstention : 1 voix Décompte à vérifier : 42 voix déclarées pour 38 votants"
    )
    assert "Adopté" not in department.extract
