#include "recruiting/ApplicationRecord.h"

#include "base/DayWords.h"
#include "base/WindowWork.h"
#include "interns/PlacementWords.h"
#include "interns/ProgramFit.h"
#include "look/PlainLabel.h"
#include "recruiting/ApplicationFlow.h"
#include "recruiting/ApplicationWords.h"
#include "recruiting/AvailabilityGrid.h"
#include "recruiting/InterviewDialog.h"
#include "recruiting/ReviewPart.h"
#include "work/HoursText.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

ApplicationRecord::ApplicationRecord(Workspace &workspace, const Session &session, const PageMeans &means,
                                     ApplicationFlow *flow, QWidget *parent)
    : ScrolledColumn(tr("Application"), parent), m_workspace(workspace), m_session(session), m_means(means), m_flow(flow),
      m_written(new LineList(this)), m_answers(new LineList(this)), m_dealings(new LineList(this)),
      m_sum(plainLabel(this, u"availableSum"_s)), m_times(new AvailabilityGrid(u"availability"_s, this)),
      m_reviews(new ReviewPart(workspace, session, means, this))
{
    m_times->setEditable(!workspace.isReadOnly());
    layOut();
    connect(m_times, &AvailabilityGrid::changed, this, &ApplicationRecord::showSum);
    connect(m_times, &AvailabilityGrid::left, this, &ApplicationRecord::keepTimes);
    connect(m_reviews, &ReviewPart::rubricAsked, this, &ApplicationRecord::rubricAsked);
}

void ApplicationRecord::layOut()
{
    auto *heading = plainLabel(this);
    heading->setText(tr("When they are free"));
    heading->setBuddy(m_times);
    heading->setContentsMargins(0, Theme::wide, 0, 0);
    Theme::makeHeading(heading);
    auto *hint = plainLabel(this);
    hint->setText(tr("Drag over the half hours, or choose them with arrows and Shift and press Space."));
    Theme::makeQuiet(hint);
    lines()->addWidget(m_written);
    lines()->addWidget(m_answers);
    lines()->addWidget(heading);
    lines()->addWidget(m_sum);
    lines()->addWidget(m_times);
    lines()->addWidget(hint);
    lines()->addWidget(m_reviews);
    lines()->addWidget(m_dealings);
}

void ApplicationRecord::show(const Application &application)
{
    const bool isOther = application.id != m_application.id;
    if (isOther)
        commit();
    m_application = application;
    const auto programs = m_workspace.interns().programs(m_session);
    const auto program = std::ranges::find(programs, application.program, &InternProgram::id);
    showWritten(program == programs.end() ? InternProgram() : *program);
    showAnswers();
    m_times->show(application.availability, isOther);
    showSum();
    m_reviews->show(application);
    m_dealings->clear();
    showInterviews();
    showOffers();
    if (isOther)
        ensureVisible(0, 0);
}

void ApplicationRecord::commit()
{
    if (!m_application.id.isValid())
        return;
    m_times->commit();
    m_reviews->commit();
}

// --- what they wrote

void ApplicationRecord::showWritten(const InternProgram &program)
{
    m_written->clear();
    const auto edit = [this] { Q_EMIT editAsked(); };
    m_written->addSection(tr("What they wrote"), {{tr("Edit…"), edit, u"editApplication"_s, !m_workspace.isReadOnly()}});
    const QString hours = ApplicationWords::weekHours(m_application);
    m_written->addLine(hours.isEmpty() ? tr("Hours a week: not said") : tr("Hours a week: %1").arg(hours), {},
                       hours.isEmpty());
    if (!hours.isEmpty() && fitOf(program, m_application.weekMinutes()) == ProgramFit::Preferred)
        m_written->addLine(ApplicationWords::fit(program, m_application), Tone::Good);
    addTerm(program);
    const auto offers = m_workspace.applications().offers(m_session, m_application.id);
    const auto newest = offers.isEmpty() ? std::nullopt : std::optional(offers.first());
    if (m_application.isOpen()) {
        for (const auto &remark : ApplicationWords::remarks(program, m_application, today(), newest))
            m_written->addLine(remark, Tone::Warning);
    }
    addStudies();
    const QString received = agoWord(m_application.receivedOn, today());
    m_written->addLine(m_application.source.isEmpty() ? tr("Received %1").arg(received)
                                                      : tr("Received %1, by “%2”").arg(received, m_application.source));
    if (!m_application.note.isEmpty())
        m_written->addLine(tr("Note: %1").arg(m_application.note));
}

