#include "programme/SpeakerProfiles.h"

#include "base/Text.h"
#include "people/People.h"

namespace rnf {

SpeakerProfiles::SpeakerProfiles(Store &store) : m_store(store), m_reading(store.reader()) {}

QHash<PersonId, QString> SpeakerProfiles::bios(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        QHash<PersonId, QString> bios;
        for (const auto &profile : m_reading.all())
            bios.insert(profile.person, profile.bio);
        return bios;
    });
}

QString SpeakerProfiles::bio(const Session &session, PersonId person)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.of(person).value_or(SpeakerProfile()).bio; });
}

Result<qint64> SpeakerProfiles::setBio(const Session &session, PersonId person, const QString &bio)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        auto &rows = action.on<SpeakerProfileRepository>();
        const auto before = rows.of(person);
        SpeakerProfile after = before.value_or(SpeakerProfile{0, person, {}});
        after.bio = cleanText(bio);
        if (before && after.bio.isEmpty())
            rows.remove(action, *before);
        else if (before)
            rows.update(action, *before, after);
        else if (!after.bio.isEmpty())
            rows.insert(action, after);
        action.setLabel(People::labelFor(action, tr("Say who a speaker is"), {person}));
    });
}

} // namespace rnf
