#include "exchange/SheetChild.h"

#include "exchange/SheetProcess.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// A descriptor of the file that the other process can seek in: the file's own, or memory that holds what has none.
int descriptorOf(QIODevice &file)
{
    if (const auto *onDisk = qobject_cast<QFile *>(&file); onDisk && onDisk->handle() >= 0)
        return fcntl(onDisk->handle(), F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    const int memory = memfd_create("list", MFD_CLOEXEC);
    file.seek(0);
    constexpr qint64 blockBytes = 1024 * 1024;
    for (QByteArray block; memory >= 0 && !(block = file.read(blockBytes)).isEmpty();) {
        if (::write(memory, block.constData(), size_t(block.size())) != block.size()) {
            ::close(memory);
            return -1;
        }
    }
    return memory;
}

} // namespace

SheetChild::~SheetChild()
{
    if (m_output >= 0)
        ::close(m_output);
    if (m_pid > 0) {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }
}

QString SheetChild::program() { return QCoreApplication::applicationDirPath() + u"/rankandfile"_s; }

bool SheetChild::start(QIODevice &file, const QString &sheet)
{
    int ends[2];
    const int input = descriptorOf(file);
    if (input < 0)
        return false;
    if (pipe2(ends, O_CLOEXEC) != 0) {
        ::close(input);
        return false;
    }
    lseek(input, 0, SEEK_SET);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    QByteArray path = QFile::encodeName(program()), verb(readSheetsVerb), name = sheet.toUtf8();
    char *const arguments[] = {path.data(), verb.data(), name.data(), nullptr};
    pid_t pid = -1;
    const bool isStarted = posix_spawn(&pid, path.constData(), &actions, nullptr, arguments, environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    ::close(input);
    ::close(ends[1]);
    m_output = ends[0];
    m_pid = isStarted ? pid : -1;
    return isStarted;
}

std::optional<qint64> SheetChild::read(char *buffer, qint64 size, int milliseconds)
{
    pollfd waiting{m_output, POLLIN, 0};
    if (poll(&waiting, 1, milliseconds) <= 0)
        return std::nullopt;
    const ssize_t count = ::read(m_output, buffer, size_t(size));
    return count < 0 && errno == EINTR ? std::nullopt : std::optional<qint64>(qMax<ssize_t>(0, count));
}

SheetChild::End SheetChild::end()
{
    int status = 0;
    if (m_pid <= 0 || waitpid(std::exchange(m_pid, -1), &status, 0) < 0)
        return End::Failed;
    if (WIFSIGNALED(status)) // the first when the soft limit is reached, the other at the hard one
        return WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL ? End::OutOfTime : End::Failed;
    return WEXITSTATUS(status) == EXIT_SUCCESS ? End::Done : End::Failed;
}

} // namespace rnf
