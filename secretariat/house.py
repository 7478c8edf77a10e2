"""What an assembly keeps from one meeting to the next beside its roster: number pattern, wording, delegations.

Each is a setting of the database under the names of authority and assembly.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from secretariat.documents.dated_text import DatedText, history, kept_of, text_on
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
        """The phrases that the house words otherwise than its model on the day of the meeting."""
        found = {key: text_on(self.meeting.date, texts) for key, texts in self.texts.items()}
        return {key: text for key, text in found.items() if text is not None}

    @property
    def texts(self) -> dict[str, tuple[DatedText, ...]]:
        """What the house words otherwise, and from when on; phrases that the model has no more are left out."""
        kept: dict[str, Any] = self._kept(_WORDINGS, {})
        known = self.model.phrases
        return {key: _texts_of(written) for key, written in kept.items() if key in known}

    def save_texts(self, key: str, texts: Iterable[DatedText]) -> None:
        """Word the phrase ``key`` so, each text from its first day on; those that repeat the model are not kept.

        Raises FileRefused for a phrase that cannot be: nothing is then kept.
        """
        own = kept_of(self._model_texts(key), texts)
        for each in own:
            self.model.with_phrases({key: each.text})
        others = {other: kept for other, kept in self._kept(_WORDINGS, {}).items() if other != key}
        self._keep(_WORDINGS, others | ({key: _texts_as_json(own)} if own else {}))

    def history(self, key: str) -> tuple[DatedText, ...]:
        """What the phrase ``key`` said when: in the words of the model, and then in those of the house."""
        return history(self._model_texts(key), self.texts.get(key, ()))

    def _model_texts(self, key: str) -> tuple[DatedText, ...]:
        # What the assembly's own rules word otherwise has no days of its own: the meeting has the rules of its day.
        phrase, dated = self.model.phrases[key].source, self.model.texts(key)
        return dated if text_on(self.meeting.date, dated) == phrase else (DatedText(phrase),)

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


def _texts_of(written: Any) -> tuple[DatedText, ...]:
    """A phrase as it is kept: a text that always holds, or several with their first days."""
    if isinstance(written, str):
        return (DatedText(written),)
    return tuple(
        DatedText(each["text"], date.fromisoformat(each["since"]) if each["since"] else None) for each in written
    )


def _texts_as_json(texts: tuple[DatedText, ...]) -> Any:
    if len(texts) == 1 and texts[0].since is None:
        return texts[0].text
    return [{"text": each.text, "since": each.since.isoformat() if each.since else None} for each in texts]
