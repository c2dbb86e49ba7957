#pragma once

#include "base/Text.h"
#include "people/AltValueRepository.h"
#include "people/PersonRepository.h"
#include "storage/TextIndex.h"

namespace rnf {

/// Finds people as somebody types: every word must begin a word of the name, e-mail, address, number or tag, of the
/// employer or unit, or of the phone number (from its start, its last seven or last four digits). Accents fold both ways.
/// Employers, units and tags stand in the index as tokens, so that renaming one touches no person. One per connection.
class PersonSearch {
public:
    explicit PersonSearch(Database &database);

    /// At most `limit` people in list order (sort name, then id). Any text is a search; an empty one finds everybody.
    QList<PersonId> first(const QString &text, int limit);
    QList<PersonId> all(const QString &text, const IdSet *only = nullptr);

    /// What the index holds for one person.
    struct Entry {
        QByteArray sortKey;
        QString text;
    };
    /// Changes with what an entry holds and how its text is folded and sorted: a file with another one is indexed anew.
    static QString version();
    /// Without the employers and tags, which are known by id once the person is written, and without what somebody has from
    /// merges, which nobody new has. Thread safe.
    static Entry entryFor(const Person &person, const SortKeys &keys);

private:
    TextQuery parse(const QString &text);
    void readNames();

    NameRepository m_names;
    std::unique_ptr<TextIndex> m_index;
    Database &m_database;
    qint64 m_namesVersion = -1;
    QList<std::pair<QString, QStringList>> m_tokens; ///< token, folded words of its name
};

/// Keeps the index in step with people; lives on the writing connection.
class PersonIndexer : public DerivedData {
public:
    explicit PersonIndexer(Database &writer);

    void refresh(const ChangedRows &changed) override;
    void rebuild() override;

    /// For bulk imports: a new person's entry, prepared on another thread, written right after the person.
    void append(PersonId person, const PersonSearch::Entry &prepared, const QList<NamedThing> &things);
    /// People who were appended in this action and changed since.
    void appendAgain(const QList<PersonId> &people);

    /// For `check`: ids whose entry is missing, superfluous or differs from what it should say.
    QList<qint64> differences();
    bool isSound() override { return m_index->isConsistent(); }

private:
    TextIndex::Text fullEntry(const Person &person);
    static QString tokensOf(const QList<NamedThing> &things);
    void indexAnew(const QList<qint64> &ids);
    void appendBetween(qint64 first, qint64 last);
    void indexNew(const IdRanges &ids);

    PersonRepository m_people;
    std::unique_ptr<TextIndex> m_index;
    SortKeys m_keys;
    AltValueRepository m_alternatives;
};

} // namespace rnf
