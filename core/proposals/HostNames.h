#pragma once

#include "people/People.h"

namespace rnf {

/// Who is meant by the names on cards, inside the action that writes them: whoever has that whole name here, and somebody with a
/// name alone where nobody has.
class HostNames {
public:
    explicit HostNames(Action &action) : m_action(action) {}

    /// Everybody of that name, in the order of their ids; nobody is made.
    const QList<PersonId> &called(const QString &name);
    /// Somebody new of that name, with these addresses if any are known.
    PersonId add(const QString &name, const QList<Email> &emails = {});
    /// Invalid: several people have that name.
    PersonId named(const QString &name);
    /// Who is somebody only since.
    const QStringList &made() const { return m_made; }

private:
    Action &m_action;
    QHash<QString, QList<PersonId>> m_called; ///< by folded names
    QStringList m_made;
};

} // namespace rnf
