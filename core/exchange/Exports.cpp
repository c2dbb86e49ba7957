#include "exchange/Exports.h"

#include "exchange/CsvWriter.h"
#include "storage/StorageError.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString exportLabel(const LeftOut &leftOut, const QString &file, qint64 rows)
{
    if (leftOut.purpose == Purpose::Everyone)
        return Exports::tr("Export %n people to %1", nullptr, int(rows)).arg(file);
    return Exports::tr("Export %n people to %1 (%2)", nullptr, int(rows)).arg(file, leftOut.purposeTold());
}

} // namespace

Result<Exports::Outcome> Exports::writePeople(const Session &session, const QString &path, const ExportOptions &options,
                                              const Job &job)
{
    if (!Policy::allows(session, Operation::ExportPeople))
        return Error{u"not-allowed"_s, tr("Your role does not include exporting. An organizer can do it.")};
    const auto catalog = CustomFields::catalogAt(m_store.path());
    if (!catalog)
        return catalog.error();
    QList<const PersonField *> fields;
    QStringList header;
    PersonParts parts;
    for (const auto &key : options.columns) {
        const auto *field = catalog->find(key);
        if (!field)
            return Error{u"unknown-column"_s, tr("There is no column “%1”. Nothing was written.").arg(key)};
        fields += field;
        parts |= field->parts;
        header += PersonFields::label(*field);
    }
    if (QFileInfo(path).exists() && QFileInfo(path).canonicalFilePath() == QFileInfo(m_store.path()).canonicalFilePath())
        return Error{u"same-file"_s,
                     tr("The list would be written over the workspace, so nothing was written. Choose another file.")};
    Outcome outcome;
    outcome.columns = options.columns;
    const auto file = CsvWriter::create(path);
    if (!file)
        return file.error();
    for (const auto &name : header)
        (*file)->cell(name);
    (*file)->endRow();
    try {
        Database database(m_store.path(), Database::Mode::Read);
        auto people = options.people;
        if (options.purpose != Purpose::Everyone) {
            const auto audience = People::audience(database, options.purpose,
                                                   people ? *people : People::orderedIds(database, QString(), PeopleOrder()),
                                                   options.overriding);
            people = audience.people;
            outcome.leftOut = audience.leftOut;
        }
        const qint64 total = people ? people->size() : 0;
        People::eachPerson(database, people, parts, [&](const Person &person) {
            for (const auto *field : fields)
                (*file)->cell(field->read(person, m_people.phones()));
            (*file)->endRow();
            if (++outcome.rows % 1000 == 0)
                job.report(outcome.rows, total);
            return !job.isCancelled();
        });
    } catch (const StorageError &error) {
        return error.userError();
    }
    if (job.isCancelled())
        return Error{u"cancelled"_s, tr("The export was cancelled. No file was written.")};
    const QString label = exportLabel(outcome.leftOut, QFileInfo(path).fileName(), outcome.rows);
    const auto logged = m_store.act(session, label, [](Action &action) { action.keepWithoutChanges(); });
    if (!logged)
        return logged.error();
    outcome.action = *logged;
    if (const auto written = (*file)->finish(); !written)
        return written.error();
    return outcome;
}

Result<qint64> Exports::notePrint(const Session &session, const QString &listName, qsizetype rows, const LeftOut &leftOut)
{
    if (!Policy::allows(session, Operation::ExportPeople))
        return Error{u"not-allowed"_s, tr("Your role does not include printing. An organizer can do it.")};
    const QString label = leftOut.purpose == Purpose::Everyone
                            ? tr("Print %1: %n people", nullptr, int(rows)).arg(listName)
                            : tr("Print %1 (%2): %n people", nullptr, int(rows)).arg(listName, leftOut.purposeTold());
    return m_store.act(session, label, [](Action &action) { action.keepWithoutChanges(); });
}

} // namespace rnf
