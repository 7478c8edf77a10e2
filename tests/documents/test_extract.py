"""Extracts composed from small evenings: what each outcome, each absence and each incident makes of the words."""

from __future__ import annotations

from typing import Any

import pytest

from secretariat.documents.extract import compose
from secretariat.documents.lists import annotation
from secretariat.documents.pdf import render
from secretariat.documents.templates import template_of
from secretariat.domain.agenda import Layout
from secretariat.domain.minutes import Minutes, Spell
from tests.documents.evenings import MEMBERS, extract, meeting_file, minutes_of, one_question, pages_of, words


@pytest.mark.parametrize(
    ("spells", "treated", "printed"),
    [
        ([(0, 4)], [1, 2, 3, 4, 5], ""),
        ([(2, 4)], [1, 2, 3, 4, 5], "(à partir de la question 3)"),
        ([(0, 1)], [1, 2, 3, 4, 5], "(jusqu'à la question 2)"),
        ([(0, 0)], [1, 2, 3, 4, 5], "(jusqu'à la question 1)"),
        ([(4, 4)], [1, 2, 3, 4, 5], "(à partir de la question 5)"),
        ([(1, 3)], [1, 2, 3, 4, 5], "(de la question 2 à la question 4)"),
        ([(2, 2)], [1, 2, 3, 4, 5], "(à la question 3)"),
        ([(0, 1), (4, 4)], [1, 2, 3, 4, 5], "(jusqu'à la question 2 et à partir de la question 5)"),
        (
            [(0, 0), (2, 2), (4, 4)],
            [1, 2, 3, 4, 5],
            "(jusqu'à la question 1, à la question 3 et à partir de la question 5)",
        ),
        ([(2, 3)], [4, 7, 12, 13], "(à partir de la question 12)"),
        ([(0, 4)], [1, 2, 3, 4, 15, 5], "(questions 1 à 4 et 15)"),
        ([(4, 4)], [1, 2, 3, 4, 15, 5], "(question 15)"),
        ([(0, 1), (5, 5)], [1, 2, 3, 4, 15, 5], "(questions 1, 2 et 5)"),
        ([(0, 5)], [1, 2, 3, 4, 15, 5], ""),
        ([(3, 5)], [1, 2, 3, "3.1", "3.2", 4], "(à partir de la question 3.1)"),
        ([(0, 2), (5, 5)], [1, 2, "2 bis", 3, "3.1", 4], "(jusqu'à la question 2 bis et à partir de la question 4)"),
        ([(0, 3)], [1, "3.1", 3, "3.2", 4], "(questions 1 et 3 à 3.2)"),
    ],
)
def test_annotations(spells: list[tuple[int, int]], treated: list[int | str], printed: str) -> None:
    assert annotation([Spell(first, last) for first, last in spells], list(map(str, treated))) == printed


def test_lists_of_an_evening_with_movements() -> None:
    """
    Petit arrives                 at 2
    Durand leaves                 at 3, proxy to Roux
    Noël is excused, De Carrion is simply not there
                 1  2  3
    """
    minutes = minutes_of(
        meeting_file(
            count=3,
            roll_call={"present": ["roux", "durand"], "excused": ["noel"]},
            facts=[
                {"fact": "arrived", "member": "petit", "at": 2},
                {"fact": "left", "member": "durand", "at": 3},
                {"fact": "proxy_given", "from": "durand", "to": "roux", "at": 3},
            ],
        )
    )
    text = words(extract(minutes, 3))
    assert (
        "Étaient présents : Mme Ève ROUX, M. Paul DURAND (jusqu'à la question 2), "
        "Mme Anne PETIT (à partir de la question 2) "
        "Ont donné pouvoir : M. Paul DURAND a donné pouvoir à Mme Ève ROUX (à partir de la question 3) "
        "Absents excusés : Mme Zoé NOËL Absents : M. Luc DE CARRION"
    ) in text
    assert "Conseillers en exercice : 5 Présents : 2 Représentés : 1 Votants : 3" in text


def test_a_substitute_is_named_with_the_member_he_sits_for() -> None:
    members = [
        *MEMBERS,
        {"id": "blanc", "civility": "Mme", "last_name": "BLANC", "first_name": "Lise", "substitute_of": "noel"},
    ]
    present = ["roux", "durand", "carrion", "petit", "blanc"]
    text = words(extract(minutes_of(meeting_file(members=members, roll_call={"present": present, "excused": []}))))
    assert "Mme Lise BLANC, suppléante de Mme Zoé NOËL" in text
    assert "Absents" not in text


