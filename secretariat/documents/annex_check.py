"""What a foreign annex breaks: looked at once, before it is joined, and told as codes with their places.

An annex is joined as it looks (`documents.annexes`). Some of what it is made of then stands in the extract and takes
it out of the archive format (ISO 19005-2); some of what it holds beside its look stays behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Stream

from secretariat.domain.annex_traits import Breach, Trait

_SCRIPTS = frozenset({"/JavaScript"})
_ACTIONS = frozenset({"/Launch", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData", "/Rendition", "/GoTo3DView"})
_MEDIA = frozenset({"/Movie", "/Sound", "/Screen", "/3D", "/RichMedia"})
_PRESS = frozenset({"/DeviceCMYK", "/CMYK"})
_WORDS = re.compile(rb"(?:[\d.+-]+\s+){4}[kK]\b|/(?:Device)?CMYK\b")
_NAMED = frozenset({"/WinAnsiEncoding", "/MacRomanEncoding", "/MacExpertEncoding"})
_DEEPEST = 24
_MOST = 50_000  # resources looked at: what lies beyond is in no document that people read


def breaches(source: pikepdf.Pdf) -> tuple[Breach, ...]:
    """What there is about the document, each trait once, where it is first met. Raises what pikepdf does of damage."""
    found: dict[Trait, Breach] = {}
    for breach in _all(source):
        found.setdefault(breach.trait, breach)
    return tuple(found[trait] for trait in Trait if trait in found)


def _all(source: pikepdf.Pdf) -> Iterator[Breach]:
    if source.is_encrypted:
        yield Breach(Trait.PROTECTION)
    yield from _of_document(source.Root)
    look = _Look()
    for number, page in enumerate(source.pages, start=1):
        yield from _of_actions(page.obj, number)
        for note in _entries(page.obj.get("/Annots")):
            yield from _of_note(note, number)
            for look_of_note in _entries(note.get("/AP")):
                yield from look.at(look_of_note, number)
        yield from look.at(page.obj, number, page.resources)


def _of_document(root: Object) -> Iterator[Breach]:
    names = root.get("/Names", Dictionary())
    if "/EmbeddedFiles" in names or "/AF" in root:
        yield Breach(Trait.ATTACHMENT)
    if "/JavaScript" in names:
        yield Breach(Trait.SCRIPT)
    if len(root.get("/OCProperties", Dictionary()).get("/OCGs", Array())):
        yield Breach(Trait.LAYER)
    if "/XFA" in root.get("/AcroForm", Dictionary()):
        yield Breach(Trait.FORM)
    yield from _of_actions(root, 0)
    for field in _fields(root.get("/AcroForm", Dictionary()).get("/Fields"), _DEEPEST):
        if field.get("/FT") == "/Sig" and "/V" in field:
            yield Breach(Trait.SIGNATURE)
        yield from _of_actions(field, 0)


def _fields(fields: Object | None, deep: int) -> Iterator[Object]:
    for field in _entries(fields) if deep else ():
        yield field
        yield from _fields(field.get("/Kids"), deep - 1)


def _of_note(note: Object, page: int) -> Iterator[Breach]:
    kind = str(note.get("/Subtype", ""))
    if kind == "/FileAttachment":
        yield Breach(Trait.ATTACHMENT, page)
    if kind in _MEDIA:
        yield Breach(Trait.MEDIA, page)
    yield from _of_actions(note, page)


def _of_actions(holder: Object, page: int) -> Iterator[Breach]:
    """What happens by itself or at a click: `A` of a note, `AA` of anything, `OpenAction` of the document."""
    begun = [holder.get("/A"), holder.get("/OpenAction"), *_entries(holder.get("/AA"))]
    for deep, action in enumerate(begun):
        if not isinstance(action, Dictionary) or deep > _DEEPEST:
            continue
        kind = str(action.get("/S", ""))
        if kind in _SCRIPTS or "/JS" in action:
            yield Breach(Trait.SCRIPT, page)
        elif kind in _ACTIONS:
            yield Breach(Trait.ACTION, page)
        begun += [action.get("/Next"), *_entries(action.get("/Next"))]


class _Look:
    """Walks what pages are drawn with: every resource once, however many pages share it."""

    def __init__(self) -> None:
        self._seen: set[tuple[int, int]] = set()

    def at(self, drawn: Object, page: int, resources: Object | None = None, deep: int = 0) -> Iterator[Breach]:
        """What a page, a form, a pattern or the letter of a font is drawn with."""
        if deep > _DEEPEST or not isinstance(drawn, Dictionary | Stream) or self._known(drawn):
            return
        own = drawn.get("/Resources", Dictionary()) if resources is None else resources
        if not isinstance(own, Dictionary):
            return
        colours = own.get("/ColorSpace", Dictionary())
        if "/DefaultCMYK" not in colours:
            if any(_of_the_press(colour) for colour in _entries(colours)) or _paints_for_the_press(drawn):
                yield Breach(Trait.COLOUR, page)
            for shading in _entries(own.get("/Shading")):
                yield from self._colour_of(shading, page)
        for font in _entries(own.get("/Font")):
            yield from self._font(font, page, deep)
        for picture in _entries(own.get("/XObject")):
            yield from self._picture(picture, page, deep)
        for pattern in _entries(own.get("/Pattern")):
            yield from self._colour_of(pattern.get("/Shading"), page)
            yield from self.at(pattern, page, deep=deep + 1)
        for state in _entries(own.get("/ExtGState")):
            mask = state.get("/SMask")
            if isinstance(mask, Dictionary):
                yield from self.at(mask.get("/G", Dictionary()), page, deep=deep + 1)

    def _known(self, item: Object) -> bool:
        if not item.is_indirect:
            return False
        if item.objgen in self._seen or len(self._seen) > _MOST:
            return True
        self._seen.add(item.objgen)
        return False

    def _picture(self, picture: Object, page: int, deep: int) -> Iterator[Breach]:
        kind = picture.get("/Subtype")
        if kind == "/PS" or picture.get("/Subtype2") == "/PS" or "/Ref" in picture:
            yield Breach(Trait.PROGRAM, page)
        elif kind == "/Form":
            yield from self.at(picture, page, deep=deep + 1)
        elif not self._known(picture):
            yield from self._colour_of(picture, page)

    @staticmethod
    def _colour_of(painted: Object | None, page: int) -> Iterator[Breach]:
        if isinstance(painted, Dictionary | Stream) and _of_the_press(painted.get("/ColorSpace")):
            yield Breach(Trait.COLOUR, page)

    def _font(self, font: Object, page: int, deep: int) -> Iterator[Breach]:
        if not isinstance(font, Dictionary):
            return
        if font.get("/Subtype") == "/Type3":
            # Its letters are drawings, which may be drawn with anything.
            for letter in _entries(font.get("/CharProcs")):
                yield from self.at(letter, page, font.get("/Resources"), deep + 1)
        elif not self._known(font):
            name = str(font.get("/BaseFont", "/")).lstrip("/").split("+")[-1]
            inner = font.get("/DescendantFonts", Array([font]))[0]
            described = inner.get("/FontDescriptor", Dictionary())
            if not any(key in described for key in ("/FontFile", "/FontFile2", "/FontFile3")):
                yield Breach(Trait.FONT, page, name)
            if not _readable(font, described):
                yield Breach(Trait.LETTERS, page, name)


def _readable(font: Object, described: Object) -> bool:
    """Whether somebody who copies or listens gets characters."""
    if "/ToUnicode" in font:
        return True
    if font.get("/Subtype") == "/Type0":
        return str(font.get("/Encoding", "")) not in ("/Identity-H", "/Identity-V") and isinstance(
            font.get("/Encoding"), Name
        )
    encoding = font.get("/Encoding")
    named = encoding.get("/BaseEncoding") if isinstance(encoding, Dictionary) else encoding
    symbolic = bool(int(described.get("/Flags", 0)) & 4)
    return str(named) in _NAMED or isinstance(encoding, Dictionary) or not symbolic


def _of_the_press(colour: Object | None) -> bool:
    """Whether this colour space is CMYK without a profile, or falls back on it."""
    if isinstance(colour, Name):
        return str(colour) in _PRESS
    if not isinstance(colour, Array) or not len(colour):
        return False
    kind = str(colour[0])
    if kind in ("/Indexed", "/I", "/Pattern") and len(colour) > 1:
        return _of_the_press(colour[1])
    if kind in ("/Separation", "/DeviceN") and len(colour) > 2:
        return _of_the_press(colour[2])
    return kind in _PRESS


def _paints_for_the_press(drawn: Object) -> bool:
    """Whether the commands themselves name CMYK. They are only parsed where it looks so: parsing is slow."""
    contents = drawn if isinstance(drawn, Stream) else drawn.get("/Contents")
    streams = _entries(contents) if isinstance(contents, Array) else (contents,)
    if not any(isinstance(part, Stream) and _WORDS.search(part.read_bytes()) for part in streams):
        return False
    for operands, operator in pikepdf.parse_content_stream(drawn if isinstance(drawn, Stream) else pikepdf.Page(drawn)):
        command = str(operator)
        if command in ("k", "K") or (command in ("cs", "CS") and operands and str(operands[0]) in _PRESS):
            return True
        inline = operands[0] if command == "INLINE IMAGE" else None
        if isinstance(inline, pikepdf.PdfInlineImage) and _of_the_press(inline.obj.get("/ColorSpace")):
            return True
    return False


def _entries(container: Object | None) -> Iterator[Object]:
    """The dictionaries, streams, lists and names in a list or dictionary; nothing for anything else."""
    if isinstance(container, Array):
        values = container.as_list()
    elif isinstance(container, Dictionary):
        values = [container[key] for key in container.keys()]  # noqa: SIM118 - a Dictionary iterates otherwise
    else:
        return
    yield from (value for value in values if isinstance(value, Dictionary | Stream | Array | Name))
