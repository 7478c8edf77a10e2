"""Colours by which everything can be read, and a ring around what has the focus."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from secretariat.ui.appearance import Appearance, FocusRing, Scheme, palette_of
from secretariat.ui.main_window import MainWindow

Role = QPalette.ColorRole
SCHEMES = [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST]


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


def test_the_ring_follows_the_focus_round_the_window(sample: MainWindow) -> None:
    sample.commands.show_page("sitting")
    for _ in range(6):
        sample.commands.step_part("1")
        focus = QApplication.focusWidget()
        assert focus is not None
        ring = focus.findChild(FocusRing)
        assert ring is not None, focus
        assert ring.isVisible()
        assert ring.geometry() == focus.rect()


def test_colours_change_while_the_window_is_open(sample: MainWindow, appearance: Appearance) -> None:
    def darkness() -> float:
        return luminance(sample.grab().toImage().pixelColor(3, sample.height() - 3))

    light = darkness()
    sample.action_set.by_id["scheme_dark"].trigger()
    assert darkness() < light / 4
    appearance.choose(Scheme.LIGHT)
    assert darkness() == light
