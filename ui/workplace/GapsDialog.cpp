#include "workplace/GapsDialog.h"

#include "look/PlainLabel.h"
#include "look/RowTable.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

void addRow(QTableWidget *table, const QString &name, std::initializer_list<qsizetype> numbers)
{
    const int row = table->rowCount();
    table->insertRow(row);
    table->setItem(row, 0, new QTableWidgetItem(name));
    int column = 1;
    for (const auto number : numbers) {
        auto *item = new QTableWidgetItem(QLocale().toString(number));
        item->setTextAlignment(Qt::AlignCenter);
        table->setItem(row, column++, item);
    }
}

} // namespace

GapsDialog::GapsDialog(Workspace &workspace, const Session &session, const WallChartModel &chart, const QString &place,
                       QWidget *parent)
    : Dialog(u"gaps"_s, tr("Where leaders are missing: %1").arg(place), parent),
      m_gaps(
          makeTable(tr("Parts without enough leaders"), {tr("Where"), tr("People"), tr("Can be led"), tr("Nobody leads")})),
      m_overloads(makeTable(tr("Leaders with too many people"), {tr("Who"), tr("Leads"), tr("Can lead")}))
{
    setHint(tr("Enter or a double click opens the people of a row."));
    m_gaps->setObjectName(u"gaps"_s);
    m_overloads->setObjectName(u"overloads"_s);
    fillGaps(chart);
    fillOverloads(workspace, session, *chart.chart());
    for (auto *table : {m_gaps, m_overloads}) {
        auto *name = plainLabel(this);
        name->setText(table->rowCount() ? table->accessibleName() : tr("%1: none").arg(table->accessibleName()));
        body()->addWidget(name);
        body()->addWidget(table, table->rowCount());
        table->setVisible(table->rowCount() > 0);
    }
    addClose();
    keepSize({640, 560});
    const auto open = [this](const std::pair<QString, QList<PersonId>> &behind) {
        Q_EMIT peopleWanted(behind.first, behind.second);
        accept();
    };
    connect(m_gaps, &QTableWidget::cellActivated, this, [this, open](int row) { open(m_behindGaps[row]); });
    connect(m_overloads, &QTableWidget::cellActivated, this, [this, open](int row) { open(m_behindOverloads[row]); });
}

QTableWidget *GapsDialog::makeTable(const QString &name, const QStringList &headings)
{
    auto *table = new QTableWidget(0, int(headings.size()), this);
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(headings);
    makeRowTable(table);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

/// The largest gaps first.
void GapsDialog::fillGaps(const WallChartModel &chart)
{
    auto gaps = chart.chart()->gaps();
    std::ranges::stable_sort(gaps, std::greater(), [&](const auto &at) {
        const auto &cell = chart.chart()->cell(at.first, at.second);
        return cell.count() - cell.covers;
    });
    for (const auto &[row, column] : std::as_const(gaps)) {
        const auto &cell = chart.chart()->cell(row, column);
        const auto unled = chart.chart()->people(row, column, WallChart::Who::NobodyLeads);
        const QString where = chart.cellName(row, column);
        m_behindGaps.emplaceBack(where, (unled.isEmpty() ? cell.people : unled).values());
        addRow(m_gaps, where, {cell.count(), cell.covers, unled.size()});
    }
    m_gaps->setCurrentCell(0, 0);
}

void GapsDialog::fillOverloads(Workspace &workspace, const Session &session, const WallChart &chart)
{
    const auto overloads = chart.overloads();
    QList<PersonId> leaders;
    for (const auto &overload : overloads)
        leaders += overload.leader;
    QHash<PersonId, QString> names;
    for (const auto &row : workspace.people().rows(session, leaders))
        names.insert(row.id, row.name);
    for (const auto &overload : overloads) {
        const QString name = names.value(overload.leader);
        QList<PersonId> followers;
        for (const auto &lead : workspace.standings().of(session, overload.leader).followers)
            followers += lead.person;
        m_behindOverloads.emplaceBack(tr("Led by %1").arg(name), followers);
        addRow(m_overloads, name, {overload.followers, overload.covers});
    }
    m_overloads->setCurrentCell(0, 0);
}

} // namespace rnf
