<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ReturnedPage</name>
    <message>
        <source>1 row cannot be read and is left out</source>
        <translation>1 ligne illisible est laissée de côté</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Different from your answer</source>
        <translation>Différent de votre réponse</translation>
    </message>
    <message>
        <source>From {0}, in {1}. Nothing is stored yet.</source>
        <translation>De {0}, dans {1}. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Take over 1 answer</source>
        <translation>Reprendre 1 réponse</translation>
    </message>
    <message>
        <source>Take over the answers</source>
        <translation>Reprendre les réponses</translation>
    </message>
    <message>
        <source>Take over the comments</source>
        <translation>Reprendre les commentaires</translation>
    </message>
    <message>
        <source>Take over {0} answers</source>
        <translation>Reprendre {0} réponses</translation>
    </message>
    <message>
        <source>The same as your answer: {0}. Left empty: {1}.</source>
        <translation>Comme votre réponse&#x202f;: {0}. Laissées vides&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>Tick at least one answer that you want to take over</source>
        <translation>Cochez au moins une réponse à reprendre</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui est revenu</translation>
    </message>
    <message>
        <source>You: {0}. Supplier: {1}.</source>
        <translation>Vous&#x202f;: {0}. Prestataire&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>your IT supplier</source>
        <translation>votre prestataire informatique</translation>
    </message>
    <message>
        <source>{0} rows cannot be read and are left out</source>
        <translation>{0} lignes illisibles sont laissées de côté</translation>
    </message>
</context>
<context>
    <name>Supplier</name>
    <message>
        <source>Changed answers: {0}. Undo takes them back together.</source>
        <translation>Réponses changées&#x202f;: {0}. «&#x202f;Annuler&#x202f;» les retire toutes ensemble.</translation>
    </message>
    <message>
        <source>Files with questions</source>
        <translation>Fichiers de questions</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Lecture de {0}</translation>
    </message>
    <message>
        <source>Save the questions</source>
        <translation>Enregistrer les questions</translation>
    </message>
    <message>
        <source>Send {0} to your IT supplier yourself. It holds no answer.</source>
        <translation>Envoyez vous-même {0} à votre prestataire. Il ne contient aucune réponse.</translation>
    </message>
    <message>
        <source>Take in the answers</source>
        <translation>Reprendre les réponses</translation>
    </message>
    <message>
        <source>The answers are taken over</source>
        <translation>Les réponses sont reprises</translation>
    </message>
    <message>
        <source>The questions are saved</source>
        <translation>Les questions sont enregistrées</translation>
    </message>
    <message>
        <source>Writing the questions</source>
        <translation>Écriture des questions</translation>
    </message>
    <message>
        <source>questions-it-supplier</source>
        <translation>questions-prestataire</translation>
    </message>
</context>
<context>
    <name>SupplierLinks</name>
    <message>
        <source>A file that came back</source>
        <translation>Un fichier est revenu</translation>
    </message>
    <message>
        <source>Documents to fill in</source>
        <translation>Documents à compléter</translation>
    </message>
    <message>
        <source>Emergency page, logs, rules</source>
        <translation>Fiche d’urgence, registres, règles</translation>
    </message>
    <message>
        <source>Questions that they can answer</source>
        <translation>Les questions qui relèvent du prestataire</translation>
    </message>
    <message>
        <source>Send the questions</source>
        <translation>Envoyer les questions</translation>
    </message>
    <message>
        <source>Take in the answers</source>
        <translation>Reprendre les réponses</translation>
    </message>
    <message>
        <source>To pass on and to keep</source>
        <translation>À transmettre et à garder</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#x202f;: {1}</translation>
    </message>
</context>
<context>
    <name>SupplierPage</name>
    <message>
        <source>1 question can be answered by a supplier.</source>
        <translation>1 question relève d’un prestataire.</translation>
    </message>
    <message>
        <source>1. Send the questions</source>
        <translation>1. Envoyer les questions</translation>
    </message>
    <message>
        <source>2. Take in the answers</source>
        <translation>2. Reprendre les réponses</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Mark a question with “Ask my IT supplier”, and it is in the file.</source>
        <translation>Marquez une question «&#x202f;Demander à mon prestataire&#x202f;», et elle sera dans le fichier.</translation>
    </message>
    <message>
        <source>No question for a supplier</source>
        <translation>Aucune question pour un prestataire</translation>
    </message>
    <message>
        <source>Only the {0} without a known answer</source>
        <translation>Seulement les {0} sans réponse connue</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Enregistrer comme tableur</translation>
    </message>
    <message>
        <source>Save as a text document</source>
        <translation>Enregistrer comme document texte</translation>
    </message>
    <message>
        <source>The file holds questions only: none of your answers, none of your notes.</source>
        <translation>Le fichier ne contient que des questions&#x202f;: aucune de vos réponses, aucune de vos notes.</translation>
    </message>
    <message>
        <source>They fill in the file, you look at it, then you decide what to take over.</source>
        <translation>Il remplit le fichier, vous le regardez, puis vous décidez ce que vous reprenez.</translation>
    </message>
    <message>
        <source>You see every answer first. Nothing is stored before you say so.</source>
        <translation>Vous voyez d’abord chaque réponse. Rien n’est enregistré sans votre accord.</translation>
    </message>
    <message>
        <source>Your IT supplier</source>
        <translation>Votre prestataire informatique</translation>
    </message>
    <message>
        <source>{0} questions can be answered by a supplier.</source>
        <translation>{0} questions relèvent d’un prestataire.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Open {0} and fill in the tinted fields.</source>
        <translation>Ouvrez {0} et remplissez les champs en couleur.</translation>
    </message>
    <message>
        <source>The document is saved</source>
        <translation>Le document est enregistré</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>Écriture de {0}</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Documents to fill in</source>
        <translation>Documents à compléter</translation>
    </message>
    <message>
        <source>Each opens in your word processor. Your name and the date are in it; tinted fields are yours.</source>
        <translation>Chacun s’ouvre dans votre traitement de texte. Votre nom et la date y sont&#x202f;; les champs en couleur sont à vous.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save “{0}”</source>
        <translation>Enregistrer «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Short, and yours to change</source>
        <translation>Courts, et libres à modifier</translation>
    </message>
