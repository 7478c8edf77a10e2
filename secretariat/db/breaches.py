"""What an audit may find, as values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

# Sixteen digits are as many as one may want to copy from paper, and more than can be tried.
_HEAD = re.compile(r"([0-9]{1,15}):([0-9a-fA-F]{16,64})")

OF_ONE_QUESTION = frozenset({"question", "deliberation", "annex", "text_version"})
"""Tables whose rows each belong to one question, the second part of their key."""


class Breach(StrEnum):
    """How a register is not whole."""

    LINK_BROKEN = "link-broken"
    LINK_MISSING = "link-missing"
    CHAIN_CUT = "chain-cut"
    HEAD_UNKNOWN = "head-unknown"
    ROW_CHANGED = "row-changed"
    ROW_GONE = "row-gone"
    ROW_ADDED = "row-added"
    GUARD_BROKEN = "guard-broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The last link of a chain of ``length`` links, in hexadecimal; whoever keeps it elsewhere can prove what was."""

    length: int
    link: str

    def __str__(self) -> str:
        return f"{self.length}:{self.link}"

    @classmethod
    def read(cls, text: str) -> Head | None:
        """The head that ``text`` writes, in full or with the first digits of its link; ``None`` when it is none."""
        found = _HEAD.fullmatch(text.strip())
        return None if found is None else cls(length=int(found[1]), link=found[2].lower())


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditedExtract:
    """An extract as the audit names it; ``link`` is that of its sealing, ``None`` when there is none.

    ``row`` is its primary key, empty for one that only the journal knows.
    """

    meeting: int
    question: int
    revision: int
    number: str = ""
    link: int | None = None
    row: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """One thing that is not as it was written.

    ``link`` is the number of the link that is broken or that last spoke of the row; ``kind`` and ``subject`` are the
    table and the primary key of the row. ``extracts`` were issued on the strength of it.
    """

    breach: Breach
    link: int | None = None
    kind: str = ""
    subject: str = ""
    meeting: int | None = None
    extracts: tuple[AuditedExtract, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What was walked, and everything that is not as it was written: broken links first, in the order of the chain.

    ``meetings`` are date and assembly of those that can be read, by id; ``labels`` the printed numbers of questions, by
    meeting and number, where they are others.
    """

    entries: int
    extracts: int
    head: Head
    breaks: tuple[Break, ...]
    meetings: Mapping[int, tuple[date, str]]
    labels: Mapping[tuple[int, int], str] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Whether everything is as it was written."""
        return not self.breaks
