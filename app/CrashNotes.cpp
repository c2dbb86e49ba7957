#include "CrashNotes.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace rnf {
namespace {

// Made before anything happens: nothing may be asked for while the program dies.
std::array<char, 4096> notePath{};
std::array<void *, 64> crashedStack{};

void say(int file, const char *text)
{
    if (write(file, text, strlen(text)) < 0)
        return; // there is nobody to tell
}

/// Calls only what a signal handler may.
void noteCrash(int signal)
{
    const int file = open(notePath.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file >= 0) {
        char number[] = "signal 00\n";
        number[7] = char('0' + signal / 10 % 10);
        number[8] = char('0' + signal % 10);
        say(file, "Rank & File " RNF_VERSION ", Qt " QT_VERSION_STR "\n");
        say(file, number);
        backtrace_symbols_fd(crashedStack.data(), backtrace(crashedStack.data(), int(crashedStack.size())), file);
        close(file);
    }
    raise(signal); // once more, as the system does it
}

} // namespace

#ifdef __SANITIZE_ADDRESS__
// The sanitizer looks into the program and tells of crashes itself.
void leaveNoCore() {}
void keepCrashNotes() {}
#else
void leaveNoCore()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

void keepCrashNotes()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QByteArray path = QFile::encodeName(folder + QLatin1String("/crash.txt"));
    if (path.size() >= qsizetype(notePath.size()) || !QDir().mkpath(folder))
        return;
    std::ranges::copy(path, notePath.begin());
    backtrace(crashedStack.data(), 1); // loads what it needs
    struct sigaction action {};
    action.sa_handler = noteCrash;
    action.sa_flags = int(SA_RESETHAND);
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT})
        sigaction(signal, &action, nullptr);
}
#endif

} // namespace rnf
