#pragma once

#include "recruiting/PostingRepository.h"
#include "storage/Action.h"

#include <QCoreApplication>

namespace rnf {

/// Postings inside the action that writes them, on the writing thread; judged by what stands in the workspace at that moment.
/// What is not allowed throws a Refusal.
class PostingsInAction {
    Q_DECLARE_TR_FUNCTIONS(PostingsInAction)

public:
    explicit PostingsInAction(Action &action);

    /// Each gets its id. A posting without days takes those of the intake, one without a title the usual one.
    void add(Posting &posting);
    void save(const Posting &before, Posting after);
    /// `made` gets text, words and channels of another posting; its programme is said.
    void repeat(PostingId from, Posting &made);

    void add(PostingChannel &channel);
    void save(const PostingChannel &before, PostingChannel after);
    /// The row it has now, or had.
    void choose(PostingId posting, TestimonialId testimonial, bool isChosen);

    /// The code of the channel that a source names, by its code or, among those of a programme, by its name; else the source.
    QString codeMeant(const QString &source, ProgramId program);
    /// How many applications came with a code.
    int applicantsBy(const QString &code);

private:
    Posting current(PostingId id);
    void check(Posting &posting);
    void check(PostingChannel &channel);
    void checkCode(PostingChannel &channel);
    /// Keys of codes that mean something already.
    QSet<QString> takenKeys();
    bool isQuotable(TestimonialId testimonial);

    Action &m_action;
    PostingRepository &m_rows;
};

} // namespace rnf
