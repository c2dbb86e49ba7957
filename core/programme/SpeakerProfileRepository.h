#pragma once

#include "programme/SpeakerProfile.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about what programmes say of people. Opens no transaction: SpeakerProfiles does.
class SpeakerProfileRepository : public RecordTables<SpeakerProfile> {
public:
    explicit SpeakerProfileRepository(Database &database);

    QList<SpeakerProfile> all();
    std::optional<SpeakerProfile> of(PersonId person);

private:
    Statement m_all, m_ofPerson;
};

} // namespace rnf
