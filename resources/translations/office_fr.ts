<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Authority</name>
        <message>
            <source>Reports that were refused for their key are judged again when they are received again.</source>
            <translation>Les rapports refusés à cause de leur clé sont jugés de nouveau quand vous les recevez à nouveau.</translation>
        </message>
        <message>
            <source>Taking over the keys</source>
            <translation>Reprise des clés</translation>
        </message>
        <message>
            <source>Choose a list of keys</source>
            <translation>Choisir une liste de clés</translation>
        </message>
        <message>
            <source>Save an empty list</source>
            <translation>Enregistrer une liste vide</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>cles</translation>
        </message>
        <message>
            <source>The empty list is saved</source>
            <translation>La liste vide est enregistrée</translation>
        </message>
        <message>
            <source>Write one key on each line below the names of the columns.</source>
            <translation>Écrivez une clé par ligne sous les noms des colonnes.</translation>
        </message>
        <message>
            <source>The key of {0} is revoked</source>
            <translation>La clé de {0} est révoquée</translation>
        </message>
        <message>
            <source>and {0} more files</source>
            <translation>et {0} autres fichiers</translation>
        </message>
        <message>
            <source>Choose files with lessons</source>
            <translation>Choisir des fichiers de leçons</translation>
        </message>
        <message>
            <source>Counting the reports</source>
            <translation>Comptage des rapports</translation>
        </message>
        <message>
            <source>Putting small groups together</source>
            <translation>Regroupement des petits groupes</translation>
        </message>
        <message>
            <source>Keeping the picture in the register</source>
            <translation>Inscription du bilan au registre</translation>
        </message>
        <message>
            <source>The picture of {0} is published</source>
            <translation>Le bilan de {0} est publié</translation>
        </message>
        <message>
            <source>Save it as a file, or send it to the care providers.</source>
            <translation>Enregistrez-le dans un fichier, ou envoyez-le aux structures.</translation>
        </message>
        <message>
            <source>Save the national picture</source>
            <translation>Enregistrer le bilan national</translation>
        </message>
        <message>
            <source>national-picture-{0}</source>
            <translation>bilan-national-{0}</translation>
        </message>
        <message>
            <source>The national picture is saved</source>
            <translation>Le bilan national est enregistré</translation>
        </message>
        <message>
            <source>The new key is made, and this file announces it</source>
            <translation>La nouvelle clé est faite, et ce fichier l’annonce</translation>
        </message>
        <message>
            <source>Send it first: until it is taken in, nothing that the new key signs is trusted.</source>
            <translation>Envoyez-le d’abord : tant qu’il n’est pas repris, rien de ce que signe la nouvelle clé n’est digne de confiance.</translation>
        </message>
        <message>
            <source>The file is signed and saved</source>
            <translation>Le fichier est signé et enregistré</translation>
        </message>
        <message>
            <source>Send it to the care providers; each takes it in under “From your authority”.</source>
            <translation>Envoyez-le aux structures ; chacune le reprend sous « De votre autorité ».</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Choisir un logo</translation>
        </message>
    </context>
    <context>
        <name>BenchmarkForm</name>
        <message>
            <source>Practices like yours</source>
            <translation>Structures comparables</translation>
        </message>
        <message>
            <source>It holds the published picture and nothing else.</source>
            <translation>Il contient le bilan publié et rien d’autre.</translation>
        </message>
        <message>
            <source>National picture</source>
            <translation>Bilan national</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Publish the national picture of a year first.</source>
            <translation>Publiez d’abord le bilan national d’une année.</translation>
        </message>
        <message>
            <source>No year was published yet</source>
            <translation>Aucune année n’est encore publiée</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
    </context>
    <context>
        <name>BulletinForm</name>
        <message>
            <source>Threat</source>
            <translation>Menace</translation>
        </message>
        <message>
            <source>Good practice</source>
            <translation>Bonne pratique</translation>
        </message>
        <message>
            <source>Kind of notice</source>
            <translation>Type d’avis</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>Risques</translation>
        </message>
        <message>
            <source>Letters, digits, hyphens. The same name again replaces the notice that was sent under it.</source>
            <translation>Lettres, chiffres, traits d’union. Le même nom remplace l’avis envoyé sous ce nom.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nom court</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>De quoi il parle</translation>
        </message>
        <message>
            <source>A notice</source>
            <translation>Un avis</translation>
        </message>
        <message>
            <source>Care providers see it beside the questions that it is about.</source>
            <translation>Les structures le voient à côté des questions dont il parle.</translation>
        </message>
        <message>
            <source>Choose what kind of notice it is</source>
            <translation>Choisissez le type d’avis</translation>
        </message>
        <message>
            <source>Write a title</source>
            <translation>Écrivez un titre</translation>
        </message>
        <message>
            <source>Write the text</source>
            <translation>Écrivez le texte</translation>
        </message>
        <message>
            <source>Write a short name of letters, digits and hyphens</source>
            <translation>Écrivez un nom court de lettres, chiffres et traits d’union</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>day, month, year</source>
            <translation>jour, mois, année</translation>
        </message>
        <message>
            <source>Write day, month and year, such as {0}</source>
            <translation>Écrivez jour, mois et année, par exemple {0}</translation>
        </message>
    </context>
    <context>
        <name>DeadlinesPage</name>
        <message>
            <source>Who was asked for a corrected report, and whose report runs out, and has handed in nothing since.</source>
            <translation>Qui doit remettre un rapport corrigé, ou dont le rapport expire, et n’a rien remis depuis.</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Tous les rapports</translation>
        </message>
        <message>
            <source>Save this list</source>
            <translation>Enregistrer cette liste</translation>
        </message>
        <message>
            <source>Late already</source>
            <translation>Déjà en retard</translation>
        </message>
        <message>
            <source>Within 30 days</source>
            <translation>D’ici 30 jours</translation>
        </message>
        <message>
            <source>Within 90 days</source>
            <translation>D’ici 90 jours</translation>
        </message>
        <message>
            <source>Within a year</source>
            <translation>D’ici un an</translation>
        </message>
        <message>
            <source>Asked for, and running out</source>
            <translation>Demandés et expirant</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Demandés</translation>
        </message>
        <message>
            <source>Running out</source>
            <translation>Expirant</translation>
        </message>
        <message>
            <source>Up to which day</source>
            <translation>Jusqu’à quel jour</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Ce qui est attendu</translation>
        </message>
        <message>
            <source>Search: name or number</source>
            <translation>Chercher : nom ou numéro</translation>
        </message>
        <message>
            <source>Search by name or number</source>
            <translation>Chercher par nom ou numéro</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
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
            <source>Grade</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nobody has to be reminded</source>
            <translation>Personne n’est à relancer</translation>
        </message>
        <message>
            <source>Look further ahead to see what comes next.</source>
            <translation>Regardez plus loin pour voir la suite.</translation>
        </message>
        <message>
            <source>1 deadline</source>
            <translation>1 échéance</translation>
        </message>
        <message>
            <source>{0} deadlines</source>
            <translation>{0} échéances</translation>
        </message>
        <message>
            <source>{0}, {1} of them late</source>
            <translation>{0}, dont {1} en retard</translation>
        </message>
        <message>
            <source>corrected report</source>
            <translation>rapport corrigé</translation>
        </message>
        <message>
            <source>new report</source>
            <translation>nouveau rapport</translation>
        </message>
        <message>
            <source>{0} days late</source>
            <translation>{0} jours de retard</translation>
        </message>
        <message>
            <source>1 day late</source>
            <translation>1 jour de retard</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message>
            <source>in {0} days</source>
            <translation>dans {0} jours</translation>
        </message>
    </context>
    <context>
        <name>EnrolPage</name>
        <message>
            <source>Choose a list</source>
            <translation>Choisir une liste</translation>
        </message>
        <message>
            <source>Save an empty list</source>
            <translation>Enregistrer une liste vide</translation>
        </message>
        <message>
            <source>Back to the keys</source>
            <translation>Retour aux clés</translation>
        </message>
        <message>
            <source>Drop the list here, or choose it</source>
            <translation>Déposez la liste ici, ou choisissez-la</translation>
        </message>
        <message>
            <source>CSV or Excel. You see what it brings before anything is taken over.</source>
            <translation>CSV ou Excel. Vous voyez ce qu’elle apporte avant toute reprise.</translation>
        </message>
        <message>
            <source>Take over a list of keys</source>
            <translation>Reprendre une liste de clés</translation>
        </message>
        <message>
            <source>the key: 64 digits and letters from a to f. It must be there.</source>
            <translation>la clé : 64 chiffres et lettres de a à f. Obligatoire.</translation>
        </message>
        <message>
            <source>the name of the care provider. It must be there.</source>
            <translation>le nom de la structure. Obligatoire.</translation>
        </message>
        <message>
            <source>where it is, for the list and the national picture</source>
            <translation>où elle se trouve, pour la liste et le bilan national</translation>
        </message>
        <message>
            <source>the first day for which the key counts</source>
            <translation>le premier jour où la clé compte</translation>
        </message>
        <message>
            <source>the last day for which the key counts</source>
            <translation>le dernier jour où la clé compte</translation>
        </message>
        <message>
            <source>from which day on the key is not trusted</source>
            <translation>à partir de quel jour la clé n’est plus digne de confiance</translation>
        </message>
        <message>
            <source>Columns, named in the first line</source>
            <translation>Les colonnes, nommées à la première ligne</translation>
        </message>
        <message>
            <source>Several lines may name the same care provider: each of its keys has one.</source>
            <translation>Plusieurs lignes peuvent nommer la même structure : une pour chacune de ses clés.</translation>
        </message>
    </context>
    <context>
        <name>FaultyPage</name>
        <message>
            <source>Read it again</source>
            <translation>La relire</translation>
        </message>
        <message>
            <source>Choose another list</source>
            <translation>Choisir une autre liste</translation>
        </message>
        <message>
            <source>Back to the keys</source>
            <translation>Retour aux clés</translation>
        </message>
        <message>
            <source>Mend the list in the program that made it, save it, and read it again.</source>
            <translation>Corrigez la liste dans le logiciel qui l’a faite, enregistrez-la, puis relisez-la.</translation>
        </message>
        <message>
            <source>This list has faults</source>
            <translation>Cette liste contient des erreurs</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>What is wrong, and what to do</source>
            <translation>Ce qui ne va pas, et que faire</translation>
        </message>
        <message>
            <source>Faults of the list</source>
            <translation>Erreurs de la liste</translation>
        </message>
        <message>
            <source>Line {0}: {1}</source>
            <translation>Ligne {0} : {1}</translation>
        </message>
    </context>
    <context>
        <name>Fetched</name>
        <message>
            <source>You can work on other pages meanwhile.</source>
            <translation>Vous pouvez travailler sur d’autres pages entre-temps.</translation>
        </message>
    </context>
    <context>
        <name>KeyPage</name>
        <message>
            <source>All keys</source>
            <translation>Toutes les clés</translation>
        </message>
        <message>
            <source>Back to the keys</source>
            <translation>Retour aux clés</translation>
        </message>
        <message>
            <source>The key</source>
            <translation>La clé</translation>
        </message>
        <message>
            <source>{0} from {1} on</source>
            <translation>{0} à partir du {1}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>See its {0} reports</source>
            <translation>Voir ses {0} rapports</translation>
        </message>
        <message>
            <source>See its report</source>
            <translation>Voir son rapport</translation>
        </message>
        <message>
            <source>This care provider has handed in nothing yet.</source>
            <translation>Cette structure n’a encore rien remis.</translation>
        </message>
        <message>
            <source>from {0} until {1}</source>
            <translation>du {0} au {1}</translation>
        </message>
        <message>
            <source>from {0} on</source>
            <translation>à partir du {0}</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>jusqu’au {0}</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>tous les jours</translation>
        </message>
        <message>
            <source>When it was lost or stolen, or when its owner has left.</source>
            <translation>Quand elle est perdue ou volée, ou quand son titulaire est parti.</translation>
        </message>
        <message>
            <source>Revoke this key</source>
            <translation>Révoquer cette clé</translation>
        </message>
        <message>
            <source>What it signed before counts only if a time stamp proves the day.</source>
            <translation>Ce qu’elle a signé avant ne compte que si un horodatage prouve le jour.</translation>
        </message>
        <message>
            <source>Revoke it</source>
            <translation>La révoquer</translation>
        </message>
        <message>
            <source>Not trusted from this day on</source>
            <translation>Plus digne de confiance à partir de ce jour</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>It stays in the register.</source>
            <translation>Il reste dans le registre.</translation>
        </message>
        <message>
            <source>Write from which day on the key is not trusted</source>
            <translation>Écrivez à partir de quel jour la clé n’est plus digne de confiance</translation>
        </message>
        <message>
            <source>Write why the key is revoked</source>
            <translation>Écrivez pourquoi la clé est révoquée</translation>
        </message>
        <message>
            <source>Revoke the key of {0} from {1} on?</source>
            <translation>Révoquer la clé de {0} à partir du {1} ?</translation>
        </message>
        <message>
            <source>This cannot be taken back. The care provider needs another key to hand in a report.</source>
            <translation>C’est sans retour. La structure a besoin d’une autre clé pour remettre un rapport.</translation>
        </message>
        <message>
            <source>Revoke the key</source>
            <translation>Révoquer la clé</translation>
        </message>
        <message>
            <source>Keep the key</source>
            <translation>Garder la clé</translation>
        </message>
    </context>
    <context>
        <name>KeyPart</name>
        <message>
            <source>Passphrase of the authority’s key</source>
            <translation>Phrase secrète de la clé de l’autorité</translation>
        </message>
        <message>
            <source>Asked once: the key stays open until the register is closed.</source>
            <translation>Demandée une fois : la clé reste ouverte jusqu’à la fermeture du registre.</translation>
        </message>
        <message>
            <source>Close the key</source>
            <translation>Fermer la clé</translation>
        </message>
        <message>
            <source>The key is open until the register is closed.</source>
            <translation>La clé est ouverte jusqu’à la fermeture du registre.</translation>
        </message>
        <message>
            <source>Write the passphrase of the authority’s key</source>
            <translation>Écrivez la phrase secrète de la clé de l’autorité</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>valid</source>
            <translation>valable</translation>
        </message>
        <message>
            <source>not valid yet</source>
            <translation>pas encore valable</translation>
        </message>
        <message>
            <source>no longer valid</source>
            <translation>plus valable</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>révoquée</translation>
        </message>
        <message>
            <source>Take over a list of keys</source>
            <translation>Reprendre une liste de clés</translation>
        </message>
        <message>
            <source>A report is accepted only if its key stands here and is valid on the day it was signed.</source>
            <translation>Un rapport n’est accepté que si sa clé figure ici et qu’elle est valable le jour de la signature.</translation>
        </message>
        <message>
            <source>Keys of care providers</source>
            <translation>Clés des structures</translation>
        </message>
        <message>
            <source>Take over the list of the keys of your care providers, as CSV or Excel. Each line has a fingerprint and a name.</source>
            <translation>Reprenez la liste des clés de vos structures, en CSV ou Excel. Chaque ligne a une empreinte et un nom.</translation>
        </message>
        <message>
            <source>No key is enrolled yet</source>
            <translation>Aucune clé n’est encore inscrite</translation>
        </message>
        <message>
            <source>Search: name, number or key</source>
            <translation>Chercher : nom, numéro ou clé</translation>
        </message>
        <message>
            <source>Search by name, number or key</source>
            <translation>Chercher par nom, numéro ou clé</translation>
        </message>
        <message>
            <source>Any state</source>
            <translation>Tout état</translation>
        </message>
        <message>
            <source>Any region</source>
            <translation>Toute région</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Care provider</source>
            <translation>Structure</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valable du</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>No key matches</source>
            <translation>Aucune clé ne correspond</translation>
        </message>
        <message>
            <source>Change the filter, or show everything.</source>
            <translation>Changez le filtre, ou affichez tout.</translation>
        </message>
        <message>
            <source>Enrolled keys</source>
            <translation>Clés inscrites</translation>
        </message>
        <message>
            <source>{0} of {1} keys</source>
            <translation>{0} clés sur {1}</translation>
        </message>
        <message>
            <source>1 key</source>
            <translation>1 clé</translation>
        </message>
        <message>
            <source>{0} keys</source>
            <translation>{0} clés</translation>
        </message>
        <message>
            <source>{0} on {1}</source>
            <translation>{0} le {1}</translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message>
            <source>Drop the files that care providers sent you here, or choose them.</source>
            <translation>Déposez ici les fichiers envoyés par les structures, ou choisissez-les.</translation>
        </message>
        <message>
            <source>No lesson was read in yet</source>
            <translation>Aucune leçon n’est encore lue</translation>
        </message>
        <message>
            <source>Read in on</source>
            <translation>Lue le</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risque</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Leçon</translation>
        </message>
        <message>
            <source>Lessons of incidents</source>
            <translation>Leçons d’incidents</translation>
        </message>
        <message>
            <source>Read in files</source>
            <translation>Lire des fichiers</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>They name nobody. Learn from them, and make a notice of what concerns many.</source>
            <translation>Elles ne nomment personne. Apprenez-en, et faites un avis de ce qui concerne beaucoup de structures.</translation>
        </message>
        <message>
            <source>What helped:</source>
            <translation>Ce qui a aidé :</translation>
        </message>
        <message>
            <source>Size: {0}</source>
            <translation>Taille : {0}</translation>
        </message>
    </context>
    <context>
        <name>LimitsPage</name>
        <message>
            <source>A flag asks a question and changes no verdict. Each change is saved at once.</source>
            <translation>Un signal pose une question et ne change aucun verdict. Chaque changement est enregistré aussitôt.</translation>
        </message>
        <message>
            <source>Flags are raised when a report is received; those in the register stay.</source>
            <translation>Les signaux sont levés à la réception d’un rapport ; ceux du registre restent.</translation>
        </message>
        <message>
            <source>Use the usual values again</source>
            <translation>Reprendre les valeurs habituelles</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Tous les rapports</translation>
        </message>
        <message>
            <source>Limits of flags</source>
            <translation>Seuils des signaux</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source> months</source>
            <translation> mois</translation>
        </message>
        <message>
            <source> points</source>
            <translation> points</translation>
        </message>
        <message>
            <source>Nearly all answers alike</source>
            <translation>Presque toutes les réponses identiques</translation>
        </message>
        <message>
            <source>share of the same answer</source>
            <translation>part de la même réponse</translation>
        </message>
        <message>
            <source>Many questions not applicable</source>
            <translation>Beaucoup de questions sans objet</translation>
        </message>
        <message>
            <source>share of the questions that are said not to apply</source>
            <translation>part des questions déclarées sans objet</translation>
        </message>
        <message>
            <source>Old evidence</source>
            <translation>Preuves anciennes</translation>
        </message>
        <message>
            <source>named longer ago than this</source>
            <translation>citées depuis plus longtemps</translation>
        </message>
        <message>
            <source>Far better without more evidence</source>
            <translation>Bien mieux sans plus de preuves</translation>
        </message>
        <message>
            <source>than in the report before</source>
            <translation>que dans le rapport précédent</translation>
        </message>
        <message>
            <source>All answers on one day</source>
            <translation>Toutes les réponses le même jour</translation>
        </message>
        <message>
            <source>so many answers or more</source>
            <translation>autant de réponses ou plus</translation>
        </message>
        <message>
            <source>The same text in many dossiers</source>
            <translation>Le même texte dans de nombreux dossiers</translation>
        </message>
        <message>
            <source>in so many others or more; told by a fingerprint, no text is kept</source>
            <translation>dans autant d’autres ou plus ; reconnu à une empreinte, aucun texte n’est gardé</translation>
        </message>
        <message>
            <source>From when on a report is flagged</source>
            <translation>À partir de quand un rapport est signalé</translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>Deadlines</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>Limits of flags</source>
            <translation>Seuils des signaux</translation>
        </message>
        <message>
            <source>A report is accepted only if its key is enrolled here. Take over your list of keys.</source>
            <translation>Un rapport n’est accepté que si sa clé est inscrite ici. Reprenez votre liste de clés.</translation>
        </message>
        <message>
            <source>Take over a list of keys</source>
            <translation>Reprendre une liste de clés</translation>
        </message>
    </context>
    <context>
        <name>NationalForm</name>
        <message>
            <source>Mandatory items</source>
            <translation>Éléments obligatoires</translation>
        </message>
        <message>
            <source>It shows beside each dossier what your country asks for. It changes no score and no grade.</source>
            <translation>Il montre dans chaque dossier ce que demande votre pays. Il ne change ni points ni note.</translation>
        </message>
        <message>
            <source>Each care provider sees which of them are not in place yet.</source>
            <translation>Chaque structure voit lesquels ne sont pas encore en place.</translation>
        </message>
        <message>
            <source>What your country asks for</source>
            <translation>Ce que demande votre pays</translation>
        </message>
        <message>
            <source>nothing is asked</source>
            <translation>rien n’est demandé</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Essentials in place, percent</source>
            <translation>Essentiels en place, pour cent</translation>
        </message>
        <message>
            <source>mostly</source>
            <translation>en grande partie</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>en partie</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>Least grade</source>
            <translation>Note minimale</translation>
        </message>
        <message>
            <source>A mandatory item is in place from this answer on</source>
            <translation>Un élément obligatoire est en place à partir de cette réponse</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Au moins</translation>
        </message>
        <message>
            <source>Essentials in place</source>
            <translation>Essentiels en place</translation>
        </message>
        <message>
            <source>0: nothing is asked</source>
            <translation>0 : rien n’est demandé</translation>
        </message>
        <message>
            <source>One on each line, the day first: {0} send the plan</source>
            <translation>Une par ligne, le jour d’abord : {0} envoyer le plan</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Hand in the signed report by</source>
            <translation>Remettre le rapport signé avant le</translation>
        </message>
        <message>
            <source>May stay empty.</source>
            <translation>Peut rester vide.</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Autres dates</translation>
        </message>
        <message>
            <source>Logo of the authority</source>
            <translation>Logo de l’autorité</translation>
        </message>
        <message>
            <source>Choose a logo …</source>
            <translation>Choisir un logo …</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Retirer le logo</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Textes</translation>
        </message>
        <message>
            <source>Whom to ask</source>
            <translation>À qui s’adresser</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Avec vos propres mots</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Only when a key changes. Care providers follow it, since this key signs it.</source>
            <translation>Seulement quand une clé change. Les structures le suivent, car cette clé le signe.</translation>
        </message>
        <message>
            <source>Keys of the authority</source>
            <translation>Clés de l’autorité</translation>
        </message>
        <message>
            <source>Trust this key as well</source>
            <translation>Faire aussi confiance à cette clé</translation>
        </message>
        <message>
            <source>Its fingerprint, 64 characters.</source>
            <translation>Son empreinte, 64 caractères.</translation>
        </message>
        <message>
            <source>Trust this key no more</source>
            <translation>Ne plus faire confiance à cette clé</translation>
        </message>
        <message>
            <source>Everything that it signed counts no more, this file too if it is the key that signs.</source>
            <translation>Tout ce qu’elle a signé ne compte plus, ce fichier aussi si c’est elle qui le signe.</translation>
        </message>
        <message>
            <source>The key before: {0}…</source>
            <translation>La clé d’avant : {0}…</translation>
        </message>
        <message>
            <source>Write a day and what is due in this line: {0}</source>
            <translation>Écrivez un jour et ce qui est attendu dans cette ligne : {0}</translation>
        </message>
    </context>
    <context>
        <name>NewKeyForm</name>
        <message>
            <source>At least 8 characters. If it is lost, so is the key.</source>
            <translation>Au moins 8 caractères. Si elle est perdue, la clé l’est aussi.</translation>
        </message>
        <message>
            <source>Passphrase of the new key</source>
            <translation>Phrase secrète de la nouvelle clé</translation>
        </message>
        <message>
            <source>1. The key in use signs a file which says that the new key is trusted as well.</source>
            <translation>1. La clé en service signe un fichier qui dit de faire aussi confiance à la nouvelle.</translation>
        </message>
        <message>
            <source>2. From then on the new key signs. The old one stays beside it in the folder.</source>
            <translation>2. Dès lors la nouvelle clé signe. L’ancienne reste à côté dans le répertoire.</translation>
        </message>
        <message>
            <source>3. Once all have taken in the file, revoke the old key under “What your country asks for”.</source>
            <translation>3. Quand tous ont repris le fichier, révoquez l’ancienne sous « Ce que demande votre pays ».</translation>
        </message>
        <message>
            <source>When people with access have left, or every few years. Care providers follow without a letter.</source>
            <translation>Quand des personnes qui y avaient accès sont parties, ou tous les quelques ans. Les structures suivent sans lettre.</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Changer la clé</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>Send out</source>
            <translation>Diffuser</translation>
        </message>
    </context>
    <context>
        <name>OnePage</name>
        <message>
            <source>All deadlines</source>
            <translation>Toutes les échéances</translation>
        </message>
    </context>
    <context>
        <name>PickList</name>
        <message>
            <source>Number or word</source>
            <translation>Numéro ou mot</translation>
        </message>
        <message>
            <source>{0}: number or word</source>
            <translation>{0} : numéro ou mot</translation>
        </message>
        <message>
            <source>Add {0}: {1}</source>
            <translation>Ajouter {0} : {1}</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Rien ne correspond</translation>
        </message>
        <message>
            <source>and {0} more: write more of it</source>
            <translation>et {0} autres : écrivez-en davantage</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove {0}</source>
            <translation>Retirer {0}</translation>
        </message>
    </context>
    <context>
        <name>PicturePage</name>
        <message>
            <source>Counts of a whole year, in which no care provider can be found.</source>
            <translation>Les chiffres d’une année entière, où aucune structure ne peut être reconnue.</translation>
        </message>
        <message>
            <source>National picture</source>
            <translation>Bilan national</translation>
        </message>
        <message>
            <source>Once reports are accepted, they are counted here by grade, kind, region and size.</source>
            <translation>Dès que des rapports sont acceptés, ils sont comptés ici par note, type, région et taille.</translation>
        </message>
        <message>
            <source>No report counts yet</source>
            <translation>Aucun rapport ne compte encore</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publié</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>non publié</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0} : {1}</translation>
        </message>
        <message>
            <source>This year cannot be published yet</source>
            <translation>Cette année ne peut pas encore être publiée</translation>
        </message>
        <message>
            <source>Published, from {0} reports</source>
            <translation>Publié, à partir de {0} rapports</translation>
        </message>
        <message>
            <source>It stays as it is: two versions of a year could be subtracted from each other.</source>
            <translation>Il reste comme il est : deux versions d’une année pourraient être soustraites l’une de l’autre.</translation>
        </message>
        <message>
            <source>Not published yet: this is what would be, from {0} reports</source>
            <translation>Pas encore publié : voici ce qui le serait, à partir de {0} rapports</translation>
        </message>
        <message>
            <source>It is for you alone. Wait until the reports of the year are in, then publish it once.</source>
            <translation>Ceci reste chez vous. Attendez que les rapports de l’année soient arrivés, puis publiez-le une fois.</translation>
        </message>
        <message>
            <source>Receive reports</source>
            <translation>Recevoir des rapports</translation>
        </message>
        <message>
            <source>Receive more reports of this year first.</source>
            <translation>Recevez d’abord d’autres rapports de cette année.</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Enregistrer dans un fichier</translation>
        </message>
        <message>
            <source>Send it to the care providers</source>
            <translation>L’envoyer aux structures</translation>
        </message>
        <message>
            <source>PDF, Excel or JSON</source>
            <translation>PDF, Excel ou JSON</translation>
        </message>
        <message>
            <source>Publish {0}</source>
            <translation>Publier {0}</translation>
        </message>
        <message>
            <source>Publish the picture of {0} for good?</source>
            <translation>Publier définitivement le bilan de {0} ?</translation>
        </message>
        <message>
            <source>Reports of {0} that come later no longer change it. This cannot be taken back.</source>
            <translation>Les rapports de {0} arrivés plus tard ne le changent plus. C’est sans retour.</translation>
        </message>
        <message>
            <source>Publish it</source>
            <translation>Le publier</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>Choose another list</source>
            <translation>Choisir une autre liste</translation>
        </message>
        <message>
            <source>Back to the keys</source>
            <translation>Retour aux clés</translation>
        </message>
        <message>
            <source>What this list brings</source>
            <translation>Ce que cette liste apporte</translation>
        </message>
        <message>
            <source>Take over 1 key</source>
            <translation>Reprendre 1 clé</translation>
        </message>
        <message>
            <source>Take over {0} keys</source>
            <translation>Reprendre {0} clés</translation>
        </message>
        <message>
            <source>Nothing is changed yet. Keys that are not in this list stay as they are.</source>
            <translation>Rien n’est encore changé. Les clés absentes de cette liste restent comme elles sont.</translation>
        </message>
        <message>
            <source>In the register</source>
            <translation>Dans le registre</translation>
        </message>
        <message>
            <source>Care provider</source>
            <translation>Structure</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valable du</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Keys of the list</source>
            <translation>Clés de la liste</translation>
        </message>
        <message>
            <source>known</source>
            <translation>connue</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouvelle</translation>
        </message>
    </context>
    <context>
        <name>SendPage</name>
        <message>
            <source>What the country asks for</source>
            <translation>Ce que demande le pays</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Practices like yours</source>
            <translation>Structures comparables</translation>
        </message>
        <message>
            <source>Signed files for all care providers. They take them in without a network, and check who signed.</source>
            <translation>Des fichiers signés pour toutes les structures. Elles les reprennent sans réseau et vérifient qui a signé.</translation>
        </message>
        <message>
            <source>Send out</source>
            <translation>Diffuser</translation>
        </message>
        <message>
            <source>What your country asks for</source>
            <translation>Ce que demande votre pays</translation>
        </message>
        <message>
            <source>Mandatory items, least grade, days, contact.</source>
            <translation>Éléments obligatoires, note minimale, dates, contact.</translation>
        </message>
        <message>
            <source>A notice</source>
            <translation>Un avis</translation>
        </message>
        <message>
            <source>A threat or good practice, with the questions it is about.</source>
            <translation>Une menace ou une bonne pratique, avec les questions dont il s’agit.</translation>
        </message>
        <message>
            <source>A published year, so that each sees its place.</source>
            <translation>Une année publiée, pour que chacune voie sa place.</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Le faire</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0} : {1}</translation>
        </message>
        <message>
            <source>Make a signed file</source>
            <translation>Faire un fichier signé</translation>
        </message>
        <message>
            <source>Made so far</source>
            <translation>Faits jusqu’ici</translation>
        </message>
        <message>
            <source>Each file that you make stands here with its version.</source>
            <translation>Chaque fichier que vous faites figure ici avec sa version.</translation>
        </message>
        <message>
            <source>Nothing was made yet</source>
            <translation>Rien n’est encore fait</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Fait le</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Files made so far</source>
            <translation>Fichiers faits jusqu’ici</translation>
        </message>
        <message>
            <source>Enter or a double click shows the folder of a file. Only the newest version of each counts.</source>
            <translation>Entrée ou un double clic montre le répertoire d’un fichier. Seule la dernière version de chacun compte.</translation>
        </message>
        <message>
            <source>in the folder “sent”</source>
            <translation>dans le répertoire « sent »</translation>
        </message>
        <message>
            <source>not in the folder any more</source>
            <translation>plus dans le répertoire</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Lessons of incidents</source>
            <translation>Leçons d’incidents</translation>
        </message>
        <message>
            <source>1 was read in</source>
            <translation>1 lue</translation>
        </message>
        <message>
            <source>{0} were read in</source>
            <translation>{0} lues</translation>
        </message>
        <message>
            <source>Give this fingerprint to the care providers by another way, such as a letter: {0}</source>
            <translation>Donnez cette empreinte aux structures par une autre voie, par exemple une lettre : {0}</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Changer la clé</translation>
        </message>
        <message>
            <source>Care providers and you</source>
            <translation>Les structures et vous</translation>
        </message>
        <message>
            <source>Your key</source>
            <translation>Votre clé</translation>
        </message>
    </context>
    <context>
        <name>SignBar</name>
        <message>
            <source>Sign and save</source>
            <translation>Signer et enregistrer</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Sign it</source>
            <translation>Signer</translation>
        </message>
    </context>
</TS>
