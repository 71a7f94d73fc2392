<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AbsenceCard</name>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Last day away</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>First day away</translation>
    </message>
    <message>
        <source>Who covers</source>
        <translation>Who covers</translation>
    </message>
    <message>
        <source>Has the open referrals among “mine” for that time.</source>
        <translation>Has the open referrals among “mine” for that time.</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later one.</source>
        <translation>The last day is before the first. Choose a later one.</translation>
    </message>
    <message>
        <source>An absence is at most 400 days long. Choose an earlier day.</source>
        <translation>An absence is at most 400 days long. Choose an earlier day.</translation>
    </message>
</context>
<context>
    <name>AcceptPanel</name>
    <message>
        <source>Change owner or date</source>
        <translation>Change owner or date</translation>
    </message>
    <message>
        <source>Accept the referral</source>
        <translation>Accept the referral</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>First contact by</source>
        <translation>First contact by</translation>
    </message>
    <message>
        <source>The sender sees that the referral was accepted, not this date.</source>
        <translation>The sender sees that the referral was accepted, not this date.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Tell me of new answers</source>
        <translation>Tell me of new answers</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Name in the service</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Noted as away</source>
        <translation>Noted as away</translation>
    </message>
    <message>
        <source>Notices on this computer</source>
        <translation>Notices on this computer</translation>
    </message>
    <message>
        <source>While you use another program the desktop may tell that you have a new answer. It never tells whose or what it is about.</source>
        <translation>While you use another program the desktop may tell that you have a new answer. It never tells whose or what it is about.</translation>
    </message>
    <message>
        <source>Tell me of new referrals</source>
        <translation>Tell me of new referrals</translation>
    </message>
    <message>
        <source>While you use another program the desktop may tell that referrals have come. It never tells whose or what they are about.</source>
        <translation>While you use another program the desktop may tell that referrals have come. It never tells whose or what they are about.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>With the sheet and your passphrase you start on a new computer. Print it, lock it away, and delete the file.</source>
        <translation>With the sheet and your passphrase you start on a new computer. Print it, lock it away, and delete the file.</translation>
    </message>
    <message>
        <source>Make the recovery sheet…</source>
        <translation>Make the recovery sheet…</translation>
    </message>
    <message>
        <source>Sealing your keys…</source>
        <translation>Sealing your keys…</translation>
    </message>
    <message>
        <source>Your passphrase is changed. From now on only the new one opens your keys.</source>
        <translation>Your passphrase is changed. From now on only the new one opens your keys.</translation>
    </message>
    <message>
        <source>Where to save the recovery sheet</source>
        <translation>Where to save the recovery sheet</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>recovery-sheet</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation>Making the sheet…</translation>
    </message>
    <message>
        <source>The recovery sheet is in {file}. Print it, lock it away, and delete the file.</source>
        <translation>The recovery sheet is in {file}. Print it, lock it away, and delete the file.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>No program of this computer opens PDF files. The sheet is in {file}. Ask your administrator for a PDF program, then print the sheet.</source>
        <translation>No program of this computer opens PDF files. The sheet is in {file}. Ask your administrator for a PDF program, then print the sheet.</translation>
    </message>
    <message>
        <source>The other computer&apos;s request</source>
        <translation>The other computer&apos;s request</translation>
    </message>
    <message>
        <source>Requests of computers ({pattern})</source>
        <translation>Requests of computers ({pattern})</translation>
    </message>
    <message>
        <source>Where to save the answer</source>
        <translation>Where to save the answer</translation>
    </message>
    <message>
        <source>Approvals of computers ({pattern})</source>
        <translation>Approvals of computers ({pattern})</translation>
    </message>
    <message>
        <source>The answer is in {file}. Carry it to the other computer and open it there within 15 minutes.</source>
        <translation>The answer is in {file}. Carry it to the other computer and open it there within 15 minutes.</translation>
    </message>
    <message>
        <source>Nothing was given away. That request is not the one on your other computer: delete it, make a new one, and tell your administrator if the words differ again.</source>
        <translation>Nothing was given away. That request is not the one on your other computer: delete it, make a new one, and tell your administrator if the words differ again.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>My referrals</source>
        <translation>My referrals</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Make another</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send to {unit}</source>
        <translation>Send to {unit}</translation>
    </message>
    <message>
        <source>Still needed: {first}</source>
        <translation>Still needed: {first}</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: {first} and %n more</source>
        <translation>
            <numerusform>Still needed: {first} and %n more</numerusform>
            <numerusform>Still needed: {first} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
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
        <translation>yesterday</translation>
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
        <translation>Leave it as it is</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask the sender</source>
        <translation>Ask the sender</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Send the question</translation>
    </message>
    <message>
        <source>The referral waits until the sender has answered.</source>
        <translation>The referral waits until the sender has answered.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>AssignPanel</name>
    <message numerus="yes">
        <source>Give %n referral(s) to</source>
        <translation>
            <numerusform>Give %n referral to</numerusform>
            <numerusform>Give %n referrals to</numerusform>
        </translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>Each is an act of its own in the log. What a colleague changes meanwhile is left.</source>
        <translation>Each is an act of its own in the log. What a colleague changes meanwhile is left.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>First contact by</source>
        <translation>First contact by</translation>
    </message>
    <message numerus="yes">
        <source>%n that nobody has accepted yet are accepted with this day.</source>
        <translation>
            <numerusform>%n that nobody has accepted yet are accepted with this day.</numerusform>
            <numerusform>%n that nobody has accepted yet are accepted with this day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assigned</name>
    <message>
        <source>Left as they are: {references}.</source>
        <translation>Left as they are: {references}.</translation>
    </message>
    <message>
        <source>Not possible for {references}.</source>
        <translation>Not possible for {references}.</translation>
    </message>
    <message>
        <source>Not given: {references}.</source>
        <translation>Not given: {references}.</translation>
    </message>
    <message>
        <source>{reference} ({name} was first, {when}: {state})</source>
        <translation>{reference} ({name} was first, {when}: {state})</translation>
    </message>
    <message>
        <source>{references} and {count} others</source>
        <translation>{references} and {count} others</translation>
    </message>
</context>
<context>
    <name>AttemptPanel</name>
    <message>
        <source>Record a contact</source>
        <translation>Record a contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>What the client said</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Ask the sender for the right one</source>
        <translation>Ask the sender for the right one</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>The letter came back. Do you know the client&apos;s address now?</source>
        <translation>The letter came back. Do you know the client&apos;s address now?</translation>
    </message>
    <message>
        <source>The number is not the client&apos;s. Do you know the right one, and is it safe to call?</source>
        <translation>The number is not the client&apos;s. Do you know the right one, and is it safe to call?</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>Looking for other open referrals…</source>
        <translation>Looking for other open referrals…</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>The content is locked</source>
        <translation>The content is locked</translation>
    </message>
    <message>
        <source>This referral was withdrawn or made in error. Nobody can open its content any more.</source>
        <translation>This referral was withdrawn or made in error. Nobody can open its content any more.</translation>
    </message>
    <message>
        <source>A protected referral</source>
        <translation>A protected referral</translation>
    </message>
    <message>
        <source>Parts of the referral</source>
        <translation>Parts of the referral</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>No referral is open</source>
        <translation>No referral is open</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choose one in the list.</translation>
    </message>
    <message>
        <source>The referral could not be opened</source>
        <translation>The referral could not be opened</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Turvakielto: the client&apos;s whereabouts are protected. Tell them to nobody and write them down nowhere else. No letters and no text messages.</source>
        <translation>Turvakielto: the client&apos;s whereabouts are protected. Tell them to nobody and write them down nowhere else. No letters and no text messages.</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Working…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>“{word}” looks like a personal identity code. Write codes only in their own field.</source>
        <translation>“{word}” looks like a personal identity code. Write codes only in their own field.</translation>
    </message>
    <message>
        <source>“{word}” sounds like an illness or its treatment. Write what the client needs in practice, not why.</source>
        <translation>“{word}” sounds like an illness or its treatment. Write what the client needs in practice, not why.</translation>
    </message>
    <message>
        <source>“{word}” sounds like a religion or reasons for asylum. They do not belong in a referral.</source>
        <translation>“{word}” sounds like a religion or reasons for asylum. They do not belong in a referral.</translation>
    </message>
</context>
<context>
    <name>CeremonyForm</name>
    <message>
        <source>Folder for the new papers</source>
        <translation>Folder for the new papers</translation>
    </message>
    <message>
        <source>An empty folder that only you can read; it may be a memory stick.</source>
        <translation>An empty folder that only you can read; it may be a memory stick.</translation>
    </message>
    <message>
        <source>File of the notary&apos;s keys</source>
        <translation>File of the notary&apos;s keys</translation>
    </message>
    <message>
        <source>Words of the keys</source>
        <translation>Words of the keys</translation>
    </message>
    <message>
        <source>Call whoever runs the notary, and type the words as you hear them.</source>
        <translation>Call whoever runs the notary, and type the words as you hear them.</translation>
    </message>
    <message>
        <source>Change the root key</source>
        <translation>Change the root key</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Make a new recovery key</translation>
    </message>
    <message>
        <source>Let in the notary&apos;s next keys</source>
        <translation>Let in the notary&apos;s next keys</translation>
    </message>
    <message>
        <source>Do so when a paper is lost, a keeper leaves, or somebody may have seen two of them. New papers are written first; then the old key signs the new one. Computers and the notary follow by themselves.</source>
        <translation>Do so when a paper is lost, a keeper leaves, or somebody may have seen two of them. New papers are written first; then the old key signs the new one. Computers and the notary follow by themselves.</translation>
    </message>
    <message>
        <source>Do so when the papers have been used, one is lost, or a keeper leaves. The papers before then restore nothing any more, and every unit&apos;s lead makes the recovery copies anew on the page of her unit.</source>
        <translation>Do so when the papers have been used, one is lost, or a keeper leaves. The papers before then restore nothing any more, and every unit&apos;s lead makes the recovery copies anew on the page of her unit.</translation>
    </message>
    <message>
        <source>The notary has to run with them already: it changes over by itself as soon as the service trusts them. What is in the log stays valid.</source>
        <translation>The notary has to run with them already: it changes over by itself as soon as the service trusts them. What is in the log stays valid.</translation>
    </message>
    <message>
        <source>Notary&apos;s keys ({pattern})</source>
        <translation>Notary&apos;s keys ({pattern})</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check and send</source>
        <translation>Check and send</translation>
    </message>
    <message>
        <source>Go through it with the client: is everything as they said it?</source>
        <translation>Go through it with the client: is everything as they said it?</translation>
    </message>
    <message>
        <source>Still needed before it can be sent</source>
        <translation>Still needed before it can be sent</translation>
    </message>
    <message>
        <source>Everything needed is here.</source>
        <translation>Everything needed is here.</translation>
    </message>
    <message>
        <source>How soon is an answer needed?</source>
        <translation>How soon is an answer needed?</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Change the recipient</source>
        <translation>Change the recipient</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Change: {part}</source>
        <translation>Change: {part}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Refresh (F5)</translation>
    </message>
    <message numerus="yes">
        <source>%n new: show</source>
        <translation>
            <numerusform>%n new: show</numerusform>
            <numerusform>%n new: show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPapers</name>
    <message>
        <source>leaflet</source>
        <translation>leaflet</translation>
    </message>
    <message>
        <source>There is no leaflet in the client&apos;s language yet ({language}). It is made in plain Finnish: go through it together, with an interpreter if you can.</source>
        <translation>There is no leaflet in the client&apos;s language yet ({language}). It is made in plain Finnish: go through it together, with an interpreter if you can.</translation>
    </message>
    <message>
        <source>There is no leaflet in the client&apos;s language yet ({language}). It is made in a language that the client reads: {other}.</source>
        <translation>There is no leaflet in the client&apos;s language yet ({language}). It is made in a language that the client reads: {other}.</translation>
    </message>
    <message>
        <source>There is no leaflet in the client&apos;s language yet ({language}). It is made in the language in which the consent was talked through: {other}.</source>
        <translation>There is no leaflet in the client&apos;s language yet ({language}). It is made in the language in which the consent was talked through: {other}.</translation>
    </message>
    <message>
        <source>The leaflet has no QR code: the municipality&apos;s page is not known here now.</source>
        <translation>The leaflet has no QR code: the municipality&apos;s page is not known here now.</translation>
    </message>
    <message>
        <source>The leaflet has no phone number of the municipality: it is not known here now. Write it on the paper by hand if you know it.</source>
        <translation>The leaflet has no phone number of the municipality: it is not known here now. Write it on the paper by hand if you know it.</translation>
    </message>
    <message>
        <source>The leaflet has no phone number of the municipality and no QR code: they are not known here now. Write the number on the paper by hand if you know it.</source>
        <translation>The leaflet has no phone number of the municipality and no QR code: they are not known here now. Write the number on the paper by hand if you know it.</translation>
    </message>
    <message>
        <source>consent-card</source>
        <translation>consent-card</translation>
    </message>
    <message>
        <source>Where to save the paper</source>
        <translation>Where to save the paper</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Making the paper…</translation>
    </message>
    <message>
        <source>The paper is in {file}. Open it to print it.</source>
        <translation>The paper is in {file}. Open it to print it.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>No program of this computer opens PDF files. The paper is in {file}. Ask your administrator for a PDF program, then print it.</source>
        <translation>No program of this computer opens PDF files. The paper is in {file}. Ask your administrator for a PDF program, then print it.</translation>
    </message>
</context>
<context>
    <name>ClientSheet</name>
    <message>
        <source>Reference of the referral</source>
        <translation>Reference of the referral</translation>
    </message>
    <message>
        <source>It stands on the client&apos;s receipt: K-XXXX-XXXX.</source>
        <translation>It stands on the client&apos;s receipt: K-XXXX-XXXX.</translation>
    </message>
    <message>
        <source>The client&apos;s language</source>
        <translation>The client&apos;s language</translation>
    </message>
    <message>
        <source>Finnish stands under it.</source>
        <translation>Finnish stands under it.</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Save the sheet…</translation>
    </message>
    <message>
        <source>Who has handled my information?</source>
        <translation>Who has handled my information?</translation>
    </message>
    <message>
        <source>A plain sheet for a client who asks: who has handled the referral, when, what they did, and who got it. It does not name the client. The log has first that the sheet is made.</source>
        <translation>A plain sheet for a client who asks: who has handled the referral, when, what they did, and who got it. It does not name the client. The log has first that the sheet is made.</translation>
    </message>
    <message>
        <source>Names of staff stand on the sheet, as the organisation has decided</source>
        <translation>Names of staff stand on the sheet, as the organisation has decided</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>Another unit takes its work over</source>
        <translation>Another unit takes its work over</translation>
    </message>
    <message>
        <source>Nobody takes its work over</source>
        <translation>Nobody takes its work over</translation>
    </message>
    <message>
        <source>What becomes of its work</source>
        <translation>What becomes of its work</translation>
    </message>
    <message>
        <source>Which unit takes it over</source>
        <translation>Which unit takes it over</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Choose it from the list.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Close {unit}</source>
        <translation>Close {unit}</translation>
    </message>
    <message>
        <source>From now on {unit} receives nothing, and nobody new comes to it.</source>
        <translation>From now on {unit} receives nothing, and nobody new comes to it.</translation>
    </message>
    <message>
        <source>New referrals for {place} go to {heir}.</source>
        <translation>New referrals for {place} go to {heir}.</translation>
    </message>
    <message>
        <source>What is open stays with {unit} until a lead of it hands it over on the page My unit. After that the people of {heir} read it and work on it.</source>
        <translation>What is open stays with {unit} until a lead of it hands it over on the page My unit. After that the people of {heir} read it and work on it.</translation>
    </message>
    <message>
        <source>What is open stays with {unit}, whose people bring it to an end.</source>
        <translation>What is open stays with {unit}, whose people bring it to an end.</translation>
    </message>
    <message>
        <source>Its people can sign in until you remove them.</source>
        <translation>Its people can sign in until you remove them.</translation>
    </message>
    <message>
        <source>Nobody receives new referrals for {place} in its stead.</source>
        <translation>Nobody receives new referrals for {place} in its stead.</translation>
    </message>
    <message>
        <source>{heir} has no key yet. Nothing can be handed over until its lead makes it.</source>
        <translation>{heir} has no key yet. Nothing can be handed over until its lead makes it.</translation>
    </message>
    <message>
        <source>Nobody leads {unit}, so nobody can hand over what is open. Invite a lead before you close it.</source>
        <translation>Nobody leads {unit}, so nobody can hand over what is open. Invite a lead before you close it.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the unit…</source>
        <translation>Close the unit…</translation>
    </message>
    <message>
        <source>Close {unit} for good?</source>
        <translation>Close {unit} for good?</translation>
    </message>
    <message>
        <source>It cannot be opened again, and what becomes of its work cannot be changed.</source>
        <translation>It cannot be opened again, and what becomes of its work cannot be changed.</translation>
    </message>
    <message>
        <source>Close it for good</source>
        <translation>Close it for good</translation>
    </message>
    <message>
        <source>Closing the unit…</source>
        <translation>Closing the unit…</translation>
    </message>
    <message>
        <source>{unit} is closed.</source>
        <translation>{unit} is closed.</translation>
    </message>
    <message>
        <source>{unit} is closed. Tell its lead to hand over what is open, on the page My unit.</source>
        <translation>{unit} is closed. Tell its lead to hand over what is open, on the page My unit.</translation>
    </message>
    <message>
        <source>You do not hold the issuing key of this unit&apos;s organisation. Nothing was changed. Ask the administrator who made the organisation.</source>
        <translation>You do not hold the issuing key of this unit&apos;s organisation. Nothing was changed. Ask the administrator who made the organisation.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Nothing is called that. Try another word.</translation>
    </message>
</context>
<context>
    <name>CompareStep</name>
    <message>
        <source>Is it the right service?</source>
        <translation>Is it the right service?</translation>
    </message>
    <message>
        <source>Compare these words with those that your administrator told you, on the phone or in person. Words that came together with the invitation prove nothing.</source>
        <translation>Compare these words with those that your administrator told you, on the phone or in person. Words that came together with the invitation prove nothing.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>The words are the same</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>They differ</translation>
    </message>
    <message>
        <source>This invitation is past its date. Check that this computer&apos;s clock is right, or ask your administrator for a new one.</source>
        <translation>This invitation is past its date. Check that this computer&apos;s clock is right, or ask your administrator for a new one.</translation>
    </message>
    <message>
        <source>Your name in the service</source>
        <translation>Your name in the service</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
</context>
<context>
    <name>ComposeField</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personal identity code</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Non-disclosure for safety</source>
        <translation>Non-disclosure for safety</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>First residence permit or right</source>
        <translation>First residence permit or right</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Main language</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Other languages</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialect</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Reads in</source>
        <translation>Reads in</translation>
    </message>
    <message>
        <source>Ways of contact</source>
        <translation>Ways of contact</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>Is it safe?</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Whose is it?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Home municipality</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>What would help</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Who may open it</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>What is shared</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Language of the talk</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation>Through an interpreter</translation>
    </message>
    <message>
        <source>Which interpreter</source>
        <translation>Which interpreter</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In the client&apos;s own words</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>How the consent was given</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Other organisation</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>Sealing and sending…</source>
        <translation>Sealing and sending…</translation>
    </message>
    <message>
        <source>The referral was thrown away.</source>
        <translation>The referral was thrown away.</translation>
    </message>
    <message>
        <source>Help on this part (Shift+F1)</source>
        <translation>Help on this part (Shift+F1)</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Next part</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Previous part</translation>
    </message>
    <message>
        <source>Help on this part</source>
        <translation>Help on this part</translation>
    </message>
    <message>
        <source>New referral; this one stays a draft</source>
        <translation>New referral; this one stays a draft</translation>
    </message>
    <message>
        <source>Throw this referral away</source>
        <translation>Throw this referral away</translation>
    </message>
    <message>
        <source>Print the summary…</source>
        <translation>Print the summary…</translation>
    </message>
    <message>
        <source>Put in a usual phrase</source>
        <translation>Put in a usual phrase</translation>
    </message>
    <message>
        <source>Change the usual phrases…</source>
        <translation>Change the usual phrases…</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Put back what was removed</translation>
    </message>
    <message>
        <source>Send, from the last part</source>
        <translation>Send, from the last part</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>How do we reach you safely?</source>
        <translation>How do we reach you safely?</translation>
    </message>
    <message>
        <source>What do you wish for?</source>
        <translation>What do you wish for?</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>What would help?</translation>
    </message>
    <message>
        <source>Your family</source>
        <translation>Your family</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Check and send</translation>
    </message>
    <message>
        <source>The address, letters and text messages were taken out, because of turvakielto.</source>
        <translation>The address, letters and text messages were taken out, because of turvakielto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>This referral has been sent, or is just being sent, from another window. What you wrote here was not sent. Look in My referrals.</source>
        <translation>This referral has been sent, or is just being sent, from another window. What you wrote here was not sent. Look in My referrals.</translation>
    </message>
    <message>
        <source>My referrals</source>
        <translation>My referrals</translation>
    </message>
</context>
<context>
    <name>ComposeProblem</name>
    <message>
        <source>Write the client&apos;s name. One name is enough.</source>
        <translation>Write the client&apos;s name. One name is enough.</translation>
    </message>
    <message>
        <source>Write the personal identity code, or tick that the client has none.</source>
        <translation>Write the personal identity code, or tick that the client has none.</translation>
    </message>
    <message>
        <source>Write the date of birth, for example 24.11.1990.</source>
        <translation>Write the date of birth, for example 24.11.1990.</translation>
    </message>
    <message>
        <source>Choose one. If it was not asked, choose “Not asked”.</source>
        <translation>Choose one. If it was not asked, choose “Not asked”.</translation>
    </message>
    <message>
        <source>Choose the one that fits best.</source>
        <translation>Choose the one that fits best.</translation>
    </message>
    <message>
        <source>Type the name of the language and choose it from the list.</source>
        <translation>Type the name of the language and choose it from the list.</translation>
    </message>
    <message>
        <source>Choose whether an interpreter is needed.</source>
        <translation>Choose whether an interpreter is needed.</translation>
    </message>
    <message>
        <source>Choose one. If you do not know, say so.</source>
        <translation>Choose one. If you do not know, say so.</translation>
    </message>
    <message>
        <source>Write the number or address, or remove this way of contact.</source>
        <translation>Write the number or address, or remove this way of contact.</translation>
    </message>
    <message>
        <source>Ask the client whether this is safe, and choose the answer.</source>
        <translation>Ask the client whether this is safe, and choose the answer.</translation>
    </message>
    <message>
        <source>Choose whose it is.</source>
        <translation>Choose whose it is.</translation>
    </message>
    <message>
        <source>Write the street and the number.</source>
        <translation>Write the street and the number.</translation>
    </message>
    <message>
        <source>Write the postal code, five digits.</source>
        <translation>Write the postal code, five digits.</translation>
    </message>
    <message>
        <source>Type the name of the home municipality and choose it from the list.</source>
        <translation>Type the name of the home municipality and choose it from the list.</translation>
    </message>
    <message>
        <source>Write what the client wishes for, in their own words.</source>
        <translation>Write what the client wishes for, in their own words.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choose at least one.</translation>
    </message>
    <message>
        <source>Choose who receives the referral.</source>
        <translation>Choose who receives the referral.</translation>
    </message>
    <message>
        <source>Tick what the client agreed to share.</source>
        <translation>Tick what the client agreed to share.</translation>
    </message>
    <message>
        <source>Choose the language in which you talked about this.</source>
        <translation>Choose the language in which you talked about this.</translation>
    </message>
    <message>
        <source>Choose whether an interpreter was there.</source>
        <translation>Choose whether an interpreter was there.</translation>
    </message>
    <message>
        <source>Ask the client to say in their own words what they agreed to, and write it here.</source>
        <translation>Ask the client to say in their own words what they agreed to, and write it here.</translation>
    </message>
    <message>
        <source>Choose how the client gave the consent. Without it nothing can be sent.</source>
        <translation>Choose how the client gave the consent. Without it nothing can be sent.</translation>
    </message>
    <message>
        <source>Write the day the consent was given.</source>
        <translation>Write the day the consent was given.</translation>
    </message>
    <message>
        <source>Write until when the consent holds.</source>
        <translation>Write until when the consent holds.</translation>
    </message>
    <message>
        <source>Write which legal basis it is.</source>
        <translation>Write which legal basis it is.</translation>
    </message>
    <message>
        <source>Write the name of the organisation.</source>
        <translation>Write the name of the organisation.</translation>
    </message>
    <message>
        <source>Write what the client said about this organisation.</source>
        <translation>Write what the client said about this organisation.</translation>
    </message>
    <message>
        <source>Choose how the client gave the consent to this organisation.</source>
        <translation>Choose how the client gave the consent to this organisation.</translation>
    </message>
    <message>
        <source>Write the day as day.month.year, for example 24.11.2026.</source>
        <translation>Write the day as day.month.year, for example 24.11.2026.</translation>
    </message>
    <message>
        <source>Write the month and the year, for example 3/2024.</source>
        <translation>Write the month and the year, for example 3/2024.</translation>
    </message>
    <message>
        <source>This unit does not receive referrals any more. Choose another one.</source>
        <translation>This unit does not receive referrals any more. Choose another one.</translation>
    </message>
    <message>
        <source>Choose with the client who of them may open it. At least one.</source>
        <translation>Choose with the client who of them may open it. At least one.</translation>
    </message>
    <message>
        <source>Somebody you chose does not work there any more. Choose again with the client who may open it.</source>
        <translation>Somebody you chose does not work there any more. Choose again with the client who may open it.</translation>
    </message>
    <message>
        <source>Add one way to reach the client, or tick that they are reached in person through you.</source>
        <translation>Add one way to reach the client, or tick that they are reached in person through you.</translation>
    </message>
    <message>
        <source>None of these is safe to use. Add one that is, or tick that the client is reached in person through you.</source>
        <translation>None of these is safe to use. Add one that is, or tick that the client is reached in person through you.</translation>
    </message>
    <message>
        <source>Write the address below, or choose another way of contact.</source>
        <translation>Write the address below, or choose another way of contact.</translation>
    </message>
    <message>
        <source>You have written more than the client agreed to share. Tick it if they agree, or take it out.</source>
        <translation>You have written more than the client agreed to share. Tick it if they agree, or take it out.</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>Type the words as they are read to you</source>
        <translation>Type the words as they are read to you</translation>
    </message>
    <message>
        <source>Call a number that you know, not one from a message.</source>
        <translation>Call a number that you know, not one from a message.</translation>
    </message>
    <message>
        <source>I compared the words on the phone; they are the same</source>
        <translation>I compared the words on the phone; they are the same</translation>
    </message>
    <message>
        <source>Confirm the keys</source>
        <translation>Confirm the keys</translation>
    </message>
    <message>
        <source>They differ: cancel the invitation</source>
        <translation>They differ: cancel the invitation</translation>
    </message>
    <message>
        <source>Type the words, or tick that you compared them.</source>
        <translation>Type the words, or tick that you compared them.</translation>
    </message>
    <message>
        <source>Confirm {name}</source>
        <translation>Confirm {name}</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Name in the service</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Leads the unit</source>
        <translation>Leads the unit</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invited by</translation>
    </message>
    <message>
        <source>Keys arrived</source>
        <translation>Keys arrived</translation>
    </message>
    <message>
        <source>The words of the keys that arrived</source>
        <translation>The words of the keys that arrived</translation>
    </message>
    <message>
        <source>This is not what an administrator signed, or the keys are not those that were brought. Confirm nothing. Tell your data protection officer.</source>
        <translation>This is not what an administrator signed, or the keys are not those that were brought. Confirm nothing. Tell your data protection officer.</translation>
    </message>
</context>
<context>
    <name>ConfirmPart</name>
    <message>
        <source>Waits to be confirmed</source>
        <translation>Waits to be confirmed</translation>
    </message>
    <message>
        <source>Somebody has used an invitation to your unit. Call, and compare the words: they prove that the keys here are those on the other screen. Only then is the unit&apos;s key given.</source>
        <translation>Somebody has used an invitation to your unit. Call, and compare the words: they prove that the keys here are those on the other screen. Only then is the unit&apos;s key given.</translation>
    </message>
    <message>
        <source>Nobody waits to be confirmed</source>
        <translation>Nobody waits to be confirmed</translation>
    </message>
    <message>
        <source>People whom the administrator invited to your unit come here with their keys.</source>
        <translation>People whom the administrator invited to your unit come here with their keys.</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Who waits</translation>
    </message>
    <message>
        <source>Cancel this invitation?</source>
        <translation>Cancel this invitation?</translation>
    </message>
    <message>
        <source>Whoever used it is not the one you spoke with. The administrator invites again; nothing was given.</source>
        <translation>Whoever used it is not the one you spoke with. The administrator invites again; nothing was given.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancel it</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Log not answering, reading paused</source>
        <translation>Log not answering, reading paused</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>This computer&apos;s clock is wrong</translation>
    </message>
    <message>
        <source>Too few witnesses, reading paused</source>
        <translation>Too few witnesses, reading paused</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Looking for the server</translation>
    </message>
</context>
<context>
    <name>ConnectionMark</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
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
        <translation>Consent</translation>
    </message>
    <message>
        <source>Explain it in the client&apos;s language. Saying no is fine and changes nothing in their care, and a yes can be taken back at any time, here or in the municipality.</source>
        <translation>Explain it in the client&apos;s language. Saying no is fine and changes nothing in their care, and a yes can be taken back at any time, here or in the municipality.</translation>
    </message>
    <message>
        <source>With whom it is shared</source>
        <translation>With whom it is shared</translation>
    </message>
    <message>
        <source>Who of them may open it</source>
        <translation>Who of them may open it</translation>
    </message>
    <message>
        <source>Because of turvakielto only the people ticked here, and your own unit, can open it. Their colleagues see that a protected referral came, but not about whom.</source>
        <translation>Because of turvakielto only the people ticked here, and your own unit, can open it. Their colleagues see that a protected referral came, but not about whom.</translation>
    </message>
    <message>
        <source>What the client agrees to share</source>
        <translation>What the client agrees to share</translation>
    </message>
    <message>
        <source>Only what you have written down is asked for.</source>
        <translation>Only what you have written down is asked for.</translation>
    </message>
    <message>
        <source>In which language did you talk about this?</source>
        <translation>In which language did you talk about this?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Was an interpreter there?</source>
        <translation>Was an interpreter there?</translation>
    </message>
    <message>
        <source>What did the client agree to, in their own words?</source>
        <translation>What did the client agree to, in their own words?</translation>
    </message>
    <message>
        <source>Ask back: “Can you tell me what will happen now?” It shows that the client understood.</source>
        <translation>Ask back: “Can you tell me what will happen now?” It shows that the client understood.</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>Other organisations</translation>
    </message>
    <message>
        <source>An organisation gets the name, language, contact details, wishes and needs, if the client says yes to it by name.</source>
        <translation>An organisation gets the name, language, contact details, wishes and needs, if the client says yes to it by name.</translation>
    </message>
    <message>
        <source>Which interpreter?</source>
        <translation>Which interpreter?</translation>
    </message>
    <message>
        <source>The agency, by phone or in the room, the interpreter&apos;s number.</source>
        <translation>The agency, by phone or in the room, the interpreter&apos;s number.</translation>
    </message>
    <message>
        <source>How did the client say yes?</source>
        <translation>How did the client say yes?</translation>
    </message>
    <message>
        <source>Without a yes nothing is sent.</source>
        <translation>Without a yes nothing is sent.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>day.month.year</translation>
    </message>
    <message>
        <source>The client&apos;s signature</source>
        <translation>The client&apos;s signature</translation>
    </message>
    <message>
        <source>The client draws it with a pen, a finger or the mouse. Nobody has to: leave it empty when the printed card is signed, or choose “Spoken” when the client says yes aloud.</source>
        <translation>The client draws it with a pen, a finger or the mouse. Nobody has to: leave it empty when the printed card is signed, or choose “Spoken” when the client says yes aloud.</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Clear the signature</translation>
    </message>
    <message>
        <source>Something other than consent</source>
        <translation>Something other than consent</translation>
    </message>
    <message>
        <source>What the sharing rests on</source>
        <translation>What the sharing rests on</translation>
    </message>
    <message>
        <source>Your organisation decides what may be used. Consent is the rule.</source>
        <translation>Your organisation decides what may be used. Consent is the rule.</translation>
    </message>
    <message>
        <source>Which legal basis?</source>
        <translation>Which legal basis?</translation>
    </message>
