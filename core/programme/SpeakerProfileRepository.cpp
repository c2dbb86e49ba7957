#include "programme/SpeakerProfileRepository.h"

#include "programme/ProgrammeSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

SpeakerProfileRepository::SpeakerProfileRepository(Database &database)
    : RecordTables({database,
                    ProgrammeTable::Profile,
                    "speaker_profile",
                    {columnFor<&SpeakerProfile::person>("person_id"), columnFor<&SpeakerProfile::bio>("bio")}}),
      m_all(table<SpeakerProfile>().selecting(u"ORDER BY id"_s)),
      m_ofPerson(table<SpeakerProfile>().selecting(u"WHERE person_id = ?"_s))
{
}

QList<SpeakerProfile> SpeakerProfileRepository::all() { return table<SpeakerProfile>().read(m_all); }

std::optional<SpeakerProfile> SpeakerProfileRepository::of(PersonId person)
{
    const auto found = table<SpeakerProfile>().read(m_ofPerson, person);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

} // namespace rnf
