"""RFC 7396 in Python, word for word as its section 2 has it: what the server's merges are compared with."""

from typing import Any


def merged(target: Any, patch: Any) -> Any:
    """Return what a JSON merge patch makes of `target`, which stays as it is."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result
