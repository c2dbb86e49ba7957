#pragma once

#include "people/Doors.h"

namespace rnf {

/// What stands on labels for letters: to whom, and where they live.
struct MailingLabels {
    Q_DECLARE_TR_FUNCTIONS(MailingLabels)

public:
    enum class Order { Name, PostalCode, Unit, Worksite };

    /// By family names; by postal codes and streets, as post offices want them; or by where people work: by their units or
    /// worksites, else their employers, those of none last. Where these are the same it is by family names.
    static void sort(QList<Person> &people, Order order);

    /// Those who get one letter: "Rosa Díaz", "Rosa & Juan Díaz", "Rosa Díaz & Samir Khoury"; more of one family name are "The
    /// Díaz household".
    static QString addressee(const QList<Person> &household);

    /// The lines of a label for each row. `doors`: of these people, each of whom has an address; `from` as for MailingAddress.
    static QList<QStringList> of(const QList<Person> &people, const Doors &doors, const QString &from);
};

} // namespace rnf
