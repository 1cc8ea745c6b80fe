<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <source>Going back to the backup</source>
        <translation>Retour à la sauvegarde</translation>
    </message>
    <message>
        <source>Making a backup and checking it</source>
        <translation>Création et vérification d’une sauvegarde</translation>
    </message>
    <message>
        <source>The backup is made and checked</source>
        <translation>La sauvegarde est faite et vérifiée</translation>
    </message>
    <message>
        <source>The dossier is as it was then</source>
        <translation>Le dossier est comme il était alors</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Revenir à celle-ci</translation>
    </message>
    <message>
        <source>Go back to this: {0}</source>
        <translation>Revenir à celle-ci : {0}</translation>
    </message>
    <message>
        <source>Go back to {0}?</source>
        <translation>Revenir au {0} ?</translation>
    </message>
    <message>
        <source>Kept: the five newest, one for each of seven days and of four weeks. Folder: {0}</source>
        <translation>Conservées : les cinq plus récentes, une pour chacun de sept jours et de quatre semaines. Répertoire : {0}</translation>
    </message>
    <message>
        <source>Made by themselves: on opening, every half hour while you work, on closing. Each was checked.</source>
        <translation>Elles se font d’elles-mêmes : à l’ouverture, toutes les demi-heures de travail, à la fermeture. Chacune a été vérifiée.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>En faire une maintenant</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>One good copy on this computer</source>
        <translation>Une bonne copie sur cet ordinateur</translation>
    </message>
    <message>
        <source>One is made when you close the dossier, if anything was changed.</source>
        <translation>Il s’en fait une à la fermeture du dossier, si quelque chose a changé.</translation>
    </message>
    <message>
        <source>Passphrase of that time</source>
        <translation>Phrase secrète de l’époque</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le répertoire</translation>
    </message>
    <message>
        <source>Stay with the present state</source>
        <translation>Garder l’état actuel</translation>
    </message>
    <message>
        <source>The dossier is then as it was at that moment. The present state is kept in a file beside it, so you can come back to it.</source>
        <translation>Le dossier sera comme il était à ce moment. L’état actuel est conservé dans un fichier à côté, vous pourrez donc y revenir.</translation>
    </message>
    <message>
        <source>They help against a damaged, lost or wrongly changed file. Against fire, theft or a broken computer, save a copy on a stick now and then, and keep it elsewhere.</source>
        <translation>Elles aident si le fichier est endommagé, perdu ou modifié par erreur. Contre l’incendie, le vol ou la panne de l’ordinateur, enregistrez de temps en temps une copie sur une clé et gardez-la ailleurs.</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>À quoi elles servent</translation>
    </message>
    <message>
        <source>{0} good copies on this computer</source>
        <translation>{0} bonnes copies sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Everything is back in its place</source>
        <translation>Tout est revenu à sa place</translation>
    </message>
    <message>
        <source>Save a copy of the dossier</source>
        <translation>Enregistrer une copie du dossier</translation>
    </message>
    <message>
        <source>Save an unprotected copy</source>
        <translation>Enregistrer une copie sans protection</translation>
    </message>
    <message>
        <source>Writing the dossier back to its place</source>
        <translation>Retour du dossier à sa place</translation>
    </message>
    <message>
        <source>Writing {0} and reading it back</source>
        <translation>Écriture et relecture de {0}</translation>
    </message>
    <message>
        <source>none yet; one is made by itself, at the latest when you close</source>
        <translation>aucune pour l’instant ; il s’en fait une d’elle-même, au plus tard à la fermeture</translation>
    </message>
    <message>
        <source>the last one holds everything up to {0}, {1}</source>
        <translation>la dernière contient tout jusqu’au {0}, {1}</translation>
    </message>
    <message>
        <source>you work on a copy here; everything is back in its place</source>
        <translation>vous travaillez ici sur une copie ; tout est revenu à sa place</translation>
    </message>
    <message>
        <source>you work on a copy here; the last changes go back within ten minutes</source>
        <translation>vous travaillez ici sur une copie ; les derniers changements repartent dans les dix minutes</translation>
    </message>
    <message>
        <source>{0}-copy</source>
        <translation>{0}-copie</translation>
    </message>
    <message>
        <source>The dossier and its backups are deleted</source>
        <translation>Le dossier et ses sauvegardes sont supprimés</translation>
    </message>
    <message>
        <source>The dossier is deleted, but not every backup</source>
        <translation>Le dossier est supprimé, mais pas toutes les sauvegardes</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>As SQLite</source>
        <translation>En SQLite</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups and restore</source>
        <translation>Sauvegardes et retour</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Hand-over to a colleague</source>
        <translation>Remise à un collègue</translation>
    </message>
    <message>
        <source>History of the answers</source>
        <translation>Historique des réponses</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas le faire</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Copie locale</translation>
    </message>
    <message>
        <source>Passphrase and recovery sheet</source>
        <translation>Phrase secrète, feuille de secours</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save it unprotected</source>
        <translation>Enregistrer sans protection</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Emporter le dossier</translation>
    </message>
    <message>
        <source>The whole dossier</source>
        <translation>Le dossier entier</translation>
    </message>
    <message>
        <source>This file will not be protected</source>
        <translation>Ce fichier ne sera pas protégé</translation>
    </message>
    <message>
        <source>To look inside</source>
        <translation>Pour regarder dedans</translation>
    </message>
    <message>
        <source>What kind of place</source>
        <translation>Type d’emplacement</translation>
    </message>
    <message>
        <source>Whoever gets it can read every answer, note and name. Delete it when you no longer need it.</source>
        <translation>Toute personne qui l’obtient peut lire chaque réponse, note et nom. Supprimez-le dès que vous n’en avez plus besoin.</translation>
    </message>
    <message>
        <source>Write it back now</source>
        <translation>Renvoyer maintenant</translation>
    </message>
    <message>
        <source>everything in one file, opened by the same passphrase</source>
        <translation>tout dans un fichier, qui s’ouvre avec la même phrase secrète</translation>
    </message>
    <message>
        <source>everything in one file, without a passphrase as this one</source>
        <translation>tout dans un fichier, sans phrase secrète comme celui-ci</translation>
    </message>
    <message>
        <source>for another program; anybody can read that file</source>
        <translation>pour un autre programme ; tout le monde peut lire ce fichier</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>rien n’a été modifié</translation>
    </message>
    <message>
        <source>they answer in a copy, you see every difference before it is taken over</source>
        <translation>il répond dans une copie, vous voyez chaque différence avant de la reprendre</translation>
    </message>
    <message>
        <source>Delete this dossier</source>
        <translation>Supprimer ce dossier</translation>
    </message>
    <message>
        <source>the file and its backups on this computer; nobody can bring them back</source>
        <translation>le fichier et ses sauvegardes sur cet ordinateur ; personne ne pourra les rétablir</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>The dossier will be gone for good</source>
        <translation>Le dossier disparaîtra pour de bon</translation>
    </message>
    <message>
        <source>All answers, notes and kept proofs go, with the backups on this computer. Signed reports and copies that you saved elsewhere stay. Save a copy first if you may need it again.</source>
        <translation>Toutes les réponses, notes et preuves conservées disparaissent, avec les sauvegardes sur cet ordinateur. Les rapports signés et les copies enregistrées ailleurs restent. Enregistrez d’abord une copie si vous pouvez encore en avoir besoin.</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Supprimer pour de bon</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Only read, nothing is saved</source>
        <translation>En lecture, rien n’est enregistré</translation>
    </message>
    <message>
        <source>{0}, no passphrase</source>
        <translation>{0}, sans phrase secrète</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Good to know about this place</source>
        <translation>À savoir sur cet emplacement</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet</source>
        <translation>Ouvert avec la feuille de secours</translation>
    </message>
    <message>
        <source>Please read this first</source>
        <translation>À lire d’abord</translation>
    </message>
    <message>
        <source>Set a new passphrase under My data, then print a new sheet.</source>
        <translation>Choisissez une nouvelle phrase secrète sous Mes données, puis imprimez une nouvelle feuille.</translation>
    </message>
    <message>
        <source>That window was brought to the front. Go on there.</source>
        <translation>Cette fenêtre est passée au premier plan. Continuez là-bas.</translation>
    </message>
    <message>
        <source>This dossier is open in another window</source>
        <translation>Ce dossier est ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>The program ended without closing this dossier</source>
        <translation>Le programme s’est arrêté sans fermer ce dossier</translation>
    </message>
    <message>
        <source>Everything that was saved is here: {0}. Go on where you were.</source>
        <translation>Tout ce qui était enregistré est là : {0}. Continuez où vous en étiez.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>It is from assessment {0}, this dossier is at assessment {1}.</source>
        <translation>Il vient de l’évaluation {0}, ce dossier en est à l’évaluation {1}.</translation>
    </message>
    <message>
        <source>It was begun separately. Take answers from it only if it is about the same care provider.</source>
        <translation>Il a été commencé à part. N’en reprenez des réponses que s’il s’agit de la même structure.</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Lecture de {0}</translation>
    </message>
    <message>
        <source>Save the copy for your colleague</source>
        <translation>Enregistrer la copie pour votre collègue</translation>
    </message>
    <message>
        <source>Take in what came back</source>
        <translation>Reprendre ce qui revient</translation>
    </message>
    <message>
        <source>Writing the copy and reading it back</source>
        <translation>Écriture et relecture de la copie</translation>
    </message>
    <message>
        <source>{0}-for-colleague</source>
        <translation>{0}-pour-collegue</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>1. Give a copy away</source>
        <translation>1. Donner une copie</translation>
    </message>
    <message>
        <source>2. Take in what came back</source>
        <translation>2. Reprendre ce qui revient</translation>
    </message>
    <message>
        <source>A colleague answers in a copy; you decide about every difference before it is taken over.</source>
        <translation>Un collègue répond dans une copie ; vous décidez de chaque différence avant de la reprendre.</translation>
    </message>
    <message>
        <source>All {0} questions</source>
        <translation>Toutes les {0} questions</translation>
    </message>
    <message>
        <source>Choose at least one subject</source>
        <translation>Choisissez au moins un sujet</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Hand-over to a colleague</source>
        <translation>Remise à un collègue</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas le faire</translation>
    </message>
    <message>
        <source>Look at it all the same</source>
        <translation>Regarder quand même</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Phrase secrète de la copie</translation>
    </message>
    <message>
        <source>Passphrase of {0}</source>
        <translation>Phrase secrète de {0}</translation>
    </message>
    <message>
        <source>Questions in the copy</source>
        <translation>Questions dans la copie</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Enregistrer la copie</translation>
    </message>
    <message>
        <source>Some subjects</source>
        <translation>Certains sujets</translation>
    </message>
    <message>
        <source>The copy holds the questions with their answers, notes and names of proof files, nothing else of the dossier. It is encrypted: tell your colleague the passphrase by telephone, not with the file.</source>
        <translation>La copie contient les questions avec leurs réponses, notes et noms de preuves, rien d’autre du dossier. Elle est chiffrée : dites la phrase secrète à votre collègue par téléphone, ne l’envoyez pas avec le fichier.</translation>
    </message>
    <message>
        <source>This file does not belong to this dossier</source>
        <translation>Ce fichier n’appartient pas à ce dossier</translation>
    </message>
    <message>
        <source>You see mine, theirs and every difference first. Nothing is stored before you say so.</source>
        <translation>Vous voyez d’abord vos réponses, les siennes et chaque différence. Rien n’est enregistré avant votre accord.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Not yet back in its place</source>
        <translation>Pas encore revenu à sa place</translation>
    </message>
    <message>
        <source>Nothing can be changed or signed here. Save a copy under My data to work on.</source>
        <translation>Rien ne peut être modifié ni signé ici. Pour travailler, enregistrez une copie sous Mes données.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>There is no fresh backup</source>
        <translation>Il n’y a pas de sauvegarde récente</translation>
    </message>
    <message>
        <source>You are reading a copy</source>
        <translation>Vous lisez une copie</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Enregistrer l’historique</translation>
    </message>
    <message>
        <source>The facts of your organisation have changed.</source>
        <translation>Les faits sur votre structure ont changé.</translation>
    </message>
    <message>
        <source>The history is saved</source>
        <translation>L’historique est enregistré</translation>
    </message>
    <message>
        <source>This question is no longer asked</source>
        <translation>Cette question n’est plus posée</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>Écriture de {0}</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>{0} is not protected: whoever gets it can read it.</source>
        <translation>{0} n’est pas protégé : toute personne qui l’obtient peut le lire.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Every answer ever given in this dossier. Nothing is taken out of it, and it is in no log.</source>
        <translation>Toutes les réponses jamais données dans ce dossier. Rien n’en est retiré, et aucun journal ne les contient.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>History of the answers</source>
        <translation>Historique des réponses</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>Nothing was answered yet</source>
        <translation>Aucune réponse pour l’instant</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Enregistrer comme tableur</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Search: question, answer, person, day</source>
        <translation>Chercher : question, réponse, personne, jour</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who answered what, and when, will be here.</source>
        <translation>Vous verrez ici qui a répondu quoi, et quand.</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} entrées</translation>
    </message>
    <message>
        <source>{0} of {1} entries</source>
        <translation>{0} entrées sur {1}</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>All mine</source>
        <translation>Toutes les miennes</translation>
    </message>
    <message>
        <source>All their answers are yours already, or they gave none.</source>
        <translation>Ses réponses sont déjà les vôtres, ou il n’en a donné aucune.</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Toutes les siennes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Both differ: you decide</source>
        <translation>Réponses différentes : à vous de décider</translation>
    </message>
    <message>
        <source>Cannot be taken over</source>
        <translation>Impossible à reprendre</translation>
    </message>
    <message>
        <source>Choose whose answer stands.</source>
        <translation>Choisissez quelle réponse est gardée.</translation>
    </message>
    <message>
        <source>Decide one more question</source>
        <translation>Décidez encore d’une question</translation>
    </message>
    <message>
        <source>Decide {0} more questions</source>
        <translation>Décidez encore de {0} questions</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Aller à la première</translation>
    </message>
    <message>
        <source>Mine stands</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Notes that grow: {0}. New proof files: {1}.</source>
        <translation>Notes complétées : {0}. Nouvelles preuves : {1}.</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Rien ne changerait</translation>
    </message>
    <message>
        <source>Only your colleague knows: taken over</source>
        <translation>Connu de votre collègue seul : sera repris</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The history says of each answer from whom it came. Undo takes them back together.</source>
        <translation>L’historique dit de qui vient chaque réponse. Annuler les retire toutes ensemble.</translation>
    </message>
    <message>
        <source>Theirs stands</source>
        <translation>Garder la sienne</translation>
    </message>
    <message>
        <source>What your colleague answered</source>
        <translation>Ce que votre collègue a répondu</translation>
    </message>
    <message>
        <source>Your colleague’s</source>
        <translation>Votre collègue</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}, saved on {1}. Nothing is stored yet.</source>
        <translation>{0}, enregistré le {1}. Rien n’est encore repris.</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>At least 8 characters; a short sentence is best. You may paste it from a password manager.</source>
        <translation>Au moins 8 caractères ; une courte phrase, c’est le mieux. Vous pouvez la coller depuis un gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase needs 8 characters</source>
        <translation>La phrase secrète doit compter 8 caractères</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Les deux phrases secrètes diffèrent</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>No printer is set up on this computer</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Save it as a PDF instead, and print it elsewhere.</source>
        <translation>Enregistrez plutôt un PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>A copy inside is as protected as your answers, and can be taken out again. Otherwise the dossier keeps only name and fingerprint, and the file stays where it is.</source>
        <translation>Une copie dans le dossier est protégée comme vos réponses, et vous pouvez la ressortir. Sinon, le dossier garde seulement le nom et l’empreinte, et le fichier reste où il est.</translation>
    </message>
    <message>
        <source>Check the files again</source>
        <translation>Vérifier de nouveau les fichiers</translation>
    </message>
    <message>
        <source>Keep a copy inside</source>
        <translation>Garder une copie</translation>
    </message>
    <message>
        <source>Keep a copy of {0} inside the dossier?</source>
        <translation>Garder une copie de {0} dans le dossier ?</translation>
    </message>
    <message>
        <source>Name it only</source>
        <translation>Noter le nom seulement</translation>
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
        <source>Take out</source>
        <translation>Ressortir</translation>
    </message>
    <message>
        <source>Take out: {0}</source>
        <translation>Ressortir : {0}</translation>
    </message>
    <message>
        <source>The file stays where it is; the dossier keeps its name and fingerprint.</source>
        <translation>Le fichier reste où il est ; le dossier garde son nom et son empreinte.</translation>
    </message>
    <message>
        <source>changed since it was named</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>copy inside</source>
        <translation>copie gardée</translation>
    </message>
    <message>
        <source>not in that folder</source>
        <translation>pas dans ce répertoire</translation>
    </message>
    <message>
        <source>not in that folder, but kept inside</source>
        <translation>pas dans ce répertoire, mais gardé ici</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Drawing the recovery sheet</source>
        <translation>Dessin de la feuille de secours</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de secours</translation>
    </message>
    <message>
        <source>Writing the file anew and checking it</source>
        <translation>Réécriture et contrôle du fichier</translation>
    </message>
    <message>
        <source>Writing the recovery sheet</source>
        <translation>Écriture de la feuille de secours</translation>
    </message>
    <message>
        <source>recovery-sheet-{0}</source>
        <translation>feuille-de-secours-{0}</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>For a computer that is itself protected. Backups of earlier days keep their passphrase.</source>
        <translation>Pour un ordinateur qui est lui-même protégé. Les sauvegardes des jours précédents gardent leur phrase secrète.</translation>
    </message>
    <message>
        <source>From then on, whoever gets the file can read every weak point in it.</source>
        <translation>Dès lors, toute personne qui obtient le fichier peut y lire chaque point faible.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Garder la phrase secrète</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>No passphrase: whoever gets the file can read it</source>
        <translation>Sans phrase secrète : toute personne qui obtient le fichier peut le lire</translation>
    </message>
    <message>
        <source>One page with a code that opens the dossier when the passphrase is forgotten. Keep it locked away, not beside the computer. After each change of passphrase print a new one.</source>
        <translation>Une page avec un code qui ouvre le dossier si la phrase secrète est oubliée. Gardez-la sous clé, pas à côté de l’ordinateur. Après chaque changement de phrase secrète, imprimez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Present passphrase, to remove it</source>
        <translation>Phrase secrète actuelle, pour la retirer</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message>
        <source>Protected by a passphrase</source>
        <translation>Protégé par une phrase secrète</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>Remove the protection of this dossier?</source>
        <translation>Retirer la protection de ce dossier ?</translation>
    </message>
    <message>
        <source>Save the sheet as a PDF</source>
        <translation>Enregistrer la feuille en PDF</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>The dossier lists the weak points of your organisation. Protect it before it leaves this room.</source>
        <translation>Le dossier énumère les points faibles de votre structure. Protégez-le avant qu’il ne quitte cette pièce.</translation>
    </message>
    <message>
        <source>The file is encrypted. A thief of the computer cannot read it, nor its backups.</source>
        <translation>Le fichier est chiffré. Un voleur de l’ordinateur ne peut pas le lire, ni ses sauvegardes.</translation>
    </message>
    <message>
        <source>The passphrase is stored nowhere. What it protects, nobody can read without it.</source>
        <translation>La phrase secrète n’est enregistrée nulle part. Ce qu’elle protège, personne ne peut le lire sans elle.</translation>
    </message>
    <message>
        <source>The whole file is written anew and checked; only then does it take the place of the old one.</source>
        <translation>Le fichier entier est réécrit et vérifié ; alors seulement il remplace l’ancien.</translation>
    </message>
    <message>
        <source>Type the present passphrase</source>
        <translation>Saisissez la phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Who can open this dossier</source>
        <translation>Qui peut ouvrir ce dossier</translation>
    </message>
    <message>
        <source>Without a passphrase</source>
        <translation>Sans phrase secrète</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Checking the files</source>
        <translation>Vérification des fichiers</translation>
    </message>
    <message>
        <source>In which folder are the files?</source>
        <translation>Dans quel répertoire sont les fichiers ?</translation>
    </message>
    <message>
        <source>Putting a copy of {0} into the dossier</source>
        <translation>Copie de {0} dans le dossier</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Taking the file out</source>
        <translation>Sortie du fichier</translation>
    </message>
    <message>
        <source>The file is saved, identical to what was put in</source>
        <translation>Le fichier est enregistré, identique à ce qui a été déposé</translation>
    </message>
