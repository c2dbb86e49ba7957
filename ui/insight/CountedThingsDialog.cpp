#include "insight/CountedThingsDialog.h"

#include "help/Help.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

CountedThingsDialog::CountedThingsDialog(const QString &title, const QString &about, const QList<Thing> &things,
                                         QWidget *parent)
    : Dialog(u"countedThings"_s, title, parent), m_things(things), m_list(new QListWidget(this))
{
    Help::setTopic(this, u"reports"_s);
    setSubject(about);
    setHint(tr("%n in all. Enter on one opens it.", nullptr, int(things.size())));
    m_list->setObjectName(u"countedList"_s);
    m_list->setAccessibleName(title);
    for (const auto &thing : things)
        m_list->addItem(thing.label);
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemActivated, this, [this] { openThing(m_list->currentRow()); });
    body()->addWidget(m_list, 1);
    addClose();
    keepSize({520, 420});
    m_list->setFocus();
}

void CountedThingsDialog::openThing(int row)
{
    const auto open = m_things[row].open;
    accept();
    open();
}

} // namespace rnf
