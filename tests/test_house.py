"""What a house words otherwise, and from when on; what the law made its models say otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from secretariat.documents.dated_text import (
    DatedText,
    by_day,
    history,
    kept_of,
    text_on,
)
from secretariat.documents.extract import compose
from secretariat.documents.frozen import frozen
from secretariat.documents.templates import template_for
from secretariat.domain.agenda import Layout, Logo, Meeting
from secretariat.dossier import DATES
from secretariat.errors import FileRefused
from secretariat.house import House
from secretariat.logo_image import made_ready
from tests.documents.evenings import one_question, words
from tests.drawn import NOW
from tests.new_store import new_store
from tests.sealed_meeting import opened_for_sealing

REFORM = date(2022, 7, 1)
MODEL = (DatedText("tous"), DatedText("deux", REFORM))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with new_store(tmp_path / "council.sqlite") as store:
        yield House(store, one_question().meeting)


def on(house: House, day: date) -> House:
    """The same house, at a meeting on another day."""
    return replace(house, meeting=replace(house.meeting, date=day))


def test_a_meeting_is_worded_as_its_house_was_on_that_day(house: House) -> None:
    """
    Always              foot of the model
    from 1 March 2026   « Registre »
    from 1 April 2026   « Recueil »
    """
    house.save_texts(
        "foot",
        [
            DatedText("Recueil", date(2026, 4, 1)),
            DatedText("Registre", date(2026, 3, 1)),
        ],
    )
    days = (date(2026, 2, 28), date(2026, 3, 1), date(2026, 3, 31), date(2026, 4, 1))
    assert [on(house, day).wording.get("foot") for day in days] == [
        None,
        "Registre",
        "Registre",
        "Recueil",
    ]
    model = house.model.phrases["foot"].source
    assert [(each.text, each.since) for each in house.history("foot")] == [
        (model, None), ("Registre", date(2026, 3, 1)), ("Recueil", date(2026, 4, 1)),
    ]  # fmt: skip
    house.save_texts("foot", [DatedText(model)])
    assert house.wording == {}
    assert house.texts == {}, "what the model says anyway is not kept"


def test_wording_that_was_kept_without_days_holds_always(house: House) -> None:
    name = f"{house.meeting.authority.name}\n{house.meeting.assembly.name}"
    house.store.save_setting("house.wording", {name: {"foot": "Registre", "gone": "x"}})
    assert on(house, date(1990, 1, 1)).wording == {"foot": "Registre"}


def test_a_phrase_that_cannot_be_is_refused_whatever_its_day(house: House) -> None:
    with pytest.raises(FileRefused, match="unknown variable"):
        house.save_texts("foot", [DatedText("Registre"), DatedText("{villle}", date(2030, 1, 1))])
    assert house.texts == {}


@pytest.mark.parametrize(
    ("layout", "day", "said"),
    [
        (
            "agglomeration",
            date(2022, 6, 30),
            "Ont signé au registre des délibérations les membres présents,",
        ),
        (
            "agglomeration",
            REFORM,
            "Ont signé au registre des délibérations la Maire et la secrétaire de séance,",
        ),
        (
            "municipal",
            date(2022, 6, 30),
            "Ont signé au registre tous les membres présents.",
        ),
        ("municipal", REFORM, ""),
    ],
)
def test_who_signed_the_register_is_said_by_the_law_of_the_day(layout: str, day: date, said: str) -> None:
    minutes = one_question(layout)
    meeting = replace(minutes.meeting, date=day)
    text = words(compose(replace(minutes, meeting=meeting), 1, template_for(meeting)))
    assert said in text
    assert ("Ont signé" in text) == bool(said)


def test_texts_follow_each_other_by_their_days() -> None:
    assert by_day([DatedText("b", REFORM), DatedText("a")]) == (
        DatedText("a"),
        DatedText("b", REFORM),
    )
    assert [text_on(day, MODEL) for day in (date(2022, 6, 30), REFORM)] == [
        "tous",
        "deux",
    ]
    assert text_on(date(2020, 1, 1), MODEL[1:]) is None
    assert history(MODEL, [DatedText("trois", date(2026, 1, 1))]) == (
        *MODEL,
        DatedText("trois", date(2026, 1, 1)),
    )
    assert history(MODEL, [DatedText("trois", date(2020, 1, 1))]) == (
        MODEL[0],
        DatedText("trois", date(2020, 1, 1)),
    )
    assert kept_of(MODEL, [DatedText("tous")]) == (DatedText("tous"),), "the model says something else later"
    assert kept_of(MODEL, [DatedText("deux", REFORM)]) == ()
    assert kept_of(MODEL[:1], [DatedText("tous")]) == ()


def test_seals_of_the_first_release_stand_in_the_words_that_it_had(
    tmp_path: Path,
) -> None:
    store, live, sealing = opened_for_sealing(tmp_path)
    with store:
        meeting = live.minutes.meeting
        assembly = replace(meeting.assembly, layout=Layout.AGGLOMERATION)
        store.update_meeting(live.meeting_id, replace(meeting, assembly=assembly))
        dossier = sealing.dossier()
        template = template_for(dossier.minutes.meeting)
        (of_then,) = {"signed"} & set(template.first_edition)
        first = dossier.extracts.with_wording(template.first_edition).document(1)
        assert template.phrases[of_then].source != template.first_edition[of_then]
        content = {**frozen(first), "dates": dict.fromkeys(DATES), "wording": {}}
        store.add_sealed_extract(live.meeting_id, 1, number="", content=content, pdf=b"%PDF", now=NOW)
        assert sealing.dossier().to_rectify() == ()


def test_another_logo_reaches_nothing_that_was_issued(tmp_path: Path) -> None:
    store, live, sealing = opened_for_sealing(tmp_path)
    with store:
        meeting = live.minutes.meeting
        red, blue = (_with_logo(meeting, colour) for colour in ("red", "blue"))
        store.update_meeting(live.meeting_id, red)
        (issued,) = sealing.seal([1])
        bytes_then = store.sealed_pdf(issued.id)
        assert issued.content["blocks"][0]["kind"] == "picture"
        store.update_meeting(live.meeting_id, blue)
        dossier = sealing.dossier()
        assert dossier.to_rectify() == ()
        assert store.sealed_pdf(issued.id) == bytes_then
        assert sealing.standing_extracts(dossier).pdf(1) == bytes_then
        assert dossier.extracts.pdf(2) != replace(dossier.extracts, minutes=live.minutes).pdf(2), (
            "drafts have the new one"
        )


def _with_logo(meeting: Meeting, colour: str) -> Meeting:
    file = BytesIO()
    Image.new("RGB", (40, 30), colour).save(file, "PNG")
    logo = Logo(content=made_ready(file.getvalue()), text="Armes")
    return replace(meeting, authority=replace(meeting.authority, logo=logo))
