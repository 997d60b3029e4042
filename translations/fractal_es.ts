<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Account</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Customized</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Limited technician</source>
        <translation>Técnico limitado</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>May do everything, whatever the permission group.</source>
        <translation>Puede hacer todo, sea cual sea el grupo de permisos.</translation>
    </message>
    <message>
        <source>May do what the permission group allows.</source>
        <translation>Puede hacer lo que permite el grupo de permisos.</translation>
    </message>
    <message>
        <source>May do what the permission group allows; of work orders and tasks only their own.</source>
        <translation>Puede hacer lo que permite el grupo de permisos; solo sus propias órdenes de trabajo y tareas.</translation>
    </message>
    <message>
        <source>May look at what the permission group allows, and report a problem.</source>
        <translation>Puede consultar lo que permite el grupo de permisos y reportar un problema.</translation>
    </message>
    <message>
        <source>May report problems and follow their own.</source>
        <translation>Puede reportar problemas y seguir los propios.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Weak: easy to guess.</source>
        <translation>Débil: fácil de adivinar.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Nobody disables themselves or changes their own profile or permission group. Ask another administrator.</source>
        <translation>Nadie deshabilita su propia cuenta ni cambia su propio perfil o grupo de permisos. Pídalo a otro administrador.</translation>
    </message>
    <message>
        <source>Only an administrator makes or changes an administrator’s account.</source>
        <translation>Solo un administrador crea o cambia la cuenta de un administrador.</translation>
    </message>
    <message>
        <source>The Superadministrator stays an enabled administrator.</source>
        <translation>El superadministrador sigue siendo un administrador habilitado.</translation>
    </message>
    <message>
        <source>An account with this sign-in name exists.</source>
        <translation>Ya existe una cuenta con este nombre de usuario.</translation>
    </message>
    <message>
        <source>1 to 80 letters, digits and . - _ @ + without blanks.</source>
        <translation>De 1 a 80 letras, cifras y . - _ @ + sin espacios.</translation>
    </message>
    <message>
        <source>A name has at most 80 characters.</source>
        <translation>Un nombre tiene como máximo 80 caracteres.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Choose a permission group. Only administrators need none.</source>
        <translation>Elija un grupo de permisos. Solo los administradores no lo necesitan.</translation>
    </message>
    <message>
        <source>There is no location with this code.</source>
        <translation>No hay ninguna ubicación con este código.</translation>
    </message>
    <message>
        <source>As the site</source>
        <translation>Como el sitio</translation>
    </message>
    <message>
        <source>At least 12 characters. A sentence of four or five words is easy to remember and hard to guess.</source>
        <translation>Al menos 12 caracteres. Una frase de cuatro o cinco palabras es fácil de recordar y difícil de adivinar.</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation>Demasiado corta: al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>Little more than a name. Choose something that nobody guesses.</source>
        <translation>Poco más que un nombre. Elija algo que nadie adivine.</translation>
    </message>
    <message>
        <source>Among the passwords that are tried first. Choose a few words that do not belong together.</source>
        <translation>Es de las contraseñas que se prueban primero. Elija algunas palabras que no vayan juntas.</translation>
    </message>
    <message>
        <source>Choose a password of 12 to 200 characters.</source>
        <translation>Elija una contraseña de 12 a 200 caracteres.</translation>
    </message>
</context>
<context>
    <name>ApiKeys</name>
    <message>
        <source>Enabled</source>
        <translation>Habilitada</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitada</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No vence</translation>
    </message>
    <message>
        <source>A name of 1 to 80 characters: what will use this key.</source>
        <translation>Un nombre de 1 a 80 caracteres: lo que usará esta clave.</translation>
    </message>
    <message>
        <source>Choose the group whose rights it has.</source>
        <translation>Elija el grupo cuyos permisos tiene.</translation>
    </message>
    <message>
        <source>A day that is still to come.</source>
        <translation>Un día que todavía no ha llegado.</translation>
    </message>
</context>
<context>
    <name>CallbackProblem</name>
    <message>
        <source>There is a blank at the end. Remove it.</source>
        <translation>Hay un espacio al final. Quítelo.</translation>
    </message>
    <message>
        <source>There is a blank at the beginning. Remove it.</source>
        <translation>Hay un espacio al principio. Quítelo.</translation>
    </message>
    <message>
        <source>The letter “%1” only looks like one of the alphabet that addresses use. Type the address by hand.</source>
        <translation>La letra «%1» solo se parece a una del alfabeto que usan las direcciones. Escriba la dirección a mano.</translation>
    </message>
    <message>
        <source>An address has no blanks inside. Remove them.</source>
        <translation>Una dirección no contiene espacios. Quítelos.</translation>
    </message>
    <message>
        <source>Paste the callback URL first.</source>
        <translation>Pegue primero la URL de devolución.</translation>
    </message>
    <message>
        <source>An address has at most %1 characters.</source>
        <translation>Una dirección tiene %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Remove the part from # on: %1</source>
        <translation>Quite la parte desde #: %1</translation>
    </message>
    <message>
        <source>Wildcards (*) do not work here. Enter the address in full.</source>
        <translation>Los comodines (*) no funcionan aquí. Escriba la dirección completa.</translation>
    </message>
    <message>
        <source>http:// works only on this computer (127.0.0.1, [::1] or localhost). Use https://.</source>
        <translation>http:// solo funciona en esta computadora (127.0.0.1, [::1] o localhost). Use https://.</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Una dirección empieza con https://.</translation>
    </message>
    <message>
        <source>This is not a complete address. It looks like https://host/path.</source>
        <translation>Esta dirección no está completa. Tiene la forma https://host/ruta.</translation>
    </message>
</context>
<context>
    <name>ConsumerExport</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de autorización</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Also limited to this group</source>
        <translation>Limitado también a este grupo</translation>
    </message>
    <message>
        <source>Callback URLs</source>
        <translation>URL de devolución</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Privacy policy URL</source>
        <translation>URL de la política de privacidad</translation>
    </message>
    <message>
        <source>End user license agreement URL</source>
        <translation>URL del acuerdo de licencia</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Autorizaciones</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Creado (UTC)</translation>
    </message>
    <message>
        <source>Last used (UTC)</source>
        <translation>Último uso (UTC)</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Código de autorización</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Credenciales de cliente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This is no longer there. Somebody may have removed it.</source>
        <translation>Este elemento ya no existe. Es posible que alguien lo haya eliminado.</translation>
    </message>
    <message>
        <source>You do not have permission to do this. Ask an administrator of this site.</source>
        <translation>No tiene permiso para hacer esto. Consulte a un administrador de este sitio.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Load it again before you change it.</source>
        <translation>Otra persona cambió esto mientras tanto. Cárguelo de nuevo antes de cambiarlo.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Este nombre ya está en uso. Elija otro.</translation>
    </message>
    <message>
        <source>The database does not answer. Nothing was changed; try again in a moment.</source>
        <translation>La base de datos no responde. No se cambió nada; intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a moment, then try again.</source>
        <translation>Demasiados intentos. Espere un momento e intente de nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Nothing was changed. (%1)</source>
        <translation>Se produjo un error en el programa. No se cambió nada. (%1)</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Tipo de trabajo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Scheduled date</source>
        <translation>Fecha programada</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Is a failure</source>
        <translation>Es una falla</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Failure mode</source>
        <translation>Modo de falla</translation>
    </message>
    <message>
        <source>Failure cause</source>
        <translation>Causa de la falla</translation>
    </message>
    <message>
        <source>Failure detection</source>
        <translation>Detección de la falla</translation>
    </message>
    <message>
        <source>Failure severity</source>
        <translation>Severidad de la falla</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Running time (seconds)</source>
        <translation>Tiempo de marcha (segundos)</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Avance (%)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind of asset</source>
        <translation>Categoría de activo</translation>
    </message>
    <message>
        <source>Stands in (code)</source>
        <translation>Está en (código)</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticidad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>Puesta en servicio</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En servicio</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Órdenes de trabajo</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>A workbook cannot be read as it is: save the sheet as CSV, or copy the cells and paste them here.</source>
        <translation>Un libro de Excel no se puede leer tal cual: guarde la hoja como CSV, o copie las celdas y péguelas aquí.</translation>
    </message>
    <message>
        <source>This file is empty. Its first row names the columns, the next ones are the records.</source>
        <translation>Este archivo está vacío. Su primera fila nombra las columnas; las siguientes son los registros.</translation>
    </message>
    <message>
        <source>This file is not text. Save the sheet as CSV (UTF-8), or copy the cells and paste them here.</source>
        <translation>Este archivo no es texto. Guarde la hoja como CSV (UTF-8), o copie las celdas y péguelas aquí.</translation>
    </message>
    <message>
        <source>This file is not a table. Export the data as CSV, or copy the cells and paste them here.</source>
        <translation>Este archivo no es una tabla. Exporte los datos como CSV, o copie las celdas y péguelas aquí.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is it still there, and may you read it?</source>
        <translation>No se puede abrir este archivo. ¿Sigue ahí, y puede usted leerlo?</translation>
    </message>
    <message>
        <source>The site changed while the file was checked. Nothing was written; check again.</source>
        <translation>El sitio cambió mientras se revisaba el archivo. No se guardó nada; revise de nuevo.</translation>
    </message>
    <message>
        <source>These are more corrections than fit in here. Mend the rest in the file.</source>
        <translation>Son más correcciones de las que caben aquí. Corrija el resto en el archivo.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>No se puede leer este archivo: %1</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>mm/dd/yyyy</source>
        <translation>mm/dd/aaaa</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written out, in Qt&apos;s letters: Spanish needs &quot;d &apos;de&apos; MMMM &apos;de&apos; yyyy&quot;</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Can be read in two ways</source>
        <translation>Se puede leer de dos maneras</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ImportRefusal</name>
    <message>
        <source>A quotation mark is missing or stands in a wrong place. Mend this row in the file.</source>
        <translation>Falta una comilla o está en un lugar equivocado. Corrija esta fila en el archivo.</translation>
    </message>
    <message>
        <source>This row has another number of cells than the header (%2). Mend it in the file.</source>
        <translation>Esta fila no tiene el mismo número de celdas que el encabezado (%2). Corríjala en el archivo.</translation>
    </message>
    <message>
        <source>This row has more than 500 cells. Mend it in the file.</source>
        <translation>Esta fila tiene más de 500 celdas. Corríjala en el archivo.</translation>
    </message>
    <message>
        <source>This cell is empty, and the record needs it.</source>
        <translation>Esta celda está vacía, y el registro la necesita.</translation>
    </message>
    <message>
        <source>This text is too long: at most %2 characters.</source>
        <translation>Este texto es demasiado largo: %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>«%1» no se conoce aquí. Se conocen: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“%1” is not a date like %2.</source>
        <translation>«%1» no es una fecha como %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number like %2.</source>
        <translation>«%1» no es un número como %2.</translation>
    </message>
    <message>
        <source>“%1” is not an amount like %2.</source>
        <translation>«%1» no es un importe como %2.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2. Round it.</source>
        <translation>«%1» tiene más decimales que %2. Redondéelo.</translation>
    </message>
    <message>
        <source>“%1” is too large an amount.</source>
        <translation>«%1» es un importe demasiado grande.</translation>
    </message>
    <message>
        <source>“%1” is not within %2.</source>
        <translation>«%1» no está dentro de %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
    <message>
        <source>“%1” is not in the mapping.</source>
        <translation>«%1» no está en la correspondencia.</translation>
    </message>
    <message>
        <source>“%1” also stands in row %2. Each record has its own code.</source>
        <translation>«%1» también está en la fila %2. Cada registro tiene su propio código.</translation>
    </message>
    <message>
        <source>“%1” is in the site already. An import only adds.</source>
        <translation>«%1» ya está en el sitio. Una importación solo agrega.</translation>
    </message>
    <message>
        <source>“%1” is in the future.</source>
        <translation>«%1» está en el futuro.</translation>
    </message>
    <message>
        <source>“%1” is before the work started.</source>
        <translation>«%1» es anterior al inicio del trabajo.</translation>
    </message>
    <message>
        <source>“%1” is before the asset was commissioned.</source>
        <translation>«%1» es anterior a la puesta en servicio del activo.</translation>
    </message>
    <message>
        <source>A completed work order says when it was completed. Fill it in, or choose a column for it.</source>
        <translation>Una orden de trabajo finalizada indica cuándo lo fue. Complete la celda o elija una columna para esa fecha.</translation>
    </message>
    <message>
        <source>“%1” does not fit: this work order has a date of completion.</source>
        <translation>«%1» no corresponde: esta orden de trabajo tiene una fecha de cierre.</translation>
    </message>
    <message>
        <source>There is no asset “%1”.</source>
        <translation>No hay un activo «%1».</translation>
    </message>
    <message>
        <source>There is no account “%1”. Write another name, empty the cell, or leave the column out.</source>
        <translation>No hay una cuenta «%1». Escriba otro nombre, vacíe la celda o no importe la columna.</translation>
    </message>
    <message>
        <source>There is no asset or location “%1”, here or in another row.</source>
        <translation>No hay un activo ni una ubicación «%1», ni aquí ni en otra fila.</translation>
    </message>
    <message>
        <source>“%1” stands under itself in the end, or more than 50 levels deep.</source>
        <translation>«%1» termina estando debajo de sí mismo, o a más de 50 niveles.</translation>
    </message>
    <message>
        <source>There is no permission group “%1”.</source>
        <translation>No hay un grupo de permisos «%1».</translation>
    </message>
    <message>
        <source>There is no work order “%1”.</source>
        <translation>No hay una orden de trabajo «%1».</translation>
    </message>
    <message>
        <source>A sign-in name has letters, digits and . - _ @ + only.</source>
        <translation>Un nombre de usuario solo tiene letras, cifras y . - _ @ +</translation>
    </message>
    <message>
        <source>The asset is out of service at this time already.</source>
        <translation>El activo ya está fuera de servicio en ese momento.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>DD/MM/AAAA</translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>MM/DD/AAAA</translation>
    </message>
    <message>
        <source>YYYYMMDD</source>
        <translation>AAAAMMDD</translation>
    </message>
    <message>
        <source>This row cannot be imported. Mend it in the file.</source>
        <translation>No se puede importar esta fila. Corríjala en el archivo.</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>The import was undone. Its records are gone again.</source>
        <translation>Se deshizo la importación. Sus registros ya no están.</translation>
    </message>
    <message>
        <source>Somebody has changed one of these records since. Undo that change first.</source>
        <translation>Alguien cambió uno de estos registros desde entonces. Deshaga primero ese cambio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets imported.</source>
        <translation>
            <numerusform>%Ln activo importado.</numerusform>
            <numerusform>%Ln activos importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work orders imported.</source>
        <translation>
            <numerusform>%Ln orden de trabajo importada.</numerusform>
            <numerusform>%Ln órdenes de trabajo importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ImportWord</name>
    <message>
        <source>In process</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Corrective</source>
        <translation>Correctivo</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Preventivo</translation>
    </message>
    <message>
        <source>Predictive</source>
        <translation>Predictivo</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Refurbishment</source>
        <translation>Reacondicionamiento</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Muy alta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Muy baja</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Spare part</source>
        <translation>Repuesto</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digital</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Mediante</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Code of the action</source>
        <translation>Código de la acción</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Deshecho por</translation>
    </message>
</context>
<context>
    <name>LogFields</name>
    <message>
        <source>Kind of records</source>
        <translation>Tipo de registros</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Also created</source>
        <translation>También creados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Located in</source>
        <translation>Ubicado en</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticidad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>Puesta en servicio</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Out of service from</source>
        <translation>Fuera de servicio desde</translation>
    </message>
    <message>
        <source>Out of service until</source>
        <translation>Fuera de servicio hasta</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Visible location</source>
        <translation>Ubicación visible</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Superadministrator</source>
        <translation>Superadministrador</translation>
    </message>
    <message>
        <source>Read-only group</source>
        <translation>Grupo de solo lectura</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Privacy policy URL</source>
        <translation>URL de la política de privacidad</translation>
    </message>
    <message>
        <source>End user license agreement URL</source>
        <translation>URL del acuerdo de licencia</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de autorización</translation>
    </message>
    <message>
        <source>Also limit to this group</source>
        <translation>Limitar también a este grupo</translation>
    </message>
    <message>
        <source>Keeps no secret</source>
        <translation>No guarda secreto</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de devolución (callback)</translation>
    </message>
    <message>
        <source>Group Permissions</source>
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Orden de trabajo</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Scheduled date</source>
        <translation>Fecha programada</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Fecha de inicio</translation>
    </message>
    <message>
        <source>Work finished</source>
        <translation>Fin del trabajo</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Fecha de fin</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Cancelada el</translation>
    </message>
    <message>
        <source>Counts as a failure</source>
        <translation>Cuenta como falla</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Failure mode</source>
        <translation>Modo de falla</translation>
    </message>
    <message>
        <source>Failure cause</source>
        <translation>Causa de la falla</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Detectado por</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Execution time</source>
        <translation>Tiempo de ejecución</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>Otras columnas</translation>
    </message>
    <message>
        <source>Site name</source>
        <translation>Nombre del sitio</translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation>URL pública</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Further addresses of this site</source>
        <translation>Otras direcciones de este sitio</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Orígenes permitidos</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Clients that keep no secret</source>
        <translation>Clientes que no guardan secreto</translation>
    </message>
    <message>
        <source>Ask for all rights when connecting</source>
        <translation>Pedir todos los permisos al conectar</translation>
    </message>
    <message>
        <source>Never show secrets again</source>
        <translation>No volver a mostrar los secretos</translation>
    </message>
    <message>
        <source>Server listens on</source>
        <translation>El servidor escucha en</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clave del certificado</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Site id</source>
        <translation>Identificador del sitio</translation>
    </message>
    <message>
        <source>Fingerprint of the site&apos;s key</source>
        <translation>Huella de la clave del sitio</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Muy alta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Muy baja</translation>
    </message>
    <message>
        <source>Corrective</source>
        <translation>Correctivo</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Preventivo</translation>
    </message>
    <message>
        <source>Predictive</source>
        <translation>Predictivo</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Refurbishment</source>
        <translation>Reacondicionamiento</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Spare part</source>
        <translation>Repuesto</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digital</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externo</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Customized</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Limited technician</source>
        <translation>Técnico limitado</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Código de autorización</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Credenciales de cliente</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Órdenes de trabajo</translation>
    </message>
    <message>
        <source>User accounts</source>
        <translation>Cuentas de usuario</translation>
    </message>
    <message>
        <source>Out-of-service records</source>
        <translation>Registros fuera de servicio</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>Only their own</source>
        <translation>Solo los propios</translation>
    </message>
    <message>
        <source>Only in their location</source>
        <translation>Solo en su ubicación</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Applications with a metadata document</source>
        <translation>Aplicaciones con un documento de metadatos</translation>
    </message>
    <message>
        <source>Applications that register themselves</source>
        <translation>Aplicaciones que se registran por sí mismas</translation>
    </message>
    <message>
        <source>Allowed domains of applications</source>
        <translation>Dominios de aplicaciones permitidos</translation>
    </message>
    <message>
        <source>Blocked domains of applications</source>
        <translation>Dominios de aplicaciones bloqueados</translation>
    </message>
    <message>
        <source>Self-registered, by a metadata document</source>
        <translation>Autorregistrado, por un documento de metadatos</translation>
    </message>
    <message>
        <source>Self-registered</source>
        <translation>Autorregistrado</translation>
    </message>
    <message>
        <source>What it may change</source>
        <translation>Qué puede cambiar</translation>
    </message>
    <message>
        <source>What the person may</source>
        <translation>Lo que puede la persona</translation>
    </message>
    <message>
        <source>Each change waits for the person</source>
        <translation>Cada cambio espera a la persona</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída el</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Accumulated value</source>
        <translation>Valor acumulado</translation>
    </message>
    <message>
        <source>Counter started anew</source>
        <translation>Reinicio del contador</translation>
    </message>
    <message>
        <source>Outside of the limits</source>
        <translation>Fuera de los límites</translation>
    </message>
    <message>
        <source>Due at the value</source>
        <translation>Vence en el valor</translation>
    </message>
    <message>
        <source>Made due by its meter</source>
        <translation>Activada por su medidor el</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Nivel máximo</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>Pedir en</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Cost of one unit</source>
        <translation>Costo por unidad</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Stock afterwards</source>
        <translation>Existencias después</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movimiento el</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Requester’s e-mail</source>
        <translation>Correo del solicitante</translation>
    </message>
    <message>
        <source>Classification 1</source>
        <translation>Clasificación 1</translation>
    </message>
    <message>
        <source>Classification 2</source>
        <translation>Clasificación 2</translation>
    </message>
    <message>
        <source>Incident date</source>
        <translation>Fecha del incidente</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Resuelto el</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Work order in process</source>
        <translation>Orden de trabajo en proceso</translation>
    </message>
    <message>
        <source>Solved without work order</source>
        <translation>Resuelta sin orden de trabajo</translation>
    </message>
    <message>
        <source>Solved with work order</source>
        <translation>Resuelta con orden de trabajo</translation>
    </message>
    <message>
        <source>Waiting for work order</source>
        <translation>En espera de orden de trabajo</translation>
    </message>
    <message>
        <source>Work order in review</source>
        <translation>Orden de trabajo en revisión</translation>
    </message>
    <message>
        <source>Work order cancelled</source>
        <translation>Orden de trabajo cancelada</translation>
    </message>
    <message>
        <source>Waiting for another work order</source>
        <translation>En espera de otra orden de trabajo</translation>
    </message>
    <message>
        <source>Removed from pending tasks</source>
        <translation>Retirada de tareas pendientes</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Created from guest portal</source>
        <translation>Creada desde el portal de invitados</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Solicitudes de trabajo</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>Llamadas a la vez</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Llamadas por minuto</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Medidores</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Spare parts and stock</source>
        <translation>Repuestos y existencias</translation>
    </message>
