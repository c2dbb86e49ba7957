#include "recruiting/ApplicationDialog.h"

#include "base/DayWords.h"
#include "help/Help.h"
#include "interns/RuleLabels.h"
#include "interns/TermDates.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "recruiting/ApplicationWords.h"
#include "standing/PersonChoice.h"
#include "work/HoursText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Two fields in one row, the second with its own words before it.
QLayout *besideEachOther(QWidget *first, const QString &between, QWidget *second)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    auto *label = plainLabel(nullptr);
    label->setText(between);
    label->setWordWrap(false);
    label->setBuddy(second);
    row->addWidget(first, 1);
    row->addWidget(label);
    row->addWidget(second, 1);
    return row;
}

QComboBox *newTyped(const QString &name, const QStringList &known, const QString &text, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(known);
    box->setCurrentText(text);
    return box;
}

QStringList namesOf(const QList<School> &schools)
{
    QStringList names;
    for (const auto &school : schools)
        names += school.name;
    return names;
}

} // namespace

ApplicationDialog::ApplicationDialog(Workspace &workspace, const Session &session, const Application &application,
                                     QWidget *parent)
    : Dialog(u"application"_s, application.id.isValid() ? tr("Edit the application") : tr("New application"), parent),
      m_workspace(workspace), m_session(session), m_application(application),
      m_programs(workspace.interns().programs(session)), m_hours(new QLineEdit(this)), m_start(new QLineEdit(this)),
      m_major(new QLineEdit(this)), m_weeks(new QSpinBox(this)), m_program(new QComboBox(this)),
      m_received(new QDateEdit(this)), m_wantsCredit(new QCheckBox(tr("Wants school credit"), this)),
      m_wantsStipend(new QCheckBox(tr("Asks for a stipend"), this)), m_note(new QPlainTextEdit(this)),
      m_fit(plainLabel(this, u"applicationFit"_s)), m_term(plainLabel(this, u"applicationTerm"_s))
{
    Help::setTopic(this, u"recruiting"_s);
    setMinimumWidth(560); // what the programme says, in few lines
    makeFields();
    if (isNew())
        makeWho();
    else
        setSubject(workspace.people().nameOf(session, application.person));
    body()->addLayout(makeForm());
    auto *write = addPrimary(tr("Keep the application"), u"writeApplication"_s);
    orderTabs(write);
    fill();
    connectFields();
    connect(write, &QPushButton::clicked, this, &ApplicationDialog::write);
    if (m_who)
        showWho();
    showRules();
    (m_who ? static_cast<QWidget *>(m_who) : m_hours)->setFocus();
}

// --- building

void ApplicationDialog::makeFields()
{
    const auto schools = m_workspace.interns().schools(m_session);
    m_source = newTyped(u"applicationSource"_s, m_workspace.applications().sources(m_session), m_application.source, this);
    m_school = newTyped(u"applicationSchool"_s, namesOf(schools), schoolName(), this);
    m_hours->setObjectName(u"applicationHours"_s);
    m_hours->setPlaceholderText(tr("20 or 7:30"));
    m_weeks->setObjectName(u"applicationWeeks"_s);
    m_weeks->setRange(0, TermDates::mostWeeks);
    m_weeks->setAccessibleName(tr("Weeks"));
    m_weeks->setSuffix(tr(" weeks"));
    m_weeks->setSpecialValueText(tr("not said"));
    m_start->setObjectName(u"applicationStart"_s);
    m_start->setPlaceholderText(tr("28 sep; empty where it is not said"));
    m_program->setObjectName(u"applicationProgram"_s);
    m_received->setObjectName(u"applicationReceived"_s);
    m_received->setCalendarPopup(true);
    m_received->setMaximumDate(today());
    m_source->lineEdit()->setPlaceholderText(tr("flyer, campus…"));
    m_major->setObjectName(u"applicationMajor"_s);
    m_wantsCredit->setObjectName(u"applicationCredit"_s);
    m_wantsStipend->setObjectName(u"applicationStipend"_s);
    m_note->setObjectName(u"applicationNote"_s);
    m_note->setTabChangesFocus(true);
    Theme::showLines(m_note, 2);
}

