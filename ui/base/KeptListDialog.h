#pragma once

#include "base/AddOrSave.h"
#include "base/WindowWork.h"
#include "look/Dialog.h"
#include "look/RowTable.h"
#include "workspace/Workspace.h"

#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rnf {

/// A table of what is kept and the form of the one chosen in it, which can be changed or removed, and others added. What was
/// changed of one is kept before another is looked at; what cannot be kept is said, and the form stays with it.
/// A `Thing` has an `id`, an invalid one while it is new; a `Service` adds, saves and removes it.
template <typename Thing, typename Service>
class KeptListDialog : public Dialog {
protected:
    struct Row {
        Thing thing;
        QStringList cells;
    };
    struct Buttons {
        QPushButton *add, *remove, *write;
    };

    /// The table is called `name`, for screen readers `title`.
    KeptListDialog(const QString &name, const QString &title, Workspace &workspace, const Session &session, WindowWork &work,
                   Service &service, QWidget *parent)
        : Dialog(name, title, parent), m_workspace(workspace), m_session(session), m_work(work), m_service(service),
          m_table(new QTableWidget(this))
    {
        m_table->setObjectName(name);
        m_table->setAccessibleName(title);
        makeRowTable(m_table);
        body()->addWidget(m_table, 1);
    }

    Workspace &workspace() const { return m_workspace; }
    const Session &session() const { return m_session; }
    Service &service() const { return m_service; }
    /// Its header says how wide they are.
    QHeaderView *setColumns(const QStringList &titles)
    {
        m_table->setColumnCount(int(titles.size()));
        m_table->setHorizontalHeaderLabels(titles);
        return m_table->horizontalHeader();
    }
    /// Puts the form below the table and shows the first one in it, after all that `fill` needs was made. `first` is where one
    /// begins to type, and goes back to when something was refused.
    void begin(QLayout *form, QWidget *first, const Buttons &buttons)
    {
        m_first = first;
        m_remove = buttons.remove;
        body()->addLayout(form);
        for (auto *button : {buttons.add, buttons.remove, buttons.write})
            button->setDisabled(m_workspace.isReadOnly());
        connect(buttons.add, &QPushButton::clicked, this, [this] { startNew(); });
        connect(buttons.remove, &QPushButton::clicked, this, [this] { remove(); });
        connect(buttons.write, &QPushButton::clicked, this, [this] {
            if (keep())
                accept();
        });
        // Afterwards, since it fills the table anew.
        connect(
            m_table, &QTableWidget::currentCellChanged, this, [this](int row) { choose(row); }, Qt::QueuedConnection);
        read({});
        (m_rows.isEmpty() ? m_first : m_table)->setFocus();
    }

private:
    virtual QList<Row> rows() const = 0;
    /// Before anything is typed.
    virtual Thing newOne() const { return {}; }
    virtual void fill(const Thing &thing) = 0;
    /// The one shown with what the form says; nothing, and the problem shown, where that cannot be read.
    virtual std::optional<Thing> typed(Thing shown) = 0;

    int rowOf(const Thing &thing) const
    {
        const auto found = std::ranges::find(m_rows, thing.id, [](const Row &row) { return row.thing.id; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    /// Shows `chosen` as it is now, or the first one.
    void read(const Thing &chosen)
    {
        const QSignalBlocker quiet(m_table);
        m_rows = rows();
        m_table->setRowCount(0);
        m_table->setRowCount(int(m_rows.size()));
        for (int row = 0; row < m_table->rowCount(); ++row) {
            for (int column = 0; column < m_table->columnCount(); ++column)
                m_table->setItem(row, column, new QTableWidgetItem(m_rows[row].cells.value(column)));
        }
        const int row = qMax(0, rowOf(chosen));
        m_table->setCurrentCell(row, 0);
        turnTo(m_rows.isEmpty() ? newOne() : m_rows[row].thing);
    }

    void turnTo(const Thing &thing)
    {
        m_shown = thing;
        fill(thing);
        m_remove->setEnabled(thing.id.isValid() && !m_workspace.isReadOnly());
        showProblem({});
    }

    void choose(int row)
    {
        const Thing next = m_rows.value(row).thing;
        if (!next.id.isValid() || next.id == m_shown.id)
            return;
        if (keep()) {
            read(next);
        } else {
            const QSignalBlocker quiet(m_table);
            m_table->setCurrentCell(rowOf(m_shown), 0);
        }
    }

    void startNew()
    {
        if (!keep())
            return;
        read(m_shown);
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentCell(-1, -1);
        turnTo(newOne());
        m_first->setFocus();
    }

    void remove()
    {
        const auto removed = m_service.remove(m_session, m_shown);
        if (!removed) {
            showProblem(removed.error().message);
            return;
        }
        m_work.tell(removed);
        read({});
        m_table->setFocus();
    }

    bool keep()
    {
        auto thing = typed(m_shown);
        if (!thing)
            return false;
        if (*thing == m_shown) // and a new one that nothing was typed of
            return true;
        const auto kept = addOrSave(m_workspace, m_session, m_service, m_shown, *thing);
        if (!kept) {
            showProblem(kept.error().message);
            m_first->setFocus();
            return false;
        }
        m_work.tell(kept);
        return true;
    }

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    Service &m_service;
    QList<Row> m_rows;
    Thing m_shown; ///< invalid: a new one
    QTableWidget *m_table;
    QWidget *m_first = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace rnf
