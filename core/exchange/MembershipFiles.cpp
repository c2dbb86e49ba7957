#include "exchange/MembershipFiles.h"

#include "exchange/DryRun.h"
#include "exchange/MembershipRows.h"
#include "exchange/RejectsFile.h"
#include "standing/MembershipsInAction.h"
#include "standing/StandingWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Of several rows about somebody, the one that says most counts.
int weightOf(MembershipState state)
{
    using enum MembershipState;
    constexpr auto fromLeast = std::to_array({Withdrawn, Retired, Pending, InArrears, Honorary, Member});
    return int(std::ranges::find(fromLeast, state) - fromLeast.begin());
}

QString toldMembership(const Membership &membership)
{
    QStringList parts{StandingWords::state(membership.state), membership.duesClass};
    if (membership.sinceOn.isValid())
        parts += MembershipFiles::tr("since %1").arg(QLocale().toString(membership.sinceOn, QLocale::ShortFormat));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// Writes what the rows of a file say, within its action.
class MembershipWriting {
public:
    MembershipWriting(Action &action, const QDate &today, MembershipFileOutcome &outcome)
        : m_action(action), m_memberships(action), m_today(today), m_outcome(outcome)
    {
    }

    void mention(PersonId person) { m_present += person; }

    void take(qint64 row, const Person &person, const ReadMembership &said)
    {
        if (said.staysOut) {
            ++m_outcome.leftOut;
            return;
        }
        const auto known = m_entries.find(person.id);
        if (known == m_entries.end()) {
            m_entries.insert(person.id, {row, person.displayName(), said});
            return;
        }
        ++m_outcome.further;
        const bool hasDied = known->said.hasDied || said.hasDied;
        const QDate &a = known->said.now.sinceOn, &b = said.now.sinceOn;
        // A history of one membership: who left later is none any more, who came back is one again.
        const bool hasLeft =
            known->said.now.state == MembershipState::Withdrawn || said.now.state == MembershipState::Withdrawn;
        const bool tellsLater = hasLeft && a.isValid() && b.isValid() && a != b;
        if (tellsLater ? b > a : weightOf(said.now.state) > weightOf(known->said.now.state))
            *known = {row, known->who, said};
        known->said.hasDied = hasDied;
    }

    void write()
    {
        m_memberships.each(m_entries.keys(), [&](PersonId person, const Standing &standing) {
            const Entry entry = m_entries.value(person);
            writeOne(person, standing, entry.said);
            if (entry.said.hasDied)
                noteDeath(person);
            tell(entry, standing.membership(), m_memberships.of(person).membership());
        });
        for (const PersonId member : m_memberships.members()) {
            if (!m_present.contains(member))
                m_outcome.missing += member;
        }
        for (auto *rows : {&m_outcome.added, &m_outcome.changed, &m_outcome.known})
            std::ranges::stable_sort(*rows, {}, &FileRow::row);
    }

private:
    struct Entry {
        qint64 row = 0;
        QString who;
        ReadMembership said;
    };

    void writeOne(PersonId person, const Standing &standing, const ReadMembership &said)
    {
        const auto held = standing.membership();
        if (held && held->state == said.now.state) {
            m_memberships.correct(*held, corrected(standing, *held, said));
            return;
        }
        Membership now = said.now;
        if (held) {
            // It is what they are now, though it may say only since when they first were.
            if (!now.sinceOn.isValid() || now.sinceOn < held->sinceOn)
                now.sinceOn = m_today;
            m_memberships.be(standing, person, now);
            return;
        }
        // What they were before, only the file tells of whoever was nothing here.
        if (said.earlier && standing.memberships.isEmpty())
            m_memberships.be(standing, person, *said.earlier);
        m_memberships.be(m_memberships.of(person), person, now);
    }

    /// What somebody is here already. Earlier than noted is how far back it goes, unless they were something else then.
    static Membership corrected(const Standing &standing, const Membership &held, const ReadMembership &said)
    {
        Membership after = held;
        if (!said.now.duesClass.isEmpty())
            after.duesClass = said.now.duesClass;
        const QDate since = said.now.sinceOn;
        const bool wasElse = std::ranges::any_of(
            standing.memberships, [&](const Membership &other) { return other.untilOn.isValid() && other.untilOn > since; });
        if (since.isValid() && !wasElse && (!held.sinceOn.isValid() || since < held.sinceOn))
            after.sinceOn = since;
        return after;
    }

    void noteDeath(PersonId person)
    {
        auto people = People::inAction(m_action);
        const auto before = people.find(person);
        if (!before || before->isDeceased)
            return;
        Person after = *before;
        after.isDeceased = true;
        people.update(*before, after);
        ++m_outcome.died;
    }

    void tell(const Entry &entry, const std::optional<Membership> &before, const std::optional<Membership> &after)
    {
        const QString is = after ? toldMembership(*after) : QString();
        if (!before)
            m_outcome.added += {entry.row, entry.who, is};
        else if (before == after)
            m_outcome.known += {entry.row, entry.who, is};
        else
            m_outcome.changed += {entry.row, entry.who, MembershipFiles::tr("%1 → %2").arg(toldMembership(*before), is)};
    }

    Action &m_action;
    MembershipsInAction m_memberships;
    QDate m_today;
    MembershipFileOutcome &m_outcome;
    QMap<PersonId, Entry> m_entries;
    QSet<PersonId> m_present;
};

} // namespace

