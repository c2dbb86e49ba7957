#pragma once

#include "base/Id.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>

namespace rnf {

enum class PlaceKind { Employer, Worksite, Unit };

/// A row of one of the three tables of places.
struct PlaceKey {
    PlaceKind kind = PlaceKind::Employer;
    qint64 id = 0;
    bool isValid() const { return id > 0; }
    bool operator==(const PlaceKey &) const = default;
    friend size_t qHash(PlaceKey key, size_t seed = 0) { return qHashMulti(seed, int(key.kind), key.id); }
};

/// How many people the employer says work in a unit, who told us, and when.
struct Headcount {
    int claimed = 0; ///< 0: nobody told us
    QString source;
    QDate on;
    bool operator==(const Headcount &) const = default;
};

/// An employer, a worksite or a unit, in its place in the tree.
struct Place {
    PlaceKey key;
    PlaceKey parent{}; ///< not valid for employers
    QString name{};
    int depth = 0;
    Headcount headcount{}; ///< of units
};

/// Somebody works somewhere from one day up to another.
struct JobSpan {
    PersonId person;
    QDate from;  ///< since they were hired, if nothing else is noted; not valid: nobody knows
    QDate until; ///< not valid: to this day

    bool isOn(const QDate &day) const { return !(from.isValid() && from > day) && !(until.isValid() && until <= day); }
};

/// The workplace as it stood when it was read: the tree of places, and who works where now. Counting, the wall chart and
/// "exactly these people" all ask the same jobs, so that they cannot differ. A value; may be read on any thread.
class Workplace {
public:
    /// Where somebody works now. What is not known is 0.
    struct Job {
        PersonId person;
        qint64 employer = 0, worksite = 0, unit = 0, shift = 0, jobTitle = 0;
        qsizetype place = -1; ///< where `places` has the narrowest that it says; −1: nowhere. Set by Workplace
    };

    Workplace() = default;
    /// `places` in any order and without depths; `names`: of shifts and job titles.
    Workplace(QList<Place> places, QList<Job> jobs, QHash<qint64, QString> names);

    /// The same places with the jobs of those people only, and without claimed headcounts, which are of everybody.
    Workplace of(const std::function<bool(PersonId)> &isMeant) const;

    /// Employers by name; below each its worksites and units, by name; a parent stands before its children.
    const QList<Place> &places() const { return m_places; }
    const Place *find(PlaceKey key) const;
    /// "St. Luke's › Laundry › Ironing"
    QString path(PlaceKey key) const;
    /// The name of a shift or a job title.
    QString nameOf(qint64 id) const { return m_names.value(id); }
    bool isWithin(PlaceKey key, PlaceKey ancestor) const;

    /// Where `places` has a place, or the narrowest that a job says; −1: nowhere.
    qsizetype at(PlaceKey key) const { return m_at.value(key, -1); }
    qsizetype placeOf(const Job &job) const;
    /// Who works in a place, or somewhere below it; without a place, anywhere. Each person once.
    QList<PersonId> people(PlaceKey key) const;
    int count(PlaceKey key) const { return key.isValid() ? m_counts.value(at(key)) : m_everybody; }
    /// In the order of people, so that somebody's second job stands beside the first.
    const QList<Job> &jobs() const { return m_jobs; }

private:
    void addBelow(const QMultiHash<PlaceKey, Place> &children, PlaceKey parent, int depth);
    void count();
    void countTogether(const QSet<qsizetype> &places);

    QList<Place> m_places;
    QHash<PlaceKey, qsizetype> m_at;
    QList<Job> m_jobs;
    QHash<qint64, QString> m_names;
    QList<int> m_counts; ///< by place
    int m_everybody = 0;
};

} // namespace rnf
