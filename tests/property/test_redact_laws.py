"""Laws of redaction."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.property.strategies import TYPED, lines
from zscli.redact import redact_line, redact_params, redact_words
from zscli.spec.loader import load_catalog

pytestmark = pytest.mark.property

CATALOG = load_catalog()
SECRETS = st.text(st.sampled_from("Zz9秘=,:@ '\"\\/[]{}!#"), min_size=4, max_size=20).filter(
    lambda text: text.strip() == text
)
"""Secrets with letters, `Z`, `9` and `秘`, that no other word has."""
OTHERS = st.sampled_from(["accountName=admin", "-o json", "# note", "x='a b'", "", "y=\\@q"])
PLACES = st.sampled_from(
    [
        "LogInByAccount {}password={}",
        "NoSuchApi {}clientSecret={}",
        "ChangeVmPassword {}password={}",
    ]
)


def survives(secret: str, shown: str) -> bool:
    """Whether four letters of the secret in a row are shown, one of which stands nowhere else."""
    parts = {secret[at : at + 4] for at in range(len(secret) - 3)}
    return any(part in shown for part in parts if set(part) & set("Z9秘"))


@given(SECRETS, PLACES, OTHERS, OTHERS, st.data())
def test_no_secret_survives(
    secret: str, place: str, before: str, after: str, data: st.DataObject
) -> None:
    """However it is quoted, no part of a secret stands in the redacted line."""
    written = data.draw(lines(secret))
    if before.startswith("#"):
        before = ""
    line = f"{place.format(f'{before} ', written)} {after}"
    shown = redact_line(line, CATALOG)
    assert not survives(secret, shown)
    assert shown.endswith(after)


@given(SECRETS, st.sampled_from(["'", '"']), OTHERS)
def test_no_secret_survives_an_open_quote(secret: str, quote: str, before: str) -> None:
    """A line that cannot be read shows no secret either."""
    if before.startswith("#"):
        before = ""
    inner = secret.replace("'", "").replace('"', "").replace("\\", "")
    shown = redact_line(f"LogInByAccount {before} password={quote}{inner} x", CATALOG)
    assert not survives(inner, shown)


@given(SECRETS, st.data())
def test_no_secret_survives_in_json(secret: str, data: st.DataObject) -> None:
    """The value of a secret key is hidden, however the JSON is quoted."""
    text = json.dumps({"a": [1, "x"], "password": secret, "b": 2}, ensure_ascii=False)
    written = data.draw(st.sampled_from([text]) | lines(text))
    assert not survives(secret, redact_line(f"X y=1 rules={written} z=2", CATALOG))


@given(SECRETS)
def test_no_secret_survives_in_words(secret: str) -> None:
    """The words of an argv show no secret."""
    shown = redact_words(["LogInByAccount", f"password={secret}", "accountName=admin"], CATALOG)
    assert shown == ["LogInByAccount", "password=******", "accountName=admin"]


@given(SECRETS)
def test_no_secret_survives_in_params(secret: str) -> None:
    """Typed values show no secret, wherever it stands."""
    params = {"password": secret, "clientInfo": {"a": [{"token": secret}]}}
    assert not survives(secret, repr(redact_params(CATALOG["LogInByAccount"], params)))


@given(TYPED | st.text(max_size=60))
def test_redaction_never_fails(text: str) -> None:
    """Any text can be redacted, and what was redacted stays the same."""
    shown = redact_line(f"LogInByAccount {text} password=Zz99", CATALOG)
    assert "Zz99" not in shown
    assert redact_line(shown, CATALOG) == shown


@given(st.text(st.sampled_from("ab =,'\"\\[]{}\n.#1"), max_size=60))
def test_what_is_not_secret_stays(text: str) -> None:
    """A line without a telling name stays byte for byte."""
    assert redact_line(text, CATALOG) == text
