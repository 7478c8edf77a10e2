"""Markdown: what is understood becomes blocks, what is not is printed as it was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.documents.blocks import Block, Heading, Paragraph, Run, Table, TextList, lines_of, plain
from secretariat.documents.markdown import blocks_of


def words(*blocks: Block) -> str:
    return "\n".join(lines_of(blocks)).replace("\u202f", " ").replace("\u00a0", " ")


def test_paragraphs_bold_italic_and_line_breaks() -> None:
    first, second = blocks_of("**AUTORISE** le *Président*\nà signer.  \nEnjeu : lutter\n\nFin")
    assert isinstance(first, Paragraph)
    assert isinstance(second, Paragraph)
    assert first.runs[0] == Run("AUTORISE", bold=True)
    assert Run("Président", italic=True) in first.runs
    assert words(first, second) == "AUTORISE le Président à signer.\nEnjeu : lutter\nFin"


def test_headings_follow_without_a_gap() -> None:
    blocks = blocks_of("### Article 1 :\n\ntexte\n\n##### Alinéa\n\ntexte", heading_level=3)
    assert [(block.level, plain(block.runs)) for block in blocks if isinstance(block, Heading)] == [
        (3, "Article\u00a01\u202f:"),
        (4, "Alinéa"),
    ]


def test_lists_nested_twice_and_what_lies_deeper() -> None:
    (block,) = blocks_of("- un\n  1. un-un\n  2. un-deux\n     - trop profond\n- deux")
    assert isinstance(block, TextList)
    assert block.first is None
    assert words(block).split("\n") == ["– un", "1. un-un", "2. un-deux", "- trop profond", "– deux"]
    inner = block.items[0][1]
    assert isinstance(inner, TextList)
    assert inner.first == 1


def test_a_numbered_list_begins_where_it_was_begun() -> None:
    assert words(*blocks_of("3. trois\n4. quatre")) == "3. trois\n4. quatre"


def test_a_table() -> None:
    (table,) = blocks_of("| Code | CP € |\n|---|---:|\n| C01 | 209 285,00 |\n| **C02** | |")
    assert isinstance(table, Table)
    assert table.alignments == ("left", "right")
    assert words(table).split("\n") == ["Code\tCP €", "C01\t209 285,00", "C02\t"]


def test_cells_beyond_the_head_of_a_table_are_not_lost() -> None:
    assert "surnuméraire 12" in words(*blocks_of("| a |\n|---|\n| b | surnuméraire 12 |"))
    assert "12" in words(*blocks_of("| a |\n|---|\n| b | 12 |"))


@pytest.mark.parametrize(
    "typed",
    [
        "<script>alert(1)</script>",
        "<img src='http://exemple.fr/x.png'/>",
        "![image](http://exemple.fr/x.png)",
        "[lien](file:///etc/passwd)",
        "`code` et ``` trois ```",
        "> citation",
        "Note[^1]",
        "&amp; &eacute; &#233;",
        "http://exemple.fr",
        "~~barré~~",
        "---",
        "#sans espace",
    ],
)
def test_anything_else_is_printed_as_it_was_typed(typed: str) -> None:
    assert words(*blocks_of(typed)) == typed


def test_lists_without_end_are_printed_too() -> None:
    typed = "- " * 500 + "le fond"
    assert words(*blocks_of(typed)) == typed


@given(st.text(alphabet="ab1 \n*_#-|>`[]()!<&\\.", max_size=80))
def test_no_letter_is_ever_lost(typed: str) -> None:
    printed = words(*blocks_of(typed))
    assert [letter for letter in printed if letter in "ab"] == [letter for letter in typed if letter in "ab"]
