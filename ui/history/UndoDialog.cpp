#include "history/UndoDialog.h"

#include "help/Help.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Nobody reads more; the rest stays as it is.
constexpr qsizetype shownConflicts = 500;

} // namespace

UndoDialog::UndoDialog(Changes &changes, const Session &session, const QString &label, const QList<UndoConflict> &conflicts,
                       QWidget *parent)
    : Dialog(u"undo"_s, tr("Undo"), parent), m_conflicts(conflicts.first(qMin(conflicts.size(), shownConflicts))),
      m_list(new QListWidget(this))
{
    Help::setTopic(this, u"history"_s);
    setHeading(tr("Some of this was changed since"));
    setHint(tr("“%1” is undone except for what is listed here: it stays as it is now. Tick what should go back all the "
               "same. This can be undone too.")
                .arg(label));
    m_list->setAccessibleName(tr("What was changed since"));
    m_list->setWordWrap(true);
    ChangeWords words(changes, session);
    for (const auto &conflict : std::as_const(m_conflicts)) {
        auto *item = new QListWidgetItem(words.told(conflict), m_list);
        item->setFlags(conflict.canGoBack() ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable
                                            : Qt::NoItemFlags);
        item->setCheckState(Qt::Unchecked);
    }
    body()->addWidget(m_list, 1);
    connect(addPrimary(tr("Undo the rest"), u"undoRest"_s, tr("Leave everything")), &QPushButton::clicked, this,
            &QDialog::accept);
    keepSize({680, 420});
}

QList<UndoConflict> UndoDialog::goBack() const
{
    QList<UndoConflict> chosen;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            chosen += m_conflicts[i];
    }
    return chosen;
}

} // namespace rnf
