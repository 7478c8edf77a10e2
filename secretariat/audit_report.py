"""What `secretariat audit` prints: the register whole, or what in it is not as it was written, as text or as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from secretariat.db.breaches import Audit, AuditedExtract, Breach, Break

SENTENCES: Mapping[Breach, str] = {
    Breach.LINK_BROKEN: "Link {link} does not follow from the one before it: {row} cannot be vouched for.",
    Breach.LINK_MISSING: "Link {link} is missing.",
    Breach.CHAIN_CUT: "The chain ends with link {link}, and not where it ended when it was last written.",
    Breach.HEAD_UNKNOWN: "The chain as it stands never had the head given for link {link}.",
    Breach.ROW_CHANGED: "Link {link}: {row} does not say what was written.",
    Breach.ROW_GONE: "Link {link}: {row} is gone, or can no longer be read.",
    Breach.ROW_ADDED: "No link vouches for {row}.",
    Breach.GUARD_BROKEN: "The guard {subject} is not as this program put it there.",
}
"""One sentence per breach; {row} is the row that it concerns."""

_SEALED_ON_ANOTHER = "Link {link}: {row} was sealed when the chain said something else than it says now."

# The parts of a primary key: that of the meeting comes first where there is one.
_ROWS: Mapping[str, str] = {
    "entry": "entry {second}",
    "seat": "seat {place_after_meeting}",
    "question": "question {second}",
    "deliberation": "the deliberation of question {second}",
    "annex": "annex {place_after_question} of question {second}",
    "meeting": "what is known of the meeting",
    "sealed_extract": "sealed extract {first}",
    "kept_file": "file {first} kept of an extract",
    "setting": "the setting “{all}”",
}
_OTHER_ROW = "row {all} of “{kind}”"
_SHOWN = 20


def audit_text(audit: Audit, meeting: int | None = None) -> str:
    """What was walked, in one line; then what is not whole, a line each, and the extracts that rest on it."""
    return "".join(f"{line}\n" for line in _lines(audit, meeting))


def audit_object(audit: Audit) -> dict[str, Any]:
    """The same as JSON values, with every code."""
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
                "message": _sentence(audit, item),
                "extracts": [_extract_object(audit, extract) for extract in item.extracts],
            }
            for item in audit.breaks
        ],
    }


def _lines(audit: Audit, meeting: int | None) -> Iterator[str]:
    of = "" if meeting is None else f"The meeting {_named(audit, meeting)}: "
    counts = ", ".join(
        (
            _counted(audit.entries, "entry", "entries"),
            _counted(audit.extracts, "extract", "extracts"),
            _counted(audit.head.length, "link", "links"),
        )
    )
    yield f"{of}{counts}, head {audit.head}: {'whole' if audit.whole else 'not whole'}."
    for item in audit.breaks[:_SHOWN]:
        yield _sentence(audit, item)
        if item.extracts:
            yield f"  Extracts touched: {'; '.join(_extract(audit, extract) for extract in item.extracts)}."
    if len(audit.breaks) > _SHOWN:
        yield f"And {len(audit.breaks) - _SHOWN} more; --json tells them all."


def _counted(number: int, singular: str, plural: str) -> str:
    return f"{number} {singular if number == 1 else plural}"


def _sentence(audit: Audit, item: Break) -> str:
    if item.breach is Breach.HEAD_UNKNOWN and item.kind:
        return _SEALED_ON_ANOTHER.format(link=item.link, row=_row(audit, item))
    return SENTENCES[item.breach].format(
        link=item.link, subject=_on_one_line(item.subject), row=_row(audit, item) if item.kind else "what it stands for"
    )


def _row(audit: Audit, item: Break) -> str:
    parts = [*item.subject.split("/"), "", "", ""]
    named = _ROWS.get(item.kind, _OTHER_ROW).format(
        first=parts[0],
        second=parts[1],
        place_after_meeting=_from_one(parts[1]),
        place_after_question=_from_one(parts[2]),
        all=item.subject,
        kind=item.kind,
    )
    place = "" if item.meeting is None else f" ({_named(audit, item.meeting)})"
    return _on_one_line(named + place)


def _extract(audit: Audit, extract: AuditedExtract) -> str:
    revision = f", revision {extract.revision}" if extract.revision != 1 else ""
    number = f"{extract.number}, " if extract.number else ""
    return _on_one_line(f"{number}question {extract.question} {_named(audit, extract.meeting)}{revision}")


def _named(audit: Audit, meeting: int) -> str:
    known = audit.meetings.get(meeting)
    return f"of a meeting that is gone (row {meeting})" if known is None else f"of {known[0]} of {known[1]}"


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
    return "".join(character if character.isprintable() else "?" for character in text)
