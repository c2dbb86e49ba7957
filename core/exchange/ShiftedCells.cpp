#include "exchange/ShiftedCells.h"

#include "exchange/CellMeaning.h"
#include "exchange/PersonReader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isOfAddress(const ColumnRule &rule, const QString &block)
{
    const auto *field = PersonFields::find(rule.field);
    return field && field->group == PersonField::Group::Address && rule.block == block;
}

/// As US ones are written, also without the zero that a spreadsheet took; no phone number is that short.
bool looksLikePostalCode(const QString &text)
{
    static const QRegularExpression pattern(u"^\\d{4,5}(-\\d{4})?$"_s);
    return pattern.match(text).hasMatch();
}

/// Behind the ZIP stands a column in which a ZIP says nothing: of phones or e-mails, or one that is not imported.
bool mayBeFollowedBy(const ImportRecipe &recipe, qsizetype column)
{
    const auto *field = PersonFields::find(column < recipe.columns.size() ? recipe.columns[column].field : QString());
    return !field || field->isContact();
}

bool hasNoDigits(const QString &text)
{
    return !text.isEmpty() && !saysUnknown(text) && std::ranges::none_of(text, [](QChar c) { return c.isDigit(); });
}

} // namespace

ShiftedCells::ShiftedCells(const ImportRecipe &recipe)
{
    for (qsizetype i = 0; i < recipe.columns.size(); ++i) {
        const auto &rule = recipe.columns[i];
        const auto *field = PersonFields::find(rule.field);
        if (!field || field->kind != PersonField::Kind::PostalCode || !mayBeFollowedBy(recipe, i + 1))
            continue;
        Span span{i, i};
        while (span.first > 0 && isOfAddress(recipe.columns[span.first - 1], rule.block))
            --span.first;
        m_spans += span;
    }
}

std::optional<qsizetype> ShiftedCells::startIn(const TableRow &row) const
{
    for (const auto &span : m_spans) {
        if (!hasNoDigits(row.text(span.postalCode).trimmed())
            || !looksLikePostalCode(row.text(span.postalCode + 1).trimmed()))
            continue;
        for (auto column = span.postalCode - 1; column >= span.first; --column) {
            if (row.text(column).trimmed().isEmpty())
                return column;
        }
    }
    return std::nullopt;
}

} // namespace rnf
