#include "proposals/ScreenVoteDialog.h"

#include "events/Registrations.h"
#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"

#include <QComboBox>
#include <QCompleter>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

ScreenVoteDialog::ScreenVoteDialog(Workspace &workspace, const Session &session, const WallState &state, BallotBox &box,
                                   QWidget *parent)
    : Dialog(u"screenVote"_s, tr("Vote on this screen"), parent), m_workspace(workspace), m_session(session), m_state(state),
      m_box(box), m_cards(state.facts.cards), m_voter(new QComboBox(this)), m_table(new QTableWidget(0, 2, this)),
      m_told(plainLabel(this, u"castTold"_s)), m_cast(addPrimary(tr("Cast the ballot"), u"castBallot"_s, tr("Close")))
{
    Help::setTopic(this, u"wall"_s);
    setHint(tr("Choose your name, mark what you like, and cast the ballot. Everybody votes once, and nobody can tell "
               "afterwards who voted what: ballots are put away together."));
    m_voter->setObjectName(u"voter"_s);
    m_voter->setAccessibleName(tr("Who votes"));
    m_voter->setEditable(true);
    m_voter->setInsertPolicy(QComboBox::NoInsert);
    m_voter->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_voter->completer()->setFilterMode(Qt::MatchContains);
    m_table->setObjectName(u"ballotCards"_s);
    m_table->setAccessibleName(tr("Cards"));
    makeRowTable(m_table);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    body()->addWidget(m_voter);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_told);
    connect(m_cast, &QPushButton::clicked, this, &ScreenVoteDialog::cast);
    fillVoters();
    shuffleCards();
    updateTold();
    keepSize({560, 620});
}

void ScreenVoteDialog::fillVoters()
{
    m_voter->clear();
    const auto voted = m_workspace.ballots().voters(m_session, m_state.ballot->id);
    for (const auto &row : m_workspace.registrations().of(m_session, m_state.facts.event.id)) {
        const auto &registration = row.registration;
        m_names.insert(registration.id, row.name);
        if (registration.takesPlace() && !m_box.has(registration.id) && !voted.contains(registration.id))
            m_voter->addItem(row.name, registration.id.value);
    }
    m_voter->setCurrentIndex(-1);
    m_voter->setFocus();
}

/// Everybody sees them in another order, so that the first one has nothing of it.
void ScreenVoteDialog::shuffleCards()
{
    std::shuffle(m_cards.begin(), m_cards.end(), *QRandomGenerator::global());
    const bool areDots = m_state.ballot->method == BallotMethod::Dots;
    m_table->setRowCount(0);
    m_table->setRowCount(int(m_cards.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &card = m_cards[row];
        const QString hosts = m_state.ballot->isBlind ? QString() : card.hosts();
        auto *item =
            new QTableWidgetItem(hosts.isEmpty() ? card.proposal.title : tr("%1 (%2)").arg(card.proposal.title, hosts));
        item->setFlags(areDots ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        if (!areDots)
            item->setCheckState(Qt::Unchecked);
        m_table->setItem(row, 0, item);
        if (areDots) {
            auto *dots = new QSpinBox(m_table);
            dots->setRange(0, m_state.ballot->dots);
            dots->setAccessibleName(card.proposal.title);
            m_table->setCellWidget(row, 1, dots);
        }
    }
    m_table->setColumnHidden(1, !areDots);
}

BallotPaper ScreenVoteDialog::paper() const
{
    BallotPaper paper;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *dots = qobject_cast<const QSpinBox *>(m_table->cellWidget(row, 1));
        const int value = dots ? dots->value() : m_table->item(row, 0)->checkState() == Qt::Checked ? 1 : 0;
        if (value > 0)
            paper += BallotMark{m_cards[row].proposal.id, value};
    }
    return paper;
}

void ScreenVoteDialog::cast()
{
    // Of two with one name it is the one who was chosen.
    const QString name = m_voter->currentText().trimmed();
    const bool isChosen = m_voter->currentIndex() >= 0 && m_voter->itemText(m_voter->currentIndex()) == name;
    const int chosen = isChosen ? m_voter->currentIndex() : m_voter->findText(name, Qt::MatchFixedString);
    if (chosen < 0) {
        showProblem(tr("Choose who votes. Whoever is not in the list has voted already, or has no place at the event."));
        return;
    }
    const auto said = paper();
    int dots = 0;
    for (const auto &mark : said)
        dots += mark.value;
    if (m_state.ballot->method == BallotMethod::Dots && dots > m_state.ballot->dots) {
        showProblem(
            tr("That is %n dots more than there are for one. Take some away.", nullptr, dots - m_state.ballot->dots));
        return;
    }
    showProblem({});
    m_box.cast(RegistrationId(m_voter->itemData(chosen).toLongLong()), said);
    dropDoubles();
    putAway(m_box.ready());
    fillVoters();
    shuffleCards();
    updateTold();
}

bool ScreenVoteDialog::putAway(const BallotBox::Batch &batch)
{
    if (batch.voters.isEmpty())
        return true;
    const auto counted = m_workspace.ballots().count(m_session, m_state.ballot->id, batch);
    if (!counted) {
        showProblem(counted.error().message);
        return false;
    }
    m_box.written(batch);
    return true;
}

/// Whoever voted on another laptop meanwhile has had their voice; their ballot here would keep those of others from counting.
void ScreenVoteDialog::dropDoubles()
{
    const auto voted = m_workspace.ballots().voters(m_session, m_state.ballot->id);
    QStringList names;
    for (const auto &voter : m_box.voters()) {
        if (!voted.contains(voter))
            continue;
        m_box.drop(voter);
        names += m_names.value(voter);
    }
    if (!names.isEmpty())
        showProblem(tr("%1 voted elsewhere already. What was cast here for them does not count.").arg(names.join(u", "_s)));
}

void ScreenVoteDialog::updateTold()
{
    m_told->setText(m_box.size() > 0
                        ? tr("%n ballots in the box, which are put away with the next ones", nullptr, m_box.size())
                        : QString());
}

void ScreenVoteDialog::done(int result)
{
    // Where they cannot be put away it says why, and they stay in the box.
    dropDoubles();
    if (!putAway(m_box.whole()) && !m_wasRefused) {
        m_wasRefused = true;
        return;
    }
    Dialog::done(result);
}

} // namespace rnf
