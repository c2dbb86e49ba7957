#include "merges/MergeUndoWords.h"

#include "people/ChannelWords.h"
#include "people/PeopleSchema.h"
#include "storage/SqlValue.h"

using namespace Qt::StringLiterals;

namespace rnf {

void MergeUndoWords::add(QList<UndoConflict> &kept, PersonId holder, const Consent &consent)
{
    const UndoConflict conflict{UndoConflict::Kind::RowReferredTo,
                                PeopleTable::Consent,
                                consent.id,
                                holder.value,
                                u"channel"_s,
                                {},
                                {},
                                keyOf(consent.channel)};
    if (!kept.contains(conflict))
        kept += conflict;
}

bool MergeUndoWords::isConsent(const UndoConflict &kept)
{
    // Nothing belongs to a consent, so that no undo names one in this way.
    return kept.kind == UndoConflict::Kind::RowReferredTo && kept.table == PeopleTable::Consent;
}

QString MergeUndoWords::told(const QList<UndoConflict> &kept)
{
    QList<Channel> channels;
    for (const auto &conflict : kept) {
        const auto *text = isConsent(conflict) ? std::get_if<QString>(&conflict.now) : nullptr;
        const auto channel = text ? fromKey<Channel>(*text) : std::nullopt;
        if (channel && !channels.contains(*channel))
            channels += *channel;
    }
    if (channels.isEmpty())
        return {};
    return tr("Consents given since the merge stay with whoever was kept (%1). Ask which of the two gave them.")
        .arg(ChannelWords::names(channels));
}

} // namespace rnf
