<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Alarm</name>
        <message>
            <source>Go to the field</source>
            <translation>Zum Feld</translation>
        </message>
    </context>
    <context>
        <name>Authority</name>
        <message>
            <source>Opening the register</source>
            <translation>Das Register wird geöffnet</translation>
        </message>
        <message>
            <source>Making the register</source>
            <translation>Das Register wird angelegt</translation>
        </message>
        <message>
            <source>Open the folder of a register</source>
            <translation>Ordner eines Registers öffnen</translation>
        </message>
        <message>
            <source>Choose where the register goes</source>
            <translation>Ort des Registers wählen</translation>
        </message>
        <message>
            <source>What is saved stays saved</source>
            <translation>Was gespeichert ist, bleibt gespeichert</translation>
        </message>
        <message>
            <source>Writing {0}</source>
            <translation>{0} wird geschrieben</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Liste speichern</translation>
        </message>
        <message>
            <source>reports</source>
            <translation>berichte</translation>
        </message>
        <message>
            <source>The list is saved</source>
            <translation>Die Liste ist gespeichert</translation>
        </message>
    </context>
    <context>
        <name>Fetched</name>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>The register could not be read</source>
            <translation>Das Register konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>Reading the register</source>
            <translation>Das Register wird gelesen</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search: name or number</source>
            <translation>Suchen: Name oder Nummer</translation>
        </message>
        <message>
            <source>Search by name or number</source>
            <translation>Nach Name oder Nummer suchen</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Jeder Status</translation>
        </message>
        <message>
            <source>Kind of care provider</source>
            <translation>Art der Einrichtung</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>Jede Art</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Any region</source>
            <translation>Jede Region</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Any year</source>
            <translation>Jedes Jahr</translation>
        </message>
        <message>
            <source>Grade {0}</source>
            <translation>Note {0}</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Any grade</source>
            <translation>Jede Note</translation>
        </message>
        <message>
            <source>With a flag</source>
            <translation>Mit Markierung</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Markierungen</translation>
        </message>
        <message>
            <source>Flags: all</source>
            <translation>Markierungen: alle</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Ohne Antwort</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Answer: all</source>
            <translation>Antworten: alle</translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>No report matches</source>
            <translation>Kein Bericht passt dazu</translation>
        </message>
        <message>
            <source>Change the filter, or show everything.</source>
            <translation>Ändern Sie den Filter, oder zeigen Sie alles.</translation>
        </message>
        <message>
            <source>Received reports</source>
            <translation>Eingegangene Berichte</translation>
        </message>
        <message>
            <source>1 report</source>
            <translation>1 Bericht</translation>
        </message>
        <message>
            <source>{0} reports</source>
            <translation>{0} Berichte</translation>
        </message>
        <message>
            <source>Receive reports</source>
            <translation>Berichte einlesen</translation>
        </message>
        <message>
            <source>Nothing was received yet</source>
            <translation>Noch ist nichts eingegangen</translation>
        </message>
        <message>
            <source>Choose the folder with the PDF files. Each file is checked and put into the register.</source>
            <translation>Wählen Sie den Ordner mit den PDF-Dateien. Jede Datei wird geprüft und ins Register eingetragen.</translation>
        </message>
        <message>
            <source>Take over the list of keys</source>
            <translation>Liste der Schlüssel übernehmen</translation>
        </message>
        <message>
            <source>First say who may sign</source>
            <translation>Sagen Sie zuerst, wer signieren darf</translation>
        </message>
        <message>
            <source>A report is accepted only if its key is enrolled here. Take over your list of keys first.</source>
            <translation>Ein Bericht wird nur angenommen, wenn sein Schlüssel hier registriert ist. Übernehmen Sie zuerst Ihre Liste der Schlüssel.</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0} with a flag</source>
            <translation>{0} mit Markierung</translation>
        </message>
        <message>
            <source>Save this list</source>
            <translation>Diese Liste speichern</translation>
        </message>
        <message>
            <source>Reminders: {0}</source>
            <translation>Erinnerungen: {0}</translation>
        </message>
    </context>
    <context>
        <name>NewRegisterPage</name>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>At least 8 characters. It is asked for before you sign answers; if it is lost, so is the key.</source>
            <translation>Mindestens 8 Zeichen. Es wird vor dem Signieren von Antworten verlangt; geht es verloren, ist auch der Schlüssel verloren.</translation>
        </message>
        <message>
            <source>Passphrase of the key</source>
            <translation>Passwort des Schlüssels</translation>
        </message>
        <message>
            <source>Make the register</source>
            <translation>Register anlegen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>New register</source>
            <translation>Neues Register</translation>
        </message>
        <message>
            <source>For one authority. The folder can move to another computer.</source>
            <translation>Für eine Behörde. Der Ordner kann auf einen anderen Rechner umziehen.</translation>
        </message>
        <message>
            <source>It is made in {0}</source>
            <translation>Er wird angelegt in {0}</translation>
        </message>
        <message>
            <source>Name of the authority</source>
            <translation>Name der Behörde</translation>
        </message>
        <message>
            <source>It stands on every answer.</source>
            <translation>Er steht auf jeder Antwort.</translation>
        </message>
        <message>
            <source>National profile</source>
            <translation>Nationales Profil</translation>
        </message>
        <message>
            <source>It says which national numbers your care providers have, and what your country asks for.</source>
            <translation>Es sagt, welche nationalen Nummern Ihre Einrichtungen haben und was Ihr Land verlangt.</translation>
        </message>
        <message>
            <source>Choose another place</source>
            <translation>Anderen Ort wählen</translation>
        </message>
        <message>
            <source>Name of the new folder</source>
            <translation>Name des neuen Ordners</translation>
        </message>
        <message>
            <source>Two files will lie in it</source>
            <translation>Zwei Dateien werden darin liegen</translation>
        </message>
        <message>
            <source>what you receive, not encrypted: figures, no answers</source>
            <translation>was Sie erhalten, nicht verschlüsselt: Zahlen, keine Antworten</translation>
        </message>
        <message>
            <source>the key that signs your answers, opened by the passphrase</source>
            <translation>der Schlüssel, der Ihre Antworten signiert, geöffnet mit dem Passwort</translation>
        </message>
        <message>
            <source>Write the name of the authority</source>
            <translation>Schreiben Sie den Namen der Behörde</translation>
        </message>
        <message>
            <source>Choose the national profile</source>
            <translation>Wählen Sie das nationale Profil</translation>
        </message>
        <message>
            <source>Write a name for the folder</source>
            <translation>Schreiben Sie einen Namen für den Ordner</translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <source>Register of received reports</source>
            <translation>Register der eingegangenen Berichte</translation>
        </message>
        <message>
            <source>Saved with each act</source>
            <translation>Mit jedem Schritt gespeichert</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Einlesen</translation>
        </message>
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
            <translation>Aussenden</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
    </context>
    <context>
        <name>RegistersPage</name>
        <message>
            <source>Open a register</source>
            <translation>Register öffnen</translation>
        </message>
        <message>
            <source>Make a register</source>
            <translation>Register anlegen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>For authorities</source>
            <translation>Für Behörden</translation>
        </message>
        <message>
            <source>Take in the signed reports of care providers, check them, answer, and see what your country lacks. Everything stays on this computer.</source>
            <translation>Lesen Sie die signierten Berichte der Einrichtungen ein, prüfen Sie sie, antworten Sie, und sehen Sie, was Ihrem Land fehlt. Alles bleibt auf diesem Rechner.</translation>
        </message>
        <message>
            <source>A register is one folder: it holds what you receive and the key that signs your answers. Make one, or open the folder of one that a colleague made.</source>
            <translation>Ein Register ist ein Ordner: Er enthält, was Sie erhalten, und den Schlüssel, der Ihre Antworten signiert. Legen Sie eines an, oder öffnen Sie den Ordner, den jemand im Team angelegt hat.</translation>
        </message>
        <message>
            <source>No register was opened here yet</source>
            <translation>Hier wurde noch kein Register geöffnet</translation>
        </message>
        <message>
            <source>Your registers</source>
            <translation>Ihre Register</translation>
        </message>
        <message>
            <source>no longer in {0}</source>
            <translation>nicht mehr in {0}</translation>
        </message>
        <message>
            <source>Take it off the list</source>
            <translation>Aus der Liste nehmen</translation>
        </message>
        <message>
            <source>Take it off the list: {0}</source>
            <translation>Aus der Liste nehmen: {0}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open: {0}</source>
            <translation>Öffnen: {0}</translation>
        </message>
    </context>
    <context>
        <name>SubmissionTable</name>
        <message>
            <source>Status</source>
            <translation>Status</translation>
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
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Unmet</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Markierungen</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Eingang</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>For authorities: open a register</source>
            <translation>Für Behörden: Register öffnen</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Open a register</source>
            <translation>Register öffnen</translation>
        </message>
        <message>
            <source>For authorities</source>
            <translation>Für Behörden</translation>
        </message>
        <message>
            <source>take in the reports of care providers and answer them</source>
            <translation>Berichte der Einrichtungen einlesen und beantworten</translation>
        </message>
    </context>
</TS>
