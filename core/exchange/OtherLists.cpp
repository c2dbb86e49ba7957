#include "exchange/OtherLists.h"

#include "base/Text.h"
#include "base/Words.h"
#include "exchange/HeaderMeaning.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// A column that is about a person, in a list of events too where it is the one who comes.
bool isAboutPerson(const KnownColumn &column)
{
    static const QStringList fields{u"given_name"_s,    u"family_name"_s, u"second_family_name"_s, u"external_id"_s,
                                    u"person_id"_s,     u"birth_on"_s,    u"mobile_phone"_s,       u"home_phone"_s,
                                    u"name_prefix"_s,   u"pronouns"_s,    u"name_given_first"_s,   u"name_family_first"_s,
                                    u"preferred_name"_s};
    return fields.contains(QLatin1String(column.field));
}

/// It may be that of whoever is asked about the event.
bool isContact(const KnownColumn &column)
{
    static const QStringList fields{u"phone"_s, u"email"_s, u"work_phone"_s, u"work_email"_s};
    return fields.contains(QLatin1String(column.field));
}

bool isAnyOf(const QStringList &normalized, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &word) { return normalized.contains(word); });
}

const QRegularExpression &surveyPattern()
{
    static const QRegularExpression pattern(u"^\\s*(?:sq|survey question|survey|pregunta)\\s*[:|-]\\s*(\\S.*?)\\s*$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

} // namespace

bool looksLikeEvents(const QStringList &headers)
{
    const QStringList normalized = normalizedHeaders(headers);
    const bool isNamed = isAnyOf(normalized, {u"event name"_s, u"event title"_s, u"event"_s, u"evento"_s, u"event type"_s,
                                              u"nombre del evento"_s, u"all day event"_s});
    const bool isTitled = isAnyOf(normalized, {u"name"_s, u"title"_s, u"subject"_s, u"nombre"_s, u"titulo"_s, u"asunto"_s});
    const bool hasBeginning = isAnyOf(normalized, {u"start date"_s, u"event start date"_s, u"event date"_s, u"begins"_s,
                                                   u"starts"_s, u"starts at"_s, u"fecha de inicio"_s, u"empieza"_s});
    const bool hasDay = hasBeginning || isAnyOf(normalized, {u"date"_s, u"start"_s, u"fecha"_s, u"dia"_s});
    const bool hasTime = isAnyOf(normalized, {u"start time"_s, u"end time"_s, u"all day"_s, u"hora de inicio"_s, u"ends"_s,
                                              u"ends at"_s, u"hora de fin"_s, u"termina"_s});
    bool isAboutPeople = false, hasContacts = false, hasPersonName = false;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const auto known = knownColumn(headers[i]);
        if (!known)
            continue;
        isAboutPeople |= isAboutPerson(*known);
        hasContacts |= isContact(*known);
        hasPersonName |= QLatin1String(known->field) == "name"_L1;
    }
    if (isAboutPeople || !hasDay)
        return false;
    // "Event, Date, Name, E-mail" is who comes to events.
    if (isNamed)
        return !hasPersonName || (hasTime && !hasContacts);
    return isTitled && hasBeginning && hasTime && !hasContacts;
}

std::optional<QString> otherListTold(const QStringList &headers)
{
    if (!looksLikeEvents(headers))
        return std::nullopt;
    return Words::tr(
        "This looks like a list of events, so nobody was made of its rows. The command “rankandfile import … --as "
        "events” brings it in; a calendar file (.ics) comes in by Events, “Import calendar…”. If its rows are "
        "people all the same, say what the columns mean.");
}

bool isSurveyAnswer(const QString &header) { return surveyPattern().match(header).hasMatch(); }

QString surveyQuestionIn(const QString &header) { return surveyPattern().match(header).captured(1); }

QString surveyTold(const QStringList &ignoredHeaders)
{
    if (std::ranges::none_of(ignoredHeaders, &isSurveyAnswer))
        return {};
    return Words::tr(
        "Answers to a survey are no part of a list of people: once the people are here, the same file brings them "
        "in by People, “Bring in call results…”, or with “--as conversations”.");
}

} // namespace rnf
