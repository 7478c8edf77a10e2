"""An authority, people with certificates, an extract to sign, and a drawer of tokens."""

from __future__ import annotations

import pytest

from secretariat.documents.blocks import Columns, Document, Heading, Paragraph, Spacer, runs_of
from secretariat.documents.pdf import render
from secretariat.documents.stamp import draw_stamp
from secretariat.signing.keys import KeyFile, Secret, opened
from secretariat.signing.sign import Signature, sign
from secretariat.signing.verify import Trust
from tests.signing.authority import NOW, Authority, Person

PASSPHRASE = b"mot de passe"
CAPACITY = "Par délégation du Président, la Vice-présidente déléguée"


def secret(value: bytes = PASSPHRASE) -> Secret:
    return lambda: bytearray(value)


def by_president(**changes: str) -> Signature:
    look = draw_stamp("SOUILLIART Virginie", CAPACITY.split(", "), NOW, 200, 70)
    return Signature(**{"field": "president", "capacity": CAPACITY, "place": "Béthune", "appearance": look, **changes})


def by_secretary() -> Signature:
    look = draw_stamp("GAQUÈRE Raymond", ["Secrétaire de séance"], NOW, 200, 70)
    return Signature(field="secretary", capacity="Secrétaire de séance", place="Béthune", appearance=look)


def signed_by(person: Person, pdf: bytes, signature: Signature) -> bytes:
    with opened(KeyFile("clé.p12", person.key_file(PASSPHRASE)), secret()) as key:
        return sign(pdf, key, signature, now=NOW)


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority()


@pytest.fixture(scope="session")
def president(authority: Authority) -> Person:
    return authority.certify("SOUILLIART Virginie")


@pytest.fixture(scope="session")
def secretary(authority: Authority) -> Person:
    return authority.certify("GAQUÈRE Raymond", key=3)


@pytest.fixture(scope="session")
def trust(authority: Authority) -> Trust:
    return Trust(authorities=(authority.certificate,), revocations=(authority.revocations(),))


def document(*fields: tuple[str, str]) -> Document:
    """A page with a place to sign for each of these names and labels."""
    rooms = tuple(Spacer(72, field=name, label=label) for name, label in fields)
    return Document(
        "Extrait du registre des délibérations",
        (
            Heading(1, runs_of("Extrait du registre des délibérations")),
            Paragraph(runs_of("Le Bureau, après en avoir délibéré, DÉCIDE d’approuver la convention.")),
            Columns(rooms[:1], rooms[1:]),
        ),
    )


@pytest.fixture(scope="session")
def extract() -> bytes:
    """Tagged, archivable, with both places to sign, unsigned."""
    return render(document(("president", "Signature du président"), ("secretary", "Signature de la secrétaire")))


@pytest.fixture(scope="session")
def signed(extract: bytes, president: Person) -> bytes:
    return signed_by(president, extract, by_president())


@pytest.fixture(scope="session")
def signed_twice(signed: bytes, secretary: Person) -> bytes:
    return signed_by(secretary, signed, by_secretary())
