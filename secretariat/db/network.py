"""Whether a file lies on a network share, where write-ahead logging is not safe."""

from __future__ import annotations

import re
import sys
from pathlib import Path

# As /proc/self/mountinfo names them; FUSE's own names begin with "fuse.".
_SHARES = {"9p", "afs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.rclone", "fuse.sshfs", "ncpfs", "nfs", "nfs4"}
_SHARES |= {"smb2", "smb3", "smbfs", "vboxsf", "virtiofs"}
_REMOTE_DRIVE = 4


def on_network_share(path: Path) -> bool:
    """Whether ``path`` lies on another machine, as far as the system tells; ``False`` where it does not."""
    if sys.platform == "win32":
        import ctypes

        anchor = path.absolute().anchor
        return anchor.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(anchor) == _REMOTE_DRIVE
    try:
        mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return filesystem_of(path.resolve(), mounts) in _SHARES


def filesystem_of(path: Path, mounts: str) -> str:
    """The kind of file system that ``path`` lies on, by Linux's list of ``mounts``; empty when none holds it."""
    longest, kind = -1, ""
    for line in mounts.splitlines():
        place, _, described = line.partition(" - ")
        # Spaces and the like in a mount point are written in octal.
        point = Path(re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), place.split(" ")[4]))
        if path.is_relative_to(point) and len(point.parts) >= longest:
            longest, kind = len(point.parts), described.split(" ")[0]
    return kind
