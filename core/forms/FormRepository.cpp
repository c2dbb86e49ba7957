#include "forms/FormRepository.h"

#include "forms/FormSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

template <typename Of, auto Member, auto Text>
QString formText(const Of &of)
{
    return of.*Member.*Text;
}

template <typename Of, auto Member, auto Text>
void readFormText(Of &of, Row &row)
{
    row >> of.*Member.*Text;
}

template <typename Of, auto Member, auto Text>
Column<Of> formTextColumn(const char *name)
{
    return columnOf<Of, &formText<Of, Member, Text>, &readFormText<Of, Member, Text>>(name);
}

constexpr auto english = &BilingualText::english, spanish = &BilingualText::spanish;

/// A line for each choice.
QString choicesText(const FormQuestion &question)
{
    QStringList lines;
    for (const auto &choice : question.choices)
        lines += QStringList{choice.value, choice.text.english, choice.text.spanish}.join(u'\t');
    return lines.join(u'\n');
}

void readChoices(FormQuestion &question, Row &row)
{
    QString text;
    row >> text;
    for (const auto &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto parts = line.split(u'\t');
        question.choices += {parts.value(0), {parts.value(1), parts.value(2)}};
    }
}

} // namespace

FormRepository::FormRepository(Database &database)
    : RecordTables(
        {database,
         FormTable::Form,
         "answer_form",
         {columnFor<&AnswerForm::name>("name"), columnFor<&AnswerForm::kind>("kind"),
          columnFor<&AnswerForm::language>("language"), formTextColumn<AnswerForm, &AnswerForm::title, english>("title_en"),
          formTextColumn<AnswerForm, &AnswerForm::title, spanish>("title_es"),
          formTextColumn<AnswerForm, &AnswerForm::intro, english>("intro_en"),
          formTextColumn<AnswerForm, &AnswerForm::intro, spanish>("intro_es")}},
        {database,
         FormTable::Question,
         "form_question",
         {columnFor<&FormQuestion::position>("position"), columnFor<&FormQuestion::goesTo>("goes_to"),
          columnFor<&FormQuestion::kind>("kind"), formTextColumn<FormQuestion, &FormQuestion::label, english>("label_en"),
          formTextColumn<FormQuestion, &FormQuestion::label, spanish>("label_es"),
          formTextColumn<FormQuestion, &FormQuestion::help, english>("help_en"),
          formTextColumn<FormQuestion, &FormQuestion::help, spanish>("help_es"),
          columnOf<FormQuestion, choicesText, readChoices>("choices"), columnFor<&FormQuestion::isRequired>("is_required"),
          columnFor<&FormQuestion::isAsked>("is_asked")},
         "answer_form_id",
         "position"}),
      m_all(table<AnswerForm>().selecting(u"ORDER BY id"_s))
{
}

QList<AnswerForm> FormRepository::all()
{
    auto forms = table<AnswerForm>().read(m_all);
    for (auto &form : forms)
        form.questions = table<FormQuestion>().of(form.id.value);
    return forms;
}

void FormRepository::insertWhole(Action &action, AnswerForm &added)
{
    insert(action, added);
    for (auto &question : added.questions)
        insert(action, question, added.id);
}

void FormRepository::updateWhole(Action &action, const AnswerForm &before, AnswerForm &after)
{
    update(action, before, after);
    table<FormQuestion>().sync(action, before.questions, after.questions, before.id.value);
}

} // namespace rnf
