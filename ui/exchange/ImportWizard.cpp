#include "exchange/ImportWizard.h"

#include "base/PrivateFolder.h"
#include "exchange/AlikeStep.h"
#include "exchange/ChangesStep.h"
#include "exchange/ColumnsStep.h"
#include "exchange/DoneStep.h"
#include "exchange/MissingStep.h"
#include "exchange/OtherLists.h"
#include "exchange/ProblemTable.h"
#include "exchange/RunningStep.h"
#include "exchange/SampleRead.h"
#include "exchange/ValuesStep.h"
#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString toldName = u"lookTold"_s;

} // namespace

ImportWizard::ImportWizard(Workspace &workspace, const Session &session, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_session(session), m_prompts(prompts),
      m_imports(workspace.store(), workspace.people()), m_folder(privateFolderTemplate()),
      m_run(m_imports, workspace, session), m_steps(new QStackedWidget(this)), m_title(plainLabel(this)),
      m_problem(plainLabel(this))
{
    Help::setTopic(this, u"import"_s);
    setWindowTitle(tr("Import a list"));
    resize(1120, 680);
    Theme::makeTitle(m_title);
    Theme::setTone(m_problem, Tone::Error);
    m_problem->hide();
    m_steps->addWidget(makeColumnsStep());
    m_steps->addWidget(makeValuesStep());
    m_steps->addWidget(makeCheckStep());
    m_steps->addWidget(makeChangesStep());
    m_steps->addWidget(makeAlikeStep());
    m_steps->addWidget(makeMissingStep());
    m_steps->addWidget(makeRunningStep());
    m_steps->addWidget(makeDoneStep());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::section, Theme::section, Theme::section, Theme::wide);
    layout->setSpacing(Theme::wide);
    layout->addWidget(m_title);
    layout->addWidget(m_problem);
    layout->addWidget(m_steps, 1);
    connect(&m_run, &ImportRun::finished, this, &ImportWizard::finish);
}

bool ImportWizard::openFile(const QString &path) { return openSource(ImportSource::named(path)); }

bool ImportWizard::openText(const QString &text) { return openSource({{}, text.toUtf8(), {}}); }

bool ImportWizard::openSource(const ImportSource &source)
{
    const auto preview = previewOf(source, parentWidget());
    if (!preview && preview.error().id == "cancelled"_L1)
        return false;
    if (!preview) {
        QMessageBox box(QMessageBox::Warning, tr("Cannot import"), preview.error().message, QMessageBox::Close,
                        parentWidget());
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return false;
    }
    m_source = source;
    showPreview(*preview);
    return true;
}

Result<ImportPreview> ImportWizard::previewOf(const ImportSource &source, QWidget *over)
{
    const auto sample = readSample(source, over);
    return sample ? m_imports.preview(m_session, *sample) : sample.error();
}

// --- the steps

void ImportWizard::useToImport(QPushButton *button)
{
    Theme::makePrimary(button);
    connect(button, &QPushButton::clicked, this, &ImportWizard::import);
    m_importButtons += button;
}

QWidget *ImportWizard::makeColumnsStep()
{
    m_columns = new ColumnsStep(m_workspace, m_session, this);
    useToImport(m_columns->importButton());
    connect(m_columns, &ColumnsStep::optionsChosen, this, &ImportWizard::readAgain);
    connect(m_columns, &ColumnsStep::recipeChanged, this, &ImportWizard::tryIt);
    connect(m_columns, &ColumnsStep::problemsWanted, this, [this] { m_steps->setCurrentIndex(Check); });
    connect(m_columns, &ColumnsStep::placesWanted, this, [this] {
        m_areValuesSeen = true;
        m_steps->setCurrentIndex(Values);
    });
    connect(m_columns, &ColumnsStep::changesWanted, this, [this] { m_steps->setCurrentIndex(Changes); });
    connect(m_columns, &ColumnsStep::alikeWanted, this, [this] {
        m_steps->setCurrentIndex(Alike);
        m_alike->setFocus();
    });
    connect(m_columns, &ColumnsStep::missingWanted, this, [this] { m_steps->setCurrentIndex(Missing); });
    connect(m_columns, &ColumnsStep::cancelled, this, &ImportWizard::reject);
    connect(m_columns, &ColumnsStep::failed, this, &ImportWizard::setProblem);
    return m_columns;
}

