<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>AbsenceCard</name>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Viimeinen poissaolopäivä</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Ensimmäinen poissaolopäivä</translation>
    </message>
    <message>
        <source>Who covers</source>
        <translation>Sijainen</translation>
    </message>
    <message>
        <source>Has the open referrals among “mine” for that time.</source>
        <translation>Näkee avoimet ohjaukset omissaan sen ajan.</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later one.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä. Valitse myöhempi päivä.</translation>
    </message>
    <message>
        <source>An absence is at most 400 days long. Choose an earlier day.</source>
        <translation>Poissaolo kestää enintään 400 päivää. Valitse aikaisempi päivä.</translation>
    </message>
</context>
<context>
    <name>AcceptPanel</name>
    <message>
        <source>Change owner or date</source>
        <translation>Muuta vastuuhenkilöä tai päivää</translation>
    </message>
    <message>
        <source>Accept the referral</source>
        <translation>Ota ohjaus hoidettavaksi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Ota hoidettavaksi</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>First contact by</source>
        <translation>Ensimmäinen yhteydenotto viimeistään</translation>
    </message>
    <message>
        <source>The sender sees that the referral was accepted, not this date.</source>
        <translation>Lähettäjä näkee, että ohjaus on otettu hoidettavaksi, mutta ei tätä päivää.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Tell me of new answers</source>
        <translation>Ilmoita uusista vastauksista</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Nimi palvelussa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Noted as away</source>
        <translation>Merkitty poissaolevaksi</translation>
    </message>
    <message>
        <source>Notices on this computer</source>
        <translation>Ilmoitukset tällä tietokoneella</translation>
    </message>
    <message>
        <source>While you use another program the desktop may tell that you have a new answer. It never tells whose or what it is about.</source>
        <translation>Kun käytät toista ohjelmaa, työpöytä voi ilmoittaa, että sinulle on tullut vastaus. Se ei koskaan kerro, kenen asiasta on kyse tai mitä vastauksessa on.</translation>
    </message>
    <message>
        <source>Tell me of new referrals</source>
        <translation>Ilmoita uusista ohjauksista</translation>
    </message>
    <message>
        <source>While you use another program the desktop may tell that referrals have come. It never tells whose or what they are about.</source>
        <translation>Kun käytät toista ohjelmaa, työpöytä voi ilmoittaa, että ohjauksia on saapunut. Se ei koskaan kerro, kenen asiasta on kyse tai mitä niissä on.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Palautuslomake</translation>
    </message>
    <message>
        <source>With the sheet and your passphrase you start on a new computer. Print it, lock it away, and delete the file.</source>
        <translation>Lomakkeella ja salalauseellasi otat uuden koneen käyttöön. Tulosta lomake, lukitse se talteen ja poista tiedosto.</translation>
    </message>
    <message>
        <source>Make the recovery sheet…</source>
        <translation>Tee palautuslomake…</translation>
    </message>
    <message>
        <source>Sealing your keys…</source>
        <translation>Lukitaan avaimiasi…</translation>
    </message>
    <message>
        <source>Your passphrase is changed. From now on only the new one opens your keys.</source>
        <translation>Salalauseesi on vaihdettu. Tästä lähtien vain uusi avaa avaimesi.</translation>
    </message>
    <message>
        <source>Where to save the recovery sheet</source>
        <translation>Mihin palautuslomake tallennetaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>palautuslomake</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation>Tehdään lomaketta…</translation>
    </message>
    <message>
        <source>The recovery sheet is in {file}. Print it, lock it away, and delete the file.</source>
        <translation>Palautuslomake on tiedostossa {file}. Tulosta se, lukitse se talteen ja poista tiedosto.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Avaa se</translation>
    </message>
    <message>
        <source>No program of this computer opens PDF files. The sheet is in {file}. Ask your administrator for a PDF program, then print the sheet.</source>
        <translation>Mikään tämän koneen ohjelma ei avaa PDF-tiedostoja. Lomake on tiedostossa {file}. Pyydä pääkäyttäjää asentamaan PDF-ohjelma ja tulosta lomake.</translation>
    </message>
    <message>
        <source>The other computer&apos;s request</source>
        <translation>Toisen koneen pyyntö</translation>
    </message>
    <message>
        <source>Requests of computers ({pattern})</source>
        <translation>Koneiden pyynnöt ({pattern})</translation>
    </message>
    <message>
        <source>Where to save the answer</source>
        <translation>Mihin vastaus tallennetaan</translation>
    </message>
    <message>
        <source>Approvals of computers ({pattern})</source>
        <translation>Koneiden hyväksynnät ({pattern})</translation>
    </message>
    <message>
        <source>The answer is in {file}. Carry it to the other computer and open it there within 15 minutes.</source>
        <translation>Vastaus on tiedostossa {file}. Vie se toiselle koneelle ja avaa se siellä 15 minuutin kuluessa.</translation>
    </message>
    <message>
        <source>Nothing was given away. That request is not the one on your other computer: delete it, make a new one, and tell your administrator if the words differ again.</source>
        <translation>Mitään ei annettu pois. Pyyntö ei ole toisen koneesi pyyntö: poista se, tee uusi ja kerro pääkäyttäjälle, jos sanat eroavat uudelleen.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>My referrals</source>
        <translation>Omat ohjaukset</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Tee uusi ohjaus</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Send to {unit}</source>
        <translation>Lähetä: {unit}</translation>
    </message>
    <message>
        <source>Still needed: {first}</source>
        <translation>Vielä tarvitaan: {first}</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: {first} and %n more</source>
        <translation>
            <numerusform>Vielä tarvitaan: {first} ja %n muu tieto</numerusform>
            <numerusform>Vielä tarvitaan: {first} ja %n muuta tietoa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>juuri nyt</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} t</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>eilen</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} pv</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Jätä ennalleen</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask the sender</source>
        <translation>Kysy lähettäjältä</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Lähetä kysymys</translation>
    </message>
    <message>
        <source>The referral waits until the sender has answered.</source>
        <translation>Ohjaus odottaa, kunnes lähettäjä on vastannut.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
</context>
<context>
    <name>AssignPanel</name>
    <message numerus="yes">
        <source>Give %n referral(s) to</source>
        <translation>
            <numerusform>Anna %n ohjaus</numerusform>
            <numerusform>Anna %n ohjausta</numerusform>
        </translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Each is an act of its own in the log. What a colleague changes meanwhile is left.</source>
        <translation>Jokainen kirjataan lokiin omana toimenaan. Se, mitä työtoveri sillä välin muuttaa, jätetään ennalleen.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>First contact by</source>
        <translation>Ensimmäinen yhteydenotto viimeistään</translation>
    </message>
    <message numerus="yes">
        <source>%n that nobody has accepted yet are accepted with this day.</source>
        <translation>
            <numerusform>%n, jota kukaan ei ole vielä ottanut hoidettavaksi, otetaan hoidettavaksi tällä päivällä.</numerusform>
            <numerusform>%n, joita kukaan ei ole vielä ottanut hoidettavaksi, otetaan hoidettavaksi tällä päivällä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assigned</name>
    <message>
        <source>Left as they are: {references}.</source>
        <translation>Jätettiin ennalleen: {references}.</translation>
    </message>
    <message>
        <source>Not possible for {references}.</source>
        <translation>Ei ole mahdollista: {references}.</translation>
    </message>
    <message>
        <source>Not given: {references}.</source>
        <translation>Antamatta: {references}.</translation>
    </message>
    <message>
        <source>{reference} ({name} was first, {when}: {state})</source>
        <translation>{reference} ({name} ehti ensin {when}: {state})</translation>
    </message>
    <message>
        <source>{references} and {count} others</source>
        <translation>{references} ja {count} muuta</translation>
    </message>
</context>
<context>
    <name>AttemptPanel</name>
    <message>
        <source>Record a contact</source>
        <translation>Kirjaa yhteydenotto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Miten kävi</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Mitä asiakas sanoi</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Mitä sovittiin</translation>
    </message>
    <message>
        <source>Ask the sender for the right one</source>
        <translation>Kysy lähettäjältä oikeaa</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Seuraava yhteydenotto</translation>
    </message>
    <message>
        <source>The letter came back. Do you know the client&apos;s address now?</source>
        <translation>Kirje palautui. Tiedätkö asiakkaan nykyisen osoitteen?</translation>
    </message>
    <message>
        <source>The number is not the client&apos;s. Do you know the right one, and is it safe to call?</source>
        <translation>Numero ei ole asiakkaan. Tiedätkö oikean numeron, ja onko siihen turvallista soittaa?</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Sulje ilmoitus</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>Looking for other open referrals…</source>
        <translation>Etsitään muita avoimia ohjauksia…</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>The content is locked</source>
        <translation>Sisältö on lukittu</translation>
    </message>
    <message>
        <source>This referral was withdrawn or made in error. Nobody can open its content any more.</source>
        <translation>Ohjaus on peruutettu tai tehty vahingossa. Kukaan ei enää voi avata sen sisältöä.</translation>
    </message>
    <message>
        <source>A protected referral</source>
        <translation>Suojattu ohjaus</translation>
    </message>
    <message>
        <source>Parts of the referral</source>
        <translation>Ohjauksen kohdat</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Ohjaus</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Mitä on tapahtunut</translation>
    </message>
    <message>
        <source>No referral is open</source>
        <translation>Ohjausta ei ole avattu</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Valitse ohjaus luettelosta.</translation>
    </message>
    <message>
        <source>The referral could not be opened</source>
        <translation>Ohjausta ei voitu avata</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Turvakielto: the client&apos;s whereabouts are protected. Tell them to nobody and write them down nowhere else. No letters and no text messages.</source>
        <translation>Turvakielto: asiakkaan olinpaikka on suojattu. Älä kerro sitä kenellekään äläkä kirjaa sitä muualle. Ei kirjeitä eikä tekstiviestejä.</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Working…</source>
        <translation>Hetki…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Keskeytä</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>“{word}” looks like a personal identity code. Write codes only in their own field.</source>
        <translation>”{word}” näyttää henkilötunnukselta. Kirjoita tunnus vain sille varattuun kenttään.</translation>
    </message>
    <message>
        <source>“{word}” sounds like an illness or its treatment. Write what the client needs in practice, not why.</source>
        <translation>”{word}” kuulostaa sairaudelta tai hoidolta. Kirjoita, mitä asiakas käytännössä tarvitsee, älä miksi.</translation>
    </message>
    <message>
        <source>“{word}” sounds like a religion or reasons for asylum. They do not belong in a referral.</source>
        <translation>”{word}” viittaa uskontoon tai turvapaikan perusteisiin. Ne eivät kuulu ohjaukseen.</translation>
    </message>
</context>
<context>
    <name>CeremonyForm</name>
    <message>
        <source>Folder for the new papers</source>
        <translation>Kansio uusille papereille</translation>
    </message>
    <message>
        <source>An empty folder that only you can read; it may be a memory stick.</source>
        <translation>Tyhjä kansio, jota vain sinä voit lukea; se voi olla muistitikulla.</translation>
    </message>
    <message>
        <source>File of the notary&apos;s keys</source>
        <translation>Notaarin avainten tiedosto</translation>
    </message>
    <message>
        <source>Words of the keys</source>
        <translation>Avainten sanat</translation>
    </message>
    <message>
        <source>Call whoever runs the notary, and type the words as you hear them.</source>
        <translation>Soita notaarin ylläpitäjälle ja kirjoita sanat niin kuin kuulet ne.</translation>
    </message>
    <message>
        <source>Change the root key</source>
        <translation>Vaihda juuriavain</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Tee uusi palautusavain</translation>
    </message>
    <message>
        <source>Let in the notary&apos;s next keys</source>
        <translation>Ota notaarin uudet avaimet käyttöön</translation>
    </message>
    <message>
        <source>Do so when a paper is lost, a keeper leaves, or somebody may have seen two of them. New papers are written first; then the old key signs the new one. Computers and the notary follow by themselves.</source>
        <translation>Vaihda juuriavain, kun paperi katoaa, säilyttäjä lähtee tai joku on voinut nähdä kaksi paperia. Ensin kirjoitetaan uudet paperit, sitten vanha avain allekirjoittaa uuden. Tietokoneet ja notaari siirtyvät uuteen avaimeen itse.</translation>
    </message>
    <message>
        <source>Do so when the papers have been used, one is lost, or a keeper leaves. The papers before then restore nothing any more, and every unit&apos;s lead makes the recovery copies anew on the page of her unit.</source>
        <translation>Tee uusi avain, kun papereita on käytetty, paperi katoaa tai säilyttäjä lähtee. Vanhat paperit eivät sen jälkeen palauta mitään, ja jokaisen yksikön vastaava tekee palautuskopiot uudelleen yksikkönsä sivulla.</translation>
    </message>
    <message>
        <source>The notary has to run with them already: it changes over by itself as soon as the service trusts them. What is in the log stays valid.</source>
        <translation>Notaarin on jo oltava käynnissä uusilla avaimilla: se ottaa ne käyttöön heti, kun palvelu luottaa niihin. Lokissa oleva pysyy pätevänä.</translation>
    </message>
    <message>
        <source>Notary&apos;s keys ({pattern})</source>
        <translation>Notaarin avaimet ({pattern})</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check and send</source>
        <translation>Tarkista ja lähetä</translation>
    </message>
    <message>
        <source>Go through it with the client: is everything as they said it?</source>
        <translation>Käy tiedot läpi asiakkaan kanssa: onko kaikki niin kuin hän sanoi?</translation>
    </message>
    <message>
        <source>Still needed before it can be sent</source>
        <translation>Tarvitaan ennen lähettämistä</translation>
    </message>
    <message>
        <source>Everything needed is here.</source>
        <translation>Kaikki tarvittava on koossa.</translation>
    </message>
    <message>
        <source>How soon is an answer needed?</source>
        <translation>Kuinka pian vastaus tarvitaan?</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Change the recipient</source>
        <translation>Vaihda vastaanottaja</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Lähetetään</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ei vielä valittu</translation>
    </message>
    <message>
        <source>Change: {part}</source>
        <translation>Muuta: {part}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Päivitä (F5)</translation>
    </message>
    <message numerus="yes">
        <source>%n new: show</source>
        <translation>
            <numerusform>%n uusi: näytä</numerusform>
            <numerusform>%n uutta: näytä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPapers</name>
    <message>
        <source>leaflet</source>
        <translation>esite</translation>
    </message>
    <message>
        <source>There is no leaflet in the client&apos;s language yet ({language}). It is made in plain Finnish: go through it together, with an interpreter if you can.</source>
        <translation>Asiakkaan kielellä ei ole vielä esitettä ({language}). Esite tehdään selkosuomeksi: käykää se läpi yhdessä, jos mahdollista tulkin kanssa.</translation>
    </message>
    <message>
        <source>There is no leaflet in the client&apos;s language yet ({language}). It is made in a language that the client reads: {other}.</source>
        <translation>Asiakkaan kielellä ei ole vielä esitettä ({language}). Esite tehdään kielellä, jota asiakas lukee: {other}.</translation>
    </message>
    <message>
        <source>There is no leaflet in the client&apos;s language yet ({language}). It is made in the language in which the consent was talked through: {other}.</source>
        <translation>Asiakkaan kielellä ei ole vielä esitettä ({language}). Esite tehdään kielellä, jolla suostumuksesta puhuttiin: {other}.</translation>
    </message>
    <message>
        <source>The leaflet has no QR code: the municipality&apos;s page is not known here now.</source>
        <translation>Esitteessä ei ole QR-koodia: kunnan verkkosivu ei ole nyt tiedossa tällä koneella.</translation>
    </message>
    <message>
        <source>The leaflet has no phone number of the municipality: it is not known here now. Write it on the paper by hand if you know it.</source>
        <translation>Esitteessä ei ole kunnan puhelinnumeroa: se ei ole nyt tiedossa tällä koneella. Kirjoita se paperiin käsin, jos tiedät sen.</translation>
    </message>
    <message>
        <source>The leaflet has no phone number of the municipality and no QR code: they are not known here now. Write the number on the paper by hand if you know it.</source>
        <translation>Esitteessä ei ole kunnan puhelinnumeroa eikä QR-koodia: ne eivät ole nyt tiedossa tällä koneella. Kirjoita numero paperiin käsin, jos tiedät sen.</translation>
    </message>
    <message>
        <source>consent-card</source>
        <translation>suostumuskortti</translation>
    </message>
    <message>
        <source>Where to save the paper</source>
        <translation>Minne paperi tallennetaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Tehdään paperia…</translation>
    </message>
    <message>
        <source>The paper is in {file}. Open it to print it.</source>
        <translation>Paperi on tiedostossa {file}. Avaa se ja tulosta.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>No program of this computer opens PDF files. The paper is in {file}. Ask your administrator for a PDF program, then print it.</source>
        <translation>Tällä koneella ei ole ohjelmaa, joka avaa PDF-tiedostoja. Paperi on tiedostossa {file}. Pyydä pääkäyttäjää asentamaan PDF-ohjelma ja tulosta paperi.</translation>
    </message>
</context>
<context>
    <name>ClientSheet</name>
    <message>
        <source>Reference of the referral</source>
        <translation>Ohjauksen viite</translation>
    </message>
    <message>
        <source>It stands on the client&apos;s receipt: K-XXXX-XXXX.</source>
        <translation>Se lukee asiakkaan kuitissa: K-XXXX-XXXX.</translation>
    </message>
    <message>
        <source>The client&apos;s language</source>
        <translation>Asiakkaan kieli</translation>
    </message>
    <message>
        <source>Finnish stands under it.</source>
        <translation>Suomenkielinen teksti on sen alla.</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Tallenna selvitys…</translation>
    </message>
    <message>
        <source>Who has handled my information?</source>
        <translation>Kuka on käsitellyt tietojani?</translation>
    </message>
    <message>
        <source>A plain sheet for a client who asks: who has handled the referral, when, what they did, and who got it. It does not name the client. The log has first that the sheet is made.</source>
        <translation>Selkeä selvitys asiakkaalle, joka kysyy: kuka on käsitellyt ohjausta, milloin, mitä on tehty ja kuka on saanut tiedot. Asiakkaan nimeä siinä ei ole. Selvityksen tekeminen kirjataan ensin lokiin.</translation>
    </message>
    <message>
        <source>Names of staff stand on the sheet, as the organisation has decided</source>
        <translation>Selvityksessä on työntekijöiden nimet, kuten organisaatio on päättänyt</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>Another unit takes its work over</source>
        <translation>Toinen yksikkö ottaa sen työt</translation>
    </message>
    <message>
        <source>Nobody takes its work over</source>
        <translation>Kukaan ei ota sen töitä</translation>
    </message>
    <message>
        <source>What becomes of its work</source>
        <translation>Mitä sen töille tapahtuu</translation>
    </message>
    <message>
        <source>Which unit takes it over</source>
        <translation>Mikä yksikkö ottaa työt</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Valitse se luettelosta.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Close {unit}</source>
        <translation>Lakkauta {unit}</translation>
    </message>
    <message>
        <source>From now on {unit} receives nothing, and nobody new comes to it.</source>
        <translation>Tästä lähtien {unit} ei ota vastaan mitään, eikä siihen tule uusia ihmisiä.</translation>
    </message>
    <message>
        <source>New referrals for {place} go to {heir}.</source>
        <translation>Kunnan {place} uudet ohjaukset saa {heir}.</translation>
    </message>
    <message>
        <source>What is open stays with {unit} until a lead of it hands it over on the page My unit. After that the people of {heir} read it and work on it.</source>
        <translation>Avoimet ohjaukset pysyvät yksikössä {unit}, kunnes sen vastuuhenkilö siirtää ne sivulla Oma yksikkö. Sen jälkeen niitä lukee ja hoitaa {heir}.</translation>
    </message>
    <message>
        <source>What is open stays with {unit}, whose people bring it to an end.</source>
        <translation>Avoimet ohjaukset pysyvät yksikössä {unit}, jonka väki hoitaa ne loppuun.</translation>
    </message>
    <message>
        <source>Its people can sign in until you remove them.</source>
        <translation>Sen ihmiset voivat kirjautua, kunnes poistat heidät.</translation>
    </message>
    <message>
        <source>Nobody receives new referrals for {place} in its stead.</source>
        <translation>Kukaan ei ota sen tilalla vastaan kunnan {place} uusia ohjauksia.</translation>
    </message>
    <message>
        <source>{heir} has no key yet. Nothing can be handed over until its lead makes it.</source>
        <translation>{heir}: avainta ei vielä ole. Mitään ei voi siirtää, ennen kuin yksikön vastuuhenkilö tekee avaimen.</translation>
    </message>
    <message>
        <source>Nobody leads {unit}, so nobody can hand over what is open. Invite a lead before you close it.</source>
        <translation>Yksiköllä {unit} ei ole vastuuhenkilöä, joten kukaan ei voi siirtää avoimia ohjauksia. Kutsu vastuuhenkilö ennen lakkauttamista.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the unit…</source>
        <translation>Lakkauta yksikkö…</translation>
    </message>
    <message>
        <source>Close {unit} for good?</source>
        <translation>Lakkautetaanko {unit} lopullisesti?</translation>
    </message>
    <message>
        <source>It cannot be opened again, and what becomes of its work cannot be changed.</source>
        <translation>Sitä ei voi avata uudelleen, eikä töiden siirtymistä voi muuttaa.</translation>
    </message>
    <message>
        <source>Close it for good</source>
        <translation>Lakkauta lopullisesti</translation>
    </message>
    <message>
        <source>Closing the unit…</source>
        <translation>Lakkautetaan yksikköä…</translation>
    </message>
    <message>
        <source>{unit} is closed.</source>
        <translation>{unit} on lakkautettu.</translation>
    </message>
    <message>
        <source>{unit} is closed. Tell its lead to hand over what is open, on the page My unit.</source>
        <translation>{unit} on lakkautettu. Pyydä sen vastuuhenkilöä siirtämään avoimet ohjaukset sivulla Oma yksikkö.</translation>
    </message>
    <message>
        <source>You do not hold the issuing key of this unit&apos;s organisation. Nothing was changed. Ask the administrator who made the organisation.</source>
        <translation>Sinulla ei ole tämän yksikön organisaation myöntämisavainta. Mitään ei muutettu. Kysy ylläpitäjältä, joka perusti organisaation.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Mitä haluat tehdä?</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Tällä nimellä ei löydy mitään. Kokeile toista sanaa.</translation>
    </message>
</context>
<context>
    <name>CompareStep</name>
    <message>
        <source>Is it the right service?</source>
        <translation>Onko palvelu oikea?</translation>
    </message>
    <message>
        <source>Compare these words with those that your administrator told you, on the phone or in person. Words that came together with the invitation prove nothing.</source>
        <translation>Vertaa näitä sanoja niihin, jotka pääkäyttäjä kertoi sinulle puhelimessa tai kasvotusten. Kutsun mukana tulleet sanat eivät todista mitään.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Sanat ovat samat</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sanat eroavat</translation>
    </message>
    <message>
        <source>This invitation is past its date. Check that this computer&apos;s clock is right, or ask your administrator for a new one.</source>
        <translation>Kutsu on vanhentunut. Tarkista, että tämän koneen kello on oikeassa, tai pyydä pääkäyttäjältä uusi kutsu.</translation>
    </message>
    <message>
        <source>Your name in the service</source>
        <translation>Nimesi palvelussa</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa asti</translation>
    </message>
</context>
<context>
    <name>ComposeField</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Syntymäaika</translation>
    </message>
    <message>
        <source>Non-disclosure for safety</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Elämäntilanne</translation>
    </message>
    <message>
        <source>First residence permit or right</source>
        <translation>Ensimmäinen oleskelulupa tai oleskeluoikeus</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Pääasiallinen kieli</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Muut kielet</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Murre</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tulkki</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lukeminen</translation>
    </message>
    <message>
        <source>Reads in</source>
        <translation>Lukukieli</translation>
    </message>
    <message>
        <source>Ways of contact</source>
        <translation>Yhteydenottotavat</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>Onko se turvallista?</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Kenen se on?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Kotikunta</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Toiveet</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Mikä auttaisi</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Tuki</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Perhe</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Kuka saa avata sen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Mitä luovutetaan</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Keskustelun kieli</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation>Tulkin välityksellä</translation>
    </message>
    <message>
        <source>Which interpreter</source>
        <translation>Tulkki</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>Miten suostumus annettiin</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Oikeusperuste</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Järjestö</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>Sealing and sending…</source>
        <translation>Lukitaan ja lähetetään…</translation>
    </message>
    <message>
        <source>The referral was thrown away.</source>
        <translation>Luonnos poistettiin.</translation>
    </message>
    <message>
        <source>Help on this part (Shift+F1)</source>
        <translation>Ohje tähän kohtaan (Vaihto+F1)</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Seuraava kohta</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Edellinen kohta</translation>
    </message>
    <message>
        <source>Help on this part</source>
        <translation>Ohje tähän kohtaan</translation>
    </message>
    <message>
        <source>New referral; this one stays a draft</source>
        <translation>Uusi ohjaus; tämä jää luonnokseksi</translation>
    </message>
    <message>
        <source>Throw this referral away</source>
        <translation>Poista luonnos</translation>
    </message>
    <message>
        <source>Print the summary…</source>
        <translation>Tulosta yhteenveto…</translation>
    </message>
    <message>
        <source>Put in a usual phrase</source>
        <translation>Lisää vakiolause</translation>
    </message>
    <message>
        <source>Change the usual phrases…</source>
        <translation>Muokkaa vakiolauseita…</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Palauta poistettu</translation>
    </message>
    <message>
        <source>Send, from the last part</source>
        <translation>Lähetä (viimeisestä kohdasta)</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kuka olet?</translation>
    </message>
    <message>
        <source>How do we reach you safely?</source>
        <translation>Miten sinut tavoittaa turvallisesti?</translation>
    </message>
    <message>
        <source>What do you wish for?</source>
        <translation>Mitä toivot?</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Mikä auttaisi?</translation>
    </message>
    <message>
        <source>Your family</source>
        <translation>Perheesi</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Tarkista ja lähetä</translation>
    </message>
    <message>
        <source>The address, letters and text messages were taken out, because of turvakielto.</source>
        <translation>Osoite, kirjeet ja tekstiviestit poistettiin turvakiellon vuoksi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Lähetä uudelleen</translation>
    </message>
    <message>
        <source>This referral has been sent, or is just being sent, from another window. What you wrote here was not sent. Look in My referrals.</source>
        <translation>Tämä ohjaus on jo lähetetty tai on juuri lähdössä toisesta ikkunasta. Tähän kirjoittamaasi ei lähetetty. Katso kohdasta Omat ohjaukset.</translation>
    </message>
    <message>
        <source>My referrals</source>
        <translation>Omat ohjaukset</translation>
    </message>
</context>
<context>
    <name>ComposeProblem</name>
    <message>
        <source>Write the client&apos;s name. One name is enough.</source>
        <translation>Kirjoita asiakkaan nimi. Yksikin nimi riittää.</translation>
    </message>
    <message>
        <source>Write the personal identity code, or tick that the client has none.</source>
        <translation>Kirjoita henkilötunnus tai merkitse, ettei asiakkaalla ole sitä.</translation>
    </message>
    <message>
        <source>Write the date of birth, for example 24.11.1990.</source>
        <translation>Kirjoita syntymäaika, esimerkiksi 24.11.1990.</translation>
    </message>
    <message>
        <source>Choose one. If it was not asked, choose “Not asked”.</source>
        <translation>Valitse yksi. Jos asiaa ei kysytty, valitse ”Ei kysytty”.</translation>
    </message>
    <message>
        <source>Choose the one that fits best.</source>
        <translation>Valitse parhaiten sopiva.</translation>
    </message>
    <message>
        <source>Type the name of the language and choose it from the list.</source>
        <translation>Kirjoita kielen nimi ja valitse se luettelosta.</translation>
    </message>
    <message>
        <source>Choose whether an interpreter is needed.</source>
        <translation>Valitse, tarvitaanko tulkkia.</translation>
    </message>
    <message>
        <source>Choose one. If you do not know, say so.</source>
        <translation>Valitse yksi. Jos et tiedä, valitse ”Ei tiedossa”.</translation>
    </message>
    <message>
        <source>Write the number or address, or remove this way of contact.</source>
        <translation>Kirjoita numero tai osoite, tai poista tämä yhteydenottotapa.</translation>
    </message>
    <message>
        <source>Ask the client whether this is safe, and choose the answer.</source>
        <translation>Kysy asiakkaalta, onko tämä turvallista, ja valitse vastaus.</translation>
    </message>
    <message>
        <source>Choose whose it is.</source>
        <translation>Valitse, kenen se on.</translation>
    </message>
    <message>
        <source>Write the street and the number.</source>
        <translation>Kirjoita katuosoite ja numero.</translation>
    </message>
    <message>
        <source>Write the postal code, five digits.</source>
        <translation>Kirjoita postinumero, viisi numeroa.</translation>
    </message>
    <message>
        <source>Type the name of the home municipality and choose it from the list.</source>
        <translation>Kirjoita kotikunnan nimi ja valitse se luettelosta.</translation>
    </message>
    <message>
        <source>Write what the client wishes for, in their own words.</source>
        <translation>Kirjoita asiakkaan toiveet hänen omin sanoinsa.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Valitse ainakin yksi.</translation>
    </message>
    <message>
        <source>Choose who receives the referral.</source>
        <translation>Valitse, kuka ottaa ohjauksen vastaan.</translation>
    </message>
    <message>
        <source>Tick what the client agreed to share.</source>
        <translation>Merkitse, mitä tietoja asiakas suostui luovuttamaan.</translation>
    </message>
    <message>
        <source>Choose the language in which you talked about this.</source>
        <translation>Valitse kieli, jolla keskustelitte tästä.</translation>
    </message>
    <message>
        <source>Choose whether an interpreter was there.</source>
        <translation>Valitse, oliko tulkki mukana.</translation>
    </message>
    <message>
        <source>Ask the client to say in their own words what they agreed to, and write it here.</source>
        <translation>Pyydä asiakasta kertomaan omin sanoin, mihin hän suostui, ja kirjoita se tähän.</translation>
    </message>
    <message>
        <source>Choose how the client gave the consent. Without it nothing can be sent.</source>
        <translation>Valitse, miten asiakas antoi suostumuksen. Ilman sitä mitään ei voi lähettää.</translation>
    </message>
    <message>
        <source>Write the day the consent was given.</source>
        <translation>Kirjoita päivä, jona suostumus annettiin.</translation>
    </message>
    <message>
        <source>Write until when the consent holds.</source>
        <translation>Kirjoita, mihin asti suostumus on voimassa.</translation>
    </message>
    <message>
        <source>Write which legal basis it is.</source>
        <translation>Kirjoita, mikä oikeusperuste on kyseessä.</translation>
    </message>
    <message>
        <source>Write the name of the organisation.</source>
        <translation>Kirjoita järjestön nimi.</translation>
    </message>
    <message>
        <source>Write what the client said about this organisation.</source>
        <translation>Kirjoita, mitä asiakas sanoi tästä järjestöstä.</translation>
    </message>
    <message>
        <source>Choose how the client gave the consent to this organisation.</source>
        <translation>Valitse, miten asiakas antoi suostumuksen tälle järjestölle.</translation>
    </message>
    <message>
        <source>Write the day as day.month.year, for example 24.11.2026.</source>
        <translation>Kirjoita päivä muodossa päivä.kuukausi.vuosi, esimerkiksi 24.11.2026.</translation>
    </message>
    <message>
        <source>Write the month and the year, for example 3/2024.</source>
        <translation>Kirjoita kuukausi ja vuosi, esimerkiksi 3/2024.</translation>
    </message>
    <message>
        <source>This unit does not receive referrals any more. Choose another one.</source>
        <translation>Tämä yksikkö ei enää ota vastaan ohjauksia. Valitse toinen.</translation>
    </message>
    <message>
        <source>Choose with the client who of them may open it. At least one.</source>
        <translation>Valitse asiakkaan kanssa, kuka heistä saa avata sen. Vähintään yksi.</translation>
    </message>
    <message>
        <source>Somebody you chose does not work there any more. Choose again with the client who may open it.</source>
        <translation>Joku valitsemasi ei enää työskentele siellä. Valitse asiakkaan kanssa uudelleen, kuka saa avata sen.</translation>
    </message>
    <message>
        <source>Add one way to reach the client, or tick that they are reached in person through you.</source>
        <translation>Lisää jokin tapa tavoittaa asiakas tai merkitse, että hänet tavoittaa sinun kauttasi.</translation>
    </message>
    <message>
        <source>None of these is safe to use. Add one that is, or tick that the client is reached in person through you.</source>
        <translation>Mikään näistä ei ole turvallinen. Lisää turvallinen tapa tai merkitse, että asiakkaan tavoittaa sinun kauttasi.</translation>
    </message>
    <message>
        <source>Write the address below, or choose another way of contact.</source>
        <translation>Kirjoita osoite alle tai valitse muu yhteydenottotapa.</translation>
    </message>
    <message>
        <source>You have written more than the client agreed to share. Tick it if they agree, or take it out.</source>
        <translation>Olet kirjannut enemmän kuin asiakas on suostunut luovuttamaan. Merkitse tieto, jos hän suostuu, tai poista se.</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>Type the words as they are read to you</source>
        <translation>Kirjoita sanat sitä mukaa kuin ne luetaan sinulle</translation>
    </message>
    <message>
        <source>Call a number that you know, not one from a message.</source>
        <translation>Soita numeroon, jonka tiedät ennestään, älä viestissä annettuun numeroon.</translation>
    </message>
    <message>
        <source>I compared the words on the phone; they are the same</source>
        <translation>Vertasin sanoja puhelimessa; ne ovat samat</translation>
    </message>
    <message>
        <source>Confirm the keys</source>
        <translation>Vahvista avaimet</translation>
    </message>
    <message>
        <source>They differ: cancel the invitation</source>
        <translation>Sanat eroavat: peru kutsu</translation>
    </message>
    <message>
        <source>Type the words, or tick that you compared them.</source>
        <translation>Kirjoita sanat tai merkitse, että vertasit niitä.</translation>
    </message>
    <message>
        <source>Confirm {name}</source>
        <translation>Vahvista {name}</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Nimi palvelussa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Leads the unit</source>
        <translation>On yksikön vastaava</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Kutsuja</translation>
    </message>
    <message>
        <source>Keys arrived</source>
        <translation>Avaimet saapuivat</translation>
    </message>
    <message>
        <source>The words of the keys that arrived</source>
        <translation>Saapuneiden avainten sanat</translation>
    </message>
    <message>
        <source>This is not what an administrator signed, or the keys are not those that were brought. Confirm nothing. Tell your data protection officer.</source>
        <translation>Tämä ei ole se, minkä pääkäyttäjä allekirjoitti, tai avaimet eivät ole ne, jotka tuotiin. Älä vahvista mitään. Kerro asiasta tietosuojavastaavalle.</translation>
    </message>
</context>
<context>
    <name>ConfirmPart</name>
    <message>
        <source>Waits to be confirmed</source>
        <translation>Odottaa vahvistamista</translation>
    </message>
    <message>
        <source>Somebody has used an invitation to your unit. Call, and compare the words: they prove that the keys here are those on the other screen. Only then is the unit&apos;s key given.</source>
        <translation>Joku on käyttänyt kutsun yksikköösi. Soita ja vertaa sanoja: ne todistavat, että täällä olevat avaimet ovat samat kuin toisella näytöllä. Vasta sitten yksikön avain annetaan.</translation>
    </message>
    <message>
        <source>Nobody waits to be confirmed</source>
        <translation>Kukaan ei odota vahvistusta</translation>
    </message>
    <message>
        <source>People whom the administrator invited to your unit come here with their keys.</source>
        <translation>Henkilöt, jotka pääkäyttäjä on kutsunut yksikköösi, tulevat tänne avaimineen.</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Kuka odottaa</translation>
    </message>
    <message>
        <source>Cancel this invitation?</source>
        <translation>Perutaanko tämä kutsu?</translation>
    </message>
    <message>
        <source>Whoever used it is not the one you spoke with. The administrator invites again; nothing was given.</source>
        <translation>Kutsun käyttäjä ei ole se, jonka kanssa puhuit. Pääkäyttäjä kutsuu uudelleen; mitään ei annettu.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Peru se</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connected</source>
        <translation>Yhteys kunnossa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message>
        <source>Log not answering, reading paused</source>
        <translation>Loki ei vastaa, lukeminen tauolla</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>Tämän tietokoneen kello on väärässä</translation>
    </message>
    <message>
        <source>Too few witnesses, reading paused</source>
        <translation>Liian vähän todistajia, lukeminen tauolla</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Haetaan palvelinta</translation>
    </message>
</context>
<context>
    <name>ConnectionMark</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n odottaa lähetystä</numerusform>
            <numerusform>%n odottaa lähetystä</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}, {waiting}</source>
        <translation>{state}, {waiting}</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Explain it in the client&apos;s language. Saying no is fine and changes nothing in their care, and a yes can be taken back at any time, here or in the municipality.</source>
        <translation>Kerro asia asiakkaan kielellä. Kieltäytyä saa, eikä se vaikuta hoitoon. Suostumuksen voi peruuttaa milloin tahansa täällä tai kunnassa.</translation>
    </message>
    <message>
        <source>With whom it is shared</source>
        <translation>Kenelle tiedot luovutetaan</translation>
    </message>
    <message>
        <source>Who of them may open it</source>
        <translation>Kuka heistä saa avata sen</translation>
    </message>
    <message>
        <source>Because of turvakielto only the people ticked here, and your own unit, can open it. Their colleagues see that a protected referral came, but not about whom.</source>
        <translation>Turvakiellon vuoksi sen voivat avata vain tässä valitut ja oma yksikkösi. Heidän työtoverinsa näkevät, että suojattu ohjaus on tullut, mutta eivät, ketä se koskee.</translation>
    </message>
    <message>
        <source>What the client agrees to share</source>
        <translation>Mitä asiakas suostuu luovuttamaan</translation>
    </message>
    <message>
        <source>Only what you have written down is asked for.</source>
        <translation>Suostumus pyydetään vain siihen, mitä olet kirjannut.</translation>
    </message>
    <message>
        <source>In which language did you talk about this?</source>
        <translation>Millä kielellä keskustelitte tästä?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Was an interpreter there?</source>
        <translation>Oliko tulkki mukana?</translation>
    </message>
    <message>
        <source>What did the client agree to, in their own words?</source>
        <translation>Mihin asiakas suostui, hänen omin sanoinsa?</translation>
    </message>
    <message>
        <source>Ask back: “Can you tell me what will happen now?” It shows that the client understood.</source>
        <translation>Varmista kysymällä: ”Kerrotko, mitä nyt tapahtuu?” Vastauksesta näkee, että asia on ymmärretty.</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>Järjestöt</translation>
    </message>
    <message>
        <source>An organisation gets the name, language, contact details, wishes and needs, if the client says yes to it by name.</source>
        <translation>Järjestö saa nimen, kielen, yhteystiedot, toiveet ja tarpeet, jos asiakas suostuu siihen nimenomaisesti.</translation>
    </message>
    <message>
        <source>Which interpreter?</source>
        <translation>Kuka tulkkasi?</translation>
    </message>
    <message>
        <source>The agency, by phone or in the room, the interpreter&apos;s number.</source>
        <translation>Tulkkauspalvelu, puhelimitse vai paikalla, tulkin numero.</translation>
    </message>
    <message>
        <source>How did the client say yes?</source>
        <translation>Miten asiakas antoi suostumuksen?</translation>
    </message>
    <message>
        <source>Without a yes nothing is sent.</source>
        <translation>Ilman suostumusta mitään ei lähetetä.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>päivä.kuukausi.vuosi</translation>
    </message>
    <message>
        <source>The client&apos;s signature</source>
        <translation>Asiakkaan allekirjoitus</translation>
    </message>
    <message>
        <source>The client draws it with a pen, a finger or the mouse. Nobody has to: leave it empty when the printed card is signed, or choose “Spoken” when the client says yes aloud.</source>
        <translation>Asiakas piirtää sen kynällä, sormella tai hiirellä. Kenenkään ei ole pakko: jätä kohta tyhjäksi, jos asiakas allekirjoittaa tulostetun kortin, tai valitse ”Suullisesti”, jos hän suostuu ääneen.</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Tyhjennä allekirjoitus</translation>
    </message>
    <message>
        <source>Something other than consent</source>
        <translation>Muu peruste kuin suostumus</translation>
    </message>
    <message>
        <source>What the sharing rests on</source>
        <translation>Mihin luovutus perustuu</translation>
    </message>
    <message>
        <source>Your organisation decides what may be used. Consent is the rule.</source>
        <translation>Organisaatiosi päättää, mitä perustetta voi käyttää. Suostumus on pääsääntö.</translation>
    </message>
    <message>
        <source>Which legal basis?</source>
        <translation>Mikä oikeusperuste?</translation>
    </message>
