#pragma once

#include "base/PageMeans.h"
#include "look/LineList.h"
#include "look/ScrolledColumn.h"
#include "recruiting/Applications.h"
#include "workspace/Workspace.h"

class QLabel;

namespace rnf {

class ApplicationFlow;
class AvailabilityGrid;
class ReviewPart;

/// What is known of one application: what they wrote, when they are free, how it is reviewed, its interviews and offers. The
/// times are kept when their grid is left, scores when they are chosen.
class ApplicationRecord : public ScrolledColumn {
    Q_OBJECT

public:
    ApplicationRecord(Workspace &workspace, const Session &session, const PageMeans &means, ApplicationFlow *flow,
                      QWidget *parent = nullptr);

    void show(const Application &application);
    void commit();

Q_SIGNALS:
    void editAsked();
    void rubricAsked();

private:
    void layOut();
    void showWritten(const InternProgram &program);
    void addTerm(const InternProgram &program);
    void addStudies();
    void showAnswers();
    void showSum();
    void keepTimes();
    void showInterviews();
    void showOffers();
    void editInterview(const Interview &interview);
    QString interviewText(const Interview &interview) const;
    QDate today() const { return m_workspace.store().dates().today(); }

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    ApplicationFlow *m_flow;
    Application m_application;
    LineList *m_written, *m_answers, *m_dealings;
    QLabel *m_sum;
    AvailabilityGrid *m_times;
    ReviewPart *m_reviews;
};

} // namespace rnf
