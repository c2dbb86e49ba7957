#pragma once

#include "base/Job.h"
#include "exchange/TableWriter.h"
#include "groups/MailingList.h"
#include "people/People.h"

namespace rnf {

struct MetricTable;
struct TableFormat;

/// Who and what goes into a file.
struct ExportOptions {
    std::optional<QList<PersonId>> people; ///< in this order; nothing: everybody
    QStringList columns;                   ///< keys of the catalog of fields
    Purpose purpose = Purpose::Everyone;   ///< leaves out whom it may not reach
    QString overriding = {};               ///< why those are in it who asked not to be reached this way; empty: they are not
    bool isOnePerDoor = false;             ///< those whom the purpose reaches together share a row, which names them all
    const TableFormat *format = nullptr;   ///< nullptr: as the name of the file says
};

/// What goes into a file as it is written here.
struct TextTable {
    QStringList header;
    QList<QStringList> rows;
    QHash<qsizetype, TableWriter::Holds> holds = {}; ///< by column; what is not in it is text
    const TableFormat *format = nullptr;             ///< nullptr: as the name of the file says
};

/// Hands lists out. Each export stands in the history: what left the office, when, and by whose hand. Who was given lists to
/// export takes out the people of these, and nothing else that they see: the rest is for organizers, unless the caller names
/// another operation.
class Exports : public QObject {
    Q_OBJECT

public:
    Exports(Store &store, People &people) : m_store(store), m_people(people) {}

    struct Outcome {
        qint64 rows = 0;
        qint64 people = 0; ///< more than rows, where several share one
        QStringList columns;
        LeftOut leftOut = {};
        qint64 action = 0;
    };
    /// Writes everybody asked for whom the purpose does not leave out, consent in columns. The file appears whole or not at
    /// all. From any thread.
    Result<Outcome> writePeople(const Session &session, const QString &path, const ExportOptions &options,
                                const Job &job = {});
    /// Those of these people whom the session may take out, in this order; nobody when that cannot be read. Who goes on paper is
    /// asked here.
    QList<PersonId> mayLeave(const Session &session, const QList<PersonId> &people) const;
    /// "3 left out: …", of those who may not; empty without any.
    static QString withheldTold(qsizetype people);
    /// Notes in the history that so many people of a list are printed; before the paper comes out.
    Result<qint64> notePrint(const Session &session, const QString &listName, qsizetype rows, const LeftOut &leftOut,
                             Operation operation = Operation::LeadWork);
    /// Writes what whoever keeps a group's mailing list has to change: "add" or "remove", address, name.
    Result<qint64> writeAddresses(const Session &session, const QString &path, const QString &group,
                                  const MailingList &list);
    /// Notes in the history that so many addresses of a group are copied; before they are.
    Result<qint64> noteCopy(const Session &session, const QString &group, qsizetype addresses,
                            Operation operation = Operation::LeadWork);
    /// Notes under `label` what leaves the office by another way, such as a printer or the clipboard; before it does.
    Result<qint64> noteHandOut(const Session &session, const QString &label, Operation operation = Operation::LeadWork);
    /// Writes a table, of which the history says `label`. The file appears whole or not at all.
    Result<qint64> writeTable(const Session &session, const QString &path, const TextTable &table, const QString &label,
                              Operation operation = Operation::LeadWork);
    /// Writes what was made already, of which the history says `label`. The file appears whole or not at all.
    Result<qint64> writeFile(const Session &session, const QString &path, const QByteArray &content, const QString &label,
                             Operation operation = Operation::LeadWork);
    /// Writes what a metric answers; below its rows stand title, population and what was left out. The file appears whole or
    /// not at all.
    Result<qint64> writeReport(const Session &session, const QString &path, const MetricTable &table);
    /// The same for its chart, which is drawn already.
    Result<qint64> writeChart(const Session &session, const QString &path, const MetricTable &table, const QByteArray &png);

private:
    Result<> refuseWorkspace(const QString &path) const;
    Result<std::unique_ptr<TableWriter>> fileFor(const QString &path, const TableFormat *format = nullptr);
    Result<qint64> note(const Session &session, const QString &label, Operation operation);

    Store &m_store;
    People &m_people;
};

} // namespace rnf
