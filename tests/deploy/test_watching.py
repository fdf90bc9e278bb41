"""`deploy/grafana/prometheus.yml`: it asks the instances where docs/deployment.md sets them up."""

import re
from typing import Any

import yaml

from server.settings import ROOT
from tests.deploy.test_compose import SERVICES

TEXT = (ROOT / "deploy" / "grafana" / "prometheus.yml").read_text()
PAGE = (ROOT / "docs" / "deployment.md").read_text()
ADDRESS = re.compile(r"\$\{SUBNET:-([\d.]+)\}")


def targets(text: str) -> list[str]:
    (job,) = yaml.safe_load(text)["scrape_configs"]  # type: ignore[no-untyped-call]
    return [target for group in job["static_configs"] for target in group["targets"]]


def test_under_systemd_the_instances_are_asked() -> None:
    (started,) = re.findall(r"systemctl enable --now (.*)$", PAGE, re.MULTILINE)
    ports = re.findall(r"cachequest@(\d+)", started)
    assert targets(TEXT) == [f"127.0.0.1:{port}" for port in ports]


def test_in_containers_their_addresses_are_in_the_comment() -> None:
    games: list[dict[str, Any]] = [SERVICES["game-1"], SERVICES["game-2"]]
    addresses = [ADDRESS.sub(r"\1", game["networks"]["production"]["ipv4_address"]) for game in games]
    in_comment = TEXT.replace("# - targets", "- targets")
    assert targets(in_comment) == [*targets(TEXT), *(f"{address}:3000" for address in addresses)]
