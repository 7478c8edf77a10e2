"""Real extracts: composed, drawn, and read back from the PDF word for word and in order."""

from __future__ import annotations

from typing import Any

import pytest

from secretariat.documents.blocks import Block, Paragraph, Run, text_of
from secretariat.documents.pdf import render
from tests.documents.evenings import case, extract, ordinary, pages_of, words

AGGLOMERATION = ("bethune-bruay-2023-12-12", "bethune-bruay-2024-02-20", "bethune-bruay-2025-09-30")


def assert_in_order(text: str, parts: list[str]) -> None:
    """Each part is found, behind the one before."""
    place = 0
    for part in parts:
        found = text.find(part, place)
        assert found >= 0, f"{part!r} is not where it belongs"
        place = found + len(part)


def read_back(name: str) -> tuple[str, dict[str, Any]]:
    minutes, expected = case(name)
    pages = pages_of(render(extract(minutes, expected.get("question", 1))))
    return " ".join(pages), expected


@pytest.mark.parametrize("name", AGGLOMERATION)
def test_an_extract_of_the_agglomeration(name: str) -> None:
    text, expected = read_back(name)
    assert_in_order(
        text,
        [
            "ETAIENT PRESENTS : " + ", ".join(expected["present"]),
            "PROCURATIONS : " + ", ".join(expected["proxies"]),
            "ETAIENT ABSENTS EXCUSES : " + ", ".join(expected["excused"]),
            expected["secretary"],
            "La séance est ouverte,",
            "DELIBERATION DU",
            "Monsieur le Président expose à l'Assemblée les éléments suivants : « Vu le Projet de Territoire",
            "Monsieur le Président demande à l'Assemblée de bien vouloir se prononcer,",
            "Sur proposition de son Président,",
            "A la majorité absolue,",
            *expected["operative"],
            "Ainsi fait et délibéré les jours, mois et an susdits,",
        ],
    )
    for stamp, label in zip(expected["stamps"], ("Sous-préfecture le : ", "Et de la publication le : "), strict=True):
        assert label + stamp in text
    assert text.count(expected["signatory"]) >= 2, "under the extract and under the certificate"


def test_the_opening_sentence_of_the_bureau() -> None:
    text, _ = read_back("bethune-bruay-2024-02-20")
    assert (
        "Le mardi 20 février 2024, à 17 H 30, le Bureau Communautaire s'est réuni, à la salle Olof Palme de Béthune, "
        "sous la Présidence de Monsieur GACQUERRE Olivier, Président de la Communauté d'agglomération de "
        "Béthune-Bruay, Artois-Lys Romane en suite d'une convocation en date du 14 février 2024, "
        "dont un exemplaire a été affiché à l'Hôtel Communautaire."
    ) in text


def test_the_operative_verbs_stand_in_bold() -> None:
    minutes, expected = case("bethune-bruay-2025-09-30")
    bold = [run.text for block in extract(minutes, 6).blocks for run in _runs(block) if run.bold and run.text.isupper()]
    assert [word for word in bold if word in expected["operative"]] == expected["operative"]


def test_an_extract_of_the_department() -> None:
    text, expected = read_back("pas-de-calais-2023-03-20")
    assert_in_order(
        text,
        [
            "Envoi au contrôle de légalité le : 19 avril 2023",
            "Publication électronique le : 19 avril 2023",
            "DELIBERATION DE LA COMMISSION PERMANENTE DU CONSEIL DEPARTEMENTAL",
            "REUNION DU 20 MARS 2023",
            "PRESIDENCE DE MONSIEUR JEAN-CLAUDE LEROY",
            expected["secretary"],
            "Étaient présents : " + ", ".join(expected["present"]),
            "Excusé(s) : " + ", ".join(expected["excused"]),
            "Assistant également sans voix délibérative : " + ", ".join(expected["attending_without_vote"]),
            "Excusé(s) sans voix délibérative : " + ", ".join(expected["excused_without_vote"]),
            "(N°2023-122)",
            "La Commission Permanente du Conseil départemental du Pas-de-Calais,",
            expected["recused_sentence"],
            "Après en avoir délibéré,",
            "DECIDE :",
            "Article 1 :",
            "Code Opération Imputation budgétaire Libellé Opération CP € Dépense €",
            "Dans les conditions de vote ci-dessous :",
            "Pour : 41 voix Contre : 0 voix Abstention : 1 voix",
            "LE PRESIDENT DU CONSEIL DEPARTEMENTAL, Jean-Claude LEROY",
            "ARRAS, le 20 mars 2023",
            expected["signatory"],
        ],
    )


def test_a_count_that_cannot_be_is_never_printed_as_right() -> None:
    text, _ = read_back("pas-de-calais-2023-03-20")
    assert "Décompte à vérifier : 42 voix déclarées pour 38 votants" in text
    assert "(Adopté)" not in text


@pytest.mark.parametrize("name", [*AGGLOMERATION, "pas-de-calais-2023-03-20"])
def test_the_pdf_says_what_was_composed(name: str) -> None:
    minutes, expected = case(name)
    document = extract(minutes, expected.get("question", 1))
    drawn = letters(" ".join(page.partition(ordinary(document.foot))[0] for page in pages_of(render(document))))
    place = 0
    for line in text_of(document).split("\n"):
        found = drawn.find(letters(line), place)
        assert found >= 0, line
        place = found


def letters(text: str) -> str:
    """Letters and figures alone: readers of PDF take a hyphen at the end of a line for a division."""
    return "".join(char for char in text if char.isalnum())


@pytest.mark.parametrize("name", AGGLOMERATION)
def test_every_question_of_the_sitting_has_its_extract(name: str) -> None:
    minutes, expected = case(name)
    lists = ", ".join(expected["present"])
    for item in minutes.questions:
        assert lists in words(extract(minutes, item.number))


def _runs(block: Block) -> tuple[Run, ...]:
    return block.runs if isinstance(block, Paragraph) else ()
