<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AbsenceCard</name>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Sista frånvarodagen</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Första frånvarodagen</translation>
    </message>
    <message>
        <source>Who covers</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Has the open referrals among “mine” for that time.</source>
        <translation>Har de öppna hänvisningarna bland ”Mina” under den tiden.</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later one.</source>
        <translation>Den sista dagen är före den första. Välj en senare dag.</translation>
    </message>
    <message>
        <source>An absence is at most 400 days long. Choose an earlier day.</source>
        <translation>En frånvaro är högst 400 dagar lång. Välj en tidigare dag.</translation>
    </message>
</context>
<context>
    <name>AcceptPanel</name>
    <message>
        <source>Change owner or date</source>
        <translation>Ändra ansvarig eller datum</translation>
    </message>
    <message>
        <source>Accept the referral</source>
        <translation>Ta upp hänvisningen till behandling</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Ta upp till behandling</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>First contact by</source>
        <translation>Första kontakten senast</translation>
    </message>
    <message>
        <source>The sender sees that the referral was accepted, not this date.</source>
        <translation>Avsändaren ser att hänvisningen har tagits upp till behandling, men inte detta datum.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Tell me of new answers</source>
        <translation>Meddela om nya svar</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Namn i tjänsten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Noted as away</source>
        <translation>Antecknad som frånvarande</translation>
    </message>
    <message>
        <source>Notices on this computer</source>
        <translation>Meddelanden på den här datorn</translation>
    </message>
    <message>
        <source>While you use another program the desktop may tell that you have a new answer. It never tells whose or what it is about.</source>
        <translation>Medan du använder ett annat program kan skrivbordet meddela att du har fått ett svar. Det berättar aldrig vems ärende det gäller eller vad svaret innehåller.</translation>
    </message>
    <message>
        <source>Tell me of new referrals</source>
        <translation>Meddela om nya hänvisningar</translation>
    </message>
    <message>
        <source>While you use another program the desktop may tell that referrals have come. It never tells whose or what they are about.</source>
        <translation>Medan du använder ett annat program kan skrivbordet meddela att hänvisningar har kommit. Det berättar aldrig vems ärende det gäller eller vad de innehåller.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblankett</translation>
    </message>
    <message>
        <source>With the sheet and your passphrase you start on a new computer. Print it, lock it away, and delete the file.</source>
        <translation>Med blanketten och din lösenfras börjar du använda en ny dator. Skriv ut blanketten, lås in den och radera filen.</translation>
    </message>
    <message>
        <source>Make the recovery sheet…</source>
        <translation>Gör återställningsblanketten…</translation>
    </message>
    <message>
        <source>Sealing your keys…</source>
        <translation>Dina nycklar låses…</translation>
    </message>
    <message>
        <source>Your passphrase is changed. From now on only the new one opens your keys.</source>
        <translation>Din lösenfras är bytt. Från och med nu öppnar bara den nya dina nycklar.</translation>
    </message>
    <message>
        <source>Where to save the recovery sheet</source>
        <translation>Var återställningsblanketten sparas</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>aterstallningsblankett</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation>Blanketten görs…</translation>
    </message>
    <message>
        <source>The recovery sheet is in {file}. Print it, lock it away, and delete the file.</source>
        <translation>Återställningsblanketten finns i filen {file}. Skriv ut den, lås in den och radera filen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna den</translation>
    </message>
    <message>
        <source>No program of this computer opens PDF files. The sheet is in {file}. Ask your administrator for a PDF program, then print the sheet.</source>
        <translation>Inget program på den här datorn öppnar PDF-filer. Blanketten finns i filen {file}. Be administratören installera ett PDF-program och skriv ut blanketten.</translation>
    </message>
    <message>
        <source>The other computer&apos;s request</source>
        <translation>Den andra datorns begäran</translation>
    </message>
    <message>
        <source>Requests of computers ({pattern})</source>
        <translation>Datorers begäranden ({pattern})</translation>
    </message>
    <message>
        <source>Where to save the answer</source>
        <translation>Var svaret sparas</translation>
    </message>
    <message>
        <source>Approvals of computers ({pattern})</source>
        <translation>Godkännanden av datorer ({pattern})</translation>
    </message>
    <message>
        <source>The answer is in {file}. Carry it to the other computer and open it there within 15 minutes.</source>
        <translation>Svaret finns i filen {file}. Ta det till den andra datorn och öppna det där inom 15 minuter.</translation>
    </message>
    <message>
        <source>Nothing was given away. That request is not the one on your other computer: delete it, make a new one, and tell your administrator if the words differ again.</source>
        <translation>Ingenting lämnades ut. Begäran är inte den på din andra dator: radera den, gör en ny och berätta för administratören om orden skiljer sig igen.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>My referrals</source>
        <translation>Mina hänvisningar</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Gör en ny hänvisning</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Send to {unit}</source>
        <translation>Skicka till {unit}</translation>
    </message>
    <message>
        <source>Still needed: {first}</source>
        <translation>Ännu behövs: {first}</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: {first} and %n more</source>
        <translation>
            <numerusform>Ännu behövs: {first} och %n uppgift till</numerusform>
            <numerusform>Ännu behövs: {first} och %n uppgifter till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>just nu</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt vara som det är</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask the sender</source>
        <translation>Fråga avsändaren</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Skicka frågan</translation>
    </message>
    <message>
        <source>The referral waits until the sender has answered.</source>
        <translation>Hänvisningen väntar tills avsändaren har svarat.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
</context>
<context>
    <name>AssignPanel</name>
    <message numerus="yes">
        <source>Give %n referral(s) to</source>
        <translation>
            <numerusform>Ge %n hänvisning</numerusform>
            <numerusform>Ge %n hänvisningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Ge</translation>
    </message>
    <message>
        <source>Each is an act of its own in the log. What a colleague changes meanwhile is left.</source>
        <translation>Var och en antecknas i loggen för sig. Det som en kollega ändrar under tiden lämnas som det är.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>First contact by</source>
        <translation>Första kontakten senast</translation>
    </message>
    <message numerus="yes">
        <source>%n that nobody has accepted yet are accepted with this day.</source>
        <translation>
            <numerusform>%n som ingen ännu har tagit upp till behandling tas upp med denna dag.</numerusform>
            <numerusform>%n som ingen ännu har tagit upp till behandling tas upp med denna dag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assigned</name>
    <message>
        <source>Left as they are: {references}.</source>
        <translation>Lämnades som de är: {references}.</translation>
    </message>
    <message>
        <source>Not possible for {references}.</source>
        <translation>Inte möjligt för {references}.</translation>
    </message>
    <message>
        <source>Not given: {references}.</source>
        <translation>Inte givna: {references}.</translation>
    </message>
    <message>
        <source>{reference} ({name} was first, {when}: {state})</source>
        <translation>{reference} ({name} hann först {when}: {state})</translation>
    </message>
    <message>
        <source>{references} and {count} others</source>
        <translation>{references} och {count} andra</translation>
    </message>
</context>
<context>
    <name>AttemptPanel</name>
    <message>
        <source>Record a contact</source>
        <translation>Anteckna en kontakt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hur det gick</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Vad klienten sade</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Vad som avtalades</translation>
    </message>
    <message>
        <source>Ask the sender for the right one</source>
        <translation>Fråga avsändaren efter rätt uppgift</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Nästa kontakt</translation>
    </message>
    <message>
        <source>The letter came back. Do you know the client&apos;s address now?</source>
        <translation>Brevet kom tillbaka. Vet du klientens nuvarande adress?</translation>
    </message>
    <message>
        <source>The number is not the client&apos;s. Do you know the right one, and is it safe to call?</source>
        <translation>Numret är inte klientens. Vet du rätt nummer, och är det tryggt att ringa?</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>Looking for other open referrals…</source>
        <translation>Söker andra öppna hänvisningar…</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>The content is locked</source>
        <translation>Innehållet är låst</translation>
    </message>
    <message>
        <source>This referral was withdrawn or made in error. Nobody can open its content any more.</source>
        <translation>Hänvisningen har återtagits eller gjorts av misstag. Ingen kan längre öppna innehållet.</translation>
    </message>
    <message>
        <source>A protected referral</source>
        <translation>En skyddad hänvisning</translation>
    </message>
    <message>
        <source>Parts of the referral</source>
        <translation>Hänvisningens delar</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>No referral is open</source>
        <translation>Ingen hänvisning är öppen</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Välj en i listan.</translation>
    </message>
    <message>
        <source>The referral could not be opened</source>
        <translation>Hänvisningen kunde inte öppnas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
    <message>
        <source>Turvakielto: the client&apos;s whereabouts are protected. Tell them to nobody and write them down nowhere else. No letters and no text messages.</source>
        <translation>Spärrmarkering: uppgiften om var klienten finns är skyddad. Berätta den inte för någon och skriv inte upp den någon annanstans. Inga brev och inga textmeddelanden.</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Working…</source>
        <translation>Ett ögonblick…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>“{word}” looks like a personal identity code. Write codes only in their own field.</source>
        <translation>”{word}” ser ut som en personbeteckning. Skriv den bara i fältet för den.</translation>
    </message>
    <message>
        <source>“{word}” sounds like an illness or its treatment. Write what the client needs in practice, not why.</source>
        <translation>”{word}” låter som en sjukdom eller behandling. Skriv vad klienten behöver i praktiken, inte varför.</translation>
    </message>
    <message>
        <source>“{word}” sounds like a religion or reasons for asylum. They do not belong in a referral.</source>
        <translation>”{word}” låter som religion eller skäl för asyl. Sådant hör inte hemma i en hänvisning.</translation>
    </message>
</context>
<context>
    <name>CeremonyForm</name>
    <message>
        <source>Folder for the new papers</source>
        <translation>Mapp för de nya papperen</translation>
    </message>
    <message>
        <source>An empty folder that only you can read; it may be a memory stick.</source>
        <translation>En tom mapp som bara du kan läsa; den kan vara på en minnessticka.</translation>
    </message>
    <message>
        <source>File of the notary&apos;s keys</source>
        <translation>Fil med notariens nycklar</translation>
    </message>
    <message>
        <source>Words of the keys</source>
        <translation>Nycklarnas ord</translation>
    </message>
    <message>
        <source>Call whoever runs the notary, and type the words as you hear them.</source>
        <translation>Ring den som driver notarien och skriv orden som du hör dem.</translation>
    </message>
    <message>
        <source>Change the root key</source>
        <translation>Byt rotnyckel</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Gör en ny återställningsnyckel</translation>
    </message>
    <message>
        <source>Let in the notary&apos;s next keys</source>
        <translation>Godkänn notariens nya nycklar</translation>
    </message>
    <message>
        <source>Do so when a paper is lost, a keeper leaves, or somebody may have seen two of them. New papers are written first; then the old key signs the new one. Computers and the notary follow by themselves.</source>
        <translation>Byt rotnyckel när ett papper försvinner, en förvarare slutar eller någon kan ha sett två av dem. Först skrivs de nya papperen, sedan undertecknar den gamla nyckeln den nya. Datorerna och notarien övergår till den av sig själva.</translation>
    </message>
    <message>
        <source>Do so when the papers have been used, one is lost, or a keeper leaves. The papers before then restore nothing any more, and every unit&apos;s lead makes the recovery copies anew on the page of her unit.</source>
        <translation>Gör en ny nyckel när papperen har använts, ett papper försvinner eller en förvarare slutar. De gamla papperen återställer därefter ingenting, och varje enhets ansvariga gör återställningskopiorna på nytt på enhetens sida.</translation>
    </message>
    <message>
        <source>The notary has to run with them already: it changes over by itself as soon as the service trusts them. What is in the log stays valid.</source>
        <translation>Notarien ska redan vara i gång med dem: den tar dem i bruk så snart tjänsten litar på dem. Det som finns i loggen förblir giltigt.</translation>
    </message>
    <message>
        <source>Notary&apos;s keys ({pattern})</source>
        <translation>Notariens nycklar ({pattern})</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check and send</source>
        <translation>Kontrollera och skicka</translation>
    </message>
    <message>
        <source>Go through it with the client: is everything as they said it?</source>
        <translation>Gå igenom uppgifterna med klienten: stämmer allt med det klienten sade?</translation>
    </message>
    <message>
        <source>Still needed before it can be sent</source>
        <translation>Behövs innan hänvisningen kan skickas</translation>
    </message>
    <message>
        <source>Everything needed is here.</source>
        <translation>Allt som behövs finns här.</translation>
    </message>
    <message>
        <source>How soon is an answer needed?</source>
        <translation>Hur snart behövs ett svar?</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Change the recipient</source>
        <translation>Byt mottagare</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Skickas till</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Inte vald ännu</translation>
    </message>
    <message>
        <source>Change: {part}</source>
        <translation>Ändra: {part}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Uppdatera (F5)</translation>
    </message>
    <message numerus="yes">
        <source>%n new: show</source>
        <translation>
            <numerusform>%n ny: visa</numerusform>
            <numerusform>%n nya: visa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPapers</name>
    <message>
        <source>leaflet</source>
        <translation>broschyr</translation>
    </message>
    <message>
        <source>There is no leaflet in the client&apos;s language yet ({language}). It is made in plain Finnish: go through it together, with an interpreter if you can.</source>
        <translation>Det finns ännu ingen broschyr på klientens språk ({language}). Den görs på lättläst finska: gå igenom den tillsammans, om möjligt med en tolk.</translation>
    </message>
    <message>
        <source>There is no leaflet in the client&apos;s language yet ({language}). It is made in a language that the client reads: {other}.</source>
        <translation>Det finns ännu ingen broschyr på klientens språk ({language}). Den görs på ett språk som klienten läser: {other}.</translation>
    </message>
    <message>
        <source>There is no leaflet in the client&apos;s language yet ({language}). It is made in the language in which the consent was talked through: {other}.</source>
        <translation>Det finns ännu ingen broschyr på klientens språk ({language}). Den görs på det språk som ni talade om samtycket på: {other}.</translation>
    </message>
    <message>
        <source>The leaflet has no QR code: the municipality&apos;s page is not known here now.</source>
        <translation>Broschyren har ingen QR-kod: kommunens webbsida är inte känd på den här datorn nu.</translation>
    </message>
    <message>
        <source>The leaflet has no phone number of the municipality: it is not known here now. Write it on the paper by hand if you know it.</source>
        <translation>Broschyren saknar kommunens telefonnummer: det är inte känt på den här datorn nu. Skriv det på papperet för hand om du vet det.</translation>
    </message>
    <message>
        <source>The leaflet has no phone number of the municipality and no QR code: they are not known here now. Write the number on the paper by hand if you know it.</source>
        <translation>Broschyren saknar kommunens telefonnummer och QR-kod: de är inte kända på den här datorn nu. Skriv numret på papperet för hand om du vet det.</translation>
    </message>
    <message>
        <source>consent-card</source>
        <translation>samtyckeskort</translation>
    </message>
    <message>
        <source>Where to save the paper</source>
        <translation>Var pappret sparas</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Gör pappret…</translation>
    </message>
    <message>
        <source>The paper is in {file}. Open it to print it.</source>
        <translation>Pappret finns i {file}. Öppna det och skriv ut.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>No program of this computer opens PDF files. The paper is in {file}. Ask your administrator for a PDF program, then print it.</source>
        <translation>Inget program på den här datorn öppnar PDF-filer. Pappret finns i {file}. Be administratören installera ett PDF-program och skriv ut det.</translation>
    </message>
</context>
<context>
    <name>ClientSheet</name>
    <message>
        <source>Reference of the referral</source>
        <translation>Hänvisningens referens</translation>
    </message>
    <message>
        <source>It stands on the client&apos;s receipt: K-XXXX-XXXX.</source>
        <translation>Den står på klientens kvitto: K-XXXX-XXXX.</translation>
    </message>
    <message>
        <source>The client&apos;s language</source>
        <translation>Klientens språk</translation>
    </message>
    <message>
        <source>Finnish stands under it.</source>
        <translation>Den finska texten står under.</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Spara bladet…</translation>
    </message>
    <message>
        <source>Who has handled my information?</source>
        <translation>Vem har behandlat mina uppgifter?</translation>
    </message>
    <message>
        <source>A plain sheet for a client who asks: who has handled the referral, when, what they did, and who got it. It does not name the client. The log has first that the sheet is made.</source>
        <translation>Ett tydligt blad till klienten som frågar: vem som har behandlat hänvisningen, när, vad som har gjorts och vem som har fått uppgifterna. Klientens namn står inte i det. Att bladet görs antecknas först i loggen.</translation>
    </message>
    <message>
        <source>Names of staff stand on the sheet, as the organisation has decided</source>
        <translation>Medarbetarnas namn står på bladet, så som organisationen har beslutat</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>Another unit takes its work over</source>
        <translation>En annan enhet tar över arbetet</translation>
    </message>
    <message>
        <source>Nobody takes its work over</source>
        <translation>Ingen tar över arbetet</translation>
    </message>
    <message>
        <source>What becomes of its work</source>
        <translation>Vad som händer med arbetet</translation>
    </message>
    <message>
        <source>Which unit takes it over</source>
        <translation>Vilken enhet som tar över</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Välj ur listan.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Close {unit}</source>
        <translation>Lägg ned {unit}</translation>
    </message>
    <message>
        <source>From now on {unit} receives nothing, and nobody new comes to it.</source>
        <translation>Från och med nu tar {unit} inte emot något, och inga nya personer kommer dit.</translation>
    </message>
    <message>
        <source>New referrals for {place} go to {heir}.</source>
        <translation>Nya hänvisningar för {place} går till {heir}.</translation>
    </message>
    <message>
        <source>What is open stays with {unit} until a lead of it hands it over on the page My unit. After that the people of {heir} read it and work on it.</source>
        <translation>Det som är öppet stannar hos {unit} tills en ansvarig där överlåter det på sidan Min enhet. Därefter läses och sköts det av {heir}.</translation>
    </message>
    <message>
        <source>What is open stays with {unit}, whose people bring it to an end.</source>
        <translation>Det som är öppet stannar hos {unit}, vars personal slutför det.</translation>
    </message>
    <message>
        <source>Its people can sign in until you remove them.</source>
        <translation>Dess personal kan logga in tills du tar bort dem.</translation>
    </message>
    <message>
        <source>Nobody receives new referrals for {place} in its stead.</source>
        <translation>Ingen tar i dess ställe emot nya hänvisningar för {place}.</translation>
    </message>
    <message>
        <source>{heir} has no key yet. Nothing can be handed over until its lead makes it.</source>
        <translation>{heir} har ingen nyckel ännu. Inget kan överlåtas förrän den ansvariga där gör nyckeln.</translation>
    </message>
    <message>
        <source>Nobody leads {unit}, so nobody can hand over what is open. Invite a lead before you close it.</source>
        <translation>{unit} har ingen ansvarig, så ingen kan överlåta det som är öppet. Bjud in en ansvarig innan du lägger ned enheten.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the unit…</source>
        <translation>Lägg ned enheten…</translation>
    </message>
    <message>
        <source>Close {unit} for good?</source>
        <translation>Ska {unit} läggas ned för gott?</translation>
    </message>
    <message>
        <source>It cannot be opened again, and what becomes of its work cannot be changed.</source>
        <translation>Den kan inte öppnas igen, och vad som händer med arbetet kan inte ändras.</translation>
    </message>
    <message>
        <source>Close it for good</source>
        <translation>Lägg ned för gott</translation>
    </message>
    <message>
        <source>Closing the unit…</source>
        <translation>Enheten läggs ned…</translation>
    </message>
    <message>
        <source>{unit} is closed.</source>
        <translation>{unit} är nedlagd.</translation>
    </message>
    <message>
        <source>{unit} is closed. Tell its lead to hand over what is open, on the page My unit.</source>
        <translation>{unit} är nedlagd. Be den ansvariga där överlåta det som är öppet på sidan Min enhet.</translation>
    </message>
    <message>
        <source>You do not hold the issuing key of this unit&apos;s organisation. Nothing was changed. Ask the administrator who made the organisation.</source>
        <translation>Du har inte utfärdandenyckeln för enhetens organisation. Inget ändrades. Fråga den administratör som skapade organisationen.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Vad vill du göra?</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Inget heter så. Pröva ett annat ord.</translation>
    </message>
</context>
<context>
    <name>CompareStep</name>
    <message>
        <source>Is it the right service?</source>
        <translation>Är det rätt tjänst?</translation>
    </message>
    <message>
        <source>Compare these words with those that your administrator told you, on the phone or in person. Words that came together with the invitation prove nothing.</source>
        <translation>Jämför de här orden med dem som administratören sade till dig i telefon eller personligen. Ord som kom tillsammans med inbjudan bevisar ingenting.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Orden är desamma</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>De skiljer sig</translation>
    </message>
    <message>
        <source>This invitation is past its date. Check that this computer&apos;s clock is right, or ask your administrator for a new one.</source>
        <translation>Inbjudan har gått ut. Kontrollera att den här datorns klocka går rätt eller be administratören om en ny inbjudan.</translation>
    </message>
    <message>
        <source>Your name in the service</source>
        <translation>Ditt namn i tjänsten</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till</translation>
    </message>
</context>
<context>
    <name>ComposeField</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Non-disclosure for safety</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Livssituation</translation>
    </message>
    <message>
        <source>First residence permit or right</source>
        <translation>Första uppehållstillstånd eller uppehållsrätt</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Huvudsakligt språk</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andra språk</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läsning</translation>
    </message>
    <message>
        <source>Reads in</source>
        <translation>Läser på</translation>
    </message>
    <message>
        <source>Ways of contact</source>
        <translation>Kontaktsätt</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>Är det tryggt?</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Vems är det?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Vad skulle hjälpa</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familj</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Vem som får öppna den</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Vad som lämnas ut</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Samtalets språk</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation>Genom tolk</translation>
    </message>
    <message>
        <source>Which interpreter</source>
        <translation>Vilken tolk</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>Hur samtycket gavs</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Givet den</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Annan organisation</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>Sealing and sending…</source>
        <translation>Låser och skickar…</translation>
    </message>
    <message>
        <source>The referral was thrown away.</source>
        <translation>Utkastet togs bort.</translation>
    </message>
    <message>
        <source>Help on this part (Shift+F1)</source>
        <translation>Hjälp för den här delen (Skift+F1)</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nästa del</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Föregående del</translation>
    </message>
    <message>
        <source>Help on this part</source>
        <translation>Hjälp för den här delen</translation>
    </message>
    <message>
        <source>New referral; this one stays a draft</source>
        <translation>Ny hänvisning; den här blir kvar som utkast</translation>
    </message>
    <message>
        <source>Throw this referral away</source>
        <translation>Ta bort utkastet</translation>
    </message>
    <message>
        <source>Print the summary…</source>
        <translation>Skriv ut sammanfattningen…</translation>
    </message>
    <message>
        <source>Put in a usual phrase</source>
        <translation>Infoga en standardfras</translation>
    </message>
    <message>
        <source>Change the usual phrases…</source>
        <translation>Ändra standardfraserna…</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Ta tillbaka det som togs bort</translation>
    </message>
    <message>
        <source>Send, from the last part</source>
        <translation>Skicka (från den sista delen)</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Vem är du?</translation>
    </message>
    <message>
        <source>How do we reach you safely?</source>
        <translation>Hur når vi dig tryggt?</translation>
    </message>
    <message>
        <source>What do you wish for?</source>
        <translation>Vad önskar du?</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Vad skulle hjälpa?</translation>
    </message>
    <message>
        <source>Your family</source>
        <translation>Din familj</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Kontrollera och skicka</translation>
    </message>
    <message>
        <source>The address, letters and text messages were taken out, because of turvakielto.</source>
        <translation>Adressen, breven och textmeddelandena togs bort på grund av spärrmarkeringen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>This referral has been sent, or is just being sent, from another window. What you wrote here was not sent. Look in My referrals.</source>
        <translation>Den här hänvisningen har redan skickats eller skickas just nu från ett annat fönster. Det du skrev här skickades inte. Se under Mina hänvisningar.</translation>
    </message>
    <message>
        <source>My referrals</source>
        <translation>Mina hänvisningar</translation>
    </message>
</context>
<context>
    <name>ComposeProblem</name>
    <message>
        <source>Write the client&apos;s name. One name is enough.</source>
        <translation>Skriv klientens namn. Ett namn räcker.</translation>
    </message>
    <message>
        <source>Write the personal identity code, or tick that the client has none.</source>
        <translation>Skriv personbeteckningen eller kryssa för att klienten saknar en.</translation>
    </message>
    <message>
        <source>Write the date of birth, for example 24.11.1990.</source>
        <translation>Skriv födelsedatumet, till exempel 24.11.1990.</translation>
    </message>
    <message>
        <source>Choose one. If it was not asked, choose “Not asked”.</source>
        <translation>Välj ett alternativ. Om det inte frågades, välj ”Inte frågat”.</translation>
    </message>
    <message>
        <source>Choose the one that fits best.</source>
        <translation>Välj det som passar bäst.</translation>
    </message>
    <message>
        <source>Type the name of the language and choose it from the list.</source>
        <translation>Skriv språkets namn och välj det i listan.</translation>
    </message>
    <message>
        <source>Choose whether an interpreter is needed.</source>
        <translation>Välj om tolk behövs.</translation>
    </message>
    <message>
        <source>Choose one. If you do not know, say so.</source>
        <translation>Välj ett alternativ. Om du inte vet, välj ”Inte känt”.</translation>
    </message>
    <message>
        <source>Write the number or address, or remove this way of contact.</source>
        <translation>Skriv numret eller adressen, eller ta bort det här kontaktsättet.</translation>
    </message>
    <message>
        <source>Ask the client whether this is safe, and choose the answer.</source>
        <translation>Fråga klienten om detta är tryggt och välj svaret.</translation>
    </message>
    <message>
        <source>Choose whose it is.</source>
        <translation>Välj vems det är.</translation>
    </message>
    <message>
        <source>Write the street and the number.</source>
        <translation>Skriv gatuadressen och numret.</translation>
    </message>
    <message>
        <source>Write the postal code, five digits.</source>
        <translation>Skriv postnumret, fem siffror.</translation>
    </message>
    <message>
        <source>Type the name of the home municipality and choose it from the list.</source>
        <translation>Skriv hemkommunens namn och välj den i listan.</translation>
    </message>
    <message>
        <source>Write what the client wishes for, in their own words.</source>
        <translation>Skriv vad klienten önskar, med klientens egna ord.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Välj minst ett alternativ.</translation>
    </message>
    <message>
        <source>Choose who receives the referral.</source>
        <translation>Välj vem som tar emot hänvisningen.</translation>
    </message>
    <message>
        <source>Tick what the client agreed to share.</source>
        <translation>Kryssa för vad klienten har samtyckt till att lämna ut.</translation>
    </message>
    <message>
        <source>Choose the language in which you talked about this.</source>
        <translation>Välj det språk på vilket ni talade om detta.</translation>
    </message>
    <message>
        <source>Choose whether an interpreter was there.</source>
        <translation>Välj om en tolk var med.</translation>
    </message>
    <message>
        <source>Ask the client to say in their own words what they agreed to, and write it here.</source>
        <translation>Be klienten berätta med egna ord vad samtycket gäller och skriv det här.</translation>
    </message>
    <message>
        <source>Choose how the client gave the consent. Without it nothing can be sent.</source>
        <translation>Välj hur klienten gav sitt samtycke. Utan det kan inget skickas.</translation>
    </message>
    <message>
        <source>Write the day the consent was given.</source>
        <translation>Skriv den dag då samtycket gavs.</translation>
    </message>
    <message>
        <source>Write until when the consent holds.</source>
        <translation>Skriv hur länge samtycket gäller.</translation>
    </message>
    <message>
        <source>Write which legal basis it is.</source>
        <translation>Skriv vilken rättslig grund det är fråga om.</translation>
    </message>
    <message>
        <source>Write the name of the organisation.</source>
        <translation>Skriv organisationens namn.</translation>
    </message>
    <message>
        <source>Write what the client said about this organisation.</source>
        <translation>Skriv vad klienten sade om den här organisationen.</translation>
    </message>
    <message>
        <source>Choose how the client gave the consent to this organisation.</source>
        <translation>Välj hur klienten gav sitt samtycke för den här organisationen.</translation>
    </message>
    <message>
        <source>Write the day as day.month.year, for example 24.11.2026.</source>
        <translation>Skriv dagen i formen dag.månad.år, till exempel 24.11.2026.</translation>
    </message>
    <message>
        <source>Write the month and the year, for example 3/2024.</source>
        <translation>Skriv månad och år, till exempel 3/2024.</translation>
    </message>
    <message>
        <source>This unit does not receive referrals any more. Choose another one.</source>
        <translation>Den här enheten tar inte längre emot hänvisningar. Välj en annan.</translation>
    </message>
    <message>
        <source>Choose with the client who of them may open it. At least one.</source>
        <translation>Välj med klienten vem av dem som får öppna den. Minst en.</translation>
    </message>
    <message>
        <source>Somebody you chose does not work there any more. Choose again with the client who may open it.</source>
        <translation>Någon du valt arbetar inte längre där. Välj på nytt med klienten vem som får öppna den.</translation>
    </message>
    <message>
        <source>Add one way to reach the client, or tick that they are reached in person through you.</source>
        <translation>Lägg till ett sätt att nå klienten eller kryssa för att klienten nås personligen genom dig.</translation>
    </message>
    <message>
        <source>None of these is safe to use. Add one that is, or tick that the client is reached in person through you.</source>
        <translation>Inget av dessa är tryggt att använda. Lägg till ett som är tryggt, eller kryssa för att klienten nås personligen genom dig.</translation>
    </message>
    <message>
        <source>Write the address below, or choose another way of contact.</source>
        <translation>Skriv adressen nedan eller välj ett annat kontaktsätt.</translation>
    </message>
    <message>
        <source>You have written more than the client agreed to share. Tick it if they agree, or take it out.</source>
        <translation>Du har skrivit mer än klienten har samtyckt till att lämna ut. Kryssa för uppgiften om klienten samtycker, eller ta bort den.</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>Type the words as they are read to you</source>
        <translation>Skriv orden allteftersom de läses upp för dig</translation>
    </message>
    <message>
        <source>Call a number that you know, not one from a message.</source>
        <translation>Ring ett nummer som du känner till, inte ett som står i ett meddelande.</translation>
    </message>
    <message>
        <source>I compared the words on the phone; they are the same</source>
        <translation>Jag jämförde orden i telefon; de är desamma</translation>
    </message>
    <message>
        <source>Confirm the keys</source>
        <translation>Bekräfta nycklarna</translation>
    </message>
    <message>
        <source>They differ: cancel the invitation</source>
        <translation>De skiljer sig: återkalla inbjudan</translation>
    </message>
    <message>
        <source>Type the words, or tick that you compared them.</source>
        <translation>Skriv orden eller kryssa för att du har jämfört dem.</translation>
    </message>
    <message>
        <source>Confirm {name}</source>
        <translation>Bekräfta {name}</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Namn i tjänsten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Leads the unit</source>
        <translation>Är ansvarig för enheten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Inbjuden av</translation>
    </message>
    <message>
        <source>Keys arrived</source>
        <translation>Nycklarna har kommit</translation>
    </message>
    <message>
        <source>The words of the keys that arrived</source>
        <translation>Orden för nycklarna som kom</translation>
    </message>
    <message>
        <source>This is not what an administrator signed, or the keys are not those that were brought. Confirm nothing. Tell your data protection officer.</source>
        <translation>Det här är inte det som en administratör undertecknade, eller så är nycklarna inte de som lämnades in. Bekräfta ingenting. Berätta för dataskyddsombudet.</translation>
    </message>
</context>
<context>
    <name>ConfirmPart</name>
    <message>
        <source>Waits to be confirmed</source>
        <translation>Väntar på att bli bekräftad</translation>
    </message>
    <message>
        <source>Somebody has used an invitation to your unit. Call, and compare the words: they prove that the keys here are those on the other screen. Only then is the unit&apos;s key given.</source>
        <translation>Någon har använt en inbjudan till din enhet. Ring och jämför orden: de bevisar att nycklarna här är desamma som på den andra skärmen. Först därefter ges enhetens nyckel.</translation>
    </message>
    <message>
        <source>Nobody waits to be confirmed</source>
        <translation>Ingen väntar på bekräftelse</translation>
    </message>
    <message>
        <source>People whom the administrator invited to your unit come here with their keys.</source>
        <translation>Personer som administratören har bjudit in till din enhet kommer hit med sina nycklar.</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Vem som väntar</translation>
    </message>
    <message>
        <source>Cancel this invitation?</source>
        <translation>Ska den här inbjudan återkallas?</translation>
    </message>
    <message>
        <source>Whoever used it is not the one you spoke with. The administrator invites again; nothing was given.</source>
        <translation>Den som använde inbjudan är inte den du talade med. Administratören bjuder in på nytt; ingenting lämnades ut.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Återkalla den</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connected</source>
        <translation>Ansluten</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ingen anslutning</translation>
    </message>
    <message>
        <source>Log not answering, reading paused</source>
        <translation>Loggen svarar inte, läsningen är pausad</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>Den här datorns klocka går fel</translation>
    </message>
    <message>
        <source>Too few witnesses, reading paused</source>
        <translation>För få vittnen, läsningen pausad</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Söker servern</translation>
    </message>
</context>
<context>
    <name>ConnectionMark</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n väntar på att skickas</numerusform>
            <numerusform>%n väntar på att skickas</numerusform>
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
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Explain it in the client&apos;s language. Saying no is fine and changes nothing in their care, and a yes can be taken back at any time, here or in the municipality.</source>
        <translation>Förklara på klientens språk. Det går bra att säga nej, och det påverkar inte vården. Samtycket kan återkallas när som helst, här eller i kommunen.</translation>
    </message>
    <message>
        <source>With whom it is shared</source>
        <translation>Till vem uppgifterna lämnas ut</translation>
    </message>
    <message>
        <source>Who of them may open it</source>
        <translation>Vem av dem som får öppna den</translation>
    </message>
    <message>
        <source>Because of turvakielto only the people ticked here, and your own unit, can open it. Their colleagues see that a protected referral came, but not about whom.</source>
        <translation>På grund av spärrmarkeringen kan bara de som väljs här och din egen enhet öppna den. Deras kolleger ser att en skyddad hänvisning har kommit, men inte vem den gäller.</translation>
    </message>
    <message>
        <source>What the client agrees to share</source>
        <translation>Vad klienten samtycker till att lämna ut</translation>
    </message>
    <message>
        <source>Only what you have written down is asked for.</source>
        <translation>Samtycke behövs bara för det du har skrivit.</translation>
    </message>
    <message>
        <source>In which language did you talk about this?</source>
        <translation>På vilket språk talade ni om detta?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Was an interpreter there?</source>
        <translation>Var en tolk med?</translation>
    </message>
    <message>
        <source>What did the client agree to, in their own words?</source>
        <translation>Vad samtyckte klienten till, med egna ord?</translation>
    </message>
    <message>
        <source>Ask back: “Can you tell me what will happen now?” It shows that the client understood.</source>
        <translation>Ställ en kontrollfråga: ”Kan du berätta vad som händer nu?” Svaret visar att klienten har förstått.</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>Andra organisationer</translation>
    </message>
    <message>
        <source>An organisation gets the name, language, contact details, wishes and needs, if the client says yes to it by name.</source>
        <translation>En organisation får namn, språk, kontaktuppgifter, önskemål och behov, om klienten uttryckligen samtycker till det.</translation>
    </message>
    <message>
        <source>Which interpreter?</source>
        <translation>Vilken tolk?</translation>
    </message>
    <message>
        <source>The agency, by phone or in the room, the interpreter&apos;s number.</source>
        <translation>Tolkförmedlingen, per telefon eller på plats, tolkens nummer.</translation>
    </message>
    <message>
        <source>How did the client say yes?</source>
        <translation>Hur gav klienten sitt samtycke?</translation>
    </message>
    <message>
        <source>Without a yes nothing is sent.</source>
        <translation>Utan samtycke skickas inget.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Givet den</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dag.månad.år</translation>
    </message>
    <message>
        <source>The client&apos;s signature</source>
        <translation>Klientens underskrift</translation>
    </message>
    <message>
        <source>The client draws it with a pen, a finger or the mouse. Nobody has to: leave it empty when the printed card is signed, or choose “Spoken” when the client says yes aloud.</source>
        <translation>Klienten ritar den med penna, finger eller mus. Ingen behöver: lämna fältet tomt om det utskrivna kortet skrivs under, eller välj ”Muntligt” om klienten säger ja högt.</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Rensa underskriften</translation>
    </message>
    <message>
        <source>Something other than consent</source>
        <translation>Annan grund än samtycke</translation>
    </message>
    <message>
        <source>What the sharing rests on</source>
        <translation>Vad utlämnandet grundar sig på</translation>
    </message>
    <message>
        <source>Your organisation decides what may be used. Consent is the rule.</source>
        <translation>Din organisation avgör vilken grund som får användas. Samtycke är huvudregeln.</translation>
    </message>
    <message>
        <source>Which legal basis?</source>
        <translation>Vilken rättslig grund?</translation>
    </message>
