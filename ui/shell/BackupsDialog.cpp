#include "shell/BackupsDialog.h"

#include "base/Prompts.h"
#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"
#include "shell/BackupKeeper.h"
#include "shell/StatusBar.h"
#include "storage/WorkspacePlace.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString shownMoment(const QDateTime &at) { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); }

QString shownSize(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

} // namespace

BackupsDialog::BackupsDialog(Workspace &workspace, const Session &session, Prompts &prompts, QWidget *parent)
    : Dialog(u"backups"_s, tr("Backups"), parent), m_workspace(workspace), m_session(session), m_prompts(prompts),
      m_table(new QTableWidget(0, ColumnCount, this)), m_test(plainLabel(this, u"backupTest"_s)),
      m_second(plainLabel(this, u"secondPlace"_s)), m_doing(plainLabel(this, u"backupsDoing"_s)),
      m_restore(new QPushButton(tr("Restore…"), this)), m_read(new QPushButton(tr("Open to read"), this)),
      m_choose(new QPushButton(tr("Second place…"), this)), m_forget(new QPushButton(tr("Do without"), this)),
      m_make(addAside(tr("Back up now"), u"backUpNow"_s)), m_try(addAside(tr("Test my backup"), u"testBackup"_s))
{
    Help::setTopic(this, u"backup"_s);
    setHint(about());
    makeTable();
    body()->addWidget(m_table, 1);
    body()->addWidget(makeCopyLine());
    body()->addWidget(makeSecondLine());
    body()->addWidget(m_test);
    body()->addWidget(m_doing);
    Theme::makeQuiet(m_doing);
    m_doing->hide();
    addLeave(tr("Close"));
    const bool areAutomatic = workspace.backups().areAutomatic();
    for (QWidget *part : {static_cast<QWidget *>(m_second), static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_test),
                          static_cast<QWidget *>(m_try)})
        part->setVisible(areAutomatic);
    connectButtons();
    keepSize({760, 520});
    showSecondPlace();
    showTest();
    load();
    m_table->setFocus();
}

void BackupsDialog::makeTable()
{
    m_table->setObjectName(u"backupCopies"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels(
        {tr("As it was on"), tr("Where"), tr("Size"), tr("People"), tr("Encrypted"), tr("Tested")});
    makeRowTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Where, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::currentCellChanged, this, &BackupsDialog::updateButtons);
}

/// What can be done with the copy that is chosen.
QWidget *BackupsDialog::makeCopyLine()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    m_restore->setObjectName(u"restoreCopy"_s);
    m_read->setObjectName(u"readCopy"_s);
    layout->addWidget(m_restore);
    layout->addWidget(m_read);
    layout->addStretch();
    return line;
}

QWidget *BackupsDialog::makeSecondLine()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    m_choose->setObjectName(u"chooseSecondPlace"_s);
    m_forget->setObjectName(u"forgetSecondPlace"_s);
    m_forget->setAccessibleName(tr("Do without the second place"));
    Theme::makeLink(m_forget);
    layout->addWidget(m_second, 1);
    layout->addWidget(m_forget);
    layout->addWidget(m_choose);
    return line;
}

void BackupsDialog::connectButtons()
{
    connect(m_make, &QPushButton::clicked, this, &BackupsDialog::backUp);
    connect(m_try, &QPushButton::clicked, this, &BackupsDialog::test);
    connect(m_choose, &QPushButton::clicked, this, &BackupsDialog::chooseSecondPlace);
    connect(m_forget, &QPushButton::clicked, this, &BackupsDialog::forgetSecondPlace);
    connect(m_restore, &QPushButton::clicked, this, [this] { leaveWith(Wish::Restore); });
    connect(m_read, &QPushButton::clicked, this, [this] { leaveWith(Wish::Read); });
    connect(m_table, &QTableWidget::cellActivated, m_read, &QPushButton::click);
    connect(&m_work, &WindowWork::changed, this, [this](const QString &what) {
        m_doing->setText(what);
        m_doing->setHidden(what.isEmpty());
        updateButtons();
    });
}

QString BackupsDialog::about() const
{
    if (Connection::isServer(m_workspace.path()))
        return tr(
            "The office server keeps copies of its own, every night. On this computer none are made by themselves: they "
            "would go with it when it is stolen. “Back up now” writes one that is not encrypted: whoever gets that file "
            "can read everything in it. Put it where only you can get at it.");
    const QString kept =
        tr("A checked copy is made by itself in every hour in which something was done. Kept are the last 24, "
           "one of each of 14 days and one of each of 12 months. Nothing is ever written over.");
    return m_workspace.isEncrypted() ? kept + u' ' + tr("Copies are encrypted, and open with the passphrases of their day.")
                                     : kept;
}

// --- what is there

/// A second place may be slow to answer, so it is asked beside the window.
void BackupsDialog::load()
{
    m_work.run(tr("Looking for copies …"), [this]() -> WindowWork::Conclusion {
        const auto here = m_workspace.backups().copiesHere();
        const auto there = m_workspace.backups().copiesThere();
        return [this, here, there] { showCopies(here, there); };
    });
}

