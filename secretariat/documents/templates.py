"""Templates: the models of the houses, read from `resources/templates/fr` and checked before anything is printed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from secretariat.documents.context import CONDITIONS
from secretariat.documents.lists import Lists, NameOrder
from secretariat.documents.phrases import Phrase, PhraseError, read_phrase
from secretariat.documents.styles import STYLES
from secretariat.documents.tallies import Detail
from secretariat.documents.variables import VARIABLES
from secretariat.documents.vote_phrases import VOTE_PHRASES
from secretariat.domain.agenda import Layout, Meeting
from secretariat.domain.rules import Profile
from secretariat.errors import FileRefused
from secretariat.resources import resource

_ANNEX = frozenset({"annex", "annex_title", "annex_pages"})

OWN_VARIABLES: Mapping[str, frozenset[str]] = {
    "proxy": frozenset({"giver", "holder"}),
    "substitute": frozenset({"substitute", "substitute_word", "member"}),
    "annex_mark": frozenset({"annex"}),
    "annex": _ANNEX,
    "annex_missing": _ANNEX,
    "annex_damaged": _ANNEX,
    **VOTE_PHRASES,
}
"""Variables that one phrase knows besides, or, for `proxy` and `substitute`, instead."""
_ALONE = frozenset({"proxy", "substitute"})

REQUIRED = frozenset(OWN_VARIABLES) | {
    "document_title",
    "foot",
    "annexes",
    "chaired",
    "account_chaired",
    "account_without_chair",
    "recused",
    "closed_session",
    "closed_session_goes_on",
    "without_quorum",
    "takes_note",
    "not_adopted",
    "undecided",
    "no_result",
    "mismatch",
    "office_name",
}
"""Phrases that every template has, since the program itself asks for them."""

_OPTIONS: Mapping[str, frozenset[str]] = {
    "logo": frozenset({"alignment"}),
    "text": frozenset({"phrase", "style", "heading"}),
    "names": frozenset({"phrase", "style", "list", "always", "inline", "end", "one_per_line"}),
    "columns": frozenset({"left", "right", "share"}),
    "box": frozenset({"left", "right"}),
    "body": frozenset({"text", "quoted", "style"}),
    "incidents": frozenset({"end"}),
    "amendments": frozenset(),
    "formula": frozenset({"style"}),
    "figures": frozenset({"phrase"}),
    "decision": frozenset(),
    "clause": frozenset({"phrase", "unless_typed"}),
    "annexes": frozenset(),
    "signatures": frozenset({"lines", "left", "right", "below"}),
}
"""The kinds of element that a template is made of, and the options of each."""


_FIGURES = ("always", "when_needed")


@dataclass(frozen=True, slots=True)
class Element:
    """One element of a model: its kind, its options, and the conditions on which it is printed."""

    kind: str
    options: Mapping[str, Any]
    when: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """A house model: its elements in order, and its phrases."""

    name: str
    order: NameOrder
    detail: Detail
    figures_always: bool
    elements: tuple[Element, ...]
    phrases: Mapping[str, Phrase] = field(repr=False)
    formulas: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)

    def with_phrases(self, changed: Mapping[str, str]) -> Template:
        """The same model with some phrases worded otherwise. Raises FileRefused for a phrase that cannot be."""
        unknown = sorted(set(changed) - set(self.phrases))
        if unknown:
            raise FileRefused(f"{self.name}: there is no phrase '{unknown[0]}'")
        read = {key: _phrase(self.name, key, text) for key, text in changed.items()}
        return replace(self, phrases={**self.phrases, **read})

    def by_rules(self, profile: Profile) -> Template:
        """The same model with what the assembly's own rules say of printed votes: names, figures, words."""
        wording = self.formulas.get(str(profile.vote_formula))
        changed = self.with_phrases(wording) if wording else self
        if profile.vote_detail in tuple(Detail):
            changed = replace(changed, detail=Detail(profile.vote_detail))
        if profile.vote_figures in _FIGURES:
            changed = replace(changed, figures_always=profile.vote_figures == "always")
        return changed


@cache
def template_of(layout: Layout) -> Template:
    """The model that comes with the program for this layout."""
    name = f"templates/fr/{layout}.toml"
    return read_template(layout.value, resource(name).read_text(encoding="utf-8"))


