#pragma once

#include "base/Session.h"

#include <QListWidget>

namespace rnf {

/// The questions that somebody may ask: those in front below the heading of their group, all others below one of their own. A
/// heading cannot be chosen.
class QuestionList : public QListWidget {
    Q_OBJECT

public:
    QuestionList(const Session &session, const QString &name, QWidget *parent = nullptr);

    /// The name of the metric that an entry asks; empty: it is a heading.
    static QString nameOf(const QListWidgetItem *item) { return item->data(Qt::UserRole).toString(); }
    /// The entry that asks a metric; nothing where there is none.
    QListWidgetItem *itemOf(const QString &name) const;
};

} // namespace rnf
