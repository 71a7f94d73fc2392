"""Municipalities and postal codes of the reference files."""

from __future__ import annotations

from referral_app.domain.places import (
    is_postcode,
    municipalities,
    municipality,
    postcode,
)


def test_all_municipalities_are_there_in_finnish_order() -> None:
    names = [found.name_fi for found in municipalities()]
    assert len(names) == 309
    assert names[0] == "Akaa"
    assert names[-2:] == ["Ähtäri", "Äänekoski"]


def test_codes_are_three_digits_with_their_zeros() -> None:
    codes = [found.code for found in municipalities()]
    assert len(set(codes)) == 309
    assert all(len(code) == 3 and code.isdigit() for code in codes)
    alajarvi = municipality("005")
    assert alajarvi is not None
    assert alajarvi.name_fi == "Alajärvi"


def test_names_follow_the_language_of_the_screen() -> None:
    tampere = municipality("837")
    assert tampere is not None
    assert [tampere.name(locale) for locale in ("fi", "sv", "en")] == ["Tampere", "Tammerfors", "Tampere"]
    assert tampere.county_sv == "Birkalands välfärdsområde"


def test_a_code_of_a_merged_municipality_is_not_an_error() -> None:
    assert municipality("000") is None


def test_a_postal_code_suggests_a_municipality() -> None:
    found = postcode("33710")
    assert found is not None
    assert found.municipality_code == "837"
    assert postcode("00001") is None


def test_each_postal_code_lies_in_a_municipality_of_the_list() -> None:
    entry = postcode("00100")
    assert entry is not None
    assert (entry.name_fi, entry.name_sv) == ("HELSINKI", "HELSINGFORS")
    assert municipality(entry.municipality_code) is not None
    assert not is_postcode("99998")
