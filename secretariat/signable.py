"""What can be signed of a meeting: the last state of each issued extract, its free places, what speaks against it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from secretariat.db.kept_files import KeptFile
from secretariat.domain.agenda import Deliberation
from secretariat.domain.delegations import Delegation, signer_doubts
from secretariat.domain.minutes import Minutes, seat_of
from secretariat.domain.problems import Problem
from secretariat.domain.readiness import about_signatory
from secretariat.errors import StorageError
from secretariat.signatures import SECRETARY, SIGNATORY, LastState, Signatures


@dataclass(frozen=True, slots=True, kw_only=True)
class Signable:
    """An issued extract as it stands.

    ``printed_number`` is that of its question; ``free`` are the places of the file where nobody has signed, ``printed``
    the name printed at each place, ``doubts`` what speaks against the signatory on the day that was asked for,
    ``files`` what is kept of it beside the seal.
    """

    state: LastState
    printed_number: str
    title: str
    act: Deliberation
    free: tuple[str, ...]
    printed: dict[str, str]
    doubts: tuple[Problem, ...]
    files: tuple[KeptFile, ...]

    @property
    def question(self) -> int:
        """Number of the question."""
        return self.state.extract.question

    @property
    def certified(self) -> bool:
        """Whether a certificate that it is enforceable is kept of it."""
        return any(file.kind == "certificate" for file in self.files)

    def name_doubts(self, certified: str, place: str) -> tuple[Problem, ...]:
        """What is doubtful when a certificate that names ``certified`` signs at ``place``."""
        return signer_doubts(certified, self.printed.get(place, ""), self.question)


def signables(
    signatures: Signatures, minutes: Minutes, delegations: Sequence[Delegation] | None, today: date
) -> tuple[Signable, ...]:
    """Every extract of the meeting that was issued, in treated order; ``today`` is the day of the signature."""
    states = signatures.states()
    found: list[Signable] = []
    for item in minutes.questions:
        state = states.get(item.number)
        if state is None:
            continue
        act = item.question.deliberation or Deliberation()
        secretary = item.secretary if item.secretary is not None else minutes.secretary
        names = {
            SIGNATORY: act.signatory.name if act.signatory else "",
            SECRETARY: "" if secretary is None else seat_of(minutes, secretary).name,
        }
        found.append(
            Signable(
                state=state,
                printed_number=item.printed,
                title=" ".join(item.question.title.split()),
                act=act,
                free=_free(signatures, state),
                printed=names,
                doubts=tuple(about_signatory(minutes, item.question, delegations, today)),
                files=signatures.store.kept_files(state.extract.id),
            )
        )
    return tuple(found)


def _free(signatures: Signatures, state: LastState) -> tuple[str, ...]:
    """The places where nobody has signed; none in a file that another program wrote into the register."""
    from secretariat.signing.fields import fields_in

    try:
        return tuple(place.name for place in fields_in(signatures.pdf(state)) if not place.signed)
    except StorageError as refusal:
        if refusal.code != "register-altered":
            raise
        return ()
