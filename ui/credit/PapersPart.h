#pragma once

#include "base/PageMeans.h"
#include "base/Paper.h"
#include "credit/CreditReport.h"
#include "interns/PlacementPart.h"
#include "look/LineList.h"
#include "workspace/Workspace.h"

class QLabel;
class QPushButton;

namespace rnf {

class CreditPapers;

/// The papers of a placement: how far its credit is and what is missing, what goes to the school and to the intern, and who
/// signed the agreement.
class PapersPart : public PlacementPart {
    Q_OBJECT

public:
    PapersPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Placement &placement) override;

private:
    QLayout *makeButtons();
    QPushButton *addButton(QLayout *line, const QString &text, const QString &name, void (PapersPart::*run)());
    bool leads() const { return Policy::allows(m_session, Operation::LeadInterns); }
    void showCredit();
    void showPolicies();
    void showSignatures();
    void addSignatureLine(AgreementParty party);

    CreditPapers papers() const;
    void printReport();
    void printLetter();
    void printAgreement();
    void print(const QString &title, const Paper &paper);
    void saveWeeks();
    Result<> writeWeeks(const QString &path);
    void sign();
    void noteSignature(AgreementParty party, const QString &likely);
    void editPolicy(const SchoolPolicy &policy);
    QDate today() const { return m_workspace.store().dates().today(); }

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    CreditReport m_report;
    QLabel *m_school, *m_progress, *m_missing, *m_signing;
    QPushButton *m_sign = nullptr;
    LineList *m_policies, *m_signatures;
};

} // namespace rnf
