#include "needs/ChildDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Form.h"
#include "needs/ComingPeople.h"
#include "needs/Needs.h"
#include "needs/WallTime.h"
#include "standing/PersonChoice.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

ChildDialog::ChildDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                         const ChildRow &row, QWidget *parent)
    : Dialog(u"child"_s, row.child.id.isValid() ? tr("Edit a child") : tr("Add a child"), parent), m_workspace(workspace),
      m_session(session), m_work(work), m_event(event), m_child(row.child), m_collectors(row.collectors),
      m_name(new QLineEdit(row.child.firstName, this)), m_month(new QLineEdit(row.child.birthMonth, this)),
      m_allergies(new QLineEdit(row.child.allergies, this)), m_note(new QLineEdit(row.child.note, this)),
      m_phone(new QLineEdit(row.child.emergencyPhone, this)), m_from(new QLineEdit(this)), m_until(new QLineEdit(this)),
      m_named(new QListWidget(this))
{
    Help::setTopic(this, u"needs"_s);
    setSubject(event.name);
    setMinimumWidth(480);
    if (!m_child.id.isValid())
        askWho();
    auto *form = makeForm();
    body()->addLayout(form);
    if (m_child.id.isValid())
        body()->addWidget(makeCollectors());
    m_named->setVisible(m_child.id.isValid());
    auto *write = addPrimary(m_child.id.isValid() ? tr("Keep the child") : tr("Add the child"), u"writeChild"_s);
    write->setDisabled(workspace.isReadOnly());
    connect(write, &QPushButton::clicked, this, &ChildDialog::write);
    m_who ? m_who->setFocus() : m_name->setFocus();
}

void ChildDialog::askWho()
{
    m_who = new PersonChoice(m_workspace, m_session, tr("Whose child? Type the parent’s name"),
                             ComingPeople::of(m_workspace, m_session, m_event.id), this);
    body()->addWidget(m_who);
    connect(m_who, &PersonChoice::accepted, m_name, qOverload<>(&QWidget::setFocus));
    setHint(tr("The parent may collect the child. Who else may, you say when you edit the child."));
}

QLayout *ChildDialog::makeForm()
{
    m_name->setObjectName(u"childName"_s);
    m_month->setObjectName(u"childMonth"_s);
    m_month->setPlaceholderText(tr("2021-04: year and month are enough"));
    m_allergies->setObjectName(u"childAllergies"_s);
    m_note->setObjectName(u"childNote"_s);
    m_phone->setObjectName(u"childPhone"_s);
    m_from->setObjectName(u"childFrom"_s);
    m_until->setObjectName(u"childUntil"_s);
    m_from->setText(WallTime::shown(m_child.fromMin, m_child.hasHours()));
    m_until->setText(WallTime::shown(m_child.untilMin, m_child.hasHours()));
    auto *form = newForm();
    form->addRow(tr("First name"), m_name);
    form->addRow(tr("Born in"), m_month);
    form->addRow(tr("Allergies"), m_allergies);
    form->addRow(tr("Note"), m_note);
    form->addRow(tr("Emergency phone"), m_phone);
    form->addRow(tr("Each day from"), m_from);
    form->addRow(tr("Each day until"), m_until);
    return form;
}

// --- who may collect

QWidget *ChildDialog::makeCollectors()
{
    m_named->setObjectName(u"childCollectors"_s);
    m_named->setAccessibleName(tr("Who may collect the child"));
    m_named->setMaximumHeight(3 * Theme::rowHeight);
    auto *add = new QPushButton(tr("Name somebody who may collect…"), this);
    add->setObjectName(u"addCollector"_s);
    auto *remove = new QPushButton(tr("May not any more"), this);
    remove->setObjectName(u"removeCollector"_s);
    connect(add, &QPushButton::clicked, this, &ChildDialog::addCollector);
    connect(remove, &QPushButton::clicked, this, &ChildDialog::removeCollector);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto *collectors = new QWidget(this);
    auto *layout = new QVBoxLayout(collectors);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_named);
    layout->addLayout(buttons);
    showCollectors();
    return collectors;
}

void ChildDialog::showCollectors()
{
    m_named->clear();
    for (const auto &person : std::as_const(m_collectors))
        m_named->addItem(person.name);
    m_named->setCurrentRow(0);
}

void ChildDialog::addCollector()
{
    auto *dialog = new Dialog(u"collector"_s, tr("Who may collect the child?"), this);
    auto *choice = new PersonChoice(m_workspace, m_session, tr("Who? Type a name, then Enter"), {}, dialog);
    dialog->body()->addWidget(choice);
    dialog->keepSize({440, 480});
    auto *take = dialog->addPrimary(tr("May collect"), u"takeCollector"_s);
    take->setEnabled(false);
    connect(choice, &PersonChoice::chosen, take, [take, choice] { take->setEnabled(choice->person().isValid()); });
    connect(choice, &PersonChoice::accepted, take, &QPushButton::click);
    connect(take, &QPushButton::clicked, this, [this, dialog, choice] {
        const NamedPerson person{choice->person(), m_workspace.people().nameOf(m_session, choice->person())};
        dialog->accept();
        if (!m_collectors.contains(person))
            m_collectors += person;
        showCollectors();
    });
    dialog->open();
    choice->setFocus();
}

void ChildDialog::removeCollector()
{
    if (const int row = m_named->currentRow(); row >= 0)
        m_collectors.removeAt(row);
    showCollectors();
}

// --- writing

std::optional<Child> ChildDialog::typed()
{
    Child child = m_child;
    child.firstName = m_name->text();
    child.birthMonth = m_month->text();
    child.allergies = m_allergies->text();
    child.note = m_note->text();
    child.emergencyPhone = m_phone->text();
    const bool hasHours = !m_from->text().trimmed().isEmpty() || !m_until->text().trimmed().isEmpty();
    const auto from = WallTime::read(m_from->text()), until = WallTime::readEnd(m_until->text());
    if (hasHours && (!from || !until)) {
        showProblem(tr("Hours need both times. Type them like 9:00 and 17:00, or leave both empty."));
        return std::nullopt;
    }
    child.fromMin = hasHours ? *from : 0;
    child.untilMin = hasHours ? *until : 0;
    return child;
}

void ChildDialog::write()
{
    if (const auto child = typed())
        m_child.id.isValid() ? save(*child) : add(*child);
}

void ChildDialog::add(const Child &typed)
{
    const auto registration = ComingPeople::registrationOf(m_workspace, m_session, m_event.id, m_who->person());
    if (!registration)
        return showProblem(registration.error().message);
    Child child = typed;
    child.registration = *registration;
    const auto added = m_workspace.needs().addChild(m_session, child);
    if (!added)
        return showProblem(added.error().message);
    accept();
    m_work.tell(m_workspace.changes().newestOf(m_session));
    Q_EMIT kept(*added);
}

void ChildDialog::save(const Child &child)
{
    QList<PersonId> people;
    for (const auto &person : std::as_const(m_collectors))
        people += person.id;
    const auto saved = m_workspace.needs().save(m_session, m_child, child, people);
    if (!saved)
        return showProblem(saved.error().message);
    accept();
    m_work.tell(saved);
}

} // namespace rnf
