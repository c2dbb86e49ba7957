#include "budget/BudgetPart.h"

#include "base/Prompts.h"
#include "base/WindowWork.h"
#include "budget/BudgetHead.h"
#include "budget/BudgetLineDialog.h"
#include "budget/BudgetPaper.h"
#include "budget/BudgetTableModel.h"
#include "budget/PartnersDialog.h"
#include "budget/PledgeDialog.h"
#include "events/EventWords.h"
#include "exchange/BudgetExports.h"
#include "exchange/TableFormats.h"
#include "help/Help.h"
#include "look/EmptyState.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/RowTable.h"
#include "print/PaperSource.h"
#include "print/PrintDialog.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum BudgetState { LinesShown, NoLines };

} // namespace

BudgetPart::BudgetPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : EventPart(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_model(new BudgetTableModel(workspace, session, this)), m_head(new BudgetHead(this)), m_table(new QTableView(this)),
      m_states(new QStackedWidget(this))
{
    setObjectName(u"budget"_s);
    Help::setTopic(this, u"budget"_s);
    makeTable();
    makeEmptyState();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::wide, Theme::space, Theme::wide, Theme::gap);
    layout->setSpacing(Theme::space);
    layout->addWidget(m_head);
    layout->addLayout(makeCommands());
    layout->addWidget(m_states, 1);
    setFocusProxy(m_table);
}

// --- building

QLayout *BudgetPart::makeCommands()
{
    auto *line = new FlowLayout;
    line->setSpacing(Theme::gap);
    const auto add = [&](const QString &name, const QString &iconName, const QString &text,
                         const std::function<void()> &run) {
        auto *button = new QPushButton(icon(iconName), text, this);
        button->setObjectName(name);
        button->setDisabled(m_workspace.isReadOnly());
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
    };
    add(u"addIncome"_s, u"add"_s, tr("Add income…"), [this] { addLine(BudgetSide::Income); });
    add(u"addExpense"_s, u"add"_s, tr("Add an expense…"), [this] { addLine(BudgetSide::Expense); });
    add(u"openPartners"_s, u"office"_s, tr("Partners…"), [this] { openPartners({}); });
    auto *more = new QToolButton(this);
    more->setObjectName(u"moreOfBudget"_s);
    more->setText(tr("More"));
    more->setIcon(icon(u"more"_s));
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(makeMore());
    more->setFocusPolicy(Qt::TabFocus);
    line->addWidget(more);
    return line;
}

QMenu *BudgetPart::makeMore()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &name, const QString &iconName, const QString &text, auto run) {
        auto *action = menu->addAction(icon(iconName), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run, Qt::QueuedConnection);
        return action;
    };
    auto *pledges = add(u"importPledges"_s, u"import"_s, tr("Import pledges…"), &BudgetPart::importPledges);
    pledges->setDisabled(m_workspace.isReadOnly());
    m_needLines += add(u"printBudget"_s, u"print"_s, tr("Print the budget…"), &BudgetPart::print);
    m_needLines += add(u"exportBudget"_s, u"export"_s, tr("Export as CSV…"), &BudgetPart::exportTable);
    return menu;
}

void BudgetPart::makeTable()
{
    m_table->setObjectName(u"budgetLines"_s);
    m_table->setAccessibleName(tr("Lines of the budget"));
    m_table->setModel(m_model);
    makeListTable(m_table);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(BudgetTableModel::What, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_states->addWidget(m_table);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &BudgetPart::openCurrent);
}

void BudgetPart::makeEmptyState()
{
    auto *empty = new EmptyState(u"chart"_s, this);
    empty->setText(
        tr("No money is planned yet"),
        tr("Write down what the event will cost and where the money comes from. Then note what was pledged, ordered "
           "and paid, and print one page that shows it to everybody."));
    const auto add = [&](const QString &name, const QString &text, BudgetSide side) {
        auto *button = empty->addButton(text);
        button->setObjectName(name);
        button->setDisabled(m_workspace.isReadOnly());
        connect(button, &QPushButton::clicked, this, [this, side] { addLine(side); });
    };
    add(u"firstExpense"_s, tr("Add an expense…"), BudgetSide::Expense);
    add(u"firstIncome"_s, tr("Add income…"), BudgetSide::Income);
    m_states->addWidget(empty);
}

// --- what is shown

void BudgetPart::show(const Event &event)
{
    const auto chosen = event.id == m_event.id ? current() : std::nullopt;
    m_event = event;
    read(chosen);
}

