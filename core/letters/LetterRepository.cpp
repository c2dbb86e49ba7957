#include "letters/LetterRepository.h"

#include "letters/LetterSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

LetterRepository::LetterRepository(Database &database)
    : RecordTables({database,
                    LetterTable::Template,
                    "letter_template",
                    {columnFor<&LetterTemplate::name>("name"), columnFor<&LetterTemplate::kind>("kind")}},
                   {database,
                    LetterTable::Text,
                    "letter_text",
                    {columnFor<&LetterWording::language>("language"), columnFor<&LetterWording::subject>("subject"),
                     columnFor<&LetterWording::body>("body")},
                    "letter_template_id"}),
      m_all(table<LetterTemplate>().selecting(u"ORDER BY id"_s))
{
}

QList<LetterTemplate> LetterRepository::all()
{
    auto templates = table<LetterTemplate>().read(m_all);
    for (auto &each : templates)
        each.wordings = table<LetterWording>().of(each.id.value);
    return templates;
}

std::optional<LetterTemplate> LetterRepository::find(LetterTemplateId id)
{
    auto found = table<LetterTemplate>().find(id.value);
    if (found)
        found->wordings = table<LetterWording>().of(id.value);
    return found;
}

void LetterRepository::insertWhole(Action &action, LetterTemplate &added)
{
    insert(action, added);
    for (auto &wording : added.wordings)
        insert(action, wording, added.id);
}

void LetterRepository::updateWhole(Action &action, const LetterTemplate &before, LetterTemplate &after)
{
    update(action, before, after);
    table<LetterWording>().sync(action, before.wordings, after.wordings, before.id.value);
}

} // namespace rnf
