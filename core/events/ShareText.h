#pragma once

#include "events/Event.h"

#include <QLocale>
#include <QTimeZone>

namespace rnf {

/// Languages in which others are told of an event, whatever the program itself speaks.
enum class ShareLanguage { English, Spanish };
constexpr auto keysOf(ShareLanguage) { return std::to_array({"en", "es"}); }

/// What others are told of an event: texts to be pasted into messages and pages, in a language of their own. Days and times are
/// on the clock of the room, as that language writes them in the country of this computer. What is not known is left out; what
/// was called off says so first, and leads nowhere.
class ShareText {
public:
    /// `place` as Events::placeOf. `isStepFree`: every room of the venue is. `sourceCode` tells later how somebody heard of it.
    ShareText(const Event &event, const QString &place, const std::optional<Venue> &venue, bool isStepFree,
              ShareLanguage language, const QString &sourceCode = {});

    /// At most so many characters, as long as title, time and link let it.
    static constexpr qsizetype mostInMessage = 160;
    /// For a text message: title, when, link, and whatever else there is room for. A long title is cut, a link never.
    QString brief() const;
    /// For mails and posts, a line for each.
    QString full() const;

    // What they are made of, each empty where nothing is known.
    QString language() const; ///< "en", "es"
    QString title() const;    ///< with "Cancelled" before it where it was called off
    QString when() const;     ///< with the zone, where people elsewhere may read it
    QString place() const { return m_place; }
    QString access() const; ///< sentences on getting in
    QString text() const { return m_event.publicText; }
    /// Where people sign up, with "source=CODE" in its query.
    QString link() const;
    QString stream() const;
    QString hashtag() const;                       ///< "#Organize"
    QString signUpWord() const, watchWord() const; ///< "Sign up", "Watch live"

private:
    bool isCalledOff() const { return m_event.status == EventStatus::Cancelled; }
    QString briefWhen() const;
    QString zone(QTimeZone::NameType type) const;

    Event m_event;
    QString m_place;
    Wheelchair m_wheelchair = Wheelchair::Unknown;
    bool m_isStepFree;
    ShareLanguage m_language;
    QString m_sourceCode;
    QLocale m_locale;
};

} // namespace rnf
