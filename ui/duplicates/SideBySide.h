#pragma once

#include "duplicates/MergeTableModel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace rnf {

/// People who may be one, field by field. Up and down go through the fields, left and right choose whose value stays.
class SideBySide : public QWidget {
    Q_OBJECT

public:
    SideBySide(Merges &merges, const Session &session, QWidget *parent = nullptr);

    /// `why`: what speaks for it; may be empty.
    void show(const QList<PersonId> &people, const QString &why);
    /// Reads them again; what was chosen stays.
    void reload();
    bool canMerge() const { return m_model->preview().isPossible(); }
    /// As it was chosen.
    MergeWish wish() const;
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    /// Enter was pressed.
    void mergeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void choose(int key);
    void read();

    Merges &m_merges;
    const Session &m_session;
    QList<PersonId> m_people;
    MergeTableModel *m_model;
    QLabel *m_names, *m_why, *m_problem, *m_legend;
    QTableView *m_table;
};

/// "Rosa Díaz and Rosa Diaz"
QString joinedNames(const QStringList &names);

} // namespace rnf
