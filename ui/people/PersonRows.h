#pragma once

#include "people/FieldCatalog.h"

#include <QCoreApplication>

namespace rnf {

/// The rows of a person's form: the key of a field; "#2" for the title of a group; "phone:17" for a number or address of
/// which there may be many, 0 for a further one; "othername:17" for another name;
/// "@place" and "@consent" for fields that belong together.
class PersonRows {
    Q_DECLARE_TR_FUNCTIONS(PersonRows)

public:
    /// How the row of another name begins.
    static const QString nameRow;
    /// Opened: a further one is typed; those that are only for finding are shown.
    static const QString newName, privateNames;
    /// Of what is usual, in use, or `opened` to be filled.
    static QStringList of(const Person &person, const FieldCatalog &catalog, const PhoneNumbers &phones,
                          const QStringList &opened);
    /// Whether a field has a row by itself.
    static bool isAlone(const PersonField &field);
    /// Of a row with "#".
    static QString title(const QString &row);
};

} // namespace rnf
