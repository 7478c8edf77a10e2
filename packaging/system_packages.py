"""Finds the shared libraries that Qt needs and the system lacks, and installs them where it may."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

# What a Debian or Ubuntu without a desktop lacks; newer releases find libglib2.0-0t64 under the first name.
QT_OFFSCREEN = ("libglib2.0-0", "libegl1", "libgl1", "libdbus-1-3", "libfontconfig1", "libxkbcommon0")
QT_DISPLAY = (
    *QT_OFFSCREEN,
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
)

# What some tests compare with: the command, and the package that has it. Without them those tests are left out.
JUDGES = {
    "softhsm2-util": "softhsm2",  # a token in software
    "pkcs11-tool": "opensc",  # puts keys on it
    "pdfsig": "poppler-utils",  # verifies signatures; pdfinfo comes with it
    "qpdf": "qpdf",  # reads the structure of a PDF
    "zbarimg": "zbar-tools",  # reads codes from pictures
}

_START_QT = "from PySide6.QtWidgets import QApplication; QApplication([])"
_LOAD_XCB = (
    "import ctypes; from PySide6 import QtWidgets; from PySide6.QtCore import QLibraryInfo;"
    "ctypes.CDLL(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath) + '/platforms/libqxcb.so')"
)


class SetUpError(Exception):
    """The machine lacks something that could not be installed; the text tells the user what to do."""


def say(text: str) -> None:
    """Tell what is being done; standard output is left to the program's own results."""
    print(text, file=sys.stderr, flush=True)


def has_display() -> bool:
    """Whether a window can be expected to open here."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in {"offscreen", "minimal", "vnc"}:
        return False  # asked for by the user: the window would open where nobody sees it
    return os.name == "nt" or sys.platform == "darwin" or bool(_display())


def ensure_qt(python: Path) -> None:
    """Prove that Qt's widgets work without a screen, after installing what they lack. Raises SetUpError."""
    trouble = _trouble(python, _START_QT, platform="offscreen")
    if trouble:
        install(QT_OFFSCREEN, f"Qt cannot be loaded ({trouble})")
        trouble = _trouble(python, _START_QT, platform="offscreen")
    if trouble:
        raise SetUpError(f"Qt cannot be loaded: {trouble}.")


def ensure_qt_display(python: Path) -> bool:
    """Prove that Qt can open a window on the display, after installing what it lacks.

    False when the libraries are there and the display does not answer. Raises SetUpError when libraries are missing.
    """
    trouble = _trouble(python, _START_QT)
    if trouble and sys.platform.startswith("linux"):
        lacks = _trouble(python, _LOAD_XCB, platform="offscreen")
        if lacks:
            install(QT_DISPLAY, f"Qt cannot open a window ({lacks})")
            trouble = _trouble(python, _START_QT)
    if trouble:
        say(f"The display {_display()} does not answer: going on without a window.")
    return not trouble


def ensure_judges() -> None:
    """Install the programs that tests compare with, where this may be done; elsewhere say what is left out."""
    missing = {command: package for command, package in JUDGES.items() if shutil.which(command) is None}
    if not missing:
        return
    try:
        install(tuple(missing.values()), f"The tests compare with {', '.join(missing)}")
    except SetUpError as error:
        say(f"{error}\nGoing on without: the tests that need them are left out, and named at the end.")


def install(packages: list[str] | tuple[str, ...], reason: str) -> None:
    """Install Debian packages where this user may; raises SetUpError with the exact command elsewhere."""
    apt = shutil.which("apt-get")
    if apt is None:
        raise SetUpError(f"{reason}. On Debian or Ubuntu, these packages have it: {' '.join(packages)}.")
    if os.geteuid() != 0:
        raise SetUpError(f"{reason}. Run this, then try again:\n  sudo apt-get install {' '.join(packages)}")
    say(f"{reason}: installing {' '.join(packages)}")
    command = [apt, "-qq", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120", "install", *packages]
    if _apt(command).returncode == 0:
        return
    # A fresh machine has no list of packages, an old one has a stale list.
    _apt([apt, "-qq", "update"])
    last = _apt(command)
    if last.returncode:
        raise SetUpError(f"{reason}, and apt-get could not install {' '.join(packages)}:\n{last.stdout.strip()}")


def _apt(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        check=False,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )


def _trouble(python: Path, code: str, platform: str | None = None) -> str:
    """What a child of Python says last when it cannot run the code; empty when it can."""
    variables = dict(os.environ)
    if platform is not None:
        variables["QT_QPA_PLATFORM"] = platform
    try:
        child = subprocess.run(
            [python, "-I", "-c", code],
            check=False,
            env=variables,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=60,
        )
    except subprocess.TimeoutExpired:
        return "it does not answer"
    if child.returncode == 0:
        return ""
    said = child.stderr.strip().splitlines() or [f"exit status {child.returncode}"]
    return said[-1].removeprefix("ImportError: ").removeprefix("OSError: ")


def _display() -> str:
    return os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or ""
