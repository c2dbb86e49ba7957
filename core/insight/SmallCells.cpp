#include "insight/SmallCells.h"

#include "base/Words.h"
#include "insight/MetricText.h"

#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isTooFew(qint64 number) { return number > 0 && number < fewestShown; }

/// Few people are counted where more is asked about, and not here.
bool isRestFew(const MetricTable &table, const QList<MetricTable> &wider)
{
    const auto isFewBeyond = [&](const MetricTable &more) {
        return isTooFew(more.things.people.size() - table.things.people.size());
    };
    return std::ranges::any_of(wider, isFewBeyond);
}

/// The same of one number, or of the answers of a mean.
bool isRestFew(const MetricTable &table, const QList<MetricTable> &wider, const MetricRow &row, qsizetype column)
{
    const auto counted = table.columns[column].unit == MetricUnit::Count ? &MetricCell::value : &MetricCell::of;
    return std::ranges::any_of(wider, [&](const MetricTable &more) {
        const auto whole = std::ranges::find(more.rows, row.label, &MetricRow::label);
        return whole != more.rows.end() && isTooFew(whole->cells[column].*counted - row.cells[column].*counted);
    });
}

/// A count that is not 0, between a row and a column whose totals somebody may know.
struct CountedPart {
    qsizetype row = 0, column = 0; ///< of the table
    int inRow = 0, inColumn = 0;   ///< lines of which a total may be known
    qint64 value = 0;
    bool isHidden = false;

    bool isSmall() const { return value < fewestShown; }
    // What a reader knows of a hidden number, even without any total.
    bool mayRise() const { return !isSmall() || value + 1 < fewestShown; }
    bool mayFall() const { return value > (isSmall() ? 1 : fewestShown); }
};

/// Chooses what to hide. Rows and columns are the nodes of a graph, and hidden numbers its edges. A hidden number can be another
/// one exactly where a ring of hidden numbers goes through it that can rise and fall in turn, which leaves all totals as they are.
class HiddenParts {
public:
    HiddenParts(const MetricTable &table, const QList<MetricTable> &wider)
    {
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                const auto &cell = table.rows[row].cells[column];
                if (table.columns[column].unit != MetricUnit::Count || !cell.isKnown || cell.value == 0)
                    continue;
                const bool isHidden = cell.value < fewestShown || isRestFew(table, wider, table.rows[row], column);
                m_parts += {row, column, int(row), int(column), cell.value, isHidden};
            }
        }
        joinShortLines(&CountedPart::inRow);
        joinShortLines(&CountedPart::inColumn);
    }

    /// Whether that is possible; else all must be hidden.
    bool hideEnough()
    {
        for (;;) {
            QList<CountedPart *> given;
            for (auto &part : m_parts) {
                if (part.isHidden && isGivenAway(part))
                    given += &part;
            }
            if (given.isEmpty())
                return true;
            CountedPart *more = nextBeside(given);
            if (!more)
                return false;
            more->isHidden = true;
        }
    }

    const QList<CountedPart> &all() const { return m_parts; }

private:
    using Line = int CountedPart::*;
    static constexpr int joined = -1;

    /// The total of a line with one number is that number. So these lines are taken as one, of which the rest of all totals tells
    /// the sum; where it would hold one number again, the next shortest line is taken with it.
    void joinShortLines(Line line)
    {
        std::map<int, QList<CountedPart *>> lines;
        for (auto &part : m_parts)
            lines[part.*line] += &part;
        std::multimap<std::pair<qsizetype, qint64>, QList<CountedPart *>> shortestFirst;
        for (const auto &[key, parts] : lines) {
            qint64 sum = 0;
            for (const auto *part : parts)
                sum += part->value;
            shortestFirst.insert({{parts.size(), sum}, parts});
        }
        qsizetype together = 0;
        for (const auto &[order, parts] : shortestFirst) {
            if (parts.size() > 1 && together != 1)
                return;
            for (auto *part : parts)
                part->*line = joined;
            together += parts.size();
        }
    }

    bool isGivenAway(const CountedPart &part) const
    {
        return !(part.mayRise() && canBalance(part, true)) && !(part.mayFall() && canBalance(part, false));
    }

    /// Whether others can make up for it where this one rises, or falls: from its column the other way to a row, from there the
    /// same way to a column, until it is the row of this one.
    bool canBalance(const CountedPart &part, bool rises) const
    {
        QSet<int> columns{part.inColumn}, rows;
        for (bool isMore = true; isMore && !rows.contains(part.inRow);) {
            isMore = false;
            for (const auto &other : m_parts) {
                if (!other.isHidden || &other == &part)
                    continue;
                const bool mayFollow = rises ? other.mayRise() : other.mayFall();
                const bool mayOppose = rises ? other.mayFall() : other.mayRise();
                if (mayOppose && columns.contains(other.inColumn) && !rows.contains(other.inRow)) {
                    rows += other.inRow;
                    isMore = true;
                }
                if (mayFollow && rows.contains(other.inRow) && !columns.contains(other.inColumn)) {
                    columns += other.inColumn;
                    isMore = true;
                }
            }
        }
        return rows.contains(part.inRow);
    }

    /// The smallest that is shown in a line of which nothing else is hidden, else in the line of any of these, else of all.
    CountedPart *nextBeside(const QList<CountedPart *> &given)
    {
        for (const qsizetype most : {qsizetype(1), m_parts.size()}) {
            for (const auto *part : given) {
                for (const Line line : {&CountedPart::inRow, &CountedPart::inColumn}) {
                    const auto isBeside = [&](const CountedPart &one) { return one.*line == part->*line; };
                    const auto hidden = std::ranges::count_if(
                        m_parts, [&](const CountedPart &one) { return one.isHidden && isBeside(one); });
                    auto *next = smallest(isBeside);
                    if (next && hidden <= most)
                        return next;
                }
            }
        }
        return smallest([](const CountedPart &) { return true; });
    }

    template <typename Where>
    CountedPart *smallest(Where where)
    {
        CountedPart *found = nullptr;
        for (auto &part : m_parts) {
            if (!part.isHidden && where(part) && (!found || part.value < found->value))
                found = &part;
        }
        return found;
    }

    QList<CountedPart> m_parts;
};

