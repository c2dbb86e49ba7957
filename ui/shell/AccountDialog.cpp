#include "shell/AccountDialog.h"

#include "help/Help.h"
#include "look/ChoiceBox.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

AccountDialog::AccountDialog(Workspace &workspace, const Session &session, PersonId person, QWidget *parent)
    : Dialog(u"account"_s, tr("Add a user"), parent), m_workspace(workspace), m_session(session),
      m_organizer(new QRadioButton(tr("Organizer"), this)), m_intern(new QRadioButton(tr("Intern"), this)),
      m_viewer(new QRadioButton(tr("Looks on"), this)), m_form(newForm()), m_whose(new ChoiceBox(this)),
      m_nobody(plainLabel(this, u"accountNobody"_s)), m_name(new QLineEdit(this)),
      m_write(addPrimary(tr("Add the user"), u"addAccount"_s))
{
    Help::setTopic(this, u"interns"_s);
    setHint(
        Connection::isServer(workspace.path())
            ? tr("Who keeps the office server lets people in; here you say as what. Take the very name that they have "
                 "there.")
        : workspace.isEncrypted()
            ? tr("Whoever works here opens this workspace with a passphrase of their own. Theirs is asked for next.")
            : tr("Whoever sits here chooses their name, unless they have set a passphrase for it. That keeps people from "
                 "mistakes and glances, not from opening this file in another program."));
    body()->addLayout(makeRoles());
    body()->addLayout(m_form);
    fillForm();
    fillInterns(person);
    (person.isValid() && intern() == person ? m_intern : m_organizer)->setChecked(true);
    connect(m_intern, &QRadioButton::toggled, this, &AccountDialog::takeRole);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &AccountDialog::takeIntern);
    connect(m_write, &QPushButton::clicked, this, &AccountDialog::write);
    takeRole();
    m_name->setFocus();
}

/// Each with what it sees.
QLayout *AccountDialog::makeRoles()
{
    m_organizer->setObjectName(u"roleOrganizer"_s);
    m_intern->setObjectName(u"roleIntern"_s);
    m_viewer->setObjectName(u"roleViewer"_s);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(Theme::tight);
    for (const auto &[role, sees] :
         {std::pair(m_organizer, tr("Sees and does everything here, and adds users.")),
          {m_intern,
           tr("Sees their own tasks, hours and internship, and the people, lists and events that you share with them.")},
          {m_viewer,
           tr("Sees names, lists, events and counts, without numbers, addresses or notes, and changes nothing.")}}) {
        auto *told = plainLabel(this);
        told->setText(sees);
        Theme::makeQuiet(told);
        told->setIndent(Theme::section);
        role->setAccessibleDescription(sees);
        lines->addWidget(role);
        lines->addWidget(told);
    }
    return lines;
}

void AccountDialog::fillForm()
{
    m_whose->setObjectName(u"accountPerson"_s);
    m_nobody->setText(tr("Nobody who is placed now lacks an account. Add the placement first."));
    m_name->setObjectName(u"accountName"_s);
    m_name->setPlaceholderText(Connection::isServer(m_workspace.path()) ? tr("As on their sheet of the office server")
                                                                        : tr("As the history should show it"));
    m_form->addRow(tr("Whose"), m_whose);
    m_form->addRow(QString(), m_nobody);
    m_form->addRow(tr("Name"), m_name);
}

/// Those who are placed now and have no account yet.
void AccountDialog::fillInterns(PersonId chosen)
{
    for (const auto &placement : m_workspace.interns().placements(m_session)) {
        const qint64 person = placement.person.value;
        const bool isListed = m_whose->findData(person) >= 0;
        if (placement.isCurrent() && !isListed && !m_workspace.accounts().of(m_session, placement.person))
            m_whose->addItem(m_workspace.people().nameOf(m_session, placement.person), person);
    }
    m_whose->setCurrentIndex(qMax(0, m_whose->findData(chosen.value)));
}

PersonId AccountDialog::intern() const { return PersonId(m_whose->currentData().toLongLong()); }

void AccountDialog::takeRole()
{
    const bool isIntern = m_intern->isChecked(), isSomebody = m_whose->count() > 0;
    m_form->setRowVisible(m_whose, isIntern && isSomebody);
    m_form->setRowVisible(m_nobody, isIntern && !isSomebody);
    m_write->setEnabled(!isIntern || isSomebody);
    takeIntern();
}

/// Proposes the intern's name, unless something else was typed.
void AccountDialog::takeIntern()
{
    const QString name = m_intern->isChecked() ? m_whose->currentText() : QString();
    if (m_name->text() == m_proposed)
        m_name->setText(name);
    m_proposed = name;
    showProblem({});
}

void AccountDialog::write()
{
    const Role role = m_intern->isChecked() ? Role::Intern : m_viewer->isChecked() ? Role::Viewer : Role::Organizer;
    const auto added =
        m_workspace.accounts().add(m_session, m_name->text(), role, role == Role::Intern ? intern() : PersonId());
    if (!added) {
        showProblem(added.error().message);
        return;
    }
    accept();
    Q_EMIT this->added(*added);
}

} // namespace rnf
