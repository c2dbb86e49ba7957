#include "exchange/ChangeTree.h"

#include "exchange/PersonUpdate.h"
#include "look/Theme.h"
#include "look/ToolTip.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum ChangePart { What, Before, After, ChangePartCount };
constexpr int rowRole = Qt::UserRole + 1;
constexpr int fieldRole = Qt::UserRole + 2; ///< of a person: null; of somebody new: `ChangeTree::newPeople`

void tick(QTreeWidgetItem *item, bool isTicked) { item->setCheckState(What, isTicked ? Qt::Checked : Qt::Unchecked); }

} // namespace

ChangeTree::ChangeTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"importChanges"_s);
    setAccessibleName(tr("What the list changes"));
    setColumnCount(ChangePartCount);
    setHeaderLabels({tr("Who and what"), tr("Here now"), tr("Then")});
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);
    setColumnWidth(What, 280);
    setColumnWidth(Before, 280);
    connect(this, &QTreeWidget::itemChanged, this, &ChangeTree::take);
}

bool ChangeTree::isOut(qint64 row, const QString &field) const
{
    const auto out = m_leftOut.constFind(row);
    if (out == m_leftOut.cend())
        return false;
    return out->contains(QString())
        || std::ranges::any_of(decidingFields(field), [&](const QString &key) { return out->contains(key); });
}

void ChangeTree::show(const QList<ImportChange> &changes, const FieldCatalog &catalog, const LeftOut &leftOut)
{
    const QSignalBlocker quiet(this);
    const int scrolled = verticalScrollBar()->value();
    m_leftOut = leftOut;
    clear();
    for (const auto &change : changes)
        addPerson(change, catalog);
    expandAll();
    setShownField(m_shownField);
    verticalScrollBar()->setValue(scrolled);
}

void ChangeTree::addPerson(const ImportChange &change, const FieldCatalog &catalog)
{
    auto *person = new QTreeWidgetItem(
        this, {change.who, change.isNew ? tr("nobody yet") : QString(), change.isNew ? tr("new") : QString()});
    person->setData(What, rowRole, change.row);
    person->setSizeHint(What, {0, Theme::rowHeight});
    person->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    if (change.isNew) {
        person->setData(What, fieldRole, newPeople);
        tick(person, !isOut(change.row, {}));
        return;
    }
    for (const auto &value : change.values)
        addValue(person, value, catalog);
    bool areAny = false;
    for (int i = 0; i < person->childCount(); ++i)
        areAny |= person->child(i)->checkState(What) == Qt::Checked;
    tick(person, areAny);
}

void ChangeTree::addValue(QTreeWidgetItem *person, const ValueChange &value, const FieldCatalog &catalog)
{
    const auto *field = catalog.find(value.field);
    auto *item = new QTreeWidgetItem(
        person, {field ? PersonFields::label(*field) : value.field, value.before.simplified(), value.after.simplified()});
    item->setData(What, fieldRole, value.field);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setToolTip(Before, plainToolTip(value.before));
    item->setToolTip(After, plainToolTip(value.after));
    tick(item, !isOut(person->data(What, rowRole).toLongLong(), value.field));
}

void ChangeTree::setShownField(const QString &field)
{
    m_shownField = field;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        auto *person = topLevelItem(i);
        bool isShown = field.isEmpty() || person->data(What, fieldRole).toString() == field;
        for (int part = 0; part < person->childCount(); ++part) {
            auto *value = person->child(part);
            const bool isPartShown = field.isEmpty() || value->data(What, fieldRole).toString() == field;
            value->setHidden(!isPartShown);
            isShown |= isPartShown;
        }
        person->setHidden(!isShown);
    }
}

/// A person's tick is that of all their fields that are shown.
void ChangeTree::take(QTreeWidgetItem *item)
{
    auto *person = item->parent() ? item->parent() : item;
    if (item == person && item->childCount() > 0 && !m_shownField.isEmpty()) {
        for (int part = 0; part < item->childCount(); ++part) {
            if (!item->child(part)->isHidden())
                item->child(part)->setCheckState(What, item->checkState(What));
        }
        return;
    }
    auto &out = m_leftOut[person->data(What, rowRole).toLongLong()];
    const bool isWanted = item->checkState(What) == Qt::Checked;
    if (item == person) {
        out = isWanted ? QSet<QString>() : QSet<QString>{QString()};
    } else {
        const QString field = item->data(What, fieldRole).toString();
        if (out.remove(QString())) { // everything was out, and one field comes in
            for (int i = 0; i < person->childCount(); ++i) {
                for (const auto &key : decidingFields(person->child(i)->data(What, fieldRole).toString()))
                    out.insert(key);
            }
        }
        for (const auto &key : decidingFields(field)) {
            if (isWanted)
                out.remove(key);
            else
                out.insert(key);
        }
    }
    if (out.isEmpty())
        m_leftOut.remove(person->data(What, rowRole).toLongLong());
    Q_EMIT leftOutChanged(m_leftOut);
}

} // namespace rnf
