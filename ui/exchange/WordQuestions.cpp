#include "exchange/WordQuestions.h"

#include "look/Form.h"
#include "look/PlainLabel.h"
#include "people/PersonFields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype mostAsked = 6; // more are mended in the file
constexpr int questionLetters = 24;

} // namespace

WordQuestions::WordQuestions(const QString &name, const Choices &choices, QWidget *parent)
    : QWidget(parent), m_choices(choices), m_form(newForm(this))
{
    setObjectName(name);
    m_form->setContentsMargins(0, 0, 0, 0);
}

void WordQuestions::ask(const QList<UnknownWord> &words)
{
    const auto asked = words.first(qMin(words.size(), mostAsked));
    if (asked == m_words)
        return;
    WordMeanings known;
    addTo(known);
    m_words = asked;
    clear();
    for (const auto &word : asked) {
        auto *box = newBox(word.word);
        if (const auto key = known.keyOf(word.word))
            box->setCurrentIndex(box->findData(*key));
        m_boxes += box;
        auto *question = plainLabel(this);
        const QString what = word.word.isEmpty() ? tr("Nothing said") : tr("“%1”").arg(quotable(word.word));
        question->setText(tr("%1, %n rows", nullptr, word.rows).arg(what));
        // So that the boxes of several such questions stand below each other.
        question->setMinimumWidth(questionLetters * fontMetrics().averageCharWidth());
        m_form->addRow(question, box);
    }
}

/// Later, because somebody may be answering one of them just now.
void WordQuestions::clear()
{
    m_boxes.clear();
    while (m_form->rowCount() > 0) {
        const auto row = m_form->takeRow(0);
        for (auto *item : {row.labelItem, row.fieldItem}) {
            item->widget()->hide();
            item->widget()->setObjectName({});
            item->widget()->deleteLater();
            delete item;
        }
    }
}

QComboBox *WordQuestions::newBox(const QString &word)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName() + u'/' + word);
    box->setAccessibleName(word.isEmpty() ? tr("What it means that nothing is said")
                                          : tr("What “%1” means").arg(quotable(word)));
    box->setPlaceholderText(tr("Choose what it means"));
    for (const auto &[key, label] : m_choices)
        box->addItem(label, key);
    box->addItem(tr("Leave these rows out"), QString());
    box->setCurrentIndex(-1);
    connect(box, &QComboBox::activated, this, &WordQuestions::answered);
    return box;
}

void WordQuestions::addTo(WordMeanings &meanings) const
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->currentIndex() >= 0)
            meanings.say(m_words[i].word, m_boxes[i]->currentData().toString());
    }
}

} // namespace rnf
