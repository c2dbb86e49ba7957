#pragma once

#include "base/Job.h"
#include "storage/Store.h"

namespace rnf {

/// Takes everything out of a workspace: a folder with a CSV file for each table, history included, the files that rows have, and
/// a dictionary. WholeRestore makes the same workspace of it. From any thread.
class WholeExport : public QObject {
    Q_OBJECT

public:
    WholeExport(Store &store, QString organization);

    struct Outcome {
        QString folder;
        qint64 tables = 0, rows = 0, files = 0;
        qint64 action = 0;
    };
    /// All of one moment. The folder must not be there; it appears whole or not at all, and only its owner may look into it. The
    /// history notes it. For organizers; fails with "exists" and "cannot-write" too.
    Result<Outcome> write(const Session &session, const QString &folder, const Job &job = {});
    /// A name that is free within a folder: "Everything 2026-11-27", "Everything 2026-11-27 2".
    QString freeName(const QString &within) const;
    /// What must be known before: that whoever has the folder can read all of it.
    static QString warning();

private:
    class Writing;
    Result<qint64> note(const Session &session, const QString &label);

    Store &m_store;
    QString m_organization;
};

} // namespace rnf
