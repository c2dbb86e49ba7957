#include "insight/MonthlyPlan.h"

#include "base/Words.h"
#include "insight/LogoDrawing.h"
#include "insight/Metrics.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rnf {

Result<MonthlyLogo> MonthlyLogo::read(const QString &path)
{
    QFile file(path);
    MonthlyLogo read{{}, QFileInfo(path).fileName(), {}};
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{u"cannot-read"_s,
                     Words::tr("%1 cannot be read. Check that it is there and that you may open it.").arg(read.fileName)};
    // However large it is, no more than what tells that it is too large.
    read.content = file.read(mostBytes + 1);
    if (const auto checked = read.check(); !checked)
        return checked.error();
    return read;
}

bool MonthlyLogo::isPicture() const
{
    return content.startsWith("\x89PNG\r\n\x1a\n") || content.startsWith("\xff\xd8\xff") || isSvg();
}

/// Which is text, and may begin with a mark of its encoding, a declaration and remarks.
bool MonthlyLogo::isSvg() const
{
    constexpr qsizetype searched = 4096;
    return content.first(qMin(searched, content.size())).contains("<svg");
}

Result<> MonthlyLogo::check() const
{
    if (content.size() > mostBytes)
        return Error{u"too-large"_s, Words::tr("%1 is larger than %2 MB, so it is not the logo now. Save a smaller picture: "
                                               "600 dots across are enough for paper.")
                                         .arg(fileName, QString::number(mostBytes >> 20))};
    if (!isPicture())
        return Error{u"other-kind"_s, Words::tr("%1 is no picture that can be printed (PNG, JPEG or SVG), so it is not the "
                                                "logo now. Save it as one of these.")
                                          .arg(fileName)};
    return isSvg() ? checkLogoDrawing(*this) : Result<>();
}

Error MonthlyLogo::damaged() const
{
    return {u"damaged"_s,
            Words::tr("%1 is damaged: no picture can be read from it. Save it again, or choose another.").arg(fileName)};
}

QList<const Metric *> MonthlyPlan::metrics() const
{
    const QStringList names = questions.split(u' ', Qt::SkipEmptyParts);
    QList<const Metric *> chosen;
    for (const auto &metric : Metrics::all()) {
        if (names.isEmpty() ? metric.isInFront() : names.contains(metric.name))
            chosen += &metric;
    }
    return chosen;
}

QList<const Metric *> MonthlyPlan::metrics(const Session &session) const
{
    auto asked = metrics();
    asked.removeIf([&](const Metric *metric) { return !Policy::allows(session, metric->reading); });
    return asked;
}

} // namespace rnf