</context>
<context>
    <name>ConsentWithdrawnPanel</name>
    <message>
        <source>Withdraw the referral</source>
        <translation>Withdraw the referral</translation>
    </message>
    <message>
        <source>Withdraw and lock</source>
        <translation>Withdraw and lock</translation>
    </message>
    <message>
        <source>The content is locked at once for everybody, also for you. This cannot be undone.</source>
        <translation>The content is locked at once for everybody, also for you. This cannot be undone.</translation>
    </message>
    <message>
        <source>The client has withdrawn the consent</source>
        <translation>The client has withdrawn the consent</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>More about it</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Way of contact {number}</source>
        <translation>Way of contact {number}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>A message may be left</translation>
    </message>
    <message>
        <source>Tried today, and it works</source>
        <translation>Tried today, and it works</translation>
    </message>
    <message>
        <source>Remove this way of contact</source>
        <translation>Remove this way of contact</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Whose is it?</translation>
    </message>
    <message>
        <source>Good times</source>
        <translation>Good times</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Number for text messages</source>
        <translation>Number for text messages</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Where and when to meet</source>
        <translation>Where and when to meet</translation>
    </message>
    <message>
        <source>Is it safe to call this number?</source>
        <translation>Is it safe to call this number?</translation>
    </message>
    <message>
        <source>Is it safe to send text messages here?</source>
        <translation>Is it safe to send text messages here?</translation>
    </message>
    <message>
        <source>Is it safe to write to this address?</source>
        <translation>Is it safe to write to this address?</translation>
    </message>
    <message>
        <source>Is it safe to send letters home?</source>
        <translation>Is it safe to send letters home?</translation>
    </message>
    <message>
        <source>Is it safe to meet there?</source>
        <translation>Is it safe to meet there?</translation>
    </message>
    <message>
        <source>Before, and wrong: {value}</source>
        <translation>Before, and wrong: {value}</translation>
    </message>
    <message>
        <source>Not in use any more</source>
        <translation>Not in use any more</translation>
    </message>
    <message>
        <source>Safe to call</source>
        <translation>Safe to call</translation>
    </message>
    <message>
        <source>Safe to use</source>
        <translation>Safe to use</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Do not use</translation>
    </message>
    <message>
        <source>Safety not asked: do not use</source>
        <translation>Safety not asked: do not use</translation>
    </message>
    <message>
        <source>Corrected by the sender</source>
        <translation>Corrected by the sender</translation>
    </message>
    <message>
        <source>Good hours: {hours}</source>
        <translation>Good hours: {hours}</translation>
    </message>
    <message>
        <source>Do not leave a message</source>
        <translation>Do not leave a message</translation>
    </message>
    <message>
        <source>Last known to work {date}</source>
        <translation>Last known to work {date}</translation>
    </message>
</context>
<context>
    <name>ContactCards</name>
    <message>
        <source>Another way of contact</source>
        <translation>Another way of contact</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>With an interpreter</source>
        <translation>With an interpreter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Who, if not you</source>
        <translation>Who, if not you</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct a number or an address</source>
        <translation>Correct a number or an address</translation>
    </message>
    <message>
        <source>Send the correction</source>
        <translation>Send the correction</translation>
    </message>
    <message>
        <source>The municipality sees the new one with the old one struck out. What you sent stays as it was.</source>
        <translation>The municipality sees the new one with the old one struck out. What you sent stays as it was.</translation>
    </message>
    <message>
        <source>One more way of contact</source>
        <translation>One more way of contact</translation>
    </message>
    <message>
        <source>It has changed</source>
        <translation>It has changed</translation>
    </message>
    <message>
        <source>It is not to be used any more</source>
        <translation>It is not to be used any more</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>A message may be left</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Which one?</translation>
    </message>
    <message>
        <source>What about it?</source>
        <translation>What about it?</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Is it safe to use?</source>
        <translation>Is it safe to use?</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Whose is it?</translation>
    </message>
    <message>
        <source>Good times</source>
        <translation>Good times</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>The right e-mail address</source>
        <translation>The right e-mail address</translation>
    </message>
    <message>
        <source>Where and when to meet</source>
        <translation>Where and when to meet</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>The right number</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n referral(s) due</source>
        <translation>
            <numerusform>At least %n referral due</numerusform>
            <numerusform>At least %n referrals due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) due</source>
        <translation>
            <numerusform>%n referral due</numerusform>
            <numerusform>%n referrals due</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nothing is due</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>In 2 weeks</translation>
    </message>
</context>
<context>
    <name>DesktopPart</name>
    <message>
        <source>Another computer</source>
        <translation>Another computer</translation>
    </message>
    <message>
        <source>Choose “New computer?” on the other computer&apos;s sign-in page and let it write a request. Open the request here, compare the words, and carry the answer back within 15 minutes.</source>
        <translation>Choose “New computer?” on the other computer&apos;s sign-in page and let it write a request. Open the request here, compare the words, and carry the answer back within 15 minutes.</translation>
    </message>
    <message>
        <source>Open a request…</source>
        <translation>Open a request…</translation>
    </message>
    <message>
        <source>Valid until {time}</source>
        <translation>Valid until {time}</translation>
    </message>
    <message>
        <source>Are these the words on the other computer?</source>
        <translation>Are these the words on the other computer?</translation>
    </message>
    <message>
        <source>The words are the same: approve…</source>
        <translation>The words are the same: approve…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>They differ</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>What the entry says</source>
        <translation>What the entry says</translation>
    </message>
    <message>
        <source>The whole story of this referral</source>
        <translation>The whole story of this referral</translation>
    </message>
    <message>
        <source>This person&apos;s week</source>
        <translation>This person&apos;s week</translation>
    </message>
    <message>
        <source>What else this person did that day</source>
        <translation>What else this person did that day</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>What proves it</translation>
    </message>
    <message>
        <source>Hash of the entry (SHA-256)</source>
        <translation>Hash of the entry (SHA-256)</translation>
    </message>
    <message>
        <source>Path to the root hash (RFC 6962)</source>
        <translation>Path to the root hash (RFC 6962)</translation>
    </message>
    <message>
        <source>Signature (Ed25519)</source>
        <translation>Signature (Ed25519)</translation>
    </message>
    <message>
        <source>As it was signed</source>
        <translation>As it was signed</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>No entry chosen</translation>
    </message>
    <message>
        <source>Choose an entry in the list to see what was signed and what proves it.</source>
        <translation>Choose an entry in the list to see what was signed and what proves it.</translation>
    </message>
    <message>
        <source>Fetching the proof…</source>
        <translation>Fetching the proof…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Purpose stated</source>
        <translation>Purpose stated</translation>
    </message>
    <message>
        <source>Verdict of the log&apos;s keeper</source>
        <translation>Verdict of the log&apos;s keeper</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven on this computer: the entry is part of the log of {count} entries that its keeper has signed.</source>
        <translation>Proven on this computer: the entry is part of the log of {count} entries that its keeper has signed.</translation>
    </message>
    <message>
        <source>Not proven: the entry does not fit the log that its keeper has signed. Do not rely on it; verify the whole log now.</source>
        <translation>Not proven: the entry does not fit the log that its keeper has signed. Do not rely on it; verify the whole log now.</translation>
    </message>
    <message>
        <source>Choose a row to see more.</source>
        <translation>Choose a row to see more.</translation>
    </message>
    <message>
        <source>Invite somebody to this unit…</source>
        <translation>Invite somebody to this unit…</translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation>Invite again…</translation>
    </message>
    <message>
        <source>Make a unit here…</source>
        <translation>Make a unit here…</translation>
    </message>
    <message>
        <source>Languages, telephone, web page…</source>
        <translation>Languages, telephone, web page…</translation>
    </message>
    <message>
        <source>What the unit aims at…</source>
        <translation>What the unit aims at…</translation>
    </message>
    <message>
        <source>Close this unit…</source>
        <translation>Close this unit…</translation>
    </message>
    <message>
        <source>Renew for two years…</source>
        <translation>Renew for two years…</translation>
    </message>
    <message>
        <source>Note an absence…</source>
        <translation>Note an absence…</translation>
    </message>
    <message>
        <source>At work after all…</source>
        <translation>At work after all…</translation>
    </message>
    <message>
        <source>Hand the open referrals over…</source>
        <translation>Hand the open referrals over…</translation>
    </message>
    <message>
        <source>Change the role…</source>
        <translation>Change the role…</translation>
    </message>
    <message>
        <source>Move to another unit…</source>
        <translation>Move to another unit…</translation>
    </message>
    <message>
        <source>Lost all keys: invite again…</source>
        <translation>Lost all keys: invite again…</translation>
    </message>
    <message>
        <source>Remove this person…</source>
        <translation>Remove this person…</translation>
    </message>
    <message>
        <source>Cancel the invitation…</source>
        <translation>Cancel the invitation…</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Name in the service</translation>
    </message>
    <message>
        <source>Nobody leads this unit: nobody can confirm its people or make its key. Invite a lead.</source>
        <translation>Nobody leads this unit: nobody can confirm its people or make its key. Invite a lead.</translation>
    </message>
    <message>
        <source>Only one person leads this unit. If those keys are lost, only the offline recovery papers bring the unit&apos;s key back. Invite a second lead.</source>
        <translation>Only one person leads this unit. If those keys are lost, only the offline recovery papers bring the unit&apos;s key back. Invite a second lead.</translation>
    </message>
    <message>
        <source>This is not what an administrator signed, or the keys are not those that were brought. Nobody may confirm it. Tell your data protection officer.</source>
        <translation>This is not what an administrator signed, or the keys are not those that were brought. Nobody may confirm it. Tell your data protection officer.</translation>
    </message>
    <message>
        <source>This invitation no longer works. Cancel it and invite again.</source>
        <translation>This invitation no longer works. Cancel it and invite again.</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Printed, handed out, and deleted here</source>
        <translation>Printed, handed out, and deleted here</translation>
    </message>
    <message>
        <source>To the sign-in page</source>
        <translation>To the sign-in page</translation>
    </message>
    <message>
        <source>The service stands</source>
        <translation>The service stands</translation>
    </message>
    <message>
        <source>Three things are left, in this order.</source>
        <translation>Three things are left, in this order.</translation>
    </message>
    <message>
        <source>This computer has no place to keep secrets safely. You need the code of your sheet each time you sign in here.</source>
        <translation>This computer has no place to keep secrets safely. You need the code of your sheet each time you sign in here.</translation>
    </message>
    <message>
        <source>All of it is in {folder}.</source>
        <translation>All of it is in {folder}.</translation>
    </message>
    <message>
        <source>The root key in three parts; two of them make organisations and change the service&apos;s keys. To three people who do not work with referrals, each in an envelope to be locked away.</source>
        <translation>The root key in three parts; two of them make organisations and change the service&apos;s keys. To three people who do not work with referrals, each in an envelope to be locked away.</translation>
    </message>
    <message>
        <source>The offline recovery key in three parts; two of them restore a unit&apos;s key. To three people, none of whom runs the database.</source>
        <translation>The offline recovery key in three parts; two of them restore a unit&apos;s key. To three people, none of whom runs the database.</translation>
    </message>
    <message>
        <source>Your own recovery sheet, for another computer. Lock it away for yourself.</source>
        <translation>Your own recovery sheet, for another computer. Lock it away for yourself.</translation>
    </message>
    <message>
        <source>Its secrets</source>
        <translation>Its secrets</translation>
    </message>
    <message>
        <source>How it is started there</source>
        <translation>How it is started there</translation>
    </message>
    <message>
        <source>1. Print the papers and hand them out</source>
        <translation>1. Print the papers and hand them out</translation>
    </message>
    <message>
        <source>2. Let the notary be started</source>
        <translation>2. Let the notary be started</translation>
    </message>
    <message>
        <source>It keeps the log and belongs on a machine that somebody else than the database&apos;s administrator runs. Carry its secrets and this computer&apos;s settings file there, and delete the secrets here. Nothing can be read before it runs.</source>
        <translation>It keeps the log and belongs on a machine that somebody else than the database&apos;s administrator runs. Carry its secrets and this computer&apos;s settings file there, and delete the secrets here. Nothing can be read before it runs.</translation>
    </message>
    <message>
        <source>3. Keep the words of the service</source>
        <translation>3. Keep the words of the service</translation>
    </message>
    <message>
        <source>Whoever you invite compares these words: tell them on the phone or in person. They stand on the root&apos;s papers and on your recovery sheet.</source>
        <translation>Whoever you invite compares these words: tell them on the phone or in person. They stand on the root&apos;s papers and on your recovery sheet.</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>The draft was deleted.</source>
        <translation>The draft was deleted.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>There is an unfinished referral on this computer, from {time}.</source>
        <translation>There is an unfinished referral on this computer, from {time}.</translation>
    </message>
    <message>
        <source>Kept on this computer, {time}</source>
        <translation>Kept on this computer, {time}</translation>
    </message>
    <message>
        <source>Another window has written on this draft too. Both are kept: what you write here is a draft of its own from now on.</source>
        <translation>Another window has written on this draft too. Both are kept: what you write here is a draft of its own from now on.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>DraftsMenu</name>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Delete the draft</translation>
    </message>
    <message>
        <source>A draft that cannot be opened</source>
        <translation>A draft that cannot be opened</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
</context>
<context>
    <name>DuePart</name>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nothing is due</translation>
    </message>
    <message>
        <source>What has ended is kept for as long as the organisations have decided.</source>
        <translation>What has ended is kept for as long as the organisations have decided.</translation>
    </message>
    <message>
        <source>What they say is erased for good, here and for everybody. That they existed, and how and when they ended, stays. The run can be stopped, but what is erased does not come back.</source>
        <translation>What they say is erased for good, here and for everybody. That they existed, and how and when they ended, stays. The run can be stopped, but what is erased does not come back.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>For the data protection officer. It names no client and no referral.</source>
        <translation>For the data protection officer. It names no client and no referral.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>Save it as a table…</source>
        <translation>Save it as a table…</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n referral(s)?</source>
        <translation>
            <numerusform>Erase %n referral?</numerusform>
            <numerusform>Erase %n referrals?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n referral(s) and more?</source>
        <translation>
            <numerusform>Erase %n referral and more?</numerusform>
            <numerusform>Erase %n referrals and more?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) erased</source>
        <translation>
            <numerusform>%n referral erased</numerusform>
            <numerusform>%n referrals erased</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {time}. Their time is over for both organisations. Nothing is erased before you say so.</source>
        <translation>As of {time}. Their time is over for both organisations. Nothing is erased before you say so.</translation>
    </message>
    <message>
        <source>On {time}, until it was stopped. The rest is still due.</source>
        <translation>On {time}, until it was stopped. The rest is still due.</translation>
    </message>
    <message>
        <source>On {time}. What they said can no longer be read by anybody.</source>
        <translation>On {time}. What they said can no longer be read by anybody.</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message numerus="yes">
        <source>Your unit has %n open referral(s) for the same client</source>
        <translation>
            <numerusform>Your unit has %n open referral for the same client</numerusform>
            <numerusform>Your unit has %n open referrals for the same client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your unit has %n open referral(s) for somebody of the same name and birth date</source>
        <translation>
            <numerusform>Your unit has %n open referral for somebody of the same name and birth date</numerusform>
            <numerusform>Your unit has %n open referrals for somebody of the same name and birth date</numerusform>
        </translation>
    </message>
    <message>
        <source>Look whether this one is needed. You can send it all the same.</source>
        <translation>Look whether this one is needed. You can send it all the same.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be checked, because there is no connection: whether your unit has an open referral for this client already.</source>
        <translation>Could not be checked, because there is no connection: whether your unit has an open referral for this client already.</translation>
    </message>
    <message>
        <source>Could not be checked: whether your unit has an open referral for this client already.</source>
        <translation>Could not be checked: whether your unit has an open referral for this client already.</translation>
    </message>
    <message>
        <source>Open {reference}</source>
        <translation>Open {reference}</translation>
    </message>
    <message>
        <source>Sent by {name} on {day}. {state}.</source>
        <translation>Sent by {name} on {day}. {state}.</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Back to sign in</source>
        <translation>Back to sign in</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>Your invitation</translation>
    </message>
    <message>
        <source>Invitations ({pattern})</source>
        <translation>Invitations ({pattern})</translation>
    </message>
    <message>
        <source>A picture of your invitation</source>
        <translation>A picture of your invitation</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Pictures ({pattern})</translation>
    </message>
    <message>
        <source>Reading the invitation…</source>
        <translation>Reading the invitation…</translation>
    </message>
    <message>
        <source>Do not use this invitation: it leads to another service. Nothing was made and nothing was sent. Call your administrator.</source>
        <translation>Do not use this invitation: it leads to another service. Nothing was made and nothing was sent. Call your administrator.</translation>
    </message>
    <message>
        <source>Where to save your recovery sheet</source>
        <translation>Where to save your recovery sheet</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>recovery-sheet</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>Making your keys…</translation>
    </message>
    <message>
        <source>Stopped. Go on with the same passphrase whenever you like; nothing is lost.</source>
        <translation>Stopped. Go on with the same passphrase whenever you like; nothing is lost.</translation>
    </message>
    <message>
        <source>Your keys were already begun on this computer under another passphrase. Type that one.</source>
        <translation>Your keys were already begun on this computer under another passphrase. Type that one.</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a word or two that do not belong together.</source>
        <translation>This passphrase is too weak. Add a word or two that do not belong together.</translation>
    </message>
    <message>
        <source>No program of this computer opens PDF files. The sheet is in {file}. Ask your administrator for a PDF program, then print the sheet.</source>
        <translation>No program of this computer opens PDF files. The sheet is in {file}. Ask your administrator for a PDF program, then print the sheet.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something did not work. Nothing was changed. Try again.</source>
        <translation>Something did not work. Nothing was changed. Try again.</translation>
    </message>
    <message>
        <source>This cannot be done as it is now. Check what you entered and try again.</source>
        <translation>This cannot be done as it is now. Check what you entered and try again.</translation>
    </message>
    <message>
        <source>The name and the passphrase do not go together. Check both and try again.</source>
        <translation>The name and the passphrase do not go together. Check both and try again.</translation>
    </message>
    <message>
        <source>This is not a recovery code. Type it as it stands on your recovery sheet, in groups of letters and digits.</source>
        <translation>This is not a recovery code. Type it as it stands on your recovery sheet, in groups of letters and digits.</translation>
    </message>
    <message>
        <source>This is not an invitation to the service, or it is damaged. Nothing was changed. Ask your administrator for a new one.</source>
        <translation>This is not an invitation to the service, or it is damaged. Nothing was changed. Ask your administrator for a new one.</translation>
    </message>
    <message>
        <source>This invitation is past its date. Nothing was changed. Check that this computer&apos;s clock is right, or ask your administrator for a new one.</source>
        <translation>This invitation is past its date. Nothing was changed. Check that this computer&apos;s clock is right, or ask your administrator for a new one.</translation>
    </message>
    <message>
        <source>This invitation has been used or cancelled; each works once. If it was not you who used it, tell your administrator at once.</source>
        <translation>This invitation has been used or cancelled; each works once. If it was not you who used it, tell your administrator at once.</translation>
    </message>
    <message>
        <source>This invitation is for another service than the one this computer is set up for. Nothing was changed. Ask your administrator which of them is right.</source>
        <translation>This invitation is for another service than the one this computer is set up for. Nothing was changed. Ask your administrator which of them is right.</translation>
    </message>
    <message>
        <source>This file does not belong to the new computer&apos;s request, or it is damaged. Nothing was changed. Make a new request on the new computer.</source>
        <translation>This file does not belong to the new computer&apos;s request, or it is damaged. Nothing was changed. Make a new request on the new computer.</translation>
    </message>
    <message>
        <source>This file was made more than 15 minutes ago, or the clocks of the two computers differ. Nothing was changed. Check the clocks and make a new request on the new computer.</source>
        <translation>This file was made more than 15 minutes ago, or the clocks of the two computers differ. Nothing was changed. Check the clocks and make a new request on the new computer.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Choose a PNG or JPEG picture of at most 10 megabytes.</source>
        <translation>This picture cannot be read. Choose a PNG or JPEG picture of at most 10 megabytes.</translation>
    </message>
    <message>
        <source>There is no readable QR code in this picture. Take it straight from above in good light, or type the code.</source>
        <translation>There is no readable QR code in this picture. Take it straight from above in good light, or type the code.</translation>
    </message>
    <message>
        <source>Some answers need attention. What you have written is kept; go through the marked places.</source>
        <translation>Some answers need attention. What you have written is kept; go through the marked places.</translation>
    </message>
    <message>
        <source>Somebody else was here first. Nothing of yours was saved; look at the referral as it is now and decide again.</source>
        <translation>Somebody else was here first. Nothing of yours was saved; look at the referral as it is now and decide again.</translation>
    </message>
    <message>
        <source>Your keys wait to be confirmed. Call the person who leads your unit and read them the words of your keys; after that you can sign in.</source>
        <translation>Your keys wait to be confirmed. Call the person who leads your unit and read them the words of your keys; after that you can sign in.</translation>
    </message>
    <message>
        <source>The message tells the client your unit&apos;s telephone number, and the unit has not said it. Ask your administrator to write it down under People and keys; then make the message again.</source>
        <translation>The message tells the client your unit&apos;s telephone number, and the unit has not said it. Ask your administrator to write it down under People and keys; then make the message again.</translation>
    </message>
    <message>
        <source>The template of this message asks for something that the program does not know. Nothing was made. Ask your administrator to check the template.</source>
        <translation>The template of this message asks for something that the program does not know. Nothing was made. Ask your administrator to check the template.</translation>
    </message>
    <message>
        <source>Your role or the state of the referral does not allow this. Nothing was changed. See how things stand now, or ask your administrator.</source>
        <translation>Your role or the state of the referral does not allow this. Nothing was changed. See how things stand now, or ask your administrator.</translation>
    </message>
    <message>
        <source>This referral is not there, or it does not belong to your unit. Refresh the list (F5) and choose again.</source>
        <translation>This referral is not there, or it does not belong to your unit. Refresh the list (F5) and choose again.</translation>
    </message>
    <message>
        <source>Something this program needs does not answer. Nothing was changed. Try again in a while.</source>
        <translation>Something this program needs does not answer. Nothing was changed. Try again in a while.</translation>
    </message>
    <message>
        <source>There is no connection to the server. What you have written is still here. Try again when the connection is back.</source>
        <translation>There is no connection to the server. What you have written is still here. Try again when the connection is back.</translation>
    </message>
    <message>
        <source>The server&apos;s database is older than this program. Nothing was changed. Your administrator must update the database.</source>
        <translation>The server&apos;s database is older than this program. Nothing was changed. Your administrator must update the database.</translation>
    </message>
    <message>
        <source>This program is older than the server&apos;s database. Nothing was changed. Update this program, or ask your administrator for the new version.</source>
        <translation>This program is older than the server&apos;s database. Nothing was changed. Update this program, or ask your administrator for the new version.</translation>
    </message>
    <message>
        <source>The log does not answer, so nothing can be opened for reading right now. Sending works. Try again in a while.</source>
        <translation>The log does not answer, so nothing can be opened for reading right now. Sending works. Try again in a while.</translation>
    </message>
    <message>
        <source>The texts for clients in this language cannot be shown. Use another language, and tell your administrator.</source>
        <translation>The texts for clients in this language cannot be shown. Use another language, and tell your administrator.</translation>
    </message>
    <message>
        <source>This computer has no place to keep secrets safely. You can go on, but you need your recovery code each time.</source>
        <translation>This computer has no place to keep secrets safely. You can go on, but you need your recovery code each time.</translation>
    </message>
    <message>
        <source>The computer&apos;s own store for secrets is locked. Unlock it and try again.</source>
        <translation>The computer&apos;s own store for secrets is locked. Unlock it and try again.</translation>
    </message>
    <message>
        <source>This computer does not know you yet. Type the recovery code from your recovery sheet; you need it only once on each computer.</source>
        <translation>This computer does not know you yet. Type the recovery code from your recovery sheet; you need it only once on each computer.</translation>
    </message>
    <message>
        <source>This computer could not save a file; its disk may be full. What is on the screen is still there. Make room and try again.</source>
        <translation>This computer could not save a file; its disk may be full. What is on the screen is still there. Make room and try again.</translation>
    </message>
    <message>
        <source>The program&apos;s settings cannot be read. Nothing was changed. Ask your administrator to check the settings file.</source>
        <translation>The program&apos;s settings cannot be read. Nothing was changed. Ask your administrator to check the settings file.</translation>
    </message>
    <message>
        <source>What came from the server is not what was signed. Nothing of it was used. Tell your data protection officer.</source>
        <translation>What came from the server is not what was signed. Nothing of it was used. Tell your data protection officer.</translation>
    </message>
    <message>
        <source>This referral could not be opened: its seal does not hold. Nothing was changed. Tell your administrator.</source>
        <translation>This referral could not be opened: its seal does not hold. Nothing was changed. Tell your administrator.</translation>
    </message>
    <message>
        <source>This referral is not addressed to you or your unit. Nothing was opened. If it should be yours, tell your administrator.</source>
        <translation>This referral is not addressed to you or your unit. Nothing was opened. If it should be yours, tell your administrator.</translation>
    </message>
    <message>
        <source>A signature does not hold. Nothing of it was used. Tell your data protection officer.</source>
        <translation>A signature does not hold. Nothing of it was used. Tell your data protection officer.</translation>
    </message>
    <message>
        <source>An entry of the log is not of the right form. Nothing of it was used. Tell your data protection officer.</source>
        <translation>An entry of the log is not of the right form. Nothing of it was used. Tell your data protection officer.</translation>
    </message>
    <message>
        <source>The list of units and people does not come from your organisation. Nothing was sent or opened. Tell your administrator at once.</source>
        <translation>The list of units and people does not come from your organisation. Nothing was sent or opened. Tell your administrator at once.</translation>
    </message>
    <message>
        <source>The entry of a unit or person in the list of units is out of date. Nothing was sent or opened. Ask your administrator to renew it.</source>
        <translation>The entry of a unit or person in the list of units is out of date. Nothing was sent or opened. Ask your administrator to renew it.</translation>
    </message>
    <message>
        <source>The log does not prove what it should. Nothing was opened. Tell your data protection officer.</source>
        <translation>The log does not prove what it should. Nothing was opened. Tell your data protection officer.</translation>
    </message>
    <message>
        <source>The log is shorter than this computer has seen before, or different. Nothing was opened. Tell your data protection officer at once.</source>
        <translation>The log is shorter than this computer has seen before, or different. Nothing was opened. Tell your data protection officer at once.</translation>
    </message>
    <message>
        <source>The one who keeps the log has signed two different logs, or cannot prove that they are one. Nothing was opened. Tell your data protection officer at once.</source>
        <translation>The one who keeps the log has signed two different logs, or cannot prove that they are one. Nothing was opened. Tell your data protection officer at once.</translation>
    </message>
    <message>
        <source>Too few witnesses have signed the log today, so nothing is opened. Sending works. Tell your administrator.</source>
        <translation>Too few witnesses have signed the log today, so nothing is opened. Sending works. Tell your administrator.</translation>
    </message>
    <message>
        <source>The log has not shown any life for a while. Nothing was opened. Tell your administrator.</source>
        <translation>The log has not shown any life for a while. Nothing was opened. Tell your administrator.</translation>
    </message>
    <message>
        <source>The program made a mistake and stopped what it was doing. What was saved is safe. Look at how things stand before you try again. A report without personal data was saved on this computer; give it to your administrator.</source>
        <translation>The program made a mistake and stopped what it was doing. What was saved is safe. Look at how things stand before you try again. A report without personal data was saved on this computer; give it to your administrator.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ExpiringCard</name>
    <message>
        <source>Renew for two years</source>
        <translation>Renew for two years</translation>
    </message>
    <message>
        <source>Dates run out</source>
        <translation>Dates run out</translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation>{name}: {day}</translation>
    </message>
    <message>
        <source>After that day nothing counts that the person signs, and nobody can send to the unit&apos;s key.</source>
        <translation>After that day nothing counts that the person signs, and nobody can send to the unit&apos;s key.</translation>
    </message>
</context>
<context>
    <name>ExpiryNotice</name>
    <message>
        <source>Your access runs out on {day}. Renew it in the list “Expires soon”.</source>
        <translation>Your access runs out on {day}. Renew it in the list “Expires soon”.</translation>
    </message>
    <message>
        <source>Your access runs out on {day}. Renew it under My unit, “Key”, or ask an administrator.</source>
        <translation>Your access runs out on {day}. Renew it under My unit, “Key”, or ask an administrator.</translation>
    </message>
    <message>
        <source>Your access runs out on {day}. Ask a lead of your unit or an administrator to renew it.</source>
        <translation>Your access runs out on {day}. Ask a lead of your unit or an administrator to renew it.</translation>
    </message>
