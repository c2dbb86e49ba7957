#pragma once

#include "people/Purpose.h"

namespace rnf {

/// What of a person stands in a cell for another program. Its words: "given_name" and other fields; "id:civicrm", the number
/// there, and "own:spoke", that number or else ours; "consent:sms|Opt-In|Opt-Out|Unknown", what stands for yes, no and unknown
/// (of "email+bulk_email" a no to either is a no);
/// "tags:, "; "=Normal", always that; "mailing.city", of that address.
class ForeignCells {
public:
    using Reader = std::function<QString(const Person &person, const PhoneNumbers &phones)>;

    /// None for a word that says nothing.
    static Reader reader(const QString &source);
    /// The key of the field that it tells, if one would not want to find that in the wrong hands; or else empty.
    static QString sensitiveField(const QString &source);
    /// A person with what a purpose uses first, and without what it cannot use.
    static Person prepared(Person person, Purpose purpose);
    /// The person, and behind it what only further rows can hold.
    static QList<Person> rowPerValue(const Person &person);
};

} // namespace rnf
