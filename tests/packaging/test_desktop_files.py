"""A double click on a meeting file opens it: what the desktops are told is what they understand."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_files import (
    FROM_DESKTOP,
    MIME_TYPE,
    SUFFIX,
    desktop_files,
    make_application,
    quoted,
    registry_values,
    remove_files,
    write_files,
)
from secretariat import places
from secretariat.resources import resource

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="what freedesktop.org describes is Linux's")


def test_the_program_reads_the_files_that_the_desktop_gives_it() -> None:
    assert SUFFIX in places.MEETING_FILES
    assert FROM_DESKTOP == places.FROM_DESKTOP


@linux_only
def test_a_linux_desktop_knows_the_type_and_who_opens_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "share"
    write_files(home, ["/opt/Mairie d’Étang 100 %/secretariat"])
    entry = home / "applications" / "secretariat.desktop"
    assert f"MimeType={MIME_TYPE};" in entry.read_text(encoding="utf-8")
    if shutil.which("desktop-file-validate"):
        judged = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
        assert (judged.returncode, judged.stdout) == (0, "")
    meeting = tmp_path / "séance du 12 mars.seance"
    shutil.copyfile(resource("sample/meeting.json"), meeting)
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    if shutil.which("gio") and shutil.which("update-mime-database"):
        told = subprocess.run(
            ["gio", "info", "-a", "standard::content-type", meeting], capture_output=True, text=True, check=True
        )
        assert MIME_TYPE in told.stdout
    remove_files(home)
    assert not [path for path in desktop_files(home) if path.exists()]


def test_whatever_the_folder_is_called_the_command_is_one_word() -> None:
    assert quoted(['/a b/$x`"\\%f']) == '"/a b/\\\\$x\\\\`\\\\"\\\\\\\\%%f"'


def test_windows_keeps_the_type_of_the_suffix_and_the_command() -> None:
    values = registry_values([r"C:\Program Files\s\pythonw.exe", "-m", "secretariat"])
    assert values[SUFFIX] == "Secretariat.MeetingFile"
    opens = values[r"Secretariat.MeetingFile\shell\open\command"]
    assert opens == r'"C:\Program Files\s\pythonw.exe" -m secretariat "%1"'
    below = [key for key in values if "\\" in key]
    assert all(key.rpartition("\\")[0] in list(values)[: list(values).index(key)] for key in below), "parents first"


def test_an_application_of_macos_says_which_files_it_opens(tmp_path: Path) -> None:
    make_application(tmp_path / "Secrétariat.app", ["/Users/l'élu/secretariat"])
    about = plistlib.loads((tmp_path / "Secrétariat.app" / "Contents" / "Info.plist").read_bytes())
    (declared,) = about["UTExportedTypeDeclarations"]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["seance"]
    assert about["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    program = tmp_path / "Secrétariat.app" / "Contents" / "MacOS" / about["CFBundleExecutable"]
    assert os.access(program, os.X_OK)
    assert "exec '/Users/l'\\''élu/secretariat' \"$@\"" in program.read_text(encoding="utf-8")
