"""The JSON Schema in docs/ is the format as the program reads it."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from secretariat.exchange.schema import schema_text
from secretariat.resources import resource
from tests.exchange.small_meeting import SMALL, small_text

PUBLISHED = Path(__file__).parents[2] / "docs" / "meeting-file.schema.json"
CASES = sorted((Path(__file__).parent.parent / "data" / "cases").glob("*[0-9].json"))


def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_the_published_schema_is_the_one_that_the_code_declares() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == schema_text(), (
        "run: python -m secretariat.exchange.schema docs/meeting-file.schema.json"
    )


@pytest.mark.parametrize("path", [*CASES, resource("sample/meeting.json")], ids=lambda path: path.stem)
def test_real_meetings_are_valid(path: Path) -> None:
    validator().validate(json.loads(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("version", 2),
        ("members[0].civility", "Mlle"),
        ("members[0].nom", "x"),
        ("meeting.date", "12/03/2026"),
        ("meeting.time", "25:00"),
        ("questions[0].number", 0),
        ("questions[0].annexes[0].file", "../plan.pdf"),
        ("questions[0].vote.against", ["abgrall", "abgrall"]),
        ("facts[1].fact", "went"),
        ("facts[1].to", "noel"),
    ],
)
def test_the_schema_refuses_what_a_schema_can_see(place: str, value: object) -> None:
    validator().validate(SMALL)
    assert not validator().is_valid(json.loads(small_text(place, value)))
