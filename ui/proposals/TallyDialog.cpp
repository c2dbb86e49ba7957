#include "proposals/TallyDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum TallyColumn { TallyNumber, TallyCard, FirstCount, SecondCount, Settled, TallyState, tallyColumns };

QString counted(int count) { return count == PaperTally::notCounted ? QString() : QString::number(count); }

} // namespace

TallyDialog::TallyDialog(Workspace &workspace, const Session &session, WindowWork &work, const WallState &state,
                         QWidget *parent)
    : Dialog(u"tally"_s, tr("Count on the cards"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_state(state), m_view(new QComboBox(this)), m_table(new QTableWidget(0, tallyColumns, this)),
      m_told(plainLabel(this, u"tallyTold"_s))
{
    Help::setTopic(this, u"wall"_s);
    setHint(tr(
        "Two people count every card, each for themselves. Where they differ, count again together and type what you agree "
        "on."));
    const auto known = workspace.ballots().tallies(session, state.ballot->id);
    for (const auto &card : state.cards) {
        const auto tally = std::ranges::find(known, card.proposal.id, &PaperTally::proposal);
        // What was counted of a card before it became part of another one counts for that one.
        const bool isPart = card.proposal.status == ProposalStatus::Merged && tally != known.end();
        if (!card.proposal.isCard() && !isPart)
            continue;
        m_cards += card.proposal;
        PaperTally fresh;
        fresh.ballot = state.ballot->id;
        fresh.proposal = card.proposal.id;
        m_before += tally == known.end() ? fresh : *tally;
    }
    m_tallies = m_before;
    m_view->setObjectName(u"tallyView"_s);
    m_view->setAccessibleName(tr("Who counts"));
    m_view->addItems({tr("I count first"), tr("I count second"), tr("Compare both")});
    makeTable();
    body()->addWidget(m_view);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_told);
    connect(addPrimary(tr("Save"), u"keepTally"_s), &QPushButton::clicked, this, [this] {
        if (keep())
            accept();
    });
    connect(m_view, &QComboBox::currentIndexChanged, this, &TallyDialog::start);
    connect(m_table, &QTableWidget::cellChanged, this, &TallyDialog::take);
    start();
    keepSize({640, 620});
}

void TallyDialog::makeTable()
{
    m_table->setObjectName(u"tallies"_s);
    m_table->setAccessibleName(tr("Counts on paper"));
    m_table->setHorizontalHeaderLabels({tr("No."), tr("Card"), tr("First"), tr("Second"), tr("Agreed"), tr("State")});
    makeRowTable(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::DoubleClicked);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TallyCard, QHeaderView::Stretch);
}

QString TallyDialog::stateOf(const PaperTally &tally) const
{
    if (tally.differs())
        return tr("differs");
    if (tally.count())
        return tr("agreed", "count on paper");
    return tally.isStarted() ? tr("counted once") : QString();
}

/// Typing begins at the first card, or at the first one that both counted differently.
void TallyDialog::start()
{
    fill();
    const auto view = View(m_view->currentIndex());
    const auto differing = std::ranges::find_if(m_tallies, &PaperTally::differs);
    const int row = view == Compare && differing != m_tallies.end() ? int(differing - m_tallies.begin()) : 0;
    m_table->setCurrentCell(row, view == First ? FirstCount : view == Second ? SecondCount : Settled);
}

/// Nobody sees the other's column before both have counted.
void TallyDialog::fill()
{
    m_isFilling = true;
    const auto view = View(m_view->currentIndex());
    m_table->setColumnHidden(FirstCount, view == Second);
    m_table->setColumnHidden(SecondCount, view == First);
    m_table->setColumnHidden(Settled, view != Compare);
    m_table->setColumnHidden(TallyState, view != Compare);
    m_table->setRowCount(int(m_tallies.size()));
    int differing = 0, open = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &tally = m_tallies[row];
        const auto &card = m_cards[row];
        differing += tally.differs() ? 1 : 0;
        open += tally.isStarted() && !tally.count() && !tally.differs() ? 1 : 0;
        const bool isShown = view != Compare || tally.isComplete(); // else whoever counts second would see the first
        const QStringList texts{QString::number(card.number),
                                card.title,
                                isShown ? counted(tally.first) : QString(),
                                isShown ? counted(tally.second) : QString(),
                                counted(tally.settled),
                                stateOf(tally)};
        for (int column = 0; column < tallyColumns; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            const bool isTyped = (column == FirstCount && view == First) || (column == SecondCount && view == Second)
                              || (column == Settled && tally.isComplete() && tally.first != tally.second);
            item->setFlags(isTyped ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (column == TallyState && tally.differs())
                item->setIcon(icon(u"warning"_s, Tone::Warning));
            m_table->setItem(row, column, item);
        }
    }
    QStringList said;
    if (differing > 0)
        said += tr("%n cards differ", nullptr, differing);
    if (open > 0)
        said += tr("%n cards were counted once", nullptr, open);
    m_told->setText(view != Compare ? QString() : said.isEmpty() ? tr("Both counts agree.") : said.join(u" · "_s));
    m_isFilling = false;
}

/// What is no number leaves the count open.
void TallyDialog::take(int row, int column)
{
    if (m_isFilling)
        return;
    const QString text = m_table->item(row, column)->text().trimmed();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const bool isRead = text.isEmpty() || (isNumber && number >= 0);
    showProblem(isRead ? QString() : tr("“%1” is no count. Type how many dots the card has, or nothing.").arg(text));
    auto &tally = m_tallies[row];
    int &count = column == FirstCount ? tally.first : column == SecondCount ? tally.second : tally.settled;
    count = isNumber && number >= 0 ? number : PaperTally::notCounted;
    const auto current = m_table->currentIndex();
    fill();
    m_table->setCurrentCell(std::min(current.row() + (isRead ? 1 : 0), m_table->rowCount() - 1), current.column());
}

bool TallyDialog::keep()
{
    QList<PaperTally> changed;
    for (qsizetype row = 0; row < m_tallies.size(); ++row) {
        if (m_tallies[row] != m_before[row])
            changed += m_tallies[row];
    }
    if (changed.isEmpty())
        return true;
    const auto done = m_workspace.ballots().tally(m_session, m_state.ballot->id, m_before, changed);
    if (!done) {
        showProblem(done.error().message);
        return false;
    }
    m_work.tell(done);
    return true;
}

} // namespace rnf
