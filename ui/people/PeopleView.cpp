#include "people/PeopleView.h"

#include "look/DraggedPeople.h"
#include "look/OpenEditor.h"
#include "look/RowTable.h"
#include "people/CellDelegate.h"
#include "people/ColumnChooser.h"

#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString columnsKey = u"people/columns"_s;
const QString widthsKey = u"people/widths"_s;

int usualWidth(const QString &column)
{
    static const QHash<QString, int> widths{{u"name"_s, 180}, {u"phone"_s, 135},    {u"unit"_s, 150}, {u"email"_s, 200},
                                            {u"city"_s, 110}, {u"employer"_s, 180}, {u"tags"_s, 200}};
    return widths.value(column, 140);
}

} // namespace

PeopleView::PeopleView(PersonTableModel *model, People &people, const Session &session, QWidget *parent)
    : QTableView(parent), m_model(model), m_people(people), m_session(session),
      m_widths(QSettings().value(widthsKey).toMap()), m_own(QSettings().value(columnsKey).toStringList())
{
    setObjectName(u"people"_s);
    setAccessibleName(tr("People"));
    setModel(model);
    setItemDelegate(new CellDelegate(people, session, this));
    makeListTable(this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setDragDropMode(QAbstractItemView::DragOnly);
    auto *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(60);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { chooseColumns(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionResized, this, [this, header](int section, int, int width) {
        const bool isStretched = header->visualIndex(section) == header->count() - 1;
        if (!m_isArranging && !isStretched)
            m_widths.insert(m_model->columns()[section], width);
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isArranging && !m_isOfList)
            m_own = columns();
    });
    // A field that was removed takes its column along.
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_arranged != m_model->columns())
            arrange();
    });
    showColumns({}, {});
}

PeopleView::~PeopleView()
{
    QSettings settings;
    settings.setValue(columnsKey, m_own);
    settings.setValue(widthsKey, m_widths);
}

void PeopleView::showColumns(const QStringList &keys, const PeopleOrder &order)
{
    m_isOfList = !keys.isEmpty();
    m_model->setColumns(m_isOfList ? keys : m_own);
    m_model->setOrder(order);
    arrange();
}

void PeopleView::setColumns(const QStringList &keys)
{
    m_model->setColumns(keys);
    if (!m_isOfList)
        m_own = m_model->columns();
    arrange();
}

