"""Forms made of a declared table of entries; what is entered is handed on as soon as an entry is left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QPlainTextEdit, QWidget
from typing_extensions import override

from secretariat.ui.gesture_fields import read_clock, read_day
from secretariat.ui.icons import icon
from secretariat.ui.line import Line
from secretariat.ui.pick_box import PickBox

CONTEXT = "Preparation"
"""The context under which the words of the declared tables are translated."""


class Kind(Enum):
    """What an entry takes."""

    TEXT = auto()
    LINES = auto()
    DAY = auto()
    CLOCK = auto()
    NUMBER = auto()
    CHOICE = auto()
    OFFERED = auto()
    """Any text, with some that suggest themselves."""
    CHECK = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a form: its name in the program, its words, and what it takes."""

    name: str
    label: str
    kind: Kind = Kind.TEXT
    tip: str = ""
    example: str = ""
    """What may stand there, as it is printed; it is not translated."""


class _Refused(Exception):
    """What stands in an entry cannot be read; the message says what would."""


class EntryForm(QWidget):
    """Shows values by name and gives them back. It asks nobody whether they are right."""

    changed = Signal(str)
    """Name of the entry that was left with something else in it; every entry can be read."""
    refused = Signal(str)
    """Why what stands in an entry cannot be read, in one sentence."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = {entry.name: entry for entry in entries}
        self._shown: dict[str, Any] = {}
        self.fields: dict[str, QWidget] = {}
        # Kept here and not in the boxes: Qt would hand a value of an enumeration back as its bare text.
        self._offered: dict[QWidget, list[Any]] = {}
        self._marks: dict[str, QAction] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for entry in entries:
            field = self._field(entry)
            self.fields[entry.name] = field
            label = _word(entry.label)
            if isinstance(field, QCheckBox):
                field.setText(label)
                form.addRow(field)
            else:
                words = QLabel(label, self)
                words.setBuddy(field)
                form.addRow(words, field)
            field.setAccessibleName(label)
            inner = field.lineEdit() if isinstance(field, QComboBox) else None
            if inner is not None:
                inner.setAccessibleName(label)
            if entry.example and isinstance(field, Line):
                field.setPlaceholderText(self.tr("such as {example}").format(example=entry.example))
            field.setToolTip(_word(entry.tip) if entry.tip else "")
            field.setAccessibleDescription(field.toolTip())
        self._form = form

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show ``values``; an entry that they do not name is emptied."""
        for name, field in self.fields.items():
            self._put(name, field, values.get(name))
        self._shown = self._raw()

    def show_value(self, name: str, value: Any) -> None:
        """Show ``value`` in one entry, if it shows another."""
        field = self.fields[name]
        if self._content(field) != value:
            self._put(name, field, value)
            self._shown[name] = self._content(field)

    def offer(self, name: str, choices: Iterable[tuple[Any, str]]) -> None:
        """Let the entry ``name`` offer these: value and words of each; what it shows stays."""
        box = self.fields[name]
        assert isinstance(box, QComboBox)
        before = self._content(box)
        box.clear()
        self._offered[box] = []
        for value, words in choices:
            self._offered[box].append(value)
            box.addItem(words)
        self._put(name, box, before)

    def values(self) -> dict[str, Any] | None:
        """What stands in the entries; ``None`` when one cannot be read, which is then said and gets the focus."""
        found: dict[str, Any] = {}
        for name, field in self.fields.items():
            try:
                found[name] = self._read(self._entries[name], field)
            except _Refused as refusal:
                self.refused.emit(str(refusal))
                return None
        return found

    def point_out(self, faults: Mapping[str, str]) -> None:
        """Mark the lines that cannot be as they stand, each with the sentence that says why; the others are right."""
        for name, field in self.fields.items():
            if not isinstance(field, Line):
                continue
            mark, why = self._marks.pop(name, None), faults.get(name, "")
            if mark is not None:
                field.removeAction(mark)
            if why:
                self._marks[name] = field.addAction(icon("triangle-alert"), Line.ActionPosition.TrailingPosition)
                self._marks[name].setText(why)
                self._marks[name].setToolTip(why)
            entry = self._entries[name]
            field.setToolTip(why or (_word(entry.tip) if entry.tip else ""))
            field.setAccessibleDescription(field.toolTip())

    def set_readable(self, name: str, *, enabled: bool) -> None:
        """Let an entry be changed, or only be read."""
        self.fields[name].setEnabled(enabled)

    def start(self, name: str | None = None) -> None:
        """Give the focus to an entry, the first unless named."""
        field = self.fields[name or next(iter(self.fields))]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field, Line):
            field.selectAll()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._left(watched)
        return False

    def _field(self, entry: Entry) -> QWidget:
        if entry.kind is Kind.CHECK:
            check = QCheckBox(self)
            check.clicked.connect(lambda: self._left(check))
            return check
        if entry.kind in (Kind.CHOICE, Kind.OFFERED):
            box = PickBox(self)
            if entry.kind is Kind.OFFERED:
                box.setEditable(True)
                box.setLineEdit(Line(box))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.activated.connect(lambda _place: self._left(box))
            line = box.lineEdit()
            if line is not None:
                line.editingFinished.connect(lambda: self._left(box))
                box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            return box
        if entry.kind is Kind.LINES:
            lines = QPlainTextEdit(self)
            lines.setTabChangesFocus(True)
            lines.setMaximumHeight(lines.fontMetrics().height() * 4 + 12)
            lines.installEventFilter(self)
            return lines
        field = Line(self)
        field.editingFinished.connect(lambda: self._left(field))
        if entry.kind is Kind.DAY:
            field.setPlaceholderText(self.tr("such as 12/3/2026"))
        elif entry.kind is Kind.CLOCK:
            field.setPlaceholderText(self.tr("such as 18:30"))
        return field

    def _left(self, field: QObject) -> None:
        name = next(name for name, own in self.fields.items() if own is field)
        now = self._raw()
        if now[name] != self._shown.get(name):
            values = self.values()
            if values is not None:
                self._shown = now
                self.changed.emit(name)

    def _raw(self) -> dict[str, Any]:
        return {name: self._content(field) for name, field in self.fields.items()}

    def _content(self, field: QWidget) -> Any:
        if isinstance(field, QCheckBox):
            return field.isChecked()
        if isinstance(field, QComboBox):
            if field.isEditable():
                return field.currentText()
            offered, place = self._offered.get(field, []), field.currentIndex()
            return offered[place] if 0 <= place < len(offered) else None
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText()
        assert isinstance(field, Line)
        return field.text()

    def _put(self, name: str, field: QWidget, value: Any) -> None:
        if isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        elif isinstance(field, QComboBox):
            if field.isEditable():
                field.setEditText("" if value is None else str(value))
            else:
                offered = self._offered.get(field, [])
                field.setCurrentIndex(offered.index(value) if value in offered else 0)
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText("" if value is None else str(value))
        elif isinstance(field, Line):
            field.setText(_written(value))
            field.setCursorPosition(0)
        else:
            raise TypeError(name)

    def _read(self, entry: Entry, field: QWidget) -> Any:
        raw = self._content(field)
        label = _word(entry.label)
        try:
            if entry.kind is Kind.DAY:
                return read_day(raw, date.today())  # noqa: DTZ011 - the year that the clerk means is that of the desk
            if entry.kind is Kind.CLOCK:
                return read_clock(raw)
            if entry.kind is Kind.NUMBER:
                return int(raw) if raw.strip() else None
        except ValueError as error:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            sentences = {
                Kind.DAY: self.tr("{entry}: “{text}” is no date, such as 12/3/2026."),
                Kind.CLOCK: self.tr("{entry}: “{text}” is no time, such as 18:30."),
                Kind.NUMBER: self.tr("{entry}: “{text}” is no whole number."),
            }
            raise _Refused(sentences[entry.kind].format(entry=label, text=raw)) from error
        return " ".join(raw.split()) if entry.kind in (Kind.TEXT, Kind.OFFERED) else raw


def _word(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def _written(value: Any) -> str:
    if isinstance(value, date):
        return value.strftime("%d/%m/%Y")
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return "" if value is None else str(value)
