"""Writes requirements.txt and requirements-dev.txt anew from pyproject.toml: every package pinned, with hashes.

Run it with the environment's Python after changing a dependency; `--upgrade` also takes newer versions of the others.
The files name no registry: each machine asks the one that its own pip is set to.
"""

from __future__ import annotations

import subprocess
import sys

from setup_environment import CHECKOUT

COMMON = (
    *("--universal", "--python-version=3.11"),  # one file for every system and every Python that is promised
    *("--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"),
    *("--quiet", "--custom-compile-command", "python packaging/pin.py"),
)


def main() -> int:
    """Exit status: 0 when both files are written."""
    runtime, development = CHECKOUT / "packaging/requirements.txt", CHECKOUT / "packaging/requirements-dev.txt"
    compile_ = (sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", *COMMON, *sys.argv[1:])
    for more in (
        ("--group=build", "--output-file", str(runtime)),
        # Constrained by the first: what the tests run with is what is installed.
        ("--group=build", "--group=dev", "--constraint", str(runtime), "--output-file", str(development)),
    ):
        done = subprocess.run((*compile_, *more), cwd=CHECKOUT, check=False, stdout=subprocess.DEVNULL)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
