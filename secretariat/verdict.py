"""What `secretariat verify` prints: the verdict on a file in one sentence, then each signature, as text or as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import reduce
from typing import Any

from secretariat.day_words import day_words, moment_words
from secretariat.signing.verification import Chain, SignatureFound, TimeStampFound, Verdict, Verification, Wholeness
from secretariat.translatable import QT_TRANSLATE_NOOP, Translate

VERDICTS: Mapping[Verdict, str] = {
    Verdict.UNREADABLE: QT_TRANSLATE_NOOP("sentences", "This is no PDF that can be read, or it is damaged."),
    Verdict.DAMAGED: QT_TRANSLATE_NOOP("sentences", "A signature is broken: what was signed is not what is here."),
    Verdict.CHANGED: QT_TRANSLATE_NOOP("sentences", "The document was changed after a signature."),
    Verdict.UNKNOWN_TO_REGISTER: QT_TRANSLATE_NOOP("sentences", "The register does not hold this document."),
    Verdict.STATE_UNKNOWN: QT_TRANSLATE_NOOP(
        "sentences",
        "The register holds this extract, but not as it is here: something was added that it does not know.",
    ),
    Verdict.UNSIGNED: QT_TRANSLATE_NOOP("sentences", "Nobody has signed this document."),
    Verdict.SIGNER_DOUBTFUL: QT_TRANSLATE_NOOP(
        "sentences", "Nothing was changed since the signature, but the certificate of a signer is in doubt."
    ),
    Verdict.SIGNER_UNKNOWN: QT_TRANSLATE_NOOP(
        "sentences", "Nothing was changed since the signature, but no authority that is trusted here knows the signer."
    ),
    Verdict.SOUND: QT_TRANSLATE_NOOP("sentences", "Nothing was changed, and nothing is in doubt."),
}
"""One sentence per verdict."""

WHOLENESS: Mapping[Wholeness, str] = {
    Wholeness.WHOLE: QT_TRANSLATE_NOOP("sentences", "nothing changed since"),
    Wholeness.CHANGED: QT_TRANSLATE_NOOP("sentences", "changed since"),
    Wholeness.DAMAGED: QT_TRANSLATE_NOOP("sentences", "broken"),
}

CHAINS: Mapping[Chain, str] = {
    Chain.TRUSTED: QT_TRANSLATE_NOOP("sentences", "certificate trusted"),
    Chain.UNKNOWN: QT_TRANSLATE_NOOP("sentences", "certificate of an authority that is not trusted here"),
    Chain.EXPIRED: QT_TRANSLATE_NOOP("sentences", "certificate expired, and no time stamp proves an earlier signature"),
    Chain.NOT_YET_VALID: QT_TRANSLATE_NOOP("sentences", "certificate not valid yet"),
    Chain.REVOKED: QT_TRANSLATE_NOOP("sentences", "certificate revoked"),
    Chain.WRONG_USE: QT_TRANSLATE_NOOP("sentences", "certificate not made for signing"),
    Chain.DOUBTFUL: QT_TRANSLATE_NOOP("sentences", "certificate whose chain cannot be followed"),
}

_HELD_OF_STRANGERS = QT_TRANSLATE_NOOP(
    "sentences",
    "Nothing was changed: the register holds exactly this file. No authority that is trusted here knows the signer.",
)
_SINCE: Mapping[Chain, str] = {
    Chain.EXPIRED: QT_TRANSLATE_NOOP(
        "sentences", "certificate expired on {day}, and no time stamp proves an earlier signature"
    ),
    Chain.NOT_YET_VALID: QT_TRANSLATE_NOOP("sentences", "certificate valid from {day} only"),
    Chain.REVOKED: QT_TRANSLATE_NOOP("sentences", "certificate revoked on {day}"),
}
_SIGNED = QT_TRANSLATE_NOOP("sentences", "Signed by {name}")
_STAMPED = QT_TRANSLATE_NOOP("sentences", "Time stamp of {name}")
_VOUCHED = QT_TRANSLATE_NOOP("sentences", "known to {issuer}")
_CLAIMED = QT_TRANSLATE_NOOP("sentences", "on {when} by the signer's own clock")
_PROVEN = QT_TRANSLATE_NOOP("sentences", "before {when} by a time stamp")
_AT = QT_TRANSLATE_NOOP("sentences", "on {when}")
_NOBODY = QT_TRANSLATE_NOOP("sentences", "somebody who cannot be made out")
_HELD = QT_TRANSLATE_NOOP("sentences", "In the register: {state}")
_FURTHER = QT_TRANSLATE_NOOP("sentences", "{said}; {more}")
_PLACES = QT_TRANSLATE_NOOP("sentences", "Not signed yet: {places}")

PLACES: Mapping[str, str] = {
    "signatory": QT_TRANSLATE_NOOP("sentences", "signatory"),
    "secretary": QT_TRANSLATE_NOOP("sentences", "secretary"),
}
"""The places to sign that this program makes, in words; a file from elsewhere calls its own as it likes."""


def verdict_text(found: Verification, translate: Translate = str) -> str:
    """The verdict, what the register holds of it, and every signature, a line each."""
    return "".join(f"{line}\n" for line in _lines(found, translate))


def verdict_object(found: Verification, translate: Translate = str) -> dict[str, Any]:
    """The same as JSON values, with every code."""
    return {
        "verdict": found.verdict.value,
        "message": verdict_sentence(found, translate),
        "sha256": found.digest,
        "readable": found.readable,
        "register": {
            "asked": found.asked,
            "states": [{"sha256": digest, "name": name} for digest, name in found.states],
        },
        "signatures": [
            {
                "field": item.field,
                "name": item.holder.name,
                "organisation": item.holder.organisation,
                "issuer": item.holder.issuer,
                "capacity": item.capacity,
                "place": item.place,
                "claimed_at": _instant(item.claimed_at),
                "proven_at": _instant(item.proven_at),
                "wholeness": item.wholeness.value,
                "chain": item.chain.value,
                "level": item.level.value,
                "doubtful_from": _instant(item.doubtful_from),
            }
            for item in found.signatures
        ],
        "time_stamps": [
            {
                "name": item.holder.name,
                "at": _instant(item.at),
                "wholeness": item.wholeness.value,
                "chain": item.chain.value,
            }
            for item in found.time_stamps
        ],
        "unsigned": list(found.unsigned),
    }


def verdict_sentence(found: Verification, translate: Translate = str) -> str:
    """The verdict in one line; of a file that only the register vouches for, with what it does not say."""
    strangers = any(item.chain is Chain.UNKNOWN for item in found.signatures)
    if found.verdict is Verdict.SOUND and strangers:
        return translate(_HELD_OF_STRANGERS)
    return translate(VERDICTS[found.verdict])


def _lines(found: Verification, translate: Translate) -> Iterator[str]:
    yield verdict_sentence(found, translate)
    held = [name for _, name in found.states if name]
    if held:
        yield translate(_HELD).format(state=held[-1])
    for item in found.signatures:
        yield _joined(_about_signature(item, translate), translate) + "."
    for stamp in found.time_stamps:
        yield _joined(_about_time_stamp(stamp, translate), translate) + "."
    if found.unsigned and found.signatures:
        yield translate(_PLACES).format(
            places=", ".join(translate(PLACES[name]) if name in PLACES else _plain(name) for name in found.unsigned)
        )


def _about_signature(item: SignatureFound, translate: Translate) -> Iterator[str]:
    yield translate(_SIGNED).format(name=_plain(item.holder.name) or translate(_NOBODY))
    yield from (text for text in (_plain(item.capacity), _plain(item.place)) if text)
    if item.holder.issuer:
        yield translate(_VOUCHED).format(issuer=_plain(item.holder.issuer))
    if item.claimed_at is not None:
        yield translate(_CLAIMED).format(when=moment_words(item.claimed_at, translate))
    if item.proven_at is not None:
        yield translate(_PROVEN).format(when=moment_words(item.proven_at, translate))
    yield translate(WHOLENESS[item.wholeness])
    if item.chain in _SINCE and item.doubtful_from is not None:
        yield translate(_SINCE[item.chain]).format(day=day_words(item.doubtful_from.astimezone().date(), translate))
    else:
        yield translate(CHAINS[item.chain])
    yield f"PAdES {item.level.value}"


def _about_time_stamp(item: TimeStampFound, translate: Translate) -> Iterator[str]:
    yield translate(_STAMPED).format(name=_plain(item.holder.name) or translate(_NOBODY))
    if item.at is not None:
        yield translate(_AT).format(when=moment_words(item.at, translate))
    yield translate(WHOLENESS[item.wholeness])
    yield translate(CHAINS[item.chain])


def _joined(parts: Iterator[str], translate: Translate) -> str:
    template = translate(_FURTHER)
    return reduce(lambda said, more: template.format(said=said, more=more), parts)


def _plain(text: str) -> str:
    """A text from a stranger's file, on one line and without marks that would turn the line around."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _instant(when: datetime | None) -> str | None:
    return None if when is None else when.astimezone(UTC).isoformat()
