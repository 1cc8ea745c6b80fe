<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
    <name>GuideBlocks</name>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
</context>
<context>
        <name>HelpPage</name>
        <message>
            <source>A word of a question, a measure, a risk</source>
            <translation>Ein Wort aus einer Frage, einer Maßnahme, einem Risiko</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>All of it is on this computer; nothing is looked up anywhere.</source>
            <translation>Alles liegt auf diesem Computer; nichts wird anderswo nachgeschlagen.</translation>
        </message>
        <message>
            <source>The words explained</source>
            <translation>Die Wörter erklärt</translation>
        </message>
        <message>
            <source>Nothing is called so. Try another word, or a shorter one.</source>
            <translation>So heißt hier nichts. Versuchen Sie ein anderes Wort oder ein kürzeres.</translation>
        </message>
        <message>
            <source>Question {0}</source>
            <translation>Frage {0}</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Wort</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risiko</translation>
        </message>
        <message>
            <source>Say what you are</source>
            <translation>Sagen Sie, wer Sie sind</translation>
        </message>
        <message>
            <source>Kind, size and a few facts: they decide which questions you get.</source>
            <translation>Art, Größe und ein paar Angaben; davon hängt ab, welche Fragen Sie bekommen.</translation>
        </message>
        <message>
            <source>Answer the first steps</source>
            <translation>Beantworten Sie die ersten Schritte</translation>
        </message>
        <message>
            <source>16 questions, a quarter of an hour. “I do not know” is an answer.</source>
            <translation>16 Fragen, eine Viertelstunde. „Weiß ich nicht“ ist auch eine Antwort.</translation>
        </message>
        <message>
            <source>Go on section by section</source>
            <translation>Machen Sie Bereich für Bereich weiter</translation>
        </message>
        <message>
            <source>Stop whenever you like; each answer is saved when you choose it.</source>
            <translation>Hören Sie auf, wann Sie wollen; jede Antwort wird sofort gespeichert.</translation>
        </message>
        <message>
            <source>Look at the result</source>
            <translation>Sehen Sie das Ergebnis an</translation>
        </message>
        <message>
            <source>The grade, what holds it back, and the risks to care behind it.</source>
            <translation>Die Note, was sie begrenzt, und welche Risiken für Patienten dahinterstehen.</translation>
        </message>
        <message>
            <source>Plan what you will do</source>
            <translation>Planen Sie, was Sie tun</translation>
        </message>
        <message>
            <source>What removes most risk for your hours and money comes first.</source>
            <translation>Zuerst kommt, was mit Ihren Stunden und Ihrem Geld das meiste Risiko wegnimmt.</translation>
        </message>
        <message>
            <source>Sign and hand over</source>
            <translation>Signieren und übergeben Sie</translation>
        </message>
        <message>
            <source>A PDF that the authority checks with this same program.</source>
            <translation>Ein PDF, das die Behörde mit demselben Programm prüft.</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>So geht es</translation>
        </message>
        <message>
            <source>{0}. {1}</source>
            <translation>{0}. {1}</translation>
        </message>
        <message>
            <source>1 to 6</source>
            <translation>1 bis 6</translation>
        </message>
        <message>
            <source>choose an answer</source>
            <translation>eine Antwort wählen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabetaste</translation>
        </message>
        <message>
            <source>continue</source>
            <translation>weiter</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Links</translation>
        </message>
        <message>
            <source>back to the page before</source>
            <translation>zurück zur vorigen Seite</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Strg+Z</translation>
        </message>
        <message>
            <source>undo the last answer</source>
            <translation>letzte Antwort rückgängig machen</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>the guide to this page; at a question, the help beside it</source>
            <translation>die Anleitung zu dieser Seite; bei einer Frage die Hilfe daneben</translation>
        </message>
        <message>
            <source>Chapter of the guide</source>
            <translation>Kapitel der Anleitung</translation>
        </message>
        <message>
            <source>Everything step by step, with pictures; also for IT departments, authorities and authors.</source>
            <translation>Alles Schritt für Schritt, mit Bildern; auch für IT-Abteilungen, Behörden und Autoren.</translation>
        </message>
        <message>
            <source>Read the guide</source>
            <translation>Anleitung lesen</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Anleitungen</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+4</source>
            <translation>Strg+1 bis Strg+4</translation>
        </message>
        <message>
            <source>questions, result, plan, sign</source>
            <translation>Fragen, Ergebnis, Plan, Signieren</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>to the next field or button</source>
            <translation>zum nächsten Feld oder Knopf</translation>
        </message>
        <message>
            <source>By keyboard</source>
            <translation>Mit der Tastatur</translation>
        </message>
        <message>
            <source>Text for support</source>
            <translation>Text für den Support</translation>
        </message>
        <message>
            <source>Copy this text</source>
            <translation>Diesen Text kopieren</translation>
        </message>
        <message>
            <source>Copy this text into a message to whoever helps you. It holds no answer, no note and no name of yours.</source>
            <translation>Kopieren Sie diesen Text in eine Nachricht an die Person, die Ihnen hilft. Er enthält keine Antwort, keine Notiz und keinen Namen von Ihnen.</translation>
        </message>
        <message>
            <source>If something goes wrong</source>
            <translation>Wenn etwas nicht klappt</translation>
        </message>
        <message>
            <source>Also called {0}.</source>
            <translation>Heißt auch {0}.</translation>
        </message>
        <message>
            <source>The text is copied</source>
            <translation>Der Text ist kopiert</translation>
        </message>
        <message>
            <source>See the short tour</source>
            <translation>Die kurze Einführung ansehen</translation>
        </message>
    </context>
</TS>
