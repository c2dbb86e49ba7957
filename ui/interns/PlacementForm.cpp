#include "interns/PlacementForm.h"

#include "base/DayWords.h"
#include "base/WindowWork.h"
#include "interns/DayEdit.h"
#include "interns/RuleLabels.h"
#include "interns/Supervisors.h"
#include "look/ChoiceBox.h"
#include "look/FieldEdit.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "standing/PersonButton.h"
#include "work/HoursText.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString placementDrafts = u"placement"_s;

/// Who signs for a school already, and therefore is likely to do it again.
QList<PersonId> knownFaculty(const QList<Placement> &placements)
{
    QList<PersonId> known;
    for (const auto &placement : placements) {
        if (placement.faculty.isValid() && !known.contains(placement.faculty))
            known += placement.faculty;
    }
    return known;
}

} // namespace

PlacementForm::PlacementForm(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means), m_program(new ChoiceBox(this)),
      m_start(new DayEdit(u"placementStart"_s, this)), m_end(new DayEdit(u"placementEnd"_s, this)),
      m_termEnd(new FieldEdit(u"placementTermEnd"_s, tr("School’s term ends"), false, this)),
      m_hours(new FieldEdit(u"placementHours"_s, tr("Hours a week"), false, this)),
      m_school(new FieldEdit(u"placementSchool"_s, tr("School"), false, this)),
      m_major(new FieldEdit(u"placementMajor"_s, tr("Major"), false, this)),
      m_supervisor(new PersonButton(workspace, session, tr("Who supervises them?"), this)),
      m_faculty(new PersonButton(workspace, session, tr("Who signs for the school?"), this)),
      m_workClass(new ChoiceBox(this)), m_isRemote(new QCheckBox(tr("Works from home"), this)),
      m_wantsCredit(new QCheckBox(tr("Wants credit"), this)), m_dates(plainLabel(this, u"placementDates"_s)),
      m_fit(plainLabel(this, u"placementFit"_s))
{
    m_program->setObjectName(u"placementProgram"_s);
    m_supervisor->setObjectName(u"placementSupervisor"_s);
    m_faculty->setObjectName(u"placementFaculty"_s);
    m_isRemote->setObjectName(u"placementRemote"_s);
    m_wantsCredit->setObjectName(u"placementWantsCredit"_s);
    m_workClass->setObjectName(u"placementWorkClass"_s);
    for (size_t kind = 0; kind < keysOf(WorkClass{}).size(); ++kind)
        m_workClass->addItem(PlacementWords::workClass(WorkClass(kind)));
    m_termEnd->setPlaceholder(tr("18 dec; empty without a school"));
    m_hours->setPlaceholder(tr("20 or 7:30"));
    layOut();
    connectFields();
    setFocusProxy(m_hours);
    setDisabled(workspace.isReadOnly() || !Policy::allows(session, Operation::LeadInterns));
}

PlacementForm::~PlacementForm() { m_means.drafts.set(subject(), Drafts::in(drafting())); }

