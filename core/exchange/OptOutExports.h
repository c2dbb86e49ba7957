#pragma once

#include "exchange/Exports.h"

namespace rnf {

/// A list of those who are not to be reached, as another program takes it in: one column, under its header, word for word.
struct OptOutList {
    QString key; ///< for --format
    const char *label;
    QString header;
    QList<Channel> channels; ///< whoever says no to one of them is in it
    bool isOfEmails = true;

    /// "Mailchimp"
    QString name() const { return QString::fromLatin1(label); }

    static const QList<OptOutList> &all();
    static const OptOutList *find(const QString &key);
};

/// Hands out who asked to stop, with what is remembered of numbers and addresses that nobody here has. Each export stands in
/// the history. From any thread.
class OptOutExports : public QObject {
    Q_OBJECT

public:
    OptOutExports(Store &store, People &people) : m_store(store), m_people(people), m_exports(store, people) {}

    struct Outcome {
        qint64 rows = 0;
        qint64 action = 0;
    };
    /// A table with channel, value, since, source and reason, which OptOutFiles brings in again; or the list for a program. Who
    /// wants no post and no visits has no number or address to say so by, and stands in a list of people. The file appears
    /// whole or not at all.
    Result<Outcome> write(const Session &session, const QString &path, const OptOutList *list = nullptr,
                          const TableFormat *format = nullptr);

private:
    Store &m_store;
    People &m_people;
    Exports m_exports;
};

} // namespace rnf
