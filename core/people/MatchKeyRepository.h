#pragma once

#include "base/Id.h"
#include "storage/Statement.h"

#include <functional>

namespace rnf {

/// What an import knows people by: `visit(person, …)`, over everybody.
class MatchKeyRepository {
public:
    explicit MatchKeyRepository(Database &database);

    void eachExternalId(const std::function<void(qint64, const QString &system, const QString &value)> &visit);
    void eachPhoneDigits(const std::function<void(qint64, const QString &digits)> &visit);
    void eachEmailKey(const std::function<void(qint64, const QString &key)> &visit);
    std::optional<PersonId> withExternalId(const QString &system, const QString &value);
    /// Who has a job at this employer now, by ids.
    QList<PersonId> workingAt(const QString &employer);

private:
    Statement m_externalIds, m_phones, m_emails, m_withExternalId, m_workingAt;
};

} // namespace rnf
