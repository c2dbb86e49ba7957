#include "work/BoardView.h"

#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "work/BoardModel.h"
#include "work/TaskWords.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isClosed(TaskStatus status) { return status == TaskStatus::Done || status == TaskStatus::NotNeeded; }

} // namespace

BoardView::BoardView(BoardModel *model, QWidget *parent) : QScrollArea(parent), m_model(model)
{
    setObjectName(u"board"_s);
    setAccessibleName(tr("Board of tasks"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *board = new QWidget(this);
    board->setBackgroundRole(QPalette::Base);
    auto *layout = new QHBoxLayout(board);
    layout->setContentsMargins(Theme::space, 0, Theme::space, Theme::gap);
    layout->setSpacing(Theme::gap);
    for (size_t i = 0; i < keysOf(TaskStatus{}).size(); ++i) {
        m_parts += makePart(TaskStatus(i));
        layout->addWidget(m_parts.last().whole, isClosed(TaskStatus(i)) ? 1 : 2);
    }
    setWidget(board);
    setFocusProxy(m_parts.first().cards);
    showHeadings();
}

BoardView::Part BoardView::makePart(TaskStatus status)
{
    auto *whole = new QWidget(this);
    whole->setAutoFillBackground(true);
    const Part part{whole, plainLabel(whole), new BoardColumn(m_model, status, whole)};
    Theme::makeHeading(part.heading);
    part.heading->setBuddy(part.cards);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(Theme::gap, Theme::gap, 0, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addWidget(part.heading);
    layout->addWidget(part.cards, 1);
    auto *cards = part.cards;
    connect(cards, &BoardColumn::currentTaskChanged, this, [this, cards] { follow(cards); });
    connect(cards, &BoardColumn::besideWanted, this, [this, cards](int direction) { goBeside(cards, direction); });
    connect(cards, &BoardColumn::moveWanted, this, [this, cards](int direction) { move(cards, direction); });
    connect(cards, &BoardColumn::targeted, this, [this, whole] { ensureWidgetVisible(whole, 0, 0); });
    connect(cards, &BoardColumn::dropped, this, [this, status](TaskId task) { Q_EMIT moveWanted(task, status); });
    connect(cards, &BoardColumn::opened, this, &BoardView::opened);
    connect(cards, &BoardColumn::deleteWanted, this, [this] { Q_EMIT deleteWanted(m_current); });
    return part;
}

/// One card of the whole board is the current one: the last that became it in its column.
void BoardView::follow(BoardColumn *column)
{
    if (!column->current().isValid())
        return;
    const bool isOther = std::exchange(m_current, column->current()) != column->current();
    m_part = int(column->status());
    m_row = column->currentIndex().row();
    for (const auto &part : std::as_const(m_parts)) {
        if (part.cards != column)
            part.cards->clearCurrent();
    }
    setFocusProxy(column);
    ensureWidgetVisible(m_parts[m_part].whole, 0, 0);
    if (isOther)
        Q_EMIT currentChanged(m_current);
}

bool BoardView::showTask(TaskId task)
{
    return std::ranges::any_of(m_parts, [task](const Part &part) { return part.cards->setCurrent(task); });
}

void BoardView::settle()
{
    const bool hasKeyboard = widget()->isAncestorOf(QApplication::focusWidget());
    showHeadings();
    if (!showTask(m_current))
        chooseNear(m_part, m_row);
    if (hasKeyboard)
        setFocus();
}

/// In this place, or in the first column that has a card.
void BoardView::chooseNear(int part, int row)
{
    const auto hasCards = [](const Part &one) { return one.cards->count() > 0; };
    const auto other = std::ranges::find_if(m_parts, hasCards);
    m_current = {};
    if (hasCards(m_parts[part]))
        m_parts[part].cards->setCurrentRow(row);
    else if (other != m_parts.end())
        other->cards->setCurrentRow(0);
}

/// The card at the same height.
void BoardView::goBeside(const BoardColumn *from, int direction)
{
    for (int i = int(from->status()) + direction; i >= 0 && i < m_parts.size(); i += direction) {
        auto *cards = m_parts[i].cards;
        if (cards->count() == 0)
            continue;
        const QModelIndex beside = cards->indexAt({Theme::gap, from->visualRect(from->currentIndex()).center().y()});
        cards->setCurrentRow(beside.isValid() ? beside.row() : cards->count() - 1);
        cards->setFocus();
        return;
    }
}

void BoardView::move(const BoardColumn *from, int direction)
{
    const int to = int(from->status()) + direction;
    if (to >= 0 && to < m_parts.size())
        Q_EMIT moveWanted(m_current, TaskStatus(to));
}

void BoardView::showHeadings()
{
    const int width = fontMetrics().averageCharWidth() * 26;
    const bool withClosed = m_model->filter().withClosed;
    for (const auto &[whole, heading, cards] : std::as_const(m_parts)) {
        const QString name = TaskWords::status(cards->status());
        const bool isNarrow = isClosed(cards->status()) && !withClosed;
        heading->setText(isNarrow ? name : tr("%1 · %2").arg(name, QLocale().toString(cards->count())));
        cards->setAccessibleName(isNarrow ? name : tr("%1, %n tasks", nullptr, cards->count()).arg(name));
        cards->setFocusPolicy(isNarrow ? Qt::NoFocus : Qt::StrongFocus);
        whole->setMinimumWidth(isNarrow ? width / 2 : width);
        whole->setMaximumWidth(isNarrow ? width / 2 : QWIDGETSIZE_MAX);
    }
}

} // namespace rnf
