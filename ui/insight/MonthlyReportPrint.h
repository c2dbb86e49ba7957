#pragma once

#include "base/LatestRead.h"
#include "base/PageMeans.h"
#include "insight/MonthlyReport.h"
#include "print/PaperPicture.h"
#include "print/PrintSource.h"
#include "workspace/Workspace.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace rnf {

class QuestionList;

/// The monthly report for the print dialog: of which month it is, which questions it answers, and the logo on it. Questions and
/// logo stay as they were chosen last. What is not counted yet is counted beside the window; until then there is nothing to print.
class MonthlyReportPrint : public PrintSource {
    Q_OBJECT

public:
    MonthlyReportPrint(Workspace &workspace, const Session &session, const PageMeans &means, QObject *parent = nullptr);

    /// Opens the print dialog over a window.
    static void open(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent);

    QWidget *makeQuestions(QWidget *parent) override;
    std::unique_ptr<Printout> printout() override;
    QString told() const override { return m_told; }
    bool isEmpty() const override { return m_isEmpty; }
    Result<Noted> note() override;

private:
    using Key = std::pair<QString, QDate>; ///< the name of a metric, and a month
    using Answers = QMap<Key, MetricTable>;
    /// What a question found in a month, and how that is drawn.
    struct Counted {
        MetricTable answer;
        PaperPicture chart;
    };
    QWidget *makeLogoLine(QWidget *parent);
    QWidget *makeList(QWidget *parent);
    void chooseQuestions();
    void chooseLogo();
    void removeLogo();
    void showLogo();
    void showProblem(const QString &text);
    void showTicks();
    /// Of what was written offers the way back; says why it was not.
    void tell(const Result<qint64> &done);
    QDate month() const;
    /// Those that are answered.
    QList<const Metric *> metrics() const;
    QList<const Metric *> uncounted(const MonthlyReport &report) const;
    void startCounting(const MonthlyReport &report, const QList<const Metric *> &asked);
    void take(const std::optional<Answers> &answers);
    /// Adds what is counted to a report. Answers the charts.
    QList<PaperPicture> fill(MonthlyReport &report) const;
    QString toldOf(const MonthlyReport &report) const;

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    QMap<Key, Counted> m_counted; ///< of this dialog, so that choosing is quick
    QString m_told;
    bool m_isEmpty = true;
    QComboBox *m_month = nullptr;
    QuestionList *m_questions = nullptr;
    QLabel *m_logo = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_problem = nullptr;
    std::optional<PaperPicture> m_picture; ///< the logo, read once
    bool m_hasFailed = false;              ///< what was being counted could not be read
    LatestRead<Answers> m_reading;
};

} // namespace rnf
