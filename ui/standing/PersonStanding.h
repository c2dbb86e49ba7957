#pragma once

#include "base/PageMeans.h"
#include "look/LineList.h"
#include "standing/StandingDialog.h"

#include <QWidget>

namespace rnf {

/// Where one person stands: membership and dues, assessments, cards, roles, who leads them and whom they lead.
class PersonStanding : public QWidget {
    Q_OBJECT

public:
    PersonStanding(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(PersonId person);
    /// In a line beneath the name: "Member, in good standing … · Steward · 2 – supporter"; empty when nothing is known.
    static QString headline(Workspace &workspace, const Session &session, PersonId person);

Q_SIGNALS:
    /// Who has not paid for the month that a day lies in.
    void unpaidWanted(const QDate &day);
    void askWanted(rnf::StandingDialog::Kind kind, const QList<rnf::PersonId> &people);
    void groupWanted(const QList<rnf::PersonId> &people);

private:
    void addSection(const QString &title, const QString &offer, StandingDialog::Kind kind);
    void showMembership();
    void showAssessments();
    void showCards();
    void showRoles();
    void showGroups();
    void showLeaders();
    void showScans(const Card &card);
    void chooseScan(const Card &card);
    /// Attaches a file to a card of whoever is shown.
    void addScan(const Card &card, const QString &path);
    LineList::Link taking(const QString &text, const std::function<Result<qint64>()> &take);
    QString nameOf(PersonId person) const { return m_names.value(person); }

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    PersonId m_person;
    Standing m_standing;
    QHash<PersonId, QString> m_names;
    LineList *m_lines;
};

} // namespace rnf
