#pragma once

#include "exchange/Exports.h"

namespace rnf {

/// The addresses for one e-mail to many, each once however many people read it, and who gets none.
struct BccList {
    QStringList addresses;
    qsizetype people = 0; ///< whom they reach
    LeftOut leftOut;

    /// In parts of at most `size`, because mail providers take only so many at once.
    QList<QStringList> batches(int size) const;
    /// As the field Bcc of any mail program takes them: "a@example.org, b@example.org".
    static QString text(const QStringList &addresses) { return addresses.join(QStringLiteral(", ")); }
    /// What opens a new e-mail with them in Bcc; empty where it is too long for mail programs to take it.
    static QString mailLink(const QStringList &addresses);
};

/// Makes such lists, and notes in the history what is copied of them.
class BccAddresses : public QObject {
    Q_OBJECT

public:
    BccAddresses(Store &store, People &people) : m_store(store), m_people(people), m_exports(store, people) {}

    /// Of those of these people who may be e-mailed, in their order. From any thread.
    Result<BccList> of(const Session &session, const QList<PersonId> &people) const;
    /// So many addresses of this list leave the office; before they do.
    Result<qint64> note(const Session &session, const QString &listName, qsizetype addresses);
    /// A text file with one line for each batch. The file appears whole or not at all.
    Result<qint64> write(const Session &session, const QString &path, const BccList &list, int size);

private:
    Store &m_store;
    People &m_people;
    Exports m_exports;
};

} // namespace rnf
