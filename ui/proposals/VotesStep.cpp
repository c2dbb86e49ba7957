#include "proposals/VotesStep.h"

#include "base/Prompts.h"
#include "base/WindowWork.h"
#include "exchange/ProposalFiles.h"
#include "exchange/TableFormats.h"
#include "look/Dialog.h"
#include "look/FlowLayout.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"
#include "proposals/KeyBallotsDialog.h"
#include "proposals/OpenVoteDialog.h"
#include "proposals/ProposalWords.h"
#include "proposals/ScreenVoteDialog.h"
#include "proposals/TallyDialog.h"

#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum ResultColumn { Place, CardNumber, CardTitle, CardVotesColumn, Remark, resultColumns };

} // namespace

VotesStep::VotesStep(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means), m_told(plainLabel(this, u"voteTold"_s)),
      m_result(new QTableWidget(0, resultColumns, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(makeCommands());
    layout->addWidget(m_told);
    makeTable();
    layout->addWidget(m_result, 1);
    layout->addStretch();
    setFocusProxy(m_open);
}

QLayout *VotesStep::makeCommands()
{
    auto *line = new FlowLayout;
    line->setSpacing(Theme::gap);
    const auto add = [&](const QString &text, const QString &name, auto run) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
        return button;
    };
    m_open = add(tr("Open a vote…"), u"openVote"_s, &VotesStep::openVote);
    m_tally = add(tr("Count on the cards…"), u"tallyVotes"_s, &VotesStep::tally);
    m_key = add(tr("Key in ballots…"), u"keyBallots"_s, &VotesStep::keyIn);
    m_cast = add(tr("Vote on this screen…"), u"castVotes"_s, &VotesStep::castHere);
    m_print = add(tr("Print ballots…"), u"printBallots"_s, &VotesStep::printAsked);
    m_close = add(tr("Close the vote"), u"closeVote"_s, &VotesStep::closeVote);
    m_export = add(tr("Export votes…"), u"exportVotes"_s, &VotesStep::exportVotes);
    return line;
}

void VotesStep::makeTable()
{
    m_result->setObjectName(u"voteResult"_s);
    m_result->setAccessibleName(tr("How the vote came out"));
    m_result->setHorizontalHeaderLabels({tr("Place"), tr("No."), tr("Card"), tr("Votes"), tr("Remark")});
    makeListTable(m_result);
    m_result->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_result->horizontalHeader()->setSectionResizeMode(CardTitle, QHeaderView::Stretch);
}

// --- what is shown

void VotesStep::show(const WallState &state)
{
    m_state = state;
    const bool isOpen = state.ballot && state.ballot->isOpen();
    const auto count = state.ballot && !isOpen ? m_workspace.ballots().count(m_session, *state.ballot) : std::nullopt;
    m_open->setDisabled(isOpen || state.isReadOnly || state.facts.cards.isEmpty());
    for (auto *button : {m_tally, m_key, m_cast, m_close})
        button->setEnabled(isOpen && !state.isReadOnly);
    m_print->setEnabled(isOpen && !state.facts.cards.isEmpty()); // it says how they vote
    m_export->setEnabled(count.has_value());
    showTold();
    m_result->setVisible(count.has_value());
    if (count)
        showResult(*count);
}

void VotesStep::showTold()
{
    if (!m_state.ballot) {
        m_told->setText(tr("Nobody has voted yet. The cards can also be placed without a vote."));
        return;
    }
    const auto &ballot = *m_state.ballot;
    const QString method = ProposalWords::method(ballot);
    const QString turnout = ProposalWords::turnout(m_state.turnout, int(m_state.facts.cards.size()));
    QStringList said{ballot.isOpen()
                         ? tr("A vote is open: %1. %2. How it stands is hidden until it is closed.").arg(method, turnout)
                         : tr("The vote is closed: %1. %2.").arg(method, turnout)};
    if (const int left = m_boxes[ballot.id].size(); left > 0)
        said += tr("%n ballots that were cast here are in the box until others join them, or the vote is closed. Keep the "
                   "program open.",
                   nullptr, left);
    m_told->setText(said.join(u' '));
}

