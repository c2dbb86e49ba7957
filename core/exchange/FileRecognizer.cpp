#include "exchange/FileRecognizer.h"

#include "base/Text.h"
#include "exchange/DateOrderVotes.h"
#include "exchange/HeaderMeaning.h"
#include "exchange/Presets.h"
#include "people/WholeName.h"

#include <QRegularExpression>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Certainty = ColumnRule::Certainty;

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

/// Without a heading fewer digits may be a date or a badge number as well.
bool isPhoneWithAreaCode(const QString &value) { return looksLikePhone(value) && digitsOf(value).size() >= 10; }

bool isTitleWord(const QString &value)
{
    static const QStringList titles{u"mr"_s, u"mrs"_s, u"ms"_s,  u"miss"_s, u"mx"_s,  u"dr"_s,   u"prof"_s, u"rev"_s,
                                    u"fr"_s, u"sr"_s,  u"sra"_s, u"srta"_s, u"don"_s, u"dona"_s, u"hon"_s};
    return titles.contains(foldedText(value));
}

bool isStateCode(const QString &value)
{
    return value.size() == 2 && std::ranges::all_of(value, [](QChar c) { return c.isUpper(); });
}

bool looksLikeName(const QString &value)
{
    static const QRegularExpression pattern(u"^[\\p{L}\\p{M}'’.-]+,?( [\\p{L}\\p{M}'’.,-]+)+$"_s);
    return pattern.match(value).hasMatch();
}

/// "3B", "apt 12": a door, not a department.
bool looksLikeDoor(const QString &value) { return value.size() <= 4 || digitsOf(value).size() > 0; }

bool isWorkState(const QString &value)
{
    static const QStringList states{u"active"_s,   u"inactive"_s,   u"terminated"_s, u"leave"_s,    u"on leave"_s, u"loa"_s,
                                    u"retired"_s,  u"activo"_s,     u"activa"_s,     u"inactivo"_s, u"inactiva"_s, u"baja"_s,
                                    u"licencia"_s, u"suspendido"_s, u"jubilado"_s,   u"jubilada"_s, u"vigente"_s};
    return states.contains(foldedText(value));
}

/// What the cells cannot be, whatever their heading says: names that are days or yes and no, numbers that are yes and no.
bool isDenied(const KnownColumn &known, const QStringList &values)
{
    static const QRegularExpression day(u"^\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}\\b"_s);
    static const QStringList names{u"given_name"_s, u"middle_name"_s, u"family_name"_s};
    static const QStringList contacts{u"phone"_s,      u"mobile_phone"_s, u"home_phone"_s,
                                      u"work_phone"_s, u"email"_s,        u"work_email"_s};
    const auto saysYesOrNo = [](const QString &value) {
        return foldedText(value).size() > 1 && readYesNo(value).has_value();
    };
    if (names.contains(QLatin1String(known.field)))
        return nearlyAll(values, [&](const QString &value) { return saysYesOrNo(value) || day.match(value).hasMatch(); });
    if (contacts.contains(QLatin1String(known.field)))
        return nearlyAll(values, saysYesOrNo);
    return QLatin1String(known.field) == "region"_L1 && nearlyAll(values, isWorkState);
}

/// The same again and again is the number of an office or a boss, not those of its people.
bool isOfMany(const QStringList &values)
{
    constexpr qsizetype least = 3;
    return values.size() >= least && QSet<QString>(values.begin(), values.end()).size() * 2 <= values.size();
}

/// Settles a header that could mean two things by its cells; an empty field leaves it to be asked.
KnownColumn settled(const QString &header, const QStringList &values)
{
    if (header == "title"_L1)
        return {nearlyAll(values, isTitleWord) ? "name_prefix" : values.isEmpty() ? "" : "job_title"};
    if (header == "st"_L1) // or street
        return {!values.isEmpty() && std::ranges::all_of(values, &isStateCode) ? "region" : ""};
    static const QStringList peopleWords{u"employee"_s, u"employees"_s,   u"worker"_s,     u"member"_s,   u"person"_s,
                                         u"contact"_s,  u"participant"_s, u"attendee"_s,   u"empleado"_s, u"trabajador"_s,
                                         u"persona"_s,  u"afiliado"_s,    u"trabajadora"_s};
    if (peopleWords.contains(header))
        return {nearlyAll(values, looksLikeName) ? "name" : ""};
    if (header == "depto"_L1 || header == "dpto"_L1)
        return {values.isEmpty() ? "" : nearlyAll(values, looksLikeDoor) ? "line2" : "unit"};
    if (header == "number"_L1)
        return {nearlyAll(values, looksLikePhone) ? "phone" : ""};
    if (header == "position"_L1 && !values.isEmpty())
        return {nearlyAll(values, [](const QString &v) { return v.at(0).isLetter(); }) ? "job_title" : ""};
    static const QHash<QString, const char *> numbers{
        {u"id"_s, "id"},
        {u"record id"_s, "record"},
        {u"constituent id"_s, "constituent"},
        {u"supporter id"_s, "supporter"},
        {u"customer id"_s, "customer"},
    };
    const auto number = numbers.constFind(header);
    if (number != numbers.cend() && !values.isEmpty() && QSet<QString>(values.begin(), values.end()).size() == values.size())
        return {"external_id", *number};
    return {""};
}

