#include "recruiting/PostingWords.h"

#include "interns/PlacementWords.h"
#include "recruiting/PostingCode.h"

#include <QLocale>

namespace rnf {

QString PostingWords::state(const Posting &posting, const QDate &today)
{
    if (posting.opensOn.isValid() && today < posting.opensOn)
        return tr("opens on %1").arg(PlacementWords::day(posting.opensOn, today));
    if (!posting.closesOn.isValid())
        return posting.opensOn.isValid() ? tr("open") : QString();
    const QString last = PlacementWords::day(posting.closesOn, today);
    return today <= posting.closesOn ? tr("open until %1").arg(last) : tr("closed on %1").arg(last);
}

QString PostingWords::source(const QList<PostingChannel> &channels, const QString &source)
{
    const auto channel = PostingCode::find(channels, source);
    return channel ? tr("%1 (%2)").arg(channel->name, channel->sourceCode) : source;
}

QString PostingWords::left(const Quote &quote, const QDate &today)
{
    return tr("“%1” — %2. Consent was withdrawn on %3, and the posting does not quote it any more.")
        .arg(quote.testimonial.excerpt, quote.by, PlacementWords::day(quote.testimonial.withdrawnOn, today));
}

QString PostingWords::titles(const QList<Posting> &postings)
{
    QStringList titles;
    for (const auto &posting : postings)
        titles += tr("“%1”").arg(posting.title);
    return QLocale().createSeparatedList(titles);
}

} // namespace rnf
