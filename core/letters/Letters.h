#pragma once

#include "letters/LetterRepository.h"
#include "letters/LetterWriter.h"
#include "people/People.h"

namespace rnf {

/// Whom a letter may reach, and how many it may not.
struct LetterAudience {
    QList<LetterRecipient> people;
    LeftOut leftOut;
};

/// Everything that can be done with letters and e-mails to many; the only class of this feature that windows and commands see,
/// beside what writes a text. Reads answer "nothing" when they fail; writes answer the action's number, 0 when nothing was to
/// be done. Lives on the thread that opened the store.
class Letters : public QObject {
    Q_OBJECT

public:
    Letters(Store &store, People &people);

    /// By name.
    QList<LetterTemplate> all(const Session &session);
    std::optional<LetterTemplate> find(const Session &session, LetterTemplateId id);

    /// With its texts; those that are empty are not kept. Refused, here and in `save`: no name, and one that another one has.
    /// Texts that cannot be understood are kept as they are, and written to nobody.
    Result<LetterTemplateId> add(const Session &session, LetterTemplate added);
    Result<qint64> save(const Session &session, const LetterTemplate &before, LetterTemplate after);
    Result<qint64> remove(const Session &session, const LetterTemplate &removed);

    /// All that texts may name, the office's own fields among them.
    LetterFields fields() const { return LetterFields(m_people.fields().catalog()); }
    /// Those of these people who may be written to in this way, in the same order. With a reason also those who asked not to be.
    LetterAudience audience(const Session &session, LetterKind kind, const QList<PersonId> &people,
                            const QString &overriding = {});
    /// What letters written by this session say beside the people.
    LetterOccasion occasion(const Session &session, const QString &organization, const QString &officeLanguage);

private:
    Store &m_store;
    People &m_people;
    LetterRepository m_reading;
};

} // namespace rnf
