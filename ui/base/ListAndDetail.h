#pragma once

#include <QSplitter>

class QToolButton;

namespace rnf {

/// A list and, beside it, what is chosen in it. Where there is no room for both, the one takes the place of the other. Esc in
/// the detail, and the line above it, lead back. How wide they are is remembered.
class ListAndDetail : public QSplitter {
    Q_OBJECT

public:
    /// What the detail stands beside: a list, to which a line leads back only where it is hidden, or a board, from which it was
    /// opened and to which it closes.
    enum class Of { List, Board };

    /// `key`: what the widths are remembered under.
    ListAndDetail(const QString &key, QWidget *list, QWidget *detail, const QList<int> &sizes, QWidget *parent,
                  Of of = Of::List);
    ~ListAndDetail() override;

    void showList();
    /// Beside the list where there is room, unless it shall be `alone`.
    void showDetail(bool isAlone = false);
    /// There is something that can be shown beside the list.
    void setHasDetail(bool hasDetail);
    bool isNarrow() const;
    bool isDetailAlone() const { return m_isAlone || (m_isInDetail && isNarrow()); }

Q_SIGNALS:
    /// Somebody is done with the detail.
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePanel(QWidget *detail);
    void arrange();

    QString m_key;
    Of m_of;
    QToolButton *m_back;
    bool m_hasDetail = true;
    bool m_isInDetail = false;
    bool m_isAlone = false;
};

} // namespace rnf
