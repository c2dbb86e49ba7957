#include "events/EventForm.h"

#include "base/DayWords.h"
#include "base/WindowWork.h"
#include "events/EventTimes.h"
#include "events/EventTimesEdit.h"
#include "events/EventWords.h"
#include "events/Events.h"
#include "events/SeriesLine.h"
#include "look/ChoiceBox.h"
#include "look/FieldEdit.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "look/ScrolledColumn.h"
#include "standing/PersonButton.h"
#include "work/NumberEdit.h"

#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString eventDrafts = u"event"_s;
constexpr int mostPlaces = 100'000;

/// A column that its own class does not fill.
class FormColumn : public ScrolledColumn {
public:
    using ScrolledColumn::lines;
    using ScrolledColumn::ScrolledColumn;
};

/// Who answers for events already, and therefore is likely to do it again.
QList<PersonId> knownLeads(const QList<Event> &events)
{
    QList<PersonId> known;
    for (const auto &event : events) {
        if (event.lead.isValid() && !known.contains(event.lead))
            known += event.lead;
    }
    return known;
}

/// What of these tasks has another day now than before.
int movedCount(const QList<Task> &before, const QList<Task> &after)
{
    return int(std::ranges::count_if(after, [&](const Task &task) {
        const auto same = std::ranges::find(before, task.id, &Task::id);
        return same != before.end() && same->dueOn != task.dueOn;
    }));
}

} // namespace

