#include "exchange/HeaderWords.h"

#include "base/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
const QHash<QString, KnownColumn> &knownHeaders()
{
    static const QHash<QString, KnownColumn> words = [] {
        const QList<std::pair<const char *, QStringList>> lists{
            {"given_name",
             {u"first, first name, firstname, fname, f name, given name, givenname, forename, "
              "chosen first name, chosen pref legal first name, nombre, nombres, primer nombre, given names, forenames, "
              "christian "
              "name, nombre de pila, "
              "legal first name, first legal name"_s}},
            {"middle_name", {u"middle, middle name, middlename, mname, mi, middle initial, segundo nombre"_s}},
            {"family_name",
             {u"last, last name, lastname, lname, l name, surname, family name, familyname, apellido, "
              "apellidos, primer apellido, apellido paterno, legal last name, last legal name"_s}},
            {"second_family_name", {u"second last name, segundo apellido, apellido materno"_s}},
            {"name",
             {u"name, full name, fullname, employee name, member name, display name, nombre completo, last first, "
              "last name first name, name original name, lfm name formatted, nombre y apellido, "
              "nombre y apellidos, your name, your full name, what is your name, what is your full name, first and last name, name first and last, name please print, print name, printed name, payroll name, tenant name, name last first mi, nombre apellido, nombres y apellidos, nombres apellidos, name of employee, name of member"_s}},
            {"name_given_first",
             {u"name first middle last, first middle last, "
              "nombre completo nombre segundo nombre apellido"_s}},
            {"name_family_first",
             {u"name last first middle, last first middle, name last first, apellido nombre, apellidos nombres, "
              "nombre completo apellido nombre segundo nombre, apellido y nombre, apellidos y nombres, apellidos y nombre, apellidos nombre"_s}},
            {"name_prefix", {u"prefix, name prefix, salutation, title before the name, tratamiento"_s}},
            {"name_suffix", {u"suffix, name suffix, sufijo"_s}},
            {"preferred_name",
             {u"preferred name, nickname, nick name, goes by, apodo, nombre preferido, known as, preferred first name, chosen name, first name preferred"_s}},
            {"legal_name", {u"legal name, nombre legal"_s}},
            {"display_name", {u"shown as, se muestra como"_s}},
            {"other_names",
             {u"other names, other name, alias, aliases, aka, a k a, also known as, otros nombres, otro nombre, "
              "tambien conocido como, tambien conocida como"_s}},
            {"former_name",
             {u"former name, former names, maiden name, birth name, name at birth, previous name, prior name, old name, "
              "nee, former last name, former surname, previous last name, previous surname, birth surname, deadname, "
              "nombre anterior, nombres anteriores, apellido de soltera, apellido de soltero, nombre de soltera, "
              "apellido anterior, nombre de nacimiento, apellido de nacimiento"_s}},
            {"pronouns", {u"pronouns, preferred pronouns, pronombres"_s}},
            {"mobile_phone",
             {u"cell, mobile, cellphone, cell phone, mobile phone, mobile number, cell number, cphone, "
              "celular, movil, telefono movil, telefono celular, mobilenumber, cell phone number, cell no, mobile no, phone "
              "mobile, phone cell, mobile tel, tel movil, no de celular, numero de celular, "
              "personal cell, mobile telephone"_s}},
            {"home_phone",
             {u"home phone, hphone, homephone, home phone number, home phone 2, home tel, telefono, "
              "telefono de casa, telefono fijo, phone home, home telephone"_s}},
            {"work_phone",
             {u"work phone, wphone, workphone, business phone, business phone 2, work phone number, "
              "office phone, telefono del trabajo, phone work, work tel, work telephone, business telephone, office number"_s}},
            {"phone",
             {u"phone, phone number, primary phone, preferred phone, pref phone, phone1, phone 1, phone 2, "
              "phone2, telephone, tel, other phone, otro telefono, phonenumber, telephone number, "
              "contact number, alt phone, phone s, phones, phone no, tel no, alternate phone, secondary phone, numero de telefono"_s}},
            {"email",
             {u"email, e mail, email address, e mail address, emailaddress, primary email, personal email, "
              "preferredemail, dnd email, correo, correo electronico, email 1, email 2, secondary email, "
              "other email, mail, user email, e mail 2 address, e mail 3 address, personal e mail, email s, "
              "emails, correo personal, e mail 1, e mail 2, direccion de correo, correo electronico personal, e mail personal"_s}},
            {"work_email",
             {u"work email, work e mail, business email, correo del trabajo, business e mail, office email, correo electronico del trabajo"_s}},
            {"line1",
             {u"address, address 1, address1, address line 1, street, street1, street 1, street address, "
              "home street, home address, homestreet, lo street1, direccion, calle, domicilio, vaddress, street address 1, "
              "residential address, direccion 1, address street, home address street, direccion calle, domicilio calle, "
              "street address line 1, address street address, calle y numero, calle numero, street and number, full "
              "address, "
              "complete address"_s}},
            {"line2",
             {u"address 2, address2, address line 2, street2, street 2, apt, apartment, unit number, lo street2, "
              "adress2, home address 2, home street 2, co address, direccion 2, apartamento, street address line 2, colonia, barrio, apt number, apt unit, apt suite"_s}},
            {"line3", {u"address 3, address3, address line 3, street3, street 3, home street 3, direccion 3"_s}},
            {"city",
             {u"city, town, address city, city town, city state zip, city st zip, city state, city st, city state and zip, "
              "city state zip code, home city, homecity, lo city, ciudad, municipio, home address city, direccion ciudad, "
              "domicilio ciudad"_s}},
            {"region",
             {u"state, province, region, county, home state, homestate, lo state, estado, provincia, address state "
              u"province, "
              "address state, state province, state region, province state, home address state, direccion estado, "
              "domicilio estado"_s}},
            {"postal_code",
             {u"zip, zip5, zip 5, zipcode, zip code, postal code, postalcode, post code, postcode, "
              "home zip, homezip, c p, home zipcode, zip or postal, ziporpostal, ziporpost, postnumber, eircode, plz, home "
              "zip code, home postal code, home post code, "
              "lo zip, codigo postal, cp, address zip postal code, address zip code, zip postal code, zip postal, "
              "postal zip code, address zip, home address zip, home address zip code, direccion codigo postal, direccion "
              "cp, "
              "domicilio cp, domicilio c p, domicilio codigo postal"_s}},
            {"country", {u"country, home country, home country region, pais"_s}},
            {"mailing_line1",
             {u"mailing address, mailing address 1, mailing address1, mailing address line 1, full mailing address, "
              "mailing street, postal address, maddress, direccion postal"_s}},
            {"mailing_line2",
             {u"mailing address 2, mailing address2, mailing address line 2, mailing street 2, "
              "direccion postal 2"_s}},
            {"mailing_line3", {u"mailing address 3, mailing address3, mailing address line 3, direccion postal 3"_s}},
            {"mailing_city", {u"mailing city, mcity, ciudad correo postal"_s}},
            {"mailing_region", {u"mailing state, mailing province, mailing state province, mstate, estado correo postal"_s}},
            {"mailing_postal_code",
             {u"mailing zip, mailing zipcode, mailing zip code, mailing postal code, mailing zip postal code, mzip5, "
              "codigo postal correo postal"_s}},
            {"mailing_country", {u"mailing country, pais correo postal"_s}},
            {"work_line1",
             {u"work address, work address 1, work address1, work address line 1, work street, workstreet, "
              "business street, business address, direccion del trabajo"_s}},
            {"work_line2",
             {u"work address 2, work address2, work address line 2, business street 2, "
              "direccion del trabajo 2"_s}},
            {"work_line3",
             {u"work address 3, work address3, work address line 3, business street 3, "
              "direccion del trabajo 3"_s}},
            {"work_city", {u"work city, workcity, business city, ciudad del trabajo"_s}},
            {"work_region", {u"work state, workstate, work county, business state, estado del trabajo"_s}},
            {"work_postal_code",
             {u"work zip, workzip, work zipcode, work zip code, work postal code, work post code, "
              "business postal code, codigo postal del trabajo"_s}},
            {"work_country", {u"work country, business country, business country region, pais del trabajo"_s}},
            {"employer",
             {u"employer, employer name, company, company name, organization, organization name, "
              "current employer, associated company, place of work, where do you work, donde trabajas, empresa, empleador, patron"_s}},
            {"worksite",
             {u"worksite, location, loc, work location, site, facility, lugar de trabajo, centro de trabajo, location name, "
              "location description, work site, worksite name, workplace, site name, facility name"_s}},
            {"unit",
             {u"unit, dept, department, workgroup, work group, departamento, area, department name, department description, "
              "home department, unit name, what department are you in, what unit are you in, "
              "what department unit are you in, dept unit, unit dept"_s}},
            {"shift",
             {u"shift, tour, worktourtype, turno, horario, work shift, shift name, shift description, which shift do you "
              u"work, "
              "what shift do you work, en que turno trabajas, que turno trabajas"_s}},
            {"job_title",
             {u"job title, jobtitle, job, job classification, classification, occupation, puesto, cargo, job class, "
              "ocupacion, position title, job position, employee title, job title description, job code description, job name, role title, job description"_s}},
            {"hired_on",
             {u"hire date, hired on, date of hire, hired, servicedate, service date, seniority date, "
              "fecha de ingreso, start date, fecha de alta, fecha de contratacion, contratado el, doh, original hire date, "
              "last hire date, most recent hire date, adjusted hire date, date started"_s}},
            {"birth_on",
             {u"birthday, birth date, birthdate, dob, date of birth, born at, born on, fecha de nacimiento, "
              "nacimiento"_s}},
            {"preferred_language", {u"language, preferred language, idioma, lengua"_s}},
            {"is_deceased", {u"deceased, is deceased, fallecido"_s}},
            {"tags", {u"tags, tag, tag s, tag list, labels, categories, groups, etiquetas, categorias"_s}},
            {"source", {u"source, contact source, fuente, origen"_s}},
            {"note",
             {u"note, notes, note s, comment, comments, remarks, nota, notas, comentarios, observaciones, message, anything "
              u"else, "
              "anything else you d like us to know, anything else you would like us to know, algo mas"_s}},
            {"person_id", {u"person id, id de persona"_s}},
            {"consent_phone",
             {u"may be called, can we call you, may we call you, ok to call, se puede llamar, podemos llamarte"_s}},
            {"consent_sms",
             {u"may be texted, can we text you, may we text you, ok to text, sms opt in, sms opt in status, mobile opt in, "
              "mobile phone opt in, se puede enviar mensajes, podemos enviarte mensajes de texto, podemos enviarte mensajes"_s}},
            {"consent_email", {u"may be e mailed, may be emailed, ok to email, se puede enviar correo"_s}},
            {"consent_bulk_email",
             {u"may get newsletters, newsletter, email opt in, email optin status, "
              "email subscription status, subscription status, email permission status, email status, email marketing "
              "status, "
              "opt in status, recibe boletines"_s}},
            {"consent_mail", {u"may get post, ok to mail, recibe correo postal"_s}},
            {"consent_visit", {u"may be visited, ok to visit, se puede visitar"_s}},
            {"consent_data_sharing", {u"data may be shared, se pueden compartir sus datos"_s}},
            {"refuses_phone",
             {u"do not call, do not phone, federal donotcall, dnc, no llamar, don t call, no call, no calls, no phone, do not contact by phone, do not call list"_s}},
            {"refuses_sms",
             {u"do not text, do not sms, no enviar mensajes, sms opt out, text opt out, don t text, no text, no texts"_s}},
            {"refuses_email", {u"do not email, do not e mail, no enviar correo"_s}},
            {"refuses_bulk_email",
             {u"no bulk emails, no newsletters, no bulk emails user opt out, unsubscribed, "
              "unsubscribed at, unsubscribe date, email opt out, email opted out, opted out of email, has opted out of email, sin boletines, unsubscribe, email unsubscribe, email opt out, email unsubscribed, remove from list, no email, no e mail, no emails"_s}},
            {"refuses_mail", {u"do not mail, do not send post, no enviar cartas, no mail, don t mail"_s}},
            {"refuses_data_sharing", {u"do not share data, no compartir sus datos"_s}},
            {"refuses_all", {u"do not contact, no contactar, no contact, don t contact"_s}},
        };
        QHash<QString, KnownColumn> known;
        for (const auto &[field, texts] : lists) {
            for (const auto &word : texts.first().split(u", "_s))
                known.insert(word, {field});
        }
        const QList<std::pair<const char *, QString>> numbers{
            {"external", u"external id, externalid, id externo"_s},
            {"employer", u"empid, emp id, emp, emp no, emp number, employee id, employee id number, emplid, empl id, "
                         u"employee no, employee number, employeeid, "
                         "badge, badge number, payroll id, payroll number, clock number, numero de empleado, "
                         "num de empleado, no de empleado, n o de empleado, numero de nomina"_s},
            {"ext", u"ext id"_s},
            {"source", u"source id"_s},
            {"uuid", u"uuid"_s},
            {"member", u"member id, member number, member no, membership number, memberid, numero de socio, no de socio, "
                       "n o de socio, numero de afiliado, no de afiliado, n o de afiliado"_s},
            {"van_voter", u"voter file vanid"_s},
            {"van", u"vanid, van id"_s}, // of voters or of volunteers: nothing says which, so it is neither
            {"van_mycampaign", u"mycampaign id, my campaign id"_s},
            {"broadstripes", u"broadstripes id"_s},
            {"salsa", u"supporter key"_s},
            {"bsd", u"unique constituent id"_s},
            {"mailchimp", u"euid"_s},
        };
        for (const auto &[system, texts] : numbers) {
            for (const auto &word : texts.split(u", "_s))
                known.insert(word, {"external_id", system});
        }
        return known;
    }();
    return words;
}

