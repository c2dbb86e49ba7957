#include "exchange/OptOutFiles.h"

#include "base/Text.h"
#include "exchange/DryRun.h"
#include "exchange/RejectsFile.h"
#include "people/ChannelWords.h"
#include "people/Suppressions.h"

#include <map>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What is asked for a number or address, by all rows that name it.
struct OptOutWish {
    OptOutValue value;
    qint64 row = 0;
    QList<Suppression> refused; ///< each channel once
    bool mailComesBack = false;
};

/// The same for somebody who holds some of them.
struct OptOutOfPerson {
    qint64 row = 0;
    QList<Suppression> refused;
    QStringList comingBack; ///< keys of addresses
};

void addRefused(QList<Suppression> &refused, const Suppression &more)
{
    if (std::ranges::find(refused, more.channel, &Suppression::channel) == refused.end())
        refused += more;
}

QList<Channel> channelsOf(const QList<Suppression> &refused)
{
    QList<Channel> channels;
    for (const auto &no : refused)
        channels += no.channel;
    return channels;
}

/// Reads a list of opt-outs, and writes what it asks for.
class OptOutWriting {
public:
    OptOutWriting(Action &action, const QString &source, const QString &reason, OptOutOutcome &outcome)
        : m_action(action), m_source(source), m_reason(reason), m_now(instantText(action.doneAt())), m_outcome(outcome)
    {
    }

    /// Throws a Refusal when the file is broken.
    void read(TableReader &file, const OptOutReader &reader)
    {
        TableRow row;
        while (file.next(row)) {
            ++m_outcome.rows;
            const auto read = reader.read(row);
            if (const auto *problem = std::get_if<RowProblem>(&read))
                m_outcome.rejects += *problem;
            else
                take(std::get<OptOutRow>(read));
        }
        if (const auto error = file.error())
            throw Refusal(*error);
    }

    void write()
    {
        QHash<QString, QList<PersonId>> holders;
        Suppressions::eachKey(m_action, [&](PersonId person, const QString &key) {
            if (m_wishes.contains(key) && !holders[key].contains(person))
                holders[key] += person;
        });
        for (const auto &key : std::as_const(m_order)) {
            const auto &wish = m_wishes[key];
            for (const auto person : holders.value(key))
                addTo(person, wish);
            // Whoever gets it after them is not to be reached by it either.
            if (!wish.refused.isEmpty())
                remember(wish, holders.contains(key));
        }
        for (const auto &[person, wish] : m_people)
            write(person, wish);
    }

private:
    void take(const OptOutRow &row)
    {
        if (row.channels.isEmpty() && !row.mailComesBack) {
            ++m_outcome.passed;
            return;
        }
        m_outcome.unread += row.unread;
        for (const auto channel : row.channels) {
            for (const auto &value : row.valuesFor(channel))
                addRefused(wishFor(value, row).refused, refusalIn(row, channel, value.key));
        }
        for (const auto &value : row.values) {
            if (row.mailComesBack && value.isEmail)
                wishFor(value, row).mailComesBack = true;
        }
    }

    Suppression refusalIn(const OptOutRow &row, Channel channel, const QString &key) const
    {
        return {0,
                channel,
                key,
                row.since.isEmpty() ? m_now : row.since,
                row.source.isEmpty() ? m_source : row.source,
                m_reason.isEmpty() ? row.reason : m_reason};
    }

    OptOutWish &wishFor(const OptOutValue &value, const OptOutRow &row)
    {
        const auto known = m_wishes.find(value.key);
        if (known != m_wishes.end())
            return *known;
        m_order += value.key;
        return *m_wishes.insert(value.key, OptOutWish{value, row.number, {}});
    }

    void addTo(PersonId person, const OptOutWish &wish)
    {
        auto &asked = m_people[person];
        if (asked.row == 0)
            asked.row = wish.row;
        for (const auto &no : wish.refused)
            addRefused(asked.refused, no);
        if (wish.mailComesBack)
            asked.comingBack += wish.value.key;
    }

    void remember(const OptOutWish &wish, bool isHeld)
    {
        auto news = wish.refused;
        for (const auto &known : Suppressions::of(m_action, wish.value.key))
            news.removeIf([&](const Suppression &no) { return no.channel == known.channel; });
        if (news.isEmpty()) {
            m_outcome.rememberedAlready += !isHeld;
            return;
        }
        for (const auto &no : std::as_const(news))
            Suppressions::remember(m_action, no);
        if (isHeld)
            return;
        m_outcome.remembered +=
            FileRow{wish.row, wish.value.shown,
                    OptOutFiles::tr("Nobody here has it. Remembered: no %1.").arg(ChannelWords::names(channelsOf(news)))};
    }

    void write(PersonId id, const OptOutOfPerson &wish)
    {
        auto people = People::inAction(m_action);
        const auto before = people.find(id);
        Person after = *before;
        QList<Channel> refused;
        for (const auto &no : wish.refused) {
            const auto *said = after.newestConsent(no.channel);
            const bool wasSaidSince = said && said->notedAt > no.notedAt;
            no.refuseFor(after, wasSaidSince ? m_now : no.notedAt);
            if (before->mayBeReachedBy(no.channel) != YesNo::No)
                refused += no.channel;
        }
        bool isMarked = false;
        for (auto &email : after.emails) {
            const bool isNews = wish.comingBack.contains(email.key) && email.status != EmailStatus::Bounced;
            if (isNews)
                email.status = EmailStatus::Bounced;
            isMarked |= isNews;
        }
        if (after != *before)
            people.update(*before, after);
        tell(before->displayName(), wish, refused, isMarked);
    }

