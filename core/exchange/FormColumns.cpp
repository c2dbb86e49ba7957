#include "exchange/FormColumns.h"

#include "exchange/ProposalRows.h"
#include "exchange/RegistrationRows.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// A note on a registration is about that event, and not about the person.
bool isOfThePersonsOwn(const FormQuestion &question, FormKind kind)
{
    return question.goesTo != FormPlaces::note || kind == FormKind::People;
}

/// What the words of its choices stand for, in each way in which a service may write them.
QMap<QString, QString> meaningsOf(const FormQuestion &question)
{
    QMap<QString, QString> meanings;
    for (const auto &choice : question.answers()) {
        for (const QString &word : {choice.text.english, choice.text.spanish, choice.text.joined(FormLanguage::Both)}) {
            if (!word.isEmpty())
                meanings.insert(word, choice.value);
        }
    }
    return meanings;
}

void takeQuestion(ImportRecipe &recipe, int column, const FormQuestion &question, const AnswerForm &form,
                  const FieldCatalog &catalog)
{
    const auto *field = isOfThePersonsOwn(question, form.kind) ? catalog.find(question.goesTo) : nullptr;
    recipe.setField(column, field ? field->key : QString());
    if (!field)
        return;
    auto &rule = recipe.columns[column];
    rule.meanings = meaningsOf(question);
    rule.isSeveral = question.kind == QuestionKind::SeveralOf || question.kind == QuestionKind::Agreement;
    if (field->key == FormPlaces::note)
        rule.asked = question.label.first(form.language);
    if (field->group == PersonField::Group::Consent)
        rule.source = ImportRecipe::tr("Form “%1”").arg(form.name);
}

/// Which field of an application a word of a form is.
std::optional<ApplicationField> fieldNamed(const QString &goesTo)
{
    using Field = ApplicationField;
    static const QHash<QString, Field> known{
        {u"name"_s, Field::Name},       {u"given_name"_s, Field::GivenName}, {u"family_name"_s, Field::FamilyName},
        {u"email"_s, Field::Email},     {u"phone"_s, Field::Phone},          {FormPlaces::source, Field::Source},
        {u"school"_s, Field::School},   {u"major"_s, Field::Major},          {u"week_hours"_s, Field::WeekHours},
        {u"weeks"_s, Field::Weeks},     {u"start_on"_s, Field::StartOn},     {u"credit"_s, Field::Credit},
        {u"stipend"_s, Field::Stipend}, {FormPlaces::answer, Field::Answer}};
    if (goesTo.startsWith(FormPlaces::weekday))
        return Field::Available;
    const auto found = known.constFind(goesTo);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

bool isOnlyOne(ApplicationField field) { return field != ApplicationField::Answer && field != ApplicationField::Available; }

} // namespace

void FormColumns::take(ImportRecipe &recipe, const FormMatch &match, const FieldCatalog &catalog)
{
    recipe.program.clear();
    QSet<QString> asked;
    for (const auto &question : match.form().questions)
        asked += question.goesTo;
    for (int i = 0; i < recipe.columns.size(); ++i) {
        if (const auto *question = match.question(i)) {
            takeQuestion(recipe, i, *question, match.form(), catalog);
            continue;
        }
        auto &rule = recipe.columns[i];
        const auto *field = catalog.find(rule.field);
        const bool isAnsweredElsewhere =
            field
            && (asked.contains(field->key)
                || (field->isContact() && match.isOfService(i)
                    && std::ranges::any_of(match.form().questions, [](const FormQuestion &question) {
                           return question.kind == QuestionKind::Email;
                       })));
        const bool isOurs = field && field->group == PersonField::Group::Name && !asked.contains(field->key);
        if (isAnsweredElsewhere || (match.isOfService(i) && !isOurs && !(field && field->isContact())))
            recipe.setField(i, {});
        else if (match.isOfService(i)) // whoever need not sign in is nobody
            rule.meanings = {{u"anonymous"_s, {}}, {u"anónimo"_s, {}}};
    }
}

void FormColumns::take(RegistrationColumns &columns, const FormMatch &match)
{
    for (qsizetype *column : columns.all()) {
        if (*column >= 0 && (match.question(*column) || match.isOfService(*column)))
            *column = -1;
    }
    for (const auto &[column, goesTo] : {std::pair(&columns.status, FormPlaces::rsvp),
                                         {&columns.kind, FormPlaces::registrationKind},
                                         {&columns.source, FormPlaces::source}}) {
        if (const auto answered = match.columnTo(goesTo); answered >= 0)
            *column = answered;
    }
    if (match.answeredAt() >= 0)
        columns.answeredAt = match.answeredAt();
}

void FormColumns::take(QList<AnswerColumn> &columns, const FormMatch &match)
{
    QSet<ApplicationField> asked;
    for (const auto &question : match.form().questions)
        asked += fieldNamed(question.goesTo).value_or(ApplicationField::Answer);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        AnswerColumn &column = columns[i];
        const auto *question = match.question(i);
        const bool isHarmful = column.field == ApplicationField::LeftOut;
        if (question && !isHarmful) {
            column.header = question->label.first(match.form().language);
            column.field = fieldNamed(question->goesTo).value_or(ApplicationField::Answer);
            column.weekday = column.field == ApplicationField::Available
                               ? question->goesTo.sliced(FormPlaces::weekday.size()).toInt()
                               : 0;
        } else if (!question && i == match.answeredAt()) {
            column.field = ApplicationField::ReceivedOn;
        } else if (!question && match.isOfService(i)
                   && (column.field == ApplicationField::Answer || asked.contains(column.field))) {
            column.field = ApplicationField::OfService;
        } else if (!question && isOnlyOne(column.field) && asked.contains(column.field)) {
            column.field = ApplicationField::Answer;
        }
    }
}

/// Whoever holds it is named by whoever fills the form in, as in a list of speakers.
void FormColumns::take(ProposalColumns &columns, const FormMatch &match)
{
    const auto &asked = match.form().questions;
    for (const auto &[column, goesTo] : {std::pair(&columns.title, QString(FormPlaces::cardTitle)),
                                         {&columns.abstract, FormPlaces::cardAbstract},
                                         {&columns.kind, FormPlaces::cardKind},
                                         {&columns.format, FormPlaces::cardFormat},
                                         {&columns.level, FormPlaces::cardLevel},
                                         {&columns.length, FormPlaces::cardMinutes},
                                         {&columns.language, FormPlaces::cardLanguage},
                                         {&columns.interpretation, FormPlaces::cardInterpretation},
                                         {&columns.proposer, u"name"_s},
                                         {&columns.email, u"email"_s},
                                         {&columns.speakers, FormPlaces::cardHosts},
                                         {&columns.hosts, {}},
                                         {&columns.invited, {}}}) {
        const bool isAsked = std::ranges::find(asked, goesTo, &FormQuestion::goesTo) != asked.end();
        if (isAsked || (*column >= 0 && match.question(*column)))
            *column = match.columnTo(goesTo);
    }
}

QStringList FormColumns::read(const QStringList &cells, const QList<AnswerColumn> &columns, const FormMatch &match)
{
    QStringList read;
    for (qsizetype i = 0; i < columns.size(); ++i)
        read += columns[i].field == ApplicationField::Answer ? match.told(i, cells.value(i)) : match.said(i, cells.value(i));
    return read;
}

} // namespace rnf
