#include "exchange/SheetZip.h"

#include "exchange/SheetBook.h"
#include "exchange/SheetXml.h"

#include <QDir>

#include <minizip/unzip.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

// What minizip asks of a file, asked of a device.

QIODevice &deviceOf(voidpf stream) { return *static_cast<QIODevice *>(stream); }

/// The file is there already, and is called by no name.
voidpf openDevice(voidpf opaque, const void *, int) { return opaque; }
uLong readDevice(voidpf, voidpf stream, void *buffer, uLong size)
{
    return uLong(qMax<qint64>(0, deviceOf(stream).read(static_cast<char *>(buffer), qint64(size))));
}
ZPOS64_T placeIn(voidpf, voidpf stream) { return ZPOS64_T(deviceOf(stream).pos()); }
long seekIn(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    auto &device = deviceOf(stream);
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR ? device.pos()
                      : origin == ZLIB_FILEFUNC_SEEK_END ? device.size()
                                                         : 0;
    return device.seek(from + qint64(offset)) ? 0 : -1;
}
int leaveOpen(voidpf, voidpf) { return 0; }
int troubleOf(voidpf, voidpf) { return 0; }

/// The part that its zip has open. Gives -1 at the end and where the part is damaged, of which the reader of its content
/// misses the rest.
class ZipPart : public QIODevice {
public:
    explicit ZipPart(unzFile zip) : m_zip(zip) { open(ReadOnly); }
    ~ZipPart() override { unzCloseCurrentFile(m_zip); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const int read = unzReadCurrentFile(m_zip, data, unsigned(qMin<qint64>(size, 1 << 20)));
        return read > 0 ? read : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    unzFile m_zip;
};

} // namespace

void SheetZip::Closing::operator()(void *zip) const { unzClose(zip); }

SheetZip::SheetZip(QIODevice &file)
{
    zlib_filefunc64_def functions{openDevice, readDevice, nullptr, placeIn, seekIn, leaveOpen, troubleOf, &file};
    m_zip.reset(unzOpen2_64(nullptr, &functions));
    unz_global_info64 all;
    if (!m_zip || unzGetGlobalInfo64(m_zip.get(), &all) != UNZ_OK)
        throw SheetTrouble{"damaged"};
    if (all.number_entry > ZPOS64_T(mostParts))
        throw SheetTrouble{"too-large"};
    quint64 whole = 0;
    int found = all.number_entry ? unzGoToFirstFile(m_zip.get()) : UNZ_END_OF_LIST_OF_FILE;
    for (; found == UNZ_OK; found = unzGoToNextFile(m_zip.get())) {
        constexpr uLong longestName = 1024;
        char name[longestName + 1] = {};
        unz_file_info64 part;
        if (unzGetCurrentFileInfo64(m_zip.get(), &part, name, longestName, nullptr, 0, nullptr, 0) != UNZ_OK)
            throw SheetTrouble{"damaged"};
        if (part.flag & 1)
            throw SheetTrouble{"password"};
        const quint64 size = part.uncompressed_size;
        whole += size;
        const bool isBomb = size > quint64(harmlessPart) && size / quint64(highestRatio) > part.compressed_size;
        if (size > quint64(largestPart) || whole > quint64(largestWhole) || isBomb)
            throw SheetTrouble{"too-large"};
        m_parts.insert(QString::fromUtf8(name).toLower(), QByteArray(name));
    }
    if (found != UNZ_END_OF_LIST_OF_FILE || m_parts.isEmpty())
        throw SheetTrouble{"damaged"};
}

std::unique_ptr<QIODevice> SheetZip::open(const QString &name) const
{
    constexpr int asWritten = 1;
    if (!has(name) || unzLocateFile(m_zip.get(), m_parts.value(name.toLower()).constData(), asWritten) != UNZ_OK
        || unzOpenCurrentFile(m_zip.get()) != UNZ_OK)
        throw SheetTrouble{"damaged"};
    return std::make_unique<ZipPart>(m_zip.get());
}

SheetParts::SheetParts(const SheetZip &zip, const QString &owner)
{
    const auto slash = owner.lastIndexOf(u'/');
    const QString folder = owner.left(slash + 1);
    const QString relations = folder + u"_rels/"_s + owner.sliced(slash + 1) + u".rels"_s;
    if (!zip.has(relations))
        return;
    SheetXml xml(zip.open(relations));
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != "Relationship"_L1 || xml.attribute("TargetMode"_L1) == "External"_L1)
            continue;
        const QString type = xml.attribute("Type"_L1), target = xml.attribute("Target"_L1);
        const QString path = target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(folder + target);
        m_byId.insert(xml.attribute("Id"_L1), {type.sliced(type.lastIndexOf(u'/') + 1), path});
    }
}

QString SheetParts::ofType(QLatin1StringView type) const
{
    for (const auto &part : m_byId) {
        if (part.type == type)
            return part.path;
    }
    return {};
}

} // namespace rnf
