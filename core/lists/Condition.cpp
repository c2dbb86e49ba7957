#include "lists/Condition.h"

#include "lists/ConditionFields.h"
#include "storage/SqlValue.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The deepest nesting that is read; nobody builds half as much, and a damaged file must not exhaust the stack.
constexpr int deepest = 20;

QString wordOf(Condition::Kind kind)
{
    return kind == Condition::Kind::Any ? u"any"_s : kind == Condition::Kind::None ? u"none"_s : u"all"_s;
}

std::optional<Condition> read(const QJsonObject &json, const ConditionFields &fields, int depth)
{
    if (depth > deepest)
        return std::nullopt;
    for (const auto kind : {Condition::Kind::All, Condition::Kind::Any, Condition::Kind::None}) {
        const auto parts = json.constFind(wordOf(kind));
        if (parts == json.constEnd())
            continue;
        Condition group = Condition::group(kind, {});
        for (const auto &value : parts->toArray()) {
            const auto part = read(value.toObject(), fields, depth + 1);
            if (!part)
                return std::nullopt;
            group.parts += *part;
        }
        return group;
    }
    const auto op = fromKey<Operator>(json.value(u"op"_s).toString());
    const auto *field = fields.find(json.value(u"field"_s).toString());
    if (!op || !field)
        return std::nullopt;
    const auto clause = Condition::clause(field->key, *op, json.value(u"value"_s).toString());
    return fields.problem(clause).isEmpty() ? std::optional(clause) : std::nullopt;
}

} // namespace

bool Condition::operator==(const Condition &other) const
{
    return kind == other.kind && field == other.field && op == other.op && value == other.value && parts == other.parts;
}

QJsonObject Condition::toJson() const
{
    if (isClause()) {
        QJsonObject json{{u"field"_s, field}, {u"op"_s, keyOf(op)}};
        if (!value.isEmpty())
            json.insert(u"value"_s, value);
        return json;
    }
    QJsonArray array;
    for (const auto &part : parts)
        array += part.toJson();
    return {{wordOf(kind), array}};
}

std::optional<Condition> Condition::fromJson(const QJsonObject &json, const ConditionFields &fields)
{
    return read(json, fields, 0);
}

Condition operator&&(const Condition &a, const Condition &b)
{
    Condition both = Condition::group(Condition::Kind::All, {});
    for (const auto &condition : {a, b}) {
        if (condition.kind == Condition::Kind::All)
            both.parts += condition.parts;
        else
            both.parts += condition;
    }
    return both;
}

} // namespace rnf
