#include "groups/MailingDialog.h"

#include "exchange/Exports.h"
#include "exchange/TableFormats.h"
#include "help/Help.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/ToolTip.h"

#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

MailingDialog::MailingDialog(Workspace &workspace, const Session &session, Prompts &prompts, const Group &group,
                             QWidget *parent)
    : Dialog(u"mailing"_s, tr("Addresses for the mailing list"), parent), m_workspace(workspace), m_session(session),
      m_prompts(prompts), m_group(group), m_list(workspace.groups().mailingList(session, group)),
      m_told(plainLabel(this, u"mailingTold"_s))
{
    Help::setTopic(this, u"groups"_s);
    setSubject(group.name);
    auto *since = plainLabel(this, u"mailingSince"_s);
    since->setText(sinceWhen());
    auto *leftOut = plainLabel(this, u"mailingLeftOut"_s);
    leftOut->setText(m_list.leftOut.told());
    leftOut->setVisible(!leftOut->text().isEmpty());
    Theme::makeQuiet(leftOut);
    m_told->hide();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::wide);
    columns->addLayout(
        makeColumn(tr("To add: %1").arg(m_list.added.size()), u"added"_s, tr("Copy the new ones"), m_list.added));
    columns->addLayout(
        makeColumn(tr("To take off: %1").arg(m_list.gone.size()), u"gone"_s, tr("Copy the ones to take off"), m_list.gone));
    body()->addWidget(since);
    body()->addLayout(columns, 1);
    body()->addWidget(leftOut);
    body()->addWidget(m_told);
    addButtons();
    keepSize({680, 460});
}

QString MailingDialog::sinceWhen() const
{
    const QString now = tr("%n addresses in all.", nullptr, int(m_list.now.size()));
    if (!m_list.handedOverOn.isValid())
        return tr("Not handed over yet, so all of them are new.") + u' ' + now;
    const QString day = QLocale().toString(m_list.handedOverOn, QLocale::LongFormat);
    return (m_list.isChanged() ? tr("What changed since %1.").arg(day) : tr("Nothing changed since %1.").arg(day)) + u' '
         + now;
}

QLayout *MailingDialog::makeColumn(const QString &title, const QString &name, const QString &copyText,
                                   const QList<MailAddress> &addresses)
{
    auto *heading = new QLabel(title, this);
    Theme::makeHeading(heading);
    auto *list = new QListWidget(this);
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const auto &address : addresses) {
        auto *item = new QListWidgetItem(
            address.name.isEmpty() ? address.address : tr("%1 – %2").arg(address.address, address.name), list);
        item->setToolTip(plainToolTip(item->text()));
    }
    auto *button = new QPushButton(icon(u"copy"_s), copyText, this);
    button->setObjectName(u"copy/"_s + name);
    button->setEnabled(!addresses.isEmpty() && !m_workspace.isReadOnly());
    connect(button, &QPushButton::clicked, this, [this, addresses] { copy(addresses); });
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::gap);
    column->addWidget(heading);
    column->addWidget(list, 1);
    column->addWidget(button, 0, Qt::AlignLeft);
    return column;
}

void MailingDialog::addButtons()
{
    auto *file = addAside(tr("Save as CSV…"), u"saveAddresses"_s);
    file->setIcon(icon(u"export"_s));
    auto *known = addPrimary(tr("Mark as handed over"), u"handedOver"_s, tr("Close"));
    known->setToolTip(tr("From now on only what changes from here stands here"));
    const bool canWrite = m_list.isChanged() && !m_workspace.isReadOnly();
    file->setEnabled(canWrite);
    known->setEnabled(canWrite);
    if (!canWrite)
        leaveButton()->setDefault(true);
    connect(file, &QPushButton::clicked, this, &MailingDialog::save);
    connect(known, &QPushButton::clicked, this, &MailingDialog::handOver);
}

void MailingDialog::copy(const QList<MailAddress> &addresses)
{
    const auto noted =
        Exports(m_workspace.store(), m_workspace.people()).noteCopy(m_session, m_group.name, addresses.size());
    if (!noted) {
        tell(noted.error().message, Tone::Error);
        return;
    }
    QStringList lines;
    for (const auto &address : addresses)
        lines += address.address;
    auto *copied = new QMimeData;
    copied->setText(lines.join(u'\n'));
    m_prompts.setClipboard(copied);
    tell(tr("Copied %n addresses, one in each line.", nullptr, int(addresses.size())), Tone::Good);
}

void MailingDialog::save()
{
    const QString path = TableFormats::withSuffix(
        m_prompts.savePath(this, tr("Save the addresses"), tr("addresses.csv"), TableFormats::csv().filter()));
    if (path.isEmpty())
        return;
    const auto written =
        Exports(m_workspace.store(), m_workspace.people()).writeAddresses(m_session, path, m_group.name, m_list);
    tell(written ? tr("Saved.") : written.error().message, written ? Tone::Good : Tone::Error);
}

void MailingDialog::handOver()
{
    const auto noted = m_workspace.groups().noteHandedOver(m_session, m_group, m_list);
    if (!noted) {
        tell(noted.error().message, Tone::Error);
        return;
    }
    accept();
    Q_EMIT done(m_workspace.changes().told(m_session, *noted), *noted);
}

void MailingDialog::tell(const QString &text, Tone tone)
{
    m_told->setText(text);
    Theme::setTone(m_told, tone);
    m_told->show();
}

} // namespace rnf
