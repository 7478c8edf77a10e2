"""All extracts in one PDF: as fit for the archive and for a screen reader as each of them, in the same order."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from secretariat.documents.annexes import annex_of
from secretariat.documents.blocks import Document
from secretariat.documents.bundle import bundle, bundle_title
from secretariat.documents.markdown import blocks_of
from secretariat.documents.pdf import render
from secretariat.domain.agenda import Layout
from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules
from tests.documents.evenings import extract, one_question
from tests.documents.tagged_text import read_tags

RICH = (
    "## Titre\n\nUn **texte**.\n\n- un\n  1. deux\n- trois\n\n| Code | CP |\n|---|---:|\n" + "| C01 | 1 000,00 |\n" * 60
)
NAME = "Convention « A » & <B> \u202e fin"


@pytest.fixture(scope="module")
def parts() -> list[tuple[str, bytes]]:
    """An extract of each layout with its places to sign, and one with an annex."""
    made = [
        (f"{layout.value}. {NAME}", render(extract(one_question(layout, decision=RICH, vote={"declared": {"for": 9}}))))
        for layout in Layout
    ]
    annex = annex_of(1, "Plan & <coupe>", render(Document("Plan", blocks_of(RICH))))
    return [*made, ("Avec une annexe", render(extract(one_question(), 1, (annex,))))]


@pytest.fixture(scope="module")
def bundled(parts: list[tuple[str, bytes]]) -> bytes:
    return bundle(parts, title="Extraits <tous>", author="Commune d’Étang & Cie")


@pytest.mark.parametrize("profile", [ARCHIVE, ACCESSIBLE])
def test_the_whole_conforms_as_each_extract_does(bundled: bytes, profile: str) -> None:
    assert broken_rules(bundled, profile) == []


def test_it_is_read_extract_by_extract_in_the_order_of_each(parts: list[tuple[str, bytes]]) -> None:
    without_pictures = parts[: len(Layout)]
    read = [tag for _, content in without_pictures for tag in read_tags(content)]
    assert read_tags(bundle(without_pictures, title="Tous")) == read


def test_from_each_page_there_is_a_way_back_into_the_tree(bundled: bytes) -> None:
    with pikepdf.open(BytesIO(bundled)) as opened:
        ways = pikepdf.NumberTree(opened.Root.StructTreeRoot.ParentTree)
        assert [int(page.obj.StructParents) for page in opened.pages] == list(range(len(opened.pages)))
        assert opened.Root.StructTreeRoot.ParentTreeNextKey == len(opened.pages) == len(ways)
        for place, page in enumerate(opened.pages):
            for number, element in enumerate(ways[place].as_list()):
                own = [(kid.Pg.objgen, int(kid.MCID)) for kid in element.K if kid.get("/Type") == "/MCR"]
                assert (page.obj.objgen, number) in own
                assert _top_of(element) == opened.Root.StructTreeRoot.objgen


def _top_of(element: pikepdf.Object) -> tuple[int, int]:
    while "/P" in element:
        element = element.P
    return element.objgen


def test_places_to_sign_stay_in_the_extracts(parts: list[tuple[str, bytes]], bundled: bytes) -> None:
    for _, content in parts:
        with pikepdf.open(BytesIO(content)) as extract_alone:
            assert "/AcroForm" in extract_alone.Root
    with pikepdf.open(BytesIO(bundled)) as opened:
        assert "/AcroForm" not in opened.Root
        assert not any("/Annots" in page.obj for page in opened.pages)
        tags = [item for item in opened.objects if isinstance(item, pikepdf.Dictionary)]
        assert not [tag for tag in tags if tag.get("/S") == "/Form"]


def test_a_bookmark_for_each_extract_with_its_own_below(parts: list[tuple[str, bytes]], bundled: bytes) -> None:
    with pikepdf.open(BytesIO(bundled)) as opened, opened.open_outline() as outline:
        assert [item.title for item in outline.root] == [name for name, _ in parts]
        assert outline.root[-1].children[-1].title == "Annexe 1 : Plan & <coupe>"
        targets: list[Any] = [item.destination for item in outline.root]
        firsts = [opened.pages.index(target[0]) for target in targets]
        assert firsts == [sum(len(_pages(content)) for _, content in parts[:place]) for place in range(len(parts))]
        assert opened.docinfo.Title == "Extraits <tous>"
        assert opened.Root.Lang == "fr-FR"


def test_the_same_extracts_give_the_same_bytes(parts: list[tuple[str, bytes]], bundled: bytes) -> None:
    assert bundle(iter(parts), title="Extraits <tous>", author="Commune d’Étang & Cie") == bundled


def test_its_title_names_the_assembly_and_the_day() -> None:
    said = bundle_title(one_question().meeting).replace("\u00a0", " ")
    assert said.startswith("Extraits du registre des délibérations – ")


def test_a_long_evening_is_joined_in_little_memory(parts: list[tuple[str, bytes]]) -> None:
    """The extracts come one by one; beside the whole file, next to nothing is held."""

    def evening() -> Iterator[tuple[str, bytes]]:
        for number in range(60):
            yield f"Question {number}", bytes(parts[number % len(parts)][1])

    tracemalloc.start()
    whole = bundle(evening(), title="Longue séance")
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 4 * len(whole)


def _pages(content: bytes) -> list[object]:
    with pikepdf.open(BytesIO(content)) as opened:
        return [page.objgen for page in opened.pages]
