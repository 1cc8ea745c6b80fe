<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Backups</name>
        <message>
            <source>Going back to the backup</source>
            <translation>Sicherung wird wiederhergestellt</translation>
        </message>
        <message>
            <source>Making a backup and checking it</source>
            <translation>Sicherung wird erstellt und geprüft</translation>
        </message>
        <message>
            <source>The backup is made and checked</source>
            <translation>Die Sicherung ist erstellt und geprüft</translation>
        </message>
        <message>
            <source>The dossier is as it was then</source>
            <translation>Das Dossier ist wieder wie damals</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Zurückkehren</translation>
        </message>
        <message>
            <source>Go back to this</source>
            <translation>Hierher zurückkehren</translation>
        </message>
        <message>
            <source>Go back to this: {0}</source>
            <translation>Hierher zurückkehren: {0}</translation>
        </message>
        <message>
            <source>Go back to {0}?</source>
            <translation>Zurück zum Stand vom {0}?</translation>
        </message>
        <message>
            <source>Kept: the five newest, one for each of seven days and of four weeks. Folder: {0}</source>
            <translation>Aufbewahrt werden die fünf neuesten sowie je eine für sieben Tage und vier Wochen. Ordner: {0}</translation>
        </message>
        <message>
            <source>Made by themselves: on opening, every half hour while you work, on closing. Each was checked.</source>
            <translation>Sie entstehen von selbst: beim Öffnen, jede halbe Stunde während der Arbeit, beim Schließen. Jede wurde geprüft.</translation>
        </message>
        <message>
            <source>Make one now</source>
            <translation>Jetzt eine erstellen</translation>
        </message>
        <message>
            <source>My data</source>
            <translation>Meine Daten</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Noch keine Sicherung</translation>
        </message>
        <message>
            <source>One good copy on this computer</source>
            <translation>Eine gute Kopie auf diesem Computer</translation>
        </message>
        <message>
            <source>One is made when you close the dossier, if anything was changed.</source>
            <translation>Beim Schließen des Dossiers wird eine erstellt, wenn etwas geändert wurde.</translation>
        </message>
        <message>
            <source>Passphrase of that time</source>
            <translation>Damaliges Passwort</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Stay with the present state</source>
            <translation>Beim jetzigen Stand bleiben</translation>
        </message>
        <message>
            <source>The dossier is then as it was at that moment. The present state is kept in a file beside it, so you can come back to it.</source>
            <translation>Das Dossier ist dann wieder wie zu jenem Zeitpunkt. Der jetzige Stand bleibt in einer Datei daneben erhalten; Sie können also zu ihm zurückkehren.</translation>
        </message>
        <message>
            <source>They help against a damaged, lost or wrongly changed file. Against fire, theft or a broken computer, save a copy on a stick now and then, and keep it elsewhere.</source>
            <translation>Sie helfen, wenn eine Datei beschädigt, verloren oder versehentlich geändert ist. Gegen Feuer, Diebstahl oder einen defekten Computer speichern Sie ab und zu eine Kopie auf einem USB-Stick, und bewahren Sie ihn anderswo auf.</translation>
        </message>
        <message>
            <source>What they are for</source>
            <translation>Wozu sie da sind</translation>
        </message>
        <message>
            <source>{0} good copies on this computer</source>
            <translation>{0} gute Kopien auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>Data</name>
        <message>
            <source>Everything is back in its place</source>
            <translation>Alles ist wieder an seinem Ort</translation>
        </message>
        <message>
            <source>Save a copy of the dossier</source>
            <translation>Kopie des Dossiers speichern</translation>
        </message>
        <message>
            <source>Save an unprotected copy</source>
            <translation>Ungeschützte Kopie speichern</translation>
        </message>
        <message>
            <source>Writing the dossier back to its place</source>
            <translation>Dossier wird an seinen Ort zurückgeschrieben</translation>
        </message>
        <message>
            <source>Writing {0} and reading it back</source>
            <translation>{0} wird geschrieben und zurückgelesen</translation>
        </message>
        <message>
            <source>none yet; one is made by itself, at the latest when you close</source>
            <translation>noch keine; eine entsteht von selbst, spätestens wenn Sie schließen</translation>
        </message>
        <message>
            <source>the last one holds everything up to {0}, {1}</source>
            <translation>die letzte enthält alles bis {0}, {1}</translation>
        </message>
        <message>
            <source>you work on a copy here; everything is back in its place</source>
            <translation>Sie arbeiten hier an einer Kopie; alles ist wieder an seinem Ort</translation>
        </message>
        <message>
            <source>you work on a copy here; the last changes go back within ten minutes</source>
            <translation>Sie arbeiten hier an einer Kopie; die letzten Änderungen werden innerhalb von zehn Minuten zurückgeschrieben</translation>
        </message>
        <message>
            <source>{0}-copy</source>
            <translation>{0}-kopie</translation>
        </message>
        <message>
            <source>The dossier and its backups are deleted</source>
            <translation>Das Dossier und seine Sicherungen sind gelöscht</translation>
        </message>
        <message>
            <source>The dossier is deleted, but not every backup</source>
            <translation>Das Dossier ist gelöscht, aber nicht jede Sicherung</translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <source>As JSON</source>
            <translation>Als JSON</translation>
        </message>
        <message>
            <source>As SQLite</source>
            <translation>Als SQLite</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Backups and restore</source>
            <translation>Sicherungen und Wiederherstellung</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Übergabe</translation>
        </message>
        <message>
            <source>Hand-over to a colleague</source>
            <translation>Übergabe im Team</translation>
        </message>
        <message>
            <source>History of the answers</source>
            <translation>Verlauf der Antworten</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lieber nicht</translation>
        </message>
        <message>
            <source>Local copy</source>
            <translation>Lokale Kopie</translation>
        </message>
        <message>
            <source>Passphrase and recovery sheet</source>
            <translation>Passwort und Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopie speichern</translation>
        </message>
        <message>
            <source>Save it unprotected</source>
            <translation>Ungeschützt speichern</translation>
        </message>
        <message>
            <source>Take it along</source>
            <translation>Mitnehmen</translation>
        </message>
        <message>
            <source>The whole dossier</source>
            <translation>Das ganze Dossier</translation>
        </message>
        <message>
            <source>This file will not be protected</source>
            <translation>Diese Datei wird nicht geschützt sein</translation>
        </message>
        <message>
            <source>To look inside</source>
            <translation>Zum Hineinsehen</translation>
        </message>
        <message>
            <source>What kind of place</source>
            <translation>Art des Speicherorts</translation>
        </message>
        <message>
            <source>Whoever gets it can read every answer, note and name. Delete it when you no longer need it.</source>
            <translation>Wer sie bekommt, kann jede Antwort, jede Notiz und jeden Namen lesen. Löschen Sie sie, sobald Sie sie nicht mehr brauchen.</translation>
        </message>
        <message>
            <source>Write it back now</source>
            <translation>Jetzt zurückschreiben</translation>
        </message>
        <message>
            <source>everything in one file, opened by the same passphrase</source>
            <translation>alles in einer Datei, geöffnet mit demselben Passwort</translation>
        </message>
        <message>
            <source>everything in one file, without a passphrase as this one</source>
            <translation>alles in einer Datei, wie diese ohne Passwort</translation>
        </message>
        <message>
            <source>for another program; anybody can read that file</source>
            <translation>für ein anderes Programm; jeder kann diese Datei lesen</translation>
        </message>
        <message>
            <source>nothing was changed</source>
            <translation>nichts wurde geändert</translation>
        </message>
        <message>
            <source>they answer in a copy, you see every difference before it is taken over</source>
            <translation>jemand antwortet in einer Kopie, Sie sehen jeden Unterschied, bevor er übernommen wird</translation>
        </message>
        <message>
            <source>Delete this dossier</source>
            <translation>Dieses Dossier löschen</translation>
        </message>
        <message>
            <source>the file and its backups on this computer; nobody can bring them back</source>
            <translation>die Datei und ihre Sicherungen auf diesem Computer; niemand kann sie zurückholen</translation>
        </message>
        <message>
            <source>No longer needed</source>
            <translation>Nicht mehr gebraucht</translation>
        </message>
        <message>
            <source>The dossier will be gone for good</source>
            <translation>Das Dossier ist dann endgültig weg</translation>
        </message>
        <message>
            <source>All answers, notes and kept proofs go, with the backups on this computer. Signed reports and copies that you saved elsewhere stay. Save a copy first if you may need it again.</source>
            <translation>Alle Antworten, Notizen und aufbewahrten Nachweise verschwinden, samt den Sicherungen auf diesem Computer. Signierte Berichte und Kopien, die Sie anderswo gespeichert haben, bleiben. Speichern Sie zuerst eine Kopie, falls Sie es noch einmal brauchen könnten.</translation>
        </message>
        <message>
            <source>Delete it for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Only read, nothing is saved</source>
            <translation>Nur lesbar, nichts wird gespeichert</translation>
        </message>
        <message>
            <source>{0}, no passphrase</source>
            <translation>{0}, kein Passwort</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Good to know about this place</source>
            <translation>Gut zu wissen über diesen Ort</translation>
        </message>
        <message>
            <source>Opened with the recovery sheet</source>
            <translation>Mit dem Wiederherstellungsblatt geöffnet</translation>
        </message>
        <message>
            <source>Please read this first</source>
            <translation>Bitte zuerst lesen</translation>
        </message>
        <message>
            <source>Set a new passphrase under My data, then print a new sheet.</source>
            <translation>Legen Sie unter „Meine Daten“ ein neues Passwort fest, und drucken Sie dann ein neues Blatt.</translation>
        </message>
        <message>
            <source>That window was brought to the front. Go on there.</source>
            <translation>Das andere Fenster ist jetzt im Vordergrund. Machen Sie dort weiter.</translation>
        </message>
        <message>
            <source>This dossier is open in another window</source>
            <translation>Dieses Dossier ist in einem anderen Fenster offen</translation>
        </message>
        <message>
            <source>The program ended without closing this dossier</source>
            <translation>Das Programm endete, ohne dieses Dossier zu schließen</translation>
        </message>
        <message>
            <source>Everything that was saved is here: {0}. Go on where you were.</source>
            <translation>Alles, was gespeichert war, ist da: {0}. Machen Sie dort weiter, wo Sie waren.</translation>
        </message>
    </context>
    <context>
        <name>Handover</name>
        <message>
            <source>It is from assessment {0}, this dossier is at assessment {1}.</source>
            <translation>Sie stammt aus Runde {0}, dieses Dossier ist bei Runde {1}.</translation>
        </message>
        <message>
            <source>It was begun separately. Take answers from it only if it is about the same care provider.</source>
            <translation>Sie wurde getrennt begonnen. Übernehmen Sie Antworten daraus nur, wenn es um dieselbe Einrichtung geht.</translation>
        </message>
        <message>
            <source>Reading {0}</source>
            <translation>{0} wird gelesen</translation>
        </message>
        <message>
            <source>Save the copy for your colleague</source>
            <translation>Kopie zum Weitergeben speichern</translation>
        </message>
        <message>
            <source>Take in what came back</source>
            <translation>Zurückgesandte Kopie einlesen</translation>
        </message>
        <message>
            <source>Writing the copy and reading it back</source>
            <translation>Kopie wird geschrieben und zurückgelesen</translation>
        </message>
        <message>
            <source>{0}-for-colleague</source>
            <translation>{0}-fuer-das-team</translation>
        </message>
    </context>
    <context>
        <name>HandoverPage</name>
        <message>
            <source>1. Give a copy away</source>
            <translation>1. Eine Kopie weitergeben</translation>
        </message>
        <message>
            <source>2. Take in what came back</source>
            <translation>2. Zurückgesandte Kopie einlesen</translation>
        </message>
        <message>
            <source>A colleague answers in a copy; you decide about every difference before it is taken over.</source>
            <translation>Jemand aus dem Team antwortet in einer Kopie; Sie entscheiden über jeden Unterschied, bevor er übernommen wird.</translation>
        </message>
        <message>
            <source>All {0} questions</source>
            <translation>Alle {0} Fragen</translation>
        </message>
        <message>
            <source>Choose at least one subject</source>
            <translation>Wählen Sie mindestens ein Thema</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Hand-over to a colleague</source>
            <translation>Übergabe im Team</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lieber nicht</translation>
        </message>
        <message>
            <source>Look at it all the same</source>
            <translation>Trotzdem ansehen</translation>
        </message>
        <message>
            <source>My data</source>
            <translation>Meine Daten</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Datei öffnen</translation>
        </message>
        <message>
            <source>Passphrase of the copy</source>
            <translation>Passwort der Kopie</translation>
        </message>
        <message>
            <source>Passphrase of {0}</source>
            <translation>Passwort von {0}</translation>
        </message>
        <message>
            <source>Questions in the copy</source>
            <translation>Fragen in der Kopie</translation>
        </message>
        <message>
            <source>Save the copy</source>
            <translation>Kopie speichern</translation>
        </message>
        <message>
            <source>Some subjects</source>
            <translation>Einige Themen</translation>
        </message>
        <message>
            <source>The copy holds the questions with their answers, notes and names of proof files, nothing else of the dossier. It is encrypted: tell your colleague the passphrase by telephone, not with the file.</source>
            <translation>Die Kopie enthält die Fragen mit ihren Antworten, Notizen und den Namen der Nachweisdateien, sonst nichts aus dem Dossier. Sie ist verschlüsselt: Sagen Sie das Passwort am Telefon, schicken Sie es nicht mit der Datei.</translation>
        </message>
        <message>
            <source>This file does not belong to this dossier</source>
            <translation>Diese Datei gehört nicht zu diesem Dossier</translation>
        </message>
        <message>
            <source>You see mine, theirs and every difference first. Nothing is stored before you say so.</source>
            <translation>Sie sehen zuerst Ihre Antworten, die der Kopie und jeden Unterschied. Nichts wird gespeichert, bevor Sie es sagen.</translation>
        </message>
        <message>
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>Not yet back in its place</source>
            <translation>Noch nicht wieder an seinem Ort</translation>
        </message>
        <message>
            <source>Nothing can be changed or signed here. Save a copy under My data to work on.</source>
            <translation>Hier lässt sich nichts ändern oder signieren. Speichern Sie unter „Meine Daten“ eine Kopie, um damit zu arbeiten.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Die Festplatte ist voll</translation>
        </message>
        <message>
            <source>There is no fresh backup</source>
            <translation>Es gibt keine aktuelle Sicherung</translation>
        </message>
        <message>
            <source>You are reading a copy</source>
            <translation>Sie lesen eine Kopie</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>By</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Save the history</source>
            <translation>Verlauf speichern</translation>
        </message>
        <message>
            <source>The facts of your organisation have changed.</source>
            <translation>Die Angaben zu Ihrer Einrichtung haben sich geändert.</translation>
        </message>
        <message>
            <source>The history is saved</source>
            <translation>Der Verlauf ist gespeichert</translation>
        </message>
        <message>
            <source>This question is no longer asked</source>
            <translation>Diese Frage wird nicht mehr gestellt</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Writing {0}</source>
            <translation>{0} wird geschrieben</translation>
        </message>
        <message>
            <source>here</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>history</source>
            <translation>verlauf</translation>
        </message>
        <message>
            <source>{0} is not protected: whoever gets it can read it.</source>
            <translation>{0} ist nicht geschützt: Wer die Datei bekommt, kann sie lesen.</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>By</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Every answer ever given in this dossier. Nothing is taken out of it, and it is in no log.</source>
            <translation>Jede Antwort, die je in diesem Dossier gegeben wurde. Nichts wird daraus entfernt, und sie steht in keinem Protokoll.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>History of the answers</source>
            <translation>Verlauf der Antworten</translation>
        </message>
        <message>
            <source>My data</source>
            <translation>Meine Daten</translation>
        </message>
        <message>
            <source>Nothing was answered yet</source>
            <translation>Noch wurde nichts beantwortet</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Save as a spreadsheet</source>
            <translation>Als Tabelle speichern</translation>
        </message>
        <message>
            <source>Search in the history</source>
            <translation>Im Verlauf suchen</translation>
        </message>
        <message>
            <source>Search: question, answer, person, day</source>
            <translation>Suchen: Frage, Antwort, Person, Tag</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Who answered what, and when, will be here.</source>
            <translation>Hier steht dann, wer wann was beantwortet hat.</translation>
        </message>
        <message>
            <source>{0} entries</source>
            <translation>{0} Einträge</translation>
        </message>
        <message>
            <source>{0} of {1} entries</source>
            <translation>{0} von {1} Einträgen</translation>
        </message>
    </context>
    <context>
        <name>MergePage</name>
        <message>
            <source>All mine</source>
            <translation>Alle eigenen</translation>
        </message>
        <message>
            <source>All their answers are yours already, or they gave none.</source>
            <translation>Alle Antworten der Kopie haben Sie schon, oder sie enthält keine.</translation>
        </message>
        <message>
            <source>All theirs</source>
            <translation>Alle der Kopie</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Both differ: you decide</source>
            <translation>Beide verschieden: Sie entscheiden</translation>
        </message>
        <message>
            <source>Cannot be taken over</source>
            <translation>Kann nicht übernommen werden</translation>
        </message>
        <message>
            <source>Choose whose answer stands.</source>
            <translation>Wählen Sie, welche Antwort gilt.</translation>
        </message>
        <message>
            <source>Decide one more question</source>
            <translation>Entscheiden Sie noch eine Frage</translation>
        </message>
        <message>
            <source>Decide {0} more questions</source>
            <translation>Entscheiden Sie noch {0} Fragen</translation>
        </message>
        <message>
            <source>Go to the first</source>
            <translation>Zur ersten</translation>
        </message>
        <message>
            <source>Mine stands</source>
            <translation>Eigene behalten</translation>
        </message>
        <message>
            <source>Notes that grow: {0}. New proof files: {1}.</source>
            <translation>Ergänzte Notizen: {0}. Neue Nachweisdateien: {1}.</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>Nichts würde sich ändern</translation>
        </message>
        <message>
            <source>Only your colleague knows: taken over</source>
            <translation>Nur in der Kopie beantwortet: wird übernommen</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>The history says of each answer from whom it came. Undo takes them back together.</source>
            <translation>Im Verlauf steht bei jeder Antwort, von wem sie kam. „Rückgängig“ nimmt sie zusammen zurück.</translation>
        </message>
        <message>
            <source>Theirs stands</source>
            <translation>Die der Kopie nehmen</translation>
        </message>
        <message>
            <source>What your colleague answered</source>
            <translation>Was in der Kopie geantwortet wurde</translation>
        </message>
        <message>
            <source>Your colleague’s</source>
            <translation>Kopie</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <source>{0}, saved on {1}. Nothing is stored yet.</source>
            <translation>{0}, gespeichert am {1}. Noch ist nichts übernommen.</translation>
        </message>
    </context>
    <context>
        <name>NewSecret</name>
        <message>
            <source>At least 8 characters; a short sentence is best. You may paste it from a password manager.</source>
            <translation>Mindestens 8 Zeichen; am besten ein kurzer Satz. Sie können es aus einem Passwortmanager einfügen.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neues Passwort</translation>
        </message>
        <message>
            <source>The passphrase needs 8 characters</source>
            <translation>Das Passwort braucht 8 Zeichen</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>Dasselbe Passwort noch einmal</translation>
        </message>
        <message>
            <source>The two passphrases differ</source>
            <translation>Die beiden Passwörter sind verschieden</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Printing</source>
            <translation>Wird gedruckt</translation>
        </message>
        <message>
            <source>No printer is set up on this computer</source>
            <translation>Auf diesem Computer ist kein Drucker eingerichtet</translation>
        </message>
        <message>
            <source>Save it as a PDF instead, and print it elsewhere.</source>
            <translation>Speichern Sie es stattdessen als PDF, und drucken Sie es anderswo.</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>An den Drucker geschickt</translation>
        </message>
    </context>
    <context>
        <name>Proofs</name>
        <message>
            <source>A copy inside is as protected as your answers, and can be taken out again. Otherwise the dossier keeps only name and fingerprint, and the file stays where it is.</source>
            <translation>Eine Kopie im Dossier ist so geschützt wie Ihre Antworten und lässt sich wieder herausnehmen. Sonst behält das Dossier nur Namen und Fingerabdruck, und die Datei bleibt, wo sie ist.</translation>
        </message>
        <message>
            <source>Check the files again</source>
            <translation>Dateien erneut prüfen</translation>
        </message>
        <message>
            <source>Keep a copy inside</source>
            <translation>Kopie behalten</translation>
        </message>
        <message>
            <source>Keep a copy of {0} inside the dossier?</source>
            <translation>Eine Kopie von {0} im Dossier behalten?</translation>
        </message>
        <message>
            <source>Name it only</source>
            <translation>Nur nennen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove: {0}</source>
            <translation>Entfernen: {0}</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <source>Take out: {0}</source>
            <translation>Herausnehmen: {0}</translation>
        </message>
        <message>
            <source>The file stays where it is; the dossier keeps its name and fingerprint.</source>
            <translation>Die Datei bleibt, wo sie ist; das Dossier behält ihren Namen und Fingerabdruck.</translation>
        </message>
        <message>
            <source>changed since it was named</source>
            <translation>seither geändert</translation>
        </message>
        <message>
            <source>copy inside</source>
            <translation>Kopie im Dossier</translation>
        </message>
        <message>
            <source>not in that folder</source>
            <translation>nicht in diesem Ordner</translation>
        </message>
        <message>
            <source>not in that folder, but kept inside</source>
            <translation>nicht in diesem Ordner, aber im Dossier</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>Protection</name>
        <message>
            <source>Drawing the recovery sheet</source>
            <translation>Wiederherstellungsblatt wird erstellt</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Wiederherstellungsblatt speichern</translation>
        </message>
        <message>
            <source>Writing the file anew and checking it</source>
            <translation>Datei wird neu geschrieben und geprüft</translation>
        </message>
        <message>
            <source>Writing the recovery sheet</source>
            <translation>Wiederherstellungsblatt wird geschrieben</translation>
        </message>
        <message>
            <source>recovery-sheet-{0}</source>
            <translation>wiederherstellungsblatt-{0}</translation>
        </message>
    </context>
    <context>
        <name>ProtectionPage</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Passwort ändern</translation>
        </message>
        <message>
            <source>For a computer that is itself protected. Backups of earlier days keep their passphrase.</source>
            <translation>Für einen Computer, der selbst geschützt ist. Sicherungen früherer Tage behalten ihr Passwort.</translation>
        </message>
        <message>
            <source>From then on, whoever gets the file can read every weak point in it.</source>
            <translation>Von da an kann jeder, der die Datei bekommt, jede Schwachstelle darin lesen.</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>Zum Feld</translation>
        </message>
        <message>
            <source>Keep the passphrase</source>
            <translation>Passwort behalten</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Jetzt sperren</translation>
        </message>
        <message>
            <source>My data</source>
            <translation>Meine Daten</translation>
        </message>
        <message>
            <source>No passphrase: whoever gets the file can read it</source>
            <translation>Kein Passwort: Wer die Datei bekommt, kann sie lesen</translation>
        </message>
        <message>
            <source>One page with a code that opens the dossier when the passphrase is forgotten. Keep it locked away, not beside the computer. After each change of passphrase print a new one.</source>
            <translation>Eine Seite mit einem Code, der das Dossier öffnet, wenn das Passwort vergessen ist. Bewahren Sie sie unter Verschluss auf, nicht neben dem Computer. Drucken Sie nach jeder Änderung des Passworts eine neue.</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Jetziges Passwort</translation>
        </message>
        <message>
            <source>Present passphrase, to remove it</source>
            <translation>Jetziges Passwort, um es zu entfernen</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Blatt drucken</translation>
        </message>
        <message>
            <source>Protected by a passphrase</source>
            <translation>Durch ein Passwort geschützt</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove the passphrase</source>
            <translation>Passwort entfernen</translation>
        </message>
        <message>
            <source>Remove the protection of this dossier?</source>
            <translation>Den Schutz dieses Dossiers entfernen?</translation>
        </message>
        <message>
            <source>Save the sheet as a PDF</source>
            <translation>Blatt als PDF speichern</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>Passwort festlegen</translation>
        </message>
        <message>
            <source>The dossier lists the weak points of your organisation. Protect it before it leaves this room.</source>
            <translation>Das Dossier führt die Schwachstellen Ihrer Einrichtung auf. Schützen Sie es, bevor es diesen Raum verlässt.</translation>
        </message>
        <message>
            <source>The file is encrypted. A thief of the computer cannot read it, nor its backups.</source>
            <translation>Die Datei ist verschlüsselt. Wer den Computer stiehlt, kann weder sie noch ihre Sicherungen lesen.</translation>
        </message>
        <message>
            <source>The passphrase is stored nowhere. What it protects, nobody can read without it.</source>
            <translation>Das Passwort ist nirgends gespeichert. Was es schützt, kann ohne es niemand lesen.</translation>
        </message>
        <message>
            <source>The whole file is written anew and checked; only then does it take the place of the old one.</source>
            <translation>Die ganze Datei wird neu geschrieben und geprüft; erst dann ersetzt sie die alte.</translation>
        </message>
        <message>
            <source>Type the present passphrase</source>
            <translation>Geben Sie das jetzige Passwort ein</translation>
        </message>
        <message>
            <source>Who can open this dossier</source>
            <translation>Wer dieses Dossier öffnen kann</translation>
        </message>
        <message>
            <source>Without a passphrase</source>
            <translation>Ohne Passwort</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Checking the files</source>
            <translation>Dateien werden geprüft</translation>
        </message>
        <message>
            <source>In which folder are the files?</source>
            <translation>In welchem Ordner liegen die Dateien?</translation>
        </message>
        <message>
            <source>Putting a copy of {0} into the dossier</source>
            <translation>Kopie von {0} kommt ins Dossier</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Datei speichern</translation>
        </message>
        <message>
            <source>Taking the file out</source>
            <translation>Datei wird herausgenommen</translation>
        </message>
        <message>
            <source>The file is saved, identical to what was put in</source>
            <translation>Die Datei ist gespeichert, genau wie sie hineinkam</translation>
        </message>
    </context>
    <context>
        <name>SalvagedPage</name>
        <message>
            <source>Back to the start</source>
            <translation>Zurück zum Start</translation>
        </message>
        <message>
            <source>Open the new dossier</source>
            <translation>Neues Dossier öffnen</translation>
        </message>
        <message>
            <source>What could be saved</source>
            <translation>Was gerettet werden konnte</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Lock when nobody is there</source>
            <translation>Sperren, wenn niemand da ist</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Schutz</translation>
        </message>
        <message>
            <source>a dossier with a passphrase; you go on at the same page</source>
            <translation>ein Dossier mit Passwort; Sie machen auf derselben Seite weiter</translation>
        </message>
        <message>
            <source>{0} minutes</source>
            <translation>{0} Minuten</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Bringing back the copy</source>
            <translation>Kopie wird zurückgeholt</translation>
        </message>
        <message>
            <source>By {0} on {1}, since {2}</source>
            <translation>Von {0} auf {1}, seit {2}</translation>
        </message>
        <message>
            <source>Reading {0} page by page</source>
            <translation>{0} wird Seite für Seite gelesen</translation>
        </message>
        <message>
            <source>Saving a copy of {0}</source>
            <translation>Kopie von {0} wird gespeichert</translation>
        </message>
        <message>
            <source>The copy took its place</source>
            <translation>Die Kopie ist an ihrem Platz</translation>
        </message>
        <message>
            <source>What lay there before is kept as {0}.</source>
            <translation>Was vorher dort lag, bleibt als {0} erhalten.</translation>
        </message>
        <message>
            <source>Where does the copy go?</source>
            <translation>Wohin kommt die Kopie?</translation>
        </message>
        <message>
            <source>Where does the new dossier go?</source>
            <translation>Wohin kommt das neue Dossier?</translation>
        </message>
        <message>
            <source>{0}-copy</source>
            <translation>{0}-kopie</translation>
        </message>
        <message>
            <source>{0}-saved</source>
            <translation>{0}-gerettet</translation>
        </message>
    </context>
    <context>
        <name>TroublePage</name>
        <message>
            <source>Back to the start</source>
            <translation>Zurück zum Start</translation>
        </message>
        <message>
            <source>Everything you entered is kept on this computer.</source>
            <translation>Alles, was Sie eingegeben haben, bleibt auf diesem Computer erhalten.</translation>
        </message>
        <message>
            <source>Go on with the copy from {0}</source>
            <translation>Mit der Kopie vom {0} weitermachen</translation>
        </message>
        <message>
            <source>Go on with the copy on this computer</source>
            <translation>Mit der Kopie auf diesem Computer weitermachen</translation>
        </message>
        <message>
            <source>Into a new file, with a list of what was lost. May hold newer answers than the copy:</source>
            <translation>In eine neue Datei, mit einer Liste dessen, was verloren ist. Sie kann neuere Antworten enthalten als die Kopie:</translation>
        </message>
        <message>
            <source>It comes back to its place by itself, once you open the dossier there again:</source>
            <translation>Sie kehrt von selbst an ihren Ort zurück, sobald Sie das Dossier dort wieder öffnen:</translation>
        </message>
        <message>
            <source>Its backups lie in the folder of this program, not beside it.</source>
            <translation>Seine Sicherungen liegen im Ordner dieses Programms, nicht daneben.</translation>
        </message>
        <message>
            <source>Look at everything as it is now; nothing can be changed:</source>
            <translation>Alles ansehen, wie es jetzt ist; ändern lässt sich nichts:</translation>
        </message>
        <message>
            <source>Nothing can be saved in this place</source>
            <translation>An diesem Ort lässt sich nichts speichern</translation>
        </message>
        <message>
            <source>Nothing in it was changed or lost.</source>
            <translation>Nichts darin wurde geändert oder ging verloren.</translation>
        </message>
        <message>
            <source>Nothing is lost: everything in it can be read.</source>
            <translation>Nichts ist verloren: Alles darin ist lesbar.</translation>
        </message>
        <message>
            <source>Open it to read</source>
            <translation>Zum Lesen öffnen</translation>
        </message>
        <message>
            <source>Save a copy and open that</source>
            <translation>Kopie speichern und diese öffnen</translation>
        </message>
        <message>
            <source>Save what can be read</source>
            <translation>Lesbares retten</translation>
        </message>
        <message>
            <source>The damaged file is kept, byte for byte, whatever you choose.</source>
            <translation>Die beschädigte Datei bleibt genau so erhalten, was auch immer Sie wählen.</translation>
        </message>
        <message>
            <source>The last good copy takes its place. Answers given since then are missing:</source>
            <translation>Die letzte gute Kopie tritt an ihre Stelle. Antworten, die danach gegeben wurden, fehlen:</translation>
        </message>
        <message>
            <source>The place of this dossier cannot be reached</source>
            <translation>Der Ort dieses Dossiers ist nicht erreichbar</translation>
        </message>
        <message>
            <source>There is no good copy of it on this computer.</source>
            <translation>Auf diesem Computer gibt es keine gute Kopie davon.</translation>
        </message>
        <message>
            <source>This dossier is damaged</source>
            <translation>Dieses Dossier ist beschädigt</translation>
        </message>
        <message>
            <source>This dossier is from a newer version</source>
            <translation>Dieses Dossier stammt aus einer neueren Version</translation>
        </message>
        <message>
            <source>This dossier is no longer there</source>
            <translation>Dieses Dossier ist nicht mehr da</translation>
        </message>
        <message>
            <source>This dossier is open elsewhere</source>
            <translation>Dieses Dossier ist anderswo offen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Two programs never write to one file, so nothing can be lost here.</source>
            <translation>Zwei Programme schreiben nie in eine Datei, hier kann also nichts verloren gehen.</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Was Sie tun können</translation>
        </message>
        <message>
            <source>When it is closed there:</source>
            <translation>Wenn es dort geschlossen ist:</translation>
        </message>
        <message>
            <source>When the stick or the drive is back:</source>
            <translation>Wenn der USB-Stick oder das Laufwerk wieder da ist:</translation>
        </message>
        <message>
            <source>Work on a copy of your own. What is changed elsewhere does not come into it by itself:</source>
            <translation>An einer eigenen Kopie arbeiten. Was anderswo geändert wird, kommt nicht von selbst hinein:</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>I have a recovery sheet</source>
            <translation>Ich habe ein Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>I know the passphrase</source>
            <translation>Ich kenne das Passwort</translation>
        </message>
        <message>
            <source>Nobody was here for a while. Everything is saved; you go on where you were.</source>
            <translation>Eine Weile war niemand hier. Alles ist gespeichert; Sie machen weiter, wo Sie waren.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>This dossier is locked</source>
            <translation>Dieses Dossier ist gesperrt</translation>
        </message>
        <message>
            <source>Type the thirteen groups of the sheet in their order, with a space between them, or scan the square code. Small letters are fine.</source>
            <translation>Geben Sie die dreizehn Gruppen des Blatts der Reihe nach ein, mit einem Leerzeichen dazwischen, oder scannen Sie den quadratischen Code. Kleinbuchstaben sind erlaubt.</translation>
        </message>
    </context>
</TS>
