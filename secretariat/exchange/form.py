"""The meeting file as declared: every key of format "secretariat-meeting", version 1, with its kind and meaning."""

from __future__ import annotations

from secretariat.domain import facts as f
from secretariat.domain.agenda import Annex, Assembly, Authority, Deliberation, Layout, QuestionKind, Signatory
from secretariat.domain.people import Civility, MemberId, Seat
from secretariat.domain.rules import AssemblyKind
from secretariat.domain.votes import Declared, Method, Outcome, Round
from secretariat.exchange.annexes import AnnexPath
from secretariat.exchange.json_text import quoted
from secretariat.exchange.kinds import Choice, Clock, Day, Flag, Rules, Tally, Text, Whole, refuse
from secretariat.exchange.names import AMember, AQuestion, NewMember, NewQuestion
from secretariat.exchange.records import FileRecord, QuestionRecord, RollCallRecord, SittingRecord, VoteRecord
from secretariat.exchange.shapes import Key, Listing, Shape, Tagged

_TEXT = Text()
_FILLED = Text(filled=True)
_MEMBERS = Listing(AMember(), distinct=True)
_MARKDOWN = "Markdown: paragraphs, headings, lists, bold, italic, tables"


def _one_list_each(lists: tuple[tuple[str, tuple[MemberId, ...]], ...], place: str) -> None:
    first: dict[MemberId, str] = {}
    for name, members in lists:
        for index, member in enumerate(members):
            if member in first:
                raise refuse(f"{place}.{name}[{index}]", f"{quoted(member)} stands in {first[member]} as well")
            first[member] = name


def _check_vote(vote: VoteRecord, place: str) -> None:
    lists = (("against", vote.against), ("abstaining", vote.abstaining), ("not_voting", vote.not_voting))
    _one_list_each(lists, place)


def _check_roll_call(roll: RollCallRecord, place: str) -> None:
    _one_list_each((("present", roll.present), ("excused", roll.excused), ("absent", roll.absent)), place)


def _check_question(question: QuestionRecord, place: str) -> None:
    if question.vote is not None and question.votes:
        raise refuse(f"{place}.votes", "stands instead of 'vote', not beside it")


def _check_fact(fact: f.Fact, place: str) -> None:
    if fact.during and fact.at is None:
        raise refuse(f"{place}.during", "needs 'at', the question that was under discussion")


AUTHORITY = Shape(
    "authority",
    Authority,
    (
        Key("name", _FILLED, "name of the public body", required=True),
        Key("district", _TEXT, "line printed under the name, such as « Arrondissement de BETHUNE »"),
        Key("department_code", _TEXT, "code of the département, three characters, such as 062"),
        Key("siren", _TEXT, "SIREN number"),
        Key("siret", _TEXT, "SIRET number"),
        Key("seat", _TEXT, "building where the authority sits"),
        Key("city", _TEXT, "town where its acts are done"),
        Key("court", _TEXT, "administrative court named in the remedies clause"),
        Key("prefecture", _TEXT, "where acts are sent, such as « Sous-préfecture »"),
    ),
)

ASSEMBLY = Shape(
    "assembly",
    Assembly,
    (
        Key("name", _FILLED, "name of the assembly", required=True),
        Key("kind", Choice(tuple(AssemblyKind)), "kind of assembly, which sets its legal profile", required=True),
        Key("layout", Choice(tuple(Layout)), "house model of the extracts", required=True),
        Key("rules", Rules(), "parameters of the legal profile that the assembly's own statutes change"),
    ),
)

MEMBER = Shape(
    "member",
    Seat,
    (
        Key("id", NewMember(), "what the rest of the file calls this member", required=True, attribute="member"),
        Key("civility", Choice(tuple(Civility)), "how the member is addressed", required=True),
        Key("last_name", _FILLED, "last name as printed", required=True),
        Key("first_name", _TEXT, "first name as printed", required=True),
        Key("office", _TEXT, "office held, such as « Maire »"),
        Key("group", _TEXT, "political group"),
        Key("commune", _TEXT, "commune represented"),
        Key("born_on", Day(), "date of birth, which decides between candidates at a tie"),
        Key("voting", Flag(), "false: attends without a vote"),
        Key("substitute_of", AMember(), "the member whose seat this one takes while that member is not present"),
    ),
)

SITTING = Shape(
    "meeting",
    SittingRecord,
    (
        Key("date", Day(), "day of the sitting", required=True),
        Key("time", Clock(), "hour for which it was convened"),
        Key("place", _TEXT, "place with its preposition, as printed"),
        Key("convened_on", Day(), "day on which the convocations were sent"),
        Key("posted_on", Day(), "day on which the convocation was posted"),
        Key("urgent", Flag(), "convened with the shortened notice of urgency"),
        Key("second_call", Flag(), "convened again after a sitting without quorum: none is needed"),
        Key("chair", AMember(), "who presides from the opening"),
        Key("secretary", AMember(), "secretary of the sitting from the opening"),
        Key(
            "agenda",
            Listing(AQuestion(), distinct=True),
            "numbers of all questions as the agenda had them, where they were treated in another order",
        ),
    ),
)

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
    ),
)