</context>
<context>
    <name>SalvagedPage</name>
    <message>
        <source>Back to the start</source>
        <translation>Retour à l’accueil</translation>
    </message>
    <message>
        <source>Open the new dossier</source>
        <translation>Ouvrir le nouveau dossier</translation>
    </message>
    <message>
        <source>What could be saved</source>
        <translation>Ce qui a pu être sauvé</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Verrouiller en votre absence</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>a dossier with a passphrase; you go on at the same page</source>
        <translation>un dossier avec phrase secrète ; vous reprenez à la même page</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutes</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Bringing back the copy</source>
        <translation>Remise en place de la copie</translation>
    </message>
    <message>
        <source>By {0} on {1}, since {2}</source>
        <translation>Par {0} sur {1}, depuis le {2}</translation>
    </message>
    <message>
        <source>Reading {0} page by page</source>
        <translation>Lecture de {0}, page par page</translation>
    </message>
    <message>
        <source>Saving a copy of {0}</source>
        <translation>Enregistrement d’une copie de {0}</translation>
    </message>
    <message>
        <source>The copy took its place</source>
        <translation>La copie est en place</translation>
    </message>
    <message>
        <source>What lay there before is kept as {0}.</source>
        <translation>Ce qui s’y trouvait est conservé sous le nom {0}.</translation>
    </message>
    <message>
        <source>Where does the copy go?</source>
        <translation>Où enregistrer la copie ?</translation>
    </message>
    <message>
        <source>Where does the new dossier go?</source>
        <translation>Où enregistrer le nouveau dossier ?</translation>
    </message>
    <message>
        <source>{0}-copy</source>
        <translation>{0}-copie</translation>
    </message>
    <message>
        <source>{0}-saved</source>
        <translation>{0}-sauve</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Back to the start</source>
        <translation>Retour à l’accueil</translation>
    </message>
    <message>
        <source>Everything you entered is kept on this computer.</source>
        <translation>Tout ce que vous avez saisi est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Go on with the copy from {0}</source>
        <translation>Continuer avec la copie du {0}</translation>
    </message>
    <message>
        <source>Go on with the copy on this computer</source>
        <translation>Continuer avec la copie sur cet ordinateur</translation>
    </message>
    <message>
        <source>Into a new file, with a list of what was lost. May hold newer answers than the copy:</source>
        <translation>Dans un nouveau fichier, avec la liste de ce qui est perdu. Il peut contenir des réponses plus récentes que la copie :</translation>
    </message>
    <message>
        <source>It comes back to its place by itself, once you open the dossier there again:</source>
        <translation>Elle revient d’elle-même à sa place dès que vous y rouvrez le dossier :</translation>
    </message>
    <message>
        <source>Its backups lie in the folder of this program, not beside it.</source>
        <translation>Ses sauvegardes se trouvent dans le répertoire de ce programme, pas à côté de lui.</translation>
    </message>
    <message>
        <source>Look at everything as it is now; nothing can be changed:</source>
        <translation>Tout regarder dans son état actuel ; rien ne peut être modifié :</translation>
    </message>
    <message>
        <source>Nothing can be saved in this place</source>
        <translation>Rien ne peut être enregistré à cet endroit</translation>
    </message>
    <message>
        <source>Nothing in it was changed or lost.</source>
        <translation>Rien n’y a été modifié ni perdu.</translation>
    </message>
    <message>
        <source>Nothing is lost: everything in it can be read.</source>
        <translation>Rien n’est perdu : tout son contenu reste lisible.</translation>
    </message>
    <message>
        <source>Open it to read</source>
        <translation>L’ouvrir en lecture</translation>
    </message>
    <message>
        <source>Save a copy and open that</source>
        <translation>Enregistrer une copie et l’ouvrir</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Sauver ce qui est lisible</translation>
    </message>
    <message>
        <source>The damaged file is kept, byte for byte, whatever you choose.</source>
        <translation>Le fichier endommagé est conservé tel quel, quoi que vous choisissiez.</translation>
    </message>
    <message>
        <source>The last good copy takes its place. Answers given since then are missing:</source>
        <translation>La dernière bonne copie prend sa place. Les réponses données depuis manquent :</translation>
    </message>
    <message>
        <source>The place of this dossier cannot be reached</source>
        <translation>L’emplacement de ce dossier est inaccessible</translation>
    </message>
    <message>
        <source>There is no good copy of it on this computer.</source>
        <translation>Il n’y en a pas de bonne copie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This dossier is damaged</source>
        <translation>Ce dossier est endommagé</translation>
    </message>
    <message>
        <source>This dossier is from a newer version</source>
        <translation>Ce dossier vient d’une version plus récente</translation>
    </message>
    <message>
        <source>This dossier is no longer there</source>
        <translation>Ce dossier n’est plus là</translation>
    </message>
    <message>
        <source>This dossier is open elsewhere</source>
        <translation>Ce dossier est ouvert ailleurs</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Two programs never write to one file, so nothing can be lost here.</source>
        <translation>Deux programmes n’écrivent jamais dans un même fichier ; rien ne peut donc se perdre.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>When it is closed there:</source>
        <translation>Quand il est fermé là-bas :</translation>
    </message>
    <message>
        <source>When the stick or the drive is back:</source>
        <translation>Quand la clé ou le lecteur est revenu :</translation>
    </message>
    <message>
        <source>Work on a copy of your own. What is changed elsewhere does not come into it by itself:</source>
        <translation>Travailler sur votre propre copie. Ce qui est modifié ailleurs n’y entre pas de lui-même :</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>I have a recovery sheet</source>
        <translation>J’ai une feuille de secours</translation>
    </message>
    <message>
        <source>I know the passphrase</source>
        <translation>Je connais la phrase secrète</translation>
    </message>
    <message>
        <source>Nobody was here for a while. Everything is saved; you go on where you were.</source>
        <translation>Personne n’était là depuis un moment. Tout est enregistré ; vous reprenez là où vous étiez.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>This dossier is locked</source>
        <translation>Ce dossier est verrouillé</translation>
    </message>
    <message>
        <source>Type the thirteen groups of the sheet in their order, with a space between them, or scan the square code. Small letters are fine.</source>
        <translation>Saisissez les treize groupes de la feuille dans l’ordre, séparés par une espace, ou scannez le code carré. Les minuscules conviennent.</translation>
    </message>
</context>
</TS>
