#include "exchange/ImportWizard.h"

#include "base/Text.h"
#include "exchange/ColumnTable.h"
#include "exchange/FileRecognizer.h"
#include "exchange/NewPlaceTable.h"
#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype shownProblems = 500;
constexpr int backupMinutes = 60;

QTableWidget *problemTable(QWidget *parent)
{
    auto *table = new QTableWidget(0, 5, parent);
    table->setAccessibleName(ImportWizard::tr("Rows that need a look"));
    table->setHorizontalHeaderLabels({ImportWizard::tr("Row of the file"), ImportWizard::tr("Who"),
                                      ImportWizard::tr("Column"), ImportWizard::tr("What is wrong"),
                                      ImportWizard::tr("What to do in the file")});
    makeRowTable(table);
    table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
    table->setColumnWidth(0, 100);
    table->setColumnWidth(1, 150);
    table->setColumnWidth(2, 110);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setWordWrap(true);
    return table;
}

QVBoxLayout *stepLayout(QWidget *step)
{
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::wide);
    return layout;
}

/// "12 new, 37 changed, 842 the same": only what there is.
QString sentence(const ImportOutcome &outcome)
{
    QStringList parts;
    const auto add = [&](qint64 count, const QString &text) {
        if (count > 0)
            parts += text.arg(QLocale().toString(count));
    };
    add(outcome.created, ImportWizard::tr("%1 new"));
    add(outcome.updated, ImportWizard::tr("%1 changed"));
    add(outcome.unchanged, ImportWizard::tr("%1 the same"));
    add(outcome.skipped, ImportWizard::tr("%1 skipped"));
    add(outcome.rejected, ImportWizard::tr("%1 need a look"));
    return parts.isEmpty() ? ImportWizard::tr("no rows") : parts.join(u", "_s);
}

} // namespace

ImportWizard::ImportWizard(Workspace &workspace, const Session &session, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_session(session), m_prompts(prompts),
      m_imports(workspace.store(), workspace.people()), m_steps(new QStackedWidget(this)), m_title(plainLabel(this)),
      m_problem(plainLabel(this))
{
    Help::setTopic(this, u"import"_s);
    setWindowTitle(tr("Import a list"));
    resize(980, 640);
    Theme::makeTitle(m_title);
    Theme::setTone(m_problem, Tone::Error);
    m_problem->hide();
    m_steps->addWidget(makeColumnsStep());
    m_steps->addWidget(makePlacesStep());
    m_steps->addWidget(makeCheckStep());
    m_steps->addWidget(makeRunningStep());
    m_steps->addWidget(makeDoneStep());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::section, Theme::section, Theme::section, Theme::wide);
    layout->setSpacing(Theme::wide);
    layout->addWidget(m_title);
    layout->addWidget(m_problem);
    layout->addWidget(m_steps, 1);
    connect(&m_running, &QFutureWatcherBase::finished, this, &ImportWizard::finished);
    connect(&m_undoing, &QFutureWatcherBase::finished, this, &ImportWizard::showUndone);
}

ImportWizard::~ImportWizard() { stop(); }

bool ImportWizard::openFile(const QString &path)
{
    m_source = {path, {}, {}};
    return readFirst();
}

bool ImportWizard::openText(const QString &text)
{
    m_source = {{}, text.toUtf8(), {}};
    return readFirst();
}

bool ImportWizard::readFirst()
{
    auto preview = m_imports.preview(m_session, m_source);
    if (!preview) {
        QMessageBox box(QMessageBox::Warning, tr("Cannot import"), preview.error().message, QMessageBox::Close,
                        parentWidget());
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return false;
    }
    m_preview = std::move(*preview);
    showPreview();
    return true;
}

// --- the steps

