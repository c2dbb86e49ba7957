#pragma once

#include "programme/SpeakerProfileRepository.h"
#include "storage/Store.h"

#include <QCoreApplication>

namespace rnf {

/// What programmes say of those who do something in them. It belongs to the person, so that it is written once for all their
/// sessions and events. Reads answer "nothing" when they fail. Lives on the thread that opened the store.
class SpeakerProfiles {
    Q_DECLARE_TR_FUNCTIONS(SpeakerProfiles)

public:
    explicit SpeakerProfiles(Store &store);

    /// Of all who have one.
    QHash<PersonId, QString> bios(const Session &session);
    QString bio(const Session &session, PersonId person);
    /// Empty: nothing is said of them any more. Answers the action's number, 0 when nothing was to be done.
    Result<qint64> setBio(const Session &session, PersonId person, const QString &bio);

private:
    Store &m_store;
    SpeakerProfileRepository m_reading;
};

} // namespace rnf
