"""French sentence by sentence: dates, hours, articles, gender, number, names of offices."""

from __future__ import annotations

from datetime import date, time

import pytest

from secretariat.documents import french
from secretariat.documents.lists import NameOrder
from secretariat.documents.offices import addressed, in_sentence, titled_words, with_article
from secretariat.domain.people import Civility, Seat
from secretariat.domain.rules import AssemblyKind

COUNCIL = AssemblyKind.MUNICIPAL_COUNCIL
COMMUNITY = AssemblyKind.EPCI_COUNCIL


@pytest.mark.parametrize(
    ("day", "long", "weekday", "stamp", "in_words"),
    [
        (date(2024, 2, 20), "20 février 2024", "mardi", "22 FEV. 2024", "vingt février"),
        (date(2024, 3, 1), "1er mars 2024", "vendredi", "03 MARS 2024", "premier mars"),
        (date(2025, 8, 31), "31 août 2025", "dimanche", "02 AOUT 2025", "trente et un août"),
        (date(2023, 12, 12), "12 décembre 2023", "mardi", "14 DEC. 2023", "douze décembre"),
    ],
)
def test_a_day(day: date, long: str, weekday: str, stamp: str, in_words: str) -> None:
    assert french.long_date(day) == long
    assert french.weekday(day) == weekday
    assert french.day_in_words(day) == in_words
    assert french.stamp(day.replace(day=int(stamp[:2]))).replace("\u00a0", " ") == stamp


def test_the_twelve_months_of_a_stamp() -> None:
    printed = [french.stamp(date(2025, month, 6)).split("\u00a0")[1] for month in range(1, 13)]
    assert " ".join(printed) == "JAN. FEV. MARS AVR. MAI JUIN JUIL. AOUT SEPT. OCT. NOV. DEC."


@pytest.mark.parametrize(
    ("hour", "figures", "words"),
    [
        (time(17, 30), "17 H 30", "dix-sept heures trente"),
        (time(19, 0), "19 H 00", "dix-neuf heures"),
        (time(9, 5), "9 H 05", "neuf heures cinq"),
        (time(1, 0), "1 H 00", "une heure"),
        (time(21, 1), "21 H 01", "vingt et une heures un"),
        (time(0, 15), "0 H 15", "zéro heure quinze"),
    ],
)
def test_an_hour(hour: time, figures: str, words: str) -> None:
    assert french.clock(hour) == figures
    assert french.hour_in_words(hour) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zéro"),
        (16, "seize"),
        (21, "vingt et un"),
        (61, "soixante et un"),
        (70, "soixante-dix"),
        (71, "soixante et onze"),
        (77, "soixante-dix-sept"),
        (80, "quatre-vingts"),
        (81, "quatre-vingt-un"),
        (91, "quatre-vingt-onze"),
        (99, "quatre-vingt-dix-neuf"),
        (100, "cent"),
        (200, "deux cents"),
        (201, "deux cent un"),
        (1000, "mille"),
        (1999, "mille neuf cent quatre-vingt-dix-neuf"),
        (2000, "deux mille"),
        (2026, "deux mille vingt-six"),
        (2080, "deux mille quatre-vingts"),
    ],
)
def test_a_number_in_words(number: int, words: str) -> None:
    assert french.in_words(number) == words


@pytest.mark.parametrize("number", [-1, 10_000])
def test_there_are_words_up_to_four_figures(number: int) -> None:
    with pytest.raises(ValueError, match="no words"):
        french.in_words(number)


@pytest.mark.parametrize(
    ("name", "with_article", "of", "at"),
    [
        ("Bureau communautaire", "le Bureau communautaire", "du Bureau communautaire", "au Bureau communautaire"),
        (
            "Commission permanente",
            "la Commission permanente",
            "de la Commission permanente",
            "à la Commission permanente",
        ),
        ("Assemblée", "l'Assemblée", "de l'Assemblée", "à l'Assemblée"),
        ("Hôtel Communautaire", "l'Hôtel Communautaire", "de l'Hôtel Communautaire", "à l'Hôtel Communautaire"),
        ("Mairie", "la Mairie", "de la Mairie", "à la Mairie"),
        ("siège", "le siège", "du siège", "au siège"),
        ("Haut Conseil", "le Haut Conseil", "du Haut Conseil", "au Haut Conseil"),
    ],
)
def test_articles(name: str, with_article: str, of: str, at: str) -> None:
    assert french.the(name) == with_article
    assert french.of_the(name) == of
    assert french.at_the(name) == at


