#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/ProgrammeScope.h"
#include "letters/LetterLanguages.h"
#include "programme/ProgrammeWords.h"
#include "programme/PublicProgramme.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The same in every language of the program.
QString languageKey(const QString &typed)
{
    const QString code = LetterLanguages::codeOf(typed);
    return code.isEmpty() ? typed : code;
}

/// What a session is told apart by: the key of a column and what it says.
using MixShare = std::pair<QString, QString>;
const QString noShare = u"none"_s;

template <typename Named>
QList<MixShare> namedShares(const QList<Named> &all)
{
    QList<MixShare> shares;
    for (const auto &one : all)
        shares += {QString::number(one.id.value), one.name};
    return shares;
}

QList<MixShare> levelShares()
{
    QList<MixShare> shares;
    for (size_t level = 0; level < keysOf(SessionLevel{}).size(); ++level)
        shares += {keyOf(SessionLevel(level)), MetricText::capitalized(ProgrammeWords::level(SessionLevel(level)))};
    return shares;
}

/// The columns of a mix, and in which of them a session stands: in one for each of its tracks, say.
class MixColumns {
public:
    /// What there is to choose from has a column although nothing may be in it: that is what is looked for.
    MixColumns(const ScheduleFacts &facts, MetricBy by) : m_by(by)
    {
        for (const auto &[key, label] : by == MetricBy::Track   ? namedShares(facts.tracks)
                                        : by == MetricBy::Theme ? namedShares(facts.themes)
                                        : by == MetricBy::Level ? levelShares()
                                                                : QList<MixShare>())
            add({key, label});
    }
    /// Others get theirs when the first session has it.
    void add(const ProgrammeSession &session)
    {
        for (const auto &share : sharesOf(session))
            add(share);
    }
    QList<qsizetype> of(const ProgrammeSession &session) const
    {
        QList<qsizetype> columns;
        for (const auto &share : sharesOf(session))
            columns += m_columnOf.value(share.first);
        return columns;
    }
    const QList<MetricColumn> &columns() const { return m_columns; }

private:
    void add(const MixShare &share)
    {
        if (m_columnOf.contains(share.first))
            return;
        m_columnOf.insert(share.first, m_columns.size());
        m_columns += {keyOf(m_by) + u'-' + share.first, share.second, MetricUnit::Count, MetricMark::Heat, MetricTone::Main};
    }
    QList<MixShare> sharesOf(const ProgrammeSession &session) const
    {
        QList<MixShare> shares;
        switch (m_by) {
        case MetricBy::Level:
            return {{keyOf(session.level), {}}};
        case MetricBy::Language:
            if (session.language.isEmpty())
                return {{noShare, Words::tr("Language of the event")}};
            return {{languageKey(session.language), PublicProgramme::languageName(session.language)}};
        case MetricBy::Theme:
            for (const auto &theme : session.themes)
                shares += {QString::number(theme.theme.value), {}};
            return shares.isEmpty() ? QList<MixShare>{{noShare, Words::tr("No theme")}} : shares;
        default:
            for (const auto &track : session.tracks)
                shares += {QString::number(track.track.value), {}};
            return shares.isEmpty() ? QList<MixShare>{{noShare, Words::tr("No track")}} : shares;
        }
    }

    const MetricBy m_by;
    QList<MetricColumn> m_columns;
    QHash<QString, qsizetype> m_columnOf;
};

void addToMix(MetricCell &cell, const ProgrammeSession &session)
{
    if (cell.things.sessions.contains(session.id)) // in two rooms at once
        return;
    ++cell.value;
    cell.things.sessions += session.id;
    cell.things.events = {session.event};
}

/// What there is at the fewest times.
QString mixTitle(const MetricTable &table)
{
    const int times = int(table.rows.size());
    int least = times;
    QString rarest;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const auto at =
            int(std::ranges::count_if(table.rows, [&](const MetricRow &row) { return row.cells[column].value > 0; }));
        if (at >= least || table.columns[column].key.endsWith(u'-' + noShare))
            continue;
        least = at;
        rarest = table.columns[column].label;
    }
    return rarest.isEmpty() ? Words::tr("Something of everything begins at each of %n times", nullptr, times)
                            : Words::tr("“%1” is the rarest: it begins at %2 of %n times", nullptr, times)
                                  .arg(rarest, MetricText::amount(MetricUnit::Count, least));
}

} // namespace

MetricTable countProgrammeMix(Database &database, const MetricQuestion &question)
{
    const ProgrammeScope scope(database, question);
    const auto &facts = scope.facts();
    const auto slots = scope.sessionSlots();
    MixColumns columns(facts, question.by);
    for (const auto &slot : slots)
        columns.add(*facts.find(slot.session));
    MetricTable table;
    table.about = scope.about();
    table.columns = columns.columns();
    MetricRows rows(table, question.by, question.period);
    for (const auto &slot : slots) {
        const auto &session = *facts.find(slot.session);
        auto &row = rows.row(slot.startsAt, ProgrammeWords::time(slot.startsAt, facts.event));
        for (const auto column : columns.of(session))
            addToMix(row.cells[column], session);
    }
    rows.finish(database);
    if (scope.waiting() > 0)
        table.notes += Words::tr("%n sessions not counted: they have no time yet.", nullptr, scope.waiting());
    if (table.isEmpty())
        return table;
    table.title = mixTitle(table);
    return table;
}

} // namespace rnf
