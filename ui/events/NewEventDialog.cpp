#include "events/NewEventDialog.h"

#include "base/DayWords.h"
#include "base/TimeText.h"
#include "events/EndText.h"
#include "events/EventTimes.h"
#include "events/Events.h"
#include "events/SeriesEdit.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "work/TaskTemplates.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int mostPlacesAtFirst = 100'000;
constexpr int secondsOfMinute = 60;
constexpr int longestEvening = 5 * 60; ///< minutes

/// What takes longer than an evening begins in the morning.
QTime beginningOf(const EventKind &kind) { return QTime(kind.lengthMin > longestEvening ? 9 : 19, 0); }

} // namespace

NewEventDialog::NewEventDialog(Workspace &workspace, const Session &session, const QDate &day, QWidget *parent)
    : Dialog(u"newEvent"_s, tr("New event"), parent), m_workspace(workspace), m_session(session),
      m_kinds(QList<EventKind>{EventKind()} + workspace.events().kinds(session)), m_title(new QLineEdit(this)),
      m_kind(new QComboBox(this)), m_day(new QLineEdit(dayAsTyped(day), this)), m_from(new QLineEdit(this)),
      m_until(new QLineEdit(this)), m_place(new QLineEdit(this)), m_meant(plainLabel(this, u"newEventMeant"_s)),
      m_places(new QSpinBox(this)), m_repeats(new SeriesEdit(true, this)), m_plan(new QCheckBox(this))
{
    Help::setTopic(this, u"events"_s);
    setMinimumWidth(520);
    body()->addLayout(makeForm());
    fillKinds();
    fillPlaces();
    takeKind();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewEventDialog::takeKind);
    connect(m_from, &QLineEdit::textChanged, this, &NewEventDialog::takeEnd);
    connect(m_day, &QLineEdit::textChanged, this, &NewEventDialog::takeDay);
    takeDay();
    connect(m_day, &QLineEdit::editingFinished, this, [this] {
        if (const auto meant = readDay(m_day->text(), m_workspace.store().dates().today()))
            m_day->setText(dayAsTyped(*meant)); // which Friday was meant
    });
    for (auto *line : {m_title, m_day, m_from, m_until})
        connect(line, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    connect(m_repeats, &SeriesEdit::changed, this, [this] { showProblem({}); });
    connect(addPrimary(tr("Keep the event"), u"writeEvent"_s), &QPushButton::clicked, this, &NewEventDialog::write);
    m_title->setFocus();
}

QFormLayout *NewEventDialog::makeForm()
{
    m_title->setObjectName(u"newEventTitle"_s);
    m_title->setPlaceholderText(tr("Potluck for new members"));
    m_kind->setObjectName(u"newEventKind"_s);
    m_place->setObjectName(u"newEventPlace"_s);
    m_place->setPlaceholderText(tr("a known place, or a new one"));
    m_places->setObjectName(u"newEventPlaces"_s);
    m_places->setRange(0, mostPlacesAtFirst);
    m_places->setSpecialValueText(tr("no limit"));
    m_places->setSuffix(tr(" people"));
    Theme::makeQuiet(m_meant);
    m_plan->setObjectName(u"newEventPlan"_s);
    auto *form = newForm();
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Day"), makeTimes());
    form->addRow(QString(), m_meant);
    form->addRow(tr("Place"), m_place);
    form->addRow(tr("At most"), m_places);
    form->addRow(tr("Repeats"), m_repeats);
    form->addRow(QString(), m_plan);
    return form;
}

QLayout *NewEventDialog::makeTimes()
{
    m_day->setObjectName(u"newEventDay"_s);
    m_day->setAccessibleName(tr("Day"));
    m_day->setPlaceholderText(tr("fri or 27 nov"));
    m_from->setObjectName(u"newEventFrom"_s);
    m_from->setAccessibleName(tr("From"));
    m_until->setObjectName(u"newEventUntil"_s);
    m_until->setAccessibleName(tr("Until"));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_day, 3);
    for (const auto &[word, edit, stretch] : {std::tuple(tr("from"), m_from, 2), {tr("until"), m_until, 3}}) {
        auto *label = plainLabel(this);
        label->setText(word);
        label->setWordWrap(false);
        line->addWidget(label);
        line->addWidget(edit, stretch);
    }
    return line;
}

