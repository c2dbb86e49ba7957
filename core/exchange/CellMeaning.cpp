#include "exchange/CellMeaning.h"

#include "base/Text.h"
#include "exchange/ContactKind.h"
#include "exchange/Presets.h"
#include "forms/FormMatch.h"
#include "people/PersonFields.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Yes, a number of times it came back, or "bounced", "On Hold Bounce" …
bool isBadWord(const QString &text)
{
    static const QStringList bad{u"bad"_s,  u"bounced"_s, u"bouncing"_s,     u"bounce"_s,
                                 u"hold"_s, u"invalid"_s, u"undeliverable"_s};
    const QStringList words = foldedWords(text);
    return readYesNo(text).value_or(text.toInt() > 0)
        || std::ranges::any_of(bad, [&](const QString &word) { return words.contains(word); });
}

} // namespace

const QString *meaningIn(const ColumnRule &rule, const QString &text)
{
    if (const auto exact = rule.meanings.constFind(text); exact != rule.meanings.cend())
        return &*exact;
    for (auto known = rule.meanings.cbegin(); known != rule.meanings.cend(); ++known) {
        if (known.key().compare(text, Qt::CaseInsensitive) == 0)
            return &*known;
    }
    return nullptr;
}

QString meantBy(const ColumnRule &rule, const QString &text)
{
    const auto *meaning = meaningIn(rule, text);
    return meaning ? *meaning : text;
}

QString meaningsIn(const ColumnRule &rule, const QString &text)
{
    QStringList values;
    for (const auto &word : wordsAmong(text, rule.meanings.keys()))
        values += meantBy(rule, word);
    values.removeAll(QString());
    return values.join(u"; "_s);
}

bool isWrongCode(const ImportRecipe &recipe, int column, const QString &read)
{
    const auto &meanings = recipe.columns[column].meanings;
    return !meanings.isEmpty() && !meanings.values().contains(read)
        && otherCodesOf(recipe, column) == PresetColumn::Others::AreWrong;
}

bool saysBad(const ColumnRule &rule, const QString &text)
{
    const auto *meaning = meaningIn(rule, text);
    return (!meaning || meaning->isEmpty()) && isBadWord(text);
}

bool saysNone(const QString &text)
{
    static const QStringList words{u"no"_s,    u"declined"_s, u"refused"_s, u"same"_s,  u"same as above"_s,
                                   u"ditto"_s, u"mismo"_s,    u"misma"_s,   u"igual"_s, u"blank"_s};
    return words.contains(foldedText(text));
}

bool saysUnknown(const QString &text)
{
    static const QStringList words{u"n/a"_s,        u"na"_s,      u"none"_s,     u"null"_s,         u"unknown"_s,
                                   u"-"_s,          u"--"_s,      u"?"_s,        u"no phone"_s,     u"no email"_s,
                                   u"no e-mail"_s,  u"ninguno"_s, u"no tiene"_s, u"sin teléfono"_s, u"sin telefono"_s,
                                   u"sin correo"_s, u"s/n"_s};
    constexpr qsizetype longest = 12;
    return text.size() <= longest && words.contains(text.toLower());
}

bool isMachine(const QString &kind)
{
    const auto said = contactKindOf(kind);
    return said == ContactKind::Fax || said == ContactKind::Pager;
}

QString fieldOfKind(const QString &field, const QString &kind)
{
    const auto said = contactKindOf(kind);
    if (field == "email"_L1)
        return said == ContactKind::Work ? u"work_email"_s : field;
    if (foldedWords(kind).isEmpty())
        return field;
    switch (said) {
    case ContactKind::Work:
        return u"work_phone"_s;
    case ContactKind::Home:
        return u"home_phone"_s;
    case ContactKind::Mobile:
        return u"mobile_phone"_s;
    default:
        return u"phone"_s;
    }
}

AddressKind addressKindOf(const QString &block, const QString &kindWords)
{
    const auto said = contactKindOf(block + u' ' + kindWords);
    if (said == ContactKind::Work)
        return AddressKind::Work;
    return said == ContactKind::Mailing ? AddressKind::Mailing : AddressKind::Home;
}

} // namespace rnf
