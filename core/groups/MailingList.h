#pragma once

#include "people/Purpose.h"

#include <QDate>

namespace rnf {

/// An address of a mailing list, and whose it is; nobody's when they were deleted since.
struct MailAddress {
    qint64 id = 0;
    PersonId person;
    QString address;
    QString name;
    bool operator==(const MailAddress &) const = default;

    /// What addresses are compared by.
    QString key() const { return address.toLower(); }
};

/// The addresses a group has now, and what whoever keeps its mailing list does not know of yet.
struct MailingList {
    QDate handedOverOn; ///< from when what they know is; none: they know nothing
    QList<MailAddress> now;
    QList<MailAddress> added, gone;
    LeftOut leftOut; ///< of the members now

    bool isChanged() const { return !added.isEmpty() || !gone.isEmpty(); }
    /// `now` says an address that several people share once, and is compared with what was handed over.
    static MailingList since(const QList<MailAddress> &handedOver, const QList<MailAddress> &now);
};

} // namespace rnf
