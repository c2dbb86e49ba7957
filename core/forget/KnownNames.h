#pragma once

#include "people/Person.h"
#include "storage/TableShapes.h"

namespace rnf {

/// Whatever somebody is and was called, to find texts in which one of it stands: word by word, whatever the capitals and
/// accents. Values; thread safe for reading.
class KnownNames {
public:
    /// `states`: what the person's row says and said. `person`: as they are now, for numbers, addresses and other names. `also`:
    /// what is theirs and stands in names of actions.
    KnownNames(const QList<RowReader::Values> &states, const std::optional<Person> &person, const QStringList &also = {});

    /// What they are called, or were called last.
    QString name() const { return m_name; }
    /// Any of it stands in the text: names, numbers, addresses.
    bool areIn(const QString &text) const;
    /// The same without names of one word, which are anybody's, and without what is theirs.
    bool areWhollyIn(const QString &text) const;
    static constexpr int leastNumber = 7; ///< letters and digits; shorter ones stand in too many texts
    /// Names of two words or more.
    const QStringList &wholeNames() const { return m_whole; }
    /// A part of the text that shows the name.
    QString excerpt(const QString &text) const;

    struct Called {
        QString given, family, custom;
        bool operator==(const Called &) const = default;
    };
    /// The names as the row said them.
    const QList<Called> &called() const { return m_called; }

private:
    void add(const QString &text);

    QString m_name;
    QStringList m_whole;
    QStringList m_single;  ///< names of one word and what is theirs, folded, each within blanks
    QStringList m_several; ///< names of more words
    QStringList m_reach;   ///< the same of numbers and addresses
    QList<Called> m_called;
};

} // namespace rnf
