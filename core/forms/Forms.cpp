#include "forms/Forms.h"

#include "base/Text.h"
#include "forms/AgreementRemarks.h"
#include "forms/FormProposals.h"
#include "recruiting/ApplicationImport.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

FormRepository &formRows(Action &action) { return action.on<FormRepository>(); }

void tidyText(BilingualText &text)
{
    text.english = cleanText(text.english);
    text.spanish = cleanText(text.spanish);
}

/// Of a question that has none, its words would stand in the way when it gets some later.
void tidyChoices(FormQuestion &question)
{
    if (!question.hasChoices() && question.kind != QuestionKind::Agreement)
        question.choices.clear();
    for (auto &choice : question.choices) {
        choice.value = choice.value.simplified();
        choice.text = {choice.text.english.simplified(), choice.text.spanish.simplified()};
    }
    question.choices.removeIf([](const FormChoice &choice) { return choice.text.isEmpty(); });
}

/// What a question is known by again in a file of answers.
QStringList headingsOf(const FormQuestion &question)
{
    QStringList headings{normalizedHeader(question.label.english), normalizedHeader(question.label.spanish)};
    headings.removeAll(QString());
    return headings;
}

std::optional<Error> whyUnaskable(const FormQuestion &question)
{
    if (headingsOf(question).isEmpty())
        return Error{u"empty-question"_s, Forms::tr("A question has no words yet. Type them, or delete the question.")};
    if (question.choices.isEmpty() && question.hasChoices())
        return Error{u"no-choices"_s, Forms::tr("“%1” has nothing to choose from. Type the choices, one on each line.")
                                          .arg(question.label.first(FormLanguage::English))};
    if (question.choices.isEmpty() && question.kind == QuestionKind::Agreement)
        return Error{u"no-choices"_s,
                     Forms::tr("“%1” does not say what somebody agrees to. Type the sentence that is ticked.")
                         .arg(question.label.first(FormLanguage::English))};
    return std::nullopt;
}

std::optional<Error> whyUnanswerable(const AnswerForm &form)
{
    const auto asked = form.asked();
    if (asked.isEmpty())
        return Error{u"asks-nothing"_s, Forms::tr("This form asks nothing yet. Tick the questions that it is to ask.")};
    QSet<QString> known;
    for (const auto &question : asked) {
        if (const auto why = whyUnaskable(question))
            return why;
        const auto ofQuestion = headingsOf(question);
        for (const auto &heading : QSet<QString>(ofQuestion.begin(), ofQuestion.end())) {
            if (known.contains(heading))
                return Error{
                    u"twice"_s,
                    Forms::tr("Two questions say “%1”, and nothing would tell their answers apart. Word one of them "
                              "differently.")
                        .arg(question.label.first(form.language))};
            known += heading;
        }
    }
    return std::nullopt;
}

/// Within an action, so that nobody takes the name meanwhile. Throws a Refusal when the form cannot be kept like that.
void checkForm(Action &action, const AnswerForm &form)
{
    if (form.name.isEmpty())
        throw Refusal({u"empty-name"_s, Forms::tr("A form needs a name, by which you find it again. Type one.")});
    for (const auto &other : formRows(action).all()) {
        if (other.id != form.id && other.kind == form.kind && foldedText(other.name) == foldedText(form.name))
            throw Refusal(
                {u"name-taken"_s, Forms::tr("There is a form called “%1” already. Choose another name.").arg(other.name)});
    }
    if (const auto why = whyUnanswerable(form))
        throw Refusal(*why);
}

bool reachesSomebody(const FormQuestion &question)
{
    return question.kind == QuestionKind::Email || question.kind == QuestionKind::Phone || question.goesTo == "line1"_L1;
}

} // namespace

Forms::Forms(Store &store, People &people, Registrations &registrations, Applications &applications)
    : m_store(store), m_people(people), m_registrations(registrations), m_applications(applications),
      m_reading(store.reader())
{
}

QList<AnswerForm> Forms::all(const Session &session, FormKind kind)
{
    auto all = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.all(); });
    all.removeIf([kind](const AnswerForm &form) { return form.kind != kind; });
    const SortKeys keys;
    std::ranges::stable_sort(all, {}, [&](const AnswerForm &form) { return keys.of(form.name); });
    return all;
}

Result<QList<AnswerForm>> Forms::allAt(const Store &store)
{
    return store.beside(Session(), [](Database &database) {
        auto all = FormRepository(database).all();
        std::ranges::reverse(all);
        return all;
    });
}

