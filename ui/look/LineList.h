#pragma once

#include "look/Theme.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace rnf {

/// What is known, in lines under headings, each with the links of what can be done about it.
class LineList : public QWidget {
    Q_OBJECT

public:
    /// Runs when whatever was pressed is done with it: what a link does may fill these lines anew.
    struct Link {
        QString text;
        std::function<void()> run;
        QString objectName = {};
        bool isEnabled = true;
        QString why = {}; ///< it cannot be pressed
    };

    explicit LineList(QWidget *parent = nullptr);

    /// The link that has the keyboard gets it again when it is added anew.
    void clear();
    /// A heading, with what it offers beside it.
    void addSection(const QString &title, const QList<Link> &links = {});
    /// What the lines after it are about, where there are many of that kind.
    void addTitle(const QString &text);
    /// A text that people may want to copy a piece of; `isQuiet`: beside the point now. Answers the whole line.
    QWidget *addLine(const QString &text, const QList<Link> &links = {}, bool isQuiet = false);
    void addLine(const QString &text, Tone tone);
    /// What can be done about the lines above, which are about that.
    void addLinks(const QString &about, const QList<Link> &links);

private:
    void addButtons(QWidget *line, const QList<Link> &links, const QString &about);
    void addWhole(QWidget *line);

    QVBoxLayout *m_lines;
    QString m_focused; ///< the link that had the keyboard
};

} // namespace rnf
