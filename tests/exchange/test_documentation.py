"""docs/meeting-file.md leaves out no key, no word and no problem code."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from secretariat.domain.problems import ProblemCode
from secretariat.domain.rules import PARAMETERS

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "meeting-file.md").read_text(encoding="utf-8")
NAMED = {word.strip('"') for word in re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", PAGE, flags=re.DOTALL))}


def words_of(schema: Any) -> Iterator[str]:
    """Every key and every word of an enumeration that the schema allows."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        yield from schema.get("enum", ())
        yield from (schema["const"],) if isinstance(schema.get("const"), str) else ()
        for inner in schema.values():
            yield from words_of(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from words_of(inner)


def test_every_key_and_every_word_is_on_the_page() -> None:
    schema = json.loads((DOCS / "meeting-file.schema.json").read_text(encoding="utf-8"))
    assert set(words_of(schema)) - NAMED == set()


def test_every_rule_is_on_the_page() -> None:
    assert set(PARAMETERS) - NAMED == set()


def test_every_problem_is_on_the_page() -> None:
    assert {code.value for code in ProblemCode} - NAMED == set()
