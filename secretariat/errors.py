"""Refusals: what the program will not do, as a code with values; any other exception is a bug."""

from __future__ import annotations

from typing import Any


class Refusal(Exception):
    """Something asked for is impossible; nothing was written.

    ``code`` names the refusal, ``values`` fill the sentence that the user interface or the command line makes of it.
    """

    def __init__(self, code: str, /, **values: Any) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.values.items())
        return f"{self.code}({details})" if details else self.code


class RuleBroken(Refusal):
    """A gesture that cannot be: the member is already there, the question does not exist, …"""


class StorageError(Refusal):
    """The database cannot be opened or written; the file stays as it was."""


class SigningRefused(Refusal):
    """A document cannot be signed or time-stamped: the key, its certificate, the token or the document says why.

    The document that was to be signed is as it was.
    """


class FileRefused(Refusal):
    """A file from outside that cannot be read as what it claims to be; ``sentence`` names the place, in English.

    Made of a ``pattern`` that may be translated, and of the values of its gaps; without values, the sentence itself.
    """

    def __init__(self, pattern: str, **values: object) -> None:
        self.pattern = pattern
        self.gaps = values
        self.sentence = pattern.format(**values) if values else pattern
        super().__init__("file-refused", sentence=self.sentence)

    def __str__(self) -> str:
        return self.sentence


class ImportRefused(Refusal):
    """A list, an agenda or a text from another program that cannot be read at all; nothing was written.

    ``code`` and ``values`` say why; the interface has a sentence for each.
    """
