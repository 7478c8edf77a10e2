"""The commands of the register: verifies a file or a code, makes signatures last, walks the chain."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.command_line import (
    DONE,
    NO_DATABASE,
    REFUSED,
    AddCommand,
    CommandRefused,
    Parser,
    check_output,
    database_of,
    meeting_id_of,
)
from secretariat.translatable import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from secretariat.db.breaches import Head
    from secretariat.db.store import Store

_NO_CODE = QT_TRANSLATE_NOOP("sentences", "This is no code of an extract; it begins with SECRETARIAT:1:")
_NO_REGISTER = QT_TRANSLATE_NOOP("sentences", "There is no database {path} to look into; --database names one.")
_PROLONGED = QT_TRANSLATE_NOOP("sentences", "Wrote {path}, at level {level}.")
_PROLONGED_KEPT = QT_TRANSLATE_NOOP("sentences", "Wrote {path}, at level {level}; the register keeps it.")


def add_register_commands(command: AddCommand, which: Parser) -> None:
    """Declare them; ``which`` names a meeting."""
    checks = command("verify", _verify, "who signed a PDF, whether it changed since, and whether the register holds it")
    seen = checks.add_mutually_exclusive_group(required=True)
    seen.add_argument("file", metavar="FILE.pdf", type=Path, nargs="?", help="the file, from anywhere")
    seen.add_argument("--code", metavar="TEXT", help="what the code on a printed extract says, as any scanner reads it")
    checks.add_argument(
        "--trust",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="certificates of authorities to trust beside those that the register keeps (PEM or DER); may be repeated",
    )
    checks.add_argument(
        "--revoked",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="a list of revoked certificates (PEM or DER); may be given several times",
    )
    checks.add_argument("--json", action="store_true", help="as one JSON object")
    longer = command("prolong", _prolong, "makes the signatures of a PDF last: time stamp, and what proves them later")
    longer.add_argument("file", metavar="FILE.pdf", type=Path, help="the signed file")
    longer.add_argument("--level", choices=("B-T", "B-LT", "B-LTA"), required=True, help="level of PAdES to reach")
    longer.add_argument("--authority", metavar="URL", required=True, help="time-stamp authority (RFC 3161)")
    longer.add_argument("--output", metavar="FILE.pdf", type=Path, required=True, help="the file to write")
    several = {"metavar": "FILE", "type": Path, "action": "append", "default": []}
    longer.add_argument("--trust", help="authorities to trust beside those of the register; may be repeated", **several)
    longer.add_argument("--revoked", help="a list of revoked certificates (PEM or DER); may be repeated", **several)
    longer.add_argument("--fetch", action="store_true", help="fetch the lists of revoked certificates as well")
    proves = command("audit", _audit, "walks the register and tells whether it is as it was written", which)
    proves.add_argument(
        "--head",
        metavar="LINK:DIGEST",
        type=_head,
        action="append",
        default=[],
        help="the head that an earlier audit printed, which the register must have had; may be given several times",
    )
    proves.add_argument("--json", action="store_true", help="as one JSON object")


def _head(text: str) -> Head:
    from secretariat.db.breaches import Head

    head = Head.read(text)
    if head is None:
        raise argparse.ArgumentTypeError(f"no head: {text!r} (number of a link, colon, 16 to 64 hexadecimal digits)")
    return head


def _verify(arguments: argparse.Namespace) -> int:
    return _verify_file(arguments) if arguments.code is None else _verify_code(arguments)


def _verify_code(arguments: argparse.Namespace) -> int:
    from secretariat.domain.imprint import read_imprint
    from secretariat.register import code_text, find_imprint

    imprint = read_imprint(arguments.code)
    if imprint is None:
        raise CommandRefused(_NO_CODE)
    path = database_of(arguments)
    if not path.exists():
        raise CommandRefused(_NO_REGISTER, path=path)
    from secretariat.db.store import Store

    with Store.open_to_read(path) as store:
        found = find_imprint(store, imprint)
    if arguments.json:
        told = None if found is None else found.as_object()
        print(json.dumps({"known": told is not None, "extract": told}, indent=1))
    else:
        print(code_text(found, imprint, arguments.translate))
    return DONE if found is not None and found.replaced_by is None else REFUSED


def _verify_file(arguments: argparse.Namespace) -> int:
    from secretariat.register import issued_words
    from secretariat.signing.verification import Verdict
    from secretariat.signing.verify import verify
    from secretariat.trusted import trust
    from secretariat.verdict import verdict_object, verdict_text

    pdf = arguments.file.read_bytes()
    # Programs are told in English, whoever reads what they make of it.
    say: Translate = str if arguments.json else arguments.translate
    with _register(arguments, to_read=True) as store:
        relied = trust(store, arguments.trust, arguments.revoked)
        register = None if store is None else lambda digest: issued_words(store.issued(digest), say)
        found = verify(pdf, now=datetime.now(UTC), trust=relied, register=register)
    if arguments.json:
        print(json.dumps(verdict_object(found), indent=1))
    else:
        print(verdict_text(found, say), end="")
    return DONE if found.verdict is Verdict.SOUND else REFUSED


def _prolong(arguments: argparse.Namespace) -> int:
    from secretariat.signatures import prolong_kept
    from secretariat.signing.prolong import prolong, time_stamp_authority
    from secretariat.signing.verification import Level
    from secretariat.trusted import trust
    from secretariat.whole_files import write_whole

    level, pdf, now = Level(arguments.level), arguments.file.read_bytes(), datetime.now(UTC)
    with _register(arguments) as store:
        check_output(arguments.output, None if store is None else store.path)
        relied = trust(store, arguments.trust, arguments.revoked)
        made = prolong(pdf, level, time_stamp_authority(arguments.authority), relied, now=now, fetch=arguments.fetch)
        write_whole(arguments.output, made)
        kept = store is not None and any(prolong_kept(store, item.id, pdf, made, now) for item in store.meetings())
    said = arguments.translate(_PROLONGED_KEPT if kept else _PROLONGED)
    print(said.format(path=arguments.output, level=level))
    return DONE


def _audit(arguments: argparse.Namespace) -> int:
    from secretariat.audit_report import audit_object, audit_text
    from secretariat.db.store import Store

    path = database_of(arguments)
    if not path.exists():
        raise CommandRefused(NO_DATABASE, path=path)
    named = any(getattr(arguments, name, None) for name in ("meeting", "assembly"))
    with Store.open_to_read(path) as store:
        meeting_id = meeting_id_of(store, arguments) if named else None
        found = store.audit(meeting=meeting_id, heads=arguments.head)
    if arguments.json:
        print(json.dumps(audit_object(found), indent=1))
    else:
        print(audit_text(found, meeting_id, arguments.translate), end="")
    return DONE if found.whole else REFUSED


@contextmanager
def _register(arguments: argparse.Namespace, *, to_read: bool = False) -> Iterator[Store | None]:
    """The register to ask; ``None`` where there is no database and none was named.

    One that is only ``to_read`` is left as it is: a copy on a closed medium vouches for what it holds, too.
    """
    path = database_of(arguments)
    if not path.exists():
        if getattr(arguments, "database", None) is not None:
            raise CommandRefused(NO_DATABASE, path=path)
        yield None
        return
    from secretariat.db.store import Store

    with Store.open_to_read(path) if to_read else Store.open(path) as store:
        yield store
