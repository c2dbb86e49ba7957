#include "exchange/OptOutExportDialog.h"

#include "base/Prompts.h"
#include "base/WindowWork.h"
#include "exchange/TableFormats.h"
#include "help/Help.h"
#include "look/Form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

OptOutExportDialog::OptOutExportDialog(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Dialog(u"optOutExport"_s, tr("Export opt-outs"), parent), m_workspace(workspace), m_session(session),
      m_prompts(means.prompts), m_work(means.work), m_form(new QComboBox(this))
{
    Help::setTopic(this, u"export"_s);
    m_form->setObjectName(u"optOutForm"_s);
    m_form->addItem(tr("A table of all opt-outs"), QString());
    for (const auto &list : OptOutList::all())
        m_form->addItem(list.isOfEmails ? tr("Addresses for %1").arg(list.name()) : tr("Numbers for %1").arg(list.name()),
                        list.key);
    auto *form = newForm();
    form->addRow(tr("As what?"), m_form);
    body()->addLayout(form);
    body()->addStretch();
    auto *writing = addPrimary(tr("Choose where to…"), u"writeOptOuts"_s);
    keepSize({480, 240});
    connect(m_form, &QComboBox::currentIndexChanged, this, &OptOutExportDialog::explain);
    connect(writing, &QPushButton::clicked, this, &OptOutExportDialog::write);
    explain();
}

const OptOutList *OptOutExportDialog::program() const { return OptOutList::find(m_form->currentData().toString()); }

void OptOutExportDialog::explain()
{
    setHint(program()
                ? tr("One column, for the place where that program takes in whom it must not reach. The export stands in "
                     "the history.")
                : tr("Every number and address that is not to be reached in some way, also those that nobody here has, "
                     "with the day and the source. It can be brought in again. The export stands in the history."));
}

void OptOutExportDialog::write()
{
    const auto *list = program();
    const QString name = list ? tr("opt-outs %1").arg(list->name()) : tr("opt-outs");
    const auto &csv = TableFormats::csv();
    QString path =
        m_prompts.savePath(this, windowTitle(), list ? TableFormats::withSuffix(name, csv) : TableFormats::proposed(name),
                           list ? csv.filter() : TableFormats::saveFilter());
    path = list ? TableFormats::withSuffix(path, csv) : TableFormats::withSuffix(path);
    if (path.isEmpty())
        return;
    const bool isStarted =
        m_work.run(tr("Writing opt-outs …"), [&workspace = m_workspace, session = m_session, list, path, &work = m_work]() {
            const auto done = OptOutExports(workspace.store(), workspace.people()).write(session, path, list);
            return WindowWork::Conclusion([done, path, &work] {
                work.say(done ? tr("Wrote %n opt-outs to %1.", nullptr, int(done->rows)).arg(path) : done.error().message);
            });
        });
    if (isStarted)
        accept();
}

} // namespace rnf
