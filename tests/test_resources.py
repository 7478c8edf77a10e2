"""The files that the program brings along are found, and nothing else is."""

from __future__ import annotations

import pytest

from secretariat.resources import resource


def test_the_fonts_of_the_extract_are_there() -> None:
    for family in ("LiberationSerif", "LiberationSans"):
        for face in ("Regular", "Bold", "Italic", "BoldItalic"):
            assert resource(f"fonts/{family}-{face}.ttf").stat().st_size > 100_000
    assert "SIL OPEN FONT LICENSE" in resource("fonts/LICENSE.txt").read_text(encoding="utf-8")


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"'fonts/Marianne\.ttf'"):
        resource("fonts/Marianne.ttf")


@pytest.mark.parametrize("name", ["../pyproject.toml", "/etc/passwd", "fonts/../../pyproject.toml"])
def test_a_resource_lies_within_resources(name: str) -> None:
    with pytest.raises(ValueError, match="not the name of a resource"):
        resource(name)
