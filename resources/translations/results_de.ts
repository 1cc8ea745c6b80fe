<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AgainCard</name>
        <message>
            <source>One answer needs a fresh look</source>
            <translation>Eine Antwort sollte neu geprüft werden</translation>
        </message>
        <message>
            <source>Show all {0}</source>
            <translation>Alle {0} zeigen</translation>
        </message>
        <message>
            <source>Still right</source>
            <translation>Stimmt noch</translation>
        </message>
        <message>
            <source>Still right: {0}</source>
            <translation>Stimmt noch: {0}</translation>
        </message>
        <message>
            <source>{0} answers need a fresh look</source>
            <translation>{0} Antworten sollten neu geprüft werden</translation>
        </message>
        <message>
            <source>{0}, answered on {1}</source>
            <translation>{0}, beantwortet am {1}</translation>
        </message>
    </context>
    <context>
        <name>AnswersCard</name>
        <message>
            <source>All sections</source>
            <translation>Alle Bereiche</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>As the questions are asked</source>
            <translation>Wie die Fragen gestellt werden</translation>
        </message>
        <message>
            <source>Each answer is worth a share of its section, each section a share of 100 points. “I do not know” counts as anything from no to yes: that is why there are two ends. Press Enter on a line to see its question.</source>
            <translation>Jede Antwort ist einen Teil ihres Bereichs wert, jeder Bereich einen Teil von 100 Punkten. „Weiß ich nicht“ kann alles von Nein bis Ja bedeuten: Darum gibt es zwei Enden. Drücken Sie auf einer Zeile die Eingabetaste, um ihre Frage zu sehen.</translation>
        </message>
        <message>
            <source>In hand</source>
            <translation>Gesichert</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Most in hand first</source>
            <translation>Zuerst die meisten gesicherten Punkte</translation>
        </message>
        <message>
            <source>Most lost first</source>
            <translation>Zuerst die meisten verlorenen Punkte</translation>
        </message>
        <message>
            <source>Most unknown first</source>
            <translation>Zuerst die meisten unbekannten Punkte</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Points for each answer</source>
            <translation>Punkte jeder Antwort</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Together: {0} in hand, {1} not known, {2} lost, of {3} points.</source>
            <translation>Zusammen: {0} gesichert, {1} unbekannt, {2} verloren, von {3} Punkten.</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>nicht beantwortet</translation>
        </message>
    </context>
    <context>
        <name>BeginCard</name>
        <message>
            <source>Answer at least one question of this round first: an empty round cannot be closed.</source>
            <translation>Beantworten Sie erst mindestens eine Frage dieser Runde: Eine leere Runde lässt sich nicht abschließen.</translation>
        </message>
        <message>
            <source>Answers older than a year, or whose question has changed, ask for a fresh look.</source>
            <translation>Antworten, die älter als ein Jahr sind oder deren Frage geändert wurde, sollten neu geprüft werden.</translation>
        </message>
        <message>
            <source>Begin the next round</source>
            <translation>Nächste Runde beginnen</translation>
        </message>
        <message>
            <source>Close round {0} and begin the next</source>
            <translation>Runde {0} abschließen und die nächste beginnen</translation>
        </message>
        <message>
            <source>Its answers are taken over with their dates; nothing has to be typed again.</source>
            <translation>Ihre Antworten werden mit Datum übernommen; nichts muss noch einmal eingegeben werden.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Notes, proof, decisions and budget stay. Declaration and incident counts begin empty.</source>
            <translation>Notizen, Nachweise, Entscheidungen und Budget bleiben. Erklärung und Zahl der Vorfälle beginnen leer.</translation>
        </message>
        <message>
            <source>Round {0} is closed as of today and never changed again.</source>
            <translation>Runde {0} ist mit dem heutigen Tag abgeschlossen und wird nie mehr geändert.</translation>
        </message>
        <message>
            <source>This cannot be undone. Sign the report of this round first if you need one.</source>
            <translation>Das lässt sich nicht rückgängig machen. Signieren Sie vorher den Bericht dieser Runde, wenn Sie einen brauchen.</translation>
        </message>
        <message>
            <source>Yes, close round {0}</source>
            <translation>Ja, Runde {0} abschließen</translation>
        </message>
    </context>
    <context>
        <name>BudgetField</name>
        <message>
            <source>“{0}” cannot be taken. Write a whole number from 0 to {1}; {2} stays.</source>
            <translation>„{0}“ geht nicht. Geben Sie eine ganze Zahl von 0 bis {1} ein; {2} bleibt.</translation>
        </message>
    </context>
    <context>
        <name>CapsCard</name>
        <message>
            <source>No rule holds it back. Keep it so: a yearly look is enough.</source>
            <translation>Keine Regel begrenzt sie. Halten Sie es so: Einmal im Jahr nachsehen genügt.</translation>
        </message>
        <message>
            <source>No rule holds it back: more points bring a better grade.</source>
            <translation>Keine Regel begrenzt sie: Mehr Punkte bringen eine bessere Note.</translation>
        </message>
        <message>
            <source>This is the best grade</source>
            <translation>Das ist die beste Note</translation>
        </message>
        <message>
            <source>What each better grade needs</source>
            <translation>Was jede bessere Note verlangt</translation>
        </message>
        <message>
            <source>What holds your grade at {0}</source>
            <translation>Was Ihre Note bei {0} hält</translation>
        </message>
        <message>
            <source>What is missing for {0}</source>
            <translation>Was für {0} fehlt</translation>
        </message>
        <message>
            <source>a high risk, {0} of 100</source>
            <translation>ein hohes Risiko, {0} von 100</translation>
        </message>
        <message>
            <source>a very high risk, {0} of 100</source>
            <translation>ein sehr hohes Risiko, {0} von 100</translation>
        </message>
        <message>
            <source>and one more</source>
            <translation>und noch eines</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>und {0} weitere</translation>
        </message>
        <message>
            <source>essential, answered “{0}”</source>
            <translation>Kernpunkt, Antwort „{0}“</translation>
        </message>
        <message>
            <source>essential, not answered yet</source>
            <translation>Kernpunkt, noch nicht beantwortet</translation>
        </message>
        <message>
            <source>the plan lifts it, below {0}</source>
            <translation>der Plan hebt das auf, unter {0}</translation>
        </message>
        <message>
            <source>{0} more points lift it</source>
            <translation>{0} Punkte mehr heben das auf</translation>
        </message>
        <message>
            <source>{0} points, weak below {1}</source>
            <translation>{0} Punkte, schwach unter {1}</translation>
        </message>
        <message>
            <source>“{0}” lifts it</source>
            <translation>„{0}“ hebt das auf</translation>
        </message>
        <message>
            <source>“{0}” lifts it to C, “{1}” altogether</source>
            <translation>„{0}“ hebt das bis C auf, „{1}“ ganz</translation>
        </message>
    </context>
    <context>
        <name>CertaintyCard</name>
        <message>
            <source>1 question open or unknown</source>
            <translation>1 Frage offen oder unbekannt</translation>
        </message>
        <message>
            <source>Find out first</source>
            <translation>Zuerst klären</translation>
        </message>
        <message>
            <source>How certain this is</source>
            <translation>Wie sicher das ist</translation>
        </message>
        <message>
            <source>Settle what is open</source>
            <translation>Offenes klären</translation>
        </message>
        <message>
            <source>a yes: risk −{0} %, score +{1}</source>
            <translation>ein Ja: Risiko −{0} %, Punkte +{1}</translation>
        </message>
        <message>
            <source>less than 1</source>
            <translation>weniger als 1</translation>
        </message>
        <message>
            <source>{0} % answered for certain</source>
            <translation>{0} % sicher beantwortet</translation>
        </message>
        <message>
            <source>{0} % of “yes” and “mostly” with proof</source>
            <translation>{0} % von „ja“ und „überwiegend“ mit Nachweis</translation>
        </message>
        <message>
            <source>{0} questions open or unknown</source>
            <translation>{0} Fragen offen oder unbekannt</translation>
        </message>
    </context>
    <context>
        <name>ChangesCard</name>
        <message>
            <source>Show {0} more</source>
            <translation>{0} weitere zeigen</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>the question was reworded since</source>
            <translation>die Frage wurde seither umformuliert</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Back to the result</source>
            <translation>Zurück zum Ergebnis</translation>
        </message>
        <message>
            <source>Earlier round</source>
            <translation>Frühere Runde</translation>
        </message>
        <message>
            <source>Later round</source>
            <translation>Spätere Runde</translation>
        </message>
        <message>
            <source>No answer differs</source>
            <translation>Keine Antwort unterscheidet sich</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Noch nichts zu vergleichen</translation>
        </message>
        <message>
            <source>Once you close this round and begin the next, you see here what has changed between the two.</source>
            <translation>Sobald Sie diese Runde abschließen und die nächste beginnen, sehen Sie hier, was sich zwischen beiden geändert hat.</translation>
        </message>
        <message>
            <source>Round {0}, open today</source>
            <translation>Runde {0}, heute offen</translation>
        </message>
        <message>
            <source>Round {0}, {1}</source>
            <translation>Runde {0}, {1}</translation>
        </message>
        <message>
            <source>See the rounds</source>
            <translation>Runden ansehen</translation>
        </message>
        <message>
            <source>Two rounds compared</source>
            <translation>Zwei Runden im Vergleich</translation>
        </message>
        <message>
            <source>What became better or worse, and what only the questionnaire changed.</source>
            <translation>Was besser oder schlechter wurde, und was sich nur am Fragenkatalog geändert hat.</translation>
        </message>
    </context>
    <context>
        <name>DialCard</name>
        <message>
            <source>You can show grade {0} today. Everything is answered, nothing is left to find out.</source>
            <translation>Heute können Sie Note {0} zeigen. Alles ist beantwortet, nichts bleibt zu klären.</translation>
        </message>
        <message>
            <source>You can show grade {0} today. If what is still open or unknown turns out well, it is {1}.</source>
            <translation>Heute können Sie Note {0} zeigen. Wenn gut ausgeht, was noch offen oder unbekannt ist, wird es {1}.</translation>
        </message>
        <message>
            <source>You can show grade {0} today. What is still open or unknown does not change it.</source>
            <translation>Heute können Sie Note {0} zeigen. Was noch offen oder unbekannt ist, ändert das nicht.</translation>
        </message>
    </context>
    <context>
        <name>DomainsCard</name>
        <message>
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <source>As a chart</source>
            <translation>Als Diagramm</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Als Tabelle</translation>
        </message>
        <message>
            <source>Essentials open</source>
            <translation>Kernpunkte offen</translation>
        </message>
        <message>
            <source>Result by section</source>
            <translation>Ergebnis nach Bereichen</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Solid: what you can show today. Striped: within reach once unknown answers are known.</source>
            <translation>Voll: was Sie heute zeigen können. Gestreift: erreichbar, sobald Unbekanntes geklärt ist.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Where you stand, weakest first</source>
            <translation>Wo Sie stehen, Schwächstes zuerst</translation>
        </message>
        <message>
            <source>Within reach</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>EssentialsCard</name>
        <message>
            <source>All {0} essentials are met</source>
            <translation>Alle {0} Kernpunkte sind erfüllt</translation>
        </message>
        <message>
            <source>Keep them so: a yearly look is enough.</source>
            <translation>Halten Sie es so: Einmal im Jahr nachsehen genügt.</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Nichts fehlt</translation>
        </message>
        <message>
            <source>One of {1} essentials is not fully met</source>
            <translation>Einer von {1} Kernpunkten ist nicht ganz erfüllt</translation>
        </message>
        <message>
            <source>See the measure</source>
            <translation>Maßnahme ansehen</translation>
        </message>
        <message>
            <source>See the measure: {0}</source>
            <translation>Maßnahme ansehen: {0}</translation>
        </message>
        <message>
            <source>Show all {0}</source>
            <translation>Alle {0} zeigen</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>nicht beantwortet</translation>
        </message>
        <message>
            <source>{0} of {1} essentials are not fully met</source>
            <translation>{0} von {1} Kernpunkten sind nicht ganz erfüllt</translation>
        </message>
    </context>
    <context>
        <name>FiguresCard</name>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risiko</translation>
        </message>
        <message>
            <source>Risks that moved (of 100)</source>
            <translation>Risiken, die sich änderten (von 100)</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Sections that moved (of 100)</source>
            <translation>Bereiche, die sich änderten (von 100)</translation>
        </message>
    </context>
    <context>
        <name>IdentityChoice</name>
        <message>
            <source>A certificate file (.p12)</source>
            <translation>Eine Zertifikatsdatei (.p12)</translation>
        </message>
        <message>
            <source>At least 8 characters. You need it each time you sign; if it is lost, make a new identity.</source>
            <translation>Mindestens 8 Zeichen. Sie brauchen es bei jeder Signatur; geht es verloren, erzeugen Sie eine neue Signaturidentität.</translation>
        </message>
        <message>
            <source>Choose the certificate file</source>
            <translation>Wählen Sie die Zertifikatsdatei</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Identity “{0}”, made in this program</source>
            <translation>Signaturidentität „{0}“, in diesem Programm erzeugt</translation>
        </message>
        <message>
            <source>Make a new identity</source>
            <translation>Neue Signaturidentität erzeugen</translation>
        </message>
        <message>
            <source>Passphrase of the identity</source>
            <translation>Passwort der Signaturidentität</translation>
        </message>
        <message>
            <source>Sign with</source>
            <translation>Signieren mit</translation>
        </message>
        <message>
            <source>The passphrase needs at least 8 characters</source>
            <translation>Das Passwort braucht mindestens 8 Zeichen</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>Dasselbe Passwort noch einmal</translation>
        </message>
        <message>
            <source>The two passphrases are not the same</source>
            <translation>Die beiden Passwörter sind nicht gleich</translation>
        </message>
        <message>
            <source>Write the passphrase of the identity</source>
            <translation>Geben Sie das Passwort der Signaturidentität ein</translation>
        </message>
        <message>
            <source>Put the card in first. The PIN goes to the card once and is never tried again by itself.</source>
            <translation>Stecken Sie zuerst die Karte ein. Die PIN geht einmal an die Karte und wird nie von selbst noch einmal versucht.</translation>
        </message>
        <message>
            <source>Signing keys: use a card, renew, write the enrolment letter</source>
            <translation>Signaturschlüssel: Karte verwenden, erneuern, Brief zur Registrierung schreiben</translation>
        </message>
        <message>
            <source>Write the PIN of the card</source>
            <translation>Geben Sie die PIN der Karte ein</translation>
        </message>
        <message>
            <source>Card “{0}” of {1}</source>
            <translation>Karte „{0}“ von {1}</translation>
        </message>
        <message>
            <source>Key file “{0}” of {1}</source>
            <translation>Schlüsseldatei „{0}“ von {1}</translation>
        </message>
        <message>
            <source>PIN of the card</source>
            <translation>PIN der Karte</translation>
        </message>
    </context>
    <context>
        <name>KeysCard</name>
        <message>
            <source>A key is trusted once its owner has given you the fingerprint in person, by post or over the telephone.</source>
            <translation>Vertrauen Sie einem Schlüssel erst, wenn Ihnen sein Inhaber den Fingerabdruck persönlich, mit der Post oder am Telefon gegeben hat.</translation>
        </message>
        <message>
            <source>Fingerprint of the key, 64 characters</source>
            <translation>Fingerabdruck des Schlüssels, 64 Zeichen</translation>
        </message>
        <message>
            <source>Keys you trust</source>
            <translation>Schlüssel, denen Sie vertrauen</translation>
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
            <source>Trust this key</source>
            <translation>Diesem Schlüssel vertrauen</translation>
        </message>
        <message>
            <source>Whose key it is</source>
            <translation>Wem der Schlüssel gehört</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>ohne Namen</translation>
        </message>
    </context>
    <context>
        <name>LadderCard</name>
        <message>
            <source>This is the best grade. Keep it so: a yearly look is enough.</source>
            <translation>Das ist die beste Note. Halten Sie es so: Einmal im Jahr nachsehen genügt.</translation>
        </message>
        <message>
            <source>What a better grade needs</source>
            <translation>Was eine bessere Note verlangt</translation>
        </message>
        <message>
            <source>What each better grade needs</source>
            <translation>Was jede bessere Note verlangt</translation>
        </message>
    </context>
    <context>
        <name>ListCard</name>
        <message>
            <source>All rounds</source>
            <translation>Alle Runden</translation>
        </message>
        <message>
            <source>Compare with today</source>
            <translation>Mit heute vergleichen</translation>
        </message>
        <message>
            <source>Compare with today: {0}</source>
            <translation>Mit heute vergleichen: {0}</translation>
        </message>
        <message>
            <source>Round {0}</source>
            <translation>Runde {0}</translation>
        </message>
        <message>
            <source>no grade yet</source>
            <translation>noch keine Note</translation>
        </message>
        <message>
            <source>open since {0}</source>
            <translation>offen seit {0}</translation>
        </message>
        <message>
            <source>{0} of {1} answered</source>
            <translation>{0} von {1} beantwortet</translation>
        </message>
        <message>
            <source>{0} to {1}, closed</source>
            <translation>{0} bis {1}, abgeschlossen</translation>
        </message>
    </context>
    <context>
        <name>MeasureLine</name>
        <message>
            <source>By when</source>
            <translation>Bis wann</translation>
        </message>
        <message>
            <source>Change the answer</source>
            <translation>Antwort ändern</translation>
        </message>
        <message>
            <source>Do first</source>
            <translation>Zuerst tun</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>In the first steps in {0} % of {1} draws</source>
            <translation>In {0} % von {1} Ziehungen unter den ersten Schritten</translation>
        </message>
        <message>
            <source>In the first twelve months in {0} % of {1} draws</source>
            <translation>In {0} % von {1} Ziehungen in den ersten zwölf Monaten</translation>
        </message>
        <message>
            <source>, each solved exactly</source>
            <translation>, jede exakt gelöst</translation>
        </message>
        <message>
            <source>Left out because it needs: {0}</source>
            <translation>Ausgelassen, denn vorher nötig: {0}</translation>
        </message>
        <message>
            <source>Not wanted</source>
            <translation>Nicht gewünscht</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>What counts as proof</source>
            <translation>Was als Nachweis zählt</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Wer es übernimmt</translation>
        </message>
        <message>
            <source>for the score</source>
            <translation>für die Punkte</translation>
        </message>
        <message>
            <source>less than 1 %</source>
            <translation>weniger als 1 %</translation>
        </message>
        <message>
            <source>no purchase</source>
            <translation>keine Anschaffung</translation>
        </message>
        <message>
            <source>risk −{0} %</source>
            <translation>Risiko −{0} %</translation>
        </message>
        <message>
            <source>This day is past: choose one that is still to come</source>
            <translation>Dieser Tag ist vorbei: Wählen Sie einen künftigen</translation>
        </message>
    </context>
    <context>
        <name>PlanAct</name>
        <message>
            <source>Its question is now answered “{0}”. Ctrl+Z takes that back.</source>
            <translation>Ihre Frage hat jetzt die Antwort „{0}“. Strg+Z nimmt das zurück.</translation>
        </message>
        <message>
            <source>Noted as done: {0}</source>
            <translation>Als erledigt vermerkt: {0}</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>Best mix</source>
            <translation>Beste Mischung</translation>
        </message>
        <message>
            <source>Essentials</source>
            <translation>Kernpunkte</translation>
        </message>
        <message>
            <source>Every measure that applies to you is in place. Look at it again in a year.</source>
            <translation>Jede Maßnahme, die auf Sie zutrifft, ist umgesetzt. Sehen Sie in einem Jahr wieder nach.</translation>
        </message>
        <message>
            <source>First find out</source>
            <translation>Erst klären</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>No measure is planned for the next twelve months.</source>
            <translation>Für die nächsten zwölf Monate ist keine Maßnahme geplant.</translation>
        </message>
        <message>
            <source>Nothing is answered yet, so everything counts as missing. Each answer fits the plan to you.</source>
            <translation>Noch ist nichts beantwortet, deshalb zählt alles als fehlend. Mit jeder Antwort passt der Plan besser zu Ihnen.</translation>
        </message>
        <message>
            <source>Nothing is left to do</source>
            <translation>Nichts mehr zu tun</translation>
        </message>
        <message>
            <source>One measure for the next twelve months. Untick it to see what changes.</source>
            <translation>Eine Maßnahme für die nächsten zwölf Monate. Nehmen Sie das Häkchen weg, um zu sehen, was sich ändert.</translation>
        </message>
        <message>
            <source>Quick wins</source>
            <translation>Schnelle Erfolge</translation>
        </message>
        <message>
            <source>Show {0} more</source>
            <translation>{0} weitere zeigen</translation>
        </message>
        <message>
            <source>Your plan</source>
            <translation>Ihr Plan</translation>
        </message>
        <message>
            <source>essentials after the first twelve months</source>
            <translation>Kernpunkte nach den ersten zwölf Monaten</translation>
        </message>
        <message>
            <source>little work, a fair gain</source>
            <translation>wenig Arbeit, guter Gewinn</translation>
        </message>
        <message>
            <source>no purchase, only a question</source>
            <translation>keine Anschaffung, nur eine Frage</translation>
        </message>
        <message>
            <source>they hold your grade</source>
            <translation>sie begrenzen Ihre Note</translation>
        </message>
        <message>
            <source>what brings most for the rest of your budget</source>
            <translation>was mit dem Rest Ihres Budgets am meisten bringt</translation>
        </message>
        <message>
            <source>{0} measures for the next twelve months. Untick one to see what changes.</source>
            <translation>{0} Maßnahmen für die nächsten zwölf Monate. Nehmen Sie ein Häkchen weg, um zu sehen, was sich ändert.</translation>
        </message>
    </context>
    <context>
        <name>PlanSide</name>
        <message>
            <source>About {0} % of what the essentials take off rests on the judgement of experts.</source>
            <translation>Etwa {0} % der Wirkung der Kernpunkte beruhen auf dem Urteil von Fachleuten.</translation>
        </message>
        <message>
            <source>Best mix for this budget</source>
            <translation>Beste Mischung für dieses Budget</translation>
        </message>
        <message>
            <source>For every essential in time you need {0} and {1}.</source>
            <translation>Damit alle Kernpunkte rechtzeitig erfüllt sind, brauchen Sie {0} und {1}.</translation>
        </message>
        <message>
            <source>Grade {0}</source>
            <translation>Note {0}</translation>
        </message>
        <message>
            <source>Hours in twelve months</source>
            <translation>Stunden in zwölf Monaten</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Geld</translation>
        </message>
        <message>
            <source>Risk falls by {0} %. Essentials still open: {1}.</source>
            <translation>Das Risiko sinkt um {0} %. Noch offene Kernpunkte: {1}.</translation>
        </message>
        <message>
            <source>Try something out</source>
            <translation>Etwas ausprobieren</translation>
        </message>
        <message>
            <source>Use the proposed budget</source>
            <translation>Vorgeschlagenes Budget nehmen</translation>
        </message>
        <message>
            <source>Use what the essentials need</source>
            <translation>Budget für die Kernpunkte nehmen</translation>
        </message>
        <message>
            <source>What you have</source>
            <translation>Was Sie haben</translation>
        </message>
        <message>
            <source>With this plan</source>
            <translation>Mit diesem Plan</translation>
        </message>
    </context>
    <context>
        <name>PointBars</name>
        <message>
            <source>Points by section</source>
            <translation>Punkte nach Bereichen</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>{0}: {1} in hand, {2} not known, {3} lost</source>
            <translation>{0}: {1} gesichert, {2} unbekannt, {3} verloren</translation>
        </message>
    </context>
    <context>
        <name>PointsCard</name>
        <message>
            <source>Each answer is worth a share of its section, each section a share of 100 points. {0}, below that E. An essential that is missing, a weak section or a high risk holds the grade, however many points there are. “I do not know” counts as anything from no to yes: that is why there are two ends.</source>
            <translation>Jede Antwort ist einen Teil ihres Bereichs wert, jeder Bereich einen Teil von 100 Punkten. {0}, darunter E. Ein fehlender Kernpunkt, ein schwacher Bereich oder ein hohes Risiko begrenzt die Note, so viele Punkte es auch sind. „Weiß ich nicht“ kann alles von Nein bis Ja bedeuten: Darum gibt es zwei Enden.</translation>
        </message>
        <message>
            <source>Points for each answer</source>
            <translation>Punkte jeder Antwort</translation>
        </message>
        <message>
            <source>These answers cost most points</source>
            <translation>Diese Antworten kosten die meisten Punkte</translation>
        </message>
        <message>
            <source>Why this score</source>
            <translation>Woher diese Punkte kommen</translation>
        </message>
        <message>
            <source>{0} from {1}</source>
            <translation>{0} ab {1}</translation>
        </message>
        <message>
            <source>−{0} points</source>
            <translation>−{0} Punkte</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
    <message>
        <source>Everything that leaves you with the report</source>
        <translation>Alles, was mit dem Bericht das Haus verlässt</translation>
    </message>
        <message>
            <source>Read as text</source>
            <translation>Als Text lesen</translation>
        </message>
        <message>
            <source>Show the pages</source>
            <translation>Seiten zeigen</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>The report as text, as a screen reader reads it</source>
            <translation>Der Bericht als Text, wie ein Bildschirmleser ihn liest</translation>
        </message>
        <message>
            <source>Summary to share, without details (PDF)</source>
            <translation>Zusammenfassung zum Weitergeben, ohne Einzelheiten (PDF)</translation>
        </message>
        <message>
            <source>Plan for a spreadsheet (.xlsx)</source>
            <translation>Plan für eine Tabelle (.xlsx)</translation>
        </message>
        <message>
            <source>Plan as plain lines (.csv)</source>
            <translation>Plan als einfache Zeilen (.csv)</translation>
        </message>
        <message>
            <source>Due dates for a diary (.ics)</source>
            <translation>Fristen für einen Kalender (.ics)</translation>
        </message>
        <message>
            <source>Emergency page for the wall (PDF)</source>
            <translation>Notfallblatt für die Wand (PDF)</translation>
        </message>
        <message>
            <source>Data of the report for other programs (.json)</source>
            <translation>Daten des Berichts für andere Programme (.json)</translation>
        </message>
        <message>
            <source>List of what leaves you with the report (.txt)</source>
            <translation>Liste dessen, was mit dem Bericht Ihr Haus verlässt (.txt)</translation>
        </message>
        <message>
            <source>Saving {0}</source>
            <translation>{0} wird gespeichert</translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Gespeichert: {0}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <source>Page {0} of {1}</source>
            <translation>Seite {0} von {1}</translation>
        </message>
        <message>
            <source>This is what would be signed. Nothing is signed yet.</source>
            <translation>Das würde signiert. Noch ist nichts signiert.</translation>
        </message>
        <message>
            <source>Your report</source>
            <translation>Ihr Bericht</translation>
        </message>
    </context>
    <context>
        <name>QuestionLine</name>
        <message>
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Answer: {0}</source>
            <translation>Antworten: {0}</translation>
        </message>
        <message>
            <source>a yes removes {0} % of the risk</source>
            <translation>ein Ja nimmt {0} % des Risikos weg</translation>
        </message>
        <message>
            <source>counts for the score</source>
            <translation>zählt für die Punkte</translation>
        </message>
        <message>
            <source>your IT supplier knows</source>
            <translation>weiß Ihr IT-Dienstleister</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>Answer the first questions</source>
            <translation>Erste Fragen beantworten</translation>
        </message>
        <message>
            <source>No result yet</source>
            <translation>Noch kein Ergebnis</translation>
        </message>
        <message>
            <source>See the plan</source>
            <translation>Plan ansehen</translation>
        </message>
        <message>
            <source>Try something out</source>
            <translation>Etwas ausprobieren</translation>
        </message>
        <message>
            <source>Your grade, your weak places and the risks for your patients appear here with the first answer.</source>
            <translation>Ihre Note, Ihre Schwachstellen und die Risiken für Ihre Patienten erscheinen hier mit der ersten Antwort.</translation>
        </message>
        <message>
            <source>Your result</source>
            <translation>Ihr Ergebnis</translation>
        </message>
        <message>
            <source>{0} of {1} questions answered, {2} of them “{3}”. {4}.</source>
            <translation>{0} von {1} Fragen beantwortet, davon {2} mit „{3}“. {4}.</translation>
        </message>
    </context>
    <context>
        <name>RisksCard</name>
        <message>
            <source>After the plan</source>
            <translation>Nach dem Plan</translation>
        </message>
        <message>
            <source>All risks, today and after the plan</source>
            <translation>Alle Risiken, heute und nach dem Plan</translation>
        </message>
        <message>
            <source>All {0} risks</source>
            <translation>Alle {0} Risiken</translation>
        </message>
        <message>
            <source>Filled: today. Empty: once the plan is done.</source>
            <translation>Gefüllt: heute. Leer: wenn der Plan umgesetzt ist.</translation>
        </message>
        <message>
            <source>The levels compare risks with each other; they are no odds. About {0} % of what the essentials take off rests on the judgement of experts, the rest on studies and statistics.</source>
            <translation>Die Stufen vergleichen Risiken miteinander; sie sind keine Wahrscheinlichkeiten. Etwa {0} % der Wirkung der Kernpunkte beruhen auf dem Urteil von Fachleuten, der Rest auf Studien und Statistiken.</translation>
        </message>
        <message>
            <source>The map</source>
            <translation>Die Karte</translation>
        </message>
        <message>
            <source>Through</source>
            <translation>Wodurch</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>What could happen to your patients</source>
            <translation>Was Ihren Patienten geschehen könnte</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <source>low</source>
            <translation>gering</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>sehr hoch</translation>
        </message>
        <message>
            <source>very low</source>
            <translation>sehr gering</translation>
        </message>
        <message>
            <source>{0}, {1} of 100</source>
            <translation>{0}, {1} von 100</translation>
        </message>
    </context>
    <context>
        <name>RoundsPage</name>
        <message>
            <source>A round is one dated assessment. A year later you begin the next one from its answers.</source>
            <translation>Eine Runde ist eine Bewertung mit Datum. Ein Jahr später beginnen Sie die nächste aus ihren Antworten.</translation>
        </message>
        <message>
            <source>Back to the result</source>
            <translation>Zurück zum Ergebnis</translation>
        </message>
        <message>
            <source>It holds the {0} answers of round {1}.</source>
            <translation>Sie enthält die {0} Antworten von Runde {1}.</translation>
        </message>
        <message>
            <source>Round {0} has begun</source>
            <translation>Runde {0} hat begonnen</translation>
        </message>
        <message>
            <source>Your rounds</source>
            <translation>Ihre Runden</translation>
        </message>
    </context>
    <context>
        <name>RungRow</name>
        <message>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>No rule stands in the way</source>
            <translation>Keine Regel steht im Weg</translation>
        </message>
        <message>
            <source>Show which</source>
            <translation>Welche?</translation>
        </message>
        <message>
            <source>Show which: {0}</source>
            <translation>Welche? {0}</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>noch nicht beantwortet</translation>
        </message>
        <message>
            <source>the same rules as for {0}</source>
            <translation>dieselben Regeln wie für {0}</translation>
        </message>
        <message>
            <source>today “{0}”</source>
            <translation>heute „{0}“</translation>
        </message>
        <message>
            <source>{0} and {1} more</source>
            <translation>{0} und {1} weitere</translation>
        </message>
        <message>
            <source>{0} of 100 today, see the plan</source>
            <translation>heute {0} von 100, siehe Plan</translation>
        </message>
        <message>
            <source>{0} points today, {1} more</source>
            <translation>heute {0} Punkte, es fehlen {1}</translation>
        </message>
        <message>
            <source>“{0}” brings it nearest for: {1}</source>
            <translation>„{0}“ bringt am nächsten heran bei: {1}</translation>
        </message>
        <message>
            <source>“{0}” lifts it for: {1}</source>
            <translation>„{0}“ hebt das auf bei: {1}</translation>
        </message>
    </context>
    <context>
        <name>RungWords</name>
        <message>
            <source>1 essential needs at least “{0}”</source>
            <translation>1 Kernpunkt braucht mindestens „{0}“</translation>
        </message>
        <message>
            <source>1 essential needs “{0}”</source>
            <translation>1 Kernpunkt braucht „{0}“</translation>
        </message>
        <message>
            <source>1 risk must come down</source>
            <translation>1 Risiko muss sinken</translation>
        </message>
        <message>
            <source>1 section needs {0} points</source>
            <translation>1 Bereich braucht {0} Punkte</translation>
        </message>
        <message>
            <source>You have the {0} points</source>
            <translation>Die {0} Punkte haben Sie</translation>
        </message>
        <message>
            <source>{0} more points, to reach {1}</source>
            <translation>{0} Punkte mehr, um {1} zu erreichen</translation>
        </message>
        <message>
            <source>{0} risks must come down</source>
            <translation>{0} Risiken müssen sinken</translation>
        </message>
        <message>
            <source>{1} essentials need at least “{0}”</source>
            <translation>{1} Kernpunkte brauchen mindestens „{0}“</translation>
        </message>
        <message>
            <source>{1} essentials need “{0}”</source>
            <translation>{1} Kernpunkte brauchen „{0}“</translation>
        </message>
        <message>
            <source>{1} sections need {0} points</source>
            <translation>{1} Bereiche brauchen {0} Punkte</translation>
        </message>
    </context>
    <context>
        <name>SearchLine</name>
        <message>
            <source>It takes off {0} % more than the quick plan.</source>
            <translation>Er nimmt {0} % mehr weg als der schnelle Plan.</translation>
        </message>
        <message>
            <source>Look for the best plan</source>
            <translation>Den besten Plan suchen</translation>
        </message>
        <message>
            <source>Nearly the best: at most {0} % of the risk that stays could still be taken off.</source>
            <translation>Fast der beste: Höchstens {0} % des verbleibenden Risikos ließen sich noch wegnehmen.</translation>
        </message>
        <message>
            <source>Proven: no other choice within this budget and its rules takes off more risk.</source>
            <translation>Bewiesen: Keine andere Wahl mit diesem Budget und seinen Regeln nimmt mehr Risiko weg.</translation>
        </message>
        <message>
            <source>Putting first things first costs {0} % of the risk.</source>
            <translation>Das Wichtigste zuerst zu tun kostet {0} % des Risikos.</translation>
        </message>
        <message>
            <source>Search for the best plan, step {0} of {1}</source>
            <translation>Den besten Plan suchen, Schritt {0} von {1}</translation>
        </message>
        <message>
            <source>Solver {0}, gap {1} %.</source>
            <translation>Solver {0}, Abstand {1} %.</translation>
        </message>
        <message>
            <source>Step {0} of {1}: {2}</source>
            <translation>Schritt {0} von {1}: {2}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>The quick plan was equally good.</source>
            <translation>Der schnelle Plan war genauso gut.</translation>
        </message>
        <message>
            <source>This is the quick plan. The best one for your hours and money is being looked for.</source>
            <translation>Das ist der schnelle Plan. Der beste für Ihre Stunden und Ihr Geld wird gesucht.</translation>
        </message>
        <message>
            <source>This is the quick plan: good, but not proven the best.</source>
            <translation>Das ist der schnelle Plan: gut, aber nicht als der beste bewiesen.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>What is shown is good, but not proven the best.</source>
            <translation>Was hier steht, ist gut, aber nicht als das Beste bewiesen.</translation>
        </message>
        <message>
            <source>less than 0.1</source>
            <translation>weniger als 0,1</translation>
        </message>
        <message>
            <source>the first steps</source>
            <translation>die ersten Schritte</translation>
        </message>
        <message>
            <source>the rest of the twelve months</source>
            <translation>der Rest der zwölf Monate</translation>
        </message>
        <message>
            <source>what the rules cost</source>
            <translation>was die Regeln kosten</translation>
        </message>
    </context>
    <context>
        <name>SecondPage</name>
        <message>
            <source>A second signature</source>
            <translation>Eine zweite Signatur</translation>
        </message>
        <message>
            <source>Add the signature</source>
            <translation>Signatur hinzufügen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>The person responsible for IT signs {0} as well. The first signature stays as it is.</source>
            <translation>Auch die für die IT verantwortliche Person signiert {0}. Die erste Signatur bleibt, wie sie ist.</translation>
        </message>
    </context>
    <context>
        <name>SectionsCard</name>
        <message>
            <source>As a chart</source>
            <translation>Als Diagramm</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Als Tabelle</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>In hand</source>
            <translation>Gesichert</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Points by section</source>
            <translation>Punkte nach Bereichen</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Solid: in hand. Striped: not known yet. Pale: lost.</source>
            <translation>Voll: gesichert. Gestreift: noch unbekannt. Blass: verloren.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Preview of the page</source>
            <translation>Vorschau der Seite</translation>
        </message>
        <message>
            <source>The page is being drawn</source>
            <translation>Die Seite wird gezeichnet</translation>
        </message>
    </context>
    <context>
        <name>SidesCard</name>
        <message>
            <source>Holds the grade now: {0}</source>
            <translation>Begrenzt jetzt die Note: {0}</translation>
        </message>
        <message>
            <source>Measures of the plan still to do: {0}</source>
            <translation>Maßnahmen des Plans, die noch offen sind: {0}</translation>
        </message>
        <message>
            <source>Measures of the plan that are done since: {0}</source>
            <translation>Maßnahmen des Plans, die seither erledigt sind: {0}</translation>
        </message>
        <message>
            <source>No longer holds the grade: {0}</source>
            <translation>Begrenzt die Note nicht mehr: {0}</translation>
        </message>
        <message>
            <source>Score {0}, before {1}</source>
            <translation>{0} Punkte, vorher {1}</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>noch keine</translation>
        </message>
        <message>
            <source>{0} and {1} more</source>
            <translation>{0} und {1} weitere</translation>
        </message>
        <message>
            <source>{0} points: {1} by your answers, {2} by your profile, {3} by the questionnaire.</source>
            <translation>{0} Punkte: {1} durch Ihre Antworten, {2} durch Ihre Angaben, {3} durch den Fragenkatalog.</translation>
        </message>
    </context>
    <context>
        <name>SignPage</name>
    <message>
        <source>See the whole list, line by line</source>
        <translation>Ganze Liste ansehen, Zeile für Zeile</translation>
    </message>
        <message>
            <source>1. You declare</source>
            <translation>1. Sie erklären</translation>
        </message>
        <message>
            <source>2. What leaves the clinic</source>
            <translation>2. Was Ihr Haus verlässt</translation>
        </message>
        <message>
            <source>3. You sign</source>
            <translation>3. Sie signieren</translation>
        </message>
        <message>
            <source>All answers, grade, risks and plan</source>
            <translation>Alle Antworten, Note, Risiken und Plan</translation>
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
            <source>Choose another folder</source>
            <translation>Anderen Ordner wählen</translation>
        </message>
        <message>
            <source>Everything is answered. Read three short parts, then sign.</source>
            <translation>Alles ist beantwortet. Lesen Sie drei kurze Teile, dann signieren Sie.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Zum Feld</translation>
        </message>
        <message>
            <source>I answered to the best of my knowledge. This is a self-declaration, not a certificate of conformity.</source>
            <translation>Ich habe nach bestem Wissen geantwortet. Dies ist eine eigene Erklärung, keine Bescheinigung der Konformität.</translation>
        </message>
        <message>
            <source>I have read this and declare it</source>
            <translation>Ich habe das gelesen und erkläre es</translation>
        </message>
        <message>
            <source>I know the essential that is not fully met, and the plan.</source>
            <translation>Ich kenne den Kernpunkt, der nicht ganz erfüllt ist, und den Plan.</translation>
        </message>
        <message>
            <source>I know the {0} essentials that are not fully met, and the plan.</source>
            <translation>Ich kenne die {0} Kernpunkte, die nicht ganz erfüllt sind, und den Plan.</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>Im Ordner {0}</translation>
        </message>
        <message>
            <source>In the report</source>
            <translation>Im Bericht</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Sprache des Berichts</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Name der Datei</translation>
        </message>
        <message>
            <source>Name, address and numbers of the provider</source>
            <translation>Name, Adresse und Kennnummern der Einrichtung</translation>
        </message>
        <message>
            <source>Names of those who answered</source>
            <translation>Namen derer, die geantwortet haben</translation>
        </message>
        <message>
            <source>Nothing is sent. You get a file and hand it over yourself.</source>
            <translation>Nichts wird gesendet. Sie erhalten eine Datei und übergeben sie selbst.</translation>
        </message>
        <message>
            <source>Nothing was signed yet.</source>
            <translation>Noch wurde nichts signiert.</translation>
        </message>
        <message>
            <source>One question is open or unknown; the report says so. Read three short parts, then sign.</source>
            <translation>Eine Frage ist offen oder unbekannt; das steht im Bericht. Lesen Sie drei kurze Teile, dann signieren Sie.</translation>
        </message>
        <message>
            <source>Passphrase and signing key</source>
            <translation>Passwort und Signaturschlüssel</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Read all pages</source>
            <translation>Alle Seiten lesen</translation>
        </message>
        <message>
            <source>Shows that the report is unchanged and comes from your enrolled identity. It is not a qualified signature.</source>
            <translation>Zeigt, dass der Bericht unverändert ist und von Ihrer registrierten Signaturidentität stammt. Es ist keine qualifizierte Signatur.</translation>
        </message>
        <message>
            <source>Sign and create the report</source>
            <translation>Signieren und Bericht erstellen</translation>
        </message>
        <message>
            <source>Stays on this computer</source>
            <translation>Bleibt auf diesem Computer</translation>
        </message>
        <message>
            <source>The proof files, only their fingerprint leaves</source>
            <translation>Die Nachweisdateien, nur ihr Fingerabdruck geht mit</translation>
        </message>
        <message>
            <source>There is a file of this name already: write another name</source>
            <translation>Eine Datei mit diesem Namen gibt es schon: Wählen Sie einen anderen</translation>
        </message>
        <message>
            <source>Tick that you have read the declaration</source>
            <translation>Haken Sie an, dass Sie die Erklärung gelesen haben</translation>
        </message>
        <message>
            <source>Write a name for the file</source>
            <translation>Geben Sie der Datei einen Namen</translation>
        </message>
        <message>
            <source>Write your name</source>
            <translation>Geben Sie Ihren Namen an</translation>
        </message>
        <message>
            <source>Write your role</source>
            <translation>Geben Sie Ihre Funktion an</translation>
        </message>
        <message>
            <source>You can read the file again before you hand it over</source>
            <translation>Sie können die Datei noch einmal lesen, bevor Sie sie übergeben</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Your notes and flags</source>
            <translation>Ihre Notizen und Markierungen</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>Ihre Funktion</translation>
        </message>
        <message>
            <source>{0} questions are open or unknown; the report says so. Read three short parts, then sign.</source>
            <translation>{0} Fragen sind offen oder unbekannt; das steht im Bericht. Lesen Sie drei kurze Teile, dann signieren Sie.</translation>
        </message>
    </context>
    <context>
        <name>SignedPage</name>
        <message>
            <source>A second signature</source>
            <translation>Eine zweite Signatur</translation>
        </message>
        <message>
            <source>Add a second signature</source>
            <translation>Zweite Signatur hinzufügen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Fingerprint of the report: {0}. Read it out if someone asks whether it is the right one.</source>
            <translation>Fingerabdruck des Berichts: {0}. Lesen Sie ihn vor, wenn jemand fragt, ob es der richtige ist.</translation>
        </message>
        <message>
            <source>Fingerprint of your key: {0}. Give it to your authority once, in person or by post.</source>
            <translation>Fingerabdruck Ihres Schlüssels: {0}. Geben Sie ihn Ihrer Behörde einmal, persönlich oder mit der Post.</translation>
        </message>
        <message>
            <source>Hand this file to your authority, and keep a copy.</source>
            <translation>Übergeben Sie diese Datei Ihrer Behörde, und behalten Sie eine Kopie.</translation>
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
            <source>What happens next</source>
            <translation>Wie es weitergeht</translation>
        </message>
        <message>
            <source>Your IT contact may sign the same file as well. This is optional.</source>
            <translation>Auch Ihr IT-Kontakt kann dieselbe Datei signieren. Das ist freiwillig.</translation>
        </message>
        <message>
            <source>Your report is signed, saved and checked</source>
            <translation>Ihr Bericht ist signiert, gespeichert und geprüft</translation>
        </message>
        <message>
            <source>{0}, in {1}</source>
            <translation>{0}, in {1}</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>Certificates</source>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <source>Checking signature, data and figures</source>
            <translation>Signatur, Daten und Zahlen werden geprüft</translation>
        </message>
        <message>
            <source>Choose a certificate file</source>
            <translation>Zertifikatsdatei wählen</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <source>Choose a report</source>
            <translation>Bericht wählen</translation>
        </message>
        <message>
            <source>No program is set up to open this</source>
            <translation>Auf diesem Computer öffnet kein Programm diese Datei</translation>
        </message>
        <message>
            <source>Opening your identity</source>
            <translation>Ihre Signaturidentität wird geöffnet</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Datei wird gelesen</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>Signing, saving and reading it back</source>
            <translation>Signieren, speichern und zurücklesen</translation>
        </message>
        <message>
            <source>The file is only read</source>
            <translation>Die Datei wird nur gelesen</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Bericht wird geschrieben</translation>
        </message>
    </context>
    <context>
        <name>SinceCard</name>
        <message>
            <source>1 answer better</source>
            <translation>1 Antwort besser</translation>
        </message>
        <message>
            <source>1 answer worse</source>
            <translation>1 Antwort schlechter</translation>
        </message>
        <message>
            <source>1 essential met</source>
            <translation>1 Kernpunkt erfüllt</translation>
        </message>
        <message>
            <source>1 new gap</source>
            <translation>1 neue Lücke</translation>
        </message>
        <message>
            <source>A year from now, begin the next round: it starts from these answers.</source>
            <translation>Beginnen Sie in einem Jahr die nächste Runde: Sie geht von diesen Antworten aus.</translation>
        </message>
        <message>
            <source>Compare with round {0}</source>
            <translation>Mit Runde {0} vergleichen</translation>
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation>Noch hat sich nichts geändert.</translation>
        </message>
        <message>
            <source>Rounds of this dossier</source>
            <translation>Runden dieses Dossiers</translation>
        </message>
        <message>
            <source>Since last time</source>
            <translation>Seit dem letzten Mal</translation>
        </message>
        <message>
            <source>{0} answers better</source>
            <translation>{0} Antworten besser</translation>
        </message>
        <message>
            <source>{0} answers worse</source>
            <translation>{0} Antworten schlechter</translation>
        </message>
        <message>
            <source>{0} essentials met</source>
            <translation>{0} Kernpunkte erfüllt</translation>
        </message>
        <message>
            <source>{0} new gaps</source>
            <translation>{0} neue Lücken</translation>
        </message>
    </context>
    <context>
        <name>SteadyCard</name>
        <message>
            <source>Draw the estimates anew</source>
            <translation>Schätzungen neu auslosen</translation>
        </message>
        <message>
            <source>How steady is this?</source>
            <translation>Wie beständig ist das?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>What a measure takes off is an estimate. Change every estimate at random by up to 40 %, {0} times, and see which measures stay where they are.</source>
            <translation>Was eine Maßnahme wegnimmt, ist eine Schätzung. Ändern Sie jede Schätzung zufällig um bis zu 40 %, {0}-mal, und sehen Sie, welche Maßnahmen bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>{0} of {1} draws</source>
            <translation>{0} von {1} Ziehungen</translation>
        </message>
        <message>
            <source>{0} of {1} draws solved exactly</source>
            <translation>{0} von {1} Ziehungen exakt gelöst</translation>
        </message>
    </context>
    <context>
        <name>TryRow</name>
        <message>
            <source>If it were otherwise: {0}</source>
            <translation>Wenn es anders wäre: {0}</translation>
        </message>
        <message>
            <source>a yes alone: risk −{0} %</source>
            <translation>ein Ja allein: Risiko −{0} %</translation>
        </message>
        <message>
            <source>as today</source>
            <translation>wie heute</translation>
        </message>
        <message>
            <source>counts for the score</source>
            <translation>zählt für die Punkte</translation>
        </message>
        <message>
            <source>in place</source>
            <translation>umgesetzt</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>nicht beantwortet</translation>
        </message>
    </context>
    <context>
        <name>TrySide</name>
        <message>
            <source>Another budget</source>
            <translation>Ein anderes Budget</translation>
        </message>
        <message>
            <source>Change a number to see what the plan would bring.</source>
            <translation>Ändern Sie eine Zahl, um zu sehen, was der Plan brächte.</translation>
        </message>
        <message>
            <source>Choose another answer at the right.</source>
            <translation>Wählen Sie rechts eine andere Antwort.</translation>
        </message>
        <message>
            <source>Essentials not fully met: {0} (today {1})</source>
            <translation>Nicht ganz erfüllte Kernpunkte: {0} (heute {1})</translation>
        </message>
        <message>
            <source>Everything as today</source>
            <translation>Alles wie heute</translation>
        </message>
        <message>
            <source>For every essential in time it takes {0} and {1}.</source>
            <translation>Damit alle Kernpunkte rechtzeitig erfüllt sind, braucht es {0} und {1}.</translation>
        </message>
        <message>
            <source>Grade {0}</source>
            <translation>Note {0}</translation>
        </message>
        <message>
            <source>Hours in twelve months</source>
            <translation>Stunden in zwölf Monaten</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Geld</translation>
        </message>
        <message>
            <source>One answer is tried.</source>
            <translation>Eine Antwort wird ausprobiert.</translation>
        </message>
        <message>
            <source>Risk +{0} %</source>
            <translation>Risiko +{0} %</translation>
        </message>
        <message>
            <source>Risk −{0} %</source>
            <translation>Risiko −{0} %</translation>
        </message>
        <message>
            <source>Risks that move most</source>
            <translation>Risiken, die sich am meisten ändern</translation>
        </message>
        <message>
            <source>Score {0}</source>
            <translation>{0} Punkte</translation>
        </message>
        <message>
            <source>Score {0} (today {1})</source>
            <translation>{0} Punkte (heute {1})</translation>
        </message>
        <message>
            <source>The quick plan for it: grade {0}, risk −{1} %.</source>
            <translation>Der schnelle Plan dafür: Note {0}, Risiko −{1} %.</translation>
        </message>
        <message>
            <source>The risk stays as it is</source>
            <translation>Das Risiko bleibt, wie es ist</translation>
        </message>
        <message>
            <source>To get there: {1} and {2} for what is answered “{0}”</source>
            <translation>Der Weg dorthin: {1} und {2} für das, was mit „{0}“ beantwortet ist</translation>
        </message>
        <message>
            <source>Today, and if it were so</source>
            <translation>Heute, und wenn es so wäre</translation>
        </message>
        <message>
            <source>{0} answers are tried.</source>
            <translation>{0} Antworten werden ausprobiert.</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} bis {1}</translation>
        </message>
        <message>
            <source>{0}: {1} of 100 (today {2})</source>
            <translation>{0}: {1} von 100 (heute {2})</translation>
        </message>
        <message>
            <source>“{0}” needs “{1}” first</source>
            <translation>„{0}“ braucht zuerst „{1}“</translation>
        </message>
    </context>
    <context>
        <name>VerdictFacts</name>
        <message>
            <source>IT</source>
            <translation>IT</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Not looked at, since something before it does not hold</source>
            <translation>Nicht angesehen, weil etwas davor nicht stimmt</translation>
        </message>
        <message>
            <source>SHA-256 of the file: {0}</source>
            <translation>SHA-256 der Datei: {0}</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>Signiert von</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>Aktuell</translation>
        </message>
        <message>
            <source>Valid until {0}</source>
            <translation>Gültig bis {0}</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>key fingerprint: {0}</source>
            <translation>Fingerabdruck des Schlüssels: {0}</translation>
        </message>
        <message>
            <source>method {0}, questionnaire {1}</source>
            <translation>Methode {0}, Fragenkatalog {1}</translation>
        </message>
        <message>
            <source>no time is given</source>
            <translation>keine Zeit angegeben</translation>
        </message>
        <message>
            <source>report fingerprint: {0}</source>
            <translation>Fingerabdruck des Berichts: {0}</translation>
        </message>
        <message>
            <source>{0} at {1}</source>
            <translation>{0} um {1}</translation>
        </message>
        <message>
            <source>{0}, by the signer’s own clock; no time stamp from a third party</source>
            <translation>{0}, nach der eigenen Uhr der signierenden Person; kein Zeitstempel eines Dritten</translation>
        </message>
        <message>
            <source>{0}, by the signer’s own clock</source>
            <translation>{0}, nach der eigenen Uhr der signierenden Person</translation>
        </message>
        <message>
            <source>certificate issued under: {0}</source>
            <translation>Zertifikat ausgestellt unter: {0}</translation>
        </message>
        <message>
            <source>Time stamp</source>
            <translation>Zeitstempel</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Zu beachten</translation>
        </message>
        <message>
            <source>{0}, with a demo key</source>
            <translation>{0}, mit einem Vorführschlüssel</translation>
        </message>
    </context>
    <context>
        <name>VerifyPage</name>
        <message>
            <source>Authentic and complete</source>
            <translation>Echt und vollständig</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Checked on this computer, without internet</source>
            <translation>Auf diesem Computer geprüft, ohne Internet</translation>
        </message>
        <message>
            <source>Choose a report</source>
            <translation>Bericht wählen</translation>
        </message>
        <message>
            <source>Choose another report</source>
            <translation>Anderen Bericht wählen</translation>
        </message>
        <message>
            <source>Complete, but the key is not known here</source>
            <translation>Vollständig, aber der Schlüssel ist hier nicht bekannt</translation>
        </message>
        <message>
            <source>Drop the PDF of a report here, or choose it</source>
            <translation>Ziehen Sie das PDF eines Berichts hierher, oder wählen Sie es</translation>
        </message>
        <message>
            <source>I have compared the fingerprint: trust this key</source>
            <translation>Ich habe den Fingerabdruck verglichen: Diesem Schlüssel vertrauen</translation>
        </message>
        <message>
            <source>Is it authentic and complete, and do its figures follow from its answers?</source>
            <translation>Ist er echt und vollständig, und folgen seine Zahlen aus seinen Antworten?</translation>
        </message>
        <message>
            <source>It is read on this computer only, and is not changed.</source>
            <translation>Er wird nur auf diesem Computer gelesen und nicht geändert.</translation>
        </message>
        <message>
            <source>No report could be read</source>
            <translation>Kein Bericht ließ sich lesen</translation>
        </message>
        <message>
            <source>Not authentic: do not use this file</source>
            <translation>Nicht echt: Verwenden Sie diese Datei nicht</translation>
        </message>
        <message>
            <source>Open the PDF</source>
            <translation>PDF öffnen</translation>
        </message>
        <message>
            <source>Verify a report</source>
            <translation>Bericht prüfen</translation>
        </message>
    </context>
    <context>
        <name>WhatIfPage</name>
        <message>
            <source>Answer the first questions</source>
            <translation>Erste Fragen beantworten</translation>
        </message>
        <message>
            <source>Back to the plan</source>
            <translation>Zurück zum Plan</translation>
        </message>
        <message>
            <source>Nothing to try out yet</source>
            <translation>Noch nichts auszuprobieren</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>See what would change if an answer or the budget were another. Nothing here is stored.</source>
            <translation>Sehen Sie, was sich mit einer anderen Antwort oder einem anderen Budget ändern würde. Hier wird nichts gespeichert.</translation>
        </message>
        <message>
            <source>Try something out</source>
            <translation>Etwas ausprobieren</translation>
        </message>
        <message>
            <source>What would help most</source>
            <translation>Was am meisten helfen würde</translation>
        </message>
        <message>
            <source>With the first answer there is a result, and here you can see what would change it.</source>
            <translation>Mit der ersten Antwort gibt es ein Ergebnis, und hier sehen Sie dann, was es ändern würde.</translation>
        </message>
    </context>
    <context>
        <name>WhyPage</name>
        <message>
            <source>Answer the first questions</source>
            <translation>Erste Fragen beantworten</translation>
        </message>
        <message>
            <source>Back to the result</source>
            <translation>Zurück zum Ergebnis</translation>
        </message>
        <message>
            <source>No grade to explain yet</source>
            <translation>Noch keine Note zu erklären</translation>
        </message>
        <message>
            <source>Of 100 points you can show {0} today. {1} are not known yet, {2} are lost.</source>
            <translation>Von 100 Punkten können Sie heute {0} zeigen. {1} sind noch unbekannt, {2} sind verloren.</translation>
        </message>
        <message>
            <source>Why this grade</source>
            <translation>Warum diese Note</translation>
        </message>
        <message>
            <source>With the first answer, this page shows the points that it brings.</source>
            <translation>Mit der ersten Antwort zeigt diese Seite die Punkte, die sie bringt.</translation>
        </message>
    </context>
</TS>
