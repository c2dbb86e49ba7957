#include "people/TagsDialog.h"

#include "help/Help.h"
#include "look/Chip.h"
#include "look/PlainLabel.h"
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
    : QDialog(parent), m_tags(tags), m_session(session), m_tree(new QTreeWidget(this)),
      m_change(new QPushButton(tr("Change…"), this)), m_remove(new QPushButton(tr("Remove"), this))
{
    Help::setTopic(this, u"tags"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"tagsDialog"_s);
    setWindowTitle(tr("Tags"));
    resize(560, 560);
    auto *heading = plainLabel(this);
    heading->setText(windowTitle());
    Theme::makeHeading(heading, 1.4);
    auto *hint = plainLabel(this);
    hint->setText(tr("A tag is made by typing it where somebody is shown. Groups and colours help to find it there."));
    Theme::makeQuiet(hint);
    m_tree->setObjectName(u"tagTree"_s);
    m_tree->setAccessibleName(windowTitle());
    m_tree->setHeaderLabels({tr("Tag"), tr("People")});
    m_tree->setItemDelegate(new ChipDelegate(m_tree));
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->resizeSection(1, 80);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::section, Theme::section, Theme::section, Theme::section);
    layout->setSpacing(Theme::wide);
    layout->addWidget(heading);
    layout->addWidget(hint);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    m_change->setObjectName(u"changeTag"_s);
    m_remove->setObjectName(u"removeTag"_s);
    connect(m_change, &QPushButton::clicked, this, &TagsDialog::change);
    connect(m_remove, &QPushButton::clicked, this, &TagsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
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
            QFont font = m_tree->font();
            font.setWeight(QFont::DemiBold);
            group->setFont(0, font);
        }
        auto *item = new QTreeWidgetItem({tag.name, QLocale().toString(people.value(tag.id))});
        group ? group->addChild(item) : m_tree->addTopLevelItem(item);
        item->setData(0, idRole, tag.id);
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