EventForm::EventForm(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : EventPart(parent), m_workspace(workspace), m_session(session), m_means(means), m_form(newForm()),
      m_name(new FieldEdit(u"eventTitle"_s, tr("Title"), false, this)), m_kind(new ChoiceBox(this)),
      m_times(new EventTimesEdit(workspace, session, this)), m_series(new SeriesLine(workspace, session, means, this)),
      m_venue(new FieldEdit(u"eventVenue"_s, tr("Place"), false, this)), m_access(plainLabel(this, u"eventAccess"_s)),
      m_openVenue(new QPushButton(tr("Venue…"), this)),
      m_placeNote(new FieldEdit(u"eventPlaceNote"_s, tr("How to get in"), false, this)),
      m_places(new NumberEdit(u"eventPlaces"_s, this)),
      m_lead(new PersonButton(workspace, session, tr("Who is in charge?"), this)),
      m_publicText(new FieldEdit(u"eventPublicText"_s, tr("For invitations"), true, this)),
      m_note(new FieldEdit(u"eventNote"_s, tr("Own note"), true, this)), m_more(new QPushButton(tr("More…"), this)),
      m_link(new FieldEdit(u"eventLink"_s, tr("Link"), false, this)),
      m_stream(new FieldEdit(u"eventStream"_s, tr("Stream"), false, this)),
      m_hashtag(new FieldEdit(u"eventHashtag"_s, tr("Hashtag"), false, this)),
      m_timeZone(new FieldEdit(u"eventTimeZone"_s, tr("Time zone"), false, this))
{
    m_kind->setObjectName(u"eventKind"_s);
    m_lead->setObjectName(u"eventLead"_s);
    m_places->setRange(0, mostPlaces);
    m_places->setSpecialValueText(tr("no limit"));
    m_places->setSuffix(tr(" people"));
    m_timeZone->setPlaceholder(tr("as this computer"));
    QStringList zones;
    for (const auto &zone : QTimeZone::availableTimeZoneIds())
        zones += QString::fromLatin1(zone);
    m_timeZone->setChoices(zones);
    layOut();
    connectFields();
    setFocusProxy(m_name);
    setDisabled(workspace.isReadOnly() || !Policy::allows(session, Operation::LeadWork));
}

EventForm::~EventForm() { m_means.drafts.set(subject(), Drafts::in(drafting())); }

// --- building

void EventForm::layOut()
{
    m_form->addRow(tr("Title"), m_name);
    m_form->addRow(tr("Kind"), m_kind);
    m_form->addRow(tr("Day"), m_times);
    m_form->addRow(tr("Repeats"), m_series);
    m_form->addRow(tr("Place"), m_venue);
    m_form->addRow(QString(), makeAccess());
    m_form->addRow(tr("How to get in"), m_placeNote);
    m_form->addRow(tr("At most"), m_places);
    m_form->addRow(tr("In charge"), m_lead);
    m_form->addRow(tr("For invitations"), m_publicText);
    m_form->addRow(tr("Own note"), m_note);
    m_form->addRow(QString(), m_more);
    m_form->addRow(tr("Link"), m_link);
    m_form->addRow(tr("Stream"), m_stream);
    m_form->addRow(tr("Hashtag"), m_hashtag);
    m_form->addRow(tr("Time zone"), m_timeZone);
    m_more->setObjectName(u"eventMore"_s);
    Theme::makeLink(m_more);
    auto *column = new FormColumn(tr("Overview"), this);
    column->lines()->addLayout(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
}

QLayout *EventForm::makeAccess()
{
    m_openVenue->setObjectName(u"openVenue"_s);
    Theme::makeLink(m_openVenue);
    Theme::makeQuiet(m_access);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_access, 1);
    line->addWidget(m_openVenue);
    return line;
}

void EventForm::connectFields()
{
    connect(m_kind, &ChoiceBox::chosen, this,
            [this] { change([this](Event &after) { after.kind = EventKindId(m_kind->currentData().toLongLong()); }); });
    connect(m_times, &EventTimesEdit::changed, this, &EventForm::write);
    connect(m_venue, &FieldEdit::left, this, &EventForm::keepVenue);
    connect(m_timeZone, &FieldEdit::left, this, &EventForm::keepTimeZone);
    connect(m_openVenue, &QPushButton::clicked, this, &EventForm::venueAsked);
    connect(m_places, &QSpinBox::valueChanged, this,
            [this](int places) { change([&](Event &after) { after.places = places; }); });
    connect(m_lead, &PersonButton::chosen, this,
            [this](PersonId person) { change([&](Event &after) { after.lead = person; }); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsRare = true;
        showRare();
        m_link->setFocus();
    });
    for (const auto &[field, member] : {std::pair(m_name, &Event::name),
                                        {m_placeNote, &Event::placeNote},
                                        {m_publicText, &Event::publicText},
                                        {m_note, &Event::note},
                                        {m_link, &Event::linkUrl},
                                        {m_stream, &Event::streamUrl},
                                        {m_hashtag, &Event::hashtag}})
        connect(field, &FieldEdit::left, this, [this, field = field, member = member] { keep(field, member); });
}

QList<FieldEdit *> EventForm::rareFields() const { return {m_link, m_stream, m_hashtag, m_timeZone}; }

QList<FieldEdit *> EventForm::fields() const
{
    return QList<FieldEdit *>{m_name, m_venue, m_placeNote, m_publicText, m_note} + m_times->fields() + rareFields();
}

// --- what is shown

void EventForm::show(const Event &event)
{
    const bool isOther = event.id != m_event.id;
    if (isOther) {
        commit();
        m_means.drafts.set(subject(), Drafts::in(drafting()));
        m_showsRare = false;
    }
    m_event = event;
    fill();
    if (isOther)
        m_means.drafts.bringBack(subject(), drafting());
    showRare();
}

void EventForm::commit()
{
    if (!m_event.id.isValid())
        return;
    for (auto *field : fields())
        field->commit();
    m_kind->commit();
    m_places->interpretText();
}

Drafts::Subject EventForm::subject() const { return {eventDrafts, m_event.id.value}; }

Drafts::Edits EventForm::drafting() const
{
    Drafts::Edits edits;
    for (auto *field : fields())
        edits += {field->key(), field};
    return edits;
}

std::optional<EventId> EventForm::drafted()
{
    m_means.drafts.set(subject(), Drafts::in(drafting()));
    const auto event = m_means.drafts.anyOf(
        eventDrafts, [this](qint64 id) { return m_workspace.events().find(m_session, EventId(id)).has_value(); });
    return event ? std::optional(EventId(*event)) : std::nullopt;
}

void EventForm::showDraft()
{
    for (auto *field : fields()) {
        if (field->hasDraft())
            field->setFocus();
    }
}

void EventForm::fill()
{
    fillKinds();
    m_times->show(m_event);
    m_form->setRowVisible(m_series, m_series->show(m_event));
    fillVenues();
    m_name->setText(m_event.name);
    m_placeNote->setText(m_event.placeNote);
    m_places->setKept(m_event.places);
    m_lead->show(m_event.lead, knownLeads(m_workspace.events().all(m_session)));
    m_publicText->setText(m_event.publicText);
    m_note->setText(m_event.note);
    m_link->setText(m_event.linkUrl);
    m_stream->setText(m_event.streamUrl);
    m_hashtag->setText(m_event.hashtag);
    const bool isHere = m_event.timeZone.toLatin1() == QTimeZone::systemTimeZoneId();
    m_timeZone->setText(isHere ? QString() : m_event.timeZone);
}

void EventForm::fillKinds()
{
    m_kind->clear();
    m_kind->addItem(tr("not said"), 0);
    for (const auto &kind : m_workspace.events().kinds(m_session))
        m_kind->addItem(kind.name, kind.id.value);
    m_kind->setKept(qMax(0, m_kind->findData(m_event.kind.value)));
}

void EventForm::fillVenues()
{
    QStringList names;
    Venue chosen;
    for (const auto &venue : m_workspace.events().venues(m_session)) {
        names += venue.name;
        if (venue.id == m_event.venue)
            chosen = venue;
    }
    m_venue->setChoices(names);
    m_venue->setText(chosen.name);
    m_access->setVisible(chosen.id.isValid());
    m_openVenue->setVisible(chosen.id.isValid());
    const QString wheelchair = EventWords::wheelchair(chosen.wheelchair);
    const QDate today = m_workspace.store().dates().today();
    m_access->setText(chosen.accessCheckedOn.isValid()
                          ? tr("%1 · checked %2").arg(wheelchair, agoWord(chosen.accessCheckedOn, today))
                          : tr("%1 · nobody has looked").arg(wheelchair));
}

void EventForm::showRare()
{
    const auto isInUse = [](const FieldEdit *field) { return !field->text().isEmpty(); };
    const bool isShown = m_showsRare || std::ranges::any_of(rareFields(), isInUse);
    for (auto *field : rareFields())
        m_form->setRowVisible(field, isShown);
    m_form->setRowVisible(m_more, !isShown);
}

// --- keeping

void EventForm::write(const Event &after, FieldEdit *field)
{
    const Event before = m_event;
    const auto tasks = m_workspace.tasks().ofEvent(m_session, before.id);
    const auto done = m_workspace.events().save(m_session, before, after);
    if (!done && field) {
        field->setProblem(done.error().message);
        return;
    }
    m_means.work.tell(done, done ? movedWords(before, after, tasks) : QString());
    // Also when nothing was to be done: what was typed stands there as it is kept.
    show(m_workspace.events().find(m_session, before.id).value_or(before));
}

QString EventForm::movedWords(const Event &before, const Event &after, const QList<Task> &tasksBefore)
{
    if (!before.hasDay() || !after.hasDay() || EventTimes::day(before) == EventTimes::day(after))
        return {};
    const int moved = movedCount(tasksBefore, m_workspace.tasks().ofEvent(m_session, after.id));
    const QString day = EventWords::day(after);
    return moved > 0 ? tr("Moved “%1” to %2, and %n tasks with it.", nullptr, moved).arg(after.name, day)
                     : tr("Moved “%1” to %2.").arg(after.name, day);
}

template <typename Change>
void EventForm::change(Change apply, FieldEdit *field)
{
    Event after = m_event;
    apply(after);
    write(after, field);
}

void EventForm::keep(FieldEdit *field, QString Event::*member)
{
    QString text = field->text();
    if (field == m_hashtag && text.startsWith(u'#'))
        text.remove(0, 1);
    change([&](Event &after) { after.*member = text; }, field);
}

/// The clock on the wall stays as it is.
void EventForm::keepTimeZone()
{
    const QString zone = m_timeZone->text();
    if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone.toLatin1())) {
        m_timeZone->setProblem(tr("“%1” is no time zone. Type one like “America/New_York”.").arg(zone));
        return;
    }
    change(
        [&](Event &after) {
            after.timeZone = zone;
            if (m_event.hasDay())
                EventTimes::set(after, EventTimes::day(m_event), EventTimes::start(m_event).time(),
                                EventTimes::lengthMin(m_event));
        },
        m_timeZone);
}

/// A place that nobody knows yet is added.
void EventForm::keepVenue()
{
    const QString typed = m_venue->text();
    const auto venue = m_workspace.events().venueNamed(m_session, typed);
    if (venue)
        change([&](Event &after) { after.venue = *venue; }, m_venue);
    const QString problem = venue ? m_venue->problem() : venue.error().message;
    if (!problem.isEmpty())
        m_venue->setDraft(typed, problem); // adding the place has filled the form anew
}

} // namespace rnf