ROUND = Shape(
    "round",
    Round,
    (
        Key("candidates", Tally(), "votes per candidate", required=True),
        Key("blank", Whole(), "blank ballots"),
        Key("void", Whole(), "void ballots"),
    ),
)

VOTE = Shape(
    "vote",
    VoteRecord,
    (
        Key("title", _TEXT, "what this vote was on, where a question holds several"),
        Key("method", Choice(tuple(Method)), "how the vote was taken; none: the assembly takes note", always=True),
        Key("against", _MEMBERS, "those whose vote is against"),
        Key("abstaining", _MEMBERS, "those who abstain"),
        Key("not_voting", _MEMBERS, "voters who take no part in the vote"),
        Key("declared", DECLARED, "numbers, where only numbers were written down"),
        Key("rounds", Listing(ROUND), "rounds of an appointment, in order"),
        Key("demanded_by", _MEMBERS, "those who asked for the roll call or the secret ballot"),
        Key("time", Clock(), "clock time of the vote"),
    ),
    _check_vote,
)

ANNEX = Shape(
    "annex",
    Annex,
    (
        Key("title", _TEXT, "title as printed on its pages", required=True),
        Key("file", AnnexPath(), "path from the folder of the meeting file, with slashes", required=True),
    ),
)

SIGNATORY = Shape(
    "signatory",
    Signatory,
    (
        Key("capacity", Listing(_TEXT), "lines printed over the name"),
        Key("name", _FILLED, "name as printed", required=True),
    ),
)

DELIBERATION = Shape(
    "deliberation",
    Deliberation,
    (
        Key("number", _TEXT, "number of the deliberation"),
        Key("signatory", SIGNATORY, "who signs the extract"),
        Key("transmitted_on", Day(), "day of transmission to the State"),
        Key("received_on", Day(), "day of reception there"),
        Key("published_on", Day(), "day of publication"),
    ),
)

QUESTION = Shape(
    "question",
    QuestionRecord,
    (
        Key("number", NewQuestion(), "number on the agenda, printed and stable", required=True),
        Key("title", _TEXT, "title as printed", required=True),
        Key("theme", _TEXT, "heading under which the question stands"),
        Key("speaker", AMember(), "who reports on it"),
        Key("kind", Choice(tuple(QuestionKind)), "what it asks of the assembly"),
        Key("statement", _TEXT, f"report read to the assembly ({_MARKDOWN})"),
        Key("recitals", _TEXT, f"texts and opinions that the decision rests on ({_MARKDOWN})"),
        Key("decision", _TEXT, f"what is decided ({_MARKDOWN})"),
        Key("annexes", Listing(ANNEX), "documents joined to the extract"),
        Key("outcome", Choice((Outcome.WITHDRAWN, Outcome.ADJOURNED)), "where the question was put aside"),
        Key("vote", VOTE, "the vote"),
        Key("votes", Listing(VOTE), "the votes, in order, where there were several; stands instead of 'vote'"),
        Key("deliberation", DELIBERATION, "the act that came of the question"),
    ),
    _check_question,
)

ROLL_CALL = Shape(
    "roll_call",
    RollCallRecord,
    (
        Key("present", _MEMBERS, "present at the opening"),
        Key("excused", _MEMBERS, "excused themselves"),
        Key("absent", _MEMBERS, "called and found absent without excuse; whoever is in no list is absent too"),
    ),
    _check_roll_call,
)

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
        _fact(f.QuestionWithdrawn, _AT_THAT),
        _fact(f.QuestionAdjourned, _AT_THAT),
    ),
)

FORMAT = "secretariat-meeting"
VERSION = 1

FILE = Shape(
    "file",
    FileRecord,
    (
        Key("note", _TEXT, "free text, ignored"),
        Key("authority", AUTHORITY, "the public body", required=True),
        Key("assembly", ASSEMBLY, "the assembly that meets", required=True),
        Key("members", Listing(MEMBER), "members in order of precedence", required=True),
        Key("meeting", SITTING, "the sitting", required=True),
        Key("questions", Listing(QUESTION), "questions in the order in which they were treated", required=True),
        Key("roll_call", ROLL_CALL, "the roll call at the opening"),
        Key("facts", Listing(FACT), "what happened, in the order in which it was noted"),
    ),
    fixed=(("format", FORMAT), ("version", VERSION)),
)
"""The whole format; everything else in this package follows from it."""
