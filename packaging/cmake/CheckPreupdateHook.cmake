# The change log is fed by SQLite's pre-update hook, which a library may be built without.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES SQLite::SQLite3)
check_cxx_source_compiles("
    #define SQLITE_ENABLE_PREUPDATE_HOOK
    #include <sqlite3.h>
    int main() { return sqlite3_preupdate_hook(nullptr, nullptr, nullptr) != nullptr; }" RNF_HAS_PREUPDATE_HOOK)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT RNF_HAS_PREUPDATE_HOOK)
    message(FATAL_ERROR "This SQLite library was built without SQLITE_ENABLE_PREUPDATE_HOOK, which the change log needs.")
endif()
