<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>UpdatesPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>EHAssess never looks for news on the internet.</source>
            <translation>EHAssess sucht nie im Internet nach Neuem.</translation>
        </message>
        <message>
            <source>Version and updates</source>
            <translation>Version und Aktualisierung</translation>
        </message>
        <message>
            <source>Version {0} of the questions is ready</source>
            <translation>Version {0} der Fragen liegt bereit</translation>
        </message>
        <message>
            <source>This dossier still has its earlier questions. Close it and open it again for the new ones.</source>
            <translation>Dieses Dossier hat noch seine früheren Fragen. Schließen Sie es und öffnen Sie es wieder, dann gelten die neuen.</translation>
        </message>
        <message>
            <source>These questions are more than a year old</source>
            <translation>Diese Fragen sind mehr als ein Jahr alt</translation>
        </message>
        <message>
            <source>Laws and threats may have changed since.</source>
            <translation>Gesetze und Bedrohungen können sich geändert haben.</translation>
        </message>
        <message>
            <source>Anybody could sign questions for it. Do not use it for real work.</source>
            <translation>Jeder könnte Fragen dafür signieren. Verwenden Sie sie nicht für echte Arbeit.</translation>
        </message>
        <message>
            <source>This is a trial version</source>
            <translation>Das ist eine Probefassung</translation>
        </message>
        <message>
            <source>version {0} of {1}, {2}</source>
            <translation>Version {0} vom {1}, {2}</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>version {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <source>Questions: {0}</source>
            <translation>Fragen: {0}</translation>
        </message>
        <message>
            <source>Load questions from a file</source>
            <translation>Fragen aus einer Datei laden</translation>
        </message>
        <message>
            <source>Ask whoever gave you EHAssess, or your authority, whether there is a newer version; once a year is enough.</source>
            <translation>Fragen Sie denjenigen, von dem Sie EHAssess haben, oder Ihre Behörde nach einer neueren Version; einmal im Jahr genügt.</translation>
        </message>
        <message>
            <source>one signed file, on a stick if need be; it is checked before it is used, and older questions are refused</source>
            <translation>eine signierte Datei, notfalls auf einem Stick; sie wird vor der Verwendung geprüft, und ältere Fragen werden abgewiesen</translation>
        </message>
        <message>
            <source>close EHAssess, then open the installer that you were given; your dossiers stay as they are</source>
            <translation>schließen Sie EHAssess und öffnen Sie das Installationsprogramm, das Sie erhalten haben; Ihre Dossiers bleiben, wie sie sind</translation>
        </message>
        <message>
            <source>Something newer</source>
            <translation>Etwas Neueres</translation>
        </message>
        <message>
            <source>Is there something newer?</source>
            <translation>Gibt es etwas Neueres?</translation>
        </message>
        <message>
            <source>Newer questions</source>
            <translation>Neuere Fragen</translation>
        </message>
        <message>
            <source>A newer program</source>
            <translation>Ein neueres Programm</translation>
        </message>
        <message>
            <source>less than a month old</source>
            <translation>weniger als einen Monat alt</translation>
        </message>
        <message>
            <source>one month old</source>
            <translation>einen Monat alt</translation>
        </message>
        <message>
            <source>{0} months old</source>
            <translation>{0} Monate alt</translation>
        </message>
        <message>
            <source>{0} years old</source>
            <translation>{0} Jahre alt</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <source>Newer questions</source>
            <translation>Neuere Fragen</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Checking {0}</source>
            <translation>{0} wird geprüft</translation>
        </message>
        <message>
            <source>Nothing is changed</source>
            <translation>Es wird nichts geändert</translation>
        </message>
        <message>
            <source>Version {0} of the questions was taken in</source>
            <translation>Version {0} der Fragen ist geladen</translation>
        </message>
        <message>
            <source>Answers stay as they are. Reworded questions are shown to you.</source>
            <translation>Antworten bleiben, wie sie sind. Umformulierte Fragen werden Ihnen gezeigt.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Version and updates</source>
            <translation>Version und Aktualisierung</translation>
        </message>
        <message>
            <source>how old the questions are, and how something newer comes in</source>
            <translation>wie alt die Fragen sind, und wie Neueres hereinkommt</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Version and updates</source>
            <translation>Version und Aktualisierung</translation>
        </message>
    </context>
</TS>
