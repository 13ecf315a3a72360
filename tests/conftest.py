"""Options and fixtures of the whole suite."""

import pytest
from hypothesis import settings

settings.register_profile("zscli", deadline=None)  # a slow machine is no counterexample
settings.load_profile("zscli")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-golden`, which rewrites golden files instead of comparing with them."""
    parser.addoption(
        "--update-golden",
        action="store_true",
        default=False,
        help="rewrite the golden files; review the difference before it is committed",
    )
