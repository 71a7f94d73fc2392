"""The screen and the files' formats agree on how the files end."""

from __future__ import annotations

from referral_app.exchange import desktop_approval
from referral_app.services import file_names


def test_the_endings_are_those_of_the_formats() -> None:
    assert file_names.REQUEST_SUFFIX == desktop_approval.REQUEST_SUFFIX
    assert file_names.APPROVAL_SUFFIX == desktop_approval.APPROVAL_SUFFIX
