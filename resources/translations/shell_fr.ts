<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AssetRow</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>In use: {0}</source>
        <translation>Utilisé : {0}</translation>
    </message>
    <message>
        <source>Who supplies it</source>
        <translation>Qui le fournit</translation>
    </message>
    <message>
        <source>Supplier: {0}</source>
        <translation>Fournisseur : {0}</translation>
    </message>
    <message>
        <source>Care can do without it for …</source>
        <translation>Les soins s’en passent …</translation>
    </message>
    <message>
        <source>How long care can do without it: {0}</source>
        <translation>Combien de temps les soins peuvent s’en passer : {0}</translation>
    </message>
    <message>
        <source>often {0} to {1} hours</source>
        <translation>souvent de {0} à {1} heures</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} heures</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} jours</translation>
    </message>
</context>
<context>
    <name>BudgetField</name>
    <message>
        <source>the plan needs {0}: {1} too much</source>
        <translation>le plan demande {0} : {1} de trop</translation>
    </message>
    <message>
        <source>the plan needs {0}, {1} left</source>
        <translation>le plan demande {0}, il reste {1}</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>Modifier : {0}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The program made a mistake</source>
        <translation>Le programme a fait une erreur</translation>
    </message>
    <message>
        <source>Everything you answered is saved. You can go on, or close the program and open it again.</source>
        <translation>Toutes vos réponses sont enregistrées. Vous pouvez continuer, ou fermer le programme et l’ouvrir à nouveau.</translation>
    </message>
    <message>
        <source>If it happens again, send the log file to the makers: {0}</source>
        <translation>Si cela se répète, envoyez le journal aux auteurs : {0}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>Everything stays with you until you hand a file over yourself.</source>
        <translation>Tout reste chez vous tant que vous ne remettez pas vous-même un fichier.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le répertoire</translation>
    </message>
    <message>
        <source>Close this dossier</source>
        <translation>Fermer ce dossier</translation>
    </message>
    <message>
        <source>protected by your passphrase</source>
        <translation>protégé par votre phrase secrète</translation>
    </message>
    <message>
        <source>without a passphrase</source>
        <translation>sans phrase secrète</translation>
    </message>
    <message>
        <source>{0} answers, {1} notes, {2} named proof files; kept until you delete the file.</source>
        <translation>{0} réponses, {1} notes, {2} fichiers de preuve cités ; gardés jusqu’à ce que vous supprimiez le fichier.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où elles sont</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Done for today?</source>
        <translation>Terminé pour aujourd’hui ?</translation>
    </message>
    <message>
        <source>everything is saved already</source>
        <translation>tout est déjà enregistré</translation>
    </message>
    <message>
        <source>Where is my data</source>
        <translation>Où sont mes données</translation>
    </message>
    <message>
        <source>In a signed report</source>
        <translation>Dans un rapport signé</translation>
    </message>
    <message>
        <source>All answers, grade, risks and plan</source>
        <translation>Toutes les réponses, la note, les risques, le plan</translation>
    </message>
    <message>
        <source>Name and address of the care provider</source>
        <translation>Nom et adresse de la structure</translation>
    </message>
    <message>
        <source>Name and function of who signs</source>
        <translation>Nom et fonction du signataire</translation>
    </message>
    <message>
        <source>The fingerprint of each proof file</source>
        <translation>L’empreinte de chaque fichier de preuve</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your notes and flags</source>
        <translation>Vos notes et marques</translation>
    </message>
    <message>
        <source>The proof files themselves</source>
        <translation>Les fichiers de preuve eux-mêmes</translation>
    </message>
    <message>
        <source>Passphrase and signing key</source>
        <translation>Phrase secrète et clé de signature</translation>
    </message>
    <message>
        <source>Answers to questions that do not apply to you</source>
        <translation>Les réponses aux questions qui ne vous concernent pas</translation>
    </message>
    <message>
        <source>Nothing is sent. A report is a file, which you hand over yourself.</source>
        <translation>Rien n’est envoyé. Un rapport est un fichier que vous remettez vous-même.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Each answer counts from 0 to 1, weighted by how much the measure protects care. “I do not know” opens a span: the lower end counts it as no, the upper end as yes. An essential that is not met holds the grade, however good the rest is. Answers that do not apply are left out.</source>
        <translation>Chaque réponse compte de 0 à 1, selon ce que la mesure protège dans les soins. « Je ne sais pas » ouvre un écart : le bas le compte comme non, le haut comme oui. Un essentiel non atteint limite la note, aussi bon que soit le reste. Les réponses sans objet ne comptent pas.</translation>
    </message>
    <message>
        <source>The result is your own declaration. It is not a certificate.</source>
        <translation>Le résultat est votre propre déclaration. Ce n’est pas un certificat.</translation>
    </message>
    <message>
        <source>About this score</source>
        <translation>À propos de cette note</translation>
    </message>
    <message>
        <source>EHAssess is free software under the Apache License 2.0. It works with Qt (LGPL 3), SQLCipher, pyHanko, reportlab and the typeface Source Sans 3 (Open Font License).</source>
        <translation>EHAssess est un logiciel libre sous licence Apache 2.0. Il utilise Qt (LGPL 3), SQLCipher, pyHanko, reportlab et la police Source Sans 3 (Open Font License).</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos du programme</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Assessment {0}</source>
        <translation>Évaluation {0}</translation>
    </message>
    <message>
        <source>Saved on {0}</source>
        <translation>Enregistré le {0}</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>Enregistré à {0}</translation>
    </message>
