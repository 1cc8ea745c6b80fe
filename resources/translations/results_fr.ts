<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgainCard</name>
    <message>
        <source>One answer needs a fresh look</source>
        <translation>Une réponse est à revoir</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation>Afficher les {0}</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Toujours juste</translation>
    </message>
    <message>
        <source>Still right: {0}</source>
        <translation>Toujours juste&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0} answers need a fresh look</source>
        <translation>{0} réponses sont à revoir</translation>
    </message>
    <message>
        <source>{0}, answered on {1}</source>
        <translation>{0}, répondu le {1}</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>All sections</source>
        <translation>Toutes les sections</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>As the questions are asked</source>
        <translation>Dans l’ordre des questions</translation>
    </message>
    <message>
        <source>Each answer is worth a share of its section, each section a share of 100 points. “I do not know” counts as anything from no to yes: that is why there are two ends. Press Enter on a line to see its question.</source>
        <translation>Chaque réponse vaut une part de sa section, chaque section une part de 100 points. «&#x202f;Je ne sais pas&#x202f;» compte de non à oui&#x202f;: c’est pourquoi il y a deux bornes. Appuyez sur Entrée sur une ligne pour voir sa question.</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Most in hand first</source>
        <translation>Les plus acquis d’abord</translation>
    </message>
    <message>
        <source>Most lost first</source>
        <translation>Les plus perdus d’abord</translation>
    </message>
    <message>
        <source>Most unknown first</source>
        <translation>Les plus à connaître d’abord</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>À connaître</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Points for each answer</source>
        <translation>Points de chaque réponse</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Together: {0} in hand, {1} not known, {2} lost, of {3} points.</source>
        <translation>Ensemble&#x202f;: {0} acquis, {1} à connaître, {2} perdus, sur {3} points.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>Answer at least one question of this round first: an empty round cannot be closed.</source>
        <translation>Répondez d’abord à une question au moins&#x202f;: une évaluation vide ne peut pas être close.</translation>
    </message>
    <message>
        <source>Answers older than a year, or whose question has changed, ask for a fresh look.</source>
        <translation>Les réponses de plus d’un an, ou dont la question a changé, demandent un nouveau regard.</translation>
    </message>
    <message>
        <source>Begin the next round</source>
        <translation>Commencer l’évaluation suivante</translation>
    </message>
    <message>
        <source>Close round {0} and begin the next</source>
        <translation>Clore l’évaluation {0} et commencer la suivante</translation>
    </message>
    <message>
        <source>Its answers are taken over with their dates; nothing has to be typed again.</source>
        <translation>Ses réponses sont reprises avec leurs dates&#x202f;; rien n’est à ressaisir.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Notes, proof, decisions and budget stay. Declaration and incident counts begin empty.</source>
        <translation>Notes, preuves, décisions et budget restent. La déclaration et le nombre d’incidents repartent à vide.</translation>
    </message>
    <message>
        <source>Round {0} is closed as of today and never changed again.</source>
        <translation>L’évaluation {0} est close à la date d’aujourd’hui et ne change plus jamais.</translation>
    </message>
    <message>
        <source>This cannot be undone. Sign the report of this round first if you need one.</source>
        <translation>Cela ne peut pas être annulé. S’il vous faut le rapport de cette évaluation, signez-le d’abord.</translation>
    </message>
    <message>
        <source>Yes, close round {0}</source>
        <translation>Oui, clore l’évaluation {0}</translation>
    </message>
</context>
<context>
    <name>BudgetField</name>
    <message>
        <source>“{0}” cannot be taken. Write a whole number from 0 to {1}; {2} stays.</source>
        <translation>«&#x202f;{0}&#x202f;» ne convient pas. Écrivez un nombre entier de 0 à {1}&#x202f;; {2} est conservé.</translation>
    </message>
</context>
<context>
    <name>CapsCard</name>
    <message>
        <source>No rule holds it back. Keep it so: a yearly look is enough.</source>
        <translation>Aucune règle ne la retient. Gardez-la ainsi&#x202f;: un regard par an suffit.</translation>
    </message>
    <message>
        <source>No rule holds it back: more points bring a better grade.</source>
        <translation>Aucune règle ne la retient&#x202f;: plus de points donnent une meilleure note.</translation>
    </message>
    <message>
        <source>This is the best grade</source>
        <translation>C’est la meilleure note</translation>
    </message>
    <message>
        <source>What each better grade needs</source>
        <translation>Ce que demande chaque note meilleure</translation>
    </message>
    <message>
        <source>What holds your grade at {0}</source>
        <translation>Ce qui limite la note à {0}</translation>
    </message>
    <message>
        <source>What is missing for {0}</source>
        <translation>Ce qui manque pour {0}</translation>
    </message>
    <message>
        <source>a high risk, {0} of 100</source>
        <translation>un risque élevé, {0} sur 100</translation>
    </message>
    <message>
        <source>a very high risk, {0} of 100</source>
        <translation>un risque très élevé, {0} sur 100</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>et un autre point</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} autres points</translation>
    </message>
    <message>
        <source>essential, answered “{0}”</source>
        <translation>essentiel, répondu «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>essential, not answered yet</source>
        <translation>essentiel, pas encore de réponse</translation>
    </message>
    <message>
        <source>the plan lifts it, below {0}</source>
        <translation>le plan peut la lever, en dessous de {0}</translation>
    </message>
    <message>
        <source>{0} more points lift it</source>
        <translation>{0} points de plus lèvent cette limite</translation>
    </message>
    <message>
        <source>{0} points, weak below {1}</source>
        <translation>{0} points, faible sous {1}</translation>
    </message>
    <message>
        <source>“{0}” lifts it</source>
        <translation>«&#x202f;{0}&#x202f;» lève cette limite</translation>
    </message>
    <message>
        <source>“{0}” lifts it to C, “{1}” altogether</source>
        <translation>«&#x202f;{0}&#x202f;» la relève à C, «&#x202f;{1}&#x202f;» lève la limite</translation>
    </message>
