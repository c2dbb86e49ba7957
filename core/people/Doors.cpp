#include "people/Doors.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isByNumber(Purpose purpose) { return purpose == Purpose::Calling || purpose == Purpose::Texting; }

} // namespace

Doors::Doors(Purpose shared, const QList<PersonId> &everybody, const QHash<PersonId, QString> &reachedBy)
    : purpose(shared), people(everybody.size())
{
    QHash<QString, PersonId> firstAt;
    for (const auto person : everybody) {
        const auto by = reachedBy.constFind(person);
        const PersonId first = by == reachedBy.cend() ? PersonId() : firstAt.value(*by);
        if (first.isValid()) {
            others[first] += person;
            continue;
        }
        firsts += person;
        if (by != reachedBy.cend())
            firstAt.insert(*by, person);
    }
}

QList<PersonId> Doors::neighbours() const
{
    QList<PersonId> neighbours;
    for (auto row = others.cbegin(); row != others.cend(); ++row)
        neighbours += QList{row.key()} + row.value();
    return neighbours;
}

void Doors::setNames(const QHash<PersonId, QString> &nameOf)
{
    for (auto row = others.cbegin(); row != others.cend(); ++row) {
        QStringList all{nameOf.value(row.key())};
        for (const auto person : row.value())
            all += nameOf.value(person);
        names.insert(row.key(), all.join(u", "_s));
    }
}

QString Doors::told() const
{
    const QString everybody = tr("%n people", nullptr, int(people));
    if (!areShared())
        return everybody;
    const int rows = int(firsts.size());
    return tr("%1 at %2", "people, doors")
        .arg(everybody, isByNumber(purpose) ? tr("%n numbers", nullptr, rows) : tr("%n doors", nullptr, rows));
}

bool Doors::canBeShared(Purpose purpose) { return isByNumber(purpose) || areUsuallyShared(purpose); }

QString Doors::question(Purpose purpose) { return isByNumber(purpose) ? tr("One row per number") : tr("One row per door"); }

} // namespace rnf
