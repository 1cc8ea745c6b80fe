<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ChoosePage</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Ordner auswählen</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Dateien auswählen</translation>
        </message>
        <message>
            <source>Drop reports or folders here, or choose them</source>
            <translation>Legen Sie Berichte oder Ordner hier ab, oder wählen Sie sie aus</translation>
        </message>
        <message>
            <source>Each file is judged by itself, and one that is no report does no harm to the others.</source>
            <translation>Jede Datei wird für sich beurteilt; eine, die kein Bericht ist, stört die anderen nicht.</translation>
        </message>
        <message>
            <source>They are read on this computer only, and are not changed.</source>
            <translation>Sie werden nur auf diesem Computer gelesen und nicht verändert.</translation>
        </message>
        <message>
            <source>Verify many reports</source>
            <translation>Mehrere Berichte prüfen</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>No entry holds all these words.</source>
            <translation>Kein Eintrag enthält alle diese Wörter.</translation>
        </message>
        <message>
            <source>Nothing was found</source>
            <translation>Nichts gefunden</translation>
        </message>
    </context>
    <context>
        <name>LargeTable</name>
        <message>
            <source>Enter opens a row.</source>
            <translation>Die Eingabetaste öffnet eine Zeile.</translation>
        </message>
        <message>
            <source>Enter opens a row. Alt and an arrow up or down put the rows in the order of the column.</source>
            <translation>Die Eingabetaste öffnet eine Zeile. Alt und ein Pfeil nach oben oder unten ordnen die Zeilen nach der Spalte.</translation>
        </message>
    </context>
    <context>
        <name>Many</name>
        <message>
            <source>Authentic</source>
            <translation>Echt</translation>
        </message>
        <message>
            <source>Choose a folder with reports</source>
            <translation>Ordner mit Berichten auswählen</translation>
        </message>
        <message>
            <source>Choose reports</source>
            <translation>Berichte auswählen</translation>
        </message>
        <message>
            <source>Facts that hold</source>
            <translation>Zutreffende Fakten</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Key fingerprint</source>
            <translation>Fingerabdruck des Schlüssels</translation>
        </message>
        <message>
            <source>Key not known</source>
            <translation>Schlüssel unbekannt</translation>
        </message>
        <message>
            <source>Not a report</source>
            <translation>Kein Bericht</translation>
        </message>
        <message>
            <source>Not authentic</source>
            <translation>Nicht echt</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Fragebogen</translation>
        </message>
        <message>
            <source>Report number</source>
            <translation>Nummer des Berichts</translation>
        </message>
        <message>
            <source>Report version</source>
            <translation>Version des Berichts</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>SHA-256 of the file</source>
            <translation>SHA-256 der Datei</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Liste speichern</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signiert von</translation>
        </message>
        <message>
            <source>The list is saved</source>
            <translation>Die Liste ist gespeichert</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Writing {0}</source>
            <translation>{0} wird geschrieben</translation>
        </message>
        <message>
            <source>checked-reports</source>
            <translation>gepruefte-berichte</translation>
        </message>
        <message>
            <source>{0} and {1} more</source>
            <translation>{0} und {1} weitere</translation>
        </message>
    </context>
    <context>
        <name>ManyPage</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Check other files</source>
            <translation>Andere Dateien prüfen</translation>
        </message>
        <message>
            <source>Check these files again</source>
            <translation>Diese Dateien noch einmal prüfen</translation>
        </message>
        <message>
            <source>Checked files</source>
            <translation>Geprüfte Dateien</translation>
        </message>
        <message>
            <source>Checking the files</source>
            <translation>Dateien werden geprüft</translation>
        </message>
        <message>
            <source>Choose smaller folders for the rest.</source>
            <translation>Wählen Sie für den Rest kleinere Ordner.</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fakten</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Looking for files: {0} so far</source>
            <translation>Dateien werden gesucht: bisher {0}</translation>
        </message>
        <message>
            <source>No file here</source>
            <translation>Keine Datei hier</translation>
        </message>
        <message>
            <source>Nothing of this kind was found so far.</source>
            <translation>Nichts dieser Art wurde bisher gefunden.</translation>
        </message>
        <message>
            <source>Only the first {0} files were checked</source>
            <translation>Nur die ersten {0} Dateien wurden geprüft</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Fragebogen</translation>
        </message>
        <message>
            <source>Save as a spreadsheet</source>
            <translation>Als Tabelle speichern</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Show: {0}</source>
            <translation>Anzeigen: {0}</translation>
        </message>
        <message>
            <source>Stopped: {0} of {1} files were checked</source>
            <translation>Angehalten: {0} von {1} Dateien wurden geprüft</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>Verify many reports</source>
            <translation>Mehrere Berichte prüfen</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>What was found until then stays here.</source>
            <translation>Was bis dahin gefunden wurde, bleibt hier stehen.</translation>
        </message>
        <message>
            <source>You trust other keys now than when these files were checked</source>
            <translation>Sie vertrauen jetzt anderen Schlüsseln als bei der Prüfung dieser Dateien</translation>
        </message>
        <message>
            <source>about one minute is left</source>
            <translation>es dauert noch etwa eine Minute</translation>
        </message>
        <message>
            <source>about {0} minutes are left</source>
            <translation>es dauert noch etwa {0} Minuten</translation>
        </message>
        <message>
            <source>less than a minute is left</source>
            <translation>es dauert noch weniger als eine Minute</translation>
        </message>
        <message>
            <source>{0} of {1} files are checked</source>
            <translation>{0} von {1} Dateien sind geprüft</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
    </context>
    <context>
        <name>VerifyPage</name>
        <message>
            <source>Several files or a folder</source>
            <translation>Mehrere Dateien oder ein Ordner</translation>
        </message>
    </context>
</TS>
