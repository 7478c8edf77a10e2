"""`secretariat prolong`: a signed extract gets its time stamp from the authority that the user names."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from secretariat.cli import main
from secretariat.db.store import Store
from secretariat.signing.keys import KeyFile, opened
from secretariat.signing.sign import Signature, sign
from secretariat.signing.verification import Level
from secretariat.signing.verify import Trust, verify
from tests.sealed_meeting import opened_for_sealing
from tests.signing.authority import NOW, YEAR, Authority
from tests.signing.time_stamping import clock, served

PASSPHRASE = b"mot de passe"


def test_a_signed_extract_of_the_register_is_time_stamped_and_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, _, sealing = opened_for_sealing(tmp_path)
    authority = Authority()
    maire = authority.certify("MAIRE Claude", since=NOW - YEAR, until=NOW + 15 * YEAR)
    with store:
        (issued,) = sealing.seal([1])
        with opened(KeyFile("maire.p12", maire.key_file(PASSPHRASE)), lambda: bytearray(PASSPHRASE)) as key:
            signed = sign(store.sealed_pdf(issued.id), key, Signature(field="signatory", capacity="Le Maire"), now=NOW)
        store.keep_file(issued.id, "signed", signed, now=NOW)
        register = store.path
    (tmp_path / "signed.pdf").write_bytes(signed)
    (tmp_path / "authority.pem").write_bytes(authority.certificate.public_bytes(Encoding.PEM))
    longer = tmp_path / "longer.pdf"
    asked = ["prolong", str(tmp_path / "signed.pdf"), "--level", "B-T", "--output", str(longer)]
    asked += ["--trust", str(tmp_path / "authority.pem"), "--database", str(register)]
    with served(clock(authority.time_stamping(), NOW)) as address:
        assert main([*asked, "--authority", address]) == 0
    assert capsys.readouterr().out == f"Wrote {longer}, at level B-T; the register keeps it.\n"
    trust = Trust(authorities=(authority.certificate,))
    (found,) = verify(longer.read_bytes(), now=NOW, trust=trust).signatures
    assert (found.level, found.proven_at) == (Level.T, NOW)
    with Store.open(register) as store:
        assert [file.kind for file in store.kept_files(issued.id)] == ["signed", "prolonged"]
    before = register.read_bytes()
    asked[asked.index(str(longer))] = str(register)
    assert main([*asked, "--authority", "http://127.0.0.1:9/"]) == 2
    assert "is the database itself" in capsys.readouterr().err, "nobody was asked for a time stamp"
    assert register.read_bytes() == before
    asked[asked.index(str(register))] = str(longer)
    longer.unlink()
    assert main([*asked, "--authority", "file:///etc/passwd"]) == 2
    assert not longer.exists()
