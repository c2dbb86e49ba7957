#include "programme/ReleaseDialog.h"

#include "base/WindowWork.h"
#include "events/Events.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/Theme.h"
#include "programme/ProgrammeWords.h"
#include "programme/Programmes.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

ReleaseDialog::ReleaseDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                             QWidget *parent)
    : Dialog(u"release"_s, tr("Release the programme"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_event(event), m_label(new QLineEdit(this)), m_comment(new QPlainTextEdit(this))
{
    Help::setTopic(this, u"programme"_s);
    setHint(
        tr("A release stays as it is, to be printed and handed out. You go on in the draft. Nothing is sent to anybody."));
    const auto releases = workspace.programmes().releases(session, event.id);
    m_label->setObjectName(u"releaseLabel"_s);
    m_label->setText(tr("Version %1").arg(releases.size() + 1));
    m_comment->setObjectName(u"releaseComment"_s);
    m_comment->setPlaceholderText(tr("What people are told of it"));
    m_comment->setTabChangesFocus(true);
    Theme::showLines(m_comment, 2);
    auto *changed = new QPlainTextEdit(this);
    changed->setObjectName(u"releaseChanges"_s);
    changed->setReadOnly(true);
    changed->setPlainText(changes());
    changed->setTabChangesFocus(true);
    Theme::showLines(changed, 8);
    auto *form = newForm();
    form->addRow(tr("Name"), m_label);
    form->addRow(tr("Comment"), m_comment);
    form->addRow(tr("What changed"), changed);
    body()->addLayout(form);
    connect(addPrimary(tr("Release it"), u"writeRelease"_s), &QPushButton::clicked, this, &ReleaseDialog::write);
    m_label->setFocus();
    m_label->selectAll();
}

QString ReleaseDialog::changes() const
{
    auto &programmes = m_workspace.programmes();
    const auto releases = programmes.releases(m_session, m_event.id);
    if (releases.isEmpty())
        return tr("This is the first release.");
    QHash<RoomId, QString> rooms;
    for (const auto &room : m_workspace.events().rooms(m_session, m_event.venue))
        rooms.insert(room.id, room.name);
    const auto draft = programmes.facts(m_session, m_event.id).version.id;
    QStringList lines;
    for (const auto &change : programmes.changes(m_session, m_event.id, releases.first().id, draft))
        lines += ProgrammeWords::change(change, m_event, rooms);
    return lines.isEmpty() ? tr("Nothing changed since %1.").arg(releases.first().label) : lines.join(u'\n');
}

void ReleaseDialog::write()
{
    const auto released = m_workspace.programmes().release(m_session, m_event.id, m_label->text(), m_comment->toPlainText());
    if (!released) {
        showProblem(released.error().message);
        return;
    }
    m_work.tell(m_workspace.changes().newestOf(m_session));
    accept();
}

} // namespace rnf
