#include "people/RefusalMarks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

struct MarkWords {
    Q_DECLARE_TR_FUNCTIONS(RefusalMarks)
};

} // namespace

void markRefusals(Workspace &workspace, const Session &session, const QList<PersonId> &people, QList<QStringList> &rows,
                  qsizetype phone, qsizetype email)
{
    for (const auto &[cell, consent, words] : {std::tuple(phone, u"consent_phone"_s, MarkWords::tr("do not call")),
                                               {email, u"consent_email"_s, MarkWords::tr("do not write")}}) {
        if (cell < 0)
            continue;
        const QString no = ConditionFields::choiceLabel(*workspace.lists().fields().find(consent), u"no"_s);
        const auto said = workspace.lists().rows(session, people, {consent});
        for (qsizetype i = 0; i < qMin(rows.size(), said.size()); ++i) {
            if (said[i].cells.first() == no && !rows[i][cell].isEmpty())
                rows[i][cell] += u" ("_s + words + u')';
        }
    }
}

} // namespace rnf
