"""What every test needs: Qt without a screen, unless a screen is asked for."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

# Decided before Qt is first imported. `SECRETARIAT_TEST_DISPLAY=1 pytest` shows the windows while the tests run.
if os.environ.get("SECRETARIAT_TEST_DISPLAY") != "1":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
# A native style differs from one system to the next; what the tests measure must not.
os.environ.setdefault("QT_STYLE_OVERRIDE", "fusion")
# Nor what the commands say: a test that is about another language names it.
os.environ["SECRETARIAT_LANGUAGE"] = "en"

import pytest

from tests.signing.soft_token import Drawer, module


@pytest.fixture(autouse=True)
def no_window_is_left() -> Iterator[None]:
    """What a test closed for good is gone before the next one begins.

    Qt leaves it to an event loop, which most tests do not run: hundreds of windows would wait to be styled anew with
    every change of colours.
    """
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def drawer(tmp_path_factory: pytest.TempPathFactory) -> Drawer:
    """The one drawer for tokens that this process sees.

    Without SoftHSM2 the tests that ask for it are left out, and packaging/check.py says so at its end.
    """
    driver = module()
    if driver is None:
        pytest.skip("SoftHSM2 and OpenSC are not installed: no test with a token")
    return Drawer(tmp_path_factory.mktemp("drawer"), driver)
