#include "events/SeriesDialog.h"

#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/Events.h"
#include "events/SeriesEdit.h"
#include "help/Help.h"
#include "look/Form.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

SeriesDialog::SeriesDialog(Workspace &workspace, const Session &session, const Event &event, QWidget *parent)
    : Dialog(u"repeat"_s, tr("Repeat"), parent), m_workspace(workspace), m_session(session), m_event(event),
      m_edit(new SeriesEdit(false, this))
{
    Help::setTopic(this, u"events"_s);
    setSubject(EventWords::named(event));
    setHint(tr("Each of them is an event of its own, with the same times, place and tasks. Nobody is on its list yet."));
    setMinimumWidth(520);
    m_edit->setDay(EventTimes::day(event));
    auto *form = newForm();
    form->addRow(tr("Repeats"), m_edit);
    body()->addLayout(form);
    auto *write = addPrimary(tr("Repeat"), u"writeRepeat"_s);
    write->setEnabled(event.hasDay());
    if (!event.hasDay())
        showProblem(tr("What has no day cannot come again. Give the event a day first."));
    connect(write, &QPushButton::clicked, this, &SeriesDialog::write);
    connect(m_edit, &SeriesEdit::changed, this, [this] { showProblem({}); });
    m_edit->setFocus();
}

void SeriesDialog::write()
{
    QString problem;
    const auto repetition = m_edit->read(problem);
    const auto made = repetition ? m_workspace.events().repeat(m_session, m_event, *repetition)
                                 : Result<QList<EventId>>(Error{u"unread"_s, problem});
    if (!made) {
        showProblem(made.error().message);
        return;
    }
    accept();
    Q_EMIT repeated(m_event.id);
}

} // namespace rnf
