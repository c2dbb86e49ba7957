#include "stipends/StipendsPage.h"

#include "base/ListAndDetail.h"
#include "base/Money.h"
#include "base/Ways.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/EmptyState.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"
#include "stipends/PayDialog.h"
#include "stipends/RateWords.h"
#include "stipends/StipendDetail.h"
#include "stipends/StipendHead.h"
#include "stipends/StipendPrint.h"
#include "stipends/StipendRuleDialog.h"
#include "stipends/StipendSteps.h"
#include "stipends/StipendWords.h"
#include "stipends/WageRatesDialog.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum ListState { Filled, Uncalculated, Nobody };

} // namespace

StipendsPage::StipendsPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_stipends(new StipendTableModel(workspace, session, this)), m_head(new StipendHead(workspace, session, this)),
      m_total(plainLabel(this, u"stipendTotal"_s)), m_table(new QTableView(this)), m_states(new QStackedWidget(this)),
      m_detail(new StipendDetail(workspace, session, this))
{
    Help::setTopic(this, u"stipends"_s);
    m_panes = new ListAndDetail(u"stipends/splitter"_s, makeList(), makeDetail(), {765, 335}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    connect(m_panes, &ListAndDetail::backWanted, this, &StipendsPage::focusList);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *keys = new QShortcut(QKeySequence(int(Qt::CTRL) | key), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, &StipendsPage::confirm);
    }
}

// --- building

QWidget *StipendsPage::makeList()
{
    makeTable();
    makeEmptyStates();
    for (QWidget *state :
         {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_uncalculated), static_cast<QWidget *>(m_nobody)})
        m_states->addWidget(state);
    connect(m_head, &StipendHead::turned, this, &StipendsPage::readMonth);
    connect(m_head, &StipendHead::calculateAsked, this, &StipendsPage::calculate);
    connect(m_head, &StipendHead::payAsked, this, &StipendsPage::markPaid);
    connect(m_head, &StipendHead::ruleAsked, this, &StipendsPage::editRule);
    connect(m_head, &StipendHead::ratesAsked, this, &StipendsPage::editRates);
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_states, 1);
    layout->addLayout(makeFoot());
    return panel;
}

QLayout *StipendsPage::makeFoot()
{
    auto *notAdvice = plainLabel(this);
    notAdvice->setText(RateWords::notAdvice());
    Theme::makeQuiet(notAdvice);
    m_total->setFont(Theme::strong(m_total->font()));
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::space, Theme::gap, Theme::space, Theme::gap);
    foot->addWidget(notAdvice, 1);
    foot->addWidget(m_total, 1);
    return foot;
}

void StipendsPage::makeTable()
{
    m_table->setObjectName(u"stipends"_s);
    m_table->setAccessibleName(tr("Stipends"));
    m_table->setModel(m_stipends);
    makeListTable(m_table);
    // Together they fit into a window of 1280 beside the detail; a long heading, as in Spanish, takes from the name.
    constexpr std::array widths{185, 138, 66, 74, 58, 70, 80, 64};
    static_assert(widths.size() == StipendTableModel::ColumnCount);
    auto *heads = m_table->horizontalHeader();
    for (int column = 0; column < int(widths.size()); ++column)
        m_table->setColumnWidth(column, qMax(widths[size_t(column)], heads->sectionSizeHint(column)));
    heads->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isReloading)
            openCurrent();
    });
    connect(m_table, &QAbstractItemView::clicked, this, &StipendsPage::showDetail);
}

void StipendsPage::makeEmptyStates()
{
    m_uncalculated = new EmptyState(u"calendar"_s, this);
    auto *calculate = m_uncalculated->addButton(tr("Calculate"));
    calculate->setObjectName(u"calculateFirst"_s);
    calculate->setDisabled(m_workspace.isReadOnly());
    connect(calculate, &QPushButton::clicked, this, &StipendsPage::calculate);
    m_nobody = new EmptyState(u"interns"_s, this);
    m_earlier = m_nobody->addButton(tr("Show the month before"));
    m_earlier->setObjectName(u"showMonthBefore"_s);
    connect(m_earlier, &QPushButton::clicked, m_head, [this] { m_head->turn(-1); });
}

