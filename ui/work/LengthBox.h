#pragma once

#include "work/TaskWords.h"

#include <QComboBox>

namespace rnf {

/// Fills a box with the usual lengths of time; `none` stands for 0 minutes.
inline void fillWithLengths(QComboBox *box, const QString &none)
{
    box->addItem(none, 0);
    for (const int minutes : {15, 30, 60, 90, 120, 180, 240, 480})
        box->addItem(TaskWords::length(minutes), minutes);
}

/// Which of its lines stands for so many minutes; adds one that is not usual.
inline int lineOfLength(QComboBox *box, int minutes)
{
    if (box->findData(minutes) < 0)
        box->addItem(TaskWords::length(minutes), minutes);
    return box->findData(minutes);
}

} // namespace rnf
