#pragma once

#include <QPoint>
#include <QStyledItemDelegate>

namespace rnf {

class ChoiceBox;
class WeekModel;

/// The line in which a time or a name of work is typed over a cell of the week, and the choice of what work counts as. Keys
/// leave a line as in a spreadsheet; an arrow to the side does where the cursor can go no further.
class WeekDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    WeekDelegate(const WeekModel *model, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    /// The line was kept and closed; the keyboard goes on by so many cells.
    void left(const QPoint &step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *newCategoryBox(QWidget *parent) const;
    bool endChoice(ChoiceBox *box, int key);

    const WeekModel *m_model;
};

} // namespace rnf
