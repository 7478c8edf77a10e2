"""Sentences outside the window: English text that Qt's tools find, and that a `Translate` gives in another language."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Translate: TypeAlias = Callable[[str], str]
"""Gives the sentence of another language for an English one."""

CONTEXT = "sentences"
"""The name under which Qt's translation files keep what is written outside the window."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """``text`` as it is; marks it as one to translate."""
    assert context == CONTEXT
    return text
