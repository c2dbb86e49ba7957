#include "exchange/SheetZip.h"

#include "exchange/SheetBook.h"
#include "exchange/SheetXml.h"

#include <QDir>

#include <quazip.h>
#include <quazipfile.h>
#include <quazipfileinfo.h>

using namespace Qt::StringLiterals;

namespace rnf {

SheetZip::SheetZip(QIODevice &file) : m_zip(std::make_unique<QuaZip>(&file))
{
    if (!m_zip->open(QuaZip::mdUnzip))
        throw SheetTrouble{"damaged"};
    if (m_zip->getEntriesCount() > mostParts)
        throw SheetTrouble{"too-large"};
    quint64 whole = 0;
    for (bool isMore = m_zip->goToFirstFile(); isMore; isMore = m_zip->goToNextFile()) {
        QuaZipFileInfo64 part;
        if (!m_zip->getCurrentFileInfo(&part))
            throw SheetTrouble{"damaged"};
        if (part.isEncrypted())
            throw SheetTrouble{"password"};
        const quint64 size = part.uncompressedSize;
        whole += size;
        const bool isBomb = size > quint64(harmlessPart) && size / quint64(highestRatio) > part.compressedSize;
        if (size > quint64(largestPart) || whole > quint64(largestWhole) || isBomb)
            throw SheetTrouble{"too-large"};
        m_parts.insert(part.name.toLower(), part.name);
    }
    if (m_zip->getZipError() != UNZ_OK)
        throw SheetTrouble{"damaged"};
}

SheetZip::~SheetZip() = default;

std::unique_ptr<QIODevice> SheetZip::open(const QString &name) const
{
    auto part = std::make_unique<QuaZipFile>(m_zip.get());
    if (!has(name) || !m_zip->setCurrentFile(m_parts.value(name.toLower())) || !part->open(QIODevice::ReadOnly))
        throw SheetTrouble{"damaged"};
    return part;
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
