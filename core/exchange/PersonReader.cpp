#include "exchange/PersonReader.h"

#include "base/Text.h"
#include "base/Words.h"
#include "exchange/CellMeaning.h"
#include "exchange/Presets.h"
#include "exchange/ReportLines.h"
#include "exchange/SpreadsheetNumbers.h"
#include "people/AddressLine.h"
#include "people/WholeName.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isWhole(const PersonField *field) { return field && isWholeName(*field); }

/// Somebody without a name is called by their address in many programs.
bool isMailAddress(const QString &text)
{
    static const QRegularExpression pattern(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    return text.contains(u'@') && pattern.match(text).hasMatch();
}

/// Those of `person` that are in `marked` too are known not to work.
void markBad(Person &person, const Person &marked)
{
    for (auto &phone : person.phones) {
        if (std::ranges::any_of(marked.phones, [&](const Phone &bad) { return bad.isSameNumber(phone); }))
            phone.status = PhoneStatus::Bad;
    }
    for (auto &email : person.emails) {
        if (std::ranges::find(marked.emails, email.key, &Email::key) != marked.emails.end())
            email.status = EmailStatus::Bad;
    }
}

/// Openly somebody tells names of the past in our own lists alone; elsewhere nobody has asked whoever had them.
void hideFormerNames(Person &person)
{
    for (auto &name : person.otherNames) {
        if (name.kind == NameKind::Former || name.kind == NameKind::Maiden) {
            name.kind = NameKind::Former;
            name.isPrivate = true;
        }
        name.isPrivate |= OtherName::isPrivateAtFirst(name.kind);
    }
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
    // Two columns that say the same say it once.
    QList<std::pair<Channel, YesNo>> said;
    person.consents.removeIf([&](const Consent &consent) {
        const std::pair state(consent.channel, consent.state);
        const bool isSaid = said.contains(state);
        said += state;
        return isSaid;
    });
}

} // namespace

bool isOfCertainWords(const PersonField &field)
{
    return field.kind == PersonField::Kind::YesNo || field.kind == PersonField::Kind::Choice
        || field.kind == PersonField::Kind::Consent;
}