QWidget *StipendsPage::makeDetail()
{
    connect(m_detail, &StipendDetail::confirmAsked, this, &StipendsPage::confirm);
    connect(m_detail, &StipendDetail::partAsked, this, &StipendsPage::payPart);
    connect(m_detail, &StipendDetail::refusalAsked, this, &StipendsPage::payNothing);
    connect(m_detail, &StipendDetail::weekChosen, &m_means.ways, &Ways::toWeek);
    return m_detail;
}

// --- what is shown

/// The last month that is over while something of it waits; else the one that runs.
QDate StipendsPage::monthToSettle() const
{
    const QDate now = MonthWeeks::monthOf(m_workspace.store().dates().today()), before = now.addMonths(-1);
    const auto rows = m_workspace.stipends().run(m_session, m_head->program().id, before).rows;
    const bool isWaiting = std::ranges::any_of(rows, [](const StipendRow &row) { return !row.line.isSettled(); });
    return isWaiting ? before : now;
}

/// Stays with whoever is chosen.
void StipendsPage::reload()
{
    m_head->readPrograms();
    if (!m_head->month().isValid())
        m_head->setMonth(monthToSettle());
    readMonth();
}

void StipendsPage::readMonth()
{
    m_isReloading = true;
    const int row = qMax(0, m_table->currentIndex().row());
    const StipendLine chosen = current() ? current()->line : StipendLine();
    m_stipends->show(m_head->program(), m_head->month());
    const int found = m_stipends->rowOf(chosen.placement, chosen.month);
    chooseRow(found >= 0 ? found : qMin(row, m_stipends->rowCount() - 1));
    m_isReloading = false;
    openCurrent();
    updateState();
}

void StipendsPage::chooseRow(int row) { m_table->setCurrentIndex(m_stipends->index(row, 0)); }

void StipendsPage::showMonth(const QDate &month, ProgramId program, PlacementId placement)
{
    bringUpToDate();
    m_head->setMonth(month, program);
    readMonth();
    if (const int row = m_stipends->rowOf(placement, m_head->month()); row >= 0)
        chooseRow(row);
}

const StipendRow *StipendsPage::current() const { return m_stipends->rowAt(m_table->currentIndex().row()); }

void StipendsPage::openCurrent()
{
    if (const auto *row = current())
        m_detail->show(*row, m_stipends->nameOf(*row), m_stipends->minimumWage(*row));
}

void StipendsPage::updateState()
{
    const auto &rows = m_stipends->month().rows;
    const bool isAnyWritten = std::ranges::any_of(rows, &StipendRow::isWritten);
    m_states->setCurrentIndex(rows.isEmpty() ? Nobody : isAnyWritten ? Filled : Uncalculated);
    const bool isFilled = m_states->currentIndex() == Filled;
    m_head->show(*m_stipends);
    m_total->setText(totalText());
    m_total->setVisible(isFilled);
    updateEmptyStates();
    m_panes->setHasDetail(isFilled);
    Q_EMIT countsChanged();
}

void StipendsPage::updateEmptyStates()
{
    const QString month = StipendWords::month(m_head->month());
    const QString rule = StipendWords::rule(m_stipends->month().rule).join(u' ');
    const bool hasProgram = m_head->program().id.isValid();
    m_earlier->setVisible(hasProgram);
    if (!hasProgram)
        m_nobody->setText(tr("No programme yet"),
                          tr("Here you settle what interns get each month. Make a programme and place "
                             "interns under Placements first."));
    else
        m_nobody->setText(tr("Nobody gets a stipend for %1").arg(month),
                          tr("Here you settle what interns get each month, once they are placed. %1").arg(rule));
    m_uncalculated->setText(
        tr("Calculate the stipends of %1").arg(month),
        tr("%n would get %1 in all. Nothing is paid before you confirm it.", nullptr, m_stipends->rowCount())
            .arg(Money::shown(m_stipends->month().totalCents())));
}

