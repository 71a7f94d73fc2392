<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log not answering, reading paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something did not work. Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done as it is now. Check what you entered and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and the passphrase do not go together. Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a recovery code. Type it as it stands on your recovery sheet, in groups of letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers need attention. What you have written is kept; go through the marked places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role or the state of the referral does not allow this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was here first. Nothing of yours was saved; look at the referral as it is now and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral is not there, or it does not belong to your unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something this program needs does not answer. Nothing was changed. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the server. What you have written is kept on this computer. Try again when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program and the server are of different versions. Nothing was changed. Ask your administrator for an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not answer, so nothing can be opened for reading right now. Sending works. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no place to keep secrets safely. You can go on, but you need your recovery code each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s own store for secrets is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know you yet. Type the recovery code from your recovery sheet; you need it only once on each computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not save a file; its disk may be full. What is on the screen is still there. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s settings cannot be read. Nothing was changed. Ask your administrator to check the settings file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came from the server is not what was signed. Nothing of it was used. Tell your data protection officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral could not be opened: its seal does not hold. Nothing was changed. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral is not addressed to you or your unit. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature does not hold. Nothing of it was used. Tell your data protection officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the log is not of the right form. Nothing of it was used. Tell your data protection officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of units and people does not come from your organisation. Nothing was sent or opened. Tell your administrator at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry of a unit or person in the list of units is out of date. Nothing was sent or opened. Ask your administrator to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not prove what it should. Nothing was opened. Tell your data protection officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is shorter than this computer has seen before, or different. Nothing was opened. Tell your data protection officer at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has not shown any life for a while. Nothing was opened. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was sent. A report without personal data was saved on this computer; give it to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label} (required)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagedTable</name>
    <message>
        <source>Could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its seal does not hold or it is not addressed to you. The others are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>New referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonLanguage</name>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a referral together with the client and sees how it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives referrals, contacts clients and records the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also assigns, forwards, returns and closes referrals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and verifies the log. Never sees what referrals hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps units, people and keys. Never sees what referrals hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Opening your keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust fingerprint: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firstname.lastname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on your recovery sheet. A new computer asks for it once and then keeps its secret in the computer&apos;s own safe store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Kotosilta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help asked of the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client did not want to continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units, people and keys are kept with the command line in this version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
