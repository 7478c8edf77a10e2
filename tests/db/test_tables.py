"""The same tables serve PostgreSQL, for several posts on one meeting."""

from __future__ import annotations

import pytest
from sqlalchemy import Table
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from secretariat.db.tables import METADATA


@pytest.mark.parametrize("table", METADATA.sorted_tables, ids=lambda table: table.name)
def test_every_table_has_a_form_for_postgresql(table: Table) -> None:
    statement = str(CreateTable(table).compile(dialect=postgresql.dialect()))
    assert statement.strip().startswith(f"CREATE TABLE {table.name}")
    # Ids of entries and numbers of questions are given by us, not counted by the server.
    counted = "SERIAL" in statement
    assert counted == (list(table.primary_key.columns.keys()) == ["id"])
