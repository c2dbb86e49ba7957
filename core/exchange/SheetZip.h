#pragma once

#include <QHash>
#include <QMap>
#include <QString>

#include <memory>

class QIODevice;

namespace rnf {

/// The parts of a zipped document, read in place: nothing is ever unpacked to where its name says. Throws a SheetTrouble:
/// its directory is looked at first, and refused when it promises more than a list can need.
class SheetZip {
public:
    static constexpr int mostParts = 2'000;
    static constexpr qint64 largestPart = 64 * 1024 * 1024; ///< bytes, unpacked
    static constexpr qint64 largestWhole = 128 * 1024 * 1024;
    static constexpr qint64 highestRatio = 100;         ///< unpacked to packed
    static constexpr qint64 harmlessPart = 1024 * 1024; ///< whatever its ratio

    /// The file is open, and outlives this.
    explicit SheetZip(QIODevice &file);

    bool has(const QString &name) const { return m_parts.contains(name.toLower()); }
    /// One at a time. It never gives more bytes than the directory promised.
    std::unique_ptr<QIODevice> open(const QString &name) const;

private:
    struct Closing {
        void operator()(void *zip) const;
    };
    std::unique_ptr<void, Closing> m_zip; ///< minizip's
    QHash<QString, QByteArray> m_parts;   ///< their names as written, by those in lower case: letters' case does not count
};

/// Where the parts of an Office document are, as one of them says.
class SheetParts {
public:
    /// `owner`: the part whose relations they are; empty for the whole document.
    SheetParts(const SheetZip &zip, const QString &owner);

    /// By the number that the owner calls it by; empty when there is none.
    QString ofId(const QString &id) const { return m_byId.value(id).path; }
    bool isOfType(const QString &id, QLatin1StringView type) const { return m_byId.value(id).type == type; }
    /// The one of this type; of several always the same, empty when there is none.
    QString ofType(QLatin1StringView type) const;

private:
    struct Part {
        QString type; ///< the last word of it, the same in both editions of the format
        QString path;
    };
    QMap<QString, Part> m_byId;
};

} // namespace rnf
