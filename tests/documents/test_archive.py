"""PDF/A-2a and PDF/UA-1 as page-validation judges, the tags read by a reader of our own, each need taken away."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Name

from secretariat.documents.annexes import annex_of
from secretariat.documents.blocks import Document, Paragraph, text_of
from secretariat.documents.extract import compose
from secretariat.documents.markdown import blocks_of
from secretariat.documents.pdf import render
from secretariat.documents.stream_ends import mend_stream_ends
from secretariat.documents.templates import template_of
from secretariat.domain.agenda import Layout
from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules
from tests.documents.evenings import case, extract, one_question
from tests.documents.tagged_text import read_tags

CASES = {"bethune-bruay-2023-12-12": 12, "bethune-bruay-2025-09-30": 6, "pas-de-calais-2023-03-20": 1}
RICH = (
    "## Titre\n\nUn **texte** : « cité » le 1er mars.\n\n- un\n  1. deux\n- trois\n\n### Sous-titre\n\n"
    "| Code | CP € |\n|---|---:|\n" + "| C01 | 1 000,00 |\n" * 70 + "| C02 | |\n"
)


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("profile", [ARCHIVE, ACCESSIBLE])
def test_real_extracts_conform(name: str, profile: str) -> None:
    minutes, _ = case(name)
    assert broken_rules(render(extract(minutes, CASES[name])), profile) == []


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("profile", [ARCHIVE, ACCESSIBLE])
def test_every_layout_conforms_with_lists_headings_and_a_long_table(layout: Layout, profile: str) -> None:
    minutes = one_question(layout, statement=RICH, decision=RICH, vote={"declared": {"for": 9}})
    assert broken_rules(render(compose(minutes, 1, template_of(layout))), profile) == []


@pytest.mark.parametrize("profile", [ARCHIVE, ACCESSIBLE])
def test_an_annex_made_by_this_program_keeps_an_extract_conforming(profile: str) -> None:
    annex = annex_of(1, "Plan & <coupe>", render(Document("Plan", blocks_of(RICH))))
    assert broken_rules(render(extract(one_question(), 1, (annex,))), profile) == []


def letters(text: str) -> str:
    """Letters and figures alone: divisions, spaces and marks of lists are the page's business."""
    return "".join(char for char in text if char.isalnum())


@pytest.mark.parametrize("name", CASES)
def test_a_screen_reader_reads_what_was_composed_in_the_same_order(name: str) -> None:
    minutes, _ = case(name)
    document = extract(minutes, CASES[name])
    read = read_tags(render(document))
    assert letters("".join(text for _, text in read)) == letters(text_of(document))


def test_the_words_of_a_text_stay_apart_where_its_lines_end() -> None:
    minutes, expected = case("bethune-bruay-2024-02-20")
    read = [text for _, text in read_tags(render(extract(minutes, 11)))]
    assert ", ".join(expected["present"]) in [text.replace("\u202f", " ").replace("\u00a0", " ") for text in read]


def test_the_roles_of_rich_texts() -> None:
    roles = [role for role, _ in read_tags(render(Document("x", blocks_of(RICH, heading_level=1))))]
    assert roles[:2] == ["H1", "P"]
    assert roles[2:8] == ["Lbl", "P", "Lbl", "P", "Lbl", "P"]
    assert roles[8:11] == ["H2", "TH", "TH"]
    assert roles.count("TH") == 2, "the head that the second page repeats is not read again"
    assert roles.count("TD") == 70 * 2 + 1


def test_the_title_is_the_same_in_the_old_place_and_in_the_new() -> None:
    title = 'Délibération n°\u00a02026-001 – «\u202f<Séance>\u202f» du 13\u00a0février & "suite"'
    with pikepdf.open(BytesIO(render(Document(title, (Paragraph(()),))))) as opened:
        assert opened.docinfo.Title == title
        with opened.open_metadata() as metadata:
            assert metadata["dc:title"] == title


def test_bookmarks_lead_to_headings_and_annexes() -> None:
    annex = annex_of(1, "Plan", render(Document("Plan", (Paragraph(()),))))
    pdf = render(extract(one_question(decision="### Article 1\n\ntexte"), 1, (annex,)))
    with pikepdf.open(BytesIO(pdf)) as opened, opened.open_outline() as outline:
        (title, joined) = outline.root
        assert title.title == "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS"
        assert [item.title.replace("\u202f", " ") for item in title.children] == ["Objet : QUESTION 1"]
        assert [item.title for item in title.children[0].children] == ["Article\u00a01"]
        assert joined.title == "Annexe 1 : Plan"


def test_from_each_page_there_is_a_way_back_into_the_tree() -> None:
    """What the validator does not look at: a reader that is pointed at a word must find the tag that it belongs to."""
    pdf = render(extract(one_question(decision=RICH)))
    with pikepdf.open(BytesIO(pdf)) as opened:
        numbers = opened.Root.StructTreeRoot.ParentTree.Nums
        for place, page in enumerate(opened.pages):
            assert page.obj.Tabs == Name.S
            assert page.obj.StructParents == numbers[2 * place] == place
            for number, element in enumerate(numbers[2 * place + 1].as_list()):
                own = [(kid.Pg.objgen, int(kid.MCID)) for kid in element.K if kid.get("/Type") == "/MCR"]
                assert (page.obj.objgen, number) in own


def changed(pdf: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        change(opened)
        opened.save(target, min_version="1.7", compress_streams=False)
    return target.getvalue()


@pytest.mark.parametrize("packed", [False, True])
def test_no_stream_ends_on_a_carriage_return(packed: bool) -> None:
    """One in 256 would; the line feed after it would then look like a part of the same end of line."""
    texts = (b"%%%s\r" % (b"x" * length) for length in range(5_000))
    said = next(text for text in texts if zlib.compress(text).endswith(b"\r"))
    pdf = changed(render(extract(one_question())), lambda pdf: added(pdf, said, packed=packed))
    assert broken_rules(pdf, ARCHIVE) == ["PDFA2A-STREAM-LENGTH-001"]
    with pikepdf.open(BytesIO(changed(pdf, mend_stream_ends))) as mended:
        assert mended.Root.Extra.read_bytes() == said
    assert broken_rules(changed(pdf, mend_stream_ends), ARCHIVE) == []


def added(pdf: pikepdf.Pdf, said: bytes, *, packed: bool) -> None:
    stream = pikepdf.Stream(pdf, zlib.compress(said) if packed else said)
    if packed:
        stream.Filter = Name.FlateDecode
    pdf.Root.Extra = pdf.make_indirect(stream)
