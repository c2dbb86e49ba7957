#include "base/Html.h"

using namespace Qt::StringLiterals;

namespace rnf {

QString tagged(const QString &tag, const QStringList &texts)
{
    QString html;
    for (const auto &text : texts)
        html += u"<%1>"_s.arg(tag) + text.toHtmlEscaped().replace(u'\n', "<br>\n"_L1) + u"</%1>\n"_s.arg(tag);
    return html.trimmed();
}

QString linked(const QString &address, const QString &text)
{
    const QString shown = (text.isEmpty() ? address : text).toHtmlEscaped();
    return u"<a href=\""_s + address.toHtmlEscaped() + u"\">"_s + shown + u"</a>"_s;
}

} // namespace rnf
