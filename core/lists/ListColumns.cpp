#include "lists/ListColumns.h"

#include "base/DayWords.h"
#include "people/PersonEdit.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Kind = ConditionField::Kind;

QString textOf(const SqlValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    const auto *number = std::get_if<qint64>(&value);
    return number ? QString::number(*number) : QString();
}

/// Texts stand in the order of their numbers: as wide as each other, and below zero turned round.
QString orderedText(double number)
{
    constexpr int width = 26, places = 6;
    QString digits = QString::number(qAbs(number), 'f', places).rightJustified(width, u'0');
    if (number < 0) {
        for (QChar &digit : digits) {
            if (digit.isDigit())
                digit = QChar(u'0' + (u'9' - digit.unicode()));
        }
    }
    return (number < 0 ? u'0' : u'1') + digits;
}

} // namespace

ListColumns::ListColumns(const FieldCatalog &catalog) : m_catalog(catalog), m_fields(catalog)
{
    // Tags are shown by their own column, and the others tell of everybody or of a day.
    QStringList shown{u"tag"_s, u"list"_s, u"dues_paid_for"_s};
    const auto add = [&](const QString &key, QString PersonRow::*member, const ConditionField *asks) {
        const auto *field = m_catalog.find(key);
        const bool isMany = asks && asks->place.hasSeveral() && !asks->isSummed();
        m_columns += {key, member, field, asks, field && PersonEdit::canSet(*field), isMany};
        shown += key;
    };
    for (const auto &[key, member] : {std::pair(u"name"_s, &PersonRow::name),
                                      {u"phone"_s, &PersonRow::phone},
                                      {u"unit"_s, &PersonRow::unit},
                                      {u"email"_s, &PersonRow::email},
                                      {u"employer"_s, &PersonRow::employer},
                                      {u"tags"_s, &PersonRow::tags},
                                      {u"job_title"_s, &PersonRow::jobTitle},
                                      {u"city"_s, &PersonRow::city}})
        add(key, member, m_fields.find(key == "tags"_L1 ? u"tag"_s : key));
    for (const auto &field : m_fields.all()) {
        if (!shown.contains(field.key))
            add(field.key, nullptr, &field);
    }
}

ListColumns &ListColumns::operator=(const ListColumns &other)
{
    ListColumns copy(other);
    std::swap(m_catalog, copy.m_catalog);
    std::swap(m_fields, copy.m_fields);
    std::swap(m_columns, copy.m_columns);
    return *this;
}

const ListColumn *ListColumns::find(const QString &key) const
{
    const auto it = std::ranges::find(m_columns, key, &ListColumn::key);
    return it == m_columns.end() ? nullptr : &*it;
}

QString ListColumns::title(const ListColumn &column)
{
    if (column.key == "name"_L1)
        return QCoreApplication::translate("ListColumns", "Name");
    return column.field ? PersonFields::label(*column.field) : ConditionFields::label(*column.asks);
}

QStringList ListColumns::usual() { return {u"name"_s, u"phone"_s, u"unit"_s, u"email"_s, u"employer"_s, u"tags"_s}; }

QString ListColumns::shown(const ConditionField &field, const SqlValue &value, const QDate &today)
{
    const QString text = textOf(value);
    switch (field.kind) {
    case Kind::Day:
        return dayWord(QDate::fromString(text, Qt::ISODate), today);
    case Kind::Instant:
        return agoWord(QDateTime::fromString(text, Qt::ISODate).toLocalTime().date(), today);
    case Kind::Choice:
    case Kind::Level:
        return ConditionFields::choiceLabel(field, text);
    case Kind::YesNo:
        return ConditionFields::choiceLabel(field, text == "no"_L1 ? text : u"yes"_s);
    default:
        return text;
    }
}

QString ListColumns::sorted(const ConditionField &field, const SqlValue &value)
{
    const bool isNumber = field.kind == Kind::Count || field.kind == Kind::Level || field.kind == Kind::Number;
    return isNumber ? orderedText(textOf(value).toDouble()) : textOf(value);
}

} // namespace rnf
