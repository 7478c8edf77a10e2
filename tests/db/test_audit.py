"""The register proves itself: what is altered behind the program's back is found, and what rests on it is named."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import Connection

from secretariat.db.audit import audit
from secretariat.db.breaches import Audit, Breach, Head
from secretariat.db.chain import FORM, linked_content
from secretariat.db.codec import Unreadable
from secretariat.db.connection import connect
from secretariat.db.store import Store
from secretariat.db.tables import METADATA
from secretariat.db.triggers import create_triggers, drop_triggers
from secretariat.domain.agenda import Meeting
from secretariat.domain.chain import link
from secretariat.domain.facts import Arrived, Left, VoteRecorded
from secretariat.domain.people import Mandate, Member
from secretariat.domain.votes import Vote
from secretariat.errors import StorageError
from tests.new_store import new_store


def fill(store: Store, council: Callable[[date], Meeting], now: datetime) -> None:
    """Two meetings; of the first, two extracts issued, one of them signed: facts before, between and after.

    Entries 1 to 3, extract of question 1, entry 5, extract of question 7, entry 7.
    """
    for day in (date(2026, 3, 12), date(2026, 4, 9)):
        number = store.add_meeting(council(day), [Arrived(member="noel"), Left(member="noel", at=7)], ANNEX, now)
    store.append(1, [VoteRecorded(at=1, vote=Vote(against=("abgrall",)))], now=now)
    first, _ = store.add_sealed_extract(1, 1, number="2026/001", content={"share": 0.5}, pdf=b"%PDF-1", now=now)
    store.keep_file(first.id, "signed", b"%PDF-1 signed", now=now + timedelta(hours=1))
    store.append(1, [Arrived(member="d-arc", at=7)], now=now)
    store.add_sealed_extract(1, 7, number="2026/002", content={}, pdf=b"%PDF-2", now=now)
    store.append(1, [Left(member="d-arc", at=3)], now=now)
    store.append(number, [Left(member="d-arc", at=1)], now=now)
    store.save_texts(1, 1, {"recitals": "Vu la loi"}, keep=True, now=now)
    store.save_setting("wording", {"present": "Étaient présents", "share": 0.1})


ANNEX = {(1, 0): b"%PDF annex " * 3}


@pytest.fixture
def register(path: Path, council: Callable[[date], Meeting], now: datetime) -> Path:
    """The register of two meetings, closed, in one file."""
    with new_store(path) as store:
        fill(store, council, now)
        store.backup(path.with_name("register.sqlite"))
    return path.with_name("register.sqlite")


def forged(register: Path, *statements: str) -> None:
    """What somebody does by plain SQL who takes the guards away and puts them back when he is done."""
    engine = connect(register, wait=1)
    with engine.connect() as connection:
        connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
        with connection.begin():
            drop_triggers(connection)
            for statement in statements:
                connection.exec_driver_sql(statement)
            create_triggers(connection)
    engine.dispose()


def audited(register: Path, *heads: Head) -> Audit:
    with Store.open_to_read(register) as store:
        return store.audit(heads=heads)


def found(told: Audit) -> list[tuple[str, str, str]]:
    return [(item.breach.value, item.kind, item.subject) for item in told.breaks]


def test_what_the_program_writes_is_whole_whatever_it_writes(store: Store, meeting: Meeting, now: datetime) -> None:
    number = store.add_meeting(meeting, [Arrived(member="noel")], ANNEX, now)
    question = meeting.question(1)
    store.update_meeting(number, replace(meeting, place="ailleurs"))
    store.replace_seats(number, [replace(seat, office="Adjoint") for seat in meeting.seats])
    store.update_question(number, replace(question, decision="**APPROUVE**", annexes=question.annexes[::-1]))
    store.save_annex_content(number, 1, 0, b"%PDF another")
    store.add_question(number, replace(question, number=12, annexes=()), place=0)
    store.reorder_questions(number, [7, 12, 3, 1])
    store.remove_question(number, 12)
    (assembly,) = store.assemblies()
    store.save_assembly(assembly.id, replace(assembly.authority, court="un autre"), assembly.assembly, ())
    store.save_member(assembly.id, Member(id="new", civility=meeting.seats[0].civility, last_name="N", first_name="A"))
    mandate = store.save_mandate(assembly.id, Mandate(member="new", rank=9))
    store.remove_mandate(mandate)
    store.create_meeting(assembly.id, date(2027, 1, 1))
    store.save_setting("a/b", [1, None, 2.5])
    with pytest.raises(StorageError):
        store.save_mandate(assembly.id, Mandate(member="nobody", rank=1))
    told = store.audit()
    assert told.whole
    assert (told.entries, told.extracts) == (1, 0)


def test_what_is_written_again_as_it_was_adds_no_link(store: Store, meeting: Meeting, now: datetime) -> None:
    number = store.add_meeting(meeting, (), ANNEX, now)
    before = store.head()
    store.update_question(number, meeting.question(1))
    store.replace_seats(number, meeting.seats)
    store.reorder_questions(number, [1, 7, 3])
    assert store.audit().head == store.head() == before
    store.update_question(number, replace(meeting.question(7), title="Autre"))
    assert store.audit().head.length == before.length + 1


def test_every_table_is_linked(register: Path) -> None:
    with closing(sqlite3.connect(register)) as plain:
        kinds = {kind for (kind,) in plain.execute("SELECT DISTINCT kind FROM link")}
    assert kinds == set(METADATA.tables) - {"link", "chain"}


# Meaningless: a value that reads as the same. SQLite keeps 1 and 2 for true alike; nothing else in a table has two.
def values_altered(register: Path) -> Iterator[str]:
    """One statement for every column of every table, the chain's own included, in several rows of each."""
    with closing(sqlite3.connect(register)) as plain:
        for name, table in METADATA.tables.items():
            chosen = plain.execute(f"SELECT rowid FROM {name}").fetchall()
            for (row,) in Random(1).sample(chosen, min(len(chosen), 12 if name == "link" else 3)):
                for column in [column.name for column in table.columns]:
                    kept, kind = plain.execute(
                        f'SELECT "{column}", typeof("{column}") FROM {name} WHERE rowid = {row}'
                    ).fetchone()
                    yield f'UPDATE {name} SET "{column}" = {another(kept, kind, column)} WHERE rowid = {row}'


