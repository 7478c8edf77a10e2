"""What every test needs: Qt without a screen, unless a screen is asked for."""

from __future__ import annotations

import os

# Decided before Qt is first imported. `SECRETARIAT_TEST_DISPLAY=1 pytest` shows the windows while the tests run.
if os.environ.get("SECRETARIAT_TEST_DISPLAY") != "1":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
# A native style differs from one system to the next; what the tests measure must not.
os.environ.setdefault("QT_STYLE_OVERRIDE", "fusion")
