#pragma once

#include "base/FileRow.h"
#include "recruiting/Application.h"

namespace rnf {

/// One row of web answers, read: whose application it is and what it says.
struct ApplicationRow {
    qint64 number = 0; ///< in the file, as a spreadsheet counts
    Applicant applicant;
    QString school; ///< by its name
    /// Without programme, person, school and state. It is known where the same person has an application of that day, in
    /// whatever programme: it may have been moved. Without a received day it came today, and is known where the same person
    /// applied to the programme before, on whatever day.
    Application application;
    QString problem; ///< why it cannot be brought in; empty: it can
};

/// A row of a file that was not brought in.
struct ApplicationReject {
    qint64 row = 0;
    QString who;    ///< the name in the row, as far as it has one
    QString reason; ///< in a sentence
    bool operator==(const ApplicationReject &) const = default;
};

/// What bringing rows in did.
struct ImportedApplications {
    QList<ApplicationId> added;
    QList<FileRow> addedRows;         ///< one for each of them
    QList<PersonId> newPeople;        ///< made along with them
    QList<ApplicationReject> known;   ///< already there: same person and received day; nothing was changed
    QList<ApplicationReject> rejects; ///< that cannot be read, or are nobody's
    qint64 action = 0;                ///< 0 when nothing was written
};

} // namespace rnf
