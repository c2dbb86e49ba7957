#pragma once

#include "people/PersonTableModel.h"

#include <QTableView>

class QMimeData;

namespace rnf {

class CellDelegate;

/// The list of people on screen: its columns, with the widths and the order that somebody gave them, cells that are typed
/// over, and what is copied out of it. Letters typed in it are meant for the search.
class PeopleView : public QTableView {
    Q_OBJECT

public:
    PeopleView(PersonTableModel *model, People &people, const Session &session, QWidget *parent = nullptr);
    ~PeopleView() override;

    /// The columns and order of a list; one without columns is shown as everybody is.
    void showColumns(const QStringList &keys, const PeopleOrder &order);
    void setColumns(const QStringList &keys);
    /// As they stand on screen.
    QStringList columns() const;
    /// Where columns are chosen, below the header or at a place on the screen.
    void chooseColumns(const std::optional<QPoint> &at = {});
    QString columnAt(const QModelIndex &cell) const;

    QList<int> selectedRows() const; ///< from first to last
    QList<PersonId> selection() const;
    /// The rows selected, as text and as a table; the caller owns it.
    QMimeData *copiedRows() const;
    /// One value of each, where it is not empty.
    QMimeData *copied(QString PersonRow::*value, const QString &separator) const;
    /// Types over the current cell, or the first in its row that can be.
    void editCell();
    /// Keeps what is being typed over a cell.
    void finishEditing();

Q_SIGNALS:
    void opened(); ///< the current person, on purpose
    void typed(const QString &text);
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Carries the people selected.
    void startDrag(Qt::DropActions actions) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fitColumns();
    void goOn(QAbstractItemDelegate::EndEditHint hint);

    PersonTableModel *m_model;
    People &m_people;
    const Session &m_session;
    QVariantMap m_widths;    ///< by the key of the column
    QStringList m_own;       ///< as everybody is shown
    bool m_isOfList = false; ///< what is shown has columns of its own
    QStringList m_arranged;  ///< the columns of the model as the header was last told
    bool m_isArranging = false;
    PersonId m_edited; ///< whose cell is typed over, which keeping it may move to another row
    QString m_editedColumn;
};

} // namespace rnf
