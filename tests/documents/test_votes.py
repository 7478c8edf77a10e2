"""What an extract says of a vote, sentence by sentence, in the three models."""

from __future__ import annotations

from typing import Any

import pytest

from secretariat.documents.pdf import render
from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules
from tests.documents.evenings import MEMBERS, extract, meeting_file, minutes_of, one_question, ordinary, pages_of, words

LAYOUTS = ("municipal", "agglomeration", "department")
GROUPS = ("Groupe A", "Groupe A", "Groupe B", "", "Groupe B")

# The vote as a meeting file has it, and what each of the three models says of it.
SAYS: dict[str, tuple[dict[str, Any], str]] = {
    "unanimous": (
        {},
        """
        Le Conseil municipal, après en avoir délibéré, à l'unanimité,
        | A la majorité absolue,
        | (Adopté)
        """,
    ),
    "unanimous of the votes cast": (
        {"abstaining": ["noel"]},
        """
        Le Conseil municipal, après en avoir délibéré, à l'unanimité des suffrages exprimés,
        | A la majorité absolue,
        | Abstention : 1 voix (Groupe B) (Adopté)
        """,
    ),
    "a majority": (
        {"against": ["petit", "noel"]},
        """
        Le Conseil municipal, après en avoir délibéré, par 3 voix pour et 2 voix contre,
        | A la majorité absolue,
        | Pour : 3 voix (Groupe A ; Groupe B) Contre : 2 voix (Groupe B ; Non-inscrit) Abstention : 0 voix (Adopté)
        """,
    ),
    "a casting vote": (
        {"against": ["petit", "noel"], "abstaining": ["durand"]},
        """
        par 2 voix pour, 2 voix contre et 1 abstention, la voix de la Maire étant prépondérante,
        | A la majorité absolue, la voix de la Maire étant prépondérante,
        | (Adopté, la voix de la Maire étant prépondérante)
        """,
    ),
    "a casting vote against": (
        {"against": ["roux", "noel"], "abstaining": ["durand"]},
        """
        par 2 voix pour, 2 voix contre et 1 abstention, la voix de la Maire étant prépondérante, rejette la proposition.
        | La voix de la Maire étant prépondérante,
        | (Rejeté, la voix de la Maire étant prépondérante)
        """,
    ),
    "a roll call by name": (
        {
            "method": "roll_call",
            "for": ["roux", "durand"],
            "against": ["petit"],
            "abstaining": ["noel"],
            "not_voting": ["carrion"],
            "demanded_by": ["durand", "petit"],
        },
        """
        Le scrutin public est demandé par Monsieur Paul DURAND et Madame Anne PETIT, soit 2 des 5 membres présents
        (art. L. 2121-21 du Code général des collectivités territoriales).
        Il est procédé au vote par appel nominal :
        Pour : 2 (Mme Ève ROUX, M. Paul DURAND)
        Contre : 1 (Mme Anne PETIT)
        Abstentions : 1 (Mme Zoé NOËL)
        Ne prennent pas part au vote : 1 (M. Luc DE CARRION)
        | Pour : 2 voix (ROUX Ève, DURAND Paul)
        Contre : 1 voix (PETIT Anne)
        Abstention : 1 voix (NOËL Zoé)
        Ne prend pas part au vote : 1 voix (DE CARRION Luc)
        | soit 2 des 5 membres présents (art. L. 3121-15 du Code général des collectivités territoriales).
        Il est procédé au vote par appel nominal : Pour : 2 voix (Mme Ève ROUX, M. Paul DURAND)
        """,
    ),
    "a secret ballot": (
        {
            "method": "secret",
            "declared": {"for": 2, "against": 1, "blank": 1, "void": 1, "found": 5},
            "demanded_by": ["durand", "petit"],
        },
        """
        Le scrutin secret est demandé par Monsieur Paul DURAND et Madame Anne PETIT, soit 2 des 5 membres présents
        (art. L. 2121-21 du Code général des collectivités territoriales).
        Il est procédé au vote à bulletin secret :
        Enveloppes trouvées dans l'urne : 5
        Pour : 2 Contre : 1 Abstentions : 0 Bulletins blancs : 1 Bulletins nuls : 1
        | Il est procédé au vote à bulletin secret : Enveloppes trouvées dans l'urne : 5 Pour : 2 voix
        | Il est procédé au vote à bulletin secret : Enveloppes trouvées dans l'urne : 5 Pour : 2 voix
        """,
    ),
    "a voter not heard yet": (
        {"for": ["roux", "durand", "carrion"], "others": "unknown"},
        """
        par 3 voix pour, APPROUVE
        | Vote à compléter : le vote de 2 votants n'est pas noté
        | Vote à compléter : le vote de 2 votants n'est pas noté
        """,
    ),
    "take note": (
        {"method": "none"},
        "APPROUVE le projet. | APPROUVE le projet. | APPROUVE le projet.",
    ),
}


