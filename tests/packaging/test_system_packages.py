"""What the machine lacks is installed where that may be done, and named exactly where it may not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from setup_environment import CHECKOUT
from system_packages import JUDGES, QT_OFFSCREEN, SetUpError, ensure_judges, ensure_qt, has_display, install

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="apt-get and DISPLAY are matters of Linux")


@pytest.fixture
def apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An apt-get that knows no package before its first update; it writes down what it was asked."""
    log = tmp_path / "asked"
    script = tmp_path / "bin" / "apt-get"
    script.parent.mkdir()
    script.write_text(
        f'#!/bin/sh\necho "$@" >> {log}\n'
        f'case "$*" in *update*) exit 0;; esac\n'
        f'grep -q update {log} || {{ echo "E: Unable to locate package"; exit 100; }}\n'
    )
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(script.parent), prepend=os.pathsep)
    return log


@linux_only
def test_root_installs_after_an_update_where_the_lists_are_stale(apt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    install(["libegl1"], "Qt cannot be loaded")
    asked = [line.split()[-1] for line in apt.read_text().splitlines()]
    assert asked == ["libegl1", "update", "libegl1"]


@linux_only
def test_another_user_is_told_the_exact_command(apt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SetUpError) as refusal:
        install(["libegl1", "libgl1"], "Qt cannot be loaded (libEGL.so.1 is missing)")
    assert str(refusal.value) == (
        "Qt cannot be loaded (libEGL.so.1 is missing). Run this, then try again:\n  sudo apt-get install libegl1 libgl1"
    )
    assert not apt.exists()


@linux_only
def test_another_system_is_told_what_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetUpError, match=r"On Debian or Ubuntu, these packages have it: libegl1\."):
        install(["libegl1"], "Qt cannot be loaded")


@linux_only
def test_without_the_programs_to_compare_with_the_check_goes_on_and_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in list(JUDGES)[1:]:
        (tmp_path / command).touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    ensure_judges()
    said = capsys.readouterr().err
    assert "The tests compare with softhsm2-util" in said
    assert "the tests that need them are left out, and named at the end" in said


@linux_only
def test_the_library_that_qt_lacks_is_named(apt: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    python = tmp_path / "python"
    python.write_text('#!/bin/sh\necho "ImportError: libEGL.so.1: cannot open shared object file" >&2\nexit 1\n')
    python.chmod(0o755)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SetUpError) as refusal:
        ensure_qt(python)
    assert "Qt cannot be loaded (libEGL.so.1: cannot open shared object file)" in str(refusal.value)
    assert f"sudo apt-get install {' '.join(QT_OFFSCREEN)}" in str(refusal.value)
    assert not apt.exists()


def test_qt_loads_here() -> None:
    ensure_qt(Path(sys.executable))


@linux_only
@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, True),
    ],
    ids=str,
)
def test_a_display_is_found(variables: dict[str, str], expected: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert has_display() is expected


@pytest.mark.parametrize("command", ["start.py", "check.py"])
def test_an_old_python_is_refused_with_one_sentence(command: str) -> None:
    pretend = "import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path(sys.argv[1], run_name='__main__')"
    told = subprocess.run(
        [sys.executable, "-c", pretend, str(CHECKOUT / "packaging" / command)],
        check=False,
        capture_output=True,
        text=True,
    )
    assert told.returncode == 1
    assert told.stderr.startswith("Secretariat needs Python 3.11 or newer; ")
    assert len(told.stderr.splitlines()) == 1