@pytest.mark.parametrize(
    ("town", "of"),
    [
        ("Béthune", "de Béthune"),
        ("Alençon", "d'Alençon"),
        ("Évreux", "d'Évreux"),
        ("Hazebrouck", "d'Hazebrouck"),
        ("Le Havre", "du Havre"),
        ("Les Sables-d'Olonne", "des Sables-d'Olonne"),
        ("La Rochelle", "de La Rochelle"),
        ("L'Isle-Adam", "de L'Isle-Adam"),
    ],
)
def test_of_a_town(town: str, of: str) -> None:
    assert french.of(town) == of


@pytest.mark.parametrize(
    ("word", "feminine", "plural", "agreed"),
    [
        ("élu", False, False, "élu"),
        ("élu", True, False, "élue"),
        ("intéressé", True, False, "intéressée"),
        ("intéressé", False, True, "intéressés"),
        ("intéressé", True, True, "intéressées"),
        ("Président", True, False, "Présidente"),
        ("Conseiller", True, False, "Conseillère"),
        ("Directeur", True, False, "Directrice"),
        ("Maire", True, False, "Maire"),
    ],
)
def test_gender_and_number(word: str, feminine: bool, plural: bool, agreed: str) -> None:
    assert french.agreed(word, feminine=feminine, plural=plural) == agreed


@pytest.mark.parametrize(
    ("people", "written"),
    [
        ([("M.", "DURAND")], "M. DURAND"),
        ([("M.", "DURAND"), ("M.", "PETIT")], "MM. DURAND et PETIT"),
        ([("Mme", "DURAND"), ("Mme", "PETIT"), ("Mme", "ROUX")], "Mmes DURAND, PETIT et ROUX"),
        ([("M.", "DURAND"), ("Mme", "PETIT")], "M. DURAND et Mme PETIT"),
        ([("M.", "DURAND"), ("Mme", "DURAND")], "M. et Mme DURAND"),
    ],
)
def test_people_share_their_civilities(people: list[tuple[str, str]], written: str) -> None:
    assert french.titled(people) == written


def _seat(civility: Civility, office: str) -> Seat:
    return Seat(member="x", civility=civility, last_name="De Carrion", first_name="Alain", office=office)


@pytest.mark.parametrize(
    ("seat", "kind", "addressed_as", "article"),
    [
        (_seat(Civility.MR, "Président"), COMMUNITY, "Monsieur le Président", "le Président"),
        (_seat(Civility.MRS, "Présidente"), COMMUNITY, "Madame la Présidente", "la Présidente"),
        (_seat(Civility.MRS, "Maire"), COUNCIL, "Madame la Maire", "la Maire"),
        (
            _seat(Civility.MR, "Président du Conseil départemental"),
            AssemblyKind.STANDING_COMMITTEE,
            "Monsieur le Président",
            "le Président du Conseil départemental",
        ),
        (_seat(Civility.MRS, "Adjointe au maire"), COUNCIL, "Madame l'Adjointe", "l'Adjointe au maire"),
        (
            _seat(Civility.MR, "Vice-président délégué à la culture"),
            COMMUNITY,
            "Monsieur le Vice-président",
            "le Vice-président délégué à la culture",
        ),
        (_seat(Civility.MR, ""), COMMUNITY, "Monsieur DE CARRION Alain", "le Président"),
        (None, COUNCIL, "Monsieur le Maire", "le Maire"),
    ],
)
def test_offices(seat: Seat | None, kind: AssemblyKind, addressed_as: str, article: str) -> None:
    assert addressed(seat, NameOrder.LAST_FIRST, kind) == addressed_as
    assert with_article(seat, kind) == article


def test_names_of_assemblies_and_authorities() -> None:
    assert titled_words("Bureau communautaire") == "Bureau Communautaire"
    assert titled_words("Commission permanente du Conseil départemental") == (
        "Commission Permanente du Conseil départemental"
    )
    assert in_sentence("Communauté d'Agglomération de Béthune-Bruay, Artois-Lys Romane") == (
        "Communauté d'agglomération de Béthune-Bruay, Artois-Lys Romane"
    )
    assert french.unaccented("DÉPARTEMENT, Œuvre, ça") == "DEPARTEMENT, Œuvre, ca"
