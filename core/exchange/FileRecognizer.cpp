#include "exchange/FileRecognizer.h"

#include "base/Text.h"

#include <QRegularExpression>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Certainty = ColumnRule::Certainty;

struct KnownColumn {
    const char *header; ///< normalized
    const char *field;
    const char *idSystem = "";
    const char *block = "";
};

struct KnownProgram {
    const char *name;
    QStringList signature; ///< normalized headers that must all be there
    QList<KnownColumn> columns;
};

const QList<KnownProgram> &knownPrograms()
{
    static const QList<KnownProgram> programs{
        {"nationbuilder",
         {u"nationbuilder id"_s},
         {{"nationbuilder id", "external_id", "nationbuilder"},
          {"civicrm id", "external_id", "civicrm"},
          {"external id", "external_id", "external"},
          {"prefix", "name_prefix"},
          {"first name", "given_name"},
          {"middle name", "middle_name"},
          {"last name", "family_name"},
          {"suffix", "name_suffix"},
          {"legal name", "legal_name"},
          {"preferred name", "preferred_name"},
          {"email", "email"},
          {"email1", "email"},
          {"email2", "email"},
          {"email3", "email"},
          {"email4", "email"},
          {"email opt in", "consent_bulk_email"},
          {"phone number", "home_phone"},
          {"work phone number", "work_phone"},
          {"mobile number", "mobile_phone"},
          {"mobile opt in", "consent_sms"},
          {"do not call", "refuses_phone"},
          {"federal donotcall", "refuses_phone"},
          {"do not contact", "refuses_all"},
          {"is deceased", "is_deceased"},
          {"born at", "birth_on"},
          {"dob", "birth_on"},
          {"employer", "employer"},
          {"occupation", "job_title"},
          {"note", "note"},
          {"language", "preferred_language"},
          {"tag list", "tags"},
          {"primary address1", "line1"},
          {"primary address2", "line2"},
          {"primary address3", "line3"},
          {"primary city", "city"},
          {"primary state", "region"},
          {"primary zip", "postal_code"},
          {"primary country code", "country"},
          {"primary country", "country"},
          {"address1", "line1"},
          {"address2", "line2"},
          {"address3", "line3"},
          {"city", "city"},
          {"state", "region"},
          {"zip", "postal_code"},
          {"address address1", "line1", "", "home"},
          {"address address2", "line2", "", "home"},
          {"address address3", "line3", "", "home"},
          {"address city", "city", "", "home"},
          {"address state", "region", "", "home"},
          {"address zip", "postal_code", "", "home"},
          {"address country code", "country", "", "home"},
          {"mailing address1", "mailing_line1"},
          {"mailing address2", "mailing_line2"},
          {"mailing address3", "mailing_line3"},
          {"mailing city", "mailing_city"},
          {"mailing state", "mailing_region"},
          {"mailing zip", "mailing_postal_code"},
          {"mailing country code", "mailing_country"},
          {"work address1", "work_line1"},
          {"work address2", "work_line2"},
          {"work address3", "work_line3"},
          {"work city", "work_city"},
          {"work state", "work_region"},
          {"work zip", "work_postal_code"},
          {"work country code", "work_country"}}},
        {"civicrm",
         {u"contact id"_s, u"contact type"_s},
         {{"contact id", "external_id", "civicrm"},
          {"external identifier", "external_id", "civicrm_external"},
          {"individual prefix", "name_prefix"},
          {"individual suffix", "name_suffix"},
          {"street address", "line1", "", "1"},
          {"supplemental address 1", "line2", "", "1"},
          {"supplemental address 2", "line3", "", "1"},
          {"city", "city", "", "1"},
          {"state", "region", "", "1"},
          {"postal code", "postal_code", "", "1"},
          {"country", "country", "", "1"},
          {"do not trade", "refuses_data_sharing"}}},
        {"mailchimp",
         {u"email address"_s, u"member rating"_s},
         {{"email address", "email"},
          {"euid", "external_id", "mailchimp"},
          {"region", ""}, // where the computer was that opened an e-mail
          {"unsub time", "refuses_bulk_email"}}},
        {"action_network",
         {u"can2 user tags"_s},
         {{"uuid", "external_id", "action_network"},
          {"can2 user address", "line1"},
          {"can2 user city", "city"},
          {"can2 user state", "region"},
          {"can2 phone", "phone"},
          {"can2 user tags", "tags"},
          {"can2 subscription status", "consent_bulk_email"},
          {"can2 sms status", "consent_sms"}}},
        {"google",
         {u"file as"_s, u"labels"_s, u"organization name"_s},
         {{"name prefix", "name_prefix"},
          {"first name", "given_name"},
          {"middle name", "middle_name"},
          {"last name", "family_name"},
          {"name suffix", "name_suffix"},
          {"nickname", "preferred_name"},
          {"organization name", "employer"},
          {"organization title", "job_title"},
          {"organization department", "unit"},
          {"birthday", "birth_on"},
          {"notes", "note"},
          {"labels", "tags"}}},
        {"google_old",
         {u"yomi name"_s, u"group membership"_s, u"given name"_s},
         {{"name prefix", "name_prefix"},
          {"given name", "given_name"},
          {"additional name", "middle_name"},
          {"family name", "family_name"},
          {"name suffix", "name_suffix"},
          {"nickname", "preferred_name"},
          {"birthday", "birth_on"},
          {"occupation", "job_title"},
          {"organization 1 name", "employer"},
          {"organization 1 title", "job_title"},
          {"organization 1 department", "unit"},
          {"language", "preferred_language"},
          {"notes", "note"},
          {"group membership", "tags"}}},
    };
    return programs;
}

