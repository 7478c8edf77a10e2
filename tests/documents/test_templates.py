"""Templates and phrases: what they may say, and what is refused before anything is printed."""

from __future__ import annotations

import pytest

from secretariat.documents.blocks import Run
from secretariat.documents.context import Context
from secretariat.documents.extract import attendance_lists, compose
from secretariat.documents.phrases import PhraseError, read_phrase
from secretariat.documents.templates import read_template, template_of, variables_of
from secretariat.documents.variables import VARIABLES, Values
from secretariat.domain.agenda import Layout
from secretariat.domain.minutes import Minutes
from secretariat.errors import FileRefused
from secretariat.resources import resource
from tests.documents.evenings import case, extract, one_question, words

KNOWN = {"name", "place"}


@pytest.mark.parametrize(
    ("source", "values", "filled"),
    [
        ("Le {name}, [à {place}, ]fin", {"name": "x", "place": "y"}, "Le x, à y, fin"),
        ("Le {name}, [à {place}, ]fin", {"name": "x", "place": ""}, "Le x, fin"),
        ("[a[, {place}]b]", {"name": "", "place": ""}, "ab"),
        ("[a {name}[, {place}]]", {"name": "", "place": "y"}, ""),
        (r"\[sic\] \{x\} \*", {"name": "", "place": ""}, "[sic] {x} *"),
        ("{name}", {"name": "**x** [y] {place} <b>", "place": ""}, "**x** [y] {place} <b>"),
    ],
)
def test_a_phrase_is_filled(source: str, values: dict[str, str], filled: str) -> None:
    assert read_phrase(source, KNOWN).text(values) == filled


def test_the_face_of_a_phrase() -> None:
    runs = read_phrase("**AUTORISE** {name} *et* __{place}__", KNOWN).fill({"name": "a", "place": "b"})
    assert runs == (Run("AUTORISE", bold=True), Run(" a "), Run("et", italic=True), Run(" "), Run("b", underline=True))


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("{nom}", "unknown variable {nom}"),
        ("{name!r}", "unknown variable {name!r}"),
        ("{name.__class__}", "unknown variable"),
        ("{}", "unknown variable {}"),
        ("{name", "'{' without its other half"),
        ("name}", "'}' without its other half"),
        ("[{name}", "'[' without ']'"),
        ("{name}]", "']' without '['"),
        ("**{name}", "never end"),
    ],
)
def test_a_phrase_that_cannot_be(source: str, fault: str) -> None:
    with pytest.raises(PhraseError) as refused:
        read_phrase(source, KNOWN)
    assert fault in str(refused.value)


@pytest.mark.parametrize("layout", list(Layout))
def test_the_templates_that_come_along_are_good(layout: Layout) -> None:
    template = template_of(layout)
    assert template.name == layout
    assert template.elements


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("{sitting_chair}", "{president}", "phrase 'opening': unknown variable {president}"),
        ('kind = "decision"', 'kind = "décision"', "unknown kind 'décision'"),
        ('list = "present"', 'list = "presents"', "unknown list 'presents'"),
        ('style = "title"', 'style = "titre"', "unknown style 'titre'"),
        ('phrase = "opening"', 'phrase = "ouverture"', "unknown phrase 'ouverture'"),
        ('when = ["second_call"]', 'when = ["always"]', "unknown condition 'always'"),
        ("heading = 1", "size = 1", "'text' has no option 'size'"),
        ('names = "last_first"', 'names = "first"', "names must be one of"),
        ("{ since = 2022-07-01, text", "{ text", "the phrase 'signed' is no list of texts, each but the first with"),
        ("since = 2022-07-01", "from = 2022-07-01", "the phrase 'signed' is no list of texts"),
        ("withdrawn = ", "withdrawn_ = ", "unknown phrase 'withdrawn'"),
        ("[phrases]", "[phrase]", "the table [phrases] is missing"),
        ("[phrases]", "[phrases", "agglomeration: "),
    ],
)
def test_a_template_with_a_fault_is_refused_with_one_sentence(old: str, new: str, fault: str) -> None:
    text = resource("templates/fr/agglomeration.toml").read_text(encoding="utf-8")
    assert old in text
    with pytest.raises(FileRefused) as refused:
        read_template("agglomeration", text.replace(old, new, 1))
    assert fault in str(refused.value)
    assert str(refused.value).startswith("agglomeration")
    assert "\n" not in str(refused.value)


def test_an_assembly_words_a_phrase_otherwise() -> None:
    minutes = one_question("agglomeration")
    template = template_of(Layout.AGGLOMERATION).with_phrases({"open": "La séance est ouverte à {time}."})
    assert "La séance est ouverte à 18 H 30." in words(compose(minutes, 1, template))
    assert "La séance est ouverte," in words(extract(minutes))


@pytest.mark.parametrize(("key", "text"), [("open", "{heure}"), ("ouverture", "x")])
def test_a_phrase_of_an_assembly_is_refused_when_it_is_written(key: str, text: str) -> None:
    with pytest.raises(FileRefused):
        template_of(Layout.AGGLOMERATION).with_phrases({key: text})


def test_every_variable_has_a_meaning_and_a_value_for_every_meeting() -> None:
    for minutes in (case("bethune-bruay-2024-02-20")[0], case("pas-de-calais-2023-03-20")[0], one_question()):
        values = _values(minutes)
        for name, variable in VARIABLES.items():
            assert variable.meaning
            assert isinstance(values[name], str)
    assert {"giver", "holder"} == variables_of("proxy")


def _values(minutes: Minutes) -> Values:
    template = template_of(minutes.meeting.assembly.layout)
    return Values(Context(minutes, minutes.questions[0], attendance_lists(minutes, template), template.order))
