#include "events/InviteDialog.h"

#include "base/WindowWork.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/Registrations.h"
#include "groups/Groups.h"
#include "help/Help.h"
#include "lists/Lists.h"
#include "look/Form.h"
#include "look/PlainLabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QList<Event> eventsAhead(Workspace &workspace, const Session &session)
{
    const QDate today = workspace.store().dates().today();
    auto events = workspace.events().all(session);
    events.removeIf(
        [&](const Event &event) { return !event.isAhead() || (event.hasDay() && EventTimes::lastDay(event) < today); });
    return events;
}

/// Those who took part in it.
QList<PersonId> whoCame(Workspace &workspace, const Session &session, EventId event)
{
    QList<PersonId> people;
    for (const auto &row : workspace.registrations().of(session, event)) {
        if (row.registration.hasCome())
            people += row.registration.person;
    }
    return people;
}

QList<PersonId> membersOf(Workspace &workspace, const Session &session, GroupId group)
{
    QList<PersonId> people;
    for (const auto &member : workspace.groups().members(session, group, workspace.store().dates().today()))
        people += member.person;
    return people;
}

} // namespace

InviteDialog::InviteDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                           QWidget *parent)
    : Dialog(u"invite"_s, tr("Invite"), parent), m_workspace(workspace), m_session(session), m_work(work), m_event(event),
      m_choice(new QComboBox(this)), m_count(plainLabel(this, u"inviteCount"_s)), m_heardFrom(new QLineEdit(this)),
      m_kind(new QComboBox(this))
{
    setSubject(event.name);
    readSources();
    askWhom();
    askHow();
}

