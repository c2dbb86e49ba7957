#include "exchange/KnownSpellings.h"

#include "base/Text.h"
#include "people/PeopleSchema.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// "Grade 1" and "Grade 1+" are two, "Dept. 4" and "DEPT 4" one. Empty where nothing but dots and dashes is left.
QString sameness(const QString &text)
{
    static const QRegularExpression initials(u"(?<=\\b\\p{L})\\."_s); // "I.C.U." is the ICU
    QString key = foldedText(QString(text).remove(initials));
    for (const QChar c : text) {
        if (c == u'+' || c == u'#' || c == u'*')
            key += c;
    }
    return key;
}

} // namespace

KnownSpellings::KnownSpellings(PeopleInAction &people)
{
    for (const int table : {PeopleTable::Organization, PeopleTable::Worksite, PeopleTable::Unit, PeopleTable::Shift,
                            PeopleTable::JobTitle, PeopleTable::Tag}) {
        Names &names = m_tables[table];
        for (const auto &[id, name] : people.names(table)) {
            names.byText.insert(name, name);
            const QString folded = sameness(name);
            if (!names.byFolded.contains(folded))
                names.byFolded.insert(folded, name);
        }
    }
}

void KnownSpellings::settle(Person &person)
{
    for (auto &job : person.employments) {
        settle(PeopleTable::Organization, job.employer);
        settle(PeopleTable::Worksite, job.worksite);
        settle(PeopleTable::Unit, job.unit);
        settle(PeopleTable::Shift, job.shift);
        settle(PeopleTable::JobTitle, job.jobTitle);
    }
    for (auto &tag : person.tags)
        settle(PeopleTable::Tag, tag);
    person.tags.removeDuplicates();
}

void KnownSpellings::settle(int table, QString &text)
{
    if (text.isEmpty())
        return;
    Names &names = m_tables[table];
    const auto seen = names.byText.constFind(text);
    if (seen != names.byText.cend()) {
        text = *seen;
        return;
    }
    const QString folded = sameness(text);
    const QString spelling = folded.isEmpty() ? text : names.byFolded.value(folded, text);
    names.byText.insert(text, spelling);
    if (!folded.isEmpty() && spelling == text)
        names.byFolded.insert(folded, text);
    text = spelling;
}

} // namespace rnf
