#include "interns/ProgramDialog.h"

#include "base/DayWords.h"
#include "base/Text.h"
#include "credit/CreditPapers.h"
#include "help/Help.h"
#include "interns/PlacementWords.h"
#include "interns/Supervisors.h"
#include "interns/TermDates.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "standing/PersonButton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int minutesPerHour = 60;
constexpr int mostHours = 80;
constexpr int mostPlaces = 999;
constexpr int promiseLines = 6;

} // namespace

ProgramDialog::ProgramDialog(Workspace &workspace, const Session &session, ProgramId program, QWidget *parent)
    : Dialog(u"program"_s, tr("Intern programme"), parent), m_workspace(workspace), m_session(session),
      m_programs(workspace.interns().programs(session)), m_which(new QComboBox(this)), m_name(new QLineEdit(this)),
      m_from(new QLineEdit(this)), m_to(new QLineEdit(this)),
      m_isRolling(new QCheckBox(tr("Decide on each as they come"), this)),
      m_weeks(makeNumber(u"programWeeks"_s, tr("Weeks at least"), 1, TermDates::mostWeeks, tr(" weeks"))),
      m_least(makeNumber(u"programLeast"_s, tr("Hours a week at least"), 0, mostHours, tr(" h a week"))),
      m_low(makeNumber(u"programLow"_s, tr("Best from so many hours a week"), 0, mostHours, tr(" h a week"))),
      m_high(makeNumber(u"programHigh"_s, tr("Best up to so many hours a week"), 0, mostHours, tr(" h a week"))),
      m_places(makeNumber(u"programPlaces"_s, tr("Planned places"), 0, mostPlaces, {})), m_class(new QComboBox(this)),
      m_place(new QComboBox(this)), m_contact(new PersonButton(workspace, session, tr("Who hears complaints?"), this)),
      m_promise(new QPlainTextEdit(this))
{
    Help::setTopic(this, u"interns"_s);
    setMinimumWidth(820); // two columns with their words in any language
    const auto chosen = std::ranges::find(m_programs, program, &InternProgram::id) - m_programs.begin();
    m_programs += InternProgram();
    for (const auto &each : std::as_const(m_programs)) {
        m_which->addItem(each.id.isValid() ? each.name : tr("A new programme"));
        m_typed += {each, dayAsTyped(each.intakeFromOn), dayAsTyped(each.intakeToOn)};
    }
    body()->addLayout(makeHead());
    body()->addLayout(makeColumns());
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

QFormLayout *ProgramDialog::makeHead()
{
    m_which->setObjectName(u"program"_s);
    m_name->setObjectName(u"programName"_s);
    m_name->setPlaceholderText(tr("Fall 2026"));
    auto *form = newForm();
    form->addRow(tr("Programme"), m_which);
    form->addRow(tr("Name"), m_name);
    return form;
}

/// Side by side, so that all of it stands on a small screen.
QLayout *ProgramDialog::makeColumns()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::section);
    for (const auto &[title, form] :
         {std::pair(tr("Terms and hours"), makeTerms()), {tr("Rights and places"), makeRights()}}) {
        auto *heading = plainLabel(this);
        heading->setText(title);
        Theme::makeHeading(heading);
        auto *column = new QVBoxLayout;
        column->setSpacing(Theme::gap);
        column->addWidget(heading);
        column->addLayout(form);
        column->addStretch();
        columns->addLayout(column, 1);
    }
    return columns;
}

QFormLayout *ProgramDialog::makeTerms()
{
    m_from->setObjectName(u"programFrom"_s);
    m_to->setObjectName(u"programTo"_s);
    m_to->setAccessibleName(tr("New interns until"));
    m_isRolling->setObjectName(u"programRolling"_s);
    m_from->setPlaceholderText(dayAsTyped(QDate(m_workspace.store().dates().today().year(), 8, 1)));
    m_to->setPlaceholderText(dayAsTyped(QDate(m_workspace.store().dates().today().year(), 9, 30)));
    auto *form = newForm();
    form->addRow(tr("New interns from"), m_from);
    form->addRow(tr("until"), m_to);
    form->addRow(QString(), m_isRolling);
    form->addRow(tr("At least"), m_weeks);
    form->addRow(tr("and"), m_least);
    form->addRow(tr("Best from"), m_low);
    form->addRow(tr("to"), m_high);
    return form;
}

