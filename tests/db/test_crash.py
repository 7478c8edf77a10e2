"""The program is killed while it writes, again and again: what it said was written is there, and nothing by halves."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from datetime import datetime
from itertools import groupby
from pathlib import Path

import pytest

from secretariat.db.store import Store
from secretariat.domain.agenda import Meeting

GESTURE = 3
WRITER = f"""
import sys
from datetime import UTC, datetime
from pathlib import Path
from secretariat.db.store import Store
from secretariat.domain.facts import Arrived

with Store.open(Path(sys.argv[1])) as store:
    while True:
        entries = store.append(1, [Arrived(member="noel", at=1)] * {GESTURE}, now=datetime.now(UTC))
        print(entries[-1].id, flush=True)
"""


@pytest.mark.slow
def test_no_gesture_is_lost_and_none_is_there_by_half(path: Path, meeting: Meeting, now: datetime) -> None:
    with Store.open(path) as store:
        store.add_meeting(meeting, (), {}, now)
    chance = random.Random(1884)
    acknowledged = 0
    for _ in range(12):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(chance.uniform(0, 0.05))
        writer.send_signal(signal.SIGKILL)
        # A number cut in two by the death was not said.
        said = [line for line in writer.stdout if line.endswith("\n")]
        writer.stdout.close()
        writer.wait()
        acknowledged = int(said[-1]) if said else acknowledged

        with Store.open(path) as store:
            store.check()
            _, journal = store.load(1)
        assert [entry.id for entry in journal] == list(range(1, len(journal) + 1))
        assert len(journal) >= acknowledged
        assert {len(list(told)) for _, told in groupby(journal, key=lambda entry: entry.gesture)} == {GESTURE}
    assert acknowledged > 100