</context>
<context>
    <name>FamilyStep</name>
    <message>
        <source>Your family</source>
        <translation>Your family</translation>
    </message>
    <message>
        <source>All of this is voluntary. Leave it empty if it does not matter for taking part.</source>
        <translation>All of this is voluntary. Leave it empty if it does not matter for taking part.</translation>
    </message>
    <message>
        <source>You can tell the client: taking part is voluntary. Nothing happens to the home care allowance if they do not take part.</source>
        <translation>You can tell the client: taking part is voluntary. Nothing happens to the home care allowance if they do not take part.</translation>
    </message>
    <message>
        <source>Other adults in the family</source>
        <translation>Other adults in the family</translation>
    </message>
    <message>
        <source>Who supports the client, and who else should hear about this?</source>
        <translation>Who supports the client, and who else should hear about this?</translation>
    </message>
    <message>
        <source>Care of the children</source>
        <translation>Care of the children</translation>
    </message>
    <message>
        <source>Does the client get home care allowance?</source>
        <translation>Does the client get home care allowance?</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label} (required)</source>
        <translation>{label} (required)</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message>
        <source>This is needed. Fill it in or choose an answer.</source>
        <translation>This is needed. Fill it in or choose an answer.</translation>
    </message>
    <message>
        <source>This does not go together with the other answers. Leave it empty.</source>
        <translation>This does not go together with the other answers. Leave it empty.</translation>
    </message>
    <message>
        <source>There are too many here. Remove some.</source>
        <translation>There are too many here. Remove some.</translation>
    </message>
    <message>
        <source>This is not one of the choices. Choose from the list.</source>
        <translation>This is not one of the choices. Choose from the list.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>The text is too long. Shorten it.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be seen. Delete it and type it again.</source>
        <translation>The text holds a character that cannot be seen. Delete it and type it again.</translation>
    </message>
    <message>
        <source>A personal identity code has the form 131052-308T. Check each character.</source>
        <translation>A personal identity code has the form 131052-308T. Check each character.</translation>
    </message>
    <message>
        <source>There is no such day or number in a personal identity code. Check it against the card.</source>
        <translation>There is no such day or number in a personal identity code. Check it against the card.</translation>
    </message>
    <message>
        <source>The last character does not fit the numbers. Check the code against the card.</source>
        <translation>The last character does not fit the numbers. Check the code against the card.</translation>
    </message>
    <message>
        <source>The birth date in the code is in the future. Check the code.</source>
        <translation>The birth date in the code is in the future. Check the code.</translation>
    </message>
    <message>
        <source>By this code the client was born more than 130 years ago. Check the sign in the middle.</source>
        <translation>By this code the client was born more than 130 years ago. Check the sign in the middle.</translation>
    </message>
    <message>
        <source>This is a code for testing and never belongs to a person. Ask for the real one, or give the birth date.</source>
        <translation>This is a code for testing and never belongs to a person. Ask for the real one, or give the birth date.</translation>
    </message>
    <message>
        <source>The birth date is not the one in the personal identity code. Correct one of them.</source>
        <translation>The birth date is not the one in the personal identity code. Correct one of them.</translation>
    </message>
    <message>
        <source>This day has passed. Choose today or a later day.</source>
        <translation>This day has passed. Choose today or a later day.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose today or an earlier day.</source>
        <translation>This day is still to come. Choose today or an earlier day.</translation>
    </message>
    <message>
        <source>This day is too long ago. Check the year.</source>
        <translation>This day is too long ago. Check the year.</translation>
    </message>
    <message>
        <source>This day is before the birth date. Correct one of them.</source>
        <translation>This day is before the birth date. Correct one of them.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Correct one of them.</source>
        <translation>The end is before the beginning. Correct one of them.</translation>
    </message>
    <message>
        <source>Write a whole number of days, for example 365.</source>
        <translation>Write a whole number of days, for example 365.</translation>
    </message>
    <message>
        <source>The number of days is 0 or more. 0 means at once.</source>
        <translation>The number of days is 0 or more. 0 means at once.</translation>
    </message>
    <message>
        <source>This is more than ten years. Write at most 3650 days.</source>
        <translation>This is more than ten years. Write at most 3650 days.</translation>
    </message>
    <message>
        <source>This language is not known. Choose it from the list.</source>
        <translation>This language is not known. Choose it from the list.</translation>
    </message>
    <message>
        <source>This is not a whole phone number. Type it like 040 123 4567, or with the country code like +46 70 123 45 67.</source>
        <translation>This is not a whole phone number. Type it like 040 123 4567, or with the country code like +46 70 123 45 67.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Type it like name@example.fi.</source>
        <translation>This is not a whole e-mail address. Type it like name@example.fi.</translation>
    </message>
    <message>
        <source>A postal code has five digits. Check the digits.</source>
        <translation>A postal code has five digits. Check the digits.</translation>
    </message>
    <message>
        <source>There is no such postal code in Finland. Check the digits.</source>
        <translation>There is no such postal code in Finland. Check the digits.</translation>
    </message>
    <message>
        <source>The client has a non-disclosure order. Leave the address empty; it is not written down or sent.</source>
        <translation>The client has a non-disclosure order. Leave the address empty; it is not written down or sent.</translation>
    </message>
    <message>
        <source>The client has a non-disclosure order. Choose another way than a letter.</source>
        <translation>The client has a non-disclosure order. Choose another way than a letter.</translation>
    </message>
    <message>
        <source>The client does not read. Choose a way in which somebody talks with her.</source>
        <translation>The client does not read. Choose a way in which somebody talks with her.</translation>
    </message>
    <message>
        <source>The client has a non-disclosure order. Choose another way than a text message.</source>
        <translation>The client has a non-disclosure order. Choose another way than a text message.</translation>
    </message>
    <message>
        <source>The client has a non-disclosure order. Choose by name who may open the referral.</source>
        <translation>The client has a non-disclosure order. Choose by name who may open the referral.</translation>
    </message>
    <message>
        <source>Somebody named does not work in that unit any more. Choose again who may open it.</source>
        <translation>Somebody named does not work in that unit any more. Choose again who may open it.</translation>
    </message>
    <message>
        <source>There is no way yet to reach the client. Add one, or choose that the client is met through you.</source>
        <translation>There is no way yet to reach the client. Add one, or choose that the client is met through you.</translation>
    </message>
    <message>
        <source>None of these is safe to use. Add a safe one, or choose that the client is met through you.</source>
        <translation>None of these is safe to use. Add a safe one, or choose that the client is met through you.</translation>
    </message>
    <message>
        <source>A letter needs an address. Write the address or choose another way.</source>
        <translation>A letter needs an address. Write the address or choose another way.</translation>
    </message>
    <message>
        <source>The client has not agreed to this being shared. Ask, or leave it out.</source>
        <translation>The client has not agreed to this being shared. Ask, or leave it out.</translation>
    </message>
    <message>
        <source>The client has withdrawn the consent. This can no longer be sent.</source>
        <translation>The client has withdrawn the consent. This can no longer be sent.</translation>
    </message>
    <message>
        <source>The consent has run out. Ask the client again.</source>
        <translation>The consent has run out. Ask the client again.</translation>
    </message>
    <message>
        <source>The client has not agreed that the sender is told how it went. Leave this empty.</source>
        <translation>The client has not agreed that the sender is told how it went. Leave this empty.</translation>
    </message>
    <message>
        <source>This may be shared only when the client agrees. Ask for consent or leave it out.</source>
        <translation>This may be shared only when the client agrees. Ask for consent or leave it out.</translation>
    </message>
    <message>
        <source>Record what happened: this attempt is still only planned.</source>
        <translation>Record what happened: this attempt is still only planned.</translation>
    </message>
    <message>
        <source>Plan the next attempt: this one has already been made.</source>
        <translation>Plan the next attempt: this one has already been made.</translation>
    </message>
    <message>
        <source>This attempt did not reach the client. Choose the attempt that did, or another state.</source>
        <translation>This attempt did not reach the client. Choose the attempt that did, or another state.</translation>
    </message>
    <message>
        <source>More ways to reach the client should be tried first. Try them, or write why not.</source>
        <translation>More ways to reach the client should be tried first. Try them, or write why not.</translation>
    </message>
    <message>
        <source>This is outside of what a unit may choose. Choose another number.</source>
        <translation>This is outside of what a unit may choose. Choose another number.</translation>
    </message>
    <message>
        <source>This cannot be more than the number of attempts.</source>
        <translation>This cannot be more than the number of attempts.</translation>
    </message>
    <message>
        <source>Identity code or date of birth differ: this is not the same client.</source>
        <translation>Identity code or date of birth differ: this is not the same client.</translation>
    </message>
    <message>
        <source>This unit does not receive referrals now. Choose another unit.</source>
        <translation>This unit does not receive referrals now. Choose another unit.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Root hash of the tree (RFC 6962)</source>
        <translation>Root hash of the tree (RFC 6962)</translation>
    </message>
    <message>
        <source>Entries, numbered from 0</source>
        <translation>Entries, numbered from 0</translation>
    </message>
    <message>
        <source>Verified earlier, not read again</source>
        <translation>Verified earlier, not read again</translation>
    </message>
    <message>
        <source>Seen by this computer before</source>
        <translation>Seen by this computer before</translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation>Last sign of life</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Gaps of over ten minutes</source>
        <translation>Gaps of over ten minutes</translation>
    </message>
    <message>
        <source>Version of the list of units and people</source>
        <translation>Version of the list of units and people</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Any urgency</source>
        <translation>Any urgency</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Reading your referrals…</source>
        <translation>Reading your referrals…</translation>
    </message>
    <message>
        <source>Find in my referrals</source>
        <translation>Find in my referrals</translation>
    </message>
    <message>
        <source>Client, language, recipient or reference ( / )</source>
        <translation>Client, language, recipient or reference ( / )</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation>
            <numerusform>And %Ln more finding.</numerusform>
            <numerusform>And %Ln more findings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Show the entry</translation>
    </message>
    <message>
        <source>Entry {number}: {what}</source>
        <translation>Entry {number}: {what}</translation>
    </message>
</context>
<context>
    <name>FirstContact</name>
    <message numerus="yes">
        <source>Now usually %n day(s) after sending</source>
        <translation>
            <numerusform>Now usually %n day after sending</numerusform>
            <numerusform>Now usually %n days after sending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForwardPanel</name>
    <message>
        <source>Forward to another unit</source>
        <translation>Forward to another unit</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>The other unit gets the referral as it stands, without what you and the sender wrote to each other. Here it ends. The sender sees where it went.</source>
        <translation>The other unit gets the referral as it stands, without what you and the sender wrote to each other. Here it ends. The sender sees where it went.</translation>
    </message>
    <message>
        <source>To which unit</source>
        <translation>To which unit</translation>
    </message>
    <message>
        <source>Type the place or the name of the unit.</source>
        <translation>Type the place or the name of the unit.</translation>
    </message>
    <message>
        <source>In words to the other unit</source>
        <translation>In words to the other unit</translation>
    </message>
    <message>
        <source>The sender reads this, too.</source>
        <translation>The sender reads this, too.</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation>Through an interpreter</translation>
    </message>
    <message>
        <source>What the other unit may know</source>
        <translation>What the other unit may know</translation>
    </message>
    <message>
        <source>What the client said when asked back</source>
        <translation>What the client said when asked back</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>How the consent was given</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Who interpreted, if you wish</source>
        <translation>Who interpreted, if you wish</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>Who of them may open it</source>
        <translation>Who of them may open it</translation>
    </message>
    <message>
        <source>The client is protected: only they and the sender can open it there.</source>
        <translation>The client is protected: only they and the sender can open it there.</translation>
    </message>
    <message>
        <source>The client has not agreed that {unit} is told. Ask her first, in her language; saying no is fine and changes nothing here.</source>
        <translation>The client has not agreed that {unit} is told. Ask her first, in her language; saying no is fine and changes nothing here.</translation>
    </message>
    <message>
        <source>The legal basis of the referral allows it.</source>
        <translation>The legal basis of the referral allows it.</translation>
    </message>
    <message>
        <source>The client has agreed that {unit} is told, until {date}.</source>
        <translation>The client has agreed that {unit} is told, until {date}.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Parts of the referral</source>
        <translation>Parts of the referral</translation>
    </message>
    <message>
        <source>Print the summary…</source>
        <translation>Print the summary…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Throw this referral away</source>
        <translation>Throw this referral away</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Drafts ({count})</source>
        <translation>Drafts ({count})</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message numerus="yes">
        <source>%n referral(s) given to {name}.</source>
        <translation>
            <numerusform>%n referral given to {name}.</numerusform>
            <numerusform>%n referrals given to {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>Opening the referral…</source>
        <translation>Opening the referral…</translation>
    </message>
    <message>
        <source>Open the referral</source>
        <translation>Open the referral</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>This is not possible any more. What you wrote is still here to copy.</source>
        <translation>This is not possible any more. What you wrote is still here to copy.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>The log does not answer, so it is not certain whether this was saved. What you typed is kept. Look again in a while.</source>
        <translation>The log does not answer, so it is not certain whether this was saved. What you typed is kept. Look again in a while.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
</context>
<context>
    <name>HandoverPart</name>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>This unit is closed</source>
        <translation>This unit is closed</translation>
    </message>
    <message>
        <source>It receives nothing, and nobody new comes to it. Its people go on reading what is here until it is handed over.</source>
        <translation>It receives nothing, and nobody new comes to it. Its people go on reading what is here until it is handed over.</translation>
    </message>
    <message>
        <source>Nothing open is left here</source>
        <translation>Nothing open is left here</translation>
    </message>
    <message>
        <source>Everything is handed over or ended. Your administrator removes the people.</source>
        <translation>Everything is handed over or ended. Your administrator removes the people.</translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) to bring to an end</source>
        <translation>
            <numerusform>%n open referral to bring to an end</numerusform>
            <numerusform>%n open referrals to bring to an end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) waiting for {unit}</source>
        <translation>
            <numerusform>%n open referral waiting for {unit}</numerusform>
            <numerusform>%n open referrals waiting for {unit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) to hand over to {unit}</source>
        <translation>
            <numerusform>%n open referral to hand over to {unit}</numerusform>
            <numerusform>%n open referrals to hand over to {unit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) handed over.</source>
        <translation>
            <numerusform>%n referral handed over.</numerusform>
            <numerusform>%n referrals handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) left here. What is between this unit and the one that takes over, or is not what was signed, is not handed over. Bring it to an end here, or ask your data protection officer.</source>
        <translation>
            <numerusform>%n referral left here. What is between this unit and the one that takes over, or is not what was signed, is not handed over. Bring it to an end here, or ask your data protection officer.</numerusform>
            <numerusform>%n referrals left here. What is between this unit and the one that takes over, or is not what was signed, is not handed over. Bring it to an end here, or ask your data protection officer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit takes the work over. Bring what is open to an end here.</source>
        <translation>No unit takes the work over. Bring what is open to an end here.</translation>
    </message>
    <message>
        <source>That unit has no key yet. Its lead makes it; then you can hand over.</source>
        <translation>That unit has no key yet. Its lead makes it; then you can hand over.</translation>
    </message>
    <message>
        <source>They are sealed to the key of {unit}, a part at a time, and then are its own: its people read them and work on them, and yours no longer do. Stopped half-way, it goes on from there.</source>
        <translation>They are sealed to the key of {unit}, a part at a time, and then are its own: its people read them and work on them, and yours no longer do. Stopped half-way, it goes on from there.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copy the reference</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Print it…</translation>
    </message>
    <message>
        <source>Content is locked</source>
        <translation>Content is locked</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protected</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Next: {step}</translation>
    </message>
    <message>
        <source>Sent {when}</source>
        <translation>Sent {when}</translation>
    </message>
    <message>
        <source>Sent {when} by {name}, {unit}</source>
        <translation>Sent {when} by {name}, {unit}</translation>
    </message>
    <message>
        <source>{name} answers for it now.</source>
        <translation>{name} answers for it now.</translation>
    </message>
    <message>
        <source>Nobody owns it yet. {sent}</source>
        <translation>Nobody owns it yet. {sent}</translation>
    </message>
    <message>
        <source>Owner: {name}. {sent}</source>
        <translation>Owner: {name}. {sent}</translation>
    </message>
</context>
<context>
    <name>HeirCard</name>
    <message>
        <source>Nobody yet: decide later</source>
        <translation>Nobody yet: decide later</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Choose a colleague</translation>
    </message>
    <message>
        <source>Who takes the open referrals over</source>
        <translation>Who takes the open referrals over</translation>
    </message>
    <message>
        <source>Choose who takes them over.</source>
        <translation>Choose who takes them over.</translation>
    </message>
</context>
<context>
    <name>HelpAnswerPanel</name>
    <message>
        <source>Tell how the visit went</source>
        <translation>Tell how the visit went</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Send the answer</translation>
    </message>
    <message>
        <source>I talked about it with the client</source>
        <translation>I talked about it with the client</translation>
    </message>
    <message>
        <source>It was not possible</source>
        <translation>It was not possible</translation>
    </message>
    <message>
        <source>Did you take it up?</source>
        <translation>Did you take it up?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>What the client said, and how she can be reached.</source>
        <translation>What the client said, and how she can be reached.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Ask the sender for help</source>
        <translation>Ask the sender for help</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Some clients can be reached only through somebody they trust.</source>
        <translation>Some clients can be reached only through somebody they trust.</translation>
    </message>
    <message>
        <source>Can you take this up with the client at the next visit?</source>
        <translation>Can you take this up with the client at the next visit?</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>What do you ask for?</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Answer hoped for by</translation>
    </message>
</context>
<context>
    <name>HelpStep</name>
    <message>
        <source>What would help?</source>
        <translation>What would help?</translation>
    </message>
    <message>
        <source>Tell what there is, and what the client and the family would gain from it. Tick what the client says yes to.</source>
        <translation>Tell what there is, and what the client and the family would gain from it. Tick what the client says yes to.</translation>
    </message>
    <message>
        <source>The client would like</source>
        <translation>The client would like</translation>
    </message>
    <message>
        <source>What makes taking part possible</source>
        <translation>What makes taking part possible</translation>
    </message>
    <message>
        <source>What the client needs in practice, never a diagnosis: a lift, a quiet room, short days.</source>
        <translation>What the client needs in practice, never a diagnosis: a lift, a quiet room, short days.</translation>
    </message>
</context>
<context>
    <name>HoldPanel</name>
    <message>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>More about it</translation>
    </message>
    <message>
        <source>Nothing about the client&apos;s health.</source>
        <translation>Nothing about the client&apos;s health.</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Look at it again on</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personal identity code</translation>
    </message>
</context>
<context>
    <name>InboxColumns</name>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>The log does not answer, so names cannot be opened now. The rest of the list is right.</source>
        <translation>The log does not answer, so names cannot be opened now. The rest of the list is right.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Accept and go to the next</source>
        <translation>Accept and go to the next</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Give to somebody</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Record a contact</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copy the reference</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Show what is new</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
</context>
<context>
    <name>InboxRow</name>
    <message>
        <source>Content is locked</source>
        <translation>Content is locked</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protected</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>Reading is paused</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>It waits: none of those named ({names}) can open it now. The sender can name another.</source>
        <translation>It waits: none of those named ({names}) can open it now. The sender can name another.</translation>
    </message>
    <message>
        <source>Only {names} can open it.</source>
        <translation>Only {names} can open it.</translation>
    </message>
    <message>
        <source>Turvakielto: the name is shown when you open the referral.</source>
        <translation>Turvakielto: the name is shown when you open the referral.</translation>
    </message>
    <message>
        <source>Nobody has opened it yet</source>
        <translation>Nobody has opened it yet</translation>
    </message>
    <message>
        <source>Something is new since you opened it</source>
        <translation>Something is new since you opened it</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Needs an interpreter</translation>
    </message>
    <message>
        <source>Overdue since {date}</source>
        <translation>Overdue since {date}</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Leads the unit</source>
        <translation>Leads the unit</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invite somebody</translation>
    </message>
    <message>
        <source>You hand over the invitation and tell the words of the service. The invited person makes the keys; you never see them.</source>
        <translation>You hand over the invitation and tell the words of the service. The invited person makes the keys; you never see them.</translation>
    </message>
    <message>
        <source>First name Last name</source>
        <translation>First name Last name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Name in the service</translation>
    </message>
    <message>
        <source>For signing in. It belongs to one person for good.</source>
        <translation>For signing in. It belongs to one person for good.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Type a part of its name.</source>
        <translation>Type a part of its name.</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Leading</translation>
    </message>
    <message>
        <source>A lead confirms the unit&apos;s people and keeps its key. Each unit should have two. A lead coordinator always leads.</source>
        <translation>A lead confirms the unit&apos;s people and keeps its key. Each unit should have two. A lead coordinator always leads.</translation>
    </message>
    <message>
        <source>The invitation is valid for (days)</source>
        <translation>The invitation is valid for (days)</translation>
    </message>
    <message>
        <source>Choose a unit from the list.</source>
        <translation>Choose a unit from the list.</translation>
    </message>
</context>
<context>
    <name>Invited</name>
    <message>
        <source>Save the invitation…</source>
        <translation>Save the invitation…</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>Save a sheet to print…</translation>
    </message>
    <message>
        <source>Saved in {file}. Hand it over in person or in another safe way, and delete the file then: until it is used, whoever has it can take the place of the one who is invited.</source>
        <translation>Saved in {file}. Hand it over in person or in another safe way, and delete the file then: until it is used, whoever has it can take the place of the one who is invited.</translation>
    </message>
    <message>
        <source>{name} is invited</source>
        <translation>{name} is invited</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Name in the service</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Tell these words on the phone or in person</source>
        <translation>Tell these words on the phone or in person</translation>
    </message>
    <message>
        <source>They stand on the other screen too and are compared there, so that nobody is lured to another service. Do not send them together with the invitation.</source>
        <translation>They stand on the other screen too and are compared there, so that nobody is lured to another service. Do not send them together with the invitation.</translation>
    </message>
    <message>
        <source>Save the invitation now, as a file or as a sheet to print. It works once and cannot be shown again.</source>
        <translation>Save the invitation now, as a file or as a sheet to print. It works once and cannot be shown again.</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Make the invitation</source>
        <translation>Make the invitation</translation>
    </message>
    <message>
        <source>Making the invitation…</source>
        <translation>Making the invitation…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>This person is invited already. Look in the list of invitations; cancel that one to make another.</source>
        <translation>This person is invited already. Look in the list of invitations; cancel that one to make another.</translation>
    </message>
    <message>
        <source>Show the invitations</source>
        <translation>Show the invitations</translation>
    </message>
    <message>
        <source>The invitation is not saved yet, and it cannot be shown again. Save it, or go on without it and cancel it in the list.</source>
        <translation>The invitation is not saved yet, and it cannot be shown again. Save it, or go on without it and cancel it in the list.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Go on without it</translation>
    </message>
    <message>
        <source>Where to save the invitation</source>
        <translation>Where to save the invitation</translation>
    </message>
    <message>
        <source>Invitations ({pattern})</source>
        <translation>Invitations ({pattern})</translation>
    </message>
    <message>
        <source>Where to save the sheet</source>
        <translation>Where to save the sheet</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>IssuingCard</name>
    <message>
        <source>Change the signing key</source>
        <translation>Change the signing key</translation>
    </message>
    <message>
        <source>The unit should sign with another key</source>
        <translation>The unit should sign with another key</translation>
    </message>
    <message>
        <source>{names} may still know the key with which the unit signs its people and its keys. Once it is changed, nothing that is signed with the old one counts.</source>
        <translation>{names} may still know the key with which the unit signs its people and its keys. Once it is changed, nothing that is signed with the old one counts.</translation>
    </message>
</context>
<context>
    <name>KeyActs</name>
    <message>
        <source>The unit has its key. Referrals can be sent to it and read in it.</source>
        <translation>The unit has its key. Referrals can be sent to it and read in it.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Making the key…</translation>
    </message>
    <message>
        <source>The key is changed, and everything open is sealed to it.</source>
        <translation>The key is changed, and everything open is sealed to it.</translation>
    </message>
    <message>
        <source>Sealing what is open to the new key…</source>
        <translation>Sealing what is open to the new key…</translation>
    </message>
    <message>
        <source>Everything that is not erased is sealed to the newest key.</source>
        <translation>Everything that is not erased is sealed to the newest key.</translation>
    </message>
    <message>
        <source>Sealing what is closed to the newest key…</source>
        <translation>Sealing what is closed to the newest key…</translation>
    </message>
    <message numerus="yes">
        <source>Done, but %n part(s) are not what their senders signed and were left as they are: tell your data protection officer.</source>
        <translation>
            <numerusform>Done, but %n part are not what their senders signed and were left as they are: tell your data protection officer.</numerusform>
            <numerusform>Done, but %n parts are not what their senders signed and were left as they are: tell your data protection officer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the unit has the key now.</source>
        <translation>Everybody in the unit has the key now.</translation>
    </message>
    <message>
        <source>Giving the key…</source>
        <translation>Giving the key…</translation>
    </message>
    <message>
        <source>The unit signs with another key from now on.</source>
        <translation>The unit signs with another key from now on.</translation>
    </message>
    <message>
        <source>Changing the signing key…</source>
        <translation>Changing the signing key…</translation>
    </message>
    <message numerus="yes">
        <source>%n renewed for two years.</source>
        <translation>
            <numerusform>%n renewed for two years.</numerusform>
            <numerusform>%n renewed for two years.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renewing…</translation>
    </message>
    <message>
        <source>The recovery copies fit the leads of today.</source>
        <translation>The recovery copies fit the leads of today.</translation>
    </message>
    <message>
        <source>The service has no offline recovery key yet; tell your administrator.</source>
        <translation>The service has no offline recovery key yet; tell your administrator.</translation>
    </message>
    <message>
        <source>Making the copies…</source>
        <translation>Making the copies…</translation>
    </message>
    <message>
        <source>Asked. Call your colleague, who gives the share on this same page.</source>
        <translation>Asked. Call your colleague, who gives the share on this same page.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Asking…</translation>
    </message>
    <message>
        <source>Your share is given.</source>
        <translation>Your share is given.</translation>
    </message>
    <message>
        <source>Giving the share…</source>
        <translation>Giving the share…</translation>
    </message>
    <message>
        <source>Key {number} is restored.</source>
        <translation>Key {number} is restored.</translation>
    </message>
    <message>
        <source>Restoring the key…</source>
        <translation>Restoring the key…</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Its date runs out on {day}. Put it off in the list “Expires soon” of “People and keys”, with two papers of the root key.</source>
        <translation>Its date runs out on {day}. Put it off in the list “Expires soon” of “People and keys”, with two papers of the root key.</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Its words</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In use since</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This folder holds papers of another key, which are never written over. Choose an empty folder.</source>
        <translation>This folder holds papers of another key, which are never written over. Choose an empty folder.</translation>
    </message>
    <message>
        <source>This is not a file of a notary&apos;s keys, or it is damaged. Ask the notary&apos;s operator for another.</source>
        <translation>This is not a file of a notary&apos;s keys, or it is damaged. Ask the notary&apos;s operator for another.</translation>
    </message>
    <message>
        <source>These are the keys of another service&apos;s notary. Nothing was changed.</source>
        <translation>These are the keys of another service&apos;s notary. Nothing was changed.</translation>
    </message>
    <message>
        <source>These are not the words of the keys in the file. Change nothing: have them read again, from the notary&apos;s machine.</source>
        <translation>These are not the words of the keys in the file. Change nothing: have them read again, from the notary&apos;s machine.</translation>
    </message>
    <message>
        <source>The first line has to name the columns code, name_fi, name_sv, region_fi, county_key, county_fi and county_sv.</source>
        <translation>The first line has to name the columns code, name_fi, name_sv, region_fi, county_key, county_fi and county_sv.</translation>
    </message>
    <message>
        <source>This is no comma-separated text in UTF-8.</source>
        <translation>This is no comma-separated text in UTF-8.</translation>
    </message>
    <message>
        <source>There is no municipality in it, or more than there can be.</source>
        <translation>There is no municipality in it, or more than there can be.</translation>
    </message>
    <message>
        <source>This municipality stands in the list twice.</source>
        <translation>This municipality stands in the list twice.</translation>
    </message>
    <message>
        <source>A municipality needs a code of three digits and a text in each column.</source>
        <translation>A municipality needs a code of three digits and a text in each column.</translation>
    </message>
    <message>
        <source>Line {line}:</source>
        <translation>Line {line}:</translation>
    </message>
    <message>
        <source>The list before stays in use.</source>
        <translation>The list before stays in use.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Read the keys again</source>
        <translation>Read the keys again</translation>
    </message>
    <message>
        <source>This is not finished. Finish it, or discard it and go on.</source>
        <translation>This is not finished. Finish it, or discard it and go on.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Reading the keys…</translation>
    </message>
    <message>
        <source>Change it now</source>
        <translation>Change it now</translation>
    </message>
    <message>
        <source>Back to the keys</source>
        <translation>Back to the keys</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Changing the key…</source>
        <translation>Changing the key…</translation>
    </message>
    <message>
        <source>The notary&apos;s next keys are in force. Whoever runs it keeps the older seeds in the secrets file, so that old referrals can be opened.</source>
        <translation>The notary&apos;s next keys are in force. Whoever runs it keeps the older seeds in the secrets file, so that old referrals can be opened.</translation>
    </message>
    <message>
        <source>List of municipalities</source>
        <translation>List of municipalities</translation>
    </message>
    <message>
        <source>Lists ({pattern})</source>
        <translation>Lists ({pattern})</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities are in the list.</source>
        <translation>
            <numerusform>%n municipality is in the list.</numerusform>
            <numerusform>%n municipalities are in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added.</source>
        <translation>
            <numerusform>%n added.</numerusform>
            <numerusform>%n added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended.</source>
        <translation>
            <numerusform>%n ended.</numerusform>
            <numerusform>%n ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Make the unit&apos;s key</source>
        <translation>Make the unit&apos;s key</translation>
    </message>
    <message>
        <source>Give the key</source>
        <translation>Give the key</translation>
    </message>
    <message>
        <source>Make the copies anew</source>
        <translation>Make the copies anew</translation>
    </message>
    <message>
        <source>Ask for the share</source>
        <translation>Ask for the share</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Make a new key…</translation>
    </message>
    <message>
        <source>Seal what is closed to the key too…</source>
        <translation>Seal what is closed to the key too…</translation>
    </message>
    <message>
        <source>The unit&apos;s key</source>
        <translation>The unit&apos;s key</translation>
    </message>
    <message>
        <source>The unit has no key yet</source>
        <translation>The unit has no key yet</translation>
    </message>
    <message>
        <source>Until there is one, nobody can send to this unit or read here. You make it on this computer; no administrator ever holds it.</source>
        <translation>Until there is one, nobody can send to this unit or read here. You make it on this computer; no administrator ever holds it.</translation>
    </message>
    <message>
        <source>The unit needs a new key</source>
        <translation>The unit needs a new key</translation>
    </message>
    <message>
        <source>These people had the key and have left the unit: {names}. Nothing is opened for people who have left, in any case. Make a new key, so that what comes from now on is sealed to it; then what is open is sealed to it too. The unit can work meanwhile.</source>
        <translation>These people had the key and have left the unit: {names}. Nothing is opened for people who have left, in any case. Make a new key, so that what comes from now on is sealed to it; then what is open is sealed to it too. The unit can work meanwhile.</translation>
    </message>
    <message>
        <source>The change of the key is not finished</source>
        <translation>The change of the key is not finished</translation>
    </message>
    <message>
        <source>Of {all} parts of open referrals, {done} are sealed to the newest key. Go on where it was left; everybody can read meanwhile.</source>
        <translation>Of {all} parts of open referrals, {done} are sealed to the newest key. Go on where it was left; everybody can read meanwhile.</translation>
    </message>
    <message>
        <source>The unit&apos;s key is over a year old</source>
        <translation>The unit&apos;s key is over a year old</translation>
    </message>
    <message>
        <source>Key {number} has been in use since {day}. Change it once a year: whoever may have got hold of it reads nothing that comes later. The unit can work meanwhile.</source>
        <translation>Key {number} has been in use since {day}. Change it once a year: whoever may have got hold of it reads nothing that comes later. The unit can work meanwhile.</translation>
    </message>
    <message>
        <source>Key {number} is in use</source>
        <translation>Key {number} is in use</translation>
    </message>
    <message>
        <source>Everything open is sealed to it. Only people of the unit hold it.</source>
        <translation>Everything open is sealed to it. Only people of the unit hold it.</translation>
    </message>
    <message>
        <source>Somebody lacks the key</source>
        <translation>Somebody lacks the key</translation>
    </message>
    <message>
        <source>{names} cannot read the unit&apos;s referrals before you give them the key.</source>
        <translation>{names} cannot read the unit&apos;s referrals before you give them the key.</translation>
    </message>
    <message>
        <source>The recovery copies are not up to date</source>
        <translation>The recovery copies are not up to date</translation>
    </message>
    <message>
        <source>Leads have come or gone since they were made. Made anew, they fit the leads of today.</source>
        <translation>Leads have come or gone since they were made. Made anew, they fit the leads of today.</translation>
    </message>
    <message>
        <source>The key can be restored</source>
        <translation>The key can be restored</translation>
    </message>
    <message>
        <source>You are the only lead</source>
        <translation>You are the only lead</translation>
    </message>
    <message>
        <source>If you lose your keys, no colleague can restore the unit&apos;s key: only two papers of the offline recovery key can. Ask your administrator to invite a second lead.</source>
        <translation>If you lose your keys, no colleague can restore the unit&apos;s key: only two papers of the offline recovery key can. Ask your administrator to invite a second lead.</translation>
    </message>
    <message>
        <source>With two papers of the offline recovery key.</source>
        <translation>With two papers of the offline recovery key.</translation>
    </message>
    <message numerus="yes">
        <source>Any two of the %n leads can do it together, or two papers of the offline recovery key.</source>
        <translation>
            <numerusform>Any two of the %n leads can do it together, or two papers of the offline recovery key.</numerusform>
            <numerusform>Any two of the %n leads can do it together, or two papers of the offline recovery key.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Make a new key and seal what is open to it</source>
        <translation>Make a new key and seal what is open to it</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Make a new key?</translation>
    </message>
    <message>
        <source>Do so when somebody may have got hold of the key, or once a year. What is open is sealed to it too; the unit can work meanwhile.</source>
        <translation>Do so when somebody may have got hold of the key, or once a year. What is open is sealed to it too; the unit can work meanwhile.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Make it</translation>
    </message>
    <message>
        <source>Seal what is closed to the newest key too?</source>
        <translation>Seal what is closed to the newest key too?</translation>
    </message>
    <message>
        <source>Closed referrals stay under the earlier keys until they are erased. Once they are sealed to the newest key, the administrator can destroy the earlier ones. You can stop and go on at any time; the unit can work meanwhile.</source>
        <translation>Closed referrals stay under the earlier keys until they are erased. Once they are sealed to the newest key, the administrator can destroy the earlier ones. You can stop and go on at any time; the unit can work meanwhile.</translation>
    </message>
    <message>
        <source>Seal them</source>
        <translation>Seal them</translation>
    </message>
    <message>
        <source>Choose a lead…</source>
        <translation>Choose a lead…</translation>
    </message>
    <message>
        <source>With another lead</source>
        <translation>With another lead</translation>
    </message>
    <message>
        <source>Or with two of the three papers of the offline recovery key, which your organisation keeps. Each use is logged and shown to the unit.</source>
        <translation>Or with two of the three papers of the offline recovery key, which your organisation keeps. Each use is logged and shown to the unit.</translation>
    </message>
    <message>
        <source>These are not two different papers of the offline recovery key. Check each word; nothing was changed.</source>
        <translation>These are not two different papers of the offline recovery key. Check each word; nothing was changed.</translation>
    </message>
    <message>
        <source>Restore with the papers</source>
        <translation>Restore with the papers</translation>
    </message>
    <message>
        <source>You lack a key of the unit</source>
        <translation>You lack a key of the unit</translation>
    </message>
    <message>
        <source>You cannot read what is sealed to key {numbers}. A colleague who has it gives it to you on this page; when nobody has it, restore it here.</source>
        <translation>You cannot read what is sealed to key {numbers}. A colleague who has it gives it to you on this page; when nobody has it, restore it here.</translation>
    </message>
    <message>
        <source>Choose the lead you ask, and call them.</source>
        <translation>Choose the lead you ask, and call them.</translation>
    </message>
    <message>
        <source>Old keys</source>
        <translation>Old keys</translation>
    </message>
    <message>
        <source>No old keys</source>
        <translation>No old keys</translation>
    </message>
    <message>
        <source>Keys come here when a unit&apos;s lead has made a newer one.</source>
        <translation>Keys come here when a unit&apos;s lead has made a newer one.</translation>
    </message>
    <message>
        <source>Days that backups are kept</source>
        <translation>Days that backups are kept</translation>
    </message>
    <message>
        <source>Ask those who run the database. What was erased lives on in backups until they are gone.</source>
        <translation>Ask those who run the database. What was erased lives on in backups until they are gone.</translation>
    </message>
    <message>
        <source>Destroy this key…</source>
        <translation>Destroy this key…</translation>
    </message>
    <message>
        <source>Something that is not erased yet is sealed to this key only. When it is erased, the key becomes free.</source>
        <translation>Something that is not erased yet is sealed to this key only. When it is erased, the key becomes free.</translation>
    </message>
    <message>
        <source>Nothing here has needed it since {since}. Backups from before may: destroy it from {day} on.</source>
        <translation>Nothing here has needed it since {since}. Backups from before may: destroy it from {day} on.</translation>
    </message>
    <message>
        <source>Nothing here has needed it since {since}, and no backup from before is kept. Once it is destroyed, what it sealed can be opened nowhere.</source>
        <translation>Nothing here has needed it since {since}, and no backup from before is kept. Once it is destroyed, what it sealed can be opened nowhere.</translation>
    </message>
    <message>
        <source>Destroy key {number} of {unit}?</source>
        <translation>Destroy key {number} of {unit}?</translation>
    </message>
    <message>
        <source>Every copy of it in the service goes, the recovery copies too. Backups from before {since} can then not be read any more. This cannot be taken back.</source>
        <translation>Every copy of it in the service goes, the recovery copies too. Backups from before {since} can then not be read any more. This cannot be taken back.</translation>
    </message>
    <message>
        <source>Destroy it for good</source>
        <translation>Destroy it for good</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Take out {language}</source>
        <translation>Take out {language}</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language: {name}</source>
        <translation>Language: {name}</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
