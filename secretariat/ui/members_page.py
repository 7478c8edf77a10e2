"""The members of an assembly in their order of precedence, with the mandate of the one in hand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from secretariat.db.roster import MandateOnFile
from secretariat.domain.likeness import near_doubles
from secretariat.domain.people import Civility, Mandate, Member, folded
from secretariat.errors import StorageError
from secretariat.exchange.roster_export import as_csv, as_xlsx, roster_rows
from secretariat.preparation import RosterDraft
from secretariat.ui.entry_form import Entry, EntryForm, Kind
from secretariat.ui.movable_table import MovableModel, MovableTable
from secretariat.ui.page_stack import scrolled
from secretariat.ui.preparation_page import PreparationPage
from secretariat.ui.table_model import Cell
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.turning_splitter import TurningSplitter
from secretariat.ui.wrapping_label import WrappingLabel

ENTRIES: tuple[Entry, ...] = (
    Entry(name="civility", label=QT_TRANSLATE_NOOP("Preparation", "Civility"), kind=Kind.CHOICE),
    Entry(name="last_name", label=QT_TRANSLATE_NOOP("Preparation", "Last name")),
    Entry(name="first_name", label=QT_TRANSLATE_NOOP("Preparation", "First name")),
    Entry(
        name="office",
        label=QT_TRANSLATE_NOOP("Preparation", "Office"),
        tip=QT_TRANSLATE_NOOP("Preparation", "In the gender of whoever holds it: Vice-présidente"),
    ),
    Entry(name="group", label=QT_TRANSLATE_NOOP("Preparation", "Group"), kind=Kind.OFFERED),
    Entry(name="commune", label=QT_TRANSLATE_NOOP("Preparation", "Commune"), kind=Kind.OFFERED),
    Entry(
        name="born_on",
        label=QT_TRANSLATE_NOOP("Preparation", "Birth date"),
        kind=Kind.DAY,
        tip=QT_TRANSLATE_NOOP("Preparation", "The elder is elected at a tie"),
    ),
    Entry(name="since", label=QT_TRANSLATE_NOOP("Preparation", "Mandate since"), kind=Kind.DAY),
    Entry(name="until", label=QT_TRANSLATE_NOOP("Preparation", "Mandate until"), kind=Kind.DAY),
    Entry(name="substitute_of", label=QT_TRANSLATE_NOOP("Preparation", "Substitute of"), kind=Kind.CHOICE),
    Entry(name="voting", label=QT_TRANSLATE_NOOP("Preparation", "Has a vote"), kind=Kind.CHECK),
)
_MEMBER = ("civility", "last_name", "first_name", "born_on")


class MembersPage(PreparationPage):
    """The roster. Alt+Up and Alt+Down, or dragging, change the order of precedence."""

    def __init__(self, draft: RosterDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._row: int | None = None
        self._shown: tuple[MandateOnFile, ...] = ()
        heads = (self.tr("Member"), self.tr("Office"), self.tr("Group"), self.tr("Commune"), self.tr("Mandate"))
        self._model = MovableModel(heads, self)
        self.table = MovableTable(self._model, stretched=0, parent=self)
        self.table.setAccessibleName(self.tr("Members in order of precedence"))
        for column, letters in ((1, 30), (2, 26), (3, 20), (4, 18)):
            self.table.setColumnWidth(column, letters * self.fontMetrics().averageCharWidth() + 16)
        self.table.yield_column(1, 380)
        self.table.yield_column(3, 620)
        self.table.yield_column(2, 520)
        self.table.yield_column(4, 440)
        self.table.drop_columns(1, 2, 3, 4)
        self.past = QCheckBox(self.tr("Past mandates too"), self)
        self.count = WrappingLabel(parent=self)
        self.form = EntryForm(ENTRIES, self)
        self.form.offer("civility", [(None, "?"), *((civility, civility.value) for civility in Civility)])
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.count)
        column.addWidget(self.table, 1)
        column.addWidget(self.past)
        split = TurningSplitter(left, scrolled(self.form), (700, 380), parent=self)
        split.setStretchFactor(0, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(split)
        self.home = self.table
        self.table.chosen.connect(self._choose)
        self.table.activated_key.connect(lambda _key: self.form.start("office"))
        self.table.moved.connect(self._move)
        self.table.removal_asked.connect(lambda _key: self.remove_row())
        self.past.clicked.connect(self.refresh)
        self.form.changed.connect(self._left)
        self.form.refused.connect(self.refused)
        self.refresh()

    def refresh(self) -> None:
        """Show the roster as it is on file."""
        today = datetime.now().astimezone().date()
        members = self._draft.members
        self._shown = tuple(
            item
            for item in self._draft.mandates
            if self.past.isChecked() or item.mandate.until is None or item.mandate.until >= today
        )
        listed = [members[item.mandate.member] for item in self._shown]
        pairs = near_doubles([(member.last_name, member.first_name) for member in listed])
        like: dict[int, list[str]] = {}
        for one, other in pairs:
            if listed[one].id != listed[other].id:
                like.setdefault(one, []).append(full_name(listed[other]))
                like.setdefault(other, []).append(full_name(listed[one]))
        rows = [self._cells(item, members, like.get(place, [])) for place, item in enumerate(self._shown)]
        self._model.show([item.id for item in self._shown], rows)
        self._offer(members)
        running = [item.mandate for item in self._shown if item.mandate.covers(today)]
        seats = sum(mandate.voting and mandate.substitute_of is None for mandate in running)
        self.count.setText(
            self.tr("%n seat(s) in office today.", "", seats)
            if self._shown
            else self.tr("Nobody yet: enter the members (Ctrl+N), or import a list (Ctrl+I).")
        )
        ids = [item.id for item in self._shown]
        self._choose(self._row if self._row in ids else ids[0] if ids else None)

    def add_row(self) -> None:
        """Begin a new member."""
        self._row = None
        self.form.show_values({"voting": True})
        self.form.start("last_name")
        self.said.emit(self.tr("A new member: enter the name."))

    def remove_row(self) -> None:
        """Take away the mandate in hand; one that ended gets its last day instead."""
        row = self._row
        if row is not None and self.write(
            lambda: self._draft.remove(row), self.tr("Taken away; Ctrl+Z brings it back.")
        ):
            self._row = None
            self.refresh()

    def move_row(self, by: int) -> None:
        """Let the member in hand go up or down in precedence."""
        self.table.step(by)

    def exported(self, *, as_sheet: bool) -> bytes:
        """The list as a file for a spreadsheet."""
        rows = roster_rows(self._draft.members.values(), [item.mandate for item in self._shown])
        return as_xlsx(rows) if as_sheet else as_csv(rows)

    def _move(self, row: int, place: int) -> None:
        rows = [item.id for item in self._shown]
        if self.write(lambda: self._draft.move(rows, row, place)):
            self._row = row
            self.refresh()
            name = self._model.cell(place, 0).text
            self.said.emit(self.tr("{name} is now number {place}.").format(name=name, place=place + 1))

    def _choose(self, row: object) -> None:
        self._row = row if isinstance(row, int) else None
        found = next((item for item in self._shown if item.id == self._row), None)
        if found is None:
            self.form.show_values({"voting": True})
            return
        member = self._draft.members[found.mandate.member]
        self.form.show_values(
            {name: getattr(member, name) for name in _MEMBER}
            | {entry.name: getattr(found.mandate, entry.name) for entry in ENTRIES if entry.name not in _MEMBER}
        )
        self.table.go_to(self._row)

    def _left(self, _name: str) -> None:
        values = self.form.values()
        if values is None or not values["last_name"]:
            return
        if values["civility"] is None:
            if values["first_name"]:
                self.refused.emit(self.tr("M. or Mme? Sentences are worded accordingly."))
            return
        if values["since"] and values["until"] and values["until"] < values["since"]:
            self.refused.emit(self.tr("The mandate would end before it begins."))
            return
        found = next((item for item in self._shown if item.id == self._row), None)
        members = self._draft.members
        key = found.mandate.member if found else _new_id(values["last_name"], values["first_name"], members)
        member = Member(id=key, **{name: values.pop(name) for name in _MEMBER})
        rank = (
            found.mandate.rank if found else max((item.mandate.rank for item in self._draft.mandates), default=-1) + 1
        )
        mandate = replace(found.mandate if found else Mandate(member=key, rank=rank), **values)

        def act() -> None:
            if mandate.substitute_of == key:
                raise StorageError("substitute-of-self", member=full_name(member))
            self._draft.save(member, mandate, found.id if found else None)

        if self.write(act, self.tr("{name}: written.").format(name=full_name(member))):
            if found is None:
                self._row = max(item.id for item in self._draft.mandates if item.mandate.member == key)
            self._keep_typing()
            doubt = self._model.cell(self._model.row_of(self._row), 0).tip if self._row is not None else ""
            if doubt:
                self.said.emit(self.tr("{name}: written. {doubt}.").format(name=full_name(member), doubt=doubt))

    def _keep_typing(self) -> None:
        """Show the table as it stands, without touching the form in which somebody types."""
        row = self._row
        focus = self.focusWidget()
        self.refresh()
        self._row = row
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, members: dict[str, Member]) -> None:
        for name in ("group", "commune"):
            known = sorted({getattr(item.mandate, name) for item in self._shown} - {""}, key=folded)
            self.form.offer(name, [(text, text) for text in known])
        holders = [item.mandate.member for item in self._shown if item.mandate.substitute_of is None]
        named = [(key, full_name(members[key])) for key in dict.fromkeys(holders)]
        self.form.offer("substitute_of", [(None, self.tr("nobody")), *named])

    def _cells(self, item: MandateOnFile, members: dict[str, Member], like: Sequence[str]) -> tuple[Cell, ...]:
        mandate, member = item.mandate, members[item.mandate.member]
        name = f"{member.civility} {full_name(member)}"
        office = mandate.office
        if mandate.substitute_of is not None:
            substituted = self.tr("substitute of {name}").format(name=full_name(members[mandate.substitute_of]))
            office = f"{office}, {substituted}" if office else substituted
        elif not mandate.voting:
            office = f"{office}, {self.tr('without a vote')}" if office else self.tr("without a vote")
        tip = self.tr("Easily taken for {names}").format(names=", ".join(like)) if like else ""
        dates = "–".join(day.strftime("%d/%m/%Y") if day else "" for day in (mandate.since, mandate.until))
        return (
            Cell(name, icon="triangle-alert" if like else "", tip=tip, spoken=f"{name}. {tip}" if tip else name),
            Cell(office),
            Cell(mandate.group),
            Cell(mandate.commune),
            Cell("" if dates == "–" else dates),
        )


def full_name(member: Member) -> str:
    """``LAST First``."""
    return f"{member.last_name} {member.first_name}".strip()


def _new_id(last: str, first: str, taken: dict[str, Member]) -> str:
    stem = re.sub(r"\W+", "-", folded(f"{last} {first}")).strip("-")[:60] or "member"
    return next(key for key in (stem, *(f"{stem}-{times}" for times in range(2, len(taken) + 3))) if key not in taken)
