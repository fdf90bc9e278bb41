"""Schemas as text: in a word where they are used, in a table where they are told."""

import json
from typing import Any

from server.openapi.schemas import LARGEST_INTEGER

Schema = dict[str, Any]
KINDS = {"integer": 1, "number": 1, "boolean": True, "string": "…", "null": None}


def shown(schema: Schema) -> str:
    """Return what a schema is, in a few words."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "const" in schema:
        return f"`{json.dumps(schema['const'])}`"
    if "enum" in schema:
        return " or ".join(f"`{json.dumps(each)}`" for each in schema["enum"])
    for union in ("anyOf", "oneOf", "allOf"):
        if union in schema:
            return " or ".join(map(shown, schema[union]))
    if schema.get("type") == "array":
        return f"list of {shown(schema.get('items', {}))}"
    if fields := schema.get("properties"):
        return "{" + ", ".join(f"{name}: {shown(each)}" for name, each in fields.items()) + "}"
    return " ".join([_kind(schema), *_bounds(schema)])


def _kind(schema: Schema) -> str:
    kind = schema.get("type", "anything")
    return " or ".join(kind) if isinstance(kind, list) else str(kind)


def _bounds(schema: Schema) -> list[str]:
    words = {"minimum": "from {}", "maximum": "to {}", "minLength": "of at least {} characters", "maxLength": "to {}"}
    found = {name: schema[name] for name in words if name in schema}
    bounds = [words[name].format(bound) for name, bound in found.items() if bound < LARGEST_INTEGER]
    # A bar would end the table's cell, even in code.
    pattern = [f"`{schema['pattern']}`"] if "|" not in schema.get("pattern", "|") else []
    return bounds + pattern


def schema_section(name: str, schema: Schema) -> str:
    """Return a schema with its own heading."""
    lines = [f"### {name}\n", schema.get("description", "") + "\n"]
    fields = schema.get("properties")
    if not fields:
        return "\n".join([*lines, f"{shown(schema)}\n"])
    required = schema.get("required", [])
    lines += ["| field | | |", "|---|---|---|"]
    for field, each in fields.items():
        must = "required" if field in required else ""
        lines.append(f"| `{field}` | {shown(each)} {each.get('description', '')} | {must} |")
    return "\n".join([*lines, ""])


def example(schema: Schema, document: Schema) -> str:
    """Return JSON of a schema's shape."""
    return json.dumps(_example(schema, document), indent=2, ensure_ascii=False)


def _example(schema: Schema, document: Schema) -> Any:
    if "$ref" in schema:
        return _example(document["components"]["schemas"][schema["$ref"].rpartition("/")[2]], document)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    for union in ("anyOf", "oneOf", "allOf"):
        if union in schema:
            return _example(schema[union][0], document)
    if schema.get("type") == "array":
        return [_example(schema.get("items", {}), document)]
    if "properties" in schema:
        return {name: _example(each, document) for name, each in schema["properties"].items()}
    kind = schema.get("type", "string")
    return KINDS.get(kind[0] if isinstance(kind, list) else kind, {})
