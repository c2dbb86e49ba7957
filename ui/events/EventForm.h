#pragma once

#include "base/PageMeans.h"
#include "events/EventPart.h"
#include "look/Drafts.h"
#include "workspace/Workspace.h"

class QFormLayout;
class QLabel;
class QPushButton;

namespace rnf {

class ChoiceBox;
class EventTimesEdit;
class FieldEdit;
class NumberEdit;
class PersonButton;
class SeriesLine;

/// What an event is, when and where, changed in place. A field is kept when it is left.
class EventForm : public EventPart {
    Q_OBJECT

public:
    EventForm(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);
    ~EventForm() override;

    /// What is typed about an event stays with it.
    void show(const Event &event) override;
    void commit() override;
    /// The event of which something typed waits that could not be kept.
    std::optional<EventId> drafted();
    /// Gives the keyboard to what waits of the event shown.
    void showDraft();

Q_SIGNALS:
    void venueAsked();

private:
    void layOut();
    QLayout *makeAccess();
    void connectFields();
    QList<FieldEdit *> fields() const;
    /// Those that most events can do without.
    QList<FieldEdit *> rareFields() const;
    Drafts::Subject subject() const;
    Drafts::Edits drafting() const;
    void fill();
    void fillKinds();
    void fillVenues();
    void showRare();
    void keepTimeZone();
    void keepVenue();
    /// Also says what moved with another day.
    void write(const Event &after, FieldEdit *field = nullptr);
    QString movedWords(const Event &before, const Event &after, const QList<Task> &tasksBefore);
    template <typename Change>
    void change(Change apply, FieldEdit *field = nullptr);
    void keep(FieldEdit *field, QString Event::*member);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Event m_event;
    bool m_showsRare = false;
    QFormLayout *m_form;
    FieldEdit *m_name;
    ChoiceBox *m_kind;
    EventTimesEdit *m_times;
    SeriesLine *m_series;
    FieldEdit *m_venue;
    QLabel *m_access;
    QPushButton *m_openVenue;
    FieldEdit *m_placeNote;
    NumberEdit *m_places;
    PersonButton *m_lead;
    FieldEdit *m_publicText, *m_note;
    QPushButton *m_more;
    FieldEdit *m_link, *m_stream, *m_hashtag, *m_timeZone;
};

} // namespace rnf
