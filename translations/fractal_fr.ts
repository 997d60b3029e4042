<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Account</name>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Customized</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Limited technician</source>
        <translation>Technicien limité</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>May do everything, whatever the permission group.</source>
        <translation>Peut tout faire, quel que soit le groupe de permissions.</translation>
    </message>
    <message>
        <source>May do what the permission group allows.</source>
        <translation>Peut faire ce que permet le groupe de permissions.</translation>
    </message>
    <message>
        <source>May do what the permission group allows; of work orders and tasks only their own.</source>
        <translation>Peut faire ce que permet le groupe de permissions&#x202f;; seulement ses propres ordres de travail et tâches.</translation>
    </message>
    <message>
        <source>May look at what the permission group allows, and report a problem.</source>
        <translation>Peut consulter ce que permet le groupe de permissions et signaler un problème.</translation>
    </message>
    <message>
        <source>May report problems and follow their own.</source>
        <translation>Peut signaler des problèmes et suivre les siens.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Weak: easy to guess.</source>
        <translation>Faible&#x202f;: facile à deviner.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bon.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fort.</translation>
    </message>
    <message>
        <source>Nobody disables themselves or changes their own profile or permission group. Ask another administrator.</source>
        <translation>Personne ne désactive son propre compte ni ne modifie son propre profil ou groupe de permissions. Demandez à un autre administrateur.</translation>
    </message>
    <message>
        <source>Only an administrator makes or changes an administrator’s account.</source>
        <translation>Seul un administrateur crée ou modifie le compte d&apos;un administrateur.</translation>
    </message>
    <message>
        <source>The Superadministrator stays an enabled administrator.</source>
        <translation>Le super-administrateur reste un administrateur activé.</translation>
    </message>
    <message>
        <source>An account with this sign-in name exists.</source>
        <translation>Un compte avec cet identifiant existe déjà.</translation>
    </message>
    <message>
        <source>1 to 80 letters, digits and . - _ @ + without blanks.</source>
        <translation>1 à 80 lettres, chiffres et . - _ @ + sans espaces.</translation>
    </message>
    <message>
        <source>A name has at most 80 characters.</source>
        <translation>Un nom a 80 caractères au plus.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n&apos;est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Choose a permission group. Only administrators need none.</source>
        <translation>Choisissez un groupe de permissions. Seuls les administrateurs s&apos;en passent.</translation>
    </message>
    <message>
        <source>There is no location with this code.</source>
        <translation>Aucun emplacement n&apos;a ce code.</translation>
    </message>
    <message>
        <source>As the site</source>
        <translation>Comme le site</translation>
    </message>
    <message>
        <source>At least 12 characters. A sentence of four or five words is easy to remember and hard to guess.</source>
        <translation>Au moins 12 caractères. Une phrase de quatre ou cinq mots se retient bien et se devine mal.</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation>Trop court&#x202f;: au moins 12 caractères.</translation>
    </message>
    <message>
        <source>Little more than a name. Choose something that nobody guesses.</source>
        <translation>À peine plus qu&apos;un nom. Choisissez quelque chose que personne ne devine.</translation>
    </message>
    <message>
        <source>Among the passwords that are tried first. Choose a few words that do not belong together.</source>
        <translation>Ce mot de passe est parmi les premiers essayés. Choisissez quelques mots qui ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Choose a password of 12 to 200 characters.</source>
        <translation>Choisissez un mot de passe de 12 à 200 caractères.</translation>
    </message>
</context>
<context>
    <name>ApiKeys</name>
    <message>
        <source>Enabled</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N&apos;expire jamais</translation>
    </message>
    <message>
        <source>A name of 1 to 80 characters: what will use this key.</source>
        <translation>Un nom de 1 à 80 caractères&#x202f;: ce qui utilisera cette clé.</translation>
    </message>
    <message>
        <source>Choose the group whose rights it has.</source>
        <translation>Choisissez le groupe dont elle a les droits.</translation>
    </message>
    <message>
        <source>A day that is still to come.</source>
        <translation>Un jour encore à venir.</translation>
    </message>
</context>
<context>
    <name>CallbackProblem</name>
    <message>
        <source>There is a blank at the end. Remove it.</source>
        <translation>Il y a une espace à la fin. Supprimez-la.</translation>
    </message>
    <message>
        <source>There is a blank at the beginning. Remove it.</source>
        <translation>Il y a une espace au début. Supprimez-la.</translation>
    </message>
    <message>
        <source>The letter “%1” only looks like one of the alphabet that addresses use. Type the address by hand.</source>
        <translation>La lettre «&#x202f;%1&#x202f;» ressemble seulement à une lettre de l&apos;alphabet des adresses. Saisissez l&apos;adresse à la main.</translation>
    </message>
    <message>
        <source>An address has no blanks inside. Remove them.</source>
        <translation>Une adresse ne contient pas d&apos;espaces. Supprimez-les.</translation>
    </message>
    <message>
        <source>Paste the callback URL first.</source>
        <translation>Collez d&apos;abord l&apos;URL de rappel.</translation>
    </message>
    <message>
        <source>An address has at most %1 characters.</source>
        <translation>Une adresse a %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Remove the part from # on: %1</source>
        <translation>Supprimez la partie à partir de #&#x202f;: %1</translation>
    </message>
    <message>
        <source>Wildcards (*) do not work here. Enter the address in full.</source>
        <translation>Les jokers (*) ne fonctionnent pas ici. Saisissez l&apos;adresse en entier.</translation>
    </message>
    <message>
        <source>http:// works only on this computer (127.0.0.1, [::1] or localhost). Use https://.</source>
        <translation>http:// ne fonctionne que sur cet ordinateur (127.0.0.1, [::1] ou localhost). Utilisez https://.</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Une adresse commence par https://.</translation>
    </message>
    <message>
        <source>This is not a complete address. It looks like https://host/path.</source>
        <translation>Cette adresse n&apos;est pas complète. Elle a la forme https://hôte/chemin.</translation>
    </message>
</context>
<context>
    <name>ConsumerExport</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Type d&apos;autorisation</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Also limited to this group</source>
        <translation>Aussi limité à ce groupe</translation>
    </message>
    <message>
        <source>Callback URLs</source>
        <translation>URL de rappel</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Privacy policy URL</source>
        <translation>URL de confidentialité</translation>
    </message>
    <message>
        <source>End user license agreement URL</source>
        <translation>URL du contrat de licence</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Créé (UTC)</translation>
    </message>
    <message>
        <source>Last used (UTC)</source>
        <translation>Dernière utilisation (UTC)</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Code d&apos;autorisation</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Identifiants client</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This is no longer there. Somebody may have removed it.</source>
        <translation>Cet élément n&apos;existe plus. Quelqu&apos;un l&apos;a peut-être supprimé.</translation>
    </message>
    <message>
        <source>You do not have permission to do this. Ask an administrator of this site.</source>
        <translation>Vous n&apos;avez pas la permission de faire cela. Adressez-vous à un administrateur de ce site.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Load it again before you change it.</source>
        <translation>Une autre personne a modifié cet élément entre-temps. Rechargez-le avant de le modifier.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Ce nom est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The database does not answer. Nothing was changed; try again in a moment.</source>
        <translation>La base de données ne répond pas. Rien n&apos;a été modifié&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a moment, then try again.</source>
        <translation>Trop de tentatives. Patientez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Nothing was changed. (%1)</source>
        <translation>Une erreur s&apos;est produite dans le programme. Rien n&apos;a été modifié. (%1)</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n&apos;a pas pu être écrit&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Type de travail</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
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
        <source>Finished</source>
        <translation>Fin</translation>
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
        <source>Is a failure</source>
        <translation>Est une défaillance</translation>
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
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Failure mode</source>
        <translation>Mode de défaillance</translation>
    </message>
    <message>
        <source>Failure cause</source>
        <translation>Cause de la défaillance</translation>
    </message>
    <message>
        <source>Failure detection</source>
        <translation>Détection de la défaillance</translation>
    </message>
    <message>
        <source>Failure severity</source>
        <translation>Gravité de la défaillance</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Running time (seconds)</source>
        <translation>Temps de marche (secondes)</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Avancement (%)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind of asset</source>
        <translation>Catégorie d&apos;actif</translation>
    </message>
    <message>
        <source>Stands in (code)</source>
        <translation>Se trouve dans (code)</translation>
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
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticité</translation>
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
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>Mise en service</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Ordres de travail</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>A workbook cannot be read as it is: save the sheet as CSV, or copy the cells and paste them here.</source>
        <translation>Un classeur ne peut pas être lu tel quel&#x202f;: enregistrez la feuille au format CSV, ou copiez les cellules et collez-les ici.</translation>
    </message>
    <message>
        <source>This file is empty. Its first row names the columns, the next ones are the records.</source>
        <translation>Ce fichier est vide. Sa première ligne nomme les colonnes, les suivantes sont les enregistrements.</translation>
    </message>
    <message>
        <source>This file is not text. Save the sheet as CSV (UTF-8), or copy the cells and paste them here.</source>
        <translation>Ce fichier n&apos;est pas du texte. Enregistrez la feuille au format CSV (UTF-8), ou copiez les cellules et collez-les ici.</translation>
    </message>
    <message>
        <source>This file is not a table. Export the data as CSV, or copy the cells and paste them here.</source>
        <translation>Ce fichier n&apos;est pas un tableau. Exportez les données au format CSV, ou copiez les cellules et collez-les ici.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is it still there, and may you read it?</source>
        <translation>Ce fichier ne peut pas être ouvert. Est-il encore là, et pouvez-vous le lire&#x202f;?</translation>
    </message>
    <message>
        <source>The site changed while the file was checked. Nothing was written; check again.</source>
        <translation>Le site a changé pendant la vérification du fichier. Rien n&apos;a été enregistré&#x202f;; vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>These are more corrections than fit in here. Mend the rest in the file.</source>
        <translation>Cela fait plus de corrections qu&apos;il n&apos;en tient ici. Corrigez le reste dans le fichier.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Ce fichier ne peut pas être lu&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>mm/dd/yyyy</source>
        <translation>mm/jj/aaaa</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written out, in Qt&apos;s letters: Spanish needs &quot;d &apos;de&apos; MMMM &apos;de&apos; yyyy&quot;</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Can be read in two ways</source>
        <translation>Peut se lire de deux façons</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>ImportRefusal</name>
    <message>
        <source>A quotation mark is missing or stands in a wrong place. Mend this row in the file.</source>
        <translation>Un guillemet manque ou se trouve au mauvais endroit. Corrigez cette ligne dans le fichier.</translation>
    </message>
    <message>
        <source>This row has another number of cells than the header (%2). Mend it in the file.</source>
        <translation>Cette ligne n&apos;a pas le même nombre de cellules que l&apos;en-tête (%2). Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>This row has more than 500 cells. Mend it in the file.</source>
        <translation>Cette ligne a plus de 500 cellules. Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>This cell is empty, and the record needs it.</source>
        <translation>Cette cellule est vide, et l&apos;enregistrement en a besoin.</translation>
    </message>
    <message>
        <source>This text is too long: at most %2 characters.</source>
        <translation>Ce texte est trop long&#x202f;: %2 caractères au plus.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est inconnu ici. Sont connus&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est ni oui ni non.</translation>
    </message>
    <message>
        <source>“%1” is not a date like %2.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une date comme %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number like %2.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un nombre comme %2.</translation>
    </message>
    <message>
        <source>“%1” is not an amount like %2.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un montant comme %2.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2. Round it.</source>
        <translation>«&#x202f;%1&#x202f;» a plus de décimales que %2. Arrondissez-le.</translation>
    </message>
    <message>
        <source>“%1” is too large an amount.</source>
        <translation>«&#x202f;%1&#x202f;» est un montant trop grand.</translation>
    </message>
    <message>
        <source>“%1” is not within %2.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas compris dans %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is not in the mapping.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas dans la correspondance.</translation>
    </message>
    <message>
        <source>“%1” also stands in row %2. Each record has its own code.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve aussi à la ligne %2. Chaque enregistrement a son propre code.</translation>
    </message>
    <message>
        <source>“%1” is in the site already. An import only adds.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà dans le site. Une importation ne fait qu&apos;ajouter.</translation>
    </message>
    <message>
        <source>“%1” is in the future.</source>
        <translation>«&#x202f;%1&#x202f;» est dans le futur.</translation>
    </message>
    <message>
        <source>“%1” is before the work started.</source>
        <translation>«&#x202f;%1&#x202f;» est avant le début du travail.</translation>
    </message>
    <message>
        <source>“%1” is before the asset was commissioned.</source>
        <translation>«&#x202f;%1&#x202f;» est avant la mise en service de l&apos;actif.</translation>
    </message>
    <message>
        <source>A completed work order says when it was completed. Fill it in, or choose a column for it.</source>
        <translation>Un ordre de travail terminé indique quand il l&apos;a été. Complétez la cellule ou choisissez une colonne pour cette date.</translation>
    </message>
    <message>
        <source>“%1” does not fit: this work order has a date of completion.</source>
        <translation>«&#x202f;%1&#x202f;» ne convient pas&#x202f;: cet ordre de travail a une date de clôture.</translation>
    </message>
    <message>
        <source>There is no asset “%1”.</source>
        <translation>Il n&apos;y a pas d&apos;actif «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no account “%1”. Write another name, empty the cell, or leave the column out.</source>
        <translation>Il n&apos;y a pas de compte «&#x202f;%1&#x202f;». Écrivez un autre nom, videz la cellule ou n&apos;importez pas la colonne.</translation>
    </message>
    <message>
        <source>There is no asset or location “%1”, here or in another row.</source>
        <translation>Il n&apos;y a pas d&apos;actif ni d&apos;emplacement «&#x202f;%1&#x202f;», ni ici ni dans une autre ligne.</translation>
    </message>
    <message>
        <source>“%1” stands under itself in the end, or more than 50 levels deep.</source>
        <translation>«&#x202f;%1&#x202f;» finit par se trouver sous lui-même, ou à plus de 50 niveaux.</translation>
    </message>
    <message>
        <source>There is no permission group “%1”.</source>
        <translation>Il n&apos;y a pas de groupe de permissions «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no work order “%1”.</source>
        <translation>Il n&apos;y a pas d&apos;ordre de travail «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A sign-in name has letters, digits and . - _ @ + only.</source>
        <translation>Un identifiant ne contient que des lettres, des chiffres et . - _ @ +</translation>
    </message>
    <message>
        <source>The asset is out of service at this time already.</source>
        <translation>L&apos;actif est déjà hors service à ce moment.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>JJ/MM/AAAA</translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>MM/JJ/AAAA</translation>
    </message>
    <message>
        <source>YYYYMMDD</source>
        <translation>AAAAMMJJ</translation>
    </message>
    <message>
        <source>This row cannot be imported. Mend it in the file.</source>
        <translation>Cette ligne ne peut pas être importée. Corrigez-la dans le fichier.</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>The import was undone. Its records are gone again.</source>
        <translation>L&apos;importation a été annulée. Ses enregistrements ont de nouveau disparu.</translation>
    </message>
    <message>
        <source>Somebody has changed one of these records since. Undo that change first.</source>
        <translation>Quelqu&apos;un a modifié un de ces enregistrements depuis. Annulez d&apos;abord cette modification.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets imported.</source>
        <translation>
            <numerusform>%Ln actif importé.</numerusform>
            <numerusform>%Ln actifs importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work orders imported.</source>
        <translation>
            <numerusform>%Ln ordre de travail importé.</numerusform>
            <numerusform>%Ln ordres de travail importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la modification</translation>
    </message>
</context>
<context>
    <name>ImportWord</name>
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
        <translation>Remise en état</translation>
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
        <translation>Très élevée</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
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
        <source>Digital</source>
        <translation>Numérique</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Code of the action</source>
        <translation>Code de l&apos;action</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Annulé par</translation>
    </message>
</context>
<context>
    <name>LogFields</name>
    <message>
        <source>Kind of records</source>
        <translation>Type d&apos;enregistrements</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Also created</source>
        <translation>Également créés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Located in</source>
        <translation>Situé dans</translation>
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
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticité</translation>
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
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>Mise en service</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Out of service from</source>
        <translation>Hors service du</translation>
    </message>
    <message>
        <source>Out of service until</source>
        <translation>Hors service jusqu&apos;au</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Visible location</source>
        <translation>Emplacement visible</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Superadministrator</source>
        <translation>Super-administrateur</translation>
    </message>
    <message>
        <source>Read-only group</source>
        <translation>Groupe en lecture seule</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Privacy policy URL</source>
        <translation>URL de confidentialité</translation>
    </message>
    <message>
        <source>End user license agreement URL</source>
        <translation>URL du contrat de licence</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Type d&apos;autorisation</translation>
    </message>
    <message>
        <source>Also limit to this group</source>
        <translation>Limiter aussi à ce groupe</translation>
    </message>
    <message>
        <source>Keeps no secret</source>
        <translation>Ne garde pas de secret</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel (callback)</translation>
    </message>
    <message>
        <source>Group Permissions</source>
        <translation>Groupe de permissions</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Ordre de travail</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
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
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>Work finished</source>
        <translation>Fin des travaux</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Annulé le</translation>
    </message>
    <message>
        <source>Counts as a failure</source>
        <translation>Compte comme défaillance</translation>
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
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Failure mode</source>
        <translation>Mode de défaillance</translation>
    </message>
    <message>
        <source>Failure cause</source>
        <translation>Cause de la défaillance</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Détecté par</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Execution time</source>
        <translation>Temps d&apos;exécution</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>Site name</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation>URL publique</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Further addresses of this site</source>
        <translation>Autres adresses de ce site</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Origines autorisées</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys de confiance</translation>
    </message>
    <message>
        <source>Clients that keep no secret</source>
        <translation>Clients qui ne gardent pas de secret</translation>
    </message>
    <message>
        <source>Ask for all rights when connecting</source>
        <translation>Demander tous les droits à la connexion</translation>
    </message>
    <message>
        <source>Never show secrets again</source>
        <translation>Ne plus jamais afficher les secrets</translation>
    </message>
    <message>
        <source>Server listens on</source>
        <translation>Le serveur écoute sur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clé du certificat</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Site id</source>
        <translation>Identifiant du site</translation>
    </message>
    <message>
        <source>Fingerprint of the site&apos;s key</source>
        <translation>Empreinte de la clé du site</translation>
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
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Très élevée</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
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
        <translation>Remise en état</translation>
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
        <source>Digital</source>
        <translation>Numérique</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Défaillance</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externe</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Customized</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Limited technician</source>
        <translation>Technicien limité</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Code d&apos;autorisation</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Identifiants client</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Ordres de travail</translation>
    </message>
    <message>
        <source>User accounts</source>
        <translation>Comptes d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>Out-of-service records</source>
        <translation>Mises hors service</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>Only their own</source>
        <translation>Uniquement les siens</translation>
    </message>
    <message>
        <source>Only in their location</source>
        <translation>Uniquement dans son emplacement</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Applications with a metadata document</source>
        <translation>Applications avec un document de métadonnées</translation>
    </message>
    <message>
        <source>Applications that register themselves</source>
        <translation>Applications qui s’enregistrent elles-mêmes</translation>
    </message>
    <message>
        <source>Allowed domains of applications</source>
        <translation>Domaines d’applications autorisés</translation>
    </message>
    <message>
        <source>Blocked domains of applications</source>
        <translation>Domaines d’applications bloqués</translation>
    </message>
    <message>
        <source>Self-registered, by a metadata document</source>
        <translation>Auto-enregistré, par un document de métadonnées</translation>
    </message>
    <message>
        <source>Self-registered</source>
        <translation>Auto-enregistré</translation>
    </message>
    <message>
        <source>What it may change</source>
        <translation>Ce qu’il peut modifier</translation>
    </message>
    <message>
        <source>What the person may</source>
        <translation>Ce que peut la personne</translation>
    </message>
    <message>
        <source>Each change waits for the person</source>
        <translation>Chaque modification attend la personne</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Relevé le</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Accumulated value</source>
        <translation>Valeur cumulée</translation>
    </message>
    <message>
        <source>Counter started anew</source>
        <translation>Remise à zéro du compteur</translation>
    </message>
    <message>
        <source>Outside of the limits</source>
        <translation>Hors limites</translation>
    </message>
    <message>
        <source>Due at the value</source>
        <translation>À faire à la valeur</translation>
    </message>
    <message>
        <source>Made due by its meter</source>
        <translation>Déclenchée par son compteur le</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Stock minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Stock maximum</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>Commander à</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Cost of one unit</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Stock afterwards</source>
        <translation>Stock ensuite</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Mouvement le</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Requester’s e-mail</source>
        <translation>E-mail du demandeur</translation>
    </message>
    <message>
        <source>Classification 1</source>
        <translation>Classification 1</translation>
    </message>
    <message>
        <source>Classification 2</source>
        <translation>Classification 2</translation>
    </message>
    <message>
        <source>Incident date</source>
        <translation>Date de l’incident</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Résolu le</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Work order in process</source>
        <translation>Ordre de travail en cours</translation>
    </message>
    <message>
        <source>Solved without work order</source>
        <translation>Résolue sans ordre de travail</translation>
    </message>
    <message>
        <source>Solved with work order</source>
        <translation>Résolue avec ordre de travail</translation>
    </message>
    <message>
        <source>Waiting for work order</source>
        <translation>En attente d’un ordre de travail</translation>
    </message>
    <message>
        <source>Work order in review</source>
        <translation>Ordre de travail en révision</translation>
    </message>
    <message>
        <source>Work order cancelled</source>
        <translation>Ordre de travail annulé</translation>
    </message>
    <message>
        <source>Waiting for another work order</source>
        <translation>En attente d’un autre ordre de travail</translation>
    </message>
    <message>
        <source>Removed from pending tasks</source>
        <translation>Retirée des tâches en attente</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Created from guest portal</source>
        <translation>Créée depuis le portail invités</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Demandes de travail</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>Appels simultanés</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Appels par minute</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Spare parts and stock</source>
        <translation>Pièces de rechange et stock</translation>
    </message>
