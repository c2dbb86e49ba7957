#pragma once

#include "work/HourDrafts.h"
#include "work/WeekEntries.h"
#include "work/WorkNames.h"

#include <QAbstractTableModel>

namespace rnf {

/// A week: kinds of work down, days across, and what they sum to. The kinds of the week before are offered too. Below them a
/// row in which another kind of work is typed. What is typed and cannot be kept stays in its cell as a draft, with the reason.
class WeekModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int days = 7;
    enum Column { Work, FirstDay, Total = FirstDay + days, CountsAs, ColumnCount };

    WeekModel(Workspace &workspace, const Session &session, Drafts &drafts, QObject *parent = nullptr);

    /// Reads it. Without a person it is of who asks, whom the program does not know among its people yet.
    void show(const WeekKey &key);
    const Week &week() const { return m_week; }
    /// Of the same week, with the person found or made along: before something is written.
    Result<WeekKey> keyToWrite();
    const WeekEntries &entries() const { return m_entries; }
    bool canWrite() const;
    bool hasDraft() const { return !m_drafts.kinds(m_key).isEmpty(); }

    const WorkNames &names() const { return m_names; }
    /// Nothing for the rows that are no kind of work.
    std::optional<WorkKind> kindAt(int row) const;
    int rowOf(const WorkKind &kind) const { return int(m_kinds.indexOf(kind)); }
    int addRow() const { return int(m_kinds.size()); }
    /// Nothing where no hours can stand.
    std::optional<WorkCell> cellAt(const QModelIndex &index) const;
    QDate dayOf(int column) const { return m_key.weekOn.addDays(column - FirstDay); }
    static bool isDay(int column) { return column >= FirstDay && column < Total; }
    /// What was typed there and could not be kept, if anything.
    const Draft *draft(const WorkKind &kind, const QDate &day) const { return m_drafts.find({m_key, day, kind}); }
    void dropDraft(const QModelIndex &cell);
    /// Takes all that stands in a cell into another one; says why not, where it does not fit there. True when it was moved.
    bool move(const WorkCell &from, const WorkCell &to);
    /// The cell of this week that is being dragged, if any.
    std::optional<WorkCell> cellIn(const QMimeData *data) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Anywhere in the last row, a name is typed.
    QModelIndex buddy(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    /// Work was typed, which has a row now.
    void added(const rnf::WorkKind &kind);
    /// What stood in a cell was taken away.
    void emptied(qint64 action);
    void moved(qint64 action);
    void failed(const QString &message);

private:
    void arrangeKinds();
    QList<WorkKind> offered() const;
    bool addWork(const QString &name);
    bool setCategory(int row, Category category);
    bool setTime(const QModelIndex &cell, const QString &text);
    int minutesAt(int row, int column) const;
    QString cell(int row, int column) const;
    QString told(int row, int column) const;
    bool canMoveFrom(const WorkCell &cell) const;
    const Draft *draftAt(const QModelIndex &cell) const;
    void setDraft(const QModelIndex &cell, const QString &text, const QString &problem);

    Workspace &m_workspace;
    const Session &m_session;
    HourDrafts m_drafts;
    WorkNames m_names;
    WeekKey m_key;
    Week m_week;
    WeekEntries m_entries;
    QList<WorkKind> m_kinds;
    QList<WorkKind> m_added; ///< typed, with no hours yet
};

} // namespace rnf