QWidget *ImportWizard::makeReadingRow()
{
    auto *row = new QWidget(this);
    m_encoding = new QComboBox(row);
    for (const auto &[name, text] : {std::pair("UTF-8", u"UTF-8"_s),
                                     {"windows-1252", u"Windows-1252"_s},
                                     {"UTF-16LE", u"UTF-16"_s},
                                     {"macintosh", u"Mac Roman"_s},
                                     {"ISO-8859-1", u"Latin-1"_s}})
        m_encoding->addItem(text, QByteArray(name));
    m_encoding->setAccessibleName(tr("Letters are written as"));
    m_separator = new QComboBox(row);
    for (const auto &[letter, text] :
         {std::pair(',', tr("comma")), {';', tr("semicolon")}, {'\t', tr("tab")}, {'|', tr("bar |")}})
        m_separator->addItem(text, int(letter));
    m_separator->setAccessibleName(tr("Between columns"));
    m_hasHeader = new QCheckBox(tr("First row has headings"), row);
    m_skipped = new QSpinBox(row);
    m_skipped->setRange(0, 1000);
    m_skipped->setPrefix(tr("rows above the headings: "));
    m_skipped->setAccessibleName(tr("Rows to skip above the headings"));
    m_dates = new QComboBox(row);
    for (const auto &[order, text] : {std::pair(DateOrder::MonthFirst, tr("dates month/day/year")),
                                      {DateOrder::DayFirst, tr("dates day/month/year")},
                                      {DateOrder::YearFirst, tr("dates year-month-day")}})
        m_dates->addItem(text, int(order));
    m_dates->setAccessibleName(tr("Order in dates"));
    auto *label = new QLabel(tr("Read as"), row);
    Theme::makeQuiet(label);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    for (auto *widget :
         {static_cast<QWidget *>(label), static_cast<QWidget *>(m_encoding), static_cast<QWidget *>(m_separator),
          static_cast<QWidget *>(m_dates), static_cast<QWidget *>(m_skipped), static_cast<QWidget *>(m_hasHeader)})
        layout->addWidget(widget);
    layout->addStretch();
    for (auto *box : {m_encoding, m_separator})
        connect(box, &QComboBox::activated, this, &ImportWizard::readAgain);
    connect(m_hasHeader, &QCheckBox::clicked, this, &ImportWizard::readAgain);
    connect(m_skipped, &QSpinBox::editingFinished, this, [this] {
        if (m_skipped->value() != m_preview.layout.skippedRows)
            readAgain();
    });
    connect(m_dates, &QComboBox::activated, this, [this] {
        m_preview.recipe.dates = DateOrder(m_dates->currentData().toInt());
        m_preview.recipe.isDateOrderSure = true;
        tryIt();
    });
    return row;
}

