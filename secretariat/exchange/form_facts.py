"""The facts of the meeting file as declared: one shape for each kind that a file may hold.

Marks on the tape (struck, undone, redone, sealed) are not among them: a file holds what counts. Votes are not either:
they stand with their question.
"""

from __future__ import annotations

from secretariat.domain import facts as f
from secretariat.exchange.kinds import Choice, Clock, Day, Flag, Text, Whole, refuse
from secretariat.exchange.names import AMember, AQuestion
from secretariat.exchange.shapes import Key, Listing, Shape, Tagged

_TEXT = Text()


def _check_fact(fact: f.Fact, place: str) -> None:
    if fact.during and fact.at is None:
        raise refuse(f"{place}.during", "needs 'at', the question that was under discussion")


_AT = Key("at", AQuestion(), "first question on which the fact has effect; without it, from the opening")
_AT_THAT = Key("at", AQuestion(), "the question concerned", required=True)
_MEMBER = Key("member", AMember(), "who", required=True)
_WHEN = (
    Key("during", Flag(), "while the question was under discussion: counts for its vote, not for its quorum"),
    Key("time", Clock(), "clock time, only printed"),
)


def _fact(kind: type[f.Fact], *keys: Key) -> Shape:
    return Shape(f.NAMES[kind], kind, (*keys, *_WHEN), _check_fact, (("fact", f.NAMES[kind]),))


FACT = Tagged(
    "fact",
    "fact",
    (
        _fact(f.Arrived, _MEMBER, _AT),
        _fact(f.Left, _MEMBER, _AT),
        _fact(
            f.ProxyGiven,
            Key("from", AMember(), "who gives the proxy", required=True, attribute="giver"),
            Key("to", AMember(), "who holds it", required=True, attribute="holder"),
            _AT,
            Key("given_on", Day(), "date of the paper"),
            Key("medium", _TEXT, "what was seen: original, e-mail, …"),
        ),
        _fact(f.ProxyEnded, Key("from", AMember(), "who gave the proxy", required=True, attribute="giver"), _AT),
        _fact(f.Recused, _MEMBER, _AT_THAT),
        _fact(f.Chaired, _MEMBER, _AT_THAT),
        _fact(f.Suspended, _AT),
        _fact(f.Resumed, _AT),
        _fact(
            f.ClosedSessionBegun,
            _AT,
            Key("demanded_by", Listing(AMember(), distinct=True), "who asked that the public be out"),
            Key("for", Whole(), "votes for it, where they were counted", attribute="in_favour"),
        ),
        _fact(f.ClosedSessionEnded, _AT),
        _fact(
            f.RollCalled,
            _MEMBER,
            Key("answer", Choice(tuple(f.Answer)), "what the roll call found", required=True),
            _AT,
        ),
        _fact(f.ChairTaken, _MEMBER, _AT),
        _fact(f.SecretaryElected, _MEMBER, _AT),
        _fact(f.SittingOpened, _AT),
        _fact(f.SittingClosed, _AT),
        _fact(f.QuestionOpened, _AT_THAT, Key("reason", _TEXT, "why it went on although the quorum was not there")),
        _fact(
            f.ReasonNoted, _AT_THAT, Key("reason", _TEXT, "why it went on without a quorum, said later", required=True)
        ),
        _fact(f.QuestionWithdrawn, _AT_THAT),
        _fact(f.QuestionAdjourned, _AT_THAT),
    ),
)
