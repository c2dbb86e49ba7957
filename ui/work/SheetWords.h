#pragma once

#include "work/Timesheet.h"

#include <QCoreApplication>

namespace rnf {

/// How weeks are called where people read of them.
struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)

public:
    /// "9 Nov – 15 Nov"
    static QString week(const QDate &monday, const QDate &today);
    /// "Your week 12:30 of 15:00"; somebody else's by their name, and without hours that were agreed only what there is.
    static QString hours(const QString &name, int minutes, int agreed);
    /// Where it stands: "Submitted Mon 9 Nov, waits for Rosa". Whoever decides and whoever decided may be nobody.
    static QString state(const Week &week, const QString &decides, const QString &decided, const QDate &today);
};

} // namespace rnf
