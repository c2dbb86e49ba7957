#include "lists/ConditionWords.h"

#include "base/Words.h"
#include "people/PersonFields.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What may stand between field and value; # is a number. The first of an operator is how it is written; "is" before the
/// others may be left out.
constexpr std::pair<Operator, const char *> patterns[] = {
    {Operator::Is, "is"},
    {Operator::IsNot, "is not"},
    {Operator::Contains, "contains"},
    {Operator::ContainsNot, "does not contain"},
    {Operator::StartsWith, "starts with"},
    {Operator::IsEmpty, "is empty"},
    {Operator::IsEmpty, "is never"},
    {Operator::IsEmpty, "is none"},
    {Operator::IsEmpty, "is nobody"},
    {Operator::IsNotEmpty, "is not empty"},
    {Operator::IsNotEmpty, "is not never"},
    {Operator::IsNotEmpty, "is not none"},
    {Operator::IsNotEmpty, "is not nobody"},
    {Operator::IsNotEmpty, "is somebody"},
    {Operator::Before, "before"},
    {Operator::After, "after"},
    {Operator::InLast, "in the last # days"},
    {Operator::NotInLast, "not in the last # days"},
    {Operator::MoreThanAgo, "more than # days ago"},
    {Operator::InNext, "in the next # days"},
    {Operator::AtLeast, "at least #"},
    {Operator::AtMost, "at most #"},
};

/// Words that mean something else unless they are quoted.
bool isReserved(const QString &word)
{
    static const QStringList reserved{u"and"_s,  u"or"_s,     u"not"_s,      u"empty"_s, u"never"_s,
                                      u"none"_s, u"nobody"_s, u"somebody"_s, u"at"_s,    u"in"_s};
    return reserved.contains(word.toLower());
}

struct Token {
    QString text;
    bool isQuoted = false;
    bool is(QLatin1String word) const { return !isQuoted && text.compare(word, Qt::CaseInsensitive) == 0; }
};

/// Words, quoted texts ("" inside is a quote) and parentheses; nothing when a quote is not closed.
std::optional<QList<Token>> tokensOf(const QString &text)
{
    QList<Token> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        if (c.isSpace()) {
            ++at;
        } else if (c == u'"') {
            Token token{{}, true};
            bool isClosed = false;
            for (++at; at < text.size() && !isClosed; ++at) {
                const bool isQuote = text[at] == u'"';
                const bool isDoubled = isQuote && at + 1 < text.size() && text[at + 1] == u'"';
                isClosed = isQuote && !isDoubled;
                if (!isClosed)
                    token.text += text[at];
                at += isDoubled ? 1 : 0;
            }
            if (!isClosed)
                return std::nullopt;
            tokens += token;
        } else if (c == u'(' || c == u')') {
            tokens += {QString(c), false};
            ++at;
        } else {
            const qsizetype start = at;
            while (at < text.size() && !text[at].isSpace() && text[at] != u'"' && text[at] != u'(' && text[at] != u')')
                ++at;
            tokens += {text.sliced(start, at - start), false};
        }
    }
    return tokens;
}

Error wrongClause(const QString &message) { return {u"wrong-clause"_s, message}; }

QString fieldList(const ConditionFields &fields)
{
    QStringList keys;
    for (const auto &field : fields.all())
        keys += field.key;
    return keys.join(u", "_s);
}

/// How "has none" and "has some" are said.
std::pair<const char *, const char *> emptyWords(const ConditionField &field)
{
    switch (field.kind) {
    case ConditionField::Kind::Day:
    case ConditionField::Kind::Instant:
    case ConditionField::Kind::Span:
        return {QT_TRANSLATE_NOOP("Words", "is never"), QT_TRANSLATE_NOOP("Words", "is known")};
    case ConditionField::Kind::Linked:
        return {QT_TRANSLATE_NOOP("Words", "is nobody"), QT_TRANSLATE_NOOP("Words", "is somebody")};
    default:
        return {QT_TRANSLATE_NOOP("Words", "is empty"), QT_TRANSLATE_NOOP("Words", "is not empty")};
    }
}

QString patternOf(const ConditionField &field, Operator op)
{
    if (op == Operator::IsEmpty)
        return QLatin1String(emptyWords(field).first);
    return QLatin1String(std::ranges::find(patterns, op, [](const auto &known) { return known.first; })->second);
}

QString operatorList(const ConditionField &field)
{
    QStringList words;
    for (const Operator op : ConditionFields::operators(field))
        words += patternOf(field, op).replace(u'#', u'N');
    return words.join(u", "_s);
}

/// Reads "or" of "and" of clauses, groups and their negations.
class Reader {
public:
    Reader(const QList<Token> &tokens, const ConditionFields &fields) : m_tokens(tokens), m_fields(fields) {}

