#pragma once

#include <QStringList>

namespace rnf {

/// What a phone, an e-mail address or the address of a place is for.
enum class ContactKind { Unsaid, Fax, Pager, Work, Mailing, Mobile, Home };

/// As the words beside it say in English or Spanish: "* Home", "WORK,VOICE", "Trabajo", "Office". The words of all lists and
/// of contact cards mean the same, so that nothing goes to where the employer reads it because another program wrote it.
ContactKind contactKindOf(const QString &words);

} // namespace rnf
