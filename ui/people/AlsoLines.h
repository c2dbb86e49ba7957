#pragma once

#include "look/LineList.h"
#include "workspace/Workspace.h"

namespace rnf {

/// The values of a person that lost against others in a merge: "also: Rosita (First name) [Use this] [Remove]". Not seen
/// where there are none.
class AlsoLines : public LineList {
    Q_OBJECT

public:
    AlsoLines(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    void show(PersonId person);

Q_SIGNALS:
    void failed(const QString &message);

private:
    QString fieldWord(const AltValue &value) const;
    void addValue(PersonId person, const AltValue &value, const QString &word);
    void tell(const Result<> &done);

    Workspace &m_workspace;
    const Session &m_session;
};

} // namespace rnf
