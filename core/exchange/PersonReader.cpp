#include "exchange/PersonReader.h"

#include "base/Text.h"
#include "base/Words.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Nobody can be reached by talking to it.
bool isMachine(const QString &kind)
{
    const QStringList words = foldedWords(kind);
    return words.contains(u"fax"_s) || words.contains(u"pager"_s);
}

bool isWholeName(const PersonField *field) { return field && field->key == "name"_L1; }

/// "* Home", "Work", "trabajo", "mobile" → the field of that kind.
QString fieldOfKind(const QString &field, const QString &kind)
{
    const QStringList words = foldedWords(kind);
    const auto says = [&](std::initializer_list<QString> any) {
        return std::ranges::any_of(any, [&](const QString &word) { return words.contains(word); });
    };
    const bool isWork = says({u"work"_s, u"business"_s, u"office"_s, u"trabajo"_s});
    if (field == "email"_L1)
        return isWork ? u"work_email"_s : field;
    if (words.isEmpty())
        return field;
    if (isWork)
        return u"work_phone"_s;
    if (says({u"home"_s, u"main"_s, u"casa"_s}))
        return u"home_phone"_s;
    if (says({u"mobile"_s, u"cell"_s, u"movil"_s, u"celular"_s}))
        return u"mobile_phone"_s;
    return u"phone"_s;
}

AddressKind addressKindOf(const QString &block, const QString &kindWords)
{
    const QStringList words = foldedWords(block + u' ' + kindWords);
    if (words.contains(u"work"_s) || words.contains(u"trabajo"_s))
        return AddressKind::Work;
    return words.contains(u"mailing"_s) ? AddressKind::Mailing : AddressKind::Home;
}

/// "Do not contact" beside "OK to text": whichever column stands last, the refusal holds.
void letRefusalsWin(Person &person)
{
    const auto isRefused = [&](Channel channel) {
        return std::ranges::any_of(person.consents, [&](const Consent &consent) {
            return consent.channel == channel && consent.state == YesNo::No;
        });
    };
    person.consents.removeIf(
        [&](const Consent &consent) { return consent.state == YesNo::Yes && isRefused(consent.channel); });
}

} // namespace

bool saysUnknown(const QString &text)
{
    static const QStringList words{u"n/a"_s,        u"na"_s,      u"none"_s,     u"null"_s,         u"unknown"_s,
                                   u"-"_s,          u"--"_s,      u"?"_s,        u"no phone"_s,     u"no email"_s,
                                   u"no e-mail"_s,  u"ninguno"_s, u"no tiene"_s, u"sin teléfono"_s, u"sin telefono"_s,
                                   u"sin correo"_s, u"s/n"_s};
    constexpr qsizetype longest = 12;
    return text.size() <= longest && words.contains(text.toLower());
}

PersonReader::PersonReader(ImportRecipe recipe, FieldContext context, FieldCatalog catalog)
    : m_recipe(std::move(recipe)), m_context(std::move(context)), m_catalog(std::move(catalog)), m_shifted(m_recipe)
{
    m_context.dates = m_recipe.dates;
    for (const auto &rule : m_recipe.columns) {
        m_fields += m_catalog.find(rule.field);
        if (!rule.block.isEmpty() && !m_blocks.contains(rule.block))
            m_blocks += rule.block;
    }
}

QString PersonReader::cell(const TableRow &row, int column) const
{
    QString text = cleanText(row.text(column));
    // NationBuilder puts an apostrophe before some values, so that spreadsheets leave them alone.
    if (m_recipe.program == "nationbuilder"_L1 && text.startsWith(u'\''))
        text.remove(0, 1);
    return text;
}

const PersonField *PersonReader::fieldFor(int column, const TableRow &row) const
{
    const auto &rule = m_recipe.columns[column];
    const auto *field = m_fields[column];
    if (!field || rule.kindColumn < 0 || !field->isContact())
        return field;
    const QString kind = cell(row, rule.kindColumn);
    return PersonFields::find(isMachine(kind) ? u"note"_s : fieldOfKind(rule.field, kind));
}

std::optional<RowProblem> PersonReader::write(Person &person, int column, QString text, const TableRow &row) const
{
    const auto &rule = m_recipe.columns[column];
    const auto *field = fieldFor(column, row);
    if (!field || text.isEmpty() || (field->isTyped() && saysUnknown(text)))
        return {};
    if (field->kind == PersonField::Kind::PostalCode && digitsOf(text).isEmpty())
        return RowProblem{
            row.number(), rule.header,
            Words::tr("“%1” has no digits, so it cannot be a ZIP: the cells of the row may stand in wrong columns.")
                .arg(quotable(text)),
            Words::tr("Move the cells to their columns, or leave the ZIP empty.")};
    if (field != m_fields[column] && !field->isContact())
        text.prepend(cell(row, rule.kindColumn) + u": "_s); // a fax number in the note
    const auto phones = person.phones.size();
    const auto emails = person.emails.size();
    std::optional<Problem> problem;
    if (rule.idSystem.isEmpty() || rule.idSystem == m_context.idSystem) {
        problem = field->write(person, text, m_context);
    } else {
        FieldContext context = m_context;
        context.idSystem = rule.idSystem;
        problem = field->write(person, text, context);
    }
    if (problem)
        return RowProblem{row.number(), rule.header, problem->what, problem->hint};
    if (rule.badColumn >= 0)
        markBad(row, column, person, phones, emails);
    return {};
}