</context>
<context>
    <name>ConsentWithdrawnPanel</name>
    <message>
        <source>Withdraw the referral</source>
        <translation>Återta hänvisningen</translation>
    </message>
    <message>
        <source>Withdraw and lock</source>
        <translation>Återta och lås</translation>
    </message>
    <message>
        <source>The content is locked at once for everybody, also for you. This cannot be undone.</source>
        <translation>Innehållet låses genast för alla, också för dig. Detta kan inte ångras.</translation>
    </message>
    <message>
        <source>The client has withdrawn the consent</source>
        <translation>Klienten har återkallat samtycket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mer om saken</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Way of contact {number}</source>
        <translation>Kontaktsätt {number}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>Meddelande får lämnas</translation>
    </message>
    <message>
        <source>Tried today, and it works</source>
        <translation>Prövat i dag, fungerar</translation>
    </message>
    <message>
        <source>Remove this way of contact</source>
        <translation>Ta bort det här kontaktsättet</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kontaktsätt</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Vems är det?</translation>
    </message>
    <message>
        <source>Good times</source>
        <translation>Lämpliga tider</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Number for text messages</source>
        <translation>Nummer för textmeddelanden</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Where and when to meet</source>
        <translation>Var och när man träffas</translation>
    </message>
    <message>
        <source>Is it safe to call this number?</source>
        <translation>Är det tryggt att ringa det här numret?</translation>
    </message>
    <message>
        <source>Is it safe to send text messages here?</source>
        <translation>Är det tryggt att skicka textmeddelanden hit?</translation>
    </message>
    <message>
        <source>Is it safe to write to this address?</source>
        <translation>Är det tryggt att skriva till den här adressen?</translation>
    </message>
    <message>
        <source>Is it safe to send letters home?</source>
        <translation>Är det tryggt att skicka brev hem?</translation>
    </message>
    <message>
        <source>Is it safe to meet there?</source>
        <translation>Är det tryggt att träffas där?</translation>
    </message>
    <message>
        <source>Before, and wrong: {value}</source>
        <translation>Tidigare, fel: {value}</translation>
    </message>
    <message>
        <source>Not in use any more</source>
        <translation>Används inte längre</translation>
    </message>
    <message>
        <source>Safe to call</source>
        <translation>Tryggt att ringa</translation>
    </message>
    <message>
        <source>Safe to use</source>
        <translation>Tryggt att använda</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ring inte</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Använd inte</translation>
    </message>
    <message>
        <source>Safety not asked: do not use</source>
        <translation>Tryggheten har inte utretts: använd inte</translation>
    </message>
    <message>
        <source>Corrected by the sender</source>
        <translation>Rättat av avsändaren</translation>
    </message>
    <message>
        <source>Good hours: {hours}</source>
        <translation>Lämplig tid: {hours}</translation>
    </message>
    <message>
        <source>Do not leave a message</source>
        <translation>Lämna inget meddelande</translation>
    </message>
    <message>
        <source>Last known to work {date}</source>
        <translation>Konstaterades fungera {date}</translation>
    </message>
</context>
<context>
    <name>ContactCards</name>
    <message>
        <source>Another way of contact</source>
        <translation>Ett kontaktsätt till</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>With an interpreter</source>
        <translation>Med tolk</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kontaktsätt</translation>
    </message>
    <message>
        <source>Who, if not you</source>
        <translation>Vem, om inte du</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct a number or an address</source>
        <translation>Rätta ett nummer eller en adress</translation>
    </message>
    <message>
        <source>Send the correction</source>
        <translation>Skicka rättelsen</translation>
    </message>
    <message>
        <source>The municipality sees the new one with the old one struck out. What you sent stays as it was.</source>
        <translation>Kommunen ser den nya uppgiften och den gamla överstruken. Det du skickade förblir som det var.</translation>
    </message>
    <message>
        <source>One more way of contact</source>
        <translation>Ännu ett kontaktsätt</translation>
    </message>
    <message>
        <source>It has changed</source>
        <translation>Den har ändrats</translation>
    </message>
    <message>
        <source>It is not to be used any more</source>
        <translation>Den får inte längre användas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>Meddelande får lämnas</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Vilket kontaktsätt?</translation>
    </message>
    <message>
        <source>What about it?</source>
        <translation>Vad ändras?</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kontaktsätt</translation>
    </message>
    <message>
        <source>Is it safe to use?</source>
        <translation>Är det tryggt?</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Vems är det?</translation>
    </message>
    <message>
        <source>Good times</source>
        <translation>Lämpliga tider</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>The right e-mail address</source>
        <translation>Rätt e-postadress</translation>
    </message>
    <message>
        <source>Where and when to meet</source>
        <translation>Var och när man träffas</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>Rätt nummer</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>At once</source>
        <translation>Genast</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n referral(s) due</source>
        <translation>
            <numerusform>Minst %n hänvisning att radera</numerusform>
            <numerusform>Minst %n hänvisningar att radera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) due</source>
        <translation>
            <numerusform>%n hänvisning att radera</numerusform>
            <numerusform>%n hänvisningar att radera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Inget ska raderas</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Om en vecka</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>Om 2 veckor</translation>
    </message>
</context>
<context>
    <name>DesktopPart</name>
    <message>
        <source>Another computer</source>
        <translation>En annan dator</translation>
    </message>
    <message>
        <source>Choose “New computer?” on the other computer&apos;s sign-in page and let it write a request. Open the request here, compare the words, and carry the answer back within 15 minutes.</source>
        <translation>Välj ”Ny dator?” på den andra datorns inloggningssida och spara en begäran. Öppna begäran här, jämför orden och ta svaret tillbaka inom 15 minuter.</translation>
    </message>
    <message>
        <source>Open a request…</source>
        <translation>Öppna en begäran…</translation>
    </message>
    <message>
        <source>Valid until {time}</source>
        <translation>Giltig till {time}</translation>
    </message>
    <message>
        <source>Are these the words on the other computer?</source>
        <translation>Är det här orden på den andra datorn?</translation>
    </message>
    <message>
        <source>The words are the same: approve…</source>
        <translation>Orden är desamma: godkänn…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>De skiljer sig</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>What the entry says</source>
        <translation>Vad anteckningen säger</translation>
    </message>
    <message>
        <source>The whole story of this referral</source>
        <translation>Hela förloppet för denna hänvisning</translation>
    </message>
    <message>
        <source>This person&apos;s week</source>
        <translation>Den här personens vecka</translation>
    </message>
    <message>
        <source>What else this person did that day</source>
        <translation>Vad personen annars gjorde den dagen</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Vad som bevisar det</translation>
    </message>
    <message>
        <source>Hash of the entry (SHA-256)</source>
        <translation>Anteckningens hashvärde (SHA-256)</translation>
    </message>
    <message>
        <source>Path to the root hash (RFC 6962)</source>
        <translation>Vägen till rothashen (RFC 6962)</translation>
    </message>
    <message>
        <source>Signature (Ed25519)</source>
        <translation>Underskrift (Ed25519)</translation>
    </message>
    <message>
        <source>As it was signed</source>
        <translation>Så som den undertecknades</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Undertecknad text</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Ingen anteckning vald</translation>
    </message>
    <message>
        <source>Choose an entry in the list to see what was signed and what proves it.</source>
        <translation>Välj en anteckning i listan för att se vad som undertecknades och vad som bevisar det.</translation>
    </message>
    <message>
        <source>Fetching the proof…</source>
        <translation>Hämtar beviset…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Purpose stated</source>
        <translation>Uppgivet ändamål</translation>
    </message>
    <message>
        <source>Verdict of the log&apos;s keeper</source>
        <translation>Loggförarens avgörande</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Hänvisningar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven on this computer: the entry is part of the log of {count} entries that its keeper has signed.</source>
        <translation>Bevisat på den här datorn: anteckningen hör till loggen med {count} anteckningar som loggföraren har undertecknat.</translation>
    </message>
    <message>
        <source>Not proven: the entry does not fit the log that its keeper has signed. Do not rely on it; verify the whole log now.</source>
        <translation>Inte bevisat: anteckningen passar inte ihop med loggen som loggföraren har undertecknat. Lita inte på den; kontrollera nu hela loggen.</translation>
    </message>
    <message>
        <source>Choose a row to see more.</source>
        <translation>Välj en rad för att se mer.</translation>
    </message>
    <message>
        <source>Invite somebody to this unit…</source>
        <translation>Bjud in någon till den här enheten…</translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation>Bjud in på nytt…</translation>
    </message>
    <message>
        <source>Make a unit here…</source>
        <translation>Skapa en enhet här…</translation>
    </message>
    <message>
        <source>Languages, telephone, web page…</source>
        <translation>Språk, telefon, webbsida…</translation>
    </message>
    <message>
        <source>What the unit aims at…</source>
        <translation>Enhetens mål…</translation>
    </message>
    <message>
        <source>Close this unit…</source>
        <translation>Lägg ned enheten…</translation>
    </message>
    <message>
        <source>Renew for two years…</source>
        <translation>Förnya för två år…</translation>
    </message>
    <message>
        <source>Note an absence…</source>
        <translation>Anteckna frånvaro…</translation>
    </message>
    <message>
        <source>At work after all…</source>
        <translation>Är ändå på arbetet…</translation>
    </message>
    <message>
        <source>Hand the open referrals over…</source>
        <translation>Överlåt de öppna hänvisningarna…</translation>
    </message>
    <message>
        <source>Change the role…</source>
        <translation>Ändra rollen…</translation>
    </message>
    <message>
        <source>Move to another unit…</source>
        <translation>Flytta till en annan enhet…</translation>
    </message>
    <message>
        <source>Lost all keys: invite again…</source>
        <translation>Nycklarna borta: bjud in på nytt…</translation>
    </message>
    <message>
        <source>Remove this person…</source>
        <translation>Ta bort den här personen…</translation>
    </message>
    <message>
        <source>Cancel the invitation…</source>
        <translation>Återkalla inbjudan…</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Namn i tjänsten</translation>
    </message>
    <message>
        <source>Nobody leads this unit: nobody can confirm its people or make its key. Invite a lead.</source>
        <translation>Enheten har ingen ansvarig: ingen kan bekräfta dess personer eller skapa dess nyckel. Bjud in en ansvarig.</translation>
    </message>
    <message>
        <source>Only one person leads this unit. If those keys are lost, only the offline recovery papers bring the unit&apos;s key back. Invite a second lead.</source>
        <translation>Enheten har bara en ansvarig. Om den personens nycklar går förlorade fås enhetens nyckel tillbaka bara med offline-återställningspapperen. Bjud in en andra ansvarig.</translation>
    </message>
    <message>
        <source>This is not what an administrator signed, or the keys are not those that were brought. Nobody may confirm it. Tell your data protection officer.</source>
        <translation>Det här är inte det som en administratör undertecknade, eller så är nycklarna inte de som lämnades in. Ingen får bekräfta det. Berätta för dataskyddsombudet.</translation>
    </message>
    <message>
        <source>This invitation no longer works. Cancel it and invite again.</source>
        <translation>Den här inbjudan fungerar inte längre. Återkalla den och bjud in på nytt.</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Printed, handed out, and deleted here</source>
        <translation>Utskrivna, utdelade och raderade här</translation>
    </message>
    <message>
        <source>To the sign-in page</source>
        <translation>Till inloggningssidan</translation>
    </message>
    <message>
        <source>The service stands</source>
        <translation>Tjänsten är upprättad</translation>
    </message>
    <message>
        <source>Three things are left, in this order.</source>
        <translation>Tre saker återstår, i den här ordningen.</translation>
    </message>
    <message>
        <source>This computer has no place to keep secrets safely. You need the code of your sheet each time you sign in here.</source>
        <translation>Den här datorn har ingen plats där hemligheter kan förvaras säkert. Du behöver koden på din blankett varje gång du loggar in här.</translation>
    </message>
    <message>
        <source>All of it is in {folder}.</source>
        <translation>Allt finns i {folder}.</translation>
    </message>
    <message>
        <source>The root key in three parts; two of them make organisations and change the service&apos;s keys. To three people who do not work with referrals, each in an envelope to be locked away.</source>
        <translation>Rotnyckeln i tre delar; med två av dem upprättas organisationer och byts tjänstens nycklar. Till tre personer som inte handlägger hänvisningar, var och en i ett kuvert som låses in.</translation>
    </message>
    <message>
        <source>The offline recovery key in three parts; two of them restore a unit&apos;s key. To three people, none of whom runs the database.</source>
        <translation>Offline-återställningsnyckeln i tre delar; två av dem återställer en enhets nyckel. Till tre personer av vilka ingen driver databasen.</translation>
    </message>
    <message>
        <source>Your own recovery sheet, for another computer. Lock it away for yourself.</source>
        <translation>Din egen återställningsblankett, för en annan dator. Lås in den.</translation>
    </message>
    <message>
        <source>Its secrets</source>
        <translation>Dess hemligheter</translation>
    </message>
    <message>
        <source>How it is started there</source>
        <translation>Så startas den där</translation>
    </message>
    <message>
        <source>1. Print the papers and hand them out</source>
        <translation>1. Skriv ut papperen och dela ut dem</translation>
    </message>
    <message>
        <source>2. Let the notary be started</source>
        <translation>2. Låt notarien startas</translation>
    </message>
    <message>
        <source>It keeps the log and belongs on a machine that somebody else than the database&apos;s administrator runs. Carry its secrets and this computer&apos;s settings file there, and delete the secrets here. Nothing can be read before it runs.</source>
        <translation>Notarien för loggen och hör hemma på en maskin som drivs av någon annan än databasens administratör. Ta dess hemligheter och den här datorns inställningsfil dit, och radera hemligheterna här. Ingenting kan läsas förrän den är i gång.</translation>
    </message>
    <message>
        <source>3. Keep the words of the service</source>
        <translation>3. Spara tjänstens ord</translation>
    </message>
    <message>
        <source>Whoever you invite compares these words: tell them on the phone or in person. They stand on the root&apos;s papers and on your recovery sheet.</source>
        <translation>Var och en som du bjuder in jämför de här orden: säg dem i telefon eller personligen. De står på rotnyckelns papper och på din återställningsblankett.</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>The draft was deleted.</source>
        <translation>Utkastet togs bort.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsätt med den</translation>
    </message>
    <message>
        <source>There is an unfinished referral on this computer, from {time}.</source>
        <translation>På den här datorn finns en ofullbordad hänvisning från {time}.</translation>
    </message>
    <message>
        <source>Kept on this computer, {time}</source>
        <translation>Sparad på den här datorn {time}</translation>
    </message>
    <message>
        <source>Another window has written on this draft too. Both are kept: what you write here is a draft of its own from now on.</source>
        <translation>Utkastet har ändrats även i ett annat fönster. Båda sparas: det du skriver här är från och med nu ett eget utkast.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
</context>
<context>
    <name>DraftsMenu</name>
    <message>
        <source>Go on with it</source>
        <translation>Fortsätt med den</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Ta bort utkastet</translation>
    </message>
    <message>
        <source>A draft that cannot be opened</source>
        <translation>Ett utkast som inte kan öppnas</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
</context>
<context>
    <name>DuePart</name>
    <message>
        <source>What is due</source>
        <translation>Att radera</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Inget ska raderas</translation>
    </message>
    <message>
        <source>What has ended is kept for as long as the organisations have decided.</source>
        <translation>Det som avslutats bevaras så länge som organisationerna har beslutat.</translation>
    </message>
    <message>
        <source>What they say is erased for good, here and for everybody. That they existed, and how and when they ended, stays. The run can be stopped, but what is erased does not come back.</source>
        <translation>Innehållet raderas för gott, här och för alla. Uppgiften om att hänvisningarna funnits och hur och när de avslutades finns kvar. Körningen kan avbrytas, men det som raderats kommer inte tillbaka.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>For the data protection officer. It names no client and no referral.</source>
        <translation>För dataskyddsombudet. Den nämner ingen klient och ingen hänvisning.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Spara rapporten…</translation>
    </message>
    <message>
        <source>Save it as a table…</source>
        <translation>Spara som tabell…</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n referral(s)?</source>
        <translation>
            <numerusform>Radera %n hänvisning?</numerusform>
            <numerusform>Radera %n hänvisningar?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n referral(s) and more?</source>
        <translation>
            <numerusform>Radera minst %n hänvisning?</numerusform>
            <numerusform>Radera minst %n hänvisningar?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) erased</source>
        <translation>
            <numerusform>%n hänvisning raderad</numerusform>
            <numerusform>%n hänvisningar raderade</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {time}. Their time is over for both organisations. Nothing is erased before you say so.</source>
        <translation>Läget {time}. Tiden har gått ut i båda organisationerna. Inget raderas innan du bekräftar.</translation>
    </message>
    <message>
        <source>On {time}, until it was stopped. The rest is still due.</source>
        <translation>{time}, tills körningen avbröts. Resten ska ännu raderas.</translation>
    </message>
    <message>
        <source>On {time}. What they said can no longer be read by anybody.</source>
        <translation>{time}. Ingen kan längre läsa innehållet.</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message numerus="yes">
        <source>Your unit has %n open referral(s) for the same client</source>
        <translation>
            <numerusform>Din enhet har %n öppen hänvisning för samma klient</numerusform>
            <numerusform>Din enhet har %n öppna hänvisningar för samma klient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your unit has %n open referral(s) for somebody of the same name and birth date</source>
        <translation>
            <numerusform>Din enhet har %n öppen hänvisning för någon med samma namn och födelsedatum</numerusform>
            <numerusform>Din enhet har %n öppna hänvisningar för någon med samma namn och födelsedatum</numerusform>
        </translation>
    </message>
    <message>
        <source>Look whether this one is needed. You can send it all the same.</source>
        <translation>Se efter om den här behövs. Du kan ändå skicka den.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be checked, because there is no connection: whether your unit has an open referral for this client already.</source>
        <translation>Förbindelse saknas, så det gick inte att kontrollera om din enhet redan har en öppen hänvisning för den här klienten.</translation>
    </message>
    <message>
        <source>Could not be checked: whether your unit has an open referral for this client already.</source>
        <translation>Det gick inte att kontrollera om din enhet redan har en öppen hänvisning för den här klienten.</translation>
    </message>
    <message>
        <source>Open {reference}</source>
        <translation>Öppna {reference}</translation>
    </message>
    <message>
        <source>Sent by {name} on {day}. {state}.</source>
        <translation>Skickad av {name} den {day}. {state}.</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Back to sign in</source>
        <translation>Tillbaka till inloggningen</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>Din inbjudan</translation>
    </message>
    <message>
        <source>Invitations ({pattern})</source>
        <translation>Inbjudningar ({pattern})</translation>
    </message>
    <message>
        <source>A picture of your invitation</source>
        <translation>En bild av din inbjudan</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Bilder ({pattern})</translation>
    </message>
    <message>
        <source>Reading the invitation…</source>
        <translation>Inbjudan läses…</translation>
    </message>
    <message>
        <source>Do not use this invitation: it leads to another service. Nothing was made and nothing was sent. Call your administrator.</source>
        <translation>Använd inte den här inbjudan: den leder till en annan tjänst. Ingenting skapades och ingenting skickades. Ring administratören.</translation>
    </message>
    <message>
        <source>Where to save your recovery sheet</source>
        <translation>Var din återställningsblankett sparas</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>aterstallningsblankett</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>Dina nycklar skapas…</translation>
    </message>
    <message>
        <source>Stopped. Go on with the same passphrase whenever you like; nothing is lost.</source>
        <translation>Avbrutet. Fortsätt med samma lösenfras när du vill; ingenting har gått förlorat.</translation>
    </message>
    <message>
        <source>Your keys were already begun on this computer under another passphrase. Type that one.</source>
        <translation>Dina nycklar påbörjades redan på den här datorn med en annan lösenfras. Skriv den.</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a word or two that do not belong together.</source>
        <translation>Lösenfrasen är för svag. Lägg till ett eller två ord som inte hör ihop.</translation>
    </message>
    <message>
        <source>No program of this computer opens PDF files. The sheet is in {file}. Ask your administrator for a PDF program, then print the sheet.</source>
        <translation>Inget program på den här datorn öppnar PDF-filer. Blanketten finns i filen {file}. Be administratören installera ett PDF-program och skriv ut blanketten.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something did not work. Nothing was changed. Try again.</source>
        <translation>Något lyckades inte. Ingenting ändrades. Försök på nytt.</translation>
    </message>
    <message>
        <source>This cannot be done as it is now. Check what you entered and try again.</source>
        <translation>Det här går inte att göra med de här uppgifterna. Kontrollera vad du har skrivit och försök på nytt.</translation>
    </message>
    <message>
        <source>The name and the passphrase do not go together. Check both and try again.</source>
        <translation>Namnet och lösenfrasen hör inte ihop. Kontrollera båda och försök på nytt.</translation>
    </message>
    <message>
        <source>This is not a recovery code. Type it as it stands on your recovery sheet, in groups of letters and digits.</source>
        <translation>Det här är ingen återställningskod. Skriv den så som den står på återställningsblanketten, i grupper av bokstäver och siffror.</translation>
    </message>
    <message>
        <source>This is not an invitation to the service, or it is damaged. Nothing was changed. Ask your administrator for a new one.</source>
        <translation>Det här är ingen inbjudan till tjänsten, eller så är den skadad. Ingenting ändrades. Be administratören om en ny.</translation>
    </message>
    <message>
        <source>This invitation is past its date. Nothing was changed. Check that this computer&apos;s clock is right, or ask your administrator for a new one.</source>
        <translation>Den här inbjudans giltighetstid har gått ut. Ingenting ändrades. Kontrollera att datorns klocka går rätt eller be administratören om en ny.</translation>
    </message>
    <message>
        <source>This invitation has been used or cancelled; each works once. If it was not you who used it, tell your administrator at once.</source>
        <translation>Den här inbjudan har redan använts eller återkallats; varje inbjudan fungerar en gång. Om det inte var du som använde den, berätta genast för administratören.</translation>
    </message>
    <message>
        <source>This invitation is for another service than the one this computer is set up for. Nothing was changed. Ask your administrator which of them is right.</source>
        <translation>Den här inbjudan gäller en annan tjänst än den som datorn är inställd för. Ingenting ändrades. Fråga administratören vilken som är den rätta.</translation>
    </message>
    <message>
        <source>This file does not belong to the new computer&apos;s request, or it is damaged. Nothing was changed. Make a new request on the new computer.</source>
        <translation>Den här filen hör inte till den nya datorns begäran, eller så är den skadad. Ingenting ändrades. Gör en ny begäran på den nya datorn.</translation>
    </message>
    <message>
        <source>This file was made more than 15 minutes ago, or the clocks of the two computers differ. Nothing was changed. Check the clocks and make a new request on the new computer.</source>
        <translation>Den här filen är mer än 15 minuter gammal, eller så går datorernas klockor olika. Ingenting ändrades. Kontrollera klockorna och gör en ny begäran på den nya datorn.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Choose a PNG or JPEG picture of at most 10 megabytes.</source>
        <translation>Bilden kan inte läsas. Välj en bild i formatet PNG eller JPEG på högst 10 megabyte.</translation>
    </message>
    <message>
        <source>There is no readable QR code in this picture. Take it straight from above in good light, or type the code.</source>
        <translation>Det finns ingen läsbar QR-kod i bilden. Ta bilden rakt uppifrån i god belysning eller skriv koden.</translation>
    </message>
    <message>
        <source>Some answers need attention. What you have written is kept; go through the marked places.</source>
        <translation>En del svar behöver ses över. Det du har skrivit finns kvar; gå igenom de markerade ställena.</translation>
    </message>
    <message>
        <source>Somebody else was here first. Nothing of yours was saved; look at the referral as it is now and decide again.</source>
        <translation>Någon annan hann först. Din ändring sparades inte; se hur hänvisningen ser ut nu och bestäm på nytt.</translation>
    </message>
    <message>
        <source>Your keys wait to be confirmed. Call the person who leads your unit and read them the words of your keys; after that you can sign in.</source>
        <translation>Dina nycklar väntar på bekräftelse. Ring den som ansvarar för din enhet och läs upp orden för dina nycklar; därefter kan du logga in.</translation>
    </message>
    <message>
        <source>The message tells the client your unit&apos;s telephone number, and the unit has not said it. Ask your administrator to write it down under People and keys; then make the message again.</source>
        <translation>Meddelandet berättar enhetens telefonnummer för klienten, men enheten har inte uppgett det. Be administratören skriva in det under Personer och nycklar och gör sedan meddelandet på nytt.</translation>
    </message>
    <message>
        <source>The template of this message asks for something that the program does not know. Nothing was made. Ask your administrator to check the template.</source>
        <translation>Meddelandets mall ber om en uppgift som programmet inte har. Inget gjordes. Be administratören kontrollera mallen.</translation>
    </message>
    <message>
        <source>Your role or the state of the referral does not allow this. Nothing was changed. See how things stand now, or ask your administrator.</source>
        <translation>Din roll eller hänvisningens läge tillåter inte detta. Ingenting ändrades. Se hur läget är nu eller fråga administratören.</translation>
    </message>
    <message>
        <source>This referral is not there, or it does not belong to your unit. Refresh the list (F5) and choose again.</source>
        <translation>Den här hänvisningen finns inte, eller så hör den inte till din enhet. Uppdatera listan (F5) och välj på nytt.</translation>
    </message>
    <message>
        <source>Something this program needs does not answer. Nothing was changed. Try again in a while.</source>
        <translation>Något som programmet behöver svarar inte. Ingenting ändrades. Försök på nytt om en stund.</translation>
    </message>
    <message>
        <source>There is no connection to the server. What you have written is still here. Try again when the connection is back.</source>
        <translation>Det finns ingen anslutning till servern. Det du har skrivit finns kvar här. Försök på nytt när anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>The server&apos;s database is older than this program. Nothing was changed. Your administrator must update the database.</source>
        <translation>Serverns databas är äldre än det här programmet. Ingenting ändrades. Administratören måste uppdatera databasen.</translation>
    </message>
    <message>
        <source>This program is older than the server&apos;s database. Nothing was changed. Update this program, or ask your administrator for the new version.</source>
        <translation>Det här programmet är äldre än serverns databas. Ingenting ändrades. Uppdatera programmet eller be administratören om den nya versionen.</translation>
    </message>
    <message>
        <source>The log does not answer, so nothing can be opened for reading right now. Sending works. Try again in a while.</source>
        <translation>Loggen svarar inte, så inget kan öppnas för läsning just nu. Det går att skicka. Försök på nytt om en stund.</translation>
    </message>
    <message>
        <source>The texts for clients in this language cannot be shown. Use another language, and tell your administrator.</source>
        <translation>Klienttexterna på det här språket kan inte visas. Använd ett annat språk och berätta om saken för din administratör.</translation>
    </message>
    <message>
        <source>This computer has no place to keep secrets safely. You can go on, but you need your recovery code each time.</source>
        <translation>Den här datorn har ingen plats där hemligheter kan förvaras säkert. Du kan fortsätta, men du behöver återställningskoden varje gång.</translation>
    </message>
    <message>
        <source>The computer&apos;s own store for secrets is locked. Unlock it and try again.</source>
        <translation>Datorns eget förvar för hemligheter är låst. Lås upp det och försök på nytt.</translation>
    </message>
    <message>
        <source>This computer does not know you yet. Type the recovery code from your recovery sheet; you need it only once on each computer.</source>
        <translation>Den här datorn känner dig inte ännu. Skriv återställningskoden från din återställningsblankett; den behövs bara en gång på varje dator.</translation>
    </message>
    <message>
        <source>This computer could not save a file; its disk may be full. What is on the screen is still there. Make room and try again.</source>
        <translation>En fil kunde inte sparas på den här datorn; hårddisken kan vara full. Det som syns på skärmen finns kvar. Frigör utrymme och försök på nytt.</translation>
    </message>
    <message>
        <source>The program&apos;s settings cannot be read. Nothing was changed. Ask your administrator to check the settings file.</source>
        <translation>Programmets inställningar kan inte läsas. Ingenting ändrades. Be administratören kontrollera inställningsfilen.</translation>
    </message>
    <message>
        <source>What came from the server is not what was signed. Nothing of it was used. Tell your data protection officer.</source>
        <translation>Det som kom från servern är inte det som undertecknades. Ingenting av det användes. Berätta för dataskyddsombudet.</translation>
    </message>
    <message>
        <source>This referral could not be opened: its seal does not hold. Nothing was changed. Tell your administrator.</source>
        <translation>Hänvisningen kunde inte öppnas: sigillet är brutet. Ingenting ändrades. Berätta för administratören.</translation>
    </message>
    <message>
        <source>This referral is not addressed to you or your unit. Nothing was opened. If it should be yours, tell your administrator.</source>
        <translation>Den här hänvisningen är inte riktad till dig eller din enhet. Ingenting öppnades. Om den borde höra till din enhet, berätta för administratören.</translation>
    </message>
    <message>
        <source>A signature does not hold. Nothing of it was used. Tell your data protection officer.</source>
        <translation>En underskrift stämmer inte. Ingenting av det användes. Berätta för dataskyddsombudet.</translation>
    </message>
    <message>
        <source>An entry of the log is not of the right form. Nothing of it was used. Tell your data protection officer.</source>
        <translation>En anteckning i loggen har fel form. Ingenting av den användes. Berätta för dataskyddsombudet.</translation>
    </message>
    <message>
        <source>The list of units and people does not come from your organisation. Nothing was sent or opened. Tell your administrator at once.</source>
        <translation>Förteckningen över enheter och personer är inte bekräftad av din organisation. Ingenting skickades eller öppnades. Berätta genast för administratören.</translation>
    </message>
    <message>
        <source>The entry of a unit or person in the list of units is out of date. Nothing was sent or opened. Ask your administrator to renew it.</source>
        <translation>Uppgifterna om en enhet eller person i förteckningen har gått ut. Ingenting skickades eller öppnades. Be administratören förnya dem.</translation>
    </message>
    <message>
        <source>The log does not prove what it should. Nothing was opened. Tell your data protection officer.</source>
        <translation>Loggen bevisar inte det den borde. Ingenting öppnades. Berätta för dataskyddsombudet.</translation>
    </message>
    <message>
        <source>The log is shorter than this computer has seen before, or different. Nothing was opened. Tell your data protection officer at once.</source>
        <translation>Loggen är kortare än den här datorn har sett förut, eller annorlunda. Ingenting öppnades. Berätta genast för dataskyddsombudet.</translation>
    </message>
    <message>
        <source>The one who keeps the log has signed two different logs, or cannot prove that they are one. Nothing was opened. Tell your data protection officer at once.</source>
        <translation>Den som för loggen har undertecknat två olika loggar eller kan inte bevisa att de är samma logg. Ingenting öppnades. Berätta genast för dataskyddsombudet.</translation>
    </message>
    <message>
        <source>Too few witnesses have signed the log today, so nothing is opened. Sending works. Tell your administrator.</source>
        <translation>För få vittnen har undertecknat loggen i dag, så ingenting öppnas. Det går att skicka. Berätta för huvudanvändaren.</translation>
    </message>
    <message>
        <source>The log has not shown any life for a while. Nothing was opened. Tell your administrator.</source>
        <translation>Loggen har inte gett något livstecken på en stund. Ingenting öppnades. Berätta för administratören.</translation>
    </message>
    <message>
        <source>The program made a mistake and stopped what it was doing. What was saved is safe. Look at how things stand before you try again. A report without personal data was saved on this computer; give it to your administrator.</source>
        <translation>Programmet gjorde ett fel och avbröt det som var på gång. Det som sparats är tryggt. Se hur läget är innan du försöker på nytt. En rapport utan personuppgifter sparades på datorn; ge den till administratören.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Ingenting ändrades.</translation>
    </message>
</context>
<context>
    <name>ExpiringCard</name>
    <message>
        <source>Renew for two years</source>
        <translation>Förnya för två år</translation>
    </message>
    <message>
        <source>Dates run out</source>
        <translation>Giltigheten går ut</translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation>{name}: {day}</translation>
    </message>
    <message>
        <source>After that day nothing counts that the person signs, and nobody can send to the unit&apos;s key.</source>
        <translation>Efter den dagen gäller ingenting som personen signerar, och ingen kan skicka till enhetens nyckel.</translation>
    </message>
</context>
<context>
    <name>ExpiryNotice</name>
    <message>
        <source>Your access runs out on {day}. Renew it in the list “Expires soon”.</source>
        <translation>Din behörighet går ut {day}. Förnya den i listan ”Går snart ut”.</translation>
    </message>
    <message>
        <source>Your access runs out on {day}. Renew it under My unit, “Key”, or ask an administrator.</source>
        <translation>Din behörighet går ut {day}. Förnya den på sidan Min enhet under ”Nyckel” eller be en administratör.</translation>
    </message>
    <message>
        <source>Your access runs out on {day}. Ask a lead of your unit or an administrator to renew it.</source>
        <translation>Din behörighet går ut {day}. Be en ansvarig för din enhet eller en administratör att förnya den.</translation>
    </message>