void ApplicationRecord::addTerm(const InternProgram &program)
{
    const QString term = ApplicationWords::term(program, m_application, today());
    if (!term.isEmpty())
        m_written->addLine(tr("Would like to come %1").arg(term));
    else if (m_application.weeks > 0)
        m_written->addLine(tr("Would like to stay %n weeks", nullptr, m_application.weeks));
    else
        m_written->addLine(tr("First day: not said"), {}, true);
}

void ApplicationRecord::addStudies()
{
    const auto schools = m_workspace.interns().schools(m_session);
    const auto school = std::ranges::find(schools, m_application.school, &School::id);
    if (school != schools.end())
        m_written->addLine(tr("School: %1").arg(school->name));
    if (!m_application.major.isEmpty())
        m_written->addLine(tr("Major: %1").arg(m_application.major));
    if (m_application.wantsCredit)
        m_written->addLine(tr("Wants school credit"));
    if (m_application.wantsStipend)
        m_written->addLine(tr("Asks for a stipend"));
}

void ApplicationRecord::showAnswers()
{
    m_answers->clear();
    if (m_application.answers.isEmpty())
        return;
    m_answers->addSection(tr("Answers"));
    for (const auto &answer : std::as_const(m_application.answers)) {
        m_answers->addTitle(answer.prompt);
        m_answers->addLine(answer.answer);
    }
}

// --- the times of the week

void ApplicationRecord::showSum()
{
    const int minutes = m_times->minutes();
    const QString sum = tr("%1 hours a week").arg(HoursText::shown(minutes));
    m_sum->setText(minutes == 0 ? tr("No times are given.")
                   : m_application.weekMin > 0 && m_application.weekMin != minutes
                       ? tr("%1; stated were %2").arg(sum, HoursText::shown(m_application.weekMin))
                       : sum);
    Theme::setTone(m_sum, minutes == 0 ? Tone::Quiet : Tone::Normal);
    m_times->setAccessibleDescription(m_sum->text());
}

void ApplicationRecord::keepTimes()
{
    Application after = m_application;
    after.availability = m_times->times();
    m_means.work.tell(m_workspace.applications().save(m_session, m_application, after));
}

// --- interviews and offers

void ApplicationRecord::showInterviews()
{
    const bool isWritable = !m_workspace.isReadOnly();
    const auto add = [this] { editInterview({}); };
    m_dealings->addSection(tr("Interviews"), {{tr("Add…"), add, u"addInterview"_s, isWritable}});
    const auto interviews = m_workspace.applications().interviews(m_session, m_application.id);
    for (const auto &interview : interviews) {
        const QString number = QString::number(interview.id.value);
        const auto remove = [this, interview] {
            m_means.work.tell(m_workspace.applications().remove(m_session, interview));
        };
        m_dealings->addLine(interviewText(interview), {{tr("Edit…"), [this, interview] { editInterview(interview); },
                                                        u"editInterview/"_s + number, isWritable},
                                                       {tr("Delete"), remove, u"deleteInterview/"_s + number, isWritable}});
    }
    if (interviews.isEmpty())
        m_dealings->addLine(tr("None are noted."), {}, true);
}

QString ApplicationRecord::interviewText(const Interview &interview) const
{
    QStringList parts{dayWord(interview.heldOn, today())};
    if (interview.interviewer.isValid())
        parts += m_workspace.people().nameOf(m_session, interview.interviewer);
    parts += interview.outcome;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// A new one, where it has no id.
void ApplicationRecord::editInterview(const Interview &interview)
{
    Interview shown = interview;
    shown.application = m_application.id;
    auto *dialog = new InterviewDialog(m_workspace, m_session, shown, this);
    connect(dialog, &InterviewDialog::kept, this, [this] { m_means.work.tell(m_workspace.changes().newestOf(m_session)); });
    dialog->open();
}

void ApplicationRecord::showOffers()
{
    const auto offers = m_workspace.applications().offers(m_session, m_application.id);
    if (offers.isEmpty())
        return;
    m_dealings->addSection(tr("Offers"));
    for (const auto &offer : offers) {
        const auto edit = [this, offer, application = m_application] { m_flow->editOffer(application, offer); };
        QList<LineList::Link> links;
        if (offer.answer == OfferAnswer::Open)
            links += {tr("Edit…"), edit, u"editOffer/%1"_s.arg(offer.id.value), !m_workspace.isReadOnly()};
        m_dealings->addLine(ApplicationWords::offer(offer, today()), links, offer.answer != OfferAnswer::Open);
    }
}

} // namespace rnf
