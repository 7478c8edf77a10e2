"""The chain: a link for everything written of a meeting; files kept of issued extracts; digests of annexes."""

from __future__ import annotations

import hashlib

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the two tables, and reckon the digests of the annexes that are there."""
    op.add_column("annex", sa.Column("digest", sa.String(length=64), nullable=True))
    op.create_table(
        "kept_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("extract_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["extract_id"], ["sealed_extract.id"], name="fk_kept_file_extract_id_sealed_extract", ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_kept_file"),
        sa.UniqueConstraint("extract_id", "place", name="uq_kept_file_extract_id_place"),
    )
    op.create_table(
        "link",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("subject", sa.String(length=20), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("link", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_link_meeting_id_meeting", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("meeting_id", "place", name="pk_link"),
    )
    annex = sa.table("annex", *(sa.column(name) for name in ("meeting_id", "question", "place", "content", "digest")))
    key = (annex.c.meeting_id, annex.c.question, annex.c.place)
    connection = op.get_bind()
    for row in connection.execute(sa.select(*key).where(annex.c.content.is_not(None))).all():
        mine = sa.and_(*(column == value for column, value in zip(key, row, strict=True)))
        content = connection.execute(sa.select(annex.c.content).where(mine)).scalar_one()
        connection.execute(sa.update(annex).where(mine).values(digest=hashlib.sha256(content).hexdigest()))
