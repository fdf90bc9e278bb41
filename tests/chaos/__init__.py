"""The fault suite: real processes under load, hurt in every way that we could think of, and nothing lost."""

import pytest

pytest.register_assert_rewrite("tests.chaos.trial", "tests.chaos.comparison")
