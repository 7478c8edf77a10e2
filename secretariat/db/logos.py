"""The pictures of logos, each kept once under its SHA-256 for every authority and meeting that prints it."""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection, insert, select, update

from secretariat.db.codec import Unreadable
from secretariat.db.tables import ASSEMBLY, LOGO, MEETING, SEALED_EXTRACT
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


def give_logo(connection: Connection, authority_id: int, logo: Logo | None) -> tuple[int, int]:
    """Let the meetings of an authority print ``logo`` too; how many do now, and how many keep the one they had.

    Kept is that of a meeting of which extracts were issued: all extracts of one meeting look alike.
    """
    keep_logo(connection, logo)
    named = None if logo is None else {"digest": digest_of_logo(logo), "text": logo.text}
    issued = select(SEALED_EXTRACT.c.id).where(SEALED_EXTRACT.c.meeting_id == MEETING.c.id).exists()
    held = (
        select(MEETING.c.id, MEETING.c.authority, issued.label("issued"))
        .join(ASSEMBLY, ASSEMBLY.c.id == MEETING.c.assembly_id)
        .where(ASSEMBLY.c.authority_id == authority_id)
    )
    given = kept = 0
    for row in connection.execute(held).all():
        if row.authority.get("logo") == named:
            continue
        if row.issued:
            kept += 1
            continue
        copy = {name: value for name, value in row.authority.items() if name != "logo"}
        copy |= {} if named is None else {"logo": named}
        connection.execute(update(MEETING).where(MEETING.c.id == row.id).values(authority=copy))
        given += 1
    return given, kept
