"""Room for longer words and smaller screens: nothing is cut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, QTranslator
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from secretariat.domain import gestures
from secretariat.ui.bench_fields import number_box
from secretariat.ui.main_window import MainWindow
from secretariat.ui.pick_box import PickBox
from secretariat.ui.question_header import QuestionHeader
from secretariat.ui.row_table import RowTable
from secretariat.ui.screen_room import fit_to_screen
from tests.drawn import draw
from tests.ui.conftest import OpenWindow
from tests.ui.opened import opened


class TwiceAsLong(QTranslator):
    """Says everything twice: a language of words twice as long."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        plain = sourceText.replace("&", "")
        return f"{sourceText} {plain}" if sourceText.strip() else None


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    translator = TwiceAsLong(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def cut(window: QWidget) -> list[str]:
    """Labels and buttons that have less room than their text needs."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            is_cut = widget.heightForWidth(widget.width()) > widget.height() + 1
        elif isinstance(widget, QLabel | QCheckBox):
            is_cut = widget.minimumSizeHint().width() > widget.width() + 1
        else:
            is_cut = widget.sizeHint().width() > widget.width() + 1
        if is_cut:
            found.append(f"{type(widget).__name__}: {widget.text()}")
    return found


@pytest.mark.parametrize("size", [(1366, 698), (1280, 650)], ids=["1366 x 768", "1280 x 720"])
@pytest.mark.parametrize("page", ["roll_call", "sitting", "votes", "journal", "evening"])
def test_pages_need_no_scroll_bars_on_usual_screens(
    qtbot: QtBot, sample: MainWindow, page: str, size: tuple[int, int]
) -> None:
    """What the desktop and the frame of the window leave of each."""
    sample.resize(*size)
    sample.commands.show_page(page)
    sample.bridge.show_question(6)
    qtbot.wait(30)
    area = next(area for area in sample.findChildren(QScrollArea) if area.widget() is sample.pages[page])
    assert (area.horizontalScrollBar().maximum(), area.verticalScrollBar().maximum()) == (0, 0)
    bars = [bar for bar in sample.pages[page].findChildren(QTabBar) if bar.isVisible()]
    assert all(bar.tabRect(bar.count() - 1).right() <= bar.width() for bar in bars)


def test_a_window_opens_no_larger_than_the_screen(qtbot: QtBot) -> None:
    for size, fits in ((QSize(200, 100), True), (QSize(90_000, 100), False), (QSize(100, 90_000), False)):
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(size)
        fit_to_screen(window)
        room = window.screen().availableSize()
        assert (window.width() <= room.width(), window.height() <= room.height()) == (True, True)
        assert window.isMaximized() is not fits


def test_a_column_in_which_nobody_has_anything_to_say_is_not_there(tmp_path: Path, show: OpenWindow) -> None:
    drawing = draw(
        """
             1
        Durand   P
        Petit    P
        """
    )
    durand, petit = drawing.meeting.seats
    for seats, hidden in (((durand, petit), True), ((durand, replace(petit, office="Maire")), False)):
        folder = tmp_path / str(hidden)
        folder.mkdir()
        window = show(opened(folder, replace(drawing, meeting=replace(drawing.meeting, seats=seats))))
        window.resize(1366, 730)
        for page in ("roll_call", "sitting"):
            window.commands.show_page(page)
            assert window.pages[page].findChildren(RowTable)[0].isColumnHidden(3) is hidden


def test_the_agenda_shows_titles_rather_than_results_where_there_is_little_room(sample: MainWindow) -> None:
    sample.resize(1366, 730)
    assert not sample.agenda.isColumnHidden(2)
    sample.resize(683, 350)
    assert sample.agenda.isColumnHidden(2)


def test_the_figures_give_way_on_a_narrow_window_and_can_be_called_back(sample: MainWindow) -> None:
    sample.resize(1366, 730)
    assert sample.figures.isVisible()
    sample.resize(700, 500)
    assert not sample.figures.isVisible()
    sample.commands.toggle_side()
    assert sample.figures.isVisible()
    assert not sample.agenda.isVisible()  # beside both, the vote would be too narrow to be read
    sample.commands.enter_vote()
    QApplication.processEvents()
    line = sample.sitting.vote.line
    assert line.width() >= line.fontMetrics().averageCharWidth() * 24
    sample.commands.toggle_side()
    assert sample.agenda.isVisible()


def test_while_a_line_is_struck_it_stays_in_view_and_nothing_else_is_covered(sample: MainWindow) -> None:
    sample.resize(1366, 730)
    sample.commands.show_page("journal")
    journal, bar = sample.journal, sample.gesture_bar
    journal.table.scrollToTop()
    scroll = journal.table.verticalScrollBar()
    for _ in range(2):  # the lowest line in view, in the middle of the list and then at its end
        lowest = journal.table.indexAt(QPoint(5, journal.table.viewport().height() - 25))
        journal.table.setCurrentIndex(lowest)
        before = scroll.value()
        journal.strike()
        line = journal.table.visualRect(lowest).translated(journal.table.viewport().mapTo(sample, QPoint()))
        covered = QRect(bar.mapTo(sample, QPoint()), bar.size())
        assert not covered.intersects(line)
        assert journal.table.viewport().rect().contains(journal.table.visualRect(lowest))
        assert not covered.intersects(
            QRect(journal.strike_button.mapTo(sample, QPoint()), journal.strike_button.size())
        )
        bar.cancel()
        assert scroll.value() == before
        journal.table.scrollToBottom()


def test_the_vote_stays_in_view_while_a_gesture_is_entered(qtbot: QtBot, sample: MainWindow) -> None:
    sample.resize(1366, 730)
    sample.commands.show_page("sitting")
    sample.bridge.show_question(6)
    sample.commands.begin("give_proxy")
    bar, vote = sample.gesture_bar, sample.sitting.vote
    covered = QRect(bar.mapTo(sample, QPoint()), bar.size())
    assert not covered.intersects(QRect(vote.mapTo(sample, QPoint()), vote.size()))
    sample.resize(683, 350)  # no room for both: what is entered comes first
    qtbot.waitUntil(lambda: bar.geometry().bottom() < sample.message.geometry().top())


def test_names_and_titles_that_hold_marks_are_shown_as_they_are(tmp_path: Path, show: OpenWindow) -> None:
    drawing = draw(
        """
             1
        Durand   P
        Petit    P
        """
    )
    durand, petit = drawing.meeting.seats
    name, title = "<b>D&URAND</b> \u202eJean\u202c", "<img src='x'>\nA & B " + "très " * 200
    seats = (replace(durand, last_name=name), replace(petit, last_name="É" * 500))
    questions = (replace(drawing.meeting.questions[0], title=title),)
    window = show(
        opened(tmp_path, replace(drawing, meeting=replace(drawing.meeting, seats=seats, questions=questions)))
    )
    window.commands.show_page("sitting")
    assert window.sitting.table.model().index(0, 0).data() == name
    assert window.agenda.model().index(1, 1).data().startswith("<img src='x'> A & B très")
    header = window.sitting.findChild(QuestionHeader)
    assert header is not None
    assert header.title.startswith("1. <img src='x'> A & B très")
    assert header.title.endswith("…")
    assert not [words for words in cut(header) if words.startswith("WrappingLabel: 1. ")]
    window.bridge.do(lambda live: gestures.leave(live.minutes, "Durand", 1))
    assert name in window.message.text
    assert window.action_set.by_id["undo"].text().replace("&&", "&") == f"Undo: M. {name} leaves at question 1"
    assert window.minimumSizeHint().width() <= 683


def test_the_wheel_is_left_to_the_page_by_what_it_would_change(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    pick, number = PickBox(page), number_box("Found", page)
    pick.addItems(["for", "against"])
    for part in (pick, number):
        place = QPointF(part.rect().center())
        turned = QWheelEvent(
            place, part.mapToGlobal(place), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt's own
        )  # fmt: skip
        QApplication.sendEvent(part, turned)
        assert not turned.isAccepted()
    assert (pick.currentText(), number.value()) == ("for", 0)


def test_on_a_wide_screen_offices_are_read_whole(sample: MainWindow) -> None:
    sample.commands.show_page("sitting")
    table = sample.sitting.table
    sample.resize(1920, 1000)
    QApplication.processEvents()
    assert table.columnWidth(3) == table.width() // 5 > table.fontMetrics().horizontalAdvance("Conseillère municipale")
    sample.resize(1366, 700)
    QApplication.processEvents()
    assert table.columnWidth(3) == max(115, table.width() // 5)
