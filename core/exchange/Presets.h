#pragma once

#include "exchange/ImportRecipe.h"

namespace rnf {

/// What a program calls one of its columns, where that needs more than the words that everybody uses. Headers are normalized;
/// # in them stands for the number of a group, as in "phone # value".
struct PresetColumn {
    const char *header;
    const char *field = "";  ///< key in the catalog; empty: we have no field for it, whatever its word means elsewhere
    const char *system = ""; ///< of an external id: whose number it is
    const char *block = "";  ///< of an address: see ColumnRule::block; # is the number of the group
    const char *kind = "";   ///< the column that says of which kind it is; of "a|b" the first that is there
    const char *bad = "";    ///< the column that says whether it is known not to work
    const char *joint = "";  ///< stands between it and the column of the same field and block before it; both are one value
    const char *source = ""; ///< of a consent: who says so, where that is not the person
    const char *person = ""; ///< what it says of people; rows where it says something else are about none
    const char *meanings = ""; ///< what its codes stand for: "C=committee|X="
    /// What becomes of a cell that is none of its codes.
    enum class Others { AreRead, AreLeftOutUnlessRead, AreWrong } others = Others::AreRead;
};

/// A program that lists come from: how its files are known, and where their columns go. The others go by their words, as in
/// any list. All of formats.md, sections 3 to 6, that brings people.
struct Preset {
    const char *name;      ///< for `--format`
    const char *signature; ///< headers that must all be there: "a, b | a, c*" is a with b, or a with any that begins with c
    QList<PresetColumn> columns;

    bool isOf(const QStringList &normalized) const;
    /// Whether it says where a column of this header goes, or that it goes nowhere.
    bool knows(const QString &header, const QString &normalized) const;
    /// What it says of that column; null: nothing.
    const PresetColumn *columnOf(const QString &header, const QString &normalized) const;
    /// Sends the columns it knows to their fields.
    void apply(ImportRecipe &recipe, const QStringList &normalized) const;
};

const QList<Preset> &presets();
/// What becomes of a cell of this column that is none of the codes of the recipe's program.
PresetColumn::Others otherCodesOf(const ImportRecipe &recipe, int column);
/// What the codes of this column stand for in the lists of the recipe's program.
QMap<QString, QString> programCodesOf(const ImportRecipe &recipe, int column);
/// The presets whose signature the headers have and that explain most of them: several where they explain as many.
QList<const Preset *> presetsFor(const QStringList &headers, const QStringList &normalized);

// By family.
QList<Preset> organizingPresets();
QList<Preset> mailingPresets();
QList<Preset> addressBookPresets();
QList<Preset> unionPresets();

} // namespace rnf
