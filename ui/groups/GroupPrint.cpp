#include "groups/GroupPrint.h"

#include "exchange/Exports.h"
#include "groups/GroupMemberModel.h"
#include "groups/GroupWords.h"
#include "people/RefusalMarks.h"
#include "print/ListPrintout.h"

using namespace Qt::StringLiterals;

namespace rnf {

GroupPrint::GroupPrint(Workspace &workspace, const Session &session, const Group &group)
    : m_workspace(workspace), m_session(session), m_group(group)
{
    GroupMemberModel members(workspace, session);
    members.show(group.id);
    for (int column = 0; column < members.columnCount(); ++column)
        m_headings += GroupMemberModel::columnTitle(column);
    for (int row = 0; row < members.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < members.columnCount(); ++column)
            cells += members.index(row, column).data().toString();
        cells[GroupMemberModel::PhoneNumber].replace(u' ', QChar::Nbsp); // a number is read in one
        m_rows += cells;
    }
    markRefusals(workspace, session, members.people(), m_rows, GroupMemberModel::PhoneNumber, GroupMemberModel::Email);
}

QString GroupPrint::nameOf(PersonId person) const
{
    const auto rows = m_workspace.people().rows(m_session, {person});
    return rows.isEmpty() ? QString() : rows.first().name;
}

std::unique_ptr<Printout> GroupPrint::printout()
{
    QStringList parts{GroupWords::kind(m_group.kind), m_group.meets};
    if (const QString contact = nameOf(m_group.contact); !contact.isEmpty())
        parts += tr("contact: %1").arg(contact);
    parts += told();
    parts.removeAll(QString());
    const FrameWords words{m_group.name, parts.join(u" · "_s), m_session.name, m_workspace.store().dates().today()};
    return std::make_unique<ListPrintout>(words, m_headings, m_rows);
}

QString GroupPrint::told() const { return tr("%n people.", nullptr, int(m_rows.size())); }

Result<PrintSource::Noted> GroupPrint::note()
{
    const auto noted =
        Exports(m_workspace.store(), m_workspace.people()).notePrint(m_session, m_group.name, m_rows.size(), {});
    if (!noted)
        return noted.error();
    return Noted{tr("Printed the members of %1.").arg(m_group.name), 0};
}

} // namespace rnf
