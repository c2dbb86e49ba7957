#include "exchange/Exports.h"

#include "exchange/TableFormats.h"
#include "insight/MetricText.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Whoever has no name is called by these.
constexpr PersonParts namingParts = PersonParts(PersonPart::Phones) | PersonPart::Emails | PersonPart::ExternalIds;

QString exportLabel(const LeftOut &leftOut, const QString &file, qint64 people)
{
    if (leftOut.purpose == Purpose::Everyone)
        return Exports::tr("Export %n people to %1", nullptr, int(people)).arg(file);
    return Exports::tr("Export %n people to %1 (%2)", nullptr, int(people)).arg(file, leftOut.purposeTold());
}

TableWriter::Holds held(PersonField::Kind kind)
{
    switch (kind) {
    case PersonField::Kind::Number:
        return TableWriter::Holds::Number;
    case PersonField::Kind::Day:
        return TableWriter::Holds::Day;
    default:
        return TableWriter::Holds::Text;
    }
}

Error notAllowed()
{
    return {u"not-allowed"_s, Exports::tr("Your role does not include exporting. An organizer can do it.")};
}

/// The columns of a metric as a file has them: what a number is a part of, and how large a part, stand beside it.
QStringList reportHeader(const MetricTable &table)
{
    QStringList header{MetricText::rowHeader(table.question.by)};
    for (const auto &column : table.columns) {
        header += column.label;
        if (column.isShare)
            header += {Exports::tr("%1: of").arg(column.label), Exports::tr("%1: share").arg(column.label)};
    }
    return header;
}

/// The same columns: what stands beside a number is a number too, but for its share.
QHash<qsizetype, TableWriter::Holds> reportHolds(const MetricTable &table)
{
    QHash<qsizetype, TableWriter::Holds> holds{{0, TableWriter::Holds::Day}};
    qsizetype at = 0;
    for (const auto &column : table.columns) {
        const bool isNumber = column.unit == MetricUnit::Count || column.unit == MetricUnit::Tenths;
        if (++at; isNumber)
            holds.insert(at, TableWriter::Holds::Number);
        if (column.isShare && isNumber)
            holds.insert(at + 1, TableWriter::Holds::Number);
        at += column.isShare ? 2 : 0;
    }
    return holds;
}

QStringList reportCells(const MetricTable &table, const MetricRow &row)
{
    QStringList cells{row.week.isValid() ? row.week.toString(Qt::ISODate) : row.label};
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const auto &column = table.columns[i];
        const auto &cell = row.cells[i];
        cells += cell.isKnown && cell.text.isEmpty() ? MetricText::exact(column.unit, cell.value) : cell.text;
        if (column.isShare)
            cells += {cell.of == 0 ? QString() : MetricText::exact(column.unit, cell.of),
                      MetricText::percent(cell.value, cell.of)};
    }
    return cells;
}

} // namespace

Result<Exports::Outcome> Exports::writePeople(const Session &session, const QString &path, const ExportOptions &options,
                                              const Job &job)
{
    if (!Policy::allows(session, Operation::ExportPeople))
        return notAllowed();
    const auto catalog = CustomFields::catalogAt(m_store);
    if (!catalog)
        return catalog.error();
    const auto &format = options.format ? *options.format : TableFormats::forPath(path, ListContent::People);
    QList<const PersonField *> fields;
    QList<TableWriter::Column> header;
    PersonParts parts;
    for (const auto &key : options.columns) {
        const auto *field = catalog->find(key);
        if (!field)
            return Error{u"unknown-column"_s, tr("There is no column “%1”. Nothing was written.").arg(key)};
        if (format.holds && !format.holds(key))
            return Error{u"unknown-column"_s, tr("A contact card has no place for “%1”. Nothing was written.").arg(key)};
        fields += field;
        parts |= field->parts;
        header += {key, PersonFields::label(*field), held(field->kind)};
    }
    if (options.isOnePerDoor) {
        parts |= namingParts;
        header += {u"everybody_reached"_s, tr("Everybody reached")};
    }
    Outcome outcome;
    outcome.columns = options.columns;
    const auto file = fileFor(path, &format);
    if (!file)
        return file.error();
    (*file)->begin(header);
    const auto read = m_store.beside(Policy::exporting(session), [&](Database &database) -> Result<> {
        auto people = options.people;
        if (options.purpose != Purpose::Everyone) {
            const auto audience = People::audience(database, options.purpose,
                                                   people ? *people : People::ids(database, QString()), options.overriding);
            people = audience.people;
            outcome.leftOut = audience.leftOut;
        }
        Doors doors;
        if (options.isOnePerDoor && people) {
            doors = People::doors(database, options.purpose, *people);
            people = doors.firsts;
        }
        const qint64 total = people ? people->size() : 0;
        if (const auto refused = (*file)->refusal(people ? total : People::ids(database, QString()).size()))
            return *refused;
        People::eachPerson(database, people, parts, [&](const Person &person) {
            for (const auto *field : fields)
                (*file)->cell(field->read(person, m_people.phones()));
            if (options.isOnePerDoor)
                (*file)->cell(doors.names.value(person.id, person.displayName()));
            (*file)->endRow();
            outcome.people += 1 + doors.others.value(person.id).size();
            if (++outcome.rows % 1000 == 0)
                job.report(outcome.rows, total);
            return !job.isCancelled();
        });
        return {};
    });
    if (!read)
        return read.error();
    if (job.isCancelled())
        return Error{u"cancelled"_s, tr("The export was cancelled. No file was written.")};
    if (const auto written = (*file)->flush(); !written)
        return written.error();
    const auto logged =
        note(session, exportLabel(outcome.leftOut, QFileInfo(path).fileName(), outcome.people), Operation::ExportPeople);
    if (!logged)
        return logged.error();
    outcome.action = *logged;
    if (const auto written = (*file)->finish(); !written)
        return written.error();
    return outcome;
}

