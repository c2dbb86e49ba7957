#include "recruiting/PostingChannels.h"

#include "interns/PlacementWords.h"
#include "look/FlowLayout.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

PostingChannels::PostingChannels(Workspace &workspace, const Session &session, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_table(new QTableWidget(0, ColumnCount, this)),
      m_nothing(plainLabel(this, u"noChannels"_s))
{
    auto *heading = plainLabel(this);
    heading->setText(tr("Where it was put up"));
    Theme::makeHeading(heading);
    m_nothing->setText(
        tr("Add each place where you put this posting up: a job board, a page, flyers at the library. It gets a "
           "short code; whoever applies says it, and you see which places bring people."));
    Theme::makeQuiet(m_nothing);
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    for (QWidget *part : std::initializer_list<QWidget *>{heading, m_nothing, m_table})
        layout->addWidget(part);
    layout->addLayout(makeButtons());
    updateButtons();
}

void PostingChannels::makeTable()
{
    m_table->setObjectName(u"postingChannels"_s);
    m_table->setAccessibleName(tr("Channels of the posting"));
    m_table->setHorizontalHeaderLabels(
        {tr("Channel"), tr("Link to apply"), tr("Code"), tr("Posted"), tr("Shared by"), tr("Applicants")});
    makeRowTable(m_table);
    m_table->setWordWrap(false);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Link, QHeaderView::Stretch);
    m_table->horizontalHeaderItem(Applicants)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(Applicants)
        ->setToolTip(tr("Applications that came with this code, in whatever programme they are now"));
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this] {
        if (!m_workspace.isReadOnly())
            Q_EMIT editAsked(current());
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &PostingChannels::updateButtons);
}

QPushButton *PostingChannels::makeButton(const QString &text, const QString &name, bool writes, Asked asked)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, asked] { Q_EMIT(this->*asked)(current()); });
    m_buttons += {button, writes};
    return button;
}

QLayout *PostingChannels::makeButtons()
{
    auto *add = new QPushButton(tr("Add a channel…"), this);
    add->setObjectName(u"addChannel"_s);
    add->setDisabled(m_workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, [this] {
        PostingChannel channel;
        channel.posting = m_posting;
        Q_EMIT editAsked(channel);
    });
    auto *flow = new FlowLayout;
    flow->setSpacing(Theme::gap);
    flow->addWidget(add);
    flow->addWidget(makeButton(tr("Edit…"), u"editChannel"_s, true, &PostingChannels::editAsked));
    flow->addWidget(makeButton(tr("Delete"), u"deleteChannel"_s, true, &PostingChannels::removeAsked));
    flow->addWidget(makeButton(tr("Copy text for this channel"), u"copyChannelText"_s, false, &PostingChannels::copyAsked));
    flow->addWidget(makeButton(tr("Copy HTML for this channel"), u"copyChannelHtml"_s, false, &PostingChannels::htmlAsked));
    flow->addWidget(
        makeButton(tr("Print flyer for this channel…"), u"printChannelFlyer"_s, false, &PostingChannels::flyerAsked));
    return flow;
}

/// Stays in the row where it was.
void PostingChannels::show(PostingId posting)
{
    const int before = posting == m_posting ? qMax(0, m_table->currentRow()) : 0;
    m_posting = posting;
    m_channels = m_workspace.postings().channels(m_session, posting);
    const auto applicants = m_workspace.postings().applicants(m_session, posting);
    m_table->setRowCount(int(m_channels.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, applicants.value(m_channels[row].id));
    m_table->setCurrentCell(qMin(before, m_table->rowCount() - 1), Name);
    m_table->setHidden(m_channels.isEmpty());
    m_nothing->setVisible(m_channels.isEmpty());
    updateButtons();
}

void PostingChannels::fillRow(int row, int applicants)
{
    const PostingChannel &channel = m_channels[row];
    const QDate today = m_workspace.store().dates().today();
    const QStringList cells{channel.name,
                            channel.url,
                            channel.sourceCode,
                            channel.postedOn.isValid() ? PlacementWords::day(channel.postedOn, today) : tr("not yet"),
                            m_workspace.people().nameOf(m_session, channel.sharedBy),
                            QLocale().toString(applicants)};
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    m_table->item(row, Applicants)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

PostingChannel PostingChannels::current() const { return m_channels.value(m_table->currentRow()); }

void PostingChannels::updateButtons()
{
    const bool isChosen = current().id.isValid();
    for (const auto &[button, writes] : std::as_const(m_buttons))
        button->setEnabled(isChosen && !(writes && m_workspace.isReadOnly()));
}

bool PostingChannels::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && current().id.isValid() && !m_workspace.isReadOnly()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT editAsked(current());
            return true;
        }
        if (key == Qt::Key_Delete) {
            Q_EMIT removeAsked(current());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rnf
