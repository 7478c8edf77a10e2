"""What the system says of a file that cannot be read or written, in the language of whoever reads it."""

from __future__ import annotations

from secretariat.translatable import QT_TRANSLATE_NOOP, Translate

_NAMED = QT_TRANSLATE_NOOP("sentences", "{file}: {why}")
_KNOWN = frozenset(
    (
        QT_TRANSLATE_NOOP("sentences", "No such file or directory"),
        QT_TRANSLATE_NOOP("sentences", "Permission denied"),
        QT_TRANSLATE_NOOP("sentences", "Operation not permitted"),
        QT_TRANSLATE_NOOP("sentences", "Is a directory"),
        QT_TRANSLATE_NOOP("sentences", "Not a directory"),
        QT_TRANSLATE_NOOP("sentences", "File exists"),
        QT_TRANSLATE_NOOP("sentences", "File name too long"),
        QT_TRANSLATE_NOOP("sentences", "File too large"),
        QT_TRANSLATE_NOOP("sentences", "No space left on device"),
        QT_TRANSLATE_NOOP("sentences", "Disk quota exceeded"),
        QT_TRANSLATE_NOOP("sentences", "Read-only file system"),
        QT_TRANSLATE_NOOP("sentences", "Input/output error"),
    )
)
"""What systems say most, word for word as they say it; anything rarer is told as they do."""


def trouble_of(error: OSError, translate: Translate = str) -> str:
    """One line: the file, and what is wrong with it."""
    why = error.strerror or str(error)
    told = translate(why) if why in _KNOWN else why
    return told if error.filename is None else translate(_NAMED).format(file=error.filename, why=told)
