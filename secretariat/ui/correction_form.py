"""The form that corrects a line of the journal: what it says is there already, and any of it can be said otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from secretariat.domain import corrections
from secretariat.domain import facts as f
from secretariat.ui.gesture_forms import Field, GestureForm, Values
from secretariat.ui.translation import QT_TRANSLATE_NOOP

_TITLE = QT_TRANSLATE_NOOP("Forms", "Correct this line")

_MOVEMENT = (Field.MEMBER, Field.AT, Field.DURING, Field.CLOCK)
_INSTANT = (Field.AT, Field.DURING, Field.CLOCK)

FIELDS: Mapping[type[f.Fact], tuple[Field, ...]] = {
    f.Arrived: _MOVEMENT,
    f.Left: _MOVEMENT,
    f.ProxyGiven: (Field.MEMBER, Field.HOLDER, Field.AT, Field.DURING, Field.GIVEN_ON, Field.MEDIUM),
    f.ProxyEnded: (Field.MEMBER, Field.AT, Field.DURING),
    f.Recused: (Field.MEMBER, Field.AT),
    f.Chaired: (Field.MEMBER, Field.AT),
    f.ChairTaken: (Field.MEMBER, Field.AT),
    f.SecretaryElected: (Field.MEMBER, Field.AT),
    f.Suspended: _INSTANT,
    f.Resumed: _INSTANT,
    f.ClosedSessionBegun: (Field.DEMANDED_BY, Field.IN_FAVOUR, *_INSTANT),
    f.ClosedSessionEnded: _INSTANT,
    f.SittingOpened: (Field.CLOCK,),
    f.SittingClosed: (Field.CLOCK,),
    f.ReasonNoted: (Field.AT, Field.REASON),
    f.VoteRecorded: (Field.AT,),
}
"""What may be said otherwise of each kind of fact. An answer at the call is called again, a vote is noted again.

The opening of a question is struck and done again: its place in the journal is its place in the order of treatment.
"""

_NEEDS_A_QUESTION = (f.Recused, f.Chaired, f.ReasonNoted, f.VoteRecorded)
_NEVER_EMPTY = (Field.MEMBER, Field.HOLDER, Field.REASON)


def correction_form(entry: f.Entry) -> GestureForm | None:
    """The form that corrects ``entry``; ``None`` for a kind of line that is not corrected this way."""
    fact = entry.fact
    fields = FIELDS.get(type(fact))
    if fields is None:
        return None
    needs = tuple(field for field in fields if field in _NEVER_EMPTY)
    return GestureForm(
        title=_TITLE,
        fields=fields,
        needs=(*needs, Field.AT) if isinstance(fact, _NEEDS_A_QUESTION) else needs,
        build=lambda live, values: corrections.correct(live.tape, entry.id, corrected(fact, fields, values)),
        of_the_member=False,
        shown=_values(fact),
    )


def corrected(fact: f.Fact, fields: tuple[Field, ...], values: Values) -> f.Fact:
    """``fact`` as the ``fields`` now have it; a member who is not named stays who he was."""
    changes: dict[str, Any] = {}
    if Field.AT in fields:
        changes["at"] = values.at
    if Field.DURING in fields:
        changes["during"] = values.during
    if Field.CLOCK in fields:
        changes["time"] = values.clock
    if Field.MEMBER in fields and values.member is not None:
        changes["giver" if isinstance(fact, f.ProxyGiven | f.ProxyEnded) else "member"] = values.member
    if isinstance(fact, f.ProxyGiven):
        changes |= {"given_on": values.given_on, "medium": values.medium}
        if values.holder is not None:
            changes["holder"] = values.holder
    if Field.REASON in fields:
        changes["reason"] = values.reason
    if isinstance(fact, f.ClosedSessionBegun):
        changes |= {"demanded_by": values.demanded_by, "in_favour": values.in_favour}
    return replace(fact, **changes)


def _values(fact: f.Fact) -> Values:
    return Values(
        member=getattr(fact, "member", None) or getattr(fact, "giver", None),
        holder=getattr(fact, "holder", None),
        clock=fact.time,
        given_on=getattr(fact, "given_on", None),
        medium=getattr(fact, "medium", ""),
        reason=getattr(fact, "reason", ""),
        demanded_by=getattr(fact, "demanded_by", ()),
        in_favour=getattr(fact, "in_favour", None),
    )
