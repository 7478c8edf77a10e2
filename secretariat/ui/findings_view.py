"""What the check found about one question, and, of a sealed extract, the words that changed since."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from secretariat.domain.differences import Stretch, excerpt
from secretariat.domain.minutes import Minutes
from secretariat.dossier import Standing
from secretariat.ui.difference_text import difference_html, difference_words
from secretariat.ui.extract_model import LIGHTS, extract_word
from secretariat.ui.icons import icon
from secretariat.ui.wording import problem_sentence


class FindingsView(QWidget):
    """The findings, the gravest first, each with its sign; below it the changes, where there are any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = QListWidget(self)
        self.findings.setAccessibleName(self.tr("Findings of the check"))
        self.findings.setWordWrap(True)
        self.findings.setMinimumHeight(60)
        self.findings.setIconSize(QSize(16, 16))
        self._head = QLabel(self.tr("What changed since it was issued:"), self)
        self.changes = QTextBrowser(self)
        self.changes.setAccessibleName(self.tr("Changes since the seal"))
        self.changes.setTabChangesFocus(True)
        self.changes.setMinimumHeight(80)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.findings, 1)
        column.addWidget(self._head)
        column.addWidget(self.changes, 2)
        self.show_changes(())

    def show_findings(self, minutes: Minutes, standing: Standing) -> None:
        """Show what was found about one question."""
        self.findings.clear()
        for finding in standing.readiness.findings:
            light, sign = LIGHTS[finding.light]
            sentence = problem_sentence(finding.problem, minutes)
            item = QListWidgetItem(icon(sign), sentence, self.findings)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{extract_word(light)}: {sentence}")
        if not standing.readiness.findings:
            item = QListWidgetItem(icon("circle-check"), self.tr("Nothing speaks against it."), self.findings)
        if standing.sealed is not None:
            seal = standing.sealed
            when = seal.sealed_at.astimezone().strftime("%d/%m/%Y %H:%M")
            said = self.tr("Sealed on {when} as {number}, revision {revision}. SHA-256 {digest}…")
            text = said.format(when=when, number=seal.number or "–", revision=seal.revision, digest=seal.digest[:16])
            item = QListWidgetItem(icon("lock"), f"{text} {seal.reason}".strip(), self.findings)
            item.setToolTip(seal.digest)

    def show_changes(self, stretches: Sequence[Stretch]) -> None:
        """Show the words that changed since the seal; nothing hides the field."""
        shown = excerpt(stretches)
        self.changes.setHtml(difference_html(shown, self.palette()) if shown else "")
        self.changes.setAccessibleDescription(difference_words(shown))
        self._head.setVisible(bool(shown))
        self.changes.setVisible(bool(shown))
        font = QFont(self._head.font())
        font.setBold(True)
        self._head.setFont(font)
