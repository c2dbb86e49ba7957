#include "recruiting/Postings.h"

#include "credit/CreditPapers.h"
#include "recruiting/PostingCode.h"
#include "recruiting/PostingsInAction.h"

using namespace Qt::StringLiterals;

namespace rnf {

Postings::Postings(Store &store, Interns &interns, Learning &learning, Stipends &stipends, Evaluations &evaluations,
                   Applications &applications)
    : m_store(store), m_interns(interns), m_learning(learning), m_stipends(stipends), m_evaluations(evaluations),
      m_applications(applications), m_reading(store.reader())
{
}

// --- postings

QList<Posting> Postings::all(const Session &session)
{
    auto postings = m_store.read(session, Operation::LeadInterns, [&] { return m_reading.postings(); });
    std::ranges::sort(postings, &Posting::isNewer);
    return postings;
}

std::optional<Posting> Postings::find(const Session &session, PostingId id)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.find(id); });
}

Result<PostingId> Postings::add(const Session &session, Posting posting)
{
    const auto done = m_store.act(session, Operation::LeadInterns, {}, [&](Action &action) {
        PostingsInAction(action).add(posting);
        action.setLabel(tr("New posting “%1”").arg(posting.title));
    });
    if (!done)
        return done.error();
    return posting.id;
}

Result<qint64> Postings::save(const Session &session, const Posting &before, Posting after)
{
    return m_store.act(session, Operation::LeadInterns, tr("Edit the posting “%1”").arg(before.title),
                       [&](Action &action) { PostingsInAction(action).save(before, after); });
}

Result<qint64> Postings::remove(const Session &session, const Posting &posting)
{
    return m_store.act(session, Operation::LeadInterns, tr("Delete the posting “%1”").arg(posting.title),
                       [&](Action &action) { action.on<PostingRepository>().remove(action, posting); });
}

Result<PostingId> Postings::repeat(const Session &session, const Posting &from, ProgramId program)
{
    Posting made;
    made.program = program;
    const auto done = m_store.act(session, Operation::LeadInterns, {}, [&](Action &action) {
        PostingsInAction(action).repeat(from.id, made);
        action.setLabel(tr("New posting “%1” from “%2”").arg(made.title, from.title));
    });
    if (!done)
        return done.error();
    return made.id;
}

Result<qint64> Postings::fill(const Session &session, const Posting &posting, const QString &organization)
{
    Posting filled = posting;
    filled.body = draft(session, posting.program, organization);
    return m_store.act(session, Operation::LeadInterns, tr("Fill the posting “%1” from the programme").arg(posting.title),
                       [&](Action &action) { PostingsInAction(action).save(posting, filled); });
}

QString Postings::draft(const Session &session, ProgramId program, const QString &organization)
{
    return PostingDraft::body(facts(session, program, organization));
}

PostingFacts Postings::facts(const Session &session, ProgramId program, const QString &organization)
{
    PostingFacts facts;
    facts.organization = organization;
    const auto programs = m_interns.programs(session);
    if (const auto found = std::ranges::find(programs, program, &InternProgram::id); found != programs.end())
        facts.program = *found;
    facts.stipend = stipendRule(session, facts.program);
    for (const auto &area : m_learning.areas(session))
        facts.areas += area.name;
    for (const auto &item : m_applications.rubric(session, program))
        (item.isRequired ? facts.required : facts.welcome) += item.text;
    const QString &promise = facts.program.rightsText;
    facts.promise = promise.isEmpty() ? CreditPapers::usualRights() : promise;
    return facts;
}

/// As it will be when interns come; the shipped one was promised by nobody.
std::optional<StipendRule> Postings::stipendRule(const Session &session, const InternProgram &program)
{
    const QDate today = m_store.dates().today();
    const QDate day = program.intakeFromOn.isValid() ? qMax(today, program.intakeFromOn) : today;
    const StipendRule rule = m_stipends.rule(session, program.id, day);
    return rule.isShipped() ? std::nullopt : std::optional(rule);
}

