"""A list of revoked certificates as one who keeps it looks at it: whose it is, of which day, how long it holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from secretariat.signing.certificates import named


@dataclass(frozen=True, slots=True, kw_only=True)
class RevocationsFound:
    """A list (CRL, RFC 5280 § 5) of the authority ``issuer``; ``pem`` is the whole of it.

    ``since`` is the day it was drawn up, ``until`` the day of the next one, in UTC; ``None``: it does not say.
    """

    issuer: str
    count: int
    since: date
    until: date | None
    pem: str


def described(listed: x509.CertificateRevocationList) -> RevocationsFound:
    """What there is to say of a list."""
    following = listed.next_update_utc
    return RevocationsFound(
        issuer=named(listed.issuer),
        count=len(listed),
        since=listed.last_update_utc.date(),
        until=None if following is None else following.date(),
        pem=listed.public_bytes(Encoding.PEM).decode("ascii"),
    )
