#include "duplicates/MergeDialog.h"

#include "duplicates/Merging.h"
#include "duplicates/SideBySide.h"
#include "help/Help.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

MergeDialog::MergeDialog(Merges &merges, const Session &session, WindowWork &work, const QList<PersonId> &people,
                         QWidget *parent)
    : Dialog(u"merge"_s, tr("Make one of %n people", nullptr, int(people.size())), parent),
      m_sides(new SideBySide(merges, session, this))
{
    Help::setTopic(this, u"duplicates"_s);
    m_sides->show(people, {});
    body()->addWidget(m_sides, 1);
    auto *merge = addPrimary(tr("Merge"), u"mergeChosen"_s);
    merge->setEnabled(m_sides->canMerge());
    connect(merge, &QPushButton::clicked, this, [this, &merges, &session, &work] {
        const auto wish = m_sides->wish();
        accept();
        Merging::merge(merges, session, work, {wish});
    });
    connect(m_sides, &SideBySide::mergeWanted, merge, &QPushButton::click);
    keepSize({860, 560});
    m_sides->setFocus();
}

} // namespace rnf
