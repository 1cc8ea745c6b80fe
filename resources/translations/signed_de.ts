<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ApprovePage</name>
        <message>
            <source>Approve a report</source>
            <translation>Bericht bestätigen</translation>
        </message>
        <message>
            <source>Approve and sign</source>
            <translation>Bestätigen und signieren</translation>
        </message>
        <message>
            <source>Authentic and complete</source>
            <translation>Echt und vollständig</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Choose a report</source>
            <translation>Bericht auswählen</translation>
        </message>
        <message>
            <source>Choose another report</source>
            <translation>Anderen Bericht auswählen</translation>
        </message>
        <message>
            <source>Complete, but the manager’s key is not known here</source>
            <translation>Vollständig, aber der Schlüssel der Leitung ist hier nicht bekannt</translation>
        </message>
        <message>
            <source>Declared by</source>
            <translation>Erklärt von</translation>
        </message>
        <message>
            <source>Drop the signed PDF of the report here, or choose it</source>
            <translation>Legen Sie das signierte PDF des Berichts hier ab, oder wählen Sie es aus</translation>
        </message>
        <message>
            <source>Essentials not fully met</source>
            <translation>Nicht ganz erfüllte Kernpunkte</translation>
        </message>
        <message>
            <source>I have read the report and approve it</source>
            <translation>Ich habe den Bericht gelesen und bestätige ihn</translation>
        </message>
        <message>
            <source>It carries a second signature or a time stamp already.</source>
            <translation>Er trägt schon eine zweite Signatur oder einen Zeitstempel.</translation>
        </message>
        <message>
            <source>It is read on this computer only. You see what it says before you sign.</source>
            <translation>Es wird nur auf diesem Computer gelesen. Sie sehen vor dem Signieren, was darin steht.</translation>
        </message>
        <message>
            <source>Make sure that the file comes from {0}, for instance by a call, before you sign.</source>
            <translation>Vergewissern Sie sich vor dem Signieren, dass die Datei von {0} kommt, zum Beispiel durch einen Anruf.</translation>
        </message>
        <message>
            <source>Measures in the plan</source>
            <translation>Maßnahmen im Plan</translation>
        </message>
        <message>
            <source>Open the PDF</source>
            <translation>PDF öffnen</translation>
        </message>
        <message>
            <source>Questions open or unknown</source>
            <translation>Offene oder unbekannte Fragen</translation>
        </message>
        <message>
            <source>Report {0} of {1}</source>
            <translation>Bericht {0} vom {1}</translation>
        </message>
        <message>
            <source>Show everything that was checked</source>
            <translation>Alles zeigen, was geprüft wurde</translation>
        </message>
        <message>
            <source>This file cannot be approved</source>
            <translation>Diese Datei kann nicht bestätigt werden</translation>
        </message>
        <message>
            <source>This report is complete: nobody can sign it any more</source>
            <translation>Dieser Bericht ist abgeschlossen: Niemand kann ihn mehr signieren</translation>
        </message>
        <message>
            <source>Tick that you have read the report and approve it</source>
            <translation>Haken Sie an, dass Sie den Bericht gelesen haben und bestätigen</translation>
        </message>
        <message>
            <source>With my signature I approve what the report says of the systems and their protection, to the best of my knowledge. The manager answers for the report as a whole.</source>
            <translation>Mit meiner Signatur bestätige ich nach bestem Wissen, was der Bericht über die Systeme und ihren Schutz sagt. Für den ganzen Bericht steht die Leitung ein.</translation>
        </message>
        <message>
            <source>You declare</source>
            <translation>Sie erklären</translation>
        </message>
        <message>
            <source>You sign as the person responsible for IT. The manager’s signature stays as it is.</source>
            <translation>Sie signieren als IT-Verantwortung. Die Signatur der Leitung bleibt, wie sie ist.</translation>
        </message>
    </context>
    <context>
        <name>FileBlock</name>
        <message>
            <source>Add a second signature</source>
            <translation>Zweite Signatur hinzufügen</translation>
        </message>
        <message>
            <source>Add a time stamp</source>
            <translation>Zeitstempel hinzufügen</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>Im Ordner {0}</translation>
        </message>
        <message>
            <source>Look for the file</source>
            <translation>Die Datei suchen</translation>
        </message>
        <message>
            <source>Look for the file: {0}</source>
            <translation>Die Datei suchen: {0}</translation>
        </message>
        <message>
            <source>Looking for the file</source>
            <translation>Die Datei wird gesucht</translation>
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
            <source>Signed by {0} as manager, {1}</source>
            <translation>Signiert von {0}, Leitung, {1}</translation>
        </message>
        <message>
            <source>Signed by {0} as responsible for IT, {1}</source>
            <translation>Signiert von {0}, IT-Verantwortung, {1}</translation>
        </message>
        <message>
            <source>Signed by {0}, {1}</source>
            <translation>Signiert von {0}, {1}</translation>
        </message>
        <message>
            <source>The file of {0} is not where this computer knows it to be</source>
            <translation>Die Datei vom {0} liegt nicht mehr dort, wo dieser Computer sie kennt</translation>
        </message>
        <message>
            <source>This is not the file that was signed: it was changed, or replaced by another one</source>
            <translation>Das ist nicht die signierte Datei: Sie wurde verändert oder durch eine andere ersetzt</translation>
        </message>
        <message>
            <source>Time stamp of {0}, {1}</source>
            <translation>Zeitstempel von {0}, {1}</translation>
        </message>
        <message>
            <source>Unchanged since it was signed</source>
            <translation>Seit der Signatur unverändert</translation>
        </message>
        <message>
            <source>no time is given</source>
            <translation>keine Zeit angegeben</translation>
        </message>
        <message>
            <source>{0} at {1}</source>
            <translation>{0} um {1}</translation>
        </message>
    </context>
    <context>
        <name>ListCard</name>
        <message>
            <source>Signed reports and the authority’s answers</source>
            <translation>Signierte Berichte und Antworten der Behörde</translation>
        </message>
    </context>
    <context>
        <name>SecondForm</name>
        <message>
            <source>Name of the new file</source>
            <translation>Name der neuen Datei</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Name der Person</translation>
        </message>
        <message>
            <source>There is a file of this name already: write another name</source>
            <translation>Eine Datei mit diesem Namen gibt es schon: Wählen Sie einen anderen</translation>
        </message>
        <message>
            <source>Write a name for the file</source>
            <translation>Geben Sie der Datei einen Namen</translation>
        </message>
        <message>
            <source>Write the name of the person</source>
            <translation>Geben Sie den Namen der Person an</translation>
        </message>
    </context>
    <context>
        <name>SignPage</name>
        <message>
            <source>Signed reports and the authority’s answers</source>
            <translation>Signierte Berichte und Antworten der Behörde</translation>
        </message>
    </context>
    <context>
        <name>SignedApprove</name>
        <message>
            <source>Checking signature, data and figures</source>
            <translation>Signatur, Daten und Zahlen werden geprüft</translation>
        </message>
        <message>
            <source>Choose the signed report</source>
            <translation>Signierten Bericht auswählen</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Die Datei wird gelesen</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>The file is only read</source>
            <translation>Die Datei wird nur gelesen</translation>
        </message>
    </context>
    <context>
        <name>SignedLog</name>
        <message>
            <source>Answers of an authority</source>
            <translation>Antworten einer Behörde</translation>
        </message>
        <message>
            <source>Choose the authority’s answer</source>
            <translation>Antwort der Behörde auswählen</translation>
        </message>
        <message>
            <source>Compare its fingerprint with the one that your authority has given you in person, by post or over the telephone: {0}. Nothing was changed.</source>
            <translation>Vergleichen Sie seinen Fingerabdruck mit dem, den Ihre Behörde Ihnen persönlich, per Post oder am Telefon gegeben hat: {0}. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>I have compared the fingerprint: trust this key</source>
            <translation>Ich habe den Fingerabdruck verglichen: Diesem Schlüssel vertrauen</translation>
        </message>
        <message>
            <source>Nobody here knows the key that signed {0}</source>
            <translation>Der Schlüssel, mit dem {0} signiert ist, ist hier nicht bekannt</translation>
        </message>
        <message>
            <source>Reading {0}</source>
            <translation>{0} wird gelesen</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>The authority has agreed to the plan of report {0}</source>
            <translation>Die Behörde hat dem Plan des Berichts {0} zugestimmt</translation>
        </message>
        <message>
            <source>The authority has received report {0}</source>
            <translation>Die Behörde hat den Bericht {0} erhalten</translation>
        </message>
        <message>
            <source>The authority has returned report {0}</source>
            <translation>Die Behörde hat den Bericht {0} zurückgegeben</translation>
        </message>
        <message>
            <source>The file is among the signed reports</source>
            <translation>Die Datei steht bei den signierten Berichten</translation>
        </message>
        <message>
            <source>The file is only read</source>
            <translation>Die Datei wird nur gelesen</translation>
        </message>
        <message>
            <source>The other files were taken in.</source>
            <translation>Die anderen Dateien wurden übernommen.</translation>
        </message>
        <message>
            <source>This dossier is only read: nothing can be noted in it</source>
            <translation>Dieses Dossier wird nur gelesen: Es kann nichts darin vermerkt werden</translation>
        </message>
        <message>
            <source>Where is {0}?</source>
            <translation>Wo ist {0}?</translation>
        </message>
    </context>
    <context>
        <name>SignedLogPage</name>
        <message>
            <source>Answers of the authority</source>
            <translation>Antworten der Behörde</translation>
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
            <source>Every report signed from this dossier, where its file lies, and what your authority answered.</source>
            <translation>Jeder aus diesem Dossier signierte Bericht, wo seine Datei liegt und was Ihre Behörde geantwortet hat.</translation>
        </message>
        <message>
            <source>Fingerprint of the report</source>
            <translation>Fingerabdruck des Berichts</translation>
        </message>
        <message>
            <source>Hide the fingerprints</source>
            <translation>Fingerabdrücke ausblenden</translation>
        </message>
        <message>
            <source>Key that signed the answer of {0}</source>
            <translation>Schlüssel, mit dem die Antwort vom {0} signiert ist</translation>
        </message>
        <message>
            <source>No report was signed yet</source>
            <translation>Noch kein Bericht signiert</translation>
        </message>
        <message>
            <source>None was read in yet. Ask for it, or read in the file you were sent.</source>
            <translation>Noch keine eingelesen. Fragen Sie danach, oder lesen Sie die Datei ein, die Sie erhalten haben.</translation>
        </message>
        <message>
            <source>Once you have signed a report, you find it here with its fingerprint and the answers to it.</source>
            <translation>Sobald Sie einen Bericht signiert haben, finden Sie ihn hier mit seinem Fingerabdruck und den Antworten darauf.</translation>
        </message>
        <message>
            <source>Read in a receipt or decision</source>
            <translation>Bestätigung oder Entscheidung einlesen</translation>
        </message>
        <message>
            <source>Report {0}</source>
            <translation>Bericht {0}</translation>
        </message>
        <message>
            <source>SHA-256 of {0}</source>
            <translation>SHA-256 von {0}</translation>
        </message>
        <message>
            <source>Show the fingerprints</source>
            <translation>Fingerabdrücke zeigen</translation>
        </message>
        <message>
            <source>Signed reports</source>
            <translation>Signierte Berichte</translation>
        </message>
        <message>
            <source>The file that your authority sent you; you can also drop it here.</source>
            <translation>Die Datei, die Ihre Behörde Ihnen geschickt hat; Sie können sie auch hier ablegen.</translation>
        </message>
        <message>
            <source>no answer yet</source>
            <translation>noch keine Antwort</translation>
        </message>
        <message>
            <source>plan agreed</source>
            <translation>Plan gebilligt</translation>
        </message>
        <message>
            <source>received</source>
            <translation>erhalten</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>zurückgegeben</translation>
        </message>
        <message>
            <source>signed on {0}</source>
            <translation>signiert am {0}</translation>
        </message>
        <message>
            <source>{0} has agreed to the plan, {1}</source>
            <translation>{0} hat dem Plan zugestimmt, {1}</translation>
        </message>
        <message>
            <source>{0} has received the report, {1}</source>
            <translation>{0} hat den Bericht erhalten, {1}</translation>
        </message>
        <message>
            <source>{0} has returned the report, {1}</source>
            <translation>{0} hat den Bericht zurückgegeben, {1}</translation>
        </message>
    </context>
    <context>
        <name>SignedPage</name>
        <message>
            <source>All signed reports</source>
            <translation>Alle signierten Berichte</translation>
        </message>
        <message>
            <source>Give this file back to whoever gave you the report: it holds both signatures.</source>
            <translation>Geben Sie diese Datei der Person zurück, von der Sie den Bericht haben: Sie trägt beide Signaturen.</translation>
        </message>
        <message>
            <source>The report has its second signature, is saved and checked</source>
            <translation>Der Bericht trägt die zweite Signatur, ist gespeichert und geprüft</translation>
        </message>
        <message>
            <source>To the start</source>
            <translation>Zum Start</translation>
        </message>
    </context>
    <context>
        <name>SignedStamp</name>
        <message>
            <source>Asking {0}, then checking and saving</source>
            <translation>Anfrage an {0}, dann Prüfen und Speichern</translation>
        </message>
        <message>
            <source>Reading the report</source>
            <translation>Der Bericht wird gelesen</translation>
        </message>
        <message>
            <source>The signed report stays as it is</source>
            <translation>Der signierte Bericht bleibt, wie er ist</translation>
        </message>
        <message>
            <source>The time stamp is added, checked and saved</source>
            <translation>Der Zeitstempel ist hinzugefügt, geprüft und gespeichert</translation>
        </message>
        <message>
            <source>stamped</source>
            <translation>gestempelt</translation>
        </message>
        <message>
            <source>{0} at {1}, by {2}: {3}</source>
            <translation>{0} um {1}, von {2}: {3}</translation>
        </message>
    </context>
    <context>
        <name>StampPage</name>
        <message>
            <source>A third party confirms that {0} existed at this moment. The report itself stays here.</source>
            <translation>Ein Dritter bestätigt, dass {0} in diesem Moment vorlag. Der Bericht selbst bleibt hier.</translation>
        </message>
        <message>
            <source>Add a time stamp</source>
            <translation>Zeitstempel hinzufügen</translation>
        </message>
        <message>
            <source>Address of the time stamping service</source>
            <translation>Adresse des Zeitstempeldienstes</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Connect and add the time stamp</source>
            <translation>Verbinden und Zeitstempel hinzufügen</translation>
        </message>
        <message>
            <source>For checks in many years it also asks the issuers of the certificates for those they revoked.</source>
            <translation>Für Prüfungen in vielen Jahren fragt er auch die Aussteller der Zertifikate, welche sie widerrufen haben.</translation>
        </message>
        <message>
            <source>It sends one fingerprint (SHA-256) of the signed report: no name, no answer, no page.</source>
            <translation>Er sendet einen Fingerabdruck (SHA-256) des signierten Berichts: keinen Namen, keine Antwort, keine Seite.</translation>
        </message>
        <message>
            <source>Name of the new file</source>
            <translation>Name der neuen Datei</translation>
        </message>
        <message>
            <source>The signed report stays as it is; the stamp is in this new file beside it.</source>
            <translation>Der signierte Bericht bleibt, wie er ist; der Zeitstempel steht in dieser neuen Datei daneben.</translation>
        </message>
        <message>
            <source>The time alone</source>
            <translation>Nur die Zeit</translation>
        </message>
        <message>
            <source>The time, and all that a check needs in many years</source>
            <translation>Die Zeit und alles, was eine Prüfung in vielen Jahren braucht</translation>
        </message>
        <message>
            <source>There is a file of this name already: write another name</source>
            <translation>Eine Datei mit diesem Namen gibt es schon: Wählen Sie einen anderen</translation>
        </message>
        <message>
            <source>This computer connects only after you press the button, and only for this.</source>
            <translation>Dieser Computer verbindet sich erst, wenn Sie den Knopf drücken, und nur dafür.</translation>
        </message>
        <message>
            <source>What is added</source>
            <translation>Was hinzugefügt wird</translation>
        </message>
        <message>
            <source>What is sent</source>
            <translation>Was gesendet wird</translation>
        </message>
        <message>
            <source>Whoever is asked sees the address of your connection and the time.</source>
            <translation>Wer gefragt wird, sieht die Adresse Ihres Anschlusses und die Uhrzeit.</translation>
        </message>
        <message>
            <source>Write a name for the file</source>
            <translation>Geben Sie der Datei einen Namen</translation>
        </message>
        <message>
            <source>Write the address of the service; it begins with https:// or http://</source>
            <translation>Geben Sie die Adresse des Dienstes an; sie beginnt mit https:// oder http://</translation>
        </message>
        <message>
            <source>Your authority or your IT supplier names one; the program knows none by itself.</source>
            <translation>Ihre Behörde oder Ihr IT-Dienstleister nennt Ihnen einen; das Programm kennt von sich aus keinen.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Approve a report</source>
            <translation>Bericht bestätigen</translation>
        </message>
        <message>
            <source>Sign it as the person responsible for IT; no dossier is needed.</source>
            <translation>Als IT-Verantwortung signieren; ein Dossier braucht es dafür nicht.</translation>
        </message>
    </context>
    <context>
        <name>TrustFiles</name>
        <message>
            <source>Certificates</source>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <source>Choose a list of keys</source>
            <translation>Liste mit Schlüsseln auswählen</translation>
        </message>
        <message>
            <source>Choose root certificates</source>
            <translation>Stammzertifikate auswählen</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listen</translation>
        </message>
    </context>
    <context>
        <name>TrustFilesCard</name>
        <message>
            <source>1 key</source>
            <translation>1 Schlüssel</translation>
        </message>
        <message>
            <source>1 root certificate</source>
            <translation>1 Stammzertifikat</translation>
        </message>
        <message>
            <source>For many signers at once: an authority’s list of enrolled keys (CSV, XLSX or text), or the root certificates (.pem, .crt) under which professional cards are issued. They are copied to this computer.</source>
            <translation>Für viele auf einmal: die Liste der registrierten Schlüssel einer Behörde (CSV, XLSX oder Text) oder die Stammzertifikate (.pem, .crt), unter denen Berufsausweise ausgestellt werden. Sie werden auf diesen Computer kopiert.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Nicht übernehmen</translation>
        </message>
        <message>
            <source>Lists and roots you trust</source>
            <translation>Listen und Stammzertifikate, denen Sie vertrauen</translation>
        </message>
        <message>
            <source>Only take in a file that you were given by somebody whom you know.</source>
            <translation>Übernehmen Sie nur eine Datei, die Sie von jemandem haben, den Sie kennen.</translation>
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
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show: {0}</source>
            <translation>Zeigen: {0}</translation>
        </message>
        <message>
            <source>Take in a list of keys</source>
            <translation>Liste mit Schlüsseln übernehmen</translation>
        </message>
        <message>
            <source>Take in root certificates</source>
            <translation>Stammzertifikate übernehmen</translation>
        </message>
        <message>
            <source>Trust it</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <source>Trust what is in {0}?</source>
            <translation>Dem Inhalt von {0} vertrauen?</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>und {0} weitere</translation>
        </message>
        <message>
            <source>{0} keys</source>
            <translation>{0} Schlüssel</translation>
        </message>
        <message>
            <source>{0} root certificates</source>
            <translation>{0} Stammzertifikate</translation>
        </message>
        <message>
            <source>{0}, taken in on {1}</source>
            <translation>{0}, übernommen am {1}</translation>
        </message>
        <message>
            <source>{0}, valid until {1}</source>
            <translation>{0}, gültig bis {1}</translation>
        </message>
    </context>
    <context>
        <name>VerifyPage</name>
        <message>
            <source>Approve a report as the person responsible for IT</source>
            <translation>Einen Bericht als IT-Verantwortung bestätigen</translation>
        </message>
        <message>
            <source>Approve it</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Sign it as the person responsible for IT.</source>
            <translation>Als IT-Verantwortung signieren.</translation>
        </message>
    </context>
</TS>
