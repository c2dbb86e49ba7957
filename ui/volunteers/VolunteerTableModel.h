#pragma once

#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// Everybody who offers time or has skills: what they offer, what they can do, and when they were last asked.
class VolunteerTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Offers, Skills, LastContact, ColumnCount };

    /// Whom it shows.
    struct Filter {
        std::optional<OfferKind> offers; ///< offers this, and the offer has not ended
        SkillId skill;
    };

    /// Empty until `reload`.
    VolunteerTableModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    void show(const Filter &filter);
    void reload();
    /// Volunteers there are, whether shown or not.
    int total() const { return int(m_everybody.size()); }
    int waiting() const { return int(m_waiting.size()); }
    const QList<Skill> &skills() const { return m_skills; }
    PersonId personAt(int row) const { return m_shown.value(row).person; }
    int rowOf(PersonId person) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isShown(const Volunteer &volunteer) const;
    QString offersOf(const Volunteer &volunteer) const;
    QString skillsOf(const Volunteer &volunteer) const;
    QString lastContactOf(const Volunteer &volunteer) const;

    Workspace &m_workspace;
    Session m_session;
    Filter m_filter;
    QList<Volunteer> m_everybody, m_shown;
    QHash<PersonId, Intake> m_waiting;
    QList<Skill> m_skills;
};

} // namespace rnf
