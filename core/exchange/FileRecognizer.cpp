#include "exchange/FileRecognizer.h"

#include "base/Text.h"

#include <QRegularExpression>

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
          {"mailing address1", "line1", "", "mailing"},
          {"mailing address2", "line2", "", "mailing"},
          {"mailing address3", "line3", "", "mailing"},
          {"mailing city", "city", "", "mailing"},
          {"mailing state", "region", "", "mailing"},
          {"mailing zip", "postal_code", "", "mailing"},
          {"mailing country code", "country", "", "mailing"},
          {"work address1", "line1", "", "work"},
          {"work address2", "line2", "", "work"},
          {"work address3", "line3", "", "work"},
          {"work city", "city", "", "work"},
          {"work state", "region", "", "work"},
          {"work zip", "postal_code", "", "work"},
          {"work country code", "country", "", "work"}}},
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
            {"home_phone", {u"home phone, hphone, homephone, home phone number, telefono, telefono de casa, telefono fijo"_s}},
            {"work_phone", {u"work phone, wphone, workphone, business phone, office phone, telefono del trabajo"_s}},
            {"phone", {u"phone, phone number, primary phone, preferred phone, pref phone, phone1, phone 1, phone 2, phone2, "
                       "telephone, tel, other phone, otro telefono, phonenumber, telephone number, contact number"_s}},
            {"email", {u"email, e mail, email address, e mail address, emailaddress, primary email, personal email, preferredemail, "
                       "dnd email, correo, correo electronico, email 1, email 2, secondary email, other email, mail"_s}},
            {"work_email", {u"work email, work e mail, business email, correo del trabajo"_s}},
            {"line1", {u"address, address 1, address1, address line 1, street, street1, street 1, street address, home street, "
                       "home address, homestreet, mailing address, lo street1, direccion, calle, domicilio, vaddress"_s}},
            {"line2", {u"address 2, address2, address line 2, street2, street 2, apt, apartment, unit number, lo street2, "
                       "adress2, direccion 2"_s}},
            {"line3", {u"address 3, address3, address line 3, street3, direccion 3"_s}},
            {"city", {u"city, town, home city, homecity, lo city, ciudad, municipio"_s}},
            {"region", {u"state, province, region, county, home state, homestate, lo state, estado, provincia"_s}},
            {"postal_code", {u"zip, zip5, zip 5, zipcode, zip code, postal code, postalcode, post code, postcode, home zip, "
                             "homezip, lo zip, codigo postal, cp"_s}},
            {"country", {u"country, pais"_s}},
            {"employer", {u"employer, employer name, company, company name, organization, organization name, current employer, "
                          "empresa, empleador, patron"_s}},
            {"worksite", {u"worksite, location, loc, work location, site, facility, lugar de trabajo, centro de trabajo"_s}},
            {"unit", {u"unit, dept, department, workgroup, work group, departamento, area"_s}},
            {"shift", {u"shift, tour, worktourtype, turno"_s}},
            {"job_title", {u"job title, jobtitle, job, job classification, classification, occupation, puesto, cargo, ocupacion"_s}},
            {"hired_on", {u"hire date, hired on, date of hire, hired, servicedate, service date, seniority date, fecha de ingreso, "
                          "fecha de contratacion, contratado el"_s}},
            {"birth_on", {u"birthday, birth date, birthdate, dob, date of birth, born at, born on, fecha de nacimiento, nacimiento"_s}},
            {"preferred_language", {u"language, preferred language, idioma, lengua"_s}},
            {"is_deceased", {u"deceased, is deceased, fallecido"_s}},
            {"tags", {u"tags, tag, tag list, labels, categories, groups, etiquetas, categorias"_s}},
            {"source", {u"source, contact source, fuente, origen"_s}},
            {"note", {u"note, notes, comment, comments, remarks, nota, notas, comentarios, observaciones"_s}},
            {"person_id", {u"person id, id de persona"_s}},
            {"consent_phone", {u"may be called, ok to call, se puede llamar"_s}},
            {"consent_sms", {u"may be texted, ok to text, sms opt in, se puede enviar mensajes"_s}},
            {"consent_email", {u"may be e mailed, may be emailed, ok to email, se puede enviar correo"_s}},
            {"consent_bulk_email", {u"may get newsletters, newsletter, email opt in, recibe boletines"_s}},
            {"consent_mail", {u"may get post, ok to mail, recibe correo postal"_s}},
            {"consent_visit", {u"may be visited, ok to visit, se puede visitar"_s}},
            {"consent_data_sharing", {u"data may be shared, se pueden compartir sus datos"_s}},
            {"refuses_phone", {u"do not call, do not phone, dnc, no llamar"_s}},
            {"refuses_sms", {u"do not text, do not sms, no enviar mensajes"_s}},
            {"refuses_email", {u"do not email, do not e mail, no enviar correo"_s}},
            {"refuses_bulk_email", {u"no bulk emails, no newsletters, no bulk emails user opt out, sin boletines"_s}},
            {"refuses_mail", {u"do not mail, do not send post, no enviar cartas"_s}},
            {"refuses_all", {u"do not contact, no contactar"_s}},
        };
        QHash<QString, KnownColumn> known;
        for (const auto &[field, texts] : lists) {
            for (const auto &word : texts.first().split(u", "_s))
                known.insert(word, {"", field});
        }
        const QList<std::pair<const char *, QString>> numbers{
            {"external", u"external id, externalid, id externo"_s},
            {"employer", u"empid, emp id, employee id, employee number, employeeid, badge, badge number, payroll id, payroll number, "
                         "clock number, numero de empleado, numero de nomina"_s},
            {"ext", u"ext id"_s},
            {"source", u"source id"_s},
            {"uuid", u"uuid"_s},
            {"member", u"member id, member number, membership number, memberid, numero de socio, numero de afiliado"_s},
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
    else
        useGoogleGroups(recipe, normalized);
}

