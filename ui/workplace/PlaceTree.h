#pragma once

#include "base/NamingTree.h"
#include "workplace/Workplace.h"

namespace rnf {

/// The tree of places with the people known in each; with several employers, everybody above them. Names are edited in it,
/// units dragged in it, people dragged onto its units; it only says so, and shows what it is given next.
class PlaceTree : public NamingTree {
    Q_OBJECT

public:
    explicit PlaceTree(QWidget *parent = nullptr);

    /// Keeps what is open and what is current, by place.
    void show(const Workplace &workplace);
    PlaceKey current() const;
    /// Starts typing the name of a new unit below a place; without a place, of an employer.
    void startNew(PlaceKey above);

Q_SIGNALS:
    void renamed(rnf::PlaceKey place, const QString &name);
    void added(rnf::PlaceKey above, const QString &name);
    void moved(rnf::PlaceKey unit, rnf::PlaceKey above);
    void peopleDropped(const QList<rnf::PersonId> &people, rnf::PlaceKey unit);

protected:
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QTreeWidgetItem *itemOf(PlaceKey place) const;
    void fill(const Workplace &workplace);
    void named(const QTreeWidgetItem *item, bool isNew) override;

    QHash<PlaceKey, QTreeWidgetItem *> m_items;
};

} // namespace rnf