</context>
<context>
    <name>ConsentWithdrawnPanel</name>
    <message>
        <source>Withdraw the referral</source>
        <translation>Peruuta ohjaus</translation>
    </message>
    <message>
        <source>Withdraw and lock</source>
        <translation>Peruuta ja lukitse</translation>
    </message>
    <message>
        <source>The content is locked at once for everybody, also for you. This cannot be undone.</source>
        <translation>Sisältö lukitaan heti kaikilta, myös sinulta. Tätä ei voi perua.</translation>
    </message>
    <message>
        <source>The client has withdrawn the consent</source>
        <translation>Asiakas on peruuttanut suostumuksen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Lisätietoja</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Way of contact {number}</source>
        <translation>Yhteydenottotapa {number}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>Viestin saa jättää</translation>
    </message>
    <message>
        <source>Tried today, and it works</source>
        <translation>Kokeiltu tänään, toimii</translation>
    </message>
    <message>
        <source>Remove this way of contact</source>
        <translation>Poista tämä yhteydenottotapa</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Yhteydenottotapa</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Kenen se on?</translation>
    </message>
    <message>
        <source>Good times</source>
        <translation>Sopivat ajat</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Puhelinnumero</translation>
    </message>
    <message>
        <source>Number for text messages</source>
        <translation>Numero tekstiviesteille</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>Where and when to meet</source>
        <translation>Missä ja milloin tavataan</translation>
    </message>
    <message>
        <source>Is it safe to call this number?</source>
        <translation>Onko tähän numeroon turvallista soittaa?</translation>
    </message>
    <message>
        <source>Is it safe to send text messages here?</source>
        <translation>Onko tähän turvallista lähettää tekstiviestejä?</translation>
    </message>
    <message>
        <source>Is it safe to write to this address?</source>
        <translation>Onko tähän osoitteeseen turvallista kirjoittaa?</translation>
    </message>
    <message>
        <source>Is it safe to send letters home?</source>
        <translation>Onko kotiin turvallista lähettää kirjeitä?</translation>
    </message>
    <message>
        <source>Is it safe to meet there?</source>
        <translation>Onko siellä turvallista tavata?</translation>
    </message>
    <message>
        <source>Before, and wrong: {value}</source>
        <translation>Aiempi, väärä: {value}</translation>
    </message>
    <message>
        <source>Not in use any more</source>
        <translation>Ei enää käytössä</translation>
    </message>
    <message>
        <source>Safe to call</source>
        <translation>Turvallista soittaa</translation>
    </message>
    <message>
        <source>Safe to use</source>
        <translation>Turvallista käyttää</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Älä soita</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Älä käytä</translation>
    </message>
    <message>
        <source>Safety not asked: do not use</source>
        <translation>Turvallisuutta ei ole kysytty: älä käytä</translation>
    </message>
    <message>
        <source>Corrected by the sender</source>
        <translation>Lähettäjä on korjannut</translation>
    </message>
    <message>
        <source>Good hours: {hours}</source>
        <translation>Sopiva aika: {hours}</translation>
    </message>
    <message>
        <source>Do not leave a message</source>
        <translation>Älä jätä viestiä</translation>
    </message>
    <message>
        <source>Last known to work {date}</source>
        <translation>Todettu toimivaksi {date}</translation>
    </message>
</context>
<context>
    <name>ContactCards</name>
    <message>
        <source>Another way of contact</source>
        <translation>Toinen yhteydenottotapa</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>With an interpreter</source>
        <translation>Tulkin kanssa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Yhteydenottotapa</translation>
    </message>
    <message>
        <source>Who, if not you</source>
        <translation>Kuka, jos et sinä</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct a number or an address</source>
        <translation>Korjaa numero tai osoite</translation>
    </message>
    <message>
        <source>Send the correction</source>
        <translation>Lähetä korjaus</translation>
    </message>
    <message>
        <source>The municipality sees the new one with the old one struck out. What you sent stays as it was.</source>
        <translation>Kunta näkee uuden tiedon ja vanhan yliviivattuna. Se, minkä lähetit, säilyy ennallaan.</translation>
    </message>
    <message>
        <source>One more way of contact</source>
        <translation>Uusi yhteystieto</translation>
    </message>
    <message>
        <source>It has changed</source>
        <translation>Se on muuttunut</translation>
    </message>
    <message>
        <source>It is not to be used any more</source>
        <translation>Sitä ei saa enää käyttää</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>Viestin saa jättää</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Mikä yhteystieto?</translation>
    </message>
    <message>
        <source>What about it?</source>
        <translation>Mikä siinä muuttuu?</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Yhteydenottotapa</translation>
    </message>
    <message>
        <source>Is it safe to use?</source>
        <translation>Onko se turvallinen?</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Kenen se on?</translation>
    </message>
    <message>
        <source>Good times</source>
        <translation>Sopivat ajat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>The right e-mail address</source>
        <translation>Oikea sähköpostiosoite</translation>
    </message>
    <message>
        <source>Where and when to meet</source>
        <translation>Missä ja milloin tavataan</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>Oikea numero</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>At once</source>
        <translation>Heti</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n referral(s) due</source>
        <translation>
            <numerusform>Vähintään %n ohjaus poistettavana</numerusform>
            <numerusform>Vähintään %n ohjausta poistettavana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) due</source>
        <translation>
            <numerusform>%n ohjaus poistettavana</numerusform>
            <numerusform>%n ohjausta poistettavana</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Mitään ei ole poistettavana</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Tomorrow</source>
        <translation>Huomenna</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Viikon päästä</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>2 viikon päästä</translation>
    </message>
</context>
<context>
    <name>DesktopPart</name>
    <message>
        <source>Another computer</source>
        <translation>Toinen kone</translation>
    </message>
    <message>
        <source>Choose “New computer?” on the other computer&apos;s sign-in page and let it write a request. Open the request here, compare the words, and carry the answer back within 15 minutes.</source>
        <translation>Valitse toisen koneen kirjautumissivulla ”Uusi kone?” ja tallenna pyyntö. Avaa pyyntö täällä, vertaa sanoja ja vie vastaus takaisin 15 minuutin kuluessa.</translation>
    </message>
    <message>
        <source>Open a request…</source>
        <translation>Avaa pyyntö…</translation>
    </message>
    <message>
        <source>Valid until {time}</source>
        <translation>Voimassa {time} asti</translation>
    </message>
    <message>
        <source>Are these the words on the other computer?</source>
        <translation>Ovatko nämä sanat toisella koneella?</translation>
    </message>
    <message>
        <source>The words are the same: approve…</source>
        <translation>Sanat ovat samat: hyväksy…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sanat eroavat</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message>
        <source>What the entry says</source>
        <translation>Mitä merkintä kertoo</translation>
    </message>
    <message>
        <source>The whole story of this referral</source>
        <translation>Tämän ohjauksen koko kulku</translation>
    </message>
    <message>
        <source>This person&apos;s week</source>
        <translation>Tämän henkilön viikko</translation>
    </message>
    <message>
        <source>What else this person did that day</source>
        <translation>Mitä muuta henkilö teki sinä päivänä</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Mikä sen todistaa</translation>
    </message>
    <message>
        <source>Hash of the entry (SHA-256)</source>
        <translation>Merkinnän tiiviste (SHA-256)</translation>
    </message>
    <message>
        <source>Path to the root hash (RFC 6962)</source>
        <translation>Polku juuritiivisteeseen (RFC 6962)</translation>
    </message>
    <message>
        <source>Signature (Ed25519)</source>
        <translation>Allekirjoitus (Ed25519)</translation>
    </message>
    <message>
        <source>As it was signed</source>
        <translation>Sellaisena kuin se allekirjoitettiin</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Allekirjoitettu teksti</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Merkintää ei ole valittu</translation>
    </message>
    <message>
        <source>Choose an entry in the list to see what was signed and what proves it.</source>
        <translation>Valitse merkintä luettelosta, niin näet, mitä allekirjoitettiin ja mikä sen todistaa.</translation>
    </message>
    <message>
        <source>Fetching the proof…</source>
        <translation>Haetaan todistetta…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Merkintä</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Toiminto</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Purpose stated</source>
        <translation>Ilmoitettu käyttötarkoitus</translation>
    </message>
    <message>
        <source>Verdict of the log&apos;s keeper</source>
        <translation>Lokin pitäjän ratkaisu</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Ohjaukset</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven on this computer: the entry is part of the log of {count} entries that its keeper has signed.</source>
        <translation>Todistettu tällä koneella: merkintä kuuluu lokiin, jossa on {count} merkintää ja jonka lokin pitäjä on allekirjoittanut.</translation>
    </message>
    <message>
        <source>Not proven: the entry does not fit the log that its keeper has signed. Do not rely on it; verify the whole log now.</source>
        <translation>Ei todistettu: merkintä ei sovi lokiin, jonka lokin pitäjä on allekirjoittanut. Älä luota siihen; tarkista nyt koko loki.</translation>
    </message>
    <message>
        <source>Choose a row to see more.</source>
        <translation>Valitse rivi, niin näet lisää.</translation>
    </message>
    <message>
        <source>Invite somebody to this unit…</source>
        <translation>Kutsu joku tähän yksikköön…</translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation>Kutsu uudelleen…</translation>
    </message>
    <message>
        <source>Make a unit here…</source>
        <translation>Perusta yksikkö tänne…</translation>
    </message>
    <message>
        <source>Languages, telephone, web page…</source>
        <translation>Kielet, puhelin, verkkosivu…</translation>
    </message>
    <message>
        <source>What the unit aims at…</source>
        <translation>Yksikön tavoitteet…</translation>
    </message>
    <message>
        <source>Close this unit…</source>
        <translation>Lakkauta tämä yksikkö…</translation>
    </message>
    <message>
        <source>Renew for two years…</source>
        <translation>Uusi kahdeksi vuodeksi…</translation>
    </message>
    <message>
        <source>Note an absence…</source>
        <translation>Merkitse poissaolo…</translation>
    </message>
    <message>
        <source>At work after all…</source>
        <translation>Onkin töissä…</translation>
    </message>
    <message>
        <source>Hand the open referrals over…</source>
        <translation>Siirrä avoimet ohjaukset…</translation>
    </message>
    <message>
        <source>Change the role…</source>
        <translation>Muuta roolia…</translation>
    </message>
    <message>
        <source>Move to another unit…</source>
        <translation>Siirrä toiseen yksikköön…</translation>
    </message>
    <message>
        <source>Lost all keys: invite again…</source>
        <translation>Avaimet kadonneet: kutsu uudelleen…</translation>
    </message>
    <message>
        <source>Remove this person…</source>
        <translation>Poista tämä henkilö…</translation>
    </message>
    <message>
        <source>Cancel the invitation…</source>
        <translation>Peru kutsu…</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Nimi palvelussa</translation>
    </message>
    <message>
        <source>Nobody leads this unit: nobody can confirm its people or make its key. Invite a lead.</source>
        <translation>Yksiköllä ei ole vastaavaa: kukaan ei voi vahvistaa sen henkilöitä eikä tehdä sen avainta. Kutsu vastaava.</translation>
    </message>
    <message>
        <source>Only one person leads this unit. If those keys are lost, only the offline recovery papers bring the unit&apos;s key back. Invite a second lead.</source>
        <translation>Yksiköllä on vain yksi vastaava. Jos hänen avaimensa katoavat, yksikön avaimen saa takaisin vain offline-palautuspapereilla. Kutsu toinen vastaava.</translation>
    </message>
    <message>
        <source>This is not what an administrator signed, or the keys are not those that were brought. Nobody may confirm it. Tell your data protection officer.</source>
        <translation>Tämä ei ole se, minkä pääkäyttäjä allekirjoitti, tai avaimet eivät ole ne, jotka tuotiin. Kukaan ei saa vahvistaa tätä. Kerro asiasta tietosuojavastaavalle.</translation>
    </message>
    <message>
        <source>This invitation no longer works. Cancel it and invite again.</source>
        <translation>Tämä kutsu ei enää toimi. Peru se ja kutsu uudelleen.</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>Open the folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>Printed, handed out, and deleted here</source>
        <translation>Tulostettu, jaettu ja poistettu täältä</translation>
    </message>
    <message>
        <source>To the sign-in page</source>
        <translation>Kirjautumissivulle</translation>
    </message>
    <message>
        <source>The service stands</source>
        <translation>Palvelu on perustettu</translation>
    </message>
    <message>
        <source>Three things are left, in this order.</source>
        <translation>Jäljellä on kolme asiaa, tässä järjestyksessä.</translation>
    </message>
    <message>
        <source>This computer has no place to keep secrets safely. You need the code of your sheet each time you sign in here.</source>
        <translation>Tällä koneella ei ole paikkaa, jossa salaisuudet säilyisivät turvassa. Tarvitset lomakkeesi koodin joka kerta, kun kirjaudut sisään täällä.</translation>
    </message>
    <message>
        <source>All of it is in {folder}.</source>
        <translation>Kaikki on kansiossa {folder}.</translation>
    </message>
    <message>
        <source>The root key in three parts; two of them make organisations and change the service&apos;s keys. To three people who do not work with referrals, each in an envelope to be locked away.</source>
        <translation>Juuriavain kolmessa osassa; kahdella niistä perustetaan organisaatioita ja vaihdetaan palvelun avaimia. Kolmelle henkilölle, jotka eivät käsittele ohjauksia, kullekin kirjekuoressa lukittavaan paikkaan.</translation>
    </message>
    <message>
        <source>The offline recovery key in three parts; two of them restore a unit&apos;s key. To three people, none of whom runs the database.</source>
        <translation>Offline-palautusavain kolmessa osassa; kaksi niistä palauttaa yksikön avaimen. Kolmelle henkilölle, joista kukaan ei ylläpidä tietokantaa.</translation>
    </message>
    <message>
        <source>Your own recovery sheet, for another computer. Lock it away for yourself.</source>
        <translation>Oma palautuslomakkeesi toista tietokonetta varten. Säilytä se lukitussa paikassa.</translation>
    </message>
    <message>
        <source>Its secrets</source>
        <translation>Sen salaisuudet</translation>
    </message>
    <message>
        <source>How it is started there</source>
        <translation>Näin se käynnistetään siellä</translation>
    </message>
    <message>
        <source>1. Print the papers and hand them out</source>
        <translation>1. Tulosta paperit ja jaa ne</translation>
    </message>
    <message>
        <source>2. Let the notary be started</source>
        <translation>2. Pyydä käynnistämään notaari</translation>
    </message>
    <message>
        <source>It keeps the log and belongs on a machine that somebody else than the database&apos;s administrator runs. Carry its secrets and this computer&apos;s settings file there, and delete the secrets here. Nothing can be read before it runs.</source>
        <translation>Notaari pitää lokia, ja sen kuuluu olla koneella, jota ylläpitää joku muu kuin tietokannan ylläpitäjä. Vie sinne notaarin salaisuudet ja tämän tietokoneen asetustiedosto, ja poista salaisuudet täältä. Mitään ei voi lukea, ennen kuin notaari on käynnissä.</translation>
    </message>
    <message>
        <source>3. Keep the words of the service</source>
        <translation>3. Pidä palvelun sanat tallessa</translation>
    </message>
    <message>
        <source>Whoever you invite compares these words: tell them on the phone or in person. They stand on the root&apos;s papers and on your recovery sheet.</source>
        <translation>Jokainen kutsumasi vertaa näitä sanoja: kerro ne puhelimessa tai kasvotusten. Ne ovat juuriavaimen papereissa ja palautuslomakkeessasi.</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>The draft was deleted.</source>
        <translation>Luonnos poistettiin.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Jatka sitä</translation>
    </message>
    <message>
        <source>There is an unfinished referral on this computer, from {time}.</source>
        <translation>Tällä koneella on keskeneräinen ohjaus, tallennettu {time}.</translation>
    </message>
    <message>
        <source>Kept on this computer, {time}</source>
        <translation>Tallessa tällä koneella {time}</translation>
    </message>
    <message>
        <source>Another window has written on this draft too. Both are kept: what you write here is a draft of its own from now on.</source>
        <translation>Luonnosta on muokattu myös toisessa ikkunassa. Molemmat säilyvät: se, mitä kirjoitat tässä, on tästä lähtien oma luonnoksensa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>DraftsMenu</name>
    <message>
        <source>Go on with it</source>
        <translation>Jatka sitä</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Poista luonnos</translation>
    </message>
    <message>
        <source>A draft that cannot be opened</source>
        <translation>Luonnos, jota ei voi avata</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ei nimeä</translation>
    </message>
</context>
<context>
    <name>DuePart</name>
    <message>
        <source>What is due</source>
        <translation>Poistettavat</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Mitään ei ole poistettavana</translation>
    </message>
    <message>
        <source>What has ended is kept for as long as the organisations have decided.</source>
        <translation>Päättyneet ohjaukset säilytetään niin kauan kuin organisaatiot ovat päättäneet.</translation>
    </message>
    <message>
        <source>What they say is erased for good, here and for everybody. That they existed, and how and when they ended, stays. The run can be stopped, but what is erased does not come back.</source>
        <translation>Ohjausten sisältö poistetaan lopullisesti, täältä ja kaikilta. Tieto siitä, että ne ovat olleet, ja miten ja milloin ne päättyivät, säilyy. Ajon voi keskeyttää, mutta poistettua ei saa takaisin.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>For the data protection officer. It names no client and no referral.</source>
        <translation>Tietosuojavastaavalle. Siinä ei mainita ketään asiakasta eikä mitään ohjausta.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Tallenna raportti…</translation>
    </message>
    <message>
        <source>Save it as a table…</source>
        <translation>Tallenna taulukkona…</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n referral(s)?</source>
        <translation>
            <numerusform>Poistetaanko %n ohjaus?</numerusform>
            <numerusform>Poistetaanko %n ohjausta?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n referral(s) and more?</source>
        <translation>
            <numerusform>Poistetaanko %n ohjaus ja lisää?</numerusform>
            <numerusform>Poistetaanko vähintään %n ohjausta?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) erased</source>
        <translation>
            <numerusform>%n ohjaus poistettu</numerusform>
            <numerusform>%n ohjausta poistettu</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {time}. Their time is over for both organisations. Nothing is erased before you say so.</source>
        <translation>Tilanne {time}. Säilytysaika on päättynyt molemmissa organisaatioissa. Mitään ei poisteta ennen kuin vahvistat.</translation>
    </message>
    <message>
        <source>On {time}, until it was stopped. The rest is still due.</source>
        <translation>{time}, keskeytykseen asti. Loput ovat yhä poistettavina.</translation>
    </message>
    <message>
        <source>On {time}. What they said can no longer be read by anybody.</source>
        <translation>{time}. Kukaan ei voi enää lukea niiden sisältöä.</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message numerus="yes">
        <source>Your unit has %n open referral(s) for the same client</source>
        <translation>
            <numerusform>Yksikölläsi on %n avoin ohjaus samalle asiakkaalle</numerusform>
            <numerusform>Yksikölläsi on %n avointa ohjausta samalle asiakkaalle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your unit has %n open referral(s) for somebody of the same name and birth date</source>
        <translation>
            <numerusform>Yksikölläsi on %n avoin ohjaus henkilölle, jolla on sama nimi ja syntymäaika</numerusform>
            <numerusform>Yksikölläsi on %n avointa ohjausta henkilölle, jolla on sama nimi ja syntymäaika</numerusform>
        </translation>
    </message>
    <message>
        <source>Look whether this one is needed. You can send it all the same.</source>
        <translation>Katso, tarvitaanko tätä ohjausta. Voit silti lähettää sen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be checked, because there is no connection: whether your unit has an open referral for this client already.</source>
        <translation>Yhteyttä ei ole, joten ei voitu tarkistaa, onko yksikölläsi jo avoin ohjaus tälle asiakkaalle.</translation>
    </message>
    <message>
        <source>Could not be checked: whether your unit has an open referral for this client already.</source>
        <translation>Ei voitu tarkistaa, onko yksikölläsi jo avoin ohjaus tälle asiakkaalle.</translation>
    </message>
    <message>
        <source>Open {reference}</source>
        <translation>Avaa {reference}</translation>
    </message>
    <message>
        <source>Sent by {name} on {day}. {state}.</source>
        <translation>Lähettäjä {name}, {day}. {state}.</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Back to sign in</source>
        <translation>Takaisin kirjautumiseen</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>Kutsusi</translation>
    </message>
    <message>
        <source>Invitations ({pattern})</source>
        <translation>Kutsut ({pattern})</translation>
    </message>
    <message>
        <source>A picture of your invitation</source>
        <translation>Kuva kutsustasi</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Kuvat ({pattern})</translation>
    </message>
    <message>
        <source>Reading the invitation…</source>
        <translation>Luetaan kutsua…</translation>
    </message>
    <message>
        <source>Do not use this invitation: it leads to another service. Nothing was made and nothing was sent. Call your administrator.</source>
        <translation>Älä käytä tätä kutsua: se johtaa toiseen palveluun. Mitään ei tehty eikä lähetetty. Soita pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>Where to save your recovery sheet</source>
        <translation>Mihin palautuslomakkeesi tallennetaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>palautuslomake</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>Tehdään avaimiasi…</translation>
    </message>
    <message>
        <source>Stopped. Go on with the same passphrase whenever you like; nothing is lost.</source>
        <translation>Keskeytetty. Jatka samalla salalauseella milloin haluat; mitään ei ole menetetty.</translation>
    </message>
    <message>
        <source>Your keys were already begun on this computer under another passphrase. Type that one.</source>
        <translation>Avaimesi on jo aloitettu tällä koneella toisella salalauseella. Kirjoita se.</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a word or two that do not belong together.</source>
        <translation>Tämä salalause on liian heikko. Lisää sana tai pari, jotka eivät kuulu yhteen.</translation>
    </message>
    <message>
        <source>No program of this computer opens PDF files. The sheet is in {file}. Ask your administrator for a PDF program, then print the sheet.</source>
        <translation>Mikään tämän koneen ohjelma ei avaa PDF-tiedostoja. Lomake on tiedostossa {file}. Pyydä pääkäyttäjää asentamaan PDF-ohjelma ja tulosta lomake.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something did not work. Nothing was changed. Try again.</source>
        <translation>Jokin ei onnistunut. Mitään ei muutettu. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>This cannot be done as it is now. Check what you entered and try again.</source>
        <translation>Tätä ei voi tehdä näillä tiedoilla. Tarkista, mitä kirjoitit, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The name and the passphrase do not go together. Check both and try again.</source>
        <translation>Nimi ja salalause eivät sovi yhteen. Tarkista molemmat ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This is not a recovery code. Type it as it stands on your recovery sheet, in groups of letters and digits.</source>
        <translation>Tämä ei ole palautuskoodi. Kirjoita se niin kuin se on palautuslomakkeella, kirjainten ja numeroiden ryhminä.</translation>
    </message>
    <message>
        <source>This is not an invitation to the service, or it is damaged. Nothing was changed. Ask your administrator for a new one.</source>
        <translation>Tämä ei ole kutsu palveluun, tai kutsu on vioittunut. Mitään ei muutettu. Pyydä pääkäyttäjältä uusi kutsu.</translation>
    </message>
    <message>
        <source>This invitation is past its date. Nothing was changed. Check that this computer&apos;s clock is right, or ask your administrator for a new one.</source>
        <translation>Tämän kutsun voimassaolo on päättynyt. Mitään ei muutettu. Tarkista, että tämän koneen kello on oikeassa, tai pyydä pääkäyttäjältä uusi kutsu.</translation>
    </message>
    <message>
        <source>This invitation has been used or cancelled; each works once. If it was not you who used it, tell your administrator at once.</source>
        <translation>Tämä kutsu on jo käytetty tai peruttu; kukin kutsu toimii kerran. Jos et käyttänyt sitä itse, kerro asiasta heti pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>This invitation is for another service than the one this computer is set up for. Nothing was changed. Ask your administrator which of them is right.</source>
        <translation>Tämä kutsu on toiseen palveluun kuin siihen, jota varten tämä kone on otettu käyttöön. Mitään ei muutettu. Kysy pääkäyttäjältä, kumpi on oikea.</translation>
    </message>
    <message>
        <source>This file does not belong to the new computer&apos;s request, or it is damaged. Nothing was changed. Make a new request on the new computer.</source>
        <translation>Tämä tiedosto ei kuulu uuden koneen pyyntöön, tai se on vioittunut. Mitään ei muutettu. Tee uudella koneella uusi pyyntö.</translation>
    </message>
    <message>
        <source>This file was made more than 15 minutes ago, or the clocks of the two computers differ. Nothing was changed. Check the clocks and make a new request on the new computer.</source>
        <translation>Tämä tiedosto on tehty yli 15 minuuttia sitten, tai koneiden kellot ovat eri ajassa. Mitään ei muutettu. Tarkista kellot ja tee uudella koneella uusi pyyntö.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Choose a PNG or JPEG picture of at most 10 megabytes.</source>
        <translation>Kuvaa ei voi lukea. Valitse PNG- tai JPEG-kuva, jonka koko on enintään 10 megatavua.</translation>
    </message>
    <message>
        <source>There is no readable QR code in this picture. Take it straight from above in good light, or type the code.</source>
        <translation>Kuvassa ei ole luettavaa QR-koodia. Ota kuva suoraan ylhäältä hyvässä valossa tai kirjoita koodi.</translation>
    </message>
    <message>
        <source>Some answers need attention. What you have written is kept; go through the marked places.</source>
        <translation>Osa vastauksista vaatii huomiota. Kirjoittamasi on tallessa; käy merkityt kohdat läpi.</translation>
    </message>
    <message>
        <source>Somebody else was here first. Nothing of yours was saved; look at the referral as it is now and decide again.</source>
        <translation>Joku muu ehti ensin. Muutostasi ei tallennettu; katso, miltä ohjaus näyttää nyt, ja päätä uudelleen.</translation>
    </message>
    <message>
        <source>Your keys wait to be confirmed. Call the person who leads your unit and read them the words of your keys; after that you can sign in.</source>
        <translation>Avaimesi odottavat vahvistusta. Soita yksikkösi vastaavalle ja lue hänelle avaintesi sanat; sen jälkeen voit kirjautua sisään.</translation>
    </message>
    <message>
        <source>The message tells the client your unit&apos;s telephone number, and the unit has not said it. Ask your administrator to write it down under People and keys; then make the message again.</source>
        <translation>Viestissä kerrotaan asiakkaalle yksikkösi puhelinnumero, mutta yksikkö ei ole ilmoittanut sitä. Pyydä pääkäyttäjää kirjaamaan se kohtaan Henkilöt ja avaimet ja tee viesti sitten uudelleen.</translation>
    </message>
    <message>
        <source>The template of this message asks for something that the program does not know. Nothing was made. Ask your administrator to check the template.</source>
        <translation>Viestin malli pyytää tietoa, jota ohjelmalla ei ole. Mitään ei laadittu. Pyydä pääkäyttäjää tarkistamaan malli.</translation>
    </message>
    <message>
        <source>Your role or the state of the referral does not allow this. Nothing was changed. See how things stand now, or ask your administrator.</source>
        <translation>Roolisi tai ohjauksen tila ei salli tätä. Mitään ei muutettu. Katso, mikä tilanne on nyt, tai kysy pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>This referral is not there, or it does not belong to your unit. Refresh the list (F5) and choose again.</source>
        <translation>Tätä ohjausta ei ole, tai se ei kuulu yksikköösi. Päivitä luettelo (F5) ja valitse uudelleen.</translation>
    </message>
    <message>
        <source>Something this program needs does not answer. Nothing was changed. Try again in a while.</source>
        <translation>Jokin ohjelman tarvitsema palvelu ei vastaa. Mitään ei muutettu. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>There is no connection to the server. What you have written is still here. Try again when the connection is back.</source>
        <translation>Palvelimeen ei ole yhteyttä. Kirjoittamasi on yhä tässä. Yritä uudelleen, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>The server&apos;s database is older than this program. Nothing was changed. Your administrator must update the database.</source>
        <translation>Palvelimen tietokanta on vanhempi kuin tämä ohjelma. Mitään ei muutettu. Pääkäyttäjän on päivitettävä tietokanta.</translation>
    </message>
    <message>
        <source>This program is older than the server&apos;s database. Nothing was changed. Update this program, or ask your administrator for the new version.</source>
        <translation>Tämä ohjelma on vanhempi kuin palvelimen tietokanta. Mitään ei muutettu. Päivitä ohjelma tai pyydä uusi versio pääkäyttäjältä.</translation>
    </message>
    <message>
        <source>The log does not answer, so nothing can be opened for reading right now. Sending works. Try again in a while.</source>
        <translation>Loki ei vastaa, joten mitään ei voi juuri nyt avata luettavaksi. Lähettäminen toimii. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>The texts for clients in this language cannot be shown. Use another language, and tell your administrator.</source>
        <translation>Tämänkielisiä asiakkaan tekstejä ei voida näyttää. Käytä toista kieltä ja kerro asiasta pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>This computer has no place to keep secrets safely. You can go on, but you need your recovery code each time.</source>
        <translation>Tällä koneella ei ole paikkaa, jossa salaisuudet säilyisivät turvassa. Voit jatkaa, mutta tarvitset palautuskoodin joka kerta.</translation>
    </message>
    <message>
        <source>The computer&apos;s own store for secrets is locked. Unlock it and try again.</source>
        <translation>Koneen oma salaisuuksien säilö on lukittu. Avaa se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This computer does not know you yet. Type the recovery code from your recovery sheet; you need it only once on each computer.</source>
        <translation>Tämä kone ei vielä tunne sinua. Kirjoita palautuskoodi palautuslomakkeeltasi; sitä tarvitaan kullakin koneella vain kerran.</translation>
    </message>
    <message>
        <source>This computer could not save a file; its disk may be full. What is on the screen is still there. Make room and try again.</source>
        <translation>Tiedostoa ei voitu tallentaa tälle koneelle; levy voi olla täynnä. Näytöllä oleva on yhä tallessa. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The program&apos;s settings cannot be read. Nothing was changed. Ask your administrator to check the settings file.</source>
        <translation>Ohjelman asetuksia ei voi lukea. Mitään ei muutettu. Pyydä pääkäyttäjää tarkistamaan asetustiedosto.</translation>
    </message>
    <message>
        <source>What came from the server is not what was signed. Nothing of it was used. Tell your data protection officer.</source>
        <translation>Palvelimelta tulleet tiedot eivät ole ne, jotka allekirjoitettiin. Niistä ei käytetty mitään. Kerro asiasta tietosuojavastaavalle.</translation>
    </message>
    <message>
        <source>This referral could not be opened: its seal does not hold. Nothing was changed. Tell your administrator.</source>
        <translation>Ohjausta ei voitu avata: sen sinetti ei ole ehjä. Mitään ei muutettu. Kerro asiasta pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>This referral is not addressed to you or your unit. Nothing was opened. If it should be yours, tell your administrator.</source>
        <translation>Tätä ohjausta ei ole osoitettu sinulle eikä yksiköllesi. Mitään ei avattu. Jos ohjauksen pitäisi kuulua yksikköösi, kerro pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>A signature does not hold. Nothing of it was used. Tell your data protection officer.</source>
        <translation>Allekirjoitus ei täsmää. Sillä allekirjoitetusta ei käytetty mitään. Kerro asiasta tietosuojavastaavalle.</translation>
    </message>
    <message>
        <source>An entry of the log is not of the right form. Nothing of it was used. Tell your data protection officer.</source>
        <translation>Lokin merkintä ei ole oikean muotoinen. Siitä ei käytetty mitään. Kerro asiasta tietosuojavastaavalle.</translation>
    </message>
    <message>
        <source>The list of units and people does not come from your organisation. Nothing was sent or opened. Tell your administrator at once.</source>
        <translation>Yksiköiden ja henkilöiden luettelo ei ole organisaatiosi vahvistama. Mitään ei lähetetty eikä avattu. Kerro asiasta heti pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>The entry of a unit or person in the list of units is out of date. Nothing was sent or opened. Ask your administrator to renew it.</source>
        <translation>Yksikön tai henkilön tiedot luettelossa ovat vanhentuneet. Mitään ei lähetetty eikä avattu. Pyydä pääkäyttäjää uusimaan ne.</translation>
    </message>
    <message>
        <source>The log does not prove what it should. Nothing was opened. Tell your data protection officer.</source>
        <translation>Loki ei todista sitä, mitä sen pitäisi. Mitään ei avattu. Kerro asiasta tietosuojavastaavalle.</translation>
    </message>
    <message>
        <source>The log is shorter than this computer has seen before, or different. Nothing was opened. Tell your data protection officer at once.</source>
        <translation>Loki on lyhyempi kuin tämä kone on aiemmin nähnyt, tai erilainen. Mitään ei avattu. Kerro asiasta heti tietosuojavastaavalle.</translation>
    </message>
    <message>
        <source>The one who keeps the log has signed two different logs, or cannot prove that they are one. Nothing was opened. Tell your data protection officer at once.</source>
        <translation>Lokin pitäjä on allekirjoittanut kaksi eri lokia tai ei voi todistaa, että ne ovat sama loki. Mitään ei avattu. Kerro asiasta heti tietosuojavastaavalle.</translation>
    </message>
    <message>
        <source>Too few witnesses have signed the log today, so nothing is opened. Sending works. Tell your administrator.</source>
        <translation>Liian harva todistaja on tänään allekirjoittanut lokin, joten mitään ei avata. Lähettäminen toimii. Kerro asiasta pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>The log has not shown any life for a while. Nothing was opened. Tell your administrator.</source>
        <translation>Loki ei ole antanut elonmerkkiä hetkeen. Mitään ei avattu. Kerro asiasta pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>The program made a mistake and stopped what it was doing. What was saved is safe. Look at how things stand before you try again. A report without personal data was saved on this computer; give it to your administrator.</source>
        <translation>Ohjelmassa tapahtui virhe, ja se keskeytti työnsä. Tallennettu on turvassa. Katso, mikä tilanne on, ennen kuin yrität uudelleen. Koneelle tallennettiin raportti ilman henkilötietoja; anna se pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Keskeytetty. Mitään ei muutettu.</translation>
    </message>
</context>
<context>
    <name>ExpiringCard</name>
    <message>
        <source>Renew for two years</source>
        <translation>Uusi kahdeksi vuodeksi</translation>
    </message>
    <message>
        <source>Dates run out</source>
        <translation>Voimassaolo päättyy</translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation>{name}: {day}</translation>
    </message>
    <message>
        <source>After that day nothing counts that the person signs, and nobody can send to the unit&apos;s key.</source>
        <translation>Sen päivän jälkeen henkilön allekirjoitukset eivät kelpaa eikä yksikön avaimelle voi lähettää.</translation>
    </message>
</context>
<context>
    <name>ExpiryNotice</name>
    <message>
        <source>Your access runs out on {day}. Renew it in the list “Expires soon”.</source>
        <translation>Käyttöoikeutesi päättyy {day}. Uusi se luettelossa ”Vanhenee pian”.</translation>
    </message>
    <message>
        <source>Your access runs out on {day}. Renew it under My unit, “Key”, or ask an administrator.</source>
        <translation>Käyttöoikeutesi päättyy {day}. Uusi se sivulla Oma yksikkö kohdassa ”Avain” tai pyydä pääkäyttäjää uusimaan se.</translation>
    </message>
    <message>
        <source>Your access runs out on {day}. Ask a lead of your unit or an administrator to renew it.</source>
        <translation>Käyttöoikeutesi päättyy {day}. Pyydä yksikkösi vastaavaa tai pääkäyttäjää uusimaan se.</translation>
    </message>
