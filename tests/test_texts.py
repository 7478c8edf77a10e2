"""Texts and annexes kept question by question: former versions, order of annexes, what is no PDF."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from secretariat.errors import RuleBroken
from secretariat.texts import Texts
from tests.documents.test_annexes import pdf_of
from tests.sealed_meeting import kept


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    return Texts(*kept(tmp_path))


class Clock:
    """An hour that the test sets."""

    def __init__(self) -> None:
        self.minutes = 0

    def __call__(self) -> datetime:
        return datetime(2026, 3, 10, 9, 0, tzinfo=UTC) + timedelta(minutes=self.minutes)


def test_every_version_is_kept_and_pauses_make_none_of_their_own(tmp_path: Path) -> None:
    """
    Minute    0        1         2          12        30 (another time)
    typed     REF      REFUSE    an exposé  tout!     nothing more
    version   before                        REFUSE    tout!
    """
    clock = Clock()
    texts = Texts(*kept(tmp_path), now=clock)
    before = texts.begin(1).decision
    assert not texts.save(1, "decision", before)
    assert [item.decision for item in texts.versions(1)] == [before]
    for minute, name, typed in (
        (0, "decision", "REF"),
        (1, "decision", "REFUSE"),
        (2, "statement", "Exposé."),
        (12, "decision", "REFUSE tout !"),
    ):
        clock.minutes = minute
        assert texts.save(1, name, typed)
    clock.minutes = 30
    texts.begin(1)
    texts.save(1, "decision", "")
    assert [(item.statement, item.decision) for item in texts.versions(1)] == [
        ("", before),
        ("Exposé.", "REFUSE"),
        ("Exposé.", "REFUSE tout !"),
        ("Exposé.", ""),
    ]
    written = [item.worded_at and item.worded_at.minute for item in texts.versions(1)]
    assert written == [None, 2, 12, 30]
    assert len(texts.versions(2)) == 1


def test_a_version_comes_back_as_a_new_one(texts: Texts) -> None:
    before = texts.begin(1).decision
    texts.save(1, "decision", "REFUSE")
    texts.restore(1, texts.versions(1)[0])
    assert texts.question(1).decision == before
    assert [item.decision for item in texts.versions(1)] == [before, "REFUSE", before]


def listed(texts: Texts) -> list[tuple[str, int]]:
    return [(annex.title, annex.pages) for annex in texts.annexes(1)]


def test_annexes_in_order_with_their_pages(texts: Texts) -> None:
    texts.add_annex(1, "Convention", "a.pdf", pdf_of("a", 2))
    texts.add_annex(1, "Plan", "a.pdf", pdf_of("b"))
    assert listed(texts) == [("Convention", 2), ("Plan", 1)]
    texts.arrange_annexes(1, [1, 0])
    texts.rename_annex(1, 0, "Plan masse")
    assert listed(texts) == [("Plan masse", 1), ("Convention", 2)]
    texts.arrange_annexes(1, [1])
    assert listed(texts) == [("Convention", 2)]


def test_what_is_no_pdf_is_not_joined(texts: Texts) -> None:
    with pytest.raises(RuleBroken, match="annex-damaged"):
        texts.add_annex(1, "Convention", "a.pdf", b"MZ")
    assert texts.annexes(1) == ()
