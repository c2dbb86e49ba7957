#pragma once

#include <QFormLayout>
#include <QSet>

namespace rnf {

/// Labels at the left, and fields as wide as there is room. Rows may be hidden and shown again, by setRowVisible or by hiding what
/// is in them. Qt 6.4 remembers of a row that is hidden where it stood, and where the form has wrapped texts it writes heights
/// there, beyond the end of its memory; so such a row is put in anew, which makes it forget.
class Form : public QFormLayout {
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    QSize minimumSize() const override;
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &area) override;

private:
    void renewHidden() const;
    void renew(int row);

    QSet<const QWidget *> m_renewed; ///< fields of rows that are hidden
};

inline QFormLayout *newForm(QWidget *parent = nullptr) { return new Form(parent); }

} // namespace rnf
