#pragma once

#include <QStyledItemDelegate>

namespace rnf {

class ChoiceBox;
class TemplateItemModel;

/// The line or the choice that is opened over a cell of a template.
class TemplateItemDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    TemplateItemDelegate(const TemplateItemModel *model, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *newBox(QWidget *parent, const QModelIndex &index) const;
    bool endBox(ChoiceBox *box, int key);

    const TemplateItemModel *m_model;
};

} // namespace rnf
