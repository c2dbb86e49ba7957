#include "exchange/SessionCells.h"

#include "base/Dates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {

QStringList namesInCell(const QString &text)
{
    static const QRegularExpression strong(u"[;\\n|]"_s), weak(u","_s);
    QStringList names;
    for (const auto &name : text.split(text.contains(strong) ? strong : weak, Qt::SkipEmptyParts)) {
        if (const QString clean = name.simplified(); !clean.isEmpty() && !names.contains(clean))
            names += clean;
    }
    return names;
}

int minutesInCell(const QString &text)
{
    static const QRegularExpression length(u"^(?:(\\d{1,2}):)?(\\d{1,3})\\D*$"_s);
    static const QRegularExpression hours(u"^(\\d{1,2})(?:[.,](\\d))?\\s*h(?:rs?|ours?|oras?)?\\.?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = hours.match(text.trimmed()); match.hasMatch())
        return match.captured(1).toInt() * minutesOfHour + match.captured(2).toInt() * minutesOfHour / 10;
    const auto match = length.match(text.trimmed());
    return match.captured(1).toInt() * minutesOfHour + match.captured(2).toInt();
}

} // namespace rnf
