#include "exchange/WordBook.h"

#include "base/Text.h"
#include "exchange/HeaderWords.h"
#include "exchange/HeadingRows.h"
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

qsizetype filledOf(const QStringList &cells) { return cells.size() - cells.count(QString()); }

bool looksLikeHeadings(const QStringList &cells) { return filledOf(cells) * 2 > cells.size() && !holdsValue(cells); }

/// Headings in two rows become one, where they come again too.
void joinHeadingRows(std::vector<WordTable::Row> &rows)
{
    const auto top = std::ranges::find(rows, false, &WordTable::Row::isOneCell);
    if (rows.end() - top < 2)
        return;
    const auto joined = joinedHeadings({top->cells, top->covered}, {top[1].cells, top[1].covered});
    if (!joined)
        return;
    const QStringList above = comparable(top[0].cells), below = comparable(top[1].cells);
    size_t kept = 0;
    for (size_t i = 0; i < rows.size(); ++i, ++kept) {
        if (i + 1 < rows.size() && comparable(rows[i].cells) == above && comparable(rows[i + 1].cells) == below)
            rows[++i] = {.cells = *joined, .covered = {}, .isHeading = true};
        if (kept < i)
            rows[kept] = std::move(rows[i]);
    }
    rows.resize(kept);
}

/// What is left of a row that a page cut in two: it has no name, and little else.
bool isRestOfRow(const QStringList &cells) { return cells.value(0).isEmpty() && filledOf(cells) * 2 <= cells.size(); }

void addLines(QStringList &cells, const QStringList &rest)
{
    for (qsizetype i = 0; i < qMin(cells.size(), rest.size()); ++i) {
        if (!rest[i].isEmpty())
            cells[i] += cells[i].isEmpty() ? rest[i] : u'\n' + rest[i];
    }
}

/// As they are compared, of a row that may end before.
QStringList namesIn(const QStringList &cells, qsizetype names)
{
    QStringList found = comparable(cells.mid(0, names));
    found.resize(names);
    return found;
}

bool isOfNames(const QString &heading)
{
    const QLatin1StringView field(knownHeaders().value(normalizedHeader(heading)).field);
    return field.endsWith("name"_L1) || field.startsWith("name_given"_L1) || field.startsWith("name_family"_L1);
}

} // namespace

WordBook::WordBook(std::unique_ptr<SheetZip> zip, const QString &main)
{
    SheetXml xml(zip->open(main));
    auto tables = wordTables(xml);
    const bool isAnyWide = std::ranges::any_of(tables, [](const WordTable &table) { return table.width > 1; });
    for (auto &table : tables) {
        joinHeadingRows(table.rows);
        if (table.width > 1 || !isAnyWide)
            add(table);
    }
    if (m_lists.empty())
        throw SheetTrouble{"no-table"};
    joinLists();
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
    bool isAfterPage = !list.rows.empty();
    for (auto row = table.rows.begin(); row != table.rows.end(); ++row) {
        if (row->isOneCell) {
            isAfterPage = false;
            const QString name = row->cells.join(QString()).simplified();
            const auto match = sectionWord().match(name);
            enter(list, {match.hasMatch() ? match.captured(1) : name, match.hasMatch() || row > first});
        } else if (!headings.isEmpty() && comparable(row->cells) == headings) {
            ++list.repeatedHeadings;
            isAfterPage = !list.rows.empty();
        } else if (std::exchange(isAfterPage, false) && isRestOfRow(row->cells)) {
            addLines(list.rows.back().cells, row->cells);
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

/// Some employers send names with addresses in one table, and the same names with phone numbers in another. What is said of
/// somebody must never go to somebody else, so that one name too many or in another place leaves them apart.
void WordBook::joinLists()
{
    const auto longest = std::ranges::max_element(m_lists, {}, [](const List &list) { return list.rows.size(); });
    if (longest->headings.isEmpty() || longest->rows.empty())
        return;
    List whole = *longest;
    whole.name = joined;
    bool isAny = false;
    for (const List &list : m_lists) {
        if (&list == &*longest || list.headings.isEmpty() || list.rows.empty())
            continue;
        const auto own = comparable(longest->headings), others = comparable(list.headings);
        const auto alike = qsizetype(std::ranges::mismatch(own, others).in1 - own.begin());
        auto names = qMax<qsizetype>(1, alike);
        while (names < qMin(longest->width, list.width) && !sayWho(list, names))
            ++names;
        const qint64 unlike = firstUnlikeRow(*longest, list, names);
        if (unlike == 0) {
            append(whole, list, names);
            isAny = true;
        } else if (alike > 0 && m_unlikeRow == 0) {
            m_unlikeRow = unlike;
        }
    }
    if (isAny && m_unlikeRow == 0)
        m_lists.insert(m_lists.begin(), std::move(whole));
}

/// Whether the first cells say who it is, which a number or a department does not.
bool WordBook::sayWho(const List &list, qsizetype names)
{
    if (std::ranges::any_of(list.headings.mid(0, names), isOfNames))
        return true;
    QSet<QStringList> different;
    for (const auto &row : list.rows)
        different.insert(namesIn(row.cells, names));
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    return different.size() == qsizetype(list.rows.size())
        && std::ranges::any_of(list.rows.front().cells.mid(0, names).join(QString()), isLetter);
}

/// Where the first cells of two lists differ; 0: nowhere.
qint64 WordBook::firstUnlikeRow(const List &list, const List &other, qsizetype names)
{
    const auto [own, others] = std::ranges::mismatch(list.rows, other.rows, [=](const Row &a, const Row &b) {
        return namesIn(a.cells, names) == namesIn(b.cells, names);
    });
    return own == list.rows.end() && others == other.rows.end() ? 0 : own - list.rows.begin() + 2; // below the headings
}

/// Columns behind the names; one that says the same under the same heading is there already.
void WordBook::append(List &list, const List &other, qsizetype names)
{
    const QStringList own = comparable(list.headings), others = comparable(other.headings);
    for (qsizetype column = names; column < other.width; ++column) {
        const auto same = own.indexOf(others.value(column));
        if (same >= 0 && std::ranges::equal(list.rows, other.rows, [=](const Row &a, const Row &b) {
                return a.cells.value(same).simplified() == b.cells.value(column).simplified();
            }))
            continue;
        const qsizetype place = list.width++;
        list.headings.resize(list.width);
        list.headings[place] = other.headings.value(column);
        for (size_t i = 0; i < list.rows.size(); ++i) {
            list.rows[i].cells.resize(list.width);
            list.rows[i].cells[place] = other.rows[i].cells.value(column);
        }
    }
    for (size_t i = 0; !list.hasSections && other.hasSections && i < list.rows.size(); ++i)
        list.rows[i].section = other.rows[i].section;
    list.hasSections |= other.hasSections;
    list.repeatedHeadings += other.repeatedHeadings;
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