void use(ColumnRule &rule, const KnownColumn &known, Certainty certainty)
{
    rule.field = QLatin1String(known.field);
    rule.idSystem = QLatin1String(known.idSystem);
    rule.block.clear();
    rule.certainty = rule.field.isEmpty() ? Certainty::PleaseCheck : certainty;
}

void use(ColumnRule &rule, const PersonField &field)
{
    rule.field = field.key;
    rule.idSystem = field.key == "external_id"_L1 ? u"external"_s : QString();
    rule.certainty = Certainty::Sure;
}

/// What a location or phone is for stands in a column of its own.
void useKindColumns(ImportRecipe &recipe, const QStringList &normalized)
{
    const auto phoneType = normalized.indexOf(u"phone type"_s);
    const auto place = normalized.indexOf(u"location type"_s);
    for (qsizetype i = 0; i < recipe.columns.size(); ++i) {
        auto &rule = recipe.columns[i];
        // "Phone 2", "Phone 2 Type"
        qsizetype own = -1;
        for (const auto &word : {u" type"_s, u" kind"_s, u" label"_s, u" location"_s})
            own = qMax(own, normalized.indexOf(normalized[i] + word));
        if (own >= 0 && (rule.field == "phone"_L1 || rule.field == "email"_L1))
            rule.kindColumn = int(own);
        else if (rule.field == "phone"_L1 && phoneType >= 0)
            rule.kindColumn = int(phoneType);
        else if (place >= 0 && (rule.field == "email"_L1 || !rule.block.isEmpty()))
            rule.kindColumn = int(place);
        if (rule.field == "email"_L1 && normalized.contains(u"on hold"_s))
            rule.badColumn = int(normalized.indexOf(u"on hold"_s));
    }
}

/// A field by its word, or one of the office's own by its name.
const PersonField *fieldNamed(const QString &header, const FieldCatalog &catalog)
{
    if (const auto *field = catalog.find(QString(header).replace(u' ', u'_')))
        return field;
    const auto own = std::ranges::find_if(
        catalog.all(), [&](const PersonField &field) { return field.ownId && normalizedHeader(field.ownLabel) == header; });
    return own == catalog.all().end() ? nullptr : &*own;
}

/// An organizer's own columns in the export of a program; their cells are not asked, because nobody named them.
void useWords(ImportRecipe &recipe, const Preset &preset, const QStringList &normalized, const FieldCatalog &catalog)
{
    for (int i = 0; i < normalized.size(); ++i) {
        auto &rule = recipe.columns[i];
        if (preset.knows(rule.header, normalized[i]) || isSecret(normalized[i]))
            continue;
        if (const auto known = knownColumn(rule.header))
            use(rule, *known, Certainty::Sure);
        else if (const auto *field = fieldNamed(normalized[i], catalog))
            use(rule, *field);
    }
}

/// Of presets that explain as many columns none is right: what they say otherwise is asked.
void usePresets(ImportRecipe &recipe, const QList<const Preset *> &presets, const QStringList &normalized,
                const FieldCatalog &catalog)
{
    const ImportRecipe unread = recipe;
    for (const auto *preset : presets) {
        ImportRecipe read = unread;
        preset->apply(read, normalized);
        useWords(read, *preset, normalized, catalog);
        if (preset == presets.first()) {
            recipe = read;
            continue;
        }
        for (int i = 0; i < normalized.size(); ++i) {
            if (recipe.columns[i] != read.columns[i])
                use(recipe.columns[i], {""}, Certainty::PleaseCheck);
        }
    }
}