QList<PersonId> Exports::mayLeave(const Session &session, const QList<PersonId> &people) const
{
    if (!Policy::allows(session, Operation::ExportPeople))
        return {};
    const Session exporting = Policy::exporting(session);
    if (exporting == session)
        return people;
    const auto seen = m_store.beside(exporting, [](Database &database) { return People::ids(database, QString()); });
    if (!seen)
        return {};
    const QSet<PersonId> leaving(seen->begin(), seen->end());
    auto left = people;
    left.removeIf([&](PersonId person) { return !leaving.contains(person); });
    return left;
}

QString Exports::withheldTold(qsizetype people)
{
    return people > 0 ? tr("%n left out: they are in no list that you were given to export.", nullptr, int(people))
                      : QString();
}

Result<qint64> Exports::notePrint(const Session &session, const QString &listName, qsizetype rows, const LeftOut &leftOut,
                                  Operation operation)
{
    if (!Policy::allows(session, operation))
        return Error{u"not-allowed"_s, tr("Your role does not include printing. An organizer can do it.")};
    const QString label = leftOut.purpose == Purpose::Everyone
                            ? tr("Print %1: %n people", nullptr, int(rows)).arg(listName)
                            : tr("Print %1 (%2): %n people", nullptr, int(rows)).arg(listName, leftOut.purposeTold());
    return note(session, label, operation);
}

Result<qint64> Exports::writeAddresses(const Session &session, const QString &path, const QString &group,
                                       const MailingList &list)
{
    TextTable table{{u"change"_s, u"address"_s, u"name"_s}, {}};
    for (const auto &added : list.added)
        table.rows += {u"add"_s, added.address, added.name};
    for (const auto &gone : list.gone)
        table.rows += {u"remove"_s, gone.address, gone.name};
    return writeTable(session, path, table,
                      tr("Export %n changes of addresses of %1 to %2", nullptr, int(table.rows.size()))
                          .arg(group, QFileInfo(path).fileName()));
}

Result<qint64> Exports::noteCopy(const Session &session, const QString &group, qsizetype addresses, Operation operation)
{
    if (!Policy::allows(session, operation))
        return notAllowed();
    return note(session, tr("Copy %n e-mail addresses of %1", nullptr, int(addresses)).arg(group), operation);
}

Result<qint64> Exports::noteHandOut(const Session &session, const QString &label, Operation operation)
{
    if (!Policy::allows(session, operation))
        return notAllowed();
    return note(session, label, operation);
}

Result<qint64> Exports::writeTable(const Session &session, const QString &path, const TextTable &table, const QString &label,
                                   Operation operation)
{
    if (!Policy::allows(session, operation))
        return notAllowed();
    const auto file = fileFor(path, table.format);
    if (!file)
        return file.error();
    if (const auto refused = (*file)->refusal(table.rows.size()))
        return *refused;
    (*file)->beginLabelled(table.header, table.holds);
    for (const auto &row : table.rows)
        (*file)->row(row);
    if (const auto written = (*file)->flush(); !written)
        return written.error();
    const auto noted = note(session, label, operation);
    if (!noted)
        return noted.error();
    if (const auto written = (*file)->finish(); !written)
        return written.error();
    return noted;
}

Result<qint64> Exports::writeReport(const Session &session, const QString &path, const MetricTable &table)
{
    TextTable texts{reportHeader(table), {}, reportHolds(table)};
    for (const auto &row : table.rows)
        texts.rows += reportCells(table, row);
    for (const auto &line : QStringList{table.title, table.population} + table.notes)
        texts.rows += QStringList{line};
    return writeTable(session, path, texts, tr("Export the table “%1” to %2").arg(table.title, QFileInfo(path).fileName()),
                      Operation::ReadPeople);
}

Result<qint64> Exports::writeChart(const Session &session, const QString &path, const MetricTable &table,
                                   const QByteArray &png)
{
    return writeFile(session, path, png, tr("Export the chart “%1” to %2").arg(table.title, QFileInfo(path).fileName()),
                     Operation::ReadPeople);
}

Result<qint64> Exports::writeFile(const Session &session, const QString &path, const QByteArray &content,
                                  const QString &label, Operation operation)
{
    if (!Policy::allows(session, operation))
        return notAllowed();
    if (const auto allowed = refuseWorkspace(path); !allowed)
        return allowed.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return TableWriter::cannotWrite(path);
    const auto noted = note(session, label, operation);
    if (!noted)
        return noted.error();
    if (!file.commit())
        return TableWriter::cannotWrite(path);
    return noted;
}

Result<> Exports::refuseWorkspace(const QString &path) const
{
    if (isSameFile(path, m_store.path()))
        return Error{u"same-file"_s,
                     tr("The list would be written over the workspace, so nothing was written. Choose another file.")};
    return {};
}

/// A new file, which must not be the workspace.
Result<std::unique_ptr<TableWriter>> Exports::fileFor(const QString &path, const TableFormat *format)
{
    if (const auto allowed = refuseWorkspace(path); !allowed)
        return allowed.error();
    return (format ? *format : TableFormats::forPath(path)).create(path);
}

/// What left the office stands in the history, although it changes nothing.
Result<qint64> Exports::note(const Session &session, const QString &label, Operation operation)
{
    return m_store.act(session, operation, label, [](Action &action) { action.keepWithoutChanges(); });
}

} // namespace rnf
