#pragma once

#include "people/Purpose.h"

#include <QHash>
#include <QStringList>

namespace rnf {

/// A list as another program takes it in: its headers, word for word, and what of a person stands below which of them.
struct ForeignList {
    /// What nobody comes in without, and how the report calls those who have none of it.
    struct Required {
        QStringList sources;
        const char *lacking;
    };

    QString key; ///< for --format
    const char *label;
    Purpose usual; ///< what such a list is for when nobody says otherwise
    QStringList headers;
    QHash<QString, QString> sources; ///< by header, as ForeignCells knows them; below all others stands nothing
    QList<Required> required = {};
    QHash<QString, int> longest = {}; ///< letters by header
    int longestBytes = 0;             ///< of any cell in UTF-8; 0: any
    qsizetype longestName = 0;        ///< letters of the name of the file; 0: any
    bool isOneLine = false;           ///< line breaks and tabs become blanks
    bool hasNoCommas = false;         ///< and commas too
    bool isRowPerValue = false;       ///< further numbers, addresses and tags stand in rows of their own
    bool isTabbed = false;            ///< in a .txt file
    bool canBeWorkbook = false;
    const char *remark = nullptr; ///< what one must know before

    QString suffix() const { return isTabbed ? QStringLiteral("txt") : QStringLiteral("csv"); }
    /// "NationBuilder"
    QString name() const { return QString::fromLatin1(label); }

    /// A mailing or texting program reaches whomever it gets, so it never gets everyone.
    bool takesEveryone() const { return usual == Purpose::Everyone; }
    /// There is a column for this.
    bool tells(const QString &source) const;
    /// A column says who does not want to be reached this way.
    bool tellsRefusalOf(Channel channel) const;
    /// Keys of the fields in it that one would not want to find in the wrong hands.
    QStringList sensitiveFields(bool withNotes) const;

    static const QList<ForeignList> &all();
    static const ForeignList *find(const QString &key);
    static QStringList keys();
};

// By family.
QList<ForeignList> organizingLists();
QList<ForeignList> mailingLists();
QList<ForeignList> addressBookLists();
QList<ForeignList> unionLists();

// What they are written down with: headers joined by commas, and pairs of a header and what stands below it.
QStringList headersIn(const char *headers);
QHash<QString, QString> sourcesBelow(std::initializer_list<std::pair<const char *, const char *>> pairs);

} // namespace rnf
