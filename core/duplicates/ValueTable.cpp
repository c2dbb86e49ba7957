#include "duplicates/ValueTable.h"

#include <algorithm>

namespace rnf {

int ValueTable::add(const QString &text)
{
    if (text.isEmpty())
        return -1;
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.cend())
        return *known;
    const int number = size();
    m_numbers.insert(text, number);
    m_texts.push_back(text);
    return number;
}

void ValueTable::resetCounts()
{
    m_counts.assign(m_texts.size(), 0);
    m_lastHolder.assign(m_texts.size(), -1);
}

void ValueTable::count(int value, int holder)
{
    if (value < 0 || m_lastHolder[size_t(value)] == holder)
        return;
    m_lastHolder[size_t(value)] = holder;
    ++m_counts[size_t(value)];
}

int ValueTable::others(int a, int b) const { return std::max({holders(a) - 2, holders(b) - 2, 0}); }

} // namespace rnf