def template_for(meeting: Meeting) -> Template:
    """The model in which this meeting prints: that of its layout, with what the assembly's own rules change."""
    return template_of(meeting.assembly.layout).by_rules(meeting.profile)


@cache
def _vote_phrases() -> Mapping[str, Any]:
    """What every house says of votes in the same words, unless it says otherwise."""
    return tomllib.loads(resource("templates/fr/votes.toml").read_text(encoding="utf-8"))["phrases"]


def variables_of(key: str) -> frozenset[str]:
    """The variables that the phrase `key` may use."""
    own = OWN_VARIABLES.get(key, frozenset())
    return own if key in _ALONE else own | frozenset(VARIABLES)


def read_template(name: str, text: str) -> Template:
    """The template that the TOML `text` writes. Raises FileRefused with one sentence for the first fault found."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise FileRefused(f"{name}: {fault}") from fault
    return template_of_table(name, {**table, "phrases": {**_vote_phrases(), **_table(name, table, "phrases")}})


def template_of_table(name: str, table: Mapping[str, Any]) -> Template:
    """The template that a table says, with every phrase in it. Raises FileRefused like `read_template`."""
    sources = _table(name, table, "phrases")
    phrases = {key: _phrase(name, key, source) for key, source in sources.items()}
    missing = sorted(REQUIRED - set(phrases))
    if missing:
        raise FileRefused(f"{name}: the phrase '{missing[0]}' is missing")
    elements = tuple(
        _element(f"{name}: elements[{place}]", entry, phrases) for place, entry in enumerate(table.get("elements", []))
    )
    template = Template(
        name=name,
        order=NameOrder(_choice(name, table, "names", NameOrder)),
        detail=Detail(_choice(name, table, "detail", Detail, Detail.NONE)),
        figures_always=_choice(name, table, "figures", _FIGURES) == "always",
        elements=elements,
        phrases=phrases,
        formulas=table.get("formulas", {}),
    )
    for wording in template.formulas.values():
        template.with_phrases(wording)
    return template


def _table(name: str, table: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = table.get(key)
    if not isinstance(value, dict):
        raise FileRefused(f"{name}: the table [{key}] is missing")
    return value


def _choice(name: str, table: Mapping[str, Any], key: str, allowed: Any, default: str = "") -> str:
    value = table.get(key, default)
    if value not in list(allowed):
        raise FileRefused(f"{name}: {key} must be one of {', '.join(map(str, allowed))}")
    return value


def _phrase(name: str, key: str, source: object) -> Phrase:
    if not isinstance(source, str):
        raise FileRefused(f"{name}: the phrase '{key}' is no text")
    try:
        return read_phrase(source, variables_of(key))
    except PhraseError as fault:
        raise FileRefused(f"{name}: phrase '{key}': {fault}") from fault


def _element(place: str, entry: Mapping[str, Any], phrases: Mapping[str, Phrase]) -> Element:
    options = dict(entry)
    kind = options.pop("kind", None)
    when, unless = tuple(options.pop("when", ())), tuple(options.pop("unless", ()))
    if kind not in _OPTIONS:
        raise FileRefused(f"{place}: unknown kind {kind!r}")
    for key in options:
        if key not in _OPTIONS[kind]:
            raise FileRefused(f"{place}: '{kind}' has no option '{key}'")
    for condition in (*when, *unless):
        if condition not in CONDITIONS:
            raise FileRefused(f"{place}: unknown condition '{condition}'")
    if "list" in options and options["list"] not in Lists.__dataclass_fields__:
        raise FileRefused(f"{place}: unknown list '{options['list']}'")
    lines = [options, *(line for key in ("lines", "left", "right", "below") for line in options.get(key, []))]
    for line in lines:
        if "style" in line and line["style"] not in STYLES:
            raise FileRefused(f"{place}: unknown style '{line['style']}'")
        if "stamp" in line and line["stamp"] not in VARIABLES:
            raise FileRefused(f"{place}: unknown variable '{line['stamp']}'")
        if "phrase" in line and line["phrase"] not in phrases:
            raise FileRefused(f"{place}: unknown phrase '{line['phrase']}'")
    return Element(kind, options, when, unless)
