#include "groups/JoinDialog.h"

#include "base/Text.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/Theme.h"
#include "standing/PersonChoice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// "Rosa Díaz joins a group", "3 people join a group"
QString headingOf(Workspace &workspace, const Session &session, const QList<PersonId> &people)
{
    const auto rows = people.size() == 1 ? workspace.people().rows(session, people) : QList<PersonRow>();
    return rows.isEmpty() ? JoinDialog::tr("%n people join a group", nullptr, int(people.size()))
                          : JoinDialog::tr("%1 joins a group").arg(rows.first().name);
}

} // namespace

JoinDialog::JoinDialog(Workspace &workspace, const Session &session, WindowWork &work, const QList<PersonId> &people,
                       QWidget *parent)
    : Dialog(u"join"_s, tr("Put into a group"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_people(people)
{
    Help::setTopic(this, u"groups"_s);
    setHeading(headingOf(workspace, session, people));
    askForGroup();
    askForRole();
    m_write->setText(tr("Put into the group"));
}

JoinDialog::JoinDialog(Workspace &workspace, const Session &session, WindowWork &work, const Group &group, QWidget *parent)
    : Dialog(u"join"_s, tr("Add people"), parent), m_workspace(workspace), m_session(session), m_work(work), m_group(group)
{
    Help::setTopic(this, u"groups"_s);
    setSubject(group.name);
    askForPeople();
    askForRole();
}

void JoinDialog::askForGroup()
{
    m_groups = new QComboBox(this);
    m_groups->setObjectName(u"joinGroup"_s);
    m_groups->setAccessibleName(tr("Group"));
    m_groups->setEditable(true);
    m_groups->setInsertPolicy(QComboBox::NoInsert);
    m_groups->lineEdit()->setPlaceholderText(tr("choose one or type the name of a new one"));
    for (const auto &group : m_workspace.groups().all(m_session))
        m_groups->addItem(group.name);
    body()->addWidget(m_groups);
    m_groups->lineEdit()->selectAll();
    m_groups->setFocus();
    connect(m_groups, &QComboBox::currentTextChanged, this, &JoinDialog::updateState);
}

void JoinDialog::askForPeople()
{
    m_choice = new PersonChoice(m_workspace, m_session, tr("Who joins? Type a name, then Enter"), {}, this);
    m_joining = new QListWidget(this);
    m_joining->setObjectName(u"joining"_s);
    m_joining->setAccessibleName(tr("People who join"));
    m_joining->setFixedHeight(3 * Theme::rowHeight);
    m_choice->setMinimumHeight(7 * Theme::rowHeight);
    m_joining->setToolTip(tr("Del takes somebody off again"));
    auto *heading = new QLabel(tr("These join:"), this);
    Theme::makeQuiet(heading);
    body()->addWidget(m_choice, 1);
    body()->addWidget(heading);
    body()->addWidget(m_joining);
    m_choice->setFocus();
    auto *off = new QShortcut(QKeySequence::Delete, m_joining, nullptr, nullptr, Qt::WidgetShortcut);
    connect(off, &QShortcut::activated, this, [this] {
        delete m_joining->currentItem();
        updateState();
    });
    connect(m_choice, &PersonChoice::accepted, this, &JoinDialog::takePerson);
}

void JoinDialog::askForRole()
{
    m_role = new QLineEdit(this);
    m_role->setObjectName(u"joinRole"_s);
    m_role->setPlaceholderText(tr("chair, note-taker …; most have none"));
    m_since = new QDateEdit(m_workspace.store().dates().today(), this);
    m_since->setObjectName(u"joinSince"_s);
    m_since->setCalendarPopup(true);
    m_since->setMaximumDate(m_workspace.store().dates().today());
    auto *form = newForm();
    form->addRow(tr("Role in the group"), m_role);
    form->addRow(tr("Since"), m_since);
    body()->addLayout(form);
    m_write = addPrimary({}, u"writeJoin"_s);
    connect(m_write, &QPushButton::clicked, this, &JoinDialog::write);
    updateState();
}

/// Enter takes whoever is found; when nothing is typed it is the end.
void JoinDialog::takePerson()
{
    const PersonId person = m_choice->person();
    if (!person.isValid()) {
        m_write->click();
        return;
    }
    if (!people().contains(person)) {
        const auto rows = m_workspace.people().rows(m_session, {person});
        auto *item = new QListWidgetItem(rows.isEmpty() ? QString() : rows.first().name, m_joining);
        item->setData(Qt::UserRole, person.value);
        m_joining->setCurrentItem(item);
    }
    m_choice->clear();
    updateState();
}

void JoinDialog::updateState()
{
    const auto count = people().size();
    m_write->setEnabled(m_groups ? !m_groups->currentText().trimmed().isEmpty() : count > 0);
    if (!m_groups)
        m_write->setText(count > 0 ? tr("Add %n people", nullptr, int(count)) : tr("Add people"));
}

Group JoinDialog::group() const
{
    if (!m_groups)
        return m_group;
    const QString name = m_groups->currentText();
    return namedAmong(m_workspace.groups().all(m_session), name).value_or(Group{{}, name});
}

QList<PersonId> JoinDialog::people() const
{
    QList<PersonId> people = m_people;
    for (int row = 0; m_joining && row < m_joining->count(); ++row)
        people += PersonId(m_joining->item(row)->data(Qt::UserRole).toLongLong());
    return people;
}

void JoinDialog::write()
{
    if (!m_write->isEnabled())
        return;
    const GroupMember as{0, {}, {}, m_role->text(), m_since->date(), {}};
    const bool isWriting = m_work.write(
        tr("%n people join a group …", nullptr, int(people().size())), people().size(),
        [&groups = m_workspace.groups(), session = m_session, group = group(), people = people(), as] {
            return groups.addMembers(session, group, people, as);
        },
        [&work = m_work, dialog = QPointer(this)](const Result<qint64> &written) {
            if (written || !dialog)
                work.tell(written, {}, tr("Nothing to change: they are in it already."));
            if (dialog)
                dialog->conclude(written);
        });
    if (isWriting)
        accept(); // nobody waits for it
}

void JoinDialog::conclude(const Result<qint64> &written)
{
    if (!written) {
        showProblem(written.error().message);
        return;
    }
    accept();
}

} // namespace rnf
