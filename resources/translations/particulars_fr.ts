<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AcceptForm</name>
    <message>
        <source>Who decides this?</source>
        <translation>Qui en décide ?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Quel jour ?</translation>
    </message>
    <message>
        <source>Why can you live with it?</source>
        <translation>Pourquoi pouvez-vous vivre avec ?</translation>
    </message>
    <message>
        <source>The report prints this reason.</source>
        <translation>Le rapport imprime ce motif.</translation>
    </message>
    <message>
        <source>Accept this risk</source>
        <translation>Accepter ce risque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Accept this risk: {0}</source>
        <translation>Accepter ce risque : {0}</translation>
    </message>
    <message>
        <source>Write the day of the decision</source>
        <translation>Écrivez le jour de la décision</translation>
    </message>
    <message>
        <source>Write who decides this</source>
        <translation>Écrivez qui en décide</translation>
    </message>
    <message>
        <source>Write why you can live with it</source>
        <translation>Écrivez pourquoi vous pouvez vivre avec</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Fill in what the authority asks</source>
        <translation>Remplir ce que demande l’autorité</translation>
    </message>
    <message>
        <source>What the authority asks</source>
        <translation>Ce que demande l’autorité</translation>
    </message>
    <message>
        <source>National numbers, address, whom to ask, last tests, incidents: the report shows them.</source>
        <translation>Numéros nationaux, adresse, contacts, derniers essais, incidents : le rapport les montre.</translation>
    </message>
    <message>
        <source>{0} things are not stated yet.</source>
        <translation>{0} points ne sont pas encore indiqués.</translation>
    </message>
    <message>
        <source>1 thing is not stated yet.</source>
        <translation>1 point n’est pas encore indiqué.</translation>
    </message>
    <message>
        <source>Everything is stated.</source>
        <translation>Tout est indiqué.</translation>
    </message>
</context>
<context>
    <name>AskedLine</name>
    <message>
        <source>{0} things the authority asks are not stated yet. You can sign without them.</source>
        <translation>{0} points que demande l’autorité ne sont pas encore indiqués. Vous pouvez signer sans eux.</translation>
    </message>
    <message>
        <source>1 thing the authority asks is not stated yet. You can sign without it.</source>
        <translation>1 point que demande l’autorité n’est pas encore indiqué. Vous pouvez signer sans lui.</translation>
    </message>
    <message>
        <source>Fill in what the authority asks</source>
        <translation>Remplir ce que demande l’autorité</translation>
    </message>
</context>
<context>
    <name>CountEntry</name>
    <message>
        <source>Write a whole number from 0 to {0}, or leave it empty</source>
        <translation>Écrivez un nombre entier de 0 à {0}, ou laissez vide</translation>
    </message>
</context>
<context>
    <name>DayEntry</name>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>Write day, month and year, such as {0}</source>
        <translation>Écrivez jour, mois et année, par exemple {0}</translation>
    </message>
    <message>
        <source>This day is still to come: write one that is past</source>
        <translation>Ce jour est encore à venir : écrivez un jour passé</translation>
    </message>
    <message>
        <source>This day is very long ago: check the year</source>
        <translation>Ce jour est très ancien : vérifiez l’année</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>What kind of number</source>
        <translation>Quel numéro</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Le numéro</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Retirer ce numéro</translation>
    </message>
</context>
<context>
    <name>NumbersEntry</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>Add another number</source>
        <translation>Ajouter un autre numéro</translation>
    </message>
    <message>
        <source>National numbers</source>
        <translation>Numéros nationaux</translation>
    </message>
    <message>
        <source>What it is called, then the number.</source>
        <translation>Son nom, puis le numéro.</translation>
    </message>
    <message>
        <source>Write what kind of number it is as well</source>
        <translation>Écrivez aussi de quel numéro il s’agit</translation>
    </message>
    <message>
        <source>Write the number as well</source>
        <translation>Écrivez aussi le numéro</translation>
    </message>
