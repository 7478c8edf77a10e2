"""What is doubtful, in English: one sentence per problem, marked for translation."""

from __future__ import annotations

from collections.abc import Mapping

from secretariat.domain.annex_traits import Trait
from secretariat.domain.problems import ProblemCode
from secretariat.translatable import QT_TRANSLATE_NOOP

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
    ProblemCode.CLOSED_SESSION_DEMAND_BELOW_THRESHOLD: QT_TRANSLATE_NOOP(
        "sentences",
        "{where}: {demanding} of the members present asked for the closed session, {needed} or the chair must.",
    ),
    ProblemCode.CLOSED_SESSION_WITHOUT_MAJORITY: QT_TRANSLATE_NOOP(
        "sentences", "{where}: {in_favour} voted for the closed session, more than half of {voters} must."
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
    ProblemCode.EXTRACT_TO_RECTIFY: QT_TRANSLATE_NOOP(
        "sentences", "{where}: the extract sealed as {number} no longer says what the register does; a revision is due."
    ),
    ProblemCode.ANNEX_MISSING: QT_TRANSLATE_NOOP("sentences", "{where}: the file of annex {annex} is missing."),
    ProblemCode.ANNEX_DAMAGED: QT_TRANSLATE_NOOP("sentences", "{where}: annex {annex} is no PDF that can be read."),
    ProblemCode.ANNEX_LOCKED: QT_TRANSLATE_NOOP("sentences", "{where}: annex {annex} asks for a password."),
    ProblemCode.ANNEX_BREAKS_ARCHIVE: QT_TRANSLATE_NOOP(
        "sentences", "{where}: with annex {annex}, “{title}”, the extract cannot be archived as PDF/A ({traits})."
    ),
    ProblemCode.ANNEX_LEAVES_BEHIND: QT_TRANSLATE_NOOP(
        "sentences", "{where}: annex {annex}, “{title}”, is joined as it looks, and something stays behind ({traits})."
    ),
    ProblemCode.ANNEX_UNTAGGED: QT_TRANSLATE_NOOP(
        "sentences", "{where}: annex {annex}, “{title}”, has no sound tags: screen readers read its title only."
    ),
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

WITH_A_BLANK: Mapping[ProblemCode, str] = {
    ProblemCode.DELEGATION_OF_OTHER_THEME: QT_TRANSLATE_NOOP(
        "sentences", "{where}: the question has no theme, and the delegation of {name} is for some themes only."
    ),
    ProblemCode.EXTRACT_TO_RECTIFY: QT_TRANSLATE_NOOP(
        "sentences", "{where}: the sealed extract no longer says what the register does; a revision is due."
    ),
}
"""What is said where one of the values is empty."""

WITH_NOBODY: Mapping[ProblemCode, str] = {
    ProblemCode.CHAIR_ABSENT: QT_TRANSLATE_NOOP("sentences", "Nobody is named to preside."),
    ProblemCode.SECRETARY_ABSENT: QT_TRANSLATE_NOOP("sentences", "No secretary is named."),
}
"""The same for problems that may concern nobody: what is missing is somebody."""

TRAITS: Mapping[Trait, str] = {
    Trait.FONT: QT_TRANSLATE_NOOP("sentences", "the font {name} is not embedded"),
    Trait.LETTERS: QT_TRANSLATE_NOOP("sentences", "the letters of the font {name} have no meaning"),
    Trait.COLOUR: QT_TRANSLATE_NOOP("sentences", "CMYK colours without a profile"),
    Trait.PROGRAM: QT_TRANSLATE_NOOP("sentences", "a picture that is a program or lies in another file"),
    Trait.SIGNATURE: QT_TRANSLATE_NOOP("sentences", "its electronic signature"),
    Trait.ATTACHMENT: QT_TRANSLATE_NOOP("sentences", "attached files"),
    Trait.LAYER: QT_TRANSLATE_NOOP("sentences", "layers, which are all shown"),
    Trait.FORM: QT_TRANSLATE_NOOP("sentences", "a form that only its own program fills in (XFA)"),
    Trait.MEDIA: QT_TRANSLATE_NOOP("sentences", "sounds or films"),
    Trait.SCRIPT: QT_TRANSLATE_NOOP("sentences", "scripts"),
    Trait.ACTION: QT_TRANSLATE_NOOP("sentences", "commands that open files or send forms"),
    Trait.PROTECTION: QT_TRANSLATE_NOOP("sentences", "its protection against printing and copying"),
    Trait.UNTAGGED: QT_TRANSLATE_NOOP("sentences", "no tags"),
}
"""What there is about an annex, in words; {name} is that of a font."""
