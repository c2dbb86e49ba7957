#include "shell/LeftoversDialog.h"

#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "look/ToolTip.h"
#include "workspace/Backups.h"

#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString kindOfLeftover(PlainLeftover::Kind kind)
{
    switch (kind) {
    case PlainLeftover::Kind::Upgrade:
        return LeftoversDialog::tr("kept before an upgrade");
    case PlainLeftover::Kind::Half:
        return LeftoversDialog::tr("never finished");
    case PlainLeftover::Kind::Backup:
        break;
    }
    return LeftoversDialog::tr("a backup");
}

QString toldOfLeftover(const PlainLeftover &leftover)
{
    const QLocale locale;
    const QStringList about{kindOfLeftover(leftover.kind), locale.toString(leftover.at.toLocalTime(), QLocale::ShortFormat),
                            locale.formattedDataSize(leftover.size, 1, QLocale::DataSizeTraditionalFormat)};
    return QFileInfo(leftover.path).fileName() + u'\n' + about.join(u" · "_s);
}

} // namespace

LeftoversDialog::LeftoversDialog(const QList<PlainLeftover> &leftovers, const QString &away, QWidget *parent)
    : Dialog(u"leftovers"_s, tr("What can still be read"), parent), m_leftovers(leftovers), m_list(new QListWidget(this)),
      m_remove(addPrimary(tr("Delete what is ticked"), u"removeLeftovers"_s, tr("Leave it at that")))
{
    Help::setTopic(this, u"encryption"_s);
    setHint(leftovers.isEmpty()
                ? tr("The workspace is encrypted now, and nothing of it lies beside it in plain.")
                : tr("The workspace is encrypted now. These files were made of it before, and whoever gets hold of them can "
                     "read them. Tick what is to be deleted."));
    m_list->setObjectName(u"leftovers"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setMinimumHeight(5 * Theme::rowHeight);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_list, 1);
    auto *elsewhere = plainLabel(this, u"leftoversAway"_s);
    elsewhere->setText(away);
    elsewhere->setHidden(away.isEmpty());
    body()->addWidget(elsewhere);
    connect(m_list, &QListWidget::itemChanged, this, &LeftoversDialog::updateButton);
    connect(m_remove, &QPushButton::clicked, this, &LeftoversDialog::removeChosen);
    keepSize({640, 420});
    fill();
    m_list->setFocus();
}

void LeftoversDialog::offer(Workspace &workspace, QWidget *parent)
{
    const auto &backups = workspace.backups();
    auto left = PlainLeftovers::beside(workspace.path(), backups.workspaceId());
    left += PlainLeftovers::halvesIn(backups.folder());
    for (const auto &copy : backups.copiesHere() + backups.copiesThere()) {
        if (copy.head && !copy.head->isEncrypted)
            left += {PlainLeftover::Kind::Backup, copy.path, copy.size, copy.head->takenAt};
    }
    const SecondPlace second = backups.secondPlace();
    const QString away = second.folder.isEmpty() || second.isHere
                           ? QString()
                           : tr("The second place, %1, is not here. The copies there can still be read by anybody: delete "
                                "them when it is.")
                                 .arg(QDir::toNativeSeparators(second.folder));
    if (!left.isEmpty() || !away.isEmpty())
        (new LeftoversDialog(left, away, parent))->open();
}

/// What somebody put there may be wanted; what the program left behind is not.
void LeftoversDialog::fill()
{
    m_list->clear();
    for (const auto &leftover : std::as_const(m_leftovers)) {
        auto *item = new QListWidgetItem(toldOfLeftover(leftover), m_list);
        item->setCheckState(leftover.kind == PlainLeftover::Kind::Backup ? Qt::Unchecked : Qt::Checked);
        item->setToolTip(plainToolTip(QDir::toNativeSeparators(leftover.path)));
    }
    for (auto *part : QList<QWidget *>{m_list, m_remove})
        part->setHidden(m_leftovers.isEmpty());
    m_list->setCurrentRow(0);
    updateButton();
}

QList<PlainLeftover> LeftoversDialog::chosen() const
{
    QList<PlainLeftover> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen += m_leftovers[row];
    }
    return chosen;
}

void LeftoversDialog::updateButton() { m_remove->setEnabled(!chosen().isEmpty()); }

void LeftoversDialog::removeChosen()
{
    QStringList stuck;
    for (const auto &leftover : chosen()) {
        if (PlainLeftovers::remove(leftover))
            m_leftovers.removeOne(leftover);
        else
            stuck += QFileInfo(leftover.path).fileName();
    }
    if (stuck.isEmpty()) {
        accept();
        return;
    }
    fill();
    showProblem(tr("Not deleted: %1. Check that you may write in their folder, then try again.").arg(stuck.join(u", "_s)));
}

} // namespace rnf
