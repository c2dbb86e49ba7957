#include "insight/ReportView.h"

#include "base/Text.h"
#include "insight/ChartView.h"
#include "insight/HeatMap.h"
#include "insight/MetricTableModel.h"
#include "insight/MetricText.h"
#include "look/EmptyState.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum State { Filled, Nothing };
constexpr int narrowView = 720;

} // namespace

ReportView::ReportView(QWidget *parent)
    : QFrame(parent), m_title(plainLabel(this, u"reportTitle"_s)), m_before(plainLabel(this, u"reportBefore"_s)),
      m_population(plainLabel(this, u"reportPopulation"_s)), m_definition(plainLabel(this, u"reportDefinition"_s)),
      m_notes(plainLabel(this, u"reportNotes"_s)), m_next(plainLabel(this, u"reportNext"_s)),
      m_states(new QStackedWidget(this)), m_splitter(new QSplitter(this)), m_nothing(new EmptyState(u"chart"_s, this)),
      m_again(m_nothing->addButton(tr("Ask again"))), m_chart(new ChartView(this)), m_model(new MetricTableModel(this)),
      m_numbers(new QTableView(this))
{
    Theme::makePanel(this);
    Theme::makeTitle(m_title);
    for (auto *quiet : {m_before, m_population, m_notes})
        Theme::makeQuiet(quiet);
    m_definition->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_definition->setFocusPolicy(Qt::StrongFocus); // a label that can be selected takes it from the mouse alone
    m_definition->hide();
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(makeTable());
    m_splitter->setSizes({500, 400});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_states->addWidget(m_splitter);
    m_states->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_before);
    layout->addWidget(m_population);
    layout->addWidget(makeActions());
    layout->addWidget(m_definition);
    layout->addWidget(m_states, 1);
    layout->addWidget(m_notes);
    layout->addWidget(m_next);
    m_again->setObjectName(u"askReportAgain"_s);
    connect(m_chart, &ChartView::opened, this, &ReportView::opened);
    connect(m_again, &QPushButton::clicked, this, &ReportView::againWanted);
}

void ReportView::setChoices(QWidget *choices) { static_cast<QVBoxLayout *>(layout())->insertWidget(3, choices); }

QWidget *ReportView::makeTable()
{
    m_numbers->setObjectName(u"reportNumbers"_s);
    m_numbers->setModel(m_model);
    makeListTable(m_numbers);
    m_numbers->setSelectionBehavior(QAbstractItemView::SelectItems); // a number is opened, not a row
    m_numbers->setToolTip(tr("Enter opens whom a number counts, Ctrl+C copies the table"));
    m_numbers->setSortingEnabled(true);
    m_numbers->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_numbers->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_numbers->installEventFilter(this);
    connect(m_numbers, &QAbstractItemView::doubleClicked, this, &ReportView::openCurrent);
    return m_numbers;
}

QWidget *ReportView::makeActions()
{
    auto *line = new QWidget(this);
    m_defining = new QPushButton(tr("How it is counted"), line);
    m_defining->setObjectName(u"reportDefining"_s);
    m_defining->setCheckable(true);
    m_handOut = new QPushButton(icon(u"export"_s), tr("Hand out"), line);
    m_handOut->setObjectName(u"handOutReport"_s);
    m_handOut->setMenu(makeWaysOut());
    connect(m_defining, &QPushButton::toggled, m_definition, &QWidget::setVisible);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_defining);
    layout->addStretch();
    layout->addWidget(m_handOut);
    return line;
}

QMenu *ReportView::makeWaysOut()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &iconName, const QString &text, const QString &name, void (ReportView::*wanted)()) {
        auto *action = menu->addAction(icon(iconName), text, this, wanted);
        action->setObjectName(name);
    };
    add(u"export"_s, tr("Save the table…"), u"saveReportTable"_s, &ReportView::tableWanted);
    add(u"chart"_s, tr("Save the chart…"), u"saveReportChart"_s, &ReportView::chartWanted);
    menu->addSeparator();
    add(u"copy"_s, tr("Copy the table"), u"copyReportTable"_s, &ReportView::tableCopyWanted);
    add(u"copy"_s, tr("Copy the chart"), u"copyReportChart"_s, &ReportView::chartCopyWanted);
    return menu;
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

