<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Alarm</name>
        <message>
            <source>Go to the field</source>
            <translation>Aller au champ</translation>
        </message>
    </context>
    <context>
        <name>Authority</name>
        <message>
            <source>Opening the register</source>
            <translation>Ouverture du registre</translation>
        </message>
        <message>
            <source>Making the register</source>
            <translation>Création du registre</translation>
        </message>
        <message>
            <source>Open the folder of a register</source>
            <translation>Ouvrir le dossier d’un registre</translation>
        </message>
        <message>
            <source>Choose where the register goes</source>
            <translation>Choisir l’emplacement du registre</translation>
        </message>
        <message>
            <source>What is saved stays saved</source>
            <translation>Ce qui est enregistré le reste</translation>
        </message>
        <message>
            <source>Writing {0}</source>
            <translation>Écriture de {0}</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Enregistrer la liste</translation>
        </message>
        <message>
            <source>reports</source>
            <translation>rapports</translation>
        </message>
        <message>
            <source>The list is saved</source>
            <translation>La liste est enregistrée</translation>
        </message>
    </context>
    <context>
        <name>Fetched</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>The register could not be read</source>
            <translation>Le registre n’a pas pu être lu</translation>
        </message>
        <message>
            <source>Reading the register</source>
            <translation>Lecture du registre</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search: name or number</source>
            <translation>Chercher : nom ou numéro</translation>
        </message>
        <message>
            <source>Search by name or number</source>
            <translation>Chercher par nom ou numéro</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Tout état</translation>
        </message>
        <message>
            <source>Kind of care provider</source>
            <translation>Type d’établissement</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>Tout type</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Any region</source>
            <translation>Toute région</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Any year</source>
            <translation>Toute année</translation>
        </message>
        <message>
            <source>Grade {0}</source>
            <translation>Note {0}</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Any grade</source>
            <translation>Toute note</translation>
        </message>
        <message>
            <source>With a flag</source>
            <translation>Avec signal</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Signaux</translation>
        </message>
        <message>
            <source>Flags: all</source>
            <translation>Signaux : tous</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Answer: all</source>
            <translation>Réponses : toutes</translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>No report matches</source>
            <translation>Aucun rapport ne correspond</translation>
        </message>
        <message>
            <source>Change the filter, or show everything.</source>
            <translation>Changez le filtre, ou affichez tout.</translation>
        </message>
        <message>
            <source>Received reports</source>
            <translation>Rapports reçus</translation>
        </message>
        <message>
            <source>1 report</source>
            <translation>1 rapport</translation>
        </message>
        <message>
            <source>{0} reports</source>
            <translation>{0} rapports</translation>
        </message>
        <message>
            <source>Receive reports</source>
            <translation>Recevoir des rapports</translation>
        </message>
        <message>
            <source>Nothing was received yet</source>
            <translation>Rien n’a encore été reçu</translation>
        </message>
        <message>
            <source>Choose the folder with the PDF files. Each file is checked and put into the register.</source>
            <translation>Choisissez le dossier qui contient les PDF. Chaque fichier est contrôlé puis inscrit au registre.</translation>
        </message>
        <message>
            <source>Take over the list of keys</source>
            <translation>Reprendre la liste des clés</translation>
        </message>
        <message>
            <source>First say who may sign</source>
            <translation>Indiquez d’abord qui peut signer</translation>
        </message>
        <message>
            <source>A report is accepted only if its key is enrolled here. Take over your list of keys first.</source>
            <translation>Un rapport n’est accepté que si sa clé est enregistrée ici. Reprenez d’abord votre liste de clés.</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0} with a flag</source>
            <translation>{0} avec signal</translation>
        </message>
        <message>
            <source>Save this list</source>
            <translation>Enregistrer cette liste</translation>
        </message>
        <message>
            <source>Reminders: {0}</source>
            <translation>Rappels : {0}</translation>
        </message>
    </context>
    <context>
        <name>NewRegisterPage</name>
        <message>
            <source>Register</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>At least 8 characters. It is asked for before you sign answers; if it is lost, so is the key.</source>
            <translation>Au moins 8 caractères. Elle est demandée avant de signer des réponses ; si elle est perdue, la clé l’est aussi.</translation>
        </message>
        <message>
            <source>Passphrase of the key</source>
            <translation>Phrase secrète de la clé</translation>
        </message>
        <message>
            <source>Make the register</source>
            <translation>Créer le registre</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>New register</source>
            <translation>Nouveau registre</translation>
        </message>
        <message>
            <source>For one authority. The folder can move to another computer.</source>
            <translation>Pour une autorité. Le dossier peut passer sur un autre ordinateur.</translation>
        </message>
        <message>
            <source>It is made in {0}</source>
            <translation>Il sera créé dans {0}</translation>
        </message>
        <message>
            <source>Name of the authority</source>
            <translation>Nom de l’autorité</translation>
        </message>
        <message>
            <source>It stands on every answer.</source>
            <translation>Il figure sur chaque réponse.</translation>
        </message>
        <message>
            <source>National profile</source>
            <translation>Profil national</translation>
        </message>
        <message>
            <source>It says which national numbers your care providers have, and what your country asks for.</source>
            <translation>Il dit quels numéros nationaux ont vos établissements, et ce que votre pays demande.</translation>
        </message>
        <message>
            <source>Choose another place</source>
            <translation>Choisir un autre emplacement</translation>
        </message>
        <message>
            <source>Name of the new folder</source>
            <translation>Nom du nouveau dossier</translation>
        </message>
        <message>
            <source>Two files will lie in it</source>
            <translation>Deux fichiers y seront créés</translation>
        </message>
        <message>
            <source>what you receive, not encrypted: figures, no answers</source>
            <translation>ce que vous recevez, non chiffré : des chiffres, aucune réponse</translation>
        </message>
        <message>
            <source>the key that signs your answers, opened by the passphrase</source>
            <translation>la clé qui signe vos réponses, ouverte par la phrase secrète</translation>
        </message>
        <message>
            <source>Write the name of the authority</source>
            <translation>Écrivez le nom de l’autorité</translation>
        </message>
        <message>
            <source>Choose the national profile</source>
            <translation>Choisissez le profil national</translation>
        </message>
        <message>
            <source>Write a name for the folder</source>
            <translation>Écrivez un nom pour le dossier</translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <source>Register of received reports</source>
            <translation>Registre des rapports reçus</translation>
        </message>
        <message>
            <source>Saved with each act</source>
            <translation>Enregistré à chaque geste</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Recevoir</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Send out</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registre</translation>
        </message>
    </context>
    <context>
        <name>RegistersPage</name>
        <message>
            <source>Open a register</source>
            <translation>Ouvrir un registre</translation>
        </message>
        <message>
            <source>Make a register</source>
            <translation>Créer un registre</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>For authorities</source>
            <translation>Pour les autorités</translation>
        </message>
        <message>
            <source>Take in the signed reports of care providers, check them, answer, and see what your country lacks. Everything stays on this computer.</source>
            <translation>Recevez les rapports signés des établissements, contrôlez-les, répondez, et voyez ce qui manque à votre pays. Tout reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>A register is one folder: it holds what you receive and the key that signs your answers. Make one, or open the folder of one that a colleague made.</source>
            <translation>Un registre est un dossier : il contient ce que vous recevez et la clé qui signe vos réponses. Créez-en un, ou ouvrez celui qu’un collègue a créé.</translation>
        </message>
        <message>
            <source>No register was opened here yet</source>
            <translation>Aucun registre n’a encore été ouvert ici</translation>
        </message>
        <message>
            <source>Your registers</source>
            <translation>Vos registres</translation>
        </message>
        <message>
            <source>no longer in {0}</source>
            <translation>n’est plus dans {0}</translation>
        </message>
        <message>
            <source>Take it off the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>Take it off the list: {0}</source>
            <translation>Retirer de la liste : {0}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open: {0}</source>
            <translation>Ouvrir : {0}</translation>
        </message>
    </context>
    <context>
        <name>SubmissionTable</name>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Care provider</source>
            <translation>Établissement</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Unmet</source>
            <translation>Manques</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Signaux</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu le</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>For authorities: open a register</source>
            <translation>Pour les autorités : ouvrir un registre</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Open a register</source>
            <translation>Ouvrir un registre</translation>
        </message>
        <message>
            <source>For authorities</source>
            <translation>Pour les autorités</translation>
        </message>
        <message>
            <source>take in the reports of care providers and answer them</source>
            <translation>recevoir les rapports des établissements et y répondre</translation>
        </message>
    </context>
</TS>