/// Header words that mean one thing only, normalized, in English and Spanish.
const QHash<QString, KnownColumn> &synonyms()
{
    static const QHash<QString, KnownColumn> words = [] {
        const QList<std::pair<const char *, QStringList>> lists{
            {"given_name", {u"first, first name, firstname, fname, f name, given name, givenname, forename, chosen first name, "
                            "chosen pref legal first name, nombre, nombres, primer nombre"_s}},
            {"middle_name", {u"middle, middle name, middlename, mname, mi, middle initial, segundo nombre"_s}},
            {"family_name", {u"last, last name, lastname, lname, l name, surname, family name, familyname, apellido, apellidos, "
                             "primer apellido"_s}},
            {"second_family_name", {u"second last name, segundo apellido, apellido materno"_s}},
            {"name", {u"name, full name, fullname, employee name, member name, display name, nombre completo, last first, "
                      "last name first name, name original name, lfm name formatted, nombre y apellido, nombre y apellidos"_s}},
            {"name_prefix", {u"prefix, name prefix, salutation, title before the name, tratamiento"_s}},
            {"name_suffix", {u"suffix, name suffix, sufijo"_s}},
            {"preferred_name", {u"preferred name, nickname, nick name, goes by, apodo, nombre preferido"_s}},
            {"legal_name", {u"legal name, nombre legal"_s}},
            {"display_name", {u"shown as, se muestra como"_s}},
            {"pronouns", {u"pronouns, pronombres"_s}},
            {"mobile_phone", {u"cell, mobile, cellphone, cell phone, mobile phone, mobile number, cell number, cphone, celular, "
                              "movil, telefono movil, telefono celular, mobilenumber, cell phone number"_s}},
            {"home_phone", {u"home phone, hphone, homephone, home phone number, home tel, telefono, telefono de casa, telefono fijo"_s}},
            {"work_phone", {u"work phone, wphone, workphone, business phone, business phone 2, work phone number, office phone, telefono del trabajo"_s}},
            {"phone", {u"phone, phone number, primary phone, preferred phone, pref phone, phone1, phone 1, phone 2, phone2, "
                       "telephone, tel, other phone, otro telefono, phonenumber, telephone number, contact number, alt phone, "
                       "phone s, phones, home phone 2"_s}},
            {"email", {u"email, e mail, email address, e mail address, emailaddress, primary email, personal email, preferredemail, "
                       "dnd email, correo, correo electronico, email 1, email 2, secondary email, other email, mail, user email, "
                       "e mail 2 address, e mail 3 address, personal e mail, email s, emails, correo personal"_s}},
            {"work_email", {u"work email, work e mail, business email, correo del trabajo"_s}},
            {"line1", {u"address, address 1, address1, address line 1, street, street1, street 1, street address, home street, "
                       "home address, homestreet, lo street1, direccion, calle, domicilio, vaddress"_s}},
            {"line2", {u"address 2, address2, address line 2, street2, street 2, apt, apartment, unit number, lo street2, "
                       "adress2, home address 2, home street 2, co address, direccion 2, apartamento, depto"_s}},
            {"line3", {u"address 3, address3, address line 3, street3, home street 3, direccion 3"_s}},
            {"city", {u"city, town, home city, homecity, lo city, ciudad, municipio"_s}},
            {"region", {u"state, province, region, county, home state, homestate, lo state, estado, provincia"_s}},
            {"postal_code", {u"zip, zip5, zip 5, zipcode, zip code, postal code, postalcode, post code, postcode, home zip, "
                             "homezip, c p, home zipcode, home zip code, home postal code, home post code, lo zip, codigo postal, cp"_s}},
            {"country", {u"country, home country, home country region, pais"_s}},
            {"mailing_line1", {u"mailing address, mailing address 1, mailing address1, mailing address line 1, mailing street, "
                               "postal address, maddress, direccion postal"_s}},
            {"mailing_line2", {u"mailing address 2, mailing address2, mailing address line 2, mailing street 2, direccion postal 2"_s}},
            {"mailing_line3", {u"mailing address 3, mailing address3, mailing address line 3, direccion postal 3"_s}},
            {"mailing_city", {u"mailing city, mcity, ciudad correo postal"_s}},
            {"mailing_region", {u"mailing state, mailing province, mstate, estado correo postal"_s}},
            {"mailing_postal_code", {u"mailing zip, mailing zipcode, mailing zip code, mailing postal code, mzip5, codigo postal correo postal"_s}},
            {"mailing_country", {u"mailing country, pais correo postal"_s}},
            {"work_line1", {u"work address, work address 1, work address1, work address line 1, work street, workstreet, business street, "
                            "business address, direccion del trabajo"_s}},
            {"work_line2", {u"work address 2, work address2, work address line 2, business street 2, direccion del trabajo 2"_s}},
            {"work_line3", {u"work address 3, work address3, work address line 3, business street 3, direccion del trabajo 3"_s}},
            {"work_city", {u"work city, workcity, business city, ciudad del trabajo"_s}},
            {"work_region", {u"work state, workstate, work county, business state, estado del trabajo"_s}},
            {"work_postal_code", {u"work zip, workzip, work zipcode, work zip code, work postal code, work post code, "
                                  "business postal code, codigo postal del trabajo"_s}},
            {"work_country", {u"work country, business country, business country region, pais del trabajo"_s}},
            {"employer", {u"employer, employer name, company, company name, organization, organization name, current employer, "
                          "empresa, empleador, patron"_s}},
            {"worksite", {u"worksite, location, loc, work location, site, facility, lugar de trabajo, centro de trabajo"_s}},
            {"unit", {u"unit, dept, department, workgroup, work group, departamento, area"_s}},
            {"shift", {u"shift, tour, worktourtype, turno, horario"_s}},
            {"job_title", {u"job title, jobtitle, job, job classification, classification, occupation, puesto, cargo, ocupacion"_s}},
            {"hired_on", {u"hire date, hired on, date of hire, hired, servicedate, service date, seniority date, fecha de ingreso, start date, "
                          "fecha de alta, fecha de contratacion, contratado el"_s}},
            {"birth_on", {u"birthday, birth date, birthdate, dob, date of birth, born at, born on, fecha de nacimiento, nacimiento"_s}},
            {"preferred_language", {u"language, preferred language, idioma, lengua"_s}},
            {"is_deceased", {u"deceased, is deceased, fallecido"_s}},
            {"tags", {u"tags, tag, tag s, tag list, labels, categories, groups, etiquetas, categorias"_s}},
            {"source", {u"source, contact source, fuente, origen"_s}},
            {"note", {u"note, notes, note s, comment, comments, remarks, nota, notas, comentarios, observaciones"_s}},
            {"person_id", {u"person id, id de persona"_s}},
            {"consent_phone", {u"may be called, ok to call, se puede llamar"_s}},
            {"consent_sms", {u"may be texted, ok to text, sms opt in, sms opt in status, mobile opt in, mobile phone opt in, se puede enviar mensajes"_s}},
            {"consent_email", {u"may be e mailed, may be emailed, ok to email, se puede enviar correo"_s}},
            {"consent_bulk_email", {u"may get newsletters, newsletter, email opt in, email optin status, email subscription status, recibe boletines"_s}},
            {"consent_mail", {u"may get post, ok to mail, recibe correo postal"_s}},
            {"consent_visit", {u"may be visited, ok to visit, se puede visitar"_s}},
            {"consent_data_sharing", {u"data may be shared, se pueden compartir sus datos"_s}},
            {"refuses_phone", {u"do not call, do not phone, federal donotcall, dnc, no llamar"_s}},
            {"refuses_sms", {u"do not text, do not sms, no enviar mensajes"_s}},
            {"refuses_email", {u"do not email, do not e mail, no enviar correo"_s}},
            {"refuses_bulk_email", {u"no bulk emails, no newsletters, no bulk emails user opt out, sin boletines"_s}},
            {"refuses_mail", {u"do not mail, do not send post, no enviar cartas"_s}},
            {"refuses_data_sharing", {u"do not share data, no compartir sus datos"_s}},
            {"refuses_all", {u"do not contact, no contactar"_s}},
        };
        QHash<QString, KnownColumn> known;
        for (const auto &[field, texts] : lists) {
            for (const auto &word : texts.first().split(u", "_s))
                known.insert(word, {"", field});
        }
        const QList<std::pair<const char *, QString>> numbers{
            {"external", u"external id, externalid, id externo"_s},
            {"employer", u"empid, emp id, emp, emp no, emp number, employee no, num de empleado, no de empleado, n o de empleado, employee id, employee number, employeeid, badge, badge number, payroll id, payroll number, "
                         "clock number, numero de empleado, numero de nomina"_s},
            {"ext", u"ext id"_s},
            {"source", u"source id"_s},
            {"uuid", u"uuid"_s},
            {"member", u"member id, member number, member no, membership number, memberid, numero de socio, no de socio, "
                       "n o de socio, numero de afiliado, no de afiliado, n o de afiliado"_s},
            {"van_voter", u"voter file vanid, vanid"_s},
            {"broadstripes", u"broadstripes id"_s},
            {"salsa", u"supporter key"_s},
            {"bsd", u"unique constituent id"_s},
            {"mailchimp", u"euid"_s},
        };
        for (const auto &[system, texts] : numbers) {
            for (const auto &word : texts.split(u", "_s))
                known.insert(word, {"", "external_id", system});
        }
        return known;
    }();
    return words;
}

