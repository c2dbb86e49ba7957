#pragma once

#include "people/AltValueRepository.h"
#include "people/CustomFields.h"

namespace rnf {

/// Values of people that lost against others in a merge: told, and chosen after all. Reads answer "nothing" when they fail.
/// Lives on the thread that opened the store.
class AltValues {
    Q_DECLARE_TR_FUNCTIONS(AltValues)

public:
    AltValues(Store &store, const PhoneNumbers &phones, const CustomFields &fields);

    /// In the order in which they were noted.
    QList<AltValue> of(const Session &session, PersonId person);
    /// It is a value of a field that somebody has once, so it may stand there.
    bool canBeUsed(const AltValue &value) const { return fieldOf(value); }
    /// Puts the value where it belongs and keeps the one that stood there in its place, as one action.
    Result<> use(const Session &session, PersonId person, const AltValue &value);
    Result<> remove(const Session &session, PersonId person, const AltValue &value);

private:
    const PersonField *fieldOf(const AltValue &value) const;

    Store &m_store;
    const PhoneNumbers &m_phones;
    const CustomFields &m_fields;
    AltValueRepository m_reading;
};

} // namespace rnf
