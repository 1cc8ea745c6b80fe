<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>TasksPage</name>
        <message>
            <source>From your authority</source>
            <translation>De votre autorité</translation>
        </message>
        <message>
            <source>1 day of your authority is near</source>
            <translation>1 date de votre autorité approche</translation>
        </message>
        <message>
            <source>{0} days of your authority are near</source>
            <translation>{0} dates de votre autorité approchent</translation>
        </message>
        <message>
            <source>See what is due</source>
            <translation>Voir ce qui est à faire</translation>
        </message>
    </context>
    <context>
        <name>CircularsPage</name>
        <message>
            <source>What your authority sent to all care providers, as signed files. Nothing is sent back.</source>
            <translation>Ce que votre autorité a envoyé à toutes les structures, en fichiers signés. Rien n’est renvoyé.</translation>
        </message>
        <message>
            <source>Choose files …</source>
            <translation>Choisir des fichiers…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>From your authority</source>
            <translation>De votre autorité</translation>
        </message>
        <message>
            <source>I have compared them, they are the same: trust this key</source>
            <translation>Je les ai comparées, elles sont identiques : faire confiance à cette clé</translation>
        </message>
        <message>
            <source>{0} is signed with a key that you do not trust yet</source>
            <translation>{0} est signé avec une clé à laquelle vous ne faites pas encore confiance</translation>
        </message>
        <message>
            <source>Nothing was taken in. Compare this fingerprint with the one that your authority gave you: {0}</source>
            <translation>Rien n’a été ajouté. Comparez cette empreinte avec celle que votre autorité vous a donnée : {0}</translation>
        </message>
        <message>
            <source>Another file can be dropped anywhere on this page.</source>
            <translation>Un autre fichier peut être déposé n’importe où sur cette page.</translation>
        </message>
        <message>
            <source>What it asks of you: mandatory items, days to keep, whom to ask</source>
            <translation>Ce qu’elle vous demande : points obligatoires, dates à tenir, à qui s’adresser</translation>
        </message>
        <message>
            <source>How practices like yours stand, without a name of anybody</source>
            <translation>Où en sont les structures comparables, sans aucun nom</translation>
        </message>
        <message>
            <source>Threats and good practice, with links to the questions and measures they are about</source>
            <translation>Des menaces et de bonnes pratiques, avec des liens vers les questions et mesures concernées</translation>
        </message>
        <message>
            <source>Ask your authority for the files and for the fingerprint of its key. You can do without them.</source>
            <translation>Demandez à votre autorité les fichiers et l’empreinte de sa clé. Vous pouvez aussi vous en passer.</translation>
        </message>
        <message>
            <source>Nothing from your authority is here yet</source>
            <translation>Rien de votre autorité n’est encore là</translation>
        </message>
        <message>
            <source>Drop its files here, or choose them. They can bring:</source>
            <translation>Déposez ses fichiers ici, ou choisissez-les. Ils peuvent apporter :</translation>
        </message>
        <message>
            <source>Share a lesson without your name</source>
            <translation>Partager une leçon sans votre nom</translation>
        </message>
        <message>
            <source>You had an incident, and something helped? Others can learn from it; nothing in it names you.</source>
            <translation>Vous avez eu un incident, et quelque chose a aidé ? D’autres peuvent en apprendre ; rien n’y donne votre nom.</translation>
        </message>
        <message>
            <source>From you to all others</source>
            <translation>De vous à tous les autres</translation>
        </message>
    </context>
    <context>
        <name>CircularCard</name>
        <message>
            <source>From {0}. Version {1}, signed with the key {2}</source>
            <translation>De {0}. Version {1}, signée avec la clé {2}</translation>
        </message>
        <message>
            <source>Version {0}, signed with the key {1}</source>
            <translation>Version {0}, signée avec la clé {1}</translation>
        </message>
        <message>
            <source>Question: {0}</source>
            <translation>Question : {0}</translation>
        </message>
        <message>
            <source>in the plan</source>
            <translation>dans le plan</translation>
        </message>
        <message>
            <source>Measure in the plan: {0}</source>
            <translation>Mesure dans le plan : {0}</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <source>What your authority asks</source>
            <translation>Ce que demande votre autorité</translation>
        </message>
        <message>
            <source>Logo of the authority</source>
            <translation>Logo de l’autorité</translation>
        </message>
        <message>
            <source>Your authority asks for at least grade {0}; yours is {1}.</source>
            <translation>Votre autorité demande au moins la note {0} ; la vôtre est {1}.</translation>
        </message>
        <message>
            <source>Your authority asks for at least grade {0}; you have no grade yet.</source>
            <translation>Votre autorité demande au moins la note {0} ; vous n’avez pas encore de note.</translation>
        </message>
        <message>
            <source>Your authority asks for at least {0} % of the essentials; {1} of {2} are in place.</source>
            <translation>Votre autorité demande au moins {0} % des points essentiels ; {1} sur {2} sont en place.</translation>
        </message>
        <message>
            <source>This changes neither your score nor your grade.</source>
            <translation>Cela ne change ni vos points ni votre note.</translation>
        </message>
        <message>
            <source>Mandatory: {0} of {1} in place</source>
            <translation>Obligatoire : {0} sur {1} en place</translation>
        </message>
        <message>
            <source>Not in place yet</source>
            <translation>Pas encore en place</translation>
        </message>
        <message>
            <source>Days to keep</source>
            <translation>Dates à tenir</translation>
        </message>
        <message>
            <source>Hand in the signed report</source>
            <translation>Déposer le rapport signé</translation>
        </message>
        <message>
            <source>{0}: {1} ({2})</source>
            <translation>{0} : {1} ({2})</translation>
        </message>
        <message>
            <source>Save these days for my calendar</source>
            <translation>Enregistrer ces dates pour mon agenda</translation>
        </message>
        <message>
            <source>it has passed</source>
            <translation>c’est passé</translation>
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
        <message>
            <source>Whom to ask</source>
            <translation>À qui s’adresser</translation>
        </message>
    </context>
    <context>
        <name>PlacesCard</name>
        <message>
            <source>Practices like yours</source>
            <translation>Structures comparables</translation>
        </message>
        <message>
            <source>Answer some questions first: your place needs a grade.</source>
            <translation>Répondez d’abord à quelques questions : il faut une note pour vous situer.</translation>
        </message>
        <message>
            <source>Too few reports of {0} were published to show a place without naming anybody.</source>
            <translation>Trop peu de rapports de {0} ont été publiés pour vous situer sans désigner personne.</translation>
        </message>
        <message>
            <source>as a table</source>
            <translation>en tableau</translation>
        </message>
        <message>
            <source>as bars</source>
            <translation>en barres</translation>
        </message>
        <message>
            <source>Of 100 reports of {0}, beside the grade {1} that you can show today.</source>
            <translation>Sur 100 rapports de {0}, à côté de la note {1} que vous pouvez montrer aujourd’hui.</translation>
        </message>
        <message>
            <source>Among</source>
            <translation>Parmi</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Moins bons</translation>
        </message>
        <message>
            <source>Like yours</source>
            <translation>Comme le vôtre</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Meilleurs</translation>
        </message>
        <message>
            <source>Your place of 100</source>
            <translation>Votre place sur 100</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} à {1}</translation>
        </message>
        <message>
            <source>Reports of your kind</source>
            <translation>Rapports de votre type</translation>
        </message>
        <message>
            <source>Reports of your size</source>
            <translation>Rapports de votre taille</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>Tous les rapports</translation>
        </message>
        <message>
            <source>Counted together, so that nobody can be found out: {0}</source>
            <translation>Comptés ensemble, pour que personne ne soit reconnaissable : {0}</translation>
        </message>
    </context>
    <context>
        <name>PlaceBars</name>
        <message>
            <source>Practices like yours</source>
            <translation>Structures comparables</translation>
        </message>
        <message>
            <source>{0}: of 100 reports {1} are worse, {2} like yours, {3} better</source>
            <translation>{0} : sur 100 rapports, {1} sont moins bons, {2} comme le vôtre, {3} meilleurs</translation>
        </message>
        <message>
            <source>{0} worse</source>
            <translation>{0} moins bons</translation>
        </message>
        <message>
            <source>{0} like yours</source>
            <translation>{0} comme le vôtre</translation>
        </message>
        <message>
            <source>{0} better</source>
            <translation>{0} meilleurs</translation>
        </message>
    </context>
    <context>
        <name>BulletinsCard</name>
        <message>
            <source>Notices</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Threat</source>
            <translation>Menace</translation>
        </message>
        <message>
            <source>Good practice</source>
            <translation>Bonne pratique</translation>
        </message>
        <message>
            <source>Risks: {0}</source>
            <translation>Risques : {0}</translation>
        </message>
    </context>
    <context>
        <name>AuthorityKeys</name>
        <message>
            <source>Trust this key</source>
            <translation>Faire confiance à cette clé</translation>
        </message>
        <message>
            <source>Keys of your authority</source>
            <translation>Clés de votre autorité</translation>
        </message>
        <message>
            <source>Your authority tells you the fingerprint by letter, in person or over the telephone.</source>
            <translation>Votre autorité vous donne l’empreinte par courrier, en personne ou par téléphone.</translation>
        </message>
        <message>
            <source>Fingerprint of the key, 64 characters</source>
            <translation>Empreinte de la clé, 64 caractères</translation>
        </message>
    </context>
    <context>
        <name>Circulars</name>
        <message>
            <source>Checking what your authority signed</source>
            <translation>Contrôle de ce que votre autorité a signé</translation>
        </message>
        <message>
            <source>What was taken in before stays</source>
            <translation>Ce qui a été ajouté auparavant reste</translation>
        </message>
        <message>
            <source>{0} of {1} files were not taken in</source>
            <translation>{0} fichiers sur {1} n’ont pas été ajoutés</translation>
        </message>
        <message>
            <source>Taken in and checked</source>
            <translation>Contrôlé et ajouté</translation>
        </message>
        <message>
            <source>Choose the files of your authority</source>
            <translation>Choisir les fichiers de votre autorité</translation>
        </message>
        <message>
            <source>Signed files</source>
            <translation>Fichiers signés</translation>
        </message>
        <message>
            <source>Save these days for my calendar</source>
            <translation>Enregistrer ces dates pour mon agenda</translation>
        </message>
        <message>
            <source>days-of-the-authority</source>
            <translation>dates-de-l-autorité</translation>
        </message>
        <message>
            <source>The days are saved</source>
            <translation>Les dates sont enregistrées</translation>
        </message>
        <message>
            <source>Open {0} with your calendar: each comes with a reminder.</source>
            <translation>Ouvrez {0} avec votre agenda : chaque date a son rappel.</translation>
        </message>
    </context>
    <context>
        <name>Helped</name>
        <message>
            <source>Choose a risk</source>
            <translation>Choisir un risque</translation>
        </message>
        <message>
            <source>Which of these measures helped?</source>
            <translation>Lesquelles de ces mesures ont aidé ?</translation>
        </message>
        <message>
            <source>Which risk was it?</source>
            <translation>De quel risque s’agissait-il ?</translation>
        </message>
    </context>
    <context>
        <name>ContributionPage</name>
        <message>
            <source>A few sentences: what happened, what you noticed first, what helped, what you do now.</source>
            <translation>Quelques phrases : ce qui s’est passé, ce que vous avez remarqué d’abord, ce qui a aidé, ce que vous faites maintenant.</translation>
        </message>
        <message>
            <source>What others can learn from it</source>
            <translation>Ce que d’autres peuvent en apprendre</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Enregistrer le fichier</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Your authority can collect it and warn others. Nothing in the file says who you are.</source>
            <translation>Votre autorité peut la recueillir et prévenir d’autres. Rien dans le fichier ne dit qui vous êtes.</translation>
        </message>
        <message>
            <source>Share a lesson</source>
            <translation>Partager une leçon</translation>
        </message>
        <message>
            <source>{0} of at most {1} characters</source>
            <translation>{0} caractères sur {1} au plus</translation>
        </message>
        <message>
            <source>The file will hold exactly this</source>
            <translation>Le fichier contiendra exactement ceci</translation>
        </message>
        <message>
            <source>It is signed with a key that is made for this file and thrown away: it cannot lead to you.</source>
            <translation>Il est signé avec une clé créée pour ce seul fichier puis jetée : elle ne peut pas mener à vous.</translation>
        </message>
        <message>
            <source>Check before you save: {0}</source>
            <translation>Vérifiez avant d’enregistrer : {0}</translation>
        </message>
        <message>
            <source>This may name somebody</source>
            <translation>Ceci nomme peut-être quelqu’un</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>rien encore</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>Kind of provider</source>
            <translation>Type de structure</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
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
            <source>Measures that helped</source>
            <translation>Mesures qui ont aidé</translation>
        </message>
        <message>
            <source>Choose the risk that it was</source>
            <translation>Choisissez le risque dont il s’agissait</translation>
        </message>
        <message>
            <source>Write what others can learn from it</source>
            <translation>Écrivez ce que d’autres peuvent en apprendre</translation>
        </message>
        <message>
            <source>The lesson is too long by {0} characters</source>
            <translation>La leçon dépasse de {0} caractères</translation>
        </message>
    </context>
    <context>
        <name>Contribution</name>
        <message>
            <source>Save the lesson</source>
            <translation>Enregistrer la leçon</translation>
        </message>
        <message>
            <source>lesson</source>
            <translation>lecon</translation>
        </message>
        <message>
            <source>The lesson is saved</source>
            <translation>La leçon est enregistrée</translation>
        </message>
        <message>
            <source>Send {0} to your authority. It holds what this page shows.</source>
            <translation>Envoyez {0} à votre autorité. Il contient ce que montre cette page.</translation>
        </message>
    </context>
    <context>
        <name>IncidentsPage</name>
        <message>
            <source>What happened, what you did, what helped. It stays in this dossier and is in no report.</source>
            <translation>Ce qui s’est passé, ce que vous avez fait, ce qui a aidé. Cela reste dans ce dossier et n’est dans aucun rapport.</translation>
        </message>
        <message>
            <source>Just now? Whom to tell, and by when</source>
            <translation>À l’instant ? Qui prévenir, et dans quel délai</translation>
        </message>
        <message>
            <source>Incident log</source>
            <translation>Journal des incidents</translation>
        </message>
        <message>
            <source>Write one down</source>
            <translation>Noter un incident</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Annuler le dernier changement</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>A false invoice, a lost phone, a day without the record system: a few lines are enough.</source>
            <translation>Une fausse facture, un téléphone perdu, un jour sans logiciel métier : quelques lignes suffisent.</translation>
        </message>
        <message>
            <source>No incident is written down</source>
            <translation>Aucun incident n’est noté</translation>
        </message>
        <message>
            <source>In the last twelve months: {0}</source>
            <translation>Ces douze derniers mois : {0}</translation>
        </message>
        <message>
            <source>The report says nothing of how many there were.</source>
            <translation>Le rapport ne dit pas combien il y en a eu.</translation>
        </message>
        <message>
            <source>The report says: {0}</source>
            <translation>Le rapport dit : {0}</translation>
        </message>
        <message>
            <source>Say {0} in the report</source>
            <translation>Dire {0} dans le rapport</translation>
        </message>
        <message>
            <source>over</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>not over yet</source>
            <translation>pas encore terminé</translation>
        </message>
        <message>
            <source>Told: {0}</source>
            <translation>Prévenu : {0}</translation>
        </message>
        <message>
            <source>Risk: {0}</source>
            <translation>Risque : {0}</translation>
        </message>
        <message>
            <source>Question: {0}</source>
            <translation>Question : {0}</translation>
        </message>
        <message>
            <source>What helped</source>
            <translation>Ce qui a aidé</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Share the lesson without your name</source>
            <translation>Partager la leçon sans votre nom</translation>
        </message>
        <message>
            <source>Save as a spreadsheet</source>
            <translation>Enregistrer en tableur</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>Enregistrer en CSV</translation>
        </message>
        <message>
            <source>The file holds what stands above, readable for anybody who has it.</source>
            <translation>Le fichier contient ce qui est ci-dessus, lisible par quiconque l’a.</translation>
        </message>
        <message>
            <source>What you did</source>
            <translation>Ce que vous avez fait</translation>
        </message>
        <message>
            <source>What others could learn</source>
            <translation>Ce que d’autres pourraient apprendre</translation>
        </message>
    </context>
    <context>
        <name>IncidentForm</name>
        <message>
            <source>When did you notice it?</source>
            <translation>Quand l’avez-vous remarqué ?</translation>
        </message>
        <message>
            <source>Write the day</source>
            <translation>Écrivez la date</translation>
        </message>
        <message>
            <source>When was it over?</source>
            <translation>Quand était-ce terminé ?</translation>
        </message>
        <message>
            <source>Empty while it is not.</source>
            <translation>Vide tant que ce n’est pas terminé.</translation>
        </message>
        <message>
            <source>Not over yet</source>
            <translation>Pas encore terminé</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>An incident</source>
            <translation>Un incident</translation>
        </message>
        <message>
            <source>The first two lines are needed. Everything else may stay empty.</source>
            <translation>Les deux premières lignes sont nécessaires. Tout le reste peut rester vide.</translation>
        </message>
        <message>
            <source>In a few words, such as: a false invoice was opened</source>
            <translation>En quelques mots, par exemple : une fausse facture a été ouverte</translation>
        </message>
        <message>
            <source>It stays here until you share it yourself.</source>
            <translation>Cela reste ici jusqu’à ce que vous le partagiez vous-même.</translation>
        </message>
        <message>
            <source>What was it?</source>
            <translation>Qu’était-ce ?</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Que s’est-il passé ?</translation>
        </message>
        <message>
            <source>What did you do?</source>
            <translation>Qu’avez-vous fait ?</translation>
        </message>
        <message>
            <source>Whom did you tell?</source>
            <translation>Qui avez-vous prévenu ?</translation>
        </message>
        <message>
            <source>What could others learn from it?</source>
            <translation>Que pourraient en apprendre d’autres ?</translation>
        </message>
        <message>
            <source>Write in a few words what it was</source>
            <translation>Écrivez en quelques mots ce que c’était</translation>
        </message>
        <message>
            <source>It cannot be over before it was noticed</source>
            <translation>Cela ne peut pas être terminé avant d’avoir été remarqué</translation>
        </message>
        <message>
            <source>This text is longer than {0} characters: shorten it</source>
            <translation>Ce texte dépasse {0} caractères : raccourcissez-le</translation>
        </message>
    </context>
    <context>
        <name>Incidents</name>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>Save the log of incidents</source>
            <translation>Enregistrer le journal des incidents</translation>
        </message>
        <message>
            <source>incidents</source>
            <translation>incidents</translation>
        </message>
        <message>
            <source>The log is saved</source>
            <translation>Le journal est enregistré</translation>
        </message>
        <message>
            <source>Writing {0}</source>
            <translation>Écriture de {0}</translation>
        </message>
    </context>
</TS>