/// Stays with the line that is chosen, or with its row.
void BudgetPart::read(const std::optional<BudgetLine> &chosen)
{
    constexpr int firstLine = 1; // below the word of its side
    const int row = qMax(firstLine, m_table->currentIndex().row());
    m_model->show(m_event.id);
    auto &budgets = m_workspace.budgets();
    m_head->show(budgets.totals(m_session, m_event.id), budgets.unthanked(m_session, m_event.id).size());
    const bool isEmpty = m_model->rowCount() == 0;
    m_states->setCurrentIndex(isEmpty ? NoLines : LinesShown);
    m_head->setHidden(isEmpty);
    for (auto *action : std::as_const(m_needLines))
        action->setDisabled(isEmpty);
    const int known = chosen ? m_model->rowOf(*chosen) : -1;
    const int near = qMin(row, m_model->rowCount() - 1);
    m_table->selectRow(known >= 0 ? known : m_model->at(near) ? near : near + 1);
}

QString BudgetPart::counts() const { return tr("%n lines", nullptr, int(m_model->lines().size())); }

std::optional<BudgetLine> BudgetPart::current() const { return m_model->at(m_table->currentIndex().row()); }

// --- what is done

void BudgetPart::addLine(BudgetSide side)
{
    BudgetLine line;
    line.event = m_event.id;
    line.side = side;
    line.category = categoriesOf(side).first();
    auto *dialog = new BudgetLineDialog(m_workspace, m_session, m_means.work, line, this);
    connect(dialog, &BudgetLineDialog::kept, this, [this](BudgetLineId id) {
        BudgetLine added;
        added.id = id;
        read(added);
        m_table->setFocus();
    });
    dialog->open();
}

void BudgetPart::openCurrent()
{
    const auto line = current();
    if (line && line->isOfPartner())
        openPartners(line->partner);
    else if (line)
        (new BudgetLineDialog(m_workspace, m_session, m_means.work, *line, this))->open();
}

void BudgetPart::removeCurrent()
{
    if (const auto line = current(); line && !m_workspace.isReadOnly())
        m_means.work.tell(m_workspace.budgets().remove(m_session, *line));
}

void BudgetPart::openPartners(EventOrganizationId partner)
{
    auto *dialog = new PartnersDialog(m_workspace, m_session, m_means.work, m_event, this);
    dialog->choose(partner);
    dialog->open();
}

void BudgetPart::importPledges()
{
    const QString path = m_means.prompts.openPath(this, tr("Import pledges"), {}, TableFormats::openFilter());
    if (!path.isEmpty())
        (new PledgeDialog(m_workspace, m_session, m_means.work, m_event, path, this))->open();
}

void BudgetPart::print()
{
    auto &budgets = m_workspace.budgets();
    const Paper paper = BudgetPaper::of(budgets.lines(m_session, m_event.id), budgets.totals(m_session, m_event.id),
                                        budgets.partners(m_session, m_event.id));
    const auto note = [this, event = m_event]() -> Result<PrintSource::Noted> {
        const auto noted = m_workspace.budgets().notePrinted(m_session, event);
        if (!noted)
            return noted.error();
        return PrintSource::Noted{tr("Printed the budget of %1.").arg(event.name), 0};
    };
    // It is handed on, so it does not even name who printed it.
    const FrameWords words{
        tr("Budget of %1").arg(m_event.name), EventWords::day(m_event), {}, m_workspace.store().dates().today(), false};
    auto *source = new PaperSource(words, paper, tr("The budget of %1, to be shown to everybody.").arg(m_event.name), note);
    auto *dialog = new PrintDialog(*source, m_means.prompts, this);
    source->setParent(dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_means.work.say(dialog->outcome().text); });
    dialog->open();
}

void BudgetPart::exportTable()
{
    const QString path = TableFormats::asTable(
        m_means.prompts.savePath(this, tr("Export the budget"), TableFormats::proposed(tr("Budget of %1").arg(m_event.name)),
                                 TableFormats::saveFilter()));
    if (path.isEmpty())
        return;
    BudgetExports exports(m_workspace.store(), m_workspace.people(), m_workspace.budgets());
    const auto done = exports.write(m_session, path, m_event);
    m_means.work.say(done ? tr("Wrote %n lines to %1.", nullptr, int(*done)).arg(path) : done.error().message);
}

bool BudgetPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return EventPart::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    default:
        return EventPart::eventFilter(watched, event);
    }
}

} // namespace rnf
