"""The language of the window: the mark of source strings, and translations read from `resources/i18n`."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that Qt's own lupdate looks for
    """Mark ``text`` of a declared table for translation; the table's reader translates it in ``context``."""
    del context
    return text
