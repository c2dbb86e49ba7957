#pragma once

#include "programme/ScheduleFacts.h"

#include <QAbstractListModel>

namespace rnf {

/// What is wrong with a draft, a sentence each, the worst first; what somebody accepted stands behind, with the reason.
class ConflictModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setConflicts(const ScheduleFacts &facts, const QList<Conflict> &conflicts);
    const Conflict &at(const QModelIndex &index) const { return m_conflicts[index.row()]; }
    /// That nobody accepted.
    int openCount() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_conflicts.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Conflict> m_conflicts;
    QStringList m_sentences;
};

} // namespace rnf
