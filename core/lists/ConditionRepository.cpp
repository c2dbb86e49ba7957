#include "lists/ConditionRepository.h"

#include "base/PhoneNumbers.h"
#include "base/Text.h"
#include "lists/ConditionWords.h"
#include "storage/Database.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Kind = ConditionField::Kind;

/// Of so few people a clause is asked by their ids, in blocks; of more, everybody is gone through. Looking somebody up takes
/// some four times as long as going past them.
constexpr qint64 fewPeople = 100'000;
/// Of so few, that is cheaper than reading everybody of a name.
constexpr qint64 handful = 5000;
constexpr int blockSize = 64;
/// So many names are looked up in the index one by one; of more, everybody is gone through.
constexpr qsizetype fewNames = 40;

/// Above every day and instant in the database.
const QString endOfTime = u"9999-12-31"_s;

/// A text as a clause compares it. What has no letters or digits, such as "?", stands for itself.
class TextTest {
public:
    TextTest(Operator op, const QString &wanted, bool isDigits)
        : m_op(op), m_isDigits(isDigits), m_wanted(keyOf(wanted)), m_raw(m_wanted.isEmpty() ? wanted : QString())
    {
    }

    bool operator()(const QString &text) const
    {
        const auto known = m_known.constFind(text);
        return known != m_known.cend() ? *known : *m_known.insert(text, isMeant(text));
    }

private:
    QString keyOf(const QString &text) const { return m_isDigits ? digitsOf(text) : foldedText(text); }
    bool isMeant(const QString &text) const
    {
        const QString key = m_raw.isEmpty() ? keyOf(text) : text;
        const QString &wanted = m_raw.isEmpty() ? m_wanted : m_raw;
        switch (m_op) {
        case Operator::Contains:
            return key.contains(wanted);
        case Operator::StartsWith:
            return key.startsWith(wanted);
        default:
            return key == wanted;
        }
    }

    Operator m_op;
    bool m_isDigits;
    QString m_wanted, m_raw;
    mutable QHash<QString, bool> m_known; ///< the same few texts come again and again
};

} // namespace

struct ConditionRepository::Test {
    Operator op = Operator::IsNotEmpty; ///< Is, Contains, StartsWith and IsNotEmpty ask for texts; InLast for a range
    bool isNegated = false;
    QString text = {};
    SqlValue from = {}, beyond = {};
};

ConditionRepository::Test ConditionRepository::testOf(const ConditionField &field, const Condition &clause) const
{
    using enum Operator;
    const int number = clause.value.toInt();
    const QDate day = QDate::fromString(clause.value, Qt::ISODate);
    // From the beginning of a day up to the beginning of another.
    const auto days = [&](const QDate &from, const QDate &beyond, bool isNegated = false) {
        const auto start = [&](const QDate &date) {
            return field.kind == Kind::Instant ? instantText(date.startOfDay()) : date.toString(Qt::ISODate);
        };
        return Test{
            InLast, isNegated, {}, from.isValid() ? start(from) : QString(), beyond.isValid() ? start(beyond) : endOfTime};
    };
    const auto counted = [](int from, int to, bool isNegated) {
        return Test{InLast, isNegated, {}, qint64(from), qint64(to) + 1};
    };
    constexpr int most = std::numeric_limits<int>::max() - 1;
    if (field.kind == Kind::Level) {
        // Whoever has no such row counts as 0 here as well.
        const int highest = 5;
        if (number == 0 && clause.op != AtLeast)
            return counted(1, highest, clause.op != IsNot);
        return clause.op == AtLeast ? (number == 0 ? counted(0, -1, true) : counted(number, highest, false))
             : clause.op == AtMost  ? counted(1, number, false)
                                    : counted(number, number, clause.op == IsNot);
    }
    if (field.kind == Kind::Number && (clause.op == AtLeast || clause.op == AtMost))
        return {clause.op, false, clause.value};
    if (*field.place.unsaid && clause.value == QLatin1String(field.place.unsaid))
        return {IsNotEmpty, clause.op == Is};
    switch (clause.op) {
    case IsNot:
        return {Is, true, clause.value};
    case ContainsNot:
        return {Contains, true, clause.value};
    case IsEmpty:
        return {IsNotEmpty, true};
    case IsNotEmpty:
        return {IsNotEmpty, false};
    case Before:
        return days({}, day);
    case After:
        return days(day.addDays(1), {});
    case InLast:
        return days(m_today.addDays(-number), m_today.addDays(1));
    case NotInLast:
        return days(m_today.addDays(-number), m_today.addDays(1), true);
    case MoreThanAgo:
        return days({}, m_today.addDays(-number));
    case InNext:
        return days(m_today, m_today.addDays(number + 1));
    // Whoever has no row at all counts as 0, so that is asked the other way round.
    case AtLeast:
        return number == 0 ? counted(1, 0, true) : counted(number, most, false);
    case AtMost:
        return counted(number + 1, most, true);
    default:
        break;
    }
    if (field.kind == Kind::Day || field.kind == Kind::Instant)
        return days(day, day.addDays(1));
    if (field.kind == Kind::Count)
        return number == 0 ? counted(1, most, true) : counted(number, number, false);
    if (field.kind == Kind::YesNo)
        return {IsNotEmpty, clause.value == "no"_L1};
    return {clause.op, false, clause.value};
}