QWidget *ImportWizard::makeValuesStep()
{
    m_values = new ValuesStep(this);
    connect(m_values, &ValuesStep::codeExplained, this, [this](int column, const QString &text, const QString &meaning) {
        m_columns->recipe().columns[column].meanings.insert(text, meaning);
        tryIt();
    });
    connect(m_values, &ValuesStep::choiceWanted, m_columns, &ColumnsStep::addChoice);
    connect(m_values, &ValuesStep::placeChosen, this,
            [this](const QString &field, const QString &text, const QString &meaning) {
                m_columns->recipe().setMeaning(field, text, meaning);
                tryIt();
            });
    return makeLookStep(tr("What is chosen here is remembered for the next list like this one."), m_values,
                        u"importWithPlaces"_s);
}

QWidget *ImportWizard::makeCheckStep()
{
    m_problems = new ProblemTable(ProblemTable::Mending::Here, this);
    m_shiftBack = new QPushButton(this);
    m_shiftBack->setObjectName(u"shiftBack"_s);
    connect(m_problems, &ProblemTable::mended, this, &ImportWizard::mend);
    connect(m_shiftBack, &QPushButton::clicked, this, [this] {
        m_columns->recipe().shiftsBack = true;
        tryIt();
    });
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_problems, 1);
    layout->addWidget(m_shiftBack, 0, Qt::AlignLeft);
    auto *step = makeLookStep(problemsTold(), part, u"importAnyway"_s);
    m_problemsTold = step->findChild<QLabel *>(toldName);
    return step;
}

QString ImportWizard::problemsTold()
{
    return tr(
        "These rows stay out. What is typed over under “It says” comes in. What stays out can be saved after the import "
        "as a file of its own, mended there, and imported again. The list itself is not touched.");
}

QWidget *ImportWizard::makeChangesStep()
{
    m_changes = new ChangesStep(this);
    connect(m_changes, &ChangesStep::leftOutChanged, this, &ImportWizard::tryIt);
    connect(m_changes, &ChangesStep::fieldLeftAlone, this, &ImportWizard::leaveFieldAlone);
    return makeLookStep(tr("What the list would change"), m_changes, u"importChanged"_s);
}

QWidget *ImportWizard::makeAlikeStep()
{
    m_alike = new AlikeStep(m_workspace, m_session, this);
    connect(m_alike, &AlikeStep::counted, m_columns, &ColumnsStep::setAlike);
    connect(m_alike, &AlikeStep::sameChanged, this, &ImportWizard::tryIt);
    return makeLookStep(
        tr("These rows mean nobody by number, phone or e-mail, but look like somebody here. Nobody becomes one "
           "by itself: say which are the same, or leave them for later."),
        m_alike, u"importAlike"_s);
}

QWidget *ImportWizard::makeMissingStep()
{
    m_missing = new MissingStep(m_workspace, m_session, this);
    connect(m_missing, &MissingStep::backWanted, this, &ImportWizard::goBack);
    connect(m_missing, &MissingStep::peopleWanted, this, [this](const QString &name, const QList<PersonId> &people) {
        m_run.stop();
        Q_EMIT showWanted(name, people);
        accept();
    });
    connect(m_missing, &MissingStep::marked, this, [this] {
        if (m_outcome)
            m_done->setMissing(m_missing->missing().size());
        else
            tryIt();
    });
    return m_missing;
}

QWidget *ImportWizard::makeLookStep(const QString &text, QWidget *table, const QString &importName)
{
    auto *step = new QWidget(this);
    auto *told = plainLabel(step, toldName);
    told->setText(text);
    auto *back = new QPushButton(tr("Back"), step);
    back->setObjectName(importName + u"Back"_s);
    auto *import = new QPushButton(step);
    import->setObjectName(importName);
    useToImport(import);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(import);
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::wide);
    layout->addWidget(told);
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] { m_steps->setCurrentIndex(Columns); });
    return step;
}

QWidget *ImportWizard::makeRunningStep()
{
    m_running = new RunningStep(this);
    connect(&m_run, &ImportRun::progressed, m_running, &RunningStep::show);
    connect(m_running, &RunningStep::cancelled, &m_run, &ImportRun::cancel);
    return m_running;
}

QWidget *ImportWizard::makeDoneStep()
{
    m_done = new DoneStep(m_workspace, m_session, m_prompts, this);
    connect(m_done, &DoneStep::peopleWanted, this, [this](const QString &name, const QList<PersonId> &people) {
        Q_EMIT showWanted(name, people);
        accept();
    });
    connect(m_done, &DoneStep::missingWanted, this, [this] { m_steps->setCurrentIndex(Missing); });
    connect(m_done, &DoneStep::alikeWanted, this, [this](const QString &name, const QList<PersonId> &people) {
        accept();
        Q_EMIT alikeWanted(name, people);
    });
    connect(m_done, &DoneStep::undoWanted, this, [this](qint64 action) {
        accept();
        Q_EMIT undoWanted(action);
    });
    connect(m_done, &DoneStep::closeWanted, this, &QDialog::accept);
    connect(m_done, &DoneStep::failed, this, &ImportWizard::setProblem);
    return m_done;
}

