#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// One person as they were read last, and how a value that somebody types is kept: as an action of its own, named after it.
/// Somebody new is kept with the first value. What keeps a value answers why that cannot be, or nothing.
class PersonKeeper {
    Q_DECLARE_TR_FUNCTIONS(PersonKeeper)

public:
    PersonKeeper(Workspace &workspace, const Session &session) : m_workspace(workspace), m_session(session) {}

    void take(const Person &person, bool isNew);
    const Person &person() const { return m_person; }
    bool isNew() const { return m_isNew; }
    /// False: nobody is there any more.
    bool reload();

    QString setField(const PersonField &field, const QString &text);
    /// `record`: 0 for one more.
    QString setPhone(qint64 record, PhoneKind kind, const QString &text);
    QString setEmail(qint64 record, EmailKind kind, const QString &text);
    QString usePhoneFirst(qint64 record);
    QString useEmailFirst(qint64 record);
    /// With the id 0 one more; without a name it is taken away.
    QString setOtherName(OtherName name);
    QString setConsent(Channel channel, YesNo state, const QString &label);

private:
    QString keep(const Person &after, const std::optional<Problem> &problem, const QString &what);

    Workspace &m_workspace;
    const Session &m_session;
    Person m_person;
    bool m_isNew = false;
};

} // namespace rnf
