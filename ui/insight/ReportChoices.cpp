#include "insight/ReportChoices.h"

#include "events/EventWords.h"
#include "events/Events.h"
#include "insight/PeriodChoice.h"
#include "interns/PlacementWords.h"
#include "look/ChoiceBox.h"
#include "look/FlowLayout.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int lettersOfNames = 28;

QString rowsChoice(MetricBy by)
{
    switch (by) {
    case MetricBy::Week:
        return ReportChoices::tr("Week by week");
    case MetricBy::Person:
        break;
    case MetricBy::Event:
        return ReportChoices::tr("Event by event");
    case MetricBy::Kind:
        return ReportChoices::tr("By kind of registration");
    case MetricBy::Source:
        return ReportChoices::tr("By source");
    case MetricBy::Day:
        return ReportChoices::tr("Day by day");
    case MetricBy::Month:
        return ReportChoices::tr("Month by month");
    case MetricBy::Hour:
        return ReportChoices::tr("Hour by hour");
    case MetricBy::Unit:
        return ReportChoices::tr("Unit by unit");
    case MetricBy::Span:
        return ReportChoices::tr("By how long");
    case MetricBy::Category:
        return ReportChoices::tr("Kind by kind");
    case MetricBy::Quarter:
        return ReportChoices::tr("Quarter by quarter");
    case MetricBy::Clock:
        return ReportChoices::tr("By time of day");
    case MetricBy::Role:
        return ReportChoices::tr("Role by role");
    case MetricBy::Stage:
        return ReportChoices::tr("Step by step");
    case MetricBy::Question:
        return ReportChoices::tr("Question by question");
    case MetricBy::Sheet:
        return ReportChoices::tr("Sheet by sheet");
    case MetricBy::Version:
        return ReportChoices::tr("Version by version");
    case MetricBy::Session:
        return ReportChoices::tr("Session by session");
    case MetricBy::Track:
        return ReportChoices::tr("By track");
    case MetricBy::Level:
        return ReportChoices::tr("By level");
    case MetricBy::Theme:
        return ReportChoices::tr("By theme");
    case MetricBy::Language:
        return ReportChoices::tr("By language");
    }
    return ReportChoices::tr("Person by person");
}

bool isOfEvents(const Metric &metric)
{
    return metric.about == MetricAbout::Events || metric.about == MetricAbout::OneEvent;
}

} // namespace

ReportChoices::ReportChoices(Workspace &workspace, const Session &session, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_whomBox(newBox(u"reportWhom"_s, tr("About whom"))),
      m_period(new PeriodChoice(workspace.store().dates(), this)),
      m_eventBox(newBox(u"reportEvent"_s, tr("About which event"))), m_amongBox(newBox(u"reportAmong"_s, tr("Among"))),
      m_by(newBox(u"reportBy"_s, tr("One row for each")))
{
    for (auto *box : {m_eventBox, m_amongBox}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(lettersOfNames);
    }
    auto *layout = new FlowLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_whomBox, m_period, m_eventBox, m_amongBox, m_by})
        layout->addWidget(part);
    for (auto *box : {m_whomBox, m_eventBox, m_amongBox})
        connect(box, &ChoiceBox::chosen, this, &ReportChoices::changed);
    connect(m_by, &ChoiceBox::chosen, this, [this] {
        m_rowsBy = MetricBy(m_by->currentData().toInt());
        Q_EMIT changed();
    });
    connect(m_period, &PeriodChoice::changed, this, &ReportChoices::changed);
}

ChoiceBox *ReportChoices::newBox(const QString &name, const QString &label)
{
    auto *box = new ChoiceBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    return box;
}

void ReportChoices::reload()
{
    m_placements = m_workspace.interns().placements(m_session);
    fillWhom();
    fillEvents();
    fillAmong();
}