PersonReader::PersonReader(ImportRecipe recipe, FieldContext context, FieldCatalog catalog)
    : m_recipe(std::move(recipe)), m_context(std::move(context)), m_catalog(std::move(catalog)), m_shifted(m_recipe)
{
    m_context.dates = m_recipe.dates;
    for (const auto &rule : m_recipe.columns) {
        if (!rule.person.isEmpty())
            m_kindOfRow = int(m_fields.size());
        m_fields += m_catalog.find(rule.field);
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

/// The cell with those that continue it. What only adds to a value is none without it: the last four digits of a ZIP.
QString PersonReader::value(const TableRow &row, int column) const
{
    const auto &rule = m_recipe.columns[column];
    QString text = cell(row, column);
    for (const auto &part : rule.parts) {
        const QString further = cell(row, part.column);
        const bool isDependent = part.joint == "-"_L1 || part.joint == " x"_L1;
        if (further.isEmpty() || (isDependent && (text.isEmpty() || text.endsWith(part.joint + further))))
            continue;
        text += text.isEmpty() ? further : part.joint + further;
    }
    if (rule.isSeveral)
        return meaningsIn(rule, text);
    return holdsSeveral(column) ? text : meantBy(rule, text);
}

const PersonField *PersonReader::fieldFor(int column, const QString &text, const TableRow &row) const
{
    const auto &rule = m_recipe.columns[column];
    const auto *field = m_fields[column];
    if (field && field->group == PersonField::Group::Name && isMailAddress(text))
        return PersonFields::find(u"email"_s);
    if (!field || rule.kindColumn < 0 || !field->isContact())
        return field;
    const QString kind = cell(row, rule.kindColumn);
    return PersonFields::find(isMachine(kind) ? u"note"_s : fieldOfKind(rule.field, kind));
}

/// The cells of a column may each say several words, of which each may stand for something.
bool PersonReader::holdsSeveral(int column) const
{
    const auto &rule = m_recipe.columns[column];
    const auto *field = m_fields[column];
    if (!field || !field->isMany)
        return false;
    return field->kind == PersonField::Kind::Choice
        || (field->kind == PersonField::Kind::Name && (rule.separator || !rule.meanings.isEmpty()));
}

QStringList PersonReader::severalIn(int column, const QString &text) const
{
    const auto &separator = m_recipe.columns[column].separator;
    if (!separator && m_fields[column]->kind == PersonField::Kind::Name) {
        Person read;
        m_fields[column]->write(read, text, m_context);
        return read.tags;
    }
    QStringList parts = separator && separator->isEmpty() ? QStringList{text} : text.split(separator.value_or(u";"_s));
    for (auto &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

std::optional<RowProblem> PersonReader::writeSeveral(Person &person, int column, const QString &text,
                                                     const TableRow &row) const
{
    const auto &rule = m_recipe.columns[column];
    const bool areTags = m_fields[column]->kind == PersonField::Kind::Name;
    const auto *whole = meaningIn(rule, text);
    for (const auto &part : whole ? QStringList{text} : severalIn(column, text)) {
        const auto *meaning = meaningIn(rule, part);
        QString said = meaning ? *meaning : part;
        if (said.isEmpty() || (m_fields[column]->isTyped() && saysUnknown(said)))
            continue;
        if (auto problem = wrongCode(column, said, row))
            return problem;
        if (areTags && !whole) // in quotes a comma is part of a tag
            said = u'"' + said.replace(u'"', u"\"\""_s) + u'"';
        if (auto problem = writeOne(person, column, *m_fields[column], said, row))
            return problem;
    }
    return {};
}

std::optional<RowProblem> PersonReader::write(Person &person, int column, QString text, const TableRow &row) const
{
    const auto &rule = m_recipe.columns[column];
    const auto *field = fieldFor(column, text, row);
    if (!field || text.isEmpty() || (field->isTyped() && saysUnknown(text)) || (field->isContact() && saysNone(text)))
        return {};
    if (holdsSeveral(column))
        return writeSeveral(person, column, text, row);
    if (field->kind == PersonField::Kind::PostalCode && digitsOf(text).isEmpty())
        return RowProblem{
            row.number(), rule.header,
            Words::tr("“%1” has no digits, so it cannot be a ZIP: the cells of the row may stand in wrong columns.")
                .arg(quotable(text)),
            Words::tr("Move the cells to their columns, or leave the ZIP empty.")};
    if (auto problem = wrongCode(column, text, row))
        return problem;
    if (const auto number = numberAsTyped(text, field->kind))
        text = *number;
    else
        return RowProblem{row.number(), rule.header,
                          Words::tr("A spreadsheet has shortened “%1”, and its last digits are lost.").arg(quotable(text)),
                          Words::tr("Make the column one of text where the list comes from and save it again, or leave the "
                                    "number empty.")};
    if (m_fields[column]->isContact() && !field->isContact())
        text.prepend(cell(row, rule.kindColumn) + u": "_s); // a fax number in the note
    if (!rule.asked.isEmpty() && field->key == "note"_L1)
        text.prepend(rule.asked + u' ');
    return writeOne(person, column, *field, text, row);
}

std::optional<RowProblem> PersonReader::wrongCode(int column, const QString &text, const TableRow &row) const
{
    const auto &rule = m_recipe.columns[column];
    if (!isWrongCode(m_recipe, column, text))
        return {};
    RowProblem wrong{row.number(), rule.header,
                     Words::tr("“%1” is none of the codes that are known here: %2.")
                         .arg(quotable(text), rule.meanings.keys().join(u", "_s)),
                     Words::tr("Write one of them, leave it empty, or do not import this column.")};
    wrong.codes.insert(column, text);
    return wrong;
}

std::optional<RowProblem> PersonReader::writeOne(Person &person, int column, const PersonField &field, const QString &text,
                                                 const TableRow &row) const
{
    const auto &rule = m_recipe.columns[column];
    std::optional<Problem> problem;
    if ((rule.idSystem.isEmpty() || rule.idSystem == m_context.idSystem) && rule.source.isEmpty()) {
        problem = field.write(person, text, m_context);
    } else {
        FieldContext context = m_context;
        context.idSystem = rule.idSystem;
        context.source = rule.source;
        problem = field.write(person, text, context);
    }
    if (problem && otherCodesOf(m_recipe, column) == PresetColumn::Others::AreLeftOutUnlessRead)
        return {};
    if (problem) {
        RowProblem wrong{row.number(), rule.header, problem->what, problem->hint};
        if (isOfCertainWords(field))
            wrong.codes.insert(column, text);
        return wrong;
    }
    if (rule.badColumn >= 0 && saysBad(m_recipe.columns[rule.badColumn], cell(row, rule.badColumn))) {
        Person marked;
        field.write(marked, text, m_context);
        markBad(person, marked);
    }
    return {};
}

/// Those of all columns, so that each is asked about at once and not only when the one before it is settled.
QMap<int, QString> PersonReader::codesIn(const TableRow &row) const
{
    QMap<int, QString> codes;
    for (int column = 0; column < m_fields.size(); ++column) {
        const bool mayBeCode =
            m_fields[column] && (isOfCertainWords(*m_fields[column]) || !m_recipe.columns[column].meanings.isEmpty());
        Person scratch;
        if (const auto problem = mayBeCode ? write(scratch, column, value(row, column), row) : std::nullopt)
            codes.insert(problem->codes);
    }
    return codes;
}

/// Of an address beside the first there may be several in the cells of one block, joined alike in each of them.
std::optional<RowProblem> PersonReader::writeBlock(std::vector<FurtherAddress> &further, int column, const QString &text,
                                                   const TableRow &row) const
{
    const auto &rule = m_recipe.columns[column];
    const auto values = text.split(u":::"_s);
    for (qsizetype i = 0; i < values.size(); ++i) {
        auto address = std::ranges::find_if(
            further, [&](const FurtherAddress &known) { return known.block == rule.block && known.number == i; });
        if (address == further.end())
            address = further.insert(further.end(), {rule.block, i});
        if (rule.kindColumn >= 0)
            address->kind = cell(row, rule.kindColumn);
        if (auto problem = write(address->holder, column, values[i].trimmed(), row))
            return problem;
    }
    return std::nullopt;
}

void PersonReader::addFurther(Person &person, const std::vector<FurtherAddress> &further)
{
    for (const auto &[block, number, kind, holder] : further) {
        for (auto address : holder.addresses) {
            address.kind = addressKindOf(block, kind);
            const bool isKnown = std::ranges::any_of(person.addresses, [&](const Address &known) {
                return known.line1 == address.line1 && known.city == address.city && known.postalCode == address.postalCode;
            });
            if (!address.isEmpty() && !isKnown)
                person.addresses += address;
        }
    }
}

/// The parts of a name are surer than the whole; it fills what they leave blank.
void PersonReader::fillName(Person &person, const TableRow &row) const
{
    for (int column = 0; column < m_fields.size(); ++column) {
        if (!isWhole(m_fields[column]) || (!person.givenName.isEmpty() && !person.familyName.isEmpty()))
            continue;
        const QString whole = value(row, column);
        if (whole.isEmpty() || isMailAddress(whole) || foldedText(whole) == foldedText(person.displayName()))
            continue;
        Person named;
        m_fields[column]->write(named, whole, m_context);
        for (const auto part : {&Person::namePrefix, &Person::givenName, &Person::middleName, &Person::familyName,
                                &Person::nameSuffix, &Person::customDisplayName}) {
            if ((person.*part).isEmpty())
                person.*part = named.*part;
        }
    }
}

/// Lines of a report between and below its people.
std::optional<RowProblem> PersonReader::whyLineOnly(const TableRow &row) const
{
    if (m_fields.size() < 2)
        return std::nullopt;
    QStringList cells;
    for (qsizetype column = 0; column < row.size(); ++column)
        cells += cleanText(row.text(column));
    const QString once = Words::tr("Nothing is to be done, unless it is a person after all: then write a name.");
    switch (reportLine(cells, nameIn(row))) {
    case ReportLine::Person:
        break;
    case ReportLine::Footer:
        return RowProblem{row.number(), {}, Words::tr("This line looks like the end of a report, not like a person."), once};
    case ReportLine::Heading:
        return RowProblem{
            row.number(), {}, Words::tr("This line looks like a heading between people, not like a person."), once};
    case ReportLine::Vacancy:
        return RowProblem{row.number(), {}, Words::tr("This line looks like an empty position, not like a person."), once};
    }
    return std::nullopt;
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
    auto read = from ? std::variant<Person, RowProblem>(shifted(row, *from)) : readPerson(row);
    if (auto *problem = std::get_if<RowProblem>(&read)) {
        problem->who = nameIn(row);
        const auto column = std::ranges::find(m_recipe.columns, problem->column, &ColumnRule::header);
        if (column != m_recipe.columns.end())
            problem->cell = cell(row, int(column - m_recipe.columns.begin()));
        if (!problem->codes.isEmpty())
            problem->codes = codesIn(row);
    }
    return read;
}

TableRow PersonReader::settled(const TableRow &row) const
{
    const auto from = m_recipe.shiftsBack ? m_shifted.startIn(row) : std::nullopt;
    return from ? row.without(*from) : row;
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

/// Some programs keep organizations and households among their people.
std::optional<RowProblem> PersonReader::whyNobody(const TableRow &row) const
{
    if (m_kindOfRow < 0)
        return std::nullopt;
    const QString kind = cell(row, m_kindOfRow);
    const QString &person = m_recipe.columns[m_kindOfRow].person;
    if (kind.isEmpty() || foldedText(kind) == foldedText(person))
        return std::nullopt;
    return RowProblem{
        row.number(), m_recipe.columns[m_kindOfRow].header,
        Words::tr("This row is about something else than a person: “%1”.").arg(quotable(kind)),
        Words::tr("Nothing is to be done, unless it is a person after all: then write “%1” here.").arg(person)};
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
    if (auto problem = whyNobody(row))
        return *problem;
    if (auto problem = whyLineOnly(row))
        return *problem;
    auto read = readCells(row);
    auto *person = std::get_if<Person>(&read);
    if (!person)
        return read;
    letRefusalsWin(*person);
    // Somebody we have may be meant by our own id alone; the import knows whether there is one.
    if (!person->hasAnything() && !person->id.isValid())
        return nobody(row.number());
    if (const auto problem = addConstants(*person, row))
        return *problem;
    return read;
}

std::variant<Person, RowProblem> PersonReader::readCells(const TableRow &row) const
{
    Person person;
    std::vector<FurtherAddress> further;
    for (int column = 0; column < m_fields.size(); ++column) {
        const QString text = m_fields[column] ? value(row, column) : QString();
        if (text.isEmpty() || (isWhole(m_fields[column]) && !isMailAddress(text)))
            continue;
        const bool isFurther = !m_recipe.columns[column].block.isEmpty();
        if (auto problem = isFurther ? writeBlock(further, column, text, row) : write(person, column, text, row))
            return *problem;
    }
    addFurther(person, further);
    // Our own lists have a column for each part, so that what stands in one of them was meant to.
    if (m_recipe.program != "own"_L1) {
        std::ranges::transform(person.addresses, person.addresses.begin(), settledAddress);
        hideFormerNames(person);
    }
    std::ranges::for_each(person.addresses, &restoreZeros);
    fillName(person, row);
    return person;
}

} // namespace rnf