/// Columns that are never imported unless somebody asks for them.
bool isSecret(const QString &header)
{
    static const QRegularExpression pattern(
        u"\\b(password|passwd|contrasena|ssn|social security|soc sec|national id|government id|last 4)\\b"_s);
    return pattern.match(header).hasMatch();
}

/// Whose phone or e-mail this is, is not the person of the row.
bool isAboutSomebodyElse(const QString &header)
{
    static const QRegularExpression pattern(
        u"\\b(emergency|emergencia|supervisor|supervisora|manager|boss|jefe|jefa|steward|delegado|delegada|rep|representative|"
        "representante|organizer|organizador|recruiter|recruited|referred|point person|assistant|spouse|partner|husband|wife|"
        "esposo|esposa|pareja|parent|mother|father|madre|padre|child|entered by|canvassed by|created by|contact person|next of kin|"
        "beneficiary|beneficiario)\\b"_s);
    return pattern.match(header).hasMatch();
}

QStringList valuesOf(const QList<QStringList> &samples, qsizetype column)
{
    QStringList values;
    for (const auto &row : samples) {
        if (column < row.size() && !row[column].trimmed().isEmpty())
            values += row[column].trimmed();
    }
    return values;
}

template <typename Test>
bool nearlyAll(const QStringList &values, Test test)
{
    return !values.isEmpty() && std::ranges::count_if(values, test) * 10 >= values.size() * 8;
}