// --- preview and trial

void ImportWizard::showPreview(const ImportPreview &preview)
{
    m_title->setText(tr("Import %1").arg(m_source.name()));
    m_readAt = m_source.changedAt();
    m_areCards = preview.sample.layout.areCards;
    m_columns->show(preview);
    auto &lists = m_workspace.lists();
    KnownPlaces::Names names;
    for (const auto &field : NewPlace::fields())
        names.insert(field, lists.valuesOf(m_session, *lists.fields().find(field == "tags"_L1 ? u"tag"_s : field)));
    m_known = KnownPlaces(names);
    m_mended.clear();
    m_changes->forget();
    m_alike->forget();
    m_values->forget();
    m_areValuesSeen = false;
    tryIt();
}

void ImportWizard::readAgain()
{
    ImportSource source = m_source;
    source.options = m_columns->options();
    auto preview = previewOf(source, this);
    if (!preview) {
        m_columns->showReading();
        setProblem(preview.error().id == "cancelled"_L1 ? QString() : preview.error().message);
        return;
    }
    setProblem({});
    m_source = source;
    // What somebody said of columns and of the whole list still holds.
    applyRemembered(preview->recipe, toJson(m_columns->recipe()), m_workspace.people().fields().catalog());
    showPreview(*preview);
}

void ImportWizard::tryIt()
{
    m_isImportWanted = false;
    m_run.stop();
    m_columns->setHasProblems(false);
    m_columns->setHasChanges(false);
    m_columns->setMissing(0);
    m_columns->offerEmployer({});
    m_areValuesDoubtful = false;
    const bool importsAnything = m_columns->recipe().importsAnything();
    offerImport(tr("Import"), importsAnything);
    if (!importsAnything) {
        m_columns->promise(otherListTold(m_columns->headers())
                               .value_or(tr("No column goes anywhere yet. Say what at least one of them means.")));
        return;
    }
    m_columns->promise(tr("Trying it out …"));
    run(true);
}

void ImportWizard::import()
{
    if (m_run.isRunning()) {
        m_isImportWanted = true;
        if (m_areValuesSeen || !mayNeedValues())
            m_run.cancel();
        return;
    }
    if (m_areValuesDoubtful && !std::exchange(m_areValuesSeen, true)) {
        m_steps->setCurrentIndex(Values);
        return;
    }
    // What was unticked and mended goes by the rows that were seen.
    if (m_source.changedAt() != m_readAt) {
        m_steps->setCurrentIndex(Columns);
        readAgain();
        setProblem(tr("%1 was changed meanwhile. This is how it is now.").arg(m_source.name()));
        return;
    }
    m_running->begin(m_source.name());
    m_steps->setCurrentIndex(Running);
    run(false);
}

void ImportWizard::run(bool isTrial)
{
    ImportOptions options;
    options.isDryRun = isTrial;
    options.onlyKnown = m_columns->takesOnlyKnown();
    options.leftOut = m_changes->leftOut();
    options.mended = m_mended;
    options.same = m_alike->same();
    options.apart = m_alike->apart();
    options.listsNewcomers = isTrial;
    if (!isTrial)
        options.rejectsPath = m_folder.filePath(u"rejects.csv"_s);
    m_run.start(m_source, m_columns->recipe(), options);
}

void ImportWizard::finish(const Result<ImportOutcome> &result)
{
    if (std::exchange(m_isImportWanted, false)) {
        if (m_run.isTrial() && result)
            showValues(*result);
        import();
    } else if (m_run.isTrial()) {
        showTrial(result);
    } else if (result) {
        showDone(*result);
    } else {
        m_steps->setCurrentIndex(Columns);
        setProblem(result.error().message);
        tryIt();
    }
}

