<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AssetRow</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>In use: {0}</source>
            <translation>In Gebrauch: {0}</translation>
        </message>
        <message>
            <source>Who supplies it</source>
            <translation>Wer es liefert</translation>
        </message>
        <message>
            <source>Supplier: {0}</source>
            <translation>Dienstleister: {0}</translation>
        </message>
        <message>
            <source>Care can do without it for …</source>
            <translation>Verzichtbar für …</translation>
        </message>
        <message>
            <source>How long care can do without it: {0}</source>
            <translation>Wie lange es ohne geht: {0}</translation>
        </message>
        <message>
            <source>often {0} to {1} hours</source>
            <translation>oft {0} bis {1} Stunden</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 Stunde</translation>
        </message>
        <message>
            <source>{0} hours</source>
            <translation>{0} Stunden</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <source>{0} days</source>
            <translation>{0} Tage</translation>
        </message>
    </context>
    <context>
        <name>BudgetField</name>
        <message>
            <source>the plan needs {0}: {1} too much</source>
            <translation>der Plan braucht {0}: {1} zu viel</translation>
        </message>
        <message>
            <source>the plan needs {0}, {1} left</source>
            <translation>der Plan braucht {0}, {1} bleiben</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Change: {0}</source>
            <translation>Ändern: {0}</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>The program made a mistake</source>
            <translation>Das Programm hat einen Fehler gemacht</translation>
        </message>
        <message>
            <source>Everything you answered is saved. You can go on, or close the program and open it again.</source>
            <translation>Alle Ihre Antworten sind gespeichert. Sie können weitermachen oder das Programm schließen und neu öffnen.</translation>
        </message>
        <message>
            <source>If it happens again, send the log file to the makers: {0}</source>
            <translation>Wenn es wieder passiert, schicken Sie das Protokoll an die Hersteller: {0}</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <source>My data</source>
            <translation>Meine Daten</translation>
        </message>
        <message>
            <source>Everything stays with you until you hand a file over yourself.</source>
            <translation>Alles bleibt bei Ihnen, bis Sie selbst eine Datei übergeben.</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Close this dossier</source>
            <translation>Dieses Dossier schließen</translation>
        </message>
        <message>
            <source>protected by your passphrase</source>
            <translation>durch Ihr Passwort geschützt</translation>
        </message>
        <message>
            <source>without a passphrase</source>
            <translation>ohne Passwort</translation>
        </message>
        <message>
            <source>{0} answers, {1} notes, {2} named proof files; kept until you delete the file.</source>
            <translation>{0} Antworten, {1} Notizen, {2} genannte Nachweisdateien; aufbewahrt, bis Sie die Datei löschen.</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>Wo sie liegen</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Schutz</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Was darin steht</translation>
        </message>
        <message>
            <source>Done for today?</source>
            <translation>Fertig für heute?</translation>
        </message>
        <message>
            <source>everything is saved already</source>
            <translation>alles ist schon gespeichert</translation>
        </message>
        <message>
            <source>Where is my data</source>
            <translation>Wo sind meine Daten</translation>
        </message>
        <message>
            <source>In a signed report</source>
            <translation>In einem signierten Bericht</translation>
        </message>
        <message>
            <source>All answers, grade, risks and plan</source>
            <translation>Alle Antworten, Note, Risiken und Plan</translation>
        </message>
        <message>
            <source>Name and address of the care provider</source>
            <translation>Name und Adresse der Einrichtung</translation>
        </message>
        <message>
            <source>Name and function of who signs</source>
            <translation>Name und Funktion der Person, die signiert</translation>
        </message>
        <message>
            <source>The fingerprint of each proof file</source>
            <translation>Der Fingerabdruck jeder Nachweisdatei</translation>
        </message>
        <message>
            <source>Stays on this computer</source>
            <translation>Bleibt auf diesem Computer</translation>
        </message>
        <message>
            <source>Your notes and flags</source>
            <translation>Ihre Notizen und Markierungen</translation>
        </message>
        <message>
            <source>The proof files themselves</source>
            <translation>Die Nachweisdateien selbst</translation>
        </message>
        <message>
            <source>Passphrase and signing key</source>
            <translation>Passwort und Signaturschlüssel</translation>
        </message>
        <message>
            <source>Answers to questions that do not apply to you</source>
            <translation>Antworten auf Fragen, die für Sie nicht gelten</translation>
        </message>
        <message>
            <source>Nothing is sent. A report is a file, which you hand over yourself.</source>
            <translation>Nichts wird gesendet. Ein Bericht ist eine Datei, die Sie selbst übergeben.</translation>
        </message>
        <message>
            <source>What leaves this computer</source>
            <translation>Was diesen Computer verlässt</translation>
        </message>
        <message>
            <source>Each answer counts from 0 to 1, weighted by how much the measure protects care. “I do not know” opens a span: the lower end counts it as no, the upper end as yes. An essential that is not met holds the grade, however good the rest is. Answers that do not apply are left out.</source>
            <translation>Jede Antwort zählt von 0 bis 1, gewichtet danach, wie sehr die Maßnahme die Versorgung schützt. „Weiß ich nicht“ öffnet eine Spanne: Das untere Ende zählt es als Nein, das obere als Ja. Ein nicht erfüllter Kernpunkt begrenzt die Note, so gut der Rest auch ist. Was nicht zutrifft, zählt nicht mit.</translation>
        </message>
        <message>
            <source>The result is your own declaration. It is not a certificate.</source>
            <translation>Das Ergebnis ist Ihre eigene Erklärung. Es ist kein Zertifikat.</translation>
        </message>
        <message>
            <source>About this score</source>
            <translation>Über diese Punkte</translation>
        </message>
        <message>
            <source>EHAssess is free software under the Apache License 2.0. It works with Qt (LGPL 3), SQLCipher, pyHanko, reportlab and the typeface Source Sans 3 (Open Font License).</source>
            <translation>EHAssess ist freie Software unter der Apache-Lizenz 2.0. Es arbeitet mit Qt (LGPL 3), SQLCipher, pyHanko, reportlab und der Schrift Source Sans 3 (Open Font License).</translation>
        </message>
        <message>
            <source>version {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>Über dieses Programm</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Assessment {0}</source>
            <translation>Bewertung {0}</translation>
        </message>
        <message>
            <source>Saved on {0}</source>
            <translation>Gespeichert am {0}</translation>
        </message>
        <message>
            <source>Saved at {0}</source>
            <translation>Gespeichert um {0}</translation>
        </message>
    </context>
    <context>
        <name>DomainBars</name>
        <message>
            <source>Result by domain</source>
            <translation>Ergebnis nach Bereichen</translation>
        </message>
        <message>
            <source>{0}: {1} to {2}</source>
            <translation>{0}: {1} bis {2}</translation>
        </message>
        <message>
            <source>weak below {0}</source>
            <translation>schwach unter {0}</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} bis {1}</translation>
        </message>
    </context>
    <context>
        <name>EffectCard</name>
        <message>
            <source>{0} questions for you</source>
            <translation>{0} Fragen für Sie</translation>
        </message>
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
            <source>About {0} minutes in all, in as many sittings as you like. The first steps alone already give a result.</source>
            <translation>Zusammen etwa {0} Minuten, so oft unterbrochen, wie Sie wollen. Schon die ersten Schritte geben ein Ergebnis.</translation>
        </message>
        <message>
            <source>What this means</source>
            <translation>Was das bedeutet</translation>
        </message>
        <message>
            <source>{0} questions</source>
            <translation>{0} Fragen</translation>
        </message>
        <message>
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
        <message>
            <source>instead of {0}</source>
            <translation>statt {0}</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Opening {0}</source>
            <translation>{0} wird geöffnet</translation>
        </message>
        <message>
            <source>Open a dossier</source>
            <translation>Dossier öffnen</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <source>Making the dossier</source>
            <translation>Dossier wird angelegt</translation>
        </message>
    </context>
    <context>
        <name>GradeChip</name>
        <message>
            <source>Grade {0}</source>
            <translation>Note {0}</translation>
        </message>
    </context>
    <context>
        <name>GradeDial</name>
        <message>
            <source>Grade {0}, could be {1}</source>
            <translation>Note {0}, möglich {1}</translation>
        </message>
        <message>
            <source>Score between {0} and {1} out of 100</source>
            <translation>Zwischen {0} und {1} von 100 Punkten</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>today, {0} within reach</source>
            <translation>heute, {0} erreichbar</translation>
        </message>
        <message>
            <source>score {0} to {1} out of 100</source>
            <translation>{0} bis {1} von 100 Punkten</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>Grenze</translation>
        </message>
    </context>
    <context>
        <name>HeatMap</name>
        <message>
            <source>Risk map</source>
            <translation>Risikokarte</translation>
        </message>
        <message>
            <source>risk {0}: likelihood {1} of 5, impact {2} of 5</source>
            <translation>Risiko {0}: Wahrscheinlichkeit {1} von 5, Auswirkung {2} von 5</translation>
        </message>
        <message>
            <source>bearable</source>
            <translation>erträglich</translation>
        </message>
        <message>
            <source>harms patients</source>
            <translation>schadet Patienten</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Auswirkung</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>rare</source>
            <translation>selten</translation>
        </message>
        <message>
            <source>frequent</source>
            <translation>häufig</translation>
        </message>
    </context>
    <context>
        <name>MeasureCard</name>
        <message>
            <source>In the plan: {0}</source>
            <translation>Im Plan: {0}</translation>
        </message>
        <message>
            <source>Details: {0}</source>
            <translation>Einzelheiten: {0}</translation>
        </message>
    </context>
    <context>
        <name>NewPage</name>
        <message>
            <source>With a passphrase</source>
            <translation>Mit Passwort</translation>
        </message>
        <message>
            <source>Without a passphrase</source>
            <translation>Ohne Passwort</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Schutz</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Anybody who gets hold of the file can read it. That may suit a computer that is itself protected.</source>
            <translation>Wer die Datei in die Hand bekommt, kann sie lesen. Das kann genügen, wenn der Computer selbst geschützt ist.</translation>
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
            <source>New dossier</source>
            <translation>Neues Dossier</translation>
        </message>
        <message>
            <source>One dossier is one file. It holds the answers of one care provider.</source>
            <translation>Ein Dossier ist eine Datei. Sie enthält die Antworten einer Einrichtung.</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>Im Ordner {0}</translation>
        </message>
        <message>
            <source>At least 8 characters; a short sentence is best. If it is lost, nobody can open the file.</source>
            <translation>Mindestens 8 Zeichen; am besten ein kurzer Satz. Geht es verloren, kann niemand die Datei öffnen.</translation>
        </message>
        <message>
            <source>Name of the care provider</source>
            <translation>Name der Einrichtung</translation>
        </message>
        <message>
            <source>Kind of care provider</source>
            <translation>Art der Einrichtung</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Anderen Ordner wählen</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Name der Datei</translation>
        </message>
        <message>
            <source>Write the name of the care provider</source>
            <translation>Geben Sie den Namen der Einrichtung an</translation>
        </message>
        <message>
            <source>Choose the kind of care provider</source>
            <translation>Wählen Sie die Art der Einrichtung</translation>
        </message>
        <message>
            <source>Write a name for the file</source>
            <translation>Geben Sie der Datei einen Namen</translation>
        </message>
        <message>
            <source>A file of this name is there already</source>
            <translation>Eine Datei mit diesem Namen gibt es schon</translation>
        </message>
        <message>
            <source>Choose whether the file has a passphrase</source>
            <translation>Wählen Sie, ob die Datei ein Passwort hat</translation>
        </message>
        <message>
            <source>The passphrase needs 8 characters</source>
            <translation>Das Passwort braucht 8 Zeichen</translation>
        </message>
        <message>
            <source>The two passphrases differ</source>
            <translation>Die beiden Passwörter sind verschieden</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>Zum Feld</translation>
        </message>
        <message>
            <source>The name of the file cannot hold {0}</source>
            <translation>Der Dateiname darf {0} nicht enthalten</translation>
        </message>
        <message>
            <source>The name of the file is too long</source>
            <translation>Der Dateiname ist zu lang</translation>
        </message>
    </context>
    <context>
        <name>LogoEntry</name>
        <message>
            <source>Your logo</source>
            <translation>Ihr Logo</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Logo entfernen</translation>
        </message>
        <message>
            <source>It stands on the first page of the report. A PNG or JPEG picture; you can do without.</source>
            <translation>Es steht auf der ersten Seite des Berichts. Ein Bild als PNG oder JPEG; es geht auch ohne.</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Choose a logo …</source>
            <translation>Logo wählen …</translation>
        </message>
        <message>
            <source>Choose another logo …</source>
            <translation>Anderes Logo wählen …</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Logo wählen</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPage</name>
        <message>
            <source>Name of the care provider</source>
            <translation>Name der Einrichtung</translation>
        </message>
        <message>
            <source>People who work here</source>
            <translation>Wie viele Menschen hier arbeiten</translation>
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
            <source>These facts decide which questions you get. You can change them later.</source>
            <translation>Diese Angaben entscheiden, welche Fragen Sie bekommen. Sie können sie später ändern.</translation>
        </message>
        <message>
            <source>Your organisation</source>
            <translation>Ihre Einrichtung</translation>
        </message>
        <message>
            <source>{0} facts without an answer</source>
            <translation>{0} Angaben ohne Antwort</translation>
        </message>
        <message>
            <source>1 fact without an answer</source>
            <translation>1 Angabe ohne Antwort</translation>
        </message>
        <message>
            <source>Kind of care provider</source>
            <translation>Art der Einrichtung</translation>
        </message>
        <message>
            <source>Country whose laws apply</source>
            <translation>Land, dessen Gesetze gelten</translation>
        </message>
        <message>
            <source>The usual answers of this kind of provider are filled in; check each one.</source>
            <translation>Die üblichen Antworten dieser Art von Einrichtung sind eingetragen; prüfen Sie jede.</translation>
        </message>
        <message>
            <source>What is true for you?</source>
            <translation>Was trifft auf Sie zu?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show: {0}</source>
            <translation>Zeigen: {0}</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>As the desktop ({0})</source>
            <translation>Wie der Computer ({0})</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>Wie das Fenster</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Sprache des Fensters</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Sprache des Berichts</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Every change acts at once; there is nothing to save.</source>
            <translation>Jede Änderung wirkt sofort; es gibt nichts zu speichern.</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Wie der Computer</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>Sprache und Aussehen</translation>
        </message>
        <message>
            <source>may differ, for example for the authority</source>
            <translation>kann abweichen, etwa für die Behörde</translation>
        </message>
        <message>
            <source>in addition to the desktop’s own scaling</source>
            <translation>zusätzlich zur Vergrößerung des Computers</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>Über dieses Programm</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>Dieses Programm</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Internet</translation>
        </message>
        <message>
            <source>this program opens no connection by itself</source>
            <translation>dieses Programm öffnet von sich aus keine Verbindung</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keines</translation>
        </message>
        <message>
            <source>Settings and log</source>
            <translation>Einstellungen und Protokoll</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über das Programm</translation>
        </message>
        <message>
            <source>version {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <source>Signing keys</source>
            <translation>Signaturschlüssel</translation>
        </message>
        <message>
            <source>Keys to sign with</source>
            <translation>Schlüssel zum Signieren</translation>
        </message>
        <message>
            <source>make, renew, use a card, enrolment letter</source>
            <translation>erzeugen, erneuern, Karte verwenden, Brief zur Registrierung</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Keys 1 to 6</source>
            <translation>Tasten 1 bis 6</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>answer a question; turn them off if you dictate, or if keys are easily hit by mistake</source>
            <translation>beantworten eine Frage; schalten Sie sie ab, wenn Sie diktieren oder leicht versehentlich eine Taste treffen</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Works without internet</source>
            <translation>Läuft ohne Internet</translation>
        </message>
        <message>
            <source>Your answers stay in one file, on this computer</source>
            <translation>Ihre Antworten bleiben in einer Datei, auf diesem Computer</translation>
        </message>
        <message>
            <source>No account</source>
            <translation>Kein Konto</translation>
        </message>
        <message>
            <source>Hello</source>
            <translation>Guten Tag</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>Was möchten Sie tun?</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Etwas anderes</translation>
        </message>
        <message>
            <source>New dossier</source>
            <translation>Neues Dossier</translation>
        </message>
        <message>
            <source>For a care provider not in the list.</source>
            <translation>Für eine Einrichtung, die nicht in der Liste steht.</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Datei öffnen</translation>
        </message>
        <message>
            <source>A dossier from a stick, a backup or a colleague.</source>
            <translation>Ein Dossier von einem USB-Stick, aus einer Sicherung oder aus dem Team.</translation>
        </message>
        <message>
            <source>Verify a report</source>
            <translation>Bericht prüfen</translation>
        </message>
        <message>
            <source>Check that a signed PDF is authentic and complete.</source>
            <translation>Prüfen, ob ein signiertes PDF echt und vollständig ist.</translation>
        </message>
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
            <source>passphrase</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Look for it</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Take it off the list</source>
            <translation>Von der Liste nehmen</translation>
        </message>
        <message>
            <source>It is no longer in {0}</source>
            <translation>Es ist nicht mehr in {0}</translation>
        </message>
        <message>
            <source>Other dossiers</source>
            <translation>Weitere Dossiers</translation>
        </message>
        <message>
            <source>signed on {0}</source>
            <translation>signiert am {0}</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <source>last opened on {0}</source>
            <translation>zuletzt geöffnet am {0}</translation>
        </message>
        <message>
            <source>Start a new dossier</source>
            <translation>Neues Dossier beginnen</translation>
        </message>
        <message>
            <source>In a quarter of an hour you answer the 16 first steps and see what to do on Monday. You can stop at any time; everything is kept.</source>
            <translation>In einer Viertelstunde beantworten Sie die 16 ersten Schritte und sehen, was am Montag zu tun ist. Sie können jederzeit aufhören; alles bleibt erhalten.</translation>
        </message>
        <message>
            <source>No dossier yet</source>
            <translation>Noch kein Dossier</translation>
        </message>
        <message>
            <source>Five short pages show how it goes. You find them under Help at any time.</source>
            <translation>Fünf kurze Seiten zeigen, wie es geht. Sie finden sie jederzeit unter „Hilfe“.</translation>
        </message>
        <message>
            <source>Show me how it goes</source>
            <translation>Zeigen Sie mir, wie es geht</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Nein, danke</translation>
        </message>
        <message>
            <source>Here for the first time?</source>
            <translation>Zum ersten Mal hier?</translation>
        </message>
        <message>
            <source>in {0}</source>
            <translation>in {0}</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>{0}, less</source>
            <translation>{0}, weniger</translation>
        </message>
        <message>
            <source>{0}, more</source>
            <translation>{0}, mehr</translation>
        </message>
    </context>
    <context>
        <name>SystemsPage</name>
        <message>
            <source>Show {0} other systems</source>
            <translation>{0} weitere Systeme zeigen</translation>
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
            <source>Your systems</source>
            <translation>Ihre Systeme</translation>
        </message>
        <message>
            <source>What care leans on. Say which you use; supplier and time may be added later.</source>
            <translation>Worauf sich die Versorgung stützt. Sagen Sie, was Sie verwenden; Dienstleister und Zeit können später folgen.</translation>
        </message>
        <message>
            <source>Suppliers and contracts</source>
            <translation>Dienstleister und Verträge</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Passphrase</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Without the passphrase nobody can read this file, neither you nor we.</source>
            <translation>Ohne das Passwort kann niemand diese Datei lesen, weder Sie noch wir.</translation>
        </message>
        <message>
            <source>This dossier is protected</source>
            <translation>Dieses Dossier ist geschützt</translation>
        </message>
        <message>
            <source>Type the passphrase of {0}</source>
            <translation>Geben Sie das Passwort von {0} ein</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signieren</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>My data</source>
            <translation>Meine Daten</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Nothing leaves this computer</source>
            <translation>Nichts verlässt diesen Computer</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Ctrl+{0}</source>
            <translation>Strg+{0}</translation>
        </message>
        <message>
            <source>This field holds {0} characters</source>
            <translation>Dieses Feld fasst {0} Zeichen</translation>
        </message>
        <message>
            <source>What was beyond that was not taken in.</source>
            <translation>Was darüber hinausging, wurde nicht übernommen.</translation>
        </message>
    </context>
    <context>
        <name>Working</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Your answers stay saved</source>
            <translation>Ihre Antworten bleiben gespeichert</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
    </context>
    <context>
        <name>StageBar</name>
        <message>
            <source>{0}: {1} of {2} answered</source>
            <translation>{0}: {1} von {2} beantwortet</translation>
        </message>
    </context>
    <context>
        <name>Place</name>
        <message>
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
        <message>
            <source>you are here</source>
            <translation>hier sind Sie</translation>
        </message>
    </context>
    <context>
        <name>StageRow</name>
        <message>
            <source>its sections are shown</source>
            <translation>ihre Bereiche werden gezeigt</translation>
        </message>
    </context>
    <context>
        <name>Dropdown</name>
        <message>
            <source>nothing chosen yet</source>
            <translation>noch nichts gewählt</translation>
        </message>
    </context>
<context>
    <name>Pills</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
</TS>
