<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>FileBlock</name>
        <message>
            <source>Add a second signature</source>
            <translation>Ajouter une seconde signature</translation>
        </message>
        <message>
            <source>Add a time stamp</source>
            <translation>Ajouter un horodatage</translation>
        </message>
        <message>
            <source>In the folder {0}</source>
            <translation>Dans le répertoire {0}</translation>
        </message>
        <message>
            <source>Look for the file</source>
            <translation>Chercher le fichier</translation>
        </message>
        <message>
            <source>Look for the file: {0}</source>
            <translation>Chercher le fichier : {0}</translation>
        </message>
        <message>
            <source>Looking for the file</source>
            <translation>Recherche du fichier</translation>
        </message>
        <message>
            <source>Open the PDF</source>
            <translation>Ouvrir le PDF</translation>
        </message>
        <message>
            <source>See it as a receiver does</source>
            <translation>Le voir comme un destinataire</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Afficher le répertoire</translation>
        </message>
        <message>
            <source>Signed by {0} as manager, {1}</source>
            <translation>Signé par {0}, direction, {1}</translation>
        </message>
        <message>
            <source>Signed by {0} as responsible for IT, {1}</source>
            <translation>Signé par {0}, responsable informatique, {1}</translation>
        </message>
        <message>
            <source>Signed by {0}, {1}</source>
            <translation>Signé par {0}, {1}</translation>
        </message>
        <message>
            <source>The file of {0} is not where this computer knows it to be</source>
            <translation>Le fichier du {0} n’est plus là où cet ordinateur le connaît</translation>
        </message>
        <message>
            <source>This is not the file that was signed: it was changed, or replaced by another one</source>
            <translation>Ce n’est pas le fichier qui a été signé : il a été modifié, ou remplacé par un autre</translation>
        </message>
        <message>
            <source>Time stamp of {0}, {1}</source>
            <translation>Horodatage de {0}, {1}</translation>
        </message>
        <message>
            <source>Unchanged since it was signed</source>
            <translation>Inchangé depuis la signature</translation>
        </message>
        <message>
            <source>no time is given</source>
            <translation>aucune heure n’est donnée</translation>
        </message>
        <message>
            <source>{0} at {1}</source>
            <translation>{0} à {1}</translation>
        </message>
    </context>
    <context>
        <name>ListCard</name>
        <message>
            <source>Signed reports and the authority’s answers</source>
            <translation>Rapports signés et réponses de l’autorité</translation>
        </message>
    </context>
    <context>
        <name>SignPage</name>
        <message>
            <source>Signed reports and the authority’s answers</source>
            <translation>Rapports signés et réponses de l’autorité</translation>
        </message>
    </context>
    <context>
        <name>SignedLog</name>
        <message>
            <source>Answers of an authority</source>
            <translation>Réponses d’une autorité</translation>
        </message>
        <message>
            <source>Choose the authority’s answer</source>
            <translation>Choisir la réponse de l’autorité</translation>
        </message>
        <message>
            <source>Compare its fingerprint with the one that your authority has given you in person, by post or over the telephone: {0}. Nothing was changed.</source>
            <translation>Comparez son empreinte avec celle que votre autorité vous a donnée en personne, par courrier ou par téléphone : {0}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>I have compared the fingerprint: trust this key</source>
            <translation>J’ai comparé l’empreinte : faire confiance à cette clé</translation>
        </message>
        <message>
            <source>Nobody here knows the key that signed {0}</source>
            <translation>Personne ici ne connaît la clé qui a signé {0}</translation>
        </message>
        <message>
            <source>Reading {0}</source>
            <translation>Lecture de {0}</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>The authority has agreed to the plan of report {0}</source>
            <translation>L’autorité a accepté le plan du rapport {0}</translation>
        </message>
        <message>
            <source>The authority has received report {0}</source>
            <translation>L’autorité a reçu le rapport {0}</translation>
        </message>
        <message>
            <source>The authority has returned report {0}</source>
            <translation>L’autorité a renvoyé le rapport {0}</translation>
        </message>
        <message>
            <source>The file is among the signed reports</source>
            <translation>Le fichier figure parmi les rapports signés</translation>
        </message>
        <message>
            <source>The file is only read</source>
            <translation>Le fichier est seulement lu</translation>
        </message>
        <message>
            <source>The other files were taken in.</source>
            <translation>Les autres fichiers ont été repris.</translation>
        </message>
        <message>
            <source>This dossier is only read: nothing can be noted in it</source>
            <translation>Ce dossier est seulement lu : rien ne peut y être noté</translation>
        </message>
        <message>
            <source>Where is {0}?</source>
            <translation>Où est {0} ?</translation>
        </message>
    </context>
    <context>
        <name>SignedLogPage</name>
        <message>
            <source>Answers of the authority</source>
            <translation>Réponses de l’autorité</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Check and sign</source>
            <translation>Vérifier et signer</translation>
        </message>
        <message>
            <source>Every report signed from this dossier, where its file lies, and what your authority answered.</source>
            <translation>Chaque rapport signé à partir de ce dossier, l’endroit où est son fichier, et ce que votre autorité a répondu.</translation>
        </message>
        <message>
            <source>Fingerprint of the report</source>
            <translation>Empreinte du rapport</translation>
        </message>
        <message>
            <source>Hide the fingerprints</source>
            <translation>Masquer les empreintes</translation>
        </message>
        <message>
            <source>Key that signed the answer of {0}</source>
            <translation>Clé qui a signé la réponse du {0}</translation>
        </message>
        <message>
            <source>No report was signed yet</source>
            <translation>Aucun rapport n’a encore été signé</translation>
        </message>
        <message>
            <source>None was read in yet. Ask for it, or read in the file you were sent.</source>
            <translation>Aucune n’a encore été lue. Demandez-la, ou lisez ici le fichier que vous avez reçu.</translation>
        </message>
        <message>
            <source>Once you have signed a report, you find it here with its fingerprint and the answers to it.</source>
            <translation>Dès que vous avez signé un rapport, vous le trouvez ici avec son empreinte et les réponses reçues.</translation>
        </message>
        <message>
            <source>Read in a receipt or decision</source>
            <translation>Lire un reçu ou une décision</translation>
        </message>
        <message>
            <source>Report {0}</source>
            <translation>Rapport {0}</translation>
        </message>
        <message>
            <source>SHA-256 of {0}</source>
            <translation>SHA-256 de {0}</translation>
        </message>
        <message>
            <source>Show the fingerprints</source>
            <translation>Afficher les empreintes</translation>
        </message>
        <message>
            <source>Signed reports</source>
            <translation>Rapports signés</translation>
        </message>
        <message>
            <source>The file that your authority sent you; you can also drop it here.</source>
            <translation>Le fichier que votre autorité vous a envoyé ; vous pouvez aussi le déposer ici.</translation>
        </message>
        <message>
            <source>no answer yet</source>
            <translation>pas encore de réponse</translation>
        </message>
        <message>
            <source>plan agreed</source>
            <translation>plan accepté</translation>
        </message>
        <message>
            <source>received</source>
            <translation>reçu</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>renvoyé</translation>
        </message>
        <message>
            <source>signed on {0}</source>
            <translation>signé le {0}</translation>
        </message>
        <message>
            <source>{0} has agreed to the plan, {1}</source>
            <translation>{0} a accepté le plan, {1}</translation>
        </message>
        <message>
            <source>{0} has received the report, {1}</source>
            <translation>{0} a reçu le rapport, {1}</translation>
        </message>
        <message>
            <source>{0} has returned the report, {1}</source>
            <translation>{0} a renvoyé le rapport, {1}</translation>
        </message>
    </context>
</TS>
