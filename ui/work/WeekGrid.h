#pragma once

#include "work/WeekModel.h"

#include <QTableView>

namespace rnf {

/// The week on screen, typed into as into a spreadsheet. An arrow that leads out of it leads into the week beside it; Tab
/// leads out of the grid at its ends. Ctrl and an arrow move what stands in a day to the next one, or to other work, and so does
/// dragging it.
class WeekGrid : public QTableView {
    Q_OBJECT

public:
    WeekGrid(WeekModel *model, QWidget *parent = nullptr);

    QDate day() const { return m_day; }
    /// Of the chosen row; nothing in the row in which work is added.
    std::optional<WorkKind> kind() const { return m_kind; }
    void goTo(const QDate &day);
    void goTo(const QDate &day, const WorkKind &kind);
    /// To the line in which work is typed.
    void startWork();
    bool isTyping() const;
    void finishEditing();

Q_SIGNALS:
    /// A day of another week.
    void dayWanted(const QDate &day);
    void cellChosen();
    /// Whatever was typed is kept or dropped.
    void typingEnded();
    /// Enter, or a double click, where nothing can be typed.
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void goBack();
    void leave(const QPoint &step);
    bool stepInto(const QPoint &step);
    bool stepByTab(int direction);
    void setColumn(int column);
    void empty();
    void move(const WorkCell &from, const WorkCell &to);
    bool moveByKey(int key);

    WeekModel *m_model;
    std::optional<WorkKind> m_kind = WorkKind();
    QDate m_day;
    bool m_isNaming = false; ///< the line that is being left held a name
};

} // namespace rnf