</context>
<context>
    <name>ParticularsPage</name>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui s’adresser</translation>
    </message>
    <message>
        <source>Tests and incidents</source>
        <translation>Essais et incidents</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The report shows these lines. Each may stay empty, and each is saved when you leave it.</source>
        <translation>Le rapport montre ces lignes. Chacune peut rester vide, et chacune est enregistrée quand vous la quittez.</translation>
    </message>
    <message>
        <source>What the authority asks</source>
        <translation>Ce que demande l’autorité</translation>
    </message>
    <message>
        <source>{0} things not stated yet</source>
        <translation>{0} points non indiqués</translation>
    </message>
    <message>
        <source>1 thing not stated yet</source>
        <translation>1 point non indiqué</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>“{0}” was not saved. Mend it, or empty it.</source>
        <translation>« {0} » n’a pas été enregistré. Corrigez la ligne, ou videz-la.</translation>
    </message>
</context>
<context>
    <name>ReachForm</name>
    <message>
        <source>Contact for security questions</source>
        <translation>Contact pour les questions de sécurité</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Who answers when the contact is away; may stay empty.</source>
        <translation>Qui répond quand le contact est absent ; peut rester vide.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as it is.</source>
        <translation>Cela ne ressemble pas à une adresse de courriel. Elle est gardée telle quelle.</translation>
    </message>
</context>
<context>
    <name>RecordsForm</name>
    <message>
        <source>Empty means: never, or not known.</source>
        <translation>Vide signifie : jamais, ou non connu.</translation>
    </message>
    <message>
        <source>Never, or not known</source>
        <translation>Jamais, ou non connu</translation>
    </message>
    <message>
        <source>When was a backup last restored as a test?</source>
        <translation>Quand une sauvegarde a-t-elle été restaurée pour la dernière fois à titre d’essai ?</translation>
    </message>
    <message>
        <source>When was an emergency last practised?</source>
        <translation>Quand vous êtes-vous exercés pour la dernière fois à une urgence informatique ?</translation>
    </message>
    <message>
        <source>How many security incidents in the last twelve months?</source>
        <translation>Combien d’incidents de sécurité ces douze derniers mois ?</translation>
    </message>
    <message>
        <source>0 if there was none; empty if not known.</source>
        <translation>0 s’il n’y en a eu aucun ; vide si ce n’est pas connu.</translation>
    </message>
    <message>
        <source>How many of these were reported to an authority?</source>
        <translation>Combien d’entre eux ont été déclarés à une autorité ?</translation>
    </message>
    <message>
        <source>Write first how many incidents there were</source>
        <translation>Écrivez d’abord combien d’incidents il y a eu</translation>
    </message>
    <message>
        <source>Write at most {0}, the number of incidents above</source>
        <translation>Écrivez au plus {0}, le nombre d’incidents ci-dessus</translation>
    </message>
</context>
<context>
    <name>RiskList</name>
    <message>
        <source>Show the other {0}</source>
        <translation>Afficher les {0} autres</translation>
    </message>
</context>
<context>
    <name>RiskRow</name>
    <message>
        <source>Live with this risk</source>
        <translation>Vivre avec ce risque</translation>
    </message>
    <message>
        <source>Live with this risk: {0}</source>
        <translation>Vivre avec ce risque : {0}</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Revenir sur cette décision</translation>
    </message>
    <message>
        <source>Take this back: {0}</source>
        <translation>Revenir sur cette décision : {0}</translation>
    </message>
    <message>
        <source>Accepted by {0} on {1}</source>
        <translation>Accepté par {0} le {1}</translation>
    </message>
</context>
<context>
    <name>WhoForm</name>
    <message>
        <source>What is left out of this assessment, and why</source>
        <translation>Ce qui est laissé hors de cette évaluation, et pourquoi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What you do, in one line</source>
        <translation>Votre activité, en une ligne</translation>
    </message>
    <message>
        <source>Empty means: nothing is left out.</source>
        <translation>Vide signifie : rien n’est laissé de côté.</translation>
    </message>
</context>
</TS>
