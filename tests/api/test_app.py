"""The application beside its endpoint: the SDL, health, the way to the explorer, and no more."""

from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from schema.clients import clients
from schema.compact import compact
from schema.schema import sdl


@pytest.fixture
def without_data(tmp_path: Path) -> Iterator[TestClient]:
    """Call an application whose database is not there."""
    url = f"sqlite:///{tmp_path / 'none.sqlite'}"
    with TestClient(create_app(Settings(database_url=url))) as opened:
        yield opened


def test_home_leads_to_the_explorer(client: TestClient) -> None:
    response = client.get("/")
    assert response.status_code == 307
    assert str(httpx2.URL("/").join(response.headers["location"])) == "/explore/"
    assert "<title>PolicyGraph</title>" in client.get("/explore/").text


def test_sdl_is_served(client: TestClient) -> None:
    response = client.get("/schema.graphql")
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    assert response.text == sdl()


def test_the_compact_form_and_the_settings_of_clients_are_served(client: TestClient) -> None:
    response = client.get("/schema.compact.graphql")
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    assert response.text == compact()
    response = client.get("/schema.clients.json")
    assert response.headers["content-type"] == "application/json"
    assert response.json() == clients()


def test_server_is_live_and_ready(client: TestClient) -> None:
    assert client.get("/health/live").status_code == 200
    ready = client.get("/health/ready")
    assert (ready.status_code, ready.text) == (200, "ready")


def test_server_without_data_is_live_but_not_ready(without_data: TestClient) -> None:
    assert without_data.get("/health/live").status_code == 200
    ready = without_data.get("/health/ready")
    assert (ready.status_code, ready.text) == (503, "not ready")


def test_server_with_an_empty_database_is_not_ready(tmp_path: Path) -> None:
    (tmp_path / "empty.sqlite").touch()
    app = create_app(Settings(database_url=f"sqlite:///{tmp_path / 'empty.sqlite'}"))
    with TestClient(app) as opened:
        assert opened.get("/health/ready").status_code == 503


def test_operation_without_data_is_unavailable(without_data: TestClient) -> None:
    response = without_data.post("/graphql", json={"query": "{ release { id } }"})
    assert response.status_code == 503
    (error,) = response.json()["errors"]
    assert error["extensions"] == {"code": "UNAVAILABLE"}


def test_introspection_needs_no_data(without_data: TestClient) -> None:
    response = without_data.post("/graphql", json={"query": "{ __schema { queryType { name } } }"})
    assert response.json() == {"data": {"__schema": {"queryType": {"name": "Query"}}}}


@pytest.mark.parametrize(
    "path", ["/nowhere", "/health", "/docs", "/openapi.json", "/graphql/x", "/schema.graphql/"]
)
def test_nothing_else_is_there(client: TestClient, path: str) -> None:
    response = client.get(path)
    if response.is_redirect:
        assert path == "/schema.graphql/"
    else:
        assert response.status_code == 404
        assert "Traceback" not in response.text


@pytest.mark.parametrize("path", ["/", "/schema.graphql", "/health/live", "/health/ready"])
def test_pages_are_read_only(client: TestClient, path: str) -> None:
    assert client.post(path).status_code == 405
