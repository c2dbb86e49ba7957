#pragma once

#include "base/Prompts.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rnf {

class SheetEntry;
class SheetRowTable;

/// Keys a sheet back in by keys alone: its number, then row for row. What was keyed in stands in the table; each row is one
/// action that can be taken back right here, and a result is only replaced after asking.
class KeyInDialog : public Dialog {
    Q_OBJECT

public:
    KeyInDialog(Workspace &workspace, const Session &session, Prompts &prompts, QWidget *parent = nullptr);

    /// "Keyed in 12 rows." Empty when nothing was.
    QString outcome() const;

public Q_SLOTS:
    /// While it is asked whether to replace a result, this says no.
    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSheetLine();
    QFrame *makeBar(QLabel *text, const QList<QPushButton *> &buttons);
    void openSheet();
    void reload();
    void reload(int number);
    void reloadRow(qsizetype place);
    void showSheet();
    void followEntry();
    QString aboutSheet() const;
    qsizetype placeOf(int number) const;
    QString meaning(QChar letter) const;
    void keyIn(Sheets::Keyed keyed);
    void showDone();
    void ask(const SheetRow &row);
    void leaveAsItWas();
    void proposeRow(int after);
    void undoLast();
    void printAgain();

    Workspace &m_workspace;
    const Session &m_session;
    Prompts &m_prompts;
    std::optional<Sheet> m_sheet;
    QList<SheetRow> m_rows;
    QList<KeyedRow> m_keyed; ///< for each row
    QHash<PersonId, PersonRow> m_people;
    qint64 m_lastAction = 0;
    int m_lastRow = 0;
    int m_keyedCount = 0;
    QLineEdit *m_code;
    QLabel *m_about;
    SheetEntry *m_entry;
    QLabel *m_questionText;
    QPushButton *m_replace;
    QFrame *m_question;
    QLabel *m_doneText;
    QPushButton *m_undo;
    QFrame *m_done;
    SheetRowTable *m_table;
    QPushButton *m_printAgain;
};

} // namespace rnf