    Result<Condition> whole()
    {
        auto condition = joined(Condition::Kind::Any);
        if (condition && m_at < m_tokens.size())
            return wrongClause(
                Words::tr("“%1” stands where “and” or “or” was expected.").arg(quotable(m_tokens[m_at].text)));
        return condition;
    }

private:
    bool isAt(QLatin1String word) const { return m_at < m_tokens.size() && m_tokens[m_at].is(word); }

    Result<Condition> joined(Condition::Kind kind)
    {
        const auto word = kind == Condition::Kind::Any ? "or"_L1 : "and"_L1;
        QList<Condition> parts;
        do {
            m_at += isAt(word) ? 1 : 0;
            const auto part = kind == Condition::Kind::Any ? joined(Condition::Kind::All) : single();
            if (!part)
                return part;
            parts += *part;
        } while (isAt(word));
        return parts.size() == 1 ? parts.first() : Condition::group(kind, parts);
    }

    Result<Condition> single()
    {
        constexpr int deepest = 20;
        if (isAt("not"_L1)) {
            ++m_at;
            if (++m_depth > deepest)
                return tooDeep();
            const auto part = single();
            --m_depth;
            if (!part)
                return part;
            const bool isAny = part->kind == Condition::Kind::Any;
            return Condition::group(Condition::Kind::None, isAny ? part->parts : QList{*part});
        }
        if (!isAt("("_L1))
            return clause();
        ++m_at;
        if (++m_depth > deepest)
            return tooDeep();
        auto group = joined(Condition::Kind::Any);
        --m_depth;
        if (!group)
            return group;
        if (!isAt(")"_L1))
            return wrongClause(Words::tr("A parenthesis is not closed."));
        ++m_at;
        return group;
    }

    static Error tooDeep() { return wrongClause(Words::tr("There are too many parentheses inside each other.")); }

    Result<Condition> clause()
    {
        if (m_at >= m_tokens.size())
            return wrongClause(
                Words::tr("A clause is missing. Write it like: city is Bronx. Fields: %1.").arg(fieldList(m_fields)));
        const QString key = m_tokens[m_at].text;
        const auto *field = m_fields.find(key.toLower());
        if (!field)
            return wrongClause(Words::tr("“%1” is nothing that can be asked. Write it like: city is Bronx. Fields: %2.")
                                   .arg(quotable(key), fieldList(m_fields)));
        ++m_at;
        QString number;
        const auto op = readOperator(*field, number);
        if (!op)
            return wrongClause(Words::tr("After “%1” one of these stands: %2.").arg(field->key, operatorList(*field)));
        Condition clause = Condition::clause(field->key, *op, number);
        const auto wants = ConditionFields::valueKind(*field, *op);
        if (number.isEmpty() && wants != ConditionFields::ValueKind::Nothing)
            clause.value = readValue();
        if (wants == ConditionFields::ValueKind::Choice)
            clause.value = clause.value.toLower();
        if (const QString problem = m_fields.problem(clause); !problem.isEmpty())
            return wrongClause(problem);
        return clause;
    }

    /// The operator whose words go on longest from here.
    std::optional<Operator> readOperator(const ConditionField &field, QString &number)
    {
        const auto allowed = ConditionFields::operators(field);
        std::optional<Operator> best;
        qsizetype end = m_at;
        for (const auto &[op, pattern] : patterns) {
            QString found;
            const qsizetype matched = allowed.contains(op) ? match(QLatin1String(pattern), found) : 0;
            if (matched > end) {
                end = matched;
                best = op;
                number = found;
            }
        }
        m_at = end;
        return best;
    }

    /// Where the pattern ends, when it stands here; else 0.
    qsizetype match(const QString &pattern, QString &number) const
    {
        qsizetype at = m_at;
        const QStringList words = pattern.split(u' ');
        if (words.first() != "is"_L1 && isAt("is"_L1))
            ++at;
        for (const auto &word : words) {
            if (at >= m_tokens.size() || m_tokens[at].isQuoted)
                return 0;
            const QString &said = m_tokens[at++].text;
            bool isNumber = false;
            if (word == "#"_L1) {
                said.toDouble(&isNumber);
                number = said;
            }
            const bool isOneDay = word == "days"_L1 && said.compare("day"_L1, Qt::CaseInsensitive) == 0;
            if (!isNumber && !isOneDay && said.compare(word, Qt::CaseInsensitive) != 0)
                return 0;
        }
        return at;
    }

    /// A quoted text, or words up to "and", "or" or a parenthesis.
    QString readValue()
    {
        if (m_at < m_tokens.size() && m_tokens[m_at].isQuoted)
            return m_tokens[m_at++].text;
        QStringList words;
        while (m_at < m_tokens.size() && !isAt("and"_L1) && !isAt("or"_L1) && !isAt("("_L1) && !isAt(")"_L1)
               && !m_tokens[m_at].isQuoted)
            words += m_tokens[m_at++].text;
        return words.join(u' ');
    }

    const QList<Token> &m_tokens;
    const ConditionFields &m_fields;
    qsizetype m_at = 0;
    int m_depth = 0;
};

