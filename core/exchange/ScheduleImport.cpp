#include "exchange/ScheduleImport.h"

#include "exchange/DryRun.h"
#include "exchange/ScheduleWriting.h"
#include "storage/sqlite/vault.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype bytesToKnow = 2'000;

QByteArray scheduleBytesIn(const ImportSource &source, qint64 most)
{
    if (!source.pasted.isNull())
        return source.pasted.left(most);
    QFile file(source.path);
    return !vault::isDatabase(source.path) && file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

} // namespace

ScheduleImport::ScheduleImport(Store &store, Events &events) : m_store(store), m_events(events) {}

Result<SessionFileOutcome> ScheduleImport::run(const Session &session, const ScheduleFile &file, const QString &name,
                                               const Event &event, bool isDryRun)
{
    SessionFileOutcome outcome;
    outcome.rows = file.talks.size();
    const QString workspace = m_store.noted(u"workspace_id"_s);
    const auto done = actOrTry(m_store, session, Operation::ImportPeople, isDryRun, [&](Action &action) {
        ScheduleWriting(action, m_events.inAction(action), file, event, workspace, outcome).write();
        action.setLabel(tr("Programme from %1: %2").arg(name, outcome.sentence()));
    });
    return outcomeOf(done, outcome);
}

std::optional<Result<ScheduleFile>> ScheduleImport::fileIn(const ImportSource &source)
{
    QByteArray head = scheduleBytesIn(source, bytesToKnow);
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    head = head.trimmed();
    const bool isXml = head.startsWith('<') && head.contains("<schedule");
    const bool isJson = head.startsWith('{') && head.contains("\"schedule\"");
    if (!isXml && !isJson)
        return std::nullopt;
    const QByteArray bytes = scheduleBytesIn(source, ScheduleFile::mostBytes + 1);
    if (bytes.size() > ScheduleFile::mostBytes)
        return Result<ScheduleFile>(Error{
            u"schedule-file"_s, ScheduleFile::tr("“%1” is larger than 50 MB, which no programme is.").arg(source.name())});
    return isXml ? ScheduleFile::fromXml(bytes) : ScheduleFile::fromJson(bytes);
}

} // namespace rnf
