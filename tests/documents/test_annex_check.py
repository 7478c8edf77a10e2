"""What foreign annexes break: real files made with each trait, page-validation asked about the same."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from io import BytesIO
from time import perf_counter

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from reportlab.lib.colors import CMYKColor
from reportlab.pdfgen.canvas import Canvas

from secretariat.documents.annexes import annex_of, read_annex
from secretariat.documents.pdf import render
from secretariat.domain.annex_traits import Breach, Trait
from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules
from tests.documents.evenings import extract, one_question
from tests.documents.test_annexes import pdf_of

OURS = pdf_of("conforme", 3)


def changed(change: Callable[[pikepdf.Pdf], None], content: bytes = OURS, **saved: object) -> bytes:
    target = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        change(pdf)
        pdf.save(target, **saved)  # pyright: ignore[reportArgumentType]
    return target.getvalue()


def drawn(draw: Callable[[Canvas], object]) -> bytes:
    """A first page with nothing on it, and a second one."""
    target = BytesIO()
    canvas = Canvas(target, initialFontName="LiberationSerif-Regular")  # pyright: ignore[reportArgumentType]
    for act in (lambda _: None, draw):
        act(canvas)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def traits(content: bytes) -> list[tuple[str, int]]:
    """Each trait with its page, that of missing tags apart."""
    return [(found.trait.value, found.page) for found in read_annex(content).breaches if found.trait != Trait.UNTAGGED]


def on_page_2(mark: bytes, **resources: Dictionary) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[1]
        page.contents_add(mark)
        for kind, entries in resources.items():
            page.obj.Resources[f"/{kind}"] = entries

    return change


def without_letters(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[1].obj.Resources.Font.values():
        del font["/ToUnicode"]


def not_embedded(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[1].obj.Resources.Font.values():
        del font.FontDescriptor["/FontFile2"]


def in_a_form(pdf: pikepdf.Pdf) -> None:
    """CMYK three forms deep."""
    inner = pdf.make_stream(b"0 0 0 1 k 0 0 9 9 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    for _ in range(2):
        inner = pdf.make_stream(
            b"/X Do",
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=Array([0, 0, 9, 9]),
            Resources=Dictionary(XObject=Dictionary(X=inner)),
        )
    on_page_2(b"/Deep Do", XObject=Dictionary(Deep=inner))(pdf)


def a_picture(pdf: pikepdf.Pdf) -> None:
    picture = pdf.make_stream(
        bytes(4),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=1,
        Height=1,
        BitsPerComponent=8,
        ColorSpace=Name.DeviceCMYK,
    )
    on_page_2(b"/Im Do", XObject=Dictionary(Im=picture))(pdf)


BREAK_THE_ARCHIVE: dict[str, tuple[bytes, list[tuple[str, int]]]] = {
    "a font of every printer": (
        drawn(lambda canvas: (canvas.setFont("Helvetica", 9), canvas.drawString(9, 9, "Plan"))),
        [("font", 1)],  # ReportLab gives each page the fonts of all
    ),
    "a font taken out": (changed(not_embedded), [("font", 1)]),
    "letters without meaning": (changed(without_letters), [("letters", 1)]),
    "CMYK fill": (
        drawn(lambda canvas: (canvas.setFillColor(CMYKColor(0, 1, 1, 0)), canvas.rect(1, 1, 9, 9, fill=1))),
        [("colour", 2)],
    ),
    "CMYK in a form in a form": (changed(in_a_form), [("colour", 2)]),
    "CMYK picture": (changed(a_picture), [("colour", 2)]),
    "CMYK by name": (changed(on_page_2(b"q /DeviceCMYK cs 0 0 0 1 sc 0 0 9 9 re f Q")), [("colour", 2)]),
    "CMYK within the line": (
        changed(on_page_2(b"q BI /W 1 /H 1 /BPC 8 /CS /CMYK ID \0\0\0\0 EI Q")),
        [("colour", 2)],
    ),
    "PostScript": (
        changed(
            lambda pdf: on_page_2(
                b"/Ps Do", XObject=Dictionary(Ps=pdf.make_stream(b"showpage", Type=Name.XObject, Subtype=Name.PS))
            )(pdf)
        ),
        [("program", 2)],
    ),
}


@pytest.mark.parametrize("kind", BREAK_THE_ARCHIVE)
def test_what_takes_the_extract_out_of_the_archive_is_found_where_it_stands(kind: str) -> None:
    """The validator is asked about the extract with the annex joined: what it breaks, not what it is."""
    content, found = BREAK_THE_ARCHIVE[kind]
    assert traits(content) == found
    joined = render(extract(one_question(), 1, (annex_of(1, "Plan", content),)))
    assert broken_rules(joined, ARCHIVE), "page-validation finds it too"


def with_note(pdf: pikepdf.Pdf, kind: Name) -> None:
    note = Dictionary(Type=Name.Annot, Rect=Array([0, 0, 9, 9]), Subtype=kind)
    pdf.pages[1].obj.Annots = Array([pdf.make_indirect(note)])


def with_signature(pdf: pikepdf.Pdf) -> None:
    field = pdf.make_indirect(Dictionary(FT=Name.Sig, T=String("maire"), V=Dictionary(Type=Name.Sig)))
    pdf.Root.AcroForm = Dictionary(Fields=Array([pdf.make_indirect(Dictionary(T=String("a"), Kids=Array([field])))]))


def with_attachment(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["liste.ods"] = b"tableau"


def with_layers(pdf: pikepdf.Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Réseaux")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))


def with_form_of_a_program(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm = Dictionary(Fields=Array(), XFA=pdf.make_stream(b"<xdp/>"))


def with_names(pdf: pikepdf.Pdf) -> None:
    script = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), script])))


def with_chain_of_actions(pdf: pikepdf.Pdf) -> None:
    launch = pdf.make_indirect(Dictionary(S=Name.Launch, F=String("calc.exe")))
    launch.Next = launch  # a ring has an end too
    pdf.pages[1].obj.AA = Dictionary(O=Dictionary(S=Name.URI, URI=String("https://example.org"), Next=Array([launch])))


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (changed(lambda pdf: with_note(pdf, Name.FileAttachment)), ("attachment", 2)),
        (changed(with_attachment), ("attachment", 0)),
        (changed(with_signature), ("signature", 0)),
        (changed(with_layers), ("layer", 0)),
        (changed(with_form_of_a_program), ("form", 0)),
        (changed(with_names), ("script", 0)),
        (
            changed(lambda pdf: pdf.Root.__setitem__("/OpenAction", Dictionary(S=Name.JavaScript, JS="1"))),
            ("script", 0),
        ),
        (changed(with_chain_of_actions), ("action", 2)),
        (changed(lambda pdf: with_note(pdf, Name.RichMedia)), ("media", 2)),
        (
            changed(
                lambda _: None,
                encryption=pikepdf.Encryption(owner="o", user="", allow=pikepdf.Permissions(extract=False)),
            ),
            ("protection", 0),
        ),
    ],
    ids=["note", "attachment", "signature", "layers", "XFA", "named script", "opening", "chain", "film", "protected"],
)
def test_what_stays_behind_is_told_and_harms_nothing(content: bytes, found: tuple[str, int]) -> None:
    assert traits(content) == [found]
    joined = render(extract(one_question(), 1, (annex_of(1, "Plan", content),)))
    assert broken_rules(joined, ARCHIVE) == []


def test_what_an_extract_can_do_with_is_no_breach() -> None:
    """No metadata, no output intent, device colours, glass: the extract that it is joined to makes up for it."""

    def bare(pdf: pikepdf.Pdf) -> None:
        del pdf.Root["/Metadata"], pdf.Root["/OutputIntents"]
        glass = Dictionary(Gs=Dictionary(ca=0.5, BM=Name.Multiply))
        on_page_2(b"/Gs gs 1 0 0 rg 0 0 9 9 re f 0.5 g 9 9 9 9 re f", ExtGState=glass)(pdf)

    content = changed(bare)
    assert traits(content) == []
    joined = render(extract(one_question(), 1, (annex_of(1, "Plan", content),)))
    assert broken_rules(joined, ARCHIVE) == []


def with_a_scan_to_be_smoothed(pdf: pikepdf.Pdf) -> None:
    scan = pikepdf.Stream(
        pdf,
        bytes(range(64)),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=8,
        Height=8,
        BitsPerComponent=8,
        ColorSpace=Name.DeviceGray,
        Interpolate=True,
    )
    scan.Alternates = Array([Dictionary(Image=pdf.make_indirect(scan), DefaultForPrinting=True)])
    on_page_2(b"q 99 0 0 99 0 0 cm /Scan Do Q", XObject=Dictionary(Scan=pdf.make_indirect(scan)))(pdf)


def with_a_note_that_bears_tags(pdf: pikepdf.Pdf) -> None:
    look = pdf.make_stream(b"/Artifact BMC 1 0 0 rg 0 0 99 30 re f EMC")
    look.update(Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 99, 30]))
    note = Dictionary(Type=Name.Annot, Subtype=Name.Stamp, Rect=[9, 9, 108, 39], AP=Dictionary(N=look))
    pdf.pages[1].obj.Annots = Array([pdf.make_indirect(note)])


@pytest.mark.parametrize("change", [with_a_scan_to_be_smoothed, with_a_note_that_bears_tags])
def test_what_shows_nothing_is_taken_out_and_no_breach(change: Callable[[pikepdf.Pdf], None]) -> None:
    """As scanners write it, and as an extract that was signed here is made: page-validation misses nothing then."""
    content = changed(change)
    assert traits(content) == []
    joined = render(extract(one_question(), 1, (annex_of(1, "Plan", content),)))
    assert broken_rules(joined, ARCHIVE) == broken_rules(joined, ACCESSIBLE) == []


def test_a_page_without_room_is_damage() -> None:
    assert read_annex(changed(lambda pdf: on_box(pdf, [0, 0, 0, 0]))).problem == "annex-damaged"
    assert read_annex(changed(lambda pdf: on_box(pdf, [595, 842, 0, 0]))).problem is None, "from corner to corner"


def on_box(pdf: pikepdf.Pdf, box: list[int]) -> None:
    pdf.pages[1].obj.MediaBox = Array(box)


def test_tags_and_their_absence() -> None:
    assert read_annex(pdf_of("conforme")).breaches == ()
    assert read_annex(OURS).breaches == (Breach(Trait.UNTAGGED),), "two of its pages are in no tree"
    untagged = drawn(lambda canvas: canvas.rect(1, 1, 9, 9))
    assert read_annex(untagged).breaches == (Breach(Trait.UNTAGGED),)


def test_a_long_annex_is_read_in_bounded_time_and_once() -> None:
    def draw(canvas: Canvas) -> None:
        for page in range(500):
            for line in range(20):
                canvas.drawString(50, 800 - 30 * line, f"Page {page}, ligne {line}, 0 0 0 1 K")
            canvas.showPage()

    content = drawn(draw)
    begun = perf_counter()
    assert read_annex(content).pages == 502
    assert perf_counter() - begun < 10
    begun = perf_counter()
    assert read_annex(content).pages == 502
    assert perf_counter() - begun < 0.1


def test_a_page_that_unfolds_without_end_is_refused_in_little_memory() -> None:
    packed = zlib.compressobj(1)
    stream = b"".join(packed.compress(bytes(1 << 20)) for _ in range(300)) + packed.flush()

    def fill(pdf: pikepdf.Pdf) -> None:
        pdf.pages[1].obj.Contents = pikepdf.Stream(pdf, stream, Filter=Name.FlateDecode)

    content = changed(fill)
    assert len(content) < 2 << 20
    assert read_annex(content).problem == "annex-damaged"


def test_a_breach_goes_through_the_values_of_a_problem_and_back() -> None:
    for breach in (Breach(Trait.FONT, 3, "Arial,Bold"), Breach(Trait.SCRIPT)):
        assert Breach.read(str(breach)) == breach
    assert str(Breach(Trait.FONT, 1, "Ma police: 1@2")) == "font@1:Ma-police--1-2", "a name is a stranger's"
