#pragma once

#include "standing/StandingDialog.h"

#include <QWidget>

class QVBoxLayout;

namespace rnf {

/// Where one person stands: membership and dues, assessments, cards, roles, who leads them and whom they lead.
class PersonStanding : public QWidget {
    Q_OBJECT

public:
    PersonStanding(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    void show(PersonId person);
    /// In a line beneath the name: "Member, in good standing … · Steward · 2 – supporter"; empty when nothing is known.
    static QString headline(Workspace &workspace, const Session &session, PersonId person);

Q_SIGNALS:
    void undoOffered(const QString &text, qint64 action);
    void failed(const QString &message);
    void personWanted(rnf::PersonId person);
    void unpaidWanted();
    void peopleWanted(const QString &name, const QList<rnf::PersonId> &people);
    void askWanted(rnf::StandingDialog::Kind kind, const QList<rnf::PersonId> &people);
    void groupWanted(const QList<rnf::PersonId> &people);

private:
    /// What a line offers beside its text.
    struct Link {
        QString text;
        std::function<void()> run;
    };
    void addSection(const QString &title, const QString &offer, StandingDialog::Kind kind);
    void addSection(const QString &title, const QString &offer, const QString &buttonName, const std::function<void()> &ask);
    void addLine(const QString &text, const QList<Link> &links = {}, bool isOld = false);
    void showMembership();
    void showAssessments();
    void showCards();
    void showRoles();
    void showGroups();
    void showLeaders();
    Link taking(const QString &text, const std::function<Result<qint64>()> &take);
    QString nameOf(PersonId person) const { return m_names.value(person); }

    Workspace &m_workspace;
    const Session &m_session;
    PersonId m_person;
    Standing m_standing;
    QHash<PersonId, QString> m_names;
    QVBoxLayout *m_lines;
};

} // namespace rnf
