<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>TourPage</name>
        <message>
            <source>Step {0} of {1}</source>
            <translation>Schritt {0} von {1}</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>End the tour</source>
            <translation>Einführung beenden</translation>
        </message>
        <message>
            <source>Start a new dossier</source>
            <translation>Neues Dossier beginnen</translation>
        </message>
        <message>
            <source>To the questions</source>
            <translation>Zu den Fragen</translation>
        </message>
        <message>
            <source>Back to help</source>
            <translation>Zurück zur Hilfe</translation>
        </message>
        <message>
            <source>What EHAssess does for you</source>
            <translation>Was EHAssess für Sie tut</translation>
        </message>
        <message>
            <source>It asks about everyday things, says in plain words what to do first, and writes a signed report for the authority. You need no knowledge of computers.</source>
            <translation>Es fragt nach Alltäglichem, sagt in einfachen Worten, was zuerst zu tun ist, und schreibt einen signierten Bericht für die Behörde. Computerkenntnisse brauchen Sie dafür nicht.</translation>
        </message>
        <message>
            <source>It works without internet. Nothing leaves this computer by itself.</source>
            <translation>Es arbeitet ohne Internet. Nichts verlässt diesen Computer von allein.</translation>
        </message>
        <message>
            <source>Everything you write is kept in one file, your dossier.</source>
            <translation>Alles, was Sie schreiben, liegt in einer einzigen Datei: Ihrem Dossier.</translation>
        </message>
        <message>
            <source>First you say what you are</source>
            <translation>Zuerst sagen Sie, wer Sie sind</translation>
        </message>
        <message>
            <source>Name, kind and size, a few facts with Yes or No, and the systems you use.</source>
            <translation>Name, Art und Größe Ihrer Einrichtung, einige Angaben mit Ja oder Nein und die Systeme, die Sie nutzen.</translation>
        </message>
        <message>
            <source>You are asked only what concerns a care provider like yours.</source>
            <translation>Gefragt wird nur, was eine Einrichtung wie Ihre betrifft.</translation>
        </message>
        <message>
            <source>All of it can be changed later.</source>
            <translation>Alles lässt sich später ändern.</translation>
        </message>
        <message>
            <source>Then you answer one question at a time</source>
            <translation>Dann beantworten Sie eine Frage nach der anderen</translation>
        </message>
        <message>
            <source>Begin with the 16 first steps; they take a quarter of an hour. “I do not know” is an answer.</source>
            <translation>Beginnen Sie mit den 16 ersten Schritten; sie dauern eine Viertelstunde. „Weiß ich nicht“ ist eine Antwort.</translation>
        </message>
        <message>
            <source>Beside each question stands why it matters, and how to find out.</source>
            <translation>Neben jeder Frage steht, warum sie wichtig ist und wie Sie die Antwort herausfinden.</translation>
        </message>
        <message>
            <source>Each answer is saved when you choose it. Stop whenever you like.</source>
            <translation>Jede Antwort ist gespeichert, sobald Sie sie wählen. Hören Sie auf, wann Sie wollen.</translation>
        </message>
        <message>
            <source>You see where you stand, and what to do first</source>
            <translation>Sie sehen, wo Sie stehen und was zuerst zu tun ist</translation>
        </message>
        <message>
            <source>The result is a grade from A to E, and says what holds it back. The plan puts first what removes most risk for your hours and your money.</source>
            <translation>Das Ergebnis ist eine Note von A bis E; dabei steht, was sie drückt. Im Plan steht oben, was mit Ihrer Zeit und Ihrem Geld am meisten Risiko abbaut.</translation>
        </message>
        <message>
            <source>Tick what you will do, and see at once what it changes.</source>
            <translation>Haken Sie an, was Sie tun werden, und sehen Sie sofort, was es ändert.</translation>
        </message>
        <message>
            <source>Give questions to a colleague or to your IT supplier.</source>
            <translation>Geben Sie Fragen an jemanden im Team oder an Ihren IT-Dienstleister weiter.</translation>
        </message>
        <message>
            <source>At the end you sign, and hand it over yourself</source>
            <translation>Am Ende signieren Sie und geben den Bericht selbst ab</translation>
        </message>
        <message>
            <source>You read what the report will hold, declare it and sign. The report is a PDF; the authority checks it with this same program.</source>
            <translation>Sie lesen, was der Bericht enthalten wird, erklären es und signieren. Der Bericht ist ein PDF; die Behörde prüft ihn mit demselben Programm.</translation>
        </message>
        <message>
            <source>What leaves you is shown line by line before you sign.</source>
            <translation>Was Sie weitergeben, wird vor dem Signieren Zeile für Zeile gezeigt.</translation>
        </message>
        <message>
            <source>The key F1 explains every page. This tour stays under Help.</source>
            <translation>Die Taste F1 erklärt jede Seite. Diese Einführung bleibt unter „Hilfe“.</translation>
        </message>
    </context>
</TS>