QStringList normalizedHeaders(const QStringList &headers)
{
    QStringList normalized;
    for (const auto &header : headers)
        normalized += normalizedHeader(header);
    return normalized;
}

qsizetype columnNamed(const QStringList &normalized, const QStringList &words)
{
    for (const auto &word : words) {
        if (const auto column = normalized.indexOf(word); column >= 0)
            return column;
    }
    return -1;
}

QStringList unusedHeaders(const QStringList &headers, const QList<QStringList> &rows, const QList<qsizetype> &used)
{
    QStringList unused;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        const auto saysSomething = [column](const QStringList &row) { return !row.value(column).trimmed().isEmpty(); };
        if (!used.contains(column) && std::ranges::any_of(rows, saysSomething))
            unused += headers[column];
    }
    return unused;
}

bool isNeverKept(const QString &header)
{
    static const QRegularExpression pattern(u"\\b(password|passwd|contrasena)\\b"_s);
    return pattern.match(header).hasMatch();
}

bool isSecret(const QString &header)
{
    static const QRegularExpression pattern(u"\\b(ssn|social security|soc sec|national id|government id|last 4)\\b"_s);
    return isNeverKept(header) || pattern.match(header).hasMatch();
}

bool isAboutSomebodyElse(const QString &header)
{
    static const QRegularExpression pattern(
        u"\\b(emergency|emergencia|emerg|emer|ice|supervisor|supervisora|supv|supvr|super|manager|mgr|lead|foreman|director|"
        u"hr|"
        "reports to|employer|company|store|site|dependent|guardian|son|daughter|sister|brother|friend|coworker|relative|"
        "relationship|doctor|landlord|sponsor|inviter|referral|nominator|witness|hijo|hija|hermano|hermana|familiar|"
        "parentesco|padrino|madrina|boss|jefe|jefa|steward|delegado|delegada|rep|"
        "representative|representante|organizer|organizador|recruiter|recruited|referred|point person|assistant|spouse|"
        "partner|husband|wife|esposo|esposa|pareja|parent|mother|father|madre|padre|child|entered by|canvassed by|"
        "created by|contact person|next of kin|beneficiary|beneficiario)\\b"_s);
    return pattern.match(header).hasMatch();
}

bool isOptOut(const QString &header)
{
    static const QStringList words{u"opt out"_s, u"optout"_s, u"opted out"_s, u"is opted out"_s, u"has opted out"_s};
    return words.contains(header);
}

bool looksLikeRefusal(const QString &header)
{
    static const QRegularExpression pattern(
        u"\\b(do not|don t|opt(ed)? out|optout|unsub\\w*|remove|stop|refus\\w*|dnc|no contactar|no llamar|baja)\\b"_s);
    return pattern.match(header).hasMatch();
}

} // namespace rnf
