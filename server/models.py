"""Checking what a caller sent against a model: what all three components' `model.py` share."""

import re
from typing import Annotated, Any, TypeVar

import msgspec

from server.errors import ClientError

Model = TypeVar("Model", bound=msgspec.Struct)

# Whole, however it is written: in JSON, 5.0 is the integer 5.
Count = Annotated[float, msgspec.Meta(ge=0, multiple_of=1)]

# What msgspec finds wrong, and the same for whoever has to put it right.
KINDS = {
    **{"object": "an object", "array": "a list", "str": "text", "bool": "true or false"},
    **{"float": "a number", "int": "a number"},
}
REASONS = (
    (re.compile(r"Expected `float` that's a multiple of 1\.0"), "must be a whole number"),
    (re.compile(r"Expected `float` >= 0\.0"), "must be 0 or more"),
    (re.compile(r"Expected `float` <= (\d+)\.0"), r"must be at most \1"),
    (re.compile(r"Object missing required field (`\w+`)"), r"must have the field \1"),
    (re.compile(r"Invalid enum value (.+)", re.DOTALL), r"cannot be \1"),
)
MISTAKEN = re.compile(r"Expected `(\w+)`, got `(\w+)`")


def checked(document: dict[str, Any], model: type[Model], name: str = "") -> Model:
    """Return the fields of `document` that `model` knows; raise ClientError naming the first that is wrong.

    A field is told as `name.field`, or by its own name where the document is the whole body.
    """
    try:
        return msgspec.convert(document, model)
    except msgspec.ValidationError as error:
        reason, _, path = str(error).partition(" - at `$")
        where = f"{name}{path.rstrip('`')}".removeprefix(".")
        raise ClientError(f"{where or 'The body'}: {_in_words(reason)}.") from None


def _in_words(reason: str) -> str:
    """Return what msgspec says as a caller can act on it; what is not known here stays as it is."""
    if mistaken := MISTAKEN.fullmatch(reason):
        expected, got = (KINDS.get(kind, kind) for kind in mistaken.groups())
        return f"must be {expected}, not {got}"
    for pattern, words in REASONS:
        if pattern.fullmatch(reason):
            return pattern.sub(words, reason)
    return reason


def check_patch(patch: dict[str, Any], model: type[Model], required: dict[str, Any], name: str = "") -> None:
    """Raise ClientError, naming the first field that is wrong, if a valid document could not take this merge patch.

    No field's rule asks for another's value, so the patch alone tells. `required` are the fields that must stay, with
    values that stand in for the document's; its `id` can only be repeated.
    """
    for field in required:
        if field in patch and patch[field] is None:
            raise ClientError(f"{name}.{field}: cannot be removed.")
    if patch.get("id", required["id"]) != required["id"]:
        raise ClientError(f"{name}.id: must stay as it is.")
    checked(required | merged_into_nothing(patch), model, name)


def merged_into_nothing(patch: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that a merge patch makes of an empty document (RFC 7396): a null is what is not there.

    Two levels deep, as our models are.
    """
    return {
        field: {key: item for key, item in value.items() if item is not None} if isinstance(value, dict) else value
        for field, value in patch.items()
        if value is not None
    }