def another(value: Any, kind: str, column: str) -> str:
    """Another value of the same sort, in SQL: what a careful forger writes."""
    if value is None:
        return "'2026-03-01'"
    if kind == "integer":
        return str(1 - value) if column in ("voting", "urgent", "second_call", "during") else str(value + 1000)
    if kind == "blob":
        return f"x'{(value[:-1] + bytes([value[-1] ^ 1])).hex()}'"
    if value[:1] in "{[":
        return "'{\"forged\": 1}'"
    digits = [place for place, letter in enumerate(value) if letter in "012345678"]
    if digits:
        return f"'{value[: digits[-1]]}{int(value[digits[-1]]) + 1}{value[digits[-1] + 1 :]}'".replace("''", "'")
    return "'" + value.replace("'", "''") + " bis'"


def test_every_value_altered_by_plain_sql_is_found(register: Path) -> None:
    statements = list(values_altered(register))
    assert len(statements) > 300
    engine = connect(register, wait=1)
    with engine.connect() as connection:
        connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
        unseen = [statement for statement in statements if not seen_when(connection, statement)]
    engine.dispose()
    assert unseen == []


def seen_when(connection: Connection, statement: str) -> bool:
    """Whether the audit finds what ``statement`` alters; it is taken back afterwards."""
    with connection.begin() as transaction:
        drop_triggers(connection)
        connection.exec_driver_sql(statement)
        create_triggers(connection)
        try:
            return not audit(connection).whole
        except Unreadable:
            return True
        finally:
            transaction.rollback()


def noticed(register: Path) -> bool:
    """Whether the audit finds something, or the file is refused."""
    try:
        return not audited(register).whole
    except StorageError as refused:
        return refused.code in ("database-damaged", "database-foreign", "database-newer", "database-older")


