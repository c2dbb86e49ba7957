#pragma once

#include "base/LatestRead.h"
#include "duplicates/Duplicates.h"

#include <QTimer>
#include <QWidget>

namespace rnf {

class LineList;

/// Who is like somebody as they are typed: "Rosa Díaz, same phone [Open] [Merge…]". Looks beside the window, after a pause;
/// nobody waits for it, and it is seen only while there is somebody.
class AlikeLine : public QWidget {
    Q_OBJECT

public:
    /// `path`: of the workspace. Merging is offered to those who may.
    AlikeLine(const ReadingPlace &place, bool mayMerge, QWidget *parent);

    /// Who is like this?
    void look(const Person &typed);
    /// Nobody is typed any more.
    void clear();
    /// In the order of the Tab key.
    QList<QWidget *> stops() const;

Q_SIGNALS:
    /// Other people are told of.
    void changed();
    void openWanted(rnf::PersonId person);
    /// Only where whoever is typed is kept already.
    void mergeWanted(rnf::PersonId person);

private:
    void tell(const QList<LookAlike> &found);
    void addLine(const LookAlike &found);

    const bool m_mayMerge;
    LineList *m_lines;
    Person m_typed;
    PersonId m_shownFor;
    QList<LookAlike> m_shown;
    QTimer m_pause;
    LatestRead<QList<LookAlike>> m_looking;
};

} // namespace rnf
