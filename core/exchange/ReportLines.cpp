#include "exchange/ReportLines.h"

#include "base/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isTotal(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(((grand|sub|dept|department|unit|page|section|report|gran) ?-?)*total(es|s)?\\b(?!,))|^[^,]+ (sub)?totals?:?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

bool endsReport(const QString &text)
{
    static const QRegularExpression pattern(
        u"^((record|row|employee|member|name|person|people|empleado)s? *[:=(]? *\\d+\\)?$|page \\d|página \\d|"
        "(printed|generated|exported|report run|run date|as of|impreso|generado)\\b.*\\d|count\\b.*\\d|"
        "end of (report|list|file)\\b|\\d+ (records?|rows?|employees?|members?|names?|people|empleados|filas|personas)\\b|"
        "confidential\\b.*|[*†‡].*|(source|notes?|legend|fuente|notas?) *:.*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

bool isNumber(const QString &text)
{
    static const QRegularExpression pattern(u"^[\\d.,%$ -]+$"_s);
    return pattern.match(text).hasMatch();
}

/// "-----+------": what programs draw between columns and below headings.
bool isDrawn(const QString &text)
{
    static const QRegularExpression pattern(u"^[-–—=_+.|~*#: ]{3,}$"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

ReportLine reportLine(const QStringList &cells, const QString &name)
{
    static const QStringList empty{
        u"vacant"_s,        u"vacancy"_s, u"vacant position"_s, u"position vacant"_s,  u"tbd"_s,
        u"open position"_s, u"tba"_s,     u"vacante"_s,         u"to be determined"_s, u"puesto vacante"_s};
    static const QRegularExpression part(u" (SHIFT|UNIT|DEPT|DEPARTMENT|FLOOR|WARD|TURNO|DEPARTAMENTO)$"_s);
    if (empty.contains(foldedText(name)))
        return ReportLine::Vacancy;
    QStringList filled = cells;
    filled.removeAll(QString());
    if (filled.isEmpty())
        return ReportLine::Person;
    if (std::ranges::all_of(filled, isDrawn))
        return ReportLine::Heading;
    const QString first = filled.takeFirst();
    if (isTotal(first) && std::ranges::all_of(filled, isNumber))
        return ReportLine::Footer;
    if (!filled.isEmpty())
        return ReportLine::Person;
    if (endsReport(first))
        return ReportLine::Footer;
    return part.match(first).hasMatch() ? ReportLine::Heading : ReportLine::Person;
}

} // namespace rnf