/// As wide as none of its columns is cut off.
int ReportView::widthOfNumbers() const
{
    return m_numbers->horizontalHeader()->length() + m_numbers->verticalScrollBar()->sizeHint().width();
}

/// As high as a few rows are seen at once, the others are scrolled to; but the chart has twice as much.
int ReportView::heightOfNumbers() const
{
    constexpr int seen = 5, thirds = 3;
    const auto *rows = m_numbers->verticalHeader();
    const int wanted = m_numbers->horizontalHeader()->height() + qMin(rows->count(), seen) * rows->defaultSectionSize()
                     + m_numbers->horizontalScrollBar()->sizeHint().height();
    return qMin(wanted, m_splitter->height() / thirds);
}

/// Where there is no room for both beside each other, or the chart has much to draw, the numbers stand below it.
void ReportView::arrange()
{
    constexpr qsizetype manyRows = 8, manySeries = 4;
    const bool isMuch =
        m_table.rows.size() > manyRows && std::ranges::count_if(m_table.columns, &MetricColumn::isDrawn) > manySeries;
    const int all = width() - 2 * Theme::wide, numbers = widthOfNumbers();
    const bool isBelow = width() < narrowView || isMuch || numbers > all / 2;
    const auto wanted = isBelow ? Qt::Vertical : Qt::Horizontal;
    const bool isCut = m_splitter->orientation() != wanted || m_numbers->width() < numbers;
    m_splitter->setOrientation(wanted);
    if (isBelow)
        m_splitter->setSizes({m_splitter->height() - heightOfNumbers(), heightOfNumbers()});
    else if (isCut)
        m_splitter->setSizes({all - numbers, numbers});
}

void ReportView::showAnswer(const Metric &metric, const MetricTable &table)
{
    const QModelIndex before = m_numbers->currentIndex();
    const bool isAlike = std::ranges::equal(m_table.columns, table.columns, {}, &MetricColumn::label, &MetricColumn::label);
    const auto *header = m_numbers->horizontalHeader();
    m_table = table;
    m_title->setText(unbrokenNumbers(table.isEmpty() ? metric.question() : table.title));
    m_before->setText(MetricText::before(table));
    m_before->setHidden(table.before.isEmpty());
    m_population->setText(table.population);
    m_definition->setText(table.definition);
    const QStringList notes = MetricText::notes(table);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_next->setText(MetricText::next(table));
    m_next->setHidden(table.next.isEmpty());
    m_nothing->setText(metric.nothing(), metric.about == MetricAbout::Interns || metric.about == MetricAbout::Weeks
                                             ? tr("Choose another period, or others to ask about.")
                                             : tr("As soon as there is something to count, it stands here."));
    m_again->hide();
    m_states->setCurrentIndex(table.isEmpty() ? Nothing : Filled);
    m_handOut->setEnabled(!table.isEmpty());
    m_chart->setTable(table);
    m_chart->setHidden(HeatMap::isWanted(table)); // the table itself is one then
    m_model->setTable(table);
    arrange();
    m_numbers->setAccessibleName(tr("Numbers: %1").arg(table.title));
    // The order by a column is of no use where there are others.
    m_numbers->sortByColumn(isAlike ? header->sortIndicatorSection() : 0,
                            isAlike ? header->sortIndicatorOrder() : Qt::AscendingOrder);
    const QModelIndex same = m_model->index(before.row(), before.column());
    m_numbers->setCurrentIndex(same.isValid() ? same : m_model->index(0, 0));
}

/// What was read before is no answer to this.
void ReportView::showFailure(const Metric &metric)
{
    MetricTable nothing;
    nothing.definition = metric.definition();
    showAnswer(metric, nothing);
    m_nothing->setText(tr("These numbers could not be read"), tr("Try again in a moment."));
    m_again->show();
}

QWidget *ReportView::numbers() const { return m_states->currentIndex() == Filled ? m_numbers : m_states->currentWidget(); }

void ReportView::openCurrent()
{
    const QModelIndex here = m_numbers->currentIndex();
    if (here.isValid())
        Q_EMIT opened(m_model->metricRow(here.row()), MetricTableModel::metricColumn(here.column()));
}

bool ReportView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (pressed->matches(QKeySequence::Copy)) {
            Q_EMIT tableCopyWanted();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace rnf
