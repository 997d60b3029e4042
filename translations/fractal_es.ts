<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
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
        <source>Your administrator can withdraw this at any time.</source>
        <translation>Su administrador puede retirar este acceso en cualquier momento.</translation>
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
</TS>
