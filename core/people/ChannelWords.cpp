#include "people/ChannelWords.h"

namespace rnf {

QString ChannelWords::name(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return tr("calls");
    case Channel::Sms:
        return tr("texts");
    case Channel::Email:
        return tr("e-mail");
    case Channel::BulkEmail:
        return tr("newsletters");
    case Channel::Mail:
        return tr("post");
    case Channel::Visit:
        return tr("visits");
    case Channel::Photo:
        return tr("photos");
    default:
        return tr("sharing of data");
    }
}

QString ChannelWords::names(const QList<Channel> &channels)
{
    QStringList words;
    for (const auto channel : channels)
        words += name(channel);
    return words.join(QLatin1String(", "));
}

} // namespace rnf
