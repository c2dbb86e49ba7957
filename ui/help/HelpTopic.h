#pragma once

#include <QStringList>
#include <QUrl>

namespace rnf {

/// One page of the help in the language of the program: a Markdown file whose first line is the title.
struct HelpTopic {
    QString key;
    QString title;
    QString folded; ///< title and text as search compares them

    /// Every word typed begins a word of it.
    bool matches(const QString &typed) const;

    /// All topics, in the order in which they are listed.
    static QStringList keys();
    static QList<HelpTopic> all();
    /// Where its file lies.
    static QUrl address(const QString &key);
};

} // namespace rnf
