#include "work/TimerDialog.h"

#include "help/Help.h"
#include "look/Icons.h"
#include "work/WorkNames.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

TimerDialog::TimerDialog(const WorkNames &names, QWidget *parent) : Dialog(u"timer"_s, tr("Start the timer"), parent)
{
    Help::setTopic(this, u"hours"_s);
    auto *work = new QLineEdit(this);
    work->setObjectName(u"timerWork"_s);
    work->setAccessibleName(tr("What are you working on?"));
    work->setPlaceholderText(tr("What are you working on?"));
    names.complete(work);
    body()->addWidget(work);
    auto *start = addPrimary(tr("Start"), u"startTimer"_s);
    start->setIcon(icon(u"play"_s));
    connect(start, &QPushButton::clicked, this, [this, work] { Q_EMIT startWanted(work->text()); });
    work->setFocus();
}

} // namespace rnf
