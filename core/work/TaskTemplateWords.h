#pragma once

#include "work/TaskTemplatePlan.h"

#include <QCoreApplication>

#include <optional>

namespace rnf {

/// How templates count their days where people read and type of them.
struct TaskTemplateWords {
    Q_DECLARE_TR_FUNCTIONS(TaskTemplateWords)

public:
    /// "first day"
    static QString anchor(Anchor anchor);
    /// "whoever it is for"
    static QString doer(Doer doer);
    /// "Friday before": what a day on a weekend becomes.
    static QString dayRule(DayRule rule);
    /// "+7", "−3", "0"
    static QString days(int days);
    /// "7 days after the start"
    static QString when(Anchor anchor, int days);
    /// How far tasks move: "7 days later", or "with the new dates" where they do not move alike.
    static QString shift(const QList<TaskMove> &moves);

    /// Days as people type them: "+7", "-3", "7". "T+7" counts from the start, whatever it was before.
    struct TypedDays {
        int days;
        std::optional<Anchor> anchor;
    };
    static std::optional<TypedDays> readDays(const QString &text);

    /// A name that is not among these: "Onboarding", "Onboarding 2".
    static QString freeName(const QString &name, const QStringList &taken);
};

} // namespace rnf
