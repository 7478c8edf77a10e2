"""The parameters of law that an assembly's own statutes or rules of procedure change, beside what the law says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from secretariat.domain.people import folded
from secretariat.domain.rules import PARAMETERS, PROVISIONS, AssemblyKind, Provision, RuleValue, profile_of
from secretariat.ui.entry_form import Entry, EntryForm, Kind
from secretariat.ui.preparation_words import RULE_VALUES, RULES, word
from secretariat.ui.wrapping_label import WrappingLabel


class RulesPanel(QWidget):
    """An entry for each parameter: empty, the law holds, which the entry shows in grey with its article."""

    changed = Signal()
    """``rules`` are others now."""
    refused = Signal(str)
    """Why a value cannot be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rules: dict[str, RuleValue] = {}
        self.form = EntryForm([Entry(name=name, label=RULES[name], kind=Kind.OFFERED) for name in PARAMETERS], self)
        for name in PARAMETERS:
            self.form.offer(name, [(value, word(text)) for value, text in RULE_VALUES.get(name, {}).items()])
            self.form.fields[name].setMinimumWidth(160)
        column = QVBoxLayout(self)
        words = self.tr("Leave empty what follows the law. Meetings that are made already keep the rules of their day.")
        column.addWidget(WrappingLabel(words, self))
        column.addWidget(self.form)
        column.addStretch(1)
        self.form.changed.connect(self._left)

    def show_rules(self, kind: AssemblyKind, rules: Mapping[str, RuleValue]) -> None:
        """Show the ``rules`` of an assembly of ``kind``."""
        today = datetime.now().astimezone().date()
        profile = profile_of(kind, today)
        law = {item.parameter: item for item in PROVISIONS[kind] if item.in_force(today)}
        self.rules = dict(rules)
        self.form.show_values({name: _written(name, rules[name]) for name in rules})
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

    def _left(self, name: str) -> None:
        values = self.form.values()
        if values is None:
            return
        text = values[name]
        if not text:
            self.rules.pop(name, None)
        else:
            value = _read(name, text)
            fits, _ = PARAMETERS[name]
            if not fits(value):
                words = self.tr("{rule}: “{text}” cannot be.")
                self.refused.emit(words.format(rule=word(RULES[name]), text=text))
                return
            self.rules[name] = value
        self.changed.emit()


def _read(name: str, text: str) -> RuleValue:
    for value, words in RULE_VALUES.get(name, {}).items():
        if folded(text) == folded(word(words)):
            return value
    return int(text) if text.isascii() and text.isdecimal() else text


def _written(name: str, value: RuleValue) -> str:
    words = RULE_VALUES.get(name, {})
    return word(words[value]) if value in words else str(value)


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