</context>
<context>
    <name>FamilyStep</name>
    <message>
        <source>Your family</source>
        <translation>Din familj</translation>
    </message>
    <message>
        <source>All of this is voluntary. Leave it empty if it does not matter for taking part.</source>
        <translation>Allt det här är frivilligt. Lämna tomt om det inte har betydelse för deltagandet.</translation>
    </message>
    <message>
        <source>You can tell the client: taking part is voluntary. Nothing happens to the home care allowance if they do not take part.</source>
        <translation>Du kan berätta för klienten: det är frivilligt att delta. Hemvårdsstödet påverkas inte om man inte deltar.</translation>
    </message>
    <message>
        <source>Other adults in the family</source>
        <translation>Andra vuxna i familjen</translation>
    </message>
    <message>
        <source>Who supports the client, and who else should hear about this?</source>
        <translation>Vem stöder klienten, och vem mer borde höra om detta?</translation>
    </message>
    <message>
        <source>Care of the children</source>
        <translation>Barnens vård</translation>
    </message>
    <message>
        <source>Does the client get home care allowance?</source>
        <translation>Får klienten hemvårdsstöd?</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label} (required)</source>
        <translation>{label} (obligatorisk)</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message>
        <source>This is needed. Fill it in or choose an answer.</source>
        <translation>Det här behövs. Fyll i eller välj ett svar.</translation>
    </message>
    <message>
        <source>This does not go together with the other answers. Leave it empty.</source>
        <translation>Det här går inte ihop med de andra svaren. Lämna tomt.</translation>
    </message>
    <message>
        <source>There are too many here. Remove some.</source>
        <translation>Det finns för många här. Ta bort några.</translation>
    </message>
    <message>
        <source>This is not one of the choices. Choose from the list.</source>
        <translation>Det här finns inte bland alternativen. Välj ur listan.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>Texten är för lång. Förkorta den.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be seen. Delete it and type it again.</source>
        <translation>Texten innehåller ett tecken som inte syns. Radera och skriv på nytt.</translation>
    </message>
    <message>
        <source>A personal identity code has the form 131052-308T. Check each character.</source>
        <translation>En personbeteckning har formen 131052-308T. Kontrollera varje tecken.</translation>
    </message>
    <message>
        <source>There is no such day or number in a personal identity code. Check it against the card.</source>
        <translation>En personbeteckning kan inte ha en sådan dag eller ett sådant nummer. Jämför med kortet.</translation>
    </message>
    <message>
        <source>The last character does not fit the numbers. Check the code against the card.</source>
        <translation>Det sista tecknet passar inte ihop med siffrorna. Jämför med kortet.</translation>
    </message>
    <message>
        <source>The birth date in the code is in the future. Check the code.</source>
        <translation>Födelsedatumet i beteckningen ligger i framtiden. Kontrollera den.</translation>
    </message>
    <message>
        <source>By this code the client was born more than 130 years ago. Check the sign in the middle.</source>
        <translation>Enligt den här beteckningen är klienten född för mer än 130 år sedan. Kontrollera tecknet i mitten.</translation>
    </message>
    <message>
        <source>This is a code for testing and never belongs to a person. Ask for the real one, or give the birth date.</source>
        <translation>Det här är en testbeteckning som inte tillhör någon. Fråga efter den riktiga eller ange födelsedatum.</translation>
    </message>
    <message>
        <source>The birth date is not the one in the personal identity code. Correct one of them.</source>
        <translation>Födelsedatumet är inte detsamma som i personbeteckningen. Rätta det ena.</translation>
    </message>
    <message>
        <source>This day has passed. Choose today or a later day.</source>
        <translation>Den dagen har redan varit. Välj i dag eller en senare dag.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose today or an earlier day.</source>
        <translation>Den dagen har inte kommit ännu. Välj i dag eller en tidigare dag.</translation>
    </message>
    <message>
        <source>This day is too long ago. Check the year.</source>
        <translation>Den dagen ligger för långt tillbaka. Kontrollera årtalet.</translation>
    </message>
    <message>
        <source>This day is before the birth date. Correct one of them.</source>
        <translation>Den dagen är före födelsedatumet. Rätta det ena.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Correct one of them.</source>
        <translation>Slutet är före början. Rätta det ena.</translation>
    </message>
    <message>
        <source>Write a whole number of days, for example 365.</source>
        <translation>Skriv antalet dagar som ett heltal, till exempel 365.</translation>
    </message>
    <message>
        <source>The number of days is 0 or more. 0 means at once.</source>
        <translation>Antalet dagar är minst 0. 0 betyder genast.</translation>
    </message>
    <message>
        <source>This is more than ten years. Write at most 3650 days.</source>
        <translation>Det här är över tio år. Skriv högst 3650 dagar.</translation>
    </message>
    <message>
        <source>This language is not known. Choose it from the list.</source>
        <translation>Språket är okänt. Välj det ur listan.</translation>
    </message>
    <message>
        <source>This is not a whole phone number. Type it like 040 123 4567, or with the country code like +46 70 123 45 67.</source>
        <translation>Det här är inget helt telefonnummer. Skriv det som 040 123 4567 eller med landsnummer som +46 70 123 45 67.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Type it like name@example.fi.</source>
        <translation>Det här är ingen hel e-postadress. Skriv den som namn@example.fi.</translation>
    </message>
    <message>
        <source>A postal code has five digits. Check the digits.</source>
        <translation>Ett postnummer har fem siffror. Kontrollera siffrorna.</translation>
    </message>
    <message>
        <source>There is no such postal code in Finland. Check the digits.</source>
        <translation>Det finns inget sådant postnummer i Finland. Kontrollera siffrorna.</translation>
    </message>
    <message>
        <source>The client has a non-disclosure order. Leave the address empty; it is not written down or sent.</source>
        <translation>Klienten har spärrmarkering. Lämna adressen tom; den antecknas eller skickas inte.</translation>
    </message>
    <message>
        <source>The client has a non-disclosure order. Choose another way than a letter.</source>
        <translation>Klienten har spärrmarkering. Välj ett annat sätt än brev.</translation>
    </message>
    <message>
        <source>The client does not read. Choose a way in which somebody talks with her.</source>
        <translation>Klienten läser inte. Välj ett sätt där någon talar med klienten.</translation>
    </message>
    <message>
        <source>The client has a non-disclosure order. Choose another way than a text message.</source>
        <translation>Klienten har spärrmarkering. Välj ett annat sätt än textmeddelande.</translation>
    </message>
    <message>
        <source>The client has a non-disclosure order. Choose by name who may open the referral.</source>
        <translation>Klienten har spärrmarkering. Välj vid namn vem som får öppna hänvisningen.</translation>
    </message>
    <message>
        <source>Somebody named does not work in that unit any more. Choose again who may open it.</source>
        <translation>Någon av de namngivna arbetar inte längre i den enheten. Välj på nytt vem som får öppna den.</translation>
    </message>
    <message>
        <source>There is no way yet to reach the client. Add one, or choose that the client is met through you.</source>
        <translation>Det finns ännu inget sätt att nå klienten. Lägg till ett, eller välj att klienten träffas genom dig.</translation>
    </message>
    <message>
        <source>None of these is safe to use. Add a safe one, or choose that the client is met through you.</source>
        <translation>Inget av dessa är tryggt att använda. Lägg till ett som är tryggt, eller välj att klienten träffas genom dig.</translation>
    </message>
    <message>
        <source>A letter needs an address. Write the address or choose another way.</source>
        <translation>Ett brev behöver en adress. Skriv adressen eller välj ett annat sätt.</translation>
    </message>
    <message>
        <source>The client has not agreed to this being shared. Ask, or leave it out.</source>
        <translation>Klienten har inte samtyckt till att detta lämnas ut. Fråga eller utelämna det.</translation>
    </message>
    <message>
        <source>The client has withdrawn the consent. This can no longer be sent.</source>
        <translation>Klienten har återkallat samtycket. Det här kan inte längre skickas.</translation>
    </message>
    <message>
        <source>The consent has run out. Ask the client again.</source>
        <translation>Samtycket har gått ut. Fråga klienten på nytt.</translation>
    </message>
    <message>
        <source>The client has not agreed that the sender is told how it went. Leave this empty.</source>
        <translation>Klienten har inte samtyckt till att avsändaren får veta hur det gick. Lämna detta tomt.</translation>
    </message>
    <message>
        <source>This may be shared only when the client agrees. Ask for consent or leave it out.</source>
        <translation>Det här får lämnas ut bara om klienten samtycker. Be om samtycke eller utelämna det.</translation>
    </message>
    <message>
        <source>Record what happened: this attempt is still only planned.</source>
        <translation>Anteckna vad som hände: det här försöket är än så länge bara planerat.</translation>
    </message>
    <message>
        <source>Plan the next attempt: this one has already been made.</source>
        <translation>Planera nästa försök: det här är redan gjort.</translation>
    </message>
    <message>
        <source>This attempt did not reach the client. Choose the attempt that did, or another state.</source>
        <translation>Det här försöket nådde inte klienten. Välj försöket som gjorde det, eller ett annat läge.</translation>
    </message>
    <message>
        <source>More ways to reach the client should be tried first. Try them, or write why not.</source>
        <translation>Man borde först försöka nå klienten på fler sätt. Försök, eller skriv varför inte.</translation>
    </message>
    <message>
        <source>This is outside of what a unit may choose. Choose another number.</source>
        <translation>Enheten kan inte välja det talet. Välj ett annat.</translation>
    </message>
    <message>
        <source>This cannot be more than the number of attempts.</source>
        <translation>Detta kan inte vara större än antalet försök.</translation>
    </message>
    <message>
        <source>Identity code or date of birth differ: this is not the same client.</source>
        <translation>Personbeteckningen eller födelsetiden är en annan: det är inte samma klient.</translation>
    </message>
    <message>
        <source>This unit does not receive referrals now. Choose another unit.</source>
        <translation>Den här enheten tar inte emot hänvisningar nu. Välj en annan enhet.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Root hash of the tree (RFC 6962)</source>
        <translation>Trädets rothash (RFC 6962)</translation>
    </message>
    <message>
        <source>Entries, numbered from 0</source>
        <translation>Anteckningar, numrerade från 0</translation>
    </message>
    <message>
        <source>Verified earlier, not read again</source>
        <translation>Kontrollerade tidigare, inte lästa på nytt</translation>
    </message>
    <message>
        <source>Seen by this computer before</source>
        <translation>Tidigare sedda av den här datorn</translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation>Senaste livstecken</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>Gaps of over ten minutes</source>
        <translation>Avbrott på över tio minuter</translation>
    </message>
    <message>
        <source>Version of the list of units and people</source>
        <translation>Version av förteckningen över enheter och personer</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Any state</source>
        <translation>Alla lägen</translation>
    </message>
    <message>
        <source>Any urgency</source>
        <translation>Alla brådskandegrader</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Ta bort filtret</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Brådskandegrad</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Reading your referrals…</source>
        <translation>Hämtar dina hänvisningar…</translation>
    </message>
    <message>
        <source>Find in my referrals</source>
        <translation>Sök bland mina hänvisningar</translation>
    </message>
    <message>
        <source>Client, language, recipient or reference ( / )</source>
        <translation>Klient, språk, mottagare eller referens ( / )</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation>
            <numerusform>Och %Ln iakttagelse till.</numerusform>
            <numerusform>Och %Ln iakttagelser till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Visa anteckningen</translation>
    </message>
    <message>
        <source>Entry {number}: {what}</source>
        <translation>Anteckning {number}: {what}</translation>
    </message>
</context>
<context>
    <name>FirstContact</name>
    <message numerus="yes">
        <source>Now usually %n day(s) after sending</source>
        <translation>
            <numerusform>Nu vanligen %n dag efter att den skickats</numerusform>
            <numerusform>Nu vanligen %n dagar efter att den skickats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForwardPanel</name>
    <message>
        <source>Forward to another unit</source>
        <translation>Skicka vidare till en annan enhet</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Skicka vidare</translation>
    </message>
    <message>
        <source>The other unit gets the referral as it stands, without what you and the sender wrote to each other. Here it ends. The sender sees where it went.</source>
        <translation>Den andra enheten får hänvisningen som den är nu, utan det som ni och avsändaren har skrivit till varandra. Här avslutas arbetet. Avsändaren ser vart den skickades.</translation>
    </message>
    <message>
        <source>To which unit</source>
        <translation>Till vilken enhet</translation>
    </message>
    <message>
        <source>Type the place or the name of the unit.</source>
        <translation>Skriv orten eller enhetens namn.</translation>
    </message>
    <message>
        <source>In words to the other unit</source>
        <translation>Meddelande till den andra enheten</translation>
    </message>
    <message>
        <source>The sender reads this, too.</source>
        <translation>Också avsändaren läser detta.</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation>Genom tolk</translation>
    </message>
    <message>
        <source>What the other unit may know</source>
        <translation>Vad den andra enheten får veta</translation>
    </message>
    <message>
        <source>What the client said when asked back</source>
        <translation>Vad klienten svarade på frågan om vad hen samtyckte till</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>Hur samtycket gavs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Who interpreted, if you wish</source>
        <translation>Vem som tolkade, om du vill</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>I kraft till</translation>
    </message>
    <message>
        <source>Who of them may open it</source>
        <translation>Vilka av dem som får öppna den</translation>
    </message>
    <message>
        <source>The client is protected: only they and the sender can open it there.</source>
        <translation>Klienten har spärrmarkering: där kan bara de och avsändaren öppna den.</translation>
    </message>
    <message>
        <source>The client has not agreed that {unit} is told. Ask her first, in her language; saying no is fine and changes nothing here.</source>
        <translation>Klienten har inte samtyckt till att {unit} får veta. Fråga först, på klientens språk. Det går bra att säga nej, och det ändrar ingenting här.</translation>
    </message>
    <message>
        <source>The legal basis of the referral allows it.</source>
        <translation>Hänvisningens rättsliga grund tillåter det.</translation>
    </message>
    <message>
        <source>The client has agreed that {unit} is told, until {date}.</source>
        <translation>Klienten har samtyckt till att {unit} får veta, till {date}.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Parts of the referral</source>
        <translation>Hänvisningens delar</translation>
    </message>
    <message>
        <source>Print the summary…</source>
        <translation>Skriv ut sammanfattningen…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Ta bort utkastet</translation>
    </message>
    <message>
        <source>Throw this referral away</source>
        <translation>Ta bort utkastet</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Drafts ({count})</source>
        <translation>Utkast ({count})</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message numerus="yes">
        <source>%n referral(s) given to {name}.</source>
        <translation>
            <numerusform>%n hänvisning gavs till {name}.</numerusform>
            <numerusform>%n hänvisningar gavs till {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>Opening the referral…</source>
        <translation>Öppnar hänvisningen…</translation>
    </message>
    <message>
        <source>Open the referral</source>
        <translation>Öppna hänvisningen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>This is not possible any more. What you wrote is still here to copy.</source>
        <translation>Det här är inte längre möjligt. Det du skrev finns kvar här att kopiera.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>The log does not answer, so it is not certain whether this was saved. What you typed is kept. Look again in a while.</source>
        <translation>Loggen svarar inte, så det är inte säkert att detta sparades. Det du skrev finns kvar. Titta igen om en stund.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Titta igen</translation>
    </message>
</context>
<context>
    <name>HandoverPart</name>
    <message>
        <source>Hand over</source>
        <translation>Överlåt</translation>
    </message>
    <message>
        <source>This unit is closed</source>
        <translation>Den här enheten är nedlagd</translation>
    </message>
    <message>
        <source>It receives nothing, and nobody new comes to it. Its people go on reading what is here until it is handed over.</source>
        <translation>Den tar inte emot något, och inga nya personer kommer hit. Personalen läser det som finns här tills det överlåts.</translation>
    </message>
    <message>
        <source>Nothing open is left here</source>
        <translation>Inget öppet finns kvar här</translation>
    </message>
    <message>
        <source>Everything is handed over or ended. Your administrator removes the people.</source>
        <translation>Allt har överlåtits eller avslutats. Administratören tar bort personerna.</translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) to bring to an end</source>
        <translation>
            <numerusform>%n öppen hänvisning att slutföra</numerusform>
            <numerusform>%n öppna hänvisningar att slutföra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) waiting for {unit}</source>
        <translation>
            <numerusform>%n öppen hänvisning väntar på {unit}</numerusform>
            <numerusform>%n öppna hänvisningar väntar på {unit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) to hand over to {unit}</source>
        <translation>
            <numerusform>%n öppen hänvisning att överlåta till {unit}</numerusform>
            <numerusform>%n öppna hänvisningar att överlåta till {unit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) handed over.</source>
        <translation>
            <numerusform>%n hänvisning överlåten.</numerusform>
            <numerusform>%n hänvisningar överlåtna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) left here. What is between this unit and the one that takes over, or is not what was signed, is not handed over. Bring it to an end here, or ask your data protection officer.</source>
        <translation>
            <numerusform>%n hänvisning blev kvar här. Det som är mellan den här enheten och den som tar över, eller som inte är vad som undertecknats, överlåts inte. Slutför det här, eller fråga dataskyddsombudet.</numerusform>
            <numerusform>%n hänvisningar blev kvar här. Det som är mellan den här enheten och den som tar över, eller som inte är vad som undertecknats, överlåts inte. Slutför det här, eller fråga dataskyddsombudet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit takes the work over. Bring what is open to an end here.</source>
        <translation>Ingen enhet tar över arbetet. Slutför det som är öppet här.</translation>
    </message>
    <message>
        <source>That unit has no key yet. Its lead makes it; then you can hand over.</source>
        <translation>Den enheten har ingen nyckel ännu. Den ansvariga där gör nyckeln, och sedan kan du överlåta.</translation>
    </message>
    <message>
        <source>They are sealed to the key of {unit}, a part at a time, and then are its own: its people read them and work on them, and yours no longer do. Stopped half-way, it goes on from there.</source>
        <translation>De låses del för del med nyckeln för {unit} och blir sedan dess egna: personalen där läser och sköter dem, och er enhet gör det inte längre. Avbryts överlåtelsen fortsätter den därifrån.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopiera referensen</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Content is locked</source>
        <translation>Innehållet är låst</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Skyddad</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Nästa: {step}</translation>
    </message>
    <message>
        <source>Sent {when}</source>
        <translation>Skickad {when}</translation>
    </message>
    <message>
        <source>Sent {when} by {name}, {unit}</source>
        <translation>Skickad {when} av {name}, {unit}</translation>
    </message>
    <message>
        <source>{name} answers for it now.</source>
        <translation>Nu svarar {name} för den.</translation>
    </message>
    <message>
        <source>Nobody owns it yet. {sent}</source>
        <translation>Ingen ansvarig ännu. {sent}</translation>
    </message>
    <message>
        <source>Owner: {name}. {sent}</source>
        <translation>Ansvarig: {name}. {sent}</translation>
    </message>
</context>
<context>
    <name>HeirCard</name>
    <message>
        <source>Nobody yet: decide later</source>
        <translation>Ingen än: bestäm senare</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Välj en kollega</translation>
    </message>
    <message>
        <source>Who takes the open referrals over</source>
        <translation>Vem som tar över de öppna hänvisningarna</translation>
    </message>
    <message>
        <source>Choose who takes them over.</source>
        <translation>Välj vem som tar över dem.</translation>
    </message>
</context>
<context>
    <name>HelpAnswerPanel</name>
    <message>
        <source>Tell how the visit went</source>
        <translation>Berätta hur besöket gick</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Skicka svaret</translation>
    </message>
    <message>
        <source>I talked about it with the client</source>
        <translation>Jag talade om saken med klienten</translation>
    </message>
    <message>
        <source>It was not possible</source>
        <translation>Det var inte möjligt</translation>
    </message>
    <message>
        <source>Did you take it up?</source>
        <translation>Tog du upp saken?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ditt svar</translation>
    </message>
    <message>
        <source>What the client said, and how she can be reached.</source>
        <translation>Vad klienten sade och hur hen kan nås.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Ask the sender for help</source>
        <translation>Be avsändaren om hjälp</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Some clients can be reached only through somebody they trust.</source>
        <translation>En del klienter nås bara genom någon de litar på.</translation>
    </message>
    <message>
        <source>Can you take this up with the client at the next visit?</source>
        <translation>Kan du ta upp saken med klienten vid nästa besök?</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>Vad ber du om?</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Svar önskas senast</translation>
    </message>
</context>
<context>
    <name>HelpStep</name>
    <message>
        <source>What would help?</source>
        <translation>Vad skulle hjälpa?</translation>
    </message>
    <message>
        <source>Tell what there is, and what the client and the family would gain from it. Tick what the client says yes to.</source>
        <translation>Berätta vad som finns och vilken nytta klienten och familjen har av det. Kryssa för det som klienten säger ja till.</translation>
    </message>
    <message>
        <source>The client would like</source>
        <translation>Klienten önskar</translation>
    </message>
    <message>
        <source>What makes taking part possible</source>
        <translation>Vad som gör det möjligt att delta</translation>
    </message>
    <message>
        <source>What the client needs in practice, never a diagnosis: a lift, a quiet room, short days.</source>
        <translation>Vad klienten behöver i praktiken, aldrig en diagnos: hiss, ett lugnt rum, korta dagar.</translation>
    </message>
</context>
<context>
    <name>HoldPanel</name>
    <message>
        <source>Put on hold</source>
        <translation>Låt vila</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mer om saken</translation>
    </message>
    <message>
        <source>Nothing about the client&apos;s health.</source>
        <translation>Ingenting om klientens hälsa.</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Titta på den igen</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
</context>
<context>
    <name>InboxColumns</name>
    <message>
        <source>Urgency</source>
        <translation>Brådska</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Hos</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>The log does not answer, so names cannot be opened now. The rest of the list is right.</source>
        <translation>Loggen svarar inte, så namnen kan inte öppnas nu. Resten av listan stämmer.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Ta upp till behandling</translation>
    </message>
    <message>
        <source>Accept and go to the next</source>
        <translation>Ta upp till behandling och gå till nästa</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Ge till någon</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Returnera</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Anteckna en kontakt</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopiera referensen</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nästa rad</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Föregående rad</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Visa det nya</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
</context>
<context>
    <name>InboxRow</name>
    <message>
        <source>Content is locked</source>
        <translation>Innehållet är låst</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Skyddad</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>Läsningen är pausad</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>It waits: none of those named ({names}) can open it now. The sender can name another.</source>
        <translation>Den väntar: ingen av de namngivna ({names}) kan öppna den nu. Avsändaren kan namnge någon annan.</translation>
    </message>
    <message>
        <source>Only {names} can open it.</source>
        <translation>Bara {names} kan öppna den.</translation>
    </message>
    <message>
        <source>Turvakielto: the name is shown when you open the referral.</source>
        <translation>Spärrmarkering: namnet visas när du öppnar hänvisningen.</translation>
    </message>
    <message>
        <source>Nobody has opened it yet</source>
        <translation>Ingen har öppnat den ännu</translation>
    </message>
    <message>
        <source>Something is new since you opened it</source>
        <translation>Något är nytt sedan du öppnade den</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Behöver tolk</translation>
    </message>
    <message>
        <source>Overdue since {date}</source>
        <translation>Försenad sedan {date}</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Leads the unit</source>
        <translation>Är ansvarig för enheten</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Bjud in en person</translation>
    </message>
    <message>
        <source>You hand over the invitation and tell the words of the service. The invited person makes the keys; you never see them.</source>
        <translation>Du lämnar över inbjudan och säger tjänstens ord. Den inbjudna skapar nycklarna; du ser dem aldrig.</translation>
    </message>
    <message>
        <source>First name Last name</source>
        <translation>Förnamn Efternamn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Namn i tjänsten</translation>
    </message>
    <message>
        <source>For signing in. It belongs to one person for good.</source>
        <translation>För inloggning. Det tillhör en och samma person för alltid.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Type a part of its name.</source>
        <translation>Skriv en del av namnet.</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Ansvar för enheten</translation>
    </message>
    <message>
        <source>A lead confirms the unit&apos;s people and keeps its key. Each unit should have two. A lead coordinator always leads.</source>
        <translation>En ansvarig bekräftar enhetens personer och förvarar enhetens nyckel. Varje enhet bör ha två. En ansvarig koordinator är alltid ansvarig för enheten.</translation>
    </message>
    <message>
        <source>The invitation is valid for (days)</source>
        <translation>Inbjudan gäller (dagar)</translation>
    </message>
    <message>
        <source>Choose a unit from the list.</source>
        <translation>Välj en enhet ur listan.</translation>
    </message>
</context>
<context>
    <name>Invited</name>
    <message>
        <source>Save the invitation…</source>
        <translation>Spara inbjudan…</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>Spara en blankett för utskrift…</translation>
    </message>
    <message>
        <source>Saved in {file}. Hand it over in person or in another safe way, and delete the file then: until it is used, whoever has it can take the place of the one who is invited.</source>
        <translation>Sparad i filen {file}. Lämna över den personligen eller på ett annat säkert sätt och radera sedan filen: tills inbjudan har använts kan den som har den ta den inbjudnas plats.</translation>
    </message>
    <message>
        <source>{name} is invited</source>
        <translation>{name} är inbjuden</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Namn i tjänsten</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till</translation>
    </message>
    <message>
        <source>Tell these words on the phone or in person</source>
        <translation>Säg de här orden i telefon eller personligen</translation>
    </message>
    <message>
        <source>They stand on the other screen too and are compared there, so that nobody is lured to another service. Do not send them together with the invitation.</source>
        <translation>Orden syns också på den andra skärmen och jämförs där, så att ingen lockas till en annan tjänst. Skicka dem inte tillsammans med inbjudan.</translation>
    </message>
    <message>
        <source>Save the invitation now, as a file or as a sheet to print. It works once and cannot be shown again.</source>
        <translation>Spara inbjudan nu, som fil eller som blankett för utskrift. Den fungerar en gång och kan inte visas på nytt.</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Make the invitation</source>
        <translation>Skapa inbjudan</translation>
    </message>
    <message>
        <source>Making the invitation…</source>
        <translation>Inbjudan skapas…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>This person is invited already. Look in the list of invitations; cancel that one to make another.</source>
        <translation>Den här personen är redan inbjuden. Titta i listan över inbjudningar; återkalla den inbjudan för att göra en ny.</translation>
    </message>
    <message>
        <source>Show the invitations</source>
        <translation>Visa inbjudningarna</translation>
    </message>
    <message>
        <source>The invitation is not saved yet, and it cannot be shown again. Save it, or go on without it and cancel it in the list.</source>
        <translation>Inbjudan är inte sparad ännu och kan inte visas på nytt. Spara den, eller fortsätt utan den och återkalla den i listan.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Fortsätt utan den</translation>
    </message>
    <message>
        <source>Where to save the invitation</source>
        <translation>Var inbjudan sparas</translation>
    </message>
    <message>
        <source>Invitations ({pattern})</source>
        <translation>Inbjudningar ({pattern})</translation>
    </message>
    <message>
        <source>Where to save the sheet</source>
        <translation>Var blanketten sparas</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
</context>
<context>
    <name>IssuingCard</name>
    <message>
        <source>Change the signing key</source>
        <translation>Byt signeringsnyckel</translation>
    </message>
    <message>
        <source>The unit should sign with another key</source>
        <translation>Enheten bör signera med en annan nyckel</translation>
    </message>
    <message>
        <source>{names} may still know the key with which the unit signs its people and its keys. Once it is changed, nothing that is signed with the old one counts.</source>
        <translation>{names} kan fortfarande känna till nyckeln som enheten signerar sina personer och nycklar med. När den har bytts gäller ingenting som signeras med den gamla.</translation>
    </message>
</context>
<context>
    <name>KeyActs</name>
    <message>
        <source>The unit has its key. Referrals can be sent to it and read in it.</source>
        <translation>Enheten har sin nyckel. Hänvisningar kan skickas till den och läsas där.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Nyckeln skapas…</translation>
    </message>
    <message>
        <source>The key is changed, and everything open is sealed to it.</source>
        <translation>Nyckeln är bytt, och allt som är öppet är förseglat med den.</translation>
    </message>
    <message>
        <source>Sealing what is open to the new key…</source>
        <translation>Det som är öppet förseglas med den nya nyckeln…</translation>
    </message>
    <message>
        <source>Everything that is not erased is sealed to the newest key.</source>
        <translation>Allt som inte har raderats är förseglat till den nyaste nyckeln.</translation>
    </message>
    <message>
        <source>Sealing what is closed to the newest key…</source>
        <translation>Det avslutade förseglas till den nyaste nyckeln…</translation>
    </message>
    <message numerus="yes">
        <source>Done, but %n part(s) are not what their senders signed and were left as they are: tell your data protection officer.</source>
        <translation>
            <numerusform>Klart, men %n del är inte det som avsändaren undertecknade och lämnades som den är: meddela dataskyddsombudet.</numerusform>
            <numerusform>Klart, men %n delar är inte det som avsändarna undertecknade och lämnades som de är: meddela dataskyddsombudet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the unit has the key now.</source>
        <translation>Nu har alla i enheten nyckeln.</translation>
    </message>
    <message>
        <source>Giving the key…</source>
        <translation>Nyckeln ges…</translation>
    </message>
    <message>
        <source>The unit signs with another key from now on.</source>
        <translation>Enheten signerar från och med nu med en annan nyckel.</translation>
    </message>
    <message>
        <source>Changing the signing key…</source>
        <translation>Byter signeringsnyckel…</translation>
    </message>
    <message numerus="yes">
        <source>%n renewed for two years.</source>
        <translation>
            <numerusform>%n förnyad för två år.</numerusform>
            <numerusform>%n förnyade för två år.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Förnyar…</translation>
    </message>
    <message>
        <source>The recovery copies fit the leads of today.</source>
        <translation>Återställningskopiorna motsvarar dagens ansvariga.</translation>
    </message>
    <message>
        <source>The service has no offline recovery key yet; tell your administrator.</source>
        <translation>Tjänsten har ännu ingen offline-återställningsnyckel; berätta för administratören.</translation>
    </message>
    <message>
        <source>Making the copies…</source>
        <translation>Kopiorna görs…</translation>
    </message>
    <message>
        <source>Asked. Call your colleague, who gives the share on this same page.</source>
        <translation>Begäran är gjord. Ring din kollega, som ger andelen på samma sida.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Begäran görs…</translation>
    </message>
    <message>
        <source>Your share is given.</source>
        <translation>Din andel är given.</translation>
    </message>
    <message>
        <source>Giving the share…</source>
        <translation>Andelen ges…</translation>
    </message>
    <message>
        <source>Key {number} is restored.</source>
        <translation>Nyckel {number} är återställd.</translation>
    </message>
    <message>
        <source>Restoring the key…</source>
        <translation>Nyckeln återställs…</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Its date runs out on {day}. Put it off in the list “Expires soon” of “People and keys”, with two papers of the root key.</source>
        <translation>Giltigheten går ut {day}. Förläng den i listan ”Går snart ut” på sidan ”Personer och nycklar” med två av rotnyckelns papper.</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>I bruk sedan</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This folder holds papers of another key, which are never written over. Choose an empty folder.</source>
        <translation>I den här mappen finns papper för en annan nyckel, som aldrig skrivs över. Välj en tom mapp.</translation>
    </message>
    <message>
        <source>This is not a file of a notary&apos;s keys, or it is damaged. Ask the notary&apos;s operator for another.</source>
        <translation>Det här är ingen fil med en notaries nycklar, eller så är den skadad. Be den som driver notarien om en ny.</translation>
    </message>
    <message>
        <source>These are the keys of another service&apos;s notary. Nothing was changed.</source>
        <translation>Det här är nycklarna för en annan tjänsts notarie. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>These are not the words of the keys in the file. Change nothing: have them read again, from the notary&apos;s machine.</source>
        <translation>Det här är inte orden för nycklarna i filen. Ändra ingenting: låt dem läsas upp på nytt från notariens maskin.</translation>
    </message>
    <message>
        <source>The first line has to name the columns code, name_fi, name_sv, region_fi, county_key, county_fi and county_sv.</source>
        <translation>Första raden ska namnge kolumnerna code, name_fi, name_sv, region_fi, county_key, county_fi och county_sv.</translation>
    </message>
    <message>
        <source>This is no comma-separated text in UTF-8.</source>
        <translation>Det här är ingen kommaseparerad text i UTF-8.</translation>
    </message>
    <message>
        <source>There is no municipality in it, or more than there can be.</source>
        <translation>Det finns ingen kommun i listan, eller fler än det kan finnas.</translation>
    </message>
    <message>
        <source>This municipality stands in the list twice.</source>
        <translation>Den här kommunen står i listan två gånger.</translation>
    </message>
    <message>
        <source>A municipality needs a code of three digits and a text in each column.</source>
        <translation>En kommun behöver en tresiffrig kod och en text i varje kolumn.</translation>
    </message>
    <message>
        <source>Line {line}:</source>
        <translation>Rad {line}:</translation>
    </message>
    <message>
        <source>The list before stays in use.</source>
        <translation>Den tidigare listan används fortfarande.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Read the keys again</source>
        <translation>Läs nycklarna på nytt</translation>
    </message>
    <message>
        <source>This is not finished. Finish it, or discard it and go on.</source>
        <translation>Det här är inte färdigt. Slutför det, eller förkasta det och fortsätt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Läser nycklarna…</translation>
    </message>
    <message>
        <source>Change it now</source>
        <translation>Byt nu</translation>
    </message>
    <message>
        <source>Back to the keys</source>
        <translation>Tillbaka till nycklarna</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
    <message>
        <source>Changing the key…</source>
        <translation>Byter nyckel…</translation>
    </message>
    <message>
        <source>The notary&apos;s next keys are in force. Whoever runs it keeps the older seeds in the secrets file, so that old referrals can be opened.</source>
        <translation>Notariens nya nycklar är i kraft. Den som driver notarien behåller de äldre fröna i hemlighetsfilen så att gamla hänvisningar kan öppnas.</translation>
    </message>
    <message>
        <source>List of municipalities</source>
        <translation>Kommunlista</translation>
    </message>
    <message>
        <source>Lists ({pattern})</source>
        <translation>Listor ({pattern})</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities are in the list.</source>
        <translation>
            <numerusform>%n kommun finns i listan.</numerusform>
            <numerusform>%n kommuner finns i listan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added.</source>
        <translation>
            <numerusform>%n har tillkommit.</numerusform>
            <numerusform>%n har tillkommit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended.</source>
        <translation>
            <numerusform>%n har upphört.</numerusform>
            <numerusform>%n har upphört.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Make the unit&apos;s key</source>
        <translation>Skapa enhetens nyckel</translation>
    </message>
    <message>
        <source>Give the key</source>
        <translation>Ge nyckeln</translation>
    </message>
    <message>
        <source>Make the copies anew</source>
        <translation>Gör om kopiorna</translation>
    </message>
    <message>
        <source>Ask for the share</source>
        <translation>Be om andelen</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Skapa en ny nyckel…</translation>
    </message>
    <message>
        <source>Seal what is closed to the key too…</source>
        <translation>Försegla även det avslutade till nyckeln…</translation>
    </message>
    <message>
        <source>The unit&apos;s key</source>
        <translation>Enhetens nyckel</translation>
    </message>
    <message>
        <source>The unit has no key yet</source>
        <translation>Enheten har ingen nyckel ännu</translation>
    </message>
    <message>
        <source>Until there is one, nobody can send to this unit or read here. You make it on this computer; no administrator ever holds it.</source>
        <translation>Innan nyckeln finns kan ingen skicka till den här enheten eller läsa här. Du skapar den på den här datorn; ingen administratör har den någonsin.</translation>
    </message>
    <message>
        <source>The unit needs a new key</source>
        <translation>Enheten behöver en ny nyckel</translation>
    </message>
    <message>
        <source>These people had the key and have left the unit: {names}. Nothing is opened for people who have left, in any case. Make a new key, so that what comes from now on is sealed to it; then what is open is sealed to it too. The unit can work meanwhile.</source>
        <translation>Personer som hade nyckeln och har lämnat enheten: {names}. För dem som har slutat öppnas i alla händelser ingenting. Skapa en ny nyckel, så att det som kommer från och med nu förseglas med den; därefter förseglas också det som är öppet med den. Enheten kan arbeta under tiden.</translation>
    </message>
    <message>
        <source>The change of the key is not finished</source>
        <translation>Nyckelbytet är inte slutfört</translation>
    </message>
    <message>
        <source>Of {all} parts of open referrals, {done} are sealed to the newest key. Go on where it was left; everybody can read meanwhile.</source>
        <translation>Av {all} delar av öppna hänvisningar är {done} förseglade med den nyaste nyckeln. Fortsätt där arbetet avbröts; alla kan läsa under tiden.</translation>
    </message>
    <message>
        <source>The unit&apos;s key is over a year old</source>
        <translation>Enhetens nyckel är över ett år gammal</translation>
    </message>
    <message>
        <source>Key {number} has been in use since {day}. Change it once a year: whoever may have got hold of it reads nothing that comes later. The unit can work meanwhile.</source>
        <translation>Nyckel {number} har varit i bruk sedan {day}. Byt den en gång om året: den som kan ha fått tag i den läser ingenting som kommer senare. Enheten kan arbeta under tiden.</translation>
    </message>
    <message>
        <source>Key {number} is in use</source>
        <translation>Nyckel {number} är i bruk</translation>
    </message>
    <message>
        <source>Everything open is sealed to it. Only people of the unit hold it.</source>
        <translation>Allt som är öppet förseglas med den. Bara enhetens personer har den.</translation>
    </message>
    <message>
        <source>Somebody lacks the key</source>
        <translation>Någon saknar nyckeln</translation>
    </message>
    <message>
        <source>{names} cannot read the unit&apos;s referrals before you give them the key.</source>
        <translation>{names} kan inte läsa enhetens hänvisningar innan du ger nyckeln.</translation>
    </message>
    <message>
        <source>The recovery copies are not up to date</source>
        <translation>Återställningskopiorna är inte aktuella</translation>
    </message>
    <message>
        <source>Leads have come or gone since they were made. Made anew, they fit the leads of today.</source>
        <translation>Ansvariga har tillkommit eller slutat sedan kopiorna gjordes. När de görs om motsvarar de dagens ansvariga.</translation>
    </message>
    <message>
        <source>The key can be restored</source>
        <translation>Nyckeln kan återställas</translation>
    </message>
    <message>
        <source>You are the only lead</source>
        <translation>Du är den enda ansvariga</translation>
    </message>
    <message>
        <source>If you lose your keys, no colleague can restore the unit&apos;s key: only two papers of the offline recovery key can. Ask your administrator to invite a second lead.</source>
        <translation>Om du förlorar dina nycklar kan ingen kollega återställa enhetens nyckel: det går bara med två av papperen för offline-återställningsnyckeln. Be administratören bjuda in en andra ansvarig.</translation>
    </message>
    <message>
        <source>With two papers of the offline recovery key.</source>
        <translation>Med två papper för offline-återställningsnyckeln.</translation>
    </message>
    <message numerus="yes">
        <source>Any two of the %n leads can do it together, or two papers of the offline recovery key.</source>
        <translation>
            <numerusform>Den ansvariga kan göra det tillsammans med en annan, eller med två papper av offline-återställningsnyckeln.</numerusform>
            <numerusform>Vilka två som helst av de %n ansvariga kan göra det tillsammans, eller med två papper av offline-återställningsnyckeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Make a new key and seal what is open to it</source>
        <translation>Skapa en ny nyckel och försegla det öppna med den</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Ska en ny nyckel skapas?</translation>
    </message>
    <message>
        <source>Do so when somebody may have got hold of the key, or once a year. What is open is sealed to it too; the unit can work meanwhile.</source>
        <translation>Gör så när någon kan ha kommit åt nyckeln, eller en gång om året. Också det som är öppet förseglas med den nya nyckeln; enheten kan arbeta under tiden.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Skapa den</translation>
    </message>
    <message>
        <source>Seal what is closed to the newest key too?</source>
        <translation>Ska även det avslutade förseglas till den nyaste nyckeln?</translation>
    </message>
    <message>
        <source>Closed referrals stay under the earlier keys until they are erased. Once they are sealed to the newest key, the administrator can destroy the earlier ones. You can stop and go on at any time; the unit can work meanwhile.</source>
        <translation>Avslutade hänvisningar ligger bakom de tidigare nycklarna tills de raderas. När de har förseglats till den nyaste nyckeln kan administratören förstöra de tidigare. Du kan avbryta och fortsätta när som helst; enheten kan arbeta under tiden.</translation>
    </message>
    <message>
        <source>Seal them</source>
        <translation>Försegla</translation>
    </message>
    <message>
        <source>Choose a lead…</source>
        <translation>Välj en ansvarig…</translation>
    </message>
    <message>
        <source>With another lead</source>
        <translation>Med en annan ansvarig</translation>
    </message>
    <message>
        <source>Or with two of the three papers of the offline recovery key, which your organisation keeps. Each use is logged and shown to the unit.</source>
        <translation>Eller med två av de tre papperen för offline-återställningsnyckeln, som din organisation förvarar. Varje användning loggas och visas för enheten.</translation>
    </message>
    <message>
        <source>These are not two different papers of the offline recovery key. Check each word; nothing was changed.</source>
        <translation>Det här är inte två olika papper för offline-återställningsnyckeln. Kontrollera varje ord; ingenting ändrades.</translation>
    </message>
    <message>
        <source>Restore with the papers</source>
        <translation>Återställ med papperen</translation>
    </message>
    <message>
        <source>You lack a key of the unit</source>
        <translation>Du saknar en av enhetens nycklar</translation>
    </message>
    <message>
        <source>You cannot read what is sealed to key {numbers}. A colleague who has it gives it to you on this page; when nobody has it, restore it here.</source>
        <translation>Du kan inte läsa det som är förseglat med nyckel {numbers}. En kollega som har den ger den till dig på den här sidan; om ingen har den, återställ den här.</translation>
    </message>
    <message>
        <source>Choose the lead you ask, and call them.</source>
        <translation>Välj den ansvariga som du vänder dig till och ring upp.</translation>
    </message>
    <message>
        <source>Old keys</source>
        <translation>Gamla nycklar</translation>
    </message>
    <message>
        <source>No old keys</source>
        <translation>Inga gamla nycklar</translation>
    </message>
    <message>
        <source>Keys come here when a unit&apos;s lead has made a newer one.</source>
        <translation>Nycklar kommer hit när enhetens ansvariga har gjort en nyare.</translation>
    </message>
    <message>
        <source>Days that backups are kept</source>
        <translation>Dagar som säkerhetskopior bevaras</translation>
    </message>
    <message>
        <source>Ask those who run the database. What was erased lives on in backups until they are gone.</source>
        <translation>Fråga dem som driver databasen. Det raderade finns kvar i säkerhetskopiorna tills de förstörs.</translation>
    </message>
    <message>
        <source>Destroy this key…</source>
        <translation>Förstör nyckeln…</translation>
    </message>
    <message>
        <source>Something that is not erased yet is sealed to this key only. When it is erased, the key becomes free.</source>
        <translation>Något som inte är raderat ännu är låst bara med den här nyckeln. När det raderas blir nyckeln fri.</translation>
    </message>
    <message>
        <source>Nothing here has needed it since {since}. Backups from before may: destroy it from {day} on.</source>
        <translation>Inget här har behövt den efter {since}. Tidigare säkerhetskopior kan behöva den: förstör den tidigast {day}.</translation>
    </message>
    <message>
        <source>Nothing here has needed it since {since}, and no backup from before is kept. Once it is destroyed, what it sealed can be opened nowhere.</source>
        <translation>Inget här har behövt den efter {since}, och inga tidigare säkerhetskopior finns kvar. När den är förstörd kan det den låste inte öppnas någonstans.</translation>
    </message>
    <message>
        <source>Destroy key {number} of {unit}?</source>
        <translation>Ska nyckel {number} för {unit} förstöras?</translation>
    </message>
    <message>
        <source>Every copy of it in the service goes, the recovery copies too. Backups from before {since} can then not be read any more. This cannot be taken back.</source>
        <translation>Alla kopior av den i tjänsten försvinner, också återställningskopiorna. Säkerhetskopior från tiden före {since} kan därefter inte läsas. Detta kan inte ångras.</translation>
    </message>
    <message>
        <source>Destroy it for good</source>
        <translation>Förstör för gott</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Take out {language}</source>
        <translation>Ta bort {language}</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language: {name}</source>
        <translation>Språk: {name}</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Programmets språk</translation>
    </message>
