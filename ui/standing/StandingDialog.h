#pragma once

#include "base/PageMeans.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QFormLayout;
class QPushButton;

namespace rnf {

/// Asks one thing about how some people stand, for one person or for many, and writes it as one action.
class StandingDialog : public Dialog {
    Q_OBJECT

public:
    enum class Kind { Membership, Dues, Assessment, Card, Role, Leader };

    StandingDialog(Workspace &workspace, const Session &session, const PageMeans &means, Kind kind,
                   const QList<PersonId> &people, QWidget *parent = nullptr);

    /// Another state than the usual first one, where membership is asked.
    void propose(MembershipState state);

private:
    /// Asks, and answers what the button says that writes it.
    QString ask(Kind kind);
    QString askMembership();
    QString askDues();
    QString askAssessment();
    QString askCard();
    QString askRole();
    QString askLeader();
    QList<PersonId> whoLeads();
    template <typename Field>
    Field *add(const QString &label, Field *field, const QString &name);
    void updateButton();
    void write();
    void conclude(const Result<qint64> &written);

    /// Writes what the fields said, for these people.
    using Writing = std::function<Result<qint64>(Standings &, const Session &, const QList<PersonId> &)>;

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    QList<PersonId> m_people;
    QFormLayout *m_form;
    QPushButton *m_write;
    std::function<Writing()> m_read; ///< what the fields say now
    std::function<bool()> m_isAnswered = [] { return true; };
};

} // namespace rnf
