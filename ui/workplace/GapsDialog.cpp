#include "workplace/GapsDialog.h"

#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
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
    : QDialog(parent), m_chart(*chart.chart()),
      m_gaps(
          makeTable(tr("Parts without enough leaders"), {tr("Where"), tr("People"), tr("Can be led"), tr("Nobody leads")})),
      m_overloads(makeTable(tr("Leaders with too many people"), {tr("Who"), tr("Leads"), tr("Can lead")}))
{
    Help::setTopic(this, u"workplace"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"gapsDialog"_s);
    setWindowTitle(tr("Where leaders are missing: %1").arg(place));
    resize(640, 560);
    m_gaps->setObjectName(u"gaps"_s);
    m_overloads->setObjectName(u"overloads"_s);
    fillGaps(chart);
    fillOverloads(workspace, session);
    auto *heading = plainLabel(this);
    heading->setText(windowTitle());
    Theme::makeHeading(heading, 1.4);
    auto *hint = plainLabel(this);
    hint->setText(tr("Enter or a double click opens the people of a row."));
    Theme::makeQuiet(hint);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::section, Theme::section, Theme::section, Theme::section);
    layout->setSpacing(Theme::wide);
    layout->addWidget(heading);
    layout->addWidget(hint);
    for (auto *table : {m_gaps, m_overloads}) {
        auto *name = plainLabel(this);
        name->setText(table->rowCount() ? table->accessibleName() : tr("%1: none").arg(table->accessibleName()));
        layout->addWidget(name);
        layout->addWidget(table, table->rowCount());
        table->setVisible(table->rowCount() > 0);
    }
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_gaps, &QTableWidget::cellActivated, this, [this](int row) {
        const auto [part, column] = m_behindGaps[row];
        const auto unled = m_chart.people(part, column, WallChart::Who::NobodyLeads);
        openPeople(m_gaps->item(row, 0)->text(), (unled.isEmpty() ? m_chart.people(part, column) : unled).values());
    });
    connect(m_overloads, &QTableWidget::cellActivated, this,
            [this](int row) { openPeople(tr("Led by %1").arg(m_overloads->item(row, 0)->text()), m_behindOverloads[row]); });
}

void GapsDialog::openPeople(const QString &name, const QList<PersonId> &people)
{
    Q_EMIT peopleWanted(name, people);
    accept();
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
    m_behindGaps = m_chart.gaps();
    std::ranges::stable_sort(m_behindGaps, std::greater(), [&](const auto &at) {
        const auto &cell = m_chart.cell(at.first, at.second);
        return cell.count() - cell.covers;
    });
    for (const auto &[row, column] : std::as_const(m_behindGaps)) {
        const auto &cell = m_chart.cell(row, column);
        addRow(m_gaps, chart.cellName(row, column),
               {cell.count(), cell.covers, m_chart.count(row, column, WallChart::Who::NobodyLeads)});
    }
    m_gaps->setCurrentCell(0, 0);
}

void GapsDialog::fillOverloads(Workspace &workspace, const Session &session)
{
    const auto overloads = m_chart.overloads();
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
        m_behindOverloads += followers;
        addRow(m_overloads, name, {overload.followers, overload.covers});
    }
    m_overloads->setCurrentCell(0, 0);
}

} // namespace rnf
