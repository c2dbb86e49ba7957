#include "interns/ProgramDialog.h"

#include "base/DayWords.h"
#include "help/Help.h"
#include "look/Form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int minutesPerHour = 60;
constexpr int mostWeeks = 104;
constexpr int mostHours = 80;

} // namespace

ProgramDialog::ProgramDialog(Workspace &workspace, const Session &session, ProgramId program, QWidget *parent)
    : Dialog(u"program"_s, tr("Intern programme"), parent), m_workspace(workspace), m_session(session),
      m_programs(workspace.interns().programs(session)), m_which(new QComboBox(this)), m_name(new QLineEdit(this)),
      m_from(new QLineEdit(this)), m_to(new QLineEdit(this)),
      m_isRolling(new QCheckBox(tr("Decide on each as they come"), this)),
      m_weeks(makeNumber(u"programWeeks"_s, tr("Weeks at least"), 1, mostWeeks, tr(" weeks"))),
      m_least(makeNumber(u"programLeast"_s, tr("Hours a week at least"), 0, mostHours, tr(" h a week"))),
      m_low(makeNumber(u"programLow"_s, tr("Best from so many hours a week"), 0, mostHours, tr(" h a week"))),
      m_high(makeNumber(u"programHigh"_s, tr("Best up to so many hours a week"), 0, mostHours, tr(" h a week")))
{
    Help::setTopic(this, u"interns"_s);
    const auto chosen = std::ranges::find(m_programs, program, &InternProgram::id) - m_programs.begin();
    m_programs += InternProgram();
    for (const auto &each : std::as_const(m_programs)) {
        m_which->addItem(each.id.isValid() ? each.name : tr("A new programme"));
        m_typed += {each, dayAsTyped(each.intakeFromOn), dayAsTyped(each.intakeToOn)};
    }
    body()->addLayout(makeForm());
    // What is preferred is no less than what is asked for.
    connect(m_least, &QSpinBox::valueChanged, m_low, &QSpinBox::setMinimum);
    connect(m_low, &QSpinBox::valueChanged, m_high, &QSpinBox::setMinimum);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ProgramDialog::turnTo);
    connect(addPrimary(tr("Keep the programme"), u"writeProgram"_s), &QPushButton::clicked, this, &ProgramDialog::write);
    m_shown = int(chosen);
    fill();
    m_which->setCurrentIndex(m_shown);
    m_name->setFocus();
}

QSpinBox *ProgramDialog::makeNumber(const QString &name, const QString &spoken, int least, int most, const QString &suffix)
{
    auto *number = new QSpinBox(this);
    number->setObjectName(name);
    number->setAccessibleName(spoken);
    number->setRange(least, most);
    number->setSuffix(suffix);
    return number;
}

QFormLayout *ProgramDialog::makeForm()
{
    m_which->setObjectName(u"program"_s);
    m_name->setObjectName(u"programName"_s);
    m_from->setObjectName(u"programFrom"_s);
    m_to->setObjectName(u"programTo"_s);
    m_to->setAccessibleName(tr("New interns until"));
    m_isRolling->setObjectName(u"programRolling"_s);
    m_name->setPlaceholderText(tr("Fall 2026"));
    m_from->setPlaceholderText(dayAsTyped(QDate(m_workspace.store().dates().today().year(), 8, 1)));
    m_to->setPlaceholderText(dayAsTyped(QDate(m_workspace.store().dates().today().year(), 9, 30)));
    auto *form = newForm();
    form->addRow(tr("Programme"), m_which);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("New interns from"), m_from);
    form->addRow(tr("until"), m_to);
    form->addRow(QString(), m_isRolling);
    form->addRow(tr("At least"), m_weeks);
    form->addRow(tr("and"), m_least);
    form->addRow(tr("Best from"), m_low);
    form->addRow(tr("to"), m_high);
    return form;
}

void ProgramDialog::turnTo(int which)
{
    m_typed[m_shown] = typed();
    m_shown = which;
    fill();
}

void ProgramDialog::fill()
{
    const auto &[program, from, to] = std::as_const(m_typed)[m_shown];
    m_name->setText(program.name);
    m_from->setText(from);
    m_to->setText(to);
    m_isRolling->setChecked(program.isRolling);
    m_weeks->setValue(program.minWeeks);
    m_least->setValue(program.minWeekMin / minutesPerHour);
    m_low->setValue(program.prefLowMin / minutesPerHour);
    m_high->setValue(program.prefHighMin / minutesPerHour);
    showProblem({});
}

ProgramDialog::Typed ProgramDialog::typed() const
{
    InternProgram program = m_typed[m_shown].program;
    program.name = m_name->text();
    program.isRolling = m_isRolling->isChecked();
    program.minWeeks = m_weeks->value();
    // Minutes beyond whole hours, which are not shown, stay with hours that nobody changed.
    for (const auto &[minutes, hours] :
         {std::pair(&program.minWeekMin, m_least), {&program.prefLowMin, m_low}, {&program.prefHighMin, m_high}}) {
        if (hours->value() != *minutes / minutesPerHour)
            *minutes = hours->value() * minutesPerHour;
    }
    return {program, m_from->text(), m_to->text()};
}

Result<> ProgramDialog::readInto(QDate &day, const QString &text) const
{
    const auto read = readDay(text, m_workspace.store().dates().today());
    day = read.value_or(QDate());
    if (text.trimmed().isEmpty() || read)
        return {};
    const QString like = m_from->placeholderText();
    return Error{u"no-day"_s, tr("“%1” is no day. Type it like “%2”, or leave it empty.").arg(text.trimmed(), like)};
}

/// 0 where there is nothing to write.
Result<qint64> ProgramDialog::writeOne(int which)
{
    auto &[after, from, to] = m_typed[which];
    for (const auto &read : {readInto(after.intakeFromOn, from), readInto(after.intakeToOn, to)}) {
        if (!read)
            return read.error();
    }
    auto &interns = m_workspace.interns();
    InternProgram &before = m_programs[which];
    if (!before.id.isValid() && (which == m_shown || after != before)) {
        const auto added = interns.add(m_session, after);
        return added ? Result<qint64>(added->value) : Result<qint64>(added.error());
    }
    const auto saved = after == before ? Result<qint64>(0) : interns.save(m_session, before, after);
    if (saved)
        before = after;
    return saved;
}

/// All that differ; one that cannot be written is shown with the reason.
void ProgramDialog::write()
{
    m_typed[m_shown] = typed();
    bool isAny = false;
    for (int which = 0; which < int(m_typed.size()); ++which) {
        const auto written = writeOne(which);
        if (!written) {
            m_which->setCurrentIndex(which);
            showProblem(written.error().message);
            return;
        }
        isAny |= *written > 0;
    }
    accept();
    if (isAny)
        Q_EMIT kept();
}

} // namespace rnf