    void tell(const QString &name, const OptOutOfPerson &wish, const QList<Channel> &refused, bool isMarked)
    {
        if (!refused.isEmpty())
            m_outcome.asked += FileRow{wish.row, name, OptOutFiles::tr("No %1").arg(ChannelWords::names(refused))};
        else if (!wish.refused.isEmpty())
            m_outcome.known += FileRow{
                wish.row, name, OptOutFiles::tr("No %1, as before").arg(ChannelWords::names(channelsOf(wish.refused)))};
        if (isMarked)
            m_outcome.comingBack += FileRow{wish.row, name, OptOutFiles::tr("The address is marked: mail to it comes back")};
    }

    Action &m_action;
    QString m_source, m_reason, m_now;
    OptOutOutcome &m_outcome;
    QHash<QString, OptOutWish> m_wishes; ///< by the keys of the numbers and addresses
    QStringList m_order;                 ///< those keys, as the file has them
    std::map<PersonId, OptOutOfPerson> m_people;
};

} // namespace

QString OptOutOutcome::counts() const
{
    QStringList parts{OptOutFiles::tr("%n asked to stop", nullptr, int(asked.size() + known.size()))};
    if (!known.isEmpty())
        parts += OptOutFiles::tr("%n of them had said so already", nullptr, int(known.size()));
    if (!remembered.isEmpty())
        parts +=
            OptOutFiles::tr("%n numbers or addresses that nobody here has (remembered)", nullptr, int(remembered.size()));
    if (rememberedAlready > 0)
        parts += OptOutFiles::tr("%n that nobody here has (remembered before)", nullptr, int(rememberedAlready));
    if (!comingBack.isEmpty())
        parts += OptOutFiles::tr("%n addresses marked, because mail to them comes back", nullptr, int(comingBack.size()));
    if (!rejects.isEmpty())
        parts += OptOutFiles::tr("%n not understood", nullptr, int(rejects.size()));
    return parts.join(u", "_s);
}

QString OptOutOutcome::sentence() const { return counts() + u'.'; }

QStringList OptOutOutcome::remarks() const
{
    constexpr qsizetype shown = 10;
    QStringList remarks;
    if (passed > 0)
        remarks += OptOutFiles::tr("%n rows say that somebody may be reached, or nothing; they change nothing.", nullptr,
                                   int(passed));
    if (!unread.isEmpty())
        remarks += OptOutFiles::tr("%n cells could not be read; what stands beside them was taken all the same.", nullptr,
                                   int(unread.size()));
    for (const auto &cell : unread.first(qMin(shown, unread.size())))
        remarks +=
            OptOutFiles::tr("Row %1, %2: %3 %4")
                .arg(QString::number(cell.row), cell.column.isEmpty() ? cell.who : cell.column, cell.problem, cell.hint);
    if (unread.size() > shown)
        remarks += OptOutFiles::tr("… and %n more.", nullptr, int(unread.size() - shown));
    return remarks;
}

Result<OptOutOutcome> OptOutFiles::run(const Session &session, const ImportSource &source, const Options &options)
{
    if (!Policy::allows(session, Operation::ImportPeople) || !Policy::allows(session, Operation::EditPeople))
        return Error{u"not-allowed"_s, tr("Your role does not include bringing in lists. An organizer can do it.")};
    if (const auto refused = refusedRejects(options.rejectsPath, source, m_store.path()))
        return *refused;
    const auto sample = source.sample();
    if (!sample)
        return sample.error();
    const auto catalog = CustomFields::catalogAt(m_store);
    if (!catalog)
        return catalog.error();
    const FieldContext context{.phones = m_people.phones(),
                               .today = m_store.dates().today(),
                               .notedAt = instantText(m_store.dates().now()),
                               .source = source.name()};
    const OptOutReader reader(*sample, context, *catalog, options.channels);
    if (!reader.readsAnything())
        return Error{u"no-columns"_s,
                     tr("No column of %1 holds phone numbers or e-mail addresses, so it does not tell who asked to stop.")
                         .arg(source.name())};
    if (reader.isOfSubscribers() && options.channels.isEmpty())
        return Error{u"subscribers"_s,
                     tr("%1 lists people who are subscribed, so nobody was opted out. Take the file of those who "
                        "unsubscribed, which Mailchimp exports beside it.")
                         .arg(source.name())};
    const auto file = source.open();
    if (!file)
        return file.error();
    OptOutOutcome outcome;
    outcome.tellsChannels = reader.tellsChannels();
    const auto done = actOrTry(m_store, session, Operation::ImportPeople, options.isDryRun, [&](Action &action) {
        OptOutWriting writing(action, source.name(), cleanText(options.reason), outcome);
        writing.read(**file, reader);
        writing.write();
        action.setLabel(tr("Opt-outs from %1: %2").arg(source.name(), outcome.counts()));
        if (options.rejectsPath.isEmpty())
            return;
        if (const auto written = writeRejects(source, outcome.toMend(), options.rejectsPath); !written)
            throw Refusal(written.error());
    });
    return outcomeOf(done, outcome);
}

} // namespace rnf
