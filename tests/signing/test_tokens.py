"""Signing with a token: a real PKCS#11 module, real sessions, and everything that goes wrong with a card."""

from __future__ import annotations

import logging
import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from secretariat.errors import SigningRefused
from secretariat.signing.batch import ToSign, sign_batch
from secretariat.signing.keys import Token, opened
from secretariat.signing.sign import sign
from secretariat.signing.tokens import tokens_present
from secretariat.signing.verification import Verdict
from secretariat.signing.verify import Trust, verify
from tests.signing.authority import NOW, Authority, Person
from tests.signing.conftest import by_president, secret
from tests.signing.soft_token import Drawer


def test_a_token_signs_like_a_key_file(drawer: Drawer, president: Person, extract: bytes, trust: Trust) -> None:
    drawer.token("Mairie", "4711", president)
    with opened(Token(drawer.driver, "Mairie"), secret(b"4711")) as key:
        signed = sign(extract, key, by_president(), now=NOW)
    found = verify(signed, now=NOW, trust=trust)
    assert found.verdict is Verdict.SOUND
    assert found.signatures[0].holder.name == "SOUILLIART Virginie"
    assert "Mairie" in tokens_present(drawer.driver)


def test_the_pin_is_asked_once_for_many_extracts(drawer: Drawer, president: Person, extract: bytes) -> None:
    drawer.token("Lot", "4711", president)
    asked: list[bytearray] = []

    def ask() -> bytearray:
        asked.append(bytearray(b"4711"))
        return asked[-1]

    kept: dict[str, bytes] = {}
    batch = [ToSign(f"question {number}", extract, by_president()) for number in range(1, 6)]
    with opened(Token(drawer.driver, "Lot"), ask) as key:
        outcome = sign_batch(batch, key, lambda item, done: kept.update({item.name: done}), now=lambda: NOW)
    assert outcome.signed == tuple(kept) == tuple(f"question {number}" for number in range(1, 6))
    assert len(asked) == 1
    assert asked[0] == bytes(4), "the buffer of the PIN is overwritten"


def test_a_key_that_wants_its_pin_each_time_gets_it(drawer: Drawer, president: Person, extract: bytes) -> None:
    drawer.token("Qualifié", "4711", president, always_ask=True)
    asked: list[bytearray] = []

    def ask() -> bytearray:
        asked.append(bytearray(b"4711"))
        return asked[-1]

    with opened(Token(drawer.driver, "Qualifié"), ask) as key:
        for _ in range(2):
            signed = sign(extract, key, by_president(), now=NOW)
            assert verify(signed, now=NOW).whole
    assert len(asked) == 3, "to log in, then for each signature"
    assert all(buffer == bytes(4) for buffer in asked)


def test_of_two_keys_the_one_for_signatures_is_taken(
    drawer: Drawer, authority: Authority, president: Person, extract: bytes
) -> None:
    log_in = authority.certify("SOUILLIART Virginie (authentification)", usage=["digital_signature"], key=4)
    drawer.token("Deux clés", "4711", log_in, president)
    with opened(Token(drawer.driver, "Deux clés"), secret(b"4711")) as key:
        assert key.certificate == president.certificate
        assert log_in.certificate in key.others
    with opened(Token(drawer.driver, "Deux clés", key=b"\x01"), secret(b"4711")) as key:
        assert key.certificate == log_in.certificate


def test_a_wrong_pin_is_refused_and_said_so(drawer: Drawer, president: Person) -> None:
    drawer.token("PIN", "4711", president)
    buffer = bytearray(b"1234")
    with (
        pytest.raises(SigningRefused, match="pin-wrong") as refused,
        opened(Token(drawer.driver, "PIN"), lambda: buffer),
    ):
        pytest.fail("a wrong PIN opens nothing")
    assert refused.value.values == {"token": "PIN"}
    assert buffer == bytes(4)
    assert "1234" not in repr(refused.value.__cause__), "no trace of the PIN goes with the refusal"
    assert refused.value.__context__ is None


