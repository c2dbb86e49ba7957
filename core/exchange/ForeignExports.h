#pragma once

#include "exchange/Exports.h"
#include "exchange/ForeignLists.h"

namespace rnf {

/// Hands people out as another program takes them in. Each export stands in the history. From any thread.
class ForeignExports : public QObject {
    Q_OBJECT

public:
    ForeignExports(Store &store, People &people);

    struct Outcome {
        qint64 rows = 0, people = 0;
        LeftOut leftOut = {};
        QList<std::pair<QString, qint64>> lacking; ///< who is not in it, by what they lack
        qint64 withheld = 0;                       ///< people without what they asked not to be reached by
        qint64 lost = 0;                           ///< phones, e-mails and addresses that have no place there
        qint64 shortened = 0;                      ///< cells of which the program takes only the beginning
        qint64 guarded = 0;                        ///< cells with an apostrophe before what looks like a formula
        QStringList guardedFirst;                  ///< whose and where, of the first few
        QString remark;
        qint64 action = 0;

        /// What whoever hands it on must know, in sentences.
        QStringList told() const;
    };
    /// Whom the purpose of the options leaves out and who lacks what the program wants is not in it. Of the
    /// columns only “note” means something here: without it the notes stay out. Doors and format mean nothing. The file appears
    /// whole or not at all. Fails with "name-too-long", "no-workbook" and "needs-purpose" too.
    Result<Outcome> write(const Session &session, const QString &path, const ForeignList &list, const ExportOptions &options,
                          const Job &job = {});

private:
    Store &m_store;
    People &m_people;
    Exports m_exports;
};

} // namespace rnf
