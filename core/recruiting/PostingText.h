#pragma once

#include "base/Paper.h"
#include "recruiting/Posting.h"

#include <QCoreApplication>

namespace rnf {

/// Everything that goes out with a posting.
struct PostingContent {
    struct Words {
        QString excerpt, by;
    };
    QString title, organization, body;
    QList<Words> quotes; ///< of whom consent stands
    QDate closesOn;      ///< invalid: not said
    QString url;         ///< where to apply; empty: not said
    QString code;        ///< of the channel; empty: it is for all of them
};

/// A posting as it leaves the house: as text to be pasted anywhere, as HTML for a web page, as a flyer on paper. All three say the
/// same, in the same order.
class PostingText {
    Q_DECLARE_TR_FUNCTIONS(PostingText)

public:
    explicit PostingText(PostingContent content) : m_content(std::move(content)) {}

    QString plain() const;
    /// A fragment, without a page around it; every text in it is escaped.
    QString html() const;
    /// Without the title, which stands in the frame of the page.
    Paper paper() const;

private:
    struct Piece {
        enum class Kind { Heading, Text, List, Quote, Link };
        Kind kind;
        QStringList lines; ///< of a quote the words and whose they are
    };

    QList<Piece> pieces() const;
    void addBody(QList<Piece> &pieces) const;
    static void addLine(QList<Piece> &pieces, const QString &line, bool isFirst);
    void addQuotes(QList<Piece> &pieces) const;
    void addWay(QList<Piece> &pieces) const;
    static QString plain(const Piece &piece);
    static QString html(const Piece &piece);
    static PaperBlock paper(const Piece &piece);

    PostingContent m_content;
};

} // namespace rnf
