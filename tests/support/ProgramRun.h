#pragma once

#include <QJsonObject>
#include <QStringList>

namespace rnf {

/// What the program said as a command, and its exit status.
struct ProgramAnswer {
    int status = -1;
    QByteArray out, err;
    QJsonObject json;
};

/// Runs it in a folder, where it also keeps its own data.
ProgramAnswer runProgram(const QStringList &arguments, const QString &folder);

} // namespace rnf