</context>
<context>
    <name>LastStep</name>
    <message>
        <source>Print your sheet, and let your keys be confirmed</source>
        <translation>Print your sheet, and let your keys be confirmed</translation>
    </message>
    <message>
        <source>Your keys are made. Two things are left.</source>
        <translation>Your keys are made. Two things are left.</translation>
    </message>
    <message>
        <source>Open the sheet to print it</source>
        <translation>Open the sheet to print it</translation>
    </message>
    <message>
        <source>It is printed and locked away</source>
        <translation>It is printed and locked away</translation>
    </message>
    <message>
        <source>To the sign-in page</source>
        <translation>To the sign-in page</translation>
    </message>
    <message>
        <source>This computer has no place to keep secrets safely. You need the code of your sheet each time you sign in here.</source>
        <translation>This computer has no place to keep secrets safely. You need the code of your sheet each time you sign in here.</translation>
    </message>
    <message>
        <source>1. Print the recovery sheet</source>
        <translation>1. Print the recovery sheet</translation>
    </message>
    <message>
        <source>2. Read these words to the one who confirms you</source>
        <translation>2. Read these words to the one who confirms you</translation>
    </message>
    <message>
        <source>It is in {file}. With it you start on another computer, or after this one is lost. Print it, lock it away, and delete the file.</source>
        <translation>It is in {file}. With it you start on another computer, or after this one is lost. Print it, lock it away, and delete the file.</translation>
    </message>
    <message>
        <source>Your keys wait for confirmation; until then you cannot sign in. Call the person who leads {unit} and read the words aloud. A first lead calls the administrator. This page does not hear when it is done: try to sign in after the call.</source>
        <translation>Your keys wait for confirmation; until then you cannot sign in. Call the person who leads {unit} and read the words aloud. A first lead calls the administrator. This page does not hear when it is done: try to sign in after the call.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Your name in the service</source>
        <translation>Your name in the service</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
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
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Choose a colleague</translation>
    </message>
    <message>
        <source>Who takes them over</source>
        <translation>Who takes them over</translation>
    </message>
    <message>
        <source>Choose who takes them over.</source>
        <translation>Choose who takes them over.</translation>
    </message>
    <message>
        <source>{name} is not in this unit</source>
        <translation>{name} is not in this unit</translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) still belong to this person, and nobody sees to them.</source>
        <translation>
            <numerusform>%n open referral still belong to this person, and nobody sees to them.</numerusform>
            <numerusform>%n open referrals still belong to this person, and nobody sees to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Save the letter…</translation>
    </message>
    <message>
        <source>One page with the client&apos;s name and address for a window envelope. The log says that you printed it.</source>
        <translation>One page with the client&apos;s name and address for a window envelope. The log says that you printed it.</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copy the reference</translation>
    </message>
    <message>
        <source>Print the opened referral</source>
        <translation>Print the opened referral</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>The list could not be read</translation>
    </message>
</context>
<context>
    <name>LinksLine</name>
    <message>
        <source>It goes on as another referral.</source>
        <translation>It goes on as another referral.</translation>
    </message>
    <message>
        <source>It was sent on from another unit.</source>
        <translation>It was sent on from another unit.</translation>
    </message>
    <message>
        <source>The work goes on under another referral.</source>
        <translation>The work goes on under another referral.</translation>
    </message>
    <message>
        <source>Another referral of the client was merged into this one.</source>
        <translation>Another referral of the client was merged into this one.</translation>
    </message>
    <message>
        <source>Open {reference}</source>
        <translation>Open {reference}</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nothing matches the filter</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Nothing on your desk</source>
        <translation>Nothing on your desk</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nothing is overdue</translation>
    </message>
    <message>
        <source>Nothing waits for the sender</source>
        <translation>Nothing waits for the sender</translation>
    </message>
    <message>
        <source>No meetings today</source>
        <translation>No meetings today</translation>
    </message>
    <message>
        <source>Nothing is on hold</source>
        <translation>Nothing is on hold</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>Nothing closed yet</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>Clear the filter to see the whole list.</source>
        <translation>Clear the filter to see the whole list.</translation>
    </message>
    <message>
        <source>Referrals sent to your unit come here. What is in work is in the other lists.</source>
        <translation>Referrals sent to your unit come here. What is in work is in the other lists.</translation>
    </message>
    <message>
        <source>Referrals that you own come here. Take one from the new ones.</source>
        <translation>Referrals that you own come here. Take one from the new ones.</translation>
    </message>
    <message>
        <source>Referrals whose next step is late come here.</source>
        <translation>Referrals whose next step is late come here.</translation>
    </message>
    <message>
        <source>Referrals with a question or a request to the sender come here.</source>
        <translation>Referrals with a question or a request to the sender come here.</translation>
    </message>
    <message>
        <source>Referrals whose client you meet today come here.</source>
        <translation>Referrals whose client you meet today come here.</translation>
    </message>
    <message>
        <source>Referrals that wait for a day you have set come here.</source>
        <translation>Referrals that wait for a day you have set come here.</translation>
    </message>
    <message>
        <source>Referrals come here when they have an outcome.</source>
        <translation>Referrals come here when they have an outcome.</translation>
    </message>
    <message>
        <source>Referrals sent to your unit come here.</source>
        <translation>Referrals sent to your unit come here.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Nothing open is called so</source>
        <translation>Nothing open is called so</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Nothing found so far</translation>
    </message>
    <message>
        <source>Closed ones are not searched.</source>
        <translation>Closed ones are not searched.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Which list</source>
        <translation>Which list</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>The list could not be read</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name</source>
        <translation>Nobody and nothing of that name</translation>
    </message>
    <message>
        <source>No invitation is under way</source>
        <translation>No invitation is under way</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>Nothing expires soon</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>Read it again with F5.</source>
        <translation>Read it again with F5.</translation>
    </message>
    <message>
        <source>Shorten what you search for, or look in another list.</source>
        <translation>Shorten what you search for, or look in another list.</translation>
    </message>
    <message>
        <source>People whom you invite stand here until they are confirmed.</source>
        <translation>People whom you invite stand here until they are confirmed.</translation>
    </message>
    <message>
        <source>What runs out within 60 days comes here, so that you renew it in time.</source>
        <translation>What runs out within 60 days comes here, so that you renew it in time.</translation>
    </message>
    <message>
        <source>What you make comes here.</source>
        <translation>What you make comes here.</translation>
    </message>
</context>
<context>
    <name>LoadPart</name>
    <message>
        <source>How the work stands</source>
        <translation>How the work stands</translation>
    </message>
    <message>
        <source>Go to the new ones</source>
        <translation>Go to the new ones</translation>
    </message>
    <message>
        <source>See what is overdue</source>
        <translation>See what is overdue</translation>
    </message>
    <message>
        <source>Who has how much</source>
        <translation>Who has how much</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Meeting today</source>
        <translation>Meeting today</translation>
    </message>
    <message>
        <source>Nothing lies unopened</source>
        <translation>Nothing lies unopened</translation>
    </message>
    <message numerus="yes">
        <source>Whatever has come was opened within %n day(s), or is newer.</source>
        <translation>
            <numerusform>Whatever has come was opened within %n day, or is newer.</numerusform>
            <numerusform>Whatever has come was opened within %n days, or is newer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has opened these for %n day(s)</source>
        <translation>
            <numerusform>Nobody has opened these for %n day</numerusform>
            <numerusform>Nobody has opened these for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody waits for each. Open one, or give them to somebody in the inbox.</source>
        <translation>Somebody waits for each. Open one, or give them to somebody in the inbox.</translation>
    </message>
    <message>
        <source>{name} (not in this unit)</source>
        <translation>{name} (not in this unit)</translation>
    </message>
    <message numerus="yes">
        <source>Nobody’s yet, %n of them not opened</source>
        <translation>
            <numerusform>Nobody’s yet, %n of them not opened</numerusform>
            <numerusform>Nobody’s yet, %n of them not opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogColumns</name>
    <message>
        <source>{count} referrals</source>
        <translation>{count} referrals</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>All but signs of life</source>
        <translation>All but signs of life</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Any purpose</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Save the list…</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>A unit</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Any person</source>
        <translation>Any person</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Any unit</source>
        <translation>Any unit</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Any referral (K-…)</source>
        <translation>Any referral (K-…)</translation>
    </message>
    <message>
        <source>Type the whole reference or id, then press Enter</source>
        <translation>Type the whole reference or id, then press Enter</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>From … to …</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>No entry matches</translation>
    </message>
    <message>
        <source>Widen the filter to see more of the log.</source>
        <translation>Widen the filter to see more of the log.</translation>
    </message>
    <message>
        <source>Verifying the log…</source>
        <translation>Verifying the log…</translation>
    </message>
    <message>
        <source>Where to put the bundle</source>
        <translation>Where to put the bundle</translation>
    </message>
    <message>
        <source>Writing the bundle…</source>
        <translation>Writing the bundle…</translation>
    </message>
    <message>
        <source>Where to save the list</source>
        <translation>Where to save the list</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv);;PDF files (*.pdf)</source>
        <translation>Spreadsheets (*.csv);;PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Writing it in the log…</source>
        <translation>Writing it in the log…</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verify now</translation>
    </message>
    <message>
        <source>Verify what is new</source>
        <translation>Verify what is new</translation>
    </message>
    <message>
        <source>Export bundle…</source>
        <translation>Export bundle…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Looking for the referral…</source>
        <translation>Looking for the referral…</translation>
    </message>
    <message>
        <source>The log knows no referral {reference}. Check the reference and try again.</source>
        <translation>The log knows no referral {reference}. Check the reference and try again.</translation>
    </message>
    <message>
        <source>Stopped. Nothing can be said about the log yet. Within a day the same goes on from here.</source>
        <translation>Stopped. Nothing can be said about the log yet. Within a day the same goes on from here.</translation>
    </message>
    <message>
        <source>{count} entries are in {folder}. Anybody can check them with “kotosilta audit verify”, without this service.</source>
        <translation>{count} entries are in {folder}. Anybody can check them with “kotosilta audit verify”, without this service.</translation>
    </message>
</context>
<context>
    <name>LogProblem</name>
    <message>
        <source>An entry cannot be read: it was damaged or put in by hand.</source>
        <translation>An entry cannot be read: it was damaged or put in by hand.</translation>
    </message>
    <message>
        <source>An entry counts as accepted, but its signature does not hold: what it says was not signed like this.</source>
        <translation>An entry counts as accepted, but its signature does not hold: what it says was not signed like this.</translation>
    </message>
    <message>
        <source>An entry names one person, but another person signed it or brought it.</source>
        <translation>An entry names one person, but another person signed it or brought it.</translation>
    </message>
    <message>
        <source>The list of units and people was changed by somebody who may not do that.</source>
        <translation>The list of units and people was changed by somebody who may not do that.</translation>
    </message>
    <message>
        <source>A sign of life in the log does not come from the one who keeps the log.</source>
        <translation>A sign of life in the log does not come from the one who keeps the log.</translation>
    </message>
    <message>
        <source>An act that was logged before stands in the log a second time: it was done only once.</source>
        <translation>An act that was logged before stands in the log a second time: it was done only once.</translation>
    </message>
    <message>
        <source>Somebody has been shown another log than this one: entries were removed, or there are two versions.</source>
        <translation>Somebody has been shown another log than this one: entries were removed, or there are two versions.</translation>
    </message>
    <message>
        <source>An entry is dated to a time that cannot be right: the clock of the database was moved.</source>
        <translation>An entry is dated to a time that cannot be right: the clock of the database was moved.</translation>
    </message>
    <message>
        <source>The log holds times that have not come yet: its clock or that of this computer is wrong.</source>
        <translation>The log holds times that have not come yet: its clock or that of this computer is wrong.</translation>
    </message>
    <message>
        <source>The one who keeps the log has signed two different logs: somebody has been shown another.</source>
        <translation>The one who keeps the log has signed two different logs: somebody has been shown another.</translation>
    </message>
    <message>
        <source>What somebody was shown is not signed by the one who keeps the log.</source>
        <translation>What somebody was shown is not signed by the one who keeps the log.</translation>
    </message>
    <message>
        <source>What counts as a witness&apos;s signature does not hold, or is nobody&apos;s.</source>
        <translation>What counts as a witness&apos;s signature does not hold, or is nobody&apos;s.</translation>
    </message>
    <message>
        <source>The entries are right, but the proofs that the database keeps of them were changed.</source>
        <translation>The entries are right, but the proofs that the database keeps of them were changed.</translation>
    </message>
    <message>
        <source>The entry is right, but the database finds it by what it does not say: lists and searches may hide it.</source>
        <translation>The entry is right, but the database finds it by what it does not say: lists and searches may hide it.</translation>
    </message>
    <message>
        <source>What the database shows of the referral that was sent with this entry is not what people signed.</source>
        <translation>What the database shows of the referral that was sent with this entry is not what people signed.</translation>
    </message>
    <message>
        <source>Something was released to a reader that no read in the log asked for.</source>
        <translation>Something was released to a reader that no read in the log asked for.</translation>
    </message>
    <message>
        <source>The entries are not those that were signed: at least one was changed, added or moved.</source>
        <translation>The entries are not those that were signed: at least one was changed, added or moved.</translation>
    </message>
    <message>
        <source>The number of entries is not the number that was signed: entries are missing or added.</source>
        <translation>The number of entries is not the number that was signed: entries are missing or added.</translation>
    </message>
    <message>
        <source>The signature under the whole log does not hold.</source>
        <translation>The signature under the whole log does not hold.</translation>
    </message>
    <message>
        <source>The log does not continue the one that this computer has seen before: its past was changed.</source>
        <translation>The log does not continue the one that this computer has seen before: its past was changed.</translation>
    </message>
    <message>
        <source>A file of the copy is missing.</source>
        <translation>A file of the copy is missing.</translation>
    </message>
    <message>
        <source>The copy holds a file that does not belong to it.</source>
        <translation>The copy holds a file that does not belong to it.</translation>
    </message>
    <message>
        <source>A file of the copy does not agree with the entries.</source>
        <translation>A file of the copy does not agree with the entries.</translation>
    </message>
    <message>
        <source>The copy belongs to another service.</source>
        <translation>The copy belongs to another service.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Sent a referral</source>
        <translation>Sent a referral</translation>
    </message>
    <message>
        <source>Opened for reading</source>
        <translation>Opened for reading</translation>
    </message>
    <message>
        <source>Moved a referral</source>
        <translation>Moved a referral</translation>
    </message>
    <message>
        <source>Forwarded a referral</source>
        <translation>Forwarded a referral</translation>
    </message>
    <message>
        <source>Referred on to an organisation</source>
        <translation>Referred on to an organisation</translation>
    </message>
    <message>
        <source>Merged two referrals</source>
        <translation>Merged two referrals</translation>
    </message>
    <message>
        <source>Named a further reader</source>
        <translation>Named a further reader</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Took a copy out</source>
        <translation>Took a copy out</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Changed the unit&apos;s usual phrases</source>
        <translation>Changed the unit&apos;s usual phrases</translation>
    </message>
    <message>
        <source>Looked at the log</source>
        <translation>Looked at the log</translation>
    </message>
    <message>
        <source>Gave a unit&apos;s key</source>
        <translation>Gave a unit&apos;s key</translation>
    </message>
    <message>
        <source>Sealed to another key</source>
        <translation>Sealed to another key</translation>
    </message>
    <message>
        <source>Handed over to another unit</source>
        <translation>Handed over to another unit</translation>
    </message>
    <message>
        <source>Decided how long it is kept</source>
        <translation>Decided how long it is kept</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Erased for good</translation>
    </message>
    <message>
        <source>Changed the list of units and people</source>
        <translation>Changed the list of units and people</translation>
    </message>
    <message>
        <source>The log&apos;s sign of life</source>
        <translation>The log&apos;s sign of life</translation>
    </message>
    <message>
        <source>Not a readable entry</source>
        <translation>Not a readable entry</translation>
    </message>
    <message>
        <source>Making a referral</source>
        <translation>Making a referral</translation>
    </message>
    <message>
        <source>List of sent referrals</source>
        <translation>List of sent referrals</translation>
    </message>
    <message>
        <source>List of the inbox</source>
        <translation>List of the inbox</translation>
    </message>
    <message>
        <source>Working on the referral</source>
        <translation>Working on the referral</translation>
    </message>
    <message>
        <source>Following the referral up</source>
        <translation>Following the referral up</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Refused: not of a known form</source>
        <translation>Refused: not of a known form</translation>
    </message>
    <message>
        <source>Refused: the signature does not hold</source>
        <translation>Refused: the signature does not hold</translation>
    </message>
    <message>
        <source>Refused: signed with a key nobody may use</source>
        <translation>Refused: signed with a key nobody may use</translation>
    </message>
    <message>
        <source>Refused: signed by one person, sent by another</source>
        <translation>Refused: signed by one person, sent by another</translation>
    </message>
    <message>
        <source>Refused: the role does not allow it</source>
        <translation>Refused: the role does not allow it</translation>
    </message>
    <message>
        <source>Refused: refers to a log that is not this one</source>
        <translation>Refused: refers to a log that is not this one</translation>
    </message>
    <message>
        <source>Refused: the referral is for other people by name</source>
        <translation>Refused: the referral is for other people by name</translation>
    </message>
    <message>
        <source>Refused: does not follow from the list of units and people</source>
        <translation>Refused: does not follow from the list of units and people</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>MakeForm</name>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Make the unit</source>
        <translation>Make the unit</translation>
    </message>
    <message>
        <source>The unit is made. Invite its lead next.</source>
        <translation>The unit is made. Invite its lead next.</translation>
    </message>
    <message>
        <source>Save for the unit</source>
        <translation>Save for the unit</translation>
    </message>
    <message>
        <source>Saved. Senders see it from now on.</source>
        <translation>Saved. Senders see it from now on.</translation>
    </message>
    <message>
        <source>Saved. The unit goes by it from now on.</source>
        <translation>Saved. The unit goes by it from now on.</translation>
    </message>
    <message>
        <source>Make the organisation</source>
        <translation>Make the organisation</translation>
    </message>
    <message>
        <source>The organisation is made. Make its units next.</source>
        <translation>The organisation is made. Make its units next.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message numerus="yes">
        <source>%n renewed for two years.</source>
        <translation>
            <numerusform>%n renewed for two years.</numerusform>
            <numerusform>%n renewed for two years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>Change the meeting</source>
        <translation>Change the meeting</translation>
    </message>
    <message>
        <source>Agree on a meeting</source>
        <translation>Agree on a meeting</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Book the interpreter before you agree on the time.</source>
        <translation>Book the interpreter before you agree on the time.</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Merge with another referral</source>
        <translation>Merge with another referral</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>The work goes on under the other referral, and this one ends. Both stay as they were written, and each sender reads in her own that they were merged.</source>
        <translation>The work goes on under the other referral, and this one ends. Both stay as they were written, and each sender reads in her own that they were merged.</translation>
    </message>
    <message>
        <source>No other open referral of the unit has this name and year of birth.</source>
        <translation>No other open referral of the unit has this name and year of birth.</translation>
    </message>
    <message>
        <source>The referral that the work goes on under</source>
        <translation>The referral that the work goes on under</translation>
    </message>
    <message>
        <source>Look at both first: the names are alike, the people may not be.</source>
        <translation>Look at both first: the names are alike, the people may not be.</translation>
    </message>
    <message>
        <source>Why, if it needs words</source>
        <translation>Why, if it needs words</translation>
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
        <translation>New unit</translation>
    </message>
    <message>
        <source>Type a part of its name.</source>
        <translation>Type a part of its name.</translation>
    </message>
    <message>
        <source>Choose a unit from the list.</source>
        <translation>Choose a unit from the list.</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>“{what}” is not finished. Finish it, or discard it and go on.</source>
        <translation>“{what}” is not finished. Finish it, or discard it and go on.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>MovesBar</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name another reader</source>
        <translation>Name another reader</translation>
    </message>
    <message>
        <source>Let them open it</source>
        <translation>Let them open it</translation>
    </message>
    <message>
        <source>They can open all of it and work on it. It cannot be taken back.</source>
        <translation>They can open all of it and work on it. It cannot be taken back.</translation>
    </message>
    <message>
        <source>Everybody in the receiving unit who handles referrals is named already.</source>
        <translation>Everybody in the receiving unit who handles referrals is named already.</translation>
    </message>
    <message>
        <source>Who else may open it</source>
        <translation>Who else may open it</translation>
    </message>
</context>
<context>
    <name>NamesFields</name>
    <message>
        <source>Name in Finnish</source>
        <translation>Name in Finnish</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Name in Swedish</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
</context>
<context>
    <name>NewComputer</name>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation>From a picture…</translation>
    </message>
    <message>
        <source>Ask my first computer…</source>
        <translation>Ask my first computer…</translation>
    </message>
    <message>
        <source>It stands on your recovery sheet. A new computer asks for it once and then keeps its secret in the computer&apos;s own safe store.</source>
        <translation>It stands on your recovery sheet. A new computer asks for it once and then keeps its secret in the computer&apos;s own safe store.</translation>
    </message>
    <message>
        <source>Open the answer…</source>
        <translation>Open the answer…</translation>
    </message>
    <message>
        <source>The words of this computer</source>
        <translation>The words of this computer</translation>
    </message>
    <message>
        <source>A picture of your recovery sheet</source>
        <translation>A picture of your recovery sheet</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Pictures ({pattern})</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Reading the picture…</translation>
    </message>
    <message>
        <source>Where to save the request</source>
        <translation>Where to save the request</translation>
    </message>
    <message>
        <source>Requests of computers ({pattern})</source>
        <translation>Requests of computers ({pattern})</translation>
    </message>
    <message>
        <source>Making the request…</source>
        <translation>Making the request…</translation>
    </message>
    <message>
        <source>Your first computer&apos;s answer</source>
        <translation>Your first computer&apos;s answer</translation>
    </message>
    <message>
        <source>Approvals of computers ({pattern})</source>
        <translation>Approvals of computers ({pattern})</translation>
    </message>
    <message>
        <source>Opening the answer…</source>
        <translation>Opening the answer…</translation>
    </message>
    <message>
        <source>The code was read. Delete the picture, it is as good as the sheet.</source>
        <translation>The code was read. Delete the picture, it is as good as the sheet.</translation>
    </message>
    <message>
        <source>Carry {file} to your first computer and open it there under “My account”. Compare these words, save the answer, and open it here before {time}.</source>
        <translation>Carry {file} to your first computer and open it there under “My account”. Compare these words, save the answer, and open it here before {time}.</translation>
    </message>
    <message>
        <source>Your first computer let this one in. Type your passphrase and sign in.</source>
        <translation>Your first computer let this one in. Type your passphrase and sign in.</translation>
    </message>
