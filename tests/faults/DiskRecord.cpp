#include "faults/DiskRecord.h"

#include <algorithm>
#include <span>

namespace rnf {
namespace {

constexpr qsizetype sector = 512;

using Steps = std::vector<const DiskRecord::Step *>;

void put(QByteArray &content, qint64 at, QByteArrayView bytes)
{
    if (content.size() < at + bytes.size())
        content.resize(at + bytes.size(), '\0');
    std::ranges::copy(bytes, content.begin() + at);
}

void apply(QByteArray &content, const DiskRecord::Step &step)
{
    if (step.kind == DiskRecord::Kind::Resize)
        content.resize(step.at, '\0');
    else
        put(content, step.at, step.bytes);
}

/// The disk while steps come in: what is sure, and what waits for a sync.
class Platter {
public:
    explicit Platter(std::mt19937 &random) : m_random(random) {}

    void take(const DiskRecord::Step &step)
    {
        using Kind = DiskRecord::Kind;
        switch (step.kind) {
        case Kind::Link:
            m_contents[step.file] = step.bytes;
            m_names.push_back(&step);
            break;
        case Kind::Unlink:
            m_names.push_back(&step);
            break;
        case Kind::Write:
        case Kind::Resize:
            m_waiting[step.file].push_back(&step);
            break;
        case Kind::Sync:
            for (const auto *waiting : std::exchange(m_waiting[step.file], {}))
                apply(m_contents[step.file], *waiting);
            break;
        case Kind::SyncFolder:
            for (const auto *waiting : std::exchange(m_names, {}))
                apply(*waiting);
            break;
        case Kind::Said:
            break;
        }
    }

    DiskRecord::Folder fail(DiskRecord::Loss loss)
    {
        for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it)
            lose(m_contents[it.key()], it.value(), loss);
        for (const auto *step : m_names) {
            if (loss == DiskRecord::Loss::Nothing || (loss != DiskRecord::Loss::Unsynced && chance(0.5)))
                apply(*step);
        }
        DiskRecord::Folder left;
        for (auto it = m_folder.cbegin(); it != m_folder.cend(); ++it)
            left.insert(it.key(), m_contents[*it]);
        return left;
    }

private:
    void apply(const DiskRecord::Step &step)
    {
        if (step.kind == DiskRecord::Kind::Link)
            m_folder.insert(step.name, step.file);
        else
            m_folder.remove(step.name);
    }
    static void apply(QByteArray &content, const DiskRecord::Step &step) { rnf::apply(content, step); }

    bool chance(double likely) { return std::bernoulli_distribution(likely)(m_random); }

    void lose(QByteArray &content, Steps waiting, DiskRecord::Loss loss)
    {
        using Loss = DiskRecord::Loss;
        if (loss == Loss::Nothing) {
            for (const auto *step : waiting)
                apply(content, *step);
        } else if (loss == Loss::Torn && !waiting.empty()) {
            const auto torn = std::uniform_int_distribution<size_t>(0, waiting.size() - 1)(m_random);
            for (size_t i = 0; i < torn; ++i)
                apply(content, *waiting[i]);
            tear(content, *waiting[torn], 0.5);
        } else if (loss == Loss::Scattered) {
            std::ranges::shuffle(waiting, m_random);
            const double likely = std::uniform_real_distribution(0.05, 0.95)(m_random);
            for (const auto *step : waiting)
                tear(content, *step, likely);
        }
    }

    /// Each sector of it may be there; a write does no harm to what lies beside it in a sector.
    void tear(QByteArray &content, const DiskRecord::Step &step, double likely)
    {
        if (step.kind == DiskRecord::Kind::Resize) {
            if (chance(likely))
                apply(content, step);
            return;
        }
        for (qsizetype from = 0; from < step.bytes.size();) {
            const auto length = std::min<qsizetype>(sector - (step.at + from) % sector, step.bytes.size() - from);
            if (chance(likely))
                put(content, step.at + from, QByteArrayView(step.bytes).sliced(from, length));
            from += length;
        }
    }

    std::mt19937 &m_random;
    QHash<int, QByteArray> m_contents;
    QHash<int, Steps> m_waiting;
    QHash<QString, int> m_folder;
    Steps m_names; ///< links and unlinkings that wait
};

} // namespace

void DiskRecord::addKept(int file, const QString &name, const QByteArray &bytes)
{
    m_kept.push_back({.kind = Kind::Link, .file = file, .name = name, .bytes = bytes});
}

qint64 DiskRecord::saidWithin(qsizetype steps) const
{
    qint64 said = 0;
    for (const auto &step : std::span(m_steps).first(size_t(steps))) {
        if (step.kind == Kind::Said)
            said = step.at;
    }
    return said;
}

DiskRecord::Folder DiskRecord::after(qsizetype steps, Loss loss, std::mt19937 &random) const
{
    Platter platter(random);
    for (const auto &step : m_kept)
        platter.take(step);
    const Step sure{.kind = Kind::SyncFolder};
    platter.take(sure);
    for (const auto &step : std::span(m_steps).first(size_t(steps)))
        platter.take(step);
    return platter.fail(loss);
}

DiskRecord DiskRecord::withoutSyncs() const
{
    DiskRecord record = *this;
    std::erase_if(record.m_steps, [](const Step &step) { return step.kind == Kind::Sync || step.kind == Kind::SyncFolder; });
    return record;
}

} // namespace rnf
