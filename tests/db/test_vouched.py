"""What another program wrote into the register is not handed out, signed or believed, without any audit."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from secretariat.db.store import Store
from secretariat.errors import StorageError
from tests.db.test_audit import forged, register  # noqa: F401 - a fixture

FALSE = b"%PDF-1 false"
DIGEST = hashlib.sha256(FALSE).hexdigest()
ADDED = (
    "INSERT INTO kept_file (extract_id, place, kind, digest, pdf, kept_at)"
    f" SELECT 1, 2, 'completed', '{DIGEST}', x'{FALSE.hex()}', kept_at FROM kept_file"
)
"""A forged file put beside a true extract, as if it had been signed here."""
ANOTHER_DIGEST = f"UPDATE sealed_extract SET digest = '{DIGEST}' WHERE id = 1"
ANOTHER_FILE = f"UPDATE sealed_extract SET pdf = x'{FALSE.hex()}', digest = '{DIGEST}' WHERE id = 1"
ANOTHER_KIND = "UPDATE kept_file SET kind = 'completed' WHERE id = 1"
ANOTHER_OWNER = "UPDATE kept_file SET extract_id = 2 WHERE id = 1"
NO_LINK = "DELETE FROM link WHERE kind = 'sealed_extract' AND subject = '1'"


def sealed(store: Store) -> object:
    return store.sealed_pdf(1)


def kept(store: Store) -> object:
    return store.kept_pdf(1)


def believed(store: Store) -> object:
    return store.issued(DIGEST)


def believed_of_the_true_one(store: Store) -> object:
    return store.issued(hashlib.sha256(b"%PDF-1 signed").hexdigest())


@pytest.mark.parametrize(
    ("statement", "asked"),
    [
        (ANOTHER_FILE, sealed),
        (ANOTHER_DIGEST, sealed),
        (NO_LINK, sealed),
        ("DELETE FROM sealed_extract WHERE id = 1", sealed),
        (ANOTHER_KIND, kept),
        (ANOTHER_OWNER, kept),
        (ADDED, believed),
        (ANOTHER_DIGEST, believed),
        (ANOTHER_FILE, believed),
        (ANOTHER_KIND, believed_of_the_true_one),
        ("UPDATE sealed_extract SET number = '2026/009' WHERE id = 1", believed_of_the_true_one),
        ("UPDATE meeting SET date = '2026-03-13' WHERE id = 1", believed_of_the_true_one),
    ],
)
def test_what_another_program_wrote_is_refused(
    register: Path,  # noqa: F811
    statement: str,
    asked: Callable[[Store], object],
) -> None:
    forged(register, statement)
    with Store.open_to_read(register) as store, pytest.raises(StorageError, match="register-altered"):
        asked(store)


def test_what_this_program_wrote_is_handed_out(register: Path) -> None:  # noqa: F811
    with Store.open_to_read(register) as store:
        assert (store.sealed_pdf(1), store.kept_pdf(1)) == (b"%PDF-1", b"%PDF-1 signed")
        issued = believed_of_the_true_one(store)
        assert issued is not None
        assert believed(store) is None
        with pytest.raises(KeyError):
            store.sealed_pdf(9)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE setting SET value = '[]' WHERE key = 'wording'",
        "DELETE FROM setting WHERE key = 'wording'",
        "INSERT INTO setting (key, value) VALUES ('trust', '[1]')",
    ],
)
def test_a_setting_that_another_program_wrote_is_not_relied_on(register: Path, statement: str) -> None:  # noqa: F811
    asked: list[Any] = []
    with Store.open_to_read(register) as store:
        asked += [store.vouched_setting("wording"), store.vouched_setting("trust", 0)]
        assert asked == [store.setting("wording"), 0]
    forged(register, statement)
    with Store.open(register) as store:
        with pytest.raises(StorageError, match="register-altered"):
            asked += [store.vouched_setting("wording"), store.vouched_setting("trust")]
        for key in ("wording", "trust"):
            store.save_setting(key, {"written": "here"})
            assert store.vouched_setting(key) == {"written": "here"}, "whoever writes it here vouches for it again"
