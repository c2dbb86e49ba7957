#include "proposals/KeyBallotsDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/PlainLabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

KeyBallotsDialog::KeyBallotsDialog(Workspace &workspace, const Session &session, WindowWork &work, const WallState &state,
                                   QWidget *parent)
    : Dialog(u"keyBallots"_s, tr("Key in ballots"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_state(state), m_lines(new QPlainTextEdit(this)), m_told(plainLabel(this, u"keyedTold"_s))
{
    Help::setTopic(this, u"wall"_s);
    setHint(state.ballot->method == BallotMethod::Dots
                ? tr("A line for each ballot, with the numbers of its cards and spaces between; “7x2” is two dots for card "
                     "7. Key in a whole pile at "
                     "once: the order of the lines is not kept.")
                : tr("A line for each ballot, with the numbers of the cards that are "
                     "marked, such as “3 7 12”. Key in a whole pile "
                     "at once: the order of the lines is not kept."));
    m_lines->setObjectName(u"ballotLines"_s);
    m_lines->setAccessibleName(tr("Ballots"));
    m_lines->setTabChangesFocus(true);
    body()->addWidget(m_lines, 1);
    body()->addWidget(m_told);
    connect(addPrimary(tr("Key in"), u"keyIn"_s), &QPushButton::clicked, this, &KeyBallotsDialog::write);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &KeyBallotsDialog::look);
    m_lines->setFocus();
    look();
    keepSize({420, 520});
}

/// A card that became part of another one counts for that one, and what was withdrawn since counts for nothing.
const Proposal *KeyBallotsDialog::cardOf(int number) const
{
    const auto find = [this](auto value, auto field) {
        const auto found =
            std::ranges::find(m_state.cards, value, [&](const ProposalRow &row) { return row.proposal.*field; });
        return found == m_state.cards.end() ? nullptr : &found->proposal;
    };
    const auto *card = find(number, &Proposal::number);
    while (card && card->status == ProposalStatus::Merged)
        card = find(card->mergedInto, &Proposal::id);
    return card;
}

/// The first thing that is wrong with a ballot; empty: nothing.
QString KeyBallotsDialog::read(const QString &line, BallotPaper &paper) const
{
    static const QRegularExpression gaps(u"[\\s,;]+"_s), mark(u"^(\\d+)(?:[xX×*](\\d+))?$"_s);
    const bool areDots = m_state.ballot->method == BallotMethod::Dots;
    int dots = 0;
    for (const auto &word : line.split(gaps, Qt::SkipEmptyParts)) {
        const auto match = mark.match(word);
        const auto *card = match.hasMatch() ? cardOf(match.captured(1).toInt()) : nullptr;
        const int value = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
        if (!card)
            return tr("there is no card “%1”.").arg(word);
        if (value < 1 || (!areDots && value > 1))
            return tr("“%1” is too many for one card.").arg(word);
        dots += value;
        if (!card->isCard())
            continue;
        const auto known = std::ranges::find(paper, card->id, &BallotMark::proposal);
        if (known == paper.end())
            paper += BallotMark{card->id, value};
        else if (areDots)
            known->value += value;
    }
    return areDots && dots > m_state.ballot->dots ? tr("%1 dots, and everybody has %2.").arg(dots).arg(m_state.ballot->dots)
                                                  : QString();
}

KeyBallotsDialog::Pile KeyBallotsDialog::pile() const
{
    Pile pile;
    const auto lines = m_lines->toPlainText().split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        BallotPaper paper;
        const QString problem = read(lines[line], paper);
        if (!problem.isEmpty() && pile.problem.isEmpty())
            pile.problem = tr("Line %1: %2").arg(line + 1).arg(problem);
        if (!paper.isEmpty())
            pile.papers += paper;
    }
    return pile;
}

/// What is typed stays until it is keyed in or taken out.
void KeyBallotsDialog::reject()
{
    if (m_lines->toPlainText().trimmed().isEmpty() || m_isWarned) {
        Dialog::reject();
        return;
    }
    m_isWarned = true;
    showProblem(tr("These ballots are not keyed in yet. Key them in, or close again to throw them away."));
}

void KeyBallotsDialog::look()
{
    m_isWarned = false;
    const auto said = pile();
    m_told->setText(tr("%n ballots", nullptr, int(said.papers.size())));
    showProblem(said.problem);
}

void KeyBallotsDialog::write()
{
    const auto said = pile();
    if (!said.problem.isEmpty() || said.papers.isEmpty())
        return;
    const auto done = m_workspace.ballots().key(m_session, m_state.ballot->id, said.papers);
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    m_work.tell(done);
    accept();
}

} // namespace rnf
