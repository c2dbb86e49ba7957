#include "proposals/HostNames.h"

#include "base/Text.h"
#include "base/Words.h"
#include "people/PersonFields.h"

namespace rnf {

PersonId HostNames::named(const QString &name)
{
    const QString folded = foldedText(name);
    if (const auto met = m_known.constFind(folded); met != m_known.cend())
        return *met;
    QList<PersonId> found;
    const auto names = People::names(m_action, People::ids(m_action.database(), name));
    for (auto one = names.cbegin(); one != names.cend(); ++one) {
        if (foldedText(one.value()) == folded)
            found += one.key();
    }
    if (found.size() > 1)
        return {};
    if (found.isEmpty()) {
        Person person;
        writeWholeName(person, name);
        person.source = Words::tr("proposals");
        People::inAction(m_action).insert(person, PersonSearch::entryFor(person, SortKeys()));
        found += person.id;
        m_made += name;
    }
    return m_known[folded] = found.first();
}

} // namespace rnf
