#pragma once

#include "base/Prompts.h"
#include "exchange/Imports.h"
#include "workspace/Workspace.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTemporaryDir>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableWidget;

namespace rnf {

class ColumnTable;
class NewPlaceTable;

/// Brings one list in: shows what the file holds and where it goes, tries it without keeping anything, imports, and says
/// what happened. Steps with nothing to ask are left out, so a clean list is two clicks.
class ImportWizard : public QDialog {
    Q_OBJECT

public:
    ImportWizard(Workspace &workspace, const Session &session, Prompts &prompts, QWidget *parent = nullptr);
    ~ImportWizard() override;

    /// False when the file cannot be read; the reason was shown.
    bool openFile(const QString &path);
    bool openText(const QString &text);
    const std::optional<ImportOutcome> &outcome() const { return m_outcome; }

Q_SIGNALS:
    /// The people of this import, under the name of its list.
    void showWanted(const QString &name, const QList<rnf::PersonId> &people);

public Q_SLOTS:
    void reject() override;

private:
    enum Step { Columns, Places, Check, Running, Done };
    using Finished = Result<ImportOutcome>;

    bool readFirst();
    QWidget *makeColumnsStep();
    QWidget *makeReadingRow();
    QWidget *makePlacesStep();
    QWidget *makeCheckStep();
    QWidget *makeRunningStep();
    QWidget *makeDoneStep();
    void showPreview();
    void sendColumn(int column, const QString &field);
    void readAgain();
    void tryIt();
    void import();
    void run(bool isDryRun);
    void stop();
    void finished();
    void showTrial(const Finished &trial);
    bool mayBeConfused(const QString &field) const;
    bool isDoubtful(const NewPlace &place, const QList<NewPlace> &all) const;
    bool settlePlaces(const QList<NewPlace> &places);
    void showPlaces(const QList<NewPlace> &places);
    void showDone(const ImportOutcome &outcome);
    void fillProblems(QTableWidget *table, const ImportOutcome &outcome);
    void showWithout(const QString &field, const QString &what);
    void undoImport();
    void showUndone();
    void saveRejects();
    void setProblem(const QString &text);

    Workspace &m_workspace;
    const Session &m_session;
    Prompts &m_prompts;
    Imports m_imports;
    ImportSource m_source;
    ImportPreview m_preview;
    std::shared_ptr<Job> m_job;
    QFutureWatcher<Finished> m_running;
    QFutureWatcher<Result<Changes::UndoOutcome>> m_undoing;
    bool m_isDryRun = true;
    bool m_isImportWanted = false;
    QHash<QString, QStringList> m_knownPlaces; ///< names we have of what the file brings, by field
    bool m_arePlacesDoubtful = false;          ///< the trial found new ones beside those we have
    bool m_arePlacesSeen = false;
    std::optional<ImportOutcome> m_outcome;
    QTemporaryDir m_folder;

    QStackedWidget *m_steps;
    QLabel *m_title;
    ColumnTable *m_columns;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_dates;
    QComboBox *m_policy;
    QCheckBox *m_hasHeader;
    QSpinBox *m_skipped;
    QLabel *m_policyLabel;
    QLabel *m_promise;
    QLabel *m_problem;
    QLabel *m_placesTold;
    QPushButton *m_lookAtPlaces;
    NewPlaceTable *m_places;
    QPushButton *m_importWithPlaces;
    QPushButton *m_look;
    QPushButton *m_import;
    QTableWidget *m_trialProblems;
    QPushButton *m_importAnyway;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QPushButton *m_cancel;
    QLabel *m_doneTitle;
    QLabel *m_doneText;
    QPushButton *m_withoutPhone;
    QPushButton *m_withoutEmail;
    QLabel *m_remarks;
    QTableWidget *m_doneProblems;
    QPushButton *m_show;
    QPushButton *m_undo;
    QPushButton *m_saveRejects;
};

} // namespace rnf