</context>
<context>
    <name>NewKeyView</name>
    <message>
        <source>The new key is in force</source>
        <translation>The new key is in force</translation>
    </message>
    <message>
        <source>Print the papers, give each to another person, delete the files, and destroy the old papers: they sign nothing any more. Whom you invite from now on compares these words.</source>
        <translation>Print the papers, give each to another person, delete the files, and destroy the old papers: they sign nothing any more. Whom you invite from now on compares these words.</translation>
    </message>
    <message>
        <source>Print the papers, give each to another person, delete the files, and destroy the old papers. Ask every unit&apos;s lead to make the recovery copies anew; until then the papers restore nothing there.</source>
        <translation>Print the papers, give each to another person, delete the files, and destroy the old papers. Ask every unit&apos;s lead to make the recovery copies anew; until then the papers restore nothing there.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to remember and hard to guess. Nobody can restore it for you.</source>
        <translation>Four or more words that do not belong together are easy to remember and hard to guess. Nobody can restore it for you.</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>The new passphrase again</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>Type a new passphrase.</translation>
    </message>
    <message>
        <source>This passphrase is too weak.</source>
        <translation>This passphrase is too weak.</translation>
    </message>
    <message>
        <source>Type the new passphrase again, so that no typing error shuts you out.</source>
        <translation>Type the new passphrase again, so that no typing error shuts you out.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new passphrase again.</source>
        <translation>The two are not the same. Type the new passphrase again.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>First contact by {date}</source>
        <translation>First contact by {date}</translation>
    </message>
    <message>
        <source>The sender answers by {date}</source>
        <translation>The sender answers by {date}</translation>
    </message>
    <message>
        <source>Look at it again on {date}</source>
        <translation>Look at it again on {date}</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>No date set</translation>
    </message>
    <message>
        <source>Meeting {when}</source>
        <translation>Meeting {when}</translation>
    </message>
    <message>
        <source>Meeting {when}, {place}</source>
        <translation>Meeting {when}, {place}</translation>
    </message>
    <message>
        <source>The recipient opens it</source>
        <translation>The recipient opens it</translation>
    </message>
    <message>
        <source>Accept, ask the sender or return</source>
        <translation>Accept, ask the sender or return</translation>
    </message>
    <message>
        <source>The sender answers the question</source>
        <translation>The sender answers the question</translation>
    </message>
    <message>
        <source>Contact the client</source>
        <translation>Contact the client</translation>
    </message>
    <message>
        <source>Meet the client</source>
        <translation>Meet the client</translation>
    </message>
    <message>
        <source>Agree on a meeting or record the outcome</source>
        <translation>Agree on a meeting or record the outcome</translation>
    </message>
    <message>
        <source>Confirm the cancellation or go on</source>
        <translation>Confirm the cancellation or go on</translation>
    </message>
</context>
<context>
    <name>NgoCard</name>
    <message>
        <source>Remove this organisation</source>
        <translation>Remove this organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>What the client said about it, in their own words</source>
        <translation>What the client said about it, in their own words</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>How the consent was given</translation>
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
        <translation>Tell another organisation, too</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Change the meeting</source>
        <translation>Change the meeting</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Confirm the cancellation</source>
        <translation>Confirm the cancellation</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Change owner or date</source>
        <translation>Change owner or date</translation>
    </message>
    <message>
        <source>Ask the sender</source>
        <translation>Ask the sender</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Plan a contact</source>
        <translation>Plan a contact</translation>
    </message>
    <message>
        <source>Called, no answer</source>
        <translation>Called, no answer</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Record a contact</translation>
    </message>
    <message>
        <source>Agree on a meeting</source>
        <translation>Agree on a meeting</translation>
    </message>
    <message>
        <source>Meeting did not happen</source>
        <translation>Meeting did not happen</translation>
    </message>
    <message>
        <source>Ask the sender for help</source>
        <translation>Ask the sender for help</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Forward to another unit</source>
        <translation>Forward to another unit</translation>
    </message>
    <message>
        <source>Tell an organisation, too</source>
        <translation>Tell an organisation, too</translation>
    </message>
    <message>
        <source>Merge with another referral</source>
        <translation>Merge with another referral</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Undo the merging</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Record the outcome</translation>
    </message>
    <message>
        <source>Client does not want to continue</source>
        <translation>Client does not want to continue</translation>
    </message>
    <message>
        <source>Close as not reached</source>
        <translation>Close as not reached</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <translation>Go on with the work</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Correct a number</source>
        <translation>Correct a number</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Ask to cancel</source>
        <translation>Ask to cancel</translation>
    </message>
    <message>
        <source>Withdraw the referral</source>
        <translation>Withdraw the referral</translation>
    </message>
    <message>
        <source>Made in error</source>
        <translation>Made in error</translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message>
        <source>Open your invitation</source>
        <translation>Open your invitation</translation>
    </message>
    <message>
        <source>Your administrator gave you a file, or a printed sheet with a square code. A photo or scan of the sheet will do.</source>
        <translation>Your administrator gave you a file, or a printed sheet with a square code. A photo or scan of the sheet will do.</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation>Open the file…</translation>
    </message>
    <message>
        <source>Read a picture of the sheet…</source>
        <translation>Read a picture of the sheet…</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Make an organisation</source>
        <translation>Make an organisation</translation>
    </message>
    <message>
        <source>Units are made in organisations. Each organisation gets an issuing key of its own.</source>
        <translation>Units are made in organisations. Each organisation gets an issuing key of its own.</translation>
    </message>
    <message>
        <source>Only for a municipality.</source>
        <translation>Only for a municipality.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Record the outcome</source>
        <translation>Record the outcome</translation>
    </message>
    <message>
        <source>Complete the referral</source>
        <translation>Complete the referral</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>A sentence for the sender</source>
        <translation>A sentence for the sender</translation>
    </message>
    <message>
        <source>Was the client asked for feedback?</source>
        <translation>Was the client asked for feedback?</translation>
    </message>
    <message>
        <source>What may be told at the next visit. Nothing about the client&apos;s health.</source>
        <translation>What may be told at the next visit. Nothing about the client&apos;s health.</translation>
    </message>
    <message>
        <source>The client has not agreed that the sender is told how it went: the sender sees only that the work is done.</source>
        <translation>The client has not agreed that the sender is told how it went: the sender sees only that the work is done.</translation>
    </message>
</context>
<context>
    <name>OutreachPage</name>
    <message>
        <source>Outreach list</source>
        <translation>Outreach list</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>A meeting place, a day care centre, a school.</source>
        <translation>A meeting place, a day care centre, a school.</translation>
    </message>
    <message>
        <source>Nobody to meet now</source>
        <translation>Nobody to meet now</translation>
    </message>
    <message>
        <source>Clients who are to be reached yet come here.</source>
        <translation>Clients who are to be reached yet come here.</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Save the list…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Looking for people to meet…</source>
        <translation>Looking for people to meet…</translation>
    </message>
    <message>
        <source>Tick the people whom you hope to meet.</source>
        <translation>Tick the people whom you hope to meet.</translation>
    </message>
    <message>
        <source>Where to save the list</source>
        <translation>Where to save the list</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Writing it in the log…</source>
        <translation>Writing it in the log…</translation>
    </message>
    <message>
        <source>The list is in {file}, and the log says whom it names. Print it, delete the file, and destroy the paper after the day.</source>
        <translation>The list is in {file}, and the log says whom it names. Print it, delete the file, and destroy the paper after the day.</translation>
    </message>
    <message>
        <source>Whom you hope to meet</source>
        <translation>Whom you hope to meet</translation>
    </message>
    <message>
        <source>The log does not answer, so nobody can be shown now.</source>
        <translation>The log does not answer, so nobody can be shown now.</translation>
    </message>
    <message>
        <source>Only the first part of the unit&apos;s work is shown here.</source>
        <translation>Only the first part of the unit&apos;s work is shown here.</translation>
    </message>
    <message>
        <source>Choose whom you hope to meet. The paper has a short name, the language and the reference, and nothing else of the client.</source>
        <translation>Choose whom you hope to meet. The paper has a short name, the language and the reference, and nothing else of the client.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) left out: turvakielto, or not asked about it</source>
        <translation>
            <numerusform>%n client left out: turvakielto, or not asked about it</numerusform>
            <numerusform>%n clients left out: turvakielto, or not asked about it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The root key</source>
        <translation>The root key</translation>
    </message>
    <message>
        <source>Signs organisations, the notary and the offline recovery key. It exists on three papers only; any two of them sign.</source>
        <translation>Signs organisations, the notary and the offline recovery key. It exists on three papers only; any two of them sign.</translation>
    </message>
    <message>
        <source>Change the root key…</source>
        <translation>Change the root key…</translation>
    </message>
    <message>
        <source>The offline recovery key</source>
        <translation>The offline recovery key</translation>
    </message>
    <message>
        <source>Restores a unit&apos;s key when no two leads can. It exists on three papers only; any two of them restore.</source>
        <translation>Restores a unit&apos;s key when no two leads can. It exists on three papers only; any two of them restore.</translation>
    </message>
    <message>
        <source>Make a new recovery key…</source>
        <translation>Make a new recovery key…</translation>
    </message>
    <message>
        <source>The notary&apos;s keys</source>
        <translation>The notary&apos;s keys</translation>
    </message>
    <message>
        <source>Sign the log. Whoever runs the notary makes its next keys there (kotosilta admin notary-keys) and sends you a file.</source>
        <translation>Sign the log. Whoever runs the notary makes its next keys there (kotosilta admin notary-keys) and sends you a file.</translation>
    </message>
    <message>
        <source>Let in the notary&apos;s next keys…</source>
        <translation>Let in the notary&apos;s next keys…</translation>
    </message>
    <message>
        <source>Import a list of municipalities…</source>
        <translation>Import a list of municipalities…</translation>
    </message>
    <message>
        <source>Every unit&apos;s key is less than a year old, or the unit has none yet.</source>
        <translation>Every unit&apos;s key is less than a year old, or the unit has none yet.</translation>
    </message>
    <message>
        <source>Keys of the service</source>
        <translation>Keys of the service</translation>
    </message>
    <message>
        <source>Keys of the units</source>
        <translation>Keys of the units</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Municipalities merge at New Year. The program comes with a list; a newer one counts on the computer on which it is imported. What has ended can still be read in old referrals.</source>
        <translation>Municipalities merge at New Year. The program comes with a list; a newer one counts on the computer on which it is imported. What has ended can still be read in old referrals.</translation>
    </message>
    <message>
        <source>{unit} (key {number}, since {day})</source>
        <translation>{unit} (key {number}, since {day})</translation>
    </message>
    <message>
        <source>Over a year old: {units}.</source>
        <translation>Over a year old: {units}.</translation>
    </message>
    <message>
        <source>Ask the leads to make a new key on the page of their unit.</source>
        <translation>Ask the leads to make a new key on the page of their unit.</translation>
    </message>
</context>
<context>
    <name>PagedTable</name>
    <message>
        <source>Could not be opened</source>
        <translation>Could not be opened</translation>
    </message>
    <message>
        <source>Its seal does not hold or it is not addressed to you. The others are not affected.</source>
        <translation>Its seal does not hold or it is not addressed to you. The others are not affected.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>New referral</source>
        <translation>New referral</translation>
    </message>
    <message>
        <source>My referrals</source>
        <translation>My referrals</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>People and keys</translation>
    </message>
    <message>
        <source>Service keys</source>
        <translation>Service keys</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>My unit</source>
        <translation>My unit</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Open the work again</source>
        <translation>Open the work again</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <translation>Go on with the work</translation>
    </message>
    <message>
        <source>Withdraw the referral</source>
        <translation>Withdraw the referral</translation>
    </message>
    <message>
        <source>Withdraw and lock</source>
        <translation>Withdraw and lock</translation>
    </message>
    <message>
        <source>Reason, if you wish</source>
        <translation>Reason, if you wish</translation>
    </message>
    <message>
        <source>The content is locked at once for everybody, also for you. This cannot be undone.</source>
        <translation>The content is locked at once for everybody, also for you. This cannot be undone.</translation>
    </message>
    <message>
        <source>The meeting did not happen</source>
        <translation>The meeting did not happen</translation>
    </message>
    <message>
        <source>When is the client contacted next?</source>
        <translation>When is the client contacted next?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Send the answer</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Open the referral again</source>
        <translation>Open the referral again</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Why? What does the client wish now?</source>
        <translation>Why? What does the client wish now?</translation>
    </message>
    <message>
        <source>The municipality decides anew how to go on. The consent must still be in force; if it has run out, make a new referral.</source>
        <translation>The municipality decides anew how to go on. The consent must still be in force; if it has run out, make a new referral.</translation>
    </message>
    <message>
        <source>Ask to cancel the referral</source>
        <translation>Ask to cancel the referral</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The work goes on until the recipient has confirmed it.</source>
        <translation>The work goes on until the recipient has confirmed it.</translation>
    </message>
    <message>
        <source>Made in error</source>
        <translation>Made in error</translation>
    </message>
    <message>
        <source>Mark and lock</source>
        <translation>Mark and lock</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>What went wrong</translation>
    </message>
    <message>
        <source>The client does not want to continue</source>
        <translation>The client does not want to continue</translation>
    </message>
    <message>
        <source>Close the referral</source>
        <translation>Close the referral</translation>
    </message>
    <message>
        <source>Reason, if the client gave one</source>
        <translation>Reason, if the client gave one</translation>
    </message>
    <message>
        <source>Saying no is the client&apos;s right. It can be opened again later.</source>
        <translation>Saying no is the client&apos;s right. It can be opened again later.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>How to reach the client safely</source>
        <translation>How to reach the client safely</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Wishes and needs</source>
        <translation>Wishes and needs</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In the client&apos;s own words</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>What would help</translation>
    </message>
    <message>
        <source>Support needed to take part</source>
        <translation>Support needed to take part</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>The client</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>safe to use</source>
        <translation>safe to use</translation>
    </message>
    <message>
        <source>NOT safe: do not use</source>
        <translation>NOT safe: do not use</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>through the sender</source>
        <translation>through the sender</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Main language</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Other adults in the family</source>
        <translation>Other adults in the family</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Childcare</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>May be shared</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In force until</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Words of one paper</source>
        <translation>Words of one paper</translation>
    </message>
    <message>
        <source>Words of another paper</source>
        <translation>Words of another paper</translation>
    </message>
    <message>
        <source>A paper has 33 words. Type all of them, in their order.</source>
        <translation>A paper has 33 words. Type all of them, in their order.</translation>
    </message>
</context>
<context>
    <name>PapersPart</name>
    <message>
        <source>4. The papers</source>
        <translation>4. The papers</translation>
    </message>
    <message>
        <source>The keys that matter most exist on paper only. They are written as files to print, with the secrets of the notary. Choose a folder that only you can read; it may be a memory stick.</source>
        <translation>The keys that matter most exist on paper only. They are written as files to print, with the secrets of the notary. Choose a folder that only you can read; it may be a memory stick.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Folder for the papers</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The new passphrase works at once on all your computers, and the old one no longer does.</source>
        <translation>The new passphrase works at once on all your computers, and the old one no longer does.</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Your passphrase now</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>This is not your passphrase. Nothing was changed. Check it and try again.</source>
        <translation>This is not your passphrase. Nothing was changed. Check it and try again.</translation>
    </message>
    <message>
        <source>Type the passphrase you signed in with.</source>
        <translation>Type the passphrase you signed in with.</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a word or two that do not belong together.</source>
        <translation>This passphrase is too weak. Add a word or two that do not belong together.</translation>
    </message>
    <message>
        <source>This cannot be your new passphrase. Choose one that you do not use now.</source>
        <translation>This cannot be your new passphrase. Choose one that you do not use now.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Your keys are made on this computer and sealed with your passphrase. Nobody else knows it, and nobody can reset it. In the next window you choose where your recovery sheet is saved.</source>
        <translation>Your keys are made on this computer and sealed with your passphrase. Nobody else knows it, and nobody can reset it. In the next window you choose where your recovery sheet is saved.</translation>
    </message>
    <message>
        <source>Make my keys…</source>
        <translation>Make my keys…</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>{name} no longer counts in the service, but the server could not take the rights of the login {login} away. Ask whoever runs the server to do it now with: {command}</source>
        <translation>{name} no longer counts in the service, but the server could not take the rights of the login {login} away. Ask whoever runs the server to do it now with: {command}</translation>
    </message>
    <message>
        <source>{name} has the new role, but the server could not take the administrator&apos;s rights of the login {login} away. Ask whoever runs the server to do it now with: {command}</source>
        <translation>{name} has the new role, but the server could not take the administrator&apos;s rights of the login {login} away. Ask whoever runs the server to do it now with: {command}</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Not used yet</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Past its date</translation>
    </message>
    <message>
        <source>Waits for confirmation</source>
        <translation>Waits for confirmation</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Wellbeing services county</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>NGO</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>The service&apos;s root key</source>
        <translation>The service&apos;s root key</translation>
    </message>
    <message>
        <source>The notary</source>
        <translation>The notary</translation>
    </message>
    <message>
        <source>The offline recovery key</source>
        <translation>The offline recovery key</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>A unit&apos;s key</source>
        <translation>A unit&apos;s key</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>Other entry</translation>
    </message>
    <message>
        <source>{days}; nobody covers</source>
        <translation>{days}; nobody covers</translation>
    </message>
    <message>
        <source>{days}; {name} covers</source>
        <translation>{days}; {name} covers</translation>
    </message>
    <message>
        <source>Somebody else was here first. Nothing of yours was saved; look at the list as it is now and decide again.</source>
        <translation>Somebody else was here first. Nothing of yours was saved; look at the list as it is now and decide again.</translation>
    </message>
    <message>
        <source>This is not there any more. Look at the list as it is now.</source>
        <translation>This is not there any more. Look at the list as it is now.</translation>
    </message>
    <message>
        <source>A name in the service has small letters a to z, digits, dots and hyphens, and begins with a letter.</source>
        <translation>A name in the service has small letters a to z, digits, dots and hyphens, and begins with a letter.</translation>
    </message>
    <message>
        <source>Somebody else has, or had, this name in the service. Choose another.</source>
        <translation>Somebody else has, or had, this name in the service. Choose another.</translation>
    </message>
    <message>
        <source>Write the name as it is said, with no blanks around it.</source>
        <translation>Write the name as it is said, with no blanks around it.</translation>
    </message>
    <message>
        <source>Auditors and administrators do not lead a unit. Take the tick away.</source>
        <translation>Auditors and administrators do not lead a unit. Take the tick away.</translation>
    </message>
    <message>
        <source>This unit is closed or past its date. Choose another.</source>
        <translation>This unit is closed or past its date. Choose another.</translation>
    </message>
    <message>
        <source>Auditors and administrators belong to a unit without a lead, so that nobody confirms both. Choose another unit.</source>
        <translation>Auditors and administrators belong to a unit without a lead, so that nobody confirms both. Choose another unit.</translation>
    </message>
    <message>
        <source>This unit has auditors or administrators and can have no lead. Choose another unit.</source>
        <translation>This unit has auditors or administrators and can have no lead. Choose another unit.</translation>
    </message>
    <message>
        <source>Write the whole number, from abroad with + and the country code.</source>
        <translation>Write the whole number, from abroad with + and the country code.</translation>
    </message>
    <message>
        <source>Choose the language from the list, or empty the line.</source>
        <translation>Choose the language from the list, or empty the line.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without spaces.</source>
        <translation>Write an address that begins with https://, without spaces.</translation>
    </message>
    <message>
        <source>An invitation is valid for 1 to 30 days. Type a number from 1 to 30.</source>
        <translation>An invitation is valid for 1 to 30 days. Type a number from 1 to 30.</translation>
    </message>
    <message>
        <source>These are not the words of the keys that arrived. Confirm nothing: have them read again from the other screen.</source>
        <translation>These are not the words of the keys that arrived. Confirm nothing: have them read again from the other screen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than 10 minutes off, so what you sign would not be accepted. Set the clock and try again.</source>
        <translation>This computer&apos;s clock is more than 10 minutes off, so what you sign would not be accepted. Set the clock and try again.</translation>
    </message>
    <message>
        <source>Choose the municipality from the list.</source>
        <translation>Choose the municipality from the list.</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Name in the service</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>No longer in force</translation>
    </message>
    <message>
        <source>{role}, leads the unit</source>
        <translation>{role}, leads the unit</translation>
    </message>
    <message>
        <source>Nobody takes its work over</source>
        <translation>Nobody takes its work over</translation>
    </message>
    <message>
        <source>{unit} takes its work over</source>
        <translation>{unit} takes its work over</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>Needs none</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>No key yet</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Key {number}</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>No lead</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Only one</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Renewed with</source>
        <translation>Renewed with</translation>
    </message>
    <message>
        <source>Two papers of the root key</source>
        <translation>Two papers of the root key</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Your own key</translation>
    </message>
    <message>
        <source>{unit} (closed)</source>
        <translation>{unit} (closed)</translation>
    </message>
</context>
<context>
    <name>PeopleLists</name>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expires soon</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>This is not finished. Finish it, or discard it and go on.</source>
        <translation>This is not finished. Finish it, or discard it and go on.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Reading the list…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invite somebody</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>Make a unit…</source>
        <translation>Make a unit…</translation>
    </message>
    <message>
        <source>Make an organisation…</source>
        <translation>Make an organisation…</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Invite somebody…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message numerus="yes">
        <source>%n signing key(s) changed.</source>
        <translation>
            <numerusform>%n signing key(s) changed.</numerusform>
            <numerusform>%n signing keys changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the signing keys…</source>
        <translation>Changing the signing keys…</translation>
    </message>
    <message>
        <source>A lead of the unit confirms this person.</source>
        <translation>A lead of the unit confirms this person.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>When is {name} away?</source>
        <translation>When is {name} away?</translation>
    </message>
    <message>
        <source>Both days are included. What was noted before for these days is replaced.</source>
        <translation>Both days are included. What was noted before for these days is replaced.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>The absence of {name} is noted.</source>
        <translation>The absence of {name} is noted.</translation>
    </message>
    <message>
        <source>Is {name} at work after all?</source>
        <translation>Is {name} at work after all?</translation>
    </message>
    <message>
        <source>{absence}: from today on this does not count any more.</source>
        <translation>{absence}: from today on this does not count any more.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>{name} is at work.</source>
        <translation>{name} is at work.</translation>
    </message>
    <message>
        <source>Hand over what {name} has open?</source>
        <translation>Hand over what {name} has open?</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) get another owner. State, dates, meetings and notes stay as they are, and the senders see it in the history.</source>
        <translation>
            <numerusform>%n referral get another owner. State, dates, meetings and notes stay as they are, and the senders see it in the history.</numerusform>
            <numerusform>%n referrals get another owner. State, dates, meetings and notes stay as they are, and the senders see it in the history.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Handing over…</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) were not handed over: a colleague moved them meanwhile, or they are protected. Try again; for a protected one the sender names another reader.</source>
        <translation>
            <numerusform>%n referral(s) were not handed over: a colleague moved them meanwhile, or they are protected. Try again; for a protected one the sender names another reader.</numerusform>
            <numerusform>%n referral(s) were not handed over: a colleague moved them meanwhile, or they are protected. Try again; for a protected one the sender names another reader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) have another owner now.</source>
        <translation>
            <numerusform>%n referral have another owner now.</numerusform>
            <numerusform>%n referrals have another owner now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is handed over stays so; go on whenever you like.</source>
        <translation>Stopped. What is handed over stays so; go on whenever you like.</translation>
    </message>
    <message>
        <source>Which role does {name} have?</source>
        <translation>Which role does {name} have?</translation>
    </message>
    <message>
        <source>It counts at once, and {name} signs in again to work in it. A new lead gets what leads hold; the recovery copies of the unit&apos;s key are then made anew on the page of the unit.</source>
        <translation>It counts at once, and {name} signs in again to work in it. A new lead gets what leads hold; the recovery copies of the unit&apos;s key are then made anew on the page of the unit.</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Change the role</translation>
    </message>
    <message>
        <source>{name} has the new role from now on.</source>
        <translation>{name} has the new role from now on.</translation>
    </message>
    <message>
        <source>This organisation has no other unit. For another organisation, remove the person and invite again there, under another name in the service.</source>
        <translation>This organisation has no other unit. For another organisation, remove the person and invite again there, under another name in the service.</translation>
    </message>
    <message>
        <source>Where does {name} move?</source>
        <translation>Where does {name} move?</translation>
    </message>
    <message>
        <source>Move now</source>
        <translation>Move now</translation>
    </message>
    <message>
        <source>From that moment {name} is of the new unit, with the same name in the service and the same passphrase, and signs in again. A lead of the new unit gives its key; until then nothing there can be read. A lead of the old unit makes it a new key, and hands over what {name} still has open there.</source>
        <translation>From that moment {name} is of the new unit, with the same name in the service and the same passphrase, and signs in again. A lead of the new unit gives its key; until then nothing there can be read. A lead of the old unit makes it a new key, and hands over what {name} still has open there.</translation>
    </message>
    <message>
        <source>Nobody else leads this unit. Name another lead first, or the unit can confirm nobody and has nobody to make its key.</source>
        <translation>Nobody else leads this unit. Name another lead first, or the unit can confirm nobody and has nobody to make its key.</translation>
    </message>
    <message>
        <source>{name} has moved. A lead of {unit} now makes it a new key, and a lead of the new unit gives its key.</source>
        <translation>{name} has moved. A lead of {unit} now makes it a new key, and a lead of the new unit gives its key.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>PhraseGroup</name>
    <message>
        <source>None yet.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Change: {phrase}</source>
        <translation>Change: {phrase}</translation>
    </message>
    <message>
        <source>Remove: {phrase}</source>
        <translation>Remove: {phrase}</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Put the cursor into a text first, then choose the phrase.</source>
        <translation>Put the cursor into a text first, then choose the phrase.</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>my own</translation>
    </message>
    <message>
        <source>Change the usual phrases…</source>
        <translation>Change the usual phrases…</translation>
    </message>
    <message>
        <source>Which phrase?</source>
        <translation>Which phrase?</translation>
    </message>
</context>
<context>
    <name>PhrasesSheet</name>
    <message>
        <source>Usual phrases</source>
        <translation>Usual phrases</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Our unit&apos;s phrases</source>
        <translation>Our unit&apos;s phrases</translation>
    </message>
    <message>
        <source>Everybody who makes referrals in your unit uses these and may change them. They are sealed to the unit&apos;s key; the log shows who changed them and when.</source>
        <translation>Everybody who makes referrals in your unit uses these and may change them. They are sealed to the unit&apos;s key; the log shows who changed them and when.</translation>
    </message>
    <message>
        <source>My own phrases</source>
        <translation>My own phrases</translation>
    </message>
    <message>
        <source>Kept sealed on this computer, for you only.</source>
        <translation>Kept sealed on this computer, for you only.</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Only for me</translation>
    </message>
    <message>
        <source>For our whole unit</source>
        <translation>For our whole unit</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Leave it as it was</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Who is it for?</translation>
    </message>
    <message>
        <source>There is no connection. Your unit&apos;s phrases are as this computer last saw them, and can be changed when the connection is back.</source>
        <translation>There is no connection. Your unit&apos;s phrases are as this computer last saw them, and can be changed when the connection is back.</translation>
    </message>
    <message>
        <source>A colleague has changed or removed that phrase meanwhile. The list shows how it is now; nothing of yours was saved.</source>
        <translation>A colleague has changed or removed that phrase meanwhile. The list shows how it is now; nothing of yours was saved.</translation>
    </message>
    <message>
        <source>Your unit&apos;s phrases could not be opened. Ask the lead of your unit to give you the unit&apos;s key.</source>
        <translation>Your unit&apos;s phrases could not be opened. Ask the lead of your unit to give you the unit&apos;s key.</translation>
    </message>
    <message>
        <source>The phrase was removed.</source>
        <translation>The phrase was removed.</translation>
    </message>
    <message>
        <source>They are for every client, so write nothing of anyone in them.</source>
        <translation>They are for every client, so write nothing of anyone in them.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>New phrase</translation>
    </message>
    <message>
        <source>Change the phrase</source>
        <translation>Change the phrase</translation>
    </message>
    <message>
        <source>Add the phrase</source>
        <translation>Add the phrase</translation>
    </message>
    <message>
        <source>Save the phrase</source>
        <translation>Save the phrase</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Plan a contact</source>
        <translation>Plan a contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Why the work goes on</source>
        <translation>Why the work goes on</translation>
    </message>
</context>
<context>
    <name>PoliciesPart</name>
    <message>
        <source>How long it is kept</source>
        <translation>How long it is kept</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>No organisation yet</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Make one first.</translation>
    </message>
    <message>
        <source>Days from its end to erasure</source>
        <translation>Days from its end to erasure</translation>
    </message>
    <message>
        <source>0 means at once. For a referral, the longer time of the two organisations counts.</source>
        <translation>0 means at once. For a referral, the longer time of the two organisations counts.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>The organisation has decided this.</source>
        <translation>The organisation has decided this.</translation>
    </message>
    <message>
        <source>This is a template and not law. The organisation&apos;s lawyer confirms it, or says another number; either way, decide it here.</source>
        <translation>This is a template and not law. The organisation&apos;s lawyer confirms it, or says another number; either way, decide it here.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Open (Enter)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Accept (A)</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Give to somebody</translation>
    </message>
    <message>
        <source>Give to somebody (G)</source>
        <translation>Give to somebody (G)</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>Choose a referral in the list to see the most important things here.</source>
        <translation>Choose a referral in the list to see the most important things here.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Born in</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Contact attempts</source>
        <translation>Contact attempts</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>needs an interpreter</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) chosen</source>
        <translation>
            <numerusform>%n referral chosen</numerusform>
            <numerusform>%n referrals chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>This one could not be opened</source>
        <translation>This one could not be opened</translation>
    </message>
    <message>
        <source>Choose more with Shift and the arrow keys, or one with the arrow keys alone.</source>
        <translation>Choose more with Shift and the arrow keys, or one with the arrow keys alone.</translation>
    </message>
    <message>
        <source>Its seal does not hold. The others are not affected. Tell your administrator.</source>
        <translation>Its seal does not hold. The others are not affected. Tell your administrator.</translation>
    </message>
    <message>
        <source>It was withdrawn or made in error, so nobody can open it any more.</source>
        <translation>It was withdrawn or made in error, so nobody can open it any more.</translation>
    </message>
    <message>
        <source>The log does not answer. The name is shown again when it does.</source>
        <translation>The log does not answer. The name is shown again when it does.</translation>
    </message>
    <message>
        <source>The name is shown when you open the referral.</source>
        <translation>The name is shown when you open the referral.</translation>
    </message>
    <message>
        <source>The chosen referral</source>
        <translation>The chosen referral</translation>
    </message>
    <message>
        <source>Choose a referral to see where it stands.</source>
        <translation>Choose a referral to see where it stands.</translation>
    </message>
    <message>
        <source>What came of it is not told here: the client did not agree to that.</source>
        <translation>What came of it is not told here: the client did not agree to that.</translation>
    </message>
    <message>
        <source>Opening shows the messages and what you can do. It is written in the log who opened it.</source>
        <translation>Opening shows the messages and what you can do. It is written in the log who opened it.</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copy the reference</translation>
    </message>
    <message>
        <source>Make a new referral from this</source>
        <translation>Make a new referral from this</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>Show everything that was written</source>
        <translation>Show everything that was written</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Print it…</translation>
    </message>
    <message>
        <source>The municipality asks: {question}</source>
        <translation>The municipality asks: {question}</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Answer hoped for by</source>
        <translation>Answer hoped for by</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Answers for it now</source>
        <translation>Answers for it now</translation>
    </message>
    <message>
        <source>Its seal does not hold, so nothing of it was used. Tell your administrator the reference.</source>
        <translation>Its seal does not hold, so nothing of it was used. Tell your administrator the reference.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>It was not printed: this can go on paper only, not into a file. Choose a printer.</source>
        <translation>It was not printed: this can go on paper only, not into a file. Choose a printer.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Writing it in the log…</source>
        <translation>Writing it in the log…</translation>
    </message>
    <message>
        <source>Printed. The log says who printed it. Keep the paper safe.</source>
        <translation>Printed. The log says who printed it. Keep the paper safe.</translation>
    </message>
    <message>
        <source>{reference}. Sent {when}, {sender} to {recipient}.</source>
        <translation>{reference}. Sent {when}, {sender} to {recipient}.</translation>
    </message>
    <message>
        <source>Printed by {name}. Confidential.</source>
        <translation>Printed by {name}. Confidential.</translation>
    </message>