QWidget *ImportWizard::makeColumnsStep()
{
    auto *step = new QWidget(this);
    m_columns = new ColumnTable(step);
    m_policyLabel = plainLabel(step);
    m_policyLabel->setText(tr("For people we have already:"));
    m_policyLabel->setWordWrap(false);
    m_policy = new QComboBox(step);
    for (const auto &[policy, text] :
         {std::pair(MatchPolicy::Recommended, tr("work follows the file, the rest fills blanks")),
          {MatchPolicy::Fill, tr("only fill blanks")},
          {MatchPolicy::Update, tr("the file is right")},
          {MatchPolicy::Append, tr("add to what we have")},
          {MatchPolicy::Skip, tr("leave them alone")}})
        m_policy->addItem(text, int(policy));
    m_policyLabel->setBuddy(m_policy);
    m_policy->setAccessibleName(m_policyLabel->text());
    m_promise = plainLabel(step);
    Theme::makeQuiet(m_promise);
    m_look = new QPushButton(tr("Look at them"), step);
    Theme::makeLink(m_look);
    m_look->setObjectName(u"lookAtProblems"_s);
    m_import = new QPushButton(tr("Import"), step);
    m_import->setObjectName(u"import"_s);
    Theme::makePrimary(m_import);
    auto *cancel = new QPushButton(tr("Cancel"), step);
    m_placesTold = plainLabel(step);
    m_placesTold->setObjectName(u"placesTold"_s);
    m_lookAtPlaces = new QPushButton(tr("Look at them"), step);
    m_lookAtPlaces->setAccessibleName(tr("Look at what is new in the workplace"));
    m_lookAtPlaces->setObjectName(u"lookAtPlaces"_s);
    Theme::makeLink(m_lookAtPlaces);
    auto *placesRow = new QHBoxLayout;
    placesRow->addWidget(m_placesTold, 1);
    placesRow->addWidget(m_lookAtPlaces);
    auto *policyRow = new QHBoxLayout;
    policyRow->addWidget(m_policyLabel);
    policyRow->addWidget(m_policy);
    policyRow->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_promise, 1);
    buttons->addWidget(m_look);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto *layout = stepLayout(step);
    layout->addWidget(makeReadingRow());
    layout->addWidget(m_columns, 1);
    layout->addLayout(policyRow);
    layout->addLayout(placesRow);
    layout->addLayout(buttons);
    connect(m_lookAtPlaces, &QPushButton::clicked, this, [this] {
        m_arePlacesSeen = true;
        m_steps->setCurrentIndex(Places);
    });
    connect(m_columns, &ColumnTable::fieldChosen, this, &ImportWizard::sendColumn);
    connect(m_policy, &QComboBox::activated, this, [this] {
        m_preview.recipe.policy = MatchPolicy(m_policy->currentData().toInt());
        tryIt();
    });
    connect(m_look, &QPushButton::clicked, this, [this] { m_steps->setCurrentIndex(Check); });
    connect(m_import, &QPushButton::clicked, this, &ImportWizard::import);
    connect(cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    return step;
}

QWidget *ImportWizard::makePlacesStep()
{
    auto *step = new QWidget(this);
    auto *text = plainLabel(step);
    text->setText(tr("The list names these for the first time. What we have under another name can be chosen here; that is "
                     "remembered for the next list like this one."));
    m_places = new NewPlaceTable(step);
    auto *back = new QPushButton(tr("Back"), step);
    m_importWithPlaces = new QPushButton(step);
    m_importWithPlaces->setObjectName(u"importWithPlaces"_s);
    Theme::makePrimary(m_importWithPlaces);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_importWithPlaces);
    auto *layout = stepLayout(step);
    layout->addWidget(text);
    layout->addWidget(m_places, 1);
    layout->addLayout(buttons);
    connect(m_places, &NewPlaceTable::meaningChosen, this,
            [this](const QString &field, const QString &written, const QString &meaning) {
                m_preview.recipe.setMeaning(field, written, meaning);
                tryIt();
            });
    connect(back, &QPushButton::clicked, this, [this] { m_steps->setCurrentIndex(Columns); });
    connect(m_importWithPlaces, &QPushButton::clicked, this, &ImportWizard::import);
    return step;
}

QWidget *ImportWizard::makeCheckStep()
{
    auto *step = new QWidget(this);
    auto *text = plainLabel(step);
    text->setText(
        tr("These rows stay out. After the import they can be saved as a file of their own, mended there, and imported "
           "again. The list itself is not touched."));
    m_trialProblems = problemTable(step);
    auto *back = new QPushButton(tr("Back"), step);
    m_importAnyway = new QPushButton(step);
    Theme::makePrimary(m_importAnyway);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_importAnyway);
    auto *layout = stepLayout(step);
    layout->addWidget(text);
    layout->addWidget(m_trialProblems, 1);
    layout->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] { m_steps->setCurrentIndex(Columns); });
    connect(m_importAnyway, &QPushButton::clicked, this, &ImportWizard::import);
    return step;
}

QWidget *ImportWizard::makeRunningStep()
{
    auto *step = new QWidget(this);
    m_progressText = plainLabel(step);
    m_progress = new QProgressBar(step);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Importing"));
    m_cancel = new QPushButton(tr("Cancel; nothing will be changed"), step);
    auto *layout = stepLayout(step);
    layout->addStretch(2);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel, 0, Qt::AlignLeft);
    layout->addStretch(3);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    return step;
}

