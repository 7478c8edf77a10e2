"""Many extracts signed with one key: one PIN, all looked at before the first is signed, progress, and a way out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from cryptography import x509

from secretariat.errors import Refusal, SigningRefused
from secretariat.signing.keys import SigningKey
from secretariat.signing.sign import Signature, check_signable, sign

if TYPE_CHECKING:
    from pyhanko.sign.timestamps import TimeStamper


@dataclass(frozen=True, slots=True)
class ToSign:
    """An extract to sign; ``name`` is what messages call it."""

    name: str
    pdf: bytes
    signature: Signature


@dataclass(frozen=True, slots=True)
class BatchOutcome:
    """What came of it: the names signed and those left as they were, and why it stopped; ``None`` when cancelled.

    ``refusal``: of the key or the document, or of whoever was to keep what was signed.
    """

    signed: tuple[str, ...]
    left: tuple[str, ...]
    refusal: Refusal | None = None


def sign_batch(
    extracts: Sequence[ToSign],
    key: SigningKey,
    keep: Callable[[ToSign, bytes], None],
    *,
    now: Callable[[], datetime],
    progress: Callable[[int, int], None] = lambda _done, _of: None,
    cancelled: Callable[[], bool] = lambda: False,
    revocations: Iterable[x509.CertificateRevocationList] = (),
    stamper: TimeStamper | None = None,
) -> BatchOutcome:
    """Sign the extracts in order; ``keep`` is given each as soon as it is signed, so that a later failure loses none.

    Raises SigningRefused, with ``extract`` among its values, before anything is signed when one of the extracts cannot
    be. What fails later (a token pulled out, a disk that is full) ends the batch, and the outcome says where.
    """
    for extract in extracts:
        try:
            check_signable(extract.pdf, extract.signature, now())
        except SigningRefused as refusal:
            raise about(refusal, extract.name) from refusal
    known = tuple(revocations)
    names = tuple(extract.name for extract in extracts)
    for place, extract in enumerate(extracts):
        progress(place, len(extracts))
        if cancelled():
            return BatchOutcome(names[:place], names[place:])
        try:
            keep(extract, sign(extract.pdf, key, extract.signature, now=now(), revocations=known, stamper=stamper))
        except Refusal as refusal:
            return BatchOutcome(names[:place], names[place:], about(refusal, extract.name))
    progress(len(extracts), len(extracts))
    return BatchOutcome(names, ())


def about(refusal: Refusal, name: str) -> Refusal:
    """The same refusal with the extract that it concerns among its values."""
    return type(refusal)(refusal.code, **{**refusal.values, "extract": name})
