"""Lists of members as town halls have them: the national register, spreadsheets, idelibre; what is refused and why."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from secretariat.domain.people import Civility
from secretariat.domain.roster_plan import Reading
from secretariat.errors import ImportRefused
from secretariat.exchange.columns import Column, heads_of
from secretariat.exchange.idelibre import looks_like_idelibre, read_idelibre
from secretariat.exchange.roster_reading import How, bodies, read_roster
from secretariat.exchange.tables import CsvTable, open_table

TODAY = date(2026, 3, 12)
REGISTER = Path(__file__).parent.parent / "data" / "rne" / "conseillers_gers.csv"

WriteFile = Callable[[str | bytes], Path]


@pytest.fixture
def written(tmp_path: Path) -> WriteFile:
    def write(content: str | bytes) -> Path:
        path = tmp_path / "list.csv"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


def read(path: Path, **how: object) -> Reading:
    table = open_table(path)
    heads = heads_of(table)
    return read_roster(table, heads, How(mapped=heads.mapped, day=TODAY, **how))  # type: ignore[arg-type]


def drawn(reading: Reading) -> list[str]:
    return [f"{person.civility} {person.name} | {person.office}" for person in reading.people]


def reasons(reading: Reading) -> list[str]:
    return [f"{item.line} {item.code}" for item in reading.refused]


def test_the_register_gives_one_commune_head_first_then_deputies_then_the_others_as_listed() -> None:
    table = open_table(REGISTER)
    assert heads_of(table).is_register
    assert bodies(table, heads_of(table)) == {"32001": ("Aignan", 15), "32002": ("Ansan", 7)}

    reading = read(REGISTER, body="32001")

    assert drawn(reading)[:6] == [
        "M. PÉRÈS Gérard | Maire",
        "Mme SARNIGUET Chantal | 1ère adjointe au Maire",
        "M. DARBAS Jean-Yves | 2ème adjoint au Maire",
        "Mme CALLAC Marie-Pierre | 3ème adjointe au Maire",
        "M. GARROS Marc | 4ème adjoint au Maire",
        "M. AURENSAN Michel | ",
    ]
    assert (len(reading.people), reading.refused) == (15, ())
    assert {person.since for person in reading.people} == {date(2020, 6, 28)}
    assert {person.commune for person in reading.people} == {""}  # it is the council's own


HEADS = (
    "Code du département;Libellé du département;N° SIREN;Libellé de l'EPCI;Code de la commune de rattachement;"
    "Libellé de la commune de rattachement;Nom de l'élu;Prénom de l'élu;Code sexe;Date de naissance;"
    "Code de la catégorie socio-professionnelle;Libellé de la catégorie socio-professionnelle;"
    "Date de début du mandat;Libellé de la fonction;Date de début de la fonction;Code nationalité\n"
)
COMMUNITY = HEADS + (
    "62;Pas-de-Calais;200072460;CABBALR;62119;Béthune;NOËL;Zoé;F;1960-02-03;37;Cadre;2020-07-08;;;FR\n"
    "62;Pas-de-Calais;200072460;CABBALR;62119;Béthune;GACQUERRE;Olivier;M;12/05/1971;37;Cadre;08/07/2020;"
    "Président du conseil communautaire;08/07/2020;FR\n"
    "62;Pas-de-Calais;200072460;CABBALR;62178;Bruay;NOËL;Zoé;F;03/02/60;37;Cadre;2020-07-08;"
    "5eme Vice-président du conseil communautaire;2021-01-01;FR\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", "\t"])
def test_old_and_new_registers_are_one_person_a_line_or_one_function_a_line(
    written: WriteFile, encoding: str, separator: str
) -> None:
    reading = read(written(COMMUNITY.replace(";", separator).encode(encoding)), body="200072460")
    assert drawn(reading) == [
        "M. GACQUERRE Olivier | Président du conseil communautaire",
        "Mme NOËL Zoé | 5eme Vice-présidente du conseil communautaire",
    ]
    zoe = reading.people[1]
    assert (zoe.lines, zoe.born_on, zoe.since) == ((2, 4), date(1960, 2, 3), date(2020, 7, 8))
    assert reading.refused == ()


def test_each_line_that_cannot_be_is_refused_with_its_number_and_its_reason(written: WriteFile) -> None:
    reading = read(
        written(
            "Civilité;Nom;Prénom;Né(e) le;Depuis;Jusqu'au;Rang\n"
            "M.;LECONTE;Maurice;01/02/1950;;;2\n"
            "Mme;;Anne;;;;\n"
            "X;PETIT;Anne;;;;\n"
            "Mme;PETIT;Anne;31/02/1970;;;\n"
            "\n"
            "M;Leconte;MAURICE;1950-02-01;;;\n"
            "M.;DURAND;Paul;;2026-05-01;2020-05-01;\n"
            "M.;MARTIN;Luc;;;;first\n"
            "M.;TROP;Luc;;;;1;and;more\n"
            "M.\n"
            "Mme;MARTIN;Zoé;;;;1\n"
        )
    )
    assert drawn(reading) == ["Mme MARTIN Zoé | ", "M. LECONTE Maurice | "]
    assert reasons(reading) == [
        "3 name-missing",
        "4 civility-missing",
        "5 date-unreadable",
        "7 double-line",
        "8 dates-crossed",
        "9 rank-unreadable",
        "10 too-many-cells",
        "11 too-few-cells",
    ]


def test_columns_without_known_heads_are_named_by_whoever_imports(written: WriteFile) -> None:
    table = open_table(written("who,from where,kind\nM. DE LA TOUR Jean,Lens,x\nAnne PETIT,Béthune,y\nsomebody,,\n"))
    heads = heads_of(table)
    assert (heads.line, heads.mapped) == (0, {})
    mapped = {Column.FULL_NAME: 0, Column.COMMUNE: 1}
    reading = read_roster(table, heads, How(mapped=mapped, day=TODAY, civility=Civility.MRS))
    assert [(item.civility, item.last_name, item.first_name, item.commune) for item in reading.people] == [
        (Civility.MR, "DE LA TOUR", "Jean", "Lens"),
        (Civility.MRS, "PETIT", "Anne", "Béthune"),
    ]
    assert reasons(reading) == ["1 name-unclear", "4 name-unclear"]


def test_idelibre_gives_elected_members_and_their_substitutes(written: WriteFile) -> None:
    table = open_table(
        written(
            "1,z.noel,Zoé,Noël,z@x.fr,3,0600000000,Maire,y.abgrall,Conseil|Bureau\n"
            "2,y.abgrall,Yann,Abgrall,y@x.fr,6,,,,\n"
            "2,l.darc,Léo,d’Arc,l@x.fr,6,,,,\n"
            "0,m.petit,M,Petit,m@x.fr,3,,,,\n"
            "1,admin,Anne,Admin,a@x.fr,2,,,,\n"
        )
    )
    assert looks_like_idelibre(table)
    reading = read_idelibre(table)
    assert [(item.name, item.office, item.substitute_of) for item in reading.people] == [
        ("NOËL Zoé", "Maire", ""),
        ("ABGRALL Yann", "", "NOËL Zoé"),
    ]
    assert reasons(reading) == ["3 substitute-of-nobody", "4 civility-missing", "5 not-a-member"]


def test_a_spreadsheet_is_a_list_like_another(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Liste du conseil"])  # type: ignore[union-attr]
    sheet = book.create_sheet("Élus")
    del book["Sheet"]
    for row in (
        ["Nom", "Prénom", "Civilité", "Date de naissance", "Rang"],
        ["NOËL", "Zoé", "Mme", date(1960, 2, 3), 1],
    ):
        sheet.append(row)
    book.save(tmp_path / "list.xlsx")
    (zoe,) = read(tmp_path / "list.xlsx").people
    assert (zoe.name, zoe.civility, zoe.born_on, zoe.rank) == ("NOËL Zoé", Civility.MRS, date(1960, 2, 3), 1)


def test_ten_thousand_lines_take_a_moment(written: WriteFile) -> None:
    lines = "".join(
        f"62;Pas-de-Calais;{n % 40};EPCI {n % 40};1;V;NOM{n};Jean;M;1960-02-03;;;;;;\n" for n in range(10_000)
    )
    path = written(HEADS + lines)
    began = time.perf_counter()
    table = open_table(path)
    assert len(bodies(table, heads_of(table))) == 40
    assert len(read(path).people) == 10_000
    assert time.perf_counter() - began < 5


def test_a_list_of_which_every_line_is_wrong_is_left_after_some(written: WriteFile) -> None:
    reading = read(written("Civilité;Nom;Prénom\n" + "?;DURAND;Anne\n" * 5_000))
    assert len(reading.refused) == 2_001
    assert (reading.refused[-1].line, reading.refused[-1].code) == (2_002, "too-many-refused")


def test_whoever_reads_is_told_how_far_and_may_stop(written: WriteFile) -> None:
    path = written(HEADS + "62;Pas-de-Calais;1;EPCI;1;V;NOM;Jean;M;1960-02-03;;;;;;\n" * 5_000)
    told: list[tuple[int, int]] = []
    table = open_table(path).told(lambda done, of: told.append((done, of)))
    assert sum(1 for _ in table.lines()) == 5_001
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert (len(told), told[-1][1]) == (11, path.stat().st_size)

    def stop(done: int, of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        list(table.told(stop).lines())


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xd0\xcf\x11\xe0 an old Excel file", "not-a-table"),
        (b"Nom;Pr\x00nom\n", "not-a-table"),
        ("é".encode() + b"\x81\n", "encoding-unknown"),
        (b'Nom;"Prenom\n' + b"x;y\n" * 100, "quote-not-closed"),
        (b"Nom" + b";x" * 300, "too-many-columns"),
        (b"Nom;Prenom\n" + b"x" * 9_000, "cell-too-long"),
        (b"PK\x03\x04 and nothing more", "not-a-document"),
    ],
    ids=lambda item: item if isinstance(item, str) else "",
)
def test_what_is_no_table_is_refused_as_a_whole(written: WriteFile, content: bytes, code: str) -> None:
    path = written(content)
    with pytest.raises(ImportRefused) as refused:
        read(path)
    assert refused.value.code == code


def test_a_wrong_separator_can_be_put_right(written: WriteFile) -> None:
    path = written("Nom|Prénom; nom d'usage\nNOËL|Zoé; Blanc\n")
    assert isinstance(guessed := open_table(path), CsvTable)
    assert guessed.separator in "|;"
    chosen = open_table(path, separator="|")
    assert [line.cells for line in chosen.lines()][1] == ("NOËL", "Zoé; Blanc")
