#pragma once

#include <QFile>
#include <QStringList>

namespace rnf {

/// The gates that must hold before a release. With RNF_GATES, which names a file, their tests run at the size that a release
/// asks for and write their figures there; without it they run in a form short enough for every day.
class Gate {
public:
    static bool isFull() { return qEnvironmentVariableIsSet("RNF_GATES"); }

    /// What RNF_GATES_PART says: of the size for a release only this part is tried, to see whether it works at all.
    static int part() { return qMax(1, qEnvironmentVariableIntValue("RNF_GATES_PART")); }
    /// How often something is tried on every day, and for a release.
    static int times(int everyDay, int release) { return isFull() ? qMax(1, release / part()) : everyDay; }

    /// Adds a line to that file: the gate's letter, what was found, what is asked for, and whether that holds.
    static void tell(char letter, const QString &figure, const QString &goal, bool isHeld)
    {
        if (!isFull())
            return;
        QFile file(qEnvironmentVariable("RNF_GATES"));
        const QStringList parts{QString(QLatin1Char(letter)), figure, goal,
                                isHeld ? QStringLiteral("held") : QStringLiteral("missed")};
        if (!file.open(QIODevice::Append) || file.write(parts.join(QLatin1Char('\t')).toUtf8() + '\n') < 0)
            qFatal("the figures cannot be written to %s", qPrintable(file.fileName()));
    }
};

} // namespace rnf
