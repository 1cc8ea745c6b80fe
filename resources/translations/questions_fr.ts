<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>The list is copied</source>
        <translation>La liste est copiée</translation>
    </message>
    <message>
        <source>Paste it where you need it, for example into a message.</source>
        <translation>Collez-la où il vous faut, par exemple dans un message.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#x202f;: {1}</translation>
    </message>
    <message>
        <source>Have you completed this section?</source>
        <translation>Avez-vous terminé cette section&#x202f;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>I’ll come back later</source>
        <translation>J’y reviendrai</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>{0} questions</source>
        <translation>{0} questions</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Relisez vos réponses</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Check all your answers</source>
        <translation>Relire toutes vos réponses</translation>
    </message>
    <message>
        <source>For your IT supplier</source>
        <translation>Pour votre prestataire informatique</translation>
    </message>
    <message>
        <source>Flagged questions</source>
        <translation>Questions à revoir</translation>
    </message>
    <message>
        <source>Answered “I do not know”</source>
        <translation>Réponses «&#x202f;Je ne sais pas&#x202f;»</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Voir le résultat</translation>
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
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Copy this list as text</source>
        <translation>Copier cette liste en texte</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Imprimer cette liste</translation>
    </message>
    <message>
        <source>One answer is missing in this section</source>
        <translation>Il manque une réponse dans cette section</translation>
    </message>
    <message>
        <source>One answer is missing</source>
        <translation>Il manque une réponse</translation>
    </message>
    <message>
        <source>{0} answers are missing in this section</source>
        <translation>Il manque {0} réponses dans cette section</translation>
    </message>
    <message>
        <source>{0} answers are missing</source>
        <translation>Il manque {0} réponses</translation>
    </message>
    <message>
        <source>and {0} more, below</source>
        <translation>et {0} autres, plus bas</translation>
    </message>
    <message>
        <source>Answer it, or choose “I’ll come back later”.</source>
        <translation>Répondez, ou choisissez «&#x202f;J’y reviendrai&#x202f;».</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation>Motif&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Note&#x202f;: {0}</translation>
    </message>
    <message>
        <source>1 proof: {1}</source>
        <translation>1 preuve&#x202f;: {1}</translation>
    </message>
    <message>
        <source>{0} proofs: {1}</source>
        <translation>{0} preuves&#x202f;: {1}</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Questions that you mark on their page are gathered here.</source>
        <translation>Les questions que vous marquez sur leur page se retrouvent ici.</translation>
    </message>
    <message>
        <source>Answers that become questions to ask are gathered here.</source>
        <translation>Les réponses qui deviennent des questions à poser se retrouvent ici.</translation>
    </message>
    <message>
        <source>Nothing is left open here</source>
        <translation>Rien ne reste ouvert ici</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Add a proof</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your note; it stays in this dossier</source>
        <translation>Votre note&#x202f;; elle reste dans ce dossier</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Ask my IT supplier</source>
        <translation>Demander à mon prestataire</translation>
    </message>
    <message>
        <source>For my IT supplier</source>
        <translation>Pour mon prestataire</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>À revoir</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide or show the help (F1)</source>
        <translation>Masquer ou montrer l’aide (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>{0}: {1} Also called {2}.</source>
        <translation>{0}&#x202f;: {1} On dit aussi {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#x202f;: {1}</translation>
    </message>
    <message>
        <source>Why it matters for patients</source>
        <translation>Pourquoi c’est important pour les patients</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>Comment le savoir</translation>
    </message>
    <message>
        <source>What counts as proof</source>
        <translation>Ce qui compte comme preuve</translation>
    </message>
    <message>
        <source>The words explained</source>
        <translation>Les mots expliqués</translation>
    </message>
    <message>
        <source>Say it exactly</source>
        <translation>Le dire exactement</translation>
    </message>
    <message>
        <source>Say it more simply</source>
        <translation>Le dire plus simplement</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>No answer to undo</source>
        <translation>Aucune réponse à annuler</translation>
    </message>
    <message>
        <source>Only answers given since the dossier was opened can be undone.</source>
        <translation>Seules les réponses données depuis l’ouverture du dossier peuvent être annulées.</translation>
    </message>
    <message>
        <source>Choose a file that shows it</source>
        <translation>Choisir un fichier qui le montre</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Go on by itself after each answer</source>
        <translation>Passer seul à la question suivante après chaque réponse</translation>
    </message>
    <message>
        <source>After a click or a key from 1 to 6; the arrow keys only choose.</source>
        <translation>Après un clic ou une touche de 1 à 6&#x202f;; les flèches choisissent seulement.</translation>
    </message>
    <message>
        <source>“I do not know” is an answer too: it becomes a question to ask.</source>
        <translation>«&#x202f;Je ne sais pas&#x202f;» est aussi une réponse&#x202f;: elle devient une question à poser.</translation>
    </message>
    <message>
        <source>Choose an answer to continue</source>
        <translation>Choisissez une réponse pour continuer</translation>
    </message>
    <message>
        <source>One sentence is enough. The reason stands in the report.</source>
        <translation>Une phrase suffit. Le motif figure dans le rapport.</translation>
    </message>
    <message>
        <source>Write why it does not apply to continue</source>
        <translation>Écrivez pourquoi la question est sans objet pour continuer</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Toutes les sections</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hide or show the help (F1)</source>
        <translation>Masquer ou montrer l’aide (F1)</translation>
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
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Undo last answer</source>
        <translation>Annuler la réponse</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Pourquoi la question est sans objet</translation>
    </message>
    <message>
        <source>The answer is saved once the reason is written.</source>
        <translation>La réponse est enregistrée une fois le motif écrit.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>{0}, question {1} of {2}</source>
        <translation>{0}, question {1} sur {2}</translation>
    </message>
    <message>
        <source>Question {0} of {1}, {2} answered</source>
        <translation>Question {0} sur {1}, {2} réponses</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
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
        <source>{0} of {1} answered. Take the sections in any order; you can stop at any time.</source>
        <translation>{0} réponses sur {1}. Prenez les sections dans l’ordre qui vous convient&#x202f;; vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>All {1} are answered. You can change every answer until you sign.</source>
        <translation>Les {1} questions ont leur réponse. Vous pouvez tout modifier jusqu’à la signature.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre structure</translation>
    </message>
    <message>
        <source>Your systems</source>
        <translation>Vos systèmes</translation>
    </message>
    <message>
        <source>People and sites</source>
        <translation>Personnes et sites</translation>
    </message>
    <message>
        <source>Duties and alerts</source>
        <translation>Obligations et alertes</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>Vos questions</translation>
    </message>
    <message>
        <source>All questions are answered</source>
        <translation>Toutes les questions ont leur réponse</translation>
    </message>
    <message>
        <source>See what they add up to</source>
        <translation>Voyez ce que cela donne</translation>
    </message>
    <message>
        <source>You can look through all answers first.</source>
        <translation>Vous pouvez d’abord tout relire.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Question {0} of {1}, about {2} minutes left</source>
        <translation>Question {0} sur {1}, encore {2} minutes environ</translation>
    </message>
    <message>
        <source>Question {0} of {1}, about a minute left</source>
        <translation>Question {0} sur {1}, encore une minute environ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>attend une réponse</translation>
    </message>
    <message>
        <source>{0}, section by section</source>
        <translation>{0}, section par section</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Check all your answers</source>
        <translation>Relire toutes vos réponses</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>completed, a first result is ready</source>
        <translation>terminé, un premier résultat est prêt</translation>
    </message>
    <message>
        <source>{0} of {1}, about a minute left</source>
        <translation>{0} sur {1}, encore une minute environ</translation>
    </message>
    <message>
        <source>{0} of {1}, about {2} minutes left</source>
        <translation>{0} sur {1}, encore {2} minutes environ</translation>
    </message>
    <message>
        <source>{0} of {1}, about {2} minutes</source>
        <translation>{0} sur {1}, environ {2} minutes</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Reste ouvert</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#x202f;: {1}</translation>
    </message>
    <message>
        <source>1 question for your IT supplier</source>
        <translation>1 question pour votre prestataire informatique</translation>
    </message>
    <message>
        <source>{0} questions for your IT supplier</source>
        <translation>{0} questions pour votre prestataire informatique</translation>
    </message>
    <message>
        <source>1 question flagged</source>
        <translation>1 question à revoir</translation>
    </message>
    <message>
        <source>{0} questions flagged</source>
        <translation>{0} questions à revoir</translation>
    </message>
    <message>
        <source>1 answer to find out</source>
        <translation>1 réponse à trouver</translation>
    </message>
    <message>
        <source>{0} answers to find out</source>
        <translation>{0} réponses à trouver</translation>
    </message>
    <message>
        <source>Organisation, 1 fact missing</source>
        <translation>Structure&#x202f;: 1 fait manque</translation>
    </message>
    <message>
        <source>Organisation, {0} facts missing</source>
        <translation>Structure&#x202f;: {0} faits manquent</translation>
    </message>
    <message>
        <source>Systems, 1 not confirmed</source>
        <translation>Systèmes, 1 à confirmer</translation>
    </message>
    <message>
        <source>Systems, {0} not confirmed</source>
        <translation>Systèmes, {0} à confirmer</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Voir la liste</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>See what is unknown</source>
        <translation>Voir les inconnues</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
</context>
</TS>
