#pragma once

#include "recruiting/ApplicationCard.h"
#include "recruiting/Applications.h"
#include "workspace/Workspace.h"

#include <QAbstractListModel>

namespace rnf {

/// The applications to one programme as cards: the open ones first, the longest waiting at the top. A lane of the board
/// shows those of one step.
class ApplicationModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CardRole = Qt::UserRole, LaneRole };

    /// Empty until `reload`.
    ApplicationModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    /// Those of a programme; of the newest where there is none like that.
    void show(ProgramId program);
    void reload() { show(m_program.id); }
    /// The one whose applications are shown; without an id where there is no programme.
    const InternProgram &program() const { return m_program; }
    /// The newest first.
    const QList<InternProgram> &programs() const { return m_programs; }
    /// Those that wait for our decision.
    int waitingCount() const;
    /// Nothing where the programme plans none; below zero where more were promised.
    std::optional<int> freePlaces() const;
    /// "2 of 6 places are free"; empty where none are planned.
    QString places() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_cards.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Cards travel as ids alone: dropped into another program, they are nothing.
    QStringList mimeTypes() const override { return {draggedApplication}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    /// The application that is being dragged; invalid when something else is.
    static ApplicationId applicationIn(const QMimeData *data);

private:
    static const QString draggedApplication;

    ApplicationCard cardOf(const Application &application, const QString &name) const;
    void tellHours(const Application &application, ApplicationCard &card) const;
    void tellDays(const Application &application, ApplicationCard &card) const;
    QDate today() const { return m_workspace.store().dates().today(); }

    Workspace &m_workspace;
    const Session &m_session;
    InternProgram m_program;
    QList<InternProgram> m_programs;
    QList<Application> m_applications;
    QList<Placement> m_placements;
    QList<ApplicationCard> m_cards;
};

} // namespace rnf
