#include "volunteers/PersonVolunteering.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/FieldEdit.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "volunteers/OfferEdit.h"
#include "volunteers/VolunteerWords.h"
#include "work/TaskWords.h"

#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString separator = u"; "_s;
const QString offerDraft = u"offer"_s;

} // namespace

PersonVolunteering::PersonVolunteering(Workspace &workspace, const Session &session, const PageMeans &means,
                                       const QString &form, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_means(means), m_form(form), m_offers(new LineList),
      m_offer(new OfferEdit(workspace.store().dates().today())), m_tasks(new LineList)
{
    Help::setTopic(this, u"volunteers"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What this person offers"));
    auto *inner = new QWidget(scroll);
    auto *lines = new QVBoxLayout(inner);
    lines->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::wide);
    lines->setSpacing(Theme::gap);
    lines->addWidget(m_offers);
    lines->addWidget(makeOfferEdit());
    lines->addSpacing(Theme::gap);
    auto *skills = new QLabel(tr("Skills and languages"), inner);
    Theme::makeHeading(skills, 1.1);
    lines->addWidget(skills);
    m_has = makeSkills(u"skillsHas"_s, tr("Has"), SkillLevel::Has);
    m_learns = makeSkills(u"skillsLearns"_s, tr("Wants to learn"), SkillLevel::WantsToLearn);
    m_has->setPlaceholder(tr("Spanish; driving; phone calls"));
    auto *fields = new QFormLayout;
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fields->addRow(tr("Has"), m_has);
    fields->addRow(tr("Wants to learn"), m_learns);
    lines->addLayout(fields);
    lines->addSpacing(Theme::gap);
    lines->addWidget(m_tasks);
    lines->addStretch();
    for (auto *field : {m_has, m_learns})
        field->setDisabled(workspace.isReadOnly());
    scroll->setWidget(inner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(scroll);
}

PersonVolunteering::~PersonVolunteering() { rememberDrafts(); }

QWidget *PersonVolunteering::makeOfferEdit()
{
    m_offerFields = new QWidget;
    auto *keep = new QPushButton(tr("Save the offer"), m_offerFields);
    keep->setObjectName(u"keepOffer"_s);
    auto *cancel = new QPushButton(tr("Cancel"), m_offerFields);
    connect(keep, &QPushButton::clicked, this, [this] {
        if (!keepOffer())
            m_offer->showProblem();
    });
    connect(cancel, &QPushButton::clicked, m_offerFields, &QWidget::hide);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keep);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(m_offerFields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_offer);
    layout->addLayout(buttons);
    m_offerFields->hide();
    return m_offerFields;
}

FieldEdit *PersonVolunteering::makeSkills(const QString &name, const QString &label, SkillLevel level)
{
    auto *edit = new FieldEdit(name, label);
    connect(edit, &FieldEdit::left, this, [this, edit, level] {
        const auto names = edit->text().split(u';', Qt::SkipEmptyParts);
        const auto done = m_workspace.volunteers().setSkills(m_session, m_person, level, names);
        if (done)
            show(m_person);
        else
            edit->setProblem(done.error().message);
    });
    return edit;
}

void PersonVolunteering::show(PersonId person)
{
    const bool isOther = person != m_person;
    if (isOther) {
        finishEditing();
        rememberDrafts();
    }
    m_person = person;
    const auto volunteer = m_workspace.volunteers().of(m_session, person);
    showOffers(volunteer);
    showSkills(volunteer);
    showTasks(volunteer);
    if (isOther)
        bringDraftsBack();
}

void PersonVolunteering::finishEditing()
{
    m_has->commit();
    m_learns->commit();
    if (isTypingOffer())
        keepOffer();
}

// --- drafts

Drafts::Edits PersonVolunteering::drafting() const { return {{m_has->key(), m_has}, {m_learns->key(), m_learns}}; }

void PersonVolunteering::rememberDrafts()
{
    auto fields = Drafts::in(drafting());
    if (isTypingOffer())
        fields.insert(offerDraft, m_offer->draft());
    m_means.drafts.set(subject(), fields);
}

void PersonVolunteering::bringDraftsBack()
{
    m_means.drafts.bringBack(subject(), drafting());
    const auto *offer = m_means.drafts.find(subject(), offerDraft);
    if (offer)
        m_offer->setDraft(*offer);
    m_offerFields->setVisible(offer);
}

std::optional<PersonId> PersonVolunteering::drafted()
{
    rememberDrafts();
    const auto person = m_means.drafts.anyOf(m_form);
    return person ? std::optional(PersonId(*person)) : std::nullopt;
}

void PersonVolunteering::showDraft()
{
    for (const auto &[key, field] : drafting()) {
        if (field->hasDraft())
            field->setFocus();
    }
    if (isTypingOffer())
        m_offer->showProblem();
}

void PersonVolunteering::showOffers(const Volunteer &volunteer)
{
    const QDate today = m_workspace.store().dates().today();
    auto &volunteers = m_workspace.volunteers();
    m_offers->clear();
    const bool canWrite = !m_workspace.isReadOnly();
    m_offers->addSection(tr("Offers"), {{tr("Add an offer…"), [this] { editOffer({}); }, u"addOffer"_s, canWrite}});
    showWaiting();
    if (volunteer.offers.isEmpty())
        m_offers->addLine(tr("Nothing offered yet."), {}, true);
    for (const auto &offer : volunteer.offers) {
        const PersonId person = m_person;
        const QString term = VolunteerWords::term(offer, today);
        m_offers->addLine(
            term.isEmpty() ? VolunteerWords::offer(offer) : tr("%1 – %2").arg(VolunteerWords::offer(offer), term),
            {{tr("Still true"),
              [=, this, &volunteers] { m_means.work.tell(volunteers.confirmOffer(m_session, person, offer)); },
              u"confirmOffer"_s, canWrite},
             {tr("Change"), [=, this] { editOffer(offer); }, u"changeOffer"_s, canWrite},
             {tr("Remove"), [=, this, &volunteers] { m_means.work.tell(volunteers.removeOffer(m_session, person, offer)); },
              u"removeOffer"_s, canWrite}},
            !offer.counts(today));
    }
}

/// What they said when they came, as long as nobody has asked them for anything.
void PersonVolunteering::showWaiting()
{
    auto &volunteers = m_workspace.volunteers();
    for (const auto &intake : volunteers.waiting(m_session)) {
        if (intake.person != m_person)
            continue;
        const QString age = VolunteerWords::age(intake, m_workspace.store().dates().now());
        m_offers->addLine(
            intake.offer.isEmpty() ? tr("Waits for a first ask, came %1").arg(age)
                                   : tr("“%1” – waits for a first ask, came %2").arg(intake.offer, age),
            {{tr("Dismiss"), [=, this, &volunteers] { m_means.work.tell(volunteers.dismiss(m_session, intake)); },
              u"dismissOffer"_s, !m_workspace.isReadOnly()}});
    }
}

void PersonVolunteering::showSkills(const Volunteer &volunteer)
{
    QHash<SkillId, QString> names;
    QStringList known;
    for (const auto &skill : m_workspace.tasks().skills(m_session)) {
        names.insert(skill.id, skill.name);
        known += skill.name;
    }
    for (const auto &[edit, level] : {std::pair(m_has, SkillLevel::Has), {m_learns, SkillLevel::WantsToLearn}}) {
        QStringList shown;
        for (const auto &skill : volunteer.skills) {
            if (skill.level == level)
                shown += names.value(skill.skill);
        }
        shown.sort(Qt::CaseInsensitive);
        edit->setChoices(known);
        edit->setText(shown.join(separator));
    }
}

void PersonVolunteering::showTasks(const Volunteer &volunteer)
{
    const auto tasks = m_workspace.tasks().all(m_session);
    const QDate today = m_workspace.store().dates().today();
    m_tasks->clear();
    m_tasks->addSection(tr("What could they do?"));
    const auto could = m_workspace.volunteers().matcher(m_session).whatCould(volunteer);
    if (could.isEmpty())
        m_tasks->addLine(tr("No open task fits what they offer."), {}, true);
    for (const auto &match : could) {
        const auto task = *std::ranges::find(tasks, match.task, &Task::id);
        LineList::Link ask{tr("Ask"),
                           [=, this, person = m_person] {
                               if (m_means.work.tell(m_workspace.tasks().ask(m_session, task, person)))
                                   Q_EMIT m_means.ways.toContact(person);
                           },
                           u"askFor/%1"_s.arg(task.id.value), match.mayBeAsked && !m_workspace.isReadOnly()};
        LineList::Link show{tr("Show"), [=, this] { Q_EMIT m_means.ways.toTask(task.id); }};
        m_tasks->addLine(TaskWords::titleAndDay(task, today), {show, ask});
        m_tasks->addLine(match.sentence(), {}, true);
    }
    showAsked(tasks);
}

void PersonVolunteering::showAsked(const QList<Task> &tasks)
{
    bool isFirst = true;
    for (const auto &assignment : m_workspace.tasks().assignments(m_session, m_person)) {
        const auto task = std::ranges::find(tasks, assignment.task, &Task::id);
        if (task == tasks.end())
            continue;
        if (std::exchange(isFirst, false))
            m_tasks->addSection(tr("Was asked to do"));
        const QString said = TaskWords::said(assignment, m_workspace.store().dates().today());
        m_tasks->addLine(tr("%1 – %2").arg(task->title, said),
                         {{tr("Show"), [this, id = task->id] { Q_EMIT m_means.ways.toTask(id); }}}, !task->isOpen());
    }
}

void PersonVolunteering::editOffer(const TimeOffer &offer)
{
    // What is being typed of another one is kept before, or has to be mended.
    const bool isOpen = isTypingOffer() && m_offer->id() == offer.id;
    if (isTypingOffer() && !isOpen && !keepOffer()) {
        m_offer->showProblem();
        return;
    }
    if (!isOpen)
        m_offer->setOffer(offer);
    m_offerFields->show();
    m_offer->setFocus();
}

bool PersonVolunteering::isTypingOffer() const { return !m_offerFields->isHidden() && m_offer->isChanged(); }

bool PersonVolunteering::keepOffer()
{
    const auto offer = m_offer->offer();
    if (!offer)
        return false;
    m_offerFields->hide(); // whoever is told of the change finds nothing more to keep
    const bool isKept = m_means.work.tell(m_workspace.volunteers().saveOffer(m_session, m_person, *offer));
    if (!isKept)
        m_offerFields->show();
    return isKept;
}

} // namespace rnf