UNANIMOUS = {"vote": {}}
DIVIDED = {"vote": {"against": ["durand"], "abstaining": ["noel"]}}
TIED = {"vote": {"against": ["durand", "noel"], "abstaining": ["petit"]}}
REJECTED = {"vote": {"against": ["durand", "noel", "petit"]}}


@pytest.mark.parametrize(
    ("layout", "question", "printed", "not_printed"),
    [
        (
            "municipal",
            UNANIMOUS,
            "Le Conseil municipal, après en avoir délibéré, à l'unanimité, APPROUVE le projet.",
            "par",
        ),
        (
            "municipal",
            {"vote": {"abstaining": ["noel"]}},
            "après en avoir délibéré, à l'unanimité des suffrages exprimés, APPROUVE",
            "par 4",
        ),
        (
            "municipal",
            DIVIDED,
            "Résultat du vote : Pour : 3 Contre : 1 (M. Paul DURAND) Abstentions : 1 (Mme Zoé NOËL)",
            "unanimité",
        ),
        (
            "municipal",
            TIED,
            "par 2 voix pour, 2 voix contre et 1 abstention, la voix de la Maire étant prépondérante, APPROUVE",
            "unanimité",
        ),
        ("municipal", REJECTED, "par 2 voix pour et 3 voix contre, rejette la proposition.", "APPROUVE"),
        (
            "department",
            UNANIMOUS,
            "DECIDE : APPROUVE le projet. Dans les conditions de vote ci-dessous : Pour : 5 voix",
            "PREND",
        ),
        ("department", REJECTED, "La proposition n'est pas adoptée. Dans les conditions de vote", "DECIDE"),
        ("department", REJECTED, "Pour : 2 voix Contre : 3 voix Abstention : 0 voix (Rejeté)", "Adopté"),
        ("agglomeration", DIVIDED, "Le Bureau communautaire, A la majorité absolue, APPROUVE le projet.", "Contre"),
        ("agglomeration", REJECTED, "Le Bureau communautaire, La proposition n'est pas adoptée.", "A la majorité"),
        (
            "municipal",
            {"kind": "information", "decision": "", "vote": {"method": "none"}},
            "Le Conseil municipal, PREND ACTE de cette communication.",
            "Résultat du vote",
        ),
        ("municipal", {"vote": None}, "Résultat à compléter : aucun vote n'est enregistré", "unanimité"),
        (
            "municipal",
            {"outcome": "withdrawn", "vote": None},
            "La question est retirée de l'ordre du jour.",
            "APPROUVE",
        ),
        ("department", {"outcome": "adjourned", "vote": None}, "La question est ajournée.", "DECIDE"),
        ("agglomeration", {"outcome": "adjourned", "vote": None}, "La question est ajournée.", "Certifié exécutoire"),
    ],
)
def test_what_came_of_the_question(layout: str, question: dict[str, Any], printed: str, not_printed: str) -> None:
    text = words(extract(one_question(layout, **question)))
    assert printed in text
    assert not_printed not in text.partition("QUESTION 1")[2]


@pytest.mark.parametrize("layout", ["agglomeration", "department", "municipal"])
def test_numbers_that_do_not_match_are_shown_framed_and_certify_nothing(layout: str) -> None:
    text = words(extract(one_question(layout, vote={"declared": {"for": 7, "against": 1, "abstaining": 0}})))
    assert "Décompte à vérifier : 8 voix déclarées pour 5 votants" in text
    assert "Pour : 7" in text
    for formula in ("(Adopté)", "unanimité", "A la majorité absolue", "par 7 voix"):
        assert formula not in text


@pytest.mark.parametrize(
    ("recused", "sentence"),
    [
        (["petit"], "Madame Anne PETIT, intéressée à l'affaire, n'a pris part ni au débat, ni au vote."),
        (
            ["durand", "petit"],
            "Monsieur Paul DURAND et Madame Anne PETIT, intéressés à l'affaire, n'ont pris part ni au débat, ni au",
        ),
        (
            ["petit", "noel"],
            "Madame Anne PETIT et Madame Zoé NOËL, intéressées à l'affaire, n'ont pris part ni au débat, ni au vote.",
        ),
    ],
)
def test_recused_members(recused: list[str], sentence: str) -> None:
    text = words(extract(one_question(facts=[{"fact": "recused", "member": member, "at": 1} for member in recused])))
    assert sentence in text
    assert f"Ne prenant pas part au vote : {len(recused)}" in text