</context>
    <context>
        <name>ContractsPage</name>
        <message>
            <source>Contract not looked at</source>
            <translation>Contrat pas encore vu</translation>
        </message>
        <message>
            <source>No contract</source>
            <translation>Aucun contrat</translation>
        </message>
        <message>
            <source>Contract in writing</source>
            <translation>Contrat écrit</translation>
        </message>
        <message>
            <source>Contract with rules on security</source>
            <translation>Contrat avec des règles de sécurité</translation>
        </message>
        <message>
            <source>Assurance not looked at</source>
            <translation>Garantie pas encore vue</translation>
        </message>
        <message>
            <source>Nothing vouches for it</source>
            <translation>Rien ne le garantit</translation>
        </message>
        <message>
            <source>Their own word</source>
            <translation>Sa parole</translation>
        </message>
        <message>
            <source>A certificate that was seen</source>
            <translation>Un certificat que vous avez vu</translation>
        </message>
        <message>
            <source>Suppliers and contracts</source>
            <translation>Fournisseurs et contrats</translation>
        </message>
        <message>
            <source>Who supplies your systems, and what they have promised. None of this leaves with the report.</source>
            <translation>Qui fournit vos systèmes, et ce que chacun a promis. Rien de tout cela ne part avec le rapport.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>{0} of {1} suppliers are bound by rules on security.</source>
            <translation>Fournisseurs liés par des règles de sécurité : {0} sur {1}.</translation>
        </message>
        <message>
            <source>no system in use names it</source>
            <translation>aucun système utilisé ne le cite</translation>
        </message>
        <message>
            <source>Contract: {0}</source>
            <translation>Contrat : {0}</translation>
        </message>
        <message>
            <source>Assurance: {0}</source>
            <translation>Garantie : {0}</translation>
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
            <source>Your systems</source>
            <translation>Vos systèmes</translation>
        </message>
        <message>
            <source>Say on the page of your systems who supplies each, add one here, or take in a list.</source>
            <translation>Dites sur la page de vos systèmes qui fournit chacun, ajoutez un fournisseur ici, ou reprenez une liste.</translation>
        </message>
        <message>
            <source>No supplier yet</source>
            <translation>Pas encore de fournisseur</translation>
        </message>
        <message>
            <source>Name of one more supplier</source>
            <translation>Nom d’un autre fournisseur</translation>
        </message>
        <message>
            <source>Add supplier</source>
            <translation>Ajouter le fournisseur</translation>
        </message>
        <message>
            <source>Take in a list</source>
            <translation>Reprendre une liste</translation>
        </message>
        <message>
            <source>Save this list</source>
            <translation>Enregistrer cette liste</translation>
        </message>
        <message>
            <source>A list is a table (CSV or Excel) with the columns System, Supplier, Contract and Assurance; only the supplier must be there.</source>
            <translation>Une liste est un tableau (CSV ou Excel) avec les colonnes Système, Fournisseur, Contrat et Garantie ; seul le fournisseur est obligatoire.</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>En tableau</translation>
        </message>
    </context>
    <context>
        <name>Contracts</name>
        <message>
            <source>Reading {0}</source>
            <translation>Lecture de {0}</translation>
        </message>
        <message>
            <source>The list is taken over</source>
            <translation>La liste est reprise</translation>
        </message>
        <message>
            <source>Lines: {0}. Suppliers now: {1}.</source>
            <translation>Lignes : {0}. Fournisseurs désormais : {1}.</translation>
        </message>
        <message>
            <source>The list is saved</source>
            <translation>La liste est enregistrée</translation>
        </message>
        <message>
            <source>Take in a list of suppliers</source>
            <translation>Reprendre une liste de fournisseurs</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message>
            <source>Where does the list go?</source>
            <translation>Où mettre la liste ?</translation>
        </message>
        <message>
            <source>suppliers</source>
            <translation>fournisseurs</translation>
        </message>
    </context>
</TS>
