#pragma once

#include "base/LatestRead.h"
#include "base/Page.h"
#include "base/PageMeans.h"
#include "insight/Metrics.h"
#include "workspace/Workspace.h"

class QMimeData;

namespace rnf {

class QuestionList;
class ReportChoices;
class ReportView;

/// Questions that numbers answer: all of them at the left, beside them the answer to one. What is counted is read beside the
/// window, and opens exactly what a number counts.
class ReportsPage : public Page {
    Q_OBJECT

public:
    ReportsPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    /// Asks a question, by the name of its metric.
    void showMetric(const QString &name);
    void saveTable();
    void saveChart();
    void copyTable();
    void copyChart();
    /// Opens the report of a month for the board.
    void printMonth();
    bool canPrint() const override;
    PrintSource *newPrintSource() override;
    QList<QWidget *> panes() const override;
    /// Of whom the answer is.
    QString counts() const override;
    void focusList() override;

private:
    QWidget *makeSide();
    void reload() override;
    const Metric *metric() const;
    void ask();
    void take(const std::optional<MetricTable> &table);
    void open(int row, int column);
    QString told(const MetricRow &row) const;
    void showEntries(const QString &about, const QList<TimeEntryId> &entries);
    void showSheets(const QString &about, const QList<TimesheetId> &sheets);
    void showTasks(const QString &about, const QList<TaskId> &tasks);
    void showEvents(const QString &about, const QList<EventId> &events);
    void showSessions(const QString &about, const MetricThings &things);
    void showProposals(const QString &about, const MetricThings &things);
    void showRegistrations(const QString &about, const QList<RegistrationId> &registrations);
    bool isAnswered();
    void copy(const QString &label, QMimeData *(*make)(const MetricTable &), const QString &said);
    QString fileName() const;

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    const Metric *m_asked = nullptr;
    QuestionList *m_questions;
    ReportChoices *m_choices;
    ReportView *m_report;
    LatestRead<MetricTable> m_reading;
};

} // namespace rnf
