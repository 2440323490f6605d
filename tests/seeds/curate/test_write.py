"""Files are written all or not at all."""

import os
from pathlib import Path

import pytest

from seeds.curate.write import write_files


def content(folder: Path) -> dict[str, str]:
    """Return the texts of all files, hidden ones included."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_files_are_written_and_removed(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("a")
    (tmp_path / "a.yaml").chmod(0o640)
    (tmp_path / "old.yaml").write_text("old")
    write_files(tmp_path, {"a.yaml": "río\n", "sources/new.yaml": "n", "old.yaml": None})
    assert content(tmp_path) == {"a.yaml": "río\n", "sources/new.yaml": "n"}
    assert (tmp_path / "a.yaml").stat().st_mode & 0o777 == 0o640


def test_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("a")
    (tmp_path / "a.yaml").symlink_to("real")
    write_files(tmp_path, {"a.yaml": "b"})
    assert (tmp_path / "a.yaml").is_symlink()
    assert (tmp_path / "real").read_text() == "b"


@pytest.mark.parametrize("fails_at", range(4))
def test_nothing_half_done_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    before = {"a.yaml": "a", "b.yaml": "b", "c.yaml": "c"}
    for name, text in before.items():
        (tmp_path / name).write_text(text)
    calls = 0

    def failing(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls == fails_at + 1:
            raise OSError(28, "No space left on device")
        os.rename(self, target)
        return target

    monkeypatch.setattr(Path, "replace", failing)
    new = {"new.yaml": "n", "a.yaml": "1", "b.yaml": "2", "c.yaml": "3"}
    with pytest.raises(OSError, match="No space left") as raised:
        write_files(tmp_path, new)
    assert raised.value.filename
    assert content(tmp_path) == before


def test_a_folder_that_can_not_be_written_to_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file") as raised:
        write_files(tmp_path / "file", {"a.yaml": "b"})
    assert raised.value.filename
