<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AcceptForm</name>
        <message>
            <source>Who decides this?</source>
            <translation>Wer entscheidet das?</translation>
        </message>
        <message>
            <source>On which day?</source>
            <translation>An welchem Tag?</translation>
        </message>
        <message>
            <source>Why can you live with it?</source>
            <translation>Warum können Sie damit leben?</translation>
        </message>
        <message>
            <source>The report prints this reason.</source>
            <translation>Diese Begründung steht im Bericht.</translation>
        </message>
        <message>
            <source>Accept this risk</source>
            <translation>Dieses Risiko akzeptieren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Accept this risk: {0}</source>
            <translation>Dieses Risiko akzeptieren: {0}</translation>
        </message>
        <message>
            <source>Write the day of the decision</source>
            <translation>Geben Sie den Tag der Entscheidung an</translation>
        </message>
        <message>
            <source>Write who decides this</source>
            <translation>Geben Sie an, wer das entscheidet</translation>
        </message>
        <message>
            <source>Write why you can live with it</source>
            <translation>Geben Sie an, warum Sie damit leben können</translation>
        </message>
    </context>
    <context>
        <name>AskedCard</name>
        <message>
            <source>Fill in what the authority asks</source>
            <translation>Angaben für die Behörde ausfüllen</translation>
        </message>
        <message>
            <source>What the authority asks</source>
            <translation>Was die Behörde wissen will</translation>
        </message>
        <message>
            <source>National numbers, address, whom to ask, last tests, incidents: the report shows them.</source>
            <translation>Kennnummern, Adresse, Ansprechpersonen, letzte Tests, Vorfälle: Der Bericht zeigt sie.</translation>
        </message>
        <message>
            <source>{0} things are not stated yet.</source>
            <translation>{0} Angaben fehlen noch.</translation>
        </message>
        <message>
            <source>1 thing is not stated yet.</source>
            <translation>1 Angabe fehlt noch.</translation>
        </message>
        <message>
            <source>Everything is stated.</source>
            <translation>Alles ist angegeben.</translation>
        </message>
    </context>
    <context>
        <name>AskedLine</name>
        <message>
            <source>{0} things the authority asks are not stated yet. You can sign without them.</source>
            <translation>{0} Angaben für die Behörde fehlen noch. Sie können auch ohne sie signieren.</translation>
        </message>
        <message>
            <source>1 thing the authority asks is not stated yet. You can sign without it.</source>
            <translation>1 Angabe für die Behörde fehlt noch. Sie können auch ohne sie signieren.</translation>
        </message>
        <message>
            <source>Fill in what the authority asks</source>
            <translation>Angaben für die Behörde ausfüllen</translation>
        </message>
    </context>
    <context>
        <name>CountEntry</name>
        <message>
            <source>Write a whole number from 0 to {0}, or leave it empty</source>
            <translation>Geben Sie eine ganze Zahl von 0 bis {0} ein, oder lassen Sie das Feld leer</translation>
        </message>
    </context>
    <context>
        <name>DayEntry</name>
        <message>
            <source>day/month/year</source>
            <translation>Tag.Monat.Jahr</translation>
        </message>
        <message>
            <source>Write day, month and year, such as {0}</source>
            <translation>Geben Sie Tag, Monat und Jahr ein, etwa {0}</translation>
        </message>
        <message>
            <source>This day is still to come: write one that is past</source>
            <translation>Dieser Tag liegt in der Zukunft: Geben Sie einen vergangenen ein</translation>
        </message>
        <message>
            <source>This day is very long ago: check the year</source>
            <translation>Dieser Tag liegt sehr lange zurück: Prüfen Sie das Jahr</translation>
        </message>
    </context>
    <context>
        <name>NumberLine</name>
        <message>
            <source>What kind of number</source>
            <translation>Art der Nummer</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>The number</source>
            <translation>Die Nummer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove this number</source>
            <translation>Diese Nummer entfernen</translation>
        </message>
    </context>
    <context>
        <name>NumbersEntry</name>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>Add another number</source>
            <translation>Weitere Nummer hinzufügen</translation>
        </message>
        <message>
            <source>National numbers</source>
            <translation>Nationale Kennnummern</translation>
        </message>
        <message>
            <source>What it is called, then the number.</source>
            <translation>Wie sie heißt, dann die Nummer.</translation>
        </message>
        <message>
            <source>Write what kind of number it is as well</source>
            <translation>Geben Sie auch an, was für eine Nummer das ist</translation>
        </message>
        <message>
            <source>Write the number as well</source>
            <translation>Geben Sie auch die Nummer an</translation>
        </message>
    </context>
    <context>
        <name>ParticularsPage</name>
        <message>
            <source>Who you are</source>
            <translation>Wer Sie sind</translation>
        </message>
        <message>
            <source>Whom to ask</source>
            <translation>Wer Auskunft gibt</translation>
        </message>
        <message>
            <source>Tests and incidents</source>
            <translation>Tests und Vorfälle</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>The report shows these lines. Each may stay empty, and each is saved when you leave it.</source>
            <translation>Der Bericht zeigt diese Zeilen. Jede kann leer bleiben, und jede wird gespeichert, wenn Sie sie verlassen.</translation>
        </message>
        <message>
            <source>What the authority asks</source>
            <translation>Was die Behörde wissen will</translation>
        </message>
        <message>
            <source>{0} things not stated yet</source>
            <translation>{0} Angaben fehlen noch</translation>
        </message>
        <message>
            <source>1 thing not stated yet</source>
            <translation>1 Angabe fehlt noch</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Zum Feld</translation>
        </message>
        <message>
            <source>“{0}” was not saved. Mend it, or empty it.</source>
            <translation>„{0}“ wurde nicht gespeichert. Berichtigen oder leeren Sie die Zeile.</translation>
        </message>
    </context>
    <context>
        <name>ReachForm</name>
        <message>
            <source>Contact for security questions</source>
            <translation>Kontakt für Fragen zur Sicherheit</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>Vertretung</translation>
        </message>
        <message>
            <source>Who answers when the contact is away; may stay empty.</source>
            <translation>Wer antwortet, wenn der Kontakt nicht da ist; kann leer bleiben.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>This does not look like an e-mail address. It is kept as it is.</source>
            <translation>Das sieht nicht wie eine E-Mail-Adresse aus. Es bleibt stehen, wie es ist.</translation>
        </message>
    </context>
    <context>
        <name>RecordsForm</name>
        <message>
            <source>Empty means: never, or not known.</source>
            <translation>Leer heißt: nie oder nicht bekannt.</translation>
        </message>
        <message>
            <source>Never, or not known</source>
            <translation>Nie oder nicht bekannt</translation>
        </message>
        <message>
            <source>When was a backup last restored as a test?</source>
            <translation>Wann wurde zuletzt eine Datensicherung zur Probe zurückgespielt?</translation>
        </message>
        <message>
            <source>When was an emergency last practised?</source>
            <translation>Wann haben Sie zuletzt einen Notfall geübt?</translation>
        </message>
        <message>
            <source>How many security incidents in the last twelve months?</source>
            <translation>Wie viele Sicherheitsvorfälle gab es in den letzten zwölf Monaten?</translation>
        </message>
        <message>
            <source>0 if there was none; empty if not known.</source>
            <translation>0, wenn es keinen gab; leer, wenn es nicht bekannt ist.</translation>
        </message>
        <message>
            <source>How many of these were reported to an authority?</source>
            <translation>Wie viele davon wurden einer Behörde gemeldet?</translation>
        </message>
        <message>
            <source>Write first how many incidents there were</source>
            <translation>Geben Sie zuerst an, wie viele Vorfälle es gab</translation>
        </message>
        <message>
            <source>Write at most {0}, the number of incidents above</source>
            <translation>Höchstens {0}: So viele Vorfälle stehen oben</translation>
        </message>
    </context>
    <context>
        <name>RiskList</name>
        <message>
            <source>Show the other {0}</source>
            <translation>Die übrigen {0} zeigen</translation>
        </message>
    </context>
    <context>
        <name>RiskRow</name>
        <message>
            <source>Live with this risk</source>
            <translation>Mit diesem Risiko leben</translation>
        </message>
        <message>
            <source>Live with this risk: {0}</source>
            <translation>Mit diesem Risiko leben: {0}</translation>
        </message>
        <message>
            <source>Take this back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Take this back: {0}</source>
            <translation>Zurücknehmen: {0}</translation>
        </message>
        <message>
            <source>Accepted by {0} on {1}</source>
            <translation>Akzeptiert von {0} am {1}</translation>
        </message>
    </context>
    <context>
        <name>WhoForm</name>
        <message>
            <source>What is left out of this assessment, and why</source>
            <translation>Was diese Bewertung auslässt, und warum</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>What you do, in one line</source>
            <translation>Was Sie tun, in einer Zeile</translation>
        </message>
        <message>
            <source>Empty means: nothing is left out.</source>
            <translation>Leer heißt: Nichts ist ausgelassen.</translation>
        </message>
    </context>
</TS>