@pytest.mark.parametrize(
    ("code", "certified"),
    [
        ("certificate-expired", {"until": NOW - timedelta(days=1)}),
        ("certificate-not-yet-valid", {"since": NOW + timedelta(days=1)}),
        ("certificate-of-wrong-use", {"usage": ["key_encipherment"]}),
        ("certificate-revoked", {}),
    ],
)
def test_a_token_whose_certificate_may_not_sign_signs_nothing(
    drawer: Drawer, extract: bytes, code: str, certified: dict[str, Any]
) -> None:
    authority = Authority()
    person = authority.certify("DUPONT Jean", **certified)
    if code == "certificate-revoked":
        authority.revoke(person, NOW - timedelta(days=3))
    label = code.removeprefix("certificate-")
    drawer.token(label, "4711", person)
    kept: list[bytes] = []
    batch = [ToSign(f"question {number}", extract, by_president()) for number in (1, 2)]
    with opened(_token(drawer, label), secret(b"4711")) as key:
        outcome = sign_batch(
            batch, key, lambda _, done: kept.append(done), now=lambda: NOW, revocations=[authority.revocations()]
        )
    assert outcome.refusal is not None
    assert (outcome.refusal.code, outcome.refusal.values["name"]) == (code, "DUPONT Jean")
    assert (kept, outcome.signed, outcome.left) == ([], (), ("question 1", "question 2"))


def test_a_batch_cancelled_half_way_keeps_what_was_signed_and_no_trace_of_the_pin(
    drawer: Drawer,
    president: Person,
    extract: bytes,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    pin = "93817465"
    drawer.token("Annulé", pin, president)
    caplog.set_level(logging.DEBUG)
    kept: list[str] = []
    batch = [ToSign(f"question {number}", extract, by_president()) for number in range(1, 5)]
    with opened(_token(drawer, "Annulé"), secret(pin.encode())) as key:
        outcome = sign_batch(
            batch,
            key,
            lambda item, _: kept.append(item.name),
            now=lambda: NOW,
            cancelled=lambda: len(kept) == 2,
        )
        held = repr(vars(key.signer))
    assert (outcome.signed, outcome.left, outcome.refusal) == (
        ("question 1", "question 2"),
        ("question 3", "question 4"),
        None,
    )
    assert tuple(kept) == outcome.signed
    assert pin not in caplog.text + "".join(capfd.readouterr()) + held


def test_a_token_that_is_not_there_is_named(drawer: Drawer) -> None:
    with pytest.raises(SigningRefused, match="token-absent") as refused, opened(_token(drawer, "Absent"), secret()):
        pytest.fail("no such token")
    assert refused.value.values == {"token": "Absent"}


def test_a_module_that_is_none_is_named(tmp_path: Path, drawer: Drawer) -> None:
    nothing = tmp_path / "module.so"
    nothing.write_bytes(b"no library")
    for path in (nothing, tmp_path / "missing.so"):
        with pytest.raises(SigningRefused, match="token-module-missing"), opened(Token(path, "Mairie"), secret()):
            pytest.fail("no such module")


def test_a_token_without_a_key_is_refused(drawer: Drawer) -> None:
    drawer.token("Vide", "4711")
    with (
        pytest.raises(SigningRefused, match="token-without-key"),
        opened(_token(drawer, "Vide"), secret(b"4711")),
    ):
        pytest.fail("there is no key on it")


def test_a_token_pulled_out_half_way_leaves_what_was_signed_and_says_what_was_not(
    drawer: Drawer, president: Person, extract: bytes
) -> None:
    folder = drawer.token("Arraché", "4711", president)
    kept: dict[str, bytes] = {}

    def keep(item: ToSign, done: bytes) -> None:
        kept[item.name] = done
        if len(kept) == 2:
            shutil.rmtree(folder)

    batch = [ToSign(f"question {number}", extract, by_president()) for number in range(1, 5)]
    with opened(_token(drawer, "Arraché"), secret(b"4711")) as key:
        outcome = sign_batch(batch, key, keep, now=lambda: NOW)
    assert outcome.signed == tuple(kept) == ("question 1", "question 2")
    assert outcome.left == ("question 3", "question 4")
    assert outcome.refusal is not None
    assert outcome.refusal.code == "token-removed"
    assert outcome.refusal.values == {"token": "Arraché", "extract": "question 3"}
    assert all(verify(done, now=NOW).whole for done in kept.values())


def _token(drawer: Drawer, label: str) -> Token:
    return Token(drawer.driver, label)