SWAP_ENTRIES = (
    "UPDATE entry SET id = -1 WHERE meeting_id = 1 AND id = 1",
    "UPDATE entry SET id = 1 WHERE meeting_id = 1 AND id = 2",
    "UPDATE entry SET id = 2 WHERE meeting_id = 1 AND id = -1",
)
ENTRY_AGAIN = (
    "INSERT INTO entry SELECT meeting_id, {id}, gesture, written_at, kind, at, during, time, payload FROM entry"
    " WHERE meeting_id = 1 AND id = 1"
)


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        (SWAP_ENTRIES, [("row-changed", "entry", "1/1"), ("row-changed", "entry", "1/2")]),
        (("DELETE FROM entry WHERE meeting_id = 1 AND id = 7",), [("row-gone", "entry", "1/7")]),
        ((ENTRY_AGAIN.format(id=8),), [("row-added", "entry", "1/8")]),
        (
            ("DELETE FROM entry WHERE meeting_id = 1 AND id = 2", ENTRY_AGAIN.format(id=2)),
            [("row-changed", "entry", "1/2")],
        ),
        (
            ("UPDATE question SET place = 7 - place WHERE meeting_id = 2",),
            [("row-changed", "question", f"2/{number}") for number in (1, 7, 3)],
        ),
        (("DELETE FROM annex WHERE meeting_id = 1 AND place = 1",), [("row-gone", "annex", "1/1/1")]),
        (("UPDATE setting SET value = '{}'",), [("row-changed", "setting", "wording")]),
        (("UPDATE seat SET last_name = x'ff' WHERE meeting_id = 1 AND place = 0",), [("row-changed", "seat", "1/0")]),
        (
            ("UPDATE seat SET last_name = CAST(x'41ff' AS TEXT) WHERE meeting_id = 1 AND place = 0",),
            [("row-gone", "seat", "1/0")],
        ),
        (("UPDATE meeting SET date = 'someday' WHERE id = 2",), [("row-gone", "meeting", "2")]),
        (
            ("DELETE FROM link WHERE number = 6",),
            [
                ("link-missing", "", ""),
                ("link-broken", "seat", "1/2"),
                ("chain-cut", "", ""),
                ("row-added", "seat", "1/1"),
            ],
        ),
        (("DELETE FROM chain",), [("chain-cut", "", "")]),
    ],
)
def test_a_forgery_is_named(register: Path, statements: tuple[str, ...], expected: list[Any]) -> None:
    forged(register, *statements)
    assert found(audited(register)) == expected


def test_a_register_without_any_chain_vouches_for_nothing(register: Path) -> None:
    forged(register, "DELETE FROM link", "DELETE FROM chain")
    told = audited(register)
    assert {item.breach for item in told.breaks} == {Breach.ROW_ADDED}
    assert told.head == Head(length=0, link="00" * 32)


def test_the_extracts_that_rest_on_an_altered_fact_are_named(register: Path) -> None:
    """
    Facts 1–3   extract of 1   fact 5   extract of 7   fact 7
                sound          altered  touched
    """
    forged(register, "UPDATE entry SET at = 3 WHERE meeting_id = 1 AND id = 5")
    (item,) = audited(register).breaks
    assert [(extract.number, extract.question) for extract in item.extracts] == [("2026/002", 7)]


def test_an_extract_taken_out_is_named_by_the_journal(register: Path) -> None:
    forged(register, "DELETE FROM sealed_extract WHERE question = 7")
    (item,) = audited(register).breaks
    assert [(extract.question, extract.revision) for extract in item.extracts] == [(7, 1)]


@pytest.mark.parametrize("statement", ["DELETE FROM kept_file", "UPDATE kept_file SET kind = 'completed'"])
def test_a_kept_file_that_is_gone_or_altered_is_named_with_its_own_extract(register: Path, statement: str) -> None:
    forged(register, statement)
    (item,) = audited(register).breaks
    assert (item.kind, item.meeting) == ("kept_file", 1)
    assert [(extract.number, extract.question) for extract in item.extracts] == [("2026/001", 1)]


def test_a_guard_that_was_taken_away_is_missed(register: Path) -> None:
    with closing(sqlite3.connect(register)) as plain:
        plain.execute("DROP TRIGGER entry_never_changes")
    assert found(audited(register)) == [("guard-broken", "", "entry_never_changes")]


