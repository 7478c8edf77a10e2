"""The imprint that an extract bears: written in few signs, read back, and nothing else taken for one."""

from __future__ import annotations

from datetime import date

import pytest

from secretariat.domain.imprint import Imprint, digest_of, read_imprint

IMPRINT = Imprint(date(2024, 2, 20), "2024/BC012", "0123456789abcdef" * 4)
WRITTEN = f"SECRETARIAT:1:20240220:{'0123456789ABCDEF' * 4}:2024/BC012"


def test_an_imprint_is_written_in_the_signs_that_a_code_packs_best_and_read_back() -> None:
    assert str(IMPRINT) == WRITTEN
    assert read_imprint(WRITTEN) == read_imprint(f" {WRITTEN}\n") == IMPRINT
    assert set(WRITTEN) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


def test_what_was_put_aside_has_an_imprint_without_a_number() -> None:
    aside = Imprint(date(2024, 2, 20), "", IMPRINT.digest)
    assert read_imprint(str(aside)) == aside


@pytest.mark.parametrize(
    "text",
    ["", "https://example.org", WRITTEN[:60], WRITTEN.replace("20240220", "20241320"), WRITTEN.replace(":1:", ":2:")],
)
def test_anything_else_is_none(text: str) -> None:
    assert read_imprint(text) is None


def test_the_digest_follows_what_is_said_and_nothing_else() -> None:
    assert digest_of({"lines": ["a"], "foot": ""}) == digest_of({"foot": "", "lines": ["a"]})
    assert digest_of({"lines": ["a"], "foot": ""}) != digest_of({"lines": ["a "], "foot": ""})
