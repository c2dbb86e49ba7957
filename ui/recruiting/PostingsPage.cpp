#include "recruiting/PostingsPage.h"

#include "base/ListAndDetail.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "interns/ProgramDialog.h"
#include "look/EmptyState.h"
#include "look/Icons.h"
#include "look/RowTable.h"
#include "print/PrintSource.h"
#include "recruiting/PostingDetail.h"
#include "recruiting/PostingWords.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum PostingsState { SomePostings, NoPostings };
enum PostingColumn { TitleColumn, ProgramColumn, OpenColumn, PostingColumnCount };

} // namespace

PostingsPage::PostingsPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_table(new QTableWidget(0, PostingColumnCount, this)), m_states(new QStackedWidget(this)),
      m_nothing(new EmptyState(u"team"_s, this)), m_detail(new PostingDetail(workspace, session, means, this))
{
    Help::setTopic(this, u"recruiting"_s);
    m_panes = new ListAndDetail(u"postings/splitter"_s, makeList(), makeDetail(), {440, 680}, this);
    connect(m_panes, &ListAndDetail::backWanted, this, &PostingsPage::focusList);
    makeEmptyState();
    m_states->addWidget(m_panes);
    m_states->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
}

// --- building

QWidget *PostingsPage::makeList()
{
    makeTable();
    auto *add = new QPushButton(icon(u"add"_s), tr("New posting"), this);
    add->setObjectName(u"newPosting"_s);
    add->setDisabled(m_workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, &PostingsPage::newPosting);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::space, Theme::gap, Theme::space, Theme::gap);
    line->addStretch();
    line->addWidget(add);
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    return panel;
}

void PostingsPage::makeTable()
{
    m_table->setObjectName(u"postings"_s);
    m_table->setAccessibleName(tr("Postings"));
    m_table->setHorizontalHeaderLabels({tr("Posting"), tr("Programme"), tr("State")});
    makeListTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] {
        if (!m_isReloading)
            openCurrent();
    });
    connect(m_table, &QTableWidget::cellClicked, this, &PostingsPage::showDetail);
}

void PostingsPage::makeEmptyState()
{
    m_nothing->setObjectName(u"noPostings"_s);
    m_firstPosting = m_nothing->addButton(tr("New posting"));
    m_firstPosting->setObjectName(u"firstPosting"_s);
    connect(m_firstPosting, &QPushButton::clicked, this, &PostingsPage::newPosting);
    m_firstProgram = m_nothing->addButton(tr("New programme…"));
    m_firstProgram->setObjectName(u"firstProgramOfPostings"_s);
    connect(m_firstProgram, &QPushButton::clicked, this, &PostingsPage::newProgram);
    for (auto *way : {m_firstPosting, m_firstProgram})
        way->setDisabled(m_workspace.isReadOnly());
}

QWidget *PostingsPage::makeDetail()
{
    connect(m_detail, &PostingDetail::repeatAsked, this, &PostingsPage::repeatPosting);
    connect(m_detail, &PostingDetail::removeAsked, this, &PostingsPage::removePosting);
    return m_detail;
}

// --- what is shown

/// Stays with the posting that is chosen.
void PostingsPage::reload()
{
    const Posting *chosen = current();
    const PostingId wanted = m_wanted.isValid() ? m_wanted : chosen ? chosen->id : PostingId();
    const int row = qMax(0, m_table->currentRow());
    m_wanted = {};
    m_postings = m_workspace.postings().all(m_session);
    const auto programs = m_workspace.interns().programs(m_session);
    m_isReloading = true;
    m_table->setRowCount(int(m_postings.size()));
    for (int each = 0; each < m_table->rowCount(); ++each)
        fillRow(each, programs);
    chooseRow(wanted, qMin(row, m_table->rowCount() - 1));
    m_isReloading = false;
    openCurrent();
    updateState();
}

void PostingsPage::fillRow(int row, const QList<InternProgram> &programs)
{
    const Posting &posting = m_postings[row];
    const auto program = std::ranges::find(programs, posting.program, &InternProgram::id);
    const QStringList cells{posting.title, program == programs.end() ? QString() : program->name,
                            PostingWords::state(posting, m_workspace.store().dates().today())};
    for (int column = 0; column < PostingColumnCount; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
}

void PostingsPage::chooseRow(PostingId posting, int otherwise)
{
    const auto found = std::ranges::find(m_postings, posting, &Posting::id);
    m_table->setCurrentCell(found == m_postings.end() ? otherwise : int(found - m_postings.begin()), TitleColumn);
}

const Posting *PostingsPage::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_postings.size() ? &m_postings[row] : nullptr;
}

