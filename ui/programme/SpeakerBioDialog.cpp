#include "programme/SpeakerBioDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

SpeakerBioDialog::SpeakerBioDialog(Workspace &workspace, const Session &session, WindowWork &work, PersonId person,
                                   QWidget *parent)
    : Dialog(u"speakerBio"_s, tr("Who they are"), parent), m_session(session), m_work(work), m_profiles(workspace.store()),
      m_person(person), m_bio(new QPlainTextEdit(m_profiles.bio(session, person), this))
{
    Help::setTopic(this, u"programme"_s);
    setSubject(workspace.people().nameOf(session, person));
    setHint(tr("Everybody reads it at the end of the programme, on paper and on its web page. It is the same for all their "
               "sessions and events."));
    m_bio->setObjectName(u"bio"_s);
    m_bio->setAccessibleName(tr("Who they are"));
    m_bio->setTabChangesFocus(true);
    m_bio->setReadOnly(workspace.isReadOnly());
    body()->addWidget(m_bio, 1);
    auto *keep = addPrimary(tr("Save"), u"writeBio"_s);
    keep->setDisabled(workspace.isReadOnly());
    connect(keep, &QPushButton::clicked, this, &SpeakerBioDialog::write);
    m_bio->setFocus();
    keepSize({520, 360});
}

void SpeakerBioDialog::write()
{
    const auto done = m_profiles.setBio(m_session, m_person, m_bio->toPlainText());
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    m_work.tell(done);
    accept();
}

} // namespace rnf
