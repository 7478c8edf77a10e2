"""On a network share the database keeps the slower journal."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from secretariat.db.network import filesystem_of
from secretariat.db.store import Store

MOUNTS = """\
22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
31 22 0:40 / /srv/mairie rw,relatime shared:9 - cifs //serveur/mairie rw,vers=3.1.1
32 31 0:41 / /srv/mairie/Conseil\\040municipal\\0402026 rw - nfs4 serveur:/conseil rw
33 22 0:42 / /srv/mairie-annexe rw - btrfs /dev/vdb rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/zoe/council.sqlite", "ext4"),
        ("/srv/mairie/council.sqlite", "cifs"),
        ("/srv/mairie/Conseil municipal 2026/council.sqlite", "nfs4"),
        ("/srv/mairie-annexe/council.sqlite", "btrfs"),
    ],
)
def test_the_share_that_holds_a_file_is_found(path: str, kind: str) -> None:
    assert filesystem_of(Path(path), MOUNTS) == kind


def test_on_a_local_disk_the_journal_is_the_quick_one_and_every_commit_reaches_the_disk(store: Store) -> None:
    with store._engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_a_database_moved_to_a_share_goes_back_to_the_slower_journal(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Store.open(path).close()
    monkeypatch.setattr("secretariat.db.opening.on_network_share", lambda _: True)
    with Store.open(path) as store:
        store.save_setting("a", 1)
        assert not path.with_name("council.sqlite-wal").exists()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
