#include "exchange/ProgrammePageFile.h"

#include "base/Html.h"
#include "base/TimeText.h"
#include "events/EventWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Language and title are %1 and %2, what the page says is %3.
const QString programmePage = uR"html(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
%2
<style>
body { margin: 0 auto; max-width: 70rem; padding: 1rem; font: 1.05rem/1.5 sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: .8rem 0 .3rem; }
h2 { border-bottom: 3px solid; padding-top: .8rem; }
p { margin: .2rem 0; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
nav ul, .entries { list-style: none; margin: 0; padding: 0; }
nav li { display: inline-block; margin-right: 1.2rem; }
.entries { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: .7rem; }
.entries li { border: 1px solid #767676; border-radius: .4rem; padding: .5rem .8rem; }
.entries h3, .entries h4 { margin-top: 0; }
.break { background: #eee; }
.where, .draft { font-weight: bold; }
.marks { font-size: .92rem; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .skip { display: none; }
  .entries { display: block; }
  .entries li { break-inside: avoid; margin-bottom: .4rem; }
  h2, h3 { break-after: avoid; }
}
</style>
</head>
<body>
%3
</body>
</html>
)html"_s;

QString dayAnchor(const QDate &day) { return u"day-"_s + day.toString(Qt::ISODate); }

/// A paragraph of that class; nothing of what is not said.
QString classed(const QString &classOf, const QString &text)
{
    return text.isEmpty()
             ? QString()
             : u"<p class=\"%1\">"_s.arg(classOf) + text.toHtmlEscaped().replace(u'\n', "<br/>\n"_L1) + u"</p>\n"_s;
}

QString timeTag(const QDateTime &at)
{
    return u"<time datetime=\"%1\">"_s.arg(at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate))
         + TimeText::shown(at.time()).toHtmlEscaped() + u"</time>"_s;
}

QString entryItem(const PublicProgramme::Entry &entry)
{
    QString html = entry.slot.isSession() ? u"<li>\n"_s : u"<li class=\"break\">\n"_s;
    html += tagged(u"h4"_s, {entry.title.simplified()}) + u"\n<p class=\"where\">"_s + timeTag(entry.from) + u" – "_s
          + timeTag(entry.until);
    if (!entry.room.isEmpty())
        html += u" · "_s + entry.room.toHtmlEscaped();
    html += u"</p>\n"_s;
    html += classed(u"people"_s, entry.names.join(u", "_s));
    html += classed(u"marks"_s, (entry.tracks + entry.marks).join(u" · "_s));
    html += classed(u"text"_s, entry.abstract);
    return html + u"</li>\n"_s;
}

/// What begins at the same time stands together.
QString daySection(const PublicProgramme &programme, const QDate &day)
{
    QString html = u"<section aria-labelledby=\"%1\">\n<h2 id=\"%1\">"_s.arg(dayAnchor(day))
                 + PublicProgramme::dayText(day).toHtmlEscaped() + u"</h2>\n"_s;
    QDateTime last;
    for (const auto &entry : programme.on(day)) {
        if (entry.from != last) {
            html +=
                (last.isValid() ? u"</ul>\n<h3>"_s : u"<h3>"_s) + timeTag(entry.from) + u"</h3>\n<ul class=\"entries\">\n"_s;
            last = entry.from;
        }
        html += entryItem(entry);
    }
    return html + (last.isValid() ? u"</ul>\n</section>\n"_s : u"</section>\n"_s);
}

QString speakersSection(const QList<PublicProgramme::Speaker> &speakers)
{
    if (speakers.isEmpty())
        return {};
    QString html = u"<section aria-labelledby=\"speakers\">\n<h2 id=\"speakers\">"_s
                 + PublicProgramme::speakersTitle().toHtmlEscaped() + u"</h2>\n<ul class=\"entries\">\n"_s;
    for (const auto &speaker : speakers)
        html += u"<li>\n"_s + tagged(u"h3"_s, {speaker.name.simplified()}) + u'\n' + classed(u"text"_s, speaker.bio)
              + u"</li>\n"_s;
    return html + u"</ul>\n</section>\n"_s;
}

QString daysNavigation(const PublicProgramme &programme)
{
    const auto days = programme.days();
    if (days.size() < 2)
        return {};
    QString html = u"<nav aria-label=\"%1\">\n<ul>\n"_s.arg(ProgrammePageFile::tr("Days").toHtmlEscaped());
    for (const auto &day : days)
        html += u"<li>"_s + linked(u'#' + dayAnchor(day), PublicProgramme::dayText(day)) + u"</li>\n"_s;
    return html + u"</ul>\n</nav>\n"_s;
}

/// What XML 1.0 has no place for, a text of a web page does not need either.
QString withoutControls(QString html)
{
    html.removeIf([](QChar letter) {
        return (letter < u' ' && letter != u'\n' && letter != u'\t') || letter == QChar(0xfffe) || letter == QChar(0xffff);
    });
    return html;
}

} // namespace

QByteArray ProgrammePageFile::write(const PublicProgramme &programme, const QString &organization)
{
    const QString name = programme.event.name.simplified();
    QString html = u"<a class=\"skip\" href=\"#programme\">"_s + tr("Skip to the programme").toHtmlEscaped() + u"</a>\n"_s;
    html += u"<header>\n"_s + tagged(u"h1"_s, {name}) + u'\n';
    if (programme.event.hasDay())
        html += classed(u"when"_s, EventWords::when(programme.event));
    html += classed(u"place"_s, programme.place);
    html += classed(programme.isDraft() ? u"draft"_s : u"version"_s, programme.versionText());
    html += classed(u"text"_s, programme.version.comment);
    html += u"</header>\n"_s + daysNavigation(programme) + u"<main id=\"programme\">\n"_s;
    for (const auto &day : programme.days())
        html += daySection(programme, day);
    html += speakersSection(programme.speakers);
    html += u"</main>\n"_s;
    if (!organization.trimmed().isEmpty())
        html += u"<footer>"_s + classed(u"organization"_s, organization.simplified()).trimmed() + u"</footer>\n"_s;
    const QString title = tagged(u"title"_s, {tr("%1: programme").arg(name)});
    return withoutControls(programmePage.arg(QLocale().bcp47Name(), title, html.trimmed())).toUtf8();
}

} // namespace rnf