</context>
<context>
    <name>LogUndo</name>
    <message numerus="yes">
        <source>and %n more field</source>
        <translation>
            <numerusform>y %n campo más</numerusform>
            <numerusform>y %n campos más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>All that the import of %1 brought is removed again.</source>
        <translation>Todo lo que trajo la importación de %1 se elimina otra vez.</translation>
    </message>
    <message>
        <source>All that the import of %1 brought comes back.</source>
        <translation>Todo lo que trajo la importación de %1 vuelve.</translation>
    </message>
    <message>
        <source>%1 is removed again.</source>
        <translation>%1 se elimina otra vez.</translation>
    </message>
    <message>
        <source>%1 comes back as it was.</source>
        <translation>%1 vuelve como estaba.</translation>
    </message>
    <message>
        <source>This is put back:
%1</source>
        <translation>Se restablecen estos valores:
%1</translation>
    </message>
    <message>
        <source>%1 was changed since by %2. Undo that change first.</source>
        <translation>%1 fue cambiado desde entonces por %2. Deshaga ese cambio primero.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which would be removed. Remove %1 first.</source>
        <translation>%1 pertenece a %2, que se eliminaría. Elimine primero %1.</translation>
    </message>
    <message>
        <source>%1 is no longer there. Bring it back first.</source>
        <translation>%1 ya no existe. Restablézcalo primero.</translation>
    </message>
    <message>
        <source>The record has changed since. Undo the later change first.</source>
        <translation>El registro cambió desde entonces. Deshaga primero el cambio posterior.</translation>
    </message>
    <message>
        <source>You do not have the right to make the inverse change.</source>
        <translation>No tiene permiso para hacer el cambio inverso.</translation>
    </message>
    <message>
        <source>Undo this change?</source>
        <translation>¿Deshacer este cambio?</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Deshacer el cambio</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Undone: %1 (%2)</source>
        <translation>Deshecho: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>MayDo</name>
    <message>
        <source>create orders</source>
        <translation>crear órdenes</translation>
    </message>
    <message>
        <source>edit orders</source>
        <translation>modificar órdenes</translation>
    </message>
    <message>
        <source>create and edit orders</source>
        <translation>crear y modificar órdenes</translation>
    </message>
    <message>
        <source>create requests</source>
        <translation>crear solicitudes</translation>
    </message>
    <message>
        <source>edit requests</source>
        <translation>modificar solicitudes</translation>
    </message>
    <message>
        <source>create and edit requests</source>
        <translation>crear y modificar solicitudes</translation>
    </message>
    <message>
        <source>record readings</source>
        <translation>registrar lecturas</translation>
    </message>
    <message>
        <source>edit readings</source>
        <translation>modificar lecturas</translation>
    </message>
    <message>
        <source>record and edit readings</source>
        <translation>registrar y modificar lecturas</translation>
    </message>
    <message>
        <source>add assets</source>
        <translation>agregar activos</translation>
    </message>
    <message>
        <source>edit assets</source>
        <translation>modificar activos</translation>
    </message>
    <message>
        <source>add and edit assets</source>
        <translation>agregar y modificar activos</translation>
    </message>
    <message>
        <source>put assets out of service</source>
        <translation>poner activos fuera de servicio</translation>
    </message>
    <message>
        <source>put assets back in service</source>
        <translation>devolver activos al servicio</translation>
    </message>
    <message>
        <source>put assets in and out of service</source>
        <translation>poner activos en y fuera de servicio</translation>
    </message>
    <message>
        <source>add plans</source>
        <translation>agregar planes</translation>
    </message>
    <message>
        <source>edit plans</source>
        <translation>modificar planes</translation>
    </message>
    <message>
        <source>add and edit plans</source>
        <translation>agregar y modificar planes</translation>
    </message>
    <message>
        <source>add tasks</source>
        <translation>agregar tareas</translation>
    </message>
    <message>
        <source>edit tasks</source>
        <translation>modificar tareas</translation>
    </message>
    <message>
        <source>add and edit tasks</source>
        <translation>agregar y modificar tareas</translation>
    </message>
    <message>
        <source>add meters</source>
        <translation>agregar medidores</translation>
    </message>
    <message>
        <source>edit meters</source>
        <translation>modificar medidores</translation>
    </message>
    <message>
        <source>add and edit meters</source>
        <translation>agregar y modificar medidores</translation>
    </message>
    <message>
        <source>record stock movements</source>
        <translation>registrar movimientos de existencias</translation>
    </message>
    <message>
        <source>edit stock</source>
        <translation>modificar existencias</translation>
    </message>
    <message>
        <source>record and edit stock</source>
        <translation>registrar y modificar existencias</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>read; %1</source>
        <translation>leer; %1</translation>
    </message>
    <message>
        <source>Nothing any more</source>
        <translation>Ya nada</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Ver: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modificar: %1</translation>
    </message>
    <message>
        <source>See: %1
Change: %2</source>
        <translation>Ver: %1
Modificar: %2</translation>
    </message>
    <message>
        <source>See: %1
Change, once the person has confirmed each change: %2</source>
        <translation>Ver: %1
Cambiar, una vez que la persona confirma cada cambio: %2</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Change work order status</source>
        <translation>Cambiar el estado de una orden de trabajo</translation>
    </message>
    <message>
        <source>Complete work order</source>
        <translation>Finalizar una orden de trabajo</translation>
    </message>
    <message>
        <source>Count work orders</source>
        <translation>Contar órdenes de trabajo</translation>
    </message>
    <message>
        <source>Create work order</source>
        <translation>Crear una orden de trabajo</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Leer un documento</translation>
    </message>
    <message>
        <source>Get asset</source>
        <translation>Leer un activo</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>Quién soy</translation>
    </message>
    <message>
        <source>Maintenance metrics</source>
        <translation>Indicadores de mantenimiento</translation>
    </message>
    <message>
        <source>Get work order</source>
        <translation>Leer una orden de trabajo</translation>
    </message>
    <message>
        <source>List assets</source>
        <translation>Listar activos</translation>
    </message>
    <message>
        <source>List work orders</source>
        <translation>Listar órdenes de trabajo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Update work order</source>
        <translation>Modificar una orden de trabajo</translation>
    </message>
    <message>
        <source>Outcome of a held change</source>
        <translation>Resultado de un cambio en espera</translation>
    </message>
    <message>
        <source>Stock movement</source>
        <translation>Movimiento de existencias</translation>
    </message>
    <message>
        <source>Add reading</source>
        <translation>Agregar una lectura</translation>
    </message>
    <message>
        <source>Comment on work order</source>
        <translation>Comentar la orden de trabajo</translation>
    </message>
    <message>
        <source>Cancel work order</source>
        <translation>Cancelar la orden de trabajo</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Reportar un problema</translation>
    </message>
    <message>
        <source>Approve or reject request</source>
        <translation>Aprobar o rechazar una solicitud</translation>
    </message>
    <message>
        <source>Asset tree</source>
        <translation>Árbol de activos</translation>
    </message>
    <message>
        <source>People and third parties</source>
        <translation>Personas y terceros</translation>
    </message>
    <message>
        <source>Due and upcoming tasks</source>
        <translation>Tareas vencidas y próximas</translation>
    </message>
    <message>
        <source>Inventory levels</source>
        <translation>Niveles de inventario</translation>
    </message>
    <message>
        <source>Maintenance plans</source>
        <translation>Planes de mantenimiento</translation>
    </message>
    <message>
        <source>List meters &amp; readings</source>
        <translation>Listar medidores y lecturas</translation>
    </message>
    <message>
        <source>List work requests</source>
        <translation>Listar solicitudes de trabajo</translation>
    </message>
    <message>
        <source>Record work done</source>
        <translation>Registrar el trabajo realizado</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reportes</translation>
    </message>
    <message>
        <source>Out of service or back</source>
        <translation>Fuera de servicio o de nuevo en servicio</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Visible location</source>
        <translation>Ubicación visible</translation>
    </message>
    <message>
        <source>Unlock an account</source>
        <translation>Desbloquear una cuenta</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar todas sus sesiones</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorizaciones de aplicaciones</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Revocar acceso</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nombre del sitio</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation>URL pública</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumidores OAuth</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de devolución (callback)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de autorización</translation>
    </message>
    <message>
        <source>Connect ChatGPT</source>
        <translation>Conectar ChatGPT</translation>
    </message>
    <message>
        <source>Connect Claude</source>
        <translation>Conectar Claude</translation>
    </message>
    <message>
        <source>Group Permissions</source>
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Read-only group</source>
        <translation>Grupo de solo lectura</translation>
    </message>
    <message>
        <source>Transactions Log</source>
        <translation>Log de transacciones</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Applications that register themselves</source>
        <translation>Aplicaciones que se registran por sí mismas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>What may this person do?</source>
        <translation>¿Qué puede hacer esta persona?</translation>
    </message>
    <message>
        <source>API Connection</source>
        <translation>Conexión API</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>Confirm a change</source>
        <translation>Confirmar un cambio</translation>
    </message>
    <message>
        <source>Reject a change</source>
        <translation>Rechazar un cambio</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Se encuentra en</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticidad</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Tipo de activo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>Puesta en servicio</translation>
    </message>
    <message>
        <source>Open work orders</source>
        <translation>OT abiertas</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En servicio</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>This page is for reading. To change the asset, open Fractal One or ask your assistant.</source>
        <translation>Esta página es de lectura. Para modificar el activo, abra Fractal One o pídalo a su asistente.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>%1 can now work with %2 as %3.</source>
        <translation>%1 ya puede trabajar con %2 como %3.</translation>
    </message>
    <message>
        <source>You can close this window.</source>
        <translation>Puede cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Always check what %1 proposes before you confirm a change.</source>
        <translation>Revise siempre lo que propone %1 antes de confirmar un cambio.</translation>
    </message>
    <message>
        <source>Answers are sent to that program, and to the service that it uses.</source>
        <translation>Las respuestas se envían a ese programa y al servicio que utiliza.</translation>
    </message>
    <message>
        <source>Answers are sent to %1, under its terms.</source>
        <translation>Las respuestas se envían a %1, según sus condiciones.</translation>
    </message>
    <message>
        <source>Answers are sent to %1. We do not know what is done with them there.</source>
        <translation>Las respuestas se envían a %1. No sabemos qué se hace allí con ellas.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>License agreement</source>
        <translation>Contrato de licencia</translation>
    </message>
    <message>
        <source>Can see</source>
        <translation>Puede ver</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Can change</source>
        <translation>Puede modificar</translation>
    </message>
    <message>
        <source>Nothing. It can only look.</source>
        <translation>Nada. Solo lectura.</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>No puede</translation>
    </message>
    <message>
        <source>%1 may ask before it changes something. Check each change before you confirm it: it is made in your name.</source>
        <translation>%1 puede pedir confirmación antes de un cambio. Revíselo siempre antes de confirmar: se hace a nombre suyo.</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>Vuelve a</translation>
    </message>
    <message>
        <source>a program on this computer</source>
        <translation>un programa de esta computadora</translation>
    </message>
    <message>
        <source>The answer goes to a program on the computer that you are using. Allow only if you have just started it yourself.</source>
        <translation>La respuesta va a un programa de la computadora que usted usa. Permita solo si usted mismo acaba de iniciarlo.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Cambiar de cuenta</translation>
    </message>
    <message>
        <source>%1 wants to connect to %2</source>
        <translation>%1 quiere conectarse a %2</translation>
    </message>
    <message>
        <source>%1 will be able to see what you can see in Fractal One, and nothing more.</source>
        <translation>%1 podrá ver lo mismo que usted en Fractal One, y nada más.</translation>
    </message>
    <message>
        <source>%1 will be able to do what you can do in Fractal One, and nothing more.</source>
        <translation>%1 podrá hacer lo mismo que usted en Fractal One, y nada más.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Órdenes de trabajo</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Work orders and tasks</source>
        <translation>Órdenes de trabajo y tareas</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Solicitudes de trabajo</translation>
    </message>
    <message>
        <source>Work orders and requests</source>
        <translation>Órdenes de trabajo y solicitudes</translation>
    </message>
    <message>
        <source>Tasks and requests</source>
        <translation>Tareas y solicitudes</translation>
    </message>
    <message>
        <source>Work orders, tasks and requests</source>
        <translation>Órdenes de trabajo, tareas y solicitudes</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Medidores</translation>
    </message>
    <message>
        <source>Assets and meters</source>
        <translation>Activos y medidores</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Assets and availability</source>
        <translation>Activos y disponibilidad</translation>
    </message>
    <message>
        <source>Meters and availability</source>
        <translation>Medidores y disponibilidad</translation>
    </message>
    <message>
        <source>Assets, meters and availability</source>
        <translation>Activos, medidores y disponibilidad</translation>
    </message>
    <message>
        <source>Maintenance plans</source>
        <translation>Planes de mantenimiento</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Stock and suppliers</source>
        <translation>Existencias y proveedores</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costos</translation>
    </message>
    <message>
        <source>Indicators (KPI)</source>
        <translation>Indicadores (KPI)</translation>
    </message>
    <message>
        <source>Costs and indicators (KPI)</source>
        <translation>Costos e indicadores (KPI)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reportes</translation>
    </message>
    <message>
        <source>Documents and reports</source>
        <translation>Documentos y reportes</translation>
    </message>
    <message>
        <source>create</source>
        <translation>crear</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>carry out</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>reabrir</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentar</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprobar</translation>
    </message>
    <message>
        <source>add</source>
        <translation>agregar</translation>
    </message>
    <message>
        <source>take out of service</source>
        <translation>poner fuera de servicio</translation>
    </message>
    <message>
        <source>put back in service</source>
        <translation>volver a poner en servicio</translation>
    </message>
    <message>
        <source>record movements</source>
        <translation>registrar movimientos</translation>
    </message>
    <message>
        <source>edit levels</source>
        <translation>editar niveles</translation>
    </message>
    <message>
        <source>Work orders: %1</source>
        <translation>Órdenes de trabajo: %1</translation>
    </message>
    <message>
        <source>Work requests: %1</source>
        <translation>Solicitudes de trabajo: %1</translation>
    </message>
    <message>
        <source>Meter readings: %1</source>
        <translation>Lecturas de medidores: %1</translation>
    </message>
    <message>
        <source>Meters: %1</source>
        <translation>Medidores: %1</translation>
    </message>
    <message>
        <source>Assets: %1</source>
        <translation>Activos: %1</translation>
    </message>
    <message>
        <source>Tasks: %1</source>
        <translation>Tareas: %1</translation>
    </message>
    <message>
        <source>Maintenance plans: %1</source>
        <translation>Planes de mantenimiento: %1</translation>
    </message>
    <message>
        <source>Stock: %1</source>
        <translation>Existencias: %1</translation>
    </message>
    <message>
        <source>delete records</source>
        <translation>eliminar registros</translation>
    </message>
    <message>
        <source>sign in as you</source>
        <translation>iniciar sesión en lugar suyo</translation>
    </message>
    <message>
        <source>see passwords or secrets</source>
        <translation>ver contraseñas o secretos</translation>
    </message>
    <message>
        <source>manage users, rights or connections</source>
        <translation>administrar usuarios, permisos o conexiones</translation>
    </message>
    <message>
        <source>The address that expected the answer is not on the list of %1, so nothing was sent there. Nothing was shared and nothing was changed.</source>
        <translation>La dirección que esperaba la respuesta no está en la lista de %1, por eso no se envió nada allí. No se compartió ni se modificó nada.</translation>
    </message>
    <message>
        <source>A connection to %1 was refused: its callback URL is not registered. In Configuration › API Connections › OAuth consumers, look for reference %2 and add the address only if you recognise it.</source>
        <translation>Se rechazó una conexión a %1: su URL de devolución no está registrada. En Configuración › Conexiones API › Consumidores OAuth, busque la referencia %2 y agregue la dirección solo si la reconoce.</translation>
    </message>
    <message>
        <source>The application that asked is not known to %1, or it may no longer connect. Nothing was shared and nothing was changed.</source>
        <translation>La aplicación que pidió acceso no es conocida en %1, o ya no puede conectarse. No se compartió ni se modificó nada.</translation>
    </message>
    <message>
        <source>A connection to %1 was refused: its key is not that of an enabled OAuth consumer. In Configuration › API Connections › OAuth consumers, compare the key; the reference is %2.</source>
        <translation>Se rechazó una conexión a %1: su clave no es la de un consumidor OAuth habilitado. En Configuración › Conexiones API › Consumidores OAuth, compare la clave; la referencia es %2.</translation>
    </message>
    <message>
        <source>What the application sent to %1 is incomplete or cannot be read, so it was not answered. Nothing was shared and nothing was changed.</source>
        <translation>Lo que la aplicación envió a %1 está incompleto o no se puede leer, por eso no se respondió. No se compartió ni se modificó nada.</translation>
    </message>
    <message>
        <source>A connection to %1 was refused: the application sent a request that is incomplete or malformed. The log has the details under reference %2.</source>
        <translation>Se rechazó una conexión a %1: la aplicación envió una petición incompleta o mal formada. El log tiene los detalles con la referencia %2.</translation>
    </message>
    <message>
        <source>This connection to %1 is no longer waiting: it took too long, was answered already, or was begun in another browser. Nothing was shared and nothing was changed. Go back to your assistant and connect again.</source>
        <translation>Esta conexión a %1 ya no está en espera: tardó demasiado, ya se respondió o se inició en otro navegador. No se compartió ni se modificó nada. Vuelva a su asistente y conéctese de nuevo.</translation>
    </message>
    <message>
        <source>The connection was stopped</source>
        <translation>La conexión se detuvo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>What to tell your administrator</source>
        <translation>Qué decirle a su administrador</translation>
    </message>
    <message>
        <source>Maintenance data of %1, for your assistant</source>
        <translation>Los datos de mantenimiento de %1, para su asistente</translation>
    </message>
    <message>
        <source>This is the Fractal One server of %1. ChatGPT, Claude and other assistants connect here to answer questions about work orders, assets and indicators, with your own rights and nothing more.</source>
        <translation>Este es el servidor Fractal One de %1. ChatGPT, Claude y otros asistentes se conectan aquí para responder preguntas sobre órdenes de trabajo, activos e indicadores, con sus propios permisos y nada más.</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>Cómo conectarse</translation>
    </message>
    <message>
        <source>In your assistant, add an MCP server (a connector) with this address:</source>
        <translation>En su asistente, agregue un servidor MCP (un conector) con esta dirección:</translation>
    </message>
    <message>
        <source>Address of the MCP server</source>
        <translation>Dirección del servidor MCP</translation>
    </message>
    <message>
        <source>As authentication choose %1, and enter the key and the secret that your administrator gave you.</source>
        <translation>Como autenticación elija %1 y escriba la clave y el secreto que le dio su administrador.</translation>
    </message>
    <message>
        <source>Sign in here with your %1 account, and decide what the assistant may do.</source>
        <translation>Inicie sesión aquí con su cuenta de %1 y decida qué podrá hacer el asistente.</translation>
    </message>
    <message>
        <source>Administrators create keys in Configuration › API Connections › OAuth consumers.</source>
        <translation>Los administradores crean las claves en Configuración › Conexiones API › Consumidores OAuth.</translation>
    </message>
    <message>
        <source>Created by %1</source>
        <translation>Creación: %1</translation>
    </message>
    <message>
        <source>Created by %1 through %2</source>
        <translation>Creación: %1, mediante %2</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Modificación: %1</translation>
    </message>
    <message>
        <source>Changed by %1 through %2</source>
        <translation>Modificación: %1, mediante %2</translation>
    </message>
    <message>
        <source>Sent to review by %1</source>
        <translation>Envío a revisión: %1</translation>
    </message>
    <message>
        <source>Sent to review by %1 through %2</source>
        <translation>Envío a revisión: %1, mediante %2</translation>
    </message>
    <message>
        <source>Sent back by %1</source>
        <translation>Devolución a proceso: %1</translation>
    </message>
    <message>
        <source>Sent back by %1 through %2</source>
        <translation>Devolución a proceso: %1, mediante %2</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Cierre: %1</translation>
    </message>
    <message>
        <source>Closed by %1 through %2</source>
        <translation>Cierre: %1, mediante %2</translation>
    </message>
    <message>
        <source>Cancelled by %1</source>
        <translation>Cancelación: %1</translation>
    </message>
    <message>
        <source>Cancelled by %1 through %2</source>
        <translation>Cancelación: %1, mediante %2</translation>
    </message>
    <message>
        <source>Imported by %1</source>
        <translation>Importación: %1</translation>
    </message>
    <message>
        <source>Imported by %1 through %2</source>
        <translation>Importación: %1, mediante %2</translation>
    </message>
    <message>
        <source>Taken out of service by %1</source>
        <translation>Puesta fuera de servicio: %1</translation>
    </message>
    <message>
        <source>Taken out of service by %1 through %2</source>
        <translation>Puesta fuera de servicio: %1, mediante %2</translation>
    </message>
    <message>
        <source>Put back in service by %1</source>
        <translation>Regreso al servicio: %1</translation>
    </message>
    <message>
        <source>Put back in service by %1 through %2</source>
        <translation>Regreso al servicio: %1, mediante %2</translation>
    </message>
    <message>
        <source>A change undone by %1</source>
        <translation>Cambio deshecho: %1</translation>
    </message>
    <message>
        <source>A change undone by %1 through %2</source>
        <translation>Cambio deshecho: %1, mediante %2</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Corrective</source>
        <translation>Correctivo</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Preventivo</translation>
    </message>
    <message>
        <source>Predictive</source>
        <translation>Predictivo</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Refurbishment</source>
        <translation>Reacondicionamiento</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Muy alta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Muy baja</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Spare part</source>
        <translation>Repuesto</translation>
    </message>
    <message>
        <source>Digital asset</source>
        <translation>Activo digital</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Últimos cambios</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
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
        <translation>Usted decide en la página siguiente.</translation>
    </message>
    <message>
        <source>Not you? Cancel and go back to the program</source>
        <translation>¿No es usted? Cancelar y volver al programa</translation>
    </message>
    <message>
        <source>Not you? Cancel and go back to %1</source>
        <translation>¿No es usted? Cancelar y volver a %1</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1, at %2.</source>
        <translation>Demasiados intentos. Podrá intentarlo de nuevo en %1, a las %2.</translation>
    </message>
    <message>
        <source>Trying earlier does not make the wait longer. If it was not you, tell your administrator.</source>
        <translation>Intentarlo antes no alarga la espera. Si no fue usted, avise a su administrador.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>The user name or the password is not right. Check both and try again.</source>
        <translation>El nombre de usuario o la contraseña no son correctos. Revise ambos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Forgotten your password? Your administrator can set a new one.</source>
        <translation>¿Olvidó su contraseña? Su administrador puede asignarle una nueva.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>This does not exist, or you do not have permission to see it.</source>
        <translation>No existe, o no tiene permiso para verlo.</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Dirección equivocada</translation>
    </message>
    <message>
        <source>This server does not answer under the name that was used. Check the address, or ask your administrator for it.</source>
        <translation>Este servidor no responde con el nombre que se usó. Revise la dirección o pídala a su administrador.</translation>
    </message>
    <message>
        <source>Not available for a moment</source>
        <translation>No disponible por un momento</translation>
    </message>
    <message>
        <source>The server is busy or restarting. What you just asked for was not done.</source>
        <translation>El servidor está ocupado o se está reiniciando. Lo que acaba de pedir no se hizo.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Ocurrió un error</translation>
    </message>
    <message>
        <source>The server made a mistake. Tell your administrator the reference.</source>
        <translation>El servidor tuvo un error. Dé la referencia a su administrador.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>The server did not accept what was sent. Nothing was changed.</source>
        <translation>El servidor no aceptó lo que se envió. No se modificó nada.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>Ir a la página de inicio</translation>
    </message>
    <message>
        <source>Check the address bar: this page is at %1.</source>
        <translation>Revise la barra de direcciones: esta página está en %1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Failure mode</source>
        <translation>Modo de falla</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Scheduled date</source>
        <translation>Fecha programada</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Fecha de finalización</translation>
    </message>
    <message>
        <source>Execution time</source>
        <translation>Tiempo de ejecución</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Orden de trabajo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>This page is for reading. To change the work order, open Fractal One or ask your assistant.</source>
        <translation>Esta página es de lectura. Para modificar la orden de trabajo, abra Fractal One o pídalo a su asistente.</translation>
    </message>
    <message>
        <source>People in the directory</source>
        <translation>Personas del directorio</translation>
    </message>
    <message>
        <source>What was sent did not come from this server&apos;s own page, or came from one that was open since before you signed in. Nothing was changed. Go back to your assistant and connect again.</source>
        <translation>Lo que se envió no vino de una página de este servidor, o vino de una que estaba abierta desde antes de iniciar sesión. No se modificó nada. Vuelva a su asistente y conéctese de nuevo.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Too much was asked from your network in a short time. What you just asked for was not done.</source>
        <translation>Llegaron demasiadas peticiones de su red en poco tiempo. Lo que acaba de pedir no se hizo.</translation>
    </message>
    <message>
        <source>The access was revoked. The application can do nothing more for you.</source>
        <translation>El acceso fue revocado. La aplicación ya no puede hacer nada por usted.</translation>
    </message>
    <message>
        <source>The session was ended.</source>
        <translation>La sesión se cerró.</translation>
    </message>
    <message>
        <source>Two-step authentication is off. The password alone signs you in.</source>
        <translation>La autenticación en dos pasos está desactivada. Basta la contraseña para iniciar sesión.</translation>
    </message>
    <message>
        <source>What I have authorized</source>
        <translation>Lo que he autorizado</translation>
    </message>
    <message>
        <source>You have not authorized any application yet.</source>
        <translation>Todavía no ha autorizado ninguna aplicación.</translation>
    </message>
    <message>
        <source>My active sessions</source>
        <translation>Mis sesiones activas</translation>
    </message>
    <message>
        <source>Ends every session, this one too. Applications keep their access until you revoke it.</source>
        <translation>Termina todas las sesiones, también esta. Las aplicaciones conservan su acceso hasta que lo revoque.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar todas mis sesiones</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca se usó</translation>
    </message>
    <message>
        <source>last used just now</source>
        <translation>último uso hace un momento</translation>
    </message>
    <message numerus="yes">
        <source>last used %n minute(s) ago</source>
        <translation>
            <numerusform>último uso hace %n minuto</numerusform>
            <numerusform>último uso hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last used %n hour(s) ago</source>
        <translation>
            <numerusform>último uso hace %n hora</numerusform>
            <numerusform>último uso hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>last used on %1</source>
        <translation>último uso el %1</translation>
    </message>
    <message>
        <source>Signed in today at %1</source>
        <translation>Inicio de sesión hoy a las %1</translation>
    </message>
    <message>
        <source>Signed in yesterday at %1</source>
        <translation>Inicio de sesión ayer a las %1</translation>
    </message>
    <message>
        <source>Signed in on %1</source>
        <translation>Inicio de sesión el %1</translation>
    </message>
    <message>
        <source>Can see: %1</source>
        <translation>Puede ver: %1</translation>
    </message>
    <message>
        <source>Can change: %1</source>
        <translation>Puede modificar: %1</translation>
    </message>
    <message>
        <source>Returns to %1</source>
        <translation>Vuelve a %1</translation>
    </message>
    <message>
        <source>Authorized on %1</source>
        <translation>Autorización del %1</translation>
    </message>
    <message>
        <source>expires on %1 if unused</source>
        <translation>vence el %1 si no se usa</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>You need an authenticator app on your phone or computer.</source>
        <translation>Necesita una aplicación de autenticación en su teléfono o computadora.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>Nuevos códigos de recuperación…</translation>
    </message>
    <message>
        <source>The codes that you saved before stop working at once.</source>
        <translation>Los códigos que guardó antes dejan de funcionar de inmediato.</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Crear códigos nuevos</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Whoever learns your password can sign in as you.</source>
        <translation>Quien conozca su contraseña podrá iniciar sesión como usted.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Your password again</source>
        <translation>Su contraseña otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is not your password. Try again.</source>
        <translation>Esta no es su contraseña. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Unverified application</source>
        <translation>Aplicación no verificada</translation>
    </message>
    <message>
        <source>Revoke access…</source>
        <translation>Revocar acceso…</translation>
    </message>
    <message>
        <source>%1 will stop working for you at once. You can connect again later.</source>
        <translation>%1 dejará de funcionar para usted de inmediato. Podrá conectarse de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Revocar acceso</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>This browser</source>
        <translation>Este navegador</translation>
    </message>
    <message>
        <source>Two-step authentication</source>
        <translation>Autenticación en dos pasos</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>On since %1.</source>
        <translation>Activada desde el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) are left.</source>
        <translation>
            <numerusform>Queda %n código de recuperación.</numerusform>
            <numerusform>Quedan %n códigos de recuperación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>After your password, the sign-in asks for a code that only your phone or computer can show.</source>
        <translation>Después de la contraseña se pide un código que solo su teléfono o computadora puede mostrar.</translation>
    </message>
    <message>
        <source>An unknown browser</source>
        <translation>Un navegador desconocido</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>See or withdraw what you have authorized</source>
        <translation>Ver o retirar lo que ha autorizado</translation>
    </message>
    <message>
        <source>See what you have authorized</source>
        <translation>Ver lo que ha autorizado</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>Escriba su código</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Código de 6 dígitos</translation>
    </message>
    <message>
        <source>From your authenticator app. It changes every 30 seconds.</source>
        <translation>De su aplicación de autenticación. Cambia cada 30 segundos.</translation>
    </message>
    <message>
        <source>This code is not right, or it is no longer valid. Enter the one shown now.</source>
        <translation>Este código no es correcto o ya no es válido. Escriba el que se muestra ahora.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Usar un código de recuperación</translation>
    </message>
    <message>
        <source>Enter a recovery code</source>
        <translation>Escriba un código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>One of the codes that you saved. Each one works once.</source>
        <translation>Uno de los códigos que guardó. Cada uno sirve una sola vez.</translation>
    </message>
    <message>
        <source>This recovery code is not right, or it was used before. Enter another one.</source>
        <translation>Este código de recuperación no es correcto o ya se usó. Escriba otro.</translation>
    </message>
    <message>
        <source>Use the 6-digit code</source>
        <translation>Usar el código de 6 dígitos</translation>
    </message>
    <message>
        <source>Signing in as %1.</source>
        <translation>Inicio de sesión como %1.</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>¿No es usted?</translation>
    </message>
    <message>
        <source>Set up two-step authentication</source>
        <translation>Configurar la autenticación en dos pasos</translation>
    </message>
    <message>
        <source>Scan this QR code with your authenticator app.</source>
        <translation>Escanee este código QR con su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>Código QR para su aplicación de autenticación</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>O escriba esta clave en la aplicación:</translation>
    </message>
    <message>
        <source>Key for your authenticator app</source>
        <translation>Clave para su aplicación de autenticación</translation>
    </message>
    <message>
        <source>Enter the code that the app shows now.</source>
        <translation>Escriba el código que la aplicación muestra ahora.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Your other sessions end when it is on: they were signed in without it.</source>
        <translation>Sus otras sesiones terminan al activarla: se iniciaron sin ella.</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>Sus códigos de recuperación</translation>
    </message>
    <message>
        <source>Two-step authentication is on.</source>
        <translation>La autenticación en dos pasos está activada.</translation>
    </message>
    <message>
        <source>These codes are shown now and never again.</source>
        <translation>Estos códigos se muestran ahora y nunca más.</translation>
    </message>
    <message>
        <source>Print them or write them down, and keep them where you find them without your phone. Each one signs you in once.</source>
        <translation>Imprímalos o anótelos, y guárdelos donde los encuentre sin su teléfono. Cada uno sirve para iniciar sesión una vez.</translation>
    </message>
    <message>
        <source>I have saved them</source>
        <translation>Ya los guardé</translation>
    </message>
    <message>
        <source>This application registered itself. Nobody at %1 has checked it, and its name may be false.</source>
        <translation>Esta aplicación se registró por sí misma. Nadie en %1 la ha verificado y su nombre puede ser falso.</translation>
    </message>
    <message>
        <source>This application registered itself. Nobody at %1 has checked it, and its name may be false. Allow it only if you know %2.</source>
        <translation>Esta aplicación se registró por sí misma. Nadie en %1 la ha verificado y su nombre puede ser falso. Permita solo si conoce %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Done. The change is in the records, and your assistant can see it.</source>
        <translation>Listo. El cambio está en los registros y su asistente puede verlo.</translation>
    </message>
    <message>
        <source>Rejected. Nothing was changed.</source>
        <translation>Rechazado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed: the record was changed by somebody else meanwhile, you have lost a right, or the application is no longer connected.</source>
        <translation>No se cambió nada: mientras tanto otra persona cambió el registro, usted perdió un permiso o la aplicación ya no está conectada.</translation>
    </message>
    <message>
        <source>This change does not wait any more: it was decided already, or its time was over.</source>
        <translation>Este cambio ya no está en espera: ya se decidió o se agotó su tiempo.</translation>
    </message>
    <message>
        <source>Asked by %1 at %2; waits until %3</source>
        <translation>Solicitado por %1 a las %2; espera hasta las %3</translation>
    </message>
    <message>
        <source>Changes that wait for you</source>
        <translation>Cambios que le esperan</translation>
    </message>
    <message>
        <source>An application asked for these changes in your name. Nothing happens until you confirm.</source>
        <translation>Una aplicación solicitó estos cambios en su nombre. No sucede nada hasta que usted confirme.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>pasa a ser</translation>
    </message>
    <message>
        <source>No change waits for you.</source>
        <translation>Ningún cambio le espera.</translation>
    </message>
    <message>
        <source>You can withdraw this at any time in %1.</source>
        <translation>Puede retirar este acceso en cualquier momento en %1.</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>su cuenta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Work order in process</source>
        <translation>Orden de trabajo en proceso</translation>
    </message>
    <message>
        <source>Solved without work order</source>
        <translation>Resuelta sin orden de trabajo</translation>
    </message>
    <message>
        <source>Solved with work order</source>
        <translation>Resuelta con orden de trabajo</translation>
    </message>
    <message>
        <source>Waiting for work order</source>
        <translation>En espera de orden de trabajo</translation>
    </message>
    <message>
        <source>Work order in review</source>
        <translation>Orden de trabajo en revisión</translation>
    </message>
    <message>
        <source>Work order cancelled</source>
        <translation>Orden de trabajo cancelada</translation>
    </message>
    <message>
        <source>Waiting for another work order</source>
        <translation>En espera de otra orden de trabajo</translation>
    </message>
    <message>
        <source>Removed from pending tasks</source>
        <translation>Retirada de tareas pendientes</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Created from guest portal</source>
        <translation>Creada desde el portal de invitados</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Incident date</source>
        <translation>Fecha del incidente</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Reportado el</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Resuelto el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Work request</source>
        <translation>Solicitud de trabajo</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>This page is for reading. To decide about the request, open Fractal One or ask your assistant.</source>
        <translation>Esta página es de solo lectura. Para decidir sobre la solicitud, abra Fractal One o pídalo a su asistente.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) for you</source>
        <translation>
            <numerusform>%n cambio le espera</numerusform>
            <numerusform>%n cambios le esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Can change, once you have confirmed each change: %1</source>
        <translation>Puede cambiar, una vez que usted confirma cada cambio: %1</translation>
    </message>
    <message>
        <source>Nothing that %1 changes happens at once: each change waits until you have confirmed it in your account.</source>
        <translation>Nada de lo que %1 cambia ocurre de inmediato: cada cambio espera a que usted lo confirme en su cuenta.</translation>
    </message>
