#pragma once

#include <QTreeWidget>

namespace rnf {

/// A list or tree whose names, in its first column, are typed in it, of new items too. It writes nothing: it says what was named, and is filled
/// again by whoever shows it.
class NamingTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit NamingTree(QWidget *parent);

    void startRenaming();
    /// A name is being typed; what is shown should stay until `namingEnded`.
    bool isNaming() const { return state() == EditingState; }

Q_SIGNALS:
    void namingEnded();
    void currentChanged();

protected:
    /// Empties it and fills it anew; nobody is told of what changes meanwhile.
    void refill(const std::function<void()> &fill);
    /// Starts typing the name of a new item below another, or at the top.
    void nameNew(QTreeWidgetItem *above, const QIcon &icon = {});
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    virtual void named(const QTreeWidgetItem *item, bool isNew) = 0;

    QTreeWidgetItem *m_new = nullptr; ///< being named
    bool m_isFilling = false;
};

} // namespace rnf
