#pragma once

#include "base/Paper.h"
#include "needs/Need.h"

#include <QCoreApplication>
#include <QMap>

namespace rnf {

/// What people need on paper: for whoever sees to it, and for the door of the children's room.
class NeedsPaper {
    Q_DECLARE_TR_FUNCTIONS(NeedsPaper)

public:
    /// By kind, with the head counts of diets.
    static Paper requests(const QList<NeedRow> &rows, const QMap<QString, int> &diets);
    /// A row for each child, with allergies, who may collect, and place to sign in and out.
    static Paper children(const QList<ChildRow> &rows);
};

} // namespace rnf