void useWordsAndContent(ImportRecipe &recipe, const QStringList &normalized, const QList<QStringList> &samples)
{
    static const QRegularExpression repeat(u" \\d+$"_s); // "phone (2)" is the second column named "phone"
    for (int i = 0; i < normalized.size(); ++i) {
        auto &rule = recipe.columns[i];
        const QString &header = normalized[i];
        const QStringList values = valuesOf(samples, i);
        if (header.startsWith(u'_') || rule.header.startsWith(u'_') || isSecret(header))
            continue;
        auto known = synonyms().constFind(header);
        if (known == synonyms().cend())
            known = synonyms().constFind(QString(header).remove(repeat));
        const auto key = PersonFields::find(QString(header).replace(u' ', u'_'));
        if (known != synonyms().cend())
            use(rule, *known, Certainty::Sure);
        else if (key)
            use(rule, {"", key->key, QLatin1String(key->key) == "external_id"_L1 ? "external" : ""}, Certainty::Sure);
        else if (const auto found = settled(header, values); *found.field)
            use(rule, found, Certainty::LooksLike);
        else if (nearlyAll(values, looksLikeEmail))
            use(rule, {"", "email"}, Certainty::LooksLike);
        else if (nearlyAll(values, looksLikePhone) && header.contains(QRegularExpression(u"phone|tel|cel|mobil|column"_s)))
            use(rule, {"", "phone"}, Certainty::LooksLike);
        else
            rule.certainty = values.isEmpty() ? Certainty::NotImported : Certainty::PleaseCheck;
    }
}

/// A field that holds one value takes one column, the first; notes and lists take several. A whole name is left out
/// where its parts are there.
void dropRivals(ImportRecipe &recipe)
{
    QSet<QString> taken;
    const bool hasParts = recipe.imports(u"given_name"_s) || recipe.imports(u"family_name"_s);
    for (auto &rule : recipe.columns) {
        if (rule.field.isEmpty())
            continue;
        const auto *field = PersonFields::find(rule.field);
        const bool isRival = !field->isMany && rule.field != "note"_L1 && !field->isImportOnly
            && taken.contains(rule.field + u'/' + rule.block);
        if (isRival || (rule.field == "name"_L1 && hasParts)) {
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
    if (const auto *program = programOf(normalized))
        useProgram(recipe, *program, normalized);
    else
        useWordsAndContent(recipe, normalized, samples);
    if (recipe.imports(u"person_id"_s))
        recipe.format = u"own"_s;
    dropRivals(recipe);

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
    m_isNeeded |= first != second;
    m_mustBeDayFirst |= first > 12;
    m_mustBeMonthFirst |= second > 12;
}

std::optional<DateOrder> DateOrderVotes::decision() const
{
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
