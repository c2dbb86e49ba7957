#include "work/ApprovalList.h"

#include "base/WindowWork.h"
#include "look/ButtonText.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/RowTable.h"
#include "look/ToolTip.h"
#include "work/ReasonDialog.h"
#include "work/SheetWords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

ApprovalList::ApprovalList(Workspace &workspace, const Session &session, WindowWork &work, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_session(session), m_work(work),
      m_model(new ApprovalModel(workspace, session, this)), m_table(new QTableView(this)), m_next(makeNext()),
      m_approve(new QPushButton(icon(u"check"_s), tr("Approve"), this)), m_giveBack(new QPushButton(tr("Give back…"), this)),
      m_approveAll(new QPushButton(tr("Approve all shown"), this))
{
    Theme::makePanel(this);
    auto *heading = new QLabel(tr("Waiting for approval"), this);
    Theme::makeHeading(heading);
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::wide);
    layout->setSpacing(Theme::gap);
    layout->addWidget(heading);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_next);
    layout->addLayout(makeActions());
    updateState();
}

void ApprovalList::makeTable()
{
    m_table->setObjectName(u"approvals"_s);
    m_table->setAccessibleName(tr("Weeks that wait for approval"));
    m_table->setModel(m_model);
    makeListTable(m_table);
    // What may be long shares the room that is left, and is told whole beside the pointer.
    m_table->horizontalHeader()->setMinimumSectionSize(Theme::rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const auto column : {ApprovalModel::Name, ApprovalModel::Remarks})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    // Not the current row, which is there before anybody chose one.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ApprovalList::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &line) { m_table->selectRow(line.row()); });
}

QPushButton *ApprovalList::makeNext()
{
    auto *next = new QPushButton(this);
    next->setObjectName(u"nextWaiting"_s);
    next->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name widens nothing
    connect(next, &QPushButton::clicked, this, &ApprovalList::openNext);
    return next;
}

QLayout *ApprovalList::makeActions()
{
    m_approve->setObjectName(u"approve"_s);
    m_approveAll->setObjectName(u"approveAll"_s);
    m_giveBack->setObjectName(u"giveBack"_s);
    connect(m_approve, &QPushButton::clicked, this, &ApprovalList::approve);
    connect(m_approveAll, &QPushButton::clicked, this, &ApprovalList::approveAll);
    connect(m_giveBack, &QPushButton::clicked, this, &ApprovalList::giveBack);
    auto *line = new FlowLayout;
    line->setSpacing(Theme::gap);
    for (auto *button : {m_approve, m_giveBack, m_approveAll})
        line->addWidget(button);
    return line;
}

void ApprovalList::reload()
{
    const auto before = current();
    const int row = m_table->currentIndex().row();
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->reload();
    }
    setHidden(count() == 0);
    const int same = before ? m_model->rowOf(before->id) : -1;
    const QModelIndex next = m_model->index(qMin(qMax(0, row), count() - 1), 0);
    if (same >= 0) {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->selectRow(same);
    } else if (next.isValid()) {
        // Nobody else's week is chosen by itself: a second click would approve what nobody has looked at.
        m_table->selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
    }
    updateState();
}

void ApprovalList::follow(const WeekKey &shown)
{
    if (const auto sheet = current(); sheet && sheet->key() == shown)
        return;
    const auto &sheets = m_model->sheets();
    const auto line = std::ranges::find(sheets, shown, &Timesheet::key);
    const QSignalBlocker quiet(m_table->selectionModel());
    if (line == sheets.end())
        m_table->clearSelection();
    else
        m_table->selectRow(int(line - sheets.begin()));
    m_table->viewport()->update();
    updateState();
}

std::optional<Timesheet> ApprovalList::current() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->sheets().value(rows.first().row()));
}

void ApprovalList::showCurrent()
{
    updateState();
    if (const auto sheet = current())
        Q_EMIT chosen(*sheet);
}

int ApprovalList::nextRow() const { return qMax(0, m_table->currentIndex().row()); }

void ApprovalList::openNext()
{
    m_table->setFocus(); // not to "Approve": first it is looked at
    m_table->selectRow(nextRow());
}

/// Whoever decided here needs one key for the next week.
void ApprovalList::goOn()
{
    if (!m_next->isHidden() && isAncestorOf(window()->focusWidget()))
        m_next->setFocus();
}

void ApprovalList::updateState()
{
    const bool isNextOffered = !current() && nextRow() < count();
    const QString next = isNextOffered ? m_model->nextText(nextRow()) : QString();
    m_next->setText(buttonText(next));
    m_next->setToolTip(plainToolTip(next));
    m_next->setVisible(isNextOffered);
    const bool canDecide = !m_workspace.isReadOnly() && current();
    m_approve->setEnabled(canDecide);
    m_giveBack->setEnabled(canDecide);
    m_approveAll->setEnabled(!m_workspace.isReadOnly() && count() > 0);
}

void ApprovalList::approve()
{
    const auto sheet = current();
    if (!sheet)
        m_work.say(tr("Choose the week to be approved first."));
    else if (m_work.tell(m_workspace.hours().approve(m_session, {*sheet})))
        goOn();
}

void ApprovalList::approveAll()
{
    const auto sheets = m_model->sheets();
    if (sheets.isEmpty())
        m_work.say(tr("No week waits for approval."));
    else
        m_work.act(tr("Approving %n weeks …", nullptr, int(sheets.size())), sheets.size(),
                   [&hours = m_workspace.hours(), session = m_session, sheets] { return hours.approve(session, sheets); });
}

void ApprovalList::giveBack()
{
    const auto sheet = current();
    if (!sheet) {
        m_work.say(tr("Choose the week to be given back first."));
        return;
    }
    const QString subject = tr("%1, %2").arg(m_workspace.people().nameOf(m_session, sheet->person),
                                             SheetWords::week(sheet->weekOn, m_workspace.store().dates().today()));
    auto *dialog = new ReasonDialog(tr("Give back"), subject, tr("Give back"), this);
    connect(dialog, &ReasonDialog::given, this, [this, dialog, sheet = *sheet](const QString &reason) {
        const auto done = m_workspace.hours().giveBack(m_session, sheet, reason);
        if (done) {
            dialog->accept();
            m_work.tell(done);
            goOn();
        } else {
            dialog->showProblem(done.error().message);
        }
    });
    dialog->open();
}

} // namespace rnf
