#pragma once

#include <QObject>

namespace rnf {

/// F1 in every window, dialogs too: the topic of what has the keyboard.
class Help : public QObject {
    Q_OBJECT

public:
    explicit Help(QObject *parent);

    /// The topic that tells of a widget and of all in it that has none of its own.
    static void setTopic(QWidget *widget, const QString &key);
    static QString topicFor(const QWidget *widget);

    static void showFor(QWidget *widget) { show(topicFor(widget), widget); }
    /// Over the window of a widget.
    static void show(const QString &key, QWidget *over);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace rnf
