#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QTableWidget;

namespace rnf {

/// The weeks that a number counts, sheet by sheet. Enter on one opens it.
class CountedSheetsDialog : public Dialog {
    Q_OBJECT

public:
    /// `about`: the question and the row that the number stands in.
    CountedSheetsDialog(Workspace &workspace, const Session &session, const QString &about, const QList<TimesheetId> &sheets,
                        QWidget *parent = nullptr);

Q_SIGNALS:
    void weekWanted(rnf::PersonId person, const QDate &monday);

private:
    void makeTable();
    void fill(Workspace &workspace, const Session &session);
    void openWeek(int row);

    QList<Timesheet> m_sheets; ///< as the rows stand
    QTableWidget *m_table;
};

} // namespace rnf
