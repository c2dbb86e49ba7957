#include "groups/GroupWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString day(const QDate &day) { return QLocale().toString(day, QLocale::ShortFormat); }

} // namespace

QString GroupWords::kind(GroupKind kind) { return kind == GroupKind::Committee ? tr("Committee") : tr("Working group"); }

QString GroupWords::membership(const GroupMember &member)
{
    QStringList parts{member.role};
    if (!member.isCurrent())
        parts += member.sinceOn.isValid() ? tr("%1 to %2").arg(day(member.sinceOn), day(member.untilOn))
                                          : tr("until %1").arg(day(member.untilOn));
    else if (member.sinceOn.isValid())
        parts += tr("since %1").arg(day(member.sinceOn));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace rnf
