"""The window that prepares sittings: an assembly, its members, its meetings and their agendas."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMainWindow,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from secretariat.db.store import Store
from secretariat.domain.agenda import Assembly
from secretariat.preparation import RosterDraft
from secretariat.strokes import Strokes
from secretariat.ui.authority_page import AuthorityPage
from secretariat.ui.file_dialogs import ask_where_to_write
from secretariat.ui.flow_layout import FlowLayout
from secretariat.ui.guide_window import GuideOpener
from secretariat.ui.import_page import ImportPage
from secretariat.ui.keys_panel import KeysPanel
from secretariat.ui.meeting_page import MeetingPage
from secretariat.ui.members_page import MembersPage
from secretariat.ui.message_line import MessageLine, Tone
from secretariat.ui.page_stack import PageStack
from secretariat.ui.pick_box import PickBox
from secretariat.ui.preparation_actions import MENUS, PREPARATION_ACTIONS, build_actions
from secretariat.ui.preparation_page import PreparationPage
from secretariat.ui.preparation_words import STROKES, word
from secretariat.whole_files import write_whole


class PreparationWindow(QMainWindow):
    """The pages that prepare the sittings of one assembly. It composes, and decides nothing."""

    sitting_asked = Signal(int)
    """Id of the meeting whose sitting is to be opened."""
    assembly_asked = Signal(int)
    """Id of the assembly to prepare instead."""
    start_asked = Signal()
    """The list of meetings is wanted."""

    def __init__(self, store: Store, assembly_id: int) -> None:
        super().__init__()
        self._store = store
        self.strokes = Strokes()
        self.roster = RosterDraft(store, assembly_id, self.strokes)
        self.authority = AuthorityPage(self.roster, self)
        self.members = MembersPage(self.roster, self)
        self.importing = ImportPage(self.roster, self)
        self.meeting = MeetingPage(store, self.roster, self.strokes, self)
        # The action `page_NAME` turns to each of them.
        self.pages: dict[str, PreparationPage] = {
            "authority": self.authority,
            "members": self.members,
            "import": self.importing,
            "meeting": self.meeting,
        }
        self.assemblies = PickBox(self)
        self.assemblies.setAccessibleName(self.tr("Assembly"))
        self.assemblies.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.assemblies.setMinimumContentsLength(40)
        self.message = MessageLine(self)
        self.keys = KeysPanel(MENUS, PREPARATION_ACTIONS, self)
        self._guide = GuideOpener(self)
        self._stack = PageStack(self)
        self.actions_by_id = build_actions(self, self)
        self.setCentralWidget(self._composed())
        self._connect()
        self._name()
        self._refresh_actions()
        self.show_page("meeting" if self.roster.mandates else "authority")
        self.resize(1280, 680)

    def show_page(self, name: str) -> None:
        """Turn to a page, and give it the focus."""
        page = self.pages[name]
        if page is not self._page:
            self.message.say("")  # what it said is of another page
        if self.keys.isVisible():
            self.show_keys()
        self._stack.turn_to(page)
        self.actions_by_id[f"page_{name}"].setChecked(True)
        page.refresh()
        page.setFocus(Qt.FocusReason.ShortcutFocusReason)  # a line has its text selected

    def add(self) -> None:
        """Begin something new on the page."""
        self._page.add_row()

    def remove(self) -> None:
        """Take away what is in hand on the page."""
        self._page.remove_row()

    def indent_row(self, by: str) -> None:
        """Put what is in hand a level deeper or higher."""
        self._page.indent_row(int(by))

    def move_row(self, by: str) -> None:
        """Let what is in hand go up or down."""
        self._page.move_row(int(by))

    def undo(self) -> None:
        """Take back the last change of an order or an agenda."""
        self._page.write(self.strokes.undo)
        self._changed()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._page.write(self.strokes.redo)
        self._changed()

    def import_roster(self) -> None:
        """Ask for a list of members."""
        self.show_page("import")
        self.importing.ask_for_file()

    def import_agenda(self) -> None:
        """Ask for an agenda."""
        self.show_page("meeting")
        self.meeting.agenda.ask_for_file()

    def export_roster(self) -> None:
        """Ask for a file, and write the list of members into it."""
        title, kinds = self.tr("Export the list of members"), self.tr("Tables (*.csv *.xlsx)")
        ask_where_to_write(self, title, kinds, self.write_roster, ".csv")

    def write_roster(self, path: Path) -> None:
        """Write the list of members to ``path``, as XLSX if its name ends so, else as CSV."""
        content = self.members.exported(as_sheet=path.suffix.lower() == ".xlsx")
        self.members.write(lambda: write_whole(path, content), self.tr("{file}: written.").format(file=path.name))

    def new_assembly(self) -> None:
        """Make another assembly of the authority and prepare that one."""
        found = self.roster.on_file
        made = Assembly(name=self.tr("New assembly"), kind=found.assembly.kind, layout=found.assembly.layout)
        names = {item.assembly.name for item in self._store.assemblies()}
        times = 1
        while made.name in names:
            times += 1
            made = replace(made, name=f"{self.tr('New assembly')} {times}")
        added: list[int] = []
        if self._page.write(lambda: added.append(self._store.add_assembly(found.authority, made))):
            self.assembly_asked.emit(added[0])

    def open_sitting(self) -> None:
        """Go to the window of the sitting."""
        if self.meeting.draft is None:
            self.show_page("meeting")
            self.message.say(self.tr("Make a meeting first."), Tone.REFUSED)
        else:
            self.sitting_asked.emit(self.meeting.draft.meeting_id)

    def show_keys(self) -> None:
        """Show the keys in the place of the page and go there, or put them away."""
        shown = not self.keys.isVisible()
        self.keys.setVisible(shown)
        self._stack.setVisible(not shown)
        (self.keys if shown else self._page).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_guide(self) -> None:
        """Open the user guide beside the window."""
        self._guide.open()

    def start(self) -> None:
        """Go back to the list of meetings."""
        self.start_asked.emit()

    def quit(self) -> None:
        """Close the window."""
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        for page in self.pages.values():
            page.close_workshop()
        super().closeEvent(event)

    @property
    def _page(self) -> PreparationPage:
        page = self._stack.page
        assert isinstance(page, PreparationPage)
        return page

    def _changed(self) -> None:
        """Show what undo or redo left."""
        if self._page is self.meeting:
            self.meeting.reload()
        else:
            self._page.refresh()
        self._refresh_actions()

    def _refresh_actions(self) -> None:
        self._name()
        for name, what in (("undo", self.strokes.next_undo), ("redo", self.strokes.next_redo)):
            action = self.actions_by_id[name]
            action.setEnabled(what is not None)
            plain = self.tr("Undo") if name == "undo" else self.tr("Redo")
            named = self.tr("{action}: {what}")
            action.setText(plain if what is None else named.format(action=plain, what=word(STROKES[what])))

    def _name(self) -> None:
        found = self.roster.on_file
        self.setWindowTitle(
            self.tr("Preparation: {assembly}, {authority}").format(
                assembly=found.assembly.name, authority=found.authority.name
            )
        )
        self.assemblies.clear()
        for item in self._store.assemblies():
            self.assemblies.addItem(f"{item.assembly.name}, {item.authority.name}", item.id)
        self.assemblies.setCurrentIndex(self.assemblies.findData(self.roster.assembly_id))

    def _connect(self) -> None:
        for page in self.pages.values():
            page.said.connect(lambda sentence: self.message.say(sentence, Tone.DONE))
            page.refused.connect(lambda sentence: self.message.say(sentence, Tone.REFUSED))
            page.written.connect(self._refresh_actions)
        self.assemblies.activated.connect(lambda _place: self.assembly_asked.emit(self.assemblies.currentData()))
        self.keys.closed.connect(self.show_keys)
        self.importing.finished.connect(lambda: self.show_page("members"))
        self.meeting.sitting_asked.connect(self.sitting_asked)

    def _composed(self) -> QWidget:
        whole = QWidget(self)
        bar = QWidget(whole)
        flow = FlowLayout(bar)
        flow.addWidget(self.assemblies)
        for name, page in self.pages.items():
            self._stack.add(page)
            button = QToolButton(self)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setDefaultAction(self.actions_by_id[f"page_{name}"])
            flow.addWidget(button)
        top = QHBoxLayout()
        top.addWidget(bar, 1)
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(8, 6, 8, 6)
        rows.setSpacing(6)
        rows.addLayout(top)
        rows.addWidget(self._stack, 1)
        rows.addWidget(self.keys, 1)
        rows.addWidget(self.message)
        return whole
