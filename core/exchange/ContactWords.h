#pragma once

#include "conversations/Conversation.h"

#include <QStringList>

namespace rnf {

/// The words by which files say what came of a conversation and how it was held: those of VAN, CiviCRM and Zetkin (people.md,
/// section 6), the letters of our sheets, our own words, and what people write in English and Spanish.
class ContactWords {
    Q_DECLARE_TR_FUNCTIONS(ContactWords)

public:
    /// Nothing for a word that is not known; of nothing said, too.
    static std::optional<ContactResult> result(const QString &word);
    static std::optional<ContactMethod> method(const QString &word);
    /// "Talked (T), No answer (N) …", for whoever has to choose one.
    static QString results();
    static QString methods();
};

} // namespace rnf
