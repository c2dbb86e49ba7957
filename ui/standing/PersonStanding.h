#pragma once

#include "look/LineList.h"
#include "look/ScrolledColumn.h"
#include "standing/StandingDialog.h"

namespace rnf {

/// Where one person stands: membership and dues, assessments, cards, roles, who leads them and whom they lead.
class PersonStanding : public ScrolledColumn {
    Q_OBJECT

public:
    PersonStanding(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    void show(PersonId person);
    /// Attaches a file to a card of whoever is shown.
    void addScan(const Card &card, const QString &path);
    /// In a line beneath the name: "Member, in good standing … · Steward · 2 – supporter"; empty when nothing is known.
    static QString headline(Workspace &workspace, const Session &session, PersonId person);

Q_SIGNALS:
    void undoOffered(const QString &text, qint64 action);
    void failed(const QString &message);
    void personWanted(rnf::PersonId person);
    /// Who has not paid for the month that a day lies in.
    void unpaidWanted(const QDate &day);
    void peopleWanted(const QString &name, const QList<rnf::PersonId> &people);
    void askWanted(rnf::StandingDialog::Kind kind, const QList<rnf::PersonId> &people);
    /// A file is to be chosen, for `addScan`.
    void scanWanted(const rnf::Card &card);
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
    void tell(const Result<qint64> &done);
    LineList::Link taking(const QString &text, const std::function<Result<qint64>()> &take);
    QString nameOf(PersonId person) const { return m_names.value(person); }

    Workspace &m_workspace;
    const Session &m_session;
    PersonId m_person;
    Standing m_standing;
    QHash<PersonId, QString> m_names;
    LineList *m_lines;
};

} // namespace rnf
