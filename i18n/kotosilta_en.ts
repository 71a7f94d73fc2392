<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
        <source>{count} days</source>
        <translation>{count} days</translation>
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
        <source>Looking for the server</source>
        <translation>Looking for the server</translation>
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
        <source>Some answers need attention. What you have written is kept; go through the marked places.</source>
        <translation>Some answers need attention. What you have written is kept; go through the marked places.</translation>
    </message>
    <message>
        <source>Your role or the state of the referral does not allow this. Nothing was changed.</source>
        <translation>Your role or the state of the referral does not allow this. Nothing was changed.</translation>
    </message>
    <message>
        <source>Somebody else was here first. Nothing of yours was saved; look at the referral as it is now and decide again.</source>
        <translation>Somebody else was here first. Nothing of yours was saved; look at the referral as it is now and decide again.</translation>
    </message>
    <message>
        <source>This referral is not there, or it does not belong to your unit.</source>
        <translation>This referral is not there, or it does not belong to your unit.</translation>
    </message>
    <message>
        <source>Something this program needs does not answer. Nothing was changed. Try again in a while.</source>
        <translation>Something this program needs does not answer. Nothing was changed. Try again in a while.</translation>
    </message>
    <message>
        <source>There is no connection to the server. What you have written is kept on this computer. Try again when the connection is back.</source>
        <translation>There is no connection to the server. What you have written is kept on this computer. Try again when the connection is back.</translation>
    </message>
    <message>
        <source>This program and the server are of different versions. Nothing was changed. Ask your administrator for an update.</source>
        <translation>This program and the server are of different versions. Nothing was changed. Ask your administrator for an update.</translation>
    </message>
    <message>
        <source>The log does not answer, so nothing can be opened for reading right now. Sending works. Try again in a while.</source>
        <translation>The log does not answer, so nothing can be opened for reading right now. Sending works. Try again in a while.</translation>
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
        <source>This referral is not addressed to you or your unit. Nothing was opened.</source>
        <translation>This referral is not addressed to you or your unit. Nothing was opened.</translation>
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
        <source>The log has not shown any life for a while. Nothing was opened. Tell your administrator.</source>
        <translation>The log has not shown any life for a while. Nothing was opened. Tell your administrator.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was sent. A report without personal data was saved on this computer; give it to your administrator.</source>
        <translation>The program made a mistake. Nothing was sent. A report without personal data was saved on this computer; give it to your administrator.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
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
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
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
    <name>PersonLanguage</name>
    <message>
        <source>Needs an interpreter</source>
        <translation>Needs an interpreter</translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation>No interpreter needed</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Nurse</source>
        <translation>Nurse</translation>
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
        <source>Trust fingerprint: {words}</source>
        <translation>Trust fingerprint: {words}</translation>
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
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>It stands on your recovery sheet. A new computer asks for it once and then keeps its secret in the computer&apos;s own safe store.</source>
        <translation>It stands on your recovery sheet. A new computer asks for it once and then keeps its secret in the computer&apos;s own safe store.</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>Sign in to Kotosilta</source>
        <translation>Sign in to Kotosilta</translation>
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
</context>
<context>
    <name>Table</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
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
        <source>Nothing to do here yet</source>
        <translation>Nothing to do here yet</translation>
    </message>
    <message>
        <source>Units, people and keys are kept with the command line in this version.</source>
        <translation>Units, people and keys are kept with the command line in this version.</translation>
    </message>
</context>
</TS>
