#include "look/Drafts.h"

#include "look/FieldEdit.h"

namespace rnf {

std::optional<qint64> Drafts::anyOf(const QString &form, const std::function<bool(qint64)> &isThere) const
{
    for (auto each = m_drafts.lowerBound({form, 0}); each != m_drafts.cend() && each.key().first == form; ++each) {
        if (!isThere || isThere(each.key().second))
            return each.key().second;
    }
    return std::nullopt;
}

const Draft *Drafts::find(const Subject &subject, const QString &field) const
{
    const auto fields = m_drafts.constFind(subject);
    if (fields == m_drafts.cend())
        return nullptr;
    const auto draft = fields->constFind(field);
    return draft == fields->cend() ? nullptr : &*draft;
}

void Drafts::set(const Subject &subject, const Fields &fields)
{
    if (fields.isEmpty())
        m_drafts.remove(subject);
    else
        m_drafts.insert(subject, fields);
}

Drafts::Fields Drafts::in(const Edits &edits)
{
    Fields fields;
    for (const auto &[key, edit] : edits) {
        if (edit->hasDraft())
            fields.insert(key, {edit->text(), edit->problem(), {}, edit->typedOver()});
    }
    return fields;
}

void Drafts::bringBack(const Subject &subject, const Edits &edits) const
{
    for (const auto &[key, edit] : edits) {
        if (const auto *draft = find(subject, key))
            edit->setDraft(draft->text, draft->problem, draft->over);
        else
            edit->dropDraft();
    }
}

} // namespace rnf
