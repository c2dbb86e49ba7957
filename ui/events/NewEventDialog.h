#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace rnf {

class SeriesEdit;
struct Repetition;

/// A new event on one card: what, when, where, and for how many. The kind says how long it takes and which tasks come with it.
class NewEventDialog : public Dialog {
    Q_OBJECT

public:
    /// `day`: the one that stands there at first; invalid: none. An event without a day is an idea.
    NewEventDialog(Workspace &workspace, const Session &session, const QDate &day, QWidget *parent = nullptr);

Q_SIGNALS:
    void added(rnf::EventId event);

private:
    QFormLayout *makeForm();
    QLayout *makeTimes();
    void fillKinds();
    void fillPlaces();
    void takeKind();
    /// The end that the kind makes of the beginning, until somebody types another.
    void takeEnd();
    /// Says which day is meant, and on which it can come again.
    void takeDay();
    EventKind kind() const;
    /// Says what cannot be read.
    bool readTimes(Event &event);
    bool readRepetition(Repetition &repetition);
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    QList<EventKind> m_kinds; ///< as they stand in the box, the first one for none
    QLineEdit *m_title;
    QComboBox *m_kind;
    QLineEdit *m_day, *m_from, *m_until, *m_place;
    QLabel *m_meant; ///< the day that is typed, in words
    QSpinBox *m_places;
    SeriesEdit *m_repeats;
    QCheckBox *m_plan;
};

} // namespace rnf
