#include "stipends/StipendPrint.h"

#include "base/Money.h"
#include "exchange/Exports.h"
#include "print/ListPrintout.h"
#include "stipends/RateWords.h"
#include "stipends/StipendWords.h"

using namespace Qt::StringLiterals;

namespace rnf {

StipendPrint::StipendPrint(Workspace &workspace, const Session &session, const StipendTableModel &stipends,
                           const QString &program)
    : m_workspace(workspace), m_session(session),
      m_title(tr("Stipends of %1").arg(StipendWords::month(stipends.month().run.month))), m_program(program),
      m_totalCents(stipends.month().totalCents())
{
    for (int column = 0; column < stipends.columnCount(); ++column)
        m_headings += stipends.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    for (int row = 0; row < stipends.rowCount(); ++row) {
        m_people.insert(stipends.rowAt(row)->line.person);
        QStringList cells;
        for (int column = 0; column < stipends.columnCount(); ++column)
            cells += stipends.index(row, column).data(Qt::AccessibleTextRole).toString();
        m_rows += cells;
    }
}

std::unique_ptr<Printout> StipendPrint::printout()
{
    const QStringList parts{m_program, told(), RateWords::notAdvice()};
    const FrameWords words{m_title, parts.join(u" · "_s), m_session.name, m_workspace.store().dates().today()};
    return std::make_unique<ListPrintout>(words, m_headings, m_rows);
}

QString StipendPrint::told() const
{
    return tr("%n lines, %1 in all.", nullptr, int(m_rows.size())).arg(Money::shown(m_totalCents));
}

Result<PrintSource::Noted> StipendPrint::note()
{
    const auto noted = Exports(m_workspace.store(), m_workspace.people())
                           .notePrint(m_session, m_title, m_people.size(), {}, Operation::LeadInterns);
    if (!noted)
        return noted.error();
    return Noted{tr("Printed: %1.").arg(m_title), 0};
}

} // namespace rnf
