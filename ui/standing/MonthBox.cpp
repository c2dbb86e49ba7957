#include "standing/MonthBox.h"

#include "standing/StandingWords.h"

namespace rnf {

MonthBox::MonthBox(const QDate &today, int ahead, QWidget *parent) : QComboBox(parent)
{
    constexpr int back = 36, shown = 16;
    for (int from = ahead; from >= -back; --from) {
        const auto month = Payment::forMonth(today.addMonths(from));
        addItem(StandingWords::period(month), month.fromOn);
    }
    setCurrentIndex(ahead);
    setMaxVisibleItems(shown);
}

void MonthBox::setMonth(const QDate &day)
{
    if (const int month = findData(Payment::forMonth(day).fromOn); month >= 0)
        setCurrentIndex(month);
}

} // namespace rnf
