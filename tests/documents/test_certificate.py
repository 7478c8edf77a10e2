"""The certificate of enforceability: what it says, and that it can be signed and archived."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pikepdf
import pytest

from secretariat.documents.blocks import text_of
from secretariat.documents.certificate import CertifiedAct, compose_certificate
from secretariat.documents.pdf import render
from secretariat.domain.agenda import Deliberation, Signatory
from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules
from tests.documents.evenings import case

PRESIDENT = Signatory(name="Olivier GACQUERRE", capacity=("Le Président,",))
DIGEST = "0123456789abcdef" * 4


def act(number: str, received: date | None = date(2024, 2, 22)) -> CertifiedAct:
    dates = {"transmitted_on": date(2024, 2, 21), "received_on": received, "published_on": date(2024, 2, 23)}
    return CertifiedAct(title="Convention <ANLCI>", deliberation=Deliberation(number=number, **dates), digest=DIGEST)


def certificate(*acts: CertifiedAct) -> str:
    minutes, _ = case("bethune-bruay-2024-02-20")
    text = text_of(compose_certificate(minutes.meeting, acts, PRESIDENT, date(2024, 2, 26)))
    return " ".join(text.split())


def test_one_deliberation_with_its_dates_as_the_stamps_have_them() -> None:
    text = certificate(act("2024/BC012"))
    assert "CERTIFICAT DE CARACTÈRE EXÉCUTOIRE" in text
    assert "séance du 20 février 2024" in text
    assert "La délibération dont le numéro suit est certifiée exécutoire, sous la responsabilité du signataire" in text
    assert "en application des articles L. 2131-1 et L. 5211-3 du Code" in text
    assert "2024/BC012 Convention <ANLCI> 22 FEV. 2024 23 FEV. 2024 23 FEV. 2024" in text
    assert f"2024/BC012 : {DIGEST}" in text
    assert text.endswith("Olivier GACQUERRE")


def test_all_of_a_sitting_on_one_certificate() -> None:
    text = certificate(act("2024/BC012"), act("2024/BC013"))
    assert "Les délibérations dont le numéro suit sont certifiées exécutoires" in text
    assert text.count(DIGEST) == 2


def test_what_was_not_received_is_not_certified() -> None:
    with pytest.raises(ValueError, match="2024/BC012"):
        certificate(act("2024/BC012", received=None))


def test_it_can_be_signed_and_archived() -> None:
    minutes, _ = case("bethune-bruay-2024-02-20")
    acts = [act(f"2024/BC{number:03}") for number in range(1, 61)]
    pdf = render(compose_certificate(minutes.meeting, acts, PRESIDENT, date(2024, 2, 26)))
    assert broken_rules(pdf, ARCHIVE) == broken_rules(pdf, ACCESSIBLE) == []
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert len(opened.pages) > 1
        assert [str(field.T) for field in opened.Root.AcroForm.Fields] == ["signatory"]
