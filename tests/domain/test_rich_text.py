"""Formatted text as Markdown: what is written is read again as the same words in the same faces."""

from __future__ import annotations

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from secretariat.documents.markdown import html_of
from secretariat.domain.rich_text import Grid, Letters, Line, markdown_of


def _plain(text: str, **more: object) -> Line:
    return Line((Letters(text),), **more)  # pyright: ignore[reportArgumentType]


def test_a_deliberation_as_markdown() -> None:
    parts = [
        Line((Letters("Article 1"),), heading=2),
        Line((Letters("APPROUVE", bold=True), Letters(" la convention "), Letters("ci-annexée", italic=True))),
        _plain(""),
        _plain("un", depth=1),
        _plain("un bis", depth=2),
        _plain("deux", depth=1),
        _plain("premier", depth=1, ordered=True),
        _plain("second\nsuite", depth=1, ordered=True),
        Grid((((Letters("Code"),), (Letters("Dépense"),)), ((Letters("A|B"),), (Letters("12 €", bold=True),)))),
        _plain("1. n'est pas une liste"),
        _plain("# non plus * ceci _là_"),
    ]
    assert markdown_of(parts) == (
        "## Article 1\n\n"
        "**APPROUVE** la convention *ci-annexée*\n\n"
        "- un\n    - un bis\n- deux\n1. premier\n2. second\\\n   suite\n\n"
        "| Code | Dépense |\n| --- | --- |\n| A\\|B | **12** € |\n\n"
        "1\\. n'est pas une liste\n\n"
        "\\# non plus \\* ceci \\_là\\_"
    )


def test_marks_hold_where_letters_touch() -> None:
    letters = (
        Letters("a"),
        Letters("(b) ", bold=True),
        Letters("c", bold=True, italic=True),
        Letters("d", italic=True),
    )
    assert html_of(markdown_of([Line(letters)])) == "<p>a(<strong>b) <em>c</em></strong>d</p>\n"


_WORDS = st.text(st.sampled_from("aé1. -*_|#\\<&>’(): "), max_size=6)
_LETTERS = st.builds(Letters, _WORDS, bold=st.booleans(), italic=st.booleans())
_LINES = st.builds(
    Line,
    st.lists(_LETTERS, max_size=4).map(tuple),
    heading=st.just(0) | st.integers(1, 6),
)
_ITEMS = st.builds(Line, st.lists(_LETTERS, max_size=3).map(tuple), depth=st.integers(1, 2), ordered=st.booleans())


def _words(html: str) -> str:
    return "".join(unescape(re.sub(r"<[^>]*>", "", html)).split())


@given(st.lists(_LINES | _ITEMS, max_size=5))
def test_no_letter_is_lost_or_read_as_a_mark(parts: list[Line]) -> None:
    typed = "".join("".join(part.text.split()) for part in parts)
    assert _words(html_of(markdown_of(parts))) == typed
