"""Settings: where they are found, what they may say, and where each comes from."""

from pathlib import Path

import pytest
import tomli

from claimcheck.config import COMMENTED, Settings, isolated, load
from claimcheck.errors import ConfigurationError


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('fail_onn = "note"', "no such key: fail_onn; did you mean fail-on?"),
        ('selct = ["D"]', "no such key: selct; did you mean select?"),
        ("[tolerance]\ncuont = 2", "no such key: tolerance.cuont; did you mean count?"),
        ('[[sources]]\nnmae = "Kabar"', "no such key: sources.0.nmae; did you mean name?"),
        ("[facts]\nalaises = []", "no such key: facts.alaises; did you mean aliases?"),
        ("[[facts.expected]]\nabuot = 'x'", "no such key: facts.expected.0.abuot; did you mean about?"),
        ("[[facts.expected]]\nabout = 'x'\nvalue = '7 dead'", "facts.expected.0.source: field required"),
        ('[facts]\naliases = [["Kyiv"]]', "facts.aliases.0: list should have at least 2 items"),
        ('[facts]\nsame-events = ["quake", "tremor"]', "facts.same-events.0: this has to be a list"),
        ("zzz = 1", "no such key: zzz (there are articles, languages"),
        ('fail-on = "all"', "fail-on: this has to be 'error', 'warning'"),
        ("[tolerance]\ncount = 200", "tolerance.count: this has to be less than or equal to 100"),
        ('languages = ["Indonesian"]', "languages.0: a language is named by its code"),
        ('articles = "articles"', "articles: this has to be a list"),
        ("articles = [", "not TOML"),
    ],
)
def test_what_cannot_be_used_is_one_error_that_says_where(tmp_path: Path, text: str, told: str) -> None:
    path = write(tmp_path / "claimcheck.toml", text)
    with pytest.raises(ConfigurationError) as caught:
        load(tmp_path)
    assert str(caught.value).startswith(f"{path}: ")
    assert told in str(caught.value)


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load(tmp_path).settings == Settings()
    assert isolated(tmp_path).path is None


def test_the_nearest_file_is_taken(tmp_path: Path) -> None:
    write(tmp_path / "claimcheck.toml", 'fail-on = "note"')
    write(tmp_path / "desk" / "pyproject.toml", "[project]\nname = 'desk'")
    found = load(tmp_path / "desk")
    assert (found.settings.fail_on, found.root) == ("note", tmp_path)
    write(tmp_path / "desk" / "pyproject.toml", '[tool.claimcheck]\nfail-on = "never"')
    assert load(tmp_path / "desk").settings.fail_on == "never"
    write(tmp_path / "desk" / "claimcheck.toml", 'fail-on = "warning"')
    assert load(tmp_path / "desk").settings.fail_on == "warning"


def test_a_file_that_is_given_has_to_be_there_and_to_say_something(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be read"):
        load(tmp_path, tmp_path / "missing.toml")
    with pytest.raises(ConfigurationError, match=r"has no \[tool.claimcheck\]"):
        load(tmp_path, write(tmp_path / "pyproject.toml", "[project]"))


def test_options_win_and_every_value_tells_where_it_comes_from(tmp_path: Path) -> None:
    path = write(tmp_path / "claimcheck.toml", 'fail-on = "note"\nignore = ["D102"]')
    found = load(tmp_path).with_options(fail_on="never", select=(), min_confidence=None)
    assert found.settings.fail_on == "never"
    assert found.origins == {"fail-on": "--fail-on", "ignore": str(path)}


def test_the_commented_file_names_every_key_with_its_default() -> None:
    lines = [line.removeprefix("# ") for line in COMMENTED.splitlines()]
    keys = [line for line in lines if " = " in line or line.startswith("[")]
    read = tomli.loads("\n".join(keys))
    assert set(read) == {name.replace("_", "-") for name in Settings.model_fields}
    plain = {
        name: value for name, value in read.items() if name not in {"per-file-ignores", "sources", "facts"}
    }
    examples = {name: plain.pop(name) for name in ("articles", "languages", "date-order")}
    assert Settings.model_validate(plain) == Settings()
    assert Settings.model_validate(examples)
    assert Settings.model_validate({"facts": read["facts"], "sources": read["sources"]})


def test_paths_start_from_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "claimcheck.toml", 'articles = ["news/*.md"]')
    write(tmp_path / "news" / "a.md", "A")
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path / "desk")
    found = load(Path.cwd())
    assert found.articles() == [str(Path("..", "news", "a.md"))]
    assert found.name_of("../news/a.md") == "news/a.md"
    assert found.covers("news/*", "../news/a.md")
    assert found.covers("news", "../news/a.md")
    assert not found.covers("desk", "../news/a.md")
    assert isolated(tmp_path).name_of("../news/a.md") == "../news/a.md"
    (tmp_path / "news" / "a.md").unlink()
    with pytest.raises(ConfigurationError, match="nothing is at news"):
        found.articles()
