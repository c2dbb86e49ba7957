#include "events/SeriesLine.h"

#include "base/WindowWork.h"
#include "events/Events.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

SeriesLine::SeriesLine(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_words(plainLabel(this, u"eventSeries"_s)), m_offer(new QWidget(this)), m_text(plainLabel(m_offer, u"laterOnes"_s))
{
    Theme::makeQuiet(m_words);
    makeOffer();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->addWidget(m_words);
    layout->addWidget(m_offer);
}

void SeriesLine::makeOffer()
{
    auto *change = new QPushButton(tr("Change those too"), m_offer), *leave = new QPushButton(tr("Only this one"), m_offer);
    change->setObjectName(u"changeLater"_s);
    leave->setObjectName(u"leaveLater"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    for (auto *button : {change, leave}) {
        Theme::makeLink(button);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *lines = new QVBoxLayout(m_offer);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::tight);
    lines->addWidget(m_text);
    lines->addLayout(buttons);
    connect(change, &QPushButton::clicked, this, &SeriesLine::changeLater);
    connect(leave, &QPushButton::clicked, this, &SeriesLine::settle);
}

bool SeriesLine::show(const Event &event)
{
    if (event.id != m_event.id)
        m_asOthers = event;
    m_event = event;
    const QString words = m_workspace.events().seriesWords(m_session, event);
    m_words->setText(words);
    offer();
    return !words.isEmpty();
}

void SeriesLine::offer()
{
    const auto later = m_workspace.events().laterOnes(m_session, m_event);
    const auto count = std::ranges::count_if(
        later, [this](const Event &other) { return Series::carriedOver(m_asOthers, m_event, other).first != other; });
    m_text->setText(tr("This was changed for this one only. %n later ones are as before.", nullptr, int(count)));
    m_offer->setVisible(count > 0);
}

void SeriesLine::changeLater()
{
    const auto done = m_workspace.events().saveLater(m_session, m_asOthers, m_event);
    if (!done) {
        m_means.work.say(done.error().message);
        return;
    }
    const QString changed = tr("Changed %n later ones too.", nullptr, done->changed);
    const QString kept = tr("In %n of them something had been changed apart, and stays.", nullptr, done->kept);
    m_means.work.tell(done->action, done->kept > 0 ? tr("%1 %2").arg(changed, kept) : changed);
    settle();
}

void SeriesLine::settle()
{
    m_asOthers = m_event;
    offer();
}

} // namespace rnf
