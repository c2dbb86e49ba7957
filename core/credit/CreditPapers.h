#pragma once

#include "base/Paper.h"
#include "credit/CreditReport.h"

#include <QCoreApplication>

namespace rnf {

/// What is printed about a placement for a school or for the intern. Of whoever is not paid it speaks as of taking part, never as
/// of work (interns.md, section 9).
class CreditPapers {
    Q_DECLARE_TR_FUNCTIONS(CreditPapers)

public:
    /// `organization` is the host, by name.
    CreditPapers(CreditReport report, const QString &organization)
        : m_report(std::move(report)), m_organization(organization)
    {
    }

    /// "Credit report", or "Participation record".
    QString reportTitle() const;
    Paper creditReport() const;
    /// A letter about how many hours were approved.
    Paper letterOfHours(const QDate &today) const;
    /// What was agreed for the placement, with what the host promises its interns.
    Paper agreement() const;

    /// The weeks of the report for a spreadsheet: days as YYYY-MM-DD, lengths as h:mm.
    static QStringList weekHeadings();
    QList<QStringList> weekRows() const;

    /// What a host promises where its programme says nothing else.
    static QString usualRights();

private:
    QStringList weekCells(const QString &week, const CreditWeek &minutes) const;
    PaperBlock about() const;
    PaperBlock goals() const;
    PaperBlock weekTable() const;
    PaperBlock areaTable() const;
    Paper credit() const;
    /// "Supervisor: Luis Ortiz"; the party alone where nobody is known.
    static QString signer(const QString &party, const QString &name);
    QStringList signers() const;
    QString hoursHeading() const;

    CreditReport m_report;
    QString m_organization;
};

} // namespace rnf
