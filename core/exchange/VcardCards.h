#pragma once

#include "base/Result.h"
#include "exchange/VcardProperty.h"
#include "exchange/VcardStream.h"

#include <QList>

namespace rnf {

/// One contact card as its file has it.
struct Vcard {
    QList<VcardProperty> properties;
    bool isCutOff = false; ///< its end is missing, and perhaps more
    bool isOld = false;    ///< of version 2.1, where a comma is a letter as any other
};

/// The cards of a file, one after another, in constant memory. A card inside another, which says who an agent is, becomes a text
/// of that card's property AGENT; one whose end is missing ends where the next begins.
class VcardCards {
public:
    static constexpr qint64 largestFile = 50 * 1024 * 1024;
    static constexpr qint64 mostCards = 100'000;
    static constexpr qsizetype largestCard = 8 * 1024 * 1024; ///< without its pictures
    static constexpr qsizetype mostProperties = 5'000;        ///< of a card, its pictures too

    /// `name` is what messages call the file, which must outlive it.
    VcardCards(QIODevice &file, const QString &name, const std::optional<QByteArray> &encoding);

    /// Whether a file that begins like this is one of contact cards.
    static bool begins(QByteArrayView head);

    /// False at the end and at an error.
    bool next(Vcard &card);
    /// vcard-line-too-long, vcard-card-too-large, vcard-too-many-cards or table-cannot-read.
    const std::optional<Error> &error() const { return m_error; }
    const VcardStream &stream() const { return m_stream; }

private:
    bool finish(Vcard &card, bool isCutOff);
    bool isInside(const Vcard &card) const;
    void takeLine(Vcard &card);
    void noteTrouble();
    void fail(const Error &error);

    QString m_name;
    VcardStream m_stream;
    QByteArray m_line;
    bool m_hasBegun = false; ///< the line that begins the next card was read
    qint64 m_depth = 0;      ///< of cards inside the one that is read
    qsizetype m_bytes = 0;   ///< of the card that is read
    qint64 m_count = 0;
    std::optional<Error> m_error;
};

} // namespace rnf
