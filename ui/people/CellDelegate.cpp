#include "people/CellDelegate.h"

#include "people/FieldCompleter.h"
#include "people/PeopleView.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rnf {

CellDelegate::CellDelegate(People &people, const Session &session, PeopleView *table)
    : ChipDelegate(table), m_people(people), m_session(session), m_table(table)
{
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(u"cell"_s);
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (auto *completer = fieldCompleter(m_people, m_session, m_table->columnAt(index), line))
        line->setCompleter(completer);
    return line;
}

/// As high as any other field, over the row's edges if need be.
void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    const int missing = editor->sizeHint().height() - place.height();
    if (missing > 0)
        place.adjust(0, -missing / 2, 0, missing - missing / 2);
    editor->setGeometry(place);
}

} // namespace rnf