</context>
<context>
    <name>PendingChanges</name>
    <message>
        <source>the record was changed by somebody else meanwhile.</source>
        <translation>otra persona cambió el registro entretanto.</translation>
    </message>
    <message>
        <source>the app is not connected any more.</source>
        <translation>la aplicación ya no está conectada.</translation>
    </message>
    <message>
        <source>the right to do this is gone.</source>
        <translation>ya no existe el permiso para hacerlo.</translation>
    </message>
    <message>
        <source>this program does not know what was asked.</source>
        <translation>este programa no conoce lo que se pidió.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>new</source>
        <translation>por crear</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Without a decision it expires at %1.</source>
        <translation>Todavía no ha cambiado nada. Sin una decisión, vence a las %1.</translation>
    </message>
    <message>
        <source>Done: confirmed by %1 at %2. The records have changed.</source>
        <translation>Hecho: confirmado por %1 a las %2. Los datos han cambiado.</translation>
    </message>
    <message>
        <source>Rejected by %1 at %2. Nothing was changed.</source>
        <translation>Rechazado por %1 a las %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>Confirmed by %1 at %2, but nothing was changed: %3</source>
        <translation>Confirmado por %1 a las %2, pero no se cambió nada: %3</translation>
    </message>
    <message>
        <source>Nobody decided until %1. Nothing was changed; the app can ask again.</source>
        <translation>Nadie decidió antes de las %1. No se cambió nada; la aplicación puede volver a pedirlo.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>See work orders</source>
        <translation>Ver órdenes de trabajo</translation>
    </message>
    <message>
        <source>Create work orders</source>
        <translation>Crear órdenes de trabajo</translation>
    </message>
    <message>
        <source>Edit work orders</source>
        <translation>Editar órdenes de trabajo</translation>
    </message>
    <message>
        <source>Delete work orders</source>
        <translation>Eliminar órdenes de trabajo</translation>
    </message>
    <message>
        <source>Start, pause and submit work orders</source>
        <translation>Iniciar, pausar y enviar órdenes de trabajo</translation>
    </message>
    <message>
        <source>Complete work orders</source>
        <translation>Finalizar órdenes de trabajo</translation>
    </message>
    <message>
        <source>Cancel work orders</source>
        <translation>Cancelar órdenes de trabajo</translation>
    </message>
    <message>
        <source>Reopen work orders</source>
        <translation>Reabrir órdenes de trabajo</translation>
    </message>
    <message>
        <source>Comment on work orders</source>
        <translation>Comentar órdenes de trabajo</translation>
    </message>
    <message>
        <source>Report on work orders</source>
        <translation>Elaborar reportes de órdenes de trabajo</translation>
    </message>
    <message>
        <source>See pending tasks</source>
        <translation>Ver tareas pendientes</translation>
    </message>
    <message>
        <source>Add pending tasks</source>
        <translation>Agregar tareas pendientes</translation>
    </message>
    <message>
        <source>Edit pending tasks</source>
        <translation>Editar tareas pendientes</translation>
    </message>
    <message>
        <source>Delete pending tasks</source>
        <translation>Eliminar tareas pendientes</translation>
    </message>
    <message>
        <source>Record work done</source>
        <translation>Registrar el trabajo realizado</translation>
    </message>
    <message>
        <source>See maintenance plans</source>
        <translation>Ver planes de mantenimiento</translation>
    </message>
    <message>
        <source>Add maintenance plans</source>
        <translation>Agregar planes de mantenimiento</translation>
    </message>
    <message>
        <source>Edit maintenance plans</source>
        <translation>Editar planes de mantenimiento</translation>
    </message>
    <message>
        <source>Delete maintenance plans</source>
        <translation>Eliminar planes de mantenimiento</translation>
    </message>
    <message>
        <source>See work requests</source>
        <translation>Ver solicitudes de trabajo</translation>
    </message>
    <message>
        <source>Create work requests</source>
        <translation>Crear solicitudes de trabajo</translation>
    </message>
    <message>
        <source>Edit work requests</source>
        <translation>Editar solicitudes de trabajo</translation>
    </message>
    <message>
        <source>Delete work requests</source>
        <translation>Eliminar solicitudes de trabajo</translation>
    </message>
    <message>
        <source>Approve and reject work requests</source>
        <translation>Aprobar y rechazar solicitudes de trabajo</translation>
    </message>
    <message>
        <source>Cancel work requests</source>
        <translation>Cancelar solicitudes de trabajo</translation>
    </message>
    <message>
        <source>See assets and locations</source>
        <translation>Ver activos y ubicaciones</translation>
    </message>
    <message>
        <source>Add assets and locations</source>
        <translation>Agregar activos y ubicaciones</translation>
    </message>
    <message>
        <source>Edit assets and locations</source>
        <translation>Editar activos y ubicaciones</translation>
    </message>
    <message>
        <source>Delete assets and locations</source>
        <translation>Eliminar activos y ubicaciones</translation>
    </message>
    <message>
        <source>See out-of-service records</source>
        <translation>Ver registros fuera de servicio</translation>
    </message>
    <message>
        <source>Put assets out of service</source>
        <translation>Poner activos fuera de servicio</translation>
    </message>
    <message>
        <source>Put assets back in service</source>
        <translation>Volver a poner activos en servicio</translation>
    </message>
    <message>
        <source>See meters</source>
        <translation>Ver medidores</translation>
    </message>
    <message>
        <source>Add meters</source>
        <translation>Agregar medidores</translation>
    </message>
    <message>
        <source>Edit meters</source>
        <translation>Editar medidores</translation>
    </message>
    <message>
        <source>Delete meters</source>
        <translation>Eliminar medidores</translation>
    </message>
    <message>
        <source>See meter readings</source>
        <translation>Ver lecturas de medidores</translation>
    </message>
    <message>
        <source>Add meter readings</source>
        <translation>Agregar lecturas de medidores</translation>
    </message>
    <message>
        <source>Edit meter readings</source>
        <translation>Editar lecturas de medidores</translation>
    </message>
    <message>
        <source>Delete meter readings</source>
        <translation>Eliminar lecturas de medidores</translation>
    </message>
    <message>
        <source>See stock</source>
        <translation>Ver existencias</translation>
    </message>
    <message>
        <source>Record stock movements</source>
        <translation>Registrar movimientos de existencias</translation>
    </message>
    <message>
        <source>Edit stock levels</source>
        <translation>Editar niveles de existencias</translation>
    </message>
    <message>
        <source>Delete stock records</source>
        <translation>Eliminar registros de existencias</translation>
    </message>
    <message>
        <source>See people and third parties</source>
        <translation>Ver personas y terceros</translation>
    </message>
    <message>
        <source>Add people and third parties</source>
        <translation>Agregar personas y terceros</translation>
    </message>
    <message>
        <source>Edit people and third parties</source>
        <translation>Editar personas y terceros</translation>
    </message>
    <message>
        <source>Delete people and third parties</source>
        <translation>Eliminar personas y terceros</translation>
    </message>
    <message>
        <source>See costs</source>
        <translation>Ver costos</translation>
    </message>
    <message>
        <source>Edit costs and rates</source>
        <translation>Editar costos y tarifas</translation>
    </message>
    <message>
        <source>See indicators</source>
        <translation>Ver indicadores</translation>
    </message>
    <message>
        <source>Report indicators</source>
        <translation>Elaborar reportes de indicadores</translation>
    </message>
    <message>
        <source>See documents</source>
        <translation>Ver documentos</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Agregar documentos</translation>
    </message>
    <message>
        <source>Edit documents</source>
        <translation>Editar documentos</translation>
    </message>
    <message>
        <source>Delete documents</source>
        <translation>Eliminar documentos</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Ver reportes</translation>
    </message>
    <message>
        <source>Run reports</source>
        <translation>Generar reportes</translation>
    </message>
    <message>
        <source>See user accounts</source>
        <translation>Ver cuentas de usuario</translation>
    </message>
    <message>
        <source>Add user accounts</source>
        <translation>Agregar cuentas de usuario</translation>
    </message>
    <message>
        <source>Edit user accounts</source>
        <translation>Editar cuentas de usuario</translation>
    </message>
    <message>
        <source>Delete user accounts</source>
        <translation>Eliminar cuentas de usuario</translation>
    </message>
    <message>
        <source>See permission groups</source>
        <translation>Ver grupos de permisos</translation>
    </message>
    <message>
        <source>Add permission groups</source>
        <translation>Agregar grupos de permisos</translation>
    </message>
    <message>
        <source>Edit permission groups</source>
        <translation>Editar grupos de permisos</translation>
    </message>
    <message>
        <source>Delete permission groups</source>
        <translation>Eliminar grupos de permisos</translation>
    </message>
    <message>
        <source>See OAuth consumers</source>
        <translation>Ver consumidores OAuth</translation>
    </message>
    <message>
        <source>Add OAuth consumers</source>
        <translation>Agregar consumidores OAuth</translation>
    </message>
    <message>
        <source>Edit OAuth consumers and reveal their secrets</source>
        <translation>Editar consumidores OAuth y mostrar sus secretos</translation>
    </message>
    <message>
        <source>Delete OAuth consumers</source>
        <translation>Eliminar consumidores OAuth</translation>
    </message>
    <message>
        <source>See app authorizations</source>
        <translation>Ver autorizaciones de aplicaciones</translation>
    </message>
    <message>
        <source>Revoke app authorizations</source>
        <translation>Revocar autorizaciones de aplicaciones</translation>
    </message>
    <message>
        <source>See API keys</source>
        <translation>Ver claves de API</translation>
    </message>
    <message>
        <source>Add API keys</source>
        <translation>Agregar claves de API</translation>
    </message>
    <message>
        <source>Edit API keys</source>
        <translation>Editar claves de API</translation>
    </message>
    <message>
        <source>Delete API keys</source>
        <translation>Eliminar claves de API</translation>
    </message>
    <message>
        <source>See the transactions log</source>
        <translation>Ver el log de transacciones</translation>
    </message>
    <message>
        <source>Export the transactions log</source>
        <translation>Exportar el log de transacciones</translation>
    </message>
    <message>
        <source>See settings</source>
        <translation>Ver ajustes</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Modificar ajustes</translation>
    </message>
    <message>
        <source>Open Configuration</source>
        <translation>Abrir Configuración</translation>
    </message>
    <message>
        <source>Change Configuration</source>
        <translation>Modificar Configuración</translation>
    </message>
