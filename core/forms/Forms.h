#pragma once

#include "events/Registrations.h"
#include "forms/FormRepository.h"
#include "people/People.h"
#include "recruiting/Applications.h"

namespace rnf {

/// What a form is made for: the event or the programme, as far as its kind has one.
struct FormSubject {
    FormKind kind = FormKind::People;
    EventId event;
    ProgramId program;
};

/// Everything that can be done with forms; the only class of this feature that windows and commands see, beside what a form says
/// (FormCopy) and how its answers are known again (FormMatch). A form is kept for its kind, so that it serves the next event and
/// the next term again. Reads answer "nothing" when they fail; writes answer the action's number, 0 when nothing was to be done.
/// Lives on the thread that opened the store.
class Forms : public QObject {
    Q_OBJECT

public:
    Forms(Store &store, People &people, Registrations &registrations, Applications &applications);

    /// Of a kind, by name.
    QList<AnswerForm> all(const Session &session, FormKind kind);
    /// Of all kinds, the newest first. With a connection of its own, from any thread.
    static Result<QList<AnswerForm>> allAt(const Store &store);

    /// A form that asks for a name, one way to reach somebody, and what this kind cannot do without; all else that has a place
    /// here stands in it to be ticked: the office's own fields with their choices, the kinds of registration of the event, what
    /// applicants were asked before. Not kept yet.
    AnswerForm proposal(const Session &session, const FormSubject &subject);
    /// A form that was made for another event, with the kinds of registration of this one.
    AnswerForm fitted(const Session &session, AnswerForm form, const FormSubject &subject);
    /// A question of the office's own, whose answers are kept with the question.
    static FormQuestion ownQuestion(FormKind kind);

    /// Refused, here and in `save`: no name, and one that another form has; a form that asks nothing; a question without words,
    /// and two that say the same; one of several without choices; an agreement without its sentence.
    Result<AnswerFormId> add(const Session &session, AnswerForm added);
    Result<qint64> save(const Session &session, const AnswerForm &before, AnswerForm after);
    Result<qint64> remove(const Session &session, const AnswerForm &removed);

    /// As it would be kept: texts trimmed, questions numbered.
    static AnswerForm tidied(AnswerForm form);
    /// What should be thought over before it goes out, in sentences: more than somebody will use, nobody to be reached, what the
    /// program does not keep.
    static QStringList remarks(const AnswerForm &form);

private:
    QStringList kindsOf(const Session &session, EventId event);

    Store &m_store;
    People &m_people;
    Registrations &m_registrations;
    Applications &m_applications;
    FormRepository m_reading;
};

} // namespace rnf
