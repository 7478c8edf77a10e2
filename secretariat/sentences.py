"""Problems and refusals as English sentences: one each, with the person, the question and the figures in it.

The domain carries codes. What is written here is the source text of the interface's translation as well, which is why
each sentence is marked for Qt's tools and why every function takes a ``translate``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from secretariat.domain.minutes import Minutes
from secretariat.domain.people import MemberId
from secretariat.domain.problems import Problem, ProblemCode
from secretariat.errors import FileRefused, Refusal

Translate: TypeAlias = Callable[[str], str]
"""Gives the sentence of another language for an English one of this module."""

CONTEXT = "sentences"
"""The name under which Qt's translation files keep what is written here."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """``text`` as it is; marks it as one to translate."""
    assert context == CONTEXT
    return text


PROBLEMS: Mapping[ProblemCode, str] = {
    ProblemCode.CONVENED_TOO_LATE: QT_TRANSLATE_NOOP(
        "sentences", "The convocation was sent {given} clear days before the sitting, {needed} are needed."
    ),
    ProblemCode.QUESTION_NOT_ON_CONVOCATION: QT_TRANSLATE_NOOP(
        "sentences", "{where}: it was added to the agenda, the convocation did not announce it."
    ),
    ProblemCode.QUORUM_NOT_REACHED: QT_TRANSLATE_NOOP(
        "sentences", "{where}: no quorum, {counted} members counted where {required} are required."
    ),
    ProblemCode.HOLDER_HAS_TWO_PROXIES: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {first} holds more proxies than one member may, those of {others}."
    ),
    ProblemCode.PROXY_TO_SELF: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {first} is both giver and holder of one proxy."
    ),
    ProblemCode.PROXY_CHAIN: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {first} gave a proxy to {second}, who is out and gave one too; it is not passed on."
    ),
    ProblemCode.PROXY_HOLDER_ABSENT: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {first} gave a proxy to {second}, who is absent all the while."
    ),
    ProblemCode.PROXY_HOLDER_WITHOUT_VOTE: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {first} gave a proxy to {second}, who has no vote."
    ),
    ProblemCode.PROXY_GIVER_PRESENT: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {first} gave a proxy to {second} and is present all the while."
    ),
    ProblemCode.PROXY_GIVER_WITHOUT_VOTE: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {first}, who has no vote of a seat in office, gave a proxy to {second}."
    ),
    ProblemCode.SUBSTITUTE_AND_PROXY: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {first} gave a proxy, and a substitute, {second}, sits or was to hold it."
    ),
    ProblemCode.RECUSED_MEMBER_VOTED: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {first} is recused, yet stands among those who voted."
    ),
    ProblemCode.ABSENT_MEMBER_VOTED: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {first} is neither present nor represented, yet stands among those who voted."
    ),
    ProblemCode.MEMBER_WITHOUT_VOTE_VOTED: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {first} has no vote, yet stands among those who voted."
    ),
    ProblemCode.VOTE_COUNT_MISMATCH: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {counted} votes were noted for {voters} voters."
    ),
    ProblemCode.SECRET_BALLOT_WITH_NAMES: QT_TRANSLATE_NOOP(
        "sentences", "{where}: the ballot is secret, yet it names {all}."
    ),
    ProblemCode.EXECUTIVE_VOTED_ON_ACCOUNT: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {first} stands among those who voted on an account of which that member must answer."
    ),
    ProblemCode.CHAIR_ABSENT: QT_TRANSLATE_NOOP("sentences", "{where}: {first} presides and is not there."),
    ProblemCode.CHAIR_RECUSED: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {first} presides a question in which that member may take no part."
    ),
    ProblemCode.SECRETARY_ABSENT: QT_TRANSLATE_NOOP("sentences", "{where}: {first}, the secretary, is not there."),
    ProblemCode.SAME_NAME: QT_TRANSLATE_NOOP("sentences", "{count} members bear the name {first}."),
    ProblemCode.DEMAND_BELOW_THRESHOLD: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {demanding} of the {present} members present asked for this ballot, {share} must."
    ),
    ProblemCode.VOTE_UNKNOWN: QT_TRANSLATE_NOOP("sentences", "{where}: nobody has noted how {all} voted."),
    ProblemCode.BALLOTS_MISMATCH: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {found} ballots were found, {counted} were counted."
    ),
    ProblemCode.SECRECY_NOT_WAIVED: QT_TRANSLATE_NOOP(
        "sentences", "{where}: an appointment was voted in public, and the secret ballot was not waived unanimously."
    ),
    ProblemCode.NOT_UNOPPOSED: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {standing} candidates stand for {posts} posts, so that none takes effect without a vote."
    ),
    ProblemCode.ELDER_UNKNOWN: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {names} are equal, and the birth dates that would choose the elder are not known."
    ),
    ProblemCode.POSTS_VACANT: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {vacant} posts stay vacant, since a list has fewer candidates than it won."
    ),
    ProblemCode.MISSING_SIGNATORY: QT_TRANSLATE_NOOP("sentences", "{where}: nobody is named to sign the extract."),
    ProblemCode.ANNEX_MISSING: QT_TRANSLATE_NOOP("sentences", "{where}: the file of annex {annex} is missing."),
    ProblemCode.ANNEX_DAMAGED: QT_TRANSLATE_NOOP("sentences", "{where}: annex {annex} is no PDF that can be read."),
    ProblemCode.DELEGATION_MISSING: QT_TRANSLATE_NOOP("sentences", "{where}: {name} has no delegation of signature."),
    ProblemCode.DELEGATION_NOT_YET: QT_TRANSLATE_NOOP(
        "sentences", "{where}: the delegation of {name} begins on {since} only."
    ),
    ProblemCode.DELEGATION_ENDED: QT_TRANSLATE_NOOP("sentences", "{where}: the delegation of {name} ended on {until}."),
    ProblemCode.DELEGATION_OF_OTHER_THEME: QT_TRANSLATE_NOOP(
        "sentences", "{where}: the delegation of {name} does not reach the theme “{theme}”."
    ),
    ProblemCode.DELEGATION_OF_OTHER_CAPACITY: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {name} signs in another capacity than that of the delegation, “{capacity}”."
    ),
    ProblemCode.DELEGATION_WITHOUT_ORDER: QT_TRANSLATE_NOOP(
        "sentences", "{where}: the order that gives {name} the delegation is not named."
    ),
    ProblemCode.SIGNER_NOT_AS_PRINTED: QT_TRANSLATE_NOOP(
        "sentences", "{where}: the certificate is that of {certified}, the extract names {printed}."
    ),
    ProblemCode.TRANSMITTED_BEFORE_SITTING: QT_TRANSLATE_NOOP(
        "sentences", "{where}: transmitted on {date}, before the sitting of {sitting}."
    ),
    ProblemCode.RECEIVED_BEFORE_SITTING: QT_TRANSLATE_NOOP(
        "sentences", "{where}: received on {date}, before the sitting of {sitting}."
    ),
    ProblemCode.PUBLISHED_BEFORE_SITTING: QT_TRANSLATE_NOOP(
        "sentences", "{where}: published on {date}, before the sitting of {sitting}."
    ),
    ProblemCode.DATE_TO_COME: QT_TRANSLATE_NOOP("sentences", "{where}: {date} is still to come."),
    ProblemCode.RECEIVED_BEFORE_TRANSMISSION: QT_TRANSLATE_NOOP(
        "sentences", "{where}: received on {received}, before the transmission on {transmitted}."
    ),
    ProblemCode.QUESTION_WITHOUT_RESULT: QT_TRANSLATE_NOOP("sentences", "{where}: no result has been noted."),
    ProblemCode.SEATS_DO_NOT_ADD_UP: QT_TRANSLATE_NOOP(
        "sentences", "{where}: present, recused, represented and absent are {counted}, seats in office {seats}."
    ),
    ProblemCode.TITLE_TOO_LONG: QT_TRANSLATE_NOOP(
        "sentences", "{where}: the title has {length} letters, {most} can be transmitted."
    ),
    ProblemCode.DECISION_MISSING: QT_TRANSLATE_NOOP("sentences", "{where}: the text of the decision is empty."),
    ProblemCode.NUMBER_DOUBLE: QT_TRANSLATE_NOOP(
        "sentences", "{where}: another deliberation bears the number {number} too."
    ),
    ProblemCode.NUMBER_GAP: QT_TRANSLATE_NOOP(
        "sentences", "{where}: no deliberation bears the number before, {missing}."
    ),
    ProblemCode.NUMBER_OF_OTHER_PATTERN: QT_TRANSLATE_NOOP(
        "sentences", "{where}: the number {number} is not written as {pattern}."
    ),
    ProblemCode.NUMBER_NOT_SENDABLE: QT_TRANSLATE_NOOP(
        "sentences", "{where}: the number {number} cannot be transmitted; 2 to 15 letters and digits can."
    ),
}
"""One sentence per problem; {first}, {second}, {others} and {all} are members, the rest what the problem carries."""

