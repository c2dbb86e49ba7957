#pragma once

#include "base/LatestRead.h"
#include "base/Page.h"
#include "base/PageMeans.h"
#include "insight/Metrics.h"
#include "workspace/Workspace.h"

class QListWidget;

namespace rnf {

class ChoiceBox;
class PeriodChoice;
class ReportView;

/// Questions that numbers answer: all of them at the left, beside them the answer to one. What is counted is read beside the
/// window, and opens exactly what a number counts.
class ReportsPage : public Page {
    Q_OBJECT

public:
    ReportsPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void saveTable();
    void saveChart();
    QList<QWidget *> panes() const override;
    /// Of whom the answer is.
    QString counts() const override;
    void focusList() override;

private:
    /// Whom a question may be about; neither: everybody.
    struct Whom {
        ProgramId program;
        PlacementId placement;
        bool operator==(const Whom &) const = default;
    };

    void makeQuestions();
    QWidget *makeChoices();
    void reload() override;
    void fillWhom();
    void fillEvents();
    void showChoices(const Metric &metric);
    void fillBy(const Metric &metric);
    QList<Placement> askedPlacements() const;
    MetricQuestion question() const;
    const Metric *metric() const;
    void ask();
    void take(const std::optional<MetricTable> &table);
    void open(int row, int column);
    QString told(const MetricRow &row) const;
    void showEntries(const QString &about, const QList<TimeEntryId> &entries);
    void showRegistrations(const QString &about, const QList<RegistrationId> &registrations);
    bool isAnswered();
    QString fileName() const;

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    QList<Placement> m_placements;
    QList<Whom> m_whom; ///< as the box lists them
    const Metric *m_asked = nullptr;
    QListWidget *m_questions;
    ChoiceBox *m_whomBox;
    PeriodChoice *m_period;
    ChoiceBox *m_eventBox;
    ChoiceBox *m_by;
    MetricBy m_rowsBy = MetricBy::Week; ///< as somebody chose them last
    ReportView *m_report;
    LatestRead<MetricTable> m_reading;
};

} // namespace rnf
