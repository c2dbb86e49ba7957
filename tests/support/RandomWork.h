#pragma once

#include "workspace/Workspace.h"

#include <random>

namespace rnf {

/// Does random things to random people, as several people would in a month. The same seed does the same.
class RandomWork {
public:
    RandomWork(Workspace &workspace, const Session &session, unsigned seed)
        : m_workspace(workspace), m_session(session), m_random(seed), m_mark(QString::number(seed) + QLatin1Char('-'))
    {
        meetEverybody();
    }

    /// One action; an edit that happens to change nothing leaves none.
    void step()
    {
        switch (m_people.isEmpty() ? 0 : pick(9)) {
        case 0:
        case 1:
            add();
            break;
        case 2:
            edit([&](Person &person) { person.givenName = name(); });
            break;
        case 3:
            edit([&](Person &person) { set(person, "mobile_phone", phone()); });
            break;
        case 4:
            edit([&](Person &person) { person.tags = QStringList{QStringLiteral("tag%1").arg(pick(5))}; });
            break;
        case 5:
            edit([&](Person &person) {
                set(person, "employer", QStringLiteral("Works %1").arg(pick(4)));
                set(person, "unit", QStringLiteral("Unit %1").arg(pick(3)));
            });
            break;
        case 6:
        case 7:
            talk();
            break;
        default:
            remove();
        }
    }

    void add()
    {
        Person person = somebody();
        person.externalIds += ExternalId{0, QStringLiteral("employer"), m_mark + QString::number(m_counter++)};
        const auto id = m_workspace.people().add(m_session, person);
        expect(id);
        m_people += *id;
    }

    /// Many people in one action, as an import writes them.
    void addMany(int count)
    {
        const SortKeys keys;
        expect(m_workspace.store().act(m_session, Operation::EditPeople, QStringLiteral("Add %1 people").arg(count),
                                       [&](Action &action) {
                                           auto people = m_workspace.people().inAction(action);
                                           for (int i = 0; i < count; ++i) {
                                               Person person = somebody();
                                               people.insert(person, PersonSearch::entryFor(person, keys));
                                           }
                                       }));
        meetEverybody();
    }

    void undo()
    {
        if (const auto last = m_workspace.changes().newestUndoable(m_session))
            expect(m_workspace.changes().undo(m_session, last->seq));
        meetEverybody();
    }

    int pick(int below) { return std::uniform_int_distribution(0, below - 1)(m_random); }

private:
    template <typename T>
    static void expect(const Result<T> &done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    /// Whoever works here stays: their account would forget them for good.
    void meetEverybody()
    {
        m_people = m_workspace.people().ids(m_session, {});
        m_people.removeOne(m_workspace.accounts().personOf(m_session));
    }
    QString name() { return QStringLiteral("Name%1").arg(pick(1000)); }
    QString phone() { return QStringLiteral("212555%1").arg(1000 + pick(9000)); }
    void set(Person &person, const char *field, const QString &text)
    {
        PersonFields::find(QLatin1String(field))->write(person, text, FieldContext{m_workspace.phones()});
    }
    Person somebody()
    {
        Person person;
        person.givenName = name();
        person.familyName = name();
        set(person, "mobile_phone", phone());
        set(person, "email", QStringLiteral("p%1@example.org").arg(pick(999)));
        return person;
    }
    void edit(const std::function<void(Person &)> &change)
    {
        const auto before = m_workspace.people().find(m_session, m_people[pick(int(m_people.size()))]);
        if (!before)
            return;
        Person after = *before;
        change(after);
        expect(m_workspace.people().save(m_session, *before, after));
    }
    void talk()
    {
        Conversation conversation;
        conversation.person = m_people[pick(int(m_people.size()))];
        conversation.method = ContactMethod(pick(int(keysOf(ContactMethod{}).size())));
        conversation.result = ContactResult(pick(int(keysOf(ContactResult{}).size())));
        conversation.note = name();
        if (pick(2) == 0)
            conversation.nextDueOn = m_workspace.store().dates().today().addDays(pick(10));
        expect(m_workspace.conversations().log(m_session, conversation));
    }
    void remove()
    {
        const auto id = m_people.takeAt(pick(int(m_people.size())));
        expect(m_workspace.people().remove(m_session, {id}));
    }

    Workspace &m_workspace;
    Session m_session;
    std::mt19937 m_random;
    QList<PersonId> m_people;
    QString m_mark; ///< keeps the numbers of one run of work apart from another's
    int m_counter = 0;
};

} // namespace rnf
