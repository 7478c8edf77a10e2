"""What may be asked of the database about issued extracts and the chain, each method one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from secretariat.db import extracts, kept_files
from secretariat.db.audit import Watch, audit
from secretariat.db.breaches import Audit, Head
from secretariat.db.chain import read_head
from secretariat.db.extracts import Issued, SealedExtract, ToSeal
from secretariat.db.kept_files import CERTIFICATE, KeptFile
from secretariat.db.transactions import Transactions
from secretariat.domain.facts import Entry


class ExtractStore(Transactions):
    """What has been issued, for good, and the chain that proves it."""

    def add_sealed_extract(
        self,
        meeting_id: int,
        question: int,
        *,
        number: str,
        content: Mapping[str, Any],
        pdf: bytes,
        reason: str = "",
        now: datetime,
    ) -> tuple[SealedExtract, Entry]:
        """Write an issued extract, for good, as the next revision of its question, and its mark in the journal."""
        with self._writing() as connection:
            return extracts.insert_extract(
                connection, meeting_id, question, number=number, content=content, pdf=pdf, reason=reason, now=now
            )

    def seal(
        self,
        meeting_id: int,
        sealed: Sequence[ToSeal],
        *,
        numbers: Mapping[int, str],
        last_entry: int,
        now: datetime,
    ) -> tuple[tuple[SealedExtract, Entry], ...]:
        """Write extracts that are issued together, for good, with their marks and ``numbers``: all of it, or nothing.

        ``numbers`` are given to the deliberations of those questions.

        Raises StorageError ``meeting-changed`` when the journal has gone on since entry ``last_entry``.
        """
        with self._writing() as connection:
            return extracts.insert_extracts(
                connection, meeting_id, sealed, numbers=numbers, last_entry=last_entry, now=now
            )

    def numbers_of_year(self, meeting_id: int) -> tuple[tuple[int, int, str], ...]:
        """Meeting, question and number of every deliberation of the same assembly and year, by date.

        Raises StorageError ``meeting-unknown``.
        """
        with self._reading() as connection:
            return extracts.numbers_of_year(connection, meeting_id)

    def sealed_extracts(self, meeting_id: int) -> tuple[SealedExtract, ...]:
        """Every extract issued of a meeting, oldest first."""
        with self._reading() as connection:
            return extracts.read_extracts(connection, meeting_id)

    def issued(self, digest: str) -> Issued | None:
        """The extract whose bytes have this SHA-256, in hexadecimal; ``None`` when none was issued.

        Raises StorageError ``register-altered`` when what is kept of it is not what was written.
        """
        with self._reading() as connection:
            return extracts.find_issued(connection, digest)

    def sealed_pdf(self, extract_id: int) -> bytes:
        """The bytes that were issued, if they still are.

        Raises KeyError when there is no such extract, StorageError ``register-altered`` when its row was altered.
        """
        with self._reading() as connection:
            return extracts.read_pdf(connection, extract_id)

    def keep_file(self, extract_id: int, kind: str, pdf: bytes, *, now: datetime) -> KeptFile:
        """Keep, for good, what became of an issued extract: signed, completed, time-stamped.

        Raises StorageError ``extract-unknown``.
        """
        with self._writing() as connection:
            return kept_files.keep(connection, extract_id, kind, pdf, now)

    def keep_certificate(self, extract_ids: Sequence[int], pdf: bytes, *, now: datetime) -> None:
        """Keep a certificate, for good, beside each of the extracts that it speaks of: of all of them, or of none.

        Raises StorageError ``extract-unknown``.
        """
        with self._writing() as connection:
            for extract_id in extract_ids:
                kept_files.keep(connection, extract_id, CERTIFICATE, pdf, now)

    def kept_files(self, extract_id: int) -> tuple[KeptFile, ...]:
        """The files kept of an issued extract, oldest first."""
        with self._reading() as connection:
            return kept_files.read_kept_files(connection, extract_id)

    def kept_pdf(self, file_id: int) -> bytes:
        """The bytes of a file that is kept, if they still are.

        Raises KeyError when there is no such file, StorageError ``register-altered`` when its row was altered.
        """
        with self._reading() as connection:
            return kept_files.read_kept_pdf(connection, file_id)

    def head(self) -> Head:
        """The head of the chain as it stands: whoever keeps it elsewhere can prove later what the register said."""
        with self._reading() as connection:
            return read_head(connection)

    def audit(
        self, *, meeting: int | None = None, heads: Sequence[Head] = (), watch: Watch = lambda _done, _of: None
    ) -> Audit:
        """Walk the chain and compare every row with it; tell what concerns ``meeting``, or all of it.

        ``heads`` are known from elsewhere: the chain must have had them. Nothing is written. Raises StorageError
        ``database-damaged`` when SQLite finds the file itself damaged, and what ``watch`` raises.
        """
        with self._reading() as connection:
            return audit(connection, meeting=meeting, heads=heads, watch=watch)
