"""Tokens of SoftHSM2: a real PKCS#11 module without the hardware."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tests.signing.authority import Person

_MODULES = (
    "/usr/lib/softhsm/libsofthsm2.so",
    "/usr/lib64/pkcs11/libsofthsm2.so",
    "/usr/local/lib/softhsm/libsofthsm2.so",
    "/opt/homebrew/lib/softhsm/libsofthsm2.so",
)


def module() -> Path | None:
    """Path of the module; ``None`` where SoftHSM2 or OpenSC is not installed."""
    if shutil.which("softhsm2-util") is None or shutil.which("pkcs11-tool") is None:
        return None
    return next((Path(path) for path in _MODULES if Path(path).exists()), None)


class Drawer:
    """A drawer full of tokens; the module of one process sees one drawer."""

    def __init__(self, folder: Path, driver: Path) -> None:
        self.driver = driver
        self.tokens = folder / "tokens"
        self.tokens.mkdir()
        settings = folder / "softhsm2.conf"
        settings.write_text(
            f"directories.tokendir = {self.tokens}\nobjectstore.backend = file\nlog.level = ERROR\n", encoding="utf-8"
        )
        os.environ["SOFTHSM2_CONF"] = str(settings)

    def token(self, label: str, pin: str, *people: Person, always_ask: bool = False) -> Path:
        """Put a token with the keys and certificates of these people into the drawer; the folder that it is."""
        before = set(self.tokens.iterdir())
        _run("softhsm2-util", "--init-token", "--free", "--label", label, "--so-pin", "0000", "--pin", pin)
        for number, person in enumerate(people, start=1):
            key = person.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
            certificate = person.certificate.public_bytes(Encoding.DER)
            self._write(label, pin, number, "privkey", key, *(["--always-auth"] if always_ask else []))
            self._write(label, pin, number, "cert", certificate)
        (made,) = set(self.tokens.iterdir()) - before
        return made

    def _write(self, label: str, pin: str, number: int, kind: str, content: bytes, *more: str) -> None:
        file = self.tokens.parent / "object.der"
        file.write_bytes(content)
        tool = ("pkcs11-tool", "--module", str(self.driver), "--token-label", label, "--login", "--pin", pin)
        usage = ("--usage-sign",) if kind == "privkey" else ()
        _run(*tool, "--write-object", str(file), "--type", kind, "--id", f"{number:02d}", *usage, *more)
        file.unlink()


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stderr