WITH_NOBODY: Mapping[ProblemCode, str] = {
    ProblemCode.CHAIR_ABSENT: QT_TRANSLATE_NOOP("sentences", "Nobody is named to preside."),
    ProblemCode.SECRETARY_ABSENT: QT_TRANSLATE_NOOP("sentences", "No secretary is named."),
}
"""The same for problems that may concern nobody: what is missing is somebody."""

REFUSALS: Mapping[str, str] = {
    "already-present": QT_TRANSLATE_NOOP("sentences", "{where}: {member} is present already."),
    "not-present": QT_TRANSLATE_NOOP("sentences", "{where}: {member} is not present."),
    "proxy-to-self": QT_TRANSLATE_NOOP("sentences", "{member} cannot be both giver and holder of a proxy."),
    "giver-without-vote": QT_TRANSLATE_NOOP("sentences", "{member} has no vote to give a proxy for."),
    "holder-without-vote": QT_TRANSLATE_NOOP("sentences", "{member} has no vote and cannot hold the proxy of {giver}."),
    "proxy-ends-before-it-begins": QT_TRANSLATE_NOOP(
        "sentences", "The proxy of {member} would end after question {until}, before it begins at question {question}."
    ),
    "no-proxy-to-end": QT_TRANSLATE_NOOP("sentences", "{where}: {member} has no proxy in force."),
    "already-recused": QT_TRANSLATE_NOOP("sentences", "{where}: {member} is recused already."),
    "chair-without-vote": QT_TRANSLATE_NOOP("sentences", "{member} has no vote and cannot preside."),
    "sitting-open-already": QT_TRANSLATE_NOOP("sentences", "The sitting is open already."),
    "sitting-not-open": QT_TRANSLATE_NOOP("sentences", "The sitting is not open."),
    "sitting-suspended-already": QT_TRANSLATE_NOOP("sentences", "The sitting is suspended already."),
    "sitting-not-suspended": QT_TRANSLATE_NOOP("sentences", "The sitting is not suspended."),
    "session-closed-already": QT_TRANSLATE_NOOP("sentences", "{where}: the public is out already."),
    "session-not-closed": QT_TRANSLATE_NOOP("sentences", "{where}: the public is not out."),
    "question-opened-already": QT_TRANSLATE_NOOP("sentences", "Question {question} was opened already."),
    "question-withdrawn": QT_TRANSLATE_NOOP("sentences", "Question {question} was withdrawn from the agenda."),
    "question-adjourned": QT_TRANSLATE_NOOP("sentences", "Question {question} was adjourned to a later sitting."),
    "named-twice": QT_TRANSLATE_NOOP("sentences", "Question {question}: {member} is named twice in one vote."),
    "secret-ballot-with-names": QT_TRANSLATE_NOOP(
        "sentences", "Question {question}: the ballot is secret, the choice of {member} is not written down."
    ),
    "waiver-not-unanimous": QT_TRANSLATE_NOOP(
        "sentences", "Question {question}: {member} wants a secret ballot, which only all together may give up."
    ),
    "not-unopposed": QT_TRANSLATE_NOOP(
        "sentences", "Question {question}: {standing} candidates stand for {posts} posts; it takes a vote."
    ),
    "candidate-twice": QT_TRANSLATE_NOOP("sentences", "Question {question}: “{candidate}” stands twice."),
    "question-decided": QT_TRANSLATE_NOOP(
        "sentences", "Question {question} was voted already; amendments are put to the vote before it."
    ),
    "en-bloc-appointment": QT_TRANSLATE_NOOP(
        "sentences", "Nothing was noted: question {question} is an appointment, which is voted on its own."
    ),
    "en-bloc-account": QT_TRANSLATE_NOOP(
        "sentences", "Nothing was noted: question {question} is the executive's account, voted under another chair."
    ),
    "en-bloc-amended": QT_TRANSLATE_NOOP(
        "sentences", "Nothing was noted: question {question} has amendments, so that it is voted on its own."
    ),
    "en-bloc-quorum": QT_TRANSLATE_NOOP(
        "sentences", "Nothing was noted: the quorum of question {question} is not reached."
    ),
    "en-bloc-not-voter": QT_TRANSLATE_NOOP(
        "sentences", "Nothing was noted: {member} has no vote on question {question}."
    ),
    "en-bloc-empty": QT_TRANSLATE_NOOP("sentences", "None of these questions is still to be voted."),
    "nothing-to-undo": QT_TRANSLATE_NOOP("sentences", "There is nothing to undo."),
    "nothing-to-redo": QT_TRANSLATE_NOOP("sentences", "There is nothing to redo."),
    "unknown-member": QT_TRANSLATE_NOOP("sentences", "This meeting has no member {member}."),
    "unknown-question": QT_TRANSLATE_NOOP("sentences", "This meeting has no question {question}."),
    "moves-with-holder": QT_TRANSLATE_NOOP(
        "sentences", "{where}: what ends there for {member} follows from {holder}, who came or went."
    ),
    "bar-end-out-of-reach": QT_TRANSLATE_NOOP(
        "sentences", "{where}: what is noted of {member} before and after leaves no room for it."
    ),
    "entry-does-not-count": QT_TRANSLATE_NOOP("sentences", "Entry {entry} was struck or undone already."),
    "meeting-already-held": QT_TRANSLATE_NOOP(
        "sentences", "The database already holds the meeting of {date} of {assembly}."
    ),
    "meeting-unknown": QT_TRANSLATE_NOOP("sentences", "The database holds no meeting {meeting}."),
    "assembly-unknown": QT_TRANSLATE_NOOP("sentences", "The database holds no assembly {assembly}."),
    "member-unknown": QT_TRANSLATE_NOOP("sentences", "The database holds no member {member}."),
    "mandate-unknown": QT_TRANSLATE_NOOP("sentences", "The database holds no mandate {mandate}."),
    "mandate-overlaps": QT_TRANSLATE_NOOP(
        "sentences", "{member} has another mandate in this assembly on some of these days."
    ),
    "question-number-used": QT_TRANSLATE_NOOP("sentences", "The agenda has a question {question} already."),
    "question-in-journal": QT_TRANSLATE_NOOP(
        "sentences", "Question {question} stays on the agenda: the journal or an issued extract speaks of it."
    ),
    "meeting-begun": QT_TRANSLATE_NOOP(
        "sentences", "The sitting is begun: its questions keep the numbers under which they were announced."
    ),
    "substitute-of-self": QT_TRANSLATE_NOOP("sentences", "{member} cannot be a substitute of the same member."),
    "name-used": QT_TRANSLATE_NOOP("sentences", "Another one bears the name “{name}” already."),
    "seat-in-journal": QT_TRANSLATE_NOOP("sentences", "{member} keeps a seat: the journal of this meeting is begun."),
    "unknown-annex": QT_TRANSLATE_NOOP("sentences", "Question {question} has no annex {annex}."),
    "numbering-pattern": QT_TRANSLATE_NOOP(
        "sentences", "“{pattern}” is no pattern for numbers: it needs {{number}} once, and may hold {{year}}."
    ),
    "seal-without-result": QT_TRANSLATE_NOOP(
        "sentences", "Nothing was sealed: no result has been noted on question {question}."
    ),
    "seal-with-findings": QT_TRANSLATE_NOOP(
        "sentences", "Nothing was sealed: the check of question {question} is red; say why it is right all the same."
    ),
    "seal-needs-reason": QT_TRANSLATE_NOOP(
        "sentences",
        "Nothing was sealed: question {question} is sealed already; say why it is revised.",
    ),
    "seal-unchanged": QT_TRANSLATE_NOOP(
        "sentences", "Nothing was sealed: question {question} is sealed, and its extract says nothing else."
    ),
    "not-enforceable": QT_TRANSLATE_NOOP(
        "sentences",
        "Question {question} is not enforceable yet: it was not received and published, as far as is noted.",
    ),
    "dates-impossible": QT_TRANSLATE_NOOP(
        "sentences", "The dates of question {question} cannot be: look at the problems before it is certified."
    ),
    "acknowledgement-of-other": QT_TRANSLATE_NOOP(
        "sentences", "{file} acknowledges the act {number} of {date}, which is no deliberation of this sitting."
    ),
    "number-used": QT_TRANSLATE_NOOP(
        "sentences", "Nothing was sealed: question {question} would bear the number {number}, which another has."
    ),
    "meeting-changed": QT_TRANSLATE_NOOP(
        "sentences", "Nothing was written: the meeting was changed meanwhile from elsewhere; look at it again."
    ),
    "annex-damaged": QT_TRANSLATE_NOOP("sentences", "{file} is no PDF that can be joined."),
    "backup-onto-itself": QT_TRANSLATE_NOOP("sentences", "{path} is the database itself: a copy needs another name."),
    "key-file-damaged": QT_TRANSLATE_NOOP("sentences", "{file} is no file of keys (PKCS#12), or is damaged."),
    "passphrase-wrong": QT_TRANSLATE_NOOP("sentences", "The passphrase does not open {file}."),
    "key-file-without-key": QT_TRANSLATE_NOOP(
        "sentences", "{file} holds no key that can sign, or not its certificate."
    ),
    "token-module-missing": QT_TRANSLATE_NOOP(
        "sentences", "{module} is no module for tokens (PKCS#11), or cannot be loaded."
    ),
    "token-absent": QT_TRANSLATE_NOOP("sentences", "The token {token} is not there; put it in and try again."),
    "token-without-key": QT_TRANSLATE_NOOP("sentences", "The token {token} holds no key with its certificate."),
    "token-removed": QT_TRANSLATE_NOOP(
        "sentences", "The token {token} was pulled out; nothing was signed with it since."
    ),
    "token-failed": QT_TRANSLATE_NOOP("sentences", "The token {token} could not sign ({reason})."),
    "pin-wrong": QT_TRANSLATE_NOOP("sentences", "The PIN is not that of the token {token}."),
    "pin-locked": QT_TRANSLATE_NOOP("sentences", "The token {token} is locked after too many wrong PINs."),
    "certificate-not-yet-valid": QT_TRANSLATE_NOOP(
        "sentences", "The certificate of {name} is valid from {since} only."
    ),
    "certificate-expired": QT_TRANSLATE_NOOP("sentences", "The certificate of {name} expired on {until}."),
    "certificate-revoked": QT_TRANSLATE_NOOP("sentences", "The certificate of {name} was revoked on {since}."),
    "certificate-revoked-since": QT_TRANSLATE_NOOP(
        "sentences", "The certificate of {name} has been revoked since the signature."
    ),
    "certificate-of-wrong-use": QT_TRANSLATE_NOOP("sentences", "The certificate of {name} is not one to sign with."),
    "revocations-unreadable": QT_TRANSLATE_NOOP("sentences", "This is no list of revoked certificates."),
    "revocations-unknown": QT_TRANSLATE_NOOP(
        "sentences", "Nobody says whether the certificate of {name} has been revoked."
    ),
    "chain-unknown": QT_TRANSLATE_NOOP("sentences", "No authority that is trusted here vouches for {name}."),
    "certificates-unreadable": QT_TRANSLATE_NOOP("sentences", "{file} holds no certificate."),
    "document-changed": QT_TRANSLATE_NOOP(
        "sentences", "Nothing was signed: the document is not the one that was shown, or was altered after a signature."
    ),
    "document-unreadable": QT_TRANSLATE_NOOP("sentences", "Nothing was signed: this is no PDF that can be read."),
    "document-unsigned": QT_TRANSLATE_NOOP("sentences", "The document bears no signature."),
    "field-missing": QT_TRANSLATE_NOOP("sentences", "Nothing was signed: the document has no place to sign “{field}”."),
    "field-signed-already": QT_TRANSLATE_NOOP(
        "sentences", "Nothing was signed: the place “{field}” is signed already."
    ),
    "extract-unknown": QT_TRANSLATE_NOOP("sentences", "The database holds no extract {extract}."),
    "time-stamp-failed": QT_TRANSLATE_NOOP("sentences", "The time-stamp authority gave no time stamp ({reason})."),
    "address-unusable": QT_TRANSLATE_NOOP("sentences", "{address} is no address that begins with http or https."),
    "database-older": QT_TRANSLATE_NOOP(
        "sentences", "{path} was written by an older version of this program; open it in the window first."
    ),
    "database-newer": QT_TRANSLATE_NOOP("sentences", "{path} was written by a newer version of this program."),
    "database-foreign": QT_TRANSLATE_NOOP("sentences", "{path} is no database of this program."),
    "database-damaged": QT_TRANSLATE_NOOP("sentences", "{path} is damaged; a backup copy may lie beside it."),
    "database-read-only": QT_TRANSLATE_NOOP("sentences", "{path} cannot be opened or written here."),
    "database-locked": QT_TRANSLATE_NOOP("sentences", "{path} is in use by another program; try again."),
    "disk-full": QT_TRANSLATE_NOOP("sentences", "The disk that holds {path} is full."),
    "disk-failed": QT_TRANSLATE_NOOP("sentences", "The disk that holds {path} does not answer as it should."),
}
"""One sentence per refusal; {member}, {giver} and {holder} are members, the rest what the refusal carries."""

