#pragma once

#include "recruiting/Application.h"
#include "work/Timesheet.h"

#include <QObject>

namespace rnf {

/// Where anything on a page may lead to, inside the window.
class Ways : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void toPerson(rnf::PersonId person);
    /// Exactly these people, under a name.
    void toPeople(const QString &name, const QList<rnf::PersonId> &people);
    void toEveryone();
    void toTask(rnf::TaskId task);
    /// To adding tasks from a template for a placement.
    void toTemplate(rnf::PlacementId placement);
    /// To somebody's hours of the week that begins on this Monday.
    void toWeek(rnf::PersonId person, const QDate &monday);
    /// To exactly these hours, where somebody may have several sheets in one week.
    void toSheet(const rnf::WeekKey &key);
    void toPlacement(rnf::PlacementId placement);
    void toApplication(rnf::ApplicationId application);
    void toEvent(rnf::EventId event);
    /// To noting what was said with somebody.
    void toContact(rnf::PersonId person);
    void toImport();
    /// To looking at these people side by side, and making one of them.
    void toMerge(const QList<rnf::PersonId> &people);
};

} // namespace rnf
