#pragma once

#include "print/PrintSource.h"
#include "workspace/Workspace.h"

namespace rnf {

/// The members of a group for the print dialog, with what they do in it.
class GroupPrint : public PrintSource {
    Q_OBJECT

public:
    GroupPrint(Workspace &workspace, const Session &session, const Group &group);

    std::unique_ptr<Printout> printout() override;
    QString told() const override;
    bool isEmpty() const override { return m_rows.isEmpty(); }
    Result<Noted> note() override;

private:
    QString nameOf(PersonId person) const;

    Workspace &m_workspace;
    const Session &m_session;
    Group m_group;
    QStringList m_headings;
    QList<QStringList> m_rows;
};

} // namespace rnf
