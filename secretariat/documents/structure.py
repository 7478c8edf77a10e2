"""The structure of a document: the tree of tags that a screen reader follows, filled while the pages are drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class Tag:
    """A node of the tree, by its PDF role: Document, H1, P, L, LI, Lbl, LBody, Table, TR, TH, TD, Figure.

    `places` are where its own letters stand: page from 0, and number of the marked content on that page. `alternative`
    says in words what cannot be read; `scope` is that of a header cell; `title` is the bookmark that leads there.
    """

    role: str
    children: list[Tag] = field(default_factory=list)
    places: list[tuple[int, int]] = field(default_factory=list)
    alternative: str = ""
    scope: str = ""
    title: str = ""
    actual: str = ""
    language: str = ""
    columns: int = 1
    rows: int = 1

    def walk(self) -> Iterator[Tag]:
        """The tag itself and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def add(self, role: str, *, alternative: str = "", scope: str = "", title: str = "") -> Tag:
        """A new last child."""
        child = Tag(role, alternative=alternative, scope=scope, title=title)
        self.children.append(child)
        return child
