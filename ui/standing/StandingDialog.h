#pragma once

#include "base/PageMeans.h"
#include "workspace/Workspace.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace rnf {

/// Asks one thing about how some people stand, for one person or for many, and writes it as one action; or asks, of nobody, for the month that people have not paid for.
class StandingDialog : public QDialog {
    Q_OBJECT

public:
    enum class Kind { Membership, Dues, Unpaid, Assessment, Card, Role, Leader };

    StandingDialog(Workspace &workspace, const Session &session, const PageMeans &means, Kind kind,
                   const QList<PersonId> &people, QWidget *parent = nullptr);

    /// Another state than the usual first one, where membership is asked.
    void propose(MembershipState state);
    /// The month that a day lies in.
    void proposeMonth(const QDate &day);

Q_SIGNALS:
    /// Show who has no dues noted for that month.
    void unpaidWanted(const QDate &monthEnd);

private:
    void askMembership();
    void askDues();
    void askUnpaid();
    QComboBox *addMonths(const QString &label);
    QList<PersonId> whoLeads();
    void askAssessment();
    void askCard();
    void askRole();
    void askLeader();
    template <typename Field>
    Field *add(const QString &label, Field *field, const QString &name);
    void write();
    void conclude(const Result<qint64> &written);

    /// Writes what the fields said, for these people.
    using Writing = std::function<Result<qint64>(Standings &, const Session &, const QList<PersonId> &)>;

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    QList<PersonId> m_people;
    QFormLayout *m_form;
    QLabel *m_problem;
    QPushButton *m_write;
    std::function<Writing()> m_read; ///< what the fields say now
};

} // namespace rnf
