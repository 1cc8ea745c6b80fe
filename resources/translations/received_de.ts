<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>HistoryPage</name>
        <message>
            <source>No entry holds all these words.</source>
            <translation>Kein Eintrag enthält alle diese Wörter.</translation>
        </message>
        <message>
            <source>Nothing was found</source>
            <translation>Nichts gefunden</translation>
        </message>
    </context>
    <context>
        <name>LargeTable</name>
        <message>
            <source>Enter opens a row.</source>
            <translation>Die Eingabetaste öffnet eine Zeile.</translation>
        </message>
        <message>
            <source>Enter opens a row. Alt and an arrow up or down put the rows in the order of the column.</source>
            <translation>Die Eingabetaste öffnet eine Zeile. Alt und ein Pfeil nach oben oder unten ordnen die Zeilen nach der Spalte.</translation>
        </message>
    </context>
</TS>
