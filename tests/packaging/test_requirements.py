"""The pinned requirements fit what pyproject.toml declares, and the wheel holds what the program needs."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from setup_environment import CHECKOUT, DEVELOPMENT, RUNTIME

PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))


def pins(file: Path) -> dict[str, str]:
    lines = re.findall(r"^([A-Za-z0-9._-]+)==([^ ;]+)", file.read_text(encoding="utf-8"), re.MULTILINE)
    return {canonicalize_name(name): version for name, version in lines}


@pytest.mark.parametrize(
    ("file", "declared"),
    [
        (RUNTIME, PROJECT["project"]["dependencies"]),
        (DEVELOPMENT, PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]),
    ],
    ids=["runtime", "development"],
)
def test_every_dependency_is_pinned_within_its_bounds(file: Path, declared: list[str]) -> None:
    pinned = pins(file)
    for requirement in map(Requirement, declared):
        assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)]), requirement


def test_the_tests_run_with_the_versions_that_are_installed() -> None:
    assert pins(RUNTIME).items() <= pins(DEVELOPMENT).items()


@pytest.mark.parametrize("file", [RUNTIME, DEVELOPMENT], ids=["runtime", "development"])
def test_the_pins_have_hashes_and_name_no_registry(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index|--find-links|--trusted-host", text)
    for pin in re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]:
        assert "--hash=sha256:" in pin, pin.splitlines()[0]


def test_the_wheel_brings_its_resources_along(tmp_path: Path) -> None:
    build = "from hatchling.build import build_wheel; import sys; build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", build, str(tmp_path)], cwd=CHECKOUT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(tmp_path / "installed")
    ask = (
        f"import sys; sys.path.insert(0, {str(tmp_path / 'installed')!r}); from secretariat.resources import resource;"
        "print(resource('fonts/LiberationSerif-Bold.ttf'))"
    )
    found = subprocess.run([sys.executable, "-I", "-c", ask], check=True, capture_output=True, text=True).stdout.strip()
    assert found == str(tmp_path / "installed/secretariat/_resources/fonts/LiberationSerif-Bold.ttf")
    shipped = {path.relative_to(CHECKOUT / "resources") for path in (CHECKOUT / "resources").rglob("*.*")}
    inside = tmp_path / "installed/secretariat/_resources"
    assert {path for path in shipped if not (inside / path).exists()} == set()


def test_the_pinned_qt_does_not_lose_references_to_none(qtbot: QtBot) -> None:
    """Some versions do on Python 3.11, and kill the process after some thousands of calls."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(500):
        label.setText("x")
    assert sys.getrefcount(None) > before - 100