QWidget *ImportWizard::makeDoneStep()
{
    auto *step = new QWidget(this);
    m_doneTitle = plainLabel(step);
    Theme::makeTitle(m_doneTitle);
    m_doneText = plainLabel(step);
    m_withoutPhone = new QPushButton(step);
    m_withoutPhone->setObjectName(u"withoutPhone"_s);
    m_withoutEmail = new QPushButton(step);
    m_remarks = plainLabel(step);
    Theme::makeQuiet(m_remarks);
    auto *gaps = new QHBoxLayout;
    for (auto *button : {m_withoutPhone, m_withoutEmail}) {
        Theme::makeLink(button);
        gaps->addWidget(button);
    }
    gaps->addStretch();
    m_doneProblems = problemTable(step);
    m_show = new QPushButton(tr("Show the people of this list"), step);
    m_show->setObjectName(u"showImported"_s);
    Theme::makePrimary(m_show);
    m_undo = new QPushButton(tr("Undo import"), step);
    m_undo->setObjectName(u"undoImport"_s);
    m_saveRejects = new QPushButton(tr("Save the rows left out…"), step);
    auto *close = new QPushButton(tr("Close"), step);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_saveRejects);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_show);
    auto *layout = stepLayout(step);
    layout->addWidget(m_doneTitle);
    layout->addWidget(m_doneText);
    layout->addLayout(gaps);
    layout->addWidget(m_remarks);
    layout->addWidget(m_doneProblems, 1);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this, [this] {
        Q_EMIT showWanted(tr("Import %1").arg(m_source.name()), m_outcome->touched);
        accept();
    });
    connect(m_withoutPhone, &QPushButton::clicked, this, [this] { showWithout(u"phone"_s, tr("Without a phone")); });
    connect(m_withoutEmail, &QPushButton::clicked, this,
            [this] { showWithout(u"email"_s, tr("Without an e-mail address")); });
    connect(m_undo, &QPushButton::clicked, this, &ImportWizard::undoImport);
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportWizard::saveRejects);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return step;
}

// --- preview and trial

void ImportWizard::showPreview()
{
    const auto &layout = m_preview.layout;
    m_title->setText(tr("Import %1").arg(m_source.name()));
    if (m_encoding->findData(layout.encoding) < 0)
        m_encoding->addItem(QString::fromLatin1(layout.encoding), layout.encoding);
    m_encoding->setCurrentIndex(m_encoding->findData(layout.encoding));
    m_separator->setCurrentIndex(qMax(0, m_separator->findData(int(layout.separator))));
    m_hasHeader->setChecked(layout.hasHeader);
    m_skipped->setValue(layout.skippedRows);
    m_dates->setCurrentIndex(m_dates->findData(int(m_preview.recipe.dates)));
    m_policy->setCurrentIndex(m_policy->findData(int(m_preview.recipe.policy)));
    const bool canMatch = m_workspace.people().count(m_session) > 0;
    m_policy->setVisible(canMatch);
    m_policyLabel->setVisible(canMatch);
    m_columns->show(m_preview, m_workspace.people().fields().catalog());
    auto &lists = m_workspace.lists();
    for (const auto &field : NewPlace::fields())
        m_knownPlaces.insert(field, lists.valuesOf(m_session, *lists.fields().find(field)));
    m_arePlacesSeen = false;
    tryIt();
}

/// Sends a column elsewhere; into a field of the office's own, it is made first, and holds texts until somebody says more.
void ImportWizard::sendColumn(int column, const QString &field)
{
    auto &fields = m_workspace.people().fields();
    CustomField own;
    own.label = m_preview.headers[column];
    if (field != ColumnTable::newField) {
        m_preview.recipe.setField(column, field);
        m_columns->setRecipe(m_preview.recipe);
    } else if (const auto made = fields.add(m_session, own)) {
        m_preview.recipe.setField(column, made->key);
        m_columns->show(m_preview, fields.catalog());
    } else {
        m_columns->setRecipe(m_preview.recipe);
        setProblem(made.error().message);
        return;
    }
    tryIt();
}

