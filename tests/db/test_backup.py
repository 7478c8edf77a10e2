"""A copy taken during the sitting is a database of its own, in one file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from secretariat.db.store import Store
from secretariat.domain.agenda import Meeting
from secretariat.domain.facts import Left
from secretariat.errors import StorageError


def test_a_copy_holds_all_that_was_written_until_then(
    store: Store, meeting: Meeting, now: datetime, tmp_path: Path
) -> None:
    number = store.add_meeting(meeting, (), {(1, 0): b"%PDF" * 10_000}, now)
    store.append(number, [Left(member="noel", at=1)], now=now)
    (tmp_path / "stick").mkdir()
    copy = tmp_path / "stick" / "copy.sqlite"
    copy.write_bytes(b"an older copy")

    store.backup(copy)
    store.append(number, [Left(member="abgrall", at=1)], now=now)

    assert [file.name for file in copy.parent.iterdir()] == ["copy.sqlite"]
    with Store.open(copy) as opened:
        assert len(opened.load(number)[1]) == 1
        assert opened.annex_content(number, 1, 0) == b"%PDF" * 10_000
        opened.check()


def test_a_copy_that_cannot_be_made(store: Store, tmp_path: Path) -> None:
    for to, code in ((store.path, "backup-onto-itself"), (tmp_path / "no folder" / "copy", "database-read-only")):
        with pytest.raises(StorageError) as refused:
            store.backup(to)
        assert (refused.value.code, refused.value.values) == (code, {"path": to})
    store.check()
