"""Tags of annexes: taken over where they are sound, else left; either way the extract stays accessible."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from io import BytesIO
from random import Random
from typing import Any

import pikepdf
import pypdfium2
import pytest
import typst
from pikepdf import Array, Dictionary, Name
from PIL import ImageChops

from secretariat.documents.annexes import annex_of, read_annex
from secretariat.documents.blocks import Document, text_of
from secretariat.documents.markdown import blocks_of
from secretariat.documents.pdf import render
from secretariat.domain.annex_traits import Breach, Trait
from secretariat.resources import resource
from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules
from tests.documents.evenings import extract, one_question
from tests.documents.tagged_text import read_tags
from tests.documents.test_annex_check import changed
from tests.documents.test_annexes import picture_of_last_page
from tests.documents.test_archive import RICH, letters

TYPED = """
#set document(title: "Convention")
#set text(lang: "fr", font: "Liberation Serif")
= Convention
Un paragraphe avec *gras*, un #link("https://example.org")[lien] et une note#footnote[la note].
== Article 1
- un
- deux
  + a
  + b
=== Tarifs
#table(columns: 3, table.header([Code],[CP],[Prix]), [A],[1],[2], table.cell(colspan: 2)[B],[3])
#figure(rect(width: 2cm, height: 1cm), alt: "Un rectangle", caption: [Plan])
#pagebreak()
== Article 2
#lorem(300)
"""


@cache
def foreign() -> bytes:
    """A tagged document of two pages that another program made: headings, lists, a table, a figure, a link, a note."""
    fonts: Any = [str(resource("fonts"))]
    return typst.compile(TYPED.encode(), font_paths=fonts, pdf_standards=["a-2a", "ua-1"])


def joined(content: bytes) -> bytes:
    return render(extract(one_question(), 1, (annex_of(1, "Convention", content),)))


def elements(pdf: pikepdf.Pdf) -> list[Dictionary]:
    return [item for item in pdf.objects if isinstance(item, Dictionary) and "/P" in item and "/S" in item]


def below(pdf: bytes) -> list[tuple[str, str]]:
    """Role and alternative text of all that stands below the part of the annex."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        part = opened.Root.StructTreeRoot.K.K[-1]
        assert part.S == "/Part"
        return list(walked(part))


def walked(node: pikepdf.Object) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for kid in node.K if isinstance(node.K, Array) else [node.K]:
        if "/S" in kid:
            found += [(str(kid.S)[1:], str(kid.get("/Alt", ""))), *walked(kid)]
    return found


@pytest.mark.parametrize("profile", [ARCHIVE, ACCESSIBLE])
def test_an_annex_of_another_program_comes_with_its_tags_and_the_extract_conforms(profile: str) -> None:
    assert read_annex(foreign()).breaches == ()
    assert broken_rules(joined(foreign()), profile) == []


def test_its_roles_stand_in_the_tree_of_the_extract() -> None:
    found = below(joined(foreign()))
    roles = [role for role, _ in found]
    assert [role for role in roles if role[0] == "H"] == ["H1", "H2", "H3", "H2"]
    assert (roles.count("LI"), roles.count("TH"), roles.count("TD")) == (4, 3, 5)
    assert "Un rectangle" in [said for role, said in found if role == "Figure"]
    assert "Link" not in roles, "a link stays behind, its words do not"


def test_it_looks_as_it_did_apart_from_its_mark() -> None:
    before, after = picture_of_last_page(foreign()), picture_of_last_page(joined(foreign()))
    changed_at = ImageChops.difference(before, after).getbbox()
    assert before.size == after.size
    # The mark stands on the first page and on the last.
    assert changed_at is not None
    assert changed_at[3] < 40
    pages = pypdfium2.PdfDocument(joined(foreign()))
    assert "page 2/2" in pages[len(pages) - 1].get_textpage().get_text_range()


def test_a_screen_reader_reads_the_words_of_an_annex_in_their_order() -> None:
    annex = Document("Plan", blocks_of(RICH))
    read = "".join(text for _, text in read_tags(joined(render(annex))))
    assert letters(read).endswith(letters(text_of(annex)))


def test_levels_of_headings_follow_those_of_the_extract_without_a_gap() -> None:
    def deeper(pdf: pikepdf.Pdf) -> None:
        for element in elements(pdf):
            if element.S in ("/H1", "/H2"):
                element.S = Name.H5

    content = changed(deeper, foreign())
    assert [role for role, _ in below(joined(content)) if role[0] == "H"] == ["H3", "H4", "H3", "H4"]
    assert broken_rules(joined(content), ACCESSIBLE) == []


def outside_of_marks(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].contents_add(b"1 0 0 1 9 9 cm 0 0 9 9 re f")


def out_of_balance(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].contents_add(b"Q")


def never_ended(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].contents_add(b"/Artifact BMC")


def nowhere_in_the_tree(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].contents_add(b"/P <</MCID 999>> BDC 0 0 9 9 re f EMC")


def with_a_note(pdf: pikepdf.Pdf) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.FreeText, Rect=Array([0, 0, 9, 9]))
    pdf.pages[1].obj.Annots = Array([pdf.make_indirect(note)])


def in_a_ring(pdf: pikepdf.Pdf) -> None:
    part = elements(pdf)[0]
    part.K = Array([part])


def of_an_unknown_role(pdf: pikepdf.Pdf) -> None:
    elements(pdf)[-1].S = Name.Chose


def not_marked(pdf: pikepdf.Pdf) -> None:
    pdf.Root.MarkInfo = Dictionary(Marked=False)


@pytest.mark.parametrize(
    "change",
    [
        outside_of_marks,
        out_of_balance,
        never_ended,
        nowhere_in_the_tree,
        with_a_note,
        in_a_ring,
        of_an_unknown_role,
        not_marked,
    ],
)
def test_tags_that_are_not_sound_are_left_and_it_is_told(change: Callable[[pikepdf.Pdf], None]) -> None:
    content = changed(change, foreign())
    assert Breach(Trait.UNTAGGED) in read_annex(content).breaches
    whole = joined(content)
    assert broken_rules(whole, ARCHIVE) == broken_rules(whole, ACCESSIBLE) == []


def test_whatever_a_stranger_calls_its_parts_the_extract_stays_accessible() -> None:
    """Roles drawn by lot for the elements of the tree: taken over or left, never an extract that does not conform."""
    draw = Random(5)
    roles = (
        "P",
        "H1",
        "H4",
        "L",
        "LI",
        "LBody",
        "Lbl",
        "Table",
        "TR",
        "TD",
        "TH",
        "Figure",
        "Span",
        "Note",
        "TOCI",
        "Div",
    )
    taken = 0
    for _ in range(40):

        def change(pdf: pikepdf.Pdf) -> None:
            for element in draw.sample(elements(pdf), 2):
                element.S = Name(f"/{draw.choice(roles)}")

        content = changed(change, foreign())
        taken += read_annex(content).tagged
        assert broken_rules(joined(content), ACCESSIBLE) == []
    assert 0 < taken < 40
