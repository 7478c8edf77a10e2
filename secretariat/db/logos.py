"""The pictures of logos, each kept once under its SHA-256 for every authority and meeting that prints it."""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection, insert, select

from secretariat.db.codec import Unreadable
from secretariat.db.tables import LOGO
from secretariat.domain.agenda import Logo


def digest_of_logo(logo: Logo) -> str:
    """The name under which its picture is kept."""
    return hashlib.sha256(logo.content).hexdigest()


def keep_logo(connection: Connection, logo: Logo | None) -> None:
    """Keep the picture, if it is not there yet. It stays for as long as the database: issued extracts print it."""
    if logo is None:
        return
    digest = digest_of_logo(logo)
    if connection.execute(select(LOGO.c.digest).where(LOGO.c.digest == digest)).first() is None:
        connection.execute(insert(LOGO).values(digest=digest, content=logo.content))


def read_logo(connection: Connection, digest: str | None, text: str | None) -> Logo | None:
    """The logo whose picture is kept under ``digest``; ``None`` for none. Raises Unreadable when it is not there."""
    if digest is None:
        return None
    content = connection.execute(select(LOGO.c.content).where(LOGO.c.digest == digest)).scalar()
    if content is None:
        raise Unreadable(f"logo {digest}")
    return Logo(content=content, text=text or "")
