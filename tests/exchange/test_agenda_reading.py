"""Agendas as they come: a table, a Word list numbered by itself or by hand; bombs, macros and pictures left outside."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
import pytest
from docx.shared import Pt

from secretariat.domain.agenda import Question, QuestionKind
from secretariat.domain.agenda_plan import AgendaReading, copied, moved, plan_agenda, restored
from secretariat.domain.people import Civility, Seat
from secretariat.domain.rich_text import Letters, Line
from secretariat.errors import ImportRefused
from secretariat.exchange.agenda_reading import agenda_of_text, read_agenda

SEATS = tuple(
    Seat(member=key, civility=Civility.MRS, last_name=name, first_name=first)
    for key, name, first in (
        ("noël", "NOËL", "Zoé"),
        ("leconte", "LECONTE", "Maud"),
        ("lecomte", "LECOMTE", "Maud"),
        ("petit-anne", "PETIT", "Anne"),
        ("petit-lou", "PETIT", "Lou"),
    )
)


def drawn(reading: AgendaReading) -> list[str]:
    return [f"{line.printed or '-'} | {line.title} | {line.theme} | {line.speaker}" for line in reading.lines]


def test_a_table_with_heads(tmp_path: Path) -> None:
    path = tmp_path / "agenda.csv"
    path.write_text(
        "N°;Rapporteur;Objet;Thème;Nature\n"
        "1;Mme NOËL;Budget primitif;Finances;\n"
        "Question n° 2;;Désignation;;Désignation\n"
        "3;;;;\n"
        "x;;Titre;;\n",
        encoding="cp1252",
    )
    reading = read_agenda(path)
    assert drawn(reading) == ["1 | Budget primitif | Finances | Mme NOËL", "2 | Désignation |  | "]
    assert reading.lines[1].kind is QuestionKind.APPOINTMENT
    assert [(item.line, item.code) for item in reading.refused] == [(4, "title-missing"), (5, "number-unreadable")]


def test_a_table_without_heads_has_titles_or_numbers_and_titles(tmp_path: Path) -> None:
    path = tmp_path / "agenda.csv"
    path.write_text("12;Budget\n13;Marchés\n", encoding="utf-8")
    assert drawn(read_agenda(path)) == ["12 | Budget |  | ", "13 | Marchés |  | "]
    path.write_text("Budget\nMarchés publics\n", encoding="utf-8")
    assert drawn(read_agenda(path)) == ["- | Budget |  | ", "- | Marchés publics |  | "]


def test_a_word_list_numbered_by_hand_with_themes_and_speakers(tmp_path: Path) -> None:
    text = docx.Document()
    for words in (
        "# Ordre du jour du 12 mars", "0) Approbation du procès-verbal", "# Finances",
        "1. Budget primitif 2026 (rapporteur : Mme NOËL)", "2) Taux d’imposition",
        "Rapporteur : Anne PETIT", "# Ressources humaines", "Question n° 7 : Tableau des effectifs", "Fin de la séance",
    ):  # fmt: skip
        if words.startswith("# "):
            text.add_heading(words[2:], level=2)
        else:
            text.add_paragraph(words)
    text.save(str(tmp_path / "agenda.docx"))
    assert drawn(read_agenda(tmp_path / "agenda.docx")) == [
        "0 | Approbation du procès-verbal |  | ",
        "1 | Budget primitif 2026 | Finances | Mme NOËL",
        "2 | Taux d’imposition | Finances | Anne PETIT",
        "7 | Tableau des effectifs | Ressources humaines | ",
    ]


def test_a_word_list_numbered_by_word_itself(tmp_path: Path) -> None:
    text = docx.Document()
    text.add_paragraph().add_run("Finances").bold = True
    text.add_paragraph("Budget primitif", style="List Number")
    text.add_paragraph("Taux d’imposition", style="List Number")
    text.save(str(tmp_path / "agenda.docx"))
    assert drawn(read_agenda(tmp_path / "agenda.docx")) == ["- | Budget primitif | Finances | ",
                                                            "- | Taux d’imposition | Finances | "]  # fmt: skip


def test_macros_links_and_a_picture_of_a_hundred_megabytes_stay_outside(tmp_path: Path) -> None:
    text = docx.Document()
    text.add_paragraph("1. Budget").paragraph_format.space_after = Pt(3)
    text.save(str(tmp_path / "plain.docx"))
    path = tmp_path / "agenda.docx"
    with zipfile.ZipFile(tmp_path / "plain.docx") as plain, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for item in plain.infolist():
            content = plain.read(item)
            if item.filename == "word/_rels/document.xml.rels":
                link = (
                    b'<Relationship Id="rId99" Type="http://x/image" Target="http://x.invalid/" TargetMode="External"/>'
                )
                content = content.replace(b"</Relationships>", link + b"</Relationships>")
            made.writestr(item.filename, content)
        made.writestr("word/vbaProject.bin", b"\xd0\xcf\x11\xe0 Auto_Open")
        made.writestr("word/media/image1.bmp", bytes(100 * 2**20))
    assert drawn(read_agenda(path)) == ["1 | Budget |  | "]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.docx", b"PK\x03\x04 torn", "not-a-document"),
        ("a.odt", b"nothing", "not-a-document"),
        ("a.csv", b"\n\n", "no-question"),
        ("a.xls", b"\xd0\xcf\x11\xe0", "not-a-table"),
    ],
)
def test_what_is_no_agenda_is_refused(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ImportRefused, match=code):
        read_agenda(tmp_path / name)


def test_sub_numbers_are_printed_as_the_list_has_them(tmp_path: Path) -> None:
    """Whole numbers stay what they are, also as stable numbers; the others get the next free ones."""
    text = docx.Document()
    for words in ("1. Budget", "1.1 Budget général", "1.2. Budget eau", "2) Voirie", "2 bis – Signalisation",
                  "1.500 € sont inscrits", "12.3.2026 : réunion", "Question n° 3 : Divers"):  # fmt: skip
        text.add_paragraph(words)
    text.save(str(tmp_path / "agenda.docx"))
    plan = plan_agenda(read_agenda(tmp_path / "agenda.docx"), SEATS, ())
    assert [(item.number, item.printed.replace("\u00a0", " "), item.title) for item in plan.questions] == [
        (1, "1", "Budget"),
        (4, "1.1", "Budget général"),
        (5, "1.2", "Budget eau"),
        (2, "2", "Voirie"),
        (6, "2 bis", "Signalisation"),
        (3, "3", "Divers"),
    ]


def test_the_second_level_of_a_list_is_numbered_below_the_first() -> None:
    levels = [(1, "A"), (1, "B"), (2, "B, general"), (2, "B, water"), (1, "C")]
    listed = [Line((Letters(words),), depth=depth, ordered=True) for depth, words in levels]
    plan = plan_agenda(agenda_of_text(listed), SEATS, ())
    assert [item.printed for item in plan.questions] == ["1", "2", "2.1", "2.2", "3"]


def test_numbers_and_speakers_are_those_of_the_meeting(tmp_path: Path) -> None:
    path = tmp_path / "agenda.csv"
    path.write_text(
        "N°;Objet;Rapporteur\n4;A;Mme la maire Zoé NOËL\n;B;Leconte\n1;C;\n4;D;\n;E;Petit\n;F;M. INCONNU\n",
        encoding="utf-8",
    )
    plan = plan_agenda(read_agenda(path), SEATS, [Question(number=1, title="there")])
    assert [(item.number, item.title, item.speaker) for item in plan.questions] == [
        (4, "A", "noël"),
        (5, "B", "leconte"),
        (6, "E", None),
        (7, "F", None),
    ]
    assert [(item.line, item.code) for item in plan.refused] == [(4, "number-used"), (5, "number-used")]
    assert [item.values["name"] for item in plan.strangers] == ["Petit", "M. INCONNU"]


def test_a_former_agenda_is_copied_without_what_came_of_it() -> None:
    former = [Question(number=9, title="Budget", speaker="noël", decision="**Adopte**"),
              Question(number=3, title="Divers", speaker="gone")]  # fmt: skip
    assert copied(former, [Question(number=4, title="there")], ["noël"]) == (
        Question(number=5, title="Budget", speaker="noël", decision="**Adopte**"),
        Question(number=6, title="Divers"),
    )


def test_a_former_agenda_keeps_its_levels_behind_what_is_there() -> None:
    """1, 2 and 2.1, copied behind a 1 and a 1.1: 2, 3 and 3.1."""
    there = [Question(number=1, title="there"), Question(number=2, label="1.1", title="there")]
    former = [Question(number=1, title="A"), Question(number=2, title="B"), Question(number=3, label="2.1", title="C")]
    assert [(item.number, item.printed) for item in copied(former, there, [])] == [(3, "2"), (4, "3"), (5, "3.1")]


def test_taking_back_a_change_leaves_alone_what_was_written_since() -> None:
    before = (Question(number=1, title="A"), Question(number=2, title="B"))
    now = (Question(number=1, title="A2", decision="written since"),)
    assert restored(now, before) == (Question(number=1, title="A", decision="written since"), before[1])
    assert moved((1, 2, 3), 3, 0) == (3, 1, 2)
    assert moved((1, 2, 3), 1, 99) == (2, 3, 1)
