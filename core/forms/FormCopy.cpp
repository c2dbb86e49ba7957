#include "forms/FormCopy.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString block(const FormQuestion &question, FormLanguage language, int number)
{
    QStringList lines{u"%1. %2"_s.arg(number).arg(question.label.joined(language))};
    if (!question.help.isEmpty())
        lines += question.help.joined(language);
    lines += (question.isRequired ? FormCopy::tr("[%1, required]") : u"[%1]"_s).arg(FormCopy::kind(question.kind));
    for (const auto &choice : question.answers())
        lines += choice.text.joined(language);
    return lines.join(u'\n');
}

} // namespace

QString FormCopy::kind(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::LongText:
        return tr("Long answer");
    case QuestionKind::Email:
        return tr("E-mail address");
    case QuestionKind::Phone:
        return tr("Phone number");
    case QuestionKind::Day:
        return tr("Date");
    case QuestionKind::YesNo:
        return tr("Yes or no");
    case QuestionKind::OneOf:
        return tr("Choose one");
    case QuestionKind::SeveralOf:
        return tr("Choose all that apply");
    case QuestionKind::Agreement:
        return tr("A sentence to tick, not ticked before");
    case QuestionKind::ShortText:
        break;
    }
    return tr("Short answer");
}

QString FormCopy::questions(const AnswerForm &form)
{
    QStringList blocks{form.title.joined(form.language)};
    if (!form.intro.isEmpty())
        blocks += form.intro.joined(form.language);
    for (int number = 1; const auto &question : form.asked())
        blocks += block(question, form.language, number++);
    return blocks.join(u"\n\n"_s) + u'\n';
}

QString FormCopy::headings(const AnswerForm &form)
{
    QStringList headings;
    for (const auto &question : form.asked())
        headings += question.label.joined(form.language).simplified();
    return headings.join(u'\t');
}

} // namespace rnf
