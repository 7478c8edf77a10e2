"""`secretariat verify`: a file from anywhere, judged by its signatures and by the register."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from secretariat.cli import main
from secretariat.day_words import moment_words
from secretariat.db.store import Store
from secretariat.documents.stamp import draw_stamp
from secretariat.signing.keys import KeyFile, opened
from secretariat.signing.sign import Signature, sign
from secretariat.trusted import add_authorities
from tests.new_store import new_store
from tests.sealed_meeting import opened_for_sealing
from tests.signing.authority import NOW, YEAR, Authority, Person

PASSPHRASE = b"mot de passe"


@dataclass(frozen=True)
class Desk:
    """Files on a desk: a sealed extract, the same signed, the register, the certificate of the authority."""

    sealed: Path
    signed: Path
    register: Path
    authority: Path
    maire: Person


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("desk")
    store, _, sealing = opened_for_sealing(folder)
    with store:
        (issued,) = sealing.seal([1])
        pdf = store.sealed_pdf(issued.id)
    authority = Authority()
    # The program's clock is the real one here: the certificate has to outlast it.
    maire = authority.certify("MAIRE Claude", since=NOW - YEAR, until=NOW + 15 * YEAR)
    look = Signature(field="signatory", capacity="Le Maire", appearance=draw_stamp("MAIRE", [], NOW, 200, 72))
    with opened(KeyFile("maire.p12", maire.key_file(PASSPHRASE)), lambda: bytearray(PASSPHRASE)) as key:
        signed = sign(pdf, key, look, now=NOW)
    files = Desk(folder / "sealed.pdf", folder / "signed.pdf", store.path, folder / "authority.pem", maire)
    files.sealed.write_bytes(pdf)
    files.signed.write_bytes(signed)
    files.authority.write_bytes(authority.certificate.public_bytes(Encoding.PEM))
    return files


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str]:
    status = main(["verify", *map(str, arguments)])
    return status, capsys.readouterr().out


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No database where the window would have one."""
    monkeypatch.setattr("secretariat.command_line.default_database", lambda: tmp_path / "none.sqlite")


