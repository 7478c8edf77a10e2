"""The seal: numbers in treated order, words and bytes for good, and what a later correction makes of it."""

from __future__ import annotations

import re
import shutil
import sqlite3
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat import cli
from secretariat.db.extracts import SealedExtract, ToSeal
from secretariat.db.store import Store
from secretariat.documents import templates
from secretariat.documents.blocks import text_of
from secretariat.documents.dated_text import DatedText
from secretariat.documents.frozen import frozen
from secretariat.documents.kept_template import kept_template
from secretariat.documents.templates import template_of
from secretariat.domain import facts as f
from secretariat.domain.differences import Change
from secretariat.domain.votes import Vote
from secretariat.dossier import Dossier, Stage, dates_now
from secretariat.errors import RuleBroken, StorageError
from secretariat.live import LiveMeeting
from secretariat.resources import resource
from secretariat.sealing import Sealing
from tests.sealed_meeting import opened_for_sealing

BEFORE_THE_VOTE = f.Left(member="Petit", at=2)
TODAY = date(2026, 3, 22)


@pytest.fixture
def opened(tmp_path: Path) -> tuple[Store, LiveMeeting, Sealing]:
    return opened_for_sealing(tmp_path)


def _stages(dossier: Dossier) -> list[str]:
    return [f"{standing.question} {standing.stage.value}" for standing in dossier.standings(TODAY)]


def _bytes(store: Store, issued: tuple[SealedExtract, ...]) -> list[bytes]:
    return [store.sealed_pdf(item.id) for item in issued]


def test_numbers_follow_the_treated_order_whatever_is_sealed_first(opened: tuple[Store, LiveMeeting, Sealing]) -> None:
    store, live, sealing = opened
    sealing.house.save_pattern("{year}/CM{number:03}")
    (second,) = sealing.seal([2])
    (first,) = sealing.seal([1])
    assert (second.number, first.number) == ("2026/CM002", "2026/CM001")
    live.reload()
    assert [q.deliberation and q.deliberation.number for q in live.meeting.questions] == [
        "2026/CM001", "2026/CM002", "2026/CM003", "",
    ]  # fmt: skip
    assert "2026/CM002" in "\n".join(second.content["lines"])
    assert store.sealed_pdf(second.id).startswith(b"%PDF")


def test_a_correction_names_the_extracts_that_change_and_leaves_the_others_alone(
    opened: tuple[Store, LiveMeeting, Sealing],
) -> None:
    store, live, sealing = opened
    issued = sealing.seal([1, 2])
    kept = _bytes(store, issued)
    assert _stages(sealing.dossier()) == ["1 sealed", "2 sealed", "3 voted", "4 draft"]

    live.reload()
    live.record((f.VoteRecorded(at=2, vote=Vote(against=("Petit",))),))
    dossier = sealing.dossier()
    assert _stages(dossier) == ["1 sealed", "2 to-rectify", "3 voted", "4 draft"]
    changed = [stretch for stretch in dossier.changes(2) if stretch.change is not Change.KEPT]
    assert "unanimité" in "".join(s.text for s in changed if s.change is Change.GONE)

    with pytest.raises(RuleBroken, match="seal-needs-reason"):
        sealing.seal([2])
    with pytest.raises(RuleBroken, match="seal-unchanged"):
        sealing.seal([1], reason="encore")
    (revised,) = sealing.seal([2], reason="Le vote contre de M. PETIT avait été omis.")
    assert (revised.revision, revised.number, revised.reason[:7]) == (2, issued[1].number, "Le vote")
    assert _stages(sealing.dossier())[1] == "2 sealed"
    assert _bytes(store, issued) == kept


def test_a_departure_changes_the_lists_of_every_extract(opened: tuple[Store, LiveMeeting, Sealing]) -> None:
    _, live, sealing = opened
    sealing.seal([1, 2])
    live.reload()
    live.record((BEFORE_THE_VOTE,))
    assert sealing.dossier().to_rectify() == (1, 2), "the printed lists are those of the meeting"


