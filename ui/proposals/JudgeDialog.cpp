#include "proposals/JudgeDialog.h"

#include "accounts/Accounts.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "proposals/ProposalWords.h"
#include "proposals/Proposals.h"
#include "standing/PersonButton.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

JudgeDialog::JudgeDialog(Workspace &workspace, const Session &session, WindowWork &work, const WallState &state,
                         ProposalId first, QWidget *parent)
    : Dialog(u"judge"_s, tr("Judge the cards"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_cards(state.facts.cards), m_isBlind(state.ballot && state.ballot->isBlind && state.ballot->isOpen()),
      m_what(plainLabel(this, u"judgedWhat"_s)), m_about(plainLabel(this, u"judgedAbout"_s)),
      m_who(new PersonButton(workspace, session, tr("Who judges?"), this))
{
    Help::setTopic(this, u"wall"_s);
    Theme::makeQuiet(m_what);
    body()->addWidget(m_what);
    body()->addWidget(m_about);
    body()->addLayout(makeWho());
    body()->addLayout(makeLines());
    body()->addStretch();
    auto *before = addAside(tr("Card before"), u"cardBefore"_s);
    connect(before, &QPushButton::clicked, this, [this] { turnTo(m_card - 1); });
    auto *next = addPrimary(tr("Next card"), u"nextCard"_s, tr("Close"));
    connect(next, &QPushButton::clicked, this, [this] { turnTo(m_card + 1); });
    const auto found = std::ranges::find(m_cards, first, [](const ProposalRow &row) { return row.proposal.id; });
    m_card = found == m_cards.end() ? 0 : found - m_cards.begin();
    showCard();
    keepSize({620, 460});
}

// --- building

QLayout *JudgeDialog::makeWho()
{
    m_who->setObjectName(u"judge"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    auto *label = plainLabel(this);
    label->setText(tr("Who judges"));
    line->addWidget(label);
    line->addWidget(m_who);
    line->addStretch();
    const bool isKnown = m_workspace.accounts().personOf(m_session).isValid();
    label->setHidden(isKnown);
    m_who->setHidden(isKnown);
    m_who->show({}, {});
    connect(m_who, &PersonButton::chosen, this, [this](PersonId person) {
        if (m_who->person().isValid() && !keep())
            return;
        m_who->show(person, {});
        showScores();
        m_lines.first().score->setFocus();
    });
    return line;
}

QLayout *JudgeDialog::makeLines()
{
    enum Column { Name, Score, Note };
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::gap);
    grid->setColumnStretch(Note, 1);
    for (const auto &criterion : m_workspace.proposals().criteria(m_session, m_cards.first().proposal.event)) {
        const int row = int(m_lines.size());
        auto *score = new QComboBox(this);
        score->setObjectName(u"score%1"_s.arg(row + 1));
        score->setAccessibleName(tr("Score for “%1”").arg(criterion.name));
        score->addItem(tr("not judged"));
        for (int points = 0; points <= ProposalReview::best; ++points)
            score->addItem(tr("%1 of %2").arg(points).arg(ProposalReview::best), points);
        auto *note = new QLineEdit(this);
        note->setObjectName(u"scoreNote%1"_s.arg(row + 1));
        note->setPlaceholderText(tr("Why"));
        note->setAccessibleName(tr("Why that score for “%1”").arg(criterion.name));
        auto *label = plainLabel(this);
        label->setText(criterion.name);
        label->setBuddy(score);
        grid->addWidget(label, row, Name);
        grid->addWidget(score, row, Score);
        grid->addWidget(note, row, Note);
        m_lines += Line{criterion.id, score, note};
    }
    return grid;
}

// --- what is shown

PersonId JudgeDialog::reviewer() const
{
    const PersonId me = m_workspace.accounts().personOf(m_session);
    return me.isValid() ? me : m_who->person();
}

void JudgeDialog::turnTo(qsizetype card)
{
    if (!keep())
        return;
    m_card = (card + m_cards.size()) % m_cards.size();
    showCard();
}

void JudgeDialog::showCard()
{
    const auto &row = m_cards[m_card];
    setHeading(tr("%1 %2").arg(row.proposal.number).arg(row.proposal.title));
    QStringList what{ProposalWords::kind(row.proposal.kind)};
    if (!m_isBlind && !row.hosts().isEmpty())
        what += row.hosts();
    what += tr("card %1 of %2").arg(m_card + 1).arg(m_cards.size());
    m_what->setText(what.join(u" · "_s));
    m_about->setText(row.proposal.abstract);
    m_about->setHidden(row.proposal.abstract.isEmpty());
    showScores();
    if (reviewer().isValid())
        m_lines.first().score->setFocus();
}

void JudgeDialog::showScores()
{
    m_kept = m_workspace.proposals().reviews(m_session, m_cards[m_card].proposal.event);
    m_kept.removeIf([this](const ProposalReview &one) {
        return one.proposal != m_cards[m_card].proposal.id || one.reviewer != reviewer();
    });
    for (const auto &line : std::as_const(m_lines)) {
        const auto kept = std::ranges::find(m_kept, line.criterion, &ProposalReview::criterion);
        line.score->setCurrentIndex(kept == m_kept.end() ? 0 : 1 + kept->score);
        for (QWidget *field : std::initializer_list<QWidget *>{line.score, line.note})
            field->setEnabled(reviewer().isValid() && !m_workspace.isReadOnly());
        line.note->setText(kept == m_kept.end() ? QString() : kept->note);
    }
}

// --- what is done

/// Stays open where something was refused, until it is closed again.
void JudgeDialog::reject()
{
    const bool isTold = m_isRefused;
    if (keep() || isTold)
        Dialog::reject();
}

QList<ProposalReview> JudgeDialog::typed() const
{
    QList<ProposalReview> reviews;
    for (const auto &line : m_lines) {
        if (line.score->currentIndex() == 0)
            continue;
        ProposalReview review;
        review.criterion = line.criterion;
        review.score = line.score->currentData().toInt();
        review.note = line.note->text();
        reviews += review;
    }
    return reviews;
}

/// False where it is refused; the problem is shown then.
bool JudgeDialog::keep()
{
    for (const auto &line : std::as_const(m_lines)) {
        if (line.score->currentIndex() > 0 || line.note->text().trimmed().isEmpty())
            continue;
        m_isRefused = true;
        showProblem(tr("A reason needs a score. Choose one, or take the reason out."));
        line.score->setFocus();
        return false;
    }
    const auto says = [](const ProposalReview &one) { return std::tuple(one.criterion, one.score, one.note); };
    auto now = typed();
    std::ranges::sort(now, {}, says);
    std::ranges::sort(m_kept, {}, says);
    if (m_workspace.isReadOnly() || std::ranges::equal(now, m_kept, {}, says, says))
        return true;
    const auto done = m_workspace.proposals().review(m_session, m_cards[m_card].proposal.id, reviewer(), now);
    m_isRefused = !done;
    showProblem(done ? QString() : done.error().message);
    if (!done)
        return false;
    m_work.tell(done);
    return true;
}

} // namespace rnf
