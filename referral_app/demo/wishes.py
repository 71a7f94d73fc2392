"""What fictitious clients wish for, in the nurse's words, by target group."""

from __future__ import annotations

from dataclasses import dataclass

from referral_app.domain.codes import Need, TargetGroup


@dataclass(frozen=True, slots=True)
class Wish:
    """A wish as written down, and the needs it amounts to."""

    text: str
    needs: frozenset[Need]


WISHES: dict[TargetGroup, tuple[Wish, ...]] = {
    TargetGroup.PARENT_AT_HOME: (
        Wish(
            "Haluaisi oppia suomea niin, että pärjää päiväkodissa ja lääkärissä ilman tulkkia. "
            "Kurssi onnistuu vain, jos lapselle on hoitaja paikalla.",
            frozenset({Need.LANGUAGE_COURSE, Need.CHILDCARE_DURING_COURSES}),
        ),
        Wish(
            "On ollut kotona lasten kanssa kolme vuotta eikä tunne naapureita. Toivoo paikkaa, jossa voi "
            "tavata muita äitejä.",
            frozenset({Need.PEERS, Need.FINNISH_SOCIETY}),
        ),
        Wish(
            "Kysyi, miten esikoulu ja koulu Suomessa toimivat. Haluaa auttaa lasta läksyissä.",
            frozenset({Need.FINNISH_SOCIETY, Need.LANGUAGE_COURSE}),
        ),
        Wish(
            "Oli kotimaassaan ompelija ja haluaisi joskus töihin. Ensin kieli, kun pienin on päiväkodissa.",
            frozenset({Need.WORK_LATER, Need.LANGUAGE_COURSE}),
        ),
        Wish(
            "Ei osaa käyttää Omakantaa eikä pankkitunnuksia. Mies hoitaa asiat, mutta hän haluaisi oppia "
            "itse.",
            frozenset({Need.DIGITAL_SKILLS, Need.GUIDANCE}),
        ),
    ),
    TargetGroup.DISABILITY_OR_ILLNESS: (
        Wish(
            "Toivoo suomen tunteja lähellä kotia. Pitkä bussimatka väsyttää.",
            frozenset({Need.LANGUAGE_COURSE, Need.HEALTH_SERVICES}),
        ),
        Wish(
            "Haluaa tietää, mitä tukea on mahdollista saada ja kuka auttaa hakemuksissa.",
            frozenset({Need.GUIDANCE, Need.HEALTH_SERVICES}),
        ),
        Wish("Kaipaa seuraa ja tekemistä päiviin. Pitää käsitöistä.", frozenset({Need.PEERS})),
    ),
    TargetGroup.OLDER_PERSON: (
        Wish(
            "Asuu tyttären perheen luona. Toivoo ryhmää, jossa puhutaan omaa kieltä ja opitaan vähän suomea.",
            frozenset({Need.PEERS, Need.LANGUAGE_COURSE}),
        ),
        Wish(
            "Ei lue eikä kirjoita. Haluaisi oppia nimet, numerot ja bussin.",
            frozenset({Need.LANGUAGE_COURSE, Need.FINNISH_SOCIETY}),
        ),
        Wish("Kysyi, missä voi käydä kävelyllä muiden kanssa.", frozenset({Need.PEERS})),
    ),
    TargetGroup.OTHER: (
        Wish(
            "Hoitaa sairasta äitiään kotona. Toivoo, että voisi opiskella etänä.",
            frozenset({Need.LANGUAGE_COURSE, Need.DIGITAL_SKILLS}),
        ),
        Wish("Haluaa neuvoa siitä, mistä aloittaa.", frozenset({Need.GUIDANCE, Need.FINNISH_SOCIETY})),
    ),
}

QUESTIONS = (
    "Numerosta ei vastata. Onko teillä toista numeroa tai hyvää soittoaikaa?",
    "Tarvitaanko tulkki jo ensimmäiseen puheluun?",
    "Onko asiakkaalle sopivampi tapaaminen neuvolassa vai meillä?",
)

ANSWERS = (
    "Parhaiten tavoittaa arkiaamuisin kello 9–11. Numero on tarkistettu asiakkaan kanssa.",
    "Kyllä, nainen tulkiksi, jos mahdollista.",
    "Neuvolassa on helpompi, seuraava käynti on kahden viikon päästä.",
)

OUTCOME_TEXTS = (
    "Tavattiin kohtaamispaikassa, asiakas oli iloinen yhteydenotosta.",
    "Arviointi varattu, tulkki tilattu. Lapsi voi tulla mukaan.",
    "Aloitti kielikahvilassa, jatkaa syksyllä kurssilla.",
    "Sai tiedot palveluista omalla kielellään ja tietää, kenelle soittaa.",
)

RETURN_TEXTS = (
    "Asiakkaan kotikunta on toinen. Pyydämme tekemään ohjauksen sinne.",
    "Asiakas on jo palvelussamme, oma työntekijä ottaa yhteyttä.",
)