</context>
<context>
    <name>PublicAddress</name>
    <message>
        <source>Leave out the slash at the end.</source>
        <translation>Quite la barra del final.</translation>
    </message>
    <message>
        <source>Leave out what follows the name: the address has no path.</source>
        <translation>Quite lo que sigue al nombre: la dirección no tiene ruta.</translation>
    </message>
    <message>
        <source>The address has no user, no question mark and no # sign.</source>
        <translation>La dirección no lleva usuario, signo de interrogación ni signo #.</translation>
    </message>
    <message>
        <source>Begin it with https: over http, passwords would cross the network in the clear.</source>
        <translation>Empiece con https: con http, las contraseñas cruzarían la red sin cifrar.</translation>
    </message>
    <message>
        <source>This is not a web address. It looks like https://cmms.example or https://cmms.example:8443.</source>
        <translation>Esto no es una dirección web. Se parece a https://cmms.example o https://cmms.example:8443.</translation>
    </message>
    <message>
        <source>Only programs on this computer reach this address.</source>
        <translation>Solo los programas de esta computadora llegan a esta dirección.</translation>
    </message>
    <message>
        <source>This address exists only inside your network. ChatGPT’s website cannot reach it.</source>
        <translation>Esta dirección existe solo dentro de su red. El sitio de ChatGPT no puede llegar a ella.</translation>
    </message>
    <message>
        <source>It can be reached from the internet if its name and port %1 lead to this computer. Some assistants accept port 443 only.</source>
        <translation>Se puede llegar a ella desde internet si su nombre y el puerto %1 conducen a esta computadora. Algunos asistentes solo aceptan el puerto 443.</translation>
    </message>
    <message>
        <source>It can be reached from the internet if its name leads to this computer.</source>
        <translation>Se puede llegar a ella desde internet si su nombre conduce a esta computadora.</translation>
    </message>
    <message>
        <source>Empty: people and assistants on this computer only.</source>
        <translation>Vacío: solo personas y asistentes de esta computadora.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Work orders</source>
        <translation>Órdenes de trabajo</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Work requests</source>
        <translation>Solicitudes de trabajo</translation>
    </message>
    <message>
        <source>Maintenance plans</source>
        <translation>Planes de mantenimiento</translation>
    </message>
    <message>
        <source>Assets and locations</source>
        <translation>Activos y ubicaciones</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Medidores</translation>
    </message>
    <message>
        <source>Meter readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Stock and movements</source>
        <translation>Existencias y movimientos</translation>
    </message>
    <message>
        <source>People and third parties</source>
        <translation>Personas y terceros</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Indicators (KPI)</source>
        <translation>Indicadores (KPI)</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reportes</translation>
    </message>
    <message>
        <source>User accounts</source>
        <translation>Cuentas de usuario</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Grupos de permisos</translation>
    </message>
    <message>
        <source>Transactions log</source>
        <translation>Log de transacciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumidores OAuth</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorizaciones de aplicaciones</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>People and documents</source>
        <translation>Personas y documentos</translation>
    </message>
    <message>
        <source>Indicators and costs</source>
        <translation>Indicadores y costos</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>API connections</source>
        <translation>Conexiones API</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation>Cuentas de usuario</translation>
    </message>
    <message>
        <source>Transactions Log</source>
        <translation>Log de transacciones</translation>
    </message>
    <message>
        <source>API Connections</source>
        <translation>Conexiones API</translation>
    </message>
</context>
<context>
    <name>SettingProblem</name>
    <message>
        <source>Choose one of the time zones, such as Europe/Paris.</source>
        <translation>Elija una zona horaria, por ejemplo America/Mexico_City.</translation>
    </message>
    <message>
        <source>Choose one of the currencies: three capitals, such as EUR.</source>
        <translation>Elija una moneda: tres mayúsculas, por ejemplo MXN.</translation>
    </message>
    <message>
        <source>Choose one of the countries.</source>
        <translation>Elija un país de la lista.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Dé un nombre al sitio.</translation>
    </message>
    <message>
        <source>This picture is too large even when it is made smaller.</source>
        <translation>Esta imagen es demasiado grande incluso reducida.</translation>
    </message>
    <message>
        <source>A name has at most 100 characters.</source>
        <translation>Un nombre tiene como máximo 100 caracteres.</translation>
    </message>
    <message>
        <source>Other computers need a public URL to come to. Fill it in above first.</source>
        <translation>Las demás computadoras necesitan una URL pública. Indíquela primero arriba.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>A certificate needs its private key.</source>
        <translation>Un certificado necesita su clave privada.</translation>
    </message>
    <message>
        <source>A private key needs its certificate.</source>
        <translation>Una clave privada necesita su certificado.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can read this key. Allow it to its owner only (mode 600).</source>
        <translation>Otras cuentas de esta computadora pueden leer esta clave. Permítala solo a su propietario (modo 600).</translation>
    </message>
    <message>
        <source>This is no picture.</source>
        <translation>Esto no es una imagen.</translation>
    </message>
</context>
<context>
    <name>TransactionsLog</name>
    <message>
        <source>Site created</source>
        <translation>Sitio creado</translation>
    </message>
    <message>
        <source>Sample data loaded</source>
        <translation>Datos de ejemplo cargados</translation>
    </message>
    <message>
        <source>Records imported</source>
        <translation>Registros importados</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>Cambio deshecho</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Acceso concedido</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Access token refused</source>
        <translation>Token de acceso rechazado</translation>
    </message>
    <message>
        <source>Code used twice, access ended</source>
        <translation>Código usado dos veces, acceso terminado</translation>
    </message>
    <message>
        <source>Token used twice, access ended</source>
        <translation>Token usado dos veces, acceso terminado</translation>
    </message>
    <message>
        <source>Access given back by the app</source>
        <translation>Acceso devuelto por la aplicación</translation>
    </message>
    <message>
        <source>Access revoked</source>
        <translation>Acceso revocado</translation>
    </message>
    <message>
        <source>Consumer created</source>
        <translation>Consumidor creado</translation>
    </message>
    <message>
        <source>Consumer edited</source>
        <translation>Consumidor modificado</translation>
    </message>
    <message>
        <source>Consumer enabled</source>
        <translation>Consumidor habilitado</translation>
    </message>
    <message>
        <source>Consumer disabled</source>
        <translation>Consumidor deshabilitado</translation>
    </message>
    <message>
        <source>Consumer removed</source>
        <translation>Consumidor eliminado</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>Secreto mostrado</translation>
    </message>
    <message>
        <source>Secret replaced</source>
        <translation>Secreto reemplazado</translation>
    </message>
    <message>
        <source>Callback URL added</source>
        <translation>URL de devolución agregada</translation>
    </message>
    <message>
        <source>Refused callback URL put aside</source>
        <translation>URL de devolución rechazada descartada</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Cuenta creada</translation>
    </message>
    <message>
        <source>Account edited</source>
        <translation>Cuenta modificada</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>Cuenta habilitada</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Cuenta deshabilitada</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Cuenta eliminada</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Contraseña definida</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>Cuenta desbloqueada</translation>
    </message>
    <message>
        <source>All sessions of an account ended</source>
        <translation>Todas las sesiones de una cuenta cerradas</translation>
    </message>
    <message>
        <source>Superadministrator handed over</source>
        <translation>Superadministrador traspasado</translation>
    </message>
    <message>
        <source>Permission group created</source>
        <translation>Grupo de permisos creado</translation>
    </message>
    <message>
        <source>Permission group edited</source>
        <translation>Grupo de permisos modificado</translation>
    </message>
    <message>
        <source>Permission group removed</source>
        <translation>Grupo de permisos eliminado</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Configuración cambiada</translation>
    </message>
    <message>
        <source>Work order created</source>
        <translation>Orden de trabajo creada</translation>
    </message>
    <message>
        <source>Work order edited</source>
        <translation>Orden de trabajo modificada</translation>
    </message>
    <message>
        <source>Status of a work order changed</source>
        <translation>Estado de una orden de trabajo cambiado</translation>
    </message>
    <message>
        <source>Work order completed</source>
        <translation>Orden de trabajo finalizada</translation>
    </message>
    <message>
        <source>Not on list</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>The app wanted to come back to an address that is not on the consumer&apos;s list of callback URLs.</source>
        <translation>La aplicación quería volver a una dirección que no está en la lista de URL de devolución del consumidor.</translation>
    </message>
    <message>
        <source>The app named another callback URL than when it started.</source>
        <translation>La aplicación indicó otra URL de devolución que al empezar.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>The app sent no callback URL.</source>
        <translation>La aplicación no envió ninguna URL de devolución.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Contraseña incorrecta</translation>
    </message>
    <message>
        <source>The password was wrong.</source>
        <translation>La contraseña era incorrecta.</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>There is no account of the name that was typed.</source>
        <translation>No hay ninguna cuenta con el nombre escrito.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>The consumer is disabled.</source>
        <translation>El consumidor está deshabilitado.</translation>
    </message>
    <message>
        <source>The person&apos;s account is disabled or removed.</source>
        <translation>La cuenta de la persona está deshabilitada o eliminada.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>La cuenta está deshabilitada.</translation>
    </message>
    <message>
        <source>Wrong secret</source>
        <translation>Secreto incorrecto</translation>
    </message>
    <message>
        <source>The secret that the app sent is wrong. It may be an old one.</source>
        <translation>El secreto que envió la aplicación es incorrecto. Puede ser uno antiguo.</translation>
    </message>
    <message>
        <source>No secret</source>
        <translation>Sin secreto</translation>
    </message>
    <message>
        <source>The app sent no secret.</source>
        <translation>La aplicación no envió ningún secreto.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>The app sent a secret although this consumer keeps none.</source>
        <translation>La aplicación envió un secreto aunque este consumidor no guarda ninguno.</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Clave desconocida</translation>
    </message>
    <message>
        <source>There is no consumer with the key that the app sent.</source>
        <translation>No hay ningún consumidor con la clave que envió la aplicación.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>The app sent no key.</source>
        <translation>La aplicación no envió ninguna clave.</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>The person did not allow it.</source>
        <translation>La persona no lo permitió.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The person did not sign in.</source>
        <translation>La persona no inició sesión.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>The access was revoked before.</source>
        <translation>El acceso ya había sido revocado.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>The access is too old. The person has to connect again.</source>
        <translation>El acceso es demasiado antiguo. La persona debe conectarse de nuevo.</translation>
    </message>
    <message>
        <source>The access was not used for too long. The person has to connect again.</source>
        <translation>El acceso no se usó durante demasiado tiempo. La persona debe conectarse de nuevo.</translation>
    </message>
    <message>
        <source>The app took longer than a minute to pick up its access.</source>
        <translation>La aplicación tardó más de un minuto en recoger su acceso.</translation>
    </message>
    <message>
        <source>Used twice</source>
        <translation>Usado dos veces</translation>
    </message>
    <message>
        <source>An old token was used again, as a thief would. The access was ended; the person can connect again.</source>
        <translation>Un token antiguo se usó otra vez, como haría un ladrón. El acceso se terminó; la persona puede conectarse de nuevo.</translation>
    </message>
    <message>
        <source>A code was used twice, as a thief would. The access was ended; the person can connect again.</source>
        <translation>Un código se usó dos veces, como haría un ladrón. El acceso se terminó; la persona puede conectarse de nuevo.</translation>
    </message>
    <message>
        <source>Not its own</source>
        <translation>No es suyo</translation>
    </message>
    <message>
        <source>The app used what was given to another consumer.</source>
        <translation>La aplicación usó lo que se dio a otro consumidor.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>What the app sent is not known here any more. The person has to connect again.</source>
        <translation>Lo que envió la aplicación ya no se conoce aquí. La persona debe conectarse de nuevo.</translation>
    </message>
    <message>
        <source>Proof wrong</source>
        <translation>Prueba incorrecta</translation>
    </message>
    <message>
        <source>The app could not prove that it is the one that started the connection.</source>
        <translation>La aplicación no pudo probar que es la que inició la conexión.</translation>
    </message>
    <message>
        <source>Proof missing</source>
        <translation>Falta la prueba</translation>
    </message>
    <message>
        <source>The app started the connection without the proof that is required (PKCE with S256).</source>
        <translation>La aplicación inició la conexión sin la prueba requerida (PKCE con S256).</translation>
    </message>
    <message>
        <source>The person may do nothing of what the app asked for.</source>
        <translation>La persona no puede hacer nada de lo que pidió la aplicación.</translation>
    </message>
    <message>
        <source>The person has none of the rights any more that they gave to the app.</source>
        <translation>La persona ya no tiene ninguno de los permisos que dio a la aplicación.</translation>
    </message>
    <message>
        <source>The app asked for more than it may have.</source>
        <translation>La aplicación pidió más de lo que puede tener.</translation>
    </message>
    <message>
        <source>The consumer is of another authorization type.</source>
        <translation>El consumidor es de otro tipo de autorización.</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Dirección incorrecta</translation>
    </message>
    <message>
        <source>The app wants to work with another address than this site&apos;s.</source>
        <translation>La aplicación quiere trabajar con otra dirección que la de este sitio.</translation>
    </message>
    <message>
        <source>Change made again</source>
        <translation>Cambio rehecho</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Callback URL refused</source>
        <translation>URL de devolución rechazada</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de inicio de sesión</translation>
    </message>
    <message>
        <source>Undone since</source>
        <translation>Deshecho después</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Se rechazó.</translation>
    </message>
    <message>
        <source>It was refused: %1</source>
        <translation>Se rechazó: %1</translation>
    </message>
    <message>
        <source>Passwords and secrets never come back.</source>
        <translation>Las contraseñas y los secretos nunca vuelven.</translation>
    </message>
    <message>
        <source>Access that has ended does not come back. The person can connect again.</source>
        <translation>Un acceso terminado no vuelve. La persona puede conectarse de nuevo.</translation>
    </message>
    <message>
        <source>The access that this ended does not come back. Create the consumer again.</source>
        <translation>Los accesos que esto terminó no vuelven. Cree el consumidor de nuevo.</translation>
    </message>
    <message>
        <source>This belongs to the site and cannot be undone.</source>
        <translation>Esto pertenece al sitio y no se puede deshacer.</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Two-step authentication turned on</source>
        <translation>Autenticación en dos pasos activada</translation>
    </message>
    <message>
        <source>Two-step authentication turned off</source>
        <translation>Autenticación en dos pasos desactivada</translation>
    </message>
    <message>
        <source>New recovery codes made</source>
        <translation>Nuevos códigos de recuperación creados</translation>
    </message>
    <message>
        <source>Change of one’s own account refused</source>
        <translation>Cambio de la propia cuenta rechazado</translation>
    </message>
    <message>
        <source>Two-step authentication reset</source>
        <translation>Autenticación en dos pasos restablecida</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Código incorrecto</translation>
    </message>
    <message>
        <source>The password was right, the code of the authenticator app was wrong or used before.</source>
        <translation>La contraseña era correcta; el código de la aplicación de autenticación era incorrecto o ya se había usado.</translation>
    </message>
    <message>
        <source>The password was right, the recovery code was wrong or used before.</source>
        <translation>La contraseña era correcta; el código de recuperación era incorrecto o ya se había usado.</translation>
    </message>
    <message>
        <source>Clock was set back</source>
        <translation>El reloj se retrasó</translation>
    </message>
    <message>
        <source>Consumer registered itself</source>
        <translation>Consumidor autorregistrado</translation>
    </message>
    <message>
        <source>Consumer changed its document</source>
        <translation>Documento del consumidor modificado</translation>
    </message>
    <message>
        <source>Consumer approved</source>
        <translation>Consumidor aprobado</translation>
    </message>
    <message>
        <source>Consumer taken over</source>
        <translation>Consumidor asumido en gestión</translation>
    </message>
    <message>
        <source>Domain of applications blocked</source>
        <translation>Dominio de aplicaciones bloqueado</translation>
    </message>
    <message>
        <source>Old secret ended</source>
        <translation>Secreto anterior terminado</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>No admitida</translation>
    </message>
    <message>
        <source>The app came with a metadata document that is not taken: its address or its content is no good, or its domain is not allowed.</source>
        <translation>La aplicación presentó un documento de metadatos que no se acepta: su dirección o su contenido no sirve, o su dominio no está permitido.</translation>
    </message>
    <message>
        <source>The application did this itself. Disable or remove the consumer instead.</source>
        <translation>La aplicación lo hizo por sí misma. Deshabilite o elimine el consumidor en su lugar.</translation>
    </message>
    <message>
        <source>API key created</source>
        <translation>Clave de API creada</translation>
    </message>
    <message>
        <source>API key enabled</source>
        <translation>Clave de API activada</translation>
    </message>
    <message>
        <source>API key disabled</source>
        <translation>Clave de API desactivada</translation>
    </message>
    <message>
        <source>API key removed</source>
        <translation>Clave de API eliminada</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>Clave de API rechazada</translation>
    </message>
    <message>
        <source>Work order cancelled</source>
        <translation>Orden de trabajo cancelada</translation>
    </message>
    <message>
        <source>Work order commented</source>
        <translation>Orden de trabajo comentada</translation>
    </message>
    <message>
        <source>Work recorded</source>
        <translation>Trabajo registrado</translation>
    </message>
    <message>
        <source>Work request created</source>
        <translation>Solicitud de trabajo creada</translation>
    </message>
    <message>
        <source>Work request decided</source>
        <translation>Solicitud de trabajo decidida</translation>
    </message>
    <message>
        <source>Asset out of service or back</source>
        <translation>Activo fuera de servicio o de vuelta</translation>
    </message>
    <message>
        <source>Meter reading added</source>
        <translation>Lectura de medidor agregada</translation>
    </message>
    <message>
        <source>Stock moved</source>
        <translation>Movimiento de existencias</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia de seguridad realizada</translation>
    </message>
    <message>
        <source>Site restored from a backup</source>
        <translation>Sitio restaurado desde una copia de seguridad</translation>
    </message>
    <message>
        <source>Secret of an API key replaced</source>
        <translation>Secreto de una clave de API reemplazado</translation>
    </message>
    <message>
        <source>Change waits for a confirmation</source>
        <translation>Cambio en espera de confirmación</translation>
    </message>
    <message>
        <source>Change confirmed</source>
        <translation>Cambio confirmado</translation>
    </message>
    <message>
        <source>Change rejected</source>
        <translation>Cambio rechazado</translation>
    </message>
    <message>
        <source>Confirmed change could not be made</source>
        <translation>Cambio confirmado que no se pudo hacer</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiado después</translation>
    </message>
    <message>
        <source>The record was changed by somebody else before the person confirmed.</source>
        <translation>Otra persona cambió el registro antes de la confirmación.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The app was not connected any more when the person confirmed.</source>
        <translation>La aplicación ya no estaba conectada en el momento de la confirmación.</translation>
    </message>
    <message>
        <source>Event that plans wait for</source>
        <translation>Evento que esperan los planes</translation>
    </message>