@pytest.mark.parametrize("case", SAYS)
@pytest.mark.parametrize("place", range(3), ids=LAYOUTS)
def test_what_the_extract_says_of_a_vote(case: str, place: int) -> None:
    vote, said = SAYS[case]
    members = [{**member, "group": group} for member, group in zip(MEMBERS, GROUPS, strict=True)]
    question = {"number": 1, "title": "QUESTION 1", "decision": "**APPROUVE** le projet.", "vote": vote}
    text = words(extract(minutes_of(meeting_file(LAYOUTS[place], members=members, questions=[question]))))
    assert ordinary(said.split("|")[place]) in text


def test_the_assemblys_own_rules_change_words_names_and_figures() -> None:
    """Rules of procedure may ask that unanimity be told, that voters be named, that figures always stand."""

    def printed(layout: str, rules: dict[str, str], vote: dict[str, Any]) -> str:
        file = meeting_file(layout)
        file["assembly"]["rules"] = rules
        file["questions"][0]["vote"] = vote
        return words(extract(minutes_of(file)))

    exact = {"vote_formula": "exact"}
    assert "A l'unanimité, APPROUVE" in printed("agglomeration", exact, {})
    assert "A l'unanimité des suffrages exprimés, " in printed("agglomeration", exact, {"abstaining": ["noel"]})
    assert "A la majorité absolue, " in printed("agglomeration", exact, {"against": ["noel"]})
    assert "(Adopté à l'unanimité)" in printed("department", exact, {})
    assert "(Adopté à la majorité absolue)" in printed("department", exact, {"against": ["noel"]})
    assert "après en avoir délibéré, à la majorité absolue," in printed("municipal", exact, {"against": ["noel"]})
    figures = {"vote_formula": "figures"}
    assert "Par 4 voix pour et 1 voix contre, " in printed("agglomeration", figures, {"against": ["noel"]})
    assert "(Adopté par 4 voix pour et 1 voix contre)" in printed("department", figures, {"against": ["noel"]})
    named = {"vote_figures": "always", "vote_detail": "names"}
    assert "Contre : 1 voix (NOËL Zoé)" in printed("agglomeration", named, {"against": ["noel"]})
    assert "Contre : 1 voix (Mme Zoé NOËL)" in printed("department", {"vote_detail": "names"}, {"against": ["noel"]})
    assert "Contre : 1 Abs" in printed("municipal", {"vote_detail": "none"}, {"against": ["noel"]})


@pytest.mark.parametrize("layout", LAYOUTS)
def test_amendments_stand_before_the_question_with_text_and_result(layout: str) -> None:
    votes = [
        {"subject": "amendment", "title": "article 2", "text": "Remplacer **dix** par *douze*.", "against": ["noel"]},
        {"subject": "amendment", "text": "Supprimer l'article 3.", "against": ["roux", "durand", "petit"]},
        {"against": ["noel"]},
    ]
    text = words(extract(one_question(layout, vote=None, votes=votes)))
    first = text.index("Amendement n° 1 : article 2 Remplacer dix par douze. ")
    second = text.index("Amendement n° 2 Supprimer l'article 3. ")
    amended = text.index("La question, ainsi amendée, est mise aux voix.")
    assert first < second < amended < text.index("APPROUVE le projet.")
    adopted, rejected = {
        "department": ("(Amendement adopté)", "(Amendement rejeté)"),
    }.get(layout, ("L'amendement est adopté.", "L'amendement n'est pas adopté."))
    assert first < text.index(adopted) < second < text.index(rejected) < amended


