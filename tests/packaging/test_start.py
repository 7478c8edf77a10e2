"""Where the folder of the program may not be written to, the first command says so in one sentence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import setup_environment
import start
from setup_environment import RUNTIME, ensure_environment
from system_packages import SetUpError


def test_a_folder_of_somebody_else_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    # The tests may be run by root, to whom every folder is open.
    monkeypatch.setattr(os, "access", lambda path, mode: (path, mode) != (tmp_path, os.W_OK))
    monkeypatch.setattr(setup_environment, "CHECKOUT", tmp_path)
    monkeypatch.setattr(setup_environment, "ENVIRONMENT", tmp_path / ".venv")
    monkeypatch.setattr(setup_environment, "PYTHON", tmp_path / ".venv" / "python")
    monkeypatch.setattr(setup_environment, "_STAMP", tmp_path / ".venv" / "installed.json")
    monkeypatch.setattr(setup_environment, "_fingerprint", lambda requirements: requirements.name)
    with pytest.raises(SetUpError) as refusal:
        ensure_environment(RUNTIME)
    expected = f"The environment {tmp_path / '.venv'} cannot be made: this user may not write to the folder."
    assert str(refusal.value) == expected
    assert not list(tmp_path.iterdir())


def test_a_sample_that_cannot_be_written_is_said_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / ".sample"
    folder.touch()  # as good as a folder that may not be written to, for root too
    monkeypatch.setattr(start, "FOLDER", folder)
    monkeypatch.setattr(start, "EXTRACTS", folder / "extracts")
    monkeypatch.setattr(start, "ensure_environment", lambda requirements: requirements)
    monkeypatch.setattr(start, "has_display", lambda: False)
    monkeypatch.setattr(start, "ensure_qt", lambda python: python)
    assert start.main() == 1
    said = capfd.readouterr()
    assert said.err.startswith(f"The sample cannot be written to {folder}: ")
    assert len(said.err.splitlines()) == 1
    assert said.out == ""
