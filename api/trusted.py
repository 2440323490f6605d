"""Manifests: the documents that an operator trusts, as build tools of clients write them down."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, Field, TypeAdapter, ValidationError

Text = Annotated[str, Field(min_length=1)]


class BrokenManifest(Exception):
    """A manifest can't be used; the message names the file, and says what is wrong with it."""


class _Operation(BaseModel):
    id: Text
    body: Text
    name: str = ""


class _ApolloManifest(BaseModel):
    """The format of Apollo Client's tools."""

    format: Literal["apollo-persisted-query-manifest"]
    version: Literal[1]
    operations: list[_Operation]


# The format of Relay's compiler, and of other tools: texts by their IDs.
_PLAIN = TypeAdapter(dict[Text, Text])


@dataclass(frozen=True)
class TrustedDocuments:
    """The texts of documents, by the IDs of a manifest and by their own hashes."""

    by_id: Mapping[str, str]
    by_hash: Mapping[str, str]

    def __or__(self, others: Self) -> Self:
        """Return these documents and others."""
        return type(self)({**self.by_id, **others.by_id}, {**self.by_hash, **others.by_hash})

    def get(self, name: str) -> str | None:
        """Return the document that has an ID or a hash."""
        return self.by_id.get(name) or self.by_hash.get(name)

    def has(self, query: str) -> bool:
        """Return whether a text is one of the documents."""
        return hash_of(query) in self.by_hash


def hash_of(query: str) -> str:
    """Return the SHA-256 hash of a document, as clients write it."""
    return sha256(query.encode(errors="surrogatepass")).hexdigest()


def read_manifest(path: Path) -> TrustedDocuments:
    """Read the documents of a manifest; ``BrokenManifest`` if it is none."""
    try:
        by_id = _by_id(json.loads(path.read_bytes(), object_pairs_hook=_once))
    except OSError as error:
        raise BrokenManifest(f"{path} can't be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise BrokenManifest(f"{path} is not UTF-8") from None
    except json.JSONDecodeError as error:
        raise BrokenManifest(f"{path} is not JSON: {error}") from None
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(str(step) for step in first["loc"] if step != "[key]")
        raise BrokenManifest(f"{path}: {place or 'the manifest'}: {first['msg']}") from None
    except (ValueError, RecursionError) as error:
        raise BrokenManifest(f"{path}: {error}") from None
    return TrustedDocuments(by_id, {hash_of(query): query for query in by_id.values()})


def _by_id(value: Any) -> dict[str, str]:
    if isinstance(value, dict) and "format" in value:
        operations = _ApolloManifest.model_validate(value, strict=True).operations
        return _once((operation.id, operation.body) for operation in operations)
    return _PLAIN.validate_python(value, strict=True)


def _once(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object whose keys are all different; else ``ValueError``."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"{key!r} stands there twice")
        found[key] = value
    return found
