#include "people/CellDelegate.h"

#include "people/PeopleTable.h"

#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rnf {

CellDelegate::CellDelegate(People &people, const Session &session, PeopleTable *table)
    : QStyledItemDelegate(table), m_people(people), m_session(session), m_table(table)
{
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(u"cell"_s);
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    const QString column = m_table->columnAt(index);
    // Of several tags the one being typed would be completed to the first.
    if (const auto names = m_people.namesOf(m_session, column); column != "tags"_L1 && !names.isEmpty()) {
        auto *completer = new QCompleter(names, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
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
