#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace rnf {

/// One line of a contact card, of any version: "item1.TEL;TYPE=home,pref:+1 212 555 0100".
struct VcardProperty {
    QString group;     ///< "ITEM1"; empty: none, or it is binary
    QString name;      ///< "TEL"
    QStringList types; ///< "home", "pref": values of TYPE and, of version 2.1, words without a name; none where it is binary
    QString text;      ///< decoded, with its escapes; empty where it is binary
    bool isBinary = false; ///< a picture, a sound or a key, which nobody looks at
    int rank = 101;        ///< PREF=1 before PREF=100 before what says nothing; "pref" alone is 1
    QString unsaidYear;    ///< of a birthday: the year that stands for none

    /// `encoding` is that of the file, for texts that have none of their own and are not UTF-8. Nothing when it is no property.
    static std::optional<VcardProperty> of(const QByteArray &line, const QByteArray &encoding);

    bool isOf(const QString &type) const { return types.contains(type); }
    /// The text without its escapes.
    QString plain() const;
    /// Its parts between semicolons, with their escapes: "Philip,Paul" is two names, "Richter\\, James" one.
    QStringList parts() const { return splitRaw(text, u';'); }
    /// Its values between commas, without escapes.
    QStringList values() const { return split(text, u','); }

    /// Splits at separators that no backslash stands before, and takes the escapes out.
    static QStringList split(const QString &text, QChar separator);
    /// The same, with the escapes left in.
    static QStringList splitRaw(const QString &text, QChar separator);
};

} // namespace rnf
