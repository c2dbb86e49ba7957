#include "events/ClosingDialog.h"

#include "base/WindowWork.h"
#include "events/EventWords.h"
#include "events/Registrations.h"
#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

ClosingDialog::ClosingDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                             QWidget *parent)
    : Dialog(u"closing"_s, tr("Close attendance"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_event(event), m_closing(workspace.registrations().closing(session, event.id)), m_missing(new QListWidget(this)),
      m_kept(new QRadioButton(tr("We kept a sheet: the others did not come"), this)),
      m_notKept(new QRadioButton(tr("Nobody kept a sheet: leave it unknown"), this))
{
    Help::setTopic(this, u"events"_s);
    setSubject(EventWords::named(event));
    auto *counts = plainLabel(this, u"closingCounts"_s);
    counts->setText(
        tr("%1 came, and %n said yes and were not seen.", nullptr, int(m_closing.missing.size())).arg(m_closing.came));
    body()->addWidget(counts);
    makeChoice();
    makeList();
    m_write = addPrimary({}, u"writeClosing"_s);
    connect(m_write, &QPushButton::clicked, this, &ClosingDialog::write);
    updateState();
    m_kept->setFocus();
}

void ClosingDialog::makeChoice()
{
    m_kept->setObjectName(u"sheetKept"_s);
    m_notKept->setObjectName(u"noSheetKept"_s);
    m_kept->setChecked(true);
    connect(m_kept, &QRadioButton::toggled, this, &ClosingDialog::updateState);
    body()->addWidget(m_kept);
    body()->addWidget(m_notKept);
}

void ClosingDialog::makeList()
{
    auto *heading = plainLabel(this);
    heading->setText(tr("Tick whoever let you know, or had a good reason; they are noted as excused:"));
    Theme::makeQuiet(heading);
    heading->setBuddy(m_missing);
    m_missing->setObjectName(u"closingMissing"_s);
    m_missing->setMinimumHeight(4 * Theme::rowHeight);
    for (const auto &row : std::as_const(m_closing.missing)) {
        auto *item = new QListWidgetItem(row.name, m_missing);
        item->setData(Qt::UserRole, row.registration.id.value);
        item->setCheckState(Qt::Unchecked);
    }
    heading->setVisible(m_missing->count() > 0);
    m_missing->setVisible(m_missing->count() > 0);
    connect(m_missing, &QListWidget::itemChanged, this, &ClosingDialog::updateState);
    body()->addWidget(heading);
    body()->addWidget(m_missing, 1);
}

QList<RegistrationId> ClosingDialog::excused() const
{
    QList<RegistrationId> excused;
    for (int row = 0; row < m_missing->count(); ++row) {
        if (m_missing->item(row)->checkState() == Qt::Checked)
            excused += RegistrationId(m_missing->item(row)->data(Qt::UserRole).toLongLong());
    }
    return excused;
}

/// The button says what it would note.
void ClosingDialog::updateState()
{
    m_missing->setEnabled(m_kept->isChecked());
    const int missing = int(m_closing.missing.size() - excused().size());
    m_write->setText(m_kept->isChecked() ? tr("Close: %1 came, %2 did not").arg(m_closing.came).arg(missing)
                                         : tr("Close, and leave it unknown"));
}

void ClosingDialog::write()
{
    const bool wasTracked = m_kept->isChecked();
    const auto closed =
        m_workspace.registrations().close(m_session, m_event, wasTracked, wasTracked ? excused() : QList<RegistrationId>());
    if (!closed) {
        showProblem(closed.error().message);
        return;
    }
    accept();
    m_work.tell(closed);
}

} // namespace rnf