</context>
<context>
    <name>FamilyStep</name>
    <message>
        <source>Your family</source>
        <translation>Perheesi</translation>
    </message>
    <message>
        <source>All of this is voluntary. Leave it empty if it does not matter for taking part.</source>
        <translation>Kaikki tämä on vapaaehtoista. Jätä tyhjäksi, jos sillä ei ole merkitystä osallistumiselle.</translation>
    </message>
    <message>
        <source>You can tell the client: taking part is voluntary. Nothing happens to the home care allowance if they do not take part.</source>
        <translation>Voit kertoa asiakkaalle: osallistuminen on vapaaehtoista. Kotihoidon tukeen ei tule muutosta, vaikka ei osallistuisi.</translation>
    </message>
    <message>
        <source>Other adults in the family</source>
        <translation>Perheen muut aikuiset</translation>
    </message>
    <message>
        <source>Who supports the client, and who else should hear about this?</source>
        <translation>Kuka tukee asiakasta, ja kenen muun olisi hyvä kuulla tästä?</translation>
    </message>
    <message>
        <source>Care of the children</source>
        <translation>Lasten hoito</translation>
    </message>
    <message>
        <source>Does the client get home care allowance?</source>
        <translation>Saako asiakas kotihoidon tukea?</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label} (required)</source>
        <translation>{label} (pakollinen)</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message>
        <source>This is needed. Fill it in or choose an answer.</source>
        <translation>Tämä tarvitaan. Täytä kohta tai valitse vastaus.</translation>
    </message>
    <message>
        <source>This does not go together with the other answers. Leave it empty.</source>
        <translation>Tämä ei sovi yhteen muiden vastausten kanssa. Jätä kohta tyhjäksi.</translation>
    </message>
    <message>
        <source>There are too many here. Remove some.</source>
        <translation>Näitä on liikaa. Poista osa.</translation>
    </message>
    <message>
        <source>This is not one of the choices. Choose from the list.</source>
        <translation>Tämä ei ole vaihtoehtojen joukossa. Valitse luettelosta.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>Teksti on liian pitkä. Lyhennä sitä.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be seen. Delete it and type it again.</source>
        <translation>Tekstissä on merkki, jota ei näe. Poista teksti ja kirjoita se uudelleen.</translation>
    </message>
    <message>
        <source>A personal identity code has the form 131052-308T. Check each character.</source>
        <translation>Henkilötunnus on muotoa 131052-308T. Tarkista jokainen merkki.</translation>
    </message>
    <message>
        <source>There is no such day or number in a personal identity code. Check it against the card.</source>
        <translation>Henkilötunnuksessa ei voi olla tällaista päivää tai numeroa. Vertaa korttiin.</translation>
    </message>
    <message>
        <source>The last character does not fit the numbers. Check the code against the card.</source>
        <translation>Viimeinen merkki ei sovi numeroihin. Vertaa tunnusta korttiin.</translation>
    </message>
    <message>
        <source>The birth date in the code is in the future. Check the code.</source>
        <translation>Tunnuksen syntymäaika on tulevaisuudessa. Tarkista tunnus.</translation>
    </message>
    <message>
        <source>By this code the client was born more than 130 years ago. Check the sign in the middle.</source>
        <translation>Tämän tunnuksen mukaan asiakas on syntynyt yli 130 vuotta sitten. Tarkista keskellä oleva merkki.</translation>
    </message>
    <message>
        <source>This is a code for testing and never belongs to a person. Ask for the real one, or give the birth date.</source>
        <translation>Tämä on testitunnus, joka ei kuulu kenellekään. Kysy oikea tunnus tai merkitse syntymäaika.</translation>
    </message>
    <message>
        <source>The birth date is not the one in the personal identity code. Correct one of them.</source>
        <translation>Syntymäaika ei ole sama kuin henkilötunnuksessa. Korjaa toinen niistä.</translation>
    </message>
    <message>
        <source>This day has passed. Choose today or a later day.</source>
        <translation>Tämä päivä on jo mennyt. Valitse tämä päivä tai myöhempi.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose today or an earlier day.</source>
        <translation>Tämä päivä on vasta tulossa. Valitse tämä päivä tai aiempi.</translation>
    </message>
    <message>
        <source>This day is too long ago. Check the year.</source>
        <translation>Tästä päivästä on liian kauan. Tarkista vuosi.</translation>
    </message>
    <message>
        <source>This day is before the birth date. Correct one of them.</source>
        <translation>Tämä päivä on ennen syntymäaikaa. Korjaa toinen niistä.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Correct one of them.</source>
        <translation>Loppu on ennen alkua. Korjaa toinen niistä.</translation>
    </message>
    <message>
        <source>Write a whole number of days, for example 365.</source>
        <translation>Kirjoita päivien määrä kokonaislukuna, esimerkiksi 365.</translation>
    </message>
    <message>
        <source>The number of days is 0 or more. 0 means at once.</source>
        <translation>Päivien määrä on vähintään 0. 0 tarkoittaa heti.</translation>
    </message>
    <message>
        <source>This is more than ten years. Write at most 3650 days.</source>
        <translation>Tämä on yli kymmenen vuotta. Kirjoita enintään 3650 päivää.</translation>
    </message>
    <message>
        <source>This language is not known. Choose it from the list.</source>
        <translation>Tätä kieltä ei tunneta. Valitse kieli luettelosta.</translation>
    </message>
    <message>
        <source>This is not a whole phone number. Type it like 040 123 4567, or with the country code like +46 70 123 45 67.</source>
        <translation>Tämä ei ole kokonainen puhelinnumero. Kirjoita se muodossa 040 123 4567 tai maatunnuksen kanssa muodossa +46 70 123 45 67.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Type it like name@example.fi.</source>
        <translation>Tämä ei ole kokonainen sähköpostiosoite. Kirjoita se muodossa nimi@example.fi.</translation>
    </message>
    <message>
        <source>A postal code has five digits. Check the digits.</source>
        <translation>Postinumerossa on viisi numeroa. Tarkista numerot.</translation>
    </message>
    <message>
        <source>There is no such postal code in Finland. Check the digits.</source>
        <translation>Suomessa ei ole tällaista postinumeroa. Tarkista numerot.</translation>
    </message>
    <message>
        <source>The client has a non-disclosure order. Leave the address empty; it is not written down or sent.</source>
        <translation>Asiakkaalla on turvakielto. Jätä osoite tyhjäksi; sitä ei kirjata eikä lähetetä.</translation>
    </message>
    <message>
        <source>The client has a non-disclosure order. Choose another way than a letter.</source>
        <translation>Asiakkaalla on turvakielto. Valitse muu tapa kuin kirje.</translation>
    </message>
    <message>
        <source>The client does not read. Choose a way in which somebody talks with her.</source>
        <translation>Asiakas ei lue. Valitse tapa, jossa joku puhuu hänen kanssaan.</translation>
    </message>
    <message>
        <source>The client has a non-disclosure order. Choose another way than a text message.</source>
        <translation>Asiakkaalla on turvakielto. Valitse muu tapa kuin tekstiviesti.</translation>
    </message>
    <message>
        <source>The client has a non-disclosure order. Choose by name who may open the referral.</source>
        <translation>Asiakkaalla on turvakielto. Valitse nimeltä, kuka saa avata ohjauksen.</translation>
    </message>
    <message>
        <source>Somebody named does not work in that unit any more. Choose again who may open it.</source>
        <translation>Joku nimetyistä ei enää työskentele siinä yksikössä. Valitse uudelleen, kuka saa avata sen.</translation>
    </message>
    <message>
        <source>There is no way yet to reach the client. Add one, or choose that the client is met through you.</source>
        <translation>Asiakasta ei vielä voi tavoittaa mitenkään. Lisää yhteystieto tai valitse, että asiakas tavataan sinun kauttasi.</translation>
    </message>
    <message>
        <source>None of these is safe to use. Add a safe one, or choose that the client is met through you.</source>
        <translation>Mikään näistä ei ole turvallinen. Lisää turvallinen yhteystieto tai valitse, että asiakas tavataan sinun kauttasi.</translation>
    </message>
    <message>
        <source>A letter needs an address. Write the address or choose another way.</source>
        <translation>Kirje tarvitsee osoitteen. Kirjoita osoite tai valitse muu tapa.</translation>
    </message>
    <message>
        <source>The client has not agreed to this being shared. Ask, or leave it out.</source>
        <translation>Asiakas ei ole suostunut tämän tiedon luovuttamiseen. Kysy tai jätä pois.</translation>
    </message>
    <message>
        <source>The client has withdrawn the consent. This can no longer be sent.</source>
        <translation>Asiakas on peruuttanut suostumuksen. Tätä ei voi enää lähettää.</translation>
    </message>
    <message>
        <source>The consent has run out. Ask the client again.</source>
        <translation>Suostumuksen voimassaolo on päättynyt. Kysy asiakkaalta uudelleen.</translation>
    </message>
    <message>
        <source>The client has not agreed that the sender is told how it went. Leave this empty.</source>
        <translation>Asiakas ei ole suostunut siihen, että lähettäjälle kerrotaan tuloksesta. Jätä tämä tyhjäksi.</translation>
    </message>
    <message>
        <source>This may be shared only when the client agrees. Ask for consent or leave it out.</source>
        <translation>Tämän saa luovuttaa vain asiakkaan suostumuksella. Pyydä suostumus tai jätä pois.</translation>
    </message>
    <message>
        <source>Record what happened: this attempt is still only planned.</source>
        <translation>Kirjaa, mitä tapahtui: tämä yritys on vasta suunniteltu.</translation>
    </message>
    <message>
        <source>Plan the next attempt: this one has already been made.</source>
        <translation>Suunnittele seuraava yritys: tämä on jo tehty.</translation>
    </message>
    <message>
        <source>This attempt did not reach the client. Choose the attempt that did, or another state.</source>
        <translation>Tällä yrityksellä asiakasta ei tavoitettu. Valitse yritys, jolla tavoitettiin, tai toinen tila.</translation>
    </message>
    <message>
        <source>More ways to reach the client should be tried first. Try them, or write why not.</source>
        <translation>Asiakasta pitäisi yrittää tavoittaa ensin muillakin tavoilla. Yritä tai kirjoita, miksi et.</translation>
    </message>
    <message>
        <source>This is outside of what a unit may choose. Choose another number.</source>
        <translation>Yksikkö ei voi valita tätä lukua. Valitse toinen.</translation>
    </message>
    <message>
        <source>This cannot be more than the number of attempts.</source>
        <translation>Tämä ei voi olla suurempi kuin yritysten määrä.</translation>
    </message>
    <message>
        <source>Identity code or date of birth differ: this is not the same client.</source>
        <translation>Henkilötunnus tai syntymäaika on eri: asiakas ei ole sama.</translation>
    </message>
    <message>
        <source>This unit does not receive referrals now. Choose another unit.</source>
        <translation>Tämä yksikkö ei nyt vastaanota ohjauksia. Valitse toinen yksikkö.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Root hash of the tree (RFC 6962)</source>
        <translation>Puun juuritiiviste (RFC 6962)</translation>
    </message>
    <message>
        <source>Entries, numbered from 0</source>
        <translation>Merkintöjä, numerointi alkaa nollasta</translation>
    </message>
    <message>
        <source>Verified earlier, not read again</source>
        <translation>Tarkistettu aiemmin, ei luettu uudelleen</translation>
    </message>
    <message>
        <source>Seen by this computer before</source>
        <translation>Tämän koneen aiemmin näkemät</translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation>Viimeisin elonmerkki</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>Gaps of over ten minutes</source>
        <translation>Yli kymmenen minuutin katkoja</translation>
    </message>
    <message>
        <source>Version of the list of units and people</source>
        <translation>Yksiköiden ja henkilöiden luettelon versio</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Any state</source>
        <translation>Mikä tahansa tila</translation>
    </message>
    <message>
        <source>Any urgency</source>
        <translation>Mikä tahansa kiireellisyys</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Poista suodatus</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Kiireellisyys</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Reading your referrals…</source>
        <translation>Haetaan ohjauksia…</translation>
    </message>
    <message>
        <source>Find in my referrals</source>
        <translation>Etsi omista ohjauksista</translation>
    </message>
    <message>
        <source>Client, language, recipient or reference ( / )</source>
        <translation>Asiakas, kieli, vastaanottaja tai viite ( / )</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation>
            <numerusform>Ja %Ln muu havainto.</numerusform>
            <numerusform>Ja %Ln muuta havaintoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Näytä merkintä</translation>
    </message>
    <message>
        <source>Entry {number}: {what}</source>
        <translation>Merkintä {number}: {what}</translation>
    </message>
</context>
<context>
    <name>FirstContact</name>
    <message numerus="yes">
        <source>Now usually %n day(s) after sending</source>
        <translation>
            <numerusform>Nyt yleensä %n päivän kuluttua lähettämisestä</numerusform>
            <numerusform>Nyt yleensä %n päivän kuluttua lähettämisestä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForwardPanel</name>
    <message>
        <source>Forward to another unit</source>
        <translation>Siirrä toiseen yksikköön</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>The other unit gets the referral as it stands, without what you and the sender wrote to each other. Here it ends. The sender sees where it went.</source>
        <translation>Toinen yksikkö saa ohjauksen sellaisena kuin se nyt on, ilman teidän ja lähettäjän viestejä. Täällä työ päättyy. Lähettäjä näkee, minne ohjaus siirrettiin.</translation>
    </message>
    <message>
        <source>To which unit</source>
        <translation>Mihin yksikköön</translation>
    </message>
    <message>
        <source>Type the place or the name of the unit.</source>
        <translation>Kirjoita paikkakunta tai yksikön nimi.</translation>
    </message>
    <message>
        <source>In words to the other unit</source>
        <translation>Viesti toiselle yksikölle</translation>
    </message>
    <message>
        <source>The sender reads this, too.</source>
        <translation>Myös lähettäjä lukee tämän.</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation>Tulkin välityksellä</translation>
    </message>
    <message>
        <source>What the other unit may know</source>
        <translation>Mitä toinen yksikkö saa tietää</translation>
    </message>
    <message>
        <source>What the client said when asked back</source>
        <translation>Mitä asiakas vastasi, kun häneltä kysyttiin</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>Miten suostumus annettiin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tulkki</translation>
    </message>
    <message>
        <source>Who interpreted, if you wish</source>
        <translation>Kuka tulkkasi, jos haluat kertoa</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Who of them may open it</source>
        <translation>Ketkä heistä voivat avata sen</translation>
    </message>
    <message>
        <source>The client is protected: only they and the sender can open it there.</source>
        <translation>Asiakkaalla on turvakielto: siellä sen voivat avata vain he, ja lisäksi lähettäjä.</translation>
    </message>
    <message>
        <source>The client has not agreed that {unit} is told. Ask her first, in her language; saying no is fine and changes nothing here.</source>
        <translation>Asiakas ei ole suostunut siihen, että {unit} saa tiedon. Kysy ensin häneltä, hänen kielellään. Kieltäytyä saa, eikä se muuta täällä mitään.</translation>
    </message>
    <message>
        <source>The legal basis of the referral allows it.</source>
        <translation>Ohjauksen oikeusperuste sallii tämän.</translation>
    </message>
    <message>
        <source>The client has agreed that {unit} is told, until {date}.</source>
        <translation>Asiakas on suostunut siihen, että {unit} saa tiedon, {date} asti.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Parts of the referral</source>
        <translation>Ohjauksen kohdat</translation>
    </message>
    <message>
        <source>Print the summary…</source>
        <translation>Tulosta yhteenveto…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Poista luonnos</translation>
    </message>
    <message>
        <source>Throw this referral away</source>
        <translation>Poista luonnos</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Kohta</translation>
    </message>
    <message>
        <source>Drafts ({count})</source>
        <translation>Luonnokset ({count})</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message numerus="yes">
        <source>%n referral(s) given to {name}.</source>
        <translation>
            <numerusform>%n ohjaus annettu: {name}.</numerusform>
            <numerusform>%n ohjausta annettu: {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>Opening the referral…</source>
        <translation>Avataan ohjausta…</translation>
    </message>
    <message>
        <source>Open the referral</source>
        <translation>Avaa ohjaus</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>This is not possible any more. What you wrote is still here to copy.</source>
        <translation>Tämä ei ole enää mahdollista. Kirjoittamasi on vielä tässä kopioitavana.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>The log does not answer, so it is not certain whether this was saved. What you typed is kept. Look again in a while.</source>
        <translation>Loki ei vastaa, joten ei ole varmaa, tallentuiko tämä. Kirjoittamasi on tallella. Katso hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
</context>
<context>
    <name>HandoverPart</name>
    <message>
        <source>Hand over</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>This unit is closed</source>
        <translation>Tämä yksikkö on lakkautettu</translation>
    </message>
    <message>
        <source>It receives nothing, and nobody new comes to it. Its people go on reading what is here until it is handed over.</source>
        <translation>Se ei ota vastaan mitään, eikä siihen tule uusia ihmisiä. Sen väki lukee täällä olevia ohjauksia, kunnes ne siirretään.</translation>
    </message>
    <message>
        <source>Nothing open is left here</source>
        <translation>Täällä ei ole enää mitään avoinna</translation>
    </message>
    <message>
        <source>Everything is handed over or ended. Your administrator removes the people.</source>
        <translation>Kaikki on siirretty tai päättynyt. Ylläpitäjä poistaa ihmiset.</translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) to bring to an end</source>
        <translation>
            <numerusform>%n avoin ohjaus hoidettava loppuun</numerusform>
            <numerusform>%n avointa ohjausta hoidettava loppuun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) waiting for {unit}</source>
        <translation>
            <numerusform>%n avoin ohjaus odottaa: {unit}</numerusform>
            <numerusform>%n avointa ohjausta odottaa: {unit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) to hand over to {unit}</source>
        <translation>
            <numerusform>%n avoin ohjaus siirrettävänä, vastaanottaja {unit}</numerusform>
            <numerusform>%n avointa ohjausta siirrettävänä, vastaanottaja {unit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) handed over.</source>
        <translation>
            <numerusform>%n ohjaus siirretty.</numerusform>
            <numerusform>%n ohjausta siirretty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) left here. What is between this unit and the one that takes over, or is not what was signed, is not handed over. Bring it to an end here, or ask your data protection officer.</source>
        <translation>
            <numerusform>%n ohjaus jäi tänne. Tämän yksikön ja työt ottavan yksikön välisiä ohjauksia ja sellaisia, jotka eivät ole allekirjoitetun mukaisia, ei siirretä. Hoitakaa ne täällä loppuun tai kysykää tietosuojavastaavalta.</numerusform>
            <numerusform>%n ohjausta jäi tänne. Tämän yksikön ja työt ottavan yksikön välisiä ohjauksia ja sellaisia, jotka eivät ole allekirjoitetun mukaisia, ei siirretä. Hoitakaa ne täällä loppuun tai kysykää tietosuojavastaavalta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit takes the work over. Bring what is open to an end here.</source>
        <translation>Mikään yksikkö ei ota töitä. Hoitakaa avoimet ohjaukset täällä loppuun.</translation>
    </message>
    <message>
        <source>That unit has no key yet. Its lead makes it; then you can hand over.</source>
        <translation>Sillä yksiköllä ei ole vielä avainta. Sen vastuuhenkilö tekee avaimen, ja sitten voit siirtää.</translation>
    </message>
    <message>
        <source>They are sealed to the key of {unit}, a part at a time, and then are its own: its people read them and work on them, and yours no longer do. Stopped half-way, it goes on from there.</source>
        <translation>Ne lukitaan osa kerrallaan vastaanottajan {unit} avaimella ja siirtyvät sille: sen väki lukee ja hoitaa niitä, teidän yksikkönne ei enää. Keskeytettynä siirto jatkuu siitä, mihin se jäi.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopioi viite</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Content is locked</source>
        <translation>Sisältö on lukittu</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Suojattu</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Seuraavaksi: {step}</translation>
    </message>
    <message>
        <source>Sent {when}</source>
        <translation>Lähetetty {when}</translation>
    </message>
    <message>
        <source>Sent {when} by {name}, {unit}</source>
        <translation>Lähetetty {when}, lähettäjä {name}, {unit}</translation>
    </message>
    <message>
        <source>{name} answers for it now.</source>
        <translation>Siitä vastaa nyt {name}.</translation>
    </message>
    <message>
        <source>Nobody owns it yet. {sent}</source>
        <translation>Ei vielä vastuuhenkilöä. {sent}</translation>
    </message>
    <message>
        <source>Owner: {name}. {sent}</source>
        <translation>Vastuuhenkilö: {name}. {sent}</translation>
    </message>
</context>
<context>
    <name>HeirCard</name>
    <message>
        <source>Nobody yet: decide later</source>
        <translation>Ei vielä kukaan: päätä myöhemmin</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Valitse kollega</translation>
    </message>
    <message>
        <source>Who takes the open referrals over</source>
        <translation>Kenelle avoimet ohjaukset siirtyvät</translation>
    </message>
    <message>
        <source>Choose who takes them over.</source>
        <translation>Valitse, kenelle ne siirtyvät.</translation>
    </message>
</context>
<context>
    <name>HelpAnswerPanel</name>
    <message>
        <source>Tell how the visit went</source>
        <translation>Kerro, miten käynti sujui</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Lähetä vastaus</translation>
    </message>
    <message>
        <source>I talked about it with the client</source>
        <translation>Puhuin asiasta asiakkaan kanssa</translation>
    </message>
    <message>
        <source>It was not possible</source>
        <translation>Se ei ollut mahdollista</translation>
    </message>
    <message>
        <source>Did you take it up?</source>
        <translation>Otitko asian puheeksi?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Vastauksesi</translation>
    </message>
    <message>
        <source>What the client said, and how she can be reached.</source>
        <translation>Mitä asiakas sanoi ja miten hänet tavoittaa.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Ask the sender for help</source>
        <translation>Pyydä apua lähettäjältä</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Some clients can be reached only through somebody they trust.</source>
        <translation>Osan asiakkaista tavoittaa vain sellaisen henkilön kautta, johon he luottavat.</translation>
    </message>
    <message>
        <source>Can you take this up with the client at the next visit?</source>
        <translation>Voitko ottaa asian puheeksi asiakkaan kanssa seuraavalla käynnillä?</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>Mitä pyydät?</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Vastausta toivotaan viimeistään</translation>
    </message>
</context>
<context>
    <name>HelpStep</name>
    <message>
        <source>What would help?</source>
        <translation>Mikä auttaisi?</translation>
    </message>
    <message>
        <source>Tell what there is, and what the client and the family would gain from it. Tick what the client says yes to.</source>
        <translation>Kerro, mitä on tarjolla ja mitä hyötyä siitä on asiakkaalle ja perheelle. Merkitse ne, joihin asiakas vastaa kyllä.</translation>
    </message>
    <message>
        <source>The client would like</source>
        <translation>Asiakas toivoo</translation>
    </message>
    <message>
        <source>What makes taking part possible</source>
        <translation>Mikä tekee osallistumisen mahdolliseksi</translation>
    </message>
    <message>
        <source>What the client needs in practice, never a diagnosis: a lift, a quiet room, short days.</source>
        <translation>Mitä asiakas tarvitsee käytännössä, ei koskaan diagnoosia: hissi, rauhallinen tila, lyhyet päivät.</translation>
    </message>
</context>
<context>
    <name>HoldPanel</name>
    <message>
        <source>Put on hold</source>
        <translation>Laita odottamaan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Lisätietoja</translation>
    </message>
    <message>
        <source>Nothing about the client&apos;s health.</source>
        <translation>Ei mitään asiakkaan terveydestä.</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Katso uudelleen</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
</context>
<context>
    <name>InboxColumns</name>
    <message>
        <source>Urgency</source>
        <translation>Kiireellisyys</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Kohderyhmä</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Saapui</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Kenellä</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Yritykset</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>The log does not answer, so names cannot be opened now. The rest of the list is right.</source>
        <translation>Loki ei vastaa, joten nimiä ei voi nyt avata. Muu luettelossa pitää paikkansa.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Ota hoidettavaksi</translation>
    </message>
    <message>
        <source>Accept and go to the next</source>
        <translation>Ota hoidettavaksi ja siirry seuraavaan</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Anna jollekulle</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Kirjaa yhteydenotto</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopioi viite</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Seuraava rivi</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Edellinen rivi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Näytä uudet</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Päivitä</translation>
    </message>
</context>
<context>
    <name>InboxRow</name>
    <message>
        <source>Content is locked</source>
        <translation>Sisältö on lukittu</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Suojattu</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>Lukeminen on tauolla</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>It waits: none of those named ({names}) can open it now. The sender can name another.</source>
        <translation>Se odottaa: kukaan nimetyistä ({names}) ei voi nyt avata sitä. Lähettäjä voi nimetä toisen.</translation>
    </message>
    <message>
        <source>Only {names} can open it.</source>
        <translation>Vain {names} voi avata sen.</translation>
    </message>
    <message>
        <source>Turvakielto: the name is shown when you open the referral.</source>
        <translation>Turvakielto: nimi näkyy, kun avaat ohjauksen.</translation>
    </message>
    <message>
        <source>Nobody has opened it yet</source>
        <translation>Kukaan ei ole vielä avannut</translation>
    </message>
    <message>
        <source>Something is new since you opened it</source>
        <translation>Jotain uutta sen jälkeen, kun avasit sen</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Tarvitsee tulkin</translation>
    </message>
    <message>
        <source>Overdue since {date}</source>
        <translation>Myöhässä {date} alkaen</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Leads the unit</source>
        <translation>On yksikön vastaava</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Kutsu henkilö</translation>
    </message>
    <message>
        <source>You hand over the invitation and tell the words of the service. The invited person makes the keys; you never see them.</source>
        <translation>Annat kutsun ja kerrot palvelun sanat. Kutsuttu tekee avaimet itse; sinä et näe niitä koskaan.</translation>
    </message>
    <message>
        <source>First name Last name</source>
        <translation>Etunimi Sukunimi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Nimi palvelussa</translation>
    </message>
    <message>
        <source>For signing in. It belongs to one person for good.</source>
        <translation>Sisäänkirjautumista varten. Se kuuluu pysyvästi yhdelle henkilölle.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Type a part of its name.</source>
        <translation>Kirjoita osa nimestä.</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Yksikön vastaavana</translation>
    </message>
    <message>
        <source>A lead confirms the unit&apos;s people and keeps its key. Each unit should have two. A lead coordinator always leads.</source>
        <translation>Vastaava vahvistaa yksikön henkilöt ja säilyttää yksikön avainta. Jokaisessa yksikössä tulisi olla kaksi vastaavaa. Vastaava koordinaattori on aina yksikön vastaava.</translation>
    </message>
    <message>
        <source>The invitation is valid for (days)</source>
        <translation>Kutsun voimassaolo (päivää)</translation>
    </message>
    <message>
        <source>Choose a unit from the list.</source>
        <translation>Valitse yksikkö luettelosta.</translation>
    </message>
</context>
<context>
    <name>Invited</name>
    <message>
        <source>Save the invitation…</source>
        <translation>Tallenna kutsu…</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>Tallenna tulostettava lomake…</translation>
    </message>
    <message>
        <source>Saved in {file}. Hand it over in person or in another safe way, and delete the file then: until it is used, whoever has it can take the place of the one who is invited.</source>
        <translation>Tallennettu tiedostoon {file}. Anna se henkilökohtaisesti tai muulla turvallisella tavalla ja poista sitten tiedosto: niin kauan kuin kutsua ei ole käytetty, sen haltija voi asettua kutsutun paikalle.</translation>
    </message>
    <message>
        <source>{name} is invited</source>
        <translation>{name} on kutsuttu</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Nimi palvelussa</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Tell these words on the phone or in person</source>
        <translation>Kerro nämä sanat puhelimessa tai kasvotusten</translation>
    </message>
    <message>
        <source>They stand on the other screen too and are compared there, so that nobody is lured to another service. Do not send them together with the invitation.</source>
        <translation>Sanat näkyvät myös toisella näytöllä, ja niitä verrataan siellä, jotta ketään ei houkutella toiseen palveluun. Älä lähetä niitä kutsun mukana.</translation>
    </message>
    <message>
        <source>Save the invitation now, as a file or as a sheet to print. It works once and cannot be shown again.</source>
        <translation>Tallenna kutsu nyt tiedostona tai tulostettavana lomakkeena. Se toimii kerran, eikä sitä voi näyttää uudelleen.</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Make the invitation</source>
        <translation>Tee kutsu</translation>
    </message>
    <message>
        <source>Making the invitation…</source>
        <translation>Tehdään kutsua…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>This person is invited already. Look in the list of invitations; cancel that one to make another.</source>
        <translation>Tämä henkilö on jo kutsuttu. Katso kutsujen luettelosta; jos haluat tehdä uuden kutsun, peru ensin edellinen.</translation>
    </message>
    <message>
        <source>Show the invitations</source>
        <translation>Näytä kutsut</translation>
    </message>
    <message>
        <source>The invitation is not saved yet, and it cannot be shown again. Save it, or go on without it and cancel it in the list.</source>
        <translation>Kutsua ei ole vielä tallennettu, eikä sitä voi näyttää uudelleen. Tallenna se, tai jatka ilman sitä ja peru se luettelossa.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Jatka ilman sitä</translation>
    </message>
    <message>
        <source>Where to save the invitation</source>
        <translation>Mihin kutsu tallennetaan</translation>
    </message>
    <message>
        <source>Invitations ({pattern})</source>
        <translation>Kutsut ({pattern})</translation>
    </message>
    <message>
        <source>Where to save the sheet</source>
        <translation>Mihin lomake tallennetaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
</context>
<context>
    <name>IssuingCard</name>
    <message>
        <source>Change the signing key</source>
        <translation>Vaihda allekirjoitusavain</translation>
    </message>
    <message>
        <source>The unit should sign with another key</source>
        <translation>Yksikön pitäisi allekirjoittaa toisella avaimella</translation>
    </message>
    <message>
        <source>{names} may still know the key with which the unit signs its people and its keys. Once it is changed, nothing that is signed with the old one counts.</source>
        <translation>{names} voi yhä tietää avaimen, jolla yksikkö allekirjoittaa henkilönsä ja avaimensa. Kun se on vaihdettu, mikään vanhalla allekirjoitettu ei kelpaa.</translation>
    </message>
</context>
<context>
    <name>KeyActs</name>
    <message>
        <source>The unit has its key. Referrals can be sent to it and read in it.</source>
        <translation>Yksiköllä on avain. Sille voi lähettää ohjauksia, ja niitä voi lukea siellä.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Tehdään avainta…</translation>
    </message>
    <message>
        <source>The key is changed, and everything open is sealed to it.</source>
        <translation>Avain on vaihdettu, ja kaikki avoin on sinetöity sillä.</translation>
    </message>
    <message>
        <source>Sealing what is open to the new key…</source>
        <translation>Sinetöidään avoimia uudella avaimella…</translation>
    </message>
    <message>
        <source>Everything that is not erased is sealed to the newest key.</source>
        <translation>Kaikki, mitä ei ole hävitetty, on sinetöity uusimmalla avaimella.</translation>
    </message>
    <message>
        <source>Sealing what is closed to the newest key…</source>
        <translation>Sinetöidään suljettuja uusimmalla avaimella…</translation>
    </message>
    <message numerus="yes">
        <source>Done, but %n part(s) are not what their senders signed and were left as they are: tell your data protection officer.</source>
        <translation>
            <numerusform>Valmis, mutta %n osa ei ole se, jonka lähettäjä allekirjoitti, ja se jätettiin ennalleen: kerro tietosuojavastaavalle.</numerusform>
            <numerusform>Valmis, mutta %n osaa eivät ole ne, jotka lähettäjät allekirjoittivat, ja ne jätettiin ennalleen: kerro tietosuojavastaavalle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the unit has the key now.</source>
        <translation>Avain on nyt kaikilla yksikössä.</translation>
    </message>
    <message>
        <source>Giving the key…</source>
        <translation>Annetaan avainta…</translation>
    </message>
    <message>
        <source>The unit signs with another key from now on.</source>
        <translation>Yksikkö allekirjoittaa tästä lähtien toisella avaimella.</translation>
    </message>
    <message>
        <source>Changing the signing key…</source>
        <translation>Vaihdetaan allekirjoitusavainta…</translation>
    </message>
    <message numerus="yes">
        <source>%n renewed for two years.</source>
        <translation>
            <numerusform>%n uusittu kahdeksi vuodeksi.</numerusform>
            <numerusform>%n uusittu kahdeksi vuodeksi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Uusitaan…</translation>
    </message>
    <message>
        <source>The recovery copies fit the leads of today.</source>
        <translation>Palautuskopiot vastaavat nykyisiä vastaavia.</translation>
    </message>
    <message>
        <source>The service has no offline recovery key yet; tell your administrator.</source>
        <translation>Palvelulla ei ole vielä offline-palautusavainta; kerro asiasta pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>Making the copies…</source>
        <translation>Tehdään kopioita…</translation>
    </message>
    <message>
        <source>Asked. Call your colleague, who gives the share on this same page.</source>
        <translation>Pyydetty. Soita työtoverillesi, joka antaa osuuden tällä samalla sivulla.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Pyydetään…</translation>
    </message>
    <message>
        <source>Your share is given.</source>
        <translation>Osuutesi on annettu.</translation>
    </message>
    <message>
        <source>Giving the share…</source>
        <translation>Annetaan osuutta…</translation>
    </message>
    <message>
        <source>Key {number} is restored.</source>
        <translation>Avain {number} on palautettu.</translation>
    </message>
    <message>
        <source>Restoring the key…</source>
        <translation>Palautetaan avainta…</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Its date runs out on {day}. Put it off in the list “Expires soon” of “People and keys”, with two papers of the root key.</source>
        <translation>Voimassaolo päättyy {day}. Jatka sitä sivun ”Henkilöt ja avaimet” luettelossa ”Vanhenee pian” kahdella juuriavaimen paperilla.</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Sanat</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>Käytössä alkaen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa asti</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This folder holds papers of another key, which are never written over. Choose an empty folder.</source>
        <translation>Tässä kansiossa on toisen avaimen papereita, joiden päälle ei koskaan kirjoiteta. Valitse tyhjä kansio.</translation>
    </message>
    <message>
        <source>This is not a file of a notary&apos;s keys, or it is damaged. Ask the notary&apos;s operator for another.</source>
        <translation>Tämä ei ole notaarin avainten tiedosto, tai se on vioittunut. Pyydä notaarin ylläpitäjältä uusi.</translation>
    </message>
    <message>
        <source>These are the keys of another service&apos;s notary. Nothing was changed.</source>
        <translation>Nämä ovat toisen palvelun notaarin avaimet. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>These are not the words of the keys in the file. Change nothing: have them read again, from the notary&apos;s machine.</source>
        <translation>Nämä eivät ole tiedostossa olevien avainten sanat. Älä muuta mitään: pyydä lukemaan ne uudelleen notaarin koneelta.</translation>
    </message>
    <message>
        <source>The first line has to name the columns code, name_fi, name_sv, region_fi, county_key, county_fi and county_sv.</source>
        <translation>Ensimmäisen rivin on nimettävä sarakkeet code, name_fi, name_sv, region_fi, county_key, county_fi ja county_sv.</translation>
    </message>
    <message>
        <source>This is no comma-separated text in UTF-8.</source>
        <translation>Tämä ei ole pilkuin eroteltua UTF-8-tekstiä.</translation>
    </message>
    <message>
        <source>There is no municipality in it, or more than there can be.</source>
        <translation>Luettelossa ei ole yhtään kuntaa tai niitä on liikaa.</translation>
    </message>
    <message>
        <source>This municipality stands in the list twice.</source>
        <translation>Tämä kunta on luettelossa kahdesti.</translation>
    </message>
    <message>
        <source>A municipality needs a code of three digits and a text in each column.</source>
        <translation>Kunnalla on oltava kolminumeroinen tunnus ja teksti jokaisessa sarakkeessa.</translation>
    </message>
    <message>
        <source>Line {line}:</source>
        <translation>Rivi {line}:</translation>
    </message>
    <message>
        <source>The list before stays in use.</source>
        <translation>Aiempi luettelo jää käyttöön.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Read the keys again</source>
        <translation>Lue avaimet uudelleen</translation>
    </message>
    <message>
        <source>This is not finished. Finish it, or discard it and go on.</source>
        <translation>Tämä on kesken. Tee se loppuun, tai hylkää se ja jatka.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Luetaan avaimia…</translation>
    </message>
    <message>
        <source>Change it now</source>
        <translation>Vaihda nyt</translation>
    </message>
    <message>
        <source>Back to the keys</source>
        <translation>Takaisin avaimiin</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Changing the key…</source>
        <translation>Vaihdetaan avainta…</translation>
    </message>
    <message>
        <source>The notary&apos;s next keys are in force. Whoever runs it keeps the older seeds in the secrets file, so that old referrals can be opened.</source>
        <translation>Notaarin uudet avaimet ovat voimassa. Notaarin ylläpitäjä säilyttää aiemmat siemenet salaisuustiedostossa, jotta vanhat ohjaukset voidaan avata.</translation>
    </message>
    <message>
        <source>List of municipalities</source>
        <translation>Kuntaluettelo</translation>
    </message>
    <message>
        <source>Lists ({pattern})</source>
        <translation>Luettelot ({pattern})</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities are in the list.</source>
        <translation>
            <numerusform>Luettelossa on %n kunta.</numerusform>
            <numerusform>Luettelossa on %n kuntaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added.</source>
        <translation>
            <numerusform>%n lisätty.</numerusform>
            <numerusform>%n lisätty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended.</source>
        <translation>
            <numerusform>%n lakannut.</numerusform>
            <numerusform>%n lakannut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Make the unit&apos;s key</source>
        <translation>Tee yksikön avain</translation>
    </message>
    <message>
        <source>Give the key</source>
        <translation>Anna avain</translation>
    </message>
    <message>
        <source>Make the copies anew</source>
        <translation>Tee kopiot uudelleen</translation>
    </message>
    <message>
        <source>Ask for the share</source>
        <translation>Pyydä osuus</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Tee uusi avain…</translation>
    </message>
    <message>
        <source>Seal what is closed to the key too…</source>
        <translation>Sinetöi suljetutkin uusimmalla avaimella…</translation>
    </message>
    <message>
        <source>The unit&apos;s key</source>
        <translation>Yksikön avain</translation>
    </message>
    <message>
        <source>The unit has no key yet</source>
        <translation>Yksiköllä ei ole vielä avainta</translation>
    </message>
    <message>
        <source>Until there is one, nobody can send to this unit or read here. You make it on this computer; no administrator ever holds it.</source>
        <translation>Ennen kuin avain on tehty, kukaan ei voi lähettää tälle yksikölle eikä lukea täällä. Teet avaimen tällä koneella; se ei ole koskaan pääkäyttäjän hallussa.</translation>
    </message>
    <message>
        <source>The unit needs a new key</source>
        <translation>Yksikkö tarvitsee uuden avaimen</translation>
    </message>
    <message>
        <source>These people had the key and have left the unit: {names}. Nothing is opened for people who have left, in any case. Make a new key, so that what comes from now on is sealed to it; then what is open is sealed to it too. The unit can work meanwhile.</source>
        <translation>Yksiköstä poistuneet, joilla on ollut avain: {names}. Lähteneille ei joka tapauksessa avata mitään. Tee uusi avain, jotta tästä lähtien saapuva sinetöidään sillä; sen jälkeen sillä sinetöidään myös avoimet. Yksikkö voi työskennellä sillä välin.</translation>
    </message>
    <message>
        <source>The change of the key is not finished</source>
        <translation>Avaimen vaihto on kesken</translation>
    </message>
    <message>
        <source>Of {all} parts of open referrals, {done} are sealed to the newest key. Go on where it was left; everybody can read meanwhile.</source>
        <translation>Avointen ohjausten {all} osasta {done} on sinetöity uusimmalla avaimella. Jatka siitä, mihin jäätiin; kaikki voivat lukea sillä välin.</translation>
    </message>
    <message>
        <source>The unit&apos;s key is over a year old</source>
        <translation>Yksikön avain on yli vuoden vanha</translation>
    </message>
    <message>
        <source>Key {number} has been in use since {day}. Change it once a year: whoever may have got hold of it reads nothing that comes later. The unit can work meanwhile.</source>
        <translation>Avain {number} on ollut käytössä {day} alkaen. Vaihda se kerran vuodessa: jos joku on saanut sen haltuunsa, hän ei lue mitään myöhempää. Yksikkö voi työskennellä sillä välin.</translation>
    </message>
    <message>
        <source>Key {number} is in use</source>
        <translation>Avain {number} on käytössä</translation>
    </message>
    <message>
        <source>Everything open is sealed to it. Only people of the unit hold it.</source>
        <translation>Kaikki avoin sinetöidään sillä. Se on vain yksikön henkilöillä.</translation>
    </message>
    <message>
        <source>Somebody lacks the key</source>
        <translation>Joltakulta puuttuu avain</translation>
    </message>
    <message>
        <source>{names} cannot read the unit&apos;s referrals before you give them the key.</source>
        <translation>Avain puuttuu: {names}. Yksikön ohjauksia voi lukea vasta, kun annat avaimen.</translation>
    </message>
    <message>
        <source>The recovery copies are not up to date</source>
        <translation>Palautuskopiot eivät ole ajan tasalla</translation>
    </message>
    <message>
        <source>Leads have come or gone since they were made. Made anew, they fit the leads of today.</source>
        <translation>Vastaavia on tullut tai lähtenyt kopioiden tekemisen jälkeen. Uudelleen tehtyinä kopiot vastaavat nykyisiä vastaavia.</translation>
    </message>
    <message>
        <source>The key can be restored</source>
        <translation>Avaimen voi palauttaa</translation>
    </message>
    <message>
        <source>You are the only lead</source>
        <translation>Olet ainoa vastaava</translation>
    </message>
    <message>
        <source>If you lose your keys, no colleague can restore the unit&apos;s key: only two papers of the offline recovery key can. Ask your administrator to invite a second lead.</source>
        <translation>Jos menetät avaimesi, kukaan työtoveri ei voi palauttaa yksikön avainta: siihen tarvitaan kaksi offline-palautusavaimen paperia. Pyydä pääkäyttäjää kutsumaan toinen vastaava.</translation>
    </message>
    <message>
        <source>With two papers of the offline recovery key.</source>
        <translation>Kahdella offline-palautusavaimen paperilla.</translation>
    </message>
    <message numerus="yes">
        <source>Any two of the %n leads can do it together, or two papers of the offline recovery key.</source>
        <translation>
            <numerusform>Vastaava voi tehdä sen toisen vastaavan kanssa, tai kahdella offline-palautusavaimen paperilla.</numerusform>
            <numerusform>Ketkä tahansa kaksi %n vastaavasta voivat tehdä sen yhdessä, tai kahdella offline-palautusavaimen paperilla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Make a new key and seal what is open to it</source>
        <translation>Tee uusi avain ja sinetöi avoimet sillä</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Tehdäänkö uusi avain?</translation>
    </message>
    <message>
        <source>Do so when somebody may have got hold of the key, or once a year. What is open is sealed to it too; the unit can work meanwhile.</source>
        <translation>Tee näin, jos avain on voinut joutua vääriin käsiin, tai kerran vuodessa. Myös avoimet ohjaukset sinetöidään uudella avaimella; yksikkö voi työskennellä sillä välin.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Tee se</translation>
    </message>
    <message>
        <source>Seal what is closed to the newest key too?</source>
        <translation>Sinetöidäänkö suljetutkin uusimmalla avaimella?</translation>
    </message>
    <message>
        <source>Closed referrals stay under the earlier keys until they are erased. Once they are sealed to the newest key, the administrator can destroy the earlier ones. You can stop and go on at any time; the unit can work meanwhile.</source>
        <translation>Suljetut ohjaukset ovat aiempien avainten takana, kunnes ne hävitetään. Kun ne on sinetöity uusimmalla avaimella, ylläpitäjä voi tuhota aiemmat. Voit keskeyttää ja jatkaa milloin vain; yksikkö voi työskennellä sillä välin.</translation>
    </message>
    <message>
        <source>Seal them</source>
        <translation>Sinetöi</translation>
    </message>
    <message>
        <source>Choose a lead…</source>
        <translation>Valitse vastaava…</translation>
    </message>
    <message>
        <source>With another lead</source>
        <translation>Toisen vastaavan kanssa</translation>
    </message>
    <message>
        <source>Or with two of the three papers of the offline recovery key, which your organisation keeps. Each use is logged and shown to the unit.</source>
        <translation>Tai kahdella offline-palautusavaimen kolmesta paperista, joita organisaatiosi säilyttää. Jokainen käyttö kirjataan lokiin ja näytetään yksikölle.</translation>
    </message>
    <message>
        <source>These are not two different papers of the offline recovery key. Check each word; nothing was changed.</source>
        <translation>Nämä eivät ole offline-palautusavaimen kaksi eri paperia. Tarkista jokainen sana; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Restore with the papers</source>
        <translation>Palauta papereilla</translation>
    </message>
    <message>
        <source>You lack a key of the unit</source>
        <translation>Sinulta puuttuu yksikön avain</translation>
    </message>
    <message>
        <source>You cannot read what is sealed to key {numbers}. A colleague who has it gives it to you on this page; when nobody has it, restore it here.</source>
        <translation>Et voi lukea sitä, mikä on sinetöity avaimella {numbers}. Työtoveri, jolla avain on, antaa sen sinulle tällä sivulla; jos sitä ei ole kenelläkään, palauta se täällä.</translation>
    </message>
    <message>
        <source>Choose the lead you ask, and call them.</source>
        <translation>Valitse vastaava, jolta pyydät, ja soita hänelle.</translation>
    </message>
    <message>
        <source>Old keys</source>
        <translation>Vanhat avaimet</translation>
    </message>
    <message>
        <source>No old keys</source>
        <translation>Ei vanhoja avaimia</translation>
    </message>
    <message>
        <source>Keys come here when a unit&apos;s lead has made a newer one.</source>
        <translation>Avaimet tulevat tänne, kun yksikön vastuuhenkilö on tehnyt uudemman.</translation>
    </message>
    <message>
        <source>Days that backups are kept</source>
        <translation>Päiviä, jotka varmuuskopiot säilytetään</translation>
    </message>
    <message>
        <source>Ask those who run the database. What was erased lives on in backups until they are gone.</source>
        <translation>Kysy tietokannan ylläpidosta. Poistettu säilyy varmuuskopioissa, kunnes ne hävitetään.</translation>
    </message>
    <message>
        <source>Destroy this key…</source>
        <translation>Hävitä tämä avain…</translation>
    </message>
    <message>
        <source>Something that is not erased yet is sealed to this key only. When it is erased, the key becomes free.</source>
        <translation>Jotakin, mitä ei ole vielä poistettu, on lukittu vain tällä avaimella. Kun se poistetaan, avain vapautuu.</translation>
    </message>
    <message>
        <source>Nothing here has needed it since {since}. Backups from before may: destroy it from {day} on.</source>
        <translation>Mikään täällä ei ole tarvinnut sitä {since} jälkeen. Aiemmat varmuuskopiot voivat tarvita: hävitä se aikaisintaan {day}.</translation>
    </message>
    <message>
        <source>Nothing here has needed it since {since}, and no backup from before is kept. Once it is destroyed, what it sealed can be opened nowhere.</source>
        <translation>Mikään täällä ei ole tarvinnut sitä {since} jälkeen, eikä aiempia varmuuskopioita enää ole. Kun se on hävitetty, sillä lukittua ei voi avata missään.</translation>
    </message>
    <message>
        <source>Destroy key {number} of {unit}?</source>
        <translation>Hävitetäänkö avain {number}, {unit}?</translation>
    </message>
    <message>
        <source>Every copy of it in the service goes, the recovery copies too. Backups from before {since} can then not be read any more. This cannot be taken back.</source>
        <translation>Kaikki sen kopiot palvelussa häviävät, myös palautuskopiot. Ennen {since} otettuja varmuuskopioita ei sen jälkeen voi enää lukea. Tätä ei voi perua.</translation>
    </message>
    <message>
        <source>Destroy it for good</source>
        <translation>Hävitä lopullisesti</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Take out {language}</source>
        <translation>Poista {language}</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language: {name}</source>
        <translation>Kieli: {name}</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Ohjelman kieli</translation>
    </message>
