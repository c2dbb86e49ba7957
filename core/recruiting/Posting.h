#pragma once

#include "evaluations/Evaluation.h"

namespace rnf {

using PostingId = Id<struct PostingTag>;
using PostingChannelId = Id<struct PostingChannelTag>;

/// What a programme tells of itself to those who may apply. In its text an empty line divides paragraphs, a line that ends with
/// a colon is a heading, and lines that begin with “- ” are a list.
struct Posting {
    PostingId id;
    ProgramId program;
    QString title, body;
    QDate opensOn, closesOn; ///< first and last day; invalid: not said

    /// Which opens later; of the same day the one made later.
    static bool isNewer(const Posting &one, const Posting &other)
    {
        return std::pair(one.opensOn, one.id) > std::pair(other.opensOn, other.id);
    }
    bool operator==(const Posting &) const = default;
};

/// A place where a posting was put up, with the code by which its applicants are known.
struct PostingChannel {
    PostingChannelId id;
    PostingId posting;
    QString name;
    QString url; ///< where whoever reads it there applies; empty: on paper, or by asking
    QString sourceCode;
    QDate postedOn; ///< invalid: not yet
    PersonId sharedBy;
    bool operator==(const PostingChannel &) const = default;
};

/// Words that a posting quotes. The row stays when consent is withdrawn, so that the posting can say which left it.
struct PostingTestimonial {
    qint64 id = 0;
    PostingId posting;
    TestimonialId testimonial;
    bool operator==(const PostingTestimonial &) const = default;
};

} // namespace rnf
