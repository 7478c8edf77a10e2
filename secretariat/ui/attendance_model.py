"""The attendance at one question as a table: a row for every seat in order of precedence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.domain.facts import Answer
from secretariat.domain.minutes import Attendance, Minutes, QuestionMinutes, State
from secretariat.domain.people import MemberId, Seat
from secretariat.domain.thread import attendance_at
from secretariat.ui.table_model import Cell, SnapshotModel
from secretariat.ui.translation import QT_TRANSLATE_NOOP
from secretariat.ui.wording import ANSWERS, STATES, addressed, word_of


@dataclass(frozen=True, slots=True)
class Scene:
    """What the columns look at: the minutes at one question (``None``: the opening), proxies by holder."""

    minutes: Minutes
    item: QuestionMinutes | None
    now: Attendance
    held: Mapping[int, list[MemberId]]


@dataclass(frozen=True, slots=True)
class AttendanceColumn:
    """A column: its head, and what it shows of the seat at a place."""

    title: str
    cell: Callable[[Scene, int, Seat], Cell]


def _translated(text: str) -> str:
    return QCoreApplication.translate("Attendance", text)


def _name(_scene: Scene, _place: int, seat: Seat) -> Cell:
    name = " ".join(seat.name.split())
    return Cell(name, tip=f"{seat.civility} {name}", spoken=f"{seat.civility} {name}")


def _office(_scene: Scene, _place: int, seat: Seat) -> Cell:
    told = (seat.office, seat.commune, seat.group)
    return Cell(
        next((" ".join(text.split()) for text in told if text), ""), tip=" · ".join(text for text in told if text)
    )


def state_cell(scene: Scene, place: int, seat: Seat) -> Cell:
    """Word and icon of the state of a seat; of a seat without a vote, whether its member is there."""
    if not seat.counts:
        there = bool(scene.now.in_room[place])
        text = QT_TRANSLATE_NOOP("Attendance", "there") if there else QT_TRANSLATE_NOOP("Attendance", "not there")
        return Cell(_translated(text), "eye" if there else "circle")
    state = State(scene.now.states[place])
    if state is State.ABSENT and seat.member in scene.minutes.excused:
        return Cell(word_of(STATES[state][0], seat), "circle-minus", spoken=_excused(seat))
    text, drawing = STATES[state]
    return Cell(word_of(text, seat), drawing)


def _remark(scene: Scene, place: int, seat: Seat) -> Cell:
    return Cell(" · ".join(_remarks(scene, place, seat)))


def _remarks(scene: Scene, place: int, seat: Seat) -> list[str]:
    minutes, now = scene.minutes, scene.now
    said: list[str] = []
    chair = minutes.chair if scene.item is None else scene.item.chair
    secretary = minutes.secretary if scene.item is None else scene.item.secretary
    if seat.member == chair:
        said.append(_translated(QT_TRANSLATE_NOOP("Attendance", "presides")))
    if seat.member == secretary:
        said.append(_translated(QT_TRANSLATE_NOOP("Attendance", "secretary")))
    through = now.through[place]
    if through >= 0:
        other = addressed(minutes.meeting.seats[through].member, minutes)
        if now.states[place] <= State.RECUSED:
            said.append(_translated(QT_TRANSLATE_NOOP("Attendance", "replaced by {name}")).format(name=other))
        else:
            said.append(_translated(QT_TRANSLATE_NOOP("Attendance", "by {name}")).format(name=other))
    for giver in scene.held.get(place, ()):
        name = addressed(giver, minutes)
        said.append(_translated(QT_TRANSLATE_NOOP("Attendance", "holds the proxy of {name}")).format(name=name))
    if not seat.counts:
        said.append(_translated(QT_TRANSLATE_NOOP("Attendance", "without a vote")))
    if now.states[place] == State.ABSENT and seat.member in minutes.excused:
        said.append(_excused(seat))
    if scene.item is not None and scene.item.opened.in_room[place] != now.in_room[place]:
        arrived = QT_TRANSLATE_NOOP("Attendance", "arrived during the debate")
        left = QT_TRANSLATE_NOOP("Attendance", "left during the debate")
        said.append(_translated(arrived if now.in_room[place] else left))
    return said


def _excused(seat: Seat) -> str:
    return word_of(ANSWERS[Answer.EXCUSED][0], seat)


COLUMNS: tuple[AttendanceColumn, ...] = (
    AttendanceColumn(QT_TRANSLATE_NOOP("Attendance", "Member"), _name),
    AttendanceColumn(QT_TRANSLATE_NOOP("Attendance", "State"), state_cell),
    AttendanceColumn(QT_TRANSLATE_NOOP("Attendance", "Remark"), _remark),
    AttendanceColumn(QT_TRANSLATE_NOOP("Attendance", "Office"), _office),
)
"""The columns of the attendance."""


class AttendanceModel(SnapshotModel):
    """Rows by id of member, in order of precedence; what is shown is the vote on one question, or the opening."""

    def __init__(self, minutes: Minutes, question: int | None, parent: QObject | None = None) -> None:
        super().__init__([_translated(column.title) for column in COLUMNS], parent)
        self._seats: tuple[Seat, ...] = ()
        self._known: dict[int, tuple[tuple[object, ...], tuple[Cell, ...]]] = {}
        self.update(minutes, question)

    def update(self, minutes: Minutes, question: int | None) -> None:
        """Show ``minutes`` at ``question``."""
        scene = scene_of(minutes, question)
        seats = minutes.meeting.seats
        if seats is not self._seats:
            self._seats, self._known = seats, {}
        rows = [self._row(scene, place, seat) for place, seat in enumerate(seats)]
        self.show([seat.member for seat in seats], rows)

    def _row(self, scene: Scene, place: int, seat: Seat) -> tuple[Cell, ...]:
        """The cells of a seat; the same ones as long as nothing that they show has changed."""
        shown = _shown(scene, place, seat)
        known = self._known.get(place)
        if known is None or known[0] != shown:
            cells = tuple(column.cell(scene, place, seat) for column in COLUMNS)
            known = self._known[place] = (shown, cells)
        return known[1]


def _shown(scene: Scene, place: int, seat: Seat) -> tuple[object, ...]:
    """Everything that the columns read of a seat, beside the seat itself."""
    minutes, item, now = scene.minutes, scene.item, scene.now
    part = minutes if item is None else item
    return (
        now.states[place],
        now.through[place],
        now.in_room[place] if item is None else (item.opened.in_room[place], now.in_room[place]),
        tuple(scene.held.get(place, ())),
        part.chair == seat.member,
        part.secretary == seat.member,
        seat.member in minutes.excused,
    )


def scene_of(minutes: Minutes, question: int | None) -> Scene:
    """What the columns need of ``minutes`` at ``question``."""
    now = attendance_at(minutes, question)
    held: defaultdict[int, list[MemberId]] = defaultdict(list)
    for place, seat in enumerate(minutes.meeting.seats):
        if seat.counts and now.states[place] == State.REPRESENTED:
            held[now.through[place]].append(seat.member)
    return Scene(minutes, None if question is None else minutes.question(question), now, held)
