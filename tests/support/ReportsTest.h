#pragma once

#include "support/WindowTest.h"

#include "insight/ReportsPage.h"

#include <QLabel>
#include <QTableView>

namespace rnf {

/// A test of reports in the real window, with two interns where they are wanted: approved hours of one, hours of the other that
/// wait.
class ReportsTest : public WindowTest {
protected:
    ReportsPage *page() { return m_window->findChild<ReportsPage *>(); }
    QTableView *numbers() { return find<QTableView>(QStringLiteral("reportNumbers")); }
    QString title() { return find<QLabel>(QStringLiteral("reportTitle"))->text().replace(QChar::Nbsp, QLatin1Char(' ')); }
    QString cell(int row, int column) { return numbers()->model()->index(row, column).data().toString(); }

    PlacementId placement(PersonId person, int weekMin)
    {
        Placement placement;
        placement.person = person;
        placement.startOn = QDate(2026, 10, 19);
        placement.weekMin = weekMin;
        return *workspace().interns().add(session(), placement);
    }
    void addInterns()
    {
        m_rosa = add(QStringLiteral("Rosa"), QStringLiteral("Díaz"));
        m_sam = add(QStringLiteral("Sam"), QStringLiteral("Khoury"));
        const WeekKey rosas{m_rosa, placement(m_rosa, 900), workedWeek}, sams{m_sam, placement(m_sam, 1200), workedWeek};
        auto &hours = workspace().hours();
        QVERIFY(hours.setMinutes(session(), rosas, {}, workedWeek, 600));
        QVERIFY(hours.submit(session(), rosas));
        QVERIFY(hours.approve(session(), hours.submitted(session())));
        QVERIFY(hours.setMinutes(session(), sams, {}, workedWeek, 300));
        QVERIFY(hours.submit(session(), sams));
    }

    static inline const QDate workedWeek{2026, 11, 9};
    PersonId m_rosa, m_sam;
};

} // namespace rnf