bool ConditionRepository::isName(const Condition &clause) const
{
    const auto *field = m_fields.find(clause.field);
    return field && field->kind == Kind::Name;
}

/// Clauses that an index answers go first, and those that leave people out last.
int ConditionRepository::costOf(const Condition &condition) const
{
    if (!condition.isClause())
        return 3;
    switch (condition.op) {
    case Operator::IsNot:
    case Operator::ContainsNot:
    case Operator::IsEmpty:
    case Operator::NotInLast:
    case Operator::AtMost:
        return 2;
    default:
        return isName(condition) ? 0 : 1;
    }
}

IdSet ConditionRepository::matching(const Condition &condition, const QDate &today)
{
    m_today = today;
    return meeting(condition, nullptr);
}

IdSet ConditionRepository::matching(const Condition &condition, const QDate &today, const IdSet &among)
{
    m_today = today;
    return meeting(condition, &among);
}

IdSet ConditionRepository::meeting(const Condition &condition, const IdSet *among)
{
    if (condition.isClause())
        return meetingClause(condition, among);
    if (condition.kind == Condition::Kind::All) {
        auto parts = condition.parts;
        std::ranges::stable_sort(parts, {}, [this](const Condition &part) { return costOf(part); });
        std::optional<IdSet> found;
        for (const auto &part : std::as_const(parts))
            found = meeting(part, found ? &*found : among);
        return found ? *found : everyone(among);
    }
    IdSet any;
    for (const auto &part : condition.parts)
        any |= meeting(part, among);
    if (condition.kind == Condition::Kind::Any)
        return any;
    IdSet none = everyone(among);
    none -= any;
    return none;
}

IdSet ConditionRepository::meetingClause(const Condition &clause, const IdSet *among)
{
    const auto *known = m_fields.find(clause.field);
    if (!known)
        return {}; // a field that the office has removed since: nobody has anything in it
    const auto &field = *known;
    if (!field.yes.isEmpty())
        return meeting(*ConditionWords::read(clause.value == "yes"_L1 ? field.yes : field.no), among);
    const Test test = testOf(field, clause);
    IdSet meant = having(field, test, among);
    if (test.isNegated) {
        IdSet others = everyone(among);
        others -= meant;
        return others;
    }
    if (among)
        meant &= *among;
    return meant;
}

IdSet ConditionRepository::having(const ConditionField &field, const Test &test, const IdSet *among)
{
    const FieldPlace &place = field.place;
    const QLatin1String column(place.column);
    IdSet found;
    const auto add = [&](Row &row) { found.add(row.take<qint64>()); };
    const QString rows = u"SELECT r.%1 "_s.arg(QLatin1String(place.owner)) + place.rows(m_today);
    switch (field.kind) {
    case Kind::Name:
        return havingName(field, test, among);
    case Kind::Text:
    case Kind::Digits: {
        if (test.op == Operator::IsNotEmpty)
            break;
        const TextTest isMeant(test.op, test.text, field.kind == Kind::Digits);
        return havingText(
            field,
            [&](const SqlValue &value) {
                const auto *text = std::get_if<QString>(&value);
                return text && isMeant(*text);
            },
            among);
    }
    case Kind::Number: {
        if (test.op == Operator::IsNotEmpty)
            break;
        const double wanted = readNumber(test.text).value_or(0);
        return havingText(
            field,
            [&](const SqlValue &value) {
                bool isNumber = false;
                const double number = std::get<QString>(value).toDouble(&isNumber);
                return isNumber
                    && (test.op == Operator::AtLeast  ? number >= wanted
                        : test.op == Operator::AtMost ? number <= wanted
                                                      : number == wanted);
            },
            among);
    }
    case Kind::Choice:
        if (test.op == Operator::Is) {
            each(rows.arg(u"r.%1 = ?"_s.arg(column)), place, {test.text}, among, add);
            return found;
        }
        break;
    case Kind::Level:
        each(rows.arg(u"r.%1 >= ? AND r.%1 < ?"_s.arg(column)), place, {test.from, test.beyond}, among, add);
        return found;
    case Kind::YesNo:
    case Kind::Linked:
        break;
    case Kind::Span:
        if (test.op != Operator::Is)
            break;
        each(rows.arg(u"r.%1 <= ? AND r.%2 >= ?"_s.arg(column, QLatin1String(place.lastColumn))), place,
             {test.text, test.text}, among, add);
        return found;
    case Kind::Day:
    case Kind::Instant:
    case Kind::Count:
        if (test.op == Operator::InLast) {
            const QString counted = field.kind == Kind::Count ? u"count(*)"_s : place.dayThatCounts();
            const QString grouped = u" GROUP BY r.%1 HAVING %2 >= ? AND %2 < ?"_s.arg(QLatin1String(place.owner), counted);
            each(rows.arg(place.isSaid()) + grouped, place, {test.from, test.beyond}, among, add);
            return found;
        }
        break;
    }
    each(rows.arg(place.isSaid()), place, {}, among, add);
    return found;
}