</context>
<context>
    <name>LastStep</name>
    <message>
        <source>Print your sheet, and let your keys be confirmed</source>
        <translation>Tulosta lomakkeesi ja pyydä vahvistamaan avaimesi</translation>
    </message>
    <message>
        <source>Your keys are made. Two things are left.</source>
        <translation>Avaimesi on tehty. Jäljellä on kaksi asiaa.</translation>
    </message>
    <message>
        <source>Open the sheet to print it</source>
        <translation>Avaa lomake ja tulosta se</translation>
    </message>
    <message>
        <source>It is printed and locked away</source>
        <translation>Se on tulostettu ja lukittu talteen</translation>
    </message>
    <message>
        <source>To the sign-in page</source>
        <translation>Kirjautumissivulle</translation>
    </message>
    <message>
        <source>This computer has no place to keep secrets safely. You need the code of your sheet each time you sign in here.</source>
        <translation>Tällä koneella ei ole paikkaa, jossa salaisuudet säilyisivät turvassa. Tarvitset lomakkeesi koodin joka kerta, kun kirjaudut sisään täällä.</translation>
    </message>
    <message>
        <source>1. Print the recovery sheet</source>
        <translation>1. Tulosta palautuslomake</translation>
    </message>
    <message>
        <source>2. Read these words to the one who confirms you</source>
        <translation>2. Lue nämä sanat sille, joka vahvistaa sinut</translation>
    </message>
    <message>
        <source>It is in {file}. With it you start on another computer, or after this one is lost. Print it, lock it away, and delete the file.</source>
        <translation>Se on tiedostossa {file}. Sen avulla otat käyttöön toisen koneen tai aloitat uudelleen, jos tämä kone katoaa. Tulosta se, lukitse se talteen ja poista tiedosto.</translation>
    </message>
    <message>
        <source>Your keys wait for confirmation; until then you cannot sign in. Call the person who leads {unit} and read the words aloud. A first lead calls the administrator. This page does not hear when it is done: try to sign in after the call.</source>
        <translation>Avaimesi odottavat vahvistusta; siihen asti et voi kirjautua sisään. Soita sen yksikön vastaavalle, johon kuulut ({unit}), ja lue sanat ääneen. Ensimmäinen vastaava soittaa pääkäyttäjälle. Tämä sivu ei saa tietoa vahvistuksesta: yritä kirjautua puhelun jälkeen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Your name in the service</source>
        <translation>Nimesi palvelussa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
</context>
<context>
    <name>LeftBehind</name>
    <message>
        <source>Hand over</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Valitse kollega</translation>
    </message>
    <message>
        <source>Who takes them over</source>
        <translation>Kenelle ne siirtyvät</translation>
    </message>
    <message>
        <source>Choose who takes them over.</source>
        <translation>Valitse, kenelle ne siirtyvät.</translation>
    </message>
    <message>
        <source>{name} is not in this unit</source>
        <translation>{name} ei ole tässä yksikössä</translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) still belong to this person, and nobody sees to them.</source>
        <translation>
            <numerusform>%n avoin ohjaus on yhä tämän henkilön vastuulla, eikä kukaan hoida sitä.</numerusform>
            <numerusform>%n avointa ohjausta on yhä tämän henkilön vastuulla, eikä kukaan hoida niitä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Tallenna kirje…</translation>
    </message>
    <message>
        <source>One page with the client&apos;s name and address for a window envelope. The log says that you printed it.</source>
        <translation>Yksi sivu, jossa on asiakkaan nimi ja osoite ikkunakuorta varten. Lokiin kirjataan, että tulostit sen.</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Read the list again</source>
        <translation>Hae luettelo uudelleen</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopioi viite</translation>
    </message>
    <message>
        <source>Print the opened referral</source>
        <translation>Tulosta avattu ohjaus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Luetteloa ei saatu haettua</translation>
    </message>
</context>
<context>
    <name>LinksLine</name>
    <message>
        <source>It goes on as another referral.</source>
        <translation>Työ jatkuu toisena ohjauksena.</translation>
    </message>
    <message>
        <source>It was sent on from another unit.</source>
        <translation>Se siirrettiin toisesta yksiköstä.</translation>
    </message>
    <message>
        <source>The work goes on under another referral.</source>
        <translation>Työ jatkuu toisella ohjauksella.</translation>
    </message>
    <message>
        <source>Another referral of the client was merged into this one.</source>
        <translation>Tähän on yhdistetty asiakkaan toinen ohjaus.</translation>
    </message>
    <message>
        <source>Open {reference}</source>
        <translation>Avaa {reference}</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Mikään ei vastaa suodatusta</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ei uusia</translation>
    </message>
    <message>
        <source>Nothing on your desk</source>
        <translation>Ei mitään työn alla</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Mikään ei ole myöhässä</translation>
    </message>
    <message>
        <source>Nothing waits for the sender</source>
        <translation>Mikään ei odota lähettäjää</translation>
    </message>
    <message>
        <source>No meetings today</source>
        <translation>Tänään ei ole tapaamisia</translation>
    </message>
    <message>
        <source>Nothing is on hold</source>
        <translation>Mikään ei odota</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>Mitään ei ole vielä päätetty</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Täällä ei ole vielä mitään</translation>
    </message>
    <message>
        <source>Clear the filter to see the whole list.</source>
        <translation>Poista suodatus, niin näet koko luettelon.</translation>
    </message>
    <message>
        <source>Referrals sent to your unit come here. What is in work is in the other lists.</source>
        <translation>Yksiköllesi lähetetyt ohjaukset tulevat tähän. Työn alla olevat ovat muissa luetteloissa.</translation>
    </message>
    <message>
        <source>Referrals that you own come here. Take one from the new ones.</source>
        <translation>Ohjaukset, joista vastaat, tulevat tähän. Ota yksi uusista.</translation>
    </message>
    <message>
        <source>Referrals whose next step is late come here.</source>
        <translation>Ohjaukset, joiden seuraava vaihe on myöhässä, tulevat tähän.</translation>
    </message>
    <message>
        <source>Referrals with a question or a request to the sender come here.</source>
        <translation>Tänne tulevat ohjaukset, joissa lähettäjältä on kysytty tai pyydetty jotakin.</translation>
    </message>
    <message>
        <source>Referrals whose client you meet today come here.</source>
        <translation>Tänne tulevat ohjaukset, joiden asiakas tavataan tänään.</translation>
    </message>
    <message>
        <source>Referrals that wait for a day you have set come here.</source>
        <translation>Tänne tulevat ohjaukset, jotka odottavat sovittua päivää.</translation>
    </message>
    <message>
        <source>Referrals come here when they have an outcome.</source>
        <translation>Ohjaukset tulevat tähän, kun niillä on tulos.</translation>
    </message>
    <message>
        <source>Referrals sent to your unit come here.</source>
        <translation>Yksiköllesi lähetetyt ohjaukset tulevat tähän.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Löydetyt</translation>
    </message>
    <message>
        <source>Nothing open is called so</source>
        <translation>Mikään avoin ei vastaa hakua</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Toistaiseksi ei löytynyt mitään</translation>
    </message>
    <message>
        <source>Closed ones are not searched.</source>
        <translation>Päättyneistä ei haeta.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Which list</source>
        <translation>Mikä luettelo</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Hae nimellä</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Luetteloa ei saatu haettua</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name</source>
        <translation>Tällä nimellä ei löydy ketään eikä mitään</translation>
    </message>
    <message>
        <source>No invitation is under way</source>
        <translation>Yhtään kutsua ei ole avoinna</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>Mikään ei vanhene pian</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Täällä ei ole vielä mitään</translation>
    </message>
    <message>
        <source>Read it again with F5.</source>
        <translation>Lue se uudelleen painamalla F5.</translation>
    </message>
    <message>
        <source>Shorten what you search for, or look in another list.</source>
        <translation>Lyhennä hakusanaa tai katso toisesta luettelosta.</translation>
    </message>
    <message>
        <source>People whom you invite stand here until they are confirmed.</source>
        <translation>Kutsumasi henkilöt ovat tässä, kunnes heidät on vahvistettu.</translation>
    </message>
    <message>
        <source>What runs out within 60 days comes here, so that you renew it in time.</source>
        <translation>60 päivän kuluessa vanhenevat tulevat tähän, jotta uusit ne ajoissa.</translation>
    </message>
    <message>
        <source>What you make comes here.</source>
        <translation>Perustamasi tulevat tähän.</translation>
    </message>
</context>
<context>
    <name>LoadPart</name>
    <message>
        <source>How the work stands</source>
        <translation>Työtilanne</translation>
    </message>
    <message>
        <source>Go to the new ones</source>
        <translation>Siirry uusiin</translation>
    </message>
    <message>
        <source>See what is overdue</source>
        <translation>Katso myöhässä olevat</translation>
    </message>
    <message>
        <source>Who has how much</source>
        <translation>Kenellä on kuinka paljon</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Meeting today</source>
        <translation>Tapaaminen tänään</translation>
    </message>
    <message>
        <source>Nothing lies unopened</source>
        <translation>Mitään ei ole avaamatta</translation>
    </message>
    <message numerus="yes">
        <source>Whatever has come was opened within %n day(s), or is newer.</source>
        <translation>
            <numerusform>Kaikki saapuneet on avattu %n päivässä, tai ne ovat uudempia.</numerusform>
            <numerusform>Kaikki saapuneet on avattu %n päivässä, tai ne ovat uudempia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has opened these for %n day(s)</source>
        <translation>
            <numerusform>Kukaan ei ole avannut näitä %n päivään</numerusform>
            <numerusform>Kukaan ei ole avannut näitä %n päivään</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody waits for each. Open one, or give them to somebody in the inbox.</source>
        <translation>Jokaisen takana odottaa joku. Avaa ohjaus tai anna se jollekulle saapuneissa.</translation>
    </message>
    <message>
        <source>{name} (not in this unit)</source>
        <translation>{name} (ei tässä yksikössä)</translation>
    </message>
    <message numerus="yes">
        <source>Nobody’s yet, %n of them not opened</source>
        <translation>
            <numerusform>Vielä ilman vastuuhenkilöä, joista %n avaamatta</numerusform>
            <numerusform>Vielä ilman vastuuhenkilöä, joista %n avaamatta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogColumns</name>
    <message>
        <source>{count} referrals</source>
        <translation>{count} ohjausta</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Toiminto</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Ohjaus</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ratkaisu</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>All but signs of life</source>
        <translation>Kaikki paitsi elonmerkit</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Mikä tahansa tarkoitus</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Milloin tahansa</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Poista suodatus</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Tallenna luettelo…</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Joku</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Toiminto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Any person</source>
        <translation>Kuka tahansa</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Any unit</source>
        <translation>Mikä tahansa yksikkö</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Ohjaus</translation>
    </message>
    <message>
        <source>Any referral (K-…)</source>
        <translation>Mikä tahansa ohjaus (K-…)</translation>
    </message>
    <message>
        <source>Type the whole reference or id, then press Enter</source>
        <translation>Kirjoita koko viite tai tunniste ja paina Enter</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Viimeiset 7 päivää</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Viimeiset 30 päivää</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Aikaväli…</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Loki</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Mikään merkintä ei vastaa suodatusta</translation>
    </message>
    <message>
        <source>Widen the filter to see more of the log.</source>
        <translation>Väljennä suodatusta, niin näet lokista enemmän.</translation>
    </message>
    <message>
        <source>Verifying the log…</source>
        <translation>Tarkistetaan lokia…</translation>
    </message>
    <message>
        <source>Where to put the bundle</source>
        <translation>Mihin kopio tallennetaan</translation>
    </message>
    <message>
        <source>Writing the bundle…</source>
        <translation>Kirjoitetaan kopiota…</translation>
    </message>
    <message>
        <source>Where to save the list</source>
        <translation>Mihin luettelo tallennetaan</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv);;PDF files (*.pdf)</source>
        <translation>Taulukot (*.csv);;PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>Writing it in the log…</source>
        <translation>Kirjataan lokiin…</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Tarkista nyt</translation>
    </message>
    <message>
        <source>Verify what is new</source>
        <translation>Tarkista uudet</translation>
    </message>
    <message>
        <source>Export bundle…</source>
        <translation>Vie kopio…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Päivitä</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Seuraava rivi</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Edellinen rivi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Looking for the referral…</source>
        <translation>Etsitään ohjausta…</translation>
    </message>
    <message>
        <source>The log knows no referral {reference}. Check the reference and try again.</source>
        <translation>Loki ei tunne ohjausta {reference}. Tarkista viite ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing can be said about the log yet. Within a day the same goes on from here.</source>
        <translation>Keskeytetty. Lokista ei voi vielä sanoa mitään. Saman tarkistuksen voi vuorokauden kuluessa jatkaa tästä.</translation>
    </message>
    <message>
        <source>{count} entries are in {folder}. Anybody can check them with “kotosilta audit verify”, without this service.</source>
        <translation>{count} merkintää on kansiossa {folder}. Kuka tahansa voi tarkistaa ne komennolla ”kotosilta audit verify” ilman tätä palvelua.</translation>
    </message>
</context>
<context>
    <name>LogProblem</name>
    <message>
        <source>An entry cannot be read: it was damaged or put in by hand.</source>
        <translation>Merkintää ei voi lukea: se on vioittunut tai lisätty käsin.</translation>
    </message>
    <message>
        <source>An entry counts as accepted, but its signature does not hold: what it says was not signed like this.</source>
        <translation>Merkintä on hyväksytty, mutta sen allekirjoitus ei täsmää: sisältöä ei ole allekirjoitettu tällaisena.</translation>
    </message>
    <message>
        <source>An entry names one person, but another person signed it or brought it.</source>
        <translation>Merkintä nimeää yhden henkilön, mutta toinen on allekirjoittanut tai tuonut sen.</translation>
    </message>
    <message>
        <source>The list of units and people was changed by somebody who may not do that.</source>
        <translation>Yksiköiden ja henkilöiden luetteloa on muuttanut joku, jolla ei ole siihen oikeutta.</translation>
    </message>
    <message>
        <source>A sign of life in the log does not come from the one who keeps the log.</source>
        <translation>Lokissa oleva elonmerkki ei ole lokin pitäjän antama.</translation>
    </message>
    <message>
        <source>An act that was logged before stands in the log a second time: it was done only once.</source>
        <translation>Aiemmin kirjattu teko on lokissa toisen kerran: se on tehty vain kerran.</translation>
    </message>
    <message>
        <source>Somebody has been shown another log than this one: entries were removed, or there are two versions.</source>
        <translation>Jollekulle on näytetty toinen loki kuin tämä: merkintöjä on poistettu tai lokista on kaksi versiota.</translation>
    </message>
    <message>
        <source>An entry is dated to a time that cannot be right: the clock of the database was moved.</source>
        <translation>Merkinnällä on aika, joka ei voi pitää paikkaansa: tietokannan kelloa on siirretty.</translation>
    </message>
    <message>
        <source>The log holds times that have not come yet: its clock or that of this computer is wrong.</source>
        <translation>Lokissa on aikoja, jotka eivät ole vielä tulleet: lokin tai tämän tietokoneen kello on väärässä.</translation>
    </message>
    <message>
        <source>The one who keeps the log has signed two different logs: somebody has been shown another.</source>
        <translation>Lokin pitäjä on allekirjoittanut kaksi eri lokia: jollekulle on näytetty toista.</translation>
    </message>
    <message>
        <source>What somebody was shown is not signed by the one who keeps the log.</source>
        <translation>Se, mitä jollekulle on näytetty, ei ole lokin pitäjän allekirjoittama.</translation>
    </message>
    <message>
        <source>What counts as a witness&apos;s signature does not hold, or is nobody&apos;s.</source>
        <translation>Todistajan allekirjoitukseksi merkitty ei pidä paikkaansa tai ei ole kenenkään.</translation>
    </message>
    <message>
        <source>The entries are right, but the proofs that the database keeps of them were changed.</source>
        <translation>Merkinnät ovat oikein, mutta tietokannan niistä säilyttämiä todisteita on muutettu.</translation>
    </message>
    <message>
        <source>The entry is right, but the database finds it by what it does not say: lists and searches may hide it.</source>
        <translation>Merkintä on oikea, mutta tietokanta löytää sen tiedoilla, joita siinä ei ole: luettelot ja haut voivat kätkeä sen.</translation>
    </message>
    <message>
        <source>What the database shows of the referral that was sent with this entry is not what people signed.</source>
        <translation>Se, mitä tietokanta näyttää tällä merkinnällä lähetetystä ohjauksesta, ei ole sitä, mitä on allekirjoitettu.</translation>
    </message>
    <message>
        <source>Something was released to a reader that no read in the log asked for.</source>
        <translation>Lukijalle on luovutettu jotakin, mitä mikään lokin lukeminen ei pyytänyt.</translation>
    </message>
    <message>
        <source>The entries are not those that were signed: at least one was changed, added or moved.</source>
        <translation>Merkinnät eivät ole ne, jotka allekirjoitettiin: ainakin yhtä on muutettu, lisätty tai siirretty.</translation>
    </message>
    <message>
        <source>The number of entries is not the number that was signed: entries are missing or added.</source>
        <translation>Merkintöjä ei ole yhtä monta kuin allekirjoitettiin: niitä puuttuu tai niitä on lisätty.</translation>
    </message>
    <message>
        <source>The signature under the whole log does not hold.</source>
        <translation>Koko lokin allekirjoitus ei täsmää.</translation>
    </message>
    <message>
        <source>The log does not continue the one that this computer has seen before: its past was changed.</source>
        <translation>Loki ei ole jatkoa sille, jonka tämä kone on aiemmin nähnyt: sen menneisyyttä on muutettu.</translation>
    </message>
    <message>
        <source>A file of the copy is missing.</source>
        <translation>Kopiosta puuttuu tiedosto.</translation>
    </message>
    <message>
        <source>The copy holds a file that does not belong to it.</source>
        <translation>Kopiossa on tiedosto, joka ei kuulu siihen.</translation>
    </message>
    <message>
        <source>A file of the copy does not agree with the entries.</source>
        <translation>Kopion tiedosto ei vastaa merkintöjä.</translation>
    </message>
    <message>
        <source>The copy belongs to another service.</source>
        <translation>Kopio on toisesta palvelusta.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Sent a referral</source>
        <translation>Lähetti ohjauksen</translation>
    </message>
    <message>
        <source>Opened for reading</source>
        <translation>Avasi luettavaksi</translation>
    </message>
    <message>
        <source>Moved a referral</source>
        <translation>Muutti ohjauksen tilaa</translation>
    </message>
    <message>
        <source>Forwarded a referral</source>
        <translation>Siirsi ohjauksen toiseen yksikköön</translation>
    </message>
    <message>
        <source>Referred on to an organisation</source>
        <translation>Ohjasi järjestön toimintaan</translation>
    </message>
    <message>
        <source>Merged two referrals</source>
        <translation>Yhdisti kaksi ohjausta</translation>
    </message>
    <message>
        <source>Named a further reader</source>
        <translation>Nimesi uuden lukijan</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Kirjautui</translation>
    </message>
    <message>
        <source>Took a copy out</source>
        <translation>Vei kopion</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Tulosti</translation>
    </message>
    <message>
        <source>Changed the unit&apos;s usual phrases</source>
        <translation>Muutti yksikön vakiolauseita</translation>
    </message>
    <message>
        <source>Looked at the log</source>
        <translation>Katsoi lokia</translation>
    </message>
    <message>
        <source>Gave a unit&apos;s key</source>
        <translation>Antoi yksikön avaimen</translation>
    </message>
    <message>
        <source>Sealed to another key</source>
        <translation>Lukitsi toisella avaimella</translation>
    </message>
    <message>
        <source>Handed over to another unit</source>
        <translation>Siirsi toiselle yksikölle</translation>
    </message>
    <message>
        <source>Decided how long it is kept</source>
        <translation>Päätti säilytysajan</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Poisti lopullisesti</translation>
    </message>
    <message>
        <source>Changed the list of units and people</source>
        <translation>Muutti yksiköiden ja henkilöiden luetteloa</translation>
    </message>
    <message>
        <source>The log&apos;s sign of life</source>
        <translation>Lokin elonmerkki</translation>
    </message>
    <message>
        <source>Not a readable entry</source>
        <translation>Merkintää ei voi lukea</translation>
    </message>
    <message>
        <source>Making a referral</source>
        <translation>Ohjauksen tekeminen</translation>
    </message>
    <message>
        <source>List of sent referrals</source>
        <translation>Lähetettyjen luettelo</translation>
    </message>
    <message>
        <source>List of the inbox</source>
        <translation>Saapuneiden luettelo</translation>
    </message>
    <message>
        <source>Working on the referral</source>
        <translation>Ohjauksen käsittely</translation>
    </message>
    <message>
        <source>Following the referral up</source>
        <translation>Ohjauksen seuranta</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Tarkastus</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Ylläpito</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Kirjautuminen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Refused: not of a known form</source>
        <translation>Hylätty: muoto ei ole tunnettu</translation>
    </message>
    <message>
        <source>Refused: the signature does not hold</source>
        <translation>Hylätty: allekirjoitus ei täsmää</translation>
    </message>
    <message>
        <source>Refused: signed with a key nobody may use</source>
        <translation>Hylätty: allekirjoitettu avaimella, jota kukaan ei saa käyttää</translation>
    </message>
    <message>
        <source>Refused: signed by one person, sent by another</source>
        <translation>Hylätty: yhden allekirjoittama, toisen lähettämä</translation>
    </message>
    <message>
        <source>Refused: the role does not allow it</source>
        <translation>Hylätty: rooli ei salli sitä</translation>
    </message>
    <message>
        <source>Refused: refers to a log that is not this one</source>
        <translation>Hylätty: viittaa toiseen lokiin kuin tähän</translation>
    </message>
    <message>
        <source>Refused: the referral is for other people by name</source>
        <translation>Hylätty: ohjaus on nimetty muille</translation>
    </message>
    <message>
        <source>Refused: does not follow from the list of units and people</source>
        <translation>Hylätty: ei perustu yksiköiden ja henkilöiden luetteloon</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>MakeForm</name>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Make the unit</source>
        <translation>Perusta yksikkö</translation>
    </message>
    <message>
        <source>The unit is made. Invite its lead next.</source>
        <translation>Yksikkö on perustettu. Kutsu seuraavaksi sen vastaava.</translation>
    </message>
    <message>
        <source>Save for the unit</source>
        <translation>Tallenna yksikölle</translation>
    </message>
    <message>
        <source>Saved. Senders see it from now on.</source>
        <translation>Tallennettu. Lähettäjät näkevät tämän tästä lähtien.</translation>
    </message>
    <message>
        <source>Saved. The unit goes by it from now on.</source>
        <translation>Tallennettu. Yksikkö noudattaa tavoitteita tästä lähtien.</translation>
    </message>
    <message>
        <source>Make the organisation</source>
        <translation>Perusta organisaatio</translation>
    </message>
    <message>
        <source>The organisation is made. Make its units next.</source>
        <translation>Organisaatio on perustettu. Perusta seuraavaksi sen yksiköt.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Uusi voimassaolo</translation>
    </message>
    <message numerus="yes">
        <source>%n renewed for two years.</source>
        <translation>
            <numerusform>%n uusittu kahdeksi vuodeksi.</numerusform>
            <numerusform>%n uusittu kahdeksi vuodeksi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Not started</source>
        <translation>Aloittamatta</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Aloitettu</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vaatii huomiota</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>Change the meeting</source>
        <translation>Muuta tapaamista</translation>
    </message>
    <message>
        <source>Agree on a meeting</source>
        <translation>Sovi tapaaminen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tulkki</translation>
    </message>
    <message>
        <source>Book the interpreter before you agree on the time.</source>
        <translation>Varaa tulkki ennen kuin sovit ajan.</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Merge with another referral</source>
        <translation>Yhdistä toiseen ohjaukseen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>The work goes on under the other referral, and this one ends. Both stay as they were written, and each sender reads in her own that they were merged.</source>
        <translation>Työ jatkuu toisella ohjauksella, ja tämä päättyy. Molemmat säilyvät sellaisina kuin ne kirjoitettiin, ja kumpikin lähettäjä näkee omastaan, että ne yhdistettiin.</translation>
    </message>
    <message>
        <source>No other open referral of the unit has this name and year of birth.</source>
        <translation>Yksiköllä ei ole toista avointa ohjausta, jossa olisi tämä nimi ja syntymävuosi.</translation>
    </message>
    <message>
        <source>The referral that the work goes on under</source>
        <translation>Ohjaus, jolla työ jatkuu</translation>
    </message>
    <message>
        <source>Look at both first: the names are alike, the people may not be.</source>
        <translation>Katso ensin molemmat: nimet ovat samat, mutta asiakkaat voivat olla eri ihmisiä.</translation>
    </message>
    <message>
        <source>Why, if it needs words</source>
        <translation>Perustelu, jos sitä tarvitaan</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Turvakielto</translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>New unit</source>
        <translation>Uusi yksikkö</translation>
    </message>
    <message>
        <source>Type a part of its name.</source>
        <translation>Kirjoita osa nimestä.</translation>
    </message>
    <message>
        <source>Choose a unit from the list.</source>
        <translation>Valitse yksikkö luettelosta.</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>“{what}” is not finished. Finish it, or discard it and go on.</source>
        <translation>”{what}” on kesken. Tee se valmiiksi, tai hylkää se ja jatka.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Keskeytä</translation>
    </message>
</context>
<context>
    <name>MovesBar</name>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name another reader</source>
        <translation>Nimeä toinen lukija</translation>
    </message>
    <message>
        <source>Let them open it</source>
        <translation>Anna lupa avata</translation>
    </message>
    <message>
        <source>They can open all of it and work on it. It cannot be taken back.</source>
        <translation>He voivat avata koko ohjauksen ja hoitaa sitä. Lupaa ei voi perua.</translation>
    </message>
    <message>
        <source>Everybody in the receiving unit who handles referrals is named already.</source>
        <translation>Kaikki vastaanottavan yksikön ohjauksia käsittelevät on jo nimetty.</translation>
    </message>
    <message>
        <source>Who else may open it</source>
        <translation>Kuka muu saa avata sen</translation>
    </message>
</context>
<context>
    <name>NamesFields</name>
    <message>
        <source>Name in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nimi englanniksi</translation>
    </message>
</context>
<context>
    <name>NewComputer</name>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation>Kuvasta…</translation>
    </message>
    <message>
        <source>Ask my first computer…</source>
        <translation>Pyydä ensimmäiseltä koneeltani…</translation>
    </message>
    <message>
        <source>It stands on your recovery sheet. A new computer asks for it once and then keeps its secret in the computer&apos;s own safe store.</source>
        <translation>Se on palautuslomakkeellasi. Uusi kone kysyy sen kerran ja pitää sitten salaisuuden koneen omassa turvallisessa säilössä.</translation>
    </message>
    <message>
        <source>Open the answer…</source>
        <translation>Avaa vastaus…</translation>
    </message>
    <message>
        <source>The words of this computer</source>
        <translation>Tämän koneen sanat</translation>
    </message>
    <message>
        <source>A picture of your recovery sheet</source>
        <translation>Kuva palautuslomakkeestasi</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Kuvat ({pattern})</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Luetaan kuvaa…</translation>
    </message>
    <message>
        <source>Where to save the request</source>
        <translation>Mihin pyyntö tallennetaan</translation>
    </message>
    <message>
        <source>Requests of computers ({pattern})</source>
        <translation>Koneiden pyynnöt ({pattern})</translation>
    </message>
    <message>
        <source>Making the request…</source>
        <translation>Tehdään pyyntöä…</translation>
    </message>
    <message>
        <source>Your first computer&apos;s answer</source>
        <translation>Ensimmäisen koneesi vastaus</translation>
    </message>
    <message>
        <source>Approvals of computers ({pattern})</source>
        <translation>Koneiden hyväksynnät ({pattern})</translation>
    </message>
    <message>
        <source>Opening the answer…</source>
        <translation>Avataan vastausta…</translation>
    </message>
    <message>
        <source>The code was read. Delete the picture, it is as good as the sheet.</source>
        <translation>Koodi luettiin. Poista kuva, sillä se on yhtä arvokas kuin lomake.</translation>
    </message>
    <message>
        <source>Carry {file} to your first computer and open it there under “My account”. Compare these words, save the answer, and open it here before {time}.</source>
        <translation>Vie {file} ensimmäiselle koneellesi ja avaa se siellä kohdassa ”Oma tili”. Vertaa näitä sanoja, tallenna vastaus ja avaa se täällä viimeistään {time}.</translation>
    </message>
    <message>
        <source>Your first computer let this one in. Type your passphrase and sign in.</source>
        <translation>Ensimmäinen koneesi hyväksyi tämän koneen. Kirjoita salalauseesi ja kirjaudu sisään.</translation>
    </message>
</context>
<context>
    <name>NewKeyView</name>
    <message>
        <source>The new key is in force</source>
        <translation>Uusi avain on voimassa</translation>
    </message>
    <message>
        <source>Print the papers, give each to another person, delete the files, and destroy the old papers: they sign nothing any more. Whom you invite from now on compares these words.</source>
        <translation>Tulosta paperit, anna kukin eri henkilölle, poista tiedostot ja hävitä vanhat paperit: ne eivät enää allekirjoita mitään. Tästä lähtien kutsumasi henkilöt vertaavat näitä sanoja.</translation>
    </message>
    <message>
        <source>Print the papers, give each to another person, delete the files, and destroy the old papers. Ask every unit&apos;s lead to make the recovery copies anew; until then the papers restore nothing there.</source>
        <translation>Tulosta paperit, anna kukin eri henkilölle, poista tiedostot ja hävitä vanhat paperit. Pyydä jokaisen yksikön vastaavaa tekemään palautuskopiot uudelleen; siihen asti paperit eivät palauta siellä mitään.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paperit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Uusi salalause</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to remember and hard to guess. Nobody can restore it for you.</source>
        <translation>Neljä tai useampi sana, jotka eivät kuulu yhteen, on helppo muistaa ja vaikea arvata. Kukaan ei voi palauttaa salalausetta puolestasi.</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>Uusi salalause uudelleen</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>Kirjoita uusi salalause.</translation>
    </message>
    <message>
        <source>This passphrase is too weak.</source>
        <translation>Tämä salalause on liian heikko.</translation>
    </message>
    <message>
        <source>Type the new passphrase again, so that no typing error shuts you out.</source>
        <translation>Kirjoita uusi salalause uudelleen, jotta kirjoitusvirhe ei sulje sinua ulos.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new passphrase again.</source>
        <translation>Salalauseet eivät ole samat. Kirjoita uusi salalause uudelleen.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>First contact by {date}</source>
        <translation>Ensimmäinen yhteydenotto viimeistään {date}</translation>
    </message>
    <message>
        <source>The sender answers by {date}</source>
        <translation>Lähettäjä vastaa viimeistään {date}</translation>
    </message>
    <message>
        <source>Look at it again on {date}</source>
        <translation>Katso uudelleen {date}</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>Päivää ei ole sovittu</translation>
    </message>
    <message>
        <source>Meeting {when}</source>
        <translation>Tapaaminen {when}</translation>
    </message>
    <message>
        <source>Meeting {when}, {place}</source>
        <translation>Tapaaminen {when}, {place}</translation>
    </message>
    <message>
        <source>The recipient opens it</source>
        <translation>Vastaanottaja avaa ohjauksen</translation>
    </message>
    <message>
        <source>Accept, ask the sender or return</source>
        <translation>Ota hoidettavaksi, kysy lähettäjältä tai palauta</translation>
    </message>
    <message>
        <source>The sender answers the question</source>
        <translation>Lähettäjä vastaa kysymykseen</translation>
    </message>
    <message>
        <source>Contact the client</source>
        <translation>Ota yhteyttä asiakkaaseen</translation>
    </message>
    <message>
        <source>Meet the client</source>
        <translation>Tapaa asiakas</translation>
    </message>
    <message>
        <source>Agree on a meeting or record the outcome</source>
        <translation>Sovi tapaaminen tai kirjaa tulos</translation>
    </message>
    <message>
        <source>Confirm the cancellation or go on</source>
        <translation>Vahvista peruutus tai jatka työtä</translation>
    </message>
