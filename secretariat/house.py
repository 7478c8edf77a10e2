"""What an assembly keeps from one meeting to the next beside its roster: number pattern, wording, delegations.

Each is a setting of the database under the names of authority and assembly.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from secretariat.documents.templates import Template, template_for
from secretariat.domain.agenda import Meeting
from secretariat.domain.delegations import Delegation
from secretariat.domain.numbering import DEFAULT_PATTERN, Pattern, read_pattern

_PATTERNS, _WORDINGS, _DELEGATIONS = "house.numbering", "house.wording", "house.delegations"


class SettingStore(Protocol):
    """What is needed of the database."""

    def setting(self, key: str, default: Any = None) -> Any:
        """The JSON value kept under ``key``, or ``default``."""
        ...

    def save_setting(self, key: str, value: Any) -> None:
        """Keep the JSON ``value`` under ``key``."""
        ...


@dataclass(frozen=True, slots=True)
class House:
    """The customs of the assembly that holds ``meeting``."""

    store: SettingStore
    meeting: Meeting

    @property
    def pattern(self) -> Pattern:
        """How the assembly numbers its deliberations."""
        return read_pattern(self._kept(_PATTERNS, DEFAULT_PATTERN))

    def save_pattern(self, source: str) -> Pattern:
        """Number by this pattern from now on. Raises RuleBroken ``numbering-pattern``."""
        pattern = read_pattern(source)
        self._keep(_PATTERNS, pattern.source)
        return pattern

    @property
    def model(self) -> Template:
        """The model that the meeting follows, as it comes with the program."""
        return template_for(self.meeting)

    @property
    def wording(self) -> dict[str, str]:
        """The phrases that the house words otherwise than its model; those that the model has no more are left out."""
        kept: dict[str, str] = self._kept(_WORDINGS, {})
        return {key: text for key, text in kept.items() if key in self.model.phrases}

    def save_wording(self, wording: Mapping[str, str]) -> None:
        """Keep what differs from the model. Raises FileRefused for a phrase that cannot be: nothing is then kept."""
        self.model.with_phrases(wording)
        phrases = self.model.phrases
        self._keep(_WORDINGS, {key: text for key, text in wording.items() if text != phrases[key].source})

    @property
    def delegations(self) -> tuple[Delegation, ...]:
        """The delegations of signature that the house has on file."""
        return tuple(
            Delegation(
                delegate=item["delegate"],
                capacity=tuple(item["capacity"]),
                since=date.fromisoformat(item["since"]),
                until=date.fromisoformat(item["until"]) if item["until"] else None,
                themes=tuple(item["themes"]),
                order_reference=item["order_reference"],
            )
            for item in self._kept(_DELEGATIONS, [])
        )

    def save_delegations(self, delegations: Iterable[Delegation]) -> None:
        """Keep these from now on."""
        kept = [
            {
                "delegate": item.delegate,
                "capacity": list(item.capacity),
                "since": item.since.isoformat(),
                "until": item.until.isoformat() if item.until else None,
                "themes": list(item.themes),
                "order_reference": item.order_reference,
            }
            for item in delegations
        ]
        self._keep(_DELEGATIONS, kept)

    def handed_on(self, authority: str, assembly: str) -> None:
        """Let an assembly of these names, which is this one under another name, follow the same customs.

        Meetings held under the former name keep theirs.
        """
        for key in (_PATTERNS, _WORDINGS, _DELEGATIONS):
            kept = self.store.setting(key, {})
            if self._name in kept:
                self.store.save_setting(key, {**kept, f"{authority}\n{assembly}": kept[self._name]})

    def _kept(self, key: str, default: Any) -> Any:
        return self.store.setting(key, {}).get(self._name, default)

    def _keep(self, key: str, value: Any) -> None:
        self.store.save_setting(key, {**self.store.setting(key, {}), self._name: value})

    @property
    def _name(self) -> str:
        return f"{self.meeting.authority.name}\n{self.meeting.assembly.name}"