QFormLayout *ProgramDialog::makeRights()
{
    m_places->setSpecialValueText(tr("not said"));
    m_class->setObjectName(u"programClass"_s);
    for (size_t each = 0; each < keysOf(OrganizationClass{}).size(); ++each)
        m_class->addItem(PlacementWords::organizationClass(OrganizationClass(each)));
    m_place->setObjectName(u"programPlace"_s);
    m_place->setEditable(true);
    m_place->setInsertPolicy(QComboBox::NoInsert);
    m_place->setCompleter(nullptr); // it would make another place of what is being typed
    m_place->addItem(tr("New York City (%1)").arg(u"US-NY-NYC"_s), u"US-NY-NYC"_s);
    m_place->addItem(tr("New York State (%1)").arg(u"US-NY"_s), u"US-NY"_s);
    m_place->addItem(tr("United States (%1)").arg(u"US"_s), u"US"_s);
    m_place->lineEdit()->setPlaceholderText(tr("Country, state, city: US-NY-NYC"));
    m_contact->setObjectName(u"programContact"_s);
    m_promise->setObjectName(u"programPromise"_s);
    m_promise->setTabChangesFocus(true);
    m_promise->setPlaceholderText(CreditPapers::usualRights());
    Theme::showLines(m_promise, promiseLines);
    connect(m_contact, &PersonButton::chosen, this, &ProgramDialog::showContact);
    auto *form = newForm();
    form->addRow(tr("Planned places"), m_places);
    form->addRow(tr("Kind of organization"), m_class);
    form->addRow(tr("Place"), m_place);
    form->addRow(tr("Contact for complaints"), m_contact);
    form->addRow(tr("What we promise"), m_promise);
    return form;
}

void ProgramDialog::showContact(PersonId person)
{
    m_contact->show(person, knownSupervisors(m_workspace.interns().placements(m_session)));
}

void ProgramDialog::showPlace(const QString &jurisdiction)
{
    m_place->setCurrentIndex(m_place->findData(jurisdiction));
    if (m_place->currentIndex() < 0)
        m_place->setEditText(jurisdiction);
}

QString ProgramDialog::place() const
{
    const QString text = cleanText(m_place->currentText());
    const int known = m_place->findText(text);
    return known < 0 ? text.toUpper() : m_place->itemData(known).toString();
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
    m_places->setValue(program.places);
    m_class->setCurrentIndex(int(program.organizationClass));
    showPlace(program.jurisdiction);
    showContact(program.complaintContact);
    m_promise->setPlainText(program.rightsText);
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
    program.places = m_places->value();
    program.organizationClass = OrganizationClass(m_class->currentIndex());
    program.jurisdiction = place();
    program.complaintContact = m_contact->person();
    program.rightsText = cleanText(m_promise->toPlainText());
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

Result<> ProgramDialog::checkPlace(const QString &place)
{
    static const QRegularExpression parts(u"^([A-Z]{2}(-[A-Z]+)*)?$"_s);
    if (parts.match(place).hasMatch())
        return {};
    return Error{u"no-place"_s,
                 tr("“%1” is no place that the rules know. Choose one, or type letters for country, state and city like "
                    "“%2”.")
                     .arg(place, u"US-NY-NYC"_s)};
}

/// 0 where there is nothing to write.
Result<qint64> ProgramDialog::writeOne(int which)
{
    auto &[after, from, to] = m_typed[which];
    for (const auto &read :
         {readInto(after.intakeFromOn, from), readInto(after.intakeToOn, to), checkPlace(after.jurisdiction)}) {
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
