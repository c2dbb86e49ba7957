#include "history/UndoDialog.h"

#include "help/Help.h"
#include "look/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace rnf {
namespace {
/// Nobody reads more; the rest stays as it is.
constexpr qsizetype shownConflicts = 500;
} // namespace

UndoDialog::UndoDialog(Changes &changes, const Session &session, const QString &label, const QList<UndoConflict> &conflicts,
                       QWidget *parent)
    : QDialog(parent), m_conflicts(conflicts.first(qMin(conflicts.size(), shownConflicts))), m_list(new QListWidget(this))
{
    Help::setTopic(this, QStringLiteral("history"));
    setWindowTitle(tr("Undo"));
    resize(680, 420);
    auto *title = new QLabel(tr("Some of this was changed since"), this);
    Theme::makeHeading(title);
    auto *text = new QLabel(
        tr("“%1” is undone except for what is listed here: it stays as it is now. Tick what should go back all the "
           "same. This can be undone too.")
            .arg(label),
        this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_list->setAccessibleName(tr("What was changed since"));
    m_list->setWordWrap(true);
    ChangeWords words(changes, session);
    for (const auto &conflict : std::as_const(m_conflicts)) {
        auto *item = new QListWidgetItem(words.told(conflict), m_list);
        item->setFlags(conflict.canGoBack() ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable
                                            : Qt::NoItemFlags);
        item->setCheckState(Qt::Unchecked);
    }
    auto *buttons = new QDialogButtonBox(this);
    Theme::makePrimary(buttons->addButton(tr("Undo the rest"), QDialogButtonBox::AcceptRole));
    buttons->addButton(tr("Leave everything"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gap * 3, Theme::gap * 3, Theme::gap * 3, Theme::gap * 3);
    layout->setSpacing(Theme::gap * 2);
    for (auto *widget : {static_cast<QWidget *>(title), static_cast<QWidget *>(text)})
        layout->addWidget(widget);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
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