def test_the_executives_account() -> None:
    minutes = one_question(kind="executive_account", facts=[{"fact": "chaired", "member": "petit", "at": 1}])
    text = words(extract(minutes))
    assert (
        "Le Conseil municipal élit Madame Anne PETIT présidente de séance pour cette question ; Madame la Maire quitte "
        "la salle et ne prend pas part au vote."
    ) in text
    assert "Pour : 4" in text


def test_somebody_else_presides_one_question() -> None:
    text = words(extract(one_question("agglomeration", facts=[{"fact": "chaired", "member": "durand", "at": 1}])))
    assert "Pour cette question, la présidence est assurée par Monsieur DURAND Paul, Premier adjoint," in text
    assert "Monsieur le Premier adjoint demande à l'Assemblée" in text


@pytest.mark.parametrize(
    ("layout", "assembly", "durand", "end"),
    [
        ("municipal", "Le Conseil municipal", "Monsieur Paul DURAND", "."),
        ("department", "La Commission permanente du Conseil départemental", "Monsieur Paul DURAND", " ;"),
        ("agglomeration", "Le Bureau communautaire", "Monsieur DURAND Paul", ","),
    ],
)
def test_a_question_treated_in_closed_session(layout: str, assembly: str, durand: str, end: str) -> None:
    """The decision stands in the extract of the question at which it was taken; the next one says how it went on."""
    facts = [
        {"fact": "closed_session_begun", "at": 1, "demanded_by": ["durand"]},
        {"fact": "closed_session_ended", "at": 3},
    ]
    minutes = minutes_of(meeting_file(layout, count=3, facts=facts))
    first, second, third = (words(extract(minutes, number)) for number in (1, 2, 3))
    asked = f", à la demande de {durand}"
    assert f"{assembly} décide, sans débat et à la majorité absolue{asked}, de se réunir à huis clos{end}" in first
    assert f"La question est examinée à huis clos{end}" in second
    assert "huis clos" not in third
    facts[0]["for"] = 3
    counted = words(extract(minutes_of(meeting_file(layout, count=3, facts=facts)), 1))
    assert f"à la majorité absolue (3 voix pour){asked}, de se réunir à huis clos{end}" in counted


@pytest.mark.parametrize(
    ("layout", "article"),
    [("municipal", "L. 2121-17"), ("department", "L. 3121-14"), ("agglomeration", "L. 2121-17")],
)
def test_a_second_call_needs_no_quorum(layout: str, article: str) -> None:
    meeting = {"date": "2026-03-20", "chair": "roux", "secretary": "petit", "second_call": True}
    minutes = minutes_of(meeting_file(layout, meeting=meeting, roll_call={"present": ["roux", "petit"], "excused": []}))
    text = words(extract(minutes))
    assert f"délibère sans condition de quorum (art. {article} du Code général des collectivités territoriales)" in text
    assert "Le quorum étant atteint" not in text


def test_a_quorum_that_was_lost() -> None:
    roll_call = {"present": ["roux", "petit"], "excused": []}
    question = {"number": 1, "title": "QUESTION 1", "outcome": "adjourned"}
    text = words(extract(minutes_of(meeting_file(roll_call=roll_call, questions=[question]))))
    assert (
        "Constatant que le quorum n'est plus atteint, Madame la Maire renvoie la question à une séance ultérieure."
        in text
    )


def test_a_roll_call_names_every_voter_and_a_secret_ballot_nobody() -> None:
    named = words(extract(one_question("agglomeration", vote={"method": "roll_call", "against": ["petit"]})))
    assert (
        "appel nominal : Pour : 4 voix (ROUX Ève, DURAND Paul, DE CARRION Luc, NOËL Zoé) Contre : 1 voix (PETIT Anne)"
        in named
    )
    secret = words(extract(one_question(vote={"method": "secret", "declared": {"for": 3, "against": 1, "blank": 1}})))
    assert "vote à bulletin secret : Pour : 3 Contre : 1 Abstentions : 0 Bulletins blancs : 1" in secret


