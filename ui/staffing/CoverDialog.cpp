#include "staffing/CoverDialog.h"

#include "base/DayWords.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/RowTable.h"
#include "staffing/ShiftWords.h"
#include "staffing/Staffing.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum CoverColumn { CoverName, LastAsked, Why, CoverColumnCount };

QString whyOf(const CoverCandidate &candidate)
{
    QStringList why;
    if (candidate.hasOffer)
        why += CoverDialog::tr("offers time");
    if (candidate.earlierShifts > 0)
        why += CoverDialog::tr("%n shifts before", nullptr, candidate.earlierShifts);
    for (const auto &concern : candidate.concerns)
        why += concern.text;
    return why.join(u" · "_s);
}

} // namespace

CoverDialog::CoverDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                         const ShiftFill &fill, const SignUpRow &covered, QWidget *parent)
    : Dialog(u"cover"_s, tr("Find cover"), parent), m_workspace(workspace), m_session(session), m_work(work), m_fill(fill),
      m_covered(covered), m_candidates(workspace.staffing().coverers(session, fill.shift, fill.role)),
      m_table(new QTableWidget(0, CoverColumnCount, this)), m_form(newForm()), m_reason(new QLineEdit(this))
{
    Help::setTopic(this, u"shifts"_s);
    const auto shift = workspace.staffing().find(session, fill.shift).value_or(VolunteerShift());
    setSubject(ShiftWords::title(shift, event));
    setHint(m_candidates.isEmpty()
                ? tr("Nobody who offers time or took shifts before is free then. Put somebody else on it.")
                : tr("Whoever was least asked lately stands first. Nothing keeps any of them from it."));
    makeTable();
    m_reason->setObjectName(u"coverReason"_s);
    m_reason->setPlaceholderText(tr("why it is planned all the same"));
    m_form->addRow(tr("Reason"), m_reason);
    body()->addWidget(m_table, 1);
    body()->addLayout(m_form);
    m_ask = addAside(tr("Note that they were asked"), u"askCover"_s);
    m_write = addPrimary(covered.signUp.id.isValid() ? tr("They cover it") : tr("They take it"), u"writeCover"_s);
    connect(m_ask, &QPushButton::clicked, this, &CoverDialog::ask);
    connect(m_write, &QPushButton::clicked, this, &CoverDialog::write);
    keepSize({560, 480});
    updateState();
    m_table->setFocus();
}

void CoverDialog::makeTable()
{
    m_table->setObjectName(u"coverers"_s);
    m_table->setAccessibleName(tr("Who could do it"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Last asked"), tr("Why them")});
    makeRowTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const auto &candidate : std::as_const(m_candidates))
        addRow(candidate);
    m_table->selectRow(0);
    connect(m_table, &QTableWidget::currentCellChanged, this, &CoverDialog::updateState);
}

void CoverDialog::addRow(const CoverCandidate &candidate)
{
    const int row = m_table->rowCount();
    const QString asked = candidate.lastAskedAt.isEmpty()
                            ? tr("never")
                            : agoWord(localDay(candidate.lastAskedAt), m_workspace.store().dates().today());
    m_table->insertRow(row);
    m_table->setItem(row, CoverName, new QTableWidgetItem(candidate.name));
    m_table->setItem(row, LastAsked, new QTableWidgetItem(asked));
    m_table->setItem(row, Why, new QTableWidgetItem(whyOf(candidate)));
}

CoverCandidate CoverDialog::chosen() const { return m_candidates.value(m_table->currentRow()); }

void CoverDialog::updateState()
{
    const bool isWritable = chosen().person.isValid() && !m_workspace.isReadOnly();
    m_form->setRowVisible(m_reason, ShiftJudge::needsReason(chosen().concerns));
    m_ask->setEnabled(isWritable);
    m_write->setEnabled(isWritable);
    showProblem({});
}

void CoverDialog::ask()
{
    conclude(m_workspace.staffing().signUp(m_session, m_fill.shift, m_fill.role, chosen().person, SignUpStatus::Offered));
}

void CoverDialog::write()
{
    auto &staffing = m_workspace.staffing();
    const QString reason = m_reason->isVisible() ? m_reason->text() : QString();
    conclude(m_covered.signUp.id.isValid()
                 ? staffing.cover(m_session, m_covered.signUp.id, chosen().person, reason)
                 : staffing.signUp(m_session, m_fill.shift, m_fill.role, chosen().person, SignUpStatus::Confirmed, reason));
}

void CoverDialog::conclude(const Result<qint64> &done)
{
    if (!done) {
        showProblem(done.error().message);
        if (done.error().id == "no-reason"_L1)
            m_reason->setFocus();
        return;
    }
    m_work.tell(done);
    accept();
}

} // namespace rnf