</context>
<context>
    <name>DomainBars</name>
    <message>
        <source>Result by domain</source>
        <translation>Résultat par domaine</translation>
    </message>
    <message>
        <source>{0}: {1} to {2}</source>
        <translation>{0} : {1} à {2}</translation>
    </message>
    <message>
        <source>weak below {0}</source>
        <translation>faible sous {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>{0} questions for you</source>
        <translation>{0} questions pour vous</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>Essentiels</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>About {0} minutes in all, in as many sittings as you like. The first steps alone already give a result.</source>
        <translation>Environ {0} minutes en tout, en autant de fois que vous voulez. Les premiers pas donnent déjà un résultat.</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>{0} questions</source>
        <translation>{0} questions</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>instead of {0}</source>
        <translation>au lieu de {0}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Opening {0}</source>
        <translation>Ouverture de {0}</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un répertoire</translation>
    </message>
    <message>
        <source>Making the dossier</source>
        <translation>Création du dossier</translation>
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
        <translation>Note {0}, {1} possible</translation>
    </message>
    <message>
        <source>Score between {0} and {1} out of 100</source>
        <translation>Score entre {0} et {1} sur 100</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>today, {0} within reach</source>
        <translation>aujourd’hui, {0} à portée</translation>
    </message>
    <message>
        <source>score {0} to {1} out of 100</source>
        <translation>score de {0} à {1} sur 100</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>plafond</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Risk map</source>
        <translation>Carte des risques</translation>
    </message>
    <message>
        <source>risk {0}: likelihood {1} of 5, impact {2} of 5</source>
        <translation>risque {0} : vraisemblance {1} sur 5, gravité {2} sur 5</translation>
    </message>
    <message>
        <source>bearable</source>
        <translation>supportable</translation>
    </message>
    <message>
        <source>harms patients</source>
        <translation>nuit aux patients</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Vraisemblance</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>rare</translation>
    </message>
    <message>
        <source>frequent</source>
        <translation>fréquent</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>In the plan: {0}</source>
        <translation>Dans le plan : {0}</translation>
    </message>
    <message>
        <source>Details: {0}</source>
        <translation>Détails : {0}</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>With a passphrase</source>
        <translation>Avec une phrase secrète</translation>
    </message>
    <message>
        <source>Without a passphrase</source>
        <translation>Sans phrase secrète</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Anybody who gets hold of the file can read it. That may suit a computer that is itself protected.</source>
        <translation>Quiconque obtient le fichier peut le lire. Cela peut convenir à un ordinateur lui-même protégé.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>One dossier is one file. It holds the answers of one care provider.</source>
        <translation>Un dossier est un seul fichier. Il contient les réponses d’une structure.</translation>
    </message>
    <message>
        <source>In the folder {0}</source>
        <translation>Dans le répertoire {0}</translation>
    </message>
    <message>
        <source>At least 8 characters; a short sentence is best. If it is lost, nobody can open the file.</source>
        <translation>Au moins 8 caractères ; une courte phrase est idéale. Si elle est perdue, personne ne peut ouvrir le fichier.</translation>
    </message>
    <message>
        <source>Name of the care provider</source>
        <translation>Nom de la structure</translation>
    </message>
    <message>
        <source>Kind of care provider</source>
        <translation>Type de structure</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre répertoire</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Write the name of the care provider</source>
        <translation>Écrivez le nom de la structure</translation>
    </message>
    <message>
        <source>Choose the kind of care provider</source>
        <translation>Choisissez le type de structure</translation>
    </message>
    <message>
        <source>Write a name for the file</source>
        <translation>Écrivez un nom de fichier</translation>
    </message>
    <message>
        <source>A file of this name is there already</source>
        <translation>Un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>Choose whether the file has a passphrase</source>
        <translation>Choisissez si le fichier a une phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase needs 8 characters</source>
        <translation>La phrase secrète doit compter 8 caractères</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Les deux phrases secrètes diffèrent</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>The name of the file cannot hold {0}</source>
        <translation>Le nom du fichier ne peut pas contenir {0}</translation>
    </message>
    <message>
        <source>The name of the file is too long</source>
        <translation>Le nom du fichier est trop long</translation>
    </message>
</context>
<context>
    <name>LogoEntry</name>
    <message>
        <source>Your logo</source>
        <translation>Votre logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>It stands on the first page of the report. A PNG or JPEG picture; you can do without.</source>
        <translation>Il figure sur la première page du rapport. Une image PNG ou JPEG ; vous pouvez vous en passer.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo …</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>Choose another logo …</source>
        <translation>Choisir un autre logo…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Name of the care provider</source>
        <translation>Nom de la structure</translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation>Personnes qui travaillent ici</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>These facts decide which questions you get. You can change them later.</source>
        <translation>Ces faits décident des questions posées. Vous pourrez les changer.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre structure</translation>
    </message>
    <message>
        <source>{0} facts without an answer</source>
        <translation>{0} faits sans réponse</translation>
    </message>
    <message>
        <source>1 fact without an answer</source>
        <translation>1 fait sans réponse</translation>
    </message>
    <message>
        <source>Kind of care provider</source>
        <translation>Type de structure</translation>
    </message>
    <message>
        <source>Country whose laws apply</source>
        <translation>Pays dont les lois s’appliquent</translation>
    </message>
    <message>
        <source>The usual answers of this kind of provider are filled in; check each one.</source>
        <translation>Les réponses habituelles de ce type de structure sont remplies ; vérifiez chacune.</translation>
    </message>
    <message>
        <source>What is true for you?</source>
        <translation>Qu’est-ce qui est vrai chez vous ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Montrer : {0}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the desktop ({0})</source>
        <translation>Comme le bureau ({0})</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Every change acts at once; there is nothing to save.</source>
        <translation>Chaque changement agit aussitôt ; il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>may differ, for example for the authority</source>
        <translation>peut différer, par exemple pour l’autorité</translation>
    </message>
    <message>
        <source>in addition to the desktop’s own scaling</source>
        <translation>en plus de l’agrandissement du bureau</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le répertoire</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos du programme</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>this program opens no connection by itself</source>
        <translation>ce programme n’ouvre aucune connexion de lui-même</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune connexion</translation>
    </message>
    <message>
        <source>Settings and log</source>
        <translation>Réglages et journal</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>Keys to sign with</source>
        <translation>Clés pour signer</translation>
    </message>
    <message>
        <source>make, renew, use a card, enrolment letter</source>
        <translation>créer, renouveler, utiliser une carte, lettre d’enregistrement</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activées</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivées</translation>
    </message>
    <message>
        <source>Keys 1 to 6</source>
        <translation>Touches 1 à 6</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>answer a question; turn them off if you dictate, or if keys are easily hit by mistake</source>
        <translation>elles répondent à une question ; désactivez-les si vous dictez, ou si une touche part facilement par erreur</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Works without internet</source>
        <translation>Fonctionne sans internet</translation>
    </message>
    <message>
        <source>Your answers stay in one file, on this computer</source>
        <translation>Vos réponses restent dans un fichier, sur cet ordinateur</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que souhaitez-vous faire ?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>For a care provider not in the list.</source>
        <translation>Pour une structure absente de la liste.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>A dossier from a stick, a backup or a colleague.</source>
        <translation>Un dossier sur clé, une sauvegarde ou le fichier d’un collègue.</translation>
    </message>
    <message>
        <source>Verify a report</source>
        <translation>Vérifier un rapport</translation>
    </message>
    <message>
        <source>Check that a signed PDF is authentic and complete.</source>
        <translation>S’assurer qu’un PDF signé est authentique et complet.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>Essentiels</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Le chercher</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>L’ôter de la liste</translation>
    </message>
    <message>
        <source>It is no longer in {0}</source>
        <translation>Il n’est plus ici : {0}</translation>
    </message>
    <message>
        <source>Other dossiers</source>
        <translation>Autres dossiers</translation>
    </message>
    <message>
        <source>signed on {0}</source>
        <translation>signé le {0}</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>last opened on {0}</source>
        <translation>ouvert le {0}</translation>
    </message>
    <message>
        <source>Start a new dossier</source>
        <translation>Commencer un dossier</translation>
    </message>
    <message>
        <source>In a quarter of an hour you answer the 16 first steps and see what to do on Monday. You can stop at any time; everything is kept.</source>
        <translation>En un quart d’heure, vous répondez aux 16 premiers pas et voyez quoi faire lundi. Vous pouvez arrêter à tout moment ; tout est gardé.</translation>
    </message>
    <message>
        <source>No dossier yet</source>
        <translation>Pas encore de dossier</translation>
    </message>
    <message>
        <source>Five short pages show how it goes. You find them under Help at any time.</source>
        <translation>Cinq courtes pages montrent comment cela se passe. Vous les retrouvez dans l’aide à tout moment.</translation>
    </message>
    <message>
        <source>Show me how it goes</source>
        <translation>Montrez-moi comment faire</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>Here for the first time?</source>
        <translation>C’est la première fois ?</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>dans {0}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{0}, less</source>
        <translation>{0}, moins</translation>
    </message>
    <message>
        <source>{0}, more</source>
        <translation>{0}, plus</translation>
    </message>
</context>
<context>
    <name>SystemsPage</name>
    <message>
        <source>Show {0} other systems</source>
        <translation>Montrer {0} autres systèmes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Your systems</source>
        <translation>Vos systèmes</translation>
    </message>
    <message>
        <source>What care leans on. Say which you use; supplier and time may be added later.</source>
        <translation>Ce sur quoi les soins s’appuient. Dites ce que vous utilisez ; fournisseur et durée peuvent être ajoutés plus tard.</translation>
    </message>
    <message>
        <source>Suppliers and contracts</source>
        <translation>Fournisseurs et contrats</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read this file, neither you nor we.</source>
        <translation>Sans la phrase secrète, personne ne peut lire ce fichier, ni vous ni nous.</translation>
    </message>
    <message>
        <source>This dossier is protected</source>
        <translation>Ce dossier est protégé</translation>
    </message>
    <message>
        <source>Type the passphrase of {0}</source>
        <translation>Saisissez la phrase secrète de {0}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Ctrl+{0}</source>
        <translation>Ctrl+{0}</translation>
    </message>
    <message>
        <source>This field holds {0} characters</source>
        <translation>Ce champ contient {0} caractères au plus</translation>
    </message>
    <message>
        <source>What was beyond that was not taken in.</source>
        <translation>Ce qui dépassait n’a pas été repris.</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your answers stay saved</source>
        <translation>Vos réponses restent enregistrées</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>{0}: {1} of {2} answered</source>
        <translation>{0} : {1} réponses sur {2}</translation>
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
        <translation>vous êtes ici</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>its sections are shown</source>
        <translation>ses sections sont affichées</translation>
    </message>
</context>
<context>
    <name>Dropdown</name>
    <message>
        <source>nothing chosen yet</source>
        <translation>rien de choisi</translation>
    </message>
</context>
<context>
    <name>Pills</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
</TS>
