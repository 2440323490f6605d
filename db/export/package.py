"""``datapackage.json``: the description of the files, a Data Package with Table Schemas."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import orjson

from db.export.resources import Field, Resource
from db.naming import named

NAME = "policygraph"
FILE = "datapackage.json"
PROFILES = "https://datapackage.org/profiles/2.0"
MEDIA_TYPES = {"csv": "text/csv", "jsonl": "application/jsonl"}
LICENSE = {
    "name": "CC0-1.0",
    "title": "CC0 1.0 Universal",
    "path": "https://creativecommons.org/publicdomain/zero/1.0/",
}


def write_package(folder: Path, form: str, release: str, resources: Sequence[Resource]) -> None:
    """Describe the files that have been written to ``folder``."""
    package = {
        "$schema": f"{PROFILES}/datapackage.json",
        "name": NAME,
        "title": "PolicyGraph: security cooperation in the Americas",
        "description": (
            "The curated data of one release. An empty field means that the documents do not say,"
            " unless its description says otherwise."
        ),
        "version": release,
        "licenses": [LICENSE],
        "resources": [_resource(folder, form, resource) for resource in resources],
    }
    with named(folder / FILE):
        content = orjson.dumps(package, option=orjson.OPT_INDENT_2)
        (folder / FILE).write_bytes(content + b"\n")


def files_of(folder: Path) -> set[str] | None:
    """Return the names of the files of an export; ``None`` if the folder is not an export."""
    try:
        package = orjson.loads((folder / FILE).read_bytes())
        if package["name"] != NAME:
            return None
        return {FILE, *(str(resource["path"]) for resource in package["resources"])}
    except (FileNotFoundError, orjson.JSONDecodeError, LookupError, TypeError):
        return None


def file_name(resource: Resource, form: str) -> str:
    """Return the name of a resource's file."""
    return f"{resource.name}.{form}"


def _resource(folder: Path, form: str, resource: Resource) -> dict[str, Any]:
    path = folder / file_name(resource, form)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return {
        "name": resource.name,
        "type": "table",
        "description": resource.description,
        "path": path.name,
        "format": form,
        "mediatype": MEDIA_TYPES[form],
        "encoding": "utf-8",
        "bytes": path.stat().st_size,
        "hash": f"sha256:{digest}",
        "schema": _schema(resource),
    }


def _schema(resource: Resource) -> dict[str, Any]:
    return {
        "$schema": f"{PROFILES}/tableschema.json",
        "fields": [_field(field) for field in resource.fields],
        "missingValues": [""],
        "primaryKey": list(resource.keys),
        "foreignKeys": [
            {"fields": [field.name], "reference": {"resource": resource, "fields": [key]}}
            for field in resource.fields
            if field.refers_to
            for resource, key in [field.refers_to]
        ],
    }


def _field(field: Field) -> dict[str, Any]:
    limits: dict[str, Any] = {"required": field.required}
    if field.terms:
        limits["enum"] = field.terms
    return {
        "name": field.name,
        "type": field.type,
        "description": field.description,
        "constraints": limits,
    }
