#include "conversations/PersonConversations.h"

#include "base/DayWords.h"
#include "base/Ways.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "history/ChangeWords.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
PersonConversations::PersonConversations(Workspace &workspace, const Session &session, const PageMeans &means,
                                         QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_log(new QPushButton(tr("Log contact"), this))
{
    Help::setTopic(this, u"conversations"_s);
    m_log->setObjectName(u"logContact"_s);
    m_log->setIcon(icon(u"talk"_s));
    m_log->setDisabled(workspace.isReadOnly());
    connect(m_log, &QPushButton::clicked, this, [this] { Q_EMIT m_means.ways.toContact(m_person); });
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Conversations with this person"));
    auto *inner = new QWidget(scroll);
    m_lines = new QVBoxLayout(inner);
    m_lines->setContentsMargins(Theme::gap * 2, Theme::gap, Theme::gap * 2, Theme::gap * 2);
    m_lines->setSpacing(Theme::gap / 2);
    scroll->setWidget(inner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::gap * 2, 0, 0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::gap * 2, 0, Theme::gap * 2, 0);
    line->addWidget(m_log);
    line->addStretch();
    layout->addLayout(line);
    layout->addWidget(scroll, 1);
}

void PersonConversations::show(PersonId person)
{
    m_person = person;
    while (auto *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto conversations = m_workspace.conversations().ofPerson(m_session, person);
    QSet<PersonId> mentioned;
    for (const auto &conversation : conversations)
        mentioned += {conversation.organizer, conversation.assignedTo};
    m_names.clear();
    for (const auto &row : m_workspace.people().rows(m_session, mentioned.values()))
        m_names.insert(row.id, row.name);
    for (const auto &conversation : conversations)
        addEntry(conversation);
    if (conversations.isEmpty()) {
        auto *nothing = recordLabel(tr("Nobody has spoken with them yet."), this);
        Theme::makeQuiet(nothing);
        m_lines->addWidget(nothing);
    }
    m_lines->addStretch();
}

QString PersonConversations::nameOf(PersonId person) const { return m_names.value(person, tr("Somebody")); }

void PersonConversations::addEntry(const Conversation &conversation)
{
    const QDate today = m_workspace.store().dates().today();
    auto *title = recordLabel(ConversationWords::title(conversation), this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    m_lines->addWidget(title);
    const auto at = QDateTime::fromString(conversation.happenedAt, Qt::ISODateWithMs);
    QString when = tr("%1, %2").arg(nameOf(conversation.organizer), ChangeWords::when(at, today));
    if (conversation.lengthMin > 0)
        when += u", "_s + tr("%n minutes", nullptr, conversation.lengthMin);
    auto *quiet = recordLabel(when, this);
    Theme::makeQuiet(quiet);
    m_lines->addWidget(quiet);
    if (!conversation.note.isEmpty())
        m_lines->addWidget(recordLabel(conversation.note, this));
    if (conversation.hasNextStep()) {
        const QString step = conversation.nextStep.isEmpty() ? tr("Follow-up") : conversation.nextStep;
        const QString due = conversation.isStepOpen() ? dueWord(conversation.nextDueOn, today)
                                                      : tr("done %1").arg(dayWord(conversation.nextDoneOn, today));
        const QString whose = conversation.assignedTo == conversation.organizer || !conversation.assignedTo.isValid()
                                ? QString()
                                : u" ("_s + nameOf(conversation.assignedTo) + u')';
        auto *next = recordLabel(tr("Next: %1, %2").arg(step, due) + whose, this);
        const bool isLate = conversation.isStepOpen() && conversation.nextDueOn < today;
        Theme::setTone(next, isLate ? Tone::Warning : conversation.isStepOpen() ? Tone::Accent : Tone::Quiet);
        m_lines->addWidget(next);
    }
    if (!m_workspace.isReadOnly()) {
        auto *links = new QWidget(this);
        auto *line = new QHBoxLayout(links);
        line->setContentsMargins(0, 0, 0, 0);
        const QString about = ConversationWords::title(conversation);
        const auto id = conversation.id;
        if (conversation.isStepOpen())
            addLink(line, tr("Done"), about,
                    [this, id] { m_means.work.tell(m_workspace.conversations().finishStep(m_session, id)); });
        addLink(line, tr("Edit"), about, [this, conversation] { Q_EMIT editWanted(conversation); });
        addLink(line, tr("Delete"), about,
                [this, id] { m_means.work.tell(m_workspace.conversations().remove(m_session, id)); });
        line->addStretch();
        m_lines->addWidget(links);
    }
    m_lines->addSpacing(Theme::gap * 2);
}

void PersonConversations::addLink(QHBoxLayout *line, const QString &text, const QString &about,
                                  const std::function<void()> &run)
{
    auto *link = new QPushButton(text, line->parentWidget());
    Theme::makeLink(link);
    link->setAccessibleName(tr("%1 (%2)").arg(text, about));
    line->addWidget(link);
    // What it does fills these lines anew, this button among them.
    connect(link, &QPushButton::clicked, this, run, Qt::QueuedConnection);
}

} // namespace rnf
