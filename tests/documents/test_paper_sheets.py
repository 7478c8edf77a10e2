"""The sheets with which a sitting goes on by hand: who and what stands on them, and that they can be archived."""

from __future__ import annotations

from dataclasses import replace

from secretariat.documents.blocks import Table, text_of
from secretariat.documents.paper_sheets import compose_papers
from secretariat.documents.pdf import render
from secretariat.domain.agenda import Meeting, Question
from secretariat.domain.rules import AssemblyKind
from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules
from tests.documents.evenings import case


def council() -> Meeting:
    minutes, _ = case("bethune-bruay-2024-02-20")
    first = replace(minutes.meeting.seats[0], last_name="<b>O'NEIL</b> & \u202eFILS")
    agenda = tuple(Question(number=number, title=f"Objet {number}") for number in range(1, 13))
    return replace(minutes.meeting, seats=(first, *minutes.meeting.seats[1:12]), questions=agenda)


def test_everybody_has_a_line_to_sign_and_a_cell_at_every_question() -> None:
    meeting = council()
    papers = compose_papers(meeting)
    tables = {name: [block for block in sheet.blocks if isinstance(block, Table)] for name, sheet in papers.items()}
    (signed,) = tables["feuille-de-presence"]
    assert len(signed.rows) == len(meeting.seats)
    assert [len(table.header) for table in tables["grille-d-appel-et-de-vote"]] == [3 + 10, 3 + 2]
    assert all(len(table.rows) == 12 + 3 for table in tables["grille-d-appel-et-de-vote"])
    assert "<b>O'NEIL</b>" in text_of(papers["feuille-de-presence"])
    assert "12. Objet 12" in text_of(papers["grille-d-appel-et-de-vote"])


def test_a_proxy_names_its_sitting_and_a_department_calls_it_by_its_name() -> None:
    """Art. L2121-20 CGCT; art. L3121-16: for that meeting alone."""
    meeting = council()
    proxy = " ".join(text_of(compose_papers(meeting)["pouvoirs"]).split())
    assert "empêché(e) d'assister à la séance du 20 février 2024 et, le cas échéant," in proxy
    committee = replace(meeting, assembly=replace(meeting.assembly, kind=AssemblyKind.STANDING_COMMITTEE))
    proxy = " ".join(text_of(compose_papers(committee)["pouvoirs"]).split())
    assert "DÉLÉGATION DE VOTE" in proxy
    assert "le cas échéant" not in proxy


def test_every_sheet_is_a_pdf_that_can_be_archived_and_read_aloud() -> None:
    for name, sheet in compose_papers(council()).items():
        pdf = render(sheet)
        assert broken_rules(pdf, ARCHIVE) == broken_rules(pdf, ACCESSIBLE) == [], name
