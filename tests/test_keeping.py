"""What `zscli/keeping.py` promises: what is kept of an answer holds no secret."""

from typing import Any

import pytest

from zscli.spec.masking import without_secrets_in

SECRET = "5b1a2c3d4e5f60718293a4b5c6d7e8f9"
M = "******"

SECRETS: list[tuple[Any, Any, str]] = [
    # what came                              what is kept                   why it is here
    ({"AccessKeySecret": "k"}, {"AccessKeySecret": M}, "the secret of an access key"),
    ({"AccessKeyID": "k"}, {"AccessKeyID": "k"}, "its id is none"),
    ({"password": "p", "name": "n"}, {"password": M, "name": "n"}, "a password"),
    ({"a": [{"sshPassword": "p"}]}, {"a": [{"sshPassword": M}]}, "below a list"),
    ({"sessionUuid": SECRET}, {"sessionUuid": M}, "a session by its key"),
    ({"session": {"uuid": SECRET}}, {"session": M}, "a session as a whole"),
    ({"token": 12345}, {"token": M}, "a number"),
    ({"password": None}, {"password": None}, "nothing is no secret"),
    ({"passwordSet": True}, {"passwordSet": True}, "true and false tell nothing"),
    ({"tag": "rootPassword::p w"}, {"tag": f"rootPassword::{M}"}, "a tag"),
    ({"url": "ceph://u:p@h/x"}, {"url": f"ceph://{M}@h/x"}, "a user in an address"),
    ({"x": '{"password": "p"}'}, {"x": f'{{"password": "{M}"}}'}, "JSON within a text"),
    ({"details": f"no {SECRET}."}, {"details": f"no {M}."}, "what was sent, in a sentence"),
    ({"details": "is ab not abc"}, {"details": f"is {M} not abc"}, "a short one, as a word"),
    ([f"{SECRET}", 1, None], [M, 1, None], "a list"),
]


@pytest.mark.parametrize(("value", "kept", "why"), SECRETS, ids=[why for *_, why in SECRETS])
def test_secrets_are_hidden(value: Any, kept: Any, why: str) -> None:
    """Secrets become asterisks, and all else stays."""
    assert without_secrets_in(value, frozenset({SECRET, "ab"})) == kept


def test_what_has_no_secret_stays_itself() -> None:
    """An answer without secrets is not even copied, so that its text can be kept as it came."""
    value = {"inventories": [{"name": "it's", "size": 5, "tags": [], "nics": [{"ip": "::1"}]}]}
    assert without_secrets_in(value, frozenset({SECRET})) is value
