#include "exchange/OptOutExports.h"

#include "exchange/CsvGuard.h"
#include "exchange/TableFormats.h"
#include "people/Suppressions.h"
#include "storage/Database.h"

#include <QFileInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What is refused at a number or address, which is written as others read it.
struct RefusedValue {
    QString value;
    bool isEmail = false;
    Consent consent = {};
};

/// By channel and by the key of the number or address.
using RefusedValues = std::map<std::pair<Channel, QString>, RefusedValue>;

/// Reads who refuses what.
class RefusedReading {
public:
    RefusedReading(Database &database, const PhoneNumbers &phones) : m_database(database), m_phones(phones) {}

    RefusedValues read()
    {
        const auto parts = PersonParts(PersonPart::Phones) | PersonPart::Emails | PersonPart::Consents;
        People::eachPerson(m_database, std::nullopt, parts, [&](const Person &person) {
            add(person);
            return true;
        });
        for (const auto &suppression : Suppressions::all(m_database)) {
            // Whoever has it by now has a say of their own.
            if (!m_held.contains(suppression.key))
                add(suppression);
        }
        return m_values;
    }

private:
    void add(const Person &person)
    {
        for (const auto &key : Suppression::keysOf(person))
            m_held += key;
        for (const auto channel : {Channel::Phone, Channel::Sms}) {
            for (const auto &phone : person.phones)
                add(person, channel, Suppression::keyOf(phone), {m_phones.shown(phone.number()), false});
        }
        for (const auto channel : {Channel::Email, Channel::BulkEmail}) {
            for (const auto &email : person.emails)
                add(person, channel, Suppression::keyOf(email), {email.address, true});
        }
    }

    void add(const Person &person, Channel channel, const QString &key, RefusedValue value)
    {
        const auto *said = person.newestConsent(channel);
        if (key.isEmpty() || !said || said->state != YesNo::No)
            return;
        value.consent = *said;
        m_values.emplace(std::pair(channel, key), value);
    }

    void add(const Suppression &suppression)
    {
        const bool isEmail = suppression.key.contains(u'@');
        const QString value = isEmail ? suppression.key : m_phones.shown(m_phones.read(suppression.key));
        m_values.emplace(std::pair(suppression.channel, suppression.key),
                         RefusedValue{value, isEmail,
                                      Consent{0, suppression.channel, YesNo::No, suppression.notedAt, suppression.source,
                                              suppression.reason}});
    }

    Database &m_database;
    const PhoneNumbers &m_phones;
    QSet<QString> m_held; ///< keys of what people here have
    RefusedValues m_values;
};

TextTable tableOf(const RefusedValues &values)
{
    constexpr qsizetype lettersOfDay = 10;
    TextTable table{.header = {u"channel"_s, u"value"_s, u"since"_s, u"source"_s, u"reason"_s}, .rows = {}};
    for (const auto &[place, refused] : values)
        table.rows += {keyOf(place.first), refused.value, refused.consent.notedAt.left(lettersOfDay), refused.consent.source,
                       refused.consent.reason};
    return table;
}

/// Each once, as programs take them: addresses, or numbers with + and the code of the country.
QStringList valuesFor(const OptOutList &list, const RefusedValues &values)
{
    QStringList lines;
    QSet<QString> written;
    for (const auto &[place, refused] : values) {
        const auto &[channel, key] = place;
        if (!list.channels.contains(channel) || refused.isEmail != list.isOfEmails || written.contains(key))
            continue;
        written += key;
        lines += refused.isEmail ? refused.value : key.section(u'x', 0, 0);
    }
    return lines;
}

QByteArray contentOf(const QString &header, const QStringList &values)
{
    QByteArray content = header.toUtf8() + "\r\n";
    for (const auto &value : values) {
        const QByteArray cell = value.toUtf8();
        content += (needsGuard(cell) && !isStrictNumber(cell) ? "'" + cell : cell) + "\r\n";
    }
    return content;
}

Result<OptOutExports::Outcome> writtenRows(qsizetype rows, const Result<qint64> &written)
{
    if (!written)
        return written.error();
    return OptOutExports::Outcome{rows, *written};
}

} // namespace

const QList<OptOutList> &OptOutList::all()
{
    static const QList<OptOutList> lists{
        {u"mailchimp"_s, "Mailchimp", u"Email Address"_s, {Channel::Email, Channel::BulkEmail}, true},
        {u"action_network"_s, "Action Network", u"email"_s, {Channel::Email, Channel::BulkEmail}, true},
        {u"spoke"_s, "Spoke", u"cell"_s, {Channel::Sms}, false}};
    return lists;
}

const OptOutList *OptOutList::find(const QString &key)
{
    const auto found = std::ranges::find(all(), key, &OptOutList::key);
    return found == all().end() ? nullptr : &*found;
}

Result<OptOutExports::Outcome> OptOutExports::write(const Session &session, const QString &path, const OptOutList *list,
                                                    const TableFormat *format)
{
    if (!Policy::allows(session, Operation::ExportPeople))
        return Policy::refusal();
    if (list && TableFormats::forPath(path).key == "xlsx"_L1)
        return Error{
            u"no-workbook"_s,
            tr("%1 does not take workbooks, so nothing was written. Choose a name that ends in .csv.").arg(list->name())};
    const auto values = m_store.beside(
        Policy::exporting(session), [&](Database &database) { return RefusedReading(database, m_people.phones()).read(); });
    if (!values)
        return values.error();
    const QString name = QFileInfo(path).fileName();
    if (list) {
        const auto lines = valuesFor(*list, *values);
        const QString label = tr("Export %n opt-outs to %1 (for %2)", nullptr, int(lines.size())).arg(name, list->name());
        return writtenRows(lines.size(), m_exports.writeFile(session, path, contentOf(list->header, lines), label,
                                                             Operation::ExportPeople));
    }
    TextTable table = tableOf(*values);
    table.format = format;
    const QString label = tr("Export %n opt-outs to %1", nullptr, int(table.rows.size())).arg(name);
    return writtenRows(table.rows.size(), m_exports.writeTable(session, path, table, label, Operation::ExportPeople));
}

} // namespace rnf
