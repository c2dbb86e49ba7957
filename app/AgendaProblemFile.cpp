#include "AgendaProblemFile.h"

#include "AgendaFolder.h"
#include "AgendaTalks.h"
#include "AgendaWorkbook.h"
#include "CommandLine.h"

#include "exchange/SheetReader.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {

Result<AgendaProblemFile> AgendaProblemFile::read(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return AgendaFolder(info.filePath()).read();
    if (info.suffix().compare("csv"_L1, Qt::CaseInsensitive) == 0)
        return AgendaFolder(info.path()).read();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{u"problem-cannot-open"_s,
                     translated("%1 cannot be opened: %2. Check the name, and whether you may read it.")
                         .arg(path, file.errorString()),
                     {},
                     true};
    if (SheetReader::knows(file.peek(512)))
        return AgendaWorkbook(path).read();
    return readAgendaTalks(file.readAll(), info.fileName());
}

Error AgendaProblemFile::damaged(const QString &name, const QString &what)
{
    return {u"problem-damaged"_s, translated("%1: %2 Correct it there and try again.").arg(name, what), {}, true};
}

QString AgendaProblemFile::plainWord(const QString &word)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]"_s);
    return word.toCaseFolded().remove(others);
}

qsizetype AgendaProblemFile::columnOf(const QStringList &headers, const QStringList &words)
{
    for (const auto &word : words) {
        for (qsizetype i = 0; i < headers.size(); ++i) {
            if (plainWord(headers[i]) == word)
                return i;
        }
    }
    return -1;
}

QStringList AgendaProblemFile::severalIn(const QString &cell)
{
    static const QRegularExpression between(u"\\s*[;,|]\\s*"_s);
    return cell.trimmed().split(between, Qt::SkipEmptyParts);
}

} // namespace rnf
