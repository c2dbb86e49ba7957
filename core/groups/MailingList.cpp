#include "groups/MailingList.h"

#include <QSet>

namespace rnf {
namespace {

QSet<QString> keysOf(const QList<MailAddress> &addresses)
{
    QSet<QString> keys;
    for (const auto &address : addresses)
        keys += address.key();
    return keys;
}

} // namespace

MailingList MailingList::since(const QList<MailAddress> &handedOver, const QList<MailAddress> &now)
{
    MailingList list;
    QSet<QString> seen;
    const auto before = keysOf(handedOver);
    for (const auto &address : now) {
        if (seen.contains(address.key()))
            continue;
        seen += address.key();
        list.now += address;
        if (!before.contains(address.key()))
            list.added += address;
    }
    std::ranges::copy_if(handedOver, std::back_inserter(list.gone),
                         [&](const MailAddress &address) { return !seen.contains(address.key()); });
    return list;
}

} // namespace rnf
