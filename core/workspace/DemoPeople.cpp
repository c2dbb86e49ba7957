#include "workspace/DemoPeople.h"

#include "base/Dates.h"

#include <QRegularExpression>

#include <random>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Names that go together, so that nobody is called by a given name of one country and a family name of another unless
/// families mix, as they do.
struct NamePool {
    QString givenNames, familyNames, language;
    bool hasTwoFamilyNames = false;
    bool isFamilyFirst = false;
};

const QList<NamePool> &pools()
{
    static const QList<NamePool> all{
        {u"Rosa María Guadalupe Carmen Inés Lucía Álvaro José Luis Jesús Andrés Mateo Esperanza Xóchitl Ramón"_s,
         u"Díaz Peña García Hernández Muñoz Castañeda Reyes Vega Ortiz Rivera Núñez Salazar Domínguez"_s, u"Spanish"_s,
         true},
        {u"John Mary James Patricia Robert Linda Michael Barbara William Denise Darnell Latoya Jamal Keisha Tyrone Renée"_s,
         u"Washington Freeman Baker Miller Cooper Weaver Johnson Turner Brooks Hayes Jefferson Coleman"_s, u"English"_s},
        {u"Siobhán Aoife Patrick Seán Bridget Ciarán Maeve"_s, u"O'Brien O'Malley Byrne McCarthy Ní-Shúilleabháin Doyle"_s,
         u"English"_s},
        {u"Zofia Łukasz Agnieszka Piotr Małgorzata Krzysztof"_s, u"Kowalski Wiśniewska Nowak Zieliński Wójcik"_s,
         u"Polish"_s},
        {u"Marie-Ange Jean-Baptiste Widline Emmanuel Roseline Frantz Nadège"_s,
         u"Pierre-Louis Baptiste Toussaint Désir Charles"_s, u"Haitian Creole"_s},
        {u"Nguyệt Minh Hoa Thảo Dũng Lan"_s, u"Nguyễn Trần Phạm Lê Đặng"_s, u"Vietnamese"_s},
        {u"Wei Xiuying Li Mei Jian Yan"_s, u"Chen Wang Zhang Huang Lin"_s, u"Mandarin"_s, false, true},
        {u"Samir Layla Yusuf Amina Omar Huda Tariq"_s, u"Khoury Haddad al-Masri Nasser Saleh"_s, u"Arabic"_s},
        {u"Chidi Ngozi Kwame Adwoa Fatoumata Ousmane Thandiwe"_s, u"Okafor Mensah Diallo Traoré Adeyemi Ndlovu"_s,
         u"English"_s},
        {u"Priya Arjun Sunita Rahul Harpreet Manpreet"_s, u"Patel Singh Kaur Sharma Reddy"_s, u"Punjabi"_s}};
    return all;
}

struct Place {
    QString city, state;
    int zip, areaCode;
};

const QList<Place> &places()
{
    static const QList<Place> all{{u"Bronx"_s, u"NY"_s, 10451, 718},
                                  {u"New York"_s, u"NY"_s, 10029, 212},
                                  {u"Yonkers"_s, u"NY"_s, 10701, 914},
                                  {u"Newark"_s, u"NJ"_s, 7102, 973},
                                  {u"Jersey City"_s, u"NJ"_s, 7302, 201}};
    return all;
}

struct Workplace {
    QString employer, worksite;
    QStringList units, titles;
};

const QList<Workplace> &workplaces()
{
    static const QList<Workplace> all{
        {u"St. Luke's Hospital"_s,
         u"Main building"_s,
         {u"Nursing 4 West"_s, u"Emergency"_s, u"Kitchen"_s, u"Environmental services"_s, u"Radiology"_s, u"Admissions"_s},
         {u"Nurse"_s, u"Nursing assistant"_s, u"Cook"_s, u"Cleaner"_s, u"Technician"_s, u"Clerk"_s}},
        {u"Bright Linen Services"_s,
         u"Hunts Point plant"_s,
         {u"Laundry"_s, u"Sorting"_s, u"Loading dock"_s},
         {u"Operator"_s, u"Sorter"_s, u"Driver"_s}},
        {u"Harbor Transit"_s,
         u"Depot 2"_s,
         {u"Operations"_s, u"Maintenance"_s},
         {u"Bus operator"_s, u"Mechanic"_s, u"Dispatcher"_s}}};
    return all;
}

