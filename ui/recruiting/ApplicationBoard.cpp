#include "recruiting/ApplicationBoard.h"

#include "look/PlainLabel.h"
#include "recruiting/ApplicationModel.h"
#include "recruiting/ApplicationWords.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// As it stands above a lane.
QString capitalized(QString text) { return text.isEmpty() ? text : text.replace(0, 1, text.first(1).toUpper()); }

} // namespace

ApplicationBoard::ApplicationBoard(ApplicationModel *model, QWidget *parent) : QScrollArea(parent), m_model(model)
{
    setObjectName(u"applicationBoard"_s);
    setAccessibleName(tr("Board of applications"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *board = new QWidget(this);
    board->setBackgroundRole(QPalette::Base);
    auto *layout = new QHBoxLayout(board);
    layout->setContentsMargins(Theme::space, 0, Theme::space, Theme::gap);
    layout->setSpacing(Theme::gap);
    for (int lane = 0; lane < ApplicationLanes::count; ++lane) {
        m_parts += makePart(lane);
        layout->addWidget(m_parts.last().whole, 1);
    }
    setWidget(board);
    setFocusProxy(m_parts.first().cards);
    showClosed(false);
    showHeadings();
}

ApplicationBoard::Part ApplicationBoard::makePart(int lane)
{
    auto *whole = new QWidget(this);
    whole->setAutoFillBackground(true);
    constexpr int letters = 20;
    whole->setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    const Part part{whole, plainLabel(whole), new ApplicationLane(m_model, lane, whole)};
    Theme::makeHeading(part.heading);
    part.heading->setBuddy(part.cards);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(Theme::gap, Theme::gap, 0, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addWidget(part.heading);
    layout->addWidget(part.cards, 1);
    auto *cards = part.cards;
    connect(cards, &ApplicationLane::currentApplicationChanged, this, [this, cards] { follow(cards); });
    connect(cards, &ApplicationLane::besideWanted, this, [this, cards](int direction) { goBeside(cards, direction); });
    connect(cards, &ApplicationLane::moveWanted, this, [this, cards](int direction) { move(cards, direction); });
    connect(cards, &ApplicationLane::targeted, this, [this, whole] { ensureWidgetVisible(whole, 0, 0); });
    connect(cards, &ApplicationLane::dropped, this,
            [this, lane](ApplicationId application) { Q_EMIT moveWanted(application, ApplicationLanes::target(lane)); });
    connect(cards, &ApplicationLane::opened, this, &ApplicationBoard::opened);
    connect(cards, &ApplicationLane::deleteWanted, this, [this] { Q_EMIT deleteWanted(m_current); });
    return part;
}

bool ApplicationBoard::isShown(int lane) const { return !m_parts[lane].whole->isHidden(); }

int ApplicationBoard::cardsIn(int lane) const { return isShown(lane) ? m_parts[lane].cards->count() : 0; }

void ApplicationBoard::showClosed(bool isShown)
{
    m_parts[ApplicationLanes::closed].whole->setVisible(isShown);
    if (isShown || m_lane != ApplicationLanes::closed)
        return;
    m_parts[m_lane].cards->clearCurrent();
    chooseNear(m_lane, m_row);
}

/// One card of the whole board is the current one: the last that became it in its lane.
void ApplicationBoard::follow(ApplicationLane *lane)
{
    if (!lane->current().isValid())
        return;
    const bool isOther = std::exchange(m_current, lane->current()) != lane->current();
    m_lane = lane->lane();
    m_row = lane->currentIndex().row();
    for (const auto &part : std::as_const(m_parts)) {
        if (part.cards != lane)
            part.cards->clearCurrent();
    }
    setFocusProxy(lane);
    ensureWidgetVisible(m_parts[m_lane].whole, 0, 0);
    if (isOther)
        Q_EMIT currentChanged(m_current);
}

bool ApplicationBoard::showApplication(ApplicationId application)
{
    return std::ranges::any_of(
        m_parts, [&](const Part &part) { return isShown(part.cards->lane()) && part.cards->setCurrent(application); });
}

void ApplicationBoard::settle()
{
    const bool hasKeyboard = widget()->isAncestorOf(QApplication::focusWidget());
    showHeadings();
    if (!showApplication(m_current))
        chooseNear(m_lane, m_row);
    if (hasKeyboard)
        setFocus();
}

/// In this place, or in the first lane that has a card.
void ApplicationBoard::chooseNear(int lane, int row)
{
    m_current = {};
    for (int other = 0; cardsIn(lane) == 0 && other < ApplicationLanes::count; ++other) {
        if (cardsIn(other) > 0) {
            lane = other;
            row = 0;
        }
    }
    if (cardsIn(lane) > 0)
        m_parts[lane].cards->setCurrentRow(row);
}

/// The card at the same height.
void ApplicationBoard::goBeside(const ApplicationLane *from, int direction)
{
    for (int i = from->lane() + direction; i >= 0 && i < ApplicationLanes::count; i += direction) {
        if (cardsIn(i) == 0)
            continue;
        auto *cards = m_parts[i].cards;
        const QModelIndex beside = cards->indexAt({Theme::gap, from->visualRect(from->currentIndex()).center().y()});
        cards->setCurrentRow(beside.isValid() ? beside.row() : cards->count() - 1);
        cards->setFocus();
        return;
    }
}

void ApplicationBoard::move(const ApplicationLane *from, int direction)
{
    const int to = from->lane() + direction;
    if (to >= 0 && to < ApplicationLanes::count && isShown(to))
        Q_EMIT moveWanted(m_current, ApplicationLanes::target(to));
}

void ApplicationBoard::showHeadings()
{
    for (const auto &[whole, heading, cards] : std::as_const(m_parts)) {
        const bool isClosed = cards->lane() == ApplicationLanes::closed;
        const QString name =
            isClosed ? tr("Closed") : capitalized(ApplicationWords::status(ApplicationLanes::target(cards->lane())));
        heading->setText(tr("%1 · %2").arg(name, QLocale().toString(cards->count())));
        cards->setAccessibleName(tr("%1, %n applications", nullptr, cards->count()).arg(name));
    }
}

} // namespace rnf
