#pragma once

#include "look/Chip.h"
#include "people/People.h"

namespace rnf {

class PeopleView;

/// A cell of the list: tags in their colours, and the line in which it is typed over, with the names in use.
class CellDelegate : public ChipDelegate {
    Q_OBJECT

public:
    CellDelegate(People &people, const Session &session, PeopleView *table);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    People &m_people;
    const Session &m_session;
    PeopleView *m_table;
};

} // namespace rnf