</context>
<context>
    <name>LastStep</name>
    <message>
        <source>Print your sheet, and let your keys be confirmed</source>
        <translation>Skriv ut din blankett och låt dina nycklar bekräftas</translation>
    </message>
    <message>
        <source>Your keys are made. Two things are left.</source>
        <translation>Dina nycklar är skapade. Två saker återstår.</translation>
    </message>
    <message>
        <source>Open the sheet to print it</source>
        <translation>Öppna blanketten för utskrift</translation>
    </message>
    <message>
        <source>It is printed and locked away</source>
        <translation>Den är utskriven och inlåst</translation>
    </message>
    <message>
        <source>To the sign-in page</source>
        <translation>Till inloggningssidan</translation>
    </message>
    <message>
        <source>This computer has no place to keep secrets safely. You need the code of your sheet each time you sign in here.</source>
        <translation>Den här datorn har ingen plats där hemligheter kan förvaras säkert. Du behöver koden på din blankett varje gång du loggar in här.</translation>
    </message>
    <message>
        <source>1. Print the recovery sheet</source>
        <translation>1. Skriv ut återställningsblanketten</translation>
    </message>
    <message>
        <source>2. Read these words to the one who confirms you</source>
        <translation>2. Läs upp de här orden för den som bekräftar dig</translation>
    </message>
    <message>
        <source>It is in {file}. With it you start on another computer, or after this one is lost. Print it, lock it away, and delete the file.</source>
        <translation>Den finns i filen {file}. Med den börjar du på en annan dator, eller på nytt om den här går förlorad. Skriv ut den, lås in den och radera filen.</translation>
    </message>
    <message>
        <source>Your keys wait for confirmation; until then you cannot sign in. Call the person who leads {unit} and read the words aloud. A first lead calls the administrator. This page does not hear when it is done: try to sign in after the call.</source>
        <translation>Dina nycklar väntar på bekräftelse; innan dess kan du inte logga in. Ring den som är ansvarig för {unit} och läs orden högt. En första ansvarig ringer administratören. Den här sidan får inte veta när det är klart: försök logga in efter samtalet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Your name in the service</source>
        <translation>Ditt namn i tjänsten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>LeftBehind</name>
    <message>
        <source>Hand over</source>
        <translation>Överlåt</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Välj en kollega</translation>
    </message>
    <message>
        <source>Who takes them over</source>
        <translation>Vem som tar över dem</translation>
    </message>
    <message>
        <source>Choose who takes them over.</source>
        <translation>Välj vem som tar över dem.</translation>
    </message>
    <message>
        <source>{name} is not in this unit</source>
        <translation>{name} finns inte i den här enheten</translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) still belong to this person, and nobody sees to them.</source>
        <translation>
            <numerusform>Den här personen ansvarar ännu för %n öppen hänvisning, som ingen sköter.</numerusform>
            <numerusform>Den här personen ansvarar ännu för %n öppna hänvisningar, som ingen sköter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Spara brevet…</translation>
    </message>
    <message>
        <source>One page with the client&apos;s name and address for a window envelope. The log says that you printed it.</source>
        <translation>En sida med klientens namn och adress för ett fönsterkuvert. I loggen står att du har skrivit ut den.</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Read the list again</source>
        <translation>Hämta listan på nytt</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopiera referensen</translation>
    </message>
    <message>
        <source>Print the opened referral</source>
        <translation>Skriv ut den öppnade hänvisningen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Listan kunde inte hämtas</translation>
    </message>
</context>
<context>
    <name>LinksLine</name>
    <message>
        <source>It goes on as another referral.</source>
        <translation>Arbetet fortsätter som en annan hänvisning.</translation>
    </message>
    <message>
        <source>It was sent on from another unit.</source>
        <translation>Den skickades vidare från en annan enhet.</translation>
    </message>
    <message>
        <source>The work goes on under another referral.</source>
        <translation>Arbetet fortsätter under en annan hänvisning.</translation>
    </message>
    <message>
        <source>Another referral of the client was merged into this one.</source>
        <translation>En annan hänvisning för klienten har slagits ihop med den här.</translation>
    </message>
    <message>
        <source>Open {reference}</source>
        <translation>Öppna {reference}</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Inget motsvarar filtret</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Inget nytt</translation>
    </message>
    <message>
        <source>Nothing on your desk</source>
        <translation>Inget på ditt bord</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Inget är försenat</translation>
    </message>
    <message>
        <source>Nothing waits for the sender</source>
        <translation>Inget väntar på avsändaren</translation>
    </message>
    <message>
        <source>No meetings today</source>
        <translation>Inga möten i dag</translation>
    </message>
    <message>
        <source>Nothing is on hold</source>
        <translation>Inget väntar</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>Inget har avslutats ännu</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Här finns ännu ingenting</translation>
    </message>
    <message>
        <source>Clear the filter to see the whole list.</source>
        <translation>Ta bort filtret för att se hela listan.</translation>
    </message>
    <message>
        <source>Referrals sent to your unit come here. What is in work is in the other lists.</source>
        <translation>Hänvisningar till din enhet kommer hit. De som är under arbete finns i de andra listorna.</translation>
    </message>
    <message>
        <source>Referrals that you own come here. Take one from the new ones.</source>
        <translation>Hänvisningar som du ansvarar för kommer hit. Ta en av de nya.</translation>
    </message>
    <message>
        <source>Referrals whose next step is late come here.</source>
        <translation>Hänvisningar vars nästa steg är försenat kommer hit.</translation>
    </message>
    <message>
        <source>Referrals with a question or a request to the sender come here.</source>
        <translation>Hit kommer hänvisningar där avsändaren har fått en fråga eller en begäran.</translation>
    </message>
    <message>
        <source>Referrals whose client you meet today come here.</source>
        <translation>Hit kommer hänvisningar vars klient ni träffar i dag.</translation>
    </message>
    <message>
        <source>Referrals that wait for a day you have set come here.</source>
        <translation>Hit kommer hänvisningar som väntar på en dag som har bestämts.</translation>
    </message>
    <message>
        <source>Referrals come here when they have an outcome.</source>
        <translation>Hänvisningarna kommer hit när de har ett resultat.</translation>
    </message>
    <message>
        <source>Referrals sent to your unit come here.</source>
        <translation>Hänvisningar till din enhet kommer hit.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittade</translation>
    </message>
    <message>
        <source>Nothing open is called so</source>
        <translation>Inget öppet motsvarar sökningen</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Inget har hittats hittills</translation>
    </message>
    <message>
        <source>Closed ones are not searched.</source>
        <translation>Avslutade söks inte igenom.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Which list</source>
        <translation>Vilken lista</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Sök på namn</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Listan kunde inte hämtas</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name</source>
        <translation>Ingen och inget med det namnet</translation>
    </message>
    <message>
        <source>No invitation is under way</source>
        <translation>Inga inbjudningar är på gång</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>Ingenting går ut snart</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Här finns ännu ingenting</translation>
    </message>
    <message>
        <source>Read it again with F5.</source>
        <translation>Läs in på nytt med F5.</translation>
    </message>
    <message>
        <source>Shorten what you search for, or look in another list.</source>
        <translation>Förkorta sökordet eller titta i en annan lista.</translation>
    </message>
    <message>
        <source>People whom you invite stand here until they are confirmed.</source>
        <translation>Personer som du bjuder in står här tills de har bekräftats.</translation>
    </message>
    <message>
        <source>What runs out within 60 days comes here, so that you renew it in time.</source>
        <translation>Det som går ut inom 60 dagar kommer hit, så att du förnyar det i tid.</translation>
    </message>
    <message>
        <source>What you make comes here.</source>
        <translation>Det du skapar kommer hit.</translation>
    </message>
</context>
<context>
    <name>LoadPart</name>
    <message>
        <source>How the work stands</source>
        <translation>Arbetsläget</translation>
    </message>
    <message>
        <source>Go to the new ones</source>
        <translation>Gå till de nya</translation>
    </message>
    <message>
        <source>See what is overdue</source>
        <translation>Se det som är försenat</translation>
    </message>
    <message>
        <source>Who has how much</source>
        <translation>Vem har hur mycket</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Meeting today</source>
        <translation>Möte i dag</translation>
    </message>
    <message>
        <source>Nothing lies unopened</source>
        <translation>Inget ligger oöppnat</translation>
    </message>
    <message numerus="yes">
        <source>Whatever has come was opened within %n day(s), or is newer.</source>
        <translation>
            <numerusform>Allt som har kommit har öppnats inom %n dag eller är nyare.</numerusform>
            <numerusform>Allt som har kommit har öppnats inom %n dagar eller är nyare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has opened these for %n day(s)</source>
        <translation>
            <numerusform>Ingen har öppnat dessa på %n dag</numerusform>
            <numerusform>Ingen har öppnat dessa på %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody waits for each. Open one, or give them to somebody in the inbox.</source>
        <translation>Någon väntar bakom varje. Öppna en, eller ge dem till någon i inkorgen.</translation>
    </message>
    <message>
        <source>{name} (not in this unit)</source>
        <translation>{name} (inte i den här enheten)</translation>
    </message>
    <message numerus="yes">
        <source>Nobody’s yet, %n of them not opened</source>
        <translation>
            <numerusform>Ännu utan ansvarig, varav %n oöppnad</numerusform>
            <numerusform>Ännu utan ansvarig, varav %n oöppnade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogColumns</name>
    <message>
        <source>{count} referrals</source>
        <translation>{count} hänvisningar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Avgörande</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>All but signs of life</source>
        <translation>Alla utom livstecken</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Vilket syfte som helst</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>När som helst</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Ta bort filtret</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Spara listan…</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>En enhet</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Any person</source>
        <translation>Vem som helst</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Any unit</source>
        <translation>Vilken enhet som helst</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>Any referral (K-…)</source>
        <translation>Vilken hänvisning som helst (K-…)</translation>
    </message>
    <message>
        <source>Type the whole reference or id, then press Enter</source>
        <translation>Skriv hela referensen eller identifieraren och tryck Enter</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Från … till …</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ingen anteckning motsvarar filtret</translation>
    </message>
    <message>
        <source>Widen the filter to see more of the log.</source>
        <translation>Vidga filtret för att se mer av loggen.</translation>
    </message>
    <message>
        <source>Verifying the log…</source>
        <translation>Kontrollerar loggen…</translation>
    </message>
    <message>
        <source>Where to put the bundle</source>
        <translation>Var kopian sparas</translation>
    </message>
    <message>
        <source>Writing the bundle…</source>
        <translation>Skriver kopian…</translation>
    </message>
    <message>
        <source>Where to save the list</source>
        <translation>Var listan sparas</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv);;PDF files (*.pdf)</source>
        <translation>Kalkylblad (*.csv);;PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Writing it in the log…</source>
        <translation>Antecknas i loggen…</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Kontrollera nu</translation>
    </message>
    <message>
        <source>Verify what is new</source>
        <translation>Kontrollera det nya</translation>
    </message>
    <message>
        <source>Export bundle…</source>
        <translation>Exportera kopia…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nästa rad</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Föregående rad</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
    <message>
        <source>Looking for the referral…</source>
        <translation>Söker hänvisningen…</translation>
    </message>
    <message>
        <source>The log knows no referral {reference}. Check the reference and try again.</source>
        <translation>Loggen känner inte till hänvisningen {reference}. Kontrollera referensen och försök på nytt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing can be said about the log yet. Within a day the same goes on from here.</source>
        <translation>Avbruten. Inget kan ännu sägas om loggen. Inom ett dygn fortsätter samma kontroll härifrån.</translation>
    </message>
    <message>
        <source>{count} entries are in {folder}. Anybody can check them with “kotosilta audit verify”, without this service.</source>
        <translation>{count} anteckningar finns i {folder}. Vem som helst kan kontrollera dem med ”kotosilta audit verify”, utan den här tjänsten.</translation>
    </message>
</context>
<context>
    <name>LogProblem</name>
    <message>
        <source>An entry cannot be read: it was damaged or put in by hand.</source>
        <translation>En anteckning går inte att läsa: den har skadats eller lagts in för hand.</translation>
    </message>
    <message>
        <source>An entry counts as accepted, but its signature does not hold: what it says was not signed like this.</source>
        <translation>En anteckning är godkänd, men underskriften stämmer inte: innehållet har inte undertecknats så här.</translation>
    </message>
    <message>
        <source>An entry names one person, but another person signed it or brought it.</source>
        <translation>En anteckning nämner en person, men en annan har undertecknat eller lämnat in den.</translation>
    </message>
    <message>
        <source>The list of units and people was changed by somebody who may not do that.</source>
        <translation>Förteckningen över enheter och personer har ändrats av någon som inte får göra det.</translation>
    </message>
    <message>
        <source>A sign of life in the log does not come from the one who keeps the log.</source>
        <translation>Ett livstecken i loggen kommer inte från loggföraren.</translation>
    </message>
    <message>
        <source>An act that was logged before stands in the log a second time: it was done only once.</source>
        <translation>En handling som redan finns i loggen står där en andra gång: den gjordes bara en gång.</translation>
    </message>
    <message>
        <source>Somebody has been shown another log than this one: entries were removed, or there are two versions.</source>
        <translation>Någon har visats en annan logg än den här: anteckningar har tagits bort, eller så finns det två versioner.</translation>
    </message>
    <message>
        <source>An entry is dated to a time that cannot be right: the clock of the database was moved.</source>
        <translation>En anteckning har en tid som inte kan stämma: databasens klocka har ställts om.</translation>
    </message>
    <message>
        <source>The log holds times that have not come yet: its clock or that of this computer is wrong.</source>
        <translation>Loggen innehåller tider som ännu inte har kommit: loggens eller den här datorns klocka går fel.</translation>
    </message>
    <message>
        <source>The one who keeps the log has signed two different logs: somebody has been shown another.</source>
        <translation>Den som för loggen har undertecknat två olika loggar: någon har visats en annan.</translation>
    </message>
    <message>
        <source>What somebody was shown is not signed by the one who keeps the log.</source>
        <translation>Det som någon har visats är inte undertecknat av den som för loggen.</translation>
    </message>
    <message>
        <source>What counts as a witness&apos;s signature does not hold, or is nobody&apos;s.</source>
        <translation>Det som anges som ett vittnes underskrift stämmer inte eller är ingens.</translation>
    </message>
    <message>
        <source>The entries are right, but the proofs that the database keeps of them were changed.</source>
        <translation>Anteckningarna stämmer, men de bevis som databasen har över dem har ändrats.</translation>
    </message>
    <message>
        <source>The entry is right, but the database finds it by what it does not say: lists and searches may hide it.</source>
        <translation>Anteckningen är rätt, men databasen hittar den på uppgifter som inte står i den: listor och sökningar kan dölja den.</translation>
    </message>
    <message>
        <source>What the database shows of the referral that was sent with this entry is not what people signed.</source>
        <translation>Det som databasen visar av hänvisningen som skickades med denna anteckning är inte det som har undertecknats.</translation>
    </message>
    <message>
        <source>Something was released to a reader that no read in the log asked for.</source>
        <translation>Något har lämnats ut till en läsare fast ingen läsning i loggen bad om det.</translation>
    </message>
    <message>
        <source>The entries are not those that were signed: at least one was changed, added or moved.</source>
        <translation>Anteckningarna är inte de som undertecknades: minst en har ändrats, lagts till eller flyttats.</translation>
    </message>
    <message>
        <source>The number of entries is not the number that was signed: entries are missing or added.</source>
        <translation>Antalet anteckningar är inte det som undertecknades: anteckningar saknas eller har lagts till.</translation>
    </message>
    <message>
        <source>The signature under the whole log does not hold.</source>
        <translation>Underskriften under hela loggen stämmer inte.</translation>
    </message>
    <message>
        <source>The log does not continue the one that this computer has seen before: its past was changed.</source>
        <translation>Loggen är inte en fortsättning på den som den här datorn har sett förut: dess förflutna har ändrats.</translation>
    </message>
    <message>
        <source>A file of the copy is missing.</source>
        <translation>En fil saknas i kopian.</translation>
    </message>
    <message>
        <source>The copy holds a file that does not belong to it.</source>
        <translation>Kopian innehåller en fil som inte hör dit.</translation>
    </message>
    <message>
        <source>A file of the copy does not agree with the entries.</source>
        <translation>En fil i kopian stämmer inte med anteckningarna.</translation>
    </message>
    <message>
        <source>The copy belongs to another service.</source>
        <translation>Kopian hör till en annan tjänst.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Sent a referral</source>
        <translation>Skickade en hänvisning</translation>
    </message>
    <message>
        <source>Opened for reading</source>
        <translation>Öppnade för läsning</translation>
    </message>
    <message>
        <source>Moved a referral</source>
        <translation>Ändrade en hänvisnings läge</translation>
    </message>
    <message>
        <source>Forwarded a referral</source>
        <translation>Skickade en hänvisning vidare</translation>
    </message>
    <message>
        <source>Referred on to an organisation</source>
        <translation>Hänvisade vidare till en organisation</translation>
    </message>
    <message>
        <source>Merged two referrals</source>
        <translation>Slog ihop två hänvisningar</translation>
    </message>
    <message>
        <source>Named a further reader</source>
        <translation>Namngav en ny läsare</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Loggade in</translation>
    </message>
    <message>
        <source>Took a copy out</source>
        <translation>Tog ut en kopia</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Skrev ut</translation>
    </message>
    <message>
        <source>Changed the unit&apos;s usual phrases</source>
        <translation>Ändrade enhetens standardfraser</translation>
    </message>
    <message>
        <source>Looked at the log</source>
        <translation>Tittade i loggen</translation>
    </message>
    <message>
        <source>Gave a unit&apos;s key</source>
        <translation>Gav en enhets nyckel</translation>
    </message>
    <message>
        <source>Sealed to another key</source>
        <translation>Låste med en annan nyckel</translation>
    </message>
    <message>
        <source>Handed over to another unit</source>
        <translation>Överlät till en annan enhet</translation>
    </message>
    <message>
        <source>Decided how long it is kept</source>
        <translation>Beslutade om bevarandetiden</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Raderade för gott</translation>
    </message>
    <message>
        <source>Changed the list of units and people</source>
        <translation>Ändrade förteckningen över enheter och personer</translation>
    </message>
    <message>
        <source>The log&apos;s sign of life</source>
        <translation>Loggens livstecken</translation>
    </message>
    <message>
        <source>Not a readable entry</source>
        <translation>Ingen läsbar anteckning</translation>
    </message>
    <message>
        <source>Making a referral</source>
        <translation>Göra en hänvisning</translation>
    </message>
    <message>
        <source>List of sent referrals</source>
        <translation>Lista över skickade</translation>
    </message>
    <message>
        <source>List of the inbox</source>
        <translation>Lista över inkomna</translation>
    </message>
    <message>
        <source>Working on the referral</source>
        <translation>Handläggning av hänvisningen</translation>
    </message>
    <message>
        <source>Following the referral up</source>
        <translation>Uppföljning av hänvisningen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Refused: not of a known form</source>
        <translation>Avvisad: okänd form</translation>
    </message>
    <message>
        <source>Refused: the signature does not hold</source>
        <translation>Avvisad: underskriften stämmer inte</translation>
    </message>
    <message>
        <source>Refused: signed with a key nobody may use</source>
        <translation>Avvisad: undertecknad med en nyckel som ingen får använda</translation>
    </message>
    <message>
        <source>Refused: signed by one person, sent by another</source>
        <translation>Avvisad: undertecknad av en person, skickad av en annan</translation>
    </message>
    <message>
        <source>Refused: the role does not allow it</source>
        <translation>Avvisad: rollen tillåter det inte</translation>
    </message>
    <message>
        <source>Refused: refers to a log that is not this one</source>
        <translation>Avvisad: hänvisar till en annan logg än den här</translation>
    </message>
    <message>
        <source>Refused: the referral is for other people by name</source>
        <translation>Avvisad: hänvisningen är avsedd för andra namngivna</translation>
    </message>
    <message>
        <source>Refused: does not follow from the list of units and people</source>
        <translation>Avvisad: följer inte av förteckningen över enheter och personer</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
</context>
<context>
    <name>MakeForm</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Make the unit</source>
        <translation>Skapa enheten</translation>
    </message>
    <message>
        <source>The unit is made. Invite its lead next.</source>
        <translation>Enheten är skapad. Bjud sedan in dess ansvariga.</translation>
    </message>
    <message>
        <source>Save for the unit</source>
        <translation>Spara för enheten</translation>
    </message>
    <message>
        <source>Saved. Senders see it from now on.</source>
        <translation>Sparat. De som skickar ser det från och med nu.</translation>
    </message>
    <message>
        <source>Saved. The unit goes by it from now on.</source>
        <translation>Sparat. Enheten följer målen från och med nu.</translation>
    </message>
    <message>
        <source>Make the organisation</source>
        <translation>Skapa organisationen</translation>
    </message>
    <message>
        <source>The organisation is made. Make its units next.</source>
        <translation>Organisationen är skapad. Skapa sedan dess enheter.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Förnya</translation>
    </message>
    <message numerus="yes">
        <source>%n renewed for two years.</source>
        <translation>
            <numerusform>%n förnyad för två år.</numerusform>
            <numerusform>%n förnyade för två år.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjad</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Behöver ses över</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>Change the meeting</source>
        <translation>Ändra mötet</translation>
    </message>
    <message>
        <source>Agree on a meeting</source>
        <translation>Avtala ett möte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Book the interpreter before you agree on the time.</source>
        <translation>Boka tolken innan du avtalar tiden.</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Merge with another referral</source>
        <translation>Slå ihop med en annan hänvisning</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>The work goes on under the other referral, and this one ends. Both stay as they were written, and each sender reads in her own that they were merged.</source>
        <translation>Arbetet fortsätter under den andra hänvisningen, och den här avslutas. Båda förblir som de skrevs, och varje avsändare ser i sin egen att de slogs ihop.</translation>
    </message>
    <message>
        <source>No other open referral of the unit has this name and year of birth.</source>
        <translation>Enheten har ingen annan öppen hänvisning med det här namnet och födelseåret.</translation>
    </message>
    <message>
        <source>The referral that the work goes on under</source>
        <translation>Hänvisningen som arbetet fortsätter under</translation>
    </message>
    <message>
        <source>Look at both first: the names are alike, the people may not be.</source>
        <translation>Titta på båda först: namnen är lika, men klienterna kan vara olika personer.</translation>
    </message>
    <message>
        <source>Why, if it needs words</source>
        <translation>Motivering, om det behövs</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Spärrmarkering</translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>New unit</source>
        <translation>Ny enhet</translation>
    </message>
    <message>
        <source>Type a part of its name.</source>
        <translation>Skriv en del av namnet.</translation>
    </message>
    <message>
        <source>Choose a unit from the list.</source>
        <translation>Välj en enhet ur listan.</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>“{what}” is not finished. Finish it, or discard it and go on.</source>
        <translation>”{what}” är inte färdigt. Slutför det, eller förkasta det och gå vidare.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>MovesBar</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name another reader</source>
        <translation>Namnge en annan läsare</translation>
    </message>
    <message>
        <source>Let them open it</source>
        <translation>Låt dem öppna den</translation>
    </message>
    <message>
        <source>They can open all of it and work on it. It cannot be taken back.</source>
        <translation>De kan öppna hela hänvisningen och arbeta med den. Det kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>Everybody in the receiving unit who handles referrals is named already.</source>
        <translation>Alla som behandlar hänvisningar i den mottagande enheten är redan namngivna.</translation>
    </message>
    <message>
        <source>Who else may open it</source>
        <translation>Vem mer som får öppna den</translation>
    </message>
</context>
<context>
    <name>NamesFields</name>
    <message>
        <source>Name in Finnish</source>
        <translation>Namn på finska</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Namn på engelska</translation>
    </message>
</context>
<context>
    <name>NewComputer</name>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation>Från en bild…</translation>
    </message>
    <message>
        <source>Ask my first computer…</source>
        <translation>Be min första dator…</translation>
    </message>
    <message>
        <source>It stands on your recovery sheet. A new computer asks for it once and then keeps its secret in the computer&apos;s own safe store.</source>
        <translation>Den står på din återställningsblankett. En ny dator frågar efter den en gång och förvarar sedan hemligheten i datorns eget säkra förvar.</translation>
    </message>
    <message>
        <source>Open the answer…</source>
        <translation>Öppna svaret…</translation>
    </message>
    <message>
        <source>The words of this computer</source>
        <translation>Den här datorns ord</translation>
    </message>
    <message>
        <source>A picture of your recovery sheet</source>
        <translation>En bild av din återställningsblankett</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Bilder ({pattern})</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Bilden läses…</translation>
    </message>
    <message>
        <source>Where to save the request</source>
        <translation>Var begäran sparas</translation>
    </message>
    <message>
        <source>Requests of computers ({pattern})</source>
        <translation>Datorers begäranden ({pattern})</translation>
    </message>
    <message>
        <source>Making the request…</source>
        <translation>Begäran görs…</translation>
    </message>
    <message>
        <source>Your first computer&apos;s answer</source>
        <translation>Din första dators svar</translation>
    </message>
    <message>
        <source>Approvals of computers ({pattern})</source>
        <translation>Godkännanden av datorer ({pattern})</translation>
    </message>
    <message>
        <source>Opening the answer…</source>
        <translation>Svaret öppnas…</translation>
    </message>
    <message>
        <source>The code was read. Delete the picture, it is as good as the sheet.</source>
        <translation>Koden lästes. Radera bilden, den är lika värdefull som blanketten.</translation>
    </message>
    <message>
        <source>Carry {file} to your first computer and open it there under “My account”. Compare these words, save the answer, and open it here before {time}.</source>
        <translation>Ta {file} till din första dator och öppna den där under ”Mitt konto”. Jämför de här orden, spara svaret och öppna det här före {time}.</translation>
    </message>
    <message>
        <source>Your first computer let this one in. Type your passphrase and sign in.</source>
        <translation>Din första dator godkände den här datorn. Skriv din lösenfras och logga in.</translation>
    </message>