_AT_THE_OPENING = QT_TRANSLATE_NOOP("sentences", "At the opening")
_QUESTION = QT_TRANSLATE_NOOP("sentences", "Question {number}")
_QUESTIONS = QT_TRANSLATE_NOOP("sentences", "Questions {numbers}")
_QUESTIONS_TO = QT_TRANSLATE_NOOP("sentences", "Questions {first} to {last}")
_VOTE = QT_TRANSLATE_NOOP("sentences", "{where}, vote {ballot}")
_VOTE_TITLED = QT_TRANSLATE_NOOP("sentences", "{where}, vote “{title}”")
_AND = QT_TRANSLATE_NOOP("sentences", "{list} and {last}")


def sentence(problem: Problem, minutes: Minutes, translate: Translate = str) -> str:
    """What is doubtful, in one sentence."""
    names = [_name(member, minutes) for member in problem.members]
    template = PROBLEMS[problem.code] if names else WITH_NOBODY.get(problem.code, PROBLEMS[problem.code])
    return translate(template).format(
        **problem.values,
        where=_where(problem, minutes, translate),
        first=names[0] if names else "",
        second=names[1] if len(names) > 1 else "",
        others=_joined(names[1:], translate),
        all=_joined(names, translate),
        count=len(names),
    )


def refusal_sentence(refusal: Refusal, minutes: Minutes | None = None, translate: Translate = str) -> str:
    """Why something cannot be done, in one sentence; ``minutes`` give members their names.

    Raises KeyError for a code that has no sentence: a test sees to it that none lacks one.
    """
    if isinstance(refusal, FileRefused):
        return refusal.sentence
    values = dict(refusal.values)
    for role in ("member", "giver", "holder"):
        if minutes is not None and values.get(role) in minutes.index:
            values[role] = _name(values[role], minutes)
    number = values.get("question")
    where = translate(_AT_THE_OPENING) if number is None else translate(_QUESTION).format(number=number)
    return translate(REFUSALS[refusal.code]).format(**{"where": where, **values})


