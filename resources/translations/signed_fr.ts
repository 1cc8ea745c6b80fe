<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ApprovePage</name>
        <message>
            <source>Approve a report</source>
            <translation>Approuver un rapport</translation>
        </message>
        <message>
            <source>Approve and sign</source>
            <translation>Approuver et signer</translation>
        </message>
        <message>
            <source>Authentic and complete</source>
            <translation>Authentique et complet</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Choose a report</source>
            <translation>Choisir un rapport</translation>
        </message>
        <message>
            <source>Choose another report</source>
            <translation>Choisir un autre rapport</translation>
        </message>
        <message>
            <source>Complete, but the manager’s key is not known here</source>
            <translation>Complet, mais la clé de la direction n’est pas connue ici</translation>
        </message>
        <message>
            <source>Declared by</source>
            <translation>Déclaré par</translation>
        </message>
        <message>
            <source>Drop the signed PDF of the report here, or choose it</source>
            <translation>Déposez ici le PDF signé du rapport, ou choisissez-le</translation>
        </message>
        <message>
            <source>Essentials not fully met</source>
            <translation>Essentiels non entièrement remplis</translation>
        </message>
        <message>
            <source>I have read the report and approve it</source>
            <translation>J’ai lu le rapport et je l’approuve</translation>
        </message>
        <message>
            <source>It carries a second signature or a time stamp already.</source>
            <translation>Il porte déjà une seconde signature ou un horodatage.</translation>
        </message>
        <message>
            <source>It is read on this computer only. You see what it says before you sign.</source>
            <translation>Il est lu sur cet ordinateur seulement. Vous voyez ce qu’il dit avant de signer.</translation>
        </message>
        <message>
            <source>Make sure that the file comes from {0}, for instance by a call, before you sign.</source>
            <translation>Avant de signer, assurez-vous que le fichier vient de {0}, par exemple en appelant.</translation>
        </message>
        <message>
            <source>Measures in the plan</source>
            <translation>Mesures dans le plan</translation>
        </message>
        <message>
            <source>Open the PDF</source>
            <translation>Ouvrir le PDF</translation>
        </message>
        <message>
            <source>Questions open or unknown</source>
            <translation>Questions ouvertes ou sans réponse connue</translation>
        </message>
        <message>
            <source>Report {0} of {1}</source>
            <translation>Rapport {0} du {1}</translation>
        </message>
        <message>
            <source>Show everything that was checked</source>
            <translation>Afficher tout ce qui a été contrôlé</translation>
        </message>
        <message>
            <source>This file cannot be approved</source>
            <translation>Ce fichier ne peut pas être approuvé</translation>
        </message>
        <message>
            <source>This report is complete: nobody can sign it any more</source>
            <translation>Ce rapport est complet : personne ne peut plus le signer</translation>
        </message>
        <message>
            <source>Tick that you have read the report and approve it</source>
            <translation>Cochez que vous avez lu le rapport et que vous l’approuvez</translation>
        </message>
        <message>
            <source>With my signature I approve what the report says of the systems and their protection, to the best of my knowledge. The manager answers for the report as a whole.</source>
            <translation>Par ma signature, j’approuve ce que le rapport dit des systèmes et de leur protection, au mieux de mes connaissances. La direction répond de l’ensemble du rapport.</translation>
        </message>
        <message>
            <source>You declare</source>
            <translation>Vous déclarez</translation>
        </message>
        <message>
            <source>You sign as the person responsible for IT. The manager’s signature stays as it is.</source>
            <translation>Vous signez en tant que responsable informatique. La signature de la direction reste telle quelle.</translation>
        </message>
    </context>
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
        <name>SecondForm</name>
        <message>
            <source>Name of the new file</source>
            <translation>Nom du nouveau fichier</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Nom de la personne</translation>
        </message>
        <message>
            <source>There is a file of this name already: write another name</source>
            <translation>Un fichier porte déjà ce nom : écrivez un autre nom</translation>
        </message>
        <message>
            <source>Write a name for the file</source>
            <translation>Écrivez un nom pour le fichier</translation>
        </message>
        <message>
            <source>Write the name of the person</source>
            <translation>Écrivez le nom de la personne</translation>
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
        <name>SignedApprove</name>
        <message>
            <source>Checking signature, data and figures</source>
            <translation>Contrôle de la signature, des données et des chiffres</translation>
        </message>
        <message>
            <source>Choose the signed report</source>
            <translation>Choisir le rapport signé</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Lecture du fichier</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>The file is only read</source>
            <translation>Le fichier est seulement lu</translation>
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
    <context>
        <name>SignedPage</name>
        <message>
            <source>All signed reports</source>
            <translation>Tous les rapports signés</translation>
        </message>
        <message>
            <source>Give this file back to whoever gave you the report: it holds both signatures.</source>
            <translation>Rendez ce fichier à la personne qui vous a donné le rapport : il porte les deux signatures.</translation>
        </message>
        <message>
            <source>The report has its second signature, is saved and checked</source>
            <translation>Le rapport porte sa seconde signature, il est enregistré et contrôlé</translation>
        </message>
        <message>
            <source>To the start</source>
            <translation>À l’accueil</translation>
        </message>
    </context>
    <context>
        <name>SignedStamp</name>
        <message>
            <source>Asking {0}, then checking and saving</source>
            <translation>Demande à {0}, puis contrôle et enregistrement</translation>
        </message>
        <message>
            <source>Reading the report</source>
            <translation>Lecture du rapport</translation>
        </message>
        <message>
            <source>The signed report stays as it is</source>
            <translation>Le rapport signé reste tel quel</translation>
        </message>
        <message>
            <source>The time stamp is added, checked and saved</source>
            <translation>L’horodatage est ajouté, contrôlé et enregistré</translation>
        </message>
        <message>
            <source>stamped</source>
            <translation>horodate</translation>
        </message>
        <message>
            <source>{0} at {1}, by {2}: {3}</source>
            <translation>Le {0} à {1}, par {2} : {3}</translation>
        </message>
    </context>
    <context>
        <name>StampPage</name>
        <message>
            <source>A third party confirms that {0} existed at this moment. The report itself stays here.</source>
            <translation>Un tiers confirme que {0} existait à ce moment. Le rapport lui-même reste ici.</translation>
        </message>
        <message>
            <source>Add a time stamp</source>
            <translation>Ajouter un horodatage</translation>
        </message>
        <message>
            <source>Address of the time stamping service</source>
            <translation>Adresse du service d’horodatage</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Connect and add the time stamp</source>
            <translation>Se connecter et ajouter l’horodatage</translation>
        </message>
        <message>
            <source>For checks in many years it also asks the issuers of the certificates for those they revoked.</source>
            <translation>Pour des contrôles dans de longues années, il demande aussi aux émetteurs des certificats lesquels ils ont révoqués.</translation>
        </message>
        <message>
            <source>It sends one fingerprint (SHA-256) of the signed report: no name, no answer, no page.</source>
            <translation>Il envoie une empreinte (SHA-256) du rapport signé : aucun nom, aucune réponse, aucune page.</translation>
        </message>
        <message>
            <source>Name of the new file</source>
            <translation>Nom du nouveau fichier</translation>
        </message>
        <message>
            <source>The signed report stays as it is; the stamp is in this new file beside it.</source>
            <translation>Le rapport signé reste tel quel ; l’horodatage est dans ce nouveau fichier à côté.</translation>
        </message>
        <message>
            <source>The time alone</source>
            <translation>L’heure seule</translation>
        </message>
        <message>
            <source>The time, and all that a check needs in many years</source>
            <translation>L’heure, et tout ce qu’il faut pour contrôler dans de longues années</translation>
        </message>
        <message>
            <source>There is a file of this name already: write another name</source>
            <translation>Un fichier porte déjà ce nom : écrivez un autre nom</translation>
        </message>
        <message>
            <source>This computer connects only after you press the button, and only for this.</source>
            <translation>Cet ordinateur se connecte seulement après que vous avez pressé le bouton, et seulement pour cela.</translation>
        </message>
        <message>
            <source>What is added</source>
            <translation>Ce qui est ajouté</translation>
        </message>
        <message>
            <source>What is sent</source>
            <translation>Ce qui est envoyé</translation>
        </message>
        <message>
            <source>Whoever is asked sees the address of your connection and the time.</source>
            <translation>Qui est interrogé voit l’adresse de votre connexion et l’heure.</translation>
        </message>
        <message>
            <source>Write a name for the file</source>
            <translation>Écrivez un nom pour le fichier</translation>
        </message>
        <message>
            <source>Write the address of the service; it begins with https:// or http://</source>
            <translation>Écrivez l’adresse du service ; elle commence par https:// ou http://</translation>
        </message>
        <message>
            <source>Your authority or your IT supplier names one; the program knows none by itself.</source>
            <translation>Votre autorité ou votre prestataire informatique vous en indique un ; le programme n’en connaît aucun de lui-même.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Approve a report</source>
            <translation>Approuver un rapport</translation>
        </message>
        <message>
            <source>Sign it as the person responsible for IT; no dossier is needed.</source>
            <translation>Le signer en tant que responsable informatique ; il ne faut aucun dossier.</translation>
        </message>
    </context>
    <context>
        <name>TrustFiles</name>
        <message>
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <source>Choose a list of keys</source>
            <translation>Choisir une liste de clés</translation>
        </message>
        <message>
            <source>Choose root certificates</source>
            <translation>Choisir des certificats racine</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
    </context>
    <context>
        <name>TrustFilesCard</name>
        <message>
            <source>1 key</source>
            <translation>1 clé</translation>
        </message>
        <message>
            <source>1 root certificate</source>
            <translation>1 certificat racine</translation>
        </message>
        <message>
            <source>For many signers at once: an authority’s list of enrolled keys (CSV, XLSX or text), or the root certificates (.pem, .crt) under which professional cards are issued. They are copied to this computer.</source>
            <translation>Pour beaucoup de signataires à la fois : la liste des clés enregistrées d’une autorité (CSV, XLSX ou texte), ou les certificats racine (.pem, .crt) sous lesquels les cartes professionnelles sont délivrées. Ils sont copiés sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Ne pas le faire</translation>
        </message>
        <message>
            <source>Lists and roots you trust</source>
            <translation>Listes et racines de confiance</translation>
        </message>
        <message>
            <source>Only take in a file that you were given by somebody whom you know.</source>
            <translation>Ne reprenez qu’un fichier reçu d’une personne que vous connaissez.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove: {0}</source>
            <translation>Retirer : {0}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show: {0}</source>
            <translation>Afficher : {0}</translation>
        </message>
        <message>
            <source>Take in a list of keys</source>
            <translation>Reprendre une liste de clés</translation>
        </message>
        <message>
            <source>Take in root certificates</source>
            <translation>Reprendre des certificats racine</translation>
        </message>
        <message>
            <source>Trust it</source>
            <translation>Faire confiance</translation>
        </message>
        <message>
            <source>Trust what is in {0}?</source>
            <translation>Faire confiance au contenu de {0} ?</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>et {0} autres</translation>
        </message>
        <message>
            <source>{0} keys</source>
            <translation>{0} clés</translation>
        </message>
        <message>
            <source>{0} root certificates</source>
            <translation>{0} certificats racine</translation>
        </message>
        <message>
            <source>{0}, taken in on {1}</source>
            <translation>{0}, repris le {1}</translation>
        </message>
        <message>
            <source>{0}, valid until {1}</source>
            <translation>{0}, valable jusqu’au {1}</translation>
        </message>
    </context>
    <context>
        <name>VerifyPage</name>
        <message>
            <source>Approve a report as the person responsible for IT</source>
            <translation>Approuver un rapport en tant que responsable informatique</translation>
        </message>
        <message>
            <source>Approve it</source>
            <translation>L’approuver</translation>
        </message>
        <message>
            <source>Sign it as the person responsible for IT.</source>
            <translation>Le signer en tant que responsable informatique.</translation>
        </message>
    </context>
</TS>
