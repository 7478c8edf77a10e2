"""Codes of the domain turned into translated sentences and words."""

from __future__ import annotations

from secretariat.domain.minutes import Minutes
from secretariat.errors import Refusal


def refusal_sentence(refusal: Refusal, minutes: Minutes) -> str:
    """Why something was refused, in one sentence with the person and the question in it."""
    del minutes
    return str(refusal)
