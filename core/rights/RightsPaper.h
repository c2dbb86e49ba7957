#pragma once

#include "base/Paper.h"
#include "rights/RightsCheck.h"

#include <QCoreApplication>

namespace rnf {

/// A rights check as a page to bring to a lawyer, dated, with its sources. It says that it is not legal advice.
class RightsPaper {
    Q_DECLARE_TR_FUNCTIONS(RightsPaper)

public:
    /// As things stand on a day; `answers` are those of people.
    static Paper of(const RightsFacts &facts, const QList<RightsAnswer> &answers, const QDate &day);

private:
    static QStringList known(const RightsFacts &facts);
    static PaperBlock table(const QList<RightsFinding> &findings, const QList<RightsAnswer> &answers);
};

} // namespace rnf
