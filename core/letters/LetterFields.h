#pragma once

#include "events/Event.h"
#include "people/FieldCatalog.h"

#include <QCoreApplication>

namespace rnf {

/// What a letter is written on, beside the people it goes to.
struct LetterOccasion {
    QString organization, sender;
    QString officeLanguage; ///< code of the language of texts that name none
    QDate today;
    std::optional<Event> event = {}; ///< what it is about
    QString eventPlace = {};         ///< as Events::placeOf
    /// What somebody does in the programme of the event, a line each, as a language has days and times; empty: nothing. Null:
    /// nobody does anything.
    std::function<QString(PersonId person, const QLocale &locale)> sessionsOf = {};
};

/// Something that a text may name between braces, and what it stands for.
struct LetterField {
    enum class About { Name, Contact, Work, Own, Office, Event };
    QString key; ///< the stable word
    QString label;
    About about = About::Name;
    bool isFlag = false; ///< says yes or nothing, so a text can only ask for it: {{#is_member}} … {{/is_member}}
    /// Of a person; null: it is of the occasion.
    std::function<QString(const Person &person, const PhoneNumbers &phones)> read = {};
};

/// All that texts may name. A value.
class LetterFields {
    Q_DECLARE_TR_FUNCTIONS(LetterFields)

public:
    explicit LetterFields(const FieldCatalog &catalog);

    const QList<LetterField> &all() const { return m_fields; }
    qsizetype indexOf(const QString &key) const; ///< −1: there is no such field
    /// The field that is called like this, or nearly; empty: there is none.
    QString likely(const QString &word) const;

    /// What it takes to read the values of a person.
    static constexpr PersonParts parts = PersonParts(PersonPart::Phones) | PersonPart::Emails | PersonPart::Addresses
                                       | PersonPart::Employments | PersonPart::ExternalIds | PersonPart::Custom;
    /// A value for each field; those of the occasion are empty. What is empty is not known.
    QStringList ofPerson(const Person &person, const PhoneNumbers &phones, bool isMember) const;
    /// The others, as far as they are the same for everybody, with days as this language writes them.
    QStringList ofOccasion(const LetterOccasion &occasion, const QString &language) const;
    /// What the occasion says of this person alone is put among their values.
    void addOwn(QStringList &values, const LetterOccasion &occasion, PersonId person, const QString &language) const;

    /// Where somebody's letters go, below the name; empty: nobody knows. They are posted in the region of these numbers.
    static QStringList envelopeLines(const Person &person, const PhoneNumbers &phones);
    /// Where somebody gets e-mail, of the addresses that mail can be sent to; never one at work. Empty: nowhere.
    static QString emailOf(const Person &person);

private:
    void addOfPerson(const FieldCatalog &catalog);

    QList<LetterField> m_fields;
};

} // namespace rnf
