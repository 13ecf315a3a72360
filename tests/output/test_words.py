"""Promises about resources in sentences."""

import pytest

from zscli.output.words import spaced

WORDS = [
    ("VmInstance", "VM instance"),
    ("L3Network", "L3 network"),
    ("L2VlanNetwork", "L2 vlan network"),
    ("IpRange", "IP range"),
    ("Zone", "zone"),
    ("LongJob", "long job"),
    ("SNSTopic", "SNS topic"),
    ("GlobalConfig", "global config"),
    ("KVMHost", "KVM host"),
    ("", "result"),
]


@pytest.mark.parametrize(("resource", "words"), WORDS)
def test_spaced(resource: str, words: str) -> None:
    """A resource is called what people call it."""
    assert words == spaced(resource)