class PeopleMaker {
public:
    PeopleMaker(quint32 seed, const QDate &today, const PhoneNumbers &phones)
        : m_random(seed), m_today(today), m_context{phones}
    {
        m_context.notedAt = instantText(QDateTime(today, QTime(9, 0), Qt::UTC));
    }

    Person member(int number)
    {
        Person person = somebody();
        const auto &place = workplaces()[draw(10) < 6 ? 0 : 1 + draw(2)];
        Employment job;
        job.employer = place.employer;
        job.worksite = place.worksite;
        job.unit = pick(place.units);
        job.jobTitle = pick(place.titles);
        if (chance(0.9))
            job.shift = pick({u"Day"_s, u"Evening"_s, u"Night"_s});
        if (chance(0.8))
            job.hiredOn = m_today.addDays(-30 - draw(9000));
        person.employments += job;
        person.externalIds += ExternalId{0, u"employer"_s, QString::number(40000 + number * 7)};
        // Not what the record itself tells: whoever is a member or leads says so there.
        tag(person, u"picnic 2026"_s, 0.3);
        tag(person, u"picket line"_s, 0.15);
        tag(person, u"carpool"_s, 0.1);
        tag(person, u"speaks to press"_s, 0.05);
        person.source = u"members-2026.csv"_s;
        return person;
    }

    Person ally()
    {
        Person person = somebody();
        if (chance(0.5)) {
            Employment job;
            job.employer =
                pick({u"Workers' School"_s, u"Tenants Together"_s, u"Immigrant Rights Clinic"_s, u"City College"_s});
            job.jobTitle = pick({u"Trainer"_s, u"Organizer"_s, u"Student"_s, u"Coordinator"_s});
            person.employments += job;
        }
        tag(person, u"volunteer"_s, 0.7);
        tag(person, u"trainer"_s, 0.12);
        tag(person, u"intern"_s, 0.08);
        tag(person, u"interpreter"_s, 0.08);
        person.source = u"training-network.csv"_s;
        return person;
    }

    Person named(const QString &given, const QString &family, const QString &unit, const QString &phone)
    {
        Person person;
        person.givenName = given;
        person.familyName = family;
        write(person, "mobile_phone", phone);
        Employment job;
        job.employer = workplaces()[0].employer;
        job.worksite = workplaces()[0].worksite;
        job.unit = unit;
        job.jobTitle = u"Nursing assistant"_s;
        person.employments += job;
        person.tags = {u"picket line"_s};
        person.source = u"members-2026.csv"_s;
        return person;
    }

private:
    int draw(int below) { return int(m_random() % unsigned(below)); }
    bool chance(double share) { return draw(1000) < int(share * 1000); }
    QString pick(const QStringList &from) { return from[draw(int(from.size()))]; }
    QString word(const QString &words) { return pick(words.split(u' ')); }

    void write(Person &person, const char *key, const QString &text)
    {
        PersonFields::find(QString::fromLatin1(key))->write(person, text, m_context);
    }

    void tag(Person &person, const QString &name, double share)
    {
        if (chance(share))
            write(person, "tags", name);
    }

    /// Only 555-0100 to 555-0199 are never given to anybody.
    QString number(const Place &place) { return u"(%1) 555-01%2"_s.arg(place.areaCode).arg(draw(100), 2, 10, QChar(u'0')); }

    Person somebody()
    {
        static const QList<int> weights{0, 0, 0, 0, 1, 1, 1, 2, 3, 4, 4, 5, 6, 7, 8, 9};
        const auto &pool = pools()[weights[draw(int(weights.size()))]];
        Person person;
        person.givenName = word(pool.givenNames);
        if (chance(0.02)) {
            person.customDisplayName = person.givenName;
        } else {
            person.familyName = word(chance(0.94) ? pool.familyNames : pools()[draw(int(pools().size()))].familyNames);
            if (pool.hasTwoFamilyNames && chance(0.4))
                person.secondFamilyName = word(pool.familyNames);
        }
        if (pool.isFamilyFirst && chance(0.5))
            person.nameOrder = NameOrder::FamilyFirst;
        if (chance(0.05))
            person.preferredName = pick({u"Chuy"_s, u"Lupe"_s, u"Bobby"_s, u"Mimi"_s, u"Tee"_s, u"Nando"_s});
        if (chance(0.06))
            person.nameSuffix = pick({u"Jr."_s, u"Sr."_s, u"III"_s});
        if (chance(0.55))
            person.preferredLanguage = pool.language;
        if (chance(0.2))
            person.pronouns = pick({u"she/her"_s, u"he/him"_s, u"they/them"_s});
        addContacts(person);
        addBirth(person);
        addRemarks(person);
        return person;
    }

