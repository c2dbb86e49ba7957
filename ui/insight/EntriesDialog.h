#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QTableWidget;

namespace rnf {

/// The hours that a number counts, entry by entry. Enter on one opens its week.
class EntriesDialog : public Dialog {
    Q_OBJECT

public:
    /// `about`: the question and the row that the number stands in.
    EntriesDialog(Workspace &workspace, const Session &session, const QString &about, const QList<TimeEntryId> &entries,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void weekWanted(rnf::PersonId person, const QDate &monday);

private:
    void makeTable();
    void fill();
    void openWeek(int row);

    Workspace &m_workspace;
    const Session &m_session;
    QList<TimeEntry> m_entries; ///< as the rows stand
    QTableWidget *m_table;
};

} // namespace rnf
