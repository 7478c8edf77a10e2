"""Days and hours in words, in both languages."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from secretariat.day_words import day_words, moment_words


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        (UTC, "1 March 2026 at 22:05 (UTC)"),
        (timezone(timedelta(hours=2)), "2 March 2026 at 0:05 (UTC+2)"),
        (timezone(timedelta(hours=-3, minutes=-30)), "1 March 2026 at 18:35 (UTC−3:30)"),
    ],
)
def test_a_moment_is_told_where_the_reader_is(zone: timezone, words: str) -> None:
    assert moment_words(datetime(2026, 3, 1, 22, 5, tzinfo=UTC), zone=zone) == words


def test_a_translation_gives_months_and_the_order_of_a_language() -> None:
    french = {"March": "mars", "1 {month} {year}": "1er {month} {year}", "{day} {month} {year}": "{day} {month} {year}"}
    assert day_words(date(2026, 3, 1), french.__getitem__) == "1er mars 2026"
    assert day_words(date(2026, 3, 22), french.__getitem__) == "22 mars 2026"
