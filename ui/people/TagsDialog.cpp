#include "people/TagsDialog.h"

#include "help/Help.h"
#include "look/Chip.h"
#include "people/TagDialog.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

TagsDialog::TagsDialog(Tags &tags, const Session &session, QWidget *parent)
    : Dialog(u"tags"_s, tr("Tags"), parent), m_tags(tags), m_session(session), m_tree(new QTreeWidget(this))
{
    Help::setTopic(this, u"tags"_s);
    setHint(tr("A tag is made by typing it where somebody is shown. Groups and colours help to find it there."));
    m_tree->setObjectName(u"tagTree"_s);
    m_tree->setAccessibleName(windowTitle());
    m_tree->setHeaderLabels({tr("Tag"), tr("People")});
    m_tree->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->setItemDelegate(new ChipDelegate(m_tree));
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->resizeSection(1, 80);
    body()->addWidget(m_tree, 1);
    m_change = addAside(tr("Change…"), u"changeTag"_s);
    m_remove = addAside(tr("Remove"), u"removeTag"_s);
    addClose();
    keepSize({560, 560});
    connect(m_change, &QPushButton::clicked, this, &TagsDialog::change);
    connect(m_remove, &QPushButton::clicked, this, &TagsDialog::remove);
    connect(m_tree, &QTreeWidget::itemActivated, m_change, &QPushButton::click);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &TagsDialog::updateButtons);
    reload();
}

void TagsDialog::reload()
{
    const qint64 before = m_tree->currentItem() ? m_tree->currentItem()->data(0, idRole).toLongLong() : 0;
    const auto people = m_tags.people(m_session);
    const bool hasGroups = !m_tags.groups().isEmpty();
    m_tree->clear();
    QTreeWidgetItem *group = nullptr, *shown = nullptr;
    for (const auto &tag : m_tags.all()) {
        const QString title = tag.group.isEmpty() ? tr("Without a group") : tag.group;
        if (hasGroups && (!group || group->text(0) != title)) {
            group = new QTreeWidgetItem(m_tree, {title});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            group->setSizeHint(0, {0, Theme::rowHeight});
            group->setFont(0, Theme::strong(m_tree->font()));
        }
        auto *item = new QTreeWidgetItem({tag.name, QLocale().toString(people.value(tag.id))});
        group ? group->addChild(item) : m_tree->addTopLevelItem(item);
        item->setData(0, idRole, tag.id);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, ChipDelegate::chipsRole, QVariant::fromValue(Chips{{tag.name, tag.colour}}));
        item->setSizeHint(0, {0, Theme::rowHeight});
        if (!shown || tag.id == before)
            shown = item;
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(shown);
    updateButtons();
}

std::optional<Tag> TagsDialog::current() const
{
    const auto *item = m_tree->currentItem();
    const auto tag = std::ranges::find(m_tags.all(), item ? item->data(0, idRole).toLongLong() : 0, &Tag::id);
    return tag == m_tags.all().end() ? std::nullopt : std::optional(*tag);
}

void TagsDialog::updateButtons()
{
    m_change->setEnabled(current().has_value());
    m_remove->setEnabled(current().has_value());
}

void TagsDialog::change()
{
    const auto tag = current();
    if (!tag)
        return;
    auto *dialog = new TagDialog(m_tags, m_session, *tag, this);
    connect(dialog, &TagDialog::undoOffered, this, [this](const QString &text, qint64 action) {
        reload();
        Q_EMIT undoOffered(text, action);
    });
    dialog->open();
}

void TagsDialog::remove()
{
    const auto tag = current();
    if (!tag)
        return;
    const auto removed = m_tags.remove(m_session, *tag);
    reload();
    if (removed)
        Q_EMIT undoOffered(tr("Removed the tag %1.").arg(tag->name), *removed);
    else
        Q_EMIT failed(removed.error().message);
}

} // namespace rnf
