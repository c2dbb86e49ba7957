#include "exchange/BccDialog.h"

#include "help/Help.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

BccDialog::BccDialog(Workspace &workspace, const Session &session, Prompts &prompts, const QList<PersonId> &people,
                     const QString &listName, QWidget *parent)
    : Dialog(u"bcc"_s, tr("Copy addresses"), parent), m_session(session), m_prompts(prompts),
      m_bcc(workspace.store(), workspace.people()), m_listName(listName), m_size(new QSpinBox(this)),
      m_batches(new QScrollArea(this))
{
    Help::setTopic(this, u"export"_s);
    setSubject(listName);
    setHint(tr("For an e-mail from your own mail program. Paste each batch into “Bcc”, not into “To”: in “To” everybody "
               "sees the addresses of all others. What is copied stands in the history."));
    const auto list = m_bcc.of(session, people);
    auto *text = plainLabel(this, u"bccText"_s);
    if (list)
        m_list = *list;
    else
        showProblem(list.error().message);
    text->setText(told());
    body()->addWidget(text);
    makeSize();
    m_batches->setObjectName(u"bccBatches"_s);
    m_batches->setAccessibleName(tr("Batches of addresses"));
    m_batches->setWidgetResizable(true);
    m_batches->setFrameShape(QFrame::NoFrame);
    body()->addWidget(m_batches, 1);
    connect(m_batches->verticalScrollBar(), &QScrollBar::valueChanged, this, &BccDialog::fillView);
    connect(m_batches->verticalScrollBar(), &QScrollBar::rangeChanged, this, &BccDialog::fillView, Qt::QueuedConnection);
    addClose();
    keepSize({560, 480});
    showBatches();
}

QString BccDialog::told() const
{
    if (m_list.addresses.isEmpty())
        return (tr("None of them has an e-mail address that may be written to.") + u' ' + m_list.leftOut.told()).trimmed();
    const int sharing = int(m_list.people - m_list.addresses.size());
    QStringList sentences{tr("%n addresses.", nullptr, int(m_list.addresses.size()))};
    if (sharing > 0)
        sentences += tr("%n people share one with somebody else, which is written to once.", nullptr, sharing);
    sentences += m_list.leftOut.told();
    return sentences.join(u' ').trimmed();
}

void BccDialog::makeSize()
{
    constexpr int fewest = 10, most = 500, usual = 50;
    m_size->setObjectName(u"bccSize"_s);
    m_size->setRange(fewest, most);
    m_size->setSingleStep(fewest);
    m_size->setValue(usual);
    m_size->setAccessibleName(tr("Addresses in each e-mail, at most"));
    m_size->setToolTip(tr("Mail providers refuse e-mails to too many addresses at once; many take 50 or 100"));
    auto *label = plainLabel(this);
    label->setText(tr("Addresses in each e-mail, at most"));
    label->setWordWrap(false);
    label->setBuddy(m_size);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(label);
    line->addWidget(m_size);
    line->addStretch();
    body()->addLayout(line);
    connect(m_size, &QSpinBox::valueChanged, this, &BccDialog::showBatches);
}

void BccDialog::showBatches()
{
    auto *rows = new QWidget(m_batches);
    m_grid = new QGridLayout(rows);
    m_grid->setContentsMargins(0, 0, Theme::gap, 0);
    m_grid->setSpacing(Theme::gap);
    m_grid->setColumnStretch(2, 1);
    m_made = 0;
    showMore();
    m_batches->setWidget(rows); // which takes the one before away
    m_batches->verticalScrollBar()->setValue(0);
}

void BccDialog::showMore()
{
    constexpr int aView = 60;
    const qsizetype size = m_size->value(), all = (m_list.addresses.size() + size - 1) / size;
    const int until = int(qMin(all, qsizetype(m_made) + aView));
    m_grid->setRowStretch(m_made, 0);
    for (; m_made < until; ++m_made)
        addBatch(m_grid, m_made, m_made * size + 1, m_list.addresses.mid(m_made * size, size));
    m_grid->setRowStretch(m_made, 1);
}

void BccDialog::fillView()
{
    const auto *bar = m_batches->verticalScrollBar();
    if (m_made * m_size->value() < m_list.addresses.size() && bar->value() + bar->pageStep() >= bar->maximum())
        showMore();
}

void BccDialog::addBatch(QGridLayout *grid, int row, qsizetype first, const QStringList &addresses)
{
    const QLocale locale;
    const QString from = locale.toString(qint64(first)), to = locale.toString(qint64(first + addresses.size() - 1));
    auto *copying = new QPushButton(icon(u"copy"_s), tr("Copy %1–%2").arg(from, to));
    copying->setObjectName(u"copyBatch/%1"_s.arg(row));
    auto *mail = new QPushButton(tr("Open in mail program"));
    mail->setObjectName(u"mailBatch/%1"_s.arg(row));
    mail->setAccessibleName(tr("Open %1–%2 in the mail program").arg(from, to));
    mail->setEnabled(!BccList::mailLink(addresses).isEmpty());
    if (!mail->isEnabled())
        mail->setToolTip(tr("Too many for a mail program to take at once. Copy them, or make the batches smaller."));
    auto *mark = plainLabel(this, u"copiedBatch/%1"_s.arg(row));
    for (auto *button : {copying, mail})
        button->setAutoDefault(false);
    grid->addWidget(copying, row, 0);
    grid->addWidget(mail, row, 1);
    grid->addWidget(mark, row, 2);
    connect(copying, &QPushButton::clicked, this, [this, mark, addresses] { copy(mark, addresses); });
    connect(mail, &QPushButton::clicked, this, [this, mark, addresses] { openMail(mark, addresses); });
}

void BccDialog::take(QLabel *mark, const QStringList &addresses, const QString &said, const std::function<bool()> &handOut)
{
    const auto noted = m_bcc.note(m_session, m_listName, addresses.size());
    if (!noted) {
        showProblem(noted.error().message);
        return;
    }
    const bool isDone = handOut();
    showProblem(isDone ? QString() : tr("No mail program opened. Copy the addresses instead."));
    if (!isDone)
        return;
    mark->setText(said);
    Theme::setTone(mark, Tone::Good);
}

void BccDialog::copy(QLabel *mark, const QStringList &addresses)
{
    take(mark, addresses, tr("✓ Copied"), [&] {
        auto *copied = new QMimeData;
        copied->setText(BccList::text(addresses));
        m_prompts.setClipboard(copied);
        return true;
    });
}

void BccDialog::openMail(QLabel *mark, const QStringList &addresses)
{
    take(mark, addresses, tr("✓ Opened"),
         [&] { return QDesktopServices::openUrl(QUrl(BccList::mailLink(addresses), QUrl::StrictMode)); });
}

} // namespace rnf