</context>
<context>
    <name>QuietNotice</name>
    <message numerus="yes">
        <source>You have %n new answer(s)</source>
        <translation>
            <numerusform>You have %n new answer</numerusform>
            <numerusform>You have %n new answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new referral(s) in the inbox</source>
        <translation>
            <numerusform>%n new referral in the inbox</numerusform>
            <numerusform>%n new referrals in the inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachStep</name>
    <message>
        <source>How do we reach you safely?</source>
        <translation>How do we reach you safely?</translation>
    </message>
    <message>
        <source>Someone else may answer the phone or read the messages. Ask first what is safe for the client.</source>
        <translation>Someone else may answer the phone or read the messages. Ask first what is safe for the client.</translation>
    </message>
    <message>
        <source>Turvakielto: no address is written down and no letter or text message is used, because they could tell others where the client lives.</source>
        <translation>Turvakielto: no address is written down and no letter or text message is used, because they could tell others where the client lives.</translation>
    </message>
    <message>
        <source>Agree on one safe way with the client: a phone that nobody else answers, or in person through you.</source>
        <translation>Agree on one safe way with the client: a phone that nobody else answers, or in person through you.</translation>
    </message>
    <message>
        <source>Ways of contact</source>
        <translation>Ways of contact</translation>
    </message>
    <message>
        <source>Reached in person through me, at the next visit</source>
        <translation>Reached in person through me, at the next visit</translation>
    </message>
    <message>
        <source>The client wants to make contact first</source>
        <translation>The client wants to make contact first</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Where do you live?</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Street address</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Home municipality</translation>
    </message>
    <message>
        <source>It follows from the postal code, or type its name. Its integration services get the referral.</source>
        <translation>It follows from the postal code, or type its name. Its integration services get the referral.</translation>
    </message>
</context>
<context>
    <name>ReadersLine</name>
    <message>
        <source>Name another reader</source>
        <translation>Name another reader</translation>
    </message>
    <message>
        <source>May open it: {names}</source>
        <translation>May open it: {names}</translation>
    </message>
    <message>
        <source>{readers}. None of them can open it now, so it waits. Name another reader.</source>
        <translation>{readers}. None of them can open it now, so it waits. Name another reader.</translation>
    </message>
    <message>
        <source>{name} (away or has left)</source>
        <translation>{name} (away or has left)</translation>
    </message>
    <message>
        <source>The client is protected (turvakielto). Only {names} and those who sent it can open it; they can name others.</source>
        <translation>The client is protected (turvakielto). Only {names} and those who sent it can open it; they can name others.</translation>
    </message>
    <message>
        <source>None of them can open it now. Ask {name}, {unit}, to name another of you.</source>
        <translation>None of them can open it now. Ask {name}, {unit}, to name another of you.</translation>
    </message>
</context>
<context>
    <name>ReadersPick</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Looking up who works there…</source>
        <translation>Looking up who works there…</translation>
    </message>
    <message>
        <source>The people of this unit could not be looked up.</source>
        <translation>The people of this unit could not be looked up.</translation>
    </message>
    <message>
        <source>Nobody in this unit can be named yet. Choose another recipient.</source>
        <translation>Nobody in this unit can be named yet. Choose another recipient.</translation>
    </message>
</context>
<context>
    <name>ReadingNote</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Reading {done} of {all}</source>
        <translation>Reading {done} of {all}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Stopped: {done} of {all} are searched.</source>
        <translation>Stopped: {done} of {all} are searched.</translation>
    </message>
    <message>
        <source>The log does not answer. Reading goes on when it does.</source>
        <translation>The log does not answer. Reading goes on when it does.</translation>
    </message>
    <message>
        <source>No connection. Reading goes on when it is back.</source>
        <translation>No connection. Reading goes on when it is back.</translation>
    </message>
    <message>
        <source>Reading has ended: {done} of {all} are searched.</source>
        <translation>Reading has ended: {done} of {all} are searched.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be opened and cannot be found.</source>
        <translation>
            <numerusform>%n could not be opened and cannot be found.</numerusform>
            <numerusform>%n could not be opened and cannot be found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>The referral is on its way</source>
        <translation>The referral is on its way</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copy the reference</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>What happens now</translation>
    </message>
    <message>
        <source>The municipality opens the referral and contacts the client in the way you wrote down. You see each step in My referrals. If they have a question, it waits for you there.</source>
        <translation>The municipality opens the referral and contacts the client in the way you wrote down. You see each step in My referrals. If they have a question, it waits for you there.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>For the client to take home</source>
        <translation>For the client to take home</translation>
    </message>
    <message>
        <source>One page in the client&apos;s language and yours: what happens next, and that no is fine. It names nobody.</source>
        <translation>One page in the client&apos;s language and yours: what happens next, and that no is fine. It names nobody.</translation>
    </message>
    <message>
        <source>Leaflet…</source>
        <translation>Leaflet…</translation>
    </message>
    <message>
        <source>Leaflet with pictures…</source>
        <translation>Leaflet with pictures…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>You can say it on the phone or write it in the client&apos;s record. It tells nothing about anybody.</source>
        <translation>You can say it on the phone or write it in the client&apos;s record. It tells nothing about anybody.</translation>
    </message>
    <message>
        <source>The referral will be sent when the connection returns</source>
        <translation>The referral will be sent when the connection returns</translation>
    </message>
    <message>
        <source>It is sealed for {unit} and kept on this computer.</source>
        <translation>It is sealed for {unit} and kept on this computer.</translation>
    </message>
    <message>
        <source>Sent to {unit} on {time}.</source>
        <translation>Sent to {unit} on {time}.</translation>
    </message>
    <message>
        <source>It leaves by itself when the connection is there and you are signed in, once and only once. Until then you find it in My referrals, where you can also take it back.</source>
        <translation>It leaves by itself when the connection is there and you are signed in, once and only once. Until then you find it in My referrals, where you can also take it back.</translation>
    </message>
    <message>
        <source>The log has not confirmed it yet. It will do so by itself; you need not wait.</source>
        <translation>The log has not confirmed it yet. It will do so by itself; you need not wait.</translation>
    </message>
    <message>
        <source>Written in the log as entry {number}.</source>
        <translation>Written in the log as entry {number}.</translation>
    </message>
</context>
<context>
    <name>ReceiptsNotice</name>
    <message>
        <source>I have told them</source>
        <translation>I have told them</translation>
    </message>
    <message>
        <source>{reference}, sent {time}</source>
        <translation>{reference}, sent {time}</translation>
    </message>
    <message numerus="yes">
        <source>The log does not show %n referral(s) that you sent. Ask the recipient what has arrived, and tell your data protection officer:</source>
        <translation>
            <numerusform>The log does not show %n referral that you sent. Ask the recipient what has arrived, and tell your data protection officer:</numerusform>
            <numerusform>The log does not show %n referrals that you sent. Ask the recipient what has arrived, and tell your data protection officer:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientPick</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Looking up who receives referrals in {place}…</source>
        <translation>Looking up who receives referrals in {place}…</translation>
    </message>
    <message>
        <source>It follows from the home municipality, which is not chosen yet.</source>
        <translation>It follows from the home municipality, which is not chosen yet.</translation>
    </message>
    <message>
        <source>Choose the home municipality</source>
        <translation>Choose the home municipality</translation>
    </message>
    <message>
        <source>The recipients in {place} could not be looked up. Nothing you wrote is lost.</source>
        <translation>The recipients in {place} could not be looked up. Nothing you wrote is lost.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Receives the referrals of {place}.</source>
        <translation>Receives the referrals of {place}.</translation>
    </message>
    <message>
        <source>Receives the referrals of {place}. Only they and you can open it.</source>
        <translation>Receives the referrals of {place}. Only they and you can open it.</translation>
    </message>
    <message>
        <source>The unit chosen before does not receive referrals any more. Choose another with the client.</source>
        <translation>The unit chosen before does not receive referrals any more. Choose another with the client.</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>Only {names}</translation>
    </message>
    <message>
        <source>{closed} is closed. {unit} receives its referrals now. Ask the client whether that is fine too.</source>
        <translation>{closed} is closed. {unit} receives its referrals now. Ask the client whether that is fine too.</translation>
    </message>
    <message>
        <source>Choose {unit}</source>
        <translation>Choose {unit}</translation>
    </message>
    <message>
        <source>Nobody in {place} receives referrals here yet. Your draft is kept; tell your administrator.</source>
        <translation>Nobody in {place} receives referrals here yet. Your draft is kept; tell your administrator.</translation>
    </message>
    <message>
        <source>Choose another municipality</source>
        <translation>Choose another municipality</translation>
    </message>
</context>
<context>
    <name>RecipientWords</name>
    <message>
        <source>Serves in</source>
        <translation>Serves in</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>{languages}. The client&apos;s language, {language}, is one of them.</source>
        <translation>{languages}. The client&apos;s language, {language}, is one of them.</translation>
    </message>
    <message>
        <source>{languages}. The client&apos;s language, {language}, is not among them.</source>
        <translation>{languages}. The client&apos;s language, {language}, is not among them.</translation>
    </message>
    <message>
        <source>Not known without a connection</source>
        <translation>Not known without a connection</translation>
    </message>
    <message>
        <source>Not known yet: fewer than five clients in three months</source>
        <translation>Not known yet: fewer than five clients in three months</translation>
    </message>
    <message>
        <source>Usually on the day of sending</source>
        <translation>Usually on the day of sending</translation>
    </message>
</context>
<context>
    <name>Recoveries</name>
    <message>
        <source>No key of this unit has ever been restored.</source>
        <translation>No key of this unit has ever been restored.</translation>
    </message>
    <message>
        <source>Restored keys</source>
        <translation>Restored keys</translation>
    </message>
    <message>
        <source>Not signed by a lead</source>
        <translation>Not signed by a lead</translation>
    </message>
    <message>
        <source>Give my share</source>
        <translation>Give my share</translation>
    </message>
    <message>
        <source>Restore the key</source>
        <translation>Restore the key</translation>
    </message>
    <message>
        <source>{when}: {name} restored key {number} with the offline papers.</source>
        <translation>{when}: {name} restored key {number} with the offline papers.</translation>
    </message>
    <message>
        <source>{when}: {name} asked {other} for a share of key {number}. Not answered.</source>
        <translation>{when}: {name} asked {other} for a share of key {number}. Not answered.</translation>
    </message>
    <message>
        <source>{when}: {name} asked {other} for a share of key {number}, and got it {then}.</source>
        <translation>{when}: {name} asked {other} for a share of key {number}, and got it {then}.</translation>
    </message>
</context>
<context>
    <name>ReferOnPanel</name>
    <message>
        <source>Tell an organisation, too</source>
        <translation>Tell an organisation, too</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Tell it</translation>
    </message>
    <message>
        <source>The organisation gets a referral of its own: what the client agreed to, without the identity code. The work here goes on as before. The sender sees whom you told.</source>
        <translation>The organisation gets a referral of its own: what the client agreed to, without the identity code. The work here goes on as before. The sender sees whom you told.</translation>
    </message>
</context>
<context>
    <name>ReferralContent</name>
    <message>
        <source>How to reach the client safely</source>
        <translation>How to reach the client safely</translation>
    </message>
    <message>
        <source>The client can be met in person through the sender.</source>
        <translation>The client can be met in person through the sender.</translation>
    </message>
    <message>
        <source>The client prefers to make contact, and not to be contacted.</source>
        <translation>The client prefers to make contact, and not to be contacted.</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Needs an interpreter</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation>No interpreter needed</translation>
    </message>
    <message>
        <source>Dialect: {name}</source>
        <translation>Dialect: {name}</translation>
    </message>
    <message>
        <source>Also speaks: {languages}</source>
        <translation>Also speaks: {languages}</translation>
    </message>
    <message>
        <source>Reads: {language}</source>
        <translation>Reads: {language}</translation>
    </message>
    <message>
        <source>The interpreter should speak the same dialect</source>
        <translation>The interpreter should speak the same dialect</translation>
    </message>
    <message>
        <source>The interpreter must not be from the same community</source>
        <translation>The interpreter must not be from the same community</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In the client&apos;s own words</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>What would help</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>The client</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>First residence permit or right</source>
        <translation>First residence permit or right</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>{date} ({age} years old)</source>
        <translation>{date} ({age} years old)</translation>
    </message>
    <message>
        <source>Not told, because of turvakielto</source>
        <translation>Not told, because of turvakielto</translation>
    </message>
    <message>
        <source>Other adults in the family</source>
        <translation>Other adults in the family</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Childcare</translation>
    </message>
    <message>
        <source>Home care allowance</source>
        <translation>Home care allowance</translation>
    </message>
    <message>
        <source>Support needed to take part</source>
        <translation>Support needed to take part</translation>
    </message>
    <message>
        <source>Family and everyday life</source>
        <translation>Family and everyday life</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>The client&apos;s signature</source>
        <translation>The client&apos;s signature</translation>
    </message>
    <message>
        <source>May also be told to: {name}</source>
        <translation>May also be told to: {name}</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Basis in words</source>
        <translation>Basis in words</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>May be shared</translation>
    </message>
    <message>
        <source>The client&apos;s answer when asked back</source>
        <translation>The client&apos;s answer when asked back</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>through an interpreter</source>
        <translation>through an interpreter</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Print the referral</source>
        <translation>Print the referral</translation>
    </message>
    <message>
        <source>Who has handled it, for the client…</source>
        <translation>Who has handled it, for the client…</translation>
    </message>
    <message>
        <source>Opening the referral…</source>
        <translation>Opening the referral…</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Looking up…</translation>
    </message>
    <message>
        <source>It was not saved. You can do it again.</source>
        <translation>It was not saved. You can do it again.</translation>
    </message>
    <message>
        <source>This is not possible any more: the referral is now “{state}”.</source>
        <translation>This is not possible any more: the referral is now “{state}”.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Only a lead coordinator of your unit may return a referral. You can ask the sender instead.</source>
        <translation>Only a lead coordinator of your unit may return a referral. You can ask the sender instead.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Save a calendar file…</source>
        <translation>Save a calendar file…</translation>
    </message>
    <message>
        <source>{names} may open it now.</source>
        <translation>{names} may open it now.</translation>
    </message>
    <message>
        <source>{name} was here first ({when}): {what}. Nothing of yours was saved; what you typed is kept.</source>
        <translation>{name} was here first ({when}): {what}. Nothing of yours was saved; what you typed is kept.</translation>
    </message>
    <message>
        <source>Back to my referrals</source>
        <translation>Back to my referrals</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Back to the inbox</translation>
    </message>
</context>
<context>
    <name>RefusedEntries</name>
    <message numerus="yes">
        <source>Every entry is there, in its place and unchanged. Every accepted entry was signed by the person it names; %Ln entries were refused. Nothing that this computer has seen before was removed.</source>
        <translation>
            <numerusform>Every entry is there, in its place and unchanged. Every accepted entry was signed by the person it names; %Ln entry was refused. Nothing that this computer has seen before was removed.</numerusform>
            <numerusform>Every entry is there, in its place and unchanged. Every accepted entry was signed by the person it names; %Ln entries were refused. Nothing that this computer has seen before was removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterColumns</name>
    <message>
        <source>Name and summary</source>
        <translation>Name and summary</translation>
    </message>
    <message>
        <source>The whole referral</source>
        <translation>The whole referral</translation>
    </message>
    <message>
        <source>Messages and outcomes</source>
        <translation>Messages and outcomes</translation>
    </message>
    <message>
        <source>The client&apos;s consent</source>
        <translation>The client&apos;s consent</translation>
    </message>
    <message>
        <source>A duty by law</source>
        <translation>A duty by law</translation>
    </message>
    <message>
        <source>Another basis</source>
        <translation>Another basis</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From unit</source>
        <translation>From unit</translation>
    </message>
    <message>
        <source>From organisation</source>
        <translation>From organisation</translation>
    </message>
    <message>
        <source>To unit</source>
        <translation>To unit</translation>
    </message>
    <message>
        <source>To organisation</source>
        <translation>To organisation</translation>
    </message>
    <message>
        <source>Basis or purpose</source>
        <translation>Basis or purpose</translation>
    </message>
    <message>
        <source>What information</source>
        <translation>What information</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Use log</source>
        <translation>Use log</translation>
    </message>
    <message>
        <source>Disclosure log</source>
        <translation>Disclosure log</translation>
    </message>
    <message>
        <source>For a client</source>
        <translation>For a client</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>No entry matches</translation>
    </message>
    <message>
        <source>Widen the filter to see more of the log.</source>
        <translation>Widen the filter to see more of the log.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Where to save the list</source>
        <translation>Where to save the list</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv);;PDF files (*.pdf)</source>
        <translation>Spreadsheets (*.csv);;PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Writing it in the log…</source>
        <translation>Writing it in the log…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Save the list…</translation>
    </message>
    <message>
        <source>Who used which referral, for whom, what of it, why and when.</source>
        <translation>Who used which referral, for whom, what of it, why and when.</translation>
    </message>
    <message>
        <source>What one unit gave to another, who gave it, to whom, on what basis and when.</source>
        <translation>What one unit gave to another, who gave it, to whom, on what basis and when.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The log knows no referral {reference}. Check the reference and try again.</source>
        <translation>The log knows no referral {reference}. Check the reference and try again.</translation>
    </message>
    <message>
        <source>Where to save the sheet</source>
        <translation>Where to save the sheet</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet is in {file}, and the log says that it was made. Print it, give it to the client, and delete the file.</source>
        <translation>The sheet is in {file}, and the log says that it was made. Print it, give it to the client, and delete the file.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Remove {name}?</source>
        <translation>Remove {name}?</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Remove now</translation>
    </message>
    <message>
        <source>You will be the only lead then. Have a second one invited soon.</source>
        <translation>You will be the only lead then. Have a second one invited soon.</translation>
    </message>
    <message>
        <source>From that moment nothing is opened for this person any more. What has been read, has been read. Next you make the unit a new key. This cannot be undone; to come back, the person is invited again.</source>
        <translation>From that moment nothing is opened for this person any more. What has been read, has been read. Next you make the unit a new key. This cannot be undone; to come back, the person is invited again.</translation>
    </message>
    <message>
        <source>The signing key of the unit, which this person holds, is changed with it.</source>
        <translation>The signing key of the unit, which this person holds, is changed with it.</translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) belong to this person.</source>
        <translation>
            <numerusform>%n open referral belong to this person.</numerusform>
            <numerusform>%n open referrals belong to this person.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Removing…</translation>
    </message>
    <message>
        <source>{name} is removed. Now make the unit a new key.</source>
        <translation>{name} is removed. Now make the unit a new key.</translation>
    </message>
    <message>
        <source>{name} is removed, and the open referrals have another owner. Now make the unit a new key.</source>
        <translation>{name} is removed, and the open referrals have another owner. Now make the unit a new key.</translation>
    </message>
    <message>
        <source>{name} is removed. What is not handed over yet waits under “Absences and work”.</source>
        <translation>{name} is removed. What is not handed over yet waits under “Absences and work”.</translation>
    </message>
</context>
<context>
    <name>RenewForm</name>
    <message>
        <source>Renew for two years</source>
        <translation>Renew for two years</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Followed by a newer one</source>
        <translation>Followed by a newer one</translation>
    </message>
    <message>
        <source>Destroying it</source>
        <translation>Destroying it</translation>
    </message>
    <message>
        <source>The log does not answer. What is not in it is not carried out; what was carried out before, is. Look how things stand, and try again in a while.</source>
        <translation>The log does not answer. What is not in it is not carried out; what was carried out before, is. Look how things stand, and try again in a while.</translation>
    </message>
    <message>
        <source>Somebody else was here first, or it is needed again. Look at the list as it is now.</source>
        <translation>Somebody else was here first, or it is needed again. Look at the list as it is now.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Kept for</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Oldest ended</source>
        <translation>Oldest ended</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Own decision</source>
        <translation>Own decision</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Key {number}</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Still needed</translation>
    </message>
    <message>
        <source>Can be destroyed</source>
        <translation>Can be destroyed</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>Ended as</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>What to see</source>
        <translation>What to see</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>How long it is kept</translation>
    </message>
    <message>
        <source>Old keys</source>
        <translation>Old keys</translation>
    </message>
    <message>
        <source>Looking what is due…</source>
        <translation>Looking what is due…</translation>
    </message>
    <message>
        <source>Reading what is decided…</source>
        <translation>Reading what is decided…</translation>
    </message>
    <message>
        <source>Looking which keys are needed…</source>
        <translation>Looking which keys are needed…</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n referral(s)…</source>
        <translation>
            <numerusform>Erase %n referral…</numerusform>
            <numerusform>Erase %n referrals…</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again what is due</source>
        <translation>Look again what is due</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Erasing what is due…</source>
        <translation>Erasing what is due…</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) erased. Save the report.</source>
        <translation>
            <numerusform>%n referral erased. Save the report.</numerusform>
            <numerusform>%n referrals erased. Save the report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n referral(s) erased; the rest is still due.</source>
        <translation>
            <numerusform>Stopped. %n referral erased; the rest is still due.</numerusform>
            <numerusform>Stopped. %n referrals erased; the rest is still due.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Where to save the report</source>
        <translation>Where to save the report</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Writing the report…</translation>
    </message>
    <message>
        <source>The report is saved as {file}.</source>
        <translation>The report is saved as {file}.</translation>
    </message>
    <message>
        <source>Decided for {organisation}.</source>
        <translation>Decided for {organisation}.</translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>Deciding…</translation>
    </message>
    <message>
        <source>Key {number} of {unit} is destroyed.</source>
        <translation>Key {number} of {unit} is destroyed.</translation>
    </message>
    <message>
        <source>Destroying the key…</source>
        <translation>Destroying the key…</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Return the referral</source>
        <translation>Return the referral</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>The sender reads the reason and can send the referral to the right place.</source>
        <translation>The sender reads the reason and can send the referral to the right place.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>In words to the sender</source>
        <translation>In words to the sender</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Referring worker</source>
        <translation>Referring worker</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Lead coordinator</source>
        <translation>Lead coordinator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Makes a referral together with the client and sees how it ends.</source>
        <translation>Makes a referral together with the client and sees how it ends.</translation>
    </message>
    <message>
        <source>Receives referrals, contacts clients and records the outcome.</source>
        <translation>Receives referrals, contacts clients and records the outcome.</translation>
    </message>
    <message>
        <source>Also assigns, forwards, returns and closes referrals.</source>
        <translation>Also assigns, forwards, returns and closes referrals.</translation>
    </message>
    <message>
        <source>Reads and verifies the log. Never sees what referrals hold.</source>
        <translation>Reads and verifies the log. Never sees what referrals hold.</translation>
    </message>
    <message>
        <source>Keeps units, people and keys. Never sees what referrals hold.</source>
        <translation>Keeps units, people and keys. Never sees what referrals hold.</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>Leads the unit</source>
        <translation>Leads the unit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Leading</translation>
    </message>
    <message>
        <source>Nobody else leads this unit: nobody could confirm its people or make its key. Make another lead first.</source>
        <translation>Nobody else leads this unit: nobody could confirm its people or make its key. Make another lead first.</translation>
    </message>
</context>
<context>
    <name>RolePickerPage</name>
    <message>
        <source>Opening the keys…</source>
        <translation>Opening the keys…</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Who do you want to be?</source>
        <translation>Who do you want to be?</translation>
    </message>
    <message>
        <source>Everything in this demo is made up: people, units and referrals. Lock the program to come back here and be somebody else.</source>
        <translation>Everything in this demo is made up: people, units and referrals. Lock the program to come back here and be somebody else.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>RootPapers</name>
    <message>
        <source>The root of the service signs this. Its key lies on three papers; take any two. The words are used for this one signature and are not kept.</source>
        <translation>The root of the service signs this. Its key lies on three papers; take any two. The words are used for this one signature and are not kept.</translation>
    </message>
    <message>
        <source>These are not two different papers of this service&apos;s root key. Check each word; nothing was changed.</source>
        <translation>These are not two different papers of this service&apos;s root key. Check each word; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>RowActs</name>
    <message>
        <source>From that moment nothing is opened for this person any more. What has been read, has been read. A lead of the unit then makes the unit a new key. This cannot be undone; to come back, the person is invited again.</source>
        <translation>From that moment nothing is opened for this person any more. What has been read, has been read. A lead of the unit then makes the unit a new key. This cannot be undone; to come back, the person is invited again.</translation>
    </message>
    <message>
        <source>Has {name} lost the keys for good?</source>
        <translation>Has {name} lost the keys for good?</translation>
    </message>
    <message>
        <source>With the passphrase and either the computer or the recovery sheet the person can still sign in. Otherwise the old keys go out of force now, and you invite anew under the same name in the service. Once the new keys are confirmed, everything is as before.</source>
        <translation>With the passphrase and either the computer or the recovery sheet the person can still sign in. Otherwise the old keys go out of force now, and you invite anew under the same name in the service. Once the new keys are confirmed, everything is as before.</translation>
    </message>
    <message>
        <source>Nobody else leads this unit. Name another lead first, or the unit can confirm nobody and has nobody to make its key.</source>
        <translation>Nobody else leads this unit. Name another lead first, or the unit can confirm nobody and has nobody to make its key.</translation>
    </message>
    <message>
        <source>One lead remains. Invite a second one soon.</source>
        <translation>One lead remains. Invite a second one soon.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Remove {name}?</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Remove now</translation>
    </message>
    <message>
        <source>Remove and invite again</source>
        <translation>Remove and invite again</translation>
    </message>
    <message>
        <source>You will be the only administrator then. If you lose your keys, only the root key&apos;s papers bring a new one in. Invite a second one soon.</source>
        <translation>You will be the only administrator then. If you lose your keys, only the root key&apos;s papers bring a new one in. Invite a second one soon.</translation>
    </message>
    <message>
        <source>The signing keys that this person holds are changed with it.</source>
        <translation>The signing keys that this person holds are changed with it.</translation>
    </message>
    <message>
        <source>Nobody else leads this unit, so nobody else can give its key back. You confirm the new keys yourself, and the unit&apos;s key is then restored with two of the offline recovery papers. Have them at hand.</source>
        <translation>Nobody else leads this unit, so nobody else can give its key back. You confirm the new keys yourself, and the unit&apos;s key is then restored with two of the offline recovery papers. Have them at hand.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Removing…</translation>
    </message>
    <message>
        <source>{name} is removed. A lead of {unit} now makes the unit a new key on the page of the unit.</source>
        <translation>{name} is removed. A lead of {unit} now makes the unit a new key on the page of the unit.</translation>
    </message>
    <message>
        <source>Cancel the invitation of {name}?</source>
        <translation>Cancel the invitation of {name}?</translation>
    </message>
    <message>
        <source>It stops working at once. You can invite again whenever you like.</source>
        <translation>It stops working at once. You can invite again whenever you like.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancel it</translation>
    </message>
    <message>
        <source>The invitation of {name} is cancelled.</source>
        <translation>The invitation of {name} is cancelled.</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirming…</translation>
    </message>
    <message>
        <source>{name} is confirmed and can sign in now.</source>
        <translation>{name} is confirmed and can sign in now.</translation>
    </message>
    <message>
        <source>{reference} is yours now; first contact by {date}.</source>
        <translation>{reference} is yours now; first contact by {date}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Only a lead coordinator of your unit may return a referral. You can ask the sender instead.</source>
        <translation>Only a lead coordinator of your unit may return a referral. You can ask the sender instead.</translation>
    </message>
    <message>
        <source>Ask the sender</source>
        <translation>Ask the sender</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The referral is “{state}” now.</source>
        <translation>The referral is “{state}” now.</translation>
    </message>
    <message>
        <source>{name} was here first ({when}): {what}. Nothing of yours was saved.</source>
        <translation>{name} was here first ({when}): {what}. Nothing of yours was saved.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{reference} was not accepted. {why}</source>
        <translation>{reference} was not accepted. {why}</translation>
    </message>
    <message>
        <source>This is not possible now: the referral is “{state}”. Open it to see what is.</source>
        <translation>This is not possible now: the referral is “{state}”. Open it to see what is.</translation>
    </message>
    <message>
        <source>This is not possible now: the referral is “{state}”, with {name}. Open it to see what is.</source>
        <translation>This is not possible now: the referral is “{state}”, with {name}. Open it to see what is.</translation>
    </message>
</context>
<context>
    <name>RowFacts</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Receives referrals for</source>
        <translation>Receives referrals for</translation>
    </message>
    <message>
        <source>Nobody: it sends</source>
        <translation>Nobody: it sends</translation>
    </message>
    <message>
        <source>Closed down</source>
        <translation>Closed down</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Telephone for clients</source>
        <translation>Telephone for clients</translation>
    </message>
    <message>
        <source>Web page for clients</source>
        <translation>Web page for clients</translation>
    </message>
    <message>
        <source>First contact within</source>
        <translation>First contact within</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day(s)</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Name in the service</source>
        <translation>Name in the service</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>Open referrals</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Keys arrived</source>
        <translation>Keys arrived</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>None are saved</source>
        <translation>None are saved</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Save this filter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>{count} rows are in {file}, and the log says that you took them.</source>
        <translation>{count} rows are in {file}, and the log says that you took them.</translation>
    </message>
    <message>
        <source>There are more: narrow the filter to have them all.</source>
        <translation>There are more: narrow the filter to have them all.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>None are saved</source>
        <translation>None are saved</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Save this search</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Find by name, language, end of a number or reference</source>
        <translation>Find by name, language, end of a number or reference</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Searches what is open in your unit. What it reads for that is in the log.</source>
        <translation>Searches what is open in your unit. What it reads for that is in the log.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>folded</translation>
    </message>
