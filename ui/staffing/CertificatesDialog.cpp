#include "staffing/CertificatesDialog.h"

#include "base/DayWords.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/RowNear.h"
#include "look/RowTable.h"
#include "staffing/Staffing.h"
#include "standing/PersonButton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum CertificateColumn { Owner, Kind, Expires, CertificateColumnCount };

} // namespace

CertificatesDialog::CertificatesDialog(Workspace &workspace, const Session &session, WindowWork &work, QWidget *parent)
    : Dialog(u"certificates"_s, tr("Certificates"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_table(new QTableWidget(0, CertificateColumnCount, this)),
      m_person(new PersonButton(workspace, session, tr("Whose certificate is it?"), this)), m_kind(new QComboBox(this)),
      m_expiresOn(new QLineEdit(this))
{
    Help::setTopic(this, u"shifts"_s);
    setHint(tr("A role that takes a certificate says so where it is missing or has ended on the day of the shift."));
    makeTable();
    body()->addWidget(m_table, 1);
    body()->addLayout(makeForm());
    m_remove = addAside(tr("Remove"), u"removeCertificate"_s);
    auto *write = addPrimary(tr("Keep the certificate"), u"writeCertificate"_s, tr("Close"));
    write->setDisabled(workspace.isReadOnly());
    connect(m_remove, &QPushButton::clicked, this, &CertificatesDialog::remove);
    connect(write, &QPushButton::clicked, this, &CertificatesDialog::write);
    connect(m_person, &PersonButton::chosen, this, [this](PersonId person) { m_person->show(person, {}); });
    readCertificates();
    keepSize({560, 480});
    m_table->setFocus();
}

void CertificatesDialog::makeTable()
{
    m_table->setObjectName(u"certificates"_s);
    m_table->setAccessibleName(tr("Certificates"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Certificate"), tr("Holds until")});
    makeRowTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Owner, QHeaderView::Stretch);
}

QFormLayout *CertificatesDialog::makeForm()
{
    m_person->setObjectName(u"certificateOf"_s);
    m_person->show({}, {});
    m_kind->setObjectName(u"certificateKind"_s);
    m_kind->setEditable(true);
    m_expiresOn->setObjectName(u"certificateExpires"_s);
    m_expiresOn->setPlaceholderText(tr("empty: it holds for good"));
    auto *form = newForm();
    form->addRow(tr("Person"), m_person);
    form->addRow(tr("Certificate"), m_kind);
    form->addRow(tr("Holds until"), m_expiresOn);
    return form;
}

void CertificatesDialog::readCertificates()
{
    m_certificates = m_workspace.staffing().certificates(m_session);
    QList<PersonId> people;
    for (const auto &certificate : std::as_const(m_certificates))
        people += certificate.person;
    const auto names = m_workspace.people().names(m_session, people);
    const QDate today = m_workspace.store().dates().today();
    const int row = m_table->currentRow();
    m_table->setRowCount(0);
    QStringList kinds;
    for (const auto &certificate : std::as_const(m_certificates)) {
        const int at = m_table->rowCount();
        m_table->insertRow(at);
        m_table->setItem(at, Owner, new QTableWidgetItem(names.value(certificate.person)));
        m_table->setItem(at, Kind, new QTableWidgetItem(certificate.kind));
        const QString until = certificate.expiresOn.isValid() ? dayWord(certificate.expiresOn, today) : tr("for good");
        auto *expires = new QTableWidgetItem(certificate.holdsOn(today) ? until : tr("ended %1").arg(until));
        if (!certificate.holdsOn(today))
            expires->setForeground(Theme::colours(palette()).warning);
        m_table->setItem(at, Expires, expires);
        kinds += certificate.kind;
    }
    for (const auto &role : m_workspace.staffing().roles(m_session))
        kinds += role.certificateKind;
    kinds.removeAll(QString());
    kinds.removeDuplicates();
    const QString typed = m_kind->currentText();
    m_kind->clear();
    m_kind->addItems(kinds);
    if (!typed.isEmpty())
        m_kind->setEditText(typed);
    m_table->selectRow(rowNear(row, m_table->rowCount()));
    m_remove->setEnabled(!m_certificates.isEmpty() && !m_workspace.isReadOnly());
}

void CertificatesDialog::write()
{
    const QString typed = m_expiresOn->text().trimmed();
    const auto until = readDay(typed, m_workspace.store().dates().today());
    if (!m_person->person().isValid()) {
        showProblem(tr("Say whose certificate it is."));
        return;
    }
    if (!typed.isEmpty() && !until) {
        showProblem(tr("“%1” is no day. Type “27 nov” or “2026-11-27”.").arg(typed));
        return;
    }
    const auto kept = m_workspace.staffing().save(
        m_session, Certificate{{}, m_person->person(), m_kind->currentText(), until.value_or(QDate())});
    if (!kept) {
        showProblem(kept.error().message);
        return;
    }
    showProblem({});
    m_work.tell(kept);
    m_person->show({}, {});
    m_expiresOn->clear();
    readCertificates();
}

void CertificatesDialog::remove()
{
    const Certificate certificate = m_certificates.value(m_table->currentRow());
    if (!certificate.id.isValid())
        return;
    const auto removed = m_workspace.staffing().remove(m_session, certificate);
    if (!removed) {
        showProblem(removed.error().message);
        return;
    }
    m_work.tell(removed);
    readCertificates();
}

} // namespace rnf
