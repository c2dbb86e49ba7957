#pragma once

#include "exchange/Imports.h"

#include <QTableWidget>

namespace rnf {

/// What a file names of a workplace that nobody had named before, and what each of it becomes: a new place, one that we have
/// under another name, or nothing.
class NewPlaceTable : public QTableWidget {
    Q_OBJECT

public:
    explicit NewPlaceTable(QWidget *parent = nullptr);

    /// New places of a trial, and what the recipe already says of others; `known`: the names we have, by field. A table that
    /// would say the same stays as it is, so that a trial beside it does not take the box away that somebody has opened.
    void show(const QList<NewPlace> &places, const ImportRecipe &recipe, const QHash<QString, QStringList> &known);

Q_SIGNALS:
    /// Somebody says what a text in the file stands for: itself, a name we have, or nothing.
    void meaningChosen(const QString &field, const QString &text, const QString &meaning);

private:
    QList<std::pair<QString, QString>> m_shown; ///< field and text of each row
};

} // namespace rnf