/// The keyboard goes from the name to the hours: up and down choose among the hits.
void ApplicationDialog::makeWho()
{
    m_who = new PersonChoice(m_workspace, m_session, tr("Who applies? Type a name"), {}, this);
    m_who->offerNew();
    constexpr int hitsHeight = 140;
    m_who->setFixedHeight(hitsHeight);
    m_who->findChild<QListWidget *>()->setFocusPolicy(Qt::ClickFocus);
    m_email = new QLineEdit(this);
    m_email->setObjectName(u"applicationEmail"_s);
    m_phone = new QLineEdit(this);
    m_phone->setObjectName(u"applicationPhone"_s);
    body()->addWidget(m_who);
}

QFormLayout *ApplicationDialog::makeForm()
{
    auto *wants = new QHBoxLayout;
    wants->setSpacing(Theme::wide);
    wants->addWidget(m_wantsCredit);
    wants->addWidget(m_wantsStipend);
    wants->addStretch();
    auto *form = newForm();
    const auto addPair = [form](const QString &label, QWidget *first, const QString &between, QWidget *second) {
        first->setAccessibleName(label);
        form->addRow(label, besideEachOther(first, between, second));
    };
    addPair(tr("Hours a week"), m_hours, tr("for"), m_weeks);
    form->addRow(QString(), m_fit);
    if (isNew()) {
        addPair(tr("E-mail"), m_email, tr("phone"), m_phone);
        form->addRow(tr("Programme"), m_program);
    }
    addPair(tr("Received on"), m_received, tr("by"), m_source);
    form->addRow(tr("First day they wish"), m_start);
    form->addRow(QString(), m_term);
    addPair(tr("School"), m_school, tr("major"), m_major);
    form->addRow(QString(), wants);
    form->addRow(tr("Note"), m_note);
    m_program->setVisible(isNew()); // an application moves to another programme by a step of its own
    return form;
}