def test_one_vote_for_several_questions() -> None:
    file = meeting_file(count=6)
    for question in file["questions"]:
        question["vote"] = {"en_bloc": [1, 2, 3, 4, 6], "against": ["noel"]}
    text = words(extract(minutes_of(file), 3))
    assert "Les questions 1 à 4 et 6 font l'objet d'un seul et même vote. Pour : 4 Contre : 1" in text


def appointment(layout: str = "municipal", **vote: Any) -> str:
    return words(extract(one_question(layout, kind="appointment", vote=vote)))


def test_the_record_of_a_mayors_election() -> None:
    text = appointment(
        method="secret",
        tellers=["carrion", "noel"],
        rounds=[{"candidates": {"Mme Ève ROUX": 3}, "blank": 1, "found": 4, "not_voting": 1}],
    )
    assert (
        "Il est procédé au vote à bulletin secret : Assesseurs : Monsieur Luc DE CARRION et Madame Zoé NOËL. "
        "En chiffres En toutes lettres "
        "Membres n'ayant pas pris part au vote 1 un "
        "Votants (enveloppes trouvées dans l'urne) 4 quatre "
        "Bulletins nuls 0 zéro Bulletins blancs 1 un Suffrages exprimés 3 trois Majorité absolue 2 deux "
        "Mme Ève ROUX 3 trois "
        "Mme Ève ROUX, ayant obtenu la majorité absolue des suffrages exprimés, est proclamée élue."
    ) in text


def test_a_third_round_elects_the_elder() -> None:
    tie = {"candidates": {"Paul DURAND": 2, "Anne PETIT": 2}, "blank": 1}
    born = [{"name": "Paul DURAND", "born_on": "1950-01-01"}, {"name": "Anne PETIT", "born_on": "1949-01-01"}]
    text = appointment(method="secret", rounds=[tie, tie, tie], candidates=born)
    assert "Premier tour Deuxième tour Troisième tour" in text
    assert "Majorité absolue 3 3 –" in text
    assert (
        "Anne PETIT, ayant obtenu le plus grand nombre de suffrages, est proclamée élue au bénéfice de l'âge." in text
    )
    unknown = appointment(method="secret", rounds=[tie, tie, tie])
    assert "égalité de suffrages entre Paul DURAND et Anne PETIT, dates de naissance à compléter" in unknown
    assert "proclamé" not in unknown
    assert "Partage des voix" not in unknown


def test_several_posts_and_a_round_to_come() -> None:
    text = appointment(
        method="secret", posts=2, rounds=[{"candidates": {"Paul DURAND": 4, "Anne PETIT": 2}, "found": 5}]
    )
    assert "2 postes à pourvoir." in text
    assert "Paul DURAND, ayant obtenu la majorité absolue des suffrages exprimés, est proclamé élu." in text
    assert "Élection à compléter : 1 poste à pourvoir" in text


@pytest.mark.parametrize(("layout", "article"), [("municipal", "L. 2121-21"), ("department", "L. 3121-15")])
def test_secrecy_given_up_and_nobody_else_standing(layout: str, article: str) -> None:
    assembly = {"municipal": "Le Conseil municipal", "department": "La Commission permanente du Conseil départemental"}
    waived = appointment(layout, method="public", secrecy_waived=True, candidates=[{"name": "Mme Anne PETIT"}])
    assert (
        f"{assembly[layout]} décide, à l'unanimité, de ne pas procéder au scrutin secret (art. {article} du Code "
        "général des collectivités territoriales). Mme Anne PETIT est élue."
    ) in waived
    alone = appointment(layout, method="none", posts=2, candidates=[{"name": "Paul DURAND"}, {"name": "Anne PETIT"}])
    assert (
        "Une seule candidature ayant été déposée pour chaque poste à pourvoir, la nomination prend effet immédiatement "
        f"et il en est donné lecture (art. {article} du Code général des collectivités territoriales). "
        "Sont proclamés élus : Paul DURAND, Anne PETIT."
    ) in alone


