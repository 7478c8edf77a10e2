"""The authority, the assembly, the meeting and its questions: what is known beside the journal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from secretariat.domain.people import MemberId, Seat
from secretariat.domain.rules import AssemblyKind, Profile, RuleValue, profile_of

LABEL_LENGTH = 12
"""Characters that the printed number of a question may have."""


class Layout(StrEnum):
    """The house model that the assembly's extracts follow."""

    AGGLOMERATION = "agglomeration"
    DEPARTMENT = "department"
    MUNICIPAL = "municipal"


class QuestionKind(StrEnum):
    """What a question of the agenda asks of the assembly."""

    DELIBERATION = "deliberation"
    INFORMATION = "information"
    APPOINTMENT = "appointment"
    EXECUTIVE_ACCOUNT = "executive_account"


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """The logo or arms that an authority prints at the head of its extracts.

    ``content``: a plain PNG (see ``logo_image``). ``text``: what it shows, for those who do not see it; none: it is an
    ornament that a screen reader passes over.
    """

    content: bytes = field(repr=False)
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """The public body in whose name the assembly decides (collectivité)."""

    name: str
    district: str = ""
    department_code: str = ""
    siren: str = ""
    siret: str = ""
    seat: str = ""
    city: str = ""
    court: str = ""
    prefecture: str = ""
    logo: Logo | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembly:
    """A deliberating assembly of an authority; ``rules`` are the parameters that its own statutes change."""

    name: str
    kind: AssemblyKind
    layout: Layout
    rules: Mapping[str, RuleValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Who signs an extract: the lines of capacity printed above the name, and the name as printed."""

    name: str
    capacity: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliberation:
    """The act that came of a question: its number, who signs it, and the dates that make it enforceable.

    Dates are those of art. L2131-1 CGCT: transmission to the State, reception there, publication.
    """

    number: str = ""
    signatory: Signatory | None = None
    transmitted_on: date | None = None
    received_on: date | None = None
    published_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """A document joined to a deliberation; ``file`` is its path relative to the meeting file."""

    title: str
    file: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """An item of the agenda. ``number`` is stable, whatever the order of treatment: facts name the question by it.

    ``label`` is what is printed instead of the number where the council numbers otherwise, « 3.1 » or « 3 bis », in
    at most ``LABEL_LENGTH`` characters; no two questions of a meeting print the same.
    ``statement``, ``recitals`` and ``decision`` are Markdown. ``added``: put on the agenda after the convocation, which
    did not announce it.
    """

    number: int
    title: str
    theme: str = ""
    speaker: MemberId | None = None
    kind: QuestionKind = QuestionKind.DELIBERATION
    statement: str = ""
    recitals: str = ""
    decision: str = ""
    annexes: tuple[Annex, ...] = ()
    deliberation: Deliberation | None = None
    added: bool = False
    label: str = ""

    @property
    def printed(self) -> str:
        """The number as everybody reads it, on paper and on screen."""
        # A number is not broken over two lines.
        return self.label.replace(" ", "\u00a0") or str(self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One sitting: the seats as on that day in order of precedence, and the questions in the order of the agenda.

    A meeting file gives its questions in the order in which they were treated; that order is then the agenda's here.
    """

    authority: Authority
    assembly: Assembly
    seats: tuple[Seat, ...]
    questions: tuple[Question, ...]
    date: date
    time: time | None = None
    place: str = ""
    convened_on: date | None = None
    posted_on: date | None = None
    urgent: bool = False
    second_call: bool = False
    note: str = ""

    @property
    def profile(self) -> Profile:
        """The legal profile on the day of the meeting, with the assembly's own rules applied."""
        return profile_of(self.assembly.kind, self.date, self.assembly.rules)

    @property
    def seats_in_office(self) -> int:
        """Number of seats with a vote, substitutes apart: the denominator of the quorum (art. L2121-17 CGCT)."""
        return len([seat for seat in self.seats if seat.voting and seat.substitute_of is None])

    def seat(self, member: MemberId) -> Seat:
        """The seat of ``member``. Raises KeyError when he has none in this meeting."""
        for seat in self.seats:
            if seat.member == member:
                return seat
        raise KeyError(member)

    def question(self, number: int) -> Question:
        """The question that bears ``number``. Raises KeyError when there is none."""
        for question in self.questions:
            if question.number == number:
                return question
        raise KeyError(number)

    def printed(self, number: int) -> str:
        """The printed number of the question ``number``; the number itself when the meeting has no such question."""
        return next((question.printed for question in self.questions if question.number == number), str(number))
