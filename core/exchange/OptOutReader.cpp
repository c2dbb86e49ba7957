#include "exchange/OptOutReader.h"

#include "base/Dates.h"
#include "base/Text.h"
#include "exchange/CellMeaning.h"
#include "exchange/FileRecognizer.h"
#include "exchange/HeaderWords.h"
#include "people/Suppression.h"
#include "storage/SqlValue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isConsent(const ColumnRule &rule)
{
    return rule.field.startsWith(u"consent_"_s) || rule.field.startsWith(u"refuses_"_s);
}

bool isContact(const ColumnRule &rule, const FieldCatalog &catalog)
{
    const auto *field = catalog.find(rule.field);
    return field && field->isContact();
}

/// Something with an @, or with as many digits as a telephone number at least; a day has as many.
bool looksReachable(const QString &text)
{
    constexpr qsizetype fewestDigits = 7;
    return text.contains(u'@') || (digitsOf(text).size() >= fewestDigits && !readDate(text, DateOrder::YearFirst));
}

/// The column of numbers and addresses in our own lists.
qsizetype valueColumn(const QStringList &normalized) { return columnNamed(normalized, {u"value"_s, u"valor"_s}); }

/// That column, else the first in which nearly every cell is a number or an address, whichever; -1: none.
int reachableColumn(const TableSample &sample)
{
    if (const auto own = valueColumn(normalizedHeaders(sample.columns)); own >= 0)
        return int(own);
    for (qsizetype column = 0; column < sample.columns.size(); ++column) {
        qsizetype filled = 0, reachable = 0;
        for (const auto &row : sample.rows) {
            const QString text = row.value(column).trimmed();
            filled += !text.isEmpty();
            reachable += looksReachable(text);
        }
        if (reachable > 0 && reachable * 10 >= filled * 8)
            return int(column);
    }
    return -1;
}

/// Whether a word says that somebody asked to stop. A day says when they did.
bool saysStopped(const QString &text)
{
    if (const auto answer = readYesNo(text))
        return *answer;
    return std::ranges::any_of(text, [](QChar c) { return c >= u'1' && c <= u'9'; }) || readConsent(text) == false;
}

void addRead(Person &person, const Person &read)
{
    person.phones += read.phones;
    person.emails += read.emails;
    person.consents += read.consents;
}

/// Mail to the address comes back, which is no refusal.
bool isReturned(const QString &status)
{
    static const QStringList words{u"cleaned"_s, u"bounced"_s, u"hard bounce"_s, u"hard bounced"_s, u"bad"_s, u"invalid"_s};
    return words.contains(foldedText(status));
}

} // namespace

QList<OptOutValue> OptOutRow::valuesFor(Channel channel) const
{
    const bool isMail = channel == Channel::Email || channel == Channel::BulkEmail;
    const bool isCall = channel == Channel::Phone || channel == Channel::Sms;
    QList<OptOutValue> fitting = values;
    fitting.removeIf([&](const OptOutValue &value) { return (isMail && !value.isEmail) || (isCall && value.isEmail); });
    return fitting.isEmpty() ? values : fitting;
}

ImportRecipe OptOutReader::recipeFor(const TableSample &sample, const QString &region, const FieldCatalog &catalog)
{
    auto recipe = FileRecognizer(region, catalog).recognize(sample.columns, sample.rows);
    const auto contacts = std::ranges::count_if(recipe.columns, [&](const auto &rule) { return isContact(rule, catalog); });
    if (const int column = contacts == 0 ? reachableColumn(sample) : -1; column >= 0)
        recipe.setField(column, u"phone"_s);
    for (int i = 0; i < recipe.columns.size(); ++i) {
        auto &rule = recipe.columns[i];
        // A field of phones also takes what has an @: in a single column may stand both.
        if (contacts == 1 && isContact(rule, catalog))
            rule.field = u"phone"_s;
        const auto *field = catalog.find(rule.field);
        const bool isName = field && field->group == PersonField::Group::Name;
        // What an opt-out of no particular channel refuses, somebody says, or the kind of the values.
        const bool isOpen = isOptOut(normalizedHeader(rule.header));
        if (isOpen || (!isName && !isConsent(rule) && !isContact(rule, catalog)))
            recipe.setField(i, {});
    }
    return recipe;
}

