"""The draft of one extract: what every element draws from, and how a phrase becomes a paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from secretariat.documents.blocks import AppendedAnnex, Block, Box, Paragraph, Runs, plain
from secretariat.documents.context import Context
from secretariat.documents.templates import Template
from secretariat.documents.typography import typeset_runs
from secretariat.documents.variables import Values

Options: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Draft:
    """Context, model, variables and annexes of one extract."""

    context: Context
    template: Template
    values: Values
    annexes: tuple[AppendedAnnex, ...]

    def runs(self, key: str, **more: str) -> Runs:
        """The phrase filled, with the spaces of French typography."""
        phrase = self.template.phrases[key]
        return typeset_runs(phrase.fill(self.values.with_more(**more) if more else self.values))

    def paragraph(self, key: str, style: str, **more: str) -> Iterator[Paragraph]:
        """The phrase as a paragraph; none where it says nothing."""
        runs = self.runs(key, **more)
        if plain(runs).strip():
            yield Paragraph(runs, style)

    def warning(self, key: str, **more: str) -> Block:
        """The phrase in a frame: something that nobody may take for settled."""
        return Box((Paragraph(self.runs(key, **more), "warning"),))