void VotesStep::showResult(const BallotCount &count)
{
    QList<Proposal> cards;
    for (const auto &row : m_state.facts.cards)
        cards += row.proposal;
    const auto cells = m_state.facts.wall.cells();
    const auto ranked = rankedCards(cards, count, cells);
    m_result->setRowCount(int(ranked.size()));
    for (int row = 0; row < m_result->rowCount(); ++row) {
        const auto &card = m_state.facts.find(ranked[row])->proposal;
        QStringList remarks;
        if (count.cards.value(card.id).isAdded)
            remarks += tr("dots of two cards added");
        if (card.needsHost())
            remarks += ProposalWords::needsHost();
        if (cells > 0 && row >= cells)
            remarks += tr("no space on the wall");
        const QStringList texts{QString::number(row + 1), QString::number(card.number), card.title,
                                QString::number(count.of(card.id)), remarks.join(u", "_s)};
        for (int column = 0; column < resultColumns; ++column)
            m_result->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
}

// --- what is done

void VotesStep::openVote() { (new OpenVoteDialog(m_workspace, m_session, m_means.work, m_state.facts.event, this))->open(); }

void VotesStep::closeVote()
{
    const int left = m_boxes[m_state.ballot->id].size();
    if (left > 0 && left < BallotBox::fewest)
        askForLast();
    else
        finish(true);
}

/// So few do not hide each other.
void VotesStep::askForLast()
{
    auto *dialog = new Dialog(u"lastBallots"_s, tr("The last ballots"), this);
    dialog->setHint(
        tr("%n ballots are left in the box. By themselves they are so few that the history may tell who cast them.", nullptr,
           m_boxes[m_state.ballot->id].size()));
    auto *leave = dialog->addAside(tr("Leave them out"), u"leaveLast"_s);
    auto *count = dialog->addPrimary(tr("Count them"), u"countLast"_s);
    for (auto *button : {leave, count}) {
        connect(button, &QPushButton::clicked, dialog, [this, dialog, withLast = button == count] {
            dialog->accept();
            finish(withLast);
        });
    }
    dialog->open();
}

void VotesStep::finish(bool withLast)
{
    const BallotId ballot = m_state.ballot->id;
    if (const auto last = m_boxes[ballot].rest(); withLast && !last.isEmpty()) {
        const auto counted = m_workspace.ballots().count(m_session, ballot, last);
        if (!counted) {
            m_means.work.tell(counted);
            return;
        }
        m_boxes[ballot].written(last);
    }
    const auto closed = m_workspace.ballots().close(m_session, ballot);
    if (closed)
        m_boxes.erase(ballot);
    m_means.work.tell(closed);
}

void VotesStep::tally() { (new TallyDialog(m_workspace, m_session, m_means.work, m_state, this))->open(); }

void VotesStep::keyIn() { (new KeyBallotsDialog(m_workspace, m_session, m_means.work, m_state, this))->open(); }

void VotesStep::castHere()
{
    auto *dialog = new ScreenVoteDialog(m_workspace, m_session, m_state, m_boxes[m_state.ballot->id], this);
    connect(dialog, &QDialog::finished, this, [this] { showTold(); });
    dialog->open();
}

void VotesStep::exportVotes()
{
    const QString path = TableFormats::asTable(m_means.prompts.savePath(
        this, tr("Export votes"), TableFormats::proposed(tr("Votes of %1").arg(m_state.facts.event.name)),
        TableFormats::saveFilter()));
    if (path.isEmpty())
        return;
    ProposalFiles files(m_workspace.store(), m_workspace.people(), m_workspace.proposals(), m_workspace.ballots());
    const auto done = files.writeVotes(m_session, path, m_state.facts.event);
    m_means.work.say(done ? tr("Wrote %n lines to %1.", nullptr, int(*done)).arg(path) : done.error().message);
}

} // namespace rnf