</context>
<context>
    <name>UnsavedChanges</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>These changes are not saved: %1.</source>
        <translation>Estos cambios no están guardados: %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
</context>
<context>
    <name>fractal::AdvancedFields</name>
    <message>
        <source>Open an existing site</source>
        <translation>Abrir un sitio existente</translation>
    </message>
    <message>
        <source>Fractal One site (site.db keyring)</source>
        <translation>Sitio de Fractal One (site.db keyring)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>folder, PostgreSQL, open an existing site</source>
        <translation>carpeta, PostgreSQL, abrir un sitio existente</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Carpeta del sitio</translation>
    </message>
    <message>
        <source>PostgreSQL address</source>
        <translation>Dirección de PostgreSQL</translation>
    </message>
    <message>
        <source>Open an existing site…</source>
        <translation>Abrir un sitio existente…</translation>
    </message>
    <message>
        <source>Leave it empty to keep everything in the folder. The address is remembered there, in a file that only you can read.</source>
        <translation>Déjelo vacío para guardar todo en la carpeta. La dirección se recuerda allí, en un archivo que solo usted puede leer.</translation>
    </message>
</context>
<context>
    <name>fractal::ApiKeysPage</name>
    <message>
        <source>The secret was not copied</source>
        <translation>El secreto no se copió</translation>
    </message>
    <message>
        <source>Nobody can show it again. You would have to rotate it to get a new one.</source>
        <translation>Nadie podrá volver a mostrarlo. Habría que renovarlo para obtener otro.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abandonarlo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>fractal::AppAuthorizationsPage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No one has authorized an application yet.</source>
        <translation>Nadie ha autorizado todavía una aplicación.</translation>
    </message>
    <message>
        <source>No data to show with these parameters</source>
        <translation>No hay datos para mostrar con estos parámetros</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Seleccionar los %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Usadas hoy</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Por vencer</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>User, consumer…</source>
        <translation>Usuario, consumidor…</translation>
    </message>
    <message>
        <source>Find an authorization</source>
        <translation>Buscar una autorización</translation>
    </message>
    <message>
        <source>App authorizations</source>
        <translation>Autorizaciones de aplicaciones</translation>
    </message>
    <message>
        <source>Revoke access…</source>
        <translation>Revocar acceso…</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Connect ChatGPT</source>
        <translation>Conectar ChatGPT</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar los filtros</translation>
    </message>
</context>
<context>
    <name>fractal::AuthorizationDeeds</name>
    <message>
        <source>Revoke access?</source>
        <translation>¿Revocar el acceso?</translation>
    </message>
    <message>
        <source>%1 will stop working for %2 at once. They can connect again.</source>
        <comment>app, person</comment>
        <translation>%1 dejará de funcionar de inmediato para %2. Podrá conectarse de nuevo.</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Revocar acceso</translation>
    </message>
    <message numerus="yes">
        <source>%n app will stop working at once for the people who are chosen. They can connect again.</source>
        <translation>
            <numerusform>%n aplicación dejará de funcionar de inmediato para las personas elegidas. Podrán conectarse de nuevo.</numerusform>
            <numerusform>%n aplicaciones dejarán de funcionar de inmediato para las personas elegidas. Podrán conectarse de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n</source>
        <comment>accesses</comment>
        <translation>
            <numerusform>Revocar %n</numerusform>
            <numerusform>Revocar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke all access of %1?</source>
        <translation>¿Revocar todos los accesos de %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n app will stop working for %1 at once. They can connect again.</source>
        <comment>person</comment>
        <translation>
            <numerusform>%n aplicación dejará de funcionar de inmediato para %1. Podrá conectarse de nuevo.</numerusform>
            <numerusform>%n aplicaciones dejarán de funcionar de inmediato para %1. Podrá conectarse de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will stop working for %n person at once. They can connect again.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%1 dejará de funcionar de inmediato para %n persona. Podrá conectarse de nuevo.</numerusform>
            <numerusform>%1 dejará de funcionar de inmediato para %n personas. Podrán conectarse de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This access has ended already.</source>
        <translation>Este acceso ya terminó.</translation>
    </message>
    <message numerus="yes">
        <source>Access revoked: %n</source>
        <translation>
            <numerusform>Acceso revocado: %n</numerusform>
            <numerusform>Accesos revocados: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::AuthorizationDetails</name>
    <message>
        <source>Choose a line to see what was allowed</source>
        <translation>Elija una línea para ver qué se permitió</translation>
    </message>
    <message>
        <source>ended on %1 because it was not used</source>
        <translation>terminó el %1 por falta de uso</translation>
    </message>
    <message>
        <source>until %1 if unused</source>
        <translation>hasta el %1 si no se usa</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n call in the last 30 days</source>
        <translation>
            <numerusform>%1 · %n llamada en los últimos 30 días</numerusform>
            <numerusform>%1 · %n llamadas en los últimos 30 días</numerusform>
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
        <translation>Revocar todos los accesos de %1 (%2)…</translation>
    </message>
    <message>
        <source>Revoke all of %1 (%2)…</source>
        <comment>app</comment>
        <translation>Revocar todos los accesos de %1 (%2)…</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Puede hacer</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Revoke access…</source>
        <translation>Revocar acceso…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>fractal::AuthorizationModel</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Puede hacer</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <comment>a person</comment>
        <translation>%1 (ya no está)</translation>
    </message>
</context>
<context>
    <name>fractal::ColumnsModel</name>
    <message>
        <source>Recognised</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Look at this column</source>
        <translation>Revise esta columna</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(no importar)</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>Su columna</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Se lee como</translation>
    </message>
</context>
<context>
    <name>fractal::ConfigurationView</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>Hay %n campo por corregir</numerusform>
            <numerusform>Hay %n campos por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Sin guardar: %1</translation>
    </message>
    <message>
        <source>You can look at this page. To change something, ask somebody who may change the configuration.</source>
        <translation>Puede consultar esta página. Para cambiar algo, pídalo a quien pueda modificar la configuración.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Buscar un ajuste…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Pages of this section</source>
        <translation>Páginas de esta sección</translation>
    </message>
</context>
<context>
    <name>fractal::DataPage</name>
    <message>
        <source>Import records</source>
        <translation>Importar registros</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.tab);;All files (*)</source>
        <translation>Tablas (*.csv *.txt *.tsv *.tab);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A workbook cannot be read as it is: save the sheet as CSV, or copy the cells and paste them here.</source>
        <translation>Un libro de Excel no se puede leer tal cual: guarde la hoja como CSV, o copie las celdas y péguelas aquí.</translation>
    </message>
    <message>
        <source>These are too many cells to paste: save the sheet as CSV and import the file.</source>
        <translation>Son demasiadas celdas para pegar: guarde la hoja como CSV e importe el archivo.</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy the cells with their header row first.</source>
        <translation>No hay filas para pegar. Copie primero las celdas con su fila de encabezado.</translation>
    </message>
    <message>
        <source>Filling in sample data… %1 %</source>
        <translation>Agregando datos de ejemplo… %1 %</translation>
    </message>
    <message>
        <source>Sample data is there: %L1 work orders. Its people can sign in when you give them a password in User Accounts.</source>
        <translation>Los datos de ejemplo están listos: %L1 órdenes de trabajo. Sus cuentas podrán iniciar sesión cuando les dé una contraseña en Cuentas de usuario.</translation>
    </message>
    <message>
        <source>2 of 2</source>
        <translation>2 de 2</translation>
    </message>
    <message>
        <source>Your maintenance data</source>
        <translation>Sus datos de mantenimiento</translation>
    </message>
    <message>
        <source>Bring your own data, or look around first.</source>
        <translation>Traiga sus datos, o explore primero.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Explorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Some thousand work orders of five excavators, and some hundred elevators, with people to try things out.</source>
        <translation>Miles de órdenes de trabajo de cinco excavadoras y cientos de ascensores, con cuentas para probar.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar vacío</translation>
    </message>
    <message>
        <source>Records come later: from a file, the shell or an assistant.</source>
        <translation>Los registros llegan después: de un archivo, de la línea de comandos o de un asistente.</translation>
    </message>
</context>
<context>
    <name>fractal::DropArea</name>
    <message>
        <source>Drop a CSV file here</source>
        <translation>Suelte aquí un archivo CSV</translation>
    </message>
    <message>
        <source>Import my CSV…</source>
        <translation>Importar mi CSV…</translation>
    </message>
    <message>
        <source>Or copy the cells in Excel, with their header row, and press Ctrl+V.</source>
        <translation>O copie las celdas en Excel, con su fila de encabezado, y presione Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>fractal::FaultsModel</name>
    <message>
        <source>The whole row</source>
        <translation>Toda la fila</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>fractal::FaultsTable</name>
    <message>
        <source>Rows that need attention</source>
        <translation>Filas por revisar</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Fila %1, %2</translation>
    </message>
</context>
<context>
    <name>fractal::FirstRun</name>
    <message>
        <source>Say in which folder the site is kept.</source>
        <translation>Indique en qué carpeta se guarda el sitio.</translation>
    </message>
    <message>
        <source>1 of 2</source>
        <translation>1 de 2</translation>
    </message>
    <message>
        <source>Creating the site…</source>
        <translation>Creando el sitio…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was created.</source>
        <translation>Cancelado. No se creó nada.</translation>
    </message>
    <message>
        <source>There is a site in this database or folder already. Open it, or choose another place.</source>
        <translation>Ya hay un sitio en esta base de datos o carpeta. Ábralo, o elija otro lugar.</translation>
    </message>
    <message>
        <source>There is a site in this folder already. Open it, or choose another folder.</source>
        <translation>Ya hay un sitio en esta carpeta. Ábralo, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written here. Choose another folder.</source>
        <translation>Aquí no se puede escribir. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Others on this computer can open this folder. Choose another one, or make it private.</source>
        <translation>Otras personas pueden abrir esta carpeta en esta computadora. Elija otra, o hágala privada.</translation>
    </message>
    <message>
        <source>Write the address like %1</source>
        <translation>Escriba la dirección como %1</translation>
    </message>
    <message>
        <source>This database is on another computer: add ?sslmode=verify-full to the address, so that its certificate is verified.</source>
        <translation>Esta base de datos está en otra computadora: agregue ?sslmode=verify-full a la dirección, para que se verifique su certificado.</translation>
    </message>
    <message>
        <source>The database does not answer. Check the address and the password, and that PostgreSQL is running.</source>
        <translation>La base de datos no responde. Revise la dirección y la contraseña, y que PostgreSQL esté funcionando.</translation>
    </message>
    <message>
        <source>The site could not be created: %1</source>
        <translation>No se pudo crear el sitio: %1</translation>
    </message>
    <message>
        <source>Welcome to Fractal One</source>
        <translation>Bienvenido a Fractal One</translation>
    </message>
    <message>
        <source>Your data stays on this computer; only what an assistant asks for leaves it.</source>
        <translation>Sus datos permanecen en esta computadora; solo sale de ella lo que pide un asistente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>fractal::HeldNotice</name>
    <message numerus="yes">
        <source>%n change(s) to confirm</source>
        <translation>
            <numerusform>%n cambio por confirmar</numerusform>
            <numerusform>%n cambios por confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps asked for them; nothing happens until you decide.</source>
        <translation>Los piden aplicaciones; no pasa nada hasta que usted decida.</translation>
    </message>
</context>
<context>
    <name>fractal::HomePage</name>
    <message>
        <source>Good morning, %1</source>
        <translation>Buenos días, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Buenas tardes, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Buenas noches, %1</translation>
    </message>
    <message>
        <source>The server is stopped: assistants cannot reach this site.</source>
        <translation>El servidor está detenido: los asistentes no pueden llegar a este sitio.</translation>
    </message>
    <message>
        <source>This site has no public address yet: only programs on this computer can connect.</source>
        <translation>Este sitio todavía no tiene una dirección pública: solo pueden conectarse los programas de esta computadora.</translation>
    </message>
    <message>
        <source>Set the address</source>
        <translation>Definir la dirección</translation>
    </message>
    <message>
        <source>Ask about your work orders in plain language. You decide who may see what.</source>
        <translation>Pregunte por sus órdenes de trabajo en lenguaje natural. Usted decide quién puede ver qué.</translation>
    </message>
    <message>
        <source>Connect ChatGPT</source>
        <translation>Conectar ChatGPT</translation>
    </message>
    <message>
        <source>%1 is waiting for its callback URL</source>
        <translation>%1 está en espera de su URL de devolución</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation>%1 modificó %2</translation>
    </message>
    <message>
        <source>%1 changed %2 for %3</source>
        <translation>%1 modificó %2 para %3</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ver</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n authorization(s) in use</source>
        <translation>
            <numerusform>%1 · %n autorización vigente</numerusform>
            <numerusform>%1 · %n autorizaciones vigentes</numerusform>
        </translation>
    </message>
    <message>
        <source>To do (%1)</source>
        <translation>Pendientes (%1)</translation>
    </message>
    <message>
        <source>Changes made by assistants</source>
        <translation>Cambios hechos por asistentes</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that apps asked for wait for your confirmation</source>
        <translation>
            <numerusform>%n cambio pedido por una aplicación espera su confirmación</numerusform>
            <numerusform>%n cambios pedidos por aplicaciones esperan su confirmación</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>fractal::ImportPage</name>
    <message>
        <source>Importing… %1 %</source>
        <translation>Importando… %1 %</translation>
    </message>
    <message>
        <source>Checking the rows… %1 %</source>
        <translation>Revisando las filas… %1 %</translation>
    </message>
    <message>
        <source>Import assets</source>
        <translation>Importar activos</translation>
    </message>
    <message>
        <source>Import work orders</source>
        <translation>Importar órdenes de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln rows</source>
        <translation>
            <numerusform>alrededor de %Ln fila</numerusform>
            <numerusform>alrededor de %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>Importar %Ln fila</numerusform>
            <numerusform>Importar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Check the columns, then import.</source>
        <translation>Revise las columnas y luego importe.</translation>
    </message>
    <message>
        <source>Choose a column for “%1”: every record needs it.</source>
        <translation>Elija una columna para «%1»: cada registro la necesita.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need attention.</source>
        <translation>
            <numerusform>Hay %Ln fila por revisar.</numerusform>
            <numerusform>Hay %Ln filas por revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are ready.</source>
        <translation>
            <numerusform>La otra está lista.</numerusform>
            <numerusform>Las otras %Ln están listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Se muestran las primeras %1.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Celdas pegadas</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Importar registros</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.tab);;All files (*)</source>
        <translation>Tablas (*.csv *.txt *.tsv *.tab);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se guardó nada.</translation>
    </message>
</context>
<context>
    <name>fractal::ImportQuestions</name>
    <message>
        <source>Everything stands in one column. What separates the columns?</source>
        <translation>Todo está en una sola columna. ¿Qué separa las columnas?</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Coma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto y coma ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Some letters look wrong. How was the file saved?</source>
        <translation>Algunas letras se ven mal. ¿Cómo se guardó el archivo?</translation>
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
        <translation>Algunas fechas empiezan por el día y otras por el mes. ¿Cuál es la correcta?</translation>
    </message>
    <message>
        <source>Does “%1” begin with the day or with the month?</source>
        <translation>¿«%1» empieza por el día o por el mes?</translation>
    </message>
    <message>
        <source>The day (dd/mm)</source>
        <translation>El día (dd/mm)</translation>
    </message>
    <message>
        <source>The month (mm/dd)</source>
        <translation>El mes (mm/dd)</translation>
    </message>
    <message>
        <source>Some numbers have a decimal point, some a decimal comma. Which is right?</source>
        <translation>Algunos números tienen punto decimal y otros coma. ¿Cuál es el correcto?</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. How are numbers written in this file?</source>
        <translation>«%1» se puede leer de dos maneras. ¿Cómo se escriben los números en este archivo?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets are not known yet.</source>
        <translation>
            <numerusform>%Ln activo aún no se conoce.</numerusform>
            <numerusform>%Ln activos aún no se conocen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create them</source>
        <translation>Crearlos</translation>
    </message>
    <message>
        <source>Refuse these rows</source>
        <translation>Rechazar estas filas</translation>
    </message>
</context>
<context>
    <name>fractal::LogDetails</name>
    <message>
        <source>Choose an entry to see what it changed</source>
        <translation>Elija una entrada para ver qué cambió</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record · moment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This entry changed no record.</source>
        <translation>Esta entrada no cambió ningún registro.</translation>
    </message>
    <message>
        <source>In the log: %1</source>
        <translation>En el log: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record</source>
        <translation>
            <numerusform>y %n registro más</numerusform>
            <numerusform>y %n registros más</numerusform>
        </translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Mediante %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clave %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>petición %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>Undone by %1, %2.</source>
        <comment>person, moment</comment>
        <translation>Deshecho por %1, %2.</translation>
    </message>
    <message>
        <source>To undo this, ask somebody who may change the configuration.</source>
        <translation>Para deshacer esto, pídalo a alguien que pueda cambiar la configuración.</translation>
    </message>
    <message>
        <source>To undo this you need the right “%1”.</source>
        <translation>Para deshacer esto necesita el permiso «%1».</translation>
    </message>
    <message>
        <source>%1 was changed again by %2, %3. Undo that first.</source>
        <comment>record, person, moment</comment>
        <translation>%1 fue cambiado otra vez por %2, %3. Deshaga eso primero.</translation>
    </message>
    <message>
        <source>Nobody has changed %1 since.</source>
        <translation>Nadie ha cambiado %1 desde entonces.</translation>
    </message>
    <message>
        <source>Nobody has changed these records since.</source>
        <translation>Nadie ha cambiado estos registros desde entonces.</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Quién: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Details copied.</source>
        <translation>Detalles copiados.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
</context>
<context>
    <name>fractal::LogFieldModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>fractal::LogFilterRow</name>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any consumer</source>
        <translation>Cualquier consumidor</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet…</source>
        <translation>Como CSV, para una hoja de cálculo…</translation>
    </message>
    <message>
        <source>As JSON, for a program…</source>
        <translation>Como JSON, para un programa…</translation>
    </message>
    <message>
        <source>Text, code, person…</source>
        <translation>Texto, código, persona…</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el log</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>New entries appear by themselves while the list is at its top</source>
        <translation>Las entradas nuevas aparecen solas mientras la lista está arriba del todo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>fractal::LogModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Mediante</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
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
        <translation>Abriendo el sitio…</translation>
    </message>
    <message>
        <source>The site was brought to this version. A copy as it was: %1</source>
        <translation>El sitio se adaptó a esta versión. Una copia de como estaba: %1</translation>
    </message>
    <message>
        <source>Fractal One %1</source>
        <translation>Fractal One %1</translation>
    </message>
    <message>
        <source>Opens a site&apos;s maintenance data to assistants, with the rights of the person who asks. Licence: GPL-3.0-or-later. Built on Qt %1, SQLite, PostgreSQL, OpenSSL and other free software.</source>
        <translation>Abre los datos de mantenimiento de un sitio a los asistentes, con los permisos de quien pregunta. Licencia: GPL-3.0-or-later. Construido con Qt %1, SQLite, PostgreSQL, OpenSSL y otro software libre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>¿Detener el servidor?</translation>
    </message>
    <message>
        <source>Assistants can reach this site only while Fractal One runs. To keep it running without a window, install the service (packaging/fractal-one-server.service).</source>
        <translation>Los asistentes solo pueden llegar a este sitio mientras Fractal One está en marcha. Para mantenerlo en marcha sin ventana, instale el servicio (packaging/fractal-one-server.service).</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Mantener en marcha</translation>
    </message>
    <message>
        <source>The address of the database could not be remembered: %1</source>
        <translation>No se pudo recordar la dirección de la base de datos: %1</translation>
    </message>
    <message>
        <source>Fractal One is open on this site already: here it is.</source>
        <translation>Fractal One ya está abierto en este sitio: aquí está.</translation>
    </message>
    <message>
        <source>An app wants to change something and waits for your confirmation.</source>
        <translation>Una aplicación quiere cambiar algo y espera su confirmación.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>fractal::MappingTable</name>
    <message>
        <source>Field for the column %1</source>
        <translation>Campo para la columna %1</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(no importar)</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
</context>
<context>
    <name>fractal::PendingChangesPage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>fractal::ProblemPage</name>
    <message>
        <source>This site cannot be opened</source>
        <translation>Este sitio no se puede abrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Another site…</source>
        <translation>Otro sitio…</translation>
    </message>
