#include "forms/AnswerForm.h"

using namespace Qt::StringLiterals;

namespace rnf {

QString BilingualText::first(FormLanguage language) const
{
    const bool isSpanish = language == FormLanguage::Spanish;
    const QString &wanted = isSpanish ? spanish : english;
    return wanted.isEmpty() ? (isSpanish ? english : spanish) : wanted;
}

QString BilingualText::second(FormLanguage language) const
{
    const bool isTwice = english.isEmpty() || spanish == english;
    return language == FormLanguage::Both && !isTwice ? spanish : QString();
}

QString BilingualText::joined(FormLanguage language) const
{
    const QString below = second(language);
    return below.isEmpty() ? first(language) : first(language) + u" / "_s + below;
}

QList<FormChoice> FormQuestion::answers() const
{
    if (kind != QuestionKind::YesNo)
        return choices;
    return {{u"yes"_s, {u"Yes"_s, u"Sí"_s}}, {u"no"_s, {u"No"_s, u"No"_s}}};
}

QList<FormQuestion> AnswerForm::asked() const
{
    QList<FormQuestion> found = questions;
    found.removeIf([](const FormQuestion &question) { return !question.isAsked; });
    return found;
}

} // namespace rnf
