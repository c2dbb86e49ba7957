#include "people/ColumnChooser.h"

#include "base/Text.h"
#include "lists/ListColumns.h"
#include "look/Theme.h"

#include <QCollator>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

ColumnChooser::ColumnChooser(const ListColumns &known, const QStringList &shown, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(u"columnChooser"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    Theme::makeCard(this);
    m_search->setObjectName(u"columnSearch"_s);
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setToolTip(tr("Drag a column, or move it with Ctrl+Up and Ctrl+Down"));
    m_list->setAccessibleDescription(m_list->toolTip());
    for (const auto &[key, step] : {std::pair(Qt::Key_Up, -1), {Qt::Key_Down, 1}}) {
        auto *mover = new QShortcut(Qt::CTRL | key, m_list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(mover, &QShortcut::activated, this, [this, step = step] { moveCurrent(step); });
    }
    fill(known, shown);
    auto *usual = new QPushButton(tr("Reset"), this);
    usual->setObjectName(u"usualColumns"_s);
    Theme::makeLink(usual);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space, Theme::space, Theme::space, Theme::space);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(usual, 0, Qt::AlignLeft);
    constexpr QSize wide(280, 420);
    setFixedSize(wide);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::filter);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::say);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::say);
    connect(usual, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(ListColumns::usual());
        close();
    });
    setFocusProxy(m_search);
}

void ColumnChooser::fill(const ListColumns &known, const QStringList &shown)
{
    const auto add = [this](const ListColumn &column, Qt::CheckState state) {
        auto *item = new QListWidgetItem(ListColumns::title(column), m_list);
        item->setData(Qt::UserRole, column.key);
        const bool isName = column.key == "name"_L1; // without it nobody knows whose the row is
        item->setFlags(isName ? Qt::ItemIsEnabled : item->flags() & ~Qt::ItemIsDropEnabled);
        item->setCheckState(state);
    };
    for (const auto &key : shown)
        add(*known.find(key), Qt::Checked);
    QList<ListColumn> others = known.all();
    others.removeIf([&](const ListColumn &column) { return shown.contains(column.key); });
    const QCollator collator;
    std::ranges::stable_sort(others, [&](const ListColumn &a, const ListColumn &b) {
        return collator.compare(ListColumns::title(a), ListColumns::title(b)) < 0;
    });
    for (const auto &column : std::as_const(others))
        add(column, Qt::Unchecked);
}

void ColumnChooser::openAt(const QPoint &at)
{
    const QRect free = parentWidget()->screen()->availableGeometry();
    move(qBound(free.left(), at.x(), qMax(free.left(), free.right() - width())),
         qBound(free.top(), at.y(), qMax(free.top(), free.bottom() - height())));
    show();
    m_search->setFocus();
}

void ColumnChooser::filter(const QString &text)
{
    const QString wanted = foldedText(text);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!foldedText(m_list->item(row)->text()).contains(wanted));
}

void ColumnChooser::moveCurrent(int step)
{
    const int row = m_list->currentRow();
    const auto *beside = m_list->item(row + step);
    const auto *current = m_list->currentItem();
    // Whose row it is stands first.
    if (!current || !beside || !(current->flags() & beside->flags()).testFlag(Qt::ItemIsDragEnabled))
        return;
    m_list->insertItem(row + step, m_list->takeItem(row));
    m_list->setCurrentRow(row + step);
    say();
}

void ColumnChooser::say()
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (const auto *item = m_list->item(row); item->checkState() == Qt::Checked)
            keys += item->data(Qt::UserRole).toString();
    }
    Q_EMIT chosen(keys);
}

} // namespace rnf
