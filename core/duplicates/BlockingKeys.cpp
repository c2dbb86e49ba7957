#include "duplicates/BlockingKeys.h"

#include <algorithm>

namespace rnf {
namespace {

constexpr std::ptrdiff_t largestBlock = 50;
/// Of keys that many people have by chance, other keys find what a large block would.
constexpr std::ptrdiff_t largestWeakBlock = 25;

/// Sorts of keys, so that a year is not taken for a postal code.
enum class KeyKind : quint64 {
    Number = 1,
    Email,
    MailboxName,
    MailboxBeginning,
    Phone,
    LocalPhone,
    Day,
    YearMonth,
    YearDay,
    MonthDay,
    YearName,
    Sound,
    Sounds,
    Beginnings,
    Name,
    Names,
    NameCode,
    NameCity,
    NameUnit,
    Door,
    Street,
};

bool isWeak(KeyKind kind)
{
    switch (kind) {
    case KeyKind::MailboxBeginning:
    case KeyKind::YearMonth:
    case KeyKind::YearDay:
    case KeyKind::MonthDay:
    case KeyKind::YearName:
    case KeyKind::Sound:
    case KeyKind::Beginnings:
    case KeyKind::NameCity:
    case KeyKind::Street:
        return true;
    default:
        return false;
    }
}

/// The last bit tells weak keys from the others.
struct RowKey {
    quint64 key;
    int row;
    auto operator<=>(const RowKey &) const = default;
};

quint64 mixed(quint64 a, quint64 b)
{
    // The finishing steps of splitmix64: every bit of both tells.
    quint64 key = a * 0x9e3779b97f4a7c15U + b;
    key = (key ^ (key >> 30)) * 0xbf58476d1ce4e5b9U;
    key = (key ^ (key >> 27)) * 0x94d049bb133111ebU;
    return key ^ (key >> 31);
}

/// The sound of a name, roughly, in English as in Spanish: its consonants, those that sound alike being one.
quint64 soundOf(const QString &name)
{
    quint64 sound = 0;
    char16_t last = 0;
    for (const QChar c : name) {
        char16_t letter = c.unicode();
        switch (letter) {
        case u'a':
        case u'e':
        case u'i':
        case u'o':
        case u'u':
        case u'y':
        case u'h':
        case u'w':
            continue;
        case u'c':
        case u'q':
            letter = u'k';
            break;
        case u'z':
        case u'x':
            letter = u's';
            break;
        case u'v':
            letter = u'b';
            break;
        case u'j':
            letter = u'g';
            break;
        default:
            break;
        }
        if (letter != last)
            sound = sound * 131 + letter;
        last = letter;
    }
    return sound;
}

quint64 beginningOf(const QString &name, qsizetype letters)
{
    quint64 beginning = 0;
    for (const QChar c : QStringView(name).left(letters))
        beginning = beginning * 131 + c.unicode();
    return beginning;
}

/// The keys of one person. Names go into them without regard to which is the given and which the family name.
class PersonKeys {
public:
    PersonKeys(const ComparedFile &file, int row, std::vector<RowKey> &keys)
        : m_file(file), m_profile(file.profile(row)), m_row(row), m_keys(keys), m_names(m_profile.all())
    {
        for (const auto &other : m_profile.otherNames) {
            for (const int word : other.all()) {
                if (std::ranges::find(m_names, word) == m_names.end())
                    m_names.push_back(word);
            }
        }
    }

    void addAll()
    {
        addContacts();
        addBirth();
        addNames();
        addPlaces();
    }

private:
    void add(KeyKind kind, quint64 first, quint64 second = 0)
    {
        const quint64 key = mixed(mixed(quint64(kind), first), second);
        m_keys.push_back({(key & ~1ULL) | (isWeak(kind) ? 1 : 0), m_row});
    }
    /// Of what does not depend on which of the two comes first.
    void addPair(KeyKind kind, quint64 a, quint64 b) { add(kind, std::min(a, b), std::max(a, b)); }
    const QString &name(int word) const { return m_file.names.text(word); }

    void addContacts()
    {
        for (const auto &number : m_profile.numbers)
            add(KeyKind::Number, quint64(number.value));
        for (const auto &phone : m_profile.phones) {
            add(KeyKind::Phone, quint64(phone.number));
            if (phone.local >= 0)
                add(KeyKind::LocalPhone, quint64(phone.local));
        }
        for (const auto &mailbox : m_profile.mailboxes) {
            add(KeyKind::Email, quint64(mailbox.address));
            if (mailbox.name < 0)
                continue;
            add(KeyKind::MailboxName, quint64(mailbox.name));
            add(KeyKind::MailboxBeginning, beginningOf(m_file.mailboxNames.text(mailbox.name), 6));
        }
    }

