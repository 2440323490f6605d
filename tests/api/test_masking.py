"""No message, log or traceback shows a password."""

import logging

import pytest

from api.masking import Masked, masked, masked_traceback, masked_url

SECRETS = [
    "postgresql://user:secret@host/x",
    "postgresql://user:se:secret@/@host/x",
    "postgresql://:secret@host/x",
    "postgresql://host/x?user=me&password=secret",
    "postgresql://host/x?sslpassword=secret&sslmode=require",
    "host=x password=secret dbname=y",
    "host=x password = 'very secret' dbname=y",
]


@pytest.mark.parametrize("url", SECRETS)
def test_a_password_is_masked_in_any_text(url: str) -> None:
    text = masked(f"one line\nof {url} and\nanother")
    assert "secret" not in text
    assert "***" in text
    assert text.startswith("one line\nof ")
    assert text.endswith("\nanother")


@pytest.mark.parametrize(
    "url", [*SECRETS, "postgresql:/user:secret@host", "user:secret@host", "user:pass:secret@host"]
)
def test_a_password_is_masked_in_what_is_no_url(url: str) -> None:
    assert "secret" not in masked_url(url)


@pytest.mark.parametrize(
    "text", ["sqlite:////var/x.sqlite", "postgresql://user@host:5432/x", "at 12:30: a@b.example"]
)
def test_other_texts_are_left_alone(text: str) -> None:
    assert masked(text) == text


def test_a_log_and_its_traceback_are_masked() -> None:
    record = logging.makeLogRecord({"msg": "at %s", "args": (SECRETS[0],)})
    try:
        raise ValueError(SECRETS[1])
    except ValueError as error:
        record.exc_info = (type(error), error, error.__traceback__)
        assert "ValueError" in masked_traceback()
        assert "secret" not in masked_traceback().replace("raise ValueError(SECRETS", "")
    text = Masked().format(record)
    assert "user:***@host" in text
    assert "ValueError" in text
    assert "secret" not in text
