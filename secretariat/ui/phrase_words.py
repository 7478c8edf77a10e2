"""What each phrase of a house model is, and where extracts print it, in words that can be translated."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QCoreApplication

from secretariat.ui.translation import QT_TRANSLATE_NOOP


class Where(Enum):
    """The part of an extract, in the order of the paper; what only happens at times comes where it would stand."""

    HEAD = QT_TRANSLATE_NOOP("Phrases", "Head")
    ATTENDANCE = QT_TRANSLATE_NOOP("Phrases", "Attendance")
    QUESTION = QT_TRANSLATE_NOOP("Phrases", "Question")
    COURSE = QT_TRANSLATE_NOOP("Phrases", "Course of the question")
    VOTE = QT_TRANSLATE_NOOP("Phrases", "Vote")
    APPOINTMENT = QT_TRANSLATE_NOOP("Phrases", "Appointment")
    END = QT_TRANSLATE_NOOP("Phrases", "End and signatures")
    ANNEXES = QT_TRANSLATE_NOOP("Phrases", "Annexes")
    FILE = QT_TRANSLATE_NOOP("Phrases", "Title of the file, foot of pages")
    WARNING = QT_TRANSLATE_NOOP("Phrases", "Warning in a frame")


PHRASES: Mapping[str, tuple[Where, str]] = {
    "authority": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Name of the authority")),
    "district": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Arrondissement")),
    "register": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Title “Extract of the register”")),
    "of_assembly": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Assembly, under that title")),
    "title_line": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Assembly, in capitals")),
    "ornament": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Ornament under the title")),
    "sitting": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Day of the sitting")),
    "presidency": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Who presides")),
    "transmitted": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Sent to the State")),
    "in_office": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Members in office")),
    "present_count": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Number present")),
    "represented_count": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Number represented")),
    "voters": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Number of voters")),
    "recused_count": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Number who take no part")),
    "convened": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Date of the convocation")),
    "posted": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Date of posting")),
    "opening": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "Opening sentence")),
    "second_call": (Where.HEAD, QT_TRANSLATE_NOOP("Phrases", "After a second call")),
    "present": (Where.ATTENDANCE, QT_TRANSLATE_NOOP("Phrases", "Members present: label")),
    "proxies": (Where.ATTENDANCE, QT_TRANSLATE_NOOP("Phrases", "Proxies: label")),
    "proxy": (Where.ATTENDANCE, QT_TRANSLATE_NOOP("Phrases", "One proxy")),
    "substitute": (Where.ATTENDANCE, QT_TRANSLATE_NOOP("Phrases", "One substitute")),
    "excused": (Where.ATTENDANCE, QT_TRANSLATE_NOOP("Phrases", "Members excused: label")),
    "absent": (Where.ATTENDANCE, QT_TRANSLATE_NOOP("Phrases", "Members absent: label")),
    "attending": (Where.ATTENDANCE, QT_TRANSLATE_NOOP("Phrases", "Attending without a vote: label")),
    "attending_excused": (Where.ATTENDANCE, QT_TRANSLATE_NOOP("Phrases", "Without a vote, excused: label")),
    "secretary": (Where.ATTENDANCE, QT_TRANSLATE_NOOP("Phrases", "Secretary of the sitting")),
    "open": (Where.ATTENDANCE, QT_TRANSLATE_NOOP("Phrases", "The sitting is open")),
    "quorum": (Where.ATTENDANCE, QT_TRANSLATE_NOOP("Phrases", "The quorum is reached")),
    "authority_line": (Where.QUESTION, QT_TRANSLATE_NOOP("Phrases", "Authority, above the title")),
    "deliberation": (Where.QUESTION, QT_TRANSLATE_NOOP("Phrases", "Title “Deliberation”")),
    "date_line": (Where.QUESTION, QT_TRANSLATE_NOOP("Phrases", "Date under the title")),
    "number_line": (Where.QUESTION, QT_TRANSLATE_NOOP("Phrases", "Number of the deliberation")),
    "theme": (Where.QUESTION, QT_TRANSLATE_NOOP("Phrases", "Theme")),
    "object": (Where.QUESTION, QT_TRANSLATE_NOOP("Phrases", "Title of the question")),
    "expounds": (Where.QUESTION, QT_TRANSLATE_NOOP("Phrases", "Before the statement")),
    "reports": (Where.QUESTION, QT_TRANSLATE_NOOP("Phrases", "Before the statement, with the speaker")),
    "asks": (Where.QUESTION, QT_TRANSLATE_NOOP("Phrases", "The assembly is asked to decide")),
    "proposal": (Where.QUESTION, QT_TRANSLATE_NOOP("Phrases", "On whose proposal")),
    "assembly_line": (Where.QUESTION, QT_TRANSLATE_NOOP("Phrases", "Assembly, before what it says")),
    "deliberated": (Where.QUESTION, QT_TRANSLATE_NOOP("Phrases", "After having deliberated")),
    "decides": (Where.QUESTION, QT_TRANSLATE_NOOP("Phrases", "Before the decision")),
    "deliberates": (Where.QUESTION, QT_TRANSLATE_NOOP("Phrases", "The assembly deliberates")),
    "takes": (Where.QUESTION, QT_TRANSLATE_NOOP("Phrases", "Before taking note")),
    "chaired": (Where.COURSE, QT_TRANSLATE_NOOP("Phrases", "Another chair for this question")),
    "account_chaired": (Where.COURSE, QT_TRANSLATE_NOOP("Phrases", "Executive’s account: the elected chair")),
    "account_without_chair": (Where.COURSE, QT_TRANSLATE_NOOP("Phrases", "Executive’s account: the executive leaves")),
    "recused": (Where.COURSE, QT_TRANSLATE_NOOP("Phrases", "Members with an interest")),
    "closed_session": (Where.COURSE, QT_TRANSLATE_NOOP("Phrases", "Closed session decided")),
    "closed_session_goes_on": (Where.COURSE, QT_TRANSLATE_NOOP("Phrases", "Closed session, goes on")),
    "withdrawn": (Where.COURSE, QT_TRANSLATE_NOOP("Phrases", "Question withdrawn")),
    "adjourned": (Where.COURSE, QT_TRANSLATE_NOOP("Phrases", "Question adjourned")),
    "quorum_lost": (Where.COURSE, QT_TRANSLATE_NOOP("Phrases", "Put off for want of a quorum")),
    "takes_note": (Where.COURSE, QT_TRANSLATE_NOOP("Phrases", "Takes note")),
    "not_adopted": (Where.COURSE, QT_TRANSLATE_NOOP("Phrases", "Not adopted")),
    "amendment": (Where.COURSE, QT_TRANSLATE_NOOP("Phrases", "Heading of an amendment")),
    "amendment_adopted": (Where.COURSE, QT_TRANSLATE_NOOP("Phrases", "Amendment adopted")),
    "amendment_rejected": (Where.COURSE, QT_TRANSLATE_NOOP("Phrases", "Amendment rejected")),
    "amended": (Where.COURSE, QT_TRANSLATE_NOOP("Phrases", "The amended question is voted")),
    "vote_head": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Before the figures of the vote")),
    "vote_title": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Title of one vote of several")),
    "formula_unanimous": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Adopted unanimously")),
    "formula_unanimous_cast": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Adopted unanimously of the votes cast")),
    "formula_majority": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Adopted by a majority")),
    "formula_casting": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Adopted by the casting vote")),
    "formula_rejected": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Rejected")),
    "formula_rejected_casting": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Rejected by the casting vote")),
    "formula_elected": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "After an appointment")),
    "for": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Votes for")),
    "against": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Votes against")),
    "abstaining": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Abstentions")),
    "not_voting": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Taking no part in the vote")),
    "blank": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Blank papers")),
    "void": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Void papers")),
    "public": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Ordinary ballot")),
    "roll_call": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Vote by roll call")),
    "secret": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Secret ballot")),
    "demanded_roll_call": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Roll call demanded")),
    "demanded_secret": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Secret ballot demanded")),
    "tellers": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Tellers")),
    "envelopes": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Envelopes found")),
    "en_bloc": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "One vote for several questions")),
    "non_group": (Where.VOTE, QT_TRANSLATE_NOOP("Phrases", "Members of no group")),
    "secrecy_waived": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Secrecy waived")),
    "unopposed": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "One candidate for each post")),
    "unopposed_list": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "One list")),
    "round_head": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Heading of a round")),
    "in_figures": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Column of figures")),
    "in_words": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Column of words")),
    "record_posts": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Posts to be filled")),
    "record_not_voting": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Line: took no part")),
    "record_found": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Line: envelopes found")),
    "record_void": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Line: void")),
    "record_blank": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Line: blank")),
    "record_expressed": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Line: votes cast")),
    "record_majority": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Line: absolute majority")),
    "obtained": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Line of a candidate")),
    "elected": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Elected")),
    "elected_at_once": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Appointed without a ballot")),
    "elected_several": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Several elected")),
    "elected_substitutes": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Substitutes elected")),
    "absolute_majority": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Words: absolute majority")),
    "relative_majority": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Words: relative majority")),
    "equal_votes": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Words: most votes")),
    "list_rule_remainder": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Lists: highest remainder")),
    "list_rule_average": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Lists: highest average")),
    "list_head": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Lists: column of lists")),
    "list_votes": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Lists: column of votes")),
    "list_by_quotient": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Lists: seats by the quotient")),
    "list_by_remainder": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Lists: seats by remainder")),
    "list_by_average": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Lists: seats by average")),
    "list_seats": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Lists: seats")),
    "list_elected": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Lists: who is elected")),
    "list_substitutes": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Lists: substitutes")),
    "posts_vacant": (Where.APPOINTMENT, QT_TRANSLATE_NOOP("Phrases", "Posts that stay vacant")),
    "reported": (Where.END, QT_TRANSLATE_NOOP("Phrases", "Reported to the council")),
    "remedies": (Where.END, QT_TRANSLATE_NOOP("Phrases", "Remedies clause")),
    "done": (Where.END, QT_TRANSLATE_NOOP("Phrases", "Done and deliberated")),
    "signed": (Where.END, QT_TRANSLATE_NOOP("Phrases", "Who signed the register")),
    "true_extract": (Where.END, QT_TRANSLATE_NOOP("Phrases", "True extract")),
    "certified": (Where.END, QT_TRANSLATE_NOOP("Phrases", "Certified enforceable")),
    "received": (Where.END, QT_TRANSLATE_NOOP("Phrases", "Date of reception")),
    "published": (Where.END, QT_TRANSLATE_NOOP("Phrases", "Date of publication")),
    "the_office": (Where.END, QT_TRANSLATE_NOOP("Phrases", "Office of the signatory")),
    "office_name": (Where.END, QT_TRANSLATE_NOOP("Phrases", "Name of who presides")),
    "place_line": (Where.END, QT_TRANSLATE_NOOP("Phrases", "Place and date")),
    "the_secretary": (Where.END, QT_TRANSLATE_NOOP("Phrases", "Above the secretary’s signature")),
    "secretary_name": (Where.END, QT_TRANSLATE_NOOP("Phrases", "Name of the secretary")),
    "annexes": (Where.ANNEXES, QT_TRANSLATE_NOOP("Phrases", "List of annexes: label")),
    "annex": (Where.ANNEXES, QT_TRANSLATE_NOOP("Phrases", "One annex")),
    "annex_missing": (Where.ANNEXES, QT_TRANSLATE_NOOP("Phrases", "Annex without its file")),
    "annex_damaged": (Where.ANNEXES, QT_TRANSLATE_NOOP("Phrases", "Annex that cannot be read")),
    "annex_mark": (Where.ANNEXES, QT_TRANSLATE_NOOP("Phrases", "Mark on the pages of an annex")),
    "document_title": (Where.FILE, QT_TRANSLATE_NOOP("Phrases", "Title of the file")),
    "foot": (Where.FILE, QT_TRANSLATE_NOOP("Phrases", "Foot of the pages")),
    "without_quorum": (Where.WARNING, QT_TRANSLATE_NOOP("Phrases", "Quorum to be checked")),
    "undecided": (Where.WARNING, QT_TRANSLATE_NOOP("Phrases", "Tie to be checked")),
    "no_result": (Where.WARNING, QT_TRANSLATE_NOOP("Phrases", "Result missing")),
    "mismatch": (Where.WARNING, QT_TRANSLATE_NOOP("Phrases", "Count to be checked")),
    "unknown_votes": (Where.WARNING, QT_TRANSLATE_NOOP("Phrases", "Votes not noted")),
    "posts_open": (Where.WARNING, QT_TRANSLATE_NOOP("Phrases", "Election not finished")),
    "elder_unknown": (Where.WARNING, QT_TRANSLATE_NOOP("Phrases", "Birth date missing at a tie")),
    "ballots_mismatch": (Where.WARNING, QT_TRANSLATE_NOOP("Phrases", "Counting to be checked")),
}
"""Part and name of every phrase that a model may have, in the order in which they are printed."""


def phrase_name(key: str) -> str:
    """What the phrase ``key`` is, in a few words; the key itself for one that no model of today has."""
    return QCoreApplication.translate("Phrases", PHRASES[key][1]) if key in PHRASES else key.replace("_", " ")


def phrase_place(key: str) -> str:
    """The part of the extract in which the phrase ``key`` is printed."""
    return QCoreApplication.translate("Phrases", PHRASES[key][0].value) if key in PHRASES else ""


def in_printed_order(keys: Mapping[str, object]) -> list[str]:
    """The keys by the parts of the extract, each part in the order in which it is printed."""
    known = [key for key in PHRASES if key in keys]
    return [*known, *(key for key in keys if key not in PHRASES)]
