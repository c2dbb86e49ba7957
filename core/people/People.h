#pragma once

#include "base/Result.h"
#include "people/AltValues.h"
#include "people/AudienceRepository.h"
#include "people/CustomFields.h"
#include "people/FieldRepository.h"
#include "people/PeopleInAction.h"
#include "people/PersonEdit.h"
#include "people/PersonRowRepository.h"
#include "people/Purpose.h"
#include "people/Tags.h"
#include "storage/Store.h"

#include <QObject>

namespace rnf {

/// What changing many people would do.
struct EditPreview {
    /// Of one person: what changes, or why it cannot.
    struct Line {
        PersonId person;
        QString name, field, before, after, problem;
    };
    qint64 changed = 0; ///< people
    qint64 refused = 0; ///< people for whom a value cannot be right
    QList<Line> lines;  ///< of the first few
    static constexpr qsizetype mostLines = 500;
};

/// Everything that can be done with people; the only class of this feature that windows and commands see. Reads answer
/// "nothing" when they fail. Lives on the thread that opened the store; functions with an Action run inside the caller's
/// action, on the writing thread, and throw.
class People : public QObject {
    Q_OBJECT

public:
    People(Store &store, const PhoneNumbers &phones);

    /// Names for finding alone are blank where the session may not see them; saving somebody so leaves them as they are.
    std::optional<Person> find(const Session &session, PersonId id);
    qint64 count(const Session &session);
    /// The first screen of a list, in order; cheap at any size when sorted by name.
    QList<PersonId> firstIds(const Session &session, const QString &search, int limit);
    /// Everybody whom a search finds, by name. Lists also knows conditions and other orders.
    QList<PersonId> ids(const Session &session, const QString &search);
    QList<PersonRow> rows(const Session &session, const QList<PersonId> &ids);
    /// Whole people, in the order of the ids.
    QList<Person> load(const Session &session, const QList<PersonId> &ids);
    /// Whom of these people a list for this purpose may hold; with a reason also those who asked not to be reached so.
    Audience audience(const Session &session, Purpose purpose, const QList<PersonId> &ids, const QString &overriding = {});
    /// Their rows, where one call, letter or visit for this purpose reaches several of them.
    Doors doors(const Session &session, Purpose purpose, const QList<PersonId> &ids);
    /// What people are called; those that are gone are left out, and as one it is empty.
    QHash<PersonId, QString> names(const Session &session, const QList<PersonId> &ids);
    QString nameOf(const Session &session, PersonId id) { return names(session, {id}).value(id); }
    /// The same inside the caller's action.
    static QHash<PersonId, QString> names(Action &action, const QList<PersonId> &ids);
    /// "`what`: Rosa Díaz" or "`what`: 12 people", inside an action.
    static QString labelFor(Action &action, const QString &what, const QList<PersonId> &people);
    /// The names and texts in a place, for completion; nothing where these are too many to choose from.
    QStringList valuesOf(const Session &session, const FieldPlace &place);

    Result<PersonId> add(const Session &session, Person person);
    /// Writes what differs between the two, as one action with this label ("Edit Rosa Díaz: phone").
    Result<> save(const Session &session, const Person &before, Person after, const QString &label = {});
    /// What changing these people would do; nobody is written. From any thread.
    Result<EditPreview> previewEdit(const Session &session, const QList<PersonId> &ids, const QList<FieldChange> &changes);
    /// Changes the same fields of many, as one action; those for whom a value cannot be right stay as they are. Answers the
    /// action's number, 0 when nobody was changed. From any thread.
    Result<qint64> edit(const Session &session, const QList<PersonId> &ids, const QList<FieldChange> &changes);
    /// Ends on a day the jobs that these people have at an employer now, as one action: they left. Refused for a day that is
    /// still ahead, or on which a job had not begun. Answers the action's number, 0 when nobody worked there. From any thread.
    Result<qint64> endWork(const Session &session, const QList<PersonId> &ids, const QString &employer,
                           const QDate &lastDay);
    /// Answers the action's number. Many may be removed from any thread, a single person from the store's own.
    Result<qint64> remove(const Session &session, const QList<PersonId> &ids);

    static PeopleInAction inAction(Action &action) { return PeopleInAction(action); }
    const PhoneNumbers &phones() const { return m_phones; }

    // With a connection of the caller's own, on its thread. They throw StorageError.
    /// As above; with `only` those that are in that set.
    static QList<PersonId> ids(Database &database, const QString &search, const IdSet *only = nullptr);
    static Audience audience(Database &database, Purpose purpose, const QList<PersonId> &ids,
                             const QString &overriding = {});
    static Doors doors(Database &database, Purpose purpose, const QList<PersonId> &ids);
    /// Who has a number or an address that works for a purpose, whether they want to be reached so or not.
    static IdSet reachable(Database &database, Purpose purpose);
    /// Whose language is noted.
    static IdSet withLanguage(Database &database);

    /// Visits people as they are at one moment, in the order of `ids`, or everybody in the order they were added; until
    /// `visit` says stop. Parts that are not asked for are left empty.
    static void eachPerson(Database &database, const std::optional<QList<PersonId>> &ids, PersonParts parts,
                           const std::function<bool(const Person &)> &visit);

    /// Keys of the fields that say something about anybody, in the order of the catalog.
    QStringList fieldsInUse(const Session &session);

    /// The fields that the office added, and with them all that a person has.
    CustomFields &fields() { return m_fields; }
    /// The groups and colours of their tags.
    Tags &tags() { return m_tags; }
    /// Values that lost in a merge.
    AltValues &alternatives() { return m_alternatives; }
    /// How values are typed over. From the store's thread; what is answered may go anywhere.
    PersonEdit editing() const { return {m_fields.catalog(), context()}; }

private:
    FieldContext context() const;

    Store &m_store;
    const PhoneNumbers &m_phones;
    CustomFields m_fields;
    Tags m_tags;
    AltValues m_alternatives;
    PersonRepository m_reading;
    PersonRowRepository m_rows;
    FieldRepository m_values;
    PersonSearch m_search;
    AudienceRepository m_audiences;
};

} // namespace rnf
