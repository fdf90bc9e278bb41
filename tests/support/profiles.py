"""How hard property tests try: the same examples in every run, or, with `--hypothesis-profile=thorough`, many new."""

from hypothesis import HealthCheck, settings
from hypothesis.configuration import set_hypothesis_home_dir

from server.settings import ROOT

# Fixtures last for a test, not for an example: each property says itself what an example begins with.
UNCHECKED = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large)


def register() -> None:
    """Make both known and take the short one unless the command line names another."""
    set_hypothesis_home_dir(ROOT / ".pytest_cache" / "hypothesis")
    settings.register_profile(
        "short", max_examples=60, deadline=None, derandomize=True, database=None, suppress_health_check=UNCHECKED
    )
    settings.register_profile("thorough", max_examples=2000, deadline=None, suppress_health_check=UNCHECKED)
    settings.load_profile("short")