void PostingsPage::openCurrent()
{
    if (const auto *posting = current())
        m_detail->show(Posting(*posting)); // what was typed before may be kept now, and the list read again
    Q_EMIT countsChanged();
}

void PostingsPage::updateState()
{
    const bool hasPrograms = !m_workspace.interns().programs(m_session).isEmpty();
    m_states->setCurrentIndex(m_postings.isEmpty() ? NoPostings : SomePostings);
    m_panes->setHasDetail(!m_postings.isEmpty());
    m_firstPosting->setVisible(hasPrograms);
    m_firstProgram->setVisible(!hasPrograms);
    const QString what = tr("A posting tells who you look for: filled from the rules of the programme, with the words of "
                            "former interns who agreed. It goes out as a flyer, as text or as HTML, and each place where "
                            "you put it up has a code, so that you see where applicants come from.");
    m_nothing->setText(hasPrograms ? tr("No postings yet") : tr("No programme yet"), what);
    Q_EMIT countsChanged();
}

void PostingsPage::showProgram(ProgramId program)
{
    m_program = program;
    bringUpToDate();
    const auto found = std::ranges::find(m_postings, program, &Posting::program);
    if (found != m_postings.end())
        chooseRow(found->id, 0);
    focusList();
}

void PostingsPage::showDetail()
{
    if (current())
        m_panes->showDetail();
}

// --- what is done

void PostingsPage::newProgram()
{
    auto *dialog = new ProgramDialog(m_workspace, m_session, {}, this);
    connect(dialog, &ProgramDialog::kept, this, [this] { m_means.work.tell(m_workspace.changes().newestOf(m_session)); });
    dialog->open();
}

void PostingsPage::tellMade(const Result<PostingId> &made, const QString &said)
{
    if (!made) {
        m_means.work.say(made.error().message);
        return;
    }
    m_wanted = *made;
    readAgain();
    m_means.work.tell(m_workspace.changes().newestOf(m_session), said);
    m_panes->showDetail();
    m_detail->setFocus();
}

void PostingsPage::newPosting()
{
    finishEditing();
    const auto programs = m_workspace.interns().programs(m_session);
    if (programs.isEmpty()) {
        m_means.work.say(tr("There is no programme yet. Make one first."));
        return;
    }
    const bool isKnown = std::ranges::find(programs, m_program, &InternProgram::id) != programs.end();
    Posting posting;
    posting.program = isKnown ? m_program : programs.first().id;
    posting.body = m_workspace.postings().draft(m_session, posting.program, m_workspace.organization());
    tellMade(m_workspace.postings().add(m_session, posting));
}

/// For the newest programme, which is the next season.
void PostingsPage::repeatPosting()
{
    const auto programs = m_workspace.interns().programs(m_session);
    if (!current() || programs.isEmpty())
        return;
    const Posting from = *current(); // the list is read anew meanwhile
    tellMade(m_workspace.postings().repeat(m_session, from, programs.first().id),
             tr("Made a new posting for %1. Go through its text: its days and amounts are those of the one before.")
                 .arg(programs.first().name));
}

void PostingsPage::removePosting()
{
    if (current() && !m_workspace.isReadOnly())
        m_means.work.tell(m_workspace.postings().remove(m_session, Posting(*current())));
    else if (!current())
        m_means.work.say(tr("Choose the posting in the list first."));
}

PrintSource *PostingsPage::newPrintSource() { return m_detail->newFlyer(); }

void PostingsPage::finishEditing()
{
    if (current())
        m_detail->finishEditing();
}

bool PostingsPage::hasDraft() { return m_detail->drafted().has_value(); }

void PostingsPage::showDraft()
{
    m_wanted = m_detail->drafted().value_or(PostingId());
    readAgain();
    m_panes->showDetail();
    m_detail->showDraft();
}

// --- moving about

QList<QWidget *> PostingsPage::panes() const
{
    if (m_postings.isEmpty())
        return {m_nothing};
    return {m_table, m_detail};
}

QString PostingsPage::counts() const { return tr("%n postings", nullptr, int(m_postings.size())); }

void PostingsPage::focusList()
{
    m_panes->showList();
    panes().first()->setFocus();
}

bool PostingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter) && current()) {
        showDetail();
        m_detail->setFocus();
        return true;
    }
    if (watched == m_table && key == Qt::Key_Delete) {
        removePosting();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace rnf
