#include "events/RegistrationFileDialog.h"

#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QComboBox>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using ListMeans = RegistrationFileOptions::As;
constexpr int registrationRole = Qt::UserRole;

} // namespace

RegistrationFileDialog::RegistrationFileDialog(Workspace &workspace, const Session &session, WindowWork &work,
                                               const Event &event, const QString &path, QWidget *parent)
    : BringInDialog(tr("Bring in a list"), path, work, parent), m_workspace(workspace), m_session(session), m_event(event),
      m_files(workspace.store(), workspace.people(), workspace.registrations()), m_as(new QComboBox(this)),
      m_missingPart(new QWidget(this)), m_missingText(plainLabel(m_missingPart, u"missingText"_s)),
      m_missing(new QListWidget(m_missingPart))
{
    Help::setTopic(this, u"events"_s);
    setHeading(tr("%1 · %2").arg(source().name(), event.name));
    m_as->setObjectName(u"listMeans"_s);
    m_as->addItem(tr("Who registered"), int(ListMeans::Registrations));
    m_as->addItem(tr("Who came"), int(ListMeans::Attendance));
    proposeMeaning();
    addQuestion(tr("The list says"), m_as);
    makeMissing();
    connect(m_as, &QComboBox::currentIndexChanged, this, &RegistrationFileDialog::tryOut);
}

void RegistrationFileDialog::proposeMeaning()
{
    const auto proposed = RegistrationFiles::proposed(source(), m_event, m_workspace.store().dates().now());
    m_as->setCurrentIndex(m_as->findData(int(proposed)));
}

void RegistrationFileDialog::makeMissing()
{
    constexpr int shownNames = 4;
    m_missing->setObjectName(u"missingFromFile"_s);
    m_missing->setAccessibleName(tr("Who is no longer in the file"));
    m_missing->setMaximumHeight(shownNames * m_missing->fontMetrics().lineSpacing() * 3 / 2);
    m_missingText->setBuddy(m_missing);
    auto *layout = new QVBoxLayout(m_missingPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->addWidget(m_missingText);
    layout->addWidget(m_missing);
    body()->addWidget(m_missingPart);
    m_missingPart->hide();
    connect(m_missing, &QListWidget::itemChanged, this, [this] { setHasMore(!cancelled().isEmpty()); });
}

/// Nobody is ticked: that somebody is not in a file is a question.
void RegistrationFileDialog::showMissing(const QList<RegistrationRow> &missing)
{
    const QSignalBlocker quiet(m_missing);
    m_missing->clear();
    for (const auto &row : missing) {
        auto *item = new QListWidgetItem(row.name, m_missing);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(registrationRole, row.registration.id.value);
    }
    m_missingText->setText(tr("%n people are to come by the list here and are not in the file. Tick who has cancelled; the "
                              "others stay as they are.",
                              nullptr, int(missing.size())));
    m_missingPart->setHidden(missing.isEmpty());
    setHasMore(false);
}

QList<RegistrationId> RegistrationFileDialog::cancelled() const
{
    QList<RegistrationId> ticked;
    for (int row = 0; row < m_missing->count(); ++row) {
        if (m_missing->item(row)->checkState() == Qt::Checked)
            ticked += RegistrationId(m_missing->item(row)->data(registrationRole).toLongLong());
    }
    return ticked;
}

Result<BroughtFile> RegistrationFileDialog::run(bool isDryRun)
{
    RegistrationFileOptions options;
    options.as = ListMeans(m_as->currentData().toInt());
    options.dates = dates();
    options.isDryRun = isDryRun;
    if (!isDryRun)
        options.cancelled = cancelled();
    const auto outcome = m_files.run(m_session, source(), m_event, options);
    if (isDryRun)
        showMissing(outcome ? outcome->missing : QList<RegistrationRow>());
    if (!outcome)
        return outcome.error();
    m_missingPart->setHidden(!isDryRun || outcome->missing.isEmpty());
    auto rows = outcome->added + outcome->changed;
    std::ranges::sort(rows, {}, &FileRow::row);
    return BroughtFile{outcome->sentence(), rows,           outcome->known,           outcome->rejects,
                       outcome->remarks(),  outcome->dates, outcome->isDateOrderSure, outcome->action};
}

} // namespace rnf
