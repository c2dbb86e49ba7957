#include "events/ShareText.h"

#include "events/EventTimes.h"
#include "storage/SqlValue.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Not tr(): both languages are needed at once, whichever the program speaks.
struct ShareWords {
    QString noDay, until, inZone, cancelled, signUp, watch;
    QString briefDay; ///< as QLocale takes it
    QString wheelchair, partly, notAtAll, stepFree;
};

const ShareWords &shareWords(ShareLanguage language)
{
    static const ShareWords english{u"day to be announced"_s,
                                    u"%1 – %2"_s,
                                    u"%1 (%2)"_s,
                                    u"Cancelled: %1"_s,
                                    u"Sign up"_s,
                                    u"Watch live"_s,
                                    u"ddd MMM d"_s,
                                    u"Wheelchair accessible."_s,
                                    u"Partly wheelchair accessible. Ask us what to expect."_s,
                                    u"Not wheelchair accessible. Tell us what you need, and we look for a way."_s,
                                    u"All rooms are step-free."_s};
    static const ShareWords spanish{u"fecha por anunciar"_s,
                                    u"%1 – %2"_s,
                                    u"%1 (%2)"_s,
                                    u"Cancelado: %1"_s,
                                    u"Inscríbete"_s,
                                    u"Míralo en directo"_s,
                                    u"ddd d MMM"_s,
                                    u"Accesible en silla de ruedas."_s,
                                    u"Accesible en parte en silla de ruedas. Pregúntanos cómo es."_s,
                                    u"No es accesible en silla de ruedas. Dinos qué necesitas y buscamos una solución."_s,
                                    u"Todas las salas tienen acceso sin escalones."_s};
    return language == ShareLanguage::Spanish ? spanish : english;
}

QLocale localeOf(ShareLanguage language)
{
    const auto spoken = language == ShareLanguage::Spanish ? QLocale::Spanish : QLocale::English;
    return QLocale(spoken, QLocale().territory());
}

/// A link as people may click it: addresses of pages only, whatever was typed.
QUrl pageAddress(const QString &typed)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    const QString text = typed.trimmed();
    const QUrl url(text.contains(scheme) || text.isEmpty() ? text : u"https://"_s + text);
    const bool isPage = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isPage && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

/// As much of a text as there is room for.
QString cutTo(const QString &text, qsizetype room)
{
    return text.size() <= room ? text : text.left(qMax(qsizetype(0), room - 1)).trimmed() + u'…';
}

} // namespace

ShareText::ShareText(const Event &event, const QString &place, const std::optional<Venue> &venue, bool isStepFree,
                     ShareLanguage language, const QString &sourceCode)
    : m_event(event), m_place(place), m_wheelchair(venue.value_or(Venue()).wheelchair), m_isStepFree(isStepFree),
      m_language(language), m_sourceCode(sourceCode.trimmed()), m_locale(localeOf(language))
{
}

// --- what they are made of

QString ShareText::language() const { return keyOf(m_language); }

QString ShareText::title() const
{
    return isCalledOff() ? shareWords(m_language).cancelled.arg(m_event.name) : m_event.name;
}

QString ShareText::when() const
{
    const auto &words = shareWords(m_language);
    if (!m_event.hasDay())
        return words.noDay;
    const QDateTime start = EventTimes::start(m_event), end = EventTimes::end(m_event);
    const auto day = [this](const QDateTime &at) { return m_locale.toString(at.date(), QLocale::LongFormat); };
    const auto time = [this](const QDateTime &at) { return m_locale.toString(at.time(), QLocale::ShortFormat); };
    QString text = day(start) + u", "_s + time(start);
    if (end.isValid())
        text = words.until.arg(text, end.date() == start.date() ? time(end) : day(end) + u", "_s + time(end));
    const QString named = zone(QTimeZone::LongName);
    return named.isEmpty() ? text : words.inZone.arg(text, named);
}

/// Whoever watches may be anywhere, and so may this computer.
QString ShareText::zone(QTimeZone::NameType type) const
{
    const QDateTime start = EventTimes::start(m_event);
    const QTimeZone zone = start.timeZone();
    const bool isElsewhere = zone.offsetFromUtc(start) != QTimeZone::systemTimeZone().offsetFromUtc(start);
    return isElsewhere || !stream().isEmpty() ? zone.displayName(start, type, m_locale) : QString();
}

QString ShareText::briefWhen() const
{
    if (!m_event.hasDay())
        return shareWords(m_language).noDay;
    const QDateTime start = EventTimes::start(m_event);
    const QString text = m_locale.toString(start.date(), shareWords(m_language).briefDay) + u", "_s
                       + m_locale.toString(start.time(), QLocale::ShortFormat);
    return (text + u' ' + zone(QTimeZone::ShortName)).trimmed();
}

QString ShareText::access() const
{
    const auto &words = shareWords(m_language);
    QStringList sentences;
    if (m_wheelchair != Wheelchair::Unknown)
        sentences += m_wheelchair == Wheelchair::Full    ? words.wheelchair
                   : m_wheelchair == Wheelchair::Partial ? words.partly
                                                         : words.notAtAll;
    if (m_isStepFree)
        sentences += words.stepFree;
    return sentences.join(u' ');
}

QString ShareText::link() const
{
    QUrl url = pageAddress(m_event.linkUrl);
    if (url.isEmpty() || isCalledOff())
        return {};
    if (!m_sourceCode.isEmpty()) {
        const QString key = u"source"_s;
        QUrlQuery query(url);
        query.removeAllQueryItems(key);
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(m_sourceCode)));
        url.setQuery(query);
    }
    return url.toString(QUrl::FullyEncoded);
}

QString ShareText::stream() const
{
    return isCalledOff() ? QString() : pageAddress(m_event.streamUrl).toString(QUrl::FullyEncoded);
}

QString ShareText::hashtag() const
{
    const QString word = QString(m_event.hashtag).remove(u'#').remove(u' ');
    return word.isEmpty() ? QString() : u'#' + word;
}

QString ShareText::signUpWord() const { return shareWords(m_language).signUp; }

QString ShareText::watchWord() const { return shareWords(m_language).watch; }

// --- the texts

QString ShareText::brief() const
{
    const QString more = u", "_s, space = u" "_s;
    const QString time = u": "_s + briefWhen();
    const QString address = link().isEmpty() ? QString() : space + link();
    const QString name = cutTo(title(), mostInMessage - time.size() - address.size());
    QString text = name + time;
    for (const auto &[before, part] : {std::pair(more, m_place), {space, hashtag()}}) {
        if (!part.isEmpty() && text.size() + before.size() + part.size() + address.size() <= mostInMessage)
            text += before + part;
    }
    return text + address;
}

QString ShareText::full() const
{
    const auto said = [](const QString &word, const QString &address) {
        return address.isEmpty() ? QString() : word + u": "_s + address;
    };
    const auto block = [](QStringList lines) {
        lines.removeAll(QString());
        return lines.join(u'\n');
    };
    QStringList blocks{block({title(), when(), place(), access()}), text().trimmed(),
                       block({said(signUpWord(), link()), said(watchWord(), stream()), hashtag()})};
    blocks.removeAll(QString());
    return blocks.join(u"\n\n"_s);
}

} // namespace rnf
