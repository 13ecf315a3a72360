"""Path templates: values in, values out."""

import pytest

from zscli.spec.path import PathTemplate

UUID = "7c3d0e1f2a3b4c5d6e7f8091a2b3c4d5"

EXPANDED = [
    # template            values                    path                     why
    ("/zones", {}, "/zones", "no variable"),
    ("/zones/{uuid}", {"uuid": UUID}, f"/zones/{UUID}", "one variable"),
    ("/a/{x}/b/{y}", {"x": "1", "y": "2", "z": "3"}, "/a/1/b/2", "others are not used"),
    ("/a/{x}", {"x": "b c/d?e#f%g&h+i"}, "/a/b%20c%2Fd%3Fe%23f%25g%26h%2Bi", "one segment"),
    ("/a/{x}", {"x": "机房"}, "/a/%E6%9C%BA%E6%88%BF", "UTF-8"),
    ("/a/{x}", {"x": 12}, "/a/12", "a number"),
    ("/a/{x}", {"x": True}, "/a/true", "a boolean as the server writes it"),
    ("/p{x}/r", {"x": "é"}, "/p%C3%A9/r", "a part of a segment"),
    ("/cas/login/", {}, "/cas/login/", "a trailing slash stays"),
    ("/a/{x}/", {"x": "..."}, "/a/.../", "three dots are a name"),
]


@pytest.mark.parametrize(
    ("template", "values", "path", "why"), EXPANDED, ids=[why for *_, why in EXPANDED]
)
def test_expand(template: str, values: dict[str, object], path: str, why: str) -> None:
    """Each value becomes one percent-encoded segment."""
    assert PathTemplate(template).expand(values) == path


MATCHED: list[tuple[str, str, dict[str, str] | None, str]] = [
    ("/zones", "/zones", {}, "no variable"),
    ("/zones", "/zones/", None, "a trailing slash is another path"),
    ("/zones/", "/zones", None, "a missing trailing slash too"),
    ("/zones/{uuid}", "/zones/", None, "nothing is no value"),
    ("/zones/{uuid}", "/zones/a/b", None, "a variable is one segment"),
    ("/zones/{uuid}", "/hosts/a", None, "a text differs"),
    ("/zones/{uuid}", "/zones/a%2Fb", {"uuid": "a/b"}, "an encoded slash is inside"),
    ("/zones/{uuid}", "/zones/%ff", None, "not UTF-8"),
    ("/p{x}/r", "/pq/r", {"x": "q"}, "a part of a segment"),
    ("/p{x}/r", "/p/r", None, "an empty part of a segment"),
    ("/p{x}/r", "/q/r", None, "another beginning"),
    ("/{x}s", "/as", {"x": "a"}, "a text behind the variable"),
    ("/{x}s", "/at", None, "another end"),
]


@pytest.mark.parametrize(
    ("template", "path", "values", "why"), MATCHED, ids=[why for *_, why in MATCHED]
)
def test_match(template: str, path: str, values: dict[str, str] | None, why: str) -> None:
    """A path gives its values back, or None when it is another path."""
    assert PathTemplate(template).match(path) == values


@pytest.mark.parametrize("value", ["", ".", "..", None, ["a"], {"a": 1}, "\ud800"])
def test_expand_refuses_what_is_no_segment(value: object) -> None:
    """What would change the path, or cannot stand in one, is refused with the name."""
    with pytest.raises(ValueError, match=r"^uuid$"):
        PathTemplate("/zones/{uuid}").expand({"uuid": value})


def test_expand_names_the_missing_variable() -> None:
    """A missing value is named."""
    with pytest.raises(KeyError, match="uuid"):
        PathTemplate("/zones/{uuid}").expand({})


@pytest.mark.parametrize("template", ["/a/{x", "/a/x}", "/a/{}", "/{a}{b}", "/}{", "/{a{b}"])
def test_a_template_must_be_well_formed(template: str) -> None:
    """A template with a stray brace, or two variables in a segment, is an error."""
    with pytest.raises(ValueError, match="/"):
        _ = PathTemplate(template).names


def test_names_and_shape() -> None:
    """Names stand in order, and templates that differ in names only have one shape."""
    template = PathTemplate("/a/{x}/b{y}")
    assert (template.names, template.shape) == (("x", "y"), "/a/{0}/b{1}")
    assert template.shape == PathTemplate("/a/{uuid}/b{z}").shape
    assert repr(template) == "PathTemplate('/a/{x}/b{y}')"
