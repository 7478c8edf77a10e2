"""What makes a drawn document fit for the archive and for a screen reader: PDF/A-2a and PDF/UA-1."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import cache
from io import BytesIO
from unicodedata import category
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, OutlineItem, String
from PIL import ImageCms

from secretariat import __version__
from secretariat.documents.annexes import append_annexes
from secretariat.documents.blocks import Document
from secretariat.documents.letter_maps import mend_letter_maps
from secretariat.documents.signing_rooms import SigningRoom, add_signature_fields
from secretariat.documents.stream_ends import mend_stream_ends
from secretariat.documents.structure import Tag

_CREATOR = f"Secrétariat {__version__}"
_PRODUCER = "ReportLab, pikepdf"
# In ISO 19005-2 the schema that says « PDF/UA » is foreign: it must be described in the file that uses it.
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 pdfaid:part="2" pdfaid:conformance="A" pdfuaid:part="1" xmp:CreatorTool="{creator}" pdf:Producer="{producer}">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def archived(
    drawn: bytes, document: Document, root: Tag, tagged: Sequence[Sequence[Tag]], rooms: Sequence[SigningRoom] = ()
) -> bytes:
    """The drawn pages with their structure, metadata, colour, annexes and places to sign.

    `tagged` are the tags of each page's marked contents, in the order of their numbers.
    """
    with pikepdf.open(BytesIO(drawn)) as pdf:
        mend_letter_maps(pdf)
        annexes = append_annexes(pdf, document.annexes, document.annex_mark, root)
        describe(pdf, title=document.title, author=document.author, language=document.language)
        elements = _structure(pdf, root, [*tagged[: len(pdf.pages) - len(annexes)], *annexes])
        add_signature_fields(pdf, rooms, elements)
        _bookmarks(pdf, root)
        return save_as_archive(pdf)


def save_as_archive(pdf: pikepdf.Pdf) -> bytes:
    """The bytes of the file: the same for the same content."""
    mend_stream_ends(pdf)
    target = BytesIO()
    pdf.save(
        target,
        min_version="1.7",
        deterministic_id=True,
        # Whoever signs the file adds to it: objects in streams are harder to carry along.
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        # ReportLab has compressed its pages and fonts: qpdf would do it again.
        compress_streams=False,
    )
    return target.getvalue()


def describe(pdf: pikepdf.Pdf, *, title: str, author: str, language: str) -> None:
    """Title, author, language, colour space; the same in the old place and in the new, and no date of our own."""
    if "/Info" in pdf.trailer:
        del pdf.trailer["/Info"]
    pdf.docinfo.Title = String(title)
    pdf.docinfo.Author = String(author)
    pdf.docinfo.Creator = String(_CREATOR)
    pdf.docinfo.Producer = String(_PRODUCER)
    metadata = _XMP.format(
        title=_xml(title),
        author=_xml(author),
        language=_xml(language),
        creator=_xml(_CREATOR),
        producer=_xml(_PRODUCER),
    )
    pdf.Root.Metadata = pdf.make_stream(metadata.encode("utf-8"), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.Lang = String(language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String("sRGB"),
                Info=String("sRGB"),
                DestOutputProfile=pdf.make_stream(_srgb(), N=3, Alternate=Name.DeviceRGB, Filter=Name.FlateDecode),
            )
        ]
    )


@cache
def _srgb() -> bytes:
    """The colour profile, compressed, without the hour at which it was made."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes((7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))  # 1 January 2000
    return zlib.compress(bytes(profile))


def _structure(pdf: pikepdf.Pdf, root: Tag, tagged: Sequence[Sequence[Tag | None]]) -> dict[int, Object]:
    """The tree of tags, and from each page the way back into it; the elements by the identity of their tag."""
    pages = [page.obj for page in pdf.pages]
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    made: dict[int, Object] = {}
    tree.K = _element(pdf, root, tree, pages, made)
    numbers = Array()
    for number, (page, tags) in enumerate(zip(pages, tagged, strict=True)):
        page.StructParents = number
        page.Tabs = Name.S
        numbers.append(number)
        numbers.append(pdf.make_indirect(Array([made.get(id(tag)) for tag in tags])))
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    tree.ParentTreeNextKey = len(pages)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    return made


def _element(pdf: pikepdf.Pdf, tag: Tag, parent: Object, pages: Sequence[Object], made: dict[int, Object]) -> Object:
    element = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{tag.role}"), P=parent))
    made[id(tag)] = element
    if tag.alternative:
        element.Alt = String(tag.alternative)
    if tag.actual:
        element.ActualText = String(tag.actual)
    if tag.language:
        element.Lang = String(tag.language)
    if tag.scope or tag.columns > 1 or tag.rows > 1:
        element.A = _of_cell(tag)
    kids = Array()
    for page, number in tag.places:
        kids.append(Dictionary(Type=Name.MCR, Pg=pages[page], MCID=number))
    for child in tag.children:
        if _says_something(child):
            kids.append(_element(pdf, child, element, pages, made))
    element.K = kids
    return element


def _of_cell(tag: Tag) -> Dictionary:
    attributes = Dictionary(O=Name.Table)
    if tag.scope:
        attributes.Scope = Name(f"/{tag.scope}")
    if tag.columns > 1:
        attributes.ColSpan = tag.columns
    if tag.rows > 1:
        attributes.RowSpan = tag.rows
    return attributes


def _bookmarks(pdf: pikepdf.Pdf, root: Tag) -> None:
    """A bookmark for every heading, under the heading above it, and for every annex."""
    with pdf.open_outline() as outline:
        above: list[tuple[int, OutlineItem]] = []
        for tag in root.walk():
            if not tag.title or not tag.places:
                continue
            level = int(tag.role[1:]) if tag.role.startswith("H") else 1
            item = OutlineItem(tag.title, tag.places[0][0])
            while above and above[-1][0] >= level:
                above.pop()
            (above[-1][1].children if above else outline.root).append(item)
            above.append((level, item))


def _says_something(tag: Tag) -> bool:
    """An empty cell has its place in the table, a field its place to sign, and words stand for what has none.

    Any other empty tag has no place in the tree.
    """
    return (
        bool(tag.places or tag.alternative)
        or tag.role in ("TD", "TH", "Form")
        or any(map(_says_something, tag.children))
    )


def _xml(text: str) -> str:
    """Text inside the metadata, its spaces of any width included: what XML cannot hold is left out."""
    return escape("".join(char for char in text if char.isprintable() or category(char) == "Zs"), {'"': "&quot;"})
