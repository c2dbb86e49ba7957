#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QTableWidget;

namespace rnf {

/// The registrations that a number counts, where one person may have several. Enter on one shows the person.
class CountedRegistrationsDialog : public Dialog {
    Q_OBJECT

public:
    /// `about`: the question and the row that the number stands in.
    CountedRegistrationsDialog(Workspace &workspace, const Session &session, const QString &about,
                               const QList<RegistrationId> &registrations, QWidget *parent = nullptr);

Q_SIGNALS:
    void personWanted(rnf::PersonId person);

private:
    void makeTable();
    void fill();
    void openPerson(int row);

    QList<RegistrationRow> m_rows;
    QTableWidget *m_table;
};

} // namespace rnf
