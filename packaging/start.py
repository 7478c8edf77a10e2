"""Starts Secretariat on its sample meeting, on any machine with Python 3.11: `python3 packaging/start.py`.

With a display it opens the window; without, it prints the status of the meeting and writes its extracts as PDF.
"""

import sys

# Before any other import: what follows is written for a newer Python than the one that may read this.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit("Secretariat needs Python 3.11 or newer; " + sys.executable + " is Python " + sys.version.split()[0] + ".")

from setup_environment import CHECKOUT, PYTHON, RUNTIME, ensure_environment, run, tool
from system_packages import SetUpError, ensure_qt, ensure_qt_display, has_display

SAMPLE = CHECKOUT / "resources" / "sample" / "meeting.json"
FOLDER = CHECKOUT / ".sample"  # ignored by git; delete it to begin again
DATABASE = FOLDER / "sample.sqlite"
EXTRACTS = FOLDER / "extracts"


def main() -> int:
    """Exit status: 0 done, 1 the machine lacks something, else that of the program."""
    try:
        ensure_environment(RUNTIME)
        display = has_display() and ensure_qt_display(PYTHON)
        if not display:
            ensure_qt(PYTHON)
        EXTRACTS.mkdir(parents=True, exist_ok=True)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"The sample cannot be written to {FOLDER}: {error.strerror}.", file=sys.stderr)
        return 1
    program = (tool("secretariat"), "--database", DATABASE)
    if not DATABASE.exists():
        refused = run(*program, "import-meeting", SAMPLE)
        if refused:
            DATABASE.unlink(missing_ok=True)  # else the next start would take it for the sample
            return refused
    if display:
        return run(*program)
    status = run(*program, "status") or run(*program, "extract", "--all", "--output-dir", EXTRACTS)
    if not status:
        print(f"The extracts are in {EXTRACTS}", flush=True)
    return status


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
