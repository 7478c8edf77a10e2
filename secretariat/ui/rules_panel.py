"""The parameters of law that an assembly's own statutes or rules of procedure change, beside what the law says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from secretariat.domain.rules import PARAMETERS, PROVISIONS, AssemblyKind, Provision, RuleValue, profile_of
from secretariat.ui.entry_form import Entry, EntryForm
from secretariat.ui.preparation_words import RULES, word
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
        self.form = EntryForm([Entry(name=name, label=RULES[name]) for name in PARAMETERS], self)
        column = QVBoxLayout(self)
        words = self.tr("Leave empty what follows the law. “null” means no limit. Meetings that are made keep theirs.")
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
        self.form.show_values({name: _written(rules[name]) for name in rules})
        for name, field in self.form.fields.items():
            assert isinstance(field, QLineEdit)
            field.setPlaceholderText(_written(getattr(profile, name)))
            tip = self._source(law[name]) if name in law else ""
            field.setToolTip(tip)
            field.setAccessibleDescription(f"{field.placeholderText()} {tip}".strip())

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
            value = _read(text)
            fits, wanted = PARAMETERS[name]
            if not fits(value):
                words = self.tr("{rule}: “{text}” cannot be, it takes {wanted}.")
                self.refused.emit(words.format(rule=word(RULES[name]), text=text, wanted=wanted))
                return
            self.rules[name] = value
        self.changed.emit()


def _read(text: str) -> RuleValue:
    if text == "null":
        return None
    return int(text) if text.isascii() and text.isdecimal() else text


def _written(value: RuleValue) -> str:
    return "null" if value is None else str(value)


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