</context>
<context>
    <name>NgoCard</name>
    <message>
        <source>Remove this organisation</source>
        <translation>Poista tämä järjestö</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Järjestö</translation>
    </message>
    <message>
        <source>What the client said about it, in their own words</source>
        <translation>Mitä asiakas sanoi siitä, hänen omin sanoinsa</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>Miten suostumus annettiin</translation>
    </message>
    <message>
        <source>Organisation {number}</source>
        <translation>Järjestö {number}</translation>
    </message>
</context>
<context>
    <name>NgoCards</name>
    <message>
        <source>Tell another organisation, too</source>
        <translation>Kerro myös järjestölle</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Change the meeting</source>
        <translation>Muuta tapaamista</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Confirm the cancellation</source>
        <translation>Vahvista peruutus</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Ota hoidettavaksi</translation>
    </message>
    <message>
        <source>Change owner or date</source>
        <translation>Muuta vastuuhenkilöä tai päivää</translation>
    </message>
    <message>
        <source>Ask the sender</source>
        <translation>Kysy lähettäjältä</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Plan a contact</source>
        <translation>Suunnittele yhteydenotto</translation>
    </message>
    <message>
        <source>Called, no answer</source>
        <translation>Soitettu, ei vastausta</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Kirjaa yhteydenotto</translation>
    </message>
    <message>
        <source>Agree on a meeting</source>
        <translation>Sovi tapaaminen</translation>
    </message>
    <message>
        <source>Meeting did not happen</source>
        <translation>Tapaaminen ei toteutunut</translation>
    </message>
    <message>
        <source>Ask the sender for help</source>
        <translation>Pyydä apua lähettäjältä</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Laita odottamaan</translation>
    </message>
    <message>
        <source>Forward to another unit</source>
        <translation>Siirrä toiseen yksikköön</translation>
    </message>
    <message>
        <source>Tell an organisation, too</source>
        <translation>Ohjaa myös järjestöön</translation>
    </message>
    <message>
        <source>Merge with another referral</source>
        <translation>Yhdistä toiseen ohjaukseen</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Kumoa yhdistäminen</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Kirjaa tulos</translation>
    </message>
    <message>
        <source>Client does not want to continue</source>
        <translation>Asiakas ei halua jatkaa</translation>
    </message>
    <message>
        <source>Close as not reached</source>
        <translation>Päätä tavoittamatta</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <translation>Jatka työtä</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Correct a number</source>
        <translation>Korjaa numero</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ota hoitaaksesi</translation>
    </message>
    <message>
        <source>Ask to cancel</source>
        <translation>Pyydä peruutusta</translation>
    </message>
    <message>
        <source>Withdraw the referral</source>
        <translation>Peruuta ohjaus</translation>
    </message>
    <message>
        <source>Made in error</source>
        <translation>Tehty vahingossa</translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message>
        <source>Open your invitation</source>
        <translation>Avaa kutsusi</translation>
    </message>
    <message>
        <source>Your administrator gave you a file, or a printed sheet with a square code. A photo or scan of the sheet will do.</source>
        <translation>Pääkäyttäjä antoi sinulle tiedoston tai tulostetun lomakkeen, jossa on neliön muotoinen koodi. Valokuva tai skannaus lomakkeesta riittää.</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation>Avaa tiedosto…</translation>
    </message>
    <message>
        <source>Read a picture of the sheet…</source>
        <translation>Lue kuva lomakkeesta…</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Make an organisation</source>
        <translation>Perusta organisaatio</translation>
    </message>
    <message>
        <source>Units are made in organisations. Each organisation gets an issuing key of its own.</source>
        <translation>Yksiköt perustetaan organisaatioihin. Jokainen organisaatio saa oman myöntäjäavaimen.</translation>
    </message>
    <message>
        <source>Only for a municipality.</source>
        <translation>Vain kunnalle.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Record the outcome</source>
        <translation>Kirjaa tulos</translation>
    </message>
    <message>
        <source>Complete the referral</source>
        <translation>Päätä ohjaus</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>A sentence for the sender</source>
        <translation>Lause lähettäjälle</translation>
    </message>
    <message>
        <source>Was the client asked for feedback?</source>
        <translation>Kysyttiinkö asiakkaalta palautetta?</translation>
    </message>
    <message>
        <source>What may be told at the next visit. Nothing about the client&apos;s health.</source>
        <translation>Mitä seuraavalla käynnillä saa kertoa. Ei mitään asiakkaan terveydestä.</translation>
    </message>
    <message>
        <source>The client has not agreed that the sender is told how it went: the sender sees only that the work is done.</source>
        <translation>Asiakas ei ole suostunut siihen, että lähettäjälle kerrotaan tuloksesta: lähettäjä näkee vain, että työ on tehty.</translation>
    </message>
</context>
<context>
    <name>OutreachPage</name>
    <message>
        <source>Outreach list</source>
        <translation>Jalkautumislista</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>A meeting place, a day care centre, a school.</source>
        <translation>Kohtaamispaikka, päiväkoti, koulu.</translation>
    </message>
    <message>
        <source>Nobody to meet now</source>
        <translation>Ei tavattavia nyt</translation>
    </message>
    <message>
        <source>Clients who are to be reached yet come here.</source>
        <translation>Tähän tulevat asiakkaat, joita ei ole vielä tavoitettu.</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Tallenna lista…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Looking for people to meet…</source>
        <translation>Etsitään tavattavia…</translation>
    </message>
    <message>
        <source>Tick the people whom you hope to meet.</source>
        <translation>Merkitse ne, jotka toivot tapaavasi.</translation>
    </message>
    <message>
        <source>Where to save the list</source>
        <translation>Mihin lista tallennetaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>Writing it in the log…</source>
        <translation>Kirjataan lokiin…</translation>
    </message>
    <message>
        <source>The list is in {file}, and the log says whom it names. Print it, delete the file, and destroy the paper after the day.</source>
        <translation>Lista on tiedostossa {file}, ja lokiin on kirjattu, keitä siinä on. Tulosta se, poista tiedosto ja tuhoa paperi päivän jälkeen.</translation>
    </message>
    <message>
        <source>Whom you hope to meet</source>
        <translation>Keitä toivot tapaavasi</translation>
    </message>
    <message>
        <source>The log does not answer, so nobody can be shown now.</source>
        <translation>Loki ei vastaa, joten ketään ei voi nyt näyttää.</translation>
    </message>
    <message>
        <source>Only the first part of the unit&apos;s work is shown here.</source>
        <translation>Tässä näkyy vain ensimmäinen osa yksikön työstä.</translation>
    </message>
    <message>
        <source>Choose whom you hope to meet. The paper has a short name, the language and the reference, and nothing else of the client.</source>
        <translation>Valitse, keitä toivot tapaavasi. Paperissa on lyhennetty nimi, kieli ja viite eikä muuta asiakkaasta.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) left out: turvakielto, or not asked about it</source>
        <translation>
            <numerusform>%n asiakas jätetty pois: turvakielto, tai siitä ei ole kysytty</numerusform>
            <numerusform>%n asiakasta jätetty pois: turvakielto, tai siitä ei ole kysytty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The root key</source>
        <translation>Juuriavain</translation>
    </message>
    <message>
        <source>Signs organisations, the notary and the offline recovery key. It exists on three papers only; any two of them sign.</source>
        <translation>Allekirjoittaa organisaatiot, notaarin ja offline-palautusavaimen. Se on olemassa vain kolmella paperilla; mitkä tahansa kaksi riittävät.</translation>
    </message>
    <message>
        <source>Change the root key…</source>
        <translation>Vaihda juuriavain…</translation>
    </message>
    <message>
        <source>The offline recovery key</source>
        <translation>Offline-palautusavain</translation>
    </message>
    <message>
        <source>Restores a unit&apos;s key when no two leads can. It exists on three papers only; any two of them restore.</source>
        <translation>Palauttaa yksikön avaimen, kun kaksi vastaavaa ei voi sitä tehdä. Se on olemassa vain kolmella paperilla; mitkä tahansa kaksi riittävät.</translation>
    </message>
    <message>
        <source>Make a new recovery key…</source>
        <translation>Tee uusi palautusavain…</translation>
    </message>
    <message>
        <source>The notary&apos;s keys</source>
        <translation>Notaarin avaimet</translation>
    </message>
    <message>
        <source>Sign the log. Whoever runs the notary makes its next keys there (kotosilta admin notary-keys) and sends you a file.</source>
        <translation>Allekirjoittavat lokin. Notaarin ylläpitäjä tekee uudet avaimet notaarin koneella (kotosilta admin notary-keys) ja lähettää sinulle tiedoston.</translation>
    </message>
    <message>
        <source>Let in the notary&apos;s next keys…</source>
        <translation>Ota notaarin uudet avaimet käyttöön…</translation>
    </message>
    <message>
        <source>Import a list of municipalities…</source>
        <translation>Tuo kuntaluettelo…</translation>
    </message>
    <message>
        <source>Every unit&apos;s key is less than a year old, or the unit has none yet.</source>
        <translation>Jokaisen yksikön avain on alle vuoden vanha, tai yksiköllä ei ole vielä avainta.</translation>
    </message>
    <message>
        <source>Keys of the service</source>
        <translation>Palvelun avaimet</translation>
    </message>
    <message>
        <source>Keys of the units</source>
        <translation>Yksiköiden avaimet</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kunnat</translation>
    </message>
    <message>
        <source>Municipalities merge at New Year. The program comes with a list; a newer one counts on the computer on which it is imported. What has ended can still be read in old referrals.</source>
        <translation>Kuntia yhdistyy vuodenvaihteessa. Ohjelman mukana tulee luettelo; uudempi on voimassa sillä tietokoneella, jolle se tuodaan. Lakanneet kunnat näkyvät edelleen vanhoissa ohjauksissa.</translation>
    </message>
    <message>
        <source>{unit} (key {number}, since {day})</source>
        <translation>{unit} (avain {number}, {day} alkaen)</translation>
    </message>
    <message>
        <source>Over a year old: {units}.</source>
        <translation>Yli vuoden vanhoja: {units}.</translation>
    </message>
    <message>
        <source>Ask the leads to make a new key on the page of their unit.</source>
        <translation>Pyydä vastaavia tekemään uusi avain yksikkönsä sivulla.</translation>
    </message>
</context>
<context>
    <name>PagedTable</name>
    <message>
        <source>Could not be opened</source>
        <translation>Ei voitu avata</translation>
    </message>
    <message>
        <source>Its seal does not hold or it is not addressed to you. The others are not affected.</source>
        <translation>Sen sinetti ei ole ehjä tai sitä ei ole osoitettu sinulle. Muihin tämä ei vaikuta.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>New referral</source>
        <translation>Uusi ohjaus</translation>
    </message>
    <message>
        <source>My referrals</source>
        <translation>Omat ohjaukset</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Saapuneet</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Ohjaus</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Jalkautuminen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Loki</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Lokirekisterit</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Oma tili</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Henkilöt ja avaimet</translation>
    </message>
    <message>
        <source>Service keys</source>
        <translation>Palvelun avaimet</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Säilytys</translation>
    </message>
    <message>
        <source>My unit</source>
        <translation>Oma yksikkö</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Open the work again</source>
        <translation>Avaa työ uudelleen</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <translation>Jatka työtä</translation>
    </message>
    <message>
        <source>Withdraw the referral</source>
        <translation>Peruuta ohjaus</translation>
    </message>
    <message>
        <source>Withdraw and lock</source>
        <translation>Peruuta ja lukitse</translation>
    </message>
    <message>
        <source>Reason, if you wish</source>
        <translation>Syy, jos haluat kertoa</translation>
    </message>
    <message>
        <source>The content is locked at once for everybody, also for you. This cannot be undone.</source>
        <translation>Sisältö lukitaan heti kaikilta, myös sinulta. Tätä ei voi perua.</translation>
    </message>
    <message>
        <source>The meeting did not happen</source>
        <translation>Tapaaminen ei toteutunut</translation>
    </message>
    <message>
        <source>When is the client contacted next?</source>
        <translation>Milloin asiakkaaseen otetaan seuraavaksi yhteyttä?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Lähetä vastaus</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Vastauksesi</translation>
    </message>
    <message>
        <source>Open the referral again</source>
        <translation>Avaa ohjaus uudelleen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Why? What does the client wish now?</source>
        <translation>Miksi? Mitä asiakas toivoo nyt?</translation>
    </message>
    <message>
        <source>The municipality decides anew how to go on. The consent must still be in force; if it has run out, make a new referral.</source>
        <translation>Kunta päättää uudelleen, miten jatketaan. Suostumuksen on oltava yhä voimassa; jos se on päättynyt, tee uusi ohjaus.</translation>
    </message>
    <message>
        <source>Ask to cancel the referral</source>
        <translation>Pyydä ohjauksen peruuttamista</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>The work goes on until the recipient has confirmed it.</source>
        <translation>Työ jatkuu, kunnes vastaanottaja on vahvistanut peruutuksen.</translation>
    </message>
    <message>
        <source>Made in error</source>
        <translation>Tehty vahingossa</translation>
    </message>
    <message>
        <source>Mark and lock</source>
        <translation>Merkitse ja lukitse</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Mikä meni vikaan</translation>
    </message>
    <message>
        <source>The client does not want to continue</source>
        <translation>Asiakas ei halua jatkaa</translation>
    </message>
    <message>
        <source>Close the referral</source>
        <translation>Päätä ohjaus</translation>
    </message>
    <message>
        <source>Reason, if the client gave one</source>
        <translation>Syy, jos asiakas kertoi sen</translation>
    </message>
    <message>
        <source>Saying no is the client&apos;s right. It can be opened again later.</source>
        <translation>Asiakkaalla on oikeus kieltäytyä. Ohjauksen voi avata myöhemmin uudelleen.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>How to reach the client safely</source>
        <translation>Miten asiakkaan tavoittaa turvallisesti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Wishes and needs</source>
        <translation>Toiveet ja tarpeet</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Mikä auttaisi</translation>
    </message>
    <message>
        <source>Support needed to take part</source>
        <translation>Osallistumiseen tarvittava tuki</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>safe to use</source>
        <translation>turvallinen</translation>
    </message>
    <message>
        <source>NOT safe: do not use</source>
        <translation>EI turvallinen: älä käytä</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Henkilökohtaisesti</translation>
    </message>
    <message>
        <source>through the sender</source>
        <translation>lähettäjän kautta</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Pääasiallinen kieli</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tulkki</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>tarvitaan</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ei tarvita</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lukeminen</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Syntynyt</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Kohderyhmä</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Other adults in the family</source>
        <translation>Perheen muut aikuiset</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Lastenhoito</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Saa luovuttaa</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Voimassa asti</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Words of one paper</source>
        <translation>Yhden paperin sanat</translation>
    </message>
    <message>
        <source>Words of another paper</source>
        <translation>Toisen paperin sanat</translation>
    </message>
    <message>
        <source>A paper has 33 words. Type all of them, in their order.</source>
        <translation>Paperissa on 33 sanaa. Kirjoita ne kaikki oikeassa järjestyksessä.</translation>
    </message>
</context>
<context>
    <name>PapersPart</name>
    <message>
        <source>4. The papers</source>
        <translation>4. Paperit</translation>
    </message>
    <message>
        <source>The keys that matter most exist on paper only. They are written as files to print, with the secrets of the notary. Choose a folder that only you can read; it may be a memory stick.</source>
        <translation>Tärkeimmät avaimet ovat olemassa vain paperilla. Ne kirjoitetaan tulostettavina tiedostoina samaan kansioon notaarin salaisuuksien kanssa. Valitse kansio, jota vain sinä voit lukea; se voi olla muistitikulla.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Kansio papereille</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>The new passphrase works at once on all your computers, and the old one no longer does.</source>
        <translation>Uusi salalause toimii heti kaikilla koneillasi, eikä vanha enää toimi.</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Nykyinen salalauseesi</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Vaihda salalause</translation>
    </message>
    <message>
        <source>This is not your passphrase. Nothing was changed. Check it and try again.</source>
        <translation>Tämä ei ole salalauseesi. Mitään ei muutettu. Tarkista se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Type the passphrase you signed in with.</source>
        <translation>Kirjoita salalause, jolla kirjauduit sisään.</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a word or two that do not belong together.</source>
        <translation>Tämä salalause on liian heikko. Lisää sana tai pari, jotka eivät kuulu yhteen.</translation>
    </message>
    <message>
        <source>This cannot be your new passphrase. Choose one that you do not use now.</source>
        <translation>Tämä ei voi olla uusi salalauseesi. Valitse sellainen, jota et käytä nyt.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Valitse salalause</translation>
    </message>
    <message>
        <source>Your keys are made on this computer and sealed with your passphrase. Nobody else knows it, and nobody can reset it. In the next window you choose where your recovery sheet is saved.</source>
        <translation>Avaimesi tehdään tällä koneella ja sinetöidään salalauseellasi. Kukaan muu ei tiedä sitä, eikä kukaan voi vaihtaa sitä puolestasi. Seuraavassa ikkunassa valitset, mihin palautuslomakkeesi tallennetaan.</translation>
    </message>
    <message>
        <source>Make my keys…</source>
        <translation>Tee avaimeni…</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>{name} no longer counts in the service, but the server could not take the rights of the login {login} away. Ask whoever runs the server to do it now with: {command}</source>
        <translation>{name} ei enää kuulu palveluun, mutta palvelin ei voinut poistaa tunnuksen {login} oikeuksia. Pyydä palvelimen ylläpitäjää poistamaan ne heti komennolla: {command}</translation>
    </message>
    <message>
        <source>{name} has the new role, but the server could not take the administrator&apos;s rights of the login {login} away. Ask whoever runs the server to do it now with: {command}</source>
        <translation>Henkilöllä {name} on uusi rooli, mutta palvelin ei voinut poistaa tunnuksen {login} ylläpitäjän oikeuksia. Pyydä palvelimen ylläpitäjää poistamaan ne heti komennolla: {command}</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Ei vielä käytetty</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Vanhentunut</translation>
    </message>
    <message>
        <source>Waits for confirmation</source>
        <translation>Odottaa vahvistusta</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Hyvinvointialue</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>Järjestö</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>The service&apos;s root key</source>
        <translation>Palvelun juuriavain</translation>
    </message>
    <message>
        <source>The notary</source>
        <translation>Notaari</translation>
    </message>
    <message>
        <source>The offline recovery key</source>
        <translation>Offline-palautusavain</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>A unit&apos;s key</source>
        <translation>Yksikön avain</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>Muu merkintä</translation>
    </message>
    <message>
        <source>{days}; nobody covers</source>
        <translation>{days}; ei sijaista</translation>
    </message>
    <message>
        <source>{days}; {name} covers</source>
        <translation>{days}; sijaisena {name}</translation>
    </message>
    <message>
        <source>Somebody else was here first. Nothing of yours was saved; look at the list as it is now and decide again.</source>
        <translation>Joku muu ehti ensin. Muutostasi ei tallennettu; katso, miltä luettelo näyttää nyt, ja päätä uudelleen.</translation>
    </message>
    <message>
        <source>This is not there any more. Look at the list as it is now.</source>
        <translation>Tätä ei enää ole. Katso, miltä luettelo näyttää nyt.</translation>
    </message>
    <message>
        <source>A name in the service has small letters a to z, digits, dots and hyphens, and begins with a letter.</source>
        <translation>Nimessä palvelussa voi olla pieniä kirjaimia a–z, numeroita, pisteitä ja yhdysmerkkejä, ja se alkaa kirjaimella.</translation>
    </message>
    <message>
        <source>Somebody else has, or had, this name in the service. Choose another.</source>
        <translation>Tämä nimi palvelussa on tai on ollut jollakulla muulla. Valitse toinen.</translation>
    </message>
    <message>
        <source>Write the name as it is said, with no blanks around it.</source>
        <translation>Kirjoita nimi niin kuin se sanotaan, ilman välilyöntejä alussa tai lopussa.</translation>
    </message>
    <message>
        <source>Auditors and administrators do not lead a unit. Take the tick away.</source>
        <translation>Tarkastaja tai pääkäyttäjä ei voi olla yksikön vastaava. Poista valinta.</translation>
    </message>
    <message>
        <source>This unit is closed or past its date. Choose another.</source>
        <translation>Tämä yksikkö on suljettu tai sen tiedot ovat vanhentuneet. Valitse toinen.</translation>
    </message>
    <message>
        <source>Auditors and administrators belong to a unit without a lead, so that nobody confirms both. Choose another unit.</source>
        <translation>Tarkastajat ja pääkäyttäjät kuuluvat yksikköön, jolla ei ole vastaavaa, jotta kukaan ei vahvista molempia. Valitse toinen yksikkö.</translation>
    </message>
    <message>
        <source>This unit has auditors or administrators and can have no lead. Choose another unit.</source>
        <translation>Tässä yksikössä on tarkastajia tai pääkäyttäjiä, eikä sillä voi olla vastaavaa. Valitse toinen yksikkö.</translation>
    </message>
    <message>
        <source>Write the whole number, from abroad with + and the country code.</source>
        <translation>Kirjoita koko numero, ulkomainen numero + -merkin ja maatunnuksen kanssa.</translation>
    </message>
    <message>
        <source>Choose the language from the list, or empty the line.</source>
        <translation>Valitse kieli luettelosta tai tyhjennä rivi.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without spaces.</source>
        <translation>Kirjoita osoite, joka alkaa merkeillä https:// ja jossa ei ole välilyöntejä.</translation>
    </message>
    <message>
        <source>An invitation is valid for 1 to 30 days. Type a number from 1 to 30.</source>
        <translation>Kutsu on voimassa 1–30 päivää. Kirjoita luku 1–30.</translation>
    </message>
    <message>
        <source>These are not the words of the keys that arrived. Confirm nothing: have them read again from the other screen.</source>
        <translation>Nämä eivät ole saapuneiden avainten sanat. Älä vahvista mitään: pyydä lukemaan ne uudelleen toiselta näytöltä.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than 10 minutes off, so what you sign would not be accepted. Set the clock and try again.</source>
        <translation>Tämän koneen kello on yli 10 minuuttia väärässä, joten allekirjoitustasi ei hyväksyttäisi. Aseta kello oikeaan aikaan ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Choose the municipality from the list.</source>
        <translation>Valitse kunta luettelosta.</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Nimi palvelussa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>Ei enää voimassa</translation>
    </message>
    <message>
        <source>{role}, leads the unit</source>
        <translation>{role}, yksikön vastaava</translation>
    </message>
    <message>
        <source>Nobody takes its work over</source>
        <translation>Kukaan ei ota sen töitä</translation>
    </message>
    <message>
        <source>{unit} takes its work over</source>
        <translation>Työt ottaa {unit}</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>Ei tarvita</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Ei vielä avainta</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Avain {number}</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Ei vastaavaa</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Vain yksi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Yksiköt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Vastaavat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Avain</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kenen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>Renewed with</source>
        <translation>Uusimistapa</translation>
    </message>
    <message>
        <source>Two papers of the root key</source>
        <translation>Juuriavaimen kaksi paperia</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Oma avaimesi</translation>
    </message>
    <message>
        <source>{unit} (closed)</source>
        <translation>{unit} (lakkautettu)</translation>
    </message>
</context>
<context>
    <name>PeopleLists</name>
    <message>
        <source>Units</source>
        <translation>Yksiköt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Kutsut</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Vanhenee pian</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>This is not finished. Finish it, or discard it and go on.</source>
        <translation>Tämä on kesken. Tee se loppuun, tai hylkää se ja jatka.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Luetaan luetteloa…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Seuraava rivi</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Edellinen rivi</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Kutsu henkilö</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Hae luettelo uudelleen</translation>
    </message>
    <message>
        <source>Make a unit…</source>
        <translation>Perusta yksikkö…</translation>
    </message>
    <message>
        <source>Make an organisation…</source>
        <translation>Perusta organisaatio…</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Kutsu henkilö…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message numerus="yes">
        <source>%n signing key(s) changed.</source>
        <translation>
            <numerusform>%n allekirjoitusavain vaihdettu.</numerusform>
            <numerusform>%n allekirjoitusavainta vaihdettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the signing keys…</source>
        <translation>Vaihdetaan allekirjoitusavaimia…</translation>
    </message>
    <message>
        <source>A lead of the unit confirms this person.</source>
        <translation>Yksikön vastaava vahvistaa tämän henkilön.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>When is {name} away?</source>
        <translation>Milloin {name} on poissa?</translation>
    </message>
    <message>
        <source>Both days are included. What was noted before for these days is replaced.</source>
        <translation>Molemmat päivät lasketaan mukaan. Näille päiville aiemmin merkitty korvautuu.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Merkitse</translation>
    </message>
    <message>
        <source>The absence of {name} is noted.</source>
        <translation>Poissaolo on merkitty: {name}.</translation>
    </message>
    <message>
        <source>Is {name} at work after all?</source>
        <translation>Onko {name} sittenkin töissä?</translation>
    </message>
    <message>
        <source>{absence}: from today on this does not count any more.</source>
        <translation>{absence}: tästä päivästä alkaen merkintä ei ole enää voimassa.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>On töissä</translation>
    </message>
    <message>
        <source>{name} is at work.</source>
        <translation>{name} on töissä.</translation>
    </message>
    <message>
        <source>Hand over what {name} has open?</source>
        <translation>Siirretäänkö henkilön {name} avoimet ohjaukset?</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) get another owner. State, dates, meetings and notes stay as they are, and the senders see it in the history.</source>
        <translation>
            <numerusform>%n ohjaus saa toisen vastuuhenkilön. Tila, päivät, tapaamiset ja merkinnät säilyvät ennallaan, ja lähettäjä näkee muutoksen historiasta.</numerusform>
            <numerusform>%n ohjausta saa toisen vastuuhenkilön. Tilat, päivät, tapaamiset ja merkinnät säilyvät ennallaan, ja lähettäjät näkevät muutoksen historiasta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Siirretään…</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) were not handed over: a colleague moved them meanwhile, or they are protected. Try again; for a protected one the sender names another reader.</source>
        <translation>
            <numerusform>%n ohjaus jäi siirtämättä, koska kollega ehti muuttaa sitä tai se on suojattu. Yritä uudelleen; suojatulle lähettäjä nimeää toisen lukijan.</numerusform>
            <numerusform>%n ohjausta jäi siirtämättä, koska kollega ehti muuttaa niitä tai ne ovat suojattuja. Yritä uudelleen; suojatulle lähettäjä nimeää toisen lukijan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) have another owner now.</source>
        <translation>
            <numerusform>%n ohjauksella on nyt toinen vastuuhenkilö.</numerusform>
            <numerusform>%n ohjauksella on nyt toinen vastuuhenkilö.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is handed over stays so; go on whenever you like.</source>
        <translation>Keskeytetty. Jo siirretty pysyy siirrettynä; jatka, milloin haluat.</translation>
    </message>
    <message>
        <source>Which role does {name} have?</source>
        <translation>Mikä rooli: {name}?</translation>
    </message>
    <message>
        <source>It counts at once, and {name} signs in again to work in it. A new lead gets what leads hold; the recovery copies of the unit&apos;s key are then made anew on the page of the unit.</source>
        <translation>Muutos tulee voimaan heti, ja {name} kirjautuu uudelleen sisään työskennelläkseen uudessa roolissa. Uusi vastaava saa sen, mitä vastaavilla on; yksikön avaimen palautuskopiot tehdään sen jälkeen uudelleen yksikön sivulla.</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Muuta rooli</translation>
    </message>
    <message>
        <source>{name} has the new role from now on.</source>
        <translation>{name} toimii nyt uudessa roolissa.</translation>
    </message>
    <message>
        <source>This organisation has no other unit. For another organisation, remove the person and invite again there, under another name in the service.</source>
        <translation>Tällä organisaatiolla ei ole muuta yksikköä. Jos henkilö siirtyy toiseen organisaatioon, poista hänet ja kutsu hänet sinne toisella palvelun nimellä.</translation>
    </message>
    <message>
        <source>Where does {name} move?</source>
        <translation>Mihin yksikköön {name} siirtyy?</translation>
    </message>
    <message>
        <source>Move now</source>
        <translation>Siirrä nyt</translation>
    </message>
    <message>
        <source>From that moment {name} is of the new unit, with the same name in the service and the same passphrase, and signs in again. A lead of the new unit gives its key; until then nothing there can be read. A lead of the old unit makes it a new key, and hands over what {name} still has open there.</source>
        <translation>Siitä hetkestä lähtien {name} kuuluu uuteen yksikköön samalla palvelun nimellä ja samalla tunnuslauseella ja kirjautuu uudelleen sisään. Uuden yksikön vastaava antaa sen avaimen; siihen asti siellä ei voi lukea mitään. Vanhan yksikön vastaava tekee yksikölle uuden avaimen ja siirtää muille sen, mikä henkilöllä {name} on siellä vielä avoinna.</translation>
    </message>
    <message>
        <source>Nobody else leads this unit. Name another lead first, or the unit can confirm nobody and has nobody to make its key.</source>
        <translation>Yksiköllä ei ole muuta vastaavaa. Nimeä ensin toinen vastaava; muuten yksikkö ei voi vahvistaa ketään eikä kukaan voi tehdä sen avainta.</translation>
    </message>
    <message>
        <source>{name} has moved. A lead of {unit} now makes it a new key, and a lead of the new unit gives its key.</source>
        <translation>{name} on siirretty. Yksikön ({unit}) vastaava tekee sille nyt uuden avaimen, ja uuden yksikön vastaava antaa sen avaimen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
</context>
<context>
    <name>PhraseGroup</name>
    <message>
        <source>None yet.</source>
        <translation>Ei vielä yhtään.</translation>
    </message>
    <message>
        <source>Change: {phrase}</source>
        <translation>Muuta: {phrase}</translation>
    </message>
    <message>
        <source>Remove: {phrase}</source>
        <translation>Poista: {phrase}</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Put the cursor into a text first, then choose the phrase.</source>
        <translation>Vie kohdistin ensin tekstiin ja valitse sitten lause.</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>oma</translation>
    </message>
    <message>
        <source>Change the usual phrases…</source>
        <translation>Muokkaa vakiolauseita…</translation>
    </message>
    <message>
        <source>Which phrase?</source>
        <translation>Mikä lause?</translation>
    </message>
</context>
<context>
    <name>PhrasesSheet</name>
    <message>
        <source>Usual phrases</source>
        <translation>Vakiolauseet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Our unit&apos;s phrases</source>
        <translation>Yksikkömme lauseet</translation>
    </message>
    <message>
        <source>Everybody who makes referrals in your unit uses these and may change them. They are sealed to the unit&apos;s key; the log shows who changed them and when.</source>
        <translation>Kaikki yksikkösi ohjauksia tekevät käyttävät näitä ja voivat muuttaa niitä. Lauseet on lukittu yksikön avaimella, ja lokista näkyy, kuka niitä on muuttanut ja milloin.</translation>
    </message>
    <message>
        <source>My own phrases</source>
        <translation>Omat lauseeni</translation>
    </message>
    <message>
        <source>Kept sealed on this computer, for you only.</source>
        <translation>Säilyvät lukittuina tällä koneella, vain sinua varten.</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Vain minun</translation>
    </message>
    <message>
        <source>For our whole unit</source>
        <translation>Koko yksikkömme</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Jätä ennalleen</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Kenen käyttöön?</translation>
    </message>
    <message>
        <source>There is no connection. Your unit&apos;s phrases are as this computer last saw them, and can be changed when the connection is back.</source>
        <translation>Yhteyttä ei ole. Yksikkösi lauseet näkyvät sellaisina kuin ne viimeksi olivat tällä koneella, ja niitä voi muuttaa, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>A colleague has changed or removed that phrase meanwhile. The list shows how it is now; nothing of yours was saved.</source>
        <translation>Työtoveri on sillä välin muuttanut tai poistanut lauseen. Luettelossa on nykyinen tilanne; omaa muutostasi ei tallennettu.</translation>
    </message>
    <message>
        <source>Your unit&apos;s phrases could not be opened. Ask the lead of your unit to give you the unit&apos;s key.</source>
        <translation>Yksikkösi lauseita ei voitu avata. Pyydä yksikkösi vastaavaa antamaan sinulle yksikön avain.</translation>
    </message>
    <message>
        <source>The phrase was removed.</source>
        <translation>Lause poistettiin.</translation>
    </message>
    <message>
        <source>They are for every client, so write nothing of anyone in them.</source>
        <translation>Lauseet ovat kaikkia asiakkaita varten, joten älä kirjoita niihin mitään kenestäkään.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Uusi lause</translation>
    </message>
    <message>
        <source>Change the phrase</source>
        <translation>Muuta lausetta</translation>
    </message>
    <message>
        <source>Add the phrase</source>
        <translation>Lisää lause</translation>
    </message>
    <message>
        <source>Save the phrase</source>
        <translation>Tallenna lause</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Plan a contact</source>
        <translation>Suunnittele yhteydenotto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Why the work goes on</source>
        <translation>Miksi työ jatkuu</translation>
    </message>
</context>
<context>
    <name>PoliciesPart</name>
    <message>
        <source>How long it is kept</source>
        <translation>Säilytysajat</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Ei vielä organisaatiota</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Perusta ensin sellainen.</translation>
    </message>
    <message>
        <source>Days from its end to erasure</source>
        <translation>Päiviä päättymisestä poistamiseen</translation>
    </message>
    <message>
        <source>0 means at once. For a referral, the longer time of the two organisations counts.</source>
        <translation>0 tarkoittaa heti. Ohjaukseen sovelletaan kahden organisaation ajoista pidempää.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Päätä</translation>
    </message>
    <message>
        <source>The organisation has decided this.</source>
        <translation>Organisaatio on päättänyt tämän.</translation>
    </message>
    <message>
        <source>This is a template and not law. The organisation&apos;s lawyer confirms it, or says another number; either way, decide it here.</source>
        <translation>Tämä on malli, ei laki. Organisaation juristi vahvistaa sen tai sanoo toisen luvun; päätä se joka tapauksessa tässä.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Avaa (Enter)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Ota hoidettavaksi</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Ota hoidettavaksi (A)</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Anna jollekulle</translation>
    </message>
    <message>
        <source>Give to somebody (G)</source>
        <translation>Anna jollekulle (G)</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Mitään ei ole valittu</translation>
    </message>
    <message>
        <source>Choose a referral in the list to see the most important things here.</source>
        <translation>Valitse ohjaus luettelosta, niin näet tässä tärkeimmät asiat.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uudet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Kohderyhmä</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Syntymävuosi</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava vaihe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Contact attempts</source>
        <translation>Yhteydenottoyrityksiä</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viite</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>tarvitsee tulkin</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) chosen</source>
        <translation>
            <numerusform>%n ohjaus valittu</numerusform>
            <numerusform>%n ohjausta valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>This one could not be opened</source>
        <translation>Tätä ei voitu avata</translation>
    </message>
    <message>
        <source>Choose more with Shift and the arrow keys, or one with the arrow keys alone.</source>
        <translation>Valitse lisää vaihtonäppäimellä ja nuolilla, tai yksi pelkillä nuolilla.</translation>
    </message>
    <message>
        <source>Its seal does not hold. The others are not affected. Tell your administrator.</source>
        <translation>Sen sinetti ei ole ehjä. Muihin tämä ei vaikuta. Kerro asiasta pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>It was withdrawn or made in error, so nobody can open it any more.</source>
        <translation>Se on peruutettu tai tehty vahingossa, joten kukaan ei enää voi avata sitä.</translation>
    </message>
    <message>
        <source>The log does not answer. The name is shown again when it does.</source>
        <translation>Loki ei vastaa. Nimi näkyy taas, kun loki vastaa.</translation>
    </message>
    <message>
        <source>The name is shown when you open the referral.</source>
        <translation>Nimi näkyy, kun avaat ohjauksen.</translation>
    </message>
    <message>
        <source>The chosen referral</source>
        <translation>Valittu ohjaus</translation>
    </message>
    <message>
        <source>Choose a referral to see where it stands.</source>
        <translation>Valitse ohjaus, niin näet sen tilanteen.</translation>
    </message>
    <message>
        <source>What came of it is not told here: the client did not agree to that.</source>
        <translation>Tulosta ei kerrota tässä: asiakas ei suostunut siihen.</translation>
    </message>
    <message>
        <source>Opening shows the messages and what you can do. It is written in the log who opened it.</source>
        <translation>Avaamalla näet viestit ja mitä voit tehdä. Avaamisesta jää merkintä lokiin.</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopioi viite</translation>
    </message>
    <message>
        <source>Make a new referral from this</source>
        <translation>Tee tästä uusi ohjaus</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Mitä on tapahtunut</translation>
    </message>
    <message>
        <source>Show everything that was written</source>
        <translation>Näytä kaikki, mitä kirjattiin</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>The municipality asks: {question}</source>
        <translation>Kunta kysyy: {question}</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Kiireellisyys</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Vastausta toivotaan viimeistään</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Viimeisin muutos</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Tekijä</translation>
    </message>
    <message>
        <source>Answers for it now</source>
        <translation>Siitä vastaa nyt</translation>
    </message>
    <message>
        <source>Its seal does not hold, so nothing of it was used. Tell your administrator the reference.</source>
        <translation>Sen sinetti ei ole ehjä, joten siitä ei käytetty mitään. Kerro viite pääkäyttäjälle.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>It was not printed: this can go on paper only, not into a file. Choose a printer.</source>
        <translation>Ei tulostettu: tämän voi tulostaa vain paperille, ei tiedostoon. Valitse tulostin.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Writing it in the log…</source>
        <translation>Kirjataan lokiin…</translation>
    </message>
    <message>
        <source>Printed. The log says who printed it. Keep the paper safe.</source>
        <translation>Tulostettu. Lokissa on, kuka tulosti. Säilytä paperi turvallisesti.</translation>
    </message>
    <message>
        <source>{reference}. Sent {when}, {sender} to {recipient}.</source>
        <translation>{reference}. Lähetetty {when}, {sender} → {recipient}.</translation>
    </message>
    <message>
        <source>Printed by {name}. Confidential.</source>
        <translation>Tulostanut {name}. Luottamuksellinen.</translation>
    </message>