</context>
<context>
    <name>NewKeyView</name>
    <message>
        <source>The new key is in force</source>
        <translation>Den nya nyckeln är i kraft</translation>
    </message>
    <message>
        <source>Print the papers, give each to another person, delete the files, and destroy the old papers: they sign nothing any more. Whom you invite from now on compares these words.</source>
        <translation>Skriv ut papperen, ge vart och ett till en egen person, radera filerna och förstör de gamla papperen: de undertecknar ingenting längre. De som du bjuder in från och med nu jämför de här orden.</translation>
    </message>
    <message>
        <source>Print the papers, give each to another person, delete the files, and destroy the old papers. Ask every unit&apos;s lead to make the recovery copies anew; until then the papers restore nothing there.</source>
        <translation>Skriv ut papperen, ge vart och ett till en egen person, radera filerna och förstör de gamla papperen. Be varje enhets ansvariga göra återställningskopiorna på nytt; fram till dess återställer papperen ingenting där.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to remember and hard to guess. Nobody can restore it for you.</source>
        <translation>Fyra eller fler ord som inte hör ihop är lätta att minnas och svåra att gissa. Ingen kan återställa lösenfrasen åt dig.</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>Den nya lösenfrasen igen</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>Skriv en ny lösenfras.</translation>
    </message>
    <message>
        <source>This passphrase is too weak.</source>
        <translation>Lösenfrasen är för svag.</translation>
    </message>
    <message>
        <source>Type the new passphrase again, so that no typing error shuts you out.</source>
        <translation>Skriv den nya lösenfrasen igen så att inget skrivfel stänger dig ute.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new passphrase again.</source>
        <translation>Lösenfraserna är inte lika. Skriv den nya lösenfrasen igen.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>First contact by {date}</source>
        <translation>Första kontakten senast {date}</translation>
    </message>
    <message>
        <source>The sender answers by {date}</source>
        <translation>Avsändaren svarar senast {date}</translation>
    </message>
    <message>
        <source>Look at it again on {date}</source>
        <translation>Titta på den igen {date}</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>Inget datum bestämt</translation>
    </message>
    <message>
        <source>Meeting {when}</source>
        <translation>Möte {when}</translation>
    </message>
    <message>
        <source>Meeting {when}, {place}</source>
        <translation>Möte {when}, {place}</translation>
    </message>
    <message>
        <source>The recipient opens it</source>
        <translation>Mottagaren öppnar den</translation>
    </message>
    <message>
        <source>Accept, ask the sender or return</source>
        <translation>Ta upp till behandling, fråga avsändaren eller returnera</translation>
    </message>
    <message>
        <source>The sender answers the question</source>
        <translation>Avsändaren svarar på frågan</translation>
    </message>
    <message>
        <source>Contact the client</source>
        <translation>Kontakta klienten</translation>
    </message>
    <message>
        <source>Meet the client</source>
        <translation>Träffa klienten</translation>
    </message>
    <message>
        <source>Agree on a meeting or record the outcome</source>
        <translation>Avtala ett möte eller anteckna resultatet</translation>
    </message>
    <message>
        <source>Confirm the cancellation or go on</source>
        <translation>Bekräfta återtagandet eller fortsätt</translation>
    </message>
</context>
<context>
    <name>NgoCard</name>
    <message>
        <source>Remove this organisation</source>
        <translation>Ta bort den här organisationen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>What the client said about it, in their own words</source>
        <translation>Vad klienten sade om den, med egna ord</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>Hur samtycket gavs</translation>
    </message>
    <message>
        <source>Organisation {number}</source>
        <translation>Organisation {number}</translation>
    </message>
</context>
<context>
    <name>NgoCards</name>
    <message>
        <source>Tell another organisation, too</source>
        <translation>Berätta också för en organisation</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Change the meeting</source>
        <translation>Ändra mötet</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna på nytt</translation>
    </message>
    <message>
        <source>Confirm the cancellation</source>
        <translation>Bekräfta återtagandet</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Ta upp till behandling</translation>
    </message>
    <message>
        <source>Change owner or date</source>
        <translation>Ändra ansvarig eller datum</translation>
    </message>
    <message>
        <source>Ask the sender</source>
        <translation>Fråga avsändaren</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Returnera</translation>
    </message>
    <message>
        <source>Plan a contact</source>
        <translation>Planera en kontakt</translation>
    </message>
    <message>
        <source>Called, no answer</source>
        <translation>Ringt, inget svar</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Anteckna en kontakt</translation>
    </message>
    <message>
        <source>Agree on a meeting</source>
        <translation>Avtala ett möte</translation>
    </message>
    <message>
        <source>Meeting did not happen</source>
        <translation>Mötet blev inte av</translation>
    </message>
    <message>
        <source>Ask the sender for help</source>
        <translation>Be avsändaren om hjälp</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Låt vila</translation>
    </message>
    <message>
        <source>Forward to another unit</source>
        <translation>Skicka vidare till en annan enhet</translation>
    </message>
    <message>
        <source>Tell an organisation, too</source>
        <translation>Hänvisa också till en organisation</translation>
    </message>
    <message>
        <source>Merge with another referral</source>
        <translation>Slå ihop med en annan hänvisning</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Ångra sammanslagningen</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Anteckna resultatet</translation>
    </message>
    <message>
        <source>Client does not want to continue</source>
        <translation>Klienten vill inte fortsätta</translation>
    </message>
    <message>
        <source>Close as not reached</source>
        <translation>Avsluta som inte nådd</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <translation>Fortsätt arbetet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Correct a number</source>
        <translation>Rätta ett nummer</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>Ask to cancel</source>
        <translation>Be om återtagande</translation>
    </message>
    <message>
        <source>Withdraw the referral</source>
        <translation>Återta hänvisningen</translation>
    </message>
    <message>
        <source>Made in error</source>
        <translation>Gjord av misstag</translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message>
        <source>Open your invitation</source>
        <translation>Öppna din inbjudan</translation>
    </message>
    <message>
        <source>Your administrator gave you a file, or a printed sheet with a square code. A photo or scan of the sheet will do.</source>
        <translation>Administratören gav dig en fil eller en utskriven blankett med en fyrkantig kod. Ett foto eller en skanning av blanketten räcker.</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation>Öppna filen…</translation>
    </message>
    <message>
        <source>Read a picture of the sheet…</source>
        <translation>Läs en bild av blanketten…</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Make an organisation</source>
        <translation>Skapa en organisation</translation>
    </message>
    <message>
        <source>Units are made in organisations. Each organisation gets an issuing key of its own.</source>
        <translation>Enheter skapas i organisationer. Varje organisation får en egen utfärdarnyckel.</translation>
    </message>
    <message>
        <source>Only for a municipality.</source>
        <translation>Bara för en kommun.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Record the outcome</source>
        <translation>Anteckna resultatet</translation>
    </message>
    <message>
        <source>Complete the referral</source>
        <translation>Avsluta hänvisningen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>A sentence for the sender</source>
        <translation>En mening till avsändaren</translation>
    </message>
    <message>
        <source>Was the client asked for feedback?</source>
        <translation>Ombads klienten ge respons?</translation>
    </message>
    <message>
        <source>What may be told at the next visit. Nothing about the client&apos;s health.</source>
        <translation>Vad som får berättas vid nästa besök. Ingenting om klientens hälsa.</translation>
    </message>
    <message>
        <source>The client has not agreed that the sender is told how it went: the sender sees only that the work is done.</source>
        <translation>Klienten har inte samtyckt till att avsändaren får veta hur det gick: avsändaren ser bara att arbetet är klart.</translation>
    </message>
</context>
<context>
    <name>OutreachPage</name>
    <message>
        <source>Outreach list</source>
        <translation>Lista för uppsökande arbete</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>A meeting place, a day care centre, a school.</source>
        <translation>En mötesplats, ett daghem, en skola.</translation>
    </message>
    <message>
        <source>Nobody to meet now</source>
        <translation>Ingen att träffa nu</translation>
    </message>
    <message>
        <source>Clients who are to be reached yet come here.</source>
        <translation>Hit kommer klienter som ännu inte har nåtts.</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Spara listan…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Titta på nytt</translation>
    </message>
    <message>
        <source>Looking for people to meet…</source>
        <translation>Söker personer att träffa…</translation>
    </message>
    <message>
        <source>Tick the people whom you hope to meet.</source>
        <translation>Kryssa för dem som du hoppas träffa.</translation>
    </message>
    <message>
        <source>Where to save the list</source>
        <translation>Var listan sparas</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Writing it in the log…</source>
        <translation>Antecknas i loggen…</translation>
    </message>
    <message>
        <source>The list is in {file}, and the log says whom it names. Print it, delete the file, and destroy the paper after the day.</source>
        <translation>Listan finns i {file}, och i loggen står vilka den nämner. Skriv ut den, radera filen och förstör papperet efter dagen.</translation>
    </message>
    <message>
        <source>Whom you hope to meet</source>
        <translation>Vilka du hoppas träffa</translation>
    </message>
    <message>
        <source>The log does not answer, so nobody can be shown now.</source>
        <translation>Loggen svarar inte, så ingen kan visas nu.</translation>
    </message>
    <message>
        <source>Only the first part of the unit&apos;s work is shown here.</source>
        <translation>Här visas bara den första delen av enhetens arbete.</translation>
    </message>
    <message>
        <source>Choose whom you hope to meet. The paper has a short name, the language and the reference, and nothing else of the client.</source>
        <translation>Välj vilka du hoppas träffa. På papperet finns ett kort namn, språket och referensen och inget annat om klienten.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) left out: turvakielto, or not asked about it</source>
        <translation>
            <numerusform>%n klient utelämnad: spärrmarkering, eller inte tillfrågad</numerusform>
            <numerusform>%n klienter utelämnade: spärrmarkering, eller inte tillfrågade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The root key</source>
        <translation>Rotnyckeln</translation>
    </message>
    <message>
        <source>Signs organisations, the notary and the offline recovery key. It exists on three papers only; any two of them sign.</source>
        <translation>Undertecknar organisationer, notarien och offline-återställningsnyckeln. Den finns bara på tre papper; vilka två som helst räcker.</translation>
    </message>
    <message>
        <source>Change the root key…</source>
        <translation>Byt rotnyckel…</translation>
    </message>
    <message>
        <source>The offline recovery key</source>
        <translation>Offline-återställningsnyckeln</translation>
    </message>
    <message>
        <source>Restores a unit&apos;s key when no two leads can. It exists on three papers only; any two of them restore.</source>
        <translation>Återställer en enhets nyckel när två ansvariga inte kan göra det. Den finns bara på tre papper; vilka två som helst räcker.</translation>
    </message>
    <message>
        <source>Make a new recovery key…</source>
        <translation>Gör en ny återställningsnyckel…</translation>
    </message>
    <message>
        <source>The notary&apos;s keys</source>
        <translation>Notariens nycklar</translation>
    </message>
    <message>
        <source>Sign the log. Whoever runs the notary makes its next keys there (kotosilta admin notary-keys) and sends you a file.</source>
        <translation>Undertecknar loggen. Den som driver notarien gör de nya nycklarna där (kotosilta admin notary-keys) och skickar dig en fil.</translation>
    </message>
    <message>
        <source>Let in the notary&apos;s next keys…</source>
        <translation>Godkänn notariens nya nycklar…</translation>
    </message>
    <message>
        <source>Import a list of municipalities…</source>
        <translation>Importera en kommunlista…</translation>
    </message>
    <message>
        <source>Every unit&apos;s key is less than a year old, or the unit has none yet.</source>
        <translation>Varje enhets nyckel är mindre än ett år gammal, eller så har enheten ingen ännu.</translation>
    </message>
    <message>
        <source>Keys of the service</source>
        <translation>Tjänstens nycklar</translation>
    </message>
    <message>
        <source>Keys of the units</source>
        <translation>Enheternas nycklar</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Municipalities merge at New Year. The program comes with a list; a newer one counts on the computer on which it is imported. What has ended can still be read in old referrals.</source>
        <translation>Kommuner går samman vid årsskiftet. Programmet har en lista; en nyare gäller på den dator där den importeras. Det som har upphört kan fortfarande läsas i gamla hänvisningar.</translation>
    </message>
    <message>
        <source>{unit} (key {number}, since {day})</source>
        <translation>{unit} (nyckel {number}, sedan {day})</translation>
    </message>
    <message>
        <source>Over a year old: {units}.</source>
        <translation>Över ett år gamla: {units}.</translation>
    </message>
    <message>
        <source>Ask the leads to make a new key on the page of their unit.</source>
        <translation>Be de ansvariga göra en ny nyckel på sin enhets sida.</translation>
    </message>
</context>
<context>
    <name>PagedTable</name>
    <message>
        <source>Could not be opened</source>
        <translation>Kunde inte öppnas</translation>
    </message>
    <message>
        <source>Its seal does not hold or it is not addressed to you. The others are not affected.</source>
        <translation>Sigillet är brutet eller så är den inte riktad till dig. De andra påverkas inte.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>New referral</source>
        <translation>Ny hänvisning</translation>
    </message>
    <message>
        <source>My referrals</source>
        <translation>Mina hänvisningar</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inkomna</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Uppsökande arbete</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Loggregister</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mitt konto</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personer och nycklar</translation>
    </message>
    <message>
        <source>Service keys</source>
        <translation>Tjänstens nycklar</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bevarande</translation>
    </message>
    <message>
        <source>My unit</source>
        <translation>Min enhet</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Open the work again</source>
        <translation>Öppna arbetet på nytt</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <translation>Fortsätt arbetet</translation>
    </message>
    <message>
        <source>Withdraw the referral</source>
        <translation>Återta hänvisningen</translation>
    </message>
    <message>
        <source>Withdraw and lock</source>
        <translation>Återta och lås</translation>
    </message>
    <message>
        <source>Reason, if you wish</source>
        <translation>Orsak, om du vill</translation>
    </message>
    <message>
        <source>The content is locked at once for everybody, also for you. This cannot be undone.</source>
        <translation>Innehållet låses genast för alla, också för dig. Detta kan inte ångras.</translation>
    </message>
    <message>
        <source>The meeting did not happen</source>
        <translation>Mötet blev inte av</translation>
    </message>
    <message>
        <source>When is the client contacted next?</source>
        <translation>När kontaktas klienten nästa gång?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Skicka svaret</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ditt svar</translation>
    </message>
    <message>
        <source>Open the referral again</source>
        <translation>Öppna hänvisningen på nytt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna på nytt</translation>
    </message>
    <message>
        <source>Why? What does the client wish now?</source>
        <translation>Varför? Vad önskar klienten nu?</translation>
    </message>
    <message>
        <source>The municipality decides anew how to go on. The consent must still be in force; if it has run out, make a new referral.</source>
        <translation>Kommunen avgör på nytt hur man går vidare. Samtycket måste fortfarande gälla; har det gått ut gör du en ny hänvisning.</translation>
    </message>
    <message>
        <source>Ask to cancel the referral</source>
        <translation>Be om att återta hänvisningen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>The work goes on until the recipient has confirmed it.</source>
        <translation>Arbetet fortsätter tills mottagaren har bekräftat återtagandet.</translation>
    </message>
    <message>
        <source>Made in error</source>
        <translation>Gjord av misstag</translation>
    </message>
    <message>
        <source>Mark and lock</source>
        <translation>Markera och lås</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Vad som gick fel</translation>
    </message>
    <message>
        <source>The client does not want to continue</source>
        <translation>Klienten vill inte fortsätta</translation>
    </message>
    <message>
        <source>Close the referral</source>
        <translation>Avsluta hänvisningen</translation>
    </message>
    <message>
        <source>Reason, if the client gave one</source>
        <translation>Orsak, om klienten uppgav en</translation>
    </message>
    <message>
        <source>Saying no is the client&apos;s right. It can be opened again later.</source>
        <translation>Klienten har rätt att säga nej. Hänvisningen kan öppnas på nytt senare.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>How to reach the client safely</source>
        <translation>Hur klienten nås tryggt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Wishes and needs</source>
        <translation>Önskemål och behov</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Vad skulle hjälpa</translation>
    </message>
    <message>
        <source>Support needed to take part</source>
        <translation>Stöd som behövs för att delta</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>safe to use</source>
        <translation>tryggt att använda</translation>
    </message>
    <message>
        <source>NOT safe: do not use</source>
        <translation>INTE tryggt: använd inte</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Personligen</translation>
    </message>
    <message>
        <source>through the sender</source>
        <translation>genom avsändaren</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Huvudsakligt språk</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>behövs</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>behövs inte</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läsning</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Other adults in the family</source>
        <translation>Andra vuxna i familjen</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Barnomsorg</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Får lämnas ut</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Gäller till</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Words of one paper</source>
        <translation>Orden på ett papper</translation>
    </message>
    <message>
        <source>Words of another paper</source>
        <translation>Orden på ett annat papper</translation>
    </message>
    <message>
        <source>A paper has 33 words. Type all of them, in their order.</source>
        <translation>Ett papper har 33 ord. Skriv alla i rätt ordning.</translation>
    </message>
</context>
<context>
    <name>PapersPart</name>
    <message>
        <source>4. The papers</source>
        <translation>4. Papperen</translation>
    </message>
    <message>
        <source>The keys that matter most exist on paper only. They are written as files to print, with the secrets of the notary. Choose a folder that only you can read; it may be a memory stick.</source>
        <translation>De viktigaste nycklarna finns bara på papper. De skrivs som filer att skriva ut, tillsammans med notariens hemligheter. Välj en mapp som bara du kan läsa; den kan vara på en minnessticka.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Mapp för papperen</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>The new passphrase works at once on all your computers, and the old one no longer does.</source>
        <translation>Den nya lösenfrasen fungerar genast på alla dina datorer, och den gamla fungerar inte längre.</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Din nuvarande lösenfras</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>This is not your passphrase. Nothing was changed. Check it and try again.</source>
        <translation>Det här är inte din lösenfras. Ingenting ändrades. Kontrollera den och försök igen.</translation>
    </message>
    <message>
        <source>Type the passphrase you signed in with.</source>
        <translation>Skriv lösenfrasen som du loggade in med.</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a word or two that do not belong together.</source>
        <translation>Lösenfrasen är för svag. Lägg till ett eller två ord som inte hör ihop.</translation>
    </message>
    <message>
        <source>This cannot be your new passphrase. Choose one that you do not use now.</source>
        <translation>Det här kan inte vara din nya lösenfras. Välj en som du inte använder nu.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Välj en lösenfras</translation>
    </message>
    <message>
        <source>Your keys are made on this computer and sealed with your passphrase. Nobody else knows it, and nobody can reset it. In the next window you choose where your recovery sheet is saved.</source>
        <translation>Dina nycklar skapas på den här datorn och förseglas med din lösenfras. Ingen annan känner till den, och ingen kan byta den åt dig. I nästa fönster väljer du var din återställningsblankett sparas.</translation>
    </message>
    <message>
        <source>Make my keys…</source>
        <translation>Skapa mina nycklar…</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>{name} no longer counts in the service, but the server could not take the rights of the login {login} away. Ask whoever runs the server to do it now with: {command}</source>
        <translation>{name} hör inte längre till tjänsten, men servern kunde inte ta bort rättigheterna för användarnamnet {login}. Be den som driver servern göra det genast med: {command}</translation>
    </message>
    <message>
        <source>{name} has the new role, but the server could not take the administrator&apos;s rights of the login {login} away. Ask whoever runs the server to do it now with: {command}</source>
        <translation>{name} har den nya rollen, men servern kunde inte ta bort administratörsrättigheterna för användarnamnet {login}. Be den som driver servern göra det genast med: {command}</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Inte använd ännu</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Har gått ut</translation>
    </message>
    <message>
        <source>Waits for confirmation</source>
        <translation>Väntar på bekräftelse</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Välfärdsområde</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>Frivilligorganisation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annan</translation>
    </message>
    <message>
        <source>The service&apos;s root key</source>
        <translation>Tjänstens rotnyckel</translation>
    </message>
    <message>
        <source>The notary</source>
        <translation>Notarien</translation>
    </message>
    <message>
        <source>The offline recovery key</source>
        <translation>Offline-återställningsnyckeln</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>A unit&apos;s key</source>
        <translation>En enhets nyckel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>Annan post</translation>
    </message>
    <message>
        <source>{days}; nobody covers</source>
        <translation>{days}; ingen ersättare</translation>
    </message>
    <message>
        <source>{days}; {name} covers</source>
        <translation>{days}; ersättare {name}</translation>
    </message>
    <message>
        <source>Somebody else was here first. Nothing of yours was saved; look at the list as it is now and decide again.</source>
        <translation>Någon annan hann först. Din ändring sparades inte; se hur listan ser ut nu och bestäm på nytt.</translation>
    </message>
    <message>
        <source>This is not there any more. Look at the list as it is now.</source>
        <translation>Det här finns inte längre. Se hur listan ser ut nu.</translation>
    </message>
    <message>
        <source>A name in the service has small letters a to z, digits, dots and hyphens, and begins with a letter.</source>
        <translation>Ett namn i tjänsten består av små bokstäver a–z, siffror, punkter och bindestreck och börjar med en bokstav.</translation>
    </message>
    <message>
        <source>Somebody else has, or had, this name in the service. Choose another.</source>
        <translation>Någon annan har eller har haft det här namnet i tjänsten. Välj ett annat.</translation>
    </message>
    <message>
        <source>Write the name as it is said, with no blanks around it.</source>
        <translation>Skriv namnet så som det uttalas, utan mellanslag före eller efter.</translation>
    </message>
    <message>
        <source>Auditors and administrators do not lead a unit. Take the tick away.</source>
        <translation>Granskare och administratörer är inte ansvariga för en enhet. Ta bort bocken.</translation>
    </message>
    <message>
        <source>This unit is closed or past its date. Choose another.</source>
        <translation>Den här enheten är stängd eller har gått ut. Välj en annan.</translation>
    </message>
    <message>
        <source>Auditors and administrators belong to a unit without a lead, so that nobody confirms both. Choose another unit.</source>
        <translation>Granskare och administratörer hör till en enhet utan ansvarig, så att ingen bekräftar båda. Välj en annan enhet.</translation>
    </message>
    <message>
        <source>This unit has auditors or administrators and can have no lead. Choose another unit.</source>
        <translation>Den här enheten har granskare eller administratörer och kan inte ha någon ansvarig. Välj en annan enhet.</translation>
    </message>
    <message>
        <source>Write the whole number, from abroad with + and the country code.</source>
        <translation>Skriv hela numret, utländska nummer med + och landsnummer.</translation>
    </message>
    <message>
        <source>Choose the language from the list, or empty the line.</source>
        <translation>Välj språket i listan eller töm raden.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without spaces.</source>
        <translation>Skriv en adress som börjar med https:// och är utan mellanslag.</translation>
    </message>
    <message>
        <source>An invitation is valid for 1 to 30 days. Type a number from 1 to 30.</source>
        <translation>En inbjudan gäller i 1–30 dagar. Skriv ett tal mellan 1 och 30.</translation>
    </message>
    <message>
        <source>These are not the words of the keys that arrived. Confirm nothing: have them read again from the other screen.</source>
        <translation>Det här är inte orden för nycklarna som kom. Bekräfta ingenting: be att få dem upplästa på nytt från den andra skärmen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than 10 minutes off, so what you sign would not be accepted. Set the clock and try again.</source>
        <translation>Den här datorns klocka går mer än 10 minuter fel, så det du undertecknar skulle inte godkännas. Ställ klockan och försök på nytt.</translation>
    </message>
    <message>
        <source>Choose the municipality from the list.</source>
        <translation>Välj kommunen ur listan.</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Namn i tjänsten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>Inte längre i kraft</translation>
    </message>
    <message>
        <source>{role}, leads the unit</source>
        <translation>{role}, ansvarig för enheten</translation>
    </message>
    <message>
        <source>Nobody takes its work over</source>
        <translation>Ingen tar över arbetet</translation>
    </message>
    <message>
        <source>{unit} takes its work over</source>
        <translation>{unit} tar över arbetet</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>Behövs inte</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Ingen nyckel ännu</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Nyckel {number}</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Ingen ansvarig</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Bara en</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Ansvariga</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Vems</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Renewed with</source>
        <translation>Förnyas med</translation>
    </message>
    <message>
        <source>Two papers of the root key</source>
        <translation>Två papper för rotnyckeln</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Din egen nyckel</translation>
    </message>
    <message>
        <source>{unit} (closed)</source>
        <translation>{unit} (nedlagd)</translation>
    </message>
</context>
<context>
    <name>PeopleLists</name>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Inbjudningar</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Går snart ut</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>This is not finished. Finish it, or discard it and go on.</source>
        <translation>Det här är inte färdigt. Slutför det, eller förkasta det och fortsätt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Listan läses…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nästa rad</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Föregående rad</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Bjud in en person</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Hämta listan på nytt</translation>
    </message>
    <message>
        <source>Make a unit…</source>
        <translation>Skapa en enhet…</translation>
    </message>
    <message>
        <source>Make an organisation…</source>
        <translation>Skapa en organisation…</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Bjud in en person…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message numerus="yes">
        <source>%n signing key(s) changed.</source>
        <translation>
            <numerusform>%n signeringsnyckel bytt.</numerusform>
            <numerusform>%n signeringsnycklar bytta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the signing keys…</source>
        <translation>Byter signeringsnycklar…</translation>
    </message>
    <message>
        <source>A lead of the unit confirms this person.</source>
        <translation>En ansvarig för enheten bekräftar den här personen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>When is {name} away?</source>
        <translation>När är {name} frånvarande?</translation>
    </message>
    <message>
        <source>Both days are included. What was noted before for these days is replaced.</source>
        <translation>Båda dagarna räknas med. Det som tidigare antecknats för dessa dagar ersätts.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>The absence of {name} is noted.</source>
        <translation>Frånvaron är antecknad: {name}.</translation>
    </message>
    <message>
        <source>Is {name} at work after all?</source>
        <translation>Är {name} ändå på arbetet?</translation>
    </message>
    <message>
        <source>{absence}: from today on this does not count any more.</source>
        <translation>{absence}: från och med i dag gäller detta inte längre.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>På arbetet</translation>
    </message>
    <message>
        <source>{name} is at work.</source>
        <translation>{name} är på arbetet.</translation>
    </message>
    <message>
        <source>Hand over what {name} has open?</source>
        <translation>Ska det som {name} har öppet överlåtas?</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) get another owner. State, dates, meetings and notes stay as they are, and the senders see it in the history.</source>
        <translation>
            <numerusform>%n hänvisning får en annan ansvarig. Läge, datum, möten och anteckningar förblir som de är, och avsändaren ser ändringen i historiken.</numerusform>
            <numerusform>%n hänvisningar får en annan ansvarig. Läge, datum, möten och anteckningar förblir som de är, och avsändarna ser ändringen i historiken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Överlåt</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Överlåter…</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) were not handed over: a colleague moved them meanwhile, or they are protected. Try again; for a protected one the sender names another reader.</source>
        <translation>
            <numerusform>%n hänvisning överläts inte, eftersom en kollega hann ändra den eller den är skyddad. Försök på nytt; för en skyddad namnger avsändaren en annan läsare.</numerusform>
            <numerusform>%n hänvisningar överläts inte, eftersom en kollega hann ändra dem eller de är skyddade. Försök på nytt; för en skyddad namnger avsändaren en annan läsare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) have another owner now.</source>
        <translation>
            <numerusform>%n hänvisning har nu en annan ansvarig.</numerusform>
            <numerusform>%n hänvisningar har nu en annan ansvarig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is handed over stays so; go on whenever you like.</source>
        <translation>Avbrutet. Det som är överlåtet förblir överlåtet; fortsätt när du vill.</translation>
    </message>
    <message>
        <source>Which role does {name} have?</source>
        <translation>Vilken roll har {name}?</translation>
    </message>
    <message>
        <source>It counts at once, and {name} signs in again to work in it. A new lead gets what leads hold; the recovery copies of the unit&apos;s key are then made anew on the page of the unit.</source>
        <translation>Ändringen gäller genast, och {name} loggar in på nytt för att arbeta i rollen. En ny ansvarig får det som de ansvariga har; återställningskopiorna av enhetens nyckel görs därefter om på enhetens sida.</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Ändra rollen</translation>
    </message>
    <message>
        <source>{name} has the new role from now on.</source>
        <translation>{name} har den nya rollen från och med nu.</translation>
    </message>
    <message>
        <source>This organisation has no other unit. For another organisation, remove the person and invite again there, under another name in the service.</source>
        <translation>Den här organisationen har ingen annan enhet. Om personen går till en annan organisation, ta bort personen och bjud in dit på nytt med ett annat namn i tjänsten.</translation>
    </message>
    <message>
        <source>Where does {name} move?</source>
        <translation>Vart flyttar {name}?</translation>
    </message>
    <message>
        <source>Move now</source>
        <translation>Flytta nu</translation>
    </message>
    <message>
        <source>From that moment {name} is of the new unit, with the same name in the service and the same passphrase, and signs in again. A lead of the new unit gives its key; until then nothing there can be read. A lead of the old unit makes it a new key, and hands over what {name} still has open there.</source>
        <translation>Från och med då hör {name} till den nya enheten med samma namn i tjänsten och samma lösenfras och loggar in på nytt. En ansvarig för den nya enheten ger dess nyckel; tills dess går det inte att läsa något där. En ansvarig för den gamla enheten skapar en ny nyckel för den och överlåter det som {name} ännu har öppet där.</translation>
    </message>
    <message>
        <source>Nobody else leads this unit. Name another lead first, or the unit can confirm nobody and has nobody to make its key.</source>
        <translation>Enheten har ingen annan ansvarig. Utse först en annan ansvarig, annars kan enheten inte bekräfta någon och har ingen som skapar dess nyckel.</translation>
    </message>
    <message>
        <source>{name} has moved. A lead of {unit} now makes it a new key, and a lead of the new unit gives its key.</source>
        <translation>{name} har flyttats. En ansvarig för {unit} skapar nu en ny nyckel för enheten, och en ansvarig för den nya enheten ger dess nyckel.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
</context>
<context>
    <name>PhraseGroup</name>
    <message>
        <source>None yet.</source>
        <translation>Inga ännu.</translation>
    </message>
    <message>
        <source>Change: {phrase}</source>
        <translation>Ändra: {phrase}</translation>
    </message>
    <message>
        <source>Remove: {phrase}</source>
        <translation>Ta bort: {phrase}</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Put the cursor into a text first, then choose the phrase.</source>
        <translation>Placera först markören i en text och välj sedan frasen.</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>egen</translation>
    </message>
    <message>
        <source>Change the usual phrases…</source>
        <translation>Ändra standardfraserna…</translation>
    </message>
    <message>
        <source>Which phrase?</source>
        <translation>Vilken fras?</translation>
    </message>
</context>
<context>
    <name>PhrasesSheet</name>
    <message>
        <source>Usual phrases</source>
        <translation>Standardfraser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Our unit&apos;s phrases</source>
        <translation>Vår enhets fraser</translation>
    </message>
    <message>
        <source>Everybody who makes referrals in your unit uses these and may change them. They are sealed to the unit&apos;s key; the log shows who changed them and when.</source>
        <translation>Alla som gör hänvisningar i din enhet använder dessa och kan ändra dem. De är låsta med enhetens nyckel, och loggen visar vem som har ändrat dem och när.</translation>
    </message>
    <message>
        <source>My own phrases</source>
        <translation>Mina egna fraser</translation>
    </message>
    <message>
        <source>Kept sealed on this computer, for you only.</source>
        <translation>Förvaras låsta på den här datorn, bara för dig.</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Bara jag</translation>
    </message>
    <message>
        <source>For our whole unit</source>
        <translation>Hela vår enhet</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lämna som den var</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Vem får använda den?</translation>
    </message>
    <message>
        <source>There is no connection. Your unit&apos;s phrases are as this computer last saw them, and can be changed when the connection is back.</source>
        <translation>Ingen anslutning. Din enhets fraser visas så som den här datorn senast såg dem, och de kan ändras när anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>A colleague has changed or removed that phrase meanwhile. The list shows how it is now; nothing of yours was saved.</source>
        <translation>En kollega har under tiden ändrat eller tagit bort frasen. Listan visar läget nu; din ändring sparades inte.</translation>
    </message>
    <message>
        <source>Your unit&apos;s phrases could not be opened. Ask the lead of your unit to give you the unit&apos;s key.</source>
        <translation>Din enhets fraser kunde inte öppnas. Be enhetens ansvariga ge dig enhetens nyckel.</translation>
    </message>
    <message>
        <source>The phrase was removed.</source>
        <translation>Frasen togs bort.</translation>
    </message>
    <message>
        <source>They are for every client, so write nothing of anyone in them.</source>
        <translation>De är till för alla klienter, så skriv ingenting om någon i dem.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Ny fras</translation>
    </message>
    <message>
        <source>Change the phrase</source>
        <translation>Ändra frasen</translation>
    </message>
    <message>
        <source>Add the phrase</source>
        <translation>Lägg till frasen</translation>
    </message>
    <message>
        <source>Save the phrase</source>
        <translation>Spara frasen</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Plan a contact</source>
        <translation>Planera en kontakt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Why the work goes on</source>
        <translation>Varför arbetet fortsätter</translation>
    </message>
</context>
<context>
    <name>PoliciesPart</name>
    <message>
        <source>How long it is kept</source>
        <translation>Bevarandetider</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Ingen organisation ännu</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Skapa en först.</translation>
    </message>
    <message>
        <source>Days from its end to erasure</source>
        <translation>Dagar från avslutet till radering</translation>
    </message>
    <message>
        <source>0 means at once. For a referral, the longer time of the two organisations counts.</source>
        <translation>0 betyder genast. För en hänvisning gäller den längre av de två organisationernas tider.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>The organisation has decided this.</source>
        <translation>Organisationen har beslutat detta.</translation>
    </message>
    <message>
        <source>This is a template and not law. The organisation&apos;s lawyer confirms it, or says another number; either way, decide it here.</source>
        <translation>Det här är en mall, inte lag. Organisationens jurist bekräftar den eller anger ett annat tal; besluta det i vilket fall här.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Öppna (Enter)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Ta upp till behandling</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Ta upp till behandling (A)</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Ge till någon</translation>
    </message>
    <message>
        <source>Give to somebody (G)</source>
        <translation>Ge till någon (G)</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Inget valt</translation>
    </message>
    <message>
        <source>Choose a referral in the list to see the most important things here.</source>
        <translation>Välj en hänvisning i listan för att se det viktigaste här.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Födelseår</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Contact attempts</source>
        <translation>Kontaktförsök</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>behöver tolk</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) chosen</source>
        <translation>
            <numerusform>%n hänvisning vald</numerusform>
            <numerusform>%n hänvisningar valda</numerusform>
        </translation>
    </message>
    <message>
        <source>This one could not be opened</source>
        <translation>Den här kunde inte öppnas</translation>
    </message>
    <message>
        <source>Choose more with Shift and the arrow keys, or one with the arrow keys alone.</source>
        <translation>Välj fler med Skift och piltangenterna, eller en med bara piltangenterna.</translation>
    </message>
    <message>
        <source>Its seal does not hold. The others are not affected. Tell your administrator.</source>
        <translation>Sigillet är brutet. De andra påverkas inte. Berätta för administratören.</translation>
    </message>
    <message>
        <source>It was withdrawn or made in error, so nobody can open it any more.</source>
        <translation>Den har återtagits eller gjorts av misstag, så ingen kan öppna den längre.</translation>
    </message>
    <message>
        <source>The log does not answer. The name is shown again when it does.</source>
        <translation>Loggen svarar inte. Namnet visas igen när den gör det.</translation>
    </message>
    <message>
        <source>The name is shown when you open the referral.</source>
        <translation>Namnet visas när du öppnar hänvisningen.</translation>
    </message>
    <message>
        <source>The chosen referral</source>
        <translation>Den valda hänvisningen</translation>
    </message>
    <message>
        <source>Choose a referral to see where it stands.</source>
        <translation>Välj en hänvisning för att se hur det ligger till.</translation>
    </message>
    <message>
        <source>What came of it is not told here: the client did not agree to that.</source>
        <translation>Resultatet visas inte här: klienten samtyckte inte till det.</translation>
    </message>
    <message>
        <source>Opening shows the messages and what you can do. It is written in the log who opened it.</source>
        <translation>När du öppnar ser du meddelandena och vad du kan göra. Öppnandet antecknas i loggen.</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopiera referensen</translation>
    </message>
    <message>
        <source>Make a new referral from this</source>
        <translation>Gör en ny hänvisning av den här</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>Show everything that was written</source>
        <translation>Visa allt som har skrivits</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>The municipality asks: {question}</source>
        <translation>Kommunen frågar: {question}</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Brådskandegrad</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Svar önskas senast</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Skickad den</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Senaste ändring</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gjord av</translation>
    </message>
    <message>
        <source>Answers for it now</source>
        <translation>Svarar för den nu</translation>
    </message>
    <message>
        <source>Its seal does not hold, so nothing of it was used. Tell your administrator the reference.</source>
        <translation>Sigillet är brutet, så inget av den användes. Meddela referensen till din administratör.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>It was not printed: this can go on paper only, not into a file. Choose a printer.</source>
        <translation>Det skrevs inte ut: det här kan skrivas ut bara på papper, inte till en fil. Välj en skrivare.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Writing it in the log…</source>
        <translation>Antecknas i loggen…</translation>
    </message>
    <message>
        <source>Printed. The log says who printed it. Keep the paper safe.</source>
        <translation>Utskrivet. Loggen visar vem som skrev ut. Förvara papperet tryggt.</translation>
    </message>
    <message>
        <source>{reference}. Sent {when}, {sender} to {recipient}.</source>
        <translation>{reference}. Skickad {when}, {sender} → {recipient}.</translation>
    </message>
    <message>
        <source>Printed by {name}. Confidential.</source>
        <translation>Utskriven av {name}. Konfidentiellt.</translation>
    </message>