OptOutReader::Status OptOutReader::statusIn(const TableSample &sample, const QStringList &normalized)
{
    const auto refusal =
        columnNamed(normalized, {u"unsubscribed"_s, u"unsubscribed at"_s, u"unsub time"_s, u"opt out"_s, u"optout"_s,
                                 u"opted out"_s, u"is opted out"_s, u"opt out date"_s, u"opted out at"_s, u"baja"_s});
    if (refusal >= 0)
        return {refusal, true};
    const auto status = columnNamed(normalized, {u"subscription status"_s, u"email status"_s, u"status"_s, u"subscribed"_s,
                                                 u"opt in"_s, u"opted in"_s, u"estado"_s, u"suscrito"_s});
    const bool isOne = status >= 0 && std::ranges::any_of(sample.rows, [&](const auto &row) {
                           return readConsent(row.value(status)).has_value();
                       });
    return isOne ? Status{status, false} : Status();
}

OptOutReader::OptOutReader(const TableSample &sample, const FieldContext &context, const FieldCatalog &catalog,
                           const QList<Channel> &said)
    : m_reader(recipeFor(sample, context.phones.region(), catalog), context, catalog), m_columns(sample.columns),
      m_said(said)
{
    const auto &recipe = m_reader.recipe();
    const auto normalized = normalizedHeaders(sample.columns);
    m_hasValues = std::ranges::any_of(recipe.columns, [&](const ColumnRule &rule) { return isContact(rule, catalog); });
    m_hasConsents = std::ranges::any_of(recipe.columns, isConsent);
    m_channel = columnNamed(normalized, {u"channel"_s, u"canal"_s});
    m_cleaned = columnNamed(normalized, {u"clean time"_s});
    m_reason = columnNamed(normalized, {u"unsub reason"_s, u"opt out reason"_s, u"reason"_s, u"motivo"_s});
    if (m_channel >= 0 && valueColumn(normalized) >= 0) {
        m_since = columnNamed(normalized, {u"since"_s, u"desde"_s});
        m_source = columnNamed(normalized, {u"source"_s, u"fuente"_s, u"origen"_s});
    }
    m_status = m_hasConsents ? Status() : statusIn(sample, normalized);
    m_isOfSubscribers = recipe.program == "mailchimp"_L1 && !m_hasConsents && m_status.column < 0 && m_cleaned < 0;
}

bool OptOutReader::refuses(const TableRow &row) const
{
    const QString text = cellText(row, m_status.column);
    return m_status.column < 0 || (m_status.isRefusal ? saysStopped(text) : readConsent(text) == false);
}

/// What the row itself says, else what somebody said of the file, else what a number or an address is for.
std::optional<RowProblem> OptOutReader::readChannels(const TableRow &row, const Person &person, OptOutRow &read) const
{
    if (const QString text = cellText(row, m_channel); !text.isEmpty()) {
        const auto channels = rnf::readChannels(text);
        if (!channels) {
            const RowProblem problem{row.number(), m_columns[m_channel],
                                     tr("“%1” is no way to reach somebody.").arg(quotable(text)),
                                     tr("Write email, bulk_email, sms, phone, mail or all."), read.who};
            if (m_said.isEmpty())
                return problem;
            read.unread += problem;
        }
        if (refuses(row))
            read.channels = channels.value_or(m_said);
    } else if (m_hasConsents) {
        for (const auto &consent : person.consents) {
            if (consent.state == YesNo::No)
                read.channels += consent.channel;
        }
    } else if (refuses(row) && (!read.mailComesBack || !m_said.isEmpty())) {
        const bool hasEmails = !person.emails.isEmpty(), hasPhones = !person.phones.isEmpty();
        read.channels = m_said;
        if (hasEmails && m_said.isEmpty())
            read.channels += Channel::BulkEmail;
        if (hasPhones && m_said.isEmpty())
            read.channels += {Channel::Sms, Channel::Phone};
    }
    for (const auto channel : read.channels.isEmpty() ? QList<Channel>() : m_said) {
        if (!read.channels.contains(channel))
            read.channels += channel;
    }
    return std::nullopt;
}

/// One cell alone, beside what says of which kind it is. Of several values in it each is read for itself.
Person OptOutReader::readCell(const TableRow &row, int column, QList<RowProblem> &unread) const
{
    static const QRegularExpression separators(u"[;,|\n]"_s);
    QMap<qsizetype, QString> cells;
    for (int other = 0; other < m_columns.size(); ++other) {
        if (other != column && !m_reader.recipe().columns[other].field.isEmpty())
            cells.insert(other, {});
    }
    const auto readAs = [&](const QString &text) {
        cells.insert(column, text);
        return m_reader.readCells(row.with(cells));
    };
    const QString text = row.text(column);
    auto parts = text.split(separators, Qt::SkipEmptyParts);
    if (std::holds_alternative<Person>(readAs(text)))
        parts = {text};
    Person person;
    for (const auto &part : std::as_const(parts)) {
        const auto read = readAs(part);
        if (const auto *problem = std::get_if<RowProblem>(&read))
            unread += *problem;
        else
            addRead(person, std::get<Person>(read));
    }
    return person;
}