void ImportWizard::readAgain()
{
    auto &options = m_source.options;
    options.encoding = m_encoding->currentData().toByteArray();
    options.separator = char(m_separator->currentData().toInt());
    options.hasHeader = m_hasHeader->isChecked();
    options.skippedRows = m_skipped->value();
    auto preview = m_imports.preview(m_session, m_source);
    if (!preview) {
        setProblem(preview.error().message);
        return;
    }
    setProblem({});
    preview->recipe.policy = m_preview.recipe.policy;
    m_preview = std::move(*preview);
    showPreview();
}

void ImportWizard::tryIt()
{
    m_isImportWanted = false;
    stop();
    m_look->hide();
    m_arePlacesDoubtful = false;
    m_dates->setVisible(!dateColumns(m_preview.recipe, m_workspace.people().fields().catalog()).isEmpty());
    m_import->setEnabled(m_preview.recipe.importsAnything());
    for (auto *button : {m_import, m_importWithPlaces, m_importAnyway})
        button->setText(tr("Import"));
    if (!m_preview.recipe.importsAnything()) {
        m_promise->setText(tr("No column goes anywhere yet. Say what at least one of them means."));
        return;
    }
    m_promise->setText(tr("Trying it out …"));
    run(true);
}

void ImportWizard::import()
{
    if (m_running.isRunning()) {
        m_isImportWanted = true;
        const bool mustKnow = !m_arePlacesSeen && std::ranges::any_of(NewPlace::fields(), [this](const QString &field) {
            return mayBeConfused(field) && m_preview.recipe.imports(field);
        });
        if (m_job && !mustKnow)
            m_job->cancel();
        return;
    }
    if (m_arePlacesDoubtful && !std::exchange(m_arePlacesSeen, true)) {
        m_steps->setCurrentIndex(Places);
        return;
    }
    m_progressText->setText(tr("Importing %1 …").arg(m_source.name()));
    m_progress->setRange(0, 0);
    m_steps->setCurrentIndex(Running);
    run(false);
}

void ImportWizard::run(bool isDryRun)
{
    m_isDryRun = isDryRun;
    m_job = std::make_shared<Job>();
    m_job->onProgress = [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this,
            [this, done, total] {
                m_progress->setRange(0, 1000);
                m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
                m_progressText->setText(tr("Importing %1: row %2 of about %3")
                                            .arg(m_source.name(), QLocale().toString(done), QLocale().toString(total)));
            },
            Qt::QueuedConnection);
    };
    ImportOptions options;
    options.isDryRun = isDryRun;
    if (!isDryRun)
        options.rejectsPath = m_folder.filePath(u"rejects.csv"_s);
    m_running.setFuture(
        QtConcurrent::run([this, options, job = m_job, source = m_source, recipe = m_preview.recipe]() -> Finished {
            const auto settled = m_imports.withDateOrder(source, recipe);
            if (!settled)
                return settled.error();
            if (!options.isDryRun) {
                if (const auto kept = m_workspace.backUpIfDue(m_session, backupMinutes); !kept)
                    return kept.error();
            }
            return m_imports.run(m_session, source, *settled, options, *job);
        }));
}

void ImportWizard::stop()
{
    if (!m_running.isRunning())
        return;
    m_job->cancel();
    m_running.waitForFinished();
}

void ImportWizard::finished()
{
    if (m_running.future().resultCount() == 0)
        return;
    const Finished result = m_running.result();
    if (std::exchange(m_isImportWanted, false)) {
        if (m_isDryRun && result)
            showPlaces(result->newPlaces);
        import();
        return;
    }
    if (m_isDryRun) {
        showTrial(result);
        return;
    }
    if (result) {
        showDone(*result);
        return;
    }
    m_steps->setCurrentIndex(Columns);
    setProblem(result.error().message);
    tryIt();
}

