#include "groups/JoinDialog.h"

#include "base/Text.h"
#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "standing/PersonChoice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

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

JoinDialog::JoinDialog(Workspace &workspace, const Session &session, WindowWork &work, const QString &title, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_session(session), m_work(work), m_questions(new QVBoxLayout),
      m_role(new QLineEdit(this)), m_since(new QDateEdit(workspace.store().dates().today(), this)),
      m_problem(plainLabel(this, u"joinProblem"_s)), m_write(new QPushButton(this))
{
    Help::setTopic(this, u"groups"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"joinDialog"_s);
    setMinimumWidth(440);
    auto *heading = plainLabel(this);
    heading->setObjectName(u"joinHeading"_s);
    heading->setText(title);
    Theme::makeHeading(heading, 1.4);
    m_role->setObjectName(u"joinRole"_s);
    m_role->setPlaceholderText(tr("chair, note-taker …; most have none"));
    m_since->setObjectName(u"joinSince"_s);
    m_since->setCalendarPopup(true);
    m_since->setMaximumDate(workspace.store().dates().today());
    m_problem->hide();
    Theme::setTone(m_problem, Tone::Error);
    Theme::makePrimary(m_write);
    m_write->setObjectName(u"writeJoin"_s);
    m_write->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("Role in the group"), m_role);
    form->addRow(tr("Since"), m_since);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::section, Theme::section, Theme::section, Theme::section);
    layout->setSpacing(Theme::wide);
    layout->addWidget(heading);
    layout->addLayout(m_questions);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &JoinDialog::write);
}

JoinDialog::JoinDialog(Workspace &workspace, const Session &session, WindowWork &work, const QList<PersonId> &people,
                       QWidget *parent)
    : JoinDialog(workspace, session, work, headingOf(workspace, session, people), parent)
{
    m_people = people;
    setWindowTitle(tr("Put into a group"));
    m_write->setText(tr("Put into the group"));
    askForGroup();
    updateState();
}

JoinDialog::JoinDialog(Workspace &workspace, const Session &session, WindowWork &work, const Group &group, QWidget *parent)
    : JoinDialog(workspace, session, work, group.name, parent)
{
    m_group = group;
    setWindowTitle(tr("Add people"));
    askForPeople();
    updateState();
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
    m_questions->addWidget(m_groups);
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
    m_questions->addWidget(m_choice, 1);
    m_questions->addWidget(heading);
    m_questions->addWidget(m_joining);
    m_choice->setFocus();
    auto *off = new QShortcut(QKeySequence::Delete, m_joining, nullptr, nullptr, Qt::WidgetShortcut);
    connect(off, &QShortcut::activated, this, [this] {
        delete m_joining->currentItem();
        updateState();
    });
    connect(m_choice, &PersonChoice::accepted, this, &JoinDialog::takePerson);
    // Enter in the search takes somebody; it must not press the button as well.
    m_write->setDefault(false);
    m_write->setAutoDefault(false);
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
    for (const auto &group : m_workspace.groups().all(m_session)) {
        if (foldedText(group.name) == foldedText(name))
            return group;
    }
    return {{}, name};
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
        m_problem->setText(written.error().message);
        m_problem->show();
        return;
    }
    accept();
}

} // namespace rnf
