#include "people/AlsoLines.h"

#include "history/ChangeThings.h"

#include <QLayout>

using namespace Qt::StringLiterals;

namespace rnf {

AlsoLines::AlsoLines(Workspace &workspace, const Session &session, QWidget *parent)
    : LineList(parent), m_workspace(workspace), m_session(session)
{
    setObjectName(u"alsoLines"_s);
    layout()->setContentsMargins(0, Theme::wide, 0, 0);
}

void AlsoLines::show(PersonId person)
{
    clear();
    bool isAny = false;
    for (const auto &value : m_workspace.people().alternatives().of(m_session, person)) {
        const QString word = fieldWord(value);
        if (word.isEmpty())
            continue;
        if (!std::exchange(isAny, true))
            addSection(tr("From before a merge"));
        addValue(person, value, word);
    }
    setVisible(isAny);
}

/// Empty for what says nothing to people, such as the order of a name.
QString AlsoLines::fieldWord(const AltValue &value) const
{
    if (const auto *field = m_workspace.people().fields().catalog().find(value.field))
        return PersonFields::label(*field);
    if (value.field == "sort_name"_L1)
        return tr("Sorted as");
    const QString word = wordOfTable(value.field);
    return word == value.field ? QString() : word;
}

void AlsoLines::addValue(PersonId person, const AltValue &value, const QString &word)
{
    auto &alternatives = m_workspace.people().alternatives();
    const bool mayWrite = !m_workspace.isReadOnly() && Policy::allows(m_session, Operation::EditPeople);
    const QString number = QString::number(value.id);
    QList<Link> links;
    if (mayWrite && alternatives.canBeUsed(value))
        links +=
            Link{tr("Use this"), [this, &alternatives, person, value] { tell(alternatives.use(m_session, person, value)); },
                 u"useAlso/"_s + number};
    if (mayWrite)
        links +=
            Link{tr("Remove"), [this, &alternatives, person, value] { tell(alternatives.remove(m_session, person, value)); },
                 u"removeAlso/"_s + number};
    addLine(tr("also: %1 (%2)").arg(value.value.simplified(), word), links, true);
}

void AlsoLines::tell(const Result<> &done)
{
    if (!done)
        Q_EMIT failed(done.error().message);
}

} // namespace rnf
