"""Makes the environment of a checkout: `.venv` with the pinned packages, made again only when the pins change."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import system_packages
from system_packages import SetUpError, say

CHECKOUT = Path(__file__).resolve().parent.parent
ENVIRONMENT = CHECKOUT / ".venv"
RUNTIME = CHECKOUT / "packaging" / "requirements.txt"
DEVELOPMENT = CHECKOUT / "packaging" / "requirements-dev.txt"

_WINDOWS = os.name == "nt"
_BIN = ENVIRONMENT / ("Scripts" if _WINDOWS else "bin")
_STAMP = ENVIRONMENT / "installed.json"


def tool(name: str) -> Path:
    """Path of a command of the environment, so that one of the same name elsewhere is never taken."""
    return _BIN / (f"{name}.exe" if _WINDOWS else name)


PYTHON = tool("python")


def ensure_environment(requirements: Path) -> None:
    """Make `.venv` hold the packages of one requirements file and the project itself.

    Raises SetUpError, with a sentence for the user, when it cannot be done.
    """
    wanted = _fingerprint(requirements)
    stamp = _read_stamp()
    if stamp.get("checkout") == str(CHECKOUT) and wanted in stamp.get("installed", []) and _works():
        return
    try:
        if stamp.get("checkout", str(CHECKOUT)) != str(CHECKOUT) or not _works():
            _create()
        _install(requirements)
        # The development file holds the whole of the other one, version for version.
        installed = [wanted] if requirements == RUNTIME else [wanted, _fingerprint(RUNTIME)]
        _STAMP.write_text(json.dumps({"checkout": str(CHECKOUT), "installed": installed}), encoding="utf-8")
    except OSError as error:
        raise SetUpError(f"The environment {ENVIRONMENT} cannot be written: {error.strerror}.") from error


def run(*command: str | Path, environment: dict[str, str] | None = None) -> int:
    """Exit status of a command run in the checkout, with its output shown."""
    variables = {**os.environ, **(environment or {})}
    return subprocess.run([str(part) for part in command], cwd=CHECKOUT, check=False, env=variables).returncode


def _fingerprint(requirements: Path) -> str:
    # pyproject.toml belongs to it: the entry point is written from there.
    content = requirements.read_bytes() + (CHECKOUT / "pyproject.toml").read_bytes()
    return f"{requirements.name} {hashlib.sha256(content).hexdigest()}"


def _read_stamp() -> dict[str, list[str] | str]:
    try:
        return json.loads(_STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def _works() -> bool:
    """Whether `.venv` has a Python that still runs, is recent enough and has pip."""
    trial = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    try:
        return subprocess.run([PYTHON, "-I", "-c", trial], check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def _create() -> None:
    if any(importlib.util.find_spec(name) is None for name in ("venv", "ensurepip")):
        # Debian and Ubuntu ship Python without the part that makes environments.
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        system_packages.install([f"python{version}-venv"], "Python's module venv is not installed")
    if not os.access(CHECKOUT, os.W_OK):
        raise SetUpError(f"The environment {ENVIRONMENT} cannot be made: this user may not write to the folder.")
    if ENVIRONMENT.exists() and not (ENVIRONMENT / "pyvenv.cfg").exists():
        raise SetUpError(f"{ENVIRONMENT} exists and is no virtual environment; remove it or move it away.")
    say(f"Making the environment {ENVIRONMENT}")
    made = subprocess.run(
        [sys.executable, "-I", "-m", "venv", "--clear", str(ENVIRONMENT)],
        check=False,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    if made.returncode:
        raise SetUpError(f"Python could not make the environment {ENVIRONMENT}:\n{made.stdout.strip()}")


def _install(requirements: Path) -> None:
    say(f"Installing the packages of {requirements.relative_to(CHECKOUT)} (once; about a minute)")
    pip = (PYTHON, "-I", "-m", "pip", "install", "--quiet", "--no-input", "--no-user", "--disable-pip-version-check")
    # The project itself needs no network: what builds it is among the pinned packages.
    itself = ("--no-deps", "--no-build-isolation", "--no-index", "--editable", CHECKOUT)
    if run(*pip, "--require-hashes", "--requirement", requirements) or run(*pip, *itself):
        raise SetUpError(
            "pip could not install the packages, for the reason above; once it is mended (a network, room on the disk, "
            "the right to write), run this again."
        )
