"""A real database file and a small meeting to put into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from secretariat.db.store import Store
from secretariat.domain.agenda import (
    Annex,
    Assembly,
    Authority,
    Deliberation,
    Layout,
    Logo,
    Meeting,
    Question,
    QuestionKind,
    Signatory,
)
from secretariat.domain.people import Civility, Seat
from secretariat.domain.rules import AssemblyKind
from tests.new_store import new_store

NOW = datetime(2026, 3, 12, 18, 30, 15, 123456, tzinfo=UTC)

AUTHORITY = Authority(
    name="Commune de Valdoré-l’Étang",
    district="Arrondissement de VALDORÉ",
    department_code="099",
    siren="123456789",
    siret="12345678900011",
    seat="Hôtel de ville",
    city="Valdoré-l’Étang",
    court="tribunal administratif",
    prefecture="Sous-préfecture",
    logo=Logo(content=b"\x89PNG of the arms", text="Armes de la commune"),
)
COUNCIL = Assembly(
    name="Conseil municipal",
    kind=AssemblyKind.MUNICIPAL_COUNCIL,
    layout=Layout.MUNICIPAL,
    rules={"quorum": "third", "notice_days": 5, "proxy_sittings": None},
)
SEATS = (
    Seat(
        member="noel",
        civility=Civility.MRS,
        last_name="NOËL",
        first_name="Zoé",
        office="Maire",
        born_on=date(1961, 2, 28),
    ),
    Seat(member="abgrall", civility=Civility.MR, last_name="ABGRALL", first_name="Yann", group="Ensemble"),
    Seat(member="d-arc", civility=Civility.MR, last_name="D’ARC", first_name="Léo", commune="Le Bourg"),
    Seat(member="supp", civility=Civility.MRS, last_name="SUPPLÉANT", first_name="Ève", substitute_of="d-arc"),
    Seat(member="dgs", civility=Civility.MR, last_name="GUEST", first_name="Guy", voting=False),
)
QUESTIONS = (
    Question(
        number=1,
        title="Budget « primitif » & <annexe>",
        theme="Finances",
        speaker="abgrall",
        statement="Un *texte*\n\n- avec une liste",
        recitals="Vu le code",
        decision="| a | b |\n|---|---|\n| 1 | 2 |",
        annexes=(Annex(title="Maquette", file="annexes/maquette.pdf"), Annex(title="Plan", file="plan.pdf")),
        deliberation=Deliberation(
            number="2026/001",
            signatory=Signatory(name="Zoé NOËL", capacity=("Le Maire,", "par délégation")),
            transmitted_on=date(2026, 3, 13),
            received_on=date(2026, 3, 14),
            published_on=date(2026, 3, 15),
        ),
    ),
    Question(
        number=7,
        label="3 bis",
        title="Compte administratif",
        kind=QuestionKind.EXECUTIVE_ACCOUNT,
        deliberation=Deliberation(),
    ),
    Question(number=3, title="\u202b" + "x" * 500),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "council.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with new_store(path) as store:
        yield store


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def council() -> Callable[[date], Meeting]:
    """The meeting of a small council on a day of one's choice."""

    def meeting(day: date) -> Meeting:
        return Meeting(
            authority=AUTHORITY,
            assembly=COUNCIL,
            seats=SEATS,
            questions=QUESTIONS,
            date=day,
            time=time(18, 30),
            place="à l’hôtel de ville",
            convened_on=date(2026, 3, 5),
            posted_on=date(2026, 3, 6),
            urgent=True,
            second_call=True,
            note="typed from the paper",
        )

    return meeting


@pytest.fixture
def meeting(council: Callable[[date], Meeting]) -> Meeting:
    return council(date(2026, 3, 12))
