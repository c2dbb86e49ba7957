#pragma once

#include "work/Task.h"

#include <QCoreApplication>
#include <QStringList>

namespace rnf {

/// How tasks are called where people read of them.
struct TaskWords {
    Q_DECLARE_TR_FUNCTIONS(TaskWords)

public:
    /// "1 h 30 min"; empty for 0.
    static QString length(int minutes);
    /// "Hand out flyers – Thu 19 Nov"
    static QString titleAndDay(const Task &task, const QDate &today);
    /// What it takes: "1 h · Spanish · at the gate"
    static QString needs(const Task &task, const QString &skill);
    /// Who does it and how many more it takes: "Ana, Luis · 1 more needed".
    static QString who(const Task &task, const QStringList &agreed);
    /// "To do", "Doing"
    static QString status(TaskStatus status);
    /// "Learning"; empty where it is not said.
    static QString category(Category category);
    /// As files say it, in English or in Spanish.
    static Category categoryNamed(const QString &text);
    /// Of a task that comes before another: "waits for “Print the flyers”"; empty once it is closed.
    static QString waitsFor(const Task &first);
    static QString answer(Answer answer);
    /// "asked Thu 12 Nov", "said yes"
    static QString said(const Assignment &assignment, const QDate &today);
};

} // namespace rnf
