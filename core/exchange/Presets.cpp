#include "exchange/Presets.h"

#include "base/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What a preset says of a column, and the number of the group that the column belongs to.
struct PresetMatch {
    const PresetColumn *column = nullptr;
    QString number;
};

PresetMatch matchIn(const Preset &preset, const QString &header, const QString &normalized)
{
    static const QRegularExpression digits(u"\\d+"_s);
    static const QRegularExpression repeat(u" \\d+$"_s);
    const auto named = [&](const QString &text) {
        const auto found = std::ranges::find_if(
            preset.columns, [&](const PresetColumn &column) { return text == QLatin1String(column.header); });
        return found == preset.columns.end() ? nullptr : &*found;
    };
    if (const auto *column = named(normalized))
        return {column, {}};
    if (const auto group = digits.match(normalized); group.hasMatch()) {
        const QString pattern = QString(normalized).replace(group.capturedStart(), group.capturedLength(), u"#"_s);
        if (const auto *column = named(pattern))
            return {column, group.captured()};
    }
    if (header.endsWith(u')')) // "email (2)" is the second column named "email"
        return {named(QString(normalized).remove(repeat)), {}};
    return {};
}

QString numbered(const char *text, const QString &number) { return QString::fromLatin1(text).replace(u'#', number); }

/// Of "a|b" the first that is among the headers; -1: none is.
int columnAmong(const QStringList &normalized, const char *headers, const QString &number)
{
    for (const auto &header : numbered(headers, number).split(u'|')) {
        if (const auto column = normalized.indexOf(header); column >= 0 && !header.isEmpty())
            return int(column);
    }
    return -1;
}

QMap<QString, QString> meaningsOf(const PresetColumn &column)
{
    QMap<QString, QString> meanings;
    for (const auto &code : QString::fromLatin1(column.meanings).split(u'|', Qt::SkipEmptyParts))
        meanings.insert(code.section(u'=', 0, 0), code.section(u'=', 1));
    return meanings;
}

/// Hands the columns that only continue another one to that one. Where the one they continue is missing, the first of them
/// stands for itself.
void joinColumns(ImportRecipe &recipe, const Preset &preset, const QHash<const PresetColumn *, int> &columns)
{
    QHash<QString, int> beginnings; // by field and block
    for (const auto &known : preset.columns) {
        const int column = columns.value(&known, -1);
        if (column < 0)
            continue;
        auto &rule = recipe.columns[column];
        const QString value = rule.field + u'/' + rule.block;
        if (!*known.joint || !beginnings.contains(value)) {
            beginnings.insert(value, column);
            continue;
        }
        recipe.columns[beginnings.value(value)].parts += {column, QString::fromLatin1(known.joint)};
        rule.field.clear();
        rule.certainty = ColumnRule::Certainty::NotImported;
    }
}

} // namespace

bool Preset::isOf(const QStringList &normalized) const
{
    const auto has = [&](const QString &header) {
        return header.endsWith(u'*') ? std::ranges::any_of(
                   normalized, [start = header.chopped(1)](const QString &known) { return known.startsWith(start); })
                                     : normalized.contains(header);
    };
    return std::ranges::any_of(QString::fromLatin1(signature).split(u" | "_s),
                               [&](const QString &way) { return std::ranges::all_of(way.split(u", "_s), has); });
}

bool Preset::knows(const QString &header, const QString &normalized) const { return columnOf(header, normalized); }

const PresetColumn *Preset::columnOf(const QString &header, const QString &normalized) const
{
    return matchIn(*this, header, normalized).column;
}

void Preset::apply(ImportRecipe &recipe, const QStringList &normalized) const
{
    recipe.program = QLatin1String(name);
    QHash<const PresetColumn *, int> found;
    for (int i = 0; i < normalized.size(); ++i) {
        auto &rule = recipe.columns[i];
        const auto [known, number] = matchIn(*this, rule.header, normalized[i]);
        if (!known)
            continue;
        if (!found.contains(known))
            found.insert(known, i);
        rule.field = QLatin1String(known->field);
        rule.idSystem = QLatin1String(known->system);
        rule.block = numbered(known->block, number);
        rule.kindColumn = columnAmong(normalized, known->kind, number);
        rule.badColumn = columnAmong(normalized, known->bad, number);
        rule.source = QLatin1String(known->source);
        rule.person = QLatin1String(known->person);
        rule.meanings = meaningsOf(*known);
        rule.certainty = rule.field.isEmpty() ? ColumnRule::Certainty::NotImported : ColumnRule::Certainty::Sure;
    }
    joinColumns(recipe, *this, found);
}

const QList<Preset> &presets()
{
    static const QList<Preset> all = organizingPresets() + mailingPresets() + addressBookPresets() + unionPresets();
    return all;
}

namespace {

/// What its program says of a column that goes where that program sends it; null: nothing.
const PresetColumn *presetColumnOf(const ImportRecipe &recipe, int column)
{
    const auto &rule = recipe.columns[column];
    const auto preset =
        std::ranges::find_if(presets(), [&](const Preset &known) { return recipe.program == QLatin1String(known.name); });
    const auto *known = preset == presets().end() ? nullptr : preset->columnOf(rule.header, normalizedHeader(rule.header));
    return known && rule.field == QLatin1String(known->field) ? known : nullptr;
}

} // namespace

PresetColumn::Others otherCodesOf(const ImportRecipe &recipe, int column)
{
    const auto *known = presetColumnOf(recipe, column);
    return known ? known->others : PresetColumn::Others::AreRead;
}

QMap<QString, QString> programCodesOf(const ImportRecipe &recipe, int column)
{
    const auto *known = presetColumnOf(recipe, column);
    return known ? meaningsOf(*known) : QMap<QString, QString>();
}

QList<const Preset *> presetsFor(const QStringList &headers, const QStringList &normalized)
{
    QList<const Preset *> best;
    qsizetype mostExplained = 0;
    for (const auto &preset : presets()) {
        if (!preset.isOf(normalized))
            continue;
        qsizetype explained = 0;
        for (qsizetype i = 0; i < normalized.size(); ++i)
            explained += preset.knows(headers[i], normalized[i]);
        if (explained > mostExplained)
            best.clear();
        if (explained >= mostExplained)
            best += &preset;
        mostExplained = qMax(mostExplained, explained);
    }
    return best;
}

} // namespace rnf