</context>
<context>
    <name>SectionHelp</name>
    <message>
        <source>What to ask</source>
        <translation>What to ask</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Law and rules</source>
        <translation>Law and rules</translation>
    </message>
    <message>
        <source>Ask for the name as it stands in an identity document, and which language feels like their own. Ask about turvakielto when nobody else can hear.</source>
        <translation>Ask for the name as it stands in an identity document, and which language feels like their own. Ask about turvakielto when nobody else can hear.</translation>
    </message>
    <message>
        <source>The municipality must know whom to call and in which language. A call in the wrong language often ends before it has begun.</source>
        <translation>The municipality must know whom to call and in which language. A call in the wrong language often ends before it has begun.</translation>
    </message>
    <message>
        <source>Municipalities assess the needs of people outside the labour force too, also of those who get home care allowance. A diagnosis, a religion or reasons for asylum never belong here.</source>
        <translation>Municipalities assess the needs of people outside the labour force too, also of those who get home care allowance. A diagnosis, a religion or reasons for asylum never belong here.</translation>
    </message>
    <message>
        <source>Which number works? Whose phone is it, who else answers, and when is it good to call? May a message be left?</source>
        <translation>Which number works? Whose phone is it, who else answers, and when is it good to call? May a message be left?</translation>
    </message>
    <message>
        <source>Numbers and addresses change, and a call that somebody else answers can do harm. The municipality follows what you agree on here.</source>
        <translation>Numbers and addresses change, and a call that somebody else answers can do harm. The municipality follows what you agree on here.</translation>
    </message>
    <message>
        <source>Turvakielto protects the home municipality, the address and the contact details, from other officials too. Then no address is written down, and letters and text messages are not used.</source>
        <translation>Turvakielto protects the home municipality, the address and the contact details, from other officials too. Then no address is written down, and letters and text messages are not used.</translation>
    </message>
    <message>
        <source>What would you like to learn? What would make your days easier? What do you hope for your children? Give time for the answer.</source>
        <translation>What would you like to learn? What would make your days easier? What do you hope for your children? Give time for the answer.</translation>
    </message>
    <message>
        <source>Whoever has been asked about their own wishes comes along more readily than one who was offered a list.</source>
        <translation>Whoever has been asked about their own wishes comes along more readily than one who was offered a list.</translation>
    </message>
    <message>
        <source>Taking part is voluntary. Write only what the client wants to have told; the rest stays between the two of you.</source>
        <translation>Taking part is voluntary. Write only what the client wants to have told; the rest stays between the two of you.</translation>
    </message>
    <message>
        <source>Tell in plain words what there is, one thing at a time, and tick only what gets a yes. Ask also what taking part would need in practice.</source>
        <translation>Tell in plain words what there is, one thing at a time, and tick only what gets a yes. Ask also what taking part would need in practice.</translation>
    </message>
    <message>
        <source>From these the municipality looks for the right service. Childcare during a course often decides whether it is possible at all.</source>
        <translation>From these the municipality looks for the right service. Childcare during a course often decides whether it is possible at all.</translation>
    </message>
    <message>
        <source>Write what is needed in practice, such as a lift or short days. Illnesses and their treatment stay in your own records.</source>
        <translation>Write what is needed in practice, such as a lift or short days. Illnesses and their treatment stay in your own records.</translation>
    </message>
    <message>
        <source>Who else belongs to the family, and who should hear about this? Who is with the children during a course?</source>
        <translation>Who else belongs to the family, and who should hear about this? Who is with the children during a course?</translation>
    </message>
    <message>
        <source>The family&apos;s everyday life decides when a course or a meeting place is possible.</source>
        <translation>The family&apos;s everyday life decides when a course or a meeting place is possible.</translation>
    </message>
    <message>
        <source>All of this is voluntary, and the client decides about sharing it separately when giving consent.</source>
        <translation>All of this is voluntary, and the client decides about sharing it separately when giving consent.</translation>
    </message>
    <message>
        <source>Go through the card in the client&apos;s language. Then ask: can you tell me what will happen now? Write the answer as it was said.</source>
        <translation>Go through the card in the client&apos;s language. Then ask: can you tell me what will happen now? Write the answer as it was said.</translation>
    </message>
    <message>
        <source>A yes that was not understood is no yes. Whoever knows that a no is fine can trust their own yes.</source>
        <translation>A yes that was not understood is no yes. Whoever knows that a no is fine can trust their own yes.</translation>
    </message>
    <message>
        <source>Consent must be voluntary, specific, informed and unambiguous. It can be withdrawn at any time, here or in the municipality, and the client may ask who has handled their data.</source>
        <translation>Consent must be voluntary, specific, informed and unambiguous. It can be withdrawn at any time, here or in the municipality, and the client may ask who has handled their data.</translation>
    </message>
    <message>
        <source>Read the summary aloud together. Is everything right, and is anything missing?</source>
        <translation>Read the summary aloud together. Is everything right, and is anything missing?</translation>
    </message>
    <message>
        <source>This is the last moment to correct something before the municipality sees it.</source>
        <translation>This is the last moment to correct something before the municipality sees it.</translation>
    </message>
    <message>
        <source>Every look at the referral leaves a record that nobody can remove. You can cancel the referral, and withdrawing the consent locks it at once for everyone.</source>
        <translation>Every look at the referral leaves a record that nobody can remove. You can cancel the referral, and withdrawing the consent locks it at once for everyone.</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>The client</source>
        <translation>The client</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In the client&apos;s own words</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personal identity code</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Other languages</translation>
    </message>
    <message>
        <source>First residence permit or right</source>
        <translation>First residence permit or right</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>In person through the sender</source>
        <translation>In person through the sender</translation>
    </message>
    <message>
        <source>The client wants to make contact first</source>
        <translation>The client wants to make contact first</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>safe to use</source>
        <translation>safe to use</translation>
    </message>
    <message>
        <source>not safe: will not be used</source>
        <translation>not safe: will not be used</translation>
    </message>
    <message>
        <source>safety not asked: will not be used</source>
        <translation>safety not asked: will not be used</translation>
    </message>
    <message>
        <source>a message may be left</source>
        <translation>a message may be left</translation>
    </message>
    <message>
        <source>The client would like</source>
        <translation>The client would like</translation>
    </message>
    <message>
        <source>Support for taking part</source>
        <translation>Support for taking part</translation>
    </message>
    <message>
        <source>Other adults in the family</source>
        <translation>Other adults in the family</translation>
    </message>
    <message>
        <source>Care of the children</source>
        <translation>Care of the children</translation>
    </message>
    <message>
        <source>Home care allowance</source>
        <translation>Home care allowance</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Basis in words</source>
        <translation>Basis in words</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>May be shared</translation>
    </message>
    <message>
        <source>Talked about in</source>
        <translation>Talked about in</translation>
    </message>
    <message>
        <source>The client&apos;s answer when asked back</source>
        <translation>The client&apos;s answer when asked back</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>Other organisations</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Speaks the same dialect</source>
        <translation>Speaks the same dialect</translation>
    </message>
    <message>
        <source>Not from the client&apos;s own community</source>
        <translation>Not from the client&apos;s own community</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Not told, because of turvakielto</source>
        <translation>Not told, because of turvakielto</translation>
    </message>
    <message>
        <source>through an interpreter</source>
        <translation>through an interpreter</translation>
    </message>
</context>
<context>
    <name>SeenPanel</name>
    <message>
        <source>What the municipality will see</source>
        <translation>What the municipality will see</translation>
    </message>
    <message>
        <source>It fills as you write. Nobody else can open it.</source>
        <translation>It fills as you write. Nobody else can open it.</translation>
    </message>
</context>
<context>
    <name>SentColumns</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Answers for it</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>My referrals</source>
        <translation>My referrals</translation>
    </message>
    <message>
        <source>Make a referral</source>
        <translation>Make a referral</translation>
    </message>
    <message>
        <source>Reading your referrals…</source>
        <translation>Reading your referrals…</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>Which referrals</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Only mine</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>Waits for me</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Next referral</source>
        <translation>Next referral</translation>
    </message>
    <message>
        <source>Previous referral</source>
        <translation>Previous referral</translation>
    </message>
    <message>
        <source>Find in my referrals</source>
        <translation>Find in my referrals</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Type less, or look among your colleagues&apos; referrals too.</source>
        <translation>Type less, or look among your colleagues&apos; referrals too.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>When a municipality has a question or asks for your help, it comes here.</source>
        <translation>When a municipality has a question or asks for your help, it comes here.</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Nothing is closed yet</translation>
    </message>
    <message>
        <source>Referrals come here when they have an outcome.</source>
        <translation>Referrals come here when they have an outcome.</translation>
    </message>
    <message>
        <source>No referrals here</source>
        <translation>No referrals here</translation>
    </message>
    <message>
        <source>What you send comes here, and you see how it goes on.</source>
        <translation>What you send comes here, and you see how it goes on.</translation>
    </message>
    <message>
        <source>The log does not answer, so names and outcomes stay closed for now. Where each referral stands is up to date, and sending works.</source>
        <translation>The log does not answer, so names and outcomes stay closed for now. Where each referral stands is up to date, and sending works.</translation>
    </message>
    <message>
        <source>Sending what waits…</source>
        <translation>Sending what waits…</translation>
    </message>
</context>
<context>
    <name>SentRow</name>
    <message>
        <source>{when}, new to you</source>
        <translation>{when}, new to you</translation>
    </message>
    <message>
        <source>Waits: nobody named can open it now</source>
        <translation>Waits: nobody named can open it now</translation>
    </message>
</context>
<context>
    <name>SentState</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Sent, not opened yet</source>
        <translation>Sent, not opened yet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Has a question for you</source>
        <translation>Has a question for you</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Came back to you</source>
        <translation>Came back to you</translation>
    </message>
    <message>
        <source>Contacting the client</source>
        <translation>Contacting the client</translation>
    </message>
    <message>
        <source>Client reached</source>
        <translation>Client reached</translation>
    </message>
    <message>
        <source>Meeting agreed</source>
        <translation>Meeting agreed</translation>
    </message>
    <message>
        <source>Meeting did not happen</source>
        <translation>Meeting did not happen</translation>
    </message>
    <message>
        <source>Asks for your help</source>
        <translation>Asks for your help</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Client not reached</source>
        <translation>Client not reached</translation>
    </message>
    <message>
        <source>Client did not want to continue</source>
        <translation>Client did not want to continue</translation>
    </message>
    <message>
        <source>You asked to cancel</source>
        <translation>You asked to cancel</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Sent on to another place</source>
        <translation>Sent on to another place</translation>
    </message>
    <message>
        <source>Made in error</source>
        <translation>Made in error</translation>
    </message>
    <message>
        <source>Goes on under another referral</source>
        <translation>Goes on under another referral</translation>
    </message>
    <message>
        <source>The municipality has not opened it yet. You need not do anything.</source>
        <translation>The municipality has not opened it yet. You need not do anything.</translation>
    </message>
    <message>
        <source>The municipality has opened it and decides how to go on.</source>
        <translation>The municipality has opened it and decides how to go on.</translation>
    </message>
    <message>
        <source>The municipality waits for an answer.</source>
        <translation>The municipality waits for an answer.</translation>
    </message>
    <message>
        <source>Somebody in the municipality has taken it on and contacts the client next.</source>
        <translation>Somebody in the municipality has taken it on and contacts the client next.</translation>
    </message>
    <message>
        <source>The municipality does not take it on. Open it to read why and what you can do.</source>
        <translation>The municipality does not take it on. Open it to read why and what you can do.</translation>
    </message>
    <message>
        <source>The municipality is trying to reach the client.</source>
        <translation>The municipality is trying to reach the client.</translation>
    </message>
    <message>
        <source>The municipality has talked with the client.</source>
        <translation>The municipality has talked with the client.</translation>
    </message>
    <message>
        <source>The municipality and the client have agreed to meet.</source>
        <translation>The municipality and the client have agreed to meet.</translation>
    </message>
    <message>
        <source>The meeting did not happen. The municipality tries again.</source>
        <translation>The meeting did not happen. The municipality tries again.</translation>
    </message>
    <message>
        <source>The municipality has not reached the client and asks you to take it up at the next visit.</source>
        <translation>The municipality has not reached the client and asks you to take it up at the next visit.</translation>
    </message>
    <message>
        <source>The work waits for now. The municipality goes on with it later.</source>
        <translation>The work waits for now. The municipality goes on with it later.</translation>
    </message>
    <message>
        <source>The work is done.</source>
        <translation>The work is done.</translation>
    </message>
    <message>
        <source>The municipality tried in several ways and did not reach the client.</source>
        <translation>The municipality tried in several ways and did not reach the client.</translation>
    </message>
    <message>
        <source>The client did not want to continue. You can offer it again later.</source>
        <translation>The client did not want to continue. You can offer it again later.</translation>
    </message>
    <message>
        <source>The municipality confirms the cancellation next.</source>
        <translation>The municipality confirms the cancellation next.</translation>
    </message>
    <message>
        <source>It is withdrawn. Nobody can open its content any more.</source>
        <translation>It is withdrawn. Nobody can open its content any more.</translation>
    </message>
    <message>
        <source>The municipality has sent it on, with the client&apos;s consent.</source>
        <translation>The municipality has sent it on, with the client&apos;s consent.</translation>
    </message>
    <message>
        <source>It was made in error. Nobody can open its content any more.</source>
        <translation>It was made in error. Nobody can open its content any more.</translation>
    </message>
    <message>
        <source>The municipality has another referral of the same client and goes on with that one.</source>
        <translation>The municipality has another referral of the same client and goes on with that one.</translation>
    </message>
    <message>
        <source>Has tried to reach the client {times}</source>
        <translation>Has tried to reach the client {times}</translation>
    </message>
    <message>
        <source>{ways} and {last}</source>
        <translation>{ways} and {last}</translation>
    </message>
    <message>
        <source>The municipality has {ways}.</source>
        <translation>The municipality has {ways}.</translation>
    </message>
    <message>
        <source>sent a letter {times}</source>
        <translation>sent a letter {times}</translation>
    </message>
    <message>
        <source>tried to call {times}</source>
        <translation>tried to call {times}</translation>
    </message>
    <message>
        <source>sent a text message {times}</source>
        <translation>sent a text message {times}</translation>
    </message>
    <message>
        <source>written an e-mail {times}</source>
        <translation>written an e-mail {times}</translation>
    </message>
    <message>
        <source>gone to meet the client {times}</source>
        <translation>gone to meet the client {times}</translation>
    </message>
    <message>
        <source>tried through an organisation {times}</source>
        <translation>tried through an organisation {times}</translation>
    </message>
    <message>
        <source>let a colleague who speaks the language try {times}</source>
        <translation>let a colleague who speaks the language try {times}</translation>
    </message>
    <message>
        <source>Has a question for {name}</source>
        <translation>Has a question for {name}</translation>
    </message>
    <message>
        <source>Asks {name} for help</source>
        <translation>Asks {name} for help</translation>
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
        <translation>Locked</translation>
    </message>
    <message>
        <source>Not readable now</source>
        <translation>Not readable now</translation>
    </message>
</context>
<context>
    <name>SeparatePanel</name>
    <message>
        <source>Undo the merging</source>
        <translation>Undo the merging</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The referral is where it was before, with its owner and date. Both histories keep what happened.</source>
        <translation>The referral is where it was before, with its owner and date. Both histories keep what happened.</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>on this computer</source>
        <translation>on this computer</translation>
    </message>
</context>
<context>
    <name>ServerPart</name>
    <message>
        <source>1. The server</source>
        <translation>1. The server</translation>
    </message>
    <message>
        <source>A PostgreSQL 16 or newer, and once a superuser&apos;s name and password. They make the database and its roles and are not kept.</source>
        <translation>A PostgreSQL 16 or newer, and once a superuser&apos;s name and password. They make the database and its roles and are not kept.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Its name on the network. Several with commas between: the first that takes changes is used.</source>
        <translation>Its name on the network. Several with commas between: the first that takes changes is used.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificate of the authority</translation>
    </message>
    <message>
        <source>The certificate of whoever signed the server&apos;s. Empty: those that this computer trusts.</source>
        <translation>The certificate of whoever signed the server&apos;s. Empty: those that this computer trusts.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Superuser</translation>
    </message>
    <message>
        <source>Password of the superuser</source>
        <translation>Password of the superuser</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test the connection</translation>
    </message>
    <message>
        <source>PostgreSQL {version} answers.</source>
        <translation>PostgreSQL {version} answers.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server has proven its name.</source>
        <translation>The connection is encrypted, and the server has proven its name.</translation>
    </message>
    <message>
        <source>The database is there already; only what was begun in the same folder is gone on with.</source>
        <translation>The database is there already; only what was begun in the same folder is gone on with.</translation>
    </message>
    <message>
        <source>The database is not there yet and will be made.</source>
        <translation>The database is not there yet and will be made.</translation>
    </message>
    <message>
        <source>On this computer nothing goes over the network.</source>
        <translation>On this computer nothing goes over the network.</translation>
    </message>
    <message>
        <source>The connection is always encrypted and the server has to prove its name (TLS verify-full with channel binding). This cannot be turned off.</source>
        <translation>The connection is always encrypted and the server has to prove its name (TLS verify-full with channel binding). This cannot be turned off.</translation>
    </message>
    <message>
        <source>Certificates ({pattern})</source>
        <translation>Certificates ({pattern})</translation>
    </message>
</context>
<context>
    <name>ServicePart</name>
    <message>
        <source>2. The service</source>
        <translation>2. The service</translation>
    </message>
    <message>
        <source>These names stand on papers and invitations. They are seen by everybody.</source>
        <translation>These names stand on papers and invitations. They are seen by everybody.</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Name of the service</translation>
    </message>
    <message>
        <source>Organisation that runs it</source>
        <translation>Organisation that runs it</translation>
    </message>
    <message>
        <source>Name of the log</source>
        <translation>Name of the log</translation>
    </message>
    <message>
        <source>Stands in every proof of the log, such as log.example.fi/kotosilta. It cannot be changed later.</source>
        <translation>Stands in every proof of the log, such as log.example.fi/kotosilta. It cannot be changed later.</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>Choose a folder by its whole path.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Keys and passwords are made on this computer</source>
        <translation>Keys and passwords are made on this computer</translation>
    </message>
    <message>
        <source>The database is made ready</source>
        <translation>The database is made ready</translation>
    </message>
    <message>
        <source>The service gets its root key, and your organisation its place</source>
        <translation>The service gets its root key, and your organisation its place</translation>
    </message>
    <message>
        <source>The notary gets its keys</source>
        <translation>The notary gets its keys</translation>
    </message>
    <message>
        <source>You become the first administrator</source>
        <translation>You become the first administrator</translation>
    </message>
    <message>
        <source>The papers to print are written</source>
        <translation>The papers to print are written</translation>
    </message>
    <message>
        <source>This computer gets its settings</source>
        <translation>This computer gets its settings</translation>
    </message>
    <message>
        <source>What is secret is deleted from the folder, but for the papers and the notary&apos;s file</source>
        <translation>What is secret is deleted from the folder, but for the papers and the notary&apos;s file</translation>
    </message>
    <message>
        <source>There is a service already, in this database or in this computer&apos;s settings, and it was not begun in this folder. Nothing was changed. Choose the folder in which it was begun, or another database.</source>
        <translation>There is a service already, in this database or in this computer&apos;s settings, and it was not begun in this folder. Nothing was changed. Choose the folder in which it was begun, or another database.</translation>
    </message>
    <message>
        <source>What an earlier try has left in the folder for the papers is damaged. Choose an empty folder and a database that is not there yet.</source>
        <translation>What an earlier try has left in the folder for the papers is damaged. Choose an empty folder and a database that is not there yet.</translation>
    </message>
    <message>
        <source>Type a name such as db.example.fi, an address, or the folder of a socket on this computer. Several names have commas between them.</source>
        <translation>Type a name such as db.example.fi, an address, or the folder of a socket on this computer. Several names have commas between them.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. Several servers share one, or have one each with commas between.</source>
        <translation>A port is a number from 1 to 65535. Several servers share one, or have one each with commas between.</translation>
    </message>
    <message>
        <source>A database&apos;s name has small letters, digits and underscores, and begins with a letter.</source>
        <translation>A database&apos;s name has small letters, digits and underscores, and begins with a letter.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>There is no certificate in this file. It begins with -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The log&apos;s name has letters, digits, dots, slashes and hyphens, such as log.example.fi/koto.</source>
        <translation>The log&apos;s name has letters, digits, dots, slashes and hyphens, such as log.example.fi/koto.</translation>
    </message>
    <message>
        <source>In this folder another name was begun with. Type that one, or choose another folder and another database.</source>
        <translation>In this folder another name was begun with. Type that one, or choose another folder and another database.</translation>
    </message>
    <message>
        <source>The server has this name already, and it was not made here. It is left as it is. Choose another name.</source>
        <translation>The server has this name already, and it was not made here. It is left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>The server has a notary for a database of this name, and it was not made here. It is left as it is. Choose another name for the database.</source>
        <translation>The server has a notary for a database of this name, and it was not made here. It is left as it is. Choose another name for the database.</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a word or two that do not belong together.</source>
        <translation>This passphrase is too weak. Add a word or two that do not belong together.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the server are more than 10 minutes apart, so what is signed would not be accepted. Set the one that is wrong and try again.</source>
        <translation>The clocks of this computer and the server are more than 10 minutes apart, so what is signed would not be accepted. Set the one that is wrong and try again.</translation>
    </message>
    <message>
        <source>The server is older than PostgreSQL 16. Update it, or take another one.</source>
        <translation>The server is older than PostgreSQL 16. Update it, or take another one.</translation>
    </message>
    <message>
        <source>The server does not prove its name with a certificate that this computer trusts, so nothing was sent to it. Choose the certificate of the authority that signed the server&apos;s, or ask whoever runs it.</source>
        <translation>The server does not prove its name with a certificate that this computer trusts, so nothing was sent to it. Choose the certificate of the authority that signed the server&apos;s, or ask whoever runs it.</translation>
    </message>
    <message>
        <source>Nothing that takes changes answers there. Check the name and the port, and that the server lets this computer in.</source>
        <translation>Nothing that takes changes answers there. Check the name and the port, and that the server lets this computer in.</translation>
    </message>
    <message>
        <source>The server does not accept this name with this password. Check both.</source>
        <translation>The server does not accept this name with this password. Check both.</translation>
    </message>
    <message>
        <source>This login is no superuser of the server; the database and its roles need one once.</source>
        <translation>This login is no superuser of the server; the database and its roles need one once.</translation>
    </message>
</context>
<context>
    <name>SettingUpPage</name>
    <message>
        <source>Set up the service</source>
        <translation>Set up the service</translation>
    </message>
    <message>
        <source>Set up a new service</source>
        <translation>Set up a new service</translation>
    </message>
    <message>
        <source>Once for a whole service, by whoever becomes its first administrator. If you were invited to a service that is there already, go back and open your invitation.</source>
        <translation>Once for a whole service, by whoever becomes its first administrator. If you were invited to a service that is there already, go back and open your invitation.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Back to sign in</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Something is missing or not right. It is marked below.</source>
        <translation>Something is missing or not right. It is marked below.</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Setting up…</translation>
    </message>
    <message>
        <source>Stopped. What is done stays done; go on whenever you like.</source>
        <translation>Stopped. What is done stays done; go on whenever you like.</translation>
    </message>
    <message>
        <source>No program of this computer shows folders. The papers are in {folder}.</source>
        <translation>No program of this computer shows folders. The papers are in {folder}.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>What to show of the history</source>
        <translation>What to show of the history</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Nothing of this kind yet.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>What has happened</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Opening your keys…</source>
        <translation>Opening your keys…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation>Server: {server}</translation>
    </message>
    <message>
        <source>Words of the service: {words}</source>
        <translation>Words of the service: {words}</translation>
    </message>
    <message>
        <source>This computer is not set up yet. Your invitation brings all that it needs.</source>
        <translation>This computer is not set up yet. Your invitation brings all that it needs.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>I have an invitation</translation>
    </message>
    <message>
        <source>firstname.lastname</source>
        <translation>firstname.lastname</translation>
    </message>
    <message>
        <source>Your name in the service</source>
        <translation>Your name in the service</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>Sign in to Kotosilta</source>
        <translation>Sign in to Kotosilta</translation>
    </message>
    <message>
        <source>First time here?</source>
        <translation>First time here?</translation>
    </message>
    <message>
        <source>New computer?</source>
        <translation>New computer?</translation>
    </message>
    <message>
        <source>Set up a new service</source>
        <translation>Set up a new service</translation>
    </message>
    <message>
        <source>The same words stand on your recovery sheet.</source>
        <translation>The same words stand on your recovery sheet.</translation>
    </message>
    <message>
        <source>Type your name as it stands on your recovery sheet.</source>
        <translation>Type your name as it stands on your recovery sheet.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Type your passphrase.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>SignatureView</name>
    <message>
        <source>A signature is drawn.</source>
        <translation>A signature is drawn.</translation>
    </message>
    <message>
        <source>Nothing is drawn.</source>
        <translation>Nothing is drawn.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n signing key(s) of organisations and units may still be known to {people}, who should not have them any more.</source>
        <translation>
            <numerusform>%n signing key(s) of organisations and units may still be known to {people}, who should not have them any more.</numerusform>
            <numerusform>%n signing keys of organisations and units may still be known to {people}, who should not have them any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Change them</translation>
    </message>
    <message>
        <source>You are the only administrator. If you lose your keys, nobody can invite or renew until the root key&apos;s papers have brought a new administrator in.</source>
        <translation>You are the only administrator. If you lose your keys, nobody can invite or renew until the root key&apos;s papers have brought a new administrator in.</translation>
    </message>
    <message>
        <source>Invite a second one…</source>
        <translation>Invite a second one…</translation>
    </message>
</context>
<context>
    <name>StandingLine</name>
    <message>
        <source>{name} is away until {date}: “mine” holds these referrals too.</source>
        <translation>{name} is away until {date}: “mine” holds these referrals too.</translation>
    </message>
    <message>
        <source>You are noted as away: {absence}. Your lead can change it.</source>
        <translation>You are noted as away: {absence}. Your lead can change it.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Question to the sender</source>
        <translation>Question to the sender</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Being contacted</source>
        <translation>Being contacted</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Meeting agreed</source>
        <translation>Meeting agreed</translation>
    </message>
    <message>
        <source>Meeting did not happen</source>
        <translation>Meeting did not happen</translation>
    </message>
    <message>
        <source>Help asked of the sender</source>
        <translation>Help asked of the sender</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Client did not want to continue</source>
        <translation>Client did not want to continue</translation>
    </message>
    <message>
        <source>Cancellation requested</source>
        <translation>Cancellation requested</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>Made in error</source>
        <translation>Made in error</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Verified to entry {number}, {when}.</source>
        <translation>Verified to entry {number}, {when}.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verify now</translation>
    </message>
    <message>
        <source>Verify now (V)</source>
        <translation>Verify now (V)</translation>
    </message>
    <message>
        <source>Verify what is new</source>
        <translation>Verify what is new</translation>
    </message>
    <message>
        <source>Verify what is new since this computer last verified the log (N)</source>
        <translation>Verify what is new since this computer last verified the log (N)</translation>
    </message>
    <message>
        <source>Export bundle…</source>
        <translation>Export bundle…</translation>
    </message>
    <message>
        <source>Export bundle… (E)</source>
        <translation>Export bundle… (E)</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Hide the figures</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Show the figures</translation>
    </message>
    <message>
        <source>Not verified since you signed in.</source>
        <translation>Not verified since you signed in.</translation>
    </message>
    <message>
        <source>The log does not hold. Checked {when}.</source>
        <translation>The log does not hold. Checked {when}.</translation>
    </message>
    <message>
        <source>Verifying reads every entry and checks that none is missing, changed or signed by another.</source>
        <translation>Verifying reads every entry and checks that none is missing, changed or signed by another.</translation>
    </message>
    <message>
        <source>What the log says cannot be relied on as evidence until this is explained. Export a bundle now, and tell the controller and the one who runs the service.</source>
        <translation>What the log says cannot be relied on as evidence until this is explained. Export a bundle now, and tell the controller and the one who runs the service.</translation>
    </message>
    <message>
        <source>Every entry is there, in its place and unchanged, and was signed by the person it names. Nothing that this computer has seen before was removed.</source>
        <translation>Every entry is there, in its place and unchanged, and was signed by the person it names. Nothing that this computer has seen before was removed.</translation>
    </message>
    <message>
        <source>Entries before number {number} were verified on this computer earlier and not read again: they belong to the same signed log.</source>
        <translation>Entries before number {number} were verified on this computer earlier and not read again: they belong to the same signed log.</translation>
    </message>
    <message>
        <source>But the log has never given a sign of life: newer entries may be held back.</source>
        <translation>But the log has never given a sign of life: newer entries may be held back.</translation>
    </message>
    <message>
        <source>But its last sign of life is from {when}: newer entries may be held back.</source>
        <translation>But its last sign of life is from {when}: newer entries may be held back.</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>to be done</source>
        <translation>to be done</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>going on</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Step {number} of 4</source>
        <translation>Step {number} of 4</translation>
    </message>
    <message>
        <source>Usual phrases…</source>
        <translation>Usual phrases…</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Change what you typed</source>
        <translation>Change what you typed</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Setting up</translation>
    </message>
    <message>
        <source>If it stops, nothing that is done is done twice: it goes on from the same folder.</source>
        <translation>If it stops, nothing that is done is done twice: it goes on from the same folder.</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Not verified: {what}</source>
        <translation>Not verified: {what}</translation>
    </message>
    <message>
        <source>Answered the question</source>
        <translation>Answered the question</translation>
    </message>
    <message>
        <source>Changed the owner or the date</source>
        <translation>Changed the owner or the date</translation>
    </message>
    <message>
        <source>Forwarded the referral here</source>
        <translation>Forwarded the referral here</translation>
    </message>
    <message>
        <source>Forwarded the referral to {unit}</source>
        <translation>Forwarded the referral to {unit}</translation>
    </message>
    <message>
        <source>Referred the client on to {unit} as well</source>
        <translation>Referred the client on to {unit} as well</translation>
    </message>
    <message>
        <source>Merged another referral of the same client into this one</source>
        <translation>Merged another referral of the same client into this one</translation>
    </message>
    <message>
        <source>Undid the merging</source>
        <translation>Undid the merging</translation>
    </message>
    <message>
        <source>Corrected how the client is reached</source>
        <translation>Corrected how the client is reached</translation>
    </message>
    <message>
        <source>Took the referral over and answers for it now</source>
        <translation>Took the referral over and answers for it now</translation>
    </message>
    <message>
        <source>Handed the work over to {name}</source>
        <translation>Handed the work over to {name}</translation>
    </message>
    <message>
        <source>Opened the referral again</source>
        <translation>Opened the referral again</translation>
    </message>
    <message>
        <source>Saved. The log now says: {what}.</source>
        <translation>Saved. The log now says: {what}.</translation>
    </message>
    <message>
        <source>Opened the work again</source>
        <translation>Opened the work again</translation>
    </message>
    <message>
        <source>Went on with the work</source>
        <translation>Went on with the work</translation>
    </message>
    <message>
        <source>Took back a contact that was recorded by mistake</source>
        <translation>Took back a contact that was recorded by mistake</translation>
    </message>
    <message>
        <source>Answered how the visit went</source>
        <translation>Answered how the visit went</translation>
    </message>
    <message>
        <source>Tried to contact the client</source>
        <translation>Tried to contact the client</translation>
    </message>
    <message>
        <source>Planned a contact</source>
        <translation>Planned a contact</translation>
    </message>
    <message>
        <source>Began the referral</source>
        <translation>Began the referral</translation>
    </message>
    <message>
        <source>Sent the referral</source>
        <translation>Sent the referral</translation>
    </message>
    <message>
        <source>Opened the referral</source>
        <translation>Opened the referral</translation>
    </message>
    <message>
        <source>Asked the sender a question</source>
        <translation>Asked the sender a question</translation>
    </message>
    <message>
        <source>Accepted the referral</source>
        <translation>Accepted the referral</translation>
    </message>
    <message>
        <source>Returned the referral</source>
        <translation>Returned the referral</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Withdrew the referral</source>
        <translation>Withdrew the referral</translation>
    </message>
    <message>
        <source>Completed the referral</source>
        <translation>Completed the referral</translation>
    </message>
    <message>
        <source>Reached the client</source>
        <translation>Reached the client</translation>
    </message>
    <message>
        <source>Agreed on a meeting</source>
        <translation>Agreed on a meeting</translation>
    </message>
    <message>
        <source>The meeting did not happen</source>
        <translation>The meeting did not happen</translation>
    </message>
    <message>
        <source>Asked the sender for help</source>
        <translation>Asked the sender for help</translation>
    </message>
    <message>
        <source>Closed as not reached</source>
        <translation>Closed as not reached</translation>
    </message>
    <message>
        <source>The client did not want to continue</source>
        <translation>The client did not want to continue</translation>
    </message>
    <message>
        <source>Asked to cancel the referral</source>
        <translation>Asked to cancel the referral</translation>
    </message>
    <message>
        <source>Forwarded the referral</source>
        <translation>Forwarded the referral</translation>
    </message>
    <message>
        <source>Merged the referral into another one of the same client</source>
        <translation>Merged the referral into another one of the same client</translation>
    </message>
    <message>
        <source>Marked as made in error</source>
        <translation>Marked as made in error</translation>
    </message>
    <message>
        <source>Recorded by mistake and taken back: it does not count.</source>
        <translation>Recorded by mistake and taken back: it does not count.</translation>
    </message>
    <message>
        <source>The signature of this entry does not hold. Do not rely on it, and tell your data protection officer.</source>
        <translation>The signature of this entry does not hold. Do not rely on it, and tell your data protection officer.</translation>
    </message>
    <message>
        <source>Not to be used any more: {value}</source>
        <translation>Not to be used any more: {value}</translation>
    </message>
    <message>
        <source>One more: {value}</source>
        <translation>One more: {value}</translation>
    </message>
    <message>
        <source>{new}, not {old} any more</source>
        <translation>{new}, not {old} any more</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Next: {what}</translation>
    </message>
    <message>
        <source>The client was asked for feedback</source>
        <translation>The client was asked for feedback</translation>
    </message>
    <message>
        <source>The client was not asked for feedback</source>
        <translation>The client was not asked for feedback</translation>
    </message>
    <message>
        <source>Understood what was said: {answer}</source>
        <translation>Understood what was said: {answer}</translation>
    </message>
    <message>
        <source>Was listened to: {answer}</source>
        <translation>Was listened to: {answer}</translation>
    </message>
    <message>
        <source>Got help: {answer}</source>
        <translation>Got help: {answer}</translation>
    </message>
    <message>
        <source>In the client&apos;s words: {words}</source>
        <translation>In the client&apos;s words: {words}</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>guessed at once</source>
        <translation>guessed at once</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>very weak</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>weak</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>very good</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Type a passphrase.</translation>
    </message>
    <message>
        <source>Add a word or two that do not belong together.</source>
        <translation>Add a word or two that do not belong together.</translation>
    </message>
    <message>
        <source>Many people use this one, so it is tried first.</source>
        <translation>Many people use this one, so it is tried first.</translation>
    </message>
    <message>
        <source>One word alone is easy to guess.</source>
        <translation>One word alone is easy to guess.</translation>
    </message>
    <message>
        <source>Names, and what others know of you, are easy to guess.</source>
        <translation>Names, and what others know of you, are easy to guess.</translation>
    </message>
    <message>
        <source>Keys that lie side by side are easy to guess.</source>
        <translation>Keys that lie side by side are easy to guess.</translation>
    </message>
    <message>
        <source>Repeating something adds hardly anything.</source>
        <translation>Repeating something adds hardly anything.</translation>
    </message>
    <message>
        <source>Letters or digits in order are easy to guess.</source>
        <translation>Letters or digits in order are easy to guess.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Dates and years are easy to guess.</translation>
    </message>
    <message>
        <source>Capitals, digits and signs in place of letters help little.</source>
        <translation>Capitals, digits and signs in place of letters help little.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength: {word}</source>
        <translation>Strength: {word}</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Suggested: {channel}. {why}</source>
        <translation>Suggested: {channel}. {why}</translation>
    </message>
    <message>
        <source>Good hours: {hours}.</source>
        <translation>Good hours: {hours}.</translation>
    </message>
    <message>
        <source>No letters and no text messages: turvakielto.</source>
        <translation>No letters and no text messages: turvakielto.</translation>
    </message>
    <message>
        <source>Nothing in writing: the client does not read.</source>
        <translation>Nothing in writing: the client does not read.</translation>
    </message>
