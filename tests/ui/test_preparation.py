"""A sitting is prepared as a clerk does it: by keys, on the real pages, and what is entered is on file at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from secretariat.app import Program
from secretariat.domain.rules import PARAMETERS
from secretariat.resources import resource
from secretariat.ui.entry_form import EntryForm
from secretariat.ui.guide_window import GuideWindow
from secretariat.ui.import_sentences import FILES, LINES
from secretariat.ui.main_window import MainWindow
from secretariat.ui.meeting_chooser import MeetingChooser
from secretariat.ui.preparation_actions import MENUS, PREPARATION_ACTIONS
from secretariat.ui.preparation_window import PreparationWindow
from secretariat.ui.preparation_words import RULE_VALUES, RULES
from secretariat.ui.row_table import RowTable
from secretariat.ui.translation import speak
from secretariat.ui.welcome import Welcome
from tests.new_store import new_store
from tests.ui.opened import press, read_whole, wait_for, write
from tests.ui.test_accessibility import nameless
from tests.ui.test_layout import TwiceAsLong, cut

Down, Up, Enter, Delete = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Delete
Alt = Qt.KeyboardModifier.AltModifier
REGISTER = Path(__file__).parent.parent / "data" / "rne" / "conseillers_gers.csv"
PACKAGE = Path(__file__).parent.parent.parent / "secretariat"


@pytest.fixture
def program(tmp_path: Path, qapp: QApplication) -> Iterator[Program]:
    before = QLocale()
    installed = speak(qapp, "en")
    program = Program(new_store(tmp_path / "own.sqlite"), qapp, tmp_path / "recent.json")
    program.start(None)
    yield program
    assert program.window is not None
    program.window.close()
    program.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    program.close()
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def prepared(program: Program, qtbot: QtBot) -> PreparationWindow:
    """The window on a council of fifteen that came from the register."""
    program.import_roster(REGISTER)
    window = program.window
    assert isinstance(window, PreparationWindow)
    with qtbot.waitActive(window):
        window.activateWindow()
    read_whole(window.importing)
    with qtbot.waitSignal(window.importing.finished):
        window.importing.take()
    return window


def column(table: RowTable, *columns: int) -> list[str]:
    model = table.model()
    return [" | ".join(model.index(row, place).data() for place in columns) for row in range(model.rowCount())]


def fill(form: EntryForm, name: str, text: str) -> None:
    """Type ``text`` into an entry in place of what was there, and leave it."""
    field = form.fields[name]
    field.setFocus()
    target = field.lineEdit() if isinstance(field, QComboBox) else field
    assert isinstance(target, QLineEdit | QPlainTextEdit)
    target.selectAll()
    press(target, Delete)
    write(target, text)
    if isinstance(target, QPlainTextEdit):
        press(target, Qt.Key.Key_Tab)
    else:
        press(target, Enter)


def test_somebody_who_has_nothing_is_asked_what_to_begin_with(program: Program) -> None:
    welcome = program.window
    assert isinstance(welcome, Welcome)
    assert nameless(welcome) == []
    press(welcome.sample, Qt.Key.Key_Space)
    wait_for(program.task)
    assert isinstance(program.window, MainWindow)
    assert program.window.bridge.minutes.meeting.authority.name


def test_the_guide_and_the_keys_are_there_from_the_first_window_on(program: Program) -> None:
    welcome = program.window
    assert isinstance(welcome, Welcome)
    press(welcome.guide, Qt.Key.Key_Space)
    assert [child.isVisible() for child in welcome.findChildren(GuideWindow)] == [True]
    window = program.start_authority()
    window.actions_by_id["guide"].trigger()
    assert [child.isVisible() for child in window.findChildren(GuideWindow)] == [True]
    window.actions_by_id["keys"].trigger()
    sentence = "Members – The members in order of precedence, with their mandates"
    shown = column(window.keys.table, 0, 1)
    assert f"F3 | {sentence}" in shown
    while window.keys.table.currentIndex().row() < shown.index(f"F3 | {sentence}"):
        press(window.keys.table, Qt.Key.Key_Down)
    assert window.keys.whole.text() == sentence  # the panel is too narrow for it
    press(window.keys.table, Qt.Key.Key_Escape)
    assert not window.keys.isVisible()
    assert window.authority.isVisible()


def test_a_message_goes_with_its_page(prepared: PreparationWindow) -> None:
    prepared.show_page("authority")
    fill(prepared.authority.form, "court", "Pau")
    values = prepared.authority.form.values()
    assert values is not None
    assert values["court"] == "tribunal administratif de Pau"
    assert prepared.message.text == "Written."
    prepared.show_page("members")
    assert prepared.message.text == ""


def test_a_register_is_taken_over_from_the_first_window(program: Program, qtbot: QtBot) -> None:
    welcome = program.window
    assert isinstance(welcome, Welcome)
    welcome.roster_chosen.emit(REGISTER)
    window = program.window
    assert isinstance(window, PreparationWindow)
    page = window.importing
    read_whole(page)
    assert page.body.currentText() == "Aignan (32001): 15 lines"
    assert column(page.table, 0, 1, 2)[:2] == ["yes, new | M. PÉRÈS Gérard | Maire",
                                               "yes, new | Mme SARNIGUET Chantal | 1ère adjointe au Maire"]  # fmt: skip
    assert window.roster.members == {}  # nothing is written yet
    press(page.table, Enter)
    assert page.take_button.text() == "Take 14 members over"
    with qtbot.waitSignal(page.finished):
        press(page.take_button, Qt.Key.Key_Space)
    assert column(window.members.table, 0)[0] == "Mme SARNIGUET Chantal"
    assert len(window.roster.mandates) == 14


def test_a_file_that_is_no_list_is_refused_in_words(prepared: PreparationWindow, tmp_path: Path) -> None:
    (tmp_path / "old.xls").write_bytes(b"\xd0\xcf\x11\xe0")
    prepared.importing.open_file(tmp_path / "old.xls")
    read_whole(prepared.importing)
    assert prepared.message.text.startswith("old.xls is no CSV, XLSX or ODS table")
    assert not prepared.importing.take_button.isEnabled()


def test_columns_are_named_and_refused_lines_reported(
    prepared: PreparationWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("who;kind;from\nPÉRÉS Gérard;M.;Aignan\nNEUF Zoé;Mme;Aignan\nTROIS;x;\n", encoding="cp1252")
    prepared.show_page("import")
    page = prepared.importing
    page.open_file(path)
    read_whole(page)
    assert column(page.table, 1) == []
    for name, place in (("full_name", 1), ("civility", 2), ("commune", 3)):
        box = next(box for key, box in page.choices.columns.items() if key == name)
        box.setFocus()
        for _ in range(place):
            press(box, Down)
    understood = ["yes, changes | M. PÉRÉS Gérard | Aignan | changes: commune", "yes, new | Mme NEUF Zoé | Aignan | "]
    qtbot.waitUntil(lambda: column(page.table, 0, 1, 3, 4) == understood)
    assert page.report.toPlainText().splitlines() == [
        "Line 1: “who”: the last name is not told by capitals.",
        "Line 4: TROIS: neither M. nor Mme is said (“x”).",
    ]


def _long_register(path: Path, people: int) -> Path:
    """A register of one commune with so many councillors."""
    heads = "Code du département;Libellé du département;Code de la commune;Libellé de la commune;Nom de l'élu;"
    lines = (
        f"32;Gers;{32000 + number % 3};Commune {number % 3};NOM{number:05};Zoé;F;01/02/1970;01/04/2026;"
        for number in range(people)
    )
    rest = "Prénom de l'élu;Code sexe;Date de naissance;Date de début du mandat;Libellé de la fonction\n"
    path.write_text(heads + rest + "\n".join(lines), encoding="utf-8")
    return path


def test_a_long_list_is_read_beside_the_window_and_can_be_stopped(
    prepared: PreparationWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    page = prepared.importing
    prepared.show_page("import")
    read_whole(page)
    ticks: list[float] = []
    clock = QTimer()
    clock.timeout.connect(lambda: ticks.append(perf_counter()))
    clock.start(5)
    page.open_file(_long_register(tmp_path / "long.csv", 30_000))
    assert page.cancel_button.isVisible()
    assert not page.take_button.isEnabled()
    read_whole(page)
    assert len(page.plan.people) == 10_000
    assert page.table.model().rowCount() == 10_000
    assert not page.cancel_button.isVisible()
    assert len(ticks) > 20, "the window lives while the list is read"

    before = list(page.taken)
    page.body.setCurrentIndex(2)
    page.refresh()
    press(page.cancel_button, Qt.Key.Key_Space)
    read_whole(page)
    assert prepared.message.text == "Cancelled: the list was not read."
    assert (page.plan.people, page.table.model().rowCount()) == ((), 0)
    assert before
    assert len(prepared.roster.mandates) == 15


def test_members_go_up_and_down_by_keys_and_by_dragging_and_undo_names_it(prepared: PreparationWindow) -> None:
    prepared.show_page("members")
    table = prepared.members.table
    assert QApplication.focusWidget() is table
    first, second, third = column(table, 0)[:3]
    press(table, Down, Alt)
    assert column(table, 0)[:3] == [second, first, third]
    assert prepared.message.text == f"{first} is now number 2."
    assert table.currentIndex().row() == 1
    table.drop_at(table.rowViewportPosition(2) + table.rowHeight(2) - 1)
    assert column(table, 0)[:3] == [second, third, first]
    assert prepared.actions_by_id["undo"].text() == "Undo: the order"
    prepared.undo()
    prepared.undo()
    assert column(table, 0)[:3] == [first, second, third]
    prepared.redo()
    assert column(table, 0)[:3] == [second, first, third]


def test_a_member_is_entered_by_keys(prepared: PreparationWindow) -> None:
    prepared.show_page("members")
    prepared.add()
    form = prepared.members.form
    fill(form, "last_name", "ŒUVRARD")
    fill(form, "first_name", "Léa")
    assert prepared.message.text == "M. or Mme? Sentences are worded accordingly."
    civility = form.fields["civility"]
    civility.setFocus()
    press(civility, Qt.Key.Key_End)
    assert isinstance(civility, QComboBox)
    civility.activated.emit(civility.currentIndex())
    fill(form, "office", "Conseillère déléguée")
    fill(form, "born_on", "3/2/1960")
    fill(form, "until", "31/6/2030")
    assert prepared.message.text == "Mandate until: “31/6/2030” is no date, such as 12/3/2026."
    member = prepared.roster.members["oeuvrard-lea"]
    assert (member.last_name, member.civility, member.born_on) == ("ŒUVRARD", "Mme", date(1960, 2, 3))
    assert column(prepared.members.table, 0, 1)[-1] == "Mme ŒUVRARD Léa | Conseillère déléguée"
    prepared.members.table.setFocus()
    press(prepared.members.table, Delete)
    assert len(prepared.roster.mandates) == 15
    prepared.undo()
    assert len(prepared.roster.mandates) == 16


def test_somebody_easily_taken_for_another_is_pointed_out_when_entered(prepared: PreparationWindow) -> None:
    prepared.show_page("members")
    prepared.add()
    form = prepared.members.form
    fill(form, "last_name", "GARRO")
    civility = form.fields["civility"]
    assert isinstance(civility, QComboBox)
    press(civility, Down)
    assert prepared.message.text == "GARRO: written. Easily taken for GARROS Marc."


def test_a_slip_in_the_siren_is_refused_and_the_numbering_pattern_too(prepared: PreparationWindow) -> None:
    prepared.show_page("authority")
    form = prepared.authority.form
    fill(form, "name", "Commune d’Aignan")
    assert prepared.windowTitle() == "Preparation: Conseil municipal, Commune d’Aignan"
    fill(form, "siren", "200 072 461")
    assert prepared.message.text == "SIREN: 200072461 is wrong. It is nine digits, of which the last checks the others."
    fill(form, "siren", "200 072 460")
    assert prepared.roster.on_file.authority.siren == "200072460"
    fill(form, "pattern", "{year}/CM")
    assert prepared.message.text.startswith("“{year}/CM” is no pattern")
    fill(form, "pattern", "{year}/CM{number:03}")
    assert "/CM003." in prepared.authority.numbers.text()


def test_rules_are_said_in_words_and_what_cannot_be_is_refused(prepared: PreparationWindow) -> None:
    prepared.show_page("authority")
    page = prepared.authority
    page.tabs.setCurrentIndex(1)
    fill(page.rules.form, "notice_days", "5")
    fill(page.rules.form, "quorum", "a third of the seats")
    assert prepared.roster.on_file.assembly.rules == {"notice_days": 5, "quorum": "third"}
    fill(page.rules.form, "roll_call_demand", "3/2")
    assert prepared.message.text == "Share that may demand a roll call: “3/2” cannot be."
    fill(page.rules.form, "quorum", "")
    assert prepared.roster.on_file.assembly.rules == {"notice_days": 5}


def test_a_delegation_is_entered_and_kept(prepared: PreparationWindow) -> None:
    prepared.show_page("authority")
    panel = prepared.authority.delegations
    prepared.add()
    fill(panel.form, "delegate", "Chantal SARNIGUET")
    fill(panel.form, "capacity", "La première adjointe")
    fill(panel.form, "themes", "Finances, Marchés")
    fill(panel.form, "since", "1/7/2020")
    (given,) = prepared.roster.house.delegations
    assert (given.delegate, given.capacity, given.themes, given.since) == (
        "Chantal SARNIGUET", ("La première adjointe",), ("Finances", "Marchés"), date(2020, 7, 1),
    )  # fmt: skip
    prepared.remove()
    assert prepared.roster.house.delegations == ()


@pytest.fixture
def meeting(prepared: PreparationWindow) -> PreparationWindow:
    """The same window, with a meeting on 12 March 2026."""
    prepared.show_page("meeting")
    prepared.meeting.day.setFocus()
    write(prepared.meeting.day, "12/3/2026")
    press(prepared.meeting.day, Enter)
    return prepared


def test_the_convocation_says_its_clear_days_and_the_earliest_lawful_day(meeting: PreparationWindow) -> None:
    page = meeting.meeting
    assert page.seats.text() == "15 seats in office."
    said: Callable[[], str] = page.notice.text
    assert said() == "3 clear days are needed: to be sent on Sunday, March 8, 2026 at the latest."
    fill(page.form, "convened_on", "9/3/2026")
    assert said() == (
        "⚠ Only 2 clear days of notice where 3 are needed: Friday, March 13, 2026 is the earliest lawful day."
    )
    urgent = page.form.fields["urgent"]
    press(urgent, Qt.Key.Key_Space)
    assert said() == "2 clear days of notice, 1 are needed: lawful from Wednesday, March 11, 2026 on."
    assert page.draft is not None
    assert (page.draft.meeting.convened_on, page.draft.meeting.urgent) == (date(2026, 3, 9), True)


def test_an_agenda_is_entered_reordered_and_undone_by_keys(meeting: PreparationWindow) -> None:
    editor = meeting.meeting.agenda
    for title in ("Budget", "Taux", "Personnel"):
        meeting.add()
        fill(editor.form, "title", title)
    assert column(editor.table, 0, 1) == ["1 | Budget", "2 | Taux", "3 | Personnel"]
    fill(editor.form, "theme", "RH")
    draft = meeting.meeting.draft
    assert draft is not None
    press(editor.form.fields["added"], Qt.Key.Key_Space)
    assert [item.added for item in draft.meeting.questions] == [False, False, True]
    press(editor.form.fields["added"], Qt.Key.Key_Space)
    assert [item.added for item in draft.meeting.questions] == [False, False, False]
    meeting.undo()
    assert [item.added for item in draft.meeting.questions] == [False, False, True]
    editor.table.setFocus()
    press(editor.table, Up, Alt)
    assert column(editor.table, 0, 1, 2) == ["1 | Budget | ", "3 | Personnel | RH", "2 | Taux | "]
    press(editor.table, Delete)
    assert column(editor.table, 0) == ["1", "2"]
    meeting.undo()
    assert column(editor.table, 0, 2) == ["1 | ", "3 | RH", "2 | "]
    press(editor.renumber_button, Qt.Key.Key_Space)
    assert column(editor.table, 0, 1) == ["1 | Budget", "2 | Personnel", "3 | Taux"]


def test_questions_are_numbered_below_one_another_by_keys(meeting: PreparationWindow) -> None:
    """
    1 Budget  2 Voirie  3 Eau  4 Divers     Eau below Voirie, then two more; Divers is typed as 3 bis
    1         2         2.1    3 bis        numbered anew, what was below stays below
    """
    editor, actions = meeting.meeting.agenda, meeting.actions_by_id
    for title in ("Budget", "Voirie", "Eau", "Divers"):
        meeting.add()
        fill(editor.form, "title", title)
    editor.table.setFocus()
    press(editor.table, Up)
    actions["indent"].trigger()
    assert column(editor.table, 0, 1) == ["1 | Budget", "2 | Voirie", "2.1 | Eau", "4 | Divers"]
    actions["indent"].trigger()
    assert meeting.message.text == "There is no question before it below which it could stand."
    meeting.undo()
    assert column(editor.table, 0) == ["1", "2", "3", "4"]
    meeting.redo()
    press(editor.table, Down)
    fill(editor.form, "printed", "2.1")
    assert meeting.message.text == "Two questions would be printed 2.1; the other is “Eau”."
    editor.refresh()
    fill(editor.form, "printed", " 3 bis ")
    assert [part.replace("\u00a0", " ") for part in column(editor.table, 0)] == ["1", "2", "2.1", "3 bis"]
    meeting.add()
    assert (editor.form.values() or {})["printed"] == "4"
    fill(editor.form, "title", "Question orale")
    press(editor.renumber_button, Qt.Key.Key_Space)
    assert column(editor.table, 0) == ["1", "2", "2.1", "3", "4"]
    draft = meeting.meeting.draft
    assert draft is not None
    assert [(item.number, item.label) for item in draft.meeting.questions][2:4] == [(3, "2.1"), (4, "3")]


def test_an_agenda_comes_from_a_file_and_goes_on_to_the_next_meeting(
    meeting: PreparationWindow, tmp_path: Path
) -> None:
    path = tmp_path / "agenda.csv"
    path.write_text("N°;Objet;Rapporteur\n1;Budget;Mme Sarniguet\n2;Taux;Inconnu\n1;Double;\n", encoding="utf-8")
    editor = meeting.meeting.agenda
    editor.read_file(path)
    assert column(editor.table, 0) == []  # the window goes on while the file is read
    wait_for(editor.task)
    assert column(editor.table, 0, 1, 3) == ["1 | Budget | SARNIGUET Chantal", "2 | Taux | "]
    assert editor.report.text().splitlines() == [
        "Line 4: “Double”: the agenda has a question 1 already.",
        "Line 3: “Taux” comes in without a speaker: “Inconnu” is no member, or may be several.",
    ]
    write(meeting.meeting.day, "1/6/2026")
    press(meeting.meeting.day, Enter)
    assert column(editor.table, 0) == []
    editor.copy_box.setCurrentIndex(1)
    editor.copy_box.activated.emit(1)
    assert column(editor.table, 0, 1, 3) == ["1 | Budget | SARNIGUET Chantal", "2 | Taux | "]


def test_one_key_leads_to_the_sitting_and_one_back(meeting: PreparationWindow, program: Program) -> None:
    meeting.actions_by_id["open_sitting"].trigger()
    assert isinstance(program.window, MainWindow)
    program.window.action_set.by_id["prepare"].trigger()
    assert isinstance(program.window, PreparationWindow)
    assert program.window.meeting.draft is not None
    assert program.window.meeting.draft.meeting.date == date(2026, 3, 12)
    program.window.actions_by_id["start"].trigger()
    chooser = program.window
    assert isinstance(chooser, MeetingChooser)
    press(chooser.prepare_button, Qt.Key.Key_Space)
    assert isinstance(program.window, PreparationWindow)


def test_a_meeting_file_that_was_brought_in_before_shows_what_is_there(program: Program) -> None:
    program.bring_in(resource("sample/meeting.json"))
    wait_for(program.task)
    program.choose()
    program.bring_in(resource("sample/meeting.json"))
    wait_for(program.task)
    window = program.window
    assert isinstance(window, MainWindow)
    assert window.message.text.startswith("The meeting of this file is in the database already")


def test_another_database_is_opened_and_the_former_one_remembered(program: Program, tmp_path: Path) -> None:
    program.bring_in(resource("sample/meeting.json"))
    wait_for(program.task)
    program.open_database(tmp_path / "other.sqlite")
    welcome = program.window
    assert isinstance(welcome, Welcome)
    assert [welcome.recent.item(row).text() for row in range(welcome.recent.count())] == [f"own — {tmp_path}"]
    (tmp_path / "broken.sqlite").write_bytes(b"no database at all" * 100)
    program.open_database(tmp_path / "broken.sqlite")
    assert "broken.sqlite" in welcome.message.text
    welcome.recent.itemActivated.emit(welcome.recent.item(0))
    assert isinstance(program.window, MainWindow)


def test_everything_that_takes_the_focus_has_a_name_and_fits_a_small_screen(
    meeting: PreparationWindow, qtbot: QtBot
) -> None:
    for name in meeting.pages:
        meeting.show_page(name)
        qtbot.wait(10)
        assert nameless(meeting) == [], name
        size = meeting.minimumSizeHint()
        assert (size.width() <= 683, size.height() <= 350) == (True, True), (name, size)


def test_every_action_has_a_key_of_its_own_and_every_reason_its_sentence() -> None:
    keys = [row.shortcut for row in PREPARATION_ACTIONS]
    assert len(set(keys)) == len(keys)
    assert {row.menu for row in PREPARATION_ACTIONS} == {name for name, _ in MENUS}
    source = "".join(path.read_text(encoding="utf-8") for path in (PACKAGE / "exchange").glob("*.py"))
    source += "".join(path.read_text(encoding="utf-8") for path in (PACKAGE / "domain").glob("*_plan.py"))
    for marker, words in (("ImportRefused(", FILES), ("LineRefused(", LINES)):
        codes = {part.split('"')[1] for part in source.split(marker)[1:] if part.startswith('"')}
        assert codes <= set(words), codes - set(words)
    assert set(RULES) == set(PARAMETERS) >= set(RULE_VALUES)


@pytest.fixture
def long_words(program: Program, qapp: QApplication) -> Iterator[None]:
    translator = TwiceAsLong(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_nothing_is_cut_in_a_language_of_words_twice_as_long(long_words: None, qtbot: QtBot, program: Program) -> None:
    program.welcome()
    welcome = program.window
    assert isinstance(welcome, Welcome)
    welcome.resize(1366, 730)
    qtbot.wait(30)
    assert cut(welcome) == []
    program.import_roster(REGISTER)
    window = program.window
    assert isinstance(window, PreparationWindow)
    read_whole(window.importing)
    window.resize(1366, 730)
    for name in window.pages:
        window.show_page(name)
        qtbot.wait(30)
        assert cut(window) == [], name