</context>
<context>
    <name>CertaintyCard</name>
    <message>
        <source>1 question open or unknown</source>
        <translation>1 question ouverte ou inconnue</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>À éclaircir d’abord</translation>
    </message>
    <message>
        <source>How certain this is</source>
        <translation>À quel point c’est sûr</translation>
    </message>
    <message>
        <source>Settle what is open</source>
        <translation>Régler ce qui est ouvert</translation>
    </message>
    <message>
        <source>a yes: risk −{0} %, score +{1}</source>
        <translation>un oui&#x202f;: risque −{0}&#x202f;%, score +{1}</translation>
    </message>
    <message>
        <source>less than 1</source>
        <translation>moins de 1</translation>
    </message>
    <message>
        <source>{0} % answered for certain</source>
        <translation>{0}&#x202f;% de réponses sûres</translation>
    </message>
    <message>
        <source>{0} % of “yes” and “mostly” with proof</source>
        <translation>{0}&#x202f;% des «&#x202f;oui&#x202f;» avec une preuve</translation>
    </message>
    <message>
        <source>{0} questions open or unknown</source>
        <translation>{0} questions ouvertes ou inconnues</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Show {0} more</source>
        <translation>En afficher {0} de plus</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>the question was reworded since</source>
        <translation>la question a été reformulée depuis</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#x202f;: {1}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Back to the result</source>
        <translation>Retour au résultat</translation>
    </message>
    <message>
        <source>Earlier round</source>
        <translation>Évaluation antérieure</translation>
    </message>
    <message>
        <source>Later round</source>
        <translation>Évaluation ultérieure</translation>
    </message>
    <message>
        <source>No answer differs</source>
        <translation>Aucune réponse ne diffère</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Once you close this round and begin the next, you see here what has changed between the two.</source>
        <translation>Une fois cette évaluation close et la suivante commencée, vous verrez ici ce qui a changé de l’une à l’autre.</translation>
    </message>
    <message>
        <source>Round {0}, open today</source>
        <translation>Évaluation {0}, en cours</translation>
    </message>
    <message>
        <source>Round {0}, {1}</source>
        <translation>Évaluation {0}, {1}</translation>
    </message>
    <message>
        <source>See the rounds</source>
        <translation>Voir les évaluations</translation>
    </message>
    <message>
        <source>Two rounds compared</source>
        <translation>Deux évaluations comparées</translation>
    </message>
    <message>
        <source>What became better or worse, and what only the questionnaire changed.</source>
        <translation>Ce qui va mieux ou moins bien, et ce que seul le questionnaire a changé.</translation>
    </message>
</context>
<context>
    <name>DialCard</name>
    <message>
        <source>You can show grade {0} today. Everything is answered, nothing is left to find out.</source>
        <translation>Aujourd’hui, vous pouvez démontrer la note {0}. Tout a une réponse, il ne reste rien à chercher.</translation>
    </message>
    <message>
        <source>You can show grade {0} today. If what is still open or unknown turns out well, it is {1}.</source>
        <translation>Aujourd’hui, vous pouvez démontrer la note {0}. Si les réponses qui manquent sont bonnes, ce sera {1}.</translation>
    </message>
    <message>
        <source>You can show grade {0} today. What is still open or unknown does not change it.</source>
        <translation>Aujourd’hui, vous pouvez démontrer la note {0}. Ce qui est encore ouvert ou inconnu n’y change rien.</translation>
    </message>
</context>
<context>
    <name>DomainsCard</name>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>En graphique</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Essentials open</source>
        <translation>Essentiels ouverts</translation>
    </message>
    <message>
        <source>Result by section</source>
        <translation>Résultat par section</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Solid: what you can show today. Striped: within reach once unknown answers are known.</source>
        <translation>Plein&#x202f;: ce que vous pouvez montrer aujourd’hui. Hachuré&#x202f;: à portée, une fois les inconnues levées.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Where you stand, weakest first</source>
        <translation>Domaines, du plus faible au plus fort</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>À portée</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>EssentialsCard</name>
    <message>
        <source>All {0} essentials are met</source>
        <translation>Les {0} essentiels sont atteints</translation>
    </message>
    <message>
        <source>Keep them so: a yearly look is enough.</source>
        <translation>Gardez-les ainsi&#x202f;: un contrôle par an suffit.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Il ne manque rien</translation>
    </message>
    <message>
        <source>One of {1} essentials is not fully met</source>
        <translation>Un essentiel sur {1} n’est pas tout à fait atteint</translation>
    </message>
    <message>
        <source>See the measure</source>
        <translation>Voir la mesure</translation>
    </message>
    <message>
        <source>See the measure: {0}</source>
        <translation>Voir la mesure&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation>Afficher les {0}</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>{0} of {1} essentials are not fully met</source>
        <translation>{0} essentiels sur {1} ne sont pas tout à fait atteints</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Risks that moved (of 100)</source>
        <translation>Risques qui ont changé (sur 100)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Sections that moved (of 100)</source>
        <translation>Sections qui ont changé (sur 100)</translation>
    </message>
