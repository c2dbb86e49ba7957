#include "help/HelpTopic.h"

#include "base/Text.h"

#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {

bool HelpTopic::matches(const QString &typed) const
{
    return std::ranges::all_of(foldedWords(typed),
                               [this](const QString &word) { return (u' ' + folded).contains(u' ' + word); });
}

QStringList HelpTopic::keys()
{
    return {u"start"_s,  u"people"_s, u"person"_s,        u"duplicates"_s, u"tags"_s,      u"lists"_s,    u"import"_s,
            u"export"_s, u"sheets"_s, u"conversations"_s, u"workplace"_s,  u"standing"_s,  u"dues"_s,     u"volunteers"_s,
            u"tasks"_s,  u"groups"_s, u"hours"_s,         u"events"_s,     u"programme"_s, u"wall"_s,     u"shifts"_s,
            u"needs"_s,  u"budget"_s, u"interns"_s,       u"recruiting"_s, u"learning"_s,  u"stipends"_s, u"evaluations"_s,
            u"credit"_s, u"rights"_s, u"reports"_s,       u"labels"_s,     u"forms"_s,     u"history"_s,  u"forget"_s,
            u"backup"_s, u"safety"_s, u"encryption"_s,    u"lock"_s,       u"users"_s,     u"office"_s,   u"keys"_s};
}

QList<HelpTopic> HelpTopic::all()
{
    QList<HelpTopic> topics;
    for (const auto &key : keys()) {
        QFile file(u':' + address(key).path());
        const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        topics += {key, text.section(u'\n', 0, 0).mid(2), foldedText(text)}; // after "# "
    }
    return topics;
}

QUrl HelpTopic::address(const QString &key)
{
    return QUrl(u"qrc:/help/%1/%2.md"_s.arg(QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s, key));
}

} // namespace rnf
