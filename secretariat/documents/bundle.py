"""Several extracts in one PDF, with a bookmark for each: to look through or to print in one go.

Each extract remains the act, in its own file: here the pages alone are joined, without what tags and signs them.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

import pikepdf


def bundle(extracts: Iterable[tuple[str, bytes]], title: str) -> bytes:
    """The pages of the extracts one after the other; the first of each pair is the bookmark. Same in, same out."""
    with pikepdf.new() as pdf:
        bookmarks: list[tuple[str, int]] = []
        for name, content in extracts:
            bookmarks.append((name, len(pdf.pages)))
            with pikepdf.open(BytesIO(content)) as source:
                _leave_behind(source)
                pdf.pages.extend(source.pages)
        with pdf.open_outline() as outline:
            outline.root.extend(pikepdf.OutlineItem(name, first) for name, first in bookmarks)
        pdf.docinfo["/Title"] = title
        pdf.Root.PageMode = pikepdf.Name.UseOutlines
        target = BytesIO()
        pdf.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


def _leave_behind(source: pikepdf.Pdf) -> None:
    """Places to sign and marks of structure belong to the one document: they mean nothing in another."""
    if "/AcroForm" in source.Root:
        del source.Root["/AcroForm"]
    for page in source.pages:
        for key in ("/StructParents", "/Annots"):
            if key in page:
                del page[key]