</context>
<context>
    <name>IdentityChoice</name>
    <message>
        <source>A certificate file (.p12)</source>
        <translation>Un fichier de certificat (.p12)</translation>
    </message>
    <message>
        <source>At least 8 characters. You need it each time you sign; if it is lost, make a new identity.</source>
        <translation>Au moins 8 caractères. Elle sert à chaque signature&#x202f;; si elle est perdue, créez une nouvelle identité.</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Choisissez le fichier de certificat</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Identity “{0}”, made in this program</source>
        <translation>Identité «&#x202f;{0}&#x202f;», créée dans ce programme</translation>
    </message>
    <message>
        <source>Make a new identity</source>
        <translation>Créer une nouvelle identité</translation>
    </message>
    <message>
        <source>Passphrase of the identity</source>
        <translation>Phrase secrète de l’identité</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>Signer avec</translation>
    </message>
    <message>
        <source>The passphrase needs at least 8 characters</source>
        <translation>La phrase secrète compte au moins 8 caractères</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>The two passphrases are not the same</source>
        <translation>Les deux phrases secrètes ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>Write the passphrase of the identity</source>
        <translation>Écrivez la phrase secrète de l’identité</translation>
    </message>
    <message>
        <source>Put the card in first. The PIN goes to the card once and is never tried again by itself.</source>
        <translation>Insérez d’abord la carte. Le code PIN lui est donné une seule fois et n’est jamais essayé de nouveau tout seul.</translation>
    </message>
    <message>
        <source>Signing keys: use a card, renew, write the enrolment letter</source>
        <translation>Clés de signature&#x202f;: utiliser une carte, renouveler, écrire la lettre d’enregistrement</translation>
    </message>
    <message>
        <source>Write the PIN of the card</source>
        <translation>Écrivez le code PIN de la carte</translation>
    </message>
    <message>
        <source>Card “{0}” of {1}</source>
        <translation>Carte «&#x202f;{0}&#x202f;» de {1}</translation>
    </message>
    <message>
        <source>Key file “{0}” of {1}</source>
        <translation>Fichier de clé «&#x202f;{0}&#x202f;» de {1}</translation>
    </message>
    <message>
        <source>PIN of the card</source>
        <translation>Code PIN de la carte</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>A key is trusted once its owner has given you the fingerprint in person, by post or over the telephone.</source>
        <translation>Une clé est de confiance quand son propriétaire vous en a donné l’empreinte en personne, par courrier ou au téléphone.</translation>
    </message>
    <message>
        <source>Fingerprint of the key, 64 characters</source>
        <translation>Empreinte de la clé, 64 caractères</translation>
    </message>
    <message>
        <source>Keys you trust</source>
        <translation>Clés de confiance</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Retirer&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Faire confiance à cette clé</translation>
    </message>
    <message>
        <source>Whose key it is</source>
        <translation>À qui est la clé</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>LadderCard</name>
    <message>
        <source>This is the best grade. Keep it so: a yearly look is enough.</source>
        <translation>C’est la meilleure note. Gardez-la ainsi&#x202f;: un regard par an suffit.</translation>
    </message>
    <message>
        <source>What a better grade needs</source>
        <translation>Ce que demande une note meilleure</translation>
    </message>
    <message>
        <source>What each better grade needs</source>
        <translation>Ce que demande chaque note meilleure</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>All rounds</source>
        <translation>Toutes les évaluations</translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>Comparer avec aujourd’hui</translation>
    </message>
    <message>
        <source>Compare with today: {0}</source>
        <translation>Comparer avec aujourd’hui&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Évaluation {0}</translation>
    </message>
    <message>
        <source>no grade yet</source>
        <translation>pas encore de note</translation>
    </message>
    <message>
        <source>open since {0}</source>
        <translation>en cours depuis le {0}</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} réponses sur {1}</translation>
    </message>
    <message>
        <source>{0} to {1}, closed</source>
        <translation>du {0} au {1}, close</translation>
    </message>
</context>
<context>
    <name>MeasureLine</name>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Modifier la réponse</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>À faire d’abord</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>In the first steps in {0} % of {1} draws</source>
        <translation>Parmi les premiers pas dans {0}&#x202f;% de {1} tirages</translation>
    </message>
    <message>
        <source>In the first twelve months in {0} % of {1} draws</source>
        <translation>Dans les douze premiers mois dans {0}&#x202f;% de {1} tirages</translation>
    </message>
    <message>
        <source>, each solved exactly</source>
        <translation>, chacun résolu exactement</translation>
    </message>
    <message>
        <source>Left out because it needs: {0}</source>
        <translation>Laissé de côté, car il faut d’abord&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Pas voulue</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>What counts as proof</source>
        <translation>Ce qui compte comme preuve</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>for the score</source>
        <translation>pour la note</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>moins de 1&#x202f;%</translation>
    </message>
    <message>
        <source>no purchase</source>
        <translation>sans achat</translation>
    </message>
    <message>
        <source>risk −{0} %</source>
        <translation>risque −{0}&#x202f;%</translation>
    </message>
    <message>
        <source>This day is past: choose one that is still to come</source>
        <translation>Ce jour est passé : choisissez-en un à venir</translation>
    </message>
