"""Where the files are that the program brings along: fonts, templates, icons, the sample meeting, the user guide."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
# A wheel carries `resources/` and the guide inside the package, under a name of its own; a checkout keeps them beside
# the package.
_ROOTS = (_PACKAGE / "_resources", _PACKAGE.parent / "resources", _PACKAGE.parent / "docs")


def resource(name: str) -> Path:
    """Path of a file or folder of `resources/`, named with slashes: ``resource("fonts/LiberationSerif-Bold.ttf")``.

    Raises FileNotFoundError when the program brings no such file, ValueError when the name leads out of `resources/`.
    """
    parts = name.split("/")
    if name.startswith("/") or ".." in parts:
        raise ValueError(f"not the name of a resource: {name!r}")
    for root in _ROOTS:
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"the program was installed without its resource {name!r}")
