#pragma once

#include "base/BoundedQueue.h"
#include "duplicates/NotDuplicate.h"
#include "exchange/Imports.h"
#include "exchange/KnownSpellings.h"
#include "exchange/SectionRows.h"
#include "exchange/TableWriter.h"
#include "storage/IdSet.h"

#include <optional>
#include <set>
#include <unordered_set>

namespace rnf {

/// One run of an import: a thread reads rows and prepares people, the writing thread matches and writes them.
class PersonImport {
public:
    /// `today`: the day on which transfers happen.
    PersonImport(TableReader &file, const PersonReader &reader, const ImportOptions &options, const QDate &today,
                 const Job &job);
    ~PersonImport();

    /// Inside the import's action, on the writing thread. Throws a Refusal when the file is broken or the job cancelled.
    ImportOutcome write(Action &action, PeopleInAction &people);
    /// Pairs of which somebody said that they are not one; those who are new were written by `write`.
    const PersonPairs &apart() const { return m_apart; }
    /// Once the action is over: until now the file of rejected rows is not there.
    Result<> keepRejects();

private:
    /// A row on its way from the file to the database.
    struct Prepared {
        qint64 number = 0;
        std::variant<Person, RowProblem> read;
        PersonSearch::Entry entry;
        TableRow cells; ///< only when a file of rejected rows is wanted
    };
    struct Batch {
        std::vector<Prepared> rows;
        qint64 bytesRead = 0;
    };

    std::vector<TableRow> firstRows();
    std::variant<Person, RowProblem> read(const TableRow &row, SectionRows &sections) const;
    void prepareRows();
    void take(Prepared &row, PersonMatcher &matcher, PeopleInAction &people);
    void update(const Prepared &row, const PersonMatcher::Match &match, PersonMatcher &matcher, PeopleInAction &people);
    void create(Prepared &row, Person &person, PersonMatcher &matcher, PeopleInAction &people);
    bool isLeftOut(qint64 row, const QString &field) const;
    PolicyOf policyFor(const PersonMatcher::Match &match) const;
    void noteFirsts(const Person &before, const Person &after);
    void meetNewcomer(qint64 row, const Person &person, PersonMatcher::Match &match, PeopleInAction &people);
    void leaveOut(const Prepared &row, const Person &person);
    void noteChange(const Prepared &row, const PersonMatcher::Match &match, const Person &after, const PolicyOf &policyOf);
    void listChange(const ImportChange &change);
    void noteWork(const Person &row, const Person &after);
    void findMissing(PeopleInAction &people);
    QString likelyEmployer() const;
    void noteContacts(const Person &person);
    void noteRefusing(qint64 row, const Person &theirs, const Person &after, const PolicyOf &policyOf);
    void notePlaces(PeopleInAction &people);
    void list(PersonId touched);
    void startRejects();
    void reject(const Prepared &row, const RowProblem &problem);
    void noteCodes(const RowProblem &problem);

    TableReader &m_file;
    const PersonReader &m_reader;
    const ImportOptions &m_options;
    const QDate m_today;
    const Job &m_job;
    BoundedQueue<Batch> m_queue;
    std::unique_ptr<TableWriter> m_rejects;
    ImportOutcome m_outcome;
    /// Several rows may be about one person, who counts once.
    std::unordered_set<qint64> m_updated, m_withoutPhone, m_withoutEmail;
    std::set<std::pair<qint64, Channel>> m_notTaken; ///< whose consent, and to what
    QHash<QString, MatchPolicy> m_policies;          ///< of fields that have one of their own
    QList<Person> m_refusing;                        ///< whom the file brought with a no
    std::optional<KnownSpellings> m_spellings;       ///< while the rows are written
    IdSet m_listed;                                  ///< everybody whom the file names
    QHash<QString, IdSet> m_firsts;                  ///< by field: people we had, of whom this file says the first value
    QStringList m_employers;                         ///< the first two that it is about
    QHash<QString, qint64> m_employerOf;             ///< where those whom we know work now; empty: nowhere
    PersonPairs m_apart;
    QHash<std::pair<int, QString>, qsizetype> m_codes; ///< column and folded text: where it stands in the outcome
    QList<QStringList> m_rejectedNames;                ///< folded words
    std::unordered_set<qint64> m_addedTo;              ///< whom the file brought, and a later row said more of
};

} // namespace rnf
