#pragma once

#include "base/Id.h"

#include <QHash>
#include <QString>

namespace rnf {

/// Text that somebody typed and that could not be kept, with the reason.
struct Draft {
    QString text, problem;
};

/// Drafts by person (no id: somebody new) and field. Outlives the form, so that leaving a person, switching users or the
/// language loses nothing that was typed.
class PersonDrafts {
public:
    bool isEmpty() const { return m_drafts.isEmpty(); }
    void clear() { m_drafts.clear(); }
    /// Somebody who has drafts; for showing them.
    PersonId anybody() const { return m_drafts.isEmpty() ? PersonId() : m_drafts.begin().key(); }
    QHash<QString, Draft> of(PersonId person) const { return m_drafts.value(person); }
    void set(PersonId person, const QHash<QString, Draft> &drafts)
    {
        if (drafts.isEmpty())
            m_drafts.remove(person);
        else
            m_drafts.insert(person, drafts);
    }

private:
    QHash<PersonId, QHash<QString, Draft>> m_drafts;
};

} // namespace rnf
