#pragma once

#include <QSplitter>

namespace rnf {

/// A list and, beside it, what is chosen in it. Where there is no room for both, the one takes the place of the other. How
/// wide they are is remembered.
class ListAndDetail : public QSplitter {
    Q_OBJECT

public:
    /// `key`: what the widths are remembered under.
    ListAndDetail(const QString &key, QWidget *list, QWidget *detail, const QList<int> &sizes, QWidget *parent);
    ~ListAndDetail() override;

    void showList();
    /// Beside the list where there is room, unless it shall be `alone`.
    void showDetail(bool isAlone = false);
    /// There is something that can be shown beside the list.
    void setHasDetail(bool hasDetail);
    bool isNarrow() const;
    bool isDetailAlone() const { return m_isAlone || (m_isInDetail && isNarrow()); }

Q_SIGNALS:
    /// The detail stands alone now, or no longer does.
    void arranged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QString m_key;
    bool m_hasDetail = true;
    bool m_isInDetail = false;
    bool m_isAlone = false;
};

} // namespace rnf