def test_a_stamp_that_comes_later_rectifies_nothing_yet_may_be_issued(
    opened: tuple[Store, LiveMeeting, Sealing],
) -> None:
    store, live, sealing = opened
    sealing.seal([1])
    live.reload()
    question = live.meeting.question(1)
    assert question.deliberation is not None
    stamped = replace(question.deliberation, received_on=date(2026, 3, 21), published_on=date(2026, 3, 21))
    store.update_question(live.meeting_id, replace(question, deliberation=stamped))
    assert sealing.dossier().to_rectify() == ()
    (certified,) = sealing.seal([1], reason="Certifié exécutoire.")
    assert certified.revision == 2
    assert certified.content["dates"]["received_on"] == "2026-03-21"


def test_a_house_that_words_its_extracts_anew_has_not_changed_what_was_issued(
    opened: tuple[Store, LiveMeeting, Sealing],
) -> None:
    _, _, sealing = opened
    sealing.seal([1])
    phrase = next(key for key in sealing.house.model.phrases if key == "foot")
    sealing.house.save_texts(phrase, [DatedText("Registre")])
    dossier = sealing.dossier()
    assert dossier.to_rectify() == ()
    assert dossier.extracts.document(2).foot == "Registre"


def test_a_version_of_the_program_with_other_models_has_not_changed_what_was_issued(
    opened: tuple[Store, LiveMeeting, Sealing], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, live, sealing = opened
    sealing.house.save_texts("foot", [DatedText("Registre de la maison")])
    sealing.seal([1, 2])
    _next_version(tmp_path, monkeypatch)
    dossier = sealing.dossier()
    assert text_of(dossier.extracts.document(3)).startswith("Nouveau préambule"), "extracts to come have the new words"
    assert dossier.to_rectify() == ()

    live.reload()
    live.record((f.VoteRecorded(at=2, vote=Vote(against=("Petit",))),))
    dossier = sealing.dossier()
    assert dossier.to_rectify() == (2,)
    assert not [change.text for change in dossier.changes(2) if re.search("nouve(au|l)", change.text, re.IGNORECASE)]


def test_a_seal_of_old_that_kept_the_words_of_the_house_alone_still_stands(
    opened: tuple[Store, LiveMeeting, Sealing],
) -> None:
    store, live, sealing = opened
    dossier, wording = sealing.dossier(), {"foot": "Registre d'alors"}
    said = frozen(dossier.extracts.with_wording(wording).document(1))
    content = said | {"dates": dates_now(dossier.minutes, 1), "wording": wording}
    old = ToSeal(question=1, number="", content=content, pdf=b"%PDF-1.7")
    store.seal(live.meeting_id, [old], numbers={}, last_entry=dossier.last_entry, now=sealing.now())
    assert sealing.dossier().to_rectify() == ()


def test_a_seal_whose_template_the_program_has_forgotten_is_compared_with_the_one_of_today(
    opened: tuple[Store, LiveMeeting, Sealing],
) -> None:
    store, live, sealing = opened
    dossier = sealing.dossier()
    template = kept_template(dossier.extracts.worded)
    template["elements"].append({"kind": "hologram"})
    content = frozen(dossier.extracts.document(1)) | {"dates": dates_now(dossier.minutes, 1), "template": template}
    odd = ToSeal(question=1, number="", content=content, pdf=b"%PDF-1.7")
    store.seal(live.meeting_id, [odd], numbers={}, last_entry=dossier.last_entry, now=sealing.now())
    assert sealing.dossier().to_rectify() == ()


def _next_version(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on the program brings models that say other words, and one paragraph more."""
    models = folder / "templates" / "fr"
    shutil.copytree(resource("templates/fr"), models)
    for model in models.glob("*.toml"):
        text = model.read_text(encoding="utf-8").replace("EXTRAIT DU REGISTRE", "NOUVEL EXTRAIT DU REGISTRE")
        if "[[elements]]" in text:
            before, after = text.split("[[elements]]", 1)
            added = '[[elements]]\nkind = "text"\nphrase = "brand_new"\nstyle = "body"\n\n'
            text = before.replace("[phrases]", '[phrases]\nbrand_new = "Nouveau préambule"')
            text += f"{added}[[elements]]{after}"
        model.write_text(text, encoding="utf-8")
    monkeypatch.setattr(templates, "resource", lambda name: folder / name)
    monkeypatch.setattr(templates, "template_of", template_of.__wrapped__)


def test_words_that_became_bold_or_a_heading_are_a_change(opened: tuple[Store, LiveMeeting, Sealing]) -> None:
    store, live, sealing = opened
    sealing.seal([1, 2])
    question = live.meeting.question(1)
    store.update_question(live.meeting_id, replace(question, decision="APPROUVE l'affaire **1**."))
    dossier = sealing.dossier()
    assert dossier.to_rectify() == (1,)
    assert [
        (stretch.text, stretch.lost, stretch.gained) for stretch in dossier.changes(1) if stretch.change != "kept"
    ] == [
        ("APPROUVE ", ("bold",), ()),
        ("1", (), ("bold",)),
    ]
    (revised,) = sealing.seal([1], reason="Mise en forme.")
    assert revised.revision == 2

    store.update_question(live.meeting_id, replace(question, decision="### APPROUVE l'affaire 1."))
    gained = [stretch.gained for stretch in sealing.dossier().changes(1) if stretch.change is Change.RESET]
    assert ("heading-3",) in gained


def test_what_is_not_decided_or_red_is_not_sealed_and_nothing_is_written(
    opened: tuple[Store, LiveMeeting, Sealing],
) -> None:
    store, live, sealing = opened
    for numbers, code in (
        ([1, 4], "seal-without-result"),
        ([1, 3], "seal-with-findings"),
        ([1, 9], "unknown-question"),
    ):
        with pytest.raises(RuleBroken, match=code):
            sealing.seal(numbers)
    assert store.sealed_extracts(live.meeting_id) == ()
    (in_spite,) = sealing.seal([3], in_spite_of="Le scrutin était public.")
    assert in_spite.content["in_spite_of"] == {
        "problems": ["vote-unknown"],
        "because": "Le scrutin était public.",
    }


def test_undo_stops_at_the_seal(opened: tuple[Store, LiveMeeting, Sealing]) -> None:
    _, live, sealing = opened
    live.record((f.Left(member="Maire", at=4),))
    sealing.seal([1])
    live.reload()
    assert live.next_undo is None
    with pytest.raises(RuleBroken, match="nothing-to-undo"):
        live.undo()


def test_cancelled_halfway_nothing_is_sealed(opened: tuple[Store, LiveMeeting, Sealing]) -> None:
    store, live, sealing = opened

    def stop(done: int, of: int) -> None:
        if done == 1:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        sealing.seal([1, 2], progress=stop)
    assert store.sealed_extracts(live.meeting_id) == ()
    assert store.load(live.meeting_id)[0].question(1).deliberation is not None
    assert store.numbers_of_year(live.meeting_id) == ()


def test_a_meeting_that_went_on_elsewhere_is_not_sealed_from_an_old_reading(
    opened: tuple[Store, LiveMeeting, Sealing],
) -> None:
    store, live, sealing = opened

    def meanwhile(done: int, of: int) -> None:
        live.record((BEFORE_THE_VOTE,))

    with pytest.raises(StorageError, match="meeting-changed"):
        sealing.seal([1], progress=meanwhile)
    assert store.sealed_extracts(live.meeting_id) == ()


def test_a_number_that_another_sitting_has_is_refused(opened: tuple[Store, LiveMeeting, Sealing]) -> None:
    store, live, sealing = opened
    other = store.create_meeting(store.assemblies()[0].id, date(2026, 2, 1))
    question = replace(live.meeting.question(1), speaker=None)
    assert question.deliberation is not None
    store.add_question(other, replace(question, deliberation=replace(question.deliberation, number="2026-001")))
    assert sealing.dossier().proposed_numbers()[1] == "2026-002"
    store.update_question(
        live.meeting_id, replace(question, deliberation=replace(question.deliberation, number="2026-001"))
    )
    with pytest.raises(RuleBroken, match=r"number-used|seal-with-findings"):
        sealing.seal([1])
    with pytest.raises(RuleBroken, match="number-used"):
        sealing.seal([1], in_spite_of="les deux")


def test_the_command_gives_the_sealed_bytes_while_they_stand(
    opened: tuple[Store, LiveMeeting, Sealing], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, live, sealing = opened
    (issued,) = sealing.seal([1])
    sealed = store.sealed_pdf(issued.id)
    written = tmp_path / "one.pdf"
    command = ["extract", "--database", str(store.path), "--question", "1", "--output", str(written)]
    sealing.house.save_texts("foot", [DatedText("Autre pied de page")])
    assert cli.main(command) == 0
    assert written.read_bytes() == sealed
    assert capsys.readouterr().err == ""

    live.reload()
    live.record((BEFORE_THE_VOTE,))
    assert cli.main(command) == 0
    assert written.read_bytes() != sealed
    assert "Question 1 was issued as 2026-001, revision 1" in capsys.readouterr().err


_FACTS = st.sampled_from(
    [
        f.Left(member="Petit", at=2),
        f.Arrived(member="Durand", at=3),
        f.ProxyGiven(giver="Durand", holder="Maire", at=3),
        f.Recused(member="Petit", at=1),
    ]
)
_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("seal"), st.sets(st.integers(1, 3), min_size=1)),
        st.tuples(st.just("correct"), _FACTS),
        st.tuples(st.just("undo"), st.none()),
        st.tuples(st.just("reword"), st.text("abé ", min_size=1, max_size=8)),
        st.tuples(
            st.just("retype"), st.lists(st.sampled_from(["**", "*", "- ", "un", " ", "acte", "\n\n"]), max_size=6)
        ),
    ),
    min_size=1,
    max_size=8,
)


@given(_STEPS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_follows_what_was_sealed_stays(steps: list[tuple[str, object]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store, live, sealing = opened_for_sealing(Path(folder))
        with store:
            for step, what in steps:
                before = _rows(store.path)
                try:
                    if step == "seal":
                        assert isinstance(what, set)
                        sealing.seal(what, reason="Rectification.", in_spite_of="Vérifié.")
                        live.reload()
                    elif step == "correct":
                        assert isinstance(what, f.Fact)
                        live.record((what,))
                    elif step == "undo":
                        live.undo()
                    elif step == "retype":
                        assert isinstance(what, list)
                        question = store.load(live.meeting_id)[0].question(1)
                        store.update_question(live.meeting_id, replace(question, decision="".join(what)))
                    else:
                        sealing.house.save_texts("foot", [DatedText(str(what))])
                except RuleBroken:
                    pass
                assert _rows(store.path)[: len(before)] == before
            standing = sealing.dossier()
            for number, last in standing.sealed.items():
                stands = not standing.changed(number)
                assert (standing.standings(TODAY)[number - 1].stage is Stage.SEALED) == stands
                assert stands == all(stretch.change is Change.KEPT for stretch in standing.changes(number))
                if stands:
                    assert sealing.standing_extracts(standing).pdf(number) == store.sealed_pdf(last.id)
            _try_to_change(store.path)


def _rows(path: Path) -> list[tuple[object, ...]]:
    with sqlite3.connect(path) as plain:
        return list(plain.execute("SELECT * FROM sealed_extract ORDER BY id"))


def _try_to_change(path: Path) -> None:
    if not (before := _rows(path)):
        return
    with sqlite3.connect(path) as plain:
        for statement in (
            "UPDATE sealed_extract SET pdf = X'00'",
            "UPDATE sealed_extract SET content = '{}'",
            "DELETE FROM sealed_extract",
            "INSERT OR REPLACE INTO sealed_extract SELECT * FROM sealed_extract",
            "DELETE FROM entry WHERE kind = 'sealed'",
        ):
            with pytest.raises(sqlite3.IntegrityError):
                plain.execute(statement)
    assert _rows(path) == before
