#pragma once

#include "workspace/Workspace.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace rnf {

/// Asks one thing about how some people stand, for one person or for many, and writes it as one action; or, of nobody, for
/// the month that people have not paid for.
class StandingDialog : public QDialog {
    Q_OBJECT

public:
    enum class Kind { Membership, Dues, Unpaid, Assessment, Card, Role, Leader };

    StandingDialog(Workspace &workspace, const Session &session, Kind kind, const QList<PersonId> &people,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    /// It was written: what was done, and the action's number, 0 when everybody stood like that already.
    void done(const QString &text, qint64 action);
    /// Show who has no dues noted for that month.
    void unpaidWanted(const QDate &monthEnd);

private:
    void askMembership();
    void askDues();
    void askUnpaid();
    QComboBox *addMonths(const QString &label);
    void askAssessment();
    void askCard();
    void askRole();
    void askLeader();
    template <typename Field>
    Field *add(const QString &label, Field *field, const QString &name);
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    QList<PersonId> m_people;
    QFormLayout *m_form;
    QLabel *m_problem;
    QPushButton *m_write;
    std::function<Result<qint64>()> m_writing;
};

} // namespace rnf
