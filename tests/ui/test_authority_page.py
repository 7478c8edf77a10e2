"""The authority's page by keys: its logo, the rules of its own by their days, what is refused and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.db.store import Store
from secretariat.domain.agenda import Assembly, Authority, Deliberation, Layout, Question
from secretariat.domain.rules import AssemblyKind
from secretariat.preparation import MeetingDraft
from secretariat.strokes import Strokes
from secretariat.ui.preparation_window import PreparationWindow
from secretariat.ui.translation import speak
from tests.new_store import new_store
from tests.ui.test_accessibility import nameless
from tests.ui.test_preparation import fill

NOW = datetime(2026, 3, 20, 18, 30, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "council.sqlite") as store:
        yield store


@pytest.fixture
def window(store: Store, qapp: QApplication, qtbot: QtBot) -> Iterator[PreparationWindow]:
    before = QLocale()
    installed = speak(qapp, "en")
    council = Assembly(name="Conseil municipal", kind=AssemblyKind.MUNICIPAL_COUNCIL, layout=Layout.MUNICIPAL)
    made = PreparationWindow(store, store.add_assembly(Authority(name="Commune de Valmont"), council))
    made.show_page("authority")
    made.show()
    yield made
    made.close()
    made.deleteLater()
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def arms(folder: Path, form: str = "PNG") -> Path:
    file = folder / f"arms.{form.lower()}"
    Image.new("RGB", (200, 240), (20, 60, 140)).save(file, form)
    return file


def test_a_logo_is_opened_shown_worded_and_taken_away(window: PreparationWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = window.authority
    assert page.logo.picture.text() == "No logo: extracts begin with the name."
    assert not page.logo.remove_button.isEnabled()
    with qtbot.waitSignal(page.logo.changed):
        page.logo.take(arms(tmp_path, "JPEG"))
    assert window.message.text == "Written, for the meetings to come."
    kept = window.roster.on_file.authority.logo
    assert kept is not None
    assert kept.text == "Logo de la Commune de Valmont", "said in the language of the documents"
    with Image.open(BytesIO(kept.content)) as image:
        assert (image.format, image.size) == ("PNG", (200, 240))
    assert not page.logo.picture.pixmap().isNull()
    fill(page.logo.form, "text", "Blason « d’azur » & <devise>")
    kept = window.roster.on_file.authority.logo
    assert kept is not None
    assert kept.text == "Blason « d’azur » & <devise>"
    assert page.logo.picture.accessibleName() == "Logo: Blason « d’azur » & <devise>"
    assert nameless(window) == []
    fill(page.form, "court", "tribunal administratif de Rouen")
    assert window.roster.on_file.authority.logo == kept, "other entries leave it alone"
    page.logo.remove_button.click()
    assert window.roster.on_file.authority.logo is None


def test_an_image_may_be_dropped_and_what_is_none_is_refused(
    window: PreparationWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = window.authority.logo
    (tmp_path / "logo.png").write_bytes(b"<svg/>")
    with qtbot.waitSignal(panel.refused):
        panel.take(tmp_path / "logo.png")
    assert window.message.text.startswith("The image cannot be read: it must be a PNG or JPEG file")
    with qtbot.waitSignal(panel.refused):
        panel.take(tmp_path / "gone.png")
    assert panel.logo is None
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(arms(tmp_path)))])
    with qtbot.waitSignal(panel.changed):
        panel.dropEvent(
            QDropEvent(
                QPointF(5, 5),
                Qt.DropAction.CopyAction,
                mime,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
    assert window.roster.on_file.authority.logo is not None


def test_meetings_keep_their_logo_unless_asked_and_for_good_once_issued(
    window: PreparationWindow, store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    """
    12 March   issued      none
    20 March   to be held  none, then the arms
    """
    page = window.authority
    issued = store.create_meeting(window.roster.assembly_id, date(2026, 3, 12))
    to_come = store.create_meeting(window.roster.assembly_id, date(2026, 3, 20))
    draft = MeetingDraft(store, issued, window.roster.assembly_id, Strokes())
    draft.add(Question(number=1, title="Budget"))
    store.add_sealed_extract(issued, 1, number="2026-001", content={}, pdf=b"%PDF", now=NOW)
    with qtbot.waitSignal(page.logo.changed):
        page.logo.take(arms(tmp_path))
    assert store.load(to_come)[0].authority.logo is None
    page.logo.spread_button.click()
    assert window.message.text == ("1 meeting changed. 1 meeting of which extracts were issued stays as it was.")
    assert store.load(to_come)[0].authority.logo == window.roster.on_file.authority.logo
    assert store.load(issued)[0].authority.logo is None
    assert store.audit().whole
    page.logo.spread_button.click()
    assert window.message.text.startswith("0 meetings changed.")


def test_rules_hold_from_their_day_and_a_meeting_has_those_of_its_day(window: PreparationWindow, store: Store) -> None:
    """
    Always             five clear days
    from 1 April 2026  a quorum of a third besides
    """
    page = window.authority
    page.tabs.setCurrentIndex(1)
    fill(page.rules.form, "notice_days", "5")
    window.add()
    fill(page.rules.period, "source", "Règlement intérieur du 20 mars 2026")
    fill(page.rules.form, "quorum", "a third of the seats")
    assert len(window.roster.on_file.own_rules) == 1, "new rules wait for their first day"
    fill(page.rules.period, "since", "1/4/2026")
    first, second = list(window.roster.on_file.own_rules)
    assert (first.until, dict(first.rules)) == (date(2026, 3, 31), {"notice_days": 5})
    assert (second.since, dict(second.rules)) == (date(2026, 4, 1), {"notice_days": 5, "quorum": "third"})
    before = store.create_meeting(window.roster.assembly_id, date(2026, 3, 31))
    after = store.create_meeting(window.roster.assembly_id, date(2026, 4, 1))
    assert [store.load(held)[0].profile.quorum for held in (before, after)] == ["majority", "third"]

    draft = MeetingDraft(store, before, window.roster.assembly_id, Strokes())
    draft.save(replace(draft.meeting, date=date(2026, 4, 30)))
    assert draft.meeting.profile.quorum == "third", "put off, it is held under the rules of the other day"


def test_days_that_do_not_fit_are_refused_in_one_sentence(window: PreparationWindow) -> None:
    page = window.authority
    page.tabs.setCurrentIndex(1)
    fill(page.rules.form, "notice_days", "5")
    fill(page.rules.period, "since", "1/7/2020")
    fill(page.rules.period, "until", "30/6/2020")
    assert window.message.text == "These rules would end on 30 June 2020, before they begin on 1 July 2020."
    fill(page.rules.period, "until", "31/3/2026")
    window.add()
    fill(page.rules.period, "since", "1/5/2026")
    assert window.message.text == (
        "From 1 April 2026 to 30 April 2026 none of these rules would hold: let them follow each other, or enter rules"
        " that change nothing for these days."
    )
    fill(page.rules.period, "since", "1/3/2026")
    assert window.message.text == "On 1 March 2026 two sets of rules would hold: let the first end on the day before."
    fill(page.rules.period, "since", "1/4/2026")
    assert len(window.roster.on_file.own_rules) == 2
    window.remove()
    (left,) = list(window.roster.on_file.own_rules)
    assert left.until is None, "those before go on"


def test_a_delegation_says_whether_it_is_in_force_and_cannot_end_before_it_begins(window: PreparationWindow) -> None:
    page = window.authority
    page.tabs.setCurrentIndex(2)
    window.add()
    panel = page.delegations
    fill(panel.form, "delegate", "Chantal <SARNIGUET>")
    fill(panel.form, "since", "1/7/2020")
    fill(panel.form, "until", "30/6/2020")
    assert window.message.text == "The delegation would end before it begins."
    assert [given.until for given in window.roster.house.delegations] == [None]
    told = [panel.table.model().index(0, 5).data()]
    fill(panel.form, "until", "")
    fill(panel.form, "order_reference", "Arrêté n° 2020-12")
    told.append(panel.table.model().index(0, 5).data())
    fill(panel.form, "until", "31/7/2020")
    told.append(panel.table.model().index(0, 5).data())
    fill(panel.form, "until", "")
    fill(panel.form, "since", "1/1/2100")
    told.append(panel.table.model().index(0, 5).data())
    assert told == ["order missing", "in force", "ended", "to come"]


def test_a_slip_is_marked_at_its_entry_and_costs_nothing_of_what_stands_beside_it(window: PreparationWindow) -> None:
    form = window.authority.form
    siren = form.fields["siren"]
    fill(form, "siren", "200 072 461")
    said = "SIREN: 200072461 is wrong. It is nine digits, of which the last checks the others."
    assert (window.message.text, siren.toolTip(), siren.accessibleDescription()) == (said, said, said)
    assert [mark.text() for mark in siren.actions()] == [said]
    fill(form, "court", "tribunal administratif de Lille")
    assert window.message.text == said, "it is still to be put right"
    on_file = window.roster.on_file.authority
    assert (on_file.siren, on_file.court) == ("", "tribunal administratif de Lille")
    fill(form, "siren", "")
    assert (siren.toolTip(), siren.actions()) == ("", [])
    fill(form, "siret", "200 072 460 00013")
    fill(form, "department_code", "62")
    on_file = window.roster.on_file.authority
    assert (on_file.siren, on_file.siret, on_file.department_code) == ("200072460", "20007246000013", "062")
    shown = form.values()
    assert shown is not None
    assert (shown["siren"], shown["siret"], shown["department_code"]) == ("200072460", "20007246000013", "062")
    fill(form, "department_code", "2C")
    assert window.message.text == "Code of the département: 02C is not one such as 062, 02A or 974."
    fill(form, "name", "")
    assert window.message.text == "An authority and an assembly need a name."
    assert window.roster.on_file.authority.name == "Commune de Valmont"


def test_gaps_and_doubles_are_told_of_every_year(window: PreparationWindow, store: Store) -> None:
    """
    2025   1, 3, 3
    2026   1
    """
    fill(window.authority.form, "pattern", "{year}/CM{number:03}")
    for day, numbers in ((date(2025, 5, 1), (1, 3, 3)), (date(2026, 5, 1), (1,))):
        draft = MeetingDraft(
            store, store.create_meeting(window.roster.assembly_id, day), window.roster.assembly_id, Strokes()
        )
        for place, number in enumerate(numbers, start=1):
            act = Deliberation(number=f"{day.year}/CM{number:03}")
            draft.add(Question(number=place, title="Affaire", deliberation=act))
    window.show_page("authority")
    told = window.authority.numbers.text()
    assert "Numbers of 2025 that nobody has: 2025/CM002. Numbers of 2025 used twice: 2025/CM003." in told
    assert "of 2026 that" not in told
