#include "volunteers/Volunteers.h"

#include "base/Text.h"
#include "volunteers/VolunteerWords.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

void tidy(TimeOffer &offer, const QDate &today)
{
    offer.note = cleanText(offer.note);
    if (offer.offeredOn.isValid())
        return;
    offer.offeredOn = today;
    if (!offer.expiresOn.isValid())
        offer.expiresOn = TimeOffer::usualExpiry(offer.kind, today);
}

VolunteerRepository &rowsOf(Action &action) { return action.on<VolunteerRepository>(); }

QList<SkillId> skillsNamed(Action &action, const QStringList &names)
{
    QList<SkillId> skills;
    for (const auto &name : names) {
        const SkillId skill = Tasks::skillNamed(action, name);
        if (skill.isValid() && !skills.contains(skill))
            skills += skill;
    }
    return skills;
}

} // namespace

Volunteers::Volunteers(Store &store, People &people, Tasks &tasks)
    : m_store(store), m_people(people), m_tasks(tasks), m_reading(store.reader())
{
}

// --- offers that come in

Result<Person> Volunteers::newPerson(const Comer &comer) const
{
    Person person;
    writeWholeName(person, cleanText(comer.name));
    if (!person.hasAnything())
        return Error{u"empty-name"_s, tr("Whoever offers help needs a name. Type one.")};
    if (const QString contact = cleanText(comer.contact); !contact.isEmpty()) {
        const auto *field = PersonFields::find(contact.contains(u'@') ? u"email"_s : u"mobile_phone"_s);
        if (const auto problem = field->write(person, contact, FieldContext{m_people.phones()}))
            return Error{u"contact"_s, problem->what + u' ' + problem->hint};
    }
    person.source = tr("Offered help");
    return person;
}

Result<Volunteers::Taken> Volunteers::take(const Session &session, const Comer &comer)
{
    Person person;
    if (!comer.person.isValid()) {
        const auto made = newPerson(comer);
        if (!made)
            return made.error();
        person = *made;
    }
    const QString name = comer.person.isValid() ? m_people.nameOf(session, comer.person) : person.displayName();
    TimeOffer offer = comer.offer;
    if (offer.kind == OfferKind::Task && offer.note.isEmpty())
        offer.note = comer.said;
    Intake intake{0, comer.person, cleanText(comer.said), comer.receivedAt};
    if (intake.receivedAt.isEmpty())
        intake.receivedAt = instantText(m_store.dates().now());
    const auto entry = PersonSearch::entryFor(person, SortKeys());
    const auto done = change(session, tr("Offer from %1").arg(name), VolunteerWords::offer(offer), [&](Action &action) {
        if (!intake.person.isValid()) {
            m_people.inAction(action).insert(person, entry);
            intake.person = person.id;
        }
        writeOffer(action, intake.person, offer);
        for (const SkillId skill : skillsNamed(action, comer.skills))
            giveSkill(action, intake.person, skill, SkillLevel::Has);
        rowsOf(action).insert(action, intake);
    });
    if (!done)
        return done.error();
    return Taken{intake.person, *done};
}

QList<Intake> Volunteers::waiting(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.waiting(); });
}

int Volunteers::waitingCount(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.waitingCount(); });
}

QList<FirstAsk> Volunteers::firstAsks(Database &database) { return VolunteerRepository(database).firstAsks(); }

Result<qint64> Volunteers::dismiss(const Session &session, const Intake &intake)
{
    return change(session, tr("Dismiss the offer from %1").arg(m_people.nameOf(session, intake.person)), intake.offer,
                  [&](Action &action) { rowsOf(action).remove(action, intake); });
}

// --- who offers what

QList<Volunteer> Volunteers::all(const Session &session)
{
    auto known = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.all(); });
    const SortKeys keys;
    QMultiMap<QByteArray, Volunteer> inOrder;
    for (const auto &person : m_people.load(session, known.keys())) {
        if (!person.isDeceased)
            inOrder.insert(keys.of(person.collatedName()), described(known.value(person.id), person));
    }
    return inOrder.values();
}

