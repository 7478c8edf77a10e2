"""How fast 150 extracts are sealed and signed, beside bare pyHanko on the same bytes with the same key in the same run.

Ours looks at the file and the certificate before each signature, draws what it shows, and leaves PDF/A and PDF/UA
whole. Bare pyHanko checks nothing, and has its own look of a signature. It is measured three times, since most of its
time is not spent on signing:

- as its documentation has it: its signer loads the private key from its bytes for every single signature, which tests
  an RSA key of 3072 bits for being one, and each file is signed twice, the first time to learn how long a signature is;
- told the length, so that it signs once;
- told the length and given our signer, which holds the key loaded: what is left is pyHanko's own work, and the fair
  yardstick for ours.

Then the same with a token (SoftHSM2, where it is installed), and what verifying takes.
Run: ``python benchmarks/signing.py``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from evenings import evening
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import SigSeedSubFilter

sys.path.insert(0, str(Path(__file__).parent.parent))  # the tests' authority, tokens and validator

from secretariat.db.store import Store
from secretariat.documents.stamp import draw_stamp
from secretariat.domain.agenda import Deliberation, Question, Signatory
from secretariat.sealing import Sealing
from secretariat.signing.batch import ToSign, sign_batch
from secretariat.signing.fields import fields_in
from secretariat.signing.keys import KeyFile, SigningKey, Token, opened
from secretariat.signing.sign import Signature
from secretariat.signing.verify import Trust, verify
from tests.conformance import ACCESSIBLE, ARCHIVE, broken_rules
from tests.signing.authority import NOW, Authority
from tests.signing.soft_token import Drawer, module

QUESTIONS = 150
ROOM = 16384
PASSPHRASE = b"passphrase"
NAME, CAPACITY = "MEMBRE0 Camille", "Le Président"


def sealed(folder: Path) -> tuple[list[bytes], float]:
    """The extracts of a sitting of 152 seats as they are issued, and the seconds that it took."""
    meeting, facts = evening(152, QUESTIONS, 1_500)
    signatory = Signatory(name=NAME, capacity=(CAPACITY,))

    def complete(question: Question) -> Question:
        decision = "**APPROUVE** la convention et **AUTORISE** sa signature. " * 4
        return replace(question, decision=decision, deliberation=Deliberation(signatory=signatory))

    meeting = replace(meeting, questions=tuple(map(complete, meeting.questions)))
    with Store.open(folder / "sitting.sqlite") as store:
        meeting_id = store.add_meeting(meeting, facts, {}, now=NOW)
        sealing = Sealing(store, meeting_id, now=lambda: NOW)
        start = perf_counter()
        issued = sealing.seal(range(1, QUESTIONS + 1), in_spite_of="benchmark")
        taken = perf_counter() - start
        return [store.sealed_pdf(item.id) for item in issued], taken


def ours(extracts: Sequence[bytes], key: SigningKey) -> list[bytes]:
    """Signed as the program does it, the look of each signature drawn too."""
    place = next(field for field in fields_in(extracts[0]) if field.name == "signatory")
    signed: list[bytes] = []
    batch = [
        ToSign(
            str(number),
            pdf,
            Signature(
                field=place.name,
                capacity=CAPACITY,
                appearance=draw_stamp(NAME, [CAPACITY], NOW, place.width, place.height),
            ),
        )
        for number, pdf in enumerate(extracts, start=1)
    ]
    outcome = sign_batch(batch, key, lambda _, done: signed.append(done), now=lambda: NOW)
    assert outcome.refusal is None
    return signed


def bare(extracts: Sequence[bytes], signer: signers.Signer, room: int | None) -> list[bytes]:
    """Signed by pyHanko alone; ``room``: bytes for the signature, if it is told."""
    about = signers.PdfSignatureMetadata(field_name="signatory", subfilter=SigSeedSubFilter.PADES, certify=True)
    return [
        signers.sign_pdf(IncrementalPdfFileWriter(BytesIO(pdf)), about, signer, bytes_reserved=room).getvalue()
        for pdf in extracts
    ]


def timed(work: Callable[[], list[bytes]]) -> tuple[list[bytes], float]:
    """What the work gives and the seconds that it takes."""
    start = perf_counter()
    done = work()
    return done, perf_counter() - start


def told(what: str, seconds: float, files: Sequence[bytes]) -> None:
    """One row of the table."""
    size = sum(map(len, files)) / len(files) / 1024
    both = "yes" if all(not broken_rules(files[0], profile) for profile in (ARCHIVE, ACCESSIBLE)) else "no"
    print(f"{what:<34} {seconds:>8.2f} {seconds / len(files) * 1000:>9.1f} {size:>8.1f} {both:>8}", flush=True)


def main() -> None:
    """Print the table."""
    authority = Authority()
    person = authority.certify(NAME, bits=3072)
    print(f"{QUESTIONS} extracts, RSA 3072{'':<14} {'s':>8} {'ms each':>9} {'KB each':>8} {'A+UA':>8}")
    with TemporaryDirectory() as made:
        folder = Path(made)
        extracts, taken = sealed(folder)
        told("sealed (composed, drawn, written)", taken, extracts)
        with opened(KeyFile("key.p12", person.key_file(PASSPHRASE)), lambda: bytearray(PASSPHRASE)) as key:
            ours(extracts[:3], key)
            signed, taken = timed(lambda: ours(extracts, key))
            told("signed, key file", taken, signed)
            its_own = signers.SimpleSigner.load_pkcs12_data(person.key_file(PASSPHRASE), [], PASSPHRASE)
            for what, signer, room in (
                ("bare pyHanko, key file", its_own, None),
                ("  told the length", its_own, ROOM),
                ("  and the key loaded once", key.signer, ROOM),
            ):
                bare(extracts[:3], signer, room)
                alone, taken = timed(lambda signer=signer, room=room: bare(extracts, signer, room))
                told(what, taken, alone)
        driver = module()
        if driver is None:
            print("SoftHSM2 is not installed: no row for a token")
        else:
            drawer = Drawer(folder, driver)
            drawer.token("benchmark", "4711", person)
            with opened(Token(driver, "benchmark"), lambda: bytearray(b"4711")) as key:
                by_token, taken = timed(lambda: ours(extracts, key))
            told("signed, token (SoftHSM2)", taken, by_token)
        trust = Trust(authorities=(authority.certificate,))
        each = []
        for pdf in signed:
            start = perf_counter()
            assert verify(pdf, now=NOW, trust=trust).whole
            each.append(perf_counter() - start)
        print(f"{'verified':<34} {sum(each):>8.2f} {median(each) * 1000:>9.1f}")


if __name__ == "__main__":
    main()