</context>
<context>
    <name>fractal::Sheet</name>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Escriba %1 para continuar:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirme que es usted</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>fractal::SignInPage</name>
    <message>
        <source>Enter your user name and your password.</source>
        <translation>Escriba su nombre de usuario y su contraseña.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>From your authenticator app, or one of your recovery codes.</source>
        <translation>De su aplicación de autenticación, o uno de sus códigos de recuperación.</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Código de 6 dígitos</translation>
    </message>
    <message>
        <source>✕ This code is not right, or it is no longer valid. Enter the one shown now.</source>
        <translation>✕ Este código no es correcto o ya no es válido. Escriba el que se muestra ahora.</translation>
    </message>
    <message>
        <source>✕ The user name or the password is not right.</source>
        <translation>✕ El nombre de usuario o la contraseña no es correcto.</translation>
    </message>
    <message>
        <source>✕ The database does not answer. Try again in a moment.</source>
        <translation>✕ La base de datos no responde. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>▲ Caps Lock is on.</source>
        <translation>▲ El bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
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
        <translation>Dirección copiada.</translation>
    </message>
    <message>
        <source>Server running</source>
        <translation>Servidor en marcha</translation>
    </message>
    <message>
        <source>Server running as a service</source>
        <translation>Servidor en marcha como servicio</translation>
    </message>
    <message>
        <source>Server starting</source>
        <translation>Iniciando el servidor</translation>
    </message>
    <message>
        <source>Server stopping</source>
        <translation>Deteniendo el servidor</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Servidor detenido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Detener el servidor</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Iniciar el servidor</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>Copy the public address</source>
        <translation>Copiar la dirección pública</translation>
    </message>
    <message>
        <source>The database does not answer. Nothing is lost; it is asked again.</source>
        <translation>La base de datos no responde. No se pierde nada; se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Server running in another program</source>
        <translation>Servidor en marcha en otro programa</translation>
    </message>
</context>
<context>
    <name>fractal::TransactionsLogPage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Showing %1+ of %2</source>
        <translation>Se muestran %1+ de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n+ new</source>
        <translation>
            <numerusform>%n+ nueva</numerusform>
            <numerusform>%n+ nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new, show the newest entries</source>
        <translation>
            <numerusform>%n nueva, mostrar las entradas más recientes</numerusform>
            <numerusform>%n nuevas, mostrar las entradas más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Live paused</source>
        <translation>En vivo en pausa</translation>
    </message>
    <message>
        <source>Live is off</source>
        <translation>En vivo desactivado</translation>
    </message>
    <message>
        <source>Export the log as CSV</source>
        <translation>Exportar el log como CSV</translation>
    </message>
    <message>
        <source>Export the log as JSON</source>
        <translation>Exportar el log como JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n entry written to %1.</source>
        <translation>
            <numerusform>%n entrada escrita en %1.</numerusform>
            <numerusform>%n entradas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transactions Log</source>
        <translation>Log de transacciones</translation>
    </message>
    <message>
        <source>No data to show with these parameters</source>
        <translation>No hay datos para mostrar con estos parámetros</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar los filtros</translation>
    </message>
</context>
<context>
    <name>fractal::UserMenu</name>
    <message>
        <source>User menu: %1</source>
        <translation>Menú de usuario: %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>About Fractal One</source>
        <translation>Acerca de Fractal One</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>fractal::WelcomeForm</name>
    <message>
        <source>At least 12 characters. A short sentence is easier to keep in mind than a riddle.</source>
        <translation>Al menos 12 caracteres. Una frase corta se recuerda mejor que un acertijo.</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation>Demasiado corta: al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>Little more than a name. Choose something that nobody guesses.</source>
        <translation>Poco más que un nombre. Elija algo que nadie adivine.</translation>
    </message>
    <message>
        <source>Among the passwords that are tried first. Choose a few words that do not belong together.</source>
        <translation>Es de las contraseñas que se prueban primero. Elija algunas palabras que no vayan juntas.</translation>
    </message>
    <message>
        <source>Weak: a few more words make it strong.</source>
        <translation>Débil: unas palabras más la hacen fuerte.</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>✓ Strong</source>
        <translation>✓ Fuerte</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Choose the name that you sign in with.</source>
        <translation>Elija el nombre con el que inicia sesión.</translation>
    </message>
    <message>
        <source>A sign-in name has letters, digits and . - _ @ + only.</source>
        <translation>Un nombre de usuario solo tiene letras, cifras y . - _ @ +</translation>
    </message>
    <message>
        <source>Choose a password of at least 12 characters.</source>
        <translation>Elija una contraseña de al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>Give the site a name, such as the plant&apos;s.</source>
        <translation>Dé un nombre al sitio, por ejemplo el de la planta.</translation>
    </message>
    <message>
        <source>Say who you are: others see this name beside what you do.</source>
        <translation>Indique quién es: los demás ven este nombre junto a lo que usted hace.</translation>
    </message>
    <message>
        <source>Type the password once more, or show it.</source>
        <translation>Escriba la contraseña una vez más, o muéstrela.</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>No es la misma contraseña.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nombre del sitio</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Confirmación</translation>
    </message>
</context>
<context>
    <name>fractal::accounts::AccountForm</name>
    <message>
        <source>%1 may try to sign in at once.</source>
        <translation>%1 puede intentar iniciar sesión de inmediato.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 ya puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>%1 has a new password. Browsers and apps that were signed in must sign in again.</source>
        <translation>%1: contraseña nueva guardada. Los navegadores y aplicaciones conectados deben iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar todas sus sesiones</translation>
    </message>
    <message>
        <source>All browser sessions of %1 end at once. Apps that are connected stay connected; they are listed under App authorizations.</source>
        <translation>Todas las sesiones de navegador de %1 se cierran de inmediato. Las aplicaciones conectadas siguen conectadas; figuran en Autorizaciones de aplicaciones.</translation>
    </message>
    <message>
        <source>%1: all sessions are ended.</source>
        <translation>%1: todas las sesiones están cerradas.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>The Superadministrator stays enabled.</source>
        <translation>El superadministrador sigue habilitado.</translation>
    </message>
    <message>
        <source>You cannot disable yourself.</source>
        <translation>No puede deshabilitar su propia cuenta.</translation>
    </message>
    <message>
        <source>You cannot change your own profile and group.</source>
        <translation>No puede cambiar su propio perfil ni su grupo.</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Cannot be changed after the first save.</source>
        <translation>No se puede cambiar después de guardar por primera vez.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>Visible location</source>
        <translation>Ubicación visible</translation>
    </message>
    <message>
        <source>Only what is below this location is shown. Type a part of its code or name; empty: everywhere.</source>
        <translation>Solo se muestra lo que está debajo de esta ubicación. Escriba una parte de su código o nombre; vacío: en todas partes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Puede iniciar sesión</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* obligatorio</translation>
    </message>
    <message>
        <source>Superadministrator</source>
        <translation>Superadministrador</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Definir contraseña…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Cerrar todas sus sesiones…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reset two-step authentication</source>
        <translation>Restablecer la autenticación en dos pasos</translation>
    </message>
    <message>
        <source>Do this only when you are sure that %1 asks for it: the password alone then signs in. They set it up again on their account’s page.</source>
        <translation>Hágalo solo si está seguro de que %1 lo pide: después bastará la contraseña. La persona la configura de nuevo en la página de su cuenta.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>%1 signs in with the password alone.</source>
        <translation>%1 inicia sesión solo con la contraseña.</translation>
    </message>
    <message>
        <source>Reset two-step authentication…</source>
        <translation>Restablecer la autenticación en dos pasos…</translation>
    </message>
</context>
<context>
    <name>fractal::accounts::AccountList</name>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No data to show with these parameters</source>
        <translation>No hay datos para mostrar con estos parámetros</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar todas sus sesiones</translation>
    </message>
    <message numerus="yes">
        <source>All browser sessions of these accounts end at once: %n. Apps that are connected stay connected.</source>
        <translation>
            <numerusform>Todas las sesiones de navegador de %n cuenta se cierran de inmediato. Las aplicaciones conectadas siguen conectadas.</numerusform>
            <numerusform>Todas las sesiones de navegador de %n cuentas se cierran de inmediato. Las aplicaciones conectadas siguen conectadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Name, e-mail, group…</source>
        <translation>Nombre, correo, grupo…</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Buscar una cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar los filtros</translation>
    </message>
</context>
<context>
    <name>fractal::accounts::AccountModel</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>%1 (Superadministrator)</source>
        <translation>%1 (superadministrador)</translation>
    </message>
    <message>
        <source>Locked until %1 after too many wrong passwords</source>
        <translation>Bloqueada hasta %1 por demasiadas contraseñas incorrectas</translation>
    </message>
</context>
<context>
    <name>fractal::accounts::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deshabilitar</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Cerrar todas sus sesiones…</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
</context>
<context>
    <name>fractal::accounts::PasswordBlock</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas son distintas.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Repita la contraseña</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>fractal::api_connection::ApiKeyForm</name>
    <message>
        <source>Key copied.</source>
        <translation>Clave copiada.</translation>
    </message>
    <message>
        <source>Command copied. It asks for the secret.</source>
        <translation>Comando copiado. Pide el secreto.</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Dirección copiada.</translation>
    </message>
    <message>
        <source>Secret copied. It leaves the clipboard in 60 s.</source>
        <translation>Secreto copiado. Sale del portapapeles en 60 s.</translation>
    </message>
    <message>
        <source>%1 was created. Copy its key and secret: the secret is shown only now.</source>
        <translation>%1: creación terminada. Copie la clave y el secreto: el secreto solo se muestra ahora.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nueva clave de API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>moment, address</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deshabilitar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy it now: nobody can show it again. Keep it in a safe place; anyone who has it can pass for this key.</source>
        <translation>Cópielo ahora: nadie podrá volver a mostrarlo. Guárdelo en un lugar seguro; quien lo tenga puede hacerse pasar por esta clave.</translation>
    </message>
    <message>
        <source>Only its hash is kept: nobody can show it again. Rotate it to get a new one.</source>
        <translation>Solo se guarda su huella: nadie puede volver a mostrarlo. Renuévelo para obtener otro.</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>What uses the key has the rights of this group, and acts as nobody in particular.</source>
        <translation>Lo que usa la clave tiene los permisos de este grupo y no actúa en nombre de nadie.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Name, group and expiry cannot be changed after the first save.</source>
        <translation>El nombre, el grupo y el vencimiento no se pueden cambiar después de guardar por primera vez.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Cómo se usa</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>En una terminal</translation>
    </message>
    <message>
        <source>It asks for the secret, so that it stands in no history.</source>
        <translation>Pide el secreto, que así no queda en ningún historial.</translation>
    </message>
    <message>
        <source>In a spreadsheet</source>
        <translation>En una hoja de cálculo</translation>
    </message>
    <message>
        <source>Sign in with “Basic”: the key is the user name, the secret the password.</source>
        <translation>Inicie sesión con «Basic»: la clave es el nombre de usuario; el secreto, la contraseña.</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* obligatorio</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar el secreto</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Description of REST</source>
        <translation>Descripción de REST</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>fractal::api_connection::ApiKeyList</name>
    <message>
        <source>Key copied.</source>
        <translation>Clave copiada.</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No data to show with these parameters</source>
        <translation>No hay datos para mostrar con estos parámetros</translation>
    </message>
    <message>
        <source>An API key lets a script or a spreadsheet work with your data through REST, with the rights of one permission group.</source>
        <translation>Una clave de API permite que un script o una hoja de cálculo trabaje con sus datos por REST, con los permisos de un grupo.</translation>
    </message>
    <message>
        <source>Name, key, group…</source>
        <translation>Nombre, clave, grupo…</translation>
    </message>
    <message>
        <source>Find an API key</source>
        <translation>Buscar una clave de API</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nueva clave de API</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar los filtros</translation>
    </message>
</context>
<context>
    <name>fractal::api_connection::ApiKeyModel</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>moment, address</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>How the secret starts. Only its hash is kept.</source>
        <translation>El comienzo del secreto. Solo se guarda su huella.</translation>
    </message>
</context>
<context>
    <name>fractal::api_connection::Deeds</name>
    <message>
        <source>%1 works again.</source>
        <translation>%1: la clave se acepta de nuevo.</translation>
    </message>
    <message>
        <source>%1 is refused until it is enabled.</source>
        <translation>%1: la clave se rechaza hasta que se habilite.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Rotate the secret</source>
        <translation>Renovar el secreto</translation>
    </message>
    <message>
        <source>What uses %1 is refused at once, until the new secret is copied into its settings.</source>
        <translation>Lo que usa %1 se rechaza de inmediato, hasta que se copie el nuevo secreto en su configuración.</translation>
    </message>
    <message>
        <source>The secret was replaced. Copy the new one.</source>
        <translation>El secreto se reemplazó. Copie el nuevo.</translation>
    </message>
    <message>
        <source>Remove this API key</source>
        <translation>Eliminar esta clave de API</translation>
    </message>
    <message>
        <source>What uses %1 is refused at once. Its key and secret are never valid again.</source>
        <translation>Lo que usa %1 se rechaza de inmediato. Su clave y su secreto no volverán a ser válidos.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1: eliminación terminada.</translation>
    </message>
</context>
<context>
    <name>fractal::api_connection::ExpiryChoice</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>At the end of a day</source>
        <translation>Al final de un día</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>En un año</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>En %n día</numerusform>
            <numerusform>En %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>2027-12-31</source>
        <translation>2027-12-31</translation>
    </message>
    <message>
        <source>The last day, as year-month-day</source>
        <translation>El último día, como año-mes-día</translation>
    </message>
</context>
<context>
    <name>fractal::connect::CallbackSection</name>
    <message>
        <source>On your list</source>
        <translation>En su lista</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Agregada a las %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more on the list.</source>
        <translation>
            <numerusform>Y %n dirección más.</numerusform>
            <numerusform>Y %n direcciones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the address that %1 shows, or leave it for now: when %1 comes back, you can add it here.</source>
        <translation>Pegue la dirección que muestra %1, o déjela por ahora: cuando %1 vuelva, podrá agregarla aquí.</translation>
    </message>
    <message>
        <source>This is the usual address of %1. Add it, or paste the one that %1 shows.</source>
        <translation>Es la dirección habitual de %1. Agréguela, o pegue la que muestra %1.</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Aceptada</translation>
    </message>
    <message>
        <source>There is no room for another address: a consumer has at most 20.</source>
        <translation>No hay lugar para otra dirección: un consumidor tiene 20 como máximo.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de devolución (callback)</translation>
    </message>
    <message>
        <source>Paste what %1 shows</source>
        <translation>Pegue lo que muestra %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Agregar otra</translation>
    </message>
</context>
<context>
    <name>fractal::connect::CopySection</name>
    <message>
        <source>Keep the secret in a safe place. Anyone who has it can pass for this connection.</source>
        <translation>Guarde el secreto en un lugar seguro. Quien lo tenga puede hacerse pasar por esta conexión.</translation>
    </message>
    <message>
        <source>Maintenance management with Fractal One</source>
        <translation>Gestión del mantenimiento con Fractal One</translation>
    </message>
    <message>
        <source>none: leave it empty</source>
        <translation>ninguno: déjelo vacío</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1 is copied; copy it again</source>
        <translation>%1: copiado; copiar de nuevo</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>This site never shows a secret again. Use the one that was shown when it was made, or rotate it in the form.</source>
        <translation>Este sitio nunca vuelve a mostrar un secreto. Use el que se mostró al crearlo, o regenérelo en el formulario.</translation>
    </message>
    <message>
        <source>Copy these into %1</source>
        <translation>Copie estos valores en %1</translation>
    </message>
    <message>
        <source>Go to %1. Copy each value into the field of the same name in %2.</source>
        <translation>Vaya a %1. Copie cada valor en el campo del mismo nombre en %2.</translation>
    </message>
    <message>
        <source>The client ID is your Key, the client secret is your Secret. Then click %1.</source>
        <translation>El ID de cliente es su Clave, el secreto de cliente es su Secreto. Luego haga clic en %1.</translation>
    </message>
    <message>
        <source>The client ID is your Key, the client secret is your Secret. Then tick “%1” and click %2.</source>
        <translation>El ID de cliente es su Clave, el secreto de cliente es su Secreto. Luego marque «%1» y haga clic en %2.</translation>
    </message>
</context>
<context>
    <name>fractal::connect::FinishSection</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>How many work orders does %1 have?</source>
        <translation>¿Cuántas órdenes de trabajo tiene %1?</translation>
    </message>
    <message>
        <source>Which asset has cost the most so far?</source>
        <translation>¿Qué activo ha costado más hasta ahora?</translation>
    </message>
    <message>
        <source>How many work orders were started in %1?</source>
        <translation>¿Cuántas órdenes de trabajo se iniciaron en %1?</translation>
    </message>
    <message>
        <source>How many work orders are open now?</source>
        <translation>¿Cuántas órdenes de trabajo están abiertas ahora?</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Conectado como %1.</translation>
    </message>
    <message>
        <source>Connected. Always check what %1 proposes before you confirm a change.</source>
        <translation>Conectado. Revise siempre lo que propone %1 antes de confirmar un cambio.</translation>
    </message>
    <message>
        <source>First question answered</source>
        <translation>Primera pregunta respondida</translation>
    </message>
    <message>
        <source>Waiting for the first question…</source>
        <translation>En espera de la primera pregunta…</translation>
    </message>
    <message>
        <source>Try one of these questions</source>
        <translation>Pruebe una de estas preguntas</translation>
    </message>
    <message>
        <source>Made from this site’s own records. %1 should give the same answer.</source>
        <translation>Hechas con los propios datos de este sitio. %1 debería dar la misma respuesta.</translation>
    </message>
    <message>
        <source>As soon as there are work orders that this person may see, questions to try stand here, with their answers.</source>
        <translation>En cuanto haya órdenes de trabajo que esta persona pueda ver, aquí habrá preguntas para probar, con sus respuestas.</translation>
    </message>
    <message>
        <source>Answer to expect</source>
        <translation>Respuesta esperada</translation>
    </message>
    <message>
        <source>Copy question</source>
        <translation>Copiar la pregunta</translation>
    </message>
    <message>
        <source>Copy the question: %1</source>
        <translation>Copiar la pregunta: %1</translation>
    </message>
</context>
<context>
    <name>fractal::connect::RefusedCard</name>
    <message>
        <source>an unknown address</source>
        <translation>una dirección desconocida</translation>
    </message>
    <message>
        <source>%1 came back to an address that is not on your list.</source>
        <translation>%1 volvió a una dirección que no está en su lista.</translation>
    </message>
    <message>
        <source>%1, from %2. The host belongs to the client you are connecting.</source>
        <translation>%1, desde %2. El host pertenece al cliente que está conectando.</translation>
    </message>
    <message>
        <source>%1, from %2. This host does not belong to %3. Add it only if you recognise it.</source>
        <translation>%1, desde %2. Este host no pertenece a %3. Agréguelo solo si lo reconoce.</translation>
    </message>
    <message>
        <source>Add this one</source>
        <translation>Agregar esta</translation>
    </message>
    <message>
        <source>Add anyway…</source>
        <translation>Agregar de todos modos…</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>No es mía</translation>
    </message>
    <message>
        <source>Add this callback URL?</source>
        <translation>¿Agregar esta URL de devolución?</translation>
    </message>
    <message>
        <source>Whoever has the host %1 can then receive what people allow for this connection. %2 itself uses other hosts: %3.</source>
        <translation>Quien tenga el host %1 podrá entonces recibir lo que las personas permitan para esta conexión. %2 usa otros hosts: %3.</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Agregar esta dirección</translation>
    </message>
    <message>
        <source>%1, from %2. It is one of the usual addresses of %3.</source>
        <translation>%1, desde %2. Es una de las direcciones habituales de %3.</translation>
    </message>
    <message>
        <source>Whoever has the host %1 can then receive what people allow for this connection. %2 itself uses other addresses: %3.</source>
        <translation>Quien tenga el host %1 podrá entonces recibir lo que las personas permitan para esta conexión. %2 usa otras direcciones: %3.</translation>
    </message>
</context>
<context>
    <name>fractal::connect::SecretCopy</name>
    <message>
        <source>This password is not right.</source>
        <translation>Esta contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Your password, before the secret is copied.</source>
        <translation>Su contraseña, antes de copiar el secreto.</translation>
    </message>
    <message>
        <source>This secret cannot be shown any more. Rotate it in the form to get a new one.</source>
        <translation>Este secreto ya no se puede mostrar. Regenérelo en el formulario para obtener uno nuevo.</translation>
    </message>
</context>
<context>
    <name>fractal::connect::Sheet</name>
    <message>
        <source>This consumer is disabled: nobody can connect with it. Enable it in its form.</source>
        <translation>Este consumidor está deshabilitado: nadie puede conectarse con él. Habilítelo en su formulario.</translation>
    </message>
    <message>
        <source>Connect %1 – %2</source>
        <translation>Conectar %1 – %2</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>Mantener al frente</translation>
    </message>
