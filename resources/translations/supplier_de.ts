<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ReturnedPage</name>
        <message>
            <source>1 row cannot be read and is left out</source>
            <translation>1 Zeile ist nicht lesbar und wird ausgelassen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Different from your answer</source>
            <translation>Anders als Ihre Antwort</translation>
        </message>
        <message>
            <source>From {0}, in {1}. Nothing is stored yet.</source>
            <translation>Von {0}, in {1}. Noch ist nichts gespeichert.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Take over 1 answer</source>
            <translation>1 Antwort übernehmen</translation>
        </message>
        <message>
            <source>Take over the answers</source>
            <translation>Antworten übernehmen</translation>
        </message>
        <message>
            <source>Take over the comments</source>
            <translation>Kommentare übernehmen</translation>
        </message>
        <message>
            <source>Take over {0} answers</source>
            <translation>{0} Antworten übernehmen</translation>
        </message>
        <message>
            <source>The same as your answer: {0}. Left empty: {1}.</source>
            <translation>Gleich wie Ihre Antwort: {0}. Leer gelassen: {1}.</translation>
        </message>
        <message>
            <source>Tick at least one answer that you want to take over</source>
            <translation>Haken Sie mindestens eine Antwort an, die Sie übernehmen möchten</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>Was zurückkam</translation>
        </message>
        <message>
            <source>You: {0}. Supplier: {1}.</source>
            <translation>Sie: {0}. Dienstleister: {1}.</translation>
        </message>
        <message>
            <source>your IT supplier</source>
            <translation>Ihr IT-Dienstleister</translation>
        </message>
        <message>
            <source>{0} rows cannot be read and are left out</source>
            <translation>{0} Zeilen sind nicht lesbar und werden ausgelassen</translation>
        </message>
    </context>
    <context>
        <name>Supplier</name>
        <message>
            <source>Changed answers: {0}. Undo takes them back together.</source>
            <translation>Geänderte Antworten: {0}. „Rückgängig“ nimmt sie zusammen zurück.</translation>
        </message>
        <message>
            <source>Files with questions</source>
            <translation>Dateien mit Fragen</translation>
        </message>
        <message>
            <source>Reading {0}</source>
            <translation>{0} wird gelesen</translation>
        </message>
        <message>
            <source>Save the questions</source>
            <translation>Fragen speichern</translation>
        </message>
        <message>
            <source>Send {0} to your IT supplier yourself. It holds no answer.</source>
            <translation>Schicken Sie {0} selbst an Ihren IT-Dienstleister. Die Datei enthält keine Antwort.</translation>
        </message>
        <message>
            <source>Take in the answers</source>
            <translation>Antworten einlesen</translation>
        </message>
        <message>
            <source>The answers are taken over</source>
            <translation>Die Antworten sind übernommen</translation>
        </message>
        <message>
            <source>The questions are saved</source>
            <translation>Die Fragen sind gespeichert</translation>
        </message>
        <message>
            <source>Writing the questions</source>
            <translation>Fragen werden geschrieben</translation>
        </message>
        <message>
            <source>questions-it-supplier</source>
            <translation>fragen-it-dienstleister</translation>
        </message>
    </context>
    <context>
        <name>SupplierLinks</name>
        <message>
            <source>A file that came back</source>
            <translation>Eine Datei, die zurückkam</translation>
        </message>
        <message>
            <source>Documents to fill in</source>
            <translation>Dokumente zum Ausfüllen</translation>
        </message>
        <message>
            <source>Emergency page, logs, rules</source>
            <translation>Notfallblatt, Protokolle, Regeln</translation>
        </message>
        <message>
            <source>Questions that they can answer</source>
            <translation>Fragen, die der Dienstleister beantworten kann</translation>
        </message>
        <message>
            <source>Send the questions</source>
            <translation>Fragen weitergeben</translation>
        </message>
        <message>
            <source>Take in the answers</source>
            <translation>Antworten einlesen</translation>
        </message>
        <message>
            <source>To pass on and to keep</source>
            <translation>Zum Weitergeben und Aufbewahren</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>SupplierPage</name>
        <message>
            <source>1 question can be answered by a supplier.</source>
            <translation>1 Frage kann ein Dienstleister beantworten.</translation>
        </message>
        <message>
            <source>1. Send the questions</source>
            <translation>1. Fragen weitergeben</translation>
        </message>
        <message>
            <source>2. Take in the answers</source>
            <translation>2. Antworten einlesen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Mark a question with “Ask my IT supplier”, and it is in the file.</source>
            <translation>Markieren Sie eine Frage mit „IT-Dienstleister fragen“, dann steht sie in der Datei.</translation>
        </message>
        <message>
            <source>No question for a supplier</source>
            <translation>Keine Frage für einen Dienstleister</translation>
        </message>
        <message>
            <source>Only the {0} without a known answer</source>
            <translation>Nur die {0} ohne bekannte Antwort</translation>
        </message>
        <message>
            <source>Save as a spreadsheet</source>
            <translation>Als Tabelle speichern</translation>
        </message>
        <message>
            <source>Save as a text document</source>
            <translation>Als Textdokument speichern</translation>
        </message>
        <message>
            <source>The file holds questions only: none of your answers, none of your notes.</source>
            <translation>Die Datei enthält nur Fragen: keine Ihrer Antworten, keine Ihrer Notizen.</translation>
        </message>
        <message>
            <source>They fill in the file, you look at it, then you decide what to take over.</source>
            <translation>Der Dienstleister füllt die Datei aus, Sie sehen sie an und entscheiden dann, was Sie übernehmen.</translation>
        </message>
        <message>
            <source>You see every answer first. Nothing is stored before you say so.</source>
            <translation>Sie sehen zuerst jede Antwort. Vorher wird nichts gespeichert.</translation>
        </message>
        <message>
            <source>Your IT supplier</source>
            <translation>Ihr IT-Dienstleister</translation>
        </message>
        <message>
            <source>{0} questions can be answered by a supplier.</source>
            <translation>{0} Fragen kann ein Dienstleister beantworten.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Open {0} and fill in the tinted fields.</source>
            <translation>Öffnen Sie {0}, und füllen Sie die farbigen Felder aus.</translation>
        </message>
        <message>
            <source>The document is saved</source>
            <translation>Das Dokument ist gespeichert</translation>
        </message>
        <message>
            <source>Writing {0}</source>
            <translation>{0} wird geschrieben</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Documents to fill in</source>
            <translation>Dokumente zum Ausfüllen</translation>
        </message>
        <message>
            <source>Each opens in your word processor. Your name and the date are in it; tinted fields are yours.</source>
            <translation>Jedes öffnet sich in Ihrem Textprogramm. Ihr Name und das Datum stehen schon darin; die farbigen Felder füllen Sie aus.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save “{0}”</source>
            <translation>„{0}“ speichern</translation>
        </message>
        <message>
            <source>Short, and yours to change</source>
            <translation>Kurz, und Sie können alles ändern</translation>
        </message>
    </context>
    <context>
        <name>ContractsPage</name>
        <message>
            <source>Contract not looked at</source>
            <translation>Vertrag noch nicht geprüft</translation>
        </message>
        <message>
            <source>No contract</source>
            <translation>Kein Vertrag</translation>
        </message>
        <message>
            <source>Contract in writing</source>
            <translation>Schriftlicher Vertrag</translation>
        </message>
        <message>
            <source>Contract with rules on security</source>
            <translation>Vertrag mit Regeln zur Sicherheit</translation>
        </message>
        <message>
            <source>Assurance not looked at</source>
            <translation>Zusicherung noch nicht geprüft</translation>
        </message>
        <message>
            <source>Nothing vouches for it</source>
            <translation>Nichts belegt sie</translation>
        </message>
        <message>
            <source>Their own word</source>
            <translation>Eigene Aussage</translation>
        </message>
        <message>
            <source>A certificate that was seen</source>
            <translation>Zertifikat gesehen</translation>
        </message>
        <message>
            <source>Suppliers and contracts</source>
            <translation>Dienstleister und Verträge</translation>
        </message>
        <message>
            <source>Who supplies your systems, and what they have promised. None of this leaves with the report.</source>
            <translation>Wer Ihre Systeme liefert und was zugesagt ist. Nichts davon geht mit dem Bericht hinaus.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>{0} of {1} suppliers are bound by rules on security.</source>
            <translation>Dienstleister mit vereinbarten Regeln zur Sicherheit: {0} von {1}.</translation>
        </message>
        <message>
            <source>no system in use names it</source>
            <translation>bei keinem genutzten System genannt</translation>
        </message>
        <message>
            <source>Contract: {0}</source>
            <translation>Vertrag: {0}</translation>
        </message>
        <message>
            <source>Assurance: {0}</source>
            <translation>Zusicherung: {0}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove: {0}</source>
            <translation>Entfernen: {0}</translation>
        </message>
        <message>
            <source>Your systems</source>
            <translation>Ihre Systeme</translation>
        </message>
        <message>
            <source>Say on the page of your systems who supplies each, add one here, or take in a list.</source>
            <translation>Sagen Sie auf der Seite Ihrer Systeme, wer sie liefert, fügen Sie hier jemanden hinzu oder lesen Sie eine Liste ein.</translation>
        </message>
        <message>
            <source>No supplier yet</source>
            <translation>Noch kein Dienstleister</translation>
        </message>
        <message>
            <source>Name of one more supplier</source>
            <translation>Name eines weiteren Dienstleisters</translation>
        </message>
        <message>
            <source>Add supplier</source>
            <translation>Dienstleister hinzufügen</translation>
        </message>
        <message>
            <source>Take in a list</source>
            <translation>Liste einlesen</translation>
        </message>
        <message>
            <source>Save this list</source>
            <translation>Diese Liste speichern</translation>
        </message>
        <message>
            <source>A list is a table (CSV or Excel) with the columns System, Supplier, Contract and Assurance; only the supplier must be there.</source>
            <translation>Eine Liste ist eine Tabelle (CSV oder Excel) mit den Spalten System, Dienstleister, Vertrag und Zusicherung; nur der Dienstleister muss dastehen.</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Als Tabelle</translation>
        </message>
    </context>
    <context>
        <name>Contracts</name>
        <message>
            <source>Reading {0}</source>
            <translation>{0} wird gelesen</translation>
        </message>
        <message>
            <source>The list is taken over</source>
            <translation>Die Liste ist übernommen</translation>
        </message>
        <message>
            <source>Lines: {0}. Suppliers now: {1}.</source>
            <translation>Zeilen: {0}. Dienstleister jetzt: {1}.</translation>
        </message>
        <message>
            <source>The list is saved</source>
            <translation>Die Liste ist gespeichert</translation>
        </message>
        <message>
            <source>Take in a list of suppliers</source>
            <translation>Liste von Dienstleistern einlesen</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <source>Where does the list go?</source>
            <translation>Wohin soll die Liste?</translation>
        </message>
        <message>
            <source>suppliers</source>
            <translation>dienstleister</translation>
        </message>
    </context>
</TS>