void ImportWizard::showTrial(const Result<ImportOutcome> &trial)
{
    if (!trial) {
        if (trial.error().id != "cancelled"_L1) {
            m_columns->promise(trial.error().message);
            offerImport(tr("Import"), false);
        }
        return;
    }
    if (m_known.settle(trial->newPlaces, m_columns->recipe())) {
        tryIt();
        return;
    }
    showValues(*trial);
    m_alike->look(*trial);
    const auto &catalog = m_workspace.people().fields().catalog();
    m_columns->promise(promiseOf(*trial));
    const qint64 good = trial->rows - trial->rejected - trial->skipped;
    offerImport(tr("Import %n people", nullptr, int(good)), good > 0);
    m_columns->setHasProblems(trial->rejected > 0);
    m_problems->show(trial->rejects);
    m_problemsTold->setText(trial->rejects.isEmpty() ? tr("Every row comes in.") : problemsTold());
    const auto shifted = std::ranges::count_if(trial->rejects, &RowProblem::isShifted);
    m_shiftBack->setText(tr("Shift the cells of %n rows back", nullptr, int(shifted)));
    m_shiftBack->setVisible(shifted > 0);
    m_columns->setHasChanges(!trial->changes.isEmpty());
    m_columns->offerEmployer(trial->work.likely);
    m_changes->show(*trial, catalog);
    showMissing(*trial);
}

/// What would come in, and what should be known before.
QString ImportWizard::promiseOf(const ImportOutcome &trial) const
{
    QStringList lines{(m_areCards ? tr("%1 cards: %2") : tr("%1 rows: %2"))
                          .arg(QLocale().toString(trial.rows), trial.told(m_workspace.people().fields().catalog()))};
    if (!trial.isDateOrderSure)
        lines += tr("Please check the order of day and month above.");
    if (m_workspace.people().count(m_session) > 0)
        lines += AlikeRow::comparedTold(trial);
    lines += surveyTold(trial.ignoredColumns);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void ImportWizard::showMissing(const ImportOutcome &outcome)
{
    m_columns->setMissing(outcome.work.missing.size());
    m_missing->show(outcome, m_outcome.has_value());
}

void ImportWizard::mend(qint64 row, const QString &column, const QString &text)
{
    const auto &columns = m_columns->recipe().columns;
    const auto rule = std::ranges::find(columns, column, &ColumnRule::header);
    if (rule == columns.end())
        return;
    m_mended[row].insert(rule - columns.begin(), text);
    tryIt();
}

/// Every column that may change the field keeps what we have.
void ImportWizard::leaveFieldAlone(const QString &field)
{
    const QStringList keys = decidingFields(field);
    for (auto &rule : m_columns->recipe().columns) {
        if (std::ranges::any_of(decidingFields(rule.field), [&](const QString &key) { return keys.contains(key); }))
            rule.policy = MatchPolicy::Skip;
    }
    m_columns->showRecipe();
    tryIt();
}

/// Places that we may have under other names, or codes, may come up in a list of such columns.
bool ImportWizard::mayNeedValues() const
{
    const auto &recipe = m_columns->recipe();
    const auto &catalog = m_workspace.people().fields().catalog();
    return m_known.mayBeMeantBy(recipe) || std::ranges::any_of(recipe.columns, [&](const ColumnRule &rule) {
               const auto *field = catalog.find(rule.field);
               return field && (isOfCertainWords(*field) || !rule.meanings.isEmpty());
           });
}

void ImportWizard::showValues(const ImportOutcome &trial)
{
    m_areValuesDoubtful = m_known.mayBeAmong(trial.newPlaces + trial.newTags) || !trial.codes.isEmpty();
    m_values->show(trial, m_columns->recipe(), m_workspace.people().fields().catalog(), m_known);
    m_columns->setPlaces(m_values->told(), m_values->isAny());
}

void ImportWizard::showDone(const ImportOutcome &outcome)
{
    m_outcome = outcome;
    setProblem({});
    m_steps->setCurrentIndex(Done);
    m_done->show(m_source.name(), outcome, m_folder.filePath(u"rejects.csv"_s));
    showMissing(outcome);
}

void ImportWizard::offerImport(const QString &text, bool isPossible)
{
    for (auto *button : std::as_const(m_importButtons)) {
        button->setText(text);
        button->setEnabled(isPossible);
    }
}

void ImportWizard::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ImportWizard::keyPressEvent(QKeyEvent *event)
{
    const int step = m_steps->currentIndex();
    if (event->key() == Qt::Key_Escape && step > Columns && step < Running)
        goBack();
    else
        QDialog::keyPressEvent(event);
}

void ImportWizard::goBack() { m_steps->setCurrentIndex(m_outcome ? Done : Columns); }

void ImportWizard::reject()
{
    if (m_run.isRunning() && !m_run.isTrial()) {
        m_run.cancel();
        return;
    }
    m_run.stop();
    QDialog::reject();
}

} // namespace rnf
