<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Management</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <source>IT</source>
            <translation>IT</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Versorgung</translation>
        </message>
        <message>
            <source>Data protection</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstige</translation>
        </message>
        <message>
            <source>People and sites</source>
            <translation>Personen und Standorte</translation>
        </message>
        <message>
            <source>Several people can answer, and a site may differ. None of this leaves with the report.</source>
            <translation>Mehrere Personen können antworten, und ein Standort kann abweichen. Nichts davon verlässt mit dem Bericht Ihr Haus.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Nobody is named yet. One person alone needs no name here.</source>
            <translation>Noch ist niemand genannt. Wer allein antwortet, braucht hier keinen Namen.</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Name der Person</translation>
        </message>
        <message>
            <source>Role of the person</source>
            <translation>Rolle der Person</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>Role: {0}</source>
            <translation>Rolle: {0}</translation>
        </message>
        <message>
            <source>1 question to answer</source>
            <translation>1 Frage zu beantworten</translation>
        </message>
        <message>
            <source>{0} questions to answer</source>
            <translation>{0} Fragen zu beantworten</translation>
        </message>
        <message>
            <source>no question assigned</source>
            <translation>keine Frage zugeteilt</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>Who is answering now?</source>
            <translation>Wer antwortet gerade?</translation>
        </message>
        <message>
            <source>The name stands beside each answer in the history, until the dossier is closed.</source>
            <translation>Der Name steht im Verlauf neben jeder Antwort, bis das Dossier geschlossen wird.</translation>
        </message>
        <message>
            <source>Who answers what</source>
            <translation>Wer was beantwortet</translation>
        </message>
        <message>
            <source>Name the people first.</source>
            <translation>Nennen Sie zuerst die Personen.</translation>
        </message>
        <message>
            <source>A single question can be given to somebody else on its own page.</source>
            <translation>Eine einzelne Frage können Sie auf ihrer Seite jemand anderem geben.</translation>
        </message>
        <message>
            <source>several people</source>
            <translation>mehrere Personen</translation>
        </message>
        <message>
            <source>nobody in particular</source>
            <translation>niemand Bestimmtes</translation>
        </message>
        <message>
            <source>Who answers: {0}</source>
            <translation>Wer antwortet: {0}</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>Name the sites only if some answers differ between them. For the result, the worst site counts in each question.</source>
            <translation>Nennen Sie die Standorte nur, wenn sich einige Antworten unterscheiden. Für das Ergebnis zählt bei jeder Frage der schlechteste Standort.</translation>
        </message>
        <message>
            <source>Name of one more site</source>
            <translation>Name eines weiteren Standorts</translation>
        </message>
        <message>
            <source>Add site</source>
            <translation>Standort hinzufügen</translation>
        </message>
        <message>
            <source>Name of the main site</source>
            <translation>Name des Hauptstandorts</translation>
        </message>
        <message>
            <source>Name of the site</source>
            <translation>Name des Standorts</translation>
        </message>
        <message>
            <source>1 answer of its own</source>
            <translation>1 eigene Antwort</translation>
        </message>
        <message>
            <source>{0} answers of its own</source>
            <translation>{0} eigene Antworten</translation>
        </message>
        <message>
            <source>main site</source>
            <translation>Hauptstandort</translation>
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
            <source>Remove with its answer</source>
            <translation>Mit der eigenen Antwort entfernen</translation>
        </message>
        <message>
            <source>Remove with its {0} answers</source>
            <translation>Mit den {0} eigenen Antworten entfernen</translation>
        </message>
    </context>
    <context>
        <name>ReviewBox</name>
        <message>
            <source>Reviewed by</source>
            <translation>Durchgesehen von</translation>
        </message>
        <message>
            <source>Somebody who read all answers of this section. It can be left empty.</source>
            <translation>Jemand, der alle Antworten dieses Bereichs gelesen hat. Das Feld kann leer bleiben.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Mark as reviewed</source>
            <translation>Als durchgesehen vermerken</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>{0}, on {1}.</source>
            <translation>{0}, am {1}.</translation>
        </message>
        <message>
            <source>Answers have changed since, so it needs another look.</source>
            <translation>Seither haben sich Antworten geändert. Bitte noch einmal durchsehen.</translation>
        </message>
    </context>
    <context>
        <name>WhoAndWhere</name>
        <message>
            <source>The answer is for</source>
            <translation>Die Antwort gilt für</translation>
        </message>
        <message>
            <source>Who answers this question</source>
            <translation>Wer diese Frage beantwortet</translation>
        </message>
        <message>
            <source>Same as the main site</source>
            <translation>Wie am Hauptstandort</translation>
        </message>
        <message>
            <source>Main site</source>
            <translation>Hauptstandort</translation>
        </message>
        <message>
            <source>{0}: answers differently</source>
            <translation>{0}: andere Antwort</translation>
        </message>
        <message>
            <source>Nobody in particular answers this</source>
            <translation>Niemand Bestimmtes beantwortet dies</translation>
        </message>
        <message>
            <source>{0} answers this</source>
            <translation>{0} beantwortet dies</translation>
        </message>
        <message>
            <source>Nothing differs here: what the main site answered counts. Choose only if it differs.</source>
            <translation>Hier weicht nichts ab: Es gilt die Antwort des Hauptstandorts. Wählen Sie nur, wenn dieser Standort abweicht.</translation>
        </message>
    </context>
</TS>