</context>
<context>
    <name>LogUndo</name>
    <message numerus="yes">
        <source>and %n more field</source>
        <translation>
            <numerusform>et %n autre champ</numerusform>
            <numerusform>et %n autres champs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>All that the import of %1 brought is removed again.</source>
        <translation>Tout ce que l&apos;importation de %1 a apporté est supprimé.</translation>
    </message>
    <message>
        <source>All that the import of %1 brought comes back.</source>
        <translation>Tout ce que l&apos;importation de %1 avait apporté revient.</translation>
    </message>
    <message>
        <source>%1 is removed again.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>%1 comes back as it was.</source>
        <translation>%1 revient dans son état précédent.</translation>
    </message>
    <message>
        <source>This is put back:
%1</source>
        <translation>Ces valeurs sont rétablies&#x202f;:
%1</translation>
    </message>
    <message>
        <source>%1 was changed since by %2. Undo that change first.</source>
        <translation>%1 a été modifié depuis par %2. Annulez d&apos;abord cette modification.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which would be removed. Remove %1 first.</source>
        <translation>%1 dépend de %2, qui serait supprimé. Supprimez d&apos;abord %1.</translation>
    </message>
    <message>
        <source>%1 is no longer there. Bring it back first.</source>
        <translation>%1 n&apos;existe plus. Rétablissez d&apos;abord cet enregistrement.</translation>
    </message>
    <message>
        <source>The record has changed since. Undo the later change first.</source>
        <translation>L&apos;enregistrement a changé depuis. Annulez d&apos;abord la modification plus récente.</translation>
    </message>
    <message>
        <source>You do not have the right to make the inverse change.</source>
        <translation>Vous n&apos;avez pas le droit de faire la modification inverse.</translation>
    </message>
    <message>
        <source>Undo this change?</source>
        <translation>Annuler cette modification&#x202f;?</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Undone: %1 (%2)</source>
        <translation>Annulé&#x202f;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>MayDo</name>
    <message>
        <source>create orders</source>
        <translation>créer des ordres</translation>
    </message>
    <message>
        <source>edit orders</source>
        <translation>modifier des ordres</translation>
    </message>
    <message>
        <source>create and edit orders</source>
        <translation>créer et modifier des ordres</translation>
    </message>
    <message>
        <source>create requests</source>
        <translation>créer des demandes</translation>
    </message>
    <message>
        <source>edit requests</source>
        <translation>modifier des demandes</translation>
    </message>
    <message>
        <source>create and edit requests</source>
        <translation>créer et modifier des demandes</translation>
    </message>
    <message>
        <source>record readings</source>
        <translation>saisir des relevés</translation>
    </message>
    <message>
        <source>edit readings</source>
        <translation>modifier des relevés</translation>
    </message>
    <message>
        <source>record and edit readings</source>
        <translation>saisir et modifier des relevés</translation>
    </message>
    <message>
        <source>add assets</source>
        <translation>ajouter des actifs</translation>
    </message>
    <message>
        <source>edit assets</source>
        <translation>modifier des actifs</translation>
    </message>
    <message>
        <source>add and edit assets</source>
        <translation>ajouter et modifier des actifs</translation>
    </message>
    <message>
        <source>put assets out of service</source>
        <translation>mettre des actifs hors service</translation>
    </message>
    <message>
        <source>put assets back in service</source>
        <translation>remettre des actifs en service</translation>
    </message>
    <message>
        <source>put assets in and out of service</source>
        <translation>mettre des actifs en et hors service</translation>
    </message>
    <message>
        <source>add plans</source>
        <translation>ajouter des plans</translation>
    </message>
    <message>
        <source>edit plans</source>
        <translation>modifier des plans</translation>
    </message>
    <message>
        <source>add and edit plans</source>
        <translation>ajouter et modifier des plans</translation>
    </message>
    <message>
        <source>add tasks</source>
        <translation>ajouter des tâches</translation>
    </message>
    <message>
        <source>edit tasks</source>
        <translation>modifier des tâches</translation>
    </message>
    <message>
        <source>add and edit tasks</source>
        <translation>ajouter et modifier des tâches</translation>
    </message>
    <message>
        <source>add meters</source>
        <translation>ajouter des compteurs</translation>
    </message>
    <message>
        <source>edit meters</source>
        <translation>modifier des compteurs</translation>
    </message>
    <message>
        <source>add and edit meters</source>
        <translation>ajouter et modifier des compteurs</translation>
    </message>
    <message>
        <source>record stock movements</source>
        <translation>saisir des mouvements de stock</translation>
    </message>
    <message>
        <source>edit stock</source>
        <translation>modifier le stock</translation>
    </message>
    <message>
        <source>record and edit stock</source>
        <translation>saisir et modifier le stock</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>read; %1</source>
        <translation>lire&#x202f;; %1</translation>
    </message>
    <message>
        <source>Nothing any more</source>
        <translation>Plus rien</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Voir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier&#x202f;: %1</translation>
    </message>
    <message>
        <source>See: %1
Change: %2</source>
        <translation>Voir&#x202f;: %1
Modifier&#x202f;: %2</translation>
    </message>
    <message>
        <source>See: %1
Change, once the person has confirmed each change: %2</source>
        <translation>Voir&#x202f;: %1
Modifier, une fois chaque modification confirmée par la personne&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
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
    <message>
        <source>Outcome of a held change</source>
        <translation>Suite d’une modification en attente</translation>
    </message>
    <message>
        <source>Stock movement</source>
        <translation>Mouvement de stock</translation>
    </message>
    <message>
        <source>Add reading</source>
        <translation>Ajouter un relevé</translation>
    </message>
    <message>
        <source>Comment on work order</source>
        <translation>Commenter l’ordre de travail</translation>
    </message>
    <message>
        <source>Cancel work order</source>
        <translation>Annuler l’ordre de travail</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Approve or reject request</source>
        <translation>Approuver ou rejeter une demande</translation>
    </message>
    <message>
        <source>Asset tree</source>
        <translation>Arborescence des actifs</translation>
    </message>
    <message>
        <source>People and third parties</source>
        <translation>Personnes et tiers</translation>
    </message>
    <message>
        <source>Due and upcoming tasks</source>
        <translation>Tâches échues et à venir</translation>
    </message>
    <message>
        <source>Inventory levels</source>
        <translation>Niveaux de stock</translation>
    </message>
    <message>
        <source>Maintenance plans</source>
        <translation>Plans de maintenance</translation>
    </message>
    <message>
        <source>List meters &amp; readings</source>
        <translation>Lister les compteurs et relevés</translation>
    </message>
    <message>
        <source>List work requests</source>
        <translation>Lister les demandes de travail</translation>
    </message>
    <message>
        <source>Record work done</source>
        <translation>Enregistrer le travail effectué</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Out of service or back</source>
        <translation>Mise hors service ou remise en service</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Visible location</source>
        <translation>Emplacement visible</translation>
    </message>
    <message>
        <source>Unlock an account</source>
        <translation>Déverrouiller un compte</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Fermer toutes ses sessions</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorisations d&apos;applications</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Révoquer l&apos;accès</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation>URL publique</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consommateurs OAuth</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel (callback)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Type d&apos;autorisation</translation>
    </message>
    <message>
        <source>Connect ChatGPT</source>
        <translation>Connecter ChatGPT</translation>
    </message>
    <message>
        <source>Connect Claude</source>
        <translation>Connecter Claude</translation>
    </message>
    <message>
        <source>Group Permissions</source>
        <translation>Groupe de permissions</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Groupe de permissions</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Read-only group</source>
        <translation>Groupe en lecture seule</translation>
    </message>
    <message>
        <source>Transactions Log</source>
        <translation>Journal des transactions</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Applications that register themselves</source>
        <translation>Applications qui s’enregistrent elles-mêmes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>What may this person do?</source>
        <translation>Que peut faire cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>API Connection</source>
        <translation>Connexion API</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d&apos;API</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tableur</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Confirm a change</source>
        <translation>Confirmer une modification</translation>
    </message>
    <message>
        <source>Reject a change</source>
        <translation>Refuser une modification</translation>
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
        <translation>%1 peut demander une confirmation avant une modification. Vérifiez-la toujours avant de confirmer&#x202f;: elle est faite en votre nom.</translation>
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
        <translation>Ordres de travail&#x202f;: %1</translation>
    </message>
    <message>
        <source>Work requests: %1</source>
        <translation>Demandes de travail&#x202f;: %1</translation>
    </message>
    <message>
        <source>Meter readings: %1</source>
        <translation>Relevés de compteurs&#x202f;: %1</translation>
    </message>
    <message>
        <source>Meters: %1</source>
        <translation>Compteurs&#x202f;: %1</translation>
    </message>
    <message>
        <source>Assets: %1</source>
        <translation>Actifs&#x202f;: %1</translation>
    </message>
    <message>
        <source>Tasks: %1</source>
        <translation>Tâches&#x202f;: %1</translation>
    </message>
    <message>
        <source>Maintenance plans: %1</source>
        <translation>Plans de maintenance&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stock: %1</source>
        <translation>Stock&#x202f;: %1</translation>
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
        <translation>L’adresse qui attendait la réponse ne figure pas dans la liste de %1&#x202f;: rien n’y a été envoyé. Rien n’a été transmis ni modifié.</translation>
    </message>
    <message>
        <source>A connection to %1 was refused: its callback URL is not registered. In Configuration › API Connections › OAuth consumers, look for reference %2 and add the address only if you recognise it.</source>
        <translation>Une connexion à %1 a été refusée&#x202f;: son URL de rappel n’est pas enregistrée. Dans Configuration › Connexions API › Consommateurs OAuth, cherchez la référence %2 et ajoutez l’adresse seulement si vous la reconnaissez.</translation>
    </message>
    <message>
        <source>The application that asked is not known to %1, or it may no longer connect. Nothing was shared and nothing was changed.</source>
        <translation>L’application qui demandait l’accès n’est pas connue de %1, ou n’a plus le droit de s’y connecter. Rien n’a été transmis ni modifié.</translation>
    </message>
    <message>
        <source>A connection to %1 was refused: its key is not that of an enabled OAuth consumer. In Configuration › API Connections › OAuth consumers, compare the key; the reference is %2.</source>
        <translation>Une connexion à %1 a été refusée&#x202f;: sa clé n’est pas celle d’un consommateur OAuth activé. Dans Configuration › Connexions API › Consommateurs OAuth, comparez la clé&#x202f;; la référence est %2.</translation>
    </message>
    <message>
        <source>What the application sent to %1 is incomplete or cannot be read, so it was not answered. Nothing was shared and nothing was changed.</source>
        <translation>Ce que l’application a envoyé à %1 est incomplet ou illisible&#x202f;: il n’y a pas été répondu. Rien n’a été transmis ni modifié.</translation>
    </message>
    <message>
        <source>A connection to %1 was refused: the application sent a request that is incomplete or malformed. The log has the details under reference %2.</source>
        <translation>Une connexion à %1 a été refusée&#x202f;: l’application a envoyé une requête incomplète ou mal formée. Le journal en donne le détail sous la référence %2.</translation>
    </message>
    <message>
        <source>This connection to %1 is no longer waiting: it took too long, was answered already, or was begun in another browser. Nothing was shared and nothing was changed. Go back to your assistant and connect again.</source>
        <translation>Cette connexion à %1 n’est plus en attente&#x202f;: elle a trop tardé, a déjà reçu une réponse ou a commencé dans un autre navigateur. Rien n’a été transmis ni modifié. Revenez à votre assistant et connectez-vous de nouveau.</translation>
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
        <translation>Dans votre assistant, ajoutez un serveur MCP (un connecteur) avec cette adresse&#x202f;:</translation>
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
        <translation>Création&#x202f;: %1</translation>
    </message>
    <message>
        <source>Created by %1 through %2</source>
        <translation>Création&#x202f;: %1, par %2</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Modification&#x202f;: %1</translation>
    </message>
    <message>
        <source>Changed by %1 through %2</source>
        <translation>Modification&#x202f;: %1, par %2</translation>
    </message>
    <message>
        <source>Sent to review by %1</source>
        <translation>Envoi en révision&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sent to review by %1 through %2</source>
        <translation>Envoi en révision&#x202f;: %1, par %2</translation>
    </message>
    <message>
        <source>Sent back by %1</source>
        <translation>Renvoi en cours&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sent back by %1 through %2</source>
        <translation>Renvoi en cours&#x202f;: %1, par %2</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Clôture&#x202f;: %1</translation>
    </message>
    <message>
        <source>Closed by %1 through %2</source>
        <translation>Clôture&#x202f;: %1, par %2</translation>
    </message>
    <message>
        <source>Cancelled by %1</source>
        <translation>Annulation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cancelled by %1 through %2</source>
        <translation>Annulation&#x202f;: %1, par %2</translation>
    </message>
    <message>
        <source>Imported by %1</source>
        <translation>Importation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Imported by %1 through %2</source>
        <translation>Importation&#x202f;: %1, par %2</translation>
    </message>
    <message>
        <source>Taken out of service by %1</source>
        <translation>Mise hors service&#x202f;: %1</translation>
    </message>
    <message>
        <source>Taken out of service by %1 through %2</source>
        <translation>Mise hors service&#x202f;: %1, par %2</translation>
    </message>
    <message>
        <source>Put back in service by %1</source>
        <translation>Remise en service&#x202f;: %1</translation>
    </message>
    <message>
        <source>Put back in service by %1 through %2</source>
        <translation>Remise en service&#x202f;: %1, par %2</translation>
    </message>
    <message>
        <source>A change undone by %1</source>
        <translation>Modification annulée&#x202f;: %1</translation>
    </message>
    <message>
        <source>A change undone by %1 through %2</source>
        <translation>Modification annulée&#x202f;: %1, par %2</translation>
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
        <translation>Ce n’est pas vous&#x202f;? Annuler et revenir au programme</translation>
    </message>
    <message>
        <source>Not you? Cancel and go back to %1</source>
        <translation>Ce n’est pas vous&#x202f;? Annuler et revenir à %1</translation>
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
        <translation>Mot de passe oublié&#x202f;? Votre administrateur peut en définir un nouveau.</translation>
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
        <translation>Vérifiez la barre d’adresse&#x202f;: cette page se trouve sur %1.</translation>
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
    <message>
        <source>The access was revoked. The application can do nothing more for you.</source>
        <translation>L’accès a été révoqué. L’application ne peut plus rien faire pour vous.</translation>
    </message>
    <message>
        <source>The session was ended.</source>
        <translation>La session a été fermée.</translation>
    </message>
    <message>
        <source>Two-step authentication is off. The password alone signs you in.</source>
        <translation>L’authentification à deux étapes est désactivée. Le mot de passe suffit pour vous connecter.</translation>
    </message>
    <message>
        <source>What I have authorized</source>
        <translation>Ce que j’ai autorisé</translation>
    </message>
    <message>
        <source>You have not authorized any application yet.</source>
        <translation>Vous n’avez encore autorisé aucune application.</translation>
    </message>
    <message>
        <source>My active sessions</source>
        <translation>Mes sessions actives</translation>
    </message>
    <message>
        <source>Ends every session, this one too. Applications keep their access until you revoke it.</source>
        <translation>Met fin à toutes les sessions, celle-ci comprise. Les applications gardent leur accès tant que vous ne le révoquez pas.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Fermer toutes mes sessions</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais d’utilisation</translation>
    </message>
    <message>
        <source>last used just now</source>
        <translation>dernière utilisation à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>last used %n minute(s) ago</source>
        <translation>
            <numerusform>dernière utilisation il y a %n minute</numerusform>
            <numerusform>dernière utilisation il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last used %n hour(s) ago</source>
        <translation>
            <numerusform>dernière utilisation il y a %n heure</numerusform>
            <numerusform>dernière utilisation il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>last used on %1</source>
        <translation>dernière utilisation le %1</translation>
    </message>
    <message>
        <source>Signed in today at %1</source>
        <translation>Connexion aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Signed in yesterday at %1</source>
        <translation>Connexion hier à %1</translation>
    </message>
    <message>
        <source>Signed in on %1</source>
        <translation>Connexion du %1</translation>
    </message>
    <message>
        <source>Can see: %1</source>
        <translation>Peut voir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Can change: %1</source>
        <translation>Peut modifier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Returns to %1</source>
        <translation>Retourne à %1</translation>
    </message>
    <message>
        <source>Authorized on %1</source>
        <translation>Autorisation du %1</translation>
    </message>
    <message>
        <source>expires on %1 if unused</source>
        <translation>expire le %1 sans utilisation</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>You need an authenticator app on your phone or computer.</source>
        <translation>Il vous faut une application d’authentification sur votre téléphone ou votre ordinateur.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>Nouveaux codes de secours…</translation>
    </message>
    <message>
        <source>The codes that you saved before stop working at once.</source>
        <translation>Les codes conservés auparavant cessent aussitôt de fonctionner.</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Créer de nouveaux codes</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Whoever learns your password can sign in as you.</source>
        <translation>Quiconque apprend votre mot de passe pourra se connecter à votre place.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Your password again</source>
        <translation>Votre mot de passe, une nouvelle fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is not your password. Try again.</source>
        <translation>Ce n’est pas votre mot de passe. Réessayez.</translation>
    </message>
    <message>
        <source>Unverified application</source>
        <translation>Application non vérifiée</translation>
    </message>
    <message>
        <source>Revoke access…</source>
        <translation>Révoquer l’accès…</translation>
    </message>
    <message>
        <source>%1 will stop working for you at once. You can connect again later.</source>
        <translation>%1 cessera aussitôt de fonctionner pour vous. Vous pourrez vous reconnecter plus tard.</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Révoquer l’accès</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>This browser</source>
        <translation>Ce navigateur</translation>
    </message>
    <message>
        <source>Two-step authentication</source>
        <translation>Authentification à deux étapes</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>On since %1.</source>
        <translation>Activée depuis le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) are left.</source>
        <translation>
            <numerusform>Il reste %n code de secours.</numerusform>
            <numerusform>Il reste %n codes de secours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>After your password, the sign-in asks for a code that only your phone or computer can show.</source>
        <translation>Après le mot de passe, la connexion demande un code que seul votre téléphone ou votre ordinateur peut afficher.</translation>
    </message>
    <message>
        <source>An unknown browser</source>
        <translation>Un navigateur inconnu</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>See or withdraw what you have authorized</source>
        <translation>Voir ou retirer ce que vous avez autorisé</translation>
    </message>
    <message>
        <source>See what you have authorized</source>
        <translation>Voir ce que vous avez autorisé</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>Saisissez votre code</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Code à 6 chiffres</translation>
    </message>
    <message>
        <source>From your authenticator app. It changes every 30 seconds.</source>
        <translation>Dans votre application d’authentification. Il change toutes les 30 secondes.</translation>
    </message>
    <message>
        <source>This code is not right, or it is no longer valid. Enter the one shown now.</source>
        <translation>Ce code ne convient pas ou n’est plus valable. Saisissez celui qui est affiché maintenant.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Utiliser un code de secours</translation>
    </message>
    <message>
        <source>Enter a recovery code</source>
        <translation>Saisissez un code de secours</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>One of the codes that you saved. Each one works once.</source>
        <translation>L’un des codes que vous avez conservés. Chacun ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>This recovery code is not right, or it was used before. Enter another one.</source>
        <translation>Ce code de secours ne convient pas ou a déjà servi. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>Use the 6-digit code</source>
        <translation>Utiliser le code à 6 chiffres</translation>
    </message>
    <message>
        <source>Signing in as %1.</source>
        <translation>Connexion en tant que %1.</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>Ce n’est pas vous&#x202f;?</translation>
    </message>
    <message>
        <source>Set up two-step authentication</source>
        <translation>Configurer l’authentification à deux étapes</translation>
    </message>
    <message>
        <source>Scan this QR code with your authenticator app.</source>
        <translation>Scannez ce code QR avec votre application d’authentification.</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>Code QR pour votre application d’authentification</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>Ou saisissez cette clé dans l’application&#x202f;:</translation>
    </message>
    <message>
        <source>Key for your authenticator app</source>
        <translation>Clé pour votre application d’authentification</translation>
    </message>
    <message>
        <source>Enter the code that the app shows now.</source>
        <translation>Saisissez le code que l’application affiche maintenant.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Your other sessions end when it is on: they were signed in without it.</source>
        <translation>Vos autres sessions prennent fin à l’activation&#x202f;: elles ont été ouvertes sans elle.</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>Vos codes de secours</translation>
    </message>
    <message>
        <source>Two-step authentication is on.</source>
        <translation>L’authentification à deux étapes est activée.</translation>
    </message>
    <message>
        <source>These codes are shown now and never again.</source>
        <translation>Ces codes ne sont affichés que maintenant, et plus jamais.</translation>
    </message>
    <message>
        <source>Print them or write them down, and keep them where you find them without your phone. Each one signs you in once.</source>
        <translation>Imprimez-les ou notez-les, et gardez-les là où vous les trouverez sans votre téléphone. Chacun ne permet qu’une connexion.</translation>
    </message>
    <message>
        <source>I have saved them</source>
        <translation>Je les ai conservés</translation>
    </message>
    <message>
        <source>This application registered itself. Nobody at %1 has checked it, and its name may be false.</source>
        <translation>Cette application s’est enregistrée elle-même. Personne chez %1 ne l’a vérifiée et son nom peut être faux.</translation>
    </message>
    <message>
        <source>This application registered itself. Nobody at %1 has checked it, and its name may be false. Allow it only if you know %2.</source>
        <translation>Cette application s’est enregistrée elle-même. Personne chez %1 ne l’a vérifiée et son nom peut être faux. N’autorisez que si vous connaissez %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Done. The change is in the records, and your assistant can see it.</source>
        <translation>C’est fait. La modification est enregistrée et votre assistant peut la voir.</translation>
    </message>
    <message>
        <source>Rejected. Nothing was changed.</source>
        <translation>Refusée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed: the record was changed by somebody else meanwhile, you have lost a right, or the application is no longer connected.</source>
        <translation>Rien n’a été modifié&#x202f;: entre-temps, quelqu’un d’autre a modifié la fiche, vous avez perdu un droit ou l’application n’est plus connectée.</translation>
    </message>
    <message>
        <source>This change does not wait any more: it was decided already, or its time was over.</source>
        <translation>Cette modification n’est plus en attente&#x202f;: une décision a déjà été prise, ou le délai est passé.</translation>
    </message>
    <message>
        <source>Asked by %1 at %2; waits until %3</source>
        <translation>Demandée par %1 à %2&#x202f;; en attente jusqu’à %3</translation>
    </message>
    <message>
        <source>Changes that wait for you</source>
        <translation>Modifications qui vous attendent</translation>
    </message>
    <message>
        <source>An application asked for these changes in your name. Nothing happens until you confirm.</source>
        <translation>Une application a demandé ces modifications en votre nom. Rien ne se passe tant que vous n’avez pas confirmé.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>devient</translation>
    </message>
    <message>
        <source>No change waits for you.</source>
        <translation>Aucune modification ne vous attend.</translation>
    </message>
    <message>
        <source>You can withdraw this at any time in %1.</source>
        <translation>Vous pouvez retirer cet accès à tout moment dans %1.</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>votre compte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Work order in process</source>
        <translation>Ordre de travail en cours</translation>
    </message>
    <message>
        <source>Solved without work order</source>
        <translation>Résolue sans ordre de travail</translation>
    </message>
    <message>
        <source>Solved with work order</source>
        <translation>Résolue avec ordre de travail</translation>
    </message>
    <message>
        <source>Waiting for work order</source>
        <translation>En attente d’un ordre de travail</translation>
    </message>
    <message>
        <source>Work order in review</source>
        <translation>Ordre de travail en révision</translation>
    </message>
    <message>
        <source>Work order cancelled</source>
        <translation>Ordre de travail annulé</translation>
    </message>
    <message>
        <source>Waiting for another work order</source>
        <translation>En attente d’un autre ordre de travail</translation>
    </message>
    <message>
        <source>Removed from pending tasks</source>
        <translation>Retirée des tâches en attente</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Created from guest portal</source>
        <translation>Créée depuis le portail invités</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Incident date</source>
        <translation>Date de l’incident</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Signalé le</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Résolu le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Work request</source>
        <translation>Demande de travail</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>This page is for reading. To decide about the request, open Fractal One or ask your assistant.</source>
        <translation>Cette page est en lecture seule. Pour décider de la demande, ouvrez Fractal One ou demandez à votre assistant.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) for you</source>
        <translation>
            <numerusform>%n modification vous attend</numerusform>
            <numerusform>%n modifications vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Can change, once you have confirmed each change: %1</source>
        <translation>Peut modifier, une fois que vous avez confirmé chaque modification&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing that %1 changes happens at once: each change waits until you have confirmed it in your account.</source>
        <translation>Rien de ce que %1 modifie ne se fait aussitôt&#x202f;: chaque modification attend que vous l’ayez confirmée dans votre compte.</translation>
    </message>