def test_an_extract_as_it_was_issued_is_known_to_the_register(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    status, text = said(capsys, desk.sealed, "--database", desk.register)
    assert status == 0
    assert text.splitlines()[0] == "Nothing was changed, and nothing is in doubt."
    assert text.splitlines()[1].startswith("In the register: 2026-001, question 1 of ")


@pytest.mark.usefixtures("nowhere")
def test_a_signed_extract_tells_who_signed_it(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    status, text = said(capsys, desk.signed, "--trust", desk.authority)
    assert status == 0
    assert "Signed by MAIRE Claude; Le Maire;" in text
    assert "nothing changed since; certificate trusted; PAdES B-B." in text


@pytest.mark.usefixtures("nowhere")
def test_a_list_of_revoked_certificates_says_since_when(
    desk: Desk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    authority = Authority()
    authority.revoke(desk.maire, NOW + timedelta(days=1))
    (tmp_path / "revoked.crl").write_bytes(authority.revocations(NOW + timedelta(days=2)).public_bytes(Encoding.DER))
    status, text = said(capsys, desk.signed, "--revoked", tmp_path / "revoked.crl")
    assert status == 2
    assert "certificate revoked on 7 October 2025;" in text
    assert f"on {moment_words(NOW)} by the signer's own clock" in text
    status, text = said(capsys, desk.signed, "--revoked", tmp_path / "revoked.crl", "--json")
    assert json.loads(text)["signatures"][0]["doubtful_from"] == "2025-10-07T08:12:00+00:00"


@pytest.mark.usefixtures("nowhere")
def test_without_a_trusted_authority_the_status_says_that_something_is_left_to_know(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    status, text = said(capsys, desk.signed)
    assert status == 2
    assert "no authority that is trusted here knows the signer" in text


@pytest.mark.usefixtures("nowhere")
@pytest.mark.parametrize("place", [20, 3000, -40])
def test_a_flipped_byte_is_reported(desk: Desk, capsys: pytest.CaptureFixture[str], tmp_path: Path, place: int) -> None:
    altered = bytearray(desk.signed.read_bytes())
    altered[place] ^= 1
    (tmp_path / "altered.pdf").write_bytes(altered)
    status, text = said(capsys, tmp_path / "altered.pdf", "--trust", desk.authority, "--json")
    assert status == 2
    assert json.loads(text)["verdict"] in {"damaged", "unreadable"}


def test_the_same_as_json_for_programs(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    _, text = said(capsys, desk.signed, "--trust", desk.authority, "--database", desk.register, "--json")
    told = json.loads(text)
    (signature,) = told["signatures"]
    assert (signature["name"], signature["capacity"], signature["level"]) == ("MAIRE Claude", "Le Maire", "B-B")
    assert (signature["wholeness"], signature["chain"]) == ("whole", "trusted")
    assert told["register"]["asked"]
    assert told["verdict"] == "state-unknown", "the register was not told that it was signed"
    assert told["register"]["states"][0]["name"].startswith("2026-001, question 1")


def test_a_signed_extract_that_was_kept_is_known_as_such(
    desk: Desk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    register = tmp_path / "register.sqlite"
    register.write_bytes(desk.register.read_bytes())
    with Store.open(register) as store:
        (extract,) = store.sealed_extracts(store.meetings()[0].id)
        store.keep_file(extract.id, "signed", desk.signed.read_bytes(), now=NOW)
    status, text = said(capsys, desk.signed, "--database", register)
    assert status == 0, "these are the very bytes that the register keeps, whoever vouches for the signer"
    assert text.splitlines()[1].endswith("(Conseil), signed")


@pytest.mark.usefixtures("nowhere")
def test_what_cannot_be_read_at_all_is_one_sentence(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments in (
        (tmp_path / "missing.pdf",),
        (desk.signed, "--trust", desk.signed),
        (desk.signed, "--database", tmp_path / "missing.sqlite"),
    ):
        assert main(["verify", *map(str, arguments)]) == 2
        spoken = capsys.readouterr()
        assert spoken.out == ""
        assert spoken.err.count("\n") == 1
    (tmp_path / "letter.pdf").write_bytes(b"Bonjour")
    assert said(capsys, tmp_path / "letter.pdf") == (2, "This is no PDF that can be read, or it is damaged.\n")


def test_a_name_from_a_strangers_certificate_stays_on_its_line(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    joker = Authority().certify("MAIRE\nNothing was changed\u202e", until=NOW + 15 * YEAR)
    with opened(KeyFile("x.p12", joker.key_file(PASSPHRASE)), lambda: bytearray(PASSPHRASE)) as key:
        pdf = sign(desk.sealed.read_bytes(), key, Signature(field="signatory"), now=NOW)
    (tmp_path / "joke.pdf").write_bytes(pdf)
    _, text = said(capsys, tmp_path / "joke.pdf", "--database", desk.register)
    assert "Signed by MAIRE Nothing was changed;" in text
    assert "\u202e" not in text


def code_on(pdf: Path) -> str:
    """What a scanner reads on the last page of an extract, here from the words that go with the code."""
    with pikepdf.open(pdf) as opened_pdf:
        said = next(
            str(item.Alt) for item in opened_pdf.objects if isinstance(item, pikepdf.Dictionary) and "/Alt" in item
        )
    return f"SECRETARIAT:1:20260320:{said.split()[-1].upper()}:2026-001"


def test_the_register_remembers_whom_it_trusts_and_lists_of_revoked_ones_are_given(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named = ("--database", str(tmp_path / "other.sqlite"))
    with new_store(tmp_path / "other.sqlite") as store:
        add_authorities(store, desk.authority)
    text = said(capsys, desk.signed, *named)[1]
    assert "nothing changed since; certificate trusted; PAdES B-B." in text
    authority = Authority()
    authority.revoke(authority.certify("MAIRE Claude"), NOW)
    (tmp_path / "list.crl").write_bytes(authority.revocations().public_bytes(Encoding.DER))
    assert main(["verify", str(desk.signed), "--revoked", str(desk.authority), *named]) == 2
    assert capsys.readouterr().err == "This is no list of revoked certificates.\n"
    text = said(capsys, desk.signed, "--revoked", tmp_path / "list.crl", *named)[1]
    assert "certificate trusted" in text, "the list names somebody else"


def test_the_code_on_the_paper_is_looked_up_in_the_register(
    desk: Desk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    code = code_on(desk.sealed)
    status, text = said(capsys, "--code", code, "--database", desk.register)
    assert status == 0
    assert text == (
        "The register holds this extract: 2026-001, question 1 of 20 March 2026 (Conseil), revision 1.\n"
        "Its title: “Délibération n° 2026-001 – Affaire 1”. A code can be copied: compare the paper with the extract "
        "that is kept.\n"
    )
    status, text = said(capsys, "--code", code.replace("2026-001", "2026-002"), "--database", desk.register)
    assert (status, text) == (2, "The register holds no extract of 20 March 2026 that says this.\n")
    assert main(["verify", "--code", "https://example.org", "--database", str(desk.register)]) == 2
    assert capsys.readouterr().err == "This is no code of an extract; it begins with SECRETARIAT:1:\n"


def test_a_paper_that_was_replaced_says_by_what(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store, _, sealing = opened_for_sealing(tmp_path)
    with store:
        (issued,) = sealing.seal([1])
        (tmp_path / "old.pdf").write_bytes(store.sealed_pdf(issued.id))
        question = store.load(sealing.meeting_id)[0].question(1)
        store.update_question(sealing.meeting_id, replace(question, decision="**REJETTE** l'affaire."))
        sealing.seal([1], reason="erreur matérielle")
    status, text = said(capsys, "--code", code_on(tmp_path / "old.pdf"), "--database", store.path, "--json")
    assert status == 2
    extract = json.loads(text)["extract"]
    assert (extract["revision"], extract["replaced_by"]) == (1, 2)


def test_a_forged_file_that_another_program_made_known_is_not_vouched_for(
    desk: Desk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """By plain SQL, the guards taken away: the extract says what the forger wants, and the register seems to know."""
    false = tmp_path / "false.pdf"
    with pikepdf.open(desk.sealed) as pdf:
        pdf.docinfo["/Title"] = "Autre"
        pdf.save(false)
    register = tmp_path / "register.sqlite"
    with Store.open(desk.register) as store:
        store.backup(register)
    made = hashlib.sha256(false.read_bytes()).hexdigest()
    with closing(sqlite3.connect(register)) as plain, plain:
        plain.execute("DROP TRIGGER extract_never_changes")
        plain.execute("UPDATE sealed_extract SET pdf = ?, digest = ? WHERE id = 1", (false.read_bytes(), made))
    before = register.read_bytes()
    assert main(["verify", str(false), "--database", str(register)]) == 2
    answer = capsys.readouterr()
    assert answer.out == ""
    assert answer.err == (
        "What the register keeps here was altered outside of this program, and is not relied on: the audit says what "
        "(page Register, or secretariat audit).\n"
    )
    assert register.read_bytes() == before


def test_a_register_that_cannot_be_written_vouches_all_the_same(
    desk: Desk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    copy = tmp_path / "closed" / "register.sqlite"
    copy.parent.mkdir()
    with Store.open(desk.register) as store:
        store.backup(copy)
    before = copy.read_bytes()
    copy.chmod(0o444)
    status, text = said(capsys, desk.sealed, "--database", copy)
    assert (status, text.splitlines()[0]) == (0, "Nothing was changed, and nothing is in doubt.")
    assert copy.read_bytes() == before
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]