QString MembershipFileOutcome::sentence() const
{
    QStringList said;
    for (const auto &[count, text] :
         {std::pair(added.size(), MembershipFiles::tr("%n new", nullptr, int(added.size()))),
          {changed.size(), MembershipFiles::tr("%n changed", nullptr, int(changed.size()))},
          {known.size(), MembershipFiles::tr("%n the same", nullptr, int(known.size()))},
          {rejects.size(), MembershipFiles::tr("%n stay out", nullptr, int(rejects.size()))},
          {missing.size(), MembershipFiles::tr("%n members are not in the file", nullptr, int(missing.size()))}}) {
        if (count > 0)
            said += text;
    }
    return said.isEmpty() ? MembershipFiles::tr("Nothing to bring in") : said.join(u" · "_s);
}

QStringList MembershipFileOutcome::remarks() const
{
    QStringList remarks;
    if (!missing.isEmpty())
        remarks += MembershipFiles::tr("Whoever is not in the file stays as they are.");
    if (further > 0)
        remarks += MembershipFiles::tr("%n rows are about somebody of whom another row says more.", nullptr, int(further));
    if (died > 0)
        remarks += MembershipFiles::tr("%n people have died, by the file, and are marked so.", nullptr, died);
    if (leftOut > 0)
        remarks += MembershipFiles::tr("%n rows are left out, as you said.", nullptr, int(leftOut));
    if (!ignoredColumns.isEmpty())
        remarks += MembershipFiles::tr("Columns left out: %1").arg(ignoredColumns.join(u", "_s));
    return remarks;
}

MembershipFiles::MembershipFiles(Store &store, People &people) : m_store(store), m_people(people) {}

Result<MembershipFileOutcome> MembershipFiles::run(const Session &session, const ImportSource &source,
                                                   const MembershipFileOptions &options)
{
    if (!Policy::allows(session, Operation::ImportPeople) || !Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    if (const auto refused = refusedRejects(options.rejectsPath, source, m_store.path()))
        return *refused;
    const auto sample = source.sample();
    if (!sample)
        return sample.error();
    const MembershipColumns columns = MembershipColumns::of(sample->columns);
    if (!columns.sayAnything())
        return Error{u"no-memberships"_s, tr("%1 does not say who is a member. It needs a heading such as “Membership”, "
                                             "“Status” or “Member since”.")
                                              .arg(source.name())};
    const auto file =
        KnownFile::open(m_store, m_people.phones(), source, *sample, columns.used(), columns.dates(), options.dates);
    if (!file)
        return file.error();
    MembershipFileOutcome outcome;
    outcome.ignoredColumns = file->unused;
    outcome.dates = file->dates.order;
    outcome.isDateOrderSure = file->dates.isSure;
    const auto done = actOrTry(m_store, session, Operation::ImportPeople, options.isDryRun, [&](Action &action) {
        MembershipReader reader(*file, columns, options.meanings);
        MembershipWriting writing(action, m_store.dates().today(), outcome);
        const auto take = [&](const TableRow &row, const KnownRows::Found &who) -> std::optional<RowProblem> {
            writing.mention(who.here.id);
            const auto read = reader.read(row);
            if (const auto *problem = std::get_if<RowProblem>(&read))
                return *problem;
            writing.take(row.number(), who.here, std::get<ReadMembership>(read));
            return std::nullopt;
        };
        outcome.rows = KnownRows(action, file->people).each(*file->rows, take, outcome.rejects);
        writing.write();
        outcome.unknownStates = reader.unknownStates();
        action.setLabel(tr("Memberships from %1: %2").arg(source.name(), outcome.sentence()));
        if (options.rejectsPath.isEmpty())
            return;
        if (const auto written = writeRejects(source, outcome.rejects, options.rejectsPath); !written)
            throw Refusal(written.error());
    });
    return outcomeOf(done, outcome);
}

} // namespace rnf
