<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>TasksPage</name>
        <message>
            <source>From your authority</source>
            <translation>Von Ihrer Behörde</translation>
        </message>
        <message>
            <source>1 day of your authority is near</source>
            <translation>1 Termin Ihrer Behörde steht bevor</translation>
        </message>
        <message>
            <source>{0} days of your authority are near</source>
            <translation>{0} Termine Ihrer Behörde stehen bevor</translation>
        </message>
        <message>
            <source>See what is due</source>
            <translation>Sehen, was ansteht</translation>
        </message>
    </context>
    <context>
        <name>CircularsPage</name>
        <message>
            <source>What your authority sent to all care providers, as signed files. Nothing is sent back.</source>
            <translation>Was Ihre Behörde allen Einrichtungen geschickt hat, als signierte Dateien. Es wird nichts zurückgeschickt.</translation>
        </message>
        <message>
            <source>Choose files …</source>
            <translation>Dateien wählen …</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>From your authority</source>
            <translation>Von Ihrer Behörde</translation>
        </message>
        <message>
            <source>I have compared them, they are the same: trust this key</source>
            <translation>Verglichen und gleich: diesem Schlüssel vertrauen</translation>
        </message>
        <message>
            <source>{0} is signed with a key that you do not trust yet</source>
            <translation>{0} ist mit einem Schlüssel signiert, dem Sie noch nicht vertrauen</translation>
        </message>
        <message>
            <source>Nothing was taken in. Compare this fingerprint with the one that your authority gave you: {0}</source>
            <translation>Es wurde nichts aufgenommen. Vergleichen Sie diesen Fingerabdruck mit dem, den Ihre Behörde Ihnen genannt hat: {0}</translation>
        </message>
        <message>
            <source>Another file can be dropped anywhere on this page.</source>
            <translation>Eine weitere Datei kann überall auf dieser Seite abgelegt werden.</translation>
        </message>
        <message>
            <source>What it asks of you: mandatory items, days to keep, whom to ask</source>
            <translation>Was sie von Ihnen verlangt: Pflichtpunkte, Termine, Ansprechstelle</translation>
        </message>
        <message>
            <source>How practices like yours stand, without a name of anybody</source>
            <translation>Wo vergleichbare Einrichtungen stehen, ohne irgendeinen Namen</translation>
        </message>
        <message>
            <source>Threats and good practice, with links to the questions and measures they are about</source>
            <translation>Bedrohungen und gute Praxis, mit Links zu den Fragen und Maßnahmen, um die es geht</translation>
        </message>
        <message>
            <source>Ask your authority for the files and for the fingerprint of its key. You can do without them.</source>
            <translation>Bitten Sie Ihre Behörde um die Dateien und um den Fingerabdruck ihres Schlüssels. Es geht auch ohne sie.</translation>
        </message>
        <message>
            <source>Nothing from your authority is here yet</source>
            <translation>Von Ihrer Behörde ist noch nichts da</translation>
        </message>
        <message>
            <source>Drop its files here, or choose them. They can bring:</source>
            <translation>Legen Sie ihre Dateien hier ab, oder wählen Sie sie. Sie können enthalten:</translation>
        </message>
        <message>
            <source>Share a lesson without your name</source>
            <translation>Eine Lehre ohne Ihren Namen teilen</translation>
        </message>
        <message>
            <source>You had an incident, and something helped? Others can learn from it; nothing in it names you.</source>
            <translation>Sie hatten einen Vorfall, und etwas hat geholfen? Andere können daraus lernen; nichts darin nennt Sie.</translation>
        </message>
        <message>
            <source>From you to all others</source>
            <translation>Von Ihnen an alle anderen</translation>
        </message>
    </context>
    <context>
        <name>CircularCard</name>
        <message>
            <source>From {0}. Version {1}, signed with the key {2}</source>
            <translation>Von {0}. Version {1}, signiert mit dem Schlüssel {2}</translation>
        </message>
        <message>
            <source>Version {0}, signed with the key {1}</source>
            <translation>Version {0}, signiert mit dem Schlüssel {1}</translation>
        </message>
        <message>
            <source>Question: {0}</source>
            <translation>Frage: {0}</translation>
        </message>
        <message>
            <source>in the plan</source>
            <translation>im Plan</translation>
        </message>
        <message>
            <source>Measure in the plan: {0}</source>
            <translation>Maßnahme im Plan: {0}</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <source>What your authority asks</source>
            <translation>Was Ihre Behörde verlangt</translation>
        </message>
        <message>
            <source>Logo of the authority</source>
            <translation>Logo der Behörde</translation>
        </message>
        <message>
            <source>Your authority asks for at least grade {0}; yours is {1}.</source>
            <translation>Ihre Behörde verlangt mindestens die Note {0}; Ihre ist {1}.</translation>
        </message>
        <message>
            <source>Your authority asks for at least grade {0}; you have no grade yet.</source>
            <translation>Ihre Behörde verlangt mindestens die Note {0}; Sie haben noch keine Note.</translation>
        </message>
        <message>
            <source>Your authority asks for at least {0} % of the essentials; {1} of {2} are in place.</source>
            <translation>Ihre Behörde verlangt mindestens {0} % der Kernpunkte; {1} von {2} sind erfüllt.</translation>
        </message>
        <message>
            <source>This changes neither your score nor your grade.</source>
            <translation>Das ändert weder Ihre Punkte noch Ihre Note.</translation>
        </message>
        <message>
            <source>Mandatory: {0} of {1} in place</source>
            <translation>Verpflichtend: {0} von {1} erfüllt</translation>
        </message>
        <message>
            <source>Not in place yet</source>
            <translation>Noch nicht erfüllt</translation>
        </message>
        <message>
            <source>Days to keep</source>
            <translation>Termine</translation>
        </message>
        <message>
            <source>Hand in the signed report</source>
            <translation>Den signierten Bericht einreichen</translation>
        </message>
        <message>
            <source>{0}: {1} ({2})</source>
            <translation>{0}: {1} ({2})</translation>
        </message>
        <message>
            <source>Save these days for my calendar</source>
            <translation>Diese Termine für meinen Kalender speichern</translation>
        </message>
        <message>
            <source>it has passed</source>
            <translation>ist vorbei</translation>
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
        <message>
            <source>Whom to ask</source>
            <translation>Ansprechstelle</translation>
        </message>
    </context>
    <context>
        <name>PlacesCard</name>
        <message>
            <source>Practices like yours</source>
            <translation>Vergleichbare Einrichtungen</translation>
        </message>
        <message>
            <source>Answer some questions first: your place needs a grade.</source>
            <translation>Beantworten Sie zuerst einige Fragen: Ihr Platz braucht eine Note.</translation>
        </message>
        <message>
            <source>Too few reports of {0} were published to show a place without naming anybody.</source>
            <translation>Von {0} sind zu wenige Berichte veröffentlicht, um einen Platz zu zeigen, ohne jemanden zu nennen.</translation>
        </message>
        <message>
            <source>as a table</source>
            <translation>als Tabelle</translation>
        </message>
        <message>
            <source>as bars</source>
            <translation>als Balken</translation>
        </message>
        <message>
            <source>Of 100 reports of {0}, beside the grade {1} that you can show today.</source>
            <translation>Von 100 Berichten aus {0}, neben der Note {1}, die Sie heute zeigen können.</translation>
        </message>
        <message>
            <source>Among</source>
            <translation>Unter</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Schlechter</translation>
        </message>
        <message>
            <source>Like yours</source>
            <translation>Wie Ihrer</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Besser</translation>
        </message>
        <message>
            <source>Your place of 100</source>
            <translation>Ihr Platz von 100</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} bis {1}</translation>
        </message>
        <message>
            <source>Reports of your kind</source>
            <translation>Berichte Ihrer Art</translation>
        </message>
        <message>
            <source>Reports of your size</source>
            <translation>Berichte Ihrer Größe</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Alle Berichte</translation>
        </message>
        <message>
            <source>Counted together, so that nobody can be found out: {0}</source>
            <translation>Zusammen gezählt, damit niemand erkennbar ist: {0}</translation>
        </message>
    </context>
    <context>
        <name>PlaceBars</name>
        <message>
            <source>Practices like yours</source>
            <translation>Vergleichbare Einrichtungen</translation>
        </message>
        <message>
            <source>{0}: of 100 reports {1} are worse, {2} like yours, {3} better</source>
            <translation>{0}: von 100 Berichten sind {1} schlechter, {2} wie Ihrer, {3} besser</translation>
        </message>
        <message>
            <source>{0} worse</source>
            <translation>{0} schlechter</translation>
        </message>
        <message>
            <source>{0} like yours</source>
            <translation>{0} wie Ihrer</translation>
        </message>
        <message>
            <source>{0} better</source>
            <translation>{0} besser</translation>
        </message>
    </context>
    <context>
        <name>BulletinsCard</name>
        <message>
            <source>Notices</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>Threat</source>
            <translation>Bedrohung</translation>
        </message>
        <message>
            <source>Good practice</source>
            <translation>Gute Praxis</translation>
        </message>
        <message>
            <source>Risks: {0}</source>
            <translation>Risiken: {0}</translation>
        </message>
    </context>
    <context>
        <name>AuthorityKeys</name>
        <message>
            <source>Trust this key</source>
            <translation>Diesem Schlüssel vertrauen</translation>
        </message>
        <message>
            <source>Keys of your authority</source>
            <translation>Schlüssel Ihrer Behörde</translation>
        </message>
        <message>
            <source>Your authority tells you the fingerprint by letter, in person or over the telephone.</source>
            <translation>Ihre Behörde nennt Ihnen den Fingerabdruck per Brief, persönlich oder am Telefon.</translation>
        </message>
        <message>
            <source>Fingerprint of the key, 64 characters</source>
            <translation>Fingerabdruck des Schlüssels, 64 Zeichen</translation>
        </message>
    </context>
    <context>
        <name>Circulars</name>
        <message>
            <source>Checking what your authority signed</source>
            <translation>Was Ihre Behörde signiert hat, wird geprüft</translation>
        </message>
        <message>
            <source>What was taken in before stays</source>
            <translation>Was früher aufgenommen wurde, bleibt</translation>
        </message>
        <message>
            <source>{0} of {1} files were not taken in</source>
            <translation>{0} von {1} Dateien wurden nicht aufgenommen</translation>
        </message>
        <message>
            <source>Taken in and checked</source>
            <translation>Geprüft und aufgenommen</translation>
        </message>
        <message>
            <source>Choose the files of your authority</source>
            <translation>Dateien Ihrer Behörde wählen</translation>
        </message>
        <message>
            <source>Signed files</source>
            <translation>Signierte Dateien</translation>
        </message>
        <message>
            <source>Save these days for my calendar</source>
            <translation>Diese Termine für meinen Kalender speichern</translation>
        </message>
        <message>
            <source>days-of-the-authority</source>
            <translation>termine-der-behoerde</translation>
        </message>
        <message>
            <source>The days are saved</source>
            <translation>Die Termine sind gespeichert</translation>
        </message>
        <message>
            <source>Open {0} with your calendar: each comes with a reminder.</source>
            <translation>Öffnen Sie {0} mit Ihrem Kalender: jeder Termin hat eine Erinnerung.</translation>
        </message>
    </context>
    <context>
        <name>Helped</name>
        <message>
            <source>Choose a risk</source>
            <translation>Ein Risiko wählen</translation>
        </message>
        <message>
            <source>Which of these measures helped?</source>
            <translation>Welche dieser Maßnahmen haben geholfen?</translation>
        </message>
        <message>
            <source>Which risk was it?</source>
            <translation>Welches Risiko war es?</translation>
        </message>
    </context>
    <context>
        <name>ContributionPage</name>
        <message>
            <source>A few sentences: what happened, what you noticed first, what helped, what you do now.</source>
            <translation>Einige Sätze: was geschah, was Sie zuerst bemerkten, was half, was Sie jetzt tun.</translation>
        </message>
        <message>
            <source>What others can learn from it</source>
            <translation>Was andere daraus lernen können</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Datei speichern</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Your authority can collect it and warn others. Nothing in the file says who you are.</source>
            <translation>Ihre Behörde kann sie sammeln und andere warnen. Nichts in der Datei sagt, wer Sie sind.</translation>
        </message>
        <message>
            <source>Share a lesson</source>
            <translation>Eine Lehre teilen</translation>
        </message>
        <message>
            <source>{0} of at most {1} characters</source>
            <translation>{0} von höchstens {1} Zeichen</translation>
        </message>
        <message>
            <source>The file will hold exactly this</source>
            <translation>Die Datei wird genau dies enthalten</translation>
        </message>
        <message>
            <source>It is signed with a key that is made for this file and thrown away: it cannot lead to you.</source>
            <translation>Sie wird mit einem Schlüssel signiert, der nur für sie erzeugt und dann weggeworfen wird: er kann nicht zu Ihnen führen.</translation>
        </message>
        <message>
            <source>Check before you save: {0}</source>
            <translation>Prüfen Sie vor dem Speichern: {0}</translation>
        </message>
        <message>
            <source>This may name somebody</source>
            <translation>Das nennt vielleicht jemanden</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>noch nichts</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Kind of provider</source>
            <translation>Art der Einrichtung</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
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
            <source>Measures that helped</source>
            <translation>Maßnahmen, die halfen</translation>
        </message>
        <message>
            <source>Choose the risk that it was</source>
            <translation>Wählen Sie, welches Risiko es war</translation>
        </message>
        <message>
            <source>Write what others can learn from it</source>
            <translation>Schreiben Sie, was andere daraus lernen können</translation>
        </message>
        <message>
            <source>The lesson is too long by {0} characters</source>
            <translation>Die Lehre ist um {0} Zeichen zu lang</translation>
        </message>
    </context>
    <context>
        <name>Contribution</name>
        <message>
            <source>Save the lesson</source>
            <translation>Lehre speichern</translation>
        </message>
        <message>
            <source>lesson</source>
            <translation>Lehre</translation>
        </message>
        <message>
            <source>The lesson is saved</source>
            <translation>Die Lehre ist gespeichert</translation>
        </message>
        <message>
            <source>Send {0} to your authority. It holds what this page shows.</source>
            <translation>Senden Sie {0} an Ihre Behörde. Sie enthält, was diese Seite zeigt.</translation>
        </message>
    </context>
    <context>
        <name>IncidentsPage</name>
        <message>
            <source>What happened, what you did, what helped. It stays in this dossier and is in no report.</source>
            <translation>Was geschah, was Sie taten, was half. Es bleibt in diesem Dossier und steht in keinem Bericht.</translation>
        </message>
        <message>
            <source>Just now? Whom to tell, and by when</source>
            <translation>Gerade jetzt? Wen informieren, und bis wann</translation>
        </message>
        <message>
            <source>Incident log</source>
            <translation>Protokoll der Vorfälle</translation>
        </message>
        <message>
            <source>Write one down</source>
            <translation>Vorfall notieren</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Letzte Änderung rückgängig machen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>A false invoice, a lost phone, a day without the record system: a few lines are enough.</source>
            <translation>Eine falsche Rechnung, ein verlorenes Telefon, ein Tag ohne Fachsoftware: wenige Zeilen genügen.</translation>
        </message>
        <message>
            <source>No incident is written down</source>
            <translation>Es ist kein Vorfall notiert</translation>
        </message>
        <message>
            <source>In the last twelve months: {0}</source>
            <translation>In den letzten zwölf Monaten: {0}</translation>
        </message>
        <message>
            <source>The report says nothing of how many there were.</source>
            <translation>Der Bericht sagt nicht, wie viele es waren.</translation>
        </message>
        <message>
            <source>The report says: {0}</source>
            <translation>Der Bericht sagt: {0}</translation>
        </message>
        <message>
            <source>Say {0} in the report</source>
            <translation>Im Bericht {0} angeben</translation>
        </message>
        <message>
            <source>over</source>
            <translation>vorbei</translation>
        </message>
        <message>
            <source>not over yet</source>
            <translation>noch nicht vorbei</translation>
        </message>
        <message>
            <source>Told: {0}</source>
            <translation>Informiert: {0}</translation>
        </message>
        <message>
            <source>Risk: {0}</source>
            <translation>Risiko: {0}</translation>
        </message>
        <message>
            <source>Question: {0}</source>
            <translation>Frage: {0}</translation>
        </message>
        <message>
            <source>What helped</source>
            <translation>Was half</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Share the lesson without your name</source>
            <translation>Die Lehre ohne Ihren Namen teilen</translation>
        </message>
        <message>
            <source>Save as a spreadsheet</source>
            <translation>Als Tabelle speichern</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>Als CSV speichern</translation>
        </message>
        <message>
            <source>The file holds what stands above, readable for anybody who has it.</source>
            <translation>Die Datei enthält, was oben steht, lesbar für alle, die sie haben.</translation>
        </message>
        <message>
            <source>What you did</source>
            <translation>Was Sie taten</translation>
        </message>
        <message>
            <source>What others could learn</source>
            <translation>Was andere lernen könnten</translation>
        </message>
    </context>
    <context>
        <name>IncidentForm</name>
        <message>
            <source>When did you notice it?</source>
            <translation>Wann haben Sie es bemerkt?</translation>
        </message>
        <message>
            <source>Write the day</source>
            <translation>Geben Sie den Tag an</translation>
        </message>
        <message>
            <source>When was it over?</source>
            <translation>Wann war es vorbei?</translation>
        </message>
        <message>
            <source>Empty while it is not.</source>
            <translation>Leer, solange es nicht vorbei ist.</translation>
        </message>
        <message>
            <source>Not over yet</source>
            <translation>Noch nicht vorbei</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>An incident</source>
            <translation>Ein Vorfall</translation>
        </message>
        <message>
            <source>The first two lines are needed. Everything else may stay empty.</source>
            <translation>Die ersten zwei Zeilen sind nötig. Alles andere kann leer bleiben.</translation>
        </message>
        <message>
            <source>In a few words, such as: a false invoice was opened</source>
            <translation>In wenigen Worten, etwa: eine falsche Rechnung wurde geöffnet</translation>
        </message>
        <message>
            <source>It stays here until you share it yourself.</source>
            <translation>Es bleibt hier, bis Sie es selbst teilen.</translation>
        </message>
        <message>
            <source>What was it?</source>
            <translation>Was war es?</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Was geschah?</translation>
        </message>
        <message>
            <source>What did you do?</source>
            <translation>Was haben Sie getan?</translation>
        </message>
        <message>
            <source>Whom did you tell?</source>
            <translation>Wen haben Sie informiert?</translation>
        </message>
        <message>
            <source>What could others learn from it?</source>
            <translation>Was könnten andere daraus lernen?</translation>
        </message>
        <message>
            <source>Write in a few words what it was</source>
            <translation>Schreiben Sie in wenigen Worten, was es war</translation>
        </message>
        <message>
            <source>It cannot be over before it was noticed</source>
            <translation>Es kann nicht vorbei sein, bevor es bemerkt wurde</translation>
        </message>
        <message>
            <source>This text is longer than {0} characters: shorten it</source>
            <translation>Dieser Text ist länger als {0} Zeichen: kürzen Sie ihn</translation>
        </message>
    </context>
    <context>
        <name>Incidents</name>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>Save the log of incidents</source>
            <translation>Protokoll der Vorfälle speichern</translation>
        </message>
        <message>
            <source>incidents</source>
            <translation>Vorfälle</translation>
        </message>
        <message>
            <source>The log is saved</source>
            <translation>Das Protokoll ist gespeichert</translation>
        </message>
        <message>
            <source>Writing {0}</source>
            <translation>{0} wird geschrieben</translation>
        </message>
    </context>
</TS>
