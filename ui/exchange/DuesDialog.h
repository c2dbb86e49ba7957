#pragma once

#include "exchange/DuesFiles.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

#include <QFutureWatcher>

class QFormLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace rnf {

class MonthBox;
class SheetBox;

/// Brings in who paid dues for a month: says first what the file would do, with everybody it means, notes it when asked to,
/// and then offers what may follow. Somebody who is not in the file stays as they are unless that is chosen.
class DuesDialog : public Dialog {
    Q_OBJECT

public:
    DuesDialog(Workspace &workspace, const Session &session, const QString &path, QWidget *parent = nullptr);
    ~DuesDialog() override;

Q_SIGNALS:
    void noted(qint64 action);
    /// These people, under a name.
    void showWanted(const QString &name, const QList<rnf::PersonId> &people);
    /// They are to be marked in arrears.
    void arrearsWanted(const QList<rnf::PersonId> &people);

private:
    enum Part { Paid, Known, Rejects, Missing, partCount };

    void makeSheets(QFormLayout *form);
    QLayout *makeParts();
    void addButtons();
    void run(bool isDryRun);
    void finished();
    void showOutcome();
    void openPart(Part part);
    void showPeople(const QList<PersonId> &people);
    void showRejects();
    void showRows(const QStringList &headings, const QList<QStringList> &rows);

    Workspace &m_workspace;
    const Session &m_session;
    ImportSource m_source;
    DuesFiles m_dues;
    DuesOutcome m_outcome;
    bool m_isDryRun = true;
    QFutureWatcher<Result<DuesOutcome>> m_running;

    MonthBox *m_month;
    SheetBox *m_sheet;
    QLabel *m_sentence;
    std::array<QPushButton *, partCount> m_parts;
    QTableWidget *m_table;
    QPushButton *m_note, *m_show, *m_mark;
};

} // namespace rnf
