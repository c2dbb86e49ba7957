#include "exchange/SeveralNames.h"

#include "base/Text.h"
#include "base/Words.h"
#include "exchange/TableReader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// In any part of a name.
bool isJoined(const QString &name)
{
    static const QRegularExpression pattern(
        u"\\p{L}\\.? *&amp; *\\p{L}|\\p{L}\\.? *& *(?!\\w+;)\\p{L}|\\S \\+ \\p{L}|\\p{L}\\.? and \\p{L}"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

bool isFamily(const QString &name)
{
    static const QRegularExpression pattern(u"^(the )?\\S+ (family|household)$|^(la )?familia \\S"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

/// "María y Pedro Gómez" are two, "Santiago Ramón y Cajal" is one. In capitals a Y may be an initial: "SUN Y LEE".
bool isJoinedBySpanishAnd(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const auto small = qMax(words.indexOf(u"y"_s), words.indexOf(u"e"_s));
    const auto joint = small > 0 ? small : words.indexOf(u"Y"_s);
    const auto before = joint, after = words.size() - joint - 1;
    if (joint < 1 || after < 1)
        return false;
    if (small < 0)
        return before == 1 && after >= 2;
    const bool isInitial = words[joint] == "e"_L1 && !words[joint + 1].at(0).isUpper();
    return !isInitial && (before == 1 || after >= 2);
}

} // namespace

bool isGivenNameOfSeveral(const QString &name) { return isJoined(name) || isJoinedBySpanishAnd(name); }

bool isNameOfSeveral(const QString &name)
{
    const auto comma = name.indexOf(u',');
    if (isJoined(name) || isFamily(name))
        return true;
    return comma < 0 ? isJoinedBySpanishAnd(name) : isGivenNameOfSeveral(name.sliced(comma + 1).simplified());
}

std::optional<RowProblem> whySeveral(const TableRow &row, const ImportRecipe &recipe)
{
    const auto given = std::ranges::find(recipe.columns, u"given_name"_s, &ColumnRule::field);
    const bool hasGiven = given != recipe.columns.end() && !cellText(row, given - recipe.columns.begin()).isEmpty();
    for (qsizetype column = 0; column < recipe.columns.size(); ++column) {
        const auto &rule = recipe.columns[column];
        const bool isGiven = rule.field == "given_name"_L1;
        // Beside its parts a whole name says nothing that is kept.
        const bool isWhole = rule.field == "display_name"_L1
                          || (!hasGiven
                              && (rule.field == "name"_L1 || rule.field.startsWith("name_given"_L1)
                                  || rule.field.startsWith("name_family"_L1)));
        const QString name = isGiven || isWhole ? cellText(row, column) : QString();
        if (!(isGiven ? isGivenNameOfSeveral(name) : isNameOfSeveral(name)))
            continue;
        RowProblem problem{row.number(), rule.header, Words::tr("“%1” looks like more than one person.").arg(quotable(name)),
                           Words::tr("Write each of them in a row of their own, with the address they share. If it is one "
                                     "person, write the family name first: “Ortega y Gasset, Ana”.")};
        problem.who = problem.cell = name;
        return problem;
    }
    return std::nullopt;
}

} // namespace rnf
