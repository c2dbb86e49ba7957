#include "programme/WishesDialog.h"

#include "base/Prompts.h"
#include "base/Text.h"
#include "base/WindowWork.h"
#include "events/Registrations.h"
#include "exchange/TableFormats.h"
#include "help/Help.h"
#include "look/SearchField.h"
#include "look/Theme.h"
#include "programme/PickFileDialog.h"
#include "programme/Programmes.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

WishesDialog::WishesDialog(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                           QWidget *parent)
    : Dialog(u"wishes"_s, tr("Who wants what"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_event(event), m_people(new QListWidget(this)), m_sessions(new QListWidget(this))
{
    Help::setTopic(this, u"programme"_s);
    setHint(tr("Choose somebody on the list of the event, and tick what they want to come to. The schedule then says whom "
               "it hurts."));
    m_people->setObjectName(u"wishPeople"_s);
    m_people->setAccessibleName(tr("People of the event"));
    m_sessions->setObjectName(u"wishSessions"_s);
    m_sessions->setAccessibleName(tr("Sessions they want to come to"));
    m_sessions->setDisabled(workspace.isReadOnly());
    auto *search = new SearchField(tr("Find somebody on the list"), this);
    search->setObjectName(u"wishSearch"_s);
    connect(search, &SearchField::searched, this, &WishesDialog::find);
    connect(search, &SearchField::wentDown, m_people, qOverload<>(&QWidget::setFocus));
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::gap);
    left->addWidget(search);
    left->addWidget(m_people, 1);
    auto *both = new QHBoxLayout;
    both->setSpacing(Theme::wide);
    both->addLayout(left, 2);
    both->addWidget(m_sessions, 3);
    body()->addLayout(both, 1);
    auto *file = addAside(tr("From a file…"), u"wishesFromFile"_s);
    file->setDisabled(workspace.isReadOnly());
    connect(file, &QPushButton::clicked, this, &WishesDialog::bringIn);
    auto *done = addPrimary(tr("Keep the wishes"), u"writeWishes"_s);
    done->setDisabled(workspace.isReadOnly());
    connect(done, &QPushButton::clicked, this, [this] {
        if (keep())
            accept();
    });
    fillSessions();
    fillPeople();
    connect(m_people, &QListWidget::currentRowChanged, this, &WishesDialog::turnTo);
    m_people->setCurrentRow(0);
    search->setFocus();
    keepSize({720, 560});
}

/// Those who may still come.
void WishesDialog::fillPeople()
{
    for (const auto &row : m_workspace.registrations().of(m_session, m_event.id)) {
        const Rsvp rsvp = row.registration.rsvp;
        if (rsvp == Rsvp::No || rsvp == Rsvp::Cancelled || rsvp == Rsvp::Refused)
            continue;
        auto *item = new QListWidgetItem(row.name, m_people);
        item->setData(Qt::UserRole, row.registration.id.value);
    }
}

void WishesDialog::fillSessions()
{
    for (const auto &session : m_workspace.programmes().sessions(m_session, m_event.id)) {
        if (session.status == SessionStatus::Cancelled)
            continue;
        auto *item = new QListWidgetItem(session.title, m_sessions);
        item->setData(Qt::UserRole, session.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
}

void WishesDialog::find(const QString &typed)
{
    for (int row = 0; row < m_people->count(); ++row)
        m_people->item(row)->setHidden(!foldedText(m_people->item(row)->text()).contains(foldedText(typed)));
}

void WishesDialog::turnTo(int row)
{
    if (!keep()) {
        const QSignalBlocker quiet(m_people);
        for (int each = 0; each < m_people->count(); ++each) {
            if (m_people->item(each)->data(Qt::UserRole).toLongLong() == m_shown.value)
                m_people->setCurrentRow(each);
        }
        return;
    }
    m_shown = row < 0 ? RegistrationId() : RegistrationId(m_people->item(row)->data(Qt::UserRole).toLongLong());
    showPicks();
}

void WishesDialog::showPicks()
{
    m_kept = m_shown.isValid() ? m_workspace.programmes().picks(m_session, m_shown) : QList<ProgrammeSessionId>();
    for (int row = 0; row < m_sessions->count(); ++row) {
        const ProgrammeSessionId id(m_sessions->item(row)->data(Qt::UserRole).toLongLong());
        m_sessions->item(row)->setCheckState(m_kept.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
}

/// What was wanted before keeps its order; what is new comes behind.
QList<ProgrammeSessionId> WishesDialog::ticked() const
{
    QList<ProgrammeSessionId> now;
    for (int row = 0; row < m_sessions->count(); ++row) {
        if (m_sessions->item(row)->checkState() == Qt::Checked)
            now += ProgrammeSessionId(m_sessions->item(row)->data(Qt::UserRole).toLongLong());
    }
    QList<ProgrammeSessionId> ordered = m_kept;
    ordered.removeIf([&](ProgrammeSessionId id) { return !now.contains(id); });
    for (const auto id : std::as_const(now)) {
        if (!ordered.contains(id))
            ordered += id;
    }
    return ordered;
}

bool WishesDialog::keep()
{
    const auto wanted = ticked();
    if (!m_shown.isValid() || wanted == m_kept)
        return true;
    const auto kept = m_workspace.programmes().setPicks(m_session, {{m_shown, wanted}});
    if (!kept) {
        showProblem(kept.error().message);
        return false;
    }
    m_kept = wanted;
    m_means.work.tell(kept);
    return true;
}

/// What is ticked is kept first; what came in is shown.
void WishesDialog::bringIn()
{
    if (!keep())
        return;
    const QString path = m_means.prompts.openPath(this, tr("Bring in wishes"), {}, TableFormats::openFilter());
    if (path.isEmpty())
        return;
    auto *dialog = new PickFileDialog(m_workspace, m_session, m_means.work, m_event, path, this);
    connect(dialog, &QDialog::finished, this, &WishesDialog::showPicks);
    dialog->open();
}

} // namespace rnf
