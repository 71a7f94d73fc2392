"""The fictitious organisations and people of the demonstration. None of them is a real person."""

from __future__ import annotations

from dataclasses import dataclass

from referral_app.domain.roles import Role
from referral_app.services.names import Names

PASSPHRASE = "kesäyö järven rannalla"  # noqa: S105 - printed by the demonstration itself


@dataclass(frozen=True, slots=True)
class DemoUnit:
    """A unit; `municipality` is set where it receives referrals, the rest where it tells clients of itself."""

    key: str
    names: Names
    municipality: str | None = None
    languages: tuple[str, ...] = ()
    phone: str = ""
    web: str = ""


@dataclass(frozen=True, slots=True)
class DemoOrganisation:
    """An organisation with its units."""

    type: str
    names: Names
    municipality: str | None
    units: tuple[DemoUnit, ...]


@dataclass(frozen=True, slots=True)
class DemoMember:
    """A person with a role in a unit; `lead`: she answers for its people and keys, as a triage lead always does."""

    login: str
    name: str
    role: Role
    unit: str
    lead: bool = False


ORGANISATIONS = (
    DemoOrganisation(
        "wellbeing_services_county",
        Names(
            "Pirkanmaan hyvinvointialue",
            "Birkalands välfärdsområde",
            "Wellbeing services county of Pirkanmaa",
        ),
        None,
        (
            DemoUnit(
                "hervanta",
                Names(
                    "Hervannan neuvola", "Hervanta rådgivning", "Hervanta maternity and child health clinic"
                ),
                phone="+358312345601",
            ),
            DemoUnit(
                "tietosuoja",
                Names("Tietosuoja ja tarkastus", "Dataskydd och revision", "Data protection and audit"),
            ),
        ),
    ),
    DemoOrganisation(
        "wellbeing_services_county",
        Names(
            "Pohjanmaan hyvinvointialue",
            "Österbottens välfärdsområde",
            "Wellbeing services county of Ostrobothnia",
        ),
        None,
        (
            DemoUnit(
                "vaasa_neuvola",
                Names("Vaasan neuvola", "Vasa rådgivning", "Vaasa maternity and child health clinic"),
            ),
        ),
    ),
    DemoOrganisation(
        "municipality",
        Names("Tampereen kaupunki", "Tammerfors stad", "City of Tampere"),
        "837",
        (
            DemoUnit(
                "tampere",
                Names(
                    "Tampereen kotoutumispalvelut",
                    "Integrationstjänster i Tammerfors",
                    "Tampere integration services",
                ),
                "837",
                ("fi", "sv", "en", "ar", "so", "fa", "ru"),
                "+358312345678",
                "https://kotoutuminen.tampere.example/apua",
            ),
        ),
    ),
    DemoOrganisation(
        "municipality",
        Names("Vaasan kaupunki", "Vasa stad", "City of Vaasa"),
        "905",
        (
            DemoUnit(
                "vaasa",
                Names(
                    "Vaasan kotoutumispalvelut", "Integrationstjänster i Vasa", "Vaasa integration services"
                ),
                "905",
                ("fi", "sv", "en", "vi"),
                "+358612345678",
                "https://integration.vaasa.example",
            ),
        ),
    ),
    DemoOrganisation(
        "municipality",
        Names("Mustasaaren kunta", "Korsholms kommun", "Municipality of Korsholm"),
        "499",
        (
            DemoUnit(
                "mustasaari",
                Names(
                    "Mustasaaren kotoutumispalvelut",
                    "Integrationstjänster i Korsholm",
                    "Korsholm integration services",
                ),
                "499",
            ),
        ),
    ),
    DemoOrganisation(
        "other",
        Names("Kotosilta-ylläpito", "Kotosilta-administration", "Kotosilta operations"),
        None,
        (DemoUnit("yllapito", Names("Ylläpito", "Administration", "Operations")),),
    ),
)

MEMBERS = (
    DemoMember("aino.laine", "Aino Laine", Role.REFERRER, "hervanta", lead=True),
    DemoMember("mirja.koskinen", "Mirja Koskinen", Role.REFERRER, "hervanta"),
    DemoMember("sofia.lindqvist", "Sofia Lindqvist", Role.REFERRER, "vaasa_neuvola", lead=True),
    DemoMember("leena.makela", "Leena Mäkelä", Role.TRIAGE_LEAD, "tampere"),
    DemoMember("ahmed.warsame", "Ahmed Warsame", Role.COORDINATOR, "tampere"),
    DemoMember("johan.nystrom", "Johan Nyström", Role.TRIAGE_LEAD, "vaasa"),
    DemoMember("fatima.rahimi", "Fatima Rahimi", Role.COORDINATOR, "vaasa"),
    DemoMember("anna.backlund", "Anna Backlund", Role.TRIAGE_LEAD, "mustasaari"),
    DemoMember("pekka.virtanen", "Pekka Virtanen", Role.AUDITOR, "tietosuoja"),
    DemoMember("riitta.salo", "Riitta Salo", Role.ADMINISTRATOR, "yllapito"),
)
