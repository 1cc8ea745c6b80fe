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
        <name>AnswerCard</name>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>No report could be read in this file, so there is nothing to answer.</source>
            <translation>Aucun rapport n’a pu être lu dans ce fichier : il n’y a rien à quoi répondre.</translation>
        </message>
        <message>
            <source>{0}: {1} (version {2})</source>
            <translation>{0} : {1} (version {2})</translation>
        </message>
        <message>
            <source>Save its file again</source>
            <translation>Enregistrer à nouveau son fichier</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Plan agreed</source>
            <translation>Plan accepté</translation>
        </message>
        <message>
            <source>Returned with points</source>
            <translation>Renvoyé avec points</translation>
        </message>
        <message>
            <source>Points, or a word to the provider</source>
            <translation>Points à corriger, ou un mot à la structure</translation>
        </message>
        <message>
            <source>Corrected report by (day, if any)</source>
            <translation>Rapport corrigé pour le (date éventuelle)</translation>
        </message>
        <message>
            <source>Sign and save the answer</source>
            <translation>Signer et enregistrer la réponse</translation>
        </message>
        <message>
            <source>A report that was not accepted can only be confirmed as received.</source>
            <translation>Un rapport qui n’a pas été accepté peut seulement être confirmé comme reçu.</translation>
        </message>
        <message>
            <source>Choose the answer</source>
            <translation>Choisissez la réponse</translation>
        </message>
        <message>
            <source>Write the points: what the care provider is to change</source>
            <translation>Écrivez les points : ce que la structure doit changer</translation>
        </message>
    </context>
    <context>
        <name>AsidePage</name>
        <message>
            <source>They were left where they lie. Mend or remove them, then receive the same folder again.</source>
            <translation>Ils sont restés où ils étaient. Réparez-les ou retirez-les, puis recevez à nouveau le même répertoire.</translation>
        </message>
        <message>
            <source>Nothing is set aside</source>
            <translation>Rien n’est mis à part</translation>
        </message>
        <message>
            <source>Every file could be looked at.</source>
            <translation>Chaque fichier a pu être examiné.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>Vu le</translation>
        </message>
        <message>
            <source>Files set aside</source>
            <translation>Fichiers mis à part</translation>
        </message>
        <message>
            <source>Back to the reports</source>
            <translation>Retour aux rapports</translation>
        </message>
        <message>
            <source>Receive them again</source>
            <translation>Les recevoir à nouveau</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Afficher le répertoire</translation>
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
            <translation>Ouvrir le répertoire d’un registre</translation>
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
            <translation>Afficher le répertoire</translation>
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
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Choose the folder with the reports</source>
            <translation>Choisir le répertoire des rapports</translation>
        </message>
        <message>
            <source>Choose reports</source>
            <translation>Choisir des rapports</translation>
        </message>
        <message>
            <source>The answer is signed and saved</source>
            <translation>La réponse est signée et enregistrée</translation>
        </message>
        <message>
            <source>Send this file to the care provider.</source>
            <translation>Envoyez ce fichier à la structure.</translation>
        </message>
        <message>
            <source>The answer is saved again</source>
            <translation>La réponse est enregistrée à nouveau</translation>
        </message>
    </context>
    <context>
        <name>FactsCard</name>
        <message>
            <source>It is honestly signed, but its figures do not follow from its answers, or its pages differ.</source>
            <translation>Il est honnêtement signé, mais ses chiffres ne découlent pas de ses réponses, ou ses pages diffèrent.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été constaté</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>The report before this one</source>
            <translation>Le rapport précédent</translation>
        </message>
        <message>
            <source>The same report, received before</source>
            <translation>Le même rapport, reçu auparavant</translation>
        </message>
        <message>
            <source>no name is given</source>
            <translation>aucun nom n’est indiqué</translation>
        </message>
        <message>
            <source>{0}, on {1} by the signer’s own clock</source>
            <translation>{0}, le {1} selon l’horloge du signataire</translation>
        </message>
        <message>
            <source>key {0}</source>
            <translation>clé {0}</translation>
        </message>
        <message>
            <source>existed by {0}, as a time stamp proves</source>
            <translation>existait au plus tard le {0}, un horodatage le prouve</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signé par</translation>
        </message>
        <message>
            <source>report fingerprint {0}</source>
            <translation>empreinte du rapport {0}</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>{0}, valid until {1}</source>
            <translation>{0}, valable jusqu’au {1}</translation>
        </message>
        <message>
            <source>questions {0}, method {1}</source>
            <translation>questionnaire {0}, méthode {1}</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>Évalué le</translation>
        </message>
        <message>
            <source>received on {0}</source>
            <translation>reçu le {0}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Demonstration</source>
            <translation>Démonstration</translation>
        </message>
        <message>
            <source>It is signed with a demo key and counts nowhere.</source>
            <translation>Signé avec une clé de démonstration, il ne compte nulle part.</translation>
        </message>
        <message>
            <source>{0} at {1}</source>
            <translation>{0} à {1}</translation>
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
        <name>FiguresCard</name>
        <message>
            <source>What it says</source>
            <translation>Ce qu’il dit</translation>
        </message>
        <message>
            <source>Essentials not in place</source>
            <translation>Essentiels qui manquent</translation>
        </message>
        <message>
            <source>High risks</source>
            <translation>Risques élevés</translation>
        </message>
        <message>
            <source>Grade {0}</source>
            <translation>Note {0}</translation>
        </message>
        <message>
            <source>Score {0}, at best {1}</source>
            <translation>Points : {0}, au mieux {1}</translation>
        </message>
        <message>
            <source>{0} of {1} essentials are not in place</source>
            <translation>{0} essentiels sur {1} manquent</translation>
        </message>
        <message>
            <source>National list: {0}</source>
            <translation>Liste nationale : {0}</translation>
        </message>
        <message>
            <source>{0} % of the questions have an answer</source>
            <translation>{0} % des questions ont une réponse</translation>
        </message>
        <message>
            <source>{0} % of what is said to be in place has evidence</source>
            <translation>{0} % de ce qui est déclaré en place a une preuve</translation>
        </message>
        <message>
            <source>high</source>
            <translation>élevé</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>très élevé</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0} : {1}</translation>
        </message>
        <message>
            <source>Show all {0}</source>
            <translation>Afficher les {0}</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>At best</source>
            <translation>Au mieux</translation>
        </message>
        <message>
            <source>Score by section</source>
            <translation>Points par domaine</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search: name or number</source>
            <translation>Chercher : nom ou numéro</translation>
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
            <translation>Type de structure</translation>
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
            <translation>Signaux : tous</translation>
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
            <translation>Réponses : toutes</translation>
        </message>
    </context>
    <context>
        <name>FlagsCard</name>
        <message>
            <source>A flag asks a question; it changes no verdict.</source>
            <translation>Un signal pose une question ; il ne change aucun verdict.</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Signaux</translation>
        </message>
        <message>
            <source>{0} % of the answers are the same.</source>
            <translation>{0} % des réponses sont les mêmes.</translation>
        </message>
        <message>
            <source>{0} % of the questions are said not to apply.</source>
            <translation>{0} % des questions sont dites sans objet.</translation>
        </message>
        <message>
            <source>Pieces of evidence named long ago: {0}.</source>
            <translation>Preuves indiquées il y a longtemps : {0}.</translation>
        </message>
        <message>
            <source>{0} points better than the report before, without more evidence.</source>
            <translation>{0} points de mieux que le rapport précédent, sans plus de preuves.</translation>
        </message>
        <message>
            <source>All {0} answers were given on one day.</source>
            <translation>Les {0} réponses ont toutes été données le même jour.</translation>
        </message>
        <message>
            <source>Days that cannot be in that order: {0}.</source>
            <translation>Dates impossibles dans cet ordre : {0}.</translation>
        </message>
        <message>
            <source>A text of it also stands in other dossiers: {0}.</source>
            <translation>Un de ses textes figure aussi dans d’autres dossiers : {0}.</translation>
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
            <translation>Choisissez le répertoire qui contient les PDF. Chaque fichier est contrôlé puis inscrit au registre.</translation>
        </message>
        <message>
            <source>First say who may sign</source>
            <translation>Indiquez d’abord qui peut signer</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0} : {1}</translation>
        </message>
        <message>
            <source>With a flag</source>
            <translation>Avec signal</translation>
        </message>
        <message>
            <source>Save this list</source>
            <translation>Enregistrer cette liste</translation>
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
            <translation>Pour une autorité. Le répertoire peut passer sur un autre ordinateur.</translation>
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
            <translation>Il dit quels numéros nationaux ont vos structures, et ce que votre pays demande.</translation>
        </message>
        <message>
            <source>Choose another place</source>
            <translation>Choisir un autre emplacement</translation>
        </message>
        <message>
            <source>Name of the new folder</source>
            <translation>Nom du nouveau répertoire</translation>
        </message>
        <message>
            <source>Two files will lie in it</source>
            <translation>Deux fichiers y seront créés</translation>
        </message>
        <message>
            <source>what you receive, not encrypted: figures, no answers</source>
            <translation>ce que vous recevez, non chiffré : des chiffres, aucune réponse</translation>
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
            <translation>Écrivez un nom pour le répertoire</translation>
        </message>
    </context>
    <context>
        <name>NotesCard</name>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>They stay in the register and reach nobody.</source>
            <translation>Elles restent dans le registre et ne parviennent à personne.</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>Keep the note</source>
            <translation>Garder la note</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nouvelle note</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Écrite par</translation>
        </message>
        <message>
            <source>Write what you want to keep</source>
            <translation>Écrivez ce que vous voulez garder</translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <source>Register of received reports</source>
            <translation>Registre des rapports reçus</translation>
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
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Saved with each act</source>
            <translation>Enregistré à chaque geste</translation>
        </message>
        <message>
            <source>Receiving: {0} of {1}</source>
            <translation>Réception : {0} sur {1}</translation>
        </message>
    </context>
    <context>
        <name>OnePage</name>
        <message>
            <source>All reports</source>
            <translation>Tous les rapports</translation>
        </message>
        <message>
            <source>Open the PDF</source>
            <translation>Ouvrir le PDF</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>Évalué le</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
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
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Reports of this care provider</source>
            <translation>Rapports de cette structure</translation>
        </message>
        <message>
            <source>{0} reports. Enter or a double click opens one.</source>
            <translation>{0} rapports. Entrée ou un double clic en ouvre un.</translation>
        </message>
        <message>
            <source>This care provider over time</source>
            <translation>Cette structure au fil du temps</translation>
        </message>
        <message>
            <source>{0} (this one)</source>
            <translation>{0} (celui-ci)</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Report {0} of {1} in the list</source>
            <translation>Rapport {0} sur {1} de la liste</translation>
        </message>
        <message>
            <source>Alt+↓ next, Alt+↑ previous</source>
            <translation>Alt+↓ suivant, Alt+↑ précédent</translation>
        </message>
    </context>
    <context>
        <name>ReceivePage</name>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un répertoire</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Choisir des fichiers</translation>
        </message>
        <message>
            <source>Drop a folder or PDF files here, or choose them</source>
            <translation>Déposez ici un répertoire ou des PDF, ou choisissez-les</translation>
        </message>
        <message>
            <source>Each file is checked on this computer and put into the register with what became of it. The files are only read and stay where they are; what was received before is known again.</source>
            <translation>Chaque fichier est contrôlé sur cet ordinateur et inscrit au registre avec son sort. Les fichiers sont seulement lus et restent où ils sont ; ce qui a déjà été reçu est reconnu.</translation>
        </message>
        <message>
            <source>Counting the files</source>
            <translation>Comptage des fichiers</translation>
        </message>
        <message>
            <source>{0} of {1} files</source>
            <translation>{0} fichiers sur {1}</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>See the reports</source>
            <translation>Voir les rapports</translation>
        </message>
        <message>
            <source>Receive more</source>
            <translation>En recevoir d’autres</translation>
        </message>
        <message>
            <source>Receive reports</source>
            <translation>Recevoir des rapports</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>What is in the register stays there. You can work on other pages meanwhile.</source>
            <translation>Ce qui est dans le registre y reste. Vous pouvez travailler sur d’autres pages pendant ce temps.</translation>
        </message>
        <message>
            <source>How long it takes will be said in a moment</source>
            <translation>La durée sera indiquée dans un instant</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>moins d’une minute restante</translation>
        </message>
        <message>
            <source>about {0} min left</source>
            <translation>environ {0} min restantes</translation>
        </message>
        <message>
            <source>about {0} h left</source>
            <translation>environ {0} h restantes</translation>
        </message>
        <message>
            <source>Receiving ended early; what was received is in the register</source>
            <translation>La réception s’est arrêtée avant la fin ; ce qui a été reçu est dans le registre</translation>
        </message>
        <message>
            <source>Stopped. Receive the same files again to go on</source>
            <translation>Arrêté. Recevez à nouveau les mêmes fichiers pour continuer</translation>
        </message>
        <message>
            <source>Received; not every file was accepted</source>
            <translation>Reçu ; tous les fichiers n’ont pas été acceptés</translation>
        </message>
        <message>
            <source>Received, and put into the register</source>
            <translation>Reçu et inscrit au registre</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Non acceptés</translation>
        </message>
        <message>
            <source>See all files that were set aside</source>
            <translation>Voir tous les fichiers mis à part</translation>
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
            <translation>Recevez les rapports signés des structures, contrôlez-les, répondez, et voyez ce qui manque à votre pays. Tout reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>A register is one folder: it holds what you receive and the key that signs your answers. Make one, or open the folder of one that a colleague made.</source>
            <translation>Un registre est un répertoire : il contient ce que vous recevez et la clé qui signe vos réponses. Créez-en un, ou ouvrez celui qu’un collègue a créé.</translation>
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
            <translation>Retirer de la liste : {0}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open: {0}</source>
            <translation>Ouvrir : {0}</translation>
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
            <translation>Structure</translation>
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
            <source>Received on</source>
            <translation>Reçu le</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>For authorities: open a register</source>
            <translation>Pour les autorités : ouvrir un registre</translation>
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
            <translation>recevoir les rapports des structures et y répondre</translation>
        </message>
    </context>
</TS>
