"""Makes a double click on a meeting file open it, for whoever runs this: `python3 packaging/desktop_files.py`.

Linux: an entry in the menu, the type of `.seance` files and their icon, below `XDG_DATA_HOME`. Windows: the same in the
user's own part of the registry. macOS: a small application that starts the one of this folder. `--remove` takes it all
away again. Nothing is asked of an administrator, and files of other users are left alone.
"""

from __future__ import annotations

import argparse
import os
import plistlib
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from setup_environment import CHECKOUT, PYTHON, tool

MIME_TYPE = "application/vnd.secretariat.meeting+json"
SUFFIX = ".seance"
FROM_DESKTOP = "--desktop"
_ICONS = CHECKOUT / "resources" / "program"
_TYPE = CHECKOUT / "packaging" / "desktop" / "meeting-file.xml"
_CLASS = "Secretariat.MeetingFile"
_ENTRY = """[Desktop Entry]
Type=Application
Name=Secrétariat
GenericName=Council meetings
GenericName[fr]=Séances d’assemblée
Comment=Record a council meeting and print its certified extracts
Comment[fr]=Tenir une séance et imprimer les extraits certifiés conformes
Exec={command} %f
Icon=secretariat
Terminal=false
Categories=Office;
MimeType={mime_type};
StartupWMClass=secretariat
"""


def main() -> int:
    """Exit status: 0 done, 1 this system is none of the three."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--remove", action="store_true", help="take it all away again")
    remove = parser.parse_args().remove
    if sys.platform == "win32":
        pythonw = PYTHON.with_name("pythonw.exe")  # without a console beside the window
        in_registry(registry_values([str(pythonw), "-m", "secretariat", FROM_DESKTOP]), remove=remove)
    elif sys.platform == "darwin":
        application = Path.home() / "Applications" / "Secrétariat.app"
        remove_application(application) if remove else make_application(
            application, [str(tool("secretariat")), FROM_DESKTOP]
        )
    elif sys.platform.startswith("linux"):
        home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
        remove_files(home) if remove else write_files(home, [str(tool("secretariat")), FROM_DESKTOP])
    else:
        print("This system has no way that is known here; `secretariat FILE` opens a meeting file.", file=sys.stderr)
        return 1
    print(f"Meeting files ({SUFFIX}) no longer open." if remove else f"A double click on {SUFFIX} opens the file.")
    return 0


def desktop_files(home: Path) -> dict[Path, Path | str]:
    """What stands below the data folder ``home``: each file with what it is a copy of, or empty for the entry."""
    icons = home / "icons" / "hicolor" / "scalable"
    return {
        home / "applications" / "secretariat.desktop": "",
        home / "mime" / "packages" / "secretariat-meeting-file.xml": _TYPE,
        icons / "apps" / "secretariat.svg": _ICONS / "secretariat.svg",
        icons / "mimetypes" / "secretariat-meeting-file.svg": _ICONS / "meeting-file.svg",
    }


def write_files(home: Path, command: Sequence[str]) -> None:
    """Let a desktop that follows freedesktop.org know the program, started by ``command``, and its files."""
    for target, source in desktop_files(home).items():
        target.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(source, Path):
            shutil.copyfile(source, target)
        else:
            target.write_text(_ENTRY.format(command=quoted(command), mime_type=MIME_TYPE), encoding="utf-8")
    _tell_desktop(home)


def remove_files(home: Path) -> None:
    """Take away what `write_files` wrote."""
    for target in desktop_files(home):
        target.unlink(missing_ok=True)
    _tell_desktop(home)


def quoted(command: Sequence[str]) -> str:
    """A command as the key Exec wants it: each word in quotation marks, what means something there escaped twice."""
    words: list[str] = []
    for word in command:
        shell = "".join(f"\\{char}" if char in '"`$\\' else char for char in word)
        words.append('"{}"'.format(shell.replace("\\", "\\\\").replace("%", "%%")))
    return " ".join(words)


def _tell_desktop(home: Path) -> None:
    for command, folder in (("update-mime-database", "mime"), ("update-desktop-database", "applications")):
        if shutil.which(command) and (home / folder).is_dir():
            subprocess.run([command, str(home / folder)], check=True, stdout=subprocess.DEVNULL)


def registry_values(command: Sequence[str]) -> dict[str, str]:
    """Keys below `Software/Classes` of the user, and the default value of each."""
    words = subprocess.list2cmdline(command)
    return {
        SUFFIX: _CLASS,
        _CLASS: "Séance d’assemblée",
        rf"{_CLASS}\shell": "open",
        rf"{_CLASS}\shell\open": "Secrétariat",
        rf"{_CLASS}\shell\open\command": f'{words} "%1"',
    }


def in_registry(values: Mapping[str, str], *, remove: bool) -> None:
    """Write the keys into the registry of this user, or take them away."""
    if sys.platform != "win32":
        raise OSError("only Windows has a registry")
    import winreg

    root = winreg.HKEY_CURRENT_USER
    for key in reversed(values) if remove else values:
        path = rf"Software\Classes\{key}"
        if remove:
            winreg.DeleteKey(root, path)
        else:
            winreg.SetValue(root, path, winreg.REG_SZ, values[key])


def make_application(folder: Path, command: Sequence[str]) -> None:
    """Make an application for macOS that starts ``command`` and that the Finder gives meeting files."""
    program = folder / "Contents" / "MacOS" / "secretariat"
    program.parent.mkdir(parents=True, exist_ok=True)
    words = " ".join("'{}'".format(word.replace("'", "'\\''")) for word in command)
    program.write_text(f'#!/bin/sh\nexec {words} "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    about = {
        "CFBundleIdentifier": "fr.secretariat",
        "CFBundleName": "Secrétariat",
        "CFBundleExecutable": "secretariat",
        "CFBundlePackageType": "APPL",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Séance d’assemblée",
                "CFBundleTypeRole": "Editor",
                "LSItemContentTypes": ["fr.secretariat.meeting"],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": "fr.secretariat.meeting",
                "UTTypeDescription": "Séance d’assemblée",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [SUFFIX.removeprefix(".")],
                    "public.mime-type": MIME_TYPE,
                },
            }
        ],
    }
    (folder / "Contents" / "Info.plist").write_bytes(plistlib.dumps(about))


def remove_application(folder: Path) -> None:
    """Take away what `make_application` made."""
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
