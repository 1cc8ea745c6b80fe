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
        <name>AnswerCard</name>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>No report could be read in this file, so there is nothing to answer.</source>
            <translation>In dieser Datei war kein Bericht zu lesen, es gibt also nichts zu beantworten.</translation>
        </message>
        <message>
            <source>{0}: {1} (version {2})</source>
            <translation>{0}: {1} (Version {2})</translation>
        </message>
        <message>
            <source>Save its file again</source>
            <translation>Datei noch einmal speichern</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Erhalten</translation>
        </message>
        <message>
            <source>Plan agreed</source>
            <translation>Plan gebilligt</translation>
        </message>
        <message>
            <source>Returned with points</source>
            <translation>Zurück mit Punkten</translation>
        </message>
        <message>
            <source>Points, or a word to the provider</source>
            <translation>Punkte, oder ein Wort an die Einrichtung</translation>
        </message>
        <message>
            <source>Corrected report by (day, if any)</source>
            <translation>Korrigierter Bericht bis (Tag, falls gewünscht)</translation>
        </message>
        <message>
            <source>Sign and save the answer</source>
            <translation>Antwort signieren und speichern</translation>
        </message>
        <message>
            <source>A report that was not accepted can only be confirmed as received.</source>
            <translation>Ein Bericht, der nicht angenommen wurde, kann nur als erhalten bestätigt werden.</translation>
        </message>
        <message>
            <source>Choose the answer</source>
            <translation>Wählen Sie die Antwort</translation>
        </message>
        <message>
            <source>Write the points: what the care provider is to change</source>
            <translation>Schreiben Sie die Punkte: was die Einrichtung ändern soll</translation>
        </message>
    </context>
    <context>
        <name>AsidePage</name>
        <message>
            <source>They were left where they lie. Mend or remove them, then receive the same folder again.</source>
            <translation>Sie blieben, wo sie liegen. Bringen Sie sie in Ordnung oder entfernen Sie sie, und lesen Sie denselben Ordner noch einmal ein.</translation>
        </message>
        <message>
            <source>Nothing is set aside</source>
            <translation>Nichts ist beiseitegelegt</translation>
        </message>
        <message>
            <source>Every file could be looked at.</source>
            <translation>Jede Datei konnte angesehen werden.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>Gesehen am</translation>
        </message>
        <message>
            <source>Files set aside</source>
            <translation>Beiseitegelegte Dateien</translation>
        </message>
        <message>
            <source>Back to the reports</source>
            <translation>Zurück zu den Berichten</translation>
        </message>
        <message>
            <source>Receive them again</source>
            <translation>Noch einmal einlesen</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
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
        <message>
            <source>Received</source>
            <translation>Erhalten</translation>
        </message>
        <message>
            <source>Choose the folder with the reports</source>
            <translation>Ordner mit den Berichten wählen</translation>
        </message>
        <message>
            <source>Choose reports</source>
            <translation>Berichte wählen</translation>
        </message>
        <message>
            <source>The answer is signed and saved</source>
            <translation>Die Antwort ist signiert und gespeichert</translation>
        </message>
        <message>
            <source>Send this file to the care provider.</source>
            <translation>Senden Sie diese Datei an die Einrichtung.</translation>
        </message>
        <message>
            <source>The answer is saved again</source>
            <translation>Die Antwort ist noch einmal gespeichert</translation>
        </message>
    </context>
    <context>
        <name>FactsCard</name>
        <message>
            <source>It is honestly signed, but its figures do not follow from its answers, or its pages differ.</source>
            <translation>Seine Signatur ist in Ordnung, aber seine Zahlen folgen nicht aus seinen Antworten, oder seine Seiten weichen ab.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was festgestellt wurde</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>The report before this one</source>
            <translation>Der Bericht davor</translation>
        </message>
        <message>
            <source>The same report, received before</source>
            <translation>Derselbe Bericht, früher eingegangen</translation>
        </message>
        <message>
            <source>no name is given</source>
            <translation>kein Name angegeben</translation>
        </message>
        <message>
            <source>{0}, on {1} by the signer’s own clock</source>
            <translation>{0}, am {1} nach der eigenen Uhr</translation>
        </message>
        <message>
            <source>key {0}</source>
            <translation>Schlüssel {0}</translation>
        </message>
        <message>
            <source>existed by {0}, as a time stamp proves</source>
            <translation>bestand spätestens am {0}, was ein Zeitstempel beweist</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signiert von</translation>
        </message>
        <message>
            <source>report fingerprint {0}</source>
            <translation>Fingerabdruck des Berichts {0}</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>{0}, valid until {1}</source>
            <translation>{0}, gültig bis {1}</translation>
        </message>
        <message>
            <source>questions {0}, method {1}</source>
            <translation>Fragenkatalog {0}, Methode {1}</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>Bewertet am</translation>
        </message>
        <message>
            <source>received on {0}</source>
            <translation>eingegangen am {0}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Demonstration</source>
            <translation>Vorführung</translation>
        </message>
        <message>
            <source>It is signed with a demo key and counts nowhere.</source>
            <translation>Mit einem Vorführschlüssel signiert, zählt er nirgends.</translation>
        </message>
        <message>
            <source>{0} at {1}</source>
            <translation>{0} um {1}</translation>
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
        <name>FiguresCard</name>
        <message>
            <source>What it says</source>
            <translation>Was darin steht</translation>
        </message>
        <message>
            <source>Essentials not in place</source>
            <translation>Fehlende Kernpunkte</translation>
        </message>
        <message>
            <source>High risks</source>
            <translation>Hohe Risiken</translation>
        </message>
        <message>
            <source>Grade {0}</source>
            <translation>Note {0}</translation>
        </message>
        <message>
            <source>Score {0}, at best {1}</source>
            <translation>Punkte: {0}, bestenfalls {1}</translation>
        </message>
        <message>
            <source>{0} of {1} essentials are not in place</source>
            <translation>{0} von {1} Kernpunkten fehlen</translation>
        </message>
        <message>
            <source>National list: {0}</source>
            <translation>Nationale Liste: {0}</translation>
        </message>
        <message>
            <source>{0} % of the questions have an answer</source>
            <translation>{0} % der Fragen haben eine Antwort</translation>
        </message>
        <message>
            <source>{0} % of what is said to be in place has evidence</source>
            <translation>{0} % dessen, was vorhanden sein soll, hat einen Nachweis</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>sehr hoch</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>Show all {0}</source>
            <translation>Alle {0} zeigen</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>At best</source>
            <translation>Bestenfalls</translation>
        </message>
        <message>
            <source>Score by section</source>
            <translation>Punkte nach Bereich</translation>
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
            <translation>Mit Auffälligkeit</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Auffälligkeiten</translation>
        </message>
        <message>
            <source>Flags: all</source>
            <translation>Auffälligkeiten: alle</translation>
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
        <name>FlagsCard</name>
        <message>
            <source>A flag asks a question; it changes no verdict.</source>
            <translation>Eine Auffälligkeit stellt eine Frage; sie ändert kein Urteil.</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Auffälligkeiten</translation>
        </message>
        <message>
            <source>{0} % of the answers are the same.</source>
            <translation>{0} % der Antworten sind gleich.</translation>
        </message>
        <message>
            <source>{0} % of the questions are said not to apply.</source>
            <translation>{0} % der Fragen sollen nicht zutreffen.</translation>
        </message>
        <message>
            <source>Pieces of evidence named long ago: {0}.</source>
            <translation>Vor langer Zeit genannte Nachweise: {0}.</translation>
        </message>
        <message>
            <source>{0} points better than the report before, without more evidence.</source>
            <translation>{0} Punkte besser als der Bericht davor, ohne mehr Nachweise.</translation>
        </message>
        <message>
            <source>All {0} answers were given on one day.</source>
            <translation>Alle {0} Antworten wurden an einem Tag gegeben.</translation>
        </message>
        <message>
            <source>Days that cannot be in that order: {0}.</source>
            <translation>Tage, die in dieser Reihenfolge nicht sein können: {0}.</translation>
        </message>
        <message>
            <source>A text of it also stands in other dossiers: {0}.</source>
            <translation>Ein Text daraus steht auch in anderen Dossiers: {0}.</translation>
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
            <source>First say who may sign</source>
            <translation>Sagen Sie zuerst, wer signieren darf</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>With a flag</source>
            <translation>Mit Auffälligkeit</translation>
        </message>
        <message>
            <source>Save this list</source>
            <translation>Diese Liste speichern</translation>
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
            <translation>Für eine Behörde. Der Ordner kann auf einen anderen Computer umziehen.</translation>
        </message>
        <message>
            <source>It is made in {0}</source>
            <translation>Er wird in {0} angelegt</translation>
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
            <translation>Geben Sie den Namen der Behörde an</translation>
        </message>
        <message>
            <source>Choose the national profile</source>
            <translation>Wählen Sie das nationale Profil</translation>
        </message>
        <message>
            <source>Write a name for the folder</source>
            <translation>Geben Sie dem Ordner einen Namen</translation>
        </message>
    </context>
    <context>
        <name>NotesCard</name>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>They stay in the register and reach nobody.</source>
            <translation>Sie bleiben im Register und erreichen niemanden.</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>Keep the note</source>
            <translation>Notiz speichern</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Neue Notiz</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Geschrieben von</translation>
        </message>
        <message>
            <source>Write what you want to keep</source>
            <translation>Schreiben Sie, was Sie festhalten wollen</translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <source>Register of received reports</source>
            <translation>Register der eingegangenen Berichte</translation>
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
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Saved with each act</source>
            <translation>Mit jedem Schritt gespeichert</translation>
        </message>
        <message>
            <source>Receiving: {0} of {1}</source>
            <translation>Einlesen: {0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>OnePage</name>
        <message>
            <source>All reports</source>
            <translation>Alle Berichte</translation>
        </message>
        <message>
            <source>Open the PDF</source>
            <translation>PDF öffnen</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>Bewertet am</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
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
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Reports of this care provider</source>
            <translation>Berichte dieser Einrichtung</translation>
        </message>
        <message>
            <source>{0} reports. Enter or a double click opens one.</source>
            <translation>{0} Berichte. Eingabe oder ein Doppelklick öffnet einen.</translation>
        </message>
        <message>
            <source>This care provider over time</source>
            <translation>Diese Einrichtung im Lauf der Zeit</translation>
        </message>
        <message>
            <source>{0} (this one)</source>
            <translation>{0} (dieser)</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Voriger</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nächster</translation>
        </message>
        <message>
            <source>Report {0} of {1} in the list</source>
            <translation>Bericht {0} von {1} der Liste</translation>
        </message>
        <message>
            <source>Alt+↓ next, Alt+↑ previous</source>
            <translation>Alt+↓ nächster, Alt+↑ voriger</translation>
        </message>
    </context>
    <context>
        <name>ReceivePage</name>
        <message>
            <source>Choose a folder</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Dateien wählen</translation>
        </message>
        <message>
            <source>Drop a folder or PDF files here, or choose them</source>
            <translation>Ziehen Sie einen Ordner oder PDF-Dateien hierher, oder wählen Sie sie</translation>
        </message>
        <message>
            <source>Each file is checked on this computer and put into the register with what became of it. The files are only read and stay where they are; what was received before is known again.</source>
            <translation>Jede Datei wird auf diesem Computer geprüft und mit dem Ergebnis ins Register eingetragen. Die Dateien werden nur gelesen und bleiben, wo sie sind; was schon eingegangen ist, wird wiedererkannt.</translation>
        </message>
        <message>
            <source>Counting the files</source>
            <translation>Die Dateien werden gezählt</translation>
        </message>
        <message>
            <source>{0} of {1} files</source>
            <translation>{0} von {1} Dateien</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>See the reports</source>
            <translation>Berichte ansehen</translation>
        </message>
        <message>
            <source>Receive more</source>
            <translation>Weitere einlesen</translation>
        </message>
        <message>
            <source>Receive reports</source>
            <translation>Berichte einlesen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>What is in the register stays there. You can work on other pages meanwhile.</source>
            <translation>Was im Register ist, bleibt dort. Sie können inzwischen auf anderen Seiten arbeiten.</translation>
        </message>
        <message>
            <source>How long it takes will be said in a moment</source>
            <translation>Wie lange es dauert, steht gleich hier</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message>
            <source>about {0} min left</source>
            <translation>noch etwa {0} min</translation>
        </message>
        <message>
            <source>about {0} h left</source>
            <translation>noch etwa {0} h</translation>
        </message>
        <message>
            <source>Receiving ended early; what was received is in the register</source>
            <translation>Das Einlesen endete vorzeitig; was eingelesen wurde, ist im Register</translation>
        </message>
        <message>
            <source>Stopped. Receive the same files again to go on</source>
            <translation>Angehalten. Lesen Sie dieselben Dateien noch einmal ein, um fortzufahren</translation>
        </message>
        <message>
            <source>Received; not every file was accepted</source>
            <translation>Eingelesen; nicht jede Datei wurde angenommen</translation>
        </message>
        <message>
            <source>Received, and put into the register</source>
            <translation>Eingelesen und ins Register eingetragen</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Nicht angenommen</translation>
        </message>
        <message>
            <source>See all files that were set aside</source>
            <translation>Alle beiseitegelegten Dateien ansehen</translation>
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
            <translation>Lesen Sie die signierten Berichte der Einrichtungen ein, prüfen Sie sie, antworten Sie, und sehen Sie, was Ihrem Land fehlt. Alles bleibt auf diesem Computer.</translation>
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
            <translation>Auffälligkeiten</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Received on</source>
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