    void addBirth()
    {
        const QDate day = m_profile.person->birthOn;
        const int year = day.isValid() ? day.year() : m_profile.person->birthYear;
        for (const int word : m_names) {
            if (year > 0)
                add(KeyKind::YearName, quint64(year), beginningOf(name(word), 3));
        }
        if (!day.isValid())
            return;
        // Day and month may be swapped.
        const auto low = quint64(std::min(day.day(), day.month()));
        const auto high = quint64(std::max(day.day(), day.month()));
        add(KeyKind::Day, quint64(year), low * 100 + high);
        for (const int word : m_names) {
            const quint64 initial = name(word)[0].unicode();
            add(KeyKind::YearMonth, quint64(year * 100 + day.month()), initial);
            add(KeyKind::YearDay, quint64(year * 100 + day.day()), initial);
            add(KeyKind::MonthDay, quint64(day.month() * 100 + day.day()), initial);
        }
    }

    void addNames()
    {
        for (const int word : m_names) {
            add(KeyKind::Name, quint64(word));
            add(KeyKind::Sound, soundOf(name(word)));
            if (m_profile.unit >= 0)
                add(KeyKind::NameUnit, quint64(word), quint64(m_profile.unit));
        }
        for (size_t i = 0; i < m_names.size(); ++i) {
            for (size_t j = i + 1; j < m_names.size(); ++j) {
                const QString &a = name(m_names[i]);
                const QString &b = name(m_names[j]);
                addPair(KeyKind::Names, quint64(m_names[i]), quint64(m_names[j]));
                addPair(KeyKind::Sounds, soundOf(a), soundOf(b));
                addPair(KeyKind::Beginnings, beginningOf(a, 3), beginningOf(b, 3));
            }
        }
    }

    void addPlaces()
    {
        for (const auto &place : m_profile.places) {
            if (place.door >= 0)
                add(KeyKind::Door, quint64(place.door));
            for (const int word : m_names) {
                if (place.postalCode >= 0)
                    add(KeyKind::NameCode, beginningOf(name(word), 4), quint64(place.postalCode));
                if (place.city >= 0)
                    add(KeyKind::NameCity, beginningOf(name(word), 4), quint64(place.city));
            }
            // Any two words or numbers of the street; most addresses have three or four.
            constexpr size_t mostWords = 6;
            const size_t words = std::min(place.words.size(), mostWords);
            for (size_t i = 0; i < words; ++i) {
                for (size_t j = i + 1; j < words; ++j)
                    addPair(KeyKind::Street, quint64(place.words[i]), quint64(place.words[j]));
            }
        }
    }

    const ComparedFile &m_file;
    const Profile &m_profile;
    int m_row;
    std::vector<RowKey> &m_keys;
    std::vector<int> m_names;
};

} // namespace

BlockingKeys::BlockingKeys(const ComparedFile &file)
{
    std::vector<RowKey> keys;
    for (int row = 0; row < file.size(); ++row)
        PersonKeys(file, row, keys).addAll();
    std::ranges::sort(keys);
    const auto repeated = std::ranges::unique(keys);
    keys.erase(repeated.begin(), repeated.end());

    for (auto block = keys.begin(); block != keys.end();) {
        const auto end = std::find_if(block, keys.end(), [&](const RowKey &key) { return key.key != block->key; });
        const auto size = end - block;
        const int blockEnd = int(m_members.size()) + int(size);
        if (size > 1 && size <= ((block->key & 1) != 0 ? largestWeakBlock : largestBlock)) {
            for (; block != end; ++block)
                m_members.push_back({block->row, blockEnd});
        }
        block = end;
    }

    m_firstPlaces.assign(size_t(file.size()) + 1, 0);
    for (const auto &member : m_members)
        ++m_firstPlaces[size_t(member.row) + 1];
    for (size_t row = 1; row < m_firstPlaces.size(); ++row)
        m_firstPlaces[row] += m_firstPlaces[row - 1];
    m_places.resize(m_members.size());
    auto next = m_firstPlaces;
    for (size_t place = 0; place < m_members.size(); ++place)
        m_places[size_t(next[size_t(m_members[place].row)]++)] = int(place);
}

void BlockingKeys::candidates(int row, std::vector<int> &found) const
{
    found.clear();
    for (int i = m_firstPlaces[size_t(row)]; i < m_firstPlaces[size_t(row) + 1]; ++i) {
        const int place = m_places[size_t(i)];
        for (int other = place + 1; other < m_members[size_t(place)].end; ++other)
            found.push_back(m_members[size_t(other)].row);
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
}

} // namespace rnf