def lists(**vote: Any) -> str:
    ensemble = {"name": "Ensemble", "candidates": [{"name": f"A{place}"} for place in range(1, 7)]}
    agir = {"name": "Agir", "candidates": [{"name": "B1"}], "substitutes": [{"name": "b1"}]}
    return appointment(method="secret", lists=[ensemble, agir], **vote)


def test_a_committee_elected_by_lists() -> None:
    """By hand: 5 votes, 3 seats, quotient 1.67; 3 → 1 and 1.33 left, 2 → 1 and 0.33 left."""
    text = lists(posts=3, substitutes=3, rounds=[{"candidates": {"Ensemble": 3, "Agir": 2}}])
    assert (
        "Représentation proportionnelle au plus fort reste – 3 sièges à pourvoir, quotient électoral : 1,67. "
        "Liste Suffrages Sièges au quotient Au plus fort reste Sièges obtenus Ensemble 3 1 1 2 Agir 2 1 0 1 "
        "Sont proclamés élus : A1, A2, B1. "
        "Ensemble : A1, A2 Ensemble, suppléants : A3, A4 Agir : B1 Agir, suppléants : b1"
    ) in text
    average = lists(posts=3, rule="highest_average", rounds=[{"candidates": {"Ensemble": 4, "Agir": 1}}])
    assert "à la plus forte moyenne – 3 sièges à pourvoir" in average
    assert "Ensemble 4 2 1 3 Agir 1 0 0 0" in average


def test_a_seat_for_which_a_list_has_nobody_left() -> None:
    text = lists(posts=3, rounds=[{"candidates": {"Ensemble": 1, "Agir": 4}}])
    assert "1 siège sans titulaire, faute de candidats sur la liste." in text


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_count_in_doubt_proclaims_nobody(layout: str) -> None:
    text = appointment(
        layout, method="secret", rounds=[{"candidates": {"Anne PETIT": 3, "Paul DURAND": 1}, "found": 5}]
    )
    assert "Dépouillement à vérifier : 5 enveloppes trouvées pour 4 bulletins comptés" in text
    assert "proclamé" not in text


def test_names_and_titles_of_strangers_stay_letters() -> None:
    """Read back from the PDF: a candidate, a list, an amendment that look like markup."""
    votes = [
        {"subject": "amendment", "title": "<b>x</b> & y", "text": "<img src=x>"},
        {"method": "secret", "rounds": [{"candidates": {"<font color=red>Zoé</font> & fils": 5}}]},
    ]
    pages = " ".join(pages_of(render(extract(one_question(kind="appointment", vote=None, votes=votes)))))
    for typed in ("<b>x</b> & y", "<img src=x>", "<font color=red>Zoé</font> & fils"):
        assert typed in pages


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_tables_of_an_election_keep_the_file_archivable_and_readable_aloud(layout: str) -> None:
    rounds = [{"candidates": {"Anne PETIT": 2, "Paul DURAND": 2}, "blank": 1}, {"candidates": {"Anne PETIT": 5}}]
    several = one_question(layout, kind="appointment", vote={"method": "secret", "rounds": rounds})
    lists_of_two = [{"name": "A", "candidates": [{"name": "a"}]}, {"name": "B", "candidates": [{"name": "b"}]}]
    vote = {"method": "secret", "posts": 2, "lists": lists_of_two, "rounds": [{"candidates": {"A": 3, "B": 2}}]}
    for minutes in (several, one_question(layout, kind="appointment", vote=vote)):
        pdf = render(extract(minutes))
        assert broken_rules(pdf, ARCHIVE) == broken_rules(pdf, ACCESSIBLE) == []
