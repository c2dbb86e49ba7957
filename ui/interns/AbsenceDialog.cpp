#include "interns/AbsenceDialog.h"

#include "base/Words.h"
#include "help/Help.h"
#include "interns/PlacementWords.h"
#include "look/Form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QDateEdit *newDay(const QString &name, const QDate &day, QWidget *parent)
{
    auto *edit = new QDateEdit(day, parent);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

AbsenceDialog::AbsenceDialog(Workspace &workspace, const Session &session, const Absence &absence, QWidget *parent)
    : Dialog(u"absence"_s, absence.id.isValid() ? tr("Edit days away") : tr("Days away"), parent), m_workspace(workspace),
      m_session(session), m_absence(absence), m_kind(new QComboBox(this)), m_isExcused(new QCheckBox(tr("Excused"), this)),
      m_note(new QLineEdit(absence.note, this))
{
    Help::setTopic(this, u"interns"_s);
    setHint(tr("Excused days do not count against the agreed hours. A pause takes its days out of the term."));
    const QDate today = workspace.store().dates().today();
    m_from = newDay(u"absenceFrom"_s, absence.fromOn.isValid() ? absence.fromOn : today, this);
    m_to = newDay(u"absenceTo"_s, absence.toOn.isValid() ? absence.toOn : today, this);
    m_kind->setObjectName(u"absenceKind"_s);
    m_isExcused->setObjectName(u"absenceExcused"_s);
    m_note->setObjectName(u"absenceNote"_s);
    for (size_t kind = 0; kind < keysOf(AbsenceKind{}).size(); ++kind)
        m_kind->addItem(PlacementWords::kind(AbsenceKind(kind)), int(kind));
    m_kind->setCurrentIndex(int(absence.kind));
    m_isExcused->setChecked(absence.isExcused);
    auto *form = newForm();
    form->addRow(tr("First day"), m_from);
    form->addRow(tr("Last day"), m_to);
    form->addRow(tr("Why"), m_kind);
    form->addRow(QString(), m_isExcused);
    form->addRow(tr("Note"), m_note);
    body()->addLayout(form);
    auto *write = addPrimary(tr("Keep"), u"writeAbsence"_s);
    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate &day) { m_to->setDate(qMax(day, m_to->date())); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AbsenceDialog::showKind);
    connect(write, &QPushButton::clicked, this, &AbsenceDialog::write);
    showKind();
    m_from->setFocus();
}

/// A pause is nothing that would have to be excused.
void AbsenceDialog::showKind()
{
    const bool isPause = AbsenceKind(m_kind->currentIndex()) == AbsenceKind::Pause;
    m_isExcused->setDisabled(isPause);
    if (isPause)
        m_isExcused->setChecked(true);
}

void AbsenceDialog::write()
{
    Absence said = m_absence;
    said.fromOn = m_from->date();
    said.toOn = m_to->date();
    said.kind = AbsenceKind(m_kind->currentIndex());
    said.isExcused = m_isExcused->isChecked();
    said.note = m_note->text();
    auto &interns = m_workspace.interns();
    const auto written = m_absence.id.isValid() ? interns.save(m_session, m_absence, said) : [&]() -> Result<qint64> {
        const auto added = interns.add(m_session, said);
        return added ? Result<qint64>(added->value) : Result<qint64>(added.error());
    }();
    if (!written) {
        showProblem(written.error().message);
        return;
    }
    accept();
    Q_EMIT kept();
}

} // namespace rnf