</context>
<context>
    <name>QuietNotice</name>
    <message numerus="yes">
        <source>You have %n new answer(s)</source>
        <translation>
            <numerusform>Du har %n nytt svar</numerusform>
            <numerusform>Du har %n nya svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new referral(s) in the inbox</source>
        <translation>
            <numerusform>%n ny hänvisning i inkorgen</numerusform>
            <numerusform>%n nya hänvisningar i inkorgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachStep</name>
    <message>
        <source>How do we reach you safely?</source>
        <translation>Hur når vi dig tryggt?</translation>
    </message>
    <message>
        <source>Someone else may answer the phone or read the messages. Ask first what is safe for the client.</source>
        <translation>Någon annan kan svara i telefonen eller läsa meddelandena. Fråga först vad som är tryggt för klienten.</translation>
    </message>
    <message>
        <source>Turvakielto: no address is written down and no letter or text message is used, because they could tell others where the client lives.</source>
        <translation>Spärrmarkering: ingen adress skrivs upp och varken brev eller textmeddelande används, eftersom de kunde avslöja var klienten bor.</translation>
    </message>
    <message>
        <source>Agree on one safe way with the client: a phone that nobody else answers, or in person through you.</source>
        <translation>Kom överens med klienten om ett säkert sätt: en telefon som ingen annan svarar i, eller personligen genom dig.</translation>
    </message>
    <message>
        <source>Ways of contact</source>
        <translation>Kontaktsätt</translation>
    </message>
    <message>
        <source>Reached in person through me, at the next visit</source>
        <translation>Klienten nås personligen genom mig, vid nästa besök</translation>
    </message>
    <message>
        <source>The client wants to make contact first</source>
        <translation>Klienten vill själv ta kontakt</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Var bor du?</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Gatuadress</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>It follows from the postal code, or type its name. Its integration services get the referral.</source>
        <translation>Följer av postnumret, eller skriv kommunens namn. Hänvisningen går till dess integrationstjänster.</translation>
    </message>
</context>
<context>
    <name>ReadersLine</name>
    <message>
        <source>Name another reader</source>
        <translation>Namnge en annan läsare</translation>
    </message>
    <message>
        <source>May open it: {names}</source>
        <translation>Får öppna den: {names}</translation>
    </message>
    <message>
        <source>{readers}. None of them can open it now, so it waits. Name another reader.</source>
        <translation>{readers}. Ingen av dem kan öppna den nu, så den väntar. Namnge en annan läsare.</translation>
    </message>
    <message>
        <source>{name} (away or has left)</source>
        <translation>{name} (frånvarande eller har slutat)</translation>
    </message>
    <message>
        <source>The client is protected (turvakielto). Only {names} and those who sent it can open it; they can name others.</source>
        <translation>Klienten har spärrmarkering. Bara {names} och de som skickade den kan öppna den; de kan namnge andra.</translation>
    </message>
    <message>
        <source>None of them can open it now. Ask {name}, {unit}, to name another of you.</source>
        <translation>Ingen av dem kan öppna den nu. Be {name}, {unit}, att namnge någon annan av er.</translation>
    </message>
</context>
<context>
    <name>ReadersPick</name>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
    <message>
        <source>Looking up who works there…</source>
        <translation>Söker vilka som arbetar där…</translation>
    </message>
    <message>
        <source>The people of this unit could not be looked up.</source>
        <translation>Enhetens personal kunde inte hämtas.</translation>
    </message>
    <message>
        <source>Nobody in this unit can be named yet. Choose another recipient.</source>
        <translation>I den här enheten finns ännu ingen som kan namnges. Välj en annan mottagare.</translation>
    </message>
</context>
<context>
    <name>ReadingNote</name>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Reading {done} of {all}</source>
        <translation>Läser {done} av {all}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Stopped: {done} of {all} are searched.</source>
        <translation>Avbrutet: {done} av {all} söks igenom.</translation>
    </message>
    <message>
        <source>The log does not answer. Reading goes on when it does.</source>
        <translation>Loggen svarar inte. Läsningen fortsätter när den svarar.</translation>
    </message>
    <message>
        <source>No connection. Reading goes on when it is back.</source>
        <translation>Ingen förbindelse. Läsningen fortsätter när den är tillbaka.</translation>
    </message>
    <message>
        <source>Reading has ended: {done} of {all} are searched.</source>
        <translation>Läsningen avslutades: {done} av {all} söks igenom.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be opened and cannot be found.</source>
        <translation>
            <numerusform>%n kunde inte öppnas och kan inte hittas.</numerusform>
            <numerusform>%n kunde inte öppnas och kan inte hittas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>The referral is on its way</source>
        <translation>Hänvisningen är på väg</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopiera referensen</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Vad som händer nu</translation>
    </message>
    <message>
        <source>The municipality opens the referral and contacts the client in the way you wrote down. You see each step in My referrals. If they have a question, it waits for you there.</source>
        <translation>Kommunen öppnar hänvisningen och kontaktar klienten på det sätt du har skrivit. Du ser varje steg under Mina hänvisningar. Om kommunen har en fråga väntar den på dig där.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>For the client to take home</source>
        <translation>Att ta med hem för klienten</translation>
    </message>
    <message>
        <source>One page in the client&apos;s language and yours: what happens next, and that no is fine. It names nobody.</source>
        <translation>En sida på klientens språk och ditt: vad som händer nu och att man får säga nej. Ingen nämns vid namn.</translation>
    </message>
    <message>
        <source>Leaflet…</source>
        <translation>Broschyr…</translation>
    </message>
    <message>
        <source>Leaflet with pictures…</source>
        <translation>Broschyr med bilder…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierad.</translation>
    </message>
    <message>
        <source>You can say it on the phone or write it in the client&apos;s record. It tells nothing about anybody.</source>
        <translation>Du kan säga den i telefon eller anteckna den i klientens uppgifter. Den säger inget om någon.</translation>
    </message>
    <message>
        <source>The referral will be sent when the connection returns</source>
        <translation>Hänvisningen skickas när förbindelsen är tillbaka</translation>
    </message>
    <message>
        <source>It is sealed for {unit} and kept on this computer.</source>
        <translation>Den är låst för {unit} och sparad på den här datorn.</translation>
    </message>
    <message>
        <source>Sent to {unit} on {time}.</source>
        <translation>Skickad till {unit} den {time}.</translation>
    </message>
    <message>
        <source>It leaves by itself when the connection is there and you are signed in, once and only once. Until then you find it in My referrals, where you can also take it back.</source>
        <translation>Den skickas av sig själv när förbindelsen fungerar och du är inloggad, och bara en gång. Tills dess finns den under Mina hänvisningar, där du också kan ta tillbaka den.</translation>
    </message>
    <message>
        <source>The log has not confirmed it yet. It will do so by itself; you need not wait.</source>
        <translation>Loggen har inte bekräftat den ännu. Det sker av sig självt, du behöver inte vänta.</translation>
    </message>
    <message>
        <source>Written in the log as entry {number}.</source>
        <translation>Antecknad i loggen som anteckning {number}.</translation>
    </message>
</context>
<context>
    <name>ReceiptsNotice</name>
    <message>
        <source>I have told them</source>
        <translation>Jag har meddelat</translation>
    </message>
    <message>
        <source>{reference}, sent {time}</source>
        <translation>{reference}, skickad {time}</translation>
    </message>
    <message numerus="yes">
        <source>The log does not show %n referral(s) that you sent. Ask the recipient what has arrived, and tell your data protection officer:</source>
        <translation>
            <numerusform>Loggen visar inte %n hänvisning som du har skickat. Fråga mottagaren vad som har kommit fram, och berätta det för dataskyddsombudet:</numerusform>
            <numerusform>Loggen visar inte %n hänvisningar som du har skickat. Fråga mottagaren vad som har kommit fram, och berätta det för dataskyddsombudet:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientPick</name>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Looking up who receives referrals in {place}…</source>
        <translation>Söker vem som tar emot hänvisningar: {place}…</translation>
    </message>
    <message>
        <source>It follows from the home municipality, which is not chosen yet.</source>
        <translation>Följer av hemkommunen, som inte är vald ännu.</translation>
    </message>
    <message>
        <source>Choose the home municipality</source>
        <translation>Välj hemkommun</translation>
    </message>
    <message>
        <source>The recipients in {place} could not be looked up. Nothing you wrote is lost.</source>
        <translation>Mottagarna kunde inte sökas: {place}. Inget av det du skrev har gått förlorat.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
    <message>
        <source>Receives the referrals of {place}.</source>
        <translation>Tar emot hänvisningarna i {place}.</translation>
    </message>
    <message>
        <source>Receives the referrals of {place}. Only they and you can open it.</source>
        <translation>Tar emot kommunens hänvisningar: {place}. Bara de och ni kan öppna den.</translation>
    </message>
    <message>
        <source>The unit chosen before does not receive referrals any more. Choose another with the client.</source>
        <translation>Den tidigare valda enheten tar inte längre emot hänvisningar. Välj en annan tillsammans med klienten.</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>Bara {names}</translation>
    </message>
    <message>
        <source>{closed} is closed. {unit} receives its referrals now. Ask the client whether that is fine too.</source>
        <translation>{closed} är nedlagd. {unit} tar nu emot dess hänvisningar. Fråga klienten om det också passar.</translation>
    </message>
    <message>
        <source>Choose {unit}</source>
        <translation>Välj {unit}</translation>
    </message>
    <message>
        <source>Nobody in {place} receives referrals here yet. Your draft is kept; tell your administrator.</source>
        <translation>Ingen tar ännu emot hänvisningar: {place}. Utkastet är sparat; meddela din administratör.</translation>
    </message>
    <message>
        <source>Choose another municipality</source>
        <translation>Välj en annan kommun</translation>
    </message>
</context>
<context>
    <name>RecipientWords</name>
    <message>
        <source>Serves in</source>
        <translation>Betjänar på</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Första kontakten</translation>
    </message>
    <message>
        <source>{languages}. The client&apos;s language, {language}, is one of them.</source>
        <translation>{languages}. Klientens språk ({language}) är ett av dem.</translation>
    </message>
    <message>
        <source>{languages}. The client&apos;s language, {language}, is not among them.</source>
        <translation>{languages}. Klientens språk ({language}) är inte med.</translation>
    </message>
    <message>
        <source>Not known without a connection</source>
        <translation>Inte känt utan förbindelse</translation>
    </message>
    <message>
        <source>Not known yet: fewer than five clients in three months</source>
        <translation>Inte känt ännu: färre än fem klienter på tre månader</translation>
    </message>
    <message>
        <source>Usually on the day of sending</source>
        <translation>Vanligen samma dag som hänvisningen skickas</translation>
    </message>
</context>
<context>
    <name>Recoveries</name>
    <message>
        <source>No key of this unit has ever been restored.</source>
        <translation>Ingen av den här enhetens nycklar har någonsin återställts.</translation>
    </message>
    <message>
        <source>Restored keys</source>
        <translation>Återställda nycklar</translation>
    </message>
    <message>
        <source>Not signed by a lead</source>
        <translation>Inte undertecknat av en ansvarig</translation>
    </message>
    <message>
        <source>Give my share</source>
        <translation>Ge min andel</translation>
    </message>
    <message>
        <source>Restore the key</source>
        <translation>Återställ nyckeln</translation>
    </message>
    <message>
        <source>{when}: {name} restored key {number} with the offline papers.</source>
        <translation>{when}: {name} återställde nyckel {number} med offline-papperen.</translation>
    </message>
    <message>
        <source>{when}: {name} asked {other} for a share of key {number}. Not answered.</source>
        <translation>{when}: {name} bad {other} om en andel av nyckel {number}. Inte besvarat.</translation>
    </message>
    <message>
        <source>{when}: {name} asked {other} for a share of key {number}, and got it {then}.</source>
        <translation>{when}: {name} bad {other} om en andel av nyckel {number} och fick den {then}.</translation>
    </message>
</context>
<context>
    <name>ReferOnPanel</name>
    <message>
        <source>Tell an organisation, too</source>
        <translation>Hänvisa också till en organisation</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Hänvisa</translation>
    </message>
    <message>
        <source>The organisation gets a referral of its own: what the client agreed to, without the identity code. The work here goes on as before. The sender sees whom you told.</source>
        <translation>Organisationen får en egen hänvisning: det som klienten har samtyckt till, utan personbeteckning. Arbetet fortsätter här som förut. Avsändaren ser vem du berättade för.</translation>
    </message>
</context>
<context>
    <name>ReferralContent</name>
    <message>
        <source>How to reach the client safely</source>
        <translation>Hur klienten nås tryggt</translation>
    </message>
    <message>
        <source>The client can be met in person through the sender.</source>
        <translation>Klienten kan träffas genom avsändaren.</translation>
    </message>
    <message>
        <source>The client prefers to make contact, and not to be contacted.</source>
        <translation>Klienten tar hellre själv kontakt och vill inte bli kontaktad.</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Behöver tolk</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation>Behöver inte tolk</translation>
    </message>
    <message>
        <source>Dialect: {name}</source>
        <translation>Dialekt: {name}</translation>
    </message>
    <message>
        <source>Also speaks: {languages}</source>
        <translation>Talar också: {languages}</translation>
    </message>
    <message>
        <source>Reads: {language}</source>
        <translation>Läser: {language}</translation>
    </message>
    <message>
        <source>The interpreter should speak the same dialect</source>
        <translation>Tolken bör tala samma dialekt</translation>
    </message>
    <message>
        <source>The interpreter must not be from the same community</source>
        <translation>Tolken får inte vara från samma gemenskap</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Vad skulle hjälpa</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>First residence permit or right</source>
        <translation>Första uppehållstillstånd eller uppehållsrätt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>{date} ({age} years old)</source>
        <translation>{date} ({age} år)</translation>
    </message>
    <message>
        <source>Not told, because of turvakielto</source>
        <translation>Uppges inte på grund av spärrmarkering</translation>
    </message>
    <message>
        <source>Other adults in the family</source>
        <translation>Andra vuxna i familjen</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Barnomsorg</translation>
    </message>
    <message>
        <source>Home care allowance</source>
        <translation>Hemvårdsstöd</translation>
    </message>
    <message>
        <source>Support needed to take part</source>
        <translation>Stöd som behövs för att delta</translation>
    </message>
    <message>
        <source>Family and everyday life</source>
        <translation>Familj och vardag</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>The client&apos;s signature</source>
        <translation>Klientens underskrift</translation>
    </message>
    <message>
        <source>May also be told to: {name}</source>
        <translation>Uppgifterna får också lämnas ut till: {name}</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Basis in words</source>
        <translation>Grunden i ord</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Givet</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Får lämnas ut</translation>
    </message>
    <message>
        <source>The client&apos;s answer when asked back</source>
        <translation>Klientens svar på kontrollfrågan</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>through an interpreter</source>
        <translation>genom tolk</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Look again</source>
        <translation>Titta igen</translation>
    </message>
    <message>
        <source>Print the referral</source>
        <translation>Skriv ut hänvisningen</translation>
    </message>
    <message>
        <source>Who has handled it, for the client…</source>
        <translation>Vem som har behandlat den, till klienten…</translation>
    </message>
    <message>
        <source>Opening the referral…</source>
        <translation>Öppnar hänvisningen…</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Hämtar…</translation>
    </message>
    <message>
        <source>It was not saved. You can do it again.</source>
        <translation>Det sparades inte. Du kan göra det på nytt.</translation>
    </message>
    <message>
        <source>This is not possible any more: the referral is now “{state}”.</source>
        <translation>Det här går inte längre: hänvisningens läge är nu ”{state}”.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
    <message>
        <source>Only a lead coordinator of your unit may return a referral. You can ask the sender instead.</source>
        <translation>Bara enhetens ansvariga koordinator får returnera en hänvisning. Du kan i stället fråga avsändaren.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Save a calendar file…</source>
        <translation>Spara en kalenderfil…</translation>
    </message>
    <message>
        <source>{names} may open it now.</source>
        <translation>Nu får den öppnas av: {names}.</translation>
    </message>
    <message>
        <source>{name} was here first ({when}): {what}. Nothing of yours was saved; what you typed is kept.</source>
        <translation>{name} hann först ({when}): {what}. Din ändring sparades inte; det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>Back to my referrals</source>
        <translation>Tillbaka till mina hänvisningar</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Tillbaka till inkomna</translation>
    </message>
</context>
<context>
    <name>RefusedEntries</name>
    <message numerus="yes">
        <source>Every entry is there, in its place and unchanged. Every accepted entry was signed by the person it names; %Ln entries were refused. Nothing that this computer has seen before was removed.</source>
        <translation>
            <numerusform>Varje anteckning finns på sin plats, oförändrad. Varje godkänd anteckning är undertecknad av den person den nämner; %Ln anteckning är avvisad. Inget som den här datorn har sett förut har tagits bort.</numerusform>
            <numerusform>Varje anteckning finns på sin plats, oförändrad. Varje godkänd anteckning är undertecknad av den person den nämner; %Ln anteckningar är avvisade. Inget som den här datorn har sett förut har tagits bort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterColumns</name>
    <message>
        <source>Name and summary</source>
        <translation>Namn och sammandrag</translation>
    </message>
    <message>
        <source>The whole referral</source>
        <translation>Hela hänvisningen</translation>
    </message>
    <message>
        <source>Messages and outcomes</source>
        <translation>Meddelanden och resultat</translation>
    </message>
    <message>
        <source>The client&apos;s consent</source>
        <translation>Klientens samtycke</translation>
    </message>
    <message>
        <source>A duty by law</source>
        <translation>Lagstadgad skyldighet</translation>
    </message>
    <message>
        <source>Another basis</source>
        <translation>Annan grund</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Utlämnare</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From unit</source>
        <translation>Från enhet</translation>
    </message>
    <message>
        <source>From organisation</source>
        <translation>Från organisation</translation>
    </message>
    <message>
        <source>To unit</source>
        <translation>Till enhet</translation>
    </message>
    <message>
        <source>To organisation</source>
        <translation>Till organisation</translation>
    </message>
    <message>
        <source>Basis or purpose</source>
        <translation>Grund eller syfte</translation>
    </message>
    <message>
        <source>What information</source>
        <translation>Vilka uppgifter</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>Registers</source>
        <translation>Loggregister</translation>
    </message>
    <message>
        <source>Use log</source>
        <translation>Användningslogg</translation>
    </message>
    <message>
        <source>Disclosure log</source>
        <translation>Utlämningslogg</translation>
    </message>
    <message>
        <source>For a client</source>
        <translation>Till en klient</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ingen anteckning motsvarar sökningen</translation>
    </message>
    <message>
        <source>Widen the filter to see more of the log.</source>
        <translation>Utvidga filtret för att se mer av loggen.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Where to save the list</source>
        <translation>Var listan sparas</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv);;PDF files (*.pdf)</source>
        <translation>Kalkylblad (*.csv);;PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Writing it in the log…</source>
        <translation>Antecknas i loggen…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Spara listan…</translation>
    </message>
    <message>
        <source>Who used which referral, for whom, what of it, why and when.</source>
        <translation>Vem som har använt vilken hänvisning, för vems räkning, vilka uppgifter, varför och när.</translation>
    </message>
    <message>
        <source>What one unit gave to another, who gave it, to whom, on what basis and when.</source>
        <translation>Vad en enhet har lämnat ut till en annan, vem som lämnade ut, till vem, på vilken grund och när.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>The log knows no referral {reference}. Check the reference and try again.</source>
        <translation>Loggen känner inte till hänvisningen {reference}. Kontrollera referensen och försök igen.</translation>
    </message>
    <message>
        <source>Where to save the sheet</source>
        <translation>Var bladet sparas</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet is in {file}, and the log says that it was made. Print it, give it to the client, and delete the file.</source>
        <translation>Bladet finns i filen {file}, och i loggen står att det har gjorts. Skriv ut det, ge det till klienten och ta bort filen.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Remove {name}?</source>
        <translation>Ska {name} tas bort?</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Ta bort nu</translation>
    </message>
    <message>
        <source>You will be the only lead then. Have a second one invited soon.</source>
        <translation>Du blir då den enda ansvariga. Låt snart bjuda in en andra.</translation>
    </message>
    <message>
        <source>From that moment nothing is opened for this person any more. What has been read, has been read. Next you make the unit a new key. This cannot be undone; to come back, the person is invited again.</source>
        <translation>Från och med då öppnas ingenting mer för den här personen. Det som har lästs har lästs. Därefter skapar du en ny nyckel för enheten. Detta kan inte ångras; om personen kommer tillbaka bjuds personen in på nytt.</translation>
    </message>
    <message>
        <source>The signing key of the unit, which this person holds, is changed with it.</source>
        <translation>Samtidigt byts enhetens signeringsnyckel, som personen har.</translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) belong to this person.</source>
        <translation>
            <numerusform>Den här personen ansvarar för %n öppen hänvisning.</numerusform>
            <numerusform>Den här personen ansvarar för %n öppna hänvisningar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Tar bort…</translation>
    </message>
    <message>
        <source>{name} is removed. Now make the unit a new key.</source>
        <translation>{name} är borttagen. Skapa nu en ny nyckel för enheten.</translation>
    </message>
    <message>
        <source>{name} is removed, and the open referrals have another owner. Now make the unit a new key.</source>
        <translation>{name} är borttagen, och de öppna hänvisningarna har en annan ansvarig. Skapa nu en ny nyckel för enheten.</translation>
    </message>
    <message>
        <source>{name} is removed. What is not handed over yet waits under “Absences and work”.</source>
        <translation>{name} är borttagen. Det som inte har överlåtits än väntar under ”Frånvaro och arbete”.</translation>
    </message>
</context>
<context>
    <name>RenewForm</name>
    <message>
        <source>Renew for two years</source>
        <translation>Förnya för två år</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Followed by a newer one</source>
        <translation>Efterföljdes av en nyare</translation>
    </message>
    <message>
        <source>Destroying it</source>
        <translation>Förstöring</translation>
    </message>
    <message>
        <source>The log does not answer. What is not in it is not carried out; what was carried out before, is. Look how things stand, and try again in a while.</source>
        <translation>Loggen svarar inte. Det som inte finns i den har inte utförts; det som utförts tidigare består. Se hur läget är och försök igen om en stund.</translation>
    </message>
    <message>
        <source>Somebody else was here first, or it is needed again. Look at the list as it is now.</source>
        <translation>Någon annan hann före, eller så behövs den igen. Se listan som den är nu.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Bevaras</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>Oldest ended</source>
        <translation>Äldsta avslutad</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Own decision</source>
        <translation>Eget beslut</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Nyckel {number}</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Behövs ännu</translation>
    </message>
    <message>
        <source>Can be destroyed</source>
        <translation>Kan förstöras</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Från {day}</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>Avslutad som</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>What to see</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Att radera</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Bevarandetider</translation>
    </message>
    <message>
        <source>Old keys</source>
        <translation>Gamla nycklar</translation>
    </message>
    <message>
        <source>Looking what is due…</source>
        <translation>Ser efter vad som ska raderas…</translation>
    </message>
    <message>
        <source>Reading what is decided…</source>
        <translation>Läser besluten…</translation>
    </message>
    <message>
        <source>Looking which keys are needed…</source>
        <translation>Ser efter vilka nycklar som behövs…</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nästa rad</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Föregående rad</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Titta igen</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n referral(s)…</source>
        <translation>
            <numerusform>Radera %n hänvisning…</numerusform>
            <numerusform>Radera %n hänvisningar…</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again what is due</source>
        <translation>Se igen vad som ska raderas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
    <message>
        <source>Erasing what is due…</source>
        <translation>Raderar…</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) erased. Save the report.</source>
        <translation>
            <numerusform>%n hänvisning raderad. Spara rapporten.</numerusform>
            <numerusform>%n hänvisningar raderade. Spara rapporten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n referral(s) erased; the rest is still due.</source>
        <translation>
            <numerusform>Avbruten. %n hänvisning raderad; resten ska ännu raderas.</numerusform>
            <numerusform>Avbruten. %n hänvisningar raderade; resten ska ännu raderas.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Where to save the report</source>
        <translation>Var rapporten sparas</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Skriver rapporten…</translation>
    </message>
    <message>
        <source>The report is saved as {file}.</source>
        <translation>Rapporten är sparad som {file}.</translation>
    </message>
    <message>
        <source>Decided for {organisation}.</source>
        <translation>Beslutat för {organisation}.</translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>Sparar beslutet…</translation>
    </message>
    <message>
        <source>Key {number} of {unit} is destroyed.</source>
        <translation>Nyckel {number} för {unit} är förstörd.</translation>
    </message>
    <message>
        <source>Destroying the key…</source>
        <translation>Förstör nyckeln…</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Return the referral</source>
        <translation>Returnera hänvisningen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Returnera</translation>
    </message>
    <message>
        <source>The sender reads the reason and can send the referral to the right place.</source>
        <translation>Avsändaren ser orsaken och kan skicka hänvisningen till rätt ställe.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>In words to the sender</source>
        <translation>Med egna ord till avsändaren</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Referring worker</source>
        <translation>Hänvisande medarbetare</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Lead coordinator</source>
        <translation>Ansvarig koordinator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Granskare</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Makes a referral together with the client and sees how it ends.</source>
        <translation>Gör en hänvisning tillsammans med klienten och ser hur det går.</translation>
    </message>
    <message>
        <source>Receives referrals, contacts clients and records the outcome.</source>
        <translation>Tar emot hänvisningar, kontaktar klienter och antecknar resultatet.</translation>
    </message>
    <message>
        <source>Also assigns, forwards, returns and closes referrals.</source>
        <translation>Fördelar, vidarebefordrar, returnerar och avslutar också hänvisningar.</translation>
    </message>
    <message>
        <source>Reads and verifies the log. Never sees what referrals hold.</source>
        <translation>Läser och kontrollerar loggen. Ser aldrig vad hänvisningarna innehåller.</translation>
    </message>
    <message>
        <source>Keeps units, people and keys. Never sees what referrals hold.</source>
        <translation>Sköter enheter, personer och nycklar. Ser aldrig vad hänvisningarna innehåller.</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>Leads the unit</source>
        <translation>Är ansvarig för enheten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Ansvar för enheten</translation>
    </message>
    <message>
        <source>Nobody else leads this unit: nobody could confirm its people or make its key. Make another lead first.</source>
        <translation>Enheten har ingen annan ansvarig: ingen skulle kunna bekräfta dess personer eller skapa dess nyckel. Utse först en annan ansvarig.</translation>
    </message>
</context>
<context>
    <name>RolePickerPage</name>
    <message>
        <source>Opening the keys…</source>
        <translation>Nycklarna öppnas…</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Who do you want to be?</source>
        <translation>Vem vill du vara?</translation>
    </message>
    <message>
        <source>Everything in this demo is made up: people, units and referrals. Lock the program to come back here and be somebody else.</source>
        <translation>Allt i den här demon är påhittat: personer, enheter och hänvisningar. Lås programmet så kommer du tillbaka hit och kan vara någon annan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
</context>
<context>
    <name>RootPapers</name>
    <message>
        <source>The root of the service signs this. Its key lies on three papers; take any two. The words are used for this one signature and are not kept.</source>
        <translation>Tjänstens rot undertecknar detta. Dess nyckel finns på tre papper; ta två av dem, vilka som helst. Orden används bara för den här underskriften och sparas inte.</translation>
    </message>
    <message>
        <source>These are not two different papers of this service&apos;s root key. Check each word; nothing was changed.</source>
        <translation>Det här är inte två olika papper för tjänstens rotnyckel. Kontrollera varje ord; ingenting ändrades.</translation>
    </message>
</context>
<context>
    <name>RowActs</name>
    <message>
        <source>From that moment nothing is opened for this person any more. What has been read, has been read. A lead of the unit then makes the unit a new key. This cannot be undone; to come back, the person is invited again.</source>
        <translation>Från och med då öppnas ingenting mer för den här personen. Det som har lästs har lästs. En ansvarig för enheten skapar därefter en ny nyckel för enheten. Detta kan inte ångras; om personen kommer tillbaka bjuds personen in på nytt.</translation>
    </message>
    <message>
        <source>Has {name} lost the keys for good?</source>
        <translation>Har {name} förlorat sina nycklar för gott?</translation>
    </message>
    <message>
        <source>With the passphrase and either the computer or the recovery sheet the person can still sign in. Otherwise the old keys go out of force now, and you invite anew under the same name in the service. Once the new keys are confirmed, everything is as before.</source>
        <translation>Med lösenfrasen och antingen datorn eller återställningsblanketten kan personen fortfarande logga in. Annars upphör de gamla nycklarna att gälla nu och du bjuder in på nytt med samma namn i tjänsten. När de nya nycklarna har bekräftats är allt som förut.</translation>
    </message>
    <message>
        <source>Nobody else leads this unit. Name another lead first, or the unit can confirm nobody and has nobody to make its key.</source>
        <translation>Enheten har ingen annan ansvarig. Utse först en annan ansvarig, annars kan enheten inte bekräfta någon och har ingen som skapar dess nyckel.</translation>
    </message>
    <message>
        <source>One lead remains. Invite a second one soon.</source>
        <translation>En ansvarig återstår. Bjud snart in en andra.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Ska {name} tas bort?</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Ta bort nu</translation>
    </message>
    <message>
        <source>Remove and invite again</source>
        <translation>Ta bort och bjud in på nytt</translation>
    </message>
    <message>
        <source>You will be the only administrator then. If you lose your keys, only the root key&apos;s papers bring a new one in. Invite a second one soon.</source>
        <translation>Du blir då den enda administratören. Om du förlorar dina nycklar kan en ny tas in bara med rotnyckelns papper. Bjud snart in en andra.</translation>
    </message>
    <message>
        <source>The signing keys that this person holds are changed with it.</source>
        <translation>Samtidigt byts de signeringsnycklar som personen har.</translation>
    </message>
    <message>
        <source>Nobody else leads this unit, so nobody else can give its key back. You confirm the new keys yourself, and the unit&apos;s key is then restored with two of the offline recovery papers. Have them at hand.</source>
        <translation>Enheten har ingen annan ansvarig, så ingen annan kan ge tillbaka dess nyckel. Du bekräftar de nya nycklarna själv, och enhetens nyckel återställs därefter med två av offline-återställningspapperen. Ha dem till hands.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Tas bort…</translation>
    </message>
    <message>
        <source>{name} is removed. A lead of {unit} now makes the unit a new key on the page of the unit.</source>
        <translation>{name} är borttagen. En ansvarig för {unit} skapar nu en ny nyckel för enheten på enhetens sida.</translation>
    </message>
    <message>
        <source>Cancel the invitation of {name}?</source>
        <translation>Ska inbjudan till {name} återkallas?</translation>
    </message>
    <message>
        <source>It stops working at once. You can invite again whenever you like.</source>
        <translation>Den slutar genast att fungera. Du kan bjuda in på nytt när du vill.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Återkalla den</translation>
    </message>
    <message>
        <source>The invitation of {name} is cancelled.</source>
        <translation>Inbjudan till {name} är återkallad.</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Bekräftas…</translation>
    </message>
    <message>
        <source>{name} is confirmed and can sign in now.</source>
        <translation>{name} är bekräftad och kan logga in nu.</translation>
    </message>
    <message>
        <source>{reference} is yours now; first contact by {date}.</source>
        <translation>{reference} är nu din; första kontakten senast {date}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Only a lead coordinator of your unit may return a referral. You can ask the sender instead.</source>
        <translation>Bara enhetens ansvariga koordinator får returnera en hänvisning. Du kan i stället fråga avsändaren.</translation>
    </message>
    <message>
        <source>Ask the sender</source>
        <translation>Fråga avsändaren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
    <message>
        <source>The referral is “{state}” now.</source>
        <translation>Hänvisningen är nu ”{state}”.</translation>
    </message>
    <message>
        <source>{name} was here first ({when}): {what}. Nothing of yours was saved.</source>
        <translation>{name} hann först ({when}): {what}. Inget av ditt sparades.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>{reference} was not accepted. {why}</source>
        <translation>{reference} togs inte upp till behandling. {why}</translation>
    </message>
    <message>
        <source>This is not possible now: the referral is “{state}”. Open it to see what is.</source>
        <translation>Det här går inte nu: hänvisningens läge är ”{state}”. Öppna den för att se vad som kan göras.</translation>
    </message>
    <message>
        <source>This is not possible now: the referral is “{state}”, with {name}. Open it to see what is.</source>
        <translation>Det här går inte nu: hänvisningen är ”{state}” hos {name}. Öppna den för att se vad som går.</translation>
    </message>
</context>
<context>
    <name>RowFacts</name>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Receives referrals for</source>
        <translation>Tar emot hänvisningar för</translation>
    </message>
    <message>
        <source>Nobody: it sends</source>
        <translation>Ingen: enheten skickar</translation>
    </message>
    <message>
        <source>Closed down</source>
        <translation>Nedlagd</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Telephone for clients</source>
        <translation>Telefon för klienter</translation>
    </message>
    <message>
        <source>Web page for clients</source>
        <translation>Webbsida för klienter</translation>
    </message>
    <message>
        <source>First contact within</source>
        <translation>Första kontakten inom</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Ansvariga</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Namn i tjänsten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>Öppna hänvisningar</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inbjuden</translation>
    </message>
    <message>
        <source>Keys arrived</source>
        <translation>Nycklarna har kommit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Sparade filter</translation>
    </message>
    <message>
        <source>None are saved</source>
        <translation>Inga är sparade</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Spara det här filtret</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>{count} rows are in {file}, and the log says that you took them.</source>
        <translation>Filen {file} har {count} rader, och i loggen står att du tog dem.</translation>
    </message>
    <message>
        <source>There are more: narrow the filter to have them all.</source>
        <translation>Det finns fler: begränsa filtret så får du alla.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Sparade sökningar</translation>
    </message>
    <message>
        <source>None are saved</source>
        <translation>Inga är sparade</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Spara denna sökning</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Find by name, language, end of a number or reference</source>
        <translation>Sök på namn, språk, slutet av ett nummer eller referens</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Searches what is open in your unit. What it reads for that is in the log.</source>
        <translation>Söker bland det som är öppet i enheten. Det som läses för det står i loggen.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>hopfälld</translation>
    </message>
