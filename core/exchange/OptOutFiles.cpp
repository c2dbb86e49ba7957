#include "exchange/OptOutFiles.h"

#include "base/Text.h"
#include "exchange/DryRun.h"
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
    QList<Channel> channels;
    QString reason;
    bool mailComesBack = false;
};

/// The same for somebody who holds some of them.
struct OptOutOfPerson {
    qint64 row = 0;
    QList<Channel> channels;
    QString reason;
    QStringList comingBack; ///< keys of addresses
};

void addChannels(QList<Channel> &channels, const QList<Channel> &more)
{
    for (const auto channel : more) {
        if (!channels.contains(channel))
            channels += channel;
    }
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
            if (!wish.channels.isEmpty())
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
        for (const auto channel : row.channels) {
            for (const auto &value : row.valuesFor(channel))
                addChannels(wishFor(value, row).channels, {channel});
        }
        for (const auto &value : row.values) {
            if (row.mailComesBack && value.isEmail)
                wishFor(value, row).mailComesBack = true;
        }
    }

    OptOutWish &wishFor(const OptOutValue &value, const OptOutRow &row)
    {
        const auto known = m_wishes.find(value.key);
        if (known != m_wishes.end())
            return *known;
        m_order += value.key;
        const QString reason = m_reason.isEmpty() ? row.reason : m_reason;
        return *m_wishes.insert(value.key, OptOutWish{value, row.number, {}, reason});
    }

    void addTo(PersonId person, const OptOutWish &wish)
    {
        auto &asked = m_people[person];
        if (asked.row == 0) {
            asked.row = wish.row;
            asked.reason = wish.reason;
        }
        addChannels(asked.channels, wish.channels);
        if (wish.mailComesBack)
            asked.comingBack += wish.value.key;
    }

    void remember(const OptOutWish &wish, bool isHeld)
    {
        auto channels = wish.channels;
        for (const auto &known : Suppressions::of(m_action, wish.value.key))
            channels.removeAll(known.channel);
        if (channels.isEmpty()) {
            m_outcome.rememberedAlready += !isHeld;
            return;
        }
        for (const auto channel : std::as_const(channels))
            Suppressions::remember(m_action, {0, channel, wish.value.key, m_now, m_source, wish.reason});
        if (isHeld)
            return;
        m_outcome.remembered +=
            FileRow{wish.row, wish.value.shown,
                    OptOutFiles::tr("Nobody here has it. Remembered: no %1.").arg(ChannelWords::names(channels))};
    }

    void write(PersonId id, const OptOutOfPerson &wish)
    {
        auto people = People::inAction(m_action);
        const auto before = people.find(id);
        Person after = *before;
        QList<Channel> refused;
        for (const auto channel : wish.channels) {
            Suppression{0, channel, {}, m_now, m_source, wish.reason}.refuseFor(after, m_now);
            if (before->mayBeReachedBy(channel) != YesNo::No)
                refused += channel;
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
        else if (!wish.channels.isEmpty())
            m_outcome.known +=
                FileRow{wish.row, name, OptOutFiles::tr("No %1, as before").arg(ChannelWords::names(wish.channels))};
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
    if (passed == 0)
        return {};
    return {
        OptOutFiles::tr("%n rows say that somebody may be reached, or nothing; they change nothing.", nullptr, int(passed))};
}

Result<OptOutOutcome> OptOutFiles::run(const Session &session, const ImportSource &source, const Options &options)
{
    if (!Policy::allows(session, Operation::ImportPeople) || !Policy::allows(session, Operation::EditPeople))
        return Error{u"not-allowed"_s, tr("Your role does not include bringing in lists. An organizer can do it.")};
    const auto sample = source.sample();
    if (!sample)
        return sample.error();
    const auto catalog = CustomFields::catalogAt(m_store.path());
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
    });
    return outcomeOf(done, outcome);
}

} // namespace rnf