def test_an_appointment_in_rounds() -> None:
    rounds = [
        {"candidates": {"Anne PETIT": 2, "Paul DURAND": 2}, "blank": 1},
        {"candidates": {"Anne PETIT": 3, "Paul DURAND": 2}, "blank": 0},
    ]
    text = words(extract(one_question(kind="appointment", vote={"method": "secret", "rounds": rounds})))
    assert (
        "Premier tour Deuxième tour Votants (enveloppes trouvées dans l'urne) 5 5 Bulletins nuls 0 0 Bulletins blancs "
        "1 0 Suffrages exprimés 4 5 Majorité absolue 3 3 Anne PETIT 2 3 Paul DURAND 2 2 Anne PETIT, ayant obtenu la "
        "majorité absolue des suffrages exprimés, est proclamée élue."
    ) in text


def test_groups_behind_the_figures_of_a_department() -> None:
    groups = ["Groupe A", "Groupe B", "Groupe A", "", "Groupe B"]
    members = [{**member, "group": group} for member, group in zip(MEMBERS, groups, strict=True)]
    question = {"number": 1, "title": "QUESTION 1", "vote": {"abstaining": ["noel"]}}
    text = words(extract(minutes_of(meeting_file("department", members=members, questions=[question]))))
    assert (
        "Pour : 4 voix (Groupe A ; Groupe B ; Non-inscrit) Contre : 0 voix Abstention : 1 voix (Groupe B) (Adopté)"
    ) in text


def test_clauses_of_the_house_are_added_once() -> None:
    added = words(extract(one_question("agglomeration")))
    assert added.count("recours contentieux devant le tribunal administratif de Rouen") == 1
    assert added.count("PRECISE que la présente délibération sera portée à la connaissance du Conseil") == 1
    typed = words(extract(one_question("agglomeration", decision="**INFORME** qu'un recours est possible.")))
    assert "INFORME qu'un recours est possible." in typed
    assert "recours contentieux" not in typed


@pytest.mark.parametrize("typed", ["Un exposé.", "« Un exposé. »", "- un\n- exposé"])
def test_the_statement_is_quoted_once(typed: str) -> None:
    text = words(extract(one_question("agglomeration", statement=typed)))
    quoted = text.partition("éléments suivants : ")[2].partition(" Madame la Maire demande")[0]
    assert (quoted.count("«"), quoted.count("»")) == (1, 1)
    assert quoted.startswith("«")
    assert quoted.endswith("»")


def test_what_is_not_known_leaves_no_hole_in_the_sentence() -> None:
    minutes = minutes_of(
        meeting_file(
            "agglomeration", meeting={"date": "2026-03-01"}, authority={"name": "Communauté de Communes du Pays"}
        )
    )
    text = words(extract(minutes))
    assert "Le dimanche 1er mars 2026, le Bureau Communautaire s'est réuni." in text
    assert "Secrétaire" not in text
    assert "Compte tenu de la réception en préfecture le : Et de la publication le :" in text
    assert "INFORME" not in text


def test_a_speaker_who_is_not_in_the_chair_reports() -> None:
    text = words(extract(one_question(statement="Un exposé.", speaker="carrion")))
    assert "Monsieur Luc DE CARRION expose : Un exposé." in text


def hostile() -> Minutes:
    name = {
        "id": "roux",
        "civility": "Mme",
        "last_name": "<b>O'NEILL & \u202efils\u202c",
        "first_name": '"Zoé" </para>',
        "office": "Maire <font color='red'>",
    }
    return minutes_of(
        meeting_file(
            members=[name, *MEMBERS[1:]],
            questions=[
                {
                    "number": 1,
                    "title": "<para>" + "T" * 490 + " ☐ عربى 漢 \u200f",
                    "theme": "{theme} [x] **y**",
                    "statement": "<img src='file:///etc/passwd'/> " + "mot" * 200,
                    "decision": "| " + " | ".join("abcdefghij" * 3) + " |\n" + "|---" * 30 + "|\n" + "| x " * 30 + "|",
                    "vote": {},
                }
            ],
        )
    )


@pytest.mark.parametrize("layout", list(Layout))
def test_hostile_texts_are_printed_and_nothing_more(layout: Layout) -> None:
    text = " ".join(pages_of(render(compose(hostile(), 1, template_of(layout)))))
    assert "<B>O'NEILL & FILS" in text
    assert '"Zoé" </para>' in text
    assert "<img src='file:///etc/passwd'/>" in text
    assert "□" in text
    assert "\u202e" not in text
