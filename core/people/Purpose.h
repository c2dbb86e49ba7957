#pragma once

#include "people/Person.h"

#include <QCoreApplication>
#include <QSet>

namespace rnf {

/// What a list is handed out for. A spreadsheet holds everyone, with their consent in columns; whoever calls, writes or
/// visits gets only people who may be reached that way.
enum class Purpose { Everyone, Calling, Texting, Email, Post, Visits };

constexpr auto keysOf(Purpose) { return std::to_array({"everyone", "calling", "texting", "email", "post", "visits"}); }

/// How many people a purpose leaves out, each counted for the first reason that holds.
struct LeftOut {
    Q_DECLARE_TR_FUNCTIONS(LeftOut)

public:
    Purpose purpose = Purpose::Everyone;
    qsizetype deceased = 0;
    qsizetype refused = 0;     ///< asked not to be reached this way
    qsizetype unreachable = 0; ///< without a number or address that works
    qsizetype overridden = 0;  ///< in it although they asked not to be reached this way
    QString reason = {};       ///< why they are

    /// "14 left out: do not contact. 3 left out: no phone." Empty when nobody was.
    QString told() const;
    /// How the history calls what it was for: "Calling", "Calling; 2 against their wish: court hearing".
    QString purposeTold() const;
    bool operator==(const LeftOut &) const = default;
};

/// Of the people asked about those whom a purpose may reach, in the same order.
struct Audience {
    QList<PersonId> people;
    LeftOut leftOut;
    QSet<PersonId> refusing = {}; ///< those of them who asked not to be reached this way
};

struct PurposeWords {
    Q_DECLARE_TR_FUNCTIONS(PurposeWords)

public:
    /// "Calling"
    static QString name(Purpose purpose);
};

} // namespace rnf
