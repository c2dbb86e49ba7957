#pragma once

#include <QFile>
#include <QString>

namespace rnf {

/// The gates that must hold before a release. With RNF_GATES, which names a file, their tests run at the size that a release
/// asks for and write their figures there; without it they run in a form short enough for every day.
class Gate {
public:
    static bool isFull() { return qEnvironmentVariableIsSet("RNF_GATES"); }

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
