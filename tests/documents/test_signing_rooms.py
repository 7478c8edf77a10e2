"""Places to sign: what archive and screen reader need of them, and where they are read."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Name, Pdf

from secretariat.documents.blocks import Columns, Document, Paragraph, Spacer, runs_of
from secretariat.documents.extract import compose
from secretariat.documents.pdf import render
from secretariat.documents.templates import template_of
from secretariat.domain.agenda import Layout
from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules
from tests.documents.evenings import one_question

PLACE = Spacer(72, field="president", label="Signature : le président")


def page(*rooms: Spacer) -> Document:
    before, after = Paragraph(runs_of("Le président,")), Paragraph(runs_of("Olivier GACQUERRE"))
    return Document("Extrait", (before, Columns(rooms, (Paragraph(runs_of("À droite")),)), after))


@pytest.mark.parametrize(
    ("layout", "names"),
    [
        (Layout.AGGLOMERATION, ["signatory"]),
        (Layout.DEPARTMENT, ["signatory"]),
        (Layout.MUNICIPAL, ["signatory", "secretary"]),
    ],
)
def test_each_layout_is_signed_where_its_model_is(layout: Layout, names: list[str]) -> None:
    pdf = render(compose(one_question(layout), 1, template_of(layout)))
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert [str(field.T) for field in opened.Root.AcroForm.Fields] == names


def test_a_place_to_sign_is_read_where_it_stands() -> None:
    with pikepdf.open(BytesIO(render(page(PLACE)))) as pdf:
        assert [str(element.S) for element in pdf.Root.StructTreeRoot.K.K] == ["/P", "/Form", "/P", "/P"]
        assert str(_field(pdf).TU) == "Signature : le président"


def test_a_place_to_sign_has_the_room_that_the_page_has_for_it() -> None:
    with pikepdf.open(BytesIO(render(page(PLACE)))) as pdf:
        left, bottom, right, top = (float(edge) for edge in _field(pdf).Rect)
    assert top - bottom == 72
    assert (left, right) == (62, pytest.approx(62 + (595.28 - 116 - 18) / 2, abs=0.1))


def test_two_places_of_one_name_are_a_bug_of_whoever_declares_them() -> None:
    with pytest.raises(ValueError, match="same name"):
        render(page(PLACE, PLACE))


@pytest.mark.parametrize("profile", [ARCHIVE, ACCESSIBLE])
def test_a_page_with_a_place_to_sign_conforms(profile: str) -> None:
    assert broken_rules(render(page(PLACE)), profile) == []


def _field(pdf: Pdf) -> pikepdf.Object:
    return pdf.pages[0].obj.Annots[0]


def _drop(key: str) -> Callable[[Pdf], None]:
    def ablate(pdf: Pdf) -> None:
        del _field(pdf)[key]

    return ablate


def _invisible(pdf: Pdf) -> None:
    _field(pdf).F = 2


def _tagged_as_text(pdf: Pdf) -> None:
    pdf.Root.StructTreeRoot.K.K[1].S = Name.P


def _without_tab_order(pdf: Pdf) -> None:
    del pdf.pages[0].obj["/Tabs"]


@pytest.mark.parametrize(
    ("ablate", "profile"),
    [
        (_drop("/AP"), ARCHIVE),
        (_drop("/F"), ARCHIVE),
        (_invisible, ARCHIVE),
        (_drop("/TU"), ACCESSIBLE),
        (_drop("/StructParent"), ACCESSIBLE),
        (_tagged_as_text, ACCESSIBLE),
        (_without_tab_order, ACCESSIBLE),
    ],
)
def test_nothing_of_a_place_to_sign_can_be_left_out(ablate: Callable[[Pdf], None], profile: str) -> None:
    with pikepdf.open(BytesIO(render(page(PLACE)))) as pdf:
        ablate(pdf)
        saved = BytesIO()
        pdf.save(saved)
    assert broken_rules(saved.getvalue(), profile)
