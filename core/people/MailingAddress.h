#pragma once

#include "people/Person.h"

namespace rnf {

/// Where somebody's post goes, as it is written on an envelope.
struct MailingAddress {
    /// The mailing address before that at home; never the one at work, where the employer opens the post. Nothing without a
    /// street. The same address by which Doors tells who lives together.
    static std::optional<Address> of(const Person &person);

    /// From the street on, as the country writes them. `from`: the ISO 3166 code of where the letter is posted. An address that
    /// names no country is there too; one that is there has no line for its country, every other ends with it in capitals, as
    /// that post office reads it.
    static QStringList lines(const Address &address, const QString &from);
};

} // namespace rnf