void ImportWizard::showTrial(const Finished &trial)
{
    if (!trial) {
        if (trial.error().id != "cancelled"_L1) {
            m_promise->setText(trial.error().message);
            m_import->setEnabled(false);
        }
        return;
    }
    if (settlePlaces(trial->newPlaces)) {
        tryIt();
        return;
    }
    showPlaces(trial->newPlaces);
    const QLocale locale;
    m_promise->setText(tr("%1 rows: %2").arg(locale.toString(trial->rows), sentence(*trial)));
    if (!trial->isDateOrderSure)
        m_promise->setText(m_promise->text() + u"\n"_s + tr("Please check the order of day and month above."));
    const qint64 good = trial->rows - trial->rejected;
    m_import->setText(tr("Import %n people", nullptr, int(good)));
    m_import->setEnabled(good > 0);
    for (auto *button : {m_importWithPlaces, m_importAnyway}) {
        button->setText(m_import->text());
        button->setEnabled(good > 0);
    }
    m_look->setVisible(trial->rejected > 0);
    fillProblems(m_trialProblems, *trial);
}

/// There are names of this kind already, so a new one may be one of them written differently.
bool ImportWizard::mayBeConfused(const QString &field) const { return !m_knownPlaces.value(field).isEmpty(); }

bool ImportWizard::isDoubtful(const NewPlace &place, const QList<NewPlace> &all) const
{
    const bool isOfNewEmployer = std::ranges::any_of(
        all, [&](const NewPlace &other) { return other.field == "employer"_L1 && other.name == place.employer; });
    return mayBeConfused(place.field) && !isOfNewEmployer && !m_knownPlaces.value(place.field).contains(place.name);
}

/// What differs from a name we have in case and accents alone is that; answers whether there was such a name.
bool ImportWizard::settlePlaces(const QList<NewPlace> &places)
{
    bool isAny = false;
    for (const auto &place : places) {
        if (m_preview.recipe.hasMeaning(place.field, place.name))
            continue;
        const auto names = m_knownPlaces.value(place.field);
        const auto same = std::ranges::find(names, foldedText(place.name), foldedText);
        if (same == names.end() || *same == place.name)
            continue;
        m_preview.recipe.setMeaning(place.field, place.name, *same);
        isAny = true;
    }
    return isAny;
}

void ImportWizard::showPlaces(const QList<NewPlace> &places)
{
    m_arePlacesDoubtful = std::ranges::any_of(places, [&](const NewPlace &place) { return isDoubtful(place, places); });
    m_places->show(places, m_preview.recipe, m_knownPlaces);
    const bool isAny = m_places->rowCount() > 0;
    m_placesTold->setText(places.isEmpty() ? tr("Nothing in the workplace is new.")
                                           : tr("New in the workplace: %1.").arg(NewPlace::told(places)));
    m_placesTold->setVisible(isAny);
    m_lookAtPlaces->setVisible(isAny);
}

void ImportWizard::fillProblems(QTableWidget *table, const ImportOutcome &outcome)
{
    table->setRowCount(0);
    const auto shown = qMin(shownProblems, outcome.rejects.size());
    table->setRowCount(int(shown));
    for (int i = 0; i < shown; ++i) {
        const auto &reject = outcome.rejects[i];
        const QStringList texts{QString::number(reject.row), reject.who, reject.column, reject.problem, reject.hint};
        for (int column = 0; column < texts.size(); ++column)
            table->setItem(i, column, new QTableWidgetItem(texts[column]));
    }
}

// --- afterwards

