#include "conversations/PersonConversations.h"

#include "base/DayWords.h"
#include "base/Ways.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "history/ChangeWords.h"
#include "look/Icons.h"
#include "look/LineList.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
PersonConversations::PersonConversations(Workspace &workspace, const Session &session, const PageMeans &means,
                                         QWidget *parent)
    : ScrolledColumn(tr("Conversations with this person"), parent), m_workspace(workspace), m_session(session),
      m_means(means), m_log(new QPushButton(tr("Log contact"))), m_lines(new LineList)
{
    Help::setTopic(this, u"conversations"_s);
    m_log->setObjectName(u"logContact"_s);
    m_log->setIcon(icon(u"talk"_s));
    m_log->setDisabled(workspace.isReadOnly());
    connect(m_log, &QPushButton::clicked, this, [this] { Q_EMIT m_means.ways.toContact(m_person); });
    lines()->addWidget(m_log, 0, Qt::AlignLeft);
    lines()->addWidget(m_lines);
}

void PersonConversations::show(PersonId person)
{
    m_person = person;
    m_lines->clear();
    const auto conversations = m_workspace.conversations().ofPerson(m_session, person);
    QSet<PersonId> mentioned;
    for (const auto &conversation : conversations)
        mentioned += {conversation.organizer, conversation.assignedTo};
    m_names.clear();
    for (const auto &row : m_workspace.people().rows(m_session, mentioned.values()))
        m_names.insert(row.id, row.name);
    for (const auto &conversation : conversations)
        addEntry(conversation);
    if (conversations.isEmpty())
        m_lines->addLine(tr("Nobody has spoken with them yet."), Tone::Quiet);
}

QString PersonConversations::nameOf(PersonId person) const { return m_names.value(person, tr("Somebody")); }

void PersonConversations::addEntry(const Conversation &conversation)
{
    const QDate today = m_workspace.store().dates().today();
    const QString title = ConversationWords::title(conversation);
    m_lines->addTitle(title);
    const auto at = instantOf(conversation.happenedAt);
    QString when = tr("%1, %2").arg(nameOf(conversation.organizer), ChangeWords::when(at, today));
    if (conversation.lengthMin > 0)
        when += u", "_s + tr("%n minutes", nullptr, conversation.lengthMin);
    m_lines->addLine(when, Tone::Quiet);
    if (!conversation.note.isEmpty())
        m_lines->addLine(conversation.note);
    if (conversation.hasNextStep()) {
        const QString step = conversation.nextStep.isEmpty() ? tr("Follow-up") : conversation.nextStep;
        const QString due = conversation.isStepOpen() ? dueWord(conversation.nextDueOn, today)
                                                      : tr("done %1").arg(dayWord(conversation.nextDoneOn, today));
        const QString whose = conversation.assignedTo == conversation.organizer || !conversation.assignedTo.isValid()
                                ? QString()
                                : u" ("_s + nameOf(conversation.assignedTo) + u')';
        const bool isLate = conversation.isStepOpen() && conversation.nextDueOn < today;
        m_lines->addLine(tr("Next: %1, %2").arg(step, due) + whose, isLate                      ? Tone::Warning
                                                                    : conversation.isStepOpen() ? Tone::Accent
                                                                                                : Tone::Quiet);
    }
    if (!m_workspace.isReadOnly()) {
        const auto id = conversation.id;
        QList<LineList::Link> links;
        if (conversation.isStepOpen())
            links += {tr("Done"), [this, id] { m_means.work.tell(m_workspace.conversations().finishStep(m_session, id)); }};
        links += {tr("Edit"), [this, conversation] { Q_EMIT editWanted(conversation); }};
        links += {tr("Delete"), [this, id] { m_means.work.tell(m_workspace.conversations().remove(m_session, id)); }};
        m_lines->addLinks(title, links);
    }
}

} // namespace rnf
