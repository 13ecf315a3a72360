"""`python -m zscli` is the same as `zscli`."""

import sys

from zscli.cli import main

if __name__ == "__main__":
    sys.exit(main())
