"""The parameters of law that an assembly's own statutes or rules of procedure change, from when to when."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.own_rules import OwnRules, changed_to, followed_by, without
from secretariat.domain.people import folded
from secretariat.domain.rules import PARAMETERS, PROVISIONS, AssemblyKind, Provision, RuleValue, profile_of
from secretariat.errors import RuleBroken
from secretariat.ui.entry_form import Entry, EntryForm, Kind
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.icons import icon
from secretariat.ui.preparation_words import RULE_VALUES, RULES, word
from secretariat.ui.row_table import RowTable
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import refusal_sentence
from secretariat.ui.wrapping_label import WrappingLabel

PERIOD: tuple[Entry, ...] = (
    Entry(
        name="source",
        label=QT_TRANSLATE_NOOP("Preparation", "Text that says so"),
        tip=QT_TRANSLATE_NOOP("Preparation", "Such as: Règlement intérieur du 12 avril 2021"),
    ),
    Entry(
        name="since",
        label=QT_TRANSLATE_NOOP("Preparation", "In force since"),
        kind=Kind.DAY,
        tip=QT_TRANSLATE_NOOP("Preparation", "Empty: for as long as one remembers"),
    ),
    Entry(
        name="until",
        label=QT_TRANSLATE_NOOP("Preparation", "In force until"),
        kind=Kind.DAY,
        tip=QT_TRANSLATE_NOOP("Preparation", "The last day; empty: until further notice"),
    ),
)
"""The entries of one set of rules, before those of its parameters."""


class RulesPanel(QWidget):
    """The sets of rules by their days, and the one in hand: an entry that is empty follows the law, shown in grey."""

    changed = Signal()
    """``own`` are others now."""
    refused = Signal(str)
    """Why something cannot be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own: tuple[OwnRules, ...] = ()
        self._kind = AssemblyKind.MUNICIPAL_COUNCIL
        self._place: int | None = None
        heads = (self.tr("Rules"), self.tr("Since"), self.tr("Until"), self.tr("What they change"))
        self._model = SnapshotModel(heads, self)
        self.table = RowTable(self._model, stretched=3, parent=self)
        self.table.setAccessibleName(self.tr("Rules of its own, by their days"))
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in ((0, 36), (1, 11), (2, 11)):
            self.table.setColumnWidth(column, letters * letter + 16)
        self.table.yield_column(3, 520)
        self.table.setMaximumHeight(self.fontMetrics().height() * 9)
        self.add_button = QPushButton(icon("circle-plus"), self.tr("New rules"), self)
        self.remove_button = QPushButton(icon("x"), self.tr("Take them away"), self)
        self.period = EntryForm(PERIOD, self)
        self.form = EntryForm([Entry(name=name, label=RULES[name], kind=Kind.OFFERED) for name in PARAMETERS], self)
        for name in PARAMETERS:
            self.form.offer(name, [(value, word(text)) for value, text in RULE_VALUES.get(name, {}).items()])
            self.form.fields[name].setMinimumWidth(160)
        self._compose()
        self.table.chosen.connect(self._choose)
        self.period.changed.connect(lambda _name: self._dated())
        self.form.changed.connect(self._left)
        self.period.refused.connect(self.refused)
        self.form.refused.connect(self.refused)
        self.add_button.clicked.connect(self.begin)
        self.remove_button.clicked.connect(self.remove)

    def show_rules(self, kind: AssemblyKind, own: Iterable[OwnRules]) -> None:
        """Show the rules of an assembly of ``kind``: those that hold today, where there are any."""
        self._kind = kind
        self.own = tuple(own)
        today = _today()
        kept = self._place if self._place is not None and self._place < len(self.own) else None
        last = len(self.own) - 1 if self.own else None
        holding = next((place for place, each in enumerate(self.own) if each.covers(today)), last)
        self._refresh()
        self._choose(kept if kept is not None else holding)

    def begin(self) -> None:
        """Enter new rules, which begin with those in hand; a first day makes them hold."""
        before = self.own[self._place] if self._place is not None else OwnRules()
        self._place = None
        self.table.selectionModel().clear()
        self._fill(replace(before, since=None, until=None, source=""))
        self.period.start("source")

    def remove(self) -> None:
        """Take away the rules in hand."""
        if self._place is not None:
            place = self._place
            if self._take(lambda: without(self.own, place)):
                self._place = min(place, len(self.own) - 1) if self.own else None
                self._refresh()
                self._choose(self._place)
                self.changed.emit()

    @property
    def _in_hand(self) -> OwnRules:
        return self.own[self._place] if self._place is not None else OwnRules(rules=self._begun)

    def _choose(self, place: object) -> None:
        self._place = place if isinstance(place, int) else None
        self._begun: dict[str, RuleValue] = {}
        self._fill(self._in_hand)
        if self._place is not None:
            self.table.go_to(self._place)

    def _fill(self, shown: OwnRules) -> None:
        self._begun = dict(shown.rules)
        self.period.show_values({"source": shown.source, "since": shown.since, "until": shown.until})
        self.form.show_values({name: _written(name, value) for name, value in shown.rules.items()})
        day = shown.since or shown.until or _today()
        profile = profile_of(self._kind, day)
        law = {item.parameter: item for item in PROVISIONS[self._kind] if item.in_force(day)}
        for name, field in self.form.fields.items():
            assert isinstance(field, QComboBox)
            line = field.lineEdit()
            assert line is not None
            line.setPlaceholderText(_written(name, getattr(profile, name)))
            line.setCursorPosition(0)
            tip = self._source(law[name]) if name in law else ""
            field.setToolTip(tip)
            field.setAccessibleDescription(f"{line.placeholderText()} {tip}".strip())

    def _source(self, provision: Provision) -> str:
        """The article of a provision, and the days on which it holds."""
        said = self.tr("CGCT, art. {article}").format(article=provision.article)
        if provision.since is not None:
            said += " " + self.tr("since {day}").format(day=_day(provision.since))
        if provision.until is not None:
            said += " " + self.tr("until {day}").format(day=_day(provision.until))
        return said

    def _dated(self) -> None:
        """The days or the text of the rules in hand were entered."""
        values = self.period.values()
        if values is None or (self._place is None and values["since"] is None and self.own):
            return  # new rules wait for their first day
        self._write(replace(self._in_hand, **values))

    def _left(self, name: str) -> None:
        values = self.form.values()
        if values is None:
            return
        rules = dict(self._in_hand.rules)
        text = values[name]
        rules.pop(name, None)
        if text:
            value = _read(name, text)
            fits, _ = PARAMETERS[name]
            if not fits(value):
                words = self.tr("{rule}: “{text}” cannot be.")
                self.refused.emit(words.format(rule=word(RULES[name]), text=text))
                return
            rules[name] = value
        if self._place is None and self.own:
            self._begun = rules  # kept with their first day
        else:
            self._write(replace(self._in_hand, rules=rules))

    def _write(self, entered: OwnRules) -> None:
        place = self._place

        def found() -> tuple[OwnRules, ...]:
            return followed_by(self.own, entered) if place is None else changed_to(self.own, place, entered)

        if not self._take(found):
            self._fill(entered)
            return
        self._place = self.own.index(entered)
        self._refresh()
        self.table.go_to(self._place)
        self.changed.emit()

    def _take(self, found: Callable[[], tuple[OwnRules, ...]]) -> bool:
        try:
            self.own = found()
        except RuleBroken as refusal:
            self.refused.emit(refusal_sentence(refusal))
            return False
        return True

    def _refresh(self) -> None:
        rows = [
            (
                Cell(each.source or self.tr("Rules of its own")),
                Cell(_day(each.since) if each.since else ""),
                Cell(_day(each.until) if each.until else ""),
                Cell(self._summary(each.rules)),
            )
            for each in self.own
        ]
        self._model.show(range(len(rows)), rows)
        self.remove_button.setEnabled(bool(rows))

    def _summary(self, rules: Mapping[str, RuleValue]) -> str:
        said = [f"{word(RULES[name])} {_written(name, value)}" for name, value in rules.items() if name in RULES]
        return ", ".join(said) or self.tr("nothing: the law alone")

    def _compose(self) -> None:
        words = self.tr(
            "A meeting follows the rules in force on its day; leave empty what follows the law. Meetings that are made"
            " already keep the rules of their day."
        )
        buttons = FlowLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.addWidget(WrappingLabel(words, self))
        column.addWidget(self.table)
        column.addLayout(buttons)
        column.addWidget(self.period)
        column.addWidget(self.form)
        column.addStretch(1)


def _read(name: str, text: str) -> RuleValue:
    for value, words in RULE_VALUES.get(name, {}).items():
        if folded(text) == folded(word(words)):
            return value
    return int(text) if text.isascii() and text.isdecimal() else text


def _written(name: str, value: RuleValue) -> str:
    words = RULE_VALUES.get(name, {})
    return word(words[value]) if value in words else str(value)


def _today() -> date:
    return datetime.now().astimezone().date()


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
