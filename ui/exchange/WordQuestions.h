#pragma once

#include "exchange/FileWords.h"

#include <QWidget>

#include <utility>

class QComboBox;
class QFormLayout;

namespace rnf {

/// Asks what words of a file mean that are not known here: a box for each, which also leaves its rows out.
class WordQuestions : public QWidget {
    Q_OBJECT

public:
    /// A key and how it is called here.
    using Choices = QList<std::pair<QString, QString>>;

    WordQuestions(const QString &name, const Choices &choices, QWidget *parent = nullptr);

    /// Those that are asked about already keep their answers.
    void ask(const QList<UnknownWord> &words);
    bool isAsking() const { return !m_words.isEmpty(); }
    /// Adds what was answered.
    void addTo(WordMeanings &meanings) const;

Q_SIGNALS:
    void answered();

private:
    void clear();
    QComboBox *newBox(const QString &word);

    Choices m_choices;
    QList<UnknownWord> m_words;
    QFormLayout *m_form;
    QList<QComboBox *> m_boxes; ///< of the words, in their order
};

} // namespace rnf
