#include "recruiting/PostingsInAction.h"

#include "base/Text.h"
#include "evaluations/Evaluations.h"
#include "interns/InternsInAction.h"
#include "recruiting/PostingCode.h"
#include "storage/StorageError.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The address as a browser needs it; empty where it is none that people can be sent to.
QString webAddress(const QString &typed)
{
    const QString whole = typed.contains(u"://"_s) ? typed : u"https://"_s + typed;
    const QUrl url(whole, QUrl::StrictMode);
    const bool isOfWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool isPage = url.host().contains(u'.') && url.userInfo().isEmpty();
    return url.isValid() && isOfWeb && isPage ? whole : QString();
}

} // namespace

PostingsInAction::PostingsInAction(Action &action) : m_action(action), m_rows(action.on<PostingRepository>()) {}

Posting PostingsInAction::current(PostingId id)
{
    auto found = m_rows.find(id);
    if (!found)
        throw Refusal({u"gone"_s, tr("This posting is not there any more: somebody deleted it meanwhile. The history can "
                                     "bring it back.")});
    return *std::move(found);
}

// --- postings

void PostingsInAction::check(Posting &posting)
{
    if (!InternsInAction(m_action).program(posting.program).id.isValid())
        throw Refusal({u"no-program"_s, tr("A posting belongs to a programme. Make one first, with its intake.")});
    posting.title = cleanText(posting.title);
    posting.body = cleanText(posting.body);
    if (posting.title.isEmpty())
        throw Refusal({u"no-title"_s, tr("A posting needs a title. Type one.")});
    if (posting.opensOn.isValid() && posting.closesOn.isValid() && posting.closesOn < posting.opensOn)
        throw Refusal({u"backwards"_s, tr("The posting closes before it opens. Choose a later last day.")});
}

void PostingsInAction::add(Posting &posting)
{
    const InternProgram program = InternsInAction(m_action).program(posting.program);
    if (!posting.opensOn.isValid() && !posting.closesOn.isValid()) {
        posting.opensOn = program.intakeFromOn;
        posting.closesOn = program.intakeToOn;
    }
    if (cleanText(posting.title).isEmpty())
        posting.title = tr("Internships: %1").arg(program.name);
    check(posting);
    m_rows.insert(m_action, posting);
}

void PostingsInAction::save(const Posting &before, Posting after)
{
    check(after);
    m_rows.update(m_action, before, after);
}

void PostingsInAction::repeat(PostingId from, Posting &made)
{
    made.body = current(from).body;
    add(made);
    for (const auto &quoted : m_rows.quoted(from)) {
        if (isQuotable(quoted.testimonial))
            choose(made.id, quoted.testimonial, true);
    }
    for (auto channel : m_rows.channels(from)) {
        channel.id = {};
        channel.posting = made.id;
        channel.sourceCode.clear();
        channel.postedOn = {};
        channel.sharedBy = {};
        add(channel);
    }
}

// --- channels

QSet<QString> PostingsInAction::takenKeys()
{
    QSet<QString> keys;
    for (const auto &channel : m_rows.channels())
        keys += PostingCode::key(channel.sourceCode);
    for (const auto &[source, count] : m_rows.sources())
        keys += PostingCode::key(source);
    return keys;
}

void PostingsInAction::checkCode(PostingChannel &channel)
{
    channel.sourceCode = cleanText(channel.sourceCode);
    if (channel.sourceCode.isEmpty())
        channel.sourceCode = PostingCode::made(channel.name, takenKeys());
    if (!PostingCode::isWellFormed(channel.sourceCode))
        throw Refusal(
            {u"code"_s, tr("“%1” cannot be a code: people type it from paper. Take 2 to 16 letters and digits, without "
                           "accents and spaces, or leave it empty and one is made.")
                            .arg(channel.sourceCode)});
    auto others = m_rows.channels();
    others.removeIf([&](const PostingChannel &other) { return other.id == channel.id; });
    if (const auto other = PostingCode::find(others, channel.sourceCode))
        throw Refusal(
            {u"code-taken"_s, tr("“%1” cannot be told from “%2”, the code of %3. Type another one, or leave it empty "
                                 "and one is made.")
                                  .arg(channel.sourceCode, other->sourceCode, other->name)});
}

void PostingsInAction::check(PostingChannel &channel)
{
    current(channel.posting);
    channel.name = cleanText(channel.name);
    if (channel.name.isEmpty())
        throw Refusal({u"no-name"_s, tr("A channel needs a name, such as “Campus job board”. Type one.")});
    if (const QString typed = cleanText(channel.url); !typed.isEmpty()) {
        channel.url = webAddress(typed);
        if (channel.url.isEmpty())
            throw Refusal({u"no-link"_s, tr("“%1” is no address of a web page. Type one like “%2”, or leave it empty.")
                                             .arg(typed, u"https://example.org/apply"_s)});
    }
    checkCode(channel);
}

void PostingsInAction::add(PostingChannel &channel)
{
    check(channel);
    m_rows.insert(m_action, channel);
}

void PostingsInAction::save(const PostingChannel &before, PostingChannel after)
{
    const bool isOther = PostingCode::key(before.sourceCode) != PostingCode::key(after.sourceCode);
    if (const int count = isOther ? applicantsBy(before.sourceCode) : 0; count > 0)
        throw Refusal({u"code-used"_s, tr("%n applications came with the code “%1”, so it stays. Add another channel for "
                                          "another code.",
                                          nullptr, count)
                                           .arg(before.sourceCode)});
    check(after);
    m_rows.update(m_action, before, after);
}

int PostingsInAction::applicantsBy(const QString &code)
{
    int applicants = 0;
    for (const auto &[source, count] : m_rows.sources())
        applicants += PostingCode::key(source) == PostingCode::key(code) ? count : 0;
    return applicants;
}

QString PostingsInAction::codeMeant(const QString &source, ProgramId program)
{
    if (source.isEmpty())
        return source;
    const auto all = m_rows.channels();
    if (PostingCode::find(all, source))
        return PostingCode::meant(all, source);
    const auto known = namedAmong(m_rows.channels(program), source);
    return known ? known->sourceCode : source;
}

// --- words that are quoted

bool PostingsInAction::isQuotable(TestimonialId testimonial)
{
    const auto found = m_action.on<EvaluationRepository>().find(testimonial);
    return found && !found->isWithdrawn();
}

void PostingsInAction::choose(PostingId posting, TestimonialId testimonial, bool isChosen)
{
    current(posting);
    const auto quoted = m_rows.quoted(posting);
    const auto known = std::ranges::find(quoted, testimonial, &PostingTestimonial::testimonial);
    const bool isThere = known != quoted.end();
    if (isChosen && !isQuotable(testimonial))
        throw Refusal({u"withdrawn"_s, tr("The consent to quote these words does not stand any more. Choose others.")});
    if (isThere && !isChosen)
        m_rows.remove(m_action, *known);
    if (isThere || !isChosen)
        return;
    PostingTestimonial row{0, posting, testimonial};
    m_rows.insert(m_action, row);
}

} // namespace rnf
