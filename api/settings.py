"""The settings of an operator: each is a ``POLICYGRAPH_*`` variable or a flag."""

import os
import re
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy.engine import make_url

from api.limits.bounds import Limits
from api.limits.resources import Resources
from api.masking import masked, masked_url
from api.paths import CURATED as CURATED
from api.paths import ROOT as ROOT
from api.trusted import BrokenManifest, read_manifest
from db.dialects import EXAMPLES, dialect_of

ANY, NO_ORIGIN = "*", "none"
# In the form of browsers: no path, no slash at the end, in lower case.
ORIGIN = re.compile(r"https?://([a-z0-9._-]+|\[[0-9a-f:]+\])(:[0-9]{1,5})?")
PREFIX = "POLICYGRAPH_"
# The tests have variables of their own, and run commands with them.
OF_TESTS = f"{PREFIX}TEST_"


class SettingsError(Exception):
    """A setting is invalid; the message names it and says what would be right."""


class Settings(BaseSettings, Resources, Limits):
    """The settings of the server: its address, its database, its folders, limits and bounds."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True)

    host: str = Field("127.0.0.1", min_length=1, description="The address to listen on.")
    port: int = Field(8000, ge=1, le=65535, description="The port to listen on.")
    database_url: str = Field(
        f"sqlite:///{ROOT / 'var' / 'policygraph.sqlite'}",
        description=f"The database: {EXAMPLES}.",
    )
    documents: Path | None = Field(
        None, description="The folder of the documents' texts; without it, quotes are null."
    )
    mapped_bytes: int = Field(
        0,
        ge=0,
        description="How many bytes of a database's file to map into memory, if it is large and"
        " nobody truncates it; 0 for none.",
    )
    response_cache_bytes: int = Field(
        32_000_000, ge=0, description="How much memory cached responses may take; 0 for none."
    )
    trusted_documents: Path | None = Field(
        None,
        description="The manifest of documents that requests may name by their IDs, as the tools"
        " of Apollo Client or Relay write it.",
    )
    trusted_only: bool = Field(
        False, description="Whether the documents of the manifest are the only ones that are run."
    )
    cors_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        (ANY,),
        description="The origins whose pages may send requests from a browser; * for any, or none.",
    )

    @field_validator("cors_origins", mode="before")
    @classmethod
    def _origins(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        if value == NO_ORIGIN:
            return ()
        origins = tuple(origin.strip() for origin in value.split(","))
        if origins != (ANY,) and not all(map(ORIGIN.fullmatch, origins)):
            raise ValueError(
                "expected origins such as https://app.example, separated by commas, or * alone,"
                " or none"
            )
        return origins

    @field_validator("database_url")
    @classmethod
    def _supported_database(cls, value: str) -> str:
        folder = dialect_of(value).missing_folder(make_url(value))
        # The folder of the default is made when it is first needed.
        if folder is not None and value != cls.model_fields["database_url"].default:
            raise ValueError(f"expected a file in a folder that exists, and {folder} does not")
        return value

    @field_validator("documents")
    @classmethod
    def _is_folder(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_dir():
            raise ValueError("expected a folder that exists")
        return value

    @field_validator("trusted_documents")
    @classmethod
    def _is_manifest(cls, value: Path | None) -> Path | None:
        if value is not None:
            try:
                read_manifest(value)
            except BrokenManifest as error:
                raise ValueError(f"expected a manifest of documents: {error}") from None
        return value

    @field_validator("trusted_only")
    @classmethod
    def _has_manifest(cls, value: bool, info: ValidationInfo) -> bool:
        # A manifest that is wrong is an error of its own.
        if value and info.data.get("trusted_documents", ROOT) is None:
            raise ValueError("expected POLICYGRAPH_TRUSTED_DOCUMENTS beside it")
        return value

    @property
    def cors(self) -> str:
        """The pages that may send requests, in words."""
        if self.cors_origins == (ANY,):
            return "pages of any origin"
        return f"pages of {', '.join(self.cors_origins)}" if self.cors_origins else "no other pages"


def read_settings(**flags: Any) -> Settings:
    """Read the settings; a flag that is not ``None`` takes precedence over its variable.

    Raises ``SettingsError`` that names every bad setting in one line.
    """
    set_flags = {name: value for name, value in flags.items() if value is not None}
    problems = _unknown()
    try:
        settings = Settings(**set_flags)
    except ValidationError as error:
        problems = [*map(_explained, error.errors()), *problems]
    if problems:
        raise SettingsError("; ".join(problems))
    return settings


def _unknown() -> list[str]:
    """Return what is wrong with the names of variables."""
    known = [name.upper() for name in Settings.model_fields]
    problems = []
    for variable, value in sorted(os.environ.items()):
        name = variable.upper().removeprefix(PREFIX)
        if not value or name in (variable.upper(), *known) or variable.startswith(OF_TESTS):
            continue
        similar = get_close_matches(name, known, 1)
        expected = PREFIX + similar[0] if similar else "one that policygraph serve --help lists"
        problems.append(f"{variable} is no setting: expected {expected}")
    return problems


def _explained(detail: Any) -> str:
    name = ".".join(map(str, detail["loc"]))
    message = detail["msg"].removeprefix("Value error, ")
    flag = name.replace("_", "-")
    value = repr(detail["input"])
    if name == "database_url":
        value = repr(masked_url(str(detail["input"])))
    return f"{PREFIX}{name.upper()} (--{flag}): {masked(message)}, not {value}"
