"""Questions may print another number than their own, versions of their texts are kept, authorities have a logo."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add what is new; what is there stays as it is."""
    op.create_table(
        "logo",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_logo"),
    )
    op.add_column("authority", sa.Column("logo", sa.String(length=64), nullable=True))
    op.add_column("authority", sa.Column("logo_text", sa.Text(), nullable=True))
    op.add_column("question", sa.Column("label", sa.Text(), nullable=True))
    op.add_column("question", sa.Column("worded_at", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "text_version",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("question", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("recitals", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("worded_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id", "question"],
            ["question.meeting_id", "question.number"],
            name="fk_text_version_meeting_id_question_question",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("meeting_id", "question", "place", name="pk_text_version"),
    )
