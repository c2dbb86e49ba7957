#pragma once

#include "base/PhoneNumbers.h"
#include "merges/MergePreview.h"
#include "people/FieldCatalog.h"

namespace rnf {

/// The fields of people who are to be one, side by side, and whose value of each is proposed: the one that most of them have,
/// then the one of whoever was touched last.
class MergeFields {
public:
    /// One of the people, and how recent what is known of them is.
    struct Side {
        Person person;
        qint64 newest = 0;
    };
    /// In which any of them has a value; the first is the one who is kept.
    static QList<MergeField> of(const QList<Side> &sides, const FieldCatalog &catalog, const PhoneNumbers &phones);

    /// The columns of a person's own row that a field is kept in; none where it stands elsewhere.
    static QStringList columnsOf(const PersonField &field);
};

} // namespace rnf
