#include "interns/PlacementDialog.h"

#include "base/DayWords.h"
#include "help/Help.h"
#include "interns/RuleLabels.h"
#include "interns/Supervisors.h"
#include "interns/TermDates.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "standing/PersonButton.h"
#include "standing/PersonChoice.h"
#include "work/HoursText.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rnf {

PlacementDialog::PlacementDialog(Workspace &workspace, const Session &session, ProgramId program, QWidget *parent)
    : Dialog(u"placement"_s, tr("New placement"), parent), m_workspace(workspace), m_session(session),
      m_programs(workspace.interns().programs(session)),
      m_who(new PersonChoice(workspace, session, tr("Who is the intern? Type a name"), {}, this)),
      m_program(new QComboBox(this)), m_start(new QDateEdit(today(), this)), m_weeks(new QSpinBox(this)),
      m_termEnd(new QLineEdit(this)), m_hours(new QLineEdit(this)), m_dates(plainLabel(this, u"newPlacementDates"_s)),
      m_fit(plainLabel(this, u"newPlacementFit"_s)),
      m_supervisor(new PersonButton(workspace, session, tr("Who supervises them?"), this))
{
    Help::setTopic(this, u"interns"_s);
    setMinimumWidth(540); // what the programme says, in few lines
    setHint(tr("Whoever is not in the list yet is added under People first."));
    constexpr int hitsHeight = 180;
    m_who->setFixedHeight(hitsHeight);
    body()->addWidget(m_who);
    body()->addLayout(makeForm());
    m_write = addPrimary(tr("Keep the placement"), u"writePlacement"_s);
    fillPrograms(program);
    takeProgram();
    showSupervisor({});
    connect(m_who, &PersonChoice::chosen, this, [this] { m_write->setEnabled(m_who->person().isValid()); });
    connect(m_who, &PersonChoice::accepted, this, [this] { m_hours->setFocus(); });
    connect(m_program, &QComboBox::currentIndexChanged, this, &PlacementDialog::takeProgram);
    connect(m_start, &QDateEdit::dateChanged, this, &PlacementDialog::showRules);
    connect(m_weeks, &QSpinBox::valueChanged, this, &PlacementDialog::showRules);
    for (auto *line : {m_termEnd, m_hours})
        connect(line, &QLineEdit::textChanged, this, &PlacementDialog::showRules);
    connect(m_supervisor, &PersonButton::chosen, this, &PlacementDialog::showSupervisor);
    connect(m_write, &QPushButton::clicked, this, &PlacementDialog::write);
    m_write->setEnabled(false);
    m_who->setFocus();
}

QFormLayout *PlacementDialog::makeForm()
{
    m_program->setObjectName(u"newPlacementProgram"_s);
    m_start->setObjectName(u"newPlacementStart"_s);
    m_start->setCalendarPopup(true);
    m_weeks->setObjectName(u"newPlacementWeeks"_s);
    m_weeks->setRange(1, TermDates::mostWeeks);
    m_termEnd->setObjectName(u"newPlacementTermEnd"_s);
    m_termEnd->setPlaceholderText(tr("18 dec; empty without a school"));
    m_hours->setObjectName(u"newPlacementHours"_s);
    m_hours->setPlaceholderText(tr("20 or 7:30"));
    m_supervisor->setObjectName(u"newPlacementSupervisor"_s);
    auto *form = newForm();
    form->addRow(tr("Programme"), m_program);
    form->addRow(tr("Hours a week"), m_hours);
    form->addRow(QString(), m_fit);
    form->addRow(tr("First day"), m_start);
    form->addRow(tr("Weeks"), m_weeks);
    form->addRow(tr("School’s term ends"), m_termEnd);
    form->addRow(QString(), m_dates);
    form->addRow(tr("Supervisor"), m_supervisor);
    return form;
}

/// Without any, the first placement makes the usual one.
void PlacementDialog::fillPrograms(ProgramId chosen)
{
    for (const auto &program : std::as_const(m_programs))
        m_program->addItem(program.name, program.id.value);
    if (m_programs.isEmpty())
        m_program->addItem(tr("A new programme with the usual rules"), 0);
    m_program->setCurrentIndex(qMax(0, m_program->findData(chosen.value)));
}

void PlacementDialog::showSupervisor(PersonId person)
{
    m_supervisor->show(person, knownSupervisors(m_workspace.interns().placements(m_session)));
}

InternProgram PlacementDialog::program() const { return m_programs.value(m_program->currentIndex()); }

Placement PlacementDialog::placement() const
{
    Placement placement;
    placement.person = m_who->person();
    placement.program = program().id;
    placement.startOn = m_start->date();
    placement.endOn = TermDates::lastDay(placement.startOn, m_weeks->value());
    placement.termEndOn = readDay(m_termEnd->text(), today()).value_or(QDate());
    placement.weekMin = HoursText::read(m_hours->text()).value_or(0);
    placement.supervisor = m_supervisor->person();
    return placement;
}

void PlacementDialog::takeProgram()
{
    m_weeks->setValue(program().minWeeks);
    showRules();
}

void PlacementDialog::showRules()
{
    const Placement said = placement();
    showDates(m_dates, program(), said, today());
    m_fit->setVisible(said.weekMin > 0);
    showFit(m_fit, program(), said.weekMin);
    showProblem({});
}

void PlacementDialog::write()
{
    const Placement said = placement();
    const QString termEnd = m_termEnd->text().trimmed();
    if (said.weekMin <= 0) {
        showProblem(tr("Type how many hours a week were agreed: “20” or “7:30”."));
        return;
    }
    if (!termEnd.isEmpty() && !said.termEndOn.isValid()) {
        showProblem(tr("“%1” is no day. Type “18 dec” or “2026-12-18”.").arg(termEnd));
        return;
    }
    const auto written = m_workspace.interns().add(m_session, said);
    if (!written) {
        showProblem(written.error().message);
        return;
    }
    accept();
    Q_EMIT added(*written);
}

} // namespace rnf
