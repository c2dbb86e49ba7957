#pragma once

#include "events/Event.h"
#include "print/PrintSource.h"
#include "workspace/Workspace.h"

class QCheckBox;

namespace rnf {

class MonthModel;

/// A month of events for the print dialog. What is not announced yet can be left out, and with it what was cancelled, since nobody
/// knows any more whether that was announced; then the paper may hang where everybody reads it, and does not say that it is
/// confidential.
class CalendarPrint : public PrintSource {
    Q_OBJECT

public:
    /// `title`: "November 2026".
    CalendarPrint(Workspace &workspace, const Session &session, const MonthModel &month, const QString &title);

    QWidget *makeQuestions(QWidget *parent) override;
    std::unique_ptr<Printout> printout() override;
    QString told() const override;
    bool isEmpty() const override { return false; }
    Result<Noted> note() override;

private:
    enum class Fate { Printed, Unannounced, Cancelled };
    bool isAll() const;
    Fate fateOf(const Event &event) const;
    /// How many of the month have that one.
    int count(Fate fate) const;

    Workspace &m_workspace;
    const Session &m_session;
    QDate m_month;
    QString m_title;
    QHash<QDate, QList<Event>> m_events; ///< of its days
    QCheckBox *m_all = nullptr;
};

} // namespace rnf
