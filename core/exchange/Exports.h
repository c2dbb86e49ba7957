#pragma once

#include "base/Job.h"
#include "people/People.h"

namespace rnf {

/// Who and what goes into a file.
struct ExportOptions {
    std::optional<QList<PersonId>> people; ///< in this order; nothing: everybody, in the order they were added
    QStringList columns;                   ///< keys of PersonFields
};

/// Hands lists out. Each export stands in the history: what left the office, when, and by whose hand.
class Exports : public QObject {
    Q_OBJECT

public:
    Exports(Store &store, People &people) : m_store(store), m_people(people) {}

    struct Outcome {
        qint64 rows = 0;
        QStringList columns;
        qint64 action = 0;
    };
    /// Writes a CSV for spreadsheets (formats.md, section 2): everybody asked for, consent in columns, cells that a
    /// spreadsheet would run as formulas guarded. The file appears whole or not at all. From any thread.
    Result<Outcome> writePeople(const Session &session, const QString &path, const ExportOptions &options,
                                const Job &job = {});

private:
    Store &m_store;
    People &m_people;
};

} // namespace rnf
