#pragma once

#include "merges/Merges.h"

#include <QAbstractTableModel>

namespace rnf {

/// People who may be one, side by side: a row for each field, a column for each of them, and whose value of it stays.
class MergeTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// What was chosen before stays, where it is about the same people.
    void show(const MergePreview &preview);
    const MergePreview &preview() const { return m_preview; }
    /// What somebody chose.
    QList<FieldChoice> choices() const { return m_choices; }
    /// One of several values stays, or one that not everybody has.
    bool canChoose(int row) const;
    /// Whose value that is; a place in the preview's people.
    int chosen(int row) const;
    void choose(int row, int person);
    /// The first row where there is something to choose; the first row where there is none.
    int firstChoice() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool stays(int row, int person) const;
    /// Those who have a value, where not everybody has one; else nobody.
    QStringList onlyOf(int row) const;
    QString valueText(int row, int person) const;
    /// The whole row in words, for who does not see its columns.
    QString rowText(int row) const;
    QVariant decoration(int row, int person) const;
    QString told(int row, int person) const;

    MergePreview m_preview;
    QList<FieldChoice> m_choices;
};

} // namespace rnf
