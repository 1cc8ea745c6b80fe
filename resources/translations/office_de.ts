<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Authority</name>
        <message>
            <source>Reports that were refused for their key are judged again when they are received again.</source>
            <translation>Berichte, die wegen ihres Schlüssels abgelehnt wurden, werden neu beurteilt, wenn Sie sie noch einmal einlesen.</translation>
        </message>
        <message>
            <source>Taking over the keys</source>
            <translation>Schlüssel werden übernommen</translation>
        </message>
        <message>
            <source>Choose a list of keys</source>
            <translation>Liste mit Schlüsseln wählen</translation>
        </message>
        <message>
            <source>Save an empty list</source>
            <translation>Leere Liste speichern</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>schluessel</translation>
        </message>
        <message>
            <source>The empty list is saved</source>
            <translation>Die leere Liste ist gespeichert</translation>
        </message>
        <message>
            <source>Write one key on each line below the names of the columns.</source>
            <translation>Schreiben Sie unter die Namen der Spalten je Zeile einen Schlüssel.</translation>
        </message>
        <message>
            <source>The key of {0} is revoked</source>
            <translation>Der Schlüssel von {0} ist widerrufen</translation>
        </message>
        <message>
            <source>and {0} more files</source>
            <translation>und {0} weitere Dateien</translation>
        </message>
        <message>
            <source>Choose files with lessons</source>
            <translation>Dateien mit Lehren wählen</translation>
        </message>
        <message>
            <source>Counting the reports</source>
            <translation>Die Berichte werden gezählt</translation>
        </message>
        <message>
            <source>Putting small groups together</source>
            <translation>Kleine Gruppen werden zusammengelegt</translation>
        </message>
        <message>
            <source>Keeping the picture in the register</source>
            <translation>Das Lagebild wird ins Register eingetragen</translation>
        </message>
        <message>
            <source>The picture of {0} is published</source>
            <translation>Das Lagebild {0} ist veröffentlicht</translation>
        </message>
        <message>
            <source>Save it as a file, or send it to the care providers.</source>
            <translation>Speichern Sie es als Datei, oder senden Sie es den Einrichtungen.</translation>
        </message>
        <message>
            <source>Save the national picture</source>
            <translation>Nationales Lagebild speichern</translation>
        </message>
        <message>
            <source>national-picture-{0}</source>
            <translation>lagebild-{0}</translation>
        </message>
        <message>
            <source>The national picture is saved</source>
            <translation>Das nationale Lagebild ist gespeichert</translation>
        </message>
        <message>
            <source>The new key is made, and this file announces it</source>
            <translation>Der neue Schlüssel ist erstellt, und diese Datei kündigt ihn an</translation>
        </message>
        <message>
            <source>Send it first: until it is taken in, nothing that the new key signs is trusted.</source>
            <translation>Senden Sie sie zuerst: Bis sie übernommen ist, wird nichts anerkannt, was der neue Schlüssel signiert.</translation>
        </message>
        <message>
            <source>The file is signed and saved</source>
            <translation>Die Datei ist signiert und gespeichert</translation>
        </message>
        <message>
            <source>Send it to the care providers; each takes it in under “From your authority”.</source>
            <translation>Senden Sie sie den Einrichtungen; jede übernimmt sie unter „Von Ihrer Behörde“.</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Logo wählen</translation>
        </message>
    </context>
    <context>
        <name>BenchmarkForm</name>
        <message>
            <source>Practices like yours</source>
            <translation>Einrichtungen wie Ihre</translation>
        </message>
        <message>
            <source>It holds the published picture and nothing else.</source>
            <translation>Sie enthält das veröffentlichte Lagebild und sonst nichts.</translation>
        </message>
        <message>
            <source>National picture</source>
            <translation>Nationales Lagebild</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Publish the national picture of a year first.</source>
            <translation>Veröffentlichen Sie zuerst das nationale Lagebild eines Jahres.</translation>
        </message>
        <message>
            <source>No year was published yet</source>
            <translation>Noch ist kein Jahr veröffentlicht</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
    </context>
    <context>
        <name>BulletinForm</name>
        <message>
            <source>Threat</source>
            <translation>Bedrohung</translation>
        </message>
        <message>
            <source>Good practice</source>
            <translation>Gute Praxis</translation>
        </message>
        <message>
            <source>Kind of notice</source>
            <translation>Art des Hinweises</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>Risiken</translation>
        </message>
        <message>
            <source>Letters, digits, hyphens. The same name again replaces the notice that was sent under it.</source>
            <translation>Buchstaben, Ziffern, Bindestriche. Derselbe Name ersetzt den Hinweis, der so hieß.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kurzer Name</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Worum es geht</translation>
        </message>
        <message>
            <source>A notice</source>
            <translation>Ein Hinweis</translation>
        </message>
        <message>
            <source>Care providers see it beside the questions that it is about.</source>
            <translation>Die Einrichtungen sehen ihn neben den Fragen, um die es geht.</translation>
        </message>
        <message>
            <source>Choose what kind of notice it is</source>
            <translation>Wählen Sie die Art des Hinweises</translation>
        </message>
        <message>
            <source>Write a title</source>
            <translation>Schreiben Sie einen Titel</translation>
        </message>
        <message>
            <source>Write the text</source>
            <translation>Schreiben Sie den Text</translation>
        </message>
        <message>
            <source>Write a short name of letters, digits and hyphens</source>
            <translation>Schreiben Sie einen kurzen Namen aus Buchstaben, Ziffern und Bindestrichen</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>day, month, year</source>
            <translation>Tag, Monat, Jahr</translation>
        </message>
        <message>
            <source>Write day, month and year, such as {0}</source>
            <translation>Schreiben Sie Tag, Monat und Jahr, zum Beispiel {0}</translation>
        </message>
    </context>
    <context>
        <name>DeadlinesPage</name>
        <message>
            <source>Who was asked for a corrected report, and whose report runs out, and has handed in nothing since.</source>
            <translation>Wer einen berichtigten Bericht schuldet, oder wessen Bericht abläuft, und seither nichts eingereicht hat.</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Fristen</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Alle Berichte</translation>
        </message>
        <message>
            <source>Save this list</source>
            <translation>Diese Liste speichern</translation>
        </message>
        <message>
            <source>Late already</source>
            <translation>Schon überfällig</translation>
        </message>
        <message>
            <source>Within 30 days</source>
            <translation>In den nächsten 30 Tagen</translation>
        </message>
        <message>
            <source>Within 90 days</source>
            <translation>In den nächsten 90 Tagen</translation>
        </message>
        <message>
            <source>Within a year</source>
            <translation>Innerhalb eines Jahres</translation>
        </message>
        <message>
            <source>Asked for, and running out</source>
            <translation>Verlangte und ablaufende</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Verlangte</translation>
        </message>
        <message>
            <source>Running out</source>
            <translation>Ablaufende</translation>
        </message>
        <message>
            <source>Up to which day</source>
            <translation>Bis zu welchem Tag</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Was fällig ist</translation>
        </message>
        <message>
            <source>Search: name or number</source>
            <translation>Suche: Name oder Nummer</translation>
        </message>
        <message>
            <source>Search by name or number</source>
            <translation>Nach Name oder Nummer suchen</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Care provider</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nobody has to be reminded</source>
            <translation>Niemand muss erinnert werden</translation>
        </message>
        <message>
            <source>Look further ahead to see what comes next.</source>
            <translation>Blicken Sie weiter voraus, um zu sehen, was als Nächstes kommt.</translation>
        </message>
        <message>
            <source>1 deadline</source>
            <translation>1 Frist</translation>
        </message>
        <message>
            <source>{0} deadlines</source>
            <translation>{0} Fristen</translation>
        </message>
        <message>
            <source>{0}, {1} of them late</source>
            <translation>{0}, davon {1} überfällig</translation>
        </message>
        <message>
            <source>corrected report</source>
            <translation>berichtigter Bericht</translation>
        </message>
        <message>
            <source>new report</source>
            <translation>neuer Bericht</translation>
        </message>
        <message>
            <source>{0} days late</source>
            <translation>{0} Tage überfällig</translation>
        </message>
        <message>
            <source>1 day late</source>
            <translation>1 Tag überfällig</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>in {0} days</source>
            <translation>in {0} Tagen</translation>
        </message>
    </context>
    <context>
        <name>EnrolPage</name>
        <message>
            <source>Choose a list</source>
            <translation>Liste wählen</translation>
        </message>
        <message>
            <source>Save an empty list</source>
            <translation>Leere Liste speichern</translation>
        </message>
        <message>
            <source>Back to the keys</source>
            <translation>Zurück zu den Schlüsseln</translation>
        </message>
        <message>
            <source>Drop the list here, or choose it</source>
            <translation>Ziehen Sie die Liste hierher, oder wählen Sie sie</translation>
        </message>
        <message>
            <source>CSV or Excel. You see what it brings before anything is taken over.</source>
            <translation>CSV oder Excel. Sie sehen, was sie bringt, bevor etwas übernommen wird.</translation>
        </message>
        <message>
            <source>Take over a list of keys</source>
            <translation>Liste mit Schlüsseln übernehmen</translation>
        </message>
        <message>
            <source>the key: 64 digits and letters from a to f. It must be there.</source>
            <translation>der Schlüssel: 64 Ziffern und Buchstaben von a bis f. Pflicht.</translation>
        </message>
        <message>
            <source>the name of the care provider. It must be there.</source>
            <translation>der Name der Einrichtung. Pflicht.</translation>
        </message>
        <message>
            <source>where it is, for the list and the national picture</source>
            <translation>wo sie liegt, für die Liste und das Lagebild</translation>
        </message>
        <message>
            <source>the first day for which the key counts</source>
            <translation>der erste Tag, an dem der Schlüssel zählt</translation>
        </message>
        <message>
            <source>the last day for which the key counts</source>
            <translation>der letzte Tag, an dem der Schlüssel zählt</translation>
        </message>
        <message>
            <source>from which day on the key is not trusted</source>
            <translation>ab welchem Tag dem Schlüssel nicht mehr vertraut wird</translation>
        </message>
        <message>
            <source>Columns, named in the first line</source>
            <translation>Spalten, in der ersten Zeile genannt</translation>
        </message>
        <message>
            <source>Several lines may name the same care provider: each of its keys has one.</source>
            <translation>Mehrere Zeilen dürfen dieselbe Einrichtung nennen: Jeder ihrer Schlüssel hat eine.</translation>
        </message>
    </context>
    <context>
        <name>FaultyPage</name>
        <message>
            <source>Read it again</source>
            <translation>Noch einmal lesen</translation>
        </message>
        <message>
            <source>Choose another list</source>
            <translation>Andere Liste wählen</translation>
        </message>
        <message>
            <source>Back to the keys</source>
            <translation>Zurück zu den Schlüsseln</translation>
        </message>
        <message>
            <source>Mend the list in the program that made it, save it, and read it again.</source>
            <translation>Berichtigen Sie die Liste in dem Programm, das sie gemacht hat, speichern Sie sie, und lesen Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>This list has faults</source>
            <translation>Diese Liste hat Fehler</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>What is wrong, and what to do</source>
            <translation>Was falsch ist, und was zu tun ist</translation>
        </message>
        <message>
            <source>Faults of the list</source>
            <translation>Fehler der Liste</translation>
        </message>
        <message>
            <source>Line {0}: {1}</source>
            <translation>Zeile {0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>Fetched</name>
        <message>
            <source>You can work on other pages meanwhile.</source>
            <translation>Sie können inzwischen auf anderen Seiten arbeiten.</translation>
        </message>
    </context>
    <context>
        <name>KeyPage</name>
        <message>
            <source>All keys</source>
            <translation>Alle Schlüssel</translation>
        </message>
        <message>
            <source>Back to the keys</source>
            <translation>Zurück zu den Schlüsseln</translation>
        </message>
        <message>
            <source>The key</source>
            <translation>Der Schlüssel</translation>
        </message>
        <message>
            <source>{0} from {1} on</source>
            <translation>{0} ab {1}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Fingerabdruck</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>See its {0} reports</source>
            <translation>Ihre {0} Berichte ansehen</translation>
        </message>
        <message>
            <source>See its report</source>
            <translation>Ihren Bericht ansehen</translation>
        </message>
        <message>
            <source>This care provider has handed in nothing yet.</source>
            <translation>Diese Einrichtung hat noch nichts eingereicht.</translation>
        </message>
        <message>
            <source>from {0} until {1}</source>
            <translation>von {0} bis {1}</translation>
        </message>
        <message>
            <source>from {0} on</source>
            <translation>ab {0}</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>bis {0}</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>jeden Tag</translation>
        </message>
        <message>
            <source>When it was lost or stolen, or when its owner has left.</source>
            <translation>Wenn er verloren oder gestohlen ist, oder wenn die Person ausgeschieden ist.</translation>
        </message>
        <message>
            <source>Revoke this key</source>
            <translation>Diesen Schlüssel widerrufen</translation>
        </message>
        <message>
            <source>What it signed before counts only if a time stamp proves the day.</source>
            <translation>Was er vorher signiert hat, zählt nur, wenn ein Zeitstempel den Tag beweist.</translation>
        </message>
        <message>
            <source>Revoke it</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Not trusted from this day on</source>
            <translation>Ab diesem Tag nicht mehr vertrauenswürdig</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>It stays in the register.</source>
            <translation>Er bleibt im Register.</translation>
        </message>
        <message>
            <source>Write from which day on the key is not trusted</source>
            <translation>Schreiben Sie, ab welchem Tag dem Schlüssel nicht mehr vertraut wird</translation>
        </message>
        <message>
            <source>Write why the key is revoked</source>
            <translation>Schreiben Sie, warum der Schlüssel widerrufen wird</translation>
        </message>
        <message>
            <source>Revoke the key of {0} from {1} on?</source>
            <translation>Den Schlüssel von {0} ab {1} widerrufen?</translation>
        </message>
        <message>
            <source>This cannot be taken back. The care provider needs another key to hand in a report.</source>
            <translation>Das lässt sich nicht zurücknehmen. Die Einrichtung braucht einen anderen Schlüssel, um einen Bericht einzureichen.</translation>
        </message>
        <message>
            <source>Revoke the key</source>
            <translation>Schlüssel widerrufen</translation>
        </message>
        <message>
            <source>Keep the key</source>
            <translation>Schlüssel behalten</translation>
        </message>
    </context>
    <context>
        <name>KeyPart</name>
        <message>
            <source>Passphrase of the authority’s key</source>
            <translation>Passwort des Schlüssels der Behörde</translation>
        </message>
        <message>
            <source>Asked once: the key stays open until the register is closed.</source>
            <translation>Wird einmal verlangt: Der Schlüssel bleibt offen, bis das Register geschlossen wird.</translation>
        </message>
        <message>
            <source>Close the key</source>
            <translation>Schlüssel schließen</translation>
        </message>
        <message>
            <source>The key is open until the register is closed.</source>
            <translation>Der Schlüssel ist offen, bis das Register geschlossen wird.</translation>
        </message>
        <message>
            <source>Write the passphrase of the authority’s key</source>
            <translation>Schreiben Sie das Passwort des Schlüssels der Behörde</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>valid</source>
            <translation>gültig</translation>
        </message>
        <message>
            <source>not valid yet</source>
            <translation>noch nicht gültig</translation>
        </message>
        <message>
            <source>no longer valid</source>
            <translation>nicht mehr gültig</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>widerrufen</translation>
        </message>
        <message>
            <source>Take over a list of keys</source>
            <translation>Liste mit Schlüsseln übernehmen</translation>
        </message>
        <message>
            <source>A report is accepted only if its key stands here and is valid on the day it was signed.</source>
            <translation>Ein Bericht wird nur angenommen, wenn sein Schlüssel hier steht und am Tag der Signatur gültig ist.</translation>
        </message>
        <message>
            <source>Keys of care providers</source>
            <translation>Schlüssel der Einrichtungen</translation>
        </message>
        <message>
            <source>Take over the list of the keys of your care providers, as CSV or Excel. Each line has a fingerprint and a name.</source>
            <translation>Übernehmen Sie die Liste der Schlüssel Ihrer Einrichtungen, als CSV oder Excel. Jede Zeile hat einen Fingerabdruck und einen Namen.</translation>
        </message>
        <message>
            <source>No key is enrolled yet</source>
            <translation>Noch kein Schlüssel ist registriert</translation>
        </message>
        <message>
            <source>Search: name, number or key</source>
            <translation>Suche: Name, Nummer, Schlüssel</translation>
        </message>
        <message>
            <source>Search by name, number or key</source>
            <translation>Nach Name, Nummer oder Schlüssel suchen</translation>
        </message>
        <message>
            <source>Any state</source>
            <translation>Jeder Status</translation>
        </message>
        <message>
            <source>Any region</source>
            <translation>Jede Region</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Care provider</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>No key matches</source>
            <translation>Kein Schlüssel passt</translation>
        </message>
        <message>
            <source>Change the filter, or show everything.</source>
            <translation>Ändern Sie den Filter, oder zeigen Sie alles.</translation>
        </message>
        <message>
            <source>Enrolled keys</source>
            <translation>Registrierte Schlüssel</translation>
        </message>
        <message>
            <source>{0} of {1} keys</source>
            <translation>{0} von {1} Schlüsseln</translation>
        </message>
        <message>
            <source>1 key</source>
            <translation>1 Schlüssel</translation>
        </message>
        <message>
            <source>{0} keys</source>
            <translation>{0} Schlüssel</translation>
        </message>
        <message>
            <source>{0} on {1}</source>
            <translation>{0} am {1}</translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message>
            <source>Drop the files that care providers sent you here, or choose them.</source>
            <translation>Ziehen Sie die Dateien der Einrichtungen hierher, oder wählen Sie sie.</translation>
        </message>
        <message>
            <source>No lesson was read in yet</source>
            <translation>Noch wurde keine Lehre eingelesen</translation>
        </message>
        <message>
            <source>Read in on</source>
            <translation>Eingelesen am</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risiko</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lehre</translation>
        </message>
        <message>
            <source>Lessons of incidents</source>
            <translation>Lehren aus Vorfällen</translation>
        </message>
        <message>
            <source>Read in files</source>
            <translation>Dateien einlesen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>They name nobody. Learn from them, and make a notice of what concerns many.</source>
            <translation>Sie nennen niemanden. Lernen Sie daraus, und machen Sie einen Hinweis aus dem, was viele betrifft.</translation>
        </message>
        <message>
            <source>What helped:</source>
            <translation>Was geholfen hat:</translation>
        </message>
        <message>
            <source>Size: {0}</source>
            <translation>Größe: {0}</translation>
        </message>
    </context>
    <context>
        <name>LimitsPage</name>
        <message>
            <source>A flag asks a question and changes no verdict. Each change is saved at once.</source>
            <translation>Eine Markierung stellt eine Frage und ändert kein Urteil. Jede Änderung ist sofort gespeichert.</translation>
        </message>
        <message>
            <source>Flags are raised when a report is received; those in the register stay.</source>
            <translation>Markierungen entstehen, wenn ein Bericht eingeht; die im Register bleiben.</translation>
        </message>
        <message>
            <source>Use the usual values again</source>
            <translation>Wieder die üblichen Werte</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Alle Berichte</translation>
        </message>
        <message>
            <source>Limits of flags</source>
            <translation>Grenzen der Markierungen</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source> months</source>
            <translation> Monate</translation>
        </message>
        <message>
            <source> points</source>
            <translation> Punkte</translation>
        </message>
        <message>
            <source>Nearly all answers alike</source>
            <translation>Fast alle Antworten gleich</translation>
        </message>
        <message>
            <source>share of the same answer</source>
            <translation>Anteil der gleichen Antwort</translation>
        </message>
        <message>
            <source>Many questions not applicable</source>
            <translation>Viele Fragen treffen nicht zu</translation>
        </message>
        <message>
            <source>share of the questions that are said not to apply</source>
            <translation>Anteil der Fragen, die nicht zutreffen sollen</translation>
        </message>
        <message>
            <source>Old evidence</source>
            <translation>Alte Nachweise</translation>
        </message>
        <message>
            <source>named longer ago than this</source>
            <translation>vor längerer Zeit genannt</translation>
        </message>
        <message>
            <source>Far better without more evidence</source>
            <translation>Viel besser ohne mehr Nachweise</translation>
        </message>
        <message>
            <source>than in the report before</source>
            <translation>als im Bericht davor</translation>
        </message>
        <message>
            <source>All answers on one day</source>
            <translation>Alle Antworten an einem Tag</translation>
        </message>
        <message>
            <source>so many answers or more</source>
            <translation>so viele Antworten oder mehr</translation>
        </message>
        <message>
            <source>The same text in many dossiers</source>
            <translation>Derselbe Text in vielen Dossiers</translation>
        </message>
        <message>
            <source>in so many others or more; told by a fingerprint, no text is kept</source>
            <translation>in so vielen anderen oder mehr; erkannt am Fingerabdruck, kein Text wird behalten</translation>
        </message>
        <message>
            <source>From when on a report is flagged</source>
            <translation>Ab wann ein Bericht markiert wird</translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>Deadlines</source>
            <translation>Fristen</translation>
        </message>
        <message>
            <source>Limits of flags</source>
            <translation>Grenzen der Markierungen</translation>
        </message>
        <message>
            <source>A report is accepted only if its key is enrolled here. Take over your list of keys.</source>
            <translation>Ein Bericht wird nur angenommen, wenn sein Schlüssel hier registriert ist. Übernehmen Sie Ihre Liste der Schlüssel.</translation>
        </message>
        <message>
            <source>Take over a list of keys</source>
            <translation>Liste mit Schlüsseln übernehmen</translation>
        </message>
    </context>
    <context>
        <name>NationalForm</name>
        <message>
            <source>Mandatory items</source>
            <translation>Pflichtpunkte</translation>
        </message>
        <message>
            <source>It shows beside each dossier what your country asks for. It changes no score and no grade.</source>
            <translation>Sie zeigt bei jedem Dossier, was Ihr Land verlangt. Punkte und Note bleiben gleich.</translation>
        </message>
        <message>
            <source>Each care provider sees which of them are not in place yet.</source>
            <translation>Jede Einrichtung sieht, welche davon noch fehlen.</translation>
        </message>
        <message>
            <source>What your country asks for</source>
            <translation>Was Ihr Land verlangt</translation>
        </message>
        <message>
            <source>nothing is asked</source>
            <translation>nichts wird verlangt</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Essentials in place, percent</source>
            <translation>Kernpunkte vorhanden, Prozent</translation>
        </message>
        <message>
            <source>mostly</source>
            <translation>überwiegend</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>teilweise</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>Least grade</source>
            <translation>Mindestnote</translation>
        </message>
        <message>
            <source>A mandatory item is in place from this answer on</source>
            <translation>Ein Pflichtpunkt gilt ab dieser Antwort als vorhanden</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Mindestens</translation>
        </message>
        <message>
            <source>Essentials in place</source>
            <translation>Kernpunkte vorhanden</translation>
        </message>
        <message>
            <source>0: nothing is asked</source>
            <translation>0: nichts wird verlangt</translation>
        </message>
        <message>
            <source>One on each line, the day first: {0} send the plan</source>
            <translation>Je Zeile einer, der Tag zuerst: {0} Plan senden</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Hand in the signed report by</source>
            <translation>Signierten Bericht einreichen bis</translation>
        </message>
        <message>
            <source>May stay empty.</source>
            <translation>Darf leer bleiben.</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Andere Tage</translation>
        </message>
        <message>
            <source>Logo of the authority</source>
            <translation>Logo der Behörde</translation>
        </message>
        <message>
            <source>Choose a logo …</source>
            <translation>Logo wählen …</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Logo entfernen</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Whom to ask</source>
            <translation>Wen man fragt</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>In Ihren eigenen Worten</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Only when a key changes. Care providers follow it, since this key signs it.</source>
            <translation>Nur wenn ein Schlüssel wechselt. Die Einrichtungen folgen dem, weil dieser Schlüssel signiert.</translation>
        </message>
        <message>
            <source>Keys of the authority</source>
            <translation>Schlüssel der Behörde</translation>
        </message>
        <message>
            <source>Trust this key as well</source>
            <translation>Auch diesem Schlüssel vertrauen</translation>
        </message>
        <message>
            <source>Its fingerprint, 64 characters.</source>
            <translation>Sein Fingerabdruck, 64 Zeichen.</translation>
        </message>
        <message>
            <source>Trust this key no more</source>
            <translation>Diesem Schlüssel nicht mehr vertrauen</translation>
        </message>
        <message>
            <source>Everything that it signed counts no more, this file too if it is the key that signs.</source>
            <translation>Alles, was er signiert hat, zählt nicht mehr, auch diese Datei, wenn er sie signiert.</translation>
        </message>
        <message>
            <source>The key before: {0}…</source>
            <translation>Der Schlüssel davor: {0}…</translation>
        </message>
        <message>
            <source>Write a day and what is due in this line: {0}</source>
            <translation>Schreiben Sie in diese Zeile einen Tag und was fällig ist: {0}</translation>
        </message>
    </context>
    <context>
        <name>NewKeyForm</name>
        <message>
            <source>At least 8 characters. If it is lost, so is the key.</source>
            <translation>Mindestens 8 Zeichen. Geht es verloren, ist auch der Schlüssel verloren.</translation>
        </message>
        <message>
            <source>Passphrase of the new key</source>
            <translation>Passwort des neuen Schlüssels</translation>
        </message>
        <message>
            <source>1. The key in use signs a file which says that the new key is trusted as well.</source>
            <translation>1. Der bisherige Schlüssel signiert eine Datei, nach der auch der neue gilt.</translation>
        </message>
        <message>
            <source>2. From then on the new key signs. The old one stays beside it in the folder.</source>
            <translation>2. Von da an signiert der neue Schlüssel. Der alte bleibt daneben im Ordner.</translation>
        </message>
        <message>
            <source>3. Once all have taken in the file, revoke the old key under “What your country asks for”.</source>
            <translation>3. Haben alle die Datei übernommen, widerrufen Sie den alten unter „Was Ihr Land verlangt“.</translation>
        </message>
        <message>
            <source>When people with access have left, or every few years. Care providers follow without a letter.</source>
            <translation>Wenn Personen mit Zugang ausgeschieden sind, oder alle paar Jahre. Die Einrichtungen folgen ohne Brief.</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Schlüssel wechseln</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Lagebild</translation>
        </message>
        <message>
            <source>Send out</source>
            <translation>Senden</translation>
        </message>
    </context>
    <context>
        <name>OnePage</name>
        <message>
            <source>All deadlines</source>
            <translation>Alle Fristen</translation>
        </message>
    </context>
    <context>
        <name>PickList</name>
        <message>
            <source>Number or word</source>
            <translation>Nummer oder Wort</translation>
        </message>
        <message>
            <source>{0}: number or word</source>
            <translation>{0}: Nummer oder Wort</translation>
        </message>
        <message>
            <source>Add {0}: {1}</source>
            <translation>{0} hinzufügen: {1}</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Nichts passt</translation>
        </message>
        <message>
            <source>and {0} more: write more of it</source>
            <translation>und {0} weitere: schreiben Sie mehr davon</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove {0}</source>
            <translation>{0} entfernen</translation>
        </message>
    </context>
    <context>
        <name>PicturePage</name>
        <message>
            <source>Counts of a whole year, in which no care provider can be found.</source>
            <translation>Zahlen eines ganzen Jahres, in denen keine Einrichtung zu erkennen ist.</translation>
        </message>
        <message>
            <source>National picture</source>
            <translation>Nationales Lagebild</translation>
        </message>
        <message>
            <source>Once reports are accepted, they are counted here by grade, kind, region and size.</source>
            <translation>Sobald Berichte angenommen sind, werden sie hier nach Note, Art, Region und Größe gezählt.</translation>
        </message>
        <message>
            <source>No report counts yet</source>
            <translation>Noch zählt kein Bericht</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>published</source>
            <translation>veröffentlicht</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>nicht veröffentlicht</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>This year cannot be published yet</source>
            <translation>Dieses Jahr kann noch nicht veröffentlicht werden</translation>
        </message>
        <message>
            <source>Published, from {0} reports</source>
            <translation>Veröffentlicht, aus {0} Berichten</translation>
        </message>
        <message>
            <source>It stays as it is: two versions of a year could be subtracted from each other.</source>
            <translation>Es bleibt, wie es ist: Zwei Fassungen eines Jahres ließen sich voneinander abziehen.</translation>
        </message>
        <message>
            <source>Not published yet: this is what would be, from {0} reports</source>
            <translation>Noch nicht veröffentlicht: So sähe es aus, aus {0} Berichten</translation>
        </message>
        <message>
            <source>It is for you alone. Wait until the reports of the year are in, then publish it once.</source>
            <translation>Das ist nur für Sie. Warten Sie, bis die Berichte des Jahres da sind, und veröffentlichen Sie es dann einmal.</translation>
        </message>
        <message>
            <source>Receive reports</source>
            <translation>Berichte einlesen</translation>
        </message>
        <message>
            <source>Receive more reports of this year first.</source>
            <translation>Lesen Sie zuerst mehr Berichte dieses Jahres ein.</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Als Datei speichern</translation>
        </message>
        <message>
            <source>Send it to the care providers</source>
            <translation>An die Einrichtungen senden</translation>
        </message>
        <message>
            <source>PDF, Excel or JSON</source>
            <translation>PDF, Excel oder JSON</translation>
        </message>
        <message>
            <source>Publish {0}</source>
            <translation>{0} veröffentlichen</translation>
        </message>
        <message>
            <source>Publish the picture of {0} for good?</source>
            <translation>Das Lagebild {0} endgültig veröffentlichen?</translation>
        </message>
        <message>
            <source>Reports of {0} that come later no longer change it. This cannot be taken back.</source>
            <translation>Berichte aus {0}, die später kommen, ändern es nicht mehr. Das lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>Publish it</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>Choose another list</source>
            <translation>Andere Liste wählen</translation>
        </message>
        <message>
            <source>Back to the keys</source>
            <translation>Zurück zu den Schlüsseln</translation>
        </message>
        <message>
            <source>What this list brings</source>
            <translation>Was diese Liste bringt</translation>
        </message>
        <message>
            <source>Take over 1 key</source>
            <translation>1 Schlüssel übernehmen</translation>
        </message>
        <message>
            <source>Take over {0} keys</source>
            <translation>{0} Schlüssel übernehmen</translation>
        </message>
        <message>
            <source>Nothing is changed yet. Keys that are not in this list stay as they are.</source>
            <translation>Noch ist nichts geändert. Schlüssel, die nicht in dieser Liste stehen, bleiben wie sie sind.</translation>
        </message>
        <message>
            <source>In the register</source>
            <translation>Im Register</translation>
        </message>
        <message>
            <source>Care provider</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Keys of the list</source>
            <translation>Schlüssel der Liste</translation>
        </message>
        <message>
            <source>known</source>
            <translation>bekannt</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
    </context>
    <context>
        <name>SendPage</name>
        <message>
            <source>What the country asks for</source>
            <translation>Was das Land verlangt</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Practices like yours</source>
            <translation>Einrichtungen wie Ihre</translation>
        </message>
        <message>
            <source>Signed files for all care providers. They take them in without a network, and check who signed.</source>
            <translation>Signierte Dateien für alle Einrichtungen. Sie übernehmen sie ohne Netz und prüfen, wer signiert hat.</translation>
        </message>
        <message>
            <source>Send out</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>What your country asks for</source>
            <translation>Was Ihr Land verlangt</translation>
        </message>
        <message>
            <source>Mandatory items, least grade, days, contact.</source>
            <translation>Pflichtpunkte, Mindestnote, Tage, Kontakt.</translation>
        </message>
        <message>
            <source>A notice</source>
            <translation>Ein Hinweis</translation>
        </message>
        <message>
            <source>A threat or good practice, with the questions it is about.</source>
            <translation>Eine Bedrohung oder gute Praxis, mit den Fragen, um die es geht.</translation>
        </message>
        <message>
            <source>A published year, so that each sees its place.</source>
            <translation>Ein veröffentlichtes Jahr, damit jede ihren Platz sieht.</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>Make a signed file</source>
            <translation>Signierte Datei erstellen</translation>
        </message>
        <message>
            <source>Made so far</source>
            <translation>Bisher erstellt</translation>
        </message>
        <message>
            <source>Each file that you make stands here with its version.</source>
            <translation>Jede Datei, die Sie erstellen, steht hier mit ihrer Version.</translation>
        </message>
        <message>
            <source>Nothing was made yet</source>
            <translation>Noch nichts erstellt</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Erstellt am</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Files made so far</source>
            <translation>Bisher erstellte Dateien</translation>
        </message>
        <message>
            <source>Enter or a double click shows the folder of a file. Only the newest version of each counts.</source>
            <translation>Eingabe oder Doppelklick zeigt den Ordner einer Datei. Nur die neueste Version von jeder zählt.</translation>
        </message>
        <message>
            <source>in the folder “sent”</source>
            <translation>im Ordner „sent“</translation>
        </message>
        <message>
            <source>not in the folder any more</source>
            <translation>nicht mehr im Ordner</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Lessons of incidents</source>
            <translation>Lehren aus Vorfällen</translation>
        </message>
        <message>
            <source>1 was read in</source>
            <translation>1 eingelesen</translation>
        </message>
        <message>
            <source>{0} were read in</source>
            <translation>{0} eingelesen</translation>
        </message>
        <message>
            <source>Give this fingerprint to the care providers by another way, such as a letter: {0}</source>
            <translation>Geben Sie diesen Fingerabdruck den Einrichtungen auf anderem Weg, etwa in einem Brief: {0}</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Schlüssel wechseln</translation>
        </message>
        <message>
            <source>Care providers and you</source>
            <translation>Die Einrichtungen und Sie</translation>
        </message>
        <message>
            <source>Your key</source>
            <translation>Ihr Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>SignBar</name>
        <message>
            <source>Sign and save</source>
            <translation>Signieren und speichern</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Sign it</source>
            <translation>Signieren</translation>
        </message>
    </context>
</TS>
