#include "work/TemplateItemDelegate.h"

#include "look/ChoiceBox.h"
#include "work/LengthBox.h"
#include "work/TemplateItemModel.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rnf {

TemplateItemDelegate::TemplateItemDelegate(const TemplateItemModel *model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

QWidget *TemplateItemDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    using enum TemplateItemModel::Column;
    const bool isTyped = index.column() == Title || index.column() == Days || index.column() == Note;
    auto *editor = isTyped ? new QLineEdit(parent) : newBox(parent, index);
    editor->setObjectName(u"templateCell"_s);
    editor->setAccessibleName(m_model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

QWidget *TemplateItemDelegate::newBox(QWidget *parent, const QModelIndex &index) const
{
    auto *box = new ChoiceBox(parent);
    if (index.column() == TemplateItemModel::Time)
        fillWithLengths(box, tr("not said"));
    for (const auto &[text, value] : m_model->choicesAt(index))
        box->addItem(text, value);
    connect(box, &ChoiceBox::chosen, this, [this, box] {
        auto *self = const_cast<TemplateItemDelegate *>(this); // it makes editors, and hears of them
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void TemplateItemDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<ChoiceBox *>(editor);
    if (!box)
        QStyledItemDelegate::setEditorData(editor, index);
    else if (index.column() == TemplateItemModel::Time)
        box->setKept(lineOfLength(box, index.data(Qt::EditRole).toInt()));
    else
        box->setKept(qMax(0, box->findData(index.data(Qt::EditRole))));
}

void TemplateItemDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<ChoiceBox *>(editor)) {
        box->setKept(box->currentIndex()); // or it would say so again when it is left
        model->setData(index, box->currentData(), Qt::EditRole);
    } else {
        model->setData(index, static_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
    }
}

/// Enter and Esc end the choice at once. True: nobody else needs the key.
bool TemplateItemDelegate::endBox(ChoiceBox *box, int key)
{
    const bool isKept = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isKept) {
        Q_EMIT commitData(box);
        Q_EMIT closeEditor(box);
    } else if (key == Qt::Key_Escape) {
        box->setKept(box->currentIndex()); // what the arrows went through is not meant
    }
    return isKept;
}

bool TemplateItemDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *box = qobject_cast<ChoiceBox *>(watched);
    if (box && event->type() == QEvent::KeyPress && endBox(box, static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace rnf
