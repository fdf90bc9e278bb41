"""The manifests for Kubernetes, as far as they can be tried without a cluster."""

from typing import Any

import yaml

from server.settings import ROOT

FOLDER = ROOT / "deploy" / "kubernetes"
RESOURCES: list[dict[str, Any]] = [
    resource
    for path in sorted(FOLDER.glob("*.yaml"))
    if path.name != "kustomization.yaml"
    for resource in yaml.safe_load_all(path.read_text())  # type: ignore[no-untyped-call]
]


def named(kind: str, name: str) -> Any:
    """Return the one resource of a kind and name."""
    (found,) = [each for each in RESOURCES if (each["kind"], each["metadata"]["name"]) == (kind, name)]
    return found["spec"]


def test_kustomization_names_every_file() -> None:
    kustomization = yaml.safe_load((FOLDER / "kustomization.yaml").read_text())  # type: ignore[no-untyped-call]
    assert {*kustomization["resources"], "kustomization.yaml"} == {path.name for path in FOLDER.glob("*.yaml")}


def test_no_secret_is_among_them() -> None:
    assert "Secret" not in {resource["kind"] for resource in RESOURCES}


def test_game_is_renewed_without_a_pod_less() -> None:
    game = named("Deployment", "game")
    assert game["replicas"] == 2
    assert game["strategy"]["rollingUpdate"]["maxUnavailable"] == 0


def test_services_choose_what_there_is() -> None:
    for service, kind in (("game", "Deployment"), ("redis", "StatefulSet")):
        labels = named(kind, service)["template"]["metadata"]["labels"]
        assert named("Service", service)["selector"] == labels
        assert named("NetworkPolicy", service)["podSelector"]["matchLabels"] == labels


def test_game_runs_as_the_images_user_and_writes_nowhere() -> None:
    pod = named("Deployment", "game")["template"]["spec"]
    user = pod["securityContext"]["runAsUser"]
    assert f"USER {user}:{user}" in (ROOT / "Dockerfile").read_text()
    assert pod["containers"][0]["securityContext"]["readOnlyRootFilesystem"]
