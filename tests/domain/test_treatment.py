"""The order of treatment, and whose account the executive's account is."""

from __future__ import annotations

import re

import pytest

from secretariat.domain.minutes import Minutes
from secretariat.domain.treatment import executive_of
from tests.drawn import draw


def test_questions_are_treated_as_the_agenda_has_them(evening: Minutes) -> None:
    """
    Agenda: 3 1 2
                 3  1  2
    Durand       P  P  P
    """


def test_those_opened_come_first_as_they_were_opened(evening: Minutes) -> None:
    """
    Agenda: 1 2 3 4 5
    Question 1 is opened
    Question 4 is opened
    Question 2 is opened
    Petit leaves                   at 2
                 1  4  2  3  5
    Durand       P  P  P  P  P
    Petit        P  P  –  –  –
    """
    assert [item.was_opened for item in evening.questions] == [True, True, True, False, False]


def test_a_question_opened_twice_keeps_its_first_place(evening: Minutes) -> None:
    """
    Agenda: 1 2 3
    Question 2 is opened
    Question 1 is opened
    Question 2 is opened
                 2  1  3
    Durand       P  P  P
    """


def test_a_question_withdrawn_unopened_stays_behind_its_predecessor(evening: Minutes) -> None:
    """
    Agenda: 1 2 3 4
    Question 3 is withdrawn
    Question 1 is opened
    Question 2 is opened
    Question 4 is opened
                 1  2  3  4
    Durand       P  P  P  P
    outcome      –  –  withdrawn –
    """


def test_several_withdrawn_in_a_row_and_the_first_of_the_agenda(evening: Minutes) -> None:
    """
    Agenda: 1 2 3 4 5
    Question 1 is adjourned
    Question 3 is withdrawn
    Question 4 is withdrawn
    Question 5 is opened
    Question 2 is opened
                 1  5  2  3  4
    Durand       P  P  P  P  P
    outcome      adjourned – – withdrawn withdrawn
    """


def test_a_question_put_aside_after_it_was_opened_keeps_the_place_of_its_opening(evening: Minutes) -> None:
    """
    Agenda: 1 2 3
    Question 3 is opened
    Question 3 is adjourned
    Question 1 is opened
                 3  1  2
    Durand       P  P  P
    """


OFFICES = """
    municipal_council     Maire                                         yes
    municipal_council     Monsieur le Maire                             yes
    municipal_council     Maire de Valombre-sur-Aigne                   yes
    municipal_council     Premier adjoint au Maire                      no
    municipal_council     Maire délégué de Saint-Loup                   no
    municipal_council     Maire-adjointe                                no
    municipal_council     Président du groupe majoritaire               no
    epci_council          Président                                     yes
    epci_council          Présidente de la Communauté d'agglomération   yes
    epci_council          Premier vice-président                        no
    epci_council          Maire de Valombre                             no
    epci_council          Président de la commission des finances       no
    departmental_council  Présidente du Conseil départemental           yes
    closed_syndicate      Président du Syndicat des eaux                yes
"""


@pytest.mark.parametrize("line", OFFICES.strip().splitlines(), ids=lambda line: " ".join(line.split()))
def test_who_holds_the_office_of_the_executive(line: str) -> None:
    kind, office, yes = re.split(r"\s{2,}", line.strip())
    drawing = draw(f"""
        Assembly: {kind}
        Petit holds the office of {office}
                     1
        Durand       P
        Petit        P
    """)
    assert executive_of(drawing.meeting, "Durand") == ("Petit" if yes == "yes" else "Durand")
    assert executive_of(drawing.meeting, None) == ("Petit" if yes == "yes" else None)


def test_a_chair_who_holds_the_office_is_the_executive_though_another_bears_its_name() -> None:
    drawing = draw("""
        Durand holds the office of Président
        Petit holds the office of Président
                     1
        Petit        P
        Durand       P
    """)
    assert executive_of(drawing.meeting, "Durand") == "Durand"
    assert executive_of(drawing.meeting, "Nobody") == "Petit"