</context>
<context>
    <name>SectionHelp</name>
    <message>
        <source>What to ask</source>
        <translation>Vad du kan fråga</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Law and rules</source>
        <translation>Lag och regler</translation>
    </message>
    <message>
        <source>Ask for the name as it stands in an identity document, and which language feels like their own. Ask about turvakielto when nobody else can hear.</source>
        <translation>Fråga efter namnet så som det står i en identitetshandling och vilket språk som känns som det egna. Fråga om spärrmarkering när ingen annan hör.</translation>
    </message>
    <message>
        <source>The municipality must know whom to call and in which language. A call in the wrong language often ends before it has begun.</source>
        <translation>Kommunen behöver veta vem de ska ringa och på vilket språk. Ett samtal på fel språk tar ofta slut innan det har börjat.</translation>
    </message>
    <message>
        <source>Municipalities assess the needs of people outside the labour force too, also of those who get home care allowance. A diagnosis, a religion or reasons for asylum never belong here.</source>
        <translation>Kommunen bedömer behoven även för den som står utanför arbetskraften eller får hemvårdsstöd. Diagnoser, religion och asylskäl hör inte hit.</translation>
    </message>
    <message>
        <source>Which number works? Whose phone is it, who else answers, and when is it good to call? May a message be left?</source>
        <translation>Vilket nummer fungerar? Vems är telefonen, vem annan svarar, och när passar det att ringa? Får man lämna ett meddelande?</translation>
    </message>
    <message>
        <source>Numbers and addresses change, and a call that somebody else answers can do harm. The municipality follows what you agree on here.</source>
        <translation>Nummer och adresser ändras, och ett samtal som någon annan svarar på kan göra skada. Kommunen följer det ni kommer överens om här.</translation>
    </message>
    <message>
        <source>Turvakielto protects the home municipality, the address and the contact details, from other officials too. Then no address is written down, and letters and text messages are not used.</source>
        <translation>Spärrmarkeringen skyddar hemkommunen, adressen och kontaktuppgifterna, även för andra myndigheter. Då antecknas ingen adress, och brev och sms används inte.</translation>
    </message>
    <message>
        <source>What would you like to learn? What would make your days easier? What do you hope for your children? Give time for the answer.</source>
        <translation>Vad vill du lära dig? Vad skulle göra din vardag lättare? Vad hoppas du för dina barn? Ge tid att svara.</translation>
    </message>
    <message>
        <source>Whoever has been asked about their own wishes comes along more readily than one who was offered a list.</source>
        <translation>Den som har fått frågan om sina egna önskemål följer lättare med än den som har fått en lista.</translation>
    </message>
    <message>
        <source>Taking part is voluntary. Write only what the client wants to have told; the rest stays between the two of you.</source>
        <translation>Det är frivilligt att delta. Skriv bara det klienten vill att du berättar; resten stannar mellan er två.</translation>
    </message>
    <message>
        <source>Tell in plain words what there is, one thing at a time, and tick only what gets a yes. Ask also what taking part would need in practice.</source>
        <translation>Berätta enkelt vad som finns, en sak i taget, och kryssa bara för det som får ett ja. Fråga också vad som krävs i praktiken för att kunna delta.</translation>
    </message>
    <message>
        <source>From these the municipality looks for the right service. Childcare during a course often decides whether it is possible at all.</source>
        <translation>Utifrån det här söker kommunen rätt tjänst. Barnpassning under kursen avgör ofta om det alls är möjligt.</translation>
    </message>
    <message>
        <source>Write what is needed in practice, such as a lift or short days. Illnesses and their treatment stay in your own records.</source>
        <translation>Skriv vad som behövs i praktiken, till exempel hiss eller korta dagar. Sjukdomar och vården av dem stannar i era egna handlingar.</translation>
    </message>
    <message>
        <source>Who else belongs to the family, and who should hear about this? Who is with the children during a course?</source>
        <translation>Vilka andra hör till familjen, och vem borde få höra om det här? Vem är med barnen under en kurs?</translation>
    </message>
    <message>
        <source>The family&apos;s everyday life decides when a course or a meeting place is possible.</source>
        <translation>Familjens vardag avgör när en kurs eller en mötesplats är möjlig.</translation>
    </message>
    <message>
        <source>All of this is voluntary, and the client decides about sharing it separately when giving consent.</source>
        <translation>Allt det här är frivilligt, och klienten beslutar särskilt om det får delas när samtycket ges.</translation>
    </message>
    <message>
        <source>Go through the card in the client&apos;s language. Then ask: can you tell me what will happen now? Write the answer as it was said.</source>
        <translation>Gå igenom kortet på klientens språk. Fråga sedan: kan du berätta vad som händer nu? Skriv svaret så som det sades.</translation>
    </message>
    <message>
        <source>A yes that was not understood is no yes. Whoever knows that a no is fine can trust their own yes.</source>
        <translation>Ett ja som inte är förstått är inget ja. Den som vet att det går bra att säga nej kan lita på sitt eget ja.</translation>
    </message>
    <message>
        <source>Consent must be voluntary, specific, informed and unambiguous. It can be withdrawn at any time, here or in the municipality, and the client may ask who has handled their data.</source>
        <translation>Samtycket ska vara frivilligt, specifikt, informerat och otvetydigt. Det kan återkallas när som helst, här eller i kommunen, och klienten får fråga vem som har behandlat uppgifterna.</translation>
    </message>
    <message>
        <source>Read the summary aloud together. Is everything right, and is anything missing?</source>
        <translation>Läs sammanfattningen högt tillsammans. Är allt rätt, och fattas något?</translation>
    </message>
    <message>
        <source>This is the last moment to correct something before the municipality sees it.</source>
        <translation>Det här är sista tillfället att rätta något innan kommunen ser det.</translation>
    </message>
    <message>
        <source>Every look at the referral leaves a record that nobody can remove. You can cancel the referral, and withdrawing the consent locks it at once for everyone.</source>
        <translation>Varje gång någon tittar på hänvisningen lämnas ett spår i loggen som ingen kan ta bort. Du kan återta hänvisningen, och om samtycket återkallas låses den genast för alla.</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>The client</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familj</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Livssituation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läsning</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andra språk</translation>
    </message>
    <message>
        <source>First residence permit or right</source>
        <translation>Första uppehållstillstånd eller uppehållsrätt</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Dessutom</translation>
    </message>
    <message>
        <source>In person through the sender</source>
        <translation>Personligen genom avsändaren</translation>
    </message>
    <message>
        <source>The client wants to make contact first</source>
        <translation>Klienten vill själv ta kontakt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>safe to use</source>
        <translation>tryggt att använda</translation>
    </message>
    <message>
        <source>not safe: will not be used</source>
        <translation>inte tryggt: används inte</translation>
    </message>
    <message>
        <source>safety not asked: will not be used</source>
        <translation>tryggheten inte utredd: används inte</translation>
    </message>
    <message>
        <source>a message may be left</source>
        <translation>meddelande får lämnas</translation>
    </message>
    <message>
        <source>The client would like</source>
        <translation>Klienten önskar</translation>
    </message>
    <message>
        <source>Support for taking part</source>
        <translation>Stöd för att delta</translation>
    </message>
    <message>
        <source>Other adults in the family</source>
        <translation>Andra vuxna i familjen</translation>
    </message>
    <message>
        <source>Care of the children</source>
        <translation>Barnens vård</translation>
    </message>
    <message>
        <source>Home care allowance</source>
        <translation>Hemvårdsstöd</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Basis in words</source>
        <translation>Grunden i ord</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Får lämnas ut</translation>
    </message>
    <message>
        <source>Talked about in</source>
        <translation>Samtalet fördes på</translation>
    </message>
    <message>
        <source>The client&apos;s answer when asked back</source>
        <translation>Klientens svar på kontrollfrågan</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Givet</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>Andra organisationer</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Behövs inte</translation>
    </message>
    <message>
        <source>Speaks the same dialect</source>
        <translation>Talar samma dialekt</translation>
    </message>
    <message>
        <source>Not from the client&apos;s own community</source>
        <translation>Inte från klientens egen gemenskap</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Behövs</translation>
    </message>
    <message>
        <source>Not told, because of turvakielto</source>
        <translation>Uppges inte på grund av spärrmarkering</translation>
    </message>
    <message>
        <source>through an interpreter</source>
        <translation>genom tolk</translation>
    </message>
</context>
<context>
    <name>SeenPanel</name>
    <message>
        <source>What the municipality will see</source>
        <translation>Vad kommunen ser</translation>
    </message>
    <message>
        <source>It fills as you write. Nobody else can open it.</source>
        <translation>Fylls på medan du skriver. Ingen annan kan öppna den.</translation>
    </message>
</context>
<context>
    <name>SentColumns</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Skickad den</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Brådskandegrad</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Svarar för den</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gjord av</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>My referrals</source>
        <translation>Mina hänvisningar</translation>
    </message>
    <message>
        <source>Make a referral</source>
        <translation>Gör en hänvisning</translation>
    </message>
    <message>
        <source>Reading your referrals…</source>
        <translation>Hämtar dina hänvisningar…</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>Vilka hänvisningar</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Bara mina</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>Väntar på mig</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Next referral</source>
        <translation>Nästa hänvisning</translation>
    </message>
    <message>
        <source>Previous referral</source>
        <translation>Föregående hänvisning</translation>
    </message>
    <message>
        <source>Find in my referrals</source>
        <translation>Sök bland mina hänvisningar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>Type less, or look among your colleagues&apos; referrals too.</source>
        <translation>Skriv mindre eller sök också bland kollegernas hänvisningar.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Inget väntar på dig</translation>
    </message>
    <message>
        <source>When a municipality has a question or asks for your help, it comes here.</source>
        <translation>När en kommun har en fråga eller ber om din hjälp kommer det hit.</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Inget är avslutat ännu</translation>
    </message>
    <message>
        <source>Referrals come here when they have an outcome.</source>
        <translation>Hänvisningarna kommer hit när de har ett resultat.</translation>
    </message>
    <message>
        <source>No referrals here</source>
        <translation>Inga hänvisningar här</translation>
    </message>
    <message>
        <source>What you send comes here, and you see how it goes on.</source>
        <translation>Det du skickar kommer hit, och du ser hur det går vidare.</translation>
    </message>
    <message>
        <source>The log does not answer, so names and outcomes stay closed for now. Where each referral stands is up to date, and sending works.</source>
        <translation>Loggen svarar inte, så namn och resultat förblir låsta tills vidare. Hänvisningarnas läge är aktuellt, och det går att skicka.</translation>
    </message>
    <message>
        <source>Sending what waits…</source>
        <translation>Skickar det som väntar…</translation>
    </message>
</context>
<context>
    <name>SentRow</name>
    <message>
        <source>{when}, new to you</source>
        <translation>{when}, nytt för dig</translation>
    </message>
    <message>
        <source>Waits: nobody named can open it now</source>
        <translation>Väntar: ingen namngiven kan öppna den nu</translation>
    </message>
</context>
<context>
    <name>SentState</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Sent, not opened yet</source>
        <translation>Skickad, inte öppnad ännu</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnad</translation>
    </message>
    <message>
        <source>Has a question for you</source>
        <translation>Fråga till dig</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Tagen till behandling</translation>
    </message>
    <message>
        <source>Came back to you</source>
        <translation>Kom tillbaka till dig</translation>
    </message>
    <message>
        <source>Contacting the client</source>
        <translation>Klienten kontaktas</translation>
    </message>
    <message>
        <source>Client reached</source>
        <translation>Klienten har nåtts</translation>
    </message>
    <message>
        <source>Meeting agreed</source>
        <translation>Möte avtalat</translation>
    </message>
    <message>
        <source>Meeting did not happen</source>
        <translation>Mötet blev inte av</translation>
    </message>
    <message>
        <source>Asks for your help</source>
        <translation>Ber om din hjälp</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Vilande</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Client not reached</source>
        <translation>Klienten nåddes inte</translation>
    </message>
    <message>
        <source>Client did not want to continue</source>
        <translation>Klienten ville inte fortsätta</translation>
    </message>
    <message>
        <source>You asked to cancel</source>
        <translation>Du bad om återtagande</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återtagen</translation>
    </message>
    <message>
        <source>Sent on to another place</source>
        <translation>Skickad vidare</translation>
    </message>
    <message>
        <source>Made in error</source>
        <translation>Gjord av misstag</translation>
    </message>
    <message>
        <source>Goes on under another referral</source>
        <translation>Fortsätter under en annan hänvisning</translation>
    </message>
    <message>
        <source>The municipality has not opened it yet. You need not do anything.</source>
        <translation>Kommunen har inte öppnat den ännu. Du behöver inte göra något.</translation>
    </message>
    <message>
        <source>The municipality has opened it and decides how to go on.</source>
        <translation>Kommunen har öppnat den och avgör hur man går vidare.</translation>
    </message>
    <message>
        <source>The municipality waits for an answer.</source>
        <translation>Kommunen väntar på ett svar.</translation>
    </message>
    <message>
        <source>Somebody in the municipality has taken it on and contacts the client next.</source>
        <translation>Någon i kommunen har tagit upp den till behandling och kontaktar klienten härnäst.</translation>
    </message>
    <message>
        <source>The municipality does not take it on. Open it to read why and what you can do.</source>
        <translation>Kommunen tar inte upp den till behandling. Öppna hänvisningen för att läsa varför och vad du kan göra.</translation>
    </message>
    <message>
        <source>The municipality is trying to reach the client.</source>
        <translation>Kommunen försöker nå klienten.</translation>
    </message>
    <message>
        <source>The municipality has talked with the client.</source>
        <translation>Kommunen har talat med klienten.</translation>
    </message>
    <message>
        <source>The municipality and the client have agreed to meet.</source>
        <translation>Kommunen och klienten har avtalat om ett möte.</translation>
    </message>
    <message>
        <source>The meeting did not happen. The municipality tries again.</source>
        <translation>Mötet blev inte av. Kommunen försöker på nytt.</translation>
    </message>
    <message>
        <source>The municipality has not reached the client and asks you to take it up at the next visit.</source>
        <translation>Kommunen har inte nått klienten och ber dig ta upp saken vid nästa besök.</translation>
    </message>
    <message>
        <source>The work waits for now. The municipality goes on with it later.</source>
        <translation>Arbetet väntar tills vidare. Kommunen fortsätter senare.</translation>
    </message>
    <message>
        <source>The work is done.</source>
        <translation>Arbetet är klart.</translation>
    </message>
    <message>
        <source>The municipality tried in several ways and did not reach the client.</source>
        <translation>Kommunen försökte på flera sätt och nådde inte klienten.</translation>
    </message>
    <message>
        <source>The client did not want to continue. You can offer it again later.</source>
        <translation>Klienten ville inte fortsätta. Du kan erbjuda det på nytt senare.</translation>
    </message>
    <message>
        <source>The municipality confirms the cancellation next.</source>
        <translation>Kommunen bekräftar återtagandet härnäst.</translation>
    </message>
    <message>
        <source>It is withdrawn. Nobody can open its content any more.</source>
        <translation>Den är återtagen. Ingen kan längre öppna innehållet.</translation>
    </message>
    <message>
        <source>The municipality has sent it on, with the client&apos;s consent.</source>
        <translation>Kommunen har skickat den vidare med klientens samtycke.</translation>
    </message>
    <message>
        <source>It was made in error. Nobody can open its content any more.</source>
        <translation>Den gjordes av misstag. Ingen kan längre öppna innehållet.</translation>
    </message>
    <message>
        <source>The municipality has another referral of the same client and goes on with that one.</source>
        <translation>Kommunen har en annan hänvisning för samma klient och fortsätter med den.</translation>
    </message>
    <message>
        <source>Has tried to reach the client {times}</source>
        <translation>Har försökt nå klienten {times}</translation>
    </message>
    <message>
        <source>{ways} and {last}</source>
        <translation>{ways} och {last}</translation>
    </message>
    <message>
        <source>The municipality has {ways}.</source>
        <translation>Kommunen har {ways}.</translation>
    </message>
    <message>
        <source>sent a letter {times}</source>
        <translation>skickat brev {times}</translation>
    </message>
    <message>
        <source>tried to call {times}</source>
        <translation>försökt ringa {times}</translation>
    </message>
    <message>
        <source>sent a text message {times}</source>
        <translation>skickat textmeddelande {times}</translation>
    </message>
    <message>
        <source>written an e-mail {times}</source>
        <translation>skrivit e-post {times}</translation>
    </message>
    <message>
        <source>gone to meet the client {times}</source>
        <translation>sökt upp klienten {times}</translation>
    </message>
    <message>
        <source>tried through an organisation {times}</source>
        <translation>försökt genom en organisation {times}</translation>
    </message>
    <message>
        <source>let a colleague who speaks the language try {times}</source>
        <translation>låtit en kollega som talar språket försöka {times}</translation>
    </message>
    <message>
        <source>Has a question for {name}</source>
        <translation>Fråga till {name}</translation>
    </message>
    <message>
        <source>Asks {name} for help</source>
        <translation>Ber {name} om hjälp</translation>
    </message>
    <message>
        <source>{state}. {more}</source>
        <translation>{state}. {more}</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Not readable now</source>
        <translation>Kan inte läsas nu</translation>
    </message>
</context>
<context>
    <name>SeparatePanel</name>
    <message>
        <source>Undo the merging</source>
        <translation>Ångra sammanslagningen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>The referral is where it was before, with its owner and date. Both histories keep what happened.</source>
        <translation>Hänvisningen är där den var, med samma ansvariga och datum. I bådas historia står vad som hände.</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>on this computer</source>
        <translation>på den här datorn</translation>
    </message>
</context>
<context>
    <name>ServerPart</name>
    <message>
        <source>1. The server</source>
        <translation>1. Servern</translation>
    </message>
    <message>
        <source>A PostgreSQL 16 or newer, and once a superuser&apos;s name and password. They make the database and its roles and are not kept.</source>
        <translation>En PostgreSQL 16 eller nyare och en gång en superanvändares namn och lösenord. Med dem skapas databasen och dess roller; de sparas inte.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Its name on the network. Several with commas between: the first that takes changes is used.</source>
        <translation>Dess namn i nätet. Flera med kommatecken emellan: den första som tar emot ändringar används.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Utfärdarens certifikat</translation>
    </message>
    <message>
        <source>The certificate of whoever signed the server&apos;s. Empty: those that this computer trusts.</source>
        <translation>Certifikatet för den som har undertecknat serverns certifikat. Tomt: de som den här datorn litar på.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Superanvändare</translation>
    </message>
    <message>
        <source>Password of the superuser</source>
        <translation>Superanvändarens lösenord</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testa förbindelsen</translation>
    </message>
    <message>
        <source>PostgreSQL {version} answers.</source>
        <translation>PostgreSQL {version} svarar.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server has proven its name.</source>
        <translation>Förbindelsen är krypterad och servern har bevisat sitt namn.</translation>
    </message>
    <message>
        <source>The database is there already; only what was begun in the same folder is gone on with.</source>
        <translation>Databasen finns redan; bara det som påbörjats i samma mapp fortsätts.</translation>
    </message>
    <message>
        <source>The database is not there yet and will be made.</source>
        <translation>Databasen finns inte ännu; den skapas.</translation>
    </message>
    <message>
        <source>On this computer nothing goes over the network.</source>
        <translation>På den här datorn går ingenting över nätet.</translation>
    </message>
    <message>
        <source>The connection is always encrypted and the server has to prove its name (TLS verify-full with channel binding). This cannot be turned off.</source>
        <translation>Förbindelsen är alltid krypterad och servern måste bevisa sitt namn (TLS verify-full med kanalbindning). Det kan inte stängas av.</translation>
    </message>
    <message>
        <source>Certificates ({pattern})</source>
        <translation>Certifikat ({pattern})</translation>
    </message>
</context>
<context>
    <name>ServicePart</name>
    <message>
        <source>2. The service</source>
        <translation>2. Tjänsten</translation>
    </message>
    <message>
        <source>These names stand on papers and invitations. They are seen by everybody.</source>
        <translation>De här namnen står på papper och inbjudningar. Alla ser dem.</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Tjänstens namn</translation>
    </message>
    <message>
        <source>Organisation that runs it</source>
        <translation>Organisation som driver den</translation>
    </message>
    <message>
        <source>Name of the log</source>
        <translation>Loggens namn</translation>
    </message>
    <message>
        <source>Stands in every proof of the log, such as log.example.fi/kotosilta. It cannot be changed later.</source>
        <translation>Står i varje bevis ur loggen, till exempel log.example.fi/kotosilta. Det kan inte ändras senare.</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>Ange mappens hela sökväg.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Keys and passwords are made on this computer</source>
        <translation>Nycklar och lösenord skapas på den här datorn</translation>
    </message>
    <message>
        <source>The database is made ready</source>
        <translation>Databasen förbereds</translation>
    </message>
    <message>
        <source>The service gets its root key, and your organisation its place</source>
        <translation>Tjänsten får sin rotnyckel och din organisation sin plats</translation>
    </message>
    <message>
        <source>The notary gets its keys</source>
        <translation>Notarien får sina nycklar</translation>
    </message>
    <message>
        <source>You become the first administrator</source>
        <translation>Du blir den första administratören</translation>
    </message>
    <message>
        <source>The papers to print are written</source>
        <translation>Papperen att skriva ut skrivs</translation>
    </message>
    <message>
        <source>This computer gets its settings</source>
        <translation>Den här datorn får sina inställningar</translation>
    </message>
    <message>
        <source>What is secret is deleted from the folder, but for the papers and the notary&apos;s file</source>
        <translation>Det hemliga raderas ur mappen, utom papperen och notariens fil</translation>
    </message>
    <message>
        <source>There is a service already, in this database or in this computer&apos;s settings, and it was not begun in this folder. Nothing was changed. Choose the folder in which it was begun, or another database.</source>
        <translation>I den här databasen eller i den här datorns inställningar finns redan en tjänst som inte har påbörjats i den här mappen. Ingenting ändrades. Välj mappen där den påbörjades, eller en annan databas.</translation>
    </message>
    <message>
        <source>What an earlier try has left in the folder for the papers is damaged. Choose an empty folder and a database that is not there yet.</source>
        <translation>Det som ett tidigare försök har lämnat i mappen för papperen är skadat. Välj en tom mapp och en databas som inte finns ännu.</translation>
    </message>
    <message>
        <source>Type a name such as db.example.fi, an address, or the folder of a socket on this computer. Several names have commas between them.</source>
        <translation>Skriv ett namn, till exempel db.example.fi, en adress eller mappen för en socket på den här datorn. Mellan flera namn står kommatecken.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. Several servers share one, or have one each with commas between.</source>
        <translation>En port är ett tal från 1 till 65535. Flera servrar delar en, eller har var sin med kommatecken emellan.</translation>
    </message>
    <message>
        <source>A database&apos;s name has small letters, digits and underscores, and begins with a letter.</source>
        <translation>En databas namn har små bokstäver, siffror och understreck och börjar med en bokstav.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Det finns inget certifikat i den här filen. Ett sådant börjar med -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The log&apos;s name has letters, digits, dots, slashes and hyphens, such as log.example.fi/koto.</source>
        <translation>Loggens namn har bokstäver, siffror, punkter, snedstreck och bindestreck, till exempel log.example.fi/koto.</translation>
    </message>
    <message>
        <source>In this folder another name was begun with. Type that one, or choose another folder and another database.</source>
        <translation>I den här mappen började man med ett annat namn. Skriv det, eller välj en annan mapp och en annan databas.</translation>
    </message>
    <message>
        <source>The server has this name already, and it was not made here. It is left as it is. Choose another name.</source>
        <translation>Servern har redan detta namn och det har inte skapats här. Det lämnas som det är. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The server has a notary for a database of this name, and it was not made here. It is left as it is. Choose another name for the database.</source>
        <translation>Servern har redan en notarie för en databas med detta namn och den har inte skapats här. Den lämnas som den är. Välj ett annat namn för databasen.</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a word or two that do not belong together.</source>
        <translation>Lösenfrasen är för svag. Lägg till ett eller två ord som inte hör ihop.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the server are more than 10 minutes apart, so what is signed would not be accepted. Set the one that is wrong and try again.</source>
        <translation>Den här datorns och serverns klockor skiljer sig mer än 10 minuter, så det som undertecknas skulle inte godkännas. Ställ den som går fel och försök på nytt.</translation>
    </message>
    <message>
        <source>The server is older than PostgreSQL 16. Update it, or take another one.</source>
        <translation>Servern är äldre än PostgreSQL 16. Uppdatera den eller ta en annan.</translation>
    </message>
    <message>
        <source>The server does not prove its name with a certificate that this computer trusts, so nothing was sent to it. Choose the certificate of the authority that signed the server&apos;s, or ask whoever runs it.</source>
        <translation>Servern bevisar inte sitt namn med ett certifikat som den här datorn litar på, så ingenting skickades till den. Välj certifikatet för den som har undertecknat serverns, eller fråga den som driver servern.</translation>
    </message>
    <message>
        <source>Nothing that takes changes answers there. Check the name and the port, and that the server lets this computer in.</source>
        <translation>Där svarar ingenting som tar emot ändringar. Kontrollera namnet och porten, och att servern släpper in den här datorn.</translation>
    </message>
    <message>
        <source>The server does not accept this name with this password. Check both.</source>
        <translation>Servern godkänner inte det här namnet med det här lösenordet. Kontrollera båda.</translation>
    </message>
    <message>
        <source>This login is no superuser of the server; the database and its roles need one once.</source>
        <translation>Det här namnet är ingen superanvändare på servern; databasen och dess roller behöver en sådan en gång.</translation>
    </message>
</context>
<context>
    <name>SettingUpPage</name>
    <message>
        <source>Set up the service</source>
        <translation>Upprätta tjänsten</translation>
    </message>
    <message>
        <source>Set up a new service</source>
        <translation>Upprätta en ny tjänst</translation>
    </message>
    <message>
        <source>Once for a whole service, by whoever becomes its first administrator. If you were invited to a service that is there already, go back and open your invitation.</source>
        <translation>Görs en gång för hela tjänsten av den som blir dess första administratör. Om du har bjudits in till en tjänst som redan finns, gå tillbaka och öppna din inbjudan.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Tillbaka till inloggningen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Ansluter…</translation>
    </message>
    <message>
        <source>Something is missing or not right. It is marked below.</source>
        <translation>Något saknas eller är fel. Det är markerat nedan.</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Upprättar…</translation>
    </message>
    <message>
        <source>Stopped. What is done stays done; go on whenever you like.</source>
        <translation>Avbrutet. Det som är gjort är gjort; fortsätt när du vill.</translation>
    </message>
    <message>
        <source>No program of this computer shows folders. The papers are in {folder}.</source>
        <translation>Inget program på den här datorn visar mappar. Papperen finns i {folder}.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>What to show of the history</source>
        <translation>Vad som visas av händelserna</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Inget sådant ännu.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Opening your keys…</source>
        <translation>Dina nycklar öppnas…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation>Server: {server}</translation>
    </message>
    <message>
        <source>Words of the service: {words}</source>
        <translation>Tjänstens ord: {words}</translation>
    </message>
    <message>
        <source>This computer is not set up yet. Your invitation brings all that it needs.</source>
        <translation>Den här datorn har inte tagits i bruk ännu. Din inbjudan innehåller allt som behövs.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Jag har en inbjudan</translation>
    </message>
    <message>
        <source>firstname.lastname</source>
        <translation>förnamn.efternamn</translation>
    </message>
    <message>
        <source>Your name in the service</source>
        <translation>Ditt namn i tjänsten</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock verkar vara på.</translation>
    </message>
    <message>
        <source>Sign in to Kotosilta</source>
        <translation>Logga in i Kotosilta</translation>
    </message>
    <message>
        <source>First time here?</source>
        <translation>Första gången här?</translation>
    </message>
    <message>
        <source>New computer?</source>
        <translation>Ny dator?</translation>
    </message>
    <message>
        <source>Set up a new service</source>
        <translation>Upprätta en ny tjänst</translation>
    </message>
    <message>
        <source>The same words stand on your recovery sheet.</source>
        <translation>Samma ord står på din återställningsblankett.</translation>
    </message>
    <message>
        <source>Type your name as it stands on your recovery sheet.</source>
        <translation>Skriv ditt namn så som det står på återställningsblanketten.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Skriv din lösenfras.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
</context>
<context>
    <name>SignatureView</name>
    <message>
        <source>A signature is drawn.</source>
        <translation>En underskrift är ritad.</translation>
    </message>
    <message>
        <source>Nothing is drawn.</source>
        <translation>Inget är ritat.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n signing key(s) of organisations and units may still be known to {people}, who should not have them any more.</source>
        <translation>
            <numerusform>%n signeringsnyckel för en organisation eller enhet kan fortfarande vara känd av {people}, som inte längre ska ha den.</numerusform>
            <numerusform>%n signeringsnycklar för organisationer och enheter kan fortfarande vara kända av {people}, som inte längre ska ha dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Byt dem</translation>
    </message>
    <message>
        <source>You are the only administrator. If you lose your keys, nobody can invite or renew until the root key&apos;s papers have brought a new administrator in.</source>
        <translation>Du är den enda administratören. Om du förlorar dina nycklar kan ingen bjuda in eller förnya något förrän en ny administratör har tagits in med rotnyckelns papper.</translation>
    </message>
    <message>
        <source>Invite a second one…</source>
        <translation>Bjud in en andra…</translation>
    </message>
</context>
<context>
    <name>StandingLine</name>
    <message>
        <source>{name} is away until {date}: “mine” holds these referrals too.</source>
        <translation>{name} är frånvarande till {date}: de här hänvisningarna finns också bland dina.</translation>
    </message>
    <message>
        <source>You are noted as away: {absence}. Your lead can change it.</source>
        <translation>Du är antecknad som frånvarande: {absence}. Din ansvariga kan ändra det.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnad</translation>
    </message>
    <message>
        <source>Question to the sender</source>
        <translation>Fråga till avsändaren</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Tagen till behandling</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returnerad</translation>
    </message>
    <message>
        <source>Being contacted</source>
        <translation>Kontakt pågår</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nådd</translation>
    </message>
    <message>
        <source>Meeting agreed</source>
        <translation>Möte avtalat</translation>
    </message>
    <message>
        <source>Meeting did not happen</source>
        <translation>Mötet blev inte av</translation>
    </message>
    <message>
        <source>Help asked of the sender</source>
        <translation>Hjälp begärd av avsändaren</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Vilande</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inte nådd</translation>
    </message>
    <message>
        <source>Client did not want to continue</source>
        <translation>Klienten ville inte fortsätta</translation>
    </message>
    <message>
        <source>Cancellation requested</source>
        <translation>Återtagande begärt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återtagen</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Vidarebefordrad</translation>
    </message>
    <message>
        <source>Made in error</source>
        <translation>Gjord av misstag</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Sammanslagen</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Verified to entry {number}, {when}.</source>
        <translation>Kontrollerad till anteckning {number}, {when}.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Kontrollera nu</translation>
    </message>
    <message>
        <source>Verify now (V)</source>
        <translation>Kontrollera nu (V)</translation>
    </message>
    <message>
        <source>Verify what is new</source>
        <translation>Kontrollera det nya</translation>
    </message>
    <message>
        <source>Verify what is new since this computer last verified the log (N)</source>
        <translation>Kontrollera det som har kommit till sedan den här datorn senast kontrollerade loggen (N)</translation>
    </message>
    <message>
        <source>Export bundle…</source>
        <translation>Exportera kopia…</translation>
    </message>
    <message>
        <source>Export bundle… (E)</source>
        <translation>Exportera kopia… (E)</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Dölj siffrorna</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Visa siffrorna</translation>
    </message>
    <message>
        <source>Not verified since you signed in.</source>
        <translation>Inte kontrollerad sedan du loggade in.</translation>
    </message>
    <message>
        <source>The log does not hold. Checked {when}.</source>
        <translation>Loggen stämmer inte. Kontrollerad {when}.</translation>
    </message>
    <message>
        <source>Verifying reads every entry and checks that none is missing, changed or signed by another.</source>
        <translation>Kontrollen läser varje anteckning och ser efter att ingen saknas, har ändrats eller är undertecknad av någon annan.</translation>
    </message>
    <message>
        <source>What the log says cannot be relied on as evidence until this is explained. Export a bundle now, and tell the controller and the one who runs the service.</source>
        <translation>Loggens innehåll duger inte som bevis förrän detta har utretts. Exportera nu en kopia och underrätta den personuppgiftsansvarige och den som driver tjänsten.</translation>
    </message>
    <message>
        <source>Every entry is there, in its place and unchanged, and was signed by the person it names. Nothing that this computer has seen before was removed.</source>
        <translation>Varje anteckning finns på sin plats, oförändrad, och är undertecknad av den person den nämner. Inget som den här datorn har sett förut har tagits bort.</translation>
    </message>
    <message>
        <source>Entries before number {number} were verified on this computer earlier and not read again: they belong to the same signed log.</source>
        <translation>Anteckningarna före nummer {number} har kontrollerats tidigare på den här datorn och lästes inte på nytt: de hör till samma undertecknade logg.</translation>
    </message>
    <message>
        <source>But the log has never given a sign of life: newer entries may be held back.</source>
        <translation>Men loggen har aldrig gett något livstecken: nyare anteckningar kan ha hållits inne.</translation>
    </message>
    <message>
        <source>But its last sign of life is from {when}: newer entries may be held back.</source>
        <translation>Men det senaste livstecknet är från {when}: nyare anteckningar kan ha hållits inne.</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>to be done</source>
        <translation>ogjort</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>avbrutet</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Step {number} of 4</source>
        <translation>Steg {number} av 4</translation>
    </message>
    <message>
        <source>Usual phrases…</source>
        <translation>Standardfraser…</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
    <message>
        <source>Change what you typed</source>
        <translation>Ändra det du skrev</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Tjänsten upprättas</translation>
    </message>
    <message>
        <source>If it stops, nothing that is done is done twice: it goes on from the same folder.</source>
        <translation>Om det avbryts görs inget två gånger: det fortsätter från samma mapp.</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Not verified: {what}</source>
        <translation>Inte bekräftat: {what}</translation>
    </message>
    <message>
        <source>Answered the question</source>
        <translation>Svarade på frågan</translation>
    </message>
    <message>
        <source>Changed the owner or the date</source>
        <translation>Ändrade ansvarig eller datum</translation>
    </message>
    <message>
        <source>Forwarded the referral here</source>
        <translation>Skickade hänvisningen vidare hit</translation>
    </message>
    <message>
        <source>Forwarded the referral to {unit}</source>
        <translation>Skickade hänvisningen vidare: {unit}</translation>
    </message>
    <message>
        <source>Referred the client on to {unit} as well</source>
        <translation>Hänvisade klienten också till: {unit}</translation>
    </message>
    <message>
        <source>Merged another referral of the same client into this one</source>
        <translation>Slog ihop en annan hänvisning för samma klient med den här</translation>
    </message>
    <message>
        <source>Undid the merging</source>
        <translation>Ångrade sammanslagningen</translation>
    </message>
    <message>
        <source>Corrected how the client is reached</source>
        <translation>Rättade hur klienten nås</translation>
    </message>
    <message>
        <source>Took the referral over and answers for it now</source>
        <translation>Tog över hänvisningen och svarar för den nu</translation>
    </message>
    <message>
        <source>Handed the work over to {name}</source>
        <translation>Överlät arbetet till {name}</translation>
    </message>
    <message>
        <source>Opened the referral again</source>
        <translation>Öppnade hänvisningen på nytt</translation>
    </message>
    <message>
        <source>Saved. The log now says: {what}.</source>
        <translation>Sparat. I loggen antecknades: {what}.</translation>
    </message>
    <message>
        <source>Opened the work again</source>
        <translation>Öppnade arbetet på nytt</translation>
    </message>
    <message>
        <source>Went on with the work</source>
        <translation>Fortsatte arbetet</translation>
    </message>
    <message>
        <source>Took back a contact that was recorded by mistake</source>
        <translation>Återtog en kontakt som antecknats av misstag</translation>
    </message>
    <message>
        <source>Answered how the visit went</source>
        <translation>Svarade hur besöket gick</translation>
    </message>
    <message>
        <source>Tried to contact the client</source>
        <translation>Försökte kontakta klienten</translation>
    </message>
    <message>
        <source>Planned a contact</source>
        <translation>Planerade en kontakt</translation>
    </message>
    <message>
        <source>Began the referral</source>
        <translation>Påbörjade hänvisningen</translation>
    </message>
    <message>
        <source>Sent the referral</source>
        <translation>Skickade hänvisningen</translation>
    </message>
    <message>
        <source>Opened the referral</source>
        <translation>Öppnade hänvisningen</translation>
    </message>
    <message>
        <source>Asked the sender a question</source>
        <translation>Ställde en fråga till avsändaren</translation>
    </message>
    <message>
        <source>Accepted the referral</source>
        <translation>Tog upp hänvisningen till behandling</translation>
    </message>
    <message>
        <source>Returned the referral</source>
        <translation>Returnerade hänvisningen</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Lade hänvisningen vilande</translation>
    </message>
    <message>
        <source>Withdrew the referral</source>
        <translation>Återtog hänvisningen</translation>
    </message>
    <message>
        <source>Completed the referral</source>
        <translation>Avslutade hänvisningen</translation>
    </message>
    <message>
        <source>Reached the client</source>
        <translation>Nådde klienten</translation>
    </message>
    <message>
        <source>Agreed on a meeting</source>
        <translation>Avtalade ett möte</translation>
    </message>
    <message>
        <source>The meeting did not happen</source>
        <translation>Mötet blev inte av</translation>
    </message>
    <message>
        <source>Asked the sender for help</source>
        <translation>Bad avsändaren om hjälp</translation>
    </message>
    <message>
        <source>Closed as not reached</source>
        <translation>Avslutade som inte nådd</translation>
    </message>
    <message>
        <source>The client did not want to continue</source>
        <translation>Klienten ville inte fortsätta</translation>
    </message>
    <message>
        <source>Asked to cancel the referral</source>
        <translation>Bad om att återta hänvisningen</translation>
    </message>
    <message>
        <source>Forwarded the referral</source>
        <translation>Vidarebefordrade hänvisningen</translation>
    </message>
    <message>
        <source>Merged the referral into another one of the same client</source>
        <translation>Slog ihop hänvisningen med en annan för samma klient</translation>
    </message>
    <message>
        <source>Marked as made in error</source>
        <translation>Markerade som gjord av misstag</translation>
    </message>
    <message>
        <source>Recorded by mistake and taken back: it does not count.</source>
        <translation>Antecknad av misstag och återtagen: räknas inte.</translation>
    </message>
    <message>
        <source>The signature of this entry does not hold. Do not rely on it, and tell your data protection officer.</source>
        <translation>Underskriften i den här anteckningen stämmer inte. Lita inte på den, och berätta för dataskyddsombudet.</translation>
    </message>
    <message>
        <source>Not to be used any more: {value}</source>
        <translation>Får inte längre användas: {value}</translation>
    </message>
    <message>
        <source>One more: {value}</source>
        <translation>Ny: {value}</translation>
    </message>
    <message>
        <source>{new}, not {old} any more</source>
        <translation>{new}, inte längre {old}</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Nästa: {what}</translation>
    </message>
    <message>
        <source>The client was asked for feedback</source>
        <translation>Klienten ombads ge respons</translation>
    </message>
    <message>
        <source>The client was not asked for feedback</source>
        <translation>Klienten ombads inte ge respons</translation>
    </message>
    <message>
        <source>Understood what was said: {answer}</source>
        <translation>Förstod vad som sades: {answer}</translation>
    </message>
    <message>
        <source>Was listened to: {answer}</source>
        <translation>Blev lyssnad på: {answer}</translation>
    </message>
    <message>
        <source>Got help: {answer}</source>
        <translation>Fick hjälp: {answer}</translation>
    </message>
    <message>
        <source>In the client&apos;s words: {words}</source>
        <translation>Med klientens egna ord: {words}</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>guessed at once</source>
        <translation>gissas genast</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>mycket svag</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>svag</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bra</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>mycket bra</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Skriv en lösenfras.</translation>
    </message>
    <message>
        <source>Add a word or two that do not belong together.</source>
        <translation>Lägg till ett eller två ord som inte hör ihop.</translation>
    </message>
    <message>
        <source>Many people use this one, so it is tried first.</source>
        <translation>Många använder den här, så den prövas först.</translation>
    </message>
    <message>
        <source>One word alone is easy to guess.</source>
        <translation>Ett enda ord är lätt att gissa.</translation>
    </message>
    <message>
        <source>Names, and what others know of you, are easy to guess.</source>
        <translation>Namn och sådant som andra vet om dig är lätt att gissa.</translation>
    </message>
    <message>
        <source>Keys that lie side by side are easy to guess.</source>
        <translation>Tangenter bredvid varandra är lätta att gissa.</translation>
    </message>
    <message>
        <source>Repeating something adds hardly anything.</source>
        <translation>Upprepning gör frasen knappt starkare.</translation>
    </message>
    <message>
        <source>Letters or digits in order are easy to guess.</source>
        <translation>Bokstäver eller siffror i ordning är lätta att gissa.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Datum och årtal är lätta att gissa.</translation>
    </message>
    <message>
        <source>Capitals, digits and signs in place of letters help little.</source>
        <translation>Stora bokstäver, siffror och tecken i stället för bokstäver hjälper lite.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength: {word}</source>
        <translation>Styrka: {word}</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Suggested: {channel}. {why}</source>
        <translation>Förslag: {channel}. {why}</translation>
    </message>
    <message>
        <source>Good hours: {hours}.</source>
        <translation>Bra tider: {hours}.</translation>
    </message>
    <message>
        <source>No letters and no text messages: turvakielto.</source>
        <translation>Inga brev och inga textmeddelanden: spärrmarkering.</translation>
    </message>
    <message>
        <source>Nothing in writing: the client does not read.</source>
        <translation>Inget skriftligt: klienten läser inte.</translation>
    </message>
