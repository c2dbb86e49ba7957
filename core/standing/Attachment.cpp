#include "standing/Attachment.h"

#include "base/Words.h"
#include "storage/sqlite/vault.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

Error tooLarge(const QString &name)
{
    return {u"too-large"_s, Words::tr("%1 is larger than %2 MB, so it was not attached. Scan it in grey or at 150 dots per "
                                      "inch, or take a smaller photo.")
                                .arg(name)
                                .arg(AttachedFile::mostBytes >> 20)};
}

} // namespace

Result<AttachedFile> AttachedFile::read(const QString &path)
{
    QFile file(path);
    AttachedFile read{QFileInfo(path).fileName(), {}};
    if (vault::isDatabase(path)) // perhaps the very one that is open
        read.content = vault::firstBytes(path, 100);
    else if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{u"cannot-read"_s,
                     Words::tr("%1 cannot be read. Check that it is there and that you may open it.").arg(read.name)};
    // However large it is, no more than what tells that it is too large.
    if (file.isOpen())
        read.content = file.read(mostBytes + 1);
    if (const auto checked = read.check(); !checked)
        return checked.error();
    return read;
}

QString AttachedFile::mediaType() const
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (content.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    return content.startsWith("%PDF-") ? u"application/pdf"_s : QString();
}

Result<> AttachedFile::check() const
{
    if (content.size() > mostBytes)
        return tooLarge(name);
    if (mediaType().isEmpty())
        return Error{u"other-kind"_s,
                     Words::tr("%1 is neither a picture (PNG, JPEG) nor a PDF, so it was not attached. Save "
                               "the scan as one of these.")
                         .arg(name)};
    return {};
}

} // namespace rnf
