#include "programme/VersionsDialog.h"

#include "base/Dates.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "programme/Programmes.h"

#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

VersionsDialog::VersionsDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                               QWidget *parent)
    : Dialog(u"versions"_s, tr("Versions of the programme"), parent), m_workspace(workspace), m_session(session),
      m_work(work), m_event(event), m_versions(workspace.programmes().releases(session, event.id)),
      m_list(new QListWidget(this)), m_changes(new QPlainTextEdit(this)),
      m_back(addAside(tr("Make it the draft again"), u"bringBackVersion"_s))
{
    Help::setTopic(this, u"programme"_s);
    setMinimumWidth(520);
    m_list->setObjectName(u"versionList"_s);
    m_list->setAccessibleName(tr("Releases"));
    m_changes->setObjectName(u"versionChanges"_s);
    m_changes->setAccessibleName(tr("What changed in it"));
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    for (const auto &version : m_versions) {
        const auto at = instantOf(version.releasedAt).toLocalTime();
        m_list->addItem(tr("%1, released %2").arg(version.label, QLocale().toString(at, QLocale::ShortFormat)));
    }
    setHint(m_versions.isEmpty()
                ? tr("Nothing was released yet. The draft is what you see in the schedule.")
                : tr("What was released stays as it was. Making one the draft again replaces the draft, and "
                     "can be undone."));
    body()->addWidget(m_list);
    body()->addWidget(m_changes, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_changes)})
        part->setVisible(!m_versions.isEmpty());
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showChosen);
    connect(m_back, &QPushButton::clicked, this, &VersionsDialog::bringBack);
    addClose();
    m_back->setDisabled(m_versions.isEmpty() || workspace.isReadOnly());
    m_list->setCurrentRow(0);
}

void VersionsDialog::showChosen(int row)
{
    const auto version = m_versions.value(row);
    QStringList lines;
    for (const auto &text : {version.comment, version.changes}) {
        if (!text.isEmpty())
            lines += text;
    }
    m_changes->setPlainText(lines.join(u"\n\n"_s));
}

void VersionsDialog::bringBack()
{
    const auto done = m_workspace.programmes().bringBack(m_session, m_versions.value(m_list->currentRow()));
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    m_work.tell(done);
    accept();
}

} // namespace rnf
