#pragma once

#include "base/PageMeans.h"
#include "recruiting/ReviewTotal.h"
#include "workspace/Workspace.h"

#include <QSet>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace rnf {

class ChoiceBox;
class FieldEdit;
class PersonButton;

/// What reviewers give an application for each item of the rubric, why, and what that comes to. A score is kept when it is
/// chosen, its reason when it is left; others' are seen once one's own are in. Where the account does not say who scores,
/// somebody is chosen by hand, and sees and changes only what she gave in this window: else a name would open what others gave.
class ReviewPart : public QWidget {
    Q_OBJECT

public:
    ReviewPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Application &application);
    void commit();
    /// Whom the choice of who scores offers: those who score applications of the programme, and have not scored this one.
    QList<PersonId> offered() const;

Q_SIGNALS:
    void rubricAsked();

private:
    struct Line {
        RubricItem item;
        QLabel *text;
        ChoiceBox *score;
        QLabel *others;
        FieldEdit *reason;
    };

    void layOut();
    PersonId reviewer() const;
    /// Somebody chosen by hand who scored before, elsewhere.
    bool isSealed() const;
    void choose(PersonId person);
    QString nameOf(PersonId reviewer) const;
    bool isOwn(const Review &review) const { return review.reviewer.isValid() && review.reviewer == reviewer(); }
    void showReviewer();
    void makeLines(const QList<RubricItem> &rubric);
    Line makeLine(const RubricItem &item);
    void makeScore(const Line &line);
    void showOwn(const Line &line, const QList<Review> &visible);
    void showScores();
    void showLine(const Line &line, const QList<Review> &visible, const ReviewTotal &total);
    void showHidden(const QList<Review> &visible);
    QList<RubricItem> rubric() const;
    void keep();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Application m_application;
    QList<Review> m_reviews;
    PersonId m_chosen;                                ///< who scores, where the account does not say who that is
    QSet<std::pair<ApplicationId, PersonId>> m_given; ///< who scored what in this window
    QHash<PersonId, QString> m_names;
    QLabel *m_total, *m_hidden, *m_none;
    QPushButton *m_make;
    QWidget *m_who;
    PersonButton *m_reviewer;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Line> m_lines;
};

} // namespace rnf
