<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>GuidePage</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Save as a PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Chapitres</translation>
        </message>
        <message>
            <source>{0}, shown</source>
            <translation>{0}, affiché</translation>
        </message>
        <message>
            <source>Next: {0}</source>
            <translation>Suite : {0}</translation>
        </message>
        <message>
            <source>Writing {0}</source>
            <translation>Écriture de {0}</translation>
        </message>
        <message>
            <source>The guide is saved</source>
            <translation>Le guide est enregistré</translation>
        </message>
    </context>
</TS>
