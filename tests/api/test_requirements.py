"""Dependencies: each is pinned to one version, and so is what it brings along."""

import json
import re
from importlib.metadata import PackageNotFoundError, distribution

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from server.settings import ROOT

FILES = sorted((ROOT / "requirements").glob("*.txt"))
EXACT = re.compile(r"\d+\.\d+\.\d+(-[\w.]+)?")


def requirements() -> list[Requirement]:
    """Return what all files name; a comment stands behind a space and a #, another file behind -r."""
    lines = [re.sub(r"(^|\s)#.*", "", line).strip() for file in FILES for line in file.read_text().splitlines()]
    return [Requirement(line) for line in lines if line and not line.startswith("-r ")]


def brought_along(name: str, extras: frozenset[str] = frozenset(), seen: set[str] | None = None) -> set[str]:
    """Return all that an installed distribution needs on this machine, itself included."""
    seen = set() if seen is None else seen
    seen.add(canonicalize_name(name))
    for text in distribution(name).requires or []:
        needed = Requirement(text)
        is_needed = not needed.marker or any(needed.marker.evaluate({"extra": extra}) for extra in ("", *extras))
        if is_needed and canonicalize_name(needed.name) not in seen:
            brought_along(needed.name, frozenset(needed.extras), seen)
    return seen


def test_every_requirement_is_pinned() -> None:
    assert requirements()
    loose = [str(each) for each in requirements() if [each.operator for each in each.specifier] != ["=="]]
    assert loose == []


def test_no_version_is_a_pattern() -> None:
    assert not [str(each) for each in requirements() if "*" in str(each.specifier)]


def test_what_requirements_bring_along_is_pinned_too() -> None:
    pinned = {canonicalize_name(each.name) for each in requirements()}
    here = [each for each in requirements() if not each.marker or each.marker.evaluate()]
    needed = set().union(*(brought_along(each.name, frozenset(each.extras)) for each in here))
    assert needed - pinned == set()


def test_what_is_installed_is_what_is_pinned() -> None:
    for each in requirements():
        if not each.marker or each.marker.evaluate():
            try:
                assert each.specifier.contains(distribution(each.name).version, prereleases=True), each
            except PackageNotFoundError:
                pytest.fail(f"{each} is not installed")


def test_npm_packages_are_pinned_and_their_files_known() -> None:
    package = json.loads((ROOT / "package.json").read_text())
    named = package.get("dependencies", {}) | package.get("devDependencies", {})
    assert named
    assert [name for name, version in named.items() if not EXACT.fullmatch(version)] == []
    locked = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    assert [path for path, each in locked.items() if path and not each.get("integrity", "").startswith("sha512-")] == []
