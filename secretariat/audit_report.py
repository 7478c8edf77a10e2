"""What an audit says: the register whole, or what in it is not as it was written, in sentences or as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from secretariat.day_words import day_words
from secretariat.db.breaches import OF_ONE_QUESTION, Audit, AuditedExtract, Breach, Break
from secretariat.translatable import QT_TRANSLATE_NOOP, Translate

SENTENCES: Mapping[Breach, str] = {
    Breach.LINK_BROKEN: QT_TRANSLATE_NOOP(
        "sentences", "Link {link} does not follow from the one before it: nothing vouches any more for {row}."
    ),
    Breach.LINK_MISSING: QT_TRANSLATE_NOOP("sentences", "Link {link} is missing."),
    Breach.CHAIN_CUT: QT_TRANSLATE_NOOP(
        "sentences", "The chain ends with link {link}, and not where it ended when it was last written."
    ),
    Breach.HEAD_UNKNOWN: QT_TRANSLATE_NOOP(
        "sentences", "The chain as it stands never had the head given for link {link}."
    ),
    Breach.ROW_CHANGED: QT_TRANSLATE_NOOP("sentences", "Link {link}: {row} does not say what was written."),
    Breach.ROW_GONE: QT_TRANSLATE_NOOP("sentences", "Link {link}: {row} is gone, or can no longer be read."),
    Breach.ROW_ADDED: QT_TRANSLATE_NOOP("sentences", "No link vouches for {row}."),
    Breach.GUARD_BROKEN: QT_TRANSLATE_NOOP("sentences", "The guard {subject} is not as this program put it there."),
}
"""One sentence per breach; {row} is the row that it concerns."""

_SEALED_ON_ANOTHER = QT_TRANSLATE_NOOP(
    "sentences", "Link {link}: {row} was sealed when the chain said something else than it says now."
)

# The parts of a primary key: that of the meeting comes first where there is one.
ROWS: Mapping[str, str] = {
    "entry": QT_TRANSLATE_NOOP("sentences", "entry {second}"),
    "seat": QT_TRANSLATE_NOOP("sentences", "seat {place_after_meeting}"),
    "question": QT_TRANSLATE_NOOP("sentences", "question {second}"),
    "deliberation": QT_TRANSLATE_NOOP("sentences", "the deliberation of question {second}"),
    "text_version": QT_TRANSLATE_NOOP("sentences", "a former version of the texts of question {second}"),
    "annex": QT_TRANSLATE_NOOP("sentences", "annex {place_after_question} of question {second}"),
    "authority": QT_TRANSLATE_NOOP("sentences", "what is known of authority {first}"),
    "assembly": QT_TRANSLATE_NOOP("sentences", "what is known of assembly {first}"),
    "member": QT_TRANSLATE_NOOP("sentences", "member {first} of the roster"),
    "mandate": QT_TRANSLATE_NOOP("sentences", "mandate {first} of the roster"),
    "logo": QT_TRANSLATE_NOOP("sentences", "a logo"),
    "meeting": QT_TRANSLATE_NOOP("sentences", "what is known of the meeting"),
    "sealed_extract": QT_TRANSLATE_NOOP("sentences", "sealed extract {first}"),
    "kept_file": QT_TRANSLATE_NOOP("sentences", "file {first} kept of an extract"),
    "setting": QT_TRANSLATE_NOOP("sentences", "the setting “{all}”"),
}
"""What a row of each table is called."""

_OTHER_ROW = QT_TRANSLATE_NOOP("sentences", "row {all} of “{kind}”")
_SEALED = QT_TRANSLATE_NOOP("sentences", "the sealed extract {extract}")
_SOMETHING = QT_TRANSLATE_NOOP("sentences", "what it stands for")
_AT = QT_TRANSLATE_NOOP("sentences", "{row} ({meeting})")
_OF_MEETING = QT_TRANSLATE_NOOP("sentences", "meeting of {day}, {assembly}")
_OF_NOTHING = QT_TRANSLATE_NOOP("sentences", "a meeting that is gone, row {row}")
_WHOLE = QT_TRANSLATE_NOOP("sentences", "The register is whole: {counts}.")
_NOT_WHOLE = QT_TRANSLATE_NOOP("sentences", "The register is not whole: {counts}.")
_WHOLE_OF = QT_TRANSLATE_NOOP("sentences", "The register is whole ({meeting}): {counts}.")
_NOT_WHOLE_OF = QT_TRANSLATE_NOOP("sentences", "The register is not whole ({meeting}): {counts}.")
_HEAD = QT_TRANSLATE_NOOP("sentences", "Head {head}.")
_TOUCHED = QT_TRANSLATE_NOOP("sentences", "Extracts touched: {extracts}.")
_MORE = QT_TRANSLATE_NOOP("sentences", "And {count} more; --json tells them all.")
_QUESTION = QT_TRANSLATE_NOOP("sentences", "question {number} ({meeting})")
_REVISION = QT_TRANSLATE_NOOP("sentences", "revision {number}")
_ENTRIES = (
    QT_TRANSLATE_NOOP("sentences", "no entry"),
    QT_TRANSLATE_NOOP("sentences", "1 entry"),
    QT_TRANSLATE_NOOP("sentences", "{count} entries"),
)
_EXTRACTS = (
    QT_TRANSLATE_NOOP("sentences", "no extract"),
    QT_TRANSLATE_NOOP("sentences", "1 extract"),
    QT_TRANSLATE_NOOP("sentences", "{count} extracts"),
)
_LINKS = (
    QT_TRANSLATE_NOOP("sentences", "no link"),
    QT_TRANSLATE_NOOP("sentences", "1 link"),
    QT_TRANSLATE_NOOP("sentences", "{count} links"),
)
_SHOWN = 20
_SPACES = "\u00a0\u202f"  # of our own sentences, in French


def audit_text(audit: Audit, meeting: int | None = None, translate: Translate = str) -> str:
    """What was walked, in one line; then what is not whole, a line each, and the extracts that rest on it."""
    return "".join(f"{line}\n" for line in _lines(audit, meeting, translate))


def audit_object(audit: Audit) -> dict[str, Any]:
    """The same as JSON values, with every code; for programs, so that its words are in English."""
    return {
        "whole": audit.whole,
        "entries": audit.entries,
        "extracts": audit.extracts,
        "links": audit.head.length,
        "head": str(audit.head),
        "breaks": [
            {
                "code": item.breach.value,
                "link": item.link,
                "table": item.kind,
                "row": item.subject,
                "meeting": _meeting_object(audit, item.meeting),
                "message": break_sentence(audit, item),
                "extracts": [_extract_object(audit, extract) for extract in item.extracts],
            }
            for item in audit.breaks
        ],
    }


def audit_sentence(audit: Audit, meeting: int | None = None, translate: Translate = str) -> str:
    """Whether everything is as it was written, and how much was walked."""
    of = _WHOLE if audit.whole else _NOT_WHOLE
    if meeting is not None:
        of = _WHOLE_OF if audit.whole else _NOT_WHOLE_OF
    counts = ", ".join(
        (
            _counted(audit.entries, _ENTRIES, translate),
            _counted(audit.extracts, _EXTRACTS, translate),
            _counted(audit.head.length, _LINKS, translate),
        )
    )
    named = "" if meeting is None else _named(audit, meeting, translate)
    return translate(of).format(counts=counts, meeting=named)


def break_sentence(audit: Audit, item: Break, translate: Translate = str) -> str:
    """What is not as it was written, on one line."""
    template = _SEALED_ON_ANOTHER if item.breach is Breach.HEAD_UNKNOWN and item.kind else SENTENCES[item.breach]
    row = _row(audit, item, translate) if item.kind else translate(_SOMETHING)
    return translate(template).format(link=item.link, subject=_on_one_line(item.subject), row=row)


def extract_words(audit: Audit, extract: AuditedExtract, translate: Translate = str) -> str:
    """An extract as the audit names it."""
    named = translate(_QUESTION).format(
        number=audit.labels.get((extract.meeting, extract.question), extract.question),
        meeting=_named(audit, extract.meeting, translate),
    )
    revision = translate(_REVISION).format(number=extract.revision) if extract.revision != 1 else ""
    return _on_one_line(", ".join(part for part in (extract.number, named, revision) if part))


def _lines(audit: Audit, meeting: int | None, translate: Translate) -> Iterator[str]:
    yield f"{audit_sentence(audit, meeting, translate)} {translate(_HEAD).format(head=audit.head)}"
    for item in audit.breaks[:_SHOWN]:
        yield break_sentence(audit, item, translate)
        if item.extracts:
            named = "; ".join(extract_words(audit, extract, translate) for extract in item.extracts)
            yield "  " + translate(_TOUCHED).format(extracts=named)
    if len(audit.breaks) > _SHOWN:
        yield translate(_MORE).format(count=len(audit.breaks) - _SHOWN)


def _counted(number: int, forms: tuple[str, str, str], translate: Translate) -> str:
    return translate(forms[min(number, 2)]).format(count=number)


def _row(audit: Audit, item: Break, translate: Translate) -> str:
    own = next((extract for extract in item.extracts if extract.row == item.subject), None)
    if item.kind == "sealed_extract" and own is not None:
        return translate(_SEALED).format(extract=extract_words(audit, own, translate))
    parts = [*item.subject.split("/"), "", "", ""]
    named = translate(ROWS.get(item.kind, _OTHER_ROW)).format(
        first=parts[0],
        second=_printed(audit, item.kind, parts),
        place_after_meeting=_from_one(parts[1]),
        place_after_question=_from_one(parts[2]),
        all=item.subject,
        kind=item.kind,
    )
    if item.meeting is not None:
        named = translate(_AT).format(row=named, meeting=_named(audit, item.meeting, translate))
    return _on_one_line(named)


def _printed(audit: Audit, kind: str, parts: Sequence[str]) -> str:
    """The second part of a key; of a row that belongs to a question, its printed number."""
    meeting, number = parts[:2]
    if kind not in OF_ONE_QUESTION or not (meeting.isdecimal() and number.isdecimal()):
        return number
    return audit.labels.get((int(meeting), int(number)), number)


def _named(audit: Audit, meeting: int, translate: Translate) -> str:
    known = audit.meetings.get(meeting)
    if known is None:
        return translate(_OF_NOTHING).format(row=meeting)
    return translate(_OF_MEETING).format(day=day_words(known[0], translate), assembly=known[1])


def _meeting_object(audit: Audit, meeting: int | None) -> dict[str, Any] | None:
    known = None if meeting is None else audit.meetings.get(meeting)
    return None if known is None else {"date": str(known[0]), "assembly": known[1]}


def _extract_object(audit: Audit, extract: AuditedExtract) -> dict[str, Any]:
    return {
        "meeting": _meeting_object(audit, extract.meeting),
        "question": extract.question,
        "revision": extract.revision,
        "number": extract.number,
    }


def _from_one(place: str) -> str:
    return str(int(place) + 1) if place.isdecimal() else place


def _on_one_line(text: str) -> str:
    """What stands in an altered register may hold anything; a sentence stays on its line."""
    return "".join(character if character.isprintable() or character in _SPACES else "?" for character in text)