void PlacementForm::layOut()
{
    auto *form = newForm(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Programme"), m_program);
    form->addRow(tr("First day"), m_start);
    form->addRow(tr("Last day"), m_end);
    form->addRow(tr("School’s term ends"), m_termEnd);
    form->addRow(QString(), m_dates);
    form->addRow(tr("Hours a week"), m_hours);
    form->addRow(QString(), m_fit);
    form->addRow(tr("Supervisor"), m_supervisor);
    form->addRow(QString(), m_isRemote);
    form->addRow(tr("Kind of placement"), m_workClass);
    form->addRow(tr("School"), m_school);
    form->addRow(tr("Major"), m_major);
    form->addRow(QString(), m_wantsCredit);
    form->addRow(tr("Faculty sponsor"), m_faculty);
}

void PlacementForm::connectFields()
{
    connect(m_program, &ChoiceBox::chosen, this, [this] {
        change([this](Placement &after) { after.program = ProgramId(m_program->currentData().toLongLong()); });
    });
    connect(m_start, &QDateEdit::dateChanged, this, &PlacementForm::moveTo);
    connect(m_end, &QDateEdit::dateChanged, this,
            [this](const QDate &day) { change([&](Placement &after) { after.endOn = day; }); });
    connect(m_termEnd, &FieldEdit::left, this, &PlacementForm::keepTermEnd);
    connect(m_hours, &FieldEdit::left, this, &PlacementForm::keepHours);
    connect(m_supervisor, &PersonButton::chosen, this,
            [this](PersonId person) { change([&](Placement &after) { after.supervisor = person; }); });
    connect(m_isRemote, &QCheckBox::clicked, this,
            [this](bool isRemote) { change([&](Placement &after) { after.isRemote = isRemote; }); });
    connect(m_workClass, &ChoiceBox::chosen, this,
            [this](int kind) { change([&](Placement &after) { after.workClass = WorkClass(kind); }); });
    connect(m_school, &FieldEdit::left, this, &PlacementForm::keepSchool);
    connect(m_major, &FieldEdit::left, this,
            [this] { change([major = m_major->text()](Placement &after) { after.major = major; }, m_major); });
    connect(m_wantsCredit, &QCheckBox::clicked, this,
            [this](bool wantsCredit) { change([&](Placement &after) { after.wantsCredit = wantsCredit; }); });
    connect(m_faculty, &PersonButton::chosen, this,
            [this](PersonId person) { change([&](Placement &after) { after.faculty = person; }); });
}

// --- what is shown

void PlacementForm::show(const Placement &placement)
{
    const bool isOther = placement.id != m_placement.id;
    if (isOther) {
        commit();
        m_means.drafts.set(subject(), Drafts::in(drafting()));
    }
    m_placement = placement;
    fill();
    if (isOther)
        m_means.drafts.bringBack(subject(), drafting());
}

void PlacementForm::commit()
{
    if (!m_placement.id.isValid())
        return;
    m_start->interpretText();
    m_end->interpretText();
    m_termEnd->commit();
    m_hours->commit();
    m_school->commit();
    m_major->commit();
    m_program->commit();
    m_workClass->commit();
}

Drafts::Subject PlacementForm::subject() const { return {placementDrafts, m_placement.id.value}; }

Drafts::Edits PlacementForm::drafting() const
{
    Drafts::Edits edits;
    for (auto *field : {m_termEnd, m_hours, m_school, m_major})
        edits += {field->key(), field};
    return edits;
}

std::optional<PlacementId> PlacementForm::drafted()
{
    m_means.drafts.set(subject(), Drafts::in(drafting()));
    const auto placement = m_means.drafts.anyOf(
        placementDrafts, [this](qint64 id) { return m_workspace.interns().find(m_session, PlacementId(id)).has_value(); });
    return placement ? std::optional(PlacementId(*placement)) : std::nullopt;
}

void PlacementForm::showDraft()
{
    for (const auto &[key, field] : drafting()) {
        if (field->hasDraft())
            field->setFocus();
    }
}

void PlacementForm::fill()
{
    fillPrograms();
    m_start->setKept(m_placement.startOn);
    m_end->setKept(m_placement.endOn);
    m_termEnd->setText(dayAsTyped(m_placement.termEndOn));
    m_hours->setText(HoursText::shown(m_placement.weekMin));
    m_isRemote->setChecked(m_placement.isRemote);
    m_workClass->setKept(int(m_placement.workClass));
    m_major->setText(m_placement.major);
    m_wantsCredit->setChecked(m_placement.wantsCredit);
    const auto placements = m_workspace.interns().placements(m_session);
    m_supervisor->show(m_placement.supervisor, knownSupervisors(placements));
    m_faculty->show(m_placement.faculty, knownFaculty(placements));
    fillSchool();
    showRules();
}

void PlacementForm::fillSchool()
{
    QStringList names;
    QString name;
    for (const auto &school : m_workspace.interns().schools(m_session)) {
        names += school.name;
        if (school.id == m_placement.school)
            name = school.name;
    }
    m_school->setChoices(names);
    m_school->setText(name);
}

void PlacementForm::fillPrograms()
{
    m_programs = m_workspace.interns().programs(m_session);
    m_program->clear();
    for (const auto &program : std::as_const(m_programs))
        m_program->addItem(program.name, program.id.value);
    m_program->setKept(m_program->findData(m_placement.program.value));
}

void PlacementForm::showRules()
{
    const auto found = std::ranges::find(m_programs, m_placement.program, &InternProgram::id);
    const InternProgram program = found == m_programs.end() ? InternProgram() : *found;
    showDates(m_dates, program, m_placement, today());
    showFit(m_fit, program, m_placement.weekMin);
}

// --- keeping

template <typename Change>
void PlacementForm::change(Change apply, FieldEdit *field)
{
    Placement after = m_placement;
    apply(after);
    const auto done = m_workspace.interns().save(m_session, m_placement, after);
    if (!done && field) {
        field->setProblem(done.error().message);
        return;
    }
    m_means.work.tell(done);
    // Also when nothing was to be done: what was typed stands there as it is kept.
    show(m_workspace.interns().find(m_session, m_placement.id).value_or(m_placement));
}

void PlacementForm::keepTermEnd()
{
    const QString text = m_termEnd->text();
    const auto day = readDay(text, today());
    if (!text.isEmpty() && !day) {
        m_termEnd->setProblem(tr("“%1” is no day. Type “18 dec” or “2026-12-18”.").arg(text));
        return;
    }
    change([&](Placement &after) { after.termEndOn = day.value_or(QDate()); }, m_termEnd);
}

void PlacementForm::keepHours()
{
    const auto minutes = HoursText::read(m_hours->text());
    if (!minutes) {
        m_hours->setProblem(tr("“%1” is no length of time. Type “20” or “7:30”.").arg(m_hours->text()));
        return;
    }
    if (*minutes <= 0) {
        m_hours->setProblem(tr("Type how many hours a week were agreed: “20” or “7:30”."));
        return;
    }
    change([&](Placement &after) { after.weekMin = *minutes; }, m_hours);
}

/// A school that nobody knows yet is added.
void PlacementForm::keepSchool()
{
    const QString typed = m_school->text();
    const auto school = m_workspace.interns().schoolNamed(m_session, typed);
    if (school)
        change([&](Placement &after) { after.school = *school; }, m_school);
    const QString problem = school ? m_school->problem() : school.error().message;
    if (!problem.isEmpty())
        m_school->setDraft(typed, problem); // adding the school has filled the form anew
}

/// The last day moves along, so that the term stays as long as it is.
void PlacementForm::moveTo(const QDate &start)
{
    change([&](Placement &after) {
        if (after.startOn.isValid() && after.endOn.isValid())
            after.endOn = after.endOn.addDays(after.startOn.daysTo(start));
        after.startOn = start;
    });
}

} // namespace rnf
