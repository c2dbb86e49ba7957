#include "work/WeekDelegate.h"

#include "look/ChoiceBox.h"
#include "work/TaskWords.h"
#include "work/WeekModel.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Where a key leads out of a line; nothing when it belongs to the line.
std::optional<QPoint> stepOf(const QKeyEvent &key, const QLineEdit &line)
{
    const bool completes = line.completer();
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return QPoint(0, 1);
    case Qt::Key_Tab:
        return QPoint(1, 0);
    case Qt::Key_Backtab:
        return QPoint(-1, 0);
    case Qt::Key_Down:
    case Qt::Key_Up: // go through the names where there are some
        return completes ? std::nullopt : std::optional(QPoint(0, key.key() == Qt::Key_Down ? 1 : -1));
    case Qt::Key_Right:
        return line.cursorPosition() == line.text().size() && !completes ? std::optional(QPoint(1, 0)) : std::nullopt;
    case Qt::Key_Left:
        return line.cursorPosition() == 0 && !completes ? std::optional(QPoint(-1, 0)) : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

WeekDelegate::WeekDelegate(const WeekModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

QWidget *WeekDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.column() == WeekModel::CountsAs)
        return newCategoryBox(parent);
    auto *line = new QLineEdit(parent);
    line->setObjectName(u"hoursCell"_s);
    if (index.column() == WeekModel::Work) {
        line->setAccessibleName(tr("A task or a kind of work"));
        line->setPlaceholderText(tr("a task or a kind of work"));
        m_model->names().complete(line);
    } else {
        line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        line->setAccessibleDescription(index.data(Qt::AccessibleDescriptionRole).toString());
    }
    return line;
}

QWidget *WeekDelegate::newCategoryBox(QWidget *parent) const
{
    auto *box = new ChoiceBox(parent);
    box->setObjectName(u"countsAs"_s);
    box->setAccessibleName(tr("Counts as"));
    for (int category = 0; category < int(keysOf(Category()).size()); ++category)
        box->addItem(category == 0 ? tr("not said") : TaskWords::category(Category(category)), category);
    connect(box, &ChoiceBox::chosen, this, [this, box] {
        auto *self = const_cast<WeekDelegate *>(this); // it makes editors, and hears of them
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void WeekDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<ChoiceBox *>(editor))
        box->setKept(box->findData(index.data(Qt::EditRole)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void WeekDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<ChoiceBox *>(editor)) {
        box->setKept(box->currentIndex()); // or it would say so again when it is left
        model->setData(index, box->currentData(), Qt::EditRole);
    } else {
        QStyledItemDelegate::setModelData(editor, model, index);
    }
}

/// Enter and Esc end the choice at once. True: nobody else needs the key.
bool WeekDelegate::endChoice(ChoiceBox *box, int key)
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

bool WeekDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *box = qobject_cast<ChoiceBox *>(watched); box && event->type() == QEvent::KeyPress) {
        if (endChoice(box, static_cast<QKeyEvent *>(event)->key()))
            return true;
    }
    auto *line = qobject_cast<QLineEdit *>(watched);
    const auto step =
        line && event->type() == QEvent::KeyPress ? stepOf(*static_cast<QKeyEvent *>(event), *line) : std::nullopt;
    if (!step)
        return QStyledItemDelegate::eventFilter(watched, event);
    Q_EMIT commitData(line);
    Q_EMIT closeEditor(line);
    Q_EMIT left(*step);
    return true;
}

} // namespace rnf
