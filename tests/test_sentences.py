"""Every problem and every refusal has a sentence, with the person, the question and the figures in it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import secretariat
from secretariat.domain.minutes import Minutes
from secretariat.domain.problems import Problem, ProblemCode
from secretariat.domain.replay import replay
from secretariat.errors import FileRefused, RuleBroken, StorageError
from secretariat.exchange.acknowledgement import parse_acknowledgement
from secretariat.exchange.meeting_file import parse_meeting
from secretariat.languages import speaker
from secretariat.problem_sentences import PROBLEMS
from secretariat.refusal_sentences import REFUSALS
from secretariat.sentences import refusal_sentence, sentence
from tests.exchange.small_meeting import small_text

PACKAGE = Path(secretariat.__file__).parent


@pytest.fixture
def minutes() -> Minutes:
    meeting, _ = parse_meeting(small_text())
    return replay(meeting, ())


def codes_refused() -> Iterator[str]:
    """The codes with which the program refuses, as its source writes them."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                code = node.args[0]
                refuses = node.func.id in ("RuleBroken", "SigningRefused", "StorageError")
                if refuses and isinstance(code, ast.Constant) and isinstance(code.value, str):
                    yield code.value


def test_every_problem_and_every_refusal_has_its_sentence() -> None:
    assert set(PROBLEMS) == set(ProblemCode)
    assert set(codes_refused()) <= set(REFUSALS)


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (
            Problem(code=ProblemCode.CONVENED_TOO_LATE, values={"given": 2, "needed": 5}),
            "The convocation was sent 2 clear days before the sitting, 5 are needed.",
        ),
        (
            Problem(code=ProblemCode.QUORUM_NOT_REACHED, question=3, values={"counted": 1, "required": 2}),
            "Question 3: no quorum, 1 members counted where 2 are required.",
        ),
        (
            Problem(
                code=ProblemCode.HOLDER_HAS_TWO_PROXIES,
                question=1,
                questions=(1, 2, 3),
                members=("noel", "abgrall", "d-arc"),
            ),
            "Questions 1 to 3: NOËL Zoé holds more proxies than one member may, those of ABGRALL Yann and D’ARC Léo.",
        ),
        (
            Problem(code=ProblemCode.SECRETARY_ABSENT, question=1, questions=(1, 3), members=("abgrall",)),
            "Questions 1 and 3: ABGRALL Yann, the secretary, is not there.",
        ),
        (Problem(code=ProblemCode.SECRETARY_ABSENT), "No secretary is named."),
        (
            Problem(code=ProblemCode.DELEGATION_OF_OTHER_THEME, question=1, values={"name": "A", "theme": ""}),
            "Question 1: the question has no theme, and the delegation of A is for some themes only.",
        ),
        (
            Problem(code=ProblemCode.DELEGATION_MISSING, question=1, values={"name": "\u202eRUEUS\u2069"}),
            "Question 1: \u2068\u202eRUEUS\u2069 has no delegation of signature.",
        ),
        (
            Problem(code=ProblemCode.SAME_NAME, members=("abgrall", "roux")),
            "2 members bear the name ABGRALL Yann.",
        ),
    ],
    ids=lambda item: item.code if isinstance(item, Problem) else "",
)
def test_a_problem_in_words(problem: Problem, said: str, minutes: Minutes) -> None:
    assert sentence(problem, minutes) == said


def test_a_refusal_in_words(minutes: Minutes) -> None:
    assert (
        refusal_sentence(RuleBroken("already-present", member="d-arc", question=2), minutes)
        == "Question 2: D’ARC Léo is present already."
    )
    assert (
        refusal_sentence(RuleBroken("not-present", member="noel", question=None), minutes)
        == "At the opening: NOËL Zoé is not present."
    )
    assert refusal_sentence(StorageError("disk-full", path="x.sqlite")) == "The disk that holds x.sqlite is full."


def test_another_language_is_looked_up_by_the_english_sentence(minutes: Minutes) -> None:
    french = {
        "Question {number}": "Question n° {number}",
        "{where}: nobody is named to sign the extract.": "{where} : …",
    }
    problem = Problem(code=ProblemCode.MISSING_SIGNATORY, question=5)
    assert sentence(problem, minutes, lambda text: french[text]) == "Question n° 5 : …"


def test_a_file_that_is_no_acknowledgement_is_refused_in_the_language_of_the_reader() -> None:
    with pytest.raises(FileRefused) as refused:
        parse_acknowledgement(b"<a/>", "{ar}.xml")  # a name that looks like a gap
    assert str(refused.value) == "{ar}.xml: no acknowledgement (ARActe) of the prefecture"
    said = refusal_sentence(refused.value, translate=speaker("fr"))
    assert said == "{ar}.xml\u202f: ce n’est pas un accusé de réception (ARActe) de la préfecture"
