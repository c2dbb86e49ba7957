#include "standing/PersonButton.h"

#include "look/ButtonText.h"
#include "look/Dialog.h"
#include "look/Theme.h"
#include "standing/PersonChoice.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

PersonButton::PersonButton(Workspace &workspace, const Session &session, const QString &question, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_question(question), m_button(new QPushButton(this))
{
    Theme::makeLink(m_button);
    m_button->setToolTip(question);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    layout->addStretch();
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &PersonButton::ask);
    show({}, {});
}

void PersonButton::show(PersonId person, const QList<PersonId> &offered)
{
    m_person = person;
    m_offered = offered;
    const auto rows = person.isValid() ? m_workspace.people().rows(m_session, {person}) : QList<PersonRow>();
    const QString name = rows.isEmpty() ? tr("Choose…") : rows.first().name;
    m_button->setText(buttonText(name));
    m_button->setAccessibleName(tr("%1 %2").arg(m_question, name));
}

void PersonButton::ask()
{
    auto *dialog = new Dialog(u"person"_s, m_question, this);
    auto *choice = new PersonChoice(m_workspace, m_session, tr("%1 Type a name").arg(m_question), m_offered, dialog);
    dialog->body()->addWidget(choice);
    dialog->keepSize({440, 480});
    auto *nobody = dialog->addAside(tr("Nobody"), u"takeNobody"_s);
    nobody->setVisible(m_person.isValid());
    auto *take = dialog->addPrimary(tr("Choose"), u"takePerson"_s);
    take->setEnabled(false);
    const auto answer = [this, dialog](PersonId person) {
        dialog->accept();
        Q_EMIT chosen(person);
    };
    connect(choice, &PersonChoice::chosen, take, [take, choice] { take->setEnabled(choice->person().isValid()); });
    connect(choice, &PersonChoice::accepted, take, &QPushButton::click);
    connect(take, &QPushButton::clicked, this, [answer, choice] { answer(choice->person()); });
    connect(nobody, &QPushButton::clicked, this, [answer] { answer({}); });
    dialog->open();
    choice->setFocus();
}

} // namespace rnf
