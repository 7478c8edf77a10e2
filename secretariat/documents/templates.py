"""Templates: the models of the houses, read from `resources/templates/fr` and checked before anything is printed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any

from secretariat.documents.context import CONDITIONS
from secretariat.documents.dated_text import DatedText, by_day, text_on
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


_ALIGNMENTS = ("left", "center", "right")
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
    """A house model: its elements in order, and its phrases, those of today where some are `dated`.

    `first_edition` are phrases as the first release of the program worded them: its seals kept no template.
    """

    name: str
    order: NameOrder
    detail: Detail
    figures_always: bool
    elements: tuple[Element, ...]
    phrases: Mapping[str, Phrase] = field(repr=False)
    formulas: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)
    dated: Mapping[str, tuple[DatedText, ...]] = field(default_factory=dict, repr=False)
    first_edition: Mapping[str, str] = field(default_factory=dict, repr=False)

    def on(self, day: date) -> Template:
        """The same model as it words its phrases on `day`: some have changed with the law."""
        return self.with_phrases({key: text_on(day, texts) or "" for key, texts in self.dated.items()})

    def texts(self, key: str) -> tuple[DatedText, ...]:
        """What the phrase `key` says, and from when on. Raises KeyError where the model has no such phrase."""
        return self.dated.get(key) or (DatedText(self.phrases[key].source),)

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
    return template_of(meeting.assembly.layout).on(meeting.date).by_rules(meeting.profile)


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
    written = _table(name, table, "phrases")
    dated = {key: _dated(name, key, source) for key, source in written.items() if isinstance(source, list)}
    sources = {**written, **{key: texts[-1].text for key, texts in dated.items()}}
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
        dated=dated,
        first_edition=table.get("first_edition", {}),
    )
    for wording in (*template.formulas.values(), template.first_edition):
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


def _dated(name: str, key: str, written: list[Any]) -> tuple[DatedText, ...]:
    """A phrase that was worded otherwise before: a list of texts, each but the first with its first day."""
    texts: list[DatedText] = []
    for entry in written:
        since = entry.get("since") if isinstance(entry, dict) else None
        if not isinstance(entry, dict) or set(entry) - {"text", "since"} or isinstance(since, date) != bool(texts):
            raise FileRefused(f"{name}: the phrase '{key}' is no list of texts, each but the first with its first day")
        texts.append(DatedText(_phrase(name, key, entry.get("text")).source, since))
    if not texts or tuple(texts) != by_day(texts):
        raise FileRefused(f"{name}: the texts of the phrase '{key}' do not follow each other")
    return tuple(texts)


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
    if options.get("alignment", "left") not in _ALIGNMENTS:
        raise FileRefused(f"{place}: alignment must be one of {', '.join(_ALIGNMENTS)}")
    lines = [options, *(line for key in ("lines", "left", "right", "below") for line in options.get(key, []))]
    for line in lines:
        if "style" in line and line["style"] not in STYLES:
            raise FileRefused(f"{place}: unknown style '{line['style']}'")
        if "stamp" in line and line["stamp"] not in VARIABLES:
            raise FileRefused(f"{place}: unknown variable '{line['stamp']}'")
        if "phrase" in line and line["phrase"] not in phrases:
            raise FileRefused(f"{place}: unknown phrase '{line['phrase']}'")
    return Element(kind, options, when, unless)
