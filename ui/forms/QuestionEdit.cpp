#include "forms/QuestionEdit.h"

#include "forms/FormCopy.h"
#include "look/Form.h"
#include "look/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr QLatin1String stroke{" / "};

BilingualText textOf(const QString &line, FormLanguage language)
{
    if (language == FormLanguage::English)
        return {line, {}};
    if (language == FormLanguage::Spanish)
        return {{}, line};
    const auto middle = line.indexOf(stroke);
    return middle < 0 ? BilingualText{line, {}} : BilingualText{line.first(middle), line.sliced(middle + stroke.size())};
}

bool saysSame(const BilingualText &one, const BilingualText &other)
{
    return (!one.english.isEmpty() && one.english == other.english)
        || (!one.spanish.isEmpty() && one.spanish == other.spanish);
}

/// One that has words in a language alone keeps those of the other.
void mend(FormChoice &choice, const FormChoice &known, FormLanguage language)
{
    choice.value = known.value;
    if (language == FormLanguage::English)
        choice.text.spanish = known.text.spanish;
    if (language == FormLanguage::Spanish)
        choice.text.english = known.text.english;
}

} // namespace

QuestionEdit::QuestionEdit(FormKind kind, const FieldCatalog &catalog, QWidget *parent)
    : QWidget(parent), m_label(new BilingualEdit(u"questionLabel"_s, tr("Question"), 2, this)),
      m_help(new BilingualEdit(u"questionHelp"_s, tr("Explanation"), 1, this)), m_kind(new QComboBox(this)),
      m_goesTo(new QComboBox(this)), m_choices(new QPlainTextEdit(this)),
      m_required(new QCheckBox(tr("An answer is needed"), this)), m_form(newForm())
{
    for (size_t each = 0; each < keysOf(QuestionKind{}).size(); ++each)
        m_kind->addItem(FormCopy::kind(QuestionKind(each)));
    for (const auto &place : FormPlaceWords::of(kind, catalog))
        m_goesTo->addItem(place.label, place.goesTo);
    m_kind->setObjectName(u"questionKind"_s);
    m_goesTo->setObjectName(u"questionGoesTo"_s);
    m_choices->setObjectName(u"questionChoices"_s);
    m_required->setObjectName(u"questionRequired"_s);
    for (auto *box : {m_kind, m_goesTo})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    makeRows();
    connect(m_label, &BilingualEdit::changed, this, &QuestionEdit::changed);
    connect(m_help, &BilingualEdit::changed, this, &QuestionEdit::changed);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &QuestionEdit::changed);
    connect(m_required, &QCheckBox::toggled, this, &QuestionEdit::changed);
    connect(m_goesTo, &QComboBox::currentIndexChanged, this, &QuestionEdit::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showRows();
        Q_EMIT changed();
    });
}

void QuestionEdit::makeRows()
{
    m_choices->setTabChangesFocus(true);
    Theme::showLines(m_choices, 6);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->addRow(tr("Question"), m_label);
    m_form->addRow(tr("Explanation, where it needs one"), m_help);
    m_form->addRow(tr("How it is answered"), m_kind);
    m_form->addRow(tr("What can be ticked, one on each line"), m_choices);
    m_form->addRow(m_required);
    m_form->addRow(tr("Answers go to"), m_goesTo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_form);
    layout->addStretch();
}

void QuestionEdit::showRows()
{
    const auto kind = QuestionKind(m_kind->currentIndex());
    const bool isTicked = kind == QuestionKind::OneOf || kind == QuestionKind::SeveralOf || kind == QuestionKind::Agreement;
    m_form->setRowVisible(m_choices, isTicked);
    m_choices->setPlaceholderText(m_language == FormLanguage::Both ? tr("English / Spanish") : QString());
    // Nobody is made to agree to anything.
    m_form->setRowVisible(m_required, kind != QuestionKind::Agreement);
}

void QuestionEdit::fill(const FormQuestion &question, FormLanguage language)
{
    const QSignalBlocker quietKind(m_kind), quietChoices(m_choices), quietRequired(m_required), quietGoesTo(m_goesTo);
    m_question = question;
    m_language = language;
    m_label->setLanguage(language);
    m_help->setLanguage(language);
    m_label->fill(question.label);
    m_help->fill(question.help);
    m_kind->setCurrentIndex(int(question.kind));
    m_choices->setPlainText(linesOf(question.choices, language));
    m_required->setChecked(question.isRequired);
    // A field of the office's own that was deleted since.
    if (m_goesTo->findData(question.goesTo) < 0)
        m_goesTo->addItem(tr("Nowhere: this field is not there any more"), question.goesTo);
    m_goesTo->setCurrentIndex(m_goesTo->findData(question.goesTo));
    showRows();
}

FormQuestion QuestionEdit::typed() const
{
    FormQuestion typed = m_question;
    typed.label = m_label->typed();
    typed.help = m_help->typed();
    typed.kind = QuestionKind(m_kind->currentIndex());
    if (typed.hasChoices() || typed.kind == QuestionKind::Agreement)
        typed.choices = choicesIn(m_choices->toPlainText(), m_language, m_question.choices);
    typed.isRequired = m_required->isChecked() && typed.kind != QuestionKind::Agreement;
    typed.goesTo = m_goesTo->currentData().toString();
    return typed;
}

QString QuestionEdit::linesOf(const QList<FormChoice> &choices, FormLanguage language)
{
    QStringList lines;
    for (const auto &choice : choices)
        lines += choice.text.joined(language);
    return lines.join(u'\n');
}

QList<FormChoice> QuestionEdit::choicesIn(const QString &lines, FormLanguage language, const QList<FormChoice> &before)
{
    QList<FormChoice> choices;
    auto texts = lines.split(u'\n');
    texts.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    for (qsizetype i = 0; i < texts.size(); ++i) {
        FormChoice choice{{}, textOf(texts[i].trimmed(), language)};
        const auto same =
            std::ranges::find_if(before, [&](const FormChoice &known) { return saysSame(known.text, choice.text); });
        if (same != before.end())
            mend(choice, *same, language);
        else if (texts.size() == before.size())
            mend(choice, before[i], language);
        else
            choice.value = choice.text.first(language);
        choices += choice;
    }
    return choices;
}

} // namespace rnf
