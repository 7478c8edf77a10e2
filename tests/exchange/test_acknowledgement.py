"""The prefecture's acknowledgement: a real one read, and hostile ones refused in one sentence."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from secretariat.errors import FileRefused
from secretariat.exchange.acknowledgement import LARGEST, parse_acknowledgement, read_acknowledgement

REAL = Path(__file__).parent.parent / "data/actes/aractes.xml"
MADE = """<?xml version="1.0" encoding="{encoding}"?>
<actes:ARActe xmlns:actes="http://www.interieur.gouv.fr/ACTES#v1.1-20040216"
  actes:IDActe="062-200072460-20240220-2024_BC012-DE" actes:DateReception="2024-02-22">
  <actes:ActeRecu actes:Date="2024-02-20" actes:NumeroInterne="2024_BC012" actes:CodeNatureActe="1">
    <actes:Objet>Convention d’action : bien vivre à Béthune</actes:Objet>
  </actes:ActeRecu>
</actes:ARActe>
"""


def made(encoding: str = "windows-1252") -> str:
    return MADE.format(encoding=encoding)


def test_a_real_acknowledgement_tells_which_act_was_received_and_when() -> None:
    read = read_acknowledgement(REAL)
    assert (read.number, read.siren, read.department) == ("CL20171227_06", "491011698", "034")
    assert (read.act_date, read.received_on) == (date(2017, 12, 7), date(2017, 12, 27))
    assert read.title == "Fichier signé parapheur"


@pytest.mark.parametrize("encoding", ["windows-1252", "utf-8", "utf-16"])
def test_accents_come_through_in_every_encoding_in_use(encoding: str) -> None:
    read = parse_acknowledgement(made(encoding).encode(encoding), "ar.xml")
    assert read.title == "Convention d’action : bien vivre à Béthune"


def test_accents_come_through_in_the_encoding_of_the_format() -> None:
    read = parse_acknowledgement(made("ISO-8859-1").replace("’", "'").encode("iso-8859-1"), "ar.xml")
    assert read.title == "Convention d'action : bien vivre à Béthune"


@pytest.mark.parametrize(
    ("siren", "sitting", "number", "fits"),
    [
        ("200072460", date(2024, 2, 20), "2024/BC012", True),
        ("", date(2024, 2, 20), "2024-BC012", True),
        ("200072461", date(2024, 2, 20), "2024/BC012", False),
        ("200072460", date(2024, 2, 21), "2024/BC012", False),
        ("200072460", date(2024, 2, 20), "2024/BC013", False),
    ],
)
def test_it_is_matched_with_the_deliberation_by_authority_sitting_and_number(
    siren: str, sitting: date, number: str, fits: bool
) -> None:
    assert parse_acknowledgement(made().encode("cp1252"), "ar.xml").is_of(siren, sitting, number) is fits


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "no XML (line 1)"),
        (b"Bonjour", "no XML (line 1)"),
        (made().replace("</actes:ActeRecu>", "").encode("cp1252"), "no XML (line 7)"),
        (b"<a/>", "no acknowledgement (ARActe) of the prefecture"),
        (made().replace("ARActe", "AnomalieActe").encode("cp1252"), "no acknowledgement (ARActe) of the prefecture"),
        (made().replace("2024-02-22", "22/02/2024").encode("cp1252"), "DateReception '22/02/2024' is no date"),
        (made().replace('"2024_BC012"', '"2024_BC013"').encode("cp1252"), "name two different acts"),
        (made().replace("062-200072460", "62-2000").encode("cp1252"), "is not written as"),
        (made().replace("actes:DateReception", "actes:Date").encode("cp1252"), "DateReception or ActeRecu is missing"),
        (made().encode("cp1252") + b" " * LARGEST, "larger than the 1 MB"),
    ],
)
def test_what_is_no_acknowledgement_is_refused_in_one_sentence(content: bytes, says: str) -> None:
    with pytest.raises(FileRefused) as refused:
        parse_acknowledgement(content, "ar.xml")
    assert str(refused.value).startswith("ar.xml: ")
    assert says in str(refused.value)


def test_entities_read_no_file_and_do_not_grow(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("confidentiel", encoding="utf-8")
    outside = f'<!DOCTYPE a [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    growing = (
        "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'>"
        + "".join(
            f"<!ENTITY {after} '{f'&{before};' * 10}'>" for before, after in zip("abcdefgh", "bcdefghi", strict=True)
        )
        + "]>"
    )
    for types, entity in ((outside, "e"), (growing, "i")):
        content = made("utf-8").replace("?>\n", f"?>\n{types}\n").replace("Convention", f"&{entity};")
        with pytest.raises(FileRefused):
            parse_acknowledgement(content.encode(), "ar.xml")