QString hiddenText() { return Words::tr("hidden"); }

void hideCell(MetricCell &cell, const QString &text) { cell = {0, 0, false, text, {}}; }

/// A number without what it is a part of.
void dropRate(const MetricColumn &column, MetricCell &cell)
{
    if (cell.text.isEmpty())
        cell.text = MetricText::exact(column.unit, cell.value);
    cell.of = 0;
}

bool isCellHidden(const MetricCell &cell) { return !cell.isKnown && !cell.text.isEmpty(); }

/// In every row: no rate beside something hidden, none that tells of few, and no mean of few.
void hideRates(MetricTable &table, const QList<MetricTable> &wider)
{
    for (auto &row : table.rows) {
        const bool hasHidden = std::ranges::any_of(row.cells, &isCellHidden);
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const auto &column = table.columns[i];
            auto &cell = row.cells[i];
            if (!cell.isKnown || cell.of == 0)
                continue;
            if (column.unit != MetricUnit::Count) {
                if (isTooFew(cell.of))
                    hideCell(cell, fewText());
                else if (isRestFew(table, wider, row, i))
                    hideCell(cell, hiddenText());
            } else if (hasHidden || isTooFew(cell.of) || isTooFew(cell.of - cell.value)) {
                dropRate(column, cell);
            }
        }
    }
}

void openNothing(MetricTable &table)
{
    table.opensNothing = true;
    table.things = {};
    for (auto &row : table.rows) {
        row.things = {};
        for (auto &cell : row.cells)
            cell.things = {};
    }
}

void hideAll(MetricTable &table, const QString &why)
{
    openNothing(table);
    table.rows.clear();
    table.lines.clear();
    table.title = Words::tr("Too few people to show a number");
    table.notes = {why};
}

} // namespace

QString fewText() { return u"<%1"_s.arg(fewestShown); }

QString peopleTold(const MetricTable &table, const QList<MetricTable> &wider)
{
    const auto people = table.things.people.size();
    if (people < fewestShown)
        return fewText();
    return isRestFew(table, wider) ? hiddenText() : QLocale().toString(people);
}

void hideSmallCells(MetricTable &table, const QList<MetricTable> &wider)
{
    table.title.clear();
    table.before.clear();
    const auto &among = table.question.among;
    if (among && among->people.size() < fewestShown)
        return hideAll(
            table, Words::tr("The list has fewer than %n people, of whom nothing is told here.", nullptr, int(fewestShown)));
    if (table.isEmpty())
        return;
    if (isTooFew(table.things.people.size()))
        return hideAll(
            table, Words::tr("These are fewer than %n people, of whom nothing is told here.", nullptr, int(fewestShown)));
    if (isRestFew(table, wider))
        return hideAll(table,
                       Words::tr("Fewer than %n people are not asked about. Beside the answer about everybody, this one "
                                 "would tell of them.",
                                 nullptr, int(fewestShown)));
    HiddenParts parts(table, wider);
    if (!parts.hideEnough())
        return hideAll(table, Words::tr("So few numbers are %n or more that those below would follow from them.", nullptr,
                                        int(fewestShown)));
    bool hasHidden = false;
    for (const auto &part : parts.all()) {
        if (part.isHidden)
            hideCell(table.rows[part.row].cells[part.column], part.isSmall() ? fewText() : hiddenText());
        hasHidden = hasHidden || part.isHidden;
    }
    if (hasHidden)
        table.notes +=
            Words::tr("“%1” stands for 1 to %2. Where that is not enough, larger numbers are hidden too, so that no "
                      "total gives it away.")
                .arg(fewText(), QString::number(fewestShown - 1));
    hideRates(table, wider);
    openNothing(table);
}

} // namespace rnf