</context>
<context>
    <name>PendingChanges</name>
    <message>
        <source>the record was changed by somebody else meanwhile.</source>
        <translation>l&apos;enregistrement a été modifié entre-temps par quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>the app is not connected any more.</source>
        <translation>l&apos;application n&apos;est plus connectée.</translation>
    </message>
    <message>
        <source>the right to do this is gone.</source>
        <translation>le droit de le faire a été retiré.</translation>
    </message>
    <message>
        <source>this program does not know what was asked.</source>
        <translation>ce programme ne connaît pas ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non faite</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>new</source>
        <translation>à créer</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Without a decision it expires at %1.</source>
        <translation>Rien n&apos;est encore modifié. Sans décision, elle expire à %1.</translation>
    </message>
    <message>
        <source>Done: confirmed by %1 at %2. The records have changed.</source>
        <translation>Faite&#x202f;: confirmée par %1 à %2. Les données sont modifiées.</translation>
    </message>
    <message>
        <source>Rejected by %1 at %2. Nothing was changed.</source>
        <translation>Refusée par %1 à %2. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Confirmed by %1 at %2, but nothing was changed: %3</source>
        <translation>Confirmée par %1 à %2, mais rien n&apos;a été modifié&#x202f;: %3</translation>
    </message>
    <message>
        <source>Nobody decided until %1. Nothing was changed; the app can ask again.</source>
        <translation>Personne n&apos;a décidé avant %1. Rien n&apos;a été modifié&#x202f;; l&apos;application peut redemander.</translation>
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
<context>
    <name>PublicAddress</name>
    <message>
        <source>Leave out the slash at the end.</source>
        <translation>Retirez la barre oblique à la fin.</translation>
    </message>
    <message>
        <source>Leave out what follows the name: the address has no path.</source>
        <translation>Retirez ce qui suit le nom&#x202f;: l&apos;adresse n&apos;a pas de chemin.</translation>
    </message>
    <message>
        <source>The address has no user, no question mark and no # sign.</source>
        <translation>L&apos;adresse ne comporte ni utilisateur, ni point d&apos;interrogation, ni signe #.</translation>
    </message>
    <message>
        <source>Begin it with https: over http, passwords would cross the network in the clear.</source>
        <translation>Commencez par https&#x202f;: en http, les mots de passe traverseraient le réseau en clair.</translation>
    </message>
    <message>
        <source>This is not a web address. It looks like https://cmms.example or https://cmms.example:8443.</source>
        <translation>Ce n&apos;est pas une adresse web. Elle ressemble à https://cmms.example ou https://cmms.example:8443.</translation>
    </message>
    <message>
        <source>Only programs on this computer reach this address.</source>
        <translation>Seuls les programmes de cet ordinateur atteignent cette adresse.</translation>
    </message>
    <message>
        <source>This address exists only inside your network. ChatGPT’s website cannot reach it.</source>
        <translation>Cette adresse n&apos;existe que dans votre réseau. Le site de ChatGPT ne peut pas l&apos;atteindre.</translation>
    </message>
    <message>
        <source>It can be reached from the internet if its name and port %1 lead to this computer. Some assistants accept port 443 only.</source>
        <translation>Elle est joignable depuis Internet si son nom et le port %1 mènent à cet ordinateur. Certains assistants n&apos;acceptent que le port 443.</translation>
    </message>
    <message>
        <source>It can be reached from the internet if its name leads to this computer.</source>
        <translation>Elle est joignable depuis Internet si son nom mène à cet ordinateur.</translation>
    </message>
    <message>
        <source>Empty: people and assistants on this computer only.</source>
        <translation>Vide&#x202f;: personnes et assistants de cet ordinateur uniquement.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Work orders</source>
        <translation>Ordres de travail</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Demandes de travail</translation>
    </message>
    <message>
        <source>Maintenance plans</source>
        <translation>Plans de maintenance</translation>
    </message>
    <message>
        <source>Assets and locations</source>
        <translation>Actifs et emplacements</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Stock and movements</source>
        <translation>Stock et mouvements</translation>
    </message>
    <message>
        <source>People and third parties</source>
        <translation>Personnes et tiers</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Indicators (KPI)</source>
        <translation>Indicateurs (KPI)</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>User accounts</source>
        <translation>Comptes d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Groupes de permissions</translation>
    </message>
    <message>
        <source>Transactions log</source>
        <translation>Journal des transactions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consommateurs OAuth</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorisations d&apos;applications</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d&apos;API</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>People and documents</source>
        <translation>Personnes et documents</translation>
    </message>
    <message>
        <source>Indicators and costs</source>
        <translation>Indicateurs et coûts</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>API connections</source>
        <translation>Connexions API</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation>Comptes d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>Transactions Log</source>
        <translation>Journal des transactions</translation>
    </message>
    <message>
        <source>API Connections</source>
        <translation>Connexions API</translation>
    </message>
</context>
<context>
    <name>SettingProblem</name>
    <message>
        <source>Choose one of the time zones, such as Europe/Paris.</source>
        <translation>Choisissez un fuseau horaire, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>Choose one of the currencies: three capitals, such as EUR.</source>
        <translation>Choisissez une devise&#x202f;: trois majuscules, par exemple EUR.</translation>
    </message>
    <message>
        <source>Choose one of the countries.</source>
        <translation>Choisissez un pays de la liste.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Donnez un nom au site.</translation>
    </message>
    <message>
        <source>This picture is too large even when it is made smaller.</source>
        <translation>Cette image est trop grande, même réduite.</translation>
    </message>
    <message>
        <source>A name has at most 100 characters.</source>
        <translation>Un nom a 100 caractères au plus.</translation>
    </message>
    <message>
        <source>Other computers need a public URL to come to. Fill it in above first.</source>
        <translation>Les autres ordinateurs ont besoin d&apos;une URL publique. Indiquez-la d&apos;abord ci-dessus.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>A certificate needs its private key.</source>
        <translation>Un certificat a besoin de sa clé privée.</translation>
    </message>
    <message>
        <source>A private key needs its certificate.</source>
        <translation>Une clé privée a besoin de son certificat.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can read this key. Allow it to its owner only (mode 600).</source>
        <translation>D&apos;autres comptes de cet ordinateur peuvent lire cette clé. Réservez-la à son propriétaire (mode 600).</translation>
    </message>
    <message>
        <source>This is no picture.</source>
        <translation>Ce n&apos;est pas une image.</translation>
    </message>