</context>
<context>
    <name>QuietNotice</name>
    <message numerus="yes">
        <source>You have %n new answer(s)</source>
        <translation>
            <numerusform>Sinulle on %n uusi vastaus</numerusform>
            <numerusform>Sinulle on %n uutta vastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new referral(s) in the inbox</source>
        <translation>
            <numerusform>%n uusi ohjaus saapuneissa</numerusform>
            <numerusform>%n uutta ohjausta saapuneissa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachStep</name>
    <message>
        <source>How do we reach you safely?</source>
        <translation>Miten sinut tavoittaa turvallisesti?</translation>
    </message>
    <message>
        <source>Someone else may answer the phone or read the messages. Ask first what is safe for the client.</source>
        <translation>Joku muu voi vastata puhelimeen tai lukea viestit. Kysy ensin, mikä on asiakkaalle turvallista.</translation>
    </message>
    <message>
        <source>Turvakielto: no address is written down and no letter or text message is used, because they could tell others where the client lives.</source>
        <translation>Turvakielto: osoitetta ei kirjata eikä kirjettä tai tekstiviestiä käytetä, koska ne voisivat paljastaa, missä asiakas asuu.</translation>
    </message>
    <message>
        <source>Agree on one safe way with the client: a phone that nobody else answers, or in person through you.</source>
        <translation>Sopikaa asiakkaan kanssa yhdestä turvallisesta tavasta: puhelin, johon kukaan muu ei vastaa, tai tapaaminen sinun kauttasi.</translation>
    </message>
    <message>
        <source>Ways of contact</source>
        <translation>Yhteydenottotavat</translation>
    </message>
    <message>
        <source>Reached in person through me, at the next visit</source>
        <translation>Asiakkaan tavoittaa minun kauttani, seuraavalla käynnillä</translation>
    </message>
    <message>
        <source>The client wants to make contact first</source>
        <translation>Asiakas haluaa ottaa itse yhteyttä</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Missä asut?</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Katuosoite</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postinumero</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Kotikunta</translation>
    </message>
    <message>
        <source>It follows from the postal code, or type its name. Its integration services get the referral.</source>
        <translation>Määräytyy postinumeron mukaan, tai kirjoita kunnan nimi. Ohjaus menee sen kotoutumispalveluihin.</translation>
    </message>
</context>
<context>
    <name>ReadersLine</name>
    <message>
        <source>Name another reader</source>
        <translation>Nimeä toinen lukija</translation>
    </message>
    <message>
        <source>May open it: {names}</source>
        <translation>Saa avata: {names}</translation>
    </message>
    <message>
        <source>{readers}. None of them can open it now, so it waits. Name another reader.</source>
        <translation>{readers}. Kukaan heistä ei voi nyt avata sitä, joten se odottaa. Nimeä toinen lukija.</translation>
    </message>
    <message>
        <source>{name} (away or has left)</source>
        <translation>{name} (poissa tai lähtenyt)</translation>
    </message>
    <message>
        <source>The client is protected (turvakielto). Only {names} and those who sent it can open it; they can name others.</source>
        <translation>Asiakkaalla on turvakielto. Vain {names} ja lähettäjän yksikkö voivat avata ohjauksen; he voivat nimetä muita.</translation>
    </message>
    <message>
        <source>None of them can open it now. Ask {name}, {unit}, to name another of you.</source>
        <translation>Kukaan heistä ei voi nyt avata sitä. Pyydä, että {name}, {unit}, nimeää teistä toisen.</translation>
    </message>
</context>
<context>
    <name>ReadersPick</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Looking up who works there…</source>
        <translation>Haetaan, ketkä siellä työskentelevät…</translation>
    </message>
    <message>
        <source>The people of this unit could not be looked up.</source>
        <translation>Tämän yksikön työntekijöitä ei voitu hakea.</translation>
    </message>
    <message>
        <source>Nobody in this unit can be named yet. Choose another recipient.</source>
        <translation>Tässä yksikössä ei ole vielä ketään, jonka voisi nimetä. Valitse toinen vastaanottaja.</translation>
    </message>
</context>
<context>
    <name>ReadingNote</name>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Reading {done} of {all}</source>
        <translation>Luetaan {done}/{all}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Luetaan…</translation>
    </message>
    <message>
        <source>Stopped: {done} of {all} are searched.</source>
        <translation>Keskeytetty: haetaan {done}/{all}.</translation>
    </message>
    <message>
        <source>The log does not answer. Reading goes on when it does.</source>
        <translation>Loki ei vastaa. Lukeminen jatkuu, kun se vastaa.</translation>
    </message>
    <message>
        <source>No connection. Reading goes on when it is back.</source>
        <translation>Ei yhteyttä. Lukeminen jatkuu, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>Reading has ended: {done} of {all} are searched.</source>
        <translation>Lukeminen päättyi: haetaan {done}/{all}.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be opened and cannot be found.</source>
        <translation>
            <numerusform>%n ei voitu avata, eikä sitä löydy haulla.</numerusform>
            <numerusform>%n ei voitu avata, eikä niitä löydy haulla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>The referral is on its way</source>
        <translation>Ohjaus on matkalla</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopioi viite</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Mitä nyt tapahtuu</translation>
    </message>
    <message>
        <source>The municipality opens the referral and contacts the client in the way you wrote down. You see each step in My referrals. If they have a question, it waits for you there.</source>
        <translation>Kunta avaa ohjauksen ja ottaa asiakkaaseen yhteyttä kirjaamallasi tavalla. Näet vaiheet kohdassa Omat ohjaukset. Jos kunta kysyy jotain, kysymys odottaa sinua siellä.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viite</translation>
    </message>
    <message>
        <source>For the client to take home</source>
        <translation>Asiakkaalle kotiin vietäväksi</translation>
    </message>
    <message>
        <source>One page in the client&apos;s language and yours: what happens next, and that no is fine. It names nobody.</source>
        <translation>Yksi sivu asiakkaan kielellä ja sinun kielelläsi: mitä nyt tapahtuu, ja että kieltäytyä saa. Siinä ei mainita ketään nimeltä.</translation>
    </message>
    <message>
        <source>Leaflet…</source>
        <translation>Esite…</translation>
    </message>
    <message>
        <source>Leaflet with pictures…</source>
        <translation>Kuvallinen esite…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopioitu.</translation>
    </message>
    <message>
        <source>You can say it on the phone or write it in the client&apos;s record. It tells nothing about anybody.</source>
        <translation>Voit sanoa sen puhelimessa tai kirjata sen asiakkaan tietoihin. Se ei kerro kenestäkään mitään.</translation>
    </message>
    <message>
        <source>The referral will be sent when the connection returns</source>
        <translation>Ohjaus lähtee, kun yhteys palaa</translation>
    </message>
    <message>
        <source>It is sealed for {unit} and kept on this computer.</source>
        <translation>Se on lukittu vastaanottajalle {unit} ja tallessa tällä koneella.</translation>
    </message>
    <message>
        <source>Sent to {unit} on {time}.</source>
        <translation>Lähetetty {time}, vastaanottaja {unit}.</translation>
    </message>
    <message>
        <source>It leaves by itself when the connection is there and you are signed in, once and only once. Until then you find it in My referrals, where you can also take it back.</source>
        <translation>Se lähtee itsestään, kun yhteys toimii ja olet kirjautuneena, ja vain kerran. Siihen asti löydät sen kohdasta Omat ohjaukset, jossa voit myös peruuttaa lähetyksen.</translation>
    </message>
    <message>
        <source>The log has not confirmed it yet. It will do so by itself; you need not wait.</source>
        <translation>Loki ei ole vielä vahvistanut sitä. Se tapahtuu itsestään, sinun ei tarvitse odottaa.</translation>
    </message>
    <message>
        <source>Written in the log as entry {number}.</source>
        <translation>Kirjattu lokiin merkintänä {number}.</translation>
    </message>
</context>
<context>
    <name>ReceiptsNotice</name>
    <message>
        <source>I have told them</source>
        <translation>Olen kertonut</translation>
    </message>
    <message>
        <source>{reference}, sent {time}</source>
        <translation>{reference}, lähetetty {time}</translation>
    </message>
    <message numerus="yes">
        <source>The log does not show %n referral(s) that you sent. Ask the recipient what has arrived, and tell your data protection officer:</source>
        <translation>
            <numerusform>Lokissa ei näy %n ohjausta, jonka olet lähettänyt. Kysy vastaanottajalta, mitä on tullut perille, ja kerro asiasta tietosuojavastaavalle:</numerusform>
            <numerusform>Lokissa ei näy %n ohjausta, jotka olet lähettänyt. Kysy vastaanottajalta, mitä on tullut perille, ja kerro asiasta tietosuojavastaavalle:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientPick</name>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Looking up who receives referrals in {place}…</source>
        <translation>Haetaan ohjausten vastaanottajia: {place}…</translation>
    </message>
    <message>
        <source>It follows from the home municipality, which is not chosen yet.</source>
        <translation>Määräytyy kotikunnan mukaan. Kotikuntaa ei ole vielä valittu.</translation>
    </message>
    <message>
        <source>Choose the home municipality</source>
        <translation>Valitse kotikunta</translation>
    </message>
    <message>
        <source>The recipients in {place} could not be looked up. Nothing you wrote is lost.</source>
        <translation>Vastaanottajia ei saatu haettua: {place}. Kirjoittamasi on tallella.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Receives the referrals of {place}.</source>
        <translation>Vastaanottaa kunnan {place} ohjaukset.</translation>
    </message>
    <message>
        <source>Receives the referrals of {place}. Only they and you can open it.</source>
        <translation>Ottaa vastaan kunnan ohjaukset: {place}. Vain he ja te voitte avata sen.</translation>
    </message>
    <message>
        <source>The unit chosen before does not receive referrals any more. Choose another with the client.</source>
        <translation>Aiemmin valittu yksikkö ei enää ota vastaan ohjauksia. Valitse toinen yhdessä asiakkaan kanssa.</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>Vain {names}</translation>
    </message>
    <message>
        <source>{closed} is closed. {unit} receives its referrals now. Ask the client whether that is fine too.</source>
        <translation>{closed} on lakkautettu. Sen ohjaukset ottaa nyt vastaan {unit}. Kysy asiakkaalta, sopiiko se myös.</translation>
    </message>
    <message>
        <source>Choose {unit}</source>
        <translation>Valitse {unit}</translation>
    </message>
    <message>
        <source>Nobody in {place} receives referrals here yet. Your draft is kept; tell your administrator.</source>
        <translation>Kukaan ei vielä ota vastaan ohjauksia: {place}. Luonnos on tallella; kerro asiasta pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>Choose another municipality</source>
        <translation>Valitse toinen kunta</translation>
    </message>
</context>
<context>
    <name>RecipientWords</name>
    <message>
        <source>Serves in</source>
        <translation>Palvelukielet</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Ensimmäinen yhteydenotto</translation>
    </message>
    <message>
        <source>{languages}. The client&apos;s language, {language}, is one of them.</source>
        <translation>{languages}. Asiakkaan kieli ({language}) on mukana.</translation>
    </message>
    <message>
        <source>{languages}. The client&apos;s language, {language}, is not among them.</source>
        <translation>{languages}. Asiakkaan kieli ({language}) ei ole mukana.</translation>
    </message>
    <message>
        <source>Not known without a connection</source>
        <translation>Ei tiedossa ilman yhteyttä</translation>
    </message>
    <message>
        <source>Not known yet: fewer than five clients in three months</source>
        <translation>Ei vielä tiedossa: alle viisi asiakasta kolmessa kuukaudessa</translation>
    </message>
    <message>
        <source>Usually on the day of sending</source>
        <translation>Yleensä lähetyspäivänä</translation>
    </message>
</context>
<context>
    <name>Recoveries</name>
    <message>
        <source>No key of this unit has ever been restored.</source>
        <translation>Mitään tämän yksikön avainta ei ole koskaan palautettu.</translation>
    </message>
    <message>
        <source>Restored keys</source>
        <translation>Palautetut avaimet</translation>
    </message>
    <message>
        <source>Not signed by a lead</source>
        <translation>Ei vastaavan allekirjoittama</translation>
    </message>
    <message>
        <source>Give my share</source>
        <translation>Anna osuuteni</translation>
    </message>
    <message>
        <source>Restore the key</source>
        <translation>Palauta avain</translation>
    </message>
    <message>
        <source>{when}: {name} restored key {number} with the offline papers.</source>
        <translation>{when}: {name} palautti avaimen {number} offline-papereilla.</translation>
    </message>
    <message>
        <source>{when}: {name} asked {other} for a share of key {number}. Not answered.</source>
        <translation>{when}: {name} pyysi osuutta avaimesta {number} (pyynnön saaja: {other}). Ei vastausta.</translation>
    </message>
    <message>
        <source>{when}: {name} asked {other} for a share of key {number}, and got it {then}.</source>
        <translation>{when}: {name} pyysi osuutta avaimesta {number} (pyynnön saaja: {other}) ja sai sen {then}.</translation>
    </message>
</context>
<context>
    <name>ReferOnPanel</name>
    <message>
        <source>Tell an organisation, too</source>
        <translation>Ohjaa myös järjestöön</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Ohjaa</translation>
    </message>
    <message>
        <source>The organisation gets a referral of its own: what the client agreed to, without the identity code. The work here goes on as before. The sender sees whom you told.</source>
        <translation>Järjestö saa oman ohjauksen: sen, mihin asiakas on suostunut, ilman henkilötunnusta. Työ jatkuu täällä kuten ennen. Lähettäjä näkee, kenelle kerroit.</translation>
    </message>
</context>
<context>
    <name>ReferralContent</name>
    <message>
        <source>How to reach the client safely</source>
        <translation>Miten asiakkaan tavoittaa turvallisesti</translation>
    </message>
    <message>
        <source>The client can be met in person through the sender.</source>
        <translation>Asiakkaan voi tavata lähettäjän kautta.</translation>
    </message>
    <message>
        <source>The client prefers to make contact, and not to be contacted.</source>
        <translation>Asiakas ottaa mieluummin itse yhteyttä eikä halua, että häneen otetaan yhteyttä.</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Tarvitsee tulkin</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation>Ei tarvitse tulkkia</translation>
    </message>
    <message>
        <source>Dialect: {name}</source>
        <translation>Murre: {name}</translation>
    </message>
    <message>
        <source>Also speaks: {languages}</source>
        <translation>Muut kielet: {languages}</translation>
    </message>
    <message>
        <source>Reads: {language}</source>
        <translation>Lukukieli: {language}</translation>
    </message>
    <message>
        <source>The interpreter should speak the same dialect</source>
        <translation>Tulkin pitäisi puhua samaa murretta</translation>
    </message>
    <message>
        <source>The interpreter must not be from the same community</source>
        <translation>Tulkki ei saa olla samasta yhteisöstä</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Mikä auttaisi</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Syntynyt</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Kohderyhmä</translation>
    </message>
    <message>
        <source>First residence permit or right</source>
        <translation>Ensimmäinen oleskelulupa tai oleskeluoikeus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>{date} ({age} years old)</source>
        <translation>{date} ({age} vuotta)</translation>
    </message>
    <message>
        <source>Not told, because of turvakielto</source>
        <translation>Ei kerrota turvakiellon vuoksi</translation>
    </message>
    <message>
        <source>Other adults in the family</source>
        <translation>Perheen muut aikuiset</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Lastenhoito</translation>
    </message>
    <message>
        <source>Home care allowance</source>
        <translation>Kotihoidon tuki</translation>
    </message>
    <message>
        <source>Support needed to take part</source>
        <translation>Osallistumiseen tarvittava tuki</translation>
    </message>
    <message>
        <source>Family and everyday life</source>
        <translation>Perhe ja arki</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>The client&apos;s signature</source>
        <translation>Asiakkaan allekirjoitus</translation>
    </message>
    <message>
        <source>May also be told to: {name}</source>
        <translation>Tiedot saa luovuttaa myös järjestölle: {name}</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Basis in words</source>
        <translation>Peruste sanoin</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Saa luovuttaa</translation>
    </message>
    <message>
        <source>The client&apos;s answer when asked back</source>
        <translation>Asiakkaan vastaus varmistuskysymykseen</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>through an interpreter</source>
        <translation>tulkin välityksellä</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Print the referral</source>
        <translation>Tulosta ohjaus</translation>
    </message>
    <message>
        <source>Who has handled it, for the client…</source>
        <translation>Kuka on käsitellyt, asiakkaalle…</translation>
    </message>
    <message>
        <source>Opening the referral…</source>
        <translation>Avataan ohjausta…</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Haetaan…</translation>
    </message>
    <message>
        <source>It was not saved. You can do it again.</source>
        <translation>Sitä ei tallennettu. Voit tehdä sen uudelleen.</translation>
    </message>
    <message>
        <source>This is not possible any more: the referral is now “{state}”.</source>
        <translation>Tämä ei ole enää mahdollista: ohjauksen tila on nyt ”{state}”.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Only a lead coordinator of your unit may return a referral. You can ask the sender instead.</source>
        <translation>Vain yksikkösi vastaava koordinaattori voi palauttaa ohjauksen. Voit sen sijaan kysyä lähettäjältä.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Save a calendar file…</source>
        <translation>Tallenna kalenteritiedosto…</translation>
    </message>
    <message>
        <source>{names} may open it now.</source>
        <translation>Nyt sen saa avata: {names}.</translation>
    </message>
    <message>
        <source>{name} was here first ({when}): {what}. Nothing of yours was saved; what you typed is kept.</source>
        <translation>{name} ehti ensin ({when}): {what}. Muutostasi ei tallennettu; kirjoittamasi on tallessa.</translation>
    </message>
    <message>
        <source>Back to my referrals</source>
        <translation>Takaisin omiin ohjauksiin</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Takaisin saapuneisiin</translation>
    </message>
</context>
<context>
    <name>RefusedEntries</name>
    <message numerus="yes">
        <source>Every entry is there, in its place and unchanged. Every accepted entry was signed by the person it names; %Ln entries were refused. Nothing that this computer has seen before was removed.</source>
        <translation>
            <numerusform>Jokainen merkintä on paikallaan ja muuttumaton. Jokaisen hyväksytyn on allekirjoittanut siinä nimetty henkilö; %Ln merkintä on hylätty. Mitään tämän koneen aiemmin näkemää ei ole poistettu.</numerusform>
            <numerusform>Jokainen merkintä on paikallaan ja muuttumaton. Jokaisen hyväksytyn on allekirjoittanut siinä nimetty henkilö; %Ln merkintää on hylätty. Mitään tämän koneen aiemmin näkemää ei ole poistettu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterColumns</name>
    <message>
        <source>Name and summary</source>
        <translation>Nimi ja tiivistelmä</translation>
    </message>
    <message>
        <source>The whole referral</source>
        <translation>Koko ohjaus</translation>
    </message>
    <message>
        <source>Messages and outcomes</source>
        <translation>Viestit ja tulokset</translation>
    </message>
    <message>
        <source>The client&apos;s consent</source>
        <translation>Asiakkaan suostumus</translation>
    </message>
    <message>
        <source>A duty by law</source>
        <translation>Lakisääteinen velvollisuus</translation>
    </message>
    <message>
        <source>Another basis</source>
        <translation>Muu peruste</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Luovuttaja</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>From unit</source>
        <translation>Luovuttava yksikkö</translation>
    </message>
    <message>
        <source>From organisation</source>
        <translation>Luovuttava organisaatio</translation>
    </message>
    <message>
        <source>To unit</source>
        <translation>Vastaanottava yksikkö</translation>
    </message>
    <message>
        <source>To organisation</source>
        <translation>Vastaanottava organisaatio</translation>
    </message>
    <message>
        <source>Basis or purpose</source>
        <translation>Peruste tai tarkoitus</translation>
    </message>
    <message>
        <source>What information</source>
        <translation>Mitkä tiedot</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>Registers</source>
        <translation>Lokirekisterit</translation>
    </message>
    <message>
        <source>Use log</source>
        <translation>Käyttöloki</translation>
    </message>
    <message>
        <source>Disclosure log</source>
        <translation>Luovutusloki</translation>
    </message>
    <message>
        <source>For a client</source>
        <translation>Asiakkaalle</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Mikään merkintä ei vastaa hakua</translation>
    </message>
    <message>
        <source>Widen the filter to see more of the log.</source>
        <translation>Väljennä suodatusta, niin näet lokista enemmän.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodatus</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Päivitä</translation>
    </message>
    <message>
        <source>Where to save the list</source>
        <translation>Mihin luettelo tallennetaan</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv);;PDF files (*.pdf)</source>
        <translation>Taulukot (*.csv);;PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>Writing it in the log…</source>
        <translation>Kirjataan lokiin…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Tallenna luettelo…</translation>
    </message>
    <message>
        <source>Who used which referral, for whom, what of it, why and when.</source>
        <translation>Kuka on käyttänyt mitäkin ohjausta, kenen lukuun, mitä tietoja, miksi ja milloin.</translation>
    </message>
    <message>
        <source>What one unit gave to another, who gave it, to whom, on what basis and when.</source>
        <translation>Mitä yksikkö on luovuttanut toiselle, kuka luovutti, kenelle, millä perusteella ja milloin.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>The log knows no referral {reference}. Check the reference and try again.</source>
        <translation>Loki ei tunne ohjausta {reference}. Tarkista viite ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Where to save the sheet</source>
        <translation>Mihin selvitys tallennetaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet is in {file}, and the log says that it was made. Print it, give it to the client, and delete the file.</source>
        <translation>Selvitys on tiedostossa {file}, ja sen tekeminen on kirjattu lokiin. Tulosta se, anna se asiakkaalle ja poista tiedosto.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Remove {name}?</source>
        <translation>Poistetaanko {name}?</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Poista nyt</translation>
    </message>
    <message>
        <source>You will be the only lead then. Have a second one invited soon.</source>
        <translation>Olet sen jälkeen ainoa vastaava. Pyydä pian kutsumaan toinen.</translation>
    </message>
    <message>
        <source>From that moment nothing is opened for this person any more. What has been read, has been read. Next you make the unit a new key. This cannot be undone; to come back, the person is invited again.</source>
        <translation>Siitä hetkestä lähtien tälle henkilölle ei avata enää mitään. Jo luettua ei saa lukemattomaksi. Seuraavaksi teet yksikölle uuden avaimen. Tätä ei voi perua; jos henkilö palaa, hänet kutsutaan uudelleen.</translation>
    </message>
    <message>
        <source>The signing key of the unit, which this person holds, is changed with it.</source>
        <translation>Samalla vaihdetaan yksikön allekirjoitusavain, joka henkilöllä on.</translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) belong to this person.</source>
        <translation>
            <numerusform>%n avoin ohjaus on tämän henkilön vastuulla.</numerusform>
            <numerusform>%n avointa ohjausta on tämän henkilön vastuulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Poistetaan…</translation>
    </message>
    <message>
        <source>{name} is removed. Now make the unit a new key.</source>
        <translation>{name} on poistettu. Tee nyt yksikölle uusi avain.</translation>
    </message>
    <message>
        <source>{name} is removed, and the open referrals have another owner. Now make the unit a new key.</source>
        <translation>{name} on poistettu, ja avoimilla ohjauksilla on toinen vastuuhenkilö. Tee nyt yksikölle uusi avain.</translation>
    </message>
    <message>
        <source>{name} is removed. What is not handed over yet waits under “Absences and work”.</source>
        <translation>{name} on poistettu. Vielä siirtämättömät ohjaukset odottavat kohdassa ”Poissaolot ja työt”.</translation>
    </message>
</context>
<context>
    <name>RenewForm</name>
    <message>
        <source>Renew for two years</source>
        <translation>Uusi kahdeksi vuodeksi</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Avain</translation>
    </message>
    <message>
        <source>Followed by a newer one</source>
        <translation>Uudempi avain tuli</translation>
    </message>
    <message>
        <source>Destroying it</source>
        <translation>Hävittäminen</translation>
    </message>
    <message>
        <source>The log does not answer. What is not in it is not carried out; what was carried out before, is. Look how things stand, and try again in a while.</source>
        <translation>Loki ei vastaa. Mitä siinä ei ole, sitä ei ole tehty; aiemmin tehty pysyy. Katso tilanne ja yritä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <source>Somebody else was here first, or it is needed again. Look at the list as it is now.</source>
        <translation>Joku muu ehti ensin, tai sitä tarvitaan taas. Katso luettelo sellaisena kuin se on nyt.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Säilytetään</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Ohjaukset</translation>
    </message>
    <message>
        <source>Oldest ended</source>
        <translation>Vanhin päättyi</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Own decision</source>
        <translation>Oma päätös</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Malli</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Avain {number}</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Tarvitaan yhä</translation>
    </message>
    <message>
        <source>Can be destroyed</source>
        <translation>Voi hävittää</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>{day} alkaen</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>Päättyi tilaan</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>What to see</source>
        <translation>Mitä näytetään</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Poistettavat</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Säilytysajat</translation>
    </message>
    <message>
        <source>Old keys</source>
        <translation>Vanhat avaimet</translation>
    </message>
    <message>
        <source>Looking what is due…</source>
        <translation>Katsotaan, mitä on poistettavana…</translation>
    </message>
    <message>
        <source>Reading what is decided…</source>
        <translation>Luetaan päätöksiä…</translation>
    </message>
    <message>
        <source>Looking which keys are needed…</source>
        <translation>Katsotaan, mitä avaimia tarvitaan…</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Seuraava rivi</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Edellinen rivi</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n referral(s)…</source>
        <translation>
            <numerusform>Poista %n ohjaus…</numerusform>
            <numerusform>Poista %n ohjausta…</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again what is due</source>
        <translation>Katso uudelleen, mitä on poistettavana</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Erasing what is due…</source>
        <translation>Poistetaan…</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) erased. Save the report.</source>
        <translation>
            <numerusform>%n ohjaus poistettu. Tallenna raportti.</numerusform>
            <numerusform>%n ohjausta poistettu. Tallenna raportti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n referral(s) erased; the rest is still due.</source>
        <translation>
            <numerusform>Keskeytetty. %n ohjaus poistettu; loput ovat yhä poistettavina.</numerusform>
            <numerusform>Keskeytetty. %n ohjausta poistettu; loput ovat yhä poistettavina.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Taulukot (*.csv)</translation>
    </message>
    <message>
        <source>Where to save the report</source>
        <translation>Minne raportti tallennetaan</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Kirjoitetaan raporttia…</translation>
    </message>
    <message>
        <source>The report is saved as {file}.</source>
        <translation>Raportti on tallennettu nimellä {file}.</translation>
    </message>
    <message>
        <source>Decided for {organisation}.</source>
        <translation>Päätetty: {organisation}.</translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>Tallennetaan päätöstä…</translation>
    </message>
    <message>
        <source>Key {number} of {unit} is destroyed.</source>
        <translation>Avain {number}, {unit}, on hävitetty.</translation>
    </message>
    <message>
        <source>Destroying the key…</source>
        <translation>Hävitetään avainta…</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Return the referral</source>
        <translation>Palauta ohjaus</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>The sender reads the reason and can send the referral to the right place.</source>
        <translation>Lähettäjä näkee syyn ja voi lähettää ohjauksen oikeaan paikkaan.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>In words to the sender</source>
        <translation>Sanoin lähettäjälle</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Referring worker</source>
        <translation>Ohjaava työntekijä</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinaattori</translation>
    </message>
    <message>
        <source>Lead coordinator</source>
        <translation>Vastaava koordinaattori</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Tarkastaja</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Pääkäyttäjä</translation>
    </message>
    <message>
        <source>Makes a referral together with the client and sees how it ends.</source>
        <translation>Tekee ohjauksen yhdessä asiakkaan kanssa ja näkee, miten asia päättyy.</translation>
    </message>
    <message>
        <source>Receives referrals, contacts clients and records the outcome.</source>
        <translation>Ottaa ohjaukset vastaan, on yhteydessä asiakkaisiin ja kirjaa tuloksen.</translation>
    </message>
    <message>
        <source>Also assigns, forwards, returns and closes referrals.</source>
        <translation>Lisäksi jakaa ohjaukset työntekijöille, siirtää niitä eteenpäin, palauttaa ja päättää niitä.</translation>
    </message>
    <message>
        <source>Reads and verifies the log. Never sees what referrals hold.</source>
        <translation>Lukee ja tarkistaa lokin. Ei näe ohjausten sisältöä.</translation>
    </message>
    <message>
        <source>Keeps units, people and keys. Never sees what referrals hold.</source>
        <translation>Ylläpitää yksiköitä, henkilöitä ja avaimia. Ei näe ohjausten sisältöä.</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>Leads the unit</source>
        <translation>On yksikön vastaava</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Yksikön vastaavana</translation>
    </message>
    <message>
        <source>Nobody else leads this unit: nobody could confirm its people or make its key. Make another lead first.</source>
        <translation>Yksiköllä ei ole muuta vastaavaa: kukaan ei voisi vahvistaa sen henkilöitä eikä tehdä sen avainta. Nimeä ensin toinen vastaava.</translation>
    </message>
</context>
<context>
    <name>RolePickerPage</name>
    <message>
        <source>Opening the keys…</source>
        <translation>Avataan avaimia…</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Who do you want to be?</source>
        <translation>Kuka haluat olla?</translation>
    </message>
    <message>
        <source>Everything in this demo is made up: people, units and referrals. Lock the program to come back here and be somebody else.</source>
        <translation>Kaikki tässä demossa on keksittyä: henkilöt, yksiköt ja ohjaukset. Lukitse ohjelma, niin palaat tähän ja voit olla joku muu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>RootPapers</name>
    <message>
        <source>The root of the service signs this. Its key lies on three papers; take any two. The words are used for this one signature and are not kept.</source>
        <translation>Tämän allekirjoittaa palvelun juuri. Sen avain on kolmella paperilla; ota niistä mitkä tahansa kaksi. Sanoja käytetään vain tähän allekirjoitukseen, eikä niitä säilytetä.</translation>
    </message>
    <message>
        <source>These are not two different papers of this service&apos;s root key. Check each word; nothing was changed.</source>
        <translation>Nämä eivät ole palvelun juuriavaimen kaksi eri paperia. Tarkista jokainen sana; mitään ei muutettu.</translation>
    </message>
</context>
<context>
    <name>RowActs</name>
    <message>
        <source>From that moment nothing is opened for this person any more. What has been read, has been read. A lead of the unit then makes the unit a new key. This cannot be undone; to come back, the person is invited again.</source>
        <translation>Siitä hetkestä lähtien tälle henkilölle ei avata enää mitään. Jo luettua ei saa lukemattomaksi. Sen jälkeen yksikön vastaava tekee yksikölle uuden avaimen. Tätä ei voi perua; jos henkilö palaa, hänet kutsutaan uudelleen.</translation>
    </message>
    <message>
        <source>Has {name} lost the keys for good?</source>
        <translation>Onko {name} menettänyt avaimensa lopullisesti?</translation>
    </message>
    <message>
        <source>With the passphrase and either the computer or the recovery sheet the person can still sign in. Otherwise the old keys go out of force now, and you invite anew under the same name in the service. Once the new keys are confirmed, everything is as before.</source>
        <translation>Tunnuslauseella ja joko koneella tai palautuslomakkeella henkilö pääsee yhä kirjautumaan sisään. Muuten vanhat avaimet poistetaan nyt voimasta ja kutsut henkilön uudelleen samalla palvelun nimellä. Kun uudet avaimet on vahvistettu, kaikki on kuten ennen.</translation>
    </message>
    <message>
        <source>Nobody else leads this unit. Name another lead first, or the unit can confirm nobody and has nobody to make its key.</source>
        <translation>Yksiköllä ei ole muuta vastaavaa. Nimeä ensin toinen vastaava; muuten yksikkö ei voi vahvistaa ketään eikä kukaan voi tehdä sen avainta.</translation>
    </message>
    <message>
        <source>One lead remains. Invite a second one soon.</source>
        <translation>Jäljelle jää yksi vastaava. Kutsu pian toinen.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Poistetaanko {name}?</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Poista nyt</translation>
    </message>
    <message>
        <source>Remove and invite again</source>
        <translation>Poista ja kutsu uudelleen</translation>
    </message>
    <message>
        <source>You will be the only administrator then. If you lose your keys, only the root key&apos;s papers bring a new one in. Invite a second one soon.</source>
        <translation>Olet sen jälkeen ainoa pääkäyttäjä. Jos menetät avaimesi, uuden saa käyttöön vain juuriavaimen papereilla. Kutsu pian toinen.</translation>
    </message>
    <message>
        <source>The signing keys that this person holds are changed with it.</source>
        <translation>Samalla vaihdetaan allekirjoitusavaimet, jotka henkilöllä on.</translation>
    </message>
    <message>
        <source>Nobody else leads this unit, so nobody else can give its key back. You confirm the new keys yourself, and the unit&apos;s key is then restored with two of the offline recovery papers. Have them at hand.</source>
        <translation>Yksiköllä ei ole muuta vastaavaa, joten kukaan muu ei voi antaa sen avainta takaisin. Vahvistat uudet avaimet itse, ja yksikön avain palautetaan sen jälkeen kahdella offline-palautuspaperilla. Pidä ne saatavilla.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Poistetaan…</translation>
    </message>
    <message>
        <source>{name} is removed. A lead of {unit} now makes the unit a new key on the page of the unit.</source>
        <translation>{name} on poistettu. Seuraavaksi yksikön ({unit}) vastaava tekee yksikölle uuden avaimen yksikön sivulla.</translation>
    </message>
    <message>
        <source>Cancel the invitation of {name}?</source>
        <translation>Perutaanko kutsu, jonka saaja on {name}?</translation>
    </message>
    <message>
        <source>It stops working at once. You can invite again whenever you like.</source>
        <translation>Se lakkaa heti toimimasta. Voit kutsua uudelleen milloin haluat.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Peru se</translation>
    </message>
    <message>
        <source>The invitation of {name} is cancelled.</source>
        <translation>Kutsu, jonka saaja on {name}, on peruttu.</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Vahvistetaan…</translation>
    </message>
    <message>
        <source>{name} is confirmed and can sign in now.</source>
        <translation>{name} on vahvistettu ja voi nyt kirjautua sisään.</translation>
    </message>
    <message>
        <source>{reference} is yours now; first contact by {date}.</source>
        <translation>{reference} on nyt sinun; ensimmäinen yhteydenotto viimeistään {date}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Only a lead coordinator of your unit may return a referral. You can ask the sender instead.</source>
        <translation>Vain yksikkösi vastaava koordinaattori voi palauttaa ohjauksen. Voit sen sijaan kysyä lähettäjältä.</translation>
    </message>
    <message>
        <source>Ask the sender</source>
        <translation>Kysy lähettäjältä</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>The referral is “{state}” now.</source>
        <translation>Ohjauksen tila on nyt ”{state}”.</translation>
    </message>
    <message>
        <source>{name} was here first ({when}): {what}. Nothing of yours was saved.</source>
        <translation>{name} ehti ensin ({when}): {what}. Mitään omaasi ei tallennettu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>{reference} was not accepted. {why}</source>
        <translation>Ohjausta {reference} ei otettu hoidettavaksi. {why}</translation>
    </message>
    <message>
        <source>This is not possible now: the referral is “{state}”. Open it to see what is.</source>
        <translation>Tämä ei ole nyt mahdollista: ohjauksen tila on ”{state}”. Avaa se, niin näet, mitä voi tehdä.</translation>
    </message>
    <message>
        <source>This is not possible now: the referral is “{state}”, with {name}. Open it to see what is.</source>
        <translation>Tämä ei ole nyt mahdollista: ohjauksen tila on ”{state}”, vastuuhenkilönä {name}. Avaa se, niin näet, mikä on mahdollista.</translation>
    </message>
</context>
<context>
    <name>RowFacts</name>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Yksiköt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Receives referrals for</source>
        <translation>Vastaanottaa ohjauksia alueelta</translation>
    </message>
    <message>
        <source>Nobody: it sends</source>
        <translation>Ei keneltäkään: yksikkö lähettää</translation>
    </message>
    <message>
        <source>Closed down</source>
        <translation>Lakkautettu</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Telephone for clients</source>
        <translation>Puhelin asiakkaille</translation>
    </message>
    <message>
        <source>Web page for clients</source>
        <translation>Verkkosivu asiakkaille</translation>
    </message>
    <message>
        <source>First contact within</source>
        <translation>Ensimmäinen yhteydenotto</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Vastaavat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Avain</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Nimi palvelussa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Poissa</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>Avoimet ohjaukset</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Kutsuttu</translation>
    </message>
    <message>
        <source>Keys arrived</source>
        <translation>Avaimet saapuivat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Tallennetut suodattimet</translation>
    </message>
    <message>
        <source>None are saved</source>
        <translation>Yhtään ei ole tallennettu</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Tallenna tämä suodatin</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>{count} rows are in {file}, and the log says that you took them.</source>
        <translation>Tiedostossa {file} on {count} riviä, ja niiden ottaminen on kirjattu lokiin.</translation>
    </message>
    <message>
        <source>There are more: narrow the filter to have them all.</source>
        <translation>Rivejä on enemmän: tiukenna suodatusta, niin saat kaikki.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Tallennetut haut</translation>
    </message>
    <message>
        <source>None are saved</source>
        <translation>Yhtään ei ole tallennettu</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Tallenna tämä haku</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Find by name, language, end of a number or reference</source>
        <translation>Hae nimellä, kielellä, numeron lopulla tai viitteellä</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Searches what is open in your unit. What it reads for that is in the log.</source>
        <translation>Hakee yksikkösi avoimista. Sitä varten luettu näkyy lokissa.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>auki</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>suljettu</translation>
    </message>
