#pragma once

#include "events/RegistrationsInAction.h"
#include "exchange/PersonMatcher.h"
#include "exchange/RegistrationFiles.h"
#include "exchange/RegistrationRows.h"

namespace rnf {

/// Writes what a list of registrations says, inside its action: first every row is taken, which finds or makes the people, then
/// all is written at once. RegistrationFiles says by which rules.
class RegistrationWriting {
public:
    /// `saysAnswers`, `saysAttendance`: whether the file has columns for these.
    struct Meaning {
        RegistrationFileOptions::As as = RegistrationFileOptions::As::Registrations;
        RegistrationSystem system = RegistrationSystem::Plain;
        bool saysAnswers = false, saysAttendance = false;
        bool mayNoteNeeds = false; ///< the session may
    };

    RegistrationWriting(Action &action, const Event &event, const Meaning &meaning, const PersonReader &reader,
                        RegistrationFileOutcome &outcome);

    void take(const ReadRegistration &read);
    /// `cancelled`: of those who are not in the file.
    void write(const QList<RegistrationId> &cancelled);
    /// Some row is about them, whatever it says.
    const QSet<PersonId> &present() const { return m_present; }

private:
    using As = RegistrationFileOptions::As;
    /// All that the file says of one person.
    struct Entry {
        ReadRegistration said;
        PersonId person;
    };

    std::variant<PersonId, RowProblem> personOf(const ReadRegistration &read);
    std::variant<std::optional<Person>, RowProblem> onTheList(const ReadRegistration &read);
    std::variant<PersonId, RowProblem> make(const ReadRegistration &read);
    void fill(const Person &known, const Person &row);

    Registration wanted(const Entry &entry, const Registration &before);
    void answer(const Entry &entry, Registration &registration);
    std::optional<Rsvp> saidAnswer(const Entry &entry, const Registration &before) const;
    void pay(const Entry &entry, Registration &registration, bool isNew) const;
    RegistrationKind kindNamed(const QString &name);
    Attendance attendanceOf(const Entry &entry) const;
    bool hasBegun() const { return m_event.hasDay() && m_event.startsAt <= now(); }
    void writeList();
    void givePlaces();
    void markAttendance();
    void noteNeeds();
    int noteNeeds(const Entry &entry, RegistrationId registration);
    void cancel(const QList<RegistrationId> &cancelled);
    void tellOutcome();
    QString now() const { return instantText(m_action.doneAt()); }

    Action &m_action;
    Event m_event;
    Meaning m_meaning;
    const PersonReader &m_reader;
    RegistrationFileOutcome &m_outcome;
    PeopleInAction m_people;
    PersonMatcher m_matcher;
    SortKeys m_sortKeys;
    RegistrationRepository &m_rows;
    RegistrationsInAction m_registrations;
    QList<RegistrationKind> m_kinds;
    QHash<PersonId, Registration> m_before;  ///< who was on the list
    QHash<QString, QList<PersonId>> m_names; ///< of these, folded
    QHash<QString, PersonId> m_made;         ///< by what the file says of them
    QSet<PersonId> m_present;
    QList<Entry> m_entries; ///< in the order of the file
    QHash<PersonId, qsizetype> m_entryOf;
    QSet<PersonId> m_withNewNeeds;
    QHash<PersonId, QString> m_takesPlace; ///< who answers yes in a plain list, and when
};

} // namespace rnf
