#include "exchange/WordBook.h"

#include "exchange/SheetXml.h"
#include "exchange/SheetZip.h"
#include "exchange/WordTables.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// "Department: Nursing", "Unidad – Cocina".
const QRegularExpression &sectionWord()
{
    static const QRegularExpression word(
        u"^(?:department|dept\\.?|unit|section|worksite|location|departamento|unidad|sección|centro)\\s*[:–—-]\\s*(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return word;
}

QStringList comparable(const QStringList &cells)
{
    QStringList words;
    for (const auto &cell : cells)
        words += cell.simplified().toLower();
    return words;
}

/// Numbers and addresses stand under headings rather than in them.
bool looksLikeHeadings(const QStringList &cells)
{
    static const QRegularExpression value(u"\\d{3}|@"_s);
    const auto filled = cells.size() - cells.count(QString());
    return filled * 2 > cells.size()
        && std::ranges::none_of(cells, [](const QString &cell) { return cell.contains(value); });
}

} // namespace

WordBook::WordBook(std::unique_ptr<SheetZip> zip, const QString &main)
{
    SheetXml xml(zip->open(main));
    const auto tables = wordTables(xml);
    const bool isAnyWide = std::ranges::any_of(tables, [](const WordTable &table) { return table.width > 1; });
    for (const auto &table : tables) {
        if (table.width > 1 || !isAnyWide)
            add(table);
    }
    if (m_lists.empty())
        throw SheetTrouble{"no-table"};
}

WordBook::~WordBook() = default;

QStringList WordBook::sheets() const
{
    QStringList names;
    for (const auto &list : m_lists) {
        QString unique = list.name;
        for (int repeat = 2; names.contains(unique); ++repeat)
            unique = u"%1 (%2)"_s.arg(list.name, QString::number(repeat));
        names += unique;
    }
    return names;
}

void WordBook::add(const WordTable &table)
{
    const auto first = std::ranges::find(table.rows, false, &WordTable::Row::isOneCell);
    const bool hasHeadings = first != table.rows.end() && (first->isHeading || looksLikeHeadings(first->cells));
    List &list = listFor(table, hasHeadings ? first->cells : QStringList());
    if (const auto match = sectionWord().match(table.above); match.hasMatch())
        enter(list, {match.captured(1), true});
    else if (table.isAboveHeading)
        enter(list, {table.above, false});
    const QStringList headings = comparable(list.headings);
    for (auto row = table.rows.begin(); row != table.rows.end(); ++row) {
        if (row->isOneCell) {
            const QString name = row->cells.join(QString()).simplified();
            const auto match = sectionWord().match(name);
            enter(list, {match.hasMatch() ? match.captured(1) : name, match.hasMatch() || row > first});
        } else if (!headings.isEmpty() && comparable(row->cells) == headings) {
            ++list.repeatedHeadings;
        } else {
            list.rows.push_back({row->cells, list.section.name});
            list.hasSections |= list.section.isSure;
        }
    }
}

/// The list that the table goes on with, or a new one.
WordBook::List &WordBook::listFor(const WordTable &table, const QStringList &headings)
{
    const auto goesOn = [&](const List &list) {
        return list.width == table.width && (headings.isEmpty() || comparable(headings) == comparable(list.headings));
    };
    if (headings.isEmpty() && !m_lists.empty() && goesOn(m_lists.back()))
        return m_lists.back();
    if (const auto same = std::ranges::find_if(m_lists, goesOn); !headings.isEmpty() && same != m_lists.end())
        return *same;
    constexpr qsizetype longestName = 60;
    QStringList words = headings;
    words.removeAll(QString());
    const QString name = table.isAboveHeading ? table.above : words.join(u", "_s).simplified();
    m_lists.push_back(
        {name.isEmpty() ? QString::number(m_lists.size() + 1) : name.left(longestName), table.width, headings, {}});
    m_lists.back().repeatedHeadings = headings.isEmpty() ? 0 : -1; // the first of them is no repetition
    return m_lists.back();
}

void WordBook::enter(List &list, const Section &section)
{
    // Two that differ tell departments apart; a single one may be the title of the whole.
    const bool isAnother = !list.section.name.isEmpty() && list.section.name != section.name;
    list.hasSections |= isAnother && !list.rows.empty();
    list.section = section;
}

void WordBook::read(int sheet, const TakeRow &take)
{
    const List &list = m_lists[size_t(sheet)];
    BookRow row;
    qint64 number = 0;
    const auto give = [&](const QStringList &cells, const QString &section) {
        row.begin(++number);
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.set(i, cells[i]);
        if (list.hasSections)
            row.set(list.width, section);
        take(row, double(number) / double(list.rows.size() + 1));
    };
    if (!list.headings.isEmpty())
        give(list.headings, u"Section"_s);
    for (const auto &next : list.rows)
        give(next.cells, next.section);
}

} // namespace rnf
