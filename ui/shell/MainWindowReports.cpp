// The commands of reports: each question, wherever one is, and the ways out.
#include "insight/ReportsPage.h"
#include "look/ButtonText.h"
#include "shell/MainWindow.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace rnf {

/// Questions stand in a menu of their group, those in front first.
void MainWindow::makeReportsMenu(QMenu *menu)
{
    QMap<QString, QMenu *> groups;
    for (const auto &metric : Metrics::all()) {
        if (!Policy::allows(m_session, metric.reading))
            continue;
        QMenu *&group = groups[metric.group()];
        if (!group)
            group = menu->addMenu(buttonText(metric.group()));
        addCommand(group, buttonText(metric.question()), u"chart"_s, {}, [this, name = metric.name] {
            goTo(m_reports);
            m_reports->showMetric(name);
        });
    }
    menu->addSeparator();
    addPageCommand(menu, tr("&Monthly report…"), u"print"_s, {}, m_reports, &ReportsPage::printMonth);
    addPageCommand(menu, tr("Save the &table…"), u"export"_s, {}, m_reports, &ReportsPage::saveTable);
    addPageCommand(menu, tr("Save the &chart…"), u"chart"_s, {}, m_reports, &ReportsPage::saveChart);
    addPageCommand(menu, tr("Copy the ta&ble"), u"copy"_s, {}, m_reports, &ReportsPage::copyTable);
    addPageCommand(menu, tr("Copy the c&hart"), u"copy"_s, {}, m_reports, &ReportsPage::copyChart);
}

} // namespace rnf