</context>
<context>
    <name>PlanAct</name>
    <message>
        <source>Its question is now answered “{0}”. Ctrl+Z takes that back.</source>
        <translation>Sa question a maintenant la réponse «&#x202f;{0}&#x202f;». Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Noted as done: {0}</source>
        <translation>Notée comme faite&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Best mix</source>
        <translation>Meilleur choix</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>Essentiels</translation>
    </message>
    <message>
        <source>Every measure that applies to you is in place. Look at it again in a year.</source>
        <translation>Toutes les mesures qui vous concernent sont en place. Revoyez-les dans un an.</translation>
    </message>
    <message>
        <source>First find out</source>
        <translation>D’abord se renseigner</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No measure is planned for the next twelve months.</source>
        <translation>Aucune mesure n’est prévue pour les douze prochains mois.</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so everything counts as missing. Each answer fits the plan to you.</source>
        <translation>Rien n’a encore de réponse, donc tout compte comme manquant. Chaque réponse adapte le plan à vous.</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>Il ne reste rien à faire</translation>
    </message>
    <message>
        <source>One measure for the next twelve months. Untick it to see what changes.</source>
        <translation>Une mesure pour les douze prochains mois. Décochez-la pour voir ce qui change.</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Gains rapides</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>En afficher {0} de plus</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Votre plan</translation>
    </message>
    <message>
        <source>essentials after the first twelve months</source>
        <translation>les essentiels après les douze premiers mois</translation>
    </message>
    <message>
        <source>little work, a fair gain</source>
        <translation>peu de travail, un bon gain</translation>
    </message>
    <message>
        <source>no purchase, only a question</source>
        <translation>sans achat, une simple question</translation>
    </message>
    <message>
        <source>they hold your grade</source>
        <translation>ils retiennent votre note</translation>
    </message>
    <message>
        <source>what brings most for the rest of your budget</source>
        <translation>ce qui apporte le plus avec le reste du budget</translation>
    </message>
    <message>
        <source>{0} measures for the next twelve months. Untick one to see what changes.</source>
        <translation>{0} mesures pour les douze prochains mois. Décochez-en une pour voir ce qui change.</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>About {0} % of what the essentials take off rests on the judgement of experts.</source>
        <translation>Environ {0}&#x202f;% de ce que les essentiels enlèvent repose sur l’avis d’experts.</translation>
    </message>
    <message>
        <source>Best mix for this budget</source>
        <translation>Meilleur choix pour ce budget</translation>
    </message>
    <message>
        <source>For every essential in time you need {0} and {1}.</source>
        <translation>Pour tous les essentiels à temps, il faut {0} et {1}.</translation>
    </message>
    <message>
        <source>Grade {0}</source>
        <translation>Note {0}</translation>
    </message>
    <message>
        <source>Hours in twelve months</source>
        <translation>Heures en douze mois</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Risk falls by {0} %. Essentials still open: {1}.</source>
        <translation>Le risque baisse de {0}&#x202f;%. Essentiels encore ouverts&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>Try something out</source>
        <translation>Faire un essai</translation>
    </message>
    <message>
        <source>Use the proposed budget</source>
        <translation>Reprendre le budget proposé</translation>
    </message>
    <message>
        <source>Use what the essentials need</source>
        <translation>Prévoir ce que demandent les essentiels</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Vos moyens</translation>
    </message>
    <message>
        <source>With this plan</source>
        <translation>Avec ce plan</translation>
    </message>
</context>
<context>
    <name>PointBars</name>
    <message>
        <source>Points by section</source>
        <translation>Points par section</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0}: {1} in hand, {2} not known, {3} lost</source>
        <translation>{0}&#x202f;: {1} acquis, {2} à connaître, {3} perdus</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Each answer is worth a share of its section, each section a share of 100 points. {0}, below that E. An essential that is missing, a weak section or a high risk holds the grade, however many points there are. “I do not know” counts as anything from no to yes: that is why there are two ends.</source>
        <translation>Chaque réponse vaut une part de sa section, chaque section une part de 100 points. {0}, en dessous E. Un essentiel qui manque, une section faible ou un risque élevé retiennent la note, quel que soit le nombre de points. «&#x202f;Je ne sais pas&#x202f;» compte de non à oui&#x202f;: c’est pourquoi il y a deux bornes.</translation>
    </message>
    <message>
        <source>Points for each answer</source>
        <translation>Points de chaque réponse</translation>
    </message>
    <message>
        <source>These answers cost most points</source>
        <translation>Ces réponses coûtent le plus de points</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>D’où viennent ces points</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} à partir de {1}</translation>
    </message>
    <message>
        <source>−{0} points</source>
        <translation>−{0} points</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Everything that leaves you with the report</source>
        <translation>Tout ce qui vous quitte avec le rapport</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Lire le texte</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Voir les pages</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>The report as text, as a screen reader reads it</source>
        <translation>Le texte du rapport, tel qu’un lecteur d’écran le lit</translation>
    </message>
    <message>
        <source>Summary to share, without details (PDF)</source>
        <translation>Synthèse à partager, sans détails (PDF)</translation>
    </message>
    <message>
        <source>Plan for a spreadsheet (.xlsx)</source>
        <translation>Plan pour un tableur (.xlsx)</translation>
    </message>
    <message>
        <source>Plan as plain lines (.csv)</source>
        <translation>Plan en lignes simples (.csv)</translation>
    </message>
    <message>
        <source>Due dates for a diary (.ics)</source>
        <translation>Échéances pour un agenda (.ics)</translation>
    </message>
    <message>
        <source>Emergency page for the wall (PDF)</source>
        <translation>Fiche réflexe à afficher (PDF)</translation>
    </message>
    <message>
        <source>Data of the report for other programs (.json)</source>
        <translation>Données du rapport pour d’autres programmes (.json)</translation>
    </message>
    <message>
        <source>List of what leaves you with the report (.txt)</source>
        <translation>Liste de ce qui sort de chez vous (.txt)</translation>
    </message>
    <message>
        <source>Saving {0}</source>
        <translation>Enregistrement de {0}</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré : {0}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>This is what would be signed. Nothing is signed yet.</source>
        <translation>Voici ce qui serait signé. Rien n’est encore signé.</translation>
    </message>
    <message>
        <source>Your report</source>
        <translation>Votre rapport</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answer: {0}</source>
        <translation>Répondre&#x202f;: {0}</translation>
    </message>
    <message>
        <source>a yes removes {0} % of the risk</source>
        <translation>un oui retire {0}&#x202f;% du risque</translation>
    </message>
    <message>
        <source>counts for the score</source>
        <translation>compte pour le score</translation>
    </message>
    <message>
        <source>your IT supplier knows</source>
        <translation>votre prestataire informatique le sait</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Answer the first questions</source>
        <translation>Répondre aux premières questions</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Pas encore de résultat</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Voir le plan</translation>
    </message>
    <message>
        <source>Try something out</source>
        <translation>Faire un essai</translation>
    </message>
    <message>
        <source>Your grade, your weak places and the risks for your patients appear here with the first answer.</source>
        <translation>Votre note, vos points faibles et les risques pour vos patients s’affichent ici dès la première réponse.</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Votre résultat</translation>
    </message>
    <message>
        <source>{0} of {1} questions answered, {2} of them “{3}”. {4}.</source>
        <translation>{0} questions sur {1} répondues, dont {2} «&#x202f;{3}&#x202f;». {4}.</translation>
    </message>
