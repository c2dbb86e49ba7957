#pragma once

#include "people/People.h"

namespace rnf {

/// Who is meant by the names on cards, inside the action that writes them: whoever has that whole name here, and somebody with a
/// name alone where nobody has.
class HostNames {
public:
    explicit HostNames(Action &action) : m_action(action) {}

    /// Invalid: several people have that name.
    PersonId named(const QString &name);
    /// Who is somebody only since.
    const QStringList &made() const { return m_made; }

private:
    Action &m_action;
    QHash<QString, PersonId> m_known; ///< by folded names
    QStringList m_made;
};

} // namespace rnf
