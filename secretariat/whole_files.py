"""Files written whole or not at all: a reader never meets half of one, nor loses the former one to a full disk."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path``, in place of what was there.

    Raises OSError that names ``path``, and then nothing has changed.
    """
    if path.exists() and not path.is_file():
        path.write_bytes(content)  # a device or a pipe cannot be replaced; a folder refuses
        return
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(path)) from error
    except BaseException:
        part.unlink(missing_ok=True)
        raise
