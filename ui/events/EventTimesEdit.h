#pragma once

#include "events/Event.h"
#include "workspace/Workspace.h"

#include <QWidget>

namespace rnf {

class FieldEdit;

/// The day of an event, and from when until when, as people type them. It writes nothing: it says what the event becomes.
class EventTimesEdit : public QWidget {
    Q_OBJECT

public:
    EventTimesEdit(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    /// What is being typed stays.
    void show(const Event &event);
    QList<FieldEdit *> fields() const { return {m_day, m_from, m_until}; }

Q_SIGNALS:
    /// `field`: where it was typed, for what is wrong with it.
    void changed(const rnf::Event &after, rnf::FieldEdit *field);

private:
    void readDayTyped();
    void readFrom();
    void readUntil();
    /// Says so where there is none yet.
    bool needsDay(FieldEdit *field);

    Workspace &m_workspace;
    const Session &m_session;
    Event m_event;
    FieldEdit *m_day, *m_from, *m_until;
};

} // namespace rnf