</context>
<context>
    <name>TransactionsLog</name>
    <message>
        <source>Site created</source>
        <translation>Site créé</translation>
    </message>
    <message>
        <source>Sample data loaded</source>
        <translation>Données d&apos;exemple chargées</translation>
    </message>
    <message>
        <source>Records imported</source>
        <translation>Enregistrements importés</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>Modification annulée</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Accès accordé</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accès refusé par la personne</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Mise en relation refusée</translation>
    </message>
    <message>
        <source>Access token refused</source>
        <translation>Jeton d&apos;accès refusé</translation>
    </message>
    <message>
        <source>Code used twice, access ended</source>
        <translation>Code utilisé deux fois, accès terminé</translation>
    </message>
    <message>
        <source>Token used twice, access ended</source>
        <translation>Jeton utilisé deux fois, accès terminé</translation>
    </message>
    <message>
        <source>Access given back by the app</source>
        <translation>Accès rendu par l&apos;application</translation>
    </message>
    <message>
        <source>Access revoked</source>
        <translation>Accès révoqué</translation>
    </message>
    <message>
        <source>Consumer created</source>
        <translation>Consommateur créé</translation>
    </message>
    <message>
        <source>Consumer edited</source>
        <translation>Consommateur modifié</translation>
    </message>
    <message>
        <source>Consumer enabled</source>
        <translation>Consommateur activé</translation>
    </message>
    <message>
        <source>Consumer disabled</source>
        <translation>Consommateur désactivé</translation>
    </message>
    <message>
        <source>Consumer removed</source>
        <translation>Consommateur supprimé</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Secret affiché</translation>
    </message>
    <message>
        <source>Secret replaced</source>
        <translation>Secret remplacé</translation>
    </message>
    <message>
        <source>Callback URL added</source>
        <translation>URL de rappel ajoutée</translation>
    </message>
    <message>
        <source>Refused callback URL put aside</source>
        <translation>URL de rappel refusée mise de côté</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Compte créé</translation>
    </message>
    <message>
        <source>Account edited</source>
        <translation>Compte modifié</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>Compte activé</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Compte supprimé</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Mot de passe défini</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>Compte déverrouillé</translation>
    </message>
    <message>
        <source>All sessions of an account ended</source>
        <translation>Toutes les sessions d&apos;un compte fermées</translation>
    </message>
    <message>
        <source>Superadministrator handed over</source>
        <translation>Super-administrateur transmis</translation>
    </message>
    <message>
        <source>Permission group created</source>
        <translation>Groupe de permissions créé</translation>
    </message>
    <message>
        <source>Permission group edited</source>
        <translation>Groupe de permissions modifié</translation>
    </message>
    <message>
        <source>Permission group removed</source>
        <translation>Groupe de permissions supprimé</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Work order created</source>
        <translation>Ordre de travail créé</translation>
    </message>
    <message>
        <source>Work order edited</source>
        <translation>Ordre de travail modifié</translation>
    </message>
    <message>
        <source>Status of a work order changed</source>
        <translation>Statut d&apos;un ordre de travail modifié</translation>
    </message>
    <message>
        <source>Work order completed</source>
        <translation>Ordre de travail clôturé</translation>
    </message>
    <message>
        <source>Not on list</source>
        <translation>Hors liste</translation>
    </message>
    <message>
        <source>The app wanted to come back to an address that is not on the consumer&apos;s list of callback URLs.</source>
        <translation>L&apos;application voulait revenir à une adresse qui ne figure pas parmi les URL de rappel du consommateur.</translation>
    </message>
    <message>
        <source>The app named another callback URL than when it started.</source>
        <translation>L&apos;application a indiqué une autre URL de rappel qu&apos;au départ.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>The app sent no callback URL.</source>
        <translation>L&apos;application n&apos;a pas envoyé d&apos;URL de rappel.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Mot de passe faux</translation>
    </message>
    <message>
        <source>The password was wrong.</source>
        <translation>Le mot de passe était faux.</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Compte inconnu</translation>
    </message>
    <message>
        <source>There is no account of the name that was typed.</source>
        <translation>Aucun compte ne porte le nom saisi.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>The consumer is disabled.</source>
        <translation>Le consommateur est désactivé.</translation>
    </message>
    <message>
        <source>The person&apos;s account is disabled or removed.</source>
        <translation>Le compte de la personne est désactivé ou supprimé.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Le compte est désactivé.</translation>
    </message>
    <message>
        <source>Wrong secret</source>
        <translation>Secret faux</translation>
    </message>
    <message>
        <source>The secret that the app sent is wrong. It may be an old one.</source>
        <translation>Le secret envoyé par l&apos;application est faux. C&apos;est peut-être un ancien.</translation>
    </message>
    <message>
        <source>No secret</source>
        <translation>Pas de secret</translation>
    </message>
    <message>
        <source>The app sent no secret.</source>
        <translation>L&apos;application n&apos;a pas envoyé de secret.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>The app sent a secret although this consumer keeps none.</source>
        <translation>L&apos;application a envoyé un secret alors que ce consommateur n&apos;en garde pas.</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Clé inconnue</translation>
    </message>
    <message>
        <source>There is no consumer with the key that the app sent.</source>
        <translation>Aucun consommateur n&apos;a la clé envoyée par l&apos;application.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de clé</translation>
    </message>
    <message>
        <source>The app sent no key.</source>
        <translation>L&apos;application n&apos;a pas envoyé de clé.</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>The person did not allow it.</source>
        <translation>La personne n&apos;a pas donné son accord.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The person did not sign in.</source>
        <translation>La personne ne s&apos;est pas connectée.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>The access was revoked before.</source>
        <translation>L&apos;accès avait déjà été révoqué.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>The access is too old. The person has to connect again.</source>
        <translation>L&apos;accès est trop ancien. La personne doit se reconnecter.</translation>
    </message>
    <message>
        <source>The access was not used for too long. The person has to connect again.</source>
        <translation>L&apos;accès n&apos;a pas été utilisé depuis trop longtemps. La personne doit se reconnecter.</translation>
    </message>
    <message>
        <source>The app took longer than a minute to pick up its access.</source>
        <translation>L&apos;application a mis plus d&apos;une minute à retirer son accès.</translation>
    </message>
    <message>
        <source>Used twice</source>
        <translation>Utilisé deux fois</translation>
    </message>
    <message>
        <source>An old token was used again, as a thief would. The access was ended; the person can connect again.</source>
        <translation>Un ancien jeton a été réutilisé, comme le ferait un voleur. L&apos;accès a été terminé&#x202f;; la personne peut se reconnecter.</translation>
    </message>
    <message>
        <source>A code was used twice, as a thief would. The access was ended; the person can connect again.</source>
        <translation>Un code a été utilisé deux fois, comme le ferait un voleur. L&apos;accès a été terminé&#x202f;; la personne peut se reconnecter.</translation>
    </message>
    <message>
        <source>Not its own</source>
        <translation>Pas le sien</translation>
    </message>
    <message>
        <source>The app used what was given to another consumer.</source>
        <translation>L&apos;application a utilisé ce qui avait été donné à un autre consommateur.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>What the app sent is not known here any more. The person has to connect again.</source>
        <translation>Ce que l&apos;application a envoyé n&apos;est plus connu ici. La personne doit se reconnecter.</translation>
    </message>
    <message>
        <source>Proof wrong</source>
        <translation>Preuve fausse</translation>
    </message>
    <message>
        <source>The app could not prove that it is the one that started the connection.</source>
        <translation>L&apos;application n&apos;a pas pu prouver que c&apos;est elle qui avait commencé la mise en relation.</translation>
    </message>
    <message>
        <source>Proof missing</source>
        <translation>Preuve absente</translation>
    </message>
    <message>
        <source>The app started the connection without the proof that is required (PKCE with S256).</source>
        <translation>L&apos;application a commencé la mise en relation sans la preuve exigée (PKCE avec S256).</translation>
    </message>
    <message>
        <source>The person may do nothing of what the app asked for.</source>
        <translation>La personne n&apos;a aucun des droits demandés par l&apos;application.</translation>
    </message>
    <message>
        <source>The person has none of the rights any more that they gave to the app.</source>
        <translation>La personne n&apos;a plus aucun des droits qu&apos;elle avait donnés à l&apos;application.</translation>
    </message>
    <message>
        <source>The app asked for more than it may have.</source>
        <translation>L&apos;application a demandé plus que ce qui lui est permis.</translation>
    </message>
    <message>
        <source>The consumer is of another authorization type.</source>
        <translation>Le consommateur est d&apos;un autre type d&apos;autorisation.</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Mauvaise adresse</translation>
    </message>
    <message>
        <source>The app wants to work with another address than this site&apos;s.</source>
        <translation>L&apos;application veut travailler avec une autre adresse que celle de ce site.</translation>
    </message>
    <message>
        <source>Change made again</source>
        <translation>Modification refaite</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Callback URL refused</source>
        <translation>URL de rappel refusée</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>Undone since</source>
        <translation>Annulé depuis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Cela a été refusé.</translation>
    </message>
    <message>
        <source>It was refused: %1</source>
        <translation>Cela a été refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Passwords and secrets never come back.</source>
        <translation>Les mots de passe et les secrets ne reviennent jamais.</translation>
    </message>
    <message>
        <source>Access that has ended does not come back. The person can connect again.</source>
        <translation>Un accès terminé ne revient pas. La personne peut se reconnecter.</translation>
    </message>
    <message>
        <source>The access that this ended does not come back. Create the consumer again.</source>
        <translation>Les accès terminés par cette suppression ne reviennent pas. Créez à nouveau le consommateur.</translation>
    </message>
    <message>
        <source>This belongs to the site and cannot be undone.</source>
        <translation>Cela fait partie du site et ne s&apos;annule pas.</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <source>Two-step authentication turned on</source>
        <translation>Authentification à deux étapes activée</translation>
    </message>
    <message>
        <source>Two-step authentication turned off</source>
        <translation>Authentification à deux étapes désactivée</translation>
    </message>
    <message>
        <source>New recovery codes made</source>
        <translation>Nouveaux codes de secours créés</translation>
    </message>
    <message>
        <source>Change of one’s own account refused</source>
        <translation>Modification de son propre compte refusée</translation>
    </message>
    <message>
        <source>Two-step authentication reset</source>
        <translation>Authentification à deux étapes réinitialisée</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Code erroné</translation>
    </message>
    <message>
        <source>The password was right, the code of the authenticator app was wrong or used before.</source>
        <translation>Le mot de passe était juste, le code de l&apos;application d&apos;authentification était faux ou avait déjà servi.</translation>
    </message>
    <message>
        <source>The password was right, the recovery code was wrong or used before.</source>
        <translation>Le mot de passe était juste, le code de secours était faux ou avait déjà servi.</translation>
    </message>
    <message>
        <source>Clock was set back</source>
        <translation>L&apos;horloge a été retardée</translation>
    </message>
    <message>
        <source>Consumer registered itself</source>
        <translation>Consommateur auto-enregistré</translation>
    </message>
    <message>
        <source>Consumer changed its document</source>
        <translation>Document du consommateur modifié</translation>
    </message>
    <message>
        <source>Consumer approved</source>
        <translation>Consommateur approuvé</translation>
    </message>
    <message>
        <source>Consumer taken over</source>
        <translation>Consommateur repris en gestion</translation>
    </message>
    <message>
        <source>Domain of applications blocked</source>
        <translation>Domaine d’applications bloqué</translation>
    </message>
    <message>
        <source>Old secret ended</source>
        <translation>Ancien secret terminé</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Non admise</translation>
    </message>
    <message>
        <source>The app came with a metadata document that is not taken: its address or its content is no good, or its domain is not allowed.</source>
        <translation>L’application a présenté un document de métadonnées qui n’est pas accepté&#x202f;: son adresse ou son contenu ne convient pas, ou son domaine n’est pas autorisé.</translation>
    </message>
    <message>
        <source>The application did this itself. Disable or remove the consumer instead.</source>
        <translation>L’application l’a fait d’elle-même. Désactivez ou supprimez plutôt le consommateur.</translation>
    </message>
    <message>
        <source>API key created</source>
        <translation>Clé API créée</translation>
    </message>
    <message>
        <source>API key enabled</source>
        <translation>Clé API activée</translation>
    </message>
    <message>
        <source>API key disabled</source>
        <translation>Clé API désactivée</translation>
    </message>
    <message>
        <source>API key removed</source>
        <translation>Clé API supprimée</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>Clé API refusée</translation>
    </message>
    <message>
        <source>Work order cancelled</source>
        <translation>Ordre de travail annulé</translation>
    </message>
    <message>
        <source>Work order commented</source>
        <translation>Ordre de travail commenté</translation>
    </message>
    <message>
        <source>Work recorded</source>
        <translation>Travail enregistré</translation>
    </message>
    <message>
        <source>Work request created</source>
        <translation>Demande de travail créée</translation>
    </message>
    <message>
        <source>Work request decided</source>
        <translation>Demande de travail décidée</translation>
    </message>
    <message>
        <source>Asset out of service or back</source>
        <translation>Actif hors service ou de retour</translation>
    </message>
    <message>
        <source>Meter reading added</source>
        <translation>Relevé de compteur ajouté</translation>
    </message>
    <message>
        <source>Stock moved</source>
        <translation>Mouvement de stock</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde effectuée</translation>
    </message>
    <message>
        <source>Site restored from a backup</source>
        <translation>Site restauré à partir d’une sauvegarde</translation>
    </message>
    <message>
        <source>Secret of an API key replaced</source>
        <translation>Secret d&apos;une clé d&apos;API remplacé</translation>
    </message>
    <message>
        <source>Change waits for a confirmation</source>
        <translation>Modification en attente de confirmation</translation>
    </message>
    <message>
        <source>Change confirmed</source>
        <translation>Modification confirmée</translation>
    </message>
    <message>
        <source>Change rejected</source>
        <translation>Modification refusée</translation>
    </message>
    <message>
        <source>Confirmed change could not be made</source>
        <translation>Modification confirmée mais impossible</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>The record was changed by somebody else before the person confirmed.</source>
        <translation>L&apos;enregistrement a été modifié par quelqu&apos;un d&apos;autre avant la confirmation.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connectée</translation>
    </message>
    <message>
        <source>The app was not connected any more when the person confirmed.</source>
        <translation>L&apos;application n&apos;était plus connectée au moment de la confirmation.</translation>
    </message>
    <message>
        <source>Event that plans wait for</source>
        <translation>Événement attendu par des plans</translation>
    </message>
</context>
<context>
    <name>UnsavedChanges</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>These changes are not saved: %1.</source>
        <translation>Ces modifications ne sont pas enregistrées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>fractal::AdvancedFields</name>
    <message>
        <source>Open an existing site</source>
        <translation>Ouvrir un site existant</translation>
    </message>
    <message>
        <source>Fractal One site (site.db keyring)</source>
        <translation>Site Fractal One (site.db keyring)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>folder, PostgreSQL, open an existing site</source>
        <translation>dossier, PostgreSQL, ouvrir un site existant</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Dossier du site</translation>
    </message>
    <message>
        <source>PostgreSQL address</source>
        <translation>Adresse PostgreSQL</translation>
    </message>
    <message>
        <source>Open an existing site…</source>
        <translation>Ouvrir un site existant…</translation>
    </message>
    <message>
        <source>Leave it empty to keep everything in the folder. The address is remembered there, in a file that only you can read.</source>
        <translation>Laissez vide pour tout garder dans le dossier. L&apos;adresse y est mémorisée, dans un fichier que vous seul pouvez lire.</translation>
    </message>
</context>
<context>
    <name>fractal::ApiKeysPage</name>
    <message>
        <source>The secret was not copied</source>
        <translation>Le secret n&apos;a pas été copié</translation>
    </message>
    <message>
        <source>Nobody can show it again. You would have to rotate it to get a new one.</source>
        <translation>Personne ne pourra plus l&apos;afficher. Il faudrait le renouveler pour en obtenir un autre.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>L&apos;abandonner</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>fractal::AppAuthorizationsPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No one has authorized an application yet.</source>
        <translation>Personne n&apos;a encore autorisé d&apos;application.</translation>
    </message>
    <message>
        <source>No data to show with these parameters</source>
        <translation>Aucune donnée à afficher avec ces paramètres</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Sélectionner les %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Utilisées aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Bientôt expirées</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message>
        <source>User, consumer…</source>
        <translation>Utilisateur, consommateur…</translation>
    </message>
    <message>
        <source>Find an authorization</source>
        <translation>Rechercher une autorisation</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorisations d&apos;applications</translation>
    </message>
    <message>
        <source>Revoke access…</source>
        <translation>Révoquer l&apos;accès…</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Connect ChatGPT</source>
        <translation>Connecter ChatGPT</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>fractal::AuthorizationDeeds</name>
    <message>
        <source>Revoke access?</source>
        <translation>Révoquer l&apos;accès&#x202f;?</translation>
    </message>
    <message>
        <source>%1 will stop working for %2 at once. They can connect again.</source>
        <comment>app, person</comment>
        <translation>%1 cessera aussitôt de fonctionner pour %2. Une nouvelle connexion restera possible.</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Révoquer l&apos;accès</translation>
    </message>
    <message numerus="yes">
        <source>%n app will stop working at once for the people who are chosen. They can connect again.</source>
        <translation>
            <numerusform>%n application cessera aussitôt de fonctionner pour les personnes choisies. Une nouvelle connexion restera possible.</numerusform>
            <numerusform>%n applications cesseront aussitôt de fonctionner pour les personnes choisies. Une nouvelle connexion restera possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n</source>
        <comment>accesses</comment>
        <translation>
            <numerusform>En révoquer %n</numerusform>
            <numerusform>En révoquer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke all access of %1?</source>
        <translation>Révoquer tous les accès de %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n app will stop working for %1 at once. They can connect again.</source>
        <comment>person</comment>
        <translation>
            <numerusform>%n application cessera aussitôt de fonctionner pour %1. Une nouvelle connexion restera possible.</numerusform>
            <numerusform>%n applications cesseront aussitôt de fonctionner pour %1. Une nouvelle connexion restera possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will stop working for %n person at once. They can connect again.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%1 cessera aussitôt de fonctionner pour %n personne. Une nouvelle connexion restera possible.</numerusform>
            <numerusform>%1 cessera aussitôt de fonctionner pour %n personnes. Une nouvelle connexion restera possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>This access has ended already.</source>
        <translation>Cet accès est déjà terminé.</translation>
    </message>
    <message numerus="yes">
        <source>Access revoked: %n</source>
        <translation>
            <numerusform>Accès révoqué&#x202f;: %n</numerusform>
            <numerusform>Accès révoqués&#x202f;: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::AuthorizationDetails</name>
    <message>
        <source>Choose a line to see what was allowed</source>
        <translation>Choisissez une ligne pour voir ce qui a été autorisé</translation>
    </message>
    <message>
        <source>ended on %1 because it was not used</source>
        <translation>terminé le %1, faute d&apos;utilisation</translation>
    </message>
    <message>
        <source>until %1 if unused</source>
        <translation>jusqu&apos;au %1 sans utilisation</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n call in the last 30 days</source>
        <translation>
            <numerusform>%1 · %n appel ces 30 derniers jours</numerusform>
            <numerusform>%1 · %n appels ces 30 derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>person, app</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Revoke all of %1 (%2)…</source>
        <comment>person</comment>
        <translation>Révoquer tous les accès de %1 (%2)…</translation>
    </message>
    <message>
        <source>Revoke all of %1 (%2)…</source>
        <comment>app</comment>
        <translation>Révoquer tous les accès de %1 (%2)…</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Peut faire</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Revoke access…</source>
        <translation>Révoquer l&apos;accès…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>fractal::AuthorizationModel</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consommateur</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Peut faire</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <comment>a person</comment>
        <translation>%1 (parti)</translation>
    </message>
</context>
<context>
    <name>fractal::ColumnsModel</name>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Look at this column</source>
        <translation>Vérifiez cette colonne</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(ne pas importer)</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>Votre colonne</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
</context>
<context>
    <name>fractal::ConfigurationView</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n champ est à corriger</numerusform>
            <numerusform>%n champs sont à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>You can look at this page. To change something, ask somebody who may change the configuration.</source>
        <translation>Vous pouvez consulter cette page. Pour modifier quelque chose, adressez-vous à une personne qui peut modifier la configuration.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Trouver un réglage…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Pages of this section</source>
        <translation>Pages de cette rubrique</translation>
    </message>
</context>
<context>
    <name>fractal::DataPage</name>
    <message>
        <source>Import records</source>
        <translation>Importer des enregistrements</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.tab);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt *.tsv *.tab);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A workbook cannot be read as it is: save the sheet as CSV, or copy the cells and paste them here.</source>
        <translation>Un classeur ne peut pas être lu tel quel&#x202f;: enregistrez la feuille au format CSV, ou copiez les cellules et collez-les ici.</translation>
    </message>
    <message>
        <source>These are too many cells to paste: save the sheet as CSV and import the file.</source>
        <translation>Il y a trop de cellules à coller&#x202f;: enregistrez la feuille au format CSV et importez le fichier.</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy the cells with their header row first.</source>
        <translation>Il n&apos;y a aucune ligne à coller. Copiez d&apos;abord les cellules avec leur ligne d&apos;en-tête.</translation>
    </message>
    <message>
        <source>Filling in sample data… %1 %</source>
        <translation>Ajout des données d&apos;exemple… %1&#x202f;%</translation>
    </message>
    <message>
        <source>Sample data is there: %L1 work orders. Its people can sign in when you give them a password in User Accounts.</source>
        <translation>Les données d&apos;exemple sont là&#x202f;: %L1 ordres de travail. Leurs comptes pourront se connecter dès que vous leur donnerez un mot de passe dans Comptes d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>2 of 2</source>
        <translation>2 sur 2</translation>
    </message>
    <message>
        <source>Your maintenance data</source>
        <translation>Vos données de maintenance</translation>
    </message>
    <message>
        <source>Bring your own data, or look around first.</source>
        <translation>Apportez vos données, ou explorez d&apos;abord.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Explorer avec des données d&apos;exemple</translation>
    </message>
    <message>
        <source>Some thousand work orders of five excavators, and some hundred elevators, with people to try things out.</source>
        <translation>Quelques milliers d&apos;ordres de travail de cinq excavatrices et quelques centaines d&apos;ascenseurs, avec des comptes pour essayer.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Commencer à vide</translation>
    </message>
    <message>
        <source>Records come later: from a file, the shell or an assistant.</source>
        <translation>Les enregistrements viendront plus tard&#x202f;: d&apos;un fichier, de la ligne de commande ou d&apos;un assistant.</translation>
    </message>
</context>
<context>
    <name>fractal::DropArea</name>
    <message>
        <source>Drop a CSV file here</source>
        <translation>Déposez ici un fichier CSV</translation>
    </message>
    <message>
        <source>Import my CSV…</source>
        <translation>Importer mon CSV…</translation>
    </message>
    <message>
        <source>Or copy the cells in Excel, with their header row, and press Ctrl+V.</source>
        <translation>Ou copiez les cellules dans Excel, avec leur ligne d&apos;en-tête, et appuyez sur Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>fractal::FaultsModel</name>
    <message>
        <source>The whole row</source>
        <translation>Toute la ligne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>fractal::FaultsTable</name>
    <message>
        <source>Rows that need attention</source>
        <translation>Lignes à vérifier</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
</context>
<context>
    <name>fractal::FirstRun</name>
    <message>
        <source>Say in which folder the site is kept.</source>
        <translation>Indiquez dans quel dossier le site est conservé.</translation>
    </message>
    <message>
        <source>1 of 2</source>
        <translation>1 sur 2</translation>
    </message>
    <message>
        <source>Creating the site…</source>
        <translation>Création du site…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was created.</source>
        <translation>Annulé. Rien n&apos;a été créé.</translation>
    </message>
    <message>
        <source>There is a site in this database or folder already. Open it, or choose another place.</source>
        <translation>Il y a déjà un site dans cette base de données ou ce dossier. Ouvrez-le, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>There is a site in this folder already. Open it, or choose another folder.</source>
        <translation>Il y a déjà un site dans ce dossier. Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written here. Choose another folder.</source>
        <translation>Rien ne peut être écrit ici. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Others on this computer can open this folder. Choose another one, or make it private.</source>
        <translation>D&apos;autres personnes peuvent ouvrir ce dossier sur cet ordinateur. Choisissez-en un autre, ou rendez-le privé.</translation>
    </message>
    <message>
        <source>Write the address like %1</source>
        <translation>Écrivez l&apos;adresse comme %1</translation>
    </message>
    <message>
        <source>This database is on another computer: add ?sslmode=verify-full to the address, so that its certificate is verified.</source>
        <translation>Cette base de données est sur un autre ordinateur&#x202f;: ajoutez ?sslmode=verify-full à l&apos;adresse, pour que son certificat soit vérifié.</translation>
    </message>
    <message>
        <source>The database does not answer. Check the address and the password, and that PostgreSQL is running.</source>
        <translation>La base de données ne répond pas. Vérifiez l&apos;adresse et le mot de passe, et que PostgreSQL fonctionne.</translation>
    </message>
    <message>
        <source>The site could not be created: %1</source>
        <translation>Le site n&apos;a pas pu être créé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Welcome to Fractal One</source>
        <translation>Bienvenue dans Fractal One</translation>
    </message>
    <message>
        <source>Your data stays on this computer; only what an assistant asks for leaves it.</source>
        <translation>Vos données restent sur cet ordinateur&#x202f;; seul ce qu&apos;un assistant demande en sort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>fractal::HeldNotice</name>
    <message numerus="yes">
        <source>%n change(s) to confirm</source>
        <translation>
            <numerusform>%n modification à confirmer</numerusform>
            <numerusform>%n modifications à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps asked for them; nothing happens until you decide.</source>
        <translation>Des applications les demandent&#x202f;; rien ne se passe avant votre décision.</translation>
    </message>
