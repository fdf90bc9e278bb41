"""Checking what a caller sent against a model: what all three components' `model.py` share."""

from typing import Annotated, Any, TypeVar

import msgspec

from server.errors import ClientError

Model = TypeVar("Model", bound=msgspec.Struct)

Count = Annotated[int, msgspec.Meta(ge=0)]


def checked(document: dict[str, Any], model: type[Model], name: str = "") -> Model:
    """Return the fields of `document` that `model` knows; raise ClientError naming the first that is wrong.

    A field is told as `name.field`, or by its own name where the document is the whole body.
    """
    try:
        return msgspec.convert(document, model)
    except msgspec.ValidationError as error:
        reason, _, path = str(error).partition(" - at `$")
        where = f"{name}{path.rstrip('`')}".removeprefix(".")
        raise ClientError(f"{where or 'The body'}: {reason}.") from None