bool looksLikeEmail(const QString &value)
{
    static const QRegularExpression pattern(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    return pattern.match(value).hasMatch();
}

bool looksLikePhone(const QString &value)
{
    static const QRegularExpression pattern(u"^\\+?[-0-9 ().x/]{7,24}$"_s);
    const auto digits = digitsOf(value).size();
    return digits >= 7 && digits <= 15 && pattern.match(value).hasMatch();
}

bool isTitleWord(const QString &value)
{
    static const QStringList titles{u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"mx"_s, u"dr"_s, u"prof"_s, u"rev"_s, u"fr"_s, u"sr"_s,
                                    u"sra"_s, u"srta"_s, u"don"_s, u"dona"_s, u"hon"_s};
    return titles.contains(foldedText(value));
}

/// Settles a header that could mean two things by its cells; an empty field leaves it to be asked.
KnownColumn settled(const QString &header, const QStringList &values)
{
    if (header == "title"_L1)
        return {"", nearlyAll(values, isTitleWord) ? "name_prefix" : values.isEmpty() ? "" : "job_title"};
    if (header == "number"_L1)
        return {"", nearlyAll(values, looksLikePhone) ? "phone" : ""};
    if (header == "position"_L1 && !values.isEmpty())
        return {"", nearlyAll(values, [](const QString &v) { return v.at(0).isLetter(); }) ? "job_title" : ""};
    if (header == "id"_L1 && !values.isEmpty() && QSet<QString>(values.begin(), values.end()).size() == values.size())
        return {"", "external_id", "id"};
    return {"", ""};
}

void use(ColumnRule &rule, const KnownColumn &known, Certainty certainty)
{
    rule.field = QLatin1String(known.field);
    rule.idSystem = QLatin1String(known.idSystem);
    rule.block = QLatin1String(known.block);
    rule.certainty = rule.field.isEmpty() ? Certainty::PleaseCheck : certainty;
}

/// "E-mail 1 - Value", "Phone 2 - Value", "Address 1 - City": numbered groups of address books.
void useGoogleGroups(ImportRecipe &recipe, const QStringList &normalized)
{
    static const QRegularExpression group(u"^(e mail|phone|address) (\\d+) (.+)$"_s);
    static const QHash<QString, const char *> addressParts{
        {u"street"_s, "line1"},       {u"extended address"_s, "line2"}, {u"po box"_s, "line3"},    {u"city"_s, "city"},
        {u"region"_s, "region"},      {u"postal code"_s, "postal_code"}, {u"country"_s, "country"}};
    for (int i = 0; i < normalized.size(); ++i) {
        const auto match = group.match(normalized[i]);
        if (!match.hasMatch())
            continue;
        const QString kind = match.captured(1);
        const QString number = match.captured(2);
        const QString part = match.captured(3);
        auto &rule = recipe.columns[i];
        if (kind == "address"_L1 && addressParts.contains(part))
            use(rule, {"", addressParts[part], "", ""}, Certainty::Sure);
        else if (kind != "address"_L1 && part == "value"_L1)
            use(rule, {"", kind == "phone"_L1 ? "mobile_phone" : "email"}, Certainty::Sure);
        else
            continue;
        if (kind == "address"_L1)
            rule.block = number;
        for (const QString &word : {u"label"_s, u"type"_s}) {
            if (const auto at = normalized.indexOf(kind + u' ' + number + u' ' + word); at >= 0)
                rule.kindColumn = int(at);
        }
    }
}

void useBadMarks(ImportRecipe &recipe, const QStringList &normalized)
{
    const auto mark = [&](const QString &column, const QString &isBad) {
        const auto at = normalized.indexOf(column);
        if (const auto bad = normalized.indexOf(isBad); at >= 0 && bad >= 0)
            recipe.columns[at].badColumn = int(bad);
    };
    mark(u"mobile number"_s, u"is mobile bad"_s);
    for (int i = 1; i <= 4; ++i)
        mark(u"email%1"_s.arg(i), u"email%1 is bad"_s.arg(i));
}

const KnownProgram *programOf(const QStringList &normalized)
{
    const KnownProgram *best = nullptr;
    qsizetype mostExplained = 0;
    for (const auto &program : knownPrograms()) {
        if (!std::ranges::all_of(program.signature, [&](const QString &header) { return normalized.contains(header); }))
            continue;
        const auto explained = std::ranges::count_if(program.columns, [&](const KnownColumn &column) {
            return normalized.contains(QLatin1String(column.header));
        });
        if (explained > mostExplained) {
            mostExplained = explained;
            best = &program;
        }
    }
    return best;
}

/// What a location or phone is for stands in a column of its own.
void useKindColumns(ImportRecipe &recipe, const QStringList &normalized)
{
    const auto phoneType = normalized.indexOf(u"phone type"_s);
    const auto place = normalized.indexOf(u"location type"_s);
    for (auto &rule : recipe.columns) {
        if (rule.field == "phone"_L1 && phoneType >= 0)
            rule.kindColumn = int(phoneType);
        else if (place >= 0 && (rule.field == "email"_L1 || !rule.block.isEmpty()))
            rule.kindColumn = int(place);
        if (rule.field == "email"_L1 && normalized.contains(u"on hold"_s))
            rule.badColumn = int(normalized.indexOf(u"on hold"_s));
    }
}

void useProgram(ImportRecipe &recipe, const KnownProgram &program, const QStringList &normalized)
{
    recipe.format = QLatin1String(program.name);
    for (int i = 0; i < normalized.size(); ++i) {
        const auto known = std::ranges::find_if(program.columns, [&](const KnownColumn &column) {
            return normalized[i] == QLatin1String(column.header);
        });
        if (known != program.columns.end())
            use(recipe.columns[i], *known, Certainty::Sure);
    }
    if (recipe.format == "nationbuilder"_L1)
        useBadMarks(recipe, normalized);
    else if (recipe.format.startsWith(u"google"_s))
        useGoogleGroups(recipe, normalized);
}

const KnownColumn *knownByWords(const QString &header)
{
    static const QRegularExpression repeat(u" \\d+$"_s); // "phone (2)" is the second column named "phone"
    for (const QString &words : {header, QString(header).remove(repeat)}) {
        if (const auto known = synonyms().constFind(words); known != synonyms().cend())
            return &*known;
    }
    return nullptr;
}

/// An organizer's own columns in the export of a program; their cells are not asked, because nobody named them.
void useWords(ImportRecipe &recipe, const KnownProgram &program, const QStringList &normalized)
{
    const auto isExplained = [&](const QString &header) {
        return std::ranges::any_of(program.columns, [&](const KnownColumn &column) { return header == QLatin1String(column.header); });
    };
    for (int i = 0; i < normalized.size(); ++i) {
        if (const auto *known = knownByWords(normalized[i]); known && !isExplained(normalized[i]))
            use(recipe.columns[i], *known, Certainty::Sure);
    }
}

void useWordsAndContent(ImportRecipe &recipe, const QStringList &normalized, const QList<QStringList> &samples)
{
    static const QRegularExpression mailWords(u"mail|correo|^column \\d+$|^columna \\d+$"_s);
    static const QRegularExpression phoneWords(u"phone|tel|cel|mobil|movil|^column \\d+$|^columna \\d+$"_s);
    for (int i = 0; i < normalized.size(); ++i) {
        auto &rule = recipe.columns[i];
        const QString &header = normalized[i];
        const QStringList values = valuesOf(samples, i);
        if (header.startsWith(u'_') || rule.header.startsWith(u'_') || isSecret(header))
            continue;
        const auto *known = knownByWords(header);
        const bool isGuessed = !isAboutSomebodyElse(header);
        const auto key = PersonFields::find(QString(header).replace(u' ', u'_'));
        if (known)
            use(rule, *known, Certainty::Sure);
        else if (key)
            use(rule, {"", key->key, QLatin1String(key->key) == "external_id"_L1 ? "external" : ""}, Certainty::Sure);
        else if (const auto found = settled(header, values); *found.field)
            use(rule, found, Certainty::LooksLike);
        else if (isGuessed && header.contains(mailWords) && nearlyAll(values, looksLikeEmail))
            use(rule, {"", "email"}, Certainty::LooksLike);
        else if (isGuessed && header.contains(phoneWords) && nearlyAll(values, looksLikePhone))
            use(rule, {"", "phone"}, Certainty::LooksLike);
        else
            rule.certainty = values.isEmpty() ? Certainty::NotImported : Certainty::PleaseCheck;
    }
}

/// "Mailing address, City, State, ZIP" is one address in four columns.
void joinAddress(ImportRecipe &recipe)
{
    static const QStringList parts{u"line2"_s, u"line3"_s, u"city"_s, u"region"_s, u"postal_code"_s, u"country"_s};
    if (recipe.imports(u"line1"_s))
        return;
    for (const QString &kind : {u"mailing_"_s, u"work_"_s}) {
        if (!recipe.imports(kind + u"line1"_s) || recipe.imports(kind + u"city"_s) || recipe.imports(kind + u"postal_code"_s))
            continue;
        for (auto &rule : recipe.columns) {
            if (rule.block.isEmpty() && parts.contains(rule.field))
                rule.field.prepend(kind);
        }
        return;
    }
}

/// In Britain a county is what a state is elsewhere; beside a state it is something else.
void settleCounty(ImportRecipe &recipe, const QStringList &normalized)
{
    const auto county = normalized.indexOf(u"county"_s);
    if (county < 0 || recipe.columns[county].field != "region"_L1)
        return;
    recipe.columns[county].field.clear();
    if (recipe.imports(u"region"_s))
        recipe.columns[county].certainty = Certainty::NotImported;
    else
        recipe.columns[county].field = u"region"_s;
}

/// A field that holds one value takes one column, the first that has anything in it; notes and lists take several.
void dropRivals(ImportRecipe &recipe, const QList<QStringList> &samples)
{
    QSet<QString> taken;
    QList<int> columns(recipe.columns.size());
    std::iota(columns.begin(), columns.end(), 0);
    std::ranges::stable_partition(columns, [&](int column) { return !valuesOf(samples, column).isEmpty(); });
    for (const int column : columns) {
        auto &rule = recipe.columns[column];
        if (rule.field.isEmpty())
            continue;
        const auto *field = PersonFields::find(rule.field);
        const bool isRival = !field->isMany && rule.field != "note"_L1 && !field->isImportOnly
            && taken.contains(rule.field + u'/' + rule.block);
        if (isRival) {
            rule.field.clear();
            rule.certainty = Certainty::PleaseCheck;
            continue;
        }
        taken.insert(rule.field + u'/' + rule.block);
    }
}

} // namespace