</context>
<context>
    <name>fractal::HomePage</name>
    <message>
        <source>Good morning, %1</source>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Bon après-midi, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Bonsoir, %1</translation>
    </message>
    <message>
        <source>The server is stopped: assistants cannot reach this site.</source>
        <translation>Le serveur est arrêté&#x202f;: les assistants ne peuvent pas joindre ce site.</translation>
    </message>
    <message>
        <source>This site has no public address yet: only programs on this computer can connect.</source>
        <translation>Ce site n&apos;a pas encore d&apos;adresse publique&#x202f;: seuls les programmes de cet ordinateur peuvent se connecter.</translation>
    </message>
    <message>
        <source>Set the address</source>
        <translation>Définir l&apos;adresse</translation>
    </message>
    <message>
        <source>Ask about your work orders in plain language. You decide who may see what.</source>
        <translation>Posez des questions sur vos ordres de travail en langage courant. Vous décidez qui peut voir quoi.</translation>
    </message>
    <message>
        <source>Connect ChatGPT</source>
        <translation>Connecter ChatGPT</translation>
    </message>
    <message>
        <source>%1 is waiting for its callback URL</source>
        <translation>%1 est en attente de son URL de rappel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation>%1 a modifié %2</translation>
    </message>
    <message>
        <source>%1 changed %2 for %3</source>
        <translation>%1 a modifié %2 pour %3</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n authorization(s) in use</source>
        <translation>
            <numerusform>%1 · %n autorisation en vigueur</numerusform>
            <numerusform>%1 · %n autorisations en vigueur</numerusform>
        </translation>
    </message>
    <message>
        <source>To do (%1)</source>
        <translation>À faire (%1)</translation>
    </message>
    <message>
        <source>Changes made by assistants</source>
        <translation>Modifications faites par des assistants</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that apps asked for wait for your confirmation</source>
        <translation>
            <numerusform>%n modification demandée par une application attend votre confirmation</numerusform>
            <numerusform>%n modifications demandées par des applications attendent votre confirmation</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>fractal::ImportPage</name>
    <message>
        <source>Importing… %1 %</source>
        <translation>Importation… %1&#x202f;%</translation>
    </message>
    <message>
        <source>Checking the rows… %1 %</source>
        <translation>Vérification des lignes… %1&#x202f;%</translation>
    </message>
    <message>
        <source>Import assets</source>
        <translation>Importer des actifs</translation>
    </message>
    <message>
        <source>Import work orders</source>
        <translation>Importer des ordres de travail</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln rows</source>
        <translation>
            <numerusform>environ %Ln ligne</numerusform>
            <numerusform>environ %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>Importer %Ln ligne</numerusform>
            <numerusform>Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n&apos;est encore enregistré.</translation>
    </message>
    <message>
        <source>Check the columns, then import.</source>
        <translation>Vérifiez les colonnes, puis importez.</translation>
    </message>
    <message>
        <source>Choose a column for “%1”: every record needs it.</source>
        <translation>Choisissez une colonne pour «&#x202f;%1&#x202f;»&#x202f;: chaque enregistrement en a besoin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need attention.</source>
        <translation>
            <numerusform>%Ln ligne est à vérifier.</numerusform>
            <numerusform>%Ln lignes sont à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are ready.</source>
        <translation>
            <numerusform>L&apos;autre est prête.</numerusform>
            <numerusform>Les %Ln autres sont prêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Les %1 premières sont affichées.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Cellules collées</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Importer des enregistrements</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.tab);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt *.tsv *.tab);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n&apos;a été enregistré.</translation>
    </message>
</context>
<context>
    <name>fractal::ImportQuestions</name>
    <message>
        <source>Everything stands in one column. What separates the columns?</source>
        <translation>Tout se trouve dans une seule colonne. Qu&apos;est-ce qui sépare les colonnes&#x202f;?</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Some letters look wrong. How was the file saved?</source>
        <translation>Certaines lettres semblent fausses. Comment le fichier a-t-il été enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Windows (Western)</source>
        <translation>Windows (occidental)</translation>
    </message>
    <message>
        <source>Some dates begin with the day, some with the month. Which is right?</source>
        <translation>Certaines dates commencent par le jour, d&apos;autres par le mois. Qu&apos;est-ce qui est juste&#x202f;?</translation>
    </message>
    <message>
        <source>Does “%1” begin with the day or with the month?</source>
        <translation>«&#x202f;%1&#x202f;» commence-t-il par le jour ou par le mois&#x202f;?</translation>
    </message>
    <message>
        <source>The day (dd/mm)</source>
        <translation>Le jour (jj/mm)</translation>
    </message>
    <message>
        <source>The month (mm/dd)</source>
        <translation>Le mois (mm/jj)</translation>
    </message>
    <message>
        <source>Some numbers have a decimal point, some a decimal comma. Which is right?</source>
        <translation>Certains nombres ont un point décimal, d&apos;autres une virgule. Qu&apos;est-ce qui est juste&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. How are numbers written in this file?</source>
        <translation>«&#x202f;%1&#x202f;» peut se lire de deux façons. Comment les nombres sont-ils écrits dans ce fichier&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets are not known yet.</source>
        <translation>
            <numerusform>%Ln actif n&apos;est pas encore connu.</numerusform>
            <numerusform>%Ln actifs ne sont pas encore connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create them</source>
        <translation>Les créer</translation>
    </message>
    <message>
        <source>Refuse these rows</source>
        <translation>Refuser ces lignes</translation>
    </message>
</context>
<context>
    <name>fractal::LogDetails</name>
    <message>
        <source>Choose an entry to see what it changed</source>
        <translation>Choisissez une entrée pour voir ce qu&apos;elle a modifié</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record · moment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This entry changed no record.</source>
        <translation>Cette entrée n&apos;a modifié aucun enregistrement.</translation>
    </message>
    <message>
        <source>In the log: %1</source>
        <translation>Dans le journal&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record</source>
        <translation>
            <numerusform>et %n autre enregistrement</numerusform>
            <numerusform>et %n autres enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Via %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>requête %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>Undone by %1, %2.</source>
        <comment>person, moment</comment>
        <translation>Annulé par %1, %2.</translation>
    </message>
    <message>
        <source>To undo this, ask somebody who may change the configuration.</source>
        <translation>Pour annuler cette modification, adressez-vous à une personne qui peut modifier la configuration.</translation>
    </message>
    <message>
        <source>To undo this you need the right “%1”.</source>
        <translation>Pour annuler cette modification, il faut le droit «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 was changed again by %2, %3. Undo that first.</source>
        <comment>record, person, moment</comment>
        <translation>%1 a été modifié à nouveau par %2, %3. Annulez d&apos;abord cette modification.</translation>
    </message>
    <message>
        <source>Nobody has changed %1 since.</source>
        <translation>Personne n&apos;a modifié %1 depuis.</translation>
    </message>
    <message>
        <source>Nobody has changed these records since.</source>
        <translation>Personne n&apos;a modifié ces enregistrements depuis.</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Qui&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>Details copied.</source>
        <translation>Détails copiés.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annuler la modification…</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
</context>
<context>
    <name>fractal::LogFieldModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>fractal::LogFilterRow</name>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Any consumer</source>
        <translation>Tout consommateur</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet…</source>
        <translation>En CSV, pour un tableur…</translation>
    </message>
    <message>
        <source>As JSON, for a program…</source>
        <translation>En JSON, pour un programme…</translation>
    </message>
    <message>
        <source>Text, code, person…</source>
        <translation>Texte, code, personne…</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consommateur</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>New entries appear by themselves while the list is at its top</source>
        <translation>Les nouvelles entrées apparaissent d&apos;elles-mêmes tant que la liste est tout en haut</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>fractal::LogModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fractal::MainWindow</name>
    <message>
        <source>Opening the site…</source>
        <translation>Ouverture du site…</translation>
    </message>
    <message>
        <source>The site was brought to this version. A copy as it was: %1</source>
        <translation>Le site a été converti à cette version. Une copie de l&apos;état précédent&#x202f;: %1</translation>
    </message>
    <message>
        <source>Fractal One %1</source>
        <translation>Fractal One %1</translation>
    </message>
    <message>
        <source>Opens a site&apos;s maintenance data to assistants, with the rights of the person who asks. Licence: GPL-3.0-or-later. Built on Qt %1, SQLite, PostgreSQL, OpenSSL and other free software.</source>
        <translation>Ouvre les données de maintenance d&apos;un site aux assistants, avec les permissions de la personne qui pose la question. Licence&#x202f;: GPL-3.0-or-later. Construit avec Qt %1, SQLite, PostgreSQL, OpenSSL et d&apos;autres logiciels libres.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Fractal One</source>
        <translation>Fractal One</translation>
    </message>
    <message>
        <source>%1 – Fractal One</source>
        <translation>%1 – Fractal One</translation>
    </message>
    <message>
        <source>Stop serving?</source>
        <translation>Arrêter le serveur&#x202f;?</translation>
    </message>
    <message>
        <source>Assistants can reach this site only while Fractal One runs. To keep it running without a window, install the service (packaging/fractal-one-server.service).</source>
        <translation>Les assistants ne peuvent joindre ce site que lorsque Fractal One est en marche. Pour le garder en marche sans fenêtre, installez le service (packaging/fractal-one-server.service).</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Garder en marche</translation>
    </message>
    <message>
        <source>The address of the database could not be remembered: %1</source>
        <translation>L&apos;adresse de la base de données n&apos;a pas pu être mémorisée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Fractal One is open on this site already: here it is.</source>
        <translation>Fractal One est déjà ouvert sur ce site&#x202f;: le voici.</translation>
    </message>
    <message>
        <source>An app wants to change something and waits for your confirmation.</source>
        <translation>Une application veut modifier quelque chose et attend votre confirmation.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>fractal::MappingTable</name>
    <message>
        <source>Field for the column %1</source>
        <translation>Champ pour la colonne %1</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(ne pas importer)</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
</context>
<context>
    <name>fractal::PendingChangesPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>fractal::ProblemPage</name>
    <message>
        <source>This site cannot be opened</source>
        <translation>Ce site ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Another site…</source>
        <translation>Un autre site…</translation>
    </message>
</context>
<context>
    <name>fractal::Sheet</name>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Saisissez %1 pour continuer&#x202f;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirmez que c&apos;est bien vous</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
</context>
<context>
    <name>fractal::SignInPage</name>
    <message>
        <source>Enter your user name and your password.</source>
        <translation>Saisissez votre nom d&apos;utilisateur et votre mot de passe.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>From your authenticator app, or one of your recovery codes.</source>
        <translation>Dans votre application d&apos;authentification, ou l&apos;un de vos codes de secours.</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Code à 6 chiffres</translation>
    </message>
    <message>
        <source>✕ This code is not right, or it is no longer valid. Enter the one shown now.</source>
        <translation>✕ Ce code ne convient pas ou n’est plus valable. Saisissez celui qui est affiché maintenant.</translation>
    </message>
    <message>
        <source>✕ The user name or the password is not right.</source>
        <translation>✕ Le nom d&apos;utilisateur ou le mot de passe n&apos;est pas correct.</translation>
    </message>
    <message>
        <source>✕ The database does not answer. Try again in a moment.</source>
        <translation>✕ La base de données ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>▲ Caps Lock is on.</source>
        <translation>▲ Le verrouillage des majuscules est actif.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Fractal One</source>
        <translation>Fractal One</translation>
    </message>
</context>
<context>
    <name>fractal::StateStrip</name>
    <message>
        <source>Address copied.</source>
        <translation>Adresse copiée.</translation>
    </message>
    <message>
        <source>Server running</source>
        <translation>Serveur en marche</translation>
    </message>
    <message>
        <source>Server running as a service</source>
        <translation>Serveur en marche comme service</translation>
    </message>
    <message>
        <source>Server starting</source>
        <translation>Démarrage du serveur</translation>
    </message>
    <message>
        <source>Server stopping</source>
        <translation>Arrêt du serveur</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Serveur arrêté</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Arrêter le serveur</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>aucune adresse</translation>
    </message>
    <message>
        <source>Copy the public address</source>
        <translation>Copier l&apos;adresse publique</translation>
    </message>
    <message>
        <source>The database does not answer. Nothing is lost; it is asked again.</source>
        <translation>La base de données ne répond pas. Rien n&apos;est perdu&#x202f;; une nouvelle tentative est en cours.</translation>
    </message>
    <message>
        <source>Server running in another program</source>
        <translation>Serveur en marche dans un autre programme</translation>
    </message>
</context>
<context>
    <name>fractal::TransactionsLogPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message>
        <source>Showing %1+ of %2</source>
        <translation>%1+ affichés sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n+ new</source>
        <translation>
            <numerusform>%n+ nouvelle</numerusform>
            <numerusform>%n+ nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new, show the newest entries</source>
        <translation>
            <numerusform>%n nouvelle, afficher les entrées les plus récentes</numerusform>
            <numerusform>%n nouvelles, afficher les entrées les plus récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Live paused</source>
        <translation>Suivi en pause</translation>
    </message>
    <message>
        <source>Live is off</source>
        <translation>Suivi arrêté</translation>
    </message>
    <message>
        <source>Export the log as CSV</source>
        <translation>Exporter le journal en CSV</translation>
    </message>
    <message>
        <source>Export the log as JSON</source>
        <translation>Exporter le journal en JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n entry written to %1.</source>
        <translation>
            <numerusform>%n entrée écrite dans %1.</numerusform>
            <numerusform>%n entrées écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transactions Log</source>
        <translation>Journal des transactions</translation>
    </message>
    <message>
        <source>No data to show with these parameters</source>
        <translation>Aucune donnée à afficher avec ces paramètres</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>fractal::UserMenu</name>
    <message>
        <source>User menu: %1</source>
        <translation>Menu utilisateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>About Fractal One</source>
        <translation>À propos de Fractal One</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>fractal::WelcomeForm</name>
    <message>
        <source>At least 12 characters. A short sentence is easier to keep in mind than a riddle.</source>
        <translation>Au moins 12 caractères. Une courte phrase se retient mieux qu&apos;une énigme.</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation>Trop court&#x202f;: au moins 12 caractères.</translation>
    </message>
    <message>
        <source>Little more than a name. Choose something that nobody guesses.</source>
        <translation>À peine plus qu&apos;un nom. Choisissez quelque chose que personne ne devine.</translation>
    </message>
    <message>
        <source>Among the passwords that are tried first. Choose a few words that do not belong together.</source>
        <translation>Ce mot de passe est parmi les premiers essayés. Choisissez quelques mots qui ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Weak: a few more words make it strong.</source>
        <translation>Faible&#x202f;: quelques mots de plus le rendent fort.</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>✓ Strong</source>
        <translation>✓ Fort</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Choose the name that you sign in with.</source>
        <translation>Choisissez le nom avec lequel vous vous connectez.</translation>
    </message>
    <message>
        <source>A sign-in name has letters, digits and . - _ @ + only.</source>
        <translation>Un identifiant ne contient que des lettres, des chiffres et . - _ @ +</translation>
    </message>
    <message>
        <source>Choose a password of at least 12 characters.</source>
        <translation>Choisissez un mot de passe d&apos;au moins 12 caractères.</translation>
    </message>
    <message>
        <source>Give the site a name, such as the plant&apos;s.</source>
        <translation>Donnez un nom au site, par exemple celui de l&apos;usine.</translation>
    </message>
    <message>
        <source>Say who you are: others see this name beside what you do.</source>
        <translation>Indiquez qui vous êtes&#x202f;: les autres voient ce nom à côté de ce que vous faites.</translation>
    </message>
    <message>
        <source>Type the password once more, or show it.</source>
        <translation>Saisissez encore une fois le mot de passe, ou affichez-le.</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>Ce n&apos;est pas le même mot de passe.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Confirmation</translation>
    </message>
</context>
<context>
    <name>fractal::accounts::AccountForm</name>
    <message>
        <source>%1 may try to sign in at once.</source>
        <translation>%1 peut essayer de se connecter tout de suite.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 peut se connecter maintenant.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>%1 has a new password. Browsers and apps that were signed in must sign in again.</source>
        <translation>%1&#x202f;: nouveau mot de passe enregistré. Les navigateurs et applications connectés doivent se reconnecter.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Fermer toutes ses sessions</translation>
    </message>
    <message>
        <source>All browser sessions of %1 end at once. Apps that are connected stay connected; they are listed under App authorizations.</source>
        <translation>Toutes les sessions de navigateur de %1 se ferment aussitôt. Les applications connectées le restent&#x202f;; elles figurent dans Autorisations d&apos;applications.</translation>
    </message>
    <message>
        <source>%1: all sessions are ended.</source>
        <translation>%1&#x202f;: toutes les sessions sont fermées.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>The Superadministrator stays enabled.</source>
        <translation>Le super-administrateur reste activé.</translation>
    </message>
    <message>
        <source>You cannot disable yourself.</source>
        <translation>Vous ne pouvez pas désactiver votre propre compte.</translation>
    </message>
    <message>
        <source>You cannot change your own profile and group.</source>
        <translation>Vous ne pouvez pas modifier votre propre profil ni votre groupe.</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Cannot be changed after the first save.</source>
        <translation>Non modifiable après le premier enregistrement.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Groupe de permissions</translation>
    </message>
    <message>
        <source>Visible location</source>
        <translation>Emplacement visible</translation>
    </message>
    <message>
        <source>Only what is below this location is shown. Type a part of its code or name; empty: everywhere.</source>
        <translation>Seul ce qui se trouve sous cet emplacement est affiché. Tapez une partie de son code ou de son nom&#x202f;; vide&#x202f;: partout.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Peut se connecter</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* obligatoire</translation>
    </message>
    <message>
        <source>Superadministrator</source>
        <translation>Super-administrateur</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Définir le mot de passe…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Fermer toutes ses sessions…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reset two-step authentication</source>
        <translation>Réinitialiser l&apos;authentification à deux étapes</translation>
    </message>
    <message>
        <source>Do this only when you are sure that %1 asks for it: the password alone then signs in. They set it up again on their account’s page.</source>
        <translation>Ne le faites que si vous êtes sûr que %1 le demande&#x202f;: le mot de passe seul suffira ensuite. La personne la configure de nouveau sur la page de son compte.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>%1 signs in with the password alone.</source>
        <translation>%1 se connecte avec le mot de passe seul.</translation>
    </message>
    <message>
        <source>Reset two-step authentication…</source>
        <translation>Réinitialiser l&apos;authentification à deux étapes…</translation>
    </message>
</context>
<context>
    <name>fractal::accounts::AccountList</name>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No data to show with these parameters</source>
        <translation>Aucune donnée à afficher avec ces paramètres</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Fermer toutes ses sessions</translation>
    </message>
    <message numerus="yes">
        <source>All browser sessions of these accounts end at once: %n. Apps that are connected stay connected.</source>
        <translation>
            <numerusform>Toutes les sessions de navigateur de %n compte se ferment aussitôt. Les applications connectées le restent.</numerusform>
            <numerusform>Toutes les sessions de navigateur de %n comptes se ferment aussitôt. Les applications connectées le restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Name, e-mail, group…</source>
        <translation>Nom, e-mail, groupe…</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Rechercher un compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>fractal::accounts::AccountModel</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>%1 (Superadministrator)</source>
        <translation>%1 (super-administrateur)</translation>
    </message>
    <message>
        <source>Locked until %1 after too many wrong passwords</source>
        <translation>Verrouillé jusqu&apos;au %1 après trop de mots de passe erronés</translation>
    </message>
