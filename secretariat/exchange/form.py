"""The meeting file as declared: every key of format "secretariat-meeting", version 1, with its kind and meaning."""

from __future__ import annotations

from itertools import pairwise

from secretariat.domain.agenda import Annex, Assembly, Authority, Deliberation, Layout, Logo, QuestionKind, Signatory
from secretariat.domain.people import Civility, Seat
from secretariat.domain.rules import AssemblyKind
from secretariat.domain.votes import Outcome
from secretariat.exchange.annexes import AnnexPath
from secretariat.exchange.form_facts import FACT
from secretariat.exchange.form_votes import VOTE, one_list_each
from secretariat.exchange.kinds import Choice, Clock, Day, Flag, Rules, Text, refuse
from secretariat.exchange.names import AMember, AQuestion, Label, NewMember, NewQuestion
from secretariat.exchange.pictures import PictureText
from secretariat.exchange.records import FileRecord, QuestionRecord, RollCallRecord, SittingRecord
from secretariat.exchange.shapes import Key, Listing, Shape

_TEXT = Text()
_FILLED = Text(filled=True)
_MEMBERS = Listing(AMember(), distinct=True)
_MARKDOWN = "Markdown: paragraphs, headings, lists, bold, italic, tables"


def _check_roll_call(roll: RollCallRecord, place: str) -> None:
    one_list_each((("present", roll.present), ("excused", roll.excused), ("absent", roll.absent)), place)


def _check_question(question: QuestionRecord, place: str) -> None:
    if question.vote is not None and question.votes:
        raise refuse(f"{place}.votes", "stands instead of 'vote', not beside it")
    ballots = [vote.ballot if vote.ballot is not None else index for index, vote in enumerate(question.votes)]
    for index, (before, after) in enumerate(pairwise(ballots), start=1):
        if before >= after:
            raise refuse(f"{place}.votes[{index}].ballot", f"must be above {before}, that of the vote before")


LOGO = Shape(
    "logo",
    Logo,
    (
        Key("image", PictureText(), "PNG or JPEG file in base64", required=True, attribute="content"),
        Key("text", _TEXT, "what it shows, for those who do not see it; without it, it is an ornament"),
    ),
)

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
        Key("logo", LOGO, "logo or arms, printed at the head of the extracts"),
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
        Key("number", NewQuestion(), "number by which the file names the question, stable", required=True),
        Key("label", Label(), "number as printed, such as « 3.1 » or « 3 bis », where it is not 'number'"),
        Key("title", _TEXT, "title as printed", required=True),
        Key("theme", _TEXT, "heading under which the question stands"),
        Key("speaker", AMember(), "who reports on it"),
        Key("kind", Choice(tuple(QuestionKind)), "what it asks of the assembly"),
        Key("statement", _TEXT, f"report read to the assembly ({_MARKDOWN})"),
        Key("recitals", _TEXT, f"texts and opinions that the decision rests on ({_MARKDOWN})"),
        Key("decision", _TEXT, f"what is decided ({_MARKDOWN})"),
        Key("annexes", Listing(ANNEX), "documents joined to the extract"),
        Key("added", Flag(), "true: put on the agenda after the convocation, which did not announce it"),
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
