#include "proposals/OpenVoteDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

OpenVoteDialog::OpenVoteDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                               QWidget *parent)
    : Dialog(u"openVote"_s, tr("Open a vote"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_event(event.id), m_method(new QComboBox(this)), m_dots(new QSpinBox(this)),
      m_blind(new QCheckBox(tr("Ballots do not say who holds a card"), this))
{
    Help::setTopic(this, u"wall"_s);
    constexpr int mostDots = 50;
    setHint(tr("On paper, on the screen, or both. How it stands is hidden until you close it, and nobody can tell who voted "
               "what."));
    m_method->setObjectName(u"voteMethod"_s);
    m_method->addItems({tr("Everybody marks what they like"), tr("Everybody has some dots")});
    m_dots->setObjectName(u"voteDots"_s);
    m_dots->setRange(1, mostDots);
    m_dots->setValue(Ballot().dots);
    m_dots->setEnabled(false);
    m_blind->setObjectName(u"voteBlind"_s);
    connect(m_method, &QComboBox::currentIndexChanged, m_dots, [this](int chosen) { m_dots->setEnabled(chosen > 0); });
    auto *form = newForm();
    form->addRow(tr("How"), m_method);
    form->addRow(tr("Dots each"), m_dots);
    form->addRow(QString(), m_blind);
    body()->addLayout(form);
    connect(addPrimary(tr("Open"), u"startVote"_s), &QPushButton::clicked, this, &OpenVoteDialog::write);
}

void OpenVoteDialog::write()
{
    Ballot ballot;
    ballot.event = m_event;
    ballot.method = BallotMethod(m_method->currentIndex());
    ballot.dots = m_dots->value();
    ballot.isBlind = m_blind->isChecked();
    const auto opened = m_workspace.ballots().open(m_session, ballot);
    if (!opened) {
        showProblem(opened.error().message);
        return;
    }
    m_work.tell(m_workspace.changes().newestOf(m_session));
    accept();
}

} // namespace rnf