</context>
<context>
    <name>fractal::accounts::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Fermer toutes ses sessions…</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
</context>
<context>
    <name>fractal::accounts::PasswordBlock</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe sont différents.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Mot de passe, encore</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>fractal::api_connection::ApiKeyForm</name>
    <message>
        <source>Key copied.</source>
        <translation>Clé copiée.</translation>
    </message>
    <message>
        <source>Command copied. It asks for the secret.</source>
        <translation>Commande copiée. Elle demande le secret.</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Adresse copiée.</translation>
    </message>
    <message>
        <source>Secret copied. It leaves the clipboard in 60 s.</source>
        <translation>Secret copié. Il quitte le presse-papiers dans 60&#x202f;s.</translation>
    </message>
    <message>
        <source>%1 was created. Copy its key and secret: the secret is shown only now.</source>
        <translation>%1&#x202f;: création terminée. Copiez la clé et le secret&#x202f;: le secret n&apos;est affiché que maintenant.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nouvelle clé d&apos;API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>moment, address</comment>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Copy it now: nobody can show it again. Keep it in a safe place; anyone who has it can pass for this key.</source>
        <translation>Copiez-le maintenant&#x202f;: personne ne pourra plus l&apos;afficher. Conservez-le en lieu sûr&#x202f;; quiconque le possède peut se faire passer pour cette clé.</translation>
    </message>
    <message>
        <source>Only its hash is kept: nobody can show it again. Rotate it to get a new one.</source>
        <translation>Seule son empreinte est conservée&#x202f;: personne ne peut plus l&apos;afficher. Renouvelez-le pour en obtenir un autre.</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Groupe de permissions</translation>
    </message>
    <message>
        <source>What uses the key has the rights of this group, and acts as nobody in particular.</source>
        <translation>Ce qui utilise la clé a les droits de ce groupe et n&apos;agit au nom de personne.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Name, group and expiry cannot be changed after the first save.</source>
        <translation>Le nom, le groupe et l&apos;expiration ne peuvent plus être modifiés après le premier enregistrement.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Informations d&apos;identification</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>Dans un terminal</translation>
    </message>
    <message>
        <source>It asks for the secret, so that it stands in no history.</source>
        <translation>Elle demande le secret, qui ne reste ainsi dans aucun historique.</translation>
    </message>
    <message>
        <source>In a spreadsheet</source>
        <translation>Dans un tableur</translation>
    </message>
    <message>
        <source>Sign in with “Basic”: the key is the user name, the secret the password.</source>
        <translation>Connectez-vous avec «&#x202f;Basic&#x202f;»&#x202f;: la clé est le nom d&apos;utilisateur, le secret le mot de passe.</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* obligatoire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Description of REST</source>
        <translation>Description de REST</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>fractal::api_connection::ApiKeyList</name>
    <message>
        <source>Key copied.</source>
        <translation>Clé copiée.</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 affichées sur %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>No data to show with these parameters</source>
        <translation>Aucune donnée à afficher avec ces paramètres</translation>
    </message>
    <message>
        <source>An API key lets a script or a spreadsheet work with your data through REST, with the rights of one permission group.</source>
        <translation>Une clé d&apos;API permet à un script ou à un tableur de travailler avec vos données par REST, avec les droits d&apos;un groupe de permissions.</translation>
    </message>
    <message>
        <source>Name, key, group…</source>
        <translation>Nom, clé, groupe…</translation>
    </message>
    <message>
        <source>Find an API key</source>
        <translation>Rechercher une clé d&apos;API</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d&apos;API</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nouvelle clé d&apos;API</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>fractal::api_connection::ApiKeyModel</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>moment, address</comment>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>How the secret starts. Only its hash is kept.</source>
        <translation>Le début du secret. Seule son empreinte est conservée.</translation>
    </message>
</context>
<context>
    <name>fractal::api_connection::Deeds</name>
    <message>
        <source>%1 works again.</source>
        <translation>%1&#x202f;: clé de nouveau acceptée.</translation>
    </message>
    <message>
        <source>%1 is refused until it is enabled.</source>
        <translation>%1&#x202f;: clé refusée jusqu&apos;à son activation.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Rotate the secret</source>
        <translation>Renouveler le secret</translation>
    </message>
    <message>
        <source>What uses %1 is refused at once, until the new secret is copied into its settings.</source>
        <translation>Ce qui utilise %1 est refusé aussitôt, jusqu&apos;à ce que le nouveau secret soit copié dans ses réglages.</translation>
    </message>
    <message>
        <source>The secret was replaced. Copy the new one.</source>
        <translation>Le secret a été remplacé. Copiez le nouveau.</translation>
    </message>
    <message>
        <source>Remove this API key</source>
        <translation>Supprimer cette clé d&apos;API</translation>
    </message>
    <message>
        <source>What uses %1 is refused at once. Its key and secret are never valid again.</source>
        <translation>Ce qui utilise %1 est refusé aussitôt. La clé et le secret ne seront plus jamais valables.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1&#x202f;: suppression terminée.</translation>
    </message>
</context>
<context>
    <name>fractal::api_connection::ExpiryChoice</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>At the end of a day</source>
        <translation>À la fin d&apos;un jour</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Dans un an</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>2027-12-31</source>
        <translation>2027-12-31</translation>
    </message>
    <message>
        <source>The last day, as year-month-day</source>
        <translation>Le dernier jour, sous la forme année-mois-jour</translation>
    </message>
</context>
<context>
    <name>fractal::connect::CallbackSection</name>
    <message>
        <source>On your list</source>
        <translation>Dans votre liste</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajoutée à %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more on the list.</source>
        <translation>
            <numerusform>Et %n autre adresse.</numerusform>
            <numerusform>Et %n autres adresses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the address that %1 shows, or leave it for now: when %1 comes back, you can add it here.</source>
        <translation>Collez l&apos;adresse que %1 affiche, ou laissez-la pour l&apos;instant&#x202f;: quand %1 reviendra, vous pourrez l&apos;ajouter ici.</translation>
    </message>
    <message>
        <source>This is the usual address of %1. Add it, or paste the one that %1 shows.</source>
        <translation>C&apos;est l&apos;adresse habituelle de %1. Ajoutez-la, ou collez celle que %1 affiche.</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Acceptée</translation>
    </message>
    <message>
        <source>There is no room for another address: a consumer has at most 20.</source>
        <translation>Il n&apos;y a plus de place pour une autre adresse&#x202f;: un consommateur en a 20 au plus.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel (callback)</translation>
    </message>
    <message>
        <source>Paste what %1 shows</source>
        <translation>Collez ce que %1 affiche</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Ajouter une autre</translation>
    </message>
</context>
<context>
    <name>fractal::connect::CopySection</name>
    <message>
        <source>Keep the secret in a safe place. Anyone who has it can pass for this connection.</source>
        <translation>Conservez le secret en lieu sûr. Quiconque le possède peut se faire passer pour cette connexion.</translation>
    </message>
    <message>
        <source>Maintenance management with Fractal One</source>
        <translation>Gestion de la maintenance avec Fractal One</translation>
    </message>
    <message>
        <source>none: leave it empty</source>
        <translation>aucun&#x202f;: laissez vide</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1 is copied; copy it again</source>
        <translation>%1&#x202f;: copié&#x202f;; copier à nouveau</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>This site never shows a secret again. Use the one that was shown when it was made, or rotate it in the form.</source>
        <translation>Ce site ne réaffiche jamais un secret. Utilisez celui qui a été affiché à sa création, ou régénérez-le dans la fiche.</translation>
    </message>
    <message>
        <source>Copy these into %1</source>
        <translation>Copiez ces valeurs dans %1</translation>
    </message>
    <message>
        <source>Go to %1. Copy each value into the field of the same name in %2.</source>
        <translation>Allez dans %1. Copiez chaque valeur dans le champ du même nom dans %2.</translation>
    </message>
    <message>
        <source>The client ID is your Key, the client secret is your Secret. Then click %1.</source>
        <translation>L&apos;ID client est votre Clé, le secret client est votre Secret. Cliquez ensuite sur %1.</translation>
    </message>
    <message>
        <source>The client ID is your Key, the client secret is your Secret. Then tick “%1” and click %2.</source>
        <translation>L&apos;ID client est votre Clé, le secret client est votre Secret. Cochez ensuite «&#x202f;%1&#x202f;» et cliquez sur %2.</translation>
    </message>
</context>
<context>
    <name>fractal::connect::FinishSection</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>How many work orders does %1 have?</source>
        <translation>Combien d&apos;ordres de travail a %1&#x202f;?</translation>
    </message>
    <message>
        <source>Which asset has cost the most so far?</source>
        <translation>Quel actif a coûté le plus jusqu&apos;à présent&#x202f;?</translation>
    </message>
    <message>
        <source>How many work orders were started in %1?</source>
        <translation>Combien d&apos;ordres de travail ont été commencés en %1&#x202f;?</translation>
    </message>
    <message>
        <source>How many work orders are open now?</source>
        <translation>Combien d&apos;ordres de travail sont ouverts en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Connected. Always check what %1 proposes before you confirm a change.</source>
        <translation>Connecté. Vérifiez toujours les actions proposées par %1 avant de confirmer une modification.</translation>
    </message>
    <message>
        <source>First question answered</source>
        <translation>Première question&#x202f;: réponse donnée</translation>
    </message>
    <message>
        <source>Waiting for the first question…</source>
        <translation>En attente de la première question…</translation>
    </message>
    <message>
        <source>Try one of these questions</source>
        <translation>Essayez une de ces questions</translation>
    </message>
    <message>
        <source>Made from this site’s own records. %1 should give the same answer.</source>
        <translation>Tirées des propres données de ce site. %1 devrait donner la même réponse.</translation>
    </message>
    <message>
        <source>As soon as there are work orders that this person may see, questions to try stand here, with their answers.</source>
        <translation>Dès qu&apos;il y aura des ordres de travail que cette personne peut voir, des questions à essayer figureront ici, avec leurs réponses.</translation>
    </message>
    <message>
        <source>Answer to expect</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Copy question</source>
        <translation>Copier la question</translation>
    </message>
    <message>
        <source>Copy the question: %1</source>
        <translation>Copier la question&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>fractal::connect::RefusedCard</name>
    <message>
        <source>an unknown address</source>
        <translation>une adresse inconnue</translation>
    </message>
    <message>
        <source>%1 came back to an address that is not on your list.</source>
        <translation>%1 est revenu à une adresse qui ne figure pas dans votre liste.</translation>
    </message>
    <message>
        <source>%1, from %2. The host belongs to the client you are connecting.</source>
        <translation>%1, depuis %2. L&apos;hôte appartient au client que vous connectez.</translation>
    </message>
    <message>
        <source>%1, from %2. This host does not belong to %3. Add it only if you recognise it.</source>
        <translation>%1, depuis %2. Cet hôte n&apos;appartient pas à %3. Ajoutez-le seulement si vous le reconnaissez.</translation>
    </message>
    <message>
        <source>Add this one</source>
        <translation>Ajouter celle-ci</translation>
    </message>
    <message>
        <source>Add anyway…</source>
        <translation>Ajouter quand même…</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Pas la mienne</translation>
    </message>
    <message>
        <source>Add this callback URL?</source>
        <translation>Ajouter cette URL de rappel&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever has the host %1 can then receive what people allow for this connection. %2 itself uses other hosts: %3.</source>
        <translation>Quiconque possède l&apos;hôte %1 pourra alors recevoir ce que les personnes autorisent pour cette connexion. %2 utilise d&apos;autres hôtes&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Ajouter cette adresse</translation>
    </message>
    <message>
        <source>%1, from %2. It is one of the usual addresses of %3.</source>
        <translation>%1, depuis %2. C&apos;est l&apos;une des adresses habituelles de %3.</translation>
    </message>
    <message>
        <source>Whoever has the host %1 can then receive what people allow for this connection. %2 itself uses other addresses: %3.</source>
        <translation>Quiconque possède l&apos;hôte %1 pourra alors recevoir ce que les personnes autorisent pour cette connexion. %2 utilise d&apos;autres adresses&#x202f;: %3.</translation>
    </message>
</context>
<context>
    <name>fractal::connect::SecretCopy</name>
    <message>
        <source>This password is not right.</source>
        <translation>Ce mot de passe n&apos;est pas le bon.</translation>
    </message>
    <message>
        <source>Your password, before the secret is copied.</source>
        <translation>Votre mot de passe, avant de copier le secret.</translation>
    </message>
    <message>
        <source>This secret cannot be shown any more. Rotate it in the form to get a new one.</source>
        <translation>Ce secret ne peut plus être affiché. Régénérez-le dans la fiche pour en obtenir un nouveau.</translation>
    </message>
</context>
<context>
    <name>fractal::connect::Sheet</name>
    <message>
        <source>This consumer is disabled: nobody can connect with it. Enable it in its form.</source>
        <translation>Ce consommateur est désactivé&#x202f;: personne ne peut se connecter avec lui. Activez-le dans sa fiche.</translation>
    </message>
    <message>
        <source>Connect %1 – %2</source>
        <translation>Connecter %1 – %2</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>Garder au premier plan</translation>
    </message>
</context>
<context>
    <name>fractal::connect::StartSection</name>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Paid plan</source>
        <translation>Abonnement payant</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Accessible</translation>
    </message>
    <message>
        <source>%1 connects other systems with these plans: %2. Its costs and limits are set by %3.</source>
        <translation>%1 se connecte à d&apos;autres systèmes avec ces abonnements&#x202f;: %2. Les coûts et les limites sont fixés par %3.</translation>
    </message>
    <message>
        <source>Switch it on here: %1.</source>
        <translation>Activez-le ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The server does not run, or this site has no public address yet: see Configuration › General.</source>
        <translation>Le serveur est arrêté, ou ce site n&apos;a pas encore d&apos;adresse publique&#x202f;: voir Configuration › Général.</translation>
    </message>
    <message>
        <source>%1 cannot reach this site yet: its address works only inside your network.</source>
        <translation>%1 ne peut pas encore joindre ce site&#x202f;: son adresse ne fonctionne que dans votre réseau.</translation>
    </message>
    <message>
        <source>Open its guide</source>
        <translation>Ouvrir son guide</translation>
    </message>
    <message>
        <source>The address has to open in the browser of the computer that %1 runs on.</source>
        <translation>L&apos;adresse doit s&apos;ouvrir dans le navigateur de l&apos;ordinateur où %1 s&apos;exécute.</translation>
    </message>
</context>
<context>
    <name>fractal::connect::WatchSection</name>
    <message>
        <source>The server of this site does not run: nobody can connect.</source>
        <translation>Le serveur de ce site est arrêté&#x202f;: personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>Waiting for your answer above…</source>
        <translation>En attente de votre réponse ci-dessus…</translation>
    </message>
    <message>
        <source>Watch it happen</source>
        <translation>Suivez la connexion</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Vérifier l&apos;adresse</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Démarrer le serveur</translation>
    </message>
</context>
<context>
    <name>fractal::connect::WatchWords</name>
    <message>
        <source>%1 found this server</source>
        <translation>%1 a trouvé ce serveur</translation>
    </message>
    <message>
        <source>Sign-in page opened</source>
        <translation>Page de connexion ouverte</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1&#x202f;: connexion au compte</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisation donnée</translation>
    </message>
    <message>
        <source>%1 allowed it</source>
        <translation>%1&#x202f;: autorisation donnée</translation>
    </message>
    <message>
        <source>%1 finds this server</source>
        <translation>%1 trouve ce serveur</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Tools read</source>
        <translation>Actions disponibles lues</translation>
    </message>
    <message>
        <source>First question</source>
        <translation>Première question</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>En attente de %1…</translation>
    </message>
    <message>
        <source>Waiting for the sign-in page…</source>
        <translation>En attente de la page de connexion…</translation>
    </message>
    <message>
        <source>Waiting for the sign-in…</source>
        <translation>En attente de la connexion au compte…</translation>
    </message>
    <message>
        <source>Waiting for “Allow”…</source>
        <translation>En attente de «&#x202f;Autoriser&#x202f;»…</translation>
    </message>
    <message>
        <source>Waiting for %1 to connect…</source>
        <translation>En attente de la connexion de %1…</translation>
    </message>
    <message>
        <source>Waiting for the list of tools to be read…</source>
        <translation>En attente de la lecture des actions disponibles…</translation>
    </message>
    <message>
        <source>Waiting for the first question…</source>
        <translation>En attente de la première question…</translation>
    </message>
    <message>
        <source>Click %1 there.</source>
        <translation>Cliquez-y sur %1.</translation>
    </message>
    <message>
        <source>Sign in in the browser.</source>
        <translation>Connectez-vous dans le navigateur.</translation>
    </message>
    <message>
        <source>Confirm in the browser window.</source>
        <translation>Confirmez dans la fenêtre du navigateur.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. %1 cannot reach private addresses: open the address on a telephone outside your network, and check that the MCP server URL was copied whole.</source>
        <translation>Rien n&apos;est encore arrivé. %1 ne peut pas joindre les adresses privées&#x202f;: ouvrez l&apos;adresse sur un téléphone hors de votre réseau, et vérifiez que l&apos;URL du serveur MCP a été copiée en entier.</translation>
    </message>
    <message>
        <source>Nobody has opened the sign-in page yet. Click %1 in %2; if it shows an error there, copy the client ID again.</source>
        <translation>Personne n&apos;a encore ouvert la page de connexion. Cliquez sur %1 dans %2&#x202f;; si une erreur s&apos;y affiche, copiez à nouveau l&apos;ID client.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet. Look for the sign-in page behind other windows; it ends after 10 minutes, then click %1 in %2 again.</source>
        <translation>Personne ne s&apos;est encore connecté. Cherchez la page de connexion derrière d&apos;autres fenêtres&#x202f;; elle expire après 10 minutes, cliquez alors à nouveau sur %1 dans %2.</translation>
    </message>
    <message>
        <source>Nobody has answered yet. The page with the button “Allow” waits in the browser; it ends after 10 minutes, then click %1 in %2 again.</source>
        <translation>Personne n&apos;a encore répondu. La page avec le bouton «&#x202f;Autoriser&#x202f;» attend dans le navigateur&#x202f;; elle expire après 10 minutes, cliquez alors à nouveau sur %1 dans %2.</translation>
    </message>
    <message>
        <source>%1 has not collected its access. Check that the client secret was copied whole, then click %2 there again.</source>
        <translation>%1 n&apos;est pas venu chercher son accès. Vérifiez que le secret client a été copié en entier, puis cliquez-y à nouveau sur %2.</translation>
    </message>
    <message>
        <source>%1 has its access but has not asked for the tools yet. Reload its page, or start a new conversation there.</source>
        <translation>%1 a son accès mais n&apos;a pas encore demandé les actions disponibles. Rechargez sa page, ou commencez-y une nouvelle conversation.</translation>
    </message>
    <message>
        <source>“Deny” was chosen in the browser. To allow it after all, click %1 in %2 again.</source>
        <translation>«&#x202f;Refuser&#x202f;» a été choisi dans le navigateur. Pour autoriser malgré tout, cliquez à nouveau sur %1 dans %2.</translation>
    </message>
    <message>
        <source>The sign-in page was left without signing in. Click %1 in %2 to begin again.</source>
        <translation>La page de connexion a été quittée sans connexion. Cliquez sur %1 dans %2 pour recommencer.</translation>
    </message>
    <message>
        <source>This person has none of the rights that %1 asks for. Give them a permission group in User Accounts, then click %2 again.</source>
        <translation>Cette personne n&apos;a aucun des droits que %1 demande. Donnez-lui un groupe de permissions dans Comptes d&apos;utilisateurs, puis cliquez à nouveau sur %2.</translation>
    </message>
    <message>
        <source>The name or the password was wrong. Try again in the browser.</source>
        <translation>Le nom ou le mot de passe était incorrect. Réessayez dans le navigateur.</translation>
    </message>
    <message>
        <source>%1 sent another client secret than this one. Copy the secret again, put it into %1 and click %2.</source>
        <translation>%1 a envoyé un autre secret client que celui-ci. Copiez à nouveau le secret, mettez-le dans %1 et cliquez sur %2.</translation>
    </message>
    <message>
        <source>Somebody came with a client ID that this site does not know. If that was you, copy the client ID again.</source>
        <translation>Quelqu&apos;un est venu avec un ID client que ce site ne connaît pas. Si c&apos;était vous, copiez à nouveau l&apos;ID client.</translation>
    </message>
    <message>
        <source>%1 wanted to come back to an address that is not on your list.</source>
        <translation>%1 voulait revenir à une adresse qui ne figure pas dans votre liste.</translation>
    </message>
    <message>
        <source>It was refused: %1</source>
        <translation>Cela a été refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Open the address in the browser of the computer that %1 runs on, and check that it was copied whole.</source>
        <translation>Rien n&apos;est encore arrivé. Ouvrez l&apos;adresse dans le navigateur de l&apos;ordinateur où %1 s&apos;exécute, et vérifiez qu&apos;elle a été copiée en entier.</translation>
    </message>
