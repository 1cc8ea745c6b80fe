<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>CardForm</name>
        <message>
            <source>Choose the library</source>
            <translation>Bibliothek wählen</translation>
        </message>
        <message>
            <source>PIN of the card</source>
            <translation>PIN der Karte</translation>
        </message>
        <message>
            <source>The file of the card’s maker for programs that sign (PKCS #11), often in its program folder</source>
            <translation>Die Datei des Kartenherstellers für Programme, die signieren (PKCS #11), oft in seinem Programmordner</translation>
        </message>
        <message>
            <source>Given to the card once, never kept, never tried again by itself</source>
            <translation>Wird der Karte einmal übergeben, nie gespeichert, nie von selbst noch einmal versucht</translation>
        </message>
        <message>
            <source>Card in the reader</source>
            <translation>Karte im Lesegerät</translation>
        </message>
        <message>
            <source>Beginning of the key’s fingerprint</source>
            <translation>Anfang des Fingerabdrucks des Schlüssels</translation>
        </message>
        <message>
            <source>Use a card</source>
            <translation>Karte verwenden</translation>
        </message>
        <message>
            <source>Put the card in and wait until the light of the reader is steady.</source>
            <translation>Stecken Sie die Karte ein, und warten Sie, bis das Licht des Lesegeräts ruhig leuchtet.</translation>
        </message>
        <message>
            <source>Use this card</source>
            <translation>Diese Karte verwenden</translation>
        </message>
        <message>
            <source>Choose the library of the card’s maker</source>
            <translation>Wählen Sie die Bibliothek des Kartenherstellers</translation>
        </message>
        <message>
            <source>Write the PIN of the card</source>
            <translation>Geben Sie die PIN der Karte ein</translation>
        </message>
    </context>
    <context>
        <name>IdentityPage</name>
        <message>
            <source>Reports are signed with these. The secret part of a key never leaves its file or its card.</source>
            <translation>Damit werden Berichte signiert. Der geheime Teil eines Schlüssels verlässt nie seine Datei oder seine Karte.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Signing keys</source>
            <translation>Signaturschlüssel</translation>
        </message>
        <message>
            <source>Make one below, in a minute. If you have a certificate or a professional card, use that.</source>
            <translation>Erzeugen Sie unten einen, das dauert eine Minute. Haben Sie ein Zertifikat oder einen Berufsausweis als Karte, dann nehmen Sie das.</translation>
        </message>
        <message>
            <source>No signing key yet</source>
            <translation>Noch kein Signaturschlüssel</translation>
        </message>
        <message>
            <source>Its details are shown once it has been opened: take it in below.</source>
            <translation>Einzelheiten erscheinen, sobald er einmal geöffnet wurde: Übernehmen Sie ihn unten.</translation>
        </message>
        <message>
            <source>{0}, valid until {1}</source>
            <translation>{0}, gültig bis {1}</translation>
        </message>
        <message>
            <source>Fingerprint {0}</source>
            <translation>Fingerabdruck {0}</translation>
        </message>
        <message>
            <source>A demo key: it proves nothing about a person.</source>
            <translation>Ein Vorführschlüssel: Er beweist nichts über eine Person.</translation>
        </message>
        <message>
            <source>On the card “{0}”, through {1}</source>
            <translation>Auf der Karte „{0}“, über {1}</translation>
        </message>
        <message>
            <source>In the file {1}</source>
            <translation>In der Datei {1}</translation>
        </message>
        <message>
            <source>The card’s library is gone</source>
            <translation>Die Bibliothek der Karte ist nicht mehr da</translation>
        </message>
        <message>
            <source>The file is not there now</source>
            <translation>Die Datei ist gerade nicht da</translation>
        </message>
        <message>
            <source>This key has ended: make a new one and have it enrolled</source>
            <translation>Dieser Schlüssel ist abgelaufen: Erzeugen Sie einen neuen, und lassen Sie ihn registrieren</translation>
        </message>
        <message>
            <source>It ends soon: renew it now</source>
            <translation>Er läuft bald ab: Erneuern Sie ihn jetzt</translation>
        </message>
        <message>
            <source>Enrolment letter</source>
            <translation>Brief zur Registrierung</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Erneuern</translation>
        </message>
        <message>
            <source>Take off this list</source>
            <translation>Von dieser Liste nehmen</translation>
        </message>
        <message>
            <source>Make a new key</source>
            <translation>Neuen Schlüssel erzeugen</translation>
        </message>
        <message>
            <source>in this program, protected by a passphrase; your authority enrols it once</source>
            <translation>in diesem Programm, durch ein Passwort geschützt; Ihre Behörde registriert ihn einmal</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Erzeugen</translation>
        </message>
        <message>
            <source>Take in a key file</source>
            <translation>Schlüsseldatei übernehmen</translation>
        </message>
        <message>
            <source>a certificate (.p12 or .pfx) that you were given; it stays where it is</source>
            <translation>ein Zertifikat (.p12 oder .pfx), das Sie bekommen haben; es bleibt, wo es ist</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Use a card</source>
            <translation>Karte verwenden</translation>
        </message>
        <message>
            <source>a professional card or a stick in a reader, opened by its PIN</source>
            <translation>ein Berufsausweis als Karte oder ein Signaturstick, geöffnet mit seiner PIN</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>One more key</source>
            <translation>Ein weiterer Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>KeyFileForm</name>
        <message>
            <source>Choose the file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>Passwort der Datei</translation>
        </message>
        <message>
            <source>Take in a key file</source>
            <translation>Schlüsseldatei übernehmen</translation>
        </message>
        <message>
            <source>The file stays where it is; this program remembers the place.</source>
            <translation>Die Datei bleibt, wo sie ist; dieses Programm merkt sich den Ort.</translation>
        </message>
        <message>
            <source>Take it in</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Choose the key file</source>
            <translation>Wählen Sie die Schlüsseldatei</translation>
        </message>
        <message>
            <source>Write the passphrase of the file</source>
            <translation>Geben Sie das Passwort der Datei ein</translation>
        </message>
    </context>
    <context>
        <name>KeyForm</name>
        <message>
            <source>Usual (EC P-256)</source>
            <translation>Üblich (EC P-256)</translation>
        </message>
        <message>
            <source>For older checking programs (RSA 3072)</source>
            <translation>Für ältere Prüfprogramme (RSA 3072)</translation>
        </message>
        <message>
            <source>Kind of key</source>
            <translation>Art des Schlüssels</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Zum Feld</translation>
        </message>
        <message>
            <source>Nothing was changed yet.</source>
            <translation>Noch wurde nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>NewKeyForm</name>
        <message>
            <source>You need it each time you sign. Nobody can bring it back.</source>
            <translation>Sie brauchen es bei jeder Signatur. Niemand kann es wiederbeschaffen.</translation>
        </message>
        <message>
            <source>As on official papers, with the title</source>
            <translation>Wie auf amtlichen Papieren, mit Titel</translation>
        </message>
        <message>
            <source>Make a new signing key</source>
            <translation>Neuen Signaturschlüssel erzeugen</translation>
        </message>
        <message>
            <source>It holds for three years. Your authority enrols it by a letter.</source>
            <translation>Er gilt drei Jahre. Ihre Behörde registriert ihn mit einem Brief.</translation>
        </message>
        <message>
            <source>Make the key</source>
            <translation>Schlüssel erzeugen</translation>
        </message>
        <message>
            <source>Name of the person who signs</source>
            <translation>Name der Person, die signiert</translation>
        </message>
        <message>
            <source>Write the name of the person who signs</source>
            <translation>Geben Sie den Namen der Person an, die signiert</translation>
        </message>
    </context>
    <context>
        <name>RenewForm</name>
        <message>
            <source>Passphrase of the key</source>
            <translation>Passwort des Schlüssels</translation>
        </message>
        <message>
            <source>It opens the new key as well. The old one stays usable.</source>
            <translation>Es öffnet auch den neuen Schlüssel. Der alte bleibt verwendbar.</translation>
        </message>
        <message>
            <source>{0} gets a new key. The old one signs a statement, so that no new letter is needed.</source>
            <translation>{0} bekommt einen neuen Schlüssel. Der alte signiert eine Erklärung, sodass kein neuer Brief nötig ist.</translation>
        </message>
        <message>
            <source>Renew a signing key</source>
            <translation>Signaturschlüssel erneuern</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Erneuern</translation>
        </message>
        <message>
            <source>Write the passphrase of the key</source>
            <translation>Geben Sie das Passwort des Schlüssels ein</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>Making the key</source>
            <translation>Schlüssel wird erzeugt</translation>
        </message>
        <message>
            <source>Opening the key file</source>
            <translation>Schlüsseldatei wird geöffnet</translation>
        </message>
        <message>
            <source>Asking the card for its key</source>
            <translation>Karte wird nach ihrem Schlüssel gefragt</translation>
        </message>
        <message>
            <source>Choose the library of the card’s maker</source>
            <translation>Wählen Sie die Bibliothek des Kartenherstellers</translation>
        </message>
        <message>
            <source>Looking for cards</source>
            <translation>Karten werden gesucht</translation>
        </message>
        <message>
            <source>The key of {0} is ready</source>
            <translation>Der Schlüssel von {0} ist bereit</translation>
        </message>
        <message>
            <source>If your authority does not know it yet, write its enrolment letter.</source>
            <translation>Kennt Ihre Behörde ihn noch nicht, schreiben Sie den Brief zu seiner Registrierung.</translation>
        </message>
        <message>
            <source>Save the enrolment letter</source>
            <translation>Brief zur Registrierung speichern</translation>
        </message>
        <message>
            <source>Enrolment letter {0}</source>
            <translation>Brief zur Registrierung {0}</translation>
        </message>
        <message>
            <source>Writing the letter</source>
            <translation>Brief wird geschrieben</translation>
        </message>
        <message>
            <source>The letter is saved: print it, sign it by hand, hand it over</source>
            <translation>Der Brief ist gespeichert: Drucken Sie ihn, unterschreiben Sie von Hand, und übergeben Sie ihn</translation>
        </message>
        <message>
            <source>Save the statement for your authority</source>
            <translation>Erklärung für Ihre Behörde speichern</translation>
        </message>
        <message>
            <source>New key of {0}</source>
            <translation>Neuer Schlüssel von {0}</translation>
        </message>
        <message>
            <source>Renewing the key</source>
            <translation>Schlüssel wird erneuert</translation>
        </message>
        <message>
            <source>Renewed: hand the statement to your authority</source>
            <translation>Erneuert: Übergeben Sie die Erklärung Ihrer Behörde</translation>
        </message>
    </context>
</TS>
