"""Texts and annexes kept question by question: former versions, order of annexes, what is no PDF."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.errors import RuleBroken
from secretariat.texts import AnnexOnFile, Texts
from tests.documents.test_annexes import pdf_of
from tests.sealed_meeting import kept


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    return Texts(*kept(tmp_path))


def test_the_former_version_is_what_was_there_when_work_began(texts: Texts) -> None:
    before = texts.begin(1).decision
    assert texts.former(1) == {}
    assert not texts.save(1, "decision", before)
    for typed in ("**REF", "**REFUSE** tout."):
        assert texts.save(1, "decision", typed)
    assert texts.former(1) == {"statement": "", "recitals": "", "decision": before}
    texts.begin(1)
    texts.save(1, "statement", "Exposé.")
    assert texts.former(1)["decision"] == "**REFUSE** tout."
    assert texts.question(1).statement == "Exposé."
    assert texts.former(2) == {}


def test_annexes_in_order_with_their_pages(texts: Texts) -> None:
    texts.add_annex(1, "Convention", "a.pdf", pdf_of("a", 2))
    texts.add_annex(1, "Plan", "a.pdf", pdf_of("b"))
    assert texts.annexes(1) == (AnnexOnFile("Convention", 2), AnnexOnFile("Plan", 1))
    texts.arrange_annexes(1, [1, 0])
    texts.rename_annex(1, 0, "Plan masse")
    assert texts.annexes(1) == (AnnexOnFile("Plan masse", 1), AnnexOnFile("Convention", 2))
    texts.arrange_annexes(1, [1])
    assert texts.annexes(1) == (AnnexOnFile("Convention", 2),)


def test_what_is_no_pdf_is_not_joined(texts: Texts) -> None:
    with pytest.raises(RuleBroken, match="annex-damaged"):
        texts.add_annex(1, "Convention", "a.pdf", b"MZ")
    assert texts.annexes(1) == ()
