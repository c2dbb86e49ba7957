#pragma once

#include "evaluations/Evaluations.h"
#include "recruiting/Posting.h"

#include <QCoreApplication>

namespace rnf {

/// How postings and their channels are called where people read of them.
struct PostingWords {
    Q_DECLARE_TR_FUNCTIONS(PostingWords)

public:
    /// "opens on 1 Aug", "open until 30 Sep", "closed on 30 Sep"; empty where no day is said.
    static QString state(const Posting &posting, const QDate &today);
    /// The channel that a source is the code of, with the code: "Campus job board (campus)"; else the source.
    static QString source(const QList<PostingChannel> &channels, const QString &source);
    /// Of words that were chosen: "“Words.” — Ana. Consent was withdrawn on 3 Nov, and the posting does not quote it any more."
    static QString left(const Quote &quote, const QDate &today);
    /// "“Internships: Fall 2026”, “Internships: Spring 2027”"
    static QString titles(const QList<Posting> &postings);
};

} // namespace rnf