FileRecognizer::FileRecognizer(const QString &region)
    : m_usualDates(region == "US"_L1 || region == "PH"_L1 || region == "PR"_L1 ? DateOrder::MonthFirst : DateOrder::DayFirst)
{
}

ImportRecipe FileRecognizer::recognize(const QStringList &headers, const QList<QStringList> &samples) const
{
    ImportRecipe recipe;
    QStringList normalized;
    for (const auto &header : headers) {
        recipe.columns += ColumnRule{.header = header, .field = {}, .idSystem = {}, .block = {}};
        normalized += normalizedHeader(header);
    }
    if (const auto *program = programOf(normalized)) {
        useProgram(recipe, *program, normalized);
        useWords(recipe, *program, normalized);
    } else {
        useWordsAndContent(recipe, normalized, samples);
    }
    useKindColumns(recipe, normalized);
    joinAddress(recipe);
    settleCounty(recipe, normalized);
    if (recipe.imports(u"person_id"_s)) {
        recipe.format = u"own"_s;
        // Elsewhere "Teléfono" is the one at home; in our lists that has a column of its own.
        if (const auto phone = normalized.indexOf(u"telefono"_s); phone >= 0)
            use(recipe.columns[phone], {"", "phone"}, Certainty::Sure);
    }
    dropRivals(recipe, samples);

    DateOrderVotes votes;
    for (const int column : dateColumns(recipe)) {
        for (const auto &value : valuesOf(samples, column))
            votes.add(value);
    }
    recipe.dates = votes.decision().value_or(m_usualDates);
    recipe.isDateOrderSure = !votes.areNeeded() || votes.decision();
    return recipe;
}

