"""Who may certify that a deliberation is enforceable, whether or not that person signed the extract."""

from __future__ import annotations

from datetime import date

from secretariat.domain.agenda import Question, Signatory
from secretariat.domain.certifying import certifier_doubts
from secretariat.domain.delegations import Delegation, bears
from tests.domain.test_delegations import EVERYTHING, HEALTH
from tests.drawn import draw

DAY = date(2025, 10, 6)
ON_HEALTH = Question(number=1, title="Convention", theme="Santé et action sociale")
ON_ROADS = Question(number=2, title="Zone", theme="VOIRIE")


def test_anybody_may_be_asked_and_what_is_doubtful_is_said() -> None:
    minutes = draw(
        """
        Durand presides
                1  2
        Durand  P  P
        """
    ).minutes()

    def doubts(name: str, *delegations: Delegation, capacity: tuple[str, ...] = ()) -> list[tuple[int | None, str]]:
        asked = Signatory(name=name, capacity=capacity)
        found = certifier_doubts(minutes, [ON_HEALTH, ON_ROADS], asked, delegations, DAY)
        return [(problem.question, problem.code.value) for problem in found]

    assert doubts("M. Jean DURAND") == [], "who presides needs no delegation"
    assert doubts("Mme Anne DURANDAL") == [(1, "delegation-missing"), (2, "delegation-missing")]
    assert doubts("Anne PERNOT", EVERYTHING, capacity=EVERYTHING.capacity) == []
    assert doubts("Virginie SOUILLIART", HEALTH, capacity=HEALTH.capacity) == [(2, "delegation-of-other-theme")]
    assert certifier_doubts(minutes, [ON_ROADS], Signatory(name="X"), None, DAY) == ()


def test_a_last_name_is_its_words_not_its_letters() -> None:
    assert bears("Mme Anne LE GALL", "Le Gall")
    assert not bears("M. Paul LEROUX", "Roux")
    assert not bears("M. Paul ROUX", "")
