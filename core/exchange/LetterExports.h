#pragma once

#include "exchange/Exports.h"
#include "letters/LetterTemplate.h"
#include "letters/MailDraft.h"

namespace rnf {

/// Hands out letters and e-mails to many. Each time stands in the history, with what for and against whose wish.
class LetterExports : public QObject {
    Q_OBJECT

public:
    LetterExports(Store &store, People &people) : m_store(store), m_people(people) {}

    struct Outcome {
        QString folder; ///< a new one, within the one that was chosen
        qsizetype drafts = 0;
    };
    /// Writes each draft to a file of its own, all of them in a new folder called like the template, or nothing. That stands in
    /// the history before the first is written; where they could not be, a second line says so. Drafts that this program left
    /// half written in that folder long ago are taken away.
    Result<Outcome> writeDrafts(const Session &session, const QString &folder, const LetterTemplate &from,
                                const QList<MailDraft> &drafts, const LeftOut &leftOut);
    /// Notes in the history that so many letters are printed; before the paper comes out.
    Result<qint64> notePrint(const Session &session, const LetterTemplate &from, qsizetype people, const LeftOut &leftOut);
    /// Notes in the history that the letter to one person is copied; before it is. `overriding`: why, of whoever asked not to
    /// be written to.
    Result<qint64> noteCopy(const Session &session, const LetterTemplate &from, PersonId person,
                            const QString &overriding = {});

private:
    Result<qint64> note(const Session &session, const QString &label);

    Store &m_store;
    People &m_people;
};

} // namespace rnf
