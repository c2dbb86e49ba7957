#pragma once

#include <QByteArray>
#include <QWidget>

namespace rnf {

/// A drawing of resources/pictures in the colours of the theme: "people" (nobody yet, drop a list), "search" (nobody
/// matches), "history" (nothing done yet), "account" (choose somebody), "welcome", "sample", "team". A name without a
/// picture shows the icon of that name. Decoration: screen readers pass over it.
class Picture : public QWidget {
    Q_OBJECT

public:
    explicit Picture(const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override { return m_size; }
    QSize minimumSizeHint() const override { return m_size / 2; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QByteArray m_drawing;
    QSize m_size;
};

} // namespace rnf