/// Everybody, the programmes, and the interns, current ones first; what was chosen stays chosen.
void ReportChoices::fillWhom()
{
    const Whom before = m_whom.value(m_whomBox->currentIndex());
    QList<PersonId> people;
    for (const auto &placement : std::as_const(m_placements))
        people += placement.person;
    const auto names = m_workspace.people().names(m_session, people);
    const QDate today = m_workspace.store().dates().today();
    m_whom = {{}};
    m_whomBox->clear();
    m_whomBox->addItem(tr("Everybody"));
    for (const auto &program : m_workspace.interns().programs(m_session)) {
        m_whom += Whom{program.id, {}};
        m_whomBox->addItem(tr("Programme: %1").arg(program.name));
    }
    for (const auto &placement : std::as_const(m_placements)) {
        const QString name = tr("%1 · %2").arg(names.value(placement.person), PlacementWords::term(placement, today));
        m_whom += Whom{{}, placement.id};
        m_whomBox->addItem(placement.isCurrent() ? name : tr("%1 (ended)").arg(name));
    }
    m_whomBox->setKept(qMax(0, int(m_whom.indexOf(before))));
}

/// All of them, and each that has a day and was not called off, the latest first; what was chosen stays chosen.
void ReportChoices::fillEvents()
{
    const qint64 before = m_eventBox->currentData().toLongLong();
    m_eventBox->clear();
    m_eventBox->addItem(tr("All events"), 0);
    const auto events = m_workspace.events().all(m_session);
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->hasDay() && event->status != EventStatus::Cancelled)
            m_eventBox->addItem(EventWords::named(*event), event->id.value);
    }
    m_eventBox->setKept(qMax(0, m_eventBox->findData(before)));
}

/// Everybody, and the lists by name. One that a newer program wrote narrows nothing that we could tell.
void ReportChoices::fillAmong()
{
    const qint64 before = m_amongBox->currentData().toLongLong();
    m_lists = m_workspace.lists().all(m_session);
    m_lists.removeIf([](const PersonList &list) { return !list.isReadable; });
    m_amongBox->clear();
    m_amongBox->addItem(tr("Among everybody"), 0);
    for (const auto &list : std::as_const(m_lists))
        m_amongBox->addItem(tr("Among “%1”").arg(list.name), list.id.value);
    m_amongBox->setKept(qMax(0, m_amongBox->findData(before)));
}

void ReportChoices::showFor(const Metric &metric)
{
    const bool isOfInterns = metric.about == MetricAbout::Interns;
    const bool isOfWeeks = isOfInterns || metric.about == MetricAbout::Weeks;
    const bool isNarrowed = metric.isAboutPeople() && !m_lists.isEmpty();
    m_whomBox->setVisible(isOfInterns);
    m_period->setVisible(isOfWeeks);
    m_eventBox->setVisible(isOfEvents(metric));
    m_eventBox->setItemText(0, metric.about == MetricAbout::OneEvent ? tr("The next event") : tr("All events"));
    m_amongBox->setVisible(isNarrowed);
    fillBy(metric);
    setVisible(isOfWeeks || isOfEvents(metric) || isNarrowed || metric.by.size() > 1);
}

void ReportChoices::fillBy(const Metric &metric)
{
    m_by->clear();
    for (const auto by : metric.by)
        m_by->addItem(rowsChoice(by), int(by));
    m_by->setKept(qMax(0, m_by->findData(int(m_rowsBy))));
    m_by->setVisible(metric.by.size() > 1);
}

QList<Placement> ReportChoices::askedPlacements() const
{
    const Whom whom = m_whom.value(m_whomBox->currentIndex());
    QList<Placement> asked;
    for (const auto &placement : m_placements) {
        if ((!whom.program.isValid() || placement.program == whom.program)
            && (!whom.placement.isValid() || placement.id == whom.placement))
            asked += placement;
    }
    return asked;
}

MetricQuestion ReportChoices::question(const Metric &metric) const
{
    MetricQuestion question;
    question.today = m_workspace.store().dates().today();
    question.by = MetricBy(m_by->currentData().toInt());
    if (isOfEvents(metric)) {
        question.event = EventId(m_eventBox->currentData().toLongLong());
    } else if (metric.about == MetricAbout::Weeks) {
        question.period = m_period->period(m_placements);
    } else if (metric.about == MetricAbout::Interns) {
        const Whom whom = m_whom.value(m_whomBox->currentIndex());
        question.period = m_period->period(askedPlacements());
        question.program = whom.program;
        question.placement = whom.placement;
    }
    return question;
}

std::optional<PersonList> ReportChoices::among(const Metric &metric) const
{
    const int chosen = m_amongBox->currentIndex() - 1;
    return metric.isAboutPeople() && chosen >= 0 ? std::optional(m_lists[chosen]) : std::nullopt;
}

} // namespace rnf