void useWordsAndContent(ImportRecipe &recipe, const QStringList &normalized, const QList<QStringList> &samples,
                        const FieldCatalog &catalog)
{
    static const QRegularExpression mailWords(u"mail|correo"_s);
    static const QRegularExpression phoneWords(u"phone|tel|cel|mobil|movil"_s);
    static const QRegularExpression noWords(u"^(column|columna) \\d+$"_s);
    bool isNamed = false;
    const auto isOwn = [](const QString &header, const QStringList &values) {
        return !isAboutSomebodyElse(normalizedHeader(header)) && isPlainContact(header) && !isOfMany(values);
    };
    for (int i = 0; i < normalized.size(); ++i) {
        auto &rule = recipe.columns[i];
        const QString &header = normalized[i];
        const QStringList values = valuesOf(samples, i);
        if (header.startsWith(u'_') || rule.header.startsWith(u'_') || isSecret(header))
            continue;
        const auto known = knownColumn(rule.header);
        const bool isGuessed = isOwn(rule.header, values);
        const auto *field = fieldNamed(header, catalog);
        const bool isDoor = known && QLatin1String(known->field) == "unit"_L1 && i > 0
                         && recipe.columns[i - 1].field == "line1"_L1 && nearlyAll(values, looksLikeDoor);
        if (known && isDenied(*known, values))
            rule.certainty = Certainty::PleaseCheck;
        else if (isDoor)
            use(rule, {"line2"}, Certainty::LooksLike);
        else if (known)
            use(rule, *known, Certainty::Sure);
        else if (field)
            use(rule, *field);
        else if (const auto found = settled(header, values); *found.field)
            use(rule, found, Certainty::LooksLike);
        else if ((header.contains(noWords) || (isGuessed && header.contains(mailWords)))
                 && nearlyAll(values, looksLikeEmail))
            use(rule, {"email"}, Certainty::LooksLike);
        else if ((header.contains(noWords) && nearlyAll(values, isPhoneWithAreaCode))
                 || (isGuessed && header.contains(phoneWords) && nearlyAll(values, looksLikePhone)))
            use(rule, {"phone"}, Certainty::LooksLike);
        else if (header.contains(noWords) && !isNamed && nearlyAll(values, looksLikeName))
            use(rule, {"name"}, Certainty::LooksLike);
        else
            rule.certainty = values.isEmpty() ? Certainty::NotImported : Certainty::PleaseCheck;
        isNamed |= rule.field == "name"_L1;
    }
    // Words in pairs alone are no list of people.
    const auto isGuess = [](const ColumnRule &rule) {
        return rule.field == "name"_L1 && rule.certainty == Certainty::LooksLike;
    };
    if (const auto guess = std::ranges::find_if(recipe.columns, isGuess);
        guess != recipe.columns.end() && normalizedHeader(guess->header).contains(noWords) && !recipe.importsPhones()
        && !recipe.importsEmails())
        use(*guess, {""}, Certainty::PleaseCheck);
}

/// A column before this one holds the name of the person of the row.
bool isBehindName(const ImportRecipe &recipe, int column)
{
    return std::any_of(recipe.columns.begin(), recipe.columns.begin() + column, [](const ColumnRule &rule) {
        return rule.field.startsWith(u"name"_s) || rule.field == "given_name"_L1 || rule.field == "family_name"_L1;
    });
}

/// "Emergency contact, Relationship, Phone": a number that stands behind somebody else may be theirs. That of the person of the row
/// stands before, or there is no other.
void askWhoseContact(ImportRecipe &recipe, const QStringList &normalized, const FieldCatalog &catalog)
{
    static const QRegularExpression another(u"\\b(contact name|nombre de contacto)\\b|\\b(name|nombre) \\d$"_s);
    bool isBehind = false;
    QSet<PersonField::Kind> before;
    for (int i = 0; i < recipe.columns.size(); ++i) {
        auto &rule = recipe.columns[i];
        const auto *field = catalog.find(rule.field);
        const bool isReachable =
            field && (field->kind == PersonField::Kind::Phone || field->kind == PersonField::Kind::Email);
        const bool isAnother =
            isAboutSomebodyElse(normalized[i])
            || (normalized[i].contains(another) && (recipe.imports(u"name"_s) || recipe.imports(u"given_name"_s)));
        if (isAnother && rule.field.startsWith(u"name"_s) && isBehindName(recipe, i))
            use(rule, {""}, Certainty::PleaseCheck);
        if (isReachable && isBehind && before.contains(field->kind))
            use(rule, {""}, Certainty::PleaseCheck);
        else if (isReachable)
            before += field->kind;
        isBehind = isAnother || (isBehind && isReachable) || (isBehind && rule.field.isEmpty());
    }
}

