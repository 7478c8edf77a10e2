"""What a screen reader reads: the tree of tags walked, each marked content decoded by the map of its font.

Written apart from the program, from ISO 32000-1 §14.7 and §9.10, so that it can contradict it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

import pikepdf


def read_tags(pdf: bytes) -> list[tuple[str, str]]:
    """Role and text of every tag that has text of its own, in the order of the tree."""
    with pikepdf.open(BytesIO(pdf)) as document:
        texts = {page.obj.objgen: _marked(page) for page in document.pages}
        return list(_walk(document.Root.StructTreeRoot.K, texts))


def _walk(node: pikepdf.Object, texts: dict[tuple[int, int], dict[int, str]]) -> Iterator[tuple[str, str]]:
    kids = list(node.K) if isinstance(node.K, pikepdf.Array) else [node.K]
    own = [kid for kid in kids if kid.get("/Type") == "/MCR"]
    if own:
        yield str(node.S)[1:], "".join(texts[kid.Pg.objgen][int(kid.MCID)] for kid in own)
    for kid in kids:
        if kid.get("/Type") == "/StructElem":
            yield from _walk(kid, texts)


def _marked(page: pikepdf.Page) -> dict[int, str]:
    """The text of each marked content of a page by its number; artifacts are left out."""
    found: dict[int, str] = {}
    _read(page, page.Resources, [], found)
    return found


def _read(
    drawn: pikepdf.Page | pikepdf.Object, resources: pikepdf.Object, inside: list[int | None], found: dict[int, str]
) -> None:
    maps = {name: _letters(font) for name, font in resources.get("/Font", {}).items()}
    face = ""
    for operands, operator in pikepdf.parse_content_stream(drawn):
        match str(operator):
            case "BDC":
                inside.append(int(operands[1].MCID) if "/MCID" in operands[1] else None)
            case "BMC":
                inside.append(None)
            case "EMC":
                inside.pop()
            case "Tf":
                face = str(operands[0])
            case "Tj" if inside and inside[-1] is not None:
                text = "".join(maps[face][code] for code in bytes(operands[0]))
                found[inside[-1]] = found.get(inside[-1], "") + text
            case "Tj":
                assert inside, "text outside of any tag or artifact"
            case "Do":
                picture = resources.XObject[str(operands[0])]
                if picture.Subtype == "/Form":
                    _read(picture, picture.Resources, inside, found)


def _letters(font: pikepdf.Object) -> dict[int, str]:
    letters: dict[int, str] = {}
    for section in re.findall(rb"beginbfchar(.*?)endbfchar", font.ToUnicode.read_bytes(), re.DOTALL):
        for code, letter in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", section):
            letters[int(code, 16)] = bytes.fromhex(letter.decode()).decode("utf-16-be")
    return letters
