"""A vote of the meeting file as declared."""

from __future__ import annotations

from secretariat.domain.people import MemberId
from secretariat.domain.votes import Candidate, CandidateList, Declared, ListRule, Method, Others, Round, Subject
from secretariat.exchange.json_text import quoted
from secretariat.exchange.kinds import Choice, Clock, Day, Flag, Tally, Text, Whole, refuse
from secretariat.exchange.names import AMember, AQuestion
from secretariat.exchange.records import VoteRecord
from secretariat.exchange.shapes import Key, Listing, Shape

_TEXT = Text()
_FILLED = Text(filled=True)
_MEMBERS = Listing(AMember(), distinct=True)


def one_list_each(lists: tuple[tuple[str, tuple[MemberId, ...]], ...], place: str) -> None:
    """Raises FileRefused when somebody stands in two of ``lists``."""
    first: dict[MemberId, str] = {}
    for name, members in lists:
        for index, member in enumerate(members):
            if member in first:
                raise refuse(f"{place}.{name}[{index}]", f"{quoted(member)} stands in {first[member]} as well")
            first[member] = name


def _check_vote(vote: VoteRecord, place: str) -> None:
    lists = (
        ("for", vote.in_favour),
        ("against", vote.against),
        ("abstaining", vote.abstaining),
        ("not_voting", vote.not_voting),
    )
    one_list_each(lists, place)


DECLARED = Shape(
    "declared",
    Declared,
    (
        Key("for", Whole(), "votes for", attribute="in_favour"),
        Key("against", Whole(), "votes against"),
        Key("abstaining", Whole(), "abstentions"),
        Key("not_voting", Whole(), "voters who took no part in the vote"),
        Key("blank", Whole(), "blank ballots"),
        Key("void", Whole(), "void ballots"),
        Key("found", Whole(), "envelopes found in the box"),
    ),
)

ROUND = Shape(
    "round",
    Round,
    (
        Key("candidates", Tally(), "votes per candidate or list, in the order noted", required=True),
        Key("blank", Whole(), "blank ballots"),
        Key("void", Whole(), "void ballots"),
        Key("found", Whole(), "envelopes found in the box"),
        Key("not_voting", Whole(), "voters who put none in"),
    ),
)

CANDIDATE = Shape(
    "candidate",
    Candidate,
    (
        Key("name", _FILLED, "name as the rounds write it", required=True),
        Key("born_on", Day(), "date of birth, which decides at a tie; that of a member need not be repeated"),
    ),
)

CANDIDATE_LIST = Shape(
    "list",
    CandidateList,
    (
        Key("name", _FILLED, "name of the list as the rounds write it", required=True),
        Key("candidates", Listing(CANDIDATE), "its candidates in order"),
        Key("substitutes", Listing(CANDIDATE), "substitutes of its own; without, those who follow the last elected"),
    ),
)

VOTE = Shape(
    "vote",
    VoteRecord,
    (
        Key("title", _TEXT, "what this vote was on, where a question holds several"),
        Key("subject", Choice(tuple(Subject)), "what it decides: the question, or an amendment put to the vote before"),
        Key("text", _TEXT, "text of the amendment (Markdown)"),
        Key("method", Choice(tuple(Method)), "how the vote was taken; none: the assembly takes note", always=True),
        Key("for", _MEMBERS, "those named as being for, which every other voter is anyhow", attribute="in_favour"),
        Key("against", _MEMBERS, "those whose vote is against"),
        Key("abstaining", _MEMBERS, "those who abstain"),
        Key("not_voting", _MEMBERS, "voters who take no part in the vote"),
        Key("others", Choice(tuple(Others)), "what every voter in no list chose: for, or nobody knows yet"),
        Key("declared", DECLARED, "numbers, where only numbers were written down"),
        Key("posts", Whole(1), "posts to fill, in an appointment"),
        Key("substitutes", Whole(), "substitutes to appoint besides"),
        Key("candidates", Listing(CANDIDATE), "who stands"),
        Key("lists", Listing(CANDIDATE_LIST), "which lists stand"),
        Key("rule", Choice(tuple(ListRule)), "how lists win their seats"),
        Key("rounds", Listing(ROUND), "rounds of an appointment, in order"),
        Key("secrecy_waived", Flag(), "whether the assembly gave up the secret ballot unanimously"),
        Key("tellers", _MEMBERS, "members who counted"),
        Key("demanded_by", _MEMBERS, "those who asked for the roll call or the secret ballot"),
        Key("en_bloc", Listing(AQuestion(), distinct=True), "numbers of the questions decided by this one vote"),
        Key("time", Clock(), "clock time of the vote"),
        Key("ballot", Whole(0, 10_000), "its number among the votes of the question, from 0, where not its place"),
    ),
    _check_vote,
)