</context>
<context>
    <name>fractal::general::ClientsSection</name>
    <message>
        <source>Applications that register themselves</source>
        <translation>Applications qui s’enregistrent elles-mêmes</translation>
    </message>
    <message>
        <source>With a document</source>
        <translation>Avec un document</translation>
    </message>
    <message>
        <source>ChatGPT, Claude and others bring a document from their own domain. They only read until you approve them.</source>
        <translation>ChatGPT, Claude et d’autres apportent un document de leur propre domaine. Ils ne font que lire tant que vous ne les avez pas approuvés.</translation>
    </message>
    <message>
        <source>Let known applications connect by themselves</source>
        <translation>Laisser les applications connues se connecter d’elles-mêmes</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Sans document</translation>
    </message>
    <message>
        <source>Anybody may register an application under any name (RFC 7591). It only reads until you approve it.</source>
        <translation>N’importe qui peut enregistrer une application sous n’importe quel nom (RFC 7591). Elle ne fait que lire tant que vous ne l’avez pas approuvée.</translation>
    </message>
    <message>
        <source>Let every application register itself</source>
        <translation>Laisser toute application s’enregistrer elle-même</translation>
    </message>
</context>
<context>
    <name>fractal::general::GeneralPage</name>
    <message>
        <source>Somebody else changed this meanwhile. Discard your changes to see theirs.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié ceci entre-temps. Abandonnez vos modifications pour voir les siennes.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The running server still uses the former address, port or certificate.</source>
        <translation>Le serveur en marche utilise encore l&apos;ancienne adresse, l&apos;ancien port ou l&apos;ancien certificat.</translation>
    </message>
    <message>
        <source>Restart the server now</source>
        <translation>Redémarrer le serveur</translation>
    </message>
    <message>
        <source>The service takes over address, port and certificate when it is restarted.</source>
        <translation>Le service reprend l&apos;adresse, le port et le certificat à son redémarrage.</translation>
    </message>
</context>
<context>
    <name>fractal::general::LogoField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The site&apos;s logo</source>
        <translation>Le logo du site</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This file is larger than 1 MB. Choose a smaller picture.</source>
        <translation>Ce fichier dépasse 1 Mo. Choisissez une image plus petite.</translation>
    </message>
    <message>
        <source>This is no PNG, JPEG or SVG picture. Choose another file.</source>
        <translation>Ce n&apos;est pas une image PNG, JPEG ou SVG. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>fractal::general::ServerSection</name>
    <message>
        <source>Choose a certificate</source>
        <translation>Choisir un certificat</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>Choisir une clé privée</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>MCP server URL copied.</source>
        <translation>URL du serveur MCP copiée.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation>URL publique</translation>
    </message>
    <message>
        <source>MCP server URL</source>
        <translation>URL du serveur MCP</translation>
    </message>
    <message>
        <source>Assistants such as ChatGPT are given this address.</source>
        <translation>C&apos;est l&apos;adresse à donner aux assistants comme ChatGPT.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Écouter sur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Certificat (PEM)</translation>
    </message>
    <message>
        <source>Private key (PEM)</source>
        <translation>Clé privée (PEM)</translation>
    </message>
    <message>
        <source>Only the account that runs the server may read this file (mode 600).</source>
        <translation>Seul le compte qui exécute le serveur doit pouvoir lire ce fichier (mode 600).</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A running server takes over address, port and certificate when it is started again.</source>
        <translation>Un serveur en marche reprend l&apos;adresse, le port et le certificat quand il est redémarré.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Cet ordinateur uniquement</translation>
    </message>
    <message>
        <source>All addresses of this computer</source>
        <translation>Toutes les adresses de cet ordinateur</translation>
    </message>
    <message>
        <source>Only the address %1</source>
        <translation>L&apos;adresse %1 uniquement</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form.</source>
        <translation>Ce fichier ne contient pas de certificat au format PEM.</translation>
    </message>
    <message>
        <source>This file holds no RSA or EC private key in PEM form without a password.</source>
        <translation>Ce fichier ne contient pas de clé privée RSA ou EC au format PEM sans mot de passe.</translation>
    </message>
    <message>
        <source>This key does not belong to the certificate. The site’s own certificate comes first in its file.</source>
        <translation>Cette clé ne correspond pas au certificat. Le certificat du site vient en premier dans son fichier.</translation>
    </message>
    <message>
        <source>Not needed behind a proxy or a tunnel. Empty: plain HTTP.</source>
        <translation>Inutile derrière un proxy ou un tunnel. Vide&#x202f;: HTTP simple.</translation>
    </message>
    <message>
        <source>For %1. It expired on %2.</source>
        <translation>Pour %1. Il a expiré le %2.</translation>
    </message>
    <message numerus="yes">
        <source>For %1. It expires on %2, in %n day(s).</source>
        <translation>
            <numerusform>Pour %1. Il expire le %2, dans %n jour.</numerusform>
            <numerusform>Pour %1. Il expire le %2, dans %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::general::SiteSection</name>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, up to 1 MB.</source>
        <translation>PNG, JPEG ou SVG, 1 Mo au plus.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>For people whose own wish is not known.</source>
        <translation>Pour les personnes dont le choix n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Amounts that are stored already keep their number.</source>
        <translation>Les montants déjà enregistrés gardent leur valeur.</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Comme la langue</translation>
    </message>
    <message>
        <source>Numbers and dates look like this: %1</source>
        <translation>Nombres et dates s&apos;affichent ainsi&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>fractal::held::ChangeDetails</name>
    <message>
        <source>Choose a change to see what it would do</source>
        <translation>Choisissez une modification pour voir ce qu&apos;elle ferait</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: text</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s) that are not shown here</source>
        <translation>
            <numerusform>et %n autre enregistrement qui n&apos;est pas affiché ici</numerusform>
            <numerusform>et %n autres enregistrements qui ne sont pas affichés ici</numerusform>
        </translation>
    </message>
    <message>
        <source>No field that people see would change.</source>
        <translation>Aucun champ visible ne changerait.</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <comment>app</comment>
        <translation>%1 (clé %2)</translation>
    </message>
    <message>
        <source>Asked by %1 itself at %2</source>
        <comment>app, moment</comment>
        <translation>Demandée par %1 en son propre nom à %2</translation>
    </message>
    <message>
        <source>Asked by %1 for %2 at %3</source>
        <comment>app, person, moment</comment>
        <translation>Demandée par %1 pour %2 à %3</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Voir dans le journal</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Le texte entier</translation>
    </message>
</context>
<context>
    <name>fractal::held::ChangeList</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antérieures</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 affichées sur %2</translation>
    </message>
    <message>
        <source>No data to show with these parameters</source>
        <translation>Aucune donnée à afficher avec ces paramètres</translation>
    </message>
    <message>
        <source>No change waits for you.</source>
        <translation>Aucune modification ne vous attend.</translation>
    </message>
    <message>
        <source>Where a consumer’s changes are held, each one waits here until you confirm it. What was decided stays in the list for a day.</source>
        <translation>Quand les modifications d&apos;un consommateur sont retenues, chacune attend ici que vous la confirmiez. Ce qui a été décidé reste un jour dans la liste.</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>fractal::held::ChangeModel</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