InviteDialog::InviteDialog(Workspace &workspace, const Session &session, WindowWork &work, const QList<PersonId> &people,
                           QWidget *parent)
    : Dialog(u"invite"_s, tr("Invite to an event"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_people(people), m_ahead(eventsAhead(workspace, session)), m_choice(new QComboBox(this)),
      m_count(plainLabel(this, u"inviteCount"_s)), m_heardFrom(new QLineEdit(this)), m_kind(new QComboBox(this))
{
    setSubject(people.size() == 1 ? workspace.people().nameOf(session, people.first())
                                  : tr("%n people", nullptr, int(people.size())));
    askWhere();
    askHow();
}

void InviteDialog::readSources()
{
    for (const auto &list : m_workspace.lists().all(m_session)) {
        if (list.isReadable)
            m_sources += {tr("List: %1").arg(list.name),
                          [this, list] { return m_workspace.lists().ids(m_session, list.filter(), list.order); }};
    }
    for (const auto &group : m_workspace.groups().all(m_session))
        m_sources +=
            {tr("Group: %1").arg(group.name), [this, id = group.id] { return membersOf(m_workspace, m_session, id); }};
    for (const auto &key : {u"shift"_s, u"unit"_s, u"tag"_s})
        addEverybodyOf(key);
    const auto counts = m_workspace.registrations().counts(m_session);
    auto events = m_workspace.events().all(m_session);
    std::ranges::reverse(events); // the latest is meant most often
    for (const auto &event : std::as_const(events)) {
        if (event.id != m_event.id && counts.value(event.id).came > 0)
            m_sources += {tr("Came to %1").arg(EventWords::named(event)),
                          [this, id = event.id] { return whoCame(m_workspace, m_session, id); }};
    }
}

/// Whoever has one of the values of a field, such as a shift.
void InviteDialog::addEverybodyOf(const QString &key)
{
    auto &lists = m_workspace.lists();
    const auto *field = lists.fields().find(key);
    for (const auto &value : lists.valuesOf(m_session, *field)) {
        const PeopleFilter filter{{}, Condition::clause(key, Operator::Is, value)};
        m_sources += {tr("%1: %2").arg(ConditionFields::label(*field), value),
                      [this, filter] { return m_workspace.lists().ids(m_session, filter); }};
    }
}

void InviteDialog::askWhom()
{
    m_choice->setObjectName(u"inviteWhom"_s);
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->lineEdit()->setPlaceholderText(tr("type a part of its name"));
    for (const auto &source : std::as_const(m_sources))
        m_choice->addItem(source.name);
    m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_choice->completer()->setFilterMode(Qt::MatchContains);
    m_choice->setCurrentIndex(-1);
    setHint(
        m_sources.isEmpty()
            ? tr("There is no list or group yet. Choose the people on the page People, then “Invite to an "
                 "event…”, or add them one by one.")
            : tr("Everybody in a list, a group, a shift or a unit, or whoever came to an earlier event. They stand on the "
                 "list as invited then; the program sends no messages."));
}

void InviteDialog::askWhere()
{
    m_choice->setObjectName(u"inviteEvent"_s);
    for (const auto &event : std::as_const(m_ahead))
        m_choice->addItem(EventWords::named(event));
    if (m_ahead.isEmpty())
        setHint(tr("No event is ahead. Make one on the page Events, then invite them."));
}

void InviteDialog::askHow()
{
    Help::setTopic(this, u"events"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(36);
    m_heardFrom->setObjectName(u"inviteSource"_s);
    m_heardFrom->setPlaceholderText(tr("phone calls, flyer, newsletter …; may stay empty"));
    m_kind->setObjectName(u"inviteKind"_s);
    m_form = newForm();
    m_form->addRow(m_people.isEmpty() ? tr("Whom") : tr("Event"), m_choice);
    m_form->addRow(tr("They hear of it by"), m_heardFrom);
    m_form->addRow(tr("Registered as"), m_kind);
    body()->addLayout(m_form);
    body()->addWidget(m_count);
    m_write = addPrimary({}, u"writeInvite"_s);
    connect(m_choice, &QComboBox::currentTextChanged, this, &InviteDialog::count);
    connect(m_write, &QPushButton::clicked, this, &InviteDialog::write);
    count();
    m_choice->setFocus();
}

/// What is typed is enough where one name alone has it.
int InviteDialog::chosen() const
{
    const QString text = m_choice->currentText().trimmed();
    if (!m_choice->isEditable() || text == m_choice->itemText(m_choice->currentIndex()))
        return m_choice->currentIndex();
    const auto first = m_choice->model()->index(0, 0);
    const auto found = m_choice->model()->match(first, Qt::DisplayRole, text, 2, Qt::MatchContains);
    return found.size() == 1 && !text.isEmpty() ? found.first().row() : -1;
}

void InviteDialog::count()
{
    const int row = chosen();
    m_invitees = {};
    if (row >= 0 && m_people.isEmpty()) {
        m_invitees = Invitees::of(m_workspace, m_session, m_event.id, m_sources[row].people());
    } else if (row >= 0) {
        m_event = m_ahead[row];
        m_invitees = Invitees::of(m_workspace, m_session, m_event.id, m_people);
    }
    fillKinds();
    m_count->setText(row >= 0 ? m_invitees.told() : QString());
    m_write->setText(m_invitees.offer());
    m_write->setDisabled(m_invitees.people.isEmpty());
}

/// Of the event that is given or chosen.
void InviteDialog::fillKinds()
{
    if (m_kind->count() > 0 && m_kindsOf == m_event.id)
        return;
    m_kindsOf = m_event.id;
    m_kind->clear();
    m_kind->addItem(tr("no kind"), 0);
    for (const auto &kind : m_workspace.registrations().kinds(m_session, m_event.id))
        m_kind->addItem(kind.name, kind.id.value);
    m_form->setRowVisible(m_kind, m_kind->count() > 1);
}

void InviteDialog::write()
{
    const auto count = m_invitees.people.size();
    const bool isWriting = m_work.write(
        tr("Inviting %n people …", nullptr, int(count)), count,
        [&registrations = m_workspace.registrations(), session = m_session, event = m_event, people = m_invitees.people,
         heardFrom = m_heardFrom->text(), kind = RegistrationKindId(m_kind->currentData().toLongLong())] {
            return registrations.invite(session, event, people, heardFrom, kind);
        },
        [&work = m_work, dialog = QPointer(this), count](const Result<qint64> &written) {
            if (written || !dialog)
                work.tell(written,
                          tr("%n people are on the list now. Tell them: Events ▸ Tell people… has the words.", nullptr,
                             int(count)),
                          tr("They are on the list already."));
            if (dialog)
                dialog->conclude(written);
        });
    if (isWriting)
        accept(); // nobody waits for it
}

void InviteDialog::conclude(const Result<qint64> &written)
{
    if (!written) {
        showProblem(written.error().message);
        return;
    }
    accept();
}

} // namespace rnf
