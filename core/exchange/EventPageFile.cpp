#include "exchange/EventPageFile.h"

#include "base/Html.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Language and title are %1 and %2, what the page says is %3. Whoever pastes it into a page of their own takes the <main> alone.
const QString page = uR"html(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
%2
<style>
main { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1.05rem/1.5 sans-serif; overflow-wrap: anywhere; }
h1 { line-height: 1.2; }
.when { font-weight: bold; }
.sign-up a { display: inline-block; padding: .6rem 1.2rem; border: 2px solid; border-radius: .4rem; font-weight: bold; }
@media print {
  main { max-width: none; padding: 0; font-size: 12pt; }
  a::after { content: " (" attr(href) ")"; font-weight: normal; }
}
</style>
</head>
<body>
<main>
%3
</main>
</body>
</html>
)html"_s;

/// A paragraph of that class; nothing of what is not said.
void addLine(QStringList &lines, const QString &classOf, const QString &html)
{
    if (!html.isEmpty())
        lines += u"<p class=\""_s + classOf + u"\">"_s + html + u"</p>"_s;
}

/// Empty lines divide paragraphs.
QStringList paragraphs(const QString &text)
{
    static const QRegularExpression emptyLines(u"\\n\\s*\\n"_s);
    QStringList paragraphs;
    for (const auto &paragraph : text.split(emptyLines, Qt::SkipEmptyParts))
        paragraphs += paragraph.trimmed();
    paragraphs.removeAll(QString());
    return paragraphs;
}

} // namespace

QByteArray EventPageFile::write(const ShareText &text, const QString &organization)
{
    QStringList lines{tagged(u"h1"_s, {text.title()})};
    addLine(lines, u"when"_s, text.when().toHtmlEscaped());
    addLine(lines, u"where"_s, text.place().toHtmlEscaped());
    addLine(lines, u"access"_s, text.access().toHtmlEscaped());
    if (const auto said = paragraphs(text.text()); !said.isEmpty())
        lines += tagged(u"p"_s, said);
    if (!text.link().isEmpty())
        addLine(lines, u"sign-up"_s, linked(text.link(), text.signUpWord()));
    if (!text.stream().isEmpty())
        addLine(lines, u"watch"_s, linked(text.stream(), text.watchWord()));
    addLine(lines, u"hashtag"_s, text.hashtag().toHtmlEscaped());
    addLine(lines, u"organization"_s, organization.trimmed().toHtmlEscaped());
    return page.arg(text.language(), tagged(u"title"_s, {text.title().simplified()}), lines.join(u'\n')).toUtf8();
}

} // namespace rnf
