#pragma once

#include "people/People.h"

#include <QStyledItemDelegate>

namespace rnf {

class PeopleTable;

/// The line in which a cell of the list is typed over, with the names in use.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CellDelegate(People &people, const Session &session, PeopleTable *table);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    People &m_people;
    const Session &m_session;
    PeopleTable *m_table;
};

} // namespace rnf
