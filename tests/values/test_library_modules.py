from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

from claimcheck.values.library_modules import lone_module


@pytest.mark.parametrize("name", ["no_such_library.module", "dateparser.data.no_such_module"])
def test_what_is_not_there_is_none(name: str) -> None:
    assert lone_module(name) is None


def test_a_lone_module_holds_what_its_package_would_give() -> None:
    name = "dateparser.data.date_translation_data.nl"
    lone = lone_module(name)
    assert lone is not None
    assert lone.info == import_module(name).info


def test_a_holiday_needs_no_other_country() -> None:
    asked = "import sys; from claimcheck.values.holiday_dates import holiday; holiday('ID:Vesak Day', 2025)"
    told = "print(*(name for name in sys.modules if name.startswith('holidays.countries')))"
    run = subprocess.run(
        [sys.executable, "-c", f"{asked}; {told}"], capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == []
