<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Operation</name>
    <message>
        <source>Change work order status</source>
        <translation>Changer le statut d’un ordre de travail</translation>
    </message>
    <message>
        <source>Complete work order</source>
        <translation>Terminer un ordre de travail</translation>
    </message>
    <message>
        <source>Count work orders</source>
        <translation>Compter les ordres de travail</translation>
    </message>
    <message>
        <source>Create work order</source>
        <translation>Créer un ordre de travail</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Lire un document</translation>
    </message>
    <message>
        <source>Get asset</source>
        <translation>Lire un actif</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>Qui suis-je</translation>
    </message>
    <message>
        <source>Maintenance metrics</source>
        <translation>Indicateurs de maintenance</translation>
    </message>
    <message>
        <source>Get work order</source>
        <translation>Lire un ordre de travail</translation>
    </message>
    <message>
        <source>List assets</source>
        <translation>Lister les actifs</translation>
    </message>
    <message>
        <source>List work orders</source>
        <translation>Lister les ordres de travail</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Update work order</source>
        <translation>Modifier un ordre de travail</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Se trouve dans</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticité</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Type d’actif</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>Mise en service</translation>
    </message>
    <message>
        <source>Open work orders</source>
        <translation>OT ouverts</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>N’est plus utilisé</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>This page is for reading. To change the asset, open Fractal One or ask your assistant.</source>
        <translation>Cette page sert à lire. Pour modifier l’actif, ouvrez Fractal One ou demandez à votre assistant.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>%1 can now work with %2 as %3.</source>
        <translation>%1 peut maintenant travailler avec %2 en tant que %3.</translation>
    </message>
    <message>
        <source>You can close this window.</source>
        <translation>Vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>Always check what %1 proposes before you confirm a change.</source>
        <translation>Vérifiez toujours les actions proposées par %1 avant de confirmer une modification.</translation>
    </message>
    <message>
        <source>Answers are sent to that program, and to the service that it uses.</source>
        <translation>Les réponses sont envoyées à ce programme et au service qu’il utilise.</translation>
    </message>
    <message>
        <source>Answers are sent to %1, under its terms.</source>
        <translation>Les réponses sont envoyées à %1, selon ses conditions.</translation>
    </message>
    <message>
        <source>Answers are sent to %1. We do not know what is done with them there.</source>
        <translation>Les réponses sont envoyées à %1. Nous ne savons pas ce qui en est fait.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>License agreement</source>
        <translation>Contrat de licence</translation>
    </message>
    <message>
        <source>Can see</source>
        <translation>Peut voir</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Can change</source>
        <translation>Peut modifier</translation>
    </message>
    <message>
        <source>Nothing. It can only look.</source>
        <translation>Rien. Lecture seule.</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>Ne peut pas</translation>
    </message>
    <message>
        <source>%1 may ask before it changes something. Check each change before you confirm it: it is made in your name.</source>
        <translation>%1 peut demander une confirmation avant une modification. Vérifiez-la toujours avant de confirmer : elle est faite en votre nom.</translation>
    </message>
    <message>
        <source>Your administrator can withdraw this at any time.</source>
        <translation>Votre administrateur peut retirer cet accès à tout moment.</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>Retourne à</translation>
    </message>
    <message>
        <source>a program on this computer</source>
        <translation>un programme de cet ordinateur</translation>
    </message>
    <message>
        <source>The answer goes to a program on the computer that you are using. Allow only if you have just started it yourself.</source>
        <translation>La réponse va à un programme de l’ordinateur que vous utilisez. N’autorisez que si vous venez de le lancer vous-même.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <source>%1 wants to connect to %2</source>
        <translation>%1 demande à se connecter à %2</translation>
    </message>
    <message>
        <source>%1 will be able to see what you can see in Fractal One, and nothing more.</source>
        <translation>%1 pourra voir ce que vous pouvez voir dans Fractal One, et rien de plus.</translation>
    </message>
    <message>
        <source>%1 will be able to do what you can do in Fractal One, and nothing more.</source>
        <translation>%1 pourra faire ce que vous pouvez faire dans Fractal One, et rien de plus.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Ordres de travail</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Work orders and tasks</source>
        <translation>Ordres de travail et tâches</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Demandes de travail</translation>
    </message>
    <message>
        <source>Work orders and requests</source>
        <translation>Ordres de travail et demandes</translation>
    </message>
    <message>
        <source>Tasks and requests</source>
        <translation>Tâches et demandes</translation>
    </message>
    <message>
        <source>Work orders, tasks and requests</source>
        <translation>Ordres de travail, tâches et demandes</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Assets and meters</source>
        <translation>Actifs et compteurs</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Assets and availability</source>
        <translation>Actifs et disponibilité</translation>
    </message>
    <message>
        <source>Meters and availability</source>
        <translation>Compteurs et disponibilité</translation>
    </message>
    <message>
        <source>Assets, meters and availability</source>
        <translation>Actifs, compteurs et disponibilité</translation>
    </message>
    <message>
        <source>Maintenance plans</source>
        <translation>Plans de maintenance</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Stock and suppliers</source>
        <translation>Stock et fournisseurs</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Indicators (KPI)</source>
        <translation>Indicateurs (KPI)</translation>
    </message>
    <message>
        <source>Costs and indicators (KPI)</source>
        <translation>Coûts et indicateurs (KPI)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Documents and reports</source>
        <translation>Documents et rapports</translation>
    </message>
    <message>
        <source>create</source>
        <translation>créer</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>carry out</source>
        <translation>exécuter</translation>
    </message>
    <message>
        <source>close</source>
        <translation>clôturer</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>rouvrir</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commenter</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>approuver</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>take out of service</source>
        <translation>mettre hors service</translation>
    </message>
    <message>
        <source>put back in service</source>
        <translation>remettre en service</translation>
    </message>
    <message>
        <source>record movements</source>
        <translation>enregistrer des mouvements</translation>
    </message>
    <message>
        <source>edit levels</source>
        <translation>modifier les niveaux</translation>
    </message>
    <message>
        <source>Work orders: %1</source>
        <translation>Ordres de travail : %1</translation>
    </message>
    <message>
        <source>Work requests: %1</source>
        <translation>Demandes de travail : %1</translation>
    </message>
    <message>
        <source>Meter readings: %1</source>
        <translation>Relevés de compteurs : %1</translation>
    </message>
    <message>
        <source>Meters: %1</source>
        <translation>Compteurs : %1</translation>
    </message>
    <message>
        <source>Assets: %1</source>
        <translation>Actifs : %1</translation>
    </message>
    <message>
        <source>Tasks: %1</source>
        <translation>Tâches : %1</translation>
    </message>
    <message>
        <source>Maintenance plans: %1</source>
        <translation>Plans de maintenance : %1</translation>
    </message>
    <message>
        <source>Stock: %1</source>
        <translation>Stock : %1</translation>
    </message>
    <message>
        <source>delete records</source>
        <translation>supprimer des données</translation>
    </message>
    <message>
        <source>sign in as you</source>
        <translation>se connecter à votre place</translation>
    </message>
    <message>
        <source>see passwords or secrets</source>
        <translation>voir mots de passe et secrets</translation>
    </message>
    <message>
        <source>manage users, rights or connections</source>
        <translation>gérer utilisateurs, droits et connexions</translation>
    </message>
    <message>
        <source>The address that expected the answer is not on the list of %1, so nothing was sent there. Nothing was shared and nothing was changed.</source>
        <translation>L’adresse qui attendait la réponse ne figure pas dans la liste de %1 : rien n’y a été envoyé. Rien n’a été transmis ni modifié.</translation>
    </message>
    <message>
        <source>A connection to %1 was refused: its callback URL is not registered. In Configuration › API Connections › OAuth consumers, look for reference %2 and add the address only if you recognise it.</source>
        <translation>Une connexion à %1 a été refusée : son URL de rappel n’est pas enregistrée. Dans Configuration › Connexions API › Consommateurs OAuth, cherchez la référence %2 et ajoutez l’adresse seulement si vous la reconnaissez.</translation>
    </message>
    <message>
        <source>The application that asked is not known to %1, or it may no longer connect. Nothing was shared and nothing was changed.</source>
        <translation>L’application qui demandait l’accès n’est pas connue de %1, ou n’a plus le droit de s’y connecter. Rien n’a été transmis ni modifié.</translation>
    </message>
    <message>
        <source>A connection to %1 was refused: its key is not that of an enabled OAuth consumer. In Configuration › API Connections › OAuth consumers, compare the key; the reference is %2.</source>
        <translation>Une connexion à %1 a été refusée : sa clé n’est pas celle d’un consommateur OAuth activé. Dans Configuration › Connexions API › Consommateurs OAuth, comparez la clé ; la référence est %2.</translation>
    </message>
    <message>
        <source>What the application sent to %1 is incomplete or cannot be read, so it was not answered. Nothing was shared and nothing was changed.</source>
        <translation>Ce que l’application a envoyé à %1 est incomplet ou illisible : il n’y a pas été répondu. Rien n’a été transmis ni modifié.</translation>
    </message>
    <message>
        <source>A connection to %1 was refused: the application sent a request that is incomplete or malformed. The log has the details under reference %2.</source>
        <translation>Une connexion à %1 a été refusée : l’application a envoyé une requête incomplète ou mal formée. Le journal en donne le détail sous la référence %2.</translation>
    </message>
    <message>
        <source>This connection to %1 is no longer waiting: it took too long, was answered already, or was begun in another browser. Nothing was shared and nothing was changed. Go back to your assistant and connect again.</source>
        <translation>Cette connexion à %1 n’est plus en attente : elle a trop tardé, a déjà reçu une réponse ou a commencé dans un autre navigateur. Rien n’a été transmis ni modifié. Revenez à votre assistant et connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The connection was stopped</source>
        <translation>La connexion a été arrêtée</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What to tell your administrator</source>
        <translation>Que dire à votre administrateur</translation>
    </message>
    <message>
        <source>Maintenance data of %1, for your assistant</source>
        <translation>Les données de maintenance de %1, pour votre assistant</translation>
    </message>
    <message>
        <source>This is the Fractal One server of %1. ChatGPT, Claude and other assistants connect here to answer questions about work orders, assets and indicators, with your own rights and nothing more.</source>
        <translation>Voici le serveur Fractal One de %1. ChatGPT, Claude et d’autres assistants s’y connectent pour répondre à vos questions sur les ordres de travail, les actifs et les indicateurs, avec vos propres droits et rien de plus.</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>Comment se connecter</translation>
    </message>
    <message>
        <source>In your assistant, add an MCP server (a connector) with this address:</source>
        <translation>Dans votre assistant, ajoutez un serveur MCP (un connecteur) avec cette adresse :</translation>
    </message>
    <message>
        <source>Address of the MCP server</source>
        <translation>Adresse du serveur MCP</translation>
    </message>
    <message>
        <source>As authentication choose %1, and enter the key and the secret that your administrator gave you.</source>
        <translation>Comme authentification, choisissez %1, puis saisissez la clé et le secret que votre administrateur vous a donnés.</translation>
    </message>
    <message>
        <source>Sign in here with your %1 account, and decide what the assistant may do.</source>
        <translation>Connectez-vous ici avec votre compte %1 et décidez de ce que l’assistant pourra faire.</translation>
    </message>
    <message>
        <source>Administrators create keys in Configuration › API Connections › OAuth consumers.</source>
        <translation>Les administrateurs créent les clés dans Configuration › Connexions API › Consommateurs OAuth.</translation>
    </message>
    <message>
        <source>Created by %1</source>
        <translation>Création : %1</translation>
    </message>
    <message>
        <source>Created by %1 through %2</source>
        <translation>Création : %1, par %2</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Modification : %1</translation>
    </message>
    <message>
        <source>Changed by %1 through %2</source>
        <translation>Modification : %1, par %2</translation>
    </message>
    <message>
        <source>Sent to review by %1</source>
        <translation>Envoi en révision : %1</translation>
    </message>
    <message>
        <source>Sent to review by %1 through %2</source>
        <translation>Envoi en révision : %1, par %2</translation>
    </message>
    <message>
        <source>Sent back by %1</source>
        <translation>Renvoi en cours : %1</translation>
    </message>
    <message>
        <source>Sent back by %1 through %2</source>
        <translation>Renvoi en cours : %1, par %2</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Clôture : %1</translation>
    </message>
    <message>
        <source>Closed by %1 through %2</source>
        <translation>Clôture : %1, par %2</translation>
    </message>
    <message>
        <source>Cancelled by %1</source>
        <translation>Annulation : %1</translation>
    </message>
    <message>
        <source>Cancelled by %1 through %2</source>
        <translation>Annulation : %1, par %2</translation>
    </message>
    <message>
        <source>Imported by %1</source>
        <translation>Importation : %1</translation>
    </message>
    <message>
        <source>Imported by %1 through %2</source>
        <translation>Importation : %1, par %2</translation>
    </message>
    <message>
        <source>Taken out of service by %1</source>
        <translation>Mise hors service : %1</translation>
    </message>
    <message>
        <source>Taken out of service by %1 through %2</source>
        <translation>Mise hors service : %1, par %2</translation>
    </message>
    <message>
        <source>Put back in service by %1</source>
        <translation>Remise en service : %1</translation>
    </message>
    <message>
        <source>Put back in service by %1 through %2</source>
        <translation>Remise en service : %1, par %2</translation>
    </message>
    <message>
        <source>A change undone by %1</source>
        <translation>Modification annulée : %1</translation>
    </message>
    <message>
        <source>A change undone by %1 through %2</source>
        <translation>Modification annulée : %1, par %2</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En révision</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Corrective</source>
        <translation>Correctif</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Préventif</translation>
    </message>
    <message>
        <source>Predictive</source>
        <translation>Prédictif</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Refurbishment</source>
        <translation>Remise à neuf</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Très haute</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Très basse</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Spare part</source>
        <translation>Pièce de rechange</translation>
    </message>
    <message>
        <source>Digital asset</source>
        <translation>Actif numérique</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Dernières modifications</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>You decide on the next page.</source>
        <translation>Vous décidez à la page suivante.</translation>
    </message>
    <message>
        <source>Not you? Cancel and go back to the program</source>
        <translation>Ce n’est pas vous ? Annuler et revenir au programme</translation>
    </message>
    <message>
        <source>Not you? Cancel and go back to %1</source>
        <translation>Ce n’est pas vous ? Annuler et revenir à %1</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1, at %2.</source>
        <translation>Trop de tentatives. Vous pourrez réessayer dans %1, à %2.</translation>
    </message>
    <message>
        <source>Trying earlier does not make the wait longer. If it was not you, tell your administrator.</source>
        <translation>Réessayer plus tôt ne rallonge pas l’attente. Si ce n’était pas vous, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>The user name or the password is not right. Check both and try again.</source>
        <translation>Le nom d’utilisateur ou le mot de passe ne convient pas. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Forgotten your password? Your administrator can set a new one.</source>
        <translation>Mot de passe oublié ? Votre administrateur peut en définir un nouveau.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>This does not exist, or you do not have permission to see it.</source>
        <translation>Cela n’existe pas, ou vous n’avez pas la permission de le voir.</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Adresse inconnue</translation>
    </message>
    <message>
        <source>This server does not answer under the name that was used. Check the address, or ask your administrator for it.</source>
        <translation>Ce serveur ne répond pas sous le nom utilisé. Vérifiez l’adresse, ou demandez-la à votre administrateur.</translation>
    </message>
    <message>
        <source>Not available for a moment</source>
        <translation>Indisponible pour un instant</translation>
    </message>
    <message>
        <source>The server is busy or restarting. What you just asked for was not done.</source>
        <translation>Le serveur est occupé ou redémarre. Ce que vous venez de demander n’a pas été fait.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>The server made a mistake. Tell your administrator the reference.</source>
        <translation>Le serveur a rencontré une erreur. Donnez la référence à votre administrateur.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>The server did not accept what was sent. Nothing was changed.</source>
        <translation>Le serveur n’a pas accepté ce qui a été envoyé. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>Aller à la page d’accueil</translation>
    </message>
    <message>
        <source>Check the address bar: this page is at %1.</source>
        <translation>Vérifiez la barre d’adresse : cette page se trouve sur %1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Failure mode</source>
        <translation>Mode de défaillance</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Scheduled date</source>
        <translation>Date programmée</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Execution time</source>
        <translation>Temps d’exécution</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Ordre de travail</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This page is for reading. To change the work order, open Fractal One or ask your assistant.</source>
        <translation>Cette page sert à lire. Pour modifier l’ordre de travail, ouvrez Fractal One ou demandez à votre assistant.</translation>
    </message>
    <message>
        <source>People in the directory</source>
        <translation>Personnes de l’annuaire</translation>
    </message>
    <message>
        <source>What was sent did not come from this server&apos;s own page, or came from one that was open since before you signed in. Nothing was changed. Go back to your assistant and connect again.</source>
        <translation>Ce qui a été envoyé ne venait pas d’une page de ce serveur, ou venait d’une page ouverte avant votre connexion. Rien n’a été modifié. Revenez à votre assistant et connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Too much was asked from your network in a short time. What you just asked for was not done.</source>
        <translation>Trop de requêtes sont venues de votre réseau en peu de temps. Ce que vous venez de demander n’a pas été fait.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>See work orders</source>
        <translation>Voir les ordres de travail</translation>
    </message>
    <message>
        <source>Create work orders</source>
        <translation>Créer des ordres de travail</translation>
    </message>
    <message>
        <source>Edit work orders</source>
        <translation>Modifier les ordres de travail</translation>
    </message>
    <message>
        <source>Delete work orders</source>
        <translation>Supprimer des ordres de travail</translation>
    </message>
    <message>
        <source>Start, pause and submit work orders</source>
        <translation>Démarrer, suspendre et soumettre les ordres de travail</translation>
    </message>
    <message>
        <source>Complete work orders</source>
        <translation>Terminer les ordres de travail</translation>
    </message>
    <message>
        <source>Cancel work orders</source>
        <translation>Annuler des ordres de travail</translation>
    </message>
    <message>
        <source>Reopen work orders</source>
        <translation>Rouvrir des ordres de travail</translation>
    </message>
    <message>
        <source>Comment on work orders</source>
        <translation>Commenter les ordres de travail</translation>
    </message>
    <message>
        <source>Report on work orders</source>
        <translation>Établir des rapports sur les ordres de travail</translation>
    </message>
    <message>
        <source>See pending tasks</source>
        <translation>Voir les tâches en attente</translation>
    </message>
    <message>
        <source>Add pending tasks</source>
        <translation>Ajouter des tâches en attente</translation>
    </message>
    <message>
        <source>Edit pending tasks</source>
        <translation>Modifier les tâches en attente</translation>
    </message>
    <message>
        <source>Delete pending tasks</source>
        <translation>Supprimer des tâches en attente</translation>
    </message>
    <message>
        <source>Record work done</source>
        <translation>Enregistrer le travail effectué</translation>
    </message>
    <message>
        <source>See maintenance plans</source>
        <translation>Voir les plans de maintenance</translation>
    </message>
    <message>
        <source>Add maintenance plans</source>
        <translation>Ajouter des plans de maintenance</translation>
    </message>
    <message>
        <source>Edit maintenance plans</source>
        <translation>Modifier les plans de maintenance</translation>
    </message>
    <message>
        <source>Delete maintenance plans</source>
        <translation>Supprimer des plans de maintenance</translation>
    </message>
    <message>
        <source>See work requests</source>
        <translation>Voir les demandes de travail</translation>
    </message>
    <message>
        <source>Create work requests</source>
        <translation>Créer des demandes de travail</translation>
    </message>
    <message>
        <source>Edit work requests</source>
        <translation>Modifier les demandes de travail</translation>
    </message>
    <message>
        <source>Delete work requests</source>
        <translation>Supprimer des demandes de travail</translation>
    </message>
    <message>
        <source>Approve and reject work requests</source>
        <translation>Approuver et rejeter les demandes de travail</translation>
    </message>
    <message>
        <source>Cancel work requests</source>
        <translation>Annuler des demandes de travail</translation>
    </message>
    <message>
        <source>See assets and locations</source>
        <translation>Voir les actifs et les emplacements</translation>
    </message>
    <message>
        <source>Add assets and locations</source>
        <translation>Ajouter des actifs et des emplacements</translation>
    </message>
    <message>
        <source>Edit assets and locations</source>
        <translation>Modifier les actifs et les emplacements</translation>
    </message>
    <message>
        <source>Delete assets and locations</source>
        <translation>Supprimer des actifs et des emplacements</translation>
    </message>
    <message>
        <source>See out-of-service records</source>
        <translation>Voir les mises hors service</translation>
    </message>
    <message>
        <source>Put assets out of service</source>
        <translation>Mettre des actifs hors service</translation>
    </message>
    <message>
        <source>Put assets back in service</source>
        <translation>Remettre des actifs en service</translation>
    </message>
    <message>
        <source>See meters</source>
        <translation>Voir les compteurs</translation>
    </message>
    <message>
        <source>Add meters</source>
        <translation>Ajouter des compteurs</translation>
    </message>
    <message>
        <source>Edit meters</source>
        <translation>Modifier les compteurs</translation>
    </message>
    <message>
        <source>Delete meters</source>
        <translation>Supprimer des compteurs</translation>
    </message>
    <message>
        <source>See meter readings</source>
        <translation>Voir les relevés de compteurs</translation>
    </message>
    <message>
        <source>Add meter readings</source>
        <translation>Ajouter des relevés de compteurs</translation>
    </message>
    <message>
        <source>Edit meter readings</source>
        <translation>Modifier les relevés de compteurs</translation>
    </message>
    <message>
        <source>Delete meter readings</source>
        <translation>Supprimer des relevés de compteurs</translation>
    </message>
    <message>
        <source>See stock</source>
        <translation>Voir le stock</translation>
    </message>
    <message>
        <source>Record stock movements</source>
        <translation>Enregistrer des mouvements de stock</translation>
    </message>
    <message>
        <source>Edit stock levels</source>
        <translation>Modifier les niveaux de stock</translation>
    </message>
    <message>
        <source>Delete stock records</source>
        <translation>Supprimer des données de stock</translation>
    </message>
    <message>
        <source>See people and third parties</source>
        <translation>Voir les personnes et les tiers</translation>
    </message>
    <message>
        <source>Add people and third parties</source>
        <translation>Ajouter des personnes et des tiers</translation>
    </message>
    <message>
        <source>Edit people and third parties</source>
        <translation>Modifier les personnes et les tiers</translation>
    </message>
    <message>
        <source>Delete people and third parties</source>
        <translation>Supprimer des personnes et des tiers</translation>
    </message>
    <message>
        <source>See costs</source>
        <translation>Voir les coûts</translation>
    </message>
    <message>
        <source>Edit costs and rates</source>
        <translation>Modifier les coûts et les tarifs</translation>
    </message>
    <message>
        <source>See indicators</source>
        <translation>Voir les indicateurs</translation>
    </message>
    <message>
        <source>Report indicators</source>
        <translation>Établir des rapports d’indicateurs</translation>
    </message>
    <message>
        <source>See documents</source>
        <translation>Voir les documents</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Edit documents</source>
        <translation>Modifier les documents</translation>
    </message>
    <message>
        <source>Delete documents</source>
        <translation>Supprimer des documents</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Voir les rapports</translation>
    </message>
    <message>
        <source>Run reports</source>
        <translation>Produire des rapports</translation>
    </message>
    <message>
        <source>See user accounts</source>
        <translation>Voir les comptes d’utilisateurs</translation>
    </message>
    <message>
        <source>Add user accounts</source>
        <translation>Ajouter des comptes d’utilisateurs</translation>
    </message>
    <message>
        <source>Edit user accounts</source>
        <translation>Modifier les comptes d’utilisateurs</translation>
    </message>
    <message>
        <source>Delete user accounts</source>
        <translation>Supprimer des comptes d’utilisateurs</translation>
    </message>
    <message>
        <source>See permission groups</source>
        <translation>Voir les groupes de permissions</translation>
    </message>
    <message>
        <source>Add permission groups</source>
        <translation>Ajouter des groupes de permissions</translation>
    </message>
    <message>
        <source>Edit permission groups</source>
        <translation>Modifier les groupes de permissions</translation>
    </message>
    <message>
        <source>Delete permission groups</source>
        <translation>Supprimer des groupes de permissions</translation>
    </message>
    <message>
        <source>See OAuth consumers</source>
        <translation>Voir les consommateurs OAuth</translation>
    </message>
    <message>
        <source>Add OAuth consumers</source>
        <translation>Ajouter des consommateurs OAuth</translation>
    </message>
    <message>
        <source>Edit OAuth consumers and reveal their secrets</source>
        <translation>Modifier les consommateurs OAuth et afficher leurs secrets</translation>
    </message>
    <message>
        <source>Delete OAuth consumers</source>
        <translation>Supprimer des consommateurs OAuth</translation>
    </message>
    <message>
        <source>See app authorizations</source>
        <translation>Voir les autorisations d’applications</translation>
    </message>
    <message>
        <source>Revoke app authorizations</source>
        <translation>Révoquer des autorisations d’applications</translation>
    </message>
    <message>
        <source>See API keys</source>
        <translation>Voir les clés API</translation>
    </message>
    <message>
        <source>Add API keys</source>
        <translation>Ajouter des clés API</translation>
    </message>
    <message>
        <source>Edit API keys</source>
        <translation>Modifier les clés API</translation>
    </message>
    <message>
        <source>Delete API keys</source>
        <translation>Supprimer des clés API</translation>
    </message>
    <message>
        <source>See the transactions log</source>
        <translation>Voir le journal des transactions</translation>
    </message>
    <message>
        <source>Export the transactions log</source>
        <translation>Exporter le journal des transactions</translation>
    </message>
    <message>
        <source>See settings</source>
        <translation>Voir les réglages</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Modifier les réglages</translation>
    </message>
    <message>
        <source>Open Configuration</source>
        <translation>Ouvrir la configuration</translation>
    </message>
    <message>
        <source>Change Configuration</source>
        <translation>Modifier la configuration</translation>
    </message>
</context>
</TS>
