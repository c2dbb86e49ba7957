#include "exchange/SectionRows.h"

#include "base/Text.h"
#include "base/Words.h"
#include "exchange/ReportLines.h"
#include "exchange/TableReader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// A row of so many cells says much of a person; where others do, one cell alone is odd.
constexpr qsizetype manyCells = 4;
constexpr qsizetype fewCells = 3;
/// From fewer rows nobody can tell what is usual.
constexpr qsizetype leastRows = 3;

const QString labels = u"departments?|dept|department name|units?|division|floor|ward|section|area|location|worksite|site|"
                       "facility|shift|cost cent(?:er|re)|depto|departamento|área|unidad|turno|sección|piso|sede"_s;

/// "Department: ICU" → "ICU"; empty where nothing is labelled.
QString labelledIn(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:"_s + labels + u")\\s*(?:[:#–]|-\\s)\\s*(\\S.*)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).captured(1).trimmed();
}

bool isLabelAlone(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:"_s + labels + u")\\s*:?$"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

/// Words that name a department and nobody.
bool namesDepartment(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\b(department|dept|units?|shift|services?|floor|division|cent(er|re)|team|crew|clinic|turno|departamento)$|"
        "^(servicios?|departamento|turno|unidad|equipo|unit|floor)\\b.|\\d"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

bool namesShift(const QString &text)
{
    static const QRegularExpression pattern(u"\\b(shift|turno)\\b|^(days?|nights?|evenings?|noches?|tardes?)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

bool isInCapitals(const QString &text) { return text == text.toUpper() && text != text.toLower(); }

/// "Roe, Jane" is a name, whatever stands beside it.
bool isNameWithComma(const QString &text)
{
    const auto comma = text.indexOf(u',');
    return comma > 0 && !text.sliced(comma + 1).trimmed().isEmpty();
}

QList<qsizetype> filledIn(const TableRow &row)
{
    QList<qsizetype> filled;
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (!cellText(row, column).isEmpty())
            filled += column;
    }
    return filled;
}

/// Nearly every row does, so this looks at bytes alone.
bool saysMuch(const TableRow &row)
{
    int filled = 0;
    for (qsizetype column = 0; column < row.size() && filled <= 2; ++column)
        filled += !row.cell(column).trimmed().isEmpty();
    return filled > 2;
}

} // namespace

SectionRows::SectionRows(const PersonReader &reader, std::span<const TableRow> first) : m_reader(&reader)
{
    learnFullness(first);
    learnSections(first);
}

std::optional<SectionRows::Lone> SectionRows::loneIn(const TableRow &row) const
{
    if (saysMuch(row))
        return std::nullopt;
    const auto filled = filledIn(row);
    if (filled.isEmpty() || filled.last() >= m_reader->recipe().columns.size())
        return std::nullopt;
    if (filled.size() == 2 && isLabelAlone(cellText(row, filled[0])))
        return Lone{filled[1], cellText(row, filled[1]), true};
    if (filled.size() != 1)
        return std::nullopt;
    const QString text = cellText(row, filled[0]), labelled = labelledIn(text);
    return Lone{filled[0], labelled.isEmpty() ? text : labelled, !labelled.isEmpty()};
}

/// A name, a number or where somebody works; a phone or an address alone is somebody's.
bool SectionRows::mayBeName(qsizetype column) const
{
    const QString &key = m_reader->recipe().columns[column].field;
    const auto *field = m_reader->catalog().find(key);
    return !field || field->group == PersonField::Group::Name || field->group == PersonField::Group::Work
        || key == "external_id"_L1;
}

void SectionRows::learnFullness(std::span<const TableRow> first)
{
    const auto &columns = m_reader->recipe().columns;
    QList<qsizetype> sizes;
    qsizetype alone = 0, names = 0, capitals = 0;
    for (const auto &row : first) {
        const auto filled = filledIn(row);
        if (filled.size() < 2 || loneIn(row)) {
            ++alone;
            continue;
        }
        sizes += filled.size();
        for (const auto column : filled) {
            const auto *field = m_reader->catalog().find(columns.value(column).field);
            if (field && field->key == "unit"_L1)
                m_units += foldedText(cellText(row, column));
            if (!field || field->group != PersonField::Group::Name)
                continue;
            ++names;
            capitals += isInCapitals(cellText(row, column));
        }
    }
    std::ranges::sort(sizes);
    m_full = sizes.size();
    m_usual = sizes.isEmpty() ? 0 : sizes[sizes.size() / 2];
    const auto poor = std::ranges::count_if(sizes, [](qsizetype size) { return size < manyCells; });
    m_areFull = m_full >= leastRows && poor * 10 <= m_full && alone <= m_full;
    m_areNamesCapital = capitals * 2 > names;
}

/// The first row is a heading and others follow: everybody stands under one.
void SectionRows::learnSections(std::span<const TableRow> first)
{
    const auto &recipe = m_reader->recipe();
    if (!m_units.isEmpty() || recipe.constants.contains(u"unit"_s))
        return;
    qsizetype sections = 0;
    bool isFirstHeading = false, isAfterHeading = false;
    for (size_t i = 0; i < first.size(); ++i) {
        const auto lone = loneIn(first[i]);
        const bool isHeading = lone && kindOf(*lone) == Kind::Heading;
        isFirstHeading |= i == 0 && isHeading;
        sections += isAfterHeading && !lone;
        isAfterHeading = isHeading;
    }
    m_tellsSections = isFirstHeading && sections >= 2;
}

SectionRows::Kind SectionRows::kindOf(const Lone &lone) const
{
    if (lone.isLabelled)
        return Kind::Heading;
    if (lone.text.contains(u'@')) // some programs call people by their addresses
        return Kind::Nothing;
    const QString &key = m_reader->recipe().columns[lone.column].field;
    const bool isPlace = key == "unit"_L1 || key == "shift"_L1 || key == "worksite"_L1;
    if (isPlace && m_full >= leastRows) // nobody is known by it
        return Kind::Heading;
    const bool isNumber = key == "external_id"_L1;
    if (!mayBeName(lone.column)
        || (isNumber && !lone.text.contains(u' ') && lone.text.contains(QRegularExpression(u"\\d"_s))))
        return Kind::Nothing;
    if (m_units.contains(foldedText(lone.text)) || (m_usual >= fewCells && namesDepartment(lone.text)))
        return Kind::Heading;
    if (isNameWithComma(lone.text))
        return Kind::Nothing;
    if (m_full >= leastRows && m_usual >= manyCells && !m_areNamesCapital && isInCapitals(lone.text))
        return Kind::Heading;
    return m_areFull ? Kind::Perhaps : Kind::Nothing;
}

QString SectionRows::fieldOf(const Lone &lone) const
{
    return namesShift(lone.text) && !m_reader->recipe().imports(u"shift"_s) ? u"shift"_s : u"unit"_s;
}

std::optional<RowProblem> SectionRows::meet(const TableRow &row)
{
    const auto lone = m_reader ? loneIn(row) : std::nullopt;
    if (!lone)
        return std::nullopt;
    const auto line = reportLine({lone->text}, lone->text);
    if (line == ReportLine::Footer || line == ReportLine::Vacancy)
        return std::nullopt;
    const auto kind = line == ReportLine::Heading ? Kind::Heading : kindOf(*lone);
    if (kind == Kind::Nothing)
        return std::nullopt;
    RowProblem problem{row.number(), m_reader->recipe().columns[lone->column].header, {}, {}};
    problem.who = problem.cell = cellText(row, lone->column);
    if (kind == Kind::Perhaps) {
        m_value.clear();
        problem.problem =
            Words::tr("“%1” stands alone in this row, while others say much more: it may be a heading between people.")
                .arg(quotable(lone->text));
        problem.hint = Words::tr("If it is a person, write the name like “Roe, Jane”, or fill in more of the row.");
        return problem;
    }
    m_field = m_tellsSections ? fieldOf(*lone) : QString();
    m_value = m_tellsSections ? lone->text : QString();
    problem.problem =
        m_value.isEmpty()
            ? Words::tr("This line looks like a heading between people, not like a person.")
            : Words::tr("This line looks like a heading: the people below it come in under “%1”.").arg(quotable(m_value));
    problem.hint = Words::tr("Nothing is to be done, unless it is a person after all: then write a name.");
    return problem;
}

void SectionRows::fill(Person &person) const
{
    if (m_value.isEmpty())
        return;
    const auto &context = m_reader->context();
    const auto *field = m_reader->catalog().find(m_field);
    if (field->read(person, context.phones).isEmpty())
        field->write(person, m_value, context);
}

} // namespace rnf