</context>
<context>
    <name>RisksCard</name>
    <message>
        <source>After the plan</source>
        <translation>Après le plan</translation>
    </message>
    <message>
        <source>All risks, today and after the plan</source>
        <translation>Tous les risques, aujourd’hui et après le plan</translation>
    </message>
    <message>
        <source>All {0} risks</source>
        <translation>Les {0} risques</translation>
    </message>
    <message>
        <source>Filled: today. Empty: once the plan is done.</source>
        <translation>Plein&#x202f;: aujourd’hui. Vide&#x202f;: une fois le plan réalisé.</translation>
    </message>
    <message>
        <source>The levels compare risks with each other; they are no odds. About {0} % of what the essentials take off rests on the judgement of experts, the rest on studies and statistics.</source>
        <translation>Les niveaux comparent les risques entre eux&#x202f;; ce ne sont pas des probabilités. Environ {0}&#x202f;% de ce que les essentiels enlèvent repose sur l’avis d’experts, le reste sur des études et des statistiques.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What could happen to your patients</source>
        <translation>Ce qui pourrait arriver à vos patients</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>très élevé</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>très faible</translation>
    </message>
    <message>
        <source>{0}, {1} of 100</source>
        <translation>{0}, {1} sur 100</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>A round is one dated assessment. A year later you begin the next one from its answers.</source>
        <translation>Une évaluation porte une date. Un an plus tard, vous commencez la suivante à partir de ses réponses.</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Retour au résultat</translation>
    </message>
    <message>
        <source>It holds the {0} answers of round {1}.</source>
        <translation>Elle contient les {0} réponses de l’évaluation {1}.</translation>
    </message>
    <message>
        <source>Round {0} has begun</source>
        <translation>L’évaluation {0} a commencé</translation>
    </message>
    <message>
        <source>Your rounds</source>
        <translation>Vos évaluations</translation>
    </message>
</context>
<context>
    <name>RungRow</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>No rule stands in the way</source>
        <translation>Aucune règle ne s’y oppose</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Show which: {0}</source>
        <translation>Les voir&#x202f;: {0}</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>the same rules as for {0}</source>
        <translation>les mêmes règles que pour {0}</translation>
    </message>
    <message>
        <source>today “{0}”</source>
        <translation>aujourd’hui «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>{0} of 100 today, see the plan</source>
        <translation>{0} sur 100 aujourd’hui, voyez le plan</translation>
    </message>
    <message>
        <source>{0} points today, {1} more</source>
        <translation>{0} points aujourd’hui, il en manque {1}</translation>
    </message>
    <message>
        <source>“{0}” brings it nearest for: {1}</source>
        <translation>«&#x202f;{0}&#x202f;» en rapproche le plus pour&#x202f;: {1}</translation>
    </message>
    <message>
        <source>“{0}” lifts it for: {1}</source>
        <translation>«&#x202f;{0}&#x202f;» lève cette limite pour&#x202f;: {1}</translation>
    </message>
</context>
<context>
    <name>RungWords</name>
    <message>
        <source>1 essential needs at least “{0}”</source>
        <translation>1 essentiel demande au moins «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>1 essential needs “{0}”</source>
        <translation>1 essentiel demande «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>1 risk must come down</source>
        <translation>1 risque doit baisser</translation>
    </message>
    <message>
        <source>1 section needs {0} points</source>
        <translation>1 section doit atteindre {0} points</translation>
    </message>
    <message>
        <source>You have the {0} points</source>
        <translation>Vous avez les {0} points</translation>
    </message>
    <message>
        <source>{0} more points, to reach {1}</source>
        <translation>{0} points de plus, pour atteindre {1}</translation>
    </message>
    <message>
        <source>{0} risks must come down</source>
        <translation>{0} risques doivent baisser</translation>
    </message>
    <message>
        <source>{1} essentials need at least “{0}”</source>
        <translation>{1} essentiels demandent au moins «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>{1} essentials need “{0}”</source>
        <translation>{1} essentiels demandent «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>{1} sections need {0} points</source>
        <translation>{1} sections doivent atteindre {0} points</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>It takes off {0} % more than the quick plan.</source>
        <translation>Il enlève {0}&#x202f;% de plus que le plan rapide.</translation>
    </message>
    <message>
        <source>Look for the best plan</source>
        <translation>Chercher le meilleur plan</translation>
    </message>
    <message>
        <source>Nearly the best: at most {0} % of the risk that stays could still be taken off.</source>
        <translation>Presque le meilleur&#x202f;: au plus {0}&#x202f;% du risque restant pourrait encore être enlevé.</translation>
    </message>
    <message>
        <source>Proven: no other choice within this budget and its rules takes off more risk.</source>
        <translation>Prouvé&#x202f;: aucun autre choix avec ce budget et ses règles n’enlève plus de risque.</translation>
    </message>
    <message>
        <source>Putting first things first costs {0} % of the risk.</source>
        <translation>Commencer par l’essentiel coûte {0}&#x202f;% du risque.</translation>
    </message>
    <message>
        <source>Search for the best plan, step {0} of {1}</source>
        <translation>Recherche du meilleur plan, étape {0} sur {1}</translation>
    </message>
    <message>
        <source>Solver {0}, gap {1} %.</source>
        <translation>Solveur {0}, écart {1}&#x202f;%.</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Étape {0} sur {1}&#x202f;: {2}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The quick plan was equally good.</source>
        <translation>Le plan rapide était aussi bon.</translation>
    </message>
    <message>
        <source>This is the quick plan. The best one for your hours and money is being looked for.</source>
        <translation>Voici le plan rapide. Le meilleur pour vos heures et votre argent est en cours de recherche.</translation>
    </message>
    <message>
        <source>This is the quick plan: good, but not proven the best.</source>
        <translation>Voici le plan rapide&#x202f;: bon, mais pas prouvé le meilleur.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What is shown is good, but not proven the best.</source>
        <translation>Ce qui est affiché est bon, mais pas prouvé le meilleur.</translation>
    </message>
    <message>
        <source>less than 0.1</source>
        <translation>moins de 0,1</translation>
    </message>
    <message>
        <source>the first steps</source>
        <translation>les premiers pas</translation>
    </message>
    <message>
        <source>the rest of the twelve months</source>
        <translation>le reste des douze mois</translation>
    </message>
    <message>
        <source>what the rules cost</source>
        <translation>ce que coûtent les règles</translation>
    </message>
