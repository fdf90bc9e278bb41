"""The API's reference as a page, made from what `/openapi.json` says."""

from collections.abc import Iterator
from typing import Any

from scripts.docs.schemas import example, schema_section, shown
from server.openapi.document import describe

Description = dict[str, Any]
METHODS = ("get", "post", "patch", "delete")
INTRODUCTION = """\
# The API

This page is made from what the running server answers at [`/openapi.json`](/openapi.json).

"""


def reference() -> str:
    """Return the page."""
    document = describe()
    parts = [INTRODUCTION, document["info"]["description"]]
    for title, paths in _by_component(document["paths"]).items():
        parts.append(f"\n## {title}\n")
        parts += [part for path, item in paths.items() for part in _path(path, item, document)]
    parts += ["\n## Errors\n", "| answer | | body |", "|---|---|---|"]
    parts += [_answer(status, each) for status, each in document["components"]["responses"].items()]
    parts.append("\n## Schemas\n")
    parts += [schema_section(name, schema) for name, schema in document["components"]["schemas"].items()]
    return "\n".join(parts)


def _by_component(paths: Description) -> dict[str, Description]:
    groups: dict[str, Description] = {}
    for path, item in paths.items():
        title = "/".join(path.split("/")[:3]) if path.startswith("/api/") else path
        groups.setdefault(title, {})[path] = item
    return groups


def _path(path: str, item: Description, document: Description) -> Iterator[str]:
    for method in METHODS:
        if method in item:
            yield _operation(f"{method.upper()} {path}", item[method], item.get("parameters", []), document)


def _operation(title: str, operation: Description, shared: list[Description], document: Description) -> str:
    security = operation.get("security")
    who = "" if not security else " Anybody." if {} in security else " With the owner's cookie."
    lines = [f"### {title}\n", f"{operation['summary']}.{who}\n"]
    parameters = [resolved(each, document) for each in (*shared, *operation.get("parameters", []))]
    if parameters:
        lines += ["| parameter | in | |", "|---|---|---|", *map(_parameter, parameters), ""]
    if body := operation.get("requestBody"):
        lines += [_body(body, document), ""]
    answers = operation["responses"].items()
    lines += ["| answer | | body |", "|---|---|---|"]
    lines += [_answer(status, each) for status, each in answers if "$ref" not in each]
    errors = ", ".join(status for status, each in answers if "$ref" in each)
    return "\n".join([*lines, "", f"[Errors](#errors): {errors}.", ""])


def resolved(value: Description, document: Description) -> Description:
    """Return what a reference leads to, or what is no reference as it is."""
    found: Any = value
    while "$ref" in found:
        words = found["$ref"].removeprefix("#/").split("/")
        found = document
        for word in words:
            found = found[word]
    return dict(found)


def _parameter(parameter: Description) -> str:
    name = f"`{parameter['name']}`" + (" (required)" if parameter.get("required") else "")
    schema = parameter["schema"]
    text = parameter.get("description") or schema.get("description") or ""
    return f"| {name} | {parameter['in']} | {_cell(text)} {shown(schema)} |"


def _body(body: Description, document: Description) -> str:
    ((media_type, content),) = body["content"].items()
    written = example(content["schema"], document)
    return f"Body, `{media_type}`: {shown(content['schema'])}\n\n```json\n{written}\n```"


def _answer(status: str, answer: Description) -> str:
    schemas = [content["schema"] for content in answer.get("content", {}).values()]
    return f"| {status} | {_cell(answer['description'])} | {' '.join(map(shown, schemas))} |"


def _cell(text: str) -> str:
    return text.replace("\n", " ").replace("|", "\\|")
