<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>CardForm</name>
        <message>
            <source>Choose the library</source>
            <translation>Choisir la bibliothèque</translation>
        </message>
        <message>
            <source>PIN of the card</source>
            <translation>Code PIN de la carte</translation>
        </message>
        <message>
            <source>The file of the card’s maker for programs that sign (PKCS #11), often in its program folder</source>
            <translation>Le fichier du fabricant de la carte pour les programmes qui signent (PKCS #11), souvent dans le répertoire de son programme</translation>
        </message>
        <message>
            <source>Given to the card once, never kept, never tried again by itself</source>
            <translation>Donné une seule fois à la carte, jamais conservé, jamais essayé de nouveau tout seul</translation>
        </message>
        <message>
            <source>Card in the reader</source>
            <translation>Carte dans le lecteur</translation>
        </message>
        <message>
            <source>Beginning of the key’s fingerprint</source>
            <translation>Début de l’empreinte de la clé</translation>
        </message>
        <message>
            <source>Use a card</source>
            <translation>Utiliser une carte</translation>
        </message>
        <message>
            <source>Put the card in and wait until the light of the reader is steady.</source>
            <translation>Insérez la carte et attendez que le voyant du lecteur soit fixe.</translation>
        </message>
        <message>
            <source>Use this card</source>
            <translation>Utiliser cette carte</translation>
        </message>
        <message>
            <source>Choose the library of the card’s maker</source>
            <translation>Choisissez la bibliothèque du fabricant de la carte</translation>
        </message>
        <message>
            <source>Write the PIN of the card</source>
            <translation>Écrivez le code PIN de la carte</translation>
        </message>
    </context>
    <context>
        <name>IdentityPage</name>
        <message>
            <source>Reports are signed with these. The secret part of a key never leaves its file or its card.</source>
            <translation>C’est avec elles que l’on signe les rapports. La partie secrète d’une clé ne quitte jamais son fichier ou sa carte.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Signing keys</source>
            <translation>Clés de signature</translation>
        </message>
        <message>
            <source>Make one below, in a minute. If you have a certificate or a professional card, use that.</source>
            <translation>Créez-en une ci-dessous, en une minute. Si vous avez un certificat ou une carte professionnelle, utilisez-les.</translation>
        </message>
        <message>
            <source>No signing key yet</source>
            <translation>Pas encore de clé de signature</translation>
        </message>
        <message>
            <source>Its details are shown once it has been opened: take it in below.</source>
            <translation>Ses détails s’affichent une fois qu’elle a été ouverte&#x202f;: reprenez-la ci-dessous.</translation>
        </message>
        <message>
            <source>{0}, valid until {1}</source>
            <translation>{0}, valable jusqu’au {1}</translation>
        </message>
        <message>
            <source>Fingerprint {0}</source>
            <translation>Empreinte {0}</translation>
        </message>
        <message>
            <source>A demo key: it proves nothing about a person.</source>
            <translation>Une clé de démonstration&#x202f;: elle ne prouve rien sur une personne.</translation>
        </message>
        <message>
            <source>On the card “{0}”, through {1}</source>
            <translation>Sur la carte «&#x202f;{0}&#x202f;», par {1}</translation>
        </message>
        <message>
            <source>In the file {1}</source>
            <translation>Dans le fichier {1}</translation>
        </message>
        <message>
            <source>The card’s library is gone</source>
            <translation>La bibliothèque de la carte n’est plus là</translation>
        </message>
        <message>
            <source>The file is not there now</source>
            <translation>Le fichier n’est pas là en ce moment</translation>
        </message>
        <message>
            <source>This key has ended: make a new one and have it enrolled</source>
            <translation>Cette clé a expiré&#x202f;: créez-en une nouvelle et faites-la enregistrer</translation>
        </message>
        <message>
            <source>It ends soon: renew it now</source>
            <translation>Elle expire bientôt&#x202f;: renouvelez-la maintenant</translation>
        </message>
        <message>
            <source>Enrolment letter</source>
            <translation>Lettre d’enregistrement</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Renouveler</translation>
        </message>
        <message>
            <source>Take off this list</source>
            <translation>Retirer de cette liste</translation>
        </message>
        <message>
            <source>Make a new key</source>
            <translation>Créer une nouvelle clé</translation>
        </message>
        <message>
            <source>in this program, protected by a passphrase; your authority enrols it once</source>
            <translation>dans ce programme, protégée par une phrase secrète&#x202f;; votre autorité l’enregistre une fois</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Take in a key file</source>
            <translation>Reprendre un fichier de clé</translation>
        </message>
        <message>
            <source>a certificate (.p12 or .pfx) that you were given; it stays where it is</source>
            <translation>un certificat (.p12 ou .pfx) que l’on vous a remis&#x202f;; il reste où il est</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Use a card</source>
            <translation>Utiliser une carte</translation>
        </message>
        <message>
            <source>a professional card or a stick in a reader, opened by its PIN</source>
            <translation>une carte professionnelle ou une clé USB de signature, ouverte par son code PIN</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>One more key</source>
            <translation>Une clé de plus</translation>
        </message>
    </context>
    <context>
        <name>KeyFileForm</name>
        <message>
            <source>Choose the file</source>
            <translation>Choisir le fichier</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>Phrase secrète du fichier</translation>
        </message>
        <message>
            <source>Take in a key file</source>
            <translation>Reprendre un fichier de clé</translation>
        </message>
        <message>
            <source>The file stays where it is; this program remembers the place.</source>
            <translation>Le fichier reste où il est&#x202f;; ce programme retient l’emplacement.</translation>
        </message>
        <message>
            <source>Take it in</source>
            <translation>Le reprendre</translation>
        </message>
        <message>
            <source>Choose the key file</source>
            <translation>Choisissez le fichier de clé</translation>
        </message>
        <message>
            <source>Write the passphrase of the file</source>
            <translation>Écrivez la phrase secrète du fichier</translation>
        </message>
    </context>
    <context>
        <name>KeyForm</name>
        <message>
            <source>Usual (EC P-256)</source>
            <translation>Habituelle (EC P-256)</translation>
        </message>
        <message>
            <source>For older checking programs (RSA 3072)</source>
            <translation>Pour les anciens programmes de contrôle (RSA 3072)</translation>
        </message>
        <message>
            <source>Kind of key</source>
            <translation>Type de clé</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Nothing was changed yet.</source>
            <translation>Rien n’a encore été modifié.</translation>
        </message>
    </context>
    <context>
        <name>NewKeyForm</name>
        <message>
            <source>You need it each time you sign. Nobody can bring it back.</source>
            <translation>Elle sert à chaque signature. Personne ne peut la retrouver.</translation>
        </message>
        <message>
            <source>As on official papers, with the title</source>
            <translation>Comme sur les papiers officiels, avec le titre</translation>
        </message>
        <message>
            <source>Make a new signing key</source>
            <translation>Créer une nouvelle clé de signature</translation>
        </message>
        <message>
            <source>It holds for three years. Your authority enrols it by a letter.</source>
            <translation>Elle est valable trois ans. Votre autorité l’enregistre au moyen d’une lettre.</translation>
        </message>
        <message>
            <source>Make the key</source>
            <translation>Créer la clé</translation>
        </message>
        <message>
            <source>Name of the person who signs</source>
            <translation>Nom de la personne qui signe</translation>
        </message>
        <message>
            <source>Write the name of the person who signs</source>
            <translation>Écrivez le nom de la personne qui signe</translation>
        </message>
    </context>
    <context>
        <name>RenewForm</name>
        <message>
            <source>Passphrase of the key</source>
            <translation>Phrase secrète de la clé</translation>
        </message>
        <message>
            <source>It opens the new key as well. The old one stays usable.</source>
            <translation>Elle ouvrira aussi la nouvelle clé. L’ancienne reste utilisable.</translation>
        </message>
        <message>
            <source>{0} gets a new key. The old one signs a statement, so that no new letter is needed.</source>
            <translation>{0} reçoit une nouvelle clé. L’ancienne signe une déclaration&#x202f;: aucune nouvelle lettre n’est nécessaire.</translation>
        </message>
        <message>
            <source>Renew a signing key</source>
            <translation>Renouveler une clé de signature</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Renouveler</translation>
        </message>
        <message>
            <source>Write the passphrase of the key</source>
            <translation>Écrivez la phrase secrète de la clé</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>Making the key</source>
            <translation>Création de la clé</translation>
        </message>
        <message>
            <source>Opening the key file</source>
            <translation>Ouverture du fichier de clé</translation>
        </message>
        <message>
            <source>Asking the card for its key</source>
            <translation>Demande de la clé à la carte</translation>
        </message>
        <message>
            <source>Choose the library of the card’s maker</source>
            <translation>Choisissez la bibliothèque du fabricant de la carte</translation>
        </message>
        <message>
            <source>Looking for cards</source>
            <translation>Recherche de cartes</translation>
        </message>
        <message>
            <source>The key of {0} is ready</source>
            <translation>La clé de {0} est prête</translation>
        </message>
        <message>
            <source>If your authority does not know it yet, write its enrolment letter.</source>
            <translation>Si votre autorité ne la connaît pas encore, écrivez sa lettre d’enregistrement.</translation>
        </message>
        <message>
            <source>Save the enrolment letter</source>
            <translation>Enregistrer la lettre d’enregistrement</translation>
        </message>
        <message>
            <source>Enrolment letter {0}</source>
            <translation>Lettre d’enregistrement {0}</translation>
        </message>
        <message>
            <source>Writing the letter</source>
            <translation>Rédaction de la lettre</translation>
        </message>
        <message>
            <source>The letter is saved: print it, sign it by hand, hand it over</source>
            <translation>La lettre est enregistrée&#x202f;: imprimez-la, signez-la à la main, remettez-la</translation>
        </message>
        <message>
            <source>Save the statement for your authority</source>
            <translation>Enregistrer la déclaration pour votre autorité</translation>
        </message>
        <message>
            <source>New key of {0}</source>
            <translation>Nouvelle clé de {0}</translation>
        </message>
        <message>
            <source>Renewing the key</source>
            <translation>Renouvellement de la clé</translation>
        </message>
        <message>
            <source>Renewed: hand the statement to your authority</source>
            <translation>Renouvelée&#x202f;: remettez la déclaration à votre autorité</translation>
        </message>
    </context>
</TS>