IdSet ConditionRepository::havingName(const ConditionField &field, const Test &test, const IdSet *among)
{
    const FieldPlace &place = field.place;
    const QLatin1String column(place.column);
    if (test.op == Operator::IsNotEmpty)
        return havingText(
            field, [](const SqlValue &) { return true; }, among);
    const TextTest isMeant(test.op, test.text, false);
    const QSet<qint64> names = namesWithin(place, isMeant);
    if (names.size() > fewNames || (among && among->size() <= handful && !names.isEmpty())) {
        return havingText(
            field,
            [&](const SqlValue &value) {
                const auto *id = std::get_if<qint64>(&value);
                return id && names.contains(*id);
            },
            among);
    }
    const QString rows = u"SELECT r.%1 "_s.arg(QLatin1String(place.owner)) + place.rows(m_today);
    IdSet found;
    for (const qint64 name : std::as_const(names))
        each(rows.arg(u"r.%1 = ?"_s.arg(column)), place, {name}, nullptr, [&](Row &row) { found.add(row.take<qint64>()); });
    return found;
}

/// The names meant, and those that lie within one of them.
QSet<qint64> ConditionRepository::namesWithin(const FieldPlace &place, const std::function<bool(const QString &)> &isMeant)
{
    QSet<qint64> names;
    QMultiHash<qint64, qint64> within;
    const QLatin1String above(place.above ? place.above : "NULL");
    m_statement(u"SELECT id, name, %1 FROM %2"_s.arg(above, QLatin1String(place.names))).each([&](Row &row) {
        const auto id = row.take<qint64>();
        if (isMeant(row.take<QString>()))
            names += id;
        if (const auto outer = row.take<qint64>())
            within.insert(outer, id);
    });
    QList<qint64> outer(names.begin(), names.end());
    while (!outer.isEmpty()) {
        const auto inner = within.values(outer.takeLast());
        for (const qint64 id : inner) {
            if (!names.contains(id))
                outer += id;
            names += id;
        }
    }
    return names;
}

IdSet ConditionRepository::havingText(const ConditionField &field, const std::function<bool(const SqlValue &)> &isMeant,
                                      const IdSet *among)
{
    const FieldPlace &place = field.place;
    const QLatin1String column(place.column);
    const QString sql = u"SELECT r.%1, r.%2 "_s.arg(QLatin1String(place.owner), column) + place.rows(m_today);
    IdSet found;
    each(sql.arg(place.isSaid()), place, {}, among, [&](Row &row) {
        const auto id = row.take<qint64>();
        if (isMeant(row.take<SqlValue>()))
            found.add(id);
    });
    return found;
}

void ConditionRepository::each(const QString &sql, const FieldPlace &place, const QList<SqlValue> &values,
                               const IdSet *among, const std::function<void(Row &)> &visit)
{
    if (!among || among->size() > fewPeople) {
        m_statement(sql).eachWith(visit, values);
        return;
    }
    // Right behind the first WHERE, so that what else is bound still follows.
    const QString marks = QStringList(blockSize, u"?"_s).join(u", "_s);
    const QString where = u"WHERE "_s;
    auto &ofBlock = m_statement(QString(sql).insert(sql.indexOf(where) + where.size(),
                                                    u"r.%1 IN (%2) AND "_s.arg(QLatin1String(place.owner), marks)));
    QList<SqlValue> block;
    const auto run = [&] {
        while (block.size() < blockSize)
            block += qint64(0); // nobody's id
        ofBlock.eachWith(visit, block + values);
        block.clear();
    };
    among->each([&](qint64 id) {
        block += id;
        if (block.size() == blockSize)
            run();
    });
    if (!block.isEmpty())
        run();
}

IdSet ConditionRepository::everyone(const IdSet *among)
{
    if (among)
        return *among;
    IdSet everyone;
    m_statement(u"SELECT id FROM person"_s).each([&](Row &row) { everyone.add(row.take<qint64>()); });
    return everyone;
}

} // namespace rnf
