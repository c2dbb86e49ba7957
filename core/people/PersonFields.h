#pragma once

#include "base/Result.h"
#include "people/Person.h"
#include "storage/FieldPlace.h"

#include <functional>
#include <optional>

namespace rnf {

/// How day and month stand in a column of dates.
enum class DateOrder { DayFirst, MonthFirst, YearFirst };
/// As people of a region write dates with digits.
DateOrder usualDates(const QString &region);

/// What reading a text needs to know beside the text.
struct FieldContext {
    const PhoneNumbers &phones;
    DateOrder dates = DateOrder::MonthFirst;
    QDate today = QDate::currentDate();            ///< birth dates lie before; asking the system takes longer than the rest
    QString notedAt = {};                          ///< instant for consent rows
    QString source = {};                           ///< where a consent comes from
    QString idSystem = QStringLiteral("external"); ///< whose number an external id is, unless it says so itself
};

/// One field of a person as columns of files, forms, lists, conditions, the history and the command line know it.
struct PersonField {
    /// Where the form shows it.
    enum class Group { Name, Contact, Address, Work, About, Own, Consent, Other };
    /// What it holds.
    enum class Kind {
        Text,
        Name, ///< of a table of names
        Id,   ///< a number that a system or an employer knows somebody by
        Number,
        Day, ///< its order of day and month depends on where it was written
        YesNo,
        Choice,
        Phone,
        Email,
        PostalCode,
        Link,
        Consent
    };

    QString key;                 ///< the stable word of `--map`, `--columns` and JSON
    const char *label = nullptr; ///< English; `PersonFields::label` translates it
    Group group = Group::Other;
    Kind kind = Kind::Text;
    /// Where it stands; nowhere: it is another way to say what other fields say.
    FieldPlace place = {};
    PersonParts parts = {}; ///< what `read` looks at beside the person's own row
    std::function<QString(const Person &person, const PhoneNumbers &phones)> read = {};
    /// Puts a cell's text in. Nothing was written when it answers a problem.
    std::function<std::optional<Problem>(Person &person, const QString &text, const FieldContext &context)> write = {};
    std::function<void(Person &person)> clear = {}; ///< null: it is not typed over as one value
    bool isMany = false;                            ///< columns of a file add up
    bool isImportOnly = false;                      ///< another way to say what a field below says; never shown or exported
    bool isSensitive = false;                       ///< one would not want to find it in the wrong hands
    /// Of this kind in files and forms. Lists ask for it without its kind: a condition means any phone, e-mail or address
    /// that somebody has; a cell shows the first, and typing over it changes that one.
    bool isOfAnyKind = false;
    QString ownLabel = {}; ///< of a field that the office added
    qint64 ownId = 0;      ///< the same

    bool isContact() const { return kind == Kind::Phone || kind == Kind::Email; }
    /// Not any text will do, so words such as "n/a" say nothing.
    bool isTyped() const { return kind != Kind::Text && kind != Kind::Name && kind != Kind::Id; }
    /// Who somebody is.
    bool tellsWho() const { return group == Group::Name || isContact() || kind == Kind::Id; }
    /// A value by itself: a list that comes in fills or replaces it without looking at others.
    bool standsAlone() const { return ownId || (kind != Kind::Id && !parts && !isMany); }
};

/// The fields that a person has in every workspace. This list is the only place that knows them: a field added here is
/// imported, exported, mapped, asked for and shown. FieldCatalog also knows those of the office's own.
class PersonFields {
public:
    static const QList<PersonField> &all();
    static const PersonField *find(const QString &key);
    static QString label(const PersonField &field);
    /// Makes the field say exactly this, as somebody who edits it means; an empty text clears it. Nothing is changed when
    /// it answers a problem.
    static std::optional<Problem> set(Person &person, const PersonField &field, const QString &text,
                                      const FieldContext &context);
    /// The columns of a spreadsheet of everybody, when nobody chose others.
    static QStringList listColumns();
};

/// Reads a date in the given order: ISO, 3/14/1981, 14.3.81, 81-03-14, "14 March 1981"; time of day behind it is passed
/// over. Two-digit years lie in the past. An empty marker such as 00/00/0000 gives an invalid date and true in `isEmpty`.
std::optional<QDate> readDate(const QString &text, DateOrder order, bool *isEmpty = nullptr);
/// yes/no words of English and Spanish, 1 and 0, x.
std::optional<bool> readYesNo(const QString &text);
/// As readYesNo, also in the words of mailing programs: subscribed, opted out. A number says yes above 0.
std::optional<bool> readConsent(const QString &text);
/// The words of a refusal: "STOP", "DNC", "unsubscribed", "dado de baja" …
bool saysRefused(const QString &text);
/// Where a program has neither a yes nor a no: "pending", "never subscribed" …
bool isUnsaidConsent(const QString &text);
/// Several values in one cell, as our own lists and other programs join them.
QStringList splitValues(const QString &text, bool alsoAtCommas);
/// A value as messages quote it: at most 80 letters, because a cell may hold a page.
QString quotable(const QString &text);
/// Splits a whole name into parts when that is certain ("Last, First Middle", "First Last"); else it stays one text.
void writeWholeName(Person &person, const QString &name);

} // namespace rnf
