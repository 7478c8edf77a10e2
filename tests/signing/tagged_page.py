"""A tagged page of an extract, small and by itself: PDF/A-2a and PDF/UA-1, to be signed by the tests."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import ImageCms
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from secretariat.documents.fonts import font
from secretariat.documents.letter_maps import mend_letter_maps

FACE = "LiberationSerif-Regular"
TEXT = (
    ("H1", "Extrait du registre des délibérations"),
    ("P", "Le Bureau communautaire, après en avoir délibéré, DÉCIDE d’approuver la convention."),
    ("P", "Par délégation du Président, la Vice-présidente déléguée,"),
)
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 pdfaid:part="2" pdfaid:conformance="A" pdfuaid:part="1">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Extrait</rdf:li></rdf:Alt></dc:title></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def tagged_page() -> bytes:
    """One page with a heading and two paragraphs, each tagged; nothing to sign in yet."""
    font(FACE)
    drawn = BytesIO()
    canvas: Any = Canvas(drawn, pagesize=A4, invariant=1, initialFontName=FACE)  # pyright: ignore[reportArgumentType]
    canvas.setTitle("Extrait")
    for place, (tag, text) in enumerate(TEXT):
        canvas._code.append(f"/{tag} <</MCID {place}>> BDC")
        canvas.setFont(FACE, 11)
        canvas.drawString(62, 760 - 24 * place, text)
        canvas._code.append("EMC")
    canvas.showPage()
    canvas.save()
    with pikepdf.open(BytesIO(drawn.getvalue())) as pdf:
        _tag(pdf)
        _archive(pdf)
        target = BytesIO()
        pdf.save(target, min_version="1.7", deterministic_id=True)
    return target.getvalue()


def _tag(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0].obj
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    document = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=root, K=Array()))
    elements = Array()
    for place, (tag, _) in enumerate(TEXT):
        element = pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{tag}"), P=document, Pg=page, K=Array([place]))
        )
        document.K.append(element)
        elements.append(element)
    root.K = Array([document])
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array([0, elements])))
    root.ParentTreeNextKey = 1
    page.StructParents = 0
    page.Tabs = Name.S
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.Lang = String("fr-FR")
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)


def _archive(pdf: pikepdf.Pdf) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String("sRGB"),
                DestOutputProfile=pdf.make_stream(profile, N=3),
            )
        ]
    )
    pdf.Root.Metadata = pdf.make_stream(_XMP.encode(), Type=Name.Metadata, Subtype=Name.XML)
    del pdf.trailer["/Info"]
    mend_letter_maps(pdf)
