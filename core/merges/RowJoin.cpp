#include "merges/RowJoin.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using How = JoinRule::How;

qsizetype rank(const JoinRule &rule, const SqlValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    for (qsizetype i = 0; text && i < rule.words.size(); ++i) {
        if (*text == QLatin1String(rule.words[i]))
            return i;
    }
    return rule.words.size();
}

bool isNothing(const SqlValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return std::holds_alternative<std::monostate>(value) || (text && text->isEmpty());
}

SqlValue sum(const SqlValue &a, const SqlValue &b)
{
    const auto *first = std::get_if<qint64>(&a), *second = std::get_if<qint64>(&b);
    return (first ? *first : 0) + (second ? *second : 0);
}

} // namespace

RowJoin::RowJoin(const MergeRule &rule, const TableShape &shape, const Values &kept, const Values &other)
{
    for (qsizetype i = 0; i < shape.columns.size(); ++i)
        m_defaults.insert(shape.columns[i], shape.defaults[i]);
    for (const auto &column : rule.columns) {
        const QString name = QString::fromLatin1(column.column);
        if (column.how == How::State)
            m_isOtherStronger = rank(column, other.value(name)) < rank(column, kept.value(name));
    }
    for (const auto &name : shape.columns) {
        if (!kept.contains(name) || name == "id"_L1 || name == QLatin1String(rule.column)
            || kept.value(name) == other.value(name))
            continue;
        const auto known =
            std::ranges::find_if(rule.columns, [&](const JoinRule &column) { return name == QLatin1String(column.column); });
        join(name, known == rule.columns.end() ? nullptr : &*known, kept.value(name), other.value(name));
    }
}

void RowJoin::join(const QString &column, const JoinRule *rule, const SqlValue &kept, const SqlValue &other)
{
    const SqlValue unsaid = m_defaults.value(column);
    const SqlValue now = joined(rule, kept, other, kept == unsaid);
    if (now != kept)
        m_changes.insert(column, now);
    if (rule && rule->how == How::Sum) {
        m_wasAdded |= kept != unsaid && other != unsaid;
        return;
    }
    for (const auto &value : {kept, other}) {
        if (value != now && value != unsaid && !isNothing(value))
            m_lost += {column, value};
    }
}

SqlValue RowJoin::joined(const JoinRule *rule, const SqlValue &kept, const SqlValue &other, bool isKeptUnsaid)
{
    if (!rule)
        return isKeptUnsaid ? other : kept;
    switch (rule->how) {
    case How::State:
    case How::WithState:
        return m_isOtherStronger ? other : kept;
    case How::Strongest:
        return rank(*rule, other) < rank(*rule, kept) ? other : kept;
    case How::Largest:
        return std::max(kept, other);
    case How::Smallest:
        return isNothing(kept) || isNothing(other) ? (isNothing(kept) ? other : kept) : std::min(kept, other);
    case How::LastOrNever:
        return isNothing(kept) || isNothing(other) ? SqlValue() : std::max(kept, other);
    case How::Sum:
        return sum(kept, other);
    }
    return kept;
}

} // namespace rnf