</context>
<context>
    <name>SectionHelp</name>
    <message>
        <source>What to ask</source>
        <translation>Mitä kysyä</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Law and rules</source>
        <translation>Laki ja säännöt</translation>
    </message>
    <message>
        <source>Ask for the name as it stands in an identity document, and which language feels like their own. Ask about turvakielto when nobody else can hear.</source>
        <translation>Kysy nimi sellaisena kuin se on henkilöasiakirjassa, ja kysy, mikä kieli tuntuu omalta. Kysy turvakiellosta silloin, kun kukaan muu ei kuule.</translation>
    </message>
    <message>
        <source>The municipality must know whom to call and in which language. A call in the wrong language often ends before it has begun.</source>
        <translation>Kunnan pitää tietää, kenelle soittaa ja millä kielellä. Väärällä kielellä aloitettu puhelu päättyy usein ennen kuin se pääsee alkuun.</translation>
    </message>
    <message>
        <source>Municipalities assess the needs of people outside the labour force too, also of those who get home care allowance. A diagnosis, a religion or reasons for asylum never belong here.</source>
        <translation>Kunta arvioi palvelutarpeen myös silloin, kun ihminen on työvoiman ulkopuolella tai saa kotihoidon tukea. Diagnoosi, uskonto ja turvapaikan perusteet eivät kuulu tänne.</translation>
    </message>
    <message>
        <source>Which number works? Whose phone is it, who else answers, and when is it good to call? May a message be left?</source>
        <translation>Mikä numero toimii? Kenen puhelin se on, kuka muu siihen vastaa, ja milloin on hyvä soittaa? Saako jättää viestin?</translation>
    </message>
    <message>
        <source>Numbers and addresses change, and a call that somebody else answers can do harm. The municipality follows what you agree on here.</source>
        <translation>Numerot ja osoitteet vaihtuvat, ja puhelu, johon vastaa joku muu, voi aiheuttaa vahinkoa. Kunta noudattaa sitä, mitä tässä sovitte.</translation>
    </message>
    <message>
        <source>Turvakielto protects the home municipality, the address and the contact details, from other officials too. Then no address is written down, and letters and text messages are not used.</source>
        <translation>Turvakielto suojaa kotikunnan, osoitteen ja yhteystiedot myös muilta viranomaisilta. Silloin osoitetta ei kirjata eikä kirjeitä tai tekstiviestejä käytetä.</translation>
    </message>
    <message>
        <source>What would you like to learn? What would make your days easier? What do you hope for your children? Give time for the answer.</source>
        <translation>Mitä haluaisit oppia? Mikä helpottaisi arkeasi? Mitä toivot lapsillesi? Anna aikaa vastata.</translation>
    </message>
    <message>
        <source>Whoever has been asked about their own wishes comes along more readily than one who was offered a list.</source>
        <translation>Kun ihmiseltä on kysytty hänen omia toiveitaan, hän lähtee mukaan helpommin kuin silloin, kun hänelle on näytetty lista.</translation>
    </message>
    <message>
        <source>Taking part is voluntary. Write only what the client wants to have told; the rest stays between the two of you.</source>
        <translation>Osallistuminen on vapaaehtoista. Kirjoita vain se, minkä asiakas haluaa kerrottavan; muu jää teidän kahden välille.</translation>
    </message>
    <message>
        <source>Tell in plain words what there is, one thing at a time, and tick only what gets a yes. Ask also what taking part would need in practice.</source>
        <translation>Kerro selkeästi, mitä on tarjolla, yksi asia kerrallaan, ja merkitse vain ne, joihin asiakas vastaa kyllä. Kysy myös, mitä osallistuminen käytännössä vaatisi.</translation>
    </message>
    <message>
        <source>From these the municipality looks for the right service. Childcare during a course often decides whether it is possible at all.</source>
        <translation>Näiden perusteella kunta etsii sopivan palvelun. Lastenhoito kurssin aikana ratkaisee usein, onko osallistuminen ylipäätään mahdollista.</translation>
    </message>
    <message>
        <source>Write what is needed in practice, such as a lift or short days. Illnesses and their treatment stay in your own records.</source>
        <translation>Kirjoita, mitä käytännössä tarvitaan, esimerkiksi hissi tai lyhyet päivät. Sairaudet ja niiden hoito jäävät omiin asiakirjoihinne.</translation>
    </message>
    <message>
        <source>Who else belongs to the family, and who should hear about this? Who is with the children during a course?</source>
        <translation>Keitä perheeseen kuuluu, ja kenen olisi hyvä kuulla tästä? Kuka on lasten kanssa kurssin aikana?</translation>
    </message>
    <message>
        <source>The family&apos;s everyday life decides when a course or a meeting place is possible.</source>
        <translation>Perheen arki ratkaisee, milloin kurssi tai kohtaamispaikka on mahdollinen.</translation>
    </message>
    <message>
        <source>All of this is voluntary, and the client decides about sharing it separately when giving consent.</source>
        <translation>Kaikki tämä on vapaaehtoista, ja asiakas päättää sen luovuttamisesta erikseen suostumuksessa.</translation>
    </message>
    <message>
        <source>Go through the card in the client&apos;s language. Then ask: can you tell me what will happen now? Write the answer as it was said.</source>
        <translation>Käy kortti läpi asiakkaan kielellä. Kysy sitten: kerrotko, mitä nyt tapahtuu? Kirjoita vastaus niin kuin se sanottiin.</translation>
    </message>
    <message>
        <source>A yes that was not understood is no yes. Whoever knows that a no is fine can trust their own yes.</source>
        <translation>Suostumus, jota ei ole ymmärretty, ei ole suostumus. Kun tietää, että saa kieltäytyä, voi luottaa myös omaan kylläänsä.</translation>
    </message>
    <message>
        <source>Consent must be voluntary, specific, informed and unambiguous. It can be withdrawn at any time, here or in the municipality, and the client may ask who has handled their data.</source>
        <translation>Suostumuksen pitää olla vapaaehtoinen, yksilöity, tietoinen ja yksiselitteinen. Sen voi peruuttaa milloin tahansa täällä tai kunnassa, ja asiakas saa kysyä, kuka on käsitellyt hänen tietojaan.</translation>
    </message>
    <message>
        <source>Read the summary aloud together. Is everything right, and is anything missing?</source>
        <translation>Lukekaa yhteenveto ääneen yhdessä. Onko kaikki oikein, ja puuttuuko jotain?</translation>
    </message>
    <message>
        <source>This is the last moment to correct something before the municipality sees it.</source>
        <translation>Nyt on viimeinen hetki korjata jotain ennen kuin kunta näkee sen.</translation>
    </message>
    <message>
        <source>Every look at the referral leaves a record that nobody can remove. You can cancel the referral, and withdrawing the consent locks it at once for everyone.</source>
        <translation>Jokaisesta katselusta jää lokiin merkintä, jota kukaan ei voi poistaa. Voit peruuttaa ohjauksen, ja suostumuksen peruuttaminen lukitsee sen heti kaikilta.</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>The client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Yhteydenotto</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Toiveet</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Apu</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Perhe</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Syntymäaika</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Elämäntilanne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tulkki</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lukeminen</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Muut kielet</translation>
    </message>
    <message>
        <source>First residence permit or right</source>
        <translation>Ensimmäinen oleskelulupa tai oleskeluoikeus</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Lisäksi</translation>
    </message>
    <message>
        <source>In person through the sender</source>
        <translation>Henkilökohtaisesti lähettäjän kautta</translation>
    </message>
    <message>
        <source>The client wants to make contact first</source>
        <translation>Asiakas haluaa ottaa itse yhteyttä</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>safe to use</source>
        <translation>turvallinen</translation>
    </message>
    <message>
        <source>not safe: will not be used</source>
        <translation>ei turvallinen: ei käytetä</translation>
    </message>
    <message>
        <source>safety not asked: will not be used</source>
        <translation>turvallisuutta ei kysytty: ei käytetä</translation>
    </message>
    <message>
        <source>a message may be left</source>
        <translation>viestin saa jättää</translation>
    </message>
    <message>
        <source>The client would like</source>
        <translation>Asiakas toivoo</translation>
    </message>
    <message>
        <source>Support for taking part</source>
        <translation>Tuki osallistumiseen</translation>
    </message>
    <message>
        <source>Other adults in the family</source>
        <translation>Perheen muut aikuiset</translation>
    </message>
    <message>
        <source>Care of the children</source>
        <translation>Lasten hoito</translation>
    </message>
    <message>
        <source>Home care allowance</source>
        <translation>Kotihoidon tuki</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Basis in words</source>
        <translation>Peruste sanoin</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Saa luovuttaa</translation>
    </message>
    <message>
        <source>Talked about in</source>
        <translation>Keskusteltu kielellä</translation>
    </message>
    <message>
        <source>The client&apos;s answer when asked back</source>
        <translation>Asiakkaan vastaus varmistuskysymykseen</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>Järjestöt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Ei tarvita</translation>
    </message>
    <message>
        <source>Speaks the same dialect</source>
        <translation>Puhuu samaa murretta</translation>
    </message>
    <message>
        <source>Not from the client&apos;s own community</source>
        <translation>Ei asiakkaan omasta yhteisöstä</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Tarvitaan</translation>
    </message>
    <message>
        <source>Not told, because of turvakielto</source>
        <translation>Ei kerrota turvakiellon vuoksi</translation>
    </message>
    <message>
        <source>through an interpreter</source>
        <translation>tulkin välityksellä</translation>
    </message>
</context>
<context>
    <name>SeenPanel</name>
    <message>
        <source>What the municipality will see</source>
        <translation>Mitä kunta näkee</translation>
    </message>
    <message>
        <source>It fills as you write. Nobody else can open it.</source>
        <translation>Täyttyy sitä mukaa kuin kirjoitat. Muut eivät voi avata sitä.</translation>
    </message>
</context>
<context>
    <name>SentColumns</name>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttunut</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Kiireellisyys</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viite</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Tekijä</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>My referrals</source>
        <translation>Omat ohjaukset</translation>
    </message>
    <message>
        <source>Make a referral</source>
        <translation>Tee ohjaus</translation>
    </message>
    <message>
        <source>Reading your referrals…</source>
        <translation>Haetaan ohjauksia…</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>Mitkä ohjaukset</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Vain omat</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Kesken</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>Odottaa minua</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päättyneet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Next referral</source>
        <translation>Seuraava ohjaus</translation>
    </message>
    <message>
        <source>Previous referral</source>
        <translation>Edellinen ohjaus</translation>
    </message>
    <message>
        <source>Find in my referrals</source>
        <translation>Etsi omista ohjauksista</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Mitään ei löytynyt</translation>
    </message>
    <message>
        <source>Type less, or look among your colleagues&apos; referrals too.</source>
        <translation>Kirjoita vähemmän tai etsi myös työtovereiden ohjauksista.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Mikään ei odota sinua</translation>
    </message>
    <message>
        <source>When a municipality has a question or asks for your help, it comes here.</source>
        <translation>Kun kunta kysyy jotain tai pyytää apuasi, se tulee tähän.</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Mikään ei ole vielä päättynyt</translation>
    </message>
    <message>
        <source>Referrals come here when they have an outcome.</source>
        <translation>Ohjaukset tulevat tähän, kun niillä on tulos.</translation>
    </message>
    <message>
        <source>No referrals here</source>
        <translation>Täällä ei ole ohjauksia</translation>
    </message>
    <message>
        <source>What you send comes here, and you see how it goes on.</source>
        <translation>Lähettämäsi ohjaukset tulevat tähän, ja näet niiden etenemisen.</translation>
    </message>
    <message>
        <source>The log does not answer, so names and outcomes stay closed for now. Where each referral stands is up to date, and sending works.</source>
        <translation>Loki ei vastaa, joten nimet ja tulokset pysyvät toistaiseksi lukittuina. Ohjausten tilanne on ajan tasalla, ja lähettäminen toimii.</translation>
    </message>
    <message>
        <source>Sending what waits…</source>
        <translation>Lähetetään odottavia…</translation>
    </message>
</context>
<context>
    <name>SentRow</name>
    <message>
        <source>{when}, new to you</source>
        <translation>{when}, et ole vielä katsonut</translation>
    </message>
    <message>
        <source>Waits: nobody named can open it now</source>
        <translation>Odottaa: kukaan nimetyistä ei voi nyt avata</translation>
    </message>
</context>
<context>
    <name>SentState</name>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Sent, not opened yet</source>
        <translation>Lähetetty, ei vielä avattu</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>Has a question for you</source>
        <translation>Kysymys sinulle</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Otettu hoidettavaksi</translation>
    </message>
    <message>
        <source>Came back to you</source>
        <translation>Palautettu sinulle</translation>
    </message>
    <message>
        <source>Contacting the client</source>
        <translation>Asiakkaaseen otetaan yhteyttä</translation>
    </message>
    <message>
        <source>Client reached</source>
        <translation>Asiakas tavoitettu</translation>
    </message>
    <message>
        <source>Meeting agreed</source>
        <translation>Tapaaminen sovittu</translation>
    </message>
    <message>
        <source>Meeting did not happen</source>
        <translation>Tapaaminen ei toteutunut</translation>
    </message>
    <message>
        <source>Asks for your help</source>
        <translation>Apuasi pyydetään</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Client not reached</source>
        <translation>Asiakasta ei tavoitettu</translation>
    </message>
    <message>
        <source>Client did not want to continue</source>
        <translation>Asiakas ei halunnut jatkaa</translation>
    </message>
    <message>
        <source>You asked to cancel</source>
        <translation>Pyysit peruutusta</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Peruutettu</translation>
    </message>
    <message>
        <source>Sent on to another place</source>
        <translation>Siirretty eteenpäin</translation>
    </message>
    <message>
        <source>Made in error</source>
        <translation>Tehty vahingossa</translation>
    </message>
    <message>
        <source>Goes on under another referral</source>
        <translation>Jatkuu toisella ohjauksella</translation>
    </message>
    <message>
        <source>The municipality has not opened it yet. You need not do anything.</source>
        <translation>Kunta ei ole vielä avannut sitä. Sinun ei tarvitse tehdä mitään.</translation>
    </message>
    <message>
        <source>The municipality has opened it and decides how to go on.</source>
        <translation>Kunta on avannut sen ja päättää, miten jatketaan.</translation>
    </message>
    <message>
        <source>The municipality waits for an answer.</source>
        <translation>Kunta odottaa vastausta.</translation>
    </message>
    <message>
        <source>Somebody in the municipality has taken it on and contacts the client next.</source>
        <translation>Kunnassa on otettu se hoidettavaksi, ja asiakkaaseen otetaan seuraavaksi yhteyttä.</translation>
    </message>
    <message>
        <source>The municipality does not take it on. Open it to read why and what you can do.</source>
        <translation>Kunta ei ota sitä hoidettavaksi. Avaa ohjaus, niin näet syyn ja mitä voit tehdä.</translation>
    </message>
    <message>
        <source>The municipality is trying to reach the client.</source>
        <translation>Kunta yrittää tavoittaa asiakkaan.</translation>
    </message>
    <message>
        <source>The municipality has talked with the client.</source>
        <translation>Kunta on keskustellut asiakkaan kanssa.</translation>
    </message>
    <message>
        <source>The municipality and the client have agreed to meet.</source>
        <translation>Kunta ja asiakas ovat sopineet tapaamisesta.</translation>
    </message>
    <message>
        <source>The meeting did not happen. The municipality tries again.</source>
        <translation>Tapaaminen ei toteutunut. Kunta yrittää uudelleen.</translation>
    </message>
    <message>
        <source>The municipality has not reached the client and asks you to take it up at the next visit.</source>
        <translation>Kunta ei ole tavoittanut asiakasta ja pyytää sinua ottamaan asian puheeksi seuraavalla käynnillä.</translation>
    </message>
    <message>
        <source>The work waits for now. The municipality goes on with it later.</source>
        <translation>Työ odottaa toistaiseksi. Kunta jatkaa sitä myöhemmin.</translation>
    </message>
    <message>
        <source>The work is done.</source>
        <translation>Työ on tehty.</translation>
    </message>
    <message>
        <source>The municipality tried in several ways and did not reach the client.</source>
        <translation>Kunta yritti monella tavalla eikä tavoittanut asiakasta.</translation>
    </message>
    <message>
        <source>The client did not want to continue. You can offer it again later.</source>
        <translation>Asiakas ei halunnut jatkaa. Voit ehdottaa asiaa myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>The municipality confirms the cancellation next.</source>
        <translation>Kunta vahvistaa peruutuksen seuraavaksi.</translation>
    </message>
    <message>
        <source>It is withdrawn. Nobody can open its content any more.</source>
        <translation>Se on peruutettu. Kukaan ei voi enää avata sen sisältöä.</translation>
    </message>
    <message>
        <source>The municipality has sent it on, with the client&apos;s consent.</source>
        <translation>Kunta on siirtänyt sen eteenpäin asiakkaan suostumuksella.</translation>
    </message>
    <message>
        <source>It was made in error. Nobody can open its content any more.</source>
        <translation>Se tehtiin vahingossa. Kukaan ei voi enää avata sen sisältöä.</translation>
    </message>
    <message>
        <source>The municipality has another referral of the same client and goes on with that one.</source>
        <translation>Kunnalla on samasta asiakkaasta toinen ohjaus, ja työ jatkuu sillä.</translation>
    </message>
    <message>
        <source>Has tried to reach the client {times}</source>
        <translation>Yrittänyt tavoittaa {times}</translation>
    </message>
    <message>
        <source>{ways} and {last}</source>
        <translation>{ways} ja {last}</translation>
    </message>
    <message>
        <source>The municipality has {ways}.</source>
        <translation>Kunta on {ways}.</translation>
    </message>
    <message>
        <source>sent a letter {times}</source>
        <translation>lähettänyt kirjeen {times}</translation>
    </message>
    <message>
        <source>tried to call {times}</source>
        <translation>yrittänyt soittaa {times}</translation>
    </message>
    <message>
        <source>sent a text message {times}</source>
        <translation>lähettänyt tekstiviestin {times}</translation>
    </message>
    <message>
        <source>written an e-mail {times}</source>
        <translation>lähettänyt sähköpostia {times}</translation>
    </message>
    <message>
        <source>gone to meet the client {times}</source>
        <translation>käynyt tapaamassa asiakasta {times}</translation>
    </message>
    <message>
        <source>tried through an organisation {times}</source>
        <translation>yrittänyt järjestön kautta {times}</translation>
    </message>
    <message>
        <source>let a colleague who speaks the language try {times}</source>
        <translation>antanut kieltä puhuvan työtoverin yrittää {times}</translation>
    </message>
    <message>
        <source>Has a question for {name}</source>
        <translation>Kysymys: {name}</translation>
    </message>
    <message>
        <source>Asks {name} for help</source>
        <translation>Pyytää apua ({name})</translation>
    </message>
    <message>
        <source>{state}. {more}</source>
        <translation>{state}. {more}</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Lukittu</translation>
    </message>
    <message>
        <source>Not readable now</source>
        <translation>Ei luettavissa nyt</translation>
    </message>
</context>
<context>
    <name>SeparatePanel</name>
    <message>
        <source>Undo the merging</source>
        <translation>Kumoa yhdistäminen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>The referral is where it was before, with its owner and date. Both histories keep what happened.</source>
        <translation>Ohjaus on siinä missä ennenkin, samalla vastuuhenkilöllä ja päivällä. Molempien historiaan jää, mitä tapahtui.</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>on this computer</source>
        <translation>tällä tietokoneella</translation>
    </message>
</context>
<context>
    <name>ServerPart</name>
    <message>
        <source>1. The server</source>
        <translation>1. Palvelin</translation>
    </message>
    <message>
        <source>A PostgreSQL 16 or newer, and once a superuser&apos;s name and password. They make the database and its roles and are not kept.</source>
        <translation>PostgreSQL 16 tai uudempi sekä kerran pääkäyttäjän (superuser) tunnus ja salasana. Niillä tehdään tietokanta ja sen roolit; niitä ei säilytetä.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>Its name on the network. Several with commas between: the first that takes changes is used.</source>
        <translation>Palvelimen nimi verkossa. Useampi pilkuilla erotettuna: ensimmäistä, joka ottaa vastaan muutoksia, käytetään.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Portti</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Varmentajan varmenne</translation>
    </message>
    <message>
        <source>The certificate of whoever signed the server&apos;s. Empty: those that this computer trusts.</source>
        <translation>Sen varmentajan varmenne, joka on allekirjoittanut palvelimen varmenteen. Tyhjä: ne, joihin tämä tietokone luottaa.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Tietokanta</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Tietokannan pääkäyttäjä</translation>
    </message>
    <message>
        <source>Password of the superuser</source>
        <translation>Pääkäyttäjän salasana</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Kokeile yhteyttä</translation>
    </message>
    <message>
        <source>PostgreSQL {version} answers.</source>
        <translation>PostgreSQL {version} vastaa.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server has proven its name.</source>
        <translation>Yhteys on salattu, ja palvelin on todistanut nimensä.</translation>
    </message>
    <message>
        <source>The database is there already; only what was begun in the same folder is gone on with.</source>
        <translation>Tietokanta on jo olemassa; vain samassa kansiossa aloitettua jatketaan.</translation>
    </message>
    <message>
        <source>The database is not there yet and will be made.</source>
        <translation>Tietokantaa ei vielä ole; se tehdään.</translation>
    </message>
    <message>
        <source>On this computer nothing goes over the network.</source>
        <translation>Tällä tietokoneella mikään ei kulje verkon yli.</translation>
    </message>
    <message>
        <source>The connection is always encrypted and the server has to prove its name (TLS verify-full with channel binding). This cannot be turned off.</source>
        <translation>Yhteys on aina salattu, ja palvelimen on todistettava nimensä (TLS verify-full ja kanavasidonta). Tätä ei voi poistaa käytöstä.</translation>
    </message>
    <message>
        <source>Certificates ({pattern})</source>
        <translation>Varmenteet ({pattern})</translation>
    </message>
</context>
<context>
    <name>ServicePart</name>
    <message>
        <source>2. The service</source>
        <translation>2. Palvelu</translation>
    </message>
    <message>
        <source>These names stand on papers and invitations. They are seen by everybody.</source>
        <translation>Nämä nimet ovat papereissa ja kutsuissa. Kaikki näkevät ne.</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Palvelun nimi</translation>
    </message>
    <message>
        <source>Organisation that runs it</source>
        <translation>Palvelua ylläpitävä organisaatio</translation>
    </message>
    <message>
        <source>Name of the log</source>
        <translation>Lokin nimi</translation>
    </message>
    <message>
        <source>Stands in every proof of the log, such as log.example.fi/kotosilta. It cannot be changed later.</source>
        <translation>On jokaisessa lokin todisteessa, esimerkiksi log.example.fi/kotosilta. Sitä ei voi muuttaa myöhemmin.</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>Anna kansion koko polku.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Keys and passwords are made on this computer</source>
        <translation>Avaimet ja salasanat tehdään tällä tietokoneella</translation>
    </message>
    <message>
        <source>The database is made ready</source>
        <translation>Tietokanta valmistellaan</translation>
    </message>
    <message>
        <source>The service gets its root key, and your organisation its place</source>
        <translation>Palvelu saa juuriavaimensa ja organisaatiosi paikkansa</translation>
    </message>
    <message>
        <source>The notary gets its keys</source>
        <translation>Notaari saa avaimensa</translation>
    </message>
    <message>
        <source>You become the first administrator</source>
        <translation>Sinusta tulee ensimmäinen pääkäyttäjä</translation>
    </message>
    <message>
        <source>The papers to print are written</source>
        <translation>Tulostettavat paperit kirjoitetaan</translation>
    </message>
    <message>
        <source>This computer gets its settings</source>
        <translation>Tämä tietokone saa asetuksensa</translation>
    </message>
    <message>
        <source>What is secret is deleted from the folder, but for the papers and the notary&apos;s file</source>
        <translation>Salainen poistetaan kansiosta, papereita ja notaarin tiedostoa lukuun ottamatta</translation>
    </message>
    <message>
        <source>There is a service already, in this database or in this computer&apos;s settings, and it was not begun in this folder. Nothing was changed. Choose the folder in which it was begun, or another database.</source>
        <translation>Tässä tietokannassa tai tämän tietokoneen asetuksissa on jo palvelu, jota ei ole aloitettu tässä kansiossa. Mitään ei muutettu. Valitse kansio, jossa se aloitettiin, tai toinen tietokanta.</translation>
    </message>
    <message>
        <source>What an earlier try has left in the folder for the papers is damaged. Choose an empty folder and a database that is not there yet.</source>
        <translation>Aiemman yrityksen jälki papereiden kansiossa on vioittunut. Valitse tyhjä kansio ja tietokanta, jota ei vielä ole.</translation>
    </message>
    <message>
        <source>Type a name such as db.example.fi, an address, or the folder of a socket on this computer. Several names have commas between them.</source>
        <translation>Kirjoita nimi, esimerkiksi db.example.fi, osoite tai tämän tietokoneen pistokkeen kansio. Useamman nimen välissä on pilkku.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. Several servers share one, or have one each with commas between.</source>
        <translation>Portti on luku 1–65535. Usealla palvelimella on yhteinen portti tai kullakin omansa pilkuilla erotettuna.</translation>
    </message>
    <message>
        <source>A database&apos;s name has small letters, digits and underscores, and begins with a letter.</source>
        <translation>Tietokannan nimessä on pieniä kirjaimia, numeroita ja alaviivoja, ja se alkaa kirjaimella.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Tässä tiedostossa ei ole varmennetta. Varmenne alkaa merkinnällä -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The log&apos;s name has letters, digits, dots, slashes and hyphens, such as log.example.fi/koto.</source>
        <translation>Lokin nimessä on kirjaimia, numeroita, pisteitä, vinoviivoja ja yhdysmerkkejä, esimerkiksi log.example.fi/koto.</translation>
    </message>
    <message>
        <source>In this folder another name was begun with. Type that one, or choose another folder and another database.</source>
        <translation>Tässä kansiossa aloitettiin toisella nimellä. Kirjoita se, tai valitse toinen kansio ja toinen tietokanta.</translation>
    </message>
    <message>
        <source>The server has this name already, and it was not made here. It is left as it is. Choose another name.</source>
        <translation>Palvelimella on jo tämä nimi, eikä sitä ole luotu täällä. Se jätetään ennalleen. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>The server has a notary for a database of this name, and it was not made here. It is left as it is. Choose another name for the database.</source>
        <translation>Palvelimella on jo tämännimisen tietokannan notaari, eikä sitä ole luotu täällä. Se jätetään ennalleen. Valitse tietokannalle toinen nimi.</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a word or two that do not belong together.</source>
        <translation>Tämä salalause on liian heikko. Lisää sana tai pari, jotka eivät kuulu yhteen.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the server are more than 10 minutes apart, so what is signed would not be accepted. Set the one that is wrong and try again.</source>
        <translation>Tämän tietokoneen ja palvelimen kellot eroavat yli 10 minuuttia, joten allekirjoitettua ei hyväksyttäisi. Korjaa väärässä oleva kello ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The server is older than PostgreSQL 16. Update it, or take another one.</source>
        <translation>Palvelin on vanhempi kuin PostgreSQL 16. Päivitä se tai käytä toista.</translation>
    </message>
    <message>
        <source>The server does not prove its name with a certificate that this computer trusts, so nothing was sent to it. Choose the certificate of the authority that signed the server&apos;s, or ask whoever runs it.</source>
        <translation>Palvelin ei todista nimeään varmenteella, johon tämä tietokone luottaa, joten sille ei lähetetty mitään. Valitse sen varmentajan varmenne, joka on allekirjoittanut palvelimen varmenteen, tai kysy palvelimen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>Nothing that takes changes answers there. Check the name and the port, and that the server lets this computer in.</source>
        <translation>Siellä ei vastaa mikään, joka ottaisi vastaan muutoksia. Tarkista nimi ja portti sekä se, että palvelin päästää tämän tietokoneen sisään.</translation>
    </message>
    <message>
        <source>The server does not accept this name with this password. Check both.</source>
        <translation>Palvelin ei hyväksy tätä tunnusta tällä salasanalla. Tarkista molemmat.</translation>
    </message>
    <message>
        <source>This login is no superuser of the server; the database and its roles need one once.</source>
        <translation>Tämä tunnus ei ole palvelimen pääkäyttäjä; tietokanta ja sen roolit tarvitsevat sellaisen kerran.</translation>
    </message>
</context>
<context>
    <name>SettingUpPage</name>
    <message>
        <source>Set up the service</source>
        <translation>Perusta palvelu</translation>
    </message>
    <message>
        <source>Set up a new service</source>
        <translation>Perusta uusi palvelu</translation>
    </message>
    <message>
        <source>Once for a whole service, by whoever becomes its first administrator. If you were invited to a service that is there already, go back and open your invitation.</source>
        <translation>Tehdään kerran koko palvelulle; tekijästä tulee sen ensimmäinen pääkäyttäjä. Jos sinut on kutsuttu palveluun, joka on jo olemassa, mene takaisin ja avaa kutsusi.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Takaisin kirjautumiseen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Yhdistetään…</translation>
    </message>
    <message>
        <source>Something is missing or not right. It is marked below.</source>
        <translation>Jotain puuttuu tai on väärin. Se on merkitty alle.</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Perustetaan…</translation>
    </message>
    <message>
        <source>Stopped. What is done stays done; go on whenever you like.</source>
        <translation>Keskeytetty. Tehty pysyy tehtynä; jatka, milloin haluat.</translation>
    </message>
    <message>
        <source>No program of this computer shows folders. The papers are in {folder}.</source>
        <translation>Mikään tämän tietokoneen ohjelma ei näytä kansioita. Paperit ovat kansiossa {folder}.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>What to show of the history</source>
        <translation>Mitä tapahtumista näytetään</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteydenotot</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Ei vielä mitään tällaista.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Mitä on tapahtunut</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Opening your keys…</source>
        <translation>Avataan avaimiasi…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Kirjaudu</translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation>Palvelin: {server}</translation>
    </message>
    <message>
        <source>Words of the service: {words}</source>
        <translation>Palvelun sanat: {words}</translation>
    </message>
    <message>
        <source>This computer is not set up yet. Your invitation brings all that it needs.</source>
        <translation>Tätä konetta ei ole vielä otettu käyttöön. Kutsussasi on kaikki, mitä siihen tarvitaan.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Minulla on kutsu</translation>
    </message>
    <message>
        <source>firstname.lastname</source>
        <translation>etunimi.sukunimi</translation>
    </message>
    <message>
        <source>Your name in the service</source>
        <translation>Nimesi palvelussa</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock näyttää olevan päällä.</translation>
    </message>
    <message>
        <source>Sign in to Kotosilta</source>
        <translation>Kirjaudu Kotosiltaan</translation>
    </message>
    <message>
        <source>First time here?</source>
        <translation>Ensimmäistä kertaa täällä?</translation>
    </message>
    <message>
        <source>New computer?</source>
        <translation>Uusi kone?</translation>
    </message>
    <message>
        <source>Set up a new service</source>
        <translation>Perusta uusi palvelu</translation>
    </message>
    <message>
        <source>The same words stand on your recovery sheet.</source>
        <translation>Samat sanat ovat palautuslomakkeellasi.</translation>
    </message>
    <message>
        <source>Type your name as it stands on your recovery sheet.</source>
        <translation>Kirjoita nimesi niin kuin se on palautuslomakkeella.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Kirjoita salalauseesi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>SignatureView</name>
    <message>
        <source>A signature is drawn.</source>
        <translation>Allekirjoitus on piirretty.</translation>
    </message>
    <message>
        <source>Nothing is drawn.</source>
        <translation>Mitään ei ole piirretty.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n signing key(s) of organisations and units may still be known to {people}, who should not have them any more.</source>
        <translation>
            <numerusform>%n organisaation tai yksikön allekirjoitusavain voi olla yhä tiedossa henkilöllä {people}, jolla sitä ei enää pitäisi olla.</numerusform>
            <numerusform>%n organisaatioiden ja yksiköiden allekirjoitusavainta voi olla yhä tiedossa henkilöllä {people}, jolla niitä ei enää pitäisi olla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Vaihda ne</translation>
    </message>
    <message>
        <source>You are the only administrator. If you lose your keys, nobody can invite or renew until the root key&apos;s papers have brought a new administrator in.</source>
        <translation>Olet ainoa pääkäyttäjä. Jos menetät avaimesi, kukaan ei voi kutsua eikä uusia mitään, ennen kuin uusi pääkäyttäjä on otettu käyttöön juuriavaimen papereilla.</translation>
    </message>
    <message>
        <source>Invite a second one…</source>
        <translation>Kutsu toinen…</translation>
    </message>
</context>
<context>
    <name>StandingLine</name>
    <message>
        <source>{name} is away until {date}: “mine” holds these referrals too.</source>
        <translation>{name} on poissa {date} asti: ohjaukset näkyvät myös omissasi.</translation>
    </message>
    <message>
        <source>You are noted as away: {absence}. Your lead can change it.</source>
        <translation>Sinut on merkitty poissaolevaksi: {absence}. Vastaavasi voi muuttaa merkintää.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>Question to the sender</source>
        <translation>Kysymys lähettäjälle</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Otettu hoidettavaksi</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Palautettu</translation>
    </message>
    <message>
        <source>Being contacted</source>
        <translation>Yhteydenotto käynnissä</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Tavoitettu</translation>
    </message>
    <message>
        <source>Meeting agreed</source>
        <translation>Tapaaminen sovittu</translation>
    </message>
    <message>
        <source>Meeting did not happen</source>
        <translation>Tapaaminen ei toteutunut</translation>
    </message>
    <message>
        <source>Help asked of the sender</source>
        <translation>Pyydetty apua lähettäjältä</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ei tavoitettu</translation>
    </message>
    <message>
        <source>Client did not want to continue</source>
        <translation>Asiakas ei halunnut jatkaa</translation>
    </message>
    <message>
        <source>Cancellation requested</source>
        <translation>Peruutusta pyydetty</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Peruutettu</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Siirretty eteenpäin</translation>
    </message>
    <message>
        <source>Made in error</source>
        <translation>Tehty vahingossa</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Yhdistetty</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Verified to entry {number}, {when}.</source>
        <translation>Tarkistettu merkintään {number} asti, {when}.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Tarkista nyt</translation>
    </message>
    <message>
        <source>Verify now (V)</source>
        <translation>Tarkista nyt (V)</translation>
    </message>
    <message>
        <source>Verify what is new</source>
        <translation>Tarkista uudet</translation>
    </message>
    <message>
        <source>Verify what is new since this computer last verified the log (N)</source>
        <translation>Tarkista, mitä lokiin on tullut sen jälkeen, kun tämä tietokone sen viimeksi tarkisti (N)</translation>
    </message>
    <message>
        <source>Export bundle…</source>
        <translation>Vie kopio…</translation>
    </message>
    <message>
        <source>Export bundle… (E)</source>
        <translation>Vie kopio… (E)</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Piilota luvut</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Näytä luvut</translation>
    </message>
    <message>
        <source>Not verified since you signed in.</source>
        <translation>Ei tarkistettu kirjautumisesi jälkeen.</translation>
    </message>
    <message>
        <source>The log does not hold. Checked {when}.</source>
        <translation>Loki ei pidä paikkaansa. Tarkistettu {when}.</translation>
    </message>
    <message>
        <source>Verifying reads every entry and checks that none is missing, changed or signed by another.</source>
        <translation>Tarkistus lukee jokaisen merkinnän ja varmistaa, ettei yksikään puutu, ole muutettu tai toisen allekirjoittama.</translation>
    </message>
    <message>
        <source>What the log says cannot be relied on as evidence until this is explained. Export a bundle now, and tell the controller and the one who runs the service.</source>
        <translation>Lokin sisältöön ei voi luottaa todisteena, ennen kuin tämä on selvitetty. Vie nyt kopio ja ilmoita rekisterinpitäjälle ja palvelun pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>Every entry is there, in its place and unchanged, and was signed by the person it names. Nothing that this computer has seen before was removed.</source>
        <translation>Jokainen merkintä on paikallaan ja muuttumaton, ja sen on allekirjoittanut siinä nimetty henkilö. Mitään tämän koneen aiemmin näkemää ei ole poistettu.</translation>
    </message>
    <message>
        <source>Entries before number {number} were verified on this computer earlier and not read again: they belong to the same signed log.</source>
        <translation>Merkinnät ennen numeroa {number} on tarkistettu tällä tietokoneella aiemmin, eikä niitä luettu uudelleen: ne kuuluvat samaan allekirjoitettuun lokiin.</translation>
    </message>
    <message>
        <source>But the log has never given a sign of life: newer entries may be held back.</source>
        <translation>Loki ei kuitenkaan ole koskaan antanut elonmerkkiä: uudempia merkintöjä on voitu jättää näyttämättä.</translation>
    </message>
    <message>
        <source>But its last sign of life is from {when}: newer entries may be held back.</source>
        <translation>Viimeisin elonmerkki on kuitenkin ajalta {when}: uudempia merkintöjä on voitu jättää näyttämättä.</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>to be done</source>
        <translation>tekemättä</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>käynnissä</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>keskeytynyt</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Step {number} of 4</source>
        <translation>Vaihe {number}/4</translation>
    </message>
    <message>
        <source>Usual phrases…</source>
        <translation>Vakiolauseet…</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Change what you typed</source>
        <translation>Muuta kirjoittamaasi</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Perustetaan palvelua</translation>
    </message>
    <message>
        <source>If it stops, nothing that is done is done twice: it goes on from the same folder.</source>
        <translation>Jos perustaminen keskeytyy, tehtyä ei tehdä kahdesti: se jatkuu samasta kansiosta.</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Not verified: {what}</source>
        <translation>Ei vahvistettu: {what}</translation>
    </message>
    <message>
        <source>Answered the question</source>
        <translation>Vastasi kysymykseen</translation>
    </message>
    <message>
        <source>Changed the owner or the date</source>
        <translation>Muutti vastuuhenkilöä tai päivää</translation>
    </message>
    <message>
        <source>Forwarded the referral here</source>
        <translation>Siirsi ohjauksen tänne</translation>
    </message>
    <message>
        <source>Forwarded the referral to {unit}</source>
        <translation>Siirsi ohjauksen: {unit}</translation>
    </message>
    <message>
        <source>Referred the client on to {unit} as well</source>
        <translation>Ohjasi asiakkaan myös: {unit}</translation>
    </message>
    <message>
        <source>Merged another referral of the same client into this one</source>
        <translation>Yhdisti tähän saman asiakkaan toisen ohjauksen</translation>
    </message>
    <message>
        <source>Undid the merging</source>
        <translation>Kumosi yhdistämisen</translation>
    </message>
    <message>
        <source>Corrected how the client is reached</source>
        <translation>Korjasi asiakkaan yhteystietoa</translation>
    </message>
    <message>
        <source>Took the referral over and answers for it now</source>
        <translation>Otti ohjauksen hoitaakseen ja vastaa siitä nyt</translation>
    </message>
    <message>
        <source>Handed the work over to {name}</source>
        <translation>Siirsi työn: {name}</translation>
    </message>
    <message>
        <source>Opened the referral again</source>
        <translation>Avasi ohjauksen uudelleen</translation>
    </message>
    <message>
        <source>Saved. The log now says: {what}.</source>
        <translation>Tallennettu. Lokiin kirjattiin: {what}.</translation>
    </message>
    <message>
        <source>Opened the work again</source>
        <translation>Avasi työn uudelleen</translation>
    </message>
    <message>
        <source>Went on with the work</source>
        <translation>Jatkoi työtä</translation>
    </message>
    <message>
        <source>Took back a contact that was recorded by mistake</source>
        <translation>Perui vahingossa kirjatun yhteydenoton</translation>
    </message>
    <message>
        <source>Answered how the visit went</source>
        <translation>Vastasi, miten käynti sujui</translation>
    </message>
    <message>
        <source>Tried to contact the client</source>
        <translation>Yritti tavoittaa asiakkaan</translation>
    </message>
    <message>
        <source>Planned a contact</source>
        <translation>Suunnitteli yhteydenoton</translation>
    </message>
    <message>
        <source>Began the referral</source>
        <translation>Aloitti ohjauksen</translation>
    </message>
    <message>
        <source>Sent the referral</source>
        <translation>Lähetti ohjauksen</translation>
    </message>
    <message>
        <source>Opened the referral</source>
        <translation>Avasi ohjauksen</translation>
    </message>
    <message>
        <source>Asked the sender a question</source>
        <translation>Kysyi lähettäjältä</translation>
    </message>
    <message>
        <source>Accepted the referral</source>
        <translation>Otti ohjauksen hoidettavaksi</translation>
    </message>
    <message>
        <source>Returned the referral</source>
        <translation>Palautti ohjauksen</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Siirsi odottamaan</translation>
    </message>
    <message>
        <source>Withdrew the referral</source>
        <translation>Peruutti ohjauksen</translation>
    </message>
    <message>
        <source>Completed the referral</source>
        <translation>Päätti ohjauksen</translation>
    </message>
    <message>
        <source>Reached the client</source>
        <translation>Tavoitti asiakkaan</translation>
    </message>
    <message>
        <source>Agreed on a meeting</source>
        <translation>Sopi tapaamisen</translation>
    </message>
    <message>
        <source>The meeting did not happen</source>
        <translation>Tapaaminen ei toteutunut</translation>
    </message>
    <message>
        <source>Asked the sender for help</source>
        <translation>Pyysi apua lähettäjältä</translation>
    </message>
    <message>
        <source>Closed as not reached</source>
        <translation>Päätti tavoittamatta</translation>
    </message>
    <message>
        <source>The client did not want to continue</source>
        <translation>Asiakas ei halunnut jatkaa</translation>
    </message>
    <message>
        <source>Asked to cancel the referral</source>
        <translation>Pyysi ohjauksen peruuttamista</translation>
    </message>
    <message>
        <source>Forwarded the referral</source>
        <translation>Siirsi ohjauksen eteenpäin</translation>
    </message>
    <message>
        <source>Merged the referral into another one of the same client</source>
        <translation>Yhdisti ohjauksen saman asiakkaan toiseen ohjaukseen</translation>
    </message>
    <message>
        <source>Marked as made in error</source>
        <translation>Merkitsi vahingossa tehdyksi</translation>
    </message>
    <message>
        <source>Recorded by mistake and taken back: it does not count.</source>
        <translation>Kirjattu vahingossa ja peruutettu: ei lasketa mukaan.</translation>
    </message>
    <message>
        <source>The signature of this entry does not hold. Do not rely on it, and tell your data protection officer.</source>
        <translation>Tämän merkinnän allekirjoitus ei täsmää. Älä luota siihen, ja kerro asiasta tietosuojavastaavalle.</translation>
    </message>
    <message>
        <source>Not to be used any more: {value}</source>
        <translation>Ei saa enää käyttää: {value}</translation>
    </message>
    <message>
        <source>One more: {value}</source>
        <translation>Uusi: {value}</translation>
    </message>
    <message>
        <source>{new}, not {old} any more</source>
        <translation>{new}, ei enää {old}</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Seuraavaksi: {what}</translation>
    </message>
    <message>
        <source>The client was asked for feedback</source>
        <translation>Asiakkaalta kysyttiin palautetta</translation>
    </message>
    <message>
        <source>The client was not asked for feedback</source>
        <translation>Asiakkaalta ei kysytty palautetta</translation>
    </message>
    <message>
        <source>Understood what was said: {answer}</source>
        <translation>Ymmärsi, mitä sanottiin: {answer}</translation>
    </message>
    <message>
        <source>Was listened to: {answer}</source>
        <translation>Häntä kuunneltiin: {answer}</translation>
    </message>
    <message>
        <source>Got help: {answer}</source>
        <translation>Sai apua: {answer}</translation>
    </message>
    <message>
        <source>In the client&apos;s words: {words}</source>
        <translation>Asiakkaan omin sanoin: {words}</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>guessed at once</source>
        <translation>arvataan heti</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>hyvin heikko</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>heikko</translation>
    </message>
    <message>
        <source>good</source>
        <translation>hyvä</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>erittäin hyvä</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Kirjoita salalause.</translation>
    </message>
    <message>
        <source>Add a word or two that do not belong together.</source>
        <translation>Lisää sana tai pari, jotka eivät kuulu yhteen.</translation>
    </message>
    <message>
        <source>Many people use this one, so it is tried first.</source>
        <translation>Moni käyttää tätä, joten sitä kokeillaan ensin.</translation>
    </message>
    <message>
        <source>One word alone is easy to guess.</source>
        <translation>Yksi sana on helppo arvata.</translation>
    </message>
    <message>
        <source>Names, and what others know of you, are easy to guess.</source>
        <translation>Nimet ja asiat, jotka muut tietävät sinusta, on helppo arvata.</translation>
    </message>
    <message>
        <source>Keys that lie side by side are easy to guess.</source>
        <translation>Vierekkäiset näppäimet on helppo arvata.</translation>
    </message>
    <message>
        <source>Repeating something adds hardly anything.</source>
        <translation>Toistaminen ei juuri lisää vahvuutta.</translation>
    </message>
    <message>
        <source>Letters or digits in order are easy to guess.</source>
        <translation>Kirjaimet tai numerot järjestyksessä on helppo arvata.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Päivämäärät ja vuosiluvut on helppo arvata.</translation>
    </message>
    <message>
        <source>Capitals, digits and signs in place of letters help little.</source>
        <translation>Isot kirjaimet, numerot ja merkit kirjainten tilalla auttavat vähän.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength: {word}</source>
        <translation>Vahvuus: {word}</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Suggested: {channel}. {why}</source>
        <translation>Ehdotus: {channel}. {why}</translation>
    </message>
    <message>
        <source>Good hours: {hours}.</source>
        <translation>Hyvät ajat: {hours}.</translation>
    </message>
    <message>
        <source>No letters and no text messages: turvakielto.</source>
        <translation>Ei kirjeitä eikä tekstiviestejä: turvakielto.</translation>
    </message>
    <message>
        <source>Nothing in writing: the client does not read.</source>
        <translation>Ei mitään kirjallista: asiakas ei lue.</translation>
    </message>
