#pragma once

#include "print/PrintSource.h"
#include "stipends/StipendTableModel.h"

namespace rnf {

/// The stipends of a month for the print dialog, line by line, with their total.
class StipendPrint : public PrintSource {
    Q_OBJECT

public:
    StipendPrint(Workspace &workspace, const Session &session, const StipendTableModel &stipends, const QString &program);

    std::unique_ptr<Printout> printout() override;
    QString told() const override;
    bool isEmpty() const override { return m_rows.isEmpty(); }
    Result<Noted> note() override;

private:
    Workspace &m_workspace;
    const Session &m_session;
    QString m_title, m_program;
    qint64 m_totalCents;
    QSet<PersonId> m_people; ///< fewer than rows, where somebody has an adjustment
    QStringList m_headings;
    QList<QStringList> m_rows;
};

} // namespace rnf
