<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
    <name>GuideBlocks</name>
    <message>
        <source>: </source>
        <translation>&#xa0;: </translation>
    </message>
</context>
<context>
        <name>HelpPage</name>
        <message>
            <source>A word of a question, a measure, a risk</source>
            <translation>Un mot d’une question, d’une mesure, d’un risque</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>All of it is on this computer; nothing is looked up anywhere.</source>
            <translation>Tout se trouve sur cet ordinateur ; rien n’est cherché ailleurs.</translation>
        </message>
        <message>
            <source>The words explained</source>
            <translation>Les mots expliqués</translation>
        </message>
        <message>
            <source>Nothing is called so. Try another word, or a shorter one.</source>
            <translation>Rien ne porte ce nom. Essayez un autre mot, ou un mot plus court.</translation>
        </message>
        <message>
            <source>Question {0}</source>
            <translation>Question {0}</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Mot</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risque</translation>
        </message>
        <message>
            <source>Say what you are</source>
            <translation>Dites qui vous êtes</translation>
        </message>
        <message>
            <source>Kind, size and a few facts: they decide which questions you get.</source>
            <translation>Type, taille et quelques faits : ils décident des questions posées.</translation>
        </message>
        <message>
            <source>Answer the first steps</source>
            <translation>Répondez aux premiers pas</translation>
        </message>
        <message>
            <source>16 questions, a quarter of an hour. “I do not know” is an answer.</source>
            <translation>16 questions, un quart d’heure. « Je ne sais pas » est une réponse.</translation>
        </message>
        <message>
            <source>Go on section by section</source>
            <translation>Continuez section par section</translation>
        </message>
        <message>
            <source>Stop whenever you like; each answer is saved when you choose it.</source>
            <translation>Arrêtez quand vous voulez ; chaque réponse est enregistrée dès que vous la choisissez.</translation>
        </message>
        <message>
            <source>Look at the result</source>
            <translation>Regardez le résultat</translation>
        </message>
        <message>
            <source>The grade, what holds it back, and the risks to care behind it.</source>
            <translation>La note, ce qui la retient, et les risques pour les soins.</translation>
        </message>
        <message>
            <source>Plan what you will do</source>
            <translation>Planifiez ce que vous ferez</translation>
        </message>
        <message>
            <source>What removes most risk for your hours and money comes first.</source>
            <translation>Ce qui réduit le plus de risque pour vos heures et votre budget vient d’abord.</translation>
        </message>
        <message>
            <source>Sign and hand over</source>
            <translation>Signez et remettez</translation>
        </message>
        <message>
            <source>A PDF that the authority checks with this same program.</source>
            <translation>Un PDF que l’autorité vérifie avec ce même programme.</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>Comment cela se passe</translation>
        </message>
        <message>
            <source>{0}. {1}</source>
            <translation>{0}. {1}</translation>
        </message>
        <message>
            <source>1 to 6</source>
            <translation>1 à 6</translation>
        </message>
        <message>
            <source>choose an answer</source>
            <translation>choisir une réponse</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>continue</source>
            <translation>continuer</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Gauche</translation>
        </message>
        <message>
            <source>back to the page before</source>
            <translation>revenir à la page d’avant</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>undo the last answer</source>
            <translation>annuler la dernière réponse</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>the guide to this page; at a question, the help beside it</source>
            <translation>le guide de cette page ; sur une question, l’aide à côté</translation>
        </message>
        <message>
            <source>Chapter of the guide</source>
            <translation>Chapitre du guide</translation>
        </message>
        <message>
            <source>Everything step by step, with pictures; also for IT departments, authorities and authors.</source>
            <translation>Tout pas à pas, avec des images ; aussi pour les services informatiques, les autorités et les auteurs.</translation>
        </message>
        <message>
            <source>Read the guide</source>
            <translation>Lire le guide</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Guides</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+4</source>
            <translation>Ctrl+1 à Ctrl+4</translation>
        </message>
        <message>
            <source>questions, result, plan, sign</source>
            <translation>questions, résultat, plan, signer</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>to the next field or button</source>
            <translation>au champ ou bouton suivant</translation>
        </message>
        <message>
            <source>By keyboard</source>
            <translation>Au clavier</translation>
        </message>
        <message>
            <source>Text for support</source>
            <translation>Texte pour l’assistance</translation>
        </message>
        <message>
            <source>Copy this text</source>
            <translation>Copier ce texte</translation>
        </message>
        <message>
            <source>Copy this text into a message to whoever helps you. It holds no answer, no note and no name of yours.</source>
            <translation>Copiez ce texte dans un message à la personne qui vous aide. Il ne contient ni réponse, ni note, ni nom.</translation>
        </message>
        <message>
            <source>If something goes wrong</source>
            <translation>Si quelque chose ne va pas</translation>
        </message>
        <message>
            <source>Also called {0}.</source>
            <translation>Autre nom : {0}.</translation>
        </message>
        <message>
            <source>The text is copied</source>
            <translation>Le texte est copié</translation>
        </message>
        <message>
            <source>See the short tour</source>
            <translation>Voir la visite guidée</translation>
        </message>
    </context>
</TS>
