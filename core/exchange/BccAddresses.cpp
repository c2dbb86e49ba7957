#include "exchange/BccAddresses.h"

#include "storage/Database.h"

#include <QFileInfo>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rnf {

QList<QStringList> BccList::batches(int size) const
{
    QList<QStringList> batches;
    for (qsizetype start = 0; start < addresses.size(); start += size)
        batches += addresses.mid(start, size);
    return batches;
}

QString BccList::mailLink(const QStringList &addresses)
{
    // Windows hands over about 2,000 letters, and mail programs add some of their own.
    constexpr qsizetype longest = 1800;
    QStringList encoded;
    for (const auto &address : addresses)
        encoded += QString::fromLatin1(QUrl::toPercentEncoding(address, "@"));
    const QString link = u"mailto:?bcc="_s + encoded.join(u',');
    return link.size() <= longest ? link : QString();
}

Result<BccList> BccAddresses::of(const Session &session, const QList<PersonId> &people) const
{
    if (!Policy::allows(session, Operation::ExportPeople))
        return Policy::refusal();
    return m_store.beside(Policy::exporting(session), [&](Database &database) {
        const auto audience = People::audience(database, Purpose::Email, people);
        BccList list;
        list.leftOut = audience.leftOut;
        QSet<QString> seen, refused;
        // Mail to an address reaches everybody who reads it.
        People::eachPerson(database, {}, PersonParts(PersonPart::Emails) | PersonPart::Consents, [&](const Person &person) {
            if (person.mayBeReachedBy(Channel::Email) == YesNo::No
                || person.mayBeReachedBy(Channel::BulkEmail) == YesNo::No) {
                for (const auto &email : person.emails)
                    refused += email.key;
            }
            return true;
        });
        People::eachPerson(database, audience.people, PersonPart::Emails, [&](const Person &person) {
            const auto *mailbox = person.mailbox();
            if (!mailbox)
                return true;
            if (refused.contains(mailbox->key)) {
                ++list.leftOut.refused;
                return true;
            }
            ++list.people;
            if (!seen.contains(mailbox->key))
                list.addresses += mailbox->address;
            seen += mailbox->key;
            return true;
        });
        return list;
    });
}

Result<qint64> BccAddresses::note(const Session &session, const QString &listName, qsizetype addresses)
{
    return m_exports.noteCopy(session, listName, addresses, Operation::ExportPeople);
}

Result<qint64> BccAddresses::write(const Session &session, const QString &path, const BccList &list, int size)
{
    QByteArray lines;
    for (const auto &batch : list.batches(size))
        lines += BccList::text(batch).toUtf8() + '\n';
    const QString label = tr("Export %n e-mail addresses to %1 (for Bcc)", nullptr, int(list.addresses.size()));
    return m_exports.writeFile(session, path, lines, label.arg(QFileInfo(path).fileName()), Operation::ExportPeople);
}

} // namespace rnf
