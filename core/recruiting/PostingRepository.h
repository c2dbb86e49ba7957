#pragma once

#include "recruiting/Posting.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about postings. Opens no transaction: Postings does.
class PostingRepository : public RecordTables<Posting, PostingChannel, PostingTestimonial> {
public:
    explicit PostingRepository(Database &database);

    QList<Posting> postings();
    std::optional<Posting> find(PostingId posting);
    std::optional<PostingChannel> find(PostingChannelId channel);
    /// Of all postings.
    QList<PostingChannel> channels();
    /// In the order in which they were added.
    QList<PostingChannel> channels(PostingId posting);
    /// Of all its postings, the newest first.
    QList<PostingChannel> channels(ProgramId program);
    /// What a posting quotes, in the order in which it was chosen.
    QList<PostingTestimonial> quoted(PostingId posting);
    /// By which postings words are quoted.
    QList<PostingTestimonial> uses(TestimonialId testimonial);
    /// How many applications name each source, whatever programme they are of; as it was typed.
    QList<std::pair<QString, int>> sources();

private:
    Statement m_postings, m_channels, m_ofPosting, m_ofProgram, m_quoted, m_uses, m_sources;
};

} // namespace rnf
