<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>UpdatesPage</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>EHAssess never looks for news on the internet.</source>
            <translation>EHAssess ne cherche jamais de nouveautés sur internet.</translation>
        </message>
        <message>
            <source>Version and updates</source>
            <translation>Version et mises à jour</translation>
        </message>
        <message>
            <source>Version {0} of the questions is ready</source>
            <translation>La version {0} du questionnaire est prête</translation>
        </message>
        <message>
            <source>This dossier still has its earlier questions. Close it and open it again for the new ones.</source>
            <translation>Ce dossier garde encore ses anciennes questions. Fermez-le et rouvrez-le pour obtenir les nouvelles.</translation>
        </message>
        <message>
            <source>These questions are more than a year old</source>
            <translation>Ce questionnaire a plus d’un an</translation>
        </message>
        <message>
            <source>Laws and threats may have changed since.</source>
            <translation>Les lois et les menaces ont pu changer depuis.</translation>
        </message>
        <message>
            <source>Anybody could sign questions for it. Do not use it for real work.</source>
            <translation>N’importe qui pourrait signer des questions pour elle. Ne l’utilisez pas pour un vrai travail.</translation>
        </message>
        <message>
            <source>This is a trial version</source>
            <translation>Ceci est une version d’essai</translation>
        </message>
        <message>
            <source>version {0} of {1}, {2}</source>
            <translation>version {0} du {1}, {2}</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>version {0}</source>
            <translation>version {0}</translation>
        </message>
        <message>
            <source>Questions: {0}</source>
            <translation>Questionnaire : {0}</translation>
        </message>
        <message>
            <source>Load questions from a file</source>
            <translation>Charger un fichier de questions</translation>
        </message>
        <message>
            <source>Ask whoever gave you EHAssess, or your authority, whether there is a newer version; once a year is enough.</source>
            <translation>Demandez à la personne qui vous a remis EHAssess, ou à votre autorité, s’il existe une version plus récente ; une fois par an suffit.</translation>
        </message>
        <message>
            <source>one signed file, on a stick if need be; it is checked before it is used, and older questions are refused</source>
            <translation>un seul fichier signé, au besoin sur une clé ; il est vérifié avant d’être utilisé, et un questionnaire plus ancien est refusé</translation>
        </message>
        <message>
            <source>close EHAssess, then open the installer that you were given; your dossiers stay as they are</source>
            <translation>fermez EHAssess, puis ouvrez le programme d’installation qui vous a été remis ; vos dossiers restent tels quels</translation>
        </message>
        <message>
            <source>Something newer</source>
            <translation>Du plus récent</translation>
        </message>
        <message>
            <source>Is there something newer?</source>
            <translation>Existe-t-il plus récent ?</translation>
        </message>
        <message>
            <source>Newer questions</source>
            <translation>Un questionnaire plus récent</translation>
        </message>
        <message>
            <source>A newer program</source>
            <translation>Un programme plus récent</translation>
        </message>
        <message>
            <source>less than a month old</source>
            <translation>il a moins d’un mois</translation>
        </message>
        <message>
            <source>one month old</source>
            <translation>il a un mois</translation>
        </message>
        <message>
            <source>{0} months old</source>
            <translation>il a {0} mois</translation>
        </message>
        <message>
            <source>{0} years old</source>
            <translation>il a {0} ans</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <source>Newer questions</source>
            <translation>Un questionnaire plus récent</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questionnaires</translation>
        </message>
        <message>
            <source>Checking {0}</source>
            <translation>Vérification de {0}</translation>
        </message>
        <message>
            <source>Nothing is changed</source>
            <translation>Rien n’est changé</translation>
        </message>
        <message>
            <source>Version {0} of the questions was taken in</source>
            <translation>La version {0} du questionnaire est chargée</translation>
        </message>
        <message>
            <source>Answers stay as they are. Reworded questions are shown to you.</source>
            <translation>Les réponses restent telles quelles. Les questions reformulées vous sont signalées.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Version and updates</source>
            <translation>Version et mises à jour</translation>
        </message>
        <message>
            <source>how old the questions are, and how something newer comes in</source>
            <translation>l’âge du questionnaire, et comment obtenir plus récent</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Version and updates</source>
            <translation>Version et mises à jour</translation>
        </message>
    </context>
</TS>
