#include "people/NoMatch.h"

#include "lists/ConditionWords.h"
#include "look/ButtonText.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

NoMatch::NoMatch(Lists &lists, const Session &session, QWidget *parent)
    : EmptyState(u"search"_s, parent), m_lists(lists), m_session(session)
{
    connect(addButton(tr("Show everyone")), &QPushButton::clicked, this, &NoMatch::everyoneWanted);
    m_addByName = addButton(tr("Add a person by this name"));
    connect(m_addByName, &QPushButton::clicked, this, &NoMatch::addWanted);
    m_drop = addButton({});
    m_drop->setObjectName(u"dropCondition"_s);
    connect(m_drop, &QPushButton::clicked, this, [this] { Q_EMIT conditionWanted(m_rest); });
}

void NoMatch::explain(const PeopleFilter &filter, const QString &name, qint64 total)
{
    const bool isSearch = filter.condition.isEmpty();
    m_addByName->setVisible(isSearch && !filter.search.isEmpty());
    m_drop->setVisible(!isSearch);
    if (isSearch) {
        setText(tr("Nobody matches “%1”").arg(filter.search.isEmpty() ? name : filter.search),
                tr("Try the beginning of a name, an e-mail address, or the last four digits of a phone."));
        return;
    }
    m_rest = Condition() && filter.condition;
    setText(tr("Nobody matches these %n conditions", nullptr, int(m_rest.parts.size())));
    const Condition dropped = mostHelpfulWithout(filter, total);
    m_rest.parts.removeOne(dropped);
    m_drop->setText(buttonText(tr("Leave out “%1”").arg(ConditionWords::told(dropped, m_lists.fields()))));
}

/// The condition without which most people are left; in a long list, where counting takes its time, the last one.
Condition NoMatch::mostHelpfulWithout(const PeopleFilter &filter, qint64 total) const
{
    constexpr qint64 longList = 100'000;
    Condition found = m_rest.parts.last();
    qint64 most = -1;
    for (const auto &part : total < longList ? m_rest.parts : QList<Condition>()) {
        PeopleFilter without = filter;
        without.condition = m_rest;
        without.condition.parts.removeOne(part);
        if (const qint64 left = m_lists.count(m_session, without); left > most) {
            most = left;
            found = part;
        }
    }
    return found;
}

} // namespace rnf