void ImportWizard::showDone(const ImportOutcome &outcome)
{
    m_outcome = outcome;
    setProblem({});
    m_doneTitle->setText(tr("Done: %1").arg(sentence(outcome)));
    m_doneText->setText(tr("%n of the people of this list have no phone at all,", nullptr, int(outcome.withoutPhone)) + u' '
                        + tr("%n have no e-mail address.", nullptr, int(outcome.withoutEmail)));
    m_withoutPhone->setText(tr("Show the %n without a phone", nullptr, int(outcome.withoutPhone)));
    m_withoutPhone->setVisible(outcome.withoutPhone > 0);
    m_withoutEmail->setText(tr("Show the %n without an e-mail address", nullptr, int(outcome.withoutEmail)));
    m_withoutEmail->setVisible(outcome.withoutEmail > 0);
    QStringList remarks;
    if (outcome.rejected > 0)
        remarks += tr("%n rows stay out until they are mended.", nullptr, int(outcome.rejected));
    if (!outcome.newPlaces.isEmpty())
        remarks += tr("New in the workplace: %1.").arg(NewPlace::told(outcome.newPlaces));
    if (!outcome.ignoredColumns.isEmpty())
        remarks += tr("Columns left out: %1.").arg(outcome.ignoredColumns.join(u", "_s));
    remarks += tr("The whole import can be undone at any time, also next month.");
    m_remarks->setText(remarks.join(u' '));
    fillProblems(m_doneProblems, outcome);
    m_doneProblems->setVisible(outcome.rejected > 0);
    m_saveRejects->setVisible(outcome.rejected > 0);
    m_show->setEnabled(!outcome.touched.isEmpty());
    m_undo->setEnabled(outcome.action != 0);
    m_steps->setCurrentIndex(Done);
    m_show->setFocus();
}

/// Of the people of this list those who have nothing in a field.
void ImportWizard::showWithout(const QString &field, const QString &what)
{
    PeopleFilter filter;
    filter.picked.emplace();
    for (const auto person : m_outcome->touched)
        filter.picked->add(person.value);
    filter.condition = Condition::clause(field, Operator::IsEmpty);
    const auto people = m_workspace.lists().ids(m_session, filter);
    Q_EMIT showWanted(tr("%1 – %2").arg(m_source.name(), what), people);
    accept();
}

void ImportWizard::undoImport()
{
    m_progressText->setText(tr("Undoing the import of %1 …").arg(m_source.name()));
    m_progress->setRange(0, 0);
    m_cancel->hide();
    m_steps->setCurrentIndex(Running);
    m_undoing.setFuture(
        QtConcurrent::run([this, action = m_outcome->action] { return m_workspace.changes().undo(m_session, action); }));
}

void ImportWizard::showUndone()
{
    const auto undone = m_undoing.result();
    m_cancel->show();
    m_steps->setCurrentIndex(Done);
    if (!undone) {
        setProblem(undone.error().message);
        return;
    }
    m_doneTitle->setText(undone->kept.isEmpty()
                             ? tr("Undone. Everything is as it was before.")
                             : tr("Undone, except for what was changed since. The history offers a choice."));
    for (QWidget *part : {static_cast<QWidget *>(m_doneText), static_cast<QWidget *>(m_remarks),
                          static_cast<QWidget *>(m_withoutPhone), static_cast<QWidget *>(m_withoutEmail)})
        part->hide();
    m_doneProblems->hide();
    m_saveRejects->hide();
    m_undo->setEnabled(false);
    m_show->setEnabled(false);
}

void ImportWizard::saveRejects()
{
    const QString name = QFileInfo(m_source.name()).completeBaseName() + tr(" – rows to mend.csv");
    const QString path = m_prompts.savePath(this, tr("Save the rows that need a look"), name, tr("Lists (*.csv)"));
    if (path.isEmpty())
        return;
    QFile rows(m_folder.filePath(u"rejects.csv"_s));
    QSaveFile file(path);
    const bool isWritten = rows.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly)
                        && file.write(rows.readAll()) == rows.size() && file.commit();
    setProblem(isWritten ? QString() : tr("%1 could not be written. Choose another folder.").arg(path));
}

void ImportWizard::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ImportWizard::reject()
{
    if (m_undoing.isRunning())
        return;
    if (m_running.isRunning() && !m_isDryRun) {
        m_job->cancel();
        return;
    }
    stop();
    QDialog::reject();
}

} // namespace rnf
