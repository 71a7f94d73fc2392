"""The hint comes for what does not belong, and stays away from what one says about wishes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referral_app.domain.sensitive_text import Concern, concerns


@pytest.mark.parametrize(
    ("text", "concern", "word"),
    [
        ("Tunnus on 131052-308T, soita.", Concern.IDENTITY_CODE, "131052-308T"),
        ("tunnus 010101y900p", Concern.IDENTITY_CODE, "010101y900p"),
        ("Tunnus on 131052 308T.", Concern.IDENTITY_CODE, "131052 308T"),
        ("Tunnus on 131052 - 308T.", Concern.IDENTITY_CODE, "131052 - 308T"),
        ("Tunnus on 131052–308T.", Concern.IDENTITY_CODE, "131052–308T"),
        ("hän on HIV positiivinen", Concern.HEALTH, "HIV positiivinen"),
        ("hän on hiv-positiivinen", Concern.HEALTH, "hiv-positiivinen"),
        ("She is HIV positive", Concern.HEALTH, "HIV positive"),
        ("Mielenterveysongelmia", Concern.HEALTH, "Mielenterveysongelmia"),
        ("perhe on kristittyjä", Concern.BELIEF_OR_ASYLUM, "kristittyjä"),
        ("hän on kristitty", Concern.BELIEF_OR_ASYLUM, "kristitty"),
        ("Eritrean ortodoksi", Concern.BELIEF_OR_ASYLUM, "ortodoksi"),
        ("Asiakkaalla on masennusta.", Concern.HEALTH, "masennusta"),
        ("Hen har en diagnos", Concern.HEALTH, "diagnos"),
        ("She was DEPRESSED", Concern.HEALTH, "DEPRESSED"),
        ("On hakenut turvapaikkaa", Concern.BELIEF_OR_ASYLUM, "turvapaikkaa"),
        ("vill gå i moskén", Concern.BELIEF_OR_ASYLUM, "moskén"),
    ],
)
def test_what_does_not_belong_is_found(text: str, concern: Concern, word: str) -> None:
    assert concerns(text) == {concern: word}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Haluaa oppia suomea ja tavata muita vanhempia. Kurssille vain, jos lapsi voi tulla mukaan.",
        "Tarvitsee hissin, hiljaisen huoneen ja lyhyet päivät.",
        "Puhelin 040 123 4567, postinumero 33720, päivä 24.11.2026",
        "Puhelin 040512 3456, tai 0405123456; laskun viite 123456 7890",
        "Vill lära sig svenska och hitta kamrater till barnen.",
        "Kristiina ja Christian auttavat hiven, psykososiaalinen tuki",
        "Wants to talk with the teachers and later work in a shop.",
    ],
)
def test_what_one_says_about_wishes_is_left_alone(text: str) -> None:
    assert concerns(text) == {}


@given(st.text())
def test_any_text_can_be_looked_at(text: str) -> None:
    for word in concerns(text).values():
        assert word in text
