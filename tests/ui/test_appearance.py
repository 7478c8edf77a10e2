"""Colours by which everything can be read, and a ring around what has the focus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox

from secretariat.ui.appearance import Appearance, FocusRing, Scheme, palette_of
from secretariat.ui.evening_painting import look_of
from secretariat.ui.main_window import MainWindow

Role = QPalette.ColorRole
SCHEMES = [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST]


@pytest.fixture(autouse=True)
def light_again(appearance: Appearance) -> Iterator[None]:
    yield
    appearance.choose(Scheme.LIGHT)


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2.2 between two colours, from 1 to 21."""
    lights = sorted((luminance(one), luminance(other)), reverse=True)
    return (lights[0] + 0.05) / (lights[1] + 0.05)


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (Role.WindowText, Role.Window),
        (Role.Text, Role.Base),
        (Role.Text, Role.AlternateBase),
        (Role.ButtonText, Role.Button),
        (Role.HighlightedText, Role.Highlight),
        (Role.ToolTipText, Role.ToolTipBase),
        (Role.PlaceholderText, Role.Base),
        (Role.Link, Role.Base),
        (Role.BrightText, Role.Window),
    ],
)
def test_text_stands_out_from_its_ground(scheme: Scheme, text: Role, ground: Role) -> None:
    palette = palette_of(scheme)
    assert contrast(palette.color(text), palette.color(ground)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
def test_edges_and_the_focus_ring_stand_out(scheme: Scheme) -> None:
    palette = palette_of(scheme)
    for ground in (Role.Window, Role.Base):
        assert contrast(palette.color(Role.Mid), palette.color(ground)) >= 3
        assert contrast(palette.color(Role.Accent), palette.color(ground)) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_bars_of_the_evening_stand_out_and_what_is_written_on_them_can_be_read(scheme: Scheme) -> None:
    look = look_of(palette_of(scheme))
    for ground in (look.ground, look.stripe):
        assert contrast(look.here, ground) >= 3
        assert contrast(look.text, ground) >= 4.5
    assert contrast(look.text, look.here) >= 3  # the line round a bar, the links and their ends


def test_the_ring_follows_the_focus_round_the_window(sample: MainWindow) -> None:
    sample.commands.show_page("sitting")
    for _ in range(6):
        sample.commands.step_part("1")
        focus = QApplication.focusWidget()
        assert focus is not None
        lit = [ring for ring in sample.findChildren(FocusRing) if ring.is_lit]
        assert [ring.parentWidget() for ring in lit] == [focus]
        (ring,) = lit
        assert ring.isVisible()
        assert ring.geometry() == focus.rect()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_box_is_seen_and_seen_to_be_ticked_in_every_scheme(appearance: Appearance, scheme: Scheme) -> None:
    appearance.choose(scheme)
    box = QCheckBox()
    box.resize(24, 24)
    shown = []
    for ticked in (False, True):
        box.setChecked(ticked)
        picture = box.grab().toImage()
        shown.append({picture.pixelColor(x, y).rgb() for x in range(24) for y in range(24)})
    ground = box.palette().color(Role.Window)
    for colours in shown:
        assert max(contrast(QColor(colour), ground) for colour in colours) >= 3
    mark, filled = box.palette().color(Role.HighlightedText), box.palette().color(Role.Highlight)
    assert {mark.rgb(), filled.rgb()} <= shown[1]
    assert contrast(mark, filled) >= 4.5


def test_icons_follow_the_colours(sample: MainWindow, appearance: Appearance) -> None:
    for scheme in (Scheme.DARK, Scheme.CONTRAST, Scheme.LIGHT):
        appearance.choose(scheme)
        button = sample.journal.strike_button
        drawn = button.icon().pixmap(24, 24, QIcon.Mode.Normal).toImage()
        dots = [drawn.pixelColor(x, y) for x in range(24) for y in range(24)]
        assert {dot.rgb() for dot in dots if dot.alpha() == 255} == {
            button.palette().color(QPalette.ColorGroup.Active, Role.WindowText).rgb()
        }


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_came_of_the_question_in_view_is_seen_in_the_picture(
    sample: MainWindow, appearance: Appearance, scheme: Scheme
) -> None:
    appearance.choose(scheme)
    sample.commands.show_page("evening")
    sample.bridge.show_question(6)
    header = sample.evening.view.header
    left, width = header.sectionViewportPosition(5), header.sectionSize(5)
    picture = header.viewport().grab().toImage()
    lower = range(picture.height() // 2, picture.height())
    seen = {picture.pixelColor(x, y).rgb() for x in range(left, left + width) for y in lower}
    palette = header.palette()
    ground = palette.color(Role.Highlight)
    assert ground.rgb() in seen
    assert max(contrast(QColor(colour), ground) for colour in seen) >= 4.5


def test_colours_change_while_the_window_is_open(sample: MainWindow, appearance: Appearance) -> None:
    def darkness() -> float:
        return luminance(sample.grab().toImage().pixelColor(3, sample.height() - 3))

    light = darkness()
    sample.action_set.by_id["scheme_dark"].trigger()
    assert darkness() < light / 4
    appearance.choose(Scheme.LIGHT)
    assert darkness() == light
