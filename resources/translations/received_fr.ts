<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ChoosePage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un répertoire</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Choisir des fichiers</translation>
        </message>
        <message>
            <source>Drop reports or folders here, or choose them</source>
            <translation>Déposez ici des rapports ou des répertoires, ou choisissez-les</translation>
        </message>
        <message>
            <source>Each file is judged by itself, and one that is no report does no harm to the others.</source>
            <translation>Chaque fichier est jugé séparément, et celui qui n’est pas un rapport ne gêne pas les autres.</translation>
        </message>
        <message>
            <source>They are read on this computer only, and are not changed.</source>
            <translation>Ils sont lus sur cet ordinateur seulement et ne sont pas modifiés.</translation>
        </message>
        <message>
            <source>Verify many reports</source>
            <translation>Vérifier plusieurs rapports</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>No entry holds all these words.</source>
            <translation>Aucune entrée ne contient tous ces mots.</translation>
        </message>
        <message>
            <source>Nothing was found</source>
            <translation>Rien n’a été trouvé</translation>
        </message>
    </context>
    <context>
        <name>LargeTable</name>
        <message>
            <source>Enter opens a row.</source>
            <translation>Entrée ouvre une ligne.</translation>
        </message>
        <message>
            <source>Enter opens a row. Alt and an arrow up or down put the rows in the order of the column.</source>
            <translation>Entrée ouvre une ligne. Alt et une flèche vers le haut ou le bas rangent les lignes selon la colonne.</translation>
        </message>
    </context>
    <context>
        <name>Many</name>
        <message>
            <source>Authentic</source>
            <translation>Authentique</translation>
        </message>
        <message>
            <source>Choose a folder with reports</source>
            <translation>Choisir un répertoire contenant des rapports</translation>
        </message>
        <message>
            <source>Choose reports</source>
            <translation>Choisir des rapports</translation>
        </message>
        <message>
            <source>Facts that hold</source>
            <translation>Faits exacts</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Key fingerprint</source>
            <translation>Empreinte de la clé</translation>
        </message>
        <message>
            <source>Key not known</source>
            <translation>Clé inconnue</translation>
        </message>
        <message>
            <source>Not a report</source>
            <translation>Pas un rapport</translation>
        </message>
        <message>
            <source>Not authentic</source>
            <translation>Non authentique</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Chemin</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Structure</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Report number</source>
            <translation>Numéro du rapport</translation>
        </message>
        <message>
            <source>Report version</source>
            <translation>Version du rapport</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>SHA-256 of the file</source>
            <translation>SHA-256 du fichier</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Enregistrer la liste</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signé par</translation>
        </message>
        <message>
            <source>The list is saved</source>
            <translation>La liste est enregistrée</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Writing {0}</source>
            <translation>Écriture de {0}</translation>
        </message>
        <message>
            <source>checked-reports</source>
            <translation>rapports-verifies</translation>
        </message>
        <message>
            <source>{0} and {1} more</source>
            <translation>{0} et {1} de plus</translation>
        </message>
    </context>
    <context>
        <name>ManyPage</name>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Check other files</source>
            <translation>Vérifier d’autres fichiers</translation>
        </message>
        <message>
            <source>Check these files again</source>
            <translation>Vérifier ces fichiers à nouveau</translation>
        </message>
        <message>
            <source>Checked files</source>
            <translation>Fichiers vérifiés</translation>
        </message>
        <message>
            <source>Checking the files</source>
            <translation>Vérification des fichiers</translation>
        </message>
        <message>
            <source>Choose smaller folders for the rest.</source>
            <translation>Choisissez des répertoires plus petits pour le reste.</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Faits</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Looking for files: {0} so far</source>
            <translation>Recherche de fichiers : {0} jusqu’ici</translation>
        </message>
        <message>
            <source>No file here</source>
            <translation>Aucun fichier ici</translation>
        </message>
        <message>
            <source>Nothing of this kind was found so far.</source>
            <translation>Rien de ce genre n’a été trouvé jusqu’ici.</translation>
        </message>
        <message>
            <source>Only the first {0} files were checked</source>
            <translation>Seuls les {0} premiers fichiers ont été vérifiés</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Structure</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Save as a spreadsheet</source>
            <translation>Enregistrer comme tableur</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show: {0}</source>
            <translation>Afficher : {0}</translation>
        </message>
        <message>
            <source>Stopped: {0} of {1} files were checked</source>
            <translation>Arrêté : {0} fichiers sur {1} ont été vérifiés</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Verify many reports</source>
            <translation>Vérifier plusieurs rapports</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>What was found until then stays here.</source>
            <translation>Ce qui a été trouvé jusque-là reste affiché.</translation>
        </message>
        <message>
            <source>You trust other keys now than when these files were checked</source>
            <translation>Les clés de confiance ont changé depuis la vérification de ces fichiers</translation>
        </message>
        <message>
            <source>about one minute is left</source>
            <translation>il reste environ une minute</translation>
        </message>
        <message>
            <source>about {0} minutes are left</source>
            <translation>il reste environ {0} minutes</translation>
        </message>
        <message>
            <source>less than a minute is left</source>
            <translation>il reste moins d’une minute</translation>
        </message>
        <message>
            <source>{0} of {1} files are checked</source>
            <translation>{0} fichiers sur {1} sont vérifiés</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>VerifyPage</name>
        <message>
            <source>Several files or a folder</source>
            <translation>Plusieurs fichiers ou un répertoire</translation>
        </message>
    </context>
</TS>
