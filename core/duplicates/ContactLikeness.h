#pragma once

#include "duplicates/ComparedFile.h"
#include "duplicates/Tally.h"

namespace rnf {

// What the best of the phones, mailboxes and numbers of two people says about their being one.

void tellPhones(const ComparedFile &file, const Profile &a, const Profile &b, Tally &tally);
void tellEmails(const ComparedFile &file, const Profile &a, const Profile &b, Tally &tally);
/// Where a name is missing on one side: whether the mailbox there is made of the one on the other.
void tellNameInEmails(const ComparedFile &file, const Profile &a, const Profile &b, Tally &tally);
/// Numbers that other systems know people by.
void tellNumbers(const Profile &a, const Profile &b, Tally &tally);

} // namespace rnf