/// As the fields stand there, from the name on.
void ApplicationDialog::orderTabs(QWidget *last)
{
    QList<QWidget *> order{m_hours,  m_weeks, m_email,       m_phone,        m_program, m_received,    m_source, m_start,
                           m_school, m_major, m_wantsCredit, m_wantsStipend, m_note,    leaveButton(), last};
    if (m_who)
        order.prepend(m_who->focusProxy());
    order.removeAll(nullptr);
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ApplicationDialog::fill()
{
    fillPrograms();
    const int minutes = m_application.weekMin;
    m_hours->setText(minutes > 0 ? HoursText::shown(minutes) : QString());
    m_weeks->setValue(m_application.weeks);
    m_start->setText(dayAsTyped(m_application.startWishOn));
    m_received->setDate(m_application.receivedOn.isValid() ? m_application.receivedOn : today());
    m_major->setText(m_application.major);
    m_wantsCredit->setChecked(m_application.wantsCredit);
    m_wantsStipend->setChecked(m_application.wantsStipend);
    m_note->setPlainText(m_application.note);
}

void ApplicationDialog::fillPrograms()
{
    for (const auto &program : std::as_const(m_programs))
        m_program->addItem(program.name, program.id.value);
    m_program->setCurrentIndex(qMax(0, m_program->findData(m_application.program.value)));
}

void ApplicationDialog::connectFields()
{
    for (auto *line : {m_hours, m_start})
        connect(line, &QLineEdit::textChanged, this, &ApplicationDialog::showRules);
    connect(m_weeks, &QSpinBox::valueChanged, this, &ApplicationDialog::showRules);
    connect(m_program, &QComboBox::currentIndexChanged, this, &ApplicationDialog::showRules);
    connect(m_received, &QDateEdit::dateChanged, this, &ApplicationDialog::showRules);
    if (m_who) {
        connect(m_who, &PersonChoice::chosen, this, &ApplicationDialog::showWho);
        connect(m_who, &PersonChoice::accepted, this, [this] { m_hours->setFocus(); });
    }
}

// --- what is said

InternProgram ApplicationDialog::program() const { return m_programs.value(m_program->currentIndex()); }

QString ApplicationDialog::schoolName() const
{
    const auto schools = m_workspace.interns().schools(m_session);
    const auto found = std::ranges::find(schools, m_application.school, &School::id);
    return found == schools.end() ? QString() : found->name;
}

Application ApplicationDialog::said() const
{
    Application said = m_application;
    if (m_who) {
        said.person = m_who->person();
        said.program = program().id;
    }
    said.weekMin = HoursText::read(m_hours->text()).value_or(0);
    said.weeks = m_weeks->value();
    said.startWishOn = readDay(m_start->text(), today()).value_or(QDate());
    said.receivedOn = m_received->date();
    said.source = m_source->currentText().trimmed();
    said.major = m_major->text().trimmed();
    said.wantsCredit = m_wantsCredit->isChecked();
    said.wantsStipend = m_wantsStipend->isChecked();
    said.note = m_note->toPlainText().trimmed();
    return said;
}

QString ApplicationDialog::problem() const
{
    const QString start = m_start->text().trimmed();
    if (m_who && !m_who->person().isValid() && m_who->newName().isEmpty())
        return tr("Type who applies: somebody of the list, or the name of somebody new.");
    if (!HoursText::read(m_hours->text()))
        return tr("“%1” is no length of time. Type “20” or “7:30”.").arg(m_hours->text());
    if (!start.isEmpty() && !said().startWishOn.isValid())
        return tr("“%1” is no day. Type “28 sep” or “2026-09-28”.").arg(start);
    return {};
}

/// Whoever is in the list has their address there.
void ApplicationDialog::showWho()
{
    const bool isNobodyKnown = !m_who->person().isValid();
    for (auto *line : {m_email, m_phone}) {
        line->setEnabled(isNobodyKnown);
        line->setPlaceholderText(isNobodyKnown ? QString() : tr("as in the list"));
    }
    showProblem({});
}

void ApplicationDialog::showRules()
{
    const Application said = this->said();
    const int minutes = said.weekMinutes();
    m_fit->setVisible(minutes > 0);
    showFit(m_fit, program(), minutes);
    if (said.saysTwoLengths())
        m_fit->setText(m_fit->text() + u'\n' + ApplicationWords::weekHours(said));
    QStringList term{ApplicationWords::term(program(), said, today()), ApplicationWords::timing(program(), said, today())};
    Placement wished;
    wished.startOn = said.startWishOn;
    wished.endOn = wishedLastDay(program(), said);
    term += PlacementWords::remarks(program(), wished, today());
    term.removeAll(QString());
    m_term->setText(term.join(u'\n'));
    m_term->setVisible(!term.isEmpty());
    Theme::makeQuiet(m_term);
    showProblem({});
}

// --- keeping

void ApplicationDialog::write()
{
    if (const QString why = problem(); !why.isEmpty()) {
        showProblem(why);
        return;
    }
    Application said = this->said();
    const auto school = m_workspace.interns().schoolNamed(m_session, m_school->currentText());
    if (!school) {
        showProblem(school.error().message);
        return;
    }
    said.school = *school;
    if (isNew()) {
        add(said);
        return;
    }
    const auto saved = m_workspace.applications().save(m_session, m_application, said);
    if (!saved) {
        showProblem(saved.error().message);
        return;
    }
    accept();
    if (*saved > 0)
        Q_EMIT kept();
}

void ApplicationDialog::add(const Application &said)
{
    auto &applications = m_workspace.applications();
    Applicant applicant;
    applicant.name = m_who->newName();
    applicant.email = m_email->text().trimmed();
    applicant.phone = m_phone->text().trimmed();
    const auto added =
        said.person.isValid() ? applications.add(m_session, said) : applications.add(m_session, said, applicant);
    if (!added) {
        showProblem(added.error().message);
        return;
    }
    accept();
    Q_EMIT this->added(*added);
}

} // namespace rnf