    void addContacts(Person &person)
    {
        const Place &place = places()[draw(int(places().size()))];
        if (chance(0.88))
            write(person, chance(0.85) ? "mobile_phone" : "home_phone", number(place));
        if (chance(0.15))
            write(person, "work_phone", number(place) + (chance(0.5) ? u" x%1"_s.arg(100 + draw(800)) : QString()));
        if (chance(0.03))
            write(person, "phone", u"+44 20 7946 0%1"_s.arg(100 + draw(800)));
        if (chance(0.68)) {
            const QString name =
                person.givenName.normalized(QString::NormalizationForm_KD).toLower().remove(QRegularExpression(u"[^a-z]"_s));
            write(person, "email",
                  u"%1%2@example.%3"_s.arg(name).arg(draw(900) + 100).arg(pick({u"org"_s, u"net"_s, u"com"_s})));
        }
        if (chance(0.8)) {
            Address home;
            home.line1 = u"%1 %2"_s.arg(1 + draw(999))
                             .arg(pick({u"Oak Street"_s, u"Grand Concourse"_s, u"Willis Avenue"_s, u"E 149th Street"_s,
                                        u"Palisade Avenue"_s, u"Bergen Street"_s, u"Jackson Avenue"_s}));
            if (chance(0.5))
                home.line2 = u"Apt %1%2"_s.arg(1 + draw(9)).arg(QChar(u'A' + draw(6)));
            home.city = place.city;
            home.region = place.state;
            if (chance(0.92))
                home.postalCode = QString::number(place.zip + draw(20)).rightJustified(5, u'0');
            person.addresses += home;
        }
    }

    void addBirth(Person &person)
    {
        const int age = 19 + draw(47);
        if (chance(0.6))
            person.birthOn = m_today.addYears(-age).addDays(-draw(365));
        else if (chance(0.2))
            person.birthYear = m_today.year() - age;
    }

    void addRemarks(Person &person)
    {
        if (chance(0.12))
            person.note = pick(
                {u"Knows everybody on the night shift."_s, u"Two kids in day care; meetings after six are hard."_s,
                 u"Good with people who are angry."_s, u"Asked about the new schedule."_s, u"Will bring her car."_s,
                 u"Translated the last leaflet."_s, u"Prefers texts to calls."_s, u"Wants to learn to run a meeting."_s});
        if (chance(0.06))
            write(person, "refuses_phone", u"yes"_s);
        if (chance(0.08))
            write(person, "refuses_bulk_email", u"yes"_s);
        if (chance(0.3))
            write(person, "consent_sms", u"yes"_s);
    }

    std::mt19937 m_random;
    QDate m_today;
    FieldContext m_context;
};

} // namespace

QList<Person> DemoPeople::local() const
{
    PeopleMaker maker(1184, m_today, m_phones);
    // Look-alikes, as every list has them.
    QList<Person> people{maker.named(u"Rosa"_s, u"Díaz"_s, u"Kitchen"_s, u"(212) 555-0100"_s),
                         maker.named(u"Rosa"_s, u"Díaz"_s, u"Emergency"_s, u"(718) 555-0144"_s),
                         maker.named(u"Rosa"_s, u"Peña"_s, u"Nursing 4 West"_s, u"(718) 555-0121"_s)};
    while (people.size() < 400)
        people += maker.member(int(people.size()));
    constexpr qsizetype householdEvery = 19;
    for (qsizetype i = householdEvery; i < people.size(); i += householdEvery)
        people[i].addresses = people[i - 1].addresses;
    return people;
}

QList<Person> DemoPeople::network() const
{
    PeopleMaker maker(200, m_today, m_phones);
    QList<Person> people;
    while (people.size() < 200)
        people += maker.ally();
    return people;
}

} // namespace rnf