</context>
<context>
    <name>SecondPage</name>
    <message>
        <source>A second signature</source>
        <translation>Une seconde signature</translation>
    </message>
    <message>
        <source>Add the signature</source>
        <translation>Ajouter la signature</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The person responsible for IT signs {0} as well. The first signature stays as it is.</source>
        <translation>La personne responsable de l’informatique signe aussi {0}. La première signature reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>SectionsCard</name>
    <message>
        <source>As a chart</source>
        <translation>En graphique</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>À connaître</translation>
    </message>
    <message>
        <source>Points by section</source>
        <translation>Points par section</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Solid: in hand. Striped: not known yet. Pale: lost.</source>
        <translation>Plein&#x202f;: acquis. Hachuré&#x202f;: à connaître. Clair&#x202f;: perdu.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>La page est en cours de dessin</translation>
    </message>
</context>
<context>
    <name>SidesCard</name>
    <message>
        <source>Holds the grade now: {0}</source>
        <translation>Limite la note désormais&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Measures of the plan still to do: {0}</source>
        <translation>Mesures du plan encore à réaliser&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Measures of the plan that are done since: {0}</source>
        <translation>Mesures du plan réalisées depuis&#x202f;: {0}</translation>
    </message>
    <message>
        <source>No longer holds the grade: {0}</source>
        <translation>Ne limite plus la note&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Score {0}, before {1}</source>
        <translation>Score {0}, avant {1}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>{0} points: {1} by your answers, {2} by your profile, {3} by the questionnaire.</source>
        <translation>{0} points&#x202f;: {1} par vos réponses, {2} par votre profil, {3} par le questionnaire.</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>See the whole list, line by line</source>
        <translation>Voir la liste complète, ligne par ligne</translation>
    </message>
    <message>
        <source>1. You declare</source>
        <translation>1. Vous déclarez</translation>
    </message>
    <message>
        <source>2. What leaves the clinic</source>
        <translation>2. Ce qui sort de la structure</translation>
    </message>
    <message>
        <source>3. You sign</source>
        <translation>3. Vous signez</translation>
    </message>
    <message>
        <source>All answers, grade, risks and plan</source>
        <translation>Toutes les réponses, la note, les risques, le plan</translation>
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
        <source>Choose another folder</source>
        <translation>Choisir un autre répertoire</translation>
    </message>
    <message>
        <source>Everything is answered. Read three short parts, then sign.</source>
        <translation>Tout est répondu. Lisez trois courtes parties, puis signez.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>I answered to the best of my knowledge. This is a self-declaration, not a certificate of conformity.</source>
        <translation>J’ai répondu au mieux de mes connaissances. Ceci est une déclaration, pas un certificat de conformité.</translation>
    </message>
    <message>
        <source>I have read this and declare it</source>
        <translation>J’ai lu ce texte et je le déclare</translation>
    </message>
    <message>
        <source>I know the essential that is not fully met, and the plan.</source>
        <translation>Je connais l’essentiel qui n’est pas tout à fait atteint, et le plan.</translation>
    </message>
    <message>
        <source>I know the {0} essentials that are not fully met, and the plan.</source>
        <translation>Je connais les {0} essentiels qui ne sont pas tout à fait atteints, et le plan.</translation>
    </message>
    <message>
        <source>In the folder {0}</source>
        <translation>Dans le répertoire {0}</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Dans le rapport</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Name, address and numbers of the provider</source>
        <translation>Nom, adresse et identifiants de la structure</translation>
    </message>
    <message>
        <source>Names of those who answered</source>
        <translation>Noms des personnes qui ont répondu</translation>
    </message>
    <message>
        <source>Nothing is sent. You get a file and hand it over yourself.</source>
        <translation>Rien n’est envoyé. Vous obtenez un fichier et le remettez vous-même.</translation>
    </message>
    <message>
        <source>Nothing was signed yet.</source>
        <translation>Rien n’a encore été signé.</translation>
    </message>
    <message>
        <source>One question is open or unknown; the report says so. Read three short parts, then sign.</source>
        <translation>Une question est ouverte ou inconnue&#x202f;; le rapport le dit. Lisez trois courtes parties, puis signez.</translation>
    </message>
    <message>
        <source>Passphrase and signing key</source>
        <translation>Phrase secrète et clé de signature</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Read all pages</source>
        <translation>Lire toutes les pages</translation>
    </message>
    <message>
        <source>Shows that the report is unchanged and comes from your enrolled identity. It is not a qualified signature.</source>
        <translation>Montre que le rapport est inchangé et vient de votre identité déclarée. Ce n’est pas une signature qualifiée.</translation>
    </message>
    <message>
        <source>Sign and create the report</source>
        <translation>Signer et créer le rapport</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>The proof files, only their fingerprint leaves</source>
        <translation>Les fichiers de preuve (seule leur empreinte sort)</translation>
    </message>
    <message>
        <source>There is a file of this name already: write another name</source>
        <translation>Un fichier porte déjà ce nom&#x202f;: écrivez un autre nom</translation>
    </message>
    <message>
        <source>Tick that you have read the declaration</source>
        <translation>Cochez que vous avez lu la déclaration</translation>
    </message>
    <message>
        <source>Write a name for the file</source>
        <translation>Écrivez un nom pour le fichier</translation>
    </message>
    <message>
        <source>Write your name</source>
        <translation>Écrivez votre nom</translation>
    </message>
    <message>
        <source>Write your role</source>
        <translation>Écrivez votre fonction</translation>
    </message>
    <message>
        <source>You can read the file again before you hand it over</source>
        <translation>Vous pourrez relire le fichier avant de le remettre</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your notes and flags</source>
        <translation>Vos notes et marques</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre fonction</translation>
    </message>
    <message>
        <source>{0} questions are open or unknown; the report says so. Read three short parts, then sign.</source>
        <translation>{0} questions sont ouvertes ou inconnues&#x202f;; le rapport le dit. Lisez trois courtes parties, puis signez.</translation>
    </message>
