"""Why something cannot be done, in English: one sentence per refusal, marked for translation."""

from __future__ import annotations

from collections.abc import Mapping

from secretariat.translatable import QT_TRANSLATE_NOOP

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
    "sitting-closed-already": QT_TRANSLATE_NOOP(
        "sentences", "The sitting was closed. If that was a mistake, undo or strike the closing."
    ),
    "sitting-not-open": QT_TRANSLATE_NOOP("sentences", "The sitting is not open."),
    "sitting-suspended-already": QT_TRANSLATE_NOOP("sentences", "The sitting is suspended already."),
    "sitting-not-suspended": QT_TRANSLATE_NOOP("sentences", "The sitting is not suspended."),
    "session-closed-already": QT_TRANSLATE_NOOP("sentences", "{where}: the public is out already."),
    "session-not-closed": QT_TRANSLATE_NOOP("sentences", "{where}: the public is not out."),
    "more-votes-than-voters": QT_TRANSLATE_NOOP(
        "sentences", "{where}: {votes} votes cannot be, there are {voters} voters."
    ),
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
    "question-not-opened": QT_TRANSLATE_NOOP("sentences", "{where}: it has not been opened yet."),
    "quorum-was-reached": QT_TRANSLATE_NOOP("sentences", "{where}: the quorum was reached, no reason is needed."),
    "nothing-corrected": QT_TRANSLATE_NOOP(
        "sentences", "Nothing of this line is changed yet: say another question, another hour or another name."
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
    "act-number-sealed": QT_TRANSLATE_NOOP(
        "sentences", "Question {question} is sealed as {number}: that number stays for good."
    ),
    "act-number-used": QT_TRANSLATE_NOOP(
        "sentences", "Question {question}: another deliberation of the year bears the number {number} already."
    ),
    "signatory-unnamed": QT_TRANSLATE_NOOP(
        "sentences", "Question {question}: a capacity signs nothing, say who it is that signs."
    ),
    "label-used": QT_TRANSLATE_NOOP("sentences", "Two questions would be printed {label}; the other is “{title}”."),
    "label-unfit": QT_TRANSLATE_NOOP(
        "sentences", "“{label}” cannot be the number of a question: it takes letters or figures, at most {most} signs."
    ),
    "question-in-journal": QT_TRANSLATE_NOOP(
        "sentences", "Question {question} stays on the agenda: the journal or an issued extract speaks of it."
    ),
    "meeting-begun": QT_TRANSLATE_NOOP(
        "sentences", "The sitting is begun: its questions keep the numbers under which they were announced."
    ),
    "substitute-of-self": QT_TRANSLATE_NOOP("sentences", "{member} cannot be a substitute of the same member."),
    "logo-too-large": QT_TRANSLATE_NOOP(
        "sentences",
        "The image is too large: a PNG or JPEG file of {megabytes} MB and 50 million pixels at most is read.",
    ),
    "logo-unreadable": QT_TRANSLATE_NOOP(
        "sentences", "The image cannot be read: it must be a PNG or JPEG file, at least 8 pixels wide and high."
    ),
    "rules-crossed": QT_TRANSLATE_NOOP("sentences", "These rules would end on {until}, before they begin on {since}."),
    "rules-overlap": QT_TRANSLATE_NOOP(
        "sentences", "On {day} two sets of rules would hold: let the first end on the day before."
    ),
    "rules-undated": QT_TRANSLATE_NOOP(
        "sentences", "There are rules without a first day already: say from when the others hold."
    ),
    "rules-gap": QT_TRANSLATE_NOOP(
        "sentences",
        "From {since} to {until} none of these rules would hold: let them follow each other, or enter rules that change"
        " nothing for these days.",
    ),
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
    "code-unreadable": QT_TRANSLATE_NOOP(
        "sentences",
        "This is no code of an extract: it begins with SECRETARIAT:1: – a scanner that types other signs is set to "
        "another keyboard.",
    ),
    "certificate-of-no-authority": QT_TRANSLATE_NOOP(
        "sentences", "The certificate of {name} is that of a person, not of an authority that certifies others."
    ),
    "revocations-unreadable": QT_TRANSLATE_NOOP("sentences", "This is no list of revoked certificates."),
    "revocations-unknown": QT_TRANSLATE_NOOP(
        "sentences", "Nobody says whether the certificate of {name} has been revoked."
    ),
    "chain-unknown": QT_TRANSLATE_NOOP("sentences", "No authority that is trusted here vouches for {name}."),
    "stamp-chain-unknown": QT_TRANSLATE_NOOP(
        "sentences", "No authority that is trusted here vouches for the time stamp."
    ),
    "stamp-revocations-unknown": QT_TRANSLATE_NOOP(
        "sentences", "Nobody says whether the certificate of the time stamp has been revoked."
    ),
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
    "register-altered": QT_TRANSLATE_NOOP(
        "sentences",
        "What the register keeps here was altered outside of this program, and is not relied on: the audit says what "
        "(page Register, or secretariat audit).",
    ),
    "database-locked": QT_TRANSLATE_NOOP("sentences", "{path} is in use by another program; try again."),
    "disk-full": QT_TRANSLATE_NOOP("sentences", "The disk that holds {path} is full."),
    "disk-failed": QT_TRANSLATE_NOOP("sentences", "The disk that holds {path} does not answer as it should."),
}
"""One sentence per refusal; {member}, {giver} and {holder} are members, the rest what the refusal carries."""
