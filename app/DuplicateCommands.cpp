#include "DuplicateCommands.h"

#include "duplicates/Duplicates.h"
#include "duplicates/Likelihood.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Whoever is in a pair, as scripts know them.
class PairedPeople {
public:
    PairedPeople(Workspace &workspace, const Session &session, const QList<AlikePair> &pairs)
    {
        QList<PersonId> ids;
        for (const auto &pair : pairs)
            ids += {pair.a, pair.b};
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        for (const auto &person : workspace.people().load(session, ids))
            m_people.insert(person.id, {person.displayName(), person.externalIds.value(0).value});
    }

    QString name(PersonId id) const { return m_people.value(id).first; }
    QJsonObject json(PersonId id) const
    {
        return {{u"id"_s, id.value}, {u"external_id"_s, m_people.value(id).second}, {u"name"_s, name(id)}};
    }

private:
    QHash<PersonId, std::pair<QString, QString>> m_people; ///< name and number
};

QJsonArray toJson(const QList<AlikePair> &pairs, const PairedPeople &people)
{
    QJsonArray items;
    for (const auto &pair : pairs) {
        QJsonArray reasons;
        for (const auto reason : pair.reasons)
            reasons += keyOf(reason);
        items += QJsonObject{{u"a"_s, people.json(pair.a)}, {u"b"_s, people.json(pair.b)},
                             {u"score"_s, pair.score},      {u"likelihood"_s, keyOf(likelihoodOf(pair))},
                             {u"reasons"_s, reasons},       {u"pre_ticked"_s, pair.isPreTicked}};
    }
    return items;
}

QString line(const AlikePair &pair, const PairedPeople &people)
{
    QStringList reasons;
    for (const auto reason : pair.reasons)
        reasons += wordOf(reason);
    return u"%1\t%2 (%3)\t%4 (%5)\t%6"_s.arg(wordOf(likelihoodOf(pair)))
        .arg(people.name(pair.a))
        .arg(pair.a.value)
        .arg(people.name(pair.b))
        .arg(pair.b.value)
        .arg(reasons.join(u", "_s));
}

ExitStatus listDuplicates(CommandRun &run)
{
    AlikeLimits limits;
    if (run.has(u"min-score"_s)) {
        const auto least = run.number(u"min-score"_s);
        if (!least || *least > std::numeric_limits<int>::max())
            return run.wrongUsage(translated("--min-score takes a whole number above zero."));
        limits.suggestFrom = int(*least);
    }
    auto workspace = run.openWorkspace(Opening::ToRead);
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    Job job;
    job.onProgress = [&run](qint64 done, qint64 total) { run.showProgress(done, total); };
    const auto found = (*workspace)->duplicates().find(session, limits, job);
    if (!found)
        return run.fail(found.error());
    const PairedPeople people(**workspace, session, found->pairs);
    if (run.isJson()) {
        run.print({{u"pairs"_s, toJson(found->pairs, people)}});
        return ExitStatus::Done;
    }
    for (const auto &pair : found->pairs)
        run.out() << line(pair, people) << '\n';
    run.out() << (found->pairs.isEmpty() ? translated("Nobody seems to be here twice.")
                                         : translated("Pairs: %1").arg(found->pairs.size()))
              << Qt::endl;
    return ExitStatus::Done;
}

} // namespace

QList<Command> duplicateCommands()
{
    return {{u"duplicates"_s,
             {u"WORKSPACE"_s},
             translated("show who may be here twice, the likeliest first, and why"),
             {{u"min-score"_s, translated("only pairs with at least this score; 60"), u"N"_s}},
             &listDuplicates}};
}

} // namespace rnf
