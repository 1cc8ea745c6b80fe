<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>GuidePage</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>Save as a PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Kapitel</translation>
        </message>
        <message>
            <source>{0}, shown</source>
            <translation>{0}, angezeigt</translation>
        </message>
        <message>
            <source>Next: {0}</source>
            <translation>Weiter: {0}</translation>
        </message>
        <message>
            <source>Writing {0}</source>
            <translation>{0} wird geschrieben</translation>
        </message>
        <message>
            <source>The guide is saved</source>
            <translation>Die Anleitung ist gespeichert</translation>
        </message>
    </context>
</TS>
