#pragma once

#include "events/Registration.h"

namespace rnf {

/// Somebody as the door sees them: a name, what the door must know, nothing else.
struct DoorEntry {
    RegistrationId registration;
    PersonId person;
    QString name;
    QString detail; ///< unit, or how they are registered
    QString cameAt; ///< instant, UTC; empty: not known, or not in yet
    Rsvp rsvp = Rsvp::Invited;
    bool hasCome = false; ///< by the door, or by paper
    bool operator==(const DoorEntry &) const = default;
};

/// The list of an event at its door, held in memory, so that a letter is answered at once for thousands.
class DoorList {
public:
    DoorList() = default;
    /// The entries stand by name.
    explicit DoorList(QList<DoorEntry> entries);

    /// Whoever has all these words at the beginning of words of the name, accents and case folded; whoever is not in yet first,
    /// then by name. Digits alone, or a badge's text, find the one registration with that number, if it is here. At most so
    /// many.
    QList<DoorEntry> matching(const QString &typed, int most) const;
    /// Who said yes and is not in, by name.
    QList<DoorEntry> missing() const;
    const QList<DoorEntry> &all() const { return m_entries; }
    int cameCount() const;
    /// Came in at this instant or later.
    int cameSince(const QDateTime &since) const;
    /// What stands in the QR code of a badge: a number, no name.
    /// "RF-REG-60129542145"
    static QString badgeText(RegistrationId registration);
    /// A number or a badge's text, not a name.
    static bool isBadge(const QString &typed);

private:
    QList<DoorEntry> matchingWords(const QString &typed, int most) const;

    QList<DoorEntry> m_entries; ///< by name
    QStringList m_words;        ///< of each of them, folded, a space before every one
};

} // namespace rnf
