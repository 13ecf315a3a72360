"""Inside lists and maps: keys of known structs and their values, in the style of the line."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zscli.completion.engine import Knowledge, complete
from zscli.completion.live import Ask, Named
from zscli.completion.unfinished import place_in
from zscli.language.cursor import cursor_at
from zscli.language.parser import parse
from zscli.spec.literal import read_literal

GROUP, VM, NIC = "5a" * 16, "1b" * 16, "6f" * 16
CLOUD = {
    "QuerySecurityGroup": (Named(GROUP, "web", ("Enabled",)),),
    "QueryVmInstance": (Named(VM, "web-1", ("Running",)),),
    "QueryVmNic": (Named(NIC, "vnic1.0", ("10.0.0.9",)),),
}


class Cloud:
    """Answers from a table."""

    def names(self, ask: Ask) -> tuple[Named, ...]:
        """Return what the table has."""
        return CLOUD.get(ask.query, ())


@pytest.fixture(scope="module")
def known(knowledge: Knowledge) -> Knowledge:
    """Everything there is to complete, with a small cloud."""
    return Knowledge(knowledge.catalog, knowledge.builtins, live=Cloud())


def texts(line: str, known: Knowledge) -> list[str]:
    """What could stand at the `|` in *line*, which is taken out."""
    return [one.text for one in complete(line.replace("|", "", 1), line.index("|"), known)]


RULE = "AddSecurityGroupRule rules="
EXACTLY = [
    # line                                       candidates               why
    (f'{RULE}[{{"proto|', ['protocol":'], "a key"),
    (f"{RULE}[{{'proto|", ["protocol':"], "a key of a Python literal"),
    (f"{RULE}[{{proto|", ['"protocol":'], "a key without quotes gets them"),
    (f"{RULE}'[{{\"proto|", ['protocol":'], "in single quotes"),
    (f"{RULE}'[{{proto|", ['"protocol":'], "in single quotes, none inside yet"),
    (f"{RULE}\"[{{'proto|", ["protocol':"], "in double quotes"),
    (f'{RULE}"[{{proto|', ["'protocol':"], "in double quotes, none inside yet"),
    (f'{RULE}"[{{\\"proto|', ['protocol\\":'], "in double quotes, the same inside"),
    (f'{RULE}[{{"type":"|', ['Ingress"', 'Egress"'], "choices"),
    (f'{RULE}[{{"type":|', ['"Ingress"', '"Egress"'], "choices, no quote yet"),
    (f'{RULE}[{{"type": eg|', ['"Egress"'], "a choice begun without a quote"),
    (f"{RULE}[{{'type':|", ["'Ingress'", "'Egress'"], "choices in the literal's quotes"),
    (f'{RULE}[{{"protocol":"|', ['TCP"', 'UDP"', 'ICMP"', 'ALL"'], "an enum"),
    (f'{RULE}[{{"ipVersion":|', ["4", "6"], "numbers have no quotes"),
    (f'{RULE}[{{"ipVersion":"|', [], "and a string is no number"),
    (f'{RULE}[{{"remoteSecurityGroupUuid":"we|', [f'{GROUP}"'], "a real resource"),
    (f'{RULE}[{{"type":"Ingress", "type|', [], "a key that is there"),
    (f'{RULE}[{{"type|", "type": "Egress"}}]', [], "a key that comes after"),
    (f'{RULE}[{{"type":"Ingress"}},{{"typ|', ['type":'], "a key of another map"),
    (f'{RULE}[{{"typ|":"Ingress"}}]', ["type"], "a key whose quote is closed"),
    (f'{RULE}[{{"type":"Ingress"|', [], "after a value"),
    (f'{RULE}[{{"type":"Ingress"}}]|', [], "after all of it"),
    (f'{RULE}[{{"type" |', [], "where a colon is missing"),
    ('CreateVmInstance diskAOs=[{"boot":|', ["true", "false"], "a boolean of JSON"),
    ("CreateVmInstance diskAOs=[{'boot':|", ["True", "False"], "a boolean of Python"),
    ('CreateVmInstance diskAOs="[{boot:t|', ["True"], "Python, for the line's own quotes"),
    ('CreatePolicy statements=[{"effect":"|', ['Allow"', 'Deny"'], "an enum of an inventory"),
    ('CreateAlarm labels=[{"op":"Eq|', ['Equal"', 'NotEqual"'], "an operator of labels"),
    ('CreateAlarm namespace=ZStack/BackupStorage metricName=DiskReadOps labels=[{"key":"|',
     ['BackupStorageUuid"', 'DiskDeviceLetter"'], "the labels of the metric"),
    ('CreateAlarm labels=[{"key":"VMUuid","value":"|', [f'{VM}"'], "what a label names"),
    ('CreateAlarm actions=[{"actionU|', ['actionUuid":'], "an action"),
    ('AddBackendServerToServerGroup vmNics=[{"uuid":"10|', [f'{NIC}"'], "a NIC by its address"),
    ('AddBackendServerToServerGroup servers=[{"ip|', ['ipAddress":'], "a server"),
    ('UpdateResourceConfigs resourceConfigs=[{"category":"ans|', ['ansible"'], "a category"),
    ('UpdateResourceConfigs resourceConfigs=[{"category":"ansible","name":"check.m|',
     ['check.management.callback"'], "a config's name"),
    ('QueryZone conditions=[{"na|', ['name":'], "a condition"),
    ('QueryZone conditions=[{"name":"nam|', ['name"'], "a field of a condition"),
    ('LogInByAccount clientInfo={"clientI|', ['clientIp":'], "a map"),
    ('CreateVmInstance l3NetworkUuids=["|', [], "a list of what there is none of"),
    ('AddVmNicToSecurityGroup vmNicUuids=["v|', [f'{NIC}"'], "a list of uuids"),
    (f'{RULE}[{{"no|such', [], "in the middle of a word"),
    ('NoSuchApi rules=[{"|', [], "an API that is none"),
    ('CreateZone name=[{"|', [], "a parameter that has nothing inside"),
    ('QueryZone name=[{"|', [], "a condition that has nothing inside"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "expected", "why"), EXACTLY, ids=[why for *_, why in EXACTLY])
def test_exactly(line: str, expected: list[str], why: str, known: Knowledge) -> None:
    """Exactly the keys and values that fit are offered, in the style of the literal."""
    assert texts(line, known) == expected


def test_keys(known: Knowledge) -> None:
    """All keys of a rule are offered, with their notes, the required ones marked."""
    line = f"{RULE}[{{"
    found = complete(line, len(line), known)
    assert {"type", "protocol", "startPort", "endPort", "allowedCidr"} <= {c.label for c in found}
    assert [c.label for c in found if c.required] == ["type"]
    assert all(c.note for c in found)


HEADS = st.sampled_from(
    ["AddSecurityGroupRule rules=", "CreateVmInstance diskAOs=", "SetVmNicSecurityGroup refs=",
     "CreateAlarm labels=", "UpdateResourceConfigs resourceConfigs=", "QueryZone conditions="]
)  # fmt: skip
OUTER = st.sampled_from(["", "'", '"'])
BEGINNINGS = st.sampled_from(
    ["[{", '[{"', "[{'", "[{ty", '[{"type":"', "[{'type':", '[{"boot":', "[{'boot':", '[{"a":1},{',
     "({", '[{"key":"', '[{"op":', '[{"category":"', "[{'name':", "[{'boot':True, ",
     '[{"priority":']
)  # fmt: skip


@pytest.mark.property
@given(head=HEADS, outer=OUTER, text=BEGINNINGS, typed=st.text("etn", max_size=2))
def test_reads_back(head: str, outer: str, text: str, typed: str, known: Knowledge) -> None:
    """A candidate put into a literal makes one that, its brackets closed, is read."""
    literal = text + typed
    if outer == "'" and "'" in literal:
        return
    written = literal.replace('"', '\\"') if outer == '"' else literal
    line = f"{head}{outer}{written}"
    for chosen in complete(line, len(line), known):
        done = line[: chosen.begin] + chosen.text
        place = place_in(cursor_at(done, len(done)).prefix)
        is_key = place is not None and place.kind == "value" and place.typed == ""
        begun = place_in(literal)
        assert begun is not None
        done += "1" if is_key else ""
        argument = parse(done + begun.closing + outer).commands[0].arguments[0]
        value = json.dumps(read_literal(argument.value))
        assert json.dumps(chosen.label) in value or chosen.by_name or chosen.label in value


@pytest.mark.property
@given(
    text=st.text("[]{}()\"'\\:, typeT1@\n", max_size=30),
    head=HEADS,
    position=st.integers(0, 70),
)
def test_never_fails(text: str, head: str, position: int, known: Knowledge) -> None:
    """Any text within brackets has candidates, or none."""
    for one in complete(f"{head}[{{{text}", position, known):
        assert all(0 <= b <= e <= len(one.label) for b, e in one.spans)
