#pragma once

#include "../support/Chance.h"
#include "LabelledPeople.h"

#include <cmath>

namespace rnf {

/// What a made file knows of its people.
struct MadeFile {
    QString locale;    ///< of `faker_names_by_locale.tsv`; empty: the names of the American census
    int people = 1000; ///< rows in all
    int doubles = 100; ///< of these are another row of somebody
    bool hasPhones = true, hasEmails = true, hasBirthDates = true, hasStreets = true, hasCities = true, hasWork = true;
    bool hasTwoFamilyNames = false;
    int errors = 2; ///< at most, in another row of somebody
};

/// Makes people by chance, always the same for one seed: households with one address, sometimes with one phone, one e-mail, twins
/// or a son named after his father; and other rows of some of them with what goes wrong on lists.
class MadePeople {
public:
    MadePeople(const QString &corpora, const MadeFile &file, quint32 seed = 1) : m_chance(seed), m_file(file)
    {
        const QString names = corpora + QStringLiteral("/names/");
        if (file.locale.isEmpty()) {
            const auto women = lines(names + QStringLiteral("us_census1990_first_female.txt"));
            const auto men = lines(names + QStringLiteral("us_census1990_first_male.txt"));
            for (qsizetype i = 0; i < men.size(); ++i)
                m_given << women[i] << men[i];
            m_family = lines(names + QStringLiteral("us_census1990_surnames.txt"));
        }
        for (const auto &line :
             file.locale.isEmpty() ? QStringList() : lines(names + QStringLiteral("faker_names_by_locale.tsv"))) {
            const auto cells = line.split(u'\t');
            if (cells[0] == file.locale)
                (cells[1].startsWith(u"last") ? m_family : m_given) += cells[2];
        }
        for (const auto &line : lines(names + QStringLiteral("faker_locations_by_locale.tsv"))) {
            const auto cells = line.split(u'\t');
            if (cells[0] == u"en" && cells[1] == u"city_name")
                m_cities += cells[2];
            if (cells[0] == u"en_US" && cells[1] == u"street_name")
                m_streets += cells[2];
        }
    }

    LabelledPeople make()
    {
        LabelledPeople file;
        while (file.people.size() < m_file.people - m_file.doubles)
            addHousehold(file);
        const auto originals = file.people.size();
        while (file.people.size() < m_file.people) {
            const auto row = m_chance.below(int(originals));
            file.add(other(file.people[row]), file.whoIs[row]);
        }
        return file;
    }

private:
    static QStringList lines(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(path));
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    bool happens(int percent) { return m_chance.below(100) < percent; }
    /// Names stand by frequency: the first are borne by one in a hundred or so.
    QString frequent(const QStringList &names)
    {
        const double part = m_chance.below(1'000'000) / 1e6;
        constexpr double equallyFrequent = 15;
        const double place = equallyFrequent * (std::pow(double(names.size()) / equallyFrequent + 1, part) - 1);
        return names[std::min(names.size() - 1, qsizetype(place))];
    }
    QString number(int digits)
    {
        QString text;
        while (text.size() < digits)
            text += QChar(u'0' + m_chance.below(10));
        return text;
    }
    QDate day(int from, int to) { return QDate(from, 1, 1).addDays(m_chance.below(365 * (to - from))); }
    QString mailbox(const ComparedPerson &person)
    {
        static const QStringList domains{QStringLiteral("gmail.com"), QStringLiteral("gmail.com"),
                                         QStringLiteral("yahoo.com"), QStringLiteral("hotmail.com"),
                                         QStringLiteral("outlook.com")};
        const QString given = happens(30) ? person.givenName.left(1) : person.givenName + QString(happens(50) ? 1 : 0, u'.');
        QString name = (given + person.familyName).toLower().remove(u' ');
        if (happens(70))
            name += number(2);
        return name + u'@' + m_chance.any(domains);
    }
    QString phone() { return u'+' + QStringLiteral("1212") + number(7); }

    void addHousehold(LabelledPeople &file)
    {
        static const QList<int> sizes{1, 1, 1, 1, 2, 2, 2, 3, 4};
        const int size = m_chance.any(sizes);
        ComparedPerson shared = resident();
        const QString landline = happens(30) ? phone() : QString();
        const bool isLandlineMarked = happens(50);
        ComparedPerson first;
        for (int i = 0; i < size && file.people.size() < m_file.people - m_file.doubles; ++i) {
            ComparedPerson person = shared;
            person.givenName = frequent(m_given);
            if (happens(20))
                person.familyName = frequent(m_family);
            if (happens(25))
                person.middleName = frequent(m_given).left(1);
            person.birthOn = i < 2 ? day(1945, 1985) : day(1985, 2006);
            makeRelative(person, first, i);
            addContacts(person, first, landline, isLandlineMarked);
            if (i == 0)
                first = person;
            dropUnknown(person);
            file.add(person, QString::number(file.people.size()));
        }
    }

