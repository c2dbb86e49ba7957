#pragma once

#include "insight/Metrics.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace rnf {

class ChartView;
class EmptyState;
class MetricTableModel;

/// An answer as people read it: what was found, of whom, the chart with its numbers beside or below it, and what was
/// left out.
class ReportView : public QFrame {
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);

    /// The choices of what is asked; stands below the title.
    void setChoices(QWidget *choices);
    void showAnswer(const Metric &metric, const MetricTable &table);
    /// It could not be read.
    void showFailure(const Metric &metric);
    QWidget *numbers() const;
    const MetricTable &table() const { return m_table; }

Q_SIGNALS:
    /// Something of the table was opened; column −1: the whole row.
    void opened(int row, int column);
    /// What could not be read should be asked again.
    void againWanted();
    // It is handed out.
    void tableWanted();
    void chartWanted();
    void tableCopyWanted();
    void chartCopyWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTable();
    QWidget *makeActions();
    QMenu *makeWaysOut();
    void openCurrent();
    int widthOfNumbers() const;
    int heightOfNumbers() const;
    void arrange();

    MetricTable m_table;
    QLabel *m_title;
    QLabel *m_before, *m_population;
    QLabel *m_definition;
    QLabel *m_notes, *m_next;
    QPushButton *m_defining;
    QPushButton *m_handOut;
    QStackedWidget *m_states;
    QSplitter *m_splitter;
    EmptyState *m_nothing;
    QPushButton *m_again;
    ChartView *m_chart;
    MetricTableModel *m_model;
    QTableView *m_numbers;
};

} // namespace rnf
