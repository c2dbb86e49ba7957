#pragma once

#include "volunteers/TaskMatcher.h"
#include "volunteers/VolunteerRepository.h"
#include "work/Tasks.h"

namespace rnf {

/// Everything that can be done with what people offer; the only class of this feature that windows and commands see. Reads
/// answer "nothing" when they fail; writes answer the action's number, 0 when nothing was to be done. Lives on the thread
/// that opened the store.
class Volunteers : public QObject {
    Q_OBJECT

public:
    Volunteers(Store &store, People &people, Tasks &tasks);

    /// Somebody who says "I have an hour".
    struct Comer {
        PersonId person; ///< invalid: somebody new
        QString name;    ///< of somebody new
        QString contact; ///< of somebody new: a phone number or an e-mail address; may be empty
        QString said;    ///< in their own words; may be empty
        TimeOffer offer; ///< days that are not set are the usual ones
        QStringList skills;
        QString receivedAt = {}; ///< instant, UTC; empty: now
    };
    struct Taken {
        PersonId person;
        qint64 action;
    };
    /// Takes an offer in: the person, where they are new, what they offer, and that they wait for a first ask.
    Result<Taken> take(const Session &session, const Comer &comer);
    /// Offers that wait for a first ask, the longest waiting first.
    QList<Intake> waiting(const Session &session);
    int waitingCount(const Session &session);
    /// Of every offer, without people who died. With a connection of the caller's own, on its thread. Throws StorageError.
    static QList<FirstAsk> firstAsks(Database &database);
    /// An offer that nobody will take up.
    Result<qint64> dismiss(const Session &session, const Intake &intake);

    /// Everybody who ever offered anything or has a skill, by name.
    QList<Volunteer> all(const Session &session);
    /// Also of somebody who offers nothing.
    Volunteer of(const Session &session, PersonId person);

    /// Writes a new offer or changes one. Days that are not set are the usual ones.
    Result<qint64> saveOffer(const Session &session, PersonId person, TimeOffer offer);
    /// Whoever offered it still does.
    Result<qint64> confirmOffer(const Session &session, PersonId person, const TimeOffer &offer);
    Result<qint64> removeOffer(const Session &session, PersonId person, const TimeOffer &offer);
    /// All the skills that somebody has, or wants to learn; one is never both.
    Result<qint64> setSkills(const Session &session, PersonId person, SkillLevel level, const QStringList &names);

    /// Did not say no to every way in which one person asks another.
    static bool mayBeAsked(const Person &person);
    /// Of what is to be done as it stands now.
    TaskMatcher matcher(const Session &session);

private:
    /// "`doing`: `what`"
    Result<qint64> change(const Session &session, const QString &doing, const QString &what, const Writer::Work &work);
    Result<Person> newPerson(const Comer &comer) const;
    void writeOffer(Action &action, PersonId person, TimeOffer offer);
    static void giveSkill(Action &action, PersonId person, SkillId skill, SkillLevel level);
    static Volunteer described(Volunteer volunteer, const Person &person);

    Store &m_store;
    People &m_people;
    Tasks &m_tasks;
    VolunteerRepository m_reading;
};

} // namespace rnf