</context>
<context>
    <name>fractal::connect::StartSection</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Paid plan</source>
        <translation>Suscripción de pago</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>%1 connects other systems with these plans: %2. Its costs and limits are set by %3.</source>
        <translation>%1 se conecta a otros sistemas con estas suscripciones: %2. Los costos y los límites los fija %3.</translation>
    </message>
    <message>
        <source>Switch it on here: %1.</source>
        <translation>Actívelo aquí: %1.</translation>
    </message>
    <message>
        <source>The server does not run, or this site has no public address yet: see Configuration › General.</source>
        <translation>El servidor está detenido, o este sitio todavía no tiene una dirección pública: vea Configuración › General.</translation>
    </message>
    <message>
        <source>%1 cannot reach this site yet: its address works only inside your network.</source>
        <translation>%1 todavía no puede llegar a este sitio: su dirección solo funciona dentro de su red.</translation>
    </message>
    <message>
        <source>Open its guide</source>
        <translation>Abrir su guía</translation>
    </message>
    <message>
        <source>The address has to open in the browser of the computer that %1 runs on.</source>
        <translation>La dirección debe abrirse en el navegador de la computadora en la que se ejecuta %1.</translation>
    </message>
</context>
<context>
    <name>fractal::connect::WatchSection</name>
    <message>
        <source>The server of this site does not run: nobody can connect.</source>
        <translation>El servidor de este sitio está detenido: nadie puede conectarse.</translation>
    </message>
    <message>
        <source>Waiting for your answer above…</source>
        <translation>En espera de su respuesta arriba…</translation>
    </message>
    <message>
        <source>Watch it happen</source>
        <translation>Siga la conexión</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Comprobar la dirección</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Iniciar el servidor</translation>
    </message>
</context>
<context>
    <name>fractal::connect::WatchWords</name>
    <message>
        <source>%1 found this server</source>
        <translation>%1 encontró este servidor</translation>
    </message>
    <message>
        <source>Sign-in page opened</source>
        <translation>Página de inicio de sesión abierta</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 inició sesión</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permiso dado</translation>
    </message>
    <message>
        <source>%1 allowed it</source>
        <translation>%1 dio permiso</translation>
    </message>
    <message>
        <source>%1 finds this server</source>
        <translation>%1 encuentra este servidor</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Tools read</source>
        <translation>Acciones disponibles leídas</translation>
    </message>
    <message>
        <source>First question</source>
        <translation>Primera pregunta</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>En espera de %1…</translation>
    </message>
    <message>
        <source>Waiting for the sign-in page…</source>
        <translation>En espera de la página de inicio de sesión…</translation>
    </message>
    <message>
        <source>Waiting for the sign-in…</source>
        <translation>En espera del inicio de sesión…</translation>
    </message>
    <message>
        <source>Waiting for “Allow”…</source>
        <translation>En espera de «Permitir»…</translation>
    </message>
    <message>
        <source>Waiting for %1 to connect…</source>
        <translation>En espera de que %1 se conecte…</translation>
    </message>
    <message>
        <source>Waiting for the list of tools to be read…</source>
        <translation>En espera de que se lean las acciones disponibles…</translation>
    </message>
    <message>
        <source>Waiting for the first question…</source>
        <translation>En espera de la primera pregunta…</translation>
    </message>
    <message>
        <source>Click %1 there.</source>
        <translation>Haga clic allí en %1.</translation>
    </message>
    <message>
        <source>Sign in in the browser.</source>
        <translation>Inicie sesión en el navegador.</translation>
    </message>
    <message>
        <source>Confirm in the browser window.</source>
        <translation>Confirme en la ventana del navegador.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. %1 cannot reach private addresses: open the address on a telephone outside your network, and check that the MCP server URL was copied whole.</source>
        <translation>Todavía no ha llegado nada. %1 no puede llegar a direcciones privadas: abra la dirección en un teléfono fuera de su red y compruebe que la URL del servidor MCP se copió completa.</translation>
    </message>
    <message>
        <source>Nobody has opened the sign-in page yet. Click %1 in %2; if it shows an error there, copy the client ID again.</source>
        <translation>Nadie ha abierto todavía la página de inicio de sesión. Haga clic en %1 en %2; si allí aparece un error, copie de nuevo el ID de cliente.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet. Look for the sign-in page behind other windows; it ends after 10 minutes, then click %1 in %2 again.</source>
        <translation>Nadie ha iniciado sesión todavía. Busque la página de inicio de sesión detrás de otras ventanas; vence a los 10 minutos, entonces haga clic de nuevo en %1 en %2.</translation>
    </message>
    <message>
        <source>Nobody has answered yet. The page with the button “Allow” waits in the browser; it ends after 10 minutes, then click %1 in %2 again.</source>
        <translation>Nadie ha respondido todavía. La página con el botón «Permitir» espera en el navegador; vence a los 10 minutos, entonces haga clic de nuevo en %1 en %2.</translation>
    </message>
    <message>
        <source>%1 has not collected its access. Check that the client secret was copied whole, then click %2 there again.</source>
        <translation>%1 no ha recogido su acceso. Compruebe que el secreto de cliente se copió completo y haga clic allí de nuevo en %2.</translation>
    </message>
    <message>
        <source>%1 has its access but has not asked for the tools yet. Reload its page, or start a new conversation there.</source>
        <translation>%1 tiene su acceso pero todavía no ha pedido las acciones disponibles. Recargue su página o empiece allí una conversación nueva.</translation>
    </message>
    <message>
        <source>“Deny” was chosen in the browser. To allow it after all, click %1 in %2 again.</source>
        <translation>En el navegador se eligió «Denegar». Para permitirlo de todos modos, haga clic de nuevo en %1 en %2.</translation>
    </message>
    <message>
        <source>The sign-in page was left without signing in. Click %1 in %2 to begin again.</source>
        <translation>Se salió de la página de inicio de sesión sin iniciarla. Haga clic en %1 en %2 para empezar de nuevo.</translation>
    </message>
    <message>
        <source>This person has none of the rights that %1 asks for. Give them a permission group in User Accounts, then click %2 again.</source>
        <translation>Esta persona no tiene ninguno de los permisos que pide %1. Asígnele un grupo de permisos en Cuentas de usuario y haga clic de nuevo en %2.</translation>
    </message>
    <message>
        <source>The name or the password was wrong. Try again in the browser.</source>
        <translation>El nombre o la contraseña no eran correctos. Inténtelo de nuevo en el navegador.</translation>
    </message>
    <message>
        <source>%1 sent another client secret than this one. Copy the secret again, put it into %1 and click %2.</source>
        <translation>%1 envió otro secreto de cliente, no este. Copie de nuevo el secreto, póngalo en %1 y haga clic en %2.</translation>
    </message>
    <message>
        <source>Somebody came with a client ID that this site does not know. If that was you, copy the client ID again.</source>
        <translation>Alguien llegó con un ID de cliente que este sitio no conoce. Si fue usted, copie de nuevo el ID de cliente.</translation>
    </message>
    <message>
        <source>%1 wanted to come back to an address that is not on your list.</source>
        <translation>%1 quería volver a una dirección que no está en su lista.</translation>
    </message>
    <message>
        <source>It was refused: %1</source>
        <translation>Se rechazó: %1</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Open the address in the browser of the computer that %1 runs on, and check that it was copied whole.</source>
        <translation>Todavía no ha llegado nada. Abra la dirección en el navegador de la computadora en la que se ejecuta %1 y compruebe que se copió completa.</translation>
    </message>
</context>
<context>
    <name>fractal::general::ClientsSection</name>
    <message>
        <source>Applications that register themselves</source>
        <translation>Aplicaciones que se registran por sí mismas</translation>
    </message>
    <message>
        <source>With a document</source>
        <translation>Con un documento</translation>
    </message>
    <message>
        <source>ChatGPT, Claude and others bring a document from their own domain. They only read until you approve them.</source>
        <translation>ChatGPT, Claude y otros traen un documento de su propio dominio. Solo leen hasta que usted los aprueba.</translation>
    </message>
    <message>
        <source>Let known applications connect by themselves</source>
        <translation>Permitir que las aplicaciones conocidas se conecten por sí mismas</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Sin documento</translation>
    </message>
    <message>
        <source>Anybody may register an application under any name (RFC 7591). It only reads until you approve it.</source>
        <translation>Cualquiera puede registrar una aplicación con cualquier nombre (RFC 7591). Solo lee hasta que usted la aprueba.</translation>
    </message>
    <message>
        <source>Let every application register itself</source>
        <translation>Permitir que toda aplicación se registre por sí misma</translation>
    </message>
</context>
<context>
    <name>fractal::general::GeneralPage</name>
    <message>
        <source>Somebody else changed this meanwhile. Discard your changes to see theirs.</source>
        <translation>Otra persona cambió esto mientras tanto. Descarte sus cambios para ver los de ella.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The running server still uses the former address, port or certificate.</source>
        <translation>El servidor en marcha usa todavía la dirección, el puerto o el certificado anteriores.</translation>
    </message>
    <message>
        <source>Restart the server now</source>
        <translation>Reiniciar el servidor ahora</translation>
    </message>
    <message>
        <source>The service takes over address, port and certificate when it is restarted.</source>
        <translation>El servicio toma la dirección, el puerto y el certificado cuando se reinicia.</translation>
    </message>
</context>
<context>
    <name>fractal::general::LogoField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The site&apos;s logo</source>
        <translation>El logo del sitio</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This file is larger than 1 MB. Choose a smaller picture.</source>
        <translation>Este archivo supera 1 MB. Elija una imagen más pequeña.</translation>
    </message>
    <message>
        <source>This is no PNG, JPEG or SVG picture. Choose another file.</source>
        <translation>Esto no es una imagen PNG, JPEG o SVG. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>fractal::general::ServerSection</name>
    <message>
        <source>Choose a certificate</source>
        <translation>Elegir un certificado</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>Elegir una clave privada</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>MCP server URL copied.</source>
        <translation>URL del servidor MCP copiada.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation>URL pública</translation>
    </message>
    <message>
        <source>MCP server URL</source>
        <translation>URL del servidor MCP</translation>
    </message>
    <message>
        <source>Assistants such as ChatGPT are given this address.</source>
        <translation>Es la dirección que se da a asistentes como ChatGPT.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escuchar en</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Certificado (PEM)</translation>
    </message>
    <message>
        <source>Private key (PEM)</source>
        <translation>Clave privada (PEM)</translation>
    </message>
    <message>
        <source>Only the account that runs the server may read this file (mode 600).</source>
        <translation>Solo la cuenta que ejecuta el servidor debe poder leer este archivo (modo 600).</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>A running server takes over address, port and certificate when it is started again.</source>
        <translation>Un servidor en marcha toma la dirección, el puerto y el certificado cuando se inicia de nuevo.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo esta computadora</translation>
    </message>
    <message>
        <source>All addresses of this computer</source>
        <translation>Todas las direcciones de esta computadora</translation>
    </message>
    <message>
        <source>Only the address %1</source>
        <translation>Solo la dirección %1</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form.</source>
        <translation>Este archivo no contiene un certificado en formato PEM.</translation>
    </message>
    <message>
        <source>This file holds no RSA or EC private key in PEM form without a password.</source>
        <translation>Este archivo no contiene una clave privada RSA o EC en formato PEM sin contraseña.</translation>
    </message>
    <message>
        <source>This key does not belong to the certificate. The site’s own certificate comes first in its file.</source>
        <translation>Esta clave no corresponde al certificado. El certificado del sitio va primero en su archivo.</translation>
    </message>
    <message>
        <source>Not needed behind a proxy or a tunnel. Empty: plain HTTP.</source>
        <translation>No hace falta detrás de un proxy o de un túnel. Vacío: HTTP simple.</translation>
    </message>
    <message>
        <source>For %1. It expired on %2.</source>
        <translation>Para %1. Venció el %2.</translation>
    </message>
    <message numerus="yes">
        <source>For %1. It expires on %2, in %n day(s).</source>
        <translation>
            <numerusform>Para %1. Vence el %2, en %n día.</numerusform>
            <numerusform>Para %1. Vence el %2, en %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::general::SiteSection</name>
    <message>
        <source>Name of the site</source>
        <translation>Nombre del sitio</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, up to 1 MB.</source>
        <translation>PNG, JPEG o SVG, hasta 1 MB.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>For people whose own wish is not known.</source>
        <translation>Para las personas cuya preferencia no se conoce.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Amounts that are stored already keep their number.</source>
        <translation>Los montos ya guardados conservan su número.</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Como el idioma</translation>
    </message>
    <message>
        <source>Numbers and dates look like this: %1</source>
        <translation>Los números y las fechas se ven así: %1</translation>
    </message>
</context>
<context>
    <name>fractal::held::ChangeDetails</name>
    <message>
        <source>Choose a change to see what it would do</source>
        <translation>Elija un cambio para ver lo que haría</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s) that are not shown here</source>
        <translation>
            <numerusform>y %n registro más que no se muestra aquí</numerusform>
            <numerusform>y %n registros más que no se muestran aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>No field that people see would change.</source>
        <translation>No cambiaría ningún campo visible.</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <comment>app</comment>
        <translation>%1 (clave %2)</translation>
    </message>
    <message>
        <source>Asked by %1 itself at %2</source>
        <comment>app, moment</comment>
        <translation>Pedido por %1 en su propio nombre a las %2</translation>
    </message>
    <message>
        <source>Asked by %1 for %2 at %3</source>
        <comment>app, person, moment</comment>
        <translation>Pedido por %1 para %2 a las %3</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Ver en el log</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>El texto completo</translation>
    </message>
</context>
<context>
    <name>fractal::held::ChangeList</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>No data to show with these parameters</source>
        <translation>No hay datos para mostrar con estos parámetros</translation>
    </message>
    <message>
        <source>No change waits for you.</source>
        <translation>Ningún cambio le espera.</translation>
    </message>
    <message>
        <source>Where a consumer’s changes are held, each one waits here until you confirm it. What was decided stays in the list for a day.</source>
        <translation>Cuando los cambios de un consumidor se retienen, cada uno espera aquí a que usted lo confirme. Lo decidido queda un día en la lista.</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar los filtros</translation>
    </message>
</context>
<context>
    <name>fractal::held::ChangeModel</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>fractal::held::Deeds</name>
    <message>
        <source>This change does not wait any more: it was decided elsewhere, or its time was over.</source>
        <translation>Este cambio ya no espera: se decidió en otro lugar o se acabó su plazo.</translation>
    </message>
    <message>
        <source>Done. %1 can see the change.</source>
        <translation>Hecho. %1 ve el cambio.</translation>
    </message>
    <message>
        <source>Rejected. Nothing was changed.</source>
        <translation>Rechazado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>No se cambió nada: %1</translation>
    </message>
