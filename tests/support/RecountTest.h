#pragma once

#include "support/Chance.h"
#include "support/MetricAnswer.h"
#include "support/TestWorkspace.h"

#include "insight/Metrics.h"

#include <QTest>

namespace rnf {

inline QString recountText(qint64 number) { return QString::number(number); }
inline QString recountText(const QString &text) { return text; }
inline QString recountText(const QStringList &texts) { return texts.join(QLatin1String(" | ")); }
template <typename Tag>
QString recountText(const QList<Id<Tag>> &ids)
{
    QStringList numbers;
    for (const auto id : ids)
        numbers += QString::number(id.value);
    return QLatin1Char('{') + numbers.join(QLatin1String(", ")) + QLatin1Char('}');
}

/// A test that fills a workspace by chance, asks it metrics, and compares the answers with a slow plain recount. The same seed
/// makes the same workspace, and every failure names it.
class RecountTest : public QObject, protected Chance {
protected:
    static void addSeeds()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("isNarrowed"); // a list of people is asked about
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("%u", seed) << seed << (seed > 2);
    }
    void begin()
    {
        QFETCH(quint32, seed);
        m_seed = seed;
        static_cast<Chance &>(*this) = Chance(seed);
        m_workspace = std::make_unique<TestWorkspace>();
        m_people.clear();
        m_among.reset();
    }

    Workspace &workspace() { return **m_workspace; }
    TestWorkspace &made() { return *m_workspace; }
    const Session &session() { return m_workspace->session; }
    Database &reader() { return workspace().store().reader(); }
    quint32 seed() const { return m_seed; }

    // --- what is there by chance
    /// From so many days ago up to tomorrow, often at the edge of a quarter.
    QDate anyDay(int days = 900)
    {
        const QDate day = today.addDays(1 - below(days));
        return below(3) == 0 ? QDate(day.year(), 1 + (day.month() - 1) / 3 * 3, 1).addDays(-below(2)) : day;
    }
    /// At the edges of a day too.
    QString instantOn(const QDate &day) { return instantText(QDateTime(day, QTime(any(QList{0, 12, 23}), 30))); }
    PersonId anybody() { return any(m_people); }
    const QList<PersonId> &people() const { return m_people; } ///< also those who were deleted again
    void add(const Person &person) { m_people += m_workspace->add(person); }
    /// Some are deleted again; and where a list is asked about, it holds some of both.
    void leaveOut()
    {
        QList<PersonId> gone;
        QSet<PersonId> some;
        for (const auto person : std::as_const(m_people)) {
            if (below(9) == 0)
                gone += person;
            if (below(3) > 0)
                some += person;
        }
        must(workspace().people().remove(session(), gone));
        askAbout(some);
    }
    /// Of everybody, or with some seeds of these alone.
    void askAbout(const QSet<PersonId> &some)
    {
        QFETCH(bool, isNarrowed);
        m_among = isNarrowed ? std::make_shared<const MetricList>(MetricList{QStringLiteral("A list"), some}) : nullptr;
    }

    // --- what is asked, and what a recount may count
    MetricTable ask(const QString &name)
    {
        MetricQuestion question;
        question.today = today;
        question.among = among();
        return Metrics::ask(reader(), *Metrics::find(name), question);
    }
    std::shared_ptr<const MetricList> among() const { return m_among; }
    bool isNarrowed() const { return m_among != nullptr; }
    bool holds(PersonId person) const { return !m_among || m_among->people.contains(person); }
    /// Everybody whom a question holds with a job that has not ended.
    QList<PersonId> atWork()
    {
        QList<PersonId> people;
        Statement ids(reader(), QStringLiteral("SELECT p.id FROM person p WHERE EXISTS (SELECT 1 FROM employment e "
                                               "WHERE e.person_id = p.id AND e.end_on IS NULL) ORDER BY p.id"));
        ids.each([&](Row &row) {
            const auto person = row.take<PersonId>();
            if (holds(person))
                people += person;
        });
        return people;
    }

    /// Which number is meant: "seed 3, ladder, Q4 2026, leads".
    QString place(const MetricTable &table, const QString &row = {}, const QString &column = {}) const
    {
        return QStringLiteral("seed %1, %2, %3, %4").arg(QString::number(m_seed), table.name, row, column);
    }
    template <typename T>
    static void compare(const QString &place, const T &answered, const std::type_identity_t<T> &recounted)
    {
        QVERIFY2(
            answered == recounted,
            qPrintable(
                QStringLiteral("%1: %2, but by the recount %3").arg(place, recountText(answered), recountText(recounted))));
    }
    /// A number of people opens exactly these.
    void compare(const MetricTable &table, const MetricRow &row, const QString &column, const QList<PersonId> &people) const
    {
        const MetricCell &cell = row.cells[columnOf(table, column)];
        compare(place(table, row.label, column), cell.things.people, people);
        compare(place(table, row.label, column), cell.value, people.size());
    }

private:
    std::unique_ptr<TestWorkspace> m_workspace;
    quint32 m_seed = 0;
    QList<PersonId> m_people;
    std::shared_ptr<const MetricList> m_among;
};

} // namespace rnf
