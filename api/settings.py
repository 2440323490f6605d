"""The settings of an operator: each is a ``POLICYGRAPH_*`` variable or a flag."""

import re
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from api.limits.bounds import Limits
from db.dialects import EXAMPLES, dialect_of

ROOT = Path(__file__).resolve().parent.parent
CURATED = ROOT / "seeds" / "data"
ANY = "*"
# In the form of browsers: no path, no slash at the end, in lower case.
ORIGIN = re.compile(r"https?://([a-z0-9._-]+|\[[0-9a-f:]+\])(:[0-9]{1,5})?")
PASSWORD = re.compile(r"(://[^:@]*:).*(?=@)")


class SettingsError(Exception):
    """A setting is invalid; the message names it and says what would be right."""


class Settings(BaseSettings, Limits):
    """The settings of the server: its address, its database, its folders and its limits."""

    model_config = SettingsConfigDict(env_prefix="POLICYGRAPH_", env_ignore_empty=True)

    host: str = Field("127.0.0.1", min_length=1, description="The address to listen on.")
    port: int = Field(8000, ge=1, le=65535, description="The port to listen on.")
    database_url: str = Field(
        f"sqlite:///{ROOT / 'var' / 'policygraph.sqlite'}",
        description=f"The database: {EXAMPLES}.",
    )
    documents: Path | None = Field(
        None, description="The folder of the documents' texts; without it, quotes are null."
    )
    response_cache_bytes: int = Field(
        32_000_000, ge=0, description="How much memory cached responses may take; 0 for none."
    )
    cors_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="The origins whose pages may send requests from a browser; * for any."
    )

    @field_validator("cors_origins", mode="before")
    @classmethod
    def _origins(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        origins = tuple(origin.strip() for origin in value.split(","))
        if origins != (ANY,) and not all(map(ORIGIN.fullmatch, origins)):
            raise ValueError(
                "expected origins such as https://app.example, separated by commas, or * alone"
            )
        return origins

    @field_validator("database_url")
    @classmethod
    def _supported_database(cls, value: str) -> str:
        dialect_of(value)
        return value

    @field_validator("documents")
    @classmethod
    def _is_folder(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_dir():
            raise ValueError("expected a folder that exists")
        return value


def read_settings(**flags: Any) -> Settings:
    """Read the settings; a flag that is not ``None`` takes precedence over its variable.

    Raises ``SettingsError`` that names every bad setting in one line.
    """
    set_flags = {name: value for name, value in flags.items() if value is not None}
    try:
        return Settings(**set_flags)
    except ValidationError as error:
        raise SettingsError("; ".join(map(_explained, error.errors()))) from None


def _explained(detail: Any) -> str:
    name = ".".join(map(str, detail["loc"]))
    message = detail["msg"].removeprefix("Value error, ")
    flag = name.replace("_", "-")
    value = PASSWORD.sub(r"\1***", repr(detail["input"]))
    return f"POLICYGRAPH_{name.upper()} (--{flag}): {message}, not {value}"
