"""Texts between Markdown and the editor: nothing is lost, nothing comes in that an extract cannot print."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QTextListFormat
from pytestqt.qtbot import QtBot

from secretariat.documents.markdown import html_of
from secretariat.ui.pasted_text import cleaned
from secretariat.ui.rich_text import markdown_shown, show_markdown
from secretariat.ui.text_editor import RECITALS, TextEditor
from tests.ui.opened import press, write

BULLETS = QTextListFormat.Style.ListDisc
TEXT = (
    "## Article 1\n\n"
    "**APPROUVE** la convention *ci-annexée* & l'avenant n° 2 ;\n\n"
    "- un\n    - un bis\n- deux\n\n"
    "1. premier\n2. second\\\n   suite\n\n"
    "| Code | Dépense |\n| --- | --- |\n| A\\|B | **12** € |\n\n"
    "Fin."
)


def _again(text: str) -> str:
    document = QTextDocument()
    show_markdown(document, text)
    return markdown_shown(document)


def test_a_deliberation_goes_through_the_editor_unchanged(qtbot: QtBot) -> None:
    assert html_of(_again(TEXT)) == html_of(TEXT)
    assert _again(_again(TEXT)) == _again(TEXT)


_LINES = st.sampled_from(
    [
        "un **deux** trois", "*a*b", "# Titre", "- x", "    - y", "1. z", "2. t", "", "\\- pas une liste",
        "| a | b |\n| --- | --- |\n| c | **d** |", "<b>x</b> & y", "a\\\nb", "10 000 €", "***gras italique***",
    ]
)  # fmt: skip


@given(st.lists(_LINES, max_size=7).map("\n\n".join))
@settings(max_examples=60, deadline=None)
def test_what_went_through_once_stays_as_it_is(text: str) -> None:
    once = _again(text)
    assert _again(once) == once


WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head>
<body><!--StartFragment--><p class=MsoNormal style='font-family:"Comic Sans MS";color:red'
><b style='mso-bidi-font-weight:normal'>DÉCIDE</b>
<span style='mso-spacerun:yes'>&nbsp;</span>de <i>fixer</i> <a href="http://ailleurs.example/">le
tarif</a><o:p></o:p></p>
<ul><li><span style="font-weight:bold">un</span></li><li>deux</li></ul>
<p><img src="file:///etc/passwd"><script>alert(1)</script></p>
<table border=1><tr><td><p>Code</p></td><td>€</td></tr><tr><td>1</td><td>2</td></tr></table><!--EndFragment--></body>
</html>"""


def test_what_is_pasted_from_a_word_processor_keeps_words_and_structure_alone() -> None:
    assert cleaned(WORD) == (
        "**DÉCIDE** \u00a0de *fixer* le tarif\n\n- **un**\n- deux\n\n| Code | € |\n| --- | --- |\n| 1 | 2 |"
    )


@pytest.fixture
def editor(qtbot: QtBot) -> TextEditor:
    widget = TextEditor("Decision")
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_pasting_into_the_editor_cleans(editor: TextEditor) -> None:
    data = QMimeData()
    data.setHtml(WORD)
    editor.edit.insertFromMimeData(data)
    assert editor.markdown.startswith("**DÉCIDE** ")
    assert "| 1 | 2 |" in editor.markdown
    assert "script" not in editor.edit.toHtml()
    assert "passwd" not in editor.edit.toHtml()


def test_every_pause_saves_once(editor: TextEditor, qtbot: QtBot) -> None:
    editor.show_markdown("Le Bureau")
    saved: list[str] = []
    editor.saved.connect(saved.append)
    editor.edit.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(editor.saved, timeout=3000):
        write(editor.edit, " décide é")
    assert saved == ["Le Bureau décide é"]
    editor.save()
    editor.show_markdown("Autre")
    assert saved == ["Le Bureau décide é"]


def test_tools_with_keys(editor: TextEditor) -> None:
    editor.insert_opening("APPROUVE", bold=True)
    write(editor.edit, "la convention")
    assert editor.markdown == "**APPROUVE** la convention"
    editor.edit.selectAll()
    press(editor.edit, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert editor.markdown == "***APPROUVE** la convention*"
    editor.toggle_heading()
    assert editor.markdown == "## *APPROUVE la convention*"
    editor.toggle_heading()
    editor.show_markdown("un")
    editor.edit.moveCursor(QTextCursor.MoveOperation.End)
    editor.toggle_list(BULLETS)
    assert editor.markdown == "- un"
    editor.toggle_list(BULLETS)
    assert editor.markdown == "un"


def test_a_table_grows_by_tab_and_by_its_menu_and_is_left_by_an_arrow(editor: TextEditor) -> None:
    control_alt = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    press(editor.edit, Qt.Key.Key_T, control_alt)
    for words in ("Code", "Libellé", "1", "un", "2", "deux", "3", "trois"):
        write(editor.edit, words)
        press(editor.edit, Qt.Key.Key_Tab)
    press(editor.edit, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    write(editor.edit, "et ")
    new, _, below, right, row, column, table = editor.tables.actions()
    editor.tables.aboutToShow.emit()
    assert all(action.isEnabled() for action in (new, below, right, row, column, table))
    right.trigger()
    assert editor.markdown.splitlines() == [
        "| Code | Libellé |  |", "| --- | --- | --- |", "| 1 | un |  |", "| 2 | deux |  |", "| 3 | et trois |  |",
        "|  |  |  |",
    ]  # fmt: skip
    row.trigger()
    column.trigger()
    assert "trois" not in editor.markdown
    table.trigger()
    assert editor.markdown == ""
    editor.tables.aboutToShow.emit()
    assert not below.isEnabled()


def test_recitals_offer_their_first_words_and_a_statement_none(qtbot: QtBot) -> None:
    recitals, statement = TextEditor("Recitals", openings=RECITALS), TextEditor("Statement", openings=())
    for made in (recitals, statement):
        qtbot.addWidget(made)
    assert (recitals.verbs.text(), statement.verbs.isHidden()) == ("Opening", True)
    recitals.insert_opening("Considérant que", bold=False)
    assert recitals.markdown == "Considérant que"


ITEM = (
    "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level{level} lfo1'><![if !supportLists]>"
    "<span style='font-family:Symbol'><span style='mso-list:Ignore'>{mark}<span style='font:7.0pt'>&nbsp;&nbsp; "
    "</span></span></span><![endif]><b>{text}</b> suite<o:p></o:p></p>"
)


def test_the_lists_of_word_are_lists_though_it_writes_them_as_paragraphs(qtbot: QtBot) -> None:
    items = [(1, "·", "un"), (2, "o", "dedans"), (1, "·", "deux"), (1, "a)", "primo"), (1, "b)", "secundo")]
    html = "".join(ITEM.format(level=level, mark=mark, text=text) for level, mark, text in items)
    assert cleaned(f"<html><body>{html}<p class=MsoNormal>Fin</p></body></html>") == (
        "- **un** suite\n    - **dedans** suite\n- **deux** suite\n1. **primo** suite\n2. **secundo** suite\n\nFin"
    )
