#pragma once

#include <QAbstractScrollArea>

namespace rnf {

class Printout;

/// The pages of a printout, one below the other, as wide as there is room; drawn by the printout itself.
class PrintPreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PrintPreview(QWidget *parent = nullptr);

    /// Laid out already; has to live until another one takes its place.
    void setPrintout(const Printout *printout);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    qreal scale() const;
    qreal pageStep() const;
    void updateScrollBar();

    const Printout *m_printout = nullptr;
};

} // namespace rnf
