#pragma once

#include "storage/RecordTable.h"
#include "work/TaskTemplate.h"

namespace rnf {

/// All SQL about templates of tasks. Opens no transaction: TaskTemplates does.
class TaskTemplateRepository : public RecordTables<TaskTemplate, TaskTemplateItem> {
public:
    explicit TaskTemplateRepository(Database &database);

    /// By name, with their items in the order in which they were written.
    QList<TaskTemplate> templates();
    std::optional<TaskTemplate> find(TaskTemplateId id);
    std::optional<TaskTemplateItem> find(TemplateItemId id);
    /// That these tasks came from, as far as they are still there.
    QList<TaskTemplateItem> itemsOf(const QList<Task> &tasks);
    /// The intern, who supervises, and the dates as they are now.
    std::optional<TemplateUse> useOf(PlacementId placement);

private:
    Statement m_templates, m_items, m_placement;
};

} // namespace rnf
