"""`python -m secretariat` is the command `secretariat`."""

import sys

from secretariat.cli import main

if __name__ == "__main__":
    sys.exit(main())