QString writtenValue(const QString &value, bool isChoice)
{
    const bool isPlain = !value.isEmpty() && (isChoice || !isReserved(value)) && std::ranges::all_of(value, [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'@' || c == u'_';
    });
    return isPlain ? value : u'"' + QString(value).replace(u'"', u"\"\""_s) + u'"';
}

/// A number of days bends the words around it; nothing for other questions.
QString toldDays(Operator op, int days)
{
    switch (op) {
    case Operator::InLast:
        return Words::tr("is in the last %n days", nullptr, days);
    case Operator::NotInLast:
        return Words::tr("is not in the last %n days", nullptr, days);
    case Operator::MoreThanAgo:
        return Words::tr("is more than %n days ago", nullptr, days);
    case Operator::InNext:
        return Words::tr("is in the next %n days", nullptr, days);
    default:
        return {};
    }
}

QString toldValue(const ConditionField &field, const Condition &clause)
{
    switch (ConditionFields::valueKind(field, clause.op)) {
    case ConditionFields::ValueKind::Choice:
        return ConditionFields::choiceLabel(field, clause.value);
    case ConditionFields::ValueKind::Day:
        return QLocale().toString(QDate::fromString(clause.value, Qt::ISODate), QLocale::ShortFormat);
    default:
        return clause.value;
    }
}

} // namespace

Result<Condition> ConditionWords::read(const QString &text, const ConditionFields &fields)
{
    const auto tokens = tokensOf(text);
    if (!tokens)
        return wrongClause(Words::tr("A quotation mark is not closed."));
    return Reader(*tokens, fields).whole();
}

QString ConditionWords::write(const Condition &condition, const ConditionFields &fields)
{
    if (condition.isClause()) {
        const auto *field = fields.find(condition.field);
        QString text = condition.field + u' ' + patternOf(*field, condition.op);
        if (text.contains(u'#'))
            return text.replace(u'#', condition.value);
        return condition.value.isEmpty()
                 ? text
                 : text + u' '
                       + writtenValue(condition.value, ConditionFields::valueKind(*field, condition.op)
                                                           == ConditionFields::ValueKind::Choice);
    }
    const bool isAll = condition.kind == Condition::Kind::All;
    QStringList parts;
    for (const auto &part : condition.parts)
        parts +=
            part.isClause() || part.kind == Condition::Kind::None ? write(part, fields) : u'(' + write(part, fields) + u')';
    const QString text = parts.join(isAll ? u" and "_s : u" or "_s);
    return condition.kind == Condition::Kind::None ? u"not ("_s + text + u')' : text;
}

QString ConditionWords::told(const ConditionField &field, Operator op)
{
    using enum Operator;
    const bool isSpan = field.kind == ConditionField::Kind::Span;
    const bool isDay = field.kind == ConditionField::Kind::Day || field.kind == ConditionField::Kind::Instant;
    switch (op) {
    case Is:
        return isSpan ? Words::tr("include …") : isDay ? Words::tr("is on …") : Words::tr("is …");
    case IsNot:
        return isSpan ? Words::tr("do not include …") : Words::tr("is not …");
    case Contains:
        return Words::tr("contains …");
    case ContainsNot:
        return Words::tr("does not contain …");
    case StartsWith:
        return Words::tr("starts with …");
    case IsEmpty:
        return Words::tr(emptyWords(field).first);
    case IsNotEmpty:
        return Words::tr(emptyWords(field).second);
    case Before:
        return Words::tr("is before …");
    case After:
        return Words::tr("is after …");
    case InLast:
        return Words::tr("is in the last … days");
    case NotInLast:
        return Words::tr("is not in the last … days");
    case MoreThanAgo:
        return Words::tr("is more than … days ago");
    case InNext:
        return Words::tr("is in the next … days");
    case AtLeast:
        return Words::tr("is at least …");
    case AtMost:
        return Words::tr("is at most …");
    }
    return {};
}

QString ConditionWords::told(const Condition &condition, const ConditionFields &fields)
{
    if (condition.isClause()) {
        const auto *known = fields.find(condition.field);
        if (!known)
            return Words::tr("a field that is not there any more");
        const auto &field = *known;
        const QString days = toldDays(condition.op, condition.value.toInt());
        const QString asked = days.isEmpty() ? told(field, condition.op).replace(u"…"_s, toldValue(field, condition)) : days;
        return ConditionFields::label(field) + u' ' + asked;
    }
    QStringList parts;
    for (const auto &part : condition.parts)
        parts += told(part, fields);
    switch (condition.kind) {
    case Condition::Kind::Any:
        return Words::tr("any of: %1").arg(parts.join(u", "_s));
    case Condition::Kind::None:
        return Words::tr("none of: %1").arg(parts.join(u", "_s));
    default:
        return parts.join(u' ' + Words::tr("and") + u' ');
    }
}

} // namespace rnf
