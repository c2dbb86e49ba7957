#pragma once

#include "exchange/ApplicationFiles.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace rnf {

/// Brings in the answers of a web form: says first what the file would do and which rows stay out, and brings it in when asked
/// to.
class WebAnswersDialog : public Dialog {
    Q_OBJECT

public:
    WebAnswersDialog(Workspace &workspace, const Session &session, const InternProgram &program, const QString &path,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    /// What the file did, and the sentence that tells it.
    void imported(qint64 action, const QString &said);

private:
    void makeDates();
    void makeTable();
    Result<ApplicationOutcome> run(bool isDryRun);
    void tryOut();
    void showOutcome(const ApplicationOutcome &outcome);
    void addRows(const QList<ApplicationReject> &rejects);
    void bringIn();

    Workspace &m_workspace;
    const Session &m_session;
    ProgramId m_program;
    ImportSource m_source;
    ApplicationFiles m_files;
    QLabel *m_sentence, *m_leftOut, *m_answers;
    QWidget *m_dateLine;
    QComboBox *m_dates;
    QTableWidget *m_table;
    QPushButton *m_write;
};

} // namespace rnf
