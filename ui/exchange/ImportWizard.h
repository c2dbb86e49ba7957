#pragma once

#include "base/Prompts.h"
#include "exchange/ImportRun.h"
#include "exchange/KnownPlaces.h"

#include <QDialog>
#include <QTemporaryDir>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace rnf {

class AlikeStep;
class ChangesStep;
class ColumnsStep;
class DoneStep;
class MissingStep;
class ProblemTable;
class RunningStep;
class ValuesStep;

/// Brings one list in: shows what the file holds and where it goes, tries it without keeping anything, imports, and says
/// what happened. Steps with nothing to ask are left out, so a clean list is two clicks.
class ImportWizard : public QDialog {
    Q_OBJECT

public:
    ImportWizard(Workspace &workspace, const Session &session, Prompts &prompts, QWidget *parent = nullptr);

    /// False when the file cannot be read; the reason was shown.
    bool openFile(const QString &path);
    bool openText(const QString &text);
    bool openSource(const ImportSource &source);
    const std::optional<ImportOutcome> &outcome() const { return m_outcome; }

Q_SIGNALS:
    /// The people of this import, under the name of its list.
    void showWanted(const QString &name, const QList<rnf::PersonId> &people);
    /// The same of those who may be here twice.
    void alikeWanted(const QString &name, const QList<rnf::PersonId> &people);
    /// This import is to be taken back; the wizard is closed.
    void undoWanted(qint64 action);

public Q_SLOTS:
    void reject() override;

protected:
    /// Escape leads back to the columns from the steps beside them, where something may have been chosen.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goBack();

    enum Step { Columns, Values, Check, Changes, Alike, Missing, Running, Done };

    Result<ImportPreview> previewOf(const ImportSource &source, QWidget *over);
    QWidget *makeColumnsStep();
    QWidget *makeValuesStep();
    QWidget *makeCheckStep();
    QWidget *makeChangesStep();
    QWidget *makeAlikeStep();
    QWidget *makeMissingStep();
    QWidget *makeLookStep(const QString &text, QWidget *table, const QString &importName);
    QWidget *makeRunningStep();
    QWidget *makeDoneStep();
    static QString problemsTold();
    void useToImport(QPushButton *button);
    void showPreview(const ImportPreview &preview);
    void readAgain();
    void tryIt();
    void import();
    void run(bool isTrial);
    void finish(const Result<ImportOutcome> &result);
    void mend(qint64 row, const QString &column, const QString &text);
    void leaveFieldAlone(const QString &field);
    void showMissing(const ImportOutcome &outcome);
    QString promiseOf(const ImportOutcome &trial) const;
    void showTrial(const Result<ImportOutcome> &trial);
    bool mayNeedValues() const;
    void showValues(const ImportOutcome &trial);
    void showDone(const ImportOutcome &outcome);
    void offerImport(const QString &text, bool isPossible);
    void setProblem(const QString &text);

    Workspace &m_workspace;
    const Session &m_session;
    Prompts &m_prompts;
    Imports m_imports;
    ImportSource m_source;
    QTemporaryDir m_folder; ///< for the rows left out, until somebody saves them
    ImportRun m_run;
    bool m_areCards = false;       ///< the rows are contact cards
    bool m_isImportWanted = false; ///< as soon as the trial ends
    KnownPlaces m_known;
    bool m_areValuesDoubtful = false; ///< the trial found new places beside those we have, or codes
    bool m_areValuesSeen = false;
    QDateTime m_readAt;                               ///< when the list had last been changed as it was read
    QHash<qint64, QMap<qsizetype, QString>> m_mended; ///< cells, as `ImportOptions::mended` has them
    std::optional<ImportOutcome> m_outcome;

    QStackedWidget *m_steps;
    QLabel *m_title;
    QLabel *m_problem;
    RunningStep *m_running;
    ColumnsStep *m_columns;
    QList<QPushButton *> m_importButtons; ///< one in each step from which an import begins
    ValuesStep *m_values;
    QLabel *m_problemsTold;
    ProblemTable *m_problems;
    QPushButton *m_shiftBack;
    ChangesStep *m_changes;
    AlikeStep *m_alike;
    MissingStep *m_missing;
    DoneStep *m_done;
};

} // namespace rnf
