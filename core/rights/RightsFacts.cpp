#include "rights/RightsFacts.h"

#include "storage/SqlValue.h"

using namespace Qt::StringLiterals;

namespace rnf {

void WorkMinutes::add(Category category, int minutes)
{
    switch (category) {
    case Category::Learning:
        learning += minutes;
        return;
    case Category::Program:
        program += minutes;
        return;
    case Category::Clerical:
        clerical += minutes;
        return;
    case Category::NotSaid:
        break;
    }
    notSaid += minutes;
}

QString RightsFacts::fingerprint() const
{
    const QString stipend = u"%1 %2"_s.arg(monthlyCents).arg(followsHours ? 1 : 0);
    return QStringList{QString::number(weekMin), keyOf(workClass), QString::number(level), stipend}.join(u'|');
}

QStringList RightsFacts::changedSince(const QString &fingerprint) const
{
    const QStringList reasons{tr("The hours a week differ from those at the last check."),
                              tr("They work on other terms than at the last check."),
                              tr("Their level of responsibility differs from that at the last check."),
                              tr("The stipend differs from that at the last check.")};
    const QStringList before = fingerprint.split(u'|'), now = this->fingerprint().split(u'|');
    QStringList changed;
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        if (before.value(i) != now[i])
            changed += reasons[i];
    }
    return changed;
}

} // namespace rnf