void DateOrderVotes::add(const QString &cell)
{
    static const QRegularExpression numbers(u"^\\D*(\\d{1,2})\\D+(\\d{1,2})\\D+(\\d{2,4})\\b"_s);
    const auto match = numbers.match(cell);
    if (!match.hasMatch())
        return;
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(2).toInt();
    if (first == 0 || second == 0 || (first > 12 && second > 12))
        return; // no date at all
    const bool isYearFirst = first > 31;
    m_isNeeded |= first != second;
    m_mustBeYearFirst |= isYearFirst;
    m_mustBeYearLast |= match.capturedLength(3) == 4;
    m_mustBeDayFirst |= first > 12 && !isYearFirst;
    m_mustBeMonthFirst |= second > 12;
}

std::optional<DateOrder> DateOrderVotes::decision() const
{
    // 81-03-14 makes a year of the 14 in 14-03-05 too.
    if (m_mustBeYearFirst)
        return m_mustBeYearLast || m_mustBeMonthFirst ? std::nullopt : std::optional(DateOrder::YearFirst);
    if (m_mustBeDayFirst == m_mustBeMonthFirst)
        return std::nullopt;
    return m_mustBeDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

QList<int> dateColumns(const ImportRecipe &recipe)
{
    QList<int> columns;
    for (int i = 0; i < recipe.columns.size(); ++i) {
        if (recipe.columns[i].field == "birth_on"_L1 || recipe.columns[i].field == "hired_on"_L1)
            columns += i;
    }
    return columns;
}

} // namespace rnf
