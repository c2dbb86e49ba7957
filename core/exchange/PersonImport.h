#pragma once

#include "base/BoundedQueue.h"
#include "exchange/Imports.h"
#include "exchange/TableWriter.h"

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
    ImportOutcome write(PeopleInAction &people);
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

    void prepareRows();
    void take(Prepared &row, PersonMatcher &matcher, PeopleInAction &people);
    void update(const PersonMatcher::Match &match, const Person &row, PersonMatcher &matcher, PeopleInAction &people);
    void create(Prepared &row, Person &person, PersonMatcher &matcher, PeopleInAction &people);
    void noteContacts(const Person &person);
    void notePlaces(PeopleInAction &people);
    void list(PersonId touched);
    void startRejects();
    void reject(const Prepared &row, const RowProblem &problem);

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
};

} // namespace rnf
