#pragma once

#include <QStringList>

#include <optional>

namespace rnf {

/// By its headings it is a list of events, such as a calendar that was saved as a table: its rows have names, days and places,
/// and are nobody.
bool looksLikeEvents(const QStringList &headers);

/// What a list that is about something else than people looks like, and how it comes in; nothing: it may be about people.
std::optional<QString> otherListTold(const QStringList &headers);

/// By its heading the column holds an answer of each person to a question of a survey, as VAN writes it: "SQ: Support level".
bool isSurveyAnswer(const QString &header);
/// What was asked: "Support level".
QString surveyQuestionIn(const QString &header);
/// How such answers come in, where a list of people leaves their columns out; empty: there are none.
QString surveyTold(const QStringList &ignoredHeaders);

} // namespace rnf
