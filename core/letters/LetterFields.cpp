#include "letters/LetterFields.h"

#include "base/Text.h"
#include "events/EventTimes.h"
#include "letters/LetterLanguages.h"
#include "letters/MailDraft.h"
#include "people/MailingAddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using About = LetterField::About;

constexpr const char *memberKey = "is_member", *sessionsKey = "event_sessions";

QLocale localeOf(const LetterOccasion &occasion, const QString &language)
{
    return LetterLanguages::locale(language.isEmpty() ? occasion.officeLanguage : language);
}

QString inAddress(const Person &person, QString Address::*member)
{
    const auto address = MailingAddress::of(person);
    return address ? (*address).*member : QString();
}

QString wholeAddress(const Person &person, const PhoneNumbers &phones)
{
    return LetterFields::envelopeLines(person, phones).join(u'\n');
}

QString firstPhone(const Person &person, const PhoneNumbers &phones)
{
    const Phone *first = nullptr;
    for (const auto &phone : person.phones) {
        if (phone.works() && (!first || (phone.isPrimary && !first->isPrimary)))
            first = &phone;
    }
    return first ? phones.shown(first->number()) : QString();
}

/// "November 16, 2026": the day of a letter needs no weekday.
QString letterDay(const QLocale &locale, const QDate &day)
{
    static const QRegularExpression weekday(u"dddd[,،]? ?|[,،]? ?dddd"_s);
    return locale.toString(day, locale.dateFormat(QLocale::LongFormat).remove(weekday).trimmed());
}

} // namespace

LetterFields::LetterFields(const FieldCatalog &catalog)
{
    addOfPerson(catalog);
    m_fields += {{u"organization"_s, tr("Name of the organization"), About::Office},
                 {u"sender"_s, tr("Who writes"), About::Office},
                 {u"today"_s, tr("Today’s date"), About::Office},
                 {u"event_name"_s, tr("Event"), About::Event},
                 {u"event_day"_s, tr("Day of the event"), About::Event},
                 {u"event_time"_s, tr("When it begins"), About::Event},
                 {u"event_place"_s, tr("Where it is"), About::Event},
                 {QLatin1String(sessionsKey), tr("What they do in its programme"), About::Event}};
    // What every workspace has comes before a field of its own with the same word.
    for (const auto &own : catalog.own()) {
        const auto *field = catalog.find(own.key);
        if (field && indexOf(own.key) < 0)
            m_fields += {field->key, PersonFields::label(*field), About::Own, false, field->read};
    }
}

void LetterFields::addOfPerson(const FieldCatalog &catalog)
{
    const auto add = [this](const QString &key, const QString &label, About about, auto read) {
        m_fields += {key, label, about, false, [read](const Person &person, const PhoneNumbers &) { return read(person); }};
    };
    const auto addKnown = [&](const QString &key, About about) {
        if (const auto *field = catalog.find(key))
            m_fields += {key, PersonFields::label(*field), about, false, field->read};
    };
    const auto addFromAddress = [&](const QString &key, QString Address::*member) {
        add(key, PersonFields::label(*catalog.find(key)), About::Contact,
            [member](const Person &person) { return inAddress(person, member); });
    };
    add(u"preferred_name"_s, tr("What they like to be called"), About::Name,
        [](const Person &person) { return person.preferredName.isEmpty() ? person.givenName : person.preferredName; });
    add(u"display_name"_s, tr("Whole name"), About::Name, [](const Person &person) { return person.displayName(); });
    for (const auto &key : {u"name_prefix"_s, u"given_name"_s, u"middle_name"_s, u"family_name"_s, u"second_family_name"_s,
                            u"name_suffix"_s, u"pronouns"_s})
        addKnown(key, About::Name);
    add(u"email"_s, tr("E-mail address"), About::Contact, &emailOf);
    m_fields += {u"phone"_s, tr("Phone number"), About::Contact, false, &firstPhone};
    m_fields += {u"address"_s, tr("Address, as on an envelope"), About::Contact, false, &wholeAddress};
    addFromAddress(u"line1"_s, &Address::line1);
    addFromAddress(u"line2"_s, &Address::line2);
    addFromAddress(u"city"_s, &Address::city);
    addFromAddress(u"region"_s, &Address::region);
    addFromAddress(u"postal_code"_s, &Address::postalCode);
    addFromAddress(u"country"_s, &Address::country);
    for (const auto &key : {u"employer"_s, u"worksite"_s, u"unit"_s, u"shift"_s, u"job_title"_s})
        addKnown(key, About::Work);
    add(u"language"_s, tr("Language"), About::Name, [](const Person &person) { return person.preferredLanguage; });
    add(QLatin1String(memberKey), tr("Is a member"), About::Work, [](const Person &) { return QString(); });
    m_fields.last().isFlag = true;
}

qsizetype LetterFields::indexOf(const QString &key) const
{
    const auto found = std::ranges::find(m_fields, key, &LetterField::key);
    return found == m_fields.end() ? -1 : found - m_fields.begin();
}

QString LetterFields::likely(const QString &word) const
{
    const auto plain = [](QString text) { return foldedText(text.replace(u'_', u' ')).remove(u' '); };
    const QString wanted = plain(word);
    for (const auto &field : m_fields) {
        if (plain(field.key) == wanted || plain(field.label) == wanted)
            return field.key;
    }
    return {};
}

QStringList LetterFields::ofPerson(const Person &person, const PhoneNumbers &phones, bool isMember) const
{
    QStringList values;
    for (const auto &field : m_fields)
        values += field.isFlag ? (isMember ? u"yes"_s : QString())
                : field.read   ? field.read(person, phones).trimmed()
                               : QString();
    return values;
}

QStringList LetterFields::ofOccasion(const LetterOccasion &occasion, const QString &language) const
{
    const QLocale locale = localeOf(occasion, language);
    QHash<QString, QString> known{{u"organization"_s, occasion.organization},
                                  {u"sender"_s, occasion.sender},
                                  {u"today"_s, letterDay(locale, occasion.today)}};
    if (occasion.event) {
        known.insert(u"event_name"_s, occasion.event->name);
        known.insert(u"event_place"_s, occasion.eventPlace);
        if (occasion.event->hasDay()) {
            const QDateTime start = EventTimes::start(*occasion.event);
            known.insert(u"event_day"_s, locale.toString(start.date(), QLocale::LongFormat));
            known.insert(u"event_time"_s, locale.toString(start.time(), QLocale::ShortFormat));
        }
    }
    QStringList values;
    for (const auto &field : m_fields)
        values += field.read ? QString() : known.value(field.key);
    return values;
}

void LetterFields::addOwn(QStringList &values, const LetterOccasion &occasion, PersonId person,
                          const QString &language) const
{
    if (occasion.sessionsOf)
        values[indexOf(QLatin1String(sessionsKey))] = occasion.sessionsOf(person, localeOf(occasion, language));
}

// --- how people are reached

QStringList LetterFields::envelopeLines(const Person &person, const PhoneNumbers &phones)
{
    const auto address = MailingAddress::of(person);
    return address ? MailingAddress::lines(*address, phones.region()) : QStringList();
}

QString LetterFields::emailOf(const Person &person)
{
    const Email *mailbox = person.mailbox(&MailDraft::canBeSentTo);
    return mailbox ? mailbox->address : QString();
}

} // namespace rnf
