"""The structure of a document: the tree of tags that a screen reader follows, filled while the pages are drawn."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Tag:
    """A node of the tree, by its PDF role: Document, H1, P, L, LI, Lbl, LBody, Table, TR, TH, TD, Figure.

    `places` are where its own letters stand: page from 0, and number of the marked content on that page. `alternative`
    says in words what cannot be read; `scope` is that of a header cell.
    """

    role: str
    children: list[Tag] = field(default_factory=list)
    places: list[tuple[int, int]] = field(default_factory=list)
    alternative: str = ""
    scope: str = ""

    def add(self, role: str, *, alternative: str = "", scope: str = "") -> Tag:
        """A new last child."""
        child = Tag(role, alternative=alternative, scope=scope)
        self.children.append(child)
        return child