</context>
<context>
    <name>fractal::held::Deeds</name>
    <message>
        <source>This change does not wait any more: it was decided elsewhere, or its time was over.</source>
        <translation>Cette modification n&apos;attend plus&#x202f;: elle a été décidée ailleurs, ou son délai est passé.</translation>
    </message>
    <message>
        <source>Done. %1 can see the change.</source>
        <translation>Fait. %1 voit la modification.</translation>
    </message>
    <message>
        <source>Rejected. Nothing was changed.</source>
        <translation>Refusée. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Rien n&apos;a été modifié&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>fractal::look::NewAbove</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new, go to the top of the list</source>
        <translation>
            <numerusform>%n nouvelle ligne, aller en haut de la liste</numerusform>
            <numerusform>%n nouvelles lignes, aller en haut de la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::look::Toast</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Sélectionner les %1</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Révoquer l&apos;accès</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Changer de groupe</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet…</source>
        <translation>En CSV, pour un tableur…</translation>
    </message>
    <message>
        <source>As JSON, for a program…</source>
        <translation>En JSON, pour un programme…</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::CallbackRows</name>
    <message>
        <source>This address is there twice. Remove one of them.</source>
        <translation>Cette adresse figure deux fois. Supprimez-en une.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Ajouter une autre</translation>
    </message>
    <message>
        <source>Callback URL %1</source>
        <translation>URL de rappel %1</translation>
    </message>
    <message>
        <source>can follow later</source>
        <translation>peut venir plus tard</translation>
    </message>
    <message>
        <source>Remove this callback URL</source>
        <translation>Supprimer cette URL de rappel</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Acceptée</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) had no room: a consumer has at most 20.</source>
        <translation>
            <numerusform>%n adresse n&apos;a pas trouvé de place&#x202f;: un consommateur en a 20 au maximum.</numerusform>
            <numerusform>%n adresses n&apos;ont pas trouvé de place&#x202f;: un consommateur en a 20 au maximum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::ConsumerFields</name>
    <message>
        <source>Cannot be changed after the first save.</source>
        <translation>Non modifiable après le premier enregistrement.</translation>
    </message>
    <message>
        <source>The signed-in user&apos;s permissions apply.</source>
        <translation>Les permissions de l&apos;utilisateur connecté s&apos;appliquent.</translation>
    </message>
    <message>
        <source>This consumer acts with the rights of this group.</source>
        <translation>Ce consommateur agit avec les droits de ce groupe.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Type d&apos;autorisation</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Code d&apos;autorisation</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Identifiants client</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel (callback)</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Privacy policy URL</source>
        <translation>URL de confidentialité</translation>
    </message>
    <message>
        <source>End user license agreement URL</source>
        <translation>URL du contrat de licence</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Choisir un groupe</translation>
    </message>
    <message>
        <source>Also limit to this group</source>
        <translation>Limiter aussi à ce groupe</translation>
    </message>
    <message>
        <source>People can do at most what this group may.</source>
        <translation>Les utilisateurs peuvent faire au plus ce que ce groupe permet.</translation>
    </message>
    <message>
        <source>This looks like a callback URL.</source>
        <translation>Cela ressemble à une URL de rappel.</translation>
    </message>
    <message>
        <source>Move it to Callback URL</source>
        <translation>La déplacer vers URL de rappel</translation>
    </message>
    <message>
        <source>Give it a name: people see it when they allow access.</source>
        <translation>Donnez-lui un nom&#x202f;: on le voit au moment d&apos;autoriser l&apos;accès.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation>Un nom a %1 caractères au plus&#x202f;; celui-ci en a %2.</translation>
    </message>
    <message>
        <source>A description has at most %1 characters; this one has %2.</source>
        <translation>Une description a %1 caractères au plus&#x202f;; celle-ci en a %2.</translation>
    </message>
    <message>
        <source>Choose a permission group.</source>
        <translation>Choisissez un groupe de permissions.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group Permissions</source>
        <translation>Groupe de permissions</translation>
    </message>
    <message>
        <source>What can it do?</source>
        <translation>Que peut-il faire&#x202f;?</translation>
    </message>
    <message>
        <source>What it may change</source>
        <translation>Ce qu&apos;il peut modifier</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::ConsumerFilters</name>
    <message>
        <source>Name, key…</source>
        <translation>Nom, clé…</translation>
    </message>
    <message>
        <source>Name, key, callback…</source>
        <translation>Nom, clé, callback…</translation>
    </message>
    <message>
        <source>Search in name, key and callback</source>
        <translation>Rechercher dans le nom, la clé et l&apos;URL de rappel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Unused 90 d</source>
        <translation>Inutilisés 90&#x202f;j</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filtre</numerusform>
            <numerusform>%n filtres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::ConsumerForm</name>
    <message>
        <source>Some fields need attention.</source>
        <translation>Certains champs sont à vérifier.</translation>
    </message>
    <message>
        <source>%1 was created. Copy its key and secret.</source>
        <translation>%1&#x202f;: création terminée. Copiez la clé et le secret.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu&apos;un</translation>
    </message>
    <message>
        <source>%1 changed this at %2: %3.</source>
        <translation>%1 a modifié ceci à %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miennes</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les autres</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nouveau consommateur OAuth</translation>
    </message>
    <message>
        <source>Edit OAuth consumer</source>
        <translation>Modifier le consommateur OAuth</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Authorizations %1</source>
        <translation>Autorisations %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>The consumer itself</source>
        <translation>Le consommateur lui-même</translation>
    </message>
    <message>
        <source>Granted: %1 · last used: %2 · expires: %3</source>
        <translation>Accordée&#x202f;: %1 · dernière utilisation&#x202f;: %2 · expire&#x202f;: %3</translation>
    </message>
    <message>
        <source>Nobody has connected it yet.</source>
        <translation>Personne ne l&apos;a encore connecté.</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · depuis %2</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Rien n&apos;a été refusé.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>Command copied. It holds no secret.</source>
        <translation>Commande copiée. Elle ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Show in the Transactions Log</source>
        <translation>Voir dans le journal des transactions</translation>
    </message>
    <message>
        <source>Danger zone…</source>
        <translation>Zone sensible…</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fermer le formulaire</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Parties du formulaire</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* obligatoire</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>Connecter %1…</translation>
    </message>
    <message>
        <source>Connect another program</source>
        <translation>Connecter un autre programme</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::ConsumerList</name>
    <message>
        <source>Change the group</source>
        <translation>Changer de groupe</translation>
    </message>
    <message>
        <source>These consumers will belong to %1: %2. What programs may do changes at once.</source>
        <translation>Ces consommateurs appartiendront à %1&#x202f;: %2. Ce que les programmes peuvent faire change aussitôt.</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Changer de groupe</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message>
        <source>No data to show with these parameters</source>
        <translation>Aucune donnée à afficher avec ces paramètres</translation>
    </message>
    <message>
        <source>A consumer lets an assistant or a program work with your maintenance data.</source>
        <translation>Un consommateur permet à un assistant ou à un programme de travailler avec vos données de maintenance.</translation>
    </message>
    <message>
        <source>Key copied.</source>
        <translation>Clé copiée.</translation>
    </message>
    <message>
        <source>Secret copied. It leaves the clipboard in 60 s.</source>
        <translation>Secret copié. Il quitte le presse-papiers dans 60&#x202f;s.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>These consumers stop working at once: %1. They can be enabled again.</source>
        <translation>Ces consommateurs cessent aussitôt de fonctionner&#x202f;: %1. Ils peuvent être réactivés.</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Révoquer l&apos;accès</translation>
    </message>
    <message>
        <source>Everybody who connected these consumers loses access at once: %1. People can connect again.</source>
        <translation>Quiconque a connecté ces consommateurs perd aussitôt l&apos;accès&#x202f;: %1. On peut se reconnecter.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consommateurs OAuth</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nouveau consommateur OAuth</translation>
    </message>
    <message>
        <source>Connect ChatGPT</source>
        <translation>Connecter ChatGPT</translation>
    </message>
    <message>
        <source>Connect Claude</source>
        <translation>Connecter Claude</translation>
    </message>
    <message>
        <source>Server to server</source>
        <translation>De serveur à serveur</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Export the consumers as CSV</source>
        <translation>Exporter les consommateurs en CSV</translation>
    </message>
    <message>
        <source>Export the consumers as JSON</source>
        <translation>Exporter les consommateurs en JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) written to %1.</source>
        <translation>
            <numerusform>%n consommateur écrit dans %1.</numerusform>
            <numerusform>%n consommateurs écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A program on the person’s own computer</source>
        <translation>Un programme de l’ordinateur de la personne</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>%1 registered itself and says that it is %2. Approve it only if you know it: it may then change what its people may change.</source>
        <translation>%1 s’est enregistré de lui-même et dit être %2. N’approuvez que si vous le connaissez&#x202f;: il pourra alors modifier ce que ses utilisateurs peuvent modifier.</translation>
    </message>
    <message>
        <source>Block the domain</source>
        <translation>Bloquer le domaine</translation>
    </message>
    <message>
        <source>No application of %1 can register itself any more, and those that did stop working at once.</source>
        <translation>Plus aucune application de %1 ne peut s’enregistrer, et celles qui l’ont fait cessent aussitôt de fonctionner.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Block %1…</source>
        <translation>Bloquer %1…</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::ConsumerModel</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::CredentialsBlock</name>
    <message>
        <source>Key copied.</source>
        <translation>Clé copiée.</translation>
    </message>
    <message>
        <source>Secret copied. It leaves the clipboard in 60 s.</source>
        <translation>Secret copié. Il quitte le presse-papiers dans 60&#x202f;s.</translation>
    </message>
    <message>
        <source>Rotate the secret</source>
        <translation>Renouveler le secret</translation>
    </message>
    <message>
        <source>%1 stops working at once, until the new secret is copied into its settings.</source>
        <translation>%1 cesse aussitôt de fonctionner, jusqu&apos;à ce que le nouveau secret soit copié dans ses réglages.</translation>
    </message>
    <message>
        <source>The secret was replaced. Copy the new one.</source>
        <translation>Le secret a été remplacé. Copiez le nouveau.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>This consumer keeps no secret.</source>
        <translation>Ce consommateur ne garde pas de secret.</translation>
    </message>
    <message>
        <source>Keep the secret in a safe place. Anyone who has it can pass for this connection.</source>
        <translation>Conservez le secret en lieu sûr. Quiconque le possède peut se faire passer pour cette connexion.</translation>
    </message>
    <message>
        <source>This site never shows a secret again. Rotate it to get a new one.</source>
        <translation>Ce site n&apos;affiche jamais un secret deux fois. Renouvelez-le pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>Credentials:</source>
        <translation>Identifiants&#x202f;:</translation>
    </message>
    <message>
        <source>Creation date</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Two secrets of %1 work. The older one, %2…, ends at once.</source>
        <translation>Deux secrets de %1 fonctionnent. Le plus ancien, %2…, prend fin aussitôt.</translation>
    </message>
    <message>
        <source>There is a new secret. Copy it before the old one stops working.</source>
        <translation>Il y a un nouveau secret. Copiez-le avant que l&apos;ancien cesse de fonctionner.</translation>
    </message>
    <message>
        <source>End the old secret</source>
        <translation>Mettre fin à l&apos;ancien secret</translation>
    </message>
    <message>
        <source>%1 can connect only with the new secret from then on.</source>
        <translation>%1 ne pourra plus se connecter qu&apos;avec le nouveau secret.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Y mettre fin</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::DangerZone</name>
    <message>
        <source>Revoke all authorizations</source>
        <translation>Révoquer toutes les autorisations</translation>
    </message>
    <message>
        <source>Everybody who connected %1 loses access at once. People can connect again.</source>
        <translation>Quiconque a connecté %1 perd aussitôt l&apos;accès. On peut se reconnecter.</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Révoquer l&apos;accès</translation>
    </message>
    <message>
        <source>Remove this consumer</source>
        <translation>Supprimer ce consommateur</translation>
    </message>
    <message>
        <source>%1 stops working at once, its key and secret are never valid again, and everybody who connected it loses access.</source>
        <translation>%1 cesse aussitôt de fonctionner, sa clé et son secret ne seront plus jamais valables, et quiconque l&apos;a connecté perd l&apos;accès.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Danger zone</source>
        <translation>Zone sensible</translation>
    </message>
    <message>
        <source>Everybody who connected it loses access at once.</source>
        <translation>Quiconque l&apos;a connecté perd aussitôt l&apos;accès.</translation>
    </message>
    <message>
        <source>Key and secret are never valid again.</source>
        <translation>La clé et le secret ne seront plus jamais valables.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::Deeds</name>
    <message numerus="yes">
        <source>%n consumer(s) enabled.</source>
        <translation>
            <numerusform>%n consommateur activé.</numerusform>
            <numerusform>%n consommateurs activés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) disabled.</source>
        <translation>
            <numerusform>%n consommateur désactivé.</numerusform>
            <numerusform>%n consommateurs désactivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la modification</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) now in %1.</source>
        <translation>
            <numerusform>%n consommateur désormais dans %1.</numerusform>
            <numerusform>%n consommateurs désormais dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorization(s) revoked.</source>
        <translation>
            <numerusform>%n autorisation révoquée.</numerusform>
            <numerusform>%n autorisations révoquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1&#x202f;: suppression terminée.</translation>
    </message>
    <message>
        <source>No copy of this secret is kept. Rotate it to get a new one.</source>
        <translation>Aucune copie de ce secret n&apos;est conservée. Renouvelez-le pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>This secret was sealed with another key. Rotate it to get a new one.</source>
        <translation>Ce secret a été scellé avec une autre clé. Renouvelez-le pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>Your password, to show that it is you who reveals this secret.</source>
        <translation>Votre mot de passe, pour montrer que c&apos;est bien vous qui affichez ce secret.</translation>
    </message>
    <message>
        <source>This password is not right.</source>
        <translation>Ce mot de passe n&apos;est pas le bon.</translation>
    </message>
    <message>
        <source>The old secret works no more.</source>
        <translation>L&apos;ancien secret ne fonctionne plus.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 est approuvé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is blocked; %n consumer(s) disabled.</source>
        <translation>
            <numerusform>%1 est bloqué&#x202f;; %n consommateur désactivé.</numerusform>
            <numerusform>%1 est bloqué&#x202f;; %n consommateurs désactivés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::RotateMenu</name>
    <message>
        <source>A new secret. The old one goes on working for:</source>
        <translation>Un nouveau secret. L&apos;ancien continue de fonctionner pendant&#x202f;:</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>End the old one at once…</source>
        <translation>Mettre fin aussitôt à l&apos;ancien…</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::SecretRows</name>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>Ancien secret</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>End the old secret now</source>
        <translation>Mettre fin maintenant à l&apos;ancien secret</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Créé&#x202f;: %1</translation>
    </message>
    <message>
        <source>last used: %1</source>
        <translation>dernière utilisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>last used: %1, from %2</source>
        <translation>dernière utilisation&#x202f;: %1, depuis %2</translation>
    </message>
    <message>
        <source>works until %1</source>
        <translation>fonctionne jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>The old secret is still in use: %1. Copy the new one into its settings before you end it.</source>
        <translation>L&apos;ancien secret sert encore&#x202f;: %1. Copiez le nouveau dans ses réglages avant de mettre fin à l&apos;ancien.</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::Words</name>
    <message>
        <source>The key is not that of an enabled consumer. Copy the key again.</source>
        <translation>La clé n&apos;est pas celle d&apos;un consommateur activé. Copiez de nouveau la clé.</translation>
    </message>
    <message>
        <source>It tried to connect while it was disabled here. Enable it if it may.</source>
        <translation>Il a tenté de se connecter alors qu&apos;il était désactivé ici. Activez-le s&apos;il y est autorisé.</translation>
    </message>
    <message>
        <source>It sent another secret than the one of this consumer. Copy the secret again.</source>
        <translation>Il a envoyé un autre secret que celui de ce consommateur. Copiez de nouveau le secret.</translation>
    </message>
    <message>
        <source>It sent no secret. Copy the secret into its settings.</source>
        <translation>Il n&apos;a envoyé aucun secret. Copiez le secret dans ses réglages.</translation>
    </message>
    <message>
        <source>It sent a secret although this consumer has none. Clear the secret in its settings.</source>
        <translation>Il a envoyé un secret alors que ce consommateur n&apos;en a pas. Effacez le secret dans ses réglages.</translation>
    </message>
    <message>
        <source>It does not protect its sign-in (PKCE with S256), which this server requires. Update that program.</source>
        <translation>Il ne protège pas sa connexion (PKCE avec S256), ce que ce serveur exige. Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>The end of the sign-in did not fit its beginning. Connect again from the start.</source>
        <translation>La fin de la connexion ne correspondait pas à son début. Reconnectez-vous depuis le début.</translation>
    </message>
    <message>
        <source>It took longer than a minute to finish the sign-in. Connect again.</source>
        <translation>Il a mis plus d&apos;une minute à terminer la connexion. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>It finished a sign-in that this server does not know. Connect again.</source>
        <translation>Il a terminé une connexion que ce serveur ne connaît pas. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>A sign-in was finished twice; its access was ended to be safe. Connect again.</source>
        <translation>Une connexion a été terminée deux fois&#x202f;; son accès a été révoqué par prudence. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>An old token was used again; its access was ended to be safe. Connect again.</source>
        <translation>Un ancien jeton a été réutilisé&#x202f;; son accès a été révoqué par prudence. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Its access has ended. The person has to connect again.</source>
        <translation>Son accès a pris fin. La personne doit se reconnecter.</translation>
    </message>
    <message>
        <source>The person did not allow it.</source>
        <translation>La personne n&apos;a pas donné son accord.</translation>
    </message>
    <message>
        <source>The person left the sign-in page.</source>
        <translation>La personne a quitté la page de connexion.</translation>
    </message>
    <message>
        <source>The account of the person is disabled or gone.</source>
        <translation>Le compte de la personne est désactivé ou supprimé.</translation>
    </message>
    <message>
        <source>The person has none of the rights any more that it was granted.</source>
        <translation>La personne n&apos;a plus aucun des droits qui lui avaient été accordés.</translation>
    </message>
    <message>
        <source>Its grant type is client credentials: nobody can sign in with it. Make another consumer with an authorization code.</source>
        <translation>Son type d&apos;autorisation est «&#x202f;identifiants client&#x202f;»&#x202f;: personne ne peut se connecter avec. Créez un autre consommateur avec un code d&apos;autorisation.</translation>
    </message>
    <message>
        <source>It did not say where to return to. Check its settings.</source>
        <translation>Il n&apos;a pas indiqué où revenir. Vérifiez ses réglages.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Ready to connect</source>
        <translation>Prêt à connecter</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>An address has at most %1 characters.</source>
        <translation>Une adresse a %1 caractères au plus.</translation>
    </message>
    <message>
        <source>There is a blank at the end. Remove it.</source>
        <translation>Il y a une espace à la fin. Supprimez-la.</translation>
    </message>
    <message>
        <source>There is a blank at the beginning. Remove it.</source>
        <translation>Il y a une espace au début. Supprimez-la.</translation>
    </message>
    <message>
        <source>The letter “%1” only looks like one of the alphabet that addresses use. Type the address by hand.</source>
        <translation>La lettre «&#x202f;%1&#x202f;» ressemble seulement à une lettre de l&apos;alphabet des adresses. Saisissez l&apos;adresse à la main.</translation>
    </message>
    <message>
        <source>An address has no blanks inside. Remove them, or put each address on a line of its own.</source>
        <translation>Une adresse ne contient pas d&apos;espaces. Supprimez-les, ou mettez chaque adresse sur sa propre ligne.</translation>
    </message>
    <message>
        <source>Remove the part from # on: %1</source>
        <translation>Supprimez la partie à partir de #&#x202f;: %1</translation>
    </message>
    <message>
        <source>Wildcards (*) do not work here. Enter each address in full.</source>
        <translation>Les jokers (*) ne fonctionnent pas ici. Saisissez chaque adresse en entier.</translation>
    </message>
    <message>
        <source>http:// works only on this computer (127.0.0.1, [::1] or localhost). Use https://.</source>
        <translation>http:// ne fonctionne que sur cet ordinateur (127.0.0.1, [::1] ou localhost). Utilisez https://.</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Une adresse commence par https://.</translation>
    </message>
    <message>
        <source>Remove the user name: an address has no @ before its host.</source>
        <translation>Supprimez le nom d&apos;utilisateur&#x202f;: une adresse n&apos;a pas de @ avant son hôte.</translation>
    </message>
    <message>
        <source>Remove the .. from the path.</source>
        <translation>Supprimez les .. du chemin.</translation>
    </message>
    <message>
        <source>This is not a complete address. It looks like https://host/path.</source>
        <translation>Cette adresse n&apos;est pas complète. Elle a la forme https://hôte/chemin.</translation>
    </message>
    <message>
        <source>An address has no blanks, quotes or angle brackets.</source>
        <translation>Une adresse ne contient ni espaces, ni guillemets, ni chevrons.</translation>
    </message>
    <message>
        <source>It wanted to return to %1; no callback URL is on its list.</source>
        <translation>Il voulait revenir à %1&#x202f;; aucune URL de rappel ne figure dans sa liste.</translation>
    </message>
    <message>
        <source>It wanted to return to %1; on its list is %2.</source>
        <translation>Il voulait revenir à %1&#x202f;; dans sa liste figure %2.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Cela a été refusé.</translation>
    </message>
    <message>
        <source>It was refused: %1</source>
        <translation>Cela a été refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Type d&apos;autorisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel (callback)</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Privacy policy URL</source>
        <translation>URL de confidentialité</translation>
    </message>
    <message>
        <source>End user license agreement URL</source>
        <translation>URL du contrat de licence</translation>
    </message>
    <message>
        <source>Group Permissions</source>
        <translation>Groupe de permissions</translation>
    </message>
    <message>
        <source>Also limit to this group</source>
        <translation>Limiter aussi à ce groupe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Created here</source>
        <translation>Créé ici</translation>
    </message>
    <message>
        <source>Self-registered</source>
        <translation>Auto-enregistré</translation>
    </message>
    <message>
        <source>What it may change</source>
        <translation>Ce qu’il peut modifier</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::WritePolicyChoice</name>
    <message>
        <source>Whatever the person may</source>
        <translation>Tout ce que peut la personne</translation>
    </message>
    <message>
        <source>What the person confirms, each time</source>
        <translation>Ce que la personne confirme, à chaque fois</translation>
    </message>
    <message>
        <source>Nothing: it only reads</source>
        <translation>Rien&#x202f;: lecture seule</translation>
    </message>
</context>
<context>
    <name>fractal::permissions::GroupList</name>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>Rechercher un groupe</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Groupes de permissions</translation>
    </message>
    <message>
        <source>New permission group</source>
        <translation>Nouveau groupe de permissions</translation>
    </message>
</context>
<context>
    <name>fractal::permissions::GroupModel</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
</context>
<context>
    <name>fractal::permissions::GroupPane</name>
    <message>
        <source>Choose a group</source>
        <translation>Choisir un groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Read-only group</source>
        <translation>Groupe en lecture seule</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved: +%1 rights, −%2</source>
        <translation>
            <numerusform>%n modification non enregistrée&#x202f;: +%1 droits, −%2</numerusform>
            <numerusform>%n modifications non enregistrées&#x202f;: +%1 droits, −%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n for other records</source>
        <translation>
            <numerusform>%1, %n sur d&apos;autres lignes</numerusform>
            <numerusform>%1, %n sur d&apos;autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>View is ticked too.</source>
        <translation>Voir est coché aussi.</translation>
    </message>
    <message>
        <source>Without View the others go too.</source>
        <translation>Sans Voir, les autres partent aussi.</translation>
    </message>
    <message>
        <source>Only View and Reports are kept.</source>
        <translation>Seuls Voir et Rapports restent.</translation>
    </message>
    <message numerus="yes">
        <source>Affects %n person(s) at their next call.</source>
        <translation>
            <numerusform>Concerne %n personne dès sa prochaine requête.</numerusform>
            <numerusform>Concerne %n personnes dès leur prochaine requête.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <translation>
            <numerusform>%n consommateur</numerusform>
            <numerusform>%n consommateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by %1 and %2</source>
        <translation>Utilisé par %1 et %2</translation>
    </message>
    <message>
        <source>Nobody uses it</source>
        <translation>Personne ne l&apos;utilise</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Find a right…</source>
        <translation>Rechercher un droit…</translation>
    </message>
    <message>
        <source>Find a right</source>
        <translation>Rechercher un droit</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Start from the rights of another group</source>
        <translation>Partir des droits d&apos;un autre groupe</translation>
    </message>
</context>
<context>
    <name>fractal::permissions::PermissionsPage</name>
    <message>
        <source>This is your own group. Somebody else has to change it.</source>
        <translation>C&apos;est votre propre groupe. Quelqu&apos;un d&apos;autre doit le modifier.</translation>
    </message>
    <message>
        <source>A group of this name exists. Choose another name.</source>
        <translation>Un groupe de ce nom existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A group has a name of 1 to 80 characters.</source>
        <translation>Le nom d&apos;un groupe a de 1 à 80 caractères.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Remove a permission group</source>
        <translation>Supprimer un groupe de permissions</translation>
    </message>
    <message>
        <source>%1 will be gone. Nobody uses it. You can undo this in the Transactions Log.</source>
        <translation>%1 disparaîtra. Personne ne l&apos;utilise. Vous pourrez annuler la suppression dans le Journal des transactions.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>It is still used by %1 and others. Give them another group first.</source>
        <translation>Il est encore utilisé par %1 et d&apos;autres. Donnez-leur d&apos;abord un autre groupe.</translation>
    </message>
    <message>
        <source>It is still used by %1. Give them another group first.</source>
        <translation>Il est encore utilisé par %1. Donnez-leur d&apos;abord un autre groupe.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est supprimé.</translation>
    </message>
</context>
<context>
    <name>fractal::permissions::RightsModel</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Own location</source>
        <translation>Son emplacement</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Les siennes</translation>
    </message>
    <message>
        <source>Different ones</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>%1, which ones: %2</source>
        <translation>%1, lesquelles&#x202f;: %2</translation>
    </message>
    <message>
        <source>The rights of this row reach different records. Choosing here gives all of them the same.</source>
        <translation>Les droits de cette ligne portent sur des enregistrements différents. Choisir ici leur donne à tous la même portée.</translation>
    </message>
    <message>
        <source>%1, %2: yes</source>
        <translation>%1, %2&#x202f;: oui</translation>
    </message>
    <message>
        <source>%1, %2: partly</source>
        <translation>%1, %2&#x202f;: en partie</translation>
    </message>
    <message>
        <source>%1, %2: no</source>
        <translation>%1, %2&#x202f;: non</translation>
    </message>
    <message>
        <source>Some of the rights below</source>
        <translation>Une partie des droits ci-dessous</translation>
    </message>
    <message>
        <source>A click changes the whole column</source>
        <translation>Un clic change toute la colonne</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Lesquelles</translation>
    </message>
</context>
<context>
    <name>fractal::preview::PersonList</name>
    <message>
        <source>Find a person</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 affichés sur %2</translation>
    </message>
</context>
<context>
    <name>fractal::preview::PersonModel</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>fractal::preview::PreviewPage</name>
    <message>
        <source>any app</source>
        <translation>toute application</translation>
    </message>
    <message>
        <source>needs no group</source>
        <translation>n&apos;a pas besoin de groupe</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>aucun groupe</translation>
    </message>
    <message>
        <source>sees only what is in %1</source>
        <translation>ne voit que ce qui est dans %1</translation>
    </message>
    <message>
        <source>%1 is limited to the group %2</source>
        <translation>%1 est limité au groupe %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Can</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>Ne peut pas</translation>
    </message>
    <message>
        <source>Tools of assistants</source>
        <translation>Outils des assistants</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>What this person may do</source>
        <translation>Ce que cette personne peut faire</translation>
    </message>
    <message>
        <source>nobody has approved %1: it only reads</source>
        <translation>personne n&apos;a approuvé %1&#x202f;: lecture seule</translation>
    </message>
    <message>
        <source>%1 only reads</source>
        <translation>%1&#x202f;: lecture seule</translation>
    </message>
    <message>
        <source>each change that %1 asks for waits for the person</source>
        <translation>chaque modification demandée par %1 attend la personne</translation>
    </message>
    <message>
        <source>Consumers that may do less than their person, or ask first</source>
        <translation>Consommateurs qui peuvent moins que la personne, ou qui demandent d&apos;abord</translation>
    </message>
</context>
<context>
    <name>fractal::preview::VerdictModel</name>
    <message>
        <source>May they?</source>
        <translation>Permis&#x202f;?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Which ones, or why not</source>
        <translation>Lesquels, ou pourquoi non</translation>
    </message>
    <message>
        <source>their own</source>
        <translation>les siens</translation>
    </message>
    <message>
        <source>those in their location</source>
        <translation>ceux de son emplacement</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Le compte est désactivé.</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 est désactivé.</translation>
    </message>
    <message>
        <source>The profile %1 never allows it.</source>
        <translation>Le profil %1 ne le permet jamais.</translation>
    </message>
    <message>
        <source>The account has no permission group.</source>
        <translation>Le compte n&apos;a pas de groupe de permissions.</translation>
    </message>
    <message>
        <source>The group %1 does not allow it.</source>
        <translation>Le groupe %1 ne le permet pas.</translation>
    </message>
    <message>
        <source>%1 is limited to the group %2.</source>
        <translation>%1 est limité au groupe %2.</translation>
    </message>
    <message>
        <source>Can</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>Ne peut pas</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>their own, once confirmed</source>
        <translation>les siens, une fois confirmés</translation>
    </message>
    <message>
        <source>those in their location, once confirmed</source>
        <translation>ceux de son emplacement, une fois confirmés</translation>
    </message>
    <message>
        <source>all, once confirmed</source>
        <translation>tous, une fois confirmés</translation>
    </message>
    <message>
        <source>Nobody has approved %1: it only reads.</source>
        <translation>Personne n&apos;a approuvé %1&#x202f;: lecture seule.</translation>
    </message>
    <message>
        <source>%1 only reads.</source>
        <translation>%1&#x202f;: lecture seule.</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Demande d&apos;abord</translation>
    </message>
</context>
</TS>
