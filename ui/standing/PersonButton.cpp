#include "standing/PersonButton.h"

#include "look/Theme.h"
#include "standing/PersonChoice.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

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
    m_button->setText(QString(name).replace(u'&', u"&&"_s));
    m_button->setAccessibleName(tr("%1 %2").arg(m_question, name));
}

void PersonButton::ask()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_question);
    dialog->setMinimumWidth(420);
    auto *choice = new PersonChoice(m_workspace, m_session, tr("%1 Type a name").arg(m_question), m_offered, dialog);
    auto *nobody = new QPushButton(tr("Nobody"), dialog);
    auto *cancel = new QPushButton(tr("Cancel"), dialog);
    auto *take = new QPushButton(tr("Choose"), dialog);
    take->setObjectName(u"takePerson"_s);
    take->setEnabled(false);
    take->setDefault(true);
    for (auto *other : {nobody, cancel})
        other->setAutoDefault(false);
    Theme::makePrimary(take);
    nobody->setObjectName(u"takeNobody"_s);
    nobody->setVisible(m_person.isValid());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(nobody);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(Theme::section, Theme::section, Theme::section, Theme::section);
    layout->setSpacing(Theme::wide);
    layout->addWidget(choice);
    layout->addLayout(buttons);
    const auto answer = [this, dialog](PersonId person) {
        dialog->accept();
        Q_EMIT chosen(person);
    };
    connect(choice, &PersonChoice::chosen, take, [take, choice] { take->setEnabled(choice->person().isValid()); });
    connect(choice, &PersonChoice::accepted, take, &QPushButton::click);
    connect(take, &QPushButton::clicked, this, [answer, choice] { answer(choice->person()); });
    connect(nobody, &QPushButton::clicked, this, [answer] { answer({}); });
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    dialog->open();
    choice->setFocus();
}

} // namespace rnf