void NewEventDialog::fillKinds()
{
    m_kind->addItem(tr("not said"));
    for (qsizetype known = 1; known < m_kinds.size(); ++known)
        m_kind->addItem(m_kinds[known].name);
}

void NewEventDialog::fillPlaces()
{
    QStringList names;
    for (const auto &venue : m_workspace.events().venues(m_session))
        names += venue.name;
    auto *completer = new QCompleter(names, m_place);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_place->setCompleter(completer);
}

EventKind NewEventDialog::kind() const { return m_kinds.value(m_kind->currentIndex()); }

void NewEventDialog::takeKind()
{
    const auto plan = m_workspace.taskTemplates().find(m_session, kind().plan);
    m_plan->setVisible(plan.has_value());
    m_plan->setChecked(plan.has_value());
    if (plan)
        m_plan->setText(tr("With its plan: %n tasks", nullptr, int(plan->items.size())));
    if (!m_from->isModified())
        m_from->setText(TimeText::shown(beginningOf(kind())));
    takeEnd();
}

void NewEventDialog::takeEnd()
{
    const auto from = TimeText::read(m_from->text());
    if (from && !m_until->isModified())
        m_until->setText(TimeText::shown(from->addSecs(kind().lengthMin * secondsOfMinute)));
}

void NewEventDialog::takeDay()
{
    const auto day = readDay(m_day->text(), m_workspace.store().dates().today());
    m_repeats->setDay(day.value_or(QDate()));
    const QString words = day ? QLocale().toString(*day, tr("dddd d MMMM yyyy")) : QString();
    m_meant->setText(m_day->text().trimmed().isEmpty() ? tr("Without a day it is an idea.") : words);
}

bool NewEventDialog::readTimes(Event &event)
{
    const QString typed = m_day->text().trimmed();
    if (typed.isEmpty()) {
        event.status = EventStatus::Idea;
        return true;
    }
    const auto day = readDay(typed, m_workspace.store().dates().today());
    if (!day) {
        showProblem(tr("“%1” is no day. Type “27 nov” or “2026-11-27”.").arg(typed));
        m_day->setFocus();
        return false;
    }
    const auto from = TimeText::read(m_from->text());
    const auto until = EndText::read(m_until->text(), *day);
    if (!from || !until) {
        auto *line = from ? m_until : m_from;
        showProblem(tr("“%1” is no time. Type “%2”.").arg(line->text(), TimeText::shown(QTime(19, 0))));
        line->setFocus();
        return false;
    }
    if (until->day.isValid())
        EventTimes::set(event, *day, *from, until->day, until->time);
    else
        EventTimes::set(event, *day, *from, until->time);
    return true;
}

bool NewEventDialog::readRepetition(Repetition &repetition)
{
    QString problem;
    const auto read = m_repeats->read(problem);
    repetition = read.value_or(Repetition());
    if (!read) {
        showProblem(problem);
        m_repeats->setFocus();
    }
    return read.has_value();
}

void NewEventDialog::write()
{
    Events::New made;
    made.event.name = m_title->text().trimmed();
    made.event.kind = kind().id;
    made.event.places = m_places->value();
    made.venueName = m_place->text().trimmed();
    if (m_plan->isChecked())
        made.plan = kind().plan;
    if (!readTimes(made.event) || !readRepetition(made.repetition))
        return;
    const auto written = m_workspace.events().add(m_session, made);
    if (!written) {
        showProblem(written.error().message);
        m_title->setFocus();
        return;
    }
    accept();
    Q_EMIT added(*written);
}

} // namespace rnf
