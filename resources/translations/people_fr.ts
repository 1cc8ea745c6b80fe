<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Management</source>
            <translation>Direction</translation>
        </message>
        <message>
            <source>IT</source>
            <translation>Informatique</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Soins</translation>
        </message>
        <message>
            <source>Data protection</source>
            <translation>Protection des données</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>People and sites</source>
            <translation>Personnes et sites</translation>
        </message>
        <message>
            <source>Several people can answer, and a site may differ. None of this leaves with the report.</source>
            <translation>Plusieurs personnes peuvent répondre, et un site peut différer. Rien de cela ne part avec le rapport.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Nobody is named yet. One person alone needs no name here.</source>
            <translation>Personne n’est encore nommé. Une seule personne n’a pas besoin de l’être.</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Nom de la personne</translation>
        </message>
        <message>
            <source>Role of the person</source>
            <translation>Rôle de la personne</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Role: {0}</source>
            <translation>Rôle : {0}</translation>
        </message>
        <message>
            <source>1 question to answer</source>
            <translation>1 question à traiter</translation>
        </message>
        <message>
            <source>{0} questions to answer</source>
            <translation>{0} questions à traiter</translation>
        </message>
        <message>
            <source>no question assigned</source>
            <translation>aucune question confiée</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>non précisé</translation>
        </message>
        <message>
            <source>Who is answering now?</source>
            <translation>Qui répond en ce moment ?</translation>
        </message>
        <message>
            <source>The name stands beside each answer in the history, until the dossier is closed.</source>
            <translation>Le nom figure à côté de chaque réponse dans l’historique, jusqu’à la fermeture du dossier.</translation>
        </message>
        <message>
            <source>Who answers what</source>
            <translation>Qui répond à quoi</translation>
        </message>
        <message>
            <source>Name the people first.</source>
            <translation>Nommez d’abord les personnes.</translation>
        </message>
        <message>
            <source>A single question can be given to somebody else on its own page.</source>
            <translation>Une question seule peut être confiée à quelqu’un d’autre, sur sa page.</translation>
        </message>
        <message>
            <source>several people</source>
            <translation>plusieurs personnes</translation>
        </message>
        <message>
            <source>nobody in particular</source>
            <translation>personne pour l’instant</translation>
        </message>
        <message>
            <source>Who answers: {0}</source>
            <translation>Qui répond : {0}</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Name the sites only if some answers differ between them. For the result, the worst site counts in each question.</source>
            <translation>Nommez les sites seulement si certaines réponses diffèrent entre eux. Pour le résultat, c’est le site le plus faible qui compte à chaque question.</translation>
        </message>
        <message>
            <source>Name of one more site</source>
            <translation>Nom d’un site de plus</translation>
        </message>
        <message>
            <source>Add site</source>
            <translation>Ajouter un site</translation>
        </message>
        <message>
            <source>Name of the main site</source>
            <translation>Nom du site principal</translation>
        </message>
        <message>
            <source>Name of the site</source>
            <translation>Nom du site</translation>
        </message>
        <message>
            <source>1 answer of its own</source>
            <translation>1 réponse propre</translation>
        </message>
        <message>
            <source>{0} answers of its own</source>
            <translation>{0} réponses propres</translation>
        </message>
        <message>
            <source>main site</source>
            <translation>site principal</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove: {0}</source>
            <translation>Retirer : {0}</translation>
        </message>
        <message>
            <source>Remove with its answer</source>
            <translation>Retirer avec sa réponse</translation>
        </message>
        <message>
            <source>Remove with its {0} answers</source>
            <translation>Retirer avec ses {0} réponses</translation>
        </message>
    </context>
    <context>
        <name>ReviewBox</name>
        <message>
            <source>Reviewed by</source>
            <translation>Relu par</translation>
        </message>
        <message>
            <source>Somebody who read all answers of this section. It can be left empty.</source>
            <translation>Quelqu’un qui a lu toutes les réponses de cette section. Facultatif.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Mark as reviewed</source>
            <translation>Marquer comme relu</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>{0}, on {1}.</source>
            <translation>{0}, le {1}.</translation>
        </message>
        <message>
            <source>Answers have changed since, so it needs another look.</source>
            <translation>Des réponses ont changé depuis : une nouvelle lecture est nécessaire.</translation>
        </message>
    </context>
    <context>
        <name>WhoAndWhere</name>
        <message>
            <source>The answer is for</source>
            <translation>La réponse vaut pour</translation>
        </message>
        <message>
            <source>Who answers this question</source>
            <translation>Qui répond à cette question</translation>
        </message>
        <message>
            <source>Same as the main site</source>
            <translation>Comme au site principal</translation>
        </message>
        <message>
            <source>Main site</source>
            <translation>Site principal</translation>
        </message>
        <message>
            <source>{0}: answers differently</source>
            <translation>{0} : répond autrement</translation>
        </message>
        <message>
            <source>Nobody in particular answers this</source>
            <translation>Confiée à personne</translation>
        </message>
        <message>
            <source>{0} answers this</source>
            <translation>Confiée à {0}</translation>
        </message>
        <message>
            <source>Nothing differs here: what the main site answered counts. Choose only if it differs.</source>
            <translation>Rien ne diffère ici : la réponse du site principal compte. Choisissez seulement si ce site diffère.</translation>
        </message>
    </context>
</TS>