/// The header in the order of the model, with the widths of its columns.
void PeopleView::arrange()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    auto *header = horizontalHeader();
    m_arranged = m_model->columns();
    for (int column = 0; column < header->count(); ++column) {
        const QString &key = m_arranged[column];
        header->moveSection(header->visualIndex(column), column);
        setColumnWidth(column, m_widths.value(key, usualWidth(key)).toInt());
    }
    fitColumns();
    header->setSortIndicator(m_model->columnOf(m_model->order().column),
                             m_model->order().isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// Columns that nobody has drawn to a width give way a little, so that the usual ones fit beside somebody's form.
void PeopleView::fitColumns()
{
    constexpr double narrowest = 0.7;
    const QScopedValueRollback arranging(m_isArranging, true);
    int drawn = 0, usual = 0;
    for (const QString &key : std::as_const(m_arranged))
        (m_widths.contains(key) ? drawn : usual) += m_widths.value(key, usualWidth(key)).toInt();
    const double share = usual == 0 ? 1 : qBound(narrowest, double(viewport()->width() - drawn) / usual, 1.0);
    for (int column = 0; column < m_arranged.size(); ++column) {
        if (!m_widths.contains(m_arranged[column]))
            setColumnWidth(column, int(usualWidth(m_arranged[column]) * share));
    }
}

void PeopleView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

QStringList PeopleView::columns() const
{
    QStringList keys;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        keys += m_model->columns()[horizontalHeader()->logicalIndex(place)];
    return keys;
}

void PeopleView::chooseColumns(const std::optional<QPoint> &at)
{
    auto *chooser = new ColumnChooser(m_model->known(), columns(), this);
    connect(chooser, &ColumnChooser::chosen, this, &PeopleView::setColumns);
    chooser->openAt(at ? *at : horizontalHeader()->mapToGlobal(horizontalHeader()->rect().bottomLeft()));
}

QString PeopleView::columnAt(const QModelIndex &cell) const
{
    return cell.isValid() ? m_model->columns()[cell.column()] : QString();
}

QList<int> PeopleView::selectedRows() const
{
    QList<int> rows;
    for (const auto &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<PersonId> PeopleView::selection() const
{
    QList<PersonId> people;
    for (const int row : selectedRows())
        people += m_model->personAt(row);
    return people;
}

void PeopleView::startDrag(Qt::DropActions)
{
    const auto people = selection();
    QLabel told(tr("%n people", nullptr, int(people.size())));
    told.setMargin(Theme::gap);
    auto *drag = new QDrag(this);
    drag->setMimeData(DraggedPeople::from(people));
    drag->setPixmap(told.grab());
    drag->exec(Qt::CopyAction);
}

QMimeData *PeopleView::copiedRows() const
{
    QString plain, html = u"<table>"_s;
    const auto addRow = [&](auto text) {
        QStringList cells;
        html += u"<tr>"_s;
        for (int place = 0; place < m_model->columnCount(); ++place) {
            QString cell = text(horizontalHeader()->logicalIndex(place)).toString();
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
            cells += cell.replace(u'\t', u' ').replace(u'\n', u' ');
        }
        html += u"</tr>"_s;
        plain += cells.join(u'\t') + u'\n';
    };
    addRow([this](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole); });
    for (const int row : selectedRows())
        addRow([&](int column) { return m_model->index(row, column).data(); });
    auto *copied = new QMimeData;
    copied->setText(plain);
    copied->setHtml(html + u"</table>"_s);
    return copied;
}

QMimeData *PeopleView::copied(QString PersonRow::*value, const QString &separator) const
{
    QStringList values;
    for (const auto &person : m_people.rows(m_session, selection())) {
        if (!(person.*value).isEmpty())
            values += person.*value;
    }
    auto *copied = new QMimeData;
    copied->setText(values.join(separator));
    return copied;
}

// --- typing over cells

void PeopleView::editCell()
{
    const QModelIndex current = currentIndex();
    for (int step = 0; current.isValid() && step < m_model->columnCount(); ++step) {
        const int place = (horizontalHeader()->visualIndex(current.column()) + step) % m_model->columnCount();
        const QModelIndex cell = current.siblingAtColumn(horizontalHeader()->logicalIndex(place));
        if (cell.flags().testFlag(Qt::ItemIsEditable)) {
            setCurrentIndex(cell);
            QTableView::edit(cell);
            return;
        }
    }
}

void PeopleView::finishEditing() { finishEditor(this); }

bool PeopleView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isBegun = QTableView::edit(index, trigger, event);
    if (isBegun && state() == EditingState) {
        m_edited = m_model->personAt(index.row());
        m_editedColumn = columnAt(index);
        m_model->hold(true);
    }
    return isBegun;
}

void PeopleView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    m_model->hold(false);
    goOn(hint);
}

/// Tab goes to the next cell that can be typed over, Enter down, and Esc back to what was there.
void PeopleView::goOn(QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex cell = m_model->index(m_model->rowOf(m_edited), m_model->columnOf(m_editedColumn));
    if (!cell.isValid())
        return;
    const auto select = [this](const QModelIndex &next) {
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    switch (hint) {
    case QAbstractItemDelegate::RevertModelCache:
        m_model->dropDraft(cell);
        break;
    case QAbstractItemDelegate::SubmitModelCache:
        if (!m_model->hasDraft(cell) && cell.row() + 1 < m_model->rowCount())
            select(cell.siblingAtRow(cell.row() + 1));
        break;
    case QAbstractItemDelegate::EditNextItem:
    case QAbstractItemDelegate::EditPreviousItem: {
        const int step = hint == QAbstractItemDelegate::EditNextItem ? 1 : -1;
        const auto *header = horizontalHeader();
        for (int place = header->visualIndex(cell.column()) + step; place >= 0 && place < header->count(); place += step) {
            const QModelIndex next = cell.siblingAtColumn(header->logicalIndex(place));
            if (next.flags().testFlag(Qt::ItemIsEditable)) {
                select(next);
                QTableView::edit(next);
                return;
            }
        }
        break;
    }
    default:
        break;
    }
}

void PeopleView::keyPressEvent(QKeyEvent *event)
{
    const bool isLetter = event->text().size() == 1 && event->text().at(0).isPrint() && event->key() != Qt::Key_Space
                       && !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    // What a cell's own line leaves over is nothing for the list.
    if (state() == EditingState)
        event->accept();
    else if (isLetter)
        Q_EMIT typed(event->text());
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened();
    else
        QTableView::keyPressEvent(event);
}

} // namespace rnf