</context>
<context>
    <name>SummaryPrint</name>
    <message>
        <source>Give this paper to the client, or destroy it.</source>
        <translation>Ge det här papperet till klienten eller förstör det.</translation>
    </message>
    <message>
        <source>For {unit}, written on {date}</source>
        <translation>Till {unit}, skrivet {date}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Sorting and columns</source>
        <translation>Ordning och kolumner</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortera enligt</translation>
    </message>
    <message>
        <source>{column}, ascending</source>
        <translation>{column}, stigande</translation>
    </message>
    <message>
        <source>{column}, descending</source>
        <translation>{column}, fallande</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
</context>
<context>
    <name>TakeOverPanel</name>
    <message>
        <source>Take the referral over</source>
        <translation>Ta över hänvisningen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>From now on you answer for it: its questions and tasks come to you. {name} answers for it now and still sees it. Everybody can see that you took it over.</source>
        <translation>Från och med nu svarar du för den: dess frågor och uppgifter kommer till dig. Nu svarar {name} för den och ser den fortfarande. Alla kan se att du tog över den.</translation>
    </message>
</context>
<context>
    <name>TalkBox</name>
    <message>
        <source>Turn the screen</source>
        <translation>Vänd skärmen</translation>
    </message>
    <message>
        <source>Print the card…</source>
        <translation>Skriv ut kortet…</translation>
    </message>
    <message>
        <source>Show the card here</source>
        <translation>Visa kortet här</translation>
    </message>
    <message>
        <source>Fold the card</source>
        <translation>Dölj kortet</translation>
    </message>
    <message>
        <source>Choose the language below: then the client sees the card in their own language. Where there is no card in it, explain through an interpreter.</source>
        <translation>Välj språket nedan så ser klienten kortet på sitt eget språk. Om det inte finns något kort på det språket, förklara med hjälp av en tolk.</translation>
    </message>
    <message>
        <source>What is agreed on, in the client&apos;s language and yours. Go through it together.</source>
        <translation>Det som ni kommer överens om, på klientens språk och ditt. Gå igenom det tillsammans.</translation>
    </message>
</context>
<context>
    <name>TargetsForm</name>
    <message>
        <source>How soon</source>
        <translation>Hur snart</translation>
    </message>
    <message>
        <source>First contact within days</source>
        <translation>Dagar till den första kontakten</translation>
    </message>
    <message>
        <source>Counted from when the referral came. After that it is overdue.</source>
        <translation>Räknas från när hänvisningen kom. Efter det är den försenad.</translation>
    </message>
    <message>
        <source>Days that a referral may lie unopened</source>
        <translation>Dagar som en hänvisning får ligga oöppnad</translation>
    </message>
    <message>
        <source>After that it is shown to the unit&apos;s lead. It is never closed by itself.</source>
        <translation>Efter det visas den för enhetens ansvariga. Den stängs aldrig av sig själv.</translation>
    </message>
    <message>
        <source>Before a client counts as not reached</source>
        <translation>Innan en klient räknas som inte nådd</translation>
    </message>
    <message>
        <source>Attempts at least</source>
        <translation>Minst så många försök</translation>
    </message>
    <message>
        <source>In different ways at least</source>
        <translation>På minst så många olika sätt</translation>
    </message>
    <message>
        <source>Spoken in the client&apos;s language at least</source>
        <translation>Muntligt på klientens språk minst</translation>
    </message>
    <message>
        <source>A unit may ask more of itself than this, never less. The sender is always asked to raise it.</source>
        <translation>En enhet får kräva mer av sig själv, aldrig mindre. Avsändaren ombeds alltid att ta upp saken.</translation>
    </message>
</context>
<context>
    <name>TaskColumns</name>
    <message>
        <source>By</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Vem som frågar</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Frågat</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Svarar för den</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Inget datum</translation>
    </message>
    <message>
        <source>Late: {date}</source>
        <translation>Försenad: {date}</translation>
    </message>
    <message>
        <source>Take up at a visit</source>
        <translation>Ta upp vid ett besök</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Besvara en fråga</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Reading your tasks…</source>
        <translation>Hämtar dina uppgifter…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>My colleagues&apos; too</source>
        <translation>Även kollegernas</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Nästa uppgift</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>Föregående uppgift</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Inget väntar på dig</translation>
    </message>
    <message>
        <source>When a municipality has a question or asks you to take something up at a visit, it comes here with its date.</source>
        <translation>När en kommun har en fråga eller ber dig ta upp något vid ett besök kommer det hit med sitt datum.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n uppgift</numerusform>
            <numerusform>%n uppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>The log does not answer, so names and questions stay closed for now.</source>
        <translation>Loggen svarar inte, så namn och frågor förblir stängda tills vidare.</translation>
    </message>
</context>
<context>
    <name>TellsForm</name>
    <message>
        <source>Languages the unit serves in</source>
        <translation>Språk som enheten betjänar på</translation>
    </message>
    <message>
        <source>Without an interpreter. Senders see them before they send.</source>
        <translation>Utan tolk. De som skickar ser språken innan de skickar.</translation>
    </message>
    <message>
        <source>Telephone for clients</source>
        <translation>Telefon för klienter</translation>
    </message>
    <message>
        <source>Calls come from this number, and clients can call it. It is on the leaflet.</source>
        <translation>Samtalen kommer från det här numret och klienterna kan ringa det. Numret står i broschyren.</translation>
    </message>
    <message>
        <source>Web page for clients</source>
        <translation>Webbsida för klienter</translation>
    </message>
    <message>
        <source>Begins with https://. The leaflet has it as a QR code.</source>
        <translation>Börjar med https://. Adressen finns i broschyren som QR-kod.</translation>
    </message>
    <message>
        <source>Everybody who is signed in sees this, and clients read it on their leaflet.</source>
        <translation>Alla som är inloggade ser detta, och klienterna läser det i sin broschyr.</translation>
    </message>
</context>
<context>
    <name>TextMessagePanel</name>
    <message>
        <source>Text message</source>
        <translation>Textmeddelande</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Kopiera meddelandet</translation>
    </message>
    <message>
        <source>It says who calls and from which number, and not why.</source>
        <translation>Meddelandet berättar vem som ringer och från vilket nummer, men inte varför.</translation>
    </message>
    <message>
        <source>The clipboard is emptied after a minute, and when the program is locked.</source>
        <translation>Urklipp töms efter en minut och när programmet låses.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>New: {what}</source>
        <translation>Nytt: {what}</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>once</source>
        <translation>en gång</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>två gånger</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n gång</numerusform>
            <numerusform>%n gånger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>No program of this computer makes calls. Dial the number on your telephone.</source>
        <translation>Inget program på den här datorn ringer samtal. Slå numret på din telefon.</translation>
    </message>
    <message>
        <source>Meeting with an interpreter, {reference}</source>
        <translation>Möte med tolk, {reference}</translation>
    </message>
    <message>
        <source>Where to save the calendar file</source>
        <translation>Var kalenderfilen sparas</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message>
        <source>Writing it in the log…</source>
        <translation>Antecknas i loggen…</translation>
    </message>
    <message>
        <source>Where to save the summary</source>
        <translation>Var sammanfattningen sparas</translation>
    </message>
    <message>
        <source>Structured files (*.json)</source>
        <translation>Strukturerade filer (*.json)</translation>
    </message>
    <message>
        <source>The message is on the clipboard for a minute. Paste it into the program that sends messages, then record the contact.</source>
        <translation>Meddelandet finns i urklipp i en minut. Klistra in det i programmet som skickar meddelanden och anteckna sedan kontakten.</translation>
    </message>
    <message>
        <source>Where to save the letter</source>
        <translation>Var brevet sparas</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>The letter is in {file}. Print it, delete the file, and record the contact when it is posted.</source>
        <translation>Brevet finns i {file}. Skriv ut det, radera filen och anteckna kontakten när brevet har postats.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>The calendar file is in {file}.</source>
        <translation>Kalenderfilen finns i {file}.</translation>
    </message>
    <message>
        <source>The summary is in {json} and {pdf}. Delete both when the register has it. The content is erased here from {date} on at the earliest.</source>
        <translation>Sammanfattningen finns i {json} och {pdf}. Radera båda när uppgifterna finns i klientdatasystemet. Innehållet raderas härifrån tidigast {date}.</translation>
    </message>
    <message>
        <source>No program of this computer opens the file. It is in {file}.</source>
        <translation>Inget program på den här datorn öppnar filen. Den finns här: {file}.</translation>
    </message>
</context>
<context>
    <name>TurnedScreen</name>
    <message>
        <source>Show both languages</source>
        <translation>Visa båda språken</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Tillbaka (Esc)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Consent card</source>
        <translation>Samtyckeskort</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>The signature was cleared.</source>
        <translation>Underskriften rensades.</translation>
    </message>
    <message>
        <source>The signature was taken away, because what was agreed on has changed. Ask for a new one.</source>
        <translation>Underskriften togs bort, eftersom det som avtalades har ändrats. Be om en ny.</translation>
    </message>
    <message>
        <source>{language} was taken out.</source>
        <translation>Språket togs bort: {language}.</translation>
    </message>
    <message>
        <source>A way of contact was removed.</source>
        <translation>Ett kontaktsätt togs bort.</translation>
    </message>
    <message>
        <source>An organisation was removed.</source>
        <translation>En organisation togs bort.</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Make a unit</source>
        <translation>Skapa en enhet</translation>
    </message>
    <message>
        <source>A new unit has no key. Invite a lead next: the lead makes the key, so no administrator ever holds it.</source>
        <translation>En ny enhet har ingen nyckel. Bjud sedan in en ansvarig: den ansvariga skapar nyckeln, så ingen administratör har den någonsin.</translation>
    </message>
    <message>
        <source>The unit receives its referrals. Leave it empty for a unit that only sends.</source>
        <translation>Enheten tar emot hänvisningar för området. Lämna tomt för en enhet som bara skickar.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Välj ur listan.</translation>
    </message>
</context>
<context>
    <name>UnitPage</name>
    <message>
        <source>What to see</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Att bekräfta</translation>
    </message>
    <message>
        <source>How the work stands</source>
        <translation>Arbetsläget</translation>
    </message>
    <message>
        <source>Absences and work</source>
        <translation>Frånvaro och arbete</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Överlåtelse</translation>
    </message>
    <message>
        <source>Reading your unit…</source>
        <translation>Din enhet läses…</translation>
    </message>
    <message>
        <source>People of the unit</source>
        <translation>Enhetens personer</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nästa rad</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Föregående rad</translation>
    </message>
    <message>
        <source>Read the unit again</source>
        <translation>Läs in enheten på nytt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
    <message>
        <source>Your unit could not be read</source>
        <translation>Din enhet kunde inte läsas</translation>
    </message>
    <message>
        <source>Read it again with F5.</source>
        <translation>Läs in på nytt med F5.</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Bekräftas…</translation>
    </message>
    <message>
        <source>{name} is confirmed and can sign in now.</source>
        <translation>{name} är bekräftad och kan logga in nu.</translation>
    </message>
    <message>
        <source>The invitation is cancelled. Tell your administrator why.</source>
        <translation>Inbjudan är återkallad. Berätta för administratören varför.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Återkallas…</translation>
    </message>
    <message>
        <source>{name} is at work.</source>
        <translation>{name} är på arbetet.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Överlåter…</translation>
    </message>
    <message>
        <source>Stopped. What is done is done; go on whenever you like, also on another computer.</source>
        <translation>Avbrutet. Det som är gjort är gjort; fortsätt när du vill, också på en annan dator.</translation>
    </message>
</context>
<context>
    <name>Unopened</name>
    <message numerus="yes">
        <source>Nobody has opened it for %n day(s)</source>
        <translation>
            <numerusform>Ingen har öppnat den på %n dag</numerusform>
            <numerusform>Ingen har öppnat den på %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreachedPanel</name>
    <message>
        <source>Close as not reached</source>
        <translation>Avsluta som inte nådd</translation>
    </message>
    <message>
        <source>Ask the sender for help</source>
        <translation>Be avsändaren om hjälp</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Not everything that should be tried has been tried. To close now, say why.</source>
        <translation>Allt som borde prövas har inte prövats. Om du stänger nu, berätta varför.</translation>
    </message>
    <message>
        <source>Everything that should be tried has been tried.</source>
        <translation>Allt som ska prövas har prövats.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte ännu</translation>
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
            <numerusform>Lösenfrasen har varit fel för många gånger. Du kan försöka igen om %n sekund. Om du har glömt din lösenfras, be administratören om hjälp.</numerusform>
            <numerusform>Lösenfrasen har varit fel för många gånger. Du kan försöka igen om %n sekunder. Om du har glömt din lösenfras, be administratören om hjälp.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n referral(s) waiting to be sent</source>
        <translation>
            <numerusform>%n hänvisning väntar på att skickas</numerusform>
            <numerusform>%n hänvisningar väntar på att skickas</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>They are sealed and kept on this computer, and leave by themselves when the connection is there and you are signed in.</source>
        <translation>De är låsta och sparade på den här datorn och skickas av sig själva när förbindelsen fungerar och du är inloggad.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take back and write on</source>
        <translation>Ta tillbaka och fortsätt skriva</translation>
    </message>
    <message>
        <source>This one cannot be opened on this computer.</source>
        <translation>Den här kan inte öppnas på den här datorn.</translation>
    </message>
    <message>
        <source>{name}, to {unit}, since {time}</source>
        <translation>{name}, till {unit}, sedan {time}</translation>
    </message>
    <message>
        <source>A referral</source>
        <translation>En hänvisning</translation>
    </message>
</context>
<context>
    <name>WhoHandled</name>
    <message>
        <source>Where to save the sheet</source>
        <translation>Var bladet sparas</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Writing it in the log…</source>
        <translation>Antecknas i loggen…</translation>
    </message>
    <message>
        <source>The sheet is in {file}, and the log says that it was made. Print it, give it to the client, and delete the file.</source>
        <translation>Bladet finns i filen {file}, och i loggen står att det har gjorts. Skriv ut det, ge det till klienten och ta bort filen.</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Who are you?</source>
        <translation>Vem är du?</translation>
    </message>
    <message>
        <source>Say who you are, and that you write down only what the client wants to have told. Never write a diagnosis, a religion or reasons for asylum anywhere.</source>
        <translation>Berätta vem du är och att du bara antecknar det klienten vill att du berättar. Skriv aldrig en diagnos, en religion eller asylskäl någonstans.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>The client has no Finnish code</source>
        <translation>Klienten har ingen finländsk beteckning</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dag.månad.år</translation>
    </message>
    <message>
        <source>Non-disclosure for safety (turvakielto)</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Ask when nobody else is listening. It changes what may be written down and used.</source>
        <translation>Fråga när ingen annan hör. Svaret påverkar vad som får skrivas upp och användas.</translation>
    </message>
    <message>
        <source>No address is written down and no letter or text message is used, because they could tell others where the client lives.</source>
        <translation>Ingen adress skrivs upp och varken brev eller textmeddelande används, eftersom de kunde avslöja var klienten bor.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Livssituation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Huvudsakligt språk</translation>
    </message>
    <message>
        <source>Type its name in Finnish, Swedish, English or the language itself.</source>
        <translation>Skriv namnet på finska, svenska, engelska eller på språket självt.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation>Behövs tolk?</translation>
    </message>
    <message>
        <source>Reads, at least short texts</source>
        <translation>Läser åtminstone korta texter</translation>
    </message>
    <message>
        <source>Does not read: talk instead of writing</source>
        <translation>Läser inte: prata i stället för att skriva</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läsning</translation>
    </message>
    <message>
        <source>In which language do they read best?</source>
        <translation>På vilket språk läser klienten bäst?</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Vem som helst</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>En kvinna</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>En man</translation>
    </message>
    <message>
        <source>Who may interpret?</source>
        <translation>Vem får tolka?</translation>
    </message>
    <message>
        <source>Not from the client&apos;s own community</source>
        <translation>Inte från klientens egen gemenskap</translation>
    </message>
    <message>
        <source>Someone who speaks the same dialect</source>
        <translation>Någon som talar samma dialekt</translation>
    </message>
    <message>
        <source>More, if it matters</source>
        <translation>Mer, om det har betydelse</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andra språk</translation>
    </message>
    <message>
        <source>First residence permit or right</source>
        <translation>Första uppehållstillstånd eller uppehållsrätt</translation>
    </message>
    <message>
        <source>Month and year, for example 3/2024.</source>
        <translation>Månad och år, till exempel 3/2024.</translation>
    </message>
</context>
<context>
    <name>WishesStep</name>
    <message>
        <source>What do you wish for?</source>
        <translation>Vad önskar du?</translation>
    </message>
    <message>
        <source>Ask, listen, and write it as the client says it. You can ask: What would you like to learn? What would make your days easier? What do you hope for your children?</source>
        <translation>Fråga, lyssna och skriv som klienten säger. Du kan fråga: Vad vill du lära dig? Vad skulle göra vardagen lättare? Vad hoppas du för dina barn?</translation>
    </message>
    <message>
        <source>The client&apos;s wishes, in their own words</source>
        <translation>Klientens önskemål med egna ord</translation>
    </message>
</context>
<context>
    <name>Witnesses</name>
    <message numerus="yes">
        <source>%Ln witnesses have signed this very log.</source>
        <translation>
            <numerusform>%Ln vittne har undertecknat just denna logg.</numerusform>
            <numerusform>%Ln vittnen har undertecknat just denna logg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Routine</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Brådskande</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Genast</translation>
    </message>
    <message>
        <source>Parent at home</source>
        <translation>Hemmaförälder</translation>
    </message>
    <message>
        <source>Disability or long-term illness</source>
        <translation>Funktionsnedsättning eller långvarig sjukdom</translation>
    </message>
    <message>
        <source>Older person</source>
        <translation>Äldre person</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annan</translation>
    </message>
    <message>
        <source>Language course</source>
        <translation>Språkkurs</translation>
    </message>
    <message>
        <source>Getting to know Finnish society</source>
        <translation>Att lära känna det finländska samhället</translation>
    </message>
    <message>
        <source>Childcare during courses</source>
        <translation>Barnpassning under kurser</translation>
    </message>
    <message>
        <source>Peers and meeting places</source>
        <translation>Kamratstöd och mötesplatser</translation>
    </message>
    <message>
        <source>Digital skills</source>
        <translation>Digitala färdigheter</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Rådgivning</translation>
    </message>
    <message>
        <source>Work later on</source>
        <translation>Arbete senare</translation>
    </message>
    <message>
        <source>Health and disability services</source>
        <translation>Hälso- och funktionshinderservice</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Does not read; listens only</source>
        <translation>Läser inte; lyssnar bara</translation>
    </message>
    <message>
        <source>Reading skills not known</source>
        <translation>Läskunnighet okänd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte frågat</translation>
    </message>
    <message>
        <source>The client&apos;s own</source>
        <translation>Klientens egen</translation>
    </message>
    <message>
        <source>The spouse&apos;s</source>
        <translation>Makens eller makans</translation>
    </message>
    <message>
        <source>A relative&apos;s</source>
        <translation>En släktings</translation>
    </message>
    <message>
        <source>A friend&apos;s</source>
        <translation>En väns</translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation>Någon annans</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Textmeddelande</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Personligen</translation>
    </message>
    <message>
        <source>The interpreter should be a woman</source>
        <translation>Tolken bör vara en kvinna</translation>
    </message>
    <message>
        <source>The interpreter should be a man</source>
        <translation>Tolken bör vara en man</translation>
    </message>
    <message>
        <source>Assessment of competence and integration service needs booked</source>
        <translation>Bedömning av kompetens och behov av integrationstjänster bokad</translation>
    </message>
    <message>
        <source>Integration plan made</source>
        <translation>Integrationsplan gjord</translation>
    </message>
    <message>
        <source>Course or training started</source>
        <translation>Kurs eller utbildning påbörjad</translation>
    </message>
    <message>
        <source>Guidance given</source>
        <translation>Rådgivning given</translation>
    </message>
    <message>
        <source>Joined a meeting place or an organisation</source>
        <translation>Med på en mötesplats eller i en organisation</translation>
    </message>
    <message>
        <source>Was already a client</source>
        <translation>Var redan klient</translation>
    </message>
    <message>
        <source>Moved to another municipality</source>
        <translation>Flyttade till en annan kommun</translation>
    </message>
    <message>
        <source>Not entitled to the services</source>
        <translation>Inte berättigad till tjänsterna</translation>
    </message>
    <message>
        <source>Client did not want to continue</source>
        <translation>Klienten ville inte fortsätta</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inte nådd</translation>
    </message>
    <message>
        <source>Lives in another municipality</source>
        <translation>Bor i en annan kommun</translation>
    </message>
    <message>
        <source>Is already a client</source>
        <translation>Är redan klient</translation>
    </message>
    <message>
        <source>Something needed is missing</source>
        <translation>Någon nödvändig uppgift saknas</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Skickad två gånger</translation>
    </message>
    <message>
        <source>The client asked to wait</source>
        <translation>Klienten bad om att vänta</translation>
    </message>
    <message>
        <source>The client is away</source>
        <translation>Klienten är bortrest</translation>
    </message>
    <message>
        <source>No childcare yet</source>
        <translation>Barnpassning saknas</translation>
    </message>
    <message>
        <source>No interpreter yet</source>
        <translation>Tolk saknas</translation>
    </message>
    <message>
        <source>The service is not available yet</source>
        <translation>Tjänsten är inte tillgänglig ännu</translation>
    </message>
    <message>
        <source>The client withdrew the consent</source>
        <translation>Klienten återkallade samtycket</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Behövs inte längre</translation>
    </message>
    <message>
        <source>Sent to the wrong place</source>
        <translation>Skickad till fel ställe</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Annan orsak</translation>
    </message>
    <message>
        <source>At a visit with the sender</source>
        <translation>Vid ett besök hos avsändaren</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Uppsökande arbete</translation>
    </message>
    <message>
        <source>Through an organisation</source>
        <translation>Genom en organisation</translation>
    </message>
    <message>
        <source>A colleague who speaks the language</source>
        <translation>En kollega som talar språket</translation>
    </message>
    <message>
        <source>Reached the client</source>
        <translation>Nådde klienten</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Fel nummer</translation>
    </message>
    <message>
        <source>Letter came back</source>
        <translation>Brevet kom tillbaka</translation>
    </message>
    <message>
        <source>No common language</source>
        <translation>Inget gemensamt språk</translation>
    </message>
    <message>
        <source>Asked to call back</source>
        <translation>Bad att bli uppringd senare</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>Interpreter booked</source>
        <translation>Tolk bokad</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation>Behöver inte tolk</translation>
    </message>
    <message>
        <source>Name, language, contact details, wishes and needs</source>
        <translation>Namn, språk, kontaktuppgifter, önskemål och behov</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Family situation</source>
        <translation>Familjesituation</translation>
    </message>
    <message>
        <source>Need of support</source>
        <translation>Behov av stöd</translation>
    </message>
    <message>
        <source>The result may be told to the sender</source>
        <translation>Resultatet får berättas för avsändaren</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Muntligt</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undertecknat</translation>
    </message>
    <message>
        <source>Signed on the screen</source>
        <translation>Undertecknat på skärmen</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Undertecknat på papper</translation>
    </message>
    <message>
        <source>The client&apos;s consent</source>
        <translation>Klientens samtycke</translation>
    </message>
    <message>
        <source>A duty laid down in law</source>
        <translation>Lagstadgad skyldighet</translation>
    </message>
    <message>
        <source>Another legal basis</source>
        <translation>Annan rättslig grund</translation>
    </message>
    <message>
        <source>Attempts: {found} of {needed}</source>
        <translation>Försök: {found} av {needed}</translation>
    </message>
    <message>
        <source>Different ways: {found} of {needed}</source>
        <translation>Olika sätt: {found} av {needed}</translation>
    </message>
    <message>
        <source>Spoken in the client&apos;s language: {found} of {needed}</source>
        <translation>Talat på klientens språk: {found} av {needed}</translation>
    </message>
    <message>
        <source>The sender was asked to take it up at a visit</source>
        <translation>Avsändaren har blivit ombedd att ta upp saken vid ett besök</translation>
    </message>
    <message>
        <source>The sender has not been asked to take it up at a visit</source>
        <translation>Avsändaren har inte blivit ombedd att ta upp saken vid ett besök</translation>
    </message>
    <message>
        <source>The client asked to be called back.</source>
        <translation>Klienten bad att bli uppringd.</translation>
    </message>
    <message>
        <source>The sender has corrected it since the last attempt.</source>
        <translation>Avsändaren har rättat det efter det senaste försöket.</translation>
    </message>
    <message>
        <source>There was no common language; somebody who speaks the client&apos;s language goes on.</source>
        <translation>Det fanns inget gemensamt språk; någon som talar klientens språk fortsätter.</translation>
    </message>
    <message>
        <source>The client called it safe, and it has not been tried yet.</source>
        <translation>Enligt klienten är det tryggt, och det har inte prövats ännu.</translation>
    </message>
    <message>
        <source>The client is reached only through the sender.</source>
        <translation>Klienten nås bara via avsändaren.</translation>
    </message>
    <message>
        <source>The client&apos;s own ways have been tried; the sender meets the client in person.</source>
        <translation>Klientens egna kontaktsätt har prövats; avsändaren träffar klienten personligen.</translation>
    </message>
    <message>
        <source>The sender has tried already; now through others whom the client meets.</source>
        <translation>Avsändaren har redan försökt; nu via andra som klienten träffar.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Lite</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>At hand</source>
        <translation>Till hands</translation>
    </message>
    <message>
        <source>Reaching the client</source>
        <translation>Att nå klienten</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Mötet</translation>
    </message>
    <message>
        <source>The calendar file has the reference and the time, and nothing of the client.</source>
        <translation>I kalenderfilen finns referensen och tiden och inget om klienten.</translation>
    </message>
    <message>
        <source>The client register</source>
        <translation>Klientdatasystemet</translation>
    </message>
    <message>
        <source>Write the result into the client register. The content is erased here from {date} on, unless your organisation has decided to keep it longer.</source>
        <translation>För in resultatet i klientdatasystemet. Innehållet raderas härifrån tidigast {date}, om din organisation inte har beslutat att bevara det längre.</translation>
    </message>
    <message>
        <source>Before “not reached”: {lines}.</source>
        <translation>Innan ”inte nådd”: {lines}.</translation>
    </message>
    <message>
        <source>Opens the program of this computer that makes calls</source>
        <translation>Öppnar datorns program för samtal</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Ring {number}</translation>
    </message>
    <message>
        <source>Text message…</source>
        <translation>Textmeddelande…</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Brev…</translation>
    </message>
    <message>
        <source>Save a calendar file…</source>
        <translation>Spara en kalenderfil…</translation>
    </message>
    <message>
        <source>Save the summary…</source>
        <translation>Spara sammanfattningen…</translation>
    </message>
</context>
<context>
    <name>WorkPart</name>
    <message>
        <source>Nobody is away, or will be.</source>
        <translation>Ingen är frånvarande nu eller snart.</translation>
    </message>
    <message>
        <source>Choose a person to note an absence</source>
        <translation>Välj en person för att anteckna frånvaro</translation>
    </message>
    <message>
        <source>Absences and work</source>
        <translation>Frånvaro och arbete</translation>
    </message>
    <message>
        <source>Away now or soon</source>
        <translation>Frånvarande nu eller snart</translation>
    </message>
    <message>
        <source>{name} is at work</source>
        <translation>{name} är på arbetet</translation>
    </message>
</context>
<context>
    <name>Worklists</name>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>Unit’s</source>
        <translation>Enhetens</translation>
    </message>
    <message>
        <source>With the sender</source>
        <translation>Hos avsändaren</translation>
    </message>
    <message>
        <source>Meeting today</source>
        <translation>Möte i dag</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Vilande</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Worklists</source>
        <translation>Arbetslistor</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message numerus="yes">
        <source>Locks in %n second(s). Press any key to stay.</source>
        <translation>
            <numerusform>Låses om %n sekund. Tryck på valfri tangent för att fortsätta.</numerusform>
            <numerusform>Låses om %n sekunder. Tryck på valfri tangent för att fortsätta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Lock and sign out</source>
        <translation>Lås och logga ut</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Sök en funktion</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than 10 minutes off the server&apos;s, so the days and times that you write and sign would be wrong. Set the clock. What you have written is kept.</source>
        <translation>Den här datorns klocka avviker från serverns med mer än 10 minuter, så dagar och tider som du skriver och undertecknar skulle bli fel. Ställ klockan. Det du har skrivit finns kvar.</translation>
    </message>
    <message numerus="yes">
        <source>The connection is back: %n waiting referral(s) sent.</source>
        <translation>
            <numerusform>Förbindelsen är tillbaka: %n väntande hänvisning skickades.</numerusform>
            <numerusform>Förbindelsen är tillbaka: %n väntande hänvisningar skickades.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YourselfPart</name>
    <message>
        <source>3. Yourself</source>
        <translation>3. Du själv</translation>
    </message>
    <message>
        <source>You become the first administrator: you invite people and make units. Administrators cannot read referrals.</source>
        <translation>Du blir den första administratören: du bjuder in personer och upprättar enheter. Administratörer kan inte läsa hänvisningar.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Your name in the service</source>
        <translation>Ditt namn i tjänsten</translation>
    </message>
    <message>
        <source>For signing in. It belongs to one person for good.</source>
        <translation>För inloggning. Det tillhör en och samma person för alltid.</translation>
    </message>
</context>
</TS>