</context>
<context>
    <name>fractal::look::NewAbove</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new, go to the top of the list</source>
        <translation>
            <numerusform>%n fila nueva, ir al principio de la lista</numerusform>
            <numerusform>%n filas nuevas, ir al principio de la lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::look::Toast</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Seleccionar los %1</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deshabilitar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Revocar acceso</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Cambiar grupo</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet…</source>
        <translation>Como CSV, para una hoja de cálculo…</translation>
    </message>
    <message>
        <source>As JSON, for a program…</source>
        <translation>Como JSON, para un programa…</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::CallbackRows</name>
    <message>
        <source>This address is there twice. Remove one of them.</source>
        <translation>Esta dirección está dos veces. Quite una de ellas.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Agregar otra</translation>
    </message>
    <message>
        <source>Callback URL %1</source>
        <translation>URL de devolución %1</translation>
    </message>
    <message>
        <source>can follow later</source>
        <translation>puede agregarse después</translation>
    </message>
    <message>
        <source>Remove this callback URL</source>
        <translation>Quitar esta URL de devolución</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Aceptada</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) had no room: a consumer has at most 20.</source>
        <translation>
            <numerusform>%n dirección no cupo: un consumidor tiene como máximo 20.</numerusform>
            <numerusform>%n direcciones no cupieron: un consumidor tiene como máximo 20.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::ConsumerFields</name>
    <message>
        <source>Cannot be changed after the first save.</source>
        <translation>No se puede cambiar después de guardar por primera vez.</translation>
    </message>
    <message>
        <source>The signed-in user&apos;s permissions apply.</source>
        <translation>Se aplican los permisos del usuario que inició sesión.</translation>
    </message>
    <message>
        <source>This consumer acts with the rights of this group.</source>
        <translation>Este consumidor actúa con los permisos de este grupo.</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de autorización</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Código de autorización</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Credenciales de cliente</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de devolución (callback)</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Privacy policy URL</source>
        <translation>URL de la política de privacidad</translation>
    </message>
    <message>
        <source>End user license agreement URL</source>
        <translation>URL del acuerdo de licencia</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Elegir un grupo</translation>
    </message>
    <message>
        <source>Also limit to this group</source>
        <translation>Limitar también a este grupo</translation>
    </message>
    <message>
        <source>People can do at most what this group may.</source>
        <translation>Las personas pueden hacer como máximo lo que permite este grupo.</translation>
    </message>
    <message>
        <source>This looks like a callback URL.</source>
        <translation>Esto parece una URL de devolución.</translation>
    </message>
    <message>
        <source>Move it to Callback URL</source>
        <translation>Moverla a URL de devolución</translation>
    </message>
    <message>
        <source>Give it a name: people see it when they allow access.</source>
        <translation>Póngale un nombre: se ve al permitir el acceso.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation>Un nombre tiene %1 caracteres como máximo; este tiene %2.</translation>
    </message>
    <message>
        <source>A description has at most %1 characters; this one has %2.</source>
        <translation>Una descripción tiene %1 caracteres como máximo; esta tiene %2.</translation>
    </message>
    <message>
        <source>Choose a permission group.</source>
        <translation>Elija un grupo de permisos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group Permissions</source>
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>What can it do?</source>
        <translation>¿Qué puede hacer?</translation>
    </message>
    <message>
        <source>What it may change</source>
        <translation>Qué puede cambiar</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::ConsumerFilters</name>
    <message>
        <source>Name, key…</source>
        <translation>Nombre, clave…</translation>
    </message>
    <message>
        <source>Name, key, callback…</source>
        <translation>Nombre, clave, callback…</translation>
    </message>
    <message>
        <source>Search in name, key and callback</source>
        <translation>Buscar en nombre, clave y URL de devolución</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Unused 90 d</source>
        <translation>Sin uso 90 d</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filtro</numerusform>
            <numerusform>%n filtros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::ConsumerForm</name>
    <message>
        <source>Some fields need attention.</source>
        <translation>Hay campos por revisar.</translation>
    </message>
    <message>
        <source>%1 was created. Copy its key and secret.</source>
        <translation>%1: creación terminada. Copie la clave y el secreto.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 changed this at %2: %3.</source>
        <translation>%1 modificó esto a las %2: %3.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar las mías</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar las otras</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nuevo consumidor OAuth</translation>
    </message>
    <message>
        <source>Edit OAuth consumer</source>
        <translation>Editar consumidor OAuth</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Authorizations %1</source>
        <translation>Autorizaciones %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>The consumer itself</source>
        <translation>El propio consumidor</translation>
    </message>
    <message>
        <source>Granted: %1 · last used: %2 · expires: %3</source>
        <translation>Otorgada: %1 · último uso: %2 · vence: %3</translation>
    </message>
    <message>
        <source>Nobody has connected it yet.</source>
        <translation>Nadie lo ha conectado todavía.</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · desde %2</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>No se rechazó nada.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deshabilitar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>Command copied. It holds no secret.</source>
        <translation>Comando copiado. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Show in the Transactions Log</source>
        <translation>Ver en el log de transacciones</translation>
    </message>
    <message>
        <source>Danger zone…</source>
        <translation>Zona de riesgo…</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Cerrar el formulario</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Partes del formulario</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* obligatorio</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Autorizaciones</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>Conectar %1…</translation>
    </message>
    <message>
        <source>Connect another program</source>
        <translation>Conectar otro programa</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::ConsumerList</name>
    <message>
        <source>Change the group</source>
        <translation>Cambiar el grupo</translation>
    </message>
    <message>
        <source>These consumers will belong to %1: %2. What programs may do changes at once.</source>
        <translation>Estos consumidores pertenecerán a %1: %2. Lo que los programas pueden hacer cambia de inmediato.</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Cambiar grupo</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>No data to show with these parameters</source>
        <translation>No hay datos para mostrar con estos parámetros</translation>
    </message>
    <message>
        <source>A consumer lets an assistant or a program work with your maintenance data.</source>
        <translation>Un consumidor permite que un asistente o un programa trabaje con sus datos de mantenimiento.</translation>
    </message>
    <message>
        <source>Key copied.</source>
        <translation>Clave copiada.</translation>
    </message>
    <message>
        <source>Secret copied. It leaves the clipboard in 60 s.</source>
        <translation>Secreto copiado. Sale del portapapeles en 60 s.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deshabilitar</translation>
    </message>
    <message>
        <source>These consumers stop working at once: %1. They can be enabled again.</source>
        <translation>Estos consumidores dejan de funcionar de inmediato: %1. Se pueden volver a habilitar.</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Revocar acceso</translation>
    </message>
    <message>
        <source>Everybody who connected these consumers loses access at once: %1. People can connect again.</source>
        <translation>Quienes conectaron estos consumidores pierden el acceso de inmediato: %1. Se pueden volver a conectar.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar el secreto</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>OAuth consumers</source>
        <translation>Consumidores OAuth</translation>
    </message>
    <message>
        <source>New OAuth consumer</source>
        <translation>Nuevo consumidor OAuth</translation>
    </message>
    <message>
        <source>Connect ChatGPT</source>
        <translation>Conectar ChatGPT</translation>
    </message>
    <message>
        <source>Connect Claude</source>
        <translation>Conectar Claude</translation>
    </message>
    <message>
        <source>Server to server</source>
        <translation>De servidor a servidor</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>Export the consumers as CSV</source>
        <translation>Exportar los consumidores como CSV</translation>
    </message>
    <message>
        <source>Export the consumers as JSON</source>
        <translation>Exportar los consumidores como JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) written to %1.</source>
        <translation>
            <numerusform>%n consumidor guardado en %1.</numerusform>
            <numerusform>%n consumidores guardados en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A program on the person’s own computer</source>
        <translation>Un programa de la computadora de la persona</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>%1 registered itself and says that it is %2. Approve it only if you know it: it may then change what its people may change.</source>
        <translation>%1 se registró por sí mismo y dice ser %2. Apruébelo solo si lo conoce: entonces podrá modificar lo que sus usuarios pueden modificar.</translation>
    </message>
    <message>
        <source>Block the domain</source>
        <translation>Bloquear el dominio</translation>
    </message>
    <message>
        <source>No application of %1 can register itself any more, and those that did stop working at once.</source>
        <translation>Ninguna aplicación de %1 puede ya registrarse, y las que lo hicieron dejan de funcionar de inmediato.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Block %1…</source>
        <translation>Bloquear %1…</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::ConsumerModel</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Autorizaciones</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::CredentialsBlock</name>
    <message>
        <source>Key copied.</source>
        <translation>Clave copiada.</translation>
    </message>
    <message>
        <source>Secret copied. It leaves the clipboard in 60 s.</source>
        <translation>Secreto copiado. Sale del portapapeles en 60 s.</translation>
    </message>
    <message>
        <source>Rotate the secret</source>
        <translation>Renovar el secreto</translation>
    </message>
    <message>
        <source>%1 stops working at once, until the new secret is copied into its settings.</source>
        <translation>%1 deja de funcionar de inmediato, hasta que se copie el nuevo secreto en sus ajustes.</translation>
    </message>
    <message>
        <source>The secret was replaced. Copy the new one.</source>
        <translation>El secreto se reemplazó. Copie el nuevo.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This consumer keeps no secret.</source>
        <translation>Este consumidor no guarda ningún secreto.</translation>
    </message>
    <message>
        <source>Keep the secret in a safe place. Anyone who has it can pass for this connection.</source>
        <translation>Guarde el secreto en un lugar seguro. Quien lo tenga puede hacerse pasar por esta conexión.</translation>
    </message>
    <message>
        <source>This site never shows a secret again. Rotate it to get a new one.</source>
        <translation>Este sitio nunca vuelve a mostrar un secreto. Renuévelo para obtener uno nuevo.</translation>
    </message>
    <message>
        <source>Credentials:</source>
        <translation>Credenciales:</translation>
    </message>
    <message>
        <source>Creation date</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar el secreto</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Two secrets of %1 work. The older one, %2…, ends at once.</source>
        <translation>Funcionan dos secretos de %1. El más antiguo, %2…, termina de inmediato.</translation>
    </message>
    <message>
        <source>There is a new secret. Copy it before the old one stops working.</source>
        <translation>Hay un secreto nuevo. Cópielo antes de que el anterior deje de funcionar.</translation>
    </message>
    <message>
        <source>End the old secret</source>
        <translation>Terminar el secreto anterior</translation>
    </message>
    <message>
        <source>%1 can connect only with the new secret from then on.</source>
        <translation>A partir de entonces, %1 solo puede conectarse con el secreto nuevo.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminar ahora</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::DangerZone</name>
    <message>
        <source>Revoke all authorizations</source>
        <translation>Revocar todas las autorizaciones</translation>
    </message>
    <message>
        <source>Everybody who connected %1 loses access at once. People can connect again.</source>
        <translation>Quienes conectaron %1 pierden el acceso de inmediato. Se pueden volver a conectar.</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Revocar acceso</translation>
    </message>
    <message>
        <source>Remove this consumer</source>
        <translation>Eliminar este consumidor</translation>
    </message>
    <message>
        <source>%1 stops working at once, its key and secret are never valid again, and everybody who connected it loses access.</source>
        <translation>%1 deja de funcionar de inmediato, su clave y su secreto nunca más serán válidos y quienes lo conectaron pierden el acceso.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Danger zone</source>
        <translation>Zona de riesgo</translation>
    </message>
    <message>
        <source>Everybody who connected it loses access at once.</source>
        <translation>Quienes lo conectaron pierden el acceso de inmediato.</translation>
    </message>
    <message>
        <source>Key and secret are never valid again.</source>
        <translation>La clave y el secreto nunca más serán válidos.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::Deeds</name>
    <message numerus="yes">
        <source>%n consumer(s) enabled.</source>
        <translation>
            <numerusform>%n consumidor habilitado.</numerusform>
            <numerusform>%n consumidores habilitados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) disabled.</source>
        <translation>
            <numerusform>%n consumidor deshabilitado.</numerusform>
            <numerusform>%n consumidores deshabilitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) now in %1.</source>
        <translation>
            <numerusform>%n consumidor ahora en %1.</numerusform>
            <numerusform>%n consumidores ahora en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorization(s) revoked.</source>
        <translation>
            <numerusform>%n autorización revocada.</numerusform>
            <numerusform>%n autorizaciones revocadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1: eliminación terminada.</translation>
    </message>
    <message>
        <source>No copy of this secret is kept. Rotate it to get a new one.</source>
        <translation>No se guarda ninguna copia de este secreto. Renuévelo para obtener uno nuevo.</translation>
    </message>
    <message>
        <source>This secret was sealed with another key. Rotate it to get a new one.</source>
        <translation>Este secreto se selló con otra clave. Renuévelo para obtener uno nuevo.</translation>
    </message>
    <message>
        <source>Your password, to show that it is you who reveals this secret.</source>
        <translation>Su contraseña, para mostrar que es usted quien revela este secreto.</translation>
    </message>
    <message>
        <source>This password is not right.</source>
        <translation>Esta contraseña no es correcta.</translation>
    </message>
    <message>
        <source>The old secret works no more.</source>
        <translation>El secreto anterior ya no funciona.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 está aprobado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is blocked; %n consumer(s) disabled.</source>
        <translation>
            <numerusform>%1 está bloqueado; %n consumidor deshabilitado.</numerusform>
            <numerusform>%1 está bloqueado; %n consumidores deshabilitados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::RotateMenu</name>
    <message>
        <source>A new secret. The old one goes on working for:</source>
        <translation>Un secreto nuevo. El anterior sigue funcionando durante:</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>End the old one at once…</source>
        <translation>Terminar el anterior de inmediato…</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::SecretRows</name>
    <message>
        <source>New secret</source>
        <translation>Secreto nuevo</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>Secreto anterior</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>End the old secret now</source>
        <translation>Terminar ahora el secreto anterior</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>last used: %1</source>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>last used: %1, from %2</source>
        <translation>último uso: %1, desde %2</translation>
    </message>
    <message>
        <source>works until %1</source>
        <translation>funciona hasta el %1</translation>
    </message>
    <message>
        <source>The old secret is still in use: %1. Copy the new one into its settings before you end it.</source>
        <translation>El secreto anterior sigue en uso: %1. Copie el nuevo en sus ajustes antes de terminarlo.</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::Words</name>
    <message>
        <source>The key is not that of an enabled consumer. Copy the key again.</source>
        <translation>La clave no es la de un consumidor habilitado. Copie de nuevo la clave.</translation>
    </message>
    <message>
        <source>It tried to connect while it was disabled here. Enable it if it may.</source>
        <translation>Intentó conectarse mientras estaba deshabilitado aquí. Habilítelo si puede conectarse.</translation>
    </message>
    <message>
        <source>It sent another secret than the one of this consumer. Copy the secret again.</source>
        <translation>Envió un secreto distinto del de este consumidor. Copie de nuevo el secreto.</translation>
    </message>
    <message>
        <source>It sent no secret. Copy the secret into its settings.</source>
        <translation>No envió ningún secreto. Copie el secreto en sus ajustes.</translation>
    </message>
    <message>
        <source>It sent a secret although this consumer has none. Clear the secret in its settings.</source>
        <translation>Envió un secreto aunque este consumidor no tiene ninguno. Borre el secreto en sus ajustes.</translation>
    </message>
    <message>
        <source>It does not protect its sign-in (PKCE with S256), which this server requires. Update that program.</source>
        <translation>No protege su inicio de sesión (PKCE con S256), lo que este servidor exige. Actualice ese programa.</translation>
    </message>
    <message>
        <source>The end of the sign-in did not fit its beginning. Connect again from the start.</source>
        <translation>El final del inicio de sesión no correspondía a su comienzo. Conecte de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>It took longer than a minute to finish the sign-in. Connect again.</source>
        <translation>Tardó más de un minuto en terminar el inicio de sesión. Conecte de nuevo.</translation>
    </message>
    <message>
        <source>It finished a sign-in that this server does not know. Connect again.</source>
        <translation>Terminó un inicio de sesión que este servidor no conoce. Conecte de nuevo.</translation>
    </message>
    <message>
        <source>A sign-in was finished twice; its access was ended to be safe. Connect again.</source>
        <translation>Un inicio de sesión se terminó dos veces; su acceso se revocó por precaución. Conecte de nuevo.</translation>
    </message>
    <message>
        <source>An old token was used again; its access was ended to be safe. Connect again.</source>
        <translation>Se volvió a usar un token antiguo; su acceso se revocó por precaución. Conecte de nuevo.</translation>
    </message>
    <message>
        <source>Its access has ended. The person has to connect again.</source>
        <translation>Su acceso terminó. La persona tiene que volver a conectarse.</translation>
    </message>
    <message>
        <source>The person did not allow it.</source>
        <translation>La persona no lo permitió.</translation>
    </message>
    <message>
        <source>The person left the sign-in page.</source>
        <translation>La persona salió de la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The account of the person is disabled or gone.</source>
        <translation>La cuenta de la persona está deshabilitada o ya no existe.</translation>
    </message>
    <message>
        <source>The person has none of the rights any more that it was granted.</source>
        <translation>La persona ya no tiene ninguno de los permisos que se otorgaron.</translation>
    </message>
    <message>
        <source>Its grant type is client credentials: nobody can sign in with it. Make another consumer with an authorization code.</source>
        <translation>Su tipo de autorización es credenciales de cliente: nadie puede iniciar sesión con él. Cree otro consumidor con un código de autorización.</translation>
    </message>
    <message>
        <source>It did not say where to return to. Check its settings.</source>
        <translation>No indicó a dónde volver. Revise sus ajustes.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Ready to connect</source>
        <translation>Listo para conectar</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>An address has at most %1 characters.</source>
        <translation>Una dirección tiene %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>There is a blank at the end. Remove it.</source>
        <translation>Hay un espacio al final. Quítelo.</translation>
    </message>
    <message>
        <source>There is a blank at the beginning. Remove it.</source>
        <translation>Hay un espacio al principio. Quítelo.</translation>
    </message>
    <message>
        <source>The letter “%1” only looks like one of the alphabet that addresses use. Type the address by hand.</source>
        <translation>La letra «%1» solo se parece a una del alfabeto que usan las direcciones. Escriba la dirección a mano.</translation>
    </message>
    <message>
        <source>An address has no blanks inside. Remove them, or put each address on a line of its own.</source>
        <translation>Una dirección no contiene espacios. Quítelos o ponga cada dirección en su propia línea.</translation>
    </message>
    <message>
        <source>Remove the part from # on: %1</source>
        <translation>Quite la parte desde #: %1</translation>
    </message>
    <message>
        <source>Wildcards (*) do not work here. Enter each address in full.</source>
        <translation>Los comodines (*) no funcionan aquí. Escriba cada dirección completa.</translation>
    </message>
    <message>
        <source>http:// works only on this computer (127.0.0.1, [::1] or localhost). Use https://.</source>
        <translation>http:// solo funciona en esta computadora (127.0.0.1, [::1] o localhost). Use https://.</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Una dirección empieza con https://.</translation>
    </message>
    <message>
        <source>Remove the user name: an address has no @ before its host.</source>
        <translation>Quite el nombre de usuario: una dirección no tiene @ antes de su host.</translation>
    </message>
    <message>
        <source>Remove the .. from the path.</source>
        <translation>Quite los .. de la ruta.</translation>
    </message>
    <message>
        <source>This is not a complete address. It looks like https://host/path.</source>
        <translation>Esta dirección no está completa. Tiene la forma https://host/ruta.</translation>
    </message>
    <message>
        <source>An address has no blanks, quotes or angle brackets.</source>
        <translation>Una dirección no contiene espacios, comillas ni corchetes angulares.</translation>
    </message>
    <message>
        <source>It wanted to return to %1; no callback URL is on its list.</source>
        <translation>Quiso volver a %1; no hay ninguna URL de devolución en su lista.</translation>
    </message>
    <message>
        <source>It wanted to return to %1; on its list is %2.</source>
        <translation>Quiso volver a %1; en su lista está %2.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Se rechazó.</translation>
    </message>
    <message>
        <source>It was refused: %1</source>
        <translation>Se rechazó: %1</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de autorización</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de devolución (callback)</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Privacy policy URL</source>
        <translation>URL de la política de privacidad</translation>
    </message>
    <message>
        <source>End user license agreement URL</source>
        <translation>URL del acuerdo de licencia</translation>
    </message>
    <message>
        <source>Group Permissions</source>
        <translation>Grupo de permisos</translation>
    </message>
    <message>
        <source>Also limit to this group</source>
        <translation>Limitar también a este grupo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>Created here</source>
        <translation>Creado aquí</translation>
    </message>
    <message>
        <source>Self-registered</source>
        <translation>Autorregistrado</translation>
    </message>
    <message>
        <source>What it may change</source>
        <translation>Qué puede cambiar</translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::WritePolicyChoice</name>
    <message>
        <source>Whatever the person may</source>
        <translation>Todo lo que puede la persona</translation>
    </message>
    <message>
        <source>What the person confirms, each time</source>
        <translation>Lo que la persona confirma, cada vez</translation>
    </message>
    <message>
        <source>Nothing: it only reads</source>
        <translation>Nada: solo lectura</translation>
    </message>
</context>
<context>
    <name>fractal::permissions::GroupList</name>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>Buscar un grupo</translation>
    </message>
    <message>
        <source>Permission groups</source>
        <translation>Grupos de permisos</translation>
    </message>
    <message>
        <source>New permission group</source>
        <translation>Grupo de permisos nuevo</translation>
    </message>
</context>
<context>
    <name>fractal::permissions::GroupModel</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
</context>
<context>
    <name>fractal::permissions::GroupPane</name>
    <message>
        <source>Choose a group</source>
        <translation>Elegir un grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Read-only group</source>
        <translation>Grupo de solo lectura</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved: +%1 rights, −%2</source>
        <translation>
            <numerusform>%n cambio sin guardar: +%1 permisos, −%2</numerusform>
            <numerusform>%n cambios sin guardar: +%1 permisos, −%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n for other records</source>
        <translation>
            <numerusform>%1, %n para otros registros</numerusform>
            <numerusform>%1, %n para otros registros</numerusform>
        </translation>
    </message>
    <message>
        <source>View is ticked too.</source>
        <translation>Ver queda marcado también.</translation>
    </message>
    <message>
        <source>Without View the others go too.</source>
        <translation>Sin Ver, los demás también se quitan.</translation>
    </message>
    <message>
        <source>Only View and Reports are kept.</source>
        <translation>Solo quedan Ver y Reportes.</translation>
    </message>
    <message numerus="yes">
        <source>Affects %n person(s) at their next call.</source>
        <translation>
            <numerusform>Afecta a %n persona en su próxima petición.</numerusform>
            <numerusform>Afecta a %n personas en su próxima petición.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <translation>
            <numerusform>%n consumidor</numerusform>
            <numerusform>%n consumidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by %1 and %2</source>
        <translation>Lo usan %1 y %2</translation>
    </message>
    <message>
        <source>Nobody uses it</source>
        <translation>Nadie lo usa</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Find a right…</source>
        <translation>Buscar un permiso…</translation>
    </message>
    <message>
        <source>Find a right</source>
        <translation>Buscar un permiso</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Start from the rights of another group</source>
        <translation>Partir de los permisos de otro grupo</translation>
    </message>
</context>
<context>
    <name>fractal::permissions::PermissionsPage</name>
    <message>
        <source>This is your own group. Somebody else has to change it.</source>
        <translation>Este es su propio grupo. Debe cambiarlo otra persona.</translation>
    </message>
    <message>
        <source>A group of this name exists. Choose another name.</source>
        <translation>Ya existe un grupo con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>A group has a name of 1 to 80 characters.</source>
        <translation>El nombre de un grupo tiene de 1 a 80 caracteres.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Remove a permission group</source>
        <translation>Eliminar un grupo de permisos</translation>
    </message>
    <message>
        <source>%1 will be gone. Nobody uses it. You can undo this in the Transactions Log.</source>
        <translation>%1 desaparecerá. Nadie lo usa. Puede deshacerlo en el Log de transacciones.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>It is still used by %1 and others. Give them another group first.</source>
        <translation>Todavía lo usan %1 y otros. Asígneles antes otro grupo.</translation>
    </message>
    <message>
        <source>It is still used by %1. Give them another group first.</source>
        <translation>Todavía lo usan %1. Asígneles antes otro grupo.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 está eliminado.</translation>
    </message>
</context>
<context>
    <name>fractal::permissions::RightsModel</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Own location</source>
        <translation>Su ubicación</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Los propios</translation>
    </message>
    <message>
        <source>Different ones</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>%1, which ones: %2</source>
        <translation>%1, cuáles: %2</translation>
    </message>
    <message>
        <source>The rights of this row reach different records. Choosing here gives all of them the same.</source>
        <translation>Los permisos de esta fila alcanzan registros distintos. Al elegir aquí, todos alcanzan los mismos.</translation>
    </message>
    <message>
        <source>%1, %2: yes</source>
        <translation>%1, %2: sí</translation>
    </message>
    <message>
        <source>%1, %2: partly</source>
        <translation>%1, %2: en parte</translation>
    </message>
    <message>
        <source>%1, %2: no</source>
        <translation>%1, %2: no</translation>
    </message>
    <message>
        <source>Some of the rights below</source>
        <translation>Una parte de los permisos de abajo</translation>
    </message>
    <message>
        <source>A click changes the whole column</source>
        <translation>Un clic cambia toda la columna</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Cuáles</translation>
    </message>
</context>
<context>
    <name>fractal::preview::PersonList</name>
    <message>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
</context>
<context>
    <name>fractal::preview::PersonModel</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>fractal::preview::PreviewPage</name>
    <message>
        <source>any app</source>
        <translation>cualquier aplicación</translation>
    </message>
    <message>
        <source>needs no group</source>
        <translation>no necesita grupo</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>sin grupo</translation>
    </message>
    <message>
        <source>sees only what is in %1</source>
        <translation>ve solo lo que está en %1</translation>
    </message>
    <message>
        <source>%1 is limited to the group %2</source>
        <translation>%1 está limitado al grupo %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Can</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>No puede</translation>
    </message>
    <message>
        <source>Tools of assistants</source>
        <translation>Herramientas de asistentes</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Mediante</translation>
    </message>
    <message>
        <source>What this person may do</source>
        <translation>Lo que puede hacer esta persona</translation>
    </message>
    <message>
        <source>nobody has approved %1: it only reads</source>
        <translation>nadie ha aprobado %1: solo lee</translation>
    </message>
    <message>
        <source>%1 only reads</source>
        <translation>%1 solo lee</translation>
    </message>
    <message>
        <source>each change that %1 asks for waits for the person</source>
        <translation>cada cambio que pide %1 espera a la persona</translation>
    </message>
    <message>
        <source>Consumers that may do less than their person, or ask first</source>
        <translation>Consumidores que pueden menos que la persona, o que preguntan antes</translation>
    </message>
</context>
<context>
    <name>fractal::preview::VerdictModel</name>
    <message>
        <source>May they?</source>
        <translation>¿Puede?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Which ones, or why not</source>
        <translation>Cuáles, o por qué no</translation>
    </message>
    <message>
        <source>their own</source>
        <translation>los propios</translation>
    </message>
    <message>
        <source>those in their location</source>
        <translation>los de su ubicación</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>La cuenta está deshabilitada.</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 está deshabilitado.</translation>
    </message>
    <message>
        <source>The profile %1 never allows it.</source>
        <translation>El perfil %1 nunca lo permite.</translation>
    </message>
    <message>
        <source>The account has no permission group.</source>
        <translation>La cuenta no tiene grupo de permisos.</translation>
    </message>
    <message>
        <source>The group %1 does not allow it.</source>
        <translation>El grupo %1 no lo permite.</translation>
    </message>
    <message>
        <source>%1 is limited to the group %2.</source>
        <translation>%1 está limitado al grupo %2.</translation>
    </message>
    <message>
        <source>Can</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>No puede</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>their own, once confirmed</source>
        <translation>los propios, una vez confirmados</translation>
    </message>
    <message>
        <source>those in their location, once confirmed</source>
        <translation>los de su ubicación, una vez confirmados</translation>
    </message>
    <message>
        <source>all, once confirmed</source>
        <translation>todos, una vez confirmados</translation>
    </message>
    <message>
        <source>Nobody has approved %1: it only reads.</source>
        <translation>Nadie ha aprobado %1: solo lee.</translation>
    </message>
    <message>
        <source>%1 only reads.</source>
        <translation>%1 solo lee.</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Pregunta antes</translation>
    </message>
</context>
</TS>
