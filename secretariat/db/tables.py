"""The tables, as the program of today reads and writes them; how a file gets there is told by the migrations.

Types are those that SQLite and PostgreSQL share. Kinds, layouts and the like are kept as their codes in plain text, so
that a new one needs no migration. ``place`` is an order from 0.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    Time,
    TypeDecorator,
    UniqueConstraint,
)

# Alembic can only drop or change a constraint that has a name.
METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UtcDateTime(TypeDecorator[datetime]):
    """An instant, kept in UTC; SQLite knows no zone, so that none is written there. Refuses a naive datetime."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC. Raises ValueError for a datetime without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs its zone")
        instant = value.astimezone(UTC)
        return instant.replace(tzinfo=None) if dialect.name == "sqlite" else instant

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Back with its zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


# Pictures by their SHA-256. They stay: authorities change their logo, what was issued shows the one of its day.
LOGO = Table(
    "logo",
    METADATA,
    Column("digest", String(64), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

AUTHORITY = Table(
    "authority",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("district", Text, nullable=False),
    Column("department_code", Text, nullable=False),
    Column("siren", Text, nullable=False),
    Column("siret", Text, nullable=False),
    Column("seat", Text, nullable=False),
    Column("city", Text, nullable=False),
    Column("court", Text, nullable=False),
    Column("prefecture", Text, nullable=False),
    # The digest of its picture, and what it shows, in words.
    Column("logo", String(64), info={"form": 2, "before": None}),
    Column("logo_text", Text, info={"form": 2, "before": None}),
)

ASSEMBLY = Table(
    "assembly",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("authority_id", ForeignKey("authority.id", ondelete="RESTRICT"), nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("layout", String(40), nullable=False),
    # A list of the rules of its own, each with its days; an object in rows of before: those that hold for ever.
    Column("rules", JSON, nullable=False),
    UniqueConstraint("authority_id", "name", "kind"),
)

# The roster as it is today and was before, by periods of mandate. What a meeting shows is in its own seats.
MEMBER = Table(
    "member",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("authority_id", ForeignKey("authority.id", ondelete="RESTRICT"), nullable=False),
    Column("key", Text, nullable=False),
    Column("civility", String(10), nullable=False),
    Column("last_name", Text, nullable=False),
    Column("first_name", Text, nullable=False),
    Column("born_on", Date),
    UniqueConstraint("authority_id", "key"),
)

MANDATE = Table(
    "mandate",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("assembly_id", ForeignKey("assembly.id", ondelete="RESTRICT"), nullable=False),
    Column("member_id", ForeignKey("member.id", ondelete="RESTRICT"), nullable=False),
    Column("rank", Integer, nullable=False),
    Column("since", Date),
    Column("until", Date),
    Column("office", Text, nullable=False),
    Column("group", Text, nullable=False),
    Column("commune", Text, nullable=False),
    Column("voting", Boolean, nullable=False),
    Column("substitute_of_id", ForeignKey("member.id", ondelete="RESTRICT")),
    Index(None, "assembly_id", "member_id"),
)

MEETING = Table(
    "meeting",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("assembly_id", ForeignKey("assembly.id", ondelete="RESTRICT"), nullable=False),
    Column("date", Date, nullable=False),
    Column("time", Time),
    Column("place", Text, nullable=False),
    Column("convened_on", Date),
    Column("posted_on", Date),
    Column("urgent", Boolean, nullable=False),
    Column("second_call", Boolean, nullable=False),
    Column("note", Text, nullable=False),
    # Authority and assembly as on that day: next year's seat, court or rules do not reach this meeting.
    Column("authority", JSON, nullable=False),
    Column("assembly", JSON, nullable=False),
    UniqueConstraint("assembly_id", "date"),
)

SEAT = Table(
    "seat",
    METADATA,
    Column("meeting_id", ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("member", Text, nullable=False),
    Column("civility", String(10), nullable=False),
    Column("last_name", Text, nullable=False),
    Column("first_name", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("group", Text, nullable=False),
    Column("commune", Text, nullable=False),
    Column("born_on", Date),
    Column("voting", Boolean, nullable=False),
    Column("substitute_of", Text),
    UniqueConstraint("meeting_id", "member"),
)

QUESTION = Table(
    "question",
    METADATA,
    Column("meeting_id", ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("place", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("theme", Text, nullable=False),
    Column("speaker", Text),
    Column("kind", String(40), nullable=False),
    Column("statement", Text, nullable=False),
    Column("recitals", Text, nullable=False),
    Column("decision", Text, nullable=False),
    Column("added", Boolean, nullable=False),
    # As printed, "3.1" or "3 bis"; NULL where that is the number.
    Column("label", Text, info={"form": 2, "before": None}),
    # When its texts were last written; NULL for those that came with the meeting.
    Column("worded_at", UtcDateTime, info={"form": 2, "before": None}),
    UniqueConstraint("meeting_id", "place"),
)

# What the texts of a question said before. A version is never changed, and goes only with its question.
TEXT_VERSION = Table(
    "text_version",
    METADATA,
    Column("meeting_id", Integer, primary_key=True),
    Column("question", Integer, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("statement", Text, nullable=False),
    Column("recitals", Text, nullable=False),
    Column("decision", Text, nullable=False),
    Column("worded_at", UtcDateTime),
    ForeignKeyConstraint(["meeting_id", "question"], ["question.meeting_id", "question.number"], ondelete="CASCADE"),
)

DELIBERATION = Table(
    "deliberation",
    METADATA,
    Column("meeting_id", Integer, primary_key=True),
    Column("question", Integer, primary_key=True),
    Column("number", Text, nullable=False),
    Column("signatory", JSON(none_as_null=True)),
    Column("transmitted_on", Date),
    Column("received_on", Date),
    Column("published_on", Date),
    ForeignKeyConstraint(["meeting_id", "question"], ["question.meeting_id", "question.number"], ondelete="CASCADE"),
)

ANNEX = Table(
    "annex",
    METADATA,
    Column("meeting_id", Integer, primary_key=True),
    Column("question", Integer, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("title", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("content", LargeBinary),
    ForeignKeyConstraint(["meeting_id", "question"], ["question.meeting_id", "question.number"], ondelete="CASCADE"),
)

# The journal. Triggers refuse every change of what is written (see triggers.py).
ENTRY = Table(
    "entry",
    METADATA,
    Column("meeting_id", ForeignKey("meeting.id", ondelete="RESTRICT"), primary_key=True),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("gesture", Integer, nullable=False),
    Column("written_at", UtcDateTime, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("at", Integer),
    Column("during", Boolean, nullable=False),
    Column("time", Time),
    Column("payload", JSON, nullable=False),
    ForeignKeyConstraint(["meeting_id", "at"], ["question.meeting_id", "question.number"], ondelete="RESTRICT"),
    Index(None, "meeting_id", "gesture"),
)

# What has been issued, for good. Triggers refuse every change here too.
SEALED_EXTRACT = Table(
    "sealed_extract",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("meeting_id", Integer, nullable=False),
    Column("question", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("number", Text, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("content", JSON, nullable=False),
    Column("pdf", LargeBinary, nullable=False),
    Column("sealed_at", UtcDateTime, nullable=False),
    Column("reason", Text, nullable=False),
    ForeignKeyConstraint(["meeting_id", "question"], ["question.meeting_id", "question.number"], ondelete="RESTRICT"),
    UniqueConstraint("meeting_id", "question", "revision"),
)

# What became of an issued extract: signed, completed by a second signature, time-stamped; and certificates about it.
KEPT_FILE = Table(
    "kept_file",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("extract_id", ForeignKey("sealed_extract.id", ondelete="RESTRICT"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("pdf", LargeBinary, nullable=False),
    Column("kept_at", UtcDateTime, nullable=False),
    UniqueConstraint("extract_id", "place"),
)

SETTING = Table(
    "setting",
    METADATA,
    Column("key", String(200), primary_key=True),
    Column("value", JSON, nullable=False),
)

# The chain (see chain.py): one link for each time a row was written, changed or taken away. `subject` is the primary
# key of the row in the table `kind`, its parts joined by "/"; `digest` the SHA-256 of what it says, NULL when it went.
# A column that a later schema adds says in its `info` from which `form` on it is digested, and its value in the rows
# that were written `before`.
LINK = Table(
    "link",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("form", Integer, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("subject", Text, nullable=False),
    Column("digest", String(64)),
    Column("link", String(64), nullable=False),
    Index(None, "kind", "subject", "number"),
)

# How many links there were ever, and the last of them: one row.
CHAIN = Table(
    "chain",
    METADATA,
    Column("name", String(20), primary_key=True),
    Column("length", Integer, nullable=False),
    Column("head", String(64), nullable=False),
)
