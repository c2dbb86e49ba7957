#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace rnf {

/// The different values of one field in a file, numbered from 0, and how many people have each.
class ValueTable {
public:
    /// The number of this text; none (-1) for an empty one.
    int add(const QString &text);
    const QString &text(int value) const { return m_texts[size_t(value)]; }
    int size() const { return int(m_texts.size()); }

    void resetCounts();
    /// Once for each holder, when all values of one holder are counted before those of the next. None (-1) is not counted.
    void count(int value, int holder);
    /// How many people have it.
    int holders(int value) const { return m_counts[size_t(value)]; }
    /// How many people besides the two who are compared have it, or one of these two values.
    int others(int a, int b) const;

private:
    QHash<QString, int> m_numbers;
    std::vector<QString> m_texts;
    std::vector<int> m_counts, m_lastHolder;
};

} // namespace rnf
