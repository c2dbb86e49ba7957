#include "PeopleFile.h"

#include <QFile>
#include <QStringList>

#include <random>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QStringList &givenNames()
{
    static const QStringList names =
        u"Rosa Samir Ana Luis María José Fatoumata Nguyễn Aoife Siobhán Łukasz Zofia Wei Li Mei Priya "
        "Arjun Yusuf Amina Kwame Adwoa Jean-Baptiste Marie-Ange Dmitri Olena Tomás Inés Jamal Keisha "
        "Darnell Latoya Maria John Mary James Patricia Robert Jennifer Michael Linda William Elizabeth "
        "David Barbara Richard Susan Joseph Jessica Thomas Sarah Carlos Guadalupe Jesús Esperanza Iván "
        "Björn Åsa Çelik Eyüp Thandiwe Sipho Hoa Minh Chidi Ngozi Rahul Sunita Omar Layla Xóchitl "
        "Concepción Álvaro Núria Renée François Zoë"_s.split(u' ');
    return names;
}

const QStringList &familyNames()
{
    static const QStringList names =
        u"Díaz Khoury Silva García Rodríguez Martínez Hernández López González Pérez Smith Johnson "
        "Williams Brown Jones Miller Davis Wilson Anderson Taylor O'Brien O'Malley McDonald Kowalski "
        "Wiśniewska Nowak Nguyen Trần Phạm Chen Wang Zhang Singh Patel Kaur Diallo Traoré Mensah Okafor "
        "Pierre-Louis Baptiste Petrov Shevchenko Yılmaz Özdemir Haddad al-Masri Müller Jørgensen "
        "Lindström Peña Muñoz Castañeda Ruiz-Vega Santos Oliveira Ferreira Kim Park Tanaka Reyes Cruz "
        "Bautista Washington Jefferson Freeman Baker Cooper Weaver Fisher Turner Walker"_s.split(u' ');
    return names;
}

struct Place {
    const char *city, *state;
    int zip;
};

constexpr Place places[] = {{"Boston", "MA", 2108},   {"Bronx", "NY", 10451},   {"Lynn", "MA", 1901},
                            {"Newark", "NJ", 7102},   {"Chicago", "IL", 60601}, {"Los Angeles", "CA", 90001},
                            {"El Paso", "TX", 79901}, {"Hartford", "CT", 6101}};

class PeopleWriter {
public:
    explicit PeopleWriter(qint64 seed) : m_random(quint32(seed)) {}

    QByteArray row(qint64 number)
    {
        const QString given = pick(givenNames());
        const QString family = pick(familyNames()) + (chance(5) ? u' ' + pick(familyNames()) : QString());
        const Place &place = places[draw(int(std::size(places)))];
        const auto two = [](int n) { return QString::number(n).rightJustified(2, u'0'); };
        QStringList cells;
        cells += u"M%1"_s.arg(number, 8, 10, QChar(u'0'));
        cells += given;
        cells += family;
        cells += u"(%1) 555-%2"_s.arg(201 + draw(700)).arg(draw(10000), 4, 10, QChar(u'0'));
        cells += u"%1.%2@example.org"_s.arg(QString::fromLatin1(given.toUtf8().toHex().left(6))).arg(number);
        cells += u"%1 %2 Street"_s.arg(1 + draw(999)).arg(pick(familyNames()));
        cells += QString::fromLatin1(place.city);
        cells += QString::fromLatin1(place.state);
        cells += QString::number(place.zip + draw(40)).rightJustified(5, u'0');
        cells += u"St. Luke's Hospital %1"_s.arg(1 + draw(40));
        cells += QStringList{u"Laundry"_s, u"Kitchen"_s, u"Nursing 4 West"_s, u"Transport"_s, u"Front desk"_s}[draw(5)];
        cells += QStringList{u"Nurse"_s, u"Cook"_s, u"Porter"_s, u"Clerk"_s}[draw(4)];
        cells += u"%1-%2-%3"_s.arg(1950 + draw(55)).arg(two(1 + draw(12)), two(1 + draw(28)));
        cells += chance(3) ? u"member; steward"_s : u"member"_s;
        return cells.join(u',').toUtf8() + '\n';
    }

private:
    int draw(int below) { return int(m_random() % unsigned(below)); }
    const QString &pick(const QStringList &from) { return from[draw(int(from.size()))]; }
    bool chance(int oneIn) { return draw(oneIn) == 0; }

    std::mt19937 m_random;
};

QByteArray spoiled(const QByteArray &row, qint64 number)
{
    auto cells = row.trimmed().split(',');
    switch (number / 100 % 4) {
    case 0:
        cells[4] = "not-an-address";
        break;
    case 1:
        cells[12] = "1981-02-31";
        break;
    case 2:
        cells[3] = "no digits";
        break;
    default:
        cells += "surplus";
        break;
    }
    return cells.join(',') + '\n';
}

} // namespace

QList<qint64> writePeopleFile(const QString &path, qint64 count, bool hasFaults)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("External ID,First name,Last name,Mobile phone,E-mail,Address,City,State,ZIP,Employer,Unit,Job title,Birth "
               "date,Tags\n");
    PeopleWriter writer(1184);
    QList<qint64> faults;
    for (qint64 number = 1; number <= count; ++number) {
        const QByteArray row = writer.row(number);
        const bool isSpoiled = hasFaults && number % 100 == 0;
        if (isSpoiled)
            faults += number + 1;
        file.write(isSpoiled ? spoiled(row, number) : row);
    }
    return faults;
}

QStringList drawnSearches(int count)
{
    std::mt19937 random(7);
    const auto pick = [&](const QStringList &from) { return from[qsizetype(random() % size_t(from.size()))]; };
    QStringList searches;
    for (int i = 0; i < count; ++i) {
        switch (i % 5) {
        case 0:
            searches += pick(givenNames()).toLower();
            break;
        case 1:
            searches += pick(familyNames()).toLower();
            break;
        case 2:
            searches += pick(givenNames()).left(3) + u' ' + pick(familyNames()).left(4);
            break;
        case 3:
            searches += QString::number(201 + random() % 700) + u"555"_s + QString::number(random() % 10000);
            break;
        default:
            searches += QString::number(1000 + random() % 9000);
            break;
        }
    }
    return searches;
}

} // namespace rnf
