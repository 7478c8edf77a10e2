"""The head of the picture of the evening: number of each question, and a sign for what came of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from secretariat.domain.minutes import QuestionMinutes
from secretariat.ui.evening_model import EveningModel
from secretariat.ui.icons import icon
from secretariat.ui.wording import OUTCOMES

_SIGN = 14
_RIM = 20


class NamesHeader(QHeaderView):
    """The members, as wide as the longest name, up to a limit; reckoned once for a size of letters."""

    def __init__(self, model: EveningModel, widest: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._model = model
        self._widest = widest
        self._width = 0
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(2)
        self.setHighlightSections(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def write_in(self, font: QFont) -> None:
        """Write the names in ``font``."""
        self.setFont(font)
        metrics = QFontMetrics(font)
        names = (self._model.name(place) for place in range(self._model.rowCount()))
        longest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        self._width = min(longest + _RIM, self._widest)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width, self.length())


class EveningHeader(QHeaderView):
    """Numbers above, signs below; where columns are narrow, every second, fifth or tenth number stands for the rest."""

    def __init__(self, model: EveningModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.shown: int | None = None
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(3)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.length(), self.fontMetrics().height() + _SIGN + 8)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        item = self._model.item(logicalIndex)
        palette = self.palette()
        in_view = item.number == self.shown
        role = QPalette.ColorRole.Highlight if in_view else QPalette.ColorRole.Button
        painter.fillRect(rect, palette.color(role))
        written = QPalette.ColorRole.HighlightedText if in_view else QPalette.ColorRole.ButtonText
        painter.setPen(palette.color(written))
        number = item.printed
        step = self._step(rect.width())
        if in_view or logicalIndex % step == 0:
            room = rect.adjusted(-20, 2, 20, 0) if step > 1 else rect.adjusted(0, 2, 0, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, number)
        self._paint_sign(painter, rect, item, written)

    def _paint_sign(self, painter: QPainter, rect: QRect, item: QuestionMinutes, role: QPalette.ColorRole) -> None:
        side = min(_SIGN, rect.width() - 2)
        if side < 6:
            return
        corner = QRect(rect.center().x() - side // 2, rect.bottom() - _SIGN - 2 + (_SIGN - side) // 2, side, side)
        lacks_quorum = not item.quorum.reached and (item.was_opened or item.outcome is not None)
        if lacks_quorum:
            icon("triangle-alert", role).paint(painter, corner)
        elif item.outcome is not None:
            icon(OUTCOMES[item.outcome][1], role).paint(painter, corner)

    def _step(self, width: int) -> int:
        wide = self.fontMetrics().horizontalAdvance("000") + 2
        return next((step for step in (1, 2, 5, 10) if step * width >= wide), 20)