def test_whoever_makes_the_last_links_anew_is_given_away_by_a_head_kept_elsewhere(register: Path) -> None:
    """
    Chain as printed in March   … a  b  c
    Last links made anew        … a  b' c'     whole in itself
    """
    kept = audited(register).head
    with closing(sqlite3.connect(register)) as plain:
        last = plain.execute("SELECT max(number) FROM link").fetchone()[0]
        (before,) = plain.execute("SELECT link FROM link WHERE number = ?", (last - 1,)).fetchone()
        kind, subject = plain.execute("SELECT kind, subject FROM link WHERE number = ?", (last,)).fetchone()
        plain.commit()
    false = "ab" * 32
    made = link(bytes.fromhex(before), linked_content(FORM, kind, subject, false)).hex()
    forged(
        register,
        f"UPDATE link SET digest = '{false}', link = '{made}' WHERE number = {last}",
        f"UPDATE chain SET head = '{made}'",
    )
    assert Breach.LINK_BROKEN not in {item.breach for item in audited(register).breaks}
    assert Breach.HEAD_UNKNOWN in {item.breach for item in audited(register, kept).breaks}
    shorter = replace(kept, link=kept.link[:20])
    assert Breach.HEAD_UNKNOWN in {item.breach for item in audited(register, shorter).breaks}


def test_a_head_that_the_chain_has_outgrown_is_still_known(store: Store, meeting: Meeting, now: datetime) -> None:
    number = store.add_meeting(meeting, (), {}, now)
    kept = store.audit().head
    store.append(number, [Arrived(member="noel", at=1)], now=now)
    assert store.audit(heads=[kept]).whole


def test_a_tail_cut_off_shows_even_when_the_program_has_written_on(register: Path, now: datetime) -> None:
    forged(
        register,
        "DELETE FROM setting",
        "DELETE FROM link WHERE number = (SELECT max(number) FROM link)",
    )
    assert found(audited(register)) == [("chain-cut", "", "")]
    with Store.open(register) as store:
        store.append(2, [Arrived(member="noel", at=1)], now=now)
        assert "chain-cut" in {item.breach for item in store.audit().breaks}


def meaning(register: Path) -> Any:
    """Everything that the register says."""
    with Store.open_to_read(register) as store:
        extracts = store.sealed_extracts(1)
        return (
            store.meetings(),
            [store.load(number) for number in (1, 2)],
            [store.annex_content(1, 1, place) for place in range(2)],
            [(extract, store.sealed_pdf(extract.id)) for extract in extracts],
            [(file, store.kept_pdf(file.id)) for extract in extracts for file in store.kept_files(extract.id)],
            [(item, store.members(item.id), store.mandates(item.id)) for item in store.assemblies()],
            store.setting("wording"),
        )


def test_no_byte_altered_in_the_file_changes_what_it_says_unseen(register: Path, tmp_path: Path) -> None:
    chance = Random(1789)
    before, whole = meaning(register), register.read_bytes()
    # Most of a file is empty room: bytes that say something are looked for.
    places = [place for place, byte in enumerate(whole) if byte]
    seen = 0
    for place in chance.sample(places, 250):
        altered = bytearray(whole)
        altered[place] ^= 1 << chance.randrange(8)
        copy = tmp_path / "copy.sqlite"
        copy.write_bytes(altered)
        if noticed(copy):
            seen += 1
        else:
            assert meaning(copy) == before, f"byte {place}"
    assert seen > 150


def test_an_audit_leaves_no_trace_on_a_closed_medium(path: Path, meeting: Meeting, now: datetime) -> None:
    with Store.open(path) as store:
        store.add_meeting(meeting, [Arrived(member="noel")], {}, now)
    before = path.read_bytes()
    path.chmod(0o444)
    assert audited(path).whole
    with Store.open_to_read(path) as store, pytest.raises(StorageError, match="database-read-only"):
        store.append(1, [Left(member="noel")], now=now)
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == before


def test_an_audit_reads_what_another_post_is_writing(path: Path, meeting: Meeting, now: datetime) -> None:
    with Store.open(path) as store:
        store.add_meeting(meeting, [Arrived(member="noel")], {}, now)
        store.append(1, [Left(member="noel")], now=now)
        assert audited(path).entries == 2
