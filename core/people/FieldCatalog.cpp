#include "people/FieldCatalog.h"

#include "base/Dates.h"
#include "base/Text.h"
#include "base/Words.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

std::variant<QString, Problem> readNumberOf(const CustomField &field, const QString &text)
{
    const auto number = readNumber(text);
    if (!number)
        return Problem{field.key, Words::tr("“%1” is not a number.").arg(quotable(text)),
                       Words::tr("Write it like 12 or 7.5.")};
    return QString::number(*number, 'f', QLocale::FloatingPointShortest);
}

std::variant<QString, Problem> readChoice(const CustomField &field, const QString &text)
{
    const auto known = std::ranges::find(field.choices, foldedText(text), &foldedText);
    if (known == field.choices.end())
        return Problem{field.key, Words::tr("“%1” is not one of the choices of %2.").arg(quotable(text), field.label),
                       Words::tr("Write one of: %1.").arg(field.choices.join(u", "_s))};
    return *known;
}

/// Puts a value in the place of what the field held, or of several choices adds one.
void put(Person &person, const CustomField &field, const QString &value)
{
    const auto held = std::ranges::find_if(person.custom, [&](const CustomValue &known) {
        return known.field == field.id && (field.kind != CustomKind::Choices || known.value == value);
    });
    if (held == person.custom.end())
        person.custom += CustomValue{0, field.id, value};
    else
        held->value = value;
}

PersonField::Kind kindOf(CustomKind kind)
{
    switch (kind) {
    case CustomKind::Number:
        return PersonField::Kind::Number;
    case CustomKind::Day:
        return PersonField::Kind::Day;
    case CustomKind::YesNo:
        return PersonField::Kind::YesNo;
    case CustomKind::Choice:
    case CustomKind::Choices:
        return PersonField::Kind::Choice;
    case CustomKind::Link:
        return PersonField::Kind::Link;
    default:
        return PersonField::Kind::Text;
    }
}

PersonField fieldFor(const CustomField &own)
{
    const bool isMany = own.kind == CustomKind::Choices;
    PersonField field{.key = own.key,
                      .group = PersonField::Group::Own,
                      .kind = kindOf(own.kind),
                      .place = {.table = "custom_value",
                                .column = "value",
                                .onlyColumn = "custom_field_id",
                                .onlyValue = QByteArray::number(own.id),
                                .isFirst = !isMany},
                      .parts = PersonPart::Custom,
                      .isMany = isMany,
                      .ownLabel = own.label,
                      .ownId = own.id};
    field.read = [id = own.id](const Person &person, const PhoneNumbers &) {
        QStringList values;
        for (const auto &known : person.custom) {
            if (known.field == id)
                values += known.value;
        }
        return values.join(u"; "_s);
    };
    field.write = [own](Person &person, const QString &text, const FieldContext &context) -> std::optional<Problem> {
        const auto parts = own.kind == CustomKind::Choices ? text.split(u';', Qt::SkipEmptyParts) : QStringList{text};
        QStringList values;
        for (const auto &part : parts) {
            const auto read = FieldCatalog::read(own, part.trimmed(), context);
            if (const auto *problem = std::get_if<Problem>(&read))
                return *problem;
            if (const auto &value = std::get<QString>(read); !value.isEmpty())
                values += value;
        }
        for (const auto &value : std::as_const(values))
            put(person, own, value);
        return {};
    };
    field.clear = [id = own.id](Person &person) {
        person.custom.removeIf([&](const CustomValue &known) { return known.field == id; });
    };
    return field;
}

} // namespace

std::optional<double> readNumber(const QString &text)
{
    static const QRegularExpression commas(u"^[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"_s),
        points(u"^[+-]?\\d{1,3}(\\.\\d{3})+,\\d+$"_s);
    QString plain = text;
    if (commas.match(text).hasMatch())
        plain.remove(u',');
    else if (points.match(text).hasMatch())
        plain.remove(u'.');
    bool isNumber = false;
    const double number = QLocale::c().toDouble(plain.replace(u',', u'.'), &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

FieldCatalog::FieldCatalog(const QList<CustomField> &own) : m_own(own), m_fields(PersonFields::all())
{
    for (const auto &field : own)
        m_fields += fieldFor(field);
}

const PersonField *FieldCatalog::find(const QString &key) const
{
    const auto it = std::ranges::find(m_fields, key, &PersonField::key);
    return it == m_fields.end() ? nullptr : &*it;
}

QStringList FieldCatalog::listColumns() const
{
    QStringList keys = PersonFields::listColumns();
    for (const auto &field : m_own)
        keys += field.key;
    return keys;
}

std::variant<QString, Problem> FieldCatalog::read(const CustomField &field, const QString &text, const FieldContext &context)
{
    switch (field.kind) {
    case CustomKind::Number:
        return readNumberOf(field, text);
    case CustomKind::Day: {
        bool isEmpty = false;
        const auto day = readDate(text, context.dates, &isEmpty);
        if (isEmpty)
            return QString();
        if (!day)
            return Problem{field.key, Words::tr("“%1” is not a date.").arg(quotable(text)),
                           Words::tr("Write it like 2019-05-31.")};
        return dayText(*day);
    }
    case CustomKind::YesNo: {
        const auto answer = readYesNo(text);
        if (!answer)
            return Problem{field.key, Words::tr("“%1” is neither yes nor no.").arg(quotable(text)),
                           Words::tr("Write yes or no, or leave it empty.")};
        return *answer ? u"yes"_s : u"no"_s;
    }
    case CustomKind::Choice:
    case CustomKind::Choices:
        return readChoice(field, text);
    default:
        return text;
    }
}

} // namespace rnf
