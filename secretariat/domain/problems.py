"""Problems: what is doubtful in the minutes, as values; the sentences are made elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from secretariat.domain.people import MemberId


class ProblemCode(StrEnum):
    """What can be doubtful. The codes are part of the meeting file's interface."""

    CONVENED_TOO_LATE = "convened-too-late"
    QUESTION_NOT_ON_CONVOCATION = "question-not-on-convocation"
    QUORUM_NOT_REACHED = "quorum-not-reached"
    HOLDER_HAS_TWO_PROXIES = "holder-has-two-proxies"
    PROXY_TO_SELF = "proxy-to-self"
    PROXY_CHAIN = "proxy-chain"
    PROXY_HOLDER_ABSENT = "proxy-holder-absent"
    PROXY_HOLDER_WITHOUT_VOTE = "proxy-holder-without-vote"
    PROXY_GIVER_PRESENT = "proxy-giver-present"
    PROXY_GIVER_WITHOUT_VOTE = "proxy-giver-without-vote"
    SUBSTITUTE_AND_PROXY = "substitute-and-proxy"
    RECUSED_MEMBER_VOTED = "recused-member-voted"
    ABSENT_MEMBER_VOTED = "absent-member-voted"
    MEMBER_WITHOUT_VOTE_VOTED = "member-without-vote-voted"
    VOTE_COUNT_MISMATCH = "vote-count-mismatch"
    SECRET_BALLOT_WITH_NAMES = "secret-ballot-with-names"
    EXECUTIVE_VOTED_ON_ACCOUNT = "executive-voted-on-account"
    CHAIR_ABSENT = "chair-absent"
    CHAIR_RECUSED = "chair-recused"
    SECRETARY_ABSENT = "secretary-absent"
    SAME_NAME = "same-name"
    DEMAND_BELOW_THRESHOLD = "demand-below-threshold"
    CLOSED_SESSION_DEMAND_BELOW_THRESHOLD = "closed-session-demand-below-threshold"
    CLOSED_SESSION_WITHOUT_MAJORITY = "closed-session-without-majority"
    VOTE_UNKNOWN = "vote-unknown"
    BALLOTS_MISMATCH = "ballots-mismatch"
    SECRECY_NOT_WAIVED = "secrecy-not-waived"
    NOT_UNOPPOSED = "not-unopposed"
    ELDER_UNKNOWN = "elder-unknown"
    POSTS_VACANT = "posts-vacant"
    MISSING_SIGNATORY = "missing-signatory"
    EXTRACT_TO_RECTIFY = "extract-to-rectify"
    ANNEX_MISSING = "annex-missing"
    ANNEX_DAMAGED = "annex-damaged"
    ANNEX_LOCKED = "annex-locked"
    ANNEX_BREAKS_ARCHIVE = "annex-breaks-archive"
    ANNEX_LEAVES_BEHIND = "annex-leaves-behind"
    ANNEX_UNTAGGED = "annex-untagged"
    DELEGATION_MISSING = "delegation-missing"
    DELEGATION_NOT_YET = "delegation-not-yet"
    DELEGATION_ENDED = "delegation-ended"
    DELEGATION_OF_OTHER_THEME = "delegation-of-other-theme"
    DELEGATION_OF_OTHER_CAPACITY = "delegation-of-other-capacity"
    DELEGATION_WITHOUT_ORDER = "delegation-without-order"
    SIGNER_NOT_AS_PRINTED = "signer-not-as-printed"
    TRANSMITTED_BEFORE_SITTING = "transmitted-before-sitting"
    RECEIVED_BEFORE_SITTING = "received-before-sitting"
    PUBLISHED_BEFORE_SITTING = "published-before-sitting"
    DATE_TO_COME = "date-to-come"
    RECEIVED_BEFORE_TRANSMISSION = "received-before-transmission"
    QUESTION_WITHOUT_RESULT = "question-without-result"
    SEATS_DO_NOT_ADD_UP = "seats-do-not-add-up"
    TITLE_TOO_LONG = "title-too-long"
    DECISION_MISSING = "decision-missing"
    NUMBER_DOUBLE = "number-double"
    NUMBER_GAP = "number-gap"
    NUMBER_OF_OTHER_PATTERN = "number-of-other-pattern"
    NUMBER_NOT_SENDABLE = "number-not-sendable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something doubtful.

    ``question`` is the number of the first question concerned (``None``: the whole meeting), ``questions`` all of them
    in treated order; ``members`` who is concerned; ``values`` what the sentence needs besides (counts, days).
    """

    code: ProblemCode
    question: int | None = None
    questions: tuple[int, ...] = ()
    members: tuple[MemberId, ...] = ()
    values: Mapping[str, int | str] = field(default_factory=dict)