void BackupsDialog::showCopies(const QList<BackupCopy> &here, const QList<BackupCopy> &there)
{
    const QString before = m_lines.value(m_table->currentRow()).copy.path;
    m_lines.clear();
    for (const auto &copy : here)
        m_lines += {copy, true, false};
    for (const auto &copy : there) {
        const auto known = std::ranges::find(m_lines, copy.writtenAt, [](const Line &line) { return line.copy.writtenAt; });
        if (known != m_lines.end())
            known->isThere = true;
        else
            m_lines += {copy, false, true};
    }
    std::ranges::stable_sort(m_lines, std::greater{}, [](const Line &line) { return line.copy.writtenAt; });
    const auto test = m_workspace.backups().lastTest();
    m_table->setRowCount(int(m_lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList cells = cellsOf(m_lines[row], test);
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        for (const Column number : {Size, People})
            m_table->item(row, number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    const auto again = std::ranges::find(m_lines, before, [](const Line &line) { return line.copy.path; });
    m_table->setCurrentCell(again == m_lines.end() ? 0 : int(again - m_lines.begin()), Moment);
    showSecondPlace();
    showTest();
    updateButtons();
}

QStringList BackupsDialog::cellsOf(const Line &line, const std::optional<BackupTest> &test) const
{
    const QString where = !line.isThere ? tr("this computer")
                        : line.isHere   ? tr("this computer, second place")
                                        : tr("second place");
    const bool isTested = test && test->copy == QFileInfo(line.copy.path).fileName();
    const QString tested = !isTested ? QString() : test->isGood() ? shownMoment(test->testedAt) : tr("did not pass");
    const auto &head = line.copy.head;
    if (!head)
        return {shownMoment(line.copy.writtenAt), where, shownSize(line.copy.size), {}, {}, tr("cannot be read")};
    return {shownMoment(head->takenAt),
            where,
            shownSize(line.copy.size),
            head->isEncrypted ? QString() : QLocale().toString(head->rows.value(u"person"_s)),
            head->isEncrypted ? tr("yes") : tr("no"),
            tested};
}

void BackupsDialog::showTest()
{
    const auto test = m_workspace.backups().lastTest();
    const bool isBad = test && !test->isGood();
    Theme::setTone(m_test, isBad ? Tone::Error : Tone::Quiet);
    if (!test)
        m_test->setText(
            tr("No copy was tested yet. A test restores the newest one where nobody sees it, compares every row and "
               "checks it; once a month that is done by itself."));
    else if (isBad)
        m_test->setText(
            tr("Tested %1: that copy did not pass. %2").arg(shownMoment(test->testedAt), test->findings.first()));
    else
        m_test->setText(
            tr("Tested %1: the copy of %2 came back whole.").arg(shownMoment(test->testedAt), shownMoment(test->takenAt)));
}

void BackupsDialog::showSecondPlace()
{
    const SecondPlace second = m_workspace.backups().secondPlace();
    m_forget->setHidden(second.folder.isEmpty());
    m_second->setText(StatusBar::told(second, m_workspace.store().dates().now()));
    Theme::setTone(m_second, second.problem.isEmpty() ? Tone::Quiet : Tone::Error);
}

void BackupsDialog::updateButtons()
{
    const bool isFree = !m_job && m_doing->isHidden();
    const auto chosen = m_lines.value(m_table->currentRow());
    for (auto *ofCopy : {m_restore, m_read})
        ofCopy->setEnabled(isFree && chosen.copy.head);
    m_make->setEnabled(isFree);
    m_try->setEnabled(isFree && std::ranges::any_of(m_lines, &Line::isHere));
    m_choose->setEnabled(isFree);
    m_forget->setEnabled(isFree);
}

// --- what is done

void BackupsDialog::run(const QString &what, const std::function<Result<>(const Job &)> &work)
{
    showProblem({});
    m_job = std::make_shared<Job>();
    m_work.run(what, [this, job = m_job, work]() -> WindowWork::Conclusion {
        return [this, done = work(*job)] {
            m_job.reset();
            if (!done)
                showProblem(done.error().message);
            load();
        };
    });
}

void BackupsDialog::backUp()
{
    if (!m_workspace.backups().areAutomatic()) {
        backUpElsewhere();
        return;
    }
    run(tr("Writing a copy …"), [this](const Job &) -> Result<> {
        const auto made = m_workspace.backups().make(m_session);
        return made ? Result<>() : made.error();
    });
}

void BackupsDialog::backUpElsewhere()
{
    const QString name = WorkspacePlace::nameOf(m_workspace.path()) + u' ' + QDate::currentDate().toString(Qt::ISODate);
    const QString path = m_prompts.savePath(this, tr("Back up to"), name + u".rnfbackup"_s, tr("Backups (*.rnfbackup)"));
    if (path.isEmpty())
        return;
    run(tr("Writing a copy …"), [this, path](const Job &) -> Result<> {
        const auto made = m_workspace.backups().writeTo(m_session, path);
        return made ? Result<>() : made.error();
    });
}

void BackupsDialog::test()
{
    run(tr("Testing the newest copy …"), [this](const Job &job) -> Result<> {
        const auto tested = m_workspace.backups().test(m_session, job);
        return tested ? Result<>() : tested.error();
    });
}

void BackupsDialog::chooseSecondPlace()
{
    const QString folder = m_prompts.folderPath(this, tr("A folder on a stick or on another computer"));
    if (folder.isEmpty())
        return;
    run(tr("Putting the newest copy there …"), [this, folder](const Job &) -> Result<> {
        if (const auto chosen = m_workspace.backups().chooseSecondPlace(folder); !chosen)
            return chosen;
        BackupKeeper::rememberSecondPlace(m_workspace.backups());
        return m_workspace.backups().makeIfDue(minutesOfHour);
    });
}

/// What lies there stays there.
void BackupsDialog::forgetSecondPlace()
{
    m_workspace.backups().setSecondPlace({});
    BackupKeeper::rememberSecondPlace(m_workspace.backups());
    load();
}

void BackupsDialog::leaveWith(Wish wish)
{
    m_wish = wish;
    m_chosen = m_lines.value(m_table->currentRow()).copy.path;
    accept();
}

void BackupsDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        Dialog::reject();
}

} // namespace rnf
