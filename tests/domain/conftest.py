"""A test of the domain may be a drawing: its docstring is the evening, and is compared with the minutes."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

from secretariat.domain.minutes import Minutes
from tests.drawn import Drawing, draw

_DRAWING = pytest.StashKey[Drawing]()


@pytest.fixture
def evening(request: pytest.FixtureRequest) -> Minutes:
    """The minutes of the evening drawn in the docstring of the test."""
    drawing = draw(request.function.__doc__)
    request.node.stash[_DRAWING] = drawing
    return drawing.minutes()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    """Compare the drawing before the body of the test, so that a wrong drawing is a failure, not an error."""
    drawing = item.stash.get(_DRAWING, None)
    difference = drawing.difference() if drawing is not None else ""
    if difference:
        pytest.fail(f"The minutes are not as drawn (- drawn, + minutes):\n{difference}", pytrace=False)
    return (yield)
