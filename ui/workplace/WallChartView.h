#pragma once

#include <QTableView>

namespace rnf {

class WallChartModel;

/// A wall chart on the screen: its cells drawn by WallChartPainter, or as plain numbers where the model counts only some of
/// the people.
class WallChartView : public QTableView {
    Q_OBJECT

public:
    explicit WallChartView(WallChartModel *model, QWidget *parent = nullptr);

    void fitColumns();

private:
    WallChartModel *m_model;
};

/// What the colours and marks of a wall chart mean.
class WallChartLegend : public QWidget {
    Q_OBJECT

public:
    explicit WallChartLegend(QWidget *parent = nullptr) : QWidget(parent) {}

    /// In the words of the campaign, from 1 (strongest) on.
    void setWords(const QStringList &words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_words;
};

} // namespace rnf
