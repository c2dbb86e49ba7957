#pragma once

#include "base/Id.h"
#include "base/Text.h"

#include <QHash>

namespace rnf {

/// Whose a name or an address is, however it is written. What is of two people tells nobody.
class Bearers {
public:
    void add(const QString &text, PersonId person)
    {
        const QString key = foldedText(text);
        if (key.isEmpty())
            return;
        const auto known = m_bearers.constFind(key);
        m_bearers.insert(key, known == m_bearers.cend() || *known == person ? person : PersonId());
    }
    void add(const QHash<PersonId, QString> &names)
    {
        for (auto name = names.cbegin(); name != names.cend(); ++name)
            add(*name, name.key());
    }
    PersonId find(const QString &text) const { return m_bearers.value(foldedText(text)); }

private:
    QHash<QString, PersonId> m_bearers;
};

} // namespace rnf