/// Somebody's refusal is not to wait until all that stands beside it is mended.
Person OptOutReader::readPerson(const TableRow &row, QList<RowProblem> &unread) const
{
    const auto whole = m_reader.read(row);
    if (const auto *person = std::get_if<Person>(&whole))
        return *person;
    const auto &problem = std::get<RowProblem>(whole);
    Person person;
    person.customDisplayName = problem.who;
    for (int column = 0; column < m_columns.size(); ++column) {
        const auto &rule = m_reader.recipe().columns[column];
        if (isConsent(rule) || isContact(rule, m_reader.catalog()))
            addRead(person, readCell(row, column, unread));
    }
    if (unread.isEmpty())
        unread += problem;
    for (auto &what : unread)
        what.who = problem.who;
    return person;
}

/// The end of that day, so that a yes of its morning does not outlive a no of its evening.
void OptOutReader::readSince(const TableRow &row, OptOutRow &read) const
{
    const QString text = cellText(row, m_since);
    if (text.isEmpty())
        return;
    const auto &context = m_reader.context();
    const auto day = readDate(text, context.dates);
    if (!day || !day->isValid() || *day > context.today)
        read.unread += RowProblem{row.number(), m_columns[m_since],
                                  tr("“%1” is no day since when somebody refuses.").arg(quotable(text)),
                                  tr("Write it like 2019-05-31, or leave it empty."), read.who};
    else
        read.since = qMin(instantText(QDateTime(*day, QTime(23, 59, 59, 999), Qt::UTC)), context.notedAt);
}

std::variant<OptOutRow, RowProblem> OptOutReader::read(const TableRow &row) const
{
    OptOutRow optOut;
    const auto person = readPerson(row, optOut.unread);
    optOut.number = row.number();
    optOut.who = person.displayName();
    for (const auto &email : person.emails)
        optOut.values += {Suppression::keyOf(email), email.address, true};
    for (const auto &phone : person.phones)
        optOut.values += {Suppression::keyOf(phone), m_reader.context().phones.shown(phone.number()), false};
    if (optOut.values.isEmpty() && !optOut.unread.isEmpty())
        return optOut.unread.first();
    if (optOut.values.isEmpty())
        return RowProblem{row.number(),
                          {},
                          tr("There is neither a phone number nor an e-mail address."),
                          tr("Write the one that is not to be used."),
                          optOut.who};
    optOut.mailComesBack = !cellText(row, m_cleaned).isEmpty() || std::ranges::any_of(person.emails, [](const Email &email) {
        return email.status == EmailStatus::Bad || email.status == EmailStatus::Bounced;
    });
    optOut.reason = cellText(row, m_reason);
    optOut.source = cellText(row, m_source);
    readSince(row, optOut);
    const QString status = m_status.isRefusal ? QString() : cellText(row, m_status.column);
    if (isReturned(status))
        optOut.mailComesBack = true;
    else if (!status.isEmpty() && !readConsent(status) && !isUnsaidConsent(status) && !saysUnknown(status))
        return RowProblem{row.number(), m_columns[m_status.column],
                          tr("“%1” does not say whether somebody asked to stop.").arg(quotable(status)),
                          tr("Write “unsubscribed” or “subscribed”, or leave it empty."), optOut.who};
    if (auto problem = readChannels(row, person, optOut))
        return *problem;
    // What could not be read may be the very refusal.
    if (optOut.channels.isEmpty() && !optOut.mailComesBack && !optOut.unread.isEmpty())
        return optOut.unread.first();
    return optOut;
}

std::optional<QList<Channel>> readChannels(const QString &text)
{
    static const QHash<QString, Channel> words{{u"e_mail"_s, Channel::Email},
                                               {u"newsletter"_s, Channel::BulkEmail},
                                               {u"newsletters"_s, Channel::BulkEmail},
                                               {u"call"_s, Channel::Phone},
                                               {u"calls"_s, Channel::Phone},
                                               {u"text"_s, Channel::Sms},
                                               {u"texts"_s, Channel::Sms},
                                               {u"post"_s, Channel::Mail},
                                               {u"visits"_s, Channel::Visit},
                                               {u"correo_electronico"_s, Channel::Email}};
    const QString word = foldedWords(text).join(u'_');
    if (word == "all"_L1 || word == "todo"_L1)
        return QList{Channel::Phone, Channel::Sms, Channel::Email, Channel::BulkEmail, Channel::Mail, Channel::Visit};
    if (const auto known = words.constFind(word); known != words.cend())
        return QList{*known};
    const auto channel = fromKey<Channel>(word);
    return channel ? std::optional(QList{*channel}) : std::nullopt;
}

} // namespace rnf