AnswerForm Forms::proposal(const Session &session, const FormSubject &subject)
{
    FormMaterial material;
    material.fields = m_people.fields().catalog().own();
    material.asksNeeds = Policy::allows(session, Operation::SeeNeeds);
    material.registrationKinds = kindsOf(session, subject.event);
    if (subject.kind == FormKind::Applications) {
        for (const auto &application : m_applications.of(session, subject.program)) {
            for (const auto &answer : application.answers)
                material.prompts += answer.prompt;
        }
    }
    return tidied(FormProposals::of(subject.kind, material));
}

/// Those that register through the form of the event.
QStringList Forms::kindsOf(const Session &session, EventId event)
{
    QStringList names;
    if (event.isValid()) {
        for (const auto &kind : m_registrations.kinds(session, event)) {
            if (!kind.hasOwnForm)
                names += kind.name;
        }
    }
    return names;
}

/// Kinds that both have keep the words they were given.
AnswerForm Forms::fitted(const Session &session, AnswerForm form, const FormSubject &subject)
{
    if (!subject.event.isValid())
        return form;
    const QStringList names = kindsOf(session, subject.event);
    for (auto &question : form.questions) {
        if (question.goesTo != FormPlaces::registrationKind)
            continue;
        QList<FormChoice> choices;
        for (const auto &name : names) {
            const auto known = std::ranges::find(question.choices, name, &FormChoice::value);
            choices += known == question.choices.end() ? FormChoice{name, {name, {}}} : *known;
        }
        question.choices = choices;
        question.isAsked &= !choices.isEmpty();
    }
    return form;
}

FormQuestion Forms::ownQuestion(FormKind kind)
{
    FormQuestion question;
    const bool isAnswer = kind == FormKind::Applications || kind == FormKind::Proposals;
    question.goesTo = isAnswer ? FormPlaces::answer : FormPlaces::note;
    question.isAsked = true;
    return question;
}

Result<AnswerFormId> Forms::add(const Session &session, AnswerForm added)
{
    added = tidied(std::move(added));
    const auto done =
        m_store.act(session, Operation::EditPeople, tr("Add the form “%1”").arg(added.name), [&](Action &action) {
            checkForm(action, added);
            formRows(action).insertWhole(action, added);
        });
    if (!done)
        return done.error();
    return added.id;
}

Result<qint64> Forms::save(const Session &session, const AnswerForm &before, AnswerForm after)
{
    after = tidied(std::move(after));
    return m_store.act(session, Operation::EditPeople, tr("Edit the form “%1”").arg(after.name), [&](Action &action) {
        checkForm(action, after);
        formRows(action).updateWhole(action, before, after);
    });
}

Result<qint64> Forms::remove(const Session &session, const AnswerForm &removed)
{
    return m_store.act(session, Operation::EditPeople, tr("Delete the form “%1”").arg(removed.name),
                       [&](Action &action) { formRows(action).remove(action, removed); });
}

AnswerForm Forms::tidied(AnswerForm form)
{
    form.name = cleanText(form.name);
    tidyText(form.title);
    tidyText(form.intro);
    for (int number = 0; auto &question : form.questions) {
        tidyText(question.label);
        tidyText(question.help);
        tidyChoices(question);
        question.position = number++;
    }
    return form;
}

QStringList Forms::remarks(const AnswerForm &form)
{
    constexpr qsizetype many = 12;
    const auto asked = form.asked();
    QStringList said;
    if (std::ranges::none_of(asked, reachesSomebody))
        said +=
            tr("Nothing asks how to reach somebody: without a phone number or an e-mail address nobody can be answered.");
    if (form.kind == FormKind::Proposals
        && std::ranges::find(asked, QString(FormPlaces::cardTitle), &FormQuestion::goesTo) == asked.end())
        said += tr("Nothing asks for a title: without one an answer becomes no card.");
    for (const auto &question : asked) {
        const QString label = question.label.first(FormLanguage::English);
        if (ApplicationImport::mapHeaders({label}).first().field == ApplicationField::LeftOut)
            said +=
                tr("“%1” asks for what can harm people. Leave it out unless somebody needs it; of applications the program "
                   "does not keep it.")
                    .arg(label);
        said += agreementRemarks(question);
    }
    if (asked.size() > many)
        said += tr("%n questions: each one more loses people. Ask only what somebody will use.", nullptr, int(asked.size()));
    return said;
}

} // namespace rnf
