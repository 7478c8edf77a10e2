"""The prefecture's acknowledgement (ARActe, @CTES format 1.1): which act the State has received, and when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lxml import etree

from secretariat.domain.numbering import act_number
from secretariat.errors import FileRefused
from secretariat.exchange.json_text import quoted
from secretariat.translatable import QT_TRANSLATE_NOOP

LARGEST = 1024 * 1024
"""Bytes that an acknowledgement may hold: one is some thousand."""

_SPACE = "{http://www.interieur.gouv.fr/ACTES#v1.1-20040216}"
# Département, SIREN of the authority, date of the act, its number for the prefecture, nature of the act.
_ID = re.compile(r"(?P<department>[0-9AB]{3})-(?P<siren>\d{9})-\d{8}-(?P<number>[0-9A-Z_]{1,15})-(?P<nature>[A-Z]{2})")

_TOO_LARGE = QT_TRANSLATE_NOOP("sentences", "{name}: larger than the {most} MB that an acknowledgement may have")
_OF_NO_ACT = QT_TRANSLATE_NOOP(
    "sentences", "{name}: no acknowledgement of an act (IDActe, DateReception or ActeRecu is missing)"
)
_OTHERWISE_WRITTEN = QT_TRANSLATE_NOOP(
    "sentences", "{name}: IDActe {act} is not written as 062-123456789-20240220-2024_BC012-DE"
)
_TWO_ACTS = QT_TRANSLATE_NOOP("sentences", "{name}: IDActe and NumeroInterne name two different acts")
_NO_XML = QT_TRANSLATE_NOOP("sentences", "{name}: no XML (line {line})")
_OWN_TYPE = QT_TRANSLATE_NOOP("sentences", "{name}: an acknowledgement has no document type of its own")
_OTHER_FILE = QT_TRANSLATE_NOOP("sentences", "{name}: no acknowledgement (ARActe) of the prefecture")
_NO_DATE = QT_TRANSLATE_NOOP("sentences", "{name}: {what} {written} is no date")


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """The State has received the act ``number`` of the authority ``siren``, decided on ``act_date``.

    ``number`` is that under which it was sent, in which signs such as ``/`` are ``_`` (see ``act_number``).
    ``received_on`` is the day of reception, from which with publication the act is enforceable (art. L2131-1 CGCT).
    """

    act_id: str
    number: str
    siren: str
    department: str
    act_date: date
    received_on: date
    title: str

    def is_of(self, siren: str, sitting: date, number: str) -> bool:
        """Whether it is that of the deliberation ``number`` of this sitting; an unknown SIREN is not compared."""
        return act_number(number) == self.number and sitting == self.act_date and siren in ("", self.siren)


def read_acknowledgement(path: Path) -> Acknowledgement:
    """What the file says. Raises FileRefused, with the reason in one sentence, and OSError when it cannot be read."""
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    return parse_acknowledgement(content, path.name)


def parse_acknowledgement(content: bytes, name: str) -> Acknowledgement:
    """What these bytes say, in whatever encoding they declare; ``name`` is what a refusal calls them.

    Entities, external parts and addresses in them are left alone. Raises FileRefused.
    """
    if len(content) > LARGEST:
        raise FileRefused(_TOO_LARGE, name=name, most=LARGEST // 2**20)
    root = _root(content, name)
    act_id, received = root.get(f"{_SPACE}IDActe"), root.get(f"{_SPACE}DateReception")
    act = root.find(f"{_SPACE}ActeRecu")
    if act_id is None or received is None or act is None:
        raise FileRefused(_OF_NO_ACT, name=name)
    parts = _ID.fullmatch(act_id)
    if parts is None:
        raise FileRefused(_OTHERWISE_WRITTEN, name=name, act=quoted(act_id))
    if act.get(f"{_SPACE}NumeroInterne") != parts["number"]:
        raise FileRefused(_TWO_ACTS, name=name)
    return Acknowledgement(
        act_id=act_id,
        number=parts["number"],
        siren=parts["siren"],
        department=parts["department"],
        act_date=_day(act.get(f"{_SPACE}Date"), "Date", name),
        received_on=_day(received, "DateReception", name),
        title=" ".join((act.findtext(f"{_SPACE}Objet") or "").split()),
    )


def _root(content: bytes, name: str) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False, recover=False
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise FileRefused(_NO_XML, name=name, line=error.lineno or 1) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise FileRefused(_OWN_TYPE, name=name)
    if root.tag != f"{_SPACE}ARActe":
        raise FileRefused(_OTHER_FILE, name=name)
    return root


def _day(written: str | None, what: str, name: str) -> date:
    try:
        return date.fromisoformat(written or "")
    except ValueError as error:
        raise FileRefused(_NO_DATE, name=name, what=what, written=quoted(written)) from error
