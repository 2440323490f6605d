"""Settings: where they come from, which of them win, and what is said of bad ones."""

import os
from pathlib import Path
from typing import Any

import pytest

from api.cli.serve import serve
from api.limits.bounds import Limits
from api.limits.resources import Resources
from api.settings import ROOT, Settings, SettingsError, read_settings


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unset what the shell of the tests may have set."""
    for name in os.environ:
        if name.upper().startswith("POLICYGRAPH_"):
            monkeypatch.delenv(name)


def test_defaults_serve_this_machine_from_a_file() -> None:
    assert read_settings().model_dump() == {
        "host": "127.0.0.1",
        "port": 8000,
        "database_url": f"sqlite:///{ROOT}/var/policygraph.sqlite",
        "documents": None,
        "mapped_bytes": 0,
        "response_cache_bytes": 32_000_000,
        "trusted_documents": None,
        "trusted_only": False,
        "cors_origins": ("*",),
        **Limits().model_dump(),
        **Resources().model_dump(),
    }


def test_variables_are_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    manifest = tmp_path / "documents.json"
    manifest.write_text("{}", "utf-8")
    variables = {
        "HOST": "::1",
        "PORT": "8080",
        "DATABASE_URL": "postgresql://reader@db.example:5432/policygraph",
        "DOCUMENTS": str(tmp_path),
        "PAGE_LIMIT": "500",
        "MAX_COST": "1000000",
        "MAPPED_BYTES": "1000",
        "RESPONSE_CACHE_BYTES": "0",
        "TRUSTED_DOCUMENTS": str(manifest),
        "TRUSTED_ONLY": "true",
        "CORS_ORIGINS": "https://app.example, http://localhost:3000",
    }
    for name, value in variables.items():
        monkeypatch.setenv(f"POLICYGRAPH_{name}", value)
    assert read_settings().model_dump() == {
        "host": "::1",
        "port": 8080,
        "database_url": variables["DATABASE_URL"],
        "documents": tmp_path,
        **Limits(page_limit=500, max_cost=1_000_000).model_dump(),
        **Resources().model_dump(),
        "mapped_bytes": 1000,
        "response_cache_bytes": 0,
        "trusted_documents": manifest,
        "trusted_only": True,
        "cors_origins": ("https://app.example", "http://localhost:3000"),
    }


def test_flags_win_over_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POLICYGRAPH_PORT", "8080")
    monkeypatch.setenv("POLICYGRAPH_HOST", "0.0.0.0")
    settings = read_settings(port="9090", host=None)
    assert (settings.port, settings.host) == (9090, "0.0.0.0")


def test_a_bad_variable_behind_a_flag_does_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POLICYGRAPH_PORT", "x")
    assert read_settings(port="9090").port == 9090


def test_empty_variables_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.setenv(f"POLICYGRAPH_{name.upper()}", "")
    assert read_settings() == Settings()


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("port", "abc", "integer"),
        ("port", "0", "greater than or equal to 1"),
        ("port", "65536", "less than or equal to 65535"),
        ("port", "80.5", "integer"),
        ("host", "", "at least 1 character"),
        ("page_limit", "0", "greater than or equal to 1"),
        ("page_limit", "10001", "less than or equal to 10000"),
        ("max_tokens", "0", "greater than or equal to 1"),
        ("max_cost", "1e6", "integer"),
        ("response_cache_bytes", "-1", "greater than or equal to 0"),
        ("response_cache_bytes", "32 MB", "integer"),
        ("cors_origins", "app.example", "https://app.example"),
        ("cors_origins", "https://app.example/", "https://app.example"),
        ("cors_origins", "https://app.example/path", "https://app.example"),
        ("cors_origins", "https://App.example", "https://app.example"),
        ("cors_origins", "https://*.example", "https://app.example"),
        ("cors_origins", "https://a.example,", "separated by commas"),
        ("cors_origins", "https://a.example https://b.example", "separated by commas"),
        ("cors_origins", "*, https://a.example", r"* alone"),
        ("cors_origins", "none, https://a.example", "or none"),
        ("cors_origins", "null", "https://app.example"),
        ("documents", "/nowhere/at/all", "a folder that exists"),
        ("documents", __file__, "a folder that exists"),
        ("database_url", "x", "sqlite:///FILE"),
        ("database_url", "mysql://localhost/x", "sqlite:///FILE"),
        ("database_url", "postgres://localhost/x", "postgresql://USER@HOST:PORT/NAME"),
        ("database_url", "postgresql://localhost:port/x", "postgresql://USER@HOST:PORT/NAME"),
        ("database_url", "postgresql://localhost:99999/x", "postgresql://USER@HOST:PORT/NAME"),
        ("database_url", "sqlite:///x.sqlite?mode=rwc", "sqlite:///FILE"),
        ("database_url", "sqlite:////nowhere/x.sqlite", "folder that exists, and /nowhere does"),
        ("database_url", "sqlite://", "sqlite:///FILE"),
        ("database_url", "sqlite:///:memory:", "sqlite:///FILE"),
        ("database_url", "sqlite+aiosqlite:///x.sqlite", "sqlite:///FILE"),
    ],
)
def test_a_bad_setting_is_named_with_what_would_be_right(
    name: str, value: str, expected: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings(**{name: value})
    message = str(caught.value)
    assert f"POLICYGRAPH_{name.upper()} (--{name.replace('_', '-')}): " in message
    assert expected in message
    assert repr(value) in message
    assert "\n" not in message


def test_all_bad_settings_are_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POLICYGRAPH_PAGE_LIMIT", "many\nlines")
    with pytest.raises(SettingsError, match=r"^POLICYGRAPH_PAGE_LIMIT .*; POLICYGRAPH_PORT .*$"):
        read_settings(port="x")


@pytest.mark.parametrize(
    "url",
    [
        "mysql://user:secret@host/x",
        "mysql://user:secret:@/@host/x",
        "x://user:secret@h@i",
        "postgresql:/user:secret@host/x",
        "user:secret@host/x",
        "postgresql://user:secret@host:99999/x",
        "postgresql://user:se/secret?@host:x/x",
    ],
)
def test_a_password_is_never_shown(url: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings(database_url=url)
    assert "user:***@" in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("POLICYGRAPH_PROT", "expected POLICYGRAPH_PORT"),
        ("policygraph_data_base_url", "expected POLICYGRAPH_DATABASE_URL"),
        ("POLICYGRAPH_QWERTZ", "expected one that policygraph serve --help"),
    ],
)
def test_a_variable_that_is_no_setting_is_refused(
    monkeypatch: pytest.MonkeyPatch, name: str, expected: str
) -> None:
    monkeypatch.setenv(name, "")
    read_settings()
    monkeypatch.setenv(name, "x")
    with pytest.raises(SettingsError, match=rf"^{name} is no setting: {expected}"):
        read_settings()


def test_variables_of_tests_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POLICYGRAPH_TEST_ANYTHING", "x")
    read_settings()


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:///relative.sqlite",
        f"sqlite:///{ROOT}/absolute.sqlite",
        "postgresql://user@host:5432/name",
        "postgresql:///name",
        "postgresql+psycopg://user:secret@host/name",
    ],
)
def test_databases_that_are_known(url: str) -> None:
    assert read_settings(database_url=url).database_url == url


@pytest.mark.parametrize("origins", ["*", "https://a.example", "http://[::1]:3000,https://b.c"])
def test_origins_that_are_known(origins: str) -> None:
    assert read_settings(cors_origins=origins).cors_origins == tuple(origins.split(","))


def test_every_setting_is_a_flag_of_the_server() -> None:
    flags: dict[str | None, Any] = {option.name: option for option in serve.params}
    for name in Settings.model_fields:
        assert f"--{name.replace('_', '-')}" in flags[name].opts
        assert f"(POLICYGRAPH_{name.upper()})" in flags[name].help
