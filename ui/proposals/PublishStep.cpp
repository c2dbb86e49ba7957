#include "proposals/PublishStep.h"

#include "base/WindowWork.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "proposals/Walls.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

PublishStep::PublishStep(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_told(plainLabel(this, u"publishTold"_s)), m_publish(new QPushButton(tr("Publish in the programme"), this)),
      m_printWall(new QPushButton(icon(u"print"_s), tr("Print the wall…"), this)),
      m_printRooms(new QPushButton(icon(u"print"_s), tr("Print room sheets…"), this))
{
    m_publish->setObjectName(u"publishWall"_s);
    m_printWall->setObjectName(u"printPoster"_s);
    m_printRooms->setObjectName(u"printRoomSheets"_s);
    connect(m_publish, &QPushButton::clicked, this, &PublishStep::publish);
    connect(m_printWall, &QPushButton::clicked, this, &PublishStep::wallPrintAsked);
    connect(m_printRooms, &QPushButton::clicked, this, &PublishStep::roomsPrintAsked);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    for (auto *button : {m_publish, m_printWall, m_printRooms})
        line->addWidget(button);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space);
    layout->addWidget(m_told);
    layout->addLayout(line);
    layout->addStretch();
    setFocusProxy(m_publish);
}

void PublishStep::show(const WallState &state)
{
    m_state = state;
    const int hanging = int(state.facts.places.size());
    const auto published = std::ranges::count_if(state.facts.places, [&](const WallPlace &place) {
        const auto *card = state.facts.find(place.proposal);
        return card && card->proposal.session.isValid();
    });
    const auto gone = std::ranges::count_if(state.cards, [&](const ProposalRow &row) {
        return row.proposal.isPublished() && !state.facts.placeOf(row.proposal.id);
    });
    QStringList told;
    if (hanging > 0)
        told += tr("%n cards hang on the wall, and %1 of them are in the programme. Each becomes a session with its hosts, "
                   "in the draft; what was moved on the wall moves there too. Release the draft under Programme.",
                   nullptr, hanging)
                    .arg(published);
    if (gone > 0)
        told +=
            tr("%n cards of the programme hang here no more: publishing takes them out of the draft.", nullptr, int(gone));
    m_told->setText(told.isEmpty() ? tr("Nothing hangs on the wall yet. Place the cards first.") : told.join(u' '));
    m_publish->setEnabled(hanging + gone > 0 && !state.isReadOnly);
    m_printWall->setEnabled(hanging > 0);
    m_printRooms->setEnabled(hanging > 0);
}

void PublishStep::publish()
{
    const auto done = m_workspace.walls().publish(m_session, m_state.facts.event.id);
    m_means.work.tell(done ? Result<qint64>(done->action) : done.error(), done ? done->sentence() : QString(),
                      tr("The programme says already what hangs on the wall."));
}

} // namespace rnf
