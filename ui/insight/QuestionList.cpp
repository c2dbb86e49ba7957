#include "insight/QuestionList.h"

#include "insight/Metrics.h"
#include "look/Theme.h"

namespace rnf {

QuestionList::QuestionList(const Session &session, const QString &name, QWidget *parent) : QListWidget(parent)
{
    setObjectName(name);
    setAccessibleName(tr("Questions"));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QString group;
    for (const auto &metric : Metrics::all()) {
        if (!Policy::allows(session, metric.reading))
            continue;
        if (const QString its = metric.isInFront() ? metric.group() : tr("More"); its != group) {
            group = its;
            auto *heading = new QListWidgetItem(group, this);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(Theme::strong(font()));
        }
        auto *item = new QListWidgetItem(metric.question(), this);
        item->setData(Qt::UserRole, metric.name);
    }
}

QListWidgetItem *QuestionList::itemOf(const QString &name) const
{
    for (int row = 0; row < count(); ++row) {
        if (nameOf(item(row)) == name)
            return item(row);
    }
    return nullptr;
}

} // namespace rnf
