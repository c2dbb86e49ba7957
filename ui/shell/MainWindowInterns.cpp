// The commands of MainWindow about the intern programme, and about reports.
#include "insight/ReportsPage.h"
#include "interns/InternsPage.h"
#include "shell/MainWindow.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace rnf {

void MainWindow::makeInternsMenu(QMenu *menu)
{
    addPageCommand(menu, tr("&New placement…"), u"add"_s, {}, m_interns, &InternsPage::newPlacement);
    addPageCommand(menu, tr("&Edit programme…"), u"edit"_s, {}, m_interns, &InternsPage::editProgram);
    addPageCommand(menu, tr("&Delete the placement"), u"delete"_s, {}, m_interns, &InternsPage::removePlacement);
    menu->addSeparator();
    addPageCommand(menu, tr("Save the report’s &table…"), u"export"_s, {}, m_reports, &ReportsPage::saveTable);
    addPageCommand(menu, tr("Save the report’s &chart…"), u"chart"_s, {}, m_reports, &ReportsPage::saveChart);
}

} // namespace rnf
