#pragma once

#include "work/TaskTemplates.h"
#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// The tasks of a template, each cell kept as soon as it is typed; a last row takes new ones. They stand in the order of their
/// days when the template is shown, and stay in their rows while they are typed.
class TemplateItemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Days, From, Who, Time, Kind, After, Formality, Essential, Weekend, Area, Note, ColumnCount };
    /// What a cell can be, and the number that stands for it; of cells that are typed there is none.
    using Choices = QList<std::pair<QString, qint64>>;

    TemplateItemModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    /// Nothing: none is chosen.
    void show(const std::optional<TaskTemplate> &shown);
    /// Of the last row: a new one.
    TaskTemplateItem itemAt(int row) const;
    Choices choicesAt(const QModelIndex &cell) const;
    bool isNew(int row) const { return row >= m_items.size(); }
    void removeItem(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// What was typed was kept, or why not.
    void written(const rnf::Result<qint64> &done);

private:
    QString shown(const TaskTemplateItem &item, int column) const;
    QVariant edited(const TaskTemplateItem &item, int column) const;
    Result<> read(TaskTemplateItem &item, int column, const QVariant &value) const;
    Choices othersThan(const TaskTemplateItem &item) const;
    bool keep(int row, const TaskTemplateItem &after);
    bool addItem(TaskTemplateItem item);
    void readAgain();

    Workspace &m_workspace;
    const Session &m_session;
    std::optional<TaskTemplate> m_template;
    QList<TaskTemplateItem> m_items;
    QList<WorkArea> m_areas;
};

} // namespace rnf
