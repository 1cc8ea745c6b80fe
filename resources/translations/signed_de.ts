<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>FileBlock</name>
        <message>
            <source>Add a second signature</source>
            <translation>Zweite Signatur hinzufügen</translation>
        </message>
        <message>
            <source>Add a time stamp</source>
            <translation>Zeitstempel hinzufügen</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>Im Ordner {0}</translation>
        </message>
        <message>
            <source>Look for the file</source>
            <translation>Die Datei suchen</translation>
        </message>
        <message>
            <source>Look for the file: {0}</source>
            <translation>Die Datei suchen: {0}</translation>
        </message>
        <message>
            <source>Looking for the file</source>
            <translation>Die Datei wird gesucht</translation>
        </message>
        <message>
            <source>Open the PDF</source>
            <translation>PDF öffnen</translation>
        </message>
        <message>
            <source>See it as a receiver does</source>
            <translation>So sieht es der Empfänger</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Signed by {0} as manager, {1}</source>
            <translation>Signiert von {0}, Leitung, {1}</translation>
        </message>
        <message>
            <source>Signed by {0} as responsible for IT, {1}</source>
            <translation>Signiert von {0}, IT-Verantwortung, {1}</translation>
        </message>
        <message>
            <source>Signed by {0}, {1}</source>
            <translation>Signiert von {0}, {1}</translation>
        </message>
        <message>
            <source>The file of {0} is not where this computer knows it to be</source>
            <translation>Die Datei vom {0} liegt nicht mehr dort, wo dieser Computer sie kennt</translation>
        </message>
        <message>
            <source>This is not the file that was signed: it was changed, or replaced by another one</source>
            <translation>Das ist nicht die signierte Datei: Sie wurde verändert oder durch eine andere ersetzt</translation>
        </message>
        <message>
            <source>Time stamp of {0}, {1}</source>
            <translation>Zeitstempel von {0}, {1}</translation>
        </message>
        <message>
            <source>Unchanged since it was signed</source>
            <translation>Seit der Signatur unverändert</translation>
        </message>
        <message>
            <source>no time is given</source>
            <translation>keine Zeit angegeben</translation>
        </message>
        <message>
            <source>{0} at {1}</source>
            <translation>{0} um {1}</translation>
        </message>
    </context>
    <context>
        <name>ListCard</name>
        <message>
            <source>Signed reports and the authority’s answers</source>
            <translation>Signierte Berichte und Antworten der Behörde</translation>
        </message>
    </context>
    <context>
        <name>SignPage</name>
        <message>
            <source>Signed reports and the authority’s answers</source>
            <translation>Signierte Berichte und Antworten der Behörde</translation>
        </message>
    </context>
    <context>
        <name>SignedLog</name>
        <message>
            <source>Answers of an authority</source>
            <translation>Antworten einer Behörde</translation>
        </message>
        <message>
            <source>Choose the authority’s answer</source>
            <translation>Antwort der Behörde auswählen</translation>
        </message>
        <message>
            <source>Compare its fingerprint with the one that your authority has given you in person, by post or over the telephone: {0}. Nothing was changed.</source>
            <translation>Vergleichen Sie seinen Fingerabdruck mit dem, den Ihre Behörde Ihnen persönlich, per Post oder am Telefon gegeben hat: {0}. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>I have compared the fingerprint: trust this key</source>
            <translation>Ich habe den Fingerabdruck verglichen: diesem Schlüssel vertrauen</translation>
        </message>
        <message>
            <source>Nobody here knows the key that signed {0}</source>
            <translation>Der Schlüssel, mit dem {0} signiert ist, ist hier nicht bekannt</translation>
        </message>
        <message>
            <source>Reading {0}</source>
            <translation>{0} wird gelesen</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>The authority has agreed to the plan of report {0}</source>
            <translation>Die Behörde hat dem Plan des Berichts {0} zugestimmt</translation>
        </message>
        <message>
            <source>The authority has received report {0}</source>
            <translation>Die Behörde hat den Bericht {0} erhalten</translation>
        </message>
        <message>
            <source>The authority has returned report {0}</source>
            <translation>Die Behörde hat den Bericht {0} zurückgegeben</translation>
        </message>
        <message>
            <source>The file is among the signed reports</source>
            <translation>Die Datei steht bei den signierten Berichten</translation>
        </message>
        <message>
            <source>The file is only read</source>
            <translation>Die Datei wird nur gelesen</translation>
        </message>
        <message>
            <source>The other files were taken in.</source>
            <translation>Die anderen Dateien wurden übernommen.</translation>
        </message>
        <message>
            <source>This dossier is only read: nothing can be noted in it</source>
            <translation>Dieses Dossier wird nur gelesen: Es kann nichts darin vermerkt werden</translation>
        </message>
        <message>
            <source>Where is {0}?</source>
            <translation>Wo ist {0}?</translation>
        </message>
    </context>
    <context>
        <name>SignedLogPage</name>
        <message>
            <source>Answers of the authority</source>
            <translation>Antworten der Behörde</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Check and sign</source>
            <translation>Durchsehen und signieren</translation>
        </message>
        <message>
            <source>Every report signed from this dossier, where its file lies, and what your authority answered.</source>
            <translation>Jeder aus diesem Dossier signierte Bericht, wo seine Datei liegt und was Ihre Behörde geantwortet hat.</translation>
        </message>
        <message>
            <source>Fingerprint of the report</source>
            <translation>Fingerabdruck des Berichts</translation>
        </message>
        <message>
            <source>Hide the fingerprints</source>
            <translation>Fingerabdrücke ausblenden</translation>
        </message>
        <message>
            <source>Key that signed the answer of {0}</source>
            <translation>Schlüssel, mit dem die Antwort vom {0} signiert ist</translation>
        </message>
        <message>
            <source>No report was signed yet</source>
            <translation>Noch kein Bericht signiert</translation>
        </message>
        <message>
            <source>None was read in yet. Ask for it, or read in the file you were sent.</source>
            <translation>Noch keine eingelesen. Fragen Sie danach, oder lesen Sie die Datei ein, die Sie erhalten haben.</translation>
        </message>
        <message>
            <source>Once you have signed a report, you find it here with its fingerprint and the answers to it.</source>
            <translation>Sobald Sie einen Bericht signiert haben, finden Sie ihn hier mit seinem Fingerabdruck und den Antworten darauf.</translation>
        </message>
        <message>
            <source>Read in a receipt or decision</source>
            <translation>Bestätigung oder Entscheidung einlesen</translation>
        </message>
        <message>
            <source>Report {0}</source>
            <translation>Bericht {0}</translation>
        </message>
        <message>
            <source>SHA-256 of {0}</source>
            <translation>SHA-256 von {0}</translation>
        </message>
        <message>
            <source>Show the fingerprints</source>
            <translation>Fingerabdrücke zeigen</translation>
        </message>
        <message>
            <source>Signed reports</source>
            <translation>Signierte Berichte</translation>
        </message>
        <message>
            <source>The file that your authority sent you; you can also drop it here.</source>
            <translation>Die Datei, die Ihre Behörde Ihnen geschickt hat; Sie können sie auch hier ablegen.</translation>
        </message>
        <message>
            <source>no answer yet</source>
            <translation>noch keine Antwort</translation>
        </message>
        <message>
            <source>plan agreed</source>
            <translation>Plan zugestimmt</translation>
        </message>
        <message>
            <source>received</source>
            <translation>erhalten</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>zurückgegeben</translation>
        </message>
        <message>
            <source>signed on {0}</source>
            <translation>signiert am {0}</translation>
        </message>
        <message>
            <source>{0} has agreed to the plan, {1}</source>
            <translation>{0} hat dem Plan zugestimmt, {1}</translation>
        </message>
        <message>
            <source>{0} has received the report, {1}</source>
            <translation>{0} hat den Bericht erhalten, {1}</translation>
        </message>
        <message>
            <source>{0} has returned the report, {1}</source>
            <translation>{0} hat den Bericht zurückgegeben, {1}</translation>
        </message>
    </context>
</TS>