</context>
<context>
    <name>SummaryPrint</name>
    <message>
        <source>Give this paper to the client, or destroy it.</source>
        <translation>Give this paper to the client, or destroy it.</translation>
    </message>
    <message>
        <source>For {unit}, written on {date}</source>
        <translation>For {unit}, written on {date}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Sorting and columns</source>
        <translation>Sorting and columns</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>{column}, ascending</source>
        <translation>{column}, ascending</translation>
    </message>
    <message>
        <source>{column}, descending</source>
        <translation>{column}, descending</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>TakeOverPanel</name>
    <message>
        <source>Take the referral over</source>
        <translation>Take the referral over</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>From now on you answer for it: its questions and tasks come to you. {name} answers for it now and still sees it. Everybody can see that you took it over.</source>
        <translation>From now on you answer for it: its questions and tasks come to you. {name} answers for it now and still sees it. Everybody can see that you took it over.</translation>
    </message>
</context>
<context>
    <name>TalkBox</name>
    <message>
        <source>Turn the screen</source>
        <translation>Turn the screen</translation>
    </message>
    <message>
        <source>Print the card…</source>
        <translation>Print the card…</translation>
    </message>
    <message>
        <source>Show the card here</source>
        <translation>Show the card here</translation>
    </message>
    <message>
        <source>Fold the card</source>
        <translation>Fold the card</translation>
    </message>
    <message>
        <source>Choose the language below: then the client sees the card in their own language. Where there is no card in it, explain through an interpreter.</source>
        <translation>Choose the language below: then the client sees the card in their own language. Where there is no card in it, explain through an interpreter.</translation>
    </message>
    <message>
        <source>What is agreed on, in the client&apos;s language and yours. Go through it together.</source>
        <translation>What is agreed on, in the client&apos;s language and yours. Go through it together.</translation>
    </message>
</context>
<context>
    <name>TargetsForm</name>
    <message>
        <source>How soon</source>
        <translation>How soon</translation>
    </message>
    <message>
        <source>First contact within days</source>
        <translation>First contact within days</translation>
    </message>
    <message>
        <source>Counted from when the referral came. After that it is overdue.</source>
        <translation>Counted from when the referral came. After that it is overdue.</translation>
    </message>
    <message>
        <source>Days that a referral may lie unopened</source>
        <translation>Days that a referral may lie unopened</translation>
    </message>
    <message>
        <source>After that it is shown to the unit&apos;s lead. It is never closed by itself.</source>
        <translation>After that it is shown to the unit&apos;s lead. It is never closed by itself.</translation>
    </message>
    <message>
        <source>Before a client counts as not reached</source>
        <translation>Before a client counts as not reached</translation>
    </message>
    <message>
        <source>Attempts at least</source>
        <translation>Attempts at least</translation>
    </message>
    <message>
        <source>In different ways at least</source>
        <translation>In different ways at least</translation>
    </message>
    <message>
        <source>Spoken in the client&apos;s language at least</source>
        <translation>Spoken in the client&apos;s language at least</translation>
    </message>
    <message>
        <source>A unit may ask more of itself than this, never less. The sender is always asked to raise it.</source>
        <translation>A unit may ask more of itself than this, never less. The sender is always asked to raise it.</translation>
    </message>
</context>
<context>
    <name>TaskColumns</name>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Answers for it</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Late: {date}</source>
        <translation>Late: {date}</translation>
    </message>
    <message>
        <source>Take up at a visit</source>
        <translation>Take up at a visit</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Answer a question</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Reading your tasks…</source>
        <translation>Reading your tasks…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>My colleagues&apos; too</source>
        <translation>My colleagues&apos; too</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Next task</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>Previous task</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>When a municipality has a question or asks you to take something up at a visit, it comes here with its date.</source>
        <translation>When a municipality has a question or asks you to take something up at a visit, it comes here with its date.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n of them late</numerusform>
            <numerusform>%n of them late</numerusform>
        </translation>
    </message>
    <message>
        <source>The log does not answer, so names and questions stay closed for now.</source>
        <translation>The log does not answer, so names and questions stay closed for now.</translation>
    </message>
</context>
<context>
    <name>TellsForm</name>
    <message>
        <source>Languages the unit serves in</source>
        <translation>Languages the unit serves in</translation>
    </message>
    <message>
        <source>Without an interpreter. Senders see them before they send.</source>
        <translation>Without an interpreter. Senders see them before they send.</translation>
    </message>
    <message>
        <source>Telephone for clients</source>
        <translation>Telephone for clients</translation>
    </message>
    <message>
        <source>Calls come from this number, and clients can call it. It is on the leaflet.</source>
        <translation>Calls come from this number, and clients can call it. It is on the leaflet.</translation>
    </message>
    <message>
        <source>Web page for clients</source>
        <translation>Web page for clients</translation>
    </message>
    <message>
        <source>Begins with https://. The leaflet has it as a QR code.</source>
        <translation>Begins with https://. The leaflet has it as a QR code.</translation>
    </message>
    <message>
        <source>Everybody who is signed in sees this, and clients read it on their leaflet.</source>
        <translation>Everybody who is signed in sees this, and clients read it on their leaflet.</translation>
    </message>
</context>
<context>
    <name>TextMessagePanel</name>
    <message>
        <source>Text message</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copy the message</translation>
    </message>
    <message>
        <source>It says who calls and from which number, and not why.</source>
        <translation>It says who calls and from which number, and not why.</translation>
    </message>
    <message>
        <source>The clipboard is emptied after a minute, and when the program is locked.</source>
        <translation>The clipboard is emptied after a minute, and when the program is locked.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>New: {what}</source>
        <translation>New: {what}</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>twice</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n times</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>No program of this computer makes calls. Dial the number on your telephone.</source>
        <translation>No program of this computer makes calls. Dial the number on your telephone.</translation>
    </message>
    <message>
        <source>Meeting with an interpreter, {reference}</source>
        <translation>Meeting with an interpreter, {reference}</translation>
    </message>
    <message>
        <source>Where to save the calendar file</source>
        <translation>Where to save the calendar file</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Calendar files (*.ics)</translation>
    </message>
    <message>
        <source>Writing it in the log…</source>
        <translation>Writing it in the log…</translation>
    </message>
    <message>
        <source>Where to save the summary</source>
        <translation>Where to save the summary</translation>
    </message>
    <message>
        <source>Structured files (*.json)</source>
        <translation>Structured files (*.json)</translation>
    </message>
    <message>
        <source>The message is on the clipboard for a minute. Paste it into the program that sends messages, then record the contact.</source>
        <translation>The message is on the clipboard for a minute. Paste it into the program that sends messages, then record the contact.</translation>
    </message>
    <message>
        <source>Where to save the letter</source>
        <translation>Where to save the letter</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>The letter is in {file}. Print it, delete the file, and record the contact when it is posted.</source>
        <translation>The letter is in {file}. Print it, delete the file, and record the contact when it is posted.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>The calendar file is in {file}.</source>
        <translation>The calendar file is in {file}.</translation>
    </message>
    <message>
        <source>The summary is in {json} and {pdf}. Delete both when the register has it. The content is erased here from {date} on at the earliest.</source>
        <translation>The summary is in {json} and {pdf}. Delete both when the register has it. The content is erased here from {date} on at the earliest.</translation>
    </message>
    <message>
        <source>No program of this computer opens the file. It is in {file}.</source>
        <translation>No program of this computer opens the file. It is in {file}.</translation>
    </message>
</context>
<context>
    <name>TurnedScreen</name>
    <message>
        <source>Show both languages</source>
        <translation>Show both languages</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Consent card</source>
        <translation>Consent card</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The signature was cleared.</source>
        <translation>The signature was cleared.</translation>
    </message>
    <message>
        <source>The signature was taken away, because what was agreed on has changed. Ask for a new one.</source>
        <translation>The signature was taken away, because what was agreed on has changed. Ask for a new one.</translation>
    </message>
    <message>
        <source>{language} was taken out.</source>
        <translation>{language} was taken out.</translation>
    </message>
    <message>
        <source>A way of contact was removed.</source>
        <translation>A way of contact was removed.</translation>
    </message>
    <message>
        <source>An organisation was removed.</source>
        <translation>An organisation was removed.</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Make a unit</source>
        <translation>Make a unit</translation>
    </message>
    <message>
        <source>A new unit has no key. Invite a lead next: the lead makes the key, so no administrator ever holds it.</source>
        <translation>A new unit has no key. Invite a lead next: the lead makes the key, so no administrator ever holds it.</translation>
    </message>
    <message>
        <source>The unit receives its referrals. Leave it empty for a unit that only sends.</source>
        <translation>The unit receives its referrals. Leave it empty for a unit that only sends.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Choose it from the list.</translation>
    </message>
</context>
<context>
    <name>UnitPage</name>
    <message>
        <source>What to see</source>
        <translation>What to see</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>How the work stands</source>
        <translation>How the work stands</translation>
    </message>
    <message>
        <source>Absences and work</source>
        <translation>Absences and work</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>Reading your unit…</source>
        <translation>Reading your unit…</translation>
    </message>
    <message>
        <source>People of the unit</source>
        <translation>People of the unit</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Read the unit again</source>
        <translation>Read the unit again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Your unit could not be read</source>
        <translation>Your unit could not be read</translation>
    </message>
    <message>
        <source>Read it again with F5.</source>
        <translation>Read it again with F5.</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirming…</translation>
    </message>
    <message>
        <source>{name} is confirmed and can sign in now.</source>
        <translation>{name} is confirmed and can sign in now.</translation>
    </message>
    <message>
        <source>The invitation is cancelled. Tell your administrator why.</source>
        <translation>The invitation is cancelled. Tell your administrator why.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <source>{name} is at work.</source>
        <translation>{name} is at work.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Handing over…</translation>
    </message>
    <message>
        <source>Stopped. What is done is done; go on whenever you like, also on another computer.</source>
        <translation>Stopped. What is done is done; go on whenever you like, also on another computer.</translation>
    </message>
</context>
<context>
    <name>Unopened</name>
    <message numerus="yes">
        <source>Nobody has opened it for %n day(s)</source>
        <translation>
            <numerusform>Nobody has opened it for %n day</numerusform>
            <numerusform>Nobody has opened it for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreachedPanel</name>
    <message>
        <source>Close as not reached</source>
        <translation>Close as not reached</translation>
    </message>
    <message>
        <source>Ask the sender for help</source>
        <translation>Ask the sender for help</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Not everything that should be tried has been tried. To close now, say why.</source>
        <translation>Not everything that should be tried has been tried. To close now, say why.</translation>
    </message>
    <message>
        <source>Everything that should be tried has been tried.</source>
        <translation>Everything that should be tried has been tried.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
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
            <numerusform>There were too many wrong passphrases. You can try again in %n second. If you have forgotten yours, ask your administrator for help.</numerusform>
            <numerusform>There were too many wrong passphrases. You can try again in %n seconds. If you have forgotten yours, ask your administrator for help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n referral(s) waiting to be sent</source>
        <translation>
            <numerusform>%n referral waiting to be sent</numerusform>
            <numerusform>%n referrals waiting to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>They are sealed and kept on this computer, and leave by themselves when the connection is there and you are signed in.</source>
        <translation>They are sealed and kept on this computer, and leave by themselves when the connection is there and you are signed in.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Take back and write on</source>
        <translation>Take back and write on</translation>
    </message>
    <message>
        <source>This one cannot be opened on this computer.</source>
        <translation>This one cannot be opened on this computer.</translation>
    </message>
    <message>
        <source>{name}, to {unit}, since {time}</source>
        <translation>{name}, to {unit}, since {time}</translation>
    </message>
    <message>
        <source>A referral</source>
        <translation>A referral</translation>
    </message>
</context>
<context>
    <name>WhoHandled</name>
    <message>
        <source>Where to save the sheet</source>
        <translation>Where to save the sheet</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Writing it in the log…</source>
        <translation>Writing it in the log…</translation>
    </message>
    <message>
        <source>The sheet is in {file}, and the log says that it was made. Print it, give it to the client, and delete the file.</source>
        <translation>The sheet is in {file}, and the log says that it was made. Print it, give it to the client, and delete the file.</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Say who you are, and that you write down only what the client wants to have told. Never write a diagnosis, a religion or reasons for asylum anywhere.</source>
        <translation>Say who you are, and that you write down only what the client wants to have told. Never write a diagnosis, a religion or reasons for asylum anywhere.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personal identity code</translation>
    </message>
    <message>
        <source>The client has no Finnish code</source>
        <translation>The client has no Finnish code</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>day.month.year</translation>
    </message>
    <message>
        <source>Non-disclosure for safety (turvakielto)</source>
        <translation>Non-disclosure for safety (turvakielto)</translation>
    </message>
    <message>
        <source>Ask when nobody else is listening. It changes what may be written down and used.</source>
        <translation>Ask when nobody else is listening. It changes what may be written down and used.</translation>
    </message>
    <message>
        <source>No address is written down and no letter or text message is used, because they could tell others where the client lives.</source>
        <translation>No address is written down and no letter or text message is used, because they could tell others where the client lives.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Main language</translation>
    </message>
    <message>
        <source>Type its name in Finnish, Swedish, English or the language itself.</source>
        <translation>Type its name in Finnish, Swedish, English or the language itself.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation>Is an interpreter needed?</translation>
    </message>
    <message>
        <source>Reads, at least short texts</source>
        <translation>Reads, at least short texts</translation>
    </message>
    <message>
        <source>Does not read: talk instead of writing</source>
        <translation>Does not read: talk instead of writing</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>In which language do they read best?</source>
        <translation>In which language do they read best?</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Anyone</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>A woman</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>A man</translation>
    </message>
    <message>
        <source>Who may interpret?</source>
        <translation>Who may interpret?</translation>
    </message>
    <message>
        <source>Not from the client&apos;s own community</source>
        <translation>Not from the client&apos;s own community</translation>
    </message>
    <message>
        <source>Someone who speaks the same dialect</source>
        <translation>Someone who speaks the same dialect</translation>
    </message>
    <message>
        <source>More, if it matters</source>
        <translation>More, if it matters</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialect</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Other languages</translation>
    </message>
    <message>
        <source>First residence permit or right</source>
        <translation>First residence permit or right</translation>
    </message>
    <message>
        <source>Month and year, for example 3/2024.</source>
        <translation>Month and year, for example 3/2024.</translation>
    </message>
</context>
<context>
    <name>WishesStep</name>
    <message>
        <source>What do you wish for?</source>
        <translation>What do you wish for?</translation>
    </message>
    <message>
        <source>Ask, listen, and write it as the client says it. You can ask: What would you like to learn? What would make your days easier? What do you hope for your children?</source>
        <translation>Ask, listen, and write it as the client says it. You can ask: What would you like to learn? What would make your days easier? What do you hope for your children?</translation>
    </message>
    <message>
        <source>The client&apos;s wishes, in their own words</source>
        <translation>The client&apos;s wishes, in their own words</translation>
    </message>
</context>
<context>
    <name>Witnesses</name>
    <message numerus="yes">
        <source>%Ln witnesses have signed this very log.</source>
        <translation>
            <numerusform>%Ln witness has signed this very log.</numerusform>
            <numerusform>%Ln witnesses have signed this very log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Parent at home</source>
        <translation>Parent at home</translation>
    </message>
    <message>
        <source>Disability or long-term illness</source>
        <translation>Disability or long-term illness</translation>
    </message>
    <message>
        <source>Older person</source>
        <translation>Older person</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Language course</source>
        <translation>Language course</translation>
    </message>
    <message>
        <source>Getting to know Finnish society</source>
        <translation>Getting to know Finnish society</translation>
    </message>
    <message>
        <source>Childcare during courses</source>
        <translation>Childcare during courses</translation>
    </message>
    <message>
        <source>Peers and meeting places</source>
        <translation>Peers and meeting places</translation>
    </message>
    <message>
        <source>Digital skills</source>
        <translation>Digital skills</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Work later on</source>
        <translation>Work later on</translation>
    </message>
    <message>
        <source>Health and disability services</source>
        <translation>Health and disability services</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Reads</translation>
    </message>
    <message>
        <source>Does not read; listens only</source>
        <translation>Does not read; listens only</translation>
    </message>
    <message>
        <source>Reading skills not known</source>
        <translation>Reading skills not known</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>The client&apos;s own</source>
        <translation>The client&apos;s own</translation>
    </message>
    <message>
        <source>The spouse&apos;s</source>
        <translation>The spouse&apos;s</translation>
    </message>
    <message>
        <source>A relative&apos;s</source>
        <translation>A relative&apos;s</translation>
    </message>
    <message>
        <source>A friend&apos;s</source>
        <translation>A friend&apos;s</translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation>Somebody else&apos;s</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>The interpreter should be a woman</source>
        <translation>The interpreter should be a woman</translation>
    </message>
    <message>
        <source>The interpreter should be a man</source>
        <translation>The interpreter should be a man</translation>
    </message>
    <message>
        <source>Assessment of competence and integration service needs booked</source>
        <translation>Assessment of competence and integration service needs booked</translation>
    </message>
    <message>
        <source>Integration plan made</source>
        <translation>Integration plan made</translation>
    </message>
    <message>
        <source>Course or training started</source>
        <translation>Course or training started</translation>
    </message>
    <message>
        <source>Guidance given</source>
        <translation>Guidance given</translation>
    </message>
    <message>
        <source>Joined a meeting place or an organisation</source>
        <translation>Joined a meeting place or an organisation</translation>
    </message>
    <message>
        <source>Was already a client</source>
        <translation>Was already a client</translation>
    </message>
    <message>
        <source>Moved to another municipality</source>
        <translation>Moved to another municipality</translation>
    </message>
    <message>
        <source>Not entitled to the services</source>
        <translation>Not entitled to the services</translation>
    </message>
    <message>
        <source>Client did not want to continue</source>
        <translation>Client did not want to continue</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Lives in another municipality</source>
        <translation>Lives in another municipality</translation>
    </message>
    <message>
        <source>Is already a client</source>
        <translation>Is already a client</translation>
    </message>
    <message>
        <source>Something needed is missing</source>
        <translation>Something needed is missing</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Sent twice</translation>
    </message>
    <message>
        <source>The client asked to wait</source>
        <translation>The client asked to wait</translation>
    </message>
    <message>
        <source>The client is away</source>
        <translation>The client is away</translation>
    </message>
    <message>
        <source>No childcare yet</source>
        <translation>No childcare yet</translation>
    </message>
    <message>
        <source>No interpreter yet</source>
        <translation>No interpreter yet</translation>
    </message>
    <message>
        <source>The service is not available yet</source>
        <translation>The service is not available yet</translation>
    </message>
    <message>
        <source>The client withdrew the consent</source>
        <translation>The client withdrew the consent</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>Sent to the wrong place</source>
        <translation>Sent to the wrong place</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>At a visit with the sender</source>
        <translation>At a visit with the sender</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>Through an organisation</source>
        <translation>Through an organisation</translation>
    </message>
    <message>
        <source>A colleague who speaks the language</source>
        <translation>A colleague who speaks the language</translation>
    </message>
    <message>
        <source>Reached the client</source>
        <translation>Reached the client</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>Letter came back</source>
        <translation>Letter came back</translation>
    </message>
    <message>
        <source>No common language</source>
        <translation>No common language</translation>
    </message>
    <message>
        <source>Asked to call back</source>
        <translation>Asked to call back</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Interpreter booked</source>
        <translation>Interpreter booked</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation>No interpreter needed</translation>
    </message>
    <message>
        <source>Name, language, contact details, wishes and needs</source>
        <translation>Name, language, contact details, wishes and needs</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Family situation</source>
        <translation>Family situation</translation>
    </message>
    <message>
        <source>Need of support</source>
        <translation>Need of support</translation>
    </message>
    <message>
        <source>The result may be told to the sender</source>
        <translation>The result may be told to the sender</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Signed on the screen</source>
        <translation>Signed on the screen</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Signed on paper</translation>
    </message>
    <message>
        <source>The client&apos;s consent</source>
        <translation>The client&apos;s consent</translation>
    </message>
    <message>
        <source>A duty laid down in law</source>
        <translation>A duty laid down in law</translation>
    </message>
    <message>
        <source>Another legal basis</source>
        <translation>Another legal basis</translation>
    </message>
    <message>
        <source>Attempts: {found} of {needed}</source>
        <translation>Attempts: {found} of {needed}</translation>
    </message>
    <message>
        <source>Different ways: {found} of {needed}</source>
        <translation>Different ways: {found} of {needed}</translation>
    </message>
    <message>
        <source>Spoken in the client&apos;s language: {found} of {needed}</source>
        <translation>Spoken in the client&apos;s language: {found} of {needed}</translation>
    </message>
    <message>
        <source>The sender was asked to take it up at a visit</source>
        <translation>The sender was asked to take it up at a visit</translation>
    </message>
    <message>
        <source>The sender has not been asked to take it up at a visit</source>
        <translation>The sender has not been asked to take it up at a visit</translation>
    </message>
    <message>
        <source>The client asked to be called back.</source>
        <translation>The client asked to be called back.</translation>
    </message>
    <message>
        <source>The sender has corrected it since the last attempt.</source>
        <translation>The sender has corrected it since the last attempt.</translation>
    </message>
    <message>
        <source>There was no common language; somebody who speaks the client&apos;s language goes on.</source>
        <translation>There was no common language; somebody who speaks the client&apos;s language goes on.</translation>
    </message>
    <message>
        <source>The client called it safe, and it has not been tried yet.</source>
        <translation>The client called it safe, and it has not been tried yet.</translation>
    </message>
    <message>
        <source>The client is reached only through the sender.</source>
        <translation>The client is reached only through the sender.</translation>
    </message>
    <message>
        <source>The client&apos;s own ways have been tried; the sender meets the client in person.</source>
        <translation>The client&apos;s own ways have been tried; the sender meets the client in person.</translation>
    </message>
    <message>
        <source>The sender has tried already; now through others whom the client meets.</source>
        <translation>The sender has tried already; now through others whom the client meets.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>A little</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>At hand</source>
        <translation>At hand</translation>
    </message>
    <message>
        <source>Reaching the client</source>
        <translation>Reaching the client</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>The meeting</translation>
    </message>
    <message>
        <source>The calendar file has the reference and the time, and nothing of the client.</source>
        <translation>The calendar file has the reference and the time, and nothing of the client.</translation>
    </message>
    <message>
        <source>The client register</source>
        <translation>The client register</translation>
    </message>
    <message>
        <source>Write the result into the client register. The content is erased here from {date} on, unless your organisation has decided to keep it longer.</source>
        <translation>Write the result into the client register. The content is erased here from {date} on, unless your organisation has decided to keep it longer.</translation>
    </message>
    <message>
        <source>Before “not reached”: {lines}.</source>
        <translation>Before “not reached”: {lines}.</translation>
    </message>
    <message>
        <source>Opens the program of this computer that makes calls</source>
        <translation>Opens the program of this computer that makes calls</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Call {number}</translation>
    </message>
    <message>
        <source>Text message…</source>
        <translation>Text message…</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Letter…</translation>
    </message>
    <message>
        <source>Save a calendar file…</source>
        <translation>Save a calendar file…</translation>
    </message>
    <message>
        <source>Save the summary…</source>
        <translation>Save the summary…</translation>
    </message>
</context>
<context>
    <name>WorkPart</name>
    <message>
        <source>Nobody is away, or will be.</source>
        <translation>Nobody is away, or will be.</translation>
    </message>
    <message>
        <source>Choose a person to note an absence</source>
        <translation>Choose a person to note an absence</translation>
    </message>
    <message>
        <source>Absences and work</source>
        <translation>Absences and work</translation>
    </message>
    <message>
        <source>Away now or soon</source>
        <translation>Away now or soon</translation>
    </message>
    <message>
        <source>{name} is at work</source>
        <translation>{name} is at work</translation>
    </message>
</context>
<context>
    <name>Worklists</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Unit’s</source>
        <translation>Unit’s</translation>
    </message>
    <message>
        <source>With the sender</source>
        <translation>With the sender</translation>
    </message>
    <message>
        <source>Meeting today</source>
        <translation>Meeting today</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Worklists</source>
        <translation>Worklists</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message numerus="yes">
        <source>Locks in %n second(s). Press any key to stay.</source>
        <translation>
            <numerusform>Locks in %n second. Press any key to stay.</numerusform>
            <numerusform>Locks in %n seconds. Press any key to stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Lock and sign out</source>
        <translation>Lock and sign out</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Find an action</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than 10 minutes off the server&apos;s, so the days and times that you write and sign would be wrong. Set the clock. What you have written is kept.</source>
        <translation>This computer&apos;s clock is more than 10 minutes off the server&apos;s, so the days and times that you write and sign would be wrong. Set the clock. What you have written is kept.</translation>
    </message>
    <message numerus="yes">
        <source>The connection is back: %n waiting referral(s) sent.</source>
        <translation>
            <numerusform>The connection is back: %n waiting referral sent.</numerusform>
            <numerusform>The connection is back: %n waiting referrals sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YourselfPart</name>
    <message>
        <source>3. Yourself</source>
        <translation>3. Yourself</translation>
    </message>
    <message>
        <source>You become the first administrator: you invite people and make units. Administrators cannot read referrals.</source>
        <translation>You become the first administrator: you invite people and make units. Administrators cannot read referrals.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your name in the service</source>
        <translation>Your name in the service</translation>
    </message>
    <message>
        <source>For signing in. It belongs to one person for good.</source>
        <translation>For signing in. It belongs to one person for good.</translation>
    </message>
</context>
</TS>
