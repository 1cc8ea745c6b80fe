<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
</TS>
