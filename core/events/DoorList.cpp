#include "events/DoorList.h"

#include "base/Dates.h"
#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString badgeMark = u"RF-REG-"_s;

/// The words of a text so that the beginning of each is found by a space before it.
QString spacedOut(const QStringList &words)
{
    QString text;
    for (const auto &word : words)
        text += u' ' + word;
    return text;
}

/// Invalid for what is neither a number nor a badge's text.
RegistrationId numberIn(const QString &typed)
{
    QStringView text = QStringView(typed).trimmed();
    if (text.startsWith(badgeMark, Qt::CaseInsensitive))
        text = text.sliced(badgeMark.size());
    return RegistrationId(text.toLongLong());
}

} // namespace

DoorList::DoorList(QList<DoorEntry> entries) : m_entries(std::move(entries))
{
    m_words.reserve(m_entries.size());
    for (const auto &entry : std::as_const(m_entries))
        m_words += spacedOut(indexWords(entry.name));
}

QList<DoorEntry> DoorList::matching(const QString &typed, int most) const
{
    const auto numbered = std::ranges::find(m_entries, numberIn(typed), &DoorEntry::registration);
    return numbered == m_entries.end() ? matchingWords(typed, most) : QList{*numbered};
}

QList<DoorEntry> DoorList::matchingWords(const QString &typed, int most) const
{
    QStringList words;
    for (const auto &word : foldedWords(typed))
        words += u' ' + word;
    QList<DoorEntry> found;
    for (const bool isInAlready : {false, true}) {
        for (qsizetype i = 0; i < m_entries.size() && found.size() < most; ++i) {
            const auto stands = [&](const QString &word) { return m_words[i].contains(word); };
            if (m_entries[i].hasCome == isInAlready && std::ranges::all_of(words, stands))
                found += m_entries[i];
        }
    }
    return found;
}

QList<DoorEntry> DoorList::missing() const
{
    QList<DoorEntry> missing;
    std::ranges::copy_if(m_entries, std::back_inserter(missing),
                         [](const DoorEntry &entry) { return entry.rsvp == Rsvp::Yes && !entry.hasCome; });
    return missing;
}

int DoorList::cameCount() const { return int(std::ranges::count_if(m_entries, &DoorEntry::hasCome)); }

int DoorList::cameSince(const QDateTime &since) const
{
    const QString instant = instantText(since);
    return int(std::ranges::count_if(m_entries, [&](const DoorEntry &entry) { return entry.cameAt >= instant; }));
}

QString DoorList::badgeText(RegistrationId registration) { return badgeMark + QString::number(registration.value); }

bool DoorList::isBadge(const QString &typed) { return numberIn(typed).isValid(); }

} // namespace rnf