// --- channels

QList<PostingChannel> Postings::channels(const Session &session, PostingId posting)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.channels(posting); });
}

QList<PostingChannel> Postings::channels(const Session &session)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.channels(); });
}

QHash<PostingChannelId, int> Postings::applicants(const Session &session, PostingId posting)
{
    return m_store.read(session, Operation::LeadInterns, [&] {
        QHash<QString, int> byKey;
        for (const auto &[source, count] : m_reading.sources())
            byKey[PostingCode::key(source)] += count;
        QHash<PostingChannelId, int> applicants;
        for (const auto &channel : m_reading.channels(posting))
            applicants[channel.id] = byKey.value(PostingCode::key(channel.sourceCode));
        return applicants;
    });
}

Result<PostingChannelId> Postings::add(const Session &session, PostingChannel channel)
{
    const auto posting = find(session, channel.posting).value_or(Posting());
    const auto done = m_store.act(session, Operation::LeadInterns, {}, [&](Action &action) {
        PostingsInAction(action).add(channel);
        action.setLabel(tr("Add the channel %1 to “%2”").arg(channel.name, posting.title));
    });
    if (!done)
        return done.error();
    return channel.id;
}

Result<qint64> Postings::save(const Session &session, const PostingChannel &before, PostingChannel after)
{
    return m_store.act(session, Operation::LeadInterns, tr("Edit the channel %1").arg(before.name),
                       [&](Action &action) { PostingsInAction(action).save(before, after); });
}

Result<qint64> Postings::remove(const Session &session, const PostingChannel &channel)
{
    return m_store.act(session, Operation::LeadInterns, tr("Delete the channel %1").arg(channel.name),
                       [&](Action &action) { action.on<PostingRepository>().remove(action, channel); });
}

QString Postings::codeMeant(Action &action, const QString &source, ProgramId program)
{
    return PostingsInAction(action).codeMeant(source, program);
}

// --- words that are quoted

QList<Quote> Postings::chosen(const Session &session, PostingId posting)
{
    QList<TestimonialId> testimonials;
    for (const auto &quoted : m_store.read(session, Operation::LeadInterns, [&] { return m_reading.quoted(posting); }))
        testimonials += quoted.testimonial;
    return m_evaluations.testimonials(session, testimonials);
}

Result<qint64> Postings::choose(const Session &session, const Posting &posting, const Quote &quote, bool isChosen)
{
    const QString label = isChosen ? tr("Quote %1 in “%2”") : tr("Take the words of %1 out of “%2”");
    return m_store.act(session, Operation::LeadInterns, label.arg(quote.by, posting.title),
                       [&](Action &action) { PostingsInAction(action).choose(posting.id, quote.testimonial.id, isChosen); });
}

QList<Posting> Postings::usedIn(const Session &session, TestimonialId testimonial)
{
    auto postings = m_store.read(session, Operation::LeadInterns, [&] {
        QList<Posting> found;
        for (const auto &use : m_reading.uses(testimonial)) {
            if (const auto posting = m_reading.find(use.posting))
                found += *posting;
        }
        return found;
    });
    std::ranges::sort(postings, &Posting::isNewer);
    return postings;
}

// --- what goes out

PostingContent Postings::content(const Session &session, const Posting &posting, const QString &organization,
                                 const std::optional<PostingChannel> &channel)
{
    PostingContent content{posting.title, organization, posting.body, {}, posting.closesOn, {}, {}};
    for (const auto &quote : chosen(session, posting.id)) {
        if (!quote.testimonial.isWithdrawn())
            content.quotes += {quote.testimonial.excerpt, quote.by};
    }
    if (channel) {
        content.url = channel->url;
        content.code = channel->sourceCode;
    }
    return content;
}

Result<qint64> Postings::notePrinted(const Session &session, const Posting &posting)
{
    return m_store.act(session, Operation::LeadInterns, tr("Print the flyer “%1”").arg(posting.title),
                       [](Action &action) { action.keepWithoutChanges(); });
}

} // namespace rnf
