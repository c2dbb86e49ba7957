#include "proposals/HostNames.h"

#include "base/Text.h"
#include "base/Words.h"
#include "people/PersonFields.h"

namespace rnf {

const QList<PersonId> &HostNames::called(const QString &name)
{
    const QString folded = foldedText(name);
    if (const auto met = m_called.constFind(folded); met != m_called.cend())
        return *met;
    QList<PersonId> found;
    const auto names = People::names(m_action, People::ids(m_action.database(), name));
    for (auto one = names.cbegin(); one != names.cend(); ++one) {
        if (foldedText(one.value()) == folded)
            found += one.key();
    }
    std::ranges::sort(found);
    return m_called[folded] = found;
}

PersonId HostNames::add(const QString &name, const QList<Email> &emails)
{
    Person person;
    writeWholeName(person, name);
    person.emails = emails;
    person.source = Words::tr("proposals");
    People::inAction(m_action).insert(person, PersonSearch::entryFor(person, SortKeys()));
    m_called[foldedText(name)] += person.id;
    m_made += name;
    return person.id;
}

PersonId HostNames::named(const QString &name)
{
    const auto &found = called(name);
    if (found.size() > 1)
        return {};
    return found.isEmpty() ? add(name) : found.first();
}

} // namespace rnf
