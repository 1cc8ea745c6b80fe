<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Check</name>
        <message>
            <source>The list is copied</source>
            <translation>Die Liste ist kopiert</translation>
        </message>
        <message>
            <source>Paste it where you need it, for example into a message.</source>
            <translation>Fügen Sie sie ein, wo Sie sie brauchen, zum Beispiel in eine Nachricht.</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
            <source>Have you completed this section?</source>
            <translation>Ist dieser Bereich fertig?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>I’ll come back later</source>
            <translation>Ich komme später wieder</translation>
        </message>
        <message>
            <source>1 question</source>
            <translation>1 Frage</translation>
        </message>
        <message>
            <source>{0} questions</source>
            <translation>{0} Fragen</translation>
        </message>
        <message>
            <source>Check your answers</source>
            <translation>Antworten durchsehen</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <source>Check all your answers</source>
            <translation>Alle Antworten durchsehen</translation>
        </message>
        <message>
            <source>For your IT supplier</source>
            <translation>Für den IT-Dienstleister</translation>
        </message>
        <message>
            <source>Flagged questions</source>
            <translation>Markierte Fragen</translation>
        </message>
        <message>
            <source>Answered “I do not know”</source>
            <translation>„Weiß ich nicht“ geantwortet</translation>
        </message>
        <message>
            <source>See the result</source>
            <translation>Ergebnis ansehen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Copy this list as text</source>
            <translation>Diese Liste als Text kopieren</translation>
        </message>
        <message>
            <source>Print this list</source>
            <translation>Diese Liste drucken</translation>
        </message>
        <message>
            <source>One answer is missing in this section</source>
            <translation>In diesem Bereich fehlt eine Antwort</translation>
        </message>
        <message>
            <source>One answer is missing</source>
            <translation>Eine Antwort fehlt</translation>
        </message>
        <message>
            <source>{0} answers are missing in this section</source>
            <translation>In diesem Bereich fehlen {0} Antworten</translation>
        </message>
        <message>
            <source>{0} answers are missing</source>
            <translation>{0} Antworten fehlen</translation>
        </message>
        <message>
            <source>and {0} more, below</source>
            <translation>und {0} weitere, unten</translation>
        </message>
        <message>
            <source>Answer it, or choose “I’ll come back later”.</source>
            <translation>Antworten Sie, oder wählen Sie „Ich komme später wieder“.</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>nicht beantwortet</translation>
        </message>
        <message>
            <source>Reason: {0}</source>
            <translation>Begründung: {0}</translation>
        </message>
        <message>
            <source>Note: {0}</source>
            <translation>Notiz: {0}</translation>
        </message>
        <message>
            <source>1 proof: {1}</source>
            <translation>1 Nachweis: {1}</translation>
        </message>
        <message>
            <source>{0} proofs: {1}</source>
            <translation>{0} Nachweise: {1}</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>Markiert</translation>
        </message>
        <message>
            <source>Questions that you mark on their page are gathered here.</source>
            <translation>Hier sammeln sich Fragen, die Sie auf ihrer Seite markieren.</translation>
        </message>
        <message>
            <source>Answers that become questions to ask are gathered here.</source>
            <translation>Hier sammeln sich Antworten, aus denen Fragen an andere werden.</translation>
        </message>
        <message>
            <source>Nothing is left open here</source>
            <translation>Hier ist nichts mehr offen</translation>
        </message>
    </context>
    <context>
        <name>Extras</name>
        <message>
            <source>Add a proof</source>
            <translation>Nachweis hinzufügen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Your note; it stays in this dossier</source>
            <translation>Ihre Notiz; sie bleibt in diesem Dossier</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <source>Ask my IT supplier</source>
            <translation>IT-Dienstleister fragen</translation>
        </message>
        <message>
            <source>For my IT supplier</source>
            <translation>Für den IT-Dienstleister</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Markieren</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>Markiert</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Hide or show the help (F1)</source>
            <translation>Hilfe aus- oder einblenden (F1)</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>{0}: {1} Also called {2}.</source>
            <translation>{0}: {1} Heißt auch {2}.</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>Why it matters for patients</source>
            <translation>Warum das für Patienten wichtig ist</translation>
        </message>
        <message>
            <source>How to find out</source>
            <translation>So finden Sie es heraus</translation>
        </message>
        <message>
            <source>What counts as proof</source>
            <translation>Was als Nachweis zählt</translation>
        </message>
        <message>
            <source>The words explained</source>
            <translation>Die Wörter erklärt</translation>
        </message>
        <message>
            <source>Say it exactly</source>
            <translation>Genauer sagen</translation>
        </message>
        <message>
            <source>Say it more simply</source>
            <translation>Einfacher sagen</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>No answer to undo</source>
            <translation>Keine Antwort zum Zurücknehmen</translation>
        </message>
        <message>
            <source>Only answers given since the dossier was opened can be undone.</source>
            <translation>Rückgängig machen lassen sich nur Antworten, die seit dem Öffnen des Dossiers gegeben wurden.</translation>
        </message>
        <message>
            <source>Choose a file that shows it</source>
            <translation>Datei wählen, die es zeigt</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
        <source>Go on by itself after each answer</source>
        <translation>Nach jeder Antwort von selbst weitergehen</translation>
    </message>
    <message>
        <source>After a click or a key from 1 to 6; the arrow keys only choose.</source>
        <translation>Nach einem Klick oder einer Taste von 1 bis 6; die Pfeiltasten wählen nur aus.</translation>
    </message>
    <message>
            <source>“I do not know” is an answer too: it becomes a question to ask.</source>
            <translation>„Weiß ich nicht“ ist auch eine Antwort: Daraus wird eine Frage, die Sie stellen.</translation>
        </message>
        <message>
            <source>Choose an answer to continue</source>
            <translation>Wählen Sie eine Antwort, um weiterzumachen</translation>
        </message>
        <message>
            <source>One sentence is enough. The reason stands in the report.</source>
            <translation>Ein Satz genügt. Die Begründung steht im Bericht.</translation>
        </message>
        <message>
            <source>Write why it does not apply to continue</source>
            <translation>Geben Sie an, warum die Frage nicht zutrifft, um weiterzumachen</translation>
        </message>
        <message>
            <source>All sections</source>
            <translation>Alle Bereiche</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Hide or show the help (F1)</source>
            <translation>Hilfe aus- oder einblenden (F1)</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Undo last answer</source>
            <translation>Antwort rückgängig</translation>
        </message>
        <message>
            <source>Back (Alt+Left)</source>
            <translation>Zurück (Alt+Links)</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Strg+Z</translation>
        </message>
        <message>
            <source>Why it does not apply</source>
            <translation>Warum sie nicht zutrifft</translation>
        </message>
        <message>
            <source>The answer is saved once the reason is written.</source>
            <translation>Die Antwort wird gespeichert, sobald die Begründung geschrieben ist.</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <source>{0}, question {1} of {2}</source>
            <translation>{0}, Frage {1} von {2}</translation>
        </message>
        <message>
            <source>Question {0} of {1}, {2} answered</source>
            <translation>Frage {0} von {1}, {2} beantwortet</translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message>
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <source>Essentials</source>
            <translation>Kernpunkte</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <source>{0} of {1} answered. Take the sections in any order; you can stop at any time.</source>
            <translation>{0} von {1} beantwortet. Nehmen Sie die Bereiche in beliebiger Reihenfolge; aufhören können Sie jederzeit.</translation>
        </message>
        <message>
            <source>All {1} are answered. You can change every answer until you sign.</source>
            <translation>Alle {1} sind beantwortet. Bis zur Signatur können Sie jede Antwort ändern.</translation>
        </message>
        <message>
            <source>Your organisation</source>
            <translation>Ihre Einrichtung</translation>
        </message>
        <message>
            <source>Your systems</source>
            <translation>Ihre Systeme</translation>
        </message>
        <message>
            <source>People and sites</source>
            <translation>Personen und Standorte</translation>
        </message>
        <message>
            <source>Duties and alerts</source>
            <translation>Pflichten und Warnungen</translation>
        </message>
        <message>
            <source>Your questions</source>
            <translation>Ihre Fragen</translation>
        </message>
        <message>
            <source>All questions are answered</source>
            <translation>Alle Fragen sind beantwortet</translation>
        </message>
        <message>
            <source>See what they add up to</source>
            <translation>Sehen Sie, was sie ergeben</translation>
        </message>
        <message>
            <source>You can look through all answers first.</source>
            <translation>Sie können vorher alle Antworten durchsehen.</translation>
        </message>
        <message>
            <source>See the result</source>
            <translation>Ergebnis ansehen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>Question {0} of {1}, about {2} minutes left</source>
            <translation>Frage {0} von {1}, noch etwa {2} Minuten</translation>
        </message>
        <message>
            <source>Question {0} of {1}, about a minute left</source>
            <translation>Frage {0} von {1}, noch etwa eine Minute</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>nicht begonnen</translation>
        </message>
        <message>
            <source>waits for an answer</source>
            <translation>wartet auf eine Antwort</translation>
        </message>
        <message>
            <source>{0}, section by section</source>
            <translation>{0}, Bereich für Bereich</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>Check all your answers</source>
            <translation>Alle Antworten durchsehen</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Stufen</translation>
        </message>
        <message>
            <source>completed, a first result is ready</source>
            <translation>fertig, ein erstes Ergebnis liegt vor</translation>
        </message>
        <message>
            <source>{0} of {1}, about a minute left</source>
            <translation>{0} von {1}, noch etwa eine Minute</translation>
        </message>
        <message>
            <source>{0} of {1}, about {2} minutes left</source>
            <translation>{0} von {1}, noch etwa {2} Minuten</translation>
        </message>
        <message>
            <source>{0} of {1}, about {2} minutes</source>
            <translation>{0} von {1}, etwa {2} Minuten</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>1 question for your IT supplier</source>
            <translation>1 Frage für Ihren IT-Dienstleister</translation>
        </message>
        <message>
            <source>{0} questions for your IT supplier</source>
            <translation>{0} Fragen für Ihren IT-Dienstleister</translation>
        </message>
        <message>
            <source>1 question flagged</source>
            <translation>1 Frage markiert</translation>
        </message>
        <message>
            <source>{0} questions flagged</source>
            <translation>{0} Fragen markiert</translation>
        </message>
        <message>
            <source>1 answer to find out</source>
            <translation>1 Antwort zu klären</translation>
        </message>
        <message>
            <source>{0} answers to find out</source>
            <translation>{0} Antworten zu klären</translation>
        </message>
        <message>
            <source>Organisation, 1 fact missing</source>
            <translation>Einrichtung, 1 Angabe fehlt</translation>
        </message>
        <message>
            <source>Organisation, {0} facts missing</source>
            <translation>Einrichtung, {0} Angaben fehlen</translation>
        </message>
        <message>
            <source>Systems, 1 not confirmed</source>
            <translation>Systeme, 1 nicht bestätigt</translation>
        </message>
        <message>
            <source>Systems, {0} not confirmed</source>
            <translation>Systeme, {0} nicht bestätigt</translation>
        </message>
        <message>
            <source>See the list</source>
            <translation>Liste ansehen</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal ansehen</translation>
        </message>
        <message>
            <source>See what is unknown</source>
            <translation>Unbekanntes ansehen</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Ergänzen</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
    </context>
</TS>