    ComparedPerson resident()
    {
        ComparedPerson shared;
        shared.familyName = frequent(m_family);
        if (m_file.hasTwoFamilyNames)
            shared.secondFamilyName = frequent(m_family);
        Address address;
        address.line1 = QString::number(1 + m_chance.below(400)) + u' ' + m_chance.any(m_streets);
        if (happens(30))
            address.line2 = QStringLiteral("Apt %1").arg(1 + m_chance.below(40));
        const int city = int(std::pow(double(m_cities.size()), m_chance.below(1000) / 1e3)) - 1;
        address.city = m_cities[city];
        address.postalCode = QString::number(10000 + 7 * city + m_chance.below(5));
        shared.addresses += address;
        return shared;
    }

    void makeRelative(ComparedPerson &person, const ComparedPerson &first, int place)
    {
        if (place == 1 && happens(3)) {
            person.birthOn = first.birthOn; // twins
            person.familyName = first.familyName;
        }
        if (place == 2 && happens(4)) { // named after the father
            person.givenName = first.givenName;
            person.familyName = first.familyName;
            person.nameSuffix = happens(80) ? QStringLiteral("Jr.") : QString();
        }
        person.employer = QStringLiteral("Employer %1").arg(m_chance.below(4));
        person.unit = QStringLiteral("Unit %1").arg(m_chance.below(40));
    }

    void addContacts(ComparedPerson &person, const ComparedPerson &first, const QString &landline, bool isMarked)
    {
        if (happens(75))
            person.phones += ComparedPerson::Contact{phone(), false};
        if (!landline.isEmpty())
            person.phones += ComparedPerson::Contact{landline, isMarked};
        if (happens(15) && !first.emails.isEmpty())
            person.emails = first.emails;
        else if (happens(60))
            person.emails += ComparedPerson::Contact{mailbox(person), false};
    }

    void dropUnknown(ComparedPerson &person)
    {
        if (!m_file.hasPhones)
            person.phones.clear();
        if (!m_file.hasEmails)
            person.emails.clear();
        if (!m_file.hasBirthDates || happens(20))
            person.birthOn = {};
        if (!m_file.hasStreets)
            person.addresses[0].line1 = person.addresses[0].line2 = person.addresses[0].postalCode = QString();
        if (!m_file.hasCities)
            person.addresses.clear();
        if (!m_file.hasWork)
            person.employer = person.unit = QString();
    }

    QString slip(QString text)
    {
        if (text.size() < 3)
            return text;
        const int at = 1 + m_chance.below(int(text.size()) - 2);
        switch (m_chance.below(4)) {
        case 0:
            return text.remove(at, 1);
        case 1:
            return text.insert(at, QChar(u'a' + m_chance.below(26)));
        case 2:
            text[at] = QChar(u'a' + m_chance.below(26));
            return text;
        default:
            std::swap(text[at], text[at + 1]);
            return text;
        }
    }

    /// Another row of the same person.
    ComparedPerson other(ComparedPerson person)
    {
        for (int i = m_chance.below(m_file.errors + 1); i > 0; --i)
            goWrong(person);
        return person;
    }

    void goWrong(ComparedPerson &person)
    {
        switch (m_chance.below(14)) {
        case 0:
            person.givenName = slip(person.givenName);
            break;
        case 1:
            person.familyName = slip(person.familyName);
            break;
        case 2:
            std::swap(person.givenName, person.familyName);
            break;
        case 3:
            person.givenName = person.givenName.left(1);
            break;
        case 4:
            person.secondFamilyName.clear();
            break;
        case 5:
            person.familyName = frequent(m_family); // married
            break;
        case 6:
            person.birthOn = person.birthOn.isValid() ? person.birthOn.addMonths(1) : QDate();
            break;
        case 7:
            person.birthOn = {};
            break;
        case 8:
            person.phones = m_file.hasPhones ? QList{ComparedPerson::Contact{phone(), false}} : person.phones;
            break;
        case 9:
            person.phones.clear();
            break;
        case 10:
            person.emails.clear();
            break;
        case 11:
            if (m_file.hasStreets && m_file.hasCities)
                person.addresses = resident().addresses;
            break;
        case 12:
            if (!person.addresses.isEmpty())
                person.addresses[0].line1 = slip(person.addresses[0].line1);
            break;
        default:
            person.middleName.clear();
            break;
        }
    }

    Chance m_chance;
    MadeFile m_file;
    QStringList m_given, m_family, m_cities, m_streets;
};

} // namespace rnf
