#pragma once

#include "workplace/Workplace.h"

#include <QTreeWidget>

namespace rnf {

/// The tree of places with the people known in each; with several employers, everybody above them. Names are edited in it,
/// units dragged in it, people dragged onto its units; it only says so, and shows what it is given next.
class PlaceTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit PlaceTree(QWidget *parent = nullptr);

    /// Keeps what is open and what is current, by place.
    void show(const Workplace &workplace);
    PlaceKey current() const;
    /// Starts typing the name of a new unit below a place; without a place, of an employer.
    void startNew(PlaceKey above);
    void startRenaming();
    /// A name is being typed; what is shown should stay until `namingEnded`.
    bool isNaming() const { return state() == EditingState; }

Q_SIGNALS:
    void namingEnded();
    void currentChanged();
    void renamed(rnf::PlaceKey place, const QString &name);
    void added(rnf::PlaceKey above, const QString &name);
    void moved(rnf::PlaceKey unit, rnf::PlaceKey above);
    void peopleDropped(const QList<rnf::PersonId> &people, rnf::PlaceKey unit);

protected:
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    QTreeWidgetItem *itemOf(PlaceKey place) const;
    void takeName(QTreeWidgetItem *item, int column);

    QHash<PlaceKey, QTreeWidgetItem *> m_items;
    QTreeWidgetItem *m_new = nullptr; ///< being named
    bool m_isFilling = false;
};

} // namespace rnf
