#pragma once

#include "base/Prompts.h"
#include "exchange/Exports.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

#include <QFutureWatcher>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace rnf {

struct ForeignList;
class AnywayChoice;
class OneRowChoice;

/// Hands a list out: asks what for, says how many and who is left out, offers the columns in use, asks where to, and writes.
class ExportDialog : public Dialog {
    Q_OBJECT

public:
    ExportDialog(Workspace &workspace, const Session &session, Prompts &prompts, const QList<PersonId> &people,
                 const QString &listName, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// What happened, once accepted.
    QString outcome() const { return m_outcome; }

public Q_SLOTS:
    void reject() override;

private:
    void makeChoices();
    void addChoice(QFormLayout *choices, const QString &text, QComboBox *choice);
    void fillColumns();
    /// Offers the columns that the chosen kind of file has a place for.
    void chooseForm();
    /// Contact cards; nullptr: a table of whatever kind the name of the file says.
    const TableFormat *format() const;
    /// What takes the list; nullptr: people.
    const ForeignList *program() const;
    Purpose purpose() const;
    QString hint() const;
    void findAudience();
    void updateText();
    QStringList chosenColumns() const;
    void write();
    void writeFor(const ForeignList &list);
    QString fileName() const;
    void finished();

    Workspace &m_workspace;
    const Session &m_session;
    Prompts &m_prompts;
    Exports m_exports;
    QList<PersonId> m_people;
    Audience m_audience; ///< of these people, for the purpose chosen
    Doors m_doors;       ///< their rows
    QString m_listName;
    QString m_path;
    QStringList m_told; ///< of what another program gets
    QString m_outcome;
    Job m_job;
    QFutureWatcher<Result<Exports::Outcome>> m_running;
    bool m_isForProgram = false; ///< whose usual purpose was chosen with it
    QComboBox *m_form;
    QComboBox *m_purpose;
    QListWidget *m_columns;
    QCheckBox *m_withNotes;
    OneRowChoice *m_oneRow;
    AnywayChoice *m_anyway;
    QLabel *m_text;
    QPushButton *m_write;
};

} // namespace rnf
