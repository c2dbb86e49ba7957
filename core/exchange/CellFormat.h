#pragma once

#include <QString>
#include <QStringList>

namespace rnf {

/// How a spreadsheet shows a number, as far as it matters to a list: as a day or a time, or as digits in a pattern, such as
/// a ZIP code or a phone number. What is left are plain numbers, whatever their thousands and decimals look like.
class CellFormat {
public:
    /// A plain number.
    CellFormat() = default;
    /// By its code, such as "m/d/yyyy" or "00000".
    explicit CellFormat(const QString &code);
    /// By the number of one that every workbook knows.
    static CellFormat builtIn(int number);

    /// A day and a time in ISO form, a number without noise. `written` is the number as the file has it; `is1904`: days are
    /// counted from the beginning of 1904 instead of 1900.
    QString shown(const QString &written, bool is1904) const;

private:
    enum class Kind { Number, Day, Time, Hours, DayAndTime, Digits }; ///< hours go on beyond a day

    void readSection(const QString &section);
    QString dayAndTime(double number, bool is1904) const;
    QString digits(double number) const;

    Kind m_kind = Kind::Number;
    QStringList m_patterns; ///< of digits: 0, # and what stands between them
    double m_shortest = -1; ///< numbers up to this one are written like the first pattern, others like the second
};

/// A number without an exponent and without digits that nobody typed: "5551234567", "0.1".
QString plainNumber(const QString &written);

/// Digits that a program shows in another way than as a number ("02134", "(212) 555-0100"), so that they are more than one.
bool isDigitsInPattern(const QString &shown, const QString &number);

} // namespace rnf