</context>
<context>
    <name>SignedPage</name>
    <message>
        <source>A second signature</source>
        <translation>Une seconde signature</translation>
    </message>
    <message>
        <source>Add a second signature</source>
        <translation>Ajouter une seconde signature</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Fingerprint of the report: {0}. Read it out if someone asks whether it is the right one.</source>
        <translation>Empreinte du rapport&#x202f;: {0}. Lisez-la si l’on vous demande si c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Fingerprint of your key: {0}. Give it to your authority once, in person or by post.</source>
        <translation>Empreinte de votre clé&#x202f;: {0}. Donnez-la une fois à votre autorité, en personne ou par courrier.</translation>
    </message>
    <message>
        <source>Hand this file to your authority, and keep a copy.</source>
        <translation>Remettez ce fichier à votre autorité et gardez-en une copie.</translation>
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
        <source>What happens next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Your IT contact may sign the same file as well. This is optional.</source>
        <translation>Votre contact informatique peut aussi signer le même fichier. C’est facultatif.</translation>
    </message>
    <message>
        <source>Your report is signed, saved and checked</source>
        <translation>Votre rapport est signé, enregistré et contrôlé</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, dans {1}</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Checking signature, data and figures</source>
        <translation>Contrôle de la signature, des données et des chiffres</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choisir un fichier de certificat</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un répertoire</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>Choisir un rapport</translation>
    </message>
    <message>
        <source>No program is set up to open this</source>
        <translation>Aucun programme n’est prévu pour ouvrir ceci</translation>
    </message>
    <message>
        <source>Opening your identity</source>
        <translation>Ouverture de votre identité</translation>
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
        <source>Signing, saving and reading it back</source>
        <translation>Signature, enregistrement et relecture</translation>
    </message>
    <message>
        <source>The file is only read</source>
        <translation>Le fichier est seulement lu</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
</context>
<context>
    <name>SinceCard</name>
    <message>
        <source>1 answer better</source>
        <translation>1 réponse meilleure</translation>
    </message>
    <message>
        <source>1 answer worse</source>
        <translation>1 réponse moins bonne</translation>
    </message>
    <message>
        <source>1 essential met</source>
        <translation>1 essentiel atteint</translation>
    </message>
    <message>
        <source>1 new gap</source>
        <translation>1 nouvel écart</translation>
    </message>
    <message>
        <source>A year from now, begin the next round: it starts from these answers.</source>
        <translation>Dans un an, commencez l’évaluation suivante&#x202f;: elle part de ces réponses.</translation>
    </message>
    <message>
        <source>Compare with round {0}</source>
        <translation>Comparer avec l’évaluation {0}</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>Rounds of this dossier</source>
        <translation>Évaluations de ce dossier</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Depuis la dernière fois</translation>
    </message>
    <message>
        <source>{0} answers better</source>
        <translation>{0} réponses meilleures</translation>
    </message>
    <message>
        <source>{0} answers worse</source>
        <translation>{0} réponses moins bonnes</translation>
    </message>
    <message>
        <source>{0} essentials met</source>
        <translation>{0} essentiels atteints</translation>
    </message>
    <message>
        <source>{0} new gaps</source>
        <translation>{0} nouveaux écarts</translation>
    </message>
</context>
<context>
    <name>SteadyCard</name>
    <message>
        <source>Draw the estimates anew</source>
        <translation>Tirer à nouveau les estimations</translation>
    </message>
    <message>
        <source>How steady is this?</source>
        <translation>Ce plan est-il stable&#x202f;?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What a measure takes off is an estimate. Change every estimate at random by up to 40 %, {0} times, and see which measures stay where they are.</source>
        <translation>Ce qu’une mesure enlève est une estimation. Changez chaque estimation au hasard, de 40&#x202f;% au plus, {0} fois, et voyez quelles mesures restent à leur place.</translation>
    </message>
    <message>
        <source>{0} of {1} draws</source>
        <translation>{0} tirages sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} draws solved exactly</source>
        <translation>{0} tirages sur {1} résolus exactement</translation>
    </message>
</context>
<context>
    <name>TryRow</name>
    <message>
        <source>If it were otherwise: {0}</source>
        <translation>Si c’était différent&#x202f;: {0}</translation>
    </message>
    <message>
        <source>a yes alone: risk −{0} %</source>
        <translation>un oui à lui seul&#x202f;: risque −{0}&#x202f;%</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>comme aujourd’hui</translation>
    </message>
    <message>
        <source>counts for the score</source>
        <translation>compte pour le score</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>en place</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
