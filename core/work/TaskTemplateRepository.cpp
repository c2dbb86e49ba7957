#include "work/TaskTemplateRepository.h"

#include "work/WorkSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

TaskTemplateRepository::TaskTemplateRepository(Database &database)
    : RecordTables(
        {database, WorkTable::Template, "task_template", {columnFor<&TaskTemplate::name>("name")}},
        {database,
         WorkTable::TemplateItem,
         "task_template_item",
         {columnFor<&TaskTemplateItem::templateId>("task_template_id"), columnFor<&TaskTemplateItem::title>("title"),
          columnFor<&TaskTemplateItem::anchor>("anchor"), columnFor<&TaskTemplateItem::days>("offset_days"),
          columnFor<&TaskTemplateItem::dayRule>("day_rule"), columnFor<&TaskTemplateItem::doer>("doer"),
          columnFor<&TaskTemplateItem::effortMin>("effort_min"), columnFor<&TaskTemplateItem::category>("category"),
          columnFor<&TaskTemplateItem::area>("work_area_id"), columnFor<&TaskTemplateItem::after>("after_item_id"),
          columnFor<&TaskTemplateItem::isFormality>("is_formality"),
          columnFor<&TaskTemplateItem::isEssential>("is_essential"), columnFor<&TaskTemplateItem::note>("note")}}),
      m_templates(table<TaskTemplate>().selecting(u"ORDER BY name"_s)),
      m_items(table<TaskTemplateItem>().selecting(u"WHERE task_template_id = ? ORDER BY id"_s)),
      m_placement(database,
                  u"SELECT person_id, supervisor_id, id, start_on, end_on, is_remote FROM placement WHERE id = ?"_s)
{
}

QList<TaskTemplate> TaskTemplateRepository::templates()
{
    auto templates = table<TaskTemplate>().read(m_templates);
    for (auto &each : templates)
        each.items = table<TaskTemplateItem>().read(m_items, each.id);
    return templates;
}

std::optional<TaskTemplate> TaskTemplateRepository::find(TaskTemplateId id)
{
    auto found = table<TaskTemplate>().find(id.value);
    if (found)
        found->items = table<TaskTemplateItem>().read(m_items, id);
    return found;
}

std::optional<TaskTemplateItem> TaskTemplateRepository::find(TemplateItemId id)
{
    return table<TaskTemplateItem>().find(id.value);
}

QList<TaskTemplateItem> TaskTemplateRepository::itemsOf(const QList<Task> &tasks)
{
    QList<TaskTemplateItem> items;
    for (const auto &task : tasks)
        items += table<TaskTemplateItem>().of(task.item.value);
    return items;
}

std::optional<TemplateUse> TaskTemplateRepository::useOf(PlacementId placement)
{
    std::optional<TemplateUse> use;
    m_placement.each(
        [&](Row &row) {
            TemplateUse &read = use.emplace();
            row >> read.person >> read.supervisor >> read.placement >> read.startOn >> read.endOn >> read.isRemote;
        },
        placement);
    return use;
}

} // namespace rnf