</context>
<context>
    <name>SummaryPrint</name>
    <message>
        <source>Give this paper to the client, or destroy it.</source>
        <translation>Anna tämä paperi asiakkaalle tai hävitä se.</translation>
    </message>
    <message>
        <source>For {unit}, written on {date}</source>
        <translation>Vastaanottaja: {unit}, kirjoitettu {date}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Sorting and columns</source>
        <translation>Järjestys ja sarakkeet</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Järjestä</translation>
    </message>
    <message>
        <source>{column}, ascending</source>
        <translation>{column}, nouseva</translation>
    </message>
    <message>
        <source>{column}, descending</source>
        <translation>{column}, laskeva</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
</context>
<context>
    <name>TakeOverPanel</name>
    <message>
        <source>Take the referral over</source>
        <translation>Ota ohjaus hoitaaksesi</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ota hoitaaksesi</translation>
    </message>
    <message>
        <source>From now on you answer for it: its questions and tasks come to you. {name} answers for it now and still sees it. Everybody can see that you took it over.</source>
        <translation>Vastaat siitä tästä eteenpäin: sen kysymykset ja tehtävät tulevat sinulle. Nyt siitä vastaa {name}, joka näkee sen edelleen. Kaikki näkevät, että otit sen hoitaaksesi.</translation>
    </message>
</context>
<context>
    <name>TalkBox</name>
    <message>
        <source>Turn the screen</source>
        <translation>Käännä näyttö</translation>
    </message>
    <message>
        <source>Print the card…</source>
        <translation>Tulosta kortti…</translation>
    </message>
    <message>
        <source>Show the card here</source>
        <translation>Näytä kortti tässä</translation>
    </message>
    <message>
        <source>Fold the card</source>
        <translation>Piilota kortti</translation>
    </message>
    <message>
        <source>Choose the language below: then the client sees the card in their own language. Where there is no card in it, explain through an interpreter.</source>
        <translation>Valitse kieli alta, niin asiakas näkee kortin omalla kielellään. Jos korttia ei ole sillä kielellä, selitä tulkin avulla.</translation>
    </message>
    <message>
        <source>What is agreed on, in the client&apos;s language and yours. Go through it together.</source>
        <translation>Mistä sovitaan, asiakkaan kielellä ja sinun kielelläsi. Käykää se läpi yhdessä.</translation>
    </message>
</context>
<context>
    <name>TargetsForm</name>
    <message>
        <source>How soon</source>
        <translation>Kuinka pian</translation>
    </message>
    <message>
        <source>First contact within days</source>
        <translation>Päiviä ensimmäiseen yhteydenottoon</translation>
    </message>
    <message>
        <source>Counted from when the referral came. After that it is overdue.</source>
        <translation>Lasketaan ohjauksen saapumisesta. Sen jälkeen ohjaus on myöhässä.</translation>
    </message>
    <message>
        <source>Days that a referral may lie unopened</source>
        <translation>Päiviä, jotka ohjaus voi olla avaamatta</translation>
    </message>
    <message>
        <source>After that it is shown to the unit&apos;s lead. It is never closed by itself.</source>
        <translation>Sen jälkeen se näytetään yksikön vastaavalle. Ohjaus ei koskaan sulkeudu itsestään.</translation>
    </message>
    <message>
        <source>Before a client counts as not reached</source>
        <translation>Ennen kuin asiakas katsotaan tavoittamatta jääneeksi</translation>
    </message>
    <message>
        <source>Attempts at least</source>
        <translation>Yrityksiä vähintään</translation>
    </message>
    <message>
        <source>In different ways at least</source>
        <translation>Eri tapoja vähintään</translation>
    </message>
    <message>
        <source>Spoken in the client&apos;s language at least</source>
        <translation>Puhuen asiakkaan kielellä vähintään</translation>
    </message>
    <message>
        <source>A unit may ask more of itself than this, never less. The sender is always asked to raise it.</source>
        <translation>Yksikkö voi vaatia itseltään enemmän, ei koskaan vähemmän. Lähettäjää pyydetään aina ottamaan asia puheeksi.</translation>
    </message>
</context>
<context>
    <name>TaskColumns</name>
    <message>
        <source>By</source>
        <translation>Viimeistään</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kuka kysyy</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Kysytty</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viite</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ei määräpäivää</translation>
    </message>
    <message>
        <source>Late: {date}</source>
        <translation>Myöhässä: {date}</translation>
    </message>
    <message>
        <source>Take up at a visit</source>
        <translation>Ota puheeksi käynnillä</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Vastaa kysymykseen</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Reading your tasks…</source>
        <translation>Haetaan tehtäviä…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>My colleagues&apos; too</source>
        <translation>Myös työtovereiden</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Seuraava tehtävä</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>Edellinen tehtävä</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Mikään ei odota sinua</translation>
    </message>
    <message>
        <source>When a municipality has a question or asks you to take something up at a visit, it comes here with its date.</source>
        <translation>Kun kunta kysyy jotakin tai pyytää ottamaan asian puheeksi käynnillä, se tulee tänne määräpäivineen.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tehtävä</numerusform>
            <numerusform>%n tehtävää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n myöhässä</numerusform>
            <numerusform>%n myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>The log does not answer, so names and questions stay closed for now.</source>
        <translation>Loki ei vastaa, joten nimet ja kysymykset pysyvät toistaiseksi suljettuina.</translation>
    </message>
</context>
<context>
    <name>TellsForm</name>
    <message>
        <source>Languages the unit serves in</source>
        <translation>Kielet, joilla yksikkö palvelee</translation>
    </message>
    <message>
        <source>Without an interpreter. Senders see them before they send.</source>
        <translation>Ilman tulkkia. Lähettäjät näkevät kielet ennen lähettämistä.</translation>
    </message>
    <message>
        <source>Telephone for clients</source>
        <translation>Puhelin asiakkaille</translation>
    </message>
    <message>
        <source>Calls come from this number, and clients can call it. It is on the leaflet.</source>
        <translation>Puhelut tulevat tästä numerosta, ja asiakkaat voivat soittaa siihen. Numero on esitteessä.</translation>
    </message>
    <message>
        <source>Web page for clients</source>
        <translation>Verkkosivu asiakkaille</translation>
    </message>
    <message>
        <source>Begins with https://. The leaflet has it as a QR code.</source>
        <translation>Alkaa merkeillä https://. Osoite on esitteessä QR-koodina.</translation>
    </message>
    <message>
        <source>Everybody who is signed in sees this, and clients read it on their leaflet.</source>
        <translation>Kaikki kirjautuneet näkevät tämän, ja asiakkaat lukevat sen esitteestään.</translation>
    </message>
</context>
<context>
    <name>TextMessagePanel</name>
    <message>
        <source>Text message</source>
        <translation>Tekstiviesti</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Kopioi viesti</translation>
    </message>
    <message>
        <source>It says who calls and from which number, and not why.</source>
        <translation>Viestissä kerrotaan, kuka soittaa ja mistä numerosta, mutta ei sitä, miksi.</translation>
    </message>
    <message>
        <source>The clipboard is emptied after a minute, and when the program is locked.</source>
        <translation>Leikepöytä tyhjennetään minuutin kuluttua ja kun ohjelma lukitaan.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>New: {what}</source>
        <translation>Uutta: {what}</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>once</source>
        <translation>kerran</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>kahdesti</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n kertaa</numerusform>
            <numerusform>%n kertaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>No program of this computer makes calls. Dial the number on your telephone.</source>
        <translation>Mikään tämän tietokoneen ohjelma ei soita puheluja. Näppäile numero puhelimeesi.</translation>
    </message>
    <message>
        <source>Meeting with an interpreter, {reference}</source>
        <translation>Tapaaminen tulkin kanssa, {reference}</translation>
    </message>
    <message>
        <source>Where to save the calendar file</source>
        <translation>Mihin kalenteritiedosto tallennetaan</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenteritiedostot (*.ics)</translation>
    </message>
    <message>
        <source>Writing it in the log…</source>
        <translation>Kirjataan lokiin…</translation>
    </message>
    <message>
        <source>Where to save the summary</source>
        <translation>Mihin yhteenveto tallennetaan</translation>
    </message>
    <message>
        <source>Structured files (*.json)</source>
        <translation>Rakenteiset tiedostot (*.json)</translation>
    </message>
    <message>
        <source>The message is on the clipboard for a minute. Paste it into the program that sends messages, then record the contact.</source>
        <translation>Viesti on leikepöydällä minuutin. Liitä se viestiohjelmaan ja kirjaa sitten yhteydenotto.</translation>
    </message>
    <message>
        <source>Where to save the letter</source>
        <translation>Mihin kirje tallennetaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>The letter is in {file}. Print it, delete the file, and record the contact when it is posted.</source>
        <translation>Kirje on tiedostossa {file}. Tulosta se, poista tiedosto ja kirjaa yhteydenotto, kun kirje on postitettu.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>The calendar file is in {file}.</source>
        <translation>Kalenteritiedosto on tiedostossa {file}.</translation>
    </message>
    <message>
        <source>The summary is in {json} and {pdf}. Delete both when the register has it. The content is erased here from {date} on at the earliest.</source>
        <translation>Yhteenveto on tiedostoissa {json} ja {pdf}. Poista molemmat, kun tiedot ovat asiakastietojärjestelmässä. Sisältö poistetaan täältä aikaisintaan {date}.</translation>
    </message>
    <message>
        <source>No program of this computer opens the file. It is in {file}.</source>
        <translation>Mikään tämän tietokoneen ohjelma ei avaa tiedostoa. Se on täällä: {file}.</translation>
    </message>
</context>
<context>
    <name>TurnedScreen</name>
    <message>
        <source>Show both languages</source>
        <translation>Näytä molemmat kielet</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Takaisin (Esc)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Consent card</source>
        <translation>Suostumuskortti</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>The signature was cleared.</source>
        <translation>Allekirjoitus tyhjennettiin.</translation>
    </message>
    <message>
        <source>The signature was taken away, because what was agreed on has changed. Ask for a new one.</source>
        <translation>Allekirjoitus poistettiin, koska sovittu asia muuttui. Pyydä uusi.</translation>
    </message>
    <message>
        <source>{language} was taken out.</source>
        <translation>Poistettiin kieli: {language}.</translation>
    </message>
    <message>
        <source>A way of contact was removed.</source>
        <translation>Yhteydenottotapa poistettiin.</translation>
    </message>
    <message>
        <source>An organisation was removed.</source>
        <translation>Järjestö poistettiin.</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Make a unit</source>
        <translation>Perusta yksikkö</translation>
    </message>
    <message>
        <source>A new unit has no key. Invite a lead next: the lead makes the key, so no administrator ever holds it.</source>
        <translation>Uudella yksiköllä ei ole avainta. Kutsu seuraavaksi vastaava: hän tekee avaimen, joten se ei ole koskaan pääkäyttäjän hallussa.</translation>
    </message>
    <message>
        <source>The unit receives its referrals. Leave it empty for a unit that only sends.</source>
        <translation>Yksikkö vastaanottaa tämän alueen ohjaukset. Jätä tyhjäksi, jos yksikkö vain lähettää.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Valitse se luettelosta.</translation>
    </message>
</context>
<context>
    <name>UnitPage</name>
    <message>
        <source>What to see</source>
        <translation>Mitä näytetään</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Vahvistettavat</translation>
    </message>
    <message>
        <source>How the work stands</source>
        <translation>Työtilanne</translation>
    </message>
    <message>
        <source>Absences and work</source>
        <translation>Poissaolot ja työt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Avain</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Siirto</translation>
    </message>
    <message>
        <source>Reading your unit…</source>
        <translation>Luetaan yksikkösi tietoja…</translation>
    </message>
    <message>
        <source>People of the unit</source>
        <translation>Yksikön henkilöt</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Seuraava rivi</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Edellinen rivi</translation>
    </message>
    <message>
        <source>Read the unit again</source>
        <translation>Lue yksikkö uudelleen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Your unit could not be read</source>
        <translation>Yksikkösi tietoja ei voitu lukea</translation>
    </message>
    <message>
        <source>Read it again with F5.</source>
        <translation>Lue se uudelleen painamalla F5.</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Vahvistetaan…</translation>
    </message>
    <message>
        <source>{name} is confirmed and can sign in now.</source>
        <translation>{name} on vahvistettu ja voi nyt kirjautua sisään.</translation>
    </message>
    <message>
        <source>The invitation is cancelled. Tell your administrator why.</source>
        <translation>Kutsu on peruttu. Kerro pääkäyttäjälle syy.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Perutaan…</translation>
    </message>
    <message>
        <source>{name} is at work.</source>
        <translation>{name} on töissä.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Siirretään…</translation>
    </message>
    <message>
        <source>Stopped. What is done is done; go on whenever you like, also on another computer.</source>
        <translation>Keskeytetty. Jo tehty on tehty; jatka milloin haluat, myös toisella koneella.</translation>
    </message>
</context>
<context>
    <name>Unopened</name>
    <message numerus="yes">
        <source>Nobody has opened it for %n day(s)</source>
        <translation>
            <numerusform>Kukaan ei ole avannut %n päivään</numerusform>
            <numerusform>Kukaan ei ole avannut %n päivään</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreachedPanel</name>
    <message>
        <source>Close as not reached</source>
        <translation>Päätä tavoittamatta</translation>
    </message>
    <message>
        <source>Ask the sender for help</source>
        <translation>Pyydä lähettäjältä apua</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Not everything that should be tried has been tried. To close now, say why.</source>
        <translation>Kaikkea, mitä pitäisi yrittää, ei ole yritetty. Jos suljet nyt, kerro miksi.</translation>
    </message>
    <message>
        <source>Everything that should be tried has been tried.</source>
        <translation>Kaikkea, mitä pitää yrittää, on yritetty.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>{done}: {what}</source>
        <translation>{done}: {what}</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message numerus="yes">
        <source>There were too many wrong passphrases. You can try again in %n second(s). If you have forgotten yours, ask your administrator for help.</source>
        <translation>
            <numerusform>Salalause on ollut liian monta kertaa väärin. Voit yrittää uudelleen %n sekunnin kuluttua. Jos olet unohtanut salalauseesi, pyydä apua pääkäyttäjältä.</numerusform>
            <numerusform>Salalause on ollut liian monta kertaa väärin. Voit yrittää uudelleen %n sekunnin kuluttua. Jos olet unohtanut salalauseesi, pyydä apua pääkäyttäjältä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n referral(s) waiting to be sent</source>
        <translation>
            <numerusform>%n ohjaus odottaa lähetystä</numerusform>
            <numerusform>%n ohjausta odottaa lähetystä</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Lähetä nyt</translation>
    </message>
    <message>
        <source>They are sealed and kept on this computer, and leave by themselves when the connection is there and you are signed in.</source>
        <translation>Ne ovat lukittuina tallessa tällä koneella ja lähtevät itsestään, kun yhteys toimii ja olet kirjautuneena.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Take back and write on</source>
        <translation>Peruuta lähetys ja muokkaa</translation>
    </message>
    <message>
        <source>This one cannot be opened on this computer.</source>
        <translation>Tätä ei voi avata tällä koneella.</translation>
    </message>
    <message>
        <source>{name}, to {unit}, since {time}</source>
        <translation>{name}, vastaanottaja {unit}, odottanut {time} alkaen</translation>
    </message>
    <message>
        <source>A referral</source>
        <translation>Ohjaus</translation>
    </message>
</context>
<context>
    <name>WhoHandled</name>
    <message>
        <source>Where to save the sheet</source>
        <translation>Mihin selvitys tallennetaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>Writing it in the log…</source>
        <translation>Kirjataan lokiin…</translation>
    </message>
    <message>
        <source>The sheet is in {file}, and the log says that it was made. Print it, give it to the client, and delete the file.</source>
        <translation>Selvitys on tiedostossa {file}, ja sen tekeminen on kirjattu lokiin. Tulosta se, anna se asiakkaalle ja poista tiedosto.</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Who are you?</source>
        <translation>Kuka olet?</translation>
    </message>
    <message>
        <source>Say who you are, and that you write down only what the client wants to have told. Never write a diagnosis, a religion or reasons for asylum anywhere.</source>
        <translation>Kerro, kuka olet ja että kirjaat vain sen, minkä asiakas haluaa kerrottavan. Älä kirjaa mihinkään kohtaan diagnoosia, uskontoa tai turvapaikan perusteita.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>The client has no Finnish code</source>
        <translation>Asiakkaalla ei ole suomalaista tunnusta</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Syntymäaika</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>päivä.kuukausi.vuosi</translation>
    </message>
    <message>
        <source>Non-disclosure for safety (turvakielto)</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Ask when nobody else is listening. It changes what may be written down and used.</source>
        <translation>Kysy, kun kukaan muu ei kuule. Vastaus vaikuttaa siihen, mitä saa kirjata ja käyttää.</translation>
    </message>
    <message>
        <source>No address is written down and no letter or text message is used, because they could tell others where the client lives.</source>
        <translation>Osoitetta ei kirjata eikä kirjettä tai tekstiviestiä käytetä, koska ne voisivat paljastaa, missä asiakas asuu.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Elämäntilanne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Pääasiallinen kieli</translation>
    </message>
    <message>
        <source>Type its name in Finnish, Swedish, English or the language itself.</source>
        <translation>Kirjoita nimi suomeksi, ruotsiksi, englanniksi tai kielellä itsellään.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation>Tarvitaanko tulkki?</translation>
    </message>
    <message>
        <source>Reads, at least short texts</source>
        <translation>Lukee ainakin lyhyitä tekstejä</translation>
    </message>
    <message>
        <source>Does not read: talk instead of writing</source>
        <translation>Ei lue: puhutaan, ei kirjoiteta</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lukeminen</translation>
    </message>
    <message>
        <source>In which language do they read best?</source>
        <translation>Millä kielellä asiakas lukee parhaiten?</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Kuka tahansa</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Nainen</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Mies</translation>
    </message>
    <message>
        <source>Who may interpret?</source>
        <translation>Kuka saa tulkata?</translation>
    </message>
    <message>
        <source>Not from the client&apos;s own community</source>
        <translation>Ei asiakkaan omasta yhteisöstä</translation>
    </message>
    <message>
        <source>Someone who speaks the same dialect</source>
        <translation>Samaa murretta puhuva</translation>
    </message>
    <message>
        <source>More, if it matters</source>
        <translation>Lisää, jos sillä on merkitystä</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Murre</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Muut kielet</translation>
    </message>
    <message>
        <source>First residence permit or right</source>
        <translation>Ensimmäinen oleskelulupa tai oleskeluoikeus</translation>
    </message>
    <message>
        <source>Month and year, for example 3/2024.</source>
        <translation>Kuukausi ja vuosi, esimerkiksi 3/2024.</translation>
    </message>
</context>
<context>
    <name>WishesStep</name>
    <message>
        <source>What do you wish for?</source>
        <translation>Mitä toivot?</translation>
    </message>
    <message>
        <source>Ask, listen, and write it as the client says it. You can ask: What would you like to learn? What would make your days easier? What do you hope for your children?</source>
        <translation>Kysy, kuuntele ja kirjoita niin kuin asiakas sanoo. Voit kysyä: Mitä haluaisit oppia? Mikä helpottaisi arkeasi? Mitä toivot lapsillesi?</translation>
    </message>
    <message>
        <source>The client&apos;s wishes, in their own words</source>
        <translation>Asiakkaan toiveet hänen omin sanoinsa</translation>
    </message>
</context>
<context>
    <name>Witnesses</name>
    <message numerus="yes">
        <source>%Ln witnesses have signed this very log.</source>
        <translation>
            <numerusform>%Ln todistaja on allekirjoittanut juuri tämän lokin.</numerusform>
            <numerusform>%Ln todistajaa on allekirjoittanut juuri tämän lokin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Routine</source>
        <translation>Tavallinen</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Kiireellinen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Heti</translation>
    </message>
    <message>
        <source>Parent at home</source>
        <translation>Kotivanhempi</translation>
    </message>
    <message>
        <source>Disability or long-term illness</source>
        <translation>Vamma tai pitkäaikaissairaus</translation>
    </message>
    <message>
        <source>Older person</source>
        <translation>Iäkäs</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Language course</source>
        <translation>Kielikurssi</translation>
    </message>
    <message>
        <source>Getting to know Finnish society</source>
        <translation>Suomalaiseen yhteiskuntaan tutustuminen</translation>
    </message>
    <message>
        <source>Childcare during courses</source>
        <translation>Lastenhoito kurssien ajaksi</translation>
    </message>
    <message>
        <source>Peers and meeting places</source>
        <translation>Vertaiset ja kohtaamispaikat</translation>
    </message>
    <message>
        <source>Digital skills</source>
        <translation>Digitaidot</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Neuvonta</translation>
    </message>
    <message>
        <source>Work later on</source>
        <translation>Työ myöhemmin</translation>
    </message>
    <message>
        <source>Health and disability services</source>
        <translation>Terveys- ja vammaispalvelut</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lukee</translation>
    </message>
    <message>
        <source>Does not read; listens only</source>
        <translation>Ei lue; kuuntelee vain</translation>
    </message>
    <message>
        <source>Reading skills not known</source>
        <translation>Lukutaitoa ei tiedetä</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ei kysytty</translation>
    </message>
    <message>
        <source>The client&apos;s own</source>
        <translation>Asiakkaan oma</translation>
    </message>
    <message>
        <source>The spouse&apos;s</source>
        <translation>Puolison</translation>
    </message>
    <message>
        <source>A relative&apos;s</source>
        <translation>Sukulaisen</translation>
    </message>
    <message>
        <source>A friend&apos;s</source>
        <translation>Ystävän</translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation>Jonkun muun</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Tekstiviesti</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Henkilökohtaisesti</translation>
    </message>
    <message>
        <source>The interpreter should be a woman</source>
        <translation>Tulkin pitäisi olla nainen</translation>
    </message>
    <message>
        <source>The interpreter should be a man</source>
        <translation>Tulkin pitäisi olla mies</translation>
    </message>
    <message>
        <source>Assessment of competence and integration service needs booked</source>
        <translation>Osaamisen ja kotoutumisen palvelutarpeen arviointi varattu</translation>
    </message>
    <message>
        <source>Integration plan made</source>
        <translation>Kotoutumissuunnitelma tehty</translation>
    </message>
    <message>
        <source>Course or training started</source>
        <translation>Kurssi tai koulutus aloitettu</translation>
    </message>
    <message>
        <source>Guidance given</source>
        <translation>Neuvontaa annettu</translation>
    </message>
    <message>
        <source>Joined a meeting place or an organisation</source>
        <translation>Mukana kohtaamispaikassa tai järjestössä</translation>
    </message>
    <message>
        <source>Was already a client</source>
        <translation>Oli jo asiakas</translation>
    </message>
    <message>
        <source>Moved to another municipality</source>
        <translation>Muutti toiseen kuntaan</translation>
    </message>
    <message>
        <source>Not entitled to the services</source>
        <translation>Ei oikeutta palveluihin</translation>
    </message>
    <message>
        <source>Client did not want to continue</source>
        <translation>Asiakas ei halunnut jatkaa</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ei tavoitettu</translation>
    </message>
    <message>
        <source>Lives in another municipality</source>
        <translation>Asuu toisessa kunnassa</translation>
    </message>
    <message>
        <source>Is already a client</source>
        <translation>On jo asiakas</translation>
    </message>
    <message>
        <source>Something needed is missing</source>
        <translation>Jokin tarvittava tieto puuttuu</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Lähetetty kahdesti</translation>
    </message>
    <message>
        <source>The client asked to wait</source>
        <translation>Asiakas pyysi odottamaan</translation>
    </message>
    <message>
        <source>The client is away</source>
        <translation>Asiakas on poissa</translation>
    </message>
    <message>
        <source>No childcare yet</source>
        <translation>Lastenhoito puuttuu</translation>
    </message>
    <message>
        <source>No interpreter yet</source>
        <translation>Tulkki puuttuu</translation>
    </message>
    <message>
        <source>The service is not available yet</source>
        <translation>Palvelua ei ole vielä saatavilla</translation>
    </message>
    <message>
        <source>The client withdrew the consent</source>
        <translation>Asiakas peruutti suostumuksen</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ei enää tarpeen</translation>
    </message>
    <message>
        <source>Sent to the wrong place</source>
        <translation>Lähetetty väärään paikkaan</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Muu syy</translation>
    </message>
    <message>
        <source>At a visit with the sender</source>
        <translation>Käynnillä lähettäjän luona</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Jalkautuva työ</translation>
    </message>
    <message>
        <source>Through an organisation</source>
        <translation>Järjestön kautta</translation>
    </message>
    <message>
        <source>A colleague who speaks the language</source>
        <translation>Kieltä puhuva työtoveri</translation>
    </message>
    <message>
        <source>Reached the client</source>
        <translation>Tavoitti asiakkaan</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ei vastausta</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Väärä numero</translation>
    </message>
    <message>
        <source>Letter came back</source>
        <translation>Kirje palautui</translation>
    </message>
    <message>
        <source>No common language</source>
        <translation>Ei yhteistä kieltä</translation>
    </message>
    <message>
        <source>Asked to call back</source>
        <translation>Pyysi soittamaan uudelleen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Jotain muuta</translation>
    </message>
    <message>
        <source>Interpreter booked</source>
        <translation>Tulkki varattu</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation>Ei tarvitse tulkkia</translation>
    </message>
    <message>
        <source>Name, language, contact details, wishes and needs</source>
        <translation>Nimi, kieli, yhteystiedot, toiveet ja tarpeet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Family situation</source>
        <translation>Perhetilanne</translation>
    </message>
    <message>
        <source>Need of support</source>
        <translation>Tuen tarve</translation>
    </message>
    <message>
        <source>The result may be told to the sender</source>
        <translation>Tuloksen saa kertoa lähettäjälle</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Suullisesti</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allekirjoitettuna</translation>
    </message>
    <message>
        <source>Signed on the screen</source>
        <translation>Allekirjoitettu näytöllä</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Allekirjoitettu paperilla</translation>
    </message>
    <message>
        <source>The client&apos;s consent</source>
        <translation>Asiakkaan suostumus</translation>
    </message>
    <message>
        <source>A duty laid down in law</source>
        <translation>Lakisääteinen velvollisuus</translation>
    </message>
    <message>
        <source>Another legal basis</source>
        <translation>Muu oikeusperuste</translation>
    </message>
    <message>
        <source>Attempts: {found} of {needed}</source>
        <translation>Yrityksiä: {found}/{needed}</translation>
    </message>
    <message>
        <source>Different ways: {found} of {needed}</source>
        <translation>Eri tapoja: {found}/{needed}</translation>
    </message>
    <message>
        <source>Spoken in the client&apos;s language: {found} of {needed}</source>
        <translation>Puhuttu asiakkaan kielellä: {found}/{needed}</translation>
    </message>
    <message>
        <source>The sender was asked to take it up at a visit</source>
        <translation>Lähettäjää on pyydetty ottamaan asia puheeksi käynnillä</translation>
    </message>
    <message>
        <source>The sender has not been asked to take it up at a visit</source>
        <translation>Lähettäjää ei ole pyydetty ottamaan asiaa puheeksi käynnillä</translation>
    </message>
    <message>
        <source>The client asked to be called back.</source>
        <translation>Asiakas pyysi soittamaan uudelleen.</translation>
    </message>
    <message>
        <source>The sender has corrected it since the last attempt.</source>
        <translation>Lähettäjä on korjannut sen viime yrityksen jälkeen.</translation>
    </message>
    <message>
        <source>There was no common language; somebody who speaks the client&apos;s language goes on.</source>
        <translation>Yhteistä kieltä ei ollut; joku, joka puhuu asiakkaan kieltä, jatkaa.</translation>
    </message>
    <message>
        <source>The client called it safe, and it has not been tried yet.</source>
        <translation>Asiakkaan mukaan se on turvallinen, eikä sitä ole vielä kokeiltu.</translation>
    </message>
    <message>
        <source>The client is reached only through the sender.</source>
        <translation>Asiakas tavoitetaan vain lähettäjän kautta.</translation>
    </message>
    <message>
        <source>The client&apos;s own ways have been tried; the sender meets the client in person.</source>
        <translation>Asiakkaan omia yhteystietoja on kokeiltu; lähettäjä tapaa asiakkaan kasvotusten.</translation>
    </message>
    <message>
        <source>The sender has tried already; now through others whom the client meets.</source>
        <translation>Lähettäjä on jo yrittänyt; nyt muiden kautta, joita asiakas tapaa.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Vähän</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>At hand</source>
        <translation>Käsillä</translation>
    </message>
    <message>
        <source>Reaching the client</source>
        <translation>Asiakkaan tavoittaminen</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>The calendar file has the reference and the time, and nothing of the client.</source>
        <translation>Kalenteritiedostossa on viite ja aika eikä mitään asiakkaasta.</translation>
    </message>
    <message>
        <source>The client register</source>
        <translation>Asiakastietojärjestelmä</translation>
    </message>
    <message>
        <source>Write the result into the client register. The content is erased here from {date} on, unless your organisation has decided to keep it longer.</source>
        <translation>Kirjaa tulos asiakastietojärjestelmään. Sisältö poistetaan täältä aikaisintaan {date}, ellei organisaatiosi ole päättänyt säilyttää sitä pidempään.</translation>
    </message>
    <message>
        <source>Before “not reached”: {lines}.</source>
        <translation>Ennen merkintää ”ei tavoitettu”: {lines}.</translation>
    </message>
    <message>
        <source>Opens the program of this computer that makes calls</source>
        <translation>Avaa tämän tietokoneen soitto-ohjelman</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Soita {number}</translation>
    </message>
    <message>
        <source>Text message…</source>
        <translation>Tekstiviesti…</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Kirje…</translation>
    </message>
    <message>
        <source>Save a calendar file…</source>
        <translation>Tallenna kalenteritiedosto…</translation>
    </message>
    <message>
        <source>Save the summary…</source>
        <translation>Tallenna yhteenveto…</translation>
    </message>
</context>
<context>
    <name>WorkPart</name>
    <message>
        <source>Nobody is away, or will be.</source>
        <translation>Kukaan ei ole poissa nyt eikä lähiaikoina.</translation>
    </message>
    <message>
        <source>Choose a person to note an absence</source>
        <translation>Valitse henkilö, jonka poissaolo merkitään</translation>
    </message>
    <message>
        <source>Absences and work</source>
        <translation>Poissaolot ja työt</translation>
    </message>
    <message>
        <source>Away now or soon</source>
        <translation>Poissa nyt tai pian</translation>
    </message>
    <message>
        <source>{name} is at work</source>
        <translation>{name} on töissä</translation>
    </message>
</context>
<context>
    <name>Worklists</name>
    <message>
        <source>New</source>
        <translation>Uudet</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>Unit’s</source>
        <translation>Yksikön</translation>
    </message>
    <message>
        <source>With the sender</source>
        <translation>Lähettäjällä</translation>
    </message>
    <message>
        <source>Meeting today</source>
        <translation>Tapaaminen tänään</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päättyneet</translation>
    </message>
    <message>
        <source>Worklists</source>
        <translation>Työlistat</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message numerus="yes">
        <source>Locks in %n second(s). Press any key to stay.</source>
        <translation>
            <numerusform>Lukittuu %n sekunnin kuluttua. Jatka painamalla mitä tahansa näppäintä.</numerusform>
            <numerusform>Lukittuu %n sekunnin kuluttua. Jatka painamalla mitä tahansa näppäintä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Lock and sign out</source>
        <translation>Lukitse ja kirjaudu ulos</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Etsi toiminto</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than 10 minutes off the server&apos;s, so the days and times that you write and sign would be wrong. Set the clock. What you have written is kept.</source>
        <translation>Tämän tietokoneen kello poikkeaa palvelimen kellosta yli 10 minuuttia, joten kirjoittamasi ja allekirjoittamasi päivät ja kellonajat olisivat vääriä. Aseta kello oikeaan aikaan. Kirjoittamasi säilyy.</translation>
    </message>
    <message numerus="yes">
        <source>The connection is back: %n waiting referral(s) sent.</source>
        <translation>
            <numerusform>Yhteys palasi: %n odottanut ohjaus lähetettiin.</numerusform>
            <numerusform>Yhteys palasi: %n odottanutta ohjausta lähetettiin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YourselfPart</name>
    <message>
        <source>3. Yourself</source>
        <translation>3. Sinä itse</translation>
    </message>
    <message>
        <source>You become the first administrator: you invite people and make units. Administrators cannot read referrals.</source>
        <translation>Sinusta tulee ensimmäinen pääkäyttäjä: kutsut henkilöitä ja perustat yksiköitä. Pääkäyttäjät eivät voi lukea ohjauksia.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Your name in the service</source>
        <translation>Nimesi palvelussa</translation>
    </message>
    <message>
        <source>For signing in. It belongs to one person for good.</source>
        <translation>Sisäänkirjautumista varten. Se kuuluu pysyvästi yhdelle henkilölle.</translation>
    </message>
</context>
</TS>
