#pragma once

#include <memory>
#include <typeindex>
#include <unordered_map>

namespace rnf {

class Database;

/// The repositories of one connection, each built when it is first asked for and kept, so that its statements are compiled
/// once.
class Repositories {
public:
    explicit Repositories(Database &database) : m_database(database) {}

    Database &database() { return m_database; }
    template <typename Repository>
    Repository &get()
    {
        auto &made = m_made[typeid(Repository)];
        if (!made)
            made = std::make_shared<Repository>(m_database);
        return *static_cast<Repository *>(made.get());
    }

private:
    Database &m_database;
    std::unordered_map<std::type_index, std::shared_ptr<void>> m_made;
};

} // namespace rnf
