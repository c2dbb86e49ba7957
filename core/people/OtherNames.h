#pragma once

#include "base/Session.h"
#include "people/PersonFields.h"

#include <QCoreApplication>

#include <algorithm>

namespace rnf {

/// What the other names of a person are good for.
class OtherNames {
    Q_DECLARE_TR_FUNCTIONS(OtherNames)

public:
    /// "Maiden name", as a form lets one choose.
    static QString kindWord(NameKind kind);
    /// "formerly Ana Ruiz, also known as Lupe": those that may be told.
    static QString told(const Person &person);
    static qsizetype privateCount(const Person &person);
    /// The texts of those that are private, as this session may see them: of none where it may not.
    static void hidePrivate(Person &person, const Session &session);

    /// Given, middle and family names as they are now, in this order. Empty where there is neither a given nor a family name.
    static QString plainName(const Person &person);
    /// That it is another name of theirs already, or the present one, however it is written.
    static bool isKnown(const Person &person, const QString &name);
    /// A list calls the person by a name that is only for finding rather than by the present one.
    static bool isUnder(const Person &person, const Person &said);
    /// One more, unless it is known.
    static void add(Person &person, const OtherName &name);
    /// Where the given or a family name of somebody is another one now, keeps the name from before, for finding alone. What
    /// was blank or is only written otherwise is no other name.
    static void keepFormer(Person &after, const Person &before);

    /// The person, and behind it the person as they would stand there under each name that is for matching. A single word may
    /// stand for the given name or for the family name; a maiden name is a family name.
    static QList<Person> faces(const Person &person);
    /// The same under one of these names only.
    static QList<Person> facesUnder(const Person &person, const OtherName &name);
    /// What is asked of two people is true under one of the names of each.
    template <typename Ask>
    static bool anyFace(const Person &a, const Person &b, Ask ask)
    {
        if (a.otherNames.isEmpty() && b.otherNames.isEmpty())
            return ask(a, b);
        const auto facesOfB = faces(b);
        return std::ranges::any_of(faces(a), [&](const Person &one) {
            return std::ranges::any_of(facesOfB, [&](const Person &other) { return ask(one, other); });
        });
    }

    /// What may be told, as a column of lists has it: "Lupe; former:Ana Ruiz". An alias stands alone, others say their kind.
    static PersonField openField();
    /// What a list calls somebody's former or maiden name. It is kept for finding alone, and never read out.
    static PersonField formerField();
};

} // namespace rnf
