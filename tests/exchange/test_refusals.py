"""What no meeting file may hold: each refused with one sentence that names the place, and nothing written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.cli import main
from secretariat.domain.replay import replay
from secretariat.errors import FileRefused
from secretariat.exchange import json_text
from secretariat.exchange.meeting_file import parse_meeting
from tests.exchange.small_meeting import GONE, SMALL, journal_of, small_text


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that holds the small meeting already."""
    folder = tmp_path_factory.mktemp("held")
    file = folder / "meeting.json"
    file.write_text(small_text(), encoding="utf-8")
    assert main(["import-meeting", str(file), "--database", str(folder / "held.sqlite")]) == 0
    return folder / "held.sqlite"


def refusal(file: Path, database: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """The sentence with which the import of ``file`` is refused; neither of two databases has changed by it."""
    capsys.readouterr()
    before = database.read_bytes()
    absent = database.with_name("absent.sqlite")
    for path in (database, absent):
        assert main(["import-meeting", str(file), "--database", str(path)]) == 2
    assert database.read_bytes() == before
    assert not absent.exists()
    said = capsys.readouterr()
    first, second = said.err.splitlines()
    assert first == second
    assert said.out == ""
    return first


VOTE = "questions[0].vote"

SPOILT: list[tuple[str, Any, str]] = [
    # Where, what stands there now, and the sentence; @ is the place that was spoilt
    # The envelope
    ("format", "meeting", "@: must be 'secretariat-meeting', not 'meeting'"),
    ("format", GONE, "@: is missing"),
    ("version", 2, "@: must be 1, not 2"),
    ("version", True, "@: must be 1, not True"),
    ("version", "1", "@: must be 1, not '1'"),
    ("members", GONE, "@: is missing"),
    ("agenda", [], "@: unknown key"),
    # A key that nobody knows, at every depth
    ("authority.nom", "x", "@: unknown key"),
    ("members[1].age", 4, "@: unknown key"),
    ("meeting.datum", "x", "@: unknown key"),
    ("questions[0].vot", {}, "@: unknown key"),
    (f"{VOTE}.contre", [], "@: unknown key"),
    ("questions[1].vote.rounds[0].nul", 1, "@: unknown key"),
    ("questions[0].deliberation.signatory.titre", "x", "@: unknown key"),
    ("facts[1].to", "noel", "@: unknown key"),
    ("roll_call.late", [], "@: unknown key"),
    ("assembly.rules.quorums", "third", "@: unknown rule"),
    ("meeting.a\nb", 1, r"meeting.'a\nb': unknown key"),
    # Ids and numbers that do not exist, or exist twice
    ("facts[1].member", "x", "@: unknown member 'x'"),
    ("facts[0].to", "x", "@: unknown member 'x'"),
    ("facts[1].at", 4, "@: unknown question 4"),
    ("meeting.chair", "x", "@: unknown member 'x'"),
    ("meeting.secretary", "", "@: unknown member ''"),
    ("questions[0].speaker", "NOËL", "@: unknown member 'NOËL'"),
    (f"{VOTE}.against[0]", "x", "@: unknown member 'x'"),
    (f"{VOTE}.demanded_by", ["x"], f"{VOTE}.demanded_by[0]: unknown member 'x'"),
    ("roll_call.present[1]", "x", "@: unknown member 'x'"),
    ("members[3].substitute_of", "x", "@: unknown member 'x'"),
    ("members[2].id", "noel", "@: the id 'noel' is used twice (also members[0].id)"),
    ("members[2].id", " ", "@: must not be empty"),
    ("questions[1].number", 1, "@: the number 1 is used twice (also questions[0].number)"),
    ("members[3].substitute_of", "martin", "@: 'martin' cannot be the substitute of the same member"),
    ("members[2].substitute_of", "martin", "@: 'martin' is a substitute as well"),
    # Dates and times
    ("meeting.date", "2026-02-30", "@: no date: '2026-02-30' (such as '2024-02-20')"),
    ("meeting.date", "12/03/2026", "@: no date: '12/03/2026' (such as '2024-02-20')"),
    ("meeting.date", "20260312", "@: no date: '20260312' (such as '2024-02-20')"),
    ("meeting.date", "２０２６-03-12", "@: no date: '２０２６-03-12' (such as '2024-02-20')"),
    ("meeting.date", 20260312, "@: must be a text, not 20260312"),
    ("meeting.date", GONE, "@: is missing"),
    ("meeting.time", "24:00", "@: no time of day: '24:00' (such as '17:30')"),
    ("meeting.time", "18h30", "@: no time of day: '18h30' (such as '17:30')"),
    ("meeting.time", "18:30+01:00", "@: no time of day: '18:30+01:00' (such as '17:30')"),
    ("facts[1].time", "7:05", "@: no time of day: '7:05' (such as '17:30')"),
    ("members[1].born_on", "1961-00-01", "@: no date: '1961-00-01' (such as '2024-02-20')"),
    # Wrong types and numbers out of range
    ("members", {}, "@: must be a list, not an object"),
    ("members[0]", "noel", "@: must be an object, not 'noel'"),
    ("members[0].first_name", None, "@: must be a text, not null"),
    ("members[0].voting", 1, "@: must be true or false, not 1"),
    ("members[0].civility", "Mlle", "@: must be one of 'M.', 'Mme', not 'Mlle'"),
    ("questions[0].number", True, "@: must be a whole number, not True"),
    ("questions[0].number", 1.0, "@: must be a whole number, not 1.0"),
    ("questions[0].number", "1", "@: must be a whole number, not '1'"),
    ("questions[0].number", 0, "@: must be from 1 to 100000, not 0"),
    ("questions[0].title", ["x"], "@: must be a text, not a list"),
    ("questions[0].vote", None, "@: must be an object, not null"),
    ("questions[2].votes[1].declared.for", -1, "@: must be from 0 to 1000000, not -1"),
    ("questions[2].votes[1].declared.for", True, "@: must be a whole number, not True"),
    (
        "questions[1].vote.rounds[0].candidates.Zoé NOËL",
        10**30,
        "questions[1].vote.rounds[0].candidates['Zoé NOËL']: must be from 0 to 1000000, not 1" + "0" * 30,
    ),
    ("assembly.layout", "town", "@: must be one of 'agglomeration', 'department', 'municipal', not 'town'"),
    ("assembly.rules.quorum", "half", "@: must be 'majority', 'third', 'none' or a number of members, not 'half'"),
    ("assembly.rules.notice_days", True, "@: must be a number of clear days or null, not True"),
    ("assembly.rules.secret_demand", "4/3", "@: must be a share such as '1/3' or null, not '4/3'"),
    ("authority.logo", "x", "@: must be an object, not 'x'"),
    ("authority.logo", {"text": "Armes"}, "@.image: is missing"),
    ("authority.logo", {"image": "pas de base64"}, "@.image: is no picture in base64"),
    ("authority.logo", {"image": "PHN2Zy8+"}, "@.image: is no PNG or JPEG image, or a damaged one"),
    ("authority.name", "\ud800", "@: holds U+D800, which is no character of a text"),
    ("authority.name", "a\0", "@: holds U+0000, which is no character of a text"),
    # What contradicts itself
    (
        f"{VOTE}.against",
        ["abgrall", "abgrall"],
        f"{VOTE}.against[1]: 'abgrall' stands here twice (also {VOTE}.against[0])",
    ),
    (f"{VOTE}.abstaining", ["abgrall"], f"{VOTE}.abstaining[0]: 'abgrall' stands in against as well"),
    (f"{VOTE}.not_voting", ["d-arc"], f"{VOTE}.not_voting[0]: 'd-arc' stands in abstaining as well"),
    ("roll_call.excused", ["abgrall"], "roll_call.excused[0]: 'abgrall' stands in present as well"),
    (
        "roll_call.present",
        ["noel", "noel"],
        "roll_call.present[1]: 'noel' stands here twice (also roll_call.present[0])",
    ),
    ("questions[2].vote", {}, "questions[2].votes: stands instead of 'vote', not beside it"),
    ("questions[2].votes[1].ballot", 0, "@: must be above 0, that of the vote before"),
    ("facts[3].at", GONE, "@: is missing"),
    ("facts[4].at", GONE, "@: is missing"),
    ("facts[2].at", GONE, "facts[2].during: needs 'at', the question that was under discussion"),
    ("facts[2].fact", "went", "@: unknown fact 'went'"),
    ("facts[2].fact", "struck", "@: unknown fact 'struck'"),
    ("facts[2].fact", GONE, "@: is missing"),
    ("questions[0].label", "3.1.1.1.1.1.1", "@: '3.1.1.1.1.1.1' is no printed number of a question"),
    ("questions[1].label", "3.", "questions[2]: would be printed '3', as questions[1] is"),
    ("meeting.agenda", [1, 2, 3], "@: must hold the number of every question"),
    (
        "facts[5]",
        {"fact": "opened", "at": 3},
        "questions: not in the order in which they were treated by the facts 'opened' (3, 5, 1, 2)",
    ),
    # Annexes stay where the meeting file is
    *(
        ("questions[0].annexes[0].file", path, f"@: {path!r} is no path within the folder of the meeting file")
        for path in ("/etc/passwd", "../plan.pdf", "a/../../plan.pdf", "C:/plan.pdf", "a\\b.pdf")
    ),
]


@pytest.mark.parametrize(("place", "value", "sentence"), SPOILT, ids=lambda item: None if isinstance(item, str) else "")
def test_a_spoilt_file_is_refused(
    place: str,
    value: Any,
    sentence: str,
    database: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "spoilt.json"
    file.write_text(small_text(place, value), encoding="utf-8")
    assert refusal(file, database, capsys) == sentence.replace("@", place)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "file.json: no JSON (line 1, column 1)"),
        (b"{", "file.json: no JSON (line 1, column 2)"),
        (b"[]", "the file: must be an object, not a list"),
        (b'{"format": NaN}', "file.json: NaN is no number of JSON"),
        (b'{"format": -Infinity}', "file.json: -Infinity is no number of JSON"),
        (b'{"note": "", "note": ""}', "file.json: the key 'note' stands twice in one object"),
        (b'{"note": ' + b"9" * 5000 + b"}", "file.json: a number with too many digits"),
        (b"[" * 100_000, "file.json: nested too deeply"),
        (b'{"note": "\xe9"}', "file.json: not UTF-8 (byte 11)"),
        (small_text().encode("utf-16"), "file.json: not UTF-8 (byte 1)"),
    ],
    ids=range(10),
)
def test_what_is_no_json_is_refused(
    content: bytes, sentence: str, database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file.json"
    file.write_bytes(content)
    assert refusal(file, database, capsys) == sentence


def test_a_huge_file_is_refused_before_it_is_read_whole(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "huge.json"
    with file.open("wb") as sparse:
        sparse.truncate(json_text.LARGEST * 1000)  # 32 GB: whoever read it whole would not come back
    assert refusal(file, database, capsys) == "huge.json: larger than the 32 MB that a meeting file may have"


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "bom.json"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(SMALL, ensure_ascii=False).encode())
    assert main(["import-meeting", str(file), "--database", str(tmp_path / "new.sqlite")]) == 0


def test_a_meeting_that_is_held_already_is_refused(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "again.json"
    file.write_text(small_text("questions[0].title", "Budget, corrigé"), encoding="utf-8")
    before = database.read_bytes()
    assert main(["import-meeting", str(file), "--database", str(database)]) == 2
    said = capsys.readouterr().err
    assert said == "The database already holds the meeting of 12 March 2026 of Conseil municipal.\n"
    assert database.read_bytes() == before


def test_a_link_out_of_the_folder_is_not_followed(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "secret.pdf").write_bytes(b"%PDF-")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "plan.pdf").symlink_to(tmp_path / "secret.pdf")
    (folder / "file.json").write_text(small_text(), encoding="utf-8")
    said = refusal(folder / "file.json", database, capsys)
    assert said == "questions[0].annexes[0].file: 'plan.pdf' leads out of the folder of the meeting file"


def places(value: Any, place: str = "") -> list[str]:
    """Every place of a file, such as ``facts[1].member``."""
    found: list[str] = []
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inner:
        within = f"{place}[{key}]" if isinstance(value, list) else f"{place}.{key}".lstrip(".")
        found += [within, *places(item, within)]
    return found


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None)
@given(place=st.sampled_from(places(SMALL)), value=ANY_JSON | st.sampled_from([GONE, "noel", 1, True, "2026-03-12"]))
def test_whatever_stands_anywhere_is_read_or_refused_in_one_line(place: str, value: object) -> None:
    try:
        meeting, facts = parse_meeting(small_text(place, value))
    except FileRefused as refusal:
        sentence = refusal.sentence
    else:
        sentence = "read"
        replay(meeting, journal_of(facts))
    assert len(sentence.splitlines()) == 1
