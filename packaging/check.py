"""Checks the whole project on any machine with Python 3.11: `python3 packaging/check.py`.

Linters, type checker and import contracts come first, the tests last, so that the last line is pytest's own.
Arguments are handed to pytest.
"""

import sys

# Before any other import: what follows is written for a newer Python than the one that may read this.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit("Secretariat needs Python 3.11 or newer; " + sys.executable + " is Python " + sys.version.split()[0] + ".")

from setup_environment import DEVELOPMENT, PYTHON, ensure_environment, run, tool
from system_packages import SetUpError, ensure_judges, ensure_qt, say

LINTERS = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("lint-imports",),
    ("pyright", "--warnings"),
)
# Pyright comes whole in its package: it need not ask the network for a newer version of itself.
VARIABLES = {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}


def main() -> int:
    """Exit status: 0 when everything passes, 1 when anything does not."""
    try:
        ensure_environment(DEVELOPMENT)
        ensure_qt(PYTHON)
        ensure_judges()
    except SetUpError as error:
        say(str(error))
        return 1
    failed = []
    for name, *arguments in LINTERS:
        print(f"--- {' '.join((name, *arguments))}", flush=True)
        if run(tool(name), *arguments, environment=VARIABLES):
            failed.append(name)
    print("--- pytest", flush=True)
    if failed:
        say(f"Failed before the tests: {', '.join(failed)}")
    # With the reason of every test that was left out.
    tests = run(PYTHON, "-m", "pytest", "-rs", *sys.argv[1:])
    return 1 if failed or tests else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
