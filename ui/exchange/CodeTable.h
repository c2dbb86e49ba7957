#pragma once

#include "exchange/Imports.h"

#include <QTableWidget>

namespace rnf {

/// Codes in columns whose fields know only certain words, and what each stands for: one of those words, a new choice where the
/// office may add one, or nothing. Until somebody says, their rows stay out.
class CodeTable : public QTableWidget {
    Q_OBJECT

public:
    /// What a code may stand for: as the field keeps it, and as it is shown.
    using Words = QList<std::pair<QString, QString>>;

    explicit CodeTable(QWidget *parent = nullptr);

    /// Codes of a trial, and those that were explained before. A table that would say the same stays as it is, so that a trial
    /// beside it does not take the box away that somebody has opened.
    void show(const QList<UnknownCode> &codes, const ImportRecipe &recipe, const FieldCatalog &catalog);
    /// Another list: nothing of the one before is counted any more.
    void forget();

Q_SIGNALS:
    /// Somebody says what a text in a column stands for; empty: nothing.
    void meaningChosen(int column, const QString &text, const QString &meaning);
    /// It shall become one more choice of the field of the office's own that the column goes to.
    void choiceWanted(int column, const QString &text);

private:
    void addRow(int row, const UnknownCode &code, const ImportRecipe &recipe, const FieldCatalog &catalog);

    QList<UnknownCode> m_shown;
    QHash<std::pair<int, QString>, qint64> m_rows; ///< of codes that were explained meanwhile
    QList<Words> m_words;                          ///< of each row
};

} // namespace rnf
