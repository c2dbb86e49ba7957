#include "exchange/ForeignLists.h"

#include "exchange/ForeignCells.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {

QStringList headersIn(const char *headers) { return QString::fromLatin1(headers).split(u','); }

QHash<QString, QString> sourcesBelow(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    QHash<QString, QString> sources;
    for (const auto &[header, source] : pairs)
        sources.insert(QLatin1String(header), QLatin1String(source));
    return sources;
}

const QList<ForeignList> &ForeignList::all()
{
    static const QList<ForeignList> lists = organizingLists() + mailingLists() + addressBookLists() + unionLists();
    return lists;
}

const ForeignList *ForeignList::find(const QString &key)
{
    const auto found = std::ranges::find(all(), key, &ForeignList::key);
    return found == all().end() ? nullptr : &*found;
}

bool ForeignList::tells(const QString &source) const { return std::ranges::find(sources, source) != sources.end(); }

bool ForeignList::tellsRefusalOf(Channel channel) const
{
    static const QRegularExpression consent(u"^(?:consent|if_email|if_phone):([a-z_+]+)\\|"_s);
    const QString word = QLatin1String(keysOf(channel)[size_t(channel)]);
    return std::ranges::any_of(
        sources, [&](const QString &source) { return consent.match(source).captured(1).split(u'+').contains(word); });
}

QStringList ForeignList::sensitiveFields(bool withNotes) const
{
    QStringList fields;
    for (const auto &header : headers) {
        const QString field = ForeignCells::sensitiveField(sources.value(header));
        if (!field.isEmpty() && !fields.contains(field) && (withNotes || field != "note"_L1))
            fields += field;
    }
    return fields;
}

QStringList ForeignList::keys()
{
    QStringList keys;
    for (const auto &list : all())
        keys += list.key;
    return keys;
}

} // namespace rnf
