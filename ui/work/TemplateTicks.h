#pragma once

#include <QTableWidget>

namespace rnf {

/// Tasks to choose from, each with a tick that Space sets and takes away wherever in its row the keyboard is.
class TemplateTicks : public QTableWidget {
    Q_OBJECT

public:
    struct Line {
        QStringList cells;
        bool isTicked = true;
        bool canBeTicked = true;
    };

    TemplateTicks(const QString &name, const QString &spoken, const QStringList &headings, QWidget *parent = nullptr);

    /// Stays in the row where it was.
    void fill(const QList<Line> &lines);
    bool isTicked(int row) const;

Q_SIGNALS:
    void ticked(int row, bool isTicked);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addLine(int row, const Line &line);
};

} // namespace rnf
