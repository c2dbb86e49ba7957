#pragma once

#include "base/PageMeans.h"
#include "events/Event.h"
#include "print/PrintSource.h"
#include "workspace/Workspace.h"

namespace rnf {

/// The volunteer shifts of an event on paper: when, what, and who, with an empty line for every place that is free.
class ShiftPrint : public PrintSource {
    Q_OBJECT

public:
    ShiftPrint(Workspace &workspace, const Session &session, const Event &event, QObject *parent = nullptr);

    /// Opens the print dialog over a window.
    static void open(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                     QWidget *parent);

    std::unique_ptr<Printout> printout() override;
    QString told() const override;
    bool isEmpty() const override { return m_rows.isEmpty(); }
    Result<Noted> note() override;

private:
    Workspace &m_workspace;
    const Session &m_session;
    Event m_event;
    QList<QStringList> m_rows;
    QSet<PersonId> m_people; ///< whose names stand on it
};

} // namespace rnf