QString StipendsPage::totalText() const
{
    qint64 paid = 0;
    for (const auto &row : m_stipends->month().rows)
        paid += row.line.isPaid() ? row.line.amountCents : 0;
    const QString total = Money::shown(m_stipends->month().totalCents());
    return paid == 0 ? tr("Total %1").arg(total) : tr("Total %1, paid %2").arg(total, Money::shown(paid));
}

void StipendsPage::showDetail()
{
    if (m_states->currentIndex() == Filled)
        m_panes->showDetail();
}

// --- what is done

void StipendsPage::calculate()
{
    const auto done = m_workspace.stipends().calculate(m_session, m_head->program().id, m_head->month());
    m_means.work.tell(done, {}, tr("The stipends of %1 are as the hours say.").arg(StipendWords::month(m_head->month())));
}

/// As proposed; where somebody has to decide, it asks why.
void StipendsPage::confirm()
{
    const auto *row = current();
    if (m_workspace.isReadOnly() || !row || m_states->currentIndex() != Filled)
        return;
    if (!row->isWritten())
        m_means.work.say(tr("Calculate the stipends first, then confirm this one."));
    else if (canConfirm(*row) && row->line.status == StipendStatus::Calculated)
        m_means.work.tell(m_workspace.stipends().confirm(m_session, {row->line}));
    else if (canConfirm(*row))
        decide(DecisionDialog::Decision::All);
    else if (row->isOutOfDate)
        m_means.work.say(tr("Its hours changed. Calculate the stipends again, then confirm this one."));
    else
        m_means.work.say(row->isFollowed ? tr("A later run settled this month again, so this line stays as it is.")
                                         : tr("This stipend is confirmed already."));
}

void StipendsPage::decide(DecisionDialog::Decision decision)
{
    const auto *row = current();
    if (!row || !canDecide(*row))
        return;
    auto *dialog = new DecisionDialog(m_workspace, m_session, *row, m_stipends->nameOf(*row), decision, this);
    connect(dialog, &DecisionDialog::kept, this, &StipendsPage::tellNewest);
    dialog->open();
}

void StipendsPage::markPaid()
{
    if (m_stipends->count(canPay) == 0) {
        m_means.work.say(tr("Nothing waits to be paid. Confirm first what is to be paid."));
        return;
    }
    auto *dialog = new PayDialog(m_workspace, m_session, *m_stipends, this);
    connect(dialog, &PayDialog::kept, this, &StipendsPage::tellNewest);
    dialog->open();
}

void StipendsPage::editRule()
{
    if (!m_head->program().id.isValid()) {
        m_means.work.say(tr("A stipend rule belongs to a programme. Make one under Placements first."));
        return;
    }
    auto *dialog = new StipendRuleDialog(m_workspace, m_session, m_head->program(), m_head->month(), this);
    connect(dialog, &StipendRuleDialog::kept, this, &StipendsPage::tellNewest);
    dialog->open();
}

void StipendsPage::editRates()
{
    auto *dialog = new WageRatesDialog(m_workspace, m_session, this);
    connect(dialog, &WageRatesDialog::kept, this, &StipendsPage::tellNewest);
    dialog->open();
}

void StipendsPage::tellNewest() { m_means.work.tell(m_workspace.changes().newestOf(m_session)); }

PrintSource *StipendsPage::newPrintSource()
{
    return new StipendPrint(m_workspace, m_session, *m_stipends, m_head->program().name);
}

bool StipendsPage::canPrint() const { return m_stipends->count(&StipendRow::isWritten) > 0; }

// --- moving about

PersonId StipendsPage::person() const { return current() ? current()->line.person : PersonId(); }

QList<QWidget *> StipendsPage::panes() const { return {m_states->currentWidget(), m_detail}; }

QString StipendsPage::counts() const
{
    const QString lines = tr("%n lines", nullptr, m_stipends->count(&StipendRow::isWritten));
    const int count = m_stipends->count(needsDecision);
    return count > 0 ? lines + u" · "_s + tr("%n need a decision", nullptr, count) : lines;
}

void StipendsPage::focusList()
{
    m_panes->showList();
    updateState();
    if (m_states->currentIndex() == Filled)
        m_table->setFocus();
}

bool StipendsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            showDetail();
            m_detail->enter();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace rnf
