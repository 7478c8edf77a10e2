"""The papers of the meeting, as wide as the window: texts, extracts and the wording of the house."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QPushButton, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from secretariat.db.breaches import AuditedExtract
from secretariat.office import Office
from secretariat.ui.bridge import MeetingBridge
from secretariat.ui.extracts_page import ExtractsPage
from secretariat.ui.icons import icon
from secretariat.ui.message_line import MessageLine, Tone
from secretariat.ui.page_stack import scrolled
from secretariat.ui.register_page import RegisterPage
from secretariat.ui.signing_page import SigningPage
from secretariat.ui.texts_page import TextsPage
from secretariat.ui.verify_page import VerifyPage
from secretariat.ui.wording_page import WordingPage

_DRAWINGS = ("file-pen", "files", "file-signature", "search", "scroll-text", "pen-line")
"""Those of the tabs."""

_NARROW = 780  # pixels: less than six tabs with drawings need beside the way back


class _SteadyLine(MessageLine):
    """A line for messages as high as its words need, and yet it lets the page be as low as the window is."""

    @override
    def sizeHint(self) -> QSize:
        # Qt supposes that a text is to be set about as high as wide; here it has the width of the window.
        rows = self.layout()
        assert rows is not None
        return QSize(super().sizeHint().width(), rows.totalHeightForWidth(max(self.width(), 300)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return False


class IssuePage(QWidget):
    """Six tabs and a line for messages."""

    left = Signal()
    """Back to the sitting."""

    def __init__(self, bridge: MeetingBridge, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.texts = TextsPage(bridge, office.texts, office.sealing, self)
        self.extracts = ExtractsPage(bridge, office.sealing, self)
        self.wording = WordingPage(bridge, office.sealing, self)
        self.signing = SigningPage(bridge, office, self)
        self.verifying = VerifyPage(office.register, self)
        self.register = RegisterPage(office.register, self)
        self._bridge = bridge
        self._pages = (self.texts, self.extracts, self.signing, self.verifying, self.register, self.wording)
        self.message = _SteadyLine(self)
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("Texts and extracts"))
        self.tabs.setDocumentMode(True)
        titles = (
            self.tr("&Texts"),
            self.tr("E&xtracts"),
            self.tr("Si&gnatures"),
            self.tr("Verif&y"),
            self.tr("&Register"),
            self.tr("Wor&ding"),
        )
        for page, title in zip(self._pages, titles, strict=True):
            self.tabs.addTab(page, title)
        self._back = QPushButton(icon("users"), "", self)
        self._back.setAccessibleName(self.tr("Back to the sitting (F3)"))
        self._back.setAutoDefault(False)
        self._back.clicked.connect(self.left)
        self.tabs.setCornerWidget(self._back)
        self._narrow: bool | None = None
        self._fit()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        # What is said stays in view where the rest is scrolled, or nobody on a small screen would read it.
        column.addWidget(scrolled(self.tabs), 1)
        column.addWidget(self.message)
        self.setFocusProxy(self.tabs)
        for page in self._pages:
            page.said.connect(self.message.say)
        bridge.refused.connect(lambda sentence: self.message.say(sentence, Tone.REFUSED))
        # What was said of the last key is not said of this one.
        self.signing.tasks.busy.connect(lambda busy: self.message.say("") if busy else None)
        self.tabs.currentChanged.connect(self._turned)
        self.register.audit.extract_asked.connect(self._show_audited)
        self.register.trust.changed.connect(self.verifying.read_again)
        self.verifying.trust_changed.connect(self.register.trust.refresh)

    def turn_to(self, page: QWidget) -> None:
        """Show one of them."""
        self.tabs.setCurrentWidget(page)

    def begin(self, what: str) -> None:
        """Begin what the action of this name does, for the question in hand on the page that was in view."""
        self.message.say("")  # what was said of something else
        page = self.tabs.currentWidget()
        question = page.question if isinstance(page, TextsPage | ExtractsPage | SigningPage) else None
        if what == "verify":
            self.turn_to(self.verifying)
            self.verifying.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if what in ("audit", "trust"):
            self.turn_to(self.register)
            (self.register.audit if what == "audit" else self.register.trust).setFocus(Qt.FocusReason.OtherFocusReason)
            if what == "audit":
                self.register.audit.start()
            return
        self.turn_to(self.signing)
        self.signing.begin(what, question)

    def show_extract(self, question: int) -> None:
        """Turn to the extract of ``question``."""
        # A page that was not looked at yet begins with the question in view.
        self._bridge.show_question(question)
        self.turn_to(self.extracts)
        if question in self.extracts.standings:
            self.extracts.table.go_to(question)

    def close_workshops(self) -> None:
        """Save what is not saved and end what goes on behind, once the window goes."""
        for page in self._pages:
            page.close_workshop()

    def _show_audited(self, extract: AuditedExtract) -> None:
        """Show an extract that an audit names, where it is of the meeting that is open."""
        if extract.meeting != self._bridge.live.meeting_id:
            said = self.tr("That extract is of another meeting: open it with “Other meeting…” and audit there.")
            self.message.say(said, Tone.NEUTRAL)
            return
        self.show_extract(extract.question)

    def _fit(self) -> None:
        """Let every tab be seen: where there is little room, they go without drawings."""
        narrow = self.width() < _NARROW
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for place, drawing in enumerate(_DRAWINGS):
            self.tabs.setTabIcon(place, QIcon() if narrow else icon(drawing))
        self._back.setText(self.tr("Sitting (F3)") if narrow else self.tr("Back to the sitting (F3)"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _turned(self) -> None:
        self.message.say("")
        self.tabs.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)
