#include "programme/ConflictModel.h"

#include "look/Icons.h"
#include "look/ToolTip.h"
#include "programme/ConflictWords.h"

using namespace Qt::StringLiterals;

namespace rnf {

void ConflictModel::setConflicts(const ScheduleFacts &facts, const QList<Conflict> &conflicts)
{
    beginResetModel();
    m_conflicts = conflicts;
    std::ranges::stable_partition(m_conflicts, [](const Conflict &conflict) { return !conflict.isAccepted(); });
    m_sentences.clear();
    const ConflictWords words(facts);
    for (const auto &conflict : std::as_const(m_conflicts))
        m_sentences += words.sentence(conflict);
    endResetModel();
}

int ConflictModel::openCount() const
{
    return int(std::ranges::count_if(m_conflicts, [](const Conflict &conflict) { return !conflict.isAccepted(); }));
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Conflict &conflict = at(index);
    const QString &sentence = m_sentences[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return conflict.isAccepted() ? tr("%1 Accepted: %2").arg(sentence, conflict.reason) : sentence;
    case Qt::DecorationRole:
        if (conflict.isAccepted())
            return icon(u"check"_s, Tone::Quiet);
        return conflict.severity == ConflictSeverity::Warn ? icon(u"warning"_s, Tone::Warning)
                                                           : icon(u"error"_s, Tone::Error);
    case Qt::ToolTipRole:
        return plainToolTip(ConflictWords::rule(conflict.code));
    case Qt::AccessibleTextRole:
        return ConflictWords::severity(conflict.severity) + u": "_s + sentence;
    default:
        return {};
    }
}

} // namespace rnf
