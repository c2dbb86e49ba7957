#pragma once

#include "evaluations/Evaluations.h"
#include "learning/Learning.h"
#include "recruiting/Applications.h"
#include "recruiting/PostingDraft.h"
#include "recruiting/PostingRepository.h"
#include "recruiting/PostingText.h"
#include "stipends/Stipends.h"

namespace rnf {

/// Everything that can be done with postings: what a programme tells of itself, where it was put up, with whose words, and who
/// came by it. Reads answer "nothing" when they fail; writes answer the action's number, 0 when nothing was to be done. Lives on
/// the thread that opened the store.
class Postings : public QObject {
    Q_OBJECT

public:
    Postings(Store &store, Interns &interns, Learning &learning, Stipends &stipends, Evaluations &evaluations,
             Applications &applications);

    /// The newest first.
    QList<Posting> all(const Session &session);
    std::optional<Posting> find(const Session &session, PostingId id);
    /// Without a title it gets the usual one, without days those of the intake. Refused, here and in `save`: no programme, no
    /// title, a last day before the first.
    Result<PostingId> add(const Session &session, Posting posting);
    Result<qint64> save(const Session &session, const Posting &before, Posting after);
    /// With its channels. Applications keep the code that they came with.
    Result<qint64> remove(const Session &session, const Posting &posting);
    /// Another one for a programme, in one action: the same text, the words whose consent stands, and the same channels, each with
    /// a new code and not posted yet.
    Result<PostingId> repeat(const Session &session, const Posting &from, ProgramId program);
    /// The text of a posting as the rules of its programme tell it (PostingDraft); writes nothing.
    QString draft(const Session &session, ProgramId program, const QString &organization);
    /// Such a text instead of what it said.
    Result<qint64> fill(const Session &session, const Posting &posting, const QString &organization);

    /// In the order in which they were added.
    QList<PostingChannel> channels(const Session &session, PostingId posting);
    /// Of all postings; for telling what a source is the code of.
    QList<PostingChannel> channels(const Session &session);
    /// How many applications came with the code of each channel of a posting, whatever programme they are of now: a code
    /// follows whoever came by it.
    QHash<PostingChannelId, int> applicants(const Session &session, PostingId posting);
    /// Without a code one is made of the name. Refused, here and in `save`: no name, an address that is none of the web, a code
    /// that people cannot type or that looks like another one, and a new code once applications came with the old one.
    Result<PostingChannelId> add(const Session &session, PostingChannel channel);
    Result<qint64> save(const Session &session, const PostingChannel &before, PostingChannel after);
    Result<qint64> remove(const Session &session, const PostingChannel &channel);

    /// The words that were chosen for a posting, in that order; those among them whose consent was withdrawn it does not quote.
    QList<Quote> chosen(const Session &session, PostingId posting);
    /// Refused: choosing words whose consent does not stand.
    Result<qint64> choose(const Session &session, const Posting &posting, const Quote &quote, bool isChosen);
    /// The postings that words were chosen for, the newest first.
    QList<Posting> usedIn(const Session &session, TestimonialId testimonial);

    /// What goes out, for one channel or for all of them: only words whose consent stands now.
    PostingContent content(const Session &session, const Posting &posting, const QString &organization,
                           const std::optional<PostingChannel> &channel = {});
    /// A printed flyer stands in the history.
    Result<qint64> notePrinted(const Session &session, const Posting &posting);

    /// What an application keeps of where it says it comes from: the code of the channel that is meant, else the text as it is.
    /// Inside the caller's action; throws.
    static QString codeMeant(Action &action, const QString &source, ProgramId program);

private:
    PostingFacts facts(const Session &session, ProgramId program, const QString &organization);
    std::optional<StipendRule> stipendRule(const Session &session, const InternProgram &program);

    Store &m_store;
    Interns &m_interns;
    Learning &m_learning;
    Stipends &m_stipends;
    Evaluations &m_evaluations;
    Applications &m_applications;
    PostingRepository m_reading;
};

} // namespace rnf
