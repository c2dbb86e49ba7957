#include "fuzz/Fuzzed.h"

#include "people/PeopleSchema.h"
#include "people/PersonSearch.h"
#include "storage/Database.h"
#include "storage/StorageSchema.h"

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// Some people with an employer in a database of its own.
struct Searched {
    Searched()
    {
        database.exec(sqliteDialect.ddl(peopleTables));
        database.exec(QString::fromLatin1(sqliteDialect.textTables));
        database.exec(u"INSERT INTO organization (id, name) VALUES (1, 'City Hospital'); "
                      "INSERT INTO unit (id, organization_id, name) VALUES (1, 1, 'Nursing 4 West')"_s);
        search.emplace(database);
        index = TextIndex::of(database);
        database.begin();
        const QStringList names{u"Rosa Díaz"_s, u"Ana Silva"_s, u"O’Neil"_s, u"Łukasz 12"_s, u"山田"_s, u"multi-agent"_s};
        for (const auto &name : names)
            add(++people, name);
        database.commit();
    }

    void add(qint64 id, const QString &name)
    {
        Person person;
        person.familyName = name;
        person.phones = {{.digits = u"2125550100"_s}};
        const auto entry = PersonSearch::entryFor(person, keys);
        index->put({{id, entry.sortKey, entry.text}});
    }

    Database database{u":memory:"_s, Database::Mode::Write};
    SortKeys keys;
    std::optional<PersonSearch> search;
    std::unique_ptr<TextIndex> index;
    qint64 people = 0;
};

} // namespace

/// The search box: no text is an error, the first hits are the beginning of all, and who is called so is among them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Searched searched;
    const QString text = QString::fromUtf8(fuzzedBytes(data, size));
    searched.database.begin();
    searched.add(searched.people + 1, text);
    const auto all = searched.search->all(text);
    demand(searched.search->first(text, 3) == all.first(qMin<qsizetype>(3, all.size())));
    demand(all.contains(PersonId(searched.people + 1)) || foldedWords(text).isEmpty());
    searched.database.rollBackQuietly();
    return 0;
}
