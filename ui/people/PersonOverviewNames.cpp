// What PersonOverview shows of the other names of a person.
#include "look/FieldEdit.h"
#include "people/NameEdit.h"
#include "people/PersonOverview.h"
#include "people/PersonRows.h"

#include <QGridLayout>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace rnf {

bool PersonOverview::showsPrivateNames() const { return m_opened.contains(PersonRows::privateNames); }

void PersonOverview::showPrivateNames(bool isWanted)
{
    finishEditing();
    m_opened.removeIf(
        [](const QString &row) { return row == PersonRows::privateNames || row.startsWith(PersonRows::nameRow); });
    if (isWanted)
        m_opened += PersonRows::privateNames;
    rebuild();
    for (auto *edit : std::as_const(m_names)) {
        if (isWanted && edit->typed().isPrivate)
            ensureWidgetVisible(edit);
    }
}

void PersonOverview::addNameRow(qint64 record)
{
    const auto number = m_names.size();
    auto *edit = new NameEdit(u"othername/%1"_s.arg(number), record, tr("Other name %1").arg(number + 1), m_fields);
    m_names += edit;
    m_stops += edit->stops();
    addLabel(number > 0 ? QString() : tr("Other names"), edit->field()->editor());
    m_grid->addWidget(edit, m_grid->rowCount() - 1, 1);
    connect(edit->field(), &FieldEdit::draftChanged, this, &PersonOverview::draftsChanged);
    connect(edit, &NameEdit::left, this, [this, edit] { keepName(edit); });
}

void PersonOverview::fillNames()
{
    for (auto *edit : std::as_const(m_names)) {
        const auto known = std::ranges::find(person().otherNames, edit->record(), &OtherName::id);
        if (edit->record() && known != person().otherNames.end())
            edit->fill(*known);
        else
            edit->field()->setText({}); // the kind that was chosen for it stays
    }
}

void PersonOverview::keepName(NameEdit *edit)
{
    const OtherName typed = edit->typed();
    if (typed.id == 0 && typed.name.isEmpty())
        return;
    const QPointer<NameEdit> shown(edit);
    keep(edit->field(), [&] {
        const bool wasNew = isNew();
        const QString problem = m_keeper.setOtherName(typed);
        if (problem.isEmpty() && shown && !wasNew)
            keepOnScreen(*shown, typed.isPrivate);
        return problem;
    });
}

/// Whoever typed a name goes on with it, also where it is only for finding: the row of a new one becomes that of the name.
void PersonOverview::keepOnScreen(NameEdit &edit, bool isPrivate)
{
    if (isPrivate && !Policy::allows(m_session, Operation::SeePrivateNames)) {
        m_opened.removeOne(PersonRows::newName); // nothing of it can be read here any more
        return;
    }
    const auto &names = person().otherNames;
    if (edit.record() == 0 && !names.isEmpty()) {
        edit.setRecord(names.last().id);
        const auto row = m_rows.indexOf(PersonRows::nameRow + u'0');
        if (row >= 0)
            m_rows[row] = PersonRows::nameRow + QString::number(edit.record());
        m_opened.removeOne(PersonRows::newName);
    }
    if (const QString row = PersonRows::nameRow + QString::number(edit.record()); !m_opened.contains(row))
        m_opened += row;
    m_isRebuildDue = m_isRebuildDue && wantedRows() != m_rows;
}

} // namespace rnf
