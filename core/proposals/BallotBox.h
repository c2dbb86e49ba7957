#pragma once

#include "proposals/Ballot.h"

#include <QRandomGenerator>

namespace rnf {

/// What was cast on the screen and is not written yet. A paper is written together with others, never by itself, so that
/// neither the change log nor the order of rows tells whose it was: once there are twice as many as hide each other, as many as
/// those, drawn by lot, are ready, and the rest waits for more. Whoever's paper is still in here when the program breaks off has
/// not voted. For one thread.
class BallotBox {
public:
    /// Papers that hide each other.
    static constexpr int fewest = 5;
    struct Batch {
        QList<RegistrationId> voters; ///< by their number
        QList<BallotPaper> papers;    ///< by what they say; none belongs to the voter in its place
        bool isEmpty() const { return papers.isEmpty(); }
    };

    /// The lot is drawn with this; a test gives its own.
    explicit BallotBox(QRandomGenerator random = QRandomGenerator::securelySeeded()) : m_random(random) {}

    void cast(RegistrationId voter, BallotPaper paper);
    bool has(RegistrationId voter) const;
    int size() const { return int(m_cast.size()); }
    /// What may be written while others are still to come; mostly nothing. It stays in the box until `written`.
    Batch ready();
    /// Everything, where that hides each other; nothing while there are fewer.
    Batch whole() const { return size() < fewest ? Batch() : rest(); }
    /// Everything, also where the history may tell whose it was: the vote closes.
    Batch rest() const { return batchOf(m_cast); }
    /// Who is in it, in the order in which they came.
    QList<RegistrationId> voters() const;
    /// Throws away what somebody cast.
    void drop(RegistrationId voter);
    void written(const Batch &batch);

private:
    struct Cast {
        RegistrationId voter;
        BallotPaper paper;
    };
    static Batch batchOf(const QList<Cast> &cast);

    QRandomGenerator m_random;
    QList<Cast> m_cast;
};

} // namespace rnf
