#include "support/ProgramRun.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace rnf {

ProgramAnswer runProgram(const QStringList &arguments, const QString &folder)
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, folder);
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(folder);
    program.start(QStringLiteral(RNF_PROGRAM), arguments);
    if (!program.waitForFinished(60'000))
        qFatal("%s does not end", qPrintable(arguments.join(u' ')));
    ProgramAnswer answer{program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError(), {}};
    answer.json = QJsonDocument::fromJson(answer.out).object();
    return answer;
}

} // namespace rnf
