<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ApplicantMatcher</name>
    <message>
        <source>Nothing says whom the application is from.</source>
        <translation>Nada dice de quién es la solicitud.</translation>
    </message>
    <message>
        <source>Give a name, an e-mail address or a phone number.</source>
        <translation>Da un nombre, una dirección de correo o un número de teléfono.</translation>
    </message>
</context>
<context>
    <name>ApplicationImport</name>
    <message>
        <source>“%1” is no day on which an application is received. Write it like 2026-09-16, or leave it empty.</source>
        <translation>“%1” no es un día en que se recibe una solicitud. Escríbelo como 2026-09-16 o déjalo vacío.</translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>received</source>
        <translation>recibida</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>con oferta</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>colocada</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>en lista de espera</translation>
    </message>
    <message>
        <source>offer expired</source>
        <translation>oferta vencida</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Invite to an interview</source>
        <translation>Invitar a una entrevista</translation>
    </message>
    <message>
        <source>Offer a place…</source>
        <translation>Ofrecer un lugar…</translation>
    </message>
    <message>
        <source>Note that they accept</source>
        <translation>Anotar que acepta</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Colocar…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Note that they withdraw</source>
        <translation>Anotar que se retira</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Poner en lista de espera</translation>
    </message>
    <message>
        <source>Let the offer expire</source>
        <translation>Dejar vencer la oferta</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Screen the application of %1</source>
        <translation>Revisar la solicitud de %1</translation>
    </message>
    <message>
        <source>Invite %1 to an interview</source>
        <translation>Invitar a %1 a una entrevista</translation>
    </message>
    <message>
        <source>Offer %1 a place</source>
        <translation>Ofrecer un lugar a %1</translation>
    </message>
    <message>
        <source>Note that %1 accepts the offer</source>
        <translation>Anotar que %1 acepta la oferta</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Colocar a %1</translation>
    </message>
    <message>
        <source>Decline the application of %1</source>
        <translation>Rechazar la solicitud de %1</translation>
    </message>
    <message>
        <source>Note that %1 withdraws</source>
        <translation>Anotar que %1 se retira</translation>
    </message>
    <message>
        <source>Put %1 on the waiting list</source>
        <translation>Poner a %1 en lista de espera</translation>
    </message>
    <message>
        <source>Let the offer to %1 expire</source>
        <translation>Dejar vencer la oferta a %1</translation>
    </message>
    <message>
        <source>Receive the application of %1</source>
        <translation>Recibir la solicitud de %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no tomada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 stated, %2 by the times given</source>
        <translation>%1 según dice, %2 según los horarios que da</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>early: the intake begins %1</source>
        <translation>temprano: la admisión empieza el %1</translation>
    </message>
    <message>
        <source>late: the intake ended %1</source>
        <translation>tarde: la admisión terminó el %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n weeks</source>
        <translation>
            <numerusform>%1, %n semana</numerusform>
            <numerusform>%1, %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a week for %n weeks</source>
        <translation>
            <numerusform>%1 por semana durante %n semana</numerusform>
            <numerusform>%1 por semana durante %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>abierta hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n places are free</source>
        <translation>
            <numerusform>%1 de %n lugar está libre</numerusform>
            <numerusform>%1 de %n lugares están libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %, %n reviewers</source>
        <translation>
            <numerusform>%1 %, %n persona calificó</numerusform>
            <numerusform>%1 %, %n personas calificaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %, %2 of %n reviewers</source>
        <translation>
            <numerusform>%1 %, calificó %2 de %n persona</numerusform>
            <numerusform>%1 %, calificaron %2 de %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has waited for a first answer for %n days; the goal is %1.</source>
        <translation>
            <numerusform>Espera una primera respuesta desde hace %n día; la meta es %1.</numerusform>
            <numerusform>Espera una primera respuesta desde hace %n días; la meta es %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The offer was open until %1 and has no answer.</source>
        <translation>La oferta estuvo abierta hasta el %1 y no tiene respuesta.</translation>
    </message>
    <message>
        <source>Came %1. It can be moved to another programme.</source>
        <translation>Llegó %1. Se puede pasar a otro programa.</translation>
    </message>
    <message>
        <source>States %1 a week, but the times given come to %2. It is judged by the times.</source>
        <translation>Dice %1 por semana, pero los horarios que da suman %2. Se juzga por los horarios.</translation>
    </message>
    <message numerus="yes">
        <source>Shorter than the %n weeks that the programme asks for.</source>
        <translation>
            <numerusform>Más corta que la %n semana que pide el programa.</numerusform>
            <numerusform>Más corta que las %n semanas que pide el programa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationsInAction</name>
    <message>
        <source>This application is not there any more: somebody deleted it meanwhile. The history can bring it back.</source>
        <translation>Esta solicitud ya no está: alguien la borró mientras tanto. El historial puede traerla de vuelta.</translation>
    </message>
    <message>
        <source>There is no programme to apply to yet. Add one first, with its intake.</source>
        <translation>Todavía no hay un programa al que solicitar. Agrega uno primero, con su admisión.</translation>
    </message>
    <message>
        <source>An application is received on some day up to today. Choose that day.</source>
        <translation>Una solicitud se recibe algún día hasta hoy. Elige ese día.</translation>
    </message>
    <message>
        <source>Hours and weeks cannot be below zero. Type how many.</source>
        <translation>Las horas y las semanas no pueden ser menos de cero. Escribe cuántas.</translation>
    </message>
    <message>
        <source>A time of the week ends before it begins. Choose a later end on the same day.</source>
        <translation>Un horario de la semana termina antes de empezar. Elige un final más tarde el mismo día.</translation>
    </message>
    <message>
        <source>Say why it is declined. The reason stays with the application.</source>
        <translation>Di por qué se rechaza. La razón queda con la solicitud.</translation>
    </message>
    <message>
        <source>An application needs an applicant. Choose or type who it is.</source>
        <translation>Una solicitud necesita solicitante. Elige o escribe quién es.</translation>
    </message>
    <message>
        <source>This application is already there. Nothing was changed.</source>
        <translation>Esta solicitud ya está. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was done: the application of %1 stands at “%2”, and “%3” does not follow from there. Look at it again, then choose a step it offers.</source>
        <translation>No se hizo nada: la solicitud de %1 está en “%2”, y de ahí no sigue “%3”. Mírala otra vez y elige un paso que ofrezca.</translation>
    </message>
    <message>
        <source>The offer to %1 holds until %2. Wait for that day, or decline with a reason.</source>
        <translation>La oferta a %1 vale hasta el %2. Espera ese día o rechaza con una razón.</translation>
    </message>
    <message>
        <source>%1 is placed already, and that belongs to its programme. Change the placement instead.</source>
        <translation>%1 ya tiene su lugar, y eso pertenece a su programa. Cambia la pasantía.</translation>
    </message>
    <message>
        <source>This programme is not there any more. Choose another one.</source>
        <translation>Este programa ya no está. Elige otro.</translation>
    </message>
    <message>
        <source>The offer ends before it is made. Choose a later last day.</source>
        <translation>La oferta termina antes de hacerse. Elige un último día más tarde.</translation>
    </message>
    <message>
        <source>Hours, weeks and the stipend cannot be below zero. Type how many.</source>
        <translation>Las horas, las semanas y el estipendio no pueden ser menos de cero. Escribe cuántos.</translation>
    </message>
    <message>
        <source>This offer is answered already, so its terms stay. Make another one instead.</source>
        <translation>Esta oferta ya tiene respuesta, así que sus términos se quedan. Haz otra.</translation>
    </message>
    <message>
        <source>An item of the rubric says nothing. Type what reviewers look for.</source>
        <translation>Un punto de la rúbrica no dice nada. Escribe qué buscan quienes califican.</translation>
    </message>
    <message>
        <source>A weight and the highest score are at least 1. Type larger numbers.</source>
        <translation>El peso y la nota más alta son por lo menos 1. Escribe números mayores.</translation>
    </message>
    <message>
        <source>Scores were given for “%1”, and they are the record of the selection. Keep the item and its scale, and add another one.</source>
        <translation>Se dieron notas para “%1”, y son el registro de la selección. Conserva el punto y su escala, y agrega otro.</translation>
    </message>
    <message>
        <source>A review needs a reviewer. Choose who scores.</source>
        <translation>Una calificación necesita a alguien que califique. Elige quién.</translation>
    </message>
    <message>
        <source>The rubric has changed meanwhile. Open the review again, then score what it asks.</source>
        <translation>La rúbrica cambió mientras tanto. Abre la calificación otra vez y da notas a lo que pide.</translation>
    </message>
    <message>
        <source>Scores for “%1” go from 0 to %2. Type one of those.</source>
        <translation>Las notas para “%1” van de 0 a %2. Escribe una de ellas.</translation>
    </message>
    <message>
        <source>%1 has a placement in this programme already. Nothing was done. Complete, end or delete that one first, or move the application to another programme.</source>
        <translation>%1 ya tiene una pasantía en este programa. No se hizo nada. Complétala, termínala o bórrala primero, o pasa la solicitud a otro programa.</translation>
    </message>
    <message>
        <source>Received on %1</source>
        <translation>Recibida el %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>BudgetPaper</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Income less expense</source>
        <translation>Ingresos menos gastos</translation>
    </message>
    <message numerus="yes">
        <source>%n people came, which makes %1 spent for each of them.</source>
        <translation>
            <numerusform>Vino %n persona, así que se gastaron %1 por ella.</numerusform>
            <numerusform>Vinieron %n personas, así que se gastaron %1 por cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of what came in was given by members, by tickets and by individual gifts.</source>
        <translation>El %1 de lo que entró vino de integrantes, de entradas y de donaciones de particulares.</translation>
    </message>
    <message>
        <source>With thanks to</source>
        <translation>Damos las gracias a</translation>
    </message>
    <message>
        <source>Committed is what was pledged to us or ordered by us, actual what was paid. Individuals are not named.</source>
        <translation>Comprometido es lo que nos prometieron o lo que encargamos; real, lo que se pagó. No se nombra a particulares.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Donaciones</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Patrocinio</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subvenciones</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Cuidado infantil</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tasas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>host</source>
        <translation>anfitriona</translation>
    </message>
    <message>
        <source>co-host</source>
        <translation>coanfitriona</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>patrocinadora</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>aliada</translation>
    </message>
    <message>
        <source>supporting group</source>
        <translation>grupo de apoyo</translation>
    </message>
    <message>
        <source>endorser</source>
        <translation>respalda</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>vendedora</translation>
    </message>
    <message>
        <source>gives the place</source>
        <translation>pone la sede</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>por pedir</translation>
    </message>
    <message>
        <source>was asked</source>
        <translation>ya se le pidió</translation>
    </message>
    <message>
        <source>pledged</source>
        <translation>prometió</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>con las gracias dadas</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>dijo que no</translation>
    </message>
    <message>
        <source>nothing in return</source>
        <translation>nada a cambio</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n pledges)</source>
        <translation>
            <numerusform>%1 (%n promesa)</numerusform>
            <numerusform>%1 (%n promesas)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>BudgetsInAction</name>
    <message>
        <source>This is what %1 gives. Change it where the partners stand.</source>
        <translation>Esto es lo que da %1. Cámbialo donde están las organizaciones aliadas.</translation>
    </message>
    <message>
        <source>Amounts cannot be below zero. What is spent is a line of the other side.</source>
        <translation>Los importes no pueden ser menores que cero. Lo que se gasta es una línea del otro lado.</translation>
    </message>
    <message>
        <source>“%1” is not for this side of a budget. Choose another category.</source>
        <translation>«%1» no es de este lado del presupuesto. Elige otra categoría.</translation>
    </message>
    <message>
        <source>What sponsors pledge and pay is counted from the partners, so a line of sponsors holds only what is planned. Note the amount with the partner instead.</source>
        <translation>Lo que prometen y pagan los patrocinadores se cuenta a partir de las organizaciones aliadas, así que una línea de patrocinio solo tiene lo previsto. Anota el importe en la organización.</translation>
    </message>
    <message>
        <source>The pledges of one level come to more than %1. Check the amounts in the file.</source>
        <translation>Las promesas de un nivel suman más de %1. Revisa los importes del archivo.</translation>
    </message>
    <message>
        <source>A partner is an organization. Type its name.</source>
        <translation>Una aliada es una organización. Escribe su nombre.</translation>
    </message>
    <message>
        <source>Amounts cannot be below zero.</source>
        <translation>Los importes no pueden ser menores que cero.</translation>
    </message>
    <message>
        <source>%1 has paid, so it did not decline. Clear what came in, or choose another stage.</source>
        <translation>%1 ha pagado, así que no dijo que no. Borra lo que entró o elige otro paso.</translation>
    </message>
    <message>
        <source>%1 has pledged or paid something, so it is further than “%2”. Clear the amounts, or choose another stage.</source>
        <translation>%1 ha prometido o pagado algo, así que está más allá de «%2». Borra los importes o elige otro paso.</translation>
    </message>
    <message>
        <source>%1 is among the partners as %2 already. Edit that entry instead.</source>
        <translation>%1 ya está entre las organizaciones aliadas como %2. Edita esa entrada.</translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>Nobody here knows the time zone “%1”. Its times were taken as those of this computer.</source>
        <translation>Aquí nadie conoce la zona horaria “%1”. Sus horas se tomaron como las de esta computadora.</translation>
    </message>
    <message>
        <source>It has no beginning that can be read.</source>
        <translation>No tiene un comienzo que se pueda leer.</translation>
    </message>
    <message>
        <source>Event without a title</source>
        <translation>Evento sin título</translation>
    </message>
    <message>
        <source>“%1” ends before it begins or more than a year later, so its end was left out.</source>
        <translation>“%1” termina antes de empezar o más de un año después, así que se omitió su final.</translation>
    </message>
    <message>
        <source>“%1” comes again by a rule that cannot be read, so only its first day came in.</source>
        <translation>“%1” se repite según una regla que no se puede leer, así que solo entró su primer día.</translation>
    </message>
    <message>
        <source>It stands in the file twice, and the later one counts.</source>
        <translation>Está dos veces en el archivo, y cuenta la última.</translation>
    </message>
    <message>
        <source>More than %1 events do not come in at once.</source>
        <translation>No entran más de %1 eventos de una vez.</translation>
    </message>
    <message>
        <source>Of the days on which it comes again none is left.</source>
        <translation>No queda ninguno de los días en que se repite.</translation>
    </message>
    <message>
        <source>“%1” goes on for longer: what comes after %2 did not come in.</source>
        <translation>“%1” sigue por más tiempo: lo posterior al %2 no entró.</translation>
    </message>
    <message>
        <source>Some letters could not be read and stand as �.</source>
        <translation>Algunas letras no se pudieron leer y aparecen como �.</translation>
    </message>
    <message>
        <source>Parts of the file have no end, as when it was cut off. What is there was read.</source>
        <translation>Hay partes del archivo sin final, como si estuviera cortado. Se leyó lo que hay.</translation>
    </message>
    <message numerus="yes">
        <source>%n to-dos and the like stay out: only events come in.</source>
        <translation>
            <numerusform>Queda fuera %n pendiente o similar: solo entran eventos.</numerusform>
            <numerusform>Quedan fuera %n pendientes y similares: solo entran eventos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>tag name</source>
        <translation>nombre de etiqueta</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>empleador</translation>
    </message>
    <message>
        <source>worksite</source>
        <translation>lugar de trabajo</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>turno</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>import recipe</source>
        <translation>receta de importación</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>Primera opción</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Salió el</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Added %1 × %2</source>
        <translation>Añadido: %1 × %2</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Added %1: %2</source>
        <translation>Añadido (%1): %2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation>Quitado (%1): %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 was changed again: it was %2, then %3, and is %4 now</source>
        <translation>%1 se cambió de nuevo: era %2, luego %3 y ahora es %4</translation>
    </message>
    <message>
        <source>%1 was changed since</source>
        <translation>%1: cambió desde entonces</translation>
    </message>
    <message>
        <source>something was added to this %1 since</source>
        <translation>después se añadió algo a esto: %1</translation>
    </message>
    <message>
        <source>%1 was deleted since</source>
        <translation>%1: se eliminó después</translation>
    </message>
    <message>
        <source>what the %1 belongs to was deleted since</source>
        <translation>aquello a lo que pertenece (%1) se eliminó después</translation>
    </message>
    <message>
        <source>another row has this value of %1 now</source>
        <translation>otra fila tiene ahora este valor: %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversación</translation>
    </message>
    <message>
        <source>Who spoke with them</source>
        <translation>Quién habló</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>Próximo paso para el</translation>
    </message>
    <message>
        <source>Next step done</source>
        <translation>Próximo paso hecho</translation>
    </message>
    <message>
        <source>Who takes the next step</source>
        <translation>Quién da el próximo paso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>%1 – next: %2, %3</source>
        <translation>%1 – después: %2, %3</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>seguimiento</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>person in a list</source>
        <translation>persona en una lista</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>word of a campaign</source>
        <translation>palabra de una campaña</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>afiliación</translation>
    </message>
    <message>
        <source>dues</source>
        <translation>cuota</translation>
    </message>
    <message>
        <source>kind of role</source>
        <translation>tipo de función</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>líder</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Valorado por</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Se sabe por</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmada el</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Revocada el</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Dues class</source>
        <translation>Clase de cuota</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>field of our own</source>
        <translation>campo propio</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>habilidad</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>ofrecimiento</translation>
    </message>
    <message>
        <source>offer of help</source>
        <translation>ofrecimiento de ayuda</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>membership of a group</source>
        <translation>pertenencia a un grupo</translation>
    </message>
    <message>
        <source>address handed over</source>
        <translation>dirección entregada</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Personas necesarias</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Desde casa</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmado el</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Se reúne</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Newcomers’ buddy</source>
        <translation>Recibe a quien llega</translation>
    </message>
    <message>
        <source>Role in the group</source>
        <translation>Función en el grupo</translation>
    </message>
    <message>
        <source>Addresses handed over</source>
        <translation>Direcciones entregadas</translation>
    </message>
    <message>
        <source>wants to learn it</source>
        <translation>la quiere aprender</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>escaneo</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Scan removed</source>
        <translation>Escaneo quitado</translation>
    </message>
    <message>
        <source>Group of the tag</source>
        <translation>Grupo de la etiqueta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>work area</source>
        <translation>área de trabajo</translation>
    </message>
    <message>
        <source>week sheet</source>
        <translation>hoja de horas</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>intern programme</source>
        <translation>programa de pasantías</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>pasantía</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quién responde por ella</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Pasantía</translation>
    </message>
    <message>
        <source>Work area</source>
        <translation>Área de trabajo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Viene después de</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidida por</translation>
    </message>
    <message>
        <source>Why it came back</source>
        <translation>Por qué volvió</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Minutes of break</source>
        <translation>Minutos de pausa</translation>
    </message>
    <message>
        <source>Why it was amended</source>
        <translation>Por qué se corrigió</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor/a</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>Por qué terminó antes de tiempo</translation>
    </message>
    <message>
        <source>School’s term ends</source>
        <translation>Termina el periodo escolar</translation>
    </message>
    <message>
        <source>Intake from</source>
        <translation>Admisión desde</translation>
    </message>
    <message>
        <source>Intake to</source>
        <translation>Admisión hasta</translation>
    </message>
    <message>
        <source>Weeks at least</source>
        <translation>Semanas como mínimo</translation>
    </message>
    <message>
        <source>Minutes a week at least</source>
        <translation>Minutos por semana como mínimo</translation>
    </message>
    <message>
        <source>Preferred minutes a week from</source>
        <translation>Minutos por semana preferidos, desde</translation>
    </message>
    <message>
        <source>Preferred minutes a week to</source>
        <translation>Minutos por semana preferidos, hasta</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>application</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>time of an application</source>
        <translation>horario de una solicitud</translation>
    </message>
    <message>
        <source>answer of an application</source>
        <translation>respuesta de una solicitud</translation>
    </message>
    <message>
        <source>rubric item</source>
        <translation>punto de la rúbrica</translation>
    </message>
    <message>
        <source>score of an application</source>
        <translation>puntuación de una solicitud</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
    <message>
        <source>offer of a placement</source>
        <translation>oferta de pasantía</translation>
    </message>
    <message>
        <source>learning area</source>
        <translation>área de aprendizaje</translation>
    </message>
    <message>
        <source>learning goal</source>
        <translation>meta de aprendizaje</translation>
    </message>
    <message>
        <source>rating of a goal</source>
        <translation>valoración de una meta</translation>
    </message>
    <message>
        <source>level of responsibility</source>
        <translation>nivel de responsabilidad</translation>
    </message>
    <message>
        <source>stipend rule</source>
        <translation>regla del estipendio</translation>
    </message>
    <message>
        <source>month of stipends</source>
        <translation>mes de estipendios</translation>
    </message>
    <message>
        <source>stipend</source>
        <translation>estipendio</translation>
    </message>
    <message>
        <source>wage rate</source>
        <translation>salario mínimo</translation>
    </message>
    <message>
        <source>school</source>
        <translation>escuela</translation>
    </message>
    <message>
        <source>credit policy</source>
        <translation>norma de créditos</translation>
    </message>
    <message>
        <source>credit step</source>
        <translation>escalón de créditos</translation>
    </message>
    <message>
        <source>credit report</source>
        <translation>informe de créditos</translation>
    </message>
    <message>
        <source>signature of the agreement</source>
        <translation>firma del acuerdo</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>answer of an evaluation</source>
        <translation>respuesta de una evaluación</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>testimonial</source>
        <translation>testimonio</translation>
    </message>
    <message>
        <source>rights check</source>
        <translation>revisión de derechos</translation>
    </message>
    <message>
        <source>answer of a rights check</source>
        <translation>respuesta de una revisión de derechos</translation>
    </message>
    <message>
        <source>days away</source>
        <translation>días de ausencia</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Wished first day</source>
        <translation>Primer día deseado</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Wants credit</source>
        <translation>Quiere créditos</translation>
    </message>
    <message>
        <source>Wants a stipend</source>
        <translation>Quiere estipendio</translation>
    </message>
    <message>
        <source>Why it was declined</source>
        <translation>Por qué se rechazó</translation>
    </message>
    <message>
        <source>From minute</source>
        <translation>Desde el minuto</translation>
    </message>
    <message>
        <source>To minute</source>
        <translation>Hasta el minuto</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Puntuación máxima</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Quien revisa</translation>
    </message>
    <message>
        <source>Rubric item</source>
        <translation>Punto de la rúbrica</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Quien entrevista</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Stipend</source>
        <translation>Estipendio</translation>
    </message>
    <message>
        <source>Learning area</source>
        <translation>Área de aprendizaje</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Learning goal</source>
        <translation>Meta de aprendizaje</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Valorada por</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>Valorada el</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Cambiado el</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>Del nivel</translation>
    </message>
    <message>
        <source>To level</source>
        <translation>Al nivel</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Vale desde</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Lowest amount</source>
        <translation>Monto más bajo</translation>
    </message>
    <message>
        <source>Minutes a week at most</source>
        <translation>Minutos por semana como máximo</translation>
    </message>
    <message>
        <source>Highest amount</source>
        <translation>Monto más alto</translation>
    </message>
    <message>
        <source>Stipend rule</source>
        <translation>Regla de estipendio</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Days of the month’s weeks</source>
        <translation>Días de las semanas del mes</translation>
    </message>
    <message>
        <source>Days of the placement</source>
        <translation>Días de la pasantía</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Días contados</translation>
    </message>
    <message>
        <source>Approved minutes</source>
        <translation>Minutos aprobados</translation>
    </message>
    <message>
        <source>Mean minutes a week</source>
        <translation>Media de minutos por semana</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Credits in hundredths</source>
        <translation>Créditos en centésimas</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrita por</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Leída el</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Aceptado el</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Revisado el</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Rolling admission</source>
        <translation>Admisión continua</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>Clase de organización</translation>
    </message>
    <message>
        <source>Contact for complaints</source>
        <translation>Contacto para quejas</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Lo que prometemos</translation>
    </message>
    <message>
        <source>Kind of placement</source>
        <translation>Tipo de pasantía</translation>
    </message>
    <message>
        <source>Faculty sponsor</source>
        <translation>Docente responsable</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Justificado</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>task of a template</source>
        <translation>tarea de una plantilla</translation>
    </message>
    <message>
        <source>posting</source>
        <translation>convocatoria</translation>
    </message>
    <message>
        <source>channel of a posting</source>
        <translation>canal de una convocatoria</translation>
    </message>
    <message>
        <source>words in a posting</source>
        <translation>palabras en una convocatoria</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>From the template’s task</source>
        <translation>De la tarea de la plantilla</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Se cuenta desde</translation>
    </message>
    <message>
        <source>Counted from the day</source>
        <translation>Se cuenta desde el día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién la hace</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation>Formalidad</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>Link to apply</source>
        <translation>Enlace para solicitar</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Abre el</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Cierra el</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Publicada el</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Compartida por</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>hoja</translation>
    </message>
    <message>
        <source>row of a sheet</source>
        <translation>fila de una hoja</translation>
    </message>
    <message>
        <source>person in a row of a sheet</source>
        <translation>persona en una fila de una hoja</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Esencial</translation>
    </message>
    <message>
        <source>On a weekend</source>
        <translation>En fin de semana</translation>
    </message>
    <message>
        <source>role of volunteers</source>
        <translation>función de voluntariado</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>volunteer shift</source>
        <translation>turno de voluntariado</translation>
    </message>
    <message>
        <source>people that a shift takes</source>
        <translation>gente que necesita un turno</translation>
    </message>
    <message>
        <source>sign-up for a shift</source>
        <translation>inscripción a un turno</translation>
    </message>
    <message>
        <source>need</source>
        <translation>necesidad</translation>
    </message>
    <message>
        <source>child</source>
        <translation>menor</translation>
    </message>
    <message>
        <source>somebody who may collect a child</source>
        <translation>quien puede recoger a un menor</translation>
    </message>
    <message>
        <source>child signed in</source>
        <translation>entrada de un menor</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>interpretación</translation>
    </message>
    <message>
        <source>settings of needs</source>
        <translation>ajustes de las necesidades</translation>
    </message>
    <message>
        <source>Volunteer shift</source>
        <translation>Turno de voluntariado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>One person alone may do it</source>
        <translation>Una sola persona puede hacerla</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Qué hay que saber</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Se abre el</translation>
    </message>
    <message>
        <source>Worked from</source>
        <translation>Trabajó desde</translation>
    </message>
    <message>
        <source>Worked until</source>
        <translation>Trabajó hasta</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cubre a</translation>
    </message>
</context>
<context>
    <name>ChildcareLoad</name>
    <message>
        <source>Caregivers are short from %1 to %2: up to %3 children, and there is room for %4.</source>
        <translation>Faltan cuidadores de %1 a %2: hasta %3 menores, y hay lugar para %4.</translation>
    </message>
    <message>
        <source>%1 is asked for %2, and the children’s room is open %3.</source>
        <translation>Para %1 se pide %2, y la sala infantil abre %3.</translation>
    </message>
</context>
<context>
    <name>ComingPeople</name>
    <message>
        <source>Choose whose it is: type a name, and choose below.</source>
        <translation>Elige de quién es: escribe un nombre y elige abajo.</translation>
    </message>
    <message>
        <source>%1 is not on the list of this event. Put them on the list first, under People.</source>
        <translation>%1 no está en la lista de este evento. Ponla primero en la lista, en Personas.</translation>
    </message>
    <message>
        <source>%1 is not coming: they said no, cancelled, or got no place. Change their answer first, under People.</source>
        <translation>%1 no viene: dijo que no, canceló o no obtuvo lugar. Cambia primero su respuesta, en Personas.</translation>
    </message>
</context>
<context>
    <name>ConditionFields</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Hand-picked list</source>
        <translation>Lista elegida a mano</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Last conversation by</source>
        <translation>Última conversación por</translation>
    </message>
    <message>
        <source>Last conversation’s result</source>
        <translation>Resultado de la última conversación</translation>
    </message>
    <message>
        <source>Number of conversations</source>
        <translation>Número de conversaciones</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>Próximo paso para</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Card signed</source>
        <translation>Tarjeta firmada</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>Membership since</source>
        <translation>Afiliación desde</translation>
    </message>
    <message>
        <source>Dues paid until</source>
        <translation>Cuotas pagadas hasta</translation>
    </message>
    <message>
        <source>In good standing</source>
        <translation>Al corriente</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Number of people led</source>
        <translation>Personas que lidera</translation>
    </message>
    <message>
        <source>Days that dues are paid for</source>
        <translation>Días con cuota pagada</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofrece</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>One-on-one</source>
        <translation>Cara a cara</translation>
    </message>
    <message>
        <source>House visit</source>
        <translation>Visita a casa</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En el trabajo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Text to many</source>
        <translation>Mensaje a muchos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>En la puerta</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Habló</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No contesta</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Cannot talk now</source>
        <translation>Ahora no puede</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Se dejó recado</translation>
    </message>
    <message>
        <source>Wrong number or moved</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>No quiso hablar</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Falleció</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>CreditPapers</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Participation record</source>
        <translation>Constancia de participación</translation>
    </message>
    <message>
        <source>Credit report</source>
        <translation>Informe de créditos</translation>
    </message>
    <message>
        <source>The intern will not be performing the job of a paid staff person.
The internship is primarily a learning experience for the intern.
The intern is treated at all times with respect.</source>
        <translation>Quien hace la pasantía no hará el trabajo de una persona asalariada.
La pasantía es ante todo una experiencia de aprendizaje.
A quien hace la pasantía se le trata en todo momento con respeto.</translation>
    </message>
    <message>
        <source>Hours toward learning objectives</source>
        <translation>Horas hacia objetivos de aprendizaje</translation>
    </message>
    <message>
        <source>Approved hours</source>
        <translation>Horas aprobadas</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Pasante</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor/a</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Faculty sponsor</source>
        <translation>Docente responsable</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>Kind of placement</source>
        <translation>Tipo de pasantía</translation>
    </message>
    <message>
        <source>No learning goals are written down.</source>
        <translation>No hay metas de aprendizaje escritas.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Learning area</source>
        <translation>Área de aprendizaje</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitad</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Todas las semanas</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Tipo de trabajo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Créditos</translation>
    </message>
    <message numerus="yes">
        <source>%1 hours in %n weeks are approved.</source>
        <translation>
            <numerusform>Hay %1 horas aprobadas en %n semana.</numerusform>
            <numerusform>Hay %1 horas aprobadas en %n semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations by the host are done.</source>
        <translation>
            <numerusform>La organización hizo %n evaluación.</numerusform>
            <numerusform>La organización hizo %n evaluaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy of %1 from %2 on: %3</source>
        <translation>Reglas de %1 desde el %2: %3</translation>
    </message>
    <message>
        <source>Credits by this policy: %1</source>
        <translation>Créditos según estas reglas: %1</translation>
    </message>
    <message>
        <source>Signed on %1: %2</source>
        <translation>Firmado el %1: %2</translation>
    </message>
    <message>
        <source>Learning goals</source>
        <translation>Metas de aprendizaje</translation>
    </message>
    <message>
        <source>Ratings go from 0 to 4: the intern’s / the supervisor’s.</source>
        <translation>Las notas van de 0 a 4: la de quien hace la pasantía / la de quien supervisa.</translation>
    </message>
    <message>
        <source>No hours are approved yet.</source>
        <translation>Todavía no hay horas aprobadas.</translation>
    </message>
    <message>
        <source>Only hours that the host approved are counted. The school decides on credit.</source>
        <translation>Solo cuentan las horas que la organización aprobó. Sobre los créditos decide la escuela.</translation>
    </message>
    <message>
        <source>our organization</source>
        <translation>nuestra organización</translation>
    </message>
    <message>
        <source>To whom it may concern</source>
        <translation>A quien corresponda</translation>
    </message>
    <message>
        <source>No hours of %1 are approved yet.</source>
        <translation>Todavía no hay horas aprobadas de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 took part in the intern programme of %2 and gave %3 hours toward learning objectives between %4 and %5, in %n different weeks.</source>
        <translation>
            <numerusform>%1 participó en el programa de pasantías de %2 y dedicó %3 horas a objetivos de aprendizaje entre el %4 y el %5, en %n semana.</numerusform>
            <numerusform>%1 participó en el programa de pasantías de %2 y dedicó %3 horas a objetivos de aprendizaje entre el %4 y el %5, en %n semanas distintas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was an intern at %2 and worked %3 hours between %4 and %5, in %n different weeks.</source>
        <translation>
            <numerusform>%1 hizo una pasantía en %2 y trabajó %3 horas entre el %4 y el %5, en %n semana.</numerusform>
            <numerusform>%1 hizo una pasantía en %2 y trabajó %3 horas entre el %4 y el %5, en %n semanas distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hours were written down week by week and approved by %1.</source>
        <translation>Las horas se anotaron semana a semana y las aprobó %1.</translation>
    </message>
    <message>
        <source>What will show it</source>
        <translation>Qué lo mostrará</translation>
    </message>
    <message>
        <source>%1 gives credit like this: %2. The school decides on it.</source>
        <translation>%1 da créditos así: %2. Decide la escuela.</translation>
    </message>
    <message>
        <source>What the host promises</source>
        <translation>Lo que promete la organización</translation>
    </message>
    <message>
        <source>Whoever has a complaint goes to: ______________________________</source>
        <translation>Quien tenga una queja acude a: ______________________________</translation>
    </message>
    <message>
        <source>Whoever has a complaint goes to %1, and is not treated worse for it.</source>
        <translation>Quien tenga una queja acude a %1, y no por eso recibe peor trato.</translation>
    </message>
    <message>
        <source>This paper is not legal advice. Have a lawyer look at it before you use it.</source>
        <translation>Este papel no es asesoría legal. Consulta a un abogado antes de usarlo.</translation>
    </message>
</context>
<context>
    <name>CreditWords</name>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message numerus="yes">
        <source>at least %n weeks</source>
        <translation>
            <numerusform>al menos %n semana</numerusform>
            <numerusform>al menos %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hours</source>
        <translation>%1 de %2 horas</translation>
    </message>
    <message>
        <source>%1 of %2 credits</source>
        <translation>%1 de %2 créditos</translation>
    </message>
    <message>
        <source>projected finish %1</source>
        <translation>final previsto %1</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>sin previsión</translation>
    </message>
    <message>
        <source>No school is said, so nobody gives credit yet.</source>
        <translation>No se dice ninguna escuela, así que nadie da créditos todavía.</translation>
    </message>
    <message>
        <source>What %1 asks for credit is not known for a term that begins on that day.</source>
        <translation>No se sabe qué pide %1 para dar créditos por un período que empieza ese día.</translation>
    </message>
    <message>
        <source>%1 more hours must be approved for %2 credits.</source>
        <translation>Faltan %1 horas aprobadas para %2 créditos.</translation>
    </message>
    <message numerus="yes">
        <source>%n more weeks with approved hours are asked for.</source>
        <translation>
            <numerusform>Falta %n semana con horas aprobadas.</numerusform>
            <numerusform>Faltan %n semanas con horas aprobadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more evaluations by the host are asked for.</source>
        <translation>
            <numerusform>Falta %n evaluación de la organización.</numerusform>
            <numerusform>Faltan %n evaluaciones de la organización.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours in %n weeks, %2 credits</source>
        <translation>
            <numerusform>%1 horas en %n semana, %2 créditos</numerusform>
            <numerusform>%1 horas en %n semanas, %2 créditos</numerusform>
        </translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Pasante</translation>
    </message>
    <message numerus="yes">
        <source>%1 = %2 with %n evaluations</source>
        <translation>
            <numerusform>%1 = %2 con %n evaluación</numerusform>
            <numerusform>%1 = %2 con %n evaluaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved hours</source>
        <translation>%1 horas aprobadas</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>people, doors</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doors</source>
        <translation>
            <numerusform>%n puerta</numerusform>
            <numerusform>%n puertas</numerusform>
        </translation>
    </message>
    <message>
        <source>One row per number</source>
        <translation>Una fila por número</translation>
    </message>
    <message>
        <source>One row per door</source>
        <translation>Una fila por puerta</translation>
    </message>
</context>
<context>
    <name>EvaluationQuestions</name>
    <message>
        <source>What do I most want to be able to do at the end of the term?</source>
        <translation>¿Qué es lo que más quiero saber hacer al final de la pasantía?</translation>
    </message>
    <message>
        <source>I know what is expected of me, and whom I can ask.</source>
        <translation>Sé qué se espera de mí y a quién puedo preguntar.</translation>
    </message>
    <message>
        <source>The hours we agreed on fit my classes and the rest of my life.</source>
        <translation>Las horas que acordamos son compatibles con mis clases y con el resto de mi vida.</translation>
    </message>
    <message>
        <source>I know my rights here, and who hears a complaint.</source>
        <translation>Conozco mis derechos aquí y sé quién atiende una queja.</translation>
    </message>
    <message>
        <source>How do I learn best, and what should you know to work well with me?</source>
        <translation>¿Cómo aprendo mejor, y qué deben saber para trabajar bien conmigo?</translation>
    </message>
    <message>
        <source>They are learning what they came to learn.</source>
        <translation>Está aprendiendo lo que vino a aprender.</translation>
    </message>
    <message>
        <source>They do things now that they could not do at the start.</source>
        <translation>Ahora hace cosas que al principio no sabía hacer.</translation>
    </message>
    <message>
        <source>They keep the hours that were agreed on, and say in time when something comes up.</source>
        <translation>Cumple las horas acordadas y avisa a tiempo cuando surge algo.</translation>
    </message>
    <message>
        <source>They treat others with respect, and others like to work with them.</source>
        <translation>Trata a los demás con respeto, y a los demás les gusta su compañía en el trabajo.</translation>
    </message>
    <message>
        <source>We give them the guidance they need, and work that teaches.</source>
        <translation>Le damos la orientación que necesita y un trabajo que enseña.</translation>
    </message>
    <message>
        <source>What can they take on next, and what help do they need for it?</source>
        <translation>¿De qué puede encargarse ahora, y qué ayuda necesita para ello?</translation>
    </message>
    <message>
        <source>I am learning what I came to learn.</source>
        <translation>Estoy aprendiendo lo que vine a aprender.</translation>
    </message>
    <message>
        <source>I can do things now that I could not do at the start.</source>
        <translation>Ahora sé hacer cosas que al principio no sabía hacer.</translation>
    </message>
    <message>
        <source>I keep the hours and the days that I agreed to.</source>
        <translation>Cumplo las horas y los días que acordé.</translation>
    </message>
    <message>
        <source>I ask for help when I need it.</source>
        <translation>Pido ayuda cuando la necesito.</translation>
    </message>
    <message>
        <source>What am I proud of so far?</source>
        <translation>¿Qué me da orgullo hasta ahora?</translation>
    </message>
    <message>
        <source>What do I want to do more of in the second half of the term?</source>
        <translation>¿Qué quiero hacer más en la segunda mitad de la pasantía?</translation>
    </message>
    <message>
        <source>They reached the goals that they set for their learning.</source>
        <translation>Alcanzó las metas de aprendizaje que se propuso.</translation>
    </message>
    <message>
        <source>Their skills grew over the term.</source>
        <translation>Sus habilidades crecieron durante la pasantía.</translation>
    </message>
    <message>
        <source>They took on more responsibility as the term went on.</source>
        <translation>Asumió más responsabilidad a medida que avanzaba la pasantía.</translation>
    </message>
    <message>
        <source>They were reliable, and kept the hours that were agreed on.</source>
        <translation>Se pudo confiar en su trabajo, y cumplió las horas acordadas.</translation>
    </message>
    <message>
        <source>They treated others with respect.</source>
        <translation>Trató a los demás con respeto.</translation>
    </message>
    <message>
        <source>What did they do that made a difference, and what should they go on with?</source>
        <translation>¿Qué hizo que dejara huella, y con qué debería seguir?</translation>
    </message>
    <message>
        <source>I reached the goals that I set for my learning.</source>
        <translation>Alcancé las metas de aprendizaje que me propuse.</translation>
    </message>
    <message>
        <source>I took on more responsibility as the term went on.</source>
        <translation>Asumí más responsabilidad a medida que avanzaba la pasantía.</translation>
    </message>
    <message>
        <source>I kept the hours and the days that I agreed to.</source>
        <translation>Cumplí las horas y los días que acordé.</translation>
    </message>
    <message>
        <source>What did I learn that I will use again?</source>
        <translation>¿Qué aprendí que volveré a usar?</translation>
    </message>
    <message>
        <source>What would I do differently another time?</source>
        <translation>¿Qué haría de otra manera la próxima vez?</translation>
    </message>
    <message>
        <source>I was treated with respect at all times.</source>
        <translation>Me trataron con respeto en todo momento.</translation>
    </message>
    <message>
        <source>I learned what I was promised that I would learn.</source>
        <translation>Aprendí lo que me prometieron que aprendería.</translation>
    </message>
    <message>
        <source>Somebody guided me, and had time for me when I needed it.</source>
        <translation>Alguien me orientó y tuvo tiempo para mí cuando lo necesité.</translation>
    </message>
    <message>
        <source>My work mattered, and taught me something.</source>
        <translation>Mi trabajo tuvo importancia y me enseñó algo.</translation>
    </message>
    <message>
        <source>The hours stayed as we had agreed, and fit the rest of my life.</source>
        <translation>Las horas siguieron siendo las acordadas y fueron compatibles con el resto de mi vida.</translation>
    </message>
    <message>
        <source>What should you change before the next intern comes?</source>
        <translation>¿Qué deberían cambiar antes de la próxima pasantía?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un poco</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>en gran parte</translation>
    </message>
    <message>
        <source>entirely</source>
        <translation>por completo</translation>
    </message>
</context>
<context>
    <name>EvaluationSeal</name>
    <message>
        <source>It is not submitted yet.</source>
        <translation>Todavía no se ha entregado.</translation>
    </message>
    <message>
        <source>Sealed until the credit report and our letter for the intern are signed, so that neither hangs on it.</source>
        <translation>Sellada hasta que se firmen el informe de créditos y nuestra carta para quien hace la pasantía, para que ninguno dependa de ella.</translation>
    </message>
    <message>
        <source>Sealed until the credit report is signed, so that it does not hang on it.</source>
        <translation>Sellada hasta que se firme el informe de créditos, para que no dependa de ella.</translation>
    </message>
    <message>
        <source>Sealed until our letter for the intern is signed, so that it does not hang on it.</source>
        <translation>Sellada hasta que se firme nuestra carta para quien hace la pasantía, para que no dependa de ella.</translation>
    </message>
    <message>
        <source>Sealed until the other side submits its own, so that both speak freely.</source>
        <translation>Sellada hasta que la otra parte entregue la suya, para que ambas hablen con libertad.</translation>
    </message>
    <message>
        <source>Sealed until the other side submits its own, so that both speak freely; at the latest until %1.</source>
        <translation>Sellada hasta que la otra parte entregue la suya, para que ambas hablen con libertad; a más tardar hasta: %1.</translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message>
        <source>First week</source>
        <translation>Primera semana</translation>
    </message>
    <message>
        <source>Middle of the term</source>
        <translation>Mitad de la pasantía</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <translation>%1: sobre %2</translation>
    </message>
    <message>
        <source>%1: %2 about us</source>
        <translation>%1: %2 sobre nosotros</translation>
    </message>
    <message>
        <source>%1: %2 about their own learning</source>
        <translation>%1: %2 sobre su propio aprendizaje</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>leída el %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>draft kept</source>
        <translation>borrador guardado</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>entregada</translation>
    </message>
    <message>
        <source>Letter of recommendation for %1</source>
        <translation>Carta de recomendación para %1</translation>
    </message>
    <message>
        <source>Letter of %1 about us</source>
        <translation>Carta de %1 sobre nosotros</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>firmada el %1</translation>
    </message>
    <message>
        <source>signed on %1, published</source>
        <translation>firmada el %1, publicada</translation>
    </message>
    <message>
        <source>signed on %1, consent withdrawn</source>
        <translation>firmada el %1, consentimiento retirado</translation>
    </message>
    <message>
        <source>With the full name</source>
        <translation>Con el nombre completo</translation>
    </message>
    <message>
        <source>With the first name only</source>
        <translation>Solo con el nombre de pila</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>An intern</source>
        <translation>Pasante</translation>
    </message>
    <message>
        <source>“%1” — %2. Agreed on %3, withdrawn on %4: quoted no longer.</source>
        <translation>“%1” — %2. Consentimiento del %3, retirado el %4: ya no se cita.</translation>
    </message>
    <message>
        <source>“%1” — %2. Agreed on %3.</source>
        <translation>“%1” — %2. Consentimiento del %3.</translation>
    </message>
    <message>
        <source>about the intern</source>
        <translation>sobre quien hace la pasantía</translation>
    </message>
    <message>
        <source>about us</source>
        <translation>sobre nosotros</translation>
    </message>
    <message>
        <source>about their own learning</source>
        <translation>sobre su propio aprendizaje</translation>
    </message>
</context>
<context>
    <name>EvaluationsInAction</name>
    <message>
        <source>The days of evaluations follow from the term, and this placement has none yet. Say its first and last day, then plan again.</source>
        <translation>Los días de las evaluaciones dependen de las fechas de la pasantía, y esta todavía no las tiene. Indica el primer y el último día, y planifica de nuevo.</translation>
    </message>
    <message>
        <source>This evaluation is not there any more: somebody took it away meanwhile. The history can bring it back.</source>
        <translation>Esta evaluación ya no está: alguien la quitó entretanto. El historial puede recuperarla.</translation>
    </message>
    <message>
        <source>This evaluation is submitted, and its answers stay as they are. Undo the submitting in the history, as long as nobody has read it.</source>
        <translation>Esta evaluación está entregada y sus respuestas se quedan como están. Deshaz la entrega en el historial mientras nadie la haya leído.</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Answer one question at least; the others may stay empty.</source>
        <translation>Todavía no hay ninguna respuesta. Responde al menos una pregunta; las demás pueden quedar vacías.</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idea</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeado</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>anunciado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>wheelchair accessible</source>
        <translation>accesible en silla de ruedas</translation>
    </message>
    <message>
        <source>partly wheelchair accessible</source>
        <translation>accesible en parte en silla de ruedas</translation>
    </message>
    <message>
        <source>not wheelchair accessible</source>
        <translation>no accesible en silla de ruedas</translation>
    </message>
    <message>
        <source>wheelchair access not known</source>
        <translation>no se sabe si es accesible en silla de ruedas</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitación sin respuesta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>tal vez</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>en lista de espera</translation>
    </message>
    <message>
        <source>place offered</source>
        <translation>plaza ofrecida</translation>
    </message>
    <message>
        <source>offer ran out</source>
        <translation>oferta vencida</translation>
    </message>
    <message>
        <source>came</source>
        <translation>vino</translation>
    </message>
    <message>
        <source>came for a part</source>
        <translation>vino una parte</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>no vino</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>con justificación</translation>
    </message>
    <message>
        <source>nobody kept a sheet</source>
        <translation>nadie llevó la hoja</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>todavía sin fecha</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>their yes</comment>
        <translation>canceló</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>por aprobar</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptada</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
</context>
<context>
    <name>EventsInAction</name>
    <message>
        <source>This event is not there any more: somebody deleted it meanwhile. The history can bring it back.</source>
        <translation>Este evento ya no está: alguien lo eliminó mientras tanto. El historial puede recuperarlo.</translation>
    </message>
    <message>
        <source>An event needs a name. Type one.</source>
        <translation>Un evento necesita un nombre. Escribe uno.</translation>
    </message>
    <message>
        <source>Places cannot be below zero. Type how many there are, or 0 for no limit.</source>
        <translation>Las plazas no pueden ser menos de cero. Escribe cuántas hay, o 0 si no hay límite.</translation>
    </message>
    <message>
        <source>The event ends before it has begun. Choose a later end.</source>
        <translation>El evento termina antes de haber empezado. Elige un final posterior.</translation>
    </message>
    <message>
        <source>“%1” is %2 and cannot become %3. From there it can become: %4.</source>
        <translation>El estado de “%1” es: %2, y no puede pasar a: %3. Desde ahí puede pasar a: %4.</translation>
    </message>
    <message>
        <source>People came to “%1”, and that stays in their history. Cancel the event or put it into the archive instead of deleting it.</source>
        <translation>Hubo gente que vino a “%1”, y eso queda en su historial. Cancela el evento o archívalo en vez de eliminarlo.</translation>
    </message>
    <message>
        <source>“%1” has no day yet, so its times and tasks cannot be put on another one. Give it a day first.</source>
        <translation>“%1” todavía no tiene fecha, así que sus horas y tareas no se pueden pasar a otra. Ponle primero una fecha.</translation>
    </message>
    <message>
        <source>A venue needs a name. Type one.</source>
        <translation>Una sede necesita un nombre. Escribe uno.</translation>
    </message>
    <message>
        <source>There is a venue called “%1” already. Choose another name.</source>
        <translation>Ya hay una sede que se llama “%1”. Elige otro nombre.</translation>
    </message>
    <message>
        <source>A kind of event needs a name. Type one.</source>
        <translation>Un tipo de evento necesita un nombre. Escribe uno.</translation>
    </message>
    <message>
        <source>An event takes at least a minute. Type how long this kind usually takes.</source>
        <translation>Un evento dura por lo menos un minuto. Escribe cuánto suele durar este tipo.</translation>
    </message>
    <message>
        <source>There is a kind of event called “%1” already. Choose another name.</source>
        <translation>Ya hay un tipo de evento que se llama “%1”. Elige otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the place of %n events, such as %2. Give them another place first.</source>
        <translation>
            <numerusform>“%1” es el lugar de %n evento: %2. Dale antes otro lugar.</numerusform>
            <numerusform>“%1” es el lugar de %n eventos, como %2. Dales antes otro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>A room needs a name. Type one.</source>
        <translation>Una sala necesita un nombre. Escribe uno.</translation>
    </message>
    <message>
        <source>Seats cannot be below zero. Type how many there are, or 0 where nobody knows.</source>
        <translation>Los asientos no pueden ser menos de cero. Escribe cuántos hay, o 0 si nadie lo sabe.</translation>
    </message>
    <message>
        <source>There are two rooms called “%1”. Choose another name.</source>
        <translation>Hay dos salas que se llaman “%1”. Elige otro nombre.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Grupo de trabajo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursInAction</name>
    <message>
        <source>That makes more than 24 hours on %1, with all that this person did on that day. Look at that day&apos;s hours and correct what is wrong.</source>
        <translation>Así serían más de 24 horas el %1, con todo lo que esta persona hizo ese día. Mira las horas de ese día y corrige lo que esté mal.</translation>
    </message>
    <message>
        <source>%1 is not in this week. Choose the week of that day first.</source>
        <translation>El %1 no está en esta semana. Elige primero la semana de ese día.</translation>
    </message>
    <message>
        <source>The clock times of that day alone make %1. Change or delete those entries first.</source>
        <translation>Solo las horas de reloj de ese día ya suman %1. Cambia o borra primero esas anotaciones.</translation>
    </message>
    <message>
        <source>An amendment stays on the day of what it amends. Amend those hours to 0, and add the right ones on the other day.</source>
        <translation>Una corrección se queda en el día de lo que corrige. Corrige esas horas a 0 y añade las correctas en el otro día.</translation>
    </message>
    <message>
        <source>These hours are not approved yet, so there is nothing to amend. Change them in the week of %1 itself; if that is submitted, take it back first.</source>
        <translation>Estas horas aún no están aprobadas, así que no hay nada que corregir. Cámbialas en la misma semana del %1; si ya está entregada, recupérala primero.</translation>
    </message>
    <message>
        <source>A timer is running already. Stop that one first, then start the next.</source>
        <translation>Ya hay un cronómetro en marcha. Páralo primero y luego inicia el siguiente.</translation>
    </message>
    <message>
        <source>This timer does not run any more: somebody stopped it meanwhile.</source>
        <translation>Este cronómetro ya no está en marcha: alguien lo paró mientras tanto.</translation>
    </message>
    <message>
        <source>Measured by the timer</source>
        <translation>Medido con el temporizador</translation>
    </message>
    <message>
        <source>The clock is changed on %1, so that nothing is left of those times there. Change them first.</source>
        <translation>El %1 se cambia la hora, así que allí no queda nada de ese horario. Cámbialo primero.</translation>
    </message>
</context>
<context>
    <name>HoursRemarks</name>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1: %2 and %3 overlap.</source>
        <translation>%1: %2 y %3 se solapan.</translation>
    </message>
    <message>
        <source>%1: %2 is a long day, more than 12 hours.</source>
        <translation>%1: %2 es un día largo, más de 12 horas.</translation>
    </message>
</context>
<context>
    <name>InternsInAction</name>
    <message>
        <source>This placement is not there any more: somebody deleted it meanwhile. The history can bring it back.</source>
        <translation>Esta pasantía ya no está: alguien la borró entretanto. El historial puede traerla de vuelta.</translation>
    </message>
    <message>
        <source>A placement needs an intern. Choose who it is.</source>
        <translation>Una pasantía necesita un pasante. Elige quién es.</translation>
    </message>
    <message>
        <source>The last day comes before the first one. Choose a later last day.</source>
        <translation>El último día es anterior al primero. Elige un último día posterior.</translation>
    </message>
    <message>
        <source>Hours a week cannot be below zero. Type how many.</source>
        <translation>Las horas por semana no pueden ser menos de cero. Escribe cuántas.</translation>
    </message>
    <message>
        <source>Say why it ends early. The reason stays with the placement.</source>
        <translation>Di por qué termina antes de tiempo. El motivo queda en la pasantía.</translation>
    </message>
    <message>
        <source>Interns %1</source>
        <translation>Pasantes %1</translation>
    </message>
</context>
<context>
    <name>InterpretingRules</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: interpreter missing.</source>
        <translation>%1: falta intérprete.</translation>
    </message>
    <message>
        <source>%1: second interpreter missing. Nobody interprets for more than an hour alone.</source>
        <translation>%1: falta el segundo intérprete. Nadie interpreta más de una hora sin relevo.</translation>
    </message>
    <message>
        <source>%1: %2 also interprets %3 at that time.</source>
        <translation>%1: %2 interpreta también %3 a esa hora.</translation>
    </message>
    <message>
        <source>%1: %2 receivers are needed at once, and %3 are in stock.</source>
        <translation>%1: hacen falta %2 receptores a la vez, y hay %3.</translation>
    </message>
</context>
<context>
    <name>Invitees</name>
    <message>
        <source>Nobody is in there.</source>
        <translation>Ahí no hay nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them are on the list already</source>
        <translation>
            <numerusform>%1, %n de ellas ya está en la lista</numerusform>
            <numerusform>%1, %n de ellas ya están en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>Invitar a %n persona</numerusform>
            <numerusform>Invitar a %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningWords</name>
    <message>
        <source>Events from A to Z</source>
        <translation>Eventos de la A a la Z</translation>
    </message>
    <message>
        <source>Organizing software and web analytics</source>
        <translation>Programas para organizar y analítica web</translation>
    </message>
    <message>
        <source>Map of the movements</source>
        <translation>Mapa de los movimientos</translation>
    </message>
    <message>
        <source>Online marketing for social good</source>
        <translation>Mercadeo en línea para el bien social</translation>
    </message>
    <message>
        <source>Nonprofit management</source>
        <translation>Gestión de organizaciones sin fines de lucro</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitad</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Pasante</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor/a</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>up from %1 to %2</source>
        <translation>sube de %1 a %2</translation>
    </message>
    <message>
        <source>down from %1 to %2</source>
        <translation>baja de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>Three to six goals are usual; %n are written.</source>
        <translation>
            <numerusform>Lo usual son de tres a seis metas; hay %n escrita.</numerusform>
            <numerusform>Lo usual son de tres a seis metas; hay %n escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No task is finished yet.</source>
        <translation>Todavía no hay ninguna tarea terminada.</translation>
    </message>
    <message>
        <source>No task is finished yet; the first one was expected by %1.</source>
        <translation>Todavía no hay ninguna tarea terminada; la primera se esperaba para el %1.</translation>
    </message>
    <message>
        <source>The first deliverable is expected by %1.</source>
        <translation>La primera entrega se espera para el %1.</translation>
    </message>
    <message>
        <source>First deliverable finished on %1.</source>
        <translation>Primera entrega terminada el %1.</translation>
    </message>
    <message>
        <source>First deliverable finished on %1, on the first day.</source>
        <translation>Primera entrega terminada el %1, el primer día.</translation>
    </message>
    <message numerus="yes">
        <source>First deliverable finished on %1, %n days after the start.</source>
        <translation>
            <numerusform>Primera entrega terminada el %1, %n día después del comienzo.</numerusform>
            <numerusform>Primera entrega terminada el %1, %n días después del comienzo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>%n left out: no phone.</source>
        <translation>
            <numerusform>Se omitió %n: sin teléfono.</numerusform>
            <numerusform>Se omitieron %n: sin teléfono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no number for texts.</source>
        <translation>
            <numerusform>Se omitió %n: sin número para mensajes.</numerusform>
            <numerusform>Se omitieron %n: sin número para mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no e-mail address.</source>
        <translation>
            <numerusform>Se omitió %n: sin correo electrónico.</numerusform>
            <numerusform>Se omitieron %n: sin correo electrónico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no postal address.</source>
        <translation>
            <numerusform>Se omitió %n: sin dirección postal.</numerusform>
            <numerusform>Se omitieron %n: sin dirección postal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no home address.</source>
        <translation>
            <numerusform>Se omitió %n: sin dirección de casa.</numerusform>
            <numerusform>Se omitieron %n: sin dirección de casa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: do not contact.</source>
        <translation>
            <numerusform>Se omitió %n: no contactar.</numerusform>
            <numerusform>Se omitieron %n: no contactar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: deceased.</source>
        <translation>
            <numerusform>Se omitió %n: ha fallecido.</numerusform>
            <numerusform>Se omitieron %n: han fallecido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in it although they asked not to be contacted.</source>
        <translation>
            <numerusform>%n está incluida aunque pidió que no se le contacte.</numerusform>
            <numerusform>%n están incluidas aunque pidieron que no se les contacte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n against their wish: %2</source>
        <translation>
            <numerusform>%1; %n contra su voluntad: %2</numerusform>
            <numerusform>%1; %n contra su voluntad: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterDraft</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>[… Say here, in your own words, what you saw them do that others should know.]</source>
        <translation>[… Di aquí, con tus palabras, qué le viste hacer que otros deban saber.]</translation>
    </message>
    <message>
        <source>To whom it may concern:</source>
        <translation>A quien corresponda:</translation>
    </message>
    <message>
        <source>%1 was an intern with us from %2 to %3, and I am glad to write this letter.</source>
        <translation>%1 hizo una pasantía con nosotros del %2 al %3, y escribo esta carta con gusto.</translation>
    </message>
    <message>
        <source>%1 was an intern at %4 from %2 to %3, and I am glad to write this letter.</source>
        <translation>%1 hizo una pasantía en %4 del %2 al %3, y escribo esta carta con gusto.</translation>
    </message>
    <message>
        <source>I recommend %1 to anyone who looks for somebody to learn, to work and to be relied on. Please ask me for more.</source>
        <translation>Recomiendo a %1 a quien busque a alguien que aprenda, trabaje y merezca confianza. Si quiere saber más, escríbame.</translation>
    </message>
    <message numerus="yes">
        <source>In that time %1 worked %n hours with us.</source>
        <translation>
            <numerusform>En ese tiempo, %1 trabajó %n hora con nosotros.</numerusform>
            <numerusform>En ese tiempo, %1 trabajó %n horas con nosotros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of this time went into these areas: %1.</source>
        <translation>La mayor parte de ese tiempo se dedicó a estas áreas: %1.</translation>
    </message>
    <message>
        <source>Among what %1 finished are %2.</source>
        <translation>Entre lo que %1 terminó están %2.</translation>
    </message>
    <message>
        <source>Responsibility grew along the way, up to the level that we call “%1”.</source>
        <translation>Por el camino creció la responsabilidad, hasta el nivel que llamamos “%1”.</translation>
    </message>
    <message>
        <source>These goals for learning were reached: %1.</source>
        <translation>Se alcanzaron estas metas de aprendizaje: %1.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 aprobadas</translation>
    </message>
    <message>
        <source>Most hours: %1</source>
        <translation>Más horas: %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Terminado: %1</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Nivel: %1</translation>
    </message>
    <message>
        <source>Goal reached: %1</source>
        <translation>Meta alcanzada: %1</translation>
    </message>
    <message>
        <source>This is a draft. Nobody has signed it.</source>
        <translation>Esto es un borrador. Nadie lo ha firmado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LettersInAction</name>
    <message>
        <source>Only what an intern wrote about us can be quoted. Choose their letter or their evaluation.</source>
        <translation>Solo se puede citar lo que alguien escribió sobre nosotros en su pasantía. Elige su carta o su evaluación.</translation>
    </message>
    <message>
        <source>This letter is not there any more: somebody took it away meanwhile. The history can bring it back.</source>
        <translation>Esta carta ya no está: alguien la quitó entretanto. El historial puede recuperarla.</translation>
    </message>
    <message>
        <source>This letter is signed, and a signed letter keeps its text. Undo the signing in the history first, as long as it is not published.</source>
        <translation>Esta carta está firmada, y una carta firmada conserva su texto. Deshaz primero la firma en el historial, mientras no esté publicada.</translation>
    </message>
    <message>
        <source>A letter needs somebody who signs it. Choose a supervisor for the placement.</source>
        <translation>Una carta necesita a alguien que la firme. Elige quién supervisa la pasantía.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write the letter, then sign it.</source>
        <translation>Todavía no hay nada escrito. Escribe la carta y después fírmala.</translation>
    </message>
    <message>
        <source>The place in brackets still waits for your own words. Fill it or take it out, then sign.</source>
        <translation>El lugar entre corchetes todavía espera tus palabras. Complétalo o quítalo, y después firma.</translation>
    </message>
    <message>
        <source>The letter is not signed yet, so its words may still change. Let it be signed first.</source>
        <translation>La carta todavía no está firmada, así que sus palabras aún pueden cambiar. Primero tiene que firmarse.</translation>
    </message>
    <message>
        <source>This evaluation has not been opened yet. Read it first.</source>
        <translation>Esta evaluación todavía no se ha abierto. Léela primero.</translation>
    </message>
    <message>
        <source>Nothing is quoted yet. Choose the words.</source>
        <translation>Todavía no se cita nada. Elige las palabras.</translation>
    </message>
    <message>
        <source>These words do not stand in the text like this, and nobody is quoted with what they did not write. Copy them as they are.</source>
        <translation>Estas palabras no están así en el texto, y a nadie se le atribuye lo que no escribió. Cópialas tal como están.</translation>
    </message>
    <message>
        <source>Nobody is quoted without having agreed. Ask them, then say on which day they did.</source>
        <translation>No se cita a nadie sin su consentimiento. Pídelo, y después indica qué día lo dio.</translation>
    </message>
</context>
<context>
    <name>LevelRules</name>
    <message>
        <source>Learner</source>
        <translation>Aprendiz</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Colaborador/a</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>works beside somebody; first deliverable in week 1</source>
        <translation>trabaja junto a alguien; primera entrega en la semana 1</translation>
    </message>
    <message>
        <source>own tasks with due dates</source>
        <translation>tareas propias con fecha</translation>
    </message>
    <message>
        <source>runs an area: the schedule, a contact list, a channel</source>
        <translation>lleva un área: el calendario, una lista de contactos, un canal</translation>
    </message>
    <message>
        <source>runs a presentation, part of an event, or brings in a newer intern</source>
        <translation>lleva una presentación o parte de un evento, o guía a alguien que acaba de llegar</translation>
    </message>
    <message>
        <source>two finished tasks in different areas</source>
        <translation>dos tareas terminadas en áreas distintas</translation>
    </message>
    <message>
        <source>a goal rated 2 of 4 or more; one area for two weeks</source>
        <translation>una meta valorada con 2 de 4 o más; un área durante dos semanas</translation>
    </message>
    <message>
        <source>an owner’s area handed on, or a session led</source>
        <translation>un área propia entregada a otra persona, o una sesión dirigida</translation>
    </message>
    <message numerus="yes">
        <source>Level 2 expects two finished tasks in different areas. Tasks are finished in %n areas so far.</source>
        <translation>
            <numerusform>El nivel 2 espera dos tareas terminadas en áreas distintas. Hasta ahora hay tareas terminadas en %n área.</numerusform>
            <numerusform>El nivel 2 espera dos tareas terminadas en áreas distintas. Hasta ahora hay tareas terminadas en %n áreas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Level 3 expects a goal rated 2 of 4 or more. None is so far.</source>
        <translation>El nivel 3 espera una meta valorada con 2 de 4 o más. Todavía no hay ninguna.</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>LoadGuard</name>
    <message>
        <source>%1: only %2 of rest since the day before.</source>
        <translation>%1: solo %2 de descanso desde el día anterior.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 in a week is more than 40 hours.</source>
        <translation>%1 en una semana son más de 40 horas.</translation>
    </message>
    <message>
        <source>No free day in seven.</source>
        <translation>Ningún día libre en siete.</translation>
    </message>
    <message>
        <source>The second week in a row far over the agreed %1. Check in with them.</source>
        <translation>La segunda semana seguida muy por encima de las %1 acordadas. Habla con esa persona.</translation>
    </message>
    <message>
        <source>Only %1 of rest since the day before; 11 hours are due.</source>
        <translation>Solo %1 de descanso desde el día anterior; tocan 11 horas.</translation>
    </message>
    <message>
        <source>Only %1 of rest until the day after; 11 hours are due.</source>
        <translation>Solo %1 de descanso hasta el día siguiente; tocan 11 horas.</translation>
    </message>
    <message>
        <source>%1 without a break of 30 minutes.</source>
        <translation>%1 sin una pausa de 30 minutos.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches of work in a row without a break of 30 minutes.</source>
        <translation>
            <numerusform>%n tramo de trabajo sin una pausa de 30 minutos.</numerusform>
            <numerusform>%n tramos de trabajo seguidos sin una pausa de 30 minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That makes %1 in the week, more than 40 hours.</source>
        <translation>Suma %1 en la semana, más de 40 horas.</translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message>
        <source>%1 of %2 (%3, few)</source>
        <translation>%1 de %2 (%3, pocos)</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Kind of registration</source>
        <translation>Tipo de inscripción</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Días antes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>“%1” is no amount. Type “1250”, “1,250.00” or “$1,250”.</source>
        <translation>«%1» no es un importe. Escribe «1250», «1,250.00» o «$1,250».</translation>
    </message>
</context>
<context>
    <name>NeedPrint</name>
    <message>
        <source>Printed: %1.</source>
        <translation>Se imprimió: %1.</translation>
    </message>
    <message>
        <source>%1. This paper tells what people trusted you with.</source>
        <translation>%1. Este papel dice lo que la gente te confió.</translation>
    </message>
</context>
<context>
    <name>NeedWords</name>
    <message>
        <source>childcare</source>
        <translation>cuidado infantil</translation>
    </message>
    <message>
        <source>wheelchair, no stairs</source>
        <translation>silla de ruedas, sin escaleras</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>lengua de señas</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>interpretación</translation>
    </message>
    <message>
        <source>diet</source>
        <translation>dieta</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>alergia</translation>
    </message>
    <message>
        <source>seeing, hearing, quiet</source>
        <translation>ver, oír, calma</translation>
    </message>
    <message>
        <source>ride</source>
        <translation>transporte</translation>
    </message>
    <message>
        <source>place to sleep</source>
        <translation>alojamiento</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>has a plan</source>
        <translation>con plan</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cubierta</translation>
    </message>
    <message>
        <source>cannot be met</source>
        <translation>no se puede cubrir</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>NeedsInAction</name>
    <message>
        <source>This child is not on the list any more: somebody took it off meanwhile. The history can bring it back.</source>
        <translation>Este menor ya no está en la lista: alguien lo quitó entretanto. El historial puede traerlo de vuelta.</translation>
    </message>
    <message>
        <source>Why can this not be met? Say so in a few words: whoever calls them needs it.</source>
        <translation>¿Por qué no se puede cubrir? Dilo en pocas palabras: quien llame lo necesita.</translation>
    </message>
    <message>
        <source>A child needs a name. Type the first name.</source>
        <translation>Hace falta un nombre. Escribe el nombre de pila.</translation>
    </message>
    <message>
        <source>“%1” is no month of birth. Type year and month, such as 2021-04, or leave it empty.</source>
        <translation>«%1» no es un mes de nacimiento. Escribe año y mes, como 2021-04, o déjalo vacío.</translation>
    </message>
    <message>
        <source>These hours end before they begin. Choose a later end.</source>
        <translation>Estas horas terminan antes de empezar. Elige un final más tarde.</translation>
    </message>
    <message>
        <source>%1 is in the children’s room. Sign the child out first.</source>
        <translation>%1 está en la sala infantil. Anota primero su salida.</translation>
    </message>
    <message>
        <source>%1 is signed in already.</source>
        <translation>La entrada de %1 ya está anotada.</translation>
    </message>
    <message>
        <source>%1 is not signed in, so there is nobody to collect.</source>
        <translation>La entrada de %1 no está anotada, así que no hay a quién recoger.</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Alguien desconocido</translation>
    </message>
    <message>
        <source>%1 may not collect %2: nobody is named yet. The child stays; ask the parent who may.</source>
        <translation>%1 no puede recoger a %2: todavía no hay nadie nombrado. El menor se queda; pregunta a la madre o al padre quién puede.</translation>
    </message>
    <message>
        <source>%1 may not collect %2: named are %3. The child stays; call the parent.</source>
        <translation>%1 no puede recoger a %2: quienes pueden son %3. El menor se queda; llama a la madre o al padre.</translation>
    </message>
    <message>
        <source>Interpreting needs two languages. Type from which one into which other one.</source>
        <translation>Para interpretar hacen falta dos idiomas. Escribe de cuál a cuál.</translation>
    </message>
    <message>
        <source>Interpreting ends after it begins. Choose both times.</source>
        <translation>La interpretación termina después de empezar. Elige las dos horas.</translation>
    </message>
    <message>
        <source>One person cannot be both interpreters. Choose somebody else, or nobody yet.</source>
        <translation>Una persona no puede ser los dos intérpretes. Elige a otra, o a nadie todavía.</translation>
    </message>
    <message>
        <source>The children’s room closes before it opens. Choose a later end.</source>
        <translation>La sala infantil cierra antes de abrir. Elige un final más tarde.</translation>
    </message>
    <message>
        <source>Who brings %1? Choose somebody, so that it can be looked up later.</source>
        <translation>¿Quién trae a %1? Elige a alguien, para que se pueda consultar después.</translation>
    </message>
</context>
<context>
    <name>NeedsPaper</name>
    <message>
        <source>Only for those who see to it. Destroy this paper after the event.</source>
        <translation>Solo para quienes se encargan. Destruye este papel después del evento.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quién se encarga</translation>
    </message>
    <message>
        <source>Nobody else may collect a child, not even a parent who is not named. Destroy this paper after the event.</source>
        <translation>Nadie más puede recoger a un menor, ni siquiera una madre o un padre que no esté nombrado. Destruye este papel después del evento.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Allergies and note</source>
        <translation>Alergias y nota</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>May collect; emergency phone</source>
        <translation>Puede recoger; teléfono de emergencia</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>child of %1</source>
        <translation>hija o hijo de %1</translation>
    </message>
</context>
<context>
    <name>NewPlace</name>
    <message numerus="yes">
        <source>%n employers</source>
        <translation>
            <numerusform>%n empleador</numerusform>
            <numerusform>%n empleadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worksites</source>
        <translation>
            <numerusform>%n lugar de trabajo</numerusform>
            <numerusform>%n lugares de trabajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job titles</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Printed by %1, %2</source>
        <translation>Impreso por %1, %2</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>PastDayEdit</name>
    <message>
        <source>today, or a day</source>
        <translation>hoy, o un día</translation>
    </message>
    <message>
        <source>“%1” is no day. Type “today” or “2026-11-27”.</source>
        <translation>«%1» no es un día. Escribe «hoy» o «2026-11-27».</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Person ID</source>
        <translation>ID de persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Second last name</source>
        <translation>Segundo apellido</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Nombre preferido</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nombre legal</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Teléfono de casa</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Correo del trabajo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>Dirección 2</translation>
    </message>
    <message>
        <source>Address line 3</source>
        <translation>Dirección 3</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <source>Worksite</source>
        <translation>Lugar de trabajo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>Contratado el</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Fallecido</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Se puede llamar</translation>
    </message>
    <message>
        <source>May be texted</source>
        <translation>Se puede enviar mensajes</translation>
    </message>
    <message>
        <source>May be e-mailed</source>
        <translation>Se puede enviar correo</translation>
    </message>
    <message>
        <source>May get newsletters</source>
        <translation>Recibe boletines</translation>
    </message>
    <message>
        <source>May get post</source>
        <translation>Recibe correo postal</translation>
    </message>
    <message>
        <source>May be visited</source>
        <translation>Se puede visitar</translation>
    </message>
    <message>
        <source>Data may be shared</source>
        <translation>Se pueden compartir sus datos</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Do not text</source>
        <translation>No enviar mensajes</translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation>No enviar correo</translation>
    </message>
    <message>
        <source>No newsletters</source>
        <translation>Sin boletines</translation>
    </message>
    <message>
        <source>Do not send post</source>
        <translation>No enviar cartas</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Mailing address line 2</source>
        <translation>Dirección postal 2</translation>
    </message>
    <message>
        <source>Mailing address line 3</source>
        <translation>Dirección postal 3</translation>
    </message>
    <message>
        <source>Mailing city</source>
        <translation>Ciudad (correo postal)</translation>
    </message>
    <message>
        <source>Mailing state</source>
        <translation>Estado (correo postal)</translation>
    </message>
    <message>
        <source>Mailing ZIP</source>
        <translation>Código postal (correo postal)</translation>
    </message>
    <message>
        <source>Mailing country</source>
        <translation>País (correo postal)</translation>
    </message>
    <message>
        <source>Work address</source>
        <translation>Dirección del trabajo</translation>
    </message>
    <message>
        <source>Work address line 2</source>
        <translation>Dirección del trabajo 2</translation>
    </message>
    <message>
        <source>Work address line 3</source>
        <translation>Dirección del trabajo 3</translation>
    </message>
    <message>
        <source>Work city</source>
        <translation>Ciudad del trabajo</translation>
    </message>
    <message>
        <source>Work state</source>
        <translation>Estado del trabajo</translation>
    </message>
    <message>
        <source>Work ZIP</source>
        <translation>Código postal del trabajo</translation>
    </message>
    <message>
        <source>Work country</source>
        <translation>País del trabajo</translation>
    </message>
    <message>
        <source>Do not share data</source>
        <translation>No compartir sus datos</translation>
    </message>
</context>
<context>
    <name>PersonKeeper</name>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>first phone</source>
        <translation>primer teléfono</translation>
    </message>
    <message>
        <source>first e-mail</source>
        <translation>primer correo</translation>
    </message>
    <message>
        <source>Edit %1: %2</source>
        <translation>Editar %1: %2</translation>
    </message>
</context>
<context>
    <name>PersonRows</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Our own fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>May we …?</source>
        <translation>¿Podemos …?</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>PlacementWords</name>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>en acogida</translation>
    </message>
    <message>
        <source>active</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminada antes</translation>
    </message>
    <message>
        <source>Begin onboarding</source>
        <translation>Empezar la acogida</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Poner en pausa</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>End early…</source>
        <translation>Terminar antes…</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks, until %1</source>
        <translation>
            <numerusform>%n semana, hasta el %1</numerusform>
            <numerusform>%n semanas, hasta el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not eligible as it stands: the programme asks for at least %1 a week. They could volunteer instead.</source>
        <translation>Así no se puede aceptar: el programa pide al menos %1 por semana. Podría ser voluntario/a.</translation>
    </message>
    <message>
        <source>Enough, but the programme prefers %1 to %2 a week.</source>
        <translation>Suficiente, pero el programa prefiere de %1 a %2 por semana.</translation>
    </message>
    <message>
        <source>Fits: the programme prefers %1 to %2 a week.</source>
        <translation>Encaja: el programa prefiere de %1 a %2 por semana.</translation>
    </message>
    <message>
        <source>More than the programme plans for: plan with %1 a week.</source>
        <translation>Más de lo que el programa prevé: cuenta con %1 por semana.</translation>
    </message>
    <message numerus="yes">
        <source>Shorter than the %n weeks that the programme asks for; those would end on %1.</source>
        <translation>
            <numerusform>Menos que la %n semana que pide el programa; acabaría el %1.</numerusform>
            <numerusform>Menos que las %n semanas que pide el programa; acabarían el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days past term end. The latest start that still fits is %1.</source>
        <translation>
            <numerusform>%n día después del fin del período. El último comienzo que todavía encaja es el %1.</numerusform>
            <numerusform>%n días después del fin del período. El último comienzo que todavía encaja es el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>sick</source>
        <translation>enfermedad</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>vacaciones</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>unpaid student</source>
        <translation>estudiante sin paga</translation>
    </message>
    <message>
        <source>trainee</source>
        <translation>en formación</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>voluntariado</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>empleo</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>charity, 501(c)(3)</source>
        <translation>benéfica, 501(c)(3)</translation>
    </message>
    <message>
        <source>social welfare, 501(c)(4)</source>
        <translation>bienestar social, 501(c)(4)</translation>
    </message>
    <message>
        <source>labor organization, 501(c)(5)</source>
        <translation>organización laboral, 501(c)(5)</translation>
    </message>
    <message>
        <source>cooperative</source>
        <translation>cooperativa</translation>
    </message>
    <message>
        <source>business</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>%1, excused</source>
        <translation>%1, justificado</translation>
    </message>
    <message>
        <source>%1, not excused</source>
        <translation>%1, sin justificar</translation>
    </message>
</context>
<context>
    <name>PlacesInAction</name>
    <message>
        <source>“%1” is not what somebody says: who waits and who has an offer follows from the places. Note yes, maybe or no instead.</source>
        <translation>“%1” no es algo que alguien diga: quién espera y quién tiene una oferta resulta de las plazas. Anota sí, tal vez o no.</translation>
    </message>
    <message>
        <source>They came or were checked in once, and that stays in their history. Leave them on the list; if it was a mistake, note “Not known”.</source>
        <translation>Asistió o se registró su llegada, y eso queda en su historial. Déjala en la lista; si fue un error, anota “No se sabe”.</translation>
    </message>
    <message>
        <source>Somebody of them came or was checked in once, and that stays in their history. Choose only those who were not.</source>
        <translation>Alguna de estas personas asistió o se registró su llegada, y eso queda en su historial. Elige solo a las demás.</translation>
    </message>
    <message>
        <source>Nobody of them waits to be approved. Choose those whose answer is “%1”.</source>
        <translation>Nadie de ellas espera que se le apruebe. Elige a quienes tienen la respuesta «%1».</translation>
    </message>
</context>
<context>
    <name>PostingDraft</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>[… Say here what interns learn with you.]</source>
        <translation>[… Di aquí qué aprenden los pasantes con ustedes.]</translation>
    </message>
    <message>
        <source>[… Say here what somebody should bring along.]</source>
        <translation>[… Di aquí qué debería traer consigo quien solicita.]</translation>
    </message>
    <message>
        <source>[… Say here, in your own words, who you are and what interns do with you.]</source>
        <translation>[… Di aquí, con tus propias palabras, quiénes son y qué hacen los pasantes con ustedes.]</translation>
    </message>
    <message>
        <source>What you will learn:</source>
        <translation>Qué aprenderás:</translation>
    </message>
    <message>
        <source>What it takes:</source>
        <translation>Qué hace falta:</translation>
    </message>
    <message>
        <source>What we ask for:</source>
        <translation>Qué pedimos:</translation>
    </message>
    <message>
        <source>Good to have as well:</source>
        <translation>También ayuda:</translation>
    </message>
    <message>
        <source>What we promise:</source>
        <translation>Qué prometemos:</translation>
    </message>
    <message>
        <source>We are looking for interns: %1.</source>
        <translation>Buscamos pasantes: %1.</translation>
    </message>
    <message>
        <source>%1 is looking for interns: %2.</source>
        <translation>%1 busca pasantes: %2.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n weeks</source>
        <translation>
            <numerusform>Al menos %n semana</numerusform>
            <numerusform>Al menos %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>We decide on each application as it comes</source>
        <translation>Decidimos sobre cada solicitud según llega</translation>
    </message>
    <message>
        <source>At least %1 hours a week</source>
        <translation>Al menos %1 horas por semana</translation>
    </message>
    <message>
        <source>At least %1 hours a week, and best %2</source>
        <translation>Al menos %1 horas por semana, y lo mejor son %2</translation>
    </message>
    <message>
        <source>At least %1 hours a week, and best %2 to %3</source>
        <translation>Al menos %1 horas por semana, y lo mejor son de %2 a %3</translation>
    </message>
    <message>
        <source>We take applications from %1 on</source>
        <translation>Recibimos solicitudes desde el %1</translation>
    </message>
    <message>
        <source>We take applications from %1 to %2</source>
        <translation>Recibimos solicitudes del %1 al %2</translation>
    </message>
    <message>
        <source>We take applications until %1</source>
        <translation>Recibimos solicitudes hasta el %1</translation>
    </message>
    <message>
        <source>A stipend of %1 a month, from %2 hours a week on</source>
        <translation>Un estipendio de %1 al mes, desde %2 horas por semana</translation>
    </message>
    <message>
        <source>A stipend of %1 to %2 a month, from %3 hours a week on</source>
        <translation>Un estipendio de %1 a %2 al mes, desde %3 horas por semana</translation>
    </message>
</context>
<context>
    <name>PostingText</name>
    <message>
        <source>What interns say</source>
        <translation>Qué dicen los pasantes</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Cómo solicitar</translation>
    </message>
    <message>
        <source>Ask us for the application form.</source>
        <translation>Pídenos el formulario de solicitud.</translation>
    </message>
    <message>
        <source>Give this code when you apply, so that we know where you heard of us: %1</source>
        <translation>Da este código al solicitar, para que sepamos dónde supiste de nosotros: %1</translation>
    </message>
    <message>
        <source>Apply until %1.</source>
        <translation>Solicita hasta el %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Apply here: %1</source>
        <translation>Solicita aquí: %1</translation>
    </message>
</context>
<context>
    <name>PostingWords</name>
    <message>
        <source>opens on %1</source>
        <translation>abre el %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>abierta hasta el %1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>cerró el %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” — %2. Consent was withdrawn on %3, and the posting does not quote it any more.</source>
        <translation>“%1” — %2. El consentimiento se retiró el %3, y la convocatoria ya no lo cita.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>PostingsInAction</name>
    <message>
        <source>This posting is not there any more: somebody deleted it meanwhile. The history can bring it back.</source>
        <translation>Esta convocatoria ya no está: alguien la eliminó mientras tanto. El historial puede devolverla.</translation>
    </message>
    <message>
        <source>A posting belongs to a programme. Make one first, with its intake.</source>
        <translation>Una convocatoria es de un programa. Crea uno primero, con su admisión.</translation>
    </message>
    <message>
        <source>A posting needs a title. Type one.</source>
        <translation>Una convocatoria necesita un título. Escribe uno.</translation>
    </message>
    <message>
        <source>The posting closes before it opens. Choose a later last day.</source>
        <translation>La convocatoria cierra antes de abrir. Elige un último día posterior.</translation>
    </message>
    <message>
        <source>Internships: %1</source>
        <translation>Pasantías: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be a code: people type it from paper. Take 2 to 16 letters and digits, without accents and spaces, or leave it empty and one is made.</source>
        <translation>“%1” no puede ser un código: la gente lo copia del papel. Usa de 2 a 16 letras y cifras, sin acentos ni espacios, o déjalo vacío y se crea uno.</translation>
    </message>
    <message>
        <source>“%1” cannot be told from “%2”, the code of %3. Type another one, or leave it empty and one is made.</source>
        <translation>“%1” no se distingue de “%2”, el código de %3. Escribe otro, o déjalo vacío y se crea uno.</translation>
    </message>
    <message>
        <source>A channel needs a name, such as “Campus job board”. Type one.</source>
        <translation>Un canal necesita un nombre, como “Bolsa de trabajo del campus”. Escribe uno.</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page. Type one like “%2”, or leave it empty.</source>
        <translation>“%1” no es la dirección de una página web. Escribe una como “%2”, o déjala vacía.</translation>
    </message>
    <message numerus="yes">
        <source>%n applications came with the code “%1”, so it stays. Add another channel for another code.</source>
        <translation>
            <numerusform>%n solicitud llegó con el código “%1”, así que se queda. Añade otro canal para otro código.</numerusform>
            <numerusform>%n solicitudes llegaron con el código “%1”, así que se queda. Añade otro canal para otro código.</numerusform>
        </translation>
    </message>
    <message>
        <source>The consent to quote these words does not stand any more. Choose others.</source>
        <translation>El consentimiento para citar estas palabras ya no sigue en pie. Elige otras.</translation>
    </message>
</context>
<context>
    <name>PurposeWords</name>
    <message>
        <source>Calling</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Texting</source>
        <translation>Enviar mensajes de texto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>A spreadsheet of everyone</source>
        <translation>Hoja de cálculo con todas</translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message>
        <source>%1. The minimum wage is unknown: the programme says no place, or no rate is noted for it.</source>
        <translation>%1. El salario mínimo es desconocido: el programa no dice ningún lugar, o no hay ninguna tarifa anotada para él.</translation>
    </message>
    <message>
        <source>%1: within the nominal line of %2, below the minimum wage of %3.</source>
        <translation>%1: dentro de la línea nominal de %2, por debajo del salario mínimo de %3.</translation>
    </message>
    <message>
        <source>%1: above the nominal line of %2, below the minimum wage of %3.</source>
        <translation>%1: por encima de la línea nominal de %2, por debajo del salario mínimo de %3.</translation>
    </message>
    <message>
        <source>%1: above the nominal line of %2, not below the minimum wage of %3.</source>
        <translation>%1: por encima de la línea nominal de %2, no por debajo del salario mínimo de %3.</translation>
    </message>
    <message>
        <source>Minimum wage of %1 from %2.</source>
        <translation>Salario mínimo de %1 desde el %2.</translation>
    </message>
    <message>
        <source>Minimum wage of %1 from %2: %3.</source>
        <translation>Salario mínimo de %1 desde el %2: %3.</translation>
    </message>
    <message>
        <source>Not legal advice; ask counsel.</source>
        <translation>No es asesoría legal; consulta a un abogado.</translation>
    </message>
</context>
<context>
    <name>RecapWords</name>
    <message>
        <source>Nobody was noted as having come.</source>
        <translation>No se anotó que viniera nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n people came.</source>
        <translation>
            <numerusform>Vino una persona.</numerusform>
            <numerusform>Vinieron %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came for the first time.</source>
        <translation>
            <numerusform>Una de ellas vino por primera vez.</numerusform>
            <numerusform>%n de ellas vinieron por primera vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them walked in.</source>
        <translation>
            <numerusform>Una de ellas llegó sin avisar.</numerusform>
            <numerusform>%n de ellas llegaron sin avisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people said yes and did not come.</source>
        <translation>
            <numerusform>Una persona dijo que sí y no vino.</numerusform>
            <numerusform>%n personas dijeron que sí y no vinieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those were excused.</source>
        <translation>
            <numerusform>Una de ellas tenía disculpa.</numerusform>
            <numerusform>%n de ellas tenían disculpa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of those nobody noted yet what happened.</source>
        <translation>
            <numerusform>De una de ellas nadie ha anotado aún qué pasó.</numerusform>
            <numerusform>De %n de ellas nadie ha anotado aún qué pasó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people helped, for %1 hours together.</source>
        <translation>
            <numerusform>Ayudó una persona, durante %1 horas.</numerusform>
            <numerusform>Ayudaron %n personas, %1 horas en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n needs were asked for.</source>
        <translation>
            <numerusform>Se pidió menos de una necesidad.</numerusform>
            <numerusform>Se pidieron menos de %n necesidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs were asked for. How many were met stays untold: so few are left that somebody could be recognized.</source>
        <translation>
            <numerusform>Se pidió una necesidad.</numerusform>
            <numerusform>Se pidieron %n necesidades. Cuántas se atendieron no se dice: quedan tan pocas que se podría reconocer a alguien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs were asked for, and %1 of them were met.</source>
        <translation>
            <numerusform>Se pidió una necesidad, y se atendió %1.</numerusform>
            <numerusform>Se pidieron %n necesidades, y se atendieron %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came in and %2 was spent: %3 is left.</source>
        <translation>Entraron %1 y se gastaron %2: quedan %3.</translation>
    </message>
    <message>
        <source>That is %1 spent for each person who came.</source>
        <translation>Son %1 gastados por cada persona que vino.</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En números</translation>
    </message>
    <message>
        <source>What it was like</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>%1 came in and %2 was spent: %3 is missing.</source>
        <translation>Entraron %1 y se gastaron %2: faltan %3.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>Every month on the first %1</source>
        <translation>Cada mes, el primer %1</translation>
    </message>
    <message>
        <source>Every month on the second %1</source>
        <translation>Cada mes, el segundo %1</translation>
    </message>
    <message>
        <source>Every month on the third %1</source>
        <translation>Cada mes, el tercer %1</translation>
    </message>
    <message>
        <source>Every month on the fourth %1</source>
        <translation>Cada mes, el cuarto %1</translation>
    </message>
    <message>
        <source>Every month on the last %1</source>
        <translation>Cada mes, el último %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Cada día</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Cada semana</numerusform>
            <numerusform>Cada %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Cada mes</numerusform>
            <numerusform>Cada %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>Cada año</numerusform>
            <numerusform>Cada %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Una y otra vez</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Cada %1</translation>
    </message>
    <message>
        <source>Every second %1</source>
        <translation>Cada dos semanas, el %1</translation>
    </message>
    <message>
        <source>Every month on day %1</source>
        <translation>Cada mes, el día %1</translation>
    </message>
</context>
<context>
    <name>RefusalMarks</name>
    <message>
        <source>do not call</source>
        <translation>no llamar</translation>
    </message>
    <message>
        <source>do not write</source>
        <translation>no escribir</translation>
    </message>
</context>
<context>
    <name>RegistrationKindsInAction</name>
    <message>
        <source>“%1” has no such kind of registration: it was removed meanwhile, or belongs to another event. Choose one of those that are there.</source>
        <translation>«%1» no tiene ese tipo de inscripción: se quitó entretanto, o es de otro evento. Elige uno de los que hay.</translation>
    </message>
    <message>
        <source>A kind of registration needs a name. Type one, such as “Student”.</source>
        <translation>Un tipo de inscripción necesita un nombre. Escribe uno, por ejemplo «Estudiante».</translation>
    </message>
    <message>
        <source>Places cannot be below zero. Type how many there are, or 0 for no limit of its own.</source>
        <translation>Las plazas no pueden ser menos de cero. Escribe cuántas hay, o 0 si no tiene límite propio.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. Type what one pays, or 0 for nothing.</source>
        <translation>Un precio no puede ser menor que cero. Escribe cuánto se paga, o 0 si es gratis.</translation>
    </message>
    <message>
        <source>“%1” would close before it opens. Choose a later last day.</source>
        <translation>«%1» cerraría antes de abrir. Elige un último día posterior.</translation>
    </message>
    <message>
        <source>This event has a kind of registration called “%1” already. Choose another name.</source>
        <translation>Este evento ya tiene un tipo de inscripción llamado «%1». Elige otro nombre.</translation>
    </message>
    <message>
        <source>A group needs a name. Type one, such as that of the family or the delegation.</source>
        <translation>Un grupo necesita un nombre. Escribe uno, por ejemplo el de la familia o la delegación.</translation>
    </message>
    <message>
        <source>Nobody pays less than nothing. Type what was paid, or 0.</source>
        <translation>Nadie paga menos que nada. Escribe lo que se pagó, o 0.</translation>
    </message>
</context>
<context>
    <name>RegistrationQuestions</name>
    <message numerus="yes">
        <source>%1, %2 of %n places taken</source>
        <translation>
            <numerusform>%1, %2 de %n plaza ocupadas</numerusform>
            <numerusform>%1, %2 de %n plazas ocupadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>That is noted already.</source>
        <translation>Eso ya está anotado.</translation>
    </message>
    <message>
        <source>Kind of registration</source>
        <translation>Tipo de inscripción</translation>
    </message>
    <message>
        <source>What it costs is due with it. Whoever has a place keeps it, even where the kind is full.</source>
        <translation>Con él se debe lo que cuesta. Quien tiene plaza la conserva, aunque el tipo esté lleno.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Inscripción como</translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation>Poner el tipo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Who comes together or not at all, such as a family. While they wait, they are offered places only when all of them fit. Without a name they come by themselves.</source>
        <translation>Quienes vienen juntas o no vienen, como una familia. Mientras esperan, se les ofrecen plazas solo cuando caben todas. Sin nombre vienen por su cuenta.</translation>
    </message>
    <message>
        <source>name of the family or the delegation</source>
        <translation>nombre de la familia o la delegación</translation>
    </message>
    <message>
        <source>Set the group</source>
        <translation>Poner el grupo</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>all that is due: %1</source>
        <translation>todo lo que se debe: %1</translation>
    </message>
    <message>
        <source>what is due of each of them</source>
        <translation>lo que debe cada una</translation>
    </message>
    <message>
        <source>Has a scholarship: nothing is due</source>
        <translation>Tiene una beca: no debe nada</translation>
    </message>
    <message>
        <source>Paid altogether</source>
        <translation>Pagado en total</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>“%1” is no amount of money. Type it like 20 or 12.50.</source>
        <translation>«%1» no es una cantidad de dinero. Escríbela como 20 o 12.50.</translation>
    </message>
    <message>
        <source>Some of them have a scholarship. Left half ticked, nothing changes for these.</source>
        <translation>Algunas de estas personas tienen beca. Si la casilla queda a medio marcar, para ellas no cambia nada.</translation>
    </message>
</context>
<context>
    <name>RegistrationWarnings</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>“%1” opens only on %2.</source>
        <translation>«%1» no abre hasta el %2.</translation>
    </message>
    <message>
        <source>“%1” closed on %2.</source>
        <translation>«%1» cerró el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have one of %1 places.</source>
        <translation>
            <numerusform>%n persona tiene una de %1 plazas.</numerusform>
            <numerusform>%n personas tienen una de %1 plazas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n people have one of %2 places.</source>
        <translation>
            <numerusform>«%1»: %n persona tiene una de %2 plazas.</numerusform>
            <numerusform>«%1»: %n personas tienen una de %2 plazas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistrationsInAction</name>
    <message>
        <source>This person is not on the list any more: somebody took them off meanwhile. Look at the list again, and add them if they come.</source>
        <translation>Esta persona ya no está en la lista: alguien la quitó mientras tanto. Mira la lista otra vez y agrégala si viene.</translation>
    </message>
    <message>
        <source>“%1” was called off, so nobody came or stayed away. If it took place after all, change its status first.</source>
        <translation>“%1” se canceló, así que nadie vino ni faltó. Si al final se hizo, cambia primero su estado.</translation>
    </message>
    <message>
        <source>These people are on the lists of two events. Choose those of one event.</source>
        <translation>Estas personas están en las listas de dos eventos. Elige las de un solo evento.</translation>
    </message>
    <message>
        <source>“%1” is over, so that %2 was checked in stays in the history. Nothing was done. If it was a mistake, take the check-in back: note “Not known” on the list of the event.</source>
        <translation>“%1” ya terminó, así que la llegada de %2 queda en el historial. No se hizo nada. Si fue un error, anota “No se sabe” en la lista del evento.</translation>
    </message>
    <message>
        <source>“%1” has not begun, so nobody came or stayed away yet. Close the attendance afterwards; if it took place already, type that day first.</source>
        <translation>“%1” no ha empezado, así que nadie ha venido ni faltado aún. Cierra la asistencia después; si ya tuvo lugar, escribe antes ese día.</translation>
    </message>
</context>
<context>
    <name>RightsComputed</name>
    <message>
        <source>a place that is not said</source>
        <translation>un lugar que no se ha dicho</translation>
    </message>
    <message>
        <source>No stipend is agreed.</source>
        <translation>No hay estipendio acordado.</translation>
    </message>
    <message>
        <source>A stipend of %1 a month is agreed, so somebody may expect pay.</source>
        <translation>Hay un estipendio acordado de %1 al mes, así que alguien puede esperar un pago.</translation>
    </message>
    <message>
        <source>It is to bring school credit.</source>
        <translation>Debe dar créditos escolares.</translation>
    </message>
    <message>
        <source>They study, but no credit is asked for.</source>
        <translation>Estudia, pero no se piden créditos.</translation>
    </message>
    <message>
        <source>Neither a school nor credit is noted.</source>
        <translation>No hay anotados ni escuela ni créditos.</translation>
    </message>
    <message>
        <source>The last day is not said.</source>
        <translation>No se ha dicho el último día.</translation>
    </message>
    <message numerus="yes">
        <source>It ends %n days past the school’s term.</source>
        <translation>
            <numerusform>Acaba %n día después del período de la escuela.</numerusform>
            <numerusform>Acaba %n días después del período de la escuela.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends within the school’s term.</source>
        <translation>Acaba dentro del período de la escuela.</translation>
    </message>
    <message>
        <source>When the school’s term ends is not said.</source>
        <translation>No se ha dicho cuándo acaba el período de la escuela.</translation>
    </message>
    <message>
        <source>No school is noted, so there is no calendar to fit.</source>
        <translation>No hay escuela anotada, así que no hay calendario que cumplir.</translation>
    </message>
    <message>
        <source>No hours are approved yet.</source>
        <translation>Todavía no hay horas aprobadas.</translation>
    </message>
    <message>
        <source>Of the approved hours of the last four weeks %1 % are learning.</source>
        <translation>De las horas aprobadas de las últimas cuatro semanas, el %1 % es aprendizaje.</translation>
    </message>
    <message>
        <source>Of all approved hours %1 % are clerical.</source>
        <translation>De todas las horas aprobadas, el %1 % es trabajo de oficina.</translation>
    </message>
    <message>
        <source>%1 For %2 it is not said what kind of work it was.</source>
        <translation>%1 De %2 no se ha dicho qué clase de trabajo fue.</translation>
    </message>
    <message>
        <source>What kind of organization the host is, is not said. Edit the programme to say it.</source>
        <translation>No se ha dicho qué clase de organización es la anfitriona. Edita el programa para decirlo.</translation>
    </message>
    <message>
        <source>The host is a charity, 501(c)(3). That is enough only where its purposes are exclusively charitable, educational or religious.</source>
        <translation>La anfitriona es una organización benéfica, 501(c)(3). Eso basta solo si sus fines son exclusivamente benéficos, educativos o religiosos.</translation>
    </message>
    <message>
        <source>The host is a business, which has a question of its own.</source>
        <translation>La anfitriona es una empresa, que tiene su propia pregunta.</translation>
    </message>
    <message>
        <source>The host is a labor organization, 501(c)(5): a union local is probably outside the exception.</source>
        <translation>La anfitriona es una organización laboral, 501(c)(5): una sección sindical probablemente queda fuera de la excepción.</translation>
    </message>
    <message>
        <source>The host is not a charity, 501(c)(3): it may be outside the exception.</source>
        <translation>La anfitriona no es una organización benéfica, 501(c)(3): puede quedar fuera de la excepción.</translation>
    </message>
    <message>
        <source>On what terms they work is not said.</source>
        <translation>No se ha dicho en qué condiciones trabaja.</translation>
    </message>
    <message>
        <source>They are not here as a volunteer.</source>
        <translation>No está aquí como voluntario.</translation>
    </message>
    <message>
        <source>The programme requires at least %1 a week of a volunteer.</source>
        <translation>El programa exige al menos %1 por semana a un voluntario.</translation>
    </message>
    <message>
        <source>The programme requires no hours.</source>
        <translation>El programa no exige horas.</translation>
    </message>
    <message>
        <source>The host is a business: the eleven criteria of the state are for counsel to go through.</source>
        <translation>La anfitriona es una empresa: los once criterios del estado debe repasarlos un abogado.</translation>
    </message>
    <message>
        <source>The host is not a business.</source>
        <translation>La anfitriona no es una empresa.</translation>
    </message>
    <message>
        <source>This is asked of volunteers only.</source>
        <translation>Esto se pregunta solo de los voluntarios.</translation>
    </message>
    <message>
        <source>This is asked of volunteers only. For information: %1</source>
        <translation>Esto se pregunta solo de los voluntarios. Como información: %1</translation>
    </message>
    <message>
        <source>The amount depends on the hours, which no fee for a volunteer does.</source>
        <translation>La cantidad depende de las horas, y la de un voluntario no debe depender.</translation>
    </message>
    <message>
        <source>How many hours a week were agreed is not said.</source>
        <translation>No se ha dicho cuántas horas por semana se acordaron.</translation>
    </message>
    <message>
        <source>%1 a month is above the nominal line of %2: 20 % of %3 h at %4.</source>
        <translation>%1 al mes está por encima de la línea nominal de %2: el 20 % de %3 h a %4.</translation>
    </message>
    <message>
        <source>%1 a month is not above the nominal line of %2: 20 % of %3 h at %4.</source>
        <translation>%1 al mes no está por encima de la línea nominal de %2: el 20 % de %3 h a %4.</translation>
    </message>
    <message>
        <source>What an employee is paid is not noted here.</source>
        <translation>Lo que cobra un empleado no está anotado aquí.</translation>
    </message>
    <message>
        <source>No stipend is agreed, so there is nothing to compare.</source>
        <translation>No hay estipendio acordado, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Rate unknown: no minimum wage is entered for %1 on this day.</source>
        <translation>Tarifa desconocida: para %1 no se ha anotado un salario mínimo en este día.</translation>
    </message>
    <message>
        <source>By the agreed hours it is %1 an hour; the minimum wage of %2 is %3.</source>
        <translation>Por las horas acordadas son %1 por hora; el salario mínimo de %2 es %3.</translation>
    </message>
    <message>
        <source>%1 h a month at the minimum wage are %2; the stipend is %3.</source>
        <translation>%1 h al mes con el salario mínimo son %2; el estipendio es %3.</translation>
    </message>
    <message>
        <source>That is the rate of the whole country: the one of the state, which may be higher, is not entered.</source>
        <translation>Esa es la tarifa de todo el país: la del estado, que puede ser más alta, no se ha anotado.</translation>
    </message>
    <message>
        <source>Nobody is named for complaints. Edit the programme to choose somebody.</source>
        <translation>No hay nadie nombrado para las quejas. Edita el programa para elegir a alguien.</translation>
    </message>
    <message>
        <source>The agreement, with the promise in it, is not signed by everybody.</source>
        <translation>El acuerdo, que contiene la promesa, no lo han firmado todos.</translation>
    </message>
    <message>
        <source>Somebody is named for complaints, and the agreement is signed.</source>
        <translation>Hay alguien nombrado para las quejas, y el acuerdo está firmado.</translation>
    </message>
    <message>
        <source>The state is not said. Edit the programme to say the place.</source>
        <translation>No se ha dicho el estado. Edita el programa para decir el lugar.</translation>
    </message>
    <message>
        <source>The lines of this state come with the program.</source>
        <translation>Las preguntas de este estado vienen con el programa.</translation>
    </message>
    <message>
        <source>No lines of %1 come with the program. Ask counsel what holds there.</source>
        <translation>Con el programa no vienen preguntas de %1. Consulta a un abogado qué vale allí.</translation>
    </message>
    <message>
        <source>Rate unknown: no minimum wage is entered for %1 in the newest paid month.</source>
        <translation>Tarifa desconocida: no hay salario mínimo anotado para %1 en el último mes pagado.</translation>
    </message>
    <message>
        <source>The newest paid month came to %1 an hour; the minimum wage of %2 was %3 then.</source>
        <translation>El último mes pagado resultó en %1 por hora; el salario mínimo de %2 era entonces de %3.</translation>
    </message>
</context>
<context>
    <name>RightsFacts</name>
    <message>
        <source>The hours a week differ from those at the last check.</source>
        <translation>Las horas por semana son distintas de las de la última revisión.</translation>
    </message>
    <message>
        <source>They work on other terms than at the last check.</source>
        <translation>Trabaja en condiciones distintas de las de la última revisión.</translation>
    </message>
    <message>
        <source>Their level of responsibility differs from that at the last check.</source>
        <translation>Su nivel de responsabilidad es distinto del de la última revisión.</translation>
    </message>
    <message>
        <source>The stipend differs from that at the last check.</source>
        <translation>El estipendio es distinto del de la última revisión.</translation>
    </message>
</context>
<context>
    <name>RightsPaper</name>
    <message>
        <source>As of %1, by the questions of %2. Result: %3.</source>
        <translation>A fecha de %1, según las preguntas de %2. Resultado: %3.</translation>
    </message>
    <message>
        <source>Where the questions come from</source>
        <translation>De dónde vienen las preguntas</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondido por</translation>
    </message>
    <message>
        <source>Looked at by counsel</source>
        <translation>Visto por un abogado</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Anfitriona: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>Works as: %1</source>
        <translation>Trabaja como: %1</translation>
    </message>
    <message>
        <source>Agreed: %1 a week</source>
        <translation>Acordado: %1 por semana</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>sin horas</translation>
    </message>
    <message>
        <source>Stipend: %1 a month</source>
        <translation>Estipendio: %1 al mes</translation>
    </message>
    <message>
        <source>Stipend: none</source>
        <translation>Estipendio: ninguno</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>RightsRules</name>
    <message>
        <source>Glatt v. Fox Searchlight, 2d Cir. 2015; U.S. Department of Labor, Fact Sheet 71, January 2018</source>
        <translation>Glatt v. Fox Searchlight, 2.º Cir. 2015; Departamento de Trabajo de EE. UU., hoja informativa 71, enero de 2018</translation>
    </message>
    <message>
        <source>Glatt v. Fox Searchlight, 2d Cir. 2015; U.S. Department of Labor, Fact Sheet 71, January 2018; wording unconfirmed</source>
        <translation>Glatt v. Fox Searchlight, 2.º Cir. 2015; Departamento de Trabajo de EE. UU., hoja informativa 71, enero de 2018; redacción sin confirmar</translation>
    </message>
    <message>
        <source>New York State Department of Labor, fact sheet “Wage Requirements for Interns in Not-For-Profit Businesses”; as of November 2026</source>
        <translation>Departamento de Trabajo del Estado de Nueva York, hoja informativa «Wage Requirements for Interns in Not-For-Profit Businesses»; a noviembre de 2026</translation>
    </message>
    <message>
        <source>New York State Department of Labor, fact sheet “Wage Requirements for Interns in For-Profit Businesses”; as of November 2026</source>
        <translation>Departamento de Trabajo del Estado de Nueva York, hoja informativa «Wage Requirements for Interns in For-Profit Businesses»; a noviembre de 2026</translation>
    </message>
    <message>
        <source>29 CFR § 553.106; U.S. Department of Labor, letter FLSA2005-51, November 2005</source>
        <translation>29 CFR § 553.106; Departamento de Trabajo de EE. UU., carta FLSA2005-51, noviembre de 2005</translation>
    </message>
    <message>
        <source>The table of wage rates, each with its source and date</source>
        <translation>La tabla de tarifas salariales, cada una con su fuente y su fecha</translation>
    </message>
    <message>
        <source>The programme’s own promise to its interns; as of November 2026</source>
        <translation>La promesa del propio programa a sus pasantes; a noviembre de 2026</translation>
    </message>
    <message>
        <source>This list of questions, as of November 2026</source>
        <translation>Esta lista de preguntas, a noviembre de 2026</translation>
    </message>
    <message>
        <source>Does everybody know that this is not a paid job?</source>
        <translation>¿Saben todos que esto no es un empleo pagado?</translation>
    </message>
    <message>
        <source>Nobody should expect pay, by what was said or what was promised.</source>
        <translation>Nadie debe esperar un pago por lo que se dijo o se prometió.</translation>
    </message>
    <message>
        <source>Do they learn as they would at a school?</source>
        <translation>¿Aprende como aprendería en una escuela?</translation>
    </message>
    <message>
        <source>Training that somebody plans and gives, not only work with a colleague beside it.</source>
        <translation>Formación que alguien planea y da, no solo trabajo con un colega al lado.</translation>
    </message>
    <message>
        <source>Is it part of their studies?</source>
        <translation>¿Forma parte de sus estudios?</translation>
    </message>
    <message>
        <source>It belongs to a course, or brings credit.</source>
        <translation>Pertenece a un curso o da créditos.</translation>
    </message>
    <message>
        <source>Does it fit the calendar of their school?</source>
        <translation>¿Encaja con el calendario de su escuela?</translation>
    </message>
    <message>
        <source>The placement ends no later than the school’s term.</source>
        <translation>La pasantía acaba a más tardar con el período de la escuela.</translation>
    </message>
    <message>
        <source>Does it last only as long as it teaches?</source>
        <translation>¿Dura solo mientras enseña?</translation>
    </message>
    <message>
        <source>At least half of the approved hours of the last four weeks are learning.</source>
        <translation>Al menos la mitad de las horas aprobadas de las últimas cuatro semanas es aprendizaje.</translation>
    </message>
    <message>
        <source>Do they do the job of a paid person?</source>
        <translation>¿Hace el trabajo de una persona pagada?</translation>
    </message>
    <message>
        <source>Their work adds to what paid people do and takes nobody’s place; at most 10 % of it is clerical.</source>
        <translation>Su trabajo se suma al de quienes cobran y no ocupa el lugar de nadie; como mucho el 10 % es trabajo de oficina.</translation>
    </message>
    <message>
        <source>Were they promised a job for afterwards?</source>
        <translation>¿Se le prometió un empleo para después?</translation>
    </message>
    <message>
        <source>Both sides know that nothing is promised for the time after.</source>
        <translation>Las dos partes saben que no se promete nada para después.</translation>
    </message>
    <message>
        <source>Is the host a body that may have unpaid people in New York?</source>
        <translation>¿Es la anfitriona una entidad que puede tener personas sin pago en Nueva York?</translation>
    </message>
    <message>
        <source>Only volunteers, students and trainees of bodies that are exclusively charitable, educational or religious.</source>
        <translation>Solo voluntarios, estudiantes y aprendices de entidades exclusivamente benéficas, educativas o religiosas.</translation>
    </message>
    <message>
        <source>Are volunteers free to choose their hours?</source>
        <translation>¿Pueden los voluntarios elegir sus horas?</translation>
    </message>
    <message>
        <source>In New York they do not replace or add to staff, and cannot be required to work set hours.</source>
        <translation>En Nueva York no sustituyen al personal ni se suman a él, y no se les puede exigir un horario fijo.</translation>
    </message>
    <message>
        <source>Is the host something other than a business?</source>
        <translation>¿Es la anfitriona otra cosa que una empresa?</translation>
    </message>
    <message>
        <source>A business has to meet all of eleven criteria of the state.</source>
        <translation>Una empresa tiene que cumplir los once criterios del estado.</translation>
    </message>
    <message>
        <source>Is what a volunteer gets no more than a small thank-you?</source>
        <translation>¿Lo que recibe un voluntario es solo un pequeño agradecimiento?</translation>
    </message>
    <message>
        <source>How does the stipend stand against the minimum wage?</source>
        <translation>¿Cómo queda el estipendio frente al salario mínimo?</translation>
    </message>
    <message>
        <source>What an hour comes to, beside the rate of that place and day.</source>
        <translation>A cuánto sale una hora, junto a la tarifa de ese lugar y ese día.</translation>
    </message>
    <message>
        <source>Are they treated with respect, and does nobody lose work because of them?</source>
        <translation>¿Se le trata con respeto, y nadie pierde trabajo por su causa?</translation>
    </message>
    <message>
        <source>Somebody is named for complaints, and the promise is signed with the agreement.</source>
        <translation>Hay alguien nombrado para las quejas, y la promesa se firma con el acuerdo.</translation>
    </message>
    <message>
        <source>Are the rules of this place among these questions?</source>
        <translation>¿Están las reglas de este lugar entre estas preguntas?</translation>
    </message>
    <message>
        <source>Lines of the United States and of New York State come with the program.</source>
        <translation>Con el programa vienen preguntas de Estados Unidos y del estado de Nueva York.</translation>
    </message>
    <message>
        <source>At most 20 % of what the same hours come to at the minimum wage, and not tied to hours.</source>
        <translation>Como máximo el 20 % de lo que suman las mismas horas con el salario mínimo, y sin depender de las horas.</translation>
    </message>
</context>
<context>
    <name>RightsWords</name>
    <message>
        <source>Nobody is sure yet. Find it out, and note how.</source>
        <translation>Nadie está seguro todavía. Averígualo y anota cómo.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Sin responder todavía.</translation>
    </message>
    <message>
        <source>The answer is “%1”.</source>
        <translation>La respuesta es «%1».</translation>
    </message>
    <message>
        <source>This is asked of unpaid people only.</source>
        <translation>Esto se pregunta solo de quienes no cobran.</translation>
    </message>
    <message>
        <source>Not legal advice. A dated checklist to bring to a lawyer.</source>
        <translation>No es asesoramiento jurídico. Es una lista con fecha para llevar a un abogado.</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>sin aviso</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>no se sabe todavía</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>hay que mirarlo</translation>
    </message>
    <message>
        <source>ask counsel</source>
        <translation>consulta a un abogado</translation>
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
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>from the records</source>
        <translation>de los registros</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>Checked on %1: %2. Next review on %3.</source>
        <translation>Revisado el %1: %2. Próxima revisión el %3.</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>Lo primero que mirar</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Las demás</translation>
    </message>
</context>
<context>
    <name>ScanViewer</name>
    <message>
        <source>The scan cannot be shown, because the folder for temporary files is full or closed to you. Make room there, then try again.</source>
        <translation>El escaneo no se puede mostrar, porque la carpeta de archivos temporales está llena o no tienes acceso. Haz sitio allí y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>No program on this computer shows %1. Install one for pictures and PDF files.</source>
        <translation>Ningún programa de este equipo muestra %1. Instala uno para imágenes y archivos PDF.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Scans and photos (*.png *.jpg *.jpeg *.pdf)</source>
        <translation>Escaneos y fotos (*.png *.jpg *.jpeg *.pdf)</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>What has no day cannot come again. Give the event a day first.</source>
        <translation>Lo que no tiene día no se puede repetir. Dale antes un día al evento.</translation>
    </message>
    <message>
        <source>Say until when it comes again, or how often: “30 jun” or “10 times”.</source>
        <translation>Di hasta cuándo se repite, o cuántas veces: “30 jun” o “10 veces”.</translation>
    </message>
    <message>
        <source>That would be more than %1 further events at once. Choose an earlier end; the last of them can go on later.</source>
        <translation>Serían más de %1 eventos más de una vez. Elige un final anterior; el último de ellos puede continuar después.</translation>
    </message>
    <message>
        <source>That goes beyond five years. Choose an earlier end.</source>
        <translation>Eso pasa de cinco años. Elige un final anterior.</translation>
    </message>
    <message>
        <source>Until then it does not come again. Choose a later end.</source>
        <translation>Hasta entonces no se repite. Elige un final posterior.</translation>
    </message>
</context>
<context>
    <name>SeriesInAction</name>
    <message>
        <source>“%1” comes again already, until %2. Repeat that one to go on from there.</source>
        <translation>“%1” ya se repite, hasta el %2. Repite ese para continuar desde ahí.</translation>
    </message>
</context>
<context>
    <name>SheetMarks</name>
    <message>
        <source>Here</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Here for a part of it</source>
        <translation>Presente una parte</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Viene</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>No viene</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Se dejó recado</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
</context>
<context>
    <name>SheetPrintout</name>
    <message>
        <source>%1 = %2</source>
        <comment>letter, result</comment>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Nothing to report, said %1.</source>
        <translation>Nada que anotar, dicho: %1.</translation>
    </message>
    <message>
        <source>Submitted %1; it counts.</source>
        <translation>Entregada: %1; ya cuenta.</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>espera aprobación</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>espera a %1</translation>
    </message>
    <message>
        <source>Nothing to report, said %1, %2</source>
        <translation>Nada que anotar, dicho: %1, %2</translation>
    </message>
    <message>
        <source>Submitted %1, %2</source>
        <translation>Entregada: %1, %2</translation>
    </message>
    <message>
        <source>Approved. The amendment was returned: %1</source>
        <translation>Aprobada. La enmienda fue devuelta: %1</translation>
    </message>
    <message>
        <source>Approved. An amendment is being written; submit it when it is right.</source>
        <translation>Aprobada. Hay una enmienda sin terminar; entrégala cuando esté bien.</translation>
    </message>
    <message>
        <source>Approved. Amendment: %1</source>
        <translation>Aprobada. Enmienda: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Your week %1 of %2</source>
        <translation>Tu semana %1 de %2</translation>
    </message>
    <message>
        <source>Your week %1</source>
        <translation>Tu semana %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approved %1; amend to correct.</source>
        <translation>Aprobada: %1; para corregirla, enmiéndala.</translation>
    </message>
    <message>
        <source>Approved by %1, %2; amend to correct.</source>
        <translation>Aprobada por %1, %2; para corregirla, enmiéndala.</translation>
    </message>
    <message>
        <source>Approved, and used in a payment or a report; amend to correct.</source>
        <translation>Aprobada, y usada en un pago o un informe; para corregirla, enmiéndala.</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Devuelta: %1</translation>
    </message>
    <message>
        <source>Not submitted yet.</source>
        <translation>Sin entregar.</translation>
    </message>
</context>
<context>
    <name>SheetsInAction</name>
    <message>
        <source>The hours in the week of %1 are approved and would be changed. Nothing was done. Amend them instead: open that week in Hours, and say what they should be, and why.</source>
        <translation>Las horas de la semana del %1 están aprobadas y habrían cambiado. No se hizo nada. Corrígelas: abre esa semana en Horas y di cuántas deberían ser y por qué.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Say why, in a few words. Whoever worked these hours reads it.</source>
        <translation>Di por qué, en pocas palabras. Quien trabajó estas horas lo leerá.</translation>
    </message>
    <message>
        <source>The week of %1 is approved, and approved hours stay as they are. Amend them instead: say what they should be, and why.</source>
        <translation>La semana del %1 está aprobada, y las horas aprobadas se quedan como están. Corrígelas aparte: di cuántas deberían ser y por qué.</translation>
    </message>
    <message>
        <source>The week of %1 is submitted. Take it back first, then change it.</source>
        <translation>La semana del %1 está entregada. Recupérala primero y luego cámbiala.</translation>
    </message>
    <message>
        <source>This week sheet is not there any more: somebody took it away meanwhile. The history can bring it back.</source>
        <translation>Esta hoja de horas ya no está: alguien la quitó mientras tanto. El historial puede recuperarla.</translation>
    </message>
    <message>
        <source>The week of %1 is submitted, and its hours would be changed. Nothing was done. Take the week back first.</source>
        <translation>La semana del %1 está entregada y sus horas habrían cambiado. No se hizo nada. Primero retira la semana.</translation>
    </message>
    <message>
        <source>The week of %1 was amended since, so its approval stays. Delete the amendment first, or amend it again.</source>
        <translation>La semana del %1 se corrigió después, así que su aprobación se queda. Primero borra la corrección o vuelve a corregirla.</translation>
    </message>
    <message>
        <source>The week of %1 is approved.</source>
        <translation>La semana del %1 está aprobada.</translation>
    </message>
    <message>
        <source>The week of %1 is submitted.</source>
        <translation>La semana del %1 está entregada.</translation>
    </message>
</context>
<context>
    <name>ShiftHours</name>
    <message>
        <source>%1: %2</source>
        <comment>the event and the volunteer shift</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>the kind of work</comment>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>“%1” was not worked after all</source>
        <translation>Al final no se trabajó en “%1”</translation>
    </message>
</context>
<context>
    <name>ShiftJudge</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 takes the certificate “%2”, and none is known.</source>
        <translation>%1 pide el certificado “%2”, y no consta ninguno.</translation>
    </message>
    <message>
        <source>The certificate “%1” ends on %2, before the shift.</source>
        <translation>El certificado “%1” vence el %2, antes del turno.</translation>
    </message>
    <message>
        <source>Clashes with “%1”.</source>
        <translation>Choca con “%1”.</translation>
    </message>
    <message>
        <source>Nobody should do “%1” alone, and nobody else is on it yet.</source>
        <translation>Nadie debería hacer “%1” a solas, y aún no hay nadie más.</translation>
    </message>
    <message>
        <source>The shift has ended.</source>
        <translation>El turno ya terminó.</translation>
    </message>
    <message>
        <source>Full: %1 of %2.</source>
        <translation>Completo: %1 de %2.</translation>
    </message>
    <message>
        <source>Not open yet: sign-ups begin on %1.</source>
        <translation>Aún no se abre: se puede tomar desde el %1.</translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message>
        <source>asked</source>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>wants it</source>
        <translation>lo quiere</translation>
    </message>
    <message>
        <source>on it</source>
        <translation>en el turno</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>looking for cover</source>
        <translation>busca relevo</translation>
    </message>
    <message>
        <source>there</source>
        <translation>está aquí</translation>
    </message>
    <message>
        <source>completed it</source>
        <translation>lo cumplió</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>se fue antes</translation>
    </message>
    <message>
        <source>covered by somebody</source>
        <translation>alguien lo cubrió</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>dijo que no</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>their shift</comment>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>no vino</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>con justificación</translation>
    </message>
    <message>
        <source>nobody kept a sheet</source>
        <translation>nadie llevó la lista</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>SignInPrintout</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>New number? Ask me</source>
        <translation>¿Número nuevo? Pregúntame</translation>
    </message>
</context>
<context>
    <name>StaffingInAction</name>
    <message>
        <source>%1 worked on it, and that stays. Say what happened instead: excused, left early, or that nobody kept a sheet.</source>
        <translation>%1 trabajó en él, y eso se queda. Di más bien qué pasó: con justificación, se fue antes, o nadie llevó la hoja.</translation>
    </message>
    <message>
        <source>A role needs a name. Type one.</source>
        <translation>Una función necesita un nombre. Escríbelo.</translation>
    </message>
    <message>
        <source>There is a role called “%1” already. Choose another name.</source>
        <translation>Ya hay una función que se llama “%1”. Elige otro nombre.</translation>
    </message>
    <message>
        <source>Shifts take the role “%1”. Take it off those shifts first, or rename it.</source>
        <translation>Hay turnos con la función “%1”. Quítala primero de esos turnos, o cámbiale el nombre.</translation>
    </message>
    <message>
        <source>Say which certificate it is.</source>
        <translation>Di qué certificado es.</translation>
    </message>
    <message>
        <source>This shift is not there any more: somebody deleted it meanwhile. The history can bring it back.</source>
        <translation>Este turno ya no está: alguien lo eliminó entretanto. El historial puede traerlo de vuelta.</translation>
    </message>
    <message>
        <source>A shift needs a name. Type one.</source>
        <translation>Un turno necesita un nombre. Escríbelo.</translation>
    </message>
    <message>
        <source>The shift ends before it has begun. Choose a later end.</source>
        <translation>El turno termina antes de empezar. Elige un final más tarde.</translation>
    </message>
    <message>
        <source>Say which role the shift takes, and how many people.</source>
        <translation>Di qué función necesita el turno, y cuánta gente.</translation>
    </message>
    <message>
        <source>The most people cannot be fewer than the least. Use 0 for no limit.</source>
        <translation>El máximo no puede ser menor que el mínimo. Usa 0 si no hay límite.</translation>
    </message>
    <message>
        <source>Say on which days and from when until when.</source>
        <translation>Di qué días, y desde cuándo hasta cuándo.</translation>
    </message>
    <message>
        <source>That makes %1 shifts at once, more than %2. Choose fewer days or longer shifts.</source>
        <translation>Son %1 turnos de una vez, más de %2. Elige menos días o turnos más largos.</translation>
    </message>
    <message>
        <source>People signed up for “%1” in that role. Take them off first.</source>
        <translation>Hay gente apuntada a “%1” en esa función. Quítala primero.</translation>
    </message>
    <message>
        <source>This sign-up is not there any more: somebody took it away meanwhile. The history can bring it back.</source>
        <translation>Esta persona ya no está apuntada: alguien la quitó entretanto. El historial puede traerla de vuelta.</translation>
    </message>
    <message>
        <source>“%1” does not take anybody in that role. Add the role to the shift first.</source>
        <translation>“%1” no necesita a nadie en esa función. Añade primero la función al turno.</translation>
    </message>
    <message>
        <source>%1 is on “%2” already: %3.</source>
        <translation>%1 ya está en “%2”: %3.</translation>
    </message>
    <message>
        <source>Say who does it instead: choose “Find cover…”.</source>
        <translation>Di quién lo hace en su lugar: elige “Buscar relevo…”.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot become “%3” now. It can become: %4.</source>
        <translation>%1: “%2” no puede pasar ahora a “%3”. Puede pasar a: %4.</translation>
    </message>
    <message>
        <source>Say when %1 left: choose “Times…”.</source>
        <translation>Di cuándo se fue %1: elige “Horario…”.</translation>
    </message>
    <message>
        <source>The end is not after the beginning. Choose a later end.</source>
        <translation>El final no va después del principio. Elige un final más tarde.</translation>
    </message>
    <message>
        <source>Somebody covers it for %1. Take them off the shift first, or put %1 on it anew.</source>
        <translation>Alguien cubre a %1. Quita antes del turno a esa persona, o vuelve a poner a %1 en él.</translation>
    </message>
    <message>
        <source>%1 is not on “%2”, so there is nothing to cover: %3. Put somebody on the shift instead.</source>
        <translation>%1 no está en “%2”, así que no hay nada que cubrir: %3. Pon a alguien en el turno en su lugar.</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Afiliado</translation>
    </message>
    <message>
        <source>In arrears</source>
        <translation>Con cuotas atrasadas</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Jubilado</translation>
    </message>
    <message>
        <source>Honorary</source>
        <translation>Honorario</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>One-on-one</source>
        <translation>Cara a cara</translation>
    </message>
    <message>
        <source>House visit</source>
        <translation>Visita a casa</translation>
    </message>
    <message>
        <source>Took part in an action</source>
        <translation>Participó en una acción</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>De oídas</translation>
    </message>
    <message>
        <source>Authorization card</source>
        <translation>Tarjeta de autorización</translation>
    </message>
    <message>
        <source>Membership card</source>
        <translation>Tarjeta de afiliación</translation>
    </message>
    <message>
        <source>Dues check-off</source>
        <translation>Descuento de cuotas en nómina</translation>
    </message>
    <message>
        <source>Political fund card</source>
        <translation>Tarjeta del fondo político</translation>
    </message>
    <message>
        <source>leads others</source>
        <translation>lidera a otros</translation>
    </message>
    <message>
        <source>supporter</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indeciso</translation>
    </message>
    <message>
        <source>leans against</source>
        <translation>más bien en contra</translation>
    </message>
    <message>
        <source>hostile</source>
        <translation>hostil</translation>
    </message>
    <message>
        <source>not in good standing: %1</source>
        <translation>no está al corriente: %1</translation>
    </message>
    <message>
        <source>in good standing, no dues noted</source>
        <translation>al corriente, sin cuotas anotadas</translation>
    </message>
    <message>
        <source>in good standing, dues paid until %1</source>
        <translation>al corriente, cuotas pagadas hasta el %1</translation>
    </message>
    <message>
        <source>not in good standing: dues paid only until %1</source>
        <translation>no está al corriente: cuotas pagadas solo hasta el %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>no está afiliado</translation>
    </message>
</context>
<context>
    <name>StipendWords</name>
    <message>
        <source>calculated</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>necesita una decisión</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>no pagado</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>one amount for everybody</source>
        <translation>el mismo importe para todos</translation>
    </message>
    <message>
        <source>more for more hours</source>
        <translation>más por más horas</translation>
    </message>
    <message>
        <source>the mean of the approved hours</source>
        <translation>la media de las horas aprobadas</translation>
    </message>
    <message>
        <source>the agreed hours</source>
        <translation>las horas acordadas</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %n weeks</source>
        <translation>
            <numerusform>%1 – %2, %n semana</numerusform>
            <numerusform>%1 – %2, %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 a week on, %2 a month.</source>
        <translation>Desde %1 por semana, %2 al mes.</translation>
    </message>
    <message>
        <source>From %1 a week on, %2 a month, rising to %3 at %4.</source>
        <translation>Desde %1 por semana, %2 al mes, y sube hasta %3 con %4.</translation>
    </message>
    <message>
        <source>It goes by the agreed hours, so that the amount is known beforehand.</source>
        <translation>Va por las horas acordadas, así que el importe se sabe de antemano.</translation>
    </message>
    <message>
        <source>It goes by the approved hours, and pay by the hour looks like wages: ask counsel.</source>
        <translation>Va por las horas aprobadas, y pagar por hora parece un salario: consulta a un abogado.</translation>
    </message>
    <message>
        <source>No stipend: %1 a week are agreed, and it begins at %2.</source>
        <translation>Sin estipendio: se acordaron %1 por semana, y empieza con %2.</translation>
    </message>
    <message numerus="yes">
        <source>The placement holds %1 of the %n days of the month’s weeks: the amount is that part of a month.</source>
        <translation>
            <numerusform>La pasantía tiene %1 de %n día de las semanas del mes: el importe es esa parte de un mes.</numerusform>
            <numerusform>La pasantía tiene %1 de los %n días de las semanas del mes: el importe es esa parte de un mes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hours are expected on %1 of its %n days; the others are excused, or not over yet.</source>
        <translation>
            <numerusform>Se esperan horas en %1 de su %n día; los demás están justificados o aún no han pasado.</numerusform>
            <numerusform>Se esperan horas en %1 de sus %n días; los demás están justificados o aún no han pasado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The approved hours make %1 a week, although %2 were agreed and %3 are needed.</source>
        <translation>Las horas aprobadas dan %1 por semana, aunque se acordaron %2 y hacen falta %3.</translation>
    </message>
    <message>
        <source>Somebody decides whether to pay, to pay a part, or not to pay, and says why. Proposed is to pay.</source>
        <translation>Alguien decide si se paga, se paga una parte o no se paga, y dice por qué. Se propone pagar.</translation>
    </message>
    <message>
        <source>%1 was settled with %2 of hours, and has %3 now: something was amended since.</source>
        <translation>%1 se liquidó con %2 de horas y ahora tiene %3: algo se corrigió desde entonces.</translation>
    </message>
    <message>
        <source>The week of %1 waits for approval, so its hours are not counted yet.</source>
        <translation>La semana del %1 espera aprobación, así que sus horas aún no se cuentan.</translation>
    </message>
    <message>
        <source>The weeks of this month run until %1.</source>
        <translation>Las semanas de este mes duran hasta el %1.</translation>
    </message>
    <message>
        <source>Something changed since this was calculated. Calculate the month again.</source>
        <translation>Algo cambió desde que se calculó. Calcula el mes otra vez.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>%1 for %2, if the hours come in; none are expected yet.</source>
        <translation>%1 por %2, si llegan las horas; aún no se espera ninguna.</translation>
    </message>
    <message>
        <source>On track for %1 in %2: %3 a week so far, and %4 are needed.</source>
        <translation>Va bien para %1 en %2: %3 por semana hasta ahora, y hacen falta %4.</translation>
    </message>
    <message>
        <source>%1 a week so far in %2, and %3 are needed for %4. If it stays so, somebody decides about it.</source>
        <translation>%1 por semana hasta ahora en %2, y hacen falta %3 para %4. Si sigue así, alguien lo decide.</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>no hours yet</source>
        <translation>aún sin horas</translation>
    </message>
    <message>
        <source>That makes %1 a week, and %2 are needed.</source>
        <translation>Eso da %1 por semana, y hacen falta %2.</translation>
    </message>
    <message>
        <source>Proposed is to leave it as it was paid.</source>
        <translation>Se propone dejarlo como se pagó.</translation>
    </message>
    <message>
        <source>A later run settled this month again, so this line stays as it is.</source>
        <translation>Una liquidación posterior volvió a liquidar este mes, así que esta línea queda como está.</translation>
    </message>
</context>
<context>
    <name>StipendsInAction</name>
    <message>
        <source>A stipend rule belongs to a programme. Choose one.</source>
        <translation>Una regla de estipendio pertenece a un programa. Elige uno.</translation>
    </message>
    <message>
        <source>A stipend rule holds from a day on. Choose it.</source>
        <translation>Una regla de estipendio vale desde un día. Elígelo.</translation>
    </message>
    <message>
        <source>A stipend begins at some hours a week and is no less than nothing. Type both.</source>
        <translation>Un estipendio empieza con unas horas por semana y no es menos que nada. Escribe las dos cosas.</translation>
    </message>
    <message>
        <source>The most hours and the highest amount must be above the least hours and the lowest amount. Type higher ones.</source>
        <translation>El máximo de horas y el importe más alto deben estar por encima del mínimo de horas y del importe más bajo. Escribe otros más altos.</translation>
    </message>
    <message>
        <source>Another rule of this programme begins on that day. Choose another day, or delete that rule first.</source>
        <translation>Otra regla de este programa empieza ese día. Elige otro día, o borra antes esa regla.</translation>
    </message>
    <message>
        <source>Stipends were confirmed by this rule, so it stays. Add a rule that holds from a later day on.</source>
        <translation>Se confirmaron estipendios por esta regla, así que se queda. Añade una regla que valga desde un día posterior.</translation>
    </message>
    <message>
        <source>Say where the rate holds, like US-NY-NYC.</source>
        <translation>Di dónde vale la tarifa, como US-NY-NYC.</translation>
    </message>
    <message>
        <source>A rate holds from a day on. Choose it.</source>
        <translation>Una tarifa vale desde un día. Elígelo.</translation>
    </message>
    <message>
        <source>Say what an hour must be paid, like 17.00.</source>
        <translation>Di cuánto hay que pagar por hora, como 17.00.</translation>
    </message>
    <message>
        <source>There is a rate of this place from that day on. Change it, or choose another day.</source>
        <translation>Ya hay una tarifa de este lugar desde ese día. Cámbiala, o elige otro día.</translation>
    </message>
    <message>
        <source>The hours of this stipend, or what it rests on, changed since it was calculated. Calculate the month again, then look at it.</source>
        <translation>Las horas de este estipendio, o lo que lo sustenta, cambiaron desde que se calculó. Calcula el mes otra vez y luego míralo.</translation>
    </message>
    <message>
        <source>This stipend needs a decision: say whether it is paid, and why.</source>
        <translation>Este estipendio necesita una decisión: di si se paga, y por qué.</translation>
    </message>
    <message>
        <source>This stipend is paid. Undo the payment first.</source>
        <translation>Este estipendio está pagado. Deshaz antes el pago.</translation>
    </message>
    <message>
        <source>Say how much is paid, or decide that it is not paid.</source>
        <translation>Di cuánto se paga, o decide que no se paga.</translation>
    </message>
    <message>
        <source>That is more than a whole month by the rule, %1. Type less.</source>
        <translation>Eso es más que un mes entero según la regla, %1. Escribe menos.</translation>
    </message>
    <message>
        <source>Say on which day it was paid.</source>
        <translation>Di qué día se pagó.</translation>
    </message>
    <message>
        <source>Only what is confirmed is paid. Confirm the stipend first, or decide about it.</source>
        <translation>Solo se paga lo que está confirmado. Confirma antes el estipendio, o decide sobre él.</translation>
    </message>
    <message>
        <source>The stipends of %1 settled %2 again (%3, %4), and that rests on this line, so it stays as it is. Nothing was done. Undo that first.</source>
        <translation>Los estipendios de %1 volvieron a liquidar %2 (%3, %4), y eso se basa en esta línea, así que queda como está. No se hizo nada. Deshaz eso antes.</translation>
    </message>
</context>
<context>
    <name>TaskTemplateWords</name>
    <message>
        <source>halfway</source>
        <translation>a la mitad</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <source>whoever supervises</source>
        <translation>quien supervisa</translation>
    </message>
    <message>
        <source>whoever it is for</source>
        <translation>la persona para quien es</translation>
    </message>
    <message>
        <source>on the first day</source>
        <translation>el primer día</translation>
    </message>
    <message numerus="yes">
        <source>%n days after the start</source>
        <translation>
            <numerusform>%n día después del comienzo</numerusform>
            <numerusform>%n días después del comienzo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the start</source>
        <translation>
            <numerusform>%n día antes del comienzo</numerusform>
            <numerusform>%n días antes del comienzo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after halfway</source>
        <translation>
            <numerusform>%n día después de la mitad</numerusform>
            <numerusform>%n días después de la mitad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before halfway</source>
        <translation>
            <numerusform>%n día antes de la mitad</numerusform>
            <numerusform>%n días antes de la mitad</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>el último día</translation>
    </message>
    <message numerus="yes">
        <source>%n days after the end</source>
        <translation>
            <numerusform>%n día después del final</numerusform>
            <numerusform>%n días después del final</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the end</source>
        <translation>
            <numerusform>%n día antes del final</numerusform>
            <numerusform>%n días antes del final</numerusform>
        </translation>
    </message>
    <message>
        <source>with the new dates</source>
        <translation>con las fechas nuevas</translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n día después</numerusform>
            <numerusform>%n días después</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Friday before</source>
        <translation>viernes anterior</translation>
    </message>
    <message>
        <source>Monday after</source>
        <translation>lunes siguiente</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from home</source>
        <translation>desde casa</translation>
    </message>
    <message numerus="yes">
        <source>%n people needed</source>
        <translation>
            <numerusform>hace falta %n persona</numerusform>
            <numerusform>hacen falta %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more needed</source>
        <translation>
            <numerusform>falta %n más</numerusform>
            <numerusform>faltan %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>dijo que sí</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>dijo que no</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>preguntado: %1</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Clerical</source>
        <translation>Tareas de oficina</translation>
    </message>
    <message>
        <source>waits for “%1”</source>
        <translation>espera a “%1”</translation>
    </message>
</context>
<context>
    <name>UsualTemplates</name>
    <message>
        <source>Onboarding</source>
        <translation>Acogida</translation>
    </message>
    <message>
        <source>Term: goals, mid and final talks</source>
        <translation>Período: metas, conversaciones de mitad y final</translation>
    </message>
    <message>
        <source>Tour of the workplace, and accounts</source>
        <translation>Recorrido por el lugar de trabajo, y cuentas</translation>
    </message>
    <message>
        <source>Read and sign the agreement and the rights commitment</source>
        <translation>Leer y firmar el acuerdo y el compromiso de derechos</translation>
    </message>
    <message>
        <source>Write the learning goals</source>
        <translation>Escribir las metas de aprendizaje</translation>
    </message>
    <message>
        <source>Finish the first deliverable</source>
        <translation>Terminar la primera entrega</translation>
    </message>
    <message>
        <source>Mid-term talk</source>
        <translation>Conversación de mitad de período</translation>
    </message>
    <message>
        <source>Exit talk</source>
        <translation>Conversación de despedida</translation>
    </message>
    <message>
        <source>Write the hand-over note</source>
        <translation>Escribir la nota de entrega</translation>
    </message>
    <message>
        <source>Rate the goals at the start</source>
        <translation>Valorar las metas al comienzo</translation>
    </message>
    <message>
        <source>Rate the goals before the mid-term talk</source>
        <translation>Valorar las metas antes de la conversación de mitad de período</translation>
    </message>
    <message>
        <source>Rate the goals before the exit talk</source>
        <translation>Valorar las metas antes de la conversación de despedida</translation>
    </message>
    <message>
        <source>Plan of a meeting</source>
        <translation>Plan de una reunión</translation>
    </message>
    <message>
        <source>Plan of a training</source>
        <translation>Plan de una capacitación</translation>
    </message>
    <message>
        <source>Plan of a rally</source>
        <translation>Plan de una concentración</translation>
    </message>
    <message>
        <source>Plan of a fundraiser</source>
        <translation>Plan de una recaudación de fondos</translation>
    </message>
    <message>
        <source>Plan of a conference</source>
        <translation>Plan de un congreso</translation>
    </message>
    <message>
        <source>Book the place and check its access</source>
        <translation>Reservar el lugar y comprobar su accesibilidad</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Invitar a la gente</translation>
    </message>
    <message>
        <source>Ask who needs childcare, interpretation or a ride</source>
        <translation>Preguntar quién necesita cuidado infantil, interpretación o transporte</translation>
    </message>
    <message>
        <source>Make the confirm calls</source>
        <translation>Hacer las llamadas de confirmación</translation>
    </message>
    <message>
        <source>Print the sign-in sheet</source>
        <translation>Imprimir la hoja de asistencia</translation>
    </message>
    <message>
        <source>Set up and open the doors</source>
        <translation>Preparar el lugar y abrir las puertas</translation>
    </message>
    <message>
        <source>Thank everybody who came</source>
        <translation>Dar las gracias a todas las personas que vinieron</translation>
    </message>
    <message>
        <source>Close the attendance</source>
        <translation>Cerrar la asistencia</translation>
    </message>
    <message>
        <source>Agree with the trainers what people will be able to do</source>
        <translation>Acordar con quienes capacitan qué sabrá hacer la gente</translation>
    </message>
    <message>
        <source>Print the handouts</source>
        <translation>Imprimir los materiales</translation>
    </message>
    <message>
        <source>Ask people what they tried since</source>
        <translation>Preguntar a la gente qué ha probado desde entonces</translation>
    </message>
    <message>
        <source>Get the permit for the place</source>
        <translation>Conseguir el permiso para el lugar</translation>
    </message>
    <message>
        <source>Ask the speakers</source>
        <translation>Pedir la palabra a quienes van a hablar</translation>
    </message>
    <message>
        <source>Invite members and allied groups</source>
        <translation>Invitar a miembros y a grupos aliados</translation>
    </message>
    <message>
        <source>Find the marshals and brief them</source>
        <translation>Encontrar al equipo de orden y darle instrucciones</translation>
    </message>
    <message>
        <source>Reserve the sound, and check the power</source>
        <translation>Reservar el sonido y comprobar la electricidad</translation>
    </message>
    <message>
        <source>Make signs and banners</source>
        <translation>Hacer carteles y pancartas</translation>
    </message>
    <message>
        <source>Plan for access, weather, water and first aid</source>
        <translation>Prever accesibilidad, clima, agua y primeros auxilios</translation>
    </message>
    <message>
        <source>Tell the press</source>
        <translation>Avisar a la prensa</translation>
    </message>
    <message>
        <source>Pack sound, signs, water and sign-in sheets</source>
        <translation>Empacar sonido, carteles, agua y hojas de asistencia</translation>
    </message>
    <message>
        <source>Walk the place with the marshals, and set up</source>
        <translation>Recorrer el lugar con el equipo de orden y prepararlo</translation>
    </message>
    <message>
        <source>Set the goal and the budget</source>
        <translation>Fijar la meta y el presupuesto</translation>
    </message>
    <message>
        <source>Ask counsel which rules hold for receipts and raffles</source>
        <translation>Consultar a un abogado qué reglas valen para recibos y rifas</translation>
    </message>
    <message>
        <source>List whom to ask for how much, and who asks them</source>
        <translation>Anotar a quién pedir cuánto, y quién lo pide</translation>
    </message>
    <message>
        <source>Ask for food, prizes and help</source>
        <translation>Pedir comida, premios y ayuda</translation>
    </message>
    <message>
        <source>Print the sign-in sheet and the pledge cards</source>
        <translation>Imprimir la hoja de asistencia y las tarjetas de compromiso</translation>
    </message>
    <message>
        <source>Count the money, two people together</source>
        <translation>Contar el dinero, dos personas juntas</translation>
    </message>
    <message>
        <source>Send receipts and thank-you notes</source>
        <translation>Enviar recibos y notas de agradecimiento</translation>
    </message>
    <message>
        <source>Compare what came in with the budget</source>
        <translation>Comparar lo que entró con el presupuesto</translation>
    </message>
    <message>
        <source>Call for proposals</source>
        <translation>Convocar propuestas</translation>
    </message>
    <message>
        <source>Book interpreters and equipment</source>
        <translation>Reservar intérpretes y equipos</translation>
    </message>
    <message>
        <source>Close the sign-up for childcare</source>
        <translation>Cerrar la inscripción al cuidado infantil</translation>
    </message>
    <message>
        <source>Publish the first version of the programme</source>
        <translation>Publicar la primera versión del programa</translation>
    </message>
    <message>
        <source>Collect the logos</source>
        <translation>Reunir los logotipos</translation>
    </message>
    <message>
        <source>Have 80 % of the volunteer shifts filled</source>
        <translation>Tener cubierto el 80 % de los turnos voluntarios</translation>
    </message>
    <message>
        <source>Give the kitchen the numbers of each diet</source>
        <translation>Dar a la cocina los números de cada dieta</translation>
    </message>
    <message>
        <source>Make the confirm calls once more</source>
        <translation>Hacer otra vez las llamadas de confirmación</translation>
    </message>
    <message>
        <source>Put up the Wall</source>
        <translation>Montar el Muro</translation>
    </message>
    <message>
        <source>Close the hours and the attendance</source>
        <translation>Cerrar las horas y la asistencia</translation>
    </message>
    <message>
        <source>Write the recap, and compare the costs with the budget</source>
        <translation>Escribir el resumen y comparar los gastos con el presupuesto</translation>
    </message>
    <message>
        <source>Delete personal details that only the event needed</source>
        <translation>Borrar los datos personales que solo necesitaba el evento</translation>
    </message>
</context>
<context>
    <name>VolunteerWords</name>
    <message>
        <source>An hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>Una tarea</translation>
    </message>
    <message>
        <source>Regular hours</source>
        <translation>Horas fijas</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from home</source>
        <translation>desde casa</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminó: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>would take on a task</source>
        <translation>haría una tarea</translation>
    </message>
    <message>
        <source>would take on a task: %1</source>
        <translation>haría una tarea: %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>free regularly</source>
        <translation>libre con regularidad</translation>
    </message>
    <message>
        <source>free %1</source>
        <translation>libre: %1</translation>
    </message>
    <message>
        <source>free for %1, any day</source>
        <translation>libre %1, cualquier día</translation>
    </message>
    <message>
        <source>free %1 for %2</source>
        <translation>libre: %1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 could not be opened (%2). Check that it is there and that you may read it; then try again.</source>
        <translation>No se pudo abrir %1 (%2). Comprueba que está ahí y que puedes leerlo, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>El texto pegado</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Choose another one.</source>
        <translation>No se conoce la codificación «%1». Elige otra.</translation>
    </message>
    <message>
        <source>%1 has no rows. Check that it is the right file, and that not all of its rows are skipped.</source>
        <translation>%1 no tiene filas. Comprueba que es el archivo correcto y que no se saltan todas.</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows. Split it into smaller files, then import them one after another.</source>
        <translation>%1 tiene más de %2 filas. Divídelo en archivos más pequeños e impórtalos uno tras otro.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end (%2). Copy it to this computer, then try again.</source>
        <translation>No se pudo leer %1 hasta el final (%2). Cópialo a esta computadora e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A quote that opens in row %1 of %2 is never closed, so everything after it runs together. Close or remove it, or choose another quote character.</source>
        <translation>Unas comillas que se abren en la fila %1 de %2 no se cierran, así que todo lo que sigue se junta. Ciérralas o quítalas, o elige otro signo.</translation>
    </message>
    <message>
        <source>Row %1 of %2 has more than %3 columns. Check the separator, or remove columns.</source>
        <translation>La fila %1 de %2 tiene más de %3 columnas. Revisa el separador o quita columnas.</translation>
    </message>
    <message>
        <source>Row %1 of %2 has more than %3 MB. Shorten its cells, then try again.</source>
        <translation>La fila %1 de %2 tiene más de %3 MB. Acorta sus celdas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Row %1 of %2 has a cell of more than %3 MB; a quote is probably missing near there. Mend it in the file, or choose another quote character.</source>
        <translation>La fila %1 de %2 tiene una celda de más de %3 MB; seguramente faltan unas comillas por ahí. Corrígelo en el archivo o elige otro signo.</translation>
    </message>
    <message>
        <source>The row has more cells than the header has columns.</source>
        <translation>La fila tiene más celdas que columnas tiene el encabezado.</translation>
    </message>
    <message>
        <source>A value probably holds the separator without quotes around it. Put the value in quotes.</source>
        <translation>Seguramente un valor contiene el separador sin comillas. Pon el valor entre comillas.</translation>
    </message>
    <message>
        <source>The row has neither a name nor anything else to know a person by.</source>
        <translation>La fila no tiene ni nombre ni nada por lo que conocer a una persona.</translation>
    </message>
    <message>
        <source>Add a name, a phone number, an e-mail address or a number.</source>
        <translation>Añade un nombre, un teléfono, un correo o un número.</translation>
    </message>
    <message>
        <source>There is no such action in the history.</source>
        <translation>No hay tal acción en el historial.</translation>
    </message>
    <message>
        <source>“%1” was undone already.</source>
        <translation>«%1» ya se deshizo.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>This cannot be put back: what it belongs to is gone. Undo that first.</source>
        <translation>Esto no se puede devolver: aquello a lo que pertenece ya no está. Deshaz eso primero.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>El archivo está dañado: %1</translation>
    </message>
    <message>
        <source>Row %1 of %2 belongs to something that is not there.</source>
        <translation>La fila %1 de %2 pertenece a algo que no está.</translation>
    </message>
    <message>
        <source>The history has a gap before action %1.</source>
        <translation>Al historial le falta algo antes de la acción %1.</translation>
    </message>
    <message>
        <source>The name of action %1 was altered.</source>
        <translation>Se alteró el nombre de la acción %1.</translation>
    </message>
    <message>
        <source>An entry of action %1 in the history was altered.</source>
        <translation>Se alteró una entrada de la acción %1 del historial.</translation>
    </message>
    <message>
        <source>The history was altered at action %1.</source>
        <translation>Se alteró el historial en la acción %1.</translation>
    </message>
    <message>
        <source>The history has entries that belong to no action.</source>
        <translation>El historial tiene entradas que no son de ninguna acción.</translation>
    </message>
    <message>
        <source>Row %1 of %2 was added by another program.</source>
        <translation>Otro programa añadió la fila %1 de %2.</translation>
    </message>
    <message>
        <source>%1 rows of %2 were deleted by another program.</source>
        <translation>Otro programa eliminó %1 filas de %2.</translation>
    </message>
    <message>
        <source>%3 in row %1 of %2 was changed by another program.</source>
        <translation>Otro programa cambió %3 en la fila %1 de %2.</translation>
    </message>
    <message>
        <source>%1 is already there and was left alone. Choose another name.</source>
        <translation>%1 ya existe y no se tocó. Elige otro nombre.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>No hay ningún archivo %1. Comprueba el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be opened here. Check that the folder can be written and that the disk has room.</source>
        <translation>%1 no se puede abrir aquí. Comprueba que se puede escribir en la carpeta y que hay sitio en el disco.</translation>
    </message>
    <message>
        <source>This workspace is open read-only, so nothing can be changed.</source>
        <translation>Este espacio está abierto solo para leer, así que no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Something long is being written just now. This is kept here and saved when that ends.</source>
        <translation>Ahora mismo se está escribiendo algo largo. Esto queda aquí y se guarda cuando acabe.</translation>
    </message>
    <message>
        <source>%1 lies in a folder that cannot be written. Save a copy in a folder of yours, or open it read-only.</source>
        <translation>%1 está en una carpeta en la que no se puede escribir. Guarda una copia en una carpeta tuya, o ábrelo solo para leer.</translation>
    </message>
    <message>
        <source>Another program has %1 open. Close it there, or open it read-only.</source>
        <translation>Otro programa tiene abierto %1. Ciérralo allí, o ábrelo solo para leer.</translation>
    </message>
    <message>
        <source>%1 is open: %2. Close it there, or open it read-only.</source>
        <translation>%1 está abierto: %2. Ciérralo allí, o ábrelo solo para leer.</translation>
    </message>
    <message>
        <source>%1 on %2, since %3</source>
        <translation>%1 en %2, desde %3</translation>
    </message>
    <message>
        <source>Start this workspace</source>
        <translation>Empezar este espacio</translation>
    </message>
    <message>
        <source>The search index does not agree with person %1.</source>
        <translation>El índice de búsqueda no coincide con la persona %1.</translation>
    </message>
    <message>
        <source>%1 has %2 MB; at most %3 MB are read at once. Split it into smaller files, then import them one after another.</source>
        <translation>%1 tiene %2 MB; se leen como mucho %3 MB a la vez. Divídelo en archivos más pequeños e impórtalos uno tras otro.</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument spreadsheet, not a text file. Open it as a spreadsheet, or save it there as CSV.</source>
        <translation>%1 es una hoja de OpenDocument, no un archivo de texto. Ábrela como hoja de cálculo y guárdala como CSV.</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument text, not a list. Copy the table in it and paste it here, or save the table as CSV.</source>
        <translation>%1 es un texto de OpenDocument, no una lista. Copia su tabla y pégala aquí, o guarda la tabla como CSV.</translation>
    </message>
    <message>
        <source>%1 is a Word document, not a text file. Copy the table in it and paste it here, or save the table as CSV.</source>
        <translation>%1 es un documento de Word, no un archivo de texto. Copia su tabla y pégala aquí, o guarda la tabla como CSV.</translation>
    </message>
    <message>
        <source>%1 is an Excel workbook, not a text file. Open it as a spreadsheet, or save it there as CSV.</source>
        <translation>%1 es un libro de Excel, no un archivo de texto. Ábrelo como hoja de cálculo y guárdalo como CSV.</translation>
    </message>
    <message>
        <source>%1 is a compressed (zip) file. Unpack it, then choose the file inside.</source>
        <translation>%1 es un archivo comprimido (zip). Descomprímelo y elige el archivo que hay dentro.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it with the password, then save it as CSV.</source>
        <translation>%1 está protegido con contraseña. Ábrelo con ella y guárdalo como CSV.</translation>
    </message>
    <message>
        <source>%1 is an old Word document (.doc). Save it as .docx, or copy the table in it and paste it here.</source>
        <translation>%1 es un documento antiguo de Word (.doc). Guárdalo como .docx, o copia su tabla y pégala aquí.</translation>
    </message>
    <message>
        <source>%1 is an old Excel workbook (.xls). Save it as .xlsx or as CSV, or copy the cells and paste them here.</source>
        <translation>%1 es un libro antiguo de Excel (.xls). Guárdalo como .xlsx o CSV, o copia las celdas y pégalas aquí.</translation>
    </message>
    <message>
        <source>%1 is a PDF document. Ask for the list as a spreadsheet or CSV, or copy the table and paste it here.</source>
        <translation>%1 es un documento PDF. Pide la lista como hoja de cálculo o CSV, o copia la tabla y pégala aquí.</translation>
    </message>
    <message>
        <source>%1 is a web page (HTML), whatever its name ends in. Open it in a spreadsheet program and save it as CSV.</source>
        <translation>%1 es una página web (HTML), acabe como acabe su nombre. Ábrela en una hoja de cálculo y guárdala como CSV.</translation>
    </message>
    <message>
        <source>%1 is an XML file. If it is a spreadsheet, open it there and save it as CSV.</source>
        <translation>%1 es un archivo XML. Si es una hoja de cálculo, ábrela allí y guárdala como CSV.</translation>
    </message>
    <message>
        <source>%1 is a picture. Ask for the list as a spreadsheet or CSV.</source>
        <translation>%1 es una imagen. Pide la lista como hoja de cálculo o CSV.</translation>
    </message>
    <message>
        <source>%1 is a compressed file. Unpack it, then choose the file inside.</source>
        <translation>%1 es un archivo comprimido. Descomprímelo y elige el archivo que hay dentro.</translation>
    </message>
    <message>
        <source>%1 is a formatted document (RTF). Copy the table in it and paste it here, or save the table as CSV.</source>
        <translation>%1 es un documento con formato (RTF). Copia su tabla y pégala aquí, o guarda la tabla como CSV.</translation>
    </message>
    <message>
        <source>%1 is a database, not a text file. If it is a workspace, open it from the File menu.</source>
        <translation>%1 es una base de datos, no un archivo de texto. Si es un espacio de trabajo, ábrelo desde el menú Archivo.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Save the list as CSV, then choose that file.</source>
        <translation>%1 no es un archivo de texto. Guarda la lista como CSV y elige ese archivo.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder can be written and that the disk has room; then try again.</source>
        <translation>No se pudo escribir %1. Comprueba que se puede escribir en la carpeta y que hay sitio en el disco, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a whole backup of Rank &amp; File, so nothing was taken from it. Choose another backup.</source>
        <translation>%1 no es una copia completa de Rank &amp; File, así que no se tomó nada de ella. Elige otra copia.</translation>
    </message>
    <message>
        <source>%1 was last used with a newer version of Rank &amp; File, which this one cannot read safely. Update the program, or open an older backup.</source>
        <translation>%1 se usó con una versión más nueva de Rank &amp; File, que esta no puede leer con seguridad. Actualiza el programa o abre una copia anterior.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may open it.</source>
        <translation>No se puede leer %1. Comprueba que está ahí y que puedes abrirlo.</translation>
    </message>
    <message>
        <source>%1 is not a Rank &amp; File workspace. To bring in a list, open your workspace and import the file there.</source>
        <translation>%1 no es un espacio de Rank &amp; File. Para traer una lista, abre tu espacio e impórtala allí.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>An account needs a name. Type yours.</source>
        <translation>Una cuenta necesita un nombre. Escribe el tuyo.</translation>
    </message>
    <message>
        <source>Add the account of %1</source>
        <translation>Añadir la cuenta de %1</translation>
    </message>
    <message>
        <source>The number %1 already belongs to %2.</source>
        <translation>El número %1 ya es de %2.</translation>
    </message>
    <message>
        <source>Correct the number, or leave it empty. If this column only counts the rows, do not import it.</source>
        <translation>Corrige el número o déjalo vacío. Si esta columna solo cuenta las filas, no la importes.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at it again, then change what is still needed.</source>
        <translation>Alguien cambió esto mientras tanto. Míralo de nuevo y cambia lo que aún haga falta.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation>No se guardó: el disco está lleno. No cambió nada. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Not saved: this workspace cannot be written here. Save a copy in a folder of yours and work on that.</source>
        <translation>No se guardó: aquí no se puede escribir este espacio. Guarda una copia en una carpeta tuya y trabaja con ella.</translation>
    </message>
    <message>
        <source>The workspace file is damaged, so nothing more is written to it. Restore the newest backup; keep the damaged file.</source>
        <translation>El archivo está dañado, así que no se escribe nada más en él. Recupera la copia más reciente y conserva el archivo dañado.</translation>
    </message>
    <message>
        <source>Not saved: another program is using this workspace. Close it there, then try again.</source>
        <translation>No se guardó: otro programa usa este espacio. Ciérralo allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No cambió nada.</translation>
    </message>
    <message>
        <source>Not saved: the disk did not answer. If the file lies on a stick, plug it in again; then try again.</source>
        <translation>No se guardó: el disco no respondió. Si el archivo está en una memoria, conéctala de nuevo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Not saved: something else refers to this or already has this value. Look at it again and change one of them.</source>
        <translation>No se guardó: otra cosa se refiere a esto o ya tiene este valor. Míralo de nuevo y cambia uno de los dos.</translation>
    </message>
    <message>
        <source>Not saved: the workspace file did not accept the change. Nothing was changed. Try again; if it happens again, run a check of the workspace.</source>
        <translation>No se guardó: el archivo no aceptó el cambio. No cambió nada. Inténtalo de nuevo; si se repite, comprueba el archivo.</translation>
    </message>
    <message>
        <source>%1 lies on a network, where two programs can damage it. Keep it on this computer, or open it read-only.</source>
        <translation>%1 está en una red, donde dos programas pueden dañarlo. Guárdalo en esta computadora o ábrelo solo para leer.</translation>
    </message>
    <message>
        <source>Nothing to put back: it says that already.</source>
        <translation>No hay nada que devolver: ya dice eso.</translation>
    </message>
    <message>
        <source>Your role does not include this. An organizer can do it or change your role.</source>
        <translation>Tu función no incluye esto. Una persona organizadora puede hacerlo o cambiar tu función.</translation>
    </message>
    <message>
        <source>The search index is damaged. It is built again from the people.</source>
        <translation>El índice de búsqueda está dañado. Se construye de nuevo a partir de las personas.</translation>
    </message>
    <message>
        <source>The Person ID is that of %1, but another number of the row belongs to %2.</source>
        <translation>El ID de persona es de %1, pero otro número de la fila pertenece a %2.</translation>
    </message>
    <message>
        <source>Correct the wrong one of the two numbers, or leave it empty.</source>
        <translation>Corrige el número equivocado de los dos o déjalo vacío.</translation>
    </message>
    <message>
        <source>Another number of the row belongs to %1. Correct the wrong one, or leave it empty.</source>
        <translation>Otro número de la fila pertenece a %1. Corrige el equivocado o déjalo vacío.</translation>
    </message>
    <message>
        <source>“%1” has no digits, so it cannot be a ZIP: the cells of the row may stand in wrong columns.</source>
        <translation>«%1» no tiene dígitos, así que no puede ser un código postal: quizá las celdas de la fila estén en columnas equivocadas.</translation>
    </message>
    <message>
        <source>Move the cells to their columns, or leave the ZIP empty.</source>
        <translation>Mueve las celdas a sus columnas o deja vacío el código postal.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n día de atraso</numerusform>
            <numerusform>%n días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>This place is no longer there. Look at the workplace again.</source>
        <translation>Este lugar ya no existe. Vuelve a mirar la página Trabajo.</translation>
    </message>
    <message>
        <source>A place needs a name. Type one.</source>
        <translation>Un lugar necesita un nombre. Escribe uno.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renombrar %1 a %2</translation>
    </message>
    <message>
        <source>Headcount of %1</source>
        <translation>Número de personas de %1</translation>
    </message>
    <message>
        <source>%1 lies within %2 and cannot hold it. Choose a place outside it.</source>
        <translation>%1 está dentro de %2 y no puede contenerlo. Elige un lugar fuera.</translation>
    </message>
    <message>
        <source>%1 belongs to another employer. Units stay with theirs.</source>
        <translation>%1 es de otro empleador. Las unidades se quedan con el suyo.</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Mover %1 a %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n people to %1</source>
        <translation>
            <numerusform>Mover %n persona a %1</numerusform>
            <numerusform>Mover %n personas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a “%1” at %2 already. Choose another name.</source>
        <translation>Ya hay «%1» en %2. Elige otro nombre.</translation>
    </message>
    <message>
        <source>There is an employer “%1” already. Choose another name.</source>
        <translation>Ya hay un empleador «%1». Elige otro nombre.</translation>
    </message>
    <message>
        <source>There is a “%1” at %2 already. Rename one of them first.</source>
        <translation>Ya hay «%1» en %2. Primero cambia el nombre de una de las dos.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, so it was not attached. Scan it in grey or at 150 dots per inch, or take a smaller photo.</source>
        <translation>%1 ocupa más de %2 MB, así que no se adjuntó. Escanéalo en gris o a 150 puntos por pulgada, o toma una foto más pequeña.</translation>
    </message>
    <message>
        <source>%1 is neither a picture (PNG, JPEG) nor a PDF, so it was not attached. Save the scan as one of these.</source>
        <translation>%1 no es ni una imagen (PNG, JPEG) ni un PDF, así que no se adjuntó. Guarda el escaneo como uno de estos.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Lists for spreadsheets</source>
        <translation>Listas para hojas de cálculo</translation>
    </message>
    <message>
        <source>Lists (%1);;All files (*)</source>
        <translation>Listas (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Row %1 of %2 has a cell of more than %3 MB. Shorten it, then try again.</source>
        <translation>La fila %1 de %2 tiene una celda de más de %3 MB. Acórtala y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sin saber</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be asked.</source>
        <translation>“%1” no es nada que se pueda preguntar.</translation>
    </message>
    <message>
        <source>%1 cannot be asked like this.</source>
        <translation>%1 no se puede preguntar así.</translation>
    </message>
    <message>
        <source>Say what %1 shall be.</source>
        <translation>Di cómo debe ser %1.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>“%1” has no digits.</source>
        <translation>“%1” no tiene cifras.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>“%1” no es ninguno de: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-11-16.</source>
        <translation>“%1” no es un día. Escríbelo así: 2026-11-16.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to 100,000.</source>
        <translation>“%1” no es un número entero de 0 a 100.000.</translation>
    </message>
    <message>
        <source>is never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>se conoce</translation>
    </message>
    <message>
        <source>is nobody</source>
        <translation>es nadie</translation>
    </message>
    <message>
        <source>is somebody</source>
        <translation>es alguien</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>“%1” stands where “and” or “or” was expected.</source>
        <translation>“%1” está donde se esperaba “and” u “or”.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Falta cerrar un paréntesis.</translation>
    </message>
    <message>
        <source>There are too many parentheses inside each other.</source>
        <translation>Hay demasiados paréntesis unos dentro de otros.</translation>
    </message>
    <message>
        <source>A clause is missing. Write it like: city is Bronx. Fields: %1.</source>
        <translation>Falta una condición. Escríbela así: city is Bronx. Campos: %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be asked. Write it like: city is Bronx. Fields: %2.</source>
        <translation>“%1” no es nada que se pueda preguntar. Escríbelo así: city is Bronx. Campos: %2.</translation>
    </message>
    <message>
        <source>After “%1” one of these stands: %2.</source>
        <translation>Después de “%1” va uno de estos: %2.</translation>
    </message>
    <message numerus="yes">
        <source>is in the last %n days</source>
        <translation>
            <numerusform>fue en el último día</numerusform>
            <numerusform>fue en los últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is not in the last %n days</source>
        <translation>
            <numerusform>no fue en el último día</numerusform>
            <numerusform>no fue en los últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is more than %n days ago</source>
        <translation>
            <numerusform>fue hace más de %n día</numerusform>
            <numerusform>fue hace más de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is in the next %n days</source>
        <translation>
            <numerusform>es en el próximo día</numerusform>
            <numerusform>es en los próximos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Falta cerrar unas comillas.</translation>
    </message>
    <message>
        <source>include …</source>
        <translation>incluyen …</translation>
    </message>
    <message>
        <source>is on …</source>
        <translation>es el …</translation>
    </message>
    <message>
        <source>is …</source>
        <translation>es …</translation>
    </message>
    <message>
        <source>do not include …</source>
        <translation>no incluyen …</translation>
    </message>
    <message>
        <source>is not …</source>
        <translation>no es …</translation>
    </message>
    <message>
        <source>contains …</source>
        <translation>contiene …</translation>
    </message>
    <message>
        <source>does not contain …</source>
        <translation>no contiene …</translation>
    </message>
    <message>
        <source>starts with …</source>
        <translation>empieza con …</translation>
    </message>
    <message>
        <source>is before …</source>
        <translation>es antes del …</translation>
    </message>
    <message>
        <source>is after …</source>
        <translation>es después del …</translation>
    </message>
    <message>
        <source>is in the last … days</source>
        <translation>fue en los últimos … días</translation>
    </message>
    <message>
        <source>is not in the last … days</source>
        <translation>no fue en los últimos … días</translation>
    </message>
    <message>
        <source>is more than … days ago</source>
        <translation>fue hace más de … días</translation>
    </message>
    <message>
        <source>is in the next … days</source>
        <translation>es en los próximos … días</translation>
    </message>
    <message>
        <source>is at least …</source>
        <translation>es al menos …</translation>
    </message>
    <message>
        <source>is at most …</source>
        <translation>es como máximo …</translation>
    </message>
    <message>
        <source>a field that is not there any more</source>
        <translation>un campo que ya no está</translation>
    </message>
    <message>
        <source>any of: %1</source>
        <translation>alguno de: %1</translation>
    </message>
    <message>
        <source>none of: %1</source>
        <translation>ninguno de: %1</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Write it like name@example.org, or leave it empty.</source>
        <translation>Escríbela como nombre@example.org, o déjala vacía.</translation>
    </message>
    <message>
        <source>“%1” has no digits, so it cannot be a phone number.</source>
        <translation>«%1» no tiene cifras, así que no puede ser un teléfono.</translation>
    </message>
    <message>
        <source>Write the number, or move this text to the note.</source>
        <translation>Escribe el número, o pasa este texto a la nota.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>Write yes or no, or leave it empty.</source>
        <translation>Escribe sí o no, o déjalo vacío.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>Write it like 2019-05-31.</source>
        <translation>Escríbela como 2019-05-31.</translation>
    </message>
    <message>
        <source>Write it like 12 or 7.5.</source>
        <translation>Escríbelo como 12 o 7.5.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices of %2.</source>
        <translation>«%1» no es una de las opciones de %2.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Escribe una de estas: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be a phone number.</source>
        <translation>«%1» no puede ser un número de teléfono.</translation>
    </message>
    <message>
        <source>Write its digits, like (212) 555-0100.</source>
        <translation>Escribe sus cifras, como (212) 555-0100.</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>Cumpleaños: %1</translation>
    </message>
    <message>
        <source>“%1” is not a birth date.</source>
        <translation>«%1» no es una fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Write it like 1981-03-14, or only the year.</source>
        <translation>Escríbela como 1981-03-14, o solo el año.</translation>
    </message>
    <message>
        <source>asked not to be contacted</source>
        <translation>pidió que no la contacten</translation>
    </message>
    <message>
        <source>has not said when</source>
        <translation>no ha dicho cuándo</translation>
    </message>
    <message>
        <source>the offer ended %1</source>
        <translation>el ofrecimiento terminó: %1</translation>
    </message>
    <message>
        <source>can only help from home</source>
        <translation>solo puede ayudar desde casa</translation>
    </message>
    <message>
        <source>offers %1, it takes %2</source>
        <translation>ofrece %1, hacen falta %2</translation>
    </message>
    <message>
        <source>the offer ends %1</source>
        <translation>el ofrecimiento termina: %1</translation>
    </message>
    <message>
        <source>free only %1, it is due %2</source>
        <translation>libre solo el %1, es para: %2</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>habla %1</translation>
    </message>
    <message>
        <source>skill: %1</source>
        <translation>habilidad: %1</translation>
    </message>
    <message>
        <source>wants to learn: %1</source>
        <translation>quiere aprender: %1</translation>
    </message>
    <message>
        <source>has done it before</source>
        <translation>ya lo ha hecho</translation>
    </message>
    <message numerus="yes">
        <source>already does %n tasks</source>
        <translation>
            <numerusform>ya hace %n tarea</numerusform>
            <numerusform>ya hace %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>cards %1</source>
        <translation>tarjetas %1</translation>
    </message>
    <message>
        <source>! no leader</source>
        <translation>! sin líder</translation>
    </message>
    <message>
        <source>1:9 – a leader for 9 people, ! – more people than the leaders can lead</source>
        <translation>1:9: un líder para 9 personas; !: más personas de las que pueden guiar</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Otros tipos</translation>
    </message>
    <message>
        <source>No kind said</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <source>%1 hours counted</source>
        <translation>%1 horas contadas</translation>
    </message>
    <message>
        <source>Most of all: %1, %2</source>
        <translation>Lo que más: %1, %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordadas</translation>
    </message>
    <message>
        <source>Agreed hours that are approved: %1</source>
        <translation>Horas acordadas que están aprobadas: %1</translation>
    </message>
    <message>
        <source>Clerical</source>
        <translation>Tareas de oficina</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Programme work</source>
        <translation>Trabajo del programa</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Learning: %1 · clerical: %2</source>
        <translation>Aprendizaje: %1 · tareas de oficina: %2</translation>
    </message>
    <message>
        <source>%1 % clerical</source>
        <translation>%1 % de oficina</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Are the interns all right?</source>
        <translation>¿Están bien los pasantes?</translation>
    </message>
    <message>
        <source>Do the interns get their hours?</source>
        <translation>¿Llegan los pasantes a sus horas?</translation>
    </message>
    <message>
        <source>Approved hours of placements per week, beside the hours agreed. Hours that were submitted and not approved yet are hatched; a corrected entry counts as corrected once the correction is approved. Agreed: the weekly hours of everybody whose term holds the week; of a week that the term holds in part, as many sevenths as days. The lines at 15, 20 and 40 hours stand where the chart is about the weeks of one intern.</source>
        <translation>Horas aprobadas de las pasantías por semana, junto a las horas acordadas. Las horas entregadas y aún no aprobadas van rayadas; una anotación corregida cuenta corregida cuando se aprueba la corrección. Acordadas: las horas semanales de todas las personas cuya pasantía incluye la semana; de una semana incluida en parte, tantos séptimos como días. Las líneas de 15, 20 y 40 horas aparecen cuando el gráfico trata de las semanas de una sola persona.</translation>
    </message>
    <message>
        <source>Interns</source>
        <translation>Pasantes</translation>
    </message>
    <message>
        <source>No intern had a term in these weeks</source>
        <translation>Nadie tuvo una pasantía en estas semanas</translation>
    </message>
    <message>
        <source>Does the work get done?</source>
        <translation>¿Sale adelante el trabajo?</translation>
    </message>
    <message>
        <source>Done: tasks closed as done in the week. Late: tasks that were open at the end of the week and were due before it ended; in the week that runs now, before today. A task belongs to whoever answers for it, else to the intern whose work it is, else to everybody who said yes. Tasks that are no longer needed are left out.</source>
        <translation>Hechas: tareas cerradas como hechas en la semana. Con retraso: tareas que seguían abiertas al final de la semana y vencían antes de que acabara; en la semana en curso, antes de hoy. Una tarea es de quien responde de ella; si no, del pasante cuyo trabajo es; si no, de todas las personas que dijeron que sí. Las tareas que ya no hacen falta quedan fuera.</translation>
    </message>
    <message>
        <source>People with tasks</source>
        <translation>Personas con tareas</translation>
    </message>
    <message>
        <source>No task was done or late in these weeks</source>
        <translation>En estas semanas no se hizo ni se retrasó ninguna tarea</translation>
    </message>
    <message>
        <source>Will they finish their term in time?</source>
        <translation>¿Terminarán su pasantía a tiempo?</translation>
    </message>
    <message>
        <source>Where does the time go?</source>
        <translation>¿En qué se va el tiempo?</translation>
    </message>
    <message>
        <source>Hours of interns, volunteers and organizers together, by kind of work: those of placements once they are approved, all others once they are submitted. The five kinds with the most hours have a colour each, the rest is in “Other kinds”; hours without a kind stand apart. Hours that wait for approval are hatched.</source>
        <translation>Horas de pasantes, voluntariado y organizadores juntas, por tipo de trabajo: las de las pasantías cuando se aprueban, las demás cuando se entregan. Los cinco tipos con más horas tienen un color cada uno, el resto está en «Otros tipos»; las horas sin tipo van aparte. Las que esperan aprobación van rayadas.</translation>
    </message>
    <message>
        <source>People with hours</source>
        <translation>Personas con horas</translation>
    </message>
    <message>
        <source>No hours were submitted for these weeks</source>
        <translation>No se entregaron horas de estas semanas</translation>
    </message>
    <message>
        <source>Do they learn, or fetch and copy?</source>
        <translation>¿Aprenden, o llevan y copian?</translation>
    </message>
    <message>
        <source>Approved hours of placements: what was learning, programme or clerical work, as a share of all of them. Hours of which nobody said what they were are a share of their own. The line stands at 10 %, which clerical work should not pass.</source>
        <translation>Horas aprobadas de las pasantías: qué parte de todas fue aprendizaje, trabajo del programa o tareas de oficina. Las horas de las que nadie dijo qué eran son una parte propia. La línea está en el 10 %, que las tareas de oficina no deberían pasar.</translation>
    </message>
    <message>
        <source>No hours of interns were approved in these weeks</source>
        <translation>En estas semanas no se aprobaron horas de pasantes</translation>
    </message>
    <message>
        <source>%1: %2 · %3 · as of %4</source>
        <translation>%1: %2 · %3 · a %4</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Esperan aprobación</translation>
    </message>
    <message>
        <source>%1 hours wait for approval and are not counted yet.</source>
        <translation>%1 horas esperan aprobación y aún no se cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks not counted: no longer needed.</source>
        <translation>
            <numerusform>%n tarea no se cuenta: ya no hace falta.</numerusform>
            <numerusform>%n tareas no se cuentan: ya no hacen falta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open tasks have no day, so they cannot be late.</source>
        <translation>
            <numerusform>%n tarea abierta no tiene día, así que no puede retrasarse.</numerusform>
            <numerusform>%n tareas abiertas no tienen día, así que no pueden retrasarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Open and late</source>
        <translation>Abiertas y con retraso</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks done</source>
        <translation>
            <numerusform>%n tarea hecha</numerusform>
            <numerusform>%n tareas hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open and late at the end</source>
        <translation>
            <numerusform>%n abierta y con retraso al final</numerusform>
            <numerusform>%n abiertas y con retraso al final</numerusform>
        </translation>
    </message>
    <message>
        <source>A task of several people stands in the row of each of them.</source>
        <translation>Una tarea de varias personas está en la fila de cada una.</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>sin previsión</translation>
    </message>
    <message>
        <source>Approved so far</source>
        <translation>Aprobadas hasta ahora</translation>
    </message>
    <message>
        <source>With those that wait</source>
        <translation>Con las que esperan</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Línea recta</translation>
    </message>
    <message>
        <source>Projected finish: %1. The term ends on %2.</source>
        <translation>Final previsto: %1. La pasantía acaba el %2.</translation>
    </message>
    <message>
        <source>Whole term</source>
        <translation>Pasantía entera</translation>
    </message>
    <message>
        <source>Projected finish</source>
        <translation>Final previsto</translation>
    </message>
    <message>
        <source>Hours of the whole term: %1; the straight line is at %2</source>
        <translation>Horas de toda la pasantía: %1; la línea recta está en %2</translation>
    </message>
    <message>
        <source>Approved hours since the term began, beside the straight line from none on its first day to weeks × agreed hours on its last. It takes everybody whose term lies in the chosen weeks, from beginning to end. Projected finish: the hours that remain, at the mean of the last four approved weeks.</source>
        <translation>Horas aprobadas desde que empezó la pasantía, junto a la línea recta desde cero el primer día hasta semanas × horas acordadas el último. Abarca a todas las personas cuya pasantía cae en las semanas elegidas, de principio a fin. Final previsto: las horas que faltan, al ritmo medio de las últimas cuatro semanas aprobadas.</translation>
    </message>
    <message>
        <source>What does a stipend make an hour?</source>
        <translation>¿A cuánto por hora sale un estipendio?</translation>
    </message>
    <message>
        <source>Stipends that are confirmed or paid, with their adjustments, of the months that these weeks belong to: amount × 60 ÷ effective minutes, in cents an hour. A week belongs to the month that holds its Thursday. The minimum wage is the one that holds where the programme is on the first of the month; the nominal line, what a volunteer’s fee may be at most, is 20 % of it. Where no rate is known nothing is drawn.</source>
        <translation>Estipendios confirmados o pagados, con sus ajustes, de los meses a los que pertenecen estas semanas: importe × 60 ÷ minutos efectivos, en centavos por hora. Una semana pertenece al mes que tiene su jueves. El salario mínimo es el que vale donde está el programa el primer día del mes; la línea nominal, lo más que puede recibir una persona voluntaria, es el 20 % de él. Donde no se conoce ninguna tarifa no se dibuja nada.</translation>
    </message>
    <message>
        <source>Interns with a stipend</source>
        <translation>Pasantes con estipendio</translation>
    </message>
    <message>
        <source>No stipend was confirmed or paid for these months</source>
        <translation>No se confirmó ni se pagó ningún estipendio de estos meses</translation>
    </message>
    <message>
        <source>Paid an hour</source>
        <translation>Pagado por hora</translation>
    </message>
    <message>
        <source>Minimum wage</source>
        <translation>Salario mínimo</translation>
    </message>
    <message>
        <source>Nominal line</source>
        <translation>Línea nominal</translation>
    </message>
    <message>
        <source>Stipend</source>
        <translation>Estipendio</translation>
    </message>
    <message>
        <source>Effective hours</source>
        <translation>Horas efectivas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stipends make %1 an hour; months below the minimum wage: %2</source>
        <translation>Los estipendios dan %1 por hora; meses por debajo del salario mínimo: %2</translation>
    </message>
    <message numerus="yes">
        <source>Rate unknown for %n stipends: the programme does not say where it is, or no rate is known for the month.</source>
        <translation>
            <numerusform>Tarifa desconocida para %n estipendio: el programa no dice dónde está, o no se conoce ninguna tarifa para el mes.</numerusform>
            <numerusform>Tarifa desconocida para %n estipendios: el programa no dice dónde está, o no se conoce ninguna tarifa para el mes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not legal advice. Ask counsel what a stipend may be.</source>
        <translation>Esto no es asesoría legal. Consulta a un abogado cuánto puede ser un estipendio.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>An intern’s account shows one intern’s work. Choose whose it is.</source>
        <translation>La cuenta de quien hace una pasantía muestra el trabajo de una sola persona. Elige de quién es.</translation>
    </message>
    <message>
        <source>This person has an account already. Choose it from the list of users.</source>
        <translation>Esta persona ya tiene una cuenta. Elígela en la lista de usuarios.</translation>
    </message>
    <message>
        <source>Change who may see needs</source>
        <translation>Cambiar quién puede ver las necesidades</translation>
    </message>
    <message>
        <source>No organizer would be left who sees needs and could give that on. Leave it to one at least.</source>
        <translation>No quedaría ninguna cuenta organizadora que vea las necesidades y pueda darlo. Déjaselo al menos a una.</translation>
    </message>
    <message>
        <source>Will they come?</source>
        <translation>¿Vendrán?</translation>
    </message>
    <message>
        <source>Do enough people say yes?</source>
        <translation>¿Dice que sí bastante gente?</translation>
    </message>
    <message>
        <source>Everybody whose answer is yes, without walk-ins, on the day of that answer, added up towards the event. What is kept is the newest answer only: whoever said yes and cancelled is not counted on any day, and whoever said yes again counts from then on. A yes that was noted after the beginning counts on the day itself. Up to three earlier events of the same kind stand beside it. Where the first yes is 40 days old or older, a row is a week.</source>
        <translation>Todas las personas cuya respuesta es sí, sin quienes llegaron sin anunciarse, en el día de esa respuesta y sumadas hacia el evento. Solo se guarda la respuesta más nueva: quien dijo que sí y canceló no cuenta ningún día, y quien volvió a decir que sí cuenta desde entonces. Un sí anotado después del comienzo cuenta en el día mismo. Al lado están hasta tres eventos anteriores del mismo tipo. Si el primer sí llegó 40 días antes o más, cada fila es una semana.</translation>
    </message>
    <message>
        <source>People who said yes, here or to those before</source>
        <translation>Personas que dijeron que sí, a este o a los anteriores</translation>
    </message>
    <message>
        <source>Nobody has said yes to this event yet</source>
        <translation>Nadie ha dicho que sí a este evento todavía</translation>
    </message>
    <message>
        <source>How many will come?</source>
        <translation>¿Cuántas personas vendrán?</translation>
    </message>
    <message>
        <source>Of those whose answer is yes, without walk-ins, at events ahead: the sum of how likely each of them comes. That is (a + 3m) ÷ (n + 3): a is how often they came, wholly or partly, of n earlier events that they had said yes to and of which it is known whether they came; excused does not say it. m is the share of those who came at earlier events of the same kind, and a half where fewer than three of these are known. With 80 % certainty it is between the two marks: 1.2816 × √Σp(1 − p) to either side.</source>
        <translation>De quienes respondieron sí, sin quienes llegan sin anunciarse, en los próximos eventos: la suma de lo probable que es que venga cada persona. Eso es (a + 3m) ÷ (n + 3): a es cuántas veces vino, del todo o en parte, a n eventos anteriores a los que había dicho que sí y de los que se sabe si vino; una ausencia justificada no lo dice. m es la proporción de quienes vinieron a eventos anteriores del mismo tipo, y la mitad si se conocen menos de tres. Con una certeza del 80 % está entre las dos marcas: 1,2816 × √Σp(1 − p) a cada lado.</translation>
    </message>
    <message>
        <source>People who said yes</source>
        <translation>Personas que dijeron que sí</translation>
    </message>
    <message>
        <source>Nobody has said yes to an event that is ahead</source>
        <translation>Nadie ha dicho que sí a un próximo evento</translation>
    </message>
    <message>
        <source>How many say yes and do not come?</source>
        <translation>¿Cuántas personas dicen que sí y no vienen?</translation>
    </message>
    <message>
        <source>No-shows ÷ (came + came for a part + no-shows), of those whose answer was yes when the event began, without walk-ins. Whoever cancelled before is left out; whoever was excused, of whom nobody kept a sheet or nothing is noted yet, is not counted and stands below. The two marks are the band of Wilson: with 95 % certainty the share of many such events lies between them.</source>
        <translation>Quienes no vinieron ÷ (vinieron + vinieron a una parte + no vinieron), de quienes tenían un sí cuando empezó el evento, sin quienes llegaron sin anunciarse. Quien canceló antes queda fuera; quien tuvo una ausencia justificada, o de quien nadie llevó hoja o no se anotó nada todavía, no cuenta y aparece abajo. Las dos marcas son la banda de Wilson: con una certeza del 95 %, la proporción de muchos eventos así está entre ellas.</translation>
    </message>
    <message>
        <source>People who had said yes</source>
        <translation>Personas que habían dicho que sí</translation>
    </message>
    <message>
        <source>No event that people had said yes to has begun yet</source>
        <translation>Todavía no ha empezado ningún evento al que alguien dijera que sí</translation>
    </message>
    <message>
        <source>What brings people?</source>
        <translation>¿Qué trae a la gente?</translation>
    </message>
    <message>
        <source>By the source that is noted on a registration: everybody on the list; of these, who said yes and did not cancel before it began; who confirmed that at least once; and who came, wholly or partly, whatever they had said. Whoever walked in was on no list, and stands apart.</source>
        <translation>Según la fuente anotada en la inscripción: todas las personas en la lista; de ellas, quién dijo que sí y no canceló antes del comienzo; quién lo confirmó al menos una vez; y quién vino, del todo o en parte, dijera lo que dijera. Quien llegó sin anunciarse no estaba en ninguna lista y va aparte.</translation>
    </message>
    <message>
        <source>People on the lists</source>
        <translation>Personas en las listas</translation>
    </message>
    <message>
        <source>Nobody is on the list of an event yet</source>
        <translation>Todavía no hay nadie en la lista de un evento</translation>
    </message>
    <message>
        <source>How many people have we reached?</source>
        <translation>¿A cuántas personas hemos llegado?</translation>
    </message>
    <message>
        <source>Different people who came to an event, wholly or partly, walk-ins and imported lists among them, each counted once, in the month of the first event that they came to. Where that is more than 40 months, a row is a year.</source>
        <translation>Personas distintas que vinieron a un evento, del todo o en parte, también las que llegaron sin anunciarse y las de listas importadas; cada una cuenta una vez, en el mes del primer evento al que vino. Si son más de 40 meses, cada fila es un año.</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>Personas que vinieron</translation>
    </message>
    <message>
        <source>Nobody has come to an event yet</source>
        <translation>Todavía no ha venido nadie a un evento</translation>
    </message>
    <message>
        <source>Do the volunteer shifts have their people?</source>
        <translation>¿Tienen su gente los turnos de voluntariado?</translation>
    </message>
    <message>
        <source>By role and hour, on the clock of the event: sign-ups that are approved, confirmed, arrived, completed or left early ÷ the least number of people that the shifts of this hour take. A sign-up for a part of a shift counts in the hours of that part. Who was only asked, or looks for somebody to cover them, does not count. An hour lacks people where one of its roles does.</source>
        <translation>Por función y hora, según el reloj del evento: inscripciones aprobadas, confirmadas, llegadas, terminadas o que se fueron antes ÷ el número mínimo de personas que piden los turnos de esa hora. Quien se apuntó a una parte de un turno cuenta en las horas de esa parte. A quien solo se le preguntó, o busca quien le cubra, no cuenta. A una hora le falta gente si le falta a una de sus funciones.</translation>
    </message>
    <message>
        <source>People on shifts</source>
        <translation>Personas en turnos</translation>
    </message>
    <message>
        <source>This event has no volunteer shifts</source>
        <translation>Este evento no tiene turnos de voluntariado</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>todos los eventos</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>ningún evento</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No vino</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>No kind noted</source>
        <translation>Sin tipo anotado</translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n justificada</numerusform>
            <numerusform>%n justificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n untracked</source>
        <translation>
            <numerusform>%n sin hoja</numerusform>
            <numerusform>%n sin hoja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not noted yet</source>
        <translation>
            <numerusform>%n sin anotar todavía</numerusform>
            <numerusform>%n sin anotar todavía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: %1</source>
        <translation>
            <numerusform>%n persona no cuenta: %1</numerusform>
            <numerusform>%n personas no cuentan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody noted yet who came</source>
        <translation>Nadie ha anotado todavía quién vino</translation>
    </message>
    <message>
        <source>Did not come: %1, likely %2</source>
        <translation>No vinieron: %1, probablemente %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 said yes with %n days to go</source>
        <translation>
            <numerusform>%1 con sí cuando falta %n día</numerusform>
            <numerusform>%1 con sí cuando faltan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 said yes</source>
        <translation>%1 con sí</translation>
    </message>
    <message numerus="yes">
        <source>%1 said yes with %n days to go; “%2” had %3 then</source>
        <translation>
            <numerusform>%1 con sí cuando falta %n día; «%2» tenía %3 entonces</numerusform>
            <numerusform>%1 con sí cuando faltan %n días; «%2» tenía %3 entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 said yes; “%2” had %3</source>
        <translation>%1 con sí; «%2» tenía %3</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: cancelled. When they had said yes is not kept.</source>
        <translation>
            <numerusform>%n persona no cuenta: canceló. No se guarda cuándo había dicho que sí.</numerusform>
            <numerusform>%n personas no cuentan: cancelaron. No se guarda cuándo habían dicho que sí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: said yes on a day that nobody noted.</source>
        <translation>
            <numerusform>%n persona no cuenta: dijo que sí un día que nadie anotó.</numerusform>
            <numerusform>%n personas no cuentan: dijeron que sí un día que nadie anotó.</numerusform>
        </translation>
    </message>
    <message>
        <source>New since the row above</source>
        <translation>Nuevas desde la fila de arriba</translation>
    </message>
    <message>
        <source>Other roles</source>
        <translation>Otras funciones</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Hacen falta</translation>
    </message>
    <message numerus="yes">
        <source>Every one of %n hours has the people it needs</source>
        <translation>
            <numerusform>La %n hora tiene la gente que necesita</numerusform>
            <numerusform>Cada una de las %n horas tiene la gente que necesita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hours lack people, most of all %2: %3</source>
        <translation>
            <numerusform>En %1 de %n hora falta gente, sobre todo %2: %3</numerusform>
            <numerusform>En %1 de %n horas falta gente, sobre todo %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Dijo que sí</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmó</translation>
    </message>
    <message>
        <source>Walked in</source>
        <translation>Llegó sin anunciarse</translation>
    </message>
    <message>
        <source>On the list: %1 · said yes: %2 · came: %3</source>
        <translation>En la lista: %1 · dijeron que sí: %2 · vinieron: %3</translation>
    </message>
    <message>
        <source>Most who came: %1, %2</source>
        <translation>La mayoría de quienes vinieron: %1, %2</translation>
    </message>
    <message>
        <source>Most who said yes: %1, %2</source>
        <translation>La mayoría de quienes dijeron que sí: %1, %2</translation>
    </message>
    <message>
        <source>No source noted</source>
        <translation>Sin fuente anotada</translation>
    </message>
    <message>
        <source>People so far</source>
        <translation>Personas hasta ahora</translation>
    </message>
    <message>
        <source>For the first time</source>
        <translation>Por primera vez</translation>
    </message>
    <message numerus="yes">
        <source>%n people have come to an event so far</source>
        <translation>
            <numerusform>%n persona ha venido a un evento hasta ahora</numerusform>
            <numerusform>%n personas han venido a un evento hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Vendrán</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Likely to come</source>
        <translation>Probabilidad de que venga</translation>
    </message>
    <message>
        <source>Came before</source>
        <translation>Vino antes</translation>
    </message>
    <message>
        <source>“%1”: about %2 of %3 will come (%4–%5)</source>
        <translation>«%1»: vendrán unas %2 de %3 personas (%4–%5)</translation>
    </message>
    <message>
        <source>Of fewer than three earlier events of this kind it is known who came, so of whoever is new half are counted on.</source>
        <translation>De menos de tres eventos anteriores de este tipo se sabe quién vino, así que de quienes son nuevos se cuenta con la mitad.</translation>
    </message>
    <message numerus="yes">
        <source>Of those who said yes to %n earlier events of this kind, %1 came.</source>
        <translation>
            <numerusform>De quienes dijeron que sí a %n evento anterior de este tipo vino el %1.</numerusform>
            <numerusform>De quienes dijeron que sí a %n eventos anteriores de este tipo vino el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>all events ahead</source>
        <translation>todos los próximos eventos</translation>
    </message>
    <message>
        <source>“%1” stays: accounts, settings and what was purged are not undone.</source>
        <translation>«%1» se queda: las cuentas, los ajustes y lo depurado no se deshacen.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody noted how the %n people who came heard of it</source>
        <translation>
            <numerusform>Nadie anotó cómo se enteró la única persona que vino</numerusform>
            <numerusform>Nadie anotó cómo se enteraron las %n personas que vinieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody noted how the %n people who said yes heard of it</source>
        <translation>
            <numerusform>Nadie anotó cómo se enteró la única persona que dijo que sí</numerusform>
            <numerusform>Nadie anotó cómo se enteraron las %n personas que dijeron que sí</numerusform>
        </translation>
    </message>
    <message>
        <source>Most who came and whose source is noted: %1, %2</source>
        <translation>La mayoría de quienes vinieron y cuyo origen se anotó: %1, %2</translation>
    </message>
    <message>
        <source>Most who said yes and whose source is noted: %1, %2</source>
        <translation>La mayoría de quienes dijeron que sí y cuyo origen se anotó: %1, %2</translation>
    </message>
    <message>
        <source>%1 only looks on, and nobody who does sees needs. Change the role first.</source>
        <translation>%1 solo mira, y quien solo mira no ve necesidades. Cambia antes su función.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Claimed headcount</source>
        <translation>Número declarado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n are not assessed</source>
        <translation>
            <numerusform>%1 de %n está sin valorar</numerusform>
            <numerusform>%1 de %n están sin valorar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n are %2 or %3</source>
        <translation>
            <numerusform>%1 de %n es %2 o %3</numerusform>
            <numerusform>%1 de %n son %2 o %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 on the list, %3 claimed)</source>
        <translation>%1 (%2 en la lista, %3 según lo declarado)</translation>
    </message>
    <message numerus="yes">
        <source>In %n units the list and the claimed headcount differ by more than 5 %: %1</source>
        <translation>
            <numerusform>En %n unidad la lista y el número declarado difieren en más de un 5 %: %1</numerusform>
            <numerusform>En %n unidades la lista y el número declarado difieren en más de un 5 %: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people work in several units: each of these counts them, the title counts them once.</source>
        <translation>
            <numerusform>%n persona trabaja en varias unidades: cada una de ellas la cuenta, el título la cuenta una vez.</numerusform>
            <numerusform>%n personas trabajan en varias unidades: cada una de ellas las cuenta, el título las cuenta una vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts to many at once are not counted.</source>
        <translation>
            <numerusform>%n mensaje a muchas personas a la vez no cuenta.</numerusform>
            <numerusform>%n mensajes a muchas personas a la vez no cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Hablamos</translation>
    </message>
    <message>
        <source>People talked with</source>
        <translation>Personas con quienes hablamos</translation>
    </message>
    <message>
        <source>Nobody was tried</source>
        <translation>No se intentó contactar a nadie</translation>
    </message>
    <message numerus="yes">
        <source>Talked with %1 of %n people we tried (%2, few)</source>
        <translation>
            <numerusform>Hablamos con %1 de %n persona que intentamos contactar (%2, pocos)</numerusform>
            <numerusform>Hablamos con %1 de %n personas que intentamos contactar (%2, pocos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talked with %1 of %n people we tried (%2)</source>
        <translation>
            <numerusform>Hablamos con %1 de %n persona que intentamos contactar (%2)</numerusform>
            <numerusform>Hablamos con %1 de %n personas que intentamos contactar (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>30 %</source>
        <translation>30 %</translation>
    </message>
    <message>
        <source>50 % + 1</source>
        <translation>50 % + 1</translation>
    </message>
    <message>
        <source>Goal: %1 %</source>
        <translation>Meta: %1 %</translation>
    </message>
    <message>
        <source>%1 of %2 signed (%3)</source>
        <translation>Han firmado %1 de %2 (%3)</translation>
    </message>
    <message>
        <source>%1; that is a majority</source>
        <translation>%1; eso es mayoría</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more make a majority</source>
        <translation>
            <numerusform>%1; con %n más hay mayoría</numerusform>
            <numerusform>%1; con %n más hay mayoría</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Han firmado</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>No han firmado</translation>
    </message>
    <message>
        <source>Are we talking?</source>
        <translation>¿Estamos hablando?</translation>
    </message>
    <message>
        <source>Do we try, and do we reach people?</source>
        <translation>¿Lo intentamos, y llegamos a la gente?</translation>
    </message>
    <message>
        <source>Every logged contact by which one person was tried, in the week in which it was, up to today; texts to many at once are left out. Talked is where they answered in person, whatever they said: talked, call back, cannot talk now, refused, other language or do not contact. Reach is different people talked with ÷ different people tried: whoever was tried three times counts once.</source>
        <translation>Todo contacto anotado con el que se intentó llegar a una persona, en la semana en que fue y hasta hoy; los mensajes a muchas personas a la vez no cuentan. Hablamos es cuando respondió en persona, dijera lo que dijera: habló, volver a llamar, ahora no puede, no quiso hablar, otro idioma o no contactar. El alcance es personas distintas con quienes hablamos ÷ personas distintas que intentamos contactar: quien se intentó tres veces cuenta una vez.</translation>
    </message>
    <message>
        <source>People we tried</source>
        <translation>Personas que intentamos contactar</translation>
    </message>
    <message>
        <source>Nobody was tried in these weeks</source>
        <translation>En estas semanas no se intentó contactar a nadie</translation>
    </message>
    <message>
        <source>How long ago did we talk with people?</source>
        <translation>¿Hace cuánto hablamos con la gente?</translation>
    </message>
    <message>
        <source>Everybody who works here now, by the days since somebody last talked with them: they answered in person, whatever they said and by whatever means; texts to many at once are none. Whoever was tried and never answered was never talked with.</source>
        <translation>Todas las personas que trabajan aquí ahora, por los días desde que alguien habló con ellas por última vez: respondieron en persona, dijeran lo que dijeran y por el medio que fuera; los mensajes a muchas personas a la vez no cuentan. Con quien se intentó y nunca respondió, nunca hablamos.</translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation>Personas que trabajan aquí</translation>
    </message>
    <message>
        <source>Nobody works here yet: note where people work first</source>
        <translation>Todavía nadie trabaja aquí: anota primero dónde trabaja la gente</translation>
    </message>
    <message>
        <source>Do we do what we said we would?</source>
        <translation>¿Hacemos lo que dijimos?</translation>
    </message>
    <message>
        <source>Next steps of conversations that are not done, by who takes them and by their day: due today or later, 1 to 7 days late, or more. A later conversation with the same person settles a step. Steps with somebody who died are left out. Whoever has no open step does not stand here.</source>
        <translation>Próximos pasos de conversaciones que no están hechos, por quien los toma y por su día: para hoy o después, con 1 a 7 días de atraso, o más. Una conversación posterior con la misma persona cierra el paso. Los pasos con alguien que murió no cuentan. Quien no tiene pasos pendientes no aparece aquí.</translation>
    </message>
    <message>
        <source>People with a next step</source>
        <translation>Personas con un próximo paso</translation>
    </message>
    <message>
        <source>No next step is open</source>
        <translation>No hay ningún próximo paso pendiente</translation>
    </message>
    <message>
        <source>What comes of which way to reach people?</source>
        <translation>¿Qué resulta de cada forma de contacto?</translation>
    </message>
    <message>
        <source>Every logged contact by which one person was tried, up to today, by its means: the share of each result of all attempts by this means. Texts to many at once are left out. The six most frequent results stand by themselves, all others together.</source>
        <translation>Todo contacto anotado con el que se intentó llegar a una persona, hasta hoy y por su medio: la parte de cada resultado en todos los intentos por ese medio. Los mensajes a muchas personas a la vez no cuentan. Los seis resultados más frecuentes aparecen por separado y todos los demás juntos.</translation>
    </message>
    <message>
        <source>Do the sheets come back?</source>
        <translation>¿Vuelven las hojas?</translation>
    </message>
    <message>
        <source>Of the 40 newest numbered sheets to call by: rows that were keyed in ÷ rows that were handed out, and while one is missing, the days since the sheet was printed. Rows of people who were deleted since are left out, and so are sign-in sheets, because whoever does not come is never keyed in.</source>
        <translation>De las 40 hojas numeradas más nuevas para llamar: filas pasadas ÷ filas entregadas y, mientras falte una, los días desde que se imprimió la hoja. Las filas de personas borradas desde entonces no cuentan, ni tampoco las hojas de asistencia, porque a quien no viene nunca se le pasa.</translation>
    </message>
    <message>
        <source>People on the sheets</source>
        <translation>Personas en las hojas</translation>
    </message>
    <message>
        <source>No sheet to call by was printed yet</source>
        <translation>Todavía no se imprimió ninguna hoja para llamar</translation>
    </message>
    <message>
        <source>How soon do we ask whoever offers help?</source>
        <translation>¿Qué tan pronto le pedimos algo a quien ofrece ayuda?</translation>
    </message>
    <message>
        <source>Every offer of help, by the hours until its person was first asked to do something or talked with; whoever still waits stands at the hours that they have waited. The share: asked within 48 hours ÷ (all who were asked, and all who have waited for longer than that). The median is of all of them, the waiting ones at their age. Dismissed offers and people who died are left out.</source>
        <translation>Toda oferta de ayuda, por las horas hasta que a su persona se le pidió algo por primera vez o alguien habló con ella; quien todavía espera aparece en las horas que lleva esperando. La parte: con petición en 48 horas ÷ (todas las personas a quienes se pidió algo y todas las que llevan esperando más que eso). La mediana es de todas ellas, con las que esperan según su tiempo. Las ofertas descartadas y las personas que murieron no cuentan.</translation>
    </message>
    <message>
        <source>People who offered help</source>
        <translation>Personas que ofrecieron ayuda</translation>
    </message>
    <message>
        <source>Nobody has offered help yet</source>
        <translation>Todavía nadie ha ofrecido ayuda</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 : %2, gap %3</source>
        <translation>%1 : %2, faltan %3</translation>
    </message>
    <message numerus="yes">
        <source>%n groups have enough leaders, and none too few</source>
        <translation>
            <numerusform>%n grupo tiene suficientes líderes, y a ninguno le faltan</numerusform>
            <numerusform>%n grupos tienen suficientes líderes, y a ninguno le faltan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n groups have too few leaders</source>
        <translation>
            <numerusform>A %1 de %n grupo le faltan líderes</numerusform>
            <numerusform>A %1 de %n grupos les faltan líderes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in no group: their employer is not known.</source>
        <translation>
            <numerusform>%n persona no está en ningún grupo: no se conoce su empleador.</numerusform>
            <numerusform>%n personas no están en ningún grupo: no se conoce su empleador.</numerusform>
        </translation>
    </message>
    <message>
        <source>all employers</source>
        <translation>todos los empleadores</translation>
    </message>
    <message>
        <source>Shift not known</source>
        <translation>Turno desconocido</translation>
    </message>
    <message>
        <source>Due today or later</source>
        <translation>Para hoy o después</translation>
    </message>
    <message>
        <source>1–7 days late</source>
        <translation>1–7 días de atraso</translation>
    </message>
    <message>
        <source>Over 7 days late</source>
        <translation>Más de 7 días de atraso</translation>
    </message>
    <message>
        <source>whoever they are of</source>
        <translation>de quien sean</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n next steps are late</source>
        <translation>
            <numerusform>%1 de %n próximo paso con atraso</numerusform>
            <numerusform>%1 de %n próximos pasos con atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Entraron</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salieron</translation>
    </message>
    <message>
        <source>Members at the end</source>
        <translation>Afiliados al final</translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and %2 left in twelve months: %n members now</source>
        <translation>
            <numerusform>Entraron %1 y salieron %2 en doce meses: ahora hay %n afiliado</numerusform>
            <numerusform>Entraron %1 y salieron %2 en doce meses: ahora hay %n afiliados</numerusform>
        </translation>
    </message>
    <message>
        <source>the last twelve months</source>
        <translation>los últimos doce meses</translation>
    </message>
    <message numerus="yes">
        <source>%n members did not join in any month: since when they are members is not noted.</source>
        <translation>
            <numerusform>%n afiliado no entró en ningún mes: no está anotado desde cuándo lo es.</numerusform>
            <numerusform>%n afiliados no entraron en ningún mes: no está anotado desde cuándo lo son.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to 24 hours</source>
        <translation>Hasta 24 horas</translation>
    </message>
    <message>
        <source>Up to 48 hours</source>
        <translation>Hasta 48 horas</translation>
    </message>
    <message>
        <source>Up to 72 hours</source>
        <translation>Hasta 72 horas</translation>
    </message>
    <message>
        <source>Up to a week</source>
        <translation>Hasta una semana</translation>
    </message>
    <message>
        <source>Over a week</source>
        <translation>Más de una semana</translation>
    </message>
    <message numerus="yes">
        <source>Half of them waited %n hours or longer.</source>
        <translation>
            <numerusform>La mitad esperó %n hora o más.</numerusform>
            <numerusform>La mitad esperó %n horas o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Con petición</translation>
    </message>
    <message>
        <source>Waiting for a first ask</source>
        <translation>En espera de la primera petición</translation>
    </message>
    <message>
        <source>all offers</source>
        <translation>todas las ofertas</translation>
    </message>
    <message>
        <source>Asked within 48 hours: %1</source>
        <translation>Con petición en 48 horas: %1</translation>
    </message>
    <message>
        <source>0–30 days</source>
        <translation>0–30 días</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 días</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 días</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Más de 90 días</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Never talked with: %1</source>
        <translation>Nunca hablamos con: %1</translation>
    </message>
    <message>
        <source>Not talked with for over 90 days: %1</source>
        <translation>Sin hablar desde hace más de 90 días: %1</translation>
    </message>
    <message>
        <source>the whole workplace</source>
        <translation>todo el lugar de trabajo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other results</source>
        <translation>Otros resultados</translation>
    </message>
    <message>
        <source>Most often: %1, %2</source>
        <translation>Lo más frecuente: %1, %2</translation>
    </message>
    <message>
        <source>Keyed in</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Not keyed in</source>
        <translation>Sin pasar</translation>
    </message>
    <message>
        <source>Days outside</source>
        <translation>Días fuera</translation>
    </message>
    <message>
        <source>the newest sheets</source>
        <translation>las hojas más nuevas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keyed in: %1</source>
        <translation>Filas pasadas: %1</translation>
    </message>
    <message numerus="yes">
        <source>Keyed in: %1 · %n sheets outside</source>
        <translation>
            <numerusform>Filas pasadas: %1 · %n hoja fuera</numerusform>
            <numerusform>Filas pasadas: %1 · %n hojas fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Where do we stand?</source>
        <translation>¿Dónde estamos?</translation>
    </message>
    <message>
        <source>Nobody’s place of work is noted yet</source>
        <translation>Todavía no está anotado el lugar de trabajo de nadie</translation>
    </message>
    <message>
        <source>Who is with us?</source>
        <translation>¿Quién está con nosotros?</translation>
    </message>
    <message>
        <source>Everybody with a job that has not ended, in the narrowest unit that is noted for it, by the newest assessment in the campaign that runs. Whoever has none, or was set back to not assessed, is not assessed and has a bar of their own. The mark is the headcount that somebody claimed for a unit; where the list is more than 5 % of it above or below, that is said. Whoever works in several units is counted in each of them, and once in the title.</source>
        <translation>Todas las personas con un empleo que no ha terminado, en la unidad más pequeña que está anotada para él, según la valoración más reciente de la campaña en curso. Quien no tiene ninguna, o volvió a quedar sin valorar, no está valorado y tiene su propia barra. La marca es el número de personas que alguien declaró para una unidad; donde la lista está más de un 5 % por encima o por debajo, se dice. Quien trabaja en varias unidades cuenta en cada una de ellas, y una vez en el título.</translation>
    </message>
    <message>
        <source>Where do leaders lack?</source>
        <translation>¿Dónde faltan líderes?</translation>
    </message>
    <message>
        <source>A group is everybody with a job that has not ended in one unit and shift. “23 : 2, gap 1” are 23 people, 2 leaders, and 1 leader too few. A leader is whoever has a role that leads, where the role says, else where they work. A group is covered if its leaders together can lead as many people as it has, by what is noted for their roles; the gap is the people beyond that ÷ 10, rounded up. Groups without people are blank.</source>
        <translation>Un grupo son todas las personas con un empleo que no ha terminado en una unidad y un turno. “23 : 2, faltan 1” son 23 personas, 2 líderes y 1 líder de menos. Líder es quien tiene un rol que guía, donde diga el rol o, si no, donde trabaja. Un grupo está cubierto si sus líderes juntos pueden guiar a tantas personas como tiene, según lo anotado para sus roles; lo que falta son las personas que quedan fuera ÷ 10, redondeado hacia arriba. Los grupos sin personas quedan en blanco.</translation>
    </message>
    <message>
        <source>How many have signed?</source>
        <translation>¿Cuántas personas han firmado?</translation>
    </message>
    <message>
        <source>People with a job that has not ended and with a card of the campaign that runs which is valid today: signed, on file, not revoked and not expired. Each counts once, from the week in which they signed the first such card. The percentage is of everybody on the list with such a job, not of a claimed headcount. The lines are 30 %, one more than half, and the goal of the campaign. At most 40 weeks are shown; what was signed before them stands in the first.</source>
        <translation>Personas con un empleo que no ha terminado y con una tarjeta de la campaña en curso que hoy es válida: firmada, archivada, ni revocada ni caducada. Cada una cuenta una vez, desde la semana en que firmó la primera de esas tarjetas. El porcentaje es de todas las personas de la lista con un empleo así, no de un número declarado. Las líneas son el 30 %, una más que la mitad y la meta de la campaña. Se muestran como máximo 40 semanas; lo que se firmó antes está en la primera.</translation>
    </message>
    <message>
        <source>Nobody has signed a card that is valid in this campaign yet</source>
        <translation>Nadie ha firmado todavía una tarjeta válida en esta campaña</translation>
    </message>
    <message>
        <source>Do we grow?</source>
        <translation>¿Crecemos?</translation>
    </message>
    <message>
        <source>Everybody who is or was a member, in arrears or not, whether they still work here or not. Joined: their membership began in the month. Left: it ended in the month, be it that they withdrew, retired or became honorary. Pending and honorary memberships do not count. Whoever goes on as a member on the day on which a membership ends, or on the next, has neither left nor joined. Members are counted on the last day of the month, and of this month today.</source>
        <translation>Todas las personas que están o estuvieron afiliadas, con cuotas atrasadas o sin ellas, trabajen aquí todavía o no. Entraron: su afiliación empezó en el mes. Salieron: terminó en el mes, sea porque se dieron de baja, se jubilaron o pasaron a ser honorarias. Las afiliaciones pendientes y honorarias no cuentan. Quien sigue con afiliación el día en que termina una, o al siguiente, ni ha salido ni ha entrado. Los afiliados se cuentan el último día del mes, y en este mes hoy.</translation>
    </message>
    <message>
        <source>Members, those who left among them</source>
        <translation>Afiliados, también quienes salieron</translation>
    </message>
    <message>
        <source>Nobody was a member in the last twelve months</source>
        <translation>Nadie tuvo afiliación en los últimos doce meses</translation>
    </message>
    <message>
        <source>%1, no unit</source>
        <translation>%1, sin unidad</translation>
    </message>
    <message>
        <source>Employer not known</source>
        <translation>Empleador desconocido</translation>
    </message>
    <message>
        <source>no campaign yet</source>
        <translation>todavía sin campaña</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>WorkNames</name>
    <message>
        <source>Other work</source>
        <translation>Otro trabajo</translation>
    </message>
</context>
<context>
    <name>rnf::AbsenceDialog</name>
    <message>
        <source>Edit days away</source>
        <translation>Editar días de ausencia</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Días de ausencia</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Justificado</translation>
    </message>
    <message>
        <source>Excused days do not count against the agreed hours. A pause takes its days out of the term.</source>
        <translation>Los días justificados no cuentan contra las horas acordadas. Una pausa saca sus días del período.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>rnf::AccountDialog</name>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organizador/a</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Pasante</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Añadir el usuario</translation>
    </message>
    <message>
        <source>There is no password: whoever sits here chooses their name. That keeps people from mistakes and glances, not from opening this file in another program.</source>
        <translation>No hay contraseña: quien se sienta aquí elige su nombre. Eso evita errores y miradas, no que alguien abra este archivo con otro programa.</translation>
    </message>
    <message>
        <source>Sees and does everything here, and adds users.</source>
        <translation>Ve y hace todo aquí, y añade usuarios.</translation>
    </message>
    <message>
        <source>Sees their own tasks, hours and internship, and nothing else of the programme or of the lists.</source>
        <translation>Ve sus propias tareas, horas y pasantía, y nada más del programa ni de las listas.</translation>
    </message>
    <message>
        <source>Nobody who is placed now lacks an account. Add the placement first.</source>
        <translation>Todas las personas con pasantía tienen ya una cuenta. Añade primero la pasantía.</translation>
    </message>
    <message>
        <source>As the history should show it</source>
        <translation>Como debe mostrarlo el historial</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>rnf::ActionTableModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>rnf::AfterPart</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>What it was like</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>For others: what was said and decided, and what comes next</source>
        <translation>Para otras personas: qué se dijo y se decidió, y qué sigue</translation>
    </message>
    <message>
        <source>Close attendance…</source>
        <translation>Cerrar la asistencia…</translation>
    </message>
    <message>
        <source>Print recap…</source>
        <translation>Imprimir balance…</translation>
    </message>
    <message>
        <source>Print thank-you list…</source>
        <translation>Imprimir lista de agradecimientos…</translation>
    </message>
    <message>
        <source>Volunteers to thank</source>
        <translation>Voluntariado al que agradecer</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message numerus="yes">
        <source>Attendance is open: %n people said yes and were not seen.</source>
        <translation>
            <numerusform>La asistencia está abierta: una persona dijo que sí y no fue vista.</numerusform>
            <numerusform>La asistencia está abierta: %n personas dijeron que sí y no fueron vistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance is open. Once it is closed, everybody’s history says who came.</source>
        <translation>La asistencia está abierta. Cuando se cierre, el historial de cada quien dirá quién vino.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Seguimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>Vino una persona</numerusform>
            <numerusform>Vinieron %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Came to %1</source>
        <translation>Vinieron a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new faces</source>
        <translation>
            <numerusform>Una cara nueva</numerusform>
            <numerusform>%n caras nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>New faces at %1</source>
        <translation>Caras nuevas en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n said yes and did not come</source>
        <translation>
            <numerusform>Una persona dijo que sí y no vino</numerusform>
            <numerusform>%n dijeron que sí y no vinieron</numerusform>
        </translation>
    </message>
    <message>
        <source>Said yes and did not come to %1</source>
        <translation>Dijeron que sí y no vinieron a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteers to thank</source>
        <translation>
            <numerusform>Una persona voluntaria a la que agradecer</numerusform>
            <numerusform>%n personas voluntarias a las que agradecer</numerusform>
        </translation>
    </message>
    <message>
        <source>Volunteers of %1</source>
        <translation>Voluntariado de %1</translation>
    </message>
    <message>
        <source>Nobody yet: note who came under People.</source>
        <translation>Nadie aún: anota en Personas quién vino.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Save as list…</source>
        <translation>Guardar como lista…</translation>
    </message>
    <message>
        <source>Print phone sheet…</source>
        <translation>Imprimir hoja de llamadas…</translation>
    </message>
    <message>
        <source>Partners to thank</source>
        <translation>Organizaciones aliadas a las que agradecer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Agradecido</translation>
    </message>
    <message>
        <source>Recap: %1</source>
        <translation>Balance: %1</translation>
    </message>
    <message>
        <source>Numbers and words, and nobody’s name.</source>
        <translation>Números y palabras, y el nombre de nadie.</translation>
    </message>
    <message>
        <source>To thank: %1</source>
        <translation>Para agradecer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteers, by their hours.</source>
        <translation>
            <numerusform>Una persona voluntaria.</numerusform>
            <numerusform>%n personas voluntarias, por sus horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed “%1”.</source>
        <translation>Se imprimió “%1”.</translation>
    </message>
</context>
<context>
    <name>rnf::AnswerEdit</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>Con palabras: %1</translation>
    </message>
    <message>
        <source>In words, if you like</source>
        <translation>Con palabras, si quieres</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus propias palabras</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rnf::AnswersDialog</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>rnf::AnywayChoice</name>
    <message>
        <source>Why? This stands in the history.</source>
        <translation>¿Por qué? Esto queda en el historial.</translation>
    </message>
    <message>
        <source>Why people are contacted against their wish</source>
        <translation>Por qué se contacta a personas contra su voluntad</translation>
    </message>
    <message numerus="yes">
        <source>Include %n who asked not to be contacted</source>
        <translation>
            <numerusform>Incluir a %n que pidió que no se le contacte</numerusform>
            <numerusform>Incluir a %n que pidieron que no se les contacte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ApplicationBoard</name>
    <message>
        <source>Board of applications</source>
        <translation>Tablero de solicitudes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n applications</source>
        <translation>
            <numerusform>%1, %n solicitud</numerusform>
            <numerusform>%1, %n solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ApplicationDetail</name>
    <message>
        <source>Log contact</source>
        <translation>Anotar contacto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the placement</source>
        <translation>Mostrar la pasantía</translation>
    </message>
    <message>
        <source>Move to another programme</source>
        <translation>Pasar a otro programa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Now: %1 – %2</source>
        <translation>Ahora: %1 – %2</translation>
    </message>
</context>
<context>
    <name>rnf::ApplicationDialog</name>
    <message>
        <source>Edit the application</source>
        <translation>Editar la solicitud</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>Wants school credit</source>
        <translation>Quiere créditos de su escuela</translation>
    </message>
    <message>
        <source>Asks for a stipend</source>
        <translation>Pide un estipendio</translation>
    </message>
    <message>
        <source>Keep the application</source>
        <translation>Guardar la solicitud</translation>
    </message>
    <message>
        <source>20 or 7:30</source>
        <translation>20 o 7:30</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> semanas</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>28 sep; empty where it is not said</source>
        <translation>28 sep; vacío si no lo dice</translation>
    </message>
    <message>
        <source>flyer, campus…</source>
        <translation>volante, campus…</translation>
    </message>
    <message>
        <source>Who applies? Type a name</source>
        <translation>¿Quién solicita? Escribe un nombre</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>for</source>
        <translation>durante</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>First day they wish</source>
        <translation>Primer día que desea</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>major</source>
        <translation>carrera</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Type who applies: somebody of the list, or the name of somebody new.</source>
        <translation>Escribe quién solicita: alguien de la lista, o el nombre de una persona nueva.</translation>
    </message>
    <message>
        <source>“%1” is no length of time. Type “20” or “7:30”.</source>
        <translation>«%1» no es una duración. Escribe «20» o «7:30».</translation>
    </message>
    <message>
        <source>“%1” is no day. Type “28 sep” or “2026-09-28”.</source>
        <translation>«%1» no es un día. Escribe «28 sep» o «2026-09-28».</translation>
    </message>
    <message>
        <source>as in the list</source>
        <translation>como en la lista</translation>
    </message>
</context>
<context>
    <name>rnf::ApplicationFiles</name>
    <message>
        <source>No column of %1 tells who applied. It needs a heading such as “Name”, “Email” or “Phone”.</source>
        <translation>Ninguna columna de %1 dice quién envió la solicitud. Necesita un encabezado como “Nombre”, “Correo” o “Teléfono”.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n new applications</source>
        <translation>
            <numerusform>%n solicitud nueva</numerusform>
            <numerusform>%n solicitudes nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows not brought in</source>
        <translation>
            <numerusform>%n fila no entró</numerusform>
            <numerusform>%n filas no entraron</numerusform>
        </translation>
    </message>
    <message>
        <source>The rejected rows would be written over %1, so nothing was brought in. Choose another file for them.</source>
        <translation>Las filas rechazadas se escribirían encima de %1, así que no entró nada. Elige otro archivo para ellas.</translation>
    </message>
</context>
<context>
    <name>rnf::ApplicationFlow</name>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Decline the application</source>
        <translation>Rechazar la solicitud</translation>
    </message>
    <message>
        <source>The reason stays with the application, as the record of how it was decided.</source>
        <translation>El motivo queda con la solicitud, como constancia de cómo se decidió.</translation>
    </message>
</context>
<context>
    <name>rnf::ApplicationModel</name>
    <message>
        <source>too few</source>
        <translation>muy pocas</translation>
    </message>
    <message>
        <source>fewer than preferred</source>
        <translation>menos de lo preferido</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>encaja</translation>
    </message>
    <message>
        <source>more than planned for</source>
        <translation>más de lo previsto</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>créditos</translation>
    </message>
    <message>
        <source>stipend</source>
        <translation>estipendio</translation>
    </message>
    <message>
        <source>%1 a week · %2</source>
        <translation>%1 por semana · %2</translation>
    </message>
    <message>
        <source>hours not said</source>
        <translation>no dice cuántas horas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation>
            <numerusform>%n día sin respuesta</numerusform>
            <numerusform>%n días sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>came today</source>
        <translation>llegó hoy</translation>
    </message>
</context>
<context>
    <name>rnf::ApplicationRecord</name>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>When they are free</source>
        <translation>Cuándo tiene tiempo</translation>
    </message>
    <message>
        <source>Drag over the half hours, or choose them with arrows and Shift and press Space.</source>
        <translation>Arrastra sobre las medias horas, o elígelas con las flechas y Mayús y pulsa Espacio.</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Lo que escribió</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Hours a week: not said</source>
        <translation>Horas por semana: no lo dice</translation>
    </message>
    <message>
        <source>Hours a week: %1</source>
        <translation>Horas por semana: %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recibida: %1</translation>
    </message>
    <message>
        <source>Received %1, by “%2”</source>
        <translation>Recibida: %1, por «%2»</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Would like to come %1</source>
        <translation>Quisiera venir %1</translation>
    </message>
    <message numerus="yes">
        <source>Would like to stay %n weeks</source>
        <translation>
            <numerusform>Quisiera quedarse %n semana</numerusform>
            <numerusform>Quisiera quedarse %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>First day: not said</source>
        <translation>Primer día: no lo dice</translation>
    </message>
    <message>
        <source>School: %1</source>
        <translation>Escuela: %1</translation>
    </message>
    <message>
        <source>Major: %1</source>
        <translation>Carrera: %1</translation>
    </message>
    <message>
        <source>Wants school credit</source>
        <translation>Quiere créditos de su escuela</translation>
    </message>
    <message>
        <source>Asks for a stipend</source>
        <translation>Pide un estipendio</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 horas por semana</translation>
    </message>
    <message>
        <source>No times are given.</source>
        <translation>No hay horarios.</translation>
    </message>
    <message>
        <source>%1; stated were %2</source>
        <translation>%1; dijo %2</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>None are noted.</source>
        <translation>No hay ninguno anotado.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
</context>
<context>
    <name>rnf::Applications</name>
    <message>
        <source>New application: %1</source>
        <translation>Solicitud nueva: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n applications</source>
        <translation>
            <numerusform>Importar %n solicitud</numerusform>
            <numerusform>Importar %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the application of %1</source>
        <translation>Editar la solicitud de %1</translation>
    </message>
    <message>
        <source>Delete the application of %1</source>
        <translation>Borrar la solicitud de %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n applications</source>
        <translation>
            <numerusform>Borrar %n solicitud</numerusform>
            <numerusform>Borrar %n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n applications</source>
        <translation>
            <numerusform>%1: %n solicitud</numerusform>
            <numerusform>%1: %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Pasar a %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n applications to %1</source>
        <translation>
            <numerusform>Pasar %n solicitud a %1</numerusform>
            <numerusform>Pasar %n solicitudes a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the offer to %1</source>
        <translation>Editar la oferta a %1</translation>
    </message>
    <message>
        <source>Note an interview with %1</source>
        <translation>Anotar una entrevista con %1</translation>
    </message>
    <message>
        <source>Edit an interview with %1</source>
        <translation>Editar una entrevista con %1</translation>
    </message>
    <message>
        <source>Delete an interview with %1</source>
        <translation>Borrar una entrevista con %1</translation>
    </message>
    <message>
        <source>An interview needs its day. Choose it.</source>
        <translation>Una entrevista necesita su día. Elígelo.</translation>
    </message>
    <message>
        <source>Follows current events and uses social media</source>
        <translation>Sigue las noticias y usa redes sociales</translation>
    </message>
    <message>
        <source>Passion for change</source>
        <translation>Pasión por el cambio</translation>
    </message>
    <message>
        <source>Organized: can rank time-sensitive assignments</source>
        <translation>Con orden: sabe qué tarea urge más</translation>
    </message>
    <message>
        <source>Fearless</source>
        <translation>Sin miedo</translation>
    </message>
    <message>
        <source>Honest</source>
        <translation>Con honestidad</translation>
    </message>
    <message>
        <source>Makes graphics, videos or web pages</source>
        <translation>Hace gráficos, videos o páginas web</translation>
    </message>
    <message>
        <source>Has led others before</source>
        <translation>Ya ha dirigido a otras personas</translation>
    </message>
    <message>
        <source>Edit the rubric of %1</source>
        <translation>Editar la rúbrica de %1</translation>
    </message>
    <message>
        <source>Review the application of %1</source>
        <translation>Calificar la solicitud de %1</translation>
    </message>
    <message>
        <source>The placement of %1 stays, because something was added to it or changed since, so the application stays placed. Nothing was done. Delete the placement first.</source>
        <translation>La pasantía de %1 se queda, porque desde entonces se le agregó o cambió algo; por eso la solicitud sigue colocada. No se hizo nada. Borra primero la pasantía.</translation>
    </message>
    <message>
        <source>Scores were given for “%1”, and they are the record of the selection, so the item and its scale stay. Nothing was done. Add another item instead.</source>
        <translation>Se dieron notas para “%1”, y son el registro de la selección; por eso el punto y su escala se quedan. No se hizo nada. Agrega otro punto.</translation>
    </message>
</context>
<context>
    <name>rnf::ApplicationsPage</name>
    <message>
        <source>Show closed</source>
        <translation>Mostrar cerradas</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Declined, withdrawn, expired, and on the waiting list</source>
        <translation>Rechazadas, retiradas, vencidas y en lista de espera</translation>
    </message>
    <message>
        <source>Where do they come from?</source>
        <translation>¿De dónde vienen?</translation>
    </message>
    <message>
        <source>Edit the rubric…</source>
        <translation>Editar la rúbrica…</translation>
    </message>
    <message>
        <source>Import web answers…</source>
        <translation>Importar respuestas web…</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>Nueva solicitud…</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Aún no hay programa</translation>
    </message>
    <message>
        <source>A programme says when interns are taken in, for how many weeks and hours. Applications go to one.</source>
        <translation>Un programa dice cuándo se admiten pasantes, por cuántas semanas y horas. Cada solicitud va a uno.</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>Nuevo programa…</translation>
    </message>
    <message>
        <source>Nobody has applied yet</source>
        <translation>Aún no hay solicitudes</translation>
    </message>
    <message>
        <source>Type applications as they come, or import the answers of your web form. Each stands here as a card, and moves to the right until its intern is placed.</source>
        <translation>Anota las solicitudes según llegan, o importa las respuestas de tu formulario web. Cada una está aquí como tarjeta, y avanza hacia la derecha hasta que empieza la pasantía.</translation>
    </message>
    <message>
        <source>Choose the application on the board first.</source>
        <translation>Elige primero la solicitud en el tablero.</translation>
    </message>
    <message>
        <source>There is no programme yet. Make one first.</source>
        <translation>Aún no hay programa. Crea uno primero.</translation>
    </message>
    <message>
        <source>Import web answers</source>
        <translation>Importar respuestas web</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places too many</source>
        <translation>
            <numerusform>%n lugar de más</numerusform>
            <numerusform>%n lugares de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places free</source>
        <translation>
            <numerusform>%n lugar libre</numerusform>
            <numerusform>%n lugares libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Postings…</source>
        <translation>Convocatorias…</translation>
    </message>
</context>
<context>
    <name>rnf::ApprovalList</name>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve all shown</source>
        <translation>Aprobar todas las mostradas</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Esperan aprobación</translation>
    </message>
    <message>
        <source>Weeks that wait for approval</source>
        <translation>Semanas pendientes de aprobación</translation>
    </message>
    <message>
        <source>Choose the week to be approved first.</source>
        <translation>Elige primero la semana que quieres aprobar.</translation>
    </message>
    <message>
        <source>No week waits for approval.</source>
        <translation>Ninguna semana espera aprobación.</translation>
    </message>
    <message numerus="yes">
        <source>Approving %n weeks …</source>
        <translation>
            <numerusform>Aprobando %n semana …</numerusform>
            <numerusform>Aprobando %n semanas …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the week to be given back first.</source>
        <translation>Elige primero la semana que quieres devolver.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
</context>
<context>
    <name>rnf::ApprovalModel</name>
    <message>
        <source>nothing to report</source>
        <translation>nada que anotar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordadas</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para mirar</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>enmienda</translation>
    </message>
    <message>
        <source>Next: %1, week of %2</source>
        <translation>Siguiente: %1, semana del %2</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana</translation>
    </message>
</context>
<context>
    <name>rnf::AvailabilityGrid</name>
    <message>
        <source>Half hours of the week at which they are free</source>
        <translation>Medias horas de la semana en que tiene tiempo</translation>
    </message>
</context>
<context>
    <name>rnf::AvailabilityModel</name>
    <message>
        <source>not free</source>
        <translation>sin tiempo</translation>
    </message>
    <message>
        <source>partly free</source>
        <translation>con tiempo en parte</translation>
    </message>
    <message>
        <source>free</source>
        <translation>con tiempo</translation>
    </message>
    <message>
        <source>%1 %2 to %3, %4</source>
        <translation>%1 de %2 a %3, %4</translation>
    </message>
</context>
<context>
    <name>rnf::BadgePrint</name>
    <message>
        <source>Said yes or maybe</source>
        <translation>Dijeron que sí o tal vez</translation>
    </message>
    <message>
        <source>Everybody but those who said no</source>
        <translation>Todas las personas salvo las que dijeron que no</translation>
    </message>
    <message>
        <source>Also where they work</source>
        <translation>También dónde trabaja</translation>
    </message>
    <message>
        <source>Others at the event read it, and it may come to an employer’s ears</source>
        <translation>Otras personas en el evento lo leen, y puede llegar a oídos de un patrón</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Blank badges for walk-ins</source>
        <translation>Credenciales en blanco para quienes lleguen sin avisar</translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>Una persona.</numerusform>
            <numerusform>%n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank badges.</source>
        <translation>
            <numerusform>Una credencial en blanco.</numerusform>
            <numerusform>%n credenciales en blanco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges: %1</source>
        <translation>Credenciales: %1</translation>
    </message>
    <message>
        <source>badges of %1</source>
        <translation>credenciales de %1</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n badges.</source>
        <translation>
            <numerusform>Se imprimió una credencial.</numerusform>
            <numerusform>Se imprimieron %n credenciales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::BoardFilter</name>
    <message>
        <source>Find in the tasks</source>
        <translation>Buscar en las tareas</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Tareas de quién</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Pasante</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Show what is closed</source>
        <translation>Mostrar lo cerrado</translation>
    </message>
    <message numerus="yes">
        <source>What was closed in the last %n days</source>
        <translation>
            <numerusform>Lo que se cerró en el último %n día</numerusform>
            <numerusform>Lo que se cerró en los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>All interns</source>
        <translation>Todos los pasantes</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Todas las áreas</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
</context>
<context>
    <name>rnf::BoardPage</name>
    <message>
        <source>New task</source>
        <translation>Tarea nueva</translation>
    </message>
    <message>
        <source>Nothing to do yet.</source>
        <translation>Todavía no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Write down what is to be done and by when, and see who could do it. Everything stands here as a card, and moves to the right as it gets done.</source>
        <translation>Anota qué hay que hacer y para cuándo, y mira quién podría hacerlo. Aquí todo está como ficha, y pasa a la derecha a medida que se hace.</translation>
    </message>
    <message>
        <source>No task is like that</source>
        <translation>Ninguna tarea es así</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Mostrar todas las tareas</translation>
    </message>
    <message numerus="yes">
        <source>%n open tasks</source>
        <translation>
            <numerusform>%n tarea abierta</numerusform>
            <numerusform>%n tareas abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n atrasada</numerusform>
            <numerusform>%n atrasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>De una plantilla…</translation>
    </message>
    <message>
        <source>Bring in tasks from a file…</source>
        <translation>Traer tareas de un archivo…</translation>
    </message>
    <message>
        <source>Bring in tasks from a file</source>
        <translation>Traer tareas de un archivo</translation>
    </message>
    <message>
        <source>Export tasks</source>
        <translation>Exportar tareas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n tasks to %1.</source>
        <translation>
            <numerusform>Se guardó %n tarea en %1.</numerusform>
            <numerusform>Se guardaron %n tareas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tasks stand here as cards: those that you were given, and those that you write down yourself.</source>
        <translation>Aquí están tus tareas como tarjetas: las que te dieron y las que anotas tú.</translation>
    </message>
</context>
<context>
    <name>rnf::BoardView</name>
    <message>
        <source>Board of tasks</source>
        <translation>Tablero de tareas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tasks</source>
        <translation>
            <numerusform>%1, %n tarea</numerusform>
            <numerusform>%1, %n tareas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::BringInDialog</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mes/día/año</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
    <message>
        <source>year/month/day</source>
        <translation>año/mes/día</translation>
    </message>
    <message>
        <source>The file does not tell how its dates are written. Read them as</source>
        <translation>El archivo no deja ver cómo están escritas sus fechas. Leerlas como</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Listo: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n brought in</source>
        <translation>
            <numerusform>%n traída</numerusform>
            <numerusform>%n traídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows fit</source>
        <translation>
            <numerusform>%n fila encaja</numerusform>
            <numerusform>%n filas encajan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n ya estaba aquí</numerusform>
            <numerusform>%n ya estaban aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n sin incluir</numerusform>
            <numerusform>%n sin incluir</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why it stays out</source>
        <translation>Por qué queda fuera</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>rnf::BudgetExports</name>
    <message>
        <source>Export the budget of %1 to %2</source>
        <translation>Exportar el presupuesto de %1 a %2</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
</context>
<context>
    <name>rnf::BudgetHead</name>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Of what was planned, what has neither been committed nor paid</source>
        <translation>De lo previsto, lo que no está comprometido ni pagado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>%1 for each of %n people who came</source>
        <translation>
            <numerusform>%1 por %n persona que vino</numerusform>
            <numerusform>%1 por cada una de %n personas que vinieron</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from members, tickets and gifts</source>
        <translation>%1 de integrantes, entradas y donaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n partners wait for thanks</source>
        <translation>
            <numerusform>%n organización espera las gracias</numerusform>
            <numerusform>%n organizaciones esperan las gracias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::BudgetLineDialog</name>
    <message>
        <source>A budget is published: write what it is for, and no names of people.</source>
        <translation>Un presupuesto se publica: escribe para qué es, y ningún nombre de persona.</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>Guardar la línea</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>Añadir la línea</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>Eliminar la línea</translation>
    </message>
    <message>
        <source>Line of the budget</source>
        <translation>Línea del presupuesto</translation>
    </message>
    <message>
        <source>Add income</source>
        <translation>Añadir ingreso</translation>
    </message>
    <message>
        <source>Add an expense</source>
        <translation>Añadir gasto</translation>
    </message>
    <message>
        <source>door, raffle, grant of the city</source>
        <translation>puerta, rifa, subvención de la ciudad</translation>
    </message>
    <message>
        <source>deposit for the hall, lunch on Saturday</source>
        <translation>depósito de la sala, almuerzo del sábado</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>Recibido hasta ahora</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>N.º de recibo</translation>
    </message>
    <message>
        <source>Counted from the partners</source>
        <translation>Se cuenta a partir de las organizaciones aliadas</translation>
    </message>
</context>
<context>
    <name>rnf::BudgetPart</name>
    <message>
        <source>Add income…</source>
        <translation>Añadir ingreso…</translation>
    </message>
    <message>
        <source>Add an expense…</source>
        <translation>Añadir gasto…</translation>
    </message>
    <message>
        <source>Partners…</source>
        <translation>Organizaciones aliadas…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Import pledges…</source>
        <translation>Importar promesas…</translation>
    </message>
    <message>
        <source>Print the budget…</source>
        <translation>Imprimir el presupuesto…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Lines of the budget</source>
        <translation>Líneas del presupuesto</translation>
    </message>
    <message>
        <source>No money is planned yet</source>
        <translation>Aún no hay dinero previsto</translation>
    </message>
    <message>
        <source>Write down what the event will cost and where the money comes from. Then note what was pledged, ordered and paid, and print one page that shows it to everybody.</source>
        <translation>Anota lo que costará el evento y de dónde viene el dinero. Después anota lo prometido, lo encargado y lo pagado, e imprime una página que lo enseñe a todo el mundo.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import pledges</source>
        <translation>Importar promesas</translation>
    </message>
    <message>
        <source>Printed the budget of %1.</source>
        <translation>Se imprimió el presupuesto de %1.</translation>
    </message>
    <message>
        <source>Budget of %1</source>
        <translation>Presupuesto de %1</translation>
    </message>
    <message>
        <source>The budget of %1, to be shown to everybody.</source>
        <translation>El presupuesto de %1, para enseñarlo a todo el mundo.</translation>
    </message>
    <message>
        <source>Export the budget</source>
        <translation>Exportar el presupuesto</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n lines to %1.</source>
        <translation>
            <numerusform>Se escribió %n línea en %1.</numerusform>
            <numerusform>Se escribieron %n líneas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::BudgetTableModel</name>
    <message>
        <source>paid on %1</source>
        <translation>pagada el %1</translation>
    </message>
    <message>
        <source>pledges from %1</source>
        <translation>promesas de %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
</context>
<context>
    <name>rnf::Budgets</name>
    <message>
        <source>Print the budget of %1</source>
        <translation>Imprimir el presupuesto de %1</translation>
    </message>
    <message>
        <source>Add the organization “%1”</source>
        <translation>Añadir la organización «%1»</translation>
    </message>
    <message>
        <source>Add “%1” to the budget of %2</source>
        <translation>Añadir «%1» al presupuesto de %2</translation>
    </message>
    <message>
        <source>Edit “%1” in the budget of %2</source>
        <translation>Editar «%1» en el presupuesto de %2</translation>
    </message>
    <message>
        <source>Delete “%1” from the budget of %2</source>
        <translation>Eliminar «%1» del presupuesto de %2</translation>
    </message>
    <message>
        <source>Add “%1” to the partners of %2</source>
        <translation>Añadir «%1» a las organizaciones aliadas de %2</translation>
    </message>
    <message>
        <source>Edit “%1” among the partners of %2</source>
        <translation>Editar «%1» entre las organizaciones aliadas de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take “%1” from the partners of %2</source>
        <translation>Quitar «%1» de las organizaciones aliadas de %2</translation>
    </message>
</context>
<context>
    <name>rnf::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n people</source>
        <translation>
            <numerusform>Editar %n persona</numerusform>
            <numerusform>Editar %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>steward; night shift</source>
        <translation>delegada; turno de noche</translation>
    </message>
    <message>
        <source>nothing, for all of them</source>
        <translation>nada, para todas</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation>
            <numerusform>Cambiar %n persona</numerusform>
            <numerusform>Cambiar %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Type what all of them shall have; what you leave alone stays as it is.</source>
        <translation>Escribe lo que deben tener todas; lo que no tocas queda como está.</translation>
    </message>
    <message>
        <source>Nothing changes: they all have this already.</source>
        <translation>Nada cambia: todas lo tienen ya.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are: see why in the list.</source>
        <translation>
            <numerusform>%n queda como está: la lista dice por qué.</numerusform>
            <numerusform>%n quedan como están: la lista dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 changes are shown.</source>
        <translation>Se muestran los primeros %1 cambios.</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Quitar etiquetas</translation>
    </message>
</context>
<context>
    <name>rnf::CalendarExport</name>
    <message>
        <source>Export calendar</source>
        <translation>Exportar calendario</translation>
    </message>
    <message>
        <source>Also what is not announced yet</source>
        <translation>También lo que aún no se ha anunciado</translation>
    </message>
    <message>
        <source>Whoever gets the file reads the title, the time and the place of every event in it.</source>
        <translation>Quien recibe el archivo lee el título, la hora y el lugar de cada evento que contiene.</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n events to %1.</source>
        <translation>
            <numerusform>Se escribió %n evento en %1.</numerusform>
            <numerusform>Se escribieron %n eventos en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::CalendarFileDialog</name>
    <message>
        <source>Import calendar</source>
        <translation>Importar calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
</context>
<context>
    <name>rnf::CalendarImport</name>
    <message>
        <source>called off</source>
        <translation>canceló</translation>
    </message>
    <message>
        <source>takes place after all</source>
        <translation>sí tiene lugar</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>otro título</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>otro lugar</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>otro texto</translation>
    </message>
    <message>
        <source>another link</source>
        <translation>otro enlace</translation>
    </message>
    <message>
        <source>called off, and not here</source>
        <translation>cancelado, y no está aquí</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check where it is.</source>
        <translation>“%1” no se puede leer: %2. Comprueba dónde está.</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB. Export a shorter time from the calendar.</source>
        <translation>“%1” pasa de 20 MB. Exporta del calendario un tiempo más corto.</translation>
    </message>
    <message numerus="yes">
        <source>%n new events</source>
        <translation>
            <numerusform>%n evento nuevo</numerusform>
            <numerusform>%n eventos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n cambia</numerusform>
            <numerusform>%n cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n cancelado</numerusform>
            <numerusform>%n cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n queda como está</numerusform>
            <numerusform>%n quedan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no calendar. Choose a file that a calendar program has exported (.ics).</source>
        <translation>“%1” no es un calendario. Elige un archivo que haya exportado un programa de calendario (.ics).</translation>
    </message>
    <message>
        <source>Import events from %1</source>
        <translation>Importar eventos de %1</translation>
    </message>
</context>
<context>
    <name>rnf::CalendarPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nuevo evento…</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events in %1</source>
        <translation>
            <numerusform>%n evento en %1</numerusform>
            <numerusform>%n eventos en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::CallOffDialog</name>
    <message>
        <source>Whom to tell</source>
        <translation>A quién avisar</translation>
    </message>
    <message>
        <source>The event is cancelled here. The program tells nobody by itself: call them, or write to them.</source>
        <translation>El evento está cancelado aquí. El programa no avisa a nadie por su cuenta: llama o escribe.</translation>
    </message>
    <message>
        <source>Who is to be told</source>
        <translation>A quién avisar</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Print phone sheet…</source>
        <translation>Imprimir hoja de llamadas…</translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>Copiar correos electrónicos</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Qué escribir</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>To be told: %1</source>
        <translation>Por avisar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n addresses. Put them where nobody sees those of the others: into “Bcc”.</source>
        <translation>
            <numerusform>Se copió una dirección.</numerusform>
            <numerusform>Se copiaron %n direcciones. Ponlas donde nadie vea las de las demás personas: en “CCO”.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them has an e-mail address that may be written to. Call them instead.</source>
        <translation>Nadie de la lista tiene un correo al que se pueda escribir. Mejor llama.</translation>
    </message>
    <message>
        <source>volunteers</source>
        <translation>como voluntariado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what they said, how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rnf::CampaignDialog</name>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>A new campaign</source>
        <translation>Una campaña nueva</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>1 is strongest with us</source>
        <translation>1 es lo más a favor</translation>
    </message>
    <message>
        <source>5 is strongest with us</source>
        <translation>5 es lo más a favor</translation>
    </message>
    <message>
        <source> % of a unit</source>
        <translation> % de una unidad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>%1 means</source>
        <translation>%1 significa</translation>
    </message>
    <message>
        <source>Goal for cards</source>
        <translation>Meta de tarjetas</translation>
    </message>
    <message>
        <source>Keep the campaign</source>
        <translation>Guardar la campaña</translation>
    </message>
    <message>
        <source>This campaign has ended</source>
        <translation>Esta campaña ha terminado</translation>
    </message>
    <message>
        <source>The newest campaign that has not ended is the one that people are assessed for.</source>
        <translation>La campaña más nueva que no ha terminado es aquella por la que se valora a la gente.</translation>
    </message>
</context>
<context>
    <name>rnf::CertificatesDialog</name>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Whose certificate is it?</source>
        <translation>¿De quién es el certificado?</translation>
    </message>
    <message>
        <source>A role that takes a certificate says so where it is missing or has ended on the day of the shift.</source>
        <translation>Una función que pide un certificado avisa si falta o si ya venció el día del turno.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>empty: it holds for good</source>
        <translation>vacío: vale para siempre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminó: %1</translation>
    </message>
    <message>
        <source>Say whose certificate it is.</source>
        <translation>Di de quién es el certificado.</translation>
    </message>
    <message>
        <source>“%1” is no day. Type “27 nov” or “2026-11-27”.</source>
        <translation>«%1» no es un día. Escribe «27 nov» o «2026-11-27».</translation>
    </message>
</context>
<context>
    <name>rnf::ChartView</name>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
</context>
<context>
    <name>rnf::CheckInModel</name>
    <message>
        <source>+ Walk-in: %1…</source>
        <translation>+ Sin anunciarse: %1…</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>llegó %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar llegada</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>todavía no está</translation>
    </message>
    <message>
        <source>here</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>rnf::CheckInWindow</name>
    <message>
        <source>Scan a badge or type a name</source>
        <translation>Escanea una credencial o escribe un nombre</translation>
    </message>
    <message>
        <source>Walk-in (Ctrl+N)</source>
        <translation>Sin anunciarse (Ctrl+N)</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Leave the door?</source>
        <translation>¿Salir de la puerta?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay (Esc)</source>
        <translation>Quedarse (Esc)</translation>
    </message>
    <message>
        <source>The door stays shut: this workspace is open for reading only, so nobody can be checked in. Close it where it is open for writing, then open it again here.</source>
        <translation>La puerta sigue cerrada: este espacio de trabajo está abierto solo para leer, así que no se puede registrar la llegada de nadie. Ciérralo donde esté abierto para escribir y vuelve a abrirlo aquí.</translation>
    </message>
    <message>
        <source>Who is missing: %1 (F2)</source>
        <translation>Quién falta: %1 (F2)</translation>
    </message>
    <message>
        <source>Everybody who said yes is here.</source>
        <translation>Todas las personas que dijeron que sí están aquí.</translation>
    </message>
    <message>
        <source>Nobody on this list has the badge %1.</source>
        <translation>Nadie de esta lista tiene la credencial %1.</translation>
    </message>
    <message>
        <source>%1 is in already, since %2.</source>
        <translation>%1 ya está dentro, desde las %2.</translation>
    </message>
    <message>
        <source>Checked in %1.</source>
        <translation>Se registró la llegada de %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is not checked in any more.</source>
        <translation>La llegada de %1 ya no está registrada.</translation>
    </message>
    <message>
        <source>%1 is off the list again.</source>
        <translation>%1 ya no está en la lista.</translation>
    </message>
    <message>
        <source>%1 is in already.</source>
        <translation>%1 ya está dentro.</translation>
    </message>
    <message>
        <source>checked in twice</source>
        <translation>con dos registros de entrada</translation>
    </message>
</context>
<context>
    <name>rnf::ChildDialog</name>
    <message>
        <source>Edit a child</source>
        <translation>Editar menor</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Añadir menor</translation>
    </message>
    <message>
        <source>Keep the child</source>
        <translation>Guardar menor</translation>
    </message>
    <message>
        <source>Add the child</source>
        <translation>Añadir al menor</translation>
    </message>
    <message>
        <source>Whose child? Type the parent’s name</source>
        <translation>¿De quién? Escribe el nombre de la madre o del padre</translation>
    </message>
    <message>
        <source>The parent may collect the child. Who else may, you say when you edit the child.</source>
        <translation>La madre o el padre puede recogerlo. Quién más puede, lo dices al editarlo.</translation>
    </message>
    <message>
        <source>2021-04: year and month are enough</source>
        <translation>2021-04: bastan el año y el mes</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Nació en</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Teléfono de emergencia</translation>
    </message>
    <message>
        <source>Each day from</source>
        <translation>Cada día desde</translation>
    </message>
    <message>
        <source>Each day until</source>
        <translation>Cada día hasta</translation>
    </message>
    <message>
        <source>Who may collect the child</source>
        <translation>Quién puede recogerlo</translation>
    </message>
    <message>
        <source>Name somebody who may collect…</source>
        <translation>Nombrar a quien puede recogerlo…</translation>
    </message>
    <message>
        <source>May not any more</source>
        <translation>Ya no puede</translation>
    </message>
    <message>
        <source>Who may collect the child?</source>
        <translation>¿Quién puede recogerlo?</translation>
    </message>
    <message>
        <source>Who? Type a name, then Enter</source>
        <translation>¿Quién? Escribe un nombre y luego Intro</translation>
    </message>
    <message>
        <source>May collect</source>
        <translation>Puede recogerlo</translation>
    </message>
    <message>
        <source>Hours need both times. Type them like 9:00 and 17:00, or leave both empty.</source>
        <translation>Hacen falta las dos horas. Escríbelas como 9:00 y 17:00, o deja ambas vacías.</translation>
    </message>
</context>
<context>
    <name>rnf::ChildTableModel</name>
    <message>
        <source>here since %1</source>
        <translation>aquí desde %1</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>recogido %1</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Madre o padre</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
</context>
<context>
    <name>rnf::ChoicesDialog</name>
    <message>
        <source>can take it</source>
        <translation>puede tomarlo</translation>
    </message>
    <message>
        <source>Shifts they can take</source>
        <translation>Turnos que puede tomar</translation>
    </message>
    <message>
        <source>They want it</source>
        <translation>Lo quiere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No event ahead has a volunteer shift that is not theirs already.</source>
        <translation>Ningún evento que viene tiene un turno que no sea ya suyo.</translation>
    </message>
    <message>
        <source>Volunteer shifts</source>
        <translation>Turnos de voluntariado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Can they take it?</source>
        <translation>¿Puede tomarlo?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rnf::ClosingDialog</name>
    <message>
        <source>Close attendance</source>
        <translation>Cerrar la asistencia</translation>
    </message>
    <message>
        <source>We kept a sheet: the others did not come</source>
        <translation>Llevamos una hoja: las demás personas no vinieron</translation>
    </message>
    <message>
        <source>Nobody kept a sheet: leave it unknown</source>
        <translation>Nadie llevó una hoja: que quede sin saberse</translation>
    </message>
    <message numerus="yes">
        <source>%1 came, and %n said yes and were not seen.</source>
        <translation>
            <numerusform>Vinieron %1, y %n dijo que sí y no se le vio.</numerusform>
            <numerusform>Vinieron %1, y %n dijeron que sí y no se les vio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick whoever let you know, or had a good reason; they are noted as excused:</source>
        <translation>Marca a quien avisó o tuvo un buen motivo; se anota como ausencia justificada:</translation>
    </message>
    <message>
        <source>Close: %1 came, %2 did not</source>
        <translation>Cerrar: vinieron %1, no vinieron %2</translation>
    </message>
    <message>
        <source>Close, and leave it unknown</source>
        <translation>Cerrar y dejarlo sin saberse</translation>
    </message>
</context>
<context>
    <name>rnf::ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Drag a column, or move it with Ctrl+Up and Ctrl+Down</source>
        <translation>Arrastra una columna o muévela con Ctrl+Arriba y Ctrl+Abajo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>rnf::ColumnTable</name>
    <message>
        <source>Do not import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Sure?</source>
        <translation>¿Seguro?</translation>
    </message>
    <message>
        <source>Column “%1” goes to</source>
        <translation>La columna «%1» va a</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>looks like it</source>
        <translation>parece que sí</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>revísalo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>no entra</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Campo nuevo «%1»</translation>
    </message>
</context>
<context>
    <name>rnf::ColumnsStep</name>
    <message>
        <source>Look at them</source>
        <translation>Verlas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For people we have already:</source>
        <translation>Para las personas que ya tenemos:</translation>
    </message>
    <message>
        <source>work follows the file, the rest fills blanks</source>
        <translation>el trabajo sigue al archivo, lo demás llena huecos</translation>
    </message>
    <message>
        <source>only fill blanks</source>
        <translation>solo llenar huecos</translation>
    </message>
    <message>
        <source>the file is right</source>
        <translation>el archivo tiene razón</translation>
    </message>
    <message>
        <source>add to what we have</source>
        <translation>añadir a lo que tenemos</translation>
    </message>
    <message>
        <source>leave them alone</source>
        <translation>dejarlas como están</translation>
    </message>
    <message>
        <source>Look at what is new in the workplace</source>
        <translation>Ver lo nuevo en el lugar de trabajo</translation>
    </message>
</context>
<context>
    <name>rnf::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>A person, or what you want to do</source>
        <translation>Una persona, o lo que quieres hacer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>rnf::ConditionEdit</name>
    <message>
        <source>Or…</source>
        <translation>O…</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>Cómo se pregunta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Another condition that may be met instead of this one</source>
        <translation>Otra condición que puede cumplirse en lugar de esta</translation>
    </message>
</context>
<context>
    <name>rnf::ConsentDialog</name>
    <message>
        <source>Publish with consent</source>
        <translation>Publicar con consentimiento</translation>
    </message>
    <message>
        <source>%1 agreed to exactly this</source>
        <translation>%1 dio su consentimiento exactamente a esto</translation>
    </message>
    <message>
        <source>Leave only the words that may be quoted, as they were written. Consent can be withdrawn at any time.</source>
        <translation>Deja solo las palabras que se pueden citar, tal como se escribieron. El consentimiento se puede retirar en cualquier momento.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Aceptado el</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
</context>
<context>
    <name>rnf::ContactEdit</name>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Use this first</source>
        <translation>Usar este primero</translation>
    </message>
    <message>
        <source>Use this first: %1</source>
        <translation>Usar este primero: %1</translation>
    </message>
</context>
<context>
    <name>rnf::ContactPanel</name>
    <message>
        <source>Log contact</source>
        <translation>Anotar contacto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note: what was said (Shift+Enter begins a new line)</source>
        <translation>Nota: qué se dijo (Mayús+Intro empieza otra línea)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Put away (Esc)</source>
        <translation>Guardar para después (Esc)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>en una semana</translation>
    </message>
    <message>
        <source>tomorrow, thu, 3 days, 2 weeks, or a date</source>
        <translation>mañana, jue, 3 días, 2 semanas o una fecha</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Guardar (Intro)</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversación con %1</translation>
    </message>
    <message>
        <source>Log contact with %1</source>
        <translation>Anotar contacto con %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>What came of it? Press one of the letters, T for “talked”.</source>
        <translation>¿En qué quedó? Pulsa una de las letras, T si habló.</translation>
    </message>
    <message>
        <source>“%1” is no day. Type “tomorrow”, “thu”, “3 days”, or a date.</source>
        <translation>«%1» no es un día. Escribe «mañana», «jue», «3 días» o una fecha.</translation>
    </message>
    <message>
        <source>Kept: %1, %2.</source>
        <translation>Guardado: %1, %2.</translation>
    </message>
</context>
<context>
    <name>rnf::Conversations</name>
    <message>
        <source>This is not there any more: somebody deleted it meanwhile. The history can bring it back.</source>
        <translation>Esto ya no está: alguien lo eliminó mientras tanto. Se puede recuperar desde el historial.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Asked not to be contacted</source>
        <translation>Pidió que no se le contacte</translation>
    </message>
    <message>
        <source>Log contact with %1: %2</source>
        <translation>Anotar contacto con %1: %2</translation>
    </message>
    <message>
        <source>Edit a conversation with %1</source>
        <translation>Editar una conversación con %1</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Done: %1 (%2)</source>
        <translation>Hecho: %1 (%2)</translation>
    </message>
    <message>
        <source>Delete a conversation with %1</source>
        <translation>Eliminar una conversación con %1</translation>
    </message>
    <message>
        <source>Add %1, who works here</source>
        <translation>Añadir a %1, que trabaja aquí</translation>
    </message>
</context>
<context>
    <name>rnf::CountedRegistrationsDialog</name>
    <message>
        <source>The registrations counted</source>
        <translation>Las inscripciones contadas</translation>
    </message>
    <message numerus="yes">
        <source>%n registrations. Enter on one shows the person.</source>
        <translation>
            <numerusform>%n inscripción. Intro sobre una muestra a la persona.</numerusform>
            <numerusform>%n inscripciones. Intro sobre una muestra a la persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vino</translation>
    </message>
</context>
<context>
    <name>rnf::CoverDialog</name>
    <message>
        <source>offers time</source>
        <translation>ofrece tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n shifts before</source>
        <translation>
            <numerusform>%n turno antes</numerusform>
            <numerusform>%n turnos antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Find cover</source>
        <translation>Buscar relevo</translation>
    </message>
    <message>
        <source>Nobody who offers time or took shifts before is free then. Put somebody else on it.</source>
        <translation>Nadie de quienes ofrecen tiempo o hicieron turnos antes está libre a esa hora. Pon a otra persona.</translation>
    </message>
    <message>
        <source>Whoever was least asked lately stands first. Nothing keeps any of them from it.</source>
        <translation>Primero va a quien menos se le preguntó últimamente. A nadie de la lista se lo impide nada.</translation>
    </message>
    <message>
        <source>why it is planned all the same</source>
        <translation>por qué se planea de todos modos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note that they were asked</source>
        <translation>Anotar que se le preguntó</translation>
    </message>
    <message>
        <source>They cover it</source>
        <translation>Lo cubre</translation>
    </message>
    <message>
        <source>They take it</source>
        <translation>Lo toma</translation>
    </message>
    <message>
        <source>Who could do it</source>
        <translation>Quién podría hacerlo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Why them</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>rnf::Credits</name>
    <message>
        <source>A policy belongs to a school. Say the school of the placement first.</source>
        <translation>Las reglas son de una escuela. Di primero la escuela de la pasantía.</translation>
    </message>
    <message>
        <source>A policy is valid from a day on. Choose it.</source>
        <translation>Las reglas valen desde un día. Elígelo.</translation>
    </message>
    <message>
        <source>This school has a policy from that day on already. Change that one, or choose another day.</source>
        <translation>Esta escuela ya tiene reglas desde ese día. Cambia esas o elige otro día.</translation>
    </message>
    <message>
        <source>Type at least one line: from how many hours on there are how many credits.</source>
        <translation>Escribe al menos una línea: desde cuántas horas hay cuántos créditos.</translation>
    </message>
    <message>
        <source>Hours and credits of a line are more than nothing. Type both.</source>
        <translation>Las horas y los créditos de una línea son más que cero. Escribe los dos.</translation>
    </message>
    <message>
        <source>Two lines say the same hours. Keep one of them.</source>
        <translation>Dos líneas dicen las mismas horas. Deja una de ellas.</translation>
    </message>
    <message>
        <source>Weeks and evaluations cannot be below zero. Type how many.</source>
        <translation>Las semanas y las evaluaciones no pueden ser menos de cero. Escribe cuántas.</translation>
    </message>
    <message>
        <source>Say on which day it was signed.</source>
        <translation>Di qué día se firmó.</translation>
    </message>
    <message>
        <source>That day is still to come. Choose the day on which it was signed.</source>
        <translation>Ese día todavía no ha llegado. Elige el día en que se firmó.</translation>
    </message>
    <message>
        <source>Add a credit policy of %1</source>
        <translation>Añadir reglas de créditos de %1</translation>
    </message>
    <message>
        <source>Edit a credit policy of %1</source>
        <translation>Editar reglas de créditos de %1</translation>
    </message>
    <message>
        <source>Delete a credit policy of %1</source>
        <translation>Eliminar reglas de créditos de %1</translation>
    </message>
    <message>
        <source>Sign the credit report of %1</source>
        <translation>Firmar el informe de créditos de %1</translation>
    </message>
    <message>
        <source>This report was signed on %1 already. What was approved since can be signed once that signing is undone.</source>
        <translation>Este informe ya se firmó el %1. Lo que se aprobó desde entonces se puede firmar cuando se deshaga esa firma.</translation>
    </message>
    <message>
        <source>No hours are approved yet, so there is nothing to sign. Approve the weeks first.</source>
        <translation>Todavía no hay horas aprobadas, así que no hay nada que firmar. Aprueba primero las semanas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”, signed on %2, counts the week of %3, so its hours stay approved. Nothing was done. Undo the signing first, or amend the hours.</source>
        <translation>“%1”, con firma del %2, cuenta la semana del %3, así que sus horas siguen aprobadas. No se hizo nada. Deshaz primero la firma, o corrige las horas.</translation>
    </message>
    <message>
        <source>Credit report</source>
        <translation>Informe de créditos</translation>
    </message>
    <message>
        <source>Note a signature under the agreement of %1</source>
        <translation>Anotar una firma en el acuerdo de %1</translation>
    </message>
    <message>
        <source>Type the name of whoever signed.</source>
        <translation>Escribe el nombre de quien firmó.</translation>
    </message>
    <message>
        <source>This party signed already. Delete that signature first.</source>
        <translation>Esta parte ya firmó. Elimina primero esa firma.</translation>
    </message>
    <message>
        <source>Delete a signature under the agreement of %1</source>
        <translation>Eliminar una firma del acuerdo de %1</translation>
    </message>
</context>
<context>
    <name>rnf::CustomFields</name>
    <message>
        <source>A field needs a name. Type one.</source>
        <translation>Un campo necesita un nombre. Escribe uno.</translation>
    </message>
    <message>
        <source>There is a field “%1” already. Choose another name.</source>
        <translation>Ya hay un campo «%1». Elige otro nombre.</translation>
    </message>
    <message>
        <source>Write the choices of “%1”, one on each line.</source>
        <translation>Escribe las opciones de «%1», una en cada línea.</translation>
    </message>
    <message>
        <source>Add the field %1</source>
        <translation>Añadir el campo %1</translation>
    </message>
    <message>
        <source>%1 (as it was)</source>
        <translation>%1 (como estaba)</translation>
    </message>
    <message>
        <source>Change the field %1</source>
        <translation>Cambiar el campo %1</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>Eliminar el campo %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>Una de varias opciones</translation>
    </message>
    <message>
        <source>Some of several choices</source>
        <translation>Algunas de varias opciones</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
</context>
<context>
    <name>rnf::DecisionDialog</name>
    <message>
        <source>Proposed: %1.</source>
        <translation>Propuesto: %1.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmar %1</translation>
    </message>
    <message>
        <source>Confirm this part</source>
        <translation>Confirmar esta parte</translation>
    </message>
    <message>
        <source>Do not pay it</source>
        <translation>No pagarlo</translation>
    </message>
    <message>
        <source>Confirm the stipend</source>
        <translation>Confirmar el estipendio</translation>
    </message>
    <message>
        <source>Pay part of the stipend</source>
        <translation>Pagar una parte del estipendio</translation>
    </message>
    <message>
        <source>Do not pay the stipend</source>
        <translation>No pagar el estipendio</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Why? The intern will read it.</source>
        <translation>¿Por qué? Quien hace la pasantía lo leerá.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type “250” or “250.00”.</source>
        <translation>“%1” no es un importe. Escribe “250” o “250.00”.</translation>
    </message>
</context>
<context>
    <name>rnf::Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rnf::DoneStep</name>
    <message>
        <source>Undo import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>Guardar las filas que quedaron fuera…</translation>
    </message>
    <message>
        <source>Show the people of this list</source>
        <translation>Mostrar las personas de esta lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Without a phone</source>
        <translation>Sin teléfono</translation>
    </message>
    <message>
        <source>Without an e-mail address</source>
        <translation>Sin correo</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Listo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of the people of this list have no phone at all,</source>
        <translation>
            <numerusform>%n persona de esta lista no tiene ningún teléfono,</numerusform>
            <numerusform>%n personas de esta lista no tienen ningún teléfono,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no e-mail address.</source>
        <translation>
            <numerusform>%n no tiene correo.</numerusform>
            <numerusform>%n no tienen correo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n without a phone</source>
        <translation>
            <numerusform>Mostrar a la que no tiene teléfono</numerusform>
            <numerusform>Mostrar a las %n sin teléfono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n without an e-mail address</source>
        <translation>
            <numerusform>Mostrar a la que no tiene correo</numerusform>
            <numerusform>Mostrar a las %n sin correo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stay out until they are mended.</source>
        <translation>
            <numerusform>%n fila queda fuera hasta que se corrija.</numerusform>
            <numerusform>%n filas quedan fuera hasta que se corrijan.</numerusform>
        </translation>
    </message>
    <message>
        <source>New in the workplace: %1.</source>
        <translation>Nuevo en el lugar de trabajo: %1.</translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>Columnas que no entraron: %1.</translation>
    </message>
    <message>
        <source>The whole import can be undone at any time, also next month.</source>
        <translation>Toda la importación se puede deshacer cuando quieras, también el mes que viene.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source> – rows to mend.csv</source>
        <translation> – filas por corregir.csv</translation>
    </message>
    <message>
        <source>Save the rows that need a look</source>
        <translation>Guardar las filas por revisar</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>No se pudo escribir %1. Elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>rnf::DoorHead</name>
    <message>
        <source>Leave (F11)</source>
        <translation>Salir (F11)</translation>
    </message>
    <message>
        <source>Here: %1 of %2</source>
        <translation>Aquí: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n walk-ins</source>
        <translation>
            <numerusform>%n sin anunciarse</numerusform>
            <numerusform>%n sin anunciarse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>%1 – check-in</source>
        <translation>%1 – registro de llegadas</translation>
    </message>
</context>
<context>
    <name>rnf::DuesDialog</name>
    <message>
        <source>Dues file</source>
        <translation>Archivo de cuotas</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Pagada por</translation>
    </message>
    <message>
        <source>Note dues as paid</source>
        <translation>Anotar como pagada</translation>
    </message>
    <message>
        <source>Mark them in arrears…</source>
        <translation>Marcar con cuotas atrasadas…</translation>
    </message>
    <message>
        <source>Not in the dues file for %1</source>
        <translation>No están en el archivo de cuotas de %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Anotado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n members</source>
        <translation>
            <numerusform>Mostrar al miembro</numerusform>
            <numerusform>Mostrar a los %n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rnf::DuesFiles</name>
    <message>
        <source>“%1” is no amount.</source>
        <translation>«%1» no es un importe.</translation>
    </message>
    <message>
        <source>Write it like 32.00, or leave it empty.</source>
        <translation>Escríbelo como 32.00 o déjalo vacío.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>Write it like 2026-10-31, or leave it empty.</source>
        <translation>Escríbela como 2026-10-31 o déjala vacía.</translation>
    </message>
    <message>
        <source>“%1” lies in the future.</source>
        <translation>«%1» está en el futuro.</translation>
    </message>
    <message>
        <source>Correct the day, or leave it empty.</source>
        <translation>Corrige el día o déjalo vacío.</translation>
    </message>
    <message>
        <source>Give the number to the person it belongs to, or bring the person in first.</source>
        <translation>Dale el número a la persona a quien pertenece, o trae primero a la persona.</translation>
    </message>
    <message>
        <source>Nobody here has the number %1.</source>
        <translation>Nadie aquí tiene el número %1.</translation>
    </message>
    <message>
        <source>Nobody of this name has this phone number or e-mail address here.</source>
        <translation>Nadie con este nombre tiene aquí este teléfono o correo electrónico.</translation>
    </message>
    <message>
        <source>A name alone does not tell who paid.</source>
        <translation>Un nombre solo no dice quién pagó.</translation>
    </message>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n pagó</numerusform>
            <numerusform>%n pagaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had that month already</source>
        <translation>
            <numerusform>%n ya tenía ese mes</numerusform>
            <numerusform>%n ya tenían ese mes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows fit nobody</source>
        <translation>
            <numerusform>%n fila no corresponde a nadie</numerusform>
            <numerusform>%n filas no corresponden a nadie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows fit nobody or cannot be read</source>
        <translation>
            <numerusform>%n fila no corresponde a nadie o no se puede leer</numerusform>
            <numerusform>%n filas no corresponden a nadie o no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not in the file</source>
        <translation>
            <numerusform>%n miembro no está en el archivo</numerusform>
            <numerusform>%n miembros no están en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4.</source>
        <translation>%1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>Your role does not include dues. An organizer can do it.</source>
        <translation>Tu función no incluye las cuotas. Puede hacerlo un organizador.</translation>
    </message>
    <message>
        <source>No column of %1 tells who paid. It needs a heading such as “empid”, or a name with a phone number or an e-mail address.</source>
        <translation>Ninguna columna de %1 dice quién pagó. Necesita un encabezado como «empid», o un nombre con un teléfono o un correo electrónico.</translation>
    </message>
    <message>
        <source>Dues for %1 from %2: %3</source>
        <translation>Cuotas de %1 según %2: %3</translation>
    </message>
</context>
<context>
    <name>rnf::DuplicateDialog</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>“%1” is no day. Type “27 nov” or “2026-11-27”.</source>
        <translation>«%1» no es un día. Escribe «27 nov» o «2026-11-27».</translation>
    </message>
    <message>
        <source>With the same times, place, kinds of registration, tasks, shifts and planned budget. Nobody is on its list or on a shift yet.</source>
        <translation>Con las mismas horas, lugar, tipos de inscripción, tareas, turnos y presupuesto previsto. Todavía no hay nadie en su lista ni en un turno.</translation>
    </message>
</context>
<context>
    <name>rnf::EntriesDialog</name>
    <message>
        <source>The hours counted</source>
        <translation>Las horas contadas</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, %1 together. Enter on one opens its week.</source>
        <translation>
            <numerusform>%n registro, %1. Intro sobre él abre su semana.</numerusform>
            <numerusform>%n registros, %1 en total. Intro sobre uno abre su semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>rnf::EntryDialog</name>
    <message>
        <source>Change an entry</source>
        <translation>Cambiar una entrada</translation>
    </message>
    <message>
        <source>Add times</source>
        <translation>Añadir un horario</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Llevó</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no lo dice</translation>
    </message>
    <message>
        <source>what it was; may stay empty</source>
        <translation>qué fue; puede quedar vacío</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>“%1” is no length of time. Type 7.5, 7:30 or 7h30.</source>
        <translation>«%1» no es una duración. Escribe 7.5, 7:30 o 7h30.</translation>
    </message>
    <message>
        <source>That takes no time at all. Correct it, or remove the entry.</source>
        <translation>Eso no lleva ningún tiempo. Corrígelo, o quita la entrada.</translation>
    </message>
</context>
<context>
    <name>rnf::EntryList</name>
    <message>
        <source>Entries of the day</source>
        <translation>Entradas del día</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Type a task or a kind of work into the last line, then the hours below their day: 7.5, 7:30 or 7h30.</source>
        <translation>Escribe una tarea o un trabajo en la última línea, y luego las horas bajo su día: 7.5, 7:30 o 7h30.</translation>
    </message>
    <message>
        <source>Add times…</source>
        <translation>Añadir un horario…</translation>
    </message>
    <message>
        <source>Add to it…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nada en este día.</translation>
    </message>
    <message>
        <source>Waits as an amendment: %1</source>
        <translation>Espera como enmienda: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Enmendar…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, break %2</source>
        <translation>%1, descanso %2</translation>
    </message>
    <message>
        <source>amended: %1</source>
        <translation>enmendado: %1</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Enmendar</translation>
    </message>
    <message>
        <source>What was approved stays on record. The correction counts once it is submitted and approved; 0 takes the entry away.</source>
        <translation>Lo aprobado queda registrado. La corrección cuenta cuando se entrega y se aprueba; 0 quita la entrada.</translation>
    </message>
    <message>
        <source>Add to an approved week</source>
        <translation>Añadir a una semana aprobada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>rnf::EvaluationDialog</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Guardar como borrador</translation>
    </message>
    <message>
        <source>Whoever supervises answers here. Any question may stay empty. Once it is submitted, nobody changes it.</source>
        <translation>Aquí responde quien supervisa. Cualquier pregunta puede quedar vacía. Una vez entregada, nadie la cambia.</translation>
    </message>
    <message>
        <source>%1 answers here. Any question may stay empty. Once it is submitted, nobody changes it.</source>
        <translation>Aquí responde %1. Cualquier pregunta puede quedar vacía. Una vez entregada, nadie la cambia.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>On a computer that several people use, submit it rather than keep a draft: no seal is on a draft.</source>
        <translation>En una computadora que usan varias personas, entrégala en lugar de guardar un borrador: un borrador no lleva sello.</translation>
    </message>
</context>
<context>
    <name>rnf::Evaluations</name>
    <message>
        <source>Plan the evaluations of %1</source>
        <translation>Planificar las evaluaciones de %1</translation>
    </message>
    <message>
        <source>Keep a draft of “%1”</source>
        <translation>Guardar un borrador de “%1”</translation>
    </message>
    <message>
        <source>Submit “%1”</source>
        <translation>Entregar “%1”</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>Leer “%1”</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir “%1”</translation>
    </message>
    <message>
        <source>Sign “%1”</source>
        <translation>Firmar “%1”</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimir “%1”</translation>
    </message>
    <message>
        <source>Publish words of %1, who agreed</source>
        <translation>Publicar palabras de %1, con su consentimiento</translation>
    </message>
    <message>
        <source>Withdraw the consent of %1</source>
        <translation>Retirar el consentimiento de %1</translation>
    </message>
    <message>
        <source>The other side has read this evaluation, and what was read does not go back. Talk about what has changed since.</source>
        <translation>La otra parte ya leyó esta evaluación, y lo leído no se deshace. Hablen de lo que ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>This evaluation was submitted since, and its answers would be changed. Undo the submitting first.</source>
        <translation>Esta evaluación se entregó después, y cambiarían sus respuestas. Deshaz primero la entrega.</translation>
    </message>
    <message>
        <source>This letter was signed since, and a signed letter keeps its text. Undo the signing first.</source>
        <translation>Esta carta se firmó después, y una carta firmada conserva su texto. Deshaz primero la firma.</translation>
    </message>
    <message>
        <source>Words of this letter are published, so it stays as it is. Withdraw them instead.</source>
        <translation>Hay palabras de esta carta publicadas, así que se queda como está. Retíralas en lugar de eso.</translation>
    </message>
    <message>
        <source>Whoever wrote this took their consent back, and undo does not bring it again. Ask them, and publish it anew.</source>
        <translation>Quien escribió esto retiró su consentimiento, y deshacer no lo devuelve. Pídelo otra vez y publícalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 writes this, and only they read it before it is signed.</source>
        <translation>%1 escribe esto, y nadie más lo lee antes de que se firme.</translation>
    </message>
    <message>
        <source>What the intern says about us was read since, which waited for this letter. So it stays as it is signed.</source>
        <translation>Desde entonces se leyó lo que quien hace la pasantía dice de nosotros, que esperaba esta carta. Por eso queda tal como se firmó.</translation>
    </message>
    <message>
        <source>What an intern handed in about us stays sealed, and taking it back would open it. Talk with them about what has changed since.</source>
        <translation>Lo que entregó sobre nosotros quien hace la pasantía sigue sellado, y deshacer la entrega lo abriría. Habla con esa persona sobre lo que ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Evaluations or letters of this placement were read or signed, and those stay. End it instead of deleting it.</source>
        <translation>De esta pasantía se leyeron evaluaciones o se firmaron cartas, y esas se quedan. Termínala en lugar de borrarla.</translation>
    </message>
</context>
<context>
    <name>rnf::EvaluationsPart</name>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Plan the evaluations</source>
        <translation>Planificar las evaluaciones</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Planning makes six short ones, with their days: what the intern expects, how both sides see the middle and the end of the term, and what the intern says about us.</source>
        <translation>Todavía no hay nada planificado. Al planificar se crean seis evaluaciones breves, con sus días: qué espera quien hace la pasantía, cómo ven ambas partes la mitad y el final, y qué dice de nosotros.</translation>
    </message>
    <message>
        <source>whoever supervises writes it</source>
        <translation>la escribe quien supervisa</translation>
    </message>
    <message>
        <source>%1 writes it</source>
        <translation>la escribe %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>para: %1</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Leer…</translation>
    </message>
    <message>
        <source>Publish with consent…</source>
        <translation>Publicar con consentimiento…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Draft the letter of recommendation…</source>
        <translation>Preparar la carta de recomendación…</translation>
    </message>
    <message>
        <source>Letter about us…</source>
        <translation>Carta sobre nosotros…</translation>
    </message>
    <message>
        <source>%1: not begun</source>
        <translation>%1: sin empezar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Testimonials</source>
        <translation>Testimonios</translation>
    </message>
    <message>
        <source>Nothing may be quoted yet. Words of the letter about us can be, once the intern agrees.</source>
        <translation>Todavía no se puede citar nada. Se podrán citar palabras de la carta sobre nosotros cuando quien la escribió dé su consentimiento.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>What interns say of us</source>
        <translation>Lo que dicen de nosotros las y los pasantes</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 of %3 (%n interns)</source>
        <translation>
            <numerusform>%1 – %2 de %3 (%n pasante)</numerusform>
            <numerusform>%1 – %2 de %3 (%n pasantes)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, submitted %2</source>
        <translation>%1, entregada: %2</translation>
    </message>
    <message>
        <source>A draft is read and gone on with by whoever writes it.</source>
        <translation>Un borrador solo lo lee y lo continúa quien lo escribe.</translation>
    </message>
    <message>
        <source>The day on which it is first read is kept, and this file can only be read now.</source>
        <translation>Se guarda el día en que se lee por primera vez, y ahora este archivo solo se puede leer.</translation>
    </message>
    <message>
        <source>Used in: %1</source>
        <translation>Se usa en: %1</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Retirar el consentimiento</translation>
    </message>
    <message>
        <source>These words are used in: %1. They leave it at once. Take down what was printed or put up before. Undo does not bring consent back.</source>
        <translation>Estas palabras se usan en: %1. Salen de ahí al momento. Quita lo que ya estaba impreso o colgado. Deshacer no devuelve el consentimiento.</translation>
    </message>
    <message>
        <source>%1: not signed yet</source>
        <translation>%1: falta la firma</translation>
    </message>
</context>
<context>
    <name>rnf::EventDetail</name>
    <message>
        <source>Parts of the event</source>
        <translation>Partes del evento</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Volver a «%1»</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planearlo</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Anunciar</translation>
    </message>
    <message>
        <source>Open for answers</source>
        <translation>Abrir a respuestas</translation>
    </message>
    <message>
        <source>Close for answers</source>
        <translation>Cerrar a respuestas</translation>
    </message>
    <message>
        <source>It begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Ya terminó</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Cancelar el evento</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Delete the event</source>
        <translation>Eliminar el evento</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>What else this event needs: each becomes a tab</source>
        <translation>Qué más necesita este evento: cada cosa se vuelve una pestaña</translation>
    </message>
    <message>
        <source>Tell people…</source>
        <translation>Avisar a la gente…</translation>
    </message>
    <message>
        <source>Print badges…</source>
        <translation>Imprimir credenciales…</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>Delete this and the later ones</source>
        <translation>Eliminar este y los posteriores</translation>
    </message>
    <message>
        <source>Check in at the door…</source>
        <translation>Registrar en la puerta…</translation>
    </message>
    <message>
        <source>From now on it goes into calendars that leave the office. Nothing is sent to anybody.</source>
        <translation>Desde ahora va en los calendarios que salen de la oficina. No se envía nada a nadie.</translation>
    </message>
</context>
<context>
    <name>rnf::EventExports</name>
    <message numerus="yes">
        <source>Export a calendar of %n events to %1</source>
        <translation>
            <numerusform>Exportar un calendario con %n evento a %1</numerusform>
            <numerusform>Exportar un calendario con %n eventos a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n events to %1</source>
        <translation>
            <numerusform>Exportar %n evento a %1</numerusform>
            <numerusform>Exportar %n eventos a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n people of %1 to %2</source>
        <translation>
            <numerusform>Exportar %n persona de %1 a %2</numerusform>
            <numerusform>Exportar %n personas de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Invitation text</source>
        <translation>Texto de la invitación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmó</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Llegó sin avisar</translation>
    </message>
    <message>
        <source>Heard of it by</source>
        <translation>Se enteró por</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>“%1” has no day yet, and calendars know only days. Type one first.</source>
        <translation>“%1” aún no tiene día, y los calendarios solo conocen días. Escribe uno primero.</translation>
    </message>
    <message>
        <source>Export %1 for calendars to %2</source>
        <translation>Exportar %1 para calendarios a %2</translation>
    </message>
    <message>
        <source>Write a web page of %1 to %2</source>
        <translation>Escribir una página web de %1 en %2</translation>
    </message>
    <message>
        <source>Kind of registration</source>
        <translation>Tipo de inscripción</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
</context>
<context>
    <name>rnf::EventFiles</name>
    <message>
        <source>The row has no name of an event.</source>
        <translation>La fila no lleva el nombre de un evento.</translation>
    </message>
    <message>
        <source>Write what the event is called.</source>
        <translation>Escribe cómo se llama el evento.</translation>
    </message>
    <message>
        <source>“%1” is no time zone that is known here.</source>
        <translation>“%1” no es una zona horaria que se conozca aquí.</translation>
    </message>
    <message>
        <source>Write it like America/New_York, or leave it empty.</source>
        <translation>Escríbela como America/New_York, o déjala vacía.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>Write it like 2026-10-31.</source>
        <translation>Escríbela así: 2026-10-31.</translation>
    </message>
    <message>
        <source>The event ends before it has begun.</source>
        <translation>El evento termina antes de empezar.</translation>
    </message>
    <message>
        <source>Correct its days or times.</source>
        <translation>Corrige sus días u horas.</translation>
    </message>
    <message>
        <source>“%1” is no number of places.</source>
        <translation>“%1” no es un número de plazas.</translation>
    </message>
    <message>
        <source>Write it like 40, or leave it empty for no limit.</source>
        <translation>Escríbelo como 40, o déjalo vacío si no hay límite.</translation>
    </message>
    <message>
        <source>“%1” is no status of an event that is known here.</source>
        <translation>“%1” no es un estado de evento que se conozca aquí.</translation>
    </message>
    <message>
        <source>What does it mean: idea, planned, announced, done, cancelled? Write that instead.</source>
        <translation>¿Qué significa: idea, planeado, anunciado, hecho, cancelado? Escribe eso en su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n new events</source>
        <translation>
            <numerusform>%n evento nuevo</numerusform>
            <numerusform>%n eventos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n ya estaba aquí</numerusform>
            <numerusform>%n ya estaban aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n sin incluir</numerusform>
            <numerusform>%n sin incluir</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of event that are not known here: %1</source>
        <translation>Tipos de evento que no se conocen aquí: %1</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Columnas que se dejan fuera: %1</translation>
    </message>
    <message>
        <source>%1 has no columns for what an event is called and when it is. It needs headings such as “Name” and “Date”.</source>
        <translation>%1 no tiene columnas que digan cómo se llama un evento y cuándo es. Hacen falta encabezados como “Nombre” y “Fecha”.</translation>
    </message>
    <message>
        <source>Events from %1: %2</source>
        <translation>Eventos de %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no time of day.</source>
        <translation>“%1” no es una hora del día.</translation>
    </message>
    <message>
        <source>Write it like 19:00 or 7 PM, or leave it empty.</source>
        <translation>Escríbelo como 19:00 o 7 PM, o déjalo vacío.</translation>
    </message>
</context>
<context>
    <name>rnf::EventForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Venue…</source>
        <translation>Sede…</translation>
    </message>
    <message>
        <source>For invitations</source>
        <translation>Para invitaciones</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>Nota propia</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>as this computer</source>
        <translation>la de esta computadora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>%1 · checked %2</source>
        <translation>%1 · comprobado: %2</translation>
    </message>
    <message>
        <source>%1 · nobody has looked</source>
        <translation>%1 · nadie lo ha visto</translation>
    </message>
    <message numerus="yes">
        <source>Moved “%1” to %2, and %n tasks with it.</source>
        <translation>
            <numerusform>«%1» se movió a: %2, y %n tarea con él.</numerusform>
            <numerusform>«%1» se movió a: %2, y %n tareas con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved “%1” to %2.</source>
        <translation>«%1» se movió a: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Type one like “America/New_York”.</source>
        <translation>«%1» no es una zona horaria. Escribe una como «America/New_York».</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Cómo entrar</translation>
    </message>
    <message>
        <source>Who is in charge?</source>
        <translation>¿Quién es responsable?</translation>
    </message>
    <message>
        <source> people</source>
        <translation> personas</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>rnf::EventPrint</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Hoja de asistencia</translation>
    </message>
    <message>
        <source>Confirm calls</source>
        <translation>Llamadas de confirmación</translation>
    </message>
    <message>
        <source>Said yes or maybe</source>
        <translation>Dijeron que sí o tal vez</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Blank rows for walk-ins</source>
        <translation>Filas en blanco para quienes lleguen sin avisar</translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n persona.</numerusform>
            <numerusform>%n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank rows.</source>
        <translation>
            <numerusform>%n fila en blanco.</numerusform>
            <numerusform>%n filas en blanco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed sheet %1: %n people.</source>
        <translation>
            <numerusform>Se imprimió la hoja %1: %n persona.</numerusform>
            <numerusform>Se imprimió la hoja %1: %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody but those who said no</source>
        <translation>Todas las personas salvo las que dijeron que no</translation>
    </message>
    <message>
        <source>Calls to who is late</source>
        <translation>Llamadas a quien se retrasa</translation>
    </message>
    <message>
        <source>Due today: the confirm calls five days before.</source>
        <translation>Tocan hoy: las llamadas de confirmación de cinco días antes.</translation>
    </message>
    <message>
        <source>Due today: the confirm calls the day before.</source>
        <translation>Tocan hoy: las llamadas de confirmación del día anterior.</translation>
    </message>
    <message>
        <source>Due now: calls to whoever said yes and is not in yet.</source>
        <translation>Tocan ahora: llamadas a quienes dijeron que sí y aún no entraron.</translation>
    </message>
</context>
<context>
    <name>rnf::EventRecaps</name>
    <message>
        <source>Print the recap of “%1”</source>
        <translation>Imprimir el balance de “%1”</translation>
    </message>
</context>
<context>
    <name>rnf::EventTableModel</name>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>vino %n</numerusform>
            <numerusform>vinieron %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <translation>
            <numerusform>%n sí</numerusform>
            <numerusform>%n sí</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers and places</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>rnf::EventTimesEdit</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>fri or 27 nov</source>
        <translation>vie o 27 nov</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>a</translation>
    </message>
    <message>
        <source>“%1” is no day. Type “27 nov” or “2026-11-27”.</source>
        <translation>«%1» no es un día. Escribe «27 nov» o «2026-11-27».</translation>
    </message>
    <message>
        <source>Type the day first.</source>
        <translation>Escribe primero el día.</translation>
    </message>
    <message>
        <source>“%1” is no time. Type “%2”.</source>
        <translation>«%1» no es una hora. Escribe «%2».</translation>
    </message>
    <message>
        <source>“%1” is no time. Type “%2”, and before it the day where it is another one: “sun %2”.</source>
        <translation>“%1” no es una hora. Escribe “%2”, y antes el día si es otro: “dom %2”.</translation>
    </message>
</context>
<context>
    <name>rnf::Events</name>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>Mover “%1” a: %2</translation>
    </message>
    <message>
        <source>Take the day from “%1”</source>
        <translation>Quitar la fecha de “%1”</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>Add the event “%1”</source>
        <translation>Agregar el evento “%1”</translation>
    </message>
    <message>
        <source>Delete the event “%1”</source>
        <translation>Eliminar el evento “%1”</translation>
    </message>
    <message>
        <source>Duplicate “%1” to %2</source>
        <translation>Duplicar “%1” para: %2</translation>
    </message>
    <message>
        <source>Add the venue “%1”</source>
        <translation>Agregar la sede “%1”</translation>
    </message>
    <message>
        <source>Edit the venue “%1”</source>
        <translation>Editar la sede “%1”</translation>
    </message>
    <message>
        <source>Add the kind of event “%1”</source>
        <translation>Agregar el tipo de evento “%1”</translation>
    </message>
    <message>
        <source>Edit the kind of event “%1”</source>
        <translation>Editar el tipo de evento “%1”</translation>
    </message>
    <message>
        <source>Delete the kind of event “%1”</source>
        <translation>Eliminar el tipo de evento “%1”</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>Rally</source>
        <translation>Mitin</translation>
    </message>
    <message>
        <source>Fundraiser</source>
        <translation>Evento para recaudar fondos</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Congreso</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, una vez</numerusform>
            <numerusform>%1, %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat “%1” %n times</source>
        <translation>
            <numerusform>Repetir “%1” una vez</numerusform>
            <numerusform>Repetir “%1” %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>how an event comes again, and which of them it is</comment>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>Change %n later events of “%1”</source>
        <translation>
            <numerusform>Cambiar %n evento posterior de “%1”</numerusform>
            <numerusform>Cambiar %n eventos posteriores de “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n events of “%1”</source>
        <translation>
            <numerusform>Eliminar %n evento de “%1”</numerusform>
            <numerusform>Eliminar %n eventos de “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the room “%1”</source>
        <translation>Añadir la sala “%1”</translation>
    </message>
    <message>
        <source>Delete the venue “%1”</source>
        <translation>Eliminar la sede “%1”</translation>
    </message>
</context>
<context>
    <name>rnf::EventsPage</name>
    <message>
        <source>Which events</source>
        <translation>Qué eventos</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximos</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasados</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nuevo evento…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Todavía no hay eventos</translation>
    </message>
    <message>
        <source>Here you plan meetings, trainings and actions: when and where, who said they come, and who came.</source>
        <translation>Aquí planeas reuniones, capacitaciones y acciones: cuándo y dónde, quién dijo que viene y quién vino.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Mostrar todos los eventos</translation>
    </message>
    <message>
        <source>Choose an event in the list</source>
        <translation>Elige un evento de la lista</translation>
    </message>
    <message>
        <source>Choose the event in the list first.</source>
        <translation>Elige primero el evento en la lista.</translation>
    </message>
    <message>
        <source>Nothing is ahead</source>
        <translation>No hay nada próximo</translation>
    </message>
    <message>
        <source>No ideas for an event</source>
        <translation>No hay ideas para un evento</translation>
    </message>
    <message>
        <source>Nothing has taken place yet</source>
        <translation>Todavía no ha habido nada</translation>
    </message>
    <message numerus="yes">
        <source>%n events ahead</source>
        <translation>
            <numerusform>%n evento próximo</numerusform>
            <numerusform>%n eventos próximos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before</source>
        <translation>
            <numerusform>%n anterior</numerusform>
            <numerusform>%n anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Traer una lista</translation>
    </message>
</context>
<context>
    <name>rnf::ExportDialog</name>
    <message>
        <source>Choose where to…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Exportar esta lista</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportar: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>A spreadsheet of everyone in the list, with their consent in columns. It opens in any spreadsheet program, accents and leading zeros whole, and can be imported again. The export stands in the history.</source>
        <translation>Una hoja de cálculo con todas las personas de la lista y sus consentimientos en columnas. Se abre en cualquier programa, con acentos y ceros iniciales intactos, y se puede volver a importar. La exportación queda en el historial.</translation>
    </message>
    <message>
        <source>%1 (sensitive)</source>
        <translation>%1 (delicado)</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitive: %1.</source>
        <translation>Delicado: %1.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo …</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n people to %1.</source>
        <translation>
            <numerusform>Se escribió %n persona en %1.</numerusform>
            <numerusform>Se escribieron %n personas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>¿Para qué?</translation>
    </message>
    <message>
        <source>Only people of the list who may be reached this way. On screen nobody is hidden. The export stands in the history.</source>
        <translation>Solo las personas de la lista a quienes se puede contactar así. En pantalla no se oculta a nadie. La exportación queda en el historial.</translation>
    </message>
</context>
<context>
    <name>rnf::Exports</name>
    <message>
        <source>Your role does not include exporting. An organizer can do it.</source>
        <translation>Tu función no incluye exportar. Una persona organizadora puede hacerlo.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Nothing was written.</source>
        <translation>No hay ninguna columna «%1». No se escribió nada.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Se canceló la exportación. No se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n people to %1</source>
        <translation>
            <numerusform>Exportar %n persona a %1</numerusform>
            <numerusform>Exportar %n personas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list would be written over the workspace, so nothing was written. Choose another file.</source>
        <translation>La lista se escribiría sobre el espacio de trabajo, así que no se escribió nada. Elige otro archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n people to %1 (%2)</source>
        <translation>
            <numerusform>Exportar %n persona a %1 (%2)</numerusform>
            <numerusform>Exportar %n personas a %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not include printing. An organizer can do it.</source>
        <translation>Tu función no incluye imprimir. Una persona organizadora puede hacerlo.</translation>
    </message>
    <message numerus="yes">
        <source>Print %1: %n people</source>
        <translation>
            <numerusform>Imprimir %1: %n persona</numerusform>
            <numerusform>Imprimir %1: %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %1 (%2): %n people</source>
        <translation>
            <numerusform>Imprimir %1 (%2): %n persona</numerusform>
            <numerusform>Imprimir %1 (%2): %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n changes of addresses of %1 to %2</source>
        <translation>
            <numerusform>Exportar %n cambio de direcciones de %1 a %2</numerusform>
            <numerusform>Exportar %n cambios de direcciones de %1 a %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n e-mail addresses of %1</source>
        <translation>
            <numerusform>Copiar %n dirección de correo de %1</numerusform>
            <numerusform>Copiar %n direcciones de correo de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody reached</source>
        <translation>A quiénes se llega</translation>
    </message>
    <message>
        <source>%1: of</source>
        <translation>%1: de</translation>
    </message>
    <message>
        <source>%1: share</source>
        <translation>%1: parte</translation>
    </message>
    <message>
        <source>Export the table “%1” to %2</source>
        <translation>Exportar la tabla «%1» a %2</translation>
    </message>
    <message>
        <source>Export the chart “%1” to %2</source>
        <translation>Exportar el gráfico «%1» a %2</translation>
    </message>
</context>
<context>
    <name>rnf::FieldDialog</name>
    <message>
        <source>New field</source>
        <translation>Campo nuevo</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>Cambiar el campo</translation>
    </message>
    <message>
        <source>T-shirt size</source>
        <translation>Talla de camiseta</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Una en cada línea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Añadir el campo</translation>
    </message>
    <message numerus="yes">
        <source>%n values can be read like this.</source>
        <translation>
            <numerusform>%n valor se puede leer así.</numerusform>
            <numerusform>%n valores se pueden leer así.</numerusform>
        </translation>
    </message>
    <message>
        <source>These cannot, and go as they are into a text field of their own: %1.</source>
        <translation>Estos no, y pasan tal como están a un campo de texto propio: %1.</translation>
    </message>
    <message>
        <source>Changed the field %1.</source>
        <translation>Se cambió el campo %1.</translation>
    </message>
</context>
<context>
    <name>rnf::FieldsDialog</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Our own fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>What your office wants to know of people beside the usual. They are imported, exported, searched and asked for in lists like every other field.</source>
        <translation>Lo que tu oficina quiere saber de las personas además de lo habitual. Se importan, exportan, buscan y piden en listas como cualquier otro campo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Campo nuevo…</translation>
    </message>
    <message>
        <source>Removed the field %1.</source>
        <translation>Se eliminó el campo %1.</translation>
    </message>
</context>
<context>
    <name>rnf::FilterBar</name>
    <message>
        <source>+ condition</source>
        <translation>+ condición</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Mostrar a todas las personas</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Conservar los cambios</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Leave this condition out</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>either</source>
        <translation>o bien</translation>
    </message>
</context>
<context>
    <name>rnf::ForecastLabel</name>
    <message>
        <source>About %1 of %2 will come (%3–%4), by what people did before</source>
        <translation>Vendrán unas %1 de %2 personas (%3–%4), según lo que hicieron antes</translation>
    </message>
    <message>
        <source>About %1 of %2 will come (%3–%4): half, because nothing is known of them yet</source>
        <translation>Vendrán unas %1 de %2 personas (%3–%4): la mitad, porque aún no se sabe nada de ellas</translation>
    </message>
</context>
<context>
    <name>rnf::FunnelDialog</name>
    <message>
        <source>Where do they come from?</source>
        <translation>¿De dónde vienen?</translation>
    </message>
    <message>
        <source>Whoever came further counts for every step before, whatever became of them then.</source>
        <translation>Quien llegó más lejos cuenta en cada paso anterior, sea cual sea su resultado.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Nobody has applied yet. The source is typed with each application, or comes with web answers.</source>
        <translation>Aún no hay solicitudes. La procedencia se escribe con cada solicitud, o viene con las respuestas web.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Entrevistadas</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Con oferta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Con pasantía</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Applications by source</source>
        <translation>Solicitudes por procedencia</translation>
    </message>
</context>
<context>
    <name>rnf::GapDialog</name>
    <message>
        <source>What should be kept?</source>
        <translation>¿Qué se conserva?</translation>
    </message>
    <message>
        <source>The timer was started %1. The program was last seen at work %2; after that it was closed or asleep.</source>
        <translation>El temporizador empezó %1. El programa estuvo en marcha por última vez %2; después estuvo cerrado o dormido.</translation>
    </message>
    <message>
        <source>Up to when it was last seen: %1</source>
        <translation>Hasta que se vio por última vez: %1</translation>
    </message>
    <message>
        <source>All of it, up to now: %1</source>
        <translation>Todo, hasta ahora: %1</translation>
    </message>
    <message>
        <source>Another length:</source>
        <translation>Otra duración:</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Cuánto tiempo llevó</translation>
    </message>
    <message>
        <source>7.5, 7:30 or 7h30</source>
        <translation>7.5, 7:30 o 7h30</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conservar esto</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>“%1” is no length of time. Type 7.5, 7:30 or 7h30.</source>
        <translation>«%1» no es una duración. Escribe 7.5, 7:30 o 7h30.</translation>
    </message>
    <message>
        <source>Say how long it took, or choose “Nothing”.</source>
        <translation>Di cuánto duró, o elige «Nada».</translation>
    </message>
    <message>
        <source>The timer ran for %1, and no longer.</source>
        <translation>El temporizador corrió %1, no más.</translation>
    </message>
</context>
<context>
    <name>rnf::GapsDialog</name>
    <message>
        <source>Parts without enough leaders</source>
        <translation>Partes sin suficientes líderes</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Can be led</source>
        <translation>Pueden ser guiadas</translation>
    </message>
    <message>
        <source>Nobody leads</source>
        <translation>Sin líder</translation>
    </message>
    <message>
        <source>Leaders with too many people</source>
        <translation>Líderes con demasiadas personas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Guía a</translation>
    </message>
    <message>
        <source>Can lead</source>
        <translation>Puede guiar a</translation>
    </message>
    <message>
        <source>Where leaders are missing: %1</source>
        <translation>Dónde faltan líderes: %1</translation>
    </message>
    <message>
        <source>Enter or a double click opens the people of a row.</source>
        <translation>Intro o doble clic abre las personas de una fila.</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: ninguna</translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>Guiadas por %1</translation>
    </message>
</context>
<context>
    <name>rnf::GoalCard</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Sin área</translation>
    </message>
    <message>
        <source>Shown by: %1</source>
        <translation>Se verá en: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>rnf::GoalDialog</name>
    <message>
        <source>Edit learning goal</source>
        <translation>Editar la meta de aprendizaje</translation>
    </message>
    <message>
        <source>Learning goal</source>
        <translation>Meta de aprendizaje</translation>
    </message>
    <message>
        <source>Choose one of the areas, or type another one.</source>
        <translation>Elige una de las áreas, o escribe otra.</translation>
    </message>
    <message>
        <source>What do they want to be able to do?</source>
        <translation>¿Qué quiere saber hacer?</translation>
    </message>
    <message>
        <source>What will show that they can?</source>
        <translation>¿En qué se verá que sabe?</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Se ve en</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>rnf::GroupList</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Se reúne</translation>
    </message>
</context>
<context>
    <name>rnf::GroupMemberModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>rnf::GroupPanel</name>
    <message>
        <source>Meets</source>
        <translation>Se reúne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Who answers for this group?</source>
        <translation>¿Quién responde por este grupo?</translation>
    </message>
    <message>
        <source>Who welcomes newcomers?</source>
        <translation>¿Quién recibe a quien llega?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>when and where: Tuesdays 18:30, union hall</source>
        <translation>cuándo y dónde: martes 18:30, local sindical</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Newcomers’ buddy</source>
        <translation>Recibe a quien llega</translation>
    </message>
</context>
<context>
    <name>rnf::GroupPrint</name>
    <message>
        <source>contact: %1</source>
        <translation>contacto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n persona.</numerusform>
            <numerusform>%n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed the members of %1.</source>
        <translation>Se imprimieron los integrantes de %1.</translation>
    </message>
</context>
<context>
    <name>rnf::Groups</name>
    <message>
        <source>A group needs a name. Type one.</source>
        <translation>Un grupo necesita un nombre. Escribe uno.</translation>
    </message>
    <message>
        <source>There is a group “%1” already. Choose another name.</source>
        <translation>Ya hay un grupo «%1». Elige otro nombre.</translation>
    </message>
    <message>
        <source>Add the group %1</source>
        <translation>Añadir el grupo %1</translation>
    </message>
    <message>
        <source>Edit the group %1</source>
        <translation>Editar el grupo %1</translation>
    </message>
    <message>
        <source>Rename the group %1 to %2</source>
        <translation>Cambiar el nombre del grupo %1 a %2</translation>
    </message>
    <message>
        <source>Remove the group %1</source>
        <translation>Quitar el grupo %1</translation>
    </message>
    <message>
        <source>Nobody can have joined in the future. Choose today or an earlier day.</source>
        <translation>Nadie puede haber entrado en el futuro. Elige hoy o un día anterior.</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Entrada en %1</translation>
    </message>
    <message>
        <source>Taken out of %1</source>
        <translation>Salida de %1</translation>
    </message>
    <message>
        <source>No role in %1</source>
        <translation>Sin función en %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Addresses of %1 handed over: %2 new, %3 gone</source>
        <translation>Direcciones de %1 entregadas: %2 nuevas, %3 de baja</translation>
    </message>
</context>
<context>
    <name>rnf::GroupsPage</name>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Mostrar como lista</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>Ahora se llama %1.</translation>
    </message>
    <message>
        <source>Mailing list…</source>
        <translation>Lista de correo…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Añadir personas…</translation>
    </message>
    <message>
        <source>They leave today, and their time here is kept (Del)</source>
        <translation>Salen hoy, y el tiempo que estuvieron queda anotado (Supr)</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Integrantes del grupo</translation>
    </message>
    <message>
        <source>Nobody is in this group yet</source>
        <translation>Todavía no hay nadie en este grupo</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Todavía no hay grupos</translation>
    </message>
    <message>
        <source>A committee or working group keeps its members, when it meets, whom to ask, who welcomes newcomers, and which addresses its mailing list knows.</source>
        <translation>Un comité o grupo de trabajo guarda quiénes lo integran, cuándo se reúne, a quién preguntar, quién recibe a quien llega y qué direcciones conoce su lista de correo.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Choose people first</source>
        <translation>Elegir primero a las personas</translation>
    </message>
    <message>
        <source>%1 to add, %2 to take off</source>
        <translation>%1 por añadir, %2 por quitar</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>ningún cambio</translation>
    </message>
    <message>
        <source>Addresses handed over on %1; since then: %2.</source>
        <translation>Direcciones entregadas el %1; desde entonces: %2.</translation>
    </message>
    <message>
        <source>Its addresses were not handed over yet.</source>
        <translation>Sus direcciones todavía no se entregaron.</translation>
    </message>
    <message>
        <source>Removed the group %1.</source>
        <translation>Se quitó el grupo %1.</translation>
    </message>
    <message>
        <source>Select the members to be taken out first.</source>
        <translation>Selecciona primero a quienes salen.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n people out of %1.</source>
        <translation>
            <numerusform>Salió %n persona de %1.</numerusform>
            <numerusform>Salieron %n personas de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n integrante</numerusform>
            <numerusform>%n integrantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
</context>
<context>
    <name>rnf::HistoryPage</name>
    <message>
        <source>Undo this</source>
        <translation>Deshacer esto</translation>
    </message>
    <message>
        <source>Search what was done</source>
        <translation>Buscar en lo que se hizo</translation>
    </message>
    <message>
        <source>Everything that was done</source>
        <translation>Todo lo que se hizo</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Aún no se hizo nada</translation>
    </message>
    <message>
        <source>Every change will stand here and can be taken back, today or next month.</source>
        <translation>Aquí quedará cada cambio, y se podrá deshacer hoy o el mes que viene.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Undone already</source>
        <translation>Ya está deshecho</translation>
    </message>
    <message>
        <source>Undo this undo</source>
        <translation>Deshacer este deshacer</translation>
    </message>
    <message>
        <source>Nothing like that was done</source>
        <translation>No se hizo nada así</translation>
    </message>
    <message>
        <source>Try another word of what was done, or the name of who did it.</source>
        <translation>Prueba con otra palabra de lo que se hizo o con el nombre de quien lo hizo.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Las últimas: %1</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation>Aquí no hay nada que deshacer</translation>
    </message>
    <message>
        <source>… and more.</source>
        <translation>… y más.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 · %n changes</source>
        <translation>
            <numerusform>%1, %2 · %n cambio</numerusform>
            <numerusform>%1, %2 · %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar a %1</translation>
    </message>
</context>
<context>
    <name>rnf::Hours</name>
    <message>
        <source>Say both when the work began and when it ended, and let it end after it began.</source>
        <translation>Di cuándo empezó el trabajo y cuándo terminó; tiene que terminar después de empezar.</translation>
    </message>
    <message>
        <source>Say on which day it was.</source>
        <translation>Di qué día fue.</translation>
    </message>
    <message>
        <source>Say how long it took, such as 7:30 or 7.5. What took no time needs no entry.</source>
        <translation>Di cuánto duró, por ejemplo 7:30 o 7,5. Lo que no llevó tiempo no hace falta anotarlo.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Add the work area %1</source>
        <translation>Añadir el área de trabajo %1</translation>
    </message>
    <message>
        <source>Hours of %1, %2: %3</source>
        <translation>Horas del %1, %2: %3</translation>
    </message>
    <message>
        <source>Edit hours of %1, %2: %3</source>
        <translation>Cambiar horas del %1, %2: %3</translation>
    </message>
    <message>
        <source>Delete hours of %1, %2: %3</source>
        <translation>Borrar horas del %1, %2: %3</translation>
    </message>
    <message>
        <source>Copy the week before to the week of %1, %2</source>
        <translation>Copiar la semana anterior a la semana del %1, %2</translation>
    </message>
    <message>
        <source>Submit week of %1, %2</source>
        <translation>Entregar la semana del %1, %2</translation>
    </message>
    <message>
        <source>Take back week of %1, %2</source>
        <translation>Recuperar la semana del %1, %2</translation>
    </message>
    <message>
        <source>Approve week of %1, %2</source>
        <translation>Aprobar la semana del %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n week sheet(s)</source>
        <translation>
            <numerusform>Aprobar %n hoja de horas</numerusform>
            <numerusform>Aprobar %n hojas de horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back week of %1, %2</source>
        <translation>Devolver la semana del %1, %2</translation>
    </message>
    <message>
        <source>Amend hours of %1, %2: %3</source>
        <translation>Corregir horas del %1, %2: %3</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Iniciar el cronómetro</translation>
    </message>
    <message>
        <source>The timer runs</source>
        <translation>El cronómetro sigue en marcha</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Parar el cronómetro</translation>
    </message>
    <message>
        <source>The hours in the week of %1 of person %2 are not those that were submitted.</source>
        <translation>Las horas de la semana del %1 de la persona %2 no son las que se entregaron.</translation>
    </message>
    <message>
        <source>Move hours of %1 to other work, %2</source>
        <translation>Pasar las horas del %1 a otro trabajo, %2</translation>
    </message>
    <message>
        <source>Move hours of %1 to %2, %3</source>
        <translation>Pasar las horas del %1 al %2, %3</translation>
    </message>
</context>
<context>
    <name>rnf::HoursFileDialog</name>
    <message>
        <source>Bring in hours</source>
        <translation>Traer horas</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Las mías</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Como dice el archivo</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>De quién son las horas</translation>
    </message>
</context>
<context>
    <name>rnf::HoursFiles</name>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>Write it like 2026-10-31.</source>
        <translation>Escríbela así: 2026-10-31.</translation>
    </message>
    <message>
        <source>“%1” lies in the future.</source>
        <translation>“%1” está en el futuro.</translation>
    </message>
    <message>
        <source>Correct the day.</source>
        <translation>Corrige el día.</translation>
    </message>
    <message>
        <source>“%1” is no length of time.</source>
        <translation>“%1” no es una duración.</translation>
    </message>
    <message>
        <source>Write it like 2:30 or 2.5.</source>
        <translation>Escríbela así: 2:30 o 2.5.</translation>
    </message>
    <message>
        <source>“%1” is less than a minute.</source>
        <translation>“%1” es menos de un minuto.</translation>
    </message>
    <message>
        <source>Leave the row out, or write how long it took.</source>
        <translation>Quita la fila o escribe cuánto duró.</translation>
    </message>
    <message>
        <source>Open that week in Hours, and amend it or take it back first.</source>
        <translation>Abre esa semana en Horas y corrígela, o retírala antes.</translation>
    </message>
    <message>
        <source>That day would have more than 24 hours.</source>
        <translation>Ese día tendría más de 24 horas.</translation>
    </message>
    <message>
        <source>Correct the length.</source>
        <translation>Corrige la duración.</translation>
    </message>
    <message>
        <source>%1 has no column for the day and for how long. It needs headings such as “Date” and “Hours”, or “Start time” and “End time”.</source>
        <translation>%1 no tiene columna para el día ni para la duración. Necesita encabezados como “Fecha” y “Horas”, o “Start time” y “End time”.</translation>
    </message>
    <message>
        <source>%1 does not say whose hours these are. Choose the person first.</source>
        <translation>%1 no dice de quién son estas horas. Elige antes a la persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, %1</source>
        <translation>
            <numerusform>%n entrada, %1</numerusform>
            <numerusform>%n entradas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n ya estaba aquí</numerusform>
            <numerusform>%n ya estaban aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n sin incluir</numerusform>
            <numerusform>%n sin incluir</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours from %1: %2</source>
        <translation>Horas de %1: %2</translation>
    </message>
    <message>
        <source>Nobody here has this name and e-mail address, or more than one person has.</source>
        <translation>Nadie aquí tiene ese nombre y correo, o los tiene más de una persona.</translation>
    </message>
    <message>
        <source>Choose whose hours these are, or correct the name or the e-mail address.</source>
        <translation>Elige de quién son estas horas, o corrige el nombre o el correo.</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Columnas que se dejan fuera: %1</translation>
    </message>
    <message>
        <source>“%1” is no length of a break.</source>
        <translation>“%1” no es una duración de descanso.</translation>
    </message>
    <message>
        <source>Write minutes, such as 30, or a length, such as 0:30.</source>
        <translation>Escribe minutos, como 30, o una duración, como 0:30.</translation>
    </message>
    <message>
        <source>A break of “%1” leaves nothing of the work.</source>
        <translation>Un descanso de “%1” no deja nada del trabajo.</translation>
    </message>
    <message>
        <source>Correct the break or the times.</source>
        <translation>Corrige el descanso o las horas de inicio y fin.</translation>
    </message>
</context>
<context>
    <name>rnf::HoursPage</name>
    <message>
        <source>There is nothing to copy: the week before has no hours, or they are here already.</source>
        <translation>No hay nada que copiar: la semana anterior no tiene horas, o ya están aquí.</translation>
    </message>
    <message>
        <source>A time could not be read; it is marked. Correct it first, or press Esc in it.</source>
        <translation>Una duración no se entiende; está marcada. Corrígela primero, o pulsa Esc en ella.</translation>
    </message>
    <message>
        <source>This week %1</source>
        <translation>Esta semana %1</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks wait for approval</source>
        <translation>
            <numerusform>%n semana espera aprobación</numerusform>
            <numerusform>%n semanas esperan aprobación</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring in hours from a file</source>
        <translation>Traer horas de un archivo</translation>
    </message>
    <message>
        <source>There are no hours to export yet.</source>
        <translation>Todavía no hay horas que exportar.</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Horas de %1</translation>
    </message>
    <message>
        <source>Export hours</source>
        <translation>Exportar horas</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entries to %1.</source>
        <translation>
            <numerusform>Se guardó %n entrada en %1.</numerusform>
            <numerusform>Se guardaron %n entradas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of everybody</source>
        <translation>Horas de todos</translation>
    </message>
</context>
<context>
    <name>rnf::ImportWizard</name>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Cannot import</source>
        <translation>No se puede importar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>No column goes anywhere yet. Say what at least one of them means.</source>
        <translation>Ninguna columna va a ninguna parte todavía. Di qué significa al menos una.</translation>
    </message>
    <message>
        <source>Trying it out …</source>
        <translation>Probando …</translation>
    </message>
    <message>
        <source>%1 rows: %2</source>
        <translation>%1 filas: %2</translation>
    </message>
    <message>
        <source>Please check the order of day and month above.</source>
        <translation>Revisa arriba el orden de día y mes.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Importar %n persona</numerusform>
            <numerusform>Importar %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>These rows stay out. After the import they can be saved as a file of their own, mended there, and imported again. The list itself is not touched.</source>
        <translation>Estas filas quedan fuera. Después de importar se pueden guardar en un archivo aparte, corregirlas allí e importarlas de nuevo. La lista misma no se toca.</translation>
    </message>
    <message>
        <source>The list names these for the first time. What we have under another name can be chosen here; that is remembered for the next list like this one.</source>
        <translation>La lista nombra esto por primera vez. Si ya lo tenemos con otro nombre, elígelo aquí; se recordará para la próxima lista como esta.</translation>
    </message>
    <message>
        <source>Nothing in the workplace is new.</source>
        <translation>No hay nada nuevo en el lugar de trabajo.</translation>
    </message>
    <message>
        <source>New in the workplace: %1.</source>
        <translation>Nuevo en el lugar de trabajo: %1.</translation>
    </message>
</context>
<context>
    <name>rnf::Imports</name>
    <message>
        <source>pasted cells</source>
        <translation>celdas pegadas</translation>
    </message>
    <message>
        <source>Your role does not include importing. An organizer can do it.</source>
        <translation>Tu función no incluye importar. Una persona organizadora puede hacerlo.</translation>
    </message>
    <message>
        <source>None of the columns goes anywhere, so nothing was imported. Say what at least one column means, for example “First name”.</source>
        <translation>Ninguna columna va a ninguna parte, así que no se importó nada. Di qué significa al menos una, por ejemplo «Nombre».</translation>
    </message>
    <message>
        <source>%1 has other columns now than before. Open it again.</source>
        <translation>%1 tiene ahora otras columnas que antes. Ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Import %1: %2 new, %3 changed</source>
        <translation>Importar %1: %2 nuevas, %3 cambiadas</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Se canceló la importación. No cambió nada.</translation>
    </message>
    <message>
        <source>piped rows</source>
        <translation>filas recibidas</translation>
    </message>
    <message>
        <source>The rejected rows would be written over %1, so nothing was imported. Choose another file for them.</source>
        <translation>Las filas rechazadas se escribirían sobre %1, así que no se importó nada. Elige otro archivo para ellas.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevas</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiadas</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 iguales</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitidas</translation>
    </message>
    <message>
        <source>%1 need a look</source>
        <translation>%1 por revisar</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>ninguna fila</translation>
    </message>
    <message>
        <source>The people of %1 were imported, but the rows that were left out could not be kept. %2</source>
        <translation>Se importaron las personas de %1, pero no se pudieron guardar las filas que quedaron fuera. %2</translation>
    </message>
</context>
<context>
    <name>rnf::Interns</name>
    <message>
        <source>A programme needs a name. Type one.</source>
        <translation>Un programa necesita un nombre. Escribe uno.</translation>
    </message>
    <message>
        <source>The intake ends before it begins. Choose a later last day.</source>
        <translation>La admisión termina antes de empezar. Elige un último día posterior.</translation>
    </message>
    <message>
        <source>A term takes at least one week. Type how many weeks.</source>
        <translation>Un periodo dura al menos una semana. Escribe cuántas semanas.</translation>
    </message>
    <message>
        <source>Hours a week cannot be below zero. Type how many.</source>
        <translation>Las horas por semana no pueden ser menos de cero. Escribe cuántas.</translation>
    </message>
    <message>
        <source>The last day comes before the first one. Choose a later last day.</source>
        <translation>El último día es anterior al primero. Elige un último día posterior.</translation>
    </message>
    <message>
        <source>Edit the placement of %1</source>
        <translation>Editar la pasantía de %1</translation>
    </message>
    <message>
        <source>Begin the onboarding of %1</source>
        <translation>Empezar la acogida de %1</translation>
    </message>
    <message>
        <source>Resume the placement of %1</source>
        <translation>Retomar la pasantía de %1</translation>
    </message>
    <message>
        <source>Begin the placement of %1</source>
        <translation>Empezar la pasantía de %1</translation>
    </message>
    <message>
        <source>Pause the placement of %1</source>
        <translation>Pausar la pasantía de %1</translation>
    </message>
    <message>
        <source>Complete the placement of %1</source>
        <translation>Completar la pasantía de %1</translation>
    </message>
    <message>
        <source>End the placement of %1 early</source>
        <translation>Terminar antes de tiempo la pasantía de %1</translation>
    </message>
    <message>
        <source>Plan the placement of %1 again</source>
        <translation>Volver a planear la pasantía de %1</translation>
    </message>
    <message>
        <source>Add the programme %1</source>
        <translation>Añadir el programa %1</translation>
    </message>
    <message>
        <source>Edit the programme %1</source>
        <translation>Editar el programa %1</translation>
    </message>
    <message>
        <source>New intern: %1</source>
        <translation>Nuevo pasante: %1</translation>
    </message>
    <message>
        <source>Delete the placement of %1</source>
        <translation>Eliminar la pasantía de %1</translation>
    </message>
    <message>
        <source>Hours of this placement are approved, and those stay. End it instead of deleting it.</source>
        <translation>Hay horas aprobadas de esta pasantía, y esas se quedan. Termínala en lugar de eliminarla.</translation>
    </message>
    <message>
        <source>An absence needs its first and its last day. Choose them.</source>
        <translation>Una ausencia necesita su primer y su último día. Elígelos.</translation>
    </message>
    <message>
        <source>Some of these days are away already. Change that absence, or choose other days.</source>
        <translation>Algunos de estos días ya son de ausencia. Cambia esa ausencia o elige otros días.</translation>
    </message>
    <message>
        <source>Add the school %1</source>
        <translation>Añadir la escuela %1</translation>
    </message>
    <message>
        <source>Note days away of %1</source>
        <translation>Anotar días de ausencia de %1</translation>
    </message>
    <message>
        <source>Edit days away of %1</source>
        <translation>Editar días de ausencia de %1</translation>
    </message>
    <message>
        <source>Delete days away of %1</source>
        <translation>Borrar días de ausencia de %1</translation>
    </message>
    <message>
        <source>The hours that suit best are more from than to. Swap them, or type others.</source>
        <translation>Las horas que mejor convienen van de más a menos. Cámbialas de lugar o escribe otras.</translation>
    </message>
</context>
<context>
    <name>rnf::InternsPage</name>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Edit programme…</source>
        <translation>Editar el programa…</translation>
    </message>
    <message>
        <source>New placement…</source>
        <translation>Nueva pasantía…</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Pasantías</translation>
    </message>
    <message>
        <source>No interns yet</source>
        <translation>Todavía no hay pasantes</translation>
    </message>
    <message>
        <source>Here you see who is placed with whom, until when, and how far their hours are.</source>
        <translation>Aquí ves quién hace una pasantía con quién, hasta cuándo y cómo van sus horas.</translation>
    </message>
    <message>
        <source>Nobody is in this programme</source>
        <translation>Nadie está en este programa</translation>
    </message>
    <message>
        <source>Show all programmes</source>
        <translation>Mostrar todos los programas</translation>
    </message>
    <message>
        <source>Choose a placement in the list</source>
        <translation>Elige una pasantía en la lista</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Todos los programas</translation>
    </message>
    <message numerus="yes">
        <source>%n interns</source>
        <translation>
            <numerusform>%n pasante</numerusform>
            <numerusform>%n pasantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before</source>
        <translation>
            <numerusform>%n anterior</numerusform>
            <numerusform>%n anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the placement in the list first.</source>
        <translation>Elige primero la pasantía en la lista.</translation>
    </message>
    <message>
        <source>No internship of yours is here</source>
        <translation>Aquí no hay ninguna pasantía tuya</translation>
    </message>
    <message>
        <source>Once an organizer has placed you, you see here until when, with whom, and how far your hours are.</source>
        <translation>Cuando un organizador te dé una pasantía, verás aquí hasta cuándo, con quién y cómo van tus horas.</translation>
    </message>
    <message>
        <source>%1 has an account already: choose the name at the right of the status bar.</source>
        <translation>%1 ya tiene una cuenta: elige el nombre a la derecha de la barra de estado.</translation>
    </message>
</context>
<context>
    <name>rnf::InterpretingDialog</name>
    <message>
        <source>Edit interpretation</source>
        <translation>Editar interpretación</translation>
    </message>
    <message>
        <source>Add interpretation</source>
        <translation>Añadir interpretación</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation>¿Quién interpreta?</translation>
    </message>
    <message>
        <source>Who takes turns?</source>
        <translation>¿Quién da relevo?</translation>
    </message>
    <message>
        <source>Keep the interpretation</source>
        <translation>Guardar la interpretación</translation>
    </message>
    <message>
        <source>Add the interpretation</source>
        <translation>Añadir la interpretación</translation>
    </message>
    <message>
        <source>From the language</source>
        <translation>Del idioma</translation>
    </message>
    <message>
        <source>Into the language</source>
        <translation>Al idioma</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Empieza a las</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina a las</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Takes turns</source>
        <translation>Da relevo</translation>
    </message>
    <message>
        <source>Receivers needed</source>
        <translation>Receptores necesarios</translation>
    </message>
    <message>
        <source>The event has no day yet. Give it one first, under Overview.</source>
        <translation>El evento aún no tiene día. Dale uno primero, en Resumen.</translation>
    </message>
    <message>
        <source>Interpretation needs both times. Type them like 9:00 and 10:30.</source>
        <translation>La interpretación necesita las dos horas. Escríbelas como 9:00 y 10:30.</translation>
    </message>
</context>
<context>
    <name>rnf::InterpretingTableModel</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Second interpreter</source>
        <translation>Segundo intérprete</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Receptores</translation>
    </message>
</context>
<context>
    <name>rnf::InterviewDialog</name>
    <message>
        <source>Edit the interview</source>
        <translation>Editar la entrevista</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nueva entrevista</translation>
    </message>
    <message>
        <source>Who leads the interview?</source>
        <translation>¿Quién hace la entrevista?</translation>
    </message>
    <message>
        <source>Ask everybody the same, and only about the work. The day may lie ahead.</source>
        <translation>Pregunta lo mismo a todos, y solo sobre el trabajo. El día puede estar por venir.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>La hace</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Keep the interview</source>
        <translation>Guardar la entrevista</translation>
    </message>
</context>
<context>
    <name>rnf::InviteDialog</name>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Invite to an event</source>
        <translation>Invitar a un evento</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Lista: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>Came to %1</source>
        <translation>Vinieron a %1</translation>
    </message>
    <message>
        <source>type a part of its name</source>
        <translation>escribe una parte de su nombre</translation>
    </message>
    <message>
        <source>There is no list or group yet. Choose the people on the page People, then “Invite to an event…”, or add them one by one.</source>
        <translation>Todavía no hay listas ni grupos. Elige a las personas en la página Personas y luego “Invitar a un evento…”, o añádelas una por una.</translation>
    </message>
    <message>
        <source>No event is ahead. Make one on the page Events, then invite them.</source>
        <translation>No hay ningún evento próximo. Crea uno en la página Eventos y luego invítalas.</translation>
    </message>
    <message>
        <source>phone calls, flyer, newsletter …; may stay empty</source>
        <translation>llamadas, volante, boletín …; puede quedar vacío</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>They hear of it by</source>
        <translation>Se enteran por</translation>
    </message>
    <message numerus="yes">
        <source>Inviting %n people …</source>
        <translation>
            <numerusform>Invitando a %n persona …</numerusform>
            <numerusform>Invitando a %n personas …</numerusform>
        </translation>
    </message>
    <message>
        <source>They are on the list already.</source>
        <translation>Ya están en la lista.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everybody in a list, a group, a shift or a unit, or whoever came to an earlier event. They stand on the list as invited then; the program sends no messages.</source>
        <translation>Todas las personas de una lista, un grupo, un turno o una unidad, o quienes vinieron a un evento anterior. Quedan en la lista como invitadas; el programa no envía mensajes.</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Inscripción como</translation>
    </message>
    <message>
        <source>no kind</source>
        <translation>sin tipo</translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the list now. Tell them: Events ▸ Tell people… has the words.</source>
        <translation>
            <numerusform>%n persona está ahora en la lista. Avísale: Eventos ▸ Avisar a la gente… tiene el texto.</numerusform>
            <numerusform>%n personas están ahora en la lista. Avísales: Eventos ▸ Avisar a la gente… tiene el texto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::JoinDialog</name>
    <message>
        <source>chair, note-taker …; most have none</source>
        <translation>preside, toma notas…; la mayoría no tiene</translation>
    </message>
    <message>
        <source>Role in the group</source>
        <translation>Función en el grupo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message numerus="yes">
        <source>%n people join a group</source>
        <translation>
            <numerusform>%n persona entra en un grupo</numerusform>
            <numerusform>%n personas entran en un grupo</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into a group</source>
        <translation>Poner en un grupo</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>Poner en el grupo</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>choose one or type the name of a new one</source>
        <translation>elige uno o escribe el nombre de uno nuevo</translation>
    </message>
    <message>
        <source>Who joins? Type a name, then Enter</source>
        <translation>¿Quién entra? Escribe un nombre y pulsa Intro</translation>
    </message>
    <message>
        <source>People who join</source>
        <translation>Personas que entran</translation>
    </message>
    <message>
        <source>Del takes somebody off again</source>
        <translation>Supr quita a alguien de aquí</translation>
    </message>
    <message>
        <source>These join:</source>
        <translation>Entran:</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Añadir %n persona</numerusform>
            <numerusform>Añadir %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change: they are in it already.</source>
        <translation>Nada que cambiar: ya están en él.</translation>
    </message>
    <message>
        <source>%1 joins a group</source>
        <translation>%1 se une a un grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n people join a group …</source>
        <translation>
            <numerusform>%n persona se une a un grupo …</numerusform>
            <numerusform>%n personas se unen a un grupo …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::KeyInDialog</name>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Imprimir de nuevo…</translation>
    </message>
    <message>
        <source>Key in a sheet</source>
        <translation>Pasar una hoja</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>“%1” is no number of a sheet. It looks like P12.</source>
        <translation>“%1” no es el número de una hoja. Tiene la forma P12.</translation>
    </message>
    <message>
        <source>There is no sheet %1. Its number stands at the top of the paper.</source>
        <translation>No hay ninguna hoja %1. El número está arriba en el papel.</translation>
    </message>
    <message>
        <source>Sheet %1 was taken back after it was printed. The history can bring it back.</source>
        <translation>La hoja %1 se deshizo después de imprimirla. El historial puede recuperarla.</translation>
    </message>
    <message>
        <source>Type the number that stands on the paper, then Enter.</source>
        <translation>Escribe el número que está en el papel y pulsa Intro.</translation>
    </message>
    <message>
        <source>Row %1: %2, %3.</source>
        <translation>Fila %1: %2, %3.</translation>
    </message>
    <message>
        <source>Row %1, %2, was keyed in before: %3. Replace it with: %4?</source>
        <translation>La fila %1, %2, ya se pasó: %3. ¿Sustituir por: %4?</translation>
    </message>
    <message numerus="yes">
        <source>Keyed in %n rows.</source>
        <translation>
            <numerusform>Se pasó %n fila.</numerusform>
            <numerusform>Se pasaron %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <translation>%1, impresa el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n are here</source>
        <translation>
            <numerusform>%n presente</numerusform>
            <numerusform>%n presentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 keyed in</source>
        <translation>%1 de %2 pasadas</translation>
    </message>
</context>
<context>
    <name>rnf::KeyedMarks</name>
    <message>
        <source>%1: key %2</source>
        <translation>%1: tecla %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key, what it does</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>rnf::KindsDialog</name>
    <message>
        <source>Kinds of events</source>
        <translation>Tipos de eventos</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Nuevo tipo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep the kinds</source>
        <translation>Guardar los tipos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Volunteer shifts</source>
        <translation>Turnos de voluntariado</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza con</translation>
    </message>
</context>
<context>
    <name>rnf::Learning</name>
    <message>
        <source>A goal needs words. Type what they want to learn.</source>
        <translation>Una meta necesita palabras. Escribe qué quiere aprender.</translation>
    </message>
    <message>
        <source>This goal is not there any more: somebody deleted it meanwhile. The history can bring it back.</source>
        <translation>Esta meta ya no está: alguien la eliminó entretanto. El historial puede traerla de vuelta.</translation>
    </message>
    <message>
        <source>Say why the level changes. The reason stays with the placement.</source>
        <translation>Di por qué cambia el nivel. El motivo queda con la pasantía.</translation>
    </message>
    <message>
        <source>There are four levels, 1 to 4. Choose one of them.</source>
        <translation>Hay cuatro niveles, del 1 al 4. Elige uno de ellos.</translation>
    </message>
    <message>
        <source>A change of level needs its day, which is not one to come. Choose it.</source>
        <translation>Un cambio de nivel necesita su día, que no puede estar por venir. Elígelo.</translation>
    </message>
    <message>
        <source>That is the level they have. Choose another one.</source>
        <translation>Ese es el nivel que ya tiene. Elige otro.</translation>
    </message>
    <message>
        <source>The level was changed after that day already. Choose the day of that change, or a later one.</source>
        <translation>El nivel ya cambió después de ese día. Elige el día de ese cambio, o uno posterior.</translation>
    </message>
    <message>
        <source>Add the learning area %1</source>
        <translation>Añadir el área de aprendizaje %1</translation>
    </message>
    <message>
        <source>Add a learning goal of %1</source>
        <translation>Añadir una meta de aprendizaje de %1</translation>
    </message>
    <message>
        <source>Edit a learning goal of %1</source>
        <translation>Editar una meta de aprendizaje de %1</translation>
    </message>
    <message>
        <source>Delete a learning goal of %1</source>
        <translation>Eliminar una meta de aprendizaje de %1</translation>
    </message>
    <message>
        <source>Rate a learning goal of %1</source>
        <translation>Valorar una meta de aprendizaje de %1</translation>
    </message>
    <message>
        <source>A rating is a number from 0 to %1. Choose one.</source>
        <translation>Una valoración es un número del 0 al %1. Elige uno.</translation>
    </message>
    <message>
        <source>Level of %1: from %2 to %3</source>
        <translation>Nivel de %1: de %2 a %3</translation>
    </message>
</context>
<context>
    <name>rnf::LearningPart</name>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsabilidad</translation>
    </message>
    <message>
        <source>Change level…</source>
        <translation>Cambiar el nivel…</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Acogida</translation>
    </message>
    <message>
        <source>Learning goals</source>
        <translation>Metas de aprendizaje</translation>
    </message>
    <message>
        <source>Add goal…</source>
        <translation>Añadir una meta…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Expected for %1: %2</source>
        <translation>Se espera para %1: %2</translation>
    </message>
    <message>
        <source>shown by “%1”</source>
        <translation>se ve en “%1”</translation>
    </message>
    <message>
        <source>supervisor %1</source>
        <translation>supervisa %1</translation>
    </message>
    <message>
        <source>No goal is written yet. Write three to six with the intern: what they want to learn, and what will show it. Both rate each goal at the start, in the middle and at the end.</source>
        <translation>Todavía no hay ninguna meta escrita. Escribe de tres a seis junto con quien hace la pasantía: qué quiere aprender y en qué se verá. Las dos partes valoran cada meta al comienzo, a la mitad y al final.</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Acuerdo firmado</translation>
    </message>
    <message>
        <source>Agreement not signed yet</source>
        <translation>Acuerdo todavía sin firmar</translation>
    </message>
    <message>
        <source>Rights check done</source>
        <translation>Revisión de derechos hecha</translation>
    </message>
    <message>
        <source>Rights check not done yet</source>
        <translation>Revisión de derechos todavía sin hacer</translation>
    </message>
    <message>
        <source>Nothing is missing: the placement can begin.</source>
        <translation>No falta nada: la pasantía puede empezar.</translation>
    </message>
    <message>
        <source>Add tasks from a template…</source>
        <translation>Añadir tareas de una plantilla…</translation>
    </message>
</context>
<context>
    <name>rnf::LetterDialog</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Lo que está anotado</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>A signed letter keeps its text. Choose a supervisor for the placement, who signs it.</source>
        <translation>Una carta firmada conserva su texto. Elige quién supervisa la pasantía, que es quien la firma.</translation>
    </message>
    <message>
        <source>%1 signs. A signed letter keeps its text.</source>
        <translation>Firma: %1. Una carta firmada conserva su texto.</translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Guardar como borrador</translation>
    </message>
    <message>
        <source>Printed “%1”.</source>
        <translation>Se imprimió “%1”.</translation>
    </message>
    <message>
        <source>A printed letter stands in the history, and this file can only be read now.</source>
        <translation>Una carta impresa queda en el historial, y ahora este archivo solo se puede leer.</translation>
    </message>
    <message>
        <source>%1 signs. A signed letter keeps its text. On a computer that several people use, sign it rather than keep a draft: no seal is on a draft.</source>
        <translation>Firma %1. Una carta firmada conserva su texto. En una computadora que usan varias personas, fírmala en lugar de guardar un borrador: un borrador no lleva sello.</translation>
    </message>
</context>
<context>
    <name>rnf::LevelDialog</name>
    <message>
        <source>Change the level</source>
        <translation>Cambiar el nivel</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>What is expected is no condition: you decide, and say why. The level never changes the stipend.</source>
        <translation>Lo que se espera no es una condición: decides tú, y dices por qué. El nivel nunca cambia el estipendio.</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Nuevo nivel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Se ve en</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>ninguna tarea</translation>
    </message>
    <message>
        <source>%1. Expected before: %2.</source>
        <translation>%1. Se espera antes: %2.</translation>
    </message>
</context>
<context>
    <name>rnf::LineList</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rnf::ListAndDetail</name>
    <message>
        <source>Back to the board</source>
        <translation>Volver al tablero</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>rnf::ListMenu</name>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Nueva lista…</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
</context>
<context>
    <name>rnf::ListRail</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Hand-picked</source>
        <translation>Elegida a mano</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n persona</numerusform>
            <numerusform>%1, %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar el &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Delete this list</source>
        <translation>&amp;Borrar esta lista</translation>
    </message>
    <message>
        <source>Deleted the list %1. Its people stay.</source>
        <translation>Se borró la lista %1. Sus personas siguen.</translation>
    </message>
</context>
<context>
    <name>rnf::Lists</name>
    <message>
        <source>There is no list “%1”; none was saved yet.</source>
        <translation>No hay ninguna lista “%1”; todavía no se guardó ninguna.</translation>
    </message>
    <message>
        <source>There is no list “%1”. The saved lists: %2.</source>
        <translation>No hay ninguna lista “%1”. Las listas guardadas: %2.</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Una lista necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a list “%1” already. Choose another name.</source>
        <translation>Ya hay una lista “%1”. Elige otro nombre.</translation>
    </message>
    <message>
        <source>Save the list %1</source>
        <translation>Guardar la lista %1</translation>
    </message>
    <message>
        <source>Rename the list %1 to %2</source>
        <translation>Cambiar el nombre de la lista %1 a %2</translation>
    </message>
    <message>
        <source>Change the list %1</source>
        <translation>Cambiar la lista %1</translation>
    </message>
    <message>
        <source>Delete the list %1</source>
        <translation>Borrar la lista %1</translation>
    </message>
    <message numerus="yes">
        <source>Put %n people in the list %1</source>
        <translation>
            <numerusform>Poner a %n persona en la lista %1</numerusform>
            <numerusform>Poner a %n personas en la lista %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n people out of the list %1</source>
        <translation>
            <numerusform>Quitar a %n persona de la lista %1</numerusform>
            <numerusform>Quitar a %n personas de la lista %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” asks for a field that is not there. If somebody removed it, the history can bring it back; else a newer version of the program knows it.</source>
        <translation>La lista «%1» pregunta por un campo que no está. Si alguien lo quitó, el historial puede recuperarlo; si no, lo conoce una versión más nueva del programa.</translation>
    </message>
</context>
<context>
    <name>rnf::MailingDialog</name>
    <message>
        <source>Addresses for the mailing list</source>
        <translation>Direcciones para la lista de correo</translation>
    </message>
    <message>
        <source>To add: %1</source>
        <translation>Por añadir: %1</translation>
    </message>
    <message>
        <source>Copy the new ones</source>
        <translation>Copiar las nuevas</translation>
    </message>
    <message>
        <source>To take off: %1</source>
        <translation>Por quitar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses in all.</source>
        <translation>
            <numerusform>%n dirección en total.</numerusform>
            <numerusform>%n direcciones en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not handed over yet, so all of them are new.</source>
        <translation>Todavía no se entregaron, así que todas son nuevas.</translation>
    </message>
    <message>
        <source>What changed since %1.</source>
        <translation>Lo que cambió desde el %1.</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Nada cambió desde el %1.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From now on only what changes from here stands here</source>
        <translation>En adelante solo aparece aquí lo que cambie desde ahora</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n addresses, one in each line.</source>
        <translation>
            <numerusform>Se copió %n dirección.</numerusform>
            <numerusform>Se copiaron %n direcciones, una por línea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the addresses</source>
        <translation>Guardar las direcciones</translation>
    </message>
    <message>
        <source>addresses.csv</source>
        <translation>direcciones.csv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Copy the ones to take off</source>
        <translation>Copiar las que se quitan</translation>
    </message>
    <message>
        <source>Mark as handed over</source>
        <translation>Marcar como entregadas</translation>
    </message>
</context>
<context>
    <name>rnf::MainWindow</name>
    <message>
        <source>Where to keep it</source>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>Workspaces (*.rnf)</source>
        <translation>Espacios de trabajo (*.rnf)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Cannot open</source>
        <translation>No se puede abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir solo para leer</translation>
    </message>
    <message>
        <source>%1 – Rank &amp; File</source>
        <translation>%1 – Rank &amp; File</translation>
    </message>
    <message>
        <source>Rank &amp; File</source>
        <translation>Rank &amp; File</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Sample: nothing here is kept.</source>
        <translation>Muestra: aquí no se guarda nada.</translation>
    </message>
    <message>
        <source>Start ours</source>
        <translation>Empezar el nuestro</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Nothing was copied yet. Copy the rows in your spreadsheet, with their headings, then paste them here.</source>
        <translation>Aún no se copió nada. Copia las filas en tu hoja de cálculo, con sus títulos, y pégalas aquí.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Hacer copia en</translation>
    </message>
    <message>
        <source>Backups (*.rnfbackup)</source>
        <translation>Copias (*.rnfbackup)</translation>
    </message>
    <message numerus="yes">
        <source>A copy with %n people was written and checked.</source>
        <translation>
            <numerusform>Se escribió y comprobó una copia con %n persona.</numerusform>
            <numerusform>Se escribió y comprobó una copia con %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings. The first: %1</source>
        <translation>
            <numerusform>%n hallazgo: %1</numerusform>
            <numerusform>%n hallazgos. El primero: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is open read-only.</source>
        <translation>Este espacio está abierto solo para leer.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet…</source>
        <translation>&amp;Pegar de una hoja de cálculo…</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>&amp;Exportar esta lista…</translation>
    </message>
    <message>
        <source>&amp;Back up to…</source>
        <translation>&amp;Hacer copia en…</translation>
    </message>
    <message>
        <source>&amp;Check this file</source>
        <translation>C&amp;omprobar este archivo</translation>
    </message>
    <message>
        <source>C&amp;lose this workspace</source>
        <translation>Ce&amp;rrar este espacio</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail addresses</source>
        <translation>Copiar corr&amp;eos</translation>
    </message>
    <message>
        <source>Copy &amp;phone numbers</source>
        <translation>Copiar telé&amp;fonos</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Buscar cual&amp;quier cosa…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nueva persona</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Rank &amp;&amp; File</source>
        <translation>&amp;Acerca de Rank &amp;&amp; File</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Search: name, phone, e-mail, employer, tag …</source>
        <translation>Buscar: nombre, teléfono, correo, empleador, etiqueta …</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>About Rank &amp; File</source>
        <translation>Acerca de Rank &amp; File</translation>
    </message>
    <message>
        <source>Rank &amp; File %1

Contacts and volunteers of a movement office, in one file that is yours.
Free software: GPL, version 3 or later.</source>
        <translation>Rank &amp; File %1

Contactos y voluntariado de una oficina del movimiento, en un archivo que es tuyo.
Software libre: GPL, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Show people without a &amp;phone</source>
        <translation>Mostrar personas sin &amp;teléfono</translation>
    </message>
    <message>
        <source>Show people without an &amp;e-mail address</source>
        <translation>Mostrar personas sin &amp;correo</translation>
    </message>
    <message>
        <source>Show people without an &amp;address</source>
        <translation>Mostrar personas sin &amp;dirección</translation>
    </message>
    <message>
        <source>Show e&amp;veryone</source>
        <translation>Mostrar a t&amp;odas</translation>
    </message>
    <message>
        <source>Workspaces (*.rnf *.rnfbackup);;All files (*)</source>
        <translation>Espacios de trabajo (*.rnf *.rnfbackup);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.rnfbackup);;All files (*)</source>
        <translation>Copias de seguridad (*.rnfbackup);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Where to keep what is restored</source>
        <translation>Dónde guardar lo restaurado</translation>
    </message>
    <message>
        <source>Cannot restore</source>
        <translation>No se puede restaurar</translation>
    </message>
    <message>
        <source>This is how it was on %1. The backup and the file it was made of are as they were.</source>
        <translation>Así estaba el %1. La copia y el archivo del que se hizo siguen como estaban.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Restaurar una &amp;copia…</translation>
    </message>
    <message>
        <source>Something typed here could not be kept yet; it is marked. Correct it, or close again to leave it.</source>
        <translation>Algo de lo escrito aún no se pudo guardar; está marcado. Corrígelo, o cierra otra vez para dejarlo.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Keep what is typed</source>
        <translation>&amp;Guardar lo escrito</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>People without a phone</source>
        <translation>Personas sin teléfono</translation>
    </message>
    <message>
        <source>People without an e-mail address</source>
        <translation>Personas sin correo</translation>
    </message>
    <message>
        <source>People without an address</source>
        <translation>Personas sin dirección</translation>
    </message>
    <message>
        <source>Writing a copy …</source>
        <translation>Escribiendo una copia …</translation>
    </message>
    <message>
        <source>Checking this file …</source>
        <translation>Comprobando este archivo …</translation>
    </message>
    <message>
        <source>A note is not kept yet: press Enter in it, or close again to leave it.</source>
        <translation>Hay una nota sin guardar: pulsa Intro en ella, o cierra otra vez para dejarla.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Choose whom you spoke with first.</source>
        <translation>Elige primero con quién hablaste.</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Hoy · %1</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>H&amp;oy</translation>
    </message>
    <message>
        <source>&amp;Log contact</source>
        <translation>&amp;Anotar contacto</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>&amp;Workplace</source>
        <translation>Tra&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Move to a unit…</source>
        <translation>&amp;Mover a una unidad…</translation>
    </message>
    <message>
        <source>New &amp;unit here</source>
        <translation>Nueva &amp;unidad aquí</translation>
    </message>
    <message>
        <source>&amp;Rename the place</source>
        <translation>&amp;Renombrar el lugar</translation>
    </message>
    <message>
        <source>Re&amp;move the unit</source>
        <translation>&amp;Quitar la unidad</translation>
    </message>
    <message>
        <source>New &amp;employer</source>
        <translation>Nuevo &amp;empleador</translation>
    </message>
    <message>
        <source>Select the people to be moved first.</source>
        <translation>Primero selecciona a las personas que quieres mover.</translation>
    </message>
    <message>
        <source>There is no unit yet. Add one below its employer first.</source>
        <translation>Todavía no hay unidades. Primero añade una a su empleador.</translation>
    </message>
    <message>
        <source>Move to a unit</source>
        <translation>Mover a una unidad</translation>
    </message>
    <message numerus="yes">
        <source>%n people work here from today on:</source>
        <translation>
            <numerusform>%n persona trabaja aquí desde hoy:</numerusform>
            <numerusform>%n personas trabajan aquí desde hoy:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>&amp;Guardar esta lista…</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of %3, %n people)</source>
        <translation>
            <numerusform>%1 (%2 de %3, %n persona)</numerusform>
            <numerusform>%1 (%2 de %3, %n personas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>&amp;Key in a sheet…</source>
        <translation>&amp;Pasar una hoja…</translation>
    </message>
    <message>
        <source>Put &amp;into a list…</source>
        <translation>Poner en una &amp;lista…</translation>
    </message>
    <message>
        <source>&amp;Take out of this list</source>
        <translation>&amp;Quitar de esta lista</translation>
    </message>
    <message>
        <source>&amp;Campaigns…</source>
        <translation>&amp;Campañas…</translation>
    </message>
    <message>
        <source>Standin&amp;g</source>
        <translation>&amp;Situación</translation>
    </message>
    <message>
        <source>&amp;Assess…</source>
        <translation>&amp;Valorar…</translation>
    </message>
    <message>
        <source>&amp;Card signed…</source>
        <translation>&amp;Tarjeta firmada…</translation>
    </message>
    <message>
        <source>&amp;Membership…</source>
        <translation>&amp;Afiliación…</translation>
    </message>
    <message>
        <source>&amp;Dues…</source>
        <translation>&amp;Cuotas…</translation>
    </message>
    <message>
        <source>&amp;Give a role…</source>
        <translation>&amp;Dar una función…</translation>
    </message>
    <message>
        <source>&amp;Led by…</source>
        <translation>&amp;Líder…</translation>
    </message>
    <message>
        <source>Whom &amp;nobody leads</source>
        <translation>Quién &amp;no tiene líder</translation>
    </message>
    <message>
        <source>Nobody leads them</source>
        <translation>Sin líder</translation>
    </message>
    <message>
        <source>Choose the people in the list first.</source>
        <translation>Elige primero a las personas en la lista.</translation>
    </message>
    <message>
        <source>Not paid for %1</source>
        <translation>Sin pagar %1</translation>
    </message>
    <message>
        <source>&amp;Who has not paid…</source>
        <translation>¿&amp;Quién no ha pagado…?</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>&amp;Volunteers</source>
        <translation>&amp;Voluntariado</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>Edit the &amp;cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Put into a gro&amp;up…</source>
        <translation>&amp;Incluir en un grupo…</translation>
    </message>
    <message>
        <source>&amp;New group</source>
        <translation>&amp;Nuevo grupo</translation>
    </message>
    <message>
        <source>&amp;Rename the group</source>
        <translation>&amp;Renombrar el grupo</translation>
    </message>
    <message>
        <source>&amp;Mailing list…</source>
        <translation>&amp;Lista de correo…</translation>
    </message>
    <message>
        <source>&amp;Show the members as a list</source>
        <translation>&amp;Mostrar sus integrantes como lista</translation>
    </message>
    <message>
        <source>R&amp;emove the group</source>
        <translation>&amp;Quitar el grupo</translation>
    </message>
    <message>
        <source>&amp;Add people to the group…</source>
        <translation>&amp;Añadir personas al grupo…</translation>
    </message>
    <message>
        <source>&amp;Take out of the group</source>
        <translation>&amp;Sacar del grupo</translation>
    </message>
    <message>
        <source>New &amp;offer of help…</source>
        <translation>Nuevo o&amp;frecimiento de ayuda…</translation>
    </message>
    <message>
        <source>Edit t&amp;he selected people…</source>
        <translation>Editar las personas elegidas…</translation>
    </message>
    <message>
        <source>Our own &amp;fields…</source>
        <translation>Campos propios…</translation>
    </message>
    <message>
        <source>G&amp;roups</source>
        <translation>Gr&amp;upos</translation>
    </message>
    <message>
        <source>Tags &amp;by group…</source>
        <translation>Etiquetas &amp;y grupos…</translation>
    </message>
    <message>
        <source>&amp;Bring in a dues file…</source>
        <translation>T&amp;raer un archivo de cuotas…</translation>
    </message>
    <message>
        <source>Nothing to change: it stands like that already.</source>
        <translation>Nada que cambiar: ya está así.</translation>
    </message>
    <message>
        <source>Bring in a dues file</source>
        <translation>Traer un archivo de cuotas</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>Ayuda sobre e&amp;sto</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>Te&amp;mas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Interns</source>
        <translation>Pasantes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>Ta&amp;reas</translation>
    </message>
    <message>
        <source>&amp;Interns</source>
        <translation>Pasa&amp;ntes</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>Tar&amp;eas</translation>
    </message>
    <message>
        <source>H&amp;ours</source>
        <translation>Ho&amp;ras</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>In&amp;formes</translation>
    </message>
    <message>
        <source>&amp;New placement…</source>
        <translation>&amp;Nueva pasantía…</translation>
    </message>
    <message>
        <source>&amp;Edit programme…</source>
        <translation>&amp;Editar el programa…</translation>
    </message>
    <message>
        <source>&amp;New task</source>
        <translation>&amp;Nueva tarea</translation>
    </message>
    <message>
        <source>Start or stop the &amp;timer</source>
        <translation>Iniciar o parar el &amp;temporizador</translation>
    </message>
    <message>
        <source>&amp;Copy last week</source>
        <translation>&amp;Copiar la semana anterior</translation>
    </message>
    <message>
        <source>&amp;Submit the week</source>
        <translation>&amp;Entregar la semana</translation>
    </message>
    <message>
        <source>Ta&amp;ke the week back</source>
        <translation>&amp;Retirar la semana</translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation>E&amp;sta semana</translation>
    </message>
    <message>
        <source>The week &amp;before</source>
        <translation>La semana anteri&amp;or</translation>
    </message>
    <message>
        <source>The week a&amp;fter</source>
        <translation>La semana si&amp;guiente</translation>
    </message>
    <message>
        <source>Ap&amp;prove the week</source>
        <translation>A&amp;probar la semana</translation>
    </message>
    <message>
        <source>Appro&amp;ve all weeks shown</source>
        <translation>Apro&amp;bar todas las semanas mostradas</translation>
    </message>
    <message>
        <source>&amp;Give the week back…</source>
        <translation>&amp;Devolver la semana…</translation>
    </message>
    <message>
        <source>&amp;Delete the placement</source>
        <translation>&amp;Borrar la pasantía</translation>
    </message>
    <message>
        <source>Save the report’s &amp;table…</source>
        <translation>Guardar la &amp;tabla del informe…</translation>
    </message>
    <message>
        <source>Save the report’s &amp;chart…</source>
        <translation>Guardar el &amp;gráfico del informe…</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Pasantías</translation>
    </message>
    <message>
        <source>Stipends</source>
        <translation>Estipendios</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Stipend</source>
        <translation>Estipendio</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>Nueva solicitud…</translation>
    </message>
    <message>
        <source>Import web answers…</source>
        <translation>Importar respuestas web…</translation>
    </message>
    <message>
        <source>Where applicants come from</source>
        <translation>De dónde vienen</translation>
    </message>
    <message>
        <source>Edit the rubric…</source>
        <translation>Editar la rúbrica…</translation>
    </message>
    <message>
        <source>Delete the application</source>
        <translation>Borrar la solicitud</translation>
    </message>
    <message>
        <source>Calculate the stipends</source>
        <translation>Calcular los estipendios</translation>
    </message>
    <message>
        <source>Mark stipends as paid…</source>
        <translation>Marcar como pagados…</translation>
    </message>
    <message>
        <source>Stipend rule…</source>
        <translation>Regla de estipendio…</translation>
    </message>
    <message>
        <source>Wage rates…</source>
        <translation>Tarifas de salario…</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Convocatorias</translation>
    </message>
    <message>
        <source>New posting</source>
        <translation>Nueva convocatoria</translation>
    </message>
    <message>
        <source>Delete the posting</source>
        <translation>Eliminar la convocatoria</translation>
    </message>
    <message>
        <source>New tasks from a te&amp;mplate…</source>
        <translation>Nuevas tareas de una plantilla…</translation>
    </message>
    <message>
        <source>Bring in hours from a file…</source>
        <translation>Traer horas de un archivo…</translation>
    </message>
    <message>
        <source>Export hours…</source>
        <translation>Exportar horas…</translation>
    </message>
    <message>
        <source>Bring in tasks from a file…</source>
        <translation>Traer tareas de un archivo…</translation>
    </message>
    <message>
        <source>Export tasks…</source>
        <translation>Exportar tareas…</translation>
    </message>
    <message>
        <source>Add a &amp;user…</source>
        <translation>Añadir un &amp;usuario…</translation>
    </message>
    <message>
        <source>&amp;My internship</source>
        <translation>&amp;Mi pasantía</translation>
    </message>
    <message>
        <source>My internship</source>
        <translation>Mi pasantía</translation>
    </message>
    <message>
        <source>Give an &amp;account…</source>
        <translation>Dar una c&amp;uenta…</translation>
    </message>
    <message>
        <source>%1 can work here now: choose the name at the right of the status bar.</source>
        <translation>%1 ya puede trabajar aquí: elige el nombre a la derecha de la barra de estado.</translation>
    </message>
    <message>
        <source>Your account shows your own work. Who else is in the lists, an organizer can look up for you.</source>
        <translation>Tu cuenta muestra tu propio trabajo. Una persona organizadora puede buscarte a quien esté en las listas.</translation>
    </message>
    <message>
        <source>&amp;Edit templates…</source>
        <translation>Editar plantillas…</translation>
    </message>
    <message>
        <source>Log &amp;hours</source>
        <translation>&amp;Anotar horas</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>Even&amp;tos</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Nuevo evento…</translation>
    </message>
    <message>
        <source>D&amp;uplicate the event…</source>
        <translation>D&amp;uplicar el evento…</translation>
    </message>
    <message>
        <source>&amp;Delete the event</source>
        <translation>&amp;Eliminar el evento</translation>
    </message>
    <message>
        <source>Edit &amp;kinds…</source>
        <translation>Editar &amp;tipos…</translation>
    </message>
    <message>
        <source>&amp;Venues…</source>
        <translation>&amp;Sedes…</translation>
    </message>
    <message>
        <source>&amp;Export calendar…</source>
        <translation>E&amp;xportar calendario…</translation>
    </message>
    <message>
        <source>Invite to an event…</source>
        <translation>Invitar a un evento…</translation>
    </message>
    <message>
        <source>Export everybody’s hours…</source>
        <translation>Exportar las horas de todos…</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Volunteer shifts</source>
        <translation>Turnos de voluntariado</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>&amp;Repeat the event…</source>
        <translation>Re&amp;petir el evento…</translation>
    </message>
    <message>
        <source>&amp;Bring in a list…</source>
        <translation>T&amp;raer una lista…</translation>
    </message>
    <message>
        <source>&amp;Tell people…</source>
        <translation>&amp;Avisar a la gente…</translation>
    </message>
    <message>
        <source>&amp;Print badges…</source>
        <translation>&amp;Imprimir credenciales…</translation>
    </message>
    <message>
        <source>&amp;Who may see needs…</source>
        <translation>&amp;Quién puede ver las necesidades…</translation>
    </message>
    <message>
        <source>&amp;Import calendar…</source>
        <translation>I&amp;mportar calendario…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Listo: %1</translation>
    </message>
</context>
<context>
    <name>rnf::MonthDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::MonthModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rnf::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>rnf::NeedChildren</name>
    <message>
        <source>Add a child…</source>
        <translation>Añadir menor…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrada…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Salida…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Edit the child…</source>
        <translation>Editar menor…</translation>
    </message>
    <message>
        <source>Delete the child</source>
        <translation>Eliminar menor</translation>
    </message>
    <message>
        <source>Print the door sheet…</source>
        <translation>Imprimir la hoja de la puerta…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Children at this event</source>
        <translation>Menores en este evento</translation>
    </message>
    <message>
        <source>No child is announced yet</source>
        <translation>Todavía no se anuncia ningún menor</translation>
    </message>
    <message>
        <source>Write down each child with its hours, allergies, and who may collect it. At the desk you sign children in and out; somebody who is not named cannot take a child away.</source>
        <translation>Anota a cada menor con sus horas, sus alergias y quién puede recogerlo. En la mesa anotas la entrada y la salida; quien no está nombrado no puede llevarse a un menor.</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n menor</numerusform>
            <numerusform>%n menores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parents</source>
        <translation>
            <numerusform>%n madre o padre</numerusform>
            <numerusform>%n madres y padres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here now</source>
        <translation>
            <numerusform>%n aquí ahora</numerusform>
            <numerusform>%n aquí ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 at once, room for %2</source>
        <translation>como mucho %1 a la vez, lugar para %2</translation>
    </message>
    <message>
        <source>at most %1 at once</source>
        <translation>como mucho %1 a la vez</translation>
    </message>
    <message>
        <source>Children’s room of “%1”</source>
        <translation>Sala infantil de «%1»</translation>
    </message>
</context>
<context>
    <name>rnf::NeedDialog</name>
    <message>
        <source>Edit a need</source>
        <translation>Editar una necesidad</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Añadir una necesidad</translation>
    </message>
    <message>
        <source>Who sees to it?</source>
        <translation>¿Quién se encarga?</translation>
    </message>
    <message>
        <source>Keep the need</source>
        <translation>Guardar la necesidad</translation>
    </message>
    <message>
        <source>Add the need</source>
        <translation>Añadir la necesidad</translation>
    </message>
    <message>
        <source>Who? Type a name</source>
        <translation>¿Quién? Escribe un nombre</translation>
    </message>
    <message>
        <source>vegan · from the station, Friday at 5 · two steps at most</source>
        <translation>vegana · desde la estación, viernes a las 5 · dos escalones como mucho</translation>
    </message>
    <message>
        <source>what whoever calls them should say</source>
        <translation>lo que debe decir quien llame</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Qué exactamente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quién se encarga</translation>
    </message>
</context>
<context>
    <name>rnf::NeedGrantDialog</name>
    <message>
        <source>Who may see needs</source>
        <translation>Quién puede ver las necesidades</translation>
    </message>
    <message>
        <source>Children, allergies, health and access are for those alone who see to them. Tick who that is.</source>
        <translation>Menores, alergias, salud y acceso son solo para quienes se encargan. Marca quiénes son.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Let these users see needs</source>
        <translation>Que estas cuentas vean las necesidades</translation>
    </message>
</context>
<context>
    <name>rnf::NeedInterpreting</name>
    <message>
        <source>Add interpretation…</source>
        <translation>Añadir interpretación…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Receivers…</source>
        <translation>Receptores…</translation>
    </message>
    <message>
        <source>Interpretation at this event</source>
        <translation>Interpretación en este evento</translation>
    </message>
    <message>
        <source>No interpretation is planned yet</source>
        <translation>Todavía no hay interpretación prevista</translation>
    </message>
    <message>
        <source>Write down from which language into which one, when, and who interprets. It takes two people for more than an hour, and receivers for whoever listens.</source>
        <translation>Anota de qué idioma a cuál, cuándo y quién interpreta. Para más de una hora hacen falta dos personas, y receptores para quien escucha.</translation>
    </message>
    <message numerus="yes">
        <source>%n receivers in stock</source>
        <translation>
            <numerusform>hay %n receptor</numerusform>
            <numerusform>hay %n receptores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::NeedRequests</name>
    <message>
        <source>Add a need…</source>
        <translation>Añadir una necesidad…</translation>
    </message>
    <message>
        <source>Has a plan</source>
        <translation>Con plan</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cubierta</translation>
    </message>
    <message>
        <source>Cannot be met</source>
        <translation>No se puede</translation>
    </message>
    <message>
        <source>%1: key %2</source>
        <translation>%1: tecla %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Edit the need…</source>
        <translation>Editar la necesidad…</translation>
    </message>
    <message>
        <source>Delete the need</source>
        <translation>Eliminar la necesidad</translation>
    </message>
    <message>
        <source>Whom to call: it cannot be met</source>
        <translation>A quién llamar: no se puede cubrir</translation>
    </message>
    <message>
        <source>Print the needs…</source>
        <translation>Imprimir las necesidades…</translation>
    </message>
    <message>
        <source>Purge needs…</source>
        <translation>Depurar las necesidades…</translation>
    </message>
    <message>
        <source>Which kind is shown</source>
        <translation>Qué tipo se muestra</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Which state is shown</source>
        <translation>Qué estado se muestra</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Needs of this event</source>
        <translation>Necesidades de este evento</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet</source>
        <translation>Nadie ha pedido nada todavía</translation>
    </message>
    <message>
        <source>Childcare, a wheelchair, interpretation, food, a ride, a bed: ask for it with the invitation, and note it here. Only those who see to it see this page; after the event it is purged.</source>
        <translation>Cuidado infantil, una silla de ruedas, interpretación, comida, transporte, una cama: pregúntalo con la invitación y anótalo aquí. Solo quienes se encargan ven esta página; después del evento se depura.</translation>
    </message>
    <message>
        <source>No need is of this kind and state</source>
        <translation>Ninguna necesidad es de este tipo y estado</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Diets: %1</source>
        <translation>Dietas: %1</translation>
    </message>
    <message>
        <source>This cannot be met</source>
        <translation>Esto no se puede cubrir</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>To call about “%1”</source>
        <translation>Para llamar sobre «%1»</translation>
    </message>
    <message>
        <source>Needs of “%1”</source>
        <translation>Necesidades de «%1»</translation>
    </message>
</context>
<context>
    <name>rnf::NeedSettingDialog</name>
    <message>
        <source>Settings of needs</source>
        <translation>Ajustes de las necesidades</translation>
    </message>
    <message>
        <source>How many children one caregiver may look after is a matter of law, age and house rules, and differs from place to place. Look it up for yours; the program does not know it. This is not legal advice.</source>
        <translation>A cuántos menores puede cuidar una persona depende de la ley, la edad y las reglas de la casa, y cambia de un lugar a otro. Busca la del tuyo; el programa no la conoce. Esto no es asesoría legal.</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Guardar los ajustes</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>aún sin buscar</translation>
    </message>
    <message>
        <source>Children’s room opens at</source>
        <translation>La sala infantil abre a las</translation>
    </message>
    <message>
        <source>and closes at</source>
        <translation>y cierra a las</translation>
    </message>
    <message>
        <source>Caregivers at once</source>
        <translation>Cuidadores a la vez</translation>
    </message>
    <message>
        <source>Children per caregiver</source>
        <translation>Menores por persona que cuida</translation>
    </message>
    <message>
        <source>Receivers in stock</source>
        <translation>Receptores disponibles</translation>
    </message>
    <message>
        <source>The room needs both times. Type them like 9:00 and 17:00, or leave both empty.</source>
        <translation>La sala necesita las dos horas. Escríbelas como 9:00 y 17:00, o deja ambas vacías.</translation>
    </message>
</context>
<context>
    <name>rnf::NeedTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quién se encarga</translation>
    </message>
</context>
<context>
    <name>rnf::Needs</name>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>Add a need for “%1”</source>
        <translation>Añadir una necesidad para «%1»</translation>
    </message>
    <message>
        <source>Edit a need for “%1”</source>
        <translation>Editar una necesidad para «%1»</translation>
    </message>
    <message>
        <source>Delete a need for “%1”</source>
        <translation>Eliminar una necesidad para «%1»</translation>
    </message>
    <message>
        <source>Add a child for “%1”</source>
        <translation>Añadir un menor para «%1»</translation>
    </message>
    <message>
        <source>Edit a child for “%1”</source>
        <translation>Editar un menor para «%1»</translation>
    </message>
    <message>
        <source>Delete a child for “%1”</source>
        <translation>Eliminar un menor para «%1»</translation>
    </message>
    <message>
        <source>Sign a child in at “%1”</source>
        <translation>Anotar la entrada de un menor en «%1»</translation>
    </message>
    <message>
        <source>Sign a child out at “%1”</source>
        <translation>Anotar la salida de un menor en «%1»</translation>
    </message>
    <message>
        <source>Add interpretation for “%1”</source>
        <translation>Añadir interpretación para «%1»</translation>
    </message>
    <message>
        <source>Edit interpretation for “%1”</source>
        <translation>Editar la interpretación para «%1»</translation>
    </message>
    <message>
        <source>Delete interpretation for “%1”</source>
        <translation>Eliminar interpretación para «%1»</translation>
    </message>
    <message>
        <source>Edit the settings of needs for “%1”</source>
        <translation>Editar los ajustes de las necesidades para «%1»</translation>
    </message>
    <message>
        <source>Print a list of needs of “%1”</source>
        <translation>Imprimir una lista de necesidades de «%1»</translation>
    </message>
    <message>
        <source>“%1” is not over, so people still need this. Purge it afterwards, or delete single needs.</source>
        <translation>«%1» no ha terminado, así que la gente todavía necesita esto. Depúralo después, o elimina necesidades sueltas.</translation>
    </message>
    <message numerus="yes">
        <source>Purge the needs of “%1”: %n rows</source>
        <translation>
            <numerusform>Depurar las necesidades de «%1»: %n fila</numerusform>
            <numerusform>Depurar las necesidades de «%1»: %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests have no plan yet.</source>
        <translation>
            <numerusform>%n solicitud aún no tiene plan.</numerusform>
            <numerusform>%n solicitudes aún no tienen plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The event has been over for %n days or more: purge what people needed.</source>
        <translation>
            <numerusform>El evento terminó hace %n día o más: depura lo que la gente necesitaba.</numerusform>
            <numerusform>El evento terminó hace %n días o más: depura lo que la gente necesitaba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for childcare came after the last day for them, %1.</source>
        <translation>
            <numerusform>%n solicitud de cuidado infantil llegó después del último día, %1.</numerusform>
            <numerusform>%n solicitudes de cuidado infantil llegaron después del último día, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said yet how many children one caregiver may look after, so nobody can tell whether there are enough. Look up the rule of the place, and type it in the settings.</source>
        <translation>Nadie ha dicho aún a cuántos menores puede cuidar una persona, así que no se sabe si alcanzan. Busca la regla del lugar y escríbela en los ajustes.</translation>
    </message>
    <message>
        <source>%1 was brought again since, and is in the room once. Take that back first.</source>
        <translation>%1 entró otra vez desde entonces, y solo puede estar una vez en la sala. Deshaz primero esa entrada.</translation>
    </message>
    <message>
        <source>“%1” holds what people need, which leaves the history by a purge alone. Cancel the event; whoever sees to the needs can purge them then, and it can be deleted.</source>
        <translation>“%1” contiene lo que la gente necesita, y eso solo sale del historial con una purga. Cancela el evento; quien se ocupa de las necesidades puede purgarlas entonces, y después se puede eliminar.</translation>
    </message>
    <message>
        <source>%1 brings a child and is on “%2”, %3. The children’s room is open %4.</source>
        <translation>%1 trae a un menor y está en «%2», %3. La sala infantil abre %4.</translation>
    </message>
</context>
<context>
    <name>rnf::NeedsPart</name>
    <message>
        <source>Kinds of needs</source>
        <translation>Clases de necesidades</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Menores</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
</context>
<context>
    <name>rnf::NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>Keep the event</source>
        <translation>Guardar el evento</translation>
    </message>
    <message>
        <source>Potluck for new members</source>
        <translation>Comida de bienvenida</translation>
    </message>
    <message>
        <source>a known place, or a new one</source>
        <translation>un lugar conocido, o uno nuevo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>a</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message numerus="yes">
        <source>With its plan: %n tasks</source>
        <translation>
            <numerusform>Con su plan: %n tarea</numerusform>
            <numerusform>Con su plan: %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no day. Type “27 nov” or “2026-11-27”.</source>
        <translation>«%1» no es un día. Escribe «27 nov» o «2026-11-27».</translation>
    </message>
    <message>
        <source>“%1” is no time. Type “%2”.</source>
        <translation>«%1» no es una hora. Escribe «%2».</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source> people</source>
        <translation> personas</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>fri or 27 nov</source>
        <translation>vie o 27 nov</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Without a day it is an idea.</source>
        <translation>Sin día es una idea.</translation>
    </message>
</context>
<context>
    <name>rnf::NewPlaceTable</name>
    <message>
        <source>New in the workplace</source>
        <translation>Nuevo en el lugar de trabajo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 “%2” becomes</source>
        <translation>%1 «%2» pasa a ser</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nuevo: %1</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>dejarlo fuera</translation>
    </message>
</context>
<context>
    <name>rnf::NoMatch</name>
    <message>
        <source>Show everyone</source>
        <translation>Mostrar a todas las personas</translation>
    </message>
    <message>
        <source>Add a person by this name</source>
        <translation>Añadir a alguien con este nombre</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Nadie coincide con «%1»</translation>
    </message>
    <message>
        <source>Try the beginning of a name, an e-mail address, or the last four digits of a phone.</source>
        <translation>Prueba con el comienzo de un nombre, un correo o las cuatro últimas cifras de un teléfono.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody matches these %n conditions</source>
        <translation>
            <numerusform>Nadie cumple esta condición</numerusform>
            <numerusform>Nadie cumple estas %n condiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>Quitar “%1”</translation>
    </message>
</context>
<context>
    <name>rnf::OfferDialog</name>
    <message>
        <source>Who offers help? Type a name</source>
        <translation>¿Quién ofrece ayuda? Escribe un nombre</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Teléfono o correo</translation>
    </message>
    <message>
        <source>New offer of help</source>
        <translation>Nuevo ofrecimiento de ayuda</translation>
    </message>
    <message>
        <source>I have an hour on Thursdays</source>
        <translation>Tengo una hora los jueves</translation>
    </message>
    <message>
        <source>Spanish; driving</source>
        <translation>español; conducir</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Save the offer</source>
        <translation>Guardar el ofrecimiento</translation>
    </message>
</context>
<context>
    <name>rnf::OfferEdit</name>
    <message>
        <source>From home only</source>
        <translation>Solo desde casa</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofrece</translation>
    </message>
    <message>
        <source>Which task</source>
        <translation>Qué tarea</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>cualquier hora</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>until they say otherwise</source>
        <translation>hasta que digan otra cosa</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <translation>lo que haga falta</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>“%1” is no day. Type “tomorrow”, “thu” or “24 dec”.</source>
        <translation>“%1” no es un día. Escribe “mañana”, “jue” o “24 dic”.</translation>
    </message>
</context>
<context>
    <name>rnf::OfferTermsDialog</name>
    <message>
        <source>Change the offer</source>
        <translation>Cambiar la oferta</translation>
    </message>
    <message>
        <source>Offer a place</source>
        <translation>Ofrecer un lugar</translation>
    </message>
    <message numerus="yes">
        <source>An offer usually holds for %n days. Until it is answered, it keeps a place.</source>
        <translation>
            <numerusform>Una oferta suele valer %n día. Mientras no se responde, reserva un lugar.</numerusform>
            <numerusform>Una oferta suele valer %n días. Mientras no se responde, reserva un lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the offer</source>
        <translation>Guardar la oferta</translation>
    </message>
    <message>
        <source>Make the offer</source>
        <translation>Hacer la oferta</translation>
    </message>
    <message>
        <source>20 or 7:30</source>
        <translation>20 o 7:30</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Stipend a month</source>
        <translation>Estipendio al mes</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>Type how many hours a week are offered: “20” or “7:30”.</source>
        <translation>Escribe cuántas horas por semana se ofrecen: «20» o «7:30».</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type “500” or “500.00”, or leave it empty.</source>
        <translation>“%1” no es un importe. Escribe “500” o “500.00”, o déjalo vacío.</translation>
    </message>
</context>
<context>
    <name>rnf::OwnWeek</name>
    <message>
        <source>Type hours</source>
        <translation>Escribir horas</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Parar el cronómetro</translation>
    </message>
    <message>
        <source>Start timer</source>
        <translation>Iniciar temporizador</translation>
    </message>
    <message>
        <source>No internship of yours runs today. What you work is written down all the same.</source>
        <translation>Hoy no tienes ninguna pasantía en curso. Lo que trabajes se anota igualmente.</translation>
    </message>
    <message>
        <source>Your internship: %1. No supervisor is named yet.</source>
        <translation>Tu pasantía: %1. Aún no consta quién supervisa.</translation>
    </message>
    <message>
        <source>Your internship: %1. Your supervisor: %2.</source>
        <translation>Tu pasantía: %1. Supervisa: %2.</translation>
    </message>
</context>
<context>
    <name>rnf::PapersPart</name>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Print credit report…</source>
        <translation>Imprimir el informe de créditos…</translation>
    </message>
    <message>
        <source>Save credit report as CSV…</source>
        <translation>Guardar el informe de créditos como CSV…</translation>
    </message>
    <message>
        <source>Print letter of hours…</source>
        <translation>Imprimir la carta de horas…</translation>
    </message>
    <message>
        <source>Print agreement…</source>
        <translation>Imprimir el acuerdo…</translation>
    </message>
    <message>
        <source>Sign the credit report…</source>
        <translation>Firmar el informe de créditos…</translation>
    </message>
    <message>
        <source>No school yet: type its name under Term.</source>
        <translation>Todavía no hay escuela: escribe su nombre en Período.</translation>
    </message>
    <message>
        <source>Signed on %1: %2. Its hours are locked.</source>
        <translation>Firmado el %1: %2. Sus horas están bloqueadas.</translation>
    </message>
    <message>
        <source>What the school asks for credit</source>
        <translation>Qué pide la escuela para dar créditos</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Desde el %1: %2</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nothing is known. Ask the school, then add it here.</source>
        <translation>No se sabe nada. Pregunta a la escuela y añádelo aquí.</translation>
    </message>
    <message>
        <source>Signatures under the agreement</source>
        <translation>Firmas del acuerdo</translation>
    </message>
    <message>
        <source>%1: %2, signed on %3</source>
        <translation>%1: %2, con firma del %3</translation>
    </message>
    <message>
        <source>%1: not signed yet</source>
        <translation>%1: falta la firma</translation>
    </message>
    <message>
        <source>Note signature…</source>
        <translation>Anotar la firma…</translation>
    </message>
    <message>
        <source>Letter of hours</source>
        <translation>Carta de horas</translation>
    </message>
    <message>
        <source>Learning agreement</source>
        <translation>Acuerdo de aprendizaje</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>Se imprimió: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the credit report</source>
        <translation>Guardar el informe de créditos</translation>
    </message>
    <message>
        <source>Wrote the weeks to %1.</source>
        <translation>Las semanas se guardaron en %1.</translation>
    </message>
    <message>
        <source>%1, saved as %2</source>
        <translation>%1, guardado como %2</translation>
    </message>
    <message>
        <source>Sign the credit report</source>
        <translation>Firmar el informe de créditos</translation>
    </message>
    <message>
        <source>Sign the report</source>
        <translation>Firmar el informe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The report is kept as it stands, and the hours that it counts are locked. Weeks that are approved later are not in it. Only undoing the signing opens them again.</source>
        <translation>El informe queda como está, y las horas que cuenta se bloquean. Las semanas que se aprueben después no están en él. Solo deshacer la firma las abre de nuevo.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Keep the signature</source>
        <translation>Guardar la firma</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Quién firmó</translation>
    </message>
</context>
<context>
    <name>rnf::PartnerDialog</name>
    <message>
        <source>Partner</source>
        <translation>Organización aliada</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Añadir una organización aliada</translation>
    </message>
    <message>
        <source>Keep the partner</source>
        <translation>Guardar la organización</translation>
    </message>
    <message>
        <source>Add the partner</source>
        <translation>Añadir la organización</translation>
    </message>
    <message>
        <source>Delete the partner</source>
        <translation>Eliminar la organización</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>una organización</translation>
    </message>
    <message>
        <source>Gold, or what you call it</source>
        <translation>Oro, o como le digan</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>Recibido hasta ahora</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Logo came on</source>
        <translation>Logotipo recibido el</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>Gracias dadas el</translation>
    </message>
    <message>
        <source>They get</source>
        <translation>Reciben</translation>
    </message>
</context>
<context>
    <name>rnf::PartnerTableModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>thanked yesterday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>They get: %1</source>
        <translation>Reciben: %1</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>Recibido hasta ahora</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
</context>
<context>
    <name>rnf::PartnersDialog</name>
    <message>
        <source>They pledged</source>
        <translation>Prometieron</translation>
    </message>
    <message>
        <source>They paid</source>
        <translation>Pagaron</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Dar las gracias</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Pedírselo</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Organizaciones aliadas</translation>
    </message>
    <message>
        <source>No organization takes part yet</source>
        <translation>Aún no participa ninguna organización</translation>
    </message>
    <message>
        <source>Hosts, sponsors, supporters and vendors stand here: who was asked, who pledged, who paid, and whom to thank. What they pledge and pay is income of the event.</source>
        <translation>Aquí están las organizaciones anfitrionas, patrocinadoras, de apoyo y vendedoras: a quién se le pidió, quién prometió, quién pagó y a quién dar las gracias. Lo que prometen y pagan es ingreso del evento.</translation>
    </message>
    <message>
        <source>Add a partner…</source>
        <translation>Añadir una organización…</translation>
    </message>
    <message>
        <source>The next step: key %1</source>
        <translation>El paso siguiente: tecla %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Partners of this event</source>
        <translation>Organizaciones aliadas de este evento</translation>
    </message>
</context>
<context>
    <name>rnf::PayDialog</name>
    <message>
        <source>Mark as paid</source>
        <translation>Marcar como pagado</translation>
    </message>
    <message>
        <source>The approved hours of these weeks are locked then: whatever is amended later becomes an adjustment of the next month.</source>
        <translation>Las horas aprobadas de estas semanas quedan fijas: lo que se corrija después se vuelve un ajuste del mes siguiente.</translation>
    </message>
    <message>
        <source>Stipends that were paid</source>
        <translation>Estipendios que se pagaron</translation>
    </message>
    <message>
        <source>check 118, or how it was sent</source>
        <translation>cheque 118, o cómo se envió</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stipends, %1 in all</source>
        <translation>
            <numerusform>%n estipendio, %1 en total</numerusform>
            <numerusform>%n estipendios, %1 en total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::People</name>
    <message>
        <source>Nothing was added: type a name, or at least a phone number or a note.</source>
        <translation>No se añadió nada: escribe un nombre, o al menos un teléfono o una nota.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people</source>
        <translation>
            <numerusform>Eliminar %n persona</numerusform>
            <numerusform>Eliminar %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1: %2</source>
        <translation>Editar %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n people: %1</source>
        <translation>
            <numerusform>Editar %n persona: %1</numerusform>
            <numerusform>Editar %n personas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: a field of this edit is not there any more. Look at the fields again.</source>
        <translation>No se cambió nada: un campo de esta edición ya no está. Vuelve a mirar los campos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PeopleActions</name>
    <message numerus="yes">
        <source>Deleting %n people …</source>
        <translation>
            <numerusform>Eliminando %n persona …</numerusform>
            <numerusform>Eliminando %n personas …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n people.</source>
        <translation>
            <numerusform>Se eliminó %n persona.</numerusform>
            <numerusform>Se eliminaron %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>Se eliminó a %1.</translation>
    </message>
    <message>
        <source>Select the people to be edited first.</source>
        <translation>Elige primero a las personas que quieres editar.</translation>
    </message>
    <message numerus="yes">
        <source>Editing %n people …</source>
        <translation>
            <numerusform>Editando %n persona…</numerusform>
            <numerusform>Editando %n personas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edited %n people.</source>
        <translation>
            <numerusform>Se editó %n persona.</numerusform>
            <numerusform>Se editaron %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody had to be changed.</source>
        <translation>No hizo falta cambiar a nadie.</translation>
    </message>
    <message>
        <source>Select the people for the list first.</source>
        <translation>Primero selecciona a las personas para la lista.</translation>
    </message>
    <message numerus="yes">
        <source>Putting %n people in a list …</source>
        <translation>
            <numerusform>Poniendo a %n persona en una lista …</numerusform>
            <numerusform>Poniendo a %n personas en una lista …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n people in the list %1.</source>
        <translation>
            <numerusform>Se puso a %n persona en la lista %1.</numerusform>
            <numerusform>Se puso a %n personas en la lista %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the list %1 already.</source>
        <translation>Ya están en la lista %1.</translation>
    </message>
    <message>
        <source>Select the people to be taken out of the list first.</source>
        <translation>Primero selecciona a quién quieres quitar de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>Taking %n people out of a list …</source>
        <translation>
            <numerusform>Quitando a %n persona de una lista …</numerusform>
            <numerusform>Quitando a %n personas de una lista …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n people out of the list %1.</source>
        <translation>
            <numerusform>Se quitó a %n persona de la lista %1.</numerusform>
            <numerusform>Se quitó a %n personas de la lista %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not in the list %1.</source>
        <translation>No están en la lista %1.</translation>
    </message>
</context>
<context>
    <name>rnf::PeoplePage</name>
    <message>
        <source>Nobody is here yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here, or start with one person. Everything can be taken back.</source>
        <translation>Suelta aquí una hoja de cálculo, o empieza con una persona. Todo se puede deshacer.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Pegar de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Choose somebody in the list</source>
        <translation>Elige a alguien de la lista</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>Búsqueda «%1»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those without</source>
        <translation>Solo quienes no tienen</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Solo “%1”</translation>
    </message>
</context>
<context>
    <name>rnf::PeoplePrint</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Phone sheet</source>
        <translation>Hoja de llamadas</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>¿Para qué?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message numerus="yes">
        <source>Reached in the last %n days</source>
        <translation>
            <numerusform>Contacto en el último %n día</numerusform>
            <numerusform>Contacto en los últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n people</source>
        <translation>
            <numerusform>Omitir a %n persona</numerusform>
            <numerusform>Omitir a %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: reached in the last %1 days.</source>
        <translation>
            <numerusform>Se omitió %n: contacto en los últimos %1 días.</numerusform>
            <numerusform>Se omitieron %n: contacto en los últimos %1 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed %n people.</source>
        <translation>
            <numerusform>Se imprimió %n persona.</numerusform>
            <numerusform>Se imprimieron %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed phone sheet %1: %n people.</source>
        <translation>
            <numerusform>Se imprimió la hoja de llamadas %1: %n persona.</numerusform>
            <numerusform>Se imprimió la hoja de llamadas %1: %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone in the list</source>
        <translation>Todas las personas de la lista</translation>
    </message>
</context>
<context>
    <name>rnf::PeopleView</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>Este periodo de prácticas</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Últimas 12 semanas</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Días propios</translation>
    </message>
</context>
<context>
    <name>rnf::PersonButton</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Type a name</source>
        <translation>%1 Escribe un nombre</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>rnf::PersonChoice</name>
    <message>
        <source>Search for a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Somebody new: %1</source>
        <translation>Alguien nuevo: %1</translation>
    </message>
</context>
<context>
    <name>rnf::PersonConversations</name>
    <message>
        <source>Log contact</source>
        <translation>Anotar contacto</translation>
    </message>
    <message>
        <source>Conversations with this person</source>
        <translation>Conversaciones con esta persona</translation>
    </message>
    <message>
        <source>Nobody has spoken with them yet.</source>
        <translation>Nadie ha hablado aún con esta persona.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>hecho %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Después: %1, %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>rnf::PersonEvents</name>
    <message numerus="yes">
        <source>Came to %1 of %n they said yes to.</source>
        <translation>
            <numerusform>Vino a %1 de %n al que dijo que sí.</numerusform>
            <numerusform>Vino a %1 de %n a los que dijo que sí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events of this person</source>
        <translation>Eventos de esta persona</translation>
    </message>
    <message>
        <source>Invite to an event…</source>
        <translation>Invitar a un evento…</translation>
    </message>
    <message>
        <source>They were not invited to an event yet.</source>
        <translation>Todavía no se le ha invitado a ningún evento.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Volunteer shifts</source>
        <translation>Turnos de voluntariado</translation>
    </message>
    <message>
        <source>Shifts they can take…</source>
        <translation>Turnos que puede tomar…</translation>
    </message>
</context>
<context>
    <name>rnf::PersonForm</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Views of this person</source>
        <translation>Vistas de esta persona</translation>
    </message>
    <message>
        <source>Not saved: see the marked field.</source>
        <translation>No se guardó: mira el campo marcado.</translation>
    </message>
    <message>
        <source>Saved when you press Enter or leave the field.</source>
        <translation>Se guarda al pulsar Intro o al dejar el campo.</translation>
    </message>
    <message>
        <source>Saved as soon as something is known.</source>
        <translation>Se guarda en cuanto se sepa algo.</translation>
    </message>
    <message>
        <source>All saved.</source>
        <translation>Todo guardado.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofrece</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Participación</translation>
    </message>
</context>
<context>
    <name>rnf::PersonHistory</name>
    <message>
        <source>History of this person</source>
        <translation>Historial de esta persona</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no cambió nada.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rnf::PersonOverview</name>
    <message>
        <source>steward; night shift</source>
        <translation>delegada; turno de noche</translation>
    </message>
    <message>
        <source>1981-03-14</source>
        <translation>1981-03-14</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>City, state, ZIP</source>
        <translation>Ciudad, estado, C. P.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <comment>short</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ZIP</source>
        <comment>short</comment>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Teléfono %1</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>Correo %1</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
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
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>Another e-mail address</source>
        <translation>Otro correo</translation>
    </message>
    <message>
        <source>May be called, texted …</source>
        <translation>Se puede llamar, escribir …</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Campo nuevo…</translation>
    </message>
</context>
<context>
    <name>rnf::PersonStanding</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>Where this person stands</source>
        <translation>Cómo está esta persona</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>No membership noted.</source>
        <translation>Sin afiliación anotada.</translation>
    </message>
    <message>
        <source>dues class %1</source>
        <translation>clase de cuota %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Note dues…</source>
        <translation>Anotar cuotas…</translation>
    </message>
    <message>
        <source>paid on %1</source>
        <translation>pagada el %1</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>recibo %1</translation>
    </message>
    <message>
        <source>No dues noted.</source>
        <translation>Sin cuotas anotadas.</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier ones</source>
        <translation>
            <numerusform>y %n anterior</numerusform>
            <numerusform>y %n anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Valorar…</translation>
    </message>
    <message>
        <source>Not assessed in %1.</source>
        <translation>Sin valorar en %1.</translation>
    </message>
    <message>
        <source>Not assessed.</source>
        <translation>Sin valorar.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Card signed…</source>
        <translation>Tarjeta firmada…</translation>
    </message>
    <message>
        <source>No card signed.</source>
        <translation>Ninguna tarjeta firmada.</translation>
    </message>
    <message>
        <source>%1, signed %2</source>
        <translation>%1, firmada el %2</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>revocada el %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>vencida el %1</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>válida hasta el %1</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>sin archivar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <translation>Dar una función…</translation>
    </message>
    <message>
        <source>No role.</source>
        <translation>Sin función.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Nobody leads them.</source>
        <translation>Nadie los lidera.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Leads %n people</source>
        <translation>
            <numerusform>Lidera a %n persona</numerusform>
            <numerusform>Lidera a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>Con %1 de líder</translation>
    </message>
    <message>
        <source>Who has not paid…</source>
        <translation>¿Quién no ha pagado…?</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Put into a group…</source>
        <translation>Poner en un grupo…</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>En ningún grupo.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>witness %1</source>
        <translation>testigo %1</translation>
    </message>
    <message>
        <source>Add a scan…</source>
        <translation>Añadir un escaneo…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <translation>Escaneo: %1</translation>
    </message>
    <message>
        <source>Choose a scan or photo</source>
        <translation>Elegir un escaneo o una foto</translation>
    </message>
</context>
<context>
    <name>rnf::PersonTableModel</name>
    <message>
        <source>This person was deleted meanwhile.</source>
        <translation>Esta persona fue eliminada entretanto.</translation>
    </message>
    <message>
        <source>Edit %1: %2</source>
        <translation>Editar %1: %2</translation>
    </message>
</context>
<context>
    <name>rnf::PersonVolunteering</name>
    <message>
        <source>What this person offers</source>
        <translation>Qué ofrece esta persona</translation>
    </message>
    <message>
        <source>Skills and languages</source>
        <translation>Habilidades e idiomas</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>Wants to learn</source>
        <translation>Quiere aprender</translation>
    </message>
    <message>
        <source>Spanish; driving; phone calls</source>
        <translation>español; conducir; llamadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofrece</translation>
    </message>
    <message>
        <source>Add an offer…</source>
        <translation>Añadir un ofrecimiento…</translation>
    </message>
    <message>
        <source>Nothing offered yet.</source>
        <translation>Todavía no ofrece nada.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Waits for a first ask, came %1</source>
        <translation>Espera una primera petición, llegó %1</translation>
    </message>
    <message>
        <source>“%1” – waits for a first ask, came %2</source>
        <translation>«%1» – espera una primera petición, llegó %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What could they do?</source>
        <translation>¿Qué podría hacer?</translation>
    </message>
    <message>
        <source>No open task fits what they offer.</source>
        <translation>Ninguna tarea abierta encaja con lo que ofrece.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Was asked to do</source>
        <translation>Se le preguntó por</translation>
    </message>
    <message>
        <source>Save the offer</source>
        <translation>Guardar el ofrecimiento</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Sigue así</translation>
    </message>
</context>
<context>
    <name>rnf::PlaceDialog</name>
    <message>
        <source>Place as an intern</source>
        <translation>Empezar la pasantía</translation>
    </message>
    <message>
        <source>Who supervises them?</source>
        <translation>¿Quién supervisa?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor/a</translation>
    </message>
    <message>
        <source>Make the placement</source>
        <translation>Crear la pasantía</translation>
    </message>
</context>
<context>
    <name>rnf::PlaceTree</name>
    <message>
        <source>Employers, worksites and units</source>
        <translation>Empleadores, lugares de trabajo y unidades</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>All employers</source>
        <translation>Todos los empleadores</translation>
    </message>
</context>
<context>
    <name>rnf::PlacementDetail</name>
    <message>
        <source>Log contact</source>
        <translation>Anotar contacto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Now: %1 – %2</source>
        <translation>Ahora: %1 – %2</translation>
    </message>
    <message>
        <source>End early</source>
        <translation>Terminar antes</translation>
    </message>
    <message>
        <source>End the placement</source>
        <translation>Terminar la pasantía</translation>
    </message>
    <message>
        <source>Parts of the placement</source>
        <translation>Partes de la pasantía</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Now: %1. “Learning” says what is missing before they begin.</source>
        <translation>Ahora: %1. “Aprendizaje” dice qué falta antes de empezar.</translation>
    </message>
    <message>
        <source>Give an account…</source>
        <translation>Dar una cuenta…</translation>
    </message>
</context>
<context>
    <name>rnf::PlacementDialog</name>
    <message>
        <source>New placement</source>
        <translation>Nueva pasantía</translation>
    </message>
    <message>
        <source>Who is the intern? Type a name</source>
        <translation>¿Quién hace la pasantía? Escribe un nombre</translation>
    </message>
    <message>
        <source>Who supervises them?</source>
        <translation>¿Quién supervisa?</translation>
    </message>
    <message>
        <source>Whoever is not in the list yet is added under People first.</source>
        <translation>Quien todavía no está en la lista se añade primero en Personas.</translation>
    </message>
    <message>
        <source>Keep the placement</source>
        <translation>Guardar la pasantía</translation>
    </message>
    <message>
        <source>18 dec; empty without a school</source>
        <translation>18 dic; vacío si no hay escuela</translation>
    </message>
    <message>
        <source>20 or 7:30</source>
        <translation>20 o 7:30</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>School’s term ends</source>
        <translation>Termina el periodo escolar</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor/a</translation>
    </message>
    <message>
        <source>A new programme with the usual rules</source>
        <translation>Un programa nuevo con las reglas habituales</translation>
    </message>
    <message>
        <source>Type how many hours a week were agreed: “20” or “7:30”.</source>
        <translation>Escribe cuántas horas por semana se acordaron: «20» o «7:30».</translation>
    </message>
    <message>
        <source>“%1” is no day. Type “18 dec” or “2026-12-18”.</source>
        <translation>«%1» no es un día. Escribe «18 dic» o «2026-12-18».</translation>
    </message>
</context>
<context>
    <name>rnf::PlacementForm</name>
    <message>
        <source>School’s term ends</source>
        <translation>Termina el periodo escolar</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>Who supervises them?</source>
        <translation>¿Quién supervisa?</translation>
    </message>
    <message>
        <source>Works from home</source>
        <translation>Trabaja desde casa</translation>
    </message>
    <message>
        <source>18 dec; empty without a school</source>
        <translation>18 dic; vacío si no hay escuela</translation>
    </message>
    <message>
        <source>20 or 7:30</source>
        <translation>20 o 7:30</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor/a</translation>
    </message>
    <message>
        <source>“%1” is no day. Type “18 dec” or “2026-12-18”.</source>
        <translation>«%1» no es un día. Escribe «18 dic» o «2026-12-18».</translation>
    </message>
    <message>
        <source>“%1” is no length of time. Type “20” or “7:30”.</source>
        <translation>«%1» no es una duración. Escribe «20» o «7:30».</translation>
    </message>
    <message>
        <source>Type how many hours a week were agreed: “20” or “7:30”.</source>
        <translation>Escribe cuántas horas por semana se acordaron: «20» o «7:30».</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Who signs for the school?</source>
        <translation>¿Quién firma por la escuela?</translation>
    </message>
    <message>
        <source>Wants credit</source>
        <translation>Quiere créditos</translation>
    </message>
    <message>
        <source>Kind of placement</source>
        <translation>Tipo de pasantía</translation>
    </message>
    <message>
        <source>Faculty sponsor</source>
        <translation>Docente responsable</translation>
    </message>
</context>
<context>
    <name>rnf::PlacementTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor/a</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>rnf::PlanPart</name>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Add a task: type what is to be done, and Enter</source>
        <translation>Añade una tarea: escribe qué hay que hacer, e Intro</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>De una plantilla…</translation>
    </message>
    <message>
        <source>%1: key %2</source>
        <translation>%1: tecla %2</translation>
    </message>
    <message>
        <source>Tasks of this event</source>
        <translation>Tareas de este evento</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Todavía no hay nada planeado</translation>
    </message>
    <message>
        <source>A plan is what has to be done before and after, each by its day: book the place, invite people, make the confirm calls, thank everybody. It stands on the task board as well, and moves with the event.</source>
        <translation>Un plan es lo que hay que hacer antes y después, cada cosa en su día: reservar el lugar, invitar a la gente, hacer las llamadas de confirmación, dar las gracias. También está en el tablero de tareas, y se mueve con el evento.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n atrasada</numerusform>
            <numerusform>%n atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n essential ones wait for somebody to begin</source>
        <translation>
            <numerusform>%n esencial espera a que alguien empiece</numerusform>
            <numerusform>%n esenciales esperan a que alguien empiece</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PlanTableModel</name>
    <message>
        <source>T%1</source>
        <comment>days before or after an event</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>%1 · essential</source>
        <translation>%1 · esencial</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Se cuenta</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Cómo va</translation>
    </message>
</context>
<context>
    <name>rnf::PledgeDialog</name>
    <message>
        <source>Bring in pledges</source>
        <translation>Traer promesas</translation>
    </message>
    <message>
        <source>Each reward becomes a line of income with how many and how much. The same fundraising page again brings its lines up to date. No name is kept.</source>
        <translation>Cada recompensa se vuelve una línea de ingreso con cuántas y cuánto. La misma página de recaudación otra vez pone al día sus líneas. No se guarda ningún nombre.</translation>
    </message>
    <message>
        <source>Fundraising page</source>
        <translation>Página de recaudación</translation>
    </message>
</context>
<context>
    <name>rnf::PledgeFiles</name>
    <message>
        <source>“%1” does not say whether it was pledged or collected.</source>
        <translation>«%1» no dice si se prometió o se cobró.</translation>
    </message>
    <message>
        <source>Write pledged, collected or cancelled.</source>
        <translation>Escribe prometido, cobrado o cancelado.</translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation>La fila no tiene importe.</translation>
    </message>
    <message>
        <source>Write it like 32.00, or leave the row out.</source>
        <translation>Escríbelo como 32.00, o deja la fila fuera.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>«%1» no es un importe.</translation>
    </message>
    <message>
        <source>The amount is below zero.</source>
        <translation>El importe es menor que cero.</translation>
    </message>
    <message>
        <source>Leave the row out, and note what was given back as an expense.</source>
        <translation>Deja la fila fuera y anota lo devuelto como gasto.</translation>
    </message>
    <message>
        <source>The amount is in %1, the first one in %2.</source>
        <translation>El importe está en %1; el primero, en %2.</translation>
    </message>
    <message>
        <source>Write it in %1; nothing is converted.</source>
        <translation>Escríbelo en %1; nada se convierte.</translation>
    </message>
    <message numerus="yes">
        <source>%n pledges: %1 pledged, %2 collected</source>
        <translation>
            <numerusform>%n promesa: %1 prometidos, %2 cobrados</numerusform>
            <numerusform>%n promesas: %1 prometidos, %2 cobrados</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the file any more: nothing is pledged</source>
        <translation>ya no está en el archivo: no hay nada prometido</translation>
    </message>
    <message numerus="yes">
        <source>%n rows left out</source>
        <translation>
            <numerusform>%n fila queda fuera</numerusform>
            <numerusform>%n filas quedan fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows count for nothing: cancelled, failed or given back.</source>
        <translation>
            <numerusform>%n fila no cuenta: se canceló, falló o se devolvió.</numerusform>
            <numerusform>%n filas no cuentan: se cancelaron, fallaron o se devolvieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Columnas que se dejan fuera: %1</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>%1 has no column for the amount. It needs a heading such as “Amount” or “Pledge Amount”.</source>
        <translation>%1 no tiene una columna para el importe. Necesita un encabezado como «Importe» o «Monto prometido».</translation>
    </message>
    <message>
        <source>Pledges from %1: %2</source>
        <translation>Promesas de %1: %2</translation>
    </message>
</context>
<context>
    <name>rnf::PostingChannelDialog</name>
    <message>
        <source>Edit the channel</source>
        <translation>Editar el canal</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nuevo canal</translation>
    </message>
    <message>
        <source>Campus job board</source>
        <translation>Bolsa de trabajo del campus</translation>
    </message>
    <message>
        <source>where they apply: https://…; empty on paper</source>
        <translation>dónde se solicita: https://…; vacío en papel</translation>
    </message>
    <message>
        <source>empty: one is made of the name</source>
        <translation>vacío: se crea uno del nombre</translation>
    </message>
    <message>
        <source>today; empty: not yet</source>
        <translation>hoy; vacío: todavía no</translation>
    </message>
    <message>
        <source>Who shared it?</source>
        <translation>¿Quién la compartió?</translation>
    </message>
    <message>
        <source>People type the code when they apply. A code that is made has no letters or digits that look like others.</source>
        <translation>La gente escribe el código al solicitar. Un código creado no tiene letras ni cifras que se parezcan a otras.</translation>
    </message>
    <message>
        <source>Keep the channel</source>
        <translation>Guardar el canal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Link to apply</source>
        <translation>Enlace para solicitar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Publicada el</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Compartida por</translation>
    </message>
    <message>
        <source>“%1” is no day. Type “today” or “28 sep”, or leave it empty.</source>
        <translation>“%1” no es un día. Escribe “hoy” o “28 sep”, o déjalo vacío.</translation>
    </message>
</context>
<context>
    <name>rnf::PostingChannels</name>
    <message>
        <source>Where it was put up</source>
        <translation>Dónde se puso</translation>
    </message>
    <message>
        <source>Add each place where you put this posting up: a job board, a page, flyers at the library. It gets a short code; whoever applies says it, and you see which places bring people.</source>
        <translation>Añade cada lugar donde pones esta convocatoria: una bolsa de trabajo, una página, volantes en la biblioteca. Recibe un código corto; quien solicita lo dice, y ves qué lugares traen gente.</translation>
    </message>
    <message>
        <source>Channels of the posting</source>
        <translation>Canales de la convocatoria</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Link to apply</source>
        <translation>Enlace para solicitar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Compartida por</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Solicitantes</translation>
    </message>
    <message>
        <source>Applications that came with this code, in whatever programme they are now</source>
        <translation>Solicitudes que llegaron con este código, en el programa en que estén ahora</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>Añadir un canal…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Copy text for this channel</source>
        <translation>Copiar el texto para este canal</translation>
    </message>
    <message>
        <source>Print flyer for this channel…</source>
        <translation>Imprimir volante para este canal…</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Copy HTML for this channel</source>
        <translation>Copiar el HTML para este canal</translation>
    </message>
</context>
<context>
    <name>rnf::PostingDetail</name>
    <message>
        <source>Posting</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>Fill from the programme</source>
        <translation>Llenar desde el programa</translation>
    </message>
    <message>
        <source>Print flyer…</source>
        <translation>Imprimir volante…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy HTML</source>
        <translation>Copiar HTML</translation>
    </message>
    <message>
        <source>New posting from this one</source>
        <translation>Nueva convocatoria a partir de esta</translation>
    </message>
    <message>
        <source>Delete the posting</source>
        <translation>Eliminar la convocatoria</translation>
    </message>
    <message>
        <source>Nothing is written yet. Fill it from the programme, then change what you like.</source>
        <translation>Todavía no hay nada escrito. Llénala desde el programa y después cambia lo que quieras.</translation>
    </message>
    <message>
        <source>Places in brackets still wait for your own words. Fill them or take them out before it goes out.</source>
        <translation>Hay lugares entre corchetes que esperan tus propias palabras. Llénalos o quítalos antes de que salga.</translation>
    </message>
    <message>
        <source>The text says already what the programme says.</source>
        <translation>El texto ya dice lo que dice el programa.</translation>
    </message>
    <message>
        <source>Copied the text of “%1” with the code %2.</source>
        <translation>Se copió el texto de “%1” con el código %2.</translation>
    </message>
    <message>
        <source>Copied the text of “%1”.</source>
        <translation>Se copió el texto de “%1”.</translation>
    </message>
    <message>
        <source>Copied “%1” as HTML.</source>
        <translation>Se copió “%1” como HTML.</translation>
    </message>
    <message>
        <source>Printed the flyer “%1”.</source>
        <translation>Se imprimió el volante “%1”.</translation>
    </message>
    <message>
        <source>The flyer “%1”.</source>
        <translation>El volante “%1”.</translation>
    </message>
    <message>
        <source>Copied “%1” as HTML with the code %2.</source>
        <translation>Se copió «%1» como HTML con el código %2.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the channel %1. %n applications named it; they keep its code.</source>
        <translation>
            <numerusform>Se eliminó el canal %1. %n solicitud lo nombró; conserva su código.</numerusform>
            <numerusform>Se eliminó el canal %1. %n solicitudes lo nombraron; conservan su código.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PostingForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Abre el</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Cierra el</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>1 aug; empty: at once</source>
        <translation>1 ago; vacío: enseguida</translation>
    </message>
    <message>
        <source>30 sep; empty: without an end</source>
        <translation>30 sep; vacío: sin fin</translation>
    </message>
    <message>
        <source>An empty line divides paragraphs, a line that ends with a colon is a heading, and “- ” begins a line of a list.</source>
        <translation>Una línea vacía separa párrafos, una línea que termina en dos puntos es un título, y “- ” empieza una línea de una lista.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>“%1” is no day. Type “30 sep” or “2026-09-30”.</source>
        <translation>“%1” no es un día. Escribe “30 sep” o “2026-09-30”.</translation>
    </message>
</context>
<context>
    <name>rnf::PostingQuotes</name>
    <message>
        <source>Words of former interns</source>
        <translation>Palabras de antiguos pasantes</translation>
    </message>
    <message>
        <source>Nothing may be quoted yet. Words of an intern’s letter about us can be, once they agree.</source>
        <translation>Todavía no se puede citar nada. Se podrán citar palabras de la carta de un pasante sobre nosotros cuando dé su consentimiento.</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <translation>“%1” — %2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
</context>
<context>
    <name>rnf::Postings</name>
    <message>
        <source>New posting “%1”</source>
        <translation>Nueva convocatoria “%1”</translation>
    </message>
    <message>
        <source>Edit the posting “%1”</source>
        <translation>Editar la convocatoria “%1”</translation>
    </message>
    <message>
        <source>Delete the posting “%1”</source>
        <translation>Eliminar la convocatoria “%1”</translation>
    </message>
    <message>
        <source>New posting “%1” from “%2”</source>
        <translation>Nueva convocatoria “%1” a partir de “%2”</translation>
    </message>
    <message>
        <source>Fill the posting “%1” from the programme</source>
        <translation>Llenar la convocatoria “%1” desde el programa</translation>
    </message>
    <message>
        <source>Add the channel %1 to “%2”</source>
        <translation>Añadir el canal %1 a “%2”</translation>
    </message>
    <message>
        <source>Edit the channel %1</source>
        <translation>Editar el canal %1</translation>
    </message>
    <message>
        <source>Delete the channel %1</source>
        <translation>Eliminar el canal %1</translation>
    </message>
    <message>
        <source>Quote %1 in “%2”</source>
        <translation>Citar a %1 en “%2”</translation>
    </message>
    <message>
        <source>Take the words of %1 out of “%2”</source>
        <translation>Sacar las palabras de %1 de “%2”</translation>
    </message>
    <message>
        <source>Print the flyer “%1”</source>
        <translation>Imprimir el volante “%1”</translation>
    </message>
</context>
<context>
    <name>rnf::PostingsPage</name>
    <message>
        <source>New posting</source>
        <translation>Nueva convocatoria</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Convocatorias</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>Nuevo programa…</translation>
    </message>
    <message>
        <source>A posting tells who you look for: filled from the rules of the programme, with the words of former interns who agreed. It goes out as a flyer, as text or as HTML, and each place where you put it up has a code, so that you see where applicants come from.</source>
        <translation>Una convocatoria dice a quién buscas: se llena con las reglas del programa y con palabras de antiguos pasantes que dieron su consentimiento. Sale como volante, como texto o como HTML, y cada lugar donde la pones tiene un código, para que veas de dónde vienen los solicitantes.</translation>
    </message>
    <message>
        <source>No postings yet</source>
        <translation>Aún no hay convocatorias</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Aún no hay programa</translation>
    </message>
    <message>
        <source>There is no programme yet. Make one first.</source>
        <translation>Aún no hay programa. Crea uno primero.</translation>
    </message>
    <message>
        <source>Made a new posting for %1. Go through its text: its days and amounts are those of the one before.</source>
        <translation>Se creó una nueva convocatoria para %1. Repasa su texto: los días y los importes son los de la anterior.</translation>
    </message>
    <message>
        <source>Choose the posting in the list first.</source>
        <translation>Elige primero la convocatoria en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n postings</source>
        <translation>
            <numerusform>%n convocatoria</numerusform>
            <numerusform>%n convocatorias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>This computer knows no printer. A PDF can be printed elsewhere.</source>
        <translation>Esta computadora no conoce ninguna impresora. Un PDF se puede imprimir en otra parte.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or free some space.</source>
        <translation>No se pudo escribir %1. Elige otra carpeta o libera espacio.</translation>
    </message>
    <message>
        <source>The printer took nothing. See whether it is on and has paper, then try again.</source>
        <translation>La impresora no recibió nada. Mira si está encendida y tiene papel, y prueba otra vez.</translation>
    </message>
    <message>
        <source>%1 Saved as %2.</source>
        <translation>%1 Guardado como %2.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
</context>
<context>
    <name>rnf::PrintPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>rnf::ProblemTable</name>
    <message>
        <source>Rows that need a look</source>
        <translation>Filas por revisar</translation>
    </message>
    <message>
        <source>Row of the file</source>
        <translation>Fila del archivo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What to do in the file</source>
        <translation>Qué hacer en el archivo</translation>
    </message>
</context>
<context>
    <name>rnf::ProgramDialog</name>
    <message>
        <source>Intern programme</source>
        <translation>Programa de pasantías</translation>
    </message>
    <message>
        <source>Decide on each as they come</source>
        <translation>Decidir sobre cada solicitud según llega</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> semanas</translation>
    </message>
    <message>
        <source> h a week</source>
        <translation> h por semana</translation>
    </message>
    <message>
        <source>A new programme</source>
        <translation>Un programa nuevo</translation>
    </message>
    <message>
        <source>Keep the programme</source>
        <translation>Guardar el programa</translation>
    </message>
    <message>
        <source>Fall 2026</source>
        <translation>Otoño de 2026</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New interns from</source>
        <translation>Se aceptan pasantes desde el</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta el</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Best from</source>
        <translation>Mejor de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>“%1” is no day. Type it like “%2”, or leave it empty.</source>
        <translation>«%1» no es un día. Escríbelo como «%2», o déjalo vacío.</translation>
    </message>
    <message>
        <source>Weeks at least</source>
        <translation>Semanas como mínimo</translation>
    </message>
    <message>
        <source>Hours a week at least</source>
        <translation>Horas por semana como mínimo</translation>
    </message>
    <message>
        <source>Best from so many hours a week</source>
        <translation>Mejor desde tantas horas por semana</translation>
    </message>
    <message>
        <source>Best up to so many hours a week</source>
        <translation>Mejor hasta tantas horas por semana</translation>
    </message>
    <message>
        <source>New interns until</source>
        <translation>Se aceptan pasantes hasta el</translation>
    </message>
    <message>
        <source>Planned places</source>
        <translation>Plazas previstas</translation>
    </message>
    <message>
        <source>Who hears complaints?</source>
        <translation>¿Quién atiende las quejas?</translation>
    </message>
    <message>
        <source>Terms and hours</source>
        <translation>Períodos y horas</translation>
    </message>
    <message>
        <source>Rights and places</source>
        <translation>Derechos y plazas</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>New York City (%1)</source>
        <translation>Ciudad de Nueva York (%1)</translation>
    </message>
    <message>
        <source>New York State (%1)</source>
        <translation>Estado de Nueva York (%1)</translation>
    </message>
    <message>
        <source>United States (%1)</source>
        <translation>Estados Unidos (%1)</translation>
    </message>
    <message>
        <source>Country, state, city: US-NY-NYC</source>
        <translation>País, estado, ciudad: US-NY-NYC</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>Clase de organización</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Contact for complaints</source>
        <translation>Contacto para quejas</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Lo que prometemos</translation>
    </message>
    <message>
        <source>“%1” is no place that the rules know. Choose one, or type letters for country, state and city like “%2”.</source>
        <translation>“%1” no es un lugar que las reglas conozcan. Elige uno, o escribe letras para país, estado y ciudad, como “%2”.</translation>
    </message>
</context>
<context>
    <name>rnf::PurgeDialog</name>
    <message>
        <source>Purge needs</source>
        <translation>Depurar las necesidades</translation>
    </message>
    <message numerus="yes">
        <source>Needs, children, who may collect them, and when they came and went: %n rows are deleted here and taken out of the history, too. This cannot be undone. That it was done stays in the history.</source>
        <translation>
            <numerusform>Necesidades, menores, quién puede recogerlos, y cuándo vinieron y se fueron: %n fila se borra aquí y también se quita del historial. Esto no se puede deshacer. Que se hizo queda en el historial.</numerusform>
            <numerusform>Necesidades, menores, quién puede recogerlos, y cuándo vinieron y se fueron: %n filas se borran aquí y también se quitan del historial. Esto no se puede deshacer. Que se hizo queda en el historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of reach are backups, exports and paper made before: delete those yourself.</source>
        <translation>Quedan fuera de alcance las copias de seguridad, las exportaciones y el papel de antes: bórralos tú.</translation>
    </message>
    <message numerus="yes">
        <source>Purge %n rows for good</source>
        <translation>
            <numerusform>Depurar %n fila para siempre</numerusform>
            <numerusform>Depurar %n filas para siempre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups that keep all of it are in %1.</source>
        <translation>
            <numerusform>%n copia de seguridad que lo conserva todo está en %1.</numerusform>
            <numerusform>%n copias de seguridad que lo conservan todo están en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PutOnDialog</name>
    <message>
        <source>Put somebody on it</source>
        <translation>Poner a alguien</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>why it is planned all the same</source>
        <translation>por qué se planea de todos modos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Only ask them</source>
        <translation>Solo preguntar</translation>
    </message>
    <message>
        <source>Put on the shift</source>
        <translation>Poner en el turno</translation>
    </message>
</context>
<context>
    <name>rnf::ReadingRow</name>
    <message>
        <source>First row has headings</source>
        <translation>La primera fila tiene títulos</translation>
    </message>
    <message>
        <source>Letters are written as</source>
        <translation>Las letras están escritas como</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barra |</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Entre columnas</translation>
    </message>
    <message>
        <source>rows above the headings: </source>
        <translation>filas sobre los títulos: </translation>
    </message>
    <message>
        <source>Rows to skip above the headings</source>
        <translation>Filas que saltar antes de los títulos</translation>
    </message>
    <message>
        <source>dates month/day/year</source>
        <translation>fechas mes/día/año</translation>
    </message>
    <message>
        <source>dates day/month/year</source>
        <translation>fechas día/mes/año</translation>
    </message>
    <message>
        <source>dates year-month-day</source>
        <translation>fechas año-mes-día</translation>
    </message>
    <message>
        <source>Order in dates</source>
        <translation>Orden de las fechas</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
</context>
<context>
    <name>rnf::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Llevó</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>¿Por qué se corrige?</translation>
    </message>
    <message>
        <source>“%1” is no length of time. Type 7.5, 7:30 or 7h30.</source>
        <translation>«%1» no es una duración. Escribe 7.5, 7:30 o 7h30.</translation>
    </message>
    <message>
        <source>Say why, so that everybody understands it later.</source>
        <translation>Di por qué, para que se entienda más adelante.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>rnf::RegistrationFileDialog</name>
    <message>
        <source>Bring in a list</source>
        <translation>Traer una lista</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who registered</source>
        <translation>Quién se inscribió</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Quién vino</translation>
    </message>
    <message>
        <source>The list says</source>
        <translation>La lista dice</translation>
    </message>
    <message>
        <source>Who is no longer in the file</source>
        <translation>Quién ya no está en el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n people are to come by the list here and are not in the file. Tick who has cancelled; the others stay as they are.</source>
        <translation>
            <numerusform>Según la lista de aquí viene %n persona que no está en el archivo. Márcala si canceló; si no, queda como está.</numerusform>
            <numerusform>Según la lista de aquí vienen %n personas que no están en el archivo. Marca a quien canceló; las demás quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::RegistrationFiles</name>
    <message>
        <source>No column of %1 tells who registered. It needs a heading such as “Name”, “Email” or “Phone”.</source>
        <translation>Ninguna columna de %1 dice quién se inscribió. Hace falta un encabezado como “Nombre”, “Correo” o “Teléfono”.</translation>
    </message>
    <message>
        <source>Who came to “%1”, from %2: %3</source>
        <translation>Quién vino a “%1”, de %2: %3</translation>
    </message>
    <message>
        <source>Registrations for “%1” from %2: %3</source>
        <translation>Inscripciones en “%1” de %2: %3</translation>
    </message>
    <message>
        <source>“%1” has not begun, so nobody came yet. Bring the list in as registrations, or after the event.</source>
        <translation>“%1” no ha empezado, así que todavía no vino nadie. Trae la lista como inscripciones, o después del evento.</translation>
    </message>
    <message numerus="yes">
        <source>%n new on the list</source>
        <translation>
            <numerusform>%n nueva en la lista</numerusform>
            <numerusform>%n nuevas en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambia</numerusform>
            <numerusform>%n cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n no se entiende</numerusform>
            <numerusform>%n no se entienden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the file</source>
        <translation>
            <numerusform>%n ya no está en el archivo</numerusform>
            <numerusform>%n ya no están en el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as cancelled</source>
        <translation>
            <numerusform>%n marcada como cancelada</numerusform>
            <numerusform>%n marcadas como canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>No hay nada que traer</translation>
    </message>
    <message numerus="yes">
        <source>%n people were not here at all and are made.</source>
        <translation>
            <numerusform>%n persona no estaba aquí y se crea.</numerusform>
            <numerusform>%n personas no estaban aquí y se crean.</numerusform>
        </translation>
    </message>
    <message>
        <source>New kinds of registration: %1</source>
        <translation>Tipos de inscripción nuevos: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were noted here later than in the file, and stay.</source>
        <translation>
            <numerusform>%n respuesta se anotó aquí después que en el archivo, y se queda.</numerusform>
            <numerusform>%n respuestas se anotaron aquí después que en el archivo, y se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Columnas que se dejan fuera: %1</translation>
    </message>
    <message>
        <source>The rejected rows would be written over %1, so nothing was brought in. Choose another file for them.</source>
        <translation>Las filas rechazadas se escribirían encima de %1, así que no entró nada. Elige otro archivo para ellas.</translation>
    </message>
    <message>
        <source>“%1” is no answer that is known here.</source>
        <translation>“%1” no es una respuesta que se conozca aquí.</translation>
    </message>
    <message>
        <source>What does it mean: yes, maybe, no, cancelled? Write that instead.</source>
        <translation>¿Qué significa: sí, tal vez, no, canceló? Escribe eso en su lugar.</translation>
    </message>
    <message>
        <source>“%1” does not say whether they came.</source>
        <translation>“%1” no dice si la persona vino.</translation>
    </message>
    <message>
        <source>Write yes or no, or when they checked in.</source>
        <translation>Escribe sí o no, o a qué hora se registró.</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>“%1” no es un número de minutos.</translation>
    </message>
    <message>
        <source>Write it like 45, or leave it empty.</source>
        <translation>Escríbelo como 45, o déjalo vacío.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>Write it like 2026-10-31, or leave it empty.</source>
        <translation>Escríbela así: 2026-10-31, o déjala vacía.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>«%1» no es un importe.</translation>
    </message>
    <message>
        <source>Write it like 32.00, or leave it empty.</source>
        <translation>Escríbelo como 32.00 o déjalo vacío.</translation>
    </message>
    <message>
        <source>Several people on the list have this name.</source>
        <translation>Varias personas de la lista se llaman así.</translation>
    </message>
    <message>
        <source>Add the e-mail address or phone number of the one who is meant.</source>
        <translation>Añade el correo o el teléfono de la persona de quien se trata.</translation>
    </message>
    <message>
        <source>Nobody here has this e-mail address or phone number, and the row has no name.</source>
        <translation>Nadie aquí tiene este correo o teléfono, y la fila no lleva nombre.</translation>
    </message>
    <message>
        <source>Add the name, or bring the person in first.</source>
        <translation>Añade el nombre, o trae antes a la persona.</translation>
    </message>
    <message>
        <source>Nobody on the list has this name, and a name alone does not tell who came.</source>
        <translation>Nadie de la lista se llama así, y un nombre solo no dice quién vino.</translation>
    </message>
    <message>
        <source>Add an e-mail address or phone number, or put the person on the list first.</source>
        <translation>Añade un correo o un teléfono, o pon antes a la persona en la lista.</translation>
    </message>
    <message>
        <source>Came to “%1”</source>
        <translation>Vino a “%1”</translation>
    </message>
    <message>
        <source>Registered for “%1”</source>
        <translation>Se inscribió en “%1”</translation>
    </message>
    <message>
        <source>The file says that they did not come, and here they came.</source>
        <translation>El archivo dice que no vino, y aquí consta que vino.</translation>
    </message>
    <message>
        <source>If the file is right, note it on the list of the event.</source>
        <translation>Si el archivo tiene razón, anótalo en la lista del evento.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>rnf::RegistrationFilter</name>
    <message>
        <source>Who is shown</source>
        <translation>A quién se muestra</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Por aprobar</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
</context>
<context>
    <name>rnf::RegistrationKindsDialog</name>
    <message>
        <source>%1 of %2</source>
        <comment>places taken</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>money paid</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Kinds of registration</source>
        <translation>Tipos de inscripción</translation>
    </message>
    <message>
        <source>A yes must be approved</source>
        <translation>Un sí tiene que aprobarse</translation>
    </message>
    <message>
        <source>A programme of its own, such as a training camp</source>
        <translation>Un programa propio, por ejemplo un campamento</translation>
    </message>
    <message>
        <source>They register by a form of their own</source>
        <translation>Se inscriben con un formulario propio</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Nuevo tipo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep the kinds</source>
        <translation>Guardar los tipos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Plazas ocupadas</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Takes a yes</source>
        <translation>Acepta un sí</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <translation>sin límite propio</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>“%1” is no day. Type “27 nov” or “2026-11-27”, or nothing.</source>
        <translation>«%1» no es un día. Escribe «27 nov» o «2026-11-27», o nada.</translation>
    </message>
    <message>
        <source>“%1” is no price. Type it like 20 or 12.50, or nothing.</source>
        <translation>«%1» no es un precio. Escríbelo como 20 o 12.50, o nada.</translation>
    </message>
</context>
<context>
    <name>rnf::RegistrationMarks</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Tal vez</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceló</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Sin respuesta aún</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmó</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dar un lugar</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation>Presente en parte</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Justificado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>That is noted already.</source>
        <translation>Eso ya está anotado.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>No aceptar</translation>
    </message>
    <message>
        <source>Kind…</source>
        <translation>Tipo…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Grupo…</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Pagó…</translation>
    </message>
    <message>
        <source>Kinds of registration…</source>
        <translation>Tipos de inscripción…</translation>
    </message>
    <message>
        <source>Noted, but look: %1</source>
        <translation>Anotado, pero mira: %1</translation>
    </message>
</context>
<context>
    <name>rnf::RegistrationTableModel</name>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <source>three times</source>
        <translation>tres veces</translation>
    </message>
    <message>
        <source>waits, place %1 in line</source>
        <translation>espera, lugar %1 en la fila</translation>
    </message>
    <message>
        <source>offered until %1 %2</source>
        <translation>ofrecido hasta el %1 %2</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>llegó sin anunciarse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmó</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Supo por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, group</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>scholarship</source>
        <translation>beca</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>debe %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>place %1 in line: needs %2 of “%3”, %4 free</source>
        <translation>puesto %1: necesita %2 de «%3», libres: %4</translation>
    </message>
    <message>
        <source>place %1 in line: needs %2, %3 free</source>
        <translation>puesto %1: necesita %2, libres: %3</translation>
    </message>
    <message>
        <source>checked in twice</source>
        <translation>con dos registros de entrada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>rnf::Registrations</name>
    <message>
        <source>“%1”: %2 comes</source>
        <translation>“%1”: %2 asistirá</translation>
    </message>
    <message>
        <source>“%1”: %2 waits for a place</source>
        <translation>“%1”: %2 espera un lugar</translation>
    </message>
    <message>
        <source>“%1”: %2 may come</source>
        <translation>“%1”: %2 tal vez asista</translation>
    </message>
    <message>
        <source>“%1”: %2 does not come</source>
        <translation>“%1”: %2 no asistirá</translation>
    </message>
    <message>
        <source>“%1”: %2 cancels</source>
        <translation>“%1”: %2 cancela</translation>
    </message>
    <message>
        <source>“%1”: %2 has not answered</source>
        <translation>“%1”: %2 no ha respondido</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n people come</source>
        <translation>
            <numerusform>“%1”: %n persona asistirá</numerusform>
            <numerusform>“%1”: %n personas asistirán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n people may come</source>
        <translation>
            <numerusform>“%1”: %n persona tal vez asista</numerusform>
            <numerusform>“%1”: %n personas tal vez asistan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n people do not come</source>
        <translation>
            <numerusform>“%1”: %n persona no asistirá</numerusform>
            <numerusform>“%1”: %n personas no asistirán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n people cancel</source>
        <translation>
            <numerusform>“%1”: %n persona cancela</numerusform>
            <numerusform>“%1”: %n personas cancelan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n people have not answered</source>
        <translation>
            <numerusform>“%1”: %n persona no ha respondido</numerusform>
            <numerusform>“%1”: %n personas no han respondido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance at “%1” of %2: not known</source>
        <translation>Asistencia de %2 a “%1”: no se sabe</translation>
    </message>
    <message>
        <source>Attendance at “%1” of %2: %3</source>
        <translation>Asistencia de %2 a “%1”: %3</translation>
    </message>
    <message>
        <source>Invite %1 to “%2”</source>
        <translation>Invitar a %1 a “%2”</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people to “%1”</source>
        <translation>
            <numerusform>Invitar a %n persona a “%1”</numerusform>
            <numerusform>Invitar a %n personas a “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1 for “%2”</source>
        <translation>Nota sobre %1 para “%2”</translation>
    </message>
    <message>
        <source>“%1”: a place for %2</source>
        <translation>“%1”: un lugar para %2</translation>
    </message>
    <message>
        <source>%1 has not said yes, so there is nothing to confirm. Note the answer first.</source>
        <translation>%1 no ha dicho que sí, así que no hay nada que confirmar. Anota primero la respuesta.</translation>
    </message>
    <message>
        <source>“%1”: %2 confirms</source>
        <translation>“%1”: %2 confirma</translation>
    </message>
    <message>
        <source>Take %1 off the list of “%2”</source>
        <translation>Quitar a %1 de la lista de “%2”</translation>
    </message>
    <message numerus="yes">
        <source>Take %n people off the list of “%1”</source>
        <translation>
            <numerusform>Quitar a %n persona de la lista de “%1”</numerusform>
            <numerusform>Quitar a %n personas de la lista de “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer free places of “%1”</source>
        <translation>Ofrecer las plazas libres de “%1”</translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>Registrar la llegada de %1</translation>
    </message>
    <message>
        <source>Take back the check-in of %1</source>
        <translation>Anular la llegada de %1</translation>
    </message>
    <message>
        <source>Whoever walks in needs a name. Type one.</source>
        <translation>Quien llega sin anunciarse necesita un nombre. Escríbelo.</translation>
    </message>
    <message>
        <source>Came to “%1”</source>
        <translation>Vino a “%1”</translation>
    </message>
    <message>
        <source>%1 walked in</source>
        <translation>%1 llegó sin anunciarse</translation>
    </message>
    <message>
        <source>Close the attendance of “%1”: %2 came, %3 did not</source>
        <translation>Cerrar la asistencia de “%1”: vinieron: %2; no vinieron: %3</translation>
    </message>
    <message>
        <source>Close the attendance of “%1”: nobody kept a sheet</source>
        <translation>Cerrar la asistencia de “%1”: nadie llevó la hoja</translation>
    </message>
    <message>
        <source>“%1”: approve %2, waiting for a place</source>
        <translation>«%1»: aprobar a %2, en espera de plaza</translation>
    </message>
    <message>
        <source>“%1”: approve %2</source>
        <translation>«%1»: aprobar a %2</translation>
    </message>
    <message>
        <source>“%1”: scholarship for %2</source>
        <translation>«%1»: beca para %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: payments of %n people</source>
        <translation>
            <numerusform>«%1»: pago de %n persona</numerusform>
            <numerusform>«%1»: pagos de %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 paid %3</source>
        <translation>«%1»: %2 pagó %3</translation>
    </message>
    <message>
        <source>“%1”: add the kind of registration “%2”</source>
        <translation>«%1»: añadir el tipo de inscripción «%2»</translation>
    </message>
    <message>
        <source>“%1”: edit the kind of registration “%2”</source>
        <translation>«%1»: editar el tipo de inscripción «%2»</translation>
    </message>
    <message>
        <source>“%1”: remove the kind of registration “%2”</source>
        <translation>«%1»: quitar el tipo de inscripción «%2»</translation>
    </message>
    <message>
        <source>“%1”: register %2 as %3</source>
        <translation>«%1»: inscribir a %2 como %3</translation>
    </message>
    <message>
        <source>“%1”: %2 of no kind</source>
        <translation>«%1»: %2 sin tipo</translation>
    </message>
    <message>
        <source>“%1”: do not accept %2</source>
        <translation>«%1»: no aceptar a %2</translation>
    </message>
    <message>
        <source>These people are on the list of another event. Choose those of “%1”.</source>
        <translation>Estas personas están en la lista de otro evento. Elige a las de «%1».</translation>
    </message>
    <message>
        <source>“%1”: put %2 into the group “%3”</source>
        <translation>«%1»: poner a %2 en el grupo «%3»</translation>
    </message>
    <message>
        <source>“%1”: take %2 out of their group</source>
        <translation>«%1»: sacar a %2 de su grupo</translation>
    </message>
    <message>
        <source>“%1”: %2 asks to come</source>
        <translation>«%1»: %2 pide venir</translation>
    </message>
    <message>
        <source>“%1”: %2 is not accepted</source>
        <translation>«%1»: %2 no se acepta</translation>
    </message>
</context>
<context>
    <name>rnf::RegistrationsPart</name>
    <message>
        <source>Search the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>Check in at the door…</source>
        <translation>Registrar en la puerta…</translation>
    </message>
    <message>
        <source>Print sign-in sheet…</source>
        <translation>Imprimir hoja de asistencia…</translation>
    </message>
    <message>
        <source>Close attendance…</source>
        <translation>Cerrar la asistencia…</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Ofrecer a quien sigue</translation>
    </message>
    <message>
        <source>People on the list of this event</source>
        <translation>Personas en la lista de este evento</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Todavía no hay nadie en la lista</translation>
    </message>
    <message>
        <source>Invite a list, a group or whoever came last time; what they answer is noted here by one key each, and at the door you check them in by three letters.</source>
        <translation>Invita a una lista, a un grupo o a quienes vinieron la última vez; lo que respondan se anota aquí con una tecla, y en la puerta los registras con tres letras.</translation>
    </message>
    <message>
        <source>Nobody on the list matches</source>
        <translation>Nadie de la lista coincide</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n people on the list</source>
        <translation>
            <numerusform>%n persona en la lista</numerusform>
            <numerusform>%n personas en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <translation>
            <numerusform>%n sí</numerusform>
            <numerusform>%n sí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maybe</source>
        <translation>
            <numerusform>%n tal vez</numerusform>
            <numerusform>%n tal vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>%n no</numerusform>
            <numerusform>%n no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n sin responder</numerusform>
            <numerusform>%n sin responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a place on offer</source>
        <translation>
            <numerusform>%n tiene un lugar ofrecido</numerusform>
            <numerusform>%n tienen un lugar ofrecido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n espera</numerusform>
            <numerusform>%n esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>vino %n</numerusform>
            <numerusform>vinieron %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places, %1 free</source>
        <translation>
            <numerusform>%n plaza, %1 libres</numerusform>
            <numerusform>%n plazas, %1 libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers ran out.</source>
        <translation>
            <numerusform>%n oferta venció.</numerusform>
            <numerusform>%n ofertas vencieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who wait can have a place.</source>
        <translation>
            <numerusform>%n persona que espera puede tener un lugar.</numerusform>
            <numerusform>%n personas que esperan pueden tener un lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Who? Type a name, then Enter</source>
        <translation>¿Quién? Escribe un nombre y luego Intro</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Poner en la lista</translation>
    </message>
    <message>
        <source>They are on the list already.</source>
        <translation>Ya están en la lista.</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Traer una lista…</translation>
    </message>
    <message>
        <source>Kinds of registration…</source>
        <translation>Tipos de inscripción…</translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <translation>
            <numerusform>%n por aprobar</numerusform>
            <numerusform>%n por aprobar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ReportView</name>
    <message>
        <source>Enter opens whom a number counts</source>
        <translation>Intro abre lo que cuenta un número</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Guardar la tabla…</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Guardar el gráfico…</translation>
    </message>
    <message>
        <source>The chart shows the first %1 of %2 rows; the table has them all.</source>
        <translation>El gráfico muestra las primeras %1 de %2 filas; la tabla las tiene todas.</translation>
    </message>
    <message>
        <source>Choose another period, or others to ask about.</source>
        <translation>Elige otro periodo, o pregunta por otras personas.</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>Números: %1</translation>
    </message>
    <message>
        <source>These numbers could not be read</source>
        <translation>Estos números no se pudieron leer</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>As soon as there is something to count, it stands here.</source>
        <translation>En cuanto haya algo que contar, aparece aquí.</translation>
    </message>
    <message>
        <source>Before, %1</source>
        <translation>Antes, %1</translation>
    </message>
</context>
<context>
    <name>rnf::ReportsPage</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>Una fila por cada</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana por semana</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>Persona por persona</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Programme: %1</source>
        <translation>Programa: %1</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <translation>%1 (terminó)</translation>
    </message>
    <message>
        <source>Nobody is counted here.</source>
        <translation>Aquí no se cuenta a nadie.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Wrote the table to %1.</source>
        <translation>La tabla se guardó en %1.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Wrote the chart to %1.</source>
        <translation>El gráfico se guardó en %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no numbers to save.</source>
        <translation>No hay números que guardar.</translation>
    </message>
    <message>
        <source>Event by event</source>
        <translation>Evento por evento</translation>
    </message>
    <message>
        <source>By kind of registration</source>
        <translation>Por tipo de inscripción</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por fuente</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día por día</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mes por mes</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Hora por hora</translation>
    </message>
    <message>
        <source>About which event</source>
        <translation>Sobre qué evento</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>The next event</source>
        <translation>El próximo evento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unit by unit</source>
        <translation>Unidad por unidad</translation>
    </message>
    <message>
        <source>By how long</source>
        <translation>Por cuánto tiempo</translation>
    </message>
    <message>
        <source>Kind by kind</source>
        <translation>Tipo por tipo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>rnf::ResultChoice</name>
    <message>
        <source>%1   %2</source>
        <comment>letter that chooses it, result</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, tecla %2</translation>
    </message>
</context>
<context>
    <name>rnf::ReviewPart</name>
    <message>
        <source>Edit the rubric…</source>
        <translation>Editar la rúbrica…</translation>
    </message>
    <message>
        <source>Who scores?</source>
        <translation>¿Quién puntúa?</translation>
    </message>
    <message>
        <source>The programme has no rubric yet: what everybody is scored by, each item by itself.</source>
        <translation>El programa aún no tiene rúbrica: aquello por lo que se puntúa a cada persona, punto por punto.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuya</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Your score from 0 to %1: %2</source>
        <translation>Tu puntuación de 0 a %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not scored yet.</source>
        <translation>Aún sin puntuar.</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>%1 · required, and scored 0</source>
        <translation>%1 · obligatorio, y puntuado con 0</translation>
    </message>
    <message>
        <source>%1 · required</source>
        <translation>%1 · obligatorio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others have scored; you see theirs once yours are in.</source>
        <translation>
            <numerusform>%n persona más ya puntuó; verás su puntuación cuando esté la tuya.</numerusform>
            <numerusform>%n personas más ya puntuaron; verás sus puntuaciones cuando esté la tuya.</numerusform>
        </translation>
    </message>
    <message>
        <source>a former reviewer</source>
        <translation>quien puntuaba antes</translation>
    </message>
    <message>
        <source>Why this score: %1</source>
        <translation>Por qué esta puntuación: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has scored this application before, and choosing a name does not open scores; the account of %1 does. Choose somebody else to score here.</source>
        <translation>%1 ya puntuó esta solicitud, y elegir un nombre no abre las puntuaciones; lo hace la cuenta de %1. Elige a otra persona para puntuar aquí.</translation>
    </message>
</context>
<context>
    <name>rnf::RightsChecks</name>
    <message>
        <source>Rights check of %1</source>
        <translation>Revisión de derechos de %1</translation>
    </message>
    <message>
        <source>Print the rights check of %1</source>
        <translation>Imprimir la revisión de derechos de %1</translation>
    </message>
    <message>
        <source>No check was done yet.</source>
        <translation>Todavía no se ha hecho ninguna revisión.</translation>
    </message>
    <message>
        <source>Six weeks have gone by since the last check.</source>
        <translation>Han pasado seis semanas desde la última revisión.</translation>
    </message>
</context>
<context>
    <name>rnf::RightsLineEdit</name>
    <message>
        <source>How do you know? (%1)</source>
        <translation>¿Cómo lo sabes? (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How do you know? A paper, a day, a name</source>
        <translation>¿Cómo lo sabes? Un papel, un día, un nombre</translation>
    </message>
</context>
<context>
    <name>rnf::RightsPart</name>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Keep this check</source>
        <translation>Guardar esta revisión</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Answer the questions, then keep the check: it stands here with its day.</source>
        <translation>Responde a las preguntas y guarda la revisión: queda aquí con su día.</translation>
    </message>
    <message>
        <source>A check is due. %1</source>
        <translation>Toca una revisión. %1</translation>
    </message>
    <message>
        <source>As things stand now: %1.</source>
        <translation>Como están las cosas ahora: %1.</translation>
    </message>
    <message>
        <source>Checks so far</source>
        <translation>Revisiones hasta ahora</translation>
    </message>
    <message>
        <source>None was kept yet.</source>
        <translation>Todavía no se ha guardado ninguna.</translation>
    </message>
    <message>
        <source>Printed the rights check of %1.</source>
        <translation>Se imprimió la revisión de derechos de %1.</translation>
    </message>
    <message>
        <source>Rights check of %1</source>
        <translation>Revisión de derechos de %1</translation>
    </message>
    <message>
        <source>The rights check of %1, as things stand today.</source>
        <translation>La revisión de derechos de %1, tal como están las cosas hoy.</translation>
    </message>
</context>
<context>
    <name>rnf::RoleCounts</name>
    <message>
        <source>People for each role</source>
        <translation>Gente para cada función</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Otra función</translation>
    </message>
    <message>
        <source>Another role: “Kitchen”</source>
        <translation>Otra función: “Cocina”</translation>
    </message>
    <message>
        <source>Add the role</source>
        <translation>Añadir la función</translation>
    </message>
    <message>
        <source>%1 (needs “%2”)</source>
        <translation>%1 (pide “%2”)</translation>
    </message>
    <message>
        <source>At least, %1</source>
        <translation>Como mínimo, %1</translation>
    </message>
    <message>
        <source>At most, %1</source>
        <translation>Como máximo, %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>rnf::RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>One person alone may do it</source>
        <translation>Una sola persona puede hacerla</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nueva función</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep the roles</source>
        <translation>Guardar las funciones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>none; or its name, such as “Safeguarding”</source>
        <translation>ninguno; o su nombre, como “Protección infantil”</translation>
    </message>
</context>
<context>
    <name>rnf::RoomTable</name>
    <message>
        <source>Add a room</source>
        <translation>Añadir una sala</translation>
    </message>
    <message>
        <source>Take the room away</source>
        <translation>Quitar la sala</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Piso</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Sin escalones</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation>Bucle auditivo</translation>
    </message>
    <message>
        <source>Child room</source>
        <translation>Sala infantil</translation>
    </message>
</context>
<context>
    <name>rnf::RubricDialog</name>
    <message>
        <source>Rubric</source>
        <translation>Rúbrica</translation>
    </message>
    <message>
        <source>These are the usual items. Change them as you need; Keep makes them the rubric of the programme.</source>
        <translation>Estos son los puntos habituales. Cámbialos como necesites; al guardarlos son la rúbrica del programa.</translation>
    </message>
    <message>
        <source>Every item is scored by itself. Once scores were given for one, its highest score stays as it is.</source>
        <translation>Cada punto se puntúa por separado. Cuando ya hay puntuaciones de uno, su puntuación máxima queda como está.</translation>
    </message>
    <message>
        <source>Keep the rubric</source>
        <translation>Guardar la rúbrica</translation>
    </message>
    <message>
        <source>Items of the rubric</source>
        <translation>Puntos de la rúbrica</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Puntuación máxima</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <translation>Obligatorio: %1</translation>
    </message>
</context>
<context>
    <name>rnf::RunningStep</name>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Cancel; nothing will be changed</source>
        <translation>Cancelar; no cambiará nada</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>Importando %1 …</translation>
    </message>
    <message>
        <source>Importing %1: row %2 of about %3</source>
        <translation>Importando %1: fila %2 de unas %3</translation>
    </message>
</context>
<context>
    <name>rnf::ScanEdit</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 (scan or photo)</source>
        <translation>%1 (escaneo o foto)</translation>
    </message>
    <message>
        <source>Choose a scan or photo</source>
        <translation>Elegir un escaneo o una foto</translation>
    </message>
    <message>
        <source>or drop one here: PNG, JPEG or PDF, up to %1 MB</source>
        <translation>o suelta uno aquí: PNG, JPEG o PDF, hasta %1 MB</translation>
    </message>
</context>
<context>
    <name>rnf::SchoolPolicyDialog</name>
    <message>
        <source>Edit the credit policy</source>
        <translation>Editar las reglas de créditos</translation>
    </message>
    <message>
        <source>New credit policy</source>
        <translation>Nuevas reglas de créditos</translation>
    </message>
    <message>
        <source>Weeks at least</source>
        <translation>Semanas como mínimo</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Schools differ: ask the school, and type what it says. It holds for terms that begin on that day or later.</source>
        <translation>Cada escuela es distinta: pregúntale y escribe lo que diga. Vale para los períodos que empiezan ese día o después.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Keep the policy</source>
        <translation>Guardar las reglas</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>no se piden</translation>
    </message>
    <message>
        <source>From hours</source>
        <translation>Desde horas</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>“%1” is no number of hours. Type “120” or “37:30”.</source>
        <translation>“%1” no es un número de horas. Escribe “120” o “37:30”.</translation>
    </message>
    <message>
        <source>“%1” is no number of credits. Type “3” or “2.5”.</source>
        <translation>“%1” no es un número de créditos. Escribe “3” o “2.5”.</translation>
    </message>
    <message>
        <source>From how many hours on, with how many evaluations, there are how many credits</source>
        <translation>Desde cuántas horas, y con cuántas evaluaciones, hay cuántos créditos</translation>
    </message>
    <message>
        <source>“%1” is no number of evaluations. Type “1” or “2”, or leave it empty.</source>
        <translation>“%1” no es un número de evaluaciones. Escribe “1” o “2”, o déjalo vacío.</translation>
    </message>
</context>
<context>
    <name>rnf::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>rnf::SectionRail</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>rnf::SeriesDialog</name>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Each of them is an event of its own, with the same times, place and tasks. Nobody is on its list yet.</source>
        <translation>Cada uno es un evento propio, con las mismas horas, lugar y tareas. Nadie está aún en su lista.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>What has no day cannot come again. Give the event a day first.</source>
        <translation>Lo que no tiene día no se puede repetir. Dale antes un día al evento.</translation>
    </message>
</context>
<context>
    <name>rnf::SeriesEdit</name>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>until</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Repeats until</source>
        <translation>Se repite hasta</translation>
    </message>
    <message>
        <source>30 jun or 10 times</source>
        <translation>30 jun o 10 veces</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Say until when it comes again, or how often: “30 jun” or “10 times”.</source>
        <translation>Di hasta cuándo se repite, o cuántas veces: “30 jun” o “10 veces”.</translation>
    </message>
    <message numerus="yes">
        <source>%n further events, the last on %1</source>
        <translation>
            <numerusform>%n evento más, el %1</numerusform>
            <numerusform>%n eventos más, el último el %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::SeriesLine</name>
    <message>
        <source>Change those too</source>
        <translation>Cambiar también esos</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Solo este</translation>
    </message>
    <message numerus="yes">
        <source>This was changed for this one only. %n later ones are as before.</source>
        <translation>
            <numerusform>Esto cambió solo en este. %n posterior sigue como antes.</numerusform>
            <numerusform>Esto cambió solo en este. %n posteriores siguen como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n later ones too.</source>
        <translation>
            <numerusform>Cambió también %n posterior.</numerusform>
            <numerusform>Cambiaron también %n posteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them something had been changed apart, and stays.</source>
        <translation>
            <numerusform>En %n de ellos se había cambiado algo aparte, y se queda.</numerusform>
            <numerusform>En %n de ellos se había cambiado algo aparte, y se queda.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>rnf::ShareBox</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>rnf::SheetEntry</name>
    <message>
        <source>%1 %2</source>
        <comment>letter, result</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>puede quedar vacío</translation>
    </message>
    <message>
        <source>Deleted since</source>
        <translation>Eliminada desde entonces</translation>
    </message>
    <message>
        <source>There is no row “%1”. This sheet has the rows 1 to %2.</source>
        <translation>No hay ninguna fila “%1”. Esta hoja tiene las filas 1 a %2.</translation>
    </message>
    <message>
        <source>Type the letter that is marked on the paper.</source>
        <translation>Escribe la letra que está marcada en el papel.</translation>
    </message>
    <message>
        <source>“%1” is none of the letters.</source>
        <translation>“%1” no es ninguna de las letras.</translation>
    </message>
    <message>
        <source>Name in this row</source>
        <translation>Nombre en esta fila</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>of somebody new; may be left empty</source>
        <translation>de alguien nuevo; se puede dejar vacío</translation>
    </message>
    <message>
        <source>A blank row: who wrote there?</source>
        <translation>Una fila en blanco: ¿quién escribió ahí?</translation>
    </message>
    <message>
        <source>Type the name that somebody wrote in this row.</source>
        <translation>Escribe el nombre que alguien puso en esta fila.</translation>
    </message>
</context>
<context>
    <name>rnf::SheetPrint</name>
    <message>
        <source>No conversation yet</source>
        <translation>Aún sin conversaciones</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <translation>Última: %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>sheet, list</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Deleted since</source>
        <translation>Eliminada desde entonces</translation>
    </message>
    <message numerus="yes">
        <source>Phone sheet with %n people.</source>
        <translation>
            <numerusform>Hoja de llamadas con %n persona.</numerusform>
            <numerusform>Hoja de llamadas con %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed sheet %1 again.</source>
        <translation>Se imprimió de nuevo la hoja %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sign-in sheet with %n people.</source>
        <translation>
            <numerusform>Hoja de asistencia con %n persona.</numerusform>
            <numerusform>Hoja de asistencia con %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm calls with %n people.</source>
        <translation>
            <numerusform>Llamadas de confirmación con %n persona.</numerusform>
            <numerusform>Llamadas de confirmación con %n personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::SheetRowTable</name>
    <message>
        <source>Rows of the sheet</source>
        <translation>Filas de la hoja</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Deleted since</source>
        <translation>Eliminada desde entonces</translation>
    </message>
    <message>
        <source>Blank row</source>
        <translation>Fila en blanco</translation>
    </message>
</context>
<context>
    <name>rnf::Sheets</name>
    <message>
        <source>There is nobody to put on the sheet, so none was made.</source>
        <translation>No hay nadie para la hoja, así que no se hizo ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>Print phone sheet %1: %n people</source>
        <translation>
            <numerusform>Imprimir la hoja de llamadas %1: %n persona</numerusform>
            <numerusform>Imprimir la hoja de llamadas %1: %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet %1 has the rows 1 to %2, and no row %3. Look at the number again.</source>
        <translation>La hoja %1 tiene las filas 1 a %2 y ninguna fila %3. Mira otra vez el número.</translation>
    </message>
    <message>
        <source>Whoever stood in row %1 was deleted since, so nothing was logged.</source>
        <translation>La persona de la fila %1 se eliminó después, así que no se anotó nada.</translation>
    </message>
    <message>
        <source>Row %1 was keyed in already.</source>
        <translation>La fila %1 ya se pasó.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Sheet %1, row %2: %3, %4</source>
        <translation>Hoja %1, fila %2: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Print sign-in sheet %1: %n people</source>
        <translation>
            <numerusform>Imprimir la hoja de asistencia %1: %n persona</numerusform>
            <numerusform>Imprimir la hoja de asistencia %1: %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print sheet %1 of confirm calls: %n people</source>
        <translation>
            <numerusform>Imprimir la hoja %1 de llamadas de confirmación: %n persona</numerusform>
            <numerusform>Imprimir la hoja %1 de llamadas de confirmación: %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of the letters of this sheet.</source>
        <translation>“%1” no es ninguna de las letras de esta hoja.</translation>
    </message>
    <message>
        <source>Row %1 is a blank one. Type the name that somebody wrote there.</source>
        <translation>La fila %1 está en blanco. Escribe el nombre que alguien puso ahí.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event, what they said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody stands in row %1 already.</source>
        <translation>En la fila %1 ya hay alguien.</translation>
    </message>
</context>
<context>
    <name>rnf::ShiftDialog</name>
    <message>
        <source>Volunteer shift</source>
        <translation>Turno de voluntariado</translation>
    </message>
    <message>
        <source>Make shifts</source>
        <translation>Crear turnos</translation>
    </message>
    <message>
        <source>Can be done from home</source>
        <translation>Se puede hacer desde casa</translation>
    </message>
    <message>
        <source>Keep the shift</source>
        <translation>Guardar el turno</translation>
    </message>
    <message>
        <source>Make the shifts</source>
        <translation>Crear los turnos</translation>
    </message>
    <message>
        <source>as the role is called</source>
        <translation>como se llame la función</translation>
    </message>
    <message>
        <source>at once; or the first day on which people can take it</source>
        <translation>enseguida; o el primer día en que se puede tomar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Each takes</source>
        <translation>Dura cada uno</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Se abre el</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Qué hay que saber</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>the whole time</source>
        <translation>todo el tiempo</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>“%1” is no time. Type “%2”.</source>
        <translation>«%1» no es una hora. Escribe «%2».</translation>
    </message>
    <message>
        <source>“%1” is no day. Type “27 nov” or “2026-11-27”.</source>
        <translation>«%1» no es un día. Escribe «27 nov» o «2026-11-27».</translation>
    </message>
    <message>
        <source>The event has no day yet. Give it one first.</source>
        <translation>El evento aún no tiene día. Dale uno primero.</translation>
    </message>
    <message numerus="yes">
        <source>That makes %n shifts.</source>
        <translation>
            <numerusform>Sale %n turno.</numerusform>
            <numerusform>Salen %n turnos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ShiftPrint</name>
    <message>
        <source>Volunteer shifts: %1</source>
        <translation>Turnos de voluntariado: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n places filled.</source>
        <translation>
            <numerusform>%1 de %n plaza cubierta.</numerusform>
            <numerusform>%1 de %n plazas cubiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed the volunteer shifts of %1.</source>
        <translation>Se imprimieron los turnos de voluntariado de %1.</translation>
    </message>
</context>
<context>
    <name>rnf::ShiftTableModel</name>
    <message numerus="yes">
        <source>%n looking for cover</source>
        <translation>
            <numerusform>%n busca relevo</numerusform>
            <numerusform>%n buscan relevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>a %n se le preguntó</numerusform>
            <numerusform>a %n se les preguntó</numerusform>
        </translation>
    </message>
    <message>
        <source>alone</source>
        <translation>a solas</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>se abre: %1</translation>
    </message>
    <message>
        <source>from home</source>
        <translation>desde casa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>rnf::ShiftsPart</name>
    <message>
        <source>Make shifts…</source>
        <translation>Crear turnos…</translation>
    </message>
    <message>
        <source>Put somebody on it…</source>
        <translation>Poner a alguien…</translation>
    </message>
    <message>
        <source>Find cover…</source>
        <translation>Buscar relevo…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Edit the shift…</source>
        <translation>Editar el turno…</translation>
    </message>
    <message>
        <source>Delete the shift</source>
        <translation>Eliminar el turno</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Funciones…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Certificados…</translation>
    </message>
    <message>
        <source>Print the shifts…</source>
        <translation>Imprimir los turnos…</translation>
    </message>
    <message>
        <source>Volunteer shifts of this event</source>
        <translation>Turnos de voluntariado de este evento</translation>
    </message>
    <message>
        <source>People on this shift</source>
        <translation>Gente en este turno</translation>
    </message>
    <message>
        <source>There are no volunteer shifts yet</source>
        <translation>Aún no hay turnos de voluntariado</translation>
    </message>
    <message>
        <source>Say from when until when the door, the kitchen or the childcare need people, and how many: a whole day becomes shifts at once. Then put people on them; what they worked goes into their hours.</source>
        <translation>Di desde cuándo hasta cuándo hace falta gente en la puerta, la cocina o el cuidado infantil, y cuánta: un día entero se vuelve turnos de una vez. Luego pon gente en ellos; lo que trabaje pasa a sus horas.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n places filled</source>
        <translation>
            <numerusform>%1 de %n plaza cubierta</numerusform>
            <numerusform>%1 de %n plazas cubiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looking for cover</source>
        <translation>
            <numerusform>%n busca relevo</numerusform>
            <numerusform>%n buscan relevo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 worked</source>
        <translation>%1 trabajadas</translation>
    </message>
    <message>
        <source>%1 · %2 · nobody is on it yet</source>
        <translation>%1 · %2 · todavía no hay nadie</translation>
    </message>
</context>
<context>
    <name>rnf::SignDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anotar la entrada</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Anotar la salida</translation>
    </message>
    <message>
        <source>Who brings the child?</source>
        <translation>¿Quién lo trae?</translation>
    </message>
    <message>
        <source>Who collects the child?</source>
        <translation>¿Quién lo recoge?</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Lo trae</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Lo recoge</translation>
    </message>
    <message>
        <source>Allergies: %1</source>
        <translation>Alergias: %1</translation>
    </message>
    <message>
        <source>Emergency phone: %1</source>
        <translation>Teléfono de emergencia: %1</translation>
    </message>
    <message>
        <source>Nobody is named who may collect this child.</source>
        <translation>No hay nadie nombrado que pueda recogerlo.</translation>
    </message>
    <message>
        <source>May collect: %1</source>
        <translation>Puede recogerlo: %1</translation>
    </message>
</context>
<context>
    <name>rnf::SignUpMarks</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmó</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Está aquí</translation>
    </message>
    <message>
        <source>Completed it</source>
        <translation>Lo cumplió</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Justificado</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Se fue antes</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No vino</translation>
    </message>
    <message>
        <source>Nobody kept a sheet</source>
        <translation>Nadie llevó la hoja</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>En el turno</translation>
    </message>
    <message>
        <source>Looking for cover</source>
        <translation>Busca relevo</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceló</translation>
    </message>
    <message>
        <source>Times…</source>
        <translation>Horario…</translation>
    </message>
    <message>
        <source>Find cover…</source>
        <translation>Buscar relevo…</translation>
    </message>
    <message>
        <source>Take off the shift</source>
        <translation>Quitar del turno</translation>
    </message>
    <message>
        <source>Plan it all the same</source>
        <translation>Planearlo de todos modos</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planearlo</translation>
    </message>
</context>
<context>
    <name>rnf::SignUpTableModel</name>
    <message>
        <source>covers %1</source>
        <translation>cubre a %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>rnf::SignatureDialog</name>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
</context>
<context>
    <name>rnf::Staffing</name>
    <message>
        <source>Ask %1 for “%2”</source>
        <translation>Preguntar a %1 por “%2”</translation>
    </message>
    <message>
        <source>%1 wants “%2”</source>
        <translation>%1 quiere “%2”</translation>
    </message>
    <message>
        <source>Put %1 on “%2”</source>
        <translation>Poner a %1 en “%2”</translation>
    </message>
    <message>
        <source>Add the role “%1”</source>
        <translation>Añadir la función “%1”</translation>
    </message>
    <message>
        <source>Edit the role “%1”</source>
        <translation>Editar la función “%1”</translation>
    </message>
    <message>
        <source>Delete the role “%1”</source>
        <translation>Eliminar la función “%1”</translation>
    </message>
    <message>
        <source>Certificate “%1” of %2</source>
        <translation>Certificado “%1” de %2</translation>
    </message>
    <message>
        <source>Delete the certificate “%1” of %2</source>
        <translation>Eliminar el certificado “%1” de %2</translation>
    </message>
    <message numerus="yes">
        <source>Make %n shifts of “%1”</source>
        <translation>
            <numerusform>Crear %n turno de “%1”</numerusform>
            <numerusform>Crear %n turnos de “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the shift “%1”</source>
        <translation>Editar el turno “%1”</translation>
    </message>
    <message>
        <source>Add the shift “%1”</source>
        <translation>Añadir el turno “%1”</translation>
    </message>
    <message>
        <source>Delete the shift “%1”</source>
        <translation>Eliminar el turno “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shifts</source>
        <translation>
            <numerusform>Eliminar %n turno</numerusform>
            <numerusform>Eliminar %n turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signs up as “%1”. Put them on the shift first.</source>
        <translation>Nadie se apunta como “%1”. Primero pon a la persona en el turno.</translation>
    </message>
    <message>
        <source>“%1”: %2, %3</source>
        <translation>“%1”: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Volunteer shifts of %n people: %1</source>
        <translation>
            <numerusform>Turnos de %n persona: %1</numerusform>
            <numerusform>Turnos de %n personas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 worked %3</source>
        <translation>“%1”: %2 trabajó %3</translation>
    </message>
    <message>
        <source>%1 covers “%2” for %3</source>
        <translation>%1 cubre “%2” por %3</translation>
    </message>
    <message>
        <source>Take %1 off “%2”</source>
        <translation>Quitar a %1 de “%2”</translation>
    </message>
    <message numerus="yes">
        <source>Take %n people off their shifts</source>
        <translation>
            <numerusform>Quitar a %n persona de su turno</numerusform>
            <numerusform>Quitar a %n personas de sus turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 worked on “%2”, and that stays. Take back first that they were there.</source>
        <translation>%1 trabajó en “%2”, y eso se queda. Deshaz primero que estuvo ahí.</translation>
    </message>
    <message>
        <source>This is much for %1: %2 Say why it is planned all the same, or choose somebody else.</source>
        <translation>Es mucho para %1: %2 Di por qué se planea de todos modos, o elige a otra persona.</translation>
    </message>
    <message>
        <source>People worked on “%1”, and that stays in their history. Cancel the event or put it into the archive instead of deleting it.</source>
        <translation>Hubo gente que trabajó en “%1”, y eso queda en su historial. Cancela el evento o archívalo en vez de eliminarlo.</translation>
    </message>
</context>
<context>
    <name>rnf::StandingDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>Set membership</source>
        <translation>Poner la afiliación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Dues class</source>
        <translation>Clase de cuota</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Note dues as paid</source>
        <translation>Anotar como pagada</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Pagada por</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagada el</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Número de recibo</translation>
    </message>
    <message>
        <source>Assessment: %1</source>
        <translation>Valoración: %1</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Se sabe por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Note the card</source>
        <translation>Anotar la tarjeta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmada el</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>We have it on file</source>
        <translation>La tenemos archivada</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Dar la función</translation>
    </message>
    <message>
        <source>choose one or type a new one</source>
        <translation>elige una o escribe otra nueva</translation>
    </message>
    <message>
        <source>Leads people</source>
        <translation>Lidera a gente</translation>
    </message>
    <message>
        <source>Whether a new role counts as leadership on the wall chart</source>
        <translation>Si una función nueva cuenta como liderazgo en el mapa</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>donde trabajan</translation>
    </message>
    <message>
        <source>when they work</source>
        <translation>cuando trabajan</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Note who leads</source>
        <translation>Anotar quién lidera</translation>
    </message>
    <message>
        <source>Who leads them? Type a name</source>
        <translation>¿Quién los lidera? Escribe un nombre</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Who saw it being signed?</source>
        <translation>¿Quién vio la firma?</translation>
    </message>
    <message>
        <source>Scan or photo</source>
        <translation>Escaneo o foto</translation>
    </message>
    <message numerus="yes">
        <source>Noting it for %n people …</source>
        <translation>
            <numerusform>Anotándolo para %n persona …</numerusform>
            <numerusform>Anotándolo para %n personas …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elige…</translation>
    </message>
    <message>
        <source>%1 – paid</source>
        <translation>%1 – pagado</translation>
    </message>
    <message>
        <source>Nothing to change: it stands like that already.</source>
        <translation>Nada que cambiar: ya está así.</translation>
    </message>
</context>
<context>
    <name>rnf::Standings</name>
    <message>
        <source>Steward</source>
        <translation>Delegado</translation>
    </message>
    <message>
        <source>Chief steward</source>
        <translation>Delegado principal</translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation>Miembro del comité</translation>
    </message>
    <message>
        <source>Key leader</source>
        <translation>Líder clave</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Directivo</translation>
    </message>
    <message>
        <source>Bargaining team</source>
        <translation>Equipo negociador</translation>
    </message>
    <message>
        <source>Activist</source>
        <translation>Activista</translation>
    </message>
    <message>
        <source>A campaign needs a name. Type one.</source>
        <translation>Una campaña necesita un nombre. Escribe uno.</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Campaña %1</translation>
    </message>
    <message>
        <source>Our campaign</source>
        <translation>Nuestra campaña</translation>
    </message>
    <message>
        <source>Assessed as %1</source>
        <translation>Valoración %1</translation>
    </message>
    <message>
        <source>Not assessed any more</source>
        <translation>Ya sin valorar</translation>
    </message>
    <message>
        <source>Card signed</source>
        <translation>Tarjeta firmada</translation>
    </message>
    <message>
        <source>Card revoked</source>
        <translation>Tarjeta revocada</translation>
    </message>
    <message>
        <source>Dues need the month they were paid for. Choose one.</source>
        <translation>Las cuotas necesitan el mes por el que se pagaron. Elige uno.</translation>
    </message>
    <message>
        <source>Dues for %1</source>
        <translation>Cuota de %1</translation>
    </message>
    <message>
        <source>A role needs a name. Choose one, or type a new one.</source>
        <translation>Una función necesita un nombre. Elige una o escribe otra nueva.</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Función %1</translation>
    </message>
    <message>
        <source>Role ended</source>
        <translation>Función terminada</translation>
    </message>
    <message>
        <source>This person is no longer there. Choose another one.</source>
        <translation>Esta persona ya no está. Elige a otra.</translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>Con %1 de líder</translation>
    </message>
    <message>
        <source>No longer led</source>
        <translation>Ya sin líder</translation>
    </message>
    <message>
        <source>A membership cannot begin in the future. Choose today or an earlier day.</source>
        <translation>Una afiliación no puede empezar en el futuro. Elige hoy o un día anterior.</translation>
    </message>
    <message>
        <source>Membership set to %1</source>
        <translation>Afiliación: %1</translation>
    </message>
    <message>
        <source>Scan of a card</source>
        <translation>Escaneo de una tarjeta</translation>
    </message>
    <message>
        <source>Scan of a card removed</source>
        <translation>Escaneo de una tarjeta quitado</translation>
    </message>
    <message>
        <source>%1 cannot be shown: what is in the workspace is not what was attached. Look for the card in an older backup.</source>
        <translation>%1 no se puede mostrar: lo que hay en el espacio de trabajo no es lo que se adjuntó. Busca la tarjeta en una copia de seguridad anterior.</translation>
    </message>
</context>
<context>
    <name>rnf::StatusBar</name>
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
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept at once; this opens the history</source>
        <translation>Todo se guarda al momento; esto abre el historial</translation>
    </message>
    <message>
        <source>Copies are made by themselves once a day and before imports; this writes one where you like</source>
        <translation>Las copias se hacen solas una vez al día y antes de importar; esto escribe una donde quieras</translation>
    </message>
    <message>
        <source>Who is working; switch user</source>
        <translation>Quién trabaja; cambiar de persona</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Copia %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia</translation>
    </message>
    <message>
        <source>Everything is kept at once</source>
        <translation>Todo se guarda al momento</translation>
    </message>
    <message>
        <source>%1 (intern)</source>
        <translation>%1 (pasante)</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Añadir usuario…</translation>
    </message>
</context>
<context>
    <name>rnf::StipendDetail</name>
    <message>
        <source>The stipend explained</source>
        <translation>El estipendio explicado</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Pay part…</source>
        <translation>Pagar una parte…</translation>
    </message>
    <message>
        <source>Do not pay…</source>
        <translation>No pagar…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not calculated yet</source>
        <translation>%1 · aún sin calcular</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>As it was settled: %1</source>
        <translation>Como se liquidó: %1</translation>
    </message>
    <message>
        <source>The difference: %1</source>
        <translation>La diferencia: %1</translation>
    </message>
    <message>
        <source>Mean a week: %1</source>
        <translation>Media por semana: %1</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Qué hay que saber</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Paid on %1</source>
        <translation>Pagado el %1</translation>
    </message>
    <message>
        <source>Paid on %1: %2</source>
        <translation>Pagado el %1: %2</translation>
    </message>
    <message>
        <source>What an hour comes to</source>
        <translation>A cuánto sale la hora</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>espera aprobación</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>sin horas</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>By the amended hours: %1</source>
        <translation>Con las horas corregidas: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>rnf::StipendHead</name>
    <message>
        <source>Calculate</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Mark as paid…</source>
        <translation>Marcar como pagado…</translation>
    </message>
    <message>
        <source>Stipend rule…</source>
        <translation>Regla de estipendio…</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>Wage rates…</source>
        <translation>Tarifas de salario…</translation>
    </message>
    <message>
        <source>%1, not over yet</source>
        <translation>%1, aún no termina</translation>
    </message>
    <message numerus="yes">
        <source>%n to be calculated</source>
        <translation>
            <numerusform>%n por calcular</numerusform>
            <numerusform>%n por calcular</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>%n necesita una decisión</numerusform>
            <numerusform>%n necesitan una decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n por confirmar</numerusform>
            <numerusform>%n por confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be paid</source>
        <translation>
            <numerusform>%n por pagar</numerusform>
            <numerusform>%n por pagar</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is settled.</source>
        <translation>Todo está liquidado.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Lo siguiente: %1</translation>
    </message>
    <message>
        <source>“Calculate” writes a line for everybody who gets a stipend for this month, by the hours approved so far. It can be done again, and nothing is paid by it.</source>
        <translation>“Calcular” escribe una línea para cada persona que recibe un estipendio este mes, según las horas aprobadas hasta ahora. Se puede repetir, y con ello no se paga nada.</translation>
    </message>
</context>
<context>
    <name>rnf::StipendPart</name>
    <message>
        <source>Stipend</source>
        <translation>Estipendio</translation>
    </message>
    <message>
        <source>Open the stipends of %1</source>
        <translation>Abrir los estipendios de %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>Below %1 a week: no stipend</source>
        <translation>Por debajo de %1 por semana: sin estipendio</translation>
    </message>
    <message>
        <source>%1 a week agreed.</source>
        <translation>%1 por semana acordadas.</translation>
    </message>
    <message>
        <source>%1 approved of %2 agreed</source>
        <translation>%1 aprobadas de %2 acordadas</translation>
    </message>
    <message>
        <source>%1 more wait for approval</source>
        <translation>%1 más esperan aprobación</translation>
    </message>
    <message>
        <source>Months so far</source>
        <translation>Meses hasta ahora</translation>
    </message>
    <message>
        <source>None was calculated yet.</source>
        <translation>Aún no se calculó ninguno.</translation>
    </message>
    <message>
        <source>%1: %2, paid on %3</source>
        <translation>%1: %2, pagado el %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1. Reason: %2</source>
        <translation>%1. Motivo: %2</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Ver la semana</translation>
    </message>
</context>
<context>
    <name>rnf::StipendPrint</name>
    <message>
        <source>Stipends of %1</source>
        <translation>Estipendios de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1 in all.</source>
        <translation>
            <numerusform>%n línea, %1 en total.</numerusform>
            <numerusform>%n líneas, %1 en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>Se imprimió: %1.</translation>
    </message>
</context>
<context>
    <name>rnf::StipendRuleDialog</name>
    <message>
        <source>%1 a week → %2</source>
        <translation>%1 por semana → %2</translation>
    </message>
    <message>
        <source>Stipend rule</source>
        <translation>Regla de estipendio</translation>
    </message>
    <message>
        <source>A new rule holds for months that begin on its day or later. What was paid before stays as it is.</source>
        <translation>Una regla nueva vale para los meses que empiezan ese día o después. Lo que ya se pagó queda como está.</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Va por</translation>
    </message>
    <message>
        <source>From hours a week</source>
        <translation>Desde horas por semana</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <translation>Importe al mes</translation>
    </message>
    <message>
        <source>Up to hours a week</source>
        <translation>Hasta horas por semana</translation>
    </message>
    <message>
        <source>Amount there</source>
        <translation>Importe allí</translation>
    </message>
    <message>
        <source>So it pays</source>
        <translation>Así se paga</translation>
    </message>
    <message>
        <source>“%1” is no length of time. Type “25” or “7:30”.</source>
        <translation>“%1” no es una duración. Escribe “25” o “7:30”.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type “500” or “500.00”.</source>
        <translation>“%1” no es un importe. Escribe “500” o “500.00”.</translation>
    </message>
    <message>
        <source>The rights check will raise a flag: pay by the hour looks like wages. Not legal advice; ask counsel.</source>
        <translation>La revisión de derechos lo señalará: pagar por hora parece un salario. No es asesoría legal; consulta a un abogado.</translation>
    </message>
    <message>
        <source>The amount is known beforehand and does not hang on each hour.</source>
        <translation>El importe se sabe de antemano y no depende de cada hora.</translation>
    </message>
    <message>
        <source>Rules so far</source>
        <translation>Reglas hasta ahora</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Desde el %1: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>rnf::StipendTableModel</name>
    <message>
        <source>%1, adjustment of %2</source>
        <translation>%1, ajuste de %2</translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation>aún sin calcular</translation>
    </message>
    <message>
        <source>%1, out of date</source>
        <translation>%1, desactualizado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Pasante</translation>
    </message>
    <message>
        <source>Agreed a week</source>
        <translation>Acordadas por semana</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Mean a week</source>
        <translation>Media por semana</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Días contados</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordadas</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>rnf::Stipends</name>
    <message>
        <source>The stipend of %1 for %2, %3, is paid and stays as it is. Nothing was done. Its payment can only be undone as a whole.</source>
        <translation>El estipendio de %1 por %2, %3, está pagado y queda como está. No se hizo nada. Su pago solo se puede deshacer entero.</translation>
    </message>
    <message>
        <source>The stipend of %1 for %2, %3, is paid and rests on these hours. Nothing was done. Amend the hours instead: open that week in Hours, and say what they should be, and why. What that changes is shown when the next month is calculated.</source>
        <translation>El estipendio de %1 por %2, %3, está pagado y se basa en estas horas. No se hizo nada. Mejor corrige las horas: abre esa semana en Horas, y di cuántas deberían ser y por qué. Lo que eso cambia se ve al calcular el mes siguiente.</translation>
    </message>
    <message>
        <source>Stipend rule from %1</source>
        <translation>Regla de estipendio desde el %1</translation>
    </message>
    <message>
        <source>Delete the stipend rule from %1</source>
        <translation>Borrar la regla de estipendio desde el %1</translation>
    </message>
    <message>
        <source>Minimum wage of %1: %2</source>
        <translation>Salario mínimo de %1: %2</translation>
    </message>
    <message>
        <source>Edit the minimum wage of %1</source>
        <translation>Editar el salario mínimo de %1</translation>
    </message>
    <message>
        <source>Delete the minimum wage of %1</source>
        <translation>Borrar el salario mínimo de %1</translation>
    </message>
    <message>
        <source>Calculate the stipends of %1</source>
        <translation>Calcular los estipendios de %1</translation>
    </message>
    <message>
        <source>Confirm the stipend of %1, %2</source>
        <translation>Confirmar el estipendio de %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n stipends</source>
        <translation>
            <numerusform>Confirmar %n estipendio</numerusform>
            <numerusform>Confirmar %n estipendios</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide to pay the stipend of %1, %2</source>
        <translation>Decidir pagar el estipendio de %1, %2</translation>
    </message>
    <message>
        <source>Decide not to pay the stipend of %1, %2</source>
        <translation>Decidir no pagar el estipendio de %1, %2</translation>
    </message>
    <message>
        <source>Pay the stipend of %1, %2</source>
        <translation>Pagar el estipendio de %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Pay %n stipends</source>
        <translation>
            <numerusform>Pagar %n estipendio</numerusform>
            <numerusform>Pagar %n estipendios</numerusform>
        </translation>
    </message>
    <message>
        <source>A stipend of this placement was paid for %1, and what was paid stays. End the placement instead of deleting it.</source>
        <translation>Se pagó un estipendio de esta pasantía por %1, y lo que se pagó queda. Termina la pasantía en lugar de borrarla.</translation>
    </message>
</context>
<context>
    <name>rnf::StipendsPage</name>
    <message>
        <source>Stipends</source>
        <translation>Estipendios</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Show the month before</source>
        <translation>Mostrar el mes anterior</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Aún no hay programa</translation>
    </message>
    <message>
        <source>Here you settle what interns get each month. Make a programme and place interns under Placements first.</source>
        <translation>Aquí liquidas lo que reciben los pasantes cada mes. Primero crea un programa y coloca pasantes en Pasantías.</translation>
    </message>
    <message>
        <source>Nobody gets a stipend for %1</source>
        <translation>Nadie recibe estipendio por %1</translation>
    </message>
    <message>
        <source>Here you settle what interns get each month, once they are placed. %1</source>
        <translation>Aquí liquidas lo que reciben los pasantes cada mes, cuando ya tienen una pasantía. %1</translation>
    </message>
    <message>
        <source>Calculate the stipends of %1</source>
        <translation>Calcular los estipendios de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n would get %1 in all. Nothing is paid before you confirm it.</source>
        <translation>
            <numerusform>%n estipendio sería de %1. No se paga nada antes de que lo confirmes.</numerusform>
            <numerusform>%n estipendios serían %1 en total. No se paga nada antes de que los confirmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Total %1, paid %2</source>
        <translation>Total %1, pagado %2</translation>
    </message>
    <message>
        <source>The stipends of %1 are as the hours say.</source>
        <translation>Los estipendios de %1 son como dicen las horas.</translation>
    </message>
    <message>
        <source>Calculate the stipends first, then confirm this one.</source>
        <translation>Calcula primero los estipendios y luego confirma este.</translation>
    </message>
    <message>
        <source>Its hours changed. Calculate the stipends again, then confirm this one.</source>
        <translation>Sus horas cambiaron. Calcula otra vez los estipendios y luego confirma este.</translation>
    </message>
    <message>
        <source>This stipend is confirmed already.</source>
        <translation>Este estipendio ya está confirmado.</translation>
    </message>
    <message>
        <source>Nothing waits to be paid. Confirm first what is to be paid.</source>
        <translation>Nada espera pago. Confirma primero lo que se va a pagar.</translation>
    </message>
    <message>
        <source>A stipend rule belongs to a programme. Make one under Placements first.</source>
        <translation>Una regla de estipendio pertenece a un programa. Primero crea uno en Pasantías.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>%n necesita una decisión</numerusform>
            <numerusform>%n necesitan una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>A later run settled this month again, so this line stays as it is.</source>
        <translation>Una liquidación posterior volvió a liquidar este mes, así que esta línea queda como está.</translation>
    </message>
</context>
<context>
    <name>rnf::TagDialog</name>
    <message>
        <source>Change the tag</source>
        <translation>Cambiar la etiqueta</translation>
    </message>
    <message>
        <source>Language, skills, events …</source>
        <translation>Idioma, habilidades, actos …</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
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
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Join the two tags</source>
        <translation>Unir las dos etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%n people have the tag “%1” already.</source>
        <translation>
            <numerusform>%n persona ya tiene la etiqueta “%1”.</numerusform>
            <numerusform>%n personas ya tienen la etiqueta “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the two are joined, the %n people tagged “%1” get it as well.</source>
        <translation>
            <numerusform>Al unirlas, también la recibe %n persona con la etiqueta “%1”.</numerusform>
            <numerusform>Al unirlas, también la reciben las %n personas con la etiqueta “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined the tag %1 with %2.</source>
        <translation>Se unió la etiqueta %1 con %2.</translation>
    </message>
    <message>
        <source>Changed the tag %1.</source>
        <translation>Se cambió la etiqueta %1.</translation>
    </message>
</context>
<context>
    <name>rnf::Tags</name>
    <message>
        <source>Rename the tag %1 to %2</source>
        <translation>Cambiar el nombre de la etiqueta %1 a %2</translation>
    </message>
    <message>
        <source>Change the colour of the tag %1</source>
        <translation>Cambiar el color de la etiqueta %1</translation>
    </message>
    <message>
        <source>Take the tag %1 out of its group</source>
        <translation>Sacar la etiqueta %1 de su grupo</translation>
    </message>
    <message>
        <source>Put the tag %1 into the group %2</source>
        <translation>Poner la etiqueta %1 en el grupo %2</translation>
    </message>
    <message>
        <source>A tag needs a name. Type one.</source>
        <translation>Una etiqueta necesita un nombre. Escríbelo.</translation>
    </message>
    <message>
        <source>“%1” would be read as several tags or as none. Choose a name without commas, semicolons and asterisks.</source>
        <translation>“%1” se leería como varias etiquetas o como ninguna. Elige un nombre sin comas, puntos y comas ni asteriscos.</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Choose another name, or join the two.</source>
        <translation>Ya hay una etiqueta “%1”. Elige otro nombre o une las dos.</translation>
    </message>
    <message>
        <source>Join the tag %1 with %2</source>
        <translation>Unir la etiqueta %1 con %2</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Azul cielo</translation>
    </message>
    <message>
        <source>Bluish green</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Bermellón</translation>
    </message>
    <message>
        <source>Reddish purple</source>
        <translation>Púrpura rojizo</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rnf::TagsDialog</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>A tag is made by typing it where somebody is shown. Groups and colours help to find it there.</source>
        <translation>Una etiqueta se crea al escribirla en la ficha de alguien. Los grupos y colores ayudan a encontrarla allí.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Removed the tag %1.</source>
        <translation>Se quitó la etiqueta %1.</translation>
    </message>
</context>
<context>
    <name>rnf::TaskDetail</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>New task: type its title and press Enter.</source>
        <translation>Tarea nueva: escribe su título y pulsa Intro.</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Hecha: %1</translation>
    </message>
    <message>
        <source>Not needed any more, since %1</source>
        <translation>Ya no hace falta, desde: %1</translation>
    </message>
    <message>
        <source>Your account shows your own tasks. Who does the others, and how to reach people, your supervisor can tell you.</source>
        <translation>Tu cuenta muestra tus propias tareas. Quién hace las demás, y cómo contactar con la gente, te lo dice quien te supervisa.</translation>
    </message>
</context>
<context>
    <name>rnf::TaskFileDialog</name>
    <message>
        <source>Bring in tasks</source>
        <translation>Traer tareas</translation>
    </message>
</context>
<context>
    <name>rnf::TaskFiles</name>
    <message>
        <source>The row has no title.</source>
        <translation>La fila no tiene título.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Escribe qué hay que hacer.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>Write it like 2026-10-31, or leave it empty.</source>
        <translation>Escríbela así: 2026-10-31, o déjala vacía.</translation>
    </message>
    <message>
        <source>“%1” is no length of time.</source>
        <translation>“%1” no es una duración.</translation>
    </message>
    <message>
        <source>Write it like 2:30 or 2.5, or leave it empty.</source>
        <translation>Escríbela así: 2:30 o 2.5, o déjala vacía.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new tasks</source>
        <translation>
            <numerusform>%n tarea nueva</numerusform>
            <numerusform>%n tareas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n ya estaba aquí</numerusform>
            <numerusform>%n ya estaban aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n sin incluir</numerusform>
            <numerusform>%n sin incluir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no column for what is to be done. It needs a heading such as “Title” or “Subject”.</source>
        <translation>%1 no tiene columna para lo que hay que hacer. Necesita un encabezado como “Tarea” o “Título”.</translation>
    </message>
    <message>
        <source>Tasks from %1: %2</source>
        <translation>Tareas de %1: %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Taken as to do: %1</source>
        <translation>Tomadas como pendientes: %1</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Columnas que se dejan fuera: %1</translation>
    </message>
</context>
<context>
    <name>rnf::TaskForm</name>
    <message>
        <source>Who does it?</source>
        <translation>¿Quién la hace?</translation>
    </message>
    <message>
        <source>Can be done from home</source>
        <translation>Se puede hacer desde casa</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>¿Qué hay que hacer?</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>thu, 3 days, 24 dec</source>
        <translation>jue, 3 días, 24 dic</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién la hace</translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation>Tiempo que lleva</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no lo dice</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Personas necesarias</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Viene después de</translation>
    </message>
    <message>
        <source>Skill or language</source>
        <translation>Habilidad o idioma</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>nada especial</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>outreach, scheduling, media</source>
        <translation>difusión, turnos, medios</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Tipo de trabajo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Pasante</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>ningún grupo</translation>
    </message>
    <message>
        <source>no intern</source>
        <translation>ningún pasante</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>“%1” is no day. Type “tomorrow”, “thu” or “24 dec”.</source>
        <translation>“%1” no es un día. Escribe “mañana”, “jue” o “24 dic”.</translation>
    </message>
    <message>
        <source>Essential: it must not be forgotten</source>
        <translation>Esencial: no se puede olvidar</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>ningún evento</translation>
    </message>
</context>
<context>
    <name>rnf::TaskPeople</name>
    <message>
        <source>Was asked</source>
        <translation>Se preguntó a</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Dijo que sí</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Who could do this?</source>
        <translation>¿Quién podría hacerla?</translation>
    </message>
    <message>
        <source>Nobody has offered help yet.</source>
        <translation>Todavía nadie ha ofrecido ayuda.</translation>
    </message>
    <message>
        <source>Nobody else could, as far as we know.</source>
        <translation>Que sepamos, nadie más podría.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::TaskTemplates</name>
    <message>
        <source>This template is not there any more: somebody deleted it meanwhile. The history can bring it back.</source>
        <translation>Esta plantilla ya no está: alguien la eliminó mientras tanto. El historial puede recuperarla.</translation>
    </message>
    <message>
        <source>This placement is not there any more: somebody deleted it meanwhile. The history can bring it back.</source>
        <translation>Esta pasantía ya no está: alguien la borró entretanto. El historial puede traerla de vuelta.</translation>
    </message>
    <message>
        <source>A template needs a name. Type one.</source>
        <translation>Una plantilla necesita un nombre. Escribe uno.</translation>
    </message>
    <message>
        <source>There is a template called “%1” already. Choose another name.</source>
        <translation>Ya hay una plantilla llamada “%1”. Elige otro nombre.</translation>
    </message>
    <message>
        <source>A task needs a title. Type what is to be done.</source>
        <translation>Una tarea necesita un título. Escribe qué hay que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n days are more than ten years. Type fewer.</source>
        <translation>
            <numerusform>%n día es más de diez años. Escribe menos.</numerusform>
            <numerusform>%n días son más de diez años. Escribe menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The task that should come first is not in this template any more. Choose another one.</source>
        <translation>La tarea que debería ir antes ya no está en esta plantilla. Elige otra.</translation>
    </message>
    <message>
        <source>“%1” would wait for itself. Choose another task to come first.</source>
        <translation>“%1” se esperaría a sí misma. Elige otra tarea que vaya antes.</translation>
    </message>
    <message>
        <source>When “%1” is due cannot be counted: the first and the last day are not both said. Type them first, or leave this task out.</source>
        <translation>No se puede contar para cuándo es “%1”: falta el primer día o el último. Escríbelos antes, o deja fuera esta tarea.</translation>
    </message>
    <message>
        <source>Add the template “%1”</source>
        <translation>Añadir la plantilla “%1”</translation>
    </message>
    <message>
        <source>Add the usual templates</source>
        <translation>Añadir las plantillas habituales</translation>
    </message>
    <message>
        <source>Call the template “%1” “%2”</source>
        <translation>Llamar “%2” a la plantilla “%1”</translation>
    </message>
    <message>
        <source>Delete the template “%1”</source>
        <translation>Eliminar la plantilla “%1”</translation>
    </message>
    <message>
        <source>Add a task to the template “%1”</source>
        <translation>Añadir una tarea a la plantilla “%1”</translation>
    </message>
    <message>
        <source>Edit the template “%1”</source>
        <translation>Editar la plantilla “%1”</translation>
    </message>
    <message>
        <source>Take a task out of the template “%1”</source>
        <translation>Quitar una tarea de la plantilla “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Add %n tasks from “%1” for %2</source>
        <translation>
            <numerusform>Añadir %n tarea de “%1” para %2</numerusform>
            <numerusform>Añadir %n tareas de “%1” para %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n tasks from “%1”</source>
        <translation>
            <numerusform>Añadir %n tarea de “%1”</numerusform>
            <numerusform>Añadir %n tareas de “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n open tasks of %1: %2</source>
        <translation>
            <numerusform>Mover %n tarea abierta de %1: %2</numerusform>
            <numerusform>Mover %n tareas abiertas de %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Tasks</name>
    <message>
        <source>A task needs a title. Type what is to be done.</source>
        <translation>Una tarea necesita un título. Escribe qué hay que hacer.</translation>
    </message>
    <message>
        <source>New task: %1</source>
        <translation>Tarea nueva: %1</translation>
    </message>
    <message>
        <source>Edit task: %1</source>
        <translation>Editar la tarea: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Listo: %1</translation>
    </message>
    <message>
        <source>Not needed any more: %1</source>
        <translation>Ya no hace falta: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Abrir de nuevo: %1</translation>
    </message>
    <message>
        <source>This task is not there any more: somebody deleted it meanwhile. The history can bring it back.</source>
        <translation>Esta tarea ya no está: alguien la eliminó entretanto. El historial puede traerla de vuelta.</translation>
    </message>
    <message>
        <source>Delete task: %1</source>
        <translation>Eliminar la tarea: %1</translation>
    </message>
    <message>
        <source>Ask %1: %2</source>
        <translation>Preguntar a %1: %2</translation>
    </message>
    <message>
        <source>%1 said yes: %2</source>
        <translation>%1 dijo que sí: %2</translation>
    </message>
    <message>
        <source>%1 said no: %2</source>
        <translation>%1 dijo que no: %2</translation>
    </message>
    <message>
        <source>%1 is no longer asked: %2</source>
        <translation>Ya no se pregunta a %1: %2</translation>
    </message>
    <message>
        <source>Add the skill %1</source>
        <translation>Añadir la habilidad %1</translation>
    </message>
    <message>
        <source>“%1” would wait for itself, because “%2” comes after it. Choose another task to come first.</source>
        <translation>“%1” se esperaría a sí misma, porque “%2” viene después. Elige otra tarea que vaya antes.</translation>
    </message>
    <message>
        <source>Being done: %1</source>
        <translation>En marcha: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Detenida: %1</translation>
    </message>
    <message>
        <source>To be checked: %1</source>
        <translation>Por revisar: %1</translation>
    </message>
    <message>
        <source>Back to do: %1</source>
        <translation>De vuelta a pendiente: %1</translation>
    </message>
</context>
<context>
    <name>rnf::TellDialog</name>
    <message>
        <source>Tell people</source>
        <translation>Avisar a la gente</translation>
    </message>
    <message>
        <source>For a text message</source>
        <translation>Para un mensaje de texto</translation>
    </message>
    <message>
        <source>For mails and posts</source>
        <translation>Para correos y publicaciones</translation>
    </message>
    <message>
        <source>Copy a text to where people read it. The program sends nothing by itself.</source>
        <translation>Copia un texto adonde la gente lo lea. El programa no envía nada por su cuenta.</translation>
    </message>
    <message>
        <source>Nobody announced this event yet. Whoever reads these texts knows of it.</source>
        <translation>Nadie ha anunciado aún este evento. Quien lea estos textos sabrá de él.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>flyer, newsletter, union radio …; may stay empty</source>
        <translation>volante, boletín, radio sindical …; puede quedar vacío</translation>
    </message>
    <message>
        <source>Stands in the link, so that you see later how people heard of it</source>
        <translation>Va en el enlace, y así ves después cómo se enteró la gente</translation>
    </message>
    <message>
        <source>The event has no link yet; type one under Overview.</source>
        <translation>El evento aún no tiene enlace; escribe uno en Resumen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código de origen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save web page…</source>
        <translation>Guardar página web…</translation>
    </message>
    <message>
        <source>Save calendar entry…</source>
        <translation>Guardar entrada de calendario…</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Guardar página web</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Save calendar entry</source>
        <translation>Guardar entrada de calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>rnf::TemplateFromTasksDialog</name>
    <message>
        <source>Template from tasks</source>
        <translation>Plantilla de unas tareas</translation>
    </message>
    <message>
        <source>Tasks of the placement</source>
        <translation>Tareas de la pasantía</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Se cuenta</translation>
    </message>
    <message>
        <source>The days of the tasks that are ticked are counted from the first or the last day, whichever is nearer.</source>
        <translation>Los días de las tareas marcadas se cuentan desde el primer día o el último, el que esté más cerca.</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Acogida</translation>
    </message>
    <message>
        <source>Tasks of</source>
        <translation>Tareas de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Make the template</source>
        <translation>Hacer la plantilla</translation>
    </message>
    <message>
        <source>No placement has tasks yet. Add some on the board, each with its intern.</source>
        <translation>Ninguna pasantía tiene tareas todavía. Añade algunas en el tablero, cada una con su pasante.</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
</context>
<context>
    <name>rnf::TemplateItemDelegate</name>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
</context>
<context>
    <name>rnf::TemplateItemModel</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>ningún área</translation>
    </message>
    <message>
        <source>Type a new task here</source>
        <translation>Escribe aquí una tarea nueva</translation>
    </message>
    <message>
        <source>No piece of work: %1</source>
        <translation>No es un trabajo: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Se cuenta desde</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién la hace</translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation>Tiempo que lleva</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Tipo de trabajo</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Viene después de</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation>Formalidad</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>“%1” is no number of days. Type it like +7, or -3 for three days before.</source>
        <translation>“%1” no es un número de días. Escríbelo como +7, o -3 para tres días antes.</translation>
    </message>
    <message>
        <source>Essential: %1</source>
        <translation>Esencial: %1</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Esencial</translation>
    </message>
    <message>
        <source>On a weekend</source>
        <translation>En fin de semana</translation>
    </message>
</context>
<context>
    <name>rnf::TemplateUseDialog</name>
    <message>
        <source>Tasks from a template</source>
        <translation>Tareas de una plantilla</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>¿Quién la hace?</translation>
    </message>
    <message>
        <source>Tasks of the template</source>
        <translation>Tareas de la plantilla</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Se cuenta</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Plantillas…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n tasks</source>
        <translation>
            <numerusform>Añadir %n tarea</numerusform>
            <numerusform>Añadir %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>thu, 3 days, 24 dec</source>
        <translation>jue, 3 días, 24 dic</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién la hace</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>anybody, from a day on</source>
        <translation>cualquier persona, desde un día</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>ya está: %1</translation>
    </message>
    <message>
        <source>its day cannot be counted</source>
        <translation>no se puede contar su día</translation>
    </message>
    <message>
        <source>This template holds no task yet. Add some under “Templates…”.</source>
        <translation>Esta plantilla todavía no tiene tareas. Añade algunas en “Plantillas…”.</translation>
    </message>
    <message>
        <source>The placement has no first or no last day yet. What is counted from it can be added once it has.</source>
        <translation>A la pasantía le falta el primer día o el último. Lo que se cuenta desde él se podrá añadir cuando lo tenga.</translation>
    </message>
    <message>
        <source>“%1” is no day. Type “tomorrow”, “thu” or “24 dec”.</source>
        <translation>“%1” no es un día. Escribe “mañana”, “jue” o “24 dic”.</translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and are left out; tick one to have it twice.</source>
        <translation>
            <numerusform>%n ya está y se deja fuera; márcala para tenerla dos veces.</numerusform>
            <numerusform>%n ya están y se dejan fuera; marca una para tenerla dos veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these days fall on a weekend, and stay there.</source>
        <translation>
            <numerusform>%n de estos días cae en fin de semana, y se queda ahí.</numerusform>
            <numerusform>%n de estos días caen en fin de semana, y se quedan ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are there already.</source>
        <translation>Todas están ya.</translation>
    </message>
    <message>
        <source>The event has no day yet. What is counted from it can be added once it has.</source>
        <translation>El evento todavía no tiene día. Lo que se cuenta desde él se puede añadir cuando lo tenga.</translation>
    </message>
</context>
<context>
    <name>rnf::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Tasks of the template</source>
        <translation>Tareas de la plantilla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>From tasks…</source>
        <translation>De unas tareas…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Take the task out</source>
        <translation>Quitar la tarea</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>Days are counted from the first day, from halfway or from the last day of a term or an event: +7 is a week after it, -3 three days before. A formality, such as a tour, is no first deliverable when it is done; what is essential turns red when nobody looks at it.</source>
        <translation>Los días se cuentan desde el primer día, desde la mitad o desde el último día de un período o un evento: +7 es una semana después, -3 tres días antes. Una formalidad, como un recorrido, no es una primera entrega cuando está hecha; lo esencial se pone rojo cuando nadie lo atiende.</translation>
    </message>
</context>
<context>
    <name>rnf::TemplatesEmptyState</name>
    <message>
        <source>There is no template yet.</source>
        <translation>Todavía no hay ninguna plantilla.</translation>
    </message>
    <message>
        <source>A template holds tasks that come again with every term or event, with their days counted from the first or the last one. Begin with the usual ones, or make your own.</source>
        <translation>Una plantilla guarda tareas que vuelven con cada período o evento, con sus días contados desde el primero o el último. Empieza con las habituales, o haz las tuyas.</translation>
    </message>
    <message>
        <source>Use the usual ones</source>
        <translation>Usar las habituales</translation>
    </message>
</context>
<context>
    <name>rnf::TermPart</name>
    <message>
        <source>Term</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Weeks of the term</source>
        <translation>Semanas del período</translation>
    </message>
    <message>
        <source>Delete the placement</source>
        <translation>Borrar la pasantía</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tareas abiertas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Días de ausencia</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>None are noted.</source>
        <translation>No hay ninguno anotado.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n open tasks: %1</source>
        <translation>
            <numerusform>Mover %n tarea abierta: %1</numerusform>
            <numerusform>Mover %n tareas abiertas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates of the placement have moved since its tasks were planned.</source>
        <translation>Las fechas de la pasantía se han movido desde que se planearon sus tareas.</translation>
    </message>
    <message>
        <source>This is what was agreed. Your supervisor, or another organizer, can change it.</source>
        <translation>Esto es lo que se acordó. Puede cambiarlo quien te supervisa, u otra persona organizadora.</translation>
    </message>
</context>
<context>
    <name>rnf::TermWeeks</name>
    <message>
        <source>Weeks of the term</source>
        <translation>Semanas del período</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source> · nothing to report</source>
        <translation> · sin nada que anotar</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>espera aprobación</translation>
    </message>
    <message>
        <source>approved · corrected</source>
        <translation>aprobada · corregida</translation>
    </message>
    <message>
        <source>approved · a correction is open</source>
        <translation>aprobada · hay una corrección abierta</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>came back: %1</source>
        <translation>volvió: %1</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>todavía nada</translation>
    </message>
</context>
<context>
    <name>rnf::TimerDialog</name>
    <message>
        <source>Start the timer</source>
        <translation>Iniciar el cronómetro</translation>
    </message>
    <message>
        <source>What are you working on?</source>
        <translation>¿En qué trabajas?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>rnf::TimerPart</name>
    <message>
        <source>Start timer</source>
        <translation>Iniciar temporizador</translation>
    </message>
    <message>
        <source>Start the timer (F8)</source>
        <translation>Iniciar el temporizador (F8)</translation>
    </message>
    <message>
        <source>Timer: what to keep?</source>
        <translation>Temporizador: ¿qué se conserva?</translation>
    </message>
    <message>
        <source>The timer ran while the program did not</source>
        <translation>El temporizador corrió mientras el programa no</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wrote the hours: %1.</source>
        <translation>Horas escritas: %1.</translation>
    </message>
    <message>
        <source>Less than a minute: nothing was written.</source>
        <translation>Menos de un minuto: no se escribió nada.</translation>
    </message>
    <message>
        <source>Stop the timer for %1 and write its hours (F8)</source>
        <translation>Parar el temporizador de %1 y escribir sus horas (F8)</translation>
    </message>
</context>
<context>
    <name>rnf::TimesDialog</name>
    <message>
        <source>Times of %1</source>
        <translation>Horario de %1</translation>
    </message>
    <message>
        <source>Planned: %1. What was worked goes into the hours of %2.</source>
        <translation>Planeado: %1. Lo trabajado pasa a las horas de %2.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Keep the times</source>
        <translation>Guardar el horario</translation>
    </message>
    <message>
        <source>“%1” is no time. Type “%2”.</source>
        <translation>«%1» no es una hora. Escribe «%2».</translation>
    </message>
</context>
<context>
    <name>rnf::TodayModel</name>
    <message>
        <source>My follow-ups</source>
        <translation>Mis seguimientos</translation>
    </message>
    <message>
        <source>Everybody&apos;s follow-ups</source>
        <translation>Los seguimientos de todos</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Newcomers waiting for a first conversation</source>
        <translation>Personas nuevas que esperan una primera conversación</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>What changed since you were here</source>
        <translation>Lo que cambió desde que estuviste aquí</translation>
    </message>
    <message>
        <source>Offers waiting for a first ask</source>
        <translation>Ofrecimientos que esperan una primera petición</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Newcomers to my groups</source>
        <translation>Quienes llegaron a mis grupos</translation>
    </message>
    <message>
        <source>Newcomers to groups</source>
        <translation>Quienes llegaron a grupos</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>Dar la bienvenida a %1</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Your week %1</source>
        <translation>Tu semana %1</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelta</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>Type hours, or start the timer (F8)</source>
        <translation>Escribe horas, o inicia el temporizador (F8)</translation>
    </message>
    <message>
        <source>To approve: %1</source>
        <translation>Por aprobar: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Waits for a first answer: %1</source>
        <translation>Espera una primera respuesta: %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Rights check: %1</source>
        <translation>Revisión de derechos: %1</translation>
    </message>
    <message>
        <source>The intern programme</source>
        <translation>El programa de pasantías</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Everybody has signed it.</source>
        <translation>Lo han firmado todas las partes.</translation>
    </message>
    <message>
        <source>Not everybody has signed it. Your supervisor has it.</source>
        <translation>Falta alguna firma. Lo tiene quien supervisa.</translation>
    </message>
    <message>
        <source>First piece of work</source>
        <translation>Primera entrega</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Acogida</translation>
    </message>
    <message>
        <source>Evaluations to write</source>
        <translation>Evaluaciones por escribir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n said yes</source>
        <translation>
            <numerusform>%n dijo que sí</numerusform>
            <numerusform>%n dijeron que sí</numerusform>
        </translation>
    </message>
    <message>
        <source>Who came? Its attendance is not closed yet.</source>
        <translation>¿Quién vino? Su asistencia todavía no está cerrada.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs have no plan yet.</source>
        <translation>
            <numerusform>%n necesidad aún no tiene plan.</numerusform>
            <numerusform>%n necesidades aún no tienen plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purge what people needed: the event has been over for 30 days.</source>
        <translation>Depura lo que la gente necesitaba: el evento terminó hace 30 días.</translation>
    </message>
</context>
<context>
    <name>rnf::TodayPage</name>
    <message>
        <source>Log contact</source>
        <translation>Anotar contacto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>My follow-ups</source>
        <translation>Mis seguimientos</translation>
    </message>
    <message>
        <source>Everybody&apos;s follow-ups</source>
        <translation>Los seguimientos de todos</translation>
    </message>
    <message>
        <source>Whose follow-ups</source>
        <translation>De quién son los seguimientos</translation>
    </message>
    <message>
        <source>Log contact with whoever is chosen (Enter)</source>
        <translation>Anotar contacto con la persona elegida (Intro)</translation>
    </message>
    <message>
        <source>Show this person (Ctrl+Enter)</source>
        <translation>Mostrar a esta persona (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Nothing waits for you today</source>
        <translation>Hoy no te espera nada</translation>
    </message>
    <message>
        <source>Choose somebody to talk to</source>
        <translation>Elegir con quién hablar</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Hecho: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are due</source>
        <translation>
            <numerusform>%n seguimiento pendiente</numerusform>
            <numerusform>%n seguimientos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>The next step or the task is done (Space)</source>
        <translation>El próximo paso o la tarea está hecho (Espacio)</translation>
    </message>
    <message>
        <source>Follow-ups, offers of help, tasks, newcomers and what others change will stand here. Everybody you know has been spoken with.</source>
        <translation>Aquí estarán los seguimientos, los ofrecimientos de ayuda, las tareas, las personas nuevas y lo que otras cambien. Ya se habló con todas las personas que conoces.</translation>
    </message>
    <message numerus="yes">
        <source>%n offers wait for a first ask</source>
        <translation>
            <numerusform>%n ofrecimiento espera una primera petición</numerusform>
            <numerusform>%n ofrecimientos esperan una primera petición</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are due</source>
        <translation>
            <numerusform>%n tarea por hacer</numerusform>
            <numerusform>%n tareas por hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks wait for approval</source>
        <translation>
            <numerusform>%n semana espera aprobación</numerusform>
            <numerusform>%n semanas esperan aprobación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your weeks came back</source>
        <translation>
            <numerusform>%n de tus semanas fue devuelta</numerusform>
            <numerusform>%n de tus semanas fueron devueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tasks that are due, weeks that came back and evaluations to write will stand here. Other people and lists are not part of your account.</source>
        <translation>Aquí aparecerán tus tareas con fecha, las semanas devueltas y las evaluaciones por escribir. Tu cuenta no incluye a otras personas ni listas.</translation>
    </message>
</context>
<context>
    <name>rnf::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>rnf::UndoDialog</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Some of this was changed since</source>
        <translation>Parte de esto cambió después</translation>
    </message>
    <message>
        <source>“%1” is undone except for what is listed here: it stays as it is now. Tick what should go back all the same. This can be undone too.</source>
        <translation>Se deshace «%1» salvo lo que está en esta lista, que queda como está ahora. Marca lo que deba volver atrás de todos modos. Esto también se puede deshacer.</translation>
    </message>
    <message>
        <source>What was changed since</source>
        <translation>Qué cambió después</translation>
    </message>
    <message>
        <source>Undo the rest</source>
        <translation>Deshacer lo demás</translation>
    </message>
    <message>
        <source>Leave everything</source>
        <translation>Dejar todo</translation>
    </message>
</context>
<context>
    <name>rnf::UndoFlow</name>
    <message>
        <source>Looking at what “%1” did …</source>
        <translation>Mirando lo que hizo «%1» …</translation>
    </message>
    <message>
        <source>Undoing “%1” …</source>
        <translation>Deshaciendo «%1» …</translation>
    </message>
    <message>
        <source>Nothing was undone: all that “%1” did was changed since, and stays.</source>
        <translation>No se deshizo nada: todo lo que hizo «%1» se cambió después, y se queda.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Hecho de nuevo: %1</translation>
    </message>
    <message>
        <source>Undid “%1”.</source>
        <translation>Se deshizo «%1».</translation>
    </message>
</context>
<context>
    <name>rnf::UnpaidDialog</name>
    <message>
        <source>Dues</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Who has not paid?</source>
        <translation>¿Quién no ha pagado?</translation>
    </message>
    <message>
        <source>Not paid for</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>rnf::VenueDialog</name>
    <message>
        <source>Venues</source>
        <translation>Sedes</translation>
    </message>
    <message>
        <source>Keep the venue</source>
        <translation>Guardar la sede</translation>
    </message>
    <message>
        <source>There are no venues yet. Type a place at an event, and it stands here.</source>
        <translation>Todavía no hay sedes. Escribe un lugar en un evento y estará aquí.</translation>
    </message>
    <message>
        <source>2 or 5 train to Franklin Ave</source>
        <translation>Metro 2 o 5 hasta Franklin Ave</translation>
    </message>
    <message>
        <source>the day on which somebody went and looked</source>
        <translation>el día en que alguien fue a verlo</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Silla de ruedas</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Revisado el</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>“%1” is no day. Type “27 nov” or “2026-11-27”.</source>
        <translation>«%1» no es un día. Escribe «27 nov» o «2026-11-27».</translation>
    </message>
    <message>
        <source>Delete the venue</source>
        <translation>Eliminar la sede</translation>
    </message>
</context>
<context>
    <name>rnf::VolunteerDetail</name>
    <message>
        <source>Log contact</source>
        <translation>Anotar contacto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>rnf::VolunteerTableModel</name>
    <message>
        <source>do not contact</source>
        <translation>no contactar</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>llegó %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofrece</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Último contacto</translation>
    </message>
</context>
<context>
    <name>rnf::Volunteers</name>
    <message>
        <source>Whoever offers help needs a name. Type one.</source>
        <translation>Quien ofrece ayuda necesita un nombre. Escribe uno.</translation>
    </message>
    <message>
        <source>Offered help</source>
        <translation>Ofreció ayuda</translation>
    </message>
    <message>
        <source>Offer from %1</source>
        <translation>Ofrecimiento de %1</translation>
    </message>
    <message>
        <source>Dismiss the offer from %1</source>
        <translation>Descartar el ofrecimiento de %1</translation>
    </message>
    <message>
        <source>Offer of %1</source>
        <translation>Ofrecimiento de %1</translation>
    </message>
    <message>
        <source>%1 still offers</source>
        <translation>%1 sigue ofreciendo</translation>
    </message>
    <message>
        <source>Remove an offer of %1</source>
        <translation>Quitar un ofrecimiento de %1</translation>
    </message>
    <message>
        <source>Skills of %1</source>
        <translation>Habilidades de %1</translation>
    </message>
    <message>
        <source>What %1 wants to learn</source>
        <translation>Lo que %1 quiere aprender</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rnf::VolunteersPage</name>
    <message>
        <source>Volunteers</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Qué ofrecen</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Todos los ofrecimientos</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Nobody has offered help yet</source>
        <translation>Todavía nadie ha ofrecido ayuda</translation>
    </message>
    <message>
        <source>When somebody says “I have an hour”, take the offer in here: it takes half a minute, and Today reminds you to ask them for something within two days.</source>
        <translation>Cuando alguien diga «tengo una hora», anota aquí el ofrecimiento: lleva medio minuto, y Hoy te recuerda que le pidas algo en dos días.</translation>
    </message>
    <message>
        <source>New offer of help…</source>
        <translation>Nuevo ofrecimiento de ayuda…</translation>
    </message>
    <message>
        <source>Nobody offers this</source>
        <translation>Nadie ofrece esto</translation>
    </message>
    <message>
        <source>Show all volunteers</source>
        <translation>Mostrar a todas las personas voluntarias</translation>
    </message>
    <message>
        <source>New offer…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Any skill</source>
        <translation>Habilidades</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteers</source>
        <translation>
            <numerusform>%n persona voluntaria</numerusform>
            <numerusform>%n personas voluntarias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a first ask</source>
        <translation>
            <numerusform>%n espera una primera petición</numerusform>
            <numerusform>%n esperan una primera petición</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a volunteer in the list</source>
        <translation>Elige a una persona voluntaria en la lista</translation>
    </message>
</context>
<context>
    <name>rnf::WageRateDialog</name>
    <message>
        <source>Minimum wage</source>
        <translation>Salario mínimo</translation>
    </message>
    <message>
        <source>It holds from its day until the next rate of the place. Note where it is written, and let counsel confirm it.</source>
        <translation>Vale desde su día hasta la siguiente tarifa del lugar. Anota dónde está escrita y haz que un abogado la confirme.</translation>
    </message>
    <message>
        <source>law, notice or web page</source>
        <translation>ley, aviso o página web</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Keep the rate</source>
        <translation>Guardar la tarifa</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type “17” or “17.00”.</source>
        <translation>“%1” no es un importe. Escribe “17” o “17.00”.</translation>
    </message>
</context>
<context>
    <name>rnf::WageRatesDialog</name>
    <message>
        <source>Wage rates</source>
        <translation>Tarifas de salario</translation>
    </message>
    <message>
        <source>What an hour must be paid, by place and day. An own rate takes the place of one that comes with the program.</source>
        <translation>Cuánto hay que pagar por hora, por lugar y día. Una tarifa propia reemplaza a la que viene con el programa.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>ourselves</source>
        <translation>nosotros</translation>
    </message>
</context>
<context>
    <name>rnf::WalkInForm</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
    <message>
        <source>Known, but not on the list. Down chooses one:</source>
        <translation>Personas conocidas que no están en la lista. Con la flecha abajo eliges una:</translation>
    </message>
    <message>
        <source>Known people of this name</source>
        <translation>Personas conocidas con este nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone (may stay empty)</source>
        <translation>Teléfono (puede quedar vacío)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>Registrar la llegada de %1</translation>
    </message>
    <message>
        <source>Check in as somebody new</source>
        <translation>Registrar como persona nueva</translation>
    </message>
    <message>
        <source>Nobody else here is called that.</source>
        <translation>Nadie más se llama así aquí.</translation>
    </message>
</context>
<context>
    <name>rnf::WallChartLegend</name>
    <message>
        <source>Marks: %1</source>
        <translation>Marcas: %1</translation>
    </message>
</context>
<context>
    <name>rnf::WallChartModel</name>
    <message>
        <source>%1, no unit</source>
        <translation>%1, sin unidad</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sin unidad</translation>
    </message>
    <message>
        <source>%1 known, %2 claimed</source>
        <translation>%1 conocidas, %2 según el empleador</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1: %n persona</numerusform>
            <numerusform>%1: %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Employer says</source>
        <translation>Dice el empleador</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>sin tarjeta</translation>
    </message>
    <message>
        <source>nobody leads them</source>
        <translation>sin líder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not assessed: %1</source>
        <translation>sin valorar: %1</translation>
    </message>
    <message>
        <source>cards: %1, members: %2</source>
        <translation>tarjetas: %1, afiliados: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n leaders, for up to %1</source>
        <translation>
            <numerusform>%n líder, para hasta %1</numerusform>
            <numerusform>%n líderes, para hasta %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people work here</source>
        <translation>
            <numerusform>%n persona trabaja aquí</numerusform>
            <numerusform>%n personas trabajan aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them assessed</source>
        <translation>%1 con valoración</translation>
    </message>
    <message numerus="yes">
        <source>%n more to 30 %</source>
        <translation>
            <numerusform>falta %n para el 30 %</numerusform>
            <numerusform>faltan %n para el 30 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to a majority</source>
        <translation>
            <numerusform>falta %n para la mayoría</numerusform>
            <numerusform>faltan %n para la mayoría</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to the goal of %1 %</source>
        <translation>
            <numerusform>falta %n para la meta del %1 %</numerusform>
            <numerusform>faltan %n para la meta del %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>the goal of %1 % is reached</source>
        <translation>se alcanzó la meta del %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n parts without enough leaders</source>
        <translation>
            <numerusform>%n parte sin líderes suficientes</numerusform>
            <numerusform>%n partes sin líderes suficientes</numerusform>
        </translation>
    </message>
    <message>
        <source>enough leaders everywhere</source>
        <translation>líderes suficientes en todas partes</translation>
    </message>
    <message>
        <source>%1 (employer says %2)</source>
        <translation>%1 (el empleador dice %2)</translation>
    </message>
    <message>
        <source>All employers</source>
        <translation>Todos los empleadores</translation>
    </message>
    <message>
        <source>%1 cards (%2 %)</source>
        <translation>%1 tarjetas (%2 %)</translation>
    </message>
</context>
<context>
    <name>rnf::WallChartPrint</name>
    <message>
        <source>wall chart of %1</source>
        <translation>mapa de %1</translation>
    </message>
    <message>
        <source>Printed the wall chart of %1.</source>
        <translation>Se imprimió el mapa de %1.</translation>
    </message>
</context>
<context>
    <name>rnf::WallChartView</name>
    <message>
        <source>Wall chart</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>rnf::WebAnswersDialog</name>
    <message>
        <source>Import web answers</source>
        <translation>Importar respuestas web</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Left out, because we do not keep it: %1</source>
        <translation>Se deja fuera, porque no lo guardamos: %1</translation>
    </message>
    <message>
        <source>Kept as questions with their answers: %1</source>
        <translation>Se guardan como preguntas con sus respuestas: %1</translation>
    </message>
</context>
<context>
    <name>rnf::WeekDelegate</name>
    <message>
        <source>A task or a kind of work</source>
        <translation>Una tarea o un trabajo</translation>
    </message>
    <message>
        <source>a task or a kind of work</source>
        <translation>una tarea o un trabajo</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no lo dice</translation>
    </message>
</context>
<context>
    <name>rnf::WeekGrid</name>
    <message>
        <source>Hours of the week</source>
        <translation>Horas de la semana</translation>
    </message>
</context>
<context>
    <name>rnf::WeekHead</name>
    <message>
        <source>Copy last week</source>
        <translation>Copiar la semana anterior</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Hours of those agreed</source>
        <translation>Horas de las acordadas</translation>
    </message>
    <message>
        <source>Whose week</source>
        <translation>Semana de quién</translation>
    </message>
    <message>
        <source>The week before (Page Up)</source>
        <translation>La semana anterior (RePág)</translation>
    </message>
    <message>
        <source>The week after (Page Down)</source>
        <translation>La semana siguiente (AvPág)</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Each day as it was the week before</source>
        <translation>Cada día como fue la semana anterior</translation>
    </message>
    <message>
        <source>To change it, before anybody decided</source>
        <translation>Para cambiarla, antes de que se decida</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Mi semana</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Whose week?</source>
        <translation>¿La semana de quién?</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escribe un nombre</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Mostrar la semana</translation>
    </message>
    <message>
        <source>Submit the amendment</source>
        <translation>Entregar la enmienda</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nada que anotar</translation>
    </message>
    <message>
        <source>Which hours of the week</source>
        <translation>Qué horas de la semana</translation>
    </message>
    <message>
        <source>Internship %1</source>
        <translation>Pasantía %1</translation>
    </message>
    <message>
        <source>Own hours</source>
        <translation>Horas propias</translation>
    </message>
</context>
<context>
    <name>rnf::WeekModel</name>
    <message>
        <source>“%1” is no length of time. Type 7.5, 7:30 or 7h30.</source>
        <translation>«%1» no es una duración. Escribe 7.5, 7:30 o 7h30.</translation>
    </message>
    <message>
        <source>Add work…</source>
        <translation>Añadir trabajo…</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>A time could not be read there; it is marked. Correct it first, or press Esc in it.</source>
        <translation>Allí hay un tiempo que no se entiende; está marcado. Corrígelo primero, o pulsa Esc en él.</translation>
    </message>
</context>
<context>
    <name>rnf::WelcomePage</name>
    <message>
        <source>Rank &amp; File</source>
        <translation>Rank &amp; File</translation>
    </message>
    <message>
        <source>Your people, in one file that is yours.</source>
        <translation>Tu gente, en un archivo que es tuyo.</translation>
    </message>
    <message>
        <source>Start ours</source>
        <translation>Empezar el nuestro</translation>
    </message>
    <message>
        <source>A new file for your organization. It takes a minute, and you can bring in your list right after.</source>
        <translation>Un archivo nuevo para tu organización. Tarda un minuto, y después puedes traer tu lista.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>About 600 made-up people to try everything with. Nothing there is kept.</source>
        <translation>Unas 600 personas inventadas para probarlo todo. Ahí no se guarda nada.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Local 1184</source>
        <translation>Local 1184</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Elegir dónde guardarlo…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Your name stands in the history beside what you do. The place says how phone numbers are read.</source>
        <translation>Tu nombre sale en el historial junto a lo que haces. El lugar dice cómo se leen los teléfonos.</translation>
    </message>
    <message>
        <source>Type the name of your organization and your own, so that the history can say who did what.</source>
        <translation>Escribe el nombre de tu organización y el tuyo, para que el historial pueda decir quién hizo qué.</translation>
    </message>
    <message>
        <source>A workspace or a backup that is already on this computer or on a stick.</source>
        <translation>Un espacio de trabajo o una copia de seguridad que ya está en esta computadora o en una memoria.</translation>
    </message>
</context>
<context>
    <name>rnf::WindowWork</name>
    <message>
        <source>Not yet: %1 Try again when that has ended.</source>
        <translation>Todavía no: %1 Inténtalo de nuevo cuando termine.</translation>
    </message>
</context>
<context>
    <name>rnf::WorkExports</name>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>espera aprobación</translation>
    </message>
    <message>
        <source>not submitted</source>
        <translation>sin entregar</translation>
    </message>
    <message numerus="yes">
        <source>Export %n entries of %1 to %2</source>
        <translation>
            <numerusform>Exportar %n entrada de %1 a %2</numerusform>
            <numerusform>Exportar %n entradas de %1 a %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n tasks to %1</source>
        <translation>
            <numerusform>Exportar %n tarea a %1</numerusform>
            <numerusform>Exportar %n tareas a %1</numerusform>
        </translation>
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
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Task title</source>
        <translation>Título de la tarea</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Estimated time</source>
        <translation>Tiempo estimado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message numerus="yes">
        <source>Export %n entries of everybody to %1</source>
        <translation>
            <numerusform>Exportar %n entrada de todos a %1</numerusform>
            <numerusform>Exportar %n entradas de todos a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Formality</source>
        <translation>Formalidad</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>rnf::WorkplacePage</name>
    <message>
        <source>No workplace yet</source>
        <translation>Todavía no hay lugares de trabajo</translation>
    </message>
    <message>
        <source>Bring in a list with a column for the employer and one for the unit, and they stand here. Or begin with the employer&apos;s name.</source>
        <translation>Trae una lista con una columna para el empleador y otra para la unidad, y aparecerán aquí. O empieza con el nombre del empleador.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Add an employer</source>
        <translation>Añadir un empleador</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>Ahora se llama %1.</translation>
    </message>
    <message>
        <source>Moved %1 to %2.</source>
        <translation>%1 ahora está en %2.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no lo dice</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>quién lo dice</translation>
    </message>
    <message>
        <source>Where the headcount comes from</source>
        <translation>De dónde viene el número de personas</translation>
    </message>
    <message>
        <source>Employer says</source>
        <translation>Dice el empleador</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Job titles</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>The workplace could not be read. What is shown may be out of date.</source>
        <translation>No se pudieron leer los lugares de trabajo. Lo que se muestra puede no estar al día.</translation>
    </message>
    <message>
        <source>Noted on %1</source>
        <translation>Anotado el %1</translation>
    </message>
    <message>
        <source>Only units can be removed; %1 is an employer or a worksite.</source>
        <translation>Solo se pueden quitar unidades; %1 es un empleador o un lugar de trabajo.</translation>
    </message>
    <message>
        <source>Removed %1. Its people stay at the employer.</source>
        <translation>Se quitó %1. Sus personas siguen con el empleador.</translation>
    </message>
    <message numerus="yes">
        <source>%n employers</source>
        <translation>
            <numerusform>%n empleador</numerusform>
            <numerusform>%n empleadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Sin tarjeta</translation>
    </message>
    <message>
        <source>Nobody leads</source>
        <translation>Sin líder</translation>
    </message>
    <message>
        <source>All employers</source>
        <translation>Todos los empleadores</translation>
    </message>
    <message>
        <source>Where leaders are missing…</source>
        <translation>Dónde faltan líderes…</translation>
    </message>
    <message>
        <source>They work there already.</source>
        <translation>Ya trabajan ahí.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n people to %1.</source>
        <translation>
            <numerusform>Se pasó a %n persona a %1.</numerusform>
            <numerusform>Se pasó a %n personas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving %n people …</source>
        <translation>
            <numerusform>Moviendo a %n persona …</numerusform>
            <numerusform>Moviendo a %n personas …</numerusform>
        </translation>
    </message>
</context>
</TS>
