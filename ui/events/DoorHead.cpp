#include "events/DoorHead.h"

#include "events/EventTimes.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rnf {

DoorHead::DoorHead(const Event &event, const Dates &dates, QWidget *parent)
    : QWidget(parent), m_event(event), m_dates(dates), m_here(plainLabel(this, u"doorHere"_s)),
      m_walkIns(plainLabel(this, u"doorWalkIns"_s)), m_rate(plainLabel(this, u"doorRate"_s)),
      m_clock(plainLabel(this, u"doorClock"_s))
{
    auto *title = plainLabel(this, u"doorTitle"_s);
    title->setText(titleOf(event));
    auto *leave = new QPushButton(tr("Leave (F11)"), this);
    leave->setObjectName(u"doorLeave"_s);
    Theme::makeTitle(m_here);
    Theme::makeQuiet(title);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(Theme::section);
    for (auto *number : {m_here, m_walkIns, m_rate, m_clock}) {
        number->setWordWrap(false);
        numbers->addWidget(number);
    }
    numbers->insertStretch(3, 1);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Theme::section);
    layout->setVerticalSpacing(Theme::tight);
    layout->addWidget(title, 0, 0);
    layout->addLayout(numbers, 1, 0);
    layout->addWidget(leave, 0, 1, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(0, 1);
    connect(leave, &QPushButton::clicked, this, &DoorHead::leaveWanted);
}

void DoorHead::show(const DoorList &door, int walkIns)
{
    constexpr int minutes = 5; // the pace of now, neither of the last one alone nor of the whole evening
    const QDateTime now = m_dates.now();
    const QLocale locale;
    const int came = door.cameCount();
    const auto expected = came + door.missing().size();
    m_here->setText(tr("Here: %1 of %2").arg(locale.toString(came), locale.toString(expected)));
    m_walkIns->setText(tr("%n walk-ins", nullptr, walkIns));
    const double pace = double(door.cameSince(now.addSecs(-60 * minutes))) / minutes;
    m_rate->setText(tr("%1 per minute").arg(locale.toString(pace, 'f', 1)));
    m_clock->setText(locale.toString(now.toTimeZone(EventTimes::zoneOf(m_event)).time(), QLocale::ShortFormat));
}

} // namespace rnf
