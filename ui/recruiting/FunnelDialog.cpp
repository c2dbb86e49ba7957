#include "recruiting/FunnelDialog.h"

#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"
#include "recruiting/ApplicationJudgement.h"
#include "recruiting/Applications.h"
#include "recruiting/PostingCode.h"
#include "recruiting/PostingWords.h"
#include "recruiting/Postings.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

SourceFunnel sumOf(const QList<SourceFunnel> &funnels)
{
    SourceFunnel sum;
    for (const auto &funnel : funnels) {
        for (const auto count : {&SourceFunnel::received, &SourceFunnel::interviewed, &SourceFunnel::offered,
                                 &SourceFunnel::accepted, &SourceFunnel::placed, &SourceFunnel::completed})
            sum.*count += funnel.*count;
    }
    return sum;
}

} // namespace

FunnelDialog::FunnelDialog(Workspace &workspace, const Session &session, const InternProgram &program, QWidget *parent)
    : Dialog(u"funnel"_s, tr("Where do they come from?"), parent), m_table(new QTableWidget(this))
{
    Help::setTopic(this, u"recruiting"_s);
    setSubject(program.name);
    setHint(tr("Whoever came further counts for every step before, whatever became of them then."));
    makeTable();
    auto &applications = workspace.applications();
    const auto channels = workspace.postings().channels(session);
    auto received = applications.of(session, program.id);
    for (auto &application : received)
        application.source = PostingCode::meant(channels, application.source);
    const auto funnels = funnelBySource(received, applications.interviews(session, program.id),
                                        applications.offers(session, program.id), workspace.interns().placements(session));
    for (const auto &funnel : funnels)
        addRow(funnel.source.isEmpty() ? tr("not said") : PostingWords::source(channels, funnel.source), funnel);
    if (funnels.size() > 1)
        addRow(tr("All"), sumOf(funnels));
    auto *nothing = plainLabel(this);
    nothing->setText(tr("Nobody has applied yet. The source is typed with each application, or comes with web answers."));
    nothing->setVisible(funnels.isEmpty());
    m_table->setVisible(!funnels.isEmpty());
    m_table->setCurrentCell(0, 0);
    body()->addWidget(nothing);
    body()->addWidget(m_table, 1);
    addClose();
    keepSize({760, 420});
}

void FunnelDialog::makeTable()
{
    const QStringList headings{tr("Source"),   tr("Received"), tr("Interviewed"), tr("Offered"),
                               tr("Accepted"), tr("Placed"),   tr("Completed")};
    m_table->setObjectName(u"funnel"_s);
    m_table->setAccessibleName(tr("Applications by source"));
    m_table->setColumnCount(int(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    makeRowTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void FunnelDialog::addRow(const QString &name, const SourceFunnel &funnel)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    int column = 1;
    for (const int count :
         {funnel.received, funnel.interviewed, funnel.offered, funnel.accepted, funnel.placed, funnel.completed}) {
        auto *item = new QTableWidgetItem(QLocale().toString(count));
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column++, item);
    }
}

} // namespace rnf