void PersonReader::markBad(const TableRow &row, int column, Person &person, qsizetype phonesBefore,
                           qsizetype emailsBefore) const
{
    if (!readYesNo(cell(row, m_recipe.columns[column].badColumn)).value_or(false))
        return;
    for (qsizetype i = phonesBefore; i < person.phones.size(); ++i)
        person.phones[i].status = PhoneStatus::Bad;
    for (qsizetype i = emailsBefore; i < person.emails.size(); ++i)
        person.emails[i].status = EmailStatus::Bad;
}

/// The parts of a name are surer than the whole; it fills what they leave blank.
void PersonReader::fillName(Person &person, const TableRow &row) const
{
    for (int column = 0; column < m_fields.size(); ++column) {
        if (!isWholeName(m_fields[column]) || (!person.givenName.isEmpty() && !person.familyName.isEmpty()))
            continue;
        const QString whole = cell(row, column);
        if (whole.isEmpty() || foldedText(whole) == foldedText(person.displayName()))
            continue;
        Person named;
        writeWholeName(named, whole);
        for (const auto part : {&Person::givenName, &Person::middleName, &Person::familyName, &Person::nameSuffix,
                                &Person::customDisplayName}) {
            if ((person.*part).isEmpty())
                person.*part = named.*part;
        }
    }
}

RowProblem PersonReader::nobody(qint64 row)
{
    return {row,
            {},
            Words::tr("The row has neither a name nor anything else to know a person by."),
            Words::tr("Add a name, a phone number, an e-mail address or a number.")};
}

std::variant<Person, RowProblem> PersonReader::read(const TableRow &row) const
{
    const auto from = m_shifted.startIn(row);
    auto read = !from               ? readPerson(row)
              : m_recipe.shiftsBack ? readPerson(row.without(*from))
                                    : std::variant<Person, RowProblem>(shifted(row, *from));
    if (auto *problem = std::get_if<RowProblem>(&read)) {
        problem->who = nameIn(row);
        const auto column = std::ranges::find(m_recipe.columns, problem->column, &ColumnRule::header);
        if (column != m_recipe.columns.end())
            problem->cell = cell(row, int(column - m_recipe.columns.begin()));
    }
    return read;
}

RowProblem PersonReader::shifted(const TableRow &row, qsizetype from) const
{
    RowProblem problem{
        row.number(), m_recipe.columns[from].header,
        Words::tr("From “%1” on, the cells of this row stand one column too far right.").arg(m_recipe.columns[from].header),
        Words::tr("Shift them back, or move them in the file.")};
    problem.isShifted = true;
    return problem;
}

/// What holds for every row, where the row itself says nothing.
std::optional<RowProblem> PersonReader::addConstants(Person &person, const TableRow &row) const
{
    for (const auto &[key, text] : m_recipe.constants.asKeyValueRange()) {
        const auto *field = m_catalog.find(key);
        if (!field || (!field->isMany && !field->read(person, m_context.phones).isEmpty()))
            continue;
        if (const auto problem = field->write(person, text, m_context))
            return RowProblem{row.number(), {}, problem->what, problem->hint};
    }
    return {};
}

QString PersonReader::nameIn(const TableRow &row) const
{
    constexpr qsizetype longestName = 80;
    QStringList parts;
    for (int column = 0; column < m_fields.size(); ++column) {
        if (const auto *field = m_fields[column]; field && field->group == PersonField::Group::Name)
            parts += cell(row, column);
    }
    parts.removeAll(QString());
    return parts.join(u' ').left(longestName);
}

std::variant<Person, RowProblem> PersonReader::readPerson(const TableRow &row) const
{
    if (row.isTooLong())
        return RowProblem{
            row.number(),
            {},
            Words::tr("The row has more cells than the header has columns."),
            Words::tr("A value probably holds the separator without quotes around it. Put the value in quotes.")};
    Person person;
    QHash<QString, Person> blocks; // each further address is read into a person of its own
    QHash<QString, QString> blockKinds;
    for (int column = 0; column < m_fields.size(); ++column) {
        if (!m_fields[column] || isWholeName(m_fields[column]))
            continue;
        const auto &rule = m_recipe.columns[column];
        const QString written = cell(row, column);
        const QString text = rule.meanings.value(written, written);
        Person &target = rule.block.isEmpty() ? person : blocks[rule.block];
        if (const auto problem = write(target, column, text, row))
            return *problem;
        if (!rule.block.isEmpty() && rule.kindColumn >= 0)
            blockKinds.insert(rule.block, cell(row, rule.kindColumn));
    }
    for (const auto &block : m_blocks) {
        for (auto address : blocks.value(block).addresses) {
            address.kind = addressKindOf(block, blockKinds.value(block));
            const bool isKnown = std::ranges::any_of(person.addresses, [&](const Address &known) {
                return known.line1 == address.line1 && known.city == address.city && known.postalCode == address.postalCode;
            });
            if (!address.isEmpty() && !isKnown)
                person.addresses += address;
        }
    }
    fillName(person, row);
    letRefusalsWin(person);
    // Somebody we have may be meant by our own id alone; the import knows whether there is one.
    if (!person.hasAnything() && !person.id.isValid())
        return nobody(row.number());
    if (const auto problem = addConstants(person, row))
        return *problem;
    return person;
}

} // namespace rnf