/// "Mailing address, City, State, ZIP" is one address in four columns.
void joinAddress(ImportRecipe &recipe)
{
    static const QStringList parts{u"line2"_s, u"line3"_s, u"city"_s, u"region"_s, u"postal_code"_s, u"country"_s};
    if (recipe.imports(u"line1"_s))
        return;
    for (const QString &kind : {u"mailing_"_s, u"work_"_s}) {
        if (!recipe.imports(kind + u"line1"_s) || recipe.imports(kind + u"city"_s)
            || recipe.imports(kind + u"postal_code"_s))
            continue;
        for (auto &rule : recipe.columns) {
            if (rule.block.isEmpty() && parts.contains(rule.field))
                rule.field.prepend(kind);
        }
        return;
    }
}

/// Opted out of what, the rest of the list says: of its e-mails, or of its texts.
void settleOptOut(ImportRecipe &recipe, const QStringList &normalized)
{
    for (int i = 0; i < normalized.size(); ++i) {
        if (recipe.columns[i].field.isEmpty() && isOptOut(normalized[i]) && recipe.importsEmails())
            use(recipe.columns[i], {"refuses_bulk_email"}, Certainty::Sure);
        else if (recipe.columns[i].field.isEmpty() && isOptOut(normalized[i]) && recipe.importsPhones())
            use(recipe.columns[i], {"refuses_sms"}, Certainty::Sure);
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
void dropRivals(ImportRecipe &recipe, const QList<QStringList> &samples, const FieldCatalog &catalog)
{
    QSet<QString> taken;
    QList<int> columns(recipe.columns.size());
    std::iota(columns.begin(), columns.end(), 0);
    std::stable_partition(columns.begin(), columns.end(), [&](int column) { return !valuesOf(samples, column).isEmpty(); });
    for (const int column : columns) {
        auto &rule = recipe.columns[column];
        if (rule.field.isEmpty())
            continue;
        const auto *field = catalog.find(rule.field);
        const bool isRival =
            !field->isMany && !field->isImportOnly && !isWholeName(*field) && taken.contains(rule.field + u'/' + rule.block);
        if (isRival) {
            rule.field.clear();
            rule.certainty = Certainty::PleaseCheck;
            continue;
        }
        taken.insert(rule.field + u'/' + rule.block);
    }
}

} // namespace

FileRecognizer::FileRecognizer(const QString &region, const FieldCatalog &catalog)
    : m_usualDates(usualDates(region)), m_catalog(catalog)
{
}

ImportRecipe FileRecognizer::recognize(const QStringList &headers, const QList<QStringList> &samples) const
{
    ImportRecipe recipe;
    QStringList normalized;
    for (const auto &header : headers) {
        recipe.columns += ColumnRule{.header = header, .field = {}, .idSystem = {}, .block = {}, .meanings = {}};
        normalized += normalizedHeader(header);
    }
    if (const auto presets = presetsFor(headers, normalized); !presets.isEmpty()) {
        usePresets(recipe, presets, normalized, m_catalog);
    } else {
        useWordsAndContent(recipe, normalized, samples, m_catalog);
        useKindColumns(recipe, normalized);
        askWhoseContact(recipe, normalized, m_catalog);
        settleOptOut(recipe, normalized);
    }
    for (int i = 0; i < normalized.size(); ++i) {
        if (isNeverKept(normalized[i]))
            recipe.columns[i].certainty = Certainty::NeverKept;
    }
    joinAddress(recipe);
    settleCounty(recipe, normalized);
    if (recipe.imports(u"person_id"_s)) {
        recipe.program = u"own"_s;
        // Elsewhere "Teléfono" is the one at home; in our lists that has a column of its own.
        if (const auto phone = normalized.indexOf(u"telefono"_s); phone >= 0)
            use(recipe.columns[phone], {"phone"}, Certainty::Sure);
    }
    dropRivals(recipe, samples, m_catalog);

    DateOrderVotes votes;
    for (const int column : dateColumns(recipe, m_catalog)) {
        for (const auto &value : valuesOf(samples, column))
            votes.add(value);
    }
    recipe.dates = votes.decision().value_or(m_usualDates);
    recipe.isDateOrderSure = !votes.areNeeded() || votes.decision();
    return recipe;
}

QList<int> dateColumns(const ImportRecipe &recipe, const FieldCatalog &catalog)
{
    QList<int> columns;
    for (int i = 0; i < recipe.columns.size(); ++i) {
        if (const auto *field = catalog.find(recipe.columns[i].field); field && field->kind == PersonField::Kind::Day)
            columns += i;
    }
    return columns;
}

} // namespace rnf
