#pragma once

#include "exchange/ImportSource.h"
#include "forms/FormMatch.h"
#include "recruiting/ApplicationImport.h"
#include "recruiting/Applications.h"

namespace rnf {

/// What bringing in a file of web answers did, or would do.
struct ApplicationOutcome : ImportedApplications {
    qint64 rows = 0;
    QStringList leftOut; ///< columns that ask for what we do not keep
    QStringList prompts; ///< columns that became answers
    DateOrder dates = DateOrder::MonthFirst;
    bool isDateOrderSure = true; ///< the file tells whether day or month comes first

    /// "12 new applications, 3 already there, 1 row not brought in."
    QString sentence() const;
};

struct ApplicationFileOptions {
    std::optional<DateOrder> dates; ///< as somebody said; else as the file tells, else as the region writes them
    bool isDryRun = false;
    QString
        rejectsPath; ///< a CSV of the rejected rows without what we do not keep; always written, with headings alone when none was. Empty: none
};

/// Brings in the answers of a web form, a row for each application, in any format of table. One file is one action.
class ApplicationFiles : public QObject {
    Q_OBJECT

public:
    ApplicationFiles(Store &store, People &people, Applications &applications);

    /// Into a programme; an invalid one is the newest. From the store's thread; a dry run does the same work and takes it back.
    Result<ApplicationOutcome> run(const Session &session, const ImportSource &file, ProgramId program,
                                   const ApplicationFileOptions &options = {});

private:
    Result<QList<ApplicationRow>> readRows(const ImportSource &source, const ApplicationImport &import,
                                           const std::optional<FormMatch> &form) const;

    Store &m_store;
    People &m_people;
    Applications &m_applications;
};

} // namespace rnf
