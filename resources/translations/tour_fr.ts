<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>TourPage</name>
        <message>
            <source>Step {0} of {1}</source>
            <translation>Étape {0} sur {1}</translation>
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
            <source>End the tour</source>
            <translation>Quitter la visite</translation>
        </message>
        <message>
            <source>Start a new dossier</source>
            <translation>Commencer un dossier</translation>
        </message>
        <message>
            <source>To the questions</source>
            <translation>Aller aux questions</translation>
        </message>
        <message>
            <source>Back to help</source>
            <translation>Retour à l’aide</translation>
        </message>
        <message>
            <source>What EHAssess does for you</source>
            <translation>Ce qu’EHAssess fait pour vous</translation>
        </message>
        <message>
            <source>It asks about everyday things, says in plain words what to do first, and writes a signed report for the authority. You need no knowledge of computers.</source>
            <translation>Il pose des questions sur votre quotidien, dit en mots simples par quoi commencer et rédige un rapport signé pour l’autorité. Aucune connaissance en informatique n’est nécessaire.</translation>
        </message>
        <message>
            <source>It works without internet. Nothing leaves this computer by itself.</source>
            <translation>Il fonctionne sans internet. Rien ne quitte cet ordinateur de lui-même.</translation>
        </message>
        <message>
            <source>Everything you write is kept in one file, your dossier.</source>
            <translation>Tout ce que vous écrivez est gardé dans un seul fichier : votre dossier.</translation>
        </message>
        <message>
            <source>First you say what you are</source>
            <translation>D’abord, vous dites qui vous êtes</translation>
        </message>
        <message>
            <source>Name, kind and size, a few facts with Yes or No, and the systems you use.</source>
            <translation>Le nom, le type et la taille de votre structure, quelques faits par oui ou non, et les systèmes que vous utilisez.</translation>
        </message>
        <message>
            <source>You are asked only what concerns a care provider like yours.</source>
            <translation>On ne vous demande que ce qui concerne une structure comme la vôtre.</translation>
        </message>
        <message>
            <source>All of it can be changed later.</source>
            <translation>Tout peut être modifié plus tard.</translation>
        </message>
        <message>
            <source>Then you answer one question at a time</source>
            <translation>Ensuite, vous répondez à une question à la fois</translation>
        </message>
        <message>
            <source>Begin with the 16 first steps; they take a quarter of an hour. “I do not know” is an answer.</source>
            <translation>Commencez par les 16 premiers pas : ils prennent un quart d’heure. « Je ne sais pas » est une réponse.</translation>
        </message>
        <message>
            <source>Beside each question stands why it matters, and how to find out.</source>
            <translation>À côté de chaque question, vous lisez pourquoi elle compte et comment trouver la réponse.</translation>
        </message>
        <message>
            <source>Each answer is saved when you choose it. Stop whenever you like.</source>
            <translation>Chaque réponse est enregistrée dès que vous la choisissez. Arrêtez quand vous voulez.</translation>
        </message>
        <message>
            <source>You see where you stand, and what to do first</source>
            <translation>Vous voyez où vous en êtes, et par quoi commencer</translation>
        </message>
        <message>
            <source>The result is a grade from A to E, and says what holds it back. The plan puts first what removes most risk for your hours and your money.</source>
            <translation>Le résultat est une note de A à E ; il dit ce qui la retient. Le plan place en tête ce qui réduit le plus les risques avec votre temps et votre argent.</translation>
        </message>
        <message>
            <source>Tick what you will do, and see at once what it changes.</source>
            <translation>Cochez ce que vous ferez, et voyez aussitôt ce que cela change.</translation>
        </message>
        <message>
            <source>Give questions to a colleague or to your IT supplier.</source>
            <translation>Confiez des questions à un collègue ou à votre prestataire informatique.</translation>
        </message>
        <message>
            <source>At the end you sign, and hand it over yourself</source>
            <translation>À la fin, vous signez et remettez vous-même le rapport</translation>
        </message>
        <message>
            <source>You read what the report will hold, declare it and sign. The report is a PDF; the authority checks it with this same program.</source>
            <translation>Vous lisez ce que contiendra le rapport, vous le déclarez exact et vous signez. Le rapport est un PDF ; l’autorité le vérifie avec ce même programme.</translation>
        </message>
        <message>
            <source>What leaves you is shown line by line before you sign.</source>
            <translation>Ce que vous allez transmettre est montré ligne par ligne avant la signature.</translation>
        </message>
        <message>
            <source>The key F1 explains every page. This tour stays under Help.</source>
            <translation>La touche F1 explique chaque page. Cette visite reste dans l’aide.</translation>
        </message>
    </context>
</TS>