def _name(member: MemberId, minutes: Minutes) -> str:
    # A name may hold anything; a sentence stays on one line.
    return " ".join(minutes.meeting.seats[minutes.index[member]].name.split())


def _where(problem: Problem, minutes: Minutes, translate: Translate) -> str:
    numbers = problem.questions or (() if problem.question is None else (problem.question,))
    if not numbers:
        return translate(_AT_THE_OPENING)
    if len(numbers) == 1:
        return _of_vote(problem, translate(_QUESTION).format(number=numbers[0]), translate)
    treated = [question.number for question in minutes.questions]
    first = treated.index(numbers[0])
    run = treated[first : first + len(numbers)] == list(numbers)
    if len(numbers) > 2 and run and list(numbers) == sorted(numbers):
        return translate(_QUESTIONS_TO).format(first=numbers[0], last=numbers[-1])
    return translate(_QUESTIONS).format(numbers=_joined(map(str, numbers), translate))


def _of_vote(problem: Problem, where: str, translate: Translate) -> str:
    """Which vote of a question that holds several."""
    if "ballot" not in problem.values:
        return where
    title = " ".join(str(problem.values["title"]).split())
    ballot = problem.values["ballot"]
    return translate(_VOTE_TITLED if title else _VOTE).format(where=where, title=title, ballot=ballot)


def _joined(words: Iterable[str], translate: Translate) -> str:
    *front, last = [*words] or [""]
    return translate(_AND).format(list=", ".join(front), last=last) if front else last
