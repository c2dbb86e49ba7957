#include "standing/UnpaidDialog.h"

#include "help/Help.h"
#include "look/Form.h"
#include "standing/MonthBox.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

UnpaidDialog::UnpaidDialog(const QDate &today, const QDate &day, QWidget *parent) : Dialog(u"unpaid"_s, tr("Dues"), parent)
{
    Help::setTopic(this, u"dues"_s);
    setHeading(tr("Who has not paid?"));
    constexpr int ahead = 3;
    auto *month = new MonthBox(today, ahead, this);
    month->setObjectName(u"duesMonth"_s);
    month->setAccessibleName(tr("Not paid for"));
    month->setMonth(day);
    auto *form = newForm();
    form->addRow(tr("Not paid for"), month);
    body()->addLayout(form);
    connect(addPrimary(tr("Show them"), u"showUnpaid"_s), &QPushButton::clicked, this, [this, month] {
        accept();
        Q_EMIT wanted(month->month().toOn);
    });
}

} // namespace rnf
