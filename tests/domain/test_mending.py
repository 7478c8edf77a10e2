"""The evening as bars, and what moving the end of one writes: compared with the drawing of the evening mended."""

from __future__ import annotations

import inspect

import pytest

from secretariat.domain import facts as f
from secretariat.domain.evening import Bar, BarKind, Edge, rows
from secretariat.domain.mending import move_edge, reach
from secretariat.domain.replay import replay
from secretariat.domain.tape import rewind
from secretariat.errors import RuleBroken
from tests.drawn import NOW, Drawing, draw
from tests.redrawn import redraw

EVENING = """
    Martin gives proxy to Durand
    Petit arrives   at 2
    Petit leaves    during 4
    Durand leaves   at 3
    Durand comes back at 5
    Roux leaves     at 4
    Roux gives proxy to Petit at 4
    Blanc presides, Blanc is secretary
             1   2   3   4   5
    Durand   P   P   –   –   P
    Martin   R   R   –   –   R
    Petit    –   P   P   –   –
    Roux     P   P   P   –   –
    Blanc    P   P   P   P   P
    """


def _mended(drawing: Drawing, member: str, at: int, edge: Edge, to: int) -> tuple[str, ...]:
    """The rows of the evening once the end of the bar of ``member`` at question ``at`` is moved to question ``to``."""
    minutes = drawing.minutes()
    row = rows(minutes)[minutes.index[member]]
    bar = row.bar_at(at - 1)
    assert bar is not None
    gesture = move_edge(minutes, rewind(drawing.journal).effective, row, bar, edge, to - 1)
    last = drawing.journal[-1]
    entries = (
        f.Entry(id=last.id + place, gesture=last.gesture + 1, written_at=NOW, fact=fact)
        for place, fact in enumerate(gesture, start=1)
    )
    mended = replay(drawing.meeting, (*drawing.journal, *entries))
    return tuple(" ".join(line.split()) for line in redraw(mended, drawing.expected))


@pytest.fixture
def drawing() -> Drawing:
    drawn = draw(inspect.cleandoc(EVENING))
    assert drawn.difference() == ""
    return drawn


def test_an_evening_is_bars_of_presence_and_of_representation(drawing: Drawing) -> None:
    durand, martin, petit, roux, blanc = rows(drawing.minutes())

    assert durand.bars == (Bar(0, 1, BarKind.HERE), Bar(4, 4, BarKind.HERE))
    assert martin.bars == (Bar(0, 1, BarKind.REPRESENTED, 0), Bar(4, 4, BarKind.REPRESENTED, 0))
    assert petit.bars == (Bar(1, 2, BarKind.HERE),)
    assert blanc.bars == (Bar(0, 4, BarKind.HERE),)
    assert roux.nearest_edge(4) == (Bar(0, 2, BarKind.HERE), Edge.END)
    assert durand.nearest_edge(3) == (Bar(4, 4, BarKind.HERE), Edge.END)


def test_a_recusal_interrupts_no_bar_and_a_substitute_has_his_own_texture() -> None:
    drawn = draw(
        """
        Roux is recused at 2
        Vidal is substitute of Vasseur
        Vasseur is absent
        Vidal is present
        Vasseur arrives at 3
                1 2 3
        Roux    P X P
        Vasseur P P P
        Vidal   P P P
        """
    )
    roux, vasseur, _ = rows(drawn.minutes())

    assert (roux.bars, roux.recused) == ((Bar(0, 2, BarKind.HERE),), (1,))
    assert vasseur.bars == (Bar(0, 1, BarKind.SUBSTITUTED, 2), Bar(2, 2, BarKind.HERE))


@pytest.mark.parametrize(
    ("member", "at", "edge", "to", "row"),
    [
        ("Petit", 2, Edge.START, 3, "Petit – – P – –"),
        ("Petit", 2, Edge.START, 1, "Petit P P P – –"),
        ("Petit", 2, Edge.END, 2, "Petit – P – – –"),
        ("Petit", 2, Edge.END, 5, "Petit – P P P P"),
        ("Durand", 1, Edge.START, 2, "Durand – P – – P"),
        ("Durand", 5, Edge.START, 4, "Durand P P – P P"),
        ("Blanc", 1, Edge.END, 3, "Blanc P P P – –"),
        ("Martin", 1, Edge.START, 2, "Martin – R – – R"),
        ("Martin", 5, Edge.END, 5, "Martin R R – – R"),
        # He left and gave a proxy in one stroke: both move. The holder is there until question 3.
        ("Roux", 1, Edge.END, 2, "Roux P P R – –"),
    ],
)
def test_the_end_of_a_bar_goes_where_it_is_put(
    drawing: Drawing, member: str, at: int, edge: Edge, to: int, row: str
) -> None:
    assert row in _mended(drawing, member, at, edge, to)


def test_what_was_moved_is_struck_and_stays_readable(drawing: Drawing) -> None:
    minutes = drawing.minutes()
    row = rows(minutes)[minutes.index["Petit"]]

    gesture = move_edge(minutes, rewind(drawing.journal).effective, row, row.bars[0], Edge.END, 1)

    left = next(entry.id for entry in drawing.journal if isinstance(entry.fact, f.Left) and entry.fact.at == 4)
    assert gesture == (f.Struck(entry=left), f.Left(member="Petit", at=3, during=True))


def test_an_end_that_comes_from_somebody_else_is_not_moved(drawing: Drawing) -> None:
    with pytest.raises(RuleBroken) as refused:
        _mended(drawing, "Martin", 1, Edge.END, 3)

    assert refused.value.code == "moves-with-holder"
    assert refused.value.values == {"member": "Martin", "holder": "Durand", "question": 3}


def test_an_end_stays_short_of_the_next_bar(drawing: Drawing) -> None:
    minutes = drawing.minutes()
    durand = rows(minutes)[0]
    first, last = durand.bars

    assert reach(durand, first, Edge.START, 5) == range(2)
    assert reach(durand, first, Edge.END, 5) == range(3)
    assert reach(durand, last, Edge.START, 5) == range(3, 5)
    with pytest.raises(RuleBroken, match="bar-end-out-of-reach"):
        _mended(drawing, "Durand", 1, Edge.END, 4)