</context>
<context>
    <name>TrySide</name>
    <message>
        <source>Another budget</source>
        <translation>Un autre budget</translation>
    </message>
    <message>
        <source>Change a number to see what the plan would bring.</source>
        <translation>Changez un nombre pour voir ce que le plan apporterait.</translation>
    </message>
    <message>
        <source>Choose another answer at the right.</source>
        <translation>Choisissez une autre réponse à droite.</translation>
    </message>
    <message>
        <source>Essentials not fully met: {0} (today {1})</source>
        <translation>Essentiels pas tout à fait atteints&#x202f;: {0} (aujourd’hui {1})</translation>
    </message>
    <message>
        <source>Everything as today</source>
        <translation>Tout comme aujourd’hui</translation>
    </message>
    <message>
        <source>For every essential in time it takes {0} and {1}.</source>
        <translation>Pour tous les essentiels à temps, il faut {0} et {1}.</translation>
    </message>
    <message>
        <source>Grade {0}</source>
        <translation>Note {0}</translation>
    </message>
    <message>
        <source>Hours in twelve months</source>
        <translation>Heures en douze mois</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>One answer is tried.</source>
        <translation>Une réponse à l’essai.</translation>
    </message>
    <message>
        <source>Risk +{0} %</source>
        <translation>Risque +{0}&#x202f;%</translation>
    </message>
    <message>
        <source>Risk −{0} %</source>
        <translation>Risque −{0}&#x202f;%</translation>
    </message>
    <message>
        <source>Risks that move most</source>
        <translation>Les risques qui changent le plus</translation>
    </message>
    <message>
        <source>Score {0}</source>
        <translation>Score {0}</translation>
    </message>
    <message>
        <source>Score {0} (today {1})</source>
        <translation>Score {0} (aujourd’hui {1})</translation>
    </message>
    <message>
        <source>The quick plan for it: grade {0}, risk −{1} %.</source>
        <translation>Le plan rapide ainsi&#x202f;: note {0}, risque −{1}&#x202f;%.</translation>
    </message>
    <message>
        <source>The risk stays as it is</source>
        <translation>Le risque reste le même</translation>
    </message>
    <message>
        <source>To get there: {1} and {2} for what is answered “{0}”</source>
        <translation>Pour y arriver&#x202f;: {1} et {2} pour ce qui est répondu «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Today, and if it were so</source>
        <translation>Aujourd’hui, et s’il en était ainsi</translation>
    </message>
    <message>
        <source>{0} answers are tried.</source>
        <translation>{0} réponses à l’essai.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0}: {1} of 100 (today {2})</source>
        <translation>{0}&#x202f;: {1} sur 100 (aujourd’hui {2})</translation>
    </message>
    <message>
        <source>“{0}” needs “{1}” first</source>
        <translation>«&#x202f;{0}&#x202f;» demande d’abord «&#x202f;{1}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>VerdictFacts</name>
    <message>
        <source>IT</source>
        <translation>Informatique</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not looked at, since something before it does not hold</source>
        <translation>Pas regardé, car un point précédent n’est pas vérifié</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {0}</source>
        <translation>SHA-256 du fichier&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Valid until {0}</source>
        <translation>Valable jusqu’au {0}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>key fingerprint: {0}</source>
        <translation>empreinte de la clé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>method {0}, questionnaire {1}</source>
        <translation>méthode {0}, questionnaire {1}</translation>
    </message>
    <message>
        <source>no time is given</source>
        <translation>aucune heure n’est donnée</translation>
    </message>
    <message>
        <source>report fingerprint: {0}</source>
        <translation>empreinte du rapport&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0}, by the signer’s own clock; no time stamp from a third party</source>
        <translation>{0}, selon l’horloge du signataire&#x202f;; pas d’horodatage par un tiers</translation>
    </message>
    <message>
        <source>{0}, by the signer’s own clock</source>
        <translation>{0}, selon l’horloge du signataire</translation>
    </message>
    <message>
        <source>certificate issued under: {0}</source>
        <translation>certificat émis sous&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>{0}, with a demo key</source>
        <translation>{0}, avec une clé de démonstration</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Authentic and complete</source>
        <translation>Authentique et complet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Checked on this computer, without internet</source>
        <translation>Vérifié sur cet ordinateur, sans internet</translation>
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
        <source>Complete, but the key is not known here</source>
        <translation>Complet, mais la clé n’est pas connue ici</translation>
    </message>
    <message>
        <source>Drop the PDF of a report here, or choose it</source>
        <translation>Déposez ici le PDF d’un rapport, ou choisissez-le</translation>
    </message>
    <message>
        <source>I have compared the fingerprint: trust this key</source>
        <translation>J’ai comparé l’empreinte&#x202f;: faire confiance à cette clé</translation>
    </message>
    <message>
        <source>Is it authentic and complete, and do its figures follow from its answers?</source>
        <translation>Est-il authentique et complet, et ses chiffres découlent-ils de ses réponses&#x202f;?</translation>
    </message>
    <message>
        <source>It is read on this computer only, and is not changed.</source>
        <translation>Il est lu sur cet ordinateur seulement et n’est pas modifié.</translation>
    </message>
    <message>
        <source>No report could be read</source>
        <translation>Aucun rapport n’a pu être lu</translation>
    </message>
    <message>
        <source>Not authentic: do not use this file</source>
        <translation>Non authentique&#x202f;: n’utilisez pas ce fichier</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Verify a report</source>
        <translation>Vérifier un rapport</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>Answer the first questions</source>
        <translation>Répondre aux premières questions</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Retour au plan</translation>
    </message>
    <message>
        <source>Nothing to try out yet</source>
        <translation>Rien à essayer pour l’instant</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>See what would change if an answer or the budget were another. Nothing here is stored.</source>
        <translation>Voyez ce qui changerait avec une autre réponse ou un autre budget. Rien n’est enregistré ici.</translation>
    </message>
    <message>
        <source>Try something out</source>
        <translation>Faire un essai</translation>
    </message>
    <message>
        <source>What would help most</source>
        <translation>Ce qui aiderait le plus</translation>
    </message>
    <message>
        <source>With the first answer there is a result, and here you can see what would change it.</source>
        <translation>Dès la première réponse il y a un résultat, et vous verrez ici ce qui le changerait.</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Answer the first questions</source>
        <translation>Répondre aux premières questions</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Retour au résultat</translation>
    </message>
    <message>
        <source>No grade to explain yet</source>
        <translation>Pas encore de note à expliquer</translation>
    </message>
    <message>
        <source>Of 100 points you can show {0} today. {1} are not known yet, {2} are lost.</source>
        <translation>Sur 100 points, vous pouvez en démontrer {0} aujourd’hui. {1} restent à connaître, {2} sont perdus.</translation>
    </message>
    <message>
        <source>Why this grade</source>
        <translation>Pourquoi cette note</translation>
    </message>
    <message>
        <source>With the first answer, this page shows the points that it brings.</source>
        <translation>Dès la première réponse, cette page montre les points qu’elle apporte.</translation>
    </message>
</context>
</TS>
