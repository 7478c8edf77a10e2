"""The law as data: what each kind of assembly must follow, from when to when, and by which article."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

RuleValue: TypeAlias = str | int | bool | None


class AssemblyKind(StrEnum):
    """Kinds of assembly; each has its legal profile."""

    MUNICIPAL_COUNCIL = "municipal_council"
    EPCI_COUNCIL = "epci_council"
    EPCI_BUREAU = "epci_bureau"
    CLOSED_SYNDICATE = "closed_syndicate"
    OPEN_SYNDICATE = "open_syndicate"
    DEPARTMENTAL_COUNCIL = "departmental_council"
    STANDING_COMMITTEE = "standing_committee"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The parameters in force for one assembly on one day. Delays in days, shares as fractions ``1/4``.

    ``quorum``: ``majority`` (more than half of the seats in office), ``third``, ``none`` or a number of members.
    ``quorum_counts``: ``present`` or ``present_or_represented``. ``notice_days``: clear days between the sending of
    the convocation and the sitting, ``None`` where the law sets none. ``proxies_per_holder`` and ``proxy_sittings``:
    ``None`` for no limit. ``roll_call_demand`` and ``secret_demand``: share of the members present that may demand it.
    ``closed_session_demand``: number of members at whose demand, as at the chair's alone, the assembly may decide to go
    on without the public; ``None`` where the law asks for none: the sitting is not public, or the statutes say.

    How votes are printed, where the assembly's rules of procedure change it: ``vote_detail`` (``none``, ``groups`` or
    ``names`` behind the figures), ``vote_figures`` (``always`` or ``when_needed``), ``vote_formula`` (``exact``: the
    words tell unanimity from a majority, ``figures``: by so many votes). ``layout``: as the house model has it.
    """

    quorum: RuleValue = "majority"
    quorum_counts: RuleValue = "present"
    notice_days: RuleValue = None
    urgent_notice_days: RuleValue = 1
    second_call_days: RuleValue = 3
    proxies_per_holder: RuleValue = 1
    proxy_sittings: RuleValue = 3
    roll_call_demand: RuleValue = "1/4"
    secret_demand: RuleValue = "1/3"
    closed_session_demand: RuleValue = None
    vote_detail: RuleValue = "layout"
    vote_figures: RuleValue = "layout"
    vote_formula: RuleValue = "layout"

    def quorum_required(self, seats: int, *, second_call: bool) -> int | None:
        """Members needed for a valid deliberation, of ``seats`` in office; ``None`` where no quorum is needed.

        Strictly more than half (art. L2121-17 CGCT): of 8, 5. A second call on the same agenda needs none.
        """
        if second_call or self.quorum == "none":
            return None
        if isinstance(self.quorum, int):
            return self.quorum
        return seats // 2 + 1 if self.quorum == "majority" else -(-seats // 3)

    @property
    def quorum_counts_represented(self) -> bool:
        """Whether members represented by proxy count for the quorum (art. L3121-14-1 CGCT, standing committees)."""
        return self.quorum_counts == "present_or_represented"

    def notice_needed(self, *, urgent: bool, second_call: bool) -> int | None:
        """Clear days of notice that this sitting needs; ``None`` where the law sets none."""
        if not isinstance(self.notice_days, int):
            return None
        shortened = self.urgent_notice_days if urgent else self.second_call_days if second_call else self.notice_days
        return min(self.notice_days, shortened) if isinstance(shortened, int) else self.notice_days


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """One parameter of the law: its value, the article that sets it, and the days (included) on which it holds."""

    parameter: str
    value: RuleValue
    article: str
    since: date | None = None
    until: date | None = None

    def in_force(self, day: date) -> bool:
        """Whether the provision holds on ``day``."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


def _municipal(
    notice_days: int, notice_article: str, closed_session_demand: int | None, closed_session_article: str
) -> tuple[Provision, ...]:
    return (
        Provision(parameter="quorum", value="majority", article="L2121-17"),
        Provision(parameter="quorum_counts", value="present", article="L2121-17"),
        Provision(parameter="notice_days", value=notice_days, article=notice_article),
        Provision(parameter="urgent_notice_days", value=1, article="L2121-12"),
        Provision(parameter="second_call_days", value=3, article="L2121-17"),
        Provision(parameter="proxies_per_holder", value=1, article="L2121-20"),
        Provision(parameter="proxy_sittings", value=3, article="L2121-20"),
        Provision(parameter="roll_call_demand", value="1/4", article="L2121-21"),
        Provision(parameter="secret_demand", value="1/3", article="L2121-21"),
        Provision(parameter="closed_session_demand", value=closed_session_demand, article=closed_session_article),
    )


def _departmental(
    quorum_counts: str, quorum_article: str, notice_days: int | None, closed_session: Provision
) -> tuple[Provision, ...]:
    return (
        Provision(parameter="quorum", value="majority", article=quorum_article),
        Provision(parameter="quorum_counts", value=quorum_counts, article=quorum_article),
        Provision(parameter="notice_days", value=notice_days, article="L3121-19"),
        Provision(parameter="urgent_notice_days", value=1, article="L3121-19"),
        Provision(parameter="second_call_days", value=3, article="L3121-14"),
        Provision(parameter="proxies_per_holder", value=1, article="L3121-16"),
        Provision(parameter="proxy_sittings", value=1, article="L3121-16"),
        Provision(parameter="roll_call_demand", value="1/6", article="L3121-15"),
        # No text gives a right to demand secrecy here; some rules of procedure copy the municipal third.
        Provision(parameter="secret_demand", value="1/3", article="L2121-21 (by analogy)"),
        closed_session,
    )


_COMMUNITY = _municipal(5, "L5211-1, L2121-12", 5, "L5211-11")

PROVISIONS: Mapping[AssemblyKind, tuple[Provision, ...]] = {
    # Three clear days below 3,500 inhabitants (L2121-11), five from there on: the assembly's ``rules`` say which.
    AssemblyKind.MUNICIPAL_COUNCIL: _municipal(3, "L2121-11", 3, "L2121-18"),
    AssemblyKind.EPCI_COUNCIL: _COMMUNITY,
    # A bureau that decides by delegation follows the rules of its council (L5211-10), but for the public, whom no text
    # lets in.
    AssemblyKind.EPCI_BUREAU: _municipal(5, "L5211-1, L2121-12", None, "L5211-10"),
    AssemblyKind.CLOSED_SYNDICATE: _COMMUNITY,
    # Open syndicates live by their statutes alone (CE 18 October 2018, no. 421197): no delay of its own, the
    # common law elsewhere as a safe default.
    AssemblyKind.OPEN_SYNDICATE: (Provision(parameter="notice_days", value=None, article="statutes"),),
    AssemblyKind.DEPARTMENTAL_COUNCIL: _departmental(
        "present", "L3121-14", 12, Provision(parameter="closed_session_demand", value=5, article="L3121-11")
    ),
    # The delay of a standing committee is that of the council's rules of procedure: none by law. Its sittings are not
    # public in the first place.
    AssemblyKind.STANDING_COMMITTEE: _departmental(
        "present_or_represented",
        "L3121-14-1",
        None,
        Provision(parameter="closed_session_demand", value=None, article="L3121-14-1"),
    ),
}


def _one_of(*allowed: str) -> Callable[[RuleValue], bool]:
    return lambda value: value in allowed


def _count(value: RuleValue) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 1_000


def _positive_or_none(value: RuleValue) -> bool:
    return value is None or (_count(value) and value != 0)


def _share(value: RuleValue) -> bool:
    if value is None:
        return True
    try:
        return isinstance(value, str) and 0 < Fraction(value) <= 1
    except (ValueError, ZeroDivisionError):
        return False


PARAMETERS: Mapping[str, tuple[Callable[[RuleValue], bool], str]] = {
    "quorum": (
        lambda value: value in ("majority", "third", "none") or (_count(value) and value != 0),
        "'majority', 'third', 'none' or a number of members",
    ),
    "quorum_counts": (_one_of("present", "present_or_represented"), "'present' or 'present_or_represented'"),
    "notice_days": (lambda value: value is None or _count(value), "a number of clear days or null"),
    "urgent_notice_days": (_count, "a number of clear days"),
    "second_call_days": (_count, "a number of days"),
    "proxies_per_holder": (_positive_or_none, "a number of proxies or null"),
    "proxy_sittings": (_positive_or_none, "a number of sittings or null"),
    "roll_call_demand": (_share, "a share such as '1/4' or null"),
    "secret_demand": (_share, "a share such as '1/3' or null"),
    "closed_session_demand": (_positive_or_none, "a number of members or null"),
    "vote_detail": (_one_of("layout", "none", "groups", "names"), "'layout', 'none', 'groups' or 'names'"),
    "vote_figures": (_one_of("layout", "always", "when_needed"), "'layout', 'always' or 'when_needed'"),
    "vote_formula": (_one_of("layout", "exact", "figures"), "'layout', 'exact' or 'figures'"),
}
"""Every parameter that ``assembly.rules`` may set: the test of its value and what the value must be, in words."""


def profile_of(kind: AssemblyKind, day: date, rules: Mapping[str, RuleValue] | None = None) -> Profile:
    """The profile of an assembly of ``kind`` on ``day``, with the parameters that its own ``rules`` change."""
    values = {item.parameter: item.value for item in PROVISIONS[kind] if item.in_force(day)}
    return replace(Profile(), **(values | dict(rules or {})))


def clear_days(sent_on: date, sitting_on: date) -> int:
    """Clear days between the sending of a convocation and the sitting: neither of the two days counts.

    Weekends and holidays inside do not lengthen the delay (CE 13 October 1993, André).
    """
    return (sitting_on - sent_on).days - 1


def earliest_sitting(sent_on: date, notice_days: int) -> date:
    """First day on which a sitting convened on ``sent_on`` is lawful with ``notice_days`` clear days of notice."""
    return sent_on + timedelta(days=notice_days + 1)