Volunteer Volunteers::of(const Session &session, PersonId person)
{
    const auto known = m_people.find(session, person);
    if (!known)
        return {};
    return m_store.read(session, Operation::ReadPeople, [&] {
        Volunteer volunteer;
        volunteer.offers = m_reading.offers(person);
        volunteer.skills = m_reading.skills(person);
        return described(volunteer, *known);
    });
}

bool Volunteers::mayBeAsked(const Person &person)
{
    return std::ranges::any_of(std::array{Channel::Phone, Channel::Sms, Channel::Email, Channel::Visit},
                               [&](Channel channel) { return person.mayBeReachedBy(channel) != YesNo::No; });
}

TaskMatcher Volunteers::matcher(const Session &session)
{
    return {m_store.dates().today(), m_tasks.skills(session), m_tasks.all(session), m_tasks.assignments(session)};
}

// --- offers

Result<qint64> Volunteers::saveOffer(const Session &session, PersonId person, TimeOffer offer)
{
    const QString what = VolunteerWords::offer(offer);
    return change(session, tr("Offer of %1").arg(m_people.nameOf(session, person)), what,
                  [&](Action &action) { writeOffer(action, person, offer); });
}

Result<qint64> Volunteers::confirmOffer(const Session &session, PersonId person, const TimeOffer &offer)
{
    const QDate today = m_store.dates().today();
    TimeOffer confirmed = offer;
    confirmed.confirmedOn = today;
    if (offer.expiresOn.isValid())
        confirmed.expiresOn = qMax(offer.expiresOn, TimeOffer::usualExpiry(offer.kind, today));
    return change(session, tr("%1 still offers").arg(m_people.nameOf(session, person)), VolunteerWords::offer(offer),
                  [&](Action &action) { rowsOf(action).update(action, offer, confirmed); });
}

Result<qint64> Volunteers::removeOffer(const Session &session, PersonId person, const TimeOffer &offer)
{
    return change(session, tr("Remove an offer of %1").arg(m_people.nameOf(session, person)), VolunteerWords::offer(offer),
                  [&](Action &action) { rowsOf(action).remove(action, offer); });
}

void Volunteers::writeOffer(Action &action, PersonId person, TimeOffer offer)
{
    tidy(offer, m_store.dates().today());
    auto &rows = rowsOf(action);
    const auto known = rows.offers(person);
    const auto before = std::ranges::find(known, offer.id, &TimeOffer::id);
    if (before == known.end())
        rows.insert(action, offer, person);
    else
        rows.update(action, *before, offer);
}

// --- skills

Result<qint64> Volunteers::setSkills(const Session &session, PersonId person, SkillLevel level, const QStringList &names)
{
    const QString name = m_people.nameOf(session, person);
    return change(session, (level == SkillLevel::Has ? tr("Skills of %1") : tr("What %1 wants to learn")).arg(name),
                  names.join(u", "_s), [&](Action &action) {
                      const auto skills = skillsNamed(action, names);
                      for (const auto &known : rowsOf(action).skills(person)) {
                          if (known.level == level && !skills.contains(known.skill))
                              rowsOf(action).remove(action, known);
                      }
                      for (const SkillId skill : skills)
                          giveSkill(action, person, skill, level);
                  });
}

void Volunteers::giveSkill(Action &action, PersonId person, SkillId skill, SkillLevel level)
{
    auto &rows = rowsOf(action);
    const auto known = rows.skills(person);
    const auto before = std::ranges::find(known, skill, &PersonSkill::skill);
    PersonSkill given{before == known.end() ? 0 : before->id, skill, level};
    if (before == known.end())
        rows.insert(action, given, person);
    else
        rows.update(action, *before, given);
}

// --- together

Result<qint64> Volunteers::change(const Session &session, const QString &doing, const QString &what,
                                  const Writer::Work &work)
{
    return m_store.act(session, Operation::EditPeople, what.isEmpty() ? doing : tr("%1: %2").arg(doing, what), work);
}

Volunteer Volunteers::described(Volunteer volunteer, const Person &person)
{
    volunteer.person = person.id;
    volunteer.name = person.displayName();
    volunteer.language = person.preferredLanguage;
    volunteer.mayBeAsked = mayBeAsked(person);
    return volunteer;
}

} // namespace rnf
