#pragma once

#include "look/Theme.h"

#include <QHeaderView>
#include <QTableView>

namespace rnf {

/// Makes a table one that is read row by row: nothing is typed into it, a row is chosen whole, and Tab leaves it.
inline void makeRowTable(QTableView *table)
{
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

/// The table that a page is about: rows of one height, one line each, and no frame.
inline void makeListTable(QTableView *table)
{
    makeRowTable(table);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

/// A table whose rows hold something to choose each, which alone has the keyboard.
inline void makeChoiceTable(QTableView *table)
{
    makeRowTable(table);
    table->setWordWrap(false);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus);
    table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight + Theme::gap);
}

} // namespace rnf
