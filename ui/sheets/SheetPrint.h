#pragma once

#include "print/PrintSource.h"
#include "sheets/SheetPrintout.h"
#include "workspace/Workspace.h"

namespace rnf {

/// A sheet that was lost or spoiled, for the print dialog: it comes out under its number, with the rows as they were.
class SheetPrint : public PrintSource {
    Q_OBJECT

public:
    SheetPrint(Workspace &workspace, const Session &session, const Sheet &sheet);

    std::unique_ptr<Printout> printout() override;
    QString told() const override;
    bool isEmpty() const override { return m_rows.isEmpty(); }
    Result<Noted> note() override;

    /// A sheet with these rows on paper, as its kind looks. `told` says who is on it; a sheet of an event says when and where
    /// that is instead.
    static std::unique_ptr<Printout> printoutOf(Workspace &workspace, const Session &session, const Sheet &sheet,
                                                const QList<SheetRow> &rows, const QString &told);
    /// "P12 – Laundry"
    static QString title(const Sheet &sheet);

private:
    qsizetype people() const;

    Workspace &m_workspace;
    const Session &m_session;
    Sheet m_sheet;
    QList<SheetRow> m_rows;
};

} // namespace rnf
